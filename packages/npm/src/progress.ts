/**
 * Progress bars of long calls, for `onProgress`: how many items are finished, how many a second, how much time is left, how many failed,
 * and until when the call waits. For Node.js; `cli-progress` draws them, and is an optional dependency: `npm install cli-progress`.
 *
 * @example
 * ```ts
 * import { progressBar } from "tencent-chat/progress";
 *
 * const bar = await progressBar({ label: "accounts" });
 * await chat.importAccounts({ accountList }, { onProgress: bar.onProgress }).finally(bar.stop);
 * ```
 *
 * @packageDocumentation
 */

import type { Options, Params } from "cli-progress";
import type { Progress } from "./generated/events.js";

/** The rate that is shown is that of so many milliseconds. */
const RATE_OF = 5000;

/** Milliseconds between two lines when the output is a file or a pipe, not a terminal. */
const LINES_EVERY = 5000;

/** How a bar looks. */
export interface ProgressBarOptions {
  /** What stands before the bar. */
  label?: string;
  /** Where it is shown. Without a terminal it is a line every five seconds. Default: standard error. */
  stream?: ProgressStream;
}

/** A stream of Node.js. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** A bar, which one call after another may use. */
export interface ProgressBar {
  /** Shows the progress of a call. */
  onProgress: (progress: Progress) => void;
  /** Ends it, and leaves its last line. */
  stop: () => void;
}

/**
 * Starts a progress bar.
 *
 * @throws Error when `cli-progress` is not installed.
 */
export async function progressBar({ label = "", stream = process.stderr }: ProgressBarOptions = {}): Promise<ProgressBar> {
  const { SingleBar, Format } = await cliProgress();
  const rate = new Rate();
  let remarks = "";
  const line = (options: Options, { value, total, progress }: Params) => {
    const left = (total - value) / rate.perSecond;
    const figures = [`${label} ${total ? Format.BarFormat(progress, options) : ""}`.trim(), `${value}/${total || "?"}`];
    if (rate.perSecond) figures.push(`${Math.round(rate.perSecond)}/s`);
    if (left > 0 && left < Number.POSITIVE_INFINITY) figures.push(`${Format.TimeFormat(Math.ceil(left), options, 1)} left`);
    return [...figures, remarks].filter(Boolean).join(" · ");
  };
  const bar = new SingleBar({
    format: line,
    stream: stream as NodeJS.WritableStream,
    noTTYOutput: true,
    notTTYSchedule: LINES_EVERY,
    barsize: 30,
  });
  bar.start(0, 0);
  return {
    onProgress: (progress) => {
      rate.count(progress.itemsDone, Date.now());
      remarks = remarksOf(progress);
      bar.setTotal(progress.items);
      bar.update(progress.itemsDone);
    },
    stop: () => bar.stop(),
  };
}

/** How many items were finished a second lately. */
class Rate {
  perSecond = 0;
  #seen: [done: number, at: number][] = [];

  count(done: number, at: number): void {
    // Another call begins anew.
    if (done < (this.#seen.at(-1)?.[0] ?? 0)) this.#seen = [];
    this.#seen.push([done, at]);
    while (this.#seen.length > 2 && at - (this.#seen[0]?.[1] ?? at) > RATE_OF) this.#seen.shift();
    const [first, since] = this.#seen[0] ?? [done, at];
    this.perSecond = at > since ? ((done - first) * 1000) / (at - since) : 0;
  }
}

/** Remarks beside the figures and times: failures, and a wait. */
function remarksOf({ failures, waitingUntil }: Progress): string {
  const remarks = failures ? [`${failures} failed`] : [];
  if (waitingUntil !== null) remarks.push(`waiting for the rate until ${new Date(waitingUntil).toTimeString().slice(0, 8)}`);
  return remarks.join(", ");
}

async function cliProgress(): Promise<typeof import("cli-progress")> {
  try {
    const library = await import("cli-progress");
    return library.default ?? library;
  } catch (cause) {
    throw new Error("cli-progress is not installed: npm install cli-progress", {
      cause,
    });
  }
}
