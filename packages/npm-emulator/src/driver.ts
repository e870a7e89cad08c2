/**
 * The loop around an emulator: it does what the steps of each call say, delivers webhooks, and passes events on to
 * followers. It knows neither sockets nor `fetch`'s types, so that it serves calls in process as well as a server's.
 */

import { pageFiles } from "#module";
import { Core, firstEvent, StepKind, limits, signOfLife } from "./core.js";

/** A request as the emulator reads it. */
export interface PlainRequest {
  method: string;
  /** The path and the query as they came. */
  path: string;
  query: string;
  /** A line for each: `name:value`, the name in lower case. */
  headers: string;
  body: Uint8Array;
  /** Where it comes from, when that is known. */
  ip?: string | undefined;
  /** How many webhooks, nested within one another, it is sent within. */
  nested?: number | undefined;
}

/** An answer that is delivered. */
export interface PlainAnswer {
  status: number;
  headers: [string, string][];
  body: Uint8Array | ReadableStream<Uint8Array>;
}

/** A webhook to be sent. */
export interface Post {
  url: string;
  body: string;
  /** How deep it is nested within others. */
  nested: number;
  /** Why it is not to be sent: it is nested too deep. */
  refusal: string | undefined;
}

/** Sends a webhook. The signal ends it when the time is over. */
export type Send = (post: Post, signal: AbortSignal) => Promise<{ status: number; body: Uint8Array }>;

/** Sends a webhook to its URL. */
export const sendByFetch: Send = async ({ url, body }, signal) => {
  const response = await fetch(url, { method: "POST", body, redirect: "manual", signal });
  return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
};

/** Appends to the data file. When it returns, the file has it. */
export type Keep = (entries: Uint8Array) => void;

/** What stands for a connection that is closed without an answer. */
export const CLOSED = Symbol("closed");

/** A step: what each kind has is documented in `bindings/emulator-wasm`. */
type Step = [kind: StepKind, ...items: unknown[]];
type RawWebhook = [id: number, url: string, body: string, timeout: number, nested: number, refusal: string | undefined];

const TIMED_OUT = 0;
const FAILED = -1;

/** What came of a webhook: how many milliseconds it took, a status, and a body or why there is none. */
type WebhookResponse = [taken: number, status: number, body: Uint8Array];

type Follower = ReadableStreamDefaultController<Uint8Array>;

/** Longest timer. `setTimeout` fires at once when it is given more. */
const LONGEST = 0x7fffffff;

export class Driver {
  readonly core: Core;
  readonly #send: Send;
  readonly #keep: Keep | undefined;
  /** Who waits for a webhook to end. */
  #waiting: (() => void)[] = [];
  /** Followers of the events, each with the timer of its signs of life. */
  readonly #followers = new Map<Follower, ReturnType<typeof setInterval>>();
  #collecting = false;

  constructor(core: Core, send: Send, keep?: Keep) {
    this.core = core;
    this.#send = send;
    this.#keep = keep;
  }

  /** Answers a request of a server's client, once a delay is over. A client that leaves does not undo its call, which ends all the same. */
  respond(request: PlainRequest, signal?: AbortSignal): Promise<PlainAnswer | typeof CLOSED> {
    return this.#run(false, request, signal);
  }

  /** The same for a client in this process: the webhooks about what happened have ended before, unless another call delivers them. */
  respondInProcess(request: PlainRequest, signal?: AbortSignal): Promise<PlainAnswer | typeof CLOSED> {
    return this.#run(true, request, signal);
  }

  async #run(inProcess: boolean, request: PlainRequest, signal?: AbortSignal): Promise<PlainAnswer | typeof CLOSED> {
    const { method, path, query, headers, body, ip, nested = 0 } = request;
    const call = this.core.begin(inProcess, method, path, query, headers, body, ip, nested);
    for (;;) {
      const [kind, ...items] = this.core.step(call, Date.now()) as Step;
      this.#stepped();
      // A call that waits delivers nothing itself.
      this.#followUp(inProcess && kind !== StepKind.Wait);
      switch (kind) {
        case StepKind.Answer:
          return afterDelay(items as RawAnswer, signal);
        case StepKind.Events:
          return { status: items[0] as number, headers: headersOf(items[1] as string), body: this.#follow() };
        case StepKind.File:
          return { status: items[0] as number, headers: headersOf(items[1] as string), body: await fileOf(items[2] as string) };
        case StepKind.Wait:
          await new Promise<void>((resolve) => this.#waiting.push(resolve));
          break;
        case StepKind.Deliver: {
          const [taken, status, answer] = await this.#deliver(items as RawWebhook);
          this.core.webhookEnded(call, Date.now(), taken, status, answer);
          this.#ended();
        }
      }
    }
  }

  /** Lets time pass. */
  passTime(): void {
    this.core.passTime(Date.now());
    this.#stepped();
    this.#followUp();
  }

  /** After each step, before anything follows from it: has the data file written. */
  #stepped(): void {
    if (!this.#keep) return;
    const entries = this.core.takeEntries();
    if (entries) this.#keep(entries);
  }

  /** After each step: sends what happened, as far as it may go out, unless the call itself does so; and collects news for followers. */
  #followUp(deliversItself = false): void {
    if (!deliversItself) for (let next: unknown; (next = this.core.nextReport(Date.now())); ) void this.#report(next as RawWebhook);
    if (!this.#collecting && this.core.hasNews()) this.#collect();
  }

  async #report(webhook: RawWebhook): Promise<void> {
    this.core.reportEnded(webhook[0], ...(await this.#deliver(webhook)));
    this.#stepped();
    this.#followUp();
    this.#ended();
  }

  async #deliver([, url, body, timeout, nested, refusal]: RawWebhook): Promise<WebhookResponse> {
    const start = Date.now();
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<[number, Uint8Array]>((resolve) => {
      timer = setTimeout(() => resolve([TIMED_OUT, new Uint8Array()]), Math.min(timeout, LONGEST));
    });
    const sent = Promise.resolve()
      .then(() => this.#send({ url, body, nested, refusal }, controller.signal))
      .then(
        ({ status, body }): [number, Uint8Array] => [status, body],
        (error: unknown): [number, Uint8Array] => [FAILED, new TextEncoder().encode(reason(error))],
      );
    try {
      const [status, answer] = await Promise.race([sent, late]);
      return [Date.now() - start, status, answer];
    } finally {
      clearTimeout(timer);
      controller.abort();
    }
  }

  /** Calls that wait for a webhook look again. */
  #ended(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }

  /** The events from now on. */
  #follow(): ReadableStream<Uint8Array> {
    const { signOfLifeEvery, maxEventsBehind } = limits;
    let follower: Follower;
    return new ReadableStream<Uint8Array>(
      {
        start: (started) => {
          follower = started;
          follower.enqueue(new TextEncoder().encode(firstEvent()));
          const sign = () => started.enqueue(new TextEncoder().encode(signOfLife()));
          this.#followers.set(started, setInterval(sign, signOfLifeEvery));
        },
        cancel: () => this.#end(follower),
      },
      { highWaterMark: maxEventsBehind },
    );
  }

  #end(follower: Follower): void {
    clearInterval(this.#followers.get(follower));
    if (this.#followers.delete(follower)) this.core.unfollow();
  }

  /** Sends followers what is new, collected for a while. */
  #collect(): void {
    this.#collecting = true;
    setTimeout(() => {
      this.#collecting = false;
      const news = this.core.news();
      if (news === undefined) return;
      const bytes = new TextEncoder().encode(news);
      for (const follower of this.#followers.keys()) {
        // One that does not read is disconnected; a browser then connects again, and loads what it missed.
        if ((follower.desiredSize ?? 0) > 0) follower.enqueue(bytes);
        else this.#drop(follower);
      }
    }, limits.collectEventsFor);
  }

  #drop(follower: Follower): void {
    this.#end(follower);
    follower.error(new Error("the follower does not read"));
  }
}

type RawAnswer = [status: number, headers: string, body: Uint8Array, delay: number];

/** The answer, after its delay. */
async function afterDelay([status, headers, body, delay]: RawAnswer, signal?: AbortSignal): Promise<PlainAnswer | typeof CLOSED> {
  if (delay < 0) return CLOSED;
  if (delay > 0) await pause(delay, signal);
  return { status, headers: headersOf(headers), body };
}

/** An answer of the core that needs no emulator. */
export function plain(raw: unknown): PlainAnswer {
  const [, status, headers, body] = raw as [number, number, string, Uint8Array];
  return { status, headers: headersOf(headers), body };
}

/** A file of the page. */
async function fileOf(name: string): Promise<Uint8Array> {
  return new TextEncoder().encode((await pageFiles())[name]);
}

function headersOf(lines: string): [string, string][] {
  const pairs = lines.split("\n").filter((line) => line !== "");
  return pairs.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]);
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, Math.min(ms, LONGEST));
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stop, { once: true });
  });
}

/** Why something failed, with what is behind it. */
function reason(error: unknown): string {
  try {
    const cause = (error as { cause?: { code?: unknown; message?: unknown } } | undefined)?.cause;
    const behind = cause?.code ?? cause?.message;
    return behind === undefined ? String(error) : `${String(error)}: ${String(behind)}`;
  } catch {
    return "an error that cannot be shown";
  }
}
