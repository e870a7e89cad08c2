/**
 * The client: one object for an app and a caller, with a method for each endpoint.
 */

import { monotonic } from "./clock.js";
import { drive } from "./driver.js";
import { Bulk, Each, type Calling } from "./each.js";
import { ofCore } from "./errors.js";
import { overFetch } from "./fetch.js";
import { logOf, observer, type Hooks, type Observe } from "./observer.js";
import type { RateState } from "./generated/error-classes.js";
import type { ItemMethods, PageMethods } from "./generated/methods.js";
import { bodyText, jsonText } from "./json.js";
import { camelKeys } from "./keys.js";
import { listCall } from "./list-call.js";
import { LongList } from "./long-list.js";
import { callOptions, environment, readOptions } from "./checks.js";
import { Items, Pages, type Listing, type Page } from "./pages.js";
import { MOST_UNDER_WAY, Places } from "./places.js";
import { shared } from "./provider.js";
import type { BulkMethods, EachMethods } from "./rows.js";
import { release } from "./release.js";
import { Shortcuts } from "./shortcuts.js";
import { toReply } from "./reply.js";
import type { ListCall, Reply } from "./reply.js";
import type { Transport } from "./transport.js";
import { runtimeSend } from "#runtime-transport";
import type { CallOptions, ChatClientOptions, EnvOptions, RequestOptions } from "./options.js";
import { loadCore } from "./wasm/core.js";
import type { PrivateMapKeyParams } from "./usersig.js";
import { pathOf, Session, type Call, type Pages as CorePages } from "./wasm/generated/tencent_chat.js";

/** How long calls wait for the answer of a provider that another call has asked, in milliseconds. */
const LONGEST_QUESTION = 10_000;

/** Environments of options that {@link ChatClient.fromEnv} was given: the constructor takes nothing but options. */
const environments = /* @__PURE__ */ new WeakMap<object, object>();

/**
 * Calls the server API of one app. Make one and keep it: it keeps its UserSig and the documented rates.
 *
 * @example
 * ```ts
 * const chat = new ChatClient({ sdkAppId: 1400000000, region: "singapore", identifier: "administrator", secretKey });
 * const imported = await chat.importAccounts({ accountList: [{ userId: "alice" }, { userId: "bob" }] });
 * for (const { item, hint } of imported.failures()) console.warn(item, hint);
 * await chat.sendText("bob", "hello", { fromAccount: "alice" });
 * ```
 */
export class ChatClient extends Shortcuts {
  /** The application's SDKAppID. */
  readonly sdkAppId: number;
  /** Who calls. */
  readonly identifier: string;
  // Private to the engine, not only to the compiler: what prints, copies or serializes a client sees no secret.
  readonly #session: Session;
  readonly #transport: Transport;
  readonly #hooks: Hooks;
  readonly #observe: Observe | undefined;
  readonly #pages: PageMethods;
  readonly #items: ItemMethods;
  readonly #each: Each;
  readonly #bulk: Bulk;

  /**
   * @throws {ConfigError} when an option is missing, malformed, unknown or in conflict with another.
   */
  constructor(options: ChatClientOptions) {
    super();
    loadCore();
    const env = environments.get(options);
    const { logger, ...given } = readOptions(options);
    this.#session = ofCore(() => new Session(given, env, Date.now()));
    this.sdkAppId = this.#session.sdkAppId;
    this.identifier = this.#session.identifier;
    const { userSigProvider, fetch, limiter, requestTimeout, logLevel } = given;
    const { onRequest: request, onResponse: response, onRetry: retry, onEnd: end, onLimiter } = given;
    if (limiter) ofCore(() => this.#session.shareRates(limiter.expectedProcesses, limiter.prefix));
    const longestQuestion = Math.min(Number(requestTimeout ?? Infinity), LONGEST_QUESTION);
    this.#transport = {
      send: fetch ? overFetch(fetch) : runtimeSend(),
      places: fetch ? undefined : new Places(MOST_UNDER_WAY),
      userSigProvider: userSigProvider ? shared(() => userSigProvider(this.identifier), longestQuestion) : undefined,
      limiter: limiter ?? undefined,
    };
    this.#hooks = { request, response, retry, end, limiter: onLimiter, log: logOf(logger, logLevel) };
    this.#observe = observer(this.#hooks);
    const list = this.#listing.bind(this);
    this.#pages = new Pages(list);
    this.#items = new Items(list);
    const calling: Calling = {
      transport: this.#transport,
      each: (...given) => this.#session.each(...given),
      observer: (options) => this.#observer(options),
      seed,
    };
    this.#each = new Each(calling);
    this.#bulk = new Bulk(calling);
  }

  /**
   * A client from environment variables: `TENCENT_CHAT_SDK_APP_ID`, `TENCENT_CHAT_REGION` or `TENCENT_CHAT_ENDPOINT` (which
   * takes precedence), `TENCENT_CHAT_IDENTIFIER` and `TENCENT_CHAT_SECRET_KEY`. An empty one counts as not set.
   *
   * @param options - Options of {@link ChatClientOptions}, which take precedence over variables.
   * @param env - Where the variables are: for instance the `env` of a worker. Default: `process.env`.
   * @throws {ConfigError} that names every variable that is missing, or what is wrong.
   *
   * @example
   * ```ts
   * const chat = ChatClient.fromEnv();
   * ```
   */
  static fromEnv(options: EnvOptions | null = {}, env?: object | null): ChatClient {
    const given = { ...readOptions(options) } as ChatClientOptions;
    environments.set(given, environment(env));
    return new this(given);
  }

  /**
   * Makes a UserSig for a user of the app with the client's secret key, for instance for the app on the user's phone.
   *
   * @param identifier - Who it is for: the UserID.
   * @param options - `expire`: lifetime in seconds. Default: 15552000 (180 days).
   * @throws {UserSigError} when the client has no secret key, or the identifier or the lifetime is invalid.
   *
   * @example
   * ```ts
   * const userSig = chat.userSig("alice", { expire: 86_400 });
   * ```
   */
  userSig(identifier: string, options: { expire?: number | null | undefined } | null = {}): string {
    const given = readOptions(options);
    return ofCore(() => this.#session.signFor(identifier, given, false, Date.now()));
  }

  /**
   * Makes a TRTC private map key, which says what a user may do in a room, with the client's secret key.
   *
   * @param identifier - Who it is for: the UserID.
   * @throws {UserSigError} when the client has no secret key, or the identifier, the room or the lifetime is invalid.
   *
   * @example
   * ```ts
   * const key = chat.privateMapKey("alice", { room: "stage", privileges: RoomPrivilege.Enter | RoomPrivilege.ReceiveAudio, expire: 86_400 });
   * ```
   */
  privateMapKey(identifier: string, options: Pick<PrivateMapKeyParams, "room" | "privileges" | "expire">): string {
    const given = readOptions(options);
    return ofCore(() => this.#session.signFor(identifier, given, true, Date.now()));
  }

  /**
   * What the limiter does now with each endpoint that was called in the last minute, sorted by endpoint: for health pages and metrics.
   *
   * @example
   * ```ts
   * for (const { endpoint, used, waiting, pausedUntil } of chat.rates()) console.log(endpoint, used, waiting, pausedUntil);
   * ```
   */
  rates(): RateState[] {
    const states = JSON.parse(this.#session.rates(Date.now(), monotonic())) as object[];
    return states.map(camelKeys) as unknown as RateState[];
  }

  /**
   * Lists that come in pages, page by page: a method for each endpoint that has them.
   *
   * Each page is requested only when it is needed. Invalid parameters are an error at once. The options of a call
   * apply to each page separately.
   *
   * @example
   * ```ts
   * for await (const reply of chat.pages.listFriends({ fromAccount: "alice" })) console.log(reply.friendNum);
   * ```
   */
  get pages(): PageMethods {
    return this.#pages;
  }

  /**
   * Lists that come in pages, item by item: as {@link ChatClient.pages}, without items that a page repeats from the previous one.
   *
   * @example
   * ```ts
   * for await (const friend of chat.items.listFriends({ fromAccount: "alice" })) console.log(friend.toAccount);
   * ```
   */
  get items(): ItemMethods {
    return this.#items;
  }

  /**
   * One call for each row of a source, which may be an iterable or an async iterable of any length: a method for each endpoint.
   *
   * The calls keep to the endpoint's rate, and at most `concurrency` are under way at a time. The source is read only as rows
   * begin. Results come in the order in which the calls end; a row that fails does not stop the others. The options of a call apply
   * to each row's call separately.
   *
   * @example
   * ```ts
   * const rows = [{ fromAccount: "alice", profileItem: [{ tag: "Tag_Profile_IM_Nick", value: "Alice" }] }];
   * for await (const { index, error } of chat.each.setProfile(rows)) if (error) console.warn(index, error.message);
   *
   * const { succeeded, failures, rest } = await chat.each.setProfile(rows).all();
   * ```
   */
  get each(): EachMethods {
    return this.#each as unknown as EachMethods;
  }

  /**
   * Lists of any length: a method for each endpoint with a list that is split over several requests. It takes the parameters of the
   * client's method of the same name, with an iterable or async iterable in place of the list.
   *
   * Each request has as many items as it may, and is a row as with {@link ChatClient.each}: items are read only as requests begin, and
   * results come in the order in which they end. Indexes, also those of a reply's `failures()`, are those of the source.
   *
   * @example
   * ```ts
   * const accountList = ["alice", "bob"].map((userId) => ({ userId }));
   * for await (const { first, count, error } of chat.bulk.importAccounts({ accountList })) if (error) console.warn(first, count, error.message);
   *
   * const { succeeded, failures, rest } = await chat.bulk.importAccounts({ accountList }).all();
   * ```
   */
  get bulk(): BulkMethods {
    return this.#bulk as unknown as BulkMethods;
  }

  /**
   * Sends your own body to any path: for endpoints that this package does not know.
   *
   * @param path - The path without the host: `v4/im_open_login_svc/account_check`.
   * @param body - The body in the wire's names, as an object or as JSON text. Nothing in it is checked or renamed.
   * @returns The reply in the wire's names.
   */
  async request<T extends object = Record<string, unknown>>(
    path: string,
    body: object | string = {},
    options: RequestOptions | null = {},
  ): Promise<Reply<T>> {
    path = ofCore(() => pathOf(path));
    options = readOptions(options);
    const text = bodyText(path, body);
    const given = callOptions(path, options);
    const observe = this.#observer(options);
    const upTo = observe?.upTo ?? 0;
    return this.#run(() => this.#session.callRaw(path, text, given, upTo, seed()), observe, options);
  }

  /** @internal */
  protected override async call<T extends object>(
    endpoint: string,
    params: object,
    options: CallOptions | null = {},
  ): Promise<Reply<T>> {
    options = readOptions(options);
    const list = LongList.of(endpoint, params, options);
    const text = list ? list.params : jsonText(endpoint, params);
    const given = callOptions(endpoint, options);
    const observe = this.#observer(options);
    const upTo = observe?.upTo ?? 0;
    const start = () => this.#session.call(endpoint, text, given, upTo, seed());
    return this.#run(start, observe, options, list);
  }

  /** @internal */
  protected override list<T, Item>(
    endpoint: string,
    names: readonly string[],
    params: object,
    options?: CallOptions | null,
  ): ListCall<T, Item> {
    return listCall(() => this.#listing(endpoint, names, params, options)) as unknown as ListCall<T, Item>;
  }

  #observer(options: CallOptions | null): Observe | undefined {
    const onProgress = options?.onProgress;
    return onProgress ? observer({ ...this.#hooks, progress: onProgress }) : this.#observe;
  }

  async #run<T>(
    start: () => Call,
    observe: Observe | undefined,
    options: CallOptions | null,
    list?: LongList,
  ): Promise<Reply<T>> {
    const signal = options?.signal ?? undefined;
    signal?.throwIfAborted();
    const call = ofCore(start);
    try {
      if (list) await list.addTo(call);
      return toReply<T>(await drive(call, this.#transport, observe, signal));
    } finally {
      release(call);
    }
  }

  #listing(endpoint: string, names: readonly string[], params: object, options: CallOptions | null = {}): Listing {
    options = readOptions(options);
    const text = jsonText(endpoint, params);
    const given = callOptions(endpoint, options);
    const observe = this.#observer(options);
    const upTo = observe?.upTo ?? 0;
    return {
      names,
      first: () => this.#run(() => this.#session.call(endpoint, text, given, upTo, seed()), observe, options),
      pages: (after) => {
        const pages = ofCore(() => this.#session.pages(endpoint, text, given, upTo));
        if (after) pages.resumeAfter(after.raw());
        return this.#turnAll(pages, observe, options);
      },
    };
  }

  async *#turnAll(pages: CorePages, observe: Observe | undefined, options: CallOptions | null): AsyncGenerator<Page> {
    const signal = options?.signal ?? undefined;
    try {
      for (;;) {
        signal?.throwIfAborted();
        const call = ofCore(() => pages.next(seed()));
        if (!call) return;
        let reply: Reply<Record<string, unknown>> | undefined;
        let thrown: unknown;
        try {
          reply = toReply(await drive(call, this.#transport, observe, signal));
        } catch (error) {
          thrown = error;
        }
        const follows = pages.advance(call);
        release(call);
        if (follows[0] === "page" && reply) yield [reply, new Set(follows[1])];
        else if (follows[0] !== "retry") throw thrown;
      }
    } finally {
      release(pages);
    }
  }
}

/** Differs from call to call, so that the service can distinguish a repeated request from a second one. It is not a secret. */
function seed(): number {
  return Math.floor(Math.random() * 2 ** 53);
}
