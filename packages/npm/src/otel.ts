/**
 * Spans and metrics of OpenTelemetry for each call and each of its requests, made of the client's events. Needs `@opentelemetry/api`, which is
 * an optional dependency: `npm install @opentelemetry/api`. Attributes have the names of the semantic conventions for HTTP
 * clients; the package's own begin with `tencent_chat.`.
 *
 * @example
 * ```ts
 * import { otel } from "tencent-chat/otel";
 *
 * const chat = new ChatClient({ ...options, ...otel() });
 * ```
 *
 * @packageDocumentation
 */

import { context, metrics, SpanKind, SpanStatusCode, trace, type Attributes, type BatchObservableCallback, type Context, type Meter, type MetricOptions, type Span, type SpanOptions, type Tracer } from "@opentelemetry/api";
import type { RateState } from "./generated/error-classes.js";
import type { EndEvent, RequestEvent, ResponseEvent, RetryEvent } from "./generated/events.js";
import * as described from "./generated/metrics.js";
import { CODE, ENDPOINT, ERROR_TYPE, MOST_CALLS, OUTCOME, STATUS } from "./generated/metrics.js";
import type { ChatClientOptions } from "./options.js";

/** The name and the version of the tracer and the meter. */
const SCOPE = ["tencent-chat", VERSION] as const;

/** Set by `scripts/build.mjs`. */
declare const VERSION: string;

/** The `error.type` of what has neither a code nor a status that says it. */
const OTHER = "_OTHER";

/** Where spans and metrics go, and hooks of your own, which run in the context of the call's span. */
export interface OtelOptions extends Pick<ChatClientOptions, "onRequest" | "onResponse" | "onRetry" | "onEnd"> {
  /** Makes the spans. Default: the tracer `tencent-chat` of the program's provider. */
  tracer?: Tracer | undefined;
  /** Makes the metrics. Default: the meter `tencent-chat` of the program's provider when the first call is made. */
  meter?: Meter | undefined;
}

/** The options of a client that make spans and metrics. */
export interface OtelHooks {
  onRequest: (event: RequestEvent) => void;
  onResponse: (event: ResponseEvent) => void;
  onRetry: (event: RetryEvent) => void;
  onEnd: (event: EndEvent) => void;
}

/** A call with its span. */
interface Traced {
  readonly span: Span;
  readonly context: Context;
  /** The spans of requests under way, by the numbers of the requests. */
  readonly requests: Map<number, Span>;
  retries: number;
}

/**
 * Options for one client that make spans and metrics of its calls. Each client needs its own.
 *
 * @example
 * ```ts
 * const chat = new ChatClient({ ...options, ...otel({ onEnd: ({ endpoint, millis }) => console.info(endpoint, millis) }) });
 * ```
 */
export function otel(options: OtelOptions = {}): OtelHooks {
  const tracer = options.tracer ?? trace.getTracer(...SCOPE);
  const calls = new Map<number, Traced>();
  // Later than the client: the program may set its provider in between.
  let made: ReturnType<typeof instruments> | undefined;
  const measured = () => (made ??= instruments(options.meter ?? metrics.getMeter(...SCOPE)));

  function begin(call: number, endpoint: string, more: SpanOptions = {}): Traced {
    leave(call);
    const attributes = { [ENDPOINT]: endpoint };
    const parent = context.active();
    const span = tracer.startSpan(`tencent_chat ${endpoint}`, { kind: SpanKind.CLIENT, attributes, ...more }, parent);
    const traced: Traced = { span, context: trace.setSpan(parent, span), requests: new Map(), retries: 0 };
    calls.set(call, traced);
    const [oldest] = calls.keys();
    if (calls.size > MOST_CALLS && oldest !== undefined) leave(oldest);
    return traced;
  }

  /** Ends the span of a call that did not report its end. */
  function leave(call: number): void {
    const traced = calls.get(call);
    if (traced) end(call, traced, "the call was left before its end");
  }

  function end(call: number, { span, requests }: Traced, error: string | null): void {
    for (const request of requests.values()) endSpan(request.setAttribute(ERROR_TYPE, OTHER), "the call ended before the response");
    endSpan(span, error);
    calls.delete(call);
  }

  return {
    onRequest(event) {
      const { call, id, endpoint, url, bytes, items, attempt, elapsed } = event;
      const traced = id === 0 ? begin(call, endpoint, elapsed > 0 ? { startTime: Date.now() - elapsed } : {}) : calls.get(call);
      if (traced) {
        const attributes: Attributes = {
          "http.request.method": "POST",
          "http.request.body.size": bytes,
          ...urlAttributes(url),
          [ENDPOINT]: endpoint,
          "tencent_chat.items": items,
        };
        if (attempt > 1) attributes["http.request.resend_count"] = attempt - 1;
        traced.requests.set(id, tracer.startSpan("POST", { kind: SpanKind.CLIENT, attributes }, traced.context));
      }
      return within(traced, options.onRequest, event);
    },

    onResponse(event) {
      const { call, id, endpoint, millis, error } = event;
      const outcome = outcomeOf(event);
      const traced = calls.get(call);
      const span = traced?.requests.get(id);
      if (span) endSpan(span.setAttributes(outcome), error);
      traced?.requests.delete(id);
      measured().requestDuration.record(millis / 1000, { [ENDPOINT]: endpoint, ...outcome });
      return within(traced, options.onResponse, event);
    },

    onRetry(event) {
      const { call, endpoint, attempt, wait, reason } = event;
      const traced = calls.get(call);
      if (traced) {
        traced.retries++;
        traced.span.addEvent("retry", { "tencent_chat.attempt": attempt, "tencent_chat.wait": wait, "tencent_chat.reason": reason });
      }
      measured().retries.add(1, { [ENDPOINT]: endpoint });
      return within(traced, options.onRetry, event);
    },

    onEnd(event) {
      const { call, endpoint, millis, requests, items, failures, error } = event;
      const outcome = outcomeOf(event);
      // A call without a request has no span yet; one with its number is of an earlier call.
      const traced = (requests > 0 && calls.get(call)) || begin(call, endpoint, { startTime: Date.now() - millis });
      traced.span.setAttributes({
        "tencent_chat.requests": requests,
        "tencent_chat.retries": traced.retries,
        "tencent_chat.items": items,
        "tencent_chat.failures": failures,
        ...outcome,
      });
      end(call, traced, error);
      const attributes = { [ENDPOINT]: endpoint, [OUTCOME]: error === null ? "ok" : "error", ...outcome };
      measured().callDuration.record(millis / 1000, attributes);
      measured().calls.add(1, attributes);
      return within(traced, options.onEnd, event);
    },
  };
}

/**
 * Has the state of a client's limiter measured whenever metrics are read: `tencent_chat.rate.used` (the part of each rate that is used, 0 to
 * 1) and `tencent_chat.rate.waiting` (how many calls wait for their turn), for each endpoint that was called in the last minute.
 *
 * @param chat - The client.
 * @param meter - Makes the metrics. Default: the meter `tencent-chat` of the program's provider.
 * @returns Ends it.
 *
 * @example
 * ```ts
 * const chat = new ChatClient({ ...options, ...otel() });
 * observeRates(chat);
 * ```
 */
export function observeRates(chat: { rates(): readonly RateState[] }, meter: Meter = metrics.getMeter(...SCOPE)): () => void {
  const used = meter.createObservableGauge(...described.RATE_USED);
  const waiting = meter.createObservableGauge(...described.RATE_WAITING);
  const read: BatchObservableCallback = (result) => {
    for (const rate of chat.rates()) {
      const attributes = { [ENDPOINT]: rate.endpoint };
      result.observe(used, rate.used, attributes);
      result.observe(waiting, rate.waiting, attributes);
    }
  };
  meter.addBatchObservableCallback(read, [used, waiting]);
  return () => meter.removeBatchObservableCallback(read, [used, waiting]);
}

function instruments(meter: Meter) {
  const duration = ([name, options]: [string, MetricOptions]) => meter.createHistogram(name, { ...options, advice: { explicitBucketBoundaries: described.BUCKETS } });
  return {
    callDuration: duration(described.CALL_DURATION),
    calls: meter.createCounter(...described.CALLS),
    requestDuration: duration(described.REQUEST_DURATION),
    retries: meter.createCounter(...described.RETRIES),
  };
}

/** Calls a hook in the context of the call's span. What it returns may be a promise, which the client looks after. */
function within<Event>(traced: Traced | undefined, hook: ((event: Event) => void) | null | undefined, event: Event): void {
  return context.with(traced?.context ?? context.active(), () => hook?.(event));
}

function endSpan(span: Span, error: string | null): void {
  if (error !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
  span.end();
}

/** What a request or a call came to. */
function outcomeOf({ status, error, code }: { status?: number | null; error: string | null; code: number | null }): Attributes {
  const attributes: Attributes = {};
  if (status != null) attributes[STATUS] = status;
  if (code !== null) attributes[CODE] = code;
  if (error !== null) attributes[ERROR_TYPE] = String(code ?? (status != null && status >= 400 ? status : OTHER));
  return attributes;
}

/** The URL, which the core has masked, and where it leads. */
function urlAttributes(url: string): Attributes {
  const { hostname, port, protocol } = new URL(url);
  const standard = protocol === "http:" ? 80 : 443;
  return { "url.full": url, "server.address": hostname, "server.port": port ? Number(port) : standard };
}
