/**
 * Waits of a walk for its journal and the end of its source.
 */

import { longestTimer } from "./transport.js";

/** Waits that take any time at first, and a limited one after the walk was stopped. */
export class LimitedWaits {
  #ms: number;
  #isLimited = false;
  /** Start the timers of the waits. */
  readonly #starts = new Set<() => void>();

  /** `ms`: how long a wait takes once that is limited. */
  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Limits the waits, also those that have begun. */
  limit(): void {
    if (this.#isLimited) return;
    this.#isLimited = true;
    for (const start of this.#starts) start();
  }

  /** Waits for something; gives nothing when that takes too long. */
  wait<T>(work: PromiseLike<T>): Promise<{ readonly value: T } | undefined> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = () => {
        clearTimeout(timer);
        this.#starts.delete(start);
      };
      const start = () => {
        timer = setTimeout(() => {
          end();
          // What follows would not answer either.
          this.#ms = 0;
          resolve(undefined);
        }, longestTimer(this.#ms));
      };
      this.#starts.add(start);
      if (this.#isLimited) start();
      work.then(
        (value) => {
          end();
          resolve({ value });
        },
        (error) => {
          end();
          reject(error);
        },
      );
    });
  }
}
