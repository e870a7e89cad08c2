/**
 * Calls of endpoints that return a list page by page: promises of the first page that iterate over all pages.
 */

import { items, type Listing, type Page } from "./pages.js";
import type { ListReply } from "./reply.js";

type AnyListReply = ListReply<Record<string, unknown>, unknown>;
type Settle = [resolve: (first: AnyListReply | Promise<AnyListReply>) => void, reject: (error: unknown) => void];

/**
 * Starts as a promise does, in a microtask. Where a loop has begun by then, a first page that is too large is requested with half the size.
 *
 * @param prepare - Reads parameters and options. What it throws is the call's error.
 */
export function listCall(prepare: () => Listing): Promise<AnyListReply> & AsyncIterable<unknown> {
  let settle: Settle | undefined;
  const call = new Promise<AnyListReply>((...given) => {
    settle = given;
  });
  const [resolve, reject] = settle as unknown as Settle;
  const listing = prepared(prepare);
  let isStarted = false;

  async function* pages(): AsyncGenerator<Page> {
    if (isStarted) return yield* pagesFrom(await call, listing);
    isStarted = true;
    try {
      for await (const page of listing.pages()) {
        resolve(listReply(page[0], listing));
        yield page;
      }
    } catch (error) {
      reject(error);
      throw error;
    }
  }

  queueMicrotask(() => {
    if (isStarted) return;
    isStarted = true;
    resolve(listing.first().then((reply) => listReply(reply, listing)));
  });
  return iterating(call, () => {
    // The loop throws the error, too.
    call.catch(() => {});
    return items(pages(), listing.names);
  });
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

function listReply(reply: Page[0], listing: Listing): AnyListReply {
  return iterating(reply, () => items(pagesFrom(reply, listing), listing.names));
}

/** The page of a reply, and those after it. */
async function* pagesFrom(reply: Page[0], listing: Listing): AsyncGenerator<Page> {
  yield [reply, new Set()];
  yield* listing.pages(reply);
}

/** Makes an object iterable: not by a property that is printed or copied, nor by a class, whose private fields would cost more than the call. */
function iterating<T extends object>(object: T, value: () => AsyncIterator<unknown>): T & AsyncIterable<unknown> {
  return Object.defineProperty(object, Symbol.asyncIterator, { value }) as T & AsyncIterable<unknown>;
}
