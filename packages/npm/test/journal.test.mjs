// Walks that note what became of their rows, and go on in another process.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, describe, it } from "node:test";
import { ConfigError, EachError, OutcomeUnknownError } from "tencent-chat";
import { client as clientOf, errorOf, inItsOwnTime, OK, serving, settled } from "./client.mjs";

const client = (fetch, options) => clientOf(fetch, { rates: { "*": Infinity }, maxRetries: 0, ...options });
const folder = mkdtempSync(join(tmpdir(), "journal-"));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const path = () => join(folder, `${files++}.journal`);
const accounts = (count) => Array.from({ length: count }, (_, i) => ({ userId: `user_${i}` }));
/** A row that must not be sent twice. */
const news = (i) => ({ ownerAccount: `user_${i}`, name: "News" });
const lost = () => new Response("", { status: 502 });
const records = (file) => readFileSync(file, "utf8").trimEnd().split("\n").map((line) => line.slice(9));

/** A journal in memory. */
class Memory {
  text = "";
  syncs = [];
  read() {
    return this.text;
  }
  async append(text, sync) {
    await null;
    this.text += text;
    this.syncs.push(sync);
  }
}

async function all(iterable) {
  const found = [];
  for await (const one of iterable) found.push(one);
  return found;
}

describe("journal", () => {
  it("says before a request what it is, and after it what came of it", async () => {
    const journal = path();
    const rows = [0, 1, 2].map(news);
    const fetch = serving(({ Owner_Account }) => {
      assert.equal(records(journal).at(-1).split(" ")[0], "begin");
      return Owner_Account === "user_1" ? lost() : OK;
    });
    const { succeeded, unknown } = await client(fetch).each.createOfficialAccount(rows, { journal, concurrency: 1 }).all();
    assert.deepEqual([succeeded, unknown], [2, [{ index: 1, row: rows[1] }]]);
    const [first, ...others] = records(journal);
    assert.match(first, /^journal 1 create_official_account 1400000000 1 [0-9a-f]{16} https:\S+$/);
    assert.deepEqual(others.map((record) => record.replace(/ [0-9a-f]{16}$/, "")), ["begin 0", "done 0", "begin 1", "unknown 1", "begin 2", "done 2"]);
    assert.ok(!existsSync(`${journal}.lock`));
  });

  it("goes on: what was processed is not sent, and what may have been is listed", async () => {
    const journal = path();
    const rows = [0, 1, 2, 3].map(news);
    const first = serving(({ Owner_Account }) => {
      if (Owner_Account === "user_1") return lost();
      return Owner_Account === "user_2" ? { ErrorCode: 60010, ActionStatus: "FAIL", ErrorInfo: "" } : OK;
    });
    await errorOf(client(first).each.createOfficialAccount(rows, { journal, concurrency: 1 }).all());
    const second = serving(() => OK);
    const progress = [];
    const onProgress = ({ itemsDone, items }) => progress.push([itemsDone, items]);
    const calls = client(second).each.createOfficialAccount(rows, { journal: pathToFileURL(journal), concurrency: 1, onProgress });
    const results = await all(calls);
    assert.deepEqual(second.requests.map(({ body }) => JSON.parse(body).Owner_Account), ["user_2", "user_3"]);
    assert.deepEqual(results.map(({ index }) => index), [1, 2, 3]);
    assert.ok(results[0].error instanceof OutcomeUnknownError && results[1].reply);
    assert.deepEqual(progress.at(-1), [4, 4]);
    const third = await client(second).each.createOfficialAccount(rows, { journal }).all();
    assert.deepEqual([third.read, third.succeeded, third.unknown.map(({ index }) => index)], [4, 3, [1]]);
    assert.equal(second.requests.length, 2);
  });

  it("keeps the items that failed", async () => {
    const journal = path();
    const fetch = serving(({ AccountList: [{ UserID }] }) => (UserID === "user_100" ? lost() : { ...OK, FailAccounts: [UserID] }));
    const accountList = accounts(150);
    await client(fetch).bulk.importAccounts({ accountList }, { journal, concurrency: 1 }).all();
    const again = serving(() => OK);
    const { succeeded, failures } = await client(again).bulk.importAccounts({ accountList }, { journal }).all();
    assert.deepEqual([succeeded, failures.length, again.requests.length], [149, 1, 1]);
    assert.deepEqual([failures[0].index, failures[0].item, failures[0].failure.kind], [0, accountList[0], failures[0].failure.kind]);
  });

  it("takes any object that reads and appends", async () => {
    const journal = new Memory();
    const rows = [0, 1].map(news);
    await client(serving(() => OK)).each.createOfficialAccount(rows, { journal, concurrency: 1 }).all();
    assert.deepEqual(journal.syncs.filter(Boolean).length, 2);
    const fetch = serving(() => OK);
    // In pieces, as bytes.
    const pieces = { read: () => (async function* () { for (const piece of journal.text.match(/.{1,9}|\n/gs)) yield new TextEncoder().encode(piece); })(), append() {} };
    const { succeeded } = await client(fetch).each.createOfficialAccount(rows, { journal: pieces }).all();
    assert.deepEqual([succeeded, fetch.requests.length], [2, 0]);
    const idempotent = new Memory();
    await client(serving(() => OK)).bulk.importAccounts({ accountList: accounts(3) }, { journal: idempotent }).all();
    assert.ok(idempotent.syncs.every((sync) => !sync));
  });

  it("refuses another input, and says which row differs", async () => {
    const journal = path();
    const rows = [0, 1, 2].map(news);
    await client(serving(() => OK)).each.createOfficialAccount(rows, { journal }).all();
    const fetch = serving(() => OK);
    const differs = errorOf(client(fetch).each.createOfficialAccount([news(0), news(2)], { journal }).all());
    assert.match((await differs).message, /the input is not that of the journal: row 1 differs/);
    await assert.rejects(all(client(fetch).each.createOfficialAccount([news(0)], { journal })), /it has 1 rows, and the journal 3/);
    await assert.rejects(all(client(fetch).each.setProfile([], { journal })), { name: "ConfigError", message: /other calls/ });
    assert.equal(fetch.requests.length, 0);
  });

  it("refuses a damaged journal, and a file that is none", async () => {
    const journal = path();
    await client(serving(() => OK)).each.createOfficialAccount([0, 1].map(news), { journal }).all();
    const lines = readFileSync(journal, "utf8").split("\n");
    lines[2] = lines[2].slice(1);
    writeFileSync(journal, lines.join("\n"));
    const fetch = serving(() => OK);
    const error = await errorOf(client(fetch).each.createOfficialAccount([0, 1].map(news), { journal }).all());
    assert.ok(error instanceof EachError && error.cause instanceof ConfigError);
    assert.match(error.message, /line 3 is damaged/);
    writeFileSync(journal, "userId\nalice\n");
    await assert.rejects(all(client(fetch).each.createOfficialAccount([], { journal })), /it is not a journal/);
    assert.equal(readFileSync(journal, "utf8"), "userId\nalice\n");
    assert.equal(fetch.requests.length, 0);
  });

  it("is used by one walk at a time", async () => {
    const journal = path();
    const fetch = serving(() => OK);
    const first = client(fetch).each.createOfficialAccount([0, 1].map(news), { journal, concurrency: 1 })[Symbol.asyncIterator]();
    await first.next();
    await assert.rejects(all(client(fetch).each.createOfficialAccount([], { journal })), { name: "ConfigError", message: /in use by process/ });
    await first.return();
    assert.deepEqual((await all(client(fetch).each.createOfficialAccount([0, 1].map(news), { journal }))).map(({ index }) => index).includes(0), false);
  });

  it("is free when the process that held it was killed", async () => {
    const journal = path();
    const child = spawn(process.execPath, ["-e", "process.stdout.write(String(process.pid)); setInterval(() => {}, 1000)"]);
    const pid = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
    writeFileSync(`${journal}.lock`, lockOf(pid));
    const fetch = serving(() => OK);
    await assert.rejects(all(client(fetch).each.createOfficialAccount([], { journal })), { message: new RegExp(`in use by process ${pid}`) });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    assert.deepEqual(await all(client(fetch).each.createOfficialAccount([], { journal })), []);
  });

  it("is not free while another thread, another copy of the module, or another host may have it", async () => {
    const walk = (journal) => all(client(serving(() => OK)).each.createOfficialAccount([], { journal }));
    for (const [lock, holder] of [
      [lockOf(process.pid), `process ${process.pid} on ${hostname()}`],
      ["1 1 elsewhere", "process 1 on elsewhere"],
      ["", "a process that has just started"],
    ]) {
      const journal = path();
      writeFileSync(`${journal}.lock`, lock);
      const message = `the journal ${journal} is in use by ${holder}. If it has ended, delete ${journal}.lock`;
      await assert.rejects(walk(journal), { name: "ConfigError", message });
      assert.equal(readFileSync(`${journal}.lock`, "utf8"), lock);
    }
  });

  it("is free when the process that locked it was killed before it could write that", async () => {
    const journal = path();
    writeFileSync(`${journal}.lock`, "");
    const before = Date.now() / 1000 - 120;
    utimesSync(`${journal}.lock`, before, before);
    assert.deepEqual(await all(client(serving(() => OK)).each.createOfficialAccount([], { journal })), []);
    assert.ok(!existsSync(`${journal}.lock`));
  });

  it("is not taken from a process that was faster to replace what a killed one left", async (t) => {
    const journal = path();
    writeFileSync(`${journal}.lock`, `1 0 ${hostname()}`);
    const { renameSync } = fs;
    t.mock.method(fs, "renameSync", (from, to) => {
      t.mock.restoreAll();
      writeFileSync(from, lockOf(process.ppid));
      renameSync(from, to);
    });
    await assert.rejects(all(client(serving(() => OK)).each.createOfficialAccount([], { journal })), { message: new RegExp(`process ${process.ppid} on`) });
    assert.equal(readFileSync(`${journal}.lock`, "utf8"), lockOf(process.ppid));
    assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith(basename(journal))), [basename(journal), `${basename(journal)}.lock`]);
  });

  it("reports progress while rows are skipped, and lets other work have its turn", async () => {
    const journal = path();
    const rows = Array.from({ length: 2500 }, (_, i) => news(i));
    await client(serving(() => OK)).each.createOfficialAccount(rows, { journal, concurrency: 100 }).all();
    const done = [];
    let turns = 0;
    const onProgress = ({ itemsDone }) => {
      done.push(itemsDone);
      setImmediate(() => turns++);
    };
    const { succeeded } = await client(serving(() => OK)).each.createOfficialAccount(rows, { journal, onProgress }).all();
    assert.deepEqual([succeeded, done], [2500, [1000, 2000, 2500]]);
    assert.ok(turns >= 1);
  });

  it("ends a walk in order at a row whose outcome is unknown", async () => {
    const journal = path();
    const msgList = Array.from({ length: 21 }, (_, i) => ({ fromAccount: `user_${i}`, sendTime: 1_600_000_000 + i, msgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }] }));
    const walk = (fetch) => errorOf(client(fetch).bulk.importGroupMessages({ groupId: "g", msgList }, { journal }).all());
    await walk(serving(({ MsgList: [{ From_Account }] }) => (From_Account === "user_7" ? lost() : OK)));
    const again = serving(() => OK);
    const error = await walk(again);
    assert.ok(error.cause instanceof OutcomeUnknownError);
    assert.match(error.cause.message, /check before you send it again/);
    assert.deepEqual([error.summary.succeeded, error.summary.unknown.length, again.requests.length], [7, 7, 0]);
  });

  it("ends the walk before a request leaves when it cannot be written", async () => {
    const full = new Error("no space left");
    const journal = { text: "", read: () => "", append(text) { if (text.includes(" begin 1 ")) throw full; } };
    const fetch = serving(() => OK);
    const rows = [0, 1, 2].map(news);
    const error = await errorOf(client(fetch).each.createOfficialAccount(rows, { journal, concurrency: 1 }).all());
    assert.equal(error.cause, full);
    assert.deepEqual([error.summary.succeeded, error.summary.rest], [1, [rows[1]]]);
    assert.equal(fetch.requests.length, 1);
    await assert.rejects(all(client(fetch).each.createOfficialAccount(rows, { journal: join(folder, "none", "x") })), { code: "ENOENT" });
  });

  it("has one lock under all its names, also before it is there", async () => {
    const real = join(folder, "real");
    mkdirSync(real);
    symlinkSync(real, join(folder, "linked"));
    symlinkSync(join(real, "new.journal"), join(folder, "link.journal"));
    const names = [join(folder, "linked", "new.journal"), join(folder, "link.journal"), join(real, "new.journal"), pathToFileURL(join(folder, "link.journal"))];
    for (const name of names) {
      rmSync(join(real, "new.journal"), { force: true });
      const first = client(serving(() => OK)).each.createOfficialAccount([0, 1].map(news), { journal: name, concurrency: 1 })[Symbol.asyncIterator]();
      await first.next();
      for (const other of names) {
        await assert.rejects(all(client(serving(() => OK)).each.createOfficialAccount([], { journal: other })), { name: "ConfigError", message: /in use by process/ });
      }
      await first.return();
    }
  });

  for (const isReplaced of [false, true]) {
    it(`ends the walk before a request that must not be repeated when its file was ${isReplaced ? "replaced" : "deleted"}`, async () => {
      const journal = path();
      const fetch = serving(() => {
        renameSync(journal, `${journal}.away`);
        if (isReplaced) writeFileSync(journal, "");
        return OK;
      });
      const rows = [0, 1, 2].map(news);
      const error = await errorOf(client(fetch).each.createOfficialAccount(rows, { journal, concurrency: 1 }).all());
      assert.ok(error.cause instanceof ConfigError);
      assert.equal(error.cause.message, `the journal ${journal} was deleted or replaced while it was written`);
      assert.deepEqual([error.summary.succeeded, error.summary.rest, fetch.requests.length], [1, [rows[1]], 1]);
      assert.ok(!existsSync(`${journal}.lock`));
    });
  }

  it("loses no summary when it cannot be closed", async () => {
    const full = new Error("no space left");
    const journal = { read: () => "", append() {}, close: () => Promise.reject(full) };
    const walk = (fetch) => client(fetch).each.createOfficialAccount([news(0)], { journal });
    const error = await errorOf(walk(serving(() => OK)).all());
    assert.ok(error instanceof EachError && error.message.endsWith("no space left"));
    assert.deepEqual([error.cause, error.summary.read, error.summary.succeeded], [full, 1, 1]);
    const results = [];
    const reading = (async () => {
      for await (const { index } of walk(serving(() => OK))) results.push(index);
    })();
    await assert.rejects(reading, full);
    assert.deepEqual(results, [0]);
    // What ended the walk before stays the cause.
    const refused = await errorOf(walk(serving(() => ({ ErrorCode: 60010, ActionStatus: "FAIL", ErrorInfo: "" }))).all());
    assert.equal(refused.cause.code, 60010);
  });

  for (const [at, succeeded, unknown] of [["read", 0, 0], [" begin 0", 0, 1], [" done 0", 1, 0], ["close", 1, 0]]) {
    it(`does not hold up an abort when it hangs: ${at.trim()}`, async (test) => {
      const stop = new AbortController();
      const hang = (what) => {
        if (!what.includes(at)) return;
        setImmediate(() => stop.abort(new Error("SIGTERM")));
        return new Promise(() => {});
      };
      const journal = { read: () => hang("read") ?? "", append: hang, close: () => hang("close") };
      await inItsOwnTime(test, async () => {
        const begun = Date.now();
        const options = { journal, signal: stop.signal, stopTimeout: 3000 };
        const error = await errorOf(client(serving(() => OK)).each.createOfficialAccount([news(0)], options).all());
        assert.ok(error instanceof EachError);
        assert.deepEqual([error.cause.message, error.summary.succeeded, error.summary.unknown.length], ["SIGTERM", succeeded, unknown]);
        assert.ok(Date.now() - begun >= 3000);
      });
    });
  }

  it("does not hold up a loop that is left when it hangs", async (test) => {
    let closed = 0;
    const close = () => {
      closed++;
      return new Promise(() => {});
    };
    await inItsOwnTime(test, async () => {
      for await (const { index } of client(serving(() => OK)).each.createOfficialAccount([news(0)], { journal: { read: () => "", append() {}, close } })) {
        assert.equal(index, 0);
        break;
      }
    });
    assert.equal(closed, 1);
  });

  it("is closed when it was opened too late", async (test) => {
    const stop = new AbortController();
    let give;
    let closed = 0;
    const journal = { read: () => new Promise((resolve) => (give = resolve)), append() {}, close: () => closed++ };
    await inItsOwnTime(test, async () => {
      const walk = errorOf(client(serving(() => OK)).each.createOfficialAccount([news(0)], { journal, signal: stop.signal }).all());
      stop.abort(new Error("SIGTERM"));
      assert.equal((await walk).cause.message, "SIGTERM");
    });
    give("");
    await settled();
    assert.equal(closed, 1);
  });

  it("is refused when it cannot be one, and when it gives something else than text", async () => {
    const { each, bulk } = client(serving(() => OK));
    for (const journal of [5, true, {}, [], { append() {} }]) {
      const error = { name: "ConfigError", message: "`journal`: expected a path, or an object with `append` and `read`" };
      assert.throws(() => each.createOfficialAccount([], { journal }), error);
      assert.throws(() => bulk.importAccounts({ accountList: [] }, { journal }), error);
    }
    for (const piece of [5, null, {}, new Uint16Array(2)]) {
      const journal = { read: () => [piece], append() {} };
      await assert.rejects(all(each.createOfficialAccount([], { journal })), { name: "TypeError", message: /must give strings and Uint8Arrays/ });
    }
  });

  it("hands on a result that could not be noted", async () => {
    const full = new Error("no space left");
    const journal = { read: () => "", append(text) { if (text.includes(" done 0")) throw full; } };
    const error = await errorOf(client(serving(() => OK)).each.createOfficialAccount([0, 1].map(news), { journal, concurrency: 1 }).all());
    assert.deepEqual([error.cause, error.summary.succeeded], [full, 1]);
  });
});

/** What the lock of a process of this host says. */
function lockOf(pid) {
  return `${pid} ${startOf(pid)} ${hostname()}`;
}

function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return "";
  }
}
