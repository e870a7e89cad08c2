// Imports 250,000 accounts. Ctrl-C or SIGTERM interrupts it, and the next start goes on.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { ChatClient, PartialBatchError } from "tencent-chat";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort(new Error(signal)));
const everybody = { accountList: Array.from({ length: 250_000 }, (_, i) => ({ userId: `user_${i}` })) };
const accounts = existsSync("left.json") ? JSON.parse(readFileSync("left.json", "utf8")) : everybody;
try {
  await ChatClient.fromEnv({ rates: { importAccounts: 500 } }).importAccounts(accounts, { signal: stop.signal });
  rmSync("left.json", { force: true });
} catch (error) {
  if (!(error instanceof PartialBatchError)) throw error;
  writeFileSync("left.json.new", JSON.stringify(error.rest ?? { accountList: [] }));
  renameSync("left.json.new", "left.json");
  console.log(error.message);
}
