import { usersig } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_KEY: secretKey } = process.env;

/** The server's part: it signs for the page. */
const userSigs = {
  name: "user-sigs",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use("/user-sig", (_, response) => {
      response.end(usersig.sign({ sdkAppId: 1400000000, secretKey, identifier: "administrator", expire: 3600 }));
    });
  },
};

export default {
  plugins: [userSigs],
  preview: { host: "127.0.0.1", proxy: { "/v4": endpoint } },
};
