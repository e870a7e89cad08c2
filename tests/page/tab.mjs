// Runs the emulator's npm package in a tab of Chromium: a client, an emulator and a webhook's function, without a server.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../environments/chromium.mjs";

/** The packages as they are built, and what the page does, by the folders that it loads them from. */
const PACKAGES = {
  "/sdk/": "../../packages/npm/dist/",
  "/emulator/": "../../packages/npm-emulator/dist/",
  "/use/": "../environments/",
};

const TYPES = { ".mjs": "text/javascript", ".wasm": "application/wasm" };

const PAGE = `<!doctype html>
<link rel="icon" href="data:,">
<script type="importmap">
{ "imports": { "tencent-chat": "/sdk/browser/index.mjs", "tencent-chat-emulator": "/emulator/browser.mjs" } }
</script>`;

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
  const [result, expected] = await page.evaluate(async () => {
    const { emulate, EXPECTED } = await import("/use/emulator_use.mjs");
    return [await emulate(), EXPECTED];
  });
  assert.equal(result, expected);
  assert.deepEqual(problems, []);
  console.log("the emulator's npm package works in a tab");
} finally {
  await browser.close();
  server.close();
}
