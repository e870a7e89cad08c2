// What logs, spans and metrics take: CPU time of a call that is answered in the process. What a logger and OpenTelemetry's SDK do with what
// they get is not counted.
import { ChatClient } from "tencent-chat";
import { otel } from "tencent-chat/otel";
import { compareWaiting } from "./harness.mjs";

const reply = JSON.stringify({ ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", ResultItem: [{ UserID: "alice", ResultCode: 0, ResultInfo: "", AccountStatus: "Imported" }] });
const options = {
  sdkAppId: 1400000000,
  region: "singapore",
  identifier: "administrator",
  secretKey: "5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d",
  rates: { checkAccounts: Infinity },
  fetch: async () => new Response(reply),
};
const silent = () => {};
const logger = { error: silent, warn: silent, info: silent, debug: silent, trace: silent };
const params = { checkItem: [{ userId: "alice" }] };
const calls = (more) => {
  const chat = new ChatClient({ ...options, ...more });
  return async () => {
    for (let call = 0; call < 100; call++) await chat.checkAccounts(params);
  };
};

await compareWaiting("100 calls in the process", 10, {
  "no log": calls({}),
  "tencent-chat, info": calls({ logger, logLevel: "info" }),
  "tencent-chat, debug": calls({ logger, logLevel: "debug" }),
  "tencent-chat, spans and metrics": calls(otel()),
});
