// A client that is traced, with the program's own tracer, meter and hooks.
import { metrics, trace } from "@opentelemetry/api";
import { ChatClient, type ChatClientOptions } from "tencent-chat";
import { otel } from "tencent-chat/otel";

declare const options: ChatClientOptions;

new ChatClient({ ...options, ...otel() });
new ChatClient({ ...options, ...otel({ tracer: trace.getTracer("own"), meter: metrics.getMeter("own"), onRetry: null }) });
ChatClient.fromEnv(otel({ onEnd: ({ millis }) => millis.toFixed(), onRequest: options.onRequest }));
// @ts-expect-error - an option of the client
otel({ region: "singapore" });
