/**
 * Passes the events of a call to those who asked for them: the client's hooks, a progress bar, a log.
 */

import type { LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent } from "./generated/events.js";
import { camelKeys } from "./reply.js";
import type { Call } from "./wasm/generated/tencent_chat.js";

/** Who gets which event, by the core's names of events. */
export interface Hooks {
  request?: ((event: RequestEvent) => unknown) | null | undefined;
  response?: ((event: ResponseEvent) => unknown) | null | undefined;
  retry?: ((event: RetryEvent) => unknown) | null | undefined;
  limiter?: ((event: LimiterEvent) => unknown) | null | undefined;
  progress?: ((progress: Progress) => unknown) | null | undefined;
  /** Is given a line for each event. */
  log?: ((line: string) => unknown) | null | undefined;
}

/** Hands on what happened in a call, or in calls for many rows, since it was last asked. */
export type Observe = (call: Pick<Call, "events">) => void;

/** Hands the events of calls to the hooks; nothing when there is none, so that a call need not keep events. */
export function observer(hooks: Hooks): Observe | undefined {
  if (!Object.values(hooks).some((hook) => hook != null)) return undefined;
  return (call) => {
    const texts = call.events();
    for (let at = 0; at < texts.length; at += 2) {
      const { event, ...fields } = JSON.parse(texts[at] as string) as { event: Exclude<keyof Hooks, "log"> };
      callHook(hooks.log, texts[at + 1] as string);
      callHook(hooks[event] as ((fields: object) => unknown) | null | undefined, camelKeys(fields));
    }
  };
}

/** A hook that fails does not break the call: what it throws, at once or later, is printed. */
function callHook<T>(hook: ((value: T) => unknown) | null | undefined, value: T): void {
  const report = (error: unknown) => console.error("tencent-chat: a hook failed:", error);
  try {
    const result = hook?.(value);
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
}

/** Prints lines to standard error when the environment variable `TENCENT_CHAT_LOG` is `debug`. */
export function debugLog(): Hooks["log"] {
  let wanted: string | undefined;
  try {
    // Not every runtime has a `process`, and some ask for a permission.
    wanted = globalThis.process?.env?.["TENCENT_CHAT_LOG"];
  } catch {
    return undefined;
  }
  return wanted === "debug" ? (line) => console.error(`tencent-chat ${line}`) : undefined;
}
