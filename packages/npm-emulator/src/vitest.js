// Fixtures for Vitest. Its types are in vitest.d.ts: the package is built without Vitest.
import { ChatClient } from "tencent-chat";
import { test as base } from "vitest";
import { Emulator } from "./emulator.js";

export const test = base.extend({
  emulatorOptions: {},
  emulator: async ({ emulatorOptions }, use) => {
    await use(new Emulator(emulatorOptions));
  },
  chat: async ({ emulator }, use) => {
    await use(new ChatClient(emulator.clientOptions()));
  },
});
export const it = test;
