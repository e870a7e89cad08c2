/**
 * UserSig: the signature that proves who is calling, and the similar key for TRTC rooms. All functions are synchronous.
 *
 * Official page: https://www.tencentcloud.com/document/product/1047/34385
 */

import { ConfigError, ofCore } from "./errors.js";
import { readOptions } from "./checks.js";
import { loadCore } from "./wasm/core.js";
import * as core from "./wasm/generated/tencent_chat.js";

interface Signing {
  /** The application's SDKAppID: a number, or its digits. */
  sdkAppId: number | bigint | string | undefined;
  /** The application's secret key, exactly as the console shows it. */
  secretKey: string | undefined;
  /** Who it is for: the UserID. */
  identifier: string;
  /** Time of issue in seconds since 1970. Default: now. */
  time?: number | null | undefined;
  /** Lifetime in seconds. Default: 15552000 (180 days). */
  expire?: number | null | undefined;
}

/** What a UserSig is made from. */
export interface SignParams extends Signing {
  /** Extra bytes to sign. Default: none. */
  userbuf?: Uint8Array | null | undefined;
}

/** What a UserSig is expected to contain. */
export interface VerifyParams {
  /** The application's SDKAppID: a number, or its digits. */
  sdkAppId: number | bigint | string | undefined;
  /** The application's secret key, exactly as the console shows it. */
  secretKey: string | undefined;
  /** Who claims to call. */
  identifier: string;
  /** The time in seconds since 1970. Default: now. */
  time?: number | null | undefined;
  /** How many seconds in the future the time of issue may lie, since clocks differ. Default: 300. */
  allowedSkew?: number | null | undefined;
  /** The extra signed bytes. Default: any are accepted and found in the claims. */
  userbuf?: Uint8Array | null | undefined;
}

/** What a TRTC private map key is made from. */
export interface PrivateMapKeyParams extends Signing {
  /**
   * The room: a number, 1 to 4294967295, or a text of up to 65535 bytes. Number 123 and text `123` are two different rooms.
   */
  room: number | string;
  /**
   * The rights, such as `RoomPrivilege.Enter | RoomPrivilege.ReceiveAudio`. Default: all of them.
   */
  privileges?: number | null | undefined;
}

/** The content of a UserSig. */
export interface Claims {
  /** Version of the format: `2.0`. */
  readonly version: string;
  /** Who it is for. */
  readonly identifier: string;
  /** The application it is for. */
  readonly sdkAppId: number;
  /** When it was issued, in seconds since 1970. */
  readonly time: number;
  /** How long it is valid, in seconds from `time`. */
  readonly expire: number;
  /** Extra signed bytes; a TRTC private map key has its room and rights here. */
  readonly userbuf: Uint8Array | undefined;
  /** The HMAC in base64. Not enumerable, so not printed: with it the UserSig could be put together again. */
  readonly sig: string;
}

/**
 * Makes a UserSig. For servers only: a secret key must never reach a browser.
 *
 * @throws {UserSigError} whose `reason` says which argument is invalid.
 * @throws {ConfigError} when an argument is missing or of the wrong type.
 */
export function sign(params: SignParams): string {
  const signed = signPlain(params);
  if (signed !== undefined) return signed;
  const given = readOptions(params);
  const userbuf = bytesOf(given);
  loadCore();
  return ofCore(() => core.sign(given, userbuf, now()));
}

/**
 * Verifies a UserSig, for instance one that a user of your app has sent to your server.
 *
 * @returns Its content.
 * @throws {UserSigError} whose `reason` says which check failed first.
 */
export function verify(userSig: string, params: VerifyParams): Claims {
  const claims = verifyPlain(userSig, params);
  if (claims) return toClaims(claims);
  const given = readOptions(params);
  const userbuf = bytesOf(given);
  loadCore();
  return toClaims(ofCore(() => core.verify(userSig, given, userbuf, now())));
}

/**
 * Decodes a UserSig without verifying it, for instance to see when it expires.
 *
 * @throws {UserSigError} whose message says what is wrong: the UserSig is truncated, URL-encoded, of version 1 …
 */
export function inspect(userSig: string): Claims {
  loadCore();
  return toClaims(ofCore(() => core.inspect(userSig)));
}

/**
 * Makes a TRTC private map key: the right to enter one room, signed like a UserSig.
 *
 * @see https://www.tencentcloud.com/document/product/647/35157
 * @throws {UserSigError} when the SDKAppID, the identifier or the room cannot be signed.
 */
export function privateMapKey(params: PrivateMapKeyParams): string {
  const given = readOptions(params);
  loadCore();
  return ofCore(() => core.privateMapKey(given, now()));
}

const SIGN = ["sdkAppId", "secretKey", "identifier", "expire", "time", "userbuf"];
const VERIFY = ["sdkAppId", "secretKey", "identifier", "time", "allowedSkew", "userbuf"];

/** Signs what most programs give, numbers and strings, which cross to the core as they are. Nothing where {@link sign} has to look closer. */
function signPlain(params: SignParams): string | undefined {
  try {
    if (!hasOnly(params, SIGN)) return undefined;
    const { sdkAppId, secretKey, identifier, expire, time, userbuf } = params;
    if (!isNumber(sdkAppId) || !isText(secretKey) || !isText(identifier)) return undefined;
    if (!isNumber(expire ?? 0) || !isNumber(time ?? 0)) return undefined;
    loadCore();
    return core.signPlain(sdkAppId, secretKey, identifier, expire, time, bytesOf({ userbuf }), now());
  } catch {
    return undefined;
  }
}

/** The same for {@link verify}. */
function verifyPlain(userSig: string, params: VerifyParams): core.Claims | undefined {
  try {
    if (!isText(userSig) || !hasOnly(params, VERIFY)) return undefined;
    const { sdkAppId, secretKey, identifier, time, allowedSkew, userbuf } = params;
    if (!isNumber(sdkAppId) || !isText(secretKey) || !isText(identifier)) return undefined;
    if (!isNumber(time ?? 0) || !isNumber(allowedSkew ?? 0)) return undefined;
    loadCore();
    return core.verifyPlain(userSig, sdkAppId, secretKey, identifier, time, allowedSkew, bytesOf({ userbuf }), now());
  } catch {
    return undefined;
  }
}

/** Whether it is an object that was written out, with no other names than these. */
function hasOnly(params: object, names: readonly string[]): boolean {
  for (const name in params) if (!names.includes(name)) return false;
  return Object.getPrototypeOf(params) === Object.prototype;
}

function isNumber(given: unknown): given is number {
  return typeof given === "number";
}

/** Whether it is a string without halves of surrogate pairs. */
function isText(given: unknown): given is string {
  return typeof given === "string" && (given as { isWellFormed?: () => boolean }).isWellFormed?.() === true;
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

function toClaims(parts: core.Claims): Claims {
  const [version, identifier, sdkAppId, time, expire, userbuf, sig] = parts;
  const claims = { version, identifier, sdkAppId, time, expire, userbuf };
  return Object.defineProperty(claims, "sig", { value: sig, enumerable: false }) as Claims;
}

function bytesOf(params: { userbuf?: Uint8Array | null | undefined } | undefined): Uint8Array | undefined {
  const userbuf = params?.userbuf ?? undefined;
  if (userbuf === undefined || userbuf instanceof Uint8Array) return userbuf;
  throw new ConfigError("`userbuf` must be a `Uint8Array`");
}
