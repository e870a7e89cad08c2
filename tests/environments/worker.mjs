import { ChatClient, element, InvalidRequestError, usersig, Webhook } from "tencent-chat";

// The token, the time and the signature of Tencent's page.
const sign = "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061";
const url = `https://example.com/?SdkAppid=1400000000&Sign=${sign}&RequestTime=1669872112`;
const webhook = new Webhook({ sdkAppId: 1400000000, token: "xxxxyyyy" });

export default {
  async fetch(_request, { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey }) {
    const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };
    const chat = new ChatClient({ ...app, endpoint });
    usersig.verify(usersig.sign(app), app);
    await chat.importAccounts({ accountList: [{ userId: "alice" }] });
    const reply = await chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text("hello")] });
    const failures = reply.failures().map(({ item, kind }) => `${item} ${kind}`);
    const many = Array.from({ length: 101 }, (_, i) => ({ userId: `user_${i}` }));
    let requests = 0;
    await chat.importAccounts({ accountList: many }, { onProgress: ({ partsDone }) => (requests = partsDone) });
    const refused = await chat.sendC2cMessage({}).catch((error) => error instanceof InvalidRequestError);
    webhook.verify(url, 1669872112000);
    const event = webhook.parse(url, '{"CallbackCommand":"Group.CallbackBeforeCreateGroup","Name":"spam"}');
    const { ErrorCode: code } = event.reject(10100, event.name);
    return new Response(`${failures}; requests: ${requests}; refused: ${refused}; webhook: ${code}`);
  },
};
