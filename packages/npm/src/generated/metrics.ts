// @generated from api/sdk.yaml by cargo xtask generate
import type { MetricOptions } from "@opentelemetry/api";

/** How many calls have open spans at most: beyond this, the oldest span is ended. */
export const MOST_CALLS = 10000;

/** The bounds of histograms, in seconds. */
export const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 300, 1800];

export const CODE = "tencent_chat.code";
export const ENDPOINT = "tencent_chat.endpoint";
export const ERROR_TYPE = "error.type";
export const OUTCOME = "tencent_chat.outcome";
export const STATUS = "http.response.status_code";
export const CALLS: [string, MetricOptions] = [
  "tencent_chat.calls",
  { unit: "{call}", description: "Calls that ended." },
];
export const CALL_DURATION: [string, MetricOptions] = [
  "tencent_chat.call.duration",
  { unit: "s", description: "Duration of calls, including waits and retries." },
];
export const REQUEST_DURATION: [string, MetricOptions] = [
  "tencent_chat.request.duration",
  { unit: "s", description: "How long requests took." },
];
export const RETRIES: [string, MetricOptions] = [
  "tencent_chat.retries",
  { unit: "{retry}", description: "Requests that were retried." },
];
export const RATE_USED: [string, MetricOptions] = [
  "tencent_chat.rate.used",
  { unit: "1", description: "The part of a rate that is used, from 0 to 1." },
];
export const RATE_WAITING: [string, MetricOptions] = [
  "tencent_chat.rate.waiting",
  { unit: "{call}", description: "Calls that wait for their turn." },
];
