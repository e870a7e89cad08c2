#!/usr/bin/env node
// Starts the program of this platform, which is in a package of its own: npm installs the one that fits.
"use strict";

const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const { isatty } = require("node:tty");

const name = `tencent-chat-cli-${process.platform}-${process.arch}`;

function program() {
  try {
    return require.resolve(`${name}/bin/tencent-chat${process.platform === "win32" ? ".exe" : ""}`);
  } catch {
    console.error(`error: the package ${name} is not installed`);
    console.error("  npm installs it with tencent-chat-cli where the platform has one, unless optional dependencies are left out");
    console.error("  (--omit=optional, or a lock file that was written on another system: remove node_modules and the lock file).");
    console.error("  Other platforms: cargo install tencent-chat-cli");
    process.exit(4);
  }
}

const child = spawn(program(), process.argv.slice(2), { stdio: "inherit" });

// A terminal sends these to the program, too, for which a second one means more than the first; others send them to this process alone.
const hasTerminal = [0, 1, 2].some((file) => isatty(file));
for (const signal of ["SIGINT", "SIGQUIT"]) process.on(signal, () => hasTerminal || child.kill(signal));
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));

child.on("error", (error) => {
  console.error(`error: ${error.message}`);
  process.exit(4);
});
child.on("exit", (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
