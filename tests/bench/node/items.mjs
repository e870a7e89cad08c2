// Deletes many accounts in one call, against a server in this process. Prints what each item takes.
import { readFileSync, writeFileSync } from "node:fs";
import { ChatClient } from "tencent-chat";

const { BENCH_WAY: way, BENCH_ITEMS } = process.env;
const count = Number(BENCH_ITEMS);
const OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const answer = (body) =>
  JSON.stringify({ ...OK, ResultItem: JSON.parse(body).DeleteItem.map(({ UserID }) => ({ ResultCode: 0, ResultInfo: "", UserID })) });
const turn = () => new Promise((resolve) => setImmediate(resolve));
const server = async (_url, { body }) => {
  // As from elsewhere: between a request and its response the event loop goes on.
  await turn();
  return new Response(answer(body));
};

const deleteItem = Array.from({ length: count }, (_, number) => ({ userId: `user_${number}` }));

async function byHand() {
  const resultItem = [];
  for (let at = 0; at < count; at += 100) {
    const items = deleteItem.slice(at, at + 100).map(({ userId }) => ({ UserID: userId }));
    const response = await server("", { body: JSON.stringify({ DeleteItem: items }) });
    const { ErrorCode, ResultItem } = JSON.parse(await response.text());
    if (ErrorCode !== 0) throw new Error(String(ErrorCode));
    for (const { ResultCode, ResultInfo, UserID } of ResultItem) resultItem.push({ resultCode: ResultCode, resultInfo: ResultInfo, userId: UserID });
  }
  return { resultItem };
}

const chat = new ChatClient({
  sdkAppId: 1400000000,
  endpoint: "http://localhost",
  identifier: "administrator",
  secretKey: "a-key-of-the-tests",
  rates: { "*": { perSecond: Infinity } },
  fetch: server,
});
const ways = { "tencent-chat": () => chat.deleteAccounts({ deleteItem }), "a loop by hand": byHand };

/** Looks at the clock in each turn of the event loop. Returns what ends that, and gives the longest time between two of them. */
function watchTheLoop() {
  let [last, longest] = [performance.now(), 0];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

/** A figure of this process in bytes, on Linux. */
const held = (name) => Number(new RegExp(`${name}:\\s*(\\d+) kB`).exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
globalThis.gc();
const isLinux = process.platform === "linux";
// The most that it held begins anew.
if (isLinux) writeFileSync("/proc/self/clear_refs", "5");
const before = isLinux ? held("VmRSS") : 0;
const watch = watchTheLoop();
await turn();
const cpu = process.cpuUsage();
const { resultItem } = await ways[way]();
const { user, system } = process.cpuUsage(cpu);
await turn();
if (resultItem.length !== count) throw new Error("items are missing");
const figures = { "µs CPU an item": (user + system) / count, "ms longest block of the event loop": watch() };
if (isLinux) figures["bytes an item"] = Math.max(0, held("VmHWM") - before) / count;
console.log(JSON.stringify(figures));
