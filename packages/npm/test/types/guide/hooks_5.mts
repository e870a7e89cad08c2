// @generated from docs/*.md by cargo xtask generate
// Code of the documentation. Checked by `tsc`, never run.
import { ChatClient, type ChatClientOptions } from "tencent-chat";

interface Meter {
  createHistogram(name: string, options: { unit: string }): { record(value: number, attributes: Record<string, string | number>): void };
  createCounter(name: string): { add(value: number, attributes: Record<string, string | number>): void };
}

/** A client that is measured: `metered(metrics.getMeter("my-service"), options)`. */
function metered(meter: Meter, options: ChatClientOptions): ChatClient {
  const duration = meter.createHistogram("tencent_chat.request.duration", { unit: "ms" });
  const retries = meter.createCounter("tencent_chat.request.retries");
  return new ChatClient({
    ...options,
    onResponse: ({ endpoint, status, code, millis }) => duration.record(millis, { endpoint, status: status ?? 0, code: code ?? 0 }),
    onRetry: ({ endpoint }) => retries.add(1, { endpoint }),
  });
}

declare const chat: import("tencent-chat").ChatClient;
export {};
