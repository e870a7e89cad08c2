/**
 * The core, a WebAssembly module, loaded when it is first needed: importing this package costs next to nothing.
 */

import { coreModule } from "#core-module";
import { initSync } from "./generated/tencent_chat.js";

let loaded = false;

/** Whether the functions of `generated/tencent_chat.js` can be called. */
export function isLoaded(): boolean {
  return loaded;
}

/** Makes sure that the functions of `generated/tencent_chat.js` can be called. */
export function loadCore(): void {
  if (loaded) return;
  initSync({ module: coreModule() });
  loaded = true;
}
