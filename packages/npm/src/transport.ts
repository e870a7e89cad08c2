/**
 * One HTTP exchange over `fetch`, and what a failed one means.
 */

import type { Fetch } from "./types.js";

/** How a driver reaches the world. */
export interface Transport {
  readonly fetch: Fetch;
  readonly userSigProvider: (() => Promise<string>) | undefined;
  /** Longest time for one request in milliseconds. */
  readonly timeout: number;
}

/** An HTTP response that has arrived in full. */
export interface Received {
  status: number;
  /** Names and values in turn. */
  headers: string[];
  body: string;
}

/** `setTimeout` fires at once when it is given more. */
const LONGEST_TIMER = 0x7fffffff;

/** Sends a request and reads the response to its end. Rejects when `ended` is aborted or the time is over. */
export async function exchange(
  { fetch, timeout }: Transport,
  url: string,
  headers: [string, string][],
  body: string,
  ended: AbortSignal,
): Promise<Received> {
  const controller = new AbortController();
  const stop = () => controller.abort(ended.reason);
  ended.addEventListener("abort", stop, { once: true });
  const work = (async (): Promise<Received> => {
    const response = await fetch(url, {
      method: "POST",
      headers: Object.fromEntries(headers),
      body,
      // The URL is signed: it must not follow a redirect to another host.
      redirect: "manual",
      signal: controller.signal,
    });
    const received: string[] = [];
    response.headers.forEach((value, name) => received.push(name, value));
    return { status: response.status, headers: received, body: await response.text() };
  })();
  try {
    const received = await within(timeout, [work], ended);
    if (!received) throw new DOMException(`no HTTP response within ${timeout} ms`, "TimeoutError");
    return received;
  } finally {
    ended.removeEventListener("abort", stop);
    controller.abort();
  }
}

/** The first of the promises, or `undefined` when none settles within `ms` milliseconds, or before `ended` is aborted. */
export async function within<T>(ms: number, promises: Promise<T>[], ended: AbortSignal): Promise<T | undefined> {
  let stop = () => {};
  const late = new Promise<undefined>((resolve) => {
    const timer = ms === Infinity ? undefined : setTimeout(resolve, Math.min(ms, LONGEST_TIMER));
    stop = () => {
      // Left alone, it would keep a program from ending.
      clearTimeout(timer);
      ended.removeEventListener("abort", stop);
      resolve(undefined);
    };
    ended.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([...promises, late]);
  } finally {
    stop();
  }
}

/** Codes of errors that come before the first byte of a request is sent: connecting, DNS, TLS. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_INVALID_URL",
  // TLS: the certificate or the handshake was refused.
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_UNTRUSTED",
  "CERT_REJECTED",
  "CERT_REVOKED",
  "CERT_SIGNATURE_FAILURE",
  "CERT_CHAIN_TOO_LONG",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "HOSTNAME_MISMATCH",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_TLS_CERT_ALTNAME_FORMAT",
  "ERR_TLS_HANDSHAKE_TIMEOUT",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  // Bun's words for a refused connection and a failed look-up.
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** Whether the service surely did not process the request. In doubt it may have: browsers do not tell. */
export function surelyNotSent(error: unknown): boolean {
  for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 5; depth++) {
    const { code, syscall, message, errors, cause } = at as Record<string, unknown>;
    if (NOT_SENT.has(code as string) || syscall === "connect" || syscall === "getaddrinfo") return true;
    // Deno has no codes.
    if (typeof message === "string" && message.includes("client error (Connect)")) return true;
    // Node tries a host's addresses one after the other and gathers the errors.
    if (Array.isArray(errors) && errors.length > 0) return errors.every(surelyNotSent);
    at = cause;
  }
  return false;
}
