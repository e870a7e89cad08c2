// Builds the page, serves it and opens it in Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { CHROMIUM } from "./chromium.mjs";

await build({ logLevel: "warn" });
const server = await preview({ preview: { port: 0 }, logLevel: "warn" });
const profile = mkdtempSync(join(process.cwd(), "profile-"));
const browser = await chromium.launchPersistentContext(profile, CHROMIUM);
try {
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.on("console", (message) => console.log(`page: ${message.text()}`));
  page.on("pageerror", (error) => console.log(`page: ${error}`));
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
  await page.waitForFunction(() => /^(fine|failed)/.test(document.title), undefined, { timeout: 30_000 });
  const title = await page.title();
  if (title !== "fine") throw new Error(title);
} finally {
  await browser.close();
  server.httpServer.close();
  rmSync(profile, { recursive: true, force: true });
}
