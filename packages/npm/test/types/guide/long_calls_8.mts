// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { PartialBatchError } from "tencent-chat";

try {
  await chat.importAccounts({ accountList: [{ userId: "alice" }, { userId: "bob" }] });
} catch (error) {
  if (!(error instanceof PartialBatchError)) throw error;
  for (const { item, hint } of error.reply.failures()) console.log(item, hint);
  for (const part of error.parts) console.log(part.first, part.count, part.state, part.error?.message);
  if (error.rest) await chat.importAccounts(error.rest);
}

declare const chat: import("tencent-chat").ChatClient;
export {};
