// The two programs: the one in JavaScript, which is tested, and the one in Rust, with which it is compared.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const CLI = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));

/** The program in Rust, as it is built for tests. */
export const RUST = fileURLToPath(new URL("../../../target/debug/tencent-chat-emulator", import.meta.url));

/** Runs the program to its end. */
export async function run(file, ...args) {
  const program = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  program.stdout.on("data", (text) => (out += text));
  program.stderr.on("data", (text) => (err += text));
  const [code] = await once(program, "close");
  return { code, out, err };
}

/** A program that listens, and its first line. */
export async function start(t, ...args) {
  return listening(t, process.execPath, CLI, ...args);
}

/** The same for any of the programs. */
export async function listening(t, file, ...args) {
  const program = spawn(file, args, { stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => program.kill("SIGKILL"));
  const [line] = await once(createInterface({ input: program.stdout }), "line");
  return { program, line };
}
