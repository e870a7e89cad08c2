import chat = require("tencent-chat");
import errors = require("tencent-chat/errors");

const client = chat.ChatClient.fromEnv();
client.deleteAccounts({ deleteItem: [{ userId: "alice" }] }).catch((error: unknown) => {
  if (error instanceof errors.ApiError) error satisfies chat.ApiError;
});
