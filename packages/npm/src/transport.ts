/**
 * One HTTP exchange over `fetch`, and what a failed one means.
 */

import { monotonic } from "./clock.js";
import { withoutSecrets } from "./secrets.js";
import type { Places } from "./places.js";
import type { Provide } from "./provider.js";
import { isUnknownScript, reservationScript, reservationSha1 } from "./wasm/generated/tencent_chat.js";
import type { Fetch, Limiter } from "./options.js";

/** How a driver reaches the world. */
export interface Transport {
  readonly fetch: Fetch;
  /** Whether surely no byte of a request of this URL has left, where that is known. */
  readonly isNotSent: ((url: string) => boolean) | undefined;
  /** Places for requests under way, where they are limited. */
  readonly places: Places | undefined;
  readonly userSigProvider: Provide | undefined;
  readonly limiter: Limiter | undefined;
}

/** An HTTP response that has arrived in full. */
export interface Received {
  status: number;
  /** A line for each: `name:value`. */
  headers: string;
  body: string;
}

/** An HTTP exchange under way. */
export interface Exchange {
  /** The response; rejects when the time is over. */
  readonly received: Promise<Received>;
  /** Whether surely no byte of the request has left by now. */
  readonly isNotSent: () => boolean;
}

/**
 * Sends a request and reads the response to its end.
 *
 * @param timeout - How many milliseconds that may take, from when there is a place for it.
 * @param underWay - What ends the request early stands in it until the response is there. The promise then stays open.
 */
export function exchange(
  transport: Transport,
  url: string,
  body: string,
  namesAndValues: string[],
  timeout: number,
  underWay: Set<() => void>,
): Exchange {
  let hasPlace = !transport.places;
  const received = (async () => {
    await transport.places?.take(underWay);
    hasPlace = true;
    return receive(transport, url, body, namesAndValues, timeout, underWay);
  })();
  return { received, isNotSent: () => !hasPlace || (transport.isNotSent?.(url) ?? false) };
}

function receive(
  { fetch, places }: Transport,
  url: string,
  body: string,
  namesAndValues: string[],
  timeout: number,
  underWay: Set<() => void>,
): Promise<Received> {
  const received = within(timeout, "HTTP response", underWay, async (signal) => {
    const headers: Record<string, string> = {};
    for (let at = 0; at < namesAndValues.length; at += 2) headers[namesAndValues[at] as string] = namesAndValues[at + 1] as string;
    // The URL is signed: it must not follow a redirect to another host.
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    let lines = "";
    response.headers.forEach((value, name) => (lines += `${name}:${value}\n`));
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("fetch returned a response whose text is not a string");
    const status = Number(response.status);
    if (!(status >= 0 && status <= 0xffff)) throw new TypeError("fetch returned a response without an HTTP status");
    return { status, headers: lines, body: text };
  });
  // Also when the call has ended before.
  return places ? received.finally(() => places.give()) : received;
}

/** Asks the provider for a UserSig. `timeout` and `underWay` as for {@link exchange}. */
export function userSigOf({ userSigProvider }: Transport, timeout: number, underWay: Set<() => void>): Promise<string> {
  return within(timeout, "UserSig", underWay, async (signal) => {
    if (!userSigProvider) throw new Error("`userSigProvider` is not set");
    const userSig: unknown = await userSigProvider(signal);
    if (typeof userSig !== "string") throw new TypeError("userSigProvider must return a string");
    return userSig;
  });
}

/** Has the limiter's server give slots. `timeout` and `underWay` as for {@link exchange}. */
export function slotsOf(
  { limiter }: Transport,
  key: string,
  args: string[],
  timeout: number,
  underWay: Set<() => void>,
): Promise<Float64Array> {
  return within(timeout, "answer of the limiter", underWay, async () => {
    if (!limiter) throw new Error("`limiter` is not set");
    return Float64Array.from(await ask(limiter, key, args, timeout));
  });
}

/** Until when a lane's question was to have an answer: of each limiter, by keys. */
const asked = /* @__PURE__ */ new WeakMap<Limiter, Map<string, number>>();

/**
 * A client of Redis may keep a question for ever when its server hangs. So while a lane's question has no answer in time, further ones
 * fail at once.
 */
async function ask(limiter: Limiter, key: string, args: string[], timeout: number): Promise<readonly number[]> {
  const lanes = asked.get(limiter) ?? new Map<string, number>();
  asked.set(limiter, lanes);
  const until = lanes.get(key);
  if (until !== undefined && until <= monotonic()) throw new Error("an earlier question for slots has no answer yet");
  const slots = limiter.reserve({ script: reservationScript(), sha1: reservationSha1(), key, args, isUnknownScript });
  if (until !== undefined) return slots;
  lanes.set(key, monotonic() + timeout);
  try {
    return await slots;
  } finally {
    lanes.delete(key);
  }
}

/** What some work gives, unless it takes more than `ms` milliseconds or is ended by what it puts into `underWay`. */
export function within<T>(
  ms: number,
  what: string,
  underWay: Set<() => void>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const late = () => {
      const error = new DOMException(`no ${what} within ${ms} ms`, "TimeoutError");
      end(error);
      // A transport that ends says more, such as that nothing was sent.
      setTimeout(reject, 0, error);
    };
    const timer = ms === Infinity ? undefined : setTimeout(late, longestTimer(ms));
    const settled = () => {
      // Left alone, it would keep a program from ending.
      clearTimeout(timer);
      underWay.delete(end);
    };
    const end = (reason?: unknown) => {
      settled();
      controller.abort(reason);
    };
    underWay.add(end);
    work(controller.signal).then(
      (result) => {
        settled();
        resolve(result);
      },
      (error) => {
        settled();
        reject(error);
      },
    );
  });
}

/** `setTimeout` fires at once when it is given more. */
export function longestTimer(ms: number): number {
  return Math.min(ms, 0x7fffffff);
}

/** The code of an error that says that no byte of the request was sent. */
export const NOT_SENT = "ERR_NOT_SENT";

/** Codes of errors that come before the first byte of a request is sent: connecting, DNS, TLS. */
const BEFORE_SENDING = new Set([
  NOT_SENT,
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

/** Whether the service definitely did not process the request. In doubt it may have: browsers do not report it. */
export function surelyNotSent(error: unknown, depth = 5): boolean {
  if (typeof error !== "object" || error === null || depth === 0) return false;
  const { code, syscall, message, errors, cause } = readable(error);
  if (BEFORE_SENDING.has(code as string) || syscall === "connect" || syscall === "getaddrinfo") return true;
  // Deno has no codes.
  if (typeof message === "string" && message.includes("client error (Connect)")) return true;
  // Ports that browsers and Node.js never connect to.
  if (message === "bad port") return true;
  // Node tries a host's addresses one after the other and gathers the errors.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => surelyNotSent(one, depth - 1));
  return surelyNotSent(cause, depth - 1);
}

/** Names of errors that `fetch`, an abort or another HTTP client throws when no response came. */
const NETWORK_NAMES = new Set(["AbortError", "TimeoutError", "NetworkError", "FetchError", "AxiosError", "RequestError", "HTTPError"]);

/** What the runtimes say in `TypeError`s of `fetch`, which have no code of their own. */
const NETWORK_WORDS =
  /^(fetch failed|failed to fetch|load failed|terminated|bad port)|network|connect(ion)? |connection$|socket|error sending request|error reading a body|internet/i;

/** What engines say of a mistake in a program: the words above may be names in it. */
const MISTAKE_WORDS = /^cannot |^can't |\bis not (a|an|defined|iterable)\b|^undefined is not/i;

/** Workers throw a plain `Error`. */
const WORKERS_WORDS = "Network connection lost";

/**
 * Codes of Node.js, undici and Bun that are about the network. Other codes are of databases and the like; others that begin with `ERR_` are about
 * mistakes in a program.
 */
const NETWORK_CODES =
  /^(ERR_(NOT_SENT|NETWORK|CANCELED|CONNECTION|HTTP|HTTP2|INVALID_URL|QUIC|SOCKET|SSL|STREAM|TLS)|E(?!RR_)[A-Z]|UND_ERR_|HPE_|Connection|Timeout)/;

/**
 * Whether what a `fetch` threw is a mistake in the program, such as a failed assertion in a test, and no failure of a request. It
 * is thrown as it is; what may show a UserSig is not, unless it is an assertion.
 */
export function isMistake(error: unknown): boolean {
  if (isTransportFailure(error)) return false;
  return isAssertion(error) || withoutSecrets(error) === error;
}

function isAssertion(error: unknown): boolean {
  return typeof error === "object" && error !== null && readable(error)["name"] === "AssertionError";
}

/** Whether an error says that a request failed. */
function isTransportFailure(error: unknown, depth = 5): boolean {
  if (typeof error !== "object" || error === null || depth === 0 || isAssertion(error)) return false;
  const { name, code, message, errors, cause } = readable(error);
  if (NETWORK_NAMES.has(name as string) || surelyNotSent(error)) return true;
  if (typeof code === "string" && NETWORK_CODES.test(code)) return true;
  if (typeof message === "string" && saysNetwork(name, message)) return true;
  if (Array.isArray(errors) && errors.some((one) => isTransportFailure(one, depth - 1))) return true;
  return isTransportFailure(cause, depth - 1);
}

function saysNetwork(name: unknown, message: string): boolean {
  if (name !== "TypeError") return message.startsWith(WORKERS_WORDS);
  return NETWORK_WORDS.test(message) && !MISTAKE_WORDS.test(message);
}

/** What is read of an error; nothing where reading fails. */
function readable(error: object): Record<string, unknown> {
  try {
    const { name, code, syscall, message, errors, cause } = error as Record<string, unknown>;
    return { name, code, syscall, message, errors: Array.isArray(errors) ? Array.from(errors) : undefined, cause };
  } catch {
    return {};
  }
}
