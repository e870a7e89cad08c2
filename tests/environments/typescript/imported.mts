import { ApiError, ChatClient, element, type Reply, type DeleteAccountsReply } from "tencent-chat";
import { custom } from "tencent-chat/element";
import { ConfigError } from "tencent-chat/errors";
import { sign, type SignParams } from "tencent-chat/usersig";
import { ReplayGuard, Webhook, type WebhookEvent } from "tencent-chat/webhook";

const app = { sdkAppId: 1400000000, identifier: "administrator", secretKey: "from a safe place" };
const chat = new ChatClient({ ...app, region: "singapore" });
export const reply: Reply<DeleteAccountsReply> = await chat.deleteAccounts({ deleteItem: [{ userId: "alice" }] });
await chat.sendC2cMessage({ toAccount: "bob", msgBody: [element.text("hello"), custom({ no: 812 })] });
for await (const friend of chat.items.listFriends({ fromAccount: "alice" })) friend.toAccount satisfies string | undefined;
// @ts-expect-error a required field is missing
await chat.deleteAccounts({});

const params: SignParams = { ...app, expire: 60 };
sign(params) satisfies string;

export const guard = new ReplayGuard(10);
export function receive(url: string, body: string): object {
  const event: WebhookEvent = new Webhook({ sdkAppId: 1400000000, token: "token" }).parse(url, body);
  return event.type === "beforeC2cMessage" ? event.reject(120001, "no advertising") : Webhook.accept();
}

export function shown(error: unknown): string {
  if (error instanceof ApiError && error.kind === "not_admin") return error.hint;
  return error instanceof ConfigError ? error.docs : "";
}
