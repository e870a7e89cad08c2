/**
 * JSON text of what users give: the form in which it reaches the core.
 */

import { InvalidRequestError } from "./errors.js";

/** Parameters in JavaScript's names. The core takes integers as decimal strings, too. */
export function jsonText(endpoint: string, params: object): string {
  return stringify(endpoint, params ?? {}, (value) => value.toString());
}

/** Fields in the wire's names, which the core passes on as they are. */
export function wireText(endpoint: string, fields: object): string {
  return stringify(endpoint, fields, (value) => {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    throw new RangeError(`${value} cannot be written as a JavaScript number: give the body as JSON text`);
  });
}

function stringify(endpoint: string, value: object, bigint: (value: bigint) => unknown): string {
  try {
    // A long list takes ten times as long with a function that looks at each value.
    return JSON.stringify(value);
  } catch {
    // There is a bigint, or else it fails again.
  }
  try {
    return JSON.stringify(value, (_, v: unknown) => (typeof v === "bigint" ? bigint(v) : v));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidRequestError(`${endpoint}: ${reason}`, { endpoint, path: "", reason }, { cause });
  }
}
