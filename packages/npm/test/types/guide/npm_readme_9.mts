// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import express from "express";
import { element, Webhook, WebhookError, type WebhookEvent } from "tencent-chat";

const webhook = new Webhook({ sdkAppId: 1400000000, token: process.env.WEBHOOK_TOKEN });
const app = express();

app.post("/webhook", express.raw({ type: () => true, limit: "1mb" }), (request, response) => {
  try {
    webhook.verify(request.url);
    response.json(decide(webhook.parse(request.url, request.body)));
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    response.status(error.status).type("text").send(error.message);
  }
});

function decide(event: WebhookEvent) {
  if (event.type !== "beforeC2cMessage") return Webhook.accept();
  const text = JSON.stringify(event.msgBody);
  if (text.includes("spam")) return event.reject(120001, "no advertising");
  return text.includes("secret") ? event.rewrite([element.text("***")]) : event.allow();
}

app.listen(8000);

declare const chat: import("tencent-chat").ChatClient;
declare const token: string;
declare const sdkAppId: number;
declare const process: { env: Record<string, string | undefined> };
export {};
