/**
 * Requests over `fetch`: a user's own, or the runtime's, which does not say whether a request that failed was sent. In Node.js,
 * undici, which is behind it, says so on a channel: so a host that drops packets is given up early, and another one can be tried.
 */

import { builtinModule } from "./builtin.js";
import { whenNotConnected } from "./connecting.js";
import { ConfigError } from "./errors.js";
import { MAX_RESPONSE_BYTES } from "./generated/limits.js";
import { isMistake, NOT_SENT, surelyNotSent } from "./failure.js";
import { headersOf, RESPONSE, tooLong, within, type Outgoing, type Received, type Send } from "./transport.js";
import type { Fetch, FetchInit, FetchResponse } from "./options.js";

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

/** Sends requests over this `fetch`. `isNotSent`: whether surely no byte of the request of a URL has left, where that is known. */
export function overFetch(fetch: Fetch, isNotSent: (url: string) => boolean = () => false): Send {
  return (request, report) => {
    const ends = new Set<() => void>();
    within(request.timeout, RESPONSE, ends, (signal) => exchange(fetch, request, signal)).then(
      (response) => report.received(response),
      (error) => (isMistake(error) ? report.mistaken(error) : report.failed(error, surelyNotSent(error))),
    );
    return { isNotSent: () => isNotSent(request.url), end: () => ends.forEach((end) => end()) };
  };
}

/** Sends requests over the runtime's `fetch`, which is looked up at each request: what instruments or replaces it later is used. */
export function overRuntimesFetch(): Send {
  if (typeof globalThis.fetch !== "function") throw new ConfigError("this runtime has no `fetch`: set the option `fetch`");
  if (!channels) {
    channels = builtinModule<Channels>("node:diagnostics_channel");
    channels?.subscribe("undici:request:create", (message) => note(message as Message, true));
    channels?.subscribe("undici:client:sendHeaders", (message) => note(message as Message, false));
  }
  return channels ? overFetch(watchedFetch, waitsForConnection) : overFetch((url, init) => globalThis.fetch(url, init));
}

async function exchange(fetch: Fetch, request: Outgoing, signal: AbortSignal): Promise<Received> {
  const { url, body } = request;
  // The URL is signed: it must not follow a redirect to another host.
  const response = await fetch(url, { method: "POST", headers: headersOf(request), body, redirect: "manual", signal });
  const headers: string[] = [];
  let date: string | undefined;
  response.headers.forEach((value, name) => {
    headers.push(name, value);
    if (name.toLowerCase() === "date") date = value;
  });
  const text: unknown = await textOf(response);
  if (typeof text !== "string") throw new TypeError("fetch returned a response whose text is not a string");
  const status = Number(response.status);
  if (!(status >= 0 && status <= 0xffff)) throw new TypeError("fetch returned a response without an HTTP status");
  return { status, headers, date, body: text };
}

/** The text of a response. One whose body comes in parts, and is too long, is not read to its end. */
async function textOf(response: FetchResponse & { readonly body?: unknown }): Promise<string> {
  const { body } = response;
  if (!(body instanceof ReadableStream)) return response.text();
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = MAX_RESPONSE_BYTES;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.length;
    if (left < 0) {
      // An error of the connection says nothing more.
      reader.cancel().catch(() => {});
      throw tooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Whether a request waits for a connection, so that none of it has left. */
function waitsForConnection(url: string): boolean {
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
  const forget = whenNotConnected((error) => {
    if (waiting.get(path)) controller.abort(error);
  });
  init.signal.addEventListener("abort", end);
  try {
    return await globalThis.fetch(url, { ...init, signal: controller.signal });
  } catch (error) {
    throw waiting.get(path) ? Object.assign(new Error("not sent", { cause: error }), { code: NOT_SENT }) : error;
  } finally {
    forget();
    waiting.delete(path);
  }
}

export { overRuntimesFetch as runtimeSend };
