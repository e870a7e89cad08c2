// Thousands of calls at once over the runtime's own transport.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, it } from "node:test";
import { check, client, errorOf, OK, overEachTransport } from "./client.mjs";

/** A server that answers after `ms` milliseconds, and how many requests it had at once. */
async function delaying(ms) {
  const figures = { now: 0, most: 0, requests: 0 };
  const server = createServer((request, response) => {
    figures.requests++;
    figures.most = Math.max(figures.most, ++figures.now);
    request.resume();
    setTimeout(() => {
      figures.now--;
      response.end(JSON.stringify(OK));
    }, ms);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${server.address().port}`;
  // Time enough for a machine that is busy with something else.
  const chat = client(undefined, { region: undefined, endpoint, rates: { "*": Infinity }, maxRetries: 5, requestTimeout: 120_000 });
  return { server, figures, chat };
}

overEachTransport(() => {
  describe("calls that start together", () => {
    it("all succeed, each with one request, and few are under way at once", async () => {
      const { server, figures, chat } = await delaying(20);
      await Promise.all(Array.from({ length: 2_000 }, () => check(chat)));
      assert.equal(figures.requests, 2_000);
      assert.ok(figures.most <= 500, `${figures.most}`);
      server.close();
    });

    it("give their places to others when they are given up", async () => {
      const { server, chat } = await delaying(20);
      const controller = new AbortController();
      const given = Array.from({ length: 1_200 }, () => errorOf(check(chat, { signal: controller.signal })));
      setTimeout(() => controller.abort(new Error("enough")), 5);
      await Promise.all(given);
      await Promise.all(Array.from({ length: 600 }, () => check(chat)));
      server.close();
    });

    it("do not send what waits for a place when they are stopped", async () => {
      const { server, figures, chat } = await delaying(20);
      const others = Array.from({ length: 500 }, () => check(chat));
      const controller = new AbortController();
      const reason = new Error("enough");
      const deleteItem = Array.from({ length: 300 }, (_, i) => ({ userId: `u${i}` }));
      const promise = errorOf(chat.deleteAccounts({ deleteItem }, { signal: controller.signal }));
      await null;
      controller.abort(reason);
      const { cause, parts } = await promise;
      assert.equal(cause, reason);
      assert.deepEqual(parts.map(({ count, state }) => [count, state]), [[300, "not_processed"]]);
      await Promise.all(others);
      assert.equal(figures.requests, 500);
      server.close();
    });
  });
});
