// The program with which each endpoint's page opens in the playground: the page's call in JavaScript, after the calls that make what it needs.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";

/** What samples need at the emulator; the tests of the SDK send the same ones. */
const SAMPLES = new URL("../tests/cases/samples.yaml", import.meta.url);

const OWNER = "administrator";
/** How many members one call adds. */
const WIDTH = 100;

/** A piece of code among the values of an object. */
class Code {
  constructor(text) {
    this.text = text;
  }
}

/** IDs that the server makes up, as ones that can be chosen. */
const ownIds = (text) =>
  text
    .replaceAll("@TGS#_@TGS#", "@COMMUNITY_")
    .replaceAll(/@TGS#(?!_)/g, "group-")
    .replaceAll("@COMMUNITY_", "@TGS#_own-")
    .replaceAll(/@(TOA|TOPIC|PMG)#_@\1#/g, "@$1#_own-");

/** Names that do not follow the rule. */
const NAMES = { Timeout: "ringTimeout" };

/** `C2CMsgInfo` → `c2cMsgInfo`. */
function camel(wire) {
  if (NAMES[wire]) return NAMES[wire];
  const [first, ...rest] = wire.match(/[A-Z]?\d?[A-Z]+(?![a-z])|[A-Z]?[a-z\d]+|\d+/g);
  return first.toLowerCase() + rest.map((word) => word[0].toUpperCase() + word.slice(1).toLowerCase()).join("");
}

/** A value in our names, elements by their constructor. */
function renamed(value) {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== "object" || value === null) return value;
  if (value.MsgType === "TIMTextElem") return new Code(`element.text(${JSON.stringify(value.MsgContent.Text)})`);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [/^[A-Z]/.test(name) ? camel(name) : name, renamed(inner)]));
}

/** A value as a person would write it, on one line if it fits. */
function written(value, indent = "", before = 0) {
  if (value instanceof Code) return value.text;
  if (typeof value === "string" && value.startsWith("$")) return value.slice(1);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const name = (key) => (/^[a-z_]\w*$/i.test(key) ? key : JSON.stringify(key));
  const items = (indent) =>
    isList
      ? value.map((item) => written(item, indent))
      : Object.entries(value).map(([key, item]) => `${name(key)}: ${written(item, indent, key.length + 2)}`);
  const [start, end] = isList ? ["[", "]"] : ["{ ", " }"];
  if (items("").length === 0) return isList ? "[]" : "{}";
  const line = start + items("").join(", ") + end;
  if (!line.includes("\n") && indent.length + before + line.length < WIDTH) return line;
  const inner = `${indent}  `;
  return `${start.trim()}\n${items(inner).map((item) => `${inner}${item},\n`).join("")}${indent}${end.trim()}`;
}

const call = (method, params) => {
  const begin = `await chat.${method}(`;
  const isEmpty = Object.keys(params).length === 0;
  return `${begin}${isEmpty ? "" : written(params, "", begin.length)})`;
};

/** Every string under a key that passes, at any depth. */
function named(value, isKey, found = new Set()) {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (isKey(key)) for (const text of [inner].flat()) if (typeof text === "string") found.add(text);
    named(inner, isKey, found);
  }
  return found;
}

/** The method and the parameters of a page's call. */
function read(code) {
  const calls = [];
  const chat = new Proxy({}, { get: (_, method) => (params = {}) => calls.push({ method, params }) });
  const element = { text: (text) => new Code(`element.text(${JSON.stringify(text)})`) };
  const body = ownIds(code).replace(/^import .*$/gm, "").replace("await ", "");
  new Function("chat", "element", body)(chat, element);
  return calls[0];
}

/** What a call that names accounts, groups and official accounts finds there. */
function* preparation(bodies, methods) {
  const isAccount = (key) => (/account$/i.test(key) && !/^official/i.test(key)) || /^userid$/i.test(key);
  const all = (isKey) => [...named(bodies, isKey)];
  const accounts = all(isAccount).filter((name) => /^[^@$]/.test(name) && name.length <= 32 && name !== OWNER);
  if (accounts.length > 0) yield call("importAccounts", { accountList: accounts.map((userId) => ({ userId })) });
  for (const groupId of methods.includes("createGroup") ? [] : all((key) => /^groupId(List)?$/i.test(key))) {
    const type = groupId.startsWith("group-a") ? "AVChatRoom" : groupId.startsWith("@TGS#_") ? "Community" : "Public";
    const more = type === "Community" ? { supportTopic: 1, enablePermission: 1 } : {};
    const memberList = type === "AVChatRoom" ? [] : accounts.map((memberAccount) => ({ memberAccount }));
    yield call("createGroup", { type, name: "A group", groupId, ownerAccount: OWNER, ...more });
    if (memberList.length > 0) yield call("addGroupMembers", { groupId, memberList });
  }
  for (const officialAccountUserId of methods.includes("createOfficialAccount") ? [] : all((key) => /^official_?account(userid)?$/i.test(key))) {
    yield call("createOfficialAccount", { ownerAccount: OWNER, name: "News", officialAccountUserId });
  }
}

const plan = load(ownIds(readFileSync(SAMPLES, "utf8")));

/** The code that the emulator refuses an endpoint's program with, which cannot stand alone. */
export const refusedWith = (endpoint) => plan.refused[endpoint]?.code;

/** The program of an endpoint. */
export function program(endpoint, code) {
  const { method, params } = read(code);
  // What is to be created is not there.
  const prepared = plan.prepare.filter((one) => one.for.includes(endpoint) && !endpoint.startsWith("create_"));
  const steps = prepared.flatMap(({ steps }) => steps).map((step) => ({ ...step, with: renamed(step.with ?? {}) }));
  const bodies = [...steps.map((step) => step.with), params];
  const lines = [...preparation(bodies, [method, ...steps.flatMap((step) => (step.call ? camel(step.call) : []))])];
  for (const step of steps) {
    if (step.advance) {
      lines.push(`await emulator.clock({ advance_ms: ${step.advance * 1000} })`);
      continue;
    }
    const made = call(camel(step.call), step.with);
    const kept = Object.entries(step.keep ?? {}).map(([name, path]) => {
      const at = path.split(".").map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${camel(key)}`));
      return `const ${name} = (${made})${at.join("")}`;
    });
    lines.push(...(kept.length > 0 ? kept : [made]));
  }
  for (const { sample = {} } of prepared) {
    for (const [path, value] of Object.entries(sample)) {
      const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? key : camel(key)));
      const last = keys.pop();
      const holder = keys.reduce((inner, key) => inner?.[key], params);
      if (holder && last in holder) holder[last] = value;
    }
  }
  const before = lines.map((line) => `${line};\n`).join("");
  const after = `const reply = ${call(method, params)};\nconsole.log(reply);\n`;
  const imports = (before + after).includes("element.") ? 'import { element } from "tencent-chat";\n' : "";
  return [imports, before, after].filter(Boolean).join("\n");
}
