// Runtimes that lack something, and bundles that hold only what is used.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build, transform } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const app = '{ sdkAppId: 1, identifier: "a", secretKey: "a-key-of-the-tests" }';
const browser = new URL("../dist/browser/index.mjs", import.meta.url).href;

/** What a program prints that runs after `setup`; `imports` what it has of the package, by its kind. */
function printed(setup, program) {
  const imports = { require: 'const all = require("tencent-chat");', browser: `const all = await import("${browser}");` };
  return Object.entries(imports).map(([kind, line]) => {
    const code = `${setup}\n${line}\nconst { ChatClient, usersig, Webhook } = all;\n${program}`;
    const type = kind === "require" ? "commonjs" : "module";
    return execFileSync(process.execPath, [`--input-type=${type}`, "-e", code], { cwd: root, encoding: "utf8" }).trim();
  });
}

const thrown = (program) => `try { ${program}; console.log("fine") } catch (error) { console.log(error.name + ": " + error.message) }`;

describe("a runtime without TextDecoder and TextEncoder", () => {
  const without = "delete globalThis.TextDecoder; delete globalThis.TextEncoder;";

  it("uses those of Node.js, as in Jest with jsdom", () => {
    const lines = printed(without, `console.log(usersig.inspect(usersig.sign({ ...${app}, identifier: "ä€" })).identifier)`);
    assert.deepEqual(lines, ["ä€", "ä€"]);
  });

  it("says so when they are needed, and not before", () => {
    for (const line of printed(`${without} process.getBuiltinModule = undefined;`, thrown(`usersig.sign(${app})`))) {
      assert.match(line, /^ConfigError: this runtime has no `Text(Decoder|Encoder)`, which the SDK needs: set `globalThis\.Text/);
    }
  });
});

describe("a runtime without a global that the SDK needs", () => {
  it("gets an error that names the global", () => {
    const setup = "delete globalThis.atob; delete Uint8Array.fromBase64;";
    const [, line] = printed(setup, thrown(`usersig.sign(${app})`));
    assert.match(line, /^ConfigError: this runtime lacks what the SDK needs \(atob is not defined\): set it on `globalThis` before the first call$/);
  });
});

describe("a runtime without WebAssembly", () => {
  for (const program of [`new ChatClient(${app})`, `usersig.sign(${app})`, 'new Webhook({ sdkAppId: 1, token: "t" })', "all.explain(1)"]) {
    it(`says so: ${program.slice(0, 14)}`, () => {
      for (const line of printed("delete globalThis.WebAssembly;", thrown(program))) {
        assert.match(line, /^ConfigError: this runtime has no WebAssembly, which the SDK needs: use the SDK on your server/);
      }
    });
  }

  it("makes elements and has the errors", () => {
    const program = 'console.log(all.element.text("hi").msgType, new all.ApiError("x") instanceof all.ChatError)';
    assert.deepEqual(printed("delete globalThis.WebAssembly;", program), ["TIMTextElem true", "TIMTextElem true"]);
  });
});

describe("an edge runtime", () => {
  it("that compiles nothing gets an error that says what to do", () => {
    const setup = 'WebAssembly.Module = function () { throw new WebAssembly.CompileError("disallowed by embedder") };';
    for (const line of printed(setup, thrown(`usersig.sign(${app})`))) {
      assert.match(line, /^ConfigError: the runtime refuses .*disallowed by embedder\): for Nuxt and Nitro .*`experimental: { wasm: true }`/);
    }
  });

  it("takes a module that was compiled in another realm", async () => {
    const bytes = readFileSync(`${root}/dist/tencent_chat.wasm`);
    globalThis.compiledElsewhere = vm.runInNewContext("new WebAssembly.Module(bytes)", { bytes });
    assert.ok(!(globalThis.compiledElsewhere instanceof WebAssembly.Module));
    const module = {
      name: "module",
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /\.wasm/ }, () => ({ path: "module", namespace: "elsewhere" }));
        onLoad({ filter: /./, namespace: "elsewhere" }, () => ({ contents: "export default globalThis.compiledElsewhere" }));
      },
    };
    const { text } = await bundle('export { sign } from "tencent-chat/usersig"', { conditions: ["edge-light"], plugins: [module] });
    const { sign } = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
    assert.equal(typeof sign({ sdkAppId: 1, identifier: "a", secretKey: "a-key-of-the-tests" }), "string");
  });
});

/** A page's JavaScript. Warnings are errors: users' builds would show them. */
async function bundle(contents, options = {}) {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    ...options,
  });
  assert.deepEqual(warnings, []);
  return outputFiles[0];
}

describe("a bundle", () => {
  const pages = {
    "an element": ['import { text } from "tencent-chat/element"; console.log(text("hi"))', 3_000],
    "an element, of all elements": ['import * as element from "tencent-chat/element"; console.log(element.text("hi"))', 3_000],
    "an element, from the package": ['import { element } from "tencent-chat"; console.log(element.text("hi"))', 9_000],
    "an error": ['import { ConfigError } from "tencent-chat/errors"; console.log(x instanceof ConfigError)', 3_000],
    "an error, from the package": ['import { ApiError } from "tencent-chat"; console.log(x instanceof ApiError)', 3_000],
  };
  for (const [name, [page, most]] of Object.entries(pages)) {
    it(`of ${name} has at most ${most} bytes`, async () => {
      for (const conditions of [["browser"], ["workerd"], ["edge-light"]]) {
        const { contents } = await bundle(page, { conditions, external: ["*.wasm", "*.wasm?module"] });
        assert.ok(contents.length <= most, `${contents.length}`);
      }
    });
  }

  it("of what needs the core causes no warning", async () => {
    for (const entry of ["tencent-chat", "tencent-chat/usersig", "tencent-chat/webhook"]) {
      const { text } = await bundle(`import * as all from "${entry}"; console.log(all)`, { platform: "browser" });
      assert.match(text, /"AGFzbQ/, entry);
    }
  });
});

it("the JavaScript has no syntax later than ES2021", async () => {
  const files = readdirSync(`${root}/dist`, { recursive: true }).filter((file) => /\.[cm]js$/.test(file) && !file.includes("inline"));
  assert.ok(files.length > 20);
  for (const file of files) {
    const code = readFileSync(`${root}/dist/${file}`, "utf8");
    const as = async (target) => (await transform(code, { target })).code;
    assert.equal(await as("es2021"), await as("esnext"), file);
  }
});
