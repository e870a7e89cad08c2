/**
 * The core's module for Node.js and whatever else uses `require`: the file beside the bundle, which was compiled for speed, or
 * else the small module as text, since a bundler may have left the file behind. Both do the same.
 */

import { builtinModule } from "../builtin.js";
import { decoded } from "./base64.js";

interface Fs {
  readFileSync(path: string): Uint8Array<ArrayBuffer>;
}

export function coreModule(): WebAssembly.Module {
  // Kept as it stands by the build, so that the text is only read when it is needed.
  return new WebAssembly.Module(fileBeside() ?? decoded(require("./tencent_chat.inline.cjs") as string));
}

function fileBeside(): Uint8Array<ArrayBuffer> | undefined {
  try {
    // Older versions than 20.16 do not have it and take the text.
    return builtinModule<Fs>("node:fs")?.readFileSync(`${__dirname}/tencent_chat.node.wasm`);
  } catch {
    return undefined;
  }
}
