import { ChatClient, InvalidRequestError, usersig } from "tencent-chat";

export default {
  async fetch(_request, { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey }) {
    const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };
    const chat = new ChatClient({ ...app, endpoint });
    usersig.verify(usersig.sign(app), app);
    await chat.importAccounts({ accountList: [{ userId: "alice" }] });
    const reply = await chat.deleteAccounts({ deleteItem: [{ userId: "alice" }, { userId: "ghost" }] });
    const failures = reply.failures().map(({ item, kind }) => `${item} ${kind}`);
    const refused = await chat.deleteAccounts({}).catch((error) => error instanceof InvalidRequestError);
    return new Response(`${failures}; refused: ${refused}`);
  },
};
