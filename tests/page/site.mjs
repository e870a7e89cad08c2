// Opens pages of the documentation's site in Chromium: what axe-core and the browser say about them, and whether a reader's choices
// of a language hold.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../environments/chromium.mjs";
import { flaws, LOOKS, SCREENSHOTS, serveSite } from "./looks.mjs";

const PAGES = {
  home: "index.html",
  start: "getting-started.html",
  endpoint: "reference/message/send_c2c_message.html",
  codes: "reference/errors.html",
  webhooks: "reference/webhooks/c2c.html",
  chinese: "zh-cn/errors.html",
};

if (!existsSync(CHROMIUM.executablePath)) {
  console.log("Chromium is not installed: the site is not tested");
  process.exit(0);
}

const problems = [];
const { server, address: site } = await serveSite();
const address = (page) => site + page;

/** A page that collects what the console says. */
async function opened(context) {
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${page.url()}: ${message.text()}`);
  });
  return page;
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

const browser = await chromium.launch(CHROMIUM);
try {
  for (const [place, options] of Object.entries(LOOKS)) {
    const page = await opened(await browser.newContext(options));
    for (const [name, file] of Object.entries(PAGES)) {
      await page.goto(address(file));
      problems.push(...(await flaws(page, `site-${name}`, place)));
    }
  }
  await chooseLanguageOfCode(await opened(await browser.newContext(LOOKS.desk)));
  await chooseChinese(await opened(await browser.newContext(LOOKS.desk)));
  assert.deepEqual(problems, []);
  console.log(`The site's pages work; screenshots are in ${SCREENSHOTS}.`);
} finally {
  await browser.close();
  server.close();
}
