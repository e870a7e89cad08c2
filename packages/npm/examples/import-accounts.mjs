// Imports 250,000 accounts. Ctrl-C or SIGTERM interrupts it, and the next start goes on.
import { ChatClient, EachError } from "tencent-chat";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort(signal));
const chat = ChatClient.fromEnv({ rates: { importAccounts: 500 } });
const accountList = Array.from({ length: 250_000 }, (_, i) => ({ userId: `user_${i}` }));
try {
  const { failures } = await chat.bulk.importAccounts({ accountList }, { journal: "import.journal", signal: stop.signal }).all();
  for (const { item, failure } of failures) console.log(item, failure?.hint);
} catch (error) {
  if (!(error instanceof EachError)) throw error;
  console.error(`stopped: ${error.message}; ${error.summary.rest.length} were begun but not finished: the next start sends them`);
  process.exitCode = 1;
}
