/**
 * Asks the user's provider for a UserSig: one question for the calls that need one at the same time, and another when it hangs.
 */

import { longestTimer } from "./transport.js";

/** Calls that end within so many milliseconds are not worth another question. */
const GRACE = 50;

/** Given to waiting calls when the provider did not answer in time. */
const TOO_LATE = Symbol("too late");

/** Returns a UserSig to a call that waits for it until `signal` is aborted. */
export type Provide = (signal: AbortSignal) => Promise<string>;

/**
 * Lets calls that need a UserSig at the same time ask together. The call that asks bounds its own time; the others wait `ms`
 * milliseconds for the answer, and then the first of them that has time left asks again.
 */
export function shared(ask: () => string | Promise<string>, ms: number): Provide {
  let pending: Promise<string | typeof TOO_LATE> | undefined;
  return async (signal) => {
    while (pending) {
      const answer = await pending;
      if (answer !== TOO_LATE) return answer;
      await new Promise((resolve) => setTimeout(resolve, GRACE));
      // The call has ended by itself.
      if (signal.aborted) return "";
    }
    const own = (async () => ask())();
    pending = inTime(own, ms).finally(() => (pending = undefined));
    // Perhaps nobody else waits for it.
    pending.catch(() => {});
    return own;
  };
}

function inTime(answer: Promise<string>, ms: number): Promise<string | typeof TOO_LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, longestTimer(ms), TOO_LATE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
