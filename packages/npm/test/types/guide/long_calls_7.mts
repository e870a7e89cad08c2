// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
await chat.importAccounts({ accountList: [{ userId: "alice" }] }, { signal: AbortSignal.timeout(60_000) });

declare const chat: import("tencent-chat").ChatClient;
export {};
