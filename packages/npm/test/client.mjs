// What the tests share: a client of a made-up app, and transports that answer as told.
import { after, before, describe } from "node:test";
import { ChatClient } from "tencent-chat";

export const SECRET = "5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d";

/** A client whose requests go to `fetch`. It tries once, so that an error is that of the only try. */
export function client(fetch, options = {}) {
  return new ChatClient({
    sdkAppId: 1400000000,
    region: "singapore",
    identifier: "administrator",
    secretKey: SECRET,
    fetch,
    maxRetries: 0,
    ...options,
  });
}

/** Defines tests for both transports of Node.js: its modules, and `fetch`, which is used when a program has replaced it. */
export function overEachTransport(define) {
  describe("over node:http", define);
  describe("over fetch", () => {
    const { fetch } = globalThis;
    before(() => (globalThis.fetch = (...given) => fetch(...given)));
    after(() => (globalThis.fetch = fetch));
    define();
  });
}

/** A transport that gives this body to every request and keeps what was sent in `requests`. */
export function answering(body, { status = 200 } = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const fetch = async (url, init) => {
    fetch.requests.push({ url: new URL(url), ...init });
    return new Response(text, { status });
  };
  fetch.requests = [];
  return fetch;
}

/**
 * A transport that gives each request what `answer` makes of its body and its number: a reply, a `Response`, or a promise of
 * one. Keeps what was sent in `requests`.
 */
export function serving(answer) {
  const fetch = async (url, init) => {
    fetch.requests.push({ url: new URL(url), ...init });
    const reply = await answer(JSON.parse(init.body), fetch.requests.length - 1, init);
    return reply instanceof Response ? reply : new Response(JSON.stringify(reply));
  };
  fetch.requests = [];
  return fetch;
}

/** A transport whose requests wait in `requests` until `answer(index, reply)` is called. Given up, they reject. */
export function holding() {
  const waiting = [];
  const fetch = serving((_body, index, { signal }) => {
    return new Promise((resolve, reject) => {
      waiting[index] = resolve;
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  });
  fetch.answer = (index, reply) => waiting[index](reply);
  fetch.answerAll = (reply) => waiting.forEach((answer) => answer(reply));
  return fetch;
}

/** Lets everything happen that needs no time. */
export const settled = async () => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** Runs a test's work in a time of its own, which passes only when nothing else happens; gives what the work gives. */
export async function inItsOwnTime(test, work) {
  test.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_700_000_000_000 });
  let over = false;
  const outcome = work().finally(() => (over = true));
  outcome.catch(() => {});
  for (await settled(); !over; await settled()) test.mock.timers.tick(10);
  return outcome;
}

/** A transport that fails like Node's: `fetch failed`, with the reason below. */
export function failing(code, more = {}) {
  const cause = Object.assign(new Error(`something about ${code}`), { code, ...more });
  return async () => {
    throw new TypeError("fetch failed", { cause });
  };
}

/** A transport that never answers, but notices when it is given up. */
export function silent() {
  const fetch = (_url, { signal }) =>
    new Promise((_, reject) => {
      fetch.signal = signal;
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  return fetch;
}

export const OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** A call that may be repeated. */
export const check = (chat, options) => chat.checkAccounts({ checkItem: [{ userId: "alice" }] }, options);

/** A call that may not be repeated. */
export const create = (chat, options) => chat.createOfficialAccount({ ownerAccount: "alice", name: "News" }, options);

/** The error a promise rejects with. */
export async function errorOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}
