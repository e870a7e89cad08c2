// Runs the emulator's npm package in a tab of Chromium: a client, an emulator and a webhook's function, without a server.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../environments/chromium.mjs";

/** The packages as they are built, by the folders that the page loads them from. */
const PACKAGES = { "/sdk/": "../../packages/npm/dist/", "/emulator/": "../../packages/npm-emulator/dist/" };

const TYPES = { ".mjs": "text/javascript", ".wasm": "application/wasm" };

const PAGE = `<!doctype html>
<link rel="icon" href="data:,">
<script type="importmap">
{ "imports": { "tencent-chat": "/sdk/browser/index.mjs", "tencent-chat-emulator": "/emulator/browser.mjs" } }
</script>`;

/** What the page does; its result is checked here. */
async function use() {
  const { ChatClient, element } = await import("tencent-chat");
  const { Emulator } = await import("tencent-chat-emulator");
  const emulator = new Emulator({ seed: "accounts: [alice, bob]" });
  const chat = new ChatClient({ ...emulator.clientOptions(), maxRetries: 0 });
  const send = (text) => chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text(text)] });
  await emulator.act("bob", "login", { platform: "Web" });
  await send("hello");
  await emulator.onWebhook(async (request) => {
    const { MsgBody } = await request.json();
    const refused = MsgBody[0].MsgContent.Text === "gold";
    return Response.json({ ActionStatus: "OK", ErrorCode: refused ? 120001 : 0, ErrorInfo: "" });
  });
  const code = await send("gold").then(() => 0, (error) => error.code);
  await emulator.addFaults([{ fault: { close: "before" } }]);
  const failed = await send("lost").then(() => "", (error) => error.message);
  const { items } = await emulator.inbox("bob");
  const { webhooks } = await emulator.webhooks({ wait: true });
  return { texts: items.map(({ content }) => content.MsgBody[0].MsgContent.Text), code, failed, outcomes: webhooks.map(({ outcome }) => outcome) };
}

if (!existsSync(CHROMIUM.executablePath)) {
  console.log("Chromium is not installed: the emulator is not tested in a tab");
  process.exit(0);
}
const server = createServer(({ url }, response) => {
  const folder = Object.keys(PACKAGES).find((start) => url.startsWith(start));
  const type = folder ? TYPES[extname(url)] : "text/html";
  const content = folder ? readFileSync(fileURLToPath(new URL(PACKAGES[folder] + url.slice(folder.length), import.meta.url))) : PAGE;
  response.writeHead(200, { "content-type": type }).end(content);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const browser = await chromium.launch(CHROMIUM);
try {
  const page = await browser.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => problems.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const { texts, code, failed, outcomes } = await page.evaluate(use);
  assert.deepEqual(texts, ["hello"]);
  assert.equal(code, 120001);
  assert.match(failed, /fetch failed/);
  assert.deepEqual(outcomes, ["rejected"]);
  assert.deepEqual(problems, []);
  console.log("the emulator's npm package works in a tab");
} finally {
  await browser.close();
  server.close();
}
