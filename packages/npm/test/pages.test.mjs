// Lists that come in pages.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { ApiError, InvalidRequestError, PageError } from "tencent-chat";
import { client, errorOf, OK, serving, settled } from "./client.mjs";

/** Friends 0 to 6, three to a page. */
const friends = () =>
  serving(({ StartIndex }) => ({
    ...OK,
    UserDataItem: [0, 1, 2].map((i) => ({ To_Account: `friend${StartIndex + i}` })).slice(0, 7 - StartIndex),
    FriendNum: 7,
    CompleteFlag: StartIndex >= 6 ? 1 : 0,
    NextStartIndex: StartIndex + 3,
  }));
const params = { fromAccount: "alice" };

async function all(iterable) {
  const found = [];
  for await (const one of iterable) found.push(one);
  return found;
}

describe("pages", () => {
  it("are read until the last, each with the position that the one before told", async () => {
    const fetch = friends();
    const pages = await all(client(fetch).pages.listFriends(params));
    assert.deepEqual(pages.map((page) => page.userDataItem.length), [3, 3, 1]);
    assert.equal(pages[0].friendNum, 7);
    assert.deepEqual(pages[0].failures(), []);
    assert.deepEqual(fetch.requests.map(({ body }) => JSON.parse(body).StartIndex), [0, 3, 6]);
  });

  it("begin where they are told to", async () => {
    const fetch = friends();
    assert.equal((await all(client(fetch).pages.listFriends({ ...params, startIndex: 3 }))).length, 2);
  });

  it("are read only when they are asked for", async () => {
    const fetch = friends();
    const pages = client(fetch).pages.listFriends(params);
    assert.equal(fetch.requests.length, 0);
    for await (const _ of pages) {
      assert.equal(fetch.requests.length, 1);
      break;
    }
    assert.equal(fetch.requests.length, 1);
  });

  it("are refused at once when the parameters break a rule", () => {
    const { pages, items } = client(friends());
    assert.throws(() => pages.listFriends({}), { name: "InvalidRequestError", path: "fromAccount" });
    assert.throws(() => items.listFriends({ ...params, nonsense: 1 }), InvalidRequestError);
    assert.throws(() => pages.listFriends(params, { retries: 3 }), { name: "ConfigError" });
  });

  it("take the options of a call", async () => {
    const fetch = friends();
    const told = [];
    const options = { extra: { New_Field: 1 }, onProgress: ({ partsDone }) => told.push(partsDone) };
    await all(client(fetch).pages.listFriends(params, options));
    assert.deepEqual(fetch.requests.map(({ body }) => JSON.parse(body).New_Field), [1, 1, 1]);
    assert.deepEqual(told, [1, 1, 1]);
  });

  it("end with the signal's reason", async () => {
    const controller = new AbortController();
    const fetch = friends();
    const pages = client(fetch).pages.listFriends(params, { signal: controller.signal });
    const reason = new Error("changed my mind");
    const error = await errorOf(
      (async () => {
        for await (const _ of pages) controller.abort(reason);
      })(),
    );
    assert.equal(error, reason);
    assert.equal(fetch.requests.length, 1);
  });

  it("get smaller when the service finds them too large", async () => {
    const fetch = serving(({ Limit, Next = 0 }) =>
      Limit > 30 ? { ErrorCode: 10018 } : { ...OK, GroupIdList: [{ GroupId: `g${Next}` }], Next: Next + 1 < 3 ? Next + 1 : 0 },
    );
    const groups = await all(client(fetch, { rates: { listAppGroups: Infinity } }).items.listAppGroups({ limit: 100 }));
    assert.deepEqual(groups.map(({ groupId }) => groupId), ["g0", "g1", "g2"]);
    assert.deepEqual(fetch.requests.map(({ body }) => JSON.parse(body).Limit), [100, 50, 25, 25, 25]);
  });

  it("end with an error of the service", async () => {
    const fetch = serving(() => ({ ErrorCode: 70107, ErrorInfo: "no such account" }));
    assert.ok((await errorOf(all(client(fetch).pages.listFriends(params)))) instanceof ApiError);
  });

  it("end with a PageError at a page that leads nowhere", async () => {
    const fetch = serving(() => ({ ...OK, UserDataItem: [{ To_Account: "bob" }], CompleteFlag: 0 }));
    const found = [];
    const error = await errorOf(
      (async () => {
        for await (const { toAccount } of client(fetch).items.listFriends(params)) found.push(toAccount);
      })(),
    );
    assert.ok(error instanceof PageError, inspect(error));
    assert.equal(error.endpoint, "listFriends");
    assert.deepEqual(found, ["bob"], "what the page listed was given");
    assert.equal(fetch.requests.length, 1);
  });
});

describe("items", () => {
  it("are those of all pages", async () => {
    const items = await all(client(friends()).items.listFriends(params));
    assert.deepEqual(
      items.map(({ toAccount }) => toAccount),
      [0, 1, 2, 3, 4, 5, 6].map((i) => `friend${i}`),
    );
  });

  it("of pages that overlap come once", async () => {
    const pair = (Key, Seq) => ({ Key, Value: "x", Seq });
    const pages = [[pair("a", 1), pair("b", 2)], [pair("b", 2), pair("c", 2), pair("d", 3)]];
    const fetch = serving((_, index) => ({ ...OK, ExtensionList: pages[index], CompleteFlag: index, LatestSeq: 3 }));
    const ask = { toAccount: "bob", msgKey: "1_2_3" };
    const chat = client(fetch);
    const items = await all(chat.items.getC2cMessageExtensions(ask));
    assert.deepEqual(items.map(({ key }) => key), ["a", "b", "c", "d"]);
  });

  it("are none where a page has no list", async () => {
    const fetch = serving(() => ({ ...OK, CompleteFlag: 1 }));
    assert.deepEqual(await all(client(fetch).items.listFriends(params)), []);
  });

  it("of several lists come together", async () => {
    const fetch = serving(() => ({ ...OK, ReadList: [{ Read_Account: "a" }], UnreadList: [{ Unread_Account: "b" }], IsFinish: 1 }));
    const ask = { groupId: "g", msgSeq: 1, filter: 0, count: 10 };
    const items = await all(client(fetch).items.listGroupMessageReaders(ask, { unchecked: true }));
    assert.equal(items.length, 2);
  });
});

describe("a list call", () => {
  const names = (found) => found.map(({ toAccount }) => toAccount);
  const everyone = [0, 1, 2, 3, 4, 5, 6].map((i) => `friend${i}`);
  const starts = ({ requests }) => requests.map(({ body }) => JSON.parse(body).StartIndex);
  /** The first page leads to one that the service refuses. */
  const broken = () => serving(({ StartIndex }) => (StartIndex === 0 ? { ...OK, UserDataItem: [{ To_Account: "bob" }], NextStartIndex: 1 } : { ErrorCode: 30001 }));

  it("is a promise of the first page", async () => {
    const fetch = friends();
    const call = client(fetch).listFriends(params);
    assert.ok(call instanceof Promise);
    assert.equal(Object.prototype.toString.call(call), "[object Promise]");
    const reply = await call;
    assert.equal(reply.friendNum, 7);
    assert.deepEqual(reply.failures(), []);
    assert.deepEqual(await call.then(({ userDataItem }) => names(userDataItem)), everyone.slice(0, 3));
    assert.equal(await call, reply);
    assert.deepEqual(starts(fetch), [0]);
  });

  it("is sent whether it is awaited or not, and not before its turn", async () => {
    const fetch = friends();
    client(fetch).listFriends(params);
    assert.equal(fetch.requests.length, 0);
    await settled();
    assert.equal(fetch.requests.length, 1);
    const replies = await Promise.all([client(fetch).listFriends(params), client(fetch).listFriends({ ...params, startIndex: 3 })]);
    assert.deepEqual(replies.map(({ userDataItem }) => userDataItem[0].toAccount), ["friend0", "friend3"]);
  });

  it("iterates over the items of all pages, each of which is requested once", async () => {
    const fetch = friends();
    assert.deepEqual(names(await all(client(fetch).listFriends(params))), everyone);
    assert.deepEqual(starts(fetch), [0, 3, 6]);
  });

  it("has a first page that can be iterated, and does not request it again", async () => {
    const fetch = friends();
    const reply = await client(fetch).listFriends(params);
    assert.deepEqual(names(await all(reply)), everyone);
    assert.deepEqual(starts(fetch), [0, 3, 6]);
    assert.doesNotMatch(inspect(reply) + JSON.stringify(reply), /asyncIterator/);
    assert.deepEqual(Object.getOwnPropertySymbols({ ...reply }), []);
  });

  it("can be awaited and iterated, in any order", async () => {
    for (const order of ["await first", "iterate first", "both at once"]) {
      const fetch = friends();
      const call = client(fetch).listFriends(params);
      const awaiting = order === "await first" ? await call : undefined;
      const iterating = all(call);
      const [found, reply] = await Promise.all([iterating, awaiting ?? (order === "both at once" ? call : iterating.then(() => call))]);
      assert.deepEqual(names(found), everyone, order);
      assert.equal(reply.friendNum, 7);
      assert.deepEqual(starts(fetch), [0, 3, 6], order);
      assert.equal((await all(reply)).length, 7);
    }
  });

  it("requests no page that the loop does not need", async () => {
    const fetch = friends();
    for await (const _ of client(fetch).listFriends(params)) break;
    for await (const _ of await client(fetch).listFriends(params)) break;
    assert.deepEqual(starts(fetch), [0, 0]);
  });

  it("awaited before its iterator is used is sent once", async () => {
    const fetch = friends();
    const call = client(fetch).listFriends(params);
    const iterator = call[Symbol.asyncIterator]();
    assert.equal((await call).friendNum, 7);
    assert.equal((await iterator.next()).value.toAccount, "friend0");
    assert.deepEqual(starts(fetch), [0]);
  });

  it("leaves out what pages repeat", async () => {
    const pair = (Key, Seq) => ({ Key, Value: "x", Seq });
    const pages = [[pair("a", 1), pair("b", 2)], [pair("b", 2), pair("c", 2), pair("d", 3)]];
    const fetch = serving((_, index) => ({ ...OK, ExtensionList: pages[index % 2], CompleteFlag: index % 2, LatestSeq: 3 }));
    const ask = { toAccount: "bob", msgKey: "1_2_3" };
    const chat = client(fetch);
    assert.deepEqual((await all(chat.getC2cMessageExtensions(ask))).map(({ key }) => key), ["a", "b", "c", "d"]);
    assert.deepEqual((await all(await chat.getC2cMessageExtensions(ask))).map(({ key }) => key), ["a", "b", "c", "d"]);
  });

  it("reports what is wrong with its parameters as any call does", async () => {
    const chat = client(friends());
    for (const given of [{ ...params, nonsense: 1 }, null, { ...params, fromAccount: 1n }]) {
      const error = await errorOf(chat.listFriends(given));
      assert.ok(error instanceof InvalidRequestError, inspect(error));
      assert.equal((await errorOf(all(chat.listFriends(given)))).message, error.message);
    }
    assert.equal((await errorOf(chat.listFriends(params, { retries: 3 }))).name, "ConfigError");
  });

  it("ends with an error of the first page, awaited or iterated", async () => {
    const fetch = serving(() => ({ ErrorCode: 70107, ErrorInfo: "no such account" }));
    for (const take of [(call) => call, all, (call) => all(call).catch(() => call)]) {
      const error = await errorOf(take(client(fetch).listFriends(params)));
      assert.ok(error instanceof ApiError && error.code === 70107, inspect(error));
    }
    assert.equal(fetch.requests.length, 3);
  });

  it("ends with an error of a later page, after the items before it", async () => {
    for (const take of [(call) => call, async (call) => await call]) {
      const fetch = broken();
      const found = [];
      const list = await Promise.resolve(take(client(fetch).listFriends(params)));
      const error = await errorOf(
        (async () => {
          for await (const friend of list) found.push(friend.toAccount);
        })(),
      );
      assert.equal(error.code, 30001);
      assert.deepEqual(found, ["bob"]);
      assert.deepEqual(starts(fetch), [0, 1]);
    }
  });

  it("that is iterated leaves no rejection that is not handled, which would fail this test", async () => {
    await errorOf(all(client(serving(() => ({ ErrorCode: 70107 }))).listFriends(params)));
    const mistaken = client(friends()).listFriends({})[Symbol.asyncIterator]();
    await settled();
    assert.equal((await errorOf(mistaken.next())).name, "InvalidRequestError");
    await settled();
  });

  it("asks for a smaller first page only where it goes through all", async () => {
    const tooLarge = () => serving(({ Limit }) => (Limit > 30 ? { ErrorCode: 10018 } : { ...OK, GroupIdList: [{ GroupId: "g" }], Next: 0 }));
    const ask = { limit: 100 };
    const rates = { listAppGroups: Infinity };
    assert.equal((await errorOf(client(tooLarge(), { rates }).listAppGroups(ask))).code, 10018);
    const fetch = tooLarge();
    assert.equal((await all(client(fetch, { rates }).listAppGroups(ask))).length, 1);
    assert.deepEqual(fetch.requests.map(({ body }) => JSON.parse(body).Limit), [100, 50, 25]);
  });

  it("takes options and a signal for all pages", async () => {
    const fetch = friends();
    const controller = new AbortController();
    const reply = await client(fetch).listFriends(params, { extra: { New_Field: 1 }, signal: controller.signal });
    const reason = new Error("changed my mind");
    const found = [];
    const error = await errorOf(
      (async () => {
        for await (const { toAccount } of reply) {
          if (found.push(toAccount) === 5) controller.abort(reason);
        }
      })(),
    );
    assert.equal(error, reason);
    assert.deepEqual(found, everyone.slice(0, 6));
    assert.deepEqual(fetch.requests.map(({ body }) => JSON.parse(body).New_Field), [1, 1]);
    assert.equal(await errorOf(client(fetch).listFriends(params, { signal: controller.signal })), reason);
  });

  it("keeps the parameters that it was given", async () => {
    const fetch = friends();
    const given = { ...params };
    const call = client(fetch).listFriends(given);
    given.fromAccount = "mallory";
    const reply = await call;
    await all(reply);
    assert.deepEqual([...new Set(fetch.requests.map(({ body }) => JSON.parse(body).From_Account))], ["alice"]);
  });
});
