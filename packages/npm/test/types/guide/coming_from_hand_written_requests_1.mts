// @generated from docs/*.md by cargo xtask generate
// Code of the documentation's guide. Checked by `tsc`, never run.
import { wire } from "tencent-chat";

const reply = await chat.sendC2cMessage(
  wire({ To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }] }),
);
console.log(reply.msgKey);

declare const chat: import("tencent-chat").ChatClient;
declare const secretKey: string;
declare const userSig: string;
declare const token: string;
export {};
