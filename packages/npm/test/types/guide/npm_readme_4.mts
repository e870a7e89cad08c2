// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
const reply = await chat.importAccounts(
  { accountList: userIds.map((userId) => ({ userId })) }, // 250,000 of them
  { onProgress: ({ itemsDone, items }) => console.log(`${itemsDone} of ${items}`), timeout: 20 * 60_000 },
);

declare const chat: import("tencent-chat").ChatClient;
declare const userIds: string[];
export {};
