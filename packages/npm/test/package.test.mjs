// What the package shows to whoever installs it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import * as imported from "tencent-chat";

const require = createRequire(import.meta.url);
const root = new URL("..", import.meta.url);
const { exports, ...manifest } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const modules = (folder) => readdirSync(new URL(`dist/${folder}`, root)).map((file) => `dist/${folder}/${file}`);

describe("the package", () => {
  it("gives the same classes to import and require", () => {
    const required = require("tencent-chat");
    assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).sort());
    for (const name of Object.keys(required)) assert.equal(imported[name], required[name], name);
  });

  it("gives the same things by its parts", async () => {
    const { element, usersig, memoryStore, Webhook, ReplayGuard } = imported;
    const errors = Object.fromEntries(Object.entries(imported).filter(([name]) => name.endsWith("Error")));
    for (const [part, expected] of Object.entries({ element, usersig, webhook: { memoryStore, Webhook, ReplayGuard }, errors })) {
      const required = require(`tencent-chat/${part}`);
      for (const given of [required, await import(`tencent-chat/${part}`)]) {
        assert.deepEqual(Object.keys(given).sort(), Object.keys(expected).sort(), part);
        for (const name of Object.keys(expected)) assert.equal(given[name], expected[name], `${part}: ${name}`);
      }
    }
  });

  it("has every file that its manifest names", () => {
    const files = [manifest.main, manifest.module, manifest.types];
    const collect = (value) => (typeof value === "string" ? files.push(value) : Object.values(value).forEach(collect));
    collect(exports);
    for (const file of files) assert.ok(existsSync(new URL(file, root)), file);
  });

  it("has no dependencies", () => assert.equal(manifest.dependencies, undefined));

  it("has a method for every endpoint of the description", () => {
    const source = readFileSync(new URL("src/generated/methods.ts", root), "utf8");
    const names = [...source.matchAll(/^ {2}([a-zA-Z0-9]+)\(params/gm)].map(([, name]) => name);
    assert.ok(names.length >= 57);
    for (const name of names) assert.equal(typeof imported.ChatClient.prototype[name], "function", name);
  });

  it("loads the core only when it is used", () => {
    const code = `
      WebAssembly.Module = class { constructor() { throw new Error("loaded"); } };
      const { ChatClient } = require("tencent-chat");
      try { new ChatClient({ sdkAppId: 1, region: "seoul", identifier: "a", secretKey: "a-key-of-the-tests" }) } catch (e) { console.log(e.cause.message) }`;
    assert.equal(execFileSync(process.execPath, ["-e", code], { cwd: root, encoding: "utf8" }).trim(), "loaded");
  });

  it("does the same without the file beside it, as after bundling", () => {
    const outcomes = (setup) => {
      const code = `
        ${setup}
        const { usersig, Webhook } = require("tencent-chat");
        const params = { sdkAppId: 1, identifier: "a", secretKey: "a-key-of-the-tests", time: 1_700_000_000 };
        const text = usersig.sign(params);
        const { sig } = usersig.verify(text, params);
        const refused = (run) => { try { run() } catch ({ name, message }) { return { name, message } } };
        const body = '{"CallbackCommand":"C2C.CallbackAfterSendMsg","From_Account":"\\\\ud83d \\\\"x","MsgTime":1}';
        console.log(JSON.stringify([
          text, sig, usersig.verify(text, params),
          refused(() => usersig.verify(text, { ...params, identifier: "b" })),
          refused(() => usersig.sign({ ...params, expire: 0 })),
          new Webhook({ sdkAppId: 1, unsigned: true }).parse("", body),
        ]))`;
      return execFileSync(process.execPath, ["-e", code], { cwd: root, encoding: "utf8" });
    };
    const ofFile = outcomes("");
    assert.match(ofFile, /wrong_identifier|another identifier/);
    assert.equal(outcomes("process.getBuiltinModule = undefined;"), ofFile);
  });

  it("is not searched for names when it is imported, which would take longer than all the rest", async () => {
    const names = Object.keys(await import(new URL("dist/node/index.cjs", root)));
    assert.deepEqual(names.filter((name) => name !== "module.exports"), ["default"]);
  });

  it("names no machine", () => {
    for (const file of ["dist/index.cjs", ...modules("browser"), ...modules("workerd"), "dist/tencent_chat.wasm", "dist/tencent_chat.node.wasm"]) {
      const text = readFileSync(new URL(file, root), "latin1");
      assert.doesNotMatch(text, /\/home\/|\/root\/|index\.crates\.io/, file);
    }
  });
});
