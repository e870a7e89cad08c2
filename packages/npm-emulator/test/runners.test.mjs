// The helpers for Jest and Vitest, with runners that are made up: what they need of one is `beforeEach` or `test.extend`.
// `tests/environments` has the real ones.
import assert from "node:assert/strict";
import { register } from "node:module";
import { test } from "node:test";

test("the tests of a file share an emulator that begins anew before each", async () => {
  const hooks = [];
  globalThis.beforeEach = (hook) => hooks.push(hook);
  const { useEmulator } = await import("tencent-chat-emulator/jest");
  const { emulator, chat } = useEmulator({ seed: { accounts: ["alice"] } });
  for (const round of [1, 2]) {
    for (const hook of hooks) await hook();
    assert.deepEqual(Object.keys((await emulator.state()).accounts), ["alice"], `test ${round}`);
    await chat.importAccount({ userId: "bob" });
  }
  delete globalThis.beforeEach;
  assert.throws(() => useEmulator(), /needs a test runner with a global `beforeEach`/);
});

/** A module hook by which the package `vitest` is this: `test.extend` returns the fixtures. */
const VITEST = `export async function resolve(name, context, next) {
  if (name !== "vitest") return next(name, context);
  return { url: "data:text/javascript,export const test = { extend: (fixtures) => fixtures };", shortCircuit: true };
}`;

test("each test of Vitest has an emulator and a client of its own", async () => {
  register(`data:text/javascript,${encodeURIComponent(VITEST)}`);
  const { test: fixtures, it } = await import("tencent-chat-emulator/vitest");
  assert.equal(it, fixtures);
  const emulators = [];
  for (const round of [1, 2]) {
    await fixtures.emulator({ emulatorOptions: { ...fixtures.emulatorOptions, seed: { accounts: ["alice"] } } }, async (emulator) => {
      await fixtures.chat({ emulator }, async (chat) => {
        assert.deepEqual(Object.keys((await emulator.state()).accounts), ["alice"], `test ${round}`);
        await chat.importAccount({ userId: "bob" });
        emulators.push(emulator);
      });
    });
  }
  assert.equal(new Set(emulators).size, 2);
});
