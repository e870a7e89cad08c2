// The items of a source, as many a request as it takes.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApiError, EachError, InvalidRequestError } from "tencent-chat";
import { client as clientOf, errorOf, OK, serving } from "./client.mjs";

const client = (fetch, options) => clientOf(fetch, { rates: { "*": Infinity }, maxRetries: 0, ...options });
const account = (i) => ({ userId: `user_${i}` });
const refused = (code) => ({ ErrorCode: code, ActionStatus: "FAIL", ErrorInfo: "no" });
const sent = (fetch) => fetch.requests.map(({ body }) => JSON.parse(body).AccountList.map(({ UserID }) => UserID));

function* accounts(count, read = {}) {
  try {
    for (let i = 0; i < count; i++) {
      read.items = i + 1;
      yield account(i);
    }
  } finally {
    read.isClosed = true;
  }
}

async function* inTime(items) {
  for (const item of items) {
    await null;
    yield item;
  }
}

async function all(iterable) {
  const found = [];
  for await (const one of iterable) found.push(one);
  return found;
}

describe("bulk", () => {
  for (const [what, source] of [
    ["an iterable", accounts(250)],
    ["an async iterable", inTime(accounts(250))],
    ["an array", [...accounts(250)]],
  ]) {
    it(`sends the items of ${what}, as many a request as it takes`, async () => {
      const fetch = serving(() => OK);
      const results = await all(client(fetch).bulk.importAccounts({ accountList: source }));
      assert.deepEqual(sent(fetch).flat().sort(), [...accounts(250)].map(({ userId }) => userId).sort());
      results.sort((a, b) => a.first - b.first);
      assert.deepEqual(results.map(({ first, count }) => [first, count]), [[0, 100], [100, 100], [200, 50]]);
      assert.ok(results.every(({ reply, error }) => reply.errorCode === 0 && error === null));
    });
  }

  it("reads items only as requests begin", async () => {
    const read = {};
    let given = 0;
    const calls = client(serving(() => OK)).bulk.importAccounts({ accountList: accounts(2000, read) }, { concurrency: 2 });
    assert.equal(read.items, undefined);
    for await (const _ of calls) assert.ok(read.items <= (++given + 2) * 100);
    assert.deepEqual([given, read.items, read.isClosed], [20, 2000, true]);
  });

  it("sends the other parameters with each request", async () => {
    const fetch = serving(() => OK);
    const memberList = (function* () {
      for (let i = 0; i < 150; i++) yield { memberAccount: `user_${i}` };
    })();
    await client(fetch).bulk.addGroupMembers({ groupId: "g", silence: 1, memberList }).all();
    const bodies = fetch.requests.map(({ body }) => JSON.parse(body));
    assert.ok(bodies.length > 1 && bodies.every(({ GroupId, Silence }) => GroupId === "g" && Silence === 1));
    assert.equal(bodies.flatMap(({ MemberList }) => MemberList).length, 150);
  });

  it("sums up items that failed, alone and with their request", async () => {
    const fetch = serving(({ AccountList: [{ UserID }] }) => {
      if (UserID === "user_100") return refused(40003);
      if (UserID === "user_200") return new Response("", { status: 502 });
      return UserID === "user_0" ? { ...OK, FailAccounts: ["user_7"] } : OK;
    });
    const calls = client(fetch).bulk.importAccounts({ accountList: accounts(350) }, { concurrency: 1 });
    const { read, succeeded, failures, rest, unknown } = await calls.all();
    assert.deepEqual([read, succeeded, failures.length, rest.length, unknown], [350, 149, 201, 100, []]);
    assert.deepEqual([failures[0].index, failures[0].item, failures[0].failure.item, failures[0].error], [7, account(7), "user_7", null]);
    assert.deepEqual([failures[1].index, failures[1].item, failures[1].failure], [100, account(100), null]);
    assert.ok(failures[1].error instanceof ApiError);
    assert.deepEqual(rest, [...accounts(350)].slice(200, 300));
    assert.deepEqual((await all(client(serving(() => OK)).bulk.importAccounts({ accountList: accounts(3) })))[0].reply.failures(), []);
  });

  it("gives failures the indexes of the source", async () => {
    const fetch = serving(({ AccountList }) => (AccountList.length < 100 ? { ...OK, FailAccounts: [AccountList[5].UserID] } : OK));
    const results = await all(client(fetch).bulk.importAccounts({ accountList: accounts(210) }));
    const [failure] = results.flatMap(({ reply }) => reply.failures());
    assert.deepEqual([failure.index, failure.item], [205, "user_205"]);
  });

  it("lists what must not be sent twice", async () => {
    const fetch = serving(({ Members_Account: [first] }) => (first === "user_500" ? new Response("", { status: 502 }) : OK));
    const membersAccount = Array.from({ length: 502 }, (_, i) => `user_${i}`);
    const { succeeded, rest, unknown } = await client(fetch).bulk.muteGroupMembers({ groupId: "g", muteTime: 60, membersAccount }, { concurrency: 1 }).all();
    assert.deepEqual([succeeded, rest], [500, []]);
    assert.deepEqual(unknown, [{ index: 500, item: "user_500" }, { index: 501, item: "user_501" }]);
  });

  it("refuses an item that breaks a rule, and not its neighbors", async () => {
    const fetch = serving(() => OK);
    const accountList = [...accounts(150)];
    accountList[3] = { userId: 5 };
    accountList[120] = { userId: () => {} };
    const { succeeded, failures } = await client(fetch).bulk.importAccounts({ accountList }).all();
    assert.deepEqual([succeeded, failures.map(({ index }) => index)], [148, [3, 120]]);
    assert.ok(failures.every(({ error }) => error instanceof InvalidRequestError));
    assert.deepEqual(failures.map(({ error }) => error.path), ["accountList[3].userId", "accountList[120].userId"]);
    assert.equal(failures[0].item, accountList[3]);
    assert.equal(sent(fetch).flat().length, 148);
  });

  it("leaves what was read when the source fails", async () => {
    function* source() {
      yield* accounts(130);
      throw new RangeError("no more");
    }
    const error = await errorOf(client(serving(() => OK)).bulk.importAccounts({ accountList: source() }).all());
    assert.ok(error instanceof EachError && error.cause instanceof RangeError);
    assert.equal(error.message, "importAccounts: ended after 130 items, of which 100 succeeded: no more");
    const { read, succeeded, failures, rest } = error.summary;
    assert.deepEqual([read, succeeded, failures.length], [130, 100, 30]);
    assert.deepEqual(rest, [...accounts(130)].slice(100));
  });

  it("counts items in its progress", async () => {
    const progress = [];
    const onProgress = ({ parts, items, itemsDone, failures }) => progress.push([parts, items, itemsDone, failures]);
    await client(serving(() => OK)).bulk.importAccounts({ accountList: [...accounts(150)] }, { onProgress, concurrency: 1 }).all();
    assert.deepEqual(progress.at(-1), [2, 150, 150, 0]);
  });

  it("stops with the signal, and leaves the rest", async () => {
    const stop = new AbortController();
    const read = {};
    const fetch = serving(() => {
      if (fetch.requests.length === 2) stop.abort(new Error("SIGTERM"));
      return OK;
    });
    const error = await errorOf(client(fetch).bulk.importAccounts({ accountList: accounts(1000, read) }, { concurrency: 1, signal: stop.signal }).all());
    assert.equal(error.cause.message, "SIGTERM");
    const { succeeded, rest, read: begun } = error.summary;
    assert.ok(read.isClosed && succeeded + rest.length === begun && begun === read.items);
  });

  it("refuses at once what it cannot send", async () => {
    const { bulk } = client(serving(() => OK));
    for (const accountList of [5, null, undefined, {}, "alice"]) {
      assert.throws(() => bulk.importAccounts({ accountList }), { name: "InvalidRequestError", path: "accountList" });
    }
    assert.throws(() => bulk.importAccounts(), { name: "InvalidRequestError", path: "accountList" });
    assert.throws(() => bulk.setProfile({}), { name: "InvalidRequestError", message: /use `each`/ });
    assert.throws(() => bulk.importAccounts({ accountList: [] }, { timeot: 5 }), { name: "ConfigError" });
    assert.deepEqual(await all(bulk.importAccounts({ AccountList: [] })), []);
    await assert.rejects(all(bulk.addGroupMembers({ groupId: 5, memberList: [{ memberAccount: "a" }] })), { name: "InvalidRequestError", path: "groupId" });
  });
});
