// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const chat = new ChatClient({
  sdkAppId: 1400000000,
  region: "singapore",
  identifier: "administrator",
  secretKey,
  rates: { importAccounts: 200, batchSendC2cMessage: { perSecond: 400, itemsPerMinute: 18_000 } },
});

declare const secretKey: string;
declare const sdkAppId: number;
export {};
