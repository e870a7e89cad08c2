// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
const forAlice = chat.userSig("alice", { expire: 86400 });

declare const chat: import("tencent-chat").ChatClient;
declare const userSig: string;
export {};
