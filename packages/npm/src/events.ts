/**
 * What a call tells about itself while it runs. Nothing in it is secret.
 */

/** A request goes out. */
export interface RequestEvent {
  /** Which request of the call it is, from 0. */
  readonly id: number;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /** The URL, with `usersig=…` in place of the UserSig. */
  readonly url: string;
  /** How many bytes the body has. */
  readonly bytes: number;
  /** How many items the request is for; 0 where the endpoint has no list of items. */
  readonly items: number;
  /** The how manieth try it is, from 1. */
  readonly attempt: number;
}

/** A request was answered, or got no answer. */
export interface ResponseEvent {
  /** Which request of the call it was. */
  readonly id: number;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /** HTTP status; `null` without an answer. */
  readonly status: number | null;
  /** How long it took, in milliseconds. */
  readonly millis: number;
  /** What is wrong; `null` when it succeeded. */
  readonly error: string | null;
  /** The service's `ErrorCode`, when it refused; otherwise `null`. */
  readonly code: number | null;
}

/** A request is going to be sent again. */
export interface RetryEvent {
  /** Which request of the call failed. */
  readonly id: number;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /** How often it was sent so far. */
  readonly attempt: number;
  /** How long until then at least, in milliseconds. */
  readonly wait: number;
  /** Why. */
  readonly reason: string;
}

/** How far a call is. */
export interface Progress {
  /** How many requests the call takes. */
  readonly parts: number;
  /** How many of them are over. */
  readonly partsDone: number;
  /** How many items the call has; 0 where the endpoint has no list of items. */
  readonly items: number;
  /** How many of them are over. */
  readonly itemsDone: number;
  /** How many of those failed. */
  readonly failures: number;
  /** Until when nothing more goes out, in milliseconds since 1970; `null` when the call does not wait. */
  readonly waitingUntil: number | null;
}
