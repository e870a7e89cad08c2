// Setting up from what other code has, without a cast. Checked by `tsc`, never run.
import { ChatClient, ReplayGuard, usersig, Webhook, type ChatClientOptions } from "tencent-chat";

declare const process: { env: { readonly [name: string]: string | undefined } };
declare const config: { retries: number | null; proxy?: string };
declare const provide: (identifier: string) => Promise<string>;

new ChatClient({
  sdkAppId: process.env.SDK_APP_ID,
  region: process.env.REGION,
  identifier: process.env.IDENTIFIER,
  secretKey: process.env.SECRET_KEY,
});
const { SDK_APP_ID: sdkAppId, SECRET_KEY: secretKey } = process.env;
new ChatClient({ sdkAppId, secretKey, endpoint: config.proxy, identifier: "administrator", maxRetries: config.retries });
new ChatClient({ sdkAppId, secretKey, region: "singapore", identifier: "administrator", fetch: null, onRetry: null });
new ChatClient({ sdkAppId: 1n, region: "singapore", identifier: "administrator", userSig: process.env.USER_SIG, secretKey: null });
new ChatClient({ sdkAppId, region: "singapore", identifier: "administrator", userSigProvider: provide, rates: { "*": null } });
ChatClient.fromEnv({ maxRetries: config.retries });
ChatClient.fromEnv(null, null);
const options: ChatClientOptions = { sdkAppId, secretKey, region: "singapore", identifier: process.env.IDENTIFIER };
new ChatClient({ ...options, concurrency: 1 });
// @ts-expect-error without a caller
new ChatClient({ sdkAppId, secretKey, region: "singapore" });
// @ts-expect-error two credentials
new ChatClient({ sdkAppId, secretKey, userSig: "x", region: "singapore", identifier: "administrator" });
// @ts-expect-error two hosts
new ChatClient({ sdkAppId, secretKey, region: "singapore", endpoint: "https://a.example", identifier: "administrator" });

new Webhook({ sdkAppId, token: process.env.WEBHOOK_TOKEN, tolerance: config.retries });
Webhook.fromEnv(null);
new ReplayGuard(1000, { keep: config.retries });
const text = usersig.sign({ sdkAppId, secretKey, identifier: "alice", expire: config.retries });
usersig.verify(text, { sdkAppId, secretKey, identifier: "alice", allowedSkew: null });
new ChatClient(options).userSig("alice", { expire: config.retries });
