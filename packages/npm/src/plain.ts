/**
 * Values as `JSON.stringify` writes all of them. Alone it would leave out what it cannot write, or make `null` of it.
 */

/** As deep as the core reads. */
const MAX_DEPTH = 100;

/** How much is shown of the way to what is nested too deeply. */
const SHOWN_STEPS = 4;

/** Half of a character that UTF-16 writes in two halves. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What such a half looks like in JSON text. A backslash within a string can look like it, too. */
const WRITTEN_SURROGATE = "\\ud";

/** What becomes of a bigint. */
export type Bigint = (value: bigint) => unknown;

/**
 * The JSON text of a value.
 *
 * @throws {Refused} for a value that JSON cannot hold.
 */
export function written(value: unknown, bigint: Bigint): string {
  const json = plain(value, bigint, 0);
  const text = JSON.stringify(json);
  if (text.includes(WRITTEN_SURROGATE)) checkText(json);
  return text;
}

/** A bigint as a number, where that is the same. */
export function exact(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new Refused(`${value} cannot be represented as a JavaScript number: pass the body as a JSON string`);
}

/** A value that cannot be sent. Each function that looked into an object adds its step in front of `steps`. */
export class Refused {
  readonly steps: string[] = [];

  constructor(
    readonly reason: string,
    readonly cause?: unknown,
  ) {}

  /** Moves the index in a list with which the way to it begins. */
  move(by: number): void {
    const [index = ""] = this.steps;
    this.steps[0] = index.replace(/\d+/, (number) => String(Number(number) + by));
  }

  /** Where it stands within what stands at `at`. */
  path(at: string): string {
    return (at + this.steps.join("")).replace(/^\./, "");
  }
}

/** What was thrown: by this module, or by a getter, a `toJSON` or an iterator of the user's. */
export function refusal(thrown: unknown): Refused {
  if (thrown instanceof Refused) return thrown;
  return new Refused(textOf(thrown), thrown);
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return "an error that cannot be shown";
  }
}

/** The beginning of the way shows where to look. */
class TooDeep extends Refused {
  constructor() {
    super("nested too deeply, or it contains itself");
  }
}

function within(step: string, thrown: unknown): Refused {
  const refused = refusal(thrown);
  refused.steps.unshift(step);
  if (refused instanceof TooDeep) refused.steps.length = Math.min(refused.steps.length, SHOWN_STEPS);
  return refused;
}

/** The same value where `JSON.stringify` writes all of it; otherwise a copy of which it does. */
function plain(value: unknown, bigint: Bigint, depth: number): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      throw new Refused(`${value} cannot be sent: leave the field out`);
    case "bigint":
      return bigint(value);
    case "object":
      return value === null ? null : plainObject(value, bigint, depth);
    default:
      throw new Refused(`${typeof value === "undefined" ? "undefined" : `a ${typeof value}`} cannot be sent`);
  }
}

function plainObject(value: object, bigint: Bigint, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new TooDeep();
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON !== "function") return entries(value, bigint, depth);
  const json: unknown = toJSON.call(value, "");
  if (json == null) throw new Refused(value instanceof Date ? "an invalid date" : `${nameOf(value)} cannot be converted to JSON`);
  return typeof json === "object" ? entries(json, bigint, depth) : plain(json, bigint, depth);
}

function entries(value: object, bigint: Bigint, depth: number): unknown {
  if (Array.isArray(value)) return list(value, bigint, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return fields(value, bigint, depth);
  return ofClass(value, bigint, depth);
}

/** What is neither a list nor a plain object. */
function ofClass(value: object, bigint: Bigint, depth: number): unknown {
  if (value instanceof String || value instanceof Number || value instanceof Boolean) {
    return plain(value.valueOf(), bigint, depth);
  }
  if (value instanceof Map) return fields(Object.fromEntries(value), bigint, depth);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    throw new Refused("bytes are not JSON: decode them to a string first");
  }
  if ("then" in value && typeof value.then === "function") throw new Refused("a promise cannot be sent: await it first");
  if (isIterable(value)) return list([...value], bigint, depth);
  if (Symbol.asyncIterator in value) throw new Refused("an async iterable cannot be sent in one call: `bulk` and `each` of the client take it");
  // It has something, but nothing that JSON would show.
  if (Object.keys(value).length === 0) throw new Refused(`${nameOf(value)} cannot be sent`);
  return fields(value, bigint, depth);
}

function list(values: readonly unknown[], bigint: Bigint, depth: number): readonly unknown[] {
  let copy: unknown[] | undefined;
  let at = 0;
  try {
    for (; at < values.length; at++) {
      const value = values[at];
      // By far the most frequent kind in long lists.
      if (typeof value === "string") continue;
      const json = plain(value, bigint, depth + 1);
      if (json !== value) (copy ??= values.slice())[at] = json;
    }
  } catch (thrown) {
    throw within(`[${at}]`, thrown);
  }
  return copy ?? values;
}

function fields(object: object, bigint: Bigint, depth: number): object {
  let copy: Record<string, unknown> | undefined;
  let name = "";
  try {
    for (name in object) {
      const value = (object as Record<string, unknown>)[name];
      // `undefined` is as good as not given, and what is inherited is not sent.
      if (typeof value === "string" || value === undefined || !Object.hasOwn(object, name)) continue;
      const json = plain(value, bigint, depth + 1);
      if (json !== value) (copy ??= { ...object })[name] = json;
    }
  } catch (thrown) {
    throw within(`.${name}`, thrown);
  }
  return copy ?? object;
}

export function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}

function nameOf(value: object): string {
  return `an instance of ${value.constructor?.name || "an unnamed class"}`;
}

/** Refuses strings that UTF-8 cannot hold. */
export function checkText(value: unknown): void {
  if (typeof value === "string" && LONE_SURROGATE.test(value)) {
    throw new Refused("the string has an unpaired surrogate");
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    try {
      checkText(name);
      checkText(inner);
    } catch (thrown) {
      throw within(Array.isArray(value) ? `[${name}]` : `.${name}`, thrown);
    }
  }
}
