// Webhooks with Express.
import express from "express";
import { element, Webhook, WebhookError } from "tencent-chat";

const { SDK_APP_ID, WEBHOOK_TOKEN = "", PORT = "8000" } = process.env;
const webhook = new Webhook({ sdkAppId: Number(SDK_APP_ID), token: WEBHOOK_TOKEN });
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

const server = app.listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" && address?.port}`);
});
