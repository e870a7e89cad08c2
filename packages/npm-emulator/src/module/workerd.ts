/** The emulator's module in runtimes that compile no bytes at run time: imported. */

import { initSync } from "../generated/emulator.js";
import wasm from "../generated/emulator_bg.wasm";

initSync({ module: wasm as WebAssembly.Module });
