// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient, element } from "tencent-chat";

const chat = new ChatClient({ sdkAppId: 1400000000, region: "singapore", identifier: "administrator", secretKey });

const imported = await chat.importAccounts({ accountList: [{ userId: "alice", nick: "Alice" }, { userId: "bob" }] });
for (const { item, hint } of imported.failures()) console.log(item, hint);

const sent = await chat.sendC2cMessage({ fromAccount: "alice", toAccount: "bob", msgBody: [element.text("hello")] });
console.log(sent.msgKey);

declare const secretKey: string;
declare const sdkAppId: number;
export {};
