// What a project does with the package after `import`: it signs, sends, splits a long list, reads a reply, catches refusals and answers a webhook.
import assert from "node:assert/strict";
import { ChatClient, ChatError, element, InvalidRequestError, usersig, Webhook } from "tencent-chat";
import { webhookRequest } from "tencent-chat/testing";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = process.env;
const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };
const chat = new ChatClient({ ...app, endpoint });

assert.equal(usersig.verify(usersig.sign(app), app).identifier, "administrator");

await chat.importAccounts({ accountList: [{ userId: "alice" }] });
const reply = await chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text("hello")] });
assert.equal(reply.errorCode, 0);
assert.deepEqual(
  reply.failures().map(({ item, code, kind }) => [item, code, kind]),
  [["ghost", 70107, "account_not_found"]],
);

const many = Array.from({ length: 250 }, (_, i) => ({ userId: `user_${i}` }));
let requests = 0;
await chat.importAccounts({ accountList: many }, { onProgress: ({ partsDone }) => (requests = partsDone) });
assert.equal(requests, 3);

await assert.rejects(chat.importAccounts({ accountList: [{ userID: "alice" }] }), InvalidRequestError);
await assert.rejects(chat.request("v4/no_such_svc/no_such_command"), ChatError);

const receiver = { sdkAppId: app.sdkAppId, token: "some token" };
const handler = new Webhook(receiver).handler({ beforeC2cMessage: (event) => event.reject(120001, `not from ${event.fromAccount}`) });
const { url, ...request } = webhookRequest("beforeC2cMessage", { fromAccount: "alice" }, receiver);
const answer = await handler(new Request(url, request));
assert.equal((await answer.json()).ErrorInfo, "not from alice");
