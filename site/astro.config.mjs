// How the site is made of the pages that `pages.mjs` writes. Astro 5 is the last one that runs on Node.js 20.
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { BASE, CHINESE, chinese, contents, ENGLISH, nameOf, ORIGIN, RANKING, read, SECTIONS } from "./book.mjs";
import { tables } from "./tables.mjs";

const [home, ...sections] = contents();

/** A page in the sidebar, in Chinese under its own heading. */
function item({ label, source }) {
  const translated = chinese(source);
  const heading = translated && /^# (.+)$/m.exec(read(translated))[1];
  return { label, slug: nameOf(source), translations: heading ? { [CHINESE.lang]: heading } : {} };
}

export default defineConfig({
  site: ORIGIN,
  base: BASE,
  // Pages are files, `getting-started.html`, so that links between them are relative, as in the book.
  build: { format: "file" },
  markdown: { rehypePlugins: [tables] },
  integrations: [
    starlight({
      title: "tencent-chat",
      customCss: ["./src/site.css"],
      social: [{ icon: "github", label: "GitHub", href: "https://github.com/tencent-chat/tencent-chat" }],
      locales: { root: ENGLISH, [CHINESE.path.slice(0, -1)]: CHINESE },
      sidebar: [
        ...home.pages.map(item),
        ...sections.map(({ label, pages }) => ({
          label,
          translations: SECTIONS[label] ? { [CHINESE.lang]: SECTIONS[label] } : {},
          items: pages.map(item),
          collapsed: label !== "Guide",
        })),
      ],
      // The endpoints' pages have the same headings.
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      // Long lines are wrapped on narrow screens; what the button copies has its lines as written.
      expressiveCode: { defaultProps: { wrap: true } },
      pagefind: { ranking: RANKING },
      credits: false,
    }),
  ],
});
