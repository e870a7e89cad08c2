/**
 * The driver: does the I/O that a call of the core asks for, and decides nothing.
 */

import { monotonic, timing } from "./clock.js";
import { fromCore, PartialBatchError } from "./errors.js";
import { headersOf, httpInfo } from "./http-info.js";
import { joinedOutcome, outcomeOf, type Outcome } from "./outcome.js";
import { messageOf, withoutSecrets } from "./secrets.js";
import { longestTimer, sendInPlace, slotsOf, userSigOf, type Outgoing, type Received, type Sending, type Transport } from "./transport.js";
import { Turns } from "./turns.js";
import type { Call, Step } from "./wasm/generated/tencent_chat.js";

/** After how many rounds of a call other work may have its turn: one request takes fewer. */
const ROUNDS = 3;

/** A value that a transport threw by mistake: not a failed request. It may be of any type. */
class Thrown {
  constructor(readonly value: unknown) {}
}

/** The walk that a call is a row of. It listens to the signals for all its calls. */
export interface WalkOf {
  /** Whether the caller has left the loop, which ends its calls. */
  isLeft: boolean;
  /** To be called when the signal is aborted, and when the caller has left. */
  readonly wakes: Set<() => void>;
}

/** Runs a call to its end. Afterwards the call gets nothing more and may be freed; requests that were ended early may still be closing. */
export async function drive(
  call: Call,
  transport: Transport,
  observe?: (call: Call) => void,
  signal?: AbortSignal,
  walk?: WalkOf,
): Promise<Outcome> {
  /** What came back and is to be passed to the call. */
  const arrivals: (() => void)[] = [];
  /** The requests that are under way. */
  const underWay = new Map<number, Sending>();
  /** Ends the wait for a UserSig or for slots. */
  const asking = new Set<() => void>();
  /** The runtime's errors, by the numbers by which the core's errors name them. */
  const causes: unknown[] = [];
  /** The response that came last, and where the request went that ended last. */
  let last: Received | undefined;
  let url: string | undefined;
  let isStopped = false;
  let wake = () => {};
  const turns = new Turns();

  function arrive(deliver: () => void): void {
    arrivals.push(deliver);
    wake();
  }

  /** An error in words, and the number by which it is found again. */
  function noted(error: unknown): [message: string, cause: number] {
    return [messageOf(error), causes.push(withoutSecrets(error)) - 1];
  }

  function send(id: number, request: Outgoing): void {
    const sending = sendInPlace(transport, request, {
      received(response) {
        const { status, date, body } = response;
        underWay.delete(id);
        arrive(() => {
          last = response;
          url = request.url;
          call.received(id, status, date === undefined ? "" : `date:${date}`, body, Date.now(), monotonic());
        });
      },
      failed(error, isNotSent) {
        underWay.delete(id);
        arrive(() => {
          last = undefined;
          url = request.url;
          call.failed(id, isNotSent, ...noted(error), Date.now(), monotonic());
        });
      },
      mistaken(thrown) {
        underWay.delete(id);
        arrive(() => {
          throw new Thrown(thrown);
        });
      },
    });
    underWay.set(id, sending);
  }

  function askForUserSig(timeout: number): void {
    userSigOf(transport, timeout, asking).then(
      (userSig) => arrive(() => call.userSig(userSig, Date.now(), monotonic())),
      (error) => arrive(() => call.noUserSig(...noted(error), Date.now(), monotonic())),
    );
  }

  function reserve(id: number, timeout: number, key: string, args: string[]): void {
    slotsOf(transport, key, args, timeout, asking).then(
      (slots) => arrive(() => call.reserved(id, slots, Date.now(), monotonic())),
      (error) => arrive(() => call.notReserved(id, messageOf(error), Date.now(), monotonic())),
    );
  }

  /** Stops the call when its signal was aborted. `step`: what was to be done next, and is not. */
  function stopIfAborted(step?: Step): boolean {
    if (isStopped || !signal?.aborted) return false;
    isStopped = true;
    const message = messageOf(signal.reason);
    const cause = causes.push(signal.reason) - 1;
    call.stop(message, cause, Date.now(), monotonic());
    const withdraw = (id: number) => call.failed(id, true, message, cause, Date.now(), monotonic());
    if (step?.[0] === "send") withdraw(step[1]);
    for (const [id, sending] of underWay) {
      if (!sending.isNotSent()) continue;
      sending.end();
      withdraw(id);
    }
    return true;
  }

  function next(): Step {
    // The call's time may be over, whatever woke the loop.
    for (const [id, sending] of underWay) if (sending.isNotSent()) call.notSent(id);
    try {
      return call.step(Date.now(), monotonic());
    } finally {
      observe?.(call);
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const time = longestTimer(ms);
      const fired = timing(time);
      const over = () => {
        fired();
        resolve();
      };
      const timer = ms === Infinity ? undefined : setTimeout(over, time);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const aborted = () => wake();

  if (walk) walk.wakes.add(aborted);
  else signal?.addEventListener("abort", aborted);
  try {
    for (let round = 0; ; round++) {
      // Transports that need no I/O, such as an emulator in the same process, would leave other work no turn. Before a step: what it says
      // is to be done at once.
      if (round >= ROUNDS && turns.isOver()) await turns.next();
      if (walk?.isLeft) throw new Error("the caller has left the loop");
      for (const deliver of arrivals.splice(0)) deliver();
      stopIfAborted();
      const step = next();
      if (step[0] === "done") return outcomeOf(step[2], step[3], last?.body ?? "", { took: step[1], last, url, info: httpInfo });
      if (step[0] === "joined") return await joinedOutcome(call, { took: step[1], last: last && { ...last, body: "" }, url, info: httpInfo });
      // A hook may have aborted the call.
      if (stopIfAborted(step)) continue;
      if (step[0] === "send") send(step[1], { timeout: step[2], url: step[3], body: step[4], headers: step.slice(5) as string[] });
      else if (step[0] === "reserve") reserve(step[1], step[2], step[3], step.slice(4) as string[]);
      else if (step[0] === "userSig") askForUserSig(step[1]);
      else await pause(step[0] === "wait" ? step[1] : Infinity);
    }
  } catch (thrown) {
    const error = thrown instanceof Thrown ? thrown.value : fromCore(thrown, causes, headersOf(last));
    // Errors of the core are strings. After any other error, the core does not know yet that the call has ended.
    if (typeof thrown !== "string") {
      call.close(messageOf(error), Date.now(), monotonic());
      observe?.(call);
    }
    if (thrown instanceof Thrown) throw error;
    // A call of one request has nothing to tell beside the reason, unless it is one of many.
    throw isStopped && !walk && !(error instanceof PartialBatchError) ? signal?.reason : error;
  } finally {
    if (walk) walk.wakes.delete(aborted);
    else signal?.removeEventListener("abort", aborted);
    for (const end of asking) end();
    for (const sending of underWay.values()) sending.end();
  }
}
