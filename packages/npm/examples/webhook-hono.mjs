// Webhooks with Hono, here on Node.js.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { element, Webhook, WebhookError } from "tencent-chat";

const { SDK_APP_ID, WEBHOOK_TOKEN = "", PORT = "8000" } = process.env;
const webhook = new Webhook({ sdkAppId: Number(SDK_APP_ID), token: WEBHOOK_TOKEN });
const app = new Hono();

app.post("/webhook", async ({ req, json }) => {
  webhook.verify(req.url);
  return json(decide(webhook.parse(req.url, await req.arrayBuffer())));
});

app.onError((error, { text }) => {
  if (!(error instanceof WebhookError)) throw error;
  return text(error.message, error.status);
});

/**
 * What the app decides.
 *
 * @param {import("tencent-chat").WebhookEvent} event
 */
function decide(event) {
  if (event.type === "beforeC2cMessage" || event.type === "beforeGroupMessage") {
    const [first] = event.msgBody;
    const text = (first?.msgType === "TIMTextElem" && first.msgContent.text) || "";
    const code = event.type === "beforeC2cMessage" ? 120001 : 10100;
    if (text.includes("spam")) return event.reject(code, "no advertising");
    if (text.includes("secret")) return event.rewrite([element.text("***")]);
    return text.includes("ghost") ? event.drop() : event.allow();
  }
  if (event.type === "beforeGroupCreate") {
    return event.name.includes("spam") ? event.reject(10100, "no advertising") : event.allow();
  }
  return Webhook.accept();
}

serve({ fetch: app.fetch, port: Number(PORT), hostname: "127.0.0.1" }, ({ port }) => {
  console.log(`listening on http://127.0.0.1:${port}`);
});
