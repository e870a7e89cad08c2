// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
const reply = await chat.request("v4/im_open_login_svc/account_check", { CheckItem: [{ UserID: "alice" }] });
console.log(reply["ResultItem"]);

declare const chat: import("tencent-chat").ChatClient;
export {};
