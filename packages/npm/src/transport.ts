/**
 * What a driver does I/O with: what sends requests, what provides UserSigs, what limits rates; and the time that each of them has.
 */

import { monotonic } from "./clock.js";
import { RESPONSE_TOO_LONG } from "./generated/limits.js";
import type { Places } from "./places.js";
import type { Provide } from "./provider.js";
import { isUnknownScript, reservationScript, reservationSha1 } from "./wasm/generated/tencent_chat.js";
import type { Limiter } from "./options.js";

/** How a driver reaches the world. */
export interface Transport {
  readonly send: Send;
  /** Places for requests under way, where they are limited. */
  readonly places: Places | undefined;
  readonly userSigProvider: Provide | undefined;
  readonly limiter: Limiter | undefined;
}

/** Sends a request and reads the response to its end. What comes of it is reported later, never before this returns. */
export type Send = (request: Outgoing, report: Report) => Sending;

/** A request to be sent as a POST. */
export interface Outgoing {
  readonly url: string;
  readonly body: string;
  /** Names and values, in turn. */
  readonly headers: readonly string[];
  /** How many milliseconds it may take until the response is there in full. */
  readonly timeout: number;
}

/**
 * Takes the end of a request: one of the three, once. It also comes when the request was ended early, as soon as the transport is done, but
 * not for one that still waited for its place.
 */
export interface Report {
  received(response: Received): void;
  failed(error: unknown, isNotSent: boolean): void;
  /** What was thrown is a mistake in the program, and may be anything. */
  mistaken(thrown: unknown): void;
}

/** An HTTP response that has arrived in full. */
export interface Received {
  readonly status: number;
  /** Names and values of its headers, in turn. */
  readonly headers: readonly string[];
  /** Its header `Date`, which each call reads. */
  readonly date: string | undefined;
  readonly body: string;
}

/** A request that is under way. */
export interface Sending {
  /** Whether surely no byte of it has left by now. */
  isNotSent(): boolean;
  /** Ends it early; it may have ended before. */
  end(): void;
}

/** Sends a request when there is a place for it. Its time begins then. */
export function sendInPlace({ send, places }: Transport, request: Outgoing, report: Report): Sending {
  if (!places) return send(request, report);
  let sending: Sending | undefined;
  let hasPlace = false;
  const giveBack = () => {
    if (!hasPlace) return;
    hasPlace = false;
    places.give();
  };
  const leaveLine = places.take(() => {
    hasPlace = true;
    sending = send(request, {
      received(response) {
        giveBack();
        report.received(response);
      },
      failed(error, isNotSent) {
        giveBack();
        report.failed(error, isNotSent);
      },
      mistaken(thrown) {
        giveBack();
        report.mistaken(thrown);
      },
    });
  });
  return {
    isNotSent: () => sending?.isNotSent() ?? true,
    end() {
      leaveLine();
      // It keeps its place until it has ended.
      sending?.end();
    },
  };
}

/** What {@link within} and {@link tooLate} call the end of a request. */
export const RESPONSE = "HTTP response";

/** A request's headers by their names, beside others. */
export function headersOf({ headers }: Outgoing, named: Record<string, string> = {}): Record<string, string> {
  for (let at = 0; at < headers.length; at += 2) named[headers[at] as string] = headers[at + 1] as string;
  return named;
}

/** Asks the provider for a UserSig. `timeout` and `underWay` as for {@link within}. */
export function userSigOf({ userSigProvider }: Transport, timeout: number, underWay: Set<() => void>): Promise<string> {
  return within(timeout, "UserSig", underWay, async (signal) => {
    if (!userSigProvider) throw new Error("`userSigProvider` is not set");
    const userSig: unknown = await userSigProvider(signal);
    if (typeof userSig !== "string") throw new TypeError("userSigProvider must return a string");
    return userSig;
  });
}

/** Has the limiter's server give slots. `timeout` and `underWay` as for {@link within}. */
export function slotsOf(
  { limiter }: Transport,
  key: string,
  args: string[],
  timeout: number,
  underWay: Set<() => void>,
): Promise<Float64Array> {
  return within(timeout, "answer of the limiter", underWay, async () => {
    if (!limiter) throw new Error("`limiter` is not set");
    return Float64Array.from(await ask(limiter, key, args, timeout));
  });
}

/** Until when a lane's question was to have an answer: of each limiter, by keys. */
const asked = /* @__PURE__ */ new WeakMap<Limiter, Map<string, number>>();

/**
 * A client of Redis may keep a question for ever when its server hangs. So while a lane's question has no answer in time, further ones
 * fail at once.
 */
async function ask(limiter: Limiter, key: string, args: string[], timeout: number): Promise<readonly number[]> {
  const lanes = asked.get(limiter) ?? new Map<string, number>();
  asked.set(limiter, lanes);
  const until = lanes.get(key);
  if (until !== undefined && until <= monotonic()) throw new Error("an earlier question for slots has no answer yet");
  const slots = limiter.reserve({ script: reservationScript(), sha1: reservationSha1(), key, args, isUnknownScript });
  if (until !== undefined) return slots;
  lanes.set(key, monotonic() + timeout);
  try {
    return await slots;
  } finally {
    lanes.delete(key);
  }
}

/** What some work gives, unless it takes more than `ms` milliseconds or is ended by what it puts into `underWay`. */
export function within<T>(
  ms: number,
  what: string,
  underWay: Set<() => void>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const late = () => end(tooLate(what, ms));
    const timer = ms === Infinity ? undefined : setTimeout(late, longestTimer(ms));
    const settled = () => {
      // Left alone, it would keep a program from ending.
      clearTimeout(timer);
      underWay.delete(end);
    };
    const end = (reason?: unknown) => {
      settled();
      controller.abort(reason);
      // A transport that ends says more, such as that nothing was sent. One that ignores its signal never ends.
      setTimeout(reject, 0, controller.signal.reason);
    };
    underWay.add(end);
    work(controller.signal).then(
      (result) => {
        settled();
        resolve(result);
      },
      (error) => {
        settled();
        reject(error);
      },
    );
  });
}

/** The error of what took too long. */
export function tooLate(what: string, ms: number): Error {
  return new DOMException(`no ${what} within ${ms} ms`, "TimeoutError");
}

/** The error of a response that is not read to its end. */
export function tooLong(): Error {
  return Object.assign(new Error(RESPONSE_TOO_LONG), { code: "ERR_HTTP_RESPONSE_TOO_LONG" });
}

/** `setTimeout` fires at once when it is given more. */
export function longestTimer(ms: number): number {
  return Math.min(ms, 0x7fffffff);
}
