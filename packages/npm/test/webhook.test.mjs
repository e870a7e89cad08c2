// Webhooks in JavaScript; the core's own tests and the shared samples go deeper.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { ChatError, ConfigError, element, InvalidRequestError, ReplayGuard, Webhook, WebhookError } from "tencent-chat";
import { body, now, query, samples, sdkAppId, sign, text, time, token } from "./webhook.mjs";

const BEFORE_MESSAGE = "C2C.CallbackBeforeSendMsg";
const webhook = new Webhook({ sdkAppId, token });

/** The check that failed and the status to answer with. */
function refused(run) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof WebhookError && error instanceof ChatError, String(error));
    assert.equal(error.name, "WebhookError");
    assert.notEqual(error.message, "");
    return [error.check, error.status];
  }
  return "none";
}

const event = (command, fields) => webhook.parse("", body(command, fields));
const ok = (fields) => ({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", ...fields });

describe("verifying", () => {
  it("takes the signature of the official page", () => {
    const at = 1669872112;
    assert.equal(sign("xxxxyyyy", at), "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061");
    const official = new Webhook({ sdkAppId, token: "xxxxyyyy" });
    assert.equal(official.verify(query(BEFORE_MESSAGE, { by: "xxxxyyyy", at }), at * 1000), undefined);
  });

  it("says which check failed", () => {
    const good = query(BEFORE_MESSAGE);
    for (const [bad, check, status] of [
      [query(BEFORE_MESSAGE, { app: 1400000002 }), "wrong_app", 401],
      ["", "wrong_app", 401],
      [good.replace(/&Sign=[^&]*/, ""), "missing_sign", 401],
      [good.replace(/&RequestTime=.*/, ""), "missing_sign", 401],
      [good.replace(/Sign=./, "Sign=z"), "wrong_sign", 401],
      [query(BEFORE_MESSAGE, { by: "another" }), "wrong_sign", 401],
      [good.replace(/RequestTime=\d*/, `RequestTime=${time + 1}`), "wrong_sign", 401],
      [query(BEFORE_MESSAGE, { at: time - 61 }), "stale", 401],
      [query(BEFORE_MESSAGE, { at: time + 61 }), "stale", 401],
      [`${good}&Sign=0`, "malformed", 400],
      [query(BEFORE_MESSAGE, { at: "soon" }), "malformed", 400],
    ]) {
      assert.deepEqual(refused(() => webhook.verify(bad, now)), [check, status], bad);
    }
    assert.equal(refused(() => webhook.verify(good, now)), "none");
  });

  it("takes requests within the tolerance", () => {
    const strict = new Webhook({ sdkAppId, token, tolerance: 5 });
    const verdict = (receiver, seconds) => refused(() => receiver.verify(query(BEFORE_MESSAGE), now + seconds * 1000));
    assert.deepEqual([-60, 60].map((seconds) => verdict(webhook, seconds)), ["none", "none"]);
    assert.deepEqual([-5, 5].map((seconds) => verdict(strict, seconds)), ["none", "none"]);
    for (const seconds of [-5.001, 5.001]) assert.deepEqual(verdict(strict, seconds), ["stale", 401]);
    assert.equal(verdict(new Webhook({ sdkAppId, token, tolerance: Infinity }), 1e9), "none");
  });

  it("goes by the clock when no time is given", () => {
    assert.equal(refused(() => webhook.verify(query(BEFORE_MESSAGE, { at: Math.floor(Date.now() / 1000) }))), "none");
    assert.deepEqual(refused(() => webhook.verify(query(BEFORE_MESSAGE))), ["stale", 401]);
  });

  it("takes either of two tokens", () => {
    const both = new Webhook({ sdkAppId, token: ["old", "new"] });
    const verdict = (by) => refused(() => both.verify(query(BEFORE_MESSAGE, { by }), now));
    assert.deepEqual(["old", "new"].map(verdict), ["none", "none"]);
    assert.deepEqual(verdict(token), ["wrong_sign", 401]);
  });

  it("takes unsigned requests of this app only when told so", () => {
    const unsigned = new Webhook({ sdkAppId, unsigned: true });
    assert.equal(refused(() => unsigned.verify(`SdkAppid=${sdkAppId}`)), "none");
    assert.deepEqual(refused(() => unsigned.verify("SdkAppid=1400000002")), ["wrong_app", 401]);
  });

  it("takes the query in all its forms", () => {
    const text = query(BEFORE_MESSAGE);
    const url = `https://example.com/hooks/chat?${text}`;
    for (const form of [text, `?${text}`, `/hooks/chat?${text}`, url, new URL(url), new URL(url).searchParams]) {
      assert.equal(refused(() => webhook.verify(form, now)), "none", String(form));
      assert.equal(webhook.parse(form, "{}").type, "beforeC2cMessage");
    }
    for (const form of [undefined, null, 5, {}, Object.fromEntries(new URL(url).searchParams)]) {
      assert.throws(() => webhook.verify(form, now), ConfigError);
    }
  });

  it("takes no time that is none", () => {
    for (const wrong of [NaN, -1, "1735689600000", new Date()]) {
      assert.throws(() => webhook.verify(query(BEFORE_MESSAGE), wrong), ConfigError);
    }
  });
});

describe("a receiver that is set up wrongly", () => {
  for (const [what, options, said] of [
    ["without an app", { token }, /^missing options: `sdkAppId`$/],
    ["with an impossible app", { sdkAppId: 0, token }, /`sdkAppId`/],
    ["with an app that is not a number", { sdkAppId: "14000000o1", token }, /`sdkAppId` must be a whole number/],
    ["without a token", { sdkAppId }, /^missing options: `token` or `unsigned`$/],
    ["with no token in the list", { sdkAppId, token: [] }, /^missing options: `token` or `unsigned`$/],
    ["with an empty token", { sdkAppId, token: "" }, /`token` is empty/],
    ["with an empty one of two tokens", { sdkAppId, token: [token, ""] }, /`token` is empty/],
    ["with a token that is no text", { sdkAppId, token: [5] }, /`token` must be a string or a list of strings/],
    ["with a token although requests are unsigned", { sdkAppId, token, unsigned: true }, /set only one of `token` and `unsigned`/],
    ["with a negative tolerance", { sdkAppId, token, tolerance: -1 }, /`tolerance` must be/],
    ["with a tolerance that is no number", { sdkAppId, token, tolerance: NaN }, /`tolerance` must be/],
    ["with half a byte", { sdkAppId, token, maxBody: 0.5 }, /`maxBody` must be/],
    ["with an unclear wish", { sdkAppId, token, unsigned: "no" }, /`unsigned` must be/],
    ["with an option that does not exist", { sdkAppId, token, tokens: "x" }, /unknown option `tokens`/],
  ]) {
    it(`${what} is refused`, () => {
      assert.throws(() => new Webhook(options), (error) => error instanceof ConfigError && said.test(error.message));
    });
  }

  it("shows no token", () => assert.doesNotMatch(inspect(webhook, { showHidden: true, depth: 9 }), /k7Example/));
});

describe("reading", () => {
  it("gives every sample of the description its own type", () => {
    for (const { command, body } of samples) {
      const { type, command: read, raw } = webhook.parse(`CallbackCommand=${command}`, JSON.stringify(body));
      assert.equal(read, command);
      assert.notEqual(type, "unknown", command);
      assert.deepEqual(JSON.parse(raw), body);
    }
    assert.ok(samples.length > 60);
  });

  it("gives fields in JavaScript's names, and where the event came from", () => {
    const sent = body("Group.CallbackBeforeCreateGroup", { NewField: 1, type: "x", raw: "y" });
    const event = webhook.parse(query("Group.CallbackBeforeCreateGroup"), sent);
    assert.deepEqual({ ...event }, {
      type: "beforeGroupCreate",
      command: "Group.CallbackBeforeCreateGroup",
      clientIp: "203.0.113.9",
      platform: "iOS",
      optPlatform: "IOS",
      raw: sent,
      operatorAccount: "amber",
      ownerAccount: "amber",
      groupType: event.groupType,
      name: "Red team",
      memberList: [{ memberAccount: "boris" }, { memberAccount: "chen" }],
      eventTime: 1735689620123,
      NewField: 1,
    });
    assert.equal(event.groupType, "Public");
    assert.deepEqual(event.time, new Date("2025-01-01T00:00:20.123Z"));
    for (const EventTime of ["soon", 2 ** 60, undefined]) {
      assert.equal(webhook.parse("", body("State.StateChange", { EventTime })).time, undefined);
    }
  });

  it("takes bodies as text and as bytes of all sorts", () => {
    const sent = body(BEFORE_MESSAGE, { From_Account: "Ångström 🙂" });
    const buffer = Buffer.from(sent);
    const within = new Uint8Array([0, ...buffer, 0]).subarray(1, -1);
    const apart = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
    for (const form of [sent, buffer, within, apart, new DataView(apart)]) {
      const event = webhook.parse("", form);
      assert.deepEqual([event.fromAccount, event.raw], ["Ångström 🙂", sent]);
    }
    for (const form of [undefined, null, {}, JSON.parse(sent), 5]) assert.throws(() => webhook.parse("", form), ConfigError);
  });

  it("is bounded in length", () => {
    const small = new Webhook({ sdkAppId, token, maxBody: 50 });
    const ofLength = (length) => JSON.stringify({ CallbackCommand: "A.B", x: "é" }).padEnd(length - 1, " ");
    for (const [form, check] of [
      [ofLength(50), "none"],
      [Buffer.from(ofLength(50)), "none"],
      [ofLength(51), ["too_large", 413]],
      [Buffer.from(ofLength(51)), ["too_large", 413]],
      [ofLength(100_000_000), ["too_large", 413]],
    ]) {
      assert.deepEqual(refused(() => small.parse("", form)), check, `${form.length}`);
    }
    const megabyte = body(BEFORE_MESSAGE).padEnd(1 << 20, " ");
    assert.equal(refused(() => webhook.parse("", megabyte)), "none");
    assert.deepEqual(refused(() => webhook.parse("", `${megabyte} `)), ["too_large", 413]);
    assert.deepEqual(refused(() => webhook.parse("", new Uint8Array(2 << 20))), ["too_large", 413]);
  });

  it("is bounded in depth", () => {
    const nested = (depth) => `{"CallbackCommand":"${BEFORE_MESSAGE}","x":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    assert.equal(refused(() => webhook.parse("", nested(90))), "none");
    for (const depth of [101, 10_000]) assert.deepEqual(refused(() => webhook.parse("", nested(depth))), ["malformed", 400]);
  });

  it("refuses what is no webhook", () => {
    for (const bad of ["", "[]", "null", "5", "{", '{"x":1}', Uint8Array.of(0x7b, 0xff, 0x7d), `${body(BEFORE_MESSAGE)}x`]) {
      assert.deepEqual(refused(() => webhook.parse("", bad)), ["malformed", 400], String(bad));
    }
  });

  it("keeps a command that is not described", () => {
    const sent = '{"CallbackCommand":"New.CallbackSomething","Field":1}';
    const event = webhook.parse("", sent);
    assert.deepEqual({ ...event }, { type: "unknown", command: "New.CallbackSomething", raw: sent });
    assert.deepEqual(event.accept(), ok());
  });

  it("gives what a number cannot hold as text", () => {
    const sent = body(BEFORE_MESSAGE, { New: 1 }).replace('"New":1', '"New":9007199254740993').replace(/"MsgSeq":\d+/, '"MsgSeq":9007199254740993');
    const { New, msgSeq } = webhook.parse("", sent);
    assert.deepEqual([New, msgSeq], ["9007199254740993", "9007199254740993"]);
  });

  it("gives fields and nothing else to whoever prints or copies", () => {
    const event = webhook.parse("", body(BEFORE_MESSAGE));
    const fields = JSON.parse(JSON.stringify(event));
    assert.deepEqual({ ...event }, fields);
    assert.deepEqual(structuredClone(event), fields);
    assert.ok(Object.values(fields).every((value) => typeof value !== "function"));
    assert.match(inspect(event), /^WebhookEvent \{\s+type: 'beforeC2cMessage'/);
    assert.doesNotMatch(inspect(event), /reject|rewrite/);
  });

  it("lets no field take a method's place, or the prototype's", () => {
    const event = webhook.parse("", body(BEFORE_MESSAGE).replace("{", '{"drop":1,"reject":2,"__proto__":{"allow":3},'));
    assert.deepEqual(event.drop(), { ActionStatus: "OK", ErrorCode: 2, ErrorInfo: "" });
    assert.deepEqual(event.reject(1).ErrorCode, 1);
    assert.deepEqual(event.allow(), ok());
    assert.deepEqual(Object.getOwnPropertyDescriptor(event, "__proto__").value, { allow: 3 });
  });
});

describe("answering", () => {
  it("accepts whatever is not looked at", () => assert.deepEqual(Webhook.accept(), ok()));

  it("allows, refuses, drops or rewrites what waits", () => {
    const before = event(BEFORE_MESSAGE);
    assert.deepEqual(before.allow(), ok());
    assert.deepEqual(before.allow({ cloudCustomData: "seen" }), ok({ CloudCustomData: "seen" }));
    assert.deepEqual(before.reject(1), { ActionStatus: "OK", ErrorCode: 1, ErrorInfo: "" });
    assert.deepEqual(before.reject(120001, "no advertising"), { ActionStatus: "OK", ErrorCode: 120001, ErrorInfo: "no advertising" });
    assert.deepEqual(before.drop(), { ActionStatus: "OK", ErrorCode: 2, ErrorInfo: "" });
    assert.deepEqual(before.rewrite([element.text("***")]), ok({ MsgBody: text("***") }));
    const rewritten = ok({ MsgBody: text("***"), CloudCustomData: "was rude" });
    assert.deepEqual(before.rewrite([element.text("***")], { cloudCustomData: "was rude" }), rewritten);
    assert.deepEqual(before.rewrite(before.msgBody).MsgBody, JSON.parse(before.raw).MsgBody);
  });

  it("answers with integers beyond 2^53 unchanged", () => {
    const file = '{"MsgType":"TIMFileElem","MsgContent":{"Url":"https://a.example","FileSize":9007199254740993,"FileName":"\\"1234567890123456789"}}';
    const before = webhook.parse("", body(BEFORE_MESSAGE, { MsgBody: [] }).replace('"MsgBody":[]', `"MsgBody":[${file}]`));
    const answer = before.rewrite(before.msgBody);
    assert.equal(String(answer), `{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgBody":[${file}]}`);
    // Where a runtime can write such a number, it is one; elsewhere it is a decimal string.
    const written = JSON.rawJSON ? file : file.replace("9007199254740993", '"9007199254740993"');
    assert.equal(JSON.stringify(answer), `{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgBody":[${written}]}`);
    assert.deepEqual(Object.keys(answer), ["ActionStatus", "ErrorCode", "ErrorInfo", "MsgBody"]);
  });

  it("takes note of what happened, or says that it could not", () => {
    const after = event("C2C.CallbackAfterSendMsg");
    assert.deepEqual(after.ack(), ok());
    assert.deepEqual(after.fail("no disk"), { ActionStatus: "OK", ErrorCode: 1, ErrorInfo: "no disk" });
  });

  it("has the fields of an event's own", () => {
    const invited = event("Group.CallbackBeforeInviteJoinGroup");
    assert.deepEqual(invited.allow({ refusedMembersAccount: ["boris"] }), ok({ RefusedMembers_Account: ["boris"] }));
    const signal = event("Chatbot.OnC2CSignalMessage");
    assert.equal(signal.type, "chatbotC2cSignal");
    assert.deepEqual(signal.ack({ rspData: "x" }), ok({ RspData: "x" }));
    assert.throws(() => signal.ack(), (error) => error instanceof InvalidRequestError && error.path === "rspData");
  });

  it("decides friends one by one", () => {
    const friends = event("Sns.CallbackPrevFriendAdd");
    const item = (account, code, text) => ({ To_Account: account, ResultCode: code, ResultInfo: text });
    assert.deepEqual(friends.allow(), ok({ ResultItem: [item("boris", 0, ""), item("chen", 0, "")] }));
    const decided = friends.allow({ decisions: [{ account: "chen", code: 38000, text: "not today" }] });
    assert.deepEqual(decided, ok({ ResultItem: [item("boris", 0, ""), item("chen", 38000, "not today")] }));
    for (const decision of [{ account: "dora", code: 38000 }, { account: "chen", code: 37999 }, { account: "chen" }]) {
      assert.throws(() => friends.allow({ decisions: [decision] }), InvalidRequestError);
    }
  });

  it("refuses a kind that the event does not take", () => {
    const [before, after] = [event("Group.CallbackBeforeCreateGroup"), event("C2C.CallbackAfterSendMsg")];
    const unknown = webhook.parse("", '{"CallbackCommand":"A.B"}');
    const kinds = { accept: [], ack: [], allow: [], drop: [], fail: [], reject: [1], rewrite: [[{ msgType: "TIMTextElem", msgContent: { text: "x" } }]] };
    const taken = (event) =>
      Object.keys(kinds).filter((kind) => {
        try {
          return event[kind](...kinds[kind]);
        } catch (error) {
          assert.ok(error instanceof InvalidRequestError && error.message.includes(`\`${kind}\``), String(error));
          return false;
        }
      });
    assert.deepEqual(taken(before), ["allow", "reject"]);
    assert.deepEqual(taken(after), ["ack", "fail"]);
    assert.deepEqual(taken(unknown), ["accept"]);
    assert.deepEqual(taken(event(BEFORE_MESSAGE)), ["allow", "drop", "reject", "rewrite"]);
  });

  it("says where an argument does not fit", () => {
    const before = event(BEFORE_MESSAGE);
    const problem = (run) => {
      try {
        return run();
      } catch (error) {
        assert.ok(error instanceof InvalidRequestError, String(error));
        return [error.endpoint, error.path, error.reason];
      }
    };
    const codes = "must be 1 or from 120001 to 130000";
    for (const code of [0, 2, 120000, 130001, -1]) {
      assert.deepEqual(problem(() => before.reject(code)), ["beforeC2cMessage", "code", `${codes}, got ${code}`]);
    }
    for (const code of [undefined, NaN, "x", 1.5]) assert.equal(problem(() => before.reject(code))[1], "code");
    assert.equal(problem(() => before.reject(1, 5))[1], "text");
    assert.deepEqual(problem(() => before.rewrite()).slice(0, 2), ["beforeC2cMessage", "msgBody"]);
    assert.equal(problem(() => before.rewrite([{ msgType: "TIMTextElem", msgContent: { text: 5 } }]))[1], "msgBody[0].msgContent.text");
    assert.match(problem(() => before.allow({ cloudCustomdata: "x" }))[2], /did you mean `cloudCustomData`/);
  });

  it("sends an answer's fields unchecked when asked to", () => {
    const before = event(BEFORE_MESSAGE);
    const odd = { msgType: "TIMTextElem", msgContent: { text: 5 } };
    const wire = { MsgType: "TIMTextElem", MsgContent: { Text: 5 } };
    assert.deepEqual(before.rewrite([odd], {}, { unchecked: true }).MsgBody, [wire]);
    assert.equal(before.allow({ cloudCustomdata: "x" }, { unchecked: true }).cloudCustomdata, "x");
  });
});

describe("the replay guard", () => {
  const sent = body(BEFORE_MESSAGE);

  it("notices what is repeated as it was, and nothing else", () => {
    const guard = new ReplayGuard(100);
    const first = query(BEFORE_MESSAGE);
    assert.equal(guard.admit(first, sent, now), true);
    assert.equal(guard.admit(first, sent, now + 1000), false);
    assert.equal(guard.admit(first, Buffer.from(sent), now + 1000), false);
    assert.equal(guard.admit(first, `${sent} `, now), true);
    assert.equal(guard.admit(query(BEFORE_MESSAGE, { at: time + 1 }), sent, now), true);
  });

  it("forgets after a while, and the oldest when it is full", () => {
    const kept = (guard, seconds) => !guard.admit("a", "b", now + seconds * 1000);
    const guards = [new ReplayGuard(1), new ReplayGuard(1, { keep: 10 }), new ReplayGuard(1, { keep: 10 })];
    for (const guard of guards) assert.equal(guard.admit("a", "b", now), true);
    assert.equal(kept(guards[0], 120), true);
    assert.equal(kept(guards[1], 10), true);
    assert.equal(kept(guards[1], 10.001), false);
    assert.equal(guards[2].admit("c", "d", now), true);
    assert.equal(kept(guards[2], 0), false);
  });

  it("goes by the clock when no time is given", () => {
    const guard = new ReplayGuard(10);
    assert.deepEqual([guard.admit("a", "b"), guard.admit("a", "b")], [true, false]);
  });

  it("refuses a setup that makes no sense", () => {
    for (const capacity of [0, 1.5, -1, NaN, undefined]) assert.throws(() => new ReplayGuard(capacity), ConfigError);
    for (const options of [{ keep: -1 }, { keep: "120" }, { capacity: 1 }]) assert.throws(() => new ReplayGuard(1, options), ConfigError);
  });
});
