/**
 * The client: one object for an app and a caller, with a method for each endpoint.
 */

import { drive } from "./driver.js";
import { ConfigError, InvalidRequestError, ofCore } from "./errors.js";
import { Methods } from "./generated/methods.js";
import { toReply } from "./reply.js";
import type { Reply } from "./reply.js";
import type { Transport } from "./transport.js";
import type { CallOptions, ChatClientOptions, Fetch, RequestOptions } from "./types.js";
import { loadCore } from "./wasm/core.js";
import { Session, type Call } from "./wasm/generated/tencent_chat.js";

const DEFAULT_TIMEOUT = 10_000;

/**
 * Calls the server API of one app. Make one and keep it: it caches its UserSig.
 *
 * @example
 * ```ts
 * const chat = new ChatClient({ sdkAppId: 1400000000, region: "singapore", identifier: "administrator", secretKey });
 * const reply = await chat.deleteAccounts({ deleteItem: [{ userId: "alice" }, { userId: "bob" }] });
 * for (const failure of reply.failures()) console.warn(failure.item, failure.info, failure.hint);
 * ```
 */
export class ChatClient extends Methods {
  /** The application's SDKAppID. */
  readonly sdkAppId: number;
  /** Who calls. */
  readonly identifier: string;
  // Private to the engine, not only to the compiler: what prints, copies or serializes a client sees no secret.
  readonly #session: Session;
  readonly #transport: Transport;

  /**
   * @throws {ConfigError} when an option is missing, doubled or malformed.
   */
  constructor(options: ChatClientOptions) {
    super();
    const { sdkAppId, identifier, region, endpoint, secretKey, userSig, userSigProvider } = options;
    exactlyOne({ region, endpoint });
    exactlyOne({ secretKey, userSig, userSigProvider });
    if (!Number.isSafeInteger(sdkAppId)) throw new ConfigError("`sdkAppId` must be a whole number");
    for (const [name, value] of Object.entries({ identifier, region, endpoint, secretKey, userSig })) {
      const required = name === "identifier";
      if (typeof value !== "string" && (required || value != null)) throw new ConfigError(`\`${name}\` must be a string`);
    }
    if (secretKey === "" || userSig === "") throw new ConfigError("the credential is empty");
    if (userSigProvider != null && typeof userSigProvider !== "function") {
      throw new ConfigError("`userSigProvider` must be a function");
    }
    this.#transport = {
      fetch: options.fetch ?? runtimeFetch(),
      userSigProvider: userSigProvider && shared(() => userSigProvider(identifier)),
      timeout: checkedTimeout(options.timeout ?? DEFAULT_TIMEOUT),
    };
    loadCore();
    this.#session = ofCore(() => new Session(sdkAppId, identifier, region, endpoint, secretKey, userSig));
    this.sdkAppId = sdkAppId;
    this.identifier = identifier;
  }

  /**
   * Sends a body of your own to any path: for endpoints this package does not know.
   *
   * @param path - The path without the host: `v4/im_open_login_svc/account_check`.
   * @param body - The body in the wire's names, as an object or as JSON text. Nothing in it is checked or renamed.
   * @returns The reply in the wire's names.
   */
  async request<T extends object = Record<string, unknown>>(
    path: string,
    body: object | string = {},
    options: RequestOptions = {},
  ): Promise<Reply<T>> {
    const text = typeof body === "string" ? body : wireText(path, body);
    return this.#run(() => this.#session.request(String(path), text, seed()), options);
  }

  /** @internal */
  protected override async call<T extends object>(
    endpoint: string,
    params: object,
    options: CallOptions = {},
  ): Promise<Reply<T>> {
    const { extra, unchecked = false } = options;
    const text = jsonText(endpoint, params);
    const extraText = extra === undefined ? undefined : wireText(endpoint, extra);
    return this.#run(() => this.#session.call(endpoint, text, extraText, unchecked, seed()), options);
  }

  async #run<T>(start: () => Call, { signal, timeout }: RequestOptions): Promise<Reply<T>> {
    signal?.throwIfAborted();
    const transport = timeout === undefined ? this.#transport : { ...this.#transport, timeout: checkedTimeout(timeout) };
    return toReply<T>(...(await drive(ofCore(start), transport, signal)));
  }
}

/** Differs from call to call, so that the service can tell a repeated request from a second one. It is no secret. */
function seed(): number {
  return Math.floor(Math.random() * 2 ** 53);
}

/** JSON text of parameters in JavaScript's names. The core takes integers as decimal strings, too. */
function jsonText(endpoint: string, params: object): string {
  return stringify(endpoint, params ?? {}, (value) => value.toString());
}

/** JSON text of fields in the wire's names, which the core passes on as they are. */
function wireText(endpoint: string, fields: object): string {
  return stringify(endpoint, fields, (value) => {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    throw new RangeError(`${value} cannot be written as a JavaScript number: give the body as JSON text`);
  });
}

function stringify(endpoint: string, value: object, bigint: (value: bigint) => unknown): string {
  try {
    return JSON.stringify(value, (_, v: unknown) => (typeof v === "bigint" ? bigint(v) : v));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidRequestError(`${endpoint}: ${reason}`, { endpoint, path: "", reason }, { cause });
  }
}

function exactlyOne(options: Record<string, unknown>): void {
  const given = Object.keys(options).filter((name) => options[name] != null);
  if (given.length === 1) return;
  const names = Object.keys(options).map((name) => `\`${name}\``);
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  throw new ConfigError(`give exactly one of ${list}${given.length === 0 ? "" : `, not ${given.join(" and ")}`}`);
}

/** Calls that start together ask the provider once. */
function shared(ask: () => string | Promise<string>): () => Promise<string> {
  let pending: Promise<string> | undefined;
  return () => (pending ??= (async () => ask())().finally(() => (pending = undefined)));
}

function checkedTimeout(timeout: number): number {
  if (typeof timeout === "number" && timeout > 0) return timeout;
  throw new ConfigError("`timeout` must be a number of milliseconds above 0");
}

/** Looked up at each request, so that what instruments or replaces the global one later is used. */
function runtimeFetch(): Fetch {
  if (typeof globalThis.fetch !== "function") throw new ConfigError("this runtime has no `fetch`: give one");
  return (url, init) => globalThis.fetch(url, init);
}
