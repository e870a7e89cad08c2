// @generated from api/webhooks/*.yaml by cargo xtask generate
/**
 * What Tencent's servers POST to the app, and the app's answers.
 *
 * Fields that are always sent are not optional, but reading never fails, even if one is missing or of another type. The
 * methods of an event make the answers that it allows.
 *
 * @packageDocumentation
 */

import type { List, MsgElement } from "./types.js";

/** The platform of a client, in one spelling. */
export type WebhookPlatform =
  | "RESTAPI"
  | "Web"
  | "Android"
  | "iOS"
  | "Windows"
  | "Mac"
  | "iPad"
  | "Unknown"
  | (string & {});

/**
 * The body to answer a webhook with, together with HTTP status 200: a plain object in Tencent's names. `String(answer)` is its
 * JSON text. An integer beyond 2^53 is exact in both: in the object it is a `JSON.rawJSON`, or a decimal string where the
 * runtime has none.
 */
export interface WebhookAnswer {
  /** Always `OK`: whether the event is refused is in `ErrorCode`. */
  ActionStatus: "OK";
  /** 0 allows the event. */
  ErrorCode: number;
  /** The message of a refusal. */
  ErrorInfo: string;
  /** The answer's own fields. */
  [field: string]: unknown;
}

/** Options of an answer with fields. */
export interface AnswerOptions {
  /** Sends the fields renamed, but without any check. */
  unchecked?: boolean | null | undefined;
}

/** What every event has. */
export interface WebhookEventBase {
  /** Tencent's name for it. */
  command: string;
  /** When it happened: `eventTime` as a `Date`, if Tencent sends it. It is not printed with the event and not part of its JSON. */
  readonly time?: Date;
  /** The IP address of the client that caused the event, if Tencent sends it. */
  clientIp?: string;
  /** The platform of the client that caused the event, if Tencent sends it. */
  platform?: WebhookPlatform;
  /** The platform as it came, in any of its spellings. */
  optPlatform?: string;
  /** The body's JSON text exactly as Tencent sent it. */
  raw: string;
}

// Types that several families share

/** Pairs concerned; Value is empty for a deletion, the list is empty for a clear. */
export interface ChangedExtension {
  /** Key. */
  key: string;
  /** Value. */
  value: string;
  /** Version of this pair. */
  seq: number;
}

/** Used in several events. */
export interface EventMember {
  /** Account. */
  memberAccount: string;
}

/** Used in several events. */
export interface EventCustomField {
  /** Custom field. */
  key: string;
  /** Its value, a string in the samples. */
  value: unknown;
}

// Alarms

/**
 * Calls of an endpoint near their limit.
 *
 * The URL has no `ClientIP`. The answer changes nothing.
 *
 * - fires when calls of a REST API pass 80% of its limit
 * - needs no switch: on as soon as a webhook URL is set
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60256 | API Overclocking Alarm Callbacks}
 */
export interface RequestOverLimit extends WebhookEventBase {
  type: "requestOverLimit";
  command: "Alert.RequestOverLimit";
  /** Service, the second part of the REST path. */
  serviceName: string;
  /** Command, the last part of the REST path. `Command` on the wire. */
  apiCommand: string;
  /** Calls per second. */
  request: number;
  /** Limit, calls per second. */
  limit: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

// One-to-one messages

/**
 * Before a one-to-one message is sent.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires for messages from a client and from the REST API command sendmsg, after receipt and before delivery
 * - timeout 2 seconds, cannot be changed
 * - when it refuses, C2C.CallbackAfterSendMsg is not sent; when it rewrites the message, that webhook carries the
 *   rewritten one
 * - a rewrite takes effect only with ErrorCode 0
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34364 | Before One-to-One Message Is Sent}
 */
export interface BeforeC2cMessage extends WebhookEventBase {
  type: "beforeC2cMessage";
  command: "C2C.CallbackBeforeSendMsg";
  /** Sender. */
  fromAccount: string;
  /** Receiver. */
  toAccount: string;
  /** Sequence number, unsigned 32 bits. From 0 to 4294967295. */
  msgSeq: number;
  /** Random number, unsigned 32 bits. From 0 to 4294967295. */
  msgRandom: number;
  /** Send time, Unix seconds; messages sort by it first, then by MsgSeq. In seconds. */
  msgTime: number;
  /**
   * Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
   * to recall or modify it.
   */
  msgKey: string;
  /** Id of the message on the client; added to the Chinese pages since 2025. Not always sent. */
  msgId?: string;
  /**
   * 1 when the message goes to online users only, else 0; absent in samples before 2021. Not always sent. Known
   * values: 0, 1. Default 0.
   */
  onlineOnlyFlag?: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** Allows it. */
  allow(answer?: BeforeC2cMessageAnswer | null | undefined, options?: AnswerOptions | null | undefined): WebhookAnswer;
  /**
   * Refuses it. Code 1 gives the caller error 20006. A code from 120001 to 130000 reaches the client unchanged, and
   * so does the text.
   */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
  /** Drops it silently: the caller sees success. */
  drop(): WebhookAnswer;
  /** Allows it with other content. */
  rewrite(
    msgBody: List<MsgElement>,
    others?: Omit<BeforeC2cMessageAnswer, "msgBody"> | null | undefined,
    options?: AnswerOptions | null | undefined,
  ): WebhookAnswer;
}

/** The answer to `BeforeC2cMessage`. */
export interface BeforeC2cMessageAnswer {
  /** Replaces the message; absent keeps it; only with ErrorCode 0. */
  msgBody?: List<MsgElement> | null | undefined;
  /** Replaces the custom data of the message; only with ErrorCode 0. */
  cloudCustomData?: string | null | undefined;
}

/**
 * After a one-to-one message was sent.
 *
 * The answer changes nothing.
 *
 * - fires also when delivery failed (for example content filter): look at SendMsgResult
 * - not fired when C2C.CallbackBeforeSendMsg refused the message
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34365 | After a One-to-One Message Is Sent}
 */
export interface AfterC2cMessage extends WebhookEventBase {
  type: "afterC2cMessage";
  command: "C2C.CallbackAfterSendMsg";
  /** Sender. */
  fromAccount: string;
  /** Receiver. */
  toAccount: string;
  /** Sequence number, unsigned 32 bits. From 0 to 4294967295. */
  msgSeq: number;
  /** Random number, unsigned 32 bits. From 0 to 4294967295. */
  msgRandom: number;
  /** Send time, Unix seconds; messages sort by it first, then by MsgSeq. In seconds. */
  msgTime: number;
  /**
   * Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
   * to recall or modify it.
   */
  msgKey: string;
  /** Id of the message on the client; added to the Chinese pages since 2025. Not always sent. */
  msgId?: string;
  /**
   * 1 when the message goes to online users only, else 0; absent in samples before 2021. Not always sent. Known
   * values: 0, 1. Default 0.
   */
  onlineOnlyFlag?: number;
  /** 0 delivered, else an error code. */
  sendMsgResult: number;
  /** 'send msg succeed' on success, else the reason. */
  errorInfo: string;
  /** Unread one-to-one messages of To_Account over all conversations; -1 when delivery failed. Not always sent. */
  unreadMsgNum?: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After one-to-one messages were marked as read.
 *
 * The answer changes nothing.
 *
 * - fires for read reports from a client and for REST API admin_set_msg_read
 * - all messages of the conversation up to LastReadTime are read
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/43465 | After a One-to-One Message Is Marked as Read}
 */
export interface AfterC2cReadReport extends WebhookEventBase {
  type: "afterC2cReadReport";
  command: "C2C.CallbackAfterMsgReport";
  /** Reader. */
  reportAccount: string;
  /** Other side of the conversation. */
  peerAccount: string;
  /** Read up to this time, Unix seconds. In seconds. */
  lastReadTime: number;
  /**
   * Unread one-to-one messages of Report_Account over all conversations; in the table of every page, not in the
   * newest Chinese sample. Not always sent.
   */
  unreadMsgNum?: number;
  /** When the event happened; on the Chinese page only. Not always sent. */
  eventTime?: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After read receipts of one-to-one messages were sent.
 *
 * The answer changes nothing.
 *
 * - fires for receipts of single messages, from a client or through the REST API for read receipts
 */
export interface AfterC2cReadReceipt extends WebhookEventBase {
  type: "afterC2cReadReceipt";
  command: "C2C.CallbackAfterMsgReadReceipt";
  /** Who sent the receipt. */
  operatorAccount: string;
  /** Other side of the conversation. */
  peerAccount: string;
  /** Messages that were acknowledged. */
  c2cMsgInfo: ReadC2cMessage[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Messages that were acknowledged. */
export interface ReadC2cMessage {
  /** Sender of the message. */
  fromAccount: string;
  /** Receiver of the message. */
  toAccount: string;
  /** Identifies the message. */
  msgKey: string;
  /** Id of the message on the client. */
  msgId: string;
}

/**
 * After all unread messages, of users and groups, were cleared.
 *
 * The answer changes nothing.
 *
 * - fires when a client clears all unread messages; covers one-to-one and group conversations in spite of the C2C
 *   prefix
 */
export interface AfterReadAll extends WebhookEventBase {
  type: "afterReadAll";
  command: "C2C.CallbackAfterMsgReadAll";
  /** Who cleared the unread messages. */
  reportAccount: string;
  /** When the event happened. */
  eventTime: number;
  /** Groups whose unread messages were cleared. Not always sent. */
  groupReadInfo?: ReadGroup[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Groups whose unread messages were cleared. */
export interface ReadGroup {
  /** Group. */
  groupId: string;
  /** Group message sequence number that the request gave. */
  msgSeq: number;
}

/**
 * After a one-to-one message was recalled.
 *
 * The answer changes nothing.
 *
 * - fires for recalls from a client and for REST API admin_msgwithdraw
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/43466 | After a One-to-One Message Is Recalled}
 */
export interface AfterC2cRecall extends WebhookEventBase {
  type: "afterC2cRecall";
  command: "C2C.CallbackAfterMsgWithDraw";
  /** Sender of the message. */
  fromAccount: string;
  /** Receiver of the message. */
  toAccount: string;
  /** Identifies the message. */
  msgKey: string;
  /** Unread one-to-one messages of To_Account over all conversations; on the English page only. Not always sent. */
  unreadMsgNum?: number;
  /** When the event happened; on the Chinese page only. Not always sent. */
  eventTime?: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After a one-to-one message was modified.
 *
 * The answer changes nothing.
 *
 * - fires for edits from a client and for REST API modify_c2c_msg
 */
export interface AfterC2cModify extends WebhookEventBase {
  type: "afterC2cModify";
  command: "C2C.CallbackAfterModifyMsg";
  /** Who edited the message. */
  operatorAccount: string;
  /** Sender of the message. */
  fromAccount: string;
  /** Receiver of the message. */
  toAccount: string;
  /** Random number of the message. From 0 to 4294967295. */
  msgRandom: number;
  /** Sequence number of the message. From 0 to 4294967295. */
  msgSeq: number;
  /** Send time of the message, Unix seconds. In seconds. */
  msgTime: number;
  /** Identifies the message. */
  msgKey: string;
  /** New message elements. */
  msgBody: MsgElement[];
  /** New custom data. Not always sent. */
  cloudCustomData?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After extensions of a one-to-one message were changed.
 *
 * The answer changes nothing.
 *
 * - fires for message extensions set from a client or through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/76006 | After a One-to-One Message Extension Is Configured}
 */
export interface AfterC2cMessageExtension extends WebhookEventBase {
  type: "afterC2cMessageExtension";
  command: "C2C.CallbackAfterC2CMsgExtension";
  /** Sender of the message. */
  fromAccount: string;
  /** Receiver of the message. */
  toAccount: string;
  /** Identifies the message. */
  msgKey: string;
  /** 1 set key-value pairs, 2 delete them, 3 clear all. Known values: 1, 2, 3. */
  operateType: number;
  /** Pairs concerned; Value is empty for a deletion, the list is empty for a clear. */
  extensionList: ChangedExtension[];
  /** Newest version of the extensions of the whole message. */
  seq: number;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

// Audio and video calls

/**
 * After a call was started.
 *
 * The answer changes nothing.
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/68941 | Webhooks after Call Initiation}
 */
export interface AfterCallStart extends WebhookEventBase {
  type: "afterCallStart";
  command: "Call.CallbackAfterStartCall";
  /** The call. */
  callInfo: StartedCallInfo;
  /** Members of the call. */
  userList: CallUser[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** The call. */
export interface StartedCallInfo {
  /** ID of the call. */
  callId: string;
  /** Video or audio; CallMediaType in the sample. */
  mediaType: EventCallMediaType | (string & {});
  /** Group of the call; empty when there is none. */
  chatGroupId: string;
  /** TRTC room; empty in the sample. */
  roomId: string;
  /** 1 the room ID is a number, 2 a string. Known values: 1, 2. */
  roomIdType: number;
}

/**
 * Video or audio; CallMediaType in the sample.
 * There may be values that are not listed here.
 */
export type EventCallMediaType = "Video" | "Audio";

/** Members of the call. */
export interface CallUser {
  /** Member; the sample has a number. */
  userAccount: string;
  /** Calling is on the call, Waiting has not answered yet. */
  status: CallUserStatus | (string & {});
}

/**
 * Calling is on the call, Waiting has not answered yet.
 * There may be values that are not listed here.
 */
export type CallUserStatus = "Calling" | "Waiting";

/**
 * After a call ended.
 *
 * The answer changes nothing.
 *
 * - fires when at most one member is left
 * - five seconds later the record can be read with get_call_record
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/68940 | Webhooks after Call Ends}
 */
export interface AfterCallEnd extends WebhookEventBase {
  type: "afterCallEnd";
  command: "Call.CallbackAfterEndCall";
  /** Record of the call. */
  callRecord: EndedCall;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** Record of the call. */
export interface EndedCall {
  /** ID of the call. */
  callId: string;
  /** Who called. */
  callerAccount: string;
  /** Video or audio. */
  mediaType: EventCallMediaType | (string & {});
  /** One-to-one or group call. */
  callType: EventCallType | (string & {});
  /** When it was started. In seconds since 1970. */
  startTime: number;
  /** When it ended. In seconds since 1970. */
  endTime: number;
  /** When it was answered; 0 when never. In seconds since 1970. */
  acceptTime: number;
  /** Canceled by the caller, rejected, not answered, ended normally, busy, interrupted. */
  callResult: EventCallResult | (string & {});
  /** Members of the call, in the sample with the caller. */
  calleeListAccount: string[];
  /** TRTC room. */
  roomId: string;
  /** 1 the room ID is a number, 2 a string. Known values: 1, 2. */
  roomIdType: number;
}

/**
 * One-to-one or group call.
 * There may be values that are not listed here.
 */
export type EventCallType = "SingleCall" | "MultiCall";

/**
 * Canceled by the caller, rejected, not answered, ended normally, busy, interrupted.
 * There may be values that are not listed here.
 */
export type EventCallResult = "Cancel" | "Reject" | "NotAnswer" | "NormalEnd" | "CallBusy" | "Interrupt";

/**
 * After the state of call members changed.
 *
 * The answer changes nothing.
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/69215 | Callback after Member Changed}
 */
export interface AfterCallMemberChange extends WebhookEventBase {
  type: "afterCallMemberChange";
  command: "Call.CallbackAfterMemberChanged";
  /** ID of the call. */
  callId: string;
  /** Members of the call. */
  userList: CallUser[];
  /** Members that changed. */
  changedUserList: ChangedCallUser[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** Members that changed. */
export interface ChangedCallUser {
  /** Member. */
  userAccount: string;
  /** What happened; spelled as in the sample. */
  actionType: CallAction | (string & {});
}

/**
 * What happened; spelled as in the sample.
 * There may be values that are not listed here.
 */
export type CallAction = "Answer" | "Reject" | "NotAnswer" | "Hangup" | "Join" | "Offline" | "Invite" | "Cancel_Invite";

// Follows

/**
 * After users were followed.
 *
 * The answer changes nothing.
 *
 * - fires for follows from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/70355 | After a User Is Followed}
 */
export interface AfterFollow extends WebhookEventBase {
  type: "afterFollow";
  command: "Follow.CallbackAfterFollowAdd";
  /** Follower. */
  fromAccount: string;
  /** Accounts that are now followed. */
  followList: FollowedAccount[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Accounts that are now followed. */
export interface FollowedAccount {
  /** Followed account. */
  toAccount: string;
}

/**
 * After users were unfollowed.
 *
 * The answer changes nothing.
 *
 * - fires for unfollows from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/70356 | After a User Is Unfollowed}
 */
export interface AfterUnfollow extends WebhookEventBase {
  type: "afterUnfollow";
  command: "Follow.CallbackAfterFollowDelete";
  /** Follower. */
  fromAccount: string;
  /** Accounts that are no longer followed. */
  toAccount: string[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

// Group messages

/**
 * Before a group message is sent.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires for messages from a client and from the REST API
 * - timeout 2 seconds, cannot be changed; what happens at timeout is set in the console, the default lets the
 *   message through
 * - Tencent advises cloud moderation instead of this webhook for content checks
 * - the same command is used for the rooms of the Live product, with Type Live
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34374 | Before Group Message Is Sent}
 */
export interface BeforeGroupMessage extends WebhookEventBase {
  type: "beforeGroupMessage";
  command: "Group.CallbackBeforeSendMsg";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Sender. */
  fromAccount: string;
  /** Nickname of the sender; on no page, seen in a body. Not always sent. */
  nickName?: string;
  /** Who made the request; tells an administrator apart. */
  operatorAccount: string;
  /** Random number of the request, 32 bits. From 0 to 4294967295. */
  random: number;
  /** Priority; on no page, in real bodies. Not always sent. */
  msgPriority?: EventMsgPriority | (string & {});
  /** Id of the message on the client; added in 2025. Not always sent. */
  msgId?: string;
  /**
   * 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups; absent for Live rooms. Not
   * always sent. Known values: 0, 1. Default 0.
   */
  onlineOnlyFlag?: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** Topic the message belongs to; only in communities with topics. Not always sent. */
  topicId?: string;
  /** When the event happened; absent in samples before 2023. Not always sent. */
  eventTime?: number;
  /** Allows it. */
  allow(
    answer?: BeforeGroupMessageAnswer | null | undefined,
    options?: AnswerOptions | null | undefined,
  ): WebhookAnswer;
  /**
   * Refuses it. Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged, and so
   * does the text.
   */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
  /** Drops it silently: the caller sees success. */
  drop(): WebhookAnswer;
  /** Allows it with other content. */
  rewrite(
    msgBody: List<MsgElement>,
    others?: Omit<BeforeGroupMessageAnswer, "msgBody"> | null | undefined,
    options?: AnswerOptions | null | undefined,
  ): WebhookAnswer;
}

/**
 * Priority; on no page, in real bodies.
 * There may be values that are not listed here.
 */
export type EventMsgPriority = "High" | "Normal" | "Low" | "Lowest";

/** The answer to `BeforeGroupMessage`. */
export interface BeforeGroupMessageAnswer {
  /** Replaces the message; absent keeps it; only with ErrorCode 0. */
  msgBody?: List<MsgElement> | null | undefined;
  /** Replaces the custom data of the message; only with ErrorCode 0. */
  cloudCustomData?: string | null | undefined;
}

/**
 * After a group message was sent.
 *
 * The answer changes nothing.
 *
 * - fires for messages from a client and from the REST API, once the group accepted the message
 * - the same command is used for the rooms of the Live product, with Type Live
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34375 | After a Group Message Is Sent}
 */
export interface AfterGroupMessage extends WebhookEventBase {
  type: "afterGroupMessage";
  command: "Group.CallbackAfterSendMsg";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Sender. */
  fromAccount: string;
  /** Nickname of the sender; on no page, seen in a body. Not always sent. */
  nickName?: string;
  /** Who made the request; tells an administrator apart. */
  operatorAccount: string;
  /** Random number of the request, 32 bits. From 0 to 4294967295. */
  random: number;
  /** Priority; on no page, in real bodies. Not always sent. */
  msgPriority?: EventMsgPriority | (string & {});
  /** Sequence number of the message; identifies it in the group and gives the order. */
  msgSeq: number;
  /** Id of the message on the client; added in 2025. Not always sent. */
  msgId?: string;
  /** Server time of the message, Unix seconds. In seconds. */
  msgTime: number;
  /**
   * 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups; absent for Live rooms. Not
   * always sent. Known values: 0, 1. Default 0.
   */
  onlineOnlyFlag?: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** Topic the message belongs to; only in communities with topics. Not always sent. */
  topicId?: string;
  /** When the event happened; absent in samples before 2023. Not always sent. */
  eventTime?: number;
  /** Mentions; at most 30 members at once. Not always sent. At most 30 entries. */
  groupAtInfo?: EventMention[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** Mentions; at most 30 members at once. */
export interface EventMention {
  /** 1 mentions everybody, 0 one member. Known values: 0, 1. */
  groupAtAllFlag: number;
  /** Mentioned member; absent when GroupAtAllFlag is 1. Not always sent. */
  groupAtAccount?: string;
}

/**
 * A group message could not be sent.
 *
 * The URL has no `ClientIP`. The answer changes nothing.
 *
 * - fires when a group message could not be delivered: bad parameter, rate limit, content filter, muted sender
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/49462 | Webhook for Exceptions When Group Messages Are Sent}
 */
export interface GroupMessageException extends WebhookEventBase {
  type: "groupMessageException";
  command: "Group.CallbackSendMsgException";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Sender. */
  fromAccount: string;
  /** Who made the request. */
  operatorAccount: string;
  /** Random number of the request, 32 bits. From 0 to 4294967295. */
  random: number;
  /**
   * 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups. Known values: 0, 1. Default
   * 0.
   */
  onlineOnlyFlag: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** Error code of the failed send. */
  errorCode: number;
  /** Its text. */
  errorInfo: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After group messages were recalled.
 *
 * The answer changes nothing.
 *
 * - fires for recalls from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/46979 | After Group Messages Are Recalled}
 */
export interface AfterGroupRecall extends WebhookEventBase {
  type: "afterGroupRecall";
  command: "Group.CallbackAfterRecallMsg";
  /** Who recalled. */
  operatorAccount: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Group. */
  groupId: string;
  /** Recalled messages. */
  msgSeqList: RecalledGroupMessage[];
  /** Topic the message belongs to; only in communities with topics. Not always sent. */
  topicId?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** Recalled messages. */
export interface RecalledGroupMessage {
  /** Sequence number. */
  msgSeq: number;
  /** Id of the message on the client; since 2025. Not always sent. */
  msgId?: string;
}

/**
 * After a group message was modified.
 *
 * The answer changes nothing.
 *
 * - fires for edits from a client and for the REST API that modifies group history messages
 */
export interface AfterGroupModify extends WebhookEventBase {
  type: "afterGroupModify";
  command: "Group.CallbackAfterModifyMsg";
  /** Who edited. */
  operatorAccount: string;
  /** Group. */
  groupId: string;
  /** Topic, empty outside topics. Not always sent. */
  topicId?: string;
  /** Sequence number of the message. */
  msgSeq: number;
  /** New message elements. */
  msgBody: MsgElement[];
  /** Not in the page, present in the one-to-one sister. Not always sent. */
  cloudCustomData?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After extensions of a group message were changed.
 *
 * The answer changes nothing.
 *
 * - fires for message extensions set from a client or through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/76007 | After a Group Message Extension Is Configured}
 */
export interface AfterGroupMessageExtension extends WebhookEventBase {
  type: "afterGroupMessageExtension";
  command: "Group.CallbackAfterGroupMsgExtension";
  /** Group. */
  groupId: string;
  /** Sequence number of the message. */
  msgSeq: number;
  /** 1 set key-value pairs, 2 delete them, 3 clear all. Known values: 1, 2, 3. */
  operateType: number;
  /** Pairs concerned; Value is empty for a deletion, the list is empty for a clear. */
  extensionList: ChangedExtension[];
  /** Newest version of the extensions of the whole message. */
  seq: number;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After read receipts of group messages were sent.
 *
 * The answer changes nothing.
 *
 * - fires when a message that asks for receipts is sent (client or REST API) and when members acknowledge it
 * - communities are not supported
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60395 | Callback After Read Receipt}
 */
export interface AfterGroupReadReceipt extends WebhookEventBase {
  type: "afterGroupReadReceipt";
  command: "Group.CallbackAfterReadReceipt";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Receipts. */
  groupMsgReceiptList: GroupMessageReceipt[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** Receipts. */
export interface GroupMessageReceipt {
  /** Sequence number of the message. */
  msgSeq: number;
  /** Members who have read it. */
  readNum: number;
  /** Members who have not. */
  unreadNum: number;
  /** Members who have read it. Not always sent. */
  readReceiptMembers?: EventMember[];
}

// Groups

/**
 * Before a group is created.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires for groups created from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34368 | Before a Group Is Created}
 */
export interface BeforeGroupCreate extends WebhookEventBase {
  type: "beforeGroupCreate";
  command: "Group.CallbackBeforeCreateGroup";
  /** Who asks for the group. */
  operatorAccount: string;
  /** Owner of the group to be. */
  ownerAccount: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Group name. */
  name: string;
  /** How invitations are handled; on no page, in real bodies. Not always sent. */
  inviteOption?: EventInviteOption | (string & {});
  /**
   * Groups that the user has created already: of this type, or of each type; gone from the page of 2025-12. Not
   * always sent.
   */
  createdGroupNum?: number | Record<string, number>;
  /** First members. */
  memberList: EventMember[];
  /** When the event happened. */
  eventTime: number;
  /** Allows it. */
  allow(): WebhookAnswer;
  /**
   * Refuses it. Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged, and so
   * does the text.
   */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
}

/**
 * How invitations are handled; on no page, in real bodies.
 * There may be values that are not listed here.
 */
export type EventInviteOption = "FreeAccess" | "NeedPermission" | "DisableInvite";

/**
 * After a group was created.
 *
 * The answer changes nothing.
 *
 * - fires for groups created from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34369 | After a Group Is Created}
 */
export interface AfterGroupCreate extends WebhookEventBase {
  type: "afterGroupCreate";
  command: "Group.CallbackAfterCreateGroup";
  /** Id of the new group. */
  groupId: string;
  /** Who created it. */
  operatorAccount: string;
  /** Owner. */
  ownerAccount: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Group name. */
  name: string;
  /** How invitations are handled; on no page, in real bodies. Not always sent. */
  inviteOption?: EventInviteOption | (string & {});
  /** First members. */
  memberList: EventMember[];
  /** Custom group fields given at creation; off by default, must be enabled. Not always sent. */
  userDefinedDataList?: EventCustomField[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Before a user applies to join a group.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires only for requests from a client, before the user joins, or before the administrator is notified when
 *   approval is needed
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34370 | Before Applying to Join a Group}
 */
export interface BeforeGroupJoinApply extends WebhookEventBase {
  type: "beforeGroupJoinApply";
  command: "Group.CallbackBeforeApplyJoinGroup";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Who wants to join. */
  requestorAccount: string;
  /** Text of the request; since 2025. Not always sent. */
  applyMsg?: string;
  /** Private topics only. Not always sent. */
  topicId?: string;
  /** When the event happened. */
  eventTime: number;
  /** Allows it. */
  allow(): WebhookAnswer;
  /**
   * Refuses it. Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged, and so
   * does the text.
   */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
}

/**
 * Before users are invited to a group.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires for invitations from a client and for REST API additions, after the friendship check if the app has one
 * - refuse single users by listing them with ErrorCode 0, or everybody with ErrorCode 1
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34371 | Before Inviting a User to a Group}
 */
export interface BeforeGroupInvite extends WebhookEventBase {
  type: "beforeGroupInvite";
  command: "Group.CallbackBeforeInviteJoinGroup";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Who invites. */
  operatorAccount: string;
  /** Users to be added. */
  destinationMembers: EventMember[];
  /** When the event happened. */
  eventTime: number;
  /** Allows it. */
  allow(answer?: BeforeGroupInviteAnswer | null | undefined, options?: AnswerOptions | null | undefined): WebhookAnswer;
  /** Refuses it. Code 1 refuses all. A code from 10100 to 10200 reaches the client unchanged, and so does the text. */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
}

/** The answer to `BeforeGroupInvite`. */
export interface BeforeGroupInviteAnswer {
  /** Users who may not join; the others go on; only with ErrorCode 0. */
  refusedMembersAccount?: List<string> | null | undefined;
}

/**
 * After users joined a group.
 *
 * The answer changes nothing.
 *
 * - fires for accepted join requests, for invitations, and for REST API additions
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34372 | After a User Joins a Group}
 */
export interface AfterGroupMemberJoin extends WebhookEventBase {
  type: "afterGroupMemberJoin";
  command: "Group.CallbackAfterNewMemberJoin";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Apply by own request, Invited by another. */
  joinType: AfterGroupMemberJoinJoinType | (string & {});
  /** Who sent the request. */
  operatorAccount: string;
  /** New members. */
  newMemberList: EventMember[];
  /** When the event happened; absent in the example of the overview page. Not always sent. */
  eventTime?: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Apply by own request, Invited by another.
 * There may be values that are not listed here.
 */
export type AfterGroupMemberJoinJoinType = "Apply" | "Invited";

/**
 * After members left a group.
 *
 * The answer changes nothing.
 *
 * - fires when members leave, are removed by owner or administrator, or are deleted through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34373 | After a User Leaves a Group}
 */
export interface AfterGroupMemberExit extends WebhookEventBase {
  type: "afterGroupMemberExit";
  command: "Group.CallbackAfterMemberExit";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Kicked by another, Quit by oneself. */
  exitType: AfterGroupMemberExitExitType | (string & {});
  /** Who caused it. */
  operatorAccount: string;
  /** Members who left. */
  exitMemberList: EventMember[];
  /** When the event happened. Not always sent. */
  eventTime?: number;
  /** Private topics only; the last row of the Chinese table, seen in part. Not always sent. */
  topicId?: string;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Kicked by another, Quit by oneself.
 * There may be values that are not listed here.
 */
export type AfterGroupMemberExitExitType = "Kicked" | "Quit";

/**
 * After a group became full.
 *
 * The answer changes nothing.
 *
 * - fires when a new member fills the group, and when somebody cannot join because it is full
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34376 | After a Group Is Full}
 */
export interface AfterGroupFull extends WebhookEventBase {
  type: "afterGroupFull";
  command: "Group.CallbackAfterGroupFull";
  /** Full group. */
  groupId: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After a group was disbanded.
 *
 * The answer changes nothing.
 *
 * - fires for groups disbanded from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34377 | After a Group Is Disbanded}
 */
export interface AfterGroupDestroy extends WebhookEventBase {
  type: "afterGroupDestroy";
  command: "Group.CallbackAfterGroupDestroyed";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Owner. */
  ownerAccount: string;
  /** Group name. Not always sent. */
  name?: string;
  /** Members at that time; absent for communities. Not always sent. */
  memberList?: EventMember[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After a group profile was modified.
 *
 * The answer changes nothing.
 *
 * - fires for changes of name, introduction, notification or photo only; other basic fields do not trigger it
 * - only the changed fields are sent
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34378 | After a Group Profile Is Modified}
 */
export interface AfterGroupInfoChange extends WebhookEventBase {
  type: "afterGroupInfoChange";
  command: "Group.CallbackAfterGroupInfoChanged";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Who changed it. */
  operatorAccount: string;
  /** New name. Not always sent. */
  name?: string;
  /** New introduction. Not always sent. */
  introduction?: string;
  /** New notification. Not always sent. */
  notification?: string;
  /** New photo URL. Not always sent. */
  faceUrl?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After the profile of a group member was changed.
 *
 * The answer changes nothing.
 *
 * - fires for changes of role and of name card
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60393 | Callback After Group Member Profile Changed}
 */
export interface AfterGroupMemberFieldChange extends WebhookEventBase {
  type: "afterGroupMemberFieldChange";
  command: "Group.CallbackAfterMemberFieldChanged";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Who changed it. */
  operatorAccount: string;
  /** Member who changed. */
  memberAccount: string;
  /** New role: Admin granted, Member revoked. Not always sent. */
  role?: AfterGroupMemberFieldChangeRole | (string & {});
  /** New name card. Not always sent. */
  nameCard?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * New role: Admin granted, Member revoked.
 * There may be values that are not listed here.
 */
export type AfterGroupMemberFieldChangeRole = "Admin" | "Member";

/**
 * After group attributes were changed.
 *
 * The answer changes nothing.
 *
 * - fires for custom group attributes that are modified, cleared, reset or deleted, from a client or through the
 *   REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60394 | Callback After Group Attribute Changed}
 */
export interface AfterGroupAttrChange extends WebhookEventBase {
  type: "afterGroupAttrChange";
  command: "Group.CallbackAfterGroupAttrChanged";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Who changed them. */
  operatorAccount: string;
  /** Set resets all, modify changes some, clear removes all, delete removes some. */
  optionType: AfterGroupAttrChangeOptionType | (string & {});
  /** Attributes concerned. Not always sent. */
  groupAttr?: ChangedAttribute[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Set resets all, modify changes some, clear removes all, delete removes some.
 * There may be values that are not listed here.
 */
export type AfterGroupAttrChangeOptionType = "set" | "modify" | "clear" | "delete";

/** Attributes concerned. */
export interface ChangedAttribute {
  /** Attribute name, lower-case field name. */
  key: string;
  /** Attribute value, lower-case field name. Not always sent. */
  value?: string;
}

/**
 * After a group got another owner.
 *
 * The answer changes nothing.
 *
 * - fires for transfers from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60396 | Callback After the Group Owner Changed}
 */
export interface AfterGroupOwnerChange extends WebhookEventBase {
  type: "afterGroupOwnerChange";
  command: "Group.CallbackAfterChangeGroupOwner";
  /** Group. */
  groupId: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Who transferred it. */
  operatorAccount: string;
  /** Former owner. */
  oldOwnerAccount: string;
  /** New owner. */
  newOwnerAccount: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * The groups created today near their limit.
 *
 * Shares its switch in the console with `Group.CallbackAfterGroupInfoChanged`. The answer changes nothing.
 *
 * - fires when groups created minus groups dissolved today pass 70% of the daily limit
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/57455 | Group Creation Daily Net Increase Threshold Alarm Callback}
 */
export interface GroupDailyQuotaAlarm extends WebhookEventBase {
  type: "groupDailyQuotaAlarm";
  command: "Group.CallbackOnDailyGroupQuotaAlarm";
  /** Net new groups today. */
  quotaUsed: number;
  /** Daily limit. */
  quota: number;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Members of an audio-video group came online or went offline.
 *
 * The URL has no `ClientIP` and `OptPlatform`. Needs: Pro, Pro Plus or Enterprise (China: Ultimate or Enterprise),
 * with the list of online audio-video group members enabled. The answer changes nothing.
 *
 * - AVChatRoom groups only
 * - a member without heartbeat for more than 30 s is reported Offline; the check runs every 20 s (older pages: 20
 *   s without network)
 * - with several devices in the room, Offline comes when all are gone and Online once
 * - since 2024 also the first join (Online, Join) and the last leave (Offline, Quit) are reported
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/48734 | Webhook for Online and Offline Status of Audio-Video Group Members}
 */
export interface AvMemberStateChange extends WebhookEventBase {
  type: "avMemberStateChange";
  command: "Group.CallbackOnMemberStateChange";
  /** Group. */
  groupId: string;
  /** AVChatRoom; from the Java SDK, not in the samples. Not always sent. `Type` on the wire. */
  groupType?: string;
  /** Lost or back. */
  eventType: AvMemberStateChangeEventType | (string & {});
  /** Why: heartbeat lost, heartbeat back, first join, last leave; since 2024. Not always sent. */
  eventCause?: AvMemberStateChangeEventCause | (string & {});
  /** Members concerned. */
  memberList: EventMember[];
  /** When the event happened; not seen in a sample. Not always sent. */
  eventTime?: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Lost or back.
 * There may be values that are not listed here.
 */
export type AvMemberStateChangeEventType = "Offline" | "Online";

/**
 * Why: heartbeat lost, heartbeat back, first join, last leave; since 2024.
 * There may be values that are not listed here.
 */
export type AvMemberStateChangeEventCause = "HeartbeatInterrupt" | "HeartbeatRecover" | "Join" | "Quit";

// Content moderation

/**
 * After cloud moderation checked a content.
 *
 * The URL has no `ClientIP` and `OptPlatform`. Needs: Cloud moderation (content understanding). The answer changes
 * nothing.
 *
 * - by default only violations are reported; the console can report every result
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/78240 | Cloud Moderation Result Callback}
 */
export interface ModerationResult extends WebhookEventBase {
  type: "moderationResult";
  command: "ContentCallback.ResultNotify";
  /** What was checked. */
  scene: ModerationResultScene | (string & {});
  /** Application. */
  sdkAppId: number;
  /** Author of the content. */
  fromAccount: string;
  /** Receiver, for messages. Not always sent. */
  contactItem?: ModeratedContact;
  /** Kind of content. */
  contentType: ModerationResultContentType | (string & {});
  /** Texts that were checked; several only for custom messages. Not always sent. */
  textContent?: string[];
  /** File that was checked; for Image, Audio, Video. Not always sent. */
  fileUrl?: string;
  /**
   * MsgKey of a one-to-one message, MsgSeq of a group message; absent when the message never went out. Not always
   * sent.
   */
  msgId?: string;
  /** 1 blocked, 0 let through. Known values: 0, 1. */
  ctxcbResult: number;
  /** Id at the moderation service. */
  ctxcbRequestId: string;
  /** Words that hit. Not always sent. */
  ctxcbKeywords?: string[];
  /** Advice of the moderation service. */
  ctxcbSuggestion: ModerationResultCtxcbSuggestion | (string & {});
  /** Category. */
  ctxcbLabel: ModerationResultCtxcbLabel | (string & {});
  /** Finer category. Not always sent. */
  ctxcbSubLabel?: string;
  /** Its description. Not always sent. */
  ctxcbSubLabelDesc?: string;
  /** Word list that hit. Not always sent. */
  ctxcbLibName?: string;
  /** Custom data of the message, for messages. Not always sent. */
  cloudCustomData?: string;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * What was checked.
 * There may be values that are not listed here.
 */
export type ModerationResultScene =
  | "C2C"
  | "C2CCustom"
  | "Group"
  | "GroupCustom"
  | "GroupInfo"
  | "GroupMemberInfo"
  | "RelationChain"
  | "UserInfo";

/** Receiver, for messages. */
export interface ModeratedContact {
  /** 1 one-to-one, 2 group. Known values: 1, 2. */
  contactType: number;
  /** Receiver; with ContactType 1. Not always sent. */
  toAccount?: string;
  /** Group; with ContactType 2; name not confirmed by a page that was read. Not always sent. */
  groupId?: string;
}

/**
 * Kind of content.
 * There may be values that are not listed here.
 */
export type ModerationResultContentType = "Text" | "Image" | "Audio" | "Video";

/**
 * Advice of the moderation service.
 * There may be values that are not listed here.
 */
export type ModerationResultCtxcbSuggestion = "Block" | "Review" | "Normal";

/**
 * Category.
 * There may be values that are not listed here.
 */
export type ModerationResultCtxcbLabel =
  | "Normal"
  | "Illegal"
  | "Abuse"
  | "Polity"
  | "Ad"
  | "Porn"
  | "Sexy"
  | "Terror"
  | "Composite";

// Official accounts

/**
 * Before an official account is created.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires for accounts created through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60795 | Before a Official Channel Is Created}
 */
export interface BeforeOfficialAccountCreate extends WebhookEventBase {
  type: "beforeOfficialAccountCreate";
  command: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
  /** Who asks for it. */
  operatorAccount: string;
  /** Creator and owner. */
  ownerAccount: string;
  /** Name. */
  name: string;
  /** When the event happened. */
  eventTime: number;
  /** Allows it. */
  allow(): WebhookAnswer;
  /**
   * Refuses it. Code 1 gives the caller error 20006. A code from 120001 to 130000 reaches the client unchanged, and
   * so does the text.
   */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
}

/**
 * After an official account was created.
 *
 * The answer changes nothing.
 *
 * - fires for accounts created through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60796 | After a Official Channel Is Created}
 */
export interface AfterOfficialAccountCreate extends WebhookEventBase {
  type: "afterOfficialAccountCreate";
  command: "OfficialAccount.CallbackAfterCreateOfficialAccount";
  /** New official account. */
  officialAccount: string;
  /** Who created it. */
  operatorAccount: string;
  /** Creator and owner. */
  ownerAccount: string;
  /** Name. */
  name: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After an official account profile was modified.
 *
 * The answer changes nothing.
 *
 * - fires for changes through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60797 | After Official Channel Profile Is Modified}
 */
export interface AfterOfficialAccountInfoChange extends WebhookEventBase {
  type: "afterOfficialAccountInfoChange";
  command: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
  /** Official account. */
  officialAccount: string;
  /** Who changed it. */
  operatorAccount: string;
  /** New introduction. Not always sent. */
  introduction?: string;
  /** New name. Not always sent. */
  name?: string;
  /** New photo URL. Not always sent. */
  faceUrl?: string;
  /** New organisation. Not always sent. */
  organization?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After an official account was destroyed.
 *
 * The answer changes nothing.
 *
 * - fires for accounts destroyed through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60798 | After Official Channel Is Destroyed}
 */
export interface AfterOfficialAccountDestroy extends WebhookEventBase {
  type: "afterOfficialAccountDestroy";
  command: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
  /** Destroyed official account. */
  officialAccount: string;
  /** Creator and owner. */
  ownerAccount: string;
  /** Name. */
  name: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Before users subscribe to an official account.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires for subscriptions from a client and for REST API additions
 * - refuse single users by listing them with ErrorCode 0, or everybody with ErrorCode 1
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60799 | Before Official Channel Is Subscribed}
 */
export interface BeforeOfficialAccountSubscribe extends WebhookEventBase {
  type: "beforeOfficialAccountSubscribe";
  command: "OfficialAccount.CallbackBeforeAddSubscriber";
  /** Official account. */
  officialAccount: string;
  /** Who made the request. */
  operatorAccount: string;
  /** Users who want to subscribe. */
  subscribeAccountList: EventSubscriber[];
  /** When the event happened. */
  eventTime: number;
  /** Allows it. */
  allow(
    answer?: BeforeOfficialAccountSubscribeAnswer | null | undefined,
    options?: AnswerOptions | null | undefined,
  ): WebhookAnswer;
  /** Refuses it. Code 1 refuses all. */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
}

/** Used in several events. */
export interface EventSubscriber {
  /** Account. */
  subscriberAccount: string;
}

/** The answer to `BeforeOfficialAccountSubscribe`. */
export interface BeforeOfficialAccountSubscribeAnswer {
  /** Users who may not subscribe; the others go on; only with ErrorCode 0. */
  refusedSubscribersAccount?: List<string> | null | undefined;
}

/**
 * After users subscribed to an official account.
 *
 * The answer changes nothing.
 *
 * - fires for subscriptions from a client and for REST API additions
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60800 | After Official Channel Is Subscribed}
 */
export interface AfterOfficialAccountSubscribe extends WebhookEventBase {
  type: "afterOfficialAccountSubscribe";
  command: "OfficialAccount.CallbackAfterAddSubscriber";
  /** Official account. */
  officialAccount: string;
  /** Who made the request. */
  operatorAccount: string;
  /** New subscribers. */
  subscribeAccountList: EventSubscriber[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After an official account became full.
 *
 * The answer changes nothing.
 *
 * - fires when the limit of subscribers is reached
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60801 | After a Official Channel Is Full}
 */
export interface AfterOfficialAccountFull extends WebhookEventBase {
  type: "afterOfficialAccountFull";
  command: "OfficialAccount.CallbackAfterOfficialAccountFull";
  /** Account at its limit. */
  officialAccount: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After users unsubscribed from an official account.
 *
 * The answer changes nothing.
 *
 * - fires for users who unsubscribe on a client and for REST API deletions
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60802 | After Official Channel Is Unsubscribed}
 */
export interface AfterOfficialAccountUnsubscribe extends WebhookEventBase {
  type: "afterOfficialAccountUnsubscribe";
  command: "OfficialAccount.CallbackAfterDeleteSubscriber";
  /** Official account. */
  officialAccount: string;
  /** Who made the request. */
  operatorAccount: string;
  /** Users who are no longer subscribed. */
  subscribeAccountList: EventSubscriber[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Before an official account message is sent.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires for broadcasts from a client and through the REST API
 * - timeout 2 seconds, cannot be changed
 * - a rewrite takes effect only with ErrorCode 0
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60803 | Before Official Channel Message Is Sent}
 */
export interface BeforeOfficialAccountMessage extends WebhookEventBase {
  type: "beforeOfficialAccountMessage";
  command: "OfficialAccount.CallbackBeforeSendMsg";
  /** Official account. */
  officialAccount: string;
  /** 1 when the message goes to online users only, else 0. Known values: 0, 1. */
  onlineOnlyFlag: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** When the event happened. */
  eventTime: number;
  /** Allows it. */
  allow(
    answer?: BeforeOfficialAccountMessageAnswer | null | undefined,
    options?: AnswerOptions | null | undefined,
  ): WebhookAnswer;
  /**
   * Refuses it. Code 1 gives the caller error 10016. A code from 120001 to 130000 reaches the client unchanged, and
   * so does the text.
   */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
  /** Drops it silently: the caller sees success. */
  drop(): WebhookAnswer;
  /** Allows it with other content. */
  rewrite(
    msgBody: List<MsgElement>,
    others?: Omit<BeforeOfficialAccountMessageAnswer, "msgBody"> | null | undefined,
    options?: AnswerOptions | null | undefined,
  ): WebhookAnswer;
}

/** The answer to `BeforeOfficialAccountMessage`. */
export interface BeforeOfficialAccountMessageAnswer {
  /** Replaces the message; absent keeps it; only with ErrorCode 0. */
  msgBody?: List<MsgElement> | null | undefined;
  /** Replaces the custom data of the message; only with ErrorCode 0. */
  cloudCustomData?: string | null | undefined;
}

/**
 * After an official account message was sent.
 *
 * The answer changes nothing.
 *
 * - fires after delivery to the subscribers
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60804 | Callback After Sending an Official Channel Message}
 */
export interface AfterOfficialAccountMessage extends WebhookEventBase {
  type: "afterOfficialAccountMessage";
  command: "OfficialAccount.CallbackAfterSendMsg";
  /** Official account. */
  officialAccount: string;
  /** Identifies the message; needed to recall it. */
  msgKey: string;
  /** Server time of the message, Unix seconds. In seconds. */
  msgTime: number;
  /** 1 when the message goes to online users only, else 0. Known values: 0, 1. */
  onlineOnlyFlag: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After official account messages were recalled.
 *
 * The answer changes nothing.
 *
 * - fires for recalls from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/60805 | Webhook After Recalling Official Channel Messages}
 */
export interface AfterOfficialAccountRecall extends WebhookEventBase {
  type: "afterOfficialAccountRecall";
  command: "OfficialAccount.CallbackAfterMsgWithDraw";
  /** Official account. */
  officialAccount: string;
  /** Recalled messages. */
  withdrawMsgList: RecalledOfficialAccountMessage[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** Recalled messages. */
export interface RecalledOfficialAccountMessage {
  /** Identifies the message. */
  msgKey: string;
}

// Profiles

/**
 * After a profile was updated.
 *
 * Needs: Console switch for profile change subscription must be on. The answer changes nothing.
 *
 * - fires for changes made on a client and through the REST API
 * - only the items that were changed are listed
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/48733 | After a Profile Is Updated}
 */
export interface AfterProfileUpdate extends WebhookEventBase {
  type: "afterProfileUpdate";
  command: "Profile.CallbackPortraitSet";
  /** Who made the change. */
  operatorAccount: string;
  /** Whose profile changed. */
  fromAccount: string;
  /** When the event happened. */
  eventTime: number;
  /** Changed items. */
  profileItem: ChangedProfileItem[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Changed items. */
export interface ChangedProfileItem {
  /** Profile field, Tag_Profile_IM\_\* or Tag_Profile_Custom\_\*. */
  tag: string;
  /** New value: string or unsigned 32-bit integer, by the field. */
  value: unknown;
}

// Push

/**
 * What became of the pushes that messages caused.
 *
 * The URL has no `ClientIP` and `OptPlatform`. Needs: Push plug-in. The answer changes nothing.
 *
 * - needs the push plug-in (Push service)
 * - one request carries 1 to 100 events
 * - default ceiling 1000 requests per second; what goes over is retried after a delay; a ticket raises it
 * - reports what became of the push that a chat message caused, stage by stage
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/67552 | Other Push Callbacks (IM message push)}
 */
export interface PushOfflineResult extends WebhookEventBase {
  type: "pushOfflineResult";
  command: "Push.OfflinePush";
  /** Events. At most 100 entries. */
  events: OfflinePushEvent[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Events. */
export interface OfflinePushEvent {
  /** Repeats the command. */
  callbackCommand: string;
  /** 1 one-to-one, 2 group. Known values: 1, 2. */
  eventType: number;
  /** When it happened; in seconds on the wire. */
  eventTime: number;
  /** Sender. */
  fromAccount: string;
  /** Receiver. */
  toAccount: string;
  /**
   * 0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Known values: 0, 1,
   * 2, 3, 4, 5, 6, 7, 8.
   */
  pushPlatform: number;
  /** 1 sent, 2 arrived, 3 clicked. Known values: 1, 2, 3. */
  pushStage: number;
  /** One-to-one message; only with EventType 1. Not always sent. */
  msgKey?: string;
  /** Group, spelt with a capital D; only with EventType 2. Not always sent. */
  groupId?: string;
  /** Sequence number of the message. From 0 to 4294967295. */
  msgSeq: number;
  /** Random number of the message; not for groups. Not always sent. From 0 to 4294967295. */
  msgRandom?: number;
  /** Send time of the message, Unix seconds. In seconds. */
  msgTime: number;
  /** Id of the push, for the lookup in the console. Not always sent. */
  pushId?: string;
  /** 0 success, else failure. */
  errCode: number;
  /** Text, may be empty. */
  errInfo: string;
}

/**
 * What became of pushes to all users, tags or single users.
 *
 * The URL has no `ClientIP` and `OptPlatform`. Needs: Push plug-in. The answer changes nothing.
 *
 * - needs the push plug-in (Push service)
 * - one request carries 1 to 100 events
 * - default ceiling 1000 requests per second; what goes over is retried after a delay; a ticket raises it
 * - reports the pushes of the commands for all users, tags and single users
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/67551 | All Users / Tags / UserID Push Callback}
 */
export interface PushAllMemberResult extends WebhookEventBase {
  type: "pushAllMemberResult";
  command: "Push.AllMemberPush";
  /** Events. At most 100 entries. */
  events: MemberPushEvent[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Events. */
export interface MemberPushEvent {
  /** Repeats the command. */
  callbackCommand: string;
  /** 1 offline push, 2 online push. Known values: 1, 2. */
  eventType: number;
  /** Task id that the push command returned. */
  taskId: string;
  /** Own id of the push request, passed through. Not always sent. */
  dataId?: string;
  /** Start of the task, Unix seconds. In seconds. */
  taskTime: number;
  /** When it happened; in seconds on the wire. */
  eventTime: number;
  /** Receiver. */
  toAccount: string;
  /**
   * 0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor; always 0 for online
   * push. Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
   */
  pushPlatform: number;
  /**
   * Device for online push, same numbers as PushPlatform; 0 for offline push. Not always sent. Known values: 0, 1,
   * 2, 3, 4, 5, 6, 7, 8.
   */
  deviceType?: number;
  /** 1 sent, 2 arrived, 3 clicked. Known values: 1, 2, 3. */
  pushStage: number;
  /** 0 success, else failure. */
  errCode: number;
  /** Text, may be empty. */
  errInfo: string;
}

// Chatbots

/**
 * After a one-to-one message was sent to a chatbot.
 *
 * The answer changes nothing.
 *
 * - fires after a one-to-one message was delivered to a robot account, from a client or REST API sendmsg
 * - works beside the webhooks before and after one-to-one messages: a refusal there stops this one, a rewrite
 *   there shows here
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/68952 | Callback After Sending a One-to-One Message to a Chatbot}
 */
export interface BotC2cMessage extends WebhookEventBase {
  type: "botC2cMessage";
  command: "Bot.OnC2CMessage";
  /** Sender. */
  fromAccount: string;
  /** Receiver. */
  toAccount: string;
  /** Sequence number, unsigned 32 bits. From 0 to 4294967295. */
  msgSeq: number;
  /** Random number, unsigned 32 bits. From 0 to 4294967295. */
  msgRandom: number;
  /** Send time, Unix seconds; messages sort by it first, then by MsgSeq. In seconds. */
  msgTime: number;
  /**
   * Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
   * to recall or modify it.
   */
  msgKey: string;
  /** Id of the message on the client; added to the Chinese pages since 2025. Not always sent. */
  msgId?: string;
  /**
   * 1 when the message goes to online users only, else 0; absent in samples before 2021. Not always sent. Known
   * values: 0, 1. Default 0.
   */
  onlineOnlyFlag?: number;
  /** 0 delivered, else an error code. */
  sendMsgResult: number;
  /** 'send msg succeed' on success, else the reason. */
  errorInfo: string;
  /** From the Java SDK; not in the newest samples. Not always sent. */
  unreadMsgNum?: number;
  /** As the sender gave it; on no page, in bodies of 2023. Not always sent. Known values: 1, 2. */
  syncOtherMachine?: number;
  /** As the sender gave it; on no page, in bodies of 2023. Not always sent. Known values: 0, 1. */
  supportMessageExtension?: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After a chatbot was mentioned in a group.
 *
 * The answer changes nothing.
 *
 * - fires when a user mentions a robot in a group; mentioning everybody does not trigger it
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/68953 | Callback After Reminding a Chatbot in a Group}
 */
export interface BotGroupMessage extends WebhookEventBase {
  type: "botGroupMessage";
  command: "Bot.OnGroupMessage";
  /** Group. */
  groupId: string;
  /** Group name; on no page, in bodies. Not always sent. */
  groupName?: string;
  /** Group type such as Public. `Type` on the wire. */
  groupType: string;
  /** Sender. */
  fromAccount: string;
  /** Nickname of the sender; on no page. Not always sent. */
  nickName?: string;
  /** Who made the request. */
  operatorAccount: string;
  /** Random number of the request, 32 bits. From 0 to 4294967295. */
  random: number;
  /** Sequence number of the message. */
  msgSeq: number;
  /** Server time of the message, Unix seconds. In seconds. */
  msgTime: number;
  /**
   * 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups. Known values: 0, 1. Default
   * 0.
   */
  onlineOnlyFlag: number;
  /** Message elements. */
  msgBody: MsgElement[];
  /** Robots that were mentioned; their ids begin with `@RBT#`. */
  atRobotsAccount: string[];
  /** Custom data that travels with the message and is stored in the cloud. Not always sent. */
  cloudCustomData?: string;
  /** Topic the message belongs to; only in communities with topics. Not always sent. */
  topicId?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * A user sent a pass-through message to a chatbot.
 *
 *
 *
 * - fires when a user sends a pass-through custom message to a robot
 * - the answer is sent on to the robot, so answer in time
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/59057 | Custom Callback for One-to-One Messages to an Intelligent Chatbot}
 */
export interface ChatbotC2cSignal extends WebhookEventBase {
  type: "chatbotC2cSignal";
  command: "Chatbot.OnC2CSignalMessage";
  /** Sender. */
  fromAccount: string;
  /** Robot. */
  toAccount: string;
  /** Sequence number, unsigned 32 bits. From 0 to 4294967295. */
  msgSeq: number;
  /** Random number, unsigned 32 bits. From 0 to 4294967295. */
  msgRandom: number;
  /** Identifies the message. */
  msgKey: string;
  /** When the event happened. */
  eventTime: number;
  /** Data of the pass-through message, JSON text by convention. */
  data: string;
  /** Answers it. */
  ack(answer: ChatbotC2cSignalAnswer, options?: AnswerOptions | null | undefined): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** The answer to `ChatbotC2cSignal`. */
export interface ChatbotC2cSignalAnswer {
  /** Pass-through content for the robot; used with ErrorCode 0. */
  rspData: string;
}

// Conference rooms

/**
 * After a conference room was created.
 *
 * The answer changes nothing.
 *
 * - fires for rooms made by a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/60733 | After a Room Is Created}
 */
export interface AfterRoomCreate extends WebhookEventBase {
  type: "afterRoomCreate";
  command: "Room.CallbackAfterCreateRoom";
  /** Who made the request. */
  operatorAccount: string;
  /** The room. */
  roomInfo: CreatedRoom;
  /** Users invited to a planned meeting; in the sample only. Not always sent. */
  scheduleInviteeListAccount?: string[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** The room. */
export interface CreatedRoom {
  /** ID of the room. */
  roomId: string;
  /** Name of the room. */
  roomName: string;
  /** Type of the room; Meeting in the sample, conference in the table. */
  roomType: string;
  /** Host. */
  ownerAccount: string;
  /** Member limit. */
  maxMemberCount: number;
  /** Seat limit. Not always sent. */
  maxSeatCount?: number;
  /** Whether nobody may send video. */
  isVideoDisabled: boolean;
  /** Whether nobody may send audio. */
  isAudioDisabled: boolean;
  /** Whether nobody may send text. */
  isMessageDisabled: boolean;
  /** Whether nobody may share the screen. */
  isScreenSharingDisabled: boolean;
  /** Whether the room is not recorded. */
  isCloudRecordingDisabled: boolean;
  /** Data of the app. Not always sent. */
  customInfo?: string;
  /** Planned start. Not always sent. In seconds since 1970. */
  scheduleStartTime?: number;
  /** Planned end. Not always sent. In seconds since 1970. */
  scheduleEndTime?: number;
  /** State of the room. Not always sent. */
  roomStatus?: RoomStatus | (string & {});
  /** Whether the room has seats. Not always sent. */
  isSeatEnabled?: boolean;
  /** No seats, seats that anybody takes, seats on request. Not always sent. */
  takeSeatMode?: TakeSeatMode | (string & {});
  /** When the room was made. Not always sent. In seconds since 1970. */
  createTime?: number;
}

/**
 * State of the room.
 * There may be values that are not listed here.
 */
export type RoomStatus = "None" | "NotStarted" | "Running";

/**
 * No seats, seats that anybody takes, seats on request.
 * There may be values that are not listed here.
 */
export type TakeSeatMode = "None" | "FreeToTake" | "ApplyToTake";

/**
 * After a conference room was closed.
 *
 * The answer changes nothing.
 *
 * - fires for rooms closed by a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/60732 | After a Room Is Destroyed}
 */
export interface AfterRoomDestroy extends WebhookEventBase {
  type: "afterRoomDestroy";
  command: "Room.CallbackAfterDestroyRoom";
  /** Who made the request. */
  operatorAccount: string;
  /** ID of the room. */
  roomId: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After a conference room was modified.
 *
 * The answer changes nothing.
 *
 * - the international page has this command, the Chinese list Room.CallbackUpdateRoomInfo
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/60731 | After the Room Information Is Updated}
 */
export interface AfterRoomInfoUpdate extends WebhookEventBase {
  type: "afterRoomInfoUpdate";
  command: "Room.CallbackAfterUpdateRoomInfo";
  /** Who made the request. */
  operatorAccount: string;
  /** The room, with what was changed. */
  roomInfo: UpdatedRoom;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** The room, with what was changed. */
export interface UpdatedRoom {
  /** ID of the room. */
  roomId: string;
  /** Name of the room. Not always sent. */
  roomName?: string;
  /** Host. Not always sent. */
  ownerAccount?: string;
  /** No seats, seats that anybody takes, seats on request. Not always sent. */
  takeSeatMode?: TakeSeatMode | (string & {});
  /** Member limit. Not always sent. */
  maxMemberCount?: number;
  /** Whether nobody may send video. Not always sent. */
  isVideoDisabled?: boolean;
  /** Whether nobody may send audio. Not always sent. */
  isAudioDisabled?: boolean;
  /** Whether nobody may send text. Not always sent. */
  isMessageDisabled?: boolean;
  /** Whether nobody may share the screen. Not always sent. */
  isScreenSharingDisabled?: boolean;
  /** Whether the room is not recorded; text in the sample. Not always sent. */
  isCloudRecordingDisabled?: boolean;
  /** Data of the app. Not always sent. */
  customInfo?: string;
}

/**
 * After a conference room was modified, by the name of the Chinese list.
 *
 * The answer changes nothing.
 *
 * - the Chinese list has this command, the international page Room.CallbackAfterUpdateRoomInfo
 */
export interface RoomInfoUpdate extends WebhookEventBase {
  type: "roomInfoUpdate";
  command: "Room.CallbackUpdateRoomInfo";
  /** Who made the request. */
  operatorAccount: string;
  /** The room, with what was changed. */
  roomInfo: UpdatedRoom;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After a user entered a conference room.
 *
 * The answer changes nothing.
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/60735 | After a Member Enters a Room}
 */
export interface AfterRoomMemberEnter extends WebhookEventBase {
  type: "afterRoomMemberEnter";
  command: "Room.CallbackAfterMemberEnter";
  /** Who made the request. */
  operatorAccount: string;
  /** ID of the room. */
  roomId: string;
  /** Room capacity, as the table says. */
  memberCount: number;
  /** Enter: by oneself. `Type` on the wire. */
  enterType: AfterRoomMemberEnterEnterType | (string & {});
  /** Members who entered. */
  memberListAccount: string[];
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Enter: by oneself.
 * There may be values that are not listed here.
 */
export type AfterRoomMemberEnterEnterType = "Enter";

/**
 * After a user left a conference room.
 *
 * The answer changes nothing.
 *
 * @see {@link https://www.tencentcloud.com/document/product/647/60734 | After a Member Leaves a Room}
 */
export interface AfterRoomMemberLeave extends WebhookEventBase {
  type: "afterRoomMemberLeave";
  command: "Room.CallbackAfterMemberLeave";
  /** Who made the request. */
  operatorAccount: string;
  /** ID of the room. */
  roomId: string;
  /** Room capacity, as the table says. */
  memberCount: number;
  /** Left, removed, or not heard of any more. `Type` on the wire. */
  leaveType: AfterRoomMemberLeaveLeaveType | (string & {});
  /** Members who left. */
  memberListAccount: string[];
  /** Why. Not always sent. */
  reason?: string;
  /** When the event happened. */
  eventTime: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * Left, removed, or not heard of any more.
 * There may be values that are not listed here.
 */
export type AfterRoomMemberLeaveLeaveType = "Leave" | "Kicked" | "Expired";

// Friends and blocklist

/**
 * Before friends are added.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires only for requests from a client; requests through the REST API never trigger it
 * - the decision is per account: answer one ResultItem for each FriendItem
 * - an ErrorCode other than 0 in the envelope means that the app failed, and is ignored: the request goes on
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/43468 | Before a Friend Is Added}
 */
export interface BeforeFriendAdd extends WebhookEventBase {
  type: "beforeFriendAdd";
  command: "Sns.CallbackPrevFriendAdd";
  /** Account that sent the request. */
  requesterAccount: string;
  /** Account that wants to add friends. */
  fromAccount: string;
  /** Accounts to add. */
  friendItem: RequestedFriend[];
  /** One-way or two-way. Default `Add_Type_Both`. */
  addType: BeforeFriendAddAddType | (string & {});
  /** 1 when an administrator forces the friendship, else 0. Known values: 0, 1. */
  forceAddFlags: number;
  /** When the event happened. */
  eventTime: number;
  /** Allows every item except those that are decided otherwise; a code from 38000 to 39000 refuses one. */
  allow(answer?: Decisions | null | undefined): WebhookAnswer;
}

/** Accounts to add. */
export interface RequestedFriend {
  /** Account to be added. */
  toAccount: string;
  /** Remark that From_Account gives to To_Account. */
  remark?: string;
  /** Friend list (group of contacts) to put it in. */
  groupName?: string;
  /** Source of the request, AddSource_Type\_ plus a word. */
  addSource?: string;
  /** Message to the other side. */
  addWording?: string;
}

/**
 * One-way or two-way.
 * There may be values that are not listed here.
 */
export type BeforeFriendAddAddType = "Add_Type_Single" | "Add_Type_Both";

/**
 * Before a friend request is answered.
 *
 * The event waits for the answer, at most two seconds.
 *
 * - fires only when a user answers on a client; answers through the REST API never trigger it
 * - the decision is per account, as in Sns.CallbackPrevFriendAdd
 * - an ErrorCode other than 0 in the envelope is ignored
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/43467 | Before a Friend Request Is Responded}
 */
export interface BeforeFriendResponse extends WebhookEventBase {
  type: "beforeFriendResponse";
  command: "Sns.CallbackPrevFriendResponse";
  /** Account that sent the answer. */
  requesterAccount: string;
  /** Account that answers a friend request. */
  fromAccount: string;
  /** Requests that are answered. */
  responseFriendItem: AnsweredFriend[];
  /** When the event happened. */
  eventTime: number;
  /** Allows every item except those that are decided otherwise; a code from 38000 to 39000 refuses one. */
  allow(answer?: Decisions | null | undefined): WebhookAnswer;
}

/** Requests that are answered. */
export interface AnsweredFriend {
  /** Account that had asked. */
  toAccount: string;
  /** Remark that From_Account gives to To_Account. */
  remark?: string;
  /** Friend list to put it in. */
  tagName?: string;
  /** Accept and add back, accept one-way, or reject. */
  responseAction: BeforeFriendResponseResponseAction | (string & {});
}

/**
 * Accept and add back, accept one-way, or reject.
 * There may be values that are not listed here.
 */
export type BeforeFriendResponseResponseAction =
  | "Response_Action_AgreeAndAdd"
  | "Response_Action_Agree"
  | "Response_Action_Reject";

/**
 * After friends were added.
 *
 * The answer changes nothing.
 *
 * - fires for one-way adds, for two-way adds when the other side allows anyone, when a request is accepted, and
 *   for forced adds, from a client or the REST API
 * - not fired by the friend import API
 * - one event can list several pairs
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34359 | After a Friend Is Added}
 */
export interface AfterFriendAdd extends WebhookEventBase {
  type: "afterFriendAdd";
  command: "Sns.CallbackFriendAdd";
  /** Pairs that the operation changed. */
  pairList: AddedPair[];
  /** What caused it: friend_add or FriendAdd for a request, friend_response or FriendResponse for an answer. */
  clientCmd: string;
  /** Administrator when the REST API did it, else empty. */
  adminAccount: string;
  /** 1 for a forced add, else 0. Known values: 0, 1. */
  forceFlag: number;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Pairs that the operation changed. */
export interface AddedPair {
  /** Owner of the friend list that grew. */
  fromAccount: string;
  /** Account that was added to it. */
  toAccount: string;
  /** Account that started the friend request. */
  initiatorAccount: string;
}

/**
 * After friends were deleted.
 *
 * The answer changes nothing.
 *
 * - fires for deletions from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34360 | After a Friend Is Deleted}
 */
export interface AfterFriendDelete extends WebhookEventBase {
  type: "afterFriendDelete";
  command: "Sns.CallbackFriendDelete";
  /** Pairs that the operation changed. */
  pairList: AccountPair[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** Pairs that the operation changed. */
export interface AccountPair {
  /** Owner of the friend list that shrank. */
  fromAccount: string;
  /** Account that was removed from it. */
  toAccount: string;
}

/**
 * After users were added to a blocklist.
 *
 * The answer changes nothing.
 *
 * - fires for additions from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34361 | After a User Is Added to Blocklist}
 */
export interface AfterBlockAdd extends WebhookEventBase {
  type: "afterBlockAdd";
  command: "Sns.CallbackBlackListAdd";
  /** Pairs that the operation changed. */
  pairList: AccountPair[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/**
 * After users were removed from a blocklist.
 *
 * The answer changes nothing.
 *
 * - fires for removals from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34362 | After a User Is Removed from Blocklist}
 */
export interface AfterBlockDelete extends WebhookEventBase {
  type: "afterBlockDelete";
  command: "Sns.CallbackBlackListDelete";
  /** Pairs that the operation changed. */
  pairList: AccountPair[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

// User state

/**
 * A user came online, went offline or set a custom status.
 *
 * Needs: Console switch for user status query and status change notification must be on. The answer changes
 * nothing.
 *
 * - fires on login, logout, reconnect, lost connection, heartbeat timeout, when a user sets a custom status, and
 *   when the server invalidates the login state of an account
 * - heartbeat timeout is 400 seconds: with no network at all the Disconnect can come up to 400 s late, as
 *   LinkClose if the broken TCP link is noticed first, else as TimeOut
 * - if the client reconnects before Disconnect was sent, the old link's Disconnect is never sent
 * - web: closing the page reports LinkClose at once, losing the network takes about 60 s, destroy reports Logout
 *   at once
 * - mini program: leaving by the corner button reports LinkClose within 5 s, network loss about 60 s, background
 *   about 30 s
 * - native SDK from 5.6.1200 and web SDK from 2.14.0: being kicked by another login gives one Login(Register)
 *   only; older SDKs also give a Logout(Unregister)
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/34357 | Status Change Webhooks}
 */
export interface StateChange extends WebhookEventBase {
  type: "stateChange";
  command: "State.StateChange";
  /** When the event happened; absent in the oldest samples. Not always sent. */
  eventTime?: number;
  /** What changed. */
  info: StateInfo;
  /** Devices that this login pushed out; only with Login(Register) when there are any. Not always sent. */
  kickedDevice?: KickedDevice[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
  /** Reports that the app could not handle it, which changes nothing. */
  fail(text?: string | null | undefined): WebhookAnswer;
}

/** What changed. */
export interface StateInfo {
  /**
   * Login: TCP link set up; Logout: signed out; Disconnect: link lost; CustomStatusChange: the user set a custom
   * status; accept other values.
   */
  action: StateChangeAction | (string & {});
  /** User whose state changed. */
  toAccount: string;
  /**
   * Login has Register; Logout has Unregister; Disconnect has LinkClose or TimeOut; CustomStatusChange has
   * SetCustomStatus; accept other values.
   */
  reason: StateChangeReason | (string & {});
  /**
   * Custom status after the change; only with CustomStatusChange; its place inside Info is inferred, see quirks. Not
   * always sent.
   */
  customStatus?: string;
}

/**
 * Login: TCP link set up; Logout: signed out; Disconnect: link lost; CustomStatusChange: the user set a custom
 * status; accept other values.
 * There may be values that are not listed here.
 */
export type StateChangeAction = "Login" | "Logout" | "Disconnect" | "CustomStatusChange";

/**
 * Login has Register; Logout has Unregister; Disconnect has LinkClose or TimeOut; CustomStatusChange has
 * SetCustomStatus; accept other values.
 * There may be values that are not listed here.
 */
export type StateChangeReason = "Register" | "Unregister" | "LinkClose" | "TimeOut" | "SetCustomStatus";

/** Devices that this login pushed out; only with Login(Register) when there are any. */
export interface KickedDevice {
  /** Platform of the kicked device. */
  platform: StateChangePlatform | (string & {});
}

/**
 * Platform of the kicked device.
 * There may be values that are not listed here.
 */
export type StateChangePlatform = "iOS" | "Android" | "Web" | "Windows" | "iPad" | "Mac" | "Linux";

// Topics

/**
 * Before a topic is created.
 *
 * The event waits for the answer, at most two seconds. Shares its switch in the console with
 * `Group.CallbackBeforeCreateGroup`. Needs: Topics must be enabled in the console.
 *
 * - fires for topics created from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/49463 | Before a Topic Is Created}
 */
export interface BeforeTopicCreate extends WebhookEventBase {
  type: "beforeTopicCreate";
  command: "Group.CallbackBeforeCreateTopic";
  /** Who asks for the topic. */
  operatorAccount: string;
  /** Always Community. `Type` on the wire. */
  groupType: string;
  /** Topic name. */
  name: string;
  /** Allows it. */
  allow(): WebhookAnswer;
  /**
   * Refuses it. Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged, and so
   * does the text.
   */
  reject(code: number, text?: string | null | undefined): WebhookAnswer;
}

/**
 * After a topic was created.
 *
 * Shares its switch in the console with `Group.CallbackAfterCreateGroup`. Needs: Topics must be enabled in the
 * console. The answer changes nothing.
 *
 * - fires for topics created from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/49464 | After a Topic Is Created}
 */
export interface AfterTopicCreate extends WebhookEventBase {
  type: "afterTopicCreate";
  command: "Group.CallbackAfterCreateTopic";
  /** Community of the topic. */
  groupId: string;
  /** Id of the new topic. */
  topicId: string;
  /** Who created it. */
  operatorAccount: string;
  /** Owner of the community. */
  ownerAccount: string;
  /** Always Community. `Type` on the wire. */
  groupType: string;
  /** Topic name. */
  name: string;
  /** Custom fields given at creation; off by default, must be enabled. Not always sent. */
  userDefinedDataList?: EventCustomField[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After a topic was deleted.
 *
 * Shares its switch in the console with `Group.CallbackAfterGroupDestroyed`. Needs: Topics must be enabled in the
 * console. The answer changes nothing.
 *
 * - fires for topics deleted from a client and through the REST API
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/49465 | After a Topic Is Deleted}
 */
export interface AfterTopicDestroy extends WebhookEventBase {
  type: "afterTopicDestroy";
  command: "Group.CallbackAfterTopicDestroyed";
  /** Community. */
  groupId: string;
  /** Always Community. `Type` on the wire. */
  groupType: string;
  /** Deleted topics. */
  topicIdList: string[];
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/**
 * After a topic profile was modified.
 *
 * Shares its switch in the console with `Group.CallbackAfterGroupInfoChanged`. Needs: Topics must be enabled in
 * the console. The answer changes nothing.
 *
 * - fires for changes of name, introduction, notification or photo only
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/49466 | Topic Profile Change Webhook}
 */
export interface AfterTopicInfoChange extends WebhookEventBase {
  type: "afterTopicInfoChange";
  command: "Group.CallbackAfterTopicInfoChanged";
  /** Community of the topic. */
  groupId: string;
  /** Not documented, see quirks. Not always sent. */
  topicId?: string;
  /** Always Community. `Type` on the wire. */
  groupType: string;
  /** Who changed it. */
  operatorAccount: string;
  /** New name. Not always sent. */
  name?: string;
  /** New introduction. Not always sent. */
  introduction?: string;
  /** New notification. Not always sent. */
  notification?: string;
  /** New photo URL. Not always sent. */
  faceUrl?: string;
  /** Acknowledges it. */
  ack(): WebhookAnswer;
}

/** A command that is not described: of another product, or newer than this version. `raw` has all of it. */
export interface UnknownWebhook extends WebhookEventBase {
  type: "unknown";
  /** Acknowledges or allows it. */
  accept(): WebhookAnswer;
}

/** An event from Tencent's servers: `type` says what. */
export type WebhookEvent =
  | RequestOverLimit
  | BeforeC2cMessage
  | AfterC2cMessage
  | AfterC2cReadReport
  | AfterC2cReadReceipt
  | AfterReadAll
  | AfterC2cRecall
  | AfterC2cModify
  | AfterC2cMessageExtension
  | AfterCallStart
  | AfterCallEnd
  | AfterCallMemberChange
  | AfterFollow
  | AfterUnfollow
  | BeforeGroupMessage
  | AfterGroupMessage
  | GroupMessageException
  | AfterGroupRecall
  | AfterGroupModify
  | AfterGroupMessageExtension
  | AfterGroupReadReceipt
  | BeforeGroupCreate
  | AfterGroupCreate
  | BeforeGroupJoinApply
  | BeforeGroupInvite
  | AfterGroupMemberJoin
  | AfterGroupMemberExit
  | AfterGroupFull
  | AfterGroupDestroy
  | AfterGroupInfoChange
  | AfterGroupMemberFieldChange
  | AfterGroupAttrChange
  | AfterGroupOwnerChange
  | GroupDailyQuotaAlarm
  | AvMemberStateChange
  | ModerationResult
  | BeforeOfficialAccountCreate
  | AfterOfficialAccountCreate
  | AfterOfficialAccountInfoChange
  | AfterOfficialAccountDestroy
  | BeforeOfficialAccountSubscribe
  | AfterOfficialAccountSubscribe
  | AfterOfficialAccountFull
  | AfterOfficialAccountUnsubscribe
  | BeforeOfficialAccountMessage
  | AfterOfficialAccountMessage
  | AfterOfficialAccountRecall
  | AfterProfileUpdate
  | PushOfflineResult
  | PushAllMemberResult
  | BotC2cMessage
  | BotGroupMessage
  | ChatbotC2cSignal
  | AfterRoomCreate
  | AfterRoomDestroy
  | AfterRoomInfoUpdate
  | RoomInfoUpdate
  | AfterRoomMemberEnter
  | AfterRoomMemberLeave
  | BeforeFriendAdd
  | BeforeFriendResponse
  | AfterFriendAdd
  | AfterFriendDelete
  | AfterBlockAdd
  | AfterBlockDelete
  | StateChange
  | BeforeTopicCreate
  | AfterTopicCreate
  | AfterTopicDestroy
  | AfterTopicInfoChange
  | UnknownWebhook;

/** Decisions about single items; all others are allowed. */
export interface Decisions {
  /** If there are several for one account, the last one counts. */
  decisions?: List<Decision> | null | undefined;
}

/** The decision about one item. */
export interface Decision {
  /** The item: one of the event's accounts. */
  account: string;
  /** 0 allows it, a code of the app's own refuses it. */
  code: number;
  /** The reason. */
  text?: string | null | undefined;
}
