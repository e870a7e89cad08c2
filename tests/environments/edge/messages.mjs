// Sends a text to users, and answers who did not get it. Check first who is asking.
import { ChatClient, element } from "tencent-chat";

let chat;

export default {
  async fetch(request, env) {
    chat ??= ChatClient.fromEnv({}, env); // made by the first request
    const { to, text } = await request.json();
    const reply = await chat.batchSendC2cMessage({ toAccount: to, msgBody: [element.text(text)] });
    return Response.json({ failed: reply.failures().map(({ item }) => item) });
  },
};
