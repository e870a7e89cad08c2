/**
 * What a server does with the requests of Tencent's servers around the app's own functions: {@link Webhook.handler}.
 */

import { isPlain } from "./checks.js";
import { monotonic } from "./clock.js";
import { ConfigError, fromCore, ofCore, WebhookError } from "./errors.js";
import { ANSWER_WITHIN_MILLIS } from "./generated/limits.js";
import type { UnknownWebhook, WebhookAnswer, WebhookEvent } from "./generated/webhooks.js";
import { callHook } from "./observer.js";
import { KEEP, type SeenStore } from "./seen.js";
import { longestTimer } from "./transport.js";
import { checkHandler, delivery, invalidRequest, waits } from "./wasm/generated/tencent_chat.js";
import type { Webhook } from "./webhook.js";

/** An answer that one of the event's methods returned, or nothing, which accepts the event. */
export type WebhookResult = WebhookAnswer | null | undefined | void | Promise<WebhookAnswer | null | undefined | void>;

/** What a function returns: the answer, where it is waited for. */
type ResultFor<Event> = Event extends UnknownWebhook | { ack(): WebhookAnswer } ? unknown : WebhookResult;

/**
 * The app's functions by the `type` of their events. An event without a function is accepted; `unknown` is for commands that are not
 * described.
 */
export type WebhookHandlers = {
  readonly [Type in WebhookEvent["type"]]?:
    | ((event: Extract<WebhookEvent, { type: Type }>) => ResultFor<Extract<WebhookEvent, { type: Type }>>)
    | null
    | undefined;
};

/** Options of {@link Webhook.handler}. */
export interface WebhookHandlerOptions {
  /**
   * How long it may take in milliseconds until an event is answered, from when the handler gets the request. Tencent's servers wait
   * for two seconds. A function that computes without a pause cannot be interrupted. Default: 1800.
   */
  timeout?: number | null | undefined;
  /**
   * Answers an event that waits when its function throws, returns something else than an answer, or takes too long. Default: the
   * event is accepted.
   */
  fallback?: ((event: WebhookEvent) => WebhookAnswer | null | undefined | void) | null | undefined;
  /**
   * Remembers which events were handled, so that each is handled once although Tencent's servers may deliver it again: `memoryStore()`,
   * `redisStore(client)` of `tencent-chat/redis`, or your own. Events that wait are not delivered again. Default: every delivery is handled.
   */
  seen?: SeenStore | null | undefined;
  /** How long events are remembered, in seconds. Default: 600. */
  keep?: number | null | undefined;
  /** Gets a report of what the answer does not show. Default: `failed` and `late` are written with `console.error`. */
  onReport?: ((report: WebhookReport) => void) | null | undefined;
}

/** What became of a request, where the answer does not show it. It has no signature and no token. */
export interface WebhookReport {
  /**
   * `refused`: the request is not a valid webhook, or its body did not arrive; `error` says why. `failed`: the app's function, the
   * `fallback`, the store or the runtime's `waitUntil` failed with `error`, or a parser has read the body. `late`: the app's function ended after the time was over
   * and another answer was sent; it has the `answer` that came too late, or the `error`. `duplicate`: the event was delivered before,
   * and was not handled again.
   */
  readonly kind: "refused" | "failed" | "late" | "duplicate";
  /** The event, where the request could be read. */
  readonly event?: WebhookEvent;
  readonly error?: unknown;
  readonly answer?: WebhookAnswer;
  /** How long it took until then, in milliseconds, from when the handler got the request. */
  readonly millis: number;
}

/** What is used of a request of `node:http`, of Express, and of what is made like them. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly httpVersionMajor?: number | undefined;
  readonly headers: { readonly "content-length"?: string | undefined };
  readonly readableDidRead?: boolean;
  readonly destroyed?: boolean;
  /** The body, where another handler keeps it as it came. */
  readonly rawBody?: unknown;
  readonly body?: unknown;
  on(event: string, listener: (value: any) => void): unknown;
  removeListener(event: string, listener: (value: any) => void): unknown;
  resume(): unknown;
}

/** What is used of a response of `node:http`. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/** What is used of an instance of Fastify. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(type: string, parser: (request: any, payload: any, done: (error: null, body: any) => void) => void): unknown;
  all(url: string, handler: (request: any, reply: any) => Promise<unknown>): unknown;
}

/**
 * Answers requests of Tencent's servers: a function from `Request` to `Response`, as Workers, Deno, Bun, Hono and Next.js serve it.
 * Whatever the app's functions do, it responds and does not throw.
 */
export interface WebhookHandler {
  /**
   * @param context - What the runtime gives with a request. Where it has a method `waitUntil`, this is used for what goes on after
   * the response.
   */
  (request: Request, ...context: readonly unknown[]): Promise<Response>;
  /** The same for `http.createServer`, and for Express: `app.post("/webhook", handler.node)`, in front of any parser of bodies. */
  readonly node: (request: NodeRequest, response: NodeResponse) => Promise<void>;
  /** The same as a plugin of Fastify: `fastify.register(handler.fastify, { url: "/webhook" })`. Parsers of other routes stay. */
  readonly fastify: (scope: FastifyScope, options: { readonly url: string }) => Promise<void>;
  /** Waits until the app's functions that are under way have ended: for a graceful stop, after the server was closed. */
  readonly idle: () => Promise<void>;
}

/**
 * Makes the handler of a receiver.
 *
 * @internal
 */
export function webhookHandler(receiver: Receiver, handlers: WebhookHandlers, options: WebhookHandlerOptions | null): WebhookHandler {
  const server = new Server(receiver, handlers, options);
  const node = async (request: NodeRequest, response: NodeResponse) => {
    const { status, headers, body } = await server.respond(ofNode(request, request));
    if (response.headersSent) return;
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  };
  const fastify = async (scope: FastifyScope, { url }: { readonly url: string }) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_, payload, done) => done(null, payload));
    scope.all(url, async ({ raw, body: payload }, reply) => {
      const { status, headers, body } = await server.respond(ofNode(raw, payload ?? raw));
      return reply.code(status).headers(headers).send(body);
    });
  };
  const handle = async (request: Request, ...context: readonly unknown[]) => {
    const { status, headers, body } = await server.respond(ofFetch(request), waitUntilOf(context));
    return new Response(body, { status, headers });
  };
  return Object.assign(handle, { node, fastify, idle: () => server.idle() });
}

/** A {@link Webhook}, and what else is used of it. */
interface Receiver {
  readonly webhook: Pick<Webhook, "verify" | "parse">;
  readonly maxBody: number;
  readonly accept: () => WebhookAnswer;
}

/** A request of any kind of server. */
interface Incoming {
  readonly method: string | undefined;
  /** The URL, or its path with the query. */
  readonly url: string;
  readonly contentLength: string | null | undefined;
  /** Headers of a response after which what is left of the body is not read. */
  readonly closing?: Record<string, string>;
  /** Reads the body. It must not be called before the request is verified. */
  read(most: number): Promise<Uint8Array>;
  /** Stops reading. */
  stop(): void;
}

interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Keeps a runtime from ending what goes on after the response. */
type WaitUntil = (work: Promise<unknown>) => void;

/** What the app's function made of an event. */
type Outcome = { readonly answer: WebhookAnswer } | { readonly error: unknown };

type Handle = (event: WebhookEvent) => unknown;

/** A request whose body did not arrive. */
class NotArrived extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Says that the time is over. */
const OVER = Symbol("over");

/** The time that a request may take. */
class Deadline {
  readonly #start = monotonic();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #over: Promise<typeof OVER>;

  constructor(readonly timeout: number) {
    let end: (over: typeof OVER) => void;
    this.#over = new Promise((resolve) => (end = resolve));
    this.#timer = setTimeout(() => end(OVER), longestTimer(timeout));
  }

  get millis(): number {
    return monotonic() - this.#start;
  }

  /** Waits for something until the time is over. What has ended later, since something else kept the program busy, is late, too. */
  async wait<T>(work: T | PromiseLike<T>): Promise<T | typeof OVER> {
    const ended = await Promise.race([work, this.#over]);
    return this.millis < this.timeout ? ended : OVER;
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

class Server {
  readonly #receiver: Receiver;
  readonly #handlers: ReadonlyMap<string, Handle>;
  readonly #timeout: number;
  readonly #keep: number;
  readonly #options: WebhookHandlerOptions;
  readonly #underWay = new Set<Promise<void>>();

  constructor(receiver: Receiver, handlers: WebhookHandlers, options: WebhookHandlerOptions | null) {
    // The store stays here: it may be, or have, anything.
    const { seen, ...others } = options ?? {};
    ofCore(() => checkHandler(handlers, typeof options === "object" ? others : options));
    // Methods of a class would be left out silently.
    if (!isPlain(handlers)) throw new ConfigError("`handlers` must be a plain object with a function for each event");
    if (seen != null && typeof seen.add !== "function") throw new ConfigError("`seen` must be a store with a method `add`, such as `memoryStore()`");
    const given = Object.entries(handlers).filter(([, handle]) => handle != null);
    this.#handlers = new Map(given as [string, Handle][]);
    this.#receiver = receiver;
    this.#options = { ...others, seen };
    this.#timeout = others.timeout ?? ANSWER_WITHIN_MILLIS;
    this.#keep = others.keep ?? KEEP;
  }

  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async respond(request: Incoming, waitUntil?: WaitUntil): Promise<Outgoing> {
    if (request.method !== "POST") return textual(405, "a webhook is a POST", { allow: "POST" });
    const time = new Deadline(this.#timeout);
    try {
      const { webhook } = this.#receiver;
      webhook.verify(request.url);
      const body = await this.#read(request, time);
      const event = webhook.parse(request.url, body);
      const answer = await this.#answer(event, time, () => delivery(request.url, body), waitUntil);
      return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
    } catch (error) {
      const isRefused = error instanceof WebhookError || error instanceof NotArrived;
      this.#report({ kind: isRefused ? "refused" : "failed", error, millis: time.millis });
      if (!isRefused) return textual(500, "internal server error");
      return textual(error.status, error.message, [408, 413].includes(error.status) ? request.closing : {});
    } finally {
      time.clear();
    }
  }

  async #read(request: Incoming, time: Deadline): Promise<Uint8Array> {
    const { maxBody } = this.#receiver;
    if (Number(request.contentLength) > maxBody) throw tooLarge();
    const body = await time.wait(request.read(maxBody));
    if (body !== OVER) return body;
    request.stop();
    throw new NotArrived(408, `the body did not arrive within ${time.timeout} ms`);
  }

  async #answer(event: WebhookEvent, time: Deadline, key: () => string, waitUntil?: WaitUntil): Promise<WebhookAnswer> {
    const handle = this.#handlers.get(event.type);
    if (!handle) return this.#receiver.accept();
    const goOn = (work: Promise<unknown>) => {
      const ended = this.#count(work);
      try {
        waitUntil?.(ended);
      } catch (error) {
        this.#report({ kind: "failed", event, error, millis: time.millis });
      }
    };
    if (!waits(event.command)) {
      goOn(this.#handleAfterwards(handle, event, time, key));
      return this.#receiver.accept();
    }
    const work = this.#outcome(handle, event);
    this.#count(work);
    const outcome = await time.wait(work);
    if (outcome === OVER) {
      goOn(work.then((late) => this.#report({ kind: "late", event, ...late, millis: time.millis })));
      return this.#fallback(event, time);
    }
    if ("answer" in outcome) return outcome.answer;
    this.#report({ kind: "failed", event, error: outcome.error, millis: time.millis });
    return this.#fallback(event, time);
  }

  /** What the app's function makes of an event. */
  async #outcome(handle: Handle, event: WebhookEvent): Promise<Outcome> {
    try {
      return { answer: this.#checked(await handle(event), event) };
    } catch (error) {
      return { error };
    }
  }

  #fallback(event: WebhookEvent, time: Deadline): WebhookAnswer {
    try {
      return this.#checked(this.#options.fallback?.(event), event);
    } catch (error) {
      this.#report({ kind: "failed", event, error, millis: time.millis });
      return this.#receiver.accept();
    }
  }

  /** What was returned as an answer. */
  #checked(returned: unknown, { command }: WebhookEvent): WebhookAnswer {
    if (returned == null) return this.#receiver.accept();
    // What cannot be written as JSON throws here.
    if (isAnswer(returned) && JSON.stringify(returned)) return returned;
    const reason = `${kindOf(returned)} is not an answer: return what a method of the event returns, or nothing to accept the event`;
    throw fromCore(invalidRequest(command, "", reason));
  }

  /** Handles an event whose answer changes nothing, after the response. */
  async #handleAfterwards(handle: Handle, event: WebhookEvent, time: Deadline, key: () => string): Promise<void> {
    const { seen } = this.#options;
    const delivered = seen && key();
    await new Promise((resolve) => setTimeout(resolve));
    if (seen && delivered && !(await this.#isNew(seen, delivered, event, time))) {
      return this.#report({ kind: "duplicate", event, millis: time.millis });
    }
    try {
      await handle(event);
    } catch (error) {
      this.#report({ kind: "failed", event, error, millis: time.millis });
    }
  }

  /** Whether an event was not handled before. Where the store cannot say it, it is handled. */
  async #isNew(seen: SeenStore, key: string, event: WebhookEvent, time: Deadline): Promise<boolean> {
    const limit = new Deadline(this.#timeout);
    try {
      const isNew = await limit.wait(seen.add(key, this.#keep));
      if (typeof isNew === "boolean") return isNew;
      throw new ConfigError(isNew === OVER ? `the store did not answer within ${limit.timeout} ms` : "`add` of the store must return a boolean");
    } catch (error) {
      this.#report({ kind: "failed", event, error, millis: time.millis });
      return true;
    } finally {
      limit.clear();
    }
  }

  /** Counts something as under way until it has ended. */
  #count(work: Promise<unknown>): Promise<void> {
    const ended = work.then(() => void this.#underWay.delete(ended));
    this.#underWay.add(ended);
    return ended;
  }

  #report(report: WebhookReport): void {
    const { onReport } = this.#options;
    if (onReport) callHook(onReport, report);
    else written(report);
  }
}

/** Writes a report where nothing else takes it. */
function written({ kind, event, error, answer, millis }: WebhookReport): void {
  const what = `tencent-chat: webhook ${event?.type ?? "request"}`;
  if (kind === "failed") console.error(`${what} failed:`, error);
  if (kind === "late") console.error(`${what} took ${Math.round(millis)} ms, and another answer was sent in time. Its own:`, error ?? answer);
}

function textual(status: number, body: string, headers: object = {}): Outgoing {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body };
}

function tooLarge(): WebhookError {
  return new WebhookError("the body is too large", { check: "too_large", status: 413 });
}

/** Whether it is what the methods of events return, or made of it. */
function isAnswer(value: unknown): value is WebhookAnswer {
  const { ActionStatus, ErrorCode } = Object(value) as Partial<WebhookAnswer>;
  return ActionStatus === "OK" && Number.isInteger(ErrorCode);
}

function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return `a ${typeof value}`;
  return Array.isArray(value) ? "a list" : `an instance of ${value.constructor?.name || "an unnamed class"}`;
}

function waitUntilOf(context: readonly unknown[]): WaitUntil | undefined {
  for (const given of context) {
    const { waitUntil } = Object(given) as { waitUntil?: unknown };
    if (typeof waitUntil === "function") return (work) => void waitUntil.call(given, work);
  }
  return undefined;
}

function alreadyRead(): ConfigError {
  const todo = "mount the handler in front of it, or let the parser keep the raw body as `request.rawBody`";
  return new ConfigError(`a parser has read the body before the handler of webhooks: ${todo}`);
}

function cutOff(cause: unknown): NotArrived {
  return Object.assign(new NotArrived(400, "the request ended before its body was complete"), { cause });
}

/** The parts of a body. */
class Parts {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  constructor(readonly most: number) {}

  /** @throws {WebhookError} when they are longer than allowed. */
  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.most) throw tooLarge();
    this.#parts.push(part);
  }

  joined(): Uint8Array {
    const [first] = this.#parts;
    if (first && this.#parts.length === 1) return first;
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}

function ofFetch(request: Request): Incoming {
  const { method, url } = request;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const stop = () => void reader?.cancel().catch(() => {});
  const read = async (most: number) => {
    if (request.bodyUsed || request.body?.locked) throw alreadyRead();
    const parts = new Parts(most);
    reader = request.body?.getReader();
    for (;;) {
      const part = await reader?.read().catch((error) => Promise.reject(cutOff(error)));
      if (!part?.value) return parts.joined();
      try {
        parts.add(part.value);
      } catch (error) {
        stop();
        throw error;
      }
    }
  };
  return { method, url, contentLength: request.headers.get("content-length"), read, stop };
}

/** A request whose body comes in a stream: mostly itself. */
function ofNode(request: NodeRequest, stream: NodeRequest): Incoming {
  const { method, url = "", headers } = request;
  // Node.js then closes the connection. HTTP/2 has no such header.
  const closing = request.httpVersionMajor === 1 ? { connection: "close" } : {};
  let add: (part: Uint8Array | string) => void = () => {};
  // What still comes until the connection is closed is read and dropped, as Node.js does it: a client that still sends would not
  // read the response.
  const stop = () => {
    stream.removeListener("data", add);
    stream.resume();
  };
  const read = (most: number) =>
    new Promise<Uint8Array>((resolve, reject) => {
      const kept = [request.rawBody, request.body].find(isRaw);
      if (kept !== undefined) return resolve(bytesOf(kept));
      if (stream.readableDidRead) return reject(alreadyRead());
      const parts = new Parts(most);
      add = (part) => {
        try {
          parts.add(bytesOf(part));
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const fail = (error: unknown) => reject(cutOff(error));
      stream.on("end", () => resolve(parts.joined()));
      stream.on("error", fail);
      stream.on("close", fail);
      stream.on("data", add);
      if (stream.destroyed) fail(undefined);
    });
  return { method, url, contentLength: headers["content-length"], closing, read, stop };
}

function isRaw(body: unknown): body is Uint8Array | string {
  return typeof body === "string" || body instanceof Uint8Array;
}

function bytesOf(body: Uint8Array | string): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}
