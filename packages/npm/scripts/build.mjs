// Bundles src/ into dist/: for each kind of runtime its JavaScript, the module of the core, the declarations.
// Needs what `cargo xtask` builds: src/wasm/generated/, src/wasm/generated-node/ and src/wasm/generated-testing/.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const wasm = join(root, "src/wasm/generated/tencent_chat_bg.wasm");
const wasmForNode = join(root, "src/wasm/generated-node/tencent_chat_bg.wasm");
const testingWasm = join(root, "src/wasm/generated-testing/testing_bg.wasm");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What users import, by the source it is made of. */
const ENTRIES = { index: "index", element: "element", errors: "public-errors", otel: "otel", progress: "progress", redis: "redis", testing: "testing", usersig: "usersig", webhook: "webhook" };
/** Those that do without the core, and are the same for all runtimes. */
const LIGHT = ["element", "errors", "otel", "progress", "redis"];
/** The files that have the core: one each for the entries, and one for the rest of `index`, which only passes on. */
const WITH_CORE = { "with-core": "with-core", usersig: "usersig", webhook: "webhook" };

/** Runtimes with modules, each in a folder of its own, with the way from there to the core's module. */
const runtimes = [
  { folder: "browser", module: "browser" },
  { folder: "workerd", module: "workerd", wasm: "../tencent_chat.wasm", testing: "../tencent_chat_testing.wasm" },
  // Next.js and Vercel compile a module only when asked to.
  { folder: "edge-light", module: "workerd", wasm: "../tencent_chat.wasm?module" },
];

/** Leaves some imports in the bundle, for the runtime or the user's bundler to resolve. */
const leave = (filter, path) => ({
  name: `leave ${path}`,
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })),
});
/** The errors, in a file of their own: all entries throw the same classes. */
const leaveErrors = (folder, extension) => leave(/\/errors\.js$/, `${folder}/all-errors.${extension}`);
/** What `index` passes on: as files of their own, so that bundlers leave out what is not used. */
const leaveParts = (folder, extension) => [
  leave(/\/element\.js$/, `${folder}/element.${extension}`),
  leave(/\/public-errors\.js$/, `${folder}/errors.${extension}`),
];

const common = {
  banner: { js: `/* tencent-chat ${version} | MIT OR Apache-2.0 */` },
  bundle: true,
  define: { VERSION: JSON.stringify(version) },
  // What draws progress bars and makes spans: users install it.
  external: ["cli-progress", "@opentelemetry/api"],
  // Small, and still to be read by whoever steps into it.
  minifySyntax: true,
  legalComments: "none",
  // What the parsers of older bundlers and test runners read.
  target: "es2021",
  logLevel: "warning",
  outdir: dist,
};
const withCore = {
  loader: { ".wasm": "base64" },
  inject: [join(root, "src/wasm/utf8.ts")],
};

const source = (name) => join(root, `src/${name}.ts`);
const sources = (entries) => Object.fromEntries(Object.entries(entries).map(([entry, name]) => [entry, source(name)]));
const light = Object.fromEntries(LIGHT.map((entry) => [entry, source(ENTRIES[entry])]));
const aliasFor = (module) => ({ "#core-module": source(`wasm/${module}`), "#runtime-transport": source(module === "node" ? "http" : "fetch") });
const testingIn = (form) => ({ ...withCore, entryPoints: { testing: source("testing") }, alias: { "#testing-module": source(`wasm/testing-${form}`) } });

async function bundleModules() {
  const modules = { ...common, format: "esm", outExtension: { ".js": ".mjs" } };
  await build({ ...modules, platform: "neutral", entryPoints: { "all-errors": source("errors") } });
  await build({ ...modules, platform: "neutral", entryPoints: light, plugins: [leaveErrors(".", "mjs")] });
  await build({ ...modules, ...testingIn("inline"), platform: "neutral", plugins: [leaveErrors(".", "mjs")] });
  for (const { folder, module, wasm, testing } of runtimes) {
    const outdir = join(dist, folder);
    const own = { ...modules, outdir, platform: folder === "browser" ? "browser" : "neutral" };
    const plugins = [leaveErrors("..", "mjs")];
    if (wasm) plugins.push(leave(/\.wasm$/, wasm));
    const options = { splitting: true, chunkNames: "shared-[hash]", alias: aliasFor(module), plugins };
    await build({ ...own, ...withCore, ...options, entryPoints: sources(WITH_CORE) });
    dropBareImports(outdir);
    if (testing) await build({ ...own, ...testingIn("imported"), plugins: [leaveErrors("..", "mjs"), leave(/\.wasm$/, testing)] });
    const passedOn = [...leaveParts("..", "mjs"), leave(/\/with-core\.js$/, "./with-core.mjs")];
    await build({ ...own, entryPoints: { index: source("index") }, plugins: passedOn });
  }
}

/** Imports of shared files for their side effects, of which they have none: users' bundlers would warn of them. */
function dropBareImports(folder) {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), text.replace(/^import "\.\/shared-\w+\.mjs";\n/gm, ""));
  }
}

async function bundleCommonJs() {
  const files = { ...common, format: "cjs", platform: "node", outExtension: { ".js": ".cjs" } };
  await build({ ...files, entryPoints: { "all-errors": source("errors") } });
  await build({ ...files, entryPoints: light, plugins: [leaveErrors(".", "cjs")] });
  await build({ ...files, ...testingIn("inline"), plugins: [leaveErrors(".", "cjs")] });
  await build({
    ...files,
    ...withCore,
    entryPoints: { index: source("index") },
    alias: aliasFor("node"),
    plugins: [leaveErrors(".", "cjs"), ...leaveParts(".", "cjs"), leave(/\.inline\.cjs$/, "./tencent_chat.inline.cjs")],
  });
  // Its parts, of the same classes.
  writeFileSync(join(dist, "usersig.cjs"), 'module.exports = require("./index.cjs").usersig;\n');
  writeFileSync(join(dist, "webhook.cjs"), 'const { memoryStore, ReplayGuard, Webhook } = require("./index.cjs");\nmodule.exports = { memoryStore, ReplayGuard, Webhook };\n');
}

/**
 * `import` and `require` give the same classes in Node.js, so that `instanceof` holds wherever an error comes from. Node.js searches
 * imported CommonJS for names of exports, which takes longer than all the rest for a large file: what is imported is a small one.
 * Bundlers follow its `require`.
 */
function wrapForNode() {
  mkdirSync(join(dist, "node"));
  for (const entry of Object.keys(ENTRIES)) {
    const names = Object.keys(createRequire(import.meta.url)(join(dist, `${entry}.cjs`)));
    writeFileSync(join(dist, `node/${entry}.mjs`), `import all from "./${entry}.cjs";\nexport const { ${names.join(", ")} } = all;\n`);
    // In a single statement, Node.js would search the large file, too.
    writeFileSync(join(dist, `node/${entry}.cjs`), `const all = require("../${entry}.cjs");\nmodule.exports = all;\n`);
  }
}

/** By their names the declarations are CommonJS, which both kinds of importers may read: one set is enough. */
function declare() {
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", root], { stdio: "inherit" });
  const internal = ["asked", "body", "builtin", "checks", "connecting", "driver", "each", "failure", "fetch", "http", "json", "list-call", "observer", "pages", "pool", "provider", "secrets", "transport"].map((name) => `${name}.d.ts`);
  for (const file of [...internal, "wasm"]) rmSync(join(dist, "types", file), { recursive: true, force: true });
  for (const [entry, name] of Object.entries(ENTRIES)) {
    for (const kind of ["mts", "cts"]) writeFileSync(join(dist, `${entry}.d.${kind}`), `export * from "./types/${name}.js";\n`);
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await bundleModules();
await bundleCommonJs();
copyFileSync(wasm, join(dist, "tencent_chat.wasm"));
copyFileSync(wasmForNode, join(dist, "tencent_chat.node.wasm"));
copyFileSync(testingWasm, join(dist, "tencent_chat_testing.wasm"));
writeFileSync(join(dist, "tencent_chat.inline.cjs"), `module.exports = "${readFileSync(wasm, "base64")}";\n`);
wrapForNode();
declare();
console.log(`dist: ${readdirSync(dist).join(", ")}`);
