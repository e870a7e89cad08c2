const { element, Webhook } = require("tencent-chat");
const { useEmulator } = require("tencent-chat-emulator/jest");

const { emulator, chat } = useEmulator({ seed: { accounts: ["alice", "bob"] } });

test("a message arrives", async () => {
  await emulator.act("bob", "login", { platform: "iOS" });
  await chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hello")] });
  const { items } = await emulator.inbox("bob");
  expect(items).toMatchObject([{ content: { MsgBody: [{ MsgContent: { Text: "hello" } }] } }]);
});

test("my webhook refuses advertising", async () => {
  const webhook = new Webhook({ sdkAppId: 1400000000, token: "secret" });
  const receive = async (request) => {
    webhook.verify(request.url);
    const event = webhook.parse(request.url, await request.text());
    const isRefused = event.type === "beforeC2cMessage" && event.raw.includes("gold");
    return Response.json(isRefused ? event.reject(120001, "no advertising") : Webhook.accept());
  };
  await emulator.onWebhook(receive, { token: "secret" });
  const sent = chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("buy gold")] });
  await expect(sent).rejects.toMatchObject({ code: 120001 });
  expect(await emulator.messages()).toEqual([]);
});
