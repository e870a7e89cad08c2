// What is shown is run: the first example of the README, and that of the guide.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** The first JavaScript of a page. */
function example(file) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text.split("```js\n")[1].split("```")[0];
}

/** Runs code that imports, and returns what it printed and a variable of it. */
async function run(code, name) {
  const body = code.replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = await import($2);");
  const printed = [];
  const AsyncFunction = (async () => undefined).constructor;
  const value = await new AsyncFunction("console", `${body}\nreturn ${name};`)({ log: (text) => printed.push(text) });
  return { value, printed };
}

test("the README's first example works", async () => {
  const { printed } = await run(example("../README.md"), "emulator");
  assert.deepEqual(printed, ["alice"]);
});

test("the guide's first example works", async () => {
  const { value: chat } = await run(example("../../../docs/testing.md"), "chat");
  const { resultItem } = await chat.checkAccounts({ checkItem: [{ userId: "alice" }] });
  assert.equal(resultItem[0].accountStatus, "Imported");
});
