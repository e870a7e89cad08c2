/**
 * Options of the client and of a call.
 */

import type { Progress, RequestEvent, ResponseEvent, RetryEvent } from "./events.js";
import type { Methods } from "./generated/methods.js";
import type { Region } from "./generated/regions.js";
import type { Fields } from "./generated/types.js";

export type { Failure, Reply, ReplyMethods } from "./reply.js";

/** Options of a single call. */
export interface CallOptions {
  /**
   * Ends the call early: the promise rejects with the signal's reason, and requests under way are aborted. They may take
   * effect all the same.
   */
  signal?: AbortSignal | null | undefined;
  /**
   * Longest time for the whole call in milliseconds, however many requests it takes and however long it waits; `Infinity`
   * for no limit. Default: none.
   */
  timeout?: number | null | undefined;
  /** Maximum number of retries of one request; 0 for none. Default: the client's. */
  maxRetries?: number | null | undefined;
  /** How many requests of the call are under way at a time, 1 or more. Default: the client's. */
  concurrency?: number | null | undefined;
  /** Called with the progress of the call, whenever a request is finished and when the call waits. What it throws is printed. */
  onProgress?: ((progress: Progress) => void) | null | undefined;
  /** Further fields of the request's body, in Tencent's names and unchecked: for fields that this package does not know yet. */
  extra?: Fields<unknown> | null | undefined;
  /** Sends the parameters in one request without checking them; names are still translated. Default: `false`. */
  unchecked?: boolean | null | undefined;
}

/** Options of {@link ChatClient.request}. */
export type RequestOptions = Pick<CallOptions, "signal" | "timeout" | "maxRetries">;

/** How often an endpoint may be called. */
export interface Rate {
  /** Calls per second; `Infinity` for no limit. */
  perSecond: number;
  /** Items, such as receivers, per minute; `Infinity` for no limit. Default: the documented number, where there is one. */
  itemsPerMinute?: number | null | undefined;
}

/** What the client needs of `fetch`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What {@link Fetch} is given: always a POST with a JSON text. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string;
  redirect: "manual";
  signal: AbortSignal;
}

/** What the client reads of an HTTP response. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { forEach(callback: (value: string, name: string) => void): void };
  text(): Promise<string>;
}

/** Returns a UserSig for the identifier, made elsewhere, for instance by your own server. */
export type UserSigProvider = (identifier: string) => string | Promise<string>;

interface CommonOptions {
  /** The application's SDKAppID: a number, or its digits. It must be given, as what `process.env` may have. */
  sdkAppId: number | bigint | string | undefined;
  /** Who calls: for the server API an administrator of the app. It must be given, as what `process.env` may have. */
  identifier: string | undefined;
  /** Sends the requests. Default: the runtime's own `fetch`. */
  fetch?: Fetch | null | undefined;
  /**
   * Longest time for one HTTP request in milliseconds; `Infinity` for no limit. Default: 10000. The service takes up
   * to 3 s for a request, so with a shorter time you may lose responses.
   */
  requestTimeout?: number | null | undefined;
  /**
   * Maximum number of retries of one request; 0 for none. Default: 5. A request that may have taken effect is retried
   * only where that does no harm.
   */
  maxRetries?: number | null | undefined;
  /** How long after the first attempt a request may be retried, in milliseconds. Default: 60000. */
  maxRetryTime?: number | null | undefined;
  /** How many requests of one call are under way at a time, 1 or more. Default: 8. */
  concurrency?: number | null | undefined;
  /**
   * Rates in place of the documented ones, for an app that bought higher ones: calls per second, or a {@link Rate}, by
   * method. `Infinity` for no limit.
   */
  rates?: { readonly [Method in keyof Methods | "*"]?: number | Rate | null | undefined } | null | undefined;
  /**
   * Where requests go when the region's host cannot be reached: `true` for the region's documented backup host, or a host of
   * your own. Default: nowhere.
   */
  backup?: boolean | string | null | undefined;
  /** Called for each request that is sent. What a hook throws is printed with `console.error` and does not break the call. */
  onRequest?: ((event: RequestEvent) => void) | null | undefined;
  /** Called for each request that got a response, or got none. */
  onResponse?: ((event: ResponseEvent) => void) | null | undefined;
  /** Called for each request that will be retried. */
  onRetry?: ((event: RetryEvent) => void) | null | undefined;
}

/** The app's region. It cannot be derived from the SDKAppID: the console shows it. */
type Place =
  | {
      /** Data center of the app. A string of another source, such as `process.env.REGION`, is checked at run time. */
      region: Region | (string & {}) | undefined;
      endpoint?: null | undefined;
    }
  | {
      /** Your own host instead of a region: `https://chat-proxy.example.com` or `http://127.0.0.1:8080`. */
      endpoint: string | undefined;
      region?: null | undefined;
    };

/** How requests are signed. */
type Credential =
  | {
      /**
       * The application's secret key, exactly as the console shows it; UserSigs are made from it and renewed as needed.
       * For servers only: whoever has it can do anything in your app, so it must never reach a browser.
       */
      secretKey: string | undefined;
      userSig?: null | undefined;
      userSigProvider?: null | undefined;
    }
  | {
      /** A UserSig made elsewhere. Whitespace around it is removed. */
      userSig: string | undefined;
      secretKey?: null | undefined;
      userSigProvider?: null | undefined;
    }
  | {
      /**
       * Returns a UserSig when one is needed. A call waits for it no longer than `requestTimeout`. Calls that need one at the
       * same time ask once. If there is no answer within 10 s, or within the request timeout if that is shorter, the next call asks again.
       */
      userSigProvider: UserSigProvider;
      secretKey?: null | undefined;
      userSig?: null | undefined;
    };

/** Options of a {@link ChatClient}: exactly one of `region` and `endpoint`, and exactly one of the three credentials. */
export type ChatClientOptions = CommonOptions & Place & Credential;

/** Options of {@link ChatClient.fromEnv}: all may be left out. */
export type EnvOptions = Partial<CommonOptions> & (Place | NotGiven<Place>) & (Credential | NotGiven<Credential>);

/** None of the options in a union. */
type NotGiven<Options> = { [Name in Options extends unknown ? keyof Options : never]?: undefined };
