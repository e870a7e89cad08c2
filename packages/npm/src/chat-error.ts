/**
 * What the errors have in common.
 */

import { GUIDE } from "./generated/kinds.js";
import { replyOf } from "./reply.js";
import type { Failure, Reply } from "./reply.js";

/** Base of all errors this package throws, except the reason of a caller's own `AbortSignal`. */
export class ChatError extends Error {
  static {
    named(this, "ChatError");
  }
  /**
   * Where to read more: the official page of the endpoint that refused (see {@link ApiError}), or a section of this project's
   * guide.
   */
  declare readonly docs: string;

  constructor(message: string, fields: object = {}, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, fields);
  }
}

/**
 * An error that holds a reply.
 *
 * @typeParam T - The fields of the endpoint's reply.
 */
export abstract class ReplyError<T> extends ChatError {
  /** Not a property of its own: a reply may be large, and would be printed with the error. */
  readonly #reply: Reply<T>;

  constructor(message: string, fields: object = {}, options?: ErrorOptions) {
    const { reply = "{}", raw = "", failures = [], ...others } = fields as Partial<CoreReply>;
    super(message, others, options);
    this.#reply = replyOf(reply, failures, raw, []);
  }

  /** The whole reply. */
  get reply(): Reply<T> {
    return this.#reply;
  }

  /** The items that failed, if the reply names them; empty if it refuses the request as a whole. */
  failures(): readonly Failure[] {
    return this.#reply.failures();
  }

  /** The body as the service sent it: JSON text with the wire's names. */
  raw(): string {
    return this.#reply.raw();
  }
}

/** A reply as the core writes it within an error. */
export interface CoreReply {
  /** In JavaScript's names, JSON text. */
  reply: string;
  raw: string;
  failures: object[];
}

/**
 * Puts the name, and the section that is called the same, on the prototype: own properties would be printed with every error,
 * and minifiers change `class` names.
 */
export function named(constructor: abstract new (...given: never[]) => ChatError, name: string): void {
  for (const [key, value] of Object.entries({ name, docs: `${GUIDE}#${name.toLowerCase()}` })) {
    Object.defineProperty(constructor.prototype, key, { value, configurable: true, writable: true });
  }
}
