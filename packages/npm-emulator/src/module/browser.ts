/** The emulator's module in browsers: the file beside the bundle. They compile a large one only asynchronously. */

import init from "../generated/emulator.js";

await init({ module_or_path: new URL("./emulator.wasm", import.meta.url) });
