// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const chat = new ChatClient({
  sdkAppId: 1400000000,
  region: "singapore",
  identifier: "administrator",
  secretKey,
  onRequest: ({ endpoint, items, attempt }) => console.debug(endpoint, items, attempt),
  onResponse: ({ endpoint, status, millis, error }) => console.debug(endpoint, status, millis, error),
  onRetry: ({ endpoint, wait, reason }) => console.warn(endpoint, wait, reason),
});

declare const secretKey: string;
declare const sdkAppId: number;
export {};
