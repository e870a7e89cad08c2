// Progress bars, with the real library.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { progressBar } from "tencent-chat/progress";
import { client, OK, serving } from "./client.mjs";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const progress = (fields) => ({ parts: 3, partsDone: 1, items: 250, itemsDone: 100, failures: 0, waitingUntil: null, ...fields });

/** The last line of a bar that is not in a terminal. */
async function lastLine(use) {
  const stream = new PassThrough();
  const bar = await progressBar({ label: "accounts", stream });
  await use(bar.onProgress);
  bar.stop();
  return String(stream.read()).trimEnd().split("\n").at(-1);
}

describe("a progress bar", () => {
  it("shows a call to its last item", async () => {
    const failed = { ResultItem: [{ UserID: "user_249", ResultCode: 70500, ResultInfo: "" }] };
    const fetch = serving((body) => (body.DeleteItem.length === 50 ? { ...OK, ...failed } : OK));
    const line = await lastLine(async (onProgress) => {
      const deleteItem = Array.from({ length: 250 }, (_, i) => ({ userId: `user_${i}` }));
      const reply = await client(fetch).deleteAccounts({ deleteItem }, { onProgress });
      assert.equal(reply.failures().length, 1);
    });
    assert.match(line, /^accounts =+ · 250\/250 .*· 1 failed$/);
  });

  it("shows how many items a second are finished, and how much time is left", async (test) => {
    test.mock.timers.enable({ apis: ["Date"], now: 1_700_000_000_000 });
    const line = await lastLine((onProgress) => {
      onProgress(progress({ itemsDone: 0 }));
      test.mock.timers.setTime(1_700_000_002_000);
      onProgress(progress({ itemsDone: 100 }));
    });
    assert.match(line, /^accounts =+-+ · 100\/250 · 50\/s · 3s left$/);
  });

  it("shows until when a call waits", async () => {
    const until = new Date(2026, 0, 31, 12, 3, 5).getTime();
    const line = await lastLine((onProgress) => onProgress(progress({ waitingUntil: until, failures: 2 })));
    assert.match(line, / · 2 failed, waiting for the rate until 12:03:05$/);
  });

  it("shows a source of unknown length, and one call after another", async () => {
    assert.match(await lastLine((onProgress) => onProgress(progress({ items: 0 }))), /^accounts · 100\/\?$/);
    const line = await lastLine((onProgress) => {
      onProgress(progress({ itemsDone: 250 }));
      onProgress(progress({ items: 90, itemsDone: 30 }));
    });
    assert.match(line, / 30\/90$/);
  });

  it("draws in a terminal", async () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
    const bar = await progressBar({ stream });
    bar.onProgress(progress());
    bar.stop();
    assert.match(String(stream.read()), /\x1b\[.*100\/250/s);
  });

  it("says how to install the library that draws it", () => {
    const folder = mkdtempSync(join(tmpdir(), "progress-"));
    try {
      for (const file of ["progress.cjs", "progress.mjs"]) {
        cpSync(join(dist, file), join(folder, file));
        const code = `import("./${file}").then(({ progressBar, default: all }) => (progressBar ?? all.progressBar)()).catch((e) => console.log(e.message))`;
        const printed = execFileSync(process.execPath, ["-e", code], { cwd: folder, encoding: "utf8" });
        assert.equal(printed.trim(), "cli-progress is not installed: npm install cli-progress", file);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
