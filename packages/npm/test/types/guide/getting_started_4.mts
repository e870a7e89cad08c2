// @generated from docs/*.md by cargo xtask generate
// Code of the documentation's guide. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const chat = ChatClient.fromEnv();

declare const secretKey: string;
declare const userSig: string;
declare const token: string;
export {};
