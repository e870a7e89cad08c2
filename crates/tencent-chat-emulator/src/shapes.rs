//! What the control paths return, as types of JavaScript and Python have it: `cargo xtask generate` writes them from this file,
//! with their comments. The tests read each answer with them.
//!
//! `Option` is a field that may be absent, [`Nullable`] one that may be null.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::state::client::Platform;
use crate::state::client::inbox::Kind;
use crate::webhooks::WebhookOutcome;

/// What an emulator serves.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Health {
    /// `ok`.
    status: String,
    version: String,
    apps: Vec<ServedApp>,
    /// How many requests there were.
    requests: u64,
}

/// An app.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServedApp {
    sdk_app_id: u64,
    admins: Vec<String>,
    /// How many accounts it has, with its admins.
    accounts: u64,
    /// The secret key, if it is the one of the demo. No other key is shown.
    demo_key: Option<String>,
}

/// The last requests.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Requests {
    /// How many there were.
    total: u64,
    /// The last 1000, the newest last.
    requests: Vec<LoggedRequest>,
}

/// A request, and how it was answered.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LoggedRequest {
    /// Counts the requests, from 1.
    number: u64,
    /// When it came in, in milliseconds since 1970.
    time: u64,
    method: String,
    /// Without a leading slash: `v4/openim/sendmsg`.
    path: String,
    /// Who called: an admin, or the user who acted.
    identifier: String,
    /// The user whose action it was; null for a call of the Chat API.
    client: Nullable<String>,
    /// The parameters of the URL, without the UserSig.
    query: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    /// The body as JSON; as text when it is not JSON.
    body: Value,
    /// HTTP status of the answer; null when the connection was closed without one.
    status: Nullable<u16>,
    /// ErrorCode of the answer; null when it had none.
    error_code: Nullable<i64>,
    /// The kind of an ErrorCode other than 0.
    kind: Nullable<String>,
    /// What to do about it.
    hint: Nullable<String>,
    /// The body of the answer as JSON; as text when it is not JSON.
    reply: Value,
    /// The fault that applied to it.
    fault: Nullable<Fault>,
}

/// How much was done.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Effects {
    /// One-to-one messages.
    messages: StoredMessages,
    group_messages: StoredMessages,
    group_notifications: DeliveredNotifications,
    pushes: DeliveredPushes,
    /// How many calls exceeded the rate, by path.
    throttled: BTreeMap<String, u64>,
}

/// How many messages were stored.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StoredMessages {
    stored: u64,
    /// How many were dropped as duplicates.
    repeated: u64,
}

/// How many notifications of groups were sent.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeliveredNotifications {
    delivered: u64,
}

/// How many pushes there were.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeliveredPushes {
    delivered: u64,
    /// How many were dropped as duplicates.
    repeated: u64,
}

/// A one-to-one message that was accepted.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AcceptedMessage {
    from: String,
    to: String,
    /// MsgSeq.
    seq: u64,
    /// MsgRandom.
    random: u64,
    /// In seconds since 1970.
    time: u64,
    /// The first text in it.
    text: Nullable<String>,
}

/// The last webhooks.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Webhooks {
    /// How many were fired.
    total: u64,
    /// How many wait or are under way.
    unfinished: u64,
    /// The last 1000, the newest last.
    webhooks: Vec<LoggedWebhook>,
}

/// A webhook that was fired, and what came of it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LoggedWebhook {
    /// Counts the webhooks, from 1.
    id: u64,
    /// When it was fired, in milliseconds since 1970.
    time: u64,
    /// `C2C.CallbackBeforeSendMsg`.
    command: String,
    /// Where it is delivered, without the query; empty until it is sent.
    url: String,
    /// The query of its URL; empty until it is sent.
    query: String,
    /// The body.
    body: Value,
    /// How it ended; null while it waits or is under way.
    outcome: Nullable<WebhookOutcome>,
    /// HTTP status of the app's answer.
    status: Nullable<u16>,
    /// The body of the app's answer as JSON; as text when it is not JSON.
    answer: Value,
    /// Why it failed, or that no answer came in time.
    why: Nullable<String>,
    /// How many milliseconds the app took to answer.
    taken_ms: Nullable<u64>,
}

/// The accounts by their IDs.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Users {
    /// How many there are.
    total: u64,
    users: Vec<ListedUser>,
}

/// An account.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedUser {
    user: String,
    nick: Nullable<String>,
    face_url: Nullable<String>,
    admin: bool,
    robot: bool,
    /// How many one-to-one messages it has not read.
    unread: u64,
    /// How many groups it is in.
    groups: u64,
    /// The fields of the profile by their tags.
    profile: BTreeMap<String, Value>,
}

/// The groups, the newest first.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Groups {
    /// How many there are.
    total: u64,
    groups: Vec<ListedGroup>,
}

/// A group.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedGroup {
    group: String,
    r#type: String,
    name: String,
    face_url: String,
    owner: String,
    /// In seconds since 1970.
    created: u64,
    /// How many members it has.
    members: u64,
    mute_all: bool,
}

/// A group with its members.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupDetails {
    group: String,
    r#type: String,
    name: String,
    face_url: String,
    owner: String,
    /// In seconds since 1970.
    created: u64,
    /// How many members it has.
    members: u64,
    mute_all: bool,
    introduction: String,
    notification: String,
    attributes: BTreeMap<String, String>,
    counters: BTreeMap<String, i64>,
    /// Who may not join again.
    banned: Vec<String>,
    /// Who applied to join.
    applications: Vec<String>,
    /// The members, in the order in which they joined.
    member_list: Vec<ListedMember>,
    /// The topics of a community that supports them.
    topics: Option<Vec<ListedTopic>>,
}

/// A member of a group.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedMember {
    user: String,
    /// `Owner`, `Admin` or `Member`.
    role: String,
    /// In seconds since 1970.
    joined: u64,
    name_card: Nullable<String>,
    muted: bool,
}

/// A topic.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedTopic {
    topic: String,
    name: String,
    introduction: String,
    notification: String,
    /// In seconds since 1970.
    created: u64,
    mute_all: bool,
    /// How many messages it has.
    messages: u64,
}

/// The conversations, the latest first.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conversations {
    conversations: Vec<ListedConversation>,
}

/// A conversation of two users, of a group, or in a topic.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedConversation {
    /// The two users, when it is one of two users and no user was named.
    users: Option<Vec<String>>,
    /// The other user, when a user was named.
    user: Option<String>,
    group: Option<String>,
    topic: Option<String>,
    /// The name of the group, and of the topic.
    name: Option<String>,
    /// When the last message came, in seconds since 1970.
    time: u64,
    last: Nullable<ListedMessage>,
    /// How many messages the user who was named has not read.
    unread: Option<u64>,
}

/// The messages of a conversation, the newest last.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct History {
    messages: Vec<ListedMessage>,
}

/// A message. Which fields it has depends on where it was sent: to a user, to a group or topic, or by an official account.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedMessage {
    /// MsgKey; not of a group's message.
    key: Option<String>,
    /// MsgSeq of a group's message.
    seq: Option<u64>,
    from: String,
    /// The receiver of a one-to-one message.
    to: Option<String>,
    /// In seconds since 1970.
    time: u64,
    /// MsgBody.
    body: Value,
    /// CloudCustomData; not of an official account's message.
    custom: Option<Nullable<String>>,
    recalled: bool,
    /// Whether a group's message was deleted.
    deleted: Option<bool>,
    /// Whether the receiver of a one-to-one message has read it.
    read: Option<bool>,
    /// Whether the receiver of a one-to-one message has sent a receipt.
    receipt: Option<bool>,
    /// Who has deleted a one-to-one message.
    hidden_from: Option<Vec<String>>,
    /// Who has sent a receipt for a group's message; null when none was requested.
    readers: Option<Nullable<Vec<String>>>,
    online_only: bool,
}

/// The official accounts.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfficialAccounts {
    /// How many there are.
    total: u64,
    official_accounts: Vec<ListedOfficialAccount>,
}

/// An official account.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedOfficialAccount {
    official_account: String,
    name: String,
    introduction: String,
    face_url: String,
    organization: String,
    owner: String,
    /// How many subscribers it has.
    subscribers: u64,
    subscriber_list: Vec<String>,
    /// How many messages it has sent.
    messages: u64,
}

/// The pushes, the newest first.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pushes {
    /// How many there are.
    total: u64,
    pushes: Vec<ListedPush>,
}

/// A push, and how many devices it has reached.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedPush {
    /// TaskId.
    task: String,
    /// In seconds since 1970.
    time: u64,
    /// Whether it is the push of a message.
    of_a_message: bool,
    recalled: bool,
    receivers: u64,
    sent: u64,
    arrived: u64,
    clicked: u64,
    lost: u64,
}

/// That an app was filled with a demo.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FilledDemo {
    /// How many calls it took.
    calls: u64,
}

/// The users who are logged in.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clients {
    clients: Vec<LoggedIn>,
}

/// A user who is logged in.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LoggedIn {
    user: String,
    /// In the order of the logins, at most one of each platform.
    devices: Vec<LoggedInDevice>,
}

/// A device.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LoggedInDevice {
    platform: Platform,
    /// What the login gave as `device`.
    device: String,
    ip: Nullable<String>,
    /// `Online`, `PushOnline` in the background, or `Offline`.
    state: String,
    /// Since when, in milliseconds since 1970.
    since: u64,
}

/// The service's reply to an action of a user. Which fields follow the first three depends on the action.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[allow(non_snake_case)]
pub(crate) struct Reply {
    /// `OK` or `FAIL`.
    ActionStatus: String,
    /// 0 when the action succeeded.
    ErrorCode: i64,
    ErrorInfo: String,
    ErrorDisplay: Option<String>,
    RequestId: Option<String>,
    /// `send_message` to a user, `stream_message`.
    MsgKey: Option<String>,
    MsgId: Option<String>,
    /// `send_message` to a group.
    MsgSeq: Option<u64>,
    /// `send_message`, `stream_message`, in seconds since 1970.
    MsgTime: Option<u64>,
    /// Why a message to a group was dropped.
    MsgDropReason: Option<String>,
    /// `stream_message`.
    StreamMsgID: Option<String>,
    /// `list_messages` of two users.
    MsgList: Option<Vec<Value>>,
    MsgCnt: Option<u64>,
    /// 1 when these are the last ones.
    Complete: Option<i64>,
    LastMsgKey: Option<String>,
    LastMsgTime: Option<u64>,
    /// `list_messages` of a group.
    RspMsgList: Option<Vec<Value>>,
    /// 1 when these are the last ones.
    IsFinished: Option<i64>,
    /// `recall_message` in a group.
    RecallRetList: Option<Vec<Value>>,
    /// `delete_messages`.
    InvalidMsgKeyList: Option<Vec<Value>>,
    /// `set_extensions`, `delete_extensions`.
    ExtensionList: Option<Vec<Value>>,
    /// `create_group`, `list_messages` of a group.
    GroupId: Option<String>,
    /// `create_group`.
    Type: Option<String>,
    /// `create_group`.
    HugeGroupFlag: Option<i64>,
    /// `create_topic`.
    TopicId: Option<String>,
    /// `delete_topic`.
    DestroyResultItem: Option<Vec<Value>>,
    /// `invite_members`.
    MemberList: Option<Vec<Value>>,
    /// `join_group`: whether the user is a member. Otherwise the application waits.
    Joined: Option<bool>,
    /// `list_applications`.
    ApplicationList: Option<Vec<Value>>,
    /// Actions about friends, the blocklist and follows.
    ResultItem: Option<Vec<Value>>,
    /// Accounts for which an action about friends, the blocklist or follows failed.
    Fail_Account: Option<Vec<String>>,
    /// Accounts with invalid IDs.
    Invalid_Account: Option<Vec<String>>,
    /// `subscribe`, `unsubscribe`.
    SubscriberList: Option<Vec<Value>>,
    /// `login`.
    Platform: Option<Platform>,
    /// `login`.
    Device: Option<String>,
    /// `create_room`.
    RoomId: Option<String>,
    /// `start_call`: the call.
    Response: Option<Value>,
}

/// What the devices of a user received.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Inbox {
    /// The number of the last item.
    last: u64,
    /// The last 1000, the newest last.
    items: Vec<InboxItem>,
}

/// Something that devices received.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InboxItem {
    /// Counts the items, from 1.
    id: u64,
    /// In milliseconds since 1970.
    time: u64,
    kind: Kind,
    /// What happened, such as `group_member_join`.
    event: Option<String>,
    /// `c2c_alice`, or `group_` with the ID of the group.
    conversation: Option<String>,
    /// The platforms of the devices that received it.
    devices: Vec<Platform>,
    /// What it is, in Tencent's names.
    content: Value,
    /// The notification that was shown in place of it, on devices in the background.
    push: Option<Value>,
}

/// The faults that are pending.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Faults {
    faults: Vec<PendingFault>,
}

/// A rule by which requests will fail.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PendingFault {
    path: Nullable<String>,
    /// For how many requests it still is; null for all.
    times: Nullable<u32>,
    /// How many requests pass first.
    skip: u32,
    chance: Option<f64>,
    seed: Option<u64>,
    fault: Fault,
}

/// A rule by which requests fail.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FaultRule {
    /// The path of the endpoint, such as `v4/openim/sendmsg`. Default: every path.
    path: Option<String>,
    /// How many requests pass first. Default: 0.
    skip: Option<u32>,
    /// How many requests it is for. Default: 1, or all with a `chance`.
    times: Option<u32>,
    /// The probability with which it is for a request, more than 0 and at most 1. Default: it is for every request.
    chance: Option<f64>,
    /// The seed of the random numbers of a `chance`. Default: 0.
    seed: Option<u64>,
    /// What goes wrong.
    fault: Fault,
}

/// What goes wrong.
#[derive(Deserialize, Serialize)]
#[serde(untagged, deny_unknown_fields)]
pub(crate) enum Fault {
    /// The response is late.
    Delay {
        /// How late, in milliseconds; at most ten minutes.
        delay_ms: u64,
    },
    /// A gateway responds.
    Status {
        /// HTTP status, 200 to 599.
        status: u16,
        body: Option<String>,
        /// Whether the call does its work. Default: no.
        take_effect: Option<bool>,
    },
    /// The connection is closed without a response.
    Close {
        /// `before` the call did anything, or `after` it took effect.
        close: crate::Close,
    },
    /// The reply is an error.
    ErrorCode {
        error_code: i64,
        error_info: Option<String>,
        /// Whether the call does its work. Default: no.
        take_effect: Option<bool>,
    },
    /// The reply is truncated.
    Truncate {
        /// How many bytes remain.
        truncate: u64,
    },
    /// Another reply, with HTTP status 200.
    Body {
        body: String,
        /// Whether the call does its work. Default: no.
        take_effect: Option<bool>,
    },
}

/// What the clock shows.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clock {
    /// In milliseconds since 1970.
    now_ms: u64,
    /// How far it is ahead of the true time; a negative number means behind.
    clock_offset_ms: i64,
}

/// An app as a document: what a seed has, and what a seed cannot say.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    format: u64,
    /// When it was exported, in milliseconds since 1970.
    now_ms: u64,
    admins: Vec<String>,
    accounts: Option<BTreeMap<String, AccountState>>,
    groups: Option<BTreeMap<String, GroupState>>,
    /// One-to-one messages.
    messages: Option<Vec<MessageState>>,
    official_accounts: Option<BTreeMap<String, OfficialAccountState>>,
    moderation: Option<ModerationState>,
    /// What the other keys cannot say: operations (RFC 6902) on each part of the state.
    rest: Option<BTreeMap<String, Value>>,
    /// The digest of the sections that `rest` belongs to.
    rest_of: Option<String>,
    /// The whole state in place of its sections, when these cannot say it.
    state: Option<Value>,
}

/// An account.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccountState {
    robot: Option<bool>,
    nick: Option<String>,
    face_url: Option<String>,
    /// The other fields of the profile by their tags.
    profile: Option<BTreeMap<String, Value>>,
    tags: Option<Vec<String>>,
    attributes: Option<BTreeMap<String, Value>>,
    friends: Option<BTreeMap<String, FriendState>>,
    blocklist: Option<Vec<String>>,
    follows: Option<Vec<String>>,
}

/// A friend.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FriendState {
    remark: Option<String>,
    groups: Option<Vec<String>>,
    source: Option<String>,
    wording: Option<String>,
    /// In seconds since 1970.
    since: Option<u64>,
    /// Custom fields by their tags.
    custom: Option<BTreeMap<String, Value>>,
}

/// A group.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupState {
    r#type: String,
    name: Option<String>,
    owner: Option<String>,
    introduction: Option<String>,
    notification: Option<String>,
    face_url: Option<String>,
    /// In seconds since 1970.
    created: Option<u64>,
    max_members: Option<u64>,
    apply_join_option: Option<String>,
    invite_join_option: Option<String>,
    mute_all: Option<bool>,
    custom: Option<BTreeMap<String, String>>,
    attributes: Option<BTreeMap<String, String>>,
    counters: Option<BTreeMap<String, i64>>,
    members: Option<BTreeMap<String, MemberState>>,
    /// Who may not join again, and for how many seconds.
    banned: Option<BTreeMap<String, u64>>,
    messages: Option<Vec<MessageState>>,
    topics: Option<BTreeMap<String, TopicState>>,
    default_permission: Option<u64>,
    permission_groups: Option<BTreeMap<String, PermissionGroupState>>,
    /// The position among the groups.
    order: Option<u64>,
}

/// A member of a group.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberState {
    role: Option<String>,
    name_card: Option<String>,
    /// In seconds since 1970.
    joined: Option<u64>,
    /// How many of the group's messages are not read.
    unread: Option<u64>,
    custom: Option<BTreeMap<String, String>>,
    mute_seconds: Option<u64>,
    /// The position among the members.
    order: Option<u64>,
}

/// A topic.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicState {
    name: Option<String>,
    introduction: Option<String>,
    notification: Option<String>,
    face_url: Option<String>,
    custom: Option<String>,
    /// In seconds since 1970.
    created: Option<u64>,
    mute_all: Option<bool>,
    messages: Option<Vec<MessageState>>,
}

/// A permission group.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PermissionGroupState {
    name: Option<String>,
    custom: Option<String>,
    permission: Option<u64>,
    /// Permissions by topic.
    topics: Option<BTreeMap<String, u64>>,
    members: Option<Vec<String>>,
}

/// A message.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MessageState {
    /// The sender; not of an official account's message.
    from: Option<String>,
    /// The receiver of a one-to-one message.
    to: Option<String>,
    /// In seconds since 1970.
    time: u64,
    /// The text, if it is one text.
    text: Option<String>,
    /// MsgBody, if it is something else.
    body: Option<Value>,
    /// CloudCustomData.
    custom_data: Option<String>,
    /// Whether a one-to-one message is not read.
    unread: Option<bool>,
}

/// An official account.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfficialAccountState {
    owner: Option<String>,
    name: Option<String>,
    introduction: Option<String>,
    face_url: Option<String>,
    organization: Option<String>,
    custom_string: Option<String>,
    max_subscribers: Option<u64>,
    subscribers: Option<Vec<String>>,
    messages: Option<Vec<MessageState>>,
}

/// Words that are moderated.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ModerationState {
    /// The words of local moderation.
    words: Option<BTreeMap<String, WordState>>,
    /// The libraries of cloud moderation, each with its words.
    libraries: Option<BTreeMap<String, BTreeMap<String, LibraryWordState>>>,
}

/// A word of local moderation.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WordState {
    /// Whether it is a regular expression.
    pattern: Option<bool>,
    replace_by: Option<String>,
    /// The position among the words.
    order: Option<u64>,
}

/// A word of a library.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LibraryWordState {
    label: Option<String>,
    /// The position among the words.
    order: Option<u64>,
}

/// A value that may be null, but is not absent.
#[derive(Serialize)]
pub(crate) struct Nullable<T>(Option<T>);

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // An `Option` would take an absent field for null.
        let value = Value::deserialize(deserializer)?;
        serde_json::from_value(value).map(Self).map_err(serde::de::Error::custom)
    }
}

pub(crate) mod tests {
    use std::collections::BTreeSet;

    use serde::de::DeserializeOwned;
    use serde_json::json;

    use super::*;
    use crate::DEMO_APP;
    use crate::clients::endpoints_of_actions;
    use crate::control::{control_functions, control_request};
    use crate::settings::Change;
    use crate::testing::Server;

    /// Without nulls, which stand for absent fields as well.
    fn said(value: &Value) -> Value {
        match value {
            Value::Object(fields) => {
                let fields = fields.iter().filter(|(_, value)| !value.is_null());
                Value::Object(fields.map(|(name, value)| (name.clone(), said(value))).collect())
            }
            Value::Array(items) => items.iter().map(said).collect(),
            other => other.clone(),
        }
    }

    fn fits<T: DeserializeOwned + Serialize>(function: &str, answer: &Value) {
        let read: T =
            serde_json::from_value(answer.clone()).unwrap_or_else(|error| panic!("{function}: {error}: {answer}"));
        assert_eq!(said(&json!(read)), said(answer), "{function}");
    }

    /// Fails unless the answer of a function has its type.
    pub(crate) fn check(function: &str, answer: &Value) {
        let check = match function {
            "health" => fits::<Health>,
            "requests" => fits::<Requests>,
            "effects" => fits::<Effects>,
            "messages" => fits::<Vec<AcceptedMessage>>,
            "webhooks" => fits::<Webhooks>,
            "users" => fits::<Users>,
            "groups" if answer.get("member_list").is_some() => fits::<GroupDetails>,
            "groups" => fits::<Groups>,
            "conversations" => fits::<Conversations>,
            "history" => fits::<History>,
            "official_accounts" => fits::<OfficialAccounts>,
            "pushes" => fits::<Pushes>,
            "fill_demo" => fits::<FilledDemo>,
            "clients" => fits::<Clients>,
            "inbox" => fits::<Inbox>,
            "add_faults" | "faults" | "clear_faults" => fits::<Faults>,
            "configure" | "config" => fits::<Change>,
            "state" => fits::<State>,
            "clock" => fits::<Clock>,
            "reset" | "clear_inbox" | "import_state" => fits::<BTreeMap<String, bool>>,
            "act" => fits::<Reply>,
            _ => panic!("{function} has no type"),
        };
        check(function, answer);
    }

    /// What a function answers, when the demo has been filled in and more has happened.
    fn ask(server: &mut Server, function: &str, arguments: Value) -> Value {
        let request = control_request(function, arguments.as_array().unwrap(), DEMO_APP).unwrap();
        let (answer, body) = server.handle(request);
        assert_eq!(answer.status, 200, "{function} {arguments}: {body}");
        check(function, &body);
        body
    }

    #[test]
    fn the_reply_to_an_action_has_all_fields_of_its_endpoint() {
        let known = json!(Reply::default());
        for (action, endpoint) in endpoints_of_actions() {
            for field in endpoint.reply.fields() {
                assert!(known.get(field.wire).is_some(), "{action}: {}", field.wire);
            }
        }
    }

    #[test]
    fn each_answer_has_the_type_that_other_languages_have_for_it() {
        let mut server = Server::new();
        ask(&mut server, "configure", json!([{"webhook_url": "http://app.localhost/"}]));
        ask(&mut server, "fill_demo", json!([]));
        for action in [
            json!(["alice", "login", {"platform": "iOS"}]),
            json!(["bob", "login", {"platform": "Android", "ip": "10.0.0.1"}]),
            json!(["alice", "send_message", {"to": "bob", "text": "hi"}]),
            json!(["bob", "background"]),
            json!(["alice", "send_message", {"to": "bob", "text": "again", "custom": "x"}]),
            json!(["alice", "send_message", {"group": "lighthouse", "text": "hi", "receipt": true}]),
            json!(["alice", "mute_members", {"group": "lighthouse", "members": ["bob"], "seconds": 60}]),
            json!(["alice", "ban_members", {"group": "lighthouse", "members": ["dave"], "seconds": 60}]),
            json!(["alice", "change_profile", {"fields": {"Tag_Profile_IM_Gender": "Gender_Type_Female"}}]),
        ] {
            ask(&mut server, "act", action);
        }
        let faults = json!([[
            {"fault": {"delay_ms": 1}, "path": "v4/sns/friend_add", "times": 2, "skip": 1},
            {"fault": {"status": 502}, "chance": 0.5, "seed": 1},
            {"fault": {"close": "after"}},
            {"fault": {"error_code": 1, "error_info": "x"}},
            {"fault": {"truncate": 1}},
            {"fault": {"body": "{}"}},
        ]]);
        for rule in faults[0].as_array().unwrap() {
            fits::<FaultRule>("a fault", rule);
        }
        ask(&mut server, "add_faults", faults);
        server.answer("check_accounts", json!({"CheckItem": [{"UserID": "alice"}]}));
        let mut asked = BTreeSet::new();
        for (function, arguments) in [
            ("health", json!([])),
            ("requests", json!([])),
            ("effects", json!([])),
            ("messages", json!([])),
            ("webhooks", json!([])),
            ("users", json!([])),
            ("groups", json!([])),
            ("groups", json!([{"group": "lighthouse"}])),
            ("groups", json!([{"group": "@TGS#_sailors"}])),
            ("conversations", json!([])),
            ("conversations", json!([{"user": "bob"}])),
            ("history", json!([{"user": "alice", "peer": "bob"}])),
            ("history", json!([{"group": "lighthouse"}])),
            ("history", json!([{"official_account": "@TOA#_harbor"}])),
            ("official_accounts", json!([])),
            ("pushes", json!([])),
            ("clients", json!([])),
            ("inbox", json!(["bob"])),
            ("faults", json!([])),
            ("config", json!([])),
            ("state", json!([])),
            ("clock", json!([{"advance": "1m"}])),
            ("clear_faults", json!([])),
            ("clear_inbox", json!(["bob"])),
            ("import_state", json!(["accounts: [alice]"])),
            ("reset", json!([])),
        ] {
            let answer = ask(&mut server, function, arguments);
            let lists = answer.as_object().into_iter().flat_map(|fields| fields.values());
            let is_empty = lists.filter_map(Value::as_array).all(Vec::is_empty)
                && answer.as_object().is_some_and(|fields| fields.values().any(Value::is_array));
            assert!(
                !is_empty || ["clear_faults", "config"].contains(&function),
                "{function} lists something: {answer}"
            );
            asked.insert(function);
        }
        let known: BTreeSet<&str> = control_functions().collect();
        asked.extend(["act", "add_faults", "configure", "fill_demo"]);
        assert_eq!(asked, known);
    }
}
