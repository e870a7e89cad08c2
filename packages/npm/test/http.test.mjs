// The transport of Node.js: what goes over `node:http` and what over `fetch`, its connections, and what it reads.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import http from "node:http";
import { createServer as createTcpServer, Socket } from "node:net";
import { afterEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { OutcomeUnknownError, TransportError } from "tencent-chat";
import { answering, check, client, create, errorOf, OK, overEachTransport, SECRET } from "./client.mjs";

const REPLY = JSON.stringify(OK);
let servers = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections?.();
    server.close();
  }
  servers = [];
});

async function listen(server) {
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

/** A client of a server that answers with `respond`; `seen` has the requests' headers, `connections` their number. */
async function serving(respond = (response) => response.end(REPLY)) {
  const figures = { seen: [], connections: 0 };
  const server = http.createServer((request, response) => {
    figures.seen.push(request.headers);
    request.resume().on("end", () => respond(response));
  });
  server.on("connection", () => figures.connections++);
  const endpoint = await listen(server);
  // Without limits: a test that moves the clock must not make others wait.
  return Object.assign(figures, { server, endpoint, chat: client(undefined, { region: undefined, endpoint, rates: { "*": Infinity } }) });
}

/** A client of a server that answers each request with these bytes, and then closes the connection. */
async function answeringBytes(...bytes) {
  const server = createTcpServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(Buffer.concat(bytes.map((part) => Buffer.from(part)))));
  });
  return client(undefined, { region: undefined, endpoint: await listen(server), rates: { "*": Infinity } });
}

/** Only `fetch` sends it. */
const isOfFetch = (headers) => headers["sec-fetch-mode"] !== undefined;

describe("a reply has the headers of its response", () => {
  overEachTransport(() => {
    it("with names in lower case, and values of one that comes twice together", async () => {
      const { chat, endpoint } = await serving((response) => {
        response.setHeader("X-Trace", ["t-1", "t-2"]);
        response.end(REPLY);
      });
      const { status, host, headers } = (await check(chat)).http();
      assert.deepEqual([status, host, headers["x-trace"]], [200, new URL(endpoint).host, "t-1, t-2"]);
    });
  });
});

describe("a request goes over", () => {
  const DISPATCHER = Symbol.for("undici.globalDispatcher.1");
  const before = { fetch: globalThis.fetch, agent: http.globalAgent };
  afterEach(() => {
    globalThis.fetch = before.fetch;
    http.globalAgent = before.agent;
  });

  it("node:http, also when the program uses fetch, too", async () => {
    const { chat, endpoint, seen } = await serving();
    await (await fetch(endpoint, { method: "POST" })).text();
    await check(chat);
    assert.deepEqual(seen.map(isOfFetch), [true, false]);
  });

  it("the global fetch when that was replaced", async () => {
    const { chat, seen } = await serving();
    globalThis.fetch = answering(OK);
    await check(chat);
    assert.equal(globalThis.fetch.requests.length, 1);
    globalThis.fetch = (...given) => before.fetch(...given);
    await check(chat);
    globalThis.fetch = before.fetch;
    await check(chat);
    assert.deepEqual(seen.map(isOfFetch), [true, false]);
  });

  it("the fetch that is given as an option", async () => {
    const { endpoint, seen } = await serving();
    await check(client(globalThis.fetch, { region: undefined, endpoint }));
    assert.deepEqual(seen.map(isOfFetch), [true]);
  });

  it("the dispatcher that a program gave to undici", async () => {
    const { chat, endpoint, seen } = await serving();
    await (await fetch(endpoint)).text();
    const dispatcher = globalThis[DISPATCHER];
    class Refusing {
      dispatch(_options, handler) {
        handler.onConnect?.(() => {});
        handler.onError?.(new Error("the dispatcher refuses"));
      }
    }
    globalThis[DISPATCHER] = new Refusing();
    assert.match((await errorOf(check(chat))).message, /the dispatcher refuses/);
    globalThis[DISPATCHER] = dispatcher;
    await check(chat);
    assert.deepEqual(seen.map(isOfFetch), [true, false]);
  });

  it("the interceptors that a program gave to undici", async () => {
    const { chat, endpoint, seen } = await serving();
    await (await fetch(endpoint)).text();
    const dispatcher = globalThis[DISPATCHER];
    let intercepted = 0;
    const dispatch = (...given) => {
      intercepted++;
      return dispatcher.dispatch(...given);
    };
    // As `compose` of undici makes it.
    globalThis[DISPATCHER] = new Proxy(dispatcher, { get: (target, key) => (key === "dispatch" ? dispatch : target[key]) });
    try {
      await check(chat);
    } finally {
      globalThis[DISPATCHER] = dispatcher;
    }
    assert.equal(intercepted, 1);
    assert.deepEqual(seen.map(isOfFetch), [true, true]);
  });

  it("an agent whose connections a program makes", async () => {
    const { chat } = await serving();
    let connections = 0;
    const counting = (...given) => {
      connections++;
      return http.Agent.prototype.createConnection.apply(http.globalAgent, given);
    };
    http.globalAgent = Object.assign(new http.Agent(), { createConnection: counting });
    await check(chat);
    // A library's class of the same name.
    http.globalAgent = new { Agent: class Agent extends http.Agent {} }.Agent();
    http.globalAgent.constructor.prototype.createConnection = counting;
    await check(chat);
    assert.equal(connections, 2);
  });

  it("an agent with a line, in which waiting is not connecting", async (test) => {
    const later = globalThis.setTimeout;
    const { chat } = await serving((response) => later(() => response.end(REPLY), 200));
    http.globalAgent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    // The time for connecting is shorter than usual.
    test.mock.method(globalThis, "setTimeout", (run, ms, ...given) => later(run, ms === 3_000 ? 200 : ms, ...given));
    await Promise.all(Array.from({ length: 6 }, () => check(chat)));
    http.globalAgent.destroy();
  });

  it("an agent that a program set as the global one, or gave options to", async () => {
    const { chat, seen } = await serving();
    let connections = 0;
    http.globalAgent = new (class extends http.Agent {
      createConnection(...given) {
        connections++;
        return super.createConnection(...given);
      }
    })();
    await check(chat);
    assert.equal(connections, 1);
    http.globalAgent = new http.Agent({ keepAlive: true });
    await check(chat);
    Object.assign(http.globalAgent.options, { lookup: () => {}, maxSockets: 1 });
    const free = once(http.globalAgent, "free");
    await check(chat);
    await free;
    assert.deepEqual(seen.map(isOfFetch), [false, false, false]);
  });
});

describe("a connection", () => {
  it("serves the next request", async () => {
    const { chat, endpoint, ...figures } = await serving();
    for (let i = 0; i < 3; i++) await check(chat);
    await check(client(undefined, { region: undefined, endpoint }));
    assert.equal((await connectionsOf(figures.server)), 1);
  });

  const connectionsOf = (server) => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));

  it("is not used again when it stood idle for more than 4 seconds, though no timer has fired", async (test) => {
    const served = await serving();
    await check(served.chat);
    const now = performance.now.bind(performance);
    let ahead = 3_900;
    test.mock.method(performance, "now", () => now() + ahead);
    await check(served.chat);
    assert.equal(served.connections, 1);
    ahead += 4_001;
    await check(served.chat);
    assert.equal(served.connections, 2);
  });

  it("is not used again when the machine was suspended meanwhile, where only the wall clock goes on", async (test) => {
    const served = await serving();
    await check(served.chat);
    const now = Date.now;
    test.mock.method(Date, "now", () => now() + 4_001);
    await check(served.chat);
    assert.equal(served.connections, 2);
  });

  it("is closed when something comes that belongs to no request", { timeout: 60_000 }, async (test) => {
    const served = await serving();
    const socket = once(served.server, "connection");
    // It must not be closed because it stands idle.
    test.mock.method(Socket.prototype, "setTimeout", function () {
      return this;
    });
    await check(served.chat);
    const [connection] = await socket;
    const closed = once(connection, "close");
    connection.write("HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n");
    await closed;
    await check(served.chat);
    assert.equal(served.connections, 2);
  });

  it("is not used again for longer than its server says", async (test) => {
    const served = await serving((response) => response.setHeader("keep-alive", "timeout=3").end(REPLY));
    await check(served.chat);
    const now = performance.now.bind(performance);
    test.mock.method(performance, "now", () => now() + 2_001 + 8_000);
    await check(served.chat);
    assert.equal(served.connections, 2);
    const short = await serving((response) => response.setHeader("keep-alive", "timeout=1").end(REPLY));
    for (let i = 0; i < 2; i++) await check(short.chat);
    assert.equal(short.connections, 2);
  });

  it("that its server has closed is not used again", async () => {
    const served = await serving();
    let closed;
    const note = ({ socket }) => (closed = once(socket, "close"));
    subscribe("net.client.socket", note);
    await check(served.chat);
    unsubscribe("net.client.socket", note);
    served.server.closeIdleConnections();
    await closed;
    await check(served.chat);
    assert.equal(served.connections, 2);
  });

  it("that breaks while it is used again leaves the outcome unknown", async () => {
    let requests = 0;
    const served = await serving((response) => (requests++ === 0 ? response.end(REPLY) : response.socket.destroy()));
    await check(served.chat);
    const error = await errorOf(create(served.chat));
    assert.ok(error instanceof OutcomeUnknownError, inspect(error));
    assert.equal(error.cause.sent, "maybe_sent");
    assert.equal(served.connections, 1);
  });

  it("that is idle does not keep a program from ending", async () => {
    const { endpoint } = await serving();
    const program = `
      const { ChatClient } = require("tencent-chat");
      const chat = new ChatClient({ sdkAppId: 1, endpoint: ${JSON.stringify(endpoint)}, identifier: "a", secretKey: "${SECRET}" });
      chat.checkAccounts({ checkItem: [{ userId: "alice" }] }).then(() => setImmediate(() => console.log(process.getActiveResourcesInfo())));
    `;
    const child = spawn(process.execPath, ["-e", program], { cwd: fileURLToPath(new URL("..", import.meta.url)) });
    let printed = "";
    child.stdout.on("data", (part) => (printed += part));
    child.stderr.on("data", (part) => (printed += part));
    await once(child, "close");
    assert.doesNotMatch(printed, /TCPSocketWrap|Timeout/);
    assert.match(printed, /\[/);
  });
});

it("a response that has come is read though its time is over, because the program was busy", async (test) => {
  const { setTimeout } = globalThis;
  const { chat } = await serving((response) => {
    response.end(REPLY, () => {
      // Keeps busy, so that what the client has received is read only after this timer, which is late.
      setTimeout(() => test.mock.timers.tick(3_600_000), 1);
      for (const start = Date.now(); Date.now() - start < 10; );
    });
  });
  test.mock.timers.enable({ apis: ["setTimeout"] });
  assert.equal((await create(chat)).errorCode, 0);
});

it("a response that is longer than a string may be leaves the outcome unknown", async (test) => {
  const { toString } = Buffer.prototype;
  const body = Buffer.alloc(77_777, " ");
  test.mock.method(Buffer.prototype, "toString", function (...given) {
    // What the engine does with more than half a gigabyte.
    if (this.length === body.length) throw Object.assign(new Error("Cannot create a string"), { code: "ERR_STRING_TOO_LONG" });
    return toString.apply(this, given);
  });
  for (const respond of [(response) => response.end(body), (response) => response.setHeader("content-encoding", "gzip").end(gzipSync(body))]) {
    const { chat } = await serving(respond);
    const error = await errorOf(create(chat));
    assert.ok(error instanceof OutcomeUnknownError, inspect(error));
    assert.match(inspect(error), /Cannot create a string/);
  }
});

it("a request that waited for its place is sent in the context of its own call", async (test) => {
  const { chat } = await serving();
  const call = new AsyncLocalStorage();
  const { request } = http;
  const contexts = [];
  test.mock.method(http, "request", (...given) => {
    contexts.push(call.getStore());
    return request(...given);
  });
  const numbers = Array.from({ length: 520 }, (_, number) => number);
  await Promise.all(numbers.map((number) => call.run(number, () => check(chat))));
  assert.deepEqual(contexts.sort((a, b) => a - b), numbers);
});

it("a response whose compressed data is none leaves the outcome unknown", async () => {
  // `fetch` waits for its end.
  const { chat } = await serving((response) => response.setHeader("content-encoding", "gzip").end(REPLY));
  const error = await errorOf(create(chat));
  assert.ok(error instanceof OutcomeUnknownError, inspect(error));
  assert.match(error.message, /terminated: incorrect header check/);
});

overEachTransport(() => {
  describe("the body of a response", () => {
    const text = JSON.stringify({ ...OK, ErrorCode: 70001, ActionStatus: "FAIL", ErrorInfo: "ä€😀" });
    const infoOf = async (chat) => (await errorOf(check(chat))).info;
    const responses = {
      "with a mark of its byte order": ["", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
      "that is compressed by gzip": ["gzip", gzipSync(text)],
      "that is compressed by x-gzip": ["X-GZIP", gzipSync(text)],
      "that is compressed by deflate": ["deflate", deflateSync(text)],
      "that is compressed by deflate without a header": ["deflate", deflateRawSync(text)],
      "that is compressed by br": ["br", brotliCompressSync(text)],
      "that is compressed twice": ["deflate, gzip", gzipSync(deflateSync(text))],
      "that is compressed by what is not known": ["identity", Buffer.from(text)],
      "whose compressed data lacks its end": ["gzip", gzipSync(text).subarray(0, -8)],
    };
    for (const [name, [encoding, bytes]] of Object.entries(responses)) {
      it(`is read: ${name}`, async () => {
        const { chat } = await serving((response) => (encoding ? response.setHeader("content-encoding", encoding) : response).end(bytes));
        assert.equal(await infoOf(chat), "ä€😀");
      });
    }

    it("is read: bytes that are not UTF-8, cut anywhere", async () => {
      const bytes = Buffer.concat([Buffer.from('{"ActionStatus":"FAIL","ErrorCode":70001,"ErrorInfo":"€'), Buffer.from([0xe2, 0x82, 0xff, 0xf0, 0x9f]), Buffer.from('"}')]);
      const { chat } = await serving((response) => {
        response.writeHead(200);
        for (const byte of bytes) response.write(Buffer.from([byte]));
        response.end();
      });
      assert.equal(await infoOf(chat), new TextDecoder().decode(bytes).slice(54, -2));
    });

    it("is read up to the end of the connection when it has no length", async () => {
      const chat = await answeringBytes("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", text);
      assert.equal(await infoOf(chat), "ä€😀");
    });

    it("is not read to its end when it is too long", async () => {
      const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024 + 1, " "));
      const part = Buffer.alloc(1024 * 1024, " ");
      const endless = (response) => {
        const go = () => {
          while (!response.destroyed && response.write(part));
        };
        response.on("drain", go);
        go();
      };
      for (const respond of [endless, (response) => response.setHeader("content-encoding", "gzip").end(bomb)]) {
        const { chat } = await serving(respond);
        const error = await errorOf(create(chat));
        assert.ok(error instanceof OutcomeUnknownError, inspect(error));
        assert.match(error.message, /the response is longer than 64 MiB/);
      }
    });

    it("may come after responses that are only informational", async () => {
      const chat = await answeringBytes("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", text);
      assert.equal(await infoOf(chat), "ä€😀");
    });
  });

  describe("a response that is broken leaves the outcome unknown", () => {
    const body = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}';
    const broken = {
      "no HTTP": ["SSH-2.0-OpenSSH_9.6\r\n"],
      "nothing": [],
      "half a status line": ["HTTP/1.1 2"],
      "a body that is shorter than its length": [`HTTP/1.1 200 OK\r\ncontent-length: ${body.length + 1}\r\n\r\n`, body],
      "a chunk that is cut off": ["HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40\r\n", body],
      "chunks without their end": [`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n`, body, "\r\n"],
      "headers without an end": ["HTTP/1.1 200 OK\r\n", "x-header: value\r\n".repeat(10_000)],
      "a length that is no number": ["HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n", body],
      "two lengths": [`HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: ${body.length}\r\n\r\n`, body],
      "a change of the protocol": ["HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n"],
    };
    for (const [name, bytes] of Object.entries(broken)) {
      it(name, async () => {
        const error = await errorOf(create(await answeringBytes(...bytes)));
        assert.ok(error instanceof OutcomeUnknownError, inspect(error));
        assert.ok(error.cause instanceof TransportError, inspect(error));
        assert.equal(error.cause.sent, "maybe_sent");
        assert.doesNotMatch(inspect(error, { depth: Infinity, showHidden: true }), /usersig=eJ/i);
      });
    }
  });

  it("a redirect is not followed", async () => {
    const other = await serving();
    const { chat } = await serving((response) => response.writeHead(307, { location: other.endpoint }).end());
    assert.equal((await errorOf(check(chat))).status, 307);
    assert.equal(other.seen.length, 0);
  });

  it("a server that echoes the signed URL in a broken response is shown without it", async () => {
    const server = createTcpServer((socket) => socket.once("data", (request) => socket.end(`HTTP/1.1 ${request}`)));
    const error = await errorOf(check(client(undefined, { region: undefined, endpoint: await listen(server) })));
    assert.ok(error instanceof TransportError, inspect(error));
    const shown = inspect(error, { depth: Infinity, showHidden: true }) + (error.cause?.rawPacket ?? "");
    assert.doesNotMatch(shown, /usersig=eJ/i);
  });

  it("a header that comes twice is no error", async () => {
    const { chat } = await serving((response) => response.writeHead(200, [["date", "a"], ["date", "b"], ["set-cookie", "a"], ["set-cookie", "b"]].flat()).end(REPLY));
    assert.equal((await check(chat)).errorCode, 0);
  });
});
