// What the page knows: the log, which comes over the stream of events, and lists, which are read again when something changed.
import { useEffect, useState } from "./vendor/htm-preact.js";

/** Longest log that is kept; the emulator itself remembers 1000 of each. */
const KEPT = 1000;

/** How long changes are collected before lists are read again, in milliseconds. */
const COLLECTED = 100;

/** Where the emulator is: at the page's server, unless it runs in the page. */
let ask = (path, init) => fetch(path, init);

/** Uses an emulator that runs in this page. It is not followed: call `readLog` when something happened. */
export function useInPage(emulator) {
  ask = emulator.fetch;
}

/** The control path below /_emulator/ as JSON. A refusal is an error with the emulator's sentence. */
export async function control(method, path, body) {
  const response = await ask(`/_emulator/${path}`, {
    method,
    body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    headers: body === undefined ? {} : { "content-type": "application/json" },
  });
  const text = await response.text();
  let reply;
  try {
    reply = JSON.parse(text);
  } catch {
    throw new Error(`${response.status}: ${text.slice(0, 200)}`);
  }
  if (!response.ok) throw new Error(reply.error ?? `HTTP ${response.status}`);
  return reply;
}

/** A path with a query of the values that are there. */
export function withQuery(path, values) {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
  return `${path}?${query}`;
}

/** Lets a user act as if on a device. The service's refusal is an error, too. */
export async function act(user, action, body = {}) {
  const reply = await control("POST", `clients/${encodeURIComponent(user)}/${action}`, body);
  if (reply.ErrorCode) throw new Error(`${reply.ErrorCode}: ${reply.ErrorInfo}`);
  const failed = (reply.ResultItem ?? []).find((item) => item.ResultCode);
  if (failed) throw new Error(`${failed.ResultCode}: ${failed.ResultInfo}`);
  return reply;
}

const known = { live: false, requests: [], webhooks: [], version: 0 };
const listeners = new Set();

function changed() {
  for (const listener of listeners) listener();
}

let collecting;

/** Lists are to be read again. */
function touched() {
  collecting ??= setTimeout(() => {
    collecting = undefined;
    known.version += 1;
    changed();
  }, COLLECTED);
}

/** Puts an entry into a list that is sorted by `key`, in the place of an earlier state of the same. */
function put(list, key, entry) {
  const at = list.findIndex((other) => other[key] === entry[key]);
  if (at >= 0) list[at] = entry;
  else list.push(entry);
  if (list.length > KEPT) list.shift();
}

/** Reads the log again, and the lists after it. */
export async function readLog() {
  const [requests, webhooks] = await Promise.all([control("GET", "requests"), control("GET", "webhooks")]);
  known.requests = requests.requests;
  known.webhooks = webhooks.webhooks;
  touched();
  changed();
}

/** Follows the emulator for as long as the page is open. */
export function follow() {
  const events = new EventSource("/_emulator/events");
  const on = (name, run) => events.addEventListener(name, (event) => run(JSON.parse(event.data)));
  on("ready", () => {
    known.live = true;
    readLog().catch(() => {});
  });
  on("request", (request) => put(known.requests, "number", request));
  on("webhook", (webhook) => put(known.webhooks, "id", webhook));
  on("reset", () => {
    known.requests = [];
    known.webhooks = [];
  });
  on("state", () => {
    touched();
    changed();
  });
  events.onerror = () => {
    known.live = false;
    changed();
  };
}

/** What is known, drawn again when it changes. */
export function useKnown() {
  const [, draw] = useState(0);
  useEffect(() => {
    const listener = () => draw((count) => count + 1);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return known;
}

/** A list at a control path, read again when something changed. `null` is not read. */
export function useList(path) {
  const { version } = useKnown();
  const [state, setState] = useState({});
  useEffect(() => {
    if (path === null) return undefined;
    let current = true;
    const settle = (next) => current && setState({ path, ...next });
    control("GET", path).then(
      (data) => settle({ data }),
      (error) => settle({ error: error.message }),
    );
    return () => (current = false);
  }, [path, version]);
  return state.path === path ? state : {};
}
