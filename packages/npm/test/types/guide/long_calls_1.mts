// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
const userIds = Array.from({ length: 250_000 }, (_, i) => `user_${i}`);
await chat.importAccounts(
  { accountList: userIds.map((userId) => ({ userId })) },
  { onProgress: ({ itemsDone, items, failures }) => console.log(`${itemsDone} of ${items}, ${failures} failed`) },
);

declare const chat: import("tencent-chat").ChatClient;
export {};
