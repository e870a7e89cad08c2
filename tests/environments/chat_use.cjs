// The same after `require`; and it has the same classes as after `import`.
const assert = require("node:assert/strict");
const { ChatClient, element, InvalidRequestError, usersig } = require("tencent-chat");

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = process.env;
const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };

async function main() {
  const chat = new ChatClient({ ...app, endpoint });
  assert.equal(usersig.verify(usersig.sign(app), app).identifier, "administrator");

  await chat.importAccounts({ accountList: [{ userId: "alice" }] });
  const reply = await chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text("hello")] });
  assert.deepEqual(reply.failures().map(({ item }) => item), ["ghost"]);

  // A library that imports and an app that requires must agree on what an InvalidRequestError is.
  const imported = await import("tencent-chat");
  assert.equal(imported.InvalidRequestError, InvalidRequestError);
  await assert.rejects(chat.sendC2cMessage({}), imported.InvalidRequestError);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
