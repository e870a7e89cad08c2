// Bundles pages, which must be small, and servers, with each bundler.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { build } from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";

/** What a page imports, and how many bytes it may have. The whole package passes its elements on as one object. */
const PAGES = [
  ["element", 'import { text } from "tencent-chat/element";\nconsole.log(text("hello"));\n', 3_000],
  ["error", 'import { ApiError } from "tencent-chat/errors";\nconsole.log(ApiError);\n', 3_000],
  ["package-element", 'import { element } from "tencent-chat";\nconsole.log(element.text("hello"));\n', 8_000],
  ["package-error", 'import { ApiError } from "tencent-chat";\nconsole.log(ApiError);\n', 3_000],
];

const bundlers = { esbuild: withEsbuild, rollup: withRollup, webpack: withWebpack };
for (const [name, source, most] of PAGES) {
  writeFileSync(`${name}.js`, source);
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const file = `out/${name}.${bundler}.mjs`;
    await bundle({ input: `./${name}.js`, file, forNode: false });
    const bytes = readFileSync(file);
    console.log(`${bundler}: ${name}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
    if (bytes.length > most) throw new Error(`${bundler}: a page with ${name} has ${bytes.length} bytes`);
  }
}
await withEsbuild({ input: "./server.mjs", file: "out/server.esbuild.mjs", forNode: true });
await withRollup({ input: "./server.mjs", file: "out/server.rollup.mjs", forNode: true });
await withWebpack({ input: "./server.mjs", file: "out/server.webpack.cjs", forNode: true });
// As for a page: Node.js has all that it needs of a browser.
await withEsbuild({ input: "./server.mjs", file: "out/server.page.esbuild.mjs", forNode: false });
await withRollup({ input: "./server.mjs", file: "out/server.page.rollup.mjs", forNode: false });

async function withEsbuild({ input, file, forNode }) {
  const platform = forNode ? "node" : "browser";
  const { warnings } = await build({ entryPoints: [input], outfile: file, bundle: true, minify: true, format: "esm", platform });
  if (warnings.length > 0) throw new Error(`esbuild warns: ${warnings[0].text}`);
}

async function withRollup({ input, file, forNode }) {
  const onwarn = ({ message }) => {
    throw new Error(`Rollup warns: ${message}`);
  };
  // Neither it nor its plugins know Node.js's `require` for what a bundle leaves to run time.
  const plugins = [nodeResolve({ browser: !forNode, exportConditions: forNode ? ["node"] : [] }), commonjs({ transformMixedEsModules: true }), terser()];
  const bundle = await rollup({ input, plugins, onwarn });
  await bundle.write({ file, format: "esm", inlineDynamicImports: true });
}

function withWebpack({ input, file, forNode }) {
  const [, path, filename] = file.match(/^(.*)\/(.*)$/);
  const output = { path: `${process.cwd()}/${path}`, filename };
  const options = { mode: "production", entry: input, target: forNode ? "node" : "web", output, performance: { hints: false } };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      const problems = stats?.toJson({ errors: true, warnings: true });
      const [problem] = [...(problems?.errors ?? []), ...(problems?.warnings ?? [])];
      if (error || problem) reject(error ?? new Error(`webpack: ${problem.message}`));
      else resolve();
    });
  });
}
