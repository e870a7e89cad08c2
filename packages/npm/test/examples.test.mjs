// The servers in examples/, each started as a program and asked over HTTP.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { after, before, describe, it } from "node:test";
import { body, query, sdkAppId, text, token } from "./webhook.mjs";

const folder = new URL("../examples/", import.meta.url);
const MESSAGE = "C2C.CallbackBeforeSendMsg";
const IN_GROUP = "Group.CallbackBeforeSendMsg";
const GROUP = "Group.CallbackBeforeCreateGroup";
const ok = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** Starts a server and gives it with its address. */
async function start(file) {
  const env = { ...process.env, SDK_APP_ID: `${sdkAppId}`, WEBHOOK_TOKEN: token, PORT: "0" };
  const server = spawn(process.execPath, [file], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line) ?? assert.fail(line);
    return { server, address };
  }
  throw new Error(`${file} ended`);
}

const signed = (command) => query(command, { at: Math.floor(Date.now() / 1000) });

for (const file of readdirSync(folder).filter((file) => file.startsWith("webhook-"))) {
  describe(file, () => {
    let server;
    let address;
    before(async () => ({ server, address } = await start(file)));
    after(async () => {
      server.kill();
      await once(server, "exit");
    });

    const post = async (query, body) => {
      const response = await fetch(`${address}/webhook?${query}`, { method: "POST", body });
      return [response.status, await response.text()];
    };
    /** The answer to a good request. */
    const answer = async (command, fields) => {
      const [status, text] = await post(signed(command), body(command, fields));
      assert.equal(status, 200, text);
      return JSON.parse(text);
    };

    it("lets through what is fine", async () => {
      assert.deepEqual(await answer(MESSAGE), ok);
      assert.deepEqual(await answer(IN_GROUP), ok);
      assert.deepEqual(await answer(GROUP), ok);
    });

    it("refuses advertising", async () => {
      const refused = { ...ok, ErrorInfo: "no advertising" };
      assert.deepEqual(await answer(MESSAGE, { MsgBody: text("buy spam") }), { ...refused, ErrorCode: 120001 });
      assert.deepEqual(await answer(IN_GROUP, { MsgBody: text("buy spam") }), { ...refused, ErrorCode: 10100 });
      assert.deepEqual(await answer(GROUP, { Name: "spam club" }), { ...refused, ErrorCode: 10100 });
    });

    it("rewrites and drops", async () => {
      assert.deepEqual(await answer(MESSAGE, { MsgBody: text("my secret") }), { ...ok, MsgBody: text("***") });
      assert.deepEqual(await answer(MESSAGE, { MsgBody: text("a ghost") }), { ...ok, ErrorCode: 2 });
      assert.deepEqual(await answer(IN_GROUP, { MsgBody: text("my secret") }), { ...ok, MsgBody: text("***") });
      assert.deepEqual(await answer(MESSAGE, { MsgBody: [{ MsgType: "TIMFaceElem", MsgContent: { Index: 1 } }] }), ok);
    });

    it("accepts everything else", async () => {
      assert.deepEqual(await answer("C2C.CallbackAfterSendMsg"), ok);
      assert.deepEqual(await post(signed("New.CallbackThing"), "{}"), [200, JSON.stringify(ok)]);
    });

    it("refuses what does not prove to come from Tencent", async () => {
      const tampered = signed(MESSAGE).replace(/RequestTime=(\d+)/, (_, time) => `RequestTime=${Number(time) + 1}`);
      assert.deepEqual(await post(tampered, body(MESSAGE)), [401, "Sign does not match any token of this app"]);
      assert.equal((await post("", body(MESSAGE)))[0], 401);
    });

    it("refuses what it cannot read", async () => {
      const [status, message] = await post(signed(MESSAGE), "{");
      assert.equal(status, 400);
      assert.match(message, /^not a valid Tencent webhook request: /);
      assert.equal((await post(signed(MESSAGE), ""))[0], 400);
      assert.equal((await post(signed(MESSAGE), Uint8Array.of(0x7b, 0xff, 0x7d)))[0], 400);
      assert.equal((await post(signed(MESSAGE), body(MESSAGE).padEnd((1 << 20) + 1, " ")))[0], 413);
    });

    it("serves nothing else", async () => {
      assert.match(`${(await fetch(`${address}/webhook?${signed(MESSAGE)}`)).status}`, /^40[45]$/);
      assert.equal((await fetch(`${address}/elsewhere?${signed(MESSAGE)}`, { method: "POST", body: "{}" })).status, 404);
    });
  });
}
