// Runs the program of each endpoint, as the playground does: all succeed, but for those whose sample cannot stand alone.
import { readFileSync } from "node:fs";
import { ChatClient, element } from "../packages/npm/dist/node/index.mjs";
import { Emulator } from "../packages/npm-emulator/dist/index.mjs";
import { refusedWith } from "./programs.mjs";

const AsyncFunction = (async () => {}).constructor;

/** The code that a program is refused with, or its error; nothing when it succeeds. */
async function run(code) {
  const emulator = new Emulator();
  const chat = new ChatClient({ ...emulator.clientOptions(), maxRetries: 0 });
  const program = new AsyncFunction("chat", "emulator", "element", "console", code.replace(/^import .*$/m, ""));
  return program(chat, emulator, element, { log() {} }).catch((error) => error.code ?? error);
}

const families = JSON.parse(readFileSync(new URL("src/islands/generated/programs.json", import.meta.url), "utf8"));
const programs = families.flatMap(({ endpoints }) => endpoints);
let failed = 0;
for (const { name, code } of programs) {
  const result = await run(code);
  if (result === refusedWith(name)) continue;
  failed++;
  console.error(`${name}: ${result}\n${code}`);
}
console.log(`${programs.length - failed} of ${programs.length} programs of the playground do what they should`);
process.exitCode = failed > 0 ? 1 : 0;
