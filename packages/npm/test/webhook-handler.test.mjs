// What a handler of webhooks does with requests, alone and behind the servers that it is for.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { connect } from "node:net";
import { describe, it, mock } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { serve } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { ConfigError, InvalidRequestError, memoryStore, Webhook, WebhookError } from "tencent-chat";
import { redisStore } from "tencent-chat/redis";
import { body, query, samples, sdkAppId, text, token } from "./webhook.mjs";

const BEFORE = "C2C.CallbackBeforeSendMsg";
const AFTER = "C2C.CallbackAfterSendMsg";
const ok = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const refusal = { ...ok, ErrorCode: 120001, ErrorInfo: "no" };
const refuse = (event) => event.reject(120001, "no");

const webhook = new Webhook({ sdkAppId, token });
const signed = (command) => query(command, { at: Math.floor(Date.now() / 1000) });
const url = (command) => `http://app.test/webhook?${signed(command)}`;
const post = (command, sent = body(command), init = {}) => new Request(url(command), { method: "POST", body: sent, duplex: "half", ...init });
const answer = async (response) => [response.status, await response.json()];

/** A handler with the reports that it made. */
function reporting(handlers, options = {}) {
  const reports = [];
  const handler = webhook.handler(handlers, { onReport: (report) => reports.push(report), ...options });
  return { handler, reports, kinds: () => reports.map(({ kind }) => kind) };
}

/** Something that ends when it is allowed to. */
function gate() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return { opened, open };
}

/** A body without an end. `pulled` says how much of it was read. */
function endless() {
  const source = { pulled: 0, isCancelled: false };
  const pull = (controller) => {
    source.pulled += 1 << 16;
    controller.enqueue(new Uint8Array(1 << 16));
  };
  source.stream = new ReadableStream({ pull, cancel: () => void (source.isCancelled = true) }, { highWaterMark: 0 });
  return source;
}

const listening = async (server) => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: server.address().port, close: () => (server.closeAllConnections?.(), server.close()) };
};

/** Servers, each with the handler at `/webhook`. */
const SERVERS = {
  "node:http": (handler) => listening(createServer(handler.node)),
  express: (handler) => listening(createServer(express().all("/webhook", handler.node))),
  "express behind a parser that leaves bytes": (handler) =>
    listening(createServer(express().use(express.raw({ type: () => true, limit: "9mb" })).all("/webhook", handler.node))),
  "express behind a parser that keeps the raw body": (handler) => {
    const keep = (request, _, raw) => void (request.rawBody = raw);
    const ignore = (_error, _request, response, _next) => void response.status(400).end();
    return listening(createServer(express().use(express.json({ verify: keep, type: () => true, limit: "9mb", strict: false }), ignore).all("/webhook", handler.node)));
  },
  fastify: async (handler) => {
    const app = fastify();
    app.register(handler.fastify, { url: "/webhook" });
    await app.listen({ port: 0, host: "127.0.0.1" });
    return { port: app.server.address().port, close: () => (app.server.closeAllConnections(), app.close()) };
  },
  hono: async (handler) => {
    const server = serve({ fetch: new Hono().all("/webhook", ({ req }) => handler(req.raw)).fetch, port: 0, hostname: "127.0.0.1" });
    await once(server, "listening");
    return { port: server.address().port, close: () => (server.closeAllConnections(), server.close()) };
  },
};

for (const [name, start] of Object.entries(SERVERS)) {
  describe(`a handler on ${name}`, () => {
    /** Starts the server and sends a request. */
    const asked = async (handler, command, init = {}, search = signed(command)) => {
      const server = await start(handler);
      try {
        const response = await fetch(`http://127.0.0.1:${server.port}/webhook?${search}`, { method: "POST", duplex: "half", ...init });
        return { status: response.status, headers: response.headers, text: await response.text() };
      } finally {
        server.close();
      }
    };

    it("answers an event", async () => {
      const { handler, reports } = reporting({ beforeC2cMessage: refuse });
      for (const contentType of ["application/json", "text/plain", "application/x-www-form-urlencoded"]) {
        const headers = { "content-type": contentType };
        const { status, headers: sent, text } = await asked(handler, BEFORE, { body: body(BEFORE), headers });
        // Fastify adds the charset.
        assert.match(sent.get("content-type"), /^application\/json/);
        assert.deepEqual([status, JSON.parse(text)], [200, refusal]);
      }
      // In pieces, with characters of several bytes.
      const bytes = Buffer.from(body(BEFORE, { MsgBody: text("é".repeat(100_000)) }));
      const pieces = (function* () {
        for (let at = 0; at < bytes.length; at += 9_999) yield bytes.subarray(at, at + 9_999);
      })();
      const { status } = await asked(handler, BEFORE, { body: ReadableStream.from(pieces) });
      assert.deepEqual([status, reports], [200, []]);
    });

    it("refuses what is not a POST", async () => {
      const { status, headers } = await asked(webhook.handler({}), BEFORE, { method: "GET" });
      assert.deepEqual([status, headers.get("allow")], [405, "POST"]);
    });

    it("refuses what is not from Tencent", async () => {
      const { handler, reports } = reporting({ beforeC2cMessage: () => assert.fail() });
      const { status, headers, text } = await asked(handler, BEFORE, { body: body(BEFORE) }, signed(BEFORE).replace("Sign=", "Sign=0"));
      assert.deepEqual([status, text], [401, "Sign does not match any token of this app"]);
      assert.match(headers.get("content-type"), /^text\/plain/);
      const [{ kind, error }] = reports;
      assert.deepEqual([kind, error.check], ["refused", "wrong_sign"]);
    });

    it("refuses what cannot be read", async () => {
      const { handler, kinds } = reporting({});
      assert.equal((await asked(handler, BEFORE, { body: "{" })).status, 400);
      // A parser of another framework refused the first one.
      assert.ok(kinds().every((kind) => kind === "refused"));
    });

    it("refuses a body that is too long", async () => {
      const small = new Webhook({ sdkAppId, token, maxBody: 1000 });
      for (const sent of [body(BEFORE).padEnd(2_000_000, " "), ReadableStream.from([Buffer.from(body(BEFORE).padEnd(2_000_000, " "))])]) {
        const reports = [];
        const { status } = await asked(small.handler({}, { onReport: (report) => reports.push(report) }), BEFORE, { body: sent });
        assert.deepEqual([status, reports.map(({ error }) => error.check)], [413, ["too_large"]]);
      }
    });

    it("answers an event that happened at once, and handles it afterwards", async () => {
      const { opened, open } = gate();
      const handled = [];
      const handler = webhook.handler({ afterC2cMessage: async (event) => (await opened, handled.push(event.type)) });
      const { status, text } = await asked(handler, AFTER, { body: body(AFTER) });
      assert.deepEqual([status, JSON.parse(text), handled], [200, ok, []]);
      open();
      await handler.idle();
      assert.deepEqual(handled, ["afterC2cMessage"]);
    });

    it("answers in time when the app does not", async () => {
      const { opened, open } = gate();
      const { handler, reports } = reporting({ beforeC2cMessage: (event) => opened.then(() => event.drop()) }, { timeout: 300, fallback: refuse });
      const { status, text } = await asked(handler, BEFORE, { body: body(BEFORE) });
      assert.deepEqual([status, JSON.parse(text), reports], [200, refusal, []]);
      open();
      await handler.idle();
      assert.deepEqual(reports.map(({ kind, answer }) => [kind, answer.ErrorCode]), [["late", 2]]);
    });
  });
}

describe("a request", () => {
  it("is verified before its body is read", async () => {
    const { handler } = reporting({});
    const { stream, ...source } = endless();
    const request = new Request("http://app.test/webhook?Sign=0", { method: "POST", body: stream, duplex: "half" });
    assert.deepEqual([(await handler(request)).status, source.pulled], [401, 0]);
    const fail = () => assert.fail("the body was read");
    const response = { headersSent: false, setHeader() {}, end() {} };
    await handler.node({ method: "POST", url: "/webhook?Sign=0", headers: {}, on: fail, resume: fail, removeListener: fail }, response);
    assert.equal(response.statusCode, 401);
  });

  it("is refused at once when it says that its body is too long", async () => {
    const { handler } = reporting({});
    const source = endless();
    const headers = { "content-length": `${(1 << 20) + 1}` };
    assert.deepEqual([(await handler(post(BEFORE, source.stream, { headers }))).status, source.pulled], [413, 0]);
  });

  it("is read no further than the limit", async () => {
    const { handler } = reporting({});
    const source = endless();
    const response = await handler(post(BEFORE, source.stream));
    assert.deepEqual([response.status, source.isCancelled], [413, true]);
    assert.ok(source.pulled <= (1 << 20) + (1 << 17), `${source.pulled}`);
  });

  for (const name of ["node:http", "fastify"]) {
    it(`without an end is read no further than the limit on ${name}, answered and cut off`, async () => {
      const { handler } = reporting({});
      const server = await SERVERS[name](handler);
      const sent = httpRequest({ port: server.port, path: `/webhook?${signed(BEFORE)}`, method: "POST" });
      // Where the connection was closed.
      sent.on("error", () => {});
      const closed = once(sent, "close");
      const sending = setInterval(() => sent.write(Buffer.alloc(1 << 18)), 1);
      const [response] = await once(sent, "response");
      assert.deepEqual([response.statusCode, response.headers.connection], [413, "close"]);
      response.on("error", () => {}).resume();
      await closed;
      clearInterval(sending);
      server.close();
    });
  }

  it("that is too long or late has no header of HTTP/1 where the connection is of HTTP/2", async () => {
    const { handler } = reporting({}, { timeout: 50 });
    const server = await listening(createHttp2Server(handler.node));
    const client = connectHttp2(`http://127.0.0.1:${server.port}`);
    for (const [length, status] of [[2_000_000, 413], [100, 408]]) {
      const sent = client.request({ ":method": "POST", ":path": `/webhook?${signed(BEFORE)}`, "content-length": length });
      const [headers] = await once(sent, "response");
      assert.deepEqual([headers[":status"], headers.connection], [status, undefined]);
      sent.destroy();
    }
    client.destroy();
    server.close();
  });

  it("whose body does not arrive in time is refused", async () => {
    const { handler, reports } = reporting({}, { timeout: 50 });
    let isCancelled = false;
    const stream = new ReadableStream({ cancel: () => void (isCancelled = true) });
    assert.equal((await handler(post(BEFORE, stream))).status, 408);
    assert.ok(isCancelled);
    const server = await listening(createServer(handler.node));
    const socket = connect(server.port, "127.0.0.1");
    socket.write(`POST /webhook?${signed(BEFORE)} HTTP/1.1\r\nHost: app.test\r\nContent-Length: 100\r\n\r\n{"Callback`);
    const [answered] = await once(socket, "data");
    assert.match(`${answered}`, /^HTTP\/1\.1 408 .*\r\nconnection: close\r\n/s);
    await once(socket, "close");
    server.close();
    assert.deepEqual(reports.map(({ kind, error }) => [kind, error.message]), Array(2).fill(["refused", "the body did not arrive within 50 ms"]));
  });

  it("that is aborted ends, too", async () => {
    const { handler, reports } = reporting({});
    const { opened, open } = gate();
    const server = await listening(createServer((request, response) => open([handler.node(request, response), response])));
    const socket = connect(server.port, "127.0.0.1");
    socket.write(`POST /webhook?${signed(BEFORE)} HTTP/1.1\r\nHost: app.test\r\nContent-Length: 100\r\n\r\n{"Callback`);
    const [handled, response] = await opened;
    socket.destroy();
    await handled;
    assert.ok(response.writableEnded);
    assert.deepEqual(reports.map(({ kind, error }) => [kind, error.message]), [["refused", "the request ended before its body was complete"]]);
    server.close();
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) }, { highWaterMark: 0 });
    assert.equal((await handler(post(BEFORE, broken))).status, 400);
    assert.equal(reports[1].error.cause.message, "reset");
  });

  it("whose body was parsed before is an error that says what to do", async () => {
    const { handler, reports } = reporting({ beforeC2cMessage: refuse });
    const app = express().use(express.json()).post("/webhook", handler.node);
    const server = await listening(createServer(app));
    const headers = { "content-type": "application/json" };
    const sent = await fetch(`http://127.0.0.1:${server.port}/webhook?${signed(BEFORE)}`, { method: "POST", body: body(BEFORE), headers });
    server.close();
    const request = post(BEFORE);
    await request.text();
    assert.deepEqual([sent.status, (await handler(request)).status], [500, 500]);
    for (const { kind, error } of reports) {
      assert.ok(kind === "failed" && error instanceof ConfigError);
      assert.match(error.message, /mount the handler in front of it/);
    }
    assert.equal(reports.length, 2);
  });

  it("of another route of Fastify is parsed as ever", async () => {
    const app = fastify();
    app.register(webhook.handler({ beforeC2cMessage: refuse }).fastify, { url: "/webhook" });
    app.post("/other", async ({ body }) => body.sent);
    assert.equal((await app.inject({ method: "POST", url: "/other", payload: { sent: "parsed" } })).body, "parsed");
    const hook = await app.inject({ method: "POST", url: `/webhook?${signed(BEFORE)}`, payload: body(BEFORE), headers: { "content-type": "application/json" } });
    assert.deepEqual(hook.json(), refusal);
    await app.close();
  });
});

describe("an event", () => {
  it("without a function is accepted, and one that is not described has a function of its own", async () => {
    const { handler } = reporting({ unknown: ({ command }) => void commands.push(command), afterC2cMessage: undefined });
    const commands = [];
    for (const command of [BEFORE, AFTER]) assert.deepEqual(await answer(await handler(post(command))), [200, ok]);
    assert.deepEqual(await answer(await handler(post("New.CallbackThing", "{}"))), [200, ok]);
    await handler.idle();
    assert.deepEqual(commands, ["New.CallbackThing"]);
  });

  it("that waits has the answer that its function returns, or is accepted", async () => {
    for (const [decide, expected] of [
      [refuse, refusal],
      [async (event) => refuse(event), refusal],
      [(event) => ({ ...refuse(event), ErrorInfo: "other words" }), { ...refusal, ErrorInfo: "other words" }],
      [() => {}, ok],
      [async () => null, ok],
    ]) {
      const { handler, reports } = reporting({ beforeC2cMessage: decide });
      assert.deepEqual(await answer(await handler(post(BEFORE))), [200, expected]);
      assert.deepEqual(reports, []);
    }
  });

  it("whose function fails has the answer of the fallback, or is accepted", async () => {
    const failures = [
      [() => { throw new TypeError("broken"); }, TypeError, /^broken$/],
      [async () => Promise.reject(new TypeError("broken")), TypeError, /^broken$/],
      [(event) => ({ ...refuse(event), count: 1n }), TypeError, /BigInt/],
      ...[true, "OK", {}, [], new Response(), 0].map((wrong) => [() => wrong, InvalidRequestError, /is not an answer: return what a method of the event returns/]),
    ];
    for (const [fail, Class, message] of failures) {
      for (const [fallback, expected] of [[undefined, ok], [refuse, refusal], [() => undefined, ok]]) {
        const { handler, reports } = reporting({ beforeC2cMessage: fail }, { fallback });
        assert.deepEqual(await answer(await handler(post(BEFORE))), [200, expected]);
        const [{ kind, event, error }, ...others] = reports;
        assert.deepEqual([kind, event.type, others], ["failed", "beforeC2cMessage", []]);
        assert.ok(error instanceof Class, inspect(error));
        assert.match(error.message, message);
      }
    }
  });

  it("is accepted when the fallback fails, too", async () => {
    for (const fallback of [() => { throw new Error("broken, too"); }, async (event) => refuse(event), () => 5]) {
      const { handler, kinds } = reporting({ beforeC2cMessage: () => { throw new Error("broken"); } }, { fallback });
      assert.deepEqual(await answer(await handler(post(BEFORE))), [200, ok]);
      assert.deepEqual(kinds(), ["failed", "failed"]);
    }
  });

  it("that took too long is reported with what came of it", async () => {
    for (const [end, expected] of [
      [refuse, { answer: refusal, error: undefined }],
      [() => { throw new Error("broken"); }, { answer: undefined, error: new Error("broken") }],
    ]) {
      const { opened, open } = gate();
      const work = [];
      const { handler, reports } = reporting({ beforeC2cMessage: (event) => opened.then(() => end(event)) }, { timeout: 100 });
      const response = await handler(post(BEFORE), {}, { waitUntil: (promise) => work.push(promise) });
      assert.deepEqual(await answer(response), [200, ok]);
      open();
      await Promise.all(work);
      assert.equal(work.length, 1);
      const [{ kind, event, answer: late, error, millis }] = reports;
      assert.deepEqual([kind, event.type, { answer: late, error }], ["late", "beforeC2cMessage", expected]);
      assert.ok(millis >= 99, `${millis}`);
    }
  });

  it("whose function blocks the program is late, too", async () => {
    const busy = (event) => {
      for (const end = performance.now() + 60; performance.now() < end; );
      return refuse(event);
    };
    const { handler, kinds } = reporting({ beforeC2cMessage: busy }, { timeout: 50 });
    assert.deepEqual(await answer(await handler(post(BEFORE))), [200, ok]);
    await handler.idle();
    assert.deepEqual(kinds(), ["late"]);
  });

  it("that happened is handled afterwards, also where the runtime ends with the response", async () => {
    const { opened, open } = gate();
    const work = [];
    const context = { work, waitUntil(promise) { this.work.push(promise); } };
    const handled = [];
    const { handler, reports } = reporting({ afterC2cMessage: async (event) => (await opened, handled.push(event.type), 5) });
    assert.deepEqual(await answer(await handler(post(AFTER), context)), [200, ok]);
    let isIdle = false;
    const idle = handler.idle().then(() => (isIdle = true));
    await sleep(5);
    assert.deepEqual([handled, isIdle, work.length], [[], false, 1]);
    open();
    await Promise.all(work);
    await idle;
    assert.deepEqual([handled, reports], [["afterC2cMessage"], []]);
  });

  it("is answered and handled where the runtime refuses to go on after the response", async () => {
    const context = { waitUntil: () => { throw new Error("too late"); } };
    const handled = [];
    const { handler, reports } = reporting({ afterC2cMessage: (event) => handled.push(event.type) });
    assert.deepEqual(await answer(await handler(post(AFTER), context)), [200, ok]);
    await handler.idle();
    assert.deepEqual(handled, ["afterC2cMessage"]);
    assert.deepEqual(reports.map(({ kind, event, error }) => [kind, event.type, error.message]), [["failed", "afterC2cMessage", "too late"]]);
  });

  it("that happened is reported when its function fails", async () => {
    for (const fail of [() => { throw new Error("no disk"); }, async () => Promise.reject(new Error("no disk"))]) {
      const { handler, reports } = reporting({ afterC2cMessage: fail }, { fallback: () => assert.fail() });
      assert.deepEqual(await answer(await handler(post(AFTER))), [200, ok]);
      await handler.idle();
      assert.deepEqual(reports.map(({ kind, event, error }) => [kind, event.type, error.message]), [["failed", "afterC2cMessage", "no disk"]]);
    }
  });

  it("waits by its type where it waits", async () => {
    const { readFileSync } = await import("node:fs");
    const source = readFileSync(new URL("../src/generated/webhooks.ts", import.meta.url), "utf8");
    const interfaces = source.split("\nexport interface ").slice(1).filter((text) => text.includes("extends WebhookEventBase"));
    const happened = interfaces.filter((text) => text.includes("  ack(): WebhookAnswer;")).map((text) => /type: "(\w+)"/.exec(text)[1]);
    for (const { command, body } of samples) {
      const [{ type }, { opened, open }] = [webhook.parse(url(command), JSON.stringify(body)), gate()];
      const { handler, kinds } = reporting({ [type]: () => (open(), 5) });
      await handler(post(command, JSON.stringify(body)));
      await opened;
      await handler.idle();
      assert.deepEqual(kinds(), happened.includes(type) ? [] : ["failed"], type);
    }
  });
});

describe("an event that is delivered again", () => {
  it("is handled once", async () => {
    const handled = [];
    const { handler, kinds } = reporting({ afterC2cMessage: (event) => void handled.push(event.fromAccount) }, { seen: memoryStore() });
    for (const from of ["amber", "boris", "amber"]) {
      assert.deepEqual(await answer(await handler(post(AFTER, body(AFTER, { From_Account: from, EventTime: 1 })))), [200, ok]);
      await handler.idle();
    }
    assert.deepEqual([handled, kinds()], [["amber", "boris"], ["duplicate"]]);
  });

  it("is looked for only where the answer is not waited for", async () => {
    const { handler, reports } = reporting({ beforeC2cMessage: refuse }, { seen: { add: () => assert.fail() } });
    for (let times = 0; times < 2; times++) assert.deepEqual(await answer(await handler(post(BEFORE))), [200, refusal]);
    assert.deepEqual(reports, []);
  });

  it("is remembered for ten minutes, or as long as the app wants", async () => {
    for (const [keep, expected] of [[undefined, 600], [5, 5]]) {
      const calls = [];
      const { handler } = reporting({ afterC2cMessage: () => {} }, { keep, seen: { add: async (...call) => (calls.push(call), true) } });
      await handler(post(AFTER));
      await handler.idle();
      const [[key, seconds]] = calls;
      assert.match(key, /^[0-9a-f]{64}$/);
      assert.equal(seconds, expected);
    }
  });

  it("is handled again when the store fails, hangs or says nothing", async () => {
    for (const [add, said] of [
      [() => { throw new Error("no server"); }, /^no server$/],
      [async () => Promise.reject(new Error("no server")), /^no server$/],
      [() => new Promise(() => {}), /^the store did not answer within 100 ms$/],
      [async () => "OK", /must return a boolean/],
    ]) {
      const handled = [];
      const { handler, reports } = reporting({ afterC2cMessage: () => void handled.push(1) }, { seen: { add }, timeout: 100 });
      await handler(post(AFTER));
      await handler.idle();
      assert.deepEqual([handled, reports.map(({ kind }) => kind)], [[1], ["failed"]]);
      assert.match(reports[0].error.message, said);
    }
  });

  it("is found by a store in memory until it is full", () => {
    const store = memoryStore(2);
    assert.deepEqual(["a", "a", "b", "c", "c", "a"].map((key) => store.add(key, 60)), [true, false, true, true, false, true]);
    for (const capacity of [0, 1.5, "5", NaN]) assert.throws(() => memoryStore(capacity), ConfigError);
  });

  it("is found by a store on a Redis server", async () => {
    const keys = new Map();
    const set = (key, seconds) => (keys.has(key) ? null : (keys.set(key, seconds), "OK"));
    const clients = {
      "node-redis": { evalSha() {}, set: async (key, value, { NX, EX }) => set(key, NX && EX) },
      ioredis: { evalsha() {}, set: async (key, value, ex, seconds, nx) => set(key, [ex, nx].join() === "EX,NX" && seconds) },
    };
    for (const client of Object.values(clients)) {
      keys.clear();
      const store = redisStore(client);
      assert.deepEqual([await store.add("a", 600), await store.add("a", 600), await store.add("b", 0.5)], [true, false, true]);
      assert.deepEqual([...keys], [["tencent-chat:seen:a", 600], ["tencent-chat:seen:b", 1]]);
      await redisStore(client, { prefix: "own:" }).add("a", 1);
      assert.ok(keys.has("own:a"));
    }
    assert.throws(() => redisStore({}), /redisStore needs a client of node-redis or ioredis/);
  });
});

describe("a report", () => {
  it("is written where nothing else takes it, when the app failed or was late", async () => {
    const { mock: written } = mock.method(console, "error", () => {});
    const { opened, open } = gate();
    const handler = webhook.handler({ beforeC2cMessage: () => opened, afterC2cMessage: () => { throw new Error("no disk"); } }, { timeout: 100, seen: memoryStore() });
    await handler(new Request("http://app.test/webhook", { method: "POST" }));
    await handler(post(BEFORE));
    open();
    for (let times = 0; times < 2; times++) await handler(post(AFTER, body(AFTER, { EventTime: 1 })));
    await handler.idle();
    written.restore();
    const [late, failed, ...others] = written.calls.map(({ arguments: [said] }) => said).sort().reverse();
    assert.match(late, /^tencent-chat: webhook beforeC2cMessage took \d+ ms, and another answer was sent in time/);
    assert.equal(failed, "tencent-chat: webhook afterC2cMessage failed:");
    assert.deepEqual(others, []);
  });

  it("does no harm when the hook throws, which is written", async () => {
    const { mock: written } = mock.method(console, "error", () => {});
    for (const onReport of [() => { throw new Error("broken"); }, async () => Promise.reject(new Error("broken"))]) {
      const handler = webhook.handler({ beforeC2cMessage: () => 5 }, { onReport });
      assert.deepEqual(await answer(await handler(post(BEFORE))), [200, ok]);
      assert.equal((await handler(new Request("http://app.test/webhook", { method: "POST" }))).status, 401);
    }
    // What an async hook throws is written a little later.
    await sleep();
    written.restore();
    assert.deepEqual(written.calls.map(({ arguments: [said, { message }] }) => [said, message]), Array(4).fill(["tencent-chat: a hook failed:", "broken"]));
  });

  it("shows no signature and no token", async () => {
    const { handler, reports } = reporting({ beforeC2cMessage: () => 5 });
    const sign = /Sign=([0-9a-f]+)/.exec(signed(BEFORE))[1];
    await handler(post(BEFORE));
    await handler(post(BEFORE, "{"));
    await handler(new Request(url(BEFORE).replace("RequestTime=1", "RequestTime=2"), { method: "POST", body: "{}" }));
    const shown = inspect(reports, { depth: 9, showHidden: true });
    assert.equal(reports.length, 3);
    assert.ok(!shown.includes(sign) && !shown.includes(token), shown);
  });
});

describe("a handler that is set up wrongly", () => {
  for (const [what, handlers, options, said] of [
    ["for an event that does not exist", { beforeC2cMesage: refuse }, {}, /^unknown event `beforeC2cMesage`; did you mean `beforeC2cMessage`\?/],
    ["for a command", { [BEFORE]: refuse }, {}, /^unknown event `C2C\.CallbackBeforeSendMsg`/],
    ["without a function", { unknown: true }, {}, /^the handler for `unknown` must be a function, got true/],
    ["without handlers", undefined, {}, /`handlers` must be an object/],
    ["with an instance of a class", new (class { beforeC2cMessage() {} })(), {}, /`handlers` must be a plain object/],
    ["with no time", {}, { timeout: 0 }, /^`timeout` must be a number of milliseconds above 0, got 0/],
    ["with a negative time to remember", {}, { keep: -1 }, /^`keep` must be a number of seconds, 0 or more/],
    ["with a fallback that is no function", {}, { fallback: ok }, /^`fallback` must be a function/],
    ["with a hook that is no function", {}, { onReport: true }, /^`onReport` must be a function/],
    ["with a store that is none", {}, { seen: new Map() }, /^`seen` must be a store with a method `add`, such as `memoryStore\(\)`/],
    ["with an option that does not exist", {}, { onReports: () => {} }, /^unknown option `onReports`; did you mean `onReport`\?/],
    ["with options that are none", {}, 5, /^options must be an object/],
  ]) {
    it(`${what} is refused`, () => {
      assert.throws(() => webhook.handler(handlers, options), (error) => error instanceof ConfigError && said.test(error.message));
    });
  }

  it("takes options that are not given", async () => {
    const none = { timeout: null, fallback: undefined, seen: null, keep: undefined, onReport: null };
    for (const options of [null, undefined, none]) assert.equal((await webhook.handler({}, options)(post(BEFORE))).status, 200);
    assert.equal((await webhook.handler({}, { timeout: Infinity })(post(BEFORE))).status, 200);
  });
});

it("of many events none is lost, and none is late", async () => {
  const handled = { beforeC2cMessage: new Set(), afterC2cMessage: new Set() };
  const handle = async (event) => {
    await sleep(50);
    handled[event.type].add(event.fromAccount);
    return event.type === "beforeC2cMessage" ? event.reject(120001, event.fromAccount) : undefined;
  };
  const { handler, reports } = reporting({ beforeC2cMessage: handle, afterC2cMessage: handle }, { seen: memoryStore() });
  const server = await listening(createServer(handler.node));
  const users = Array.from({ length: 250 }, (_, number) => `user_${number}`);
  const left = users.flatMap((user) => [[BEFORE, user], [AFTER, user]]);
  const sender = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [command, user] = next;
      const sent = { method: "POST", body: body(command, { From_Account: user }) };
      const response = await fetch(`http://127.0.0.1:${server.port}/webhook?${signed(command)}`, sent);
      assert.deepEqual(await answer(response), [200, command === AFTER ? ok : { ...refusal, ErrorInfo: user }]);
    }
  };
  await Promise.all(Array.from({ length: 25 }, sender));
  await handler.idle();
  server.close();
  assert.deepEqual([handled.beforeC2cMessage.size, handled.afterC2cMessage.size, reports], [250, 250, []]);
});
