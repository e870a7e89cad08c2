/** The emulator's module in runtimes that compile no bytes at run time: imported. */

import wasm from "../generated/emulator_bg.wasm";

export function emulatorModule(): WebAssembly.Module {
  return wasm as WebAssembly.Module;
}
