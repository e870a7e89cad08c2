// The parts of pages that run in the browser: the playground, with a program for each endpoint, and the offline tools. And the policy of all pages.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { textOf } from "./html.mjs";
import { program } from "./programs.mjs";
import { VIEWS } from "./src/islands/texts.js";

/** The components that stand for a comment of a page, such as `<!-- Playground -->`. */
const ISLAND = /^<!-- (Playground|Tools) -->$/;

const PACKAGES = new URL("../packages/", import.meta.url);
const SDK = fileURLToPath(new URL("npm/dist/", PACKAGES));
const EMULATOR = fileURLToPath(new URL("npm-emulator/dist/", PACKAGES));

/** What pages may load, beside their own inline scripts. Nothing may come from elsewhere, or go there. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** Programs of the playground run in a worker that its page makes. */
const PLAYGROUND = { ...POLICY, "worker-src": "'self' blob:" };

const isCode = (node) => node?.type === "code";

/** The endpoint that a page is about. */
export const endpointOf = (name) => /^reference\/(?!webhooks\/)[\w-]+\/(\w+)$/.exec(name)?.[1];

/** The first call on an endpoint's page. */
const callOf = (nodes) => nodes.findIndex((node) => isCode(node) && node.lang === "ts");

/** What a page with such a part has in its front matter: its headings are those of the part. */
export const matterOf = (text) => (new RegExp(ISLAND, "m").test(text) ? { tableOfContents: false } : {});

/** Puts a component in the place of its comment and of the paragraph after that, which is for readers of the Markdown. */
export function isle(nodes) {
  const at = nodes.findIndex((node) => node.type === "html" && ISLAND.test(node.value));
  if (at < 0) return;
  const [, name] = ISLAND.exec(nodes[at].value);
  nodes.splice(at, 2, { type: "html", value: `import ${name} from "/src/islands/${name}.astro";\n\n<${name} />` });
}

/** Links an endpoint's page to the playground, after its first call. The search does not count it. */
export function withLink(nodes, name, label) {
  let end = callOf(nodes);
  while (isCode(nodes[end])) end++;
  const value = `<p data-pagefind-ignore><a href="../../playground.html#${name}">${label}</a></p>`;
  return nodes.toSpliced(end, 0, { type: "html", value });
}

/** What the official page of an endpoint is called, from the nodes of its page in Chinese. */
export function titleOf(nodes) {
  const rows = nodes.find((node) => node.type === "table").children;
  const [, cell] = rows.map(({ children }) => children.map(textOf)).find(([name]) => name === "官方文档");
  return cell.replace(/，更新于 .*$/, "");
}

/** The program of an endpoint, from the nodes of its page. */
export const programOf = (name, nodes) => ({ name, code: program(name, nodes[callOf(nodes)].value) });

const GENERATED = new URL("src/islands/generated/", import.meta.url);

/** What the command line says about codes in Chinese, by its English. */
const DESCRIBED = new URL("../crates/tencent-chat-cli/src/generated/described.json", import.meta.url);

const API = new URL("../api/", import.meta.url);

/** What reasons of errors mean in Chinese, by the error's class and the reason. */
function reasons() {
  const [sdk, chinese] = ["sdk.yaml", "zh/sdk.yaml"].map((name) => load(readFileSync(new URL(name, API), "utf8")));
  const classes = { UserSigError: sdk.user_sig_reasons, WebhookError: sdk.webhook_checks };
  const entries = Object.entries(classes).flatMap(([error, all]) => all.map(({ name, doc }) => [`${error}.${name}`, chinese[doc]]));
  return Object.fromEntries(entries);
}

/** Writes what these parts know: the programs of all endpoints, by families; codes, endpoints, and what is said about errors in Chinese. */
export function writeKnown(families, codes, endpoints) {
  const { chinese, said } = JSON.parse(readFileSync(DESCRIBED, "utf8"));
  const files = { programs: families, known: { codes, endpoints }, chinese: { ...chinese, ...said, ...reasons() } };
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(new URL(`${name}.json`, GENERATED), JSON.stringify(content));
}

/** The emulator's views, whose words these parts give in Chinese. */
const PAGE = new URL("../crates/tencent-chat-emulator/page/", import.meta.url);

/** Fails unless `texts.js` has exactly the texts of the views. */
function checkWords() {
  const code = readdirSync(PAGE).filter((name) => name.endsWith(".js")).map((name) => readFileSync(new URL(name, PAGE), "utf8"));
  const said = [...code.join("\n").matchAll(/\bsay\("([^"]*)"/g)].map(([, text]) => text);
  const wrong = [...said.filter((text) => !VIEWS[text]), ...Object.keys(VIEWS).filter((text) => !said.includes(text))];
  if (wrong.length > 0) throw new Error(`texts.js: VIEWS differs from the emulator's views in ${wrong.join(", ")}`);
}

/** Gives a page its policy, as the first of its head. */
function protect(file, sources) {
  const page = readFileSync(file, "utf8");
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script);
  const hashes = inline.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const policy = { ...sources, "script-src": [sources["script-src"], ...new Set(hashes)].join(" ") };
  const text = Object.entries(policy).map(([name, sources]) => `${name} ${sources}`).join("; ");
  writeFileSync(file, page.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${text}">`));
}

/** A text that `texts.js` does not have ends the build. */
const onwarn = (warning, warn) => {
  if (warning.code === "MISSING_EXPORT") throw new Error(warning.message);
  warn(warning);
};

/** An integration of Astro: where the packages are that these parts run, and the policy of all pages. */
export const islands = () => ({
  name: "islands",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      checkWords();
      updateConfig({
        vite: {
          build: { rollupOptions: { onwarn } },
          worker: { format: "es", rollupOptions: { onwarn } },
          resolve: {
            alias: [
              { find: /^tencent-chat$/, replacement: `${SDK}browser/index.mjs` },
              { find: /^tencent-chat\/(usersig|webhook)$/, replacement: `${SDK}browser/$1.mjs` },
              { find: /^tencent-chat\/(element|errors)$/, replacement: `${SDK}$1.mjs` },
              { find: /^tencent-chat-emulator$/, replacement: `${EMULATOR}browser.mjs` },
            ],
          },
        },
      });
    },
    "astro:build:done": ({ dir }) => {
      for (const name of readdirSync(dir, { recursive: true })) {
        if (name.endsWith(".html")) protect(new URL(name, dir), name.endsWith("playground.html") ? PLAYGROUND : POLICY);
      }
    },
  },
});
