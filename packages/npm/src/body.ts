/**
 * The body of a response, which `fetch` would decompress and decode.
 */

import type * as Zlib from "node:zlib";
import { builtinModule } from "./builtin.js";
import { MAX_RESPONSE_BYTES } from "./generated/limits.js";
import { tooLong } from "./transport.js";

type Decompress = (body: Uint8Array, options: object, done: (error: Error | null, body: Uint8Array) => void) => void;

/** A longer list is an attack. */
const MOST_CODINGS = 5;

/** The text of the parts. Bytes that are not UTF-8 become U+FFFD. */
export function textOf(parts: readonly Uint8Array[]): string {
  const [first] = parts;
  const text = (parts.length === 1 ? (first as Buffer) : Buffer.concat(parts)).toString();
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Undoes the compressions that the header `Content-Encoding` names. With an unknown one among them the body stays as it is. */
export async function decompressed(body: Uint8Array, header: string): Promise<Uint8Array> {
  const codings = header.toLowerCase().split(",").reverse();
  if (codings.length > MOST_CODINGS) throw new TypeError("terminated", { cause: new Error(`${codings.length} content codings`) });
  const steps = codings.map((coding) => decompressionOf(coding.trim()));
  for (const step of steps.includes(undefined) ? [] : (steps as ((body: Uint8Array) => Promise<Uint8Array>)[])) {
    if (body.length > 0) body = await step(body);
  }
  return body;
}

/** As lenient as browsers and `fetch`: the end of the compressed data may be missing. */
function decompressionOf(coding: string): ((body: Uint8Array) => Promise<Uint8Array>) | undefined {
  const zlib = builtinModule<typeof Zlib>("node:zlib") as typeof Zlib;
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
  const run = (decompress: Decompress, flush: number) => (body: Uint8Array) =>
    new Promise<Uint8Array>((resolve, reject) => {
      decompress(body, { flush, finishFlush: flush, maxOutputLength: MAX_RESPONSE_BYTES }, (error, result) => {
        if ((error as NodeJS.ErrnoException | null)?.code === "ERR_BUFFER_TOO_LARGE") reject(tooLong());
        else if (error) reject(new TypeError("terminated", { cause: error }));
        else resolve(result);
      });
    });
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return run(zlib.gunzip, Z_SYNC_FLUSH);
    case "deflate":
      // With zlib's header, as the standard says, or without.
      return (body) => run(((body[0] as number) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw, Z_SYNC_FLUSH)(body);
    case "br":
      return run(zlib.brotliDecompress, BROTLI_OPERATION_FLUSH);
    default:
      return undefined;
  }
}
