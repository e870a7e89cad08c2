/**
 * JSON text of what users give: the form in which it reaches the core.
 */

import { fromCoreWith } from "./errors.js";
import { checkText, exact, refusal, written } from "./plain.js";
import { invalidRequest } from "./wasm/generated/tencent_chat.js";

/** Parameters in JavaScript's names. The core takes integers as decimal strings, too. */
export function jsonText(endpoint: string, params: object | null | undefined): string {
  return refusing(endpoint, "", () => written(params ?? {}, integer));
}

/** Items of a list, in JavaScript's names, of which the first has this index in it. */
export function itemsText(endpoint: string, list: string, items: readonly unknown[], first: number): string {
  return refusing(endpoint, list, () => written(items, integer), first);
}

/** An item of a list, in JavaScript's names. `at` is where it stands, for errors. */
export function itemText(endpoint: string, at: string, item: unknown): string {
  return refusing(endpoint, at, () => written(item ?? null, integer));
}

/** The items of a list that may be anything that can be iterated. */
export function itemsOf(endpoint: string, list: string, given: Iterable<unknown>): readonly unknown[] {
  return refusing(endpoint, list, () => [...given]);
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
function refusing<T>(endpoint: string, at: string, write: () => T, first = 0): T {
  try {
    return write();
  } catch (thrown) {
    const refused = refusal(thrown);
    if (first > 0) refused.move(first);
    const { reason, cause } = refused;
    throw fromCoreWith(invalidRequest(endpoint, refused.path(at), reason), cause);
  }
}

/** Integers that a JavaScript number may not hold, and strings, which may look like them inside. */
const LONG_INTEGERS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** What newer runtimes have for numbers as they stand in JSON text. */
type Source = { readonly source: string };
const { parse, rawJSON } = JSON as unknown as {
  parse: (text: string, reviver: (name: string, value: unknown, context: Source) => unknown) => object;
  rawJSON?: (source: string) => unknown;
};

/**
 * The object of a JSON text, which `JSON.stringify` writes without changing an integer: one beyond 2^53 is a `JSON.rawJSON`, and a
 * decimal string in runtimes without that. `String` of the object is the text itself.
 */
export function exactly(text: string): object {
  const isExact = (value: unknown) => !Number.isInteger(value) || Number.isSafeInteger(value);
  const object = rawJSON
    ? parse(text, (_, value, { source }) => (isExact(value) ? value : rawJSON(source)))
    : (JSON.parse(text.replace(LONG_INTEGERS, (found) => (isExact(Number(found)) ? found : `"${found}"`))) as object);
  return Object.defineProperty(object, "toString", { value: () => text });
}

/** A bigint as the core takes it: text where a number would round it. */
function integer(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
