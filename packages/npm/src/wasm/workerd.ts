/** The core's module for edge runtimes: imported, since they compile no bytes at run time. */

import wasm from "./generated/tencent_chat_bg.wasm";

export function coreModule(): WebAssembly.Module {
  return wasm as WebAssembly.Module;
}
