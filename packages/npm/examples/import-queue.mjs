// Imports 100,000 accounts by a BullMQ queue. `node import-queue.mjs add` adds the tasks, four processes `node import-queue.mjs work`
// do them, and `node import-queue.mjs` shows the progress.
import { setTimeout } from "node:timers/promises";
import { Queue, WaitingError, Worker } from "bullmq";
import { Redis } from "ioredis";
import { ChatClient } from "tencent-chat";
import { redisLimiter } from "tencent-chat/redis";
import { redisJournal } from "./redis-journal.mjs";

const { REDIS_URL = "redis://127.0.0.1:6379", ACCOUNTS = "100000", SILENCE = "30" } = process.env;
const SLICE = 5000;
const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });

async function add() {
  const tasks = Array.from({ length: Number(ACCOUNTS) / SLICE }, (_, i) => ({ first: i * SLICE }));
  const retries = { attempts: 10, backoff: { type: "exponential", delay: 1000 } };
  const queue = new Queue("import", { connection: redis });
  await queue.addBulk(tasks.map((data) => ({ name: "slice", data, opts: { ...retries, jobId: `slice-${data.first}` } })));
}

function work() {
  const chat = ChatClient.fromEnv({ limiter: redisLimiter(redis, { expectedProcesses: 4 }) });
  const stop = new AbortController();
  const silence = Number(SILENCE) * 1000;
  const options = { connection: redis, lockDuration: silence, stalledInterval: silence, maxStalledCount: 10 };
  const worker = new Worker("import", (job, token) => importSlice(chat, job, token, stop.signal), options);
  worker.on("failed", (job, error) => console.error(job?.id, error.message));
  process.once("SIGTERM", () => {
    worker.close().then(() => redis.quit());
    stop.abort(new Error("SIGTERM"));
  });
}

/** @type {(chat: ChatClient, job: import("bullmq").Job, token: string | undefined, signal: AbortSignal) => Promise<unknown>} */
async function importSlice(chat, job, token, signal) {
  const { first } = job.data;
  const accountList = Array.from({ length: SLICE }, (_, i) => ({ userId: `user_${first + i}` }));
  const show = (/** @type {number} */ done) => redis.hset("import:progress", first, done);
  const onProgress = (/** @type {import("tencent-chat").Progress} */ event) => void show(event.itemsDone);
  const options = { journal: redisJournal(redis, `import:journal:${first}`), signal, onProgress };
  try {
    const { failures, rest, unknown } = await chat.bulk.importAccounts({ accountList }, options).all();
    if (rest.length) throw new Error(`${rest.length} accounts are left`);
    await show(SLICE);
    return { failed: failures.map(({ item }) => item), unknown: unknown.map(({ item }) => item) };
  } catch (error) {
    if (!signal.aborted) throw error;
    await job.moveToWait(token);
    throw new WaitingError();
  }
}

async function progress() {
  for (let done = 0; done < Number(ACCOUNTS); await setTimeout(1000)) {
    done = (await redis.hvals("import:progress")).reduce((sum, count) => sum + Number(count), 0);
    console.log(`${done} of ${ACCOUNTS}`);
  }
}

if (process.argv[2] === "work") work();
else await (process.argv[2] === "add" ? add() : progress()).then(() => redis.quit());
