// Makes the site's pages from the Markdown in `docs/`: the same text with tabs for the languages, links between pages of the site, and
// the words by which the search finds a page. For programs it writes the Markdown itself, `llms.txt` and `endpoints.json`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { dump } from "js-yaml";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { ADDRESS, BASE, CHINESE, chinese, contents, DOCS, ENGLISH, fileOf, isChinese, nameOf, read, words } from "./book.mjs";
import { svgOf } from "./diagrams.mjs";
import { textOf } from "./html.mjs";
import { endpointOf, isle, matterOf, programOf, titleOf, withLink, writeKnown } from "./islands.mjs";

const PAGES = new URL("src/content/docs/", import.meta.url);
const PUBLIC = new URL("public/", import.meta.url);
/** Which file of the site each source in `docs/` becomes; the check of the links reads it. */
const FILES = new URL(".astro/files.json", import.meta.url);
const EDIT = "https://github.com/tencent-chat/tencent-chat/edit/main/docs/";

/** Pages that speak of everything, or of all webhooks of a family, count less for the search. */
const isBroad = (name) =>
  ["emulator", "migration", "environments", "performance", "reference/endpoints", "reference/errors"].includes(name) || name.startsWith("reference/webhooks/");

/** The tabs' names, by the languages of code. */
const TABS = { ts: "JavaScript", js: "JavaScript", python: "Python", rust: "Rust" };

const reader = unified().use(remarkParse).use(remarkGfm);
const writer = unified().use(remarkMdx).use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify);

/** A node that is written as it is. */
const html = (value) => ({ type: "html", value });

function visit(node, change) {
  change(node);
  for (const child of node.children ?? []) visit(child, change);
}

/** Blocks of code in several languages that follow each other become tabs. */
function withTabs(nodes) {
  const result = [];
  for (let at = 0; at < nodes.length; at++) {
    const tabs = [];
    for (let node = nodes[at]; node?.type === "code"; node = nodes[at + tabs.length]) {
      const label = TABS[node.lang];
      if (!label || tabs.some((tab) => tab.label === label)) break;
      tabs.push({ label, node });
    }
    if (tabs.length < 2) {
      result.push(nodes[at]);
      continue;
    }
    const items = tabs.flatMap(({ label, node }) => [html(`<TabItem label="${label}">`), node, html("</TabItem>")]);
    result.push(html('<Tabs syncKey="language">'), ...items, html("</Tabs>"));
    at += tabs.length - 1;
  }
  return result;
}

/** Blocks of Mermaid become pictures, which are named as the heading above them; their files are written beside the page. */
function withDiagrams(nodes, target) {
  const imports = [];
  let heading = "";
  const drawn = nodes.map((node) => {
    if (node.type === "heading") heading = textOf(node);
    if (node.lang !== "mermaid") return node;
    const name = `Diagram${imports.length + 1}`;
    const file = new URL(`${target.pathname.replace(/\.mdx$/, "")}-${name}.svg`, target);
    write(file, svgOf(node.value));
    imports.push(html(`import ${name} from "./${file.pathname.split("/").at(-1)}";`));
    // On a phone it is wider than the page: its frame scrolls, also with the keyboard.
    return html(`<div class="diagram" role="img" aria-label=${JSON.stringify(heading)} tabindex="0"><${name} /></div>`);
  });
  return [...imports, ...drawn];
}

/** What the first table of an endpoint's page says. */
function endpoint(tree) {
  const rows = tree.children.find((node) => node.type === "table")?.children ?? [];
  const {
    Rust: rust,
    JavaScript: javascript,
    Python: python,
    path,
  } = Object.fromEntries(rows.map((row) => row.children.slice(0, 2).map(textOf)));
  return path && { rust, javascript, python, path };
}

/** Says what counts more for the search, and what less: an endpoint's names, and an error code in the table of all codes. */
function weighed(text, { code }) {
  return text
    .replace(
      /^(\| (?:Rust|JavaScript|Python|path|路径|command|命令|official page|官方文档) \| )([`[][^|]*)(?= \|$)/gm,
      '$1<span data-pagefind-weight="5">$2</span>',
    )
    .replace(
      /<a id="code-\d+"><\/a>(\d+)/g,
      `<span id="code-$1" data-pagefind-weight="10" data-pagefind-title="${code}$1">$1</span>`,
    )
    .replace(/\[\d+\]\([^)]*#code-\d+\)/g, '<span data-pagefind-weight="0.2">$&</span>');
}

/** A link of a page as one between files of the site: to the page of the same language, or to a file beside the pages. */
function linked(url, name, source, language) {
  const [, path, place = ""] = /^([^#]*)(#.*)?$/.exec(url);
  if (path === "" || path.includes(":")) return url;
  const from = posix.dirname(fileOf(name, language));
  const target = posix.join(posix.dirname(source), path);
  if (!path.endsWith(".md")) return posix.relative(from, target) + place;
  const page = nameOf(target.startsWith(language.folder) ? target.slice(language.folder.length) : target);
  // The page in English also stands for one that is not translated, but not beside the first page.
  if (page === "index") return `${BASE}/${fileOf(page, language)}${place}`;
  return posix.relative(from, fileOf(page, language)) + place;
}

/** An element of a page's head: the title of the page in the search. */
const searchTitle = (content) => ({ tag: "meta", attrs: { content, "data-pagefind-meta": "title[content]" } });

/** The page of a source, with the words that it has in `words.yaml`. */
function page(name, source, language, target, found) {
  const text = read(source);
  const tree = reader.parse(weighed(text, language));
  isle(tree.children);
  const [title, ...rest] = tree.children.filter((node) => !(node.type === "html" && node.value.startsWith("<!--")));
  const [images, files] = [[], []];
  visit({ children: rest }, (node) => {
    if (node.type === "image") images.push(node.url);
    if (node.type !== "link") return;
    if (/^[^:#]+\.(?!md)\w+$/.test(node.url)) files.push(node.url);
    node.url = linked(node.url, name, source, language);
  });
  const first = rest.find((node) => node.type === "paragraph");
  const description = first ? textOf(first).replace(/\s+/g, " ") : textOf(title);
  const opened = endpointOf(name);
  // Among results in Chinese, the English name of an endpoint says little.
  const isForeign = opened && language === CHINESE;
  const long = `${textOf(title)}：${description.replace(/。$/, "")}`;
  const head = isForeign ? [searchTitle(long), { tag: "title", content: `${long} | tencent-chat` }] : [];
  const matter = {
    title: textOf(title),
    description,
    head,
    editUrl: text.includes("@generated") ? false : EDIT + source,
    ...matterOf(text),
  };
  if (found.length > 0) {
    // A reader of Chinese sees the Chinese words first.
    const list = language === CHINESE ? found.toSorted((one, other) => isChinese(other) - isChinese(one)) : found;
    rest.push(html(`<p class="words" data-pagefind-weight="10">${language.also}${list.join(language.comma)}</p>`));
  }
  const nodes = withDiagrams(withTabs(opened ? withLink(rest, opened, language.play) : rest), target);
  const weighted = isBroad(name) ? [html('<div data-pagefind-weight="0.2">'), ...nodes, html("</div>")] : nodes;
  const body = [html('import { Tabs, TabItem } from "@astrojs/starlight/components";'), ...weighted];
  const mdx = writer.stringify({ type: "root", children: body });
  const program = opened && programOf(opened, rest);
  const official = isForeign ? titleOf(rest) : undefined;
  return { ...matter, official, mdx: `---\n${dump(matter)}---\n\n${mdx}`, images, files, endpoint: endpoint(tree), program };
}

/** Writes a file, and the folders that it is in. */
function write(target, text) {
  mkdirSync(new URL(".", target), { recursive: true });
  writeFileSync(target, text);
}

rmSync(PAGES, { recursive: true, force: true });
const entries = words();
const endpoints = [];
const filesOf = {};
const families = [];
let index = `# tencent-chat

> The server API of Tencent Cloud Chat for Rust, JavaScript and Python.

Pages in Chinese (简体中文) have the same names in ${ADDRESS}/${CHINESE.path}, such as ${ADDRESS}/${CHINESE.path}README.md.
`;
const chineseSections = contents(CHINESE);
for (const [at, { label, pages }] of contents(ENGLISH).entries()) {
  index += `\n## ${label || "Start"}\n\n`;
  const programs = [];
  for (const { label, source } of pages) {
    const name = nameOf(source);
    const found = entries.filter(({ pages }) => pages.includes(name)).flatMap(({ words }) => words);
    const make = (from, language) => {
      const target = new URL(`${language.path}${name}.mdx`, PAGES);
      const { mdx, images, files, ...made } = page(name, from, language, target, found);
      write(target, mdx);
      filesOf[from] = fileOf(name, language);
      for (const image of images) write(new URL(image, target), readFileSync(new URL(image, new URL(from, DOCS))));
      for (const file of files) {
        const path = posix.join(posix.dirname(from), file);
        write(new URL(path, PUBLIC), read(path));
      }
      write(new URL(language.path + source, PUBLIC), read(from));
      return made;
    };
    const { description, endpoint, program } = make(source, ENGLISH);
    const translated = chinese(source);
    const inChinese = translated && make(translated, CHINESE);
    index += `- [${label}](${ADDRESS}/${source}): ${description}\n`;
    if (program) programs.push({ ...program, official: inChinese?.official });
    if (endpoint) endpoints.push({ ...endpoint, page: `${name}.html`, summary: description, words: found });
  }
  if (programs.length > 0) families.push({ label: { en: label, zh: chineseSections[at].label }, endpoints: programs });
}
const codes = [...read("reference/errors.md").matchAll(/<a id="code-([1-9]\d*)">/g)].map(([, code]) => code);
writeKnown(families, codes, endpoints.map(({ python, path }) => ({ name: python, path })));
const lost = { title: "This page does not exist · 本页不存在", template: "splash", editUrl: false, pagefind: false };
const home = (language) => `${BASE}/${fileOf("index", language)}`;
write(
  new URL("404.md", PAGES),
  `---
${dump(lost)}---

Search for it, or begin at [the first page](${home(ENGLISH)}).

<p lang="zh-CN">请搜索，或从<a href="${home(CHINESE)}">首页</a>开始。</p>
`,
);
write(new URL("llms.txt", PUBLIC), index);
write(FILES, JSON.stringify(filesOf));
write(new URL("endpoints.json", PUBLIC), JSON.stringify({ endpoints }));
