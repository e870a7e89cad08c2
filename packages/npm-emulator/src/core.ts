/** The emulator, a WebAssembly module. */

export * from "./generated/emulator.js";
export { load } from "#module";
