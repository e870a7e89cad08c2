// Short ways to calls that are made often.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { element, InvalidRequestError, profile } from "tencent-chat";
import { answering, client, errorOf, OK } from "./client.mjs";

/** What a call sends: the end of its path, and its body without what is made up for each request. */
async function sent(call) {
  const fetch = answering(OK);
  await call(client(fetch));
  const [{ url, body }] = fetch.requests;
  const { MsgRandom, MsgSeq, Random, ...fields } = JSON.parse(body);
  return [url.pathname.split("/").at(-1), fields];
}

const text = (Text) => [{ MsgType: "TIMTextElem", MsgContent: { Text } }];
const custom = (Data) => [{ MsgType: "TIMCustomElem", MsgContent: { Data } }];

describe("a short way", () => {
  it("sends a text or the app's own data to a user", async () => {
    assert.deepEqual(await sent((chat) => chat.sendText("bob", "hello", { fromAccount: "alice" })), [
      "sendmsg",
      { From_Account: "alice", To_Account: "bob", MsgBody: text("hello") },
    ]);
    assert.deepEqual(await sent((chat) => chat.sendCustom("bob", { kind: "order" })), [
      "sendmsg",
      { To_Account: "bob", MsgBody: custom('{"kind":"order"}') },
    ]);
  });

  it("sends the same to a group", async () => {
    assert.deepEqual(await sent((chat) => chat.sendGroupText("@TGS#1", "hello")), [
      "send_group_msg",
      { GroupId: "@TGS#1", MsgBody: text("hello") },
    ]);
    assert.deepEqual(await sent((chat) => chat.sendGroupCustom("@TGS#1", "as it is", { fromAccount: "alice" })), [
      "send_group_msg",
      { GroupId: "@TGS#1", From_Account: "alice", MsgBody: custom("as it is") },
    ]);
  });

  it("sets profile fields by their names", async () => {
    const items = [
      { Tag: "Tag_Profile_IM_Nick", Value: "Alice" },
      { Tag: "Tag_Profile_IM_Level", Value: 3 },
      { Tag: "Tag_Profile_Custom_Color", Value: "green" },
    ];
    const named = { nick: "Alice", avatar: undefined, gender: null, level: 3, custom: { Color: "green" } };
    assert.deepEqual(await sent((chat) => chat.setProfile("alice", named)), ["portrait_set", { From_Account: "alice", ProfileItem: items }]);
    assert.deepEqual(await sent((chat) => chat.setNick("alice", "Alice")), ["portrait_set", { From_Account: "alice", ProfileItem: items.slice(0, 1) }]);
    const profileItem = items.map(({ Tag: tag, Value: value }) => ({ tag, value }));
    assert.deepEqual(await sent((chat) => chat.setProfile({ fromAccount: "alice", profileItem })), ["portrait_set", { From_Account: "alice", ProfileItem: items }]);
    assert.deepEqual(profile.of(profileItem), { nick: "Alice", level: 3, custom: { Color: "green" } });
  });

  it("takes the options of a call", async () => {
    const error = await errorOf(client(answering(OK)).sendText("bob", "hello", {}, { timeoutt: 1 }));
    assert.match(error.message, /timeoutt/);
  });

  it("rejects with what is wrong", async () => {
    const wrong = {
      "unknown field; known are nick, ": (chat) => chat.setProfile("alice", { nickname: "Alice" }),
      "required": (chat) => chat.sendText("bob"),
      "toAccount": (chat) => chat.sendText(undefined, "hello"),
    };
    for (const [words, call] of Object.entries(wrong)) {
      const fetch = answering(OK);
      const error = await errorOf(call(client(fetch)));
      assert.ok(error instanceof InvalidRequestError, error);
      assert.ok(error.message.includes(words), error.message);
      assert.equal(fetch.requests.length, 0);
    }
  });
});

it("the text of a message is that of all its text elements", () => {
  // Requests of others may have anything there.
  const odd = [{ msgType: "TIMTextElem" }, { msgType: "TIMTextElem", msgContent: "text" }, null, "text"];
  assert.equal(element.textOf([element.text("look "), element.face(4, "wave"), ...odd, element.text("again")]), "look again");
  for (const junk of [undefined, null, 5, 1.5, true, "text", { msgType: "TIMTextElem" }, Symbol("text")]) assert.equal(element.textOf(junk), "");
});
