// Opens the page in Chromium, as Vite serves it in development, and as it is built.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import * as vite from "vite";
import * as vite7 from "vite-7";
import { CHROMIUM } from "./chromium.mjs";

const profile = mkdtempSync(join(process.cwd(), "profile-"));
const browser = await chromium.launchPersistentContext(profile, CHROMIUM);

/** Waits until the page has done everything. */
async function look(httpServer) {
  const page = await browser.newPage();
  page.on("console", (message) => console.log(`page: ${message.text()}`));
  page.on("pageerror", (error) => console.log(`page: ${error}`));
  await page.goto(`http://127.0.0.1:${httpServer.address().port}/`);
  await page.waitForFunction(() => /^(fine|failed)/.test(document.title), undefined, { timeout: 60_000 });
  const title = await page.title();
  if (title !== "fine") throw new Error(title);
  await page.close();
}

/** Vite before version 8 does not find files beside those that it optimizes. */
const EXCLUDE = { optimizeDeps: { exclude: ["tencent-chat-emulator"] } };

try {
  for (const [{ build, createServer, preview }, line] of [[vite, {}], [vite7, EXCLUDE]]) {
    const config = { logLevel: "warn", ...line };
    const development = await createServer(config);
    await development.listen();
    await look(development.httpServer);
    await development.close();
    await build(config);
    const built = await preview(config);
    await look(built.httpServer);
    await built.close();
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
