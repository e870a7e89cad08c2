/** The emulator's module in Node.js, Bun and Deno: the file beside the bundle. */

import { readFileSync } from "node:fs";
import { initSync } from "../generated/emulator.js";

initSync({ module: new WebAssembly.Module(readFileSync(`${__dirname}/emulator.wasm`)) });
