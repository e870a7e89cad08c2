/** An emulator in this process. */

import { nestedHere, nestedIn } from "#nesting";
import { exact, refusal, written } from "#plain";
import { Core, controlFunctions, controlRequest, inProcess } from "./core.js";
import { CLOSED, Driver, type PlainRequest, type Post, sendByFetch } from "./driver.js";
import type { Controls } from "./controls.js";
import type { SettingsChange, State } from "./shapes.js";

/** A function that gets webhooks, as servers have it that are functions from `Request` to `Response`. */
export type WebhookHandler = (request: Request) => Response | Promise<Response>;

/** Where webhooks go. */
export interface WebhookOptions {
  /** The URL, `http://` without a query. With a `handler` it is only what the handler sees as the request's URL. */
  url?: string | undefined;
  /** The function that gets them; without it they are sent to the URL with the runtime's `fetch`. */
  handler?: WebhookHandler | undefined;
  /** The token that they are signed with. Default: unsigned. */
  token?: string | undefined;
  /** How many milliseconds an answer is waited for. Default: 2000. */
  timeoutMs?: number | undefined;
  /** The commands that are sent. Default: all. */
  commands?: string[] | undefined;
}

/** What an emulator is set up with. The names are those of the program's options. */
export interface EmulatorOptions {
  /** SDKAppID. Default: 1400000000. */
  app?: number | undefined;
  /** The key that UserSigs must be signed with. Default: a demo key, which belongs to no application. */
  key?: string | undefined;
  /** The admin accounts, at least one. The first one is the client's. Default: `administrator`. */
  admins?: string[] | undefined;
  /** What to begin with, and what a reset returns to: a document, or its text in YAML or JSON. */
  seed?: string | Record<string, unknown> | State | undefined;
  /** Where webhooks go. Default: none are sent. */
  webhook?: WebhookOptions | undefined;
  /** Enforces all that can be enforced, as for a new app: edition trial, no services, no custom fields. */
  strict?: boolean | undefined;
  /** Enforces some of it. */
  enforce?: ("rates" | "message_rates" | "quotas" | "custom_fields")[] | undefined;
  /** Refuses what this edition lacks. */
  edition?: "trial" | "standard" | "pro" | "pro_plus" | "enterprise" | undefined;
  /** What the app has beside the edition. */
  services?: ("cloud_moderation" | "cloud_search" | "local_moderation" | "push")[] | undefined;
  /** Custom fields that were created in the console, such as `Tag_Profile_Custom_Team`. */
  customFields?: string[] | undefined;
  /** Origins of web pages that may use the control paths of a server. */
  cors?: string[] | undefined;
}

/** What a `ChatClient` needs to call an emulator. */
export interface ClientOptions {
  sdkAppId: number;
  identifier: string;
  secretKey: string;
  endpoint: string;
  fetch: typeof globalThis.fetch;
}

/** Where clients send their requests, and the URL that a handler of webhooks sees, unless another one is given. Nothing listens there. */
const { endpoint: ENDPOINT, webhookUrl: HANDLER_URL } = inProcess();

/** The name of the error that says that webhooks are nested too deep. */
const NESTING_ERROR = "WebhookNestingError";

/**
 * A Chat server in this process. It keeps everything in memory and opens no port.
 *
 * ```js
 * const emulator = new Emulator();
 * const chat = new ChatClient(emulator.clientOptions());
 * await chat.importAccounts({ accounts: ["alice", "bob"] });
 * ```
 */
export class Emulator {
  readonly #driver: Driver;
  /** The handlers of webhooks by the URLs they stand for. */
  readonly #handlers = new Map<string, WebhookHandler>();
  readonly #first: [string, WebhookHandler] | undefined;
  /** Failed assertions of handlers, until a call throws them. */
  readonly #failed: unknown[] = [];

  /** @throws {Error} when an option is unknown or malformed, or when the seed does not fit. */
  constructor(options: EmulatorOptions = {}) {
    if (typeof options !== "object" || options === null) throw new Error("options: expected an object");
    const handler = options.webhook?.handler;
    const webhook = plainWebhook(options.webhook);
    if (options.webhook != null && typeof options.webhook !== "object") throw new TypeError("webhook: expected an object");
    if (handler != null && typeof handler !== "function") throw new TypeError("webhook.handler: expected a function");
    if (handler) this.#first = [webhook?.url ?? HANDLER_URL, handler];
    this.#restoreHandlers();
    const core = new Core(jsonText("options", { ...options, webhook }), Date.now());
    this.#driver = new Driver(core, (post, signal) => this.#send(post, signal));
  }

  /** The options for a client: `new ChatClient(emulator.clientOptions())`. */
  clientOptions(): ClientOptions {
    const { app, key, admin } = this.#driver.core;
    return { sdkAppId: app, identifier: admin, secretKey: key, endpoint: ENDPOINT, fetch: this.fetch };
  }

  /**
   * The `fetch` of a client: each request to any host goes to this emulator. Faults delay it, or let it fail as a closed
   * connection does.
   */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const nested = nestedHere();
    const request = new Request(input, init);
    const url = new URL(request.url);
    let headers = `host:${url.host}\n`;
    request.headers.forEach((value, name) => (headers += `${name}:${value}\n`));
    // A request's body is read in turns of the event loop, which fake timers know nothing of: a delay would begin after they have moved.
    const isText = typeof init?.body === "string";
    const body = isText ? new TextEncoder().encode(init.body as string) : new Uint8Array(await request.arrayBuffer());
    const { method, signal } = request;
    signal.throwIfAborted();
    const asked = this.#driver.respondInProcess({ method, path: url.pathname, query: url.search.slice(1), headers, body, nested }, signal);
    const answer = await unlessAborted(asked, signal);
    this.#throwFailed();
    if (answer === CLOSED) throw closed();
    // No status without a body may have one.
    const isEmpty = [204, 205, 304].includes(answer.status);
    return new Response(isEmpty ? null : (answer.body as Uint8Array<ArrayBuffer>), { status: answer.status, headers: answer.headers });
  };

  /**
   * Sends webhooks to a function, or to a `http://` URL, from now on until a reset.
   *
   * ```js
   * emulator.onWebhook((request) => Response.json({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" }));
   * ```
   *
   * A failed assertion in the function is thrown by the call that caused the webhook, or, if that has returned, by the next one. So is an
   * error after 100 webhooks nested within one another, in Node.js, Bun and Deno: a function that sends a message for each message
   * would never end.
   */
  async onWebhook(receiver: WebhookHandler | string, options: Omit<WebhookOptions, "handler"> = {}): Promise<void> {
    if (typeof receiver !== "function" && typeof receiver !== "string") {
      throw new TypeError(`onWebhook: expected a function or a URL, got ${receiver === null ? "null" : typeof receiver}`);
    }
    const { url, token, timeoutMs, commands, ...unknown } = options;
    const [name] = Object.keys(unknown);
    if (name !== undefined) throw new TypeError(`onWebhook: unknown option \`${name}\`; known are \`url\`, \`token\`, \`timeoutMs\`, \`commands\``);
    const at = typeof receiver === "string" ? receiver : (url ?? HANDLER_URL);
    const change: SettingsChange = { webhook_url: at, webhook_token: token ?? "", webhook_commands: commands ?? [] };
    if (timeoutMs !== undefined) change.webhook_timeout_ms = timeoutMs;
    await this.configure(change);
    if (typeof receiver === "string") this.#handlers.delete(at);
    else this.#handlers.set(at, receiver);
  }

  /** @internal What a server is made of. */
  get driver(): Driver {
    return this.#driver;
  }

  /** @internal Calls a function of the control paths. */
  async control(name: string, args: unknown[]): Promise<unknown> {
    const nested = nestedHere();
    // One that is left out is as good as null.
    const texts = args.map((argument) => (argument === undefined ? "null" : jsonText(name, argument)));
    const made = controlRequest(name, `[${texts.join(",")}]`, this.#driver.core.app);
    const [method, path, query, body] = made as [string, string, string, Uint8Array];
    const request: PlainRequest = { method, path, query, headers: "content-type:application/json\n", body, nested };
    const answer = await this.#driver.respondInProcess(request);
    if (answer === CLOSED) throw closed();
    this.#throwFailed();
    const reply: unknown = JSON.parse(new TextDecoder().decode(answer.body as Uint8Array));
    if (answer.status !== 200) throw new Error((reply as { error?: string }).error ?? `HTTP ${answer.status}`);
    if (name === "reset") this.#restoreHandlers();
    return reply;
  }

  #throwFailed(): void {
    if (this.#failed.length > 0) throw this.#failed.shift();
  }

  #restoreHandlers(): void {
    this.#handlers.clear();
    if (this.#first) this.#handlers.set(...this.#first);
  }

  async #send(post: Post, signal: AbortSignal): Promise<{ status: number; body: Uint8Array }> {
    const { url, body, nested, refusal } = post;
    const handler = this.#handlers.get(url.slice(0, url.indexOf("?")));
    if (!handler) return sendByFetch(post, signal);
    // A handler may answer after its time; it is not ended.
    let response: Response;
    try {
      if (refusal !== undefined) throw Object.assign(new Error(refusal), { name: NESTING_ERROR });
      response = await nestedIn(nested, () => handler(new Request(url, { method: "POST", body })));
    } catch (error) {
      if (isForTheTest(error)) this.#failed.push(error);
      throw error;
    }
    if (typeof response?.arrayBuffer !== "function") throw new TypeError("the function must return a Response");
    return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
  }
}

// The functions of the control paths are methods. Their types are those of `Controls`.
export interface Emulator extends Controls {}

for (const name of controlFunctions()) {
  Object.defineProperty(Emulator.prototype, name, {
    value(this: Emulator, ...args: unknown[]) {
      return this.control(name, args);
    },
    configurable: true,
    writable: true,
  });
}

/** The JSON text of what a caller gives, which has all of it. */
function jsonText(what: string, given: unknown): string {
  try {
    return written(given, exact);
  } catch (thrown) {
    const { reason, cause, ...refused } = refusal(thrown);
    const at = refused.steps.join("").replace(/^\./, "");
    throw new TypeError(`${what}: ${at === "" ? "" : `${at}: `}${reason}`, { cause });
  }
}

/** What the core reads of the options of webhooks. */
function plainWebhook(webhook: WebhookOptions | undefined): Omit<WebhookOptions, "handler"> | undefined {
  if (typeof webhook !== "object" || webhook === null) return webhook;
  const { handler, ...rest } = webhook;
  return handler ? { ...rest, url: rest.url ?? HANDLER_URL } : rest;
}

/** Whether an error is a failed assertion of node:assert, Vitest, Chai or Jest, or says that webhooks are nested too deep. */
function isForTheTest(error: unknown): boolean {
  return error instanceof Error && (error.name === "AssertionError" || error.name === NESTING_ERROR || "matcherResult" in error);
}

/** Ends early when the caller gives up. What was asked goes on. */
function unlessAborted<T>(asked: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    asked.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** As `fetch` of Node.js fails when the other side closes the connection. */
function closed(): TypeError {
  const cause = Object.assign(new Error("the emulator closed the connection"), { code: "ECONNRESET" });
  return Object.assign(new TypeError("fetch failed", { cause }), { code: "ECONNRESET" });
}
