/** The emulator's module in runtimes that compile no bytes at run time: imported. */

import { initSync } from "../generated/emulator.js";
import wasm from "../generated/emulator_bg.wasm";
import files from "../generated/page.json";

initSync({ module: wasm as WebAssembly.Module });

/** The files of the page by name. */
export async function pageFiles(): Promise<Record<string, string>> {
  return files;
}
