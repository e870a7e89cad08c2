// What a client tells of its requests: hooks and the log.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
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
    const { url, ...request } = first;
    assert.deepEqual(request, { id: 0, endpoint: "checkAccounts", bytes: 34, items: 1, attempt: 1 });
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
  const { stdout, stderr } = run("debug");
  const lines = stderr.trim().split("\n");
  assert.equal(lines.length, 3, stderr);
  for (const line of lines) assert.match(line, /^tencent-chat /);
  assert.match(lines[0], /checkAccounts #0 request: 1 items, 34 bytes, attempt 1: https:.*usersig=…/);
  assert.ok(stdout.length > 100 && !stderr.includes(stdout.trim()) && !stderr.includes(SECRET));
  assert.equal(run("").stderr, "");
});
