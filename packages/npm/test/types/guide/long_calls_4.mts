// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
await chat.checkAccounts({ checkItem: [{ userId: "alice" }] }, { timeout: 30_000, concurrency: 2 });

declare const chat: import("tencent-chat").ChatClient;
export {};
