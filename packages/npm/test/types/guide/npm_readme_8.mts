// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { usersig } from "tencent-chat";

const text = usersig.sign({ sdkAppId, secretKey, identifier: "alice", expire: 86400 });
const claims = usersig.verify(text, { sdkAppId, secretKey, identifier: "alice" }); // or UserSigError with a `reason`
const { identifier, time, expire } = usersig.inspect(text); // without a key, and without proof
const key = usersig.privateMapKey({ sdkAppId, secretKey, identifier: "alice", room: 42, privileges: 255 }); // TRTC

declare const chat: import("tencent-chat").ChatClient;
declare const secretKey: string;
declare const sdkAppId: number;
export {};
