// The parts of pages that run in the browser: the playground, with a program for each endpoint, and the offline tools.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { program } from "./programs.mjs";

/** The components that stand for a comment of a page, such as `<!-- Playground -->`. */
const ISLAND = /^<!-- (Playground|Tools) -->$/;

const PACKAGES = new URL("../packages/", import.meta.url);
const SDK = fileURLToPath(new URL("npm/dist/", PACKAGES));
const EMULATOR = fileURLToPath(new URL("npm-emulator/dist/", PACKAGES));

/** What the pages with these parts may load, beside their own inline scripts. Nothing may come from elsewhere, or go there. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The search has a worker of its own; programs of the playground run in one that the page makes. */
const WORKERS = { playground: "'self' blob:", tools: "'self'" };

const isCode = (node) => node?.type === "code";

/** The endpoint that a page is about. */
export const endpointOf = (name) => /^reference\/(?!webhooks\/)[\w-]+\/(\w+)$/.exec(name)?.[1];

/** The first call on an endpoint's page. */
const callOf = (nodes) => nodes.findIndex((node) => isCode(node) && node.lang === "ts");

/** What a page with such a part has in its front matter: its headings are those of the part. */
export const matterOf = (text) => (new RegExp(ISLAND, "m").test(text) ? { tableOfContents: false } : {});

/** Puts a component in the place of its comment. */
export function isle(node) {
  const name = node.type === "html" && ISLAND.exec(node.value)?.[1];
  if (name) node.value = `import ${name} from "/src/islands/${name}.astro";\n\n<${name} />`;
}

/** Links an endpoint's page to the playground, after its first call. The search does not count it. */
export function withLink(nodes, name, label) {
  let end = callOf(nodes);
  while (isCode(nodes[end])) end++;
  const value = `<p data-pagefind-ignore><a href="../../playground.html#${name}">${label}</a></p>`;
  return nodes.toSpliced(end, 0, { type: "html", value });
}

/** The program of an endpoint, from the nodes of its page. */
export const programOf = (name, nodes) => ({ name, code: program(name, nodes[callOf(nodes)].value) });

/** Writes the programs of all endpoints, by families. */
export function writePrograms(families) {
  const file = new URL("src/islands/programs.json", import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, JSON.stringify(families));
}

/** Gives a page its policy, as the first of its head. */
function protect(file, workers) {
  const page = readFileSync(file, "utf8");
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script);
  const hashes = inline.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const policy = { ...POLICY, "script-src": [POLICY["script-src"], ...new Set(hashes)].join(" "), "worker-src": workers };
  const text = Object.entries(policy).map(([name, sources]) => `${name} ${sources}`).join("; ");
  writeFileSync(file, page.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${text}">`));
}

/** An integration of Astro: where the packages are, and the policy of the pages that run them. */
export const islands = () => ({
  name: "islands",
  hooks: {
    "astro:config:setup": ({ updateConfig }) =>
      updateConfig({
        vite: {
          worker: { format: "es" },
          resolve: {
            alias: [
              { find: /^tencent-chat$/, replacement: `${SDK}browser/index.mjs` },
              { find: /^tencent-chat\/(usersig|webhook)$/, replacement: `${SDK}browser/$1.mjs` },
              { find: /^tencent-chat\/(element|errors)$/, replacement: `${SDK}$1.mjs` },
              { find: /^tencent-chat-emulator$/, replacement: `${EMULATOR}browser.mjs` },
            ],
          },
        },
      }),
    "astro:build:done": ({ dir }) => {
      for (const name of readdirSync(dir, { recursive: true })) {
        const workers = WORKERS[/(?:^|\/)(\w+)\.html$/.exec(name)?.[1]];
        if (workers) protect(new URL(name, dir), workers);
      }
    },
  },
});
