// What becomes of a call whose request gets no response, takes too long or is given up.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect, createServer as createTcpServer } from "node:net";
import { after, before, describe, it } from "node:test";
import { inspect } from "node:util";
import { ApiError, HttpError, OutcomeUnknownError, TransportError } from "tencent-chat";
import { answering, check, client, create, errorOf, failing, OK, overEachTransport, silent } from "./client.mjs";

describe("an error that is odd itself", () => {
  const circle = () => {
    const error = Object.assign(new Error("round"), { code: "ECONNRESET" });
    error.errors = [error];
    return error;
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const unreadable = (message) => Object.assign(new Error(), { message, code: "ECONNRESET" });
  for (const [name, odd] of Object.entries({
    "holds itself": circle(),
    "has a symbol as its message": unreadable(Symbol("odd")),
    "has a message that is not text": unreadable(Object.create(null)),
    "has a message that throws": Object.defineProperty(new Error(), "message", { get: () => { throw new Error("trap"); } }),
    "cannot be read": revoked.proxy,
    "shows the signed URL": new Error("https://h/v4/a/b?usersig=eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokpuZl5mcUlRYkl"),
  })) {
    it(`is a TransportError, or the cause of an unknown outcome: it ${name}`, async () => {
      const fetch = () => Promise.reject(odd);
      assert.ok((await errorOf(check(client(fetch)))) instanceof TransportError);
      assert.ok((await errorOf(create(client(fetch)))) instanceof OutcomeUnknownError);
    });
  }
});

describe("what a fetch throws that is no failure of a request", () => {
  const thrown = () => {
    try {
      undefined.socket.connect();
    } catch (error) {
      return error;
    }
  };
  const failed = () => {
    try {
      assert.equal("network", "connection");
    } catch (error) {
      return error;
    }
  };
  const mistakes = [
    thrown(),
    failed(),
    new Error("no such test user"),
    new TypeError("fetch is not a function"),
    Object.assign(new TypeError("expected a string"), { code: "ERR_INVALID_ARG_TYPE" }),
    "a string",
    undefined,
    Object.create(null),
  ];
  for (const mistake of mistakes) {
    it(`is thrown as it is, after one request: ${typeof mistake} ${mistake instanceof Error ? mistake.message : ""}`, async () => {
      for (const call of [check, create]) {
        let requests = 0;
        const fetch = () => (requests++, Promise.reject(mistake));
        await assert.rejects(call(client(fetch, { maxRetries: 5 })), (error) => error === mistake);
        assert.equal(requests, 1);
      }
    });
  }

  it("shows the signed URL when it is an assertion about it", async () => {
    const fetch = async (url) => assert.equal(url, "https://h/");
    await assert.rejects(check(client(fetch)), { name: "AssertionError", expected: "https://h/" });
  });

  it("ends a call of several requests", async () => {
    const deleteItem = Array.from({ length: 101 }, (_, at) => ({ userId: `user${at}` }));
    await assert.rejects(client(() => Promise.reject(failed())).deleteAccounts({ deleteItem }), { name: "AssertionError" });
  });
});

describe("what runtimes and clients throw when no response came", () => {
  for (const error of [
    new TypeError("Failed to fetch"),
    new TypeError("Load failed"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new TypeError("Network request failed"),
    new TypeError("terminated"),
    new TypeError("error reading a body from connection"),
    new Error("Network connection lost."),
    Object.assign(new Error("Unable to connect. Is the computer able to access the url?"), { code: "ConnectionRefused" }),
    Object.assign(new Error("The socket connection was closed unexpectedly."), { code: "ECONNRESET" }),
    Object.assign(new Error("request to a host failed"), { name: "FetchError", type: "system" }),
    new DOMException("The operation was aborted", "AbortError"),
    new TypeError("odd", { cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }) }),
  ]) {
    it(`is a TransportError: ${error.message}`, async () => {
      const fetch = () => Promise.reject(error);
      assert.ok((await errorOf(check(client(fetch)))) instanceof TransportError);
    });
  }
});

describe("what a user's own fetch throws", () => {
  for (const error of [
    new Error("network calls are not allowed in tests"),
    new Error("no internet in unit tests"),
    new Error("expected connection count 1, got 2"),
    new TypeError("Cannot destructure property 'network' of 'undefined' as it is undefined."),
    Object.assign(new Error("a unique constraint failed"), { code: "P2025" }),
  ]) {
    it(`is thrown as it is: ${error.message}`, async () => {
      let requests = 0;
      const fetch = () => (requests++, Promise.reject(error));
      assert.equal(await errorOf(check(client(fetch))), error);
      assert.equal(requests, 1);
    });
  }
});

describe("a request that was surely not sent", () => {
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"]) {
    it(`is told by ${code}, also where repeating is no harm`, async () => {
      for (const call of [check, create]) {
        const error = await errorOf(call(client(failing(code))));
        assert.ok(error instanceof TransportError, inspect(error));
        assert.equal(error.sent, "not_sent");
        assert.equal(error.cause.message, "fetch failed");
        assert.match(error.message, new RegExp(`fetch failed: something about ${code}`));
      }
    });
  }

  it("is told by the system call that failed", async () => {
    const error = await errorOf(create(client(failing("ETIMEDOUT", { syscall: "connect" }))));
    assert.equal(error.sent, "not_sent");
  });

  it("is told by Deno's words", async () => {
    const fetch = () => Promise.reject(new TypeError("error sending request: client error (Connect): dns error"));
    assert.equal((await errorOf(create(client(fetch)))).sent, "not_sent");
  });

  it("is told when all addresses of a host failed", async () => {
    const errors = ["::1", "127.0.0.1"].map((address) => Object.assign(new Error(address), { code: "ECONNREFUSED" }));
    const fetch = async () => {
      throw new TypeError("fetch failed", { cause: new AggregateError(errors) });
    };
    assert.equal((await errorOf(create(client(fetch)))).sent, "not_sent");
  });
});

describe("a request that may have been sent", () => {
  for (const code of ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "ETIMEDOUT"]) {
    it(`leaves the outcome unknown after ${code} when the call may not be repeated`, async () => {
      const error = await errorOf(create(client(failing(code))));
      assert.ok(error instanceof OutcomeUnknownError, inspect(error));
      assert.equal(error.endpoint, "createOfficialAccount");
      assert.ok(error.cause instanceof TransportError);
      assert.equal(error.cause.sent, "maybe_sent");
      assert.equal(error.cause.cause.message, "fetch failed");
    });
  }

  it("is a TransportError when the call may be repeated", async () => {
    const error = await errorOf(check(client(failing("ECONNRESET"))));
    assert.ok(error instanceof TransportError);
    assert.equal(error.sent, "maybe_sent");
  });

  it("is what a failure without any reason counts as", async () => {
    for (const thrown of [new DOMException("", "AbortError"), new TypeError("Failed to fetch")]) {
      const error = await errorOf(check(client(() => Promise.reject(thrown))));
      assert.equal(error.sent, "maybe_sent", inspect(thrown));
    }
  });

  it("keeps the gateway's answer as the cause of an unknown outcome", async () => {
    const error = await errorOf(create(client(answering("gateway", { status: 504 }))));
    assert.ok(error instanceof OutcomeUnknownError);
    assert.ok(error.cause instanceof HttpError);
    assert.equal(error.cause.status, 504);
  });
});

it("a request that waits for a connection counts as not sent, also when another one's answer comes first after the call's time", async (test) => {
  const created = channel("undici:request:create");
  const answer = { status: 200, headers: new Headers(), text: async () => JSON.stringify(OK) };
  const late = () =>
    new Promise((resolve) => {
      setTimeout(() => {
        // The call's time ends while nothing else runs: its timer fires after this one.
        for (const start = performance.now(); performance.now() < start + 300; );
        resolve(answer);
      }, 100);
    });
  let requests = 0;
  test.mock.method(globalThis, "fetch", (url) => {
    if (requests++ === 0) return late();
    const { pathname, search } = new URL(url);
    created.publish({ request: { path: pathname + search } });
    return new Promise(() => {});
  });
  const deleteItem = Array.from({ length: 101 }, (_, at) => ({ userId: `user${at}` }));
  const error = await errorOf(client(undefined).deleteAccounts({ deleteItem }, { timeout: 300 }));
  assert.deepEqual(error.parts?.map(({ state }) => state), ["processed", "not_processed"], inspect(error));
});

it("a fetch that gives something else than a response is a mistake that is thrown at once", async () => {
  for (const text of [undefined, null, 5, {}]) {
    const fetch = async () => ({ status: 200, headers: new Headers(), text: async () => text });
    await assert.rejects(create(client(fetch)), /^TypeError: fetch returned a response whose text is not a string$/, inspect(text));
  }
  await assert.rejects(create(client(async () => undefined)), TypeError);
});

it("options that are null are none", async () => {
  await check(client(answering(OK)), null);
});

describe("a timeout", () => {
  it("of a request ends it", async () => {
    const fetch = silent();
    const error = await errorOf(check(client(fetch, { requestTimeout: 20 })));
    assert.ok(error instanceof TransportError);
    assert.equal(error.sent, "maybe_sent");
    assert.equal(error.cause.name, "TimeoutError");
    assert.match(error.message, /20 ms/);
    assert.ok(fetch.signal.aborted);
  });

  it("of the call comes before that of its request", async () => {
    const fetch = silent();
    const error = await errorOf(check(client(fetch, { requestTimeout: 60_000 }), { timeout: 20 }));
    assert.ok(error instanceof TransportError);
    assert.match(error.message, /within its timeout of 20 ms/);
    assert.ok(fetch.signal.aborted);
  });

  it("ends a transport that ignores its signal", async () => {
    const error = await errorOf(check(client(() => new Promise(() => {}), { requestTimeout: 20 })));
    assert.equal(error.sent, "maybe_sent");
  });

  it("covers the body, too", async () => {
    const fetch = async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    const error = await errorOf(check(client(fetch, { requestTimeout: 20 })));
    assert.equal(error.cause.name, "TimeoutError");
  });

  it("may be longer than a timer holds, or none at all", async () => {
    for (const timeout of [2 ** 40, Infinity, 5000n]) {
      const fetch = async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return new Response(JSON.stringify(OK));
      };
      assert.equal((await check(client(fetch, { requestTimeout: timeout }), { timeout })).errorCode, 0);
    }
  });

  it("must be a number above 0", async () => {
    for (const timeout of [0, -1, NaN, "10"]) {
      assert.equal((await errorOf(check(client(answering(OK)), { timeout }))).name, "ConfigError");
      assert.throws(() => client(answering(OK), { requestTimeout: timeout }), { name: "ConfigError" });
    }
  });
});

describe("a response", () => {
  it("without an HTTP status is a mistake of the fetch", async () => {
    for (const status of [-1, 1e30, NaN, undefined, "x"]) {
      const fetch = async () => ({ status, headers: new Headers(), text: async () => "{}" });
      await assert.rejects(check(client(fetch)), /^TypeError: .*without an HTTP status$/, String(status));
    }
  });
});

describe("a caller's signal", () => {
  it("that is aborted already sends nothing", async () => {
    const fetch = answering(OK);
    const reason = new Error("changed my mind");
    assert.equal(await errorOf(check(client(fetch), { signal: AbortSignal.abort(reason) })), reason);
    assert.equal(fetch.requests.length, 0);
  });

  it("rejects with its own reason and ends the request", async () => {
    const fetch = silent();
    const controller = new AbortController();
    const promise = errorOf(check(client(fetch), { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const reason = new Error("changed my mind");
    controller.abort(reason);
    assert.equal(await promise, reason);
    assert.ok(fetch.signal.aborted);
  });

  it("rejects with a reason that is a string, even one that looks like an error of the core", async () => {
    for (const reason of ["cancelled", '{"error":"api","message":"m"}', "", null, 0]) {
      const controller = new AbortController();
      const promise = check(client(silent()), { signal: controller.signal }).catch((thrown) => ({ thrown }));
      setTimeout(() => controller.abort(reason), 5);
      assert.deepEqual(await promise, { thrown: reason });
    }
  });

  it("works while the UserSig is asked for", async () => {
    const chat = client(answering(OK), { secretKey: undefined, userSigProvider: () => new Promise(() => {}) });
    const error = await errorOf(check(chat, { signal: AbortSignal.timeout(20) }));
    assert.equal(error.name, "TimeoutError");
  });

  it("that is aborted after the reply changes nothing", async () => {
    const controller = new AbortController();
    const rejections = [];
    const note = (reason) => rejections.push(reason);
    process.on("unhandledRejection", note);
    const reply = await check(client(answering(OK)), { signal: controller.signal });
    controller.abort();
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    assert.deepEqual([reply.actionStatus, rejections], ["OK", []]);
  });

  it("gives back the places of requests whose `fetch` ignores it", async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => {});
    try {
      const chat = client(undefined, { rates: { "*": { perSecond: Infinity } } });
      const controller = new AbortController();
      const ended = Promise.allSettled(Array.from({ length: 500 }, () => check(chat, { signal: controller.signal })));
      controller.abort();
      await ended;
      globalThis.fetch = answering(OK);
      assert.equal((await check(chat, { timeout: 5_000 })).actionStatus, "OK");
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it("is left without listeners when the call is over", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let [listeners, most] = [0, 0];
    for (const [name, change] of [["addEventListener", 1], ["removeEventListener", -1]]) {
      const original = signal[name].bind(signal);
      signal[name] = (type, listener) => {
        listeners += change;
        most = Math.max(most, listeners);
        original(type, listener);
      };
    }
    await check(client(answering(OK)), { signal });
    assert.deepEqual([most, listeners], [1, 0]);
  });
});

overEachTransport(() => {
  describe("a host that drops packets", { skip: process.platform !== "linux" && "needs Linux's queue of connections" }, () => {
    // It listens and never accepts: its short queue is filled below.
    const silentHost = `
      const server = require("node:net").createServer();
      server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
        require("node:fs").writeSync(1, String(server.address().port));
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      });`;
    let host;
    let fillers = [];
    let endpoint;
    before(async () => {
      host = spawn(process.execPath, ["-e", silentHost]);
      const port = Number((await once(host.stdout, "data"))[0]);
      fillers = Array.from({ length: 4 }, () => connect(port, "127.0.0.1").on("error", () => {}));
      await once(fillers[0], "connect");
      endpoint = `http://127.0.0.1:${port}`;
    });
    after(() => {
      for (const filler of fillers) filler.destroy();
      host.kill("SIGKILL");
    });
    const options = { region: undefined, fetch: undefined, maxRetries: 0 };

    it("is given up early, and the request counts as not sent", async () => {
      const error = await errorOf(create(client(undefined, { ...options, endpoint })));
      assert.ok(error instanceof TransportError, inspect(error));
      assert.equal(error.sent, "not_sent");
      assert.match(error.message, /no connection within 3000 ms/);
    });

    it("counts as not sent, too, when the request's own time is over", async () => {
      const error = await errorOf(create(client(undefined, { ...options, endpoint, requestTimeout: 300 })));
      assert.equal(error.sent, "not_sent", inspect(error));
      assert.match(error.message, /no HTTP response within 300 ms/);
    });

    it("counts as not sent, too, when the call's time is over", async () => {
      const error = await errorOf(create(client(undefined, { ...options, endpoint }), { timeout: 300 }));
      assert.ok(error instanceof TransportError, inspect(error));
      assert.equal(error.sent, "not_sent");
      assert.match(error.message, /the call did not finish within its timeout of 300 ms/);
    });

    it("is left for the backup", async () => {
      const server = createServer((_, response) => response.end(JSON.stringify(OK))).listen(0, "127.0.0.1");
      await once(server, "listening");
      const backup = `http://127.0.0.1:${server.address().port}`;
      const chat = client(undefined, { ...options, endpoint, backup, requestTimeout: 300, maxRetries: 1 });
      await create(chat);
      server.close();
    });
  });

  it("a request that reached its server may have been sent when the call's time is over", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await once(server, "listening");
    const endpoint = `http://127.0.0.1:${server.address().port}`;
    const error = await errorOf(create(client(undefined, { region: undefined, endpoint }), { timeout: 300 }));
    assert.ok(error instanceof OutcomeUnknownError, inspect(error));
    server.closeAllConnections();
    server.close();
  });

  describe("the runtime's own transport", () => {
    const servers = [];
    after(() => servers.forEach((server) => server.close()));

    async function serving(server) {
      servers.push(server.listen(0, "127.0.0.1"));
      await once(server, "listening");
      return `http://127.0.0.1:${server.address().port}`;
    }
    const own = (endpoint, options) => client(undefined, { region: undefined, endpoint, ...options });

    it("reaches a server", async () => {
      const endpoint = await serving(
        createServer((request, response) => {
          let body = "";
          request.on("data", (part) => (body += part));
          request.on("end", () => response.end(JSON.stringify({ ErrorCode: 70001, ErrorInfo: body })));
        }),
      );
      const error = await errorOf(check(own(endpoint)));
      assert.ok(error instanceof ApiError, inspect(error));
      assert.equal(error.info, '{"CheckItem":[{"UserID":"alice"}]}');
    });

    it("tells a refused connection from a broken one", async () => {
      const server = createTcpServer((socket) => socket.once("data", () => socket.destroy()));
      const endpoint = await serving(server);
      const broken = await errorOf(create(own(endpoint)));
      assert.ok(broken instanceof OutcomeUnknownError, inspect(broken));
      assert.equal(broken.cause.sent, "maybe_sent");
      await new Promise((resolve) => server.close(resolve));
      const refused = await errorOf(create(own(endpoint)));
      assert.equal(refused.sent, "not_sent", inspect(refused));
    });

    it("tells a host that does not exist", async () => {
      const error = await errorOf(create(own("http://does-not-exist.invalid")));
      assert.equal(error.sent, "not_sent", inspect(error));
    });

    it("tells a server that does not speak TLS", async () => {
      const endpoint = await serving(createServer());
      const error = await errorOf(check(own(endpoint.replace("http:", "https:"))));
      assert.ok(error instanceof TransportError, inspect(error));
    });

    it("tells a body that ends too early", async () => {
      const endpoint = await serving(
        createServer((_, response) => {
          response.writeHead(200, { "content-length": 100 });
          response.write('{"ErrorCode":');
          setTimeout(() => response.destroy(), 10);
        }),
      );
      const error = await errorOf(create(own(endpoint)));
      assert.ok(error instanceof OutcomeUnknownError, inspect(error));
    });
  });
});
