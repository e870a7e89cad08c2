// Runs one program in a worker, which can be stopped at any time. The SDK is here; the emulator is in the page, so that it outlives the worker.
import * as sdk from "tencent-chat";
import * as element from "tencent-chat/element";
import * as errors from "tencent-chat/errors";
import * as usersig from "tencent-chat/usersig";
import * as webhook from "tencent-chat/webhook";
import { shown } from "./shown.js";

/** How many lines are shown; a program that prints without end must not fill the page. */
const MOST_LINES = 1000;

const MODULES = {
  "tencent-chat": sdk,
  "tencent-chat/element": element,
  "tencent-chat/errors": errors,
  "tencent-chat/usersig": usersig,
  "tencent-chat/webhook": webhook,
};

let lines = 0;
const print = (kind, values) => {
  if (++lines > MOST_LINES) return;
  const text = lines < MOST_LINES ? values.map(shown).join(" ") : "Further lines are not shown.";
  postMessage({ do: "print", kind, text });
};
for (const kind of ["log", "info", "debug", "warn", "error"]) console[kind] = (...values) => print(kind, values);

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
    print("error", [error]);
    postMessage({ do: "answer", id, error: String(error) });
  }
}

addEventListener("unhandledrejection", (event) => print("error", [event.reason]));

let begin;
const options = new Promise((resolve) => (begin = resolve));
onmessage = ({ data }) => {
  if (data.options) begin(data.options);
  else if (data.url) answerWebhook(data);
  else settle(data);
};

function settle({ id, name, error, result }) {
  const { resolve, reject } = asked.get(id);
  asked.delete(id);
  if (name) reject(Object.assign(new Error(error), { name }));
  else resolve(result);
}

/** What a program imports. */
function load(name) {
  if (Object.hasOwn(MODULES, name)) return MODULES[name];
  throw new Error(`\`${name}\` is not here: import ${Object.keys(MODULES).map((known) => `\`${known}\``).join(", ")}`);
}

/** Called by the program's own module, which the page makes. */
globalThis.runProgram = async (program) => {
  try {
    const chat = new sdk.ChatClient({ ...(await options), fetch });
    await program(load, {}, chat, emulator);
  } catch (error) {
    print("error", [error]);
  }
  postMessage({ do: "end" });
};
