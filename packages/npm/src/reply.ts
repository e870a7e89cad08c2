/**
 * What a call gives back.
 */

import { camelKeys } from "./errors.js";
import type { ErrorKind } from "./generated/kinds.js";

/** An item that failed inside a call that succeeded. */
export interface Failure {
  /** The item: an account, an attribute's name … */
  readonly item: string;
  /** Its place in the request's list; `null` when the request does not list it. */
  readonly index: number | null;
  /** The item's error code; `null` where the service gives none. */
  readonly code: number | null;
  /** The service's explanation. */
  readonly info: string;
  /** What a program can do about it. */
  readonly kind: ErrorKind;
  /** What a person can do about it; empty where the meaning says it all. */
  readonly hint: string;
}

/** The two methods every reply has beside its fields. They are not printed with it and not part of its JSON. */
export interface ReplyMethods {
  /** The items that failed, in the request's order; empty when all succeeded. */
  failures(): readonly Failure[];
  /** The body as the service sent it: JSON text with the wire's names. */
  raw(): string;
}

/** A reply: its fields as plain properties, and {@link ReplyMethods}. */
export type Reply<T> = Readonly<T> & ReplyMethods;

class ReplyObject implements ReplyMethods {
  static {
    // What is printed in front of a reply's fields.
    Object.defineProperty(this, "name", { value: "Reply" });
  }

  readonly #failures: readonly Failure[];
  readonly #raw: string;

  constructor(fields: object, failures: readonly Failure[], raw: string) {
    const { failures: _, raw: __, ...properties } = Object.getOwnPropertyDescriptors(fields) as PropertyDescriptorMap;
    // Defined, not assigned: a field called `__proto__` must stay a field. Should the service ever name a field as one
    // of the methods, the method stays and the field is found in `raw()`.
    Object.defineProperties(this, properties);
    this.#failures = failures;
    this.#raw = raw;
  }

  failures(): readonly Failure[] {
    return this.#failures;
  }

  raw(): string {
    return this.#raw;
  }
}

/**
 * Makes a reply of the texts the core gives.
 *
 * @internal
 */
export function toReply<T>(json: string, failures: string, raw: string): Reply<T> {
  const items = JSON.parse(failures) as Record<string, unknown>[];
  return new ReplyObject(JSON.parse(json), items.map(camelKeys) as unknown as Failure[], raw) as unknown as Reply<T>;
}
