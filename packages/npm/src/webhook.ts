/**
 * Webhooks: what Tencent's servers POST to the app, verified, read and answered. All functions are synchronous.
 *
 * Official page: https://www.tencentcloud.com/document/product/1047/34354
 */

import { ConfigError, ofCore } from "./errors.js";
import type { AnswerOptions, WebhookAnswer, WebhookEvent } from "./generated/webhooks.js";
import { exactly, jsonText } from "./json.js";
import { environment, readOptions } from "./checks.js";
import { setFields } from "./reply.js";
import { loadCore } from "./wasm/core.js";
import * as core from "./wasm/generated/tencent_chat.js";
import { webhookHandler, type WebhookHandler, type WebhookHandlerOptions, type WebhookHandlers } from "./webhook-handler.js";

export type * from "./generated/webhooks.js";
export { memoryStore } from "./seen.js";
export type { SeenStore } from "./seen.js";
export type * from "./webhook-handler.js";

const encoder = /* @__PURE__ */ new TextEncoder();
/** For bytes that the core took for text: all of it is kept. */
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** Environments of options that {@link Webhook.fromEnv} was given: the constructor takes nothing but options. */
const environments = /* @__PURE__ */ new WeakMap<object, object>();

interface CommonOptions {
  /** The application's SDKAppID: a number, or its digits. It must be given, as what `process.env` may have. */
  sdkAppId: number | bigint | string | undefined;
  /** How far `RequestTime` may be from the current time, in seconds, in either direction. Default: 60. */
  tolerance?: number | null | undefined;
  /** Maximum size of a body in bytes. Default: 1048576 (1 MiB). */
  maxBody?: number | null | undefined;
}

/** How requests prove that they come from Tencent's servers. */
type Proof =
  | {
      /**
       * The token of the console's webhook authentication; several while it is being changed. It must be given, as what
       * `process.env` may have.
       */
      token: string | readonly string[] | undefined;
      unsigned?: false | null | undefined;
    }
  | {
      /**
       * Accepts requests without a signature, for apps whose webhook authentication is disabled: anybody who knows the URL can
       * then post events.
       */
      unsigned: true;
      token?: null | undefined;
    };

/** Options of a {@link Webhook}: a `token`, or else `unsigned`. */
export type WebhookOptions = CommonOptions & Proof;

/** Options of {@link Webhook.fromEnv}: all may be left out. */
export type WebhookEnvOptions = Partial<CommonOptions> & (Proof | { token?: null | undefined; unsigned?: false | null | undefined });

/**
 * The query of a request's URL: as text, as `URLSearchParams`, or as a `URL`. Text may also be the path with the query, or the
 * whole URL.
 */
export type WebhookQuery = string | URLSearchParams | { readonly search: string };

/** The raw body of a request, before any JSON parser. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/**
 * Receives the webhooks of one app. Tencent's servers wait at most two seconds for the answer: HTTP status 200 and the object
 * that one of the event's methods returns, as JSON.
 *
 * @example
 * ```ts
 * const webhook = new Webhook({ sdkAppId: 1400000000, token });
 *
 * async function receive(request: Request): Promise<Response> {
 *   webhook.verify(request.url);
 *   const event = webhook.parse(request.url, await request.text());
 *   if (event.type === "beforeGroupCreate" && event.name.includes("spam")) {
 *     return Response.json(event.reject(10100, "no advertising"));
 *   }
 *   return Response.json(Webhook.accept());
 * }
 * ```
 */
export class Webhook {
  readonly #core: core.Webhook;
  readonly #maxBody: number;

  /**
   * @throws {ConfigError} when an option is missing, malformed or unknown, a token is empty, or there is a token although
   * requests are `unsigned`.
   */
  constructor(options: WebhookOptions) {
    loadCore();
    const env = environments.get(options);
    options = readOptions(options);
    this.#core = ofCore(() => new core.Webhook(options, env));
    this.#maxBody = this.#core.maxBody;
  }

  /**
   * A receiver from environment variables: `TENCENT_CHAT_SDK_APP_ID` and `TENCENT_CHAT_WEBHOOK_TOKEN`. An empty one counts as
   * not set.
   *
   * @param options - Options of {@link WebhookOptions}, which take precedence over variables.
   * @param env - Where the variables are: for instance the `env` of a worker. Default: `process.env`.
   * @throws {ConfigError} that names every variable that is missing, or what is wrong.
   */
  static fromEnv(options: WebhookEnvOptions | null = {}, env?: object | null): Webhook {
    const given = { ...readOptions(options) } as WebhookOptions;
    environments.set(given, environment(env));
    return new this(given);
  }

  /** The answer to events that the app does not handle: acknowledges or allows them. */
  static accept(): WebhookAnswer {
    loadCore();
    return answer("", "accept", {}, "");
  }

  /**
   * Makes what answers the requests of Tencent's servers: it verifies them, reads them and runs the app's functions. It answers in
   * time, whatever they do.
   *
   * A function for an event that waits returns the answer. What is returned for other events does not matter: they are answered at once, and
   * their functions run afterwards. Functions may be async.
   *
   * @param handlers - A function for each `type` of event that the app handles; all other events are accepted.
   * @throws {ConfigError} when an event or an option is unknown or malformed.
   *
   * @example
   * ```ts
   * const handler = webhook.handler({
   *   beforeC2cMessage: (event) => (event.fromAccount === "mallory" ? event.reject(120001, "you are blocked") : event.allow()),
   *   afterGroupMessage: (event) => archive(event),
   * });
   * http.createServer(handler.node).listen(8000);
   * ```
   */
  handler(handlers: WebhookHandlers, options: WebhookHandlerOptions | null = {}): WebhookHandler {
    return webhookHandler({ webhook: this, maxBody: this.#maxBody, accept: () => Webhook.accept() }, handlers, options);
  }

  /**
   * Checks that a request comes from Tencent's servers, and just now.
   *
   * The signature covers the token and `RequestTime` and nothing else: **neither the body nor the other parameters**. Whoever
   * sees one signed URL can post any body with it until it is stale. So receive webhooks over https only, keep URLs out of
   * logs, and see {@link ReplayGuard}.
   *
   * @param now - The time in milliseconds since 1970. Default: now.
   * @throws {WebhookError} whose `check` says which check failed, and whose `status` is the HTTP status to respond with.
   */
  verify(query: WebhookQuery, now: number = Date.now()): void {
    const text = queryText(query);
    ofCore(() => this.#core.verify(text, now));
  }

  /**
   * Reads a request into an event, whose `type` says what it is. Nothing is verified here.
   *
   * Reading is lenient: every field is passed on, whatever its value, and integers that a JavaScript number cannot
   * hold are strings. `eventTime` is in milliseconds since 1970, `msgTime` in seconds. `raw` is the body as it came. An event
   * has methods for its answers; they are not printed with it and not part of its JSON.
   *
   * @throws {WebhookError} when the body is too long, not a JSON object, nested more than 100 levels deep, or no command is named.
   */
  parse(query: WebhookQuery, body: WebhookBody): WebhookEvent {
    const [text, bytes] = [queryText(query), bytesOf(body, this.#maxBody + 1)];
    const fields = JSON.parse(ofCore(() => this.#core.parse(text, bytes)));
    fields.raw = typeof body === "string" ? body : decoder.decode(bytes);
    return new EventObject(fields) as unknown as WebhookEvent;
  }
}

/** Options of a {@link ReplayGuard}. */
export interface ReplayGuardOptions {
  /**
   * How long requests are remembered, in seconds: twice the receiver's `tolerance`, since `RequestTime` may lie in the future,
   * too. Default: 120.
   */
  keep?: number | null | undefined;
}

/**
 * Remembers requests as long as their signature is valid, to detect requests that are sent again.
 *
 * This detects a request that is repeated **unchanged**, query and body. It cannot detect a captured URL that comes with another
 * body or with another parameter added, because the signature covers neither; only https keeps URLs from being captured.
 *
 * A retry by Tencent looks the same: if retries are enabled in the console, answer it with {@link Webhook.accept} rather
 * than with an error.
 */
export class ReplayGuard {
  readonly #core: core.ReplayGuard;

  /**
   * @param capacity - How many requests are remembered at most, 1 or more, about 100 bytes each. When there are more, the oldest
   * are forgotten before their time.
   * @throws {ConfigError} when the capacity or an option is malformed.
   */
  constructor(capacity: number, options: ReplayGuardOptions | null = {}) {
    loadCore();
    const given = readOptions(options);
    this.#core = ofCore(() => new core.ReplayGuard(capacity, given));
  }

  /**
   * Whether a request is new. Call it only for verified requests, so that strangers cannot fill the memory.
   *
   * @param now - The time in milliseconds since 1970. Default: now.
   */
  admit(query: WebhookQuery, body: WebhookBody, now: number = Date.now()): boolean {
    const [text, bytes] = [queryText(query), bytesOf(body)];
    return ofCore(() => this.#core.admit(text, bytes, now));
  }
}

/** If the service ever has a field with one of these names, the method stays and the field is in `raw`. */
const METHODS = /* @__PURE__ */ new Set(["accept", "ack", "allow", "drop", "fail", "reject", "rewrite", "time"] satisfies (keyof EventObject)[]);

/** An event with all methods: its type shows those that it takes, and the others throw. */
class EventObject {
  /** What is printed in front of an event's fields. */
  static get name(): string {
    return "WebhookEvent";
  }

  declare readonly command: string;
  declare readonly raw: string;

  constructor(fields: Record<string, unknown>) {
    setFields(this, fields, METHODS);
  }

  get time(): Date | undefined {
    const { eventTime } = this as { readonly eventTime?: unknown };
    const time = new Date(typeof eventTime === "number" ? eventTime : NaN);
    // Not sent, of another type, or beyond the calendar.
    return Number.isNaN(time.getTime()) ? undefined : time;
  }

  accept(): WebhookAnswer {
    return this.#answer("accept", {});
  }

  ack(fields?: object | null, options?: AnswerOptions | null): WebhookAnswer {
    return this.#answer("ack", fields, options);
  }

  allow(fields?: object | null, options?: AnswerOptions | null): WebhookAnswer {
    return this.#answer("allow", fields, options);
  }

  drop(): WebhookAnswer {
    return this.#answer("drop", {});
  }

  fail(text?: string | null): WebhookAnswer {
    return this.#answer("fail", { text });
  }

  reject(code: number, text?: string | null): WebhookAnswer {
    return this.#answer("reject", { code, text });
  }

  rewrite(msgBody: readonly object[], others?: object | null, options?: AnswerOptions | null): WebhookAnswer {
    return this.#answer("rewrite", { ...others, msgBody }, options);
  }

  #answer(kind: string, fields: object | null | undefined, options?: AnswerOptions | null): WebhookAnswer {
    return answer(this.command, kind, fields, this.raw, readOptions(options));
  }
}

function answer(command: string, kind: string, fields: object | null | undefined, raw: string, options?: AnswerOptions | null): WebhookAnswer {
  const text = jsonText(command, fields);
  return exactly(ofCore(() => core.answer(command, kind, text, raw, options))) as WebhookAnswer;
}

function queryText(query: WebhookQuery): string {
  if (typeof query === "string") return query;
  if (query instanceof URLSearchParams) return query.toString();
  if (typeof query?.search === "string") return query.search;
  throw new ConfigError("the query must be a string, a `URL` or `URLSearchParams`");
}

/** A body's bytes, or enough of the first ones to see that it is longer than allowed. */
function bytesOf(body: WebhookBody, most = Infinity): Uint8Array {
  if (typeof body === "string") return encoder.encode(body.length > most ? body.slice(0, most) : body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, Math.min(body.byteLength, most));
  if (body instanceof ArrayBuffer) return new Uint8Array(body, 0, Math.min(body.byteLength, most));
  throw new ConfigError("the body must be the raw string or bytes, not parsed JSON");
}
