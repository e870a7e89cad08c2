/** An emulator for the tests of a file, with Jest or whatever else has a global `beforeEach`. */

import { ChatClient } from "tencent-chat";
import { Emulator, type EmulatorOptions } from "./emulator.js";

declare const beforeEach: ((prepare: () => Promise<void>) => void) | undefined;

/** What the tests of a file share. */
export interface Used {
  /** The emulator. It is as new before each test. */
  emulator: Emulator;
  /** A client of it. */
  chat: ChatClient;
}

/**
 * Gives the tests of a file an emulator, which begins anew before each test.
 *
 * ```js
 * const { emulator, chat } = useEmulator();
 * ```
 */
export function useEmulator(options: EmulatorOptions = {}): Used {
  if (typeof beforeEach !== "function") throw new Error("useEmulator() needs a test runner with a global `beforeEach`");
  const emulator = new Emulator(options);
  beforeEach(async () => {
    await emulator.reset();
  });
  return { emulator, chat: new ChatClient(emulator.clientOptions()) };
}
