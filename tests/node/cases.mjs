// The shared cases in JavaScript, through the public client with a `fetch` of this program; see `tests/README.md`.
import { createInterface } from "node:readline";
import { ApiError, ChatClient, ReplayGuard, usersig, Webhook } from "tencent-chat";

let sent;
let requests = 0;
let answer;
/** As fast as it goes, and each mistake at once. */
const settings = { maxRetries: 0, rates: { "*": Infinity } };
const chat = new ChatClient({
  ...settings,
  sdkAppId: 1400000000,
  region: "singapore",
  identifier: "administrator",
  secretKey: "not-a-real-key-at-all",
  fetch: async (_url, init) => {
    sent = init.body;
    requests += 1;
    return new Response(answer, { status: 200 });
  },
});

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey, TENCENT_CHAT_IN_PROCESS: inProcess } = process.env;
/** An emulator in this process, where the calls go to one. */
const emulator = inProcess && new (await import("tencent-chat-emulator")).Emulator();
const app = emulator?.clientOptions() ?? (endpoint && { sdkAppId: 1400000000, endpoint, identifier: "administrator", secretKey });
/** A client of the emulator, where one is running. */
const live = app && new ChatClient({ ...settings, ...app });

const methodOf = (endpoint) => endpoint.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** An error in the form the other languages' runners use. */
function refused(error) {
  const fields = Object.fromEntries(Object.entries(error).map(([name, value]) => [snake(name), value]));
  const said = error instanceof ApiError ? told(error.reply) : {};
  return { error: { class: error.name, message: error.message, ...fields, ...said } };
}

async function request({ endpoint, camel }) {
  answer = '{"ErrorCode":0}';
  requests = 0;
  await chat[methodOf(endpoint)](JSON.parse(camel));
  return { wire: sent, requests };
}

/** A reply, also with those fields that are not a part of its JSON. */
function told(reply) {
  const { actionStatus, errorCode, errorInfo } = reply;
  return { reply: JSON.stringify({ actionStatus, errorCode, errorInfo, ...reply }), failures: reply.failures(), raw: reply.raw() };
}

async function call({ endpoint, camel, retries, gone_is_success: goneIsSuccess = false, stop_after: stopAfter }) {
  const options = { maxRetries: retries, goneIsSuccess };
  return told(await live[methodOf(endpoint)](JSON.parse(camel), stopAfter ? { ...options, ...stopping(stopAfter) } : options));
}

/** Options of a call that stops when so many requests are finished. */
function stopping(requests) {
  const stop = new AbortController();
  const onProgress = ({ partsDone }) => partsDone >= requests && stop.abort(new Error("enough"));
  return { concurrency: 1, signal: stop.signal, onProgress };
}

/** Calls for rows, or for the items of a list: their results, or what these come to. */
async function walk({ op, endpoint, camel, retries, gone_is_success: goneIsSuccess, stop_after: stopAfter, concurrency, journal, all }) {
  const options = { maxRetries: retries, goneIsSuccess, concurrency: concurrency ?? undefined, journal };
  const calls = live[op][methodOf(endpoint)](JSON.parse(camel), stopAfter ? { ...options, ...stopping(stopAfter) } : options);
  return all ? summary(calls) : results(calls);
}

async function results(calls) {
  const results = [];
  const answer = (error) => ({ results: results.sort((a, b) => (a.index ?? a.first) - (b.index ?? b.first)), ...error });
  try {
    for await (const { reply, error, ...at } of calls) results.push({ ...at, ...(error ? refused(error) : told(reply)) });
  } catch (error) {
    return answer(refused(error));
  }
  return answer();
}

async function summary(calls) {
  try {
    return { summary: counted(await calls.all()) };
  } catch (error) {
    if (!error.summary) throw error;
    return { summary: counted(error.summary), error: { class: error.name, message: error.message, endpoint: error.endpoint } };
  }
}

function counted({ failures, unknown, ...others }) {
  const failed = ({ index, row, item, failure, error }) => ({ index, given: row ?? item, code: failure?.code, ...(error && refused(error)) });
  return { ...others, failures: failures.map(failed), unknown: unknown.map(({ index, row, item }) => ({ index, given: row ?? item })) };
}

async function pages({ endpoint, camel }) {
  const counts = [];
  for await (const page of live.pages[methodOf(endpoint)](JSON.parse(camel))) {
    counts.push(Object.values(page).find(Array.isArray)?.length ?? 0);
  }
  return { pages: counts };
}

/** A control path of the emulator in this process. */
async function control({ method, path, body }) {
  const response = await emulator.fetch(`http://emulator.localhost${path}`, { method, body: body || undefined });
  return { status: response.status, body: await response.text() };
}

/** Has a function receive the emulator's webhooks. It hands them on to the app. */
async function handOn({ settings: { webhook_url: url, webhook_token: token, webhook_timeout_ms: timeoutMs } }) {
  await emulator.onWebhook((request) => fetch(request), { url, token, timeoutMs });
  return {};
}

async function reply({ endpoint, json }) {
  answer = json;
  return told(await chat[methodOf(endpoint)]({}, { unchecked: true }));
}

const bytes = (list) => (list === undefined || list === null ? undefined : Uint8Array.from(list));
const list = (bytes) => (bytes === undefined || bytes === null ? null : [...bytes]);

function claimsOf(text) {
  const { identifier, sdkAppId, time, expire, userbuf, sig } = usersig.inspect(text);
  return { identifier, sdk_app_id: sdkAppId, time, expire, userbuf: list(userbuf), sig };
}

function userSig({ sdkappid: sdkAppId, key: secretKey, identifier, time, expire, usersig: text, userbuf_bytes, private_map_key: map }) {
  const who = { sdkAppId, secretKey, identifier };
  const verdict = (now) => {
    try {
      usersig.verify(text, { ...who, time: now });
      return "ok";
    } catch (error) {
      return error.reason;
    }
  };
  let built = null;
  if (map) {
    const key = usersig.privateMapKey({ ...who, room: map.room, privileges: map.privilege_map, time, expire });
    built = list(usersig.inspect(key).userbuf);
  }
  const signed = () => {
    try {
      return claimsOf(usersig.sign({ ...who, time, expire, userbuf: bytes(userbuf_bytes) }));
    } catch (error) {
      return { refused: error.reason };
    }
  };
  return {
    claims: claimsOf(text),
    signed: signed(),
    at_time: verdict(time),
    at_end: verdict(time + expire),
    after_end: verdict(time + expire + 1),
    built_userbuf: built,
  };
}

function webhook({ sdk_app_id: sdkAppId, token, now, query, body }) {
  const receiver = new Webhook({ sdkAppId, token });
  receiver.verify(query, now);
  return { event: JSON.stringify(receiver.parse(query, body)) };
}

const reader = new Webhook({ sdkAppId: 1400000000, unsigned: true });

function webhookAnswer({ command, kind, camel, raw }) {
  const event = reader.parse(`CallbackCommand=${command}`, raw);
  const { code, text, msgBody, ...fields } = JSON.parse(camel);
  const answers = {
    fail: () => event.fail(text),
    reject: () => event.reject(code, text),
    rewrite: () => event.rewrite(msgBody, fields),
  };
  const answer = answers[kind] ?? (() => event[kind](JSON.parse(camel)));
  return { body: JSON.stringify(answer()) };
}

/** An event as it came, without its signature. */
function event({ query, body }) {
  return { event: JSON.stringify(new Webhook({ sdkAppId: 1400000000, unsigned: true }).parse(query, body)) };
}

/** The elements of an event, handed back as the answer and sent on as a message. */
async function forward({ command, raw }) {
  const event = reader.parse(`CallbackCommand=${command}`, raw);
  const { msgBody } = event;
  const { wire } = await request({ endpoint: "send_c2c_message", camel: JSON.stringify({ toAccount: "b", msgBody }) });
  return { body: JSON.stringify(event.rewrite(msgBody)), wire };
}

/** Numbers that the core fills in come from a call's seed, which is 1 in all languages where nothing is really sent. */
const { random } = Math;
const seedOf1 = () => 2 ** -53;

const camelKeys = (value) => {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [methodOf(name), camelKeys(one)]));
};

/** Options that may be wrong. */
async function setup({ what, given }) {
  const options = camelKeys(given);
  const { userSig, ...others } = options;
  const makers = {
    client: () => new ChatClient(options),
    env: () => ChatClient.fromEnv({}, given),
    call: () => chat.deleteAccounts({ deleteItem: [{ userId: "alice" }] }, options),
    pages: () => chat.pages.listFriends({ fromAccount: "alice" }, options),
    request: () => chat.request("v4/a/b", {}, options),
    user_sig: () => chat.userSig(options.identifier, { ...options, identifier: undefined }),
    private_map_key: () => chat.privateMapKey(options.identifier, { ...options, identifier: undefined }),
    webhook: () => new Webhook(options),
    webhook_env: () => Webhook.fromEnv({}, given),
    replay_guard: () => new ReplayGuard(options.capacity, { ...options, capacity: undefined }),
    sign: () => usersig.sign(options),
    verify: () => usersig.verify(userSig, others),
    inspect: () => usersig.inspect(userSig),
  };
  answer = '{"ErrorCode":0}';
  await makers[what]();
  return {};
}

const operations = {
  setup,
  request,
  reply,
  call,
  each: walk,
  bulk: walk,
  pages,
  control,
  hand_on: handOn,
  usersig: userSig,
  webhook,
  webhook_answer: webhookAnswer,
  event,
  forward,
};
for await (const line of createInterface({ input: process.stdin })) {
  const input = JSON.parse(line);
  let output;
  Math.random = ["call", "each", "bulk", "pages"].includes(input.op) ? random : seedOf1;
  try {
    output = await operations[input.op](input);
  } catch (error) {
    output = refused(error);
  }
  console.log(JSON.stringify(output));
}
