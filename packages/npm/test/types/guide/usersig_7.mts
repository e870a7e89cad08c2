// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { usersig, UserSigError } from "tencent-chat";

try {
  usersig.verify(userSig, { sdkAppId: 1400000000, secretKey, identifier: "alice" });
} catch (error) {
  if (error instanceof UserSigError) console.log(error.reason);
}

declare const chat: import("tencent-chat").ChatClient;
declare const secretKey: string;
declare const userSig: string;
declare const sdkAppId: number;
export {};
