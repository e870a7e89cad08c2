// What the book in `docs/` holds: its table of contents and its words for the search.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";

/** Where the Markdown stands. */
export const DOCS = new URL("../docs/", import.meta.url);

/** Where GitHub Pages has the site, and the path that all its pages share. */
export const ORIGIN = "https://tencent-chat.github.io";
export const BASE = "/tencent-chat";
export const ADDRESS = ORIGIN + BASE;

/** The sections of `docs/SUMMARY.md`: `{ label, pages: [{ label, source }] }`; the first has no label. */
export function contents() {
  const sections = [{ label: "", pages: [] }];
  for (const line of readFileSync(new URL("SUMMARY.md", DOCS), "utf8").split("\n")) {
    const link = /^(?:- )?\[(.+)\]\((.+\.md)\)$/.exec(line);
    if (link) sections.at(-1).pages.push({ label: link[1], source: link[2] });
    else if (line.startsWith("# ") && line !== "# Contents") sections.push({ label: line.slice(2), pages: [] });
  }
  return sections;
}

/** `README.md` → `index`, `reference/errors.md` → `reference/errors`. */
export const nameOf = (source) => source.replace(/\.md$/, "").replace(/^README$/, "index");

/** The entries of `words.yaml`: `{ words, pages }`. */
export const words = () => load(readFileSync(new URL("words.yaml", import.meta.url), "utf8"));

/** What counts for the search. */
export const RANKING = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };
