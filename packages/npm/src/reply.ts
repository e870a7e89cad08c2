/**
 * What a call returns.
 */

import type { HttpInfo } from "./generated/error-classes.js";
import { camelKeys } from "./keys.js";
import type { ErrorKind } from "./generated/kinds.js";
import type { Outcome } from "./outcome.js";

/** An item that failed. */
export interface Failure {
  /** The item: an account, an attribute's name … */
  readonly item: string;
  /** Its index in the request's list; `null` when the request does not list it. */
  readonly index: number | null;
  /** The item's error code; `null` if the reply has none. */
  readonly code: number | null;
  /** The service's explanation. */
  readonly info: string;
  /** What a program can do about it. */
  readonly kind: ErrorKind;
  /** What a person can do about it; empty where the meaning says it all. */
  readonly hint: string;
}

/** The fields of the reply to one request of a call, without its lists, which were joined. */
export interface PartReply<T> {
  /** Index of the request's first item in the caller's list. */
  readonly first: number;
  /** How many items the request was for. */
  readonly count: number;
  /** The fields. */
  readonly reply: Readonly<Partial<T>>;
}

/** What every reply has beside its fields. It is not printed or copied with them and not part of its JSON. */
export interface ReplyMethods<T = object> {
  /** `"OK"`, where the service says so. */
  readonly actionStatus?: string | undefined;
  /** The code: 0 of a success. */
  readonly errorCode?: number | undefined;
  /** The service's explanation; empty for a success. */
  readonly errorInfo?: string | undefined;
  /** The items that failed, in the request's order; empty when all succeeded. */
  failures(): readonly Failure[];
  /** The body as the service sent it: JSON text with the wire's names. The lists of several replies are joined. */
  raw(): string;
  /**
   * The fields of each reply without its lists, such as its own `msgKey`, if the call took several requests; the reply
   * itself has those of the last one. Empty when one request was enough.
   */
  parts(): readonly PartReply<T>[];
  /** How the call went over HTTP: the last response's status, headers and `requestId`, its host, how many requests were sent, and how long it took. */
  http(): HttpInfo;
}

/** A reply: its fields as plain properties, and {@link ReplyMethods}. */
export type Reply<T> = Readonly<T> & ReplyMethods<T>;

/**
 * A reply with one page of a list. `for await` gives the items of this page, and goes on with those of the pages after it.
 *
 * @typeParam T - The fields of the endpoint's reply.
 * @typeParam Item - An item of the list.
 */
export type ListReply<T, Item> = Reply<T> & AsyncIterable<Item>;

/**
 * A call that returns a list page by page. `await` gives the reply with the first page, `for await` the items of all pages. Each page is
 * requested once, also when both are used.
 *
 * @typeParam T - The fields of the endpoint's reply.
 * @typeParam Item - An item of the list.
 *
 * @example
 * ```ts
 * for await (const friend of chat.listFriends({ fromAccount: "alice" })) console.log(friend.toAccount);
 *
 * const first = await chat.listFriends({ fromAccount: "alice" });
 * console.log(first.friendNum);
 * for await (const friend of first) console.log(friend.toAccount);
 * ```
 */
export interface ListCall<T, Item> extends Promise<ListReply<T, Item>>, AsyncIterable<Item> {}

/** No properties of a reply. If the service ever has a field that is called like a method, the method stays and the field is in `raw()`. */
const BESIDE = /* @__PURE__ */ new Set<string>(["actionStatus", "errorCode", "errorInfo", "failures", "raw", "parts", "http"] satisfies (keyof ReplyMethods)[]);

/** What replies are made of. */
const outcomes = /* @__PURE__ */ new WeakMap<object, Outcome>();

class ReplyObject implements ReplyMethods {
  /** What is printed in front of a reply's fields. */
  static get name(): string {
    return "Reply";
  }

  constructor(outcome: Outcome) {
    setFields(this, outcome.fields, BESIDE);
    outcomes.set(this, outcome);
  }

  // The prototype has no outcome: whatever reads all its properties finds nothing.
  get actionStatus(): string | undefined {
    return outcomes.get(this)?.fields["actionStatus"] as string | undefined;
  }

  get errorCode(): number | undefined {
    return outcomes.get(this)?.fields["errorCode"] as number | undefined;
  }

  get errorInfo(): string | undefined {
    return outcomes.get(this)?.fields["errorInfo"] as string | undefined;
  }

  failures(): readonly Failure[] {
    return (outcomes.get(this) as Outcome).failures;
  }

  raw(): string {
    return (outcomes.get(this) as Outcome).raw;
  }

  parts(): readonly PartReply<object>[] {
    return (outcomes.get(this) as Outcome).parts;
  }

  http(): HttpInfo {
    const { http } = outcomes.get(this) as Outcome;
    return "info" in http ? http.info(http) : http;
  }
}

/**
 * Makes a reply.
 *
 * @internal
 */
export function toReply<T>(outcome: Outcome): Reply<T> {
  return new ReplyObject(outcome) as unknown as Reply<T>;
}

/**
 * `[{ item: "alice", … }]`, as the core writes it.
 *
 * @internal
 */
export function failuresOf(failures: readonly object[]): Failure[] {
  return failures.map(camelKeys) as unknown as Failure[];
}

/**
 * Gives an object fields, but none with a name that the object has for something else.
 *
 * @internal
 */
export function setFields(object: object, fields: Record<string, unknown>, reserved: ReadonlySet<string>): void {
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (name === "__proto__") {
      // Defined, not assigned: it must stay a field.
      Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
    } else if (!reserved.has(name)) {
      (object as Record<string, unknown>)[name] = value;
    }
  }
}
