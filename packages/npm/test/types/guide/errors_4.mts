// @generated from docs/*.md by cargo xtask generate
// Code of the documentation's guide. Checked by `tsc`, never run.
import { explain } from "tencent-chat";

const { known, kind, meaning, hint, retryable, docs } = explain(70107, { endpoint: "deleteAccounts" });

declare const chat: import("tencent-chat").ChatClient;
declare const secretKey: string;
declare const userSig: string;
declare const token: string;
export {};
