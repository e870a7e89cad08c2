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

let loaded = false;

/** Whether the functions of `generated/tencent_chat.js` can be called. */
export function isLoaded(): boolean {
  return loaded;
}

/**
 * Makes sure that the functions of `generated/tencent_chat.js` can be called.
 *
 * @throws {ConfigError} when the runtime has no WebAssembly.
 */
export function loadCore(): void {
  if (loaded) return;
  if (typeof WebAssembly === "undefined") throw new ConfigError(NO_WEBASSEMBLY);
  initSync({ module: coreModule() });
  loaded = true;
}
