// The playground: an editor, a worker that runs the program, and an emulator with its views.
import { html, render } from "../../../crates/tencent-chat-emulator/page/vendor/htm-preact.js";
import { readLog, useInPage } from "../../../crates/tencent-chat-emulator/page/api.js";
import { LogView } from "../../../crates/tencent-chat-emulator/page/log.js";
import { setWords } from "../../../crates/tencent-chat-emulator/page/parts.js";
import { ConversationsView } from "../../../crates/tencent-chat-emulator/page/views.js";
import style from "../../../crates/tencent-chat-emulator/page/style.css?inline";
import { makeEditor } from "./editor.js";
import programs from "./generated/programs.json";
import { cut, shown } from "./shown.js";
import runner from "./runner.js?worker&url";
import * as texts from "./texts.js";

const { lang } = document.documentElement;
const say = texts.inLanguage(lang);
if (lang.startsWith("zh")) setWords(texts.VIEWS);

/** How the app answers webhooks, unless the program does. */
const accept = () => Response.json({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" });

const part = (name) => document.querySelector(`.playground [data-part="${name}"]`);
const endpoint = part("endpoint");
const output = part("output");
const state = part("state");

/** The program of each endpoint, by its name. */
const codes = Object.fromEntries(programs.flatMap(({ endpoints }) => endpoints.map(({ name, code }) => [name, code])));

const editor = makeEditor(part("editor"), "program", run);

/** The endpoint whose program is in the editor. */
let opened;

/** Shows the endpoint that the address names. What was edited stays, until the page is left. */
function open() {
  const name = location.hash.slice(1);
  if (Object.hasOwn(codes, name)) endpoint.value = name;
  if (opened) codes[opened] = editor.text();
  opened = endpoint.value;
  editor.setText(codes[opened]);
}

endpoint.addEventListener("change", () => {
  history.replaceState(null, "", `#${endpoint.value}`);
  open();
});
addEventListener("hashchange", () => (location.hash === "#editor" ? editor.focus() : open()));
open();

/** What is drawn where the emulator's views stand. */
const views = part("views").attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`${style} h2 { margin-top: 1.5rem; }`);
views.adoptedStyleSheets = [sheet];
let runs = 0;
function draw() {
  const all = html`<div key=${runs}><${LogView} hint=${say(texts.noWebhookYet)} /><${ConversationsView} /></div>`;
  render(all, views);
}

/** The emulator, from the first run on. */
let emulator;
async function start(Emulator) {
  if (!emulator) {
    emulator = new Emulator({ webhook: { handler: accept } });
    useInPage(emulator);
  } else if (part("keep").checked) {
    await emulator.onWebhook(accept);
  } else {
    await emulator.reset();
  }
  draw();
}

/** How long is collected what happened before it is drawn, in milliseconds. */
const COLLECTED = 100;

let looking;
function look() {
  looking ??= setTimeout(() => {
    looking = undefined;
    readLog();
  }, COLLECTED);
}

/** The most that is shown of a run: a program that prints without end must not fill the page. */
const MOST_LINES = 1000;
const MOST_CHARACTERS = 1_000_000;

/** The kinds of lines that `console` has methods for; all others are as those of `log`. */
const KINDS = ["info", "debug", "warn", "error"];

/** How much a run has printed, and the lines of it that the next frame shows. */
let printed;
let pending = [];

function print({ kind, text, line: at }) {
  const line = document.createElement("div");
  line.className = KINDS.includes(kind) ? kind : "log";
  line.textContent = cut(at ? say(texts.atLine, at, text) : String(text));
  printed.lines++;
  printed.characters += line.textContent.length;
  if (printed.lines > MOST_LINES || printed.characters > MOST_CHARACTERS) {
    return end(say(texts.printedTooMuch, MOST_LINES, MOST_CHARACTERS));
  }
  if (pending.push(line) === 1) requestAnimationFrame(() => output.append(...pending.splice(0)));
}

/** The worker that runs, and the webhooks that it has not answered. */
let worker;
const webhooks = new Map();

function end(text) {
  runs++;
  worker?.terminate();
  worker = undefined;
  for (const { reject } of webhooks.values()) reject(new Error(say(texts.ended)));
  webhooks.clear();
  part("run").disabled = false;
  part("stop").disabled = true;
  state.textContent = text;
}

/** Gives a webhook to the program's function. */
async function passOn(request) {
  if (!worker) return accept();
  const id = crypto.randomUUID();
  worker.postMessage({ id, url: request.url, body: await request.text() });
  return new Promise((resolve, reject) => webhooks.set(id, { resolve, reject }));
}

/** What a worker may ask of the page. */
const ACTIONS = {
  print,
  fetch: async ({ url, init }) => {
    const response = await emulator.fetch(url, init);
    const { status, headers } = response;
    return { status, headers: [...headers], body: await response.text() };
  },
  control: ({ method, given }) => {
    if (method === "onWebhook") {
      if (typeof given[0] === "string") throw new TypeError(say(texts.onlyFunctions));
      return emulator.onWebhook(passOn, ...given);
    }
    if (typeof emulator[method] !== "function") throw new Error(say(texts.noMethod, method));
    return emulator[method](...given);
  },
  answer: ({ id, error, ...response }) => {
    const { resolve, reject } = webhooks.get(id);
    webhooks.delete(id);
    if (error) reject(new Error(error));
    else resolve(new Response(response.body, { status: response.status }));
  },
  end: async ({ failed }, from) => {
    await emulator.webhooks({ wait: true }).catch(() => {});
    if (from === worker) end(say(failed ? texts.failed : texts.finished));
  },
};

async function act(from, message) {
  const { do: action, id } = message;
  const isAsked = action === "fetch" || action === "control";
  const refuse = (error) => from.postMessage({ id, name: error.name, error: error.message });
  try {
    const result = await ACTIONS[action](message, from);
    look();
    if (isAsked) from.postMessage({ id, result });
  } catch (error) {
    if (isAsked) refuse(error);
  }
}

async function run() {
  if (part("run").disabled) return;
  part("run").disabled = true;
  part("stop").disabled = false;
  output.replaceChildren();
  pending = [];
  printed = { lines: 0, characters: 0 };
  state.textContent = say(texts.loading);
  const current = ++runs;
  const fail = (error, text) => {
    if (current !== runs) return;
    print({ kind: "error", text: shown(error), line: error.loc?.line });
    end(say(text));
  };
  let transform, Emulator;
  try {
    [{ transform }, { Emulator }] = await Promise.all([import("sucrase"), import("tencent-chat-emulator")]);
  } catch (error) {
    return fail(error, texts.notLoaded);
  }
  if (current !== runs) return;
  let code;
  try {
    // Imports become calls, so that the program can be the body of a function.
    ({ code } = transform(editor.text(), { transforms: ["typescript", "imports"], disableESTransforms: true }));
    await start(Emulator);
  } catch (error) {
    return fail(error, texts.notStarted);
  }
  if (current !== runs) return;
  state.textContent = say(texts.running);
  const { sdkAppId, identifier, secretKey, endpoint } = emulator.clientOptions();
  const given = [lang, { sdkAppId, identifier, secretKey, endpoint }].map((value) => JSON.stringify(value));
  // Only a classic worker reports the line of a syntax error.
  const loaded = `import(${JSON.stringify(new URL(runner, location).href)})`;
  const text = `${loaded}.then(() => runProgram(async (require, exports, chat, emulator) => {${code}\n}, ${given})).catch(reportError);`;
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const started = new Worker(url);
  worker = started;
  let ran = false;
  started.onmessage = ({ data }) => {
    ran = true;
    if (started === worker) act(started, data);
  };
  started.onerror = (event) => {
    if (started !== worker) return;
    print({ kind: "error", text: event.message?.replace("Uncaught ", "") ?? say(texts.notLoaded), line: event.lineno });
    end(say(ran ? texts.failed : texts.notStarted));
  };
}

part("run").addEventListener("click", run);
part("stop").addEventListener("click", () => end(say(texts.stopped)));
part("run").disabled = false;
