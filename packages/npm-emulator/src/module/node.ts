/** The emulator's module in Node.js, Bun and Deno: the file beside the bundle. */

import { readFileSync } from "node:fs";

export function emulatorModule(): WebAssembly.Module {
  return new WebAssembly.Module(readFileSync(`${__dirname}/emulator.wasm`));
}
