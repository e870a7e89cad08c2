// Requests that are sent again, and those that are not.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { ApiError, OutcomeUnknownError, TransportError, usersig } from "tencent-chat";
import { check, client, create, errorOf, failing, inItsOwnTime, OK, serving } from "./client.mjs";

const trying = { maxRetries: 5 };
const reset = () => Promise.reject(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
const refused = () => Promise.reject(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
const text = [{ msgType: "TIMTextElem", msgContent: { text: "hi" } }];
const code = (ErrorCode) => ({ ActionStatus: "FAIL", ErrorCode, ErrorInfo: "" });

/** What becomes of a call whose first requests are answered so, and the later ones with success. */
async function outcome(test, answers, call, options = trying) {
  const fetch = serving((_, index) => (index < answers.length ? answers[index]() : OK));
  const result = await inItsOwnTime(test, () => call(client(fetch, options)).catch((error) => error));
  return { result, fetch, count: fetch.requests.length };
}

describe("a request that is sent again", () => {
  const send = (chat) => chat.sendC2cMessage({ toAccount: "bob", msgRandom: 7, msgBody: text });

  it("has the same body, byte for byte, and another random number in its URL", async (test) => {
    const { fetch, count, result } = await outcome(test, [reset, reset], send);
    assert.equal(result.errorCode, 0, inspect(result));
    assert.equal(count, 3);
    assert.equal(new Set(fetch.requests.map(({ body }) => body)).size, 1);
    assert.ok("MsgSeq" in JSON.parse(fetch.requests[0].body), "a message is recognized by both its numbers");
    assert.equal(new Set(fetch.requests.map(({ url }) => url.searchParams.get("random"))).size, 3);
  });

  it("is one that never reached the service, whatever it does", async (test) => {
    assert.equal((await outcome(test, [refused, refused], create)).count, 3);
  });

  it("is one that came too early", async (test) => {
    assert.equal((await outcome(test, [() => code(60007)], create)).count, 2);
  });

  it("is sent again as often as the client says", async (test) => {
    const { result, count } = await outcome(test, Array(9).fill(reset), check, { maxRetries: 2 });
    assert.ok(result instanceof TransportError, inspect(result));
    assert.equal(count, 3);
  });

  it("is sent again as often as the call says", async (test) => {
    const { count } = await outcome(test, Array(9).fill(reset), (chat) => check(chat, { maxRetries: 1 }), { maxRetries: 4 });
    assert.equal(count, 2);
  });

  it("is sent again no longer than the client says", async (test) => {
    const { count } = await outcome(test, Array(9).fill(reset), check, { maxRetries: 9, maxRetryTime: 0 });
    assert.equal(count, 1);
  });
});

describe("a request that is not sent again", () => {
  it("leaves the outcome unknown when it may have worked", async (test) => {
    for (const answer of [reset, () => code(60008)]) {
      const { result, count, fetch } = await outcome(test, [answer], create);
      assert.ok(result instanceof OutcomeUnknownError, inspect(result));
      assert.equal(result.body, fetch.requests[0].body);
      assert.equal(count, 1);
      test.mock.timers.reset();
    }
  });

  it("was refused for what it says", async (test) => {
    const { result, count } = await outcome(test, [() => code(70402)], check);
    assert.ok(result instanceof ApiError, inspect(result));
    assert.equal(count, 1);
  });

  it("is that of a raw request which may have worked", async (test) => {
    const { result, count } = await outcome(test, [reset], (chat) => chat.request("v4/a/b", {}));
    assert.ok(result instanceof OutcomeUnknownError, inspect(result));
    assert.equal(count, 1);
  });
});

describe("a backup host", () => {
  const hosts = ({ requests }) => requests.map(({ url }) => url.host);
  const region = "adminapisgp.im.qcloud.com";

  it("of one's own is used when the region's host cannot be reached, and from then on", async (test) => {
    const { fetch } = await outcome(test, [refused], async (chat) => [await check(chat), await check(chat)], { ...trying, backup: "b.example.com" });
    assert.deepEqual(hosts(fetch), [region, "b.example.com", "b.example.com"]);
  });

  it("of the region is used when `true` says so", async (test) => {
    const { fetch } = await outcome(test, [refused], check, { ...trying, backup: true });
    const [first, second] = hosts(fetch);
    assert.equal(first, region);
    assert.notEqual(second, region);
  });

  it("is not used without being asked for", async (test) => {
    for (const backup of [undefined, false]) {
      const { fetch } = await outcome(test, [refused], check, { ...trying, backup });
      assert.deepEqual(hosts(fetch), [region, region]);
      test.mock.timers.reset();
    }
  });
});

it("a clock that is wrong is corrected by the service's", async (test) => {
  const hour = 3_600_000;
  const expired = () => new Response(JSON.stringify(code(70001)), { headers: { date: new Date(Date.now() + hour).toUTCString() } });
  const { fetch, result } = await outcome(test, [expired], check);
  assert.equal(result.errorCode, 0, inspect(result));
  const [first, second] = fetch.requests.map(({ url }) => usersig.inspect(url.searchParams.get("usersig")).time);
  assert.equal(second - first, 3600);
});

it("an error has the transport's own as its cause after many tries", async (test) => {
  const result = await inItsOwnTime(test, () => errorOf(check(client(failing("ECONNRESET"), trying))));
  assert.ok(result instanceof TransportError);
  assert.equal(result.cause.message, "fetch failed");
});
