// What an editor shows over a method: asked of the language server that comes with TypeScript.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const file = new URL("types/hovered.ts", import.meta.url).href;
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

/** What is shown over a word of a program. */
async function hover(program, word) {
  const server = spawn(process.execPath, [tsc, "--lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const answers = new Map();
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method, params) =>
    new Promise((resolve) => {
      const id = answers.size + 1;
      answers.set(id, resolve);
      send({ id, method, params });
    });
  const heard = (message) => {
    // The server asks things, too; nothing is an answer to all of them.
    if (message.method) return message.id === undefined || send({ id: message.id, result: null });
    answers.get(message.id)(message.error ?? message.result);
  };
  let input = Buffer.alloc(0);
  server.stdout.on("data", (data) => {
    input = Buffer.concat([input, data]);
    for (;;) {
      const start = input.indexOf("\r\n\r\n") + 4;
      const length = Number(/Content-Length: (\d+)/.exec(input.subarray(0, start))?.[1] ?? NaN);
      if (start < 4 || !(input.length >= start + length)) return;
      const body = input.subarray(start, start + length);
      input = input.subarray(start + length);
      heard(JSON.parse(body));
    }
  });
  try {
    await ask("initialize", {
      processId: process.pid,
      rootUri: new URL(".", file).href,
      capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } },
    });
    send({ method: "initialized", params: {} });
    const textDocument = { uri: file, languageId: "typescript", version: 1, text: program };
    send({ method: "textDocument/didOpen", params: { textDocument } });
    const position = { line: 0, character: program.indexOf(word) };
    const { contents } = await ask("textDocument/hover", { textDocument: { uri: file }, position });
    return contents.value;
  } finally {
    server.kill();
  }
}

describe("hovering", () => {
  it("over a method shows its types, summary, limits and page", async () => {
    const program = 'declare const chat: import("tencent-chat").ChatClient; chat.deleteAccounts({ deleteItem: [] });';
    const shown = await hover(program, "deleteAccounts");
    assert.match(shown, /params: DeleteAccounts/);
    assert.match(shown, /Promise<Reply<DeleteAccountsReply>>/);
    assert.match(shown, /Delete accounts with all their data\./);
    assert.match(shown, /At most 100 calls per second\. Lists of `deleteItem` longer than 100 are sent in several requests\./);
    assert.match(shown, /https:\/\/www\.tencentcloud\.com\/document\/product\/1047\/34955/);
  });

  it("over a method says whether it is safe to retry, and Tencent's path", async () => {
    const program = 'declare const chat: import("tencent-chat").ChatClient; chat.sendC2cMessage;';
    const shown = await hover(program, "sendC2cMessage");
    assert.match(shown, /Safe to retry within 120 seconds: the server recognizes the request by `msgSeq`\sand `msgRandom`/);
    assert.match(shown, /Path: `v4\/openim\/sendmsg`/);
    assert.match(await hover(program.replace("sendC2cMessage", "setProfile"), "setProfile"), /Path: `v4\/profile\/portrait_set`/);
  });

  it("over a constructor of elements shows what it makes and its arguments", async () => {
    const shown = await hover('import("tencent-chat").then(({ element }) => element.face(4, "wave"));', "face");
    assert.match(shown, /FaceMsgElement/);
    assert.match(shown, /The number that the app uses for it\./);
  });
});
