const { ChatClient, element } = require("tencent-chat");

let chat;

exports.handler = async ({ text }) => {
  // Made by the first event, and used again by the next ones.
  chat ??= new ChatClient({
    sdkAppId: 1400000000,
    secretKey: process.env.TENCENT_CHAT_KEY,
    identifier: "administrator",
    endpoint: process.env.TENCENT_CHAT_ENDPOINT,
  });
  await chat.importAccounts({ accountList: [{ userId: "alice" }] });
  const reply = await chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text(text)] });
  return { statusCode: 200, body: JSON.stringify({ failed: reply.failures().map(({ item }) => item) }) };
};
