/**
 * How options reach the core, which checks them: as they are given, but for what only JavaScript can look at.
 */

import { ConfigError } from "./errors.js";
import { wireText } from "./json.js";
import type { CallOptions } from "./types.js";

/**
 * The options of a call as the core takes them: further fields of the body as JSON text, and nothing where there are none.
 *
 * @throws {ConfigError} when the signal is not an `AbortSignal`; {@link InvalidRequestError} when `extra` cannot be written as JSON.
 */
export function callOptions(endpoint: string, options: CallOptions | null): object | null | undefined {
  // The core words what is wrong.
  if (typeof options !== "object" || options === null) return options;
  const { signal, extra } = options;
  if (signal != null && typeof signal.throwIfAborted !== "function") {
    throw new ConfigError("`signal` must be an `AbortSignal`");
  }
  if (extra != null) return { ...options, extra: wireText(endpoint, "extra", extra) };
  for (const _ in options) return options;
  return undefined;
}

/** The environment that options may be from: the one that is given, as edge runtimes do, or the process's own. */
export function environment(given: object | null | undefined): object {
  const env = given ?? (globalThis as { process?: { env?: object } }).process?.env;
  // A worker's configuration may hold numbers.
  if (env) return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, typeof value === "number" ? String(value) : value]));
  throw new ConfigError("this runtime has no `process.env`: give the environment, such as the `env` of a worker");
}
