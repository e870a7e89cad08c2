// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { Webhook, WebhookError, type WebhookAnswer, type WebhookEvent } from "tencent-chat";

const webhook = new Webhook({ sdkAppId: 1400000000, token });

function decide(event: WebhookEvent): WebhookAnswer {
  switch (event.type) {
    case "beforeC2cMessage":
      return event.fromAccount === "mallory" ? event.reject(120001, "you are blocked") : event.allow();
    case "beforeGroupCreate":
      return event.name.includes("casino") ? event.reject(10100, "no advertising") : event.allow();
    case "stateChange":
      console.log(event.info.toAccount, event.info.action, event.info.reason);
      return event.ack();
    default:
      return Webhook.accept();
  }
}

async function handle(request: Request): Promise<Response> {
  try {
    webhook.verify(request.url);
    return Response.json(decide(webhook.parse(request.url, await request.text())));
  } catch (error) {
    if (error instanceof WebhookError) return new Response(error.message, { status: error.status });
    throw error;
  }
}

declare const chat: import("tencent-chat").ChatClient;
declare const token: string;
declare const sdkAppId: number;
export {};
