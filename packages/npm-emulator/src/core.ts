/** The emulator, a WebAssembly module, loaded when it is first needed. */

import { emulatorModule } from "#module";
import { initSync } from "./generated/emulator.js";

export * from "./generated/emulator.js";

let isLoaded = false;

/** Makes sure that the functions of `generated/emulator.js` can be called. */
export function load(): void {
  if (isLoaded) return;
  initSync({ module: emulatorModule() });
  isLoaded = true;
}
