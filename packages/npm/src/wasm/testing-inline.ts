/** The module of what tests make up, inside the JavaScript. */

import { decoded } from "./base64.js";
import base64 from "./generated-testing/testing_bg.wasm";

export function testingModule(): WebAssembly.Module {
  return new WebAssembly.Module(decoded(base64 as string));
}
