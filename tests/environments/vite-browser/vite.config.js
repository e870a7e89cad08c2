import { usersig } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = process.env;

/** The server's part: it signs for the page. */
const sign = ({ middlewares }) => {
  middlewares.use("/user-sig", (_, response) => {
    response.end(usersig.sign({ sdkAppId: 1400000000, secretKey, identifier: "administrator", expire: 3600 }));
  });
};

const served = { host: "127.0.0.1", port: 0, proxy: { "/v4": endpoint } };

export default {
  plugins: [{ name: "user-sigs", configureServer: sign, configurePreviewServer: sign }],
  server: served,
  preview: served,
};
