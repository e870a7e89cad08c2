/**
 * Lists that come in pages: all replies, or all that they list.
 */

import { ItemMethods, PageMethods } from "./generated/methods.js";
import type { Reply } from "./reply.js";
import type { CallOptions } from "./options.js";

/** A page, and the indexes of items that the previous page had, too: some lists overlap. */
export type Page = [reply: Reply<Record<string, unknown>>, repeated: ReadonlySet<number>];

/** Reads a list with valid parameters. */
export interface Listing {
  /** The names of the lists with a page's items. */
  readonly names: readonly string[];
  /** Requests the first page, as any other call. */
  first(): Promise<Page[0]>;
  /** Reads page after page as they are asked for: those after the one of a reply, or all. */
  pages(after?: Page[0]): AsyncIterable<Page>;
}

/** Checks the parameters. */
type List = (endpoint: string, names: readonly string[], params: object, options?: CallOptions | null) => Listing;

/** Returns replies. */
export class Pages extends PageMethods {
  readonly #list: List;

  constructor(list: List) {
    super();
    this.#list = list;
  }

  /** @internal */
  protected override walk<T>(...given: Parameters<List>): AsyncIterable<T> {
    return replies(this.#list(...given).pages()) as AsyncIterable<T>;
  }
}

/** Returns the items in replies. */
export class Items extends ItemMethods {
  readonly #list: List;

  constructor(list: List) {
    super();
    this.#list = list;
  }

  /** @internal */
  protected override walk<T>(...given: Parameters<List>): AsyncIterable<T> {
    const { names, pages } = this.#list(...given);
    return items(pages(), names) as AsyncIterable<T>;
  }
}

async function* replies(pages: AsyncIterable<Page>): AsyncGenerator<unknown> {
  for await (const [reply] of pages) yield reply;
}

/** What pages list. */
export async function* items(pages: AsyncIterable<Page>, names: readonly string[]): AsyncGenerator<unknown> {
  for await (const [reply, repeated] of pages) {
    for (const name of names) {
      const list = reply[name];
      // Pages that overlap have one list.
      if (Array.isArray(list)) yield* list.filter((_, at) => !repeated.has(at));
    }
  }
}
