// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { explain } from "tencent-chat";

const { known, kind, meaning, hint, retryable, docs } = explain(70107, { endpoint: "deleteAccounts" });

declare const chat: import("tencent-chat").ChatClient;
export {};
