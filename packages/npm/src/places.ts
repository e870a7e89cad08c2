/**
 * Places for requests under way: of thousands of calls that start together most wait here. The system would open a
 * connection for each at once, and many would fail.
 */

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
    } else {
      this.line.add(start);
    }
    return () => void this.line.delete(start);
  }

  /** Returns a place. */
  give(): void {
    const [next] = this.line;
    if (!next) return void this.free++;
    this.line.delete(next);
    next();
  }
}
