// How much time the client adds to a request: the same call over bare `fetch`, over the client, and over the client whose
// transport is `fetch`, in turns, with 1, 16 and 64 requests under way.
// Needs an emulator in TENCENT_CHAT_ENDPOINT, and its key in TENCENT_CHAT_KEY.
import { ChatClient } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey } = process.env;
const UNDER_WAY = [1, 16, 64];
const BLOCKS = 20;
const CALLS = 400;
const WARM_UP = 8;

let sent;
const who = { sdkAppId: 1400000000, endpoint, identifier: "administrator", secretKey };
const rates = { checkAccounts: Infinity };
const params = { checkItem: [{ userId: "alice" }] };
const chat = new ChatClient({ ...who, rates });
const overFetch = new ChatClient({ ...who, rates, fetch: globalThis.fetch });

// What the client sends, for the bare transport to send as well.
await new ChatClient({ ...who, rates, fetch: (url, init) => ((sent = { url, init }), fetch(url, init)) }).checkAccounts(params);
const { url, init: { method, headers, body } } = sent;

const ways = {
  bare: async () => JSON.parse(await (await fetch(url, { method, headers, body })).text()),
  client: () => chat.checkAccounts(params),
  fetch: () => overFetch.checkAccounts(params),
};

/** What a call of a block takes, in microseconds: on the clock and of the processor. */
async function block(call, underWay) {
  let left = CALLS;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await Promise.all(Array.from({ length: underWay }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { wall: ((performance.now() - started) * 1000) / CALLS, cpu: (user + system) / CALLS };
}

const round = (number, digits) => Number(number.toFixed(digits));
const quantile = (list, part) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * part)];
const median = (list) => quantile(list, 0.5);

/** The medians of all blocks, and of each way its ratio to the bare transport's block of the same turn, with its quartiles. */
async function measure(underWay) {
  const blocks = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let turn = -WARM_UP; turn < BLOCKS; turn++) {
    for (const [name, call] of Object.entries(ways)) {
      const times = await block(call, underWay);
      if (turn >= 0) blocks[name].push(times);
    }
  }
  const row = { under_way: underWay };
  for (const name of Object.keys(ways)) {
    for (const kind of ["wall", "cpu"]) row[`${name}_${kind}_us`] = round(median(blocks[name].map((times) => times[kind])), 1);
    if (name === "bare") continue;
    for (const kind of ["wall", "cpu"]) {
      const ratios = blocks[name].map((times, turn) => times[kind] / blocks.bare[turn][kind]);
      row[`${name}_${kind}_ratio`] = [0.25, 0.5, 0.75].map((part) => round(quantile(ratios, part), 3));
    }
  }
  return row;
}

const rows = [];
for (const underWay of UNDER_WAY) rows.push(await measure(underWay));
const [{ bare_wall_us, client_wall_us, client_wall_ratio }] = rows;
console.log(JSON.stringify({ bare_us: bare_wall_us, client_us: client_wall_us, ratio: client_wall_ratio[1], rows }));
