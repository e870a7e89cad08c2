/**
 * One call for each row of a source: the results as they come, or a summary at the end.
 */

import { callOptions, readOptions } from "./checks.js";
import { drive } from "./driver.js";
import { type EachError, fromCore, fromCoreWith, ofCore } from "./errors.js";
import { Methods } from "./generated/methods.js";
import { jsonText } from "./json.js";
import type { Observe } from "./observer.js";
import type { CallOptions } from "./options.js";
import { toReply, type Reply } from "./reply.js";
import type { EachCalls, EachResult, EachRow, EachSummary } from "./rows.js";
import { messageOf } from "./secrets.js";
import type { Transport } from "./transport.js";
import { invalidRequest, type Call, type Each as CoreEach } from "./wasm/generated/tencent_chat.js";

/** What of a client is needed. */
export interface Calling {
  readonly transport: Transport;
  begin: (endpoint: string, options: object | null | undefined, isObserved: boolean, rows: number | undefined) => CoreEach;
  observer: (options: CallOptions | null) => Observe | undefined;
  seed: () => number;
}

/** The methods. They are those of the endpoints, with rows in place of parameters. */
export class Each extends Methods {
  readonly #calling: Calling;

  constructor(calling: Calling) {
    super();
    this.#calling = calling;
  }

  /** @internal */
  protected override call(endpoint: string, rows: object, options: CallOptions | null = {}): never {
    return new Walk(this.#calling, endpoint, rows, readOptions(options)) as never;
  }
}

/** The end of a row. */
interface Ended {
  readonly index: number;
  readonly row: object;
  readonly reply: Reply<object> | null;
  readonly error: unknown;
  /** What is left of it, as JSON texts. */
  readonly rest: string | undefined;
  readonly unknown: string | undefined;
}

class Walk implements EachCalls<object, object> {
  readonly #results: AsyncGenerator<Ended>;
  #counts: ArrayLike<number> = [];
  #stopped = "";

  constructor(calling: Calling, endpoint: string, rows: object, options: CallOptions | null) {
    const given = callOptions(endpoint, options);
    const open = opener(endpoint, rows);
    const observe = calling.observer(options);
    const each = ofCore(() => calling.begin(endpoint, given, observe !== undefined, lengthOf(rows)));
    const row: Row = { endpoint, each, calling, observe, signal: options?.signal ?? undefined };
    this.#results = walk(row, open, (reason) => {
      this.#counts = each.counts();
      if (reason) this.#stopped = each.stopped(messageOf(reason.error));
      each.free();
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<EachResult<object>> {
    for await (const { index, reply, error } of this.#results) yield { index, reply, error } as EachResult<object>;
  }

  async all(): Promise<EachSummary<object>> {
    const failures: (EachRow<object> & { readonly error: Error })[] = [];
    const rest: EachRow<object>[] = [];
    const unknown: EachRow<object>[] = [];
    let reason: Reason | undefined;
    try {
      for await (const ended of this.#results) {
        const { index, row, error } = ended;
        if (!ended.reply) failures.push({ index, row, error: error as Error });
        if (ended.rest) rest.push({ index, row: JSON.parse(ended.rest) as object });
        if (ended.unknown) unknown.push({ index, row: JSON.parse(ended.unknown) as object });
      }
    } catch (error) {
      reason = { error };
    }
    for (const list of [failures, rest, unknown]) list.sort((a, b) => a.index - b.index);
    const [read = 0, succeeded = 0] = Array.from(this.#counts);
    const summary = { read, succeeded, failures, rest: rest.map(({ row }) => row), unknown };
    if (!reason) return summary;
    throw Object.assign(fromCoreWith(this.#stopped, reason.error) as EachError, { summary });
  }
}

/** What the call of a row needs. */
interface Row {
  readonly endpoint: string;
  readonly each: CoreEach;
  readonly calling: Calling;
  readonly observe: Observe | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Why no more rows begin. */
interface Reason {
  readonly error: unknown;
}

/** Reads the source and gives what became of its rows. `close` is called at the end, with what ended it early. */
async function* walk(
  { endpoint, each, calling, observe, signal }: Row,
  open: () => Source,
  close: (reason: Reason | undefined) => void,
): AsyncGenerator<Ended> {
  /** Aborted when the caller has left the loop. */
  const left = new AbortController();
  const ended: Ended[] = [];
  const underWay = new Set<Promise<void>>();
  let source: Source | undefined;
  let index = 0;
  let reading: Promise<void> | undefined;
  /** Whether the source has no more rows. */
  let isRead = false;
  let isClosed = false;
  let reason: Reason | undefined;
  let wake = () => {};

  function stop(error: unknown): void {
    reason ??= { error };
    each.stop();
  }

  function text(row: object): string {
    try {
      return jsonText(endpoint, row);
    } catch (thrown) {
      each.refused();
      throw thrown;
    }
  }

  async function lead(row: object): Promise<void> {
    const at = index++;
    let call: Call | undefined;
    let reply: Reply<object> | null = null;
    let error: unknown = null;
    try {
      const begun = ofCore(() => each.call(text(row), calling.seed()));
      call = begun;
      const observed = observe && (() => observe({ events: () => each.eventsOf(begun) }));
      reply = toReply(...(await drive(begun, calling.transport, observed, signal, left.signal)));
    } catch (thrown) {
      error = thrown;
    }
    const [endsWalk, rest, unknown] = call ? each.ended(call) : [false];
    call?.free();
    if (endsWalk) stop(signal?.aborted ? signal.reason : error);
    observe?.({ events: () => each.progress() });
    ended.push({ index: at, row, reply, error, rest, unknown });
    wake();
  }

  function take(next: IteratorResult<object, unknown>): void {
    isRead = next.done === true;
    if (next.done || isClosed) return;
    const led: Promise<void> = lead(next.value).finally(() => {
      underWay.delete(led);
      wake();
    });
    underWay.add(led);
  }

  function failed(error: unknown): void {
    isRead = true;
    if (!isClosed) stop(error);
  }

  /** Takes a row, or asks for one. */
  function read(from: Source): void {
    try {
      const next = from.next();
      if (!("then" in next)) return take(next);
      reading = next.then(take).catch(failed).finally(() => {
        reading = undefined;
        wake();
      });
    } catch (thrown) {
      failed(thrown);
    }
  }

  const aborted = () => wake();
  signal?.addEventListener("abort", aborted);
  try {
    source = open();
    for (;;) {
      if (signal?.aborted) stop(signal.reason);
      while (!reading && !isRead && each.wantsRow()) read(source);
      const next = ended.shift();
      if (next) {
        each.delivered();
        yield next;
        continue;
      }
      if (underWay.size === 0 && !reading && (isRead || reason)) break;
      // A source that does not answer does not hold up a stop, but a row that it has given already is not lost.
      if (underWay.size === 0 && reason) {
        await Promise.race([reading, new Promise((resolve) => setTimeout(resolve))]);
        if (underWay.size === 0 && ended.length === 0) break;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (reason) throw reason.error;
  } finally {
    isClosed = true;
    signal?.removeEventListener("abort", aborted);
    left.abort();
    await Promise.all(underWay);
    close(reason);
    if (!isRead) {
      const closing = Promise.resolve(source?.return?.());
      // A source that is being read would answer after that.
      if (reading) closing.catch(() => {});
      else await closing;
    }
  }
}

type Source = Iterator<object> | AsyncIterator<object>;

/** What begins to read rows. */
function opener(endpoint: string, rows: object): () => Source {
  const { [Symbol.asyncIterator]: inTime, [Symbol.iterator]: atOnce } = (rows ?? {}) as Partial<AsyncIterable<object> & Iterable<object>>;
  const open = (inTime ?? atOnce) as (() => Source) | undefined;
  if (typeof open === "function") return () => open.call(rows);
  throw fromCore(invalidRequest(endpoint, "rows", "expected an iterable or async iterable of parameters"));
}

/** How many rows there are, where they say so. */
function lengthOf(rows: object): number | undefined {
  const { length, size } = rows as { length?: unknown; size?: unknown };
  return [length, size].find((count) => typeof count === "number");
}
