// Starts the worker in Wrangler's own server, and asks it once.
import assert from "node:assert/strict";
import { unstable_startWorker } from "wrangler";

const { TENCENT_CHAT_ENDPOINT, TENCENT_CHAT_SECRET_KEY } = process.env;
const text = (value) => ({ type: "plain_text", value });
const worker = await unstable_startWorker({
  config: "wrangler.jsonc",
  bindings: { TENCENT_CHAT_ENDPOINT: text(TENCENT_CHAT_ENDPOINT), TENCENT_CHAT_SECRET_KEY: text(TENCENT_CHAT_SECRET_KEY) },
  dev: { remote: false, server: { port: 0 }, inspector: false },
});
try {
  const answer = await (await worker.fetch("http://worker/")).text();
  assert.equal(answer, "ghost account_not_found; requests: 2; refused: true; webhook: 10100");
} finally {
  await worker.dispose();
}
