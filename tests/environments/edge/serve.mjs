// Bundles the worker as Wrangler and as Vercel do, starts each in workerd and asks it.
import { spawn } from "node:child_process";
import { build } from "esbuild";
import workerd from "workerd";
import { EXPECTED } from "./emulator_use.mjs";

for (const conditions of [["workerd", "worker", "browser"], ["edge-light"]]) {
  await bundle("worker.mjs", conditions);
  const [answer] = await ask("config.capnp");
  if (answer !== "ghost account_not_found; requests: 2; refused: true; webhook: 10100") throw new Error(`the worker said: ${answer}`);
}
await bundle("messages.mjs", ["workerd"]);
const message = { method: "POST", body: JSON.stringify({ to: ["alice", "ghost"], text: "hello" }) };
for (const answer of await ask("messages.capnp", message, message)) {
  if (answer !== '{"failed":["ghost"]}') throw new Error(`the worker of the cookbook said: ${answer}`);
}
await bundle("emulator_worker.mjs", ["workerd"]);
const [seen] = await ask("emulator.capnp");
if (seen !== EXPECTED) throw new Error(`the emulator: ${seen}`);

function bundle(entry, conditions) {
  return build({
    entryPoints: [entry],
    outdir: "out",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions,
    assetNames: "[name]",
    loader: { ".wasm": "copy" },
    logLevel: "warning",
  });
}

async function ask(config, ...requests) {
  // The runtime reports on the extra pipe which port it listens on.
  const runtime = spawn(workerd.default, ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const port = await new Promise((resolve, reject) => {
      runtime.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)));
      runtime.stdio[3].on("data", (data) => {
        for (const line of data.toString().trim().split("\n")) {
          const event = JSON.parse(line);
          if (event.event === "listen") resolve(event.port);
        }
      });
    });
    const answers = [];
    for (const request of requests.length > 0 ? requests : [{}]) {
      answers.push(await (await fetch(`http://127.0.0.1:${port}/`, request)).text());
    }
    return answers;
  } finally {
    runtime.kill();
  }
}
