/**
 * One call for each row of a source, or for as many items of a source as one request takes.
 */

import { readOptions } from "./checks.js";
import { ofCore, fromCore } from "./errors.js";
import { Methods } from "./generated/methods.js";
import { itemText, jsonText } from "./json.js";
import type { EachOptions } from "./rows.js";
import { sourceOf, Walk, type Calling, type Kind } from "./walk.js";
import { invalidRequest, listNames } from "./wasm/generated/tencent_chat.js";

export type { Calling } from "./walk.js";

/** Walks make no difference between endpoints that return a list page by page and others. */
abstract class Walks extends Methods {
  /** @internal */
  protected override list(endpoint: string, _: readonly string[], given: object, options?: EachOptions | null): never {
    return this.call(endpoint, given, options) as never;
  }
}

/** The methods. They are those of the endpoints, with rows in place of parameters. */
export class Each extends Walks {
  readonly #calling: Calling;

  constructor(calling: Calling) {
    super();
    this.#calling = calling;
  }

  /** @internal */
  protected override call(endpoint: string, rows: object, options: EachOptions | null = {}): never {
    const source = sourceOf(rows);
    if (!source) throw notIterable(endpoint, "rows", "parameters");
    const kind: Kind = {
      text: (row) => jsonText(endpoint, row as object),
      result: ({ first, reply, error }) => ({ index: first, reply, error }),
      failures: ({ first, items: [row], reply, error }) => (reply ? [] : [{ index: first, row, error }]),
      left: (rest) => [rest],
      unknown: (index, row) => ({ index, row }),
    };
    return new Walk(this.#calling, { endpoint, source, kind }, readOptions(options)) as never;
  }
}

/** The methods of the endpoints with a list that is split, with a source in place of the list. */
export class Bulk extends Walks {
  readonly #calling: Calling;

  constructor(calling: Calling) {
    super();
    this.#calling = calling;
  }

  /** @internal */
  protected override call(endpoint: string, params: object, options: EachOptions | null = {}): never {
    const names = ofCore(() => listNames(endpoint)).split(" ");
    const [list = ""] = names;
    const { [names.find((name) => name in (params ?? {})) ?? list]: given, ...others } = (params ?? {}) as Record<string, object>;
    const source = sourceOf(given);
    if (!source) throw notIterable(endpoint, list, "items");
    const kind: Kind = {
      text: (item, index) => itemText(endpoint, `${list}[${index}]`, item),
      result: ({ first, items, reply, error }) => ({ first, count: items.length, reply, error }),
      failures: ({ first, items, reply, skipped, error }) => {
        const failed = reply?.failures() ?? skipped ?? error.reply?.failures?.() ?? [];
        const own = failed.map((failure) => ({ index: failure.index, item: items[Number(failure.index) - first], failure, error: null }));
        if (reply || skipped) return own;
        const parts = error.parts?.filter(({ state }) => state !== "processed") ?? [{ first, count: items.length }];
        const whole = parts.flatMap((part) => items.slice(part.first - first, part.first - first + part.count).map((item, at) => ({ index: part.first + at, item, failure: null, error })));
        return error.parts ? [...own, ...whole] : whole;
      },
      left: (rest) => (rest as Record<string, object[]>)[list] ?? [],
      unknown: (index, item) => ({ index, item }),
    };
    return new Walk(this.#calling, { endpoint, source, kind, params: jsonText(endpoint, others) }, readOptions(options)) as never;
  }
}

function notIterable(endpoint: string, at: string, of: string): unknown {
  return fromCore(invalidRequest(endpoint, at, `expected an iterable or async iterable of ${of}`));
}
