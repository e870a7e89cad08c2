/**
 * The core, a WebAssembly module, loaded when it is first needed: importing this package costs next to nothing.
 */

import { coreModule } from "#core-module";
import { ConfigError } from "../errors.js";
import { initSync } from "./generated/tencent_chat.js";

/** For apps on phones, whose engines often have none, and which should not hold a secret key either. */
const NO_WEBASSEMBLY =
  "this runtime has no WebAssembly, which the SDK needs: use the SDK on your server, in Node.js, Deno, Bun or an edge runtime; " +
  "an app, such as one made with React Native, gets a UserSig from that server";

/** For runtimes that do not compile bytes, which have to be given the module by their bundler. */
const NOT_LOADED =
  "for Nuxt and Nitro on such a runtime, set Nitro's option `experimental: { wasm: true }`; a page's content security policy needs " +
  "`script-src 'wasm-unsafe-eval'`";

/** For runtimes without a global, such as `atob`: the error names it. */
const lacking = (error: Error) => `this runtime lacks what the SDK needs (${error.message}): set it on \`globalThis\` before the first call`;

let loaded = false;

/** Whether the functions of `generated/tencent_chat.js` can be called. */
export function isLoaded(): boolean {
  return loaded;
}

/**
 * Makes sure that the functions of `generated/tencent_chat.js` can be called.
 *
 * @throws {ConfigError} when the runtime has no WebAssembly, or does not compile it.
 */
export function loadCore(): void {
  if (loaded) return;
  if (typeof WebAssembly === "undefined") throw new ConfigError(NO_WEBASSEMBLY);
  try {
    initSync({ module: coreModule() });
  } catch (error) {
    if ((error as Error | undefined)?.name === "ReferenceError") throw new ConfigError(lacking(error as Error), {}, { cause: error });
    throw new ConfigError(`the runtime refuses the SDK's WebAssembly module (${String(error)}): ${NOT_LOADED}`, {}, { cause: error });
  }
  loaded = true;
}
