// @generated from docs/*.md by cargo xtask generate
// Code of the documentation's guide. Checked by `tsc`, never run.
for await (const friend of chat.items.listFriends({ fromAccount: "alice" })) console.log(friend.toAccount);

for await (const reply of chat.pages.listFriends({ fromAccount: "alice" })) console.log(reply.userDataItem?.length);

declare const chat: import("tencent-chat").ChatClient;
declare const secretKey: string;
declare const userSig: string;
declare const token: string;
export {};
