// Webhooks with Express.
import express from "express";
import { element, Webhook } from "tencent-chat";

const { SDK_APP_ID, WEBHOOK_TOKEN = "", PORT = "8000" } = process.env;
const webhook = new Webhook({ sdkAppId: Number(SDK_APP_ID), token: WEBHOOK_TOKEN });

const handler = webhook.handler({
  beforeC2cMessage: (event) => decide(event, 120001),
  beforeGroupMessage: (event) => decide(event, 10100),
  beforeGroupCreate: (event) => (event.name.includes("spam") ? event.reject(10100, "no advertising") : event.allow()),
});

/**
 * What the app decides about a message.
 *
 * @param {import("tencent-chat").BeforeC2cMessage | import("tencent-chat").BeforeGroupMessage} event
 * @param {number} code
 */
function decide(event, code) {
  const [first] = event.msgBody;
  const text = (first?.msgType === "TIMTextElem" && first.msgContent.text) || "";
  if (text.includes("spam")) return event.reject(code, "no advertising");
  if (text.includes("secret")) return event.rewrite([element.text("***")]);
  return text.includes("ghost") ? event.drop() : event.allow();
}

const app = express();
app.post("/webhook", handler.node);

const server = app.listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" && address?.port}`);
});
