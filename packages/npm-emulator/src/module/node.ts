/** The emulator's module in Node.js, Bun and Deno: the file beside the bundle. */

import { readFileSync } from "node:fs";
import { initSync } from "../generated/emulator.js";

let isLoaded = false;

/** Makes sure that the functions of `generated/emulator.js` can be called. */
export function load(): void {
  if (isLoaded) return;
  initSync({ module: new WebAssembly.Module(readFileSync(`${__dirname}/emulator.wasm`)) });
  isLoaded = true;
}
