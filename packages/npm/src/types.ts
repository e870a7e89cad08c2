/**
 * Options of the client and of a call.
 */

import type { Region } from "./generated/regions.js";

export type { Failure, Reply, ReplyMethods } from "./reply.js";

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call early: the promise rejects with the signal's reason. A request under way may still take effect. */
  signal?: AbortSignal | undefined;
  /** Longest time for an HTTP request in milliseconds; `Infinity` for no limit. Default: the client's `timeout`. */
  timeout?: number | undefined;
  /** Further fields of the request's body, in the wire's names and unchecked: for what this package does not know yet. */
  extra?: Record<string, unknown> | undefined;
  /** Sends the parameters without checking them; names are still translated. Default: `false`. */
  unchecked?: boolean | undefined;
}

/** Options of {@link ChatClient.request}. */
export type RequestOptions = Pick<CallOptions, "signal" | "timeout">;

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

/** Gives a UserSig for the identifier, made elsewhere, for instance by your own server. */
export type UserSigProvider = (identifier: string) => string | Promise<string>;

interface CommonOptions {
  /** The application's SDKAppID. */
  sdkAppId: number;
  /** Who calls: for the server API an administrator of the app. */
  identifier: string;
  /** Sends the requests. Default: the runtime's own `fetch`. */
  fetch?: Fetch | undefined;
  /**
   * Longest time for an HTTP request in milliseconds; `Infinity` for no limit. Default: 10000. The service gives a
   * request 3 s, so shorter ones than that may leave you not knowing what became of it.
   */
  timeout?: number | undefined;
}

/** Where the app lives. It cannot be guessed: the console shows it. */
type Place =
  | {
      /** Data center of the app. */
      region: Region;
      endpoint?: undefined;
    }
  | {
      /** Own host in place of a region: `https://chat-proxy.example.com` or `http://127.0.0.1:8080`. */
      endpoint: string;
      region?: undefined;
    };

/** How requests are signed. */
type Credential =
  | {
      /**
       * The application's secret key, exactly as the console shows it; UserSigs are made from it and renewed as needed.
       * For servers only: whoever has it can do anything in your app, so it must never reach a browser.
       */
      secretKey: string;
      userSig?: undefined;
      userSigProvider?: undefined;
    }
  | {
      /** A UserSig made elsewhere. */
      userSig: string;
      secretKey?: undefined;
      userSigProvider?: undefined;
    }
  | {
      /** Gives a UserSig when one is needed. */
      userSigProvider: UserSigProvider;
      secretKey?: undefined;
      userSig?: undefined;
    };

/** Options of a {@link ChatClient}: exactly one of `region` and `endpoint`, and exactly one of the three credentials. */
export type ChatClientOptions = CommonOptions & Place & Credential;
