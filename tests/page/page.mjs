// Opens the emulator's page in Chromium and uses it as a person would.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../environments/chromium.mjs";
import { flaws, LOOKS, SCREENSHOTS } from "./looks.mjs";

const ENDPOINT = process.env.TENCENT_CHAT_ENDPOINT;

/** Longest wait for something to appear, in milliseconds. */
const PATIENCE = 10_000;

const VIEWS = ["start", "log", "users", "groups", "conversations", "accounts", "pushes", "tools"];

if (!ENDPOINT) throw new Error("set TENCENT_CHAT_ENDPOINT to the address of an emulator");
if (!existsSync(CHROMIUM.executablePath)) {
  console.log("Chromium is not installed: the page is not tested");
  process.exit(0);
}

const problems = [];

/** Collects what the console says, but for what the browser itself reports of an answer that a step expects. */
function watch(page, name) {
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => problems.push(`${name}: ${error}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(`${name}: ${message.text()}`);
  });
}

async function control(method, path, body) {
  const response = await fetch(`${ENDPOINT}/_emulator/${path}`, { method, body: body && JSON.stringify(body) });
  assert.equal(response.status, 200, `${method} ${path}: ${await response.clone().text()}`);
  return response.json();
}

/** Looks at a page on a desk and on a phone. */
async function look(page, name) {
  for (const place of ["desk", "phone"]) problems.push(...(await flaws(page, name, place)));
  await page.setViewportSize(LOOKS.desk.viewport);
}

/** An app's server, which refuses messages with a word in them. */
async function startReceiver() {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const refuses = request.url.includes("CallbackBeforeSendMsg") && body.includes("forbidden");
    response.end(JSON.stringify({ ActionStatus: "OK", ErrorCode: refuses ? 1 : 0, ErrorInfo: "" }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}/webhook` };
}

async function say(page, text) {
  await page.getByLabel("Message as").fill(text);
  await page.getByRole("button", { name: "Send" }).click();
}

const receiver = await startReceiver();
const profile = mkdtempSync(join(tmpdir(), "tencent-chat-page-"));
await control("POST", "reset");
const browser = await chromium.launchPersistentContext(profile, CHROMIUM);

try {
  const main = browser.pages()[0] ?? (await browser.newPage());
  watch(main, "page");
  await main.goto(`${ENDPOINT}/`);
  await main.getByText("live", { exact: true }).waitFor();
  await look(main, "empty");

  await main.getByRole("button", { name: "Load the demo app" }).click();
  await main.getByText("The app is empty").waitFor({ state: "detached" });

  await main.getByRole("link", { name: "Tools" }).click();
  await main.getByLabel("URL").fill(receiver.url);
  await main.getByRole("button", { name: "Set", exact: true }).click();
  await main.getByText("done").waitFor();

  const windows = {};
  for (const [user, peer] of [["alice", "bob"], ["bob", "alice"]]) {
    const page = await browser.newPage();
    watch(page, user);
    await page.goto(`${ENDPOINT}/?user=${user}`);
    await page.getByRole("button", { name: "Log in" }).click();
    await page.getByText("Web: Online").waitFor();
    await page.getByRole("navigation", { name: "Conversations" }).getByRole("button", { name: new RegExp(`^${peer}`) }).click();
    windows[user] = page;
  }
  const { alice, bob } = windows;
  await say(alice, "Is the lamp lit?");
  await bob.getByRole("log").getByText("Is the lamp lit?").waitFor();
  await say(bob, "Since six.");
  await alice.getByRole("log").getByText("Since six.").waitFor();
  await say(alice, "a forbidden word");
  await alice.getByRole("alert").waitFor();
  assert.match(await alice.getByRole("alert").textContent(), /^\d+: /);
  assert.equal(await bob.getByText("a forbidden word").count(), 0);
  await say(alice, "That was a mistake.");
  const mistake = bob.getByRole("log").getByRole("listitem").filter({ hasText: "That was a mistake." });
  await mistake.waitFor();
  const sent = alice.getByRole("log").getByRole("listitem").filter({ hasText: "That was a mistake." });
  await sent.getByRole("button", { name: "Recall" }).click();
  await mistake.waitFor({ state: "detached" });
  // A topic, in which the word list of the demo acts.
  for (const page of [alice, bob]) {
    await page.getByRole("navigation", { name: "Conversations" }).getByRole("button", { name: /^Sailors \/ Weather/ }).click();
  }
  await say(alice, "Calm, you barnacle.");
  await bob.getByRole("log").getByText("Calm, you ********.").waitFor();
  await alice.getByRole("navigation", { name: "Conversations" }).getByRole("button", { name: /^bob/ }).click();
  await look(alice, "user");
  // They would ask for users that the reset at the end forgets.
  await Promise.all([alice.close(), bob.close()]);

  await main.getByRole("link", { name: "Log", exact: true }).click();
  const webhooks = main.getByRole("region", { name: /^Webhooks/ });
  const refused = webhooks.getByRole("listitem").filter({ hasText: "rejected" });
  await refused.waitFor();
  await refused.locator("summary").click();
  await refused.getByText(/\d+ ms/).waitFor();

  await main.getByRole("link", { name: "Tools" }).click();
  await main.getByLabel("Path").fill("v4/im_open_login_svc/account_check");
  await main.getByRole("button", { name: "Add fault" }).click();
  await main.getByRole("region", { name: "Faults that are waiting" }).waitFor();
  await fetch(`${ENDPOINT}/v4/im_open_login_svc/account_check`, { method: "POST", body: "{}" });
  await main.getByText("No faults are waiting.").waitFor();
  await main.getByRole("button", { name: "Advance 1 hour" }).click();
  await main.getByText("3600 seconds ahead").waitFor();
  await main.getByRole("link", { name: "Log", exact: true }).click();
  const faulty = main.getByRole("listitem").filter({ hasText: "account_check" });
  await faulty.getByText("60007").first().waitFor();
  await faulty.locator("summary").click();

  for (const view of VIEWS) {
    await main.goto(`${ENDPOINT}/#${view}`);
    await main.getByRole("heading", { level: 2 }).first().waitFor();
    if (view === "groups") {
      await main.getByText("Members of Lighthouse crew").click();
      await main.getByText("Members of Sailors").click();
      await main.getByText("Topic Weather").click();
      await main.getByRole("log", { name: "Messages of Weather" }).getByText("Wind from the west, six.").waitFor();
    }
    if (view === "conversations") await main.getByRole("button", { name: /^alice and bob/ }).click();
    if (view === "accounts") await main.getByText("Messages of Harbor news").click();
    await main.waitForTimeout(200);
    await look(main, view);
  }

  await main.bringToFront();
  await main.reload();
  await main.getByText("live", { exact: true }).waitFor();
  await main.keyboard.press("Tab");
  await main.keyboard.press("Enter");
  assert.equal(await main.evaluate(() => document.activeElement.id), "main", "the keyboard reaches the content");

  const [download] = await Promise.all([
    main.waitForEvent("download"),
    main.getByRole("link", { name: "Export the app" }).click(),
  ]);
  const exported = join(profile, "exported.json");
  await download.saveAs(exported);
  const reset = async () => {
    await main.getByLabel("I want to lose all of it").check();
    await main.getByRole("button", { name: "Reset" }).click();
    await main.getByText("The emulator's clock is right.").waitFor();
    assert.equal((await control("GET", "users")).total, 1);
  };
  const lists = ["users", "groups", "conversations", "official_accounts", "pushes"];
  const read = () => Promise.all(lists.map((list) => control("GET", list)));
  const before = await read();
  await reset();
  await main.getByLabel("Document (YAML or JSON)").setInputFiles(exported);
  await main.getByRole("button", { name: "Import" }).click();
  await main.getByRole("region", { name: "Export and import" }).getByText("done").waitFor();
  const withoutPushes = (all) => all.slice(0, -1);
  assert.deepEqual(withoutPushes(await read()), withoutPushes(before), "the import has what was exported");
  assert.equal((await control("GET", "pushes")).total, before.at(-1).total);

  await reset();
  assert.deepEqual(problems, []);
  console.log(`The page works; screenshots are in ${SCREENSHOTS}.`);
} catch (error) {
  console.error(problems.join("\n"));
  throw error;
} finally {
  await browser.close();
  receiver.server.close();
  rmSync(profile, { recursive: true, force: true });
}
