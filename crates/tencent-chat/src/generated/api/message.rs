// @generated from api/message.yaml by cargo xtask generate
//! One-to-one messages.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`SendC2cMessage`] | [Sending One-to-One Messages to One User](https://www.tencentcloud.com/document/product/1047/34919) |
//! | [`BatchSendC2cMessage`] | [Sending One-to-One Messages to Multiple Users](https://www.tencentcloud.com/document/product/1047/34920) |
//! | [`ImportC2cMessage`] | [Importing One-to-One Messages](https://www.tencentcloud.com/document/product/1047/35014) |
//! | [`ListC2cMessages`] | [Pulling Historical One-to-One Messages](https://www.tencentcloud.com/document/product/1047/35478) |
//! | [`RecallC2cMessage`] | [Recalling One-to-One Messages](https://www.tencentcloud.com/document/product/1047/35015) |
//! | [`SetC2cMessagesRead`] | [Marking One-to-One Messages as Read](https://www.tencentcloud.com/document/product/1047/38996) |
//! | [`GetC2cUnreadCount`] | [Querying Unread One-to-One Message Count](https://www.tencentcloud.com/document/product/1047/41046) |
//! | [`ModifyC2cMessage`] | [Modifying Historical One-to-One Messages](https://www.tencentcloud.com/document/product/1047/47722) |
//! | [`SendC2cReadReceipts`] | [Sending Read Receipts for One-to-One Messages](https://www.tencentcloud.com/document/product/1047/77776) |
//! | [`DeleteC2cMessages`] | Deleting One-to-One Messages for One Side |
//! | [`GetC2cMessageExtensions`] | [Pulling the Message Extension of a One-to-One Message](https://www.tencentcloud.com/document/product/1047/51194) |
//! | [`SetC2cMessageExtensions`] | [Configuring Message Extension for a One-to-One Message](https://www.tencentcloud.com/document/product/1047/51195) |
//! | [`SendC2cStreamMessage`] | Sending C2C Streaming Messages |

use serde::{Deserialize, Serialize};

use super::types::{ForbidCallbackControl, MsgElement, OfflinePushInfo, TimeOrText};

/// Send a one-to-one message to one user.
///
/// Official page: [Sending One-to-One Messages to One User](https://www.tencentcloud.com/document/product/1047/34919)
///
/// Path: `v4/openim/sendmsg`
///
/// At most 200 calls per second. Safe to retry within 120 seconds: the server recognizes the request by `msg_seq`
/// and `msg_random`, filled in when left out.
///
/// - without From_Account the receiver sees the admin account that signed the call as sender; with it, the named
///   account
/// - friendship, blocklist and mute of the sender are not checked; the receiver's do-not-disturb setting is checked
///   only with WithMuteNotifications in SendMsgControl
/// - MsgSeq is chosen by the caller, may repeat and is not globally unique; history is sorted by second, then by
///   MsgSeq within that second
/// - duplicate suppression for 120 seconds on sender + MsgSeq + MsgRandom + CRC32 of the content, so a retry is
///   safe within that window only if MsgSeq and MsgRandom are sent and unchanged
/// - a missing MsgSeq is filled with a random number by the server
/// - trial and development plans: 1000 messages a day in total
/// - above the default rate: paid add-on in steps of 100 messages a second
/// - triggers the webhooks before and after sending one-to-one messages unless ForbidCallbackControl turns them off
/// - a message has at most 12 KB
#[doc(alias = "sendmsg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendC2cMessage {
    /// 1 also delivers to the sender's online devices and history, 2 does not; absent: kept in the sender's history.
    ///
    /// Optional. Known values: 1, 2.
    pub sync_other_machine: Option<i64>,
    /// Account to send as; default is the calling admin.
    ///
    /// Optional. At most 32 bytes.
    pub from_account: Option<String>,
    /// Receiver.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// 1 delivers only if the receiver is online and stores nothing.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// Offline keeping time; 0 means online users only; larger values are cut to 7 days.
    ///
    /// Optional. From 0 to 604800. Documented, not checked. Default 604800. In seconds.
    pub msg_life_time: Option<i64>,
    /// Sequence for ordering within one second and for duplicate suppression.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Random number for duplicate suppression.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// Time of the message, UNIX time; only older pages have it, so leave it out.
    ///
    /// Optional. In seconds.
    pub msg_time_stamp: Option<i64>,
    /// Webhooks to skip for this message.
    ///
    /// Optional.
    pub forbid_callback_control: Option<Vec<ForbidCallbackControl>>,
    /// No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation.
    ///
    /// Optional.
    pub send_msg_control: Option<Vec<C2cSendMsgControl>>,
    /// One or more elements.
    ///
    /// Required. At least 1 entry. At most 12288 bytes as JSON (documented, not checked).
    pub msg_body: Vec<MsgElement>,
    /// App data kept in the cloud and delivered with the message.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
    /// 1: the message takes extensions, see set_c2c_message_extensions.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub support_message_extension: Option<i64>,
    /// Offline push settings.
    ///
    /// Optional.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// 1 asks for a read receipt.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub is_need_read_receipt: Option<i64>,
}

crate::wire::object::fields!(
    strict SendC2cMessage { 0 given sync_other_machine "SyncOtherMachine", 1 given
    from_account "From_Account", 2 always to_account "To_Account", 3 given
    online_only_flag "OnlineOnlyFlag", 4 given msg_life_time "MsgLifeTime", 5 given
    msg_seq "MsgSeq", 6 given msg_random "MsgRandom", 7 given msg_time_stamp
    "MsgTimeStamp", 8 given forbid_callback_control "ForbidCallbackControl", 9 given
    send_msg_control "SendMsgControl", 10 always msg_body "MsgBody", 11 given
    cloud_custom_data "CloudCustomData", 12 given support_message_extension
    "SupportMessageExtension", 13 given offline_push_info "OfflinePushInfo", 14 given
    is_need_read_receipt "IsNeedReadReceipt", } required[2, 10]
);

impl SendC2cMessage {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            sync_other_machine: None,
            from_account: None,
            to_account: to_account.into(),
            online_only_flag: None,
            msg_life_time: None,
            msg_seq: None,
            msg_random: None,
            msg_time_stamp: None,
            forbid_callback_control: None,
            send_msg_control: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            cloud_custom_data: None,
            support_message_extension: None,
            offline_push_info: None,
            is_need_read_receipt: None,
        }
    }

    /// Sets `sync_other_machine`: 1 also delivers to the sender's online devices and history, 2 does not; absent: kept
    /// in the sender's history.
    #[must_use]
    pub fn sync_other_machine(mut self, sync_other_machine: i64) -> Self {
        self.sync_other_machine = Some(sync_other_machine);
        self
    }

    /// Sets `from_account`: account to send as; default is the calling admin.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `online_only_flag`: 1 delivers only if the receiver is online and stores nothing.
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: i64) -> Self {
        self.online_only_flag = Some(online_only_flag);
        self
    }

    /// Sets `msg_life_time`: offline keeping time; 0 means online users only; larger values are cut to 7 days.
    #[must_use]
    pub fn msg_life_time(mut self, msg_life_time: i64) -> Self {
        self.msg_life_time = Some(msg_life_time);
        self
    }

    /// Sets `msg_seq`: sequence for ordering within one second and for duplicate suppression.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets `msg_random`: random number for duplicate suppression.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `msg_time_stamp`: time of the message, UNIX time; only older pages have it, so leave it out.
    #[must_use]
    pub fn msg_time_stamp(mut self, msg_time_stamp: i64) -> Self {
        self.msg_time_stamp = Some(msg_time_stamp);
        self
    }

    /// Sets `forbid_callback_control`: webhooks to skip for this message.
    #[must_use]
    pub fn forbid_callback_control(
        mut self,
        forbid_callback_control: impl IntoIterator<
            Item = impl Into<ForbidCallbackControl>,
        >,
    ) -> Self {
        self.forbid_callback_control = Some(
            forbid_callback_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `send_msg_control`: no unread count; no conversation update; honor the receiver's do-not-disturb; no
    /// content moderation.
    #[must_use]
    pub fn send_msg_control(
        mut self,
        send_msg_control: impl IntoIterator<Item = impl Into<C2cSendMsgControl>>,
    ) -> Self {
        self.send_msg_control = Some(
            send_msg_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `cloud_custom_data`: app data kept in the cloud and delivered with the message.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }

    /// Sets `support_message_extension`: 1: the message takes extensions, see set_c2c_message_extensions.
    #[must_use]
    pub fn support_message_extension(mut self, support_message_extension: i64) -> Self {
        self.support_message_extension = Some(support_message_extension);
        self
    }

    /// Sets `offline_push_info`: offline push settings.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }

    /// Sets `is_need_read_receipt`: 1 asks for a read receipt.
    #[must_use]
    pub fn is_need_read_receipt(mut self, is_need_read_receipt: i64) -> Self {
        self.is_need_read_receipt = Some(is_need_read_receipt);
        self
    }
}

impl crate::Request for SendC2cMessage {
    type Reply = SendC2cMessageReply;
    const NAME: &'static str = "send_c2c_message";
}

/// No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum C2cSendMsgControl {
    /// `NoUnread`
    NoUnread,
    /// `NoLastMsg`
    NoLastMsg,
    /// `WithMuteNotifications`
    WithMuteNotifications,
    /// `NoMsgCheck`
    NoMsgCheck,
    /// A value that this version does not know.
    Other(String),
}

impl C2cSendMsgControl {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoUnread => "NoUnread",
            Self::NoLastMsg => "NoLastMsg",
            Self::WithMuteNotifications => "WithMuteNotifications",
            Self::NoMsgCheck => "NoMsgCheck",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for C2cSendMsgControl {
    fn from(value: &str) -> Self {
        match value {
            "NoUnread" => Self::NoUnread,
            "NoLastMsg" => Self::NoLastMsg,
            "WithMuteNotifications" => Self::WithMuteNotifications,
            "NoMsgCheck" => Self::NoMsgCheck,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for C2cSendMsgControl {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for C2cSendMsgControl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for C2cSendMsgControl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for C2cSendMsgControl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for C2cSendMsgControl {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`SendC2cMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendC2cMessageReply {
    /// Server time of the message.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// Message key for recall, modification and extension; at most 50 characters; shape MsgSeq_MsgRandom_MsgTime.
    pub msg_key: Option<String>,
    /// The message's ID in the client SDKs; added December 2024.
    pub msg_id: Option<String>,
}

crate::wire::object::fields!(
    lenient SendC2cMessageReply { 0 given msg_time "MsgTime", 1 given msg_key "MsgKey", 2
    given msg_id "MsgId", } required[]
);

crate::wire::lenient::object!(SendC2cMessageReply);

/// Send one message to up to 500 users, one-to-one.
///
/// Official page: [Sending One-to-One Messages to Multiple Users](https://www.tencentcloud.com/document/product/1047/34920)
///
/// Path: `v4/openim/batchsendmsg`
///
/// At most 200 calls per second. Lists of `to_account` longer than 500 are sent in several requests. At most 12000
/// items per minute. Not retried, since no page says that this is safe: if its response is lost, the call ends with
/// an `OutcomeUnknown` error.
///
/// - up to 500 receivers per call
/// - second limit: 12000 messages a minute per app, counted per receiver (500 receivers count 500); paid add-on in
///   steps of 6000 a minute, and up to 1000 calls a second
/// - trial and development plans cannot raise either limit
/// - no webhook is triggered
/// - friendship, blocklist and mute of the sender are not checked; do-not-disturb only with WithMuteNotifications
///   in SendMsgControl
/// - OnlineOnlyFlag 1 (older: MsgLifeTime 0) skips unread count and storage and is faster
/// - partial failure: some receivers in ErrorList, ErrorCode 0, and ActionStatus may then read SomeError instead of
///   OK
/// - when no receiver at all was reached the call fails as a whole: ActionStatus FAIL and a non-zero ErrorCode such
///   as 90012
/// - one MsgKey serves all receivers; recall and modification take it together with each receiver
/// - body of at most 12 KB
#[doc(alias = "batchsendmsg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchSendC2cMessage {
    /// 1 also delivers to the sender's online devices and history, 2 does not; absent: kept in the sender's history.
    ///
    /// Optional. Known values: 1, 2.
    pub sync_other_machine: Option<i64>,
    /// Account to send as; default is the calling admin.
    ///
    /// Optional. At most 32 bytes.
    pub from_account: Option<String>,
    /// Receivers.
    ///
    /// Required. More than 500 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// 1 delivers only to online receivers and stores nothing; newest Chinese page.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// Offline keeping time; 0 means online users only; larger values are cut to 7 days.
    ///
    /// Optional. From 0 to 604800. Documented, not checked. Default 604800. In seconds.
    pub msg_life_time: Option<i64>,
    /// Sequence for ordering within one second; random when absent.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Random number for duplicate suppression.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// UNIX time; on no page, sent by several clients.
    ///
    /// Optional. In seconds.
    pub msg_time_stamp: Option<i64>,
    /// One or more elements.
    ///
    /// Required. At least 1 entry. At most 12288 bytes as JSON (documented, not checked).
    pub msg_body: Vec<MsgElement>,
    /// App data kept in the cloud and delivered with the message.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
    /// 1: the message takes extensions, see set_c2c_message_extensions; in no table seen for this call.
    ///
    /// Optional. Known values: 0, 1. Default 0. Known from a weak source only.
    pub support_message_extension: Option<i64>,
    /// No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation.
    ///
    /// Optional.
    pub send_msg_control: Option<Vec<C2cSendMsgControl>>,
    /// Offline push settings.
    ///
    /// Optional.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// 1 asks for a read receipt.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub is_need_read_receipt: Option<i64>,
}

crate::wire::object::fields!(
    strict BatchSendC2cMessage { 0 given sync_other_machine "SyncOtherMachine", 1 given
    from_account "From_Account", 2 always to_account "To_Account", 3 given
    online_only_flag "OnlineOnlyFlag", 4 given msg_life_time "MsgLifeTime", 5 given
    msg_seq "MsgSeq", 6 given msg_random "MsgRandom", 7 given msg_time_stamp
    "MsgTimeStamp", 8 always msg_body "MsgBody", 9 given cloud_custom_data
    "CloudCustomData", 10 given support_message_extension "SupportMessageExtension", 11
    given send_msg_control "SendMsgControl", 12 given offline_push_info
    "OfflinePushInfo", 13 given is_need_read_receipt "IsNeedReadReceipt", } required[2,
    8]
);

impl BatchSendC2cMessage {
    /// With the required fields.
    pub fn new(
        to_account: impl IntoIterator<Item = impl Into<String>>,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            sync_other_machine: None,
            from_account: None,
            to_account: to_account.into_iter().map(Into::into).collect(),
            online_only_flag: None,
            msg_life_time: None,
            msg_seq: None,
            msg_random: None,
            msg_time_stamp: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            cloud_custom_data: None,
            support_message_extension: None,
            send_msg_control: None,
            offline_push_info: None,
            is_need_read_receipt: None,
        }
    }

    /// Sets `sync_other_machine`: 1 also delivers to the sender's online devices and history, 2 does not; absent: kept
    /// in the sender's history.
    #[must_use]
    pub fn sync_other_machine(mut self, sync_other_machine: i64) -> Self {
        self.sync_other_machine = Some(sync_other_machine);
        self
    }

    /// Sets `from_account`: account to send as; default is the calling admin.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `online_only_flag`: 1 delivers only to online receivers and stores nothing; newest Chinese page.
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: i64) -> Self {
        self.online_only_flag = Some(online_only_flag);
        self
    }

    /// Sets `msg_life_time`: offline keeping time; 0 means online users only; larger values are cut to 7 days.
    #[must_use]
    pub fn msg_life_time(mut self, msg_life_time: i64) -> Self {
        self.msg_life_time = Some(msg_life_time);
        self
    }

    /// Sets `msg_seq`: sequence for ordering within one second; random when absent.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets `msg_random`: random number for duplicate suppression.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `msg_time_stamp`: UNIX time; on no page, sent by several clients.
    #[must_use]
    pub fn msg_time_stamp(mut self, msg_time_stamp: i64) -> Self {
        self.msg_time_stamp = Some(msg_time_stamp);
        self
    }

    /// Sets `cloud_custom_data`: app data kept in the cloud and delivered with the message.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }

    /// Sets `support_message_extension`: 1: the message takes extensions, see set_c2c_message_extensions; in no table
    /// seen for this call.
    #[must_use]
    pub fn support_message_extension(mut self, support_message_extension: i64) -> Self {
        self.support_message_extension = Some(support_message_extension);
        self
    }

    /// Sets `send_msg_control`: no unread count; no conversation update; honor the receiver's do-not-disturb; no
    /// content moderation.
    #[must_use]
    pub fn send_msg_control(
        mut self,
        send_msg_control: impl IntoIterator<Item = impl Into<C2cSendMsgControl>>,
    ) -> Self {
        self.send_msg_control = Some(
            send_msg_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `offline_push_info`: offline push settings.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }

    /// Sets `is_need_read_receipt`: 1 asks for a read receipt.
    #[must_use]
    pub fn is_need_read_receipt(mut self, is_need_read_receipt: i64) -> Self {
        self.is_need_read_receipt = Some(is_need_read_receipt);
        self
    }
}

impl crate::Request for BatchSendC2cMessage {
    type Reply = BatchSendC2cMessageReply;
    const NAME: &'static str = "batch_send_c2c_message";
}

impl crate::Bulk for BatchSendC2cMessage {
    type Item = String;
}

/// The reply to [`BatchSendC2cMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchSendC2cMessageReply {
    /// Message key, at most 50 characters.
    pub msg_key: Option<String>,
    /// The message's ID in the client SDKs; added 2024-12-10.
    pub msg_id: Option<String>,
    /// Receivers that got nothing; absent or empty when all went out.
    pub error_list: Vec<C2cSendFailure>,
}

crate::wire::object::fields!(
    lenient BatchSendC2cMessageReply { 0 given msg_key "MsgKey", 1 given msg_id "MsgId",
    2 items error_list "ErrorList", } required[]
);

crate::wire::lenient::object!(BatchSendC2cMessageReply);

/// Receivers that got nothing; absent or empty when all went out.
///
/// Used in [`BatchSendC2cMessageReply::error_list`](field@crate::api::BatchSendC2cMessageReply::error_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cSendFailure {
    /// Receiver that failed.
    pub to_account: Option<String>,
    /// 70107: account does not exist.
    pub error_code: Option<i64>,
}

crate::wire::object::fields!(
    lenient C2cSendFailure { 0 given to_account "To_Account", 1 given error_code
    "ErrorCode", } required[]
);

crate::wire::lenient::object!(C2cSendFailure);

/// Import one past or live one-to-one message.
///
/// Official page: [Importing One-to-One Messages](https://www.tencentcloud.com/document/product/1047/35014)
///
/// Path: `v4/openim/importmsg`
///
/// At most 200 calls per second. Safe to retry.
///
/// - one message per call; import in chronological order
/// - updates the conversation, triggers no webhook
/// - within one conversation two messages with equal MsgSeq, MsgRandom and MsgTimeStamp are duplicates whatever
///   their content, also when sender and receiver are swapped; the first import wins
/// - history is sorted by second, then by MsgSeq within that second
#[doc(alias = "importmsg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportC2cMessage {
    /// 2: history, no unread count, not pushed to devices; 5: live message, counts as unread and is pushed.
    ///
    /// Required. Known values: 2, 5.
    pub sync_from_old_system: i64,
    /// Sender.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Receiver.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Sequence; random when absent, which weakens duplicate suppression.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Random number, part of the duplicate key.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// UNIX time the message was sent, part of the duplicate key.
    ///
    /// Required. In seconds.
    pub msg_time_stamp: i64,
    /// One or more elements.
    ///
    /// Required. At least 1 entry. At most 12288 bytes as JSON (documented, not checked).
    pub msg_body: Vec<MsgElement>,
    /// App data kept with the message.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict ImportC2cMessage { 0 always sync_from_old_system "SyncFromOldSystem", 1 always
    from_account "From_Account", 2 always to_account "To_Account", 3 given msg_seq
    "MsgSeq", 4 given msg_random "MsgRandom", 5 always msg_time_stamp "MsgTimeStamp", 6
    always msg_body "MsgBody", 7 given cloud_custom_data "CloudCustomData", } required[0,
    1, 2, 5, 6]
);

impl ImportC2cMessage {
    /// With the required fields.
    pub fn new(
        sync_from_old_system: i64,
        from_account: impl Into<String>,
        to_account: impl Into<String>,
        msg_time_stamp: i64,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            sync_from_old_system,
            from_account: from_account.into(),
            to_account: to_account.into(),
            msg_seq: None,
            msg_random: None,
            msg_time_stamp,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            cloud_custom_data: None,
        }
    }

    /// Sets `msg_seq`: sequence; random when absent, which weakens duplicate suppression.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets `msg_random`: random number, part of the duplicate key.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `cloud_custom_data`: app data kept with the message.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

impl crate::Request for ImportC2cMessage {
    type Reply = ImportC2cMessageReply;
    const NAME: &'static str = "import_c2c_message";
}

/// The reply to [`ImportC2cMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportC2cMessageReply {}

crate::wire::object::fields!(lenient ImportC2cMessageReply {} required[]);

crate::wire::lenient::object!(ImportC2cMessageReply);

/// Read the one-to-one history of two users, page by page.
///
/// Official page: [Pulling Historical One-to-One Messages](https://www.tencentcloud.com/document/product/1047/35478)
///
/// Path: `v4/openim/admin_getroammsg`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - history of one conversation as Operator_Account sees it; both directions are returned
/// - the two sides can differ: cleared history, deleted conversation with ClearRamble 1, deleted messages, or
///   messages sent with SyncOtherMachine 2
/// - reaches back as far as history is stored: 7 days by default, longer is a paid setting
/// - a reply holds at most 13 KB of messages, so fewer than MaxCnt can come back with Complete 0
/// - recalled messages are included (MsgFlagBits 8)
/// - IsPeerRead turns 1 only after the receiver's SDK (or c2c_msg_read_receipt) sent a read receipt
#[doc(alias = "admin_getroammsg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListC2cMessages {
    /// Side whose history is read.
    ///
    /// Required. At most 32 bytes.
    #[doc(alias = "From_Account")]
    pub operator_account: String,
    /// Other side.
    ///
    /// Required. At most 32 bytes.
    #[doc(alias = "To_Account")]
    pub peer_account: String,
    /// Messages wanted; no upper limit stated.
    ///
    /// Required.
    pub max_cnt: i64,
    /// Start of the time range, UNIX time.
    ///
    /// Required. In seconds.
    pub min_time: i64,
    /// End of the time range; when continuing, LastMsgTime of the previous reply.
    ///
    /// Required. In seconds.
    pub max_time: i64,
    /// When continuing, LastMsgKey of the previous reply.
    ///
    /// Optional.
    pub last_msg_key: Option<String>,
}

crate::wire::object::fields!(
    strict ListC2cMessages { 0 always operator_account "Operator_Account", 1 always
    peer_account "Peer_Account", 2 always max_cnt "MaxCnt", 3 always min_time "MinTime",
    4 always max_time "MaxTime", 5 given last_msg_key "LastMsgKey", } required[0, 1, 2,
    3, 4]
);

impl ListC2cMessages {
    /// With the required fields.
    pub fn new(
        operator_account: impl Into<String>,
        peer_account: impl Into<String>,
        max_cnt: i64,
        min_time: i64,
        max_time: i64,
    ) -> Self {
        Self {
            operator_account: operator_account.into(),
            peer_account: peer_account.into(),
            max_cnt,
            min_time,
            max_time,
            last_msg_key: None,
        }
    }

    /// Sets `last_msg_key`: when continuing, LastMsgKey of the previous reply.
    #[must_use]
    pub fn last_msg_key(mut self, last_msg_key: impl Into<String>) -> Self {
        self.last_msg_key = Some(last_msg_key.into());
        self
    }
}

impl crate::Request for ListC2cMessages {
    type Reply = ListC2cMessagesReply;
    const NAME: &'static str = "list_c2c_messages";
}

impl crate::Paged for ListC2cMessages {
    type Item = C2cMessage;
    fn into_items(reply: ListC2cMessagesReply) -> Vec<Self::Item> {
        reply.msg_list
    }
}

/// The reply to [`ListC2cMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListC2cMessagesReply {
    /// 1 when everything in the range was returned, 0 when to continue.
    ///
    /// Known values: 0, 1.
    pub complete: Option<i64>,
    /// Messages in this reply.
    pub msg_cnt: Option<i64>,
    /// Time of the last message of this reply.
    ///
    /// In seconds.
    pub last_msg_time: Option<i64>,
    /// Key of the last message of this reply.
    pub last_msg_key: Option<String>,
    /// Messages.
    pub msg_list: Vec<C2cMessage>,
}

crate::wire::object::fields!(
    lenient ListC2cMessagesReply { 0 given complete "Complete", 1 given msg_cnt "MsgCnt",
    2 given last_msg_time "LastMsgTime", 3 given last_msg_key "LastMsgKey", 4 items
    msg_list "MsgList", } required[]
);

crate::wire::lenient::object!(ListC2cMessagesReply);

/// Messages.
///
/// Used in [`ListC2cMessagesReply::msg_list`](field@crate::api::ListC2cMessagesReply::msg_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cMessage {
    /// Sender.
    pub from_account: Option<String>,
    /// Receiver.
    pub to_account: Option<String>,
    /// Sequence, 32-bit unsigned.
    pub msg_seq: Option<i64>,
    /// Random number, 32-bit unsigned.
    pub msg_random: Option<i64>,
    /// Server time.
    ///
    /// In seconds.
    pub msg_time_stamp: Option<i64>,
    /// Client time; seen in replies, on no page.
    ///
    /// In seconds.
    pub msg_client_time: Option<i64>,
    /// Undocumented; seen in a reply.
    ///
    /// Known from a weak source only.
    pub notice_seq: Option<i64>,
    /// 0 normal, 8 recalled.
    ///
    /// Known values: 0, 8.
    pub msg_flag_bits: Option<i64>,
    /// 1 when the receiver sent a read receipt.
    ///
    /// Known values: 0, 1.
    pub is_peer_read: Option<i64>,
    /// Key for recall, modification, deletion.
    pub msg_key: Option<String>,
    /// Content.
    pub msg_body: Vec<MsgElement>,
    /// App data; may be absent.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    lenient C2cMessage { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given msg_seq "MsgSeq", 3 given msg_random "MsgRandom", 4 given
    msg_time_stamp "MsgTimeStamp", 5 given msg_client_time "MsgClientTime", 6 given
    notice_seq "NoticeSeq", 7 given msg_flag_bits "MsgFlagBits", 8 given is_peer_read
    "IsPeerRead", 9 given msg_key "MsgKey", 10 items msg_body "MsgBody", 11 given
    cloud_custom_data "CloudCustomData", } required[]
);

crate::wire::lenient::object!(C2cMessage);

/// Recall a one-to-one message for both sides.
///
/// Official page: [Recalling One-to-One Messages](https://www.tencentcloud.com/document/product/1047/35015)
///
/// Path: `v4/openim/admin_msgwithdraw`
///
/// At most 200 calls per second. Safe to retry.
///
/// - irreversible: the message leaves offline storage, history and both clients' local caches
/// - works on every one-to-one message, from any sender, of any age
#[doc(alias = "admin_msgwithdraw")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecallC2cMessage {
    /// Sender of the message.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Receiver of the message.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
    ///
    /// Required.
    pub msg_key: String,
}

crate::wire::object::fields!(
    strict RecallC2cMessage { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 always msg_key "MsgKey", } required[0, 1, 2]
);

impl RecallC2cMessage {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl Into<String>,
        msg_key: impl Into<String>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into(),
            msg_key: msg_key.into(),
        }
    }
}

impl crate::Request for RecallC2cMessage {
    type Reply = RecallC2cMessageReply;
    const NAME: &'static str = "recall_c2c_message";
}

/// The reply to [`RecallC2cMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecallC2cMessageReply {}

crate::wire::object::fields!(lenient RecallC2cMessageReply {} required[]);

crate::wire::lenient::object!(RecallC2cMessageReply);

/// Mark a one-to-one conversation as read for a user.
///
/// Official page: [Marking One-to-One Messages as Read](https://www.tencentcloud.com/document/product/1047/38996)
///
/// Path: `v4/openim/admin_set_msg_read`
///
/// At most 200 calls per second. Safe to retry.
///
/// - marks one conversation as read for Report_Account, up to MsgReadTime or now
#[doc(alias = "admin_set_msg_read")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetC2cMessagesRead {
    /// User whose messages become read.
    ///
    /// Required. At most 32 bytes.
    pub report_account: String,
    /// Other side of the conversation.
    ///
    /// Required. At most 32 bytes.
    pub peer_account: String,
    /// Messages before this UNIX time become read; default now.
    ///
    /// Optional. In seconds.
    pub msg_read_time: Option<TimeOrText>,
}

crate::wire::object::fields!(
    strict SetC2cMessagesRead { 0 always report_account "Report_Account", 1 always
    peer_account "Peer_Account", 2 given msg_read_time "MsgReadTime", } required[0, 1]
);

impl SetC2cMessagesRead {
    /// With the required fields.
    pub fn new(
        report_account: impl Into<String>,
        peer_account: impl Into<String>,
    ) -> Self {
        Self {
            report_account: report_account.into(),
            peer_account: peer_account.into(),
            msg_read_time: None,
        }
    }

    /// Sets `msg_read_time`: messages before this UNIX time become read; default now.
    #[must_use]
    pub fn msg_read_time(mut self, msg_read_time: impl Into<TimeOrText>) -> Self {
        self.msg_read_time = Some(msg_read_time.into());
        self
    }
}

impl crate::Request for SetC2cMessagesRead {
    type Reply = SetC2cMessagesReadReply;
    const NAME: &'static str = "set_c2c_messages_read";
}

/// The reply to [`SetC2cMessagesRead`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetC2cMessagesReadReply {}

crate::wire::object::fields!(lenient SetC2cMessagesReadReply {} required[]);

crate::wire::lenient::object!(SetC2cMessagesReadReply);

/// Count a user's unread one-to-one messages.
///
/// Official page: [Querying Unread One-to-One Message Count](https://www.tencentcloud.com/document/product/1047/41046)
///
/// Path: `v4/openim/get_c2c_unread_msg_num`
///
/// At most 200 calls per second. Lists of `peer_account` longer than 10 are sent in several requests. Safe to
/// retry.
///
/// - without Peer_Account: the total over all one-to-one conversations, in AllC2CUnreadMsgNum
/// - with Peer_Account: one number per conversation, in C2CUnreadMsgNumList, and no total
/// - above the default rate: paid add-on in steps of 100 calls a second
#[doc(alias = "get_c2c_unread_msg_num")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetC2cUnreadCount {
    /// User whose count is wanted.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Other sides; required to query single conversations.
    ///
    /// Required in some cases. More than 10 entries are sent in several requests.
    pub peer_account: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict GetC2cUnreadCount { 0 always to_account "To_Account", 1 given peer_account
    "Peer_Account", } required[0]
);

impl GetC2cUnreadCount {
    /// With the required fields.
    pub fn new(to_account: impl Into<String>) -> Self {
        Self {
            to_account: to_account.into(),
            peer_account: None,
        }
    }

    /// Sets `peer_account`: other sides; required to query single conversations.
    #[must_use]
    pub fn peer_account(
        mut self,
        peer_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.peer_account = Some(peer_account.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for GetC2cUnreadCount {
    type Reply = GetC2cUnreadCountReply;
    const NAME: &'static str = "get_c2c_unread_count";
}

impl crate::Bulk for GetC2cUnreadCount {
    type Item = String;
}

/// The reply to [`GetC2cUnreadCount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetC2cUnreadCountReply {
    /// Total, only when Peer_Account was absent.
    pub all_c2c_unread_msg_num: Option<i64>,
    /// Only when Peer_Account was sent.
    pub c2c_unread_msg_num_list: Vec<C2cUnreadCount>,
    /// Accounts that could not be queried; absent when none.
    pub error_list: Vec<C2cUnreadFailure>,
}

crate::wire::object::fields!(
    lenient GetC2cUnreadCountReply { 0 given all_c2c_unread_msg_num "AllC2CUnreadMsgNum",
    1 items c2c_unread_msg_num_list "C2CUnreadMsgNumList", 2 items error_list
    "ErrorList", } required[]
);

crate::wire::lenient::object!(GetC2cUnreadCountReply);

/// Only when Peer_Account was sent.
///
/// Used in [`GetC2cUnreadCountReply::c2c_unread_msg_num_list`](field@crate::api::GetC2cUnreadCountReply::c2c_unread_msg_num_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cUnreadCount {
    /// Other side.
    pub peer_account: Option<String>,
    /// Unread messages of that conversation.
    pub c2c_unread_msg_num: Option<i64>,
}

crate::wire::object::fields!(
    lenient C2cUnreadCount { 0 given peer_account "Peer_Account", 1 given
    c2c_unread_msg_num "C2CUnreadMsgNum", } required[]
);

crate::wire::lenient::object!(C2cUnreadCount);

/// Accounts that could not be queried; absent when none.
///
/// Used in [`GetC2cUnreadCountReply::error_list`](field@crate::api::GetC2cUnreadCountReply::error_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cUnreadFailure {
    /// Account that failed.
    pub peer_account: Option<String>,
    /// 70107: account does not exist.
    pub error_code: Option<i64>,
}

crate::wire::object::fields!(
    lenient C2cUnreadFailure { 0 given peer_account "Peer_Account", 1 given error_code
    "ErrorCode", } required[]
);

crate::wire::lenient::object!(C2cUnreadFailure);

/// Replace the content or custom data of a one-to-one message.
///
/// Official page: [Modifying Historical One-to-One Messages](https://www.tencentcloud.com/document/product/1047/47722)
///
/// Path: `v4/openim/modify_c2c_msg`
///
/// At most 200 calls per second. Safe to retry.
///
/// - replaces MsgBody, CloudCustomData, or both; a field not sent stays as it is
/// - the old content cannot be restored
/// - only one-to-one messages; messages sent by the push plugin cannot be modified
#[doc(alias = "modify_c2c_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyC2cMessage {
    /// Sender of the message.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Receiver of the message.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
    ///
    /// Required.
    pub msg_key: String,
    /// New content; send this, CloudCustomData or both.
    ///
    /// At least one of `msg_body` and `cloud_custom_data` is sent.
    pub msg_body: Option<Vec<MsgElement>>,
    /// New app data; send this, MsgBody or both.
    ///
    /// At least one of `msg_body` and `cloud_custom_data` is sent.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict ModifyC2cMessage { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 always msg_key "MsgKey", 3 given msg_body "MsgBody", 4 given
    cloud_custom_data "CloudCustomData", } required[0, 1, 2]
);

impl ModifyC2cMessage {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl Into<String>,
        msg_key: impl Into<String>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into(),
            msg_key: msg_key.into(),
            msg_body: None,
            cloud_custom_data: None,
        }
    }

    /// Sets `msg_body`: new content; send this, CloudCustomData or both.
    #[must_use]
    pub fn msg_body(
        mut self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        self.msg_body = Some(msg_body.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cloud_custom_data`: new app data; send this, MsgBody or both.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

impl crate::Request for ModifyC2cMessage {
    type Reply = ModifyC2cMessageReply;
    const NAME: &'static str = "modify_c2c_message";
}

/// The reply to [`ModifyC2cMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyC2cMessageReply {}

crate::wire::object::fields!(lenient ModifyC2cMessageReply {} required[]);

crate::wire::lenient::object!(ModifyC2cMessageReply);

/// Send read receipts for one-to-one messages.
///
/// Official page: [Sending Read Receipts for One-to-One Messages](https://www.tencentcloud.com/document/product/1047/77776)
///
/// Path: `v4/openim/c2c_msg_read_receipt`
///
/// Safe to retry.
///
/// - the reader is Operator_Account; in each entry From_Account must equal Peer_Account and To_Account must equal
///   Operator_Account
/// - the messages must have been sent with IsNeedReadReceipt 1 for the sender to care
#[doc(alias = "c2c_msg_read_receipt")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendC2cReadReceipts {
    /// User who sends the receipt, the reader.
    ///
    /// Required. At most 32 bytes.
    pub operator_account: String,
    /// Other side, the author of the messages.
    ///
    /// Required. At most 32 bytes.
    pub peer_account: String,
    /// Messages; no limit stated.
    ///
    /// Required.
    pub c2c_msg_info: Vec<C2cReadReceipt>,
}

crate::wire::object::fields!(
    strict SendC2cReadReceipts { 0 always operator_account "Operator_Account", 1 always
    peer_account "Peer_Account", 2 always c2c_msg_info "C2CMsgInfo", } required[0, 1, 2]
);

impl SendC2cReadReceipts {
    /// With the required fields.
    pub fn new(
        operator_account: impl Into<String>,
        peer_account: impl Into<String>,
        c2c_msg_info: impl IntoIterator<Item = impl Into<C2cReadReceipt>>,
    ) -> Self {
        Self {
            operator_account: operator_account.into(),
            peer_account: peer_account.into(),
            c2c_msg_info: c2c_msg_info.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for SendC2cReadReceipts {
    type Reply = SendC2cReadReceiptsReply;
    const NAME: &'static str = "send_c2c_read_receipts";
}

/// Messages; no limit stated.
///
/// Used in [`SendC2cReadReceipts::c2c_msg_info`](field@crate::api::SendC2cReadReceipts::c2c_msg_info).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct C2cReadReceipt {
    /// Author, equals Peer_Account.
    ///
    /// Required.
    pub from_account: String,
    /// Reader, equals Operator_Account.
    ///
    /// Required.
    pub to_account: String,
    /// Message key.
    ///
    /// Required.
    pub msg_key: String,
}

crate::wire::object::fields!(
    strict C2cReadReceipt { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 always msg_key "MsgKey", } required[0, 1, 2]
);

impl C2cReadReceipt {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl Into<String>,
        msg_key: impl Into<String>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into(),
            msg_key: msg_key.into(),
        }
    }
}

/// The reply to [`SendC2cReadReceipts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendC2cReadReceiptsReply {}

crate::wire::object::fields!(lenient SendC2cReadReceiptsReply {} required[]);

crate::wire::lenient::object!(SendC2cReadReceiptsReply);

/// Delete one-to-one messages for one side only.
///
/// No current page documents it.
///
/// Path: `v4/openim/delete_c2c_msg_ramble`
///
/// At most 200 calls per second. Lists of `msg_key_list` longer than 30 are sent in several requests. Safe to
/// retry.
///
/// - up to 30 messages of one conversation per call
/// - one-way: only Operator_Account loses the messages, the other side keeps them
/// - Operator_Account must be sender or receiver of the messages
#[doc(alias = "delete_c2c_msg_ramble")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteC2cMessages {
    /// User in whose name the messages are deleted.
    ///
    /// Required. At most 32 bytes.
    pub operator_account: String,
    /// Other side of the conversation.
    ///
    /// Required. At most 32 bytes.
    pub peer_account: String,
    /// Message keys.
    ///
    /// Required. More than 30 entries are sent in several requests.
    pub msg_key_list: Vec<String>,
}

crate::wire::object::fields!(
    strict DeleteC2cMessages { 0 always operator_account "Operator_Account", 1 always
    peer_account "Peer_Account", 2 always msg_key_list "MsgKeyList", } required[0, 1, 2]
);

impl DeleteC2cMessages {
    /// With the required fields.
    pub fn new(
        operator_account: impl Into<String>,
        peer_account: impl Into<String>,
        msg_key_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            operator_account: operator_account.into(),
            peer_account: peer_account.into(),
            msg_key_list: msg_key_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteC2cMessages {
    type Reply = DeleteC2cMessagesReply;
    const NAME: &'static str = "delete_c2c_messages";
}

impl crate::Bulk for DeleteC2cMessages {
    type Item = String;
}

/// The reply to [`DeleteC2cMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteC2cMessagesReply {
    /// Keys of the request that are malformed; absent when none.
    ///
    /// Known from a weak source only.
    pub invalid_msg_key_list: Vec<String>,
}

crate::wire::object::fields!(
    lenient DeleteC2cMessagesReply { 0 items invalid_msg_key_list "InvalidMsgKeyList", }
    required[]
);

crate::wire::lenient::object!(DeleteC2cMessagesReply);

/// Read the key-value pairs of a one-to-one message.
///
/// Official page: [Pulling the Message Extension of a One-to-One Message](https://www.tencentcloud.com/document/product/1047/51194)
///
/// Path: `v4/openim_msg_ext_http_svc/get_key_values`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for message extension.
///
/// - a message extension is a set of key-value pairs on a message that was sent with SupportMessageExtension 1; up
///   to 300 pairs per message
/// - up to 200 pairs per reply, ordered by Seq; continue with StartSeq
/// - several pairs can share one Seq, so continue at the last Seq seen (StartSeq is inclusive) and drop duplicates
/// - pairs with Seq at or below ClearSeq are void
#[doc(alias = "get_key_values")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetC2cMessageExtensions {
    /// Sender of the message; default is the calling admin.
    ///
    /// Optional. At most 32 bytes.
    pub from_account: Option<String>,
    /// Receiver of the message.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Message key.
    ///
    /// Required.
    pub msg_key: String,
    /// Return pairs whose Seq is at least this.
    ///
    /// Optional.
    pub start_seq: Option<i64>,
}

crate::wire::object::fields!(
    strict GetC2cMessageExtensions { 0 given from_account "From_Account", 1 always
    to_account "To_Account", 2 always msg_key "MsgKey", 3 given start_seq "StartSeq", }
    required[1, 2]
);

impl GetC2cMessageExtensions {
    /// With the required fields.
    pub fn new(to_account: impl Into<String>, msg_key: impl Into<String>) -> Self {
        Self {
            from_account: None,
            to_account: to_account.into(),
            msg_key: msg_key.into(),
            start_seq: None,
        }
    }

    /// Sets `from_account`: sender of the message; default is the calling admin.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `start_seq`: return pairs whose Seq is at least this.
    #[must_use]
    pub fn start_seq(mut self, start_seq: i64) -> Self {
        self.start_seq = Some(start_seq);
        self
    }
}

impl crate::Request for GetC2cMessageExtensions {
    type Reply = GetC2cMessageExtensionsReply;
    const NAME: &'static str = "get_c2c_message_extensions";
}

impl crate::Paged for GetC2cMessageExtensions {
    type Item = C2cMessageExtension;
    fn into_items(reply: GetC2cMessageExtensionsReply) -> Vec<Self::Item> {
        reply.extension_list
    }
}

/// The reply to [`GetC2cMessageExtensions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetC2cMessageExtensionsReply {
    /// 1 when all pairs were returned.
    ///
    /// Known values: 0, 1.
    pub complete_flag: Option<i64>,
    /// Highest Seq of all pairs.
    pub latest_seq: Option<i64>,
    /// Seq of the last clear; 0 when never cleared.
    pub clear_seq: Option<i64>,
    /// Pairs.
    pub extension_list: Vec<C2cMessageExtension>,
}

crate::wire::object::fields!(
    lenient GetC2cMessageExtensionsReply { 0 given complete_flag "CompleteFlag", 1 given
    latest_seq "LatestSeq", 2 given clear_seq "ClearSeq", 3 items extension_list
    "ExtensionList", } required[]
);

crate::wire::lenient::object!(GetC2cMessageExtensionsReply);

/// Pairs.
///
/// Used in [`GetC2cMessageExtensionsReply::extension_list`](field@crate::api::GetC2cMessageExtensionsReply::extension_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cMessageExtension {
    /// Key.
    ///
    /// At most 100 bytes.
    pub key: Option<String>,
    /// Value.
    ///
    /// At most 1000 bytes.
    pub value: Option<String>,
    /// Version of the pair.
    pub seq: Option<i64>,
}

crate::wire::object::fields!(
    lenient C2cMessageExtension { 0 given key "Key", 1 given value "Value", 2 given seq
    "Seq", } required[]
);

crate::wire::lenient::object!(C2cMessageExtension);

/// Set, delete or clear key-value pairs of a one-to-one message.
///
/// Official page: [Configuring Message Extension for a One-to-One Message](https://www.tencentcloud.com/document/product/1047/51195)
///
/// Path: `v4/openim_msg_ext_http_svc/set_key_values`
///
/// At most 200 calls per second. Lists of `extension_list` longer than 20 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for message
/// extension.
///
/// - up to 20 pairs per call, up to 300 per message, at most 200 changes a minute per message
/// - the message must have been sent with SupportMessageExtension 1
/// - Seq is a version check for conversation members; it is not checked for an app admin, and REST calls are made
///   by an admin
/// - each pair succeeds or fails alone; look at the ErrorCode inside ExtensionList
#[doc(alias = "set_key_values")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetC2cMessageExtensions {
    /// Sender of the message; default is the calling admin.
    ///
    /// Optional. At most 32 bytes.
    pub from_account: Option<String>,
    /// Receiver of the message.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Message key.
    ///
    /// Required.
    pub msg_key: String,
    /// 1 set pairs, 2 delete pairs, 3 clear all.
    ///
    /// Required. Known values: 1, 2, 3.
    pub operate_type: i64,
    /// Pairs; required when OperateType is 1 or 2.
    ///
    /// Required in some cases. More than 20 entries are sent in several requests.
    pub extension_list: Option<Vec<C2cMessageExtensionItem>>,
}

crate::wire::object::fields!(
    strict SetC2cMessageExtensions { 0 given from_account "From_Account", 1 always
    to_account "To_Account", 2 always msg_key "MsgKey", 3 always operate_type
    "OperateType", 4 given extension_list "ExtensionList", } required[1, 2, 3]
);

impl SetC2cMessageExtensions {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        msg_key: impl Into<String>,
        operate_type: i64,
    ) -> Self {
        Self {
            from_account: None,
            to_account: to_account.into(),
            msg_key: msg_key.into(),
            operate_type,
            extension_list: None,
        }
    }

    /// Sets `from_account`: sender of the message; default is the calling admin.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `extension_list`: pairs; required when OperateType is 1 or 2.
    #[must_use]
    pub fn extension_list(
        mut self,
        extension_list: impl IntoIterator<Item = impl Into<C2cMessageExtensionItem>>,
    ) -> Self {
        self.extension_list = Some(extension_list.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for SetC2cMessageExtensions {
    type Reply = SetC2cMessageExtensionsReply;
    const NAME: &'static str = "set_c2c_message_extensions";
}

impl crate::Bulk for SetC2cMessageExtensions {
    type Item = C2cMessageExtensionItem;
}

/// Pairs; required when OperateType is 1 or 2.
///
/// Used in [`SetC2cMessageExtensions::extension_list`](field@crate::api::SetC2cMessageExtensions::extension_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct C2cMessageExtensionItem {
    /// Key.
    ///
    /// Required. At most 100 bytes.
    pub key: String,
    /// Value; empty string when deleting.
    ///
    /// Required. At most 1000 bytes.
    pub value: String,
    /// Version last seen, 0 for a new pair; required unless the caller is an app admin.
    ///
    /// Required in some cases.
    pub seq: Option<i64>,
}

crate::wire::object::fields!(
    strict C2cMessageExtensionItem { 0 always key "Key", 1 always value "Value", 2 given
    seq "Seq", } required[0, 1]
);

impl C2cMessageExtensionItem {
    /// With the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            seq: None,
        }
    }

    /// Sets `seq`: version last seen, 0 for a new pair; required unless the caller is an app admin.
    #[must_use]
    pub fn seq(mut self, seq: i64) -> Self {
        self.seq = Some(seq);
        self
    }
}

/// The reply to [`SetC2cMessageExtensions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetC2cMessageExtensionsReply {
    /// One entry per pair.
    pub extension_list: Vec<C2cMessageExtensionResult>,
}

crate::wire::object::fields!(
    lenient SetC2cMessageExtensionsReply { 0 items extension_list "ExtensionList", }
    required[]
);

crate::wire::lenient::object!(SetC2cMessageExtensionsReply);

/// One entry per pair.
///
/// Used in [`SetC2cMessageExtensionsReply::extension_list`](field@crate::api::SetC2cMessageExtensionsReply::extension_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cMessageExtensionResult {
    /// 0 is success, 23001 is a version conflict.
    pub error_code: Option<i64>,
    /// The pair as stored now.
    pub extension: Option<C2cStoredMessageExtension>,
}

crate::wire::object::fields!(
    lenient C2cMessageExtensionResult { 0 given error_code "ErrorCode", 1 given extension
    "Extension", } required[]
);

crate::wire::lenient::object!(C2cMessageExtensionResult);

/// The pair as stored now.
///
/// Used in [`C2cMessageExtensionResult::extension`](field@crate::api::C2cMessageExtensionResult::extension).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C2cStoredMessageExtension {
    /// Key.
    pub key: Option<String>,
    /// Value; on a conflict the stored one.
    pub value: Option<String>,
    /// Version; on a conflict the stored one.
    pub seq: Option<i64>,
}

crate::wire::object::fields!(
    lenient C2cStoredMessageExtension { 0 given key "Key", 1 given value "Value", 2 given
    seq "Seq", } required[]
);

crate::wire::lenient::object!(C2cStoredMessageExtension);

/// Send a one-to-one message piece by piece.
///
/// No current page documents it.
///
/// Path: `v4/stream_msg/send_c2c_stream_msg`
///
/// Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
/// `OutcomeUnknown` error.
///
/// - one message delivered in pieces: the first call creates it and answers with StreamMsgID, later calls carry
///   that ID in MsgContent.StreamMsgID
/// - at most 15 seconds between pieces, else the stream ends by itself; after the end (by IsLast or by timeout)
///   further pieces are refused
/// - continuing pieces: 5 calls a second at most; about one every 200 ms is advised
/// - the message stays under 128 KB
/// - trial and development plans: 1000 messages a day
/// - friendship, blocklist and mute of the sender are not checked
/// - clients too old for streams show CompatibleText
#[doc(alias = "send_c2c_stream_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendC2cStreamMessage {
    /// 1 also delivers to the sender's devices and history, 2 does not.
    ///
    /// Optional. Known values: 1, 2.
    pub sync_other_machine: Option<i64>,
    /// Account to send as, for example a chatbot.
    ///
    /// Optional. At most 32 bytes.
    pub from_account: Option<String>,
    /// Receiver.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Sequence chosen by the caller, may repeat.
    ///
    /// Optional. From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Random number.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// Exactly one TIMStreamElem.
    ///
    /// Required. At least 1 entry. At most 1 entry.
    pub msg_body: Vec<MsgElement>,
    /// App data; in the sample of the group page.
    ///
    /// Optional. Known from a weak source only.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict SendC2cStreamMessage { 0 given sync_other_machine "SyncOtherMachine", 1 given
    from_account "From_Account", 2 always to_account "To_Account", 3 given msg_seq
    "MsgSeq", 4 given msg_random "MsgRandom", 5 always msg_body "MsgBody", 6 given
    cloud_custom_data "CloudCustomData", } required[2, 5]
);

impl SendC2cStreamMessage {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            sync_other_machine: None,
            from_account: None,
            to_account: to_account.into(),
            msg_seq: None,
            msg_random: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            cloud_custom_data: None,
        }
    }

    /// Sets `sync_other_machine`: 1 also delivers to the sender's devices and history, 2 does not.
    #[must_use]
    pub fn sync_other_machine(mut self, sync_other_machine: i64) -> Self {
        self.sync_other_machine = Some(sync_other_machine);
        self
    }

    /// Sets `from_account`: account to send as, for example a chatbot.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `msg_seq`: sequence chosen by the caller, may repeat.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets `msg_random`: random number.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `cloud_custom_data`: app data; in the sample of the group page.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

impl crate::Request for SendC2cStreamMessage {
    type Reply = SendC2cStreamMessageReply;
    const NAME: &'static str = "send_c2c_stream_message";
}

/// The reply to [`SendC2cStreamMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendC2cStreamMessageReply {
    /// ID of the stream, to be sent with every later piece.
    ///
    /// Known from a weak source only.
    pub stream_msg_id: Option<String>,
    /// Server time; as in send_c2c_message, not confirmed by the page.
    ///
    /// In seconds. Known from a weak source only.
    pub msg_time: Option<i64>,
    /// Message key; as in send_c2c_message, not confirmed by the page.
    ///
    /// Known from a weak source only.
    pub msg_key: Option<String>,
    /// Client ID; as in send_c2c_message, not confirmed by the page.
    ///
    /// Known from a weak source only.
    pub msg_id: Option<String>,
}

crate::wire::object::fields!(
    lenient SendC2cStreamMessageReply { 0 given stream_msg_id "StreamMsgID", 1 given
    msg_time "MsgTime", 2 given msg_key "MsgKey", 3 given msg_id "MsgId", } required[]
);

crate::wire::lenient::object!(SendC2cStreamMessageReply);
