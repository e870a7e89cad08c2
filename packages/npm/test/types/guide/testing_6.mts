// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const answer = { status: 200, headers: new Headers(), text: async () => '{"ActionStatus":"OK","ErrorCode":0}' };
const chat = new ChatClient({
  sdkAppId: 1400000000,
  region: "singapore",
  identifier: "administrator",
  secretKey,
  fetch: async () => answer,
});

declare const secretKey: string;
declare const sdkAppId: number;
export {};
