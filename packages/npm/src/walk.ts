/**
 * A walk over a source: reads its items, leads the calls that the core makes of them, and gives what became of them.
 */

import { callOptions } from "./checks.js";
import { drive, type WalkOf } from "./driver.js";
import { type EachError, fromCore, fromCoreWith, ofCore, type PartReport } from "./errors.js";
import { checkJournal, openJournal, type OpenJournal } from "./journal.js";
import type { Observe } from "./observer.js";
import type { CallOptions } from "./options.js";
import { release } from "./release.js";
import { toReply, type Failure, type Reply } from "./reply.js";
import type { EachOptions } from "./rows.js";
import { messageOf } from "./secrets.js";
import type { Transport } from "./transport.js";
import { Turns } from "./turns.js";
import { LimitedWaits } from "./waits.js";
import type { Call, Each as CoreEach } from "./wasm/generated/tencent_chat.js";

/** What of a client is needed. */
export interface Calling {
  readonly transport: Transport;
  /** `params`: the source has the items of the endpoint's list, and these are the other fields. */
  each: (endpoint: string, params: string | undefined, options: object | null | undefined, upTo: number, count: number | undefined) => CoreEach;
  observer: (options: CallOptions | null) => Observe | undefined;
  seed: () => number;
}

/** The end of a row. */
export interface Ended {
  /** The index of its first item, and its items as they were given. */
  readonly first: number;
  readonly items: readonly unknown[];
  readonly reply: Reply<object> | null;
  /** What an error of a call may have. */
  readonly error: Error & { readonly reply?: Reply<object> | null; readonly parts?: readonly PartReport[] };
  /** For a row that an earlier process has processed, which has no result: the items that failed then. */
  readonly skipped?: readonly Failure[];
  /** What is left of it, as JSON texts. */
  readonly rest?: string | undefined;
  readonly unknown?: string | undefined;
}

/** What a walk's items are: rows, or items of a list. */
export interface Kind {
  text: (item: unknown, index: number) => string;
  result: (ended: Ended) => object;
  failures: (ended: Ended) => readonly { readonly index: number | null }[];
  /** The items of what is left of a row. */
  left: (params: object) => readonly unknown[];
  unknown: (index: number, item: unknown) => { readonly index: number };
}

/** What a walk goes over, and how. */
export interface Way {
  readonly endpoint: string;
  readonly source: Source;
  readonly kind: Kind;
  /** The other fields, where the items are those of a list, as JSON text. */
  readonly params?: string;
}

export class Walk {
  readonly #results: AsyncGenerator<Ended>;
  readonly #kind: Kind;
  #counts: ArrayLike<number> = [];
  #stopped = "";

  constructor(calling: Calling, { endpoint, source, kind, params }: Way, options: EachOptions | null) {
    const { journal, ...others } = options ?? {};
    checkJournal(journal);
    const given = callOptions(endpoint, options && others);
    const observe = calling.observer(options);
    const each = ofCore(() => calling.each(endpoint, params, given, observe?.upTo ?? 0, source.count));
    const run: Run = { each, calling, observe, text: kind.text, signal: options?.signal ?? undefined, journal };
    this.#kind = kind;
    this.#results = walk(run, source.open, (reason) => {
      this.#counts = each.counts();
      if (reason) this.#stopped = each.stopped(messageOf(reason.error));
      release(each);
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<object> {
    for await (const ended of this.#results) if (!ended.skipped) yield this.#kind.result(ended);
  }

  async all(): Promise<object> {
    const kind = this.#kind;
    const failures: { readonly index: number | null }[] = [];
    const rest: { readonly index: number; readonly items: readonly unknown[] }[] = [];
    const unknown: { readonly index: number }[] = [];
    let reason: Reason | undefined;
    try {
      for await (const ended of this.#results) {
        failures.push(...kind.failures(ended));
        if (ended.rest) rest.push({ index: ended.first, items: kind.left(JSON.parse(ended.rest)) });
        const open = ended.unknown ? kind.left(JSON.parse(ended.unknown)) : [];
        unknown.push(...open.map((item, at) => kind.unknown(ended.first + at, item)));
      }
    } catch (error) {
      reason = { error };
    }
    for (const list of [failures, rest, unknown]) list.sort((a, b) => Number(a.index) - Number(b.index));
    const [read = 0, succeeded = 0] = Array.from(this.#counts);
    const summary = { read, succeeded, failures, rest: rest.flatMap(({ items }) => items), unknown };
    if (!reason) return summary;
    throw Object.assign(fromCoreWith(this.#stopped, reason.error) as EachError, { summary });
  }
}

/** What the calls of a walk need. */
interface Run {
  readonly each: CoreEach;
  readonly calling: Calling;
  readonly observe: Observe | undefined;
  readonly text: Kind["text"];
  readonly signal: AbortSignal | undefined;
  readonly journal: EachOptions["journal"];
}

/** Why no more rows begin. */
interface Reason {
  readonly error: unknown;
}

/** Rows that an earlier process has processed, after which there is progress, and other work of the program has its turn. */
const MOST_SKIPPED = 1000;

/** Reads the source and gives what became of its rows. `close` is called at the end, with what ended it early. */
async function* walk(run: Run, open: () => Items, close: (reason: Reason | undefined) => void): AsyncGenerator<Ended> {
  const { each, calling, observe, signal } = run;
  const own: WalkOf = { isLeft: false, wakes: new Set() };
  const waits = new LimitedWaits(each.longestWait());
  const ended: Ended[] = [];
  const underWay = new Set<Promise<void>>();
  /** Items that were read and did not begin, and what was wrong with reading them. */
  const waiting: { readonly item: unknown; readonly error?: unknown }[] = [];
  let journal: OpenJournal | undefined;
  let source: Items | undefined;
  let read = 0;
  let skipped = 0;
  let reading: Promise<void> | undefined;
  /** Whether the source has no more items. */
  let isRead = false;
  let isClosed = false;
  /** Whether the walk has come to its end, and was not left before. */
  let isOver = false;
  let reason: Reason | undefined;
  let wake = () => {};
  const turns = new Turns();

  function stop(error: unknown): void {
    reason ??= { error };
    each.stop();
  }

  function end(row: Ended): void {
    ended.push(row);
    observe?.({ events: () => each.progress() });
    wake();
  }

  async function lead(first: number, items: readonly unknown[], call: Call): Promise<void> {
    let reply: Reply<object> | null = null;
    let error: unknown = null;
    /** Whether another process may find it in the journal as one that was sent. */
    let wasSent = !journal;
    try {
      if (journal) {
        const written = await waits.wait(journal.write());
        wasSent = true;
        if (!written) throw signal?.reason;
      }
      const observed = observe && (() => observe({ events: () => each.eventsOf(call) }));
      reply = toReply(await drive(call, calling.transport, observed, signal, own));
    } catch (thrown) {
      error = thrown;
    }
    const [endsWalk, rest, unknown] = each.ended(call, wasSent);
    release(call);
    if (endsWalk) stop(signal?.aborted ? signal.reason : error);
    // What it came to is known, whether the journal has it or not.
    if (journal) await waits.wait(journal.write()).catch(stop);
    end({ first, items, reply, error: error as Ended["error"], rest, unknown });
  }

  /** Begins what can begin. */
  function begin(): void {
    for (let row = each.begin(isRead, calling.seed()); row; row = each.begin(isRead, calling.seed())) {
      const [first, count, ...begun] = row;
      const taken = waiting.splice(0, count);
      const items = taken.map(({ item }) => item);
      if (begun[0] === "call") {
        const led: Promise<void> = lead(first, items, begun[1]).finally(() => {
          underWay.delete(led);
          wake();
        });
        underWay.add(led);
      } else if (begun[0] === "skipped") {
        skipped++;
        if (begun[1]) ended.push({ first, items, reply: null, error: null as never, skipped: JSON.parse(begun[1]) });
      } else if (begun[0] === "unsent") {
        end({ first, items, reply: null, error: reason?.error as Error, rest: begun[1] });
      } else {
        const error = taken[0]?.error ?? fromCore(begun[1]);
        if (begun[0] === "ends") stop(error);
        end({ first, items, reply: null, error: error as Error });
      }
    }
  }

  function take(next: IteratorResult<unknown, unknown>): void {
    if (next.done) isRead = true;
    else if (isClosed) return;
    else {
      const item = next.value;
      try {
        each.item(run.text(item, read++));
        waiting.push({ item });
      } catch (error) {
        each.item();
        waiting.push({ item, error });
      }
    }
    if (!isClosed) begin();
  }

  function failed(error: unknown): void {
    isRead = true;
    if (!isClosed) stop(error);
  }

  /** Takes an item, or asks for one. */
  function readFrom(from: Items): void {
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

  /** Whether all is done. A journal that has more rows is that of another source. */
  function isDone(): boolean {
    if (underWay.size > 0 || reading || ended.length > 0 || !(isRead || reason)) return false;
    if (reason) return true;
    try {
      ofCore(() => each.sourceEnded());
    } catch (thrown) {
      stop(thrown);
    }
    return true;
  }

  function aborted(): void {
    waits.limit();
    wakeAll();
  }

  function wakeAll(): void {
    for (const wakeCall of own.wakes) wakeCall();
    wake();
  }

  async function openGiven(given: NonNullable<EachOptions["journal"]>): Promise<void> {
    const opening = openJournal(each, given);
    journal = (await waits.wait(opening))?.value;
    if (journal) return;
    opening.then(({ close }) => close()).catch(() => {});
    throw signal?.reason;
  }

  async function closeJournal(): Promise<void> {
    const isClosed = !journal || (await waits.wait(journal.close()));
    if (!isClosed && signal?.aborted) throw signal.reason;
  }

  async function closeSource(): Promise<void> {
    if (isRead) return;
    const closing = Promise.resolve(source?.return?.());
    // A source that is being read would answer after that.
    if (reading) closing.catch(() => {});
    else await waits.wait(closing);
  }

  /** Ends what is under way and closes everything. An error of closing does not replace an earlier reason. */
  async function shut(): Promise<void> {
    isClosed = own.isLeft = true;
    if (reason || !isOver) waits.limit();
    wakeAll();
    await Promise.all(underWay);
    let failure: Reason | undefined;
    for (const part of [closeJournal, closeSource]) {
      await part().catch((error) => {
        failure ??= { error };
      });
    }
    signal?.removeEventListener("abort", aborted);
    if (isOver) reason ??= failure;
    close(reason ?? failure);
    if (failure && !isOver) throw failure.error;
  }

  signal?.addEventListener("abort", aborted);
  if (signal?.aborted) waits.limit();
  try {
    if (run.journal != null) await openGiven(run.journal);
    source = open();
    for (;;) {
      if (turns.isOver()) await turns.next();
      if (signal?.aborted) stop(signal.reason);
      begin();
      while (!reading && !isRead && skipped < MOST_SKIPPED && each.wantsItem()) readFrom(source);
      const next = ended.shift();
      if (next) {
        if (!next.skipped) each.delivered();
        yield next;
        continue;
      }
      const isLast = isDone();
      const isBatch = skipped >= MOST_SKIPPED;
      if (isBatch || (isLast && skipped > 0)) {
        skipped = 0;
        observe?.({ events: () => each.progress() });
      }
      if (isLast) break;
      if (isBatch) {
        await new Promise((resolve) => setTimeout(resolve));
        continue;
      }
      // A source that does not answer does not hold up a stop, but an item that it has given already is not lost.
      if (underWay.size === 0 && reason) {
        await Promise.race([reading, new Promise((resolve) => setTimeout(resolve))]);
        if (underWay.size === 0 && ended.length === 0) break;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    isOver = true;
  } catch (thrown) {
    isOver = true;
    reason ??= { error: thrown };
  } finally {
    await shut();
  }
  if (reason) throw reason.error;
}

type Items = Iterator<unknown> | AsyncIterator<unknown>;

/** What begins to read items, and how many there are, where they say so. */
interface Source {
  open: () => Items;
  readonly count: number | undefined;
}

/** How to read a source; nothing for what cannot be iterated. */
export function sourceOf(items: object | null | undefined): Source | undefined {
  if (typeof items === "string") return undefined;
  const { [Symbol.asyncIterator]: inTime, [Symbol.iterator]: atOnce } = (items ?? {}) as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
  const open = (inTime ?? atOnce) as (() => Items) | undefined;
  if (typeof open !== "function") return undefined;
  const { length, size } = items as { length?: unknown; size?: unknown };
  return { open: () => open.call(items), count: [length, size].find((count) => typeof count === "number") };
}
