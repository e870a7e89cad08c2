// The package that starts the program, with a script in the program's place.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";

const folder = mkdtempSync(join(tmpdir(), "tencent-chat-cli-"));
after(() => rmSync(folder, { recursive: true }));

const starter = join(folder, "tencent-chat.cjs");
copyFileSync(join(import.meta.dirname, "../bin/tencent-chat.cjs"), starter);

/** Installs a script as the program of this platform. */
function install(script) {
  const bin = join(folder, `node_modules/tencent-chat-cli-${process.platform}-${process.arch}/bin`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "tencent-chat"), `#!${process.execPath}\n${script}`, { mode: 0o755 });
}

describe("the starter", { skip: process.platform === "win32" && "Windows cannot run a script as a program" }, () => {
  it("says what to do when the program is missing", () => {
    const { status, stderr } = spawnSync(process.execPath, [starter, "explain"], { encoding: "utf8" });
    assert.equal(status, 4);
    assert.match(stderr, /the package tencent-chat-cli-\w+-\w+ is not installed/);
    assert.match(stderr, /--omit=optional/);
  });

  it("passes arguments, input and output on, and the exit status", () => {
    install("process.stdin.pipe(process.stdout); console.log(process.argv.slice(2).join(' ')); process.exitCode = 3;");
    const { status, stdout } = spawnSync(process.execPath, [starter, "call", "a b"], { encoding: "utf8", input: "rows" });
    assert.equal(status, 3);
    assert.equal(stdout, "call a b\nrows");
  });

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    it(`passes ${signal} on, once, and waits for the program`, async () => {
      install(`let count = 0;
        process.on("${signal}", () => { count += 1; setTimeout(() => process.exit(10 + count), 200); });
        setInterval(() => {}, 1000);
        console.log("ready");`);
      const started = spawn(process.execPath, [starter], { stdio: ["ignore", "pipe", "ignore"] });
      started.stdout.once("data", () => started.kill(signal));
      const [status] = await new Promise((resolve) => started.on("exit", (...ending) => resolve(ending)));
      assert.equal(status, 11);
    });
  }

  it("ends as a shell does when a signal ended the program", () => {
    install('process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000);');
    assert.equal(spawnSync(process.execPath, [starter]).status, 128 + 9);
  });
});
