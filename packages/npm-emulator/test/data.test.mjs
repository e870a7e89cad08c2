// The data file: each of the two programs reads what the other one wrote.
import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ChatClient, element } from "tencent-chat";
import { CLI, listening, RUST, run } from "./programs.mjs";

const PROGRAMS = { JavaScript: [process.execPath, CLI], Rust: [RUST] };

/** A file that is not there yet. */
function newFile(t) {
  const folder = mkdtempSync(join(tmpdir(), "emulator-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return join(folder, "chat.db");
}

/** A program with a data file, a client of it, and a function for its control paths. */
async function open(t, language, data, ...args) {
  const { program, line } = await listening(t, ...PROGRAMS[language], "--json", "--data", data, ...args);
  const { url, app, admin, key } = JSON.parse(line);
  const chat = new ChatClient({ sdkAppId: app, endpoint: url, identifier: admin, secretKey: key, maxRetries: 0 });
  const control = async (path, body) => {
    const options = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    return (await fetch(`${url}/_emulator/${path}`, options)).json();
  };
  const kill = async (signal) => {
    const ended = once(program, "exit");
    program.kill(signal);
    return ended;
  };
  return { chat, control, kill };
}

/** All that the state has, but for the time at which it is asked for. */
async function state({ control }) {
  const { now_ms, ...document } = await control("state");
  assert.ok(now_ms > 0);
  const inbox = await control("clients/bob/inbox");
  return { document, inbox, config: await control("config"), faults: await control("faults"), throttled: (await control("effects")).throttled };
}

/** An app that changes what alice writes, and answers all webhooks. */
async function app(t) {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      const { CallbackCommand: command } = JSON.parse(body);
      const change = command === "C2C.CallbackBeforeSendMsg" ? { MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "changed" } }] } : {};
      response.end(JSON.stringify({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", ...change }));
    });
  });
  t.after(() => server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${server.address().port}/`;
}

test("each program goes on where the other one was killed, or ended", async (t) => {
  const data = newFile(t);
  const webhooks = ["--webhook-url", await app(t)];
  let before;
  let sent = 0;
  for (const [language, signal] of [
    ["JavaScript", "SIGKILL"],
    ["Rust", "SIGKILL"],
    ["JavaScript", "SIGKILL"],
    ["JavaScript", "SIGTERM"],
    ["Rust", "SIGTERM"],
    ["JavaScript", "SIGTERM"],
  ]) {
    const emulator = await open(t, language, data, ...webhooks);
    const { chat, control, kill } = emulator;
    if (before) assert.deepEqual(await state(emulator), before, `${language} ${sent}`);
    else await chat.importAccounts({ accounts: ["alice", "bob"] });
    sent += 1;
    await control("clients/bob/login", { platform: "iOS" });
    await control("clients/alice/login", { platform: "Web" });
    await control("clients/alice/start_call", { members: ["bob"], timeout_ms: 30_000 });
    await chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("original")] });
    await chat.createGroup({ type: "Public", name: `group ${sent}`, ownerAccount: "alice" });
    await control("clock", { advance: "40s" });
    await control("faults", [{ path: "v4/sns/friend_add", skip: sent, fault: { status: 502 } }]);
    await control("config", { groups_per_day: 100 + sent });
    // It reads the wheel of time: the call has ended without an answer.
    const inbox = JSON.stringify(await control("clients/bob/inbox"));
    assert.match(inbox, /NotAnswer/);
    assert.match(inbox, /changed/);
    await control("webhooks?wait=true");
    before = await state(emulator);
    assert.equal(before.document.format, 3);
    const [code, ended] = await kill(signal);
    assert.deepEqual([code, ended], signal === "SIGKILL" ? [null, "SIGKILL"] : [0, null], language);
  }
});

test("what was answered is there after a kill, and nothing twice", async (t) => {
  const data = newFile(t);
  const { chat, kill } = await open(t, "JavaScript", data);
  await chat.importAccounts({ accounts: ["alice"] });
  const senders = [0, 1, 2, 3].map(async (sender) => {
    for (let count = 0; ; count++) {
      const text = `${sender} ${count + 1}`;
      const message = { toAccount: "alice", msgSeq: count + 1, msgRandom: sender, msgBody: [element.text(text)] };
      const answered = await chat.sendC2cMessage(message).then(() => true, () => false);
      if (!answered) return count;
      if (sender + count === 40) void kill("SIGKILL");
    }
  });
  const answered = await Promise.all(senders);
  for (const language of ["Rust", "JavaScript"]) {
    const { control, kill } = await open(t, language, data);
    const texts = (await control("messages?limit=100000")).map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length);
    answered.forEach((count, sender) => {
      const kept = texts.filter((text) => text.startsWith(`${sender} `)).length;
      assert.ok(kept === count || kept === count + 1, `${language}: ${kept} of ${count}`);
    });
    await kill("SIGKILL");
  }
});

test("only one program at a time has a data file", async (t) => {
  for (const [first, second] of [["JavaScript", "Rust"], ["Rust", "JavaScript"], ["JavaScript", "JavaScript"]]) {
    const data = newFile(t);
    const { kill } = await open(t, first, data);
    const err = `tencent-chat-emulator: the data file ${data} is in use by another process\n`;
    assert.deepEqual(await run(...PROGRAMS[second], "--data", data), { code: 1, out: "", err }, `${first}, ${second}`);
    await kill("SIGKILL");
    await (await open(t, second, data)).kill("SIGKILL");
  }
});

test("what is wrong with a file is said as by the program in Rust", async (t) => {
  const data = newFile(t);
  const { chat, kill } = await open(t, "JavaScript", data);
  const begun = statSync(data).size;
  for (const userId of ["alice", "bob"]) await chat.importAccount({ userId });
  await kill("SIGKILL");
  const whole = readFileSync(data);
  const changed = (at) => {
    const bytes = Buffer.from(whole);
    bytes[at] ^= 1;
    return bytes;
  };
  for (const [bytes, sentence, ...args] of [
    [Buffer.from("not a data file"), /it is not a data file of the emulator/],
    [Buffer.from(whole.toString("latin1").replace(/format \d+/, "format 1"), "latin1"), /it has format 1 of version/],
    [whole.subarray(0, begun - 1), /it is damaged/],
    [changed(begun - 10), /it is damaged/],
    [changed(begun + 20), /it is damaged/],
    [whole, /it has the apps \[1400000000\], and the command line \[7\]/, "--app", "7"],
  ]) {
    const outcomes = [];
    for (const program of Object.values(PROGRAMS)) {
      writeFileSync(data, bytes);
      outcomes.push(await run(...program, "--data", data, ...args));
    }
    const [ours, rust] = outcomes;
    assert.deepEqual(ours, rust);
    assert.equal(ours.code, 1);
    assert.match(ours.err, sentence);
  }
  // A write that ended early was not answered.
  writeFileSync(data, whole.subarray(0, whole.length - 1));
  for (const language of ["JavaScript", "Rust"]) {
    const { control, kill } = await open(t, language, data);
    assert.equal((await control("health")).apps[0].accounts, 2, language);
    await kill("SIGKILL");
  }
});

test("a seed fills a new file only, and one that does not fit leaves none", async (t) => {
  const data = newFile(t);
  const seed = `${data}.yaml`;
  writeFileSync(seed, "accounts: {a: {friends: [missing]}}");
  assert.equal((await run(...PROGRAMS.JavaScript, "--data", data, "--seed", seed)).code, 1);
  assert.ok(!existsSync(data));
  writeFileSync(seed, "accounts: [a, b]");
  const { kill } = await open(t, "JavaScript", data, "--seed", seed);
  await kill("SIGKILL");
  const again = await open(t, "JavaScript", data, "--seed", seed);
  assert.equal((await again.control("health")).apps[0].accounts, 3);
});

test("a file that cannot be written ends the program", async (t) => {
  const folder = join(newFile(t), "missing", "chat.db");
  for (const program of Object.values(PROGRAMS)) {
    const { code, out, err } = await run(...program, "--data", folder);
    assert.deepEqual([code, out], [1, ""]);
    assert.ok(err.startsWith(`tencent-chat-emulator: cannot use the data file ${folder}: `), err);
  }
});
