/** The emulator, a WebAssembly module, which is loaded with this file. */

import "#module";
import { serverLimits } from "./generated/emulator.js";

export * from "./generated/emulator.js";

/** What a server keeps to. */
export const limits = serverLimits();
