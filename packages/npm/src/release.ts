/**
 * Objects of the core, which are freed by hand.
 */

/** Frees an object of the core. After the core has failed within a call, that call cannot be freed, and only that failure counts. */
export function release(of: { free(): void }): void {
  try {
    of.free();
  } catch {
    // The failure is on its way to the caller.
  }
}
