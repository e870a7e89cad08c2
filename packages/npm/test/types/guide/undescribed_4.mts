// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
await chat.importAccount({ userId: "a-user-id-of-more-than-thirty-two-bytes" }, { unchecked: true });

declare const chat: import("tencent-chat").ChatClient;
export {};
