#!/usr/bin/env node
/** The emulator as a program: `npx tencent-chat-emulator --port 8800`. */

import { readFileSync } from "node:fs";
import { get, type RequestOptions } from "node:http";
import { Invocation } from "./core.js";
import { Exchange, sendByFetch } from "./exchange.js";
import { serveExchange } from "./server.js";

const NO_DATA =
  "--data needs the program that is installed by `cargo install tencent-chat-emulator` or `pip install tencent-chat-emulator`: this " +
  "one keeps the state in memory; GET and PUT /_emulator/state save and load it";

function fail(why: string, code: number): never {
  process.stderr.write(`tencent-chat-emulator: ${why}\n`);
  process.exit(code);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function invocation(): Invocation {
  try {
    return new Invocation(process.argv.slice(2));
  } catch (error) {
    return fail(messageOf(error), 2);
  }
}

/** The HTTP status of the answer, or why the request failed. A request that takes too long has neither. */
function answerOf(options: RequestOptions): Promise<{ status?: number | undefined; error?: string }> {
  return new Promise((resolve) => {
    const request = get(options, ({ statusCode }) => {
      request.destroy();
      resolve({ status: statusCode });
    });
    request.on("timeout", () => {
      resolve({});
      request.destroy();
    });
    request.on("error", (error) => resolve({ error: messageOf(error) }));
  });
}

async function main(): Promise<void> {
  const asked = invocation();
  const { text, health, data, seed, host, port } = asked;
  if (text !== undefined) {
    process.stdout.write(text);
    return;
  }
  if (health !== undefined) {
    const { status, error } = await answerOf({ host, port, path: health, timeout: asked.longest });
    const why = asked.failure(status, error);
    if (why !== undefined) fail(why, 1);
    return;
  }
  if (data !== undefined) fail(NO_DATA, 2);
  const core = asked.emulator(Date.now());
  if (seed !== undefined) {
    try {
      core.seed(Date.now(), readFileSync(seed));
    } catch (error) {
      fail(`${seed}: ${messageOf(error)}`, 1);
    }
  }
  const serving = await serveExchange(new Exchange(core, sendByFetch), { host, port }).catch((error: unknown) => {
    return fail(asked.cannotListen(messageOf(error)) ?? messageOf(error), 1);
  });
  // Before the line is printed: a reader of the line may end the program at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void serving.close().then(() => process.exit(0)));
  // The reader may close the pipe after the first line.
  process.stdout.on("error", () => undefined);
  process.stdout.write(asked.readyText(serving.url.slice("http://".length), process.pid) ?? "");
}

main().catch((error: unknown) => fail(messageOf(error), 1));
