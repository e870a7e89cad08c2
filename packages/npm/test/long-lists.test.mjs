// Lists that are read in pieces, and replies that are joined in pieces, so that other work of the program has its turn.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { PartialBatchError, TransportError } from "tencent-chat";
import { client, errorOf, OK, serving } from "./client.mjs";

const accounts = (count) => ({ deleteItem: Array.from({ length: count }, (_, i) => ({ userId: `user${i}` })) });
const unlimited = { concurrency: 50, rates: { deleteAccounts: Infinity, batchSendC2cMessage: Infinity } };
const names = ({ DeleteItem }) => DeleteItem.map(({ UserID }) => UserID);

/** What the service says to a list of accounts. */
const deleted = (body) => ({
  ...OK,
  ResultItem: names(body).map((UserID) => ({ UserID, ResultCode: UserID === "user150" ? 70107 : 0, ResultInfo: "x".repeat(200) })),
});
const sent = (fetch) => fetch.requests.map(({ body }) => names(JSON.parse(body)).length);

function deferred() {
  let resolve;
  return { promise: new Promise((fulfill) => (resolve = fulfill)), resolve };
}

/** How many turns other work has until something is so. */
async function turnsUntil(isSo) {
  let turns = 0;
  for (; !isSo(); turns++) await new Promise((resolve) => setImmediate(resolve));
  return turns;
}

// A machine on which everything takes long.
const { performance } = globalThis;
let taken = 0;
before(() => (globalThis.performance = { now: () => performance.now() + (taken += 10) }));
after(() => (globalThis.performance = performance));

describe("a list of 5,000 accounts, which is read in pieces", () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `user${i}`);

  it("is sent and answered as any other", async () => {
    const fetch = serving(deleted);
    const reply = await client(fetch, unlimited).deleteAccounts(accounts(5000));
    const requests = fetch.requests.map(({ body }) => JSON.parse(body));
    assert.deepEqual(requests.flatMap(names), ids);
    assert.deepEqual(sent(fetch), Array(50).fill(100));
    assert.deepEqual(reply.resultItem.map(({ userId }) => userId), ids);
    assert.deepEqual(reply.failures().map(({ item, index, code }) => [item, index, code]), [["user150", 150, 70107]]);
    assert.deepEqual(JSON.parse(reply.raw()).ResultItem.map(({ UserID }) => UserID), ids);
    assert.equal(reply.actionStatus, "OK");
  });

  it("lets other work of the program have its turn, while it is read and when its replies are joined", async () => {
    const answered = deferred();
    const fetch = serving(async (body) => (await answered.promise, deleted(body)));
    const promise = client(fetch, unlimited).deleteAccounts(accounts(5000));
    assert.ok((await turnsUntil(() => fetch.requests.length > 0)) >= 8);
    let isDone = false;
    answered.resolve();
    await turnsUntil(() => fetch.requests.length === 50);
    promise.then(() => (isDone = true));
    assert.ok((await turnsUntil(() => isDone)) >= 8);
  });

  it("is that which the caller gave, whatever becomes of it", async () => {
    const fetch = serving(deleted);
    const params = accounts(5000);
    const promise = client(fetch, unlimited).deleteAccounts(params);
    params.deleteItem.length = 0;
    await promise;
    assert.deepEqual(fetch.requests.flatMap(({ body }) => names(JSON.parse(body))), ids);
  });

  it("keeps its other parameters, whatever becomes of them", async () => {
    const fetch = serving(() => ({ ...OK, MsgKey: "k" }));
    const params = { toAccount: ids, msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "hi" } }] };
    const options = { extra: { New: 1 } };
    const promise = client(fetch, unlimited).batchSendC2cMessage(params, options);
    params.msgBody = null;
    options.extra = { To_Account: 1 };
    await promise;
    const bodies = fetch.requests.map(({ body }) => JSON.parse(body));
    assert.deepEqual(bodies.flatMap(({ To_Account }) => To_Account), ids);
    assert.ok(bodies.every(({ MsgBody, New }) => MsgBody[0].MsgContent.Text === "hi" && New === 1));
  });

  it("may be answered with very long lists", async () => {
    const fetch = serving((body) => ({ ...deleted(body), Long: Array(150_000).fill(1) }));
    const reply = await client(fetch, unlimited).deleteAccounts(accounts(200));
    assert.equal(reply.Long.length, 300_000);
  });

  it("names an item that is wrong by its index in the list, and sends nothing", async () => {
    const fetch = serving(deleted);
    const wrong = accounts(5000);
    wrong.deleteItem[3210] = { userId: 5 };
    let error = await errorOf(client(fetch, unlimited).deleteAccounts(wrong));
    assert.equal(error.message, "deleteAccounts: deleteItem[3210].userId: expected a string, got the integer 5");
    wrong.deleteItem[2999] = { userId: () => {} };
    error = await errorOf(client(fetch, unlimited).deleteAccounts(wrong));
    assert.equal(error.message, "deleteAccounts: deleteItem[2999].userId: a function cannot be sent");
    assert.equal(fetch.requests.length, 0);
  });

  it("may be anything that can be iterated", async () => {
    function* generated() {
      for (const userId of ids) yield { userId };
    }
    for (const deleteItem of [new Set(accounts(5000).deleteItem), generated(), new Map(ids.map((userId) => [userId, { userId }])).values()]) {
      const fetch = serving(deleted);
      const promise = client(fetch, unlimited).deleteAccounts({ deleteItem });
      assert.ok((await turnsUntil(() => fetch.requests.length > 0)) >= 8);
      await promise;
      assert.deepEqual(fetch.requests.flatMap(({ body }) => names(JSON.parse(body))), ids);
    }
    const few = serving(deleted);
    await client(few, unlimited).deleteAccounts({ deleteItem: new Set([{ userId: "alice" }]) });
    assert.deepEqual(sent(few), [1]);
    function* failing() {
      yield { userId: "alice" };
      throw new Error("the database is gone");
    }
    const error = await errorOf(client(few, unlimited).deleteAccounts({ deleteItem: failing() }));
    assert.equal(error.message, "deleteAccounts: deleteItem: the database is gone");
    async function* later() {}
    assert.match((await errorOf(client(few, unlimited).deleteAccounts({ deleteItem: later() }))).message, /`bulk` and `each` of the client take it/);
  });

  it("is not sent when the call's time is over before it is read", async () => {
    const fetch = serving(deleted);
    const error = await errorOf(client(fetch, unlimited).deleteAccounts(accounts(5000), { timeout: 50 }));
    assert.ok(error instanceof TransportError && error.sent === "not_sent", String(error));
    assert.equal(fetch.requests.length, 0);
  });

  it("is sent in one request when nothing is checked", async () => {
    const fetch = serving(deleted);
    await client(fetch, unlimited).deleteAccounts(accounts(5000), { unchecked: true });
    assert.deepEqual(sent(fetch), [5000]);
  });

  it("may be spelled as on the wire, and stands among other parameters", async () => {
    const fetch = serving((_, index) => ({ ...OK, MsgKey: `key${index}` }));
    const message = { To_Account: ids, msgRandom: 7, msgSeq: 1, msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "hi" } }] };
    await client(fetch, unlimited).batchSendC2cMessage(message, { concurrency: 1 });
    const bodies = fetch.requests.map(({ body }) => JSON.parse(body));
    assert.deepEqual(bodies.flatMap(({ To_Account }) => To_Account), ids);
    assert.deepEqual(bodies.map(({ MsgRandom }) => MsgRandom), Array.from({ length: 10 }, (_, i) => 7 + 500 * i));
  });

  it("is not sent when the call is aborted while it is read", async () => {
    const fetch = serving(deleted);
    const controller = new AbortController();
    const promise = errorOf(client(fetch, unlimited).deleteAccounts(accounts(5000), { signal: controller.signal }));
    controller.abort(new Error("enough"));
    const error = await promise;
    assert.ok(error instanceof PartialBatchError, String(error));
    assert.deepEqual([error.cause.message, error.rest.deleteItem.length], ["enough", 5000]);
    assert.equal(fetch.requests.length, 0);
  });
});

it("rows over a transport without I/O let other work have its turn, and are stopped by their signal", async () => {
  const fetch = serving(() => OK);
  const controller = new AbortController();
  setImmediate(() => controller.abort(new Error("enough")));
  const rows = Array.from({ length: 5000 }, () => ({ fromAccount: "alice" }));
  const chat = client(fetch, { rates: { "*": { perSecond: Infinity } } });
  const error = await errorOf(chat.each.listFriends(rows.map((row) => ({ ...row, startIndex: 0 })), { signal: controller.signal }).all());
  assert.equal(error.cause.message, "enough");
  assert.ok(fetch.requests.length < 5000);
});
