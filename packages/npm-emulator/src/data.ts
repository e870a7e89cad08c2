/** The file of `--data` in Node.js: reads, locks, appends, synchronizes and renames. What the file has is decided by the core. */

import { spawnSync } from "node:child_process";
import { closeSync, constants, fdatasyncSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { cannotUse, cannotWrite, type Core, dataConstants, type Invocation, inUse } from "./core.js";

/** How much of the file is read at once. */
const PIECE = 1024 * 1024;

/** Flags that lock a file while it is opened, where a system has them: `O_EXLOCK` and, of libuv, `UV_FS_O_EXLOCK`. */
const BSD_LOCK = 0x20;
const WINDOWS_LOCK = 0x10000000;

/** How opening a file fails that another process has locked. */
const LOCKED = ["EAGAIN", "EBUSY", "EWOULDBLOCK"];

/** An open data file, and the emulator in the state that it has. */
export class Data {
  readonly core: Core;
  /** Whether the file does not exist. */
  readonly isNew: boolean;
  readonly #path: string;
  #isCurrent: boolean;
  #file: number | undefined;

  /**
   * Locks and reads a file.
   *
   * @throws {Error} A sentence when the file cannot be used.
   */
  constructor(path: string, program: Invocation) {
    this.#path = path;
    if (!explained((why) => cannotUse(path, why), () => lock(path + dataConstants().lock))) throw new Error(inUse(path));
    const opening = program.opening();
    this.core = explained(
      (why) => cannotUse(path, why),
      () => {
        readPieces(path, (piece) => opening.read(piece));
        return opening.end();
      },
    );
    this.isNew = opening.isNew;
    this.#isCurrent = opening.isCurrent;
  }

  /** Ends the preparation: writes the file anew if that is needed, with the seed of the emulator. */
  begin(): void {
    explained(cannotWrite, () => {
      if (!this.#isCurrent) this.#replace();
      this.#file = openSync(this.#path, "a");
    });
    this.core.keepJournal();
  }

  /** Appends to the journal. When this returns, the file has it. */
  append(entries: Uint8Array): void {
    const file = this.#file as number;
    explained(cannotWrite, () => {
      writeFileSync(file, entries);
      fdatasyncSync(file);
    });
  }

  /** Writes the whole state. */
  end(): void {
    explained(cannotWrite, () => {
      closeSync(this.#file as number);
      this.#replace();
    });
  }

  /** Puts a file with the whole state in the place of the file, or of none. A kill in between leaves the one or the other. */
  #replace(): void {
    const unfinished = this.#path + dataConstants().unfinished;
    try {
      const file = openSync(unfinished, "w");
      writeFileSync(file, this.core.dataFile());
      fsyncSync(file);
      closeSync(file);
      renameSync(unfinished, this.#path);
    } catch (error) {
      // Half a file is of no use.
      rmSync(unfinished, { force: true });
      throw error;
    }
    syncFolder(dirname(this.#path));
  }
}

/** Locks a file for this process, as long as it lives; returns whether it could. */
function lock(path: string): boolean {
  const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
  const isLinux = ["linux", "android"].includes(process.platform);
  const locking = process.platform === "win32" ? WINDOWS_LOCK : isLinux ? 0 : BSD_LOCK | O_NONBLOCK;
  let file: number;
  try {
    file = openSync(path, O_RDWR | O_CREAT | locking, 0o666);
  } catch (error) {
    if (LOCKED.includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
  return !isLinux || lockByProgram(file);
}

/** Node.js cannot lock an open file. A child process can: the lock belongs to the open file, which both have. */
function lockByProgram(file: number): boolean {
  const { status } = spawnSync("flock", ["-xn", "3"], { stdio: ["ignore", "ignore", "ignore", file] });
  if (status === 0 || status === 1) return status === 0;
  throw new Error("it cannot be locked: the program `flock` of util-linux or BusyBox is needed");
}

/** Reads a file in pieces, if it is there. */
function readPieces(path: string, take: (piece: Uint8Array) => void): void {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const piece = new Uint8Array(PIECE);
  for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) take(piece.subarray(0, length));
  closeSync(file);
}

/** Makes a new name last. Windows has no such call. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  fsyncSync(folder);
  closeSync(folder);
}

/** Does something that may fail, with a sentence about the file. */
function explained<T>(sentence: (why: string) => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(sentence(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}
