/** The emulator's module in browsers: the file beside the bundle. They compile a large one only asynchronously. */

import init from "../generated/emulator.js";

await init({ module_or_path: new URL("./emulator.wasm", import.meta.url) });

/** See node.ts. Here it was loaded before the import ended. */
export function load(): void {}
