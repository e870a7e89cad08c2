/**
 * A clock that cannot be set, for waits, rates and timeouts.
 */

let highest = 0;
let skipped = 0;

/** The milliseconds that it shows; where the runtime has none, those of one that goes forward only. */
export function monotonic(): number {
  return (highest = Math.max(highest, (globalThis.performance?.now() ?? Date.now()) + skipped));
}

/** Notes when a timer of so many milliseconds starts; what it gives is to be called when the timer fires. */
export function timing(ms: number): () => void {
  const [steady, wall] = [monotonic(), Date.now()];
  return () => {
    const missing = steady + ms - monotonic();
    // Timers of tests fire at once, and take `Date` along, but seldom this clock.
    if (missing > ms / 10 && Date.now() - wall >= ms) skipped += missing;
  };
}
