// Spans and metrics, with the SDKs of OpenTelemetry and their exporters in memory.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { context, metrics, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { AggregationTemporality, DataPointType, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { usersig, Webhook } from "tencent-chat";
import { observeRates, otel } from "tencent-chat/otel";
import { check, client, errorOf, holding, inItsOwnTime, OK, SECRET, serving, settled } from "./client.mjs";
import { body, query, sdkAppId, token } from "./webhook.mjs";

const finished = new InMemorySpanExporter();
const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(finished)] });
const tracer = tracing.getTracer("test");

before(() => context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
after(() => context.disable());
beforeEach(() => finished.reset());

const traced = (fetch, options = {}, hooks = {}) => client(fetch, { ...options, ...otel({ tracer, ...hooks }) });
const spans = () => finished.getFinishedSpans();
const parentOf = (span) => span.parentSpanContext?.spanId;
const idOf = (span) => span.spanContext().spanId;
const call = () => spans().find(({ name }) => name !== "POST");
const requests = () => spans().filter(({ name }) => name === "POST");
const reset = () => Promise.reject(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
const signed = () => usersig.sign({ sdkAppId: 1400000000, identifier: "administrator", secretKey: SECRET });
const accounts = (count) => Array.from({ length: count }, (_, i) => ({ userId: `user${i}` }));

/** A meter, and what it has measured: attributes and values by the metrics' names. */
function meters() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 2 ** 30 });
  const provider = new MeterProvider({ readers: [reader] });
  const exported = async () => {
    await provider.forceFlush();
    const all = exporter.getMetrics().at(-1).scopeMetrics.flatMap(({ metrics }) => metrics);
    await provider.shutdown();
    return all;
  };
  const measured = async () => Object.fromEntries((await exported()).map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]));
  return { provider, exported, measured };
}

describe("a call", () => {
  it("has a span, and one for its request", async () => {
    const chat = traced(serving(() => OK), { region: undefined, endpoint: "http://chat.example:8080" });
    await tracer.startActiveSpan("outer", async (outer) => {
      await check(chat);
      assert.equal(parentOf(call()), idOf(outer));
    });
    assert.equal(spans().length, 2);
    const [request] = requests();
    assert.equal(call().name, "tencent_chat checkAccounts");
    assert.deepEqual([call().kind, request.kind], [SpanKind.CLIENT, SpanKind.CLIENT]);
    assert.deepEqual([call().status.code, request.status.code], [SpanStatusCode.UNSET, SpanStatusCode.UNSET]);
    assert.equal(parentOf(request), idOf(call()));
    assert.deepEqual(call().attributes, {
      "tencent_chat.endpoint": "checkAccounts",
      "tencent_chat.requests": 1,
      "tencent_chat.retries": 0,
      "tencent_chat.items": 1,
      "tencent_chat.failures": 0,
    });
    const { "url.full": url, ...others } = request.attributes;
    assert.match(url, /^http:\/\/chat\.example:8080\/v4\/im_open_login_svc\/account_check\?.*&usersig=…&/);
    assert.deepEqual(others, {
      "http.request.method": "POST",
      "http.request.body.size": 34,
      "http.response.status_code": 200,
      "server.address": "chat.example",
      "server.port": 8080,
      "tencent_chat.endpoint": "checkAccounts",
      "tencent_chat.items": 1,
    });
  });

  it("with a retry has a span for each attempt, and no UserSig in any", async (test) => {
    const { provider, measured } = meters();
    const fetch = serving((_, index) => (index === 0 ? reset() : OK));
    await inItsOwnTime(test, () => check(traced(fetch, { maxRetries: 5 }, { meter: provider.getMeter("test") })));
    test.mock.timers.reset();
    const [failed, answered] = requests();
    assert.equal(failed.status.code, SpanStatusCode.ERROR);
    assert.match(failed.status.message, /reset/);
    assert.equal(failed.attributes["error.type"], "_OTHER");
    assert.equal(failed.attributes["http.response.status_code"], undefined);
    assert.equal(answered.attributes["http.request.resend_count"], 1);
    assert.equal(answered.attributes["server.port"], 443);
    assert.deepEqual([call().attributes["tencent_chat.requests"], call().attributes["tencent_chat.retries"]], [2, 1]);
    assert.equal(call().status.code, SpanStatusCode.UNSET);
    const [event] = call().events;
    assert.deepEqual([event.name, event.attributes["tencent_chat.attempt"]], ["retry", 1]);
    const metric = await measured();
    assert.deepEqual(metric["tencent_chat.retries"].map(({ value, attributes }) => [value, attributes]), [[1, { "tencent_chat.endpoint": "checkAccounts" }]]);
    const userSig = fetch.requests[0].url.searchParams.get("usersig");
    const text = inspect([spans(), metric], { depth: Infinity, maxStringLength: Infinity });
    assert.ok(text.includes("usersig=…") && userSig.length > 100);
    assert.ok(!text.includes(userSig) && !text.includes(SECRET));
  });

  it("of many requests has a span for each of them", async () => {
    await traced(serving(() => OK), { rates: { "*": Infinity } }).importAccounts({ accountList: accounts(450) });
    assert.equal(requests().length, 5);
    for (const request of requests()) assert.equal(parentOf(request), idOf(call()));
    const items = requests().map(({ attributes }) => attributes["tencent_chat.items"]);
    assert.deepEqual(items.sort(), [100, 100, 100, 100, 50]);
    assert.deepEqual([call().attributes["tencent_chat.requests"], call().attributes["tencent_chat.items"]], [5, 450]);
  });

  it("that fails has an error, and the service's code", async () => {
    const refusal = { ActionStatus: "FAIL", ErrorCode: 60007, ErrorInfo: "" };
    const { message } = await errorOf(check(traced(serving(() => refusal))));
    for (const { status, attributes } of spans()) {
      assert.equal(status.code, SpanStatusCode.ERROR);
      assert.match(status.message, /60007/);
      assert.deepEqual([attributes["error.type"], attributes["tencent_chat.code"]], ["60007", 60007]);
    }
    assert.ok(message.startsWith(call().status.message), message);
    finished.reset();
    await errorOf(check(traced(serving(() => new Response("Bad Gateway", { status: 502 })))));
    assert.deepEqual([requests()[0].attributes["http.response.status_code"], requests()[0].attributes["error.type"]], [502, "502"]);
  });

  it("that fails without a request has a span, too", async () => {
    const options = { secretKey: undefined, userSigProvider: () => Promise.reject(new Error("no UserSig today")) };
    await errorOf(check(traced(serving(() => OK), options)));
    assert.equal(spans().length, 1);
    assert.match(call().status.message, /no UserSig today/);
    assert.equal(call().attributes["tencent_chat.requests"], 0);
  });

  it("that ends before its response ends the span of the request", async (test) => {
    await inItsOwnTime(test, () => errorOf(check(traced(holding()), { timeout: 1000 })));
    test.mock.timers.reset();
    assert.equal(requests()[0].status.message, "the call ended before the response");
    assert.deepEqual(spans().map(({ attributes }) => attributes["error.type"]), ["_OTHER", "_OTHER"]);
    assert.match(call().status.message, /within its timeout of 1000 ms/);
  });
});

describe("the parent of a call", () => {
  it("is the span that is active where it is made, whichever calls are under way", async () => {
    const fetch = holding();
    // The UserSig for all calls comes later, and from one context.
    const userSig = signed();
    const userSigProvider = async () => (await settled(), userSig);
    const chat = traced(fetch, { secretKey: undefined, userSigProvider, rates: { "*": Infinity } });
    const parents = Array.from({ length: 50 }, (_, i) => tracer.startSpan(`parent ${i}`));
    const calls = parents.map((parent, i) => {
      const active = trace.setSpan(context.active(), parent);
      return context.with(active, () => chat.checkAccounts({ checkItem: [{ userId: `${i}` }] }));
    });
    while (fetch.requests.length < 50) await settled();
    for (let index = 49; index >= 0; index--) {
      const of = Number(JSON.parse(fetch.requests[index].body).CheckItem[0].UserID);
      finished.reset();
      fetch.answer(index, OK);
      await calls[of];
      assert.equal(spans().length, 2);
      assert.equal(parentOf(call()), idOf(parents[of]));
      assert.equal(parentOf(requests()[0]), idOf(call()));
    }
  });

  it("is that of the loop for calls of `each`", async () => {
    const rows = accounts(5).map((item) => ({ checkItem: [item] }));
    await tracer.startActiveSpan("loop", async (loop) => {
      await traced(serving(() => OK)).each.checkAccounts(rows).all();
      const calls = spans().filter(({ name }) => name === "tencent_chat checkAccounts");
      assert.deepEqual(calls.map(parentOf), Array(5).fill(idOf(loop)));
    });
  });
});

describe("hooks of your own", () => {
  it("run within the span of the call, and what they throw is reported", async (test) => {
    const printed = [];
    test.mock.method(console, "error", (...values) => printed.push(values.at(-1)));
    const error = new Error("a mistake");
    const seen = [];
    const see = (event) => seen.push([event.endpoint, trace.getActiveSpan()?.spanContext().spanId]);
    const onRetry = null;
    await check(traced(serving(() => OK), {}, { onRequest: see, onResponse: async () => { throw error; }, onRetry, onEnd: see }));
    await settled();
    assert.deepEqual(seen, Array(2).fill(["checkAccounts", idOf(call())]));
    assert.deepEqual(printed, [error]);
  });
});

describe("functions of a webhook handler", () => {
  const around = (run) => tracer.startActiveSpan("server", (span) => run(span).finally(() => span.end()));
  const events = { beforeC2cMessage: "C2C.CallbackBeforeSendMsg", afterC2cMessage: "C2C.CallbackAfterSendMsg" };
  const url = (command) => `http://app.test/webhook?${query(command, { at: Math.floor(Date.now() / 1000) })}`;

  /** Serves both events, and returns the spans that were active in the functions, and in reports of what they threw, with those around. */
  async function run(serve) {
    const active = [];
    const note = async () => {
      active.push(idOf(trace.getActiveSpan()));
      await new Promise((resolve) => setTimeout(resolve));
      active.push(idOf(trace.getActiveSpan()));
      throw new Error("broken");
    };
    const handlers = Object.fromEntries(Object.keys(events).map((name) => [name, note]));
    const onReport = () => active.push(idOf(trace.getActiveSpan()));
    const handler = new Webhook({ sdkAppId, token }).handler(handlers, { onReport });
    for (const command of Object.values(events)) assert.equal((await serve(handler, command)).status, 200);
    await handler.idle();
    return { active, servers: spans().map(idOf).flatMap((id) => [id, id, id]) };
  }

  it("run within the span around the fetch handler", async () => {
    const { active, servers } = await run((handler, command) => around(() => handler(new Request(url(command), { method: "POST", body: body(command) }))));
    assert.deepEqual(active, servers);
    assert.equal(new Set(servers).size, 2);
  });

  it("run within the span around the listener of node:http", async () => {
    let handler;
    const server = createServer((request, response) => around(() => handler.node(request, response)));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const send = async (made, command) => {
      handler = made;
      const { search } = new URL(url(command));
      const response = await fetch(`http://127.0.0.1:${server.address().port}/${search}`, { method: "POST", body: body(command), headers: { connection: "close" } });
      await response.text();
      return response;
    };
    try {
      const { active, servers } = await run(send);
      assert.deepEqual(active, servers);
      assert.equal(new Set(servers).size, 2);
    } finally {
      server.close();
    }
  });
});

describe("metrics", () => {
  it("count calls and time them and their requests, by endpoint and outcome", async () => {
    const { provider, measured } = meters();
    const refused = { ActionStatus: "FAIL", ErrorCode: 60007, ErrorInfo: "" };
    const chat = traced(serving((_, index) => (index === 2 ? refused : OK)), {}, { meter: provider.getMeter("test") });
    await check(chat);
    await check(chat);
    await errorOf(check(chat));
    const metric = await measured();
    const counts = (name) => metric[name].map(({ value, attributes }) => [value.count ?? value, attributes]);
    const endpoint = { "tencent_chat.endpoint": "checkAccounts" };
    const failed = { "tencent_chat.code": 60007, "error.type": "60007" };
    const calls = [
      [2, { ...endpoint, "tencent_chat.outcome": "ok" }],
      [1, { ...endpoint, "tencent_chat.outcome": "error", ...failed }],
    ];
    assert.deepEqual(counts("tencent_chat.calls"), calls);
    assert.deepEqual(counts("tencent_chat.call.duration"), calls);
    const answered = { ...endpoint, "http.response.status_code": 200 };
    assert.deepEqual(counts("tencent_chat.request.duration"), [[2, answered], [1, { ...answered, ...failed }]]);
  });

  it("go to a provider that is set after the client was made", async () => {
    const chat = client(serving(() => OK), otel());
    const { provider, measured } = meters();
    metrics.setGlobalMeterProvider(provider);
    trace.setGlobalTracerProvider(tracing);
    try {
      await check(chat);
    } finally {
      metrics.disable();
      trace.disable();
    }
    assert.equal((await measured())["tencent_chat.calls"][0].value, 1);
    const { name, version } = createRequire(import.meta.url)("tencent-chat/package.json");
    assert.deepEqual([call().instrumentationScope.name, call().instrumentationScope.version], [name, version]);
  });

  it("are those that are described, of the described kinds and with the described attributes", async (test) => {
    const { provider, exported } = meters();
    const meter = provider.getMeter("test");
    const refusal = { ActionStatus: "FAIL", ErrorCode: 60007, ErrorInfo: "" };
    const fetch = serving((_, index) => (index === 0 ? reset() : refusal));
    const chat = traced(fetch, { maxRetries: 1 }, { meter });
    observeRates(chat, meter);
    await inItsOwnTime(test, () => errorOf(check(chat)));
    test.mock.timers.reset();
    const kinds = { [DataPointType.SUM]: "counter", [DataPointType.GAUGE]: "gauge", [DataPointType.HISTOGRAM]: "histogram" };
    const measured = (await exported()).map(({ descriptor, dataPointType, dataPoints }) => {
      const attributes = new Set(dataPoints.flatMap((point) => Object.keys(point.attributes)));
      return [descriptor.name, kinds[dataPointType], descriptor.unit, descriptor.description, ...[...attributes].sort()];
    });
    const [, table] = /<!-- generated: metrics -->\n.*\n.*\n([^]*?)\n<!-- end -->/.exec(readFileSync(new URL("../../../docs/hooks.md", import.meta.url), "utf8"));
    const described = table.split("\n").map((row) => {
      const [name, kind, unit, doc, attributes] = row.slice(2, -2).replaceAll("`", "").split(" | ");
      return [name, kind, unit, doc, ...attributes.split(", ").sort()];
    });
    assert.deepEqual(measured.sort(), described.sort());
  });

  it("have the state of the limiter, until that is ended", async () => {
    const { provider, measured } = meters();
    const chat = client(serving(() => OK), { rates: { checkAccounts: 4 } });
    const end = observeRates(chat, provider.getMeter("test"));
    await check(chat);
    const { "tencent_chat.rate.used": [used], "tencent_chat.rate.waiting": [waiting] } = await measured();
    assert.deepEqual([used.value, used.attributes, waiting.value], [0.25, { "tencent_chat.endpoint": "checkAccounts" }, 0]);
    end();
  });

  it("have durations in seconds", async () => {
    const { provider, measured } = meters();
    const { onEnd } = otel({ tracer, meter: provider.getMeter("test") });
    onEnd({ call: 0, endpoint: "checkAccounts", millis: 1500, requests: 0, items: 0, failures: 0, error: null, code: null });
    assert.equal((await measured())["tencent_chat.call.duration"][0].value.sum, 1.5);
    const [seconds, nanos] = call().duration;
    assert.equal(seconds + Math.round(nanos / 1e8) / 10, 1.5);
  });
});

describe("calls that never report an end", () => {
  const request = (call) => ({ call, id: 0, endpoint: "checkAccounts", url: "https://chat.example/?usersig=…", bytes: 1, items: 1, attempt: 1, elapsed: 0 });

  it("take no memory without end", () => {
    const { onRequest } = otel({ tracer });
    for (let call = 0; call < 10_003; call++) onRequest(request(call));
    assert.equal(spans().length, 2 * 3);
    for (const { status } of spans()) assert.equal(status.code, SpanStatusCode.ERROR);
  });

  it("do not get the requests of a later one with their number", () => {
    const { onRequest } = otel({ tracer });
    onRequest(request(7));
    onRequest(request(7));
    assert.equal(call().status.message, "the call was left before its end");
    assert.equal(spans().length, 2);
  });
});

it("the library that it needs is named when it is not installed", () => {
  const folder = mkdtempSync(join(tmpdir(), "otel-"));
  try {
    for (const file of ["otel.cjs", "otel.mjs"]) {
      cpSync(fileURLToPath(new URL(`../dist/${file}`, import.meta.url)), join(folder, file));
      const code = `import("./${file}").catch((e) => console.log(e.message))`;
      assert.match(execFileSync(process.execPath, ["-e", code], { cwd: folder, encoding: "utf8" }), /'@opentelemetry\/api'/, file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
