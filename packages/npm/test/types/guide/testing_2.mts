// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const chat = new ChatClient({
  sdkAppId: 1400000000,
  endpoint: "http://127.0.0.1:8800",
  identifier: "administrator",
  secretKey,
});

declare const secretKey: string;
declare const sdkAppId: number;
export {};
