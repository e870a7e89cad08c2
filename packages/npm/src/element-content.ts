/**
 * What the constructors of elements make of what they are given. Without the core, which need not be loaded to make an element and
 * checks types when it is sent.
 */

import { InvalidRequestError } from "./errors.js";

/**
 * An object without what is not given.
 *
 * @param at - Where it stands in what the constructor was given.
 * @throws {InvalidRequestError} when a field is missing. An element that the service gave may lack it.
 */
export function complete<T extends object>(constructor: string, at: string, content: object, required: readonly string[]): T {
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value != null));
  // Tencent's spelling is understood, too.
  const spelled = new Set(Object.keys(given).map(plain));
  const missing = required.find((name) => !spelled.has(plain(name)));
  if (missing !== undefined) throw refused(`element.${constructor}`, at + missing, "required");
  return given as T;
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** The fields that a constructor was given at once. */
export function objectOf<T>(constructor: string, at: string, given: T): T & object {
  if (given instanceof Map) return Object.fromEntries(given) as T & object;
  if (typeof given === "object" && given !== null && !(Symbol.iterator in given)) return given;
  throw refused(`element.${constructor}`, at, "expected an object");
}

/** The error of an argument, as the core would word it. */
export function refused(endpoint: string, path: string, reason: string, cause?: unknown): InvalidRequestError {
  const message = [endpoint, path, reason].filter(Boolean).join(": ");
  return new InvalidRequestError(message, { endpoint, path, reason }, cause === undefined ? undefined : { cause });
}
