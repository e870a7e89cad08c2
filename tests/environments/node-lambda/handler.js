// Sends a text to users, and answers who did not get it. Check first who is asking.
const { ChatClient, element } = require("tencent-chat");

let chat;

exports.handler = async ({ body }) => {
  chat ??= ChatClient.fromEnv(); // made by the first event, and used again by the next ones
  const { to, text } = JSON.parse(body);
  const reply = await chat.batchSendC2cMessage({ toAccount: to, msgBody: [element.text(text)] });
  return { statusCode: 200, body: JSON.stringify({ failed: reply.failures().map(({ item }) => item) }) };
};
