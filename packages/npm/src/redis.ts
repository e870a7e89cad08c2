/**
 * What several processes share by a Redis or Valkey server that all of them use: rates, and which events of webhooks were handled. The
 * client is the program's own.
 */

import type { Limiter, Reservation } from "./options.js";
import type { SeenStore } from "./seen.js";

export type { Limiter, Reservation } from "./options.js";
export type { SeenStore } from "./seen.js";

/** What is used of a client of the package `redis` (node-redis), of one server or of a cluster. */
export interface NodeRedis {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is used of a client of the package `ioredis`, or of another one with its methods, of one server or of a cluster. */
export interface IoRedis {
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
  evalsha(sha1: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** Options of {@link redisLimiter}. */
export interface RedisLimiterOptions {
  /** How many processes there are at most. While the server cannot be reached, each goes on with that part of the rate. Default: 4. */
  expectedProcesses?: number | undefined;
  /** What its keys begin with, before `{<SDKAppID>:<path>}`. Default: `tencent-chat:`. */
  prefix?: string | undefined;
}

/**
 * Shares the rates of an app between processes. It is the option `limiter` of a client.
 *
 * @param client - A client of node-redis or ioredis. It is not closed with the chat client.
 * @throws {TypeError} when it is neither.
 *
 * @example
 * ```ts
 * const chat = new ChatClient({ ...options, limiter: redisLimiter(redis, { expectedProcesses: 4 }) });
 * ```
 */
export function redisLimiter(client: NodeRedis | IoRedis, options: RedisLimiterOptions = {}): Limiter {
  return new RedisLimiter(runner(client), options.expectedProcesses, options.prefix);
}

/** Runs the script by its digest, or by its text. */
type Run = (reservation: Reservation, isKnown: boolean) => Promise<unknown>;

class RedisLimiter implements Limiter {
  readonly #run: Run;

  constructor(
    run: Run,
    readonly expectedProcesses: number | undefined,
    readonly prefix: string | undefined,
  ) {
    this.#run = run;
  }

  async reserve(reservation: Reservation): Promise<readonly number[]> {
    let answer: unknown;
    try {
      answer = await this.#run(reservation, true);
    } catch (error) {
      if (!reservation.isUnknownScript(String((error as Error | null)?.message))) throw error;
      answer = await this.#run(reservation, false);
    }
    return Array.isArray(answer) ? answer.map(Number) : [];
  }
}

/** How this client runs scripts. */
function runner(client: NodeRedis | IoRedis): Run {
  if (has(client, "evalSha")) {
    return ({ script, sha1, key, args }, isKnown) => {
      const options = { keys: [key], arguments: [...args] };
      return isKnown ? client.evalSha(sha1, options) : client.eval(script, options);
    };
  }
  if (has(client, "evalsha")) {
    return ({ script, sha1, key, args }, isKnown) =>
      isKnown ? client.evalsha(sha1, 1, key, ...args) : client.eval(script, 1, key, ...args);
  }
  throw unknownClient("redisLimiter");
}

/** What {@link redisStore} uses of a client of the package `redis` (node-redis), of one server or of a cluster. */
export interface NodeRedisSet {
  evalSha(script: string, options: object): Promise<unknown>;
  set(key: string, value: string, options: { NX: true; EX: number }): Promise<unknown>;
}

/** What {@link redisStore} uses of a client of the package `ioredis`, or of another one with its methods, of one server or of a cluster. */
export interface IoRedisSet {
  evalsha(sha1: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
  set(key: string, value: string, ex: "EX", seconds: number, nx: "NX"): Promise<unknown>;
}

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /** What its keys begin with. Default: `tencent-chat:seen:`. */
  prefix?: string | undefined;
}

/**
 * Remembers on the server which events of webhooks were handled, for all processes that receive them. It is the option `seen` of
 * `Webhook.handler`.
 *
 * @param client - A client of node-redis or ioredis. It is not closed with the handler.
 * @throws {TypeError} when it is neither.
 *
 * @example
 * ```ts
 * const handler = webhook.handler({ afterGroupMessage: archive }, { seen: redisStore(redis) });
 * ```
 */
export function redisStore(client: NodeRedisSet | IoRedisSet, options: RedisStoreOptions = {}): SeenStore {
  const { prefix = "tencent-chat:seen:" } = options;
  const set = setter(client);
  return { add: async (key, seconds) => (await set(prefix + key, Math.max(1, Math.ceil(seconds)))) !== null };
}

/** How this client sets a key that is not there yet. It gives `null` when it is. */
function setter(client: NodeRedisSet | IoRedisSet): (key: string, seconds: number) => Promise<unknown> {
  if (has(client, "evalSha")) return (key, seconds) => client.set(key, "1", { NX: true, EX: seconds });
  if (has(client, "evalsha")) return (key, seconds) => client.set(key, "1", "EX", seconds, "NX");
  throw unknownClient("redisStore");
}

function unknownClient(needing: string): TypeError {
  return new TypeError(`${needing} needs a client of node-redis or ioredis`);
}

function has<Name extends string>(client: object | null | undefined, method: Name): client is Record<Name, unknown> & object {
  return typeof (client as Record<string, unknown> | null | undefined)?.[method] === "function";
}
