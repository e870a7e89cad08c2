/**
 * How options reach the core, which checks them: as they are given. What only JavaScript can look at is checked here.
 */

import { ConfigError } from "./errors.js";
import { wireText } from "./json.js";
import type { CallOptions } from "./options.js";
import { loadCore } from "./wasm/core.js";
import { deepest, isOption } from "./wasm/generated/tencent_chat.js";

/** What the names of all environment variables begin with that options may be from. */
const PREFIX = "TENCENT_CHAT_";

/**
 * Options as they stand there, without getters, whether an object has them or inherits them. What is not an object passes, for
 * the core to refuse.
 *
 * @throws {ConfigError} that names an option whose getter throws; what it threw is the `cause`.
 */
export function readOptions<T>(options: T): T {
  if (typeof options !== "object" || options === null || Array.isArray(options)) return options;
  loadCore();
  return read(options, () => givenNames(options, isOption), "", deepest()) as T;
}

/** An object with the values of these properties; of their own objects, what is within so many ones. */
function read(object: object, names: () => Iterable<string>, at: string, depth: number): object {
  const copy: Record<string, unknown> = {};
  let name = "options";
  try {
    for (const key of names()) {
      name = at + key;
      const value = (object as Record<string, unknown>)[key];
      // Further fields of a body are written as JSON, which has errors of its own. A journal is called.
      const isRead = depth > 1 && name !== "extra" && name !== "journal" && isPlain(value);
      copy[key] = isRead ? read(value, () => Object.keys(value), `${name}.`, depth - 1) : value;
    }
  } catch (thrown) {
    if (thrown instanceof ConfigError) throw thrown;
    throw new ConfigError(`\`${name}\` cannot be read`, {}, { cause: thrown });
  }
  return copy;
}

/** The names of all that is given: what a loop over an object shows, and of what it has or inherits besides, what `isKnown`. */
function givenNames(object: object, isKnown: (name: string) => boolean): Iterable<string> {
  if (isPlain(object)) {
    const own = Object.getOwnPropertyNames(object);
    // Most have nothing but what is written out.
    if (own.length === Object.keys(object).length) return own;
  }
  const names = new Set<string>();
  for (let at: object | null = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (Object.prototype.propertyIsEnumerable.call(at, name) || isKnown(name)) names.add(name);
    }
  }
  return names;
}

/** Whether its own properties are all there is. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
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
  if (!env) throw new ConfigError("this runtime has no `process.env`: pass the environment, such as the `env` of a worker");
  const isVariable = (name: string) => name.startsWith(PREFIX);
  const variables = read(env, () => [...givenNames(env, isVariable)].filter(isVariable), "", 1);
  // A worker's configuration may hold numbers.
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, typeof value === "number" ? String(value) : value]));
}
