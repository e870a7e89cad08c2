// @generated from docs/*.md by cargo xtask generate
// Code of the documentation's guide. Checked by `tsc`, never run.
await chat.importAccounts({ accountList: [{ userId: "alice" }] }, { signal: AbortSignal.timeout(60_000) });

declare const chat: import("tencent-chat").ChatClient;
declare const secretKey: string;
declare const userSig: string;
declare const token: string;
export {};
