// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ApiError, OutcomeUnknownError } from "tencent-chat";

try {
  await chat.createOfficialAccount({ ownerAccount: "alice", name: "Daily News" });
} catch (error) {
  if (error instanceof OutcomeUnknownError) console.log("look whether it is there before trying again");
  else if (error instanceof ApiError && error.retryable) console.log("later:", error.hint);
  else throw error;
}

declare const chat: import("tencent-chat").ChatClient;
export {};
