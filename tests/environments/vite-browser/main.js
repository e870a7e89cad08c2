import { ChatClient, InvalidRequestError, usersig } from "tencent-chat";

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
  const reply = await chat.deleteAccounts({ deleteItem: [{ userId: "alice" }, { userId: "ghost" }] });
  const failures = reply.failures().map(({ item, kind }) => `${item} ${kind}`);
  if (failures.join() !== "ghost account_not_found") throw new Error(`failures: ${failures}`);
  const refused = await chat.deleteAccounts({}).catch((error) => error);
  if (!(refused instanceof InvalidRequestError)) throw new Error(`not refused: ${refused}`);
}

main().then(
  () => (document.title = "fine"),
  (error) => (document.title = `failed: ${error.stack}`),
);
