// Opens the page in Chromium, as Vite serves it in development, and as it is built.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, createServer, preview } from "vite";
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

try {
  const development = await createServer({ logLevel: "warn" });
  await development.listen();
  await look(development.httpServer);
  await development.close();
  await build({ logLevel: "warn" });
  const built = await preview({ logLevel: "warn" });
  await look(built.httpServer);
  await built.close();
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
