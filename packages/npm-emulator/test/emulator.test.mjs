// The emulator in this process.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { ApiError, ChatClient, element, OutcomeUnknownError, Webhook, WebhookError } from "tencent-chat";
import { Emulator } from "tencent-chat-emulator";

const HELLO = { fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hello")] };

/** An emulator with two users, and a client of it. */
function start(options = {}, client = {}) {
  const emulator = new Emulator({ seed: { accounts: ["alice", "bob"] }, ...options });
  return { emulator, chat: new ChatClient({ ...emulator.clientOptions(), ...client }) };
}

test("a client calls an emulator in process", async () => {
  const { emulator, chat } = start();
  await emulator.act("bob", "login", { platform: "iOS" });
  const { msgKey } = await chat.sendC2cMessage(HELLO);
  const { items } = await emulator.inbox("bob");
  assert.equal(items[0].content.MsgKey, msgKey);
  assert.equal((await emulator.messages({ to: "bob" }))[0].from, "alice");
  assert.deepEqual(await emulator.messages({ to: "carol" }), []);
  const { requests } = await emulator.requests();
  assert.deepEqual(requests.map(({ path }) => path).at(-1), "v4/openim/sendmsg");
  assert.equal((await emulator.inbox("bob", { since: items[0].id })).items.length, 0);
});

test("two emulators do not know each other, and `require` gives the same class", async () => {
  const [one, other] = [start(), start({ app: 1400000001, key: "k".repeat(64), admins: ["boss"], seed: undefined })];
  await one.chat.sendC2cMessage(HELLO);
  assert.equal((await one.emulator.effects()).messages.stored, 1);
  assert.equal((await other.emulator.effects()).messages.stored, 0);
  assert.equal(other.emulator.clientOptions().identifier, "boss");
  await other.chat.importAccount({ userId: "alice" });
  const wrong = new ChatClient({ ...other.emulator.clientOptions(), fetch: one.emulator.fetch });
  await assert.rejects(wrong.importAccount({ userId: "x" }), { code: 70020 });
  assert.equal(createRequire(import.meta.url)("tencent-chat-emulator").Emulator, Emulator);
});

test("a state is exported, imported and reset", async () => {
  const { emulator, chat } = start({ seed: "accounts: [alice, bob]\nmessages: [{from: alice, to: bob, text: hi, time: -1h}]" });
  const names = async () => Object.keys((await emulator.state()).accounts).sort();
  await chat.importAccount({ userId: "carol" });
  const state = await emulator.state();
  assert.deepEqual(await names(), ["alice", "bob", "carol"]);
  await emulator.reset();
  assert.deepEqual(await names(), ["alice", "bob"]);
  await emulator.importState(state);
  assert.deepEqual(await names(), ["alice", "bob", "carol"]);
  await emulator.importState("accounts: [dave]");
  assert.deepEqual(await names(), ["dave"]);
  await assert.rejects(emulator.importState("accounts: {dave: {nickname: D}}"), /nickname/);
  await emulator.reset({ empty: true });
  assert.equal((await emulator.users()).total, 1);
});

test("a function decides on what happens, as a server's would", async () => {
  const { emulator, chat } = start();
  const webhook = new Webhook({ sdkAppId: 1400000000, token: "secret" });
  const seen = [];
  const handler = async (request) => {
    try {
      webhook.verify(request.url);
      const event = webhook.parse(request.url, await request.arrayBuffer());
      seen.push([event.type, new URL(request.url).pathname]);
      if (event.type !== "beforeC2cMessage") return Response.json(Webhook.accept());
      return Response.json(event.msgBody[0].msgContent.text.includes("gold") ? event.reject(120001, "no advertising") : event.allow());
    } catch (error) {
      return new Response(String(error), { status: error instanceof WebhookError ? error.status : 500 });
    }
  };
  await emulator.onWebhook(handler, { token: "secret", url: "http://app.test/hook" });
  await chat.sendC2cMessage(HELLO);
  await assert.rejects(chat.sendC2cMessage({ ...HELLO, msgBody: [element.text("gold")] }), (error) => {
    return error instanceof ApiError && error.code === 120001;
  });
  // A call returns when its webhooks have ended.
  const { webhooks, unfinished } = await emulator.webhooks();
  assert.deepEqual(
    webhooks.map(({ command, outcome }) => [command, outcome]),
    [
      ["C2C.CallbackBeforeSendMsg", "allowed"],
      ["C2C.CallbackAfterSendMsg", "acknowledged"],
      ["C2C.CallbackBeforeSendMsg", "rejected"],
    ],
  );
  assert.equal(unfinished, 0);
  assert.deepEqual(seen, [["beforeC2cMessage", "/hook"], ["afterC2cMessage", "/hook"], ["beforeC2cMessage", "/hook"]]);
  await emulator.reset();
  await chat.sendC2cMessage(HELLO);
  assert.equal((await emulator.webhooks({ wait: true })).webhooks.length, 0, "a reset forgets the function");
});

test("a function that is an option stays after a reset; its failure and its silence allow", async () => {
  let handler = () => Response.json({ ActionStatus: "OK", ErrorCode: 120002, ErrorInfo: "" });
  const { emulator, chat } = start({ webhook: { handler: (request) => handler(request), commands: ["C2C.CallbackBeforeSendMsg"] } });
  for (const step of ["first", "after a reset"]) {
    await assert.rejects(chat.sendC2cMessage(HELLO), { code: 120002 }, step);
    await emulator.reset();
  }
  handler = () => {
    throw new Error("out of order");
  };
  await chat.sendC2cMessage(HELLO);
  handler = () => new Promise(() => undefined);
  await emulator.configure({ webhook_timeout_ms: 20 });
  await chat.sendC2cMessage({ ...HELLO, msgBody: [element.text("another")] });
  const { webhooks } = await emulator.webhooks({ wait: true });
  assert.deepEqual(webhooks.map(({ outcome }) => outcome), ["failed", "timeout"]);
  assert.match(webhooks[0].why, /out of order/);
});

test("a webhook's function may call the emulator, whose webhooks come after the one that is handled", async () => {
  const { emulator, chat } = start();
  const seen = [];
  await emulator.onWebhook(async (request) => {
    const { CallbackCommand: command, GroupId: group } = await request.json();
    seen.push(`${command} ${group ?? ""}`);
    if (command === "C2C.CallbackAfterSendMsg") await chat.createGroup({ type: "Public", name: "n", groupId: "g" });
    return Response.json({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" });
  });
  await chat.sendC2cMessage(HELLO);
  assert.deepEqual(seen.slice(0, 2), ["C2C.CallbackBeforeSendMsg ", "C2C.CallbackAfterSendMsg "]);
  assert.ok(seen.includes("Group.CallbackAfterCreateGroup g"), seen.join());
  assert.equal((await emulator.webhooks()).unfinished, 0);
});

test("a failed assertion in a webhook's function is thrown by the call, or by the next one", async () => {
  const { emulator, chat } = start();
  await emulator.onWebhook(() => assert.fail("only in the test"));
  await assert.rejects(chat.sendC2cMessage(HELLO), { name: "AssertionError", message: "only in the test" });
  await assert.rejects(emulator.webhooks({ wait: true }), { name: "AssertionError" });
  assert.equal((await emulator.messages()).length, 1, "the event happened");
});

test("a function that sends a message for each message ends with an error", async () => {
  const nested = { message: /^100 webhooks are nested within one another/ };
  for (const command of ["C2C.CallbackAfterSendMsg", "C2C.CallbackBeforeSendMsg"]) {
    // The outermost call waits for all others.
    const { emulator, chat } = start({}, { requestTimeout: 600_000 });
    const receive = async () => {
      await chat.sendC2cMessage(HELLO);
      return Response.json({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" });
    };
    await emulator.onWebhook(receive, { commands: [command], timeoutMs: 600_000 });
    await assert.rejects(chat.sendC2cMessage(HELLO), nested);
    await emulator.onWebhook("http://127.0.0.1:1/");
    assert.ok((await emulator.webhooks()).total >= 101, command);
  }
});

test("webhooks show where they went and what was answered, or that nothing was", async () => {
  const { emulator, chat } = start();
  await emulator.onWebhook(() => Response.json({ mine: 1 }, { status: 503 }), { url: "http://app.localhost/hook" });
  await chat.sendC2cMessage(HELLO);
  await emulator.webhooks({ wait: true });
  await emulator.onWebhook(() => new Promise(() => undefined), { timeoutMs: 20 });
  await chat.sendC2cMessage({ ...HELLO, msgBody: [element.text("another")] });
  const { webhooks } = await emulator.webhooks({ wait: true });
  const shown = webhooks.map(({ url, status, answer, why }) => [url, status, answer, why]);
  const failed = ["http://app.localhost/hook", 503, { mine: 1 }, "HTTP status 503"];
  const late = ["http://app.localhost/webhook", null, null, "no answer within 20 ms"];
  assert.deepEqual(shown, [failed, failed, late, late]);
});

test("what JSON cannot hold is refused with its place", async () => {
  const { emulator } = start();
  const refused = (asked, message) => assert.rejects(asked, { name: "TypeError", message });
  await refused(emulator.configure({ groups_per_day: Number.NaN }), "configure: groups_per_day: NaN cannot be sent: leave the field out");
  await refused(emulator.clock({ advance_ms: Infinity }), "clock: advance_ms: Infinity cannot be sent: leave the field out");
  await refused(emulator.act("bob", "send_message", { to: "alice", body: [{ at: () => 1 }] }), "act: body[0].at: a function cannot be sent");
  await refused(emulator.addFaults([{ fault: { delay_ms: 1 }, path: Symbol("x") }]), "addFaults: [0].path: a symbol cannot be sent");
  await refused(emulator.inbox("bob", { since: Number.NaN }), "inbox: since: NaN cannot be sent: leave the field out");
  await refused(emulator.importState({ accounts: [undefined] }), "importState: accounts[0]: undefined cannot be sent");
  const seed = { accounts: { alice: { friends: { bob: { since: Number.NaN } } } } };
  assert.throws(() => new Emulator({ seed }), { message: "options: seed.accounts.alice.friends.bob.since: NaN cannot be sent: leave the field out" });
  // What is undefined is left out, as in calls of the SDK.
  assert.equal((await emulator.configure({ groups_per_day: 7, edition: undefined })).groups_per_day, 7);
});

test("what cannot get webhooks is refused, and what is no response is named", async () => {
  const { emulator, chat } = start();
  for (const receiver of [undefined, null, 5, { default: () => {} }]) {
    await assert.rejects(emulator.onWebhook(receiver), { name: "TypeError", message: /^onWebhook: expected a function or a URL/ });
  }
  await assert.rejects(emulator.onWebhook(() => {}, { tokn: "x" }), { message: /unknown option `tokn`/ });
  assert.throws(() => new Emulator({ webhook: { handler: 5 } }), { message: "webhook.handler: expected a function" });
  await emulator.onWebhook(() => ({ ActionStatus: "OK" }));
  await chat.sendC2cMessage(HELLO);
  const { webhooks } = await emulator.webhooks({ wait: true });
  assert.ok(webhooks.every(({ why }) => why.includes("the function must return a Response")), JSON.stringify(webhooks));
});

test("webhooks go to a URL, which need not be there", async () => {
  const { emulator, chat } = start();
  await emulator.onWebhook("http://127.0.0.1:1/");
  await chat.sendC2cMessage(HELLO);
  const { webhooks } = await emulator.webhooks({ wait: true });
  assert.equal(webhooks[0].outcome, "failed");
  assert.match(webhooks[0].why, /fetch failed|bad port|refused/);
});

test("faults fail as a network does", async () => {
  const { emulator, chat } = start({}, { maxRetries: 0 });
  const path = "v4/openim/sendmsg";
  await emulator.addFaults([{ path, fault: { close: "before" } }]);
  await assert.rejects(chat.sendC2cMessage(HELLO), OutcomeUnknownError);
  assert.equal((await emulator.effects()).messages.stored, 0);
  await emulator.addFaults([{ path, fault: { close: "after" } }]);
  await assert.rejects(chat.sendC2cMessage(HELLO), OutcomeUnknownError);
  assert.equal((await emulator.effects()).messages.stored, 1);
  await emulator.addFaults([{ path, times: 9, fault: { error_code: 60007 } }]);
  await assert.rejects(chat.sendC2cMessage(HELLO), { code: 60007 });
  assert.equal((await emulator.faults()).faults.length, 1);
  assert.deepEqual(await emulator.clearFaults(), { faults: [] });
  await emulator.addFaults([{ fault: { close: "before" } }]);
  const failed = await emulator.fetch("http://h/v4/openim/sendmsg", { method: "POST" }).catch((error) => error);
  assert.deepEqual([failed.name, failed.message, failed.code, failed.cause.code], ["TypeError", "fetch failed", "ECONNRESET", "ECONNRESET"]);
});

test("a delay is waited for, and a signal ends it", async () => {
  const { emulator, chat } = start({}, { maxRetries: 0, requestTimeout: 50 });
  await emulator.addFaults([{ fault: { delay_ms: 60_000 } }]);
  await assert.rejects(chat.sendC2cMessage(HELLO), OutcomeUnknownError);
  assert.equal((await emulator.effects()).messages.stored, 1, "the request took effect");
  await emulator.addFaults([{ fault: { delay_ms: 60_000 } }]);
  const controller = new AbortController();
  const asked = emulator.fetch("http://h/v4/x", { method: "POST", signal: controller.signal });
  // A request takes effect before `fetch` waits.
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal((await emulator.requests()).requests.at(-1).path, "v4/x");
  controller.abort(new Error("enough"));
  await assert.rejects(asked, { message: "enough" });
  await emulator.addFaults([{ fault: { delay_ms: 1 } }]);
  assert.equal((await emulator.fetch("http://h/v4/x", { method: "POST" })).status, 501);
});

test("time passes without waiting", async () => {
  const { emulator } = start();
  const { now_ms } = await emulator.clock({ advance_ms: 3_600_000 });
  assert.ok(now_ms - Date.now() > 3_500_000);
  assert.ok((await emulator.config()).clock_offset_ms >= 3_600_000);
  await emulator.configure({ clock_offset_ms: 0 });
  assert.equal((await emulator.config()).clock_offset_ms, 0);
});

test("what is enforced is an option", async () => {
  const { chat } = start({ edition: "standard" });
  await assert.rejects(chat.searchUsers({ keywords: ["x"], count: 1 }), { code: 60020 });
});

test("a mistake in an option, an argument or a path is an error that names it", async () => {
  for (const [options, message] of [
    [{ ap: 1 }, /unknown option ap: .* did you mean app\?/],
    [{ customFelds: [] }, /did you mean customFields\?/],
    [{ app: "x" }, /^app: expected an SDKAppID, got "x"/],
    [{ webhook: { uri: "" } }, /webhook: unknown option uri/],
    [{ edition: "gold" }, /edition: "gold" is not one of/],
    [{ seed: "accounts: 1" }, /^seed: /],
    [null, /expected an object/],
  ]) {
    assert.throws(() => new Emulator(options), { message });
  }
  const { emulator } = start();
  await assert.rejects(emulator.act("nobody", "login", { platform: "iOS" }), /nobody/);
  await assert.rejects(emulator.act("alice", "fly"), /fly/);
  await assert.rejects(emulator.inbox(), /user: expected a string/);
  await assert.rejects(emulator.configure({ enforce_rate: true }), /enforce_rate/);
  await assert.rejects(emulator.users({ fnd: "a" }), /unknown parameter fnd/);
});

test("`fetch` takes what the runtime's takes, and serves the page and the events", async () => {
  const { emulator, chat } = start();
  const page = await emulator.fetch(new Request("http://h/", { headers: { accept: "text/html" } }));
  assert.match(await page.text(), /<!doctype html>/i);
  const events = await emulator.fetch(new URL("http://h/_emulator/events"));
  const reader = events.body.pipeThrough(new TextDecoderStream()).getReader();
  assert.match((await reader.read()).value, /^event: ready/);
  await chat.sendC2cMessage(HELLO);
  assert.match((await reader.read()).value, /event: request\n.*sendmsg/);
  await reader.cancel();
});

test("a delay begins before fake timers move, also in the first call", async (t) => {
  const { emulator, chat } = start();
  await emulator.addFaults([{ fault: { delay_ms: 3000 } }]);
  t.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  let done = false;
  const call = chat.sendC2cMessage(HELLO).then(() => (done = true));
  // No turn of the event loop passes: fake timers do not wait for one.
  for (let at = 0; at < 100; at++) await Promise.resolve();
  t.mock.timers.tick(3000);
  for (let turn = 0; turn < 100 && !done; turn++) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(done, "the call ends with its delay");
  await call;
});

test("a follower that does not read is disconnected, and others are not", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  const { emulator } = start();
  const follow = async () => (await emulator.fetch("http://h/_emulator/events")).body.getReader();
  const [reads, sleeps] = [await follow(), await follow()];
  const seen = [await reads.read()];
  for (let round = 0; round < 20; round++) {
    await emulator.fillDemo().catch(() => undefined);
    t.mock.timers.tick(1000);
    seen.push(await reads.read());
  }
  assert.equal(seen.filter(({ done }) => done).length, 0);
  await assert.rejects(sleeps.read(), /does not read/);
  await reads.cancel();
  // No timer of theirs is left: a sign of life would be an error now.
  t.mock.timers.tick(3_600_000);
});

test("only so many follow the events at a time", async () => {
  const { emulator } = start();
  const follow = () => emulator.fetch("http://h/_emulator/events");
  const followers = await Promise.all(Array.from({ length: 200 }, follow));
  assert.equal((await follow()).status, 503);
  await followers[0].body.cancel();
  const next = await follow();
  assert.equal(next.status, 200);
  for (const { body } of [...followers.slice(1), next]) await body.cancel();
});
