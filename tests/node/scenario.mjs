// The demo's scenario in JavaScript; `tests/rust/src/scenario.rs` and `tests/python/scenario.py` do the same.
import { ApiError, ChatClient, usersig } from "tencent-chat";

const sdkAppId = 1400000000;
const secretKey = process.env.TENCENT_CHAT_KEY;
const chat = new ChatClient({
  sdkAppId,
  endpoint: process.env.TENCENT_CHAT_ENDPOINT,
  identifier: "administrator",
  secretKey,
});

const say = (step, result) => console.log(JSON.stringify({ step, result }));
const failed = (reply) =>
  reply.failures().map(({ item, code, kind }) => `${item}: ${code} ${kind}`).join(", ") || "all done";
const told = (list) => list.map(({ subscriberAccount, result }) => `${subscriberAccount}: ${result}`).join(", ");

const time = 1_700_000_000;
const userSig = usersig.sign({ sdkAppId, secretKey, identifier: "alice", time });
const claims = usersig.verify(userSig, { sdkAppId, secretKey, identifier: "alice", time });
say("sign a UserSig", `for ${claims.identifier}, ${claims.expire} s`);

const accounts = ["alice", "bob", "carol", "dave"];
say("import accounts", failed(await chat.importAccounts({ accountList: accounts.map((userId) => ({ userId })) })));

const addFriendItem = ["bob", "carol"].map((toAccount) => ({ toAccount, addSource: "AddSource_Type_Server" }));
say("add friends", failed(await chat.addFriends({ fromAccount: "alice", addFriendItem })));

const unfriend = { fromAccount: "alice", toAccount: ["bob", "dave"], deleteType: "Delete_Type_Both" };
say("delete friends", failed(await chat.deleteFriends(unfriend)));

const news = { ownerAccount: "alice", name: "Daily News", officialAccountUserId: "@TOA#_news" };
const officialAccount = (await chat.createOfficialAccount(news)).officialAccountUserId;
say("create an official account", officialAccount);

const subscriberList = ["bob", "carol"].map((subscriberAccount) => ({ subscriberAccount }));
const added = await chat.addSubscribers({ officialAccount, subscriberList });
say("add subscribers", told(added.subscriberList));

const removed = await chat.deleteSubscribers({ officialAccount, subscriberToDelAccount: ["bob", "dave"] });
say("delete subscribers", told(removed.subscriberList));

await chat.destroyOfficialAccount({ officialAccount });
say("destroy the official account", "done");
try {
  await chat.destroyOfficialAccount({ officialAccount });
  say("destroy it again", "not refused");
} catch (error) {
  say("destroy it again", error instanceof ApiError ? `ApiError ${error.code} ${error.kind}` : String(error));
}

await chat.setAttributeNames({ attrNames: { 0: "city" } });
const users = ["alice", "ghost"];
const set = { userAttrs: users.map((toAccount) => ({ toAccount, attrs: { city: "Oslo" } })) };
say("set user attributes", failed(await chat.setUserAttributes(set)));
const remove = { userAttrs: users.map((toAccount) => ({ toAccount, attrs: ["city"] })) };
say("remove user attributes", failed(await chat.removeUserAttributes(remove)));

const deleteItem = [...accounts, "ghost"].map((userId) => ({ userId }));
say("delete accounts", failed(await chat.deleteAccounts({ deleteItem })));
