// How the tests see pages: as readers do, with axe-core, and those of the documentation's site as its host serves them.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const SCREENSHOTS = process.env.SCREENSHOTS || fileURLToPath(new URL("../../target/page", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A desk by day and by night, and a phone in a dark room. */
export const LOOKS = {
  desk: { colorScheme: "light", viewport: { width: 1200, height: 800 } },
  night: { colorScheme: "dark", viewport: { width: 1200, height: 800 } },
  phone: { colorScheme: "dark", viewport: { width: 375, height: 700 } },
};

/** What is wrong with a page in a look, of which it takes a screenshot. */
export async function flaws(page, name, place, options) {
  const { colorScheme, viewport } = LOOKS[place];
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) found.push(`${overflow} pixels wider than the window`);
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${place}.png`), ...options });
  return found.map((flaw) => `${name} ${place}: ${flaw}`);
}

const SITE = fileURLToPath(new URL("../../site/dist/", import.meta.url));
const BASE = "/tencent-chat/";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** A server of the site, and the address of its first page. */
export async function serveSite() {
  if (!existsSync(SITE)) throw new Error("the site is not built: run `cargo xtask site`");
  const server = createServer(({ url }, response) => {
    const path = url.split("?")[0];
    const file = join(SITE, path.slice(BASE.length));
    if (!path.startsWith(BASE) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}${BASE}` };
}
