// Sends a text to users, and answers who did not get it. Check first who is asking.
import { ChatClient, element } from "tencent-chat";

let chat;

export async function POST(request) {
  chat ??= ChatClient.fromEnv(); // made by the first request, not while the app is built
  const { to, text } = await request.json();
  const reply = await chat.batchSendC2cMessage({ toAccount: to, msgBody: [element.text(text)] });
  return Response.json({ failed: reply.failures().map(({ item }) => item) });
}
