// Builds and serves the app in each way that Next.js has, and asks it once at each address.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { freePort } from "./free_port.mjs";

const paths = ["node", "api/edge", "middleware", "edge"];
const EXPECTED = "ghost; refused: true";
/** How long a server may take to answer for the first time, in milliseconds. */
const LONGEST = 120_000;
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

await serveWith("--turbopack");
// With webpack, Next.js 16.4 lacks a file of its own for any edge route in `app/`, even for one that imports nothing.
rmSync(`app/${paths.pop()}`, { recursive: true });
await serveWith("--webpack");

async function serveWith(bundler) {
  await serve("dev", bundler);
  await run("build", bundler);
  await serve("start");
}

async function run(...args) {
  const [code] = await once(next(args), "exit");
  if (code !== 0) throw new Error(`next ${args.join(" ")} ended with ${code}`);
}

async function serve(...args) {
  const port = await freePort();
  const server = next([...args, "--port", String(port)]);
  try {
    for (const path of paths) {
      const answer = await ask(`http://127.0.0.1:${port}/${path}`);
      if (answer !== EXPECTED) throw new Error(`next ${args.join(" ")}: /${path} answered: ${answer.slice(0, 2_000)}`);
    }
    const body = JSON.stringify({ to: ["alice", "ghost"], text: "hello" });
    const answer = await ask(`http://127.0.0.1:${port}/messages`, { method: "POST", body });
    if (answer !== '{"failed":["ghost"]}') throw new Error(`next ${args.join(" ")}: /messages answered: ${answer.slice(0, 2_000)}`);
    console.log(`next ${args.join(" ")}: fine`);
  } finally {
    // It starts processes of its own.
    process.kill(-server.pid);
    await once(server, "exit");
  }
}

function next(args) {
  return spawn(process.execPath, ["node_modules/next/dist/bin/next", ...args], { env, stdio: "inherit", detached: true });
}

async function ask(url, request) {
  for (const end = Date.now() + LONGEST; ; ) {
    try {
      return await (await fetch(url, request)).text();
    } catch (error) {
      if (error.cause?.code !== "ECONNREFUSED" || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
