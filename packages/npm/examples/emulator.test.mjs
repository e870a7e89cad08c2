// A test with the emulator: a guild with a topic, a word list, and two members with phones.
//
// TENCENT_CHAT_EMULATOR=target/debug/tencent-chat-emulator node --test emulator.test.mjs
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, beforeEach, test } from "node:test";
import { ChatClient } from "tencent-chat";

const { TENCENT_CHAT_EMULATOR = "tencent-chat-emulator" } = process.env;
const [group, topic] = ["@TGS#_guild", "@TGS#_guild@TOPIC#_news"];

const emulator = spawn(TENCENT_CHAT_EMULATOR, ["--json"], { stdio: ["ignore", "pipe", "inherit"] });
/** @type {string} */
let url;
/** @type {ChatClient} */
let chat;

before(async () => {
  const [line] = await once(createInterface({ input: emulator.stdout }), "line");
  const ready = JSON.parse(line);
  url = ready.url;
  chat = new ChatClient({ sdkAppId: ready.app, endpoint: url, identifier: ready.admin, secretKey: ready.key });
});
after(() => emulator.kill());

beforeEach(async () => {
  await control("POST", "reset");
  await chat.importAccounts({ accounts: ["owner", "alice"] });
  for (const user of ["owner", "alice"]) await act(user, "login", { platform: "iOS" });
  const memberList = [{ memberAccount: "alice" }];
  await chat.createGroup({
    type: "Community",
    name: "Guild",
    groupId: group,
    ownerAccount: "owner",
    supportTopic: 1,
    memberList,
  });
  await chat.createTopic({ groupId: group, topicId: topic, topicName: "News" });
  const userKeywords = [{ content: "casino", label: "Ad" }];
  await chat.addCloudBlockedWords({ sdkAppId: 1400000000, libId: "1202", userKeywords });
});

/**
 * Calls a control path of the emulator.
 *
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function control(method, path, body) {
  const response = await fetch(`${url}/_emulator/${path}`, { method, body: body ? JSON.stringify(body) : null });
  return await response.json();
}

/**
 * Lets a user act, and returns the reply.
 *
 * @param {string} user
 * @param {string} action
 * @param {object} [fields]
 */
const act = (user, action, fields = {}) => control("POST", `clients/${user}/${action}`, fields);

test("what a member writes in a topic reaches the others", async () => {
  const sent = await act("alice", "send_message", { group, topic, text: "hello" });
  assert.equal(sent.ErrorCode, 0);
  const { items } = await control("GET", "clients/owner/inbox");
  const last = items.at(-1);
  assert.equal(last.kind, "message");
  assert.equal(last.content.MsgBody[0].MsgContent.Text, "hello");
});

test("a word of the list keeps a message out", async () => {
  const refused = await act("alice", "send_message", { group, topic, text: "visit my casino" });
  assert.equal(refused.ErrorCode, 80001);
  const history = await chat.listGroupMessages({ groupId: group, topicId: topic, reqMsgNumber: 10 });
  assert.deepEqual(history.rspMsgList, []);
});

test("a mute ends with the time", async () => {
  await chat.muteGroupMembers({ groupId: group, membersAccount: ["alice"], muteTime: 60 });
  assert.equal((await act("alice", "send_message", { group, topic, text: "hello" })).ErrorCode, 10017);
  await control("POST", "clock", { advance: "61s" });
  assert.equal((await act("alice", "send_message", { group, topic, text: "hello" })).ErrorCode, 0);
});
