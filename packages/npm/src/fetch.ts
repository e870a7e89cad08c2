/**
 * The runtime's own `fetch`, which does not say whether a request that failed was sent. In Node.js, undici, which is behind
 * it, says so on a channel: so a host that drops packets is given up early, and another one can be tried.
 */

import { builtinModule } from "./builtin.js";
import { ConfigError } from "./errors.js";
import { NOT_SENT } from "./transport.js";
import type { Fetch, FetchInit, FetchResponse } from "./options.js";

/** How long a request may wait for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 3_000;

/** Extra time before the check, because a busy program learns of a connection late. */
const GRACE = 100;

/** What undici reports: a request that it accepts, and one whose first bytes it writes. */
interface Message {
  request: { path: string };
}

interface Channels {
  subscribe(name: string, listener: (message: unknown) => void): void;
}

/** Whether requests wait for a connection, by path and query, which no two have alike. */
const waiting = /* @__PURE__ */ new Map<string, boolean>();
let channels: Channels | undefined;

/** Looks it up at each request, so that what instruments or replaces the global one later is used. */
export function runtimeFetch(): Fetch {
  if (typeof globalThis.fetch !== "function") throw new ConfigError("this runtime has no `fetch`: set the option `fetch`");
  if (!channels) {
    channels = builtinModule<Channels>("node:diagnostics_channel");
    channels?.subscribe("undici:request:create", (message) => note(message as Message, true));
    channels?.subscribe("undici:client:sendHeaders", (message) => note(message as Message, false));
  }
  return channels ? watchedFetch : (url, init) => globalThis.fetch(url, init);
}

/** Whether a request waits for a connection, so that none of it has left. */
export function waitsForConnection(url: string): boolean {
  return waiting.get(pathOf(url)) ?? false;
}

function pathOf(url: string): string {
  return url.slice(url.indexOf("/", url.indexOf("://") + 3));
}

function note({ request: { path } }: Message, waits: boolean): void {
  if (waiting.has(path)) waiting.set(path, waits);
}

async function watchedFetch(url: string, init: FetchInit): Promise<FetchResponse> {
  const path = pathOf(url);
  waiting.set(path, false);
  const controller = new AbortController();
  const end = () => controller.abort(init.signal.reason);
  const giveUp = () => {
    if (waiting.get(path)) controller.abort(new Error(`no connection within ${CONNECT_TIMEOUT} ms`));
  };
  let timer = setTimeout(() => (timer = setTimeout(giveUp, GRACE)), CONNECT_TIMEOUT);
  init.signal.addEventListener("abort", end);
  try {
    return await globalThis.fetch(url, { ...init, signal: controller.signal });
  } catch (error) {
    throw waiting.get(path) ? Object.assign(new Error("not sent", { cause: error }), { code: NOT_SENT }) : error;
  } finally {
    clearTimeout(timer);
    waiting.delete(path);
  }
}
