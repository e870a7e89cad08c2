// @generated from api/sdk.yaml by cargo xtask generate
/**
 * What a call reports while it runs. Nothing in it is secret.
 */

/** A request is sent. */
export interface RequestEvent {
  /** Which call of the client it is about: a number that no other call under way has. */
  readonly call: number;
  /** Which request of the call it is, starting at 0; retries count, too. */
  readonly id: number;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /** The URL, with `usersig=…` in place of the UserSig. */
  readonly url: string;
  /** How many bytes the body has. */
  readonly bytes: number;
  /** How many items the request is for; 0 where the endpoint has no list of items. */
  readonly items: number;
  /** Attempt number, starting at 1. */
  readonly attempt: number;
  /** Milliseconds from the start of the call to the sending of this request. */
  readonly elapsed: number;
  /** The body, where the client's `logBodies` asks for it; otherwise `null`. */
  readonly body: string | null;
}

/** A response to a request arrived, or none did. */
export interface ResponseEvent {
  /** Which call of the client it is about: a number that no other call under way has. */
  readonly call: number;
  /** Which request of the call it was. */
  readonly id: number;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /** HTTP status; `null` without a response. */
  readonly status: number | null;
  /** How long it took, in milliseconds. */
  readonly millis: number;
  /** What went wrong; `null` when it succeeded. */
  readonly error: string | null;
  /** The service's `ErrorCode`, when it refused; otherwise `null`. */
  readonly code: number | null;
  /** The body, where the client's `logBodies` asks for it; otherwise `null`. */
  readonly body: string | null;
}

/** A request will be retried. */
export interface RetryEvent {
  /** Which call of the client it is about: a number that no other call under way has. */
  readonly call: number;
  /** Which request of the call failed. */
  readonly id: number;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /** How many attempts there were so far. */
  readonly attempt: number;
  /** Minimum time until the retry, in milliseconds. */
  readonly wait: number;
  /** Why. */
  readonly reason: string;
}

/** A call ended. */
export interface EndEvent {
  /** Which call of the client it is about: a number that no other call under way has. */
  readonly call: number;
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /** How long it took, in milliseconds, waits and retries with it. */
  readonly millis: number;
  /** How many requests were sent; retries count, too. */
  readonly requests: number;
  /** How many items it had; 0 where the endpoint has no list of items. */
  readonly items: number;
  /** How many of them failed. */
  readonly failures: number;
  /** Why it failed; `null` when it succeeded. */
  readonly error: string | null;
  /** The service's `ErrorCode`, when it refused; otherwise `null`. */
  readonly code: number | null;
}

/** The server of the `limiter` was lost, or is back. */
export interface LimiterEvent {
  /** Name of the endpoint's method, such as `sendC2cMessage`, or the path of a raw request. */
  readonly endpoint: string;
  /**
   * `shared`: the server answers, and the processes share the endpoint's rate. After an outage, this begins some
   * seconds later. `alone`: this process goes on with its own part of it.
   */
  readonly state: "shared" | "alone";
  /** Why the server was lost; `null` when it is back. */
  readonly reason: string | null;
}

/** The progress of a call. */
export interface Progress {
  /**
   * How many requests the call takes. When a reply would be too large (10018), its request is split in half, and
   * there is one more.
   */
  readonly parts: number;
  /** How many of them are finished. */
  readonly partsDone: number;
  /** How many items the call has; 0 where the endpoint has no list of items. */
  readonly items: number;
  /** How many of them are finished. */
  readonly itemsDone: number;
  /** How many of the finished items failed. */
  readonly failures: number;
  /** Until when nothing more is sent, in milliseconds since 1970; `null` when the call does not wait. */
  readonly waitingUntil: number | null;
}
