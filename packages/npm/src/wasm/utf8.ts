/**
 * UTF-8 by the runtime's own classes, which are looked up when they are first used: the package can be imported where they are
 * missing. The build puts these classes in place of the global ones, in wasm-bindgen's JavaScript, too.
 */

import { builtinModule } from "../builtin.js";
import { ConfigError } from "../errors.js";

class LazyDecoder {
  private decoder: globalThis.TextDecoder | undefined;

  constructor(
    private readonly label: string,
    private readonly options: TextDecoderOptions,
  ) {}

  decode(bytes?: Uint8Array): string {
    // wasm-bindgen decodes nothing once when it is imported.
    if (!bytes) return "";
    this.decoder ??= new (runtimeClass("TextDecoder"))(this.label, this.options);
    return this.decoder.decode(bytes);
  }
}

class LazyEncoder {
  private encoder: globalThis.TextEncoder | undefined;

  encode(text: string): Uint8Array {
    return this.real().encode(text);
  }

  encodeInto(text: string, bytes: Uint8Array): TextEncoderEncodeIntoResult {
    return this.real().encodeInto(text, bytes);
  }

  private real(): globalThis.TextEncoder {
    return (this.encoder ??= new (runtimeClass("TextEncoder"))());
  }
}

type Classes = Pick<typeof globalThis, "TextDecoder" | "TextEncoder">;

/** Jest's jsdom hides these classes of Node.js. */
function runtimeClass<Name extends keyof Classes>(name: Name): Classes[Name] {
  const found = globalThis[name] ?? builtinModule<Classes>("node:util")?.[name];
  if (!found) throw new ConfigError(`this runtime has no \`${name}\`, which the SDK needs: set \`globalThis.${name}\` before the first call`);
  return found;
}

export { LazyDecoder as TextDecoder, LazyEncoder as TextEncoder };
