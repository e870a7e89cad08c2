// The offline tools: forms whose results are made by the SDK in this page. Nothing is sent.
import { explain } from "tencent-chat";
import { inspect, sign, verify } from "tencent-chat/usersig";
import { Webhook } from "tencent-chat/webhook";
import { shown } from "./shown.js";

/** A number, where there is one. */
const number = (text) => (text === "" ? undefined : Number(text));

const date = (seconds) => `${new Date(seconds * 1000).toISOString().replace(".000", "")} (${seconds})`;

const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");

/** What each form shows, as pairs of a name and a value. */
const TOOLS = {
  sign({ sdkAppId, secretKey, identifier, expire, time }) {
    const userSig = sign({ sdkAppId, secretKey, identifier, expire: number(expire), time: number(time) });
    const { time: issued, expire: seconds } = inspect(userSig);
    return { UserSig: userSig, "Issued at": date(issued), "Expires at": date(issued + seconds) };
  },
  verify({ userSig, sdkAppId, secretKey, identifier, time }) {
    userSig = userSig.trim();
    const claims = inspect(userSig);
    let signature = "not checked: enter the secret key";
    if (secretKey !== "") {
      try {
        const given = { sdkAppId: sdkAppId || claims.sdkAppId, secretKey, identifier: identifier || claims.identifier };
        verify(userSig, { ...given, time: number(time) });
        signature = "valid";
      } catch (error) {
        signature = shown(error);
      }
    }
    return {
      Signature: signature,
      Identifier: claims.identifier,
      SDKAppID: claims.sdkAppId,
      "Issued at": date(claims.time),
      "Expires at": date(claims.time + claims.expire),
      ...(claims.userbuf && { "Extra bytes": hex(claims.userbuf) }),
    };
  },
  webhook({ url, sdkAppId, token, body }) {
    url = url.trim();
    const webhook = new Webhook({ sdkAppId, token });
    const seconds = Number(/[?&]RequestTime=(\d+)/.exec(`?${url}`)?.[1]);
    // As if it had just come, so that old ones can be looked at.
    webhook.verify(url, seconds ? seconds * 1000 : Date.now());
    const age = Math.round(Date.now() / 1000 - seconds);
    const result = { Signature: "valid", "Signed at": `${date(seconds)}, ${age} s ago. A receiver refuses it after 60 s.` };
    return body.trim() === "" ? result : { ...result, Event: shown({ ...webhook.parse(url, body), raw: undefined }) };
  },
  explain({ code, endpoint }) {
    if (!/^-?\d+$/.test(code.trim())) throw new Error("Enter a whole number, such as 70009.");
    const { known, meaning, hint, kind, retryable, docs } = explain(Number(code), { endpoint: endpoint || undefined });
    return {
      Meaning: known ? meaning : "This code is not documented.",
      "What to do": hint,
      Kind: kind,
      "Try again": retryable ? "The same request may succeed later." : "The same request will not succeed.",
      "Official page": docs,
    };
  },
};

function row(name, value) {
  const [term, text] = [document.createElement("dt"), document.createElement("dd")];
  term.textContent = name;
  text.textContent = value;
  return [term, text];
}

for (const form of document.querySelectorAll("form[data-tool]")) {
  const result = form.querySelector(".result");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const list = document.createElement("dl");
    try {
      const rows = TOOLS[form.dataset.tool](Object.fromEntries(new FormData(form)));
      list.append(...Object.entries(rows).flatMap(([name, value]) => row(name, value)));
    } catch (error) {
      list.className = "error";
      list.append(...row("Error", shown(error)));
    }
    result.replaceChildren(list);
  });
}
