/**
 * Places for requests under way: of thousands of calls that start together most wait here. The system would open a
 * connection for each at once, and many would fail.
 */

/** Waits in a line for one of so many places. */
export class Places {
  #free: number;
  readonly #line: Waiting[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Takes a place. `underWay`: what ends the wait early stands in it; the promise then stays open. */
  take(underWay: Set<() => void>): Promise<void> {
    if (this.#free > 0) {
      this.#free--;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const waiting: Waiting = { resolve, isGone: false };
      const end = () => {
        waiting.isGone = true;
        underWay.delete(end);
      };
      waiting.resolve = () => {
        underWay.delete(end);
        resolve();
      };
      underWay.add(end);
      this.#line.push(waiting);
    });
  }

  /** Returns a place. */
  give(): void {
    for (let next = this.#line.shift(); next; next = this.#line.shift()) {
      if (!next.isGone) return next.resolve();
    }
    this.#free++;
  }
}

interface Waiting {
  resolve: () => void;
  isGone: boolean;
}
