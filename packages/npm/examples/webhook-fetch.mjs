// Webhooks wherever a server is a function from `Request` to `Response`: Cloudflare Workers (with the flag `nodejs_compat`,
// for `process.env`), Deno, Bun, and Next.js, which takes `POST` from `app/webhook/route.js`.
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

/** @param {Request} request */
export const POST = (request) => handler(request);

const server = {
  /**
   * @param {Request} request
   * @param {unknown[]} context In Workers, what keeps it running until events are handled.
   */
  async fetch(request, ...context) {
    const isWebhook = new URL(request.url).pathname === "/webhook";
    return isWebhook ? handler(request, ...context) : new Response(null, { status: 404 });
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
