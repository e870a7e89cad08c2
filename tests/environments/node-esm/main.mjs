import assert from "node:assert/strict";
import { ChatClient, ChatError, InvalidRequestError, usersig } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey } = process.env;
const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };
const chat = new ChatClient({ ...app, endpoint });

assert.equal(usersig.verify(usersig.sign(app), app).identifier, "administrator");

await chat.importAccounts({ accountList: [{ userId: "alice" }] });
const reply = await chat.deleteAccounts({ deleteItem: [{ userId: "alice" }, { userId: "ghost" }] });
assert.equal(reply.errorCode, 0);
assert.deepEqual(
  reply.failures().map(({ item, code, kind }) => [item, code, kind]),
  [["ghost", 70107, "account_not_found"]],
);

const many = Array.from({ length: 250 }, (_, i) => ({ userId: `user_${i}` }));
assert.equal((await chat.deleteAccounts({ deleteItem: many })).resultItem.length, 250);

await assert.rejects(chat.deleteAccounts({ deleteItem: [{ userID: "alice" }] }), InvalidRequestError);
await assert.rejects(chat.request("v4/no_such_svc/no_such_command"), ChatError);
