// The libraries that stand in for a server in tests: what docs/testing.md says of them.
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import nock from "nock";
import { TransportError } from "tencent-chat";
import { check as checkWith, client, OK } from "./client.mjs";

const HOST = "https://adminapisgp.im.qcloud.com";
const PATH = "/v4/im_open_login_svc/account_check";
const check = () => checkWith(client(undefined));

describe("msw", () => {
  let server;
  afterEach(() => server.close());
  const listen = (answer) => {
    server = setupServer(http.post(HOST + PATH, answer));
    server.listen({ onUnhandledRequest: "error" });
  };

  it("answers and sees what was sent", async () => {
    let seen;
    listen(async ({ request }) => {
      seen = await request.json();
      return HttpResponse.json(OK);
    });
    assert.equal((await check()).errorCode, 0);
    assert.deepEqual(seen, { CheckItem: [{ UserID: "alice" }] });
  });

  it("stands for a network that fails", async () => {
    listen(() => HttpResponse.error());
    await assert.rejects(check(), TransportError);
  });
});

describe("nock", () => {
  afterEach(() => {
    nock.cleanAll();
    nock.restore();
  });

  it("answers, and stands for a network that fails", async () => {
    if (!nock.isActive()) nock.activate();
    nock(HOST).post(PATH, { CheckItem: [{ UserID: "alice" }] }).query(true).reply(200, OK);
    assert.equal((await check()).errorCode, 0);
    nock(HOST).post(PATH).query(true).replyWithError(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    await assert.rejects(check(), TransportError);
    nock.disableNetConnect();
    await assert.rejects(check());
    nock.enableNetConnect();
  });
});
