import { ChatClient, ConfigError, InvalidRequestError, usersig, Webhook } from "tencent-chat";
import * as errors from "tencent-chat/errors";
import { expect, test } from "vitest";

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = process.env;
const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };

test("a UserSig is signed and verified", () => {
  const text = usersig.sign({ ...app, identifier: "ä€" });
  expect(usersig.verify(text, { ...app, identifier: "ä€" }).identifier).toBe("ä€");
});

test("a client calls", async () => {
  const chat = new ChatClient({ ...app, endpoint });
  await chat.importAccounts({ accountList: [{ userId: "alice", nick: "ä€" }] });
  await expect(chat.sendC2cMessage({})).rejects.toThrow(InvalidRequestError);
});

test("a webhook is read", () => {
  const webhook = new Webhook({ sdkAppId: 1400000000, unsigned: true });
  const event = webhook.parse("/?SdkAppid=1400000000", '{"CallbackCommand":"Group.CallbackBeforeCreateGroup","Name":"späm"}');
  expect(event.reject(10100, event.name)).toMatchObject({ ErrorCode: 10100 });
});

test("errors have the classes of the package's part", () => {
  expect(() => usersig.sign({ ...app, nonsense: 1 })).toThrow(errors.ConfigError);
  expect(errors.ConfigError).toBe(ConfigError);
});
