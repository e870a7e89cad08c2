/**
 * Calls of endpoints that return a list page by page: promises of the first page that iterate over all pages.
 */

import { items, type Listing, type Page } from "./pages.js";
import type { ListCall, ListReply } from "./reply.js";

type AnyListReply = ListReply<Record<string, unknown>, unknown>;
type Resolve = (first: AnyListReply | PromiseLike<AnyListReply>) => void;
type Reject = (error: unknown) => void;

/**
 * A {@link ListCall}. It starts as a promise does, in a microtask. Where it is iterated before, it starts with the loop, and a first page that
 * is too large is requested with half the size.
 */
export class ListPromise extends Promise<AnyListReply> implements ListCall<Record<string, unknown>, unknown> {
  readonly #listing: Listing;
  readonly #resolve: Resolve;
  readonly #reject: Reject;
  #isStarted = false;
  #isIterated = false;

  /** What `then`, `catch` and `finally` return is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @param prepare - Reads parameters and options. What it throws is the call's error. */
  constructor(prepare: () => Listing) {
    let settle: [resolve: Resolve, reject: Reject] | undefined;
    super((...given) => {
      settle = given;
    });
    [this.#resolve, this.#reject] = settle as unknown as [Resolve, Reject];
    this.#listing = prepared(prepare);
    queueMicrotask(() => {
      if (!this.#isIterated) this.#start();
    });
  }

  override then<A = AnyListReply, B = never>(
    fulfilled?: ((first: AnyListReply) => A | PromiseLike<A>) | null,
    rejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#start();
    return super.then(fulfilled, rejected);
  }

  [Symbol.asyncIterator](): AsyncGenerator<unknown> {
    this.#isIterated = true;
    // The loop throws the error, too, so that it is not one that the program does not see.
    super.then(undefined, () => {});
    return items(this.#pages(), this.#listing.names);
  }

  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const { first } = this.#listing;
    this.#resolve(first().then((reply) => listReply(reply, this.#listing)));
  }

  async *#pages(): AsyncGenerator<Page> {
    if (this.#isStarted) return yield* pagesFrom(await this, this.#listing);
    this.#isStarted = true;
    try {
      for await (const page of this.#listing.pages()) {
        this.#resolve(listReply(page[0], this.#listing));
        yield page;
      }
    } catch (error) {
      this.#reject(error);
      throw error;
    }
  }
}

function prepared(prepare: () => Listing): Listing {
  try {
    return prepare();
  } catch (error) {
    const fail = () => {
      throw error;
    };
    return { names: [], first: async () => fail(), pages: fail };
  }
}

/** Makes a reply iterable: not by a property that is printed or copied. */
function listReply(reply: Page[0], listing: Listing): AnyListReply {
  const value = () => items(pagesFrom(reply, listing), listing.names);
  return Object.defineProperty(reply, Symbol.asyncIterator, { value }) as AnyListReply;
}

/** The page of a reply, and those after it. */
async function* pagesFrom(reply: Page[0], listing: Listing): AsyncGenerator<Page> {
  yield [reply, new Set()];
  yield* listing.pages(reply);
}
