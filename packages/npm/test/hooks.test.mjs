// What a client tells of its requests: hooks and the log.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { ConfigError } from "tencent-chat";
import { answering, check, client, errorOf, inItsOwnTime, OK, SECRET, serving } from "./client.mjs";

const reset = () => Promise.reject(Object.assign(new Error("reset"), { code: "ECONNRESET" }));

describe("hooks", () => {
  it("are told of each request, answer and repeat, without a UserSig", async (test) => {
    const told = [];
    const fetch = serving((_, index) => (index === 0 ? reset() : OK));
    await inItsOwnTime(test, () => {
      const hooks = { onRequest: (e) => told.push(["request", e]), onResponse: (e) => told.push(["response", e]), onRetry: (e) => told.push(["retry", e]) };
      return check(client(fetch, { ...hooks, maxRetries: 5 }));
    });
    assert.deepEqual(told.map(([name]) => name), ["request", "response", "retry", "request", "response"]);
    const [first, failed, retry, second, answered] = told.map(([, event]) => event);
    const { url, elapsed, body, ...request } = first;
    assert.ok(body === null && elapsed >= 0 && second.elapsed >= elapsed);
    assert.deepEqual(request, { call: 0, id: 0, endpoint: "checkAccounts", bytes: 34, items: 1, attempt: 1 });
    assert.match(url, /^https:\/\/adminapisgp\.im\.qcloud\.com\/v4\/im_open_login_svc\/account_check\?.*&usersig=…&random=\d+&/);
    assert.deepEqual([failed.status, failed.code, retry.id, retry.attempt], [null, null, 0, 1]);
    assert.match(failed.error, /reset/);
    assert.match(retry.reason, /reset/);
    assert.ok(retry.wait >= 0 && retry.wait <= 250);
    assert.deepEqual([second.id, second.attempt], [1, 2]);
    assert.deepEqual([answered.id, answered.status, answered.error], [1, 200, null]);
    const userSig = fetch.requests[0].url.searchParams.get("usersig");
    assert.ok(!inspect(told, { depth: Infinity }).includes(userSig));
  });

  it("are told the code of a refusal", async () => {
    const codes = [];
    const chat = client(answering({ ErrorCode: 70020 }), { onResponse: ({ code }) => codes.push(code) });
    await errorOf(check(chat));
    assert.deepEqual(codes, [70020]);
  });

  it("break no call when they fail", async (test) => {
    const printed = [];
    test.mock.method(console, "error", (...values) => printed.push(values));
    const error = new Error("a mistake");
    const chat = client(answering(OK), {
      onRequest: () => { throw error; },
      onResponse: async () => { throw error; },
    });
    const onProgress = () => { throw error; };
    assert.equal((await check(chat, { onProgress })).errorCode, 0);
    await new Promise(setImmediate);
    assert.equal(printed.length, 3);
    for (const values of printed) assert.equal(values.at(-1), error);
  });

  it("may call themselves", async () => {
    const fetch = answering(OK);
    let inner;
    const chat = client(fetch, { onRequest: () => void (inner ??= check(chat)) });
    await check(chat);
    await inner;
    assert.equal(fetch.requests.length, 2);
  });
});

it("the environment variable TENCENT_CHAT_LOG prints each event without a UserSig", () => {
  const program = `
    import { client, check, answering, OK } from ${JSON.stringify(new URL("client.mjs", import.meta.url).href)};
    const fetch = answering(OK);
    await check(client(fetch));
    console.log(fetch.requests[0].url.searchParams.get("usersig"));`;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const run = (log) =>
    spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, TENCENT_CHAT_LOG: log },
    });
  const { stdout, stderr } = run("trace");
  const lines = stderr.trim().split("\n");
  assert.equal(lines.length, 4, stderr);
  for (const line of lines) assert.match(line, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (INFO|DEBUG|TRACE) tencent-chat /);
  assert.match(lines[0], /checkAccounts #0 request: 1 items, 34 bytes, attempt 1: https:.*usersig=…/);
  assert.ok(stdout.length > 100 && !stderr.includes(stdout.trim()) && !stderr.includes(SECRET));
  assert.match(run("info").stderr, /^\S+ INFO tencent-chat checkAccounts done after \d+ ms: 1 requests, 1 items, 0 failed\n$/);
  for (const none of ["", "warn", "all"]) assert.equal(run(none).stderr, "");
});

describe("a call that ends", () => {
  it("is reported with what it came to", async () => {
    const ends = [];
    const onEnd = (event) => ends.push(event);
    await check(client(answering(OK), { onEnd }));
    await errorOf(check(client(answering({ ...OK, ActionStatus: "FAIL", ErrorCode: 60007 }), { onEnd })));
    assert.deepEqual(ends.map(({ endpoint, requests, items, failures, code }) => [endpoint, requests, items, failures, code]), [
      ["checkAccounts", 1, 1, 0, null],
      ["checkAccounts", 1, 1, 1, 60007],
    ]);
    assert.equal(ends[0].error, null);
    assert.match(ends[1].error, /60007/);
  });
});

describe("a logger", () => {
  const lines = [];
  const methods = (names) => Object.fromEntries(names.map((name) => [name, (...given) => lines.push([name, ...given])]));
  const logged = async (logger, logLevel, fetch = answering(OK)) => {
    lines.length = 0;
    await check(client(fetch, { logger, logLevel })).catch(() => {});
    return lines;
  };

  it("like that of winston is given a line and its fields", async () => {
    const [[method, line, fields], ...others] = await logged(methods(["error", "warn", "info", "debug"]));
    assert.deepEqual(others, []);
    assert.equal(method, "info");
    assert.match(line, /^checkAccounts done after /);
    assert.deepEqual([fields.event, fields.endpoint, fields.requests, fields.error], ["end", "checkAccounts", 1, null]);
  });

  it("like that of pino is given the fields first", async () => {
    const logger = { ...methods(["error", "warn", "info", "debug", "trace"]), bindings: () => ({}) };
    const seen = await logged(logger, "trace");
    assert.deepEqual(seen.map(([method]) => method), ["debug", "debug", "trace", "info"]);
    assert.equal(seen[0][1].event, "request");
    assert.match(seen[0][2], /^checkAccounts #0 request: /);
  });

  it("is given calls that fail as warnings", async () => {
    const fetch = answering({ ...OK, ActionStatus: "FAIL", ErrorCode: 60007 });
    const [[method, line], ...others] = await logged(methods(["error", "warn", "info", "debug"]), "warn", fetch);
    assert.deepEqual([method, others], ["warn", []]);
    assert.match(line, /^checkAccounts failed after .*60007/);
    assert.deepEqual(await logged(methods(["error", "warn", "info", "debug"]), "error", fetch), []);
  });

  it("may be the console", async (test) => {
    const info = test.mock.method(console, "info", () => {});
    await check(client(answering(OK), { logger: console }));
    assert.match(info.mock.calls[0].arguments[0], /^tencent-chat checkAccounts done after /);
  });

  it("must have the methods of one, and a level that is known", () => {
    assert.throws(() => client(answering(OK), { logger: { info() {} } }), (error) => error instanceof ConfigError && /`logger` must have a method `error`/.test(error.message));
    assert.throws(() => client(answering(OK), { logger: console, logLevel: "verbose" }), /`logLevel` must be error, warn, info, debug or trace/);
  });
});

describe("what a call says of HTTP", () => {
  it("is in its reply", async () => {
    const fetch = async () => new Response(JSON.stringify({ ...OK, RequestId: "r-1" }), { headers: { "X-Trace": "t-1" } });
    const { status, host, requestId, requests, millis, headers } = (await check(client(fetch))).http();
    assert.deepEqual([status, host, requestId, requests], [200, "adminapisgp.im.qcloud.com", "r-1", 1]);
    assert.ok(millis >= 0);
    assert.equal(headers["x-trace"], "t-1");
  });

  it("is in the reply of several requests", async () => {
    const checkItem = Array.from({ length: 250 }, (_, number) => ({ userId: `u${number}` }));
    const reply = await client(answering(OK)).checkAccounts({ checkItem });
    assert.deepEqual([reply.http().requests, reply.http().status], [3, 200]);
  });

  it("is in its error, also without a response", async () => {
    const fetch = async (url) => new Response(JSON.stringify({ ErrorCode: 70020 }), { headers: { "X-Request-Uri": url } });
    const refused = await errorOf(check(client(fetch)));
    assert.match(refused.http().headers["x-request-uri"], /usersig=…/);
    assert.deepEqual([refused.http().status, refused.http().requests, refused.reply.http()], [200, 1, refused.http()]);
    const lost = await errorOf(check(client(reset)));
    assert.deepEqual([lost.http().status, lost.http().host, lost.http().headers], [null, "adminapisgp.im.qcloud.com", {}]);
    assert.equal((await errorOf(client(reset).importAccounts({}))).http(), undefined);
    assert.ok(!inspect(refused).includes("adminapisgp"));
  });
});

describe("bodies in events", () => {
  const bodiesOf = async (logBodies) => {
    const bodies = [];
    const note = ({ body }) => bodies.push(body);
    const chat = client(answering(OK), { logBodies, onRequest: note, onResponse: note });
    await chat.sendText("bob", "a secret plan");
    return bodies;
  };

  it("are there only when they are asked for, with the texts of messages only when that is asked for, too", async () => {
    assert.deepEqual(await bodiesOf(undefined), [null, null]);
    const [masked, answered] = await bodiesOf("masked");
    assert.match(masked, /"Text":"…\(13 characters\)"/);
    assert.match(answered, /"ErrorCode":0/);
    assert.match((await bodiesOf("full"))[0], /"Text":"a secret plan"/);
    assert.throws(() => client(answering(OK), { logBodies: "all" }), ConfigError);
  });
});

describe("the limiter", () => {
  it("says what it does with the endpoints in use", async () => {
    const chat = client(answering(OK), { rates: { checkAccounts: 4 } });
    assert.deepEqual(chat.rates(), []);
    await check(chat);
    const [rate, ...others] = chat.rates();
    assert.deepEqual(others, []);
    assert.deepEqual(rate, { endpoint: "checkAccounts", perSecond: 4, used: 0.25, waiting: 0, pausedUntil: null, limiter: null });
  });
});
