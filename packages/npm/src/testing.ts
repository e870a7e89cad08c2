/**
 * What tests make up: webhooks as Tencent's servers would send them, replies, errors, and a `fetch` that answers a client.
 *
 * Names and types are checked as those of a real call, so that a mistake in a test is an error that says what is meant.
 *
 * @packageDocumentation
 */

import { type ApiError, ConfigError, fromCore, fromCoreWith, ofCore } from "./errors.js";
import type { Methods } from "./generated/methods.js";
import type { WebhookEvent } from "./generated/webhooks.js";
import type { Fetch } from "./options.js";
import { refusal, written } from "./plain.js";
import type { ReplyMethods } from "./reply.js";
import type { WebhookOptions } from "./webhook.js";
import { testingModule } from "#testing-module";
import * as core from "./wasm/generated-testing/testing.js";

/** Where the app receives webhooks, unless the test says so. */
const URL_OF_THE_APP = "http://localhost/webhook";

/** The name of an event: `beforeC2cMessage`. */
export type EventName = Exclude<WebhookEvent["type"], "unknown">;

/** The same, but every field may be left out, at every depth. */
type DeepPartial<Value> = Value extends readonly (infer Entry)[]
  ? readonly DeepPartial<Entry>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: DeepPartial<Value[Name]> }
    : Value;

/** The fields of an event, all of which may be left out. */
export type EventFields<Name extends EventName> = DeepPartial<
  Omit<
    Extract<WebhookEvent, { type: Name }>,
    "type" | "command" | "raw" | "accept" | "ack" | "allow" | "drop" | "fail" | "reject" | "rewrite"
  >
>;

/** For which app a webhook is made up: the options of its `Webhook`, with whose first token it is signed. */
export type WebhookRequestOptions = WebhookOptions & {
  /** Where the app receives webhooks, without a query: a URL, or a path for `app.request(path)`. Default: `http://localhost/webhook`. */
  url?: string | undefined;
  /** The time of the signature, in milliseconds since 1970. Default: now. */
  now?: number | undefined;
};

/** A webhook as it reaches the app: the URL, and what `fetch`, `new Request` and `app.request` take beside it. */
export interface WebhookRequest {
  readonly url: string;
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The name of an endpoint's method: `createGroup`. */
export type EndpointName = keyof Methods;

/** What a call of an endpoint is given. */
export type ParamsOf<Name extends EndpointName> = NonNullable<Parameters<Methods[Name]>[0]>;

/** What every reply has around its fields. */
export interface Envelope {
  errorCode?: number;
  errorInfo?: string;
  errorDisplay?: string;
  actionStatus?: string;
  requestId?: string;
}

/** The fields of an endpoint's reply. */
export type ReplyFields<Name extends EndpointName> = Omit<Awaited<ReturnType<Methods[Name]>>, keyof ReplyMethods | typeof Symbol.asyncIterator> & Envelope;

/**
 * What a request is answered with: the fields of a reply, an error code, or an error. An `ApiError` is a reply with its code; any other
 * error is thrown by `fetch`: `new TypeError("fetch failed")` is a failure of the network, which a client retries, and what is
 * not a failure of a request ends the call as it is.
 */
export type Answer<Name extends EndpointName> = ReplyFields<Name> | number | Error;

/** An answer, or a function that makes it of the request's parameters. */
export type Answering<Name extends EndpointName> = Answer<Name> | ((params: ParamsOf<Name>) => Answer<Name> | Promise<Answer<Name>>);

/**
 * What requests are answered with, by the names of their endpoints: always the same, or with a list one after another. A request
 * after the last one of a list ends its call with an error. A raw request is answered by its path.
 */
export type Answers = {
  readonly [Name in EndpointName]?: Answering<Name> | readonly Answering<Name>[];
} & {
  readonly [path: `${string}/${string}`]: object | number | ((params: never) => unknown);
};

/** A request that a client sent: one call of a long list sends several. */
export type FakeCall =
  | { [Name in EndpointName]: { readonly endpoint: Name; readonly params: ParamsOf<Name> } }[EndpointName]
  | { readonly endpoint: `${string}/${string}`; readonly params: Record<string, unknown> };

/** What stands for the service in a test: see {@link fakeTransport}. */
export interface FakeTransport {
  /** For the option `fetch` of a client. */
  readonly fetch: Fetch;
  /** The requests so far, in JavaScript's names. */
  readonly calls: FakeCall[];
}

/**
 * Makes up a webhook, signed for a receiver with these options.
 *
 * @param event - The name of the event, or its command.
 * @param fields - Its fields, all of which may be left out; also a whole event that was read.
 * @throws {ConfigError} for an unknown event or option; `InvalidRequestError` for a field that the event does not have, or whose type
 * is another one.
 *
 * @example
 * ```ts
 * const request = webhookRequest("beforeC2cMessage", { fromAccount: "alice", toAccount: "bob" }, { sdkAppId: 1400000000, token });
 * const response = await fetch(request.url, request);
 * ```
 */
export function webhookRequest<Name extends EventName>(
  event: Name,
  fields: EventFields<Name>,
  options: WebhookRequestOptions,
): WebhookRequest {
  load();
  const { url = URL_OF_THE_APP, now = Date.now(), ...receiver } = options;
  const [query, body] = ofCore(() =>
    core.webhookRequest(event, jsonText(event, fields), jsonText(event, receiver), now),
  ) as [string, string];
  return { url: `${url}?${query}`, method: "POST", headers: { "content-type": "application/json" }, body };
}

/**
 * Makes up the body of a response as the service sends it: JSON text in Tencent's names, with `ActionStatus`, `ErrorCode` and
 * `ErrorInfo` before the fields. It is a success, unless `errorCode` says otherwise.
 *
 * @param endpoint - The name of the method, or a path.
 * @throws {ConfigError} for an unknown endpoint; `InvalidRequestError` for a field that the reply does not have, or whose type is
 * another one.
 *
 * @example
 * ```ts
 * const body = replyOf("createGroup", { groupId: "@TGS#1" });
 * console.log(body); // {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","GroupId":"@TGS#1"}
 * const fetch = async () => new Response(body);
 * ```
 */
export function replyOf<Name extends EndpointName>(endpoint: Name, fields?: ReplyFields<Name>): string {
  load();
  return ofCore(() => core.replyOf(endpoint, jsonText(endpoint, fields ?? {})));
}

/**
 * Makes up the error that a call ends with when the service refuses it with this code, with the kind and the hint that it has then.
 *
 * @param options - `endpoint`: the method's name, or a path; `info`: what the service says.
 * @throws {ConfigError} for an unknown endpoint, and when the code is not an integer or 0.
 *
 * @example
 * ```ts
 * const error = apiErrorOf(70107, { endpoint: "checkAccounts" });
 * ```
 */
export function apiErrorOf(code: number, options: { endpoint?: string; info?: string } = {}): ApiError {
  load();
  if (!Number.isSafeInteger(code)) throw new ConfigError("the code of an error must be an integer");
  return fromCore(ofCore(() => core.apiError(code, options.info ?? "", options.endpoint ?? ""))) as ApiError;
}

/**
 * Makes up a service that answers a client by endpoint, and remembers what it was asked. A request that nothing answers ends its
 * call at once, with an error that names the endpoint.
 *
 * @throws {ConfigError} for an unknown endpoint.
 *
 * @example
 * ```ts
 * const fake = fakeTransport({ createGroup: { groupId: "@TGS#1" }, sendC2cMessage: 20003 });
 * const chat = new ChatClient({ sdkAppId: 1400000000, region: "singapore", identifier: "administrator", secretKey, fetch: fake.fetch });
 * await chat.createGroup({ type: "Public", name: "chess" });
 * console.log(fake.calls[0]?.endpoint, fake.calls[0]?.params);
 * ```
 *
 * A list answers one request after another, and an error is thrown:
 *
 * ```ts
 * const fake = fakeTransport({ createGroup: [new TypeError("fetch failed"), 60008, { groupId: "@TGS#1" }] });
 * ```
 */
export function fakeTransport(answers: Answers): FakeTransport {
  load();
  for (const endpoint of Object.keys(answers)) ofCore(() => core.replyOf(endpoint, "{}"));
  const calls: FakeCall[] = [];
  /** What is left of the lists. */
  const left = new Map<string, unknown[]>();
  for (const [endpoint, answer] of Object.entries(answers)) if (Array.isArray(answer)) left.set(endpoint, [...(answer as unknown[])]);
  const fetch: Fetch = async (url, { body }) => {
    const [endpoint, params] = ofCore(() => core.requestOf(url, body)) as [string, string];
    calls.push({ endpoint, params: JSON.parse(params) } as FakeCall);
    if (!Object.hasOwn(answers, endpoint)) throw unanswered(endpoint, Object.keys(answers));
    const list = left.get(endpoint);
    if (list?.length === 0) throw usedUp(endpoint, (answers[endpoint as keyof Answers] as readonly unknown[]).length);
    const answer: unknown = list ? list.shift() : answers[endpoint as keyof Answers];
    // A copy of its own, so that what an answer changes is not what was asked.
    const given: unknown = typeof answer === "function" ? await (answer as (params: unknown) => unknown)(JSON.parse(params)) : answer;
    return new Response(replyBody(endpoint, given));
  };
  return { fetch, calls };
}

function replyBody(endpoint: string, answer: unknown): string {
  if (typeof answer === "number") return core.refusal(answer, "");
  if (isApiError(answer)) return core.refusal(answer.code, answer.info);
  if (answer instanceof Error) throw answer;
  return ofCore(() => core.replyOf(endpoint, jsonText(endpoint, answer)));
}

/** Also one of another copy of this package. A `DOMException` has a number as its code, too. */
function isApiError(answer: unknown): answer is ApiError {
  return answer instanceof Error && answer.name === "ApiError" && typeof (answer as ApiError).code === "number";
}

function unanswered(endpoint: string, known: string[]): Error {
  const has = known.length > 0 ? `has answers for ${known.join(", ")}` : "has no answers";
  return mistake(`nothing answers ${endpoint}: the fake transport ${has}`);
}

function usedUp(endpoint: string, answers: number): Error {
  return mistake(`nothing answers request ${answers + 1} to ${endpoint}: the fake transport has a list of ${answers} for it`);
}

/** Its name makes clients throw it as it is. */
function mistake(message: string): Error {
  return Object.assign(new Error(message), { name: "AssertionError" });
}

/** Values in JavaScript's names, as the core takes them. */
function jsonText(what: string, value: unknown): string {
  try {
    return written(value, (integer) => (Number.isSafeInteger(Number(integer)) ? Number(integer) : String(integer)));
  } catch (thrown) {
    const refused = refusal(thrown);
    throw fromCoreWith(core.invalidRequest(what, refused.path(""), refused.reason), refused.cause);
  }
}

let loaded = false;

function load(): void {
  if (!loaded) core.initSync({ module: testingModule() });
  loaded = true;
}
