import type { ChatClient } from "tencent-chat";
import type { TestAPI } from "vitest";
import type { Emulator, EmulatorOptions } from "./emulator.js";

/** What each test gets. */
export interface Fixtures {
  /** The options of the emulators: override them for a file or a group of tests. */
  emulatorOptions: EmulatorOptions;
  /** An emulator of the test's own. */
  emulator: Emulator;
  /** A client of it. */
  chat: ChatClient;
}

/** Vitest's `test` with an emulator: `test("…", async ({ emulator, chat }) => {})`. */
export declare const test: TestAPI<Fixtures>;
export declare const it: TestAPI<Fixtures>;
