// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { element } from "tencent-chat";

const reply = await chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text("hello")] });
for (const { item, code, hint } of reply.failures()) console.log(item, code, hint);

declare const chat: import("tencent-chat").ChatClient;
export {};
