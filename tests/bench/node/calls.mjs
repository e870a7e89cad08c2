// Calls of one request: over the client, and over fetch alone. Needs an emulator in TENCENT_CHAT_ENDPOINT, and its key in
// TENCENT_CHAT_KEY.
import { ChatClient } from "tencent-chat";
import { compareCalls } from "./harness.mjs";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey } = process.env;
const options = { sdkAppId: 1400000000, endpoint, identifier: "administrator", secretKey, rates: { checkAccounts: Infinity } };
const params = { checkItem: [{ userId: "alice" }] };
const chat = new ChatClient(options);
const overFetch = new ChatClient({ ...options, fetch });

// What the client sends, for fetch alone to send as well.
let sent;
await new ChatClient({ ...options, fetch: (url, init) => ((sent = { url, init }), fetch(url, init)) }).checkAccounts(params);
const { url, init: { method, headers, body } } = sent;

for (const underWay of [1, 16, 64]) {
  await compareCalls(`a call, ${underWay} under way`, underWay, 500, {
    "tencent-chat": () => chat.checkAccounts(params),
    "tencent-chat with the option `fetch`": () => overFetch.checkAccounts(params),
    "fetch alone": async () => JSON.parse(await (await fetch(url, { method, headers, body })).text()),
  });
}
