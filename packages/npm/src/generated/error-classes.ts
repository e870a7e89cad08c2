// @generated from api/sdk.yaml by cargo xtask generate
/**
 * The errors a call may end with, and what they hold.
 */

import { ChatError, ReplyError } from "../chat-error.js";
import type { EachSummary } from "../rows.js";
import type { Reply } from "../reply.js";
import type { ErrorKind } from "./kinds.js";

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

/** Which check of a webhook's request failed. */
export type WebhookCheck = "malformed" | "wrong_app" | "missing_sign" | "wrong_sign" | "stale" | "too_large";

/** The outcome of some neighboring items of a long list. */
export interface PartReport {
  /** Index of the first of them in the list. */
  readonly first: number;
  /** How many items there are. */
  readonly count: number;
  /**
   * `processed`: they were, and those that failed are in the reply's `failures()`. `not_processed`: they definitely
   * were not. `unknown`: they may have been.
   */
  readonly state: "processed" | "not_processed" | "unknown";
  /** Why they were not processed; `null` when they were, and when they were never sent because the call ended before. */
  readonly error: ChatError | null;
}

/** How a call went over HTTP. */
export interface HttpInfo {
  /** HTTP status of the last request; `null` when it got no response, or nothing was sent. */
  readonly status: number | null;
  /** The host of the last request, with its port where that is not the usual one; `null` when nothing was sent. */
  readonly host: string | null;
  /** The last reply's `RequestId`, for Tencent's support; mostly `null`. */
  readonly requestId: string | null;
  /** How many requests were sent; retries count, too. */
  readonly requests: number;
  /** How many milliseconds the call took, waits and retries with it. */
  readonly millis: number;
  /** The headers of the last response, their names in lower case; empty when none came. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What the limiter does with the calls of one endpoint. */
export interface RateState {
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /**
   * How many calls a second it lets through now: less than the endpoint's rate for a while after the service refused
   * for it; `null` for no limit.
   */
  readonly perSecond: number | null;
  /**
   * How much of the rate is in use, from 0 to 1: calls of the last second, or items of the last minute if that is
   * more. Only this process counts.
   */
  readonly used: number;
  /** How many calls wait for their turn. */
  readonly waiting: number;
  /**
   * Until when nothing is sent, because the service refused for the rate: in milliseconds since 1970; `null` when it
   * does not pause.
   */
  readonly pausedUntil: number | null;
  /**
   * How the process keeps to a rate that it shares with others: `shared`, with slots of the `limiter`'s server;
   * `alone`, with its own part of the rate, because the server was lost; `null` where it does not share it.
   */
  readonly limiter: "shared" | "alone" | null;
}

/**
 * The configuration of a client or of a webhook receiver is invalid: an option is missing or malformed, or two
 * conflict.
 */
export class ConfigError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "ConfigError";
  }
}

/** The parameters break a documented rule, and nothing was sent; or an event does not allow that answer. */
export class InvalidRequestError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "InvalidRequestError";
  }
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the event's; or the path of a raw request. */
  declare readonly endpoint: string;
  /** Where the problem is: `deleteItem[3].userId`; empty when it concerns the parameters as a whole. */
  declare readonly path: string;
  /** What is wrong there: `longer than 32 bytes`. */
  declare readonly reason: string;
}

/**
 * There is no UserSig to sign the request with: `userSigProvider` failed, or returned something that is not a
 * UserSig. `cause` is what it threw.
 */
export class CredentialError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "CredentialError";
  }
}

/**
 * There is no HTTP response: no connection, or one that broke or took too long. `cause` is the transport's own
 * error.
 */
export class TransportError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "TransportError";
  }
  /** `not_sent`: the service definitely did not process the request. `maybe_sent`: it may have. */
  declare readonly sent: "not_sent" | "maybe_sent";
}

/** There is an HTTP response, but not from the Chat service: a proxy's page, an empty or a truncated body. */
export class HttpError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "HttpError";
  }
  /** HTTP status. */
  declare readonly status: number;
  /** Start of the body, without the contents of messages. */
  declare readonly bodyStart: string;
}

/**
 * The service refused the request.
 *
 * @typeParam T - The fields of the endpoint's reply.
 */
export class ApiError<T = any> extends ReplyError<T> {
  /** @internal */
  static override get className(): string {
    return "ApiError";
  }
  /** The service's `ErrorCode`; 0 if the reply reports a failure without a readable code. */
  declare readonly code: number;
  /** The service's `ErrorInfo`, for logs. */
  declare readonly info: string;
  /** The service's `ErrorDisplay`, a text for end users that some endpoints return. */
  declare readonly display: string;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  declare readonly endpoint: string;
  /** The ID to quote to Tencent's support; `null` if the reply has none. */
  declare readonly requestId: string | null;
  /** What a program can do about it, such as `rate_limited`, `signature_expired`, `not_admin`. */
  declare readonly kind: ErrorKind;
  /** What a person can do about it; empty where the meaning says it all. */
  declare readonly hint: string;
  /** Whether the same request may succeed later. */
  declare readonly retryable: boolean;
}

/**
 * The call may have taken effect, and a retry could make it happen twice: check before you send it again. `cause`
 * is the `TransportError` or `HttpError` that came instead of a reply.
 */
export class OutcomeUnknownError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "OutcomeUnknownError";
  }
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  declare readonly endpoint: string;
  /** What was sent: the body as JSON text, in Tencent's names. */
  declare readonly body: string;
}

/**
 * Some requests of a call with a long list were processed and others were not. `cause` is what stopped the call,
 * or the first reason.
 *
 * @typeParam T - The fields of the endpoint's reply.
 * @typeParam Params - The endpoint's parameters.
 */
export class PartialBatchError<T = any, Params = any> extends ChatError {
  /** @internal */
  static override get className(): string {
    return "PartialBatchError";
  }
  /** Name of the endpoint's method, such as `sendC2cMessage`. */
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
  /** @internal */
  static override get className(): string {
    return "PageError";
  }
  /** Name of the endpoint's method, such as `sendC2cMessage`. */
  declare readonly endpoint: string;
}

/**
 * `all()` ended before all rows of its source were read: it was stopped, the source failed, or an error concerns
 * all rows. `cause` is what ended it.
 *
 * @typeParam Params - The endpoint's parameters.
 */
export class EachError<Params = any> extends ChatError {
  /** @internal */
  static override get className(): string {
    return "EachError";
  }
  /** Name of the endpoint's method, such as `sendC2cMessage`. */
  declare readonly endpoint: string;
  /** What became of the rows that were read. */
  declare readonly summary: EachSummary<Params>;
}

/** A UserSig could not be created, or was refused. */
export class UserSigError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "UserSigError";
  }
  /**
   * Which check failed first; the message says more, such as what is wrong with a malformed one. When signing:
   * `sdk_app_id`, `empty_identifier`, `control_character`, `identifier_too_long`, `expire`, `time`, `room`,
   * `secret_key`, `no_secret_key`. When verifying: `malformed`, `wrong_app`, `wrong_identifier`, `wrong_userbuf`,
   * `wrong_signature`, `expired`, `not_yet_valid`, `secret_key`.
   */
  declare readonly reason: UserSigReason;
}

/**
 * A request was refused by a `Webhook`: it does not prove that it comes from Tencent's servers, or cannot be read.
 * Tencent's servers count any HTTP status but 200 as a failed delivery, after which an event that waits continues
 * as configured in the console.
 */
export class WebhookError extends ChatError {
  /** @internal */
  static override get className(): string {
    return "WebhookError";
  }
  /**
   * Which check failed. `malformed`: The query or the body cannot be read: a parameter is given twice or is not
   * UTF-8; the body is not a JSON object, or has no command. `wrong_app`: `SdkAppid` is not yours, or missing.
   * `missing_sign`: There is no `Sign` or no `RequestTime`: authentication is disabled in the console, or the
   * request is not from Tencent. `wrong_sign`: The signature does not match any of your tokens. `stale`:
   * `RequestTime` differs from the current time by more than the tolerance: an old request, or your clock is wrong.
   * `too_large`: The body is longer than allowed.
   */
  declare readonly check: WebhookCheck;
  /** The HTTP status to respond with. */
  declare readonly status: 400 | 401 | 413;
}

/** The classes by what the core calls them. */
export const CLASSES: Record<string, typeof ChatError> = {
  config: ConfigError,
  invalid_request: InvalidRequestError,
  credential: CredentialError,
  transport: TransportError,
  http: HttpError,
  api: ApiError,
  outcome_unknown: OutcomeUnknownError,
  partial_batch: PartialBatchError,
  page: PageError,
  each: EachError,
  user_sig: UserSigError,
  webhook: WebhookError,
};
