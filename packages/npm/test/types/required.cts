// The same declarations for users of `require`.
import { ChatClient, usersig } from "tencent-chat";
import chatModule = require("tencent-chat");

const chat: chatModule.ChatClient = new ChatClient({ sdkAppId: 1, identifier: "a", region: "seoul", secretKey: "k" });
export const reply: Promise<chatModule.Reply<chatModule.CheckAccountsReply>> = chat.checkAccounts({
  checkItem: [{ userId: "alice" }],
});
export const text: string = usersig.sign({ sdkAppId: 1, secretKey: "k", identifier: "a" });
// @ts-expect-error a required field is missing
chat.checkAccounts({});
