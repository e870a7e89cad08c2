import { ChatClient, element, InvalidRequestError, usersig } from "tencent-chat";

/** Signs, calls and is refused; returns the result. */
export async function talk() {
  const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = process.env;
  const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };
  const chat = new ChatClient({ ...app, endpoint });
  usersig.verify(usersig.sign(app), app);
  await chat.importAccounts({ accountList: [{ userId: "alice" }] });
  const reply = await chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text("hello")] });
  const refused = await chat.sendC2cMessage({}).catch((error) => error instanceof InvalidRequestError);
  return `${reply.failures()[0].item}; refused: ${refused}`;
}
