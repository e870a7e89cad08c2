// Webhooks wherever a server is a function from `Request` to `Response`: Cloudflare Workers (with the flag `nodejs_compat`,
// for `process.env`), Deno, Bun, and Next.js, which takes `POST` from `app/webhook/route.js`.
import { element, Webhook, WebhookError } from "tencent-chat";

const { SDK_APP_ID, WEBHOOK_TOKEN = "", PORT = "8000" } = process.env;
const webhook = new Webhook({ sdkAppId: Number(SDK_APP_ID), token: WEBHOOK_TOKEN });

/** @param {Request} request */
export async function POST(request) {
  try {
    webhook.verify(request.url);
    return Response.json(decide(webhook.parse(request.url, await request.arrayBuffer())));
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    return new Response(error.message, { status: error.status });
  }
}

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

const server = {
  /** @param {Request} request */
  async fetch(request) {
    const isWebhook = request.method === "POST" && new URL(request.url).pathname === "/webhook";
    return isWebhook ? POST(request) : new Response(null, { status: 404 });
  },
};
export default server;

// Node.js serves no default export by itself. Leave this out where the runtime does.
if (process.argv[1]?.endsWith("webhook-fetch.mjs")) {
  const { serve } = await import("@hono/node-server");
  serve({ fetch: server.fetch, port: Number(PORT), hostname: "127.0.0.1" }, ({ port }) => {
    console.log(`listening on http://127.0.0.1:${port}`);
  });
}
