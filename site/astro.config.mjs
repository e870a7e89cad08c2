// How the site is made of the pages that `pages.mjs` writes. Astro 5 is the last one that runs on Node.js 20.
import { readFileSync } from "node:fs";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { BASE, CHINESE, contents, ENGLISH, nameOf, ORIGIN, RANKING, termOf } from "./book.mjs";
import { mended } from "./html.mjs";
import { islands } from "./islands.mjs";
import { licenses } from "./licenses.mjs";

/** What Starlight does not pass on to the search: longer excerpts, and the number alone where it is an error code that is searched. */
const searchOptions = {
  name: "search-options",
  enforce: "post",
  transform: (code, id) =>
    id.includes("virtual:starlight/pagefind-config")
      ? `${code}\nObject.assign(pagefindUserConfig, { excerptLength: 30, processTerm: ${termOf} });`
      : undefined,
};

// Both tables of contents have the same entries.
const [home, ...sections] = contents(ENGLISH);
const [chineseHome, ...chineseSections] = contents(CHINESE);
const translations = ({ label }) => ({ [CHINESE.lang]: label });
const items = ({ pages }, chinese) =>
  pages.map(({ label, source }, at) => ({ label, slug: nameOf(source), translations: translations(chinese.pages[at]) }));

export default defineConfig({
  site: ORIGIN,
  base: BASE,
  // Pages are files, `getting-started.html`, so that links between them are relative, as in the book.
  build: { format: "file" },
  markdown: { rehypePlugins: [mended] },
  vite: { plugins: [searchOptions] },
  integrations: [
    starlight({
      title: "tencent-chat",
      head: [{ tag: "script", content: readFileSync(new URL("src/language.js", import.meta.url), "utf8") }],
      components: { SkipLink: "./src/islands/SkipLink.astro" },
      customCss: ["./src/site.css"],
      social: [{ icon: "github", label: "GitHub", href: "https://github.com/tencent-chat/tencent-chat" }],
      locales: { root: ENGLISH, [CHINESE.path.slice(0, -1)]: CHINESE },
      sidebar: [
        ...items(home, chineseHome),
        ...sections.map((section, at) => ({
          label: section.label,
          translations: translations(chineseSections[at]),
          items: items(section, chineseSections[at]),
          collapsed: section.label !== "Guide",
        })),
      ],
      // The endpoints' pages have the same headings.
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      // Long lines are wrapped on narrow screens; what the button copies has its lines as written.
      expressiveCode: { defaultProps: { wrap: true } },
      pagefind: { ranking: RANKING },
      credits: false,
    }),
    islands(),
    licenses(),
  ],
});
