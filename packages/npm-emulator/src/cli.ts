#!/usr/bin/env node
/** The emulator as a program: `npx tencent-chat-emulator --port 8800`. */

import { readFileSync } from "node:fs";
import { get, type RequestOptions } from "node:http";
import { dataConstants, Invocation } from "./core.js";
import { Data } from "./data.js";
import { Driver, sendByFetch } from "./driver.js";
import { listen, serveAt } from "./server.js";

function fail(why: string, code: number): never {
  process.stderr.write(`tencent-chat-emulator: ${why}\n`);
  process.exit(code);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The result of something; its error ends the program. */
function orFail<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return fail(messageOf(error), 1);
  }
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
  const server = await listen({ host, port }).catch((error: unknown) => fail(asked.cannotListen(messageOf(error)) ?? "", 1));
  const file = data === undefined ? undefined : orFail(() => new Data(data, asked));
  const core = file?.core ?? asked.emulator(Date.now());
  if (seed !== undefined && file?.isNew === false) {
    process.stderr.write(`tencent-chat-emulator: ${dataConstants().seedNotUsed}\n`);
  } else if (seed !== undefined) {
    try {
      core.seed(Date.now(), readFileSync(seed));
    } catch (error) {
      fail(`${seed}: ${messageOf(error)}`, 1);
    }
  }
  // Before the line is printed: what it says is kept from then on.
  orFail(() => file?.begin());
  const serving = serveAt(server, new Driver(core, sendByFetch, file && ((entries) => orFail(() => file.append(entries)))));
  // Before the line is printed: a reader of the line may end the program at once.
  const end = async () => {
    await serving.close();
    orFail(() => file?.end());
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  // The reader may close the pipe after the first line.
  process.stdout.on("error", () => undefined);
  process.stdout.write(asked.readyText(serving.url.slice("http://".length), process.pid) ?? "");
}

main().catch((error: unknown) => fail(messageOf(error), 1));
