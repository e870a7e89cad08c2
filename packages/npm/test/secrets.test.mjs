// No secret key and no UserSig in anything that is printed, logged or serialized.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { TransportError, usersig } from "tencent-chat";
import { answering, check, client, create, errorOf, SECRET, silent } from "./client.mjs";

const userSig = usersig.sign({ sdkAppId: 1400000000, secretKey: SECRET, identifier: "administrator" });
const withSig = (fetch, options) => client(fetch, { secretKey: undefined, userSig, ...options });

/** Everything that a log could show of a value. */
function shown(value) {
  const deep = inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: Infinity });
  const fields = JSON.stringify(value, Object.getOwnPropertyNames(Object(value)));
  return [deep, String(value), JSON.stringify(value), fields, value?.stack, value?.cause?.stack].join("\n");
}

function assertSilent(value) {
  const text = shown(value);
  for (const secret of [SECRET, userSig, encodeURIComponent(userSig)]) assert.ok(!text.includes(secret), text);
}

describe("a transport's error that tells the signed URL", () => {
  const throwing = (make) => async (url) => {
    throw make(url);
  };
  const errors = {
    "in its message": (url) => new Error(`request to ${url} failed`),
    "in its stack": (url) => Object.assign(new Error("failed"), { stack: `Error: failed\n    at ${url}` }),
    "in a property": (url) => Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL", input: url }),
    "in its cause": (url) => new TypeError("fetch failed", { cause: new Error(url) }),
    "deep inside": (url) => Object.assign(new Error("failed"), { config: { request: { urls: [url] } } }),
    "in a URL object": (url) => Object.assign(new Error("failed"), { url: new URL(url) }),
    "in a Request": (url) => Object.assign(new Error("failed"), { request: new Request(url) }),
    "in a map": (url) => Object.assign(new Error("failed"), { headers: new Map([["referer", url]]) }),
    "under a symbol": (url) => Object.assign(new Error("failed"), { [Symbol("url")]: url }),
    "as a mere string": (url) => url,
    "in capital letters": (url) => new Error(url.toUpperCase().replace(/USERSIG=.*?&/, `USERSIG=${userSig}&`)),
    "encoded again": (url) => new Error(encodeURIComponent(url)),
    "with stars encoded": (url) => new Error(url.replaceAll("*", "%2A")),
    "in JSON": (url) => new Error(JSON.stringify({ url: url.replaceAll("=", "\\u003d").replaceAll("*", "\\u002a") })),
    "in HTML": (url) => new Error(url.replaceAll("=", "&#61;").replaceAll("*", "&#42;")),
    "standing alone": () => new Error(`cannot use ${userSig}`),
    "standing alone in a property": () => Object.assign(new Error("failed"), { token: userSig }),
    "in an aggregate": (url) => new AggregateError([new Error(url)], "all failed"),
  };
  for (const [where, make] of Object.entries(errors)) {
    it(`${where} is shown without the UserSig`, async () => {
      for (const call of [check, create]) {
        const error = await errorOf(call(withSig(throwing(make))));
        assertSilent(error);
        assert.ok(error.cause instanceof Error);
      }
    });
  }

  it("keeps its name and code", async () => {
    const error = await errorOf(check(withSig(throwing(errors["in a property"]))));
    assert.ok(error instanceof TransportError);
    assert.equal(error.cause.name, "TypeError");
    assert.equal(error.cause.code, "ERR_INVALID_URL");
  });

  it("is kept as it is when it tells nothing", async () => {
    const original = new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
    assert.equal((await errorOf(check(withSig(throwing(() => original))))).cause, original);
  });

  it("may be circular or huge", async () => {
    const circular = new Error("circular");
    circular.self = circular;
    assert.equal(await errorOf(check(withSig(throwing(() => circular)))), circular);
    const huge = Object.assign(new Error("huge"), { list: Array.from({ length: 5000 }, (_, i) => ({ i })) });
    assert.equal((await errorOf(check(withSig(throwing(() => huge))))).cause.message, "huge");
  });
});

it("a page that repeats the signed URL is shown without the UserSig", async () => {
  const fetch = async (url) => new Response(`<a href="${url}">404</a>`, { status: 404 });
  const error = await errorOf(check(withSig(fetch)));
  assert.match(error.bodyStart, /usersig=…/);
  assertSilent(error);
});

it("no error of a client shows its secret key", async () => {
  const fetches = [answering("no JSON"), answering({ ErrorCode: 70001, ErrorInfo: "x" }), silent()];
  for (const fetch of fetches) assertSilent(await errorOf(check(client(fetch, { requestTimeout: 20 }))));
  assertSilent(await errorOf(client(answering({})).deleteAccounts({})));
});

it("a client shows neither its secret key nor its UserSig", async () => {
  for (const chat of [client(answering({ ErrorCode: 0 })), withSig(answering({ ErrorCode: 0 }))]) {
    await check(chat);
    assertSilent(chat);
    assertSilent({ ...chat });
    assertSilent(structuredClone({ ...chat }));
  }
});

it("what a UserSig says is printed without the part that signs it", () => {
  const claims = usersig.inspect(userSig);
  assert.ok(claims.sig.length > 40);
  assert.ok(!inspect(claims).includes(claims.sig));
  assert.ok(!JSON.stringify(claims).includes(claims.sig));
});

it("an error of UserSig functions shows neither key nor text", () => {
  for (const run of [
    () => usersig.verify(userSig, { sdkAppId: 1400000000, secretKey: `${SECRET}x`, identifier: "administrator" }),
    () => usersig.sign({ sdkAppId: 0, secretKey: SECRET, identifier: "a" }),
    () => usersig.inspect(`${userSig}x`),
  ]) {
    assert.throws(run, (error) => (assertSilent(error), true));
  }
});
