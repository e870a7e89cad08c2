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

/** Refuses what cannot be a journal. */
export function checkJournal(given: unknown): void {
  if (given == null || typeof given === "string" || given instanceof URL) return;
  const { append, read } = given as Partial<Record<keyof Journal, unknown>>;
  if (typeof append !== "function" || typeof read !== "function") throw new ConfigError("`journal`: expected a path, or an object with `append` and `read`");
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
      const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
      if (!(bytes instanceof Uint8Array)) throw new TypeError("`read` of a journal must give strings and Uint8Arrays");
      ofCore(() => each.readJournal(bytes));
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

type Files = typeof import("node:fs");

/** How long a process that has made the file of a lock may take to write to it. */
const LONGEST_TO_WRITE = 60_000;

/** How often a lock is tried that others take and leave at the same time. */
const MOST_TRIES = 10;

async function openFile(given: string | URL): Promise<Journal> {
  const fs = builtinModule<Files>("node:fs");
  const paths = builtinModule<typeof import("node:path")>("node:path");
  const urls = builtinModule<typeof import("node:url")>("node:url");
  const host = builtinModule<typeof import("node:os")>("node:os")?.hostname();
  if (!fs || !paths || !urls || host === undefined) throw new ConfigError("`journal`: this runtime has no files: give an object with `append` and `read`");
  const path = realPath(fs, given instanceof URL ? urls.fileURLToPath(given) : paths.resolve(given));
  const unlock = lock(fs, `${path}.lock`, path, host);
  try {
    const file = await open(fs, path, paths.dirname(path));
    return {
      read: () => fs.createReadStream(path),
      append: async (text, sync) => {
        if (sync && !(await isAt(fs, file, path))) throw new ConfigError(`the journal ${path} was deleted or replaced while it was written`);
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

/** The one path of a file, which is made if it is not there: its lock has one name then. */
function realPath(fs: Files, path: string): string {
  fs.closeSync(fs.openSync(path, "a"));
  return fs.realpathSync(path);
}

/** Whether a path leads to this file. The next process reads what is there, and would send everything again. */
async function isAt(fs: Files, file: import("node:fs/promises").FileHandle, path: string): Promise<boolean> {
  try {
    const [own, found] = await Promise.all([file.stat({ bigint: true }), fs.promises.stat(path, { bigint: true })]);
    return own.ino === found.ino && own.dev === found.dev;
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return false;
    throw thrown;
  }
}

/** Opens a file to append to. The name of a new one will not be lost with the machine. */
async function open(fs: Files, path: string, folder: string): Promise<import("node:fs/promises").FileHandle> {
  const file = await fs.promises.open(path, "a+");
  try {
    if ((await file.stat()).size === 0 && process.platform !== "win32") await syncFolder(fs, folder);
  } catch (thrown) {
    await file.close();
    throw thrown;
  }
  return file;
}

/** Has the names of a folder's files on the disk, where its file system can do that. */
async function syncFolder(fs: Files, path: string): Promise<void> {
  const folder = await fs.promises.open(path, "r");
  try {
    await folder.sync();
  } catch (thrown) {
    if (codeOf(thrown) !== "EINVAL") throw thrown;
  } finally {
    await folder.close();
  }
}

/**
 * Takes a file that only one walk has. It names its process, when that began, and its host, so that what a killed process left is
 * not taken for a lock. Threads of one process, and copies of this module, have the same name.
 */
function lock(fs: Files, name: string, path: string, host: string): () => void {
  const own = `${process.pid} ${startOf(fs, process.pid)} ${host}`;
  for (let tries = 1; !create(fs, name, own); tries++) {
    if (tries < MOST_TRIES && removeStale(fs, name, host)) continue;
    const [pid, , holder] = textOf(fs, name).split(" ");
    const who = pid ? `process ${pid} on ${holder || "?"}` : "a process that has just started";
    throw new ConfigError(`the journal ${path} is in use by ${who}. If it has ended, delete ${name}`);
  }
  return () => {
    if (textOf(fs, name) === own) fs.rmSync(name, { force: true });
  };
}

/** Makes a file; false where there is one. */
function create(fs: Files, name: string, text: string): boolean {
  try {
    fs.writeFileSync(name, text, { flag: "wx" });
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === "EEXIST") return false;
    throw thrown;
  }
}

/** Removes a lock whose process has ended. False where it has not. */
function removeStale(fs: Files, name: string, host: string): boolean {
  if (!isStale(fs, name, host)) return !fs.existsSync(name);
  const away = `${name}.${Math.random().toString(36).slice(2)}`;
  try {
    fs.renameSync(name, away);
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return true;
    throw thrown;
  }
  // Another process may have replaced it meanwhile: then it is that one's, and goes back.
  const wasStale = isStale(fs, away, host);
  if (wasStale) fs.rmSync(away, { force: true });
  else fs.renameSync(away, name);
  return wasStale;
}

/** Whether the process that a lock names has ended. Of processes on other hosts that is not known. */
function isStale(fs: Files, name: string, host: string): boolean {
  const text = textOf(fs, name);
  if (!text) {
    const file = fs.statSync(name, { throwIfNoEntry: false });
    return file?.size === 0 && Date.now() - file.mtimeMs > LONGEST_TO_WRITE;
  }
  const [pid, start, holder] = text.split(" ");
  return holder === host && !(isAlive(Number(pid)) && startOf(fs, Number(pid)) === start);
}

/** The text of a file; nothing when it has gone. */
function textOf(fs: Files, name: string): string {
  try {
    return fs.readFileSync(name, "utf8");
  } catch {
    return "";
  }
}

function codeOf(thrown: unknown): unknown {
  return (thrown as { code?: unknown }).code;
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (thrown) {
    return codeOf(thrown) === "EPERM";
  }
}

/** When a process began, where the system says so: another one may have its number today. */
function startOf(fs: Files, pid: number): string {
  const stat = textOf(fs, `/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
