/**
 * Parameters with a long list, which are read in pieces: to read a million items at once would hold up the event loop.
 */

import { ofCore } from "./errors.js";
import { jsonText } from "./json.js";
import type { CallOptions } from "./options.js";
import { Turns } from "./turns.js";
import { listNames, type Call } from "./wasm/generated/tencent_chat.js";

/** How many items a list has at least that is read in pieces. */
const LONG = 2000;

/** How many items a piece has. */
const PIECE = 500;

/** The list of parameters that a call of the core is given in pieces. */
export class LongList {
  readonly #endpoint: string;
  readonly #params: object;
  readonly #name: string;
  readonly #items: readonly unknown[];

  private constructor(endpoint: string, params: object, name: string, items: readonly unknown[]) {
    this.#endpoint = endpoint;
    this.#params = params;
    this.#name = name;
    // The caller may change his own while it is read.
    this.#items = items.slice();
  }

  /** The list of these parameters that is to be read in pieces, if it has one. */
  static of(endpoint: string, params: object | null | undefined, options: CallOptions | null): LongList | undefined {
    // What is not checked is one request, whatever its size.
    if (!params || !isPlain(params) || options?.unchecked) return undefined;
    const isLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length >= LONG && !("toJSON" in value);
    if (!Object.values(params).some(isLong)) return undefined;
    let names: string[];
    try {
      names = listNames(endpoint).split(" ");
    } catch {
      // Its list is not split over several requests.
      return undefined;
    }
    const given = names.filter((name) => Object.hasOwn(params, name));
    const [name = ""] = given;
    const items: unknown = (params as Record<string, unknown>)[name];
    return given.length === 1 && isLong(items) ? new LongList(endpoint, params, name, items) : undefined;
  }

  /** The parameters with the first items. */
  begin(): string {
    return this.#text(0);
  }

  /** Gives a call all other items. */
  async addTo(call: Call, options: object | null | undefined, signal: AbortSignal | undefined): Promise<void> {
    const turns = new Turns();
    for (let first = PIECE; first < this.#items.length; first += PIECE) {
      if (turns.isOver()) await turns.next();
      signal?.throwIfAborted();
      const text = this.#text(first);
      ofCore(() => call.addItems(text, options, Math.max(0, this.#items.length - first - PIECE)));
    }
  }

  #text(first: number): string {
    const items = this.#items.slice(first, first + PIECE);
    return jsonText(this.#endpoint, { ...this.#params, [this.#name]: items }, { list: this.#name, first });
  }
}

/** Whether it is written as its own properties. */
function isPlain(params: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(params);
  return (prototype === Object.prototype || prototype === null) && !("toJSON" in params);
}
