// Runs one program in a worker, which can be stopped at any time. The SDK is here; the emulator is in the page, so that it outlives the worker.
import * as sdk from "tencent-chat";
import * as element from "tencent-chat/element";
import * as errors from "tencent-chat/errors";
import * as usersig from "tencent-chat/usersig";
import * as webhook from "tencent-chat/webhook";
import { about, load as loadChinese } from "./chinese.js";
import { cut, shown } from "./shown.js";
import { inLanguage, noModule } from "./texts.js";

/** Takes from a program where it could store something. A worker of its own would have that again. */
function take(object, names) {
  for (let holder = object; holder; holder = Object.getPrototypeOf(holder)) {
    for (const name of names) delete holder[name];
  }
}
take(globalThis, ["caches", "indexedDB", "webkitRequestFileSystem", "webkitRequestFileSystemSync", "Worker"]);
take(navigator, ["storage", "storageBuckets"]);

const MODULES = {
  "tencent-chat": sdk,
  "tencent-chat/element": element,
  "tencent-chat/errors": errors,
  "tencent-chat/usersig": usersig,
  "tencent-chat/webhook": webhook,
};

/** A text in the page's language. */
let say;

/** What the SDK says, for a page in Chinese. */
let chinese;

const print = (kind, values, line) => postMessage({ do: "print", kind, text: cut(values.map(shown).join(" ")), line });

const assert = (isTrue, ...values) => isTrue || print("error", ["Assertion failed", ...values]);
globalThis.console = new Proxy({ assert }, { get: (own, kind) => own[kind] ?? ((...values) => print(kind, values)) });

// The program's own line is below those of the SDK.
Error.stackTraceLimit = 100;

/** Which line of the program an error came through first. The program begins in the first line of the worker's script. */
function lineOf(error) {
  const [, line] = String(error?.stack).split(`${location.href}:`);
  return line && Number.parseInt(line);
}

/** What a function reads of an error. */
function tried(read, error) {
  try {
    return read(error);
  } catch {
    // A getter or a proxy that throws.
    return undefined;
  }
}

/** Whether the program threw something. */
let failed = false;
function fail(error) {
  failed = true;
  print("error", [error], tried(lineOf, error));
  const text = tried((error) => about(chinese, error), error);
  if (text) print("error", [text]);
}

/** What is asked of the page, by number. */
const asked = new Map();
let count = 0;
function ask(what) {
  const id = count++;
  postMessage({ ...what, id });
  return new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
}

/** The requests of a client go to the emulator in the page. */
async function fetch(url, { method, headers, body, signal }) {
  signal?.throwIfAborted();
  const response = await ask({ do: "fetch", url, init: { method, headers, body } });
  return new Response(response.body, response);
}

/** The function that gets webhooks. */
let receive;

/** The emulator in the page: its methods are called there. */
const emulator = new Proxy(
  {},
  {
    get: (_, method) => (method === "then" ? undefined : (...given) => {
      if (typeof given[0] === "function") receive = given.shift();
      return ask({ do: "control", method, given });
    }),
  },
);

async function answerWebhook({ id, url, body }) {
  try {
    const response = await receive(new Request(url, { method: "POST", body }));
    postMessage({ do: "answer", id, body: await response.text(), status: response.status });
  } catch (error) {
    fail(error);
    postMessage({ do: "answer", id, error: String(error) });
  }
}

addEventListener("unhandledrejection", (event) => fail(event.reason));
addEventListener("error", (event) => {
  event.preventDefault();
  fail(event.error);
});

onmessage = ({ data }) => (data.url ? answerWebhook(data) : settle(data));

function settle({ id, name, error, result }) {
  const { resolve, reject } = asked.get(id);
  asked.delete(id);
  if (name) reject(Object.assign(new Error(error), { name }));
  else resolve(result);
}

/** What a program imports. */
function load(name) {
  if (Object.hasOwn(MODULES, name)) return MODULES[name];
  throw new Error(say(noModule, name, Object.keys(MODULES).map((known) => `\`${known}\``).join(", ")));
}

/** Called by the worker's script, which the page makes. */
globalThis.runProgram = async (program, lang, options) => {
  say = inLanguage(lang);
  chinese = await loadChinese(lang);
  try {
    const chat = new sdk.ChatClient({ ...options, fetch });
    await program(load, {}, chat, emulator);
  } catch (error) {
    fail(error);
  } finally {
    postMessage({ do: "end", failed });
  }
};
