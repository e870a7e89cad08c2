/**
 * JSON text of what users give: the form in which it reaches the core.
 */

import { InvalidRequestError } from "./errors.js";
import { checkText, exact, refusal, written } from "./plain.js";

/** Parameters in JavaScript's names. The core takes integers as decimal strings, too. */
export function jsonText(endpoint: string, params: object): string {
  return refusing(endpoint, "", () => written(params ?? {}, String));
}

/** Fields in the wire's names, which the core passes on as they are. `at` is where they stand, for errors. */
export function wireText(endpoint: string, at: string, fields: object): string {
  return refusing(endpoint, at, () => written(fields, exact));
}

/** A body: text is taken for JSON text. */
export function bodyText(path: string, body: object | string): string {
  if (typeof body !== "string") return wireText(path, "", body);
  return refusing(path, "", () => (checkText(body), body));
}

/** Runs what may refuse a value, and says where the value stands. */
function refusing(endpoint: string, at: string, write: () => string): string {
  try {
    return write();
  } catch (thrown) {
    const refused = refusal(thrown);
    const { reason, cause } = refused;
    const path = refused.path(at);
    // Paths and commands stay as they are.
    const isName = /^[a-z0-9_]+$/.test(endpoint);
    const name = isName ? endpoint.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : endpoint;
    const message = [name, path, reason].filter((part) => part !== "").join(": ");
    throw new InvalidRequestError(message, { endpoint, path, reason }, cause === undefined ? {} : { cause });
  }
}
