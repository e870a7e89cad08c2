/** The module of what tests make up, for edge runtimes, which compile no bytes at run time. */

import wasm from "./generated-testing/testing_bg.wasm";

export function testingModule(): WebAssembly.Module {
  return wasm as WebAssembly.Module;
}
