/**
 * Passes the events of a call to those who asked for them: the client's hooks, a progress bar, a log.
 */

import { ConfigError } from "./errors.js";
import type { EndEvent, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent } from "./generated/events.js";
import type { Logger, LogLevel } from "./options.js";
import { camelKeys } from "./keys.js";
import type { Call } from "./wasm/generated/tencent_chat.js";

/** Who gets which event, by the core's names of events. */
export interface Hooks {
  request?: ((event: RequestEvent) => unknown) | null | undefined;
  response?: ((event: ResponseEvent) => unknown) | null | undefined;
  retry?: ((event: RetryEvent) => unknown) | null | undefined;
  end?: ((event: EndEvent) => unknown) | null | undefined;
  limiter?: ((event: LimiterEvent) => unknown) | null | undefined;
  progress?: ((progress: Progress) => unknown) | null | undefined;
  log?: Log | undefined;
}

/** Is given lines up to a level. */
export interface Log {
  readonly level: LogLevel;
  write(level: LogLevel, line: string, fields: object): unknown;
}

/** Hands on what happened in a call, or in calls for many rows, since it was last asked. */
export interface Observe {
  (call: Pick<Call, "events">): void;
  /** Up to which level it wants events, as the core counts them. */
  readonly upTo: number;
}

/** How important events are, the most important ones first. */
const LEVELS: readonly LogLevel[] = ["error", "warn", "info", "debug", "trace"];

/** Hands the events of calls to the hooks; nothing when there is none, so that a call need not keep events. */
export function observer({ log, ...hooks }: Hooks): Observe | undefined {
  const logged = log ? LEVELS.indexOf(log.level) + 1 : 0;
  const upTo = Object.values(hooks).some((hook) => hook != null) ? LEVELS.length : logged;
  if (upTo === 0) return undefined;
  const observe = (call: Pick<Call, "events">) => {
    const texts = call.events();
    for (let at = 0; at < texts.length; at += 3) {
      const { event, ...fields } = JSON.parse(texts[at] as string) as { event: keyof typeof hooks };
      const [line, level] = texts.slice(at + 1, at + 3) as [string, LogLevel];
      const named = camelKeys(fields);
      if (log && LEVELS.indexOf(level) < logged) callHook(() => log.write(level, line, { event, ...named }), undefined);
      callHook(hooks[event] as ((fields: object) => unknown) | null | undefined, named);
    }
  };
  return Object.assign(observe, { upTo });
}

/** A hook that fails breaks nothing: what it throws, at once or later, is printed. */
export function callHook<T>(hook: ((value: T) => unknown) | null | undefined, value: T): void {
  const report = (error: unknown) => console.error("tencent-chat: a hook failed:", error);
  try {
    const result = hook?.(value);
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
}

/** What lines of a log are written with: the program's own logger, or standard error if `TENCENT_CHAT_LOG` names a level. */
export function logOf(logger: Logger | null | undefined, level: LogLevel | null | undefined): Log | undefined {
  const wanted = LEVELS.find((known) => known === variable());
  if (!logger) return wanted && { level: wanted, write: print };
  for (const name of ["error", "warn", "info", "debug"] as const) {
    if (typeof logger[name] !== "function") throw new ConfigError(`\`logger\` must have a method \`${name}\`, as console, pino and winston have it`);
  }
  return { level: level ?? wanted ?? "info", write: writing(logger) };
}

/** How a logger takes a line and its fields. */
function writing(logger: Logger): Log["write"] {
  // pino takes the fields first.
  if (typeof (logger as { bindings?: unknown }).bindings === "function") return (level, line, fields) => logger[level]?.(fields, line);
  // Others have no method for it, or print a stack with it.
  const method = (level: LogLevel) => (level === "trace" ? "debug" : level);
  if (logger === globalThis.console) return (level, line) => logger[method(level)]?.(`tencent-chat ${line}`);
  return (level, line, fields) => logger[method(level)]?.(line, fields);
}

function print(level: LogLevel, line: string): void {
  console.error(`${new Date().toISOString()} ${level.toUpperCase()} tencent-chat ${line}`);
}

function variable(): string | undefined {
  try {
    // Not every runtime has a `process`, and some ask for a permission.
    return globalThis.process?.env?.["TENCENT_CHAT_LOG"];
  } catch {
    return undefined;
  }
}
