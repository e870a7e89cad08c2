import { ChatClient, InvalidRequestError, usersig } from "tencent-chat";

export default {
  async fetch(_request, { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey }) {
    const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };
    const chat = new ChatClient({ ...app, endpoint });
    usersig.verify(usersig.sign(app), app);
    await chat.importAccounts({ accountList: [{ userId: "alice" }] });
    const reply = await chat.deleteAccounts({ deleteItem: [{ userId: "alice" }, { userId: "ghost" }] });
    const failures = reply.failures().map(({ item, kind }) => `${item} ${kind}`);
    const many = Array.from({ length: 101 }, (_, i) => ({ userId: `user_${i}` }));
    const { length } = (await chat.deleteAccounts({ deleteItem: many })).resultItem;
    const refused = await chat.deleteAccounts({}).catch((error) => error instanceof InvalidRequestError);
    return new Response(`${failures}; many: ${length}; refused: ${refused}`);
  },
};
