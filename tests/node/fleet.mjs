// One of many processes that share a rate on Redis, in JavaScript: sends as often as it may for a while, and says what came of it. The
// other languages' programs of this name do the same. An even FLEET_NUMBER uses ioredis, an odd one node-redis.
import { once } from "node:events";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { ChatClient } from "tencent-chat";
import { redisLimiter } from "tencent-chat/redis";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey, FLEET_NUMBER: number } = process.env;
const setting = (name) => Number(process.env[`FLEET_${name}`]);
const now = Date.now;
const ahead = setting("CLOCK") * 1000;
Date.now = () => now() + ahead;

async function connect() {
  if (setting("NUMBER") % 2 === 0) {
    const redis = new Redis({ host: "127.0.0.1", port: setting("REDIS"), maxRetriesPerRequest: 1 });
    redis.on("error", () => {});
    return { redis, close: () => redis.disconnect() };
  }
  const redis = createClient({ socket: { host: "127.0.0.1", port: setting("REDIS") }, disableOfflineQueue: true });
  redis.on("error", () => {});
  await redis.connect();
  return { redis, close: () => redis.destroy() };
}

const { redis, close } = await connect();
let started = performance.now();
const since = () => ((performance.now() - started) / 1000).toFixed(1);
const retries = [];
const states = [];
const chat = new ChatClient({
  sdkAppId: 1400000000,
  endpoint,
  identifier: "administrator",
  secretKey,
  rates: { importAccount: setting("RATE") },
  limiter: redisLimiter(redis, { expectedProcesses: setting("PROCESSES") }),
  onRetry: ({ reason }) => retries.push(`${since()} s: ${reason}`),
  onLimiter: ({ state }) => states.push(state),
});
console.log("ready");
await once(process.stdin, "data");

started = performance.now();
const end = started + setting("SECONDS") * 1000;
function* rows() {
  for (let row = 0; performance.now() < end; row++) yield { userId: `${number}-${row}` };
}
const seconds = {};
const failures = [];
for await (const { error } of chat.each.importAccount(rows())) {
  if (error) failures.push(String(error));
  else {
    const second = Math.floor(now() / 1000);
    seconds[second] = (seconds[second] ?? 0) + 1;
  }
}
console.log(JSON.stringify({ seconds, failures, retries, states }));
close();
process.stdin.destroy();
