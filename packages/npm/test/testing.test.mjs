// What tests of users make up: webhooks, replies, errors, a service.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { Hono } from "hono";
import { ApiError, ConfigError, element, InvalidRequestError, TransportError, Webhook } from "tencent-chat";
import * as testing from "tencent-chat/testing";
import { apiErrorOf, fakeTransport, replyOf, webhookRequest } from "tencent-chat/testing";
import { client } from "./client.mjs";

const app = { sdkAppId: 1400000000, token: "token" };

describe("a webhook that a test makes up", () => {
  it("is verified and read by the receiver", () => {
    const webhook = new Webhook(app);
    const fields = { fromAccount: "alice", msgBody: [element.text("hi")], clientIp: "2001:db8::1", platform: "iOS" };
    const request = webhookRequest("beforeC2cMessage", fields, app);
    webhook.verify(request.url);
    const event = webhook.parse(request.url, request.body);
    assert.equal(event.type, "beforeC2cMessage");
    assert.deepEqual(JSON.parse(JSON.stringify(event.msgBody)), [{ msgType: "TIMTextElem", msgContent: { text: "hi" } }]);
    assert.deepEqual([event.fromAccount, event.clientIp, event.platform], ["alice", "2001:db8::1", "iOS"]);
    // A whole event is a webhook again.
    const again = webhookRequest(event.type, event, app);
    assert.deepEqual({ ...webhook.parse(again.url, again.body), raw: "" }, { ...event, raw: "" });
  });

  it("is what a server's own tests send", async () => {
    const server = new Hono().post("/webhook", async (context) => {
      const webhook = new Webhook(app);
      webhook.verify(context.req.url);
      return context.json(webhook.parse(context.req.url, await context.req.text()).reject(120001, "no"));
    });
    for (const url of ["/webhook", "https://app.example/webhook", undefined]) {
      const request = webhookRequest("beforeC2cMessage", {}, { ...app, url });
      const response = await server.request(request.url, request);
      assert.deepEqual(await response.json(), { ActionStatus: "OK", ErrorCode: 120001, ErrorInfo: "no" });
    }
  });

  it("is signed at the time that it is given, with the first token, or not at all", () => {
    const now = 1_700_000_000_000;
    const at = (options) => webhookRequest("afterC2cMessage", {}, { sdkAppId: 1400000000, now, ...options }).url;
    new Webhook({ ...app, token: "new" }).verify(at({ token: ["new", "old"] }), now);
    assert.throws(() => new Webhook({ ...app, token: "old" }).verify(at({ token: ["new", "old"] }), now), { check: "wrong_sign" });
    assert.throws(() => new Webhook(app).verify(at(app), now + 61_000), { check: "stale" });
    assert.ok(!at({ unsigned: true }).includes("Sign="));
  });

  it("is refused when it has a mistake", () => {
    const refused = (Class, message, event, fields = {}, options = app) =>
      assert.throws(() => webhookRequest(event, fields, options), (error) => error instanceof Class && error.message.startsWith(message));
    refused(ConfigError, "unknown event `beforeC2CMesage`; did you mean `beforeC2cMessage`?", "beforeC2CMesage");
    refused(InvalidRequestError, "beforeC2cMessage: fromAcount: unknown field; did you mean `fromAccount`?", "beforeC2cMessage", { fromAcount: "a" });
    refused(InvalidRequestError, "beforeC2cMessage: msgTime: expected an integer", "beforeC2cMessage", { msgTime: "today" });
    refused(InvalidRequestError, "beforeC2cMessage: msgTime", "beforeC2cMessage", { msgTime: () => 1 });
    refused(ConfigError, "unknown option `tokn`; did you mean `token`?", "beforeC2cMessage", {}, { sdkAppId: 1, tokn: "x" });
    refused(ConfigError, "missing options: `token` or `unsigned`", "beforeC2cMessage", {}, { sdkAppId: 1 });
  });
});

describe("a reply that a test makes up", () => {
  it("has Tencent's names", () => {
    const success = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
    assert.deepEqual(JSON.parse(replyOf("createGroup", { groupId: "@TGS#1" })), { ...success, GroupId: "@TGS#1" });
    assert.deepEqual(JSON.parse(replyOf("importAccount")), success);
    assert.equal(JSON.parse(replyOf("createGroup", { errorCode: 10021, errorInfo: "taken" })).ActionStatus, "FAIL");
  });

  it("is refused when it has a mistake", () => {
    assert.throws(() => replyOf("createGroup", { groupID: "a" }), { name: "InvalidRequestError", path: "groupID" });
    assert.throws(() => replyOf("createGrup"), { name: "ConfigError", message: 'no endpoint is called "createGrup"; did you mean `createGroup`?' });
    assert.throws(() => replyOf("sendmsg"), { message: "`sendmsg` is called `sendC2cMessage` in this SDK" });
  });

  it("may be the error of a call", () => {
    const error = apiErrorOf(70107, { endpoint: "checkAccounts", info: "none" });
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.code, error.kind, error.info, error.endpoint], [70107, "account_not_found", "none", "checkAccounts"]);
    assert.match(error.message, /^checkAccounts: 70107 account_not_found \(none\): /);
    assert.equal(error.reply.errorCode, 70107);
    assert.equal(apiErrorOf(70107).endpoint, "test");
    for (const code of [0, 1.5, "70107"]) assert.throws(() => apiErrorOf(code), ConfigError);
  });
});

describe("a service that a test makes up", () => {
  it("answers by endpoint and remembers what it was asked", async () => {
    const fake = fakeTransport({
      createGroup: ({ name }) => ({ groupId: `@TGS#${name}` }),
      sendC2cMessage: 20003,
      checkAccounts: apiErrorOf(70107, { info: "none" }),
      importAccount: async () => ({}),
      "v4/new/endpoint": { New: 1 },
    });
    const chat = client(fake.fetch);
    assert.equal((await chat.createGroup({ type: "Public", name: "chess" })).groupId, "@TGS#chess");
    await assert.rejects(chat.sendC2cMessage({ toAccount: "bob", msgBody: [element.text("hi")] }), { name: "ApiError", code: 20003 });
    await assert.rejects(chat.checkAccounts({ checkItem: [{ userId: "a" }] }), { code: 70107, info: "none" });
    await chat.importAccount({ userId: "alice" });
    assert.equal((await chat.request("v4/new/endpoint", { Old: 1 })).New, 1);
    assert.deepEqual(
      fake.calls.map(({ endpoint }) => endpoint),
      ["createGroup", "sendC2cMessage", "checkAccounts", "importAccount", "v4/new/endpoint"],
    );
    assert.deepEqual(fake.calls[0].params, { type: "Public", name: "chess" });
    assert.equal(fake.calls[1].params.msgBody[0].msgContent.text, "hi");
    assert.deepEqual(fake.calls[4].params, { Old: 1 });
  });

  it("ends a call that nothing answers at once, with an error that names the endpoint", async () => {
    const fake = fakeTransport({ createGroup: {} });
    await assert.rejects(client(fake.fetch, { maxRetries: 5 }).importAccount({ userId: "a" }), {
      name: "AssertionError",
      message: "nothing answers importAccount: the fake transport has answers for createGroup",
    });
    assert.equal(fake.calls.length, 1);
  });

  it("passes on what a function throws", async () => {
    const calls = fakeTransport({
      importAccount: () => {
        throw new RangeError("my own");
      },
      checkAccounts: () => {
        throw new TypeError("fetch failed");
      },
    });
    await assert.rejects(client(calls.fetch).importAccount({ userId: "a" }), { name: "RangeError", message: "my own" });
    await assert.rejects(client(calls.fetch).checkAccounts({ checkItem: [{ userId: "a" }] }), TransportError);
  });

  it("throws an error that is an answer", async () => {
    const mine = new RangeError("my own");
    const aborted = new DOMException("stopped", "AbortError");
    const fake = fakeTransport({ importAccount: mine, createGroup: async () => mine, checkAccounts: new TypeError("fetch failed"), getProfiles: aborted });
    const chat = client(fake.fetch);
    await assert.rejects(chat.importAccount({ userId: "a" }), (error) => error === mine);
    await assert.rejects(chat.createGroup({ type: "Public", name: "a" }), (error) => error === mine);
    await assert.rejects(chat.checkAccounts({ checkItem: [{ userId: "a" }] }), TransportError);
    await assert.rejects(chat.getProfiles({ toAccount: ["a"], tagList: ["Tag_Profile_IM_Nick"] }), TransportError);
  });

  it("answers one request after another with a list, and ends the call after its last one", async () => {
    const answers = [new TypeError("fetch failed"), 60008, ({ userId }) => (userId === "a" ? {} : 1), apiErrorOf(70107)];
    const fake = fakeTransport({ importAccount: answers, "v4/new/endpoint": [{ New: 1 }] });
    const chat = client(fake.fetch, { maxRetries: 5 });
    await chat.importAccount({ userId: "a" });
    assert.equal(fake.calls.length, 3);
    await assert.rejects(chat.importAccount({ userId: "a" }), { name: "ApiError", code: 70107 });
    const message = "nothing answers request 5 to importAccount: the fake transport has a list of 4 for it";
    await assert.rejects(chat.importAccount({ userId: "a" }), { name: "AssertionError", message });
    assert.equal((await chat.request("v4/new/endpoint", {})).New, 1);
    await assert.rejects(chat.request("v4/new/endpoint", {}), { name: "AssertionError" });
    assert.deepEqual([answers.length, fake.calls.length], [4, 7]);
  });

  it("refuses names and fields that do not exist", async () => {
    assert.throws(() => fakeTransport({ createGrup: {} }), { message: 'no endpoint is called "createGrup"; did you mean `createGroup`?' });
    const fake = fakeTransport({ createGroup: { groupID: "a" } });
    await assert.rejects(client(fake.fetch).createGroup({ type: "Public", name: "a" }), { name: "InvalidRequestError", path: "groupID" });
  });

  it("lets a test advance the clock in place of waiting", async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
    let failures = 3;
    const fake = fakeTransport({ importAccount: () => (failures-- > 0 ? 60008 : {}) });
    let done = false;
    const call = client(fake.fetch, { maxRetries: 5 })
      .importAccount({ userId: "a" })
      .finally(() => (done = true));
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve));
      context.mock.timers.tick(1000);
    }
    await call;
    assert.equal(fake.calls.length, 4);
  });

  it("is the same by require", () => {
    assert.deepEqual(Object.keys(testing).sort(), Object.keys(createRequire(import.meta.url)("tencent-chat/testing")).sort());
  });
});
