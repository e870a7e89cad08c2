// How a client is set up, and where its UserSig comes from.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { ChatClient, ChatError, ConfigError, CredentialError, explain, ReplayGuard, RoomPrivilege, usersig, Webhook } from "tencent-chat";
import { answering, check, client, errorOf, inItsOwnTime, OK, SECRET } from "./client.mjs";

const signed = (expire) =>
  usersig.sign({ sdkAppId: 1400000000, secretKey: SECRET, identifier: "administrator", expire });
const sentSig = (fetch, index = 0) => fetch.requests[index].url.searchParams.get("usersig");

describe("the options of a client", () => {
  it("may have an SDKAppID that is a bigint, and a replacement character in an identifier", () => {
    const { sdkAppId, identifier } = client(answering(OK), { sdkAppId: 1400000000n, identifier: "a\ufffd" });
    assert.deepEqual([sdkAppId, identifier], [1400000000, "a\ufffd"]);
  });

  it("have no place for the lifetime of a user's UserSig but `expire`", () => {
    const message = "`expire` is an option: use `{ expire: 86400 }` instead of 86400";
    assert.throws(() => client(answering(OK)).userSig("alice", 86400), { name: "ConfigError", message });
  });

  const refused = (options, message) =>
    assert.throws(
      () => client(answering(OK), options),
      (error) => {
        assert.ok(error instanceof ConfigError && error instanceof ChatError && error instanceof Error, inspect(error));
        assert.match(error.message, message);
        return true;
      },
    );

  it("need exactly one of region and endpoint", () => {
    refused({ region: undefined }, /^missing options: `region` or `endpoint`$/);
    refused({ endpoint: "https://chat.example.com" }, /^set only one of `region` and `endpoint`, not both$/);
  });

  it("need exactly one credential", () => {
    refused({ secretKey: undefined }, /^missing options: `secretKey`, `userSig` or `userSigProvider`$/);
    refused({ userSig: "eJw_" }, /, not `secretKey` and `userSig`$/);
    refused({ userSigProvider: () => "" }, /, not `secretKey` and `userSigProvider`$/);
    refused({ secretKey: "" }, /`secretKey` is empty/);
  });

  it("are refused when they are of the wrong type", () => {
    refused({ sdkAppId: "14000000oo" }, /`sdkAppId`/);
    refused({ sdkAppId: 1.5 }, /`sdkAppId`/);
    refused({ sdkAppId: 2 ** 32 }, /`sdkAppId`/);
    refused({ sdkAppId: 0 }, /`sdkAppId`/);
    refused({ sdkAppId: 2n ** 32n }, /^`sdkAppId` must be a whole number from 1 to 4294967295, got 4294967296$/);
    refused({ sdkAppId: 2n ** 64n }, /^`sdkAppId` must be a whole number/);
    refused({ secretKey: Buffer.from(SECRET) }, /^`secretKey` must be a string, got bytes: decode them first$/);
    for (const broken of ["a\ud800", "\udc00b"]) {
      const message = /^`\w+` must be a string, got a string with an unpaired surrogate$/;
      refused({ identifier: broken }, message);
      refused({ secretKey: undefined, userSig: broken }, message);
      assert.throws(() => client(answering(OK)).userSig(broken), { name: "ConfigError", message });
      assert.throws(() => new Webhook({ sdkAppId: 1, token: broken }), { name: "ConfigError", message: /unpaired surrogate$/ });
    }
    refused({ identifier: undefined }, /`identifier`/);
    refused({ identifier: "" }, /identifier/);
    refused({ secretKey: 5 }, /`secretKey`/);
    refused({ secretKey: undefined, userSigProvider: "eJw_" }, /`userSigProvider`/);
  });

  it("are refused when they do not exist", () => {
    refused({ timeout: 5000 }, /`requestTimeout`/);
    refused({ retries: 3 }, /`retries`/);
    refused({ rates: { deleteAcounts: 5 } }, /deleteAcounts/);
    refused({ rates: { deleteAccounts: { perMinute: 5 } } }, /`rates\.deleteAccounts`/);
  });

  it("are refused when they are out of range", () => {
    for (const maxRetries of [-1, 1.5, "3"]) refused({ maxRetries }, /`maxRetries`/);
    for (const maxRetryTime of [-1, NaN, "3"]) refused({ maxRetryTime }, /`maxRetryTime`/);
    for (const concurrency of [0, 1.5, Infinity]) refused({ concurrency }, /`concurrency`/);
    for (const rate of [0, -1, NaN, "5", { perSecond: 0 }, { perSecond: 1, itemsPerMinute: -1 }]) {
      refused({ rates: { deleteAccounts: rate } }, /`rates\.deleteAccounts`/);
    }
    refused({ backup: 5 }, /`backup`/);
    refused({ backup: "https://chat.example.com/path?x" }, /chat\.example\.com/);
    for (const name of ["fetch", "onRequest", "onResponse", "onRetry"]) refused({ [name]: "x" }, new RegExp(`\`${name}\``));
  });

  it("are refused when there is no such place", () => {
    refused({ region: "mars" }, /mars/);
    refused({ region: undefined, endpoint: "https://chat.example.com/path?x" }, /chat\.example\.com/);
  });

  it("name all eight regions", async () => {
    const hosts = new Set();
    for (const region of ["china", "singapore", "seoul", "tokyo", "frankfurt", "silicon_valley", "jakarta", "saudi_arabia"]) {
      const fetch = answering(OK);
      await check(client(fetch, { region }));
      hosts.add(fetch.requests[0].url.host);
    }
    assert.equal(hosts.size, 8);
  });
});

describe("a UserSig", () => {
  it("that is given is sent as it is", async () => {
    const fetch = answering(OK);
    const userSig = signed();
    await check(client(fetch, { secretKey: undefined, userSig }));
    assert.equal(sentSig(fetch), userSig);
  });

  it("is made once and used again", async () => {
    const fetch = answering(OK);
    const chat = client(fetch);
    await check(chat);
    await check(chat);
    assert.equal(sentSig(fetch, 0), sentSig(fetch, 1));
  });

  it("is asked for when there is a provider, with the identifier, and kept", async () => {
    const fetch = answering(OK);
    const userSig = signed();
    const asked = [];
    const userSigProvider = async (identifier) => (asked.push(identifier), userSig);
    const chat = client(fetch, { secretKey: undefined, userSigProvider });
    await check(chat);
    await check(chat);
    assert.deepEqual(asked, ["administrator"]);
    assert.equal(sentSig(fetch, 1), userSig);
  });

  it("is asked for once when calls start together", async () => {
    let asked = 0;
    const userSigProvider = () => (asked++, signed());
    const chat = client(answering(OK), { secretKey: undefined, userSigProvider });
    await Promise.all([check(chat), check(chat), check(chat)]);
    assert.equal(asked, 1);
  });

  it("is asked again after it was silent for too long", async () => {
    let asked = 0;
    const userSigProvider = () => (asked++ ? signed() : new Promise(() => {}));
    const chat = client(answering(OK), { secretKey: undefined, userSigProvider, requestTimeout: 20 });
    const both = await Promise.all([errorOf(check(chat)), errorOf(check(chat))]);
    for (const error of both) assert.match(error.message, /no UserSig within 20 ms/);
    await check(chat);
    assert.equal(asked, 2);
  });

  it("that always hangs is asked once at a time, and each call ends when its own time is over", async (test) => {
    const times = [];
    const userSigProvider = () => (times.push(Date.now()), new Promise(() => {}));
    await inItsOwnTime(test, async () => {
      const started = Date.now();
      const since = () => Math.round((Date.now() - started) / 100) / 10;
      const chat = client(answering(OK), { secretKey: undefined, userSigProvider, requestTimeout: 10_000 });
      const ended = async (later) => {
        await new Promise((resolve) => setTimeout(resolve, later * 1000));
        assert.match((await errorOf(check(chat))).message, /no UserSig within 10000 ms/);
        return since();
      };
      assert.deepEqual(await Promise.all([0, 4, 8, 16].map(ended)), [10, 14, 18, 26]);
      assert.deepEqual(times.map((time) => Math.round((time - started) / 1000)), [0, 10, 20]);
    });
  });

  it("is asked again by who joined, as soon as the question's time is over", async (test) => {
    let asked = 0;
    const userSigProvider = () => (asked++ ? signed(86400 * 365) : new Promise(() => {}));
    await inItsOwnTime(test, async () => {
      const chat = client(answering(OK), { secretKey: undefined, userSigProvider, requestTimeout: 1000 });
      const first = errorOf(check(chat));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const joined = [check(chat), check(chat)];
      assert.match((await first).message, /no UserSig within 1000 ms/);
      await Promise.all(joined);
    });
    assert.equal(asked, 2);
  });

  it("that hangs is not asked again for calls that are given up", async (test) => {
    let asked = 0;
    const userSigProvider = () => (asked++, new Promise(() => {}));
    const controller = new AbortController();
    await inItsOwnTime(test, async () => {
      const chat = client(answering(OK), { secretKey: undefined, userSigProvider, requestTimeout: 1000 });
      const first = errorOf(check(chat));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const joined = errorOf(check(chat, { signal: controller.signal }));
      controller.abort();
      await Promise.all([first, joined]);
    });
    assert.equal(asked, 1);
  });

  it("is asked for again when the service refuses it", async () => {
    let asked = 0;
    const userSigProvider = () => (asked++, signed());
    const chat = client(answering({ ErrorCode: 70001 }), { secretKey: undefined, userSigProvider });
    await errorOf(check(chat));
    assert.equal(asked, 2);
  });

  it("that cannot be had is a CredentialError with the provider's error as its cause", async () => {
    const reason = new Error("the key server is down");
    for (const userSigProvider of [() => Promise.reject(reason), () => { throw reason; }]) {
      const error = await errorOf(check(client(answering(OK), { secretKey: undefined, userSigProvider })));
      assert.ok(error instanceof CredentialError, inspect(error));
      assert.match(error.message, /the key server is down/);
      assert.equal(error.cause, reason);
    }
  });

  it("must be a string and must come in time", async () => {
    const fails = async (userSigProvider, message) => {
      const fetch = answering(OK);
      const error = await errorOf(check(client(fetch, { secretKey: undefined, userSigProvider, requestTimeout: 20 })));
      assert.ok(error instanceof CredentialError, inspect(error));
      assert.match(error.message, message);
      assert.equal(fetch.requests.length, 0);
    };
    await fails(() => 5, /must return a string/);
    await fails(() => "", /the UserSig is empty/);
    await fails(() => "eJw%2A", /the UserSig is URL-encoded/);
    await fails(() => new Promise(() => {}), /20 ms/);
  });
});

it("the options of a call are refused when they are malformed or unknown", async () => {
  const fetch = answering(OK);
  const wrong = [{ retries: 3 }, { maxRetries: -1 }, { concurrency: 0 }, { onProgress: 5 }, { requestTimeout: 5 }];
  for (const options of wrong) {
    const error = await errorOf(check(client(fetch), options));
    assert.ok(error instanceof ConfigError, inspect(error));
    assert.match(error.message, new RegExp(`\`${Object.keys(options)[0]}\``));
  }
  assert.equal(fetch.requests.length, 0);
});

it("an option that only JavaScript can look at is refused with the core's kind of words", async () => {
  const error = await errorOf(check(client(answering(OK)), { signal: {} }));
  assert.ok(error instanceof ConfigError, inspect(error));
  assert.equal(error.message, "`signal` must be an `AbortSignal`");
  assert.throws(() => usersig.sign({ sdkAppId: 1, secretKey: SECRET, identifier: "a", userbuf: "x" }), ConfigError);
});

describe("a client of the environment", () => {
  const env = {
    TENCENT_CHAT_SDK_APP_ID: "1400000000",
    TENCENT_CHAT_REGION: "seoul",
    TENCENT_CHAT_IDENTIFIER: "administrator",
    TENCENT_CHAT_SECRET_KEY: SECRET,
  };

  it("is of the process's, or of one that is given", async () => {
    const fetch = answering(OK);
    await check(ChatClient.fromEnv({ fetch }, env));
    assert.equal(fetch.requests[0].url.host, "adminapikr.im.qcloud.com");
    Object.assign(process.env, env);
    try {
      assert.equal(ChatClient.fromEnv().identifier, "administrator");
    } finally {
      for (const name of Object.keys(env)) delete process.env[name];
    }
  });

  it("prefers an endpoint to a region, and options to both", async () => {
    const fetch = answering(OK);
    const given = { ...env, TENCENT_CHAT_ENDPOINT: "https://chat.example.com" };
    await check(ChatClient.fromEnv({ fetch }, given));
    await check(ChatClient.fromEnv({ fetch, region: "china" }, given));
    await check(ChatClient.fromEnv({ fetch }, { ...given, TENCENT_CHAT_ENDPOINT: "" }));
    const hosts = fetch.requests.map(({ url }) => url.host);
    assert.deepEqual(hosts, ["chat.example.com", "console.tim.qq.com", "adminapikr.im.qcloud.com"]);
  });

  it("reads no variable but its own", async () => {
    const fetch = answering(OK);
    const get = () => assert.fail("another program's");
    const given = Object.defineProperty(Object.create(env), "DATABASE_URL", { enumerable: true, get });
    await check(ChatClient.fromEnv({ fetch }, given));
    assert.equal(fetch.requests[0].url.host, "adminapikr.im.qcloud.com");
  });

  it("may have a provider in place of a key", async () => {
    const asked = [];
    const userSigProvider = (identifier) => (asked.push(identifier), `${signed()}\n`);
    const fetch = answering(OK);
    await check(ChatClient.fromEnv({ fetch, userSigProvider }, env));
    assert.deepEqual(asked, ["administrator"]);
    assert.equal(sentSig(fetch), sentSig(fetch).trim());
  });
});

it("a client with a secret key makes UserSigs for users", () => {
  const chat = client(answering(OK));
  const claims = usersig.verify(chat.userSig("alice", { expire: 60 }), { sdkAppId: chat.sdkAppId, secretKey: SECRET, identifier: "alice" });
  assert.equal(claims.expire, 60);
  assert.equal(usersig.inspect(chat.userSig("alice")).expire, 15_552_000);
});

it("a client with a secret key makes private map keys for users", () => {
  const chat = client(answering(OK));
  const privileges = RoomPrivilege.Enter | RoomPrivilege.ReceiveAudio;
  const { identifier, expire, userbuf } = usersig.inspect(chat.privateMapKey("alice", { room: 7, privileges, expire: 60 }));
  assert.deepEqual([identifier, expire], ["alice", 60]);
  const numbers = new DataView(userbuf.buffer, userbuf.byteOffset);
  assert.deepEqual([numbers.getUint32(8), numbers.getUint32(12), numbers.getUint32(20)], [chat.sdkAppId, 7, 10]);
  const message = "`room` is an option: use `{ room: 7 }` instead of 7";
  assert.throws(() => chat.privateMapKey("alice", 7), { name: "ConfigError", message });
});

describe("many calls", () => {
  it("run beside each other without mixing their replies", async () => {
    const fetch = async (_url, { body }) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
      return new Response(JSON.stringify({ ErrorCode: 0, Sent: body }));
    };
    const chat = client(fetch, { rates: { checkAccounts: Infinity } });
    const names = Array.from({ length: 100 }, (_, i) => `user${i}`);
    const replies = await Promise.all(names.map((userId) => chat.checkAccounts({ checkItem: [{ userId }] })));
    replies.forEach((reply, i) => assert.equal(reply.Sent, `{"CheckItem":[{"UserID":"user${i}"}]}`));
  });

  it("give back the memory of the core", async () => {
    const fetch = answering({ ErrorCode: 0, Padding: "x".repeat(100_000) });
    const chat = client(fetch, { rates: { checkAccounts: Infinity } });
    const run = async (times) => {
      for (let i = 0; i < times; i++) await check(chat);
      return process.memoryUsage().arrayBuffers;
    };
    const before = await run(20);
    // 300 replies of 100 kB would be 30 MB if they stayed.
    assert.ok((await run(300)) - before < 10_000_000);
  });
});

it("a client without a fetch anywhere is refused", () => {
  const original = globalThis.fetch;
  delete globalThis.fetch;
  try {
    assert.throws(() => client(undefined), { name: "ConfigError", message: /fetch/ });
  } finally {
    globalThis.fetch = original;
  }
});

it("a client shows who calls and nothing else", () => {
  const chat = client(answering(OK));
  assert.ok(chat instanceof ChatClient);
  assert.equal(inspect(chat), "ChatClient { sdkAppId: 1400000000, identifier: 'administrator' }");
  assert.equal(JSON.stringify(chat), '{"sdkAppId":1400000000,"identifier":"administrator"}');
});

describe("an option that cannot be read", () => {
  const cause = new Error("gone");
  const broken = (name, others = {}) => Object.defineProperty(others, name, { enumerable: true, get() { throw cause; } });
  const chat = client(answering(OK));
  for (const [name, use] of [
    ["region", (options) => new ChatClient(options)],
    ["region", (options) => ChatClient.fromEnv(options)],
    ["TENCENT_CHAT_REGION", (env) => ChatClient.fromEnv({}, env)],
    ["timeout", (options) => check(chat, options)],
    ["signal", (options) => check(chat, options)],
    ["extra", (options) => check(chat, options)],
    ["timeout", (options) => chat.request("v4/a/b", {}, options)],
    ["timeout", async (options) => chat.pages.listFriends({ fromAccount: "alice" }, options)],
    ["expire", (options) => chat.userSig("alice", options)],
    ["token", (options) => new Webhook(options)],
    ["keep", (options) => new ReplayGuard(10, options)],
    ["secretKey", (options) => usersig.sign(options)],
    ["userbuf", (options) => usersig.verify("x", options)],
    ["room", (options) => usersig.privateMapKey(options)],
    ["endpoint", (options) => explain(70107, options)],
  ]) {
    it(`is named, and what its getter throws is the cause: ${name} in ${String(use).split("=> ")[1]}`, async () => {
      const error = await errorOf((async () => use(broken(name)))());
      assert.ok(error instanceof ConfigError, String(error));
      assert.deepEqual([error.message, error.cause], [`\`${name}\` cannot be read`, cause]);
    });
  }

  it("is named where it stands within another", async () => {
    const error = await errorOf((async () => client(answering(OK), { rates: { push: broken("perSecond") } }))());
    assert.deepEqual([error.name, error.message, error.cause], ["ConfigError", "`rates.push.perSecond` cannot be read", cause]);
  });
});

describe("options that an object inherits, or a class has,", () => {
  const aborted = AbortSignal.abort(new Error("given up"));
  let requests = 0;
  class CallOptions {
    get signal() { return aborted; }
    get isProduction() { throw new Error("not an option"); }
    close() {}
  }
  class Options {
    get region() { return "seoul"; }
    get isProduction() { throw new Error("not an option"); }
    onRequest() { requests++; }
    close() {}
  }

  it("count for a call", async () => {
    for (const options of [Object.create({ signal: aborted }), Object.create(Object.create({ signal: aborted })), new CallOptions()]) {
      const fetch = answering(OK);
      for (const use of [check, (chat, options) => chat.request("v4/a/b", {}, options)]) {
        await assert.rejects(use(client(fetch), options), { message: "given up" });
      }
      await assert.rejects(client(fetch).items.listFriends({ fromAccount: "alice" }, options).next(), { message: "given up" });
      assert.equal(fetch.requests.length, 0);
    }
    const fetch = answering(OK);
    await check(client(fetch), Object.create({ extra: { New: 1 }, timeout: 1_000 }));
    assert.equal(JSON.parse(fetch.requests[0].body).New, 1);
    await assert.rejects(check(client(fetch), Object.create({ timeOut: 1 })), { message: /unknown option `timeOut`/ });
  });

  it("count for a client", async () => {
    class ClientOptions extends Options {
      sdkAppId = 1400000000;
      identifier = "administrator";
      fetch = answering(OK);
      get secretKey() { return SECRET; }
    }
    const options = new ClientOptions();
    await check(new ChatClient(options));
    assert.equal(options.fetch.requests[0].url.host, "adminapikr.im.qcloud.com");
    assert.equal(requests, 1);
    await check(ChatClient.fromEnv(options, {}));
    assert.equal(requests, 2);
  });
});

it("an argument of the wrong kind is named", async () => {
  const chat = client(answering(OK));
  for (const { path, error } of JSON.parse(readFileSync(new URL("../../../tests/cases/paths.json", import.meta.url), "utf8"))) {
    if (error) await assert.rejects(chat.request(path), { name: "InvalidRequestError", message: error });
    else await chat.request(path);
  }
  for (const [path, shown] of [[Object.create(null), "an object"], [Symbol("x"), "a value of another type"], [undefined, "nothing"]]) {
    const message = `request: path: expected a path like \`v4/service/command\`, got ${shown}`;
    await assert.rejects(chat.request(path), { name: "InvalidRequestError", message });
  }
  for (const signal of [{}, "x", { throwIfAborted() {} }]) {
    const error = await errorOf(check(chat, { signal }));
    assert.deepEqual([error.name, error.message], ["ConfigError", "`signal` must be an `AbortSignal`"]);
  }
  assert.equal(explain(70107, null).kind, "account_not_found");
  for (const [options, message] of [
    ["importAccount", "options must be an object, got a string"],
    [[], "options must be an object, got a list"],
    [{ endpont: "importAccount" }, "unknown option `endpont`; did you mean `endpoint`?"],
    [{ endpoint: 5 }, "`endpoint` must be a string, got 5"],
  ]) {
    assert.throws(() => explain(70107, options), { name: "ConfigError", message });
  }
});
