/**
 * What remembers which events a server has handled.
 */

import { ConfigError } from "./errors.js";
import { monotonic } from "./clock.js";

/** Remembers events of webhooks: made by {@link memoryStore}, by `redisStore` of `tencent-chat/redis`, or your own. */
export interface SeenStore {
  /**
   * Remembers a key for so many seconds, and returns whether it is new: `false` while it is remembered. Of several calls with the same
   * key at the same time, one may return `true`.
   */
  add(key: string, seconds: number): boolean | Promise<boolean>;
}

/** About 20 MB. */
const CAPACITY = 100_000;

/**
 * Remembers events in the memory of this process. Where several processes receive webhooks, use `redisStore` of `tencent-chat/redis`.
 *
 * @param capacity - How many events are remembered at most, about 200 bytes each. When there are more, the oldest are forgotten before
 * their time. Default: 100000.
 * @throws {ConfigError} when the capacity is not a whole number, 1 or more.
 */
export function memoryStore(capacity: number = CAPACITY): SeenStore {
  return new MemoryStore(capacity);
}

class MemoryStore implements SeenStore {
  readonly #capacity: number;
  /** When each key is forgotten, the oldest first. */
  readonly #ends = new Map<string, number>();

  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 1) throw new ConfigError("`capacity` must be a whole number, 1 or more");
    this.#capacity = capacity;
  }

  add(key: string, seconds: number): boolean {
    const now = monotonic();
    if ((this.#ends.get(key) ?? 0) > now) return false;
    this.#ends.delete(key);
    for (const [oldest, end] of this.#ends) {
      if (end > now && this.#ends.size < this.#capacity) break;
      this.#ends.delete(oldest);
    }
    this.#ends.set(key, now + seconds * 1000);
    return true;
  }
}
