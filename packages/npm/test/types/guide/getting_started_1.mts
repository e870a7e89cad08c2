// @generated from docs/*.md by cargo xtask generate
// Code of the documentation's guide. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const chat = new ChatClient({ sdkAppId: 1400000000, region: "singapore", identifier: "administrator", secretKey });

await chat.importAccount({ userId: "alice", nick: "Alice" });
const reply = await chat.checkAccounts({ checkItem: [{ userId: "alice" }, { userId: "bob" }] });
for (const { userId, accountStatus } of reply.resultItem ?? []) console.log(userId, accountStatus);

declare const secretKey: string;
declare const userSig: string;
declare const token: string;
export {};
