// The memory of a walk over many rows or items, against a server in this process. The other languages' programs of this name do the
// same. It is measured a hundred times, whenever a hundredth of the source was read, without what is garbage.
import { ChatClient } from "tencent-chat";

const { MEMORY_WORK: work, MEMORY_COUNT, MEMORY_JOURNAL, MEMORY_FAILING } = process.env;
const count = Number(MEMORY_COUNT);
const journal = MEMORY_JOURNAL || undefined;
const OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** Says that all is well, or that each of the items failed. */
function answer(body) {
  const items = MEMORY_FAILING && JSON.parse(body).DeleteItem;
  return items ? { ...OK, ResultItem: items.map(({ UserID }) => ({ UserID, ResultCode: 70107, ResultInfo: "none" })) } : OK;
}
const fetch = async (_url, { body }) => new Response(JSON.stringify(answer(body)));
const chat = new ChatClient({
  sdkAppId: 1400000000,
  endpoint: "http://localhost",
  identifier: "administrator",
  secretKey: "a-key-of-the-tests",
  rates: { "*": { perSecond: Infinity } },
  fetch,
});

const memory = [];
function* source() {
  for (let number = 0; number < count; number++) {
    if (number % (count / 100) === 0) {
      globalThis.gc();
      const { heapUsed, external } = process.memoryUsage();
      memory.push(heapUsed + external);
    }
    yield { userId: `user_${number}` };
  }
}

let results = 0;
const calls = work === "each" ? chat.each.importAccount(source(), { journal }) : chat.bulk.deleteAccounts({ deleteItem: source() }, { journal });
for await (const { error, reply } of calls) {
  if (error) throw error;
  results += MEMORY_FAILING ? reply.failures().length : 1;
}
console.log(JSON.stringify({ memory, results }));
