/**
 * Places for requests under way: of thousands of calls that start together most wait here. The system would open a
 * connection for each at once, and many would fail.
 */

import { builtinModule } from "./builtin.js";

type AsyncHooks = Pick<typeof import("node:async_hooks"), "AsyncResource">;

/** How many requests a client has under way at most over the runtime's own transport, each on a connection. */
export const MOST_UNDER_WAY = 500;

/** Waits in a line for one of so many places. */
export class Places {
  // Not private to the engine: in the syntax of older ones that takes time for each request.
  private free: number;
  /** In the order in which they came. */
  private readonly line = new Set<() => void>();

  constructor(count: number) {
    this.free = count;
  }

  /** Calls `start` when there is a place for it: at once, or later, unless the function that is returned is called before. */
  take(start: () => void): () => void {
    if (this.free > 0) {
      this.free--;
      start();
      return () => {};
    }
    const later = inThisContext(start);
    this.line.add(later);
    return () => void this.line.delete(later);
  }

  /** Returns a place. */
  give(): void {
    const [next] = this.line;
    if (!next) return void this.free++;
    this.line.delete(next);
    next();
  }
}

/** What calls `start` in the context of now, where the runtime has such: what traces requests must not take one for another call's. */
function inThisContext(start: () => void): () => void {
  const bind = builtinModule<AsyncHooks>("node:async_hooks")?.AsyncResource?.bind;
  return bind ? bind(start) : start;
}
