import { element, Webhook } from "tencent-chat";
import { test } from "tencent-chat-emulator/vitest";
import { expect } from "vitest";

test("a message arrives", async ({ emulator, chat }) => {
  await chat.importAccounts({ accounts: ["alice", "bob"] });
  await emulator.act("bob", "login", { platform: "iOS" });
  await chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hello")] });
  const { items } = await emulator.inbox("bob");
  expect(items).toMatchObject([{ content: { MsgBody: [{ MsgContent: { Text: "hello" } }] } }]);
});

test("my webhook refuses advertising", async ({ emulator, chat }) => {
  const webhook = new Webhook({ sdkAppId: 1400000000, token: "secret" });
  const receive = async (request) => {
    webhook.verify(request.url);
    const event = webhook.parse(request.url, await request.text());
    const isRefused = event.type === "beforeC2cMessage" && event.raw.includes("gold");
    return Response.json(isRefused ? event.reject(120001, "no advertising") : Webhook.accept());
  };
  await emulator.onWebhook(receive, { token: "secret" });
  await chat.importAccounts({ accounts: ["alice", "bob"] });
  const sent = chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("buy gold")] });
  await expect(sent).rejects.toMatchObject({ code: 120001 });
  expect(await emulator.messages()).toEqual([]);
});
