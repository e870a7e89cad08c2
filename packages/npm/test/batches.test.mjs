// Long lists: what a call that takes several requests sends, tells and gives back.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { ApiError, PartialBatchError, TransportError } from "tencent-chat";
import { client, errorOf, holding, inItsOwnTime, OK, serving, settled } from "./client.mjs";

const accounts = (count) => ({ deleteItem: Array.from({ length: count }, (_, i) => ({ userId: `user${i}` })) });
const unlimited = { rates: { deleteAccounts: Infinity, batchSendC2cMessage: Infinity } };
const names = ({ DeleteItem }) => DeleteItem.map(({ UserID }) => UserID);

/** What the service says to a list of accounts. */
const deleted = (body) => ({
  ...OK,
  ResultItem: names(body).map((UserID) =>
    UserID === "user150" ? { UserID, ResultCode: 70107, ResultInfo: "gone" } : { UserID, ResultCode: 0, ResultInfo: "" },
  ),
});
const sent = (fetch) => fetch.requests.map(({ body }) => names(JSON.parse(body)).length);

describe("a list of 250 accounts", () => {
  it("is sent in three requests and answered in its own order, whoever answers first", async () => {
    const fetch = holding();
    const promise = client(fetch, unlimited).deleteAccounts(accounts(250));
    await settled();
    assert.deepEqual(sent(fetch), [100, 100, 50]);
    for (const index of [2, 0, 1]) fetch.answer(index, deleted(JSON.parse(fetch.requests[index].body)));
    const reply = await promise;
    assert.deepEqual(
      reply.resultItem.map(({ userId }) => userId),
      Array.from({ length: 250 }, (_, i) => `user${i}`),
    );
    assert.equal(JSON.parse(reply.raw()).ResultItem.length, 250);
    assert.deepEqual(
      reply.failures().map(({ item, index, code }) => [item, index, code]),
      [["user150", 150, 70107]],
    );
  });

  it("has the same URL but for the random number in each request", async () => {
    const fetch = serving(deleted);
    await client(fetch, unlimited).deleteAccounts(accounts(250));
    const randoms = new Set(fetch.requests.map(({ url }) => url.searchParams.get("random")));
    assert.equal(randoms.size, 3);
  });

  it("is sent in one request when nothing is checked", async () => {
    const fetch = serving(deleted);
    await client(fetch, unlimited).deleteAccounts(accounts(250), { unchecked: true });
    assert.deepEqual(sent(fetch), [250]);
  });
});

it("a reply tells what each request was answered beside its list", async () => {
  const fetch = serving((_, index) => ({ ...OK, MsgKey: `key${index}` }));
  const toAccount = Array.from({ length: 501 }, (_, i) => `user${i}`);
  const msgBody = [{ msgType: "TIMTextElem", msgContent: { text: "hi" } }];
  const message = { toAccount, msgRandom: 7, msgBody };
  const reply = await client(fetch, unlimited).batchSendC2cMessage(message, { concurrency: 1 });
  const told = reply.parts().map(({ first, count, reply }) => [first, count, reply.msgKey]);
  assert.deepEqual(told, [[0, 500, "key0"], [500, 1, "key1"]]);
  assert.equal(reply.msgKey, "key1");
  const single = await client(fetch, unlimited).batchSendC2cMessage({ ...message, toAccount: ["alice"] });
  assert.deepEqual(single.parts(), []);
});

describe("requests under way", () => {
  const most = async (client, options) => {
    const fetch = holding();
    const promise = client(fetch).deleteAccounts(accounts(1200), options);
    await settled();
    const first = fetch.requests.length;
    for (let index = 0; index < 12; index++) {
      fetch.answer(index, deleted(JSON.parse(fetch.requests[index].body)));
      await settled();
      assert.ok(fetch.requests.length - (index + 1) <= first);
    }
    assert.equal((await promise).resultItem.length, 1200);
    return first;
  };

  it("are eight at most", async () => assert.equal(await most((fetch) => client(fetch, unlimited)), 8));

  it("are as many as the client says", async () =>
    assert.equal(await most((fetch) => client(fetch, { ...unlimited, concurrency: 3 })), 3));

  it("are as many as the call says", async () =>
    assert.equal(await most((fetch) => client(fetch, { ...unlimited, concurrency: 3 }), { concurrency: 2 }), 2));
});

describe("a rate", () => {
  const times = (test, options) =>
    inItsOwnTime(test, async () => {
      const times = [];
      const fetch = serving((body) => (times.push(Date.now()), deleted(body)));
      await client(fetch, options).deleteAccounts(accounts(400));
      return times.map((time) => Math.round((time - times[0]) / 1000));
    });

  it("spreads the requests of a call over time", async (test) => {
    assert.deepEqual(await times(test, { rates: { deleteAccounts: 1 } }), [0, 1, 2, 3]);
  });

  it("is shared by the calls of a client", async (test) => {
    const seconds = await inItsOwnTime(test, async () => {
      const started = Date.now();
      const chat = client(serving(deleted), { rates: { deleteAccounts: { perSecond: 1 } } });
      await Promise.all([1, 2, 3].map(() => chat.deleteAccounts(accounts(1))));
      return (Date.now() - started) / 1000;
    });
    assert.equal(Math.round(seconds), 2);
  });

  it("may count items", async (test) => {
    const seconds = await inItsOwnTime(test, async () => {
      const started = Date.now();
      const rates = { deleteAccounts: { perSecond: Infinity, itemsPerMinute: 200 } };
      await client(serving(deleted), { rates }).deleteAccounts(accounts(300));
      return (Date.now() - started) / 1000;
    });
    assert.ok(seconds >= 60 && seconds < 63, `${seconds}`);
  });
});

describe("a call that ends with some requests done", () => {
  const refusal = { ActionStatus: "FAIL", ErrorCode: 70402, ErrorInfo: "no" };

  it("is a PartialBatchError that tells what became of each item", async () => {
    const fetch = serving((body, index) => (index === 1 ? refusal : deleted(body)));
    const error = await errorOf(client(fetch, unlimited).deleteAccounts(accounts(250)));
    assert.ok(error instanceof PartialBatchError, inspect(error));
    assert.equal(error.endpoint, "deleteAccounts");
    assert.match(error.message, /150 of 250 items were processed, 100 were not/);
    assert.equal(error.reply.resultItem.length, 150);
    assert.deepEqual(error.reply.failures(), []);
    assert.equal(JSON.parse(error.reply.raw()).ResultItem.length, 150);
    const told = error.parts.map(({ first, count, state, error }) => [first, count, state, error?.code ?? null]);
    assert.deepEqual(told, [
      [0, 100, "processed", null],
      [100, 100, "not_processed", 70402],
      [200, 50, "processed", null],
    ]);
    assert.ok(error.parts[1].error instanceof ApiError);
    assert.equal(error.cause, error.parts[1].error);
  });

  it("holds the rest, which the same method takes", async () => {
    const fetch = serving((body, index) => (index === 1 ? refusal : deleted(body)));
    const chat = client(fetch, unlimited);
    const { rest } = await errorOf(chat.deleteAccounts(accounts(250)));
    assert.deepEqual(rest, { deleteItem: accounts(250).deleteItem.slice(100, 200) });
    const reply = await chat.deleteAccounts(rest);
    assert.deepEqual(
      reply.failures().map(({ item, index }) => [item, index]),
      [["user150", 50]],
    );
    assert.equal(fetch.requests.length, 4);
  });

  it("gives each part the transport's own error", async () => {
    const broken = ["first", "second"].map((name) => Object.assign(new Error(name), { code: "ECONNRESET" }));
    const fetch = serving((body, index) => (index < 2 ? Promise.reject(broken[index]) : deleted(body)));
    const error = await errorOf(client(fetch, { ...unlimited, concurrency: 3 }).deleteAccounts(accounts(300)));
    assert.ok(error instanceof PartialBatchError, inspect(error));
    assert.deepEqual(error.parts.map((part) => part.state), ["unknown", "unknown", "processed"]);
    assert.deepEqual(error.parts.map((part) => part.error?.cause), [...broken, undefined]);
  });

  it("gives each part its own cause where the messages are the same", async () => {
    const broken = [0, 1].map(() => Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    const fetch = serving((body, index) => (index < 2 ? Promise.reject(broken[index]) : deleted(body)));
    const error = await errorOf(client(fetch, { ...unlimited, concurrency: 3 }).deleteAccounts(accounts(300)));
    const [first, second] = error.parts.map((part) => part.error);
    assert.equal(first.message, second.message);
    assert.equal(first.cause, broken[0]);
    assert.equal(second.cause, broken[1]);
    assert.ok(!("causeId" in first), inspect(first));
  });

  it("is its plain error when nothing was done at all", async () => {
    const error = await errorOf(client(serving(() => refusal), unlimited).deleteAccounts(accounts(250)));
    assert.ok(error instanceof ApiError, inspect(error));
  });
});

describe("the time of a whole call", () => {
  it("ends it with what was done, and its requests with it", async (test) => {
    const fetch = serving((body, index, { signal }) => {
      if (index === 0) return deleted(body);
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    const error = await inItsOwnTime(test, () => {
      const chat = client(fetch, { ...unlimited, maxRetries: 5, concurrency: 1, requestTimeout: Infinity });
      return errorOf(chat.deleteAccounts(accounts(300), { timeout: 5000 }));
    });
    assert.ok(error instanceof PartialBatchError, inspect(error));
    assert.deepEqual(error.parts.map(({ count, state }) => [count, state]), [
      [100, "processed"],
      [100, "unknown"],
      [100, "not_processed"],
    ]);
    assert.ok(error.parts[1].error instanceof TransportError);
    assert.equal(error.rest.deleteItem.length, 200, "deleting twice does no harm");
    assert.equal(fetch.requests[1].signal.aborted, true);
    assert.equal(fetch.requests[0].signal.aborted, false);
  });

  it("counts time in which nothing is sent, too", async (test) => {
    const fetch = serving(deleted);
    const error = await inItsOwnTime(test, () => {
      const chat = client(fetch, { rates: { deleteAccounts: 0.1 } });
      return errorOf(chat.deleteAccounts(accounts(300), { timeout: 5000 }));
    });
    assert.deepEqual(error.parts.map(({ state }) => state), ["processed", "not_processed", "not_processed"]);
    assert.deepEqual(sent(fetch), [100]);
  });
});

describe("a call that is stopped", () => {
  const reason = new Error("changed my mind");

  it("waits for what is under way, and says what was done", async () => {
    const fetch = holding();
    const controller = new AbortController();
    const promise = errorOf(client(fetch, unlimited).deleteAccounts(accounts(1200), { signal: controller.signal }));
    await settled();
    controller.abort(reason);
    await settled();
    assert.deepEqual(fetch.requests.map(({ signal }) => signal.aborted), Array(8).fill(false));
    fetch.answerAll(OK);
    const error = await promise;
    assert.ok(error instanceof PartialBatchError, inspect(error));
    assert.deepEqual(error.parts.map(({ count, state }) => [count, state]), [[800, "processed"], [400, "not_processed"]]);
    assert.equal(error.cause, reason);
    assert.equal(error.rest.deleteItem.length, 400);
    assert.equal(fetch.requests.length, 8);
  });

  it("abandons what does not come back in time", async (test) => {
    for (const [client_, call, time] of [[{}, {}, 5000], [{ stopTimeout: 2000 }, {}, 2000], [{ stopTimeout: 2000 }, { stopTimeout: 0 }, 0]]) {
      const fetch = holding();
      const controller = new AbortController();
      let ended;
      const error = await inItsOwnTime(test, async () => {
        const chat = client(fetch, { ...unlimited, ...client_ });
        const promise = errorOf(chat.deleteAccounts(accounts(1200), { signal: controller.signal, ...call }));
        await settled();
        const stopped = Date.now();
        controller.abort(reason);
        const error = await promise;
        ended = Date.now() - stopped;
        return error;
      });
      assert.deepEqual(error.parts.map(({ count, state }) => [count, state]), [[800, "unknown"], [400, "not_processed"]]);
      assert.equal(error.cause, reason);
      // The time of the test may go on while the call's end is on its way.
      assert.ok(ended >= time && ended <= time + 100, `${ended}`);
      assert.deepEqual(fetch.requests.map(({ signal }) => signal.aborted), Array(8).fill(true));
      test.mock.timers.reset();
    }
  });

  it("while it waits for its turn lets others go first", async (test) => {
    const fetch = serving(deleted);
    const seconds = await inItsOwnTime(test, async () => {
      const started = Date.now();
      const controller = new AbortController();
      const chat = client(fetch, { rates: { deleteAccounts: 1 } });
      const promise = errorOf(chat.deleteAccounts(accounts(1200), { signal: controller.signal }));
      await settled();
      const next = chat.deleteAccounts(accounts(1));
      controller.abort(reason);
      assert.equal((await promise).cause, reason);
      await next;
      return (Date.now() - started) / 1000;
    });
    assert.deepEqual(sent(fetch), [100, 1]);
    assert.ok(seconds <= 2.1, `${seconds}`);
  });

  it("by a hook sends nothing", async () => {
    const fetch = serving(deleted);
    const controller = new AbortController();
    const chat = client(fetch, { onRequest: () => controller.abort(reason) });
    assert.equal(await errorOf(chat.deleteAccounts(accounts(1), { signal: controller.signal })), reason);
    const again = new AbortController();
    const long = client(fetch, { onRequest: () => again.abort(reason) }).deleteAccounts(accounts(300), { signal: again.signal });
    const { cause, parts } = await errorOf(long);
    assert.deepEqual([cause, parts.map(({ count, state }) => [count, state])], [reason, [[100, "not_processed"], [200, "not_processed"]]]);
    assert.equal(fetch.requests.length, 0);
  });
});

describe("progress", () => {
  it("is told whenever a request is over", async () => {
    const told = [];
    const onProgress = (progress) => told.push(progress);
    await client(serving(deleted), unlimited).deleteAccounts(accounts(250), { onProgress, concurrency: 1 });
    assert.deepEqual(told, [
      { parts: 3, partsDone: 1, items: 250, itemsDone: 100, failures: 0, waitingUntil: null },
      { parts: 3, partsDone: 2, items: 250, itemsDone: 200, failures: 1, waitingUntil: null },
      { parts: 3, partsDone: 3, items: 250, itemsDone: 250, failures: 1, waitingUntil: null },
    ]);
  });

  it("tells until when the call waits", async (test) => {
    const waits = [];
    await inItsOwnTime(test, () => {
      const onProgress = ({ waitingUntil }) => waitingUntil && waits.push(Math.round((waitingUntil - Date.now()) / 1000));
      return client(serving(deleted), { rates: { deleteAccounts: 0.5 } }).deleteAccounts(accounts(300), { onProgress });
    });
    assert.deepEqual(waits, [2, 2]);
  });
});
