/** The emulator's module in browsers: the file beside the bundle. They compile a large one only asynchronously. */

import init from "../generated/emulator.js";

await init({ module_or_path: new URL("./emulator.wasm", import.meta.url) });

/** The files of the page by name, which are loaded when someone looks at it. */
export async function pageFiles(): Promise<Record<string, string>> {
  const response = await fetch(new URL("./page.json", import.meta.url));
  return (await response.json()) as Record<string, string>;
}
