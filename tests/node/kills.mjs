// A walk with a journal that is killed while it runs. The other languages' programs of this name do the same.
import { ChatClient } from "tencent-chat";

const { TENCENT_CHAT_ENDPOINT: endpoint, KILLS_WORK: work, KILLS_COUNT: count, KILLS_JOURNAL: journal } = process.env;
const chat = new ChatClient({ sdkAppId: 1400000000, endpoint, identifier: "administrator", secretKey: "a-key-of-the-tests", rates: { "*": { perSecond: Infinity } }, requestTimeout: 60_000 });

function* source(item) {
  for (let i = 0; i < Number(count); i++) yield item(`user_${i}`);
}

const summary =
  work === "each"
    ? await chat.each.createOfficialAccount(source((ownerAccount) => ({ ownerAccount, name: "News" })), { journal }).all()
    : await chat.bulk.importAccounts({ accountList: source((userId) => ({ userId })) }, { journal }).all();
const unknown = summary.unknown.map(({ row, item }) => row?.ownerAccount ?? item.userId);
console.log(JSON.stringify({ read: summary.read, succeeded: summary.succeeded, unknown }));
