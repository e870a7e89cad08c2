// Jest's helper, with a runner that is made up: what it needs of one is `beforeEach`. `tests/environments` has the real ones.
import assert from "node:assert/strict";
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
