// Tencent's names, and ours in other spellings, are answered with the name that an endpoint has here.
import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { inspect } from "node:util";
import { ChatClient } from "tencent-chat";
import { answering, client } from "./client.mjs";

const OK = { ActionStatus: "OK", ErrorInfo: "", ErrorCode: 0 };
const chat = client(answering(OK));

describe("a name that is not ours", () => {
  it("is answered with ours", () => {
    for (const [name, ours] of [
      ["sendmsg", "sendC2cMessage"],
      ["account_import", "importAccount"],
      ["accountImport", "importAccount"],
      ["openim/sendmsg", "sendC2cMessage"],
      ["send_c2c_message", "sendC2cMessage"],
    ]) {
      assert.throws(() => chat[name]({}), new TypeError(`\`${name}\` is called \`${ours}\` in this SDK`));
    }
  });

  it("is undefined when nobody has it", () => {
    assert.equal(chat.sendEverything, undefined);
    assert.throws(() => chat.sendEverything(), TypeError);
    assert.equal("sendmsg" in chat, false);
  });
});

describe("a client stays an ordinary object", () => {
  it("that can be awaited, serialized, printed, compared and looked through", async () => {
    assert.equal(await chat, chat);
    assert.equal(JSON.stringify(chat), '{"sdkAppId":1400000000,"identifier":"administrator"}');
    assert.match(inspect(chat, { showHidden: true, depth: 5, getters: true }), /^ChatClient \{/);
    assert.match(inspect(ChatClient.prototype, { showHidden: true, depth: 5 }), /Shortcuts/);
    assert.equal(`${chat}`, "[object Object]");
    assert.deepEqual({ ...chat }, { sdkAppId: 1400000000, identifier: "administrator" });
    assert.deepEqual(chat, chat);
    const names = [];
    for (const name in chat) names.push(name);
    assert.deepEqual(names, ["sdkAppId", "identifier"]);
    assert.ok(chat instanceof ChatClient && chat instanceof Object);
    assert.equal(chat.hasOwnProperty("sdkAppId"), true);
    assert.equal(chat[Symbol.iterator], undefined);
    assert.equal(chat[Symbol("sendmsg")], undefined);
    let names2 = 0;
    for (let at = chat; at; at = Object.getPrototypeOf(at)) names2 += Object.getOwnPropertyNames(at).length;
    assert.ok(names2 > 180);
  });

  it("whose methods can be spied on and replaced", async () => {
    const spied = client(answering(OK));
    mock.method(spied, "sendC2cMessage", async () => "mocked");
    assert.equal(await spied.sendC2cMessage(), "mocked");
    mock.restoreAll();
    spied.sendmsg = () => "mine";
    assert.equal(spied.sendmsg(), "mine");
    spied.anything = 1;
    assert.deepEqual(Object.keys(spied), ["sdkAppId", "identifier", "sendmsg", "anything"]);
    assert.equal(chat.anything, undefined);
  });

  it("whose class can be extended, also by methods with Tencent's names", async () => {
    class Mine extends ChatClient {
      account_import = 5;
      sendmsg(text) {
        return `sent ${text}`;
      }
    }
    const options = { sdkAppId: 1400000000, region: "singapore", identifier: "a", userSigProvider: () => "x" };
    const mine = new Mine({ ...options, fetch: answering(OK) });
    assert.equal(mine.sendmsg("this"), "sent this");
    assert.equal(mine.account_import, 5);
    assert.throws(() => mine.account_check, /is called `checkAccounts` in this SDK/);
    assert.equal(typeof mine.importAccount, "function");
  });
});
