/** All that the package's parts for Node.js share: one module of the emulator, whichever part is imported. */

export * from "./core.js";
export * from "./emulator.js";
export * from "./driver.js";
