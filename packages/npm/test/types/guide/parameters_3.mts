// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
const { msgList } = await chat.listC2cMessages({
  operatorAccount: "alice",
  peerAccount: "bob",
  maxCnt: 1,
  minTime: 1735689600,
  maxTime: 1735776000,
});
for (const { msgBody } of msgList ?? []) await chat.sendC2cMessage({ toAccount: "carol", msgBody: msgBody ?? [] });

declare const chat: import("tencent-chat").ChatClient;
export {};
