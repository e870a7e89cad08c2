// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient } from "tencent-chat";

const chat = ChatClient.fromEnv();

export {};
