// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { PageError } from "tencent-chat";

const groups: string[] = [];
try {
  for await (const { groupId } of chat.items.listAppGroups({ limit: 1000 })) if (groupId) groups.push(groupId);
} catch (error) {
  if (!(error instanceof PageError)) throw error;
  console.log(`at least ${groups.length} groups:`, error.message);
}

declare const chat: import("tencent-chat").ChatClient;
export {};
