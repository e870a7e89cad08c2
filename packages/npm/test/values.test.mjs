// What may be given as a value, and what is refused: as a parameter, in `extra`, in a raw body, in an answer.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { element, InvalidRequestError, Webhook, wire } from "tencent-chat";
import { answering, client, errorOf, OK } from "./client.mjs";

const event = () => {
  const body = JSON.stringify({ CallbackCommand: "C2C.CallbackBeforeSendMsg", From_Account: "amber", MsgBody: [] });
  return new Webhook({ sdkAppId: 1400000000, unsigned: true }).parse("", body);
};

/** What becomes of a value in a body that nobody describes. */
async function sent(value) {
  const fetch = answering(OK);
  await client(fetch).request("v4/a/b", { Value: value });
  return JSON.parse(fetch.requests[0].body).Value;
}

/** All ways for a value to get in, each with the path that its error has. */
function everywhere(value) {
  const chat = client(answering(OK));
  return [
    ["nick", () => chat.importAccount({ userId: "alice", nick: value })],
    ["nick", () => chat.importAccount({ userId: "alice", nick: value }, { unchecked: true })],
    ["extra.New.x", () => chat.importAccount({ userId: "alice" }, { extra: { New: { x: value } } })],
    ["New[1]", () => chat.request("v4/a/b", { New: [1, value] })],
    ["fromAccount", async () => chat.pages.listFriends({ fromAccount: value })],
    ["msgBody[0].msgContent.data", async () => event().rewrite([{ msgType: "TIMCustomElem", msgContent: { data: value } }])],
  ];
}

describe("a value", () => {
  class Item {
    userId = "alice";
    nick = undefined;
    #secret = 1;
  }
  class Money {
    toJSON() {
      return { amount: 5n };
    }
  }
  for (const [name, value, expected] of [
    ["a date", new Date(Date.UTC(2026, 10, 26, 6, 31, 11, 123)), "2026-11-26T06:31:11.123Z"],
    ["a date of another realm", runInNewContext("new Date(0)"), "1970-01-01T00:00:00.000Z"],
    ["a set", new Set(["a", { b: 1n }]), ["a", { b: 1 }]],
    ["what a generator gives", (function* () { yield 1; yield [2]; })(), [1, [2]]],
    ["a map", new Map([["a", new Set([1])]]), { a: [1] }],
    ["an instance of a class", new Item(), { userId: "alice" }],
    ["what says how it is written", new Money(), { amount: 5 }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["an object of another realm", runInNewContext("({ a: [1] })"), { a: [1] }],
    ["a boxed string", new String("x"), "x"],
    ["a small bigint", 5n, 5],
    ["null in a list", [null], [null]],
    ["undefined in an object", { a: undefined, b: 1 }, { b: 1 }],
    ["text with a backslash and a pair of surrogates", "\\ud83d 🙂", "\\ud83d 🙂"],
    ["a name like the prototype's", JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}')],
  ]) {
    it(`may be ${name}`, async () => assert.deepEqual(await sent(value), expected));
  }

  it("is never changed where the caller has it", async () => {
    const value = { list: [1n, new Set([1])] };
    await sent(value);
    assert.deepEqual(value, { list: [1n, new Set([1])] });
  });

  for (const [name, value, reason] of [
    ["NaN", NaN, /NaN/],
    ["Infinity", -Infinity, /Infinity/],
    ["a function", () => 1, /a function cannot be sent/],
    ["a symbol", Symbol("x"), /a symbol cannot be sent/],
    ["undefined in a list", [undefined], /undefined cannot be sent/],
    ["a hole in a list", [1, , 2], /undefined cannot be sent/],
    ["an invalid date", new Date(NaN), /an invalid date/],
    ["an invalid date of another realm", runInNewContext("new Date(NaN)"), /cannot be converted to JSON/],
    ["bytes", new Uint8Array(2), /decode them to a string/],
    ["a buffer", new ArrayBuffer(2), /decode them to a string/],
    ["a promise", Promise.resolve("x"), /await it first/],
    ["a regular expression", /x/, /RegExp cannot be sent/],
    ["an error", new Error("x"), /Error cannot be sent/],
    ["half a character", "\ud83d", /surrogate/],
    ["half a character in a name", { "\udc00": 1 }, /surrogate/],
    ["NaN in a set", new Set([NaN]), /NaN/],
    ["what refuses to be written", { toJSON() { throw new Error("no") } }, /^no$/],
  ]) {
    it(`is refused when it is ${name}, wherever it gets in`, async () => {
      for (const [path, give] of everywhere(value)) {
        const error = await errorOf((async () => give())());
        assert.ok(error instanceof InvalidRequestError, `${path}: ${error}`);
        assert.match(error.path, new RegExp(`^${path.replace(/[[\].]/g, "\\$&")}`));
        assert.match(error.reason, reason);
      }
    });
  }

  it("is refused with the whole way to it, and with the method's name", async () => {
    const deleteItem = [{ userId: "alice" }, { userId: () => 1 }];
    const error = await errorOf(client(answering(OK)).deleteAccounts({ deleteItem }));
    assert.equal(error.message, "deleteAccounts: deleteItem[1].userId: a function cannot be sent");
    assert.equal(error.endpoint, "deleteAccounts");
  });

  it("is refused when it holds itself, or is nested too deeply", async () => {
    const loop = {};
    loop.self = loop;
    let deep = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    for (const value of [loop, deep]) {
      for (const [path, give] of everywhere(value)) {
        const error = await errorOf((async () => give())());
        assert.ok(error instanceof InvalidRequestError, `${path}: ${error}`);
        assert.match(error.reason, /nested too deeply/);
        assert.ok(error.path.length < 60, error.path);
      }
    }
  });

  it("of a custom element is refused as well, before there is a call", () => {
    assert.equal(element.custom({ n: 5n, when: new Date(0) }).msgContent.data, '{"n":5,"when":"1970-01-01T00:00:00.000Z"}');
    assert.throws(() => element.custom({ a: [NaN] }), { name: "InvalidRequestError", message: /^element\.custom: data\.a\[0\]: NaN/ });
  });

  it("keeps what a getter throws as the cause", async () => {
    const cause = new Error("gone");
    const value = { get x() { throw cause; } };
    const error = await errorOf(client(answering(OK)).request("v4/a/b", { Value: value }));
    assert.deepEqual([error.path, error.reason, error.cause], ["Value.x", "gone", cause]);
  });
});

describe("a flag", () => {
  it("may be a boolean", async () => {
    const fetch = answering(OK);
    for (const isNeedDetail of [true, false, 1]) await client(fetch).queryOnlineStatus({ toAccount: ["a"], isNeedDetail });
    assert.deepEqual(fetch.requests.map(({ body }) => JSON.parse(body).IsNeedDetail), [1, 0, 1]);
  });
});

describe("a list", () => {
  it("may be anything that gives entries, and is split like a list", async () => {
    const fetch = answering(OK);
    const items = (function* () { for (let i = 0; i < 150; i++) yield { userId: `user${i}` }; })();
    await client(fetch).importAccounts({ accountList: items });
    assert.deepEqual(fetch.requests.map(({ body }) => JSON.parse(body).AccountList.length).sort(), [100, 50]);
  });

  it("is never a string", async () => {
    const error = await errorOf(client(answering(OK)).deleteFriends({ fromAccount: "alice", toAccount: "bob" }));
    assert.equal(error.path, "toAccount");
  });
});

describe("a pasted body", () => {
  it("is checked and sent like any other", async () => {
    const body = { To_Account: "bob", MsgSeq: 1, MsgRandom: 1, MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] };
    const fetch = answering(OK);
    await client(fetch).sendC2cMessage(wire(body));
    assert.deepEqual(JSON.parse(fetch.requests[0].body), body);
    const error = await errorOf(client(fetch).sendC2cMessage(wire({ ...body, msgBody: [] })));
    assert.match(error.message, /given twice/);
  });

  it("of text must be whole characters", async () => {
    const error = await errorOf(client(answering(OK)).request("v4/a/b", '{"Text":"\ud83d"}'));
    assert.ok(error instanceof InvalidRequestError);
    assert.match(error.reason, /surrogate/);
  });
});
