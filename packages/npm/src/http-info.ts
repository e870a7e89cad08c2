/**
 * How a call went over HTTP. Replies keep what it is made of: most programs never ask.
 */

import type { HttpInfo } from "./generated/error-classes.js";
import { camelKeys } from "./keys.js";
import type { Received } from "./transport.js";
import type { Took } from "./wasm/generated/tencent_chat.js";

/** What a call took, and the response that came last. No function, which would keep the whole call. */
export interface Way {
  readonly took: Took;
  readonly last: Received | undefined;
  /** Where that is from. */
  readonly url: string | undefined;
}

/** Of a call that nobody made. */
export const NO_HTTP: HttpInfo = { status: null, host: null, requestId: null, requests: 0, millis: 0, headers: {} };

/** How a call went, in words of the package. */
export function httpInfo({ took: [requests, millis, requestId], last, url }: Way): HttpInfo {
  return {
    status: last?.status ?? null,
    host: url ? new URL(url).host : null,
    requestId: requestId ?? null,
    requests,
    millis,
    headers: headersOf(last),
  };
}

/** As the core writes it within an error. */
export function ofCoreHttp(fields: object): HttpInfo {
  return { ...camelKeys(fields), headers: {} } as unknown as HttpInfo;
}

/** The headers of a response, their names in lower case. Values of one that comes twice are joined. */
export function headersOf(response: Received | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  const raw = response?.headers ?? [];
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] as string).toLowerCase();
    const value = raw[at + 1] as string;
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
