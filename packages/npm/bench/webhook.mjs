// How long it takes to verify and to read a webhook of 2 kB: a message that waits to be sent.
import { createHash } from "node:crypto";
import { Webhook } from "tencent-chat";

const EVENTS = 20_000;
const BLOCK = 1000;

const token = "a token of the console";
const time = Math.floor(Date.now() / 1000);
const sign = createHash("sha256").update(`${token}${time}`).digest("hex");
const url = `/webhook?SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.9&OptPlatform=iOS&Sign=${sign}&RequestTime=${time}`;
const words = "all the world's a stage, and all the men and women merely players ";
const fields = {
  CallbackCommand: "C2C.CallbackBeforeSendMsg",
  From_Account: "amber",
  To_Account: "boris",
  MsgSeq: 50211,
  MsgRandom: 1234567,
  MsgTime: time,
  MsgKey: `50211_1234567_${time}`,
  OnlineOnlyFlag: 1,
  MsgBody: Array.from({ length: 12 }, () => ({ MsgType: "TIMTextElem", MsgContent: { Text: words } })),
  CloudCustomData: "",
};
fields.CloudCustomData = "x".repeat(2048 - JSON.stringify(fields).length);
const body = Buffer.from(JSON.stringify(fields));

const webhook = new Webhook({ sdkAppId: 1400000000, token });
const receive = () => {
  webhook.verify(url);
  return webhook.parse(url, body);
};
if (receive().msgBody.length !== 12) throw new Error("the event is not whole");

/** Microseconds for one event, of each block. */
const blocks = [];
for (let done = 0; done < EVENTS; done += BLOCK) {
  const started = performance.now();
  for (let at = 0; at < BLOCK; at++) receive();
  blocks.push(((performance.now() - started) * 1000) / BLOCK);
}
blocks.sort((a, b) => a - b);
const round = (number) => Math.round(number * 10) / 10;
console.log(JSON.stringify({ bytes: body.length, median_us: round(blocks[blocks.length >> 1]), best_us: round(blocks[0]) }));
