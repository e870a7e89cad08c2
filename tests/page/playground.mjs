// Opens the site's playground and its offline tools in Chromium, in English and in Chinese, and looks that nothing leaves them.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../environments/chromium.mjs";
import { flaws, LOOKS, SCREENSHOTS, serveSite } from "./looks.mjs";

const [VECTOR] = JSON.parse(readFileSync(new URL("../cases/usersig-vectors.json", import.meta.url), "utf8"));

/** Longest wait for something to appear, in milliseconds. */
const PATIENCE = 30_000;

/** What the state of the playground says of a program that threw something. */
const FAILED = "The program ended with an error.";

/** Programs that throw what cannot be looked at. */
const UNREADABLE = [
  "throw { get message() { throw 1; } };",
  "const refuse = () => { throw 1; };\nthrow new Proxy({}, { get: refuse, getPrototypeOf: refuse, ownKeys: refuse });",
  "const refuse = { get() { throw 1; } };\nthrow Object.defineProperties(new Error(), { stack: refuse, message: refuse });",
];

/** Programs that print without end. */
const ENDLESS = ['for (;;) console.log("x".repeat(300_000));', 'for (;;) postMessage({ do: "print", kind: "log", text: "x" });'];

/** Programs that try to reach another place, each in a way of its own. */
const WAYS_OUT = [
  'await fetch("ELSEWHERE/")',
  'await new Promise((_, refuse) => (new WebSocket("ELSEWHERE/".replace("http", "ws")).onerror = () => refuse(new Error("refused"))))',
  'const request = new XMLHttpRequest(); request.open("GET", "ELSEWHERE/", false); request.send()',
  'await new Promise((_, refuse) => (new EventSource("ELSEWHERE/").onerror = () => refuse(new Error("refused"))))',
];

if (!existsSync(CHROMIUM.executablePath)) {
  console.log("Chromium is not installed: the playground is not tested");
  process.exit(0);
}

const { server, address } = await serveSite();
/** Another place, which nothing may reach. */
let connections = 0;
const other = createServer((_, response) => response.end()).on("connection", () => connections++);
await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
const elsewhere = `http://127.0.0.1:${other.address().port}`;
const browser = await chromium.launch(CHROMIUM);
const context = await browser.newContext();
const page = await context.newPage();
page.setDefaultTimeout(PATIENCE);
const problems = [];
/** The addresses that were asked for since the last look. */
let requests = [];
page.on("pageerror", (error) => problems.push(String(error)));
page.on("console", (message) => {
  if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
});
context.on("request", (request) => requests.push(request.url()));

const part = (name) => page.locator(`[data-part="${name}"]`);

/** Looks at the page on a desk and on a phone. */
async function look(name) {
  for (const place of ["desk", "phone"]) problems.push(...(await flaws(page, name, place, { fullPage: true })));
  await page.setViewportSize(LOOKS.desk.viewport);
}

/** What the element that has the focus says. */
const focused = () => page.evaluate(() => document.activeElement.textContent);

/** What a UserSig has. */
function fieldsOf(userSig) {
  const base64 = userSig.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  return JSON.parse(inflateSync(Buffer.from(base64, "base64")).toString());
}

/** Writes a program into the editor and runs it; `end` is what its state says then. */
async function run(program, end) {
  await page.getByRole("textbox", { name: "Program" }).fill(program);
  await page.getByRole("button", { name: "Run" }).click();
  if (end) await page.getByRole("status").getByText(end).waitFor();
}

try {
  // From an endpoint's page.
  await page.goto(`${address}reference/message/send_c2c_message.html`);
  await page.getByRole("link", { name: "Open in the playground" }).click();
  await page.waitForURL("**/playground.html#send_c2c_message");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("status").getByText("Finished.").waitFor();
  await part("output").getByText("msgKey: ").waitFor();
  const sent = page.getByRole("listitem").filter({ hasText: "v4/openim/sendmsg" });
  await sent.locator("summary").click();
  await sent.getByRole("region", { name: "Body of request" }).getByText('"To_Account": "rider_17"').waitFor();
  await sent.getByRole("region", { name: "Reply to request" }).getByText('"MsgKey"').waitFor();
  await page.getByRole("listitem").filter({ hasText: "C2C.CallbackBeforeSendMsg" }).getByText("allowed").waitFor();
  await page.getByRole("log", { name: "Messages of administrator and rider_17" }).getByText("good morning").waitFor();
  await look("playground");

  // A program without end, and one after it.
  await run("for (;;) {}");
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("status").getByText("Stopped.").waitFor();
  await run("const text: string = 'types are removed'; console.log(text)", "Finished.");
  await part("output").getByText("types are removed").waitFor();

  // A stopped program does not end the next one, though its webhook is only then given up.
  await run(
    `import { element } from "tencent-chat";
    await emulator.onWebhook(() => new Promise(() => {}), { commands: ["C2C.CallbackAfterSendMsg"], timeoutMs: 600_000 });
    await chat.importAccounts({ accounts: ["bob"] });
    await chat.sendC2cMessage({ toAccount: "bob", msgBody: [element.text("hello")] });
    console.log("sent");`,
  );
  await part("output").getByText("sent").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("listitem").filter({ hasText: "C2C.CallbackAfterSendMsg" }).getByText("failed", { exact: true }).waitFor();
  assert.equal(await part("state").textContent(), "Stopped.");
  await run("console.log('begun'); await new Promise(() => {});");
  await part("output").getByText("begun").waitFor();
  assert.equal(await part("state").textContent(), "Running …");
  await page.getByRole("button", { name: "Stop" }).click();

  // Values of all kinds, and too many of them.
  await run(
    `console.log(undefined, Number.NaN, /r/, Symbol("s"), new Map([[1, { a: 2n }]]));
    console.table(["row"]);
    console.assert(1 > 2, "so it is");
    console.error(new Error("outer", { cause: new Error("inner") }));
    let deep = {};
    for (let i = 0; i < 20_000; i++) deep = { deep };
    console.log(deep);
    postMessage({ do: "print", kind: "another", text: "of another kind" });`,
    "Finished.",
  );
  for (const text of ["undefined NaN /r/ Symbol(s) Map (1) { 1 => { a: 2n } }", '"row"', "Assertion failed so it is", "cause: [Error: inner]", "deep: [Object]"]) {
    await part("output").getByText(text).waitFor();
  }
  assert.equal(await part("output").getByText("of another kind").getAttribute("class"), "log");
  for (const program of ENDLESS) {
    await run(program, "Stopped: the page shows at most");
    const lines = await part("output").locator("div").allTextContents();
    assert.ok(lines.length <= 1000 && lines.join("").length <= 1_000_000, program);
  }

  // Errors that are hard to show, that the worker reports, and that come of what is missing here.
  for (const program of UNREADABLE) {
    await run(program, FAILED);
    await part("output").getByText("[unreadable object]").waitFor();
  }
  await run(
    `Event.prototype.preventDefault = () => {};
    setTimeout(() => { throw new Error("unseen"); });
    await new Promise(() => {});`,
    FAILED,
  );
  await run('await emulator.onWebhook("http://127.0.0.1/");', FAILED);
  await part("output").getByText("webhooks go to functions here").waitFor();
  await run("console.log(typeof caches, typeof indexedDB, typeof Worker, typeof navigator.storage);", "Finished.");
  await part("output").getByText("undefined undefined undefined undefined").waitFor();

  // Another endpoint's program, and back to what was edited.
  await run("console.log('edited')", "Finished.");
  await page.getByLabel("Endpoint").selectOption("import_accounts");
  await page.getByRole("textbox", { name: "Program" }).getByText("importAccounts").first().waitFor();
  await page.getByLabel("Endpoint").selectOption("send_c2c_message");
  await page.getByRole("textbox", { name: "Program" }).getByText("'edited'").waitFor();

  // Mistakes, in the words of the SDK and with their lines.
  for (const [program, error] of [
    ["const a = 1;\n\nawait chat.sendC2cMessage({ toAccount: 'bob' });", "Line 3: InvalidRequestError: sendC2cMessage: msgBody: required"],
    ["const from: string = 'x';\nawait chat.deleteAccounts({ accounts: ['gone'] });\n", "Line 2: "],
    ["async function f() {\n  null.x;\n}\nawait f();", "Line 2: TypeError: "],
    ["\nsetTimeout(() => {\n  throw new RangeError('late');\n});\nawait new Promise((go) => setTimeout(go, 50));", "Line 3: RangeError: late"],
    ['import "elsewhere";', "Line 1: Error: `elsewhere` is not here"],
  ]) {
    await run(program, FAILED);
    await part("output").getByText(error).waitFor();
  }
  await run("await chat.sendC2cMessage(", "The program could not start.");
  await run("const a = 1;\nconst a = 2;", "The program could not start.");
  await part("output").getByText(/^Line 2: /).waitFor();

  // With the keyboard: to the editor, and out of it.
  await page.reload();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the editor");
  await page.keyboard.press("Enter");
  await page.locator(".cm-focused").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Run");

  // Webhooks to a function of the program.
  await run(
    `import { element } from "tencent-chat";
    await emulator.onWebhook(async (request) => Response.json({ ActionStatus: "OK", ErrorCode: 120001, ErrorInfo: "no" }));
    await chat.importAccounts({ accounts: ["bob"] });
    await chat.sendC2cMessage({ toAccount: "bob", msgBody: [element.text("buy gold")] });`,
    FAILED,
  );
  await part("output").getByText("120001").waitFor();
  await page.getByText("rejected").waitFor();

  // The site's search works under the policy.
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByPlaceholder("Search").fill("invalidate_login_state");
  await page.getByRole("dialog").getByRole("link", { name: /^invalidate_login_state/ }).first().waitFor();
  await page.getByPlaceholder("Search").fill("");
  await page.keyboard.press("Escape");

  // Nothing leaves, whatever a program does.
  assert.deepEqual(problems, []);
  for (const way of WAYS_OUT) {
    await run(`${way.replace("ELSEWHERE", elsewhere)}; console.log("it left")`, FAILED);
    await part("output").locator(".error").first().waitFor();
  }
  // The browser reports each of them.
  problems.splice(0);

  // The tools, without a network.
  await page.goto(`${address}tools.html`, { waitUntil: "networkidle" });
  // The site's search loads itself when the page has nothing else to do.
  await page.locator("#starlight__search .pagefind-ui").waitFor({ state: "attached" });
  await context.setOffline(true);
  requests = [];
  const tool = (title) => page.getByRole("region", { name: title });
  const use = async (title, fields, button) => {
    for (const [label, text] of Object.entries(fields)) await tool(title).getByLabel(label, { exact: ["Code", "错误码"].includes(label) }).fill(String(text));
    await tool(title).getByRole("button", { name: button }).click();
    return tool(title).getByRole("status");
  };
  const app = { SDKAppID: VECTOR.sdkappid, "Secret key": VECTOR.key, Identifier: VECTOR.identifier };
  const made = await use("Make a UserSig", { ...app, Lifetime: VECTOR.expire, "Time of issue": VECTOR.time }, "Make");
  const userSig = await made.locator("dd").first().textContent();
  assert.deepEqual(fieldsOf(userSig), fieldsOf(VECTOR.usersig));
  const inspected = await use("Inspect and verify", { UserSig: VECTOR.usersig, ...app, "At this time": VECTOR.time }, "Inspect");
  await inspected.getByText("valid", { exact: true }).waitFor();
  await inspected.getByText(VECTOR.identifier).waitFor();
  await use("Inspect and verify", { "Secret key": "0".repeat(64) }, "Inspect");
  await inspected.getByText(/^UserSigError: /).waitFor();
  const time = 1795239255;
  const sign = createHash("sha256").update(`token${time}`).digest("hex");
  const url = `https://example.com/?SdkAppid=1400000000&CallbackCommand=C2C.CallbackAfterSendMsg&RequestTime=${time}&Sign=${sign}`;
  const request = { URL: url, SDKAppID: 1400000000, "Token of": "token", Body: '{"CallbackCommand":"C2C.CallbackAfterSendMsg","From_Account":"alice"}' };
  const checked = await use("Check a webhook", request, "Check");
  await checked.getByText("valid", { exact: true }).waitFor();
  // 90 s and 30 s before it was signed, and 30 s and 90 s after that.
  const ages = { [-90]: "90 s from now: ", [-30]: "0 s ago: a receiver accepts it", 30: "30 s ago: a receiver accepts it", 90: "90 s ago: too old" };
  for (const [passed, age] of Object.entries(ages)) {
    await page.evaluate((now) => (Date.now = () => now), (time + Number(passed)) * 1000);
    await use("Check a webhook", {}, "Check");
    await checked.getByText(`, ${age}`).waitFor();
  }
  await checked.getByText('"fromAccount": "alice"').waitFor();
  await use("Check a webhook", { "Token of": "another" }, "Check");
  await checked.getByText(/^WebhookError: /).waitFor();
  for (const found of [/^C2C\.CallbackAfterSendMsg$/, /^1400000000$/, '"fromAccount": "alice"']) {
    await checked.getByText(found).waitFor();
  }
  const explained = await use("Explain an error code", { Code: 70107 }, "Explain");
  await explained.getByText("account_not_found").waitFor();
  await use("Explain an error code", { Endpoint: "sendC2cMesage" }, "Explain");
  await explained.getByText('no endpoint is called "sendC2cMesage"; did you mean `sendC2cMessage`?').waitFor();
  await use("Explain an error code", { Endpoint: "https://console.tim.qq.com/v4/openim/sendmsgg?sdkappid=1" }, "Explain");
  await explained.getByText("No endpoint has the path v4/openim/sendmsgg").waitFor();
  await use("Explain an error code", { Code: 701077, Endpoint: "openim/sendmsg" }, "Explain");
  await explained.getByText("This code is not documented.").waitFor();
  await explained.getByText("70107", { exact: true }).waitFor();
  await look("tools");
  assert.deepEqual(requests, [], "the tools make no request");

  // In Chinese.
  await context.setOffline(false);
  await page.goto(`${address}zh-cn/reference/message/send_c2c_message.html`);
  await page.getByRole("link", { name: "在演练场中打开" }).click();
  await page.waitForURL("**/zh-cn/playground.html#send_c2c_message");
  await page.getByLabel("接口").getByRole("option", { name: "mute_group_members 批量禁言和取消禁言" }).waitFor({ state: "attached" });
  assert.equal(await page.getByText("本页只有文字").count(), 0);
  await page.getByRole("button", { name: "运行" }).click();
  await page.getByRole("status").getByText("运行结束。").waitFor();
  await page.getByRole("heading", { name: "请求" }).waitFor();
  await page.getByText("已放行").first().waitFor();
  await page.getByRole("log", { name: "administrator 和 rider_17 的消息" }).getByText("good morning").waitFor();
  await look("playground-chinese");
  await page.getByRole("textbox", { name: "程序" }).fill("\nnull.x");
  await page.getByRole("button", { name: "运行" }).click();
  await part("output").getByText("第 2 行：TypeError: ").waitFor();
  await page.getByRole("textbox", { name: "程序" }).fill('await chat.disbandGroup({ groupId: "gone" });');
  await page.getByRole("button", { name: "运行" }).click();
  await part("output").getByText(/^含义：.*\n处理建议：/).waitFor();
  await page.goto(`${address}zh-cn/tools.html`, { waitUntil: "networkidle" });
  await page.locator("#starlight__search .pagefind-ui").waitFor({ state: "attached" });
  await context.setOffline(true);
  requests = [];
  const refused = await use("生成 UserSig", { SDKAppID: 0, 密钥: VECTOR.key, Identifier: VECTOR.identifier }, "生成");
  await refused.getByText(/^SDKAppID 不是 1 到 4294967295 之间的整数。\nUserSigError: /).waitFor();
  const unsigned = await use("检查回调", { URL: "https://example.com/", SDKAppID: 1400000000, Token: "token" }, "检查");
  await unsigned.getByText(/^`SdkAppid` 不是您的应用，或者缺失。\nWebhookError: /).waitFor();
  const meant = await use("解释错误码", { 错误码: 70107 }, "解释");
  await meant.getByText("含义").waitFor();
  await meant.getByText(/账号.*不存在/).first().waitFor();
  await meant.getByRole("link", { name: "/zh/document/" }).waitFor();
  await look("tools-chinese");
  assert.deepEqual(requests, [], "the tools make no request");

  // The licenses of what these pages contain.
  await context.setOffline(false);
  const texts = await page.getByRole("link", { name: "许可证" }).evaluate(async ({ href }) => (await fetch(href)).text());
  for (const name of ["@codemirror/view", "sucrase", "serde_json", "LICENSE-preact"]) assert.ok(texts.includes(name), name);

  // A request to another place is refused; one to the site is not.
  const ask = (url) => page.evaluate((url) => fetch(url).then((response) => response.status, String), url);
  assert.equal(await ask(`${address}tools.html`), 200);
  assert.deepEqual(problems, []);
  assert.equal(await ask(elsewhere), "TypeError: Failed to fetch");
  assert.match(problems.join(), /violates the following Content Security Policy directive: "connect-src 'self'"/);

  assert.equal(connections, 0, "nothing reached another place");
  console.log(`The playground and the tools work, and nothing leaves them; screenshots are in ${SCREENSHOTS}.`);
} catch (error) {
  console.error(problems.join("\n"));
  await page.screenshot({ path: join(SCREENSHOTS, "playground-failed.png"), fullPage: true });
  throw error;
} finally {
  await browser.close();
  server.close();
  other.close();
}
