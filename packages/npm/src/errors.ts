/**
 * The errors a call may end with. The core writes an error as JSON text; here it becomes an instance of a class.
 */

import { GUIDE, type ErrorKind } from "./generated/kinds.js";
import { camelKeys, replyOf } from "./reply.js";
import type { Failure, Reply } from "./reply.js";

/** Base of all errors this package throws, except the reason of a caller's own `AbortSignal`. */
export class ChatError extends Error {
  static {
    name(this, "ChatError");
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

/** The configuration of the client or of a webhook receiver is invalid: an option is missing or malformed, or two conflict. */
export class ConfigError extends ChatError {
  static {
    name(this, "ConfigError");
  }
}

/** The parameters break a documented rule, and nothing was sent; or an event does not allow that answer. */
export class InvalidRequestError extends ChatError {
  static {
    name(this, "InvalidRequestError");
  }
  /** Name of the endpoint's method, such as `sendC2cMessage`, or of the event; or the path of a raw request. */
  declare readonly endpoint: string;
  /** Where the problem is: `deleteItem[3].userId`; empty when it concerns the parameters as a whole. */
  declare readonly path: string;
  /** What is wrong there: `longer than 32 bytes`. */
  declare readonly reason: string;
}

/** There is no HTTP response: no connection, or one that broke or took too long. `cause` is the runtime's own error. */
export class TransportError extends ChatError {
  static {
    name(this, "TransportError");
  }
  /** `not_sent`: the service definitely did not process the request. `maybe_sent`: it may have. */
  declare readonly sent: "not_sent" | "maybe_sent";
}

/** There is an HTTP response, but not from the Chat service: a proxy's page, an empty or a truncated body. */
export class HttpError extends ChatError {
  static {
    name(this, "HttpError");
  }
  /** HTTP status. */
  declare readonly status: number;
  /** Start of the body. */
  declare readonly bodyStart: string;
}

/**
 * The service refused the request.
 *
 * @typeParam T - The fields of the endpoint's reply.
 */
export class ApiError<T = any> extends ChatError {
  static {
    name(this, "ApiError");
  }
  /** Not a property of its own: a reply may be large, and would be printed with the error. */
  readonly #reply: Reply<T>;
  /** The service's `ErrorCode`; 0 if the reply reports a failure without a readable code. */
  declare readonly code: number;
  /** The service's `ErrorInfo`. */
  declare readonly info: string;
  /** The service's `ErrorDisplay`, a text for end users that some endpoints return. */
  declare readonly display: string;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  declare readonly endpoint: string;
  /** The ID to quote to Tencent's support; `null` if the reply has none. */
  declare readonly requestId: string | null;
  /** What a program can do about it. */
  declare readonly kind: ErrorKind;
  /** What a person can do about it; empty where the meaning says it all. */
  declare readonly hint: string;
  /** Whether the same request may succeed later. */
  declare readonly retryable: boolean;

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

/**
 * The call may have taken effect, and a retry could make it happen twice: check before you send it again. `cause` is the
 * {@link TransportError} or {@link HttpError} that came instead of a reply.
 */
export class OutcomeUnknownError extends ChatError {
  static {
    name(this, "OutcomeUnknownError");
  }
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  declare readonly endpoint: string;
  /** What was sent: the body as JSON text, in the wire's names. */
  declare readonly body: string;
}

/** The outcome of some neighboring items of a long list. */
export interface PartReport {
  /** Index of the first of them in the list. */
  readonly first: number;
  /** How many items there are. */
  readonly count: number;
  /**
   * `processed`: they were, and those that failed are in the reply's `failures()`. `not_processed`: they definitely were
   * not. `unknown`: they may have been.
   */
  readonly state: "processed" | "not_processed" | "unknown";
  /** Why they were not processed; `null` when they were, and when they were never sent because the call ended before. */
  readonly error: ChatError | null;
}

/**
 * Some requests of a call with a long list were processed and others were not. `cause` is the first reason.
 *
 * @typeParam T - The fields of the endpoint's reply.
 * @typeParam Params - The endpoint's parameters.
 */
export class PartialBatchError<T = any, Params = any> extends ChatError {
  static {
    name(this, "PartialBatchError");
  }
  /** Name of the endpoint's method, such as `listFriends`. */
  declare readonly endpoint: string;
  /** The reply for the processed items, with those that failed. */
  declare readonly reply: Reply<T>;
  /** The whole list, in order. */
  declare readonly parts: readonly PartReport[];
  /**
   * Parameters for another call of the same method: the items that definitely were not processed, and those that may
   * have been where a retry does no harm. `null` when there are none.
   */
  declare readonly rest: Params | null;
}

/** A page of a list does not lead to the next one, and is not marked as the last. */
export class PageError extends ChatError {
  static {
    name(this, "PageError");
  }
  /** Name of the endpoint's method, such as `listFriends`. */
  declare readonly endpoint: string;
}

/** There is no UserSig to sign the request with: `userSigProvider` failed. `cause` is what it threw. */
export class CredentialError extends ChatError {
  static {
    name(this, "CredentialError");
  }
}

/** Why a UserSig could not be created or was refused. */
export type UserSigReason =
  | "malformed"
  | "wrong_app"
  | "wrong_identifier"
  | "wrong_userbuf"
  | "wrong_signature"
  | "expired"
  | "not_yet_valid"
  | "sdk_app_id"
  | "empty_identifier"
  | "control_character"
  | "identifier_too_long"
  | "expire"
  | "time"
  | "room"
  | "secret_key"
  | "no_secret_key";

/** A UserSig could not be created, or was refused by {@link usersig.verify}. */
export class UserSigError extends ChatError {
  static {
    name(this, "UserSigError");
  }
  /** Which check failed first; the message says more, such as what is wrong with a malformed one. */
  declare readonly reason: UserSigReason;
}

/** Which check of a webhook's request failed. */
export type WebhookCheck = "malformed" | "wrong_app" | "missing_sign" | "wrong_sign" | "stale" | "too_large";

/** A request was refused by {@link Webhook}: it does not prove that it comes from Tencent's servers, or cannot be read. */
export class WebhookError extends ChatError {
  static {
    name(this, "WebhookError");
  }
  /**
   * Which check failed: query or body cannot be read (`malformed`); `SdkAppid` is of another app (`wrong_app`); `Sign`
   * or `RequestTime` is missing (`missing_sign`); `Sign` does not match any token (`wrong_sign`); `RequestTime` is
   * too far from the current time (`stale`); the body is longer than allowed (`too_large`).
   */
  declare readonly check: WebhookCheck;
  /** The HTTP status to respond with. */
  declare readonly status: 400 | 401 | 413;
}

const CLASSES: Record<string, typeof ChatError> = {
  config: ConfigError,
  invalid_request: InvalidRequestError,
  transport: TransportError,
  http: HttpError,
  api: ApiError,
  outcome_unknown: OutcomeUnknownError,
  page: PageError,
  credential: CredentialError,
  user_sig: UserSigError,
  webhook: WebhookError,
};

/** An error as the core writes it. */
interface CoreError {
  error: string;
  message: string;
  /** What an unknown outcome comes from. */
  cause?: CoreError;
  /** The number of the runtime's error that it comes from. */
  cause_id?: number;
  [field: string]: unknown;
}

/** A reply as the core writes it within an error. */
interface CoreReply {
  /** In JavaScript's names, JSON text. */
  reply: string;
  raw: string;
  failures: object[];
}

/** A partial batch as the core writes it: replies and parameters as JSON texts. */
interface CorePartialBatch extends CoreReply {
  message: string;
  docs: string;
  endpoint: string;
  parts: { first: number; count: number; state: PartReport["state"]; error: CoreError | null }[];
  rest: string | null;
}

/** The runtime's own errors, by the numbers that the driver gave them. */
type Causes = readonly unknown[];

/**
 * Turns what the core threw into an instance of its class; anything else, such as an abort reason, passes unchanged.
 *
 * @internal
 */
export function fromCore(thrown: unknown, causes: Causes = []): unknown {
  return typeof thrown === "string" ? instance(JSON.parse(thrown) as CoreError, causes) : thrown;
}

/**
 * The same for an error with the one cause that it has, if any.
 *
 * @internal
 */
export function fromCoreWith(thrown: string, cause: unknown): unknown {
  return instance({ ...(JSON.parse(thrown) as CoreError), cause_id: 0 }, [cause]);
}

function instance(error: CoreError, causes: Causes): ChatError {
  if (error.error === "partial_batch") return partialBatch(error as unknown as CorePartialBatch, causes);
  const { error: name, message, cause, cause_id: id, ...fields } = error;
  const Class = CLASSES[name] ?? ChatError;
  return new Class(message, camelKeys(fields), caused(cause ? instance(cause, causes) : id === undefined ? undefined : causes[id]));
}

function partialBatch(error: CorePartialBatch, causes: Causes): PartialBatchError {
  const { message, docs, endpoint, reply, raw, failures } = error;
  const parts = error.parts.map((part) => ({ ...part, error: part.error && instance(part.error, causes) }));
  const rest: unknown = error.rest === null ? null : JSON.parse(error.rest);
  const fields = { docs, endpoint, reply: replyOf(reply, failures, raw, []), parts, rest };
  return new PartialBatchError(message, fields, caused(parts.find((part) => part.error)?.error));
}

function caused(cause: unknown): ErrorOptions | undefined {
  return cause == null ? undefined : { cause };
}

/**
 * Runs something of the core and turns what it throws into an instance of its class.
 *
 * @internal
 */
export function ofCore<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw fromCore(thrown);
  }
}

/**
 * Puts the name, and the section that is called the same, on the prototype: own properties would be printed with every error,
 * and minifiers change `class` names.
 */
function name(constructor: typeof ChatError, name: string): void {
  for (const [key, value] of Object.entries({ name, docs: `${GUIDE}#${name.toLowerCase()}` })) {
    Object.defineProperty(constructor.prototype, key, { value, configurable: true, writable: true });
  }
}
