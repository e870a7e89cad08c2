/**
 * The server API of Tencent Cloud Chat: a typed method for each endpoint, and UserSig.
 *
 * @packageDocumentation
 */

export { ChatClient } from "./client.js";
export * as element from "./element.js";
export type { ImageParams, StreamParams } from "./element.js";
export {
  ApiError,
  ChatError,
  ConfigError,
  CredentialError,
  HttpError,
  InvalidRequestError,
  OutcomeUnknownError,
  PageError,
  PartialBatchError,
  TransportError,
  UserSigError,
} from "./errors.js";
export type { PartReport, UserSigReason } from "./errors.js";
export type { Progress, RequestEvent, ResponseEvent, RetryEvent } from "./events.js";
export type { ErrorKind } from "./generated/kinds.js";
export type { FromStart, ItemMethods, PageMethods } from "./generated/methods.js";
export type { Region } from "./generated/regions.js";
export type * from "./generated/types.js";
export type { Failure, PartReply, Reply, ReplyMethods } from "./reply.js";
export type {
  CallOptions,
  ChatClientOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  Rate,
  RequestOptions,
  UserSigProvider,
} from "./types.js";
export * as usersig from "./usersig.js";
export type { Claims, PrivateMapKeyParams, SignParams, VerifyParams } from "./usersig.js";
