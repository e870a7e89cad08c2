// Builds the server with each preset, and runs what can be run here.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { Miniflare } from "miniflare";
import { freePort } from "./free_port.mjs";

const EXPECTED = "ghost; refused: true";
const { TENCENT_CHAT_ENDPOINT, TENCENT_CHAT_SECRET_KEY } = process.env;

await build("node-server");
assert.equal(await onNode(), EXPECTED);
await build("vercel-edge");
await build("vercel-edge", { WITHOUT_LINE: "1" });
await build("cloudflare-module");
assert.equal(await onCloudflare(), EXPECTED);
await build("cloudflare-module", { WITHOUT_LINE: "1" });
assert.match(await onCloudflare(), /^ConfigError: .*set Nitro's option `experimental: { wasm: true }`/);

async function build(preset, env = {}) {
  rmSync(".output", { recursive: true, force: true });
  const nitro = spawn("npx", ["nitropack", "build", "--preset", preset], { stdio: "inherit", env: { ...process.env, ...env } });
  const [code] = await once(nitro, "exit");
  assert.equal(code, 0, `nitropack build --preset ${preset}`);
}

async function onNode() {
  const port = await freePort();
  const server = spawn(process.execPath, [".output/server/index.mjs"], { env: { ...process.env, PORT: port }, stdio: ["ignore", "pipe", "inherit"] });
  try {
    // It says on which port it listens.
    await once(server.stdout, "data");
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } finally {
    server.kill();
  }
}

async function onCloudflare() {
  const worker = new Miniflare({
    modules: true,
    modulesRoot: ".output/server",
    modulesRules: [
      { type: "ESModule", include: ["**/*.mjs"] },
      { type: "CompiledWasm", include: ["**/*.wasm"] },
    ],
    scriptPath: ".output/server/index.mjs",
    compatibilityDate: "2026-07-30",
    compatibilityFlags: ["nodejs_compat"],
    bindings: { TENCENT_CHAT_ENDPOINT, TENCENT_CHAT_SECRET_KEY },
  });
  try {
    return await (await worker.dispatchFetch("http://worker/")).text();
  } finally {
    await worker.dispose();
  }
}
