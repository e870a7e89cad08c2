// Asks the built site's index: each endpoint by all its names, each error code and each word of `words.yaml` finds its page among
// the first results.
import { readFileSync } from "node:fs";
import { RANKING, words } from "./book.mjs";

const SITE = new URL("dist/", import.meta.url);

/** How many results count. */
const FIRST = 3;

// Pagefind reads its index with `fetch`, and takes the language from the page.
globalThis.fetch = async (url) => new Response(readFileSync(new URL(url)));
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => "en" }) };
const pagefind = await import(new URL("pagefind/pagefind.js", SITE));
await pagefind.options({ ranking: RANKING });
await pagefind.init();

/** The pages that a search shows first. */
async function find(query) {
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, FIRST).map((result) => result.data()));
  return shown.map(({ url }) => url.slice(url.indexOf(SITE.pathname) + SITE.pathname.length).replace(/\.html$/, ""));
}

const { endpoints } = JSON.parse(readFileSync(new URL("endpoints.json", SITE), "utf8"));
const entries = words();
const codes = readFileSync(new URL("reference/errors.html", SITE), "utf8").matchAll(/id="code-([1-9]\d*)"/g);
const expected = [
  ...endpoints.flatMap(({ page, rust, javascript, python, path }) =>
    [rust, javascript, python, path].map((query) => [query, [page.replace(/\.html$/, "")]]),
  ),
  ...[...codes].map(([, code]) => [code, ["reference/errors"]]),
  ...entries.flatMap(({ words }) =>
    words.map((word) => [word, entries.flatMap(({ words, pages }) => (words.includes(word) ? pages : []))]),
  ),
];

let missed = 0;
for (const [query, pages] of expected) {
  const found = await find(query);
  if (pages.some((page) => found.includes(page))) continue;
  missed++;
  console.error(`${query}: expected ${pages.join(" or ")}, found ${found.join(", ") || "nothing"}`);
}
console.log(`${expected.length - missed} of ${expected.length} searches find their page among the first ${FIRST}`);
process.exitCode = missed > 0 ? 1 : 0;
