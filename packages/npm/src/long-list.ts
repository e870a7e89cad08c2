/**
 * Parameters with a long list, which are read in pieces: to read a million items at once would hold up the event loop.
 */

import { monotonic } from "./clock.js";
import { ofCore } from "./errors.js";
import { itemsOf, itemsText, jsonText } from "./json.js";
import type { CallOptions } from "./options.js";
import { isIterable } from "./plain.js";
import { Turns } from "./turns.js";
import { listNames, type Call } from "./wasm/generated/tencent_chat.js";

/** How many items a list has at least that is read in pieces. */
const LONG = 2000;

/** How many items a piece has. */
const PIECE = 500;

/** The list of parameters that a call of the core is given in pieces. */
export class LongList {
  /** The parameters with the first items. */
  readonly params: string;
  readonly #endpoint: string;
  readonly #name: string;
  /** The other parameters, up to the list. The caller may change all of them while the list is read. */
  readonly #before: string;
  readonly #items: readonly unknown[];

  private constructor(endpoint: string, params: object, name: string, items: readonly unknown[]) {
    this.#endpoint = endpoint;
    this.#name = name;
    this.#items = items;
    this.params = jsonText(endpoint, { ...params, [name]: items.slice(0, PIECE) });
    const others = jsonText(endpoint, { ...params, [name]: undefined }).slice(0, -1);
    this.#before = `${others}${others === "{" ? "" : ","}"${name}":`;
  }

  /** The list of these parameters that is to be read in pieces, if it has one. */
  static of(endpoint: string, params: object | null | undefined, options: CallOptions | null): LongList | undefined {
    // What is not checked is one request, whatever its size.
    if (!params || !isPlain(params) || options?.unchecked) return undefined;
    if (!Object.values(params).some(mayBeLong)) return undefined;
    const given = splitList(endpoint).filter((name) => Object.hasOwn(params, name));
    const [name = ""] = given;
    const list: unknown = (params as Record<string, unknown>)[name];
    if (given.length !== 1 || !mayBeLong(list)) return undefined;
    return new LongList(endpoint, params, name, itemsOf(endpoint, name, list));
  }

  /** Gives a call all other items. */
  async addTo(call: Call): Promise<void> {
    call.start(Date.now(), monotonic());
    const turns = new Turns();
    for (let first = PIECE; first < this.#items.length; first += PIECE) {
      if (turns.isOver()) await turns.next();
      const items = this.#items.slice(first, first + PIECE);
      const text = `${this.#before}${itemsText(this.#endpoint, this.#name, items, first)}}`;
      ofCore(() => call.addItems(text, this.#items.length - first - items.length));
    }
  }
}

/** What the list of an endpoint may be called that is split over several requests; nothing where it has none. */
function splitList(endpoint: string): string[] {
  try {
    return listNames(endpoint).split(" ");
  } catch {
    return [];
  }
}

/** Whether a value is a list of many items, or what can be iterated and does not say how many it has. */
function mayBeLong(value: unknown): value is Iterable<unknown> {
  if (typeof value !== "object" || value === null || "toJSON" in value) return false;
  if (Array.isArray(value)) return value.length >= LONG;
  return isIterable(value) && !isOtherIterable(value);
}

/** What can be iterated and is not a list. */
function isOtherIterable(value: object): boolean {
  return value instanceof Map || value instanceof String || ArrayBuffer.isView(value);
}

/** Whether it is written as its own properties. */
function isPlain(params: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(params);
  return (prototype === Object.prototype || prototype === null) && !("toJSON" in params);
}
