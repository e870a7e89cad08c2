// What the tests of webhooks share: requests as Tencent signs them, and the samples of the description.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export const sdkAppId = 1400000001;
export const token = "k7Example-Token";
/** In seconds. */
export const time = 1_735_689_600;
/** In milliseconds. */
export const now = time * 1000;

export const sign = (token, time) => createHash("sha256").update(`${token}${time}`).digest("hex");

/** The query of a request. */
export function query(command, { app = sdkAppId, by = token, at = time } = {}) {
  return `SdkAppid=${app}&CallbackCommand=${command}&contenttype=json&ClientIP=203.0.113.9&OptPlatform=IOS&Sign=${sign(by, at)}&RequestTime=${at}`;
}

const lines = readFileSync(new URL("../../../tests/cases/webhooks.jsonl", import.meta.url), "utf8").trim().split("\n");

/** All requests of the description, as `{ command, body }`. */
export const samples = lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === "request");

/** The body of a command's first sample, with other fields in it. */
export function body(command, fields = {}) {
  return JSON.stringify({ ...samples.find((sample) => sample.command === command).body, ...fields });
}

export const text = (text) => [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }];
