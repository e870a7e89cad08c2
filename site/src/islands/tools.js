// The offline tools: forms whose results are made by the SDK in this page. Nothing is sent.
import { inspect, sign, verify } from "tencent-chat/usersig";
import { Webhook } from "tencent-chat/webhook";
import { about, explained, load } from "./chinese.js";
import { shown } from "./shown.js";
import * as texts from "./texts.js";

const { lang } = document.documentElement;
const say = texts.inLanguage(lang);

const chinese = load(lang);

/** A number, where there is one. */
const number = (text) => (text === "" ? undefined : Number(text));

/** A time, or its number alone where no date is that far. */
function date(seconds) {
  const at = new Date(seconds * 1000);
  return Number.isNaN(at.getTime()) ? String(seconds) : `${at.toISOString().replace(".000", "")} (${seconds})`;
}

/** A text whose invisible characters are seen. */
const visible = (text) => text?.replace(/\p{C}/gu, (it) => `\\u{${it.codePointAt(0).toString(16)}}`);

const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");

function link(href, text = href) {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  return link;
}

/** What a function returns, or its error. */
function tried(run) {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

/** The longest body of a webhook that is read, in characters: far more than Tencent's server sends. */
const MOST_BODY = 1_000_000;

/** How long a receiver accepts a webhook, in seconds. */
const TOLERANCE = 60;

/** When a webhook was signed, and what that means. */
function age(seconds) {
  const passed = Math.round(Date.now() / 1000 - seconds);
  if (passed < -TOLERANCE) return say(texts.early, date(seconds), -passed);
  return say(passed > TOLERANCE ? texts.old : texts.fresh, date(seconds), Math.max(0, passed));
}

/** The choices of a field. */
const choices = (name) => [...document.getElementById(name).options];

/** What is given for an endpoint, as the SDK takes it: a name, or a path that exists. */
function endpointOf(given) {
  const path = given.trim().replace(/^\w+:\/\/[^/]*/, "").replace(/[?#].*$/, "").replace(/^\/+|\/+$/g, "");
  if (!path.includes("/")) return path || undefined;
  const found = choices("endpoints").find(({ label }) => `/${label}`.endsWith(`/${path}`));
  if (!found) throw new Error(say(texts.noPath, path));
  return found.value;
}

/** Whether one number becomes the other one with one digit more, fewer or changed. */
function isNear(one, other) {
  if (one.length < other.length) return isNear(other, one);
  const at = [...one].findIndex((digit, at) => digit !== other[at]);
  return one.length - other.length <= 1 && one.slice(at + 1) === other.slice(one.length > other.length ? at : at + 1);
}

/** What each form shows, as pairs of a text and a value. */
const TOOLS = {
  sign({ sdkAppId, secretKey, identifier, expire, time }) {
    const userSig = sign({ sdkAppId, secretKey, identifier, expire: number(expire), time: number(time) });
    const { time: issued, expire: seconds } = inspect(userSig);
    return [
      [texts.userSig, userSig],
      [texts.issuedAt, date(issued)],
      [texts.expiresAt, date(issued + seconds)],
    ];
  },
  verify({ userSig, sdkAppId, secretKey, identifier, time }) {
    userSig = userSig.trim();
    const claims = inspect(userSig);
    const check = () => {
      if (secretKey === "") return say(texts.unchecked);
      const given = { sdkAppId: sdkAppId || claims.sdkAppId, secretKey, identifier: identifier || claims.identifier };
      verify(userSig, { ...given, time: number(time) });
      return say(texts.valid);
    };
    return [
      [texts.signature, tried(check)],
      [texts.identifier, visible(claims.identifier)],
      [texts.sdkAppId, claims.sdkAppId],
      [texts.issuedAt, date(claims.time)],
      [texts.expiresAt, date(claims.time + claims.expire)],
      [texts.extraBytes, claims.userbuf && hex(claims.userbuf)],
    ];
  },
  webhook({ url, sdkAppId, token, body }) {
    url = url.trim();
    const query = new URLSearchParams(url.slice(url.indexOf("?") + 1));
    const seconds = Number(query.get("RequestTime")) || undefined;
    const webhook = new Webhook({ sdkAppId, token });
    const check = () => {
      // As if it had just come, so that old ones can be looked at.
      webhook.verify(url, seconds ? seconds * 1000 : Date.now());
      return say(texts.valid);
    };
    const read = () => {
      if (body.length > MOST_BODY) throw new Error(say(texts.tooLong, MOST_BODY));
      return JSON.stringify({ ...webhook.parse(url, body), raw: undefined }, null, 2);
    };
    return [
      [texts.signature, tried(check)],
      [texts.command, visible(query.get("CallbackCommand")) ?? say(texts.notInUrl)],
      [texts.sdkAppId, visible(query.get("SdkAppid")) ?? say(texts.notInUrl)],
      [texts.signedAt, seconds ? tried(() => age(seconds)) : say(texts.notInUrl)],
      [texts.event, body.trim() && tried(read)],
    ];
  },
  async explain({ code, endpoint }) {
    code = code.trim();
    if (!/^-?\d+$/.test(code)) throw new Error(say(texts.notCode));
    const { known, meaning, advice, kind, retryable, docs } = explained(await chinese, Number(code), endpointOf(endpoint));
    if (!known) {
      const near = choices("codes").map(({ value }) => value).filter((value) => isNear(value, code));
      return [
        [texts.meaning, say(texts.unknownCode)],
        [texts.advice, say(texts.readInfo)],
        [texts.near, near.join(", ")],
        [texts.allCodes, link("reference/errors.html")],
      ];
    }
    return [
      [texts.meaning, meaning],
      [texts.advice, advice],
      [texts.kind, kind],
      [texts.again, say(retryable ? texts.later : texts.never)],
      [texts.officialPage, link(docs)],
    ];
  },
};

/** An error: what it is about in Chinese, on a page in Chinese, and its own words. */
const read = async (error) => [about(await chinese, error), shown(error)].filter(Boolean).join("\n");

async function row([name, value]) {
  const [term, text] = [document.createElement("dt"), document.createElement("dd")];
  term.textContent = say(name);
  text.classList.toggle("error", value instanceof Error);
  text.append(value instanceof Error ? await read(value) : value);
  return [term, text];
}

for (const form of document.querySelectorAll("form[data-tool]")) {
  const result = form.querySelector(".result");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const list = document.createElement("dl");
    let rows;
    try {
      rows = await TOOLS[form.dataset.tool](Object.fromEntries(new FormData(form)));
    } catch (error) {
      rows = [[texts.error, error]];
    }
    const found = rows.filter(([, value]) => value || value === 0);
    list.append(...(await Promise.all(found.map(row))).flat());
    result.replaceChildren(list);
  });
  form.querySelector("button").disabled = false;
}
