// @generated from api/sdk.yaml by cargo xtask generate
/**
 * Options of the client and of a call.
 */

import type { EndEvent, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent } from "./events.js";
import type { Fetch, Limiter, Logger, Rate, UserSigProvider } from "../options.js";
import type { Methods } from "./methods.js";
import type { Region } from "./regions.js";
import type { Fields } from "./types.js";

/** Options of a single call. */
export interface CallOptions {
  /**
   * Stops the call. A call of several requests sends nothing more, waits for those under way, at most `stopTimeout`,
   * and rejects with a `PartialBatchError`: what was done and what was not, and the signal's reason as `cause`. A
   * call of one request is aborted, and rejects with the reason; the request may take effect all the same.
   */
  signal?: AbortSignal | null | undefined;
  /**
   * Longest time in milliseconds for the whole call, however many requests it takes and however long it waits;
   * `Infinity` for no limit. For pages, it holds for the call for each page. Default: no limit.
   */
  timeout?: number | null | undefined;
  /** Maximum number of retries of one request; 0 for none. Default: the client's. */
  maxRetries?: number | null | undefined;
  /** How many requests of the call are under way at a time, 1 or more. Default: the client's. */
  concurrency?: number | null | undefined;
  /**
   * Longest time in milliseconds that the call waits for requests under way after it was stopped; 0 to abandon them
   * at once. Default: the client's.
   */
  stopTimeout?: number | null | undefined;
  /**
   * Whether it is a success when what the call would delete, remove, recall or end is not there. Without effect on
   * other calls. Default: the client's.
   */
  goneIsSuccess?: boolean | null | undefined;
  /**
   * Called with the `Progress` of the call, whenever a request is finished and when the call waits. What it throws
   * is printed.
   */
  onProgress?: ((event: Progress) => void) | null | undefined;
  /**
   * Further fields of the request's body, in Tencent's names and unchecked: for fields that this version does not
   * know.
   */
  extra?: Fields<unknown> | null | undefined;
  /** Sends the parameters in one request without checking them; names are still translated. Default: `false`. */
  unchecked?: boolean | null | undefined;
}

/** Options of {@link ChatClient.request}. */
export type RequestOptions = Pick<CallOptions, "signal" | "timeout" | "maxRetries">;

interface CommonOptions {
  /** The application's SDKAppID: a number, or its digits. */
  sdkAppId: number | bigint | string | undefined;
  /** Who calls: for the server API an administrator of the app. */
  identifier: string | undefined;
  /**
   * Sends the requests. In Node.js, give `globalThis.fetch` to send them over `fetch` there, too. A `fetch` that the
   * program replaced is used by itself. Default: in Node.js its modules `http` and `https`, elsewhere the runtime's
   * own `fetch`.
   */
  fetch?: Fetch | null | undefined;
  /**
   * Longest time in milliseconds for one HTTP request; `Infinity` for no limit. The service takes up to 3 seconds
   * for a request, so with a shorter time you may lose responses. Default: 10000.
   */
  requestTimeout?: number | null | undefined;
  /**
   * Maximum number of retries of one request; 0 for none. A request that may have taken effect is retried only where
   * that does no harm. Default: 5.
   */
  maxRetries?: number | null | undefined;
  /** Time in milliseconds after the first attempt in which a request may be retried. Default: 60000. */
  maxRetryTime?: number | null | undefined;
  /** How many requests of one call are under way at a time, 1 or more. Default: 8. */
  concurrency?: number | null | undefined;
  /**
   * Longest time in milliseconds that a call of several requests waits for those under way after it was stopped; 0
   * to abandon them at once. Default: 5000.
   */
  stopTimeout?: number | null | undefined;
  /**
   * Whether a call that deletes, removes, recalls or ends something succeeds when it is not there, as after an
   * earlier attempt whose response was lost. Without effect on other calls. Default: `false`.
   */
  goneIsSuccess?: boolean | null | undefined;
  /**
   * Rates in place of the documented ones, for an app that bought higher ones: calls per second, or a `Rate`, by the
   * endpoint's name; `*` means all that are not named. `Infinity` for no limit.
   */
  rates?: { readonly [Method in keyof Methods | "*"]?: number | Rate | null | undefined } | null | undefined;
  /**
   * Shares the rates with other processes of the app, by a Redis or Valkey server that all of them use. Without it,
   * the rates are for this client alone. Made by `redisLimiter` of `tencent-chat/redis`.
   */
  limiter?: Limiter | null | undefined;
  /**
   * Where requests go when the region's host cannot be reached: `true` for the region's documented backup host, or a
   * host of your own. Default: nowhere.
   */
  backup?: boolean | string | null | undefined;
  /**
   * Called with a `RequestEvent` for each request that is sent. What a hook throws is printed with `console.error`
   * and does not break the call.
   */
  onRequest?: ((event: RequestEvent) => void) | null | undefined;
  /** Called with a `ResponseEvent` for each request that got a response, or got none. */
  onResponse?: ((event: ResponseEvent) => void) | null | undefined;
  /** Called with a `RetryEvent` for each request that will be retried. */
  onRetry?: ((event: RetryEvent) => void) | null | undefined;
  /** Called with an `EndEvent` for each call that ended, also for each of the calls of `each` and `bulk`. */
  onEnd?: ((event: EndEvent) => void) | null | undefined;
  /**
   * What is given a line for each event: `console`, or an instance of pino or winston. Default: standard error, if
   * the environment variable `TENCENT_CHAT_LOG` names a level.
   */
  logger?: Logger | null | undefined;
  /**
   * Which events the `logger` is given. `error`: no events, because the caller judges errors. `warn`: calls that
   * failed, retries, a limiter that lost its server. `info`: also one line for each call. `debug`: also requests,
   * responses, waits, and calls of `each` and `bulk`. `trace`: also progress. Default: `TENCENT_CHAT_LOG`, else
   * `info`.
   */
  logLevel?: "error" | "warn" | "info" | "debug" | "trace" | null | undefined;
  /**
   * Adds the bodies to the events of requests and responses, and to lines of the log at `debug` and `trace`.
   * Passwords, tokens and UserSigs are never shown. `masked`: without the contents of messages and pushes, of which
   * only the length is shown. `full`: with the contents of messages and pushes. Default: no bodies.
   */
  logBodies?: "masked" | "full" | null | undefined;
  /** Called with a `LimiterEvent` when the `limiter` loses its server, and when that is back. */
  onLimiter?: ((event: LimiterEvent) => void) | null | undefined;
}

/** How requests are signed. */
type Credential =
  | {
      /**
       * The application's secret key, exactly as the console shows it. The SDK makes UserSigs from it and renews them.
       * For servers only: anyone who has the key can do anything in your app, so never send it to a browser.
       */
      secretKey: string | undefined;
      userSig?: null | undefined;
      userSigProvider?: null | undefined;
    }
  | {
      /** A UserSig made elsewhere, used until it expires. Whitespace around it is removed. */
      userSig: string | undefined;
      secretKey?: null | undefined;
      userSigProvider?: null | undefined;
    }
  | {
      /**
       * Returns a UserSig when one is needed. A call waits at most `requestTimeout` for it. Calls that need a UserSig at
       * the same time wait for the same answer. If the function does not answer within 10 s, or within the request
       * timeout if that is shorter, the next call runs it again.
       */
      userSigProvider: UserSigProvider;
      secretKey?: null | undefined;
      userSig?: null | undefined;
    };

/** Where the app is. */
type Place =
  | {
      /**
       * Where the application was created, as the console shows it: `china`, `singapore`, `seoul`, `tokyo`, `frankfurt`,
       * `silicon_valley`, `jakarta`, `saudi_arabia`. It cannot be derived from the SDKAppID.
       */
      region: Region | (string & {}) | undefined;
      endpoint?: null | undefined;
    }
  | {
      /** A host of your own instead of a region: `https://chat.example.com` or `http://127.0.0.1:8080`. */
      endpoint: string | undefined;
      region?: null | undefined;
    };

/** Options of a {@link ChatClient}: with exactly one option of each group: `region` or `endpoint`, for instance. */
export type ChatClientOptions = CommonOptions & Credential & Place;

/** Options of {@link ChatClient.fromEnv}: all may be left out. */
export type EnvOptions = Partial<CommonOptions> & (Credential | NotGiven<Credential>) & (Place | NotGiven<Place>);

/** None of the options in a union. */
type NotGiven<Options> = { [Name in Options extends unknown ? keyof Options : never]?: undefined };
