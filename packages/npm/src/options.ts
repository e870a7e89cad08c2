/**
 * How options reach the core, which checks them: as they are given, but for what only JavaScript can look at.
 */

import { ConfigError } from "./errors.js";
import { wireText } from "./json.js";
import type { CallOptions } from "./types.js";

/** Options hold objects no deeper than that: a client's have rates, which have numbers by endpoint. */
const DEEPEST = 3;

/**
 * Options as they stand there, without getters. What is not an object passes, for the core to refuse.
 *
 * @throws {ConfigError} that names an option whose getter throws; what it threw is the `cause`.
 */
export function readOptions<T>(options: T, at = "", depth = 0): T {
  if (typeof options !== "object" || options === null || depth > DEEPEST || !isPlain(options, depth)) return options;
  const read: Record<string, unknown> = {};
  let name = "options";
  try {
    for (const key of Object.keys(options)) {
      name = at + key;
      const value = (options as Record<string, unknown>)[key];
      // Further fields of a body are written as JSON, which has errors of its own.
      read[key] = name === "extra" ? value : readOptions(value, `${name}.`, depth + 1);
    }
  } catch (thrown) {
    if (thrown instanceof ConfigError) throw thrown;
    throw new ConfigError(`\`${name}\` cannot be read`, {}, { cause: thrown });
  }
  return read as T;
}

/** Whether its own properties are all there is. The options themselves may be of a class. */
function isPlain(value: object, depth: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return depth === 0 ? !Array.isArray(value) : prototype === Object.prototype || prototype === null;
}

/**
 * The options of a call as the core takes them: further fields of the body as JSON text, and nothing where there are none.
 *
 * @throws {ConfigError} when the signal is not an `AbortSignal`; {@link InvalidRequestError} when `extra` cannot be written as JSON.
 */
export function callOptions(endpoint: string, options: CallOptions | null): object | null | undefined {
  // The core words what is wrong.
  if (typeof options !== "object" || options === null) return options;
  const { signal, extra } = options;
  if (signal != null && !isSignal(signal)) throw new ConfigError("`signal` must be an `AbortSignal`");
  if (extra != null) return { ...options, extra: wireText(endpoint, "extra", extra) };
  for (const _ in options) return options;
  return undefined;
}

/** Whether it has what is used of a signal: it may be another realm's, or an older package's. */
function isSignal({ throwIfAborted, addEventListener }: Partial<AbortSignal>): boolean {
  return typeof throwIfAborted === "function" && typeof addEventListener === "function";
}

/** The environment that options may be from: the one that is given, as edge runtimes do, or the process's own. */
export function environment(given: object | null | undefined): object {
  const env = given ?? (globalThis as { process?: { env?: object } }).process?.env;
  // A worker's configuration may hold numbers.
  if (env) return Object.fromEntries(Object.entries(readOptions(env)).map(([name, value]) => [name, typeof value === "number" ? String(value) : value]));
  throw new ConfigError("this runtime has no `process.env`: give the environment, such as the `env` of a worker");
}
