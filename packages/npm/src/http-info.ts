/**
 * How a call went over HTTP. Replies keep what it is made of: most programs never ask.
 */

import type { HttpInfo } from "./generated/error-classes.js";
import { mask } from "./wasm/generated/tencent_chat.js";
import type { Received } from "./transport.js";
import type { Took } from "./wasm/generated/tencent_chat.js";

/** What a call took, and the response that came last. Its only function is not the call's own, which would keep the whole call. */
export interface Way {
  readonly took: Took;
  readonly last: Received | undefined;
  /** Where that is from. */
  readonly url: string | undefined;
  /** Makes it what programs see. */
  readonly info: typeof httpInfo;
}

/** How a call went, in words of the package. */
export function httpInfo({ took: [requests, millis, requestId], last, url }: Omit<Way, "info">): HttpInfo {
  return {
    status: last?.status ?? null,
    host: url ? new URL(url).host : null,
    requestId: requestId ?? null,
    requests,
    millis,
    headers: headersOf(last),
  };
}

/**
 * The headers of a response, their names in lower case. Values of one that comes twice are joined. A proxy may repeat the signed URL in one: its
 * UserSig is masked.
 */
export function headersOf(response: Received | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  const raw = response?.headers ?? [];
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] as string).toLowerCase();
    const value = mask(raw[at + 1] as string);
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
