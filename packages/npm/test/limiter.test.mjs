// Rates that processes share: what a client has the server asked, and what it does with the answers.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { redisLimiter } from "tencent-chat/redis";
import { answering, check, client, inItsOwnTime, OK } from "./client.mjs";

const LANE = "{1400000000:v4/im_open_login_svc/account_check}";

/** Answers as a Redis server that gives all slots that are wanted at once. It gets to know the script by its text. */
function server() {
  const commands = [];
  let isKnown = false;
  return {
    commands,
    failure: undefined,
    async run(name, script, key, args) {
      commands.push([name, key, args]);
      if (this.failure) throw this.failure;
      if (name === "EVALSHA" && !isKnown) {
        assert.match(script, /^[0-9a-f]{40}$/);
        throw new Error("NOSCRIPT No matching script. Please use EVAL.");
      }
      if (name === "EVAL") assert.match(script, /redis\.call\('TIME'\)/);
      isKnown = true;
      const now = Date.now() * 1000;
      return [now, now, 1, Number(args[0])];
    },
  };
}

const CLIENTS = {
  "node-redis": (server) => ({
    eval: (script, { keys: [key], arguments: args }) => server.run("EVAL", script, key, args),
    evalSha: (sha1, { keys: [key], arguments: args }) => server.run("EVALSHA", sha1, key, args),
  }),
  ioredis: (server) => ({
    eval: (script, count, key, ...args) => server.run("EVAL", script, key, args),
    evalsha: (sha1, count, key, ...args) => server.run("EVALSHA", sha1, key, args),
  }),
};

for (const [name, redis] of Object.entries(CLIENTS)) {
  describe(`a limiter with ${name}`, () => {
    it("gives a call one slot, and a long one several at once", async () => {
      const own = server();
      const fetch = answering(OK);
      const chat = client(fetch, { limiter: redisLimiter(redis(own), { expectedProcesses: 7 }) });
      await check(chat);
      const [[asked], [sent, key, args]] = own.commands;
      assert.deepEqual([asked, sent, key, args[0], args[4]], ["EVALSHA", "EVAL", `tencent-chat:${LANE}`, "1", "7"]);
      await chat.checkAccounts({ checkItem: Array.from({ length: 400 }, (_, number) => ({ userId: `user_${number}` })) });
      assert.ok(own.commands.slice(2).some(([again, , wanted]) => again === "EVALSHA" && wanted[0] === "4"));
      assert.equal(fetch.requests.length, 5);
    });

    it("says that its server is lost, and goes on", async () => {
      const own = server();
      own.failure = new Error("no server");
      const events = [];
      const chat = client(answering(OK), { limiter: redisLimiter(redis(own)), onLimiter: (event) => events.push(event) });
      await check(chat);
      assert.deepEqual(events, [{ endpoint: "checkAccounts", state: "alone", reason: "no server" }]);
    });
  });
}

describe("a limiter", () => {
  it("that does not answer is given up", async () => {
    const events = [];
    const silent = { expectedProcesses: 4, prefix: "own:", reserve: () => new Promise(() => {}) };
    await check(client(answering(OK), { limiter: silent, onLimiter: ({ reason }) => events.push(reason) }));
    assert.deepEqual(events, ["no answer of the limiter within 1000 ms"]);
  });

  it("is not asked again while its server hangs, and is when that answers", async (test) => {
    const own = server();
    const hanging = [];
    let hangs = true;
    const limiter = redisLimiter({
      eval: (script, count, key, ...args) => own.run("EVAL", script, key, args),
      evalsha: async (sha1, count, key, ...args) => {
        if (hangs) await new Promise((resolve) => hanging.push(resolve));
        return own.run("EVALSHA", sha1, key, args);
      },
    });
    const states = [];
    const of = (options) => client(answering(OK), { limiter, onLimiter: ({ state }) => states.push(state), ...options });
    const chat = of();
    const calls = async (count, chat) => {
      for (let call = 0; call < count; call++) await check(chat);
    };
    await inItsOwnTime(test, async () => {
      await calls(300, chat);
      assert.deepEqual([hanging.length, states], [1, ["alone"]]);
      // Another client of the app has the same lane, and one of another app has its own.
      await calls(1, of());
      await calls(1, of({ sdkAppId: 1400000001 }));
      assert.deepEqual([hanging.length, states], [2, ["alone", "alone", "alone"]]);
      hangs = false;
      for (const answer of hanging) answer();
      await calls(300, chat);
      assert.deepEqual(states.slice(3), ["shared"]);
    });
  });

  it("is refused where it is wrong", () => {
    const redis = CLIENTS.ioredis(server());
    for (const [options, message] of [
      [{ expectedProcesses: 0 }, /`expectedProcesses` must be a whole number from 1 to 100000, got 0/],
      [{ prefix: 5 }, /`prefix` must be a string, got 5/],
    ]) {
      assert.throws(() => client(answering(OK), { limiter: redisLimiter(redis, options) }), message);
    }
    assert.throws(() => client(answering(OK), { limiter: "redis://" }), /`limiter` must be a limiter, got/);
    assert.throws(() => redisLimiter({}), /needs a client of node-redis or ioredis/);
  });
});
