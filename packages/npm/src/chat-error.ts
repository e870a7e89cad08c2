/**
 * What the errors have in common.
 */

import { GUIDE } from "./generated/kinds.js";
import type { HttpInfo } from "./generated/error-classes.js";
import { failuresOf, toReply } from "./reply.js";
import type { Failure, Reply } from "./reply.js";

/** How calls went over HTTP. Not properties: they would be printed with every error. */
const infos = /* @__PURE__ */ new WeakMap<ChatError, HttpInfo>();

/** Base of all errors this package throws, except the reason of a caller's own `AbortSignal`. */
export class ChatError extends Error {
  /**
   * The name of instances, which is also that of a section of the guide. Minifiers change `class` names.
   *
   * @internal
   */
  static get className(): string {
    return "ChatError";
  }

  constructor(message: string, fields: object = {}, options?: ErrorOptions) {
    super(message, options);
    const { http, ...own } = fields as { http?: HttpInfo };
    Object.assign(this, own);
    if (http) infos.set(this, http);
  }

  /**
   * How the call went over HTTP, as a reply's `http()`: also how many requests were sent, and how long it took. `undefined` where nothing was
   * to be sent.
   */
  http(): HttpInfo | undefined {
    return infos.get(this);
  }

  // On the prototype: own properties would be printed with every error. As accessors, since whatever runs after a class keeps
  // bundlers from leaving the class out.
  /** @internal */
  override get name(): string {
    return classOf(this).className;
  }
  /** @internal */
  override set name(value: string) {
    setOwn(this, "name", value);
  }

  /**
   * Where to read more: the official page of the endpoint that refused (see {@link ApiError}), or a section of this project's
   * guide.
   */
  get docs(): string {
    return `${GUIDE}#${classOf(this).className.toLowerCase()}`;
  }
  /** @internal */
  set docs(value: string) {
    setOwn(this, "docs", value);
  }
}

function classOf(error: ChatError): typeof ChatError {
  return error.constructor as typeof ChatError;
}

function setOwn(error: ChatError, name: string, value: string): void {
  Object.defineProperty(error, name, { value, configurable: true, enumerable: true, writable: true });
}

/** Replies of errors. Not properties: a reply may be large, and would be printed with the error. */
const replies = /* @__PURE__ */ new WeakMap<object, Reply<unknown>>();

/**
 * An error that holds a reply.
 *
 * @typeParam T - The fields of the endpoint's reply.
 */
export abstract class ReplyError<T> extends ChatError {
  constructor(message: string, fields: object = {}, options?: ErrorOptions) {
    const { reply = "{}", raw = "", failures = [], ...others } = fields as Partial<CoreReply>;
    super(message, others, options);
    replies.set(this, replyOf({ reply, raw, failures }, this.http()));
  }

  /** The whole reply. */
  get reply(): Reply<T> {
    return replies.get(this) as Reply<T>;
  }

  /** The items that failed, if the reply names them; empty if it refuses the request as a whole. */
  failures(): readonly Failure[] {
    return this.reply.failures();
  }

  /** The body as the service sent it: JSON text with the wire's names. */
  raw(): string {
    return this.reply.raw();
  }
}

/** A reply as the core writes it within an error. */
export interface CoreReply {
  /** In JavaScript's names, JSON text. */
  reply: string;
  raw: string;
  failures: object[];
}

/** Of an error of which nothing is known. */
const NO_HTTP: HttpInfo = { status: null, host: null, requestId: null, requests: 0, millis: 0, headers: {} };

/**
 * The reply that an error holds.
 *
 * @internal
 */
export function replyOf<T>({ reply, raw, failures }: CoreReply, http: HttpInfo = NO_HTTP): Reply<T> {
  return toReply({ fields: JSON.parse(reply), failures: failuresOf(failures), parts: [], raw, http });
}
