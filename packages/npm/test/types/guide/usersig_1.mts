// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { usersig } from "tencent-chat";

const text = usersig.sign({ sdkAppId: 1400000000, secretKey, identifier: "alice", expire: 86400 });

declare const chat: import("tencent-chat").ChatClient;
declare const secretKey: string;
declare const sdkAppId: number;
export {};
