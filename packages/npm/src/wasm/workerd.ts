/** The core's module for edge runtimes: imported, since they compile no bytes at run time. */

import wasm from "./generated/tencent_chat_bg.wasm";

export function coreModule(): WebAssembly.Module {
  const module = wasm as WebAssembly.Module;
  // Next.js compiles it outside of the sandbox that this runs in, so it has the prototype of another `WebAssembly`.
  if (!(module instanceof WebAssembly.Module)) Object.setPrototypeOf(module, WebAssembly.Module.prototype);
  return module;
}
