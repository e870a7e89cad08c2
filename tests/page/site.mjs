// Opens pages of the documentation's site in Chromium: what axe-core and the browser say about them, and whether a reader's choices
// of a language hold.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../environments/chromium.mjs";

const SITE = fileURLToPath(new URL("../../site/dist", import.meta.url));
const BASE = "/tencent-chat/";
const SCREENSHOTS = process.env.SCREENSHOTS || fileURLToPath(new URL("../../target/page", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PAGES = {
  home: "index.html",
  start: "getting-started.html",
  endpoint: "reference/message/send_c2c_message.html",
  codes: "reference/errors.html",
  webhooks: "reference/webhooks/c2c.html",
  chinese: "zh-cn/errors.html",
};

/** A desk by day and by night, and a phone in a dark room. */
const LOOKS = {
  desk: { colorScheme: "light", viewport: { width: 1200, height: 800 } },
  night: { colorScheme: "dark", viewport: { width: 1200, height: 800 } },
  phone: { colorScheme: "dark", viewport: { width: 375, height: 700 } },
};

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

if (!existsSync(CHROMIUM.executablePath)) {
  console.log("Chromium is not installed: the site is not tested");
  process.exit(0);
}

if (!existsSync(SITE)) throw new Error("the site is not built: run `cargo xtask site`");

const problems = [];
const server = createServer(({ url }, response) => {
  const file = join(SITE, new URL(url, "http://site").pathname.slice(BASE.length) || "index.html");
  if (!existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const address = (page) => `http://127.0.0.1:${server.address().port}${BASE}${page}`;

/** A page that collects what the console says. */
async function opened(context) {
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** Looks at a page as a reader of one kind sees it. */
async function look(page, name, place) {
  await page.goto(address(PAGES[name]));
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) {
    for (const node of nodes) problems.push(`${name} ${place}: ${id}: ${node.html} ${node.failureSummary}`);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) problems.push(`${name} ${place}: ${overflow} pixels wider than the window`);
  await page.screenshot({ path: join(SCREENSHOTS, `site-${name}-${place}.png`) });
}

/** The language of code that a reader chose holds on all pages, and for names. */
async function chooseLanguageOfCode(page) {
  const firstRow = () => page.getByRole("row").first().textContent();
  const isShown = (name) => page.getByRole("cell").getByText(name, { exact: true }).first().isVisible();
  await page.goto(address(PAGES.start));
  await page.getByRole("tab", { name: "Python" }).first().click();
  await page.goto(address(PAGES.endpoint));
  assert.match(await firstRow(), /Python\s*send_c2c_message/);
  assert.deepEqual([await isShown("to_account"), await isShown("toAccount")], [true, false]);
  await page.getByRole("tab", { name: "JavaScript" }).click();
  assert.match(await firstRow(), /JavaScript\s*sendC2cMessage/);
  assert.deepEqual([await isShown("to_account"), await isShown("toAccount")], [false, true]);
}

/** The same page in Chinese, where a search finds pages in Chinese. */
async function chooseChinese(page) {
  await page.goto(address(PAGES.codes));
  await page.getByLabel("Select language").first().selectOption("简体中文");
  await page.waitForURL(address(`zh-cn/${PAGES.codes}`));
  await page.getByRole("button", { name: "搜索" }).click();
  await page.getByRole("searchbox").or(page.getByRole("textbox")).fill("禁言");
  const first = page.locator(".pagefind-ui__result-link").first();
  await first.waitFor();
  assert.match(await first.getAttribute("href"), /\/zh-cn\/reference\/group\/mute_group_members\.html/);
}

mkdirSync(SCREENSHOTS, { recursive: true });
const browser = await chromium.launch(CHROMIUM);
try {
  for (const [place, options] of Object.entries(LOOKS)) {
    const page = await opened(await browser.newContext(options));
    for (const name of Object.keys(PAGES)) await look(page, name, place);
  }
  await chooseLanguageOfCode(await opened(await browser.newContext(LOOKS.desk)));
  await chooseChinese(await opened(await browser.newContext(LOOKS.desk)));
  assert.deepEqual(problems, []);
  console.log(`The site's pages work; screenshots are in ${SCREENSHOTS}.`);
} finally {
  await browser.close();
  server.close();
}
