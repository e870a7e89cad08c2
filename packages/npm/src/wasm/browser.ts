/** The core's module for browsers: inside the JavaScript, so that bundlers do not have to handle a file. */

import { decoded } from "./base64.js";
import base64 from "./generated/tencent_chat_bg.wasm";

export function coreModule(): WebAssembly.Module {
  return new WebAssembly.Module(decoded(base64 as string));
}
