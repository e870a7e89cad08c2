// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const chat = new ChatClient({
  sdkAppId: 1400000000,
  region: "singapore",
  identifier: "administrator",
  userSigProvider: async (identifier) => (await fetch(`/usersig/${identifier}`)).text(),
});

declare const sdkAppId: number;
export {};
