/**
 * Turns of the event loop: long work is done in pieces, and other work of the program has its turn in between.
 */

import { monotonic } from "./clock.js";

/** How long the program works before other work has its turn, in milliseconds; a single piece may take longer. */
const LONGEST = 8;

/** The turns of some work. */
export class Turns {
  #since = monotonic();

  /** Whether other work is to have its turn. */
  isOver(): boolean {
    return monotonic() - this.#since > LONGEST;
  }

  async next(): Promise<void> {
    await others();
    this.#since = monotonic();
  }
}

/** Lets other work have its turn. Not by a timer: those of tests may never fire, and browsers delay them. */
function others(): Promise<void> {
  if (typeof MessageChannel === "undefined") return Promise.resolve();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
