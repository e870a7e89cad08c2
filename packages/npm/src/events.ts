/**
 * What a call tells while it runs: to the client's hooks, to a progress bar, to a log.
 */

import { camelKeys } from "./reply.js";
import type { Call } from "./wasm/generated/tencent_chat.js";

/** A request goes out. */
export interface RequestEvent {
  /** Which request of the call it is, from 0. */
  readonly id: number;
  /** Name of the endpoint in snake case, or the path of a raw request. */
  readonly endpoint: string;
  /** The URL, with `usersig=…` in place of the UserSig. */
  readonly url: string;
  /** How many bytes the body has. */
  readonly bytes: number;
  /** How many items the request is for; 0 where the endpoint has no list of items. */
  readonly items: number;
  /** The how manieth try it is, from 1. */
  readonly attempt: number;
}

/** A request was answered, or got no answer. */
export interface ResponseEvent {
  /** Which request of the call it was. */
  readonly id: number;
  /** Name of the endpoint in snake case, or the path of a raw request. */
  readonly endpoint: string;
  /** HTTP status; `null` without an answer. */
  readonly status: number | null;
  /** How long it took, in milliseconds. */
  readonly millis: number;
  /** What is wrong; `null` when it succeeded. */
  readonly error: string | null;
  /** The service's `ErrorCode`, when it refused; otherwise `null`. */
  readonly code: number | null;
}

/** A request is going to be sent again. */
export interface RetryEvent {
  /** Which request of the call failed. */
  readonly id: number;
  /** Name of the endpoint in snake case, or the path of a raw request. */
  readonly endpoint: string;
  /** How often it was sent so far. */
  readonly attempt: number;
  /** How long until then at least, in milliseconds. */
  readonly wait: number;
  /** Why. */
  readonly reason: string;
}

/** How far a call is. */
export interface Progress {
  /** How many requests the call takes. */
  readonly parts: number;
  /** How many of them are over. */
  readonly partsDone: number;
  /** How many items the call has; 0 where the endpoint has no list of items. */
  readonly items: number;
  /** How many of them are over. */
  readonly itemsDone: number;
  /** How many of those failed. */
  readonly failures: number;
  /** Until when nothing more goes out, in milliseconds since 1970; `null` when the call does not wait. */
  readonly waitingUntil: number | null;
}

/** Who is told of which event, by the core's names of events. */
export interface Hooks {
  request?: ((event: RequestEvent) => unknown) | undefined;
  response?: ((event: ResponseEvent) => unknown) | undefined;
  retry?: ((event: RetryEvent) => unknown) | undefined;
  progress?: ((progress: Progress) => unknown) | undefined;
  /** Is given a line for each event. */
  log?: ((line: string) => unknown) | undefined;
}

/** Hands on what happened in a call since it was last asked. */
export type Observe = (call: Call) => void;

/** Hands the events of calls to the hooks; nothing when there is none, so that a call need not keep events. */
export function observer(hooks: Hooks): Observe | undefined {
  if (!Object.values(hooks).some((hook) => hook !== undefined)) return undefined;
  return (call) => {
    const texts = call.events();
    for (let at = 0; at < texts.length; at += 2) {
      const { event, ...fields } = JSON.parse(texts[at] as string) as { event: Exclude<keyof Hooks, "log"> };
      tell(hooks.log, texts[at + 1] as string);
      tell(hooks[event] as ((fields: object) => unknown) | undefined, camelKeys(fields));
    }
  };
}

/** A hook that fails does not break the call: what it throws, at once or later, is printed. */
function tell<T>(hook: ((value: T) => unknown) | undefined, value: T): void {
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
