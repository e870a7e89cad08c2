// One call for each row of a source.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApiError, EachError, InvalidRequestError, OutcomeUnknownError, TransportError } from "tencent-chat";
import { client as clientOf, errorOf, failing, holding, inItsOwnTime, OK, serving, settled } from "./client.mjs";

const client = (fetch, options) => clientOf(fetch, { rates: { "*": Infinity }, ...options });
const profile = (name) => ({ fromAccount: `user_${name}`, profileItem: [{ tag: "Tag_Profile_IM_Nick", value: "x" }] });
/** A row that must not be sent twice. */
const account = (name) => ({ ownerAccount: `user_${name}`, name: "News" });
const profiles = (count) => Array.from({ length: count }, (_, i) => profile(i));
const refused = (code) => ({ ErrorCode: code, ActionStatus: "FAIL", ErrorInfo: "no" });
const names = (fetch) => fetch.requests.map(({ body }) => JSON.parse(body).From_Account);

function* counted(count, read, make = profile) {
  try {
    for (let i = 0; i < count; i++) {
      read.rows = i + 1;
      yield make(i);
    }
  } finally {
    read.isClosed = true;
  }
}

async function all(iterable) {
  const found = [];
  for await (const one of iterable) found.push(one);
  return found;
}

describe("each", () => {
  it("makes a call for each row, and a row that fails does not stop the others", async () => {
    const fetch = serving(({ From_Account }) => (From_Account === "user_3" ? refused(40003) : OK));
    const results = await all(client(fetch).each.setProfile(counted(20, {})));
    assert.deepEqual(names(fetch).sort(), profiles(20).map(({ fromAccount }) => fromAccount).sort());
    assert.deepEqual(results.map(({ index }) => index).sort((a, b) => a - b), [...Array(20).keys()]);
    const [failed, ...others] = results.filter(({ error }) => error);
    assert.equal(others.length, 0);
    assert.deepEqual([failed.index, failed.reply, failed.error.code], [3, null, 40003]);
    assert.ok(results.every(({ reply, error }) => error || reply.errorCode === 0));
  });

  it("reads the source only as rows begin, and has no more than `concurrency` in memory", async () => {
    const read = {};
    let given = 0;
    let underWay = 0;
    const fetch = serving(async () => {
      underWay++;
      assert.ok(underWay <= 3);
      await settled();
      underWay--;
      return OK;
    });
    const rows = client(fetch).each.setProfile(counted(30, read), { concurrency: 3 });
    assert.equal(read.rows, undefined);
    for await (const _ of rows) assert.ok(read.rows <= ++given + 3);
    assert.deepEqual([given, read.rows], [30, 30]);
  });

  it("gives results in the order in which the calls end", async () => {
    const fetch = holding();
    const order = [];
    const reading = (async () => {
      for await (const { index } of client(fetch).each.setProfile(profiles(3))) order.push(index);
    })();
    for (const index of [2, 0, 1]) {
      await settled();
      fetch.answer(index, OK);
    }
    await reading;
    assert.deepEqual(order, [2, 0, 1]);
  });

  it("gives results while an asynchronous source is waiting", async () => {
    const given = [];
    async function* rows() {
      for (let i = 0; i < 3; i++) {
        while (given.length < i) await settled();
        yield profile(i);
      }
    }
    for await (const { index } of client(serving(() => OK)).each.setProfile(rows())) given.push(index);
    assert.deepEqual(given, [0, 1, 2]);
  });

  it("sums up what failed and what is left", async () => {
    const fetch = serving(({ From_Account }) => {
      if (From_Account === "user_1") return refused(40003);
      return From_Account === "user_2" ? new Response("", { status: 502 }) : OK;
    });
    const rows = [profile(0), profile(1), profile(2), { fromAccount: 5 }, profile(4)];
    const summary = await client(fetch).each.setProfile(rows, { concurrency: 1 }).all();
    assert.deepEqual([summary.read, summary.succeeded], [5, 2]);
    assert.deepEqual(summary.failures.map(({ index, error }) => [index, error.name]), [[1, "ApiError"], [2, "HttpError"], [3, "InvalidRequestError"]]);
    assert.equal(summary.failures[1].row, rows[2]);
    assert.deepEqual(JSON.parse(JSON.stringify(summary.rest)), [rows[2]]);
    assert.deepEqual(summary.unknown, []);
    const again = serving(() => OK);
    assert.equal((await client(again).each.setProfile(summary.rest).all()).succeeded, 1);
    assert.deepEqual(names(again), ["user_2"]);
  });

  it("lists what must not be sent twice", async () => {
    const fetch = serving(({ Owner_Account }) => (Owner_Account === "user_1" ? new Response("", { status: 502 }) : OK));
    const { succeeded, rest, unknown, failures } = await client(fetch).each.createOfficialAccount(counted(3, {}, account), { concurrency: 1 }).all();
    assert.deepEqual([succeeded, rest, unknown], [2, [], [{ index: 1, row: account(1) }]]);
    assert.ok(failures[0].error instanceof OutcomeUnknownError);
  });

  it("ends when an error concerns the caller", async () => {
    const read = {};
    const fetch = serving(() => refused(60010));
    const error = await errorOf(client(fetch).each.setProfile(counted(9, read), { concurrency: 2 }).all());
    assert.ok(error instanceof EachError && error.cause instanceof ApiError);
    const { summary } = error;
    assert.ok(summary.read <= 3 && read.isClosed);
    assert.deepEqual(summary.rest, profiles(summary.read));
    assert.ok(error.message.startsWith(`setProfile: ended after ${summary.read} rows, of which 0 succeeded: `));
    assert.equal(error.endpoint, "setProfile");
    await assert.rejects(all(client(fetch).each.setProfile(profiles(2))), { code: 60010 });
  });

  it("ends when the service cannot be reached", async () => {
    const error = await errorOf(client(failing("ECONNREFUSED")).each.setProfile(counted(100, {}), { concurrency: 4 }).all());
    assert.ok(error.cause instanceof TransportError);
    assert.ok(error.summary.read <= 5);
    assert.deepEqual(error.summary.rest, profiles(error.summary.read));
  });

  it("ends with what the source throws, after what is under way", async () => {
    function* rows() {
      yield* profiles(2);
      throw new RangeError("no more rows");
    }
    const error = await errorOf(client(serving(() => OK)).each.setProfile(rows()).all());
    assert.ok(error.cause instanceof RangeError && error.message.endsWith("no more rows"));
    assert.deepEqual([error.summary.read, error.summary.succeeded], [2, 2]);
    await assert.rejects(all(client(serving(() => OK)).each.setProfile(rows())), RangeError);
  });

  it("refuses at once what cannot be iterated, and options that it does not know", async () => {
    const { each } = client(serving(() => OK));
    for (const rows of [5, null, undefined, {}]) assert.throws(() => each.setProfile(rows), { name: "InvalidRequestError", path: "rows" });
    assert.throws(() => each.setProfile([], { timeot: 5 }), { name: "ConfigError", message: /did you mean `timeout`/ });
    assert.throws(() => each.setProfile([], { concurrency: 0 }), { name: "ConfigError" });
    assert.throws(() => each.portrait_set([]), TypeError);
    assert.deepEqual(await all(each.setProfile([])), []);
    const [{ error }] = await all(each.setProfile([{ fromAccount: () => {} }]));
    assert.ok(error instanceof InvalidRequestError);
  });

  it("reports rows as progress", async () => {
    const seen = [];
    const onProgress = ({ items, itemsDone, failures }) => seen.push([items, itemsDone, failures]);
    const fetch = () => serving(({ From_Account }) => (From_Account === "user_1" ? refused(40003) : OK));
    await client(fetch()).each.setProfile(profiles(3), { onProgress, concurrency: 1 }).all();
    assert.deepEqual(seen.splice(0), [[3, 1, 0], [3, 2, 1], [3, 3, 1]]);
    await client(fetch()).each.setProfile(counted(2, {}), { onProgress, concurrency: 1 }).all();
    assert.deepEqual(seen, [[0, 1, 0], [0, 2, 1]]);
  });

  it("keeps to the rate of the endpoint", async (test) => {
    const from = 1_700_000_000_000;
    await inItsOwnTime(test, async () => {
      await client(serving(() => OK), { rates: { setProfile: 10 } }).each.setProfile(counted(31, {})).all();
      assert.ok(Date.now() - from > 2900);
    });
  });

  it("leaves nothing behind when it is left early", async () => {
    const read = {};
    const fetch = serving(({ From_Account }, _, { signal }) => {
      if (From_Account === "user_0") return OK;
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    for await (const { index } of client(fetch).each.setProfile(counted(100, read), { concurrency: 3 })) {
      assert.equal(index, 0);
      break;
    }
    assert.ok(read.isClosed && read.rows <= 4);
    assert.ok(fetch.requests.slice(1).every(({ signal }) => signal.aborted));
  });

  it("waits for what is under way when it is aborted", async () => {
    const stop = new AbortController();
    const fetch = holding();
    const read = {};
    const summing = errorOf(client(fetch).each.setProfile(counted(9, read), { concurrency: 2, signal: stop.signal }).all());
    await settled();
    const reason = new Error("SIGTERM");
    stop.abort(reason);
    await settled();
    fetch.answerAll(OK);
    const error = await summing;
    assert.ok(error instanceof EachError && error.cause === reason);
    const { succeeded, failures, rest } = error.summary;
    assert.deepEqual([succeeded, failures, rest, read.rows, read.isClosed], [2, [], [], 2, true]);
  });

  it("gives up what does not come back after an abort", async () => {
    const stop = new AbortController();
    const fetch = holding();
    const rows = client(fetch).each.createOfficialAccount([account(0), account(1)], { signal: stop.signal, stopTimeout: 0 });
    const results = [];
    const reading = (async () => {
      for await (const { index, error } of rows) results.push([index, error.name]);
    })();
    await settled();
    stop.abort(new Error("SIGINT"));
    await assert.rejects(reading, { message: "SIGINT" });
    assert.deepEqual(results, [[0, "OutcomeUnknownError"], [1, "OutcomeUnknownError"]]);
  });

  it("is not held up by a source that does not answer when it is aborted", async () => {
    const stop = new AbortController();
    const rows = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: () => new Promise(() => {}) }) };
    const summing = errorOf(client(serving(() => OK)).each.setProfile(rows, { signal: stop.signal }).all());
    await settled();
    stop.abort(new Error("SIGINT"));
    assert.equal((await summing).summary.read, 0);
  });

  it("listens once to its signal, however many rows are under way", async () => {
    const stop = new AbortController();
    const added = [];
    const { addEventListener, removeEventListener } = AbortSignal.prototype;
    const listeners = (signal, change) => added.push([signal, change]);
    stop.signal.addEventListener = function (...given) {
      listeners(this, 1);
      return addEventListener.apply(this, given);
    };
    stop.signal.removeEventListener = function (...given) {
      listeners(this, -1);
      return removeEventListener.apply(this, given);
    };
    const warnings = [];
    const warned = (warning) => warnings.push(warning.name);
    process.on("warning", warned);
    const fetch = holding();
    const summing = client(fetch).each.setProfile(profiles(30), { concurrency: 30, signal: stop.signal }).all();
    await settled();
    assert.equal(fetch.requests.length, 30);
    fetch.answerAll(OK);
    assert.equal((await summing).succeeded, 30);
    process.off("warning", warned);
    assert.deepEqual([added.map(([, change]) => change), warnings], [[1, -1], []]);
  });

  it("has the abort as its cause, whatever the end of the source throws", async () => {
    const stop = new AbortController();
    const reason = new Error("SIGTERM");
    function* rows() {
      try {
        yield* profiles(9);
      } finally {
        throw new RangeError("it cannot be closed");
      }
    }
    const fetch = serving(() => {
      stop.abort(reason);
      return OK;
    });
    const error = await errorOf(client(fetch).each.setProfile(rows(), { concurrency: 1, signal: stop.signal }).all());
    assert.ok(error instanceof EachError);
    assert.deepEqual([error.cause, error.summary.succeeded], [reason, 1]);
  });

  it("is not held up by a source that does not end when it is aborted", async (test) => {
    const stop = new AbortController();
    const rows = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: profile(0), done: false }), return: () => new Promise(() => {}) }) };
    const fetch = serving(() => {
      stop.abort(new Error("SIGTERM"));
      return OK;
    });
    await inItsOwnTime(test, async () => {
      const error = await errorOf(client(fetch).each.setProfile(rows, { concurrency: 1, signal: stop.signal }).all());
      assert.deepEqual([error.cause.message, error.summary.succeeded], ["SIGTERM", 1]);
    });
  });

  it("sends the requests of a row one after the other", async () => {
    const rows = [0, 1].map((row) => ({ accountList: Array.from({ length: 150 }, (_, i) => ({ userId: `u${row}_${i}` })) }));
    const fetch = serving(() => OK);
    assert.equal((await client(fetch).each.importAccounts(rows).all()).succeeded, 2);
    assert.equal(fetch.requests.length, 4);
  });

  it("has the fields of `extra` in what is left", async () => {
    const error = await errorOf(client(failing("ECONNREFUSED")).each.setProfile(profiles(1), { extra: { New: 1 } }).all());
    assert.deepEqual(error.summary.rest, [{ ...profile(0), New: 1 }]);
  });
});
