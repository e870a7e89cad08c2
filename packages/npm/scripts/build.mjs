// Bundles src/ into dist/: one JavaScript file for each kind of runtime, the module of the core, the declarations.
// Needs src/wasm/generated/; `cargo xtask` builds both.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const wasm = join(root, "src/wasm/generated/tencent_chat_bg.wasm");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const bundles = [
  { file: "index.cjs", module: "node", format: "cjs", platform: "node" },
  { file: "browser.mjs", module: "browser", format: "esm", platform: "browser" },
  { file: "workerd.mjs", module: "workerd", format: "esm", platform: "neutral", wasm: "./tencent_chat.wasm" },
  // Next.js and Vercel compile a module only when asked to.
  { file: "edge-light.mjs", module: "workerd", format: "esm", platform: "neutral", wasm: "./tencent_chat.wasm?module" },
];

/** Leaves some imports in the bundle, for the runtime or the user's bundler to resolve. */
const leave = (filter, path) => ({
  name: `leave ${path}`,
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })),
});

const common = {
  banner: { js: `/* tencent-chat ${version} | MIT OR Apache-2.0 */` },
  bundle: true,
  // Small, and still to be read by whoever steps into it.
  minifySyntax: true,
  legalComments: "none",
  target: "es2022",
  logLevel: "warning",
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { file, module, wasm, ...options } of bundles) {
  const plugins = [leave(/\.inline\.cjs$/, "./tencent_chat.inline.cjs")];
  if (wasm) plugins.push(leave(/\.wasm$/, wasm));
  // As a file of its own, so that bundlers leave out what is not used of it; it throws errors of the same classes.
  if (options.format === "esm") plugins.push(leave(/\/element\.js$/, "./element.mjs"), leave(/\/errors\.js$/, "./errors.mjs"));
  await build({
    ...common,
    ...options,
    entryPoints: [join(root, "src/index.ts")],
    outfile: join(dist, file),
    alias: { "#core-module": join(root, `src/wasm/${module}.ts`) },
    loader: { ".wasm": "base64" },
    plugins,
  });
}
for (const [file, plugins] of [["element", [leave(/\/errors\.js$/, "./errors.mjs")]], ["errors", []]]) {
  await build({
    ...common,
    entryPoints: [join(root, `src/${file}.ts`)],
    outfile: join(dist, `${file}.mjs`),
    format: "esm",
    platform: "neutral",
    plugins,
  });
}
copyFileSync(wasm, join(dist, "tencent_chat.wasm"));
writeFileSync(join(dist, "tencent_chat.inline.cjs"), `module.exports = "${readFileSync(wasm, "base64")}";\n`);

// `import` and `require` give the same classes in Node.js, so that `instanceof` holds wherever an error comes from.
const names = Object.keys(createRequire(import.meta.url)(join(dist, "index.cjs")));
writeFileSync(join(dist, "node.mjs"), `import core from "./index.cjs";\nexport const { ${names.join(", ")} } = core;\n`);

// By their names the declarations are CommonJS, which both kinds of importers may read: one set is enough.
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", root], { stdio: "inherit" });
const internal = ["asked", "checks", "driver", "json", "observer", "pages", "provider", "secrets", "transport"].map((name) => `${name}.d.ts`);
for (const file of [...internal, "wasm"]) rmSync(join(dist, "types", file), { recursive: true, force: true });
for (const file of ["index.d.mts", "index.d.cts"]) writeFileSync(join(dist, file), 'export * from "./types/index.js";\n');
console.log(`dist: ${readdirSync(dist).join(", ")}`);
