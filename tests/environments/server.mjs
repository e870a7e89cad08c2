import { ChatClient, element } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = process.env;
const chat = new ChatClient({ sdkAppId: 1400000000, secretKey, identifier: "administrator", endpoint });
chat
  .importAccounts({ accountList: [{ userId: "alice" }] })
  .then(() => chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text("hello")] }))
  .then((reply) => {
    if (reply.failures()[0]?.item !== "ghost") throw new Error("no failure for the unknown account");
  });
