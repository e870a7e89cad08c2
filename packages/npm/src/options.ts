/**
 * What the options of a client, of a call and of what receives webhooks must be, and how they reach the core.
 */

import { ConfigError } from "./errors.js";
import { wireText } from "./json.js";
import type { CallOptions, ChatClientOptions, Rate } from "./types.js";
import type { ReplayGuardOptions, WebhookOptions } from "./webhook.js";

/** Says what an option must be when it is not. */
type Check = (value: unknown) => string | undefined;
type Checks<Options> = { [Name in keyof Options]-?: Check };

/** The core takes no longer times, and these are longer than anybody waits. */
const LONGEST = Number.MAX_SAFE_INTEGER;

/** The largest number of items in a minute that the core takes. */
const MOST_ITEMS = 0xffff_ffff;

const must = (what: string, holds: (value: unknown) => boolean): Check => (value) => (holds(value) ? undefined : what);
const isAbove0 = (value: unknown): boolean => typeof value === "number" && value > 0;

const anything: Check = () => undefined;
const text = must("a string", (value) => typeof value === "string");
const callback = must("a function", (value) => typeof value === "function");
const wholeNumber = must("a whole number", Number.isSafeInteger);
const count = must("a whole number, 0 or more", (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const countFrom1 = must("a whole number above 0", (value) => Number.isSafeInteger(value) && (value as number) > 0);
const time = must("a number of milliseconds above 0", isAbove0);
const timeFrom0 = must("a number of milliseconds, 0 or more", (value) => typeof value === "number" && value >= 0);
const rates = must("calls per second, above 0, or `{ perSecond, itemsPerMinute }`, by endpoint", isRates);
const seconds = must("a number of seconds, 0 or more", (value) => typeof value === "number" && value >= 0);
const flag = must("`true` or `false`", (value) => typeof value === "boolean");
const tokens = must("a string, or a list of strings", (value) => [value].flat().every((one) => typeof one === "string"));
const backup = must("`true`, `false` or a host", (value) => typeof value === "boolean" || typeof value === "string");

const CLIENT: Checks<ChatClientOptions> = {
  sdkAppId: wholeNumber,
  identifier: text,
  region: text,
  endpoint: text,
  secretKey: text,
  userSig: text,
  userSigProvider: callback,
  fetch: callback,
  requestTimeout: time,
  maxRetries: count,
  maxRetryTime: timeFrom0,
  concurrency: countFrom1,
  rates,
  backup,
  onRequest: callback,
  onResponse: callback,
  onRetry: callback,
};

const CALL: Checks<CallOptions> = {
  signal: anything,
  timeout: time,
  maxRetries: count,
  concurrency: countFrom1,
  onProgress: callback,
  extra: anything,
  unchecked: anything,
};

const WEBHOOK: Checks<WebhookOptions> = {
  sdkAppId: wholeNumber,
  token: tokens,
  tolerance: seconds,
  maxBody: count,
  unsigned: flag,
};

const REPLAY_GUARD: Checks<ReplayGuardOptions> = { keep: seconds };

/**
 * Checks the options of a client, all but who signs and where the app lives.
 *
 * @throws {ConfigError} that names the option.
 */
export function checkClientOptions(options: ChatClientOptions): void {
  if ("timeout" in options) {
    throw new ConfigError("there is no option `timeout`: the longest time for one HTTP request is `requestTimeout`");
  }
  check(CLIENT, options);
  exactlyOne(options, "region", "endpoint");
  exactlyOne(options, "secretKey", "userSig", "userSigProvider");
  if (options.secretKey === "" || options.userSig === "") throw new ConfigError("the credential is empty");
  for (const name of ["sdkAppId", "identifier"] as const) {
    if (options[name] == null) throw new ConfigError(`\`${name}\` must be ${CLIENT[name](undefined)}`);
  }
}

/** The options of a client that the core goes by, as JSON text. */
export function settingsText({ maxRetries, maxRetryTime, concurrency, rates, backup }: ChatClientOptions): string {
  return JSON.stringify({
    maxRetries,
    maxRetryTime: milliseconds(maxRetryTime),
    concurrency,
    rates: rates && Object.fromEntries(entries(rates).map(([name, rate]) => [name, rateOf(rate as number | Rate)])),
    backup,
  });
}

/**
 * The options of a call that the core goes by, as JSON text; nothing where there are none.
 *
 * @param observed - Whether the call keeps events.
 * @throws {ConfigError} that names the option; {@link InvalidRequestError} when `extra` cannot be written as JSON.
 */
export function callText(endpoint: string, options: CallOptions, observed: boolean): string | undefined {
  check(CALL, options);
  const { extra, unchecked, timeout, maxRetries, concurrency } = options;
  const text = JSON.stringify({
    extra: extra == null ? undefined : wireText(endpoint, "extra", extra),
    unchecked: unchecked || undefined,
    timeout: timeout === Infinity ? undefined : milliseconds(timeout),
    maxRetries: maxRetries ?? undefined,
    concurrency: concurrency ?? undefined,
    observed: observed || undefined,
  });
  return text === "{}" ? undefined : text;
}

/**
 * The options of what receives webhooks, as JSON text.
 *
 * @throws {ConfigError} that names the option.
 */
export function receiverText(options: WebhookOptions): string {
  check(WEBHOOK, options);
  const { sdkAppId, token, tolerance, maxBody, unsigned } = options;
  if (sdkAppId == null) throw new ConfigError("`sdkAppId` must be a whole number");
  const tokens = token == null ? [] : [token].flat();
  return JSON.stringify({ tokens, tolerance: tolerance == null ? undefined : milliseconds(tolerance * 1000), maxBody, unsigned });
}

/**
 * How long requests are remembered, in milliseconds.
 *
 * @throws {ConfigError} that names the option.
 */
export function keepOf(options: ReplayGuardOptions): number {
  check(REPLAY_GUARD, options);
  return (options.keep ?? 120) * 1000;
}

function check<Options extends object>(checks: Checks<Options>, options: Options): void {
  for (const [name, value] of entries(options)) {
    if (!Object.hasOwn(checks, name)) throw new ConfigError(`there is no option \`${name}\``);
    const wrong = checks[name as keyof Options](value);
    if (wrong) throw new ConfigError(`\`${name}\` must be ${wrong}`);
  }
}

/** What is given: `undefined` and `null` are not. */
function entries(options: object): [name: string, value: unknown][] {
  return Object.entries(options).filter(([, value]) => value != null);
}

function exactlyOne<Options extends object>(options: Options, ...names: (keyof Options & string)[]): void {
  const given = names.filter((name) => options[name] != null);
  if (given.length === 1) return;
  const quoted = names.map((name) => `\`${name}\``);
  const list = `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
  throw new ConfigError(`give exactly one of ${list}${given.length === 0 ? "" : `, not ${given.join(" and ")}`}`);
}

function isRates(value: unknown): boolean {
  return typeof value === "object" && entries(value as object).every(([, rate]) => isRate(rate));
}

function isRate(rate: unknown): boolean {
  if (typeof rate !== "object") return isAbove0(rate);
  const { perSecond, itemsPerMinute, ...others } = rate as Record<string, unknown>;
  const limits = [perSecond, itemsPerMinute ?? Infinity];
  return limits.every(isAbove0) && Object.keys(others).length === 0;
}

/** Calls per second and items per minute. JSON has no `Infinity` and writes `null` for it. */
function rateOf(rate: number | Rate): [perSecond: number, itemsPerMinute?: number] {
  if (typeof rate === "number") return [rate];
  const { perSecond, itemsPerMinute } = rate;
  return itemsPerMinute == null ? [perSecond] : [perSecond, Math.ceil(Math.min(itemsPerMinute, MOST_ITEMS))];
}

function milliseconds(time: number | null | undefined): number | undefined {
  return time == null ? undefined : Math.ceil(Math.min(time, LONGEST));
}
