/** The emulator's module in browsers, which compile a large one only while nothing waits: before the import ends. */

const url = new URL("./emulator.wasm", import.meta.url);
const module = await WebAssembly.compile(await (await fetch(url)).arrayBuffer());

export function emulatorModule(): WebAssembly.Module {
  return module;
}
