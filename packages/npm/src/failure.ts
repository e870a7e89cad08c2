/**
 * What an error of a transport means: whether the request was sent, or whether it is a mistake in the program.
 */

import { withoutSecrets } from "./secrets.js";

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

/**
 * Whether what a `fetch` threw is a mistake in the program, such as a failed assertion in a test, and no failure of a request. It
 * is thrown unchanged, unless it may show a UserSig and is not a failed assertion.
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
