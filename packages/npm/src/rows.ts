/**
 * What calls for the rows of a source, or for the items of a list, take and give.
 */

import type { Methods, SplitLists } from "./generated/methods.js";
import type { CallOptions } from "./options.js";
import type { Failure, ListCall, Reply } from "./reply.js";

/** Rows: anything that can be iterated. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/**
 * Where a walk notes what became of its rows, so that another process can go on with the same source. What is appended are whole
 * lines of text; the end of them may be lost when a process dies.
 */
export interface Journal {
  /** Returns all that was appended, in pieces or at once; nothing at first. */
  read(): JournalText | Promise<JournalText>;
  /**
   * Appends lines, and returns when they will not be lost with the process. What it throws ends the walk.
   *
   * @param sync - Whether they must not be lost with the machine either: before requests that must not be sent twice.
   */
  append(text: string, sync: boolean): void | Promise<void>;
  /** Called at the end of the walk. */
  close?(): void | Promise<void>;
}

/** What a {@link Journal} has. */
export type JournalText = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> | null | undefined;

/** Options of calls for the rows of a source. */
export interface EachOptions extends CallOptions {
  /** A file of Node.js by its path, or an object that keeps the text elsewhere. Default: no journal. */
  journal?: string | URL | Journal | null | undefined;
}

/**
 * What became of a row: `reply` or `error`, the other one is `null`.
 *
 * @typeParam T - The fields of the endpoint's reply.
 */
export type EachResult<T> =
  | { readonly index: number; readonly reply: Reply<T>; readonly error: null }
  | { readonly index: number; readonly reply: null; readonly error: Error };

/** A row that failed, or whose outcome is unknown. */
export interface EachRow<Row> {
  /** Its index in the source. */
  readonly index: number;
  /** The row. */
  readonly row: Row;
}

/** What became of all rows. */
export interface EachSummary<Row> {
  /** How many rows were read from the source. */
  readonly read: number;
  /** How many of them succeeded. */
  readonly succeeded: number;
  /** Those that failed, by index, as they were given. */
  readonly failures: readonly (EachRow<Row> & { readonly error: Error })[];
  /** Rows for the same method: those that were not processed, and those that may have been where a retry does no harm. */
  readonly rest: readonly Row[];
  /** Those that may have been processed, where sending them again could make it happen twice: check them first. */
  readonly unknown: readonly EachRow<Row>[];
}

/** Calls for the rows of a source. They begin when the results are read, and can be read once. */
export interface EachCalls<Row, T> extends AsyncIterable<EachResult<T>> {
  /**
   * Reads all results.
   *
   * @returns How many rows succeeded, which failed, and what can be sent again.
   * @throws {EachError} with the same summary, when it ended before all rows were read.
   */
  all(): Promise<EachSummary<Row>>;
}

/** The methods of all endpoints, each with rows in place of its parameters. */
export type EachMethods = {
  [Name in keyof Methods]: Methods[Name] extends (params: infer Params, options?: CallOptions | null) => infer Returned
    ? (rows: Rows<NonNullable<Params>>, options?: EachOptions | null) => EachCalls<NonNullable<Params>, FieldsOf<Returned>>
    : never;
};

/**
 * What became of a request for some items: `reply` or `error`, the other one is `null`. The items that failed are the reply's
 * `failures()`, with their indexes in the source.
 *
 * @typeParam T - The fields of the endpoint's reply.
 */
export type BulkResult<T> = {
  /** The index of its first item in the source. */
  readonly first: number;
  /** How many items it has. */
  readonly count: number;
} & ({ readonly reply: Reply<T>; readonly error: null } | { readonly reply: null; readonly error: Error });

/** An item of which it is unknown whether it was processed. */
export interface BulkItem<Item> {
  /** Its index in the source. */
  readonly index: number;
  /** The item. */
  readonly item: Item;
}

/** An item that failed. */
export interface BulkFailure<Item> {
  /** Its index in the source; `null` when the reply names an item that was not sent. */
  readonly index: number | null;
  /** The item, as it was given. */
  readonly item: Item | undefined;
  /** What the reply says of it; `null` when its whole request failed. */
  readonly failure: Failure | null;
  /** Why its whole request failed; `null` when only the item did. */
  readonly error: Error | null;
}

/** What became of all items. */
export interface BulkSummary<Item> {
  /** How many items were read from the source and begun. */
  readonly read: number;
  /** How many of them succeeded. */
  readonly succeeded: number;
  /** Those that failed, by index. */
  readonly failures: readonly BulkFailure<Item>[];
  /** Items for the same method: those that were not processed, and those that may have been where a retry does no harm. */
  readonly rest: readonly Item[];
  /** Those that may have been processed, where sending them again could make it happen twice: check them first. */
  readonly unknown: readonly BulkItem<Item>[];
}

/** Calls for the items of a source. They begin when the results are read, and can be read once. */
export interface BulkCalls<Item, T> extends AsyncIterable<BulkResult<T>> {
  /**
   * Reads all results.
   *
   * @returns How many items succeeded, which failed, and what can be sent again.
   * @throws {EachError} with the same summary, when it ended before all items were read.
   */
  all(): Promise<BulkSummary<Item>>;
}

/** The methods of all endpoints with a list that is split, each with a source of items in place of the list. */
export type BulkMethods = {
  [Name in keyof SplitLists]: Methods[Name] extends (params: infer Params, options?: CallOptions | null) => Promise<Reply<infer T>>
    ? BulkMethod<NonNullable<Params>, SplitLists[Name], T>
    : never;
};

/** The fields of what a method's promise gives. */
type FieldsOf<Returned> = Returned extends ListCall<infer T, unknown> ? T : Returned extends Promise<Reply<infer T>> ? T : never;

type BulkMethod<Params, List extends string, T> = List extends keyof Params
  ? (
      params: Omit<Params, List> & { [Name in List]: Rows<ItemOf<Params[List]>> },
      options?: EachOptions | null,
    ) => BulkCalls<ItemOf<Params[List]>, T>
  : never;

type ItemOf<List> = NonNullable<List> extends Iterable<infer Item> ? Item : never;
