/**
 * The loop around an emulator: requests go in, webhooks go out, what they are answered goes in, events go to those who follow.
 * It knows neither sockets nor `fetch`'s types, so that it serves calls in process as well as a server's.
 */

import { Core, firstEvent, serverLimits, stillHereLine } from "./core.js";

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
  /** How many milliseconds its answer is waited for. */
  timeout: number;
}

/** Sends a webhook. The signal ends it when the time is over. */
export type Send = (post: Post, signal: AbortSignal) => Promise<{ status: number; body: Uint8Array }>;

/** What stands for a connection that is closed without an answer. */
export const CLOSED = Symbol("closed");

/** Kinds of what comes of a request, as in `bindings/emulator-wasm`. */
const ANSWERED = 0;
const ASKS = 1;
const EVENTS = 2;

type Raw = [kind: number, ...items: unknown[]];
type RawPost = [id: number, url: string, body: string, timeout: number];

const TIMED_OUT = 0;
const FAILED = -1;

type Follower = ReadableStreamDefaultController<Uint8Array>;

/** Longest timer. `setTimeout` fires at once when it is given more. */
const LONGEST = 0x7fffffff;

export class Exchange {
  readonly core: Core;
  readonly #send: Send;
  /** Who waits for a webhook to end. */
  #waiting: (() => void)[] = [];
  /** Followers of the events, each with the timer of its signs of life. */
  readonly #followers = new Map<Follower, ReturnType<typeof setInterval>>();
  #collecting = false;

  constructor(core: Core, send: Send) {
    this.core = core;
    this.#send = send;
  }

  /** Answers a request, once a delay is over. */
  async respond(request: PlainRequest, signal?: AbortSignal): Promise<PlainAnswer | typeof CLOSED> {
    const { method, path, query, headers, body, ip } = request;
    const begin = (settled: boolean) => this.core.begin(Date.now(), settled, method, path, query, headers, body, ip) as Raw;
    let raw = begin(false);
    if (raw[0] > EVENTS) {
      await this.#settle();
      raw = begin(true);
    }
    if (raw[0] === EVENTS) return { status: raw[1] as number, headers: headersOf(raw[2] as string), body: this.#follow() };
    if (raw[0] === ASKS) {
      this.#changed();
      raw = await this.#ask(raw.slice(1) as RawPost);
    } else if (method !== "GET") {
      this.#changed();
    }
    this.#goOn();
    return delivered(raw, signal);
  }

  /** Lets time pass. */
  passTime(): void {
    if (this.core.passTime(Date.now())) this.#changed();
    this.#goOn();
  }

  /** Asks the app. A client that leaves does not undo its call, which ends all the same. */
  async #ask([id, url, body, timeout]: RawPost): Promise<Raw> {
    const start = Date.now();
    const [status, answer] = await this.#post({ url, body, timeout });
    const raw = this.core.decide(Date.now(), id, Date.now() - start, status, answer) as Raw;
    this.#ended();
    return raw;
  }

  /** Sends what happened, as far as it may go out. */
  #goOn(): void {
    for (let next: unknown; (next = this.core.nextWebhook(Date.now())); ) void this.#report(next as RawPost);
  }

  async #report([id, url, body, timeout]: RawPost): Promise<void> {
    const start = Date.now();
    const [status, answer] = await this.#post({ url, body, timeout });
    this.core.posted(id, Date.now() - start, status, answer);
    this.#ended();
    this.#goOn();
  }

  /** What came of a webhook: a status, and a body or why there is none. */
  async #post(post: Post): Promise<[number, Uint8Array]> {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<[number, Uint8Array]>((resolve) => {
      timer = setTimeout(() => resolve([TIMED_OUT, new Uint8Array()]), Math.min(post.timeout, LONGEST));
    });
    const sent = Promise.resolve()
      .then(() => this.#send(post, controller.signal))
      .then(
        ({ status, body }): [number, Uint8Array] => [status, body],
        (error: unknown): [number, Uint8Array] => [FAILED, new TextEncoder().encode(reason(error))],
      );
    try {
      return await Promise.race([sent, late]);
    } finally {
      clearTimeout(timer);
      controller.abort();
    }
  }

  #ended(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
    this.#changed();
  }

  /** Waits until all webhooks that were fired so far have ended, and those that their calls fire. Each ends by its timeout. */
  async #settle(): Promise<void> {
    this.passTime();
    for (let round = 0; round < 2; round++) {
      const last = this.core.lastWebhook();
      while (!this.core.hasSettled(last)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** The events from now on. */
  #follow(): ReadableStream<Uint8Array> {
    const [, , , , , stillHere, behind] = serverLimits();
    let follower: Follower;
    return new ReadableStream<Uint8Array>(
      {
        start: (started) => {
          follower = started;
          follower.enqueue(new TextEncoder().encode(firstEvent()));
          const sign = () => started.enqueue(new TextEncoder().encode(stillHereLine()));
          this.#followers.set(started, setInterval(sign, stillHere as number));
        },
        cancel: () => this.#end(follower),
      },
      { highWaterMark: behind as number },
    );
  }

  #end(follower: Follower): void {
    clearInterval(this.#followers.get(follower));
    if (this.#followers.delete(follower)) this.core.unfollow();
  }

  /** Sends followers what is new, collected for a while. */
  #changed(): void {
    if (this.#collecting || this.#followers.size === 0) return;
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
    }, serverLimits()[4]);
  }

  #drop(follower: Follower): void {
    this.#end(follower);
    follower.error(new Error("the follower does not read"));
  }
}

/** The answer, after its delay. */
async function delivered(raw: Raw, signal?: AbortSignal): Promise<PlainAnswer | typeof CLOSED> {
  const [kind, status, headers, body, delay] = raw as [number, number, string, Uint8Array, number];
  if (kind !== ANSWERED) throw new Error(`an answer of kind ${kind}`);
  if (delay < 0) return CLOSED;
  if (delay > 0) await pause(delay, signal);
  return { status, headers: headersOf(headers), body };
}

/** An answer of the core that needs no emulator. */
export function plain(raw: unknown): PlainAnswer {
  const [, status, headers, body] = raw as [number, number, string, Uint8Array];
  return { status, headers: headersOf(headers), body };
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
  const cause = (error as { cause?: { code?: unknown; message?: unknown } } | undefined)?.cause;
  const behind = cause?.code ?? cause?.message;
  return behind === undefined ? String(error) : `${String(error)}: ${String(behind)}`;
}
