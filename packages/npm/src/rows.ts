/**
 * What one call for each row of a source takes and gives.
 */

import type { Methods } from "./generated/methods.js";
import type { CallOptions } from "./options.js";
import type { Reply } from "./reply.js";

/** Rows: anything that can be iterated. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

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
  [Name in keyof Methods]: Methods[Name] extends (params: infer Params, options?: CallOptions | null) => Promise<Reply<infer T>>
    ? (rows: Rows<NonNullable<Params>>, options?: CallOptions | null) => EachCalls<NonNullable<Params>, T>
    : never;
};
