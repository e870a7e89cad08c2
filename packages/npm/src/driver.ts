/**
 * The driver: does the I/O that a call of the core asks for, and decides nothing.
 */

import { fromCore } from "./errors.js";
import { messageOf, withoutSecrets } from "./secrets.js";
import { exchange, surelyNotSent, within, type Transport } from "./transport.js";
import type { Call } from "./wasm/generated/tencent_chat.js";

/** What a call gives back: the reply in JavaScript's names, the items that failed, and the body as it came. */
export type Outcome = [json: string, failures: string, raw: string];

/** What became of a request or of the question for a UserSig. */
interface Arrival {
  /** The request's; the question has none. */
  id?: number;
  /** Tells the call. */
  tell(): void;
  /** The runtime's error, if there was one. */
  cause?: unknown;
}

/** Runs a call to its end and frees it. */
export async function drive(call: Call, transport: Transport, signal?: AbortSignal): Promise<Outcome> {
  const ended = new AbortController();
  const aborted = rejectionBy(signal, ended.signal);
  const underWay = new Map<number, Promise<Arrival>>();
  // Given to the error the call ends with, if it ends with one.
  let cause: unknown;

  async function send(id: number, url: string, headers: [string, string][], body: string): Promise<Arrival> {
    try {
      const response = await exchange(transport, url, headers, body, ended.signal);
      return { id, tell: () => call.received(id, response.status, response.headers, response.body, Date.now()) };
    } catch (error) {
      const tell = () => call.failed(id, surelyNotSent(error), messageOf(error), Date.now());
      return { id, tell, cause: withoutSecrets(error) };
    }
  }

  async function askForUserSig(): Promise<Arrival> {
    try {
      const asked = transport.userSigProvider?.() ?? Promise.reject(new Error("there is no userSigProvider"));
      const userSig = await within(transport.timeout, [asked], ended.signal);
      if (userSig === undefined) throw new DOMException(`no UserSig within ${transport.timeout} ms`, "TimeoutError");
      if (typeof userSig !== "string") throw new TypeError("userSigProvider gave no string");
      return { tell: () => call.userSig(userSig, undefined) };
    } catch (error) {
      return { tell: () => call.userSig(undefined, messageOf(error)), cause: withoutSecrets(error) };
    }
  }

  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = call.step(Date.now());
      if (step[0] === "done") return [step[1], step[2], step[3]];
      if (step[0] === "send") {
        underWay.set(step[1], send(step[1], step[2], step[3], step[4]));
        continue;
      }
      const awaited = step[0] === "userSig" ? [askForUserSig()] : [...underWay.values()];
      const patience = step[0] === "wait" ? step[1] - Date.now() : Infinity;
      const arrival = await within(patience, [aborted, ...awaited], ended.signal);
      if (!arrival) continue;
      if (arrival.id !== undefined) underWay.delete(arrival.id);
      cause = arrival.cause;
      arrival.tell();
    }
  } catch (thrown) {
    throw fromCore(thrown, cause);
  } finally {
    ended.abort();
    call.free();
  }
}

/** Rejects with the signal's reason once it is aborted, unless `ended` comes first. */
function rejectionBy(signal: AbortSignal | undefined, ended: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true, signal: ended });
  });
  // The loop may be at a place where nobody waits for it; it then looks at the signal itself.
  rejection.catch(() => {});
  return rejection;
}
