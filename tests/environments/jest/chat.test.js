const { ChatClient, ConfigError, element, InvalidRequestError, usersig, Webhook } = require("tencent-chat");
const errors = require("tencent-chat/errors");

const { TENCENT_CHAT_ENDPOINT: endpoint, TENCENT_CHAT_SECRET_KEY: secretKey } = process.env;
const app = { sdkAppId: 1400000000, secretKey, identifier: "administrator" };

/** jsdom has no `fetch`, and tests of pages replace it anyway. */
const fetched = async (url, { body }) => ({
  status: 200,
  headers: new Map(),
  text: async () => JSON.stringify({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", Sent: JSON.parse(body) }),
});

test("a UserSig is signed and verified", () => {
  const text = usersig.sign({ ...app, identifier: "ä€", userbuf: new Uint8Array([1, 2]) });
  expect(usersig.verify(text, { ...app, identifier: "ä€" }).identifier).toBe("ä€");
});

test("a client calls", async () => {
  const chat = new ChatClient({ ...app, endpoint, fetch: globalThis.fetch ?? fetched });
  await chat.importAccounts({ accountList: [{ userId: "alice", nick: "ä€" }] });
  await expect(chat.sendC2cMessage({})).rejects.toThrow(InvalidRequestError);
});

test("a webhook is read", () => {
  const webhook = new Webhook({ sdkAppId: 1400000000, unsigned: true });
  const body = '{"CallbackCommand":"Group.CallbackBeforeCreateGroup","Name":"späm"}';
  const event = webhook.parse("/?SdkAppid=1400000000", Buffer.from(body));
  expect([event.name, event.raw]).toEqual(["späm", body]);
  expect(event.reject(10100, event.name)).toMatchObject({ ErrorCode: 10100 });
});

test("errors have the classes of the package and of its part", () => {
  expect(() => usersig.sign({ ...app, nonsense: 1 })).toThrow(errors.ConfigError);
  expect(errors.ConfigError).toBe(ConfigError);
  expect(() => element.text(null)).toThrow("element.text: text: required");
});
