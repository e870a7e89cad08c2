import { ChatClient, element, InvalidRequestError, usersig, Webhook } from "tencent-chat";
import { emulate, EXPECTED } from "./emulator_use.mjs";

// The page gets a UserSig from its server and never the secret key.
const userSigProvider = async () => (await fetch("/user-sig")).text();
const chat = new ChatClient({
  sdkAppId: 1400000000,
  identifier: "administrator",
  endpoint: location.origin,
  userSigProvider,
});

async function main() {
  const claims = usersig.inspect(await userSigProvider());
  if (claims.identifier !== "administrator") throw new Error(`a UserSig for ${claims.identifier}`);
  await chat.importAccounts({ accountList: [{ userId: "alice" }] });
  const reply = await chat.batchSendC2cMessage({ toAccount: ["alice", "ghost"], msgBody: [element.text("hello")] });
  const failures = reply.failures().map(({ item, kind }) => `${item} ${kind}`);
  if (failures.join() !== "ghost account_not_found") throw new Error(`failures: ${failures}`);
  const refused = await chat.sendC2cMessage({}).catch((error) => error);
  if (!(refused instanceof InvalidRequestError)) throw new Error(`not refused: ${refused}`);
  receive();
  const seen = await emulate();
  if (seen !== EXPECTED) throw new Error(`the emulator: ${seen}`);
}

/** A webhook, with the token, the time and the signature of Tencent's page. */
function receive() {
  const sign = "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061";
  const url = new URL(`/?SdkAppid=1400000000&Sign=${sign}&RequestTime=1669872112`, location.origin);
  const webhook = new Webhook({ sdkAppId: 1400000000, token: "xxxxyyyy" });
  webhook.verify(url, 1669872112000);
  const event = webhook.parse(url, '{"CallbackCommand":"Group.CallbackBeforeCreateGroup","Name":"spam"}');
  if (event.reject(10100, event.name).ErrorCode !== 10100) throw new Error(`no answer to ${JSON.stringify(event)}`);
}

main().then(
  () => (document.title = "fine"),
  (error) => (document.title = `failed: ${error.stack}`),
);
