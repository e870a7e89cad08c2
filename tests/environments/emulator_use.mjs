// A client, an emulator in this process and a webhook's function, in any runtime.
import { ChatClient, element } from "tencent-chat";
import { Emulator } from "tencent-chat-emulator";

/** What came of some calls, in a line. */
export async function emulate() {
  const emulator = new Emulator({ seed: "accounts: [alice, bob]" });
  const chat = new ChatClient({ ...emulator.clientOptions(), maxRetries: 0 });
  const send = (text) => chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text(text)] });
  await emulator.act("bob", "login", { platform: "Web" });
  await send("hello");
  await emulator.onWebhook(async (request) => {
    const { MsgBody } = await request.json();
    const isRefused = MsgBody[0].MsgContent.Text === "gold";
    return Response.json({ ActionStatus: "OK", ErrorCode: isRefused ? 120001 : 0, ErrorInfo: "" });
  });
  const { code } = await send("gold").catch((error) => error);
  await emulator.addFaults([{ fault: { close: "before" } }]);
  const { name } = await send("lost").catch((error) => error);
  const { items } = await emulator.inbox("bob");
  const { webhooks } = await emulator.webhooks({ wait: true });
  const texts = items.map(({ content }) => content.MsgBody[0].MsgContent.Text);
  return `${texts}; ${code}; ${name}; ${webhooks.map(({ outcome }) => outcome)}`;
}

export const EXPECTED = "hello; 120001; OutcomeUnknownError; rejected";
