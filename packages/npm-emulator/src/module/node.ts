/** The emulator's module in Node.js, Bun and Deno: the file beside the bundle. */

import { readFileSync } from "node:fs";
import { initSync } from "../generated/emulator.js";

initSync({ module: new WebAssembly.Module(readFileSync(`${__dirname}/emulator.wasm`)) });

/** The files of the page by name, which are read when someone looks at it. */
export async function pageFiles(): Promise<Record<string, string>> {
  return JSON.parse(readFileSync(`${__dirname}/page.json`, "utf8")) as Record<string, string>;
}
