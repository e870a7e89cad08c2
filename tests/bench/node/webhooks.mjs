// Verifies and reads a webhook of 2 kB: a message that waits to be sent.
import { createHash, timingSafeEqual } from "node:crypto";
import { Webhook } from "tencent-chat";
import { compare } from "./harness.mjs";

const { BENCH_WEBHOOK: text } = process.env;
const body = Buffer.from(text);
const token = "a token of the console";
const time = Math.floor(Date.now() / 1000);
const hash = (time) => createHash("sha256").update(`${token}${time}`).digest("hex");
const url = `/webhook?SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.9&OptPlatform=iOS&Sign=${hash(time)}&RequestTime=${time}`;

const webhook = new Webhook({ sdkAppId: 1400000000, token });
function receive() {
  webhook.verify(url);
  return webhook.parse(url, body);
}

function receiveByHand() {
  const query = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  const time = Number(query.get("RequestTime"));
  const wanted = Buffer.from(hash(time));
  const given = Buffer.from(query.get("Sign"));
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new Error("wrong signature");
  if (query.get("SdkAppid") !== "1400000000" || Math.abs(Date.now() / 1000 - time) > 60) throw new Error("not for this app, or late");
  return JSON.parse(body.toString());
}

if (receive().msgBody.length !== receiveByHand().MsgBody.length) throw new Error("the event is not whole");
compare("verify and read a webhook of 2 kB", 1000, { "tencent-chat": receive, "node:crypto and JSON.parse": receiveByHand });
