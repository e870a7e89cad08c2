/**
 * Checks what a constructor of elements is given: only that, since an element that the service gave is taken as it is. Without the
 * core, which need not be loaded to make an element.
 */

import { InvalidRequestError } from "./errors.js";
import type { FieldRules, Takes } from "./generated/elements.js";

/**
 * An object without what is not given.
 *
 * @param at - Where it stands in what the constructor was given.
 * @throws {InvalidRequestError} when a field is missing, or surely of the wrong type.
 */
export function checked<T extends object>(constructor: string, at: string, given: object, fields: FieldRules): T {
  const object = { ...given } as Record<string, unknown>;
  for (const [name, [takes, isRequired]] of Object.entries(fields)) {
    const value = object[name] ?? spelledOtherwise(object, name) ?? undefined;
    if (value === undefined ? isRequired : !fits(value, takes)) {
      throw refused(`element.${constructor}`, at + name, value === undefined ? "required" : `expected ${takes}, got ${shown(value)}`);
    }
  }
  for (const name in object) if (object[name] == null) delete object[name];
  return object as T;
}

/** The field where it has Tencent's spelling, which the core understands, too. */
function spelledOtherwise(object: Record<string, unknown>, name: string): unknown {
  const bare = (spelling: string) => spelling.replaceAll("_", "").toLowerCase();
  const found = Object.keys(object).find((key) => key !== name && bare(key) === bare(name));
  return found === undefined ? undefined : object[found];
}

/** The fields that a constructor was given at once. */
export function objectOf<T>(constructor: string, at: string, given: T): T & object {
  if (given instanceof Map) return Object.fromEntries(given) as T & object;
  if (typeof given === "object" && given !== null && !isList(given)) return given;
  throw refused(`element.${constructor}`, at, `expected an object, got ${shown(given)}`);
}

/** The error of an argument, as the core would word it. */
export function refused(endpoint: string, path: string, reason: string, cause?: unknown): InvalidRequestError {
  const message = [endpoint, path, reason].filter(Boolean).join(": ");
  return new InvalidRequestError(message, { endpoint, path, reason }, cause === undefined ? undefined : { cause });
}

/** As within an element that is sent, a number or a flag may be a scalar of another type. */
function fits(value: unknown, takes: Takes): boolean {
  const isObject = typeof value === "object";
  switch (takes) {
    case "a string":
      return typeof value === "string" || value instanceof String;
    case "a list":
      return isObject && isList(value as object);
    default:
      return !isObject || typeof (value as object).valueOf() !== "object";
  }
}

/** Whether it is sent as a list, as any other than a `Map` is that gives its entries one by one. */
function isList(value: object): boolean {
  return Symbol.iterator in value && !(value instanceof Map) && !(value instanceof String);
}

/** A value as the core shows it. */
function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return "a string";
    case "number":
      return Number.isFinite(value) ? shownNumber(value) : String(value);
    case "bigint":
      return `the integer ${value}`;
    case "object":
      return value === null ? "null" : isList(value) ? "a list" : "an object";
    case "boolean":
    case "undefined":
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}

function shownNumber(value: number): string {
  if (!Number.isInteger(value)) return `the number ${value}`;
  // The core's integers have up to 64 bits; what is larger is a number with an exponent there.
  return value > -(2 ** 63) && value < 2 ** 64 ? `the integer ${value}` : `the number ${value.toExponential()}`;
}
