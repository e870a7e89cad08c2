// The proof program in JavaScript: long lists at the server's rate, and messages through a bad network. The other languages'
// programs of this name do the same. Needs a fresh emulator in TENCENT_CHAT_ENDPOINT, and its key in TENCENT_CHAT_KEY.
import { ChatClient, OutcomeUnknownError } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey } = process.env;
const MANY = 250_000;
const MESSAGES = 2000;
const AT_A_TIME = 50;
const MOST_MEMORY_MB = 400;

function expect(holds, what) {
  if (holds) return;
  console.error(`not as expected: ${what}`);
  process.exit(1);
}

async function emulator(path, method = "GET", body = undefined) {
  const response = await fetch(`${endpoint}/_emulator/${path}`, { method, body: body && JSON.stringify(body) });
  expect(response.status === 200, `${method} ${path} answers ${response.status}`);
  return response.json();
}

/** How many requests were sent, and how many were under way at once at most. */
const count = { sent: 0, underWay: 0, most: 0 };

async function countingFetch(url, init) {
  count.sent++;
  count.most = Math.max(count.most, ++count.underWay);
  try {
    const response = await fetch(url, init);
    // The answer belongs to the request until its last byte.
    const body = await response.text();
    return new Response(body, { status: response.status, headers: response.headers });
  } finally {
    count.underWay--;
  }
}

function client(rates) {
  Object.assign(count, { sent: 0, underWay: 0, most: 0 });
  return new ChatClient({ sdkAppId: 1400000000, endpoint, identifier: "administrator", secretKey, fetch: countingFetch, rates });
}

const megabytes = () => process.memoryUsage.rss() / 1e6;

/** Runs a step and reports how long it took and its result. */
async function step(name, work) {
  const before = megabytes();
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  const grown = megabytes() - before;
  const speed = `${seconds.toFixed(1)} s, ${(count.sent / seconds).toFixed(0)} requests/s, at most ${count.most} at once`;
  console.log(`${name}: ${result}; ${speed}, memory grown by ${grown.toFixed(0)} MB`);
  expect(grown < MOST_MEMORY_MB, `memory grows by less than ${MOST_MEMORY_MB} MB`);
}

const userIds = Array.from({ length: MANY }, (_, i) => `user_${i}`);

async function importAll() {
  const chat = client({ importAccounts: Infinity });
  const reply = await chat.importAccounts({ accountList: userIds.map((userId) => ({ userId })) });
  expect(reply.failures().length === 0, "no account fails");
  return `${MANY} accounts in one call`;
}

async function deleteAll() {
  const rate = 300;
  // Less than the limit by more than can be under way: then no stall of the machine brings too many at once.
  const own = 285;
  const rates = { "v4/im_open_login_svc/account_delete": rate };
  await emulator("config", "POST", { enforce_rates: true, rates });
  const chat = client({ deleteAccounts: own });
  let last;
  const onProgress = (progress) => (last = progress);
  const reply = await chat.deleteAccounts({ deleteItem: userIds.map((userId) => ({ userId })) }, { onProgress });
  expect(last.parts === MANY / 100 && last.partsDone === MANY / 100, `${MANY / 100} parts are done`);
  expect(last.itemsDone === MANY && last.failures === 0, "all items are done");
  expect(reply.failures().length === 0, "no item fails");
  expect(reply.resultItem.length === MANY, "the reply has all items");
  for (const at of [0, MANY / 2, MANY - 1]) expect(reply.resultItem[at].userId === userIds[at], `item ${at} is in its place`);
  expect(count.most <= 8, "no more than 8 requests are under way");
  const { throttled } = await emulator("effects");
  expect(Object.keys(throttled).length === 0, "no request comes too early");
  return `${MANY} accounts in one call, in order, none throttled`;
}

async function sendThroughFaults() {
  await emulator("reset", "POST");
  const faults = [
    { close: "before" },
    { close: "after" },
    { status: 502, body: "Bad Gateway" },
    { status: 502, body: "Bad Gateway", take_effect: true },
    { truncate: 20 },
    // Seldom, since each makes the client pause.
    { error_code: 60007 },
  ];
  const chanceOf = ({ error_code }) => (error_code ? 0.002 : 0.05);
  const rule = (fault, i) => ({ path: "v4/openim/sendmsg", chance: chanceOf(fault), seed: i + 1, fault });
  const chat = client({ importAccounts: Infinity, sendC2cMessage: Infinity });
  const receivers = Array.from({ length: 20 }, (_, i) => `receiver_${i}`);
  await chat.importAccounts({ accountList: receivers.map((userId) => ({ userId })) });
  await emulator("faults", "POST", faults.map(rule));

  const errors = new Map();
  let next = 0;
  const sender = async () => {
    for (let i = next++; i < MESSAGES; i = next++) {
      const msgBody = [{ msgType: "TIMTextElem", msgContent: { text: `message ${i}` } }];
      const toAccount = receivers[i % receivers.length];
      await chat.sendC2cMessage({ toAccount, msgBody }).catch((error) => errors.set(i, error));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, sender));

  const stored = new Map();
  for (const { text } of await emulator("messages?limit=100000")) stored.set(text, (stored.get(text) ?? 0) + 1);
  for (let i = 0; i < MESSAGES; i++) {
    const times = stored.get(`message ${i}`) ?? 0;
    const error = errors.get(i);
    if (!error) expect(times === 1, `message ${i} stands once, not ${times} times`);
    else if (error instanceof OutcomeUnknownError) expect(times <= 1, `message ${i} stands at most once: ${error}`);
    else expect(times === 0, `message ${i} does not stand: ${error}`);
  }
  const sent = MESSAGES - errors.size;
  expect(sent >= MESSAGES * 0.95, `at least 95 % succeed, not ${sent} of ${MESSAGES}`);
  expect(count.sent > MESSAGES, "some requests are sent again");
  return `${sent} of ${MESSAGES} messages sent, none twice`;
}

await emulator("reset", "POST");
await step("import", importAll);
await step("delete", deleteAll);
await step("send", sendThroughFaults);
