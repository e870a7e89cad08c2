// Lists that come in pages.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { ApiError, InvalidRequestError, PageError } from "tencent-chat";
import { client, errorOf, OK, serving } from "./client.mjs";

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
