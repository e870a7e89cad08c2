// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { wire } from "tencent-chat";

const reply = await chat.sendC2cMessage(
  wire({ To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }] }),
);
console.log(reply.msgKey);

declare const chat: import("tencent-chat").ChatClient;
export {};
