// The program.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ChatClient, element } from "tencent-chat";
import { CLI, RUST, run, start } from "./programs.mjs";

/** A request with headers that `fetch` does not let a program set. */
function ask(url, { body, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      let text = "";
      response.on("data", (part) => (text += part)).on("end", () => resolve({ status: response.statusCode, text }));
    });
    asked.on("error", reject).end(body);
  });
}

test("the program serves a client, its page and its events", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "emulator-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const seed = join(folder, "seed.yaml");
  writeFileSync(seed, "accounts: [alice, bob]");
  const { program, line } = await start(t, "--json", "--seed", seed, "--admin", "boss");
  const { url, port, app, admin, key, version, pid } = JSON.parse(line);
  assert.deepEqual([url, admin, pid], [`http://127.0.0.1:${port}`, "boss", program.pid]);
  assert.match(version, /^\d+\.\d+\.\d+$/);
  const events = await fetch(`${url}/_emulator/events`);
  const reader = events.body.pipeThrough(new TextDecoderStream()).getReader();
  assert.match((await reader.read()).value, /^event: ready/);
  const chat = new ChatClient({ sdkAppId: app, endpoint: url, identifier: admin, secretKey: key });
  await chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hi")] });
  assert.match((await reader.read()).value, /event: request\n.*sendmsg/);
  await reader.cancel();
  const page = await fetch(url, { headers: { accept: "text/html" } });
  assert.match(page.headers.get("content-security-policy"), /default-src 'none'/);
  assert.match(await page.text(), /<!doctype html>/i);
  program.kill("SIGTERM");
  assert.deepEqual(await once(program, "exit"), [0, null]);
});

test("pages of other origins may not use the control paths, and long bodies are refused", async (t) => {
  const { line } = await start(t, "--json", "--cors", "http://localhost:5173");
  const { url } = JSON.parse(line);
  const reset = (headers) => ask(`${url}/_emulator/reset`, { method: "POST", headers });
  assert.equal((await reset({ origin: "http://evil.example" })).status, 403);
  assert.equal((await reset({ host: "evil.example" })).status, 403);
  assert.equal((await reset({ origin: "http://localhost:5173" })).status, 200);
  assert.equal((await reset({})).status, 200);
  const body = "x".repeat(4 * 1024 * 1024 + 1);
  const long = await ask(`${url}/v4/openim/sendmsg`, { method: "POST", body });
  assert.equal(long.status, 413);
  assert.match(long.text, /up to 4 MiB/);
  const chunked = await ask(`${url}/v4/openim/sendmsg`, { method: "POST", body, headers: { "transfer-encoding": "chunked" } });
  assert.equal(chunked.status, 413);
});

test("a fault closes a connection", async (t) => {
  const { line } = await start(t, "--json");
  const { url } = JSON.parse(line);
  await fetch(`${url}/_emulator/faults`, { method: "POST", body: '[{"fault": {"close": "before"}}]' });
  await assert.rejects(ask(`${url}/v4/openim/sendmsg`, { method: "POST" }), { code: "ECONNRESET" });
  assert.equal((await ask(`${url}/v4/openim/sendmsg`, { method: "POST" })).status, 200);
});

test("texts and mistakes are those of the program in Rust", async (t) => {
  const busy = createServer().listen(0, "127.0.0.1");
  t.after(() => busy.close());
  await once(busy, "listening");
  for (const [args, code] of [
    [["--help"], 0],
    [["--version"], 0],
    [["--prot", "1"], 2],
    [["--port", "99999"], 2],
    [["--cors", "x"], 2],
    [["--edition", "gold"], 2],
    [["--app", "0"], 2],
    [["--health"], 2],
  ]) {
    const [ours, rust] = await Promise.all([run(process.execPath, CLI, ...args), run(RUST, ...args)]);
    assert.deepEqual(ours, rust, args.join(" "));
    assert.equal(ours.code, code, args.join(" "));
  }
  // The reason comes from the system or from the runtime.
  for (const [args, reason] of [
    [["--seed", "/no/such/file"], /(?<=\/no\/such\/file: ).*/],
    [["--health", "--port", "1"], /(?<=no emulator works at [^ ]+: ).*/],
    [["--port", String(busy.address().port)], /(?<=cannot listen on [^ ]+: ).*(?=;)/],
  ]) {
    const [ours, rust] = await Promise.all([run(process.execPath, CLI, ...args), run(RUST, ...args)]);
    for (const failed of [ours, rust]) failed.err = failed.err.replace(reason, "why");
    assert.deepEqual(ours, rust, args.join(" "));
    assert.match(ours.err, /why/);
    assert.equal(ours.code, 1);
  }
  // A server that answers before it has the request, and closes.
  const full = createServer((socket) => {
    // The client has left by then.
    socket.on("error", () => undefined);
    socket.resume().end("HTTP/1.1 503 Service Unavailable\r\n\r\n");
  });
  full.listen(0, "127.0.0.1");
  t.after(() => full.close());
  await once(full, "listening");
  const at = `127.0.0.1:${full.address().port}`;
  for (const program of [[process.execPath, CLI], [RUST]]) {
    const err = `tencent-chat-emulator: no emulator works at ${at}: it answers HTTP 503\n`;
    assert.deepEqual(await run(...program, "--health", "--port", String(full.address().port)), { code: 1, out: "", err });
  }
  const { line } = await start(t, "--port", "0");
  const [, port] = /^listening on http:\/\/127\.0\.0\.1:(\d+)$/.exec(line);
  for (const program of [[process.execPath, CLI], [RUST]]) {
    assert.deepEqual(await run(...program, "--port", port, "--health"), { code: 0, out: "", err: "" });
  }
});
