// How much time the client adds to a request: the same call over the bare transport and over the client, in turns.
// Needs an emulator in TENCENT_CHAT_ENDPOINT, and its key in TENCENT_CHAT_KEY.
import { ChatClient } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey } = process.env;
const CALLS = 2000;
const WARM_UP = 200;
const BLOCK = 100;

let sent;
const who = { sdkAppId: 1400000000, endpoint, identifier: "administrator", secretKey };
const rates = { checkAccounts: Infinity };
const params = { checkItem: [{ userId: "alice" }] };
const chat = new ChatClient({ ...who, rates });

// What the client sends, for the bare transport to send as well.
await new ChatClient({ ...who, rates, fetch: (url, init) => ((sent = { url, init }), fetch(url, init)) }).checkAccounts(params);
const { url, init: { method, headers, body } } = sent;

const ways = {
  bare: async () => JSON.parse(await (await fetch(url, { method, headers, body })).text()),
  client: () => chat.checkAccounts(params),
};

/** How long each of some calls takes, in microseconds. */
async function block(call, calls) {
  const times = [];
  for (let i = 0; i < calls; i++) {
    const started = performance.now();
    await call();
    times.push((performance.now() - started) * 1000);
  }
  return times;
}

const times = { bare: [], client: [] };
for (const call of Object.values(ways)) await block(call, WARM_UP);
for (let done = 0; done < CALLS; done += BLOCK) {
  for (const [name, call] of Object.entries(ways)) times[name].push(...(await block(call, BLOCK)));
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const [bare, client] = [median(times.bare), median(times.client)];
const round = (number) => Math.round(number * 10) / 10;
console.log(JSON.stringify({ bare_us: round(bare), client_us: round(client), ratio: Math.round((client / bare) * 1000) / 1000 }));
