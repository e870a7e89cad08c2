// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { element } from "tencent-chat";

const msgBody = [element.text("look at this"), element.face(4, "wave"), element.custom({ kind: "order", no: 812 })];

declare const chat: import("tencent-chat").ChatClient;
export {};
