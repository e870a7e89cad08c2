// Bundles src/ into dist/: JavaScript for each kind of runtime, the module, the declarations.
// Needs src/generated/; `cargo xtask` builds both. The tools are those of packages/npm.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const sdk = join(root, "../npm");
const { build } = createRequire(join(sdk, "package.json"))("esbuild");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const source = (name) => join(root, `src/${name}.ts`);
/** What the SDK sends values with. */
const plain = join(sdk, "src/plain.ts");
/** Leaves an import in the bundle, as another path. */
const leave = (filter, path) => ({
  name: `leave ${path}`,
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })),
});

const common = {
  banner: { js: `/* tencent-chat-emulator ${version} | MIT OR Apache-2.0 */` },
  bundle: true,
  minifySyntax: true,
  legalComments: "none",
  target: "es2022",
  logLevel: "warning",
  outdir: dist,
};

/** Node.js, Bun and Deno: one emulator for all entries, also for `import`. */
async function bundleForNode() {
  const files = { ...common, format: "cjs", platform: "node", outExtension: { ".js": ".cjs" } };
  const index = leave(/^\.\/(emulator|core|driver)\.js$/, "./index.cjs");
  await build({ ...files, entryPoints: { index: source("node") }, alias: { "#module": source("module/node"), "#nesting": source("nesting/node"), "#plain": plain }, define: { "import.meta.url": "undefined" } });
  await build({ ...files, entryPoints: { server: source("server"), jest: source("jest") }, plugins: [index], external: ["tencent-chat"] });
  await build({ ...files, entryPoints: { cli: source("cli") }, plugins: [index, leave(/^\.\/server\.js$/, "./server.cjs")] });
  for (const [entry, names] of Object.entries({ index: ["Emulator"], server: ["serve"], jest: ["useEmulator"] })) {
    writeFileSync(join(dist, `${entry}.mjs`), `import all from "./${entry}.cjs";\nexport const { ${names.join(", ")} } = all;\n`);
  }
}

async function bundleModules() {
  const modules = { ...common, format: "esm", outExtension: { ".js": ".mjs" } };
  for (const runtime of ["browser", "workerd"]) {
    await build({
      ...modules,
      platform: "neutral",
      entryPoints: { [runtime]: source("index") },
      alias: { "#module": source(`module/${runtime}`), "#nesting": source("nesting/other"), "#plain": plain },
      plugins: [leave(/\.wasm$/, "./emulator.wasm")],
    });
  }
  // The package itself, whichever of its files the runtime takes.
  await build({
    ...modules,
    platform: "neutral",
    entryPoints: { vitest: join(root, "src/vitest.js") },
    plugins: [leave(/^\.\/emulator\.js$/, "tencent-chat-emulator")],
    external: ["tencent-chat", "vitest"],
  });
}

/** The files of the page in one, which is loaded when someone looks at it. */
function collectPage() {
  const page = join(root, "../../crates/tencent-chat-emulator/page");
  const names = readdirSync(page, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|html|js|svg)$/.test(entry.name))
    .map((entry) => relative(page, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"));
  const files = Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(page, name), "utf8")]));
  writeFileSync(join(root, "src/generated/page.json"), JSON.stringify(files));
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
collectPage();
await bundleForNode();
await bundleModules();
copyFileSync(join(root, "src/generated/emulator_bg.wasm"), join(dist, "emulator.wasm"));
copyFileSync(join(root, "src/generated/page.json"), join(dist, "page.json"));
execFileSync(process.execPath, [join(sdk, "node_modules/typescript/bin/tsc"), "-p", root], { stdio: "inherit" });
copyFileSync(join(root, "src/vitest.types.d.ts"), join(dist, "types/vitest.d.ts"));
for (const name of ["core", "data", "driver", "node", "cli"]) rmSync(join(dist, `types/${name}.d.ts`), { force: true });
for (const name of ["module", "nesting"]) rmSync(join(dist, `types/${name}`), { recursive: true, force: true });
// For the tests: the SDK as users have it.
const link = join(root, "node_modules/tencent-chat");
mkdirSync(dirname(link), { recursive: true });
if (!existsSync(link)) symlinkSync(sdk, link, "junction");
console.log(`dist: ${readdirSync(dist).join(", ")}`);
