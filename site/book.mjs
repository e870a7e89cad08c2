// What the book in `docs/` holds: its table of contents, its languages and its words for the search.
import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";

/** Where the Markdown stands. */
export const DOCS = new URL("../docs/", import.meta.url);

/** Where GitHub Pages has the site, and the path that all its pages share. */
export const ORIGIN = "https://tencent-chat.github.io";
export const BASE = "/tencent-chat";
export const ADDRESS = ORIGIN + BASE;

/** The languages: where a page's Markdown stands in `docs/`, where the page stands on the site, and the words around its text. */
export const ENGLISH = {
  lang: "en",
  label: "English",
  folder: "",
  path: "",
  also: "Also searched for as: ",
  comma: ", ",
  code: "Error code ",
  play: "Open in the playground",
};
export const CHINESE = {
  lang: "zh-CN",
  label: "简体中文",
  folder: "zh-CN/",
  path: "zh-cn/",
  also: "也可以这样搜索：",
  comma: "、",
  code: "错误码 ",
  play: "在演练场中打开",
};

/** A file of `docs/`. */
export const read = (source) => readFileSync(new URL(source, DOCS), "utf8");

/** The sections of a language's table of contents: `{ label, pages: [{ label, source }] }`; the first has no label. */
export function contents({ folder }) {
  const sections = [];
  for (const line of read(folder + "SUMMARY.md").split("\n")) {
    const link = /^(?:- )?\[(.+)\]\((.+\.md)\)$/.exec(line);
    if (link) sections.at(-1).pages.push({ label: link[1], source: link[2] });
    else if (line.startsWith("# ")) sections.push({ label: sections.length > 0 ? line.slice(2) : "", pages: [] });
  }
  return sections;
}

/** The source of a page in Chinese, if it is translated. */
export function chinese(source) {
  const translated = CHINESE.folder + source;
  return existsSync(new URL(translated, DOCS)) ? translated : undefined;
}

/** `README.md` → `index`, `reference/errors.md` → `reference/errors`. */
export const nameOf = (source) => source.replace(/\.md$/, "").replace(/^README$/, "index");

/** Where a page is: `errors` → `errors.html`; `index` is `index.html` in English and `zh-cn.html` in Chinese. */
export const fileOf = (name, { path }) => (path && name === "index" ? path.slice(0, -1) : path + name) + ".html";

/** The entries of `words.yaml`: `{ words, pages }`. */
export const words = () => load(readFileSync(new URL("words.yaml", import.meta.url), "utf8"));

/** Whether a word to search for is Chinese. */
export const isChinese = (word) => /\p{Script=Han}/u.test(word);

/** What counts for the search. */
export const RANKING = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** What is searched for a query: of one for an error code, such as "error code 70009", the number; 账号 also where it is written 帐号. The browser runs this code, too. */
export const termOf = (query) => query.replaceAll("帐", "账").replace(/^(?:error ?code|错误码)[\s:：]*(\d+)$/i, "$1");
