// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
await chat.request("v4/openim/sendmsg", {
  To_Account: "bob",
  MsgRandom: Math.floor(Math.random() * 2 ** 32),
  MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }],
});

declare const chat: import("tencent-chat").ChatClient;
export {};
