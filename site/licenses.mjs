// The licenses of what is in the site's scripts and styles, in one file of the site.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Packages that the scripts of all pages are from, which do not come through the bundler as they are. */
const ALWAYS = ["@astrojs/starlight", "astro", "astro-expressive-code", "pagefind"];

/** What else the playground contains: the crates in the SDK and the emulator, and what the emulator's views are made with. */
const TEXTS = [
  "../packages/npm/THIRD-PARTY-LICENSES.txt",
  "../packages/npm-emulator/THIRD-PARTY-LICENSES.txt",
  "../crates/tencent-chat-emulator/page/vendor/LICENSE-htm",
  "../crates/tencent-chat-emulator/page/vendor/LICENSE-preact",
];

const NODE_MODULES = new URL("node_modules/", import.meta.url);
const LINE = `\n${"-".repeat(80)}\n`;

/** The terms of the MIT license, for packages that only name it. */
const MIT = readFileSync(new URL("../LICENSE-MIT", import.meta.url), "utf8").replace(/^[^]*?(?=Permission is hereby granted)/, "");

const packages = new Set(ALWAYS);

/** A plugin of Rollup that notes the packages whose code is in a bundle. */
const note = () => ({
  name: "licenses",
  apply: (_, { isSsrBuild }) => !isSsrBuild,
  generateBundle(_, bundle) {
    for (const path of Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules))) {
      const [, name] = /^\0?.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
      if (name) packages.add(name);
    }
  },
});

/** A package's name, version and license, and the license's text. */
function licensed(name) {
  const folder = new URL(`${name}/`, NODE_MODULES);
  const { version, license, author } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile() && /^(licen[cs]e|copying|notice)/i.test(file.name));
  const texts = files.map((file) => readFileSync(new URL(file.name, folder), "utf8").trim());
  if (texts.length === 0) {
    if (license !== "MIT" || !author) throw new Error(`${name} has no text of its license: find it, and say in licenses.mjs where it is`);
    texts.push(`Copyright (c) ${author.name ?? author}\n\n${MIT.trim()}`);
  }
  return [`${name} ${version}: ${license}`, ...texts].join("\n\n");
}

/** An integration of Astro that writes the file. */
export const licenses = () => ({
  name: "licenses",
  hooks: {
    "astro:config:setup": ({ updateConfig }) =>
      updateConfig({ vite: { plugins: [note()], worker: { plugins: () => [note()] } } }),
    "astro:build:done": ({ dir }) => {
      const others = TEXTS.map((path) => `${path.replace(/^[./]+/, "")}\n\n${readFileSync(new URL(path, import.meta.url), "utf8").trim()}`);
      const all = [...[...packages].sort().map(licensed), ...others];
      writeFileSync(new URL("licenses.txt", dir), `This site contains code under these licenses.\n${LINE}${all.join(`\n${LINE}\n`)}\n`);
    },
  },
});
