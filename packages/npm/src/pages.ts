/**
 * Lists that come in pages: all replies, or all that they list.
 */

import { ItemMethods, PageMethods } from "./generated/methods.js";
import type { Reply } from "./reply.js";
import type { CallOptions } from "./options.js";

/** A page, and the indexes of items that the previous page had, too: some lists overlap. */
export type Page = [reply: Reply<Record<string, unknown>>, repeated: ReadonlySet<number>];

/** Checks the parameters, and then reads page after page as they are asked for. */
export type Walk = (endpoint: string, params: object, options?: CallOptions | null) => AsyncIterable<Page>;

/** Returns replies. */
export class Pages extends PageMethods {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    super();
    this.#walk = walk;
  }

  /** @internal */
  protected override walk<T>(endpoint: string, _: readonly string[], params: object, options?: CallOptions | null): AsyncIterable<T> {
    return replies(this.#walk(endpoint, params, options)) as AsyncIterable<T>;
  }
}

/** Returns the items in replies. */
export class Items extends ItemMethods {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    super();
    this.#walk = walk;
  }

  /** @internal */
  protected override walk<T>(endpoint: string, names: readonly string[], params: object, options?: CallOptions | null): AsyncIterable<T> {
    return items(this.#walk(endpoint, params, options), names) as AsyncIterable<T>;
  }
}

async function* replies(pages: AsyncIterable<Page>): AsyncGenerator<unknown> {
  for await (const [reply] of pages) yield reply;
}

async function* items(pages: AsyncIterable<Page>, names: readonly string[]): AsyncGenerator<unknown> {
  for await (const [reply, repeated] of pages) {
    for (const name of names) {
      const list = reply[name];
      // Pages that overlap have one list.
      if (Array.isArray(list)) yield* list.filter((_, at) => !repeated.has(at));
    }
  }
}
