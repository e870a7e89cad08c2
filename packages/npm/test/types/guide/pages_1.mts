// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
for await (const friend of chat.items.listFriends({ fromAccount: "alice" })) console.log(friend.toAccount);

for await (const reply of chat.pages.listFriends({ fromAccount: "alice" })) console.log(reply.userDataItem?.length);

declare const chat: import("tencent-chat").ChatClient;
export {};
