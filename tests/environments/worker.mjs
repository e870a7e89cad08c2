import { ChatClient, element, InvalidRequestError, usersig, Webhook } from "tencent-chat";

const token = "xxxxyyyy";
const handler = new Webhook({ sdkAppId: 1400000000, token }).handler({
  beforeGroupCreate: (event) => event.reject(10100, event.name),
});

/** A webhook as Tencent's servers send it. */
async function webhook() {
  const time = Math.floor(Date.now() / 1000);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${token}${time}`));
  const sign = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const body = '{"CallbackCommand":"Group.CallbackBeforeCreateGroup","Name":"spam"}';
  return new Request(`https://example.com/?SdkAppid=1400000000&Sign=${sign}&RequestTime=${time}`, { method: "POST", body });
}

export default {
  async fetch(_request, environment, context) {
    const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = environment;
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
    const answer = await handler(await webhook(), environment, context);
    const { ErrorCode: code } = await answer.json();
    return new Response(`${failures}; requests: ${requests}; refused: ${refused}; webhook: ${code}`);
  },
};
