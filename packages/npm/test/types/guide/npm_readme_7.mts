// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ApiError } from "tencent-chat";

try {
  await chat.deleteFriends({ fromAccount: "alice", toAccount: ["bob"], deleteType: "Delete_Type_Both" });
} catch (error) {
  const nobodyToUnfriend = error instanceof ApiError && error.kind === "account_not_found";
  if (!nobodyToUnfriend) throw error; // its message says what happened and what to do
}

declare const chat: import("tencent-chat").ChatClient;
export {};
