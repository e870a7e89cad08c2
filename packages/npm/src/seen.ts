/**
 * What remembers which events a server has handled.
 */

import { monotonic } from "./clock.js";
import { ReplayGuard } from "./webhook.js";

/** Remembers events of webhooks: made by {@link memoryStore}, by `redisStore` of `tencent-chat/redis`, or your own. */
export interface SeenStore {
  /**
   * Remembers a key for so many seconds, and returns whether it is new: `false` while it is remembered. Of several calls with the same
   * key at the same time, one may return `true`.
   */
  add(key: string, seconds: number): boolean | Promise<boolean>;
}

/** How many seconds an event is remembered: Tencent's servers deliver one again within minutes. */
export const KEEP = 600;

/** About 10 MB. */
const CAPACITY = 100_000;

/**
 * Remembers events in the memory of this process. Where several processes receive webhooks, use `redisStore` of `tencent-chat/redis`.
 *
 * @param capacity - How many events are remembered at most, about 100 bytes each. When there are more, the oldest are forgotten before
 * their time. Default: 100000.
 * @throws {ConfigError} when the capacity is not a whole number, 1 or more.
 */
export function memoryStore(capacity: number = CAPACITY): SeenStore {
  return new MemoryStore(capacity);
}

class MemoryStore implements SeenStore {
  readonly #capacity: number;
  /** What remembers keys for so many seconds. A handler always gives the same time. */
  readonly #guards = new Map<number, ReplayGuard>();

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#guard(KEEP);
  }

  add(key: string, seconds: number): boolean {
    return this.#guard(seconds).admit(key, "", monotonic());
  }

  #guard(keep: number): ReplayGuard {
    const guard = this.#guards.get(keep) ?? new ReplayGuard(this.#capacity, { keep });
    this.#guards.set(keep, guard);
    return guard;
  }
}
