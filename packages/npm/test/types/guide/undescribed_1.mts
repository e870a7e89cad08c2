// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
await chat.importAccount({ userId: "alice" }, { extra: { New_Field: 1 } });

declare const chat: import("tencent-chat").ChatClient;
export {};
