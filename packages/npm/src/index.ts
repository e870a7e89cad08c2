/**
 * The server API of Tencent Cloud Chat: a typed method for each endpoint, webhooks, and UserSig.
 *
 * @packageDocumentation
 */

export * as element from "./element.js";
export type { ImageParams, StreamParams } from "./element.js";
export * as profile from "./profile.js";
export type { Profile } from "./profile.js";
export * from "./public-errors.js";
export type { CodeFacts } from "./explain.js";
export {
  ApplyJoinOption,
  CommunityRight,
  GroupMemberRole,
  GroupMsgPriority,
  GroupType,
  InviteJoinOption,
  RoomPrivilege,
  TopicRight,
} from "./generated/constants.js";
export type { EndEvent, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent } from "./generated/events.js";
export type { ErrorKind } from "./generated/kinds.js";
export type { ItemMethods, PageMethods } from "./generated/methods.js";
export type { Region } from "./generated/regions.js";
export type * from "./generated/types.js";
export type * from "./generated/webhooks.js";
export type { Failure, ListCall, ListReply, PartReply, Reply, ReplyMethods } from "./reply.js";
export type {
  CallOptions,
  ChatClientOptions,
  EnvOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  Limiter,
  Logger,
  LogLevel,
  Rate,
  RequestOptions,
  Reservation,
  UserSigProvider,
} from "./options.js";
export type {
  BulkCalls,
  BulkFailure,
  BulkItem,
  BulkMethods,
  BulkResult,
  BulkSummary,
  EachCalls,
  EachMethods,
  EachOptions,
  EachResult,
  EachRow,
  EachSummary,
  Journal,
  JournalText,
  Rows,
} from "./rows.js";
export type { Claims, PrivateMapKeyParams, SignParams, VerifyParams } from "./usersig.js";
export type { SeenStore } from "./seen.js";
export type { WebhookHandler, WebhookHandlerOptions, WebhookHandlers, WebhookReport, WebhookResult } from "./webhook-handler.js";
export type { ReplayGuardOptions, WebhookBody, WebhookEnvOptions, WebhookOptions, WebhookQuery } from "./webhook.js";
export * from "./with-core.js";
