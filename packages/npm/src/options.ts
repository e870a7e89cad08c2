/**
 * Options of the client and of a call, and what some of them are made of. What there is to check is in `checks.ts` and the core.
 */

import type { ChatClientOptions } from "./generated/options.js";

export type { CallOptions, ChatClientOptions, EnvOptions, RequestOptions } from "./generated/options.js";

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

/** How important an event is. */
export type LogLevel = NonNullable<ChatClientOptions["logLevel"]>;

/** What lines of a log are written with: `console`, or an instance of pino, winston or the like. */
export interface Logger {
  error(...line: any[]): unknown;
  warn(...line: any[]): unknown;
  info(...line: any[]): unknown;
  debug(...line: any[]): unknown;
  trace?(...line: any[]): unknown;
}

/** What the client reads of an HTTP response. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { forEach(callback: (value: string, name: string) => void): void };
  text(): Promise<string>;
}

/** What runs reservations on the server by which processes share their rates: made by `redisLimiter` of `tencent-chat/redis`, or your own. */
export interface Limiter {
  /** How many processes there are at most. Default: 4. */
  readonly expectedProcesses?: number | undefined;
  /** What its keys begin with. Default: `tencent-chat:`. */
  readonly prefix?: string | undefined;
  /** Runs a script with one key, and returns the integers that it returns. */
  reserve(reservation: Reservation): Promise<readonly number[]>;
}

/** What a {@link Limiter} runs. */
export interface Reservation {
  /** A Lua script for `EVAL`. */
  readonly script: string;
  /** Its SHA-1 digest for `EVALSHA`. */
  readonly sha1: string;
  readonly key: string;
  readonly args: readonly string[];
  /** Whether the message of an error of `EVALSHA` says that the server does not know the script. */
  isUnknownScript(message: string): boolean;
}

/** Returns a UserSig for the identifier, made elsewhere, for instance by your own server. */
export type UserSigProvider = (identifier: string) => string | Promise<string>;
