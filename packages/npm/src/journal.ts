/**
 * The journal of a walk: a file of Node.js, or what the caller gives. The core reads and writes its records.
 */

import { builtinModule } from "./builtin.js";
import { ConfigError, ofCore } from "./errors.js";
import type { Journal } from "./rows.js";
import type { Each as CoreEach } from "./wasm/generated/tencent_chat.js";

/** A journal that a walk writes. */
export interface OpenJournal {
  /** Appends what there is to append. After it failed once, it fails always. */
  write: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a journal, and has the core read it. */
export async function openJournal(each: CoreEach, given: string | URL | Journal): Promise<OpenJournal> {
  const journal: Journal = typeof given === "string" || given instanceof URL ? await openFile(given) : given;
  const close = async () => journal.close?.();
  let written = Promise.resolve();
  const append = async () => {
    const text = each.journalText();
    if (text) await journal.append(...text);
  };
  const write = () => {
    written = written.then(append);
    return written;
  };
  try {
    for await (const piece of pieces(await journal.read())) {
      each.readJournal(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
    }
    ofCore(() => each.openJournal());
    await write();
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return { write, close };
}

type Piece = string | Uint8Array;

function pieces(read: Awaited<ReturnType<Journal["read"]>>): Iterable<Piece> | AsyncIterable<Piece> {
  if (read == null) return [];
  return typeof read === "string" || read instanceof Uint8Array ? [read] : read;
}

/** The locks that this process holds. */
const held = new Set<string>();

async function openFile(given: string | URL): Promise<Journal> {
  const fs = builtinModule<typeof import("node:fs")>("node:fs");
  const paths = builtinModule<typeof import("node:path")>("node:path");
  const urls = builtinModule<typeof import("node:url")>("node:url");
  if (!fs || !paths || !urls) throw new ConfigError("`journal`: this runtime has no files: give an object with `append` and `read`");
  const path = given instanceof URL ? urls.fileURLToPath(given) : paths.resolve(given);
  const unlock = lock(fs, `${path}.lock`, path);
  try {
    const file = await fs.promises.open(path, "a+");
    return {
      read: () => fs.createReadStream(path),
      append: async (text, sync) => {
        await file.appendFile(text);
        if (sync) await file.datasync();
      },
      close: async () => {
        await file.close();
        unlock();
      },
    };
  } catch (thrown) {
    unlock();
    throw thrown;
  }
}

/**
 * Takes a file that only one process has. It names its process and when that began, so that what a killed process left is not
 * taken for a lock.
 */
function lock(fs: typeof import("node:fs"), name: string, path: string): () => void {
  const own = `${process.pid} ${startOf(fs, process.pid)}`;
  for (let tries = 0; ; tries++) {
    try {
      fs.writeFileSync(name, own, { flag: "wx" });
      break;
    } catch (thrown) {
      if ((thrown as { code?: unknown }).code !== "EEXIST") throw thrown;
      const holder = textOf(fs, name);
      const [pid = "", start = ""] = holder.split(" ");
      const isHeld = holder === own ? held.has(name) : isAlive(Number(pid)) && startOf(fs, Number(pid)) === start;
      // A process that has just made the file has not written to it.
      if (isHeld || (!holder && fs.existsSync(name)) || tries > 2) {
        throw new ConfigError(`the journal ${path} is in use by process ${pid || "?"}: ${name} says so`);
      }
      fs.rmSync(name, { force: true });
    }
  }
  held.add(name);
  return () => {
    held.delete(name);
    fs.rmSync(name, { force: true });
  };
}

/** The text of a file; nothing when it has gone. */
function textOf(fs: typeof import("node:fs"), name: string): string {
  try {
    return fs.readFileSync(name, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as { code?: unknown }).code === "EPERM";
  }
}

/** When a process began, where the system says so: another one may have its number today. */
function startOf(fs: typeof import("node:fs"), pid: number): string {
  const stat = textOf(fs, `/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
