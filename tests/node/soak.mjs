// The soak in JavaScript: as many calls as fit into a time, over a network in trouble, on a machine in trouble. The other
// languages' programs of this name do the same. The server is a model within this process: so there are thousands of calls
// a second, and what each of them did is known to the last one.
import { ChatClient, ChatError, OutcomeUnknownError } from "tencent-chat";

const SECONDS = Number(process.env.TENCENT_CHAT_SOAK_SECONDS ?? 20);
const SENDERS = 250;
const CHECKERS = 60;
/** Calls a second of the endpoint that is always at its limit. */
const RATE = 100;
/** So many more may seem to leave in a second: those that the system held up between the limiter and their being counted. */
const HELD_UP = 3;
/** After the warm-up, memory may grow by so much a million calls: less than a call leaves behind if it leaves anything. */
const MOST_BYTES_A_CALL = 100;

let state = 1n;
function below(end) {
  state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
  return Number(state >> 33n) % end;
}

function expect(holds, what) {
  if (holds) return;
  console.error(`not as expected: ${what}`);
  process.exit(1);
}

const clock = () => performance.now();
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// A wall clock that is set now and then.
let ahead = 0;
const realNow = Date.now;
Date.now = () => realNow() + ahead;

/**
 * Messages by number, while their calls are under way: by what identifies a repeated one to the server, so that each of these
 * stands for an effect. Nothing is kept of calls that ended, so that memory is the client's.
 */
const effects = new Map();

function deliver(body) {
  const { To_Account, MsgSeq, MsgRandom, MsgBody } = JSON.parse(body);
  const key = `${To_Account} ${MsgSeq} ${MsgRandom}`;
  const number = Number(MsgBody[0].MsgContent.Text);
  expect(effects.has(number), `message ${number} is not sent after its call`);
  effects.get(number).add(key);
}

const OK = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgTime":1,"MsgKey":"k"}';
const answer = (body, status = 200) => new Response(body, { status });
const broken = () => new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
const refused = () => new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });

let requests = 0;
let worst = 0;
let allChecks = 0;
const lately = [];

async function server(url, { body, signal }) {
  requests++;
  const checks = url.includes("/account_check?");
  if (checks) {
    const now = clock();
    allChecks++;
    lately.push(now);
    while (lately[0] <= now - 1000) lately.shift();
    worst = Math.max(worst, lately.length);
  }
  const dice = below(1000);
  if (dice < 20) throw refused();
  if (dice < 40) throw broken();
  if (dice < 60) return answer("Bad Gateway", 502);
  if (dice === 60 && below(20) === 0) return answer('{"ActionStatus":"FAIL","ErrorCode":60007,"ErrorInfo":"rate"}');
  if (!checks) deliver(body);
  await new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, below(8));
    signal?.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });
  if (dice < 80) throw broken();
  if (dice < 95) return answer("Gateway Timeout", 504);
  if (dice < 105) return answer(OK.slice(0, 20));
  return answer(checks ? '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ResultItem":[]}' : OK);
}

const chat = new ChatClient({
  sdkAppId: 1400000000,
  endpoint: "http://127.0.0.1:9",
  identifier: "administrator",
  secretKey: "5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d",
  fetch: server,
  rates: { sendC2cMessage: Infinity, checkAccounts: RATE },
});

const ended = { sent: 0, unknown: 0, failed: 0, aborted: 0, checks: 0 };
const end = clock() + SECONDS * 1000;
let next = 0;

async function sender() {
  while (clock() < end) {
    const number = next++;
    effects.set(number, new Set());
    const controller = below(50) === 0 ? new AbortController() : undefined;
    if (controller) setTimeout(() => controller.abort(), below(10));
    let error;
    try {
      const msgBody = [{ msgType: "TIMTextElem", msgContent: { text: `${number}` } }];
      await chat.sendC2cMessage({ toAccount: `user${number % 50}`, msgBody }, controller && { signal: controller.signal });
    } catch (caught) {
      error = caught;
    }
    const times = effects.get(number).size;
    effects.delete(number);
    if (!error) expect(times === 1, `message ${number} took effect once, not ${times} times`), ended.sent++;
    else if (controller?.signal.aborted) expect(times <= 1, `message ${number} took effect ${times} times`), ended.aborted++;
    else if (error instanceof OutcomeUnknownError) expect(times <= 1, `message ${number} took effect ${times} times`), ended.unknown++;
    else expect(error instanceof ChatError && times === 0, `message ${number} took effect ${times} times: ${error}`), ended.failed++;
  }
}

async function checker() {
  while (clock() < end) {
    await chat.checkAccounts({ checkItem: [{ userId: "a" }] }).catch((error) => expect(error instanceof ChatError, `${error}`));
    ended.checks++;
  }
}

/** Keeps the event loop busy now and then, so that timers are late, and sets the wall clock. */
async function trouble() {
  while (clock() < end) {
    await sleep(500 + below(1000));
    const until = clock() + 30 + below(200);
    while (clock() < until);
    if (below(3) === 0) ahead = (below(3) - 1) * 3_600_000;
  }
}

const samples = [];
const calls = () => ended.sent + ended.unknown + ended.failed + ended.aborted + ended.checks;
async function memory() {
  while (clock() < end) {
    await sleep(Math.max(200, SECONDS * 20));
    globalThis.gc?.();
    samples.push([calls(), process.memoryUsage().heapUsed + process.memoryUsage().external]);
  }
}

/** Bytes a call, by the line that fits the second half of the samples best. */
function slope() {
  const half = samples.slice(samples.length >> 1);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(half.map(([x]) => x)), mean(half.map(([, y]) => y))];
  return half.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / half.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const tooLate = setTimeout(
  () => expect(false, `the calls end within a minute after the time is over; ${effects.size} are under way`),
  SECONDS * 1000 + 60_000,
);
await Promise.all([trouble(), memory(), ...Array.from({ length: SENDERS }, sender), ...Array.from({ length: CHECKERS }, checker)]);
clearTimeout(tooLate);
const [first] = samples.slice(samples.length >> 1);
const grown = slope();
const used = allChecks / SECONDS / RATE;
console.log(
  `Node.js: ${calls()} calls, ${requests} requests in ${SECONDS} s: ${JSON.stringify(ended)}; 0 doubled, 0 lost; ` +
    `at most ${worst} checks a second of ${RATE}, ${Math.round(used * 100)} % used; ` +
    `memory ${(first[1] / 1e6).toFixed(1)} to ${(samples.at(-1)[1] / 1e6).toFixed(1)} MB, ${grown.toFixed(1)} bytes a call`,
);
expect(worst <= RATE + HELD_UP, `no second has more than ${RATE} checks, but one has ${worst}`);
expect(ended.sent > 0.95 * (ended.sent + ended.unknown + ended.failed), "95 % of what is not given up is sent");
expect(used > 0.5, `at least half of the rate is used, not ${used}`);
expect(grown < MOST_BYTES_A_CALL, `memory grows by less than ${MOST_BYTES_A_CALL} bytes a call`);
