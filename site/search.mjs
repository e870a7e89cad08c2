// Asks the built site's indexes, one for each language: each endpoint by all its names, each error code, which leads to its row, and each word of `words.yaml`,
// in Chinese each Chinese word, finds its page among the first results.
import { readFileSync } from "node:fs";
import { CHINESE, ENGLISH, fileOf, isChinese, RANKING, termOf, words } from "./book.mjs";

const SITE = new URL("dist/", import.meta.url);

/** How many results count. */
const FIRST = 3;

// Pagefind reads its index with `fetch`, and takes the language from the page.
globalThis.fetch = async (url) => new Response(readFileSync(new URL(url)));

/** A function that gives the files of the pages that a search in a language shows first, and the places in them. */
async function searcher({ lang }) {
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) };
  const pagefind = await import(new URL(`pagefind/pagefind.js?${lang}`, SITE));
  await pagefind.options({ ranking: RANKING });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(termOf(query));
    const shown = await Promise.all(results.slice(0, FIRST).map((result) => result.data()));
    const places = shown.flatMap((page) => [page, ...page.sub_results]);
    return places.map(({ url }) => url.slice(url.indexOf(SITE.pathname) + SITE.pathname.length));
  };
}

const { endpoints } = JSON.parse(readFileSync(new URL("endpoints.json", SITE), "utf8"));
const entries = words();
const codes = [...readFileSync(new URL("reference/errors.html", SITE), "utf8").matchAll(/id="(code-([1-9]\d*))"/g)];
const names = [
  ...endpoints.flatMap(({ page, rust, javascript, python, path }) =>
    [rust, javascript, python, path].map((query) => [query, [page.replace(/\.html$/, "")]]),
  ),
];
/** Each word, also as some write it. */
const also = entries.flatMap(({ words }) =>
  words.flatMap((word) => {
    const pages = entries.flatMap(({ words, pages }) => (words.includes(word) ? pages : []));
    return [...new Set([word, word.replaceAll("账", "帐")])].map((query) => [query, pages]);
  }),
);
/** A code leads to its row. */
const rows = (language) =>
  codes.flatMap(([, place, code]) => [code, language.code + code].map((query) => [query, ["reference/errors"], `#${place}`]));

let [all, missed] = [0, 0];
for (const [language, expected] of [
  [ENGLISH, [...names, ...rows(ENGLISH), ...also]],
  [CHINESE, [...names, ...rows(CHINESE), ...also.filter(([word]) => isChinese(word))]],
]) {
  all += expected.length;
  const find = await searcher(language);
  for (const [query, wanted, place = ""] of expected) {
    const [pages, found] = [wanted.map((name) => fileOf(name, language) + place), await find(query)];
    if (pages.some((page) => found.includes(page))) continue;
    missed++;
    const files = found.filter((place) => !place.includes("#"));
    console.error(`${language.label}: ${query}: expected ${pages.join(" or ")}, found ${files.join(", ") || "nothing"}`);
  }
}
console.log(`${all - missed} of ${all} searches find their page among the first ${FIRST}`);
process.exitCode = missed > 0 ? 1 : 0;
