// @generated from crates/tencent-chat-emulator/src/ by cargo xtask generate
/** What the methods of an emulator return, and what `act` and `configure` take. Times and names are those of the control paths. */

/** The type of a device. An account has one session on each: a login kicks the earlier one. */
export type Platform = "iOS" | "Android" | "iPad" | "Web" | "Windows" | "Mac" | "Linux";

/** What an item is about. */
export type InboxKind =
  | "message"
  | "change"
  | "stream"
  | "recall"
  | "extension"
  | "read_receipt"
  | "read"
  | "group_tip"
  | "call"
  | "room"
  | "notification"
  | "push"
  | "friend"
  | "blocklist"
  | "follow"
  | "profile"
  | "kicked";

/** How a webhook ended. */
export type WebhookOutcome = "allowed" | "rewritten" | "rejected" | "dropped" | "acknowledged" | "timeout" | "failed";

/** When a connection is closed. */
export type FaultClose = "before" | "after";

/** What an emulator serves. */
export interface Health {
  /** `ok`. */
  status: string;
  version: string;
  apps: ServedApp[];
  /** How many requests there were. */
  requests: number;
}

/** An app. */
export interface ServedApp {
  sdk_app_id: number;
  admins: string[];
  /** How many accounts it has, with its admins. */
  accounts: number;
  /** The secret key, if it is the one of the demo. No other key is shown. */
  demo_key?: string | undefined;
}

/** The last requests. */
export interface Requests {
  /** How many there were. */
  total: number;
  /** The last 1000, the newest last. */
  requests: LoggedRequest[];
}

/** A request, and how it was answered. */
export interface LoggedRequest {
  /** Counts the requests, from 1. */
  number: number;
  /** When it came in, in milliseconds since 1970. */
  time: number;
  method: string;
  /** Without a leading slash: `v4/openim/sendmsg`. */
  path: string;
  /** Who called: an admin, or the user who acted. */
  identifier: string;
  /** The user whose action it was; null for a call of the Chat API. */
  client: string | null;
  /** The parameters of the URL, without the UserSig. */
  query: Record<string, string>;
  headers: Record<string, string>;
  /** The body as JSON; as text when it is not JSON. */
  body: unknown;
  /** HTTP status of the answer; null when the connection was closed without one. */
  status: number | null;
  /** ErrorCode of the answer; null when it had none. */
  error_code: number | null;
  /** The kind of an ErrorCode other than 0. */
  kind: string | null;
  /** What to do about it. */
  hint: string | null;
  /** The body of the answer as JSON; as text when it is not JSON. */
  reply: unknown;
  /** The fault that applied to it. */
  fault: Fault | null;
}

/** How much was done. */
export interface Effects {
  /** One-to-one messages. */
  messages: StoredMessages;
  group_messages: StoredMessages;
  group_notifications: DeliveredNotifications;
  pushes: DeliveredPushes;
  /** How many calls exceeded the rate, by path. */
  throttled: Record<string, number>;
}

/** How many messages were stored. */
export interface StoredMessages {
  stored: number;
  /** How many were dropped as duplicates. */
  repeated: number;
}

/** How many notifications of groups were sent. */
export interface DeliveredNotifications {
  delivered: number;
}

/** How many pushes there were. */
export interface DeliveredPushes {
  delivered: number;
  /** How many were dropped as duplicates. */
  repeated: number;
}

/** A one-to-one message that was accepted. */
export interface AcceptedMessage {
  from: string;
  to: string;
  /** MsgSeq. */
  seq: number;
  /** MsgRandom. */
  random: number;
  /** In seconds since 1970. */
  time: number;
  /** The first text in it. */
  text: string | null;
}

/** The last webhooks. */
export interface Webhooks {
  /** How many were fired. */
  total: number;
  /** How many wait or are under way. */
  unfinished: number;
  /** The last 1000, the newest last. */
  webhooks: LoggedWebhook[];
}

/** A webhook that was fired, and what came of it. */
export interface LoggedWebhook {
  /** Counts the webhooks, from 1. */
  id: number;
  /** When it was fired, in milliseconds since 1970. */
  time: number;
  /** `C2C.CallbackBeforeSendMsg`. */
  command: string;
  /** Where it is delivered, without the query; empty until it is sent. */
  url: string;
  /** The query of its URL; empty until it is sent. */
  query: string;
  /** The body. */
  body: unknown;
  /** How it ended; null while it waits or is under way. */
  outcome: WebhookOutcome | null;
  /** HTTP status of the app's answer. */
  status: number | null;
  /** The body of the app's answer as JSON; as text when it is not JSON. */
  answer: unknown;
  /** Why it failed, or that no answer came in time. */
  why: string | null;
  /** How many milliseconds the app took to answer. */
  taken_ms: number | null;
}

/** The accounts by their IDs. */
export interface Users {
  /** How many there are. */
  total: number;
  users: ListedUser[];
}

/** An account. */
export interface ListedUser {
  user: string;
  nick: string | null;
  face_url: string | null;
  admin: boolean;
  robot: boolean;
  /** How many one-to-one messages it has not read. */
  unread: number;
  /** How many groups it is in. */
  groups: number;
  /** The fields of the profile by their tags. */
  profile: Record<string, unknown>;
}

/** The groups, the newest first. */
export interface Groups {
  /** How many there are. */
  total: number;
  groups: ListedGroup[];
}

/** A group. */
export interface ListedGroup {
  group: string;
  type: string;
  name: string;
  face_url: string;
  owner: string;
  /** In seconds since 1970. */
  created: number;
  /** How many members it has. */
  members: number;
  mute_all: boolean;
}

/** A group with its members. */
export interface GroupDetails {
  group: string;
  type: string;
  name: string;
  face_url: string;
  owner: string;
  /** In seconds since 1970. */
  created: number;
  /** How many members it has. */
  members: number;
  mute_all: boolean;
  introduction: string;
  notification: string;
  attributes: Record<string, string>;
  counters: Record<string, number>;
  /** Who may not join again. */
  banned: string[];
  /** Who applied to join. */
  applications: string[];
  /** The members, in the order in which they joined. */
  member_list: ListedMember[];
  /** The topics of a community that supports them. */
  topics?: ListedTopic[] | undefined;
}

/** A member of a group. */
export interface ListedMember {
  user: string;
  /** `Owner`, `Admin` or `Member`. */
  role: string;
  /** In seconds since 1970. */
  joined: number;
  name_card: string | null;
  muted: boolean;
}

/** A topic. */
export interface ListedTopic {
  topic: string;
  name: string;
  introduction: string;
  notification: string;
  /** In seconds since 1970. */
  created: number;
  mute_all: boolean;
  /** How many messages it has. */
  messages: number;
}

/** The conversations, the latest first. */
export interface Conversations {
  conversations: ListedConversation[];
}

/** A conversation of two users, of a group, or in a topic. */
export interface ListedConversation {
  /** The two users, when it is one of two users and no user was named. */
  users?: string[] | undefined;
  /** The other user, when a user was named. */
  user?: string | undefined;
  group?: string | undefined;
  topic?: string | undefined;
  /** The name of the group, and of the topic. */
  name?: string | undefined;
  /** When the last message came, in seconds since 1970. */
  time: number;
  last: ListedMessage | null;
  /** How many messages the user who was named has not read. */
  unread?: number | undefined;
}

/** The messages of a conversation, the newest last. */
export interface History {
  messages: ListedMessage[];
}

/**
 * A message. Which fields it has depends on where it was sent: to a user, to a group or topic, or by an official
 * account.
 */
export interface ListedMessage {
  /** MsgKey; not of a group's message. */
  key?: string | undefined;
  /** MsgSeq of a group's message. */
  seq?: number | undefined;
  from: string;
  /** The receiver of a one-to-one message. */
  to?: string | undefined;
  /** In seconds since 1970. */
  time: number;
  /** MsgBody. */
  body: unknown;
  /** CloudCustomData; not of an official account's message. */
  custom?: string | null | undefined;
  recalled: boolean;
  /** Whether a group's message was deleted. */
  deleted?: boolean | undefined;
  /** Whether the receiver of a one-to-one message has read it. */
  read?: boolean | undefined;
  /** Whether the receiver of a one-to-one message has sent a receipt. */
  receipt?: boolean | undefined;
  /** Who has deleted a one-to-one message. */
  hidden_from?: string[] | undefined;
  /** Who has sent a receipt for a group's message; null when none was requested. */
  readers?: string[] | null | undefined;
  online_only: boolean;
}

/** The official accounts. */
export interface OfficialAccounts {
  /** How many there are. */
  total: number;
  official_accounts: ListedOfficialAccount[];
}

/** An official account. */
export interface ListedOfficialAccount {
  official_account: string;
  name: string;
  introduction: string;
  face_url: string;
  organization: string;
  owner: string;
  /** How many subscribers it has. */
  subscribers: number;
  subscriber_list: string[];
  /** How many messages it has sent. */
  messages: number;
}

/** The pushes, the newest first. */
export interface Pushes {
  /** How many there are. */
  total: number;
  pushes: ListedPush[];
}

/** A push, and how many devices it has reached. */
export interface ListedPush {
  /** TaskId. */
  task: string;
  /** In seconds since 1970. */
  time: number;
  /** Whether it is the push of a message. */
  of_a_message: boolean;
  recalled: boolean;
  receivers: number;
  sent: number;
  arrived: number;
  clicked: number;
  lost: number;
}

/** That an app was filled with a demo. */
export interface FilledDemo {
  /** How many calls it took. */
  calls: number;
}

/** The users who are logged in. */
export interface Clients {
  clients: LoggedIn[];
}

/** A user who is logged in. */
export interface LoggedIn {
  user: string;
  /** In the order of the logins, at most one of each platform. */
  devices: LoggedInDevice[];
}

/** A device. */
export interface LoggedInDevice {
  platform: Platform;
  /** What the login gave as `device`. */
  device: string;
  ip: string | null;
  /** `Online`, `PushOnline` in the background, or `Offline`. */
  state: string;
  /** Since when, in milliseconds since 1970. */
  since: number;
}

/** The service's reply to an action of a user. Which fields follow the first three depends on the action. */
export interface Reply {
  /** `OK` or `FAIL`. */
  ActionStatus: string;
  /** 0 when the action succeeded. */
  ErrorCode: number;
  ErrorInfo: string;
  ErrorDisplay?: string | undefined;
  RequestId?: string | undefined;
  /** `send_message` to a user, `stream_message`. */
  MsgKey?: string | undefined;
  MsgId?: string | undefined;
  /** `send_message` to a group. */
  MsgSeq?: number | undefined;
  /** `send_message`, `stream_message`, in seconds since 1970. */
  MsgTime?: number | undefined;
  /** Why a message to a group was dropped. */
  MsgDropReason?: string | undefined;
  /** `stream_message`. */
  StreamMsgID?: string | undefined;
  /** `list_messages` of two users. */
  MsgList?: unknown[] | undefined;
  MsgCnt?: number | undefined;
  /** 1 when these are the last ones. */
  Complete?: number | undefined;
  LastMsgKey?: string | undefined;
  LastMsgTime?: number | undefined;
  /** `list_messages` of a group. */
  RspMsgList?: unknown[] | undefined;
  /** 1 when these are the last ones. */
  IsFinished?: number | undefined;
  /** `recall_message` in a group. */
  RecallRetList?: unknown[] | undefined;
  /** `delete_messages`. */
  InvalidMsgKeyList?: unknown[] | undefined;
  /** `set_extensions`, `delete_extensions`. */
  ExtensionList?: unknown[] | undefined;
  /** `create_group`, `list_messages` of a group. */
  GroupId?: string | undefined;
  /** `create_group`. */
  Type?: string | undefined;
  /** `create_group`. */
  HugeGroupFlag?: number | undefined;
  /** `create_topic`. */
  TopicId?: string | undefined;
  /** `delete_topic`. */
  DestroyResultItem?: unknown[] | undefined;
  /** `invite_members`. */
  MemberList?: unknown[] | undefined;
  /** `join_group`: whether the user is a member. Otherwise the application waits. */
  Joined?: boolean | undefined;
  /** `list_applications`. */
  ApplicationList?: unknown[] | undefined;
  /** Actions about friends, the blocklist and follows. */
  ResultItem?: unknown[] | undefined;
  /** Accounts for which an action about friends, the blocklist or follows failed. */
  Fail_Account?: string[] | undefined;
  /** Accounts with invalid IDs. */
  Invalid_Account?: string[] | undefined;
  /** `subscribe`, `unsubscribe`. */
  SubscriberList?: unknown[] | undefined;
  /** `login`. */
  Platform?: Platform | undefined;
  /** `login`. */
  Device?: string | undefined;
  /** `create_room`. */
  RoomId?: string | undefined;
  /** `start_call`: the call. */
  Response?: unknown;
}

/** What the devices of a user received. */
export interface Inbox {
  /** The number of the last item. */
  last: number;
  /** The last 1000, the newest last. */
  items: InboxItem[];
}

/** Something that devices received. */
export interface InboxItem {
  /** Counts the items, from 1. */
  id: number;
  /** In milliseconds since 1970. */
  time: number;
  kind: InboxKind;
  /** What happened, such as `group_member_join`. */
  event?: string | undefined;
  /** `c2c_alice`, or `group_` with the ID of the group. */
  conversation?: string | undefined;
  /** The platforms of the devices that received it. */
  devices: Platform[];
  /** What it is, in Tencent's names. */
  content: unknown;
  /** The notification that was shown in place of it, on devices in the background. */
  push?: unknown;
}

/** The faults that are pending. */
export interface Faults {
  faults: PendingFault[];
}

/** A rule by which requests will fail. */
export interface PendingFault {
  path: string | null;
  /** For how many requests it still is; null for all. */
  times: number | null;
  /** How many requests pass first. */
  skip: number;
  chance?: number | undefined;
  seed?: number | undefined;
  fault: Fault;
}

/** A rule by which requests fail. */
export interface FaultRule {
  /** The path of the endpoint, such as `v4/openim/sendmsg`. Default: every path. */
  path?: string | undefined;
  /** How many requests pass first. Default: 0. */
  skip?: number | undefined;
  /** How many requests it is for. Default: 1, or all with a `chance`. */
  times?: number | undefined;
  /** The probability with which it is for a request, more than 0 and at most 1. Default: it is for every request. */
  chance?: number | undefined;
  /** The seed of the random numbers of a `chance`. Default: 0. */
  seed?: number | undefined;
  /** What goes wrong. */
  fault: Fault;
}

/** The response is late. */
export interface DelayFault {
  /** How late, in milliseconds; at most ten minutes. */
  delay_ms: number;
}

/** A gateway responds. */
export interface StatusFault {
  /** HTTP status, 200 to 599. */
  status: number;
  body?: string | undefined;
  /** Whether the call does its work. Default: no. */
  take_effect?: boolean | undefined;
}

/** The connection is closed without a response. */
export interface CloseFault {
  /** `before` the call did anything, or `after` it took effect. */
  close: FaultClose;
}

/** The reply is an error. */
export interface ErrorCodeFault {
  error_code: number;
  error_info?: string | undefined;
  /** Whether the call does its work. Default: no. */
  take_effect?: boolean | undefined;
}

/** The reply is truncated. */
export interface TruncateFault {
  /** How many bytes remain. */
  truncate: number;
}

/** Another reply, with HTTP status 200. */
export interface BodyFault {
  body: string;
  /** Whether the call does its work. Default: no. */
  take_effect?: boolean | undefined;
}

/** What goes wrong. */
export type Fault = DelayFault | StatusFault | CloseFault | ErrorCodeFault | TruncateFault | BodyFault;

/** What the clock shows. */
export interface Clock {
  /** In milliseconds since 1970. */
  now_ms: number;
  /** How far it is ahead of the true time; a negative number means behind. */
  clock_offset_ms: number;
}

/** An app as a document: what a seed has, and what a seed cannot say. */
export interface State {
  format: number;
  /** When it was exported, in milliseconds since 1970. */
  now_ms: number;
  admins: string[];
  accounts?: Record<string, AccountState> | undefined;
  groups?: Record<string, GroupState> | undefined;
  /** One-to-one messages. */
  messages?: MessageState[] | undefined;
  official_accounts?: Record<string, OfficialAccountState> | undefined;
  moderation?: ModerationState | undefined;
  /** What the other keys cannot say: operations (RFC 6902) on each part of the state. */
  rest?: Record<string, unknown> | undefined;
  /** The digest of the sections that `rest` belongs to. */
  rest_of?: string | undefined;
  /** The whole state in place of its sections, when these cannot say it. */
  state?: unknown;
}

/** An account. */
export interface AccountState {
  robot?: boolean | undefined;
  nick?: string | undefined;
  face_url?: string | undefined;
  /** The other fields of the profile by their tags. */
  profile?: Record<string, unknown> | undefined;
  tags?: string[] | undefined;
  attributes?: Record<string, unknown> | undefined;
  friends?: Record<string, FriendState> | undefined;
  blocklist?: string[] | undefined;
  follows?: string[] | undefined;
}

/** A friend. */
export interface FriendState {
  remark?: string | undefined;
  groups?: string[] | undefined;
  source?: string | undefined;
  wording?: string | undefined;
  /** In seconds since 1970. */
  since?: number | undefined;
  /** Custom fields by their tags. */
  custom?: Record<string, unknown> | undefined;
}

/** A group. */
export interface GroupState {
  type: string;
  name?: string | undefined;
  owner?: string | undefined;
  introduction?: string | undefined;
  notification?: string | undefined;
  face_url?: string | undefined;
  /** In seconds since 1970. */
  created?: number | undefined;
  max_members?: number | undefined;
  apply_join_option?: string | undefined;
  invite_join_option?: string | undefined;
  mute_all?: boolean | undefined;
  custom?: Record<string, string> | undefined;
  attributes?: Record<string, string> | undefined;
  counters?: Record<string, number> | undefined;
  members?: Record<string, MemberState> | undefined;
  /** Who may not join again, and for how many seconds. */
  banned?: Record<string, number> | undefined;
  messages?: MessageState[] | undefined;
  topics?: Record<string, TopicState> | undefined;
  default_permission?: number | undefined;
  permission_groups?: Record<string, PermissionGroupState> | undefined;
  /** The position among the groups. */
  order?: number | undefined;
}

/** A member of a group. */
export interface MemberState {
  role?: string | undefined;
  name_card?: string | undefined;
  /** In seconds since 1970. */
  joined?: number | undefined;
  /** How many of the group's messages are not read. */
  unread?: number | undefined;
  custom?: Record<string, string> | undefined;
  mute_seconds?: number | undefined;
  /** The position among the members. */
  order?: number | undefined;
}

/** A topic. */
export interface TopicState {
  name?: string | undefined;
  introduction?: string | undefined;
  notification?: string | undefined;
  face_url?: string | undefined;
  custom?: string | undefined;
  /** In seconds since 1970. */
  created?: number | undefined;
  mute_all?: boolean | undefined;
  messages?: MessageState[] | undefined;
}

/** A permission group. */
export interface PermissionGroupState {
  name?: string | undefined;
  custom?: string | undefined;
  permission?: number | undefined;
  /** Permissions by topic. */
  topics?: Record<string, number> | undefined;
  members?: string[] | undefined;
}

/** A message. */
export interface MessageState {
  /** The sender; not of an official account's message. */
  from?: string | undefined;
  /** The receiver of a one-to-one message. */
  to?: string | undefined;
  /** In seconds since 1970. */
  time: number;
  /** The text, if it is one text. */
  text?: string | undefined;
  /** MsgBody, if it is something else. */
  body?: unknown;
  /** CloudCustomData. */
  custom_data?: string | undefined;
  /** Whether a one-to-one message is not read. */
  unread?: boolean | undefined;
}

/** An official account. */
export interface OfficialAccountState {
  owner?: string | undefined;
  name?: string | undefined;
  introduction?: string | undefined;
  face_url?: string | undefined;
  organization?: string | undefined;
  custom_string?: string | undefined;
  max_subscribers?: number | undefined;
  subscribers?: string[] | undefined;
  messages?: MessageState[] | undefined;
}

/** Words that are moderated. */
export interface ModerationState {
  /** The words of local moderation. */
  words?: Record<string, WordState> | undefined;
  /** The libraries of cloud moderation, each with its words. */
  libraries?: Record<string, Record<string, LibraryWordState>> | undefined;
}

/** A word of local moderation. */
export interface WordState {
  /** Whether it is a regular expression. */
  pattern?: boolean | undefined;
  replace_by?: string | undefined;
  /** The position among the words. */
  order?: number | undefined;
}

/** A word of a library. */
export interface LibraryWordState {
  label?: string | undefined;
  /** The position among the words. */
  order?: number | undefined;
}

/** All settings. */
export interface Settings {
  /** Whether rates of calls are enforced. Off at first, as all of these. */
  enforce_rates: boolean;
  /** Whether rates of messages are enforced. */
  enforce_message_rates: boolean;
  /** Whether quotas of a day are enforced. */
  enforce_quotas: boolean;
  /** Whether only those custom fields exist that are named. */
  enforce_custom_fields: boolean;
  /** The edition of the apps; empty when none is enforced. */
  edition: string;
  /** What the apps have beside the edition. */
  services: string[];
  /** The custom fields that were created in the console. */
  custom_fields: string[];
  /** Calls per second by path, in place of the documented ones. */
  rates: Record<string, number>;
  /** How many receivers an app's batches of one-to-one messages may have in a minute. */
  receivers_per_minute: number;
  /** How many groups may be created on a day, less those that are disbanded. */
  groups_per_day: number;
  /** How many pushes to all or by condition there may be on a day. */
  pushes_per_day: number;
  /** How many messages there may be on a day of the trial edition. */
  messages_per_day: number;
  /** How long a reply of the reading group endpoints may be. */
  max_reply_bytes: number;
  /** Whether users may write only to those who have them as a friend (20009). */
  check_friendship: boolean;
  /** How far the emulator's clock is ahead of the true time; a negative number means behind. */
  clock_offset_ms: number;
  /** Where webhooks are sent; empty for nowhere. */
  webhook_url: string;
  /** The token they are signed with; empty for none. */
  webhook_token: string;
  /** How long their answers are waited for. */
  webhook_timeout_ms: number;
  /** The commands that are sent; empty for all. */
  webhook_commands: string[];
}

/** The settings to change. */
export interface SettingsChange {
  /** Enforces everything that is enforced on request, or nothing. The other fields apply afterwards. */
  strict?: boolean | undefined;
  /** Whether rates of calls are enforced. Off at first, as all of these. */
  enforce_rates?: boolean | undefined;
  /** Whether rates of messages are enforced. */
  enforce_message_rates?: boolean | undefined;
  /** Whether quotas of a day are enforced. */
  enforce_quotas?: boolean | undefined;
  /** Whether only those custom fields exist that are named. */
  enforce_custom_fields?: boolean | undefined;
  /** The edition of the apps; empty when none is enforced. */
  edition?: string | undefined;
  /** What the apps have beside the edition. */
  services?: string[] | undefined;
  /** The custom fields that were created in the console. */
  custom_fields?: string[] | undefined;
  /** Calls per second by path, in place of the documented ones. */
  rates?: Record<string, number> | undefined;
  /** How many receivers an app's batches of one-to-one messages may have in a minute. */
  receivers_per_minute?: number | undefined;
  /** How many groups may be created on a day, less those that are disbanded. */
  groups_per_day?: number | undefined;
  /** How many pushes to all or by condition there may be on a day. */
  pushes_per_day?: number | undefined;
  /** How many messages there may be on a day of the trial edition. */
  messages_per_day?: number | undefined;
  /** How long a reply of the reading group endpoints may be. */
  max_reply_bytes?: number | undefined;
  /** Whether users may write only to those who have them as a friend (20009). */
  check_friendship?: boolean | undefined;
  /** How far the emulator's clock is ahead of the true time; a negative number means behind. */
  clock_offset_ms?: number | undefined;
  /** Where webhooks are sent; empty for nowhere. */
  webhook_url?: string | undefined;
  /** The token they are signed with; empty for none. */
  webhook_token?: string | undefined;
  /** How long their answers are waited for. */
  webhook_timeout_ms?: number | undefined;
  /** The commands that are sent; empty for all. */
  webhook_commands?: string[] | undefined;
}

/** What users can do, with the fields of each action. */
export interface Actions {
  login: {
    platform: Platform;
    device?: string | undefined;
    ip?: string | undefined;
  };
  logout: {
    platform?: Platform | undefined;
  };
  background: {
    platform?: Platform | undefined;
  };
  foreground: {
    platform?: Platform | undefined;
  };
  disconnect: {
    timeout?: boolean | undefined;
    platform?: Platform | undefined;
  };
  set_status: {
    status: string;
    platform?: Platform | undefined;
  };
  send_message:
    | {
        to: string;
        text?: string | undefined;
        body?: readonly unknown[] | undefined;
        custom?: string | undefined;
        push?: object | undefined;
        online_only?: boolean | undefined;
        extensible?: boolean | undefined;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        text?: string | undefined;
        body?: readonly unknown[] | undefined;
        custom?: string | undefined;
        push?: object | undefined;
        online_only?: boolean | undefined;
        extensible?: boolean | undefined;
        topic?: string | undefined;
        mentions?: readonly string[] | undefined;
        receipt?: boolean | undefined;
        priority?: string | undefined;
        platform?: Platform | undefined;
      };
  change_message:
    | {
        to: string;
        key: string;
        text?: string | undefined;
        body?: readonly unknown[] | undefined;
        custom?: string | undefined;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        seq: number;
        text?: string | undefined;
        body?: readonly unknown[] | undefined;
        custom?: string | undefined;
        topic?: string | undefined;
        platform?: Platform | undefined;
      };
  recall_message:
    | {
        to: string;
        key: string;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        seq: number;
        topic?: string | undefined;
        platform?: Platform | undefined;
      };
  delete_messages: {
    to: string;
    keys: readonly string[];
    platform?: Platform | undefined;
  };
  list_messages:
    | {
        to: string;
        limit?: number | undefined;
        after?: number | undefined;
        before?: number | undefined;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        topic?: string | undefined;
        limit?: number | undefined;
        from_seq?: number | undefined;
        platform?: Platform | undefined;
      };
  read_messages:
    | {
        to: string;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        topic?: string | undefined;
        platform?: Platform | undefined;
      };
  read_all: {
    platform?: Platform | undefined;
  };
  send_receipts:
    | {
        to: string;
        keys: readonly string[];
        platform?: Platform | undefined;
      }
    | {
        group: string;
        seqs: readonly unknown[];
        platform?: Platform | undefined;
      };
  set_extensions:
    | {
        to: string;
        key: string;
        extensions: object;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        seq: number;
        extensions: object;
        platform?: Platform | undefined;
      };
  delete_extensions:
    | {
        to: string;
        key: string;
        names?: readonly string[] | undefined;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        seq: number;
        names?: readonly string[] | undefined;
        platform?: Platform | undefined;
      };
  pin_message: {
    group: string;
    seq: number;
    topic?: string | undefined;
    platform?: Platform | undefined;
  };
  unpin_message: {
    group: string;
    seq: number;
    topic?: string | undefined;
    platform?: Platform | undefined;
  };
  stream_message:
    | {
        to: string;
        text: string;
        stream?: string | undefined;
        index?: number | undefined;
        last?: boolean | undefined;
        platform?: Platform | undefined;
      }
    | {
        group: string;
        text: string;
        stream?: string | undefined;
        index?: number | undefined;
        last?: boolean | undefined;
        platform?: Platform | undefined;
      };
  create_group: {
    type: string;
    name: string;
    group?: string | undefined;
    members?: readonly string[] | undefined;
    introduction?: string | undefined;
    notification?: string | undefined;
    face_url?: string | undefined;
    max_members?: number | undefined;
    join?: string | undefined;
    invite?: string | undefined;
    topics?: boolean | undefined;
    platform?: Platform | undefined;
  };
  join_group: {
    group: string;
    text?: string | undefined;
    platform?: Platform | undefined;
  };
  answer_application: {
    group: string;
    user: string;
    agree: boolean;
    text?: string | undefined;
    platform?: Platform | undefined;
  };
  list_applications: {
    group: string;
    platform?: Platform | undefined;
  };
  quit_group: {
    group: string;
    platform?: Platform | undefined;
  };
  invite_members: {
    group: string;
    members: readonly string[];
    platform?: Platform | undefined;
  };
  kick_members: {
    group: string;
    members: readonly string[];
    platform?: Platform | undefined;
  };
  hand_over_group: {
    group: string;
    to: string;
    platform?: Platform | undefined;
  };
  change_group: {
    group: string;
    name?: string | undefined;
    introduction?: string | undefined;
    notification?: string | undefined;
    face_url?: string | undefined;
    join?: string | undefined;
    invite?: string | undefined;
    mute_all?: boolean | "On" | "Off" | undefined;
    platform?: Platform | undefined;
  };
  change_member: {
    group: string;
    member: string;
    role?: string | undefined;
    name_card?: string | undefined;
    notifications?: string | undefined;
    platform?: Platform | undefined;
  };
  mute_members: {
    group: string;
    members: readonly string[];
    seconds: number | string;
    topic?: string | undefined;
    platform?: Platform | undefined;
  };
  ban_members: {
    group: string;
    members: readonly string[];
    seconds: number | string;
    text?: string | undefined;
    platform?: Platform | undefined;
  };
  unban_members: {
    group: string;
    members: readonly string[];
    platform?: Platform | undefined;
  };
  create_topic: {
    group: string;
    name: string;
    topic?: string | undefined;
    introduction?: string | undefined;
    notification?: string | undefined;
    face_url?: string | undefined;
    custom?: string | undefined;
    platform?: Platform | undefined;
  };
  change_topic: {
    group: string;
    topic: string;
    name?: string | undefined;
    introduction?: string | undefined;
    notification?: string | undefined;
    face_url?: string | undefined;
    custom?: string | undefined;
    mute_all?: boolean | "On" | "Off" | undefined;
    platform?: Platform | undefined;
  };
  delete_topic: {
    group: string;
    topic: string;
    platform?: Platform | undefined;
  };
  set_group_attributes: {
    group: string;
    attributes: object;
    platform?: Platform | undefined;
  };
  disband_group: {
    group: string;
    platform?: Platform | undefined;
  };
  add_friend: {
    to: string;
    wording?: string | undefined;
    remark?: string | undefined;
    friend_group?: string | undefined;
    source?: string | undefined;
    type?: string | undefined;
    platform?: Platform | undefined;
  };
  answer_friend: {
    to: string;
    agree: boolean;
    remark?: string | undefined;
    friend_group?: string | undefined;
    platform?: Platform | undefined;
  };
  delete_friend: {
    to: string;
    platform?: Platform | undefined;
  };
  block: {
    to: string;
    platform?: Platform | undefined;
  };
  unblock: {
    to: string;
    platform?: Platform | undefined;
  };
  follow: {
    to: string;
    platform?: Platform | undefined;
  };
  unfollow: {
    to: string;
    platform?: Platform | undefined;
  };
  change_profile: {
    fields: object;
    platform?: Platform | undefined;
  };
  start_call: {
    members: readonly string[];
    video?: boolean | undefined;
    timeout_ms?: number | undefined;
    platform?: Platform | undefined;
  };
  answer_call: {
    call: string;
    platform?: Platform | undefined;
  };
  reject_call: {
    call: string;
    platform?: Platform | undefined;
  };
  hang_up: {
    call: string;
    platform?: Platform | undefined;
  };
  create_room: {
    room: string;
    name?: string | undefined;
    max_members?: number | undefined;
    custom?: string | undefined;
    no_video?: boolean | undefined;
    no_audio?: boolean | undefined;
    no_messages?: boolean | undefined;
    no_screen_sharing?: boolean | undefined;
    no_recording?: boolean | undefined;
    platform?: Platform | undefined;
  };
  change_room: {
    room: string;
    name?: string | undefined;
    max_members?: number | undefined;
    custom?: string | undefined;
    no_video?: boolean | undefined;
    no_audio?: boolean | undefined;
    no_messages?: boolean | undefined;
    no_screen_sharing?: boolean | undefined;
    no_recording?: boolean | undefined;
    platform?: Platform | undefined;
  };
  enter_room: {
    room: string;
    platform?: Platform | undefined;
  };
  leave_room: {
    room: string;
    platform?: Platform | undefined;
  };
  kick_from_room: {
    room: string;
    member: string;
    platform?: Platform | undefined;
  };
  destroy_room: {
    room: string;
    platform?: Platform | undefined;
  };
  signal_robot: {
    to: string;
    data: string;
    platform?: Platform | undefined;
  };
  subscribe: {
    account: string;
    platform?: Platform | undefined;
  };
  unsubscribe: {
    account: string;
    platform?: Platform | undefined;
  };
}

/** The name of an action. */
export type Action = keyof Actions;

/** @internal What the control paths take: the arguments before the options, and the names of the options. */
export interface Functions {
  health: { arguments: []; options: never };
  reset: { arguments: []; options: "empty" };
  requests: { arguments: []; options: never };
  effects: { arguments: []; options: never };
  messages: { arguments: []; options: "to" | "limit" };
  webhooks: { arguments: []; options: "wait" };
  users: { arguments: []; options: "find" | "limit" | "app" };
  groups: { arguments: []; options: "group" | "find" | "limit" | "app" };
  conversations: { arguments: []; options: "user" | "find" | "limit" | "app" };
  history: { arguments: []; options: "user" | "peer" | "group" | "topic" | "official_account" | "limit" | "app" };
  officialAccounts: { arguments: []; options: "find" | "limit" | "app" };
  pushes: { arguments: []; options: "find" | "limit" | "app" };
  fillDemo: { arguments: []; options: "app" };
  clients: { arguments: []; options: "app" };
  act: { arguments: [user: unknown, action: unknown, body: unknown]; options: "app" };
  inbox: { arguments: [user: unknown]; options: "since" | "app" };
  clearInbox: { arguments: [user: unknown]; options: "app" };
  addFaults: { arguments: [body: unknown]; options: never };
  faults: { arguments: []; options: never };
  clearFaults: { arguments: []; options: never };
  configure: { arguments: [body: unknown]; options: never };
  config: { arguments: []; options: never };
  state: { arguments: []; options: "app" };
  importState: { arguments: [body: unknown]; options: "app" };
  clock: { arguments: [body: unknown]; options: never };
}
