// @generated from api/group-message.yaml by cargo xtask generate
//! Group messages.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`SendGroupMessage`] | [Sending Ordinary Messages in a Group](https://www.tencentcloud.com/document/product/1047/34959) |
//! | [`SendGroupSystemNotification`] | [Sending System Messages in a Group](https://www.tencentcloud.com/document/product/1047/34958) |
//! | [`RecallGroupMessages`] | [Recalling Group Messages](https://www.tencentcloud.com/document/product/1047/34965) |
//! | [`ImportGroupMessages`] | [Importing Group Messages](https://www.tencentcloud.com/document/product/1047/34968) |
//! | [`DeleteGroupMessagesBySender`] | [Deleting Messages Sent by a Specified User](https://www.tencentcloud.com/document/product/1047/34970) |
//! | [`ListGroupMessages`] | [Pulling Historical Group Messages](https://www.tencentcloud.com/document/product/1047/34971) |
//! | [`ModifyGroupMessage`] | [Modifying Historical Group Messages](https://www.tencentcloud.com/document/product/1047/47948) |
//! | [`SendBroadcastMessage`] | [Broadcast Message of Audio-Video Group](https://www.tencentcloud.com/document/product/1047/49440) |
//! | [`ClearGroupMessages`] | [Clearing Historical Group Messages](https://www.tencentcloud.com/document/product/1047/65970) |
//! | [`SendGroupReadReceipts`] | Group Message Read Receipt |
//! | [`GetGroupReadReceipts`] | [Pulling Read Receipts for Group Messages](https://www.tencentcloud.com/document/product/1047/49439) |
//! | [`ListGroupMessageReaders`] | [Pulling Group Message Read Receipt Details](https://www.tencentcloud.com/document/product/1047/49438) |
//! | [`GetGroupMessageExtensions`] | Pulling Group Message Extensions |
//! | [`SetGroupMessageExtensions`] | Setting Group Message Extensions |
//! | [`PinGroupMessage`] | Pinning a Group Message |
//! | [`UnpinGroupMessage`] | Unpinning a Group Message |
//! | [`GetPinnedGroupMessages`] | Getting Pinned Messages |
//! | [`SendGroupStreamMessage`] | Sending Group Streaming Messages |

use serde::{Deserialize, Serialize};

use super::types::{MsgElement, OfflinePushInfo};

/// Send a message to a group.
///
/// Official page: [Sending Ordinary Messages in a Group](https://www.tencentcloud.com/document/product/1047/34959)
///
/// Path: `v4/group_open_http_svc/send_group_msg`
///
/// At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by `random`,
/// filled in when left out.
///
/// - without From_Account the sender is the calling admin; the sender need not be a member of the group
/// - the account in From_Account must exist
/// - two messages with the same content and Random within 5 minutes count as one: the later is dropped; retry with
///   the same Random
/// - message size at most 12 KB (80002)
/// - trial and developer editions: at most 1000 messages per day over all calls
/// - OnlineOnlyFlag 1 reaches online members only, nothing is stored, so no roaming and no offline push
/// - To_Account makes a directed message: not counted as unread; only Private, Public and ChatRoom groups; top
///   plans only
/// - AVChatRoom: OnlineOnlyFlag and SendMsgControl have no effect, `@all` is refused
/// - ChatRoom (Meeting) groups count no unread by default; NoUnread then gives an error unless that feature was
///   switched on
/// - entries of GroupAtInfo belong, in order, to the `@` marks in the message text
/// - a message over the group's rate limit may be dropped although ErrorCode is 0: look at MsgDropReason
/// - nick and avatar of the sender are stored in the message
#[doc(alias = "send_group_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGroupMessage {
    /// Group that receives the message; the community's ID when TopicId is set.
    ///
    /// Required.
    pub group_id: String,
    /// Unsigned 32-bit number for de-duplication.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub random: Option<i64>,
    /// Case-sensitive; matters when the server sheds load.
    ///
    /// Optional. Default `Normal`.
    pub msg_priority: Option<GroupMsgPriority>,
    /// Message elements.
    ///
    /// Required. At most 12288 bytes as JSON (documented, not checked).
    pub msg_body: Vec<MsgElement>,
    /// Sender; default: the calling admin.
    ///
    /// Optional.
    pub from_account: Option<String>,
    /// Offline push settings.
    ///
    /// Optional.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Webhooks to leave out for this one message.
    ///
    /// Optional.
    pub forbid_callback_control: Option<Vec<GroupForbidCallbackControl>>,
    /// 1: online members only; 0: all members.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck: no content moderation;
    /// not together with OnlineOnlyFlag 1.
    ///
    /// Optional.
    pub send_msg_control: Option<Vec<GroupSendMsgControl>>,
    /// Custom data kept with the message and delivered.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
    /// 1: key-value extensions may be set on this message later.
    ///
    /// Optional. Known values: 0, 1.
    pub support_message_extension: Option<i64>,
    /// Only these members receive the message.
    ///
    /// Optional. At most 50 entries.
    pub to_account: Option<Vec<String>>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
    /// 1: read receipts are kept for this message.
    ///
    /// Optional. Known values: 0, 1. Default 0. Known from a weak source only.
    pub need_read_receipt: Option<i64>,
    /// Who is mentioned, in the order of the mentions in the text.
    ///
    /// Optional.
    pub group_at_info: Option<Vec<GroupAtInfo>>,
}

crate::wire::object::fields!(
    strict SendGroupMessage { 0 always group_id "GroupId", 1 given random "Random", 2
    given msg_priority "MsgPriority", 3 always msg_body "MsgBody", 4 given from_account
    "From_Account", 5 given offline_push_info "OfflinePushInfo", 6 given
    forbid_callback_control "ForbidCallbackControl", 7 given online_only_flag
    "OnlineOnlyFlag", 8 given send_msg_control "SendMsgControl", 9 given
    cloud_custom_data "CloudCustomData", 10 given support_message_extension
    "SupportMessageExtension", 11 given to_account "To_Account", 12 given topic_id
    "TopicId", 13 given need_read_receipt "NeedReadReceipt", 14 given group_at_info
    "GroupAtInfo", } required[0, 3]
);

impl SendGroupMessage {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            random: None,
            msg_priority: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            from_account: None,
            offline_push_info: None,
            forbid_callback_control: None,
            online_only_flag: None,
            send_msg_control: None,
            cloud_custom_data: None,
            support_message_extension: None,
            to_account: None,
            topic_id: None,
            need_read_receipt: None,
            group_at_info: None,
        }
    }

    /// Sets `random`: unsigned 32-bit number for de-duplication.
    #[must_use]
    pub fn random(mut self, random: i64) -> Self {
        self.random = Some(random);
        self
    }

    /// Sets `msg_priority`: case-sensitive; matters when the server sheds load.
    #[must_use]
    pub fn msg_priority(mut self, msg_priority: impl Into<GroupMsgPriority>) -> Self {
        self.msg_priority = Some(msg_priority.into());
        self
    }

    /// Sets `from_account`: sender; default: the calling admin.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `offline_push_info`: offline push settings.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }

    /// Sets `forbid_callback_control`: webhooks to leave out for this one message.
    #[must_use]
    pub fn forbid_callback_control(
        mut self,
        forbid_callback_control: impl IntoIterator<
            Item = impl Into<GroupForbidCallbackControl>,
        >,
    ) -> Self {
        self.forbid_callback_control = Some(
            forbid_callback_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `online_only_flag`: 1: online members only; 0: all members.
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: i64) -> Self {
        self.online_only_flag = Some(online_only_flag);
        self
    }

    /// Sets `send_msg_control`: NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck:
    /// no content moderation; not together with OnlineOnlyFlag 1.
    #[must_use]
    pub fn send_msg_control(
        mut self,
        send_msg_control: impl IntoIterator<Item = impl Into<GroupSendMsgControl>>,
    ) -> Self {
        self.send_msg_control = Some(
            send_msg_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `cloud_custom_data`: custom data kept with the message and delivered.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }

    /// Sets `support_message_extension`: 1: key-value extensions may be set on this message later.
    #[must_use]
    pub fn support_message_extension(mut self, support_message_extension: i64) -> Self {
        self.support_message_extension = Some(support_message_extension);
        self
    }

    /// Sets `to_account`: only these members receive the message.
    #[must_use]
    pub fn to_account(
        mut self,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_account = Some(to_account.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `topic_id`: topic to act in; only for communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets `need_read_receipt`: 1: read receipts are kept for this message.
    #[must_use]
    pub fn need_read_receipt(mut self, need_read_receipt: i64) -> Self {
        self.need_read_receipt = Some(need_read_receipt);
        self
    }

    /// Sets `group_at_info`: who is mentioned, in the order of the mentions in the text.
    #[must_use]
    pub fn group_at_info(
        mut self,
        group_at_info: impl IntoIterator<Item = impl Into<GroupAtInfo>>,
    ) -> Self {
        self.group_at_info = Some(group_at_info.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for SendGroupMessage {
    type Reply = SendGroupMessageReply;
    const NAME: &'static str = "send_group_message";
}

/// Case-sensitive; matters when the server sheds load.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMsgPriority {
    /// `High`
    High,
    /// `Normal`
    Normal,
    /// `Low`
    Low,
    /// `Lowest`
    Lowest,
    /// A value that this version does not know.
    Other(String),
}

impl GroupMsgPriority {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "High",
            Self::Normal => "Normal",
            Self::Low => "Low",
            Self::Lowest => "Lowest",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupMsgPriority {
    fn from(value: &str) -> Self {
        match value {
            "High" => Self::High,
            "Normal" => Self::Normal,
            "Low" => Self::Low,
            "Lowest" => Self::Lowest,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupMsgPriority {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupMsgPriority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupMsgPriority {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupMsgPriority {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for GroupMsgPriority {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// Webhooks to leave out for this one message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupForbidCallbackControl {
    /// `ForbidBeforeSendMsgCallback`
    ForbidBeforeSendMsgCallback,
    /// `ForbidAfterSendMsgCallback`
    ForbidAfterSendMsgCallback,
    /// A value that this version does not know.
    Other(String),
}

impl GroupForbidCallbackControl {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ForbidBeforeSendMsgCallback => "ForbidBeforeSendMsgCallback",
            Self::ForbidAfterSendMsgCallback => "ForbidAfterSendMsgCallback",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupForbidCallbackControl {
    fn from(value: &str) -> Self {
        match value {
            "ForbidBeforeSendMsgCallback" => Self::ForbidBeforeSendMsgCallback,
            "ForbidAfterSendMsgCallback" => Self::ForbidAfterSendMsgCallback,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupForbidCallbackControl {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupForbidCallbackControl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupForbidCallbackControl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupForbidCallbackControl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for GroupForbidCallbackControl {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck: no content moderation;
/// not together with OnlineOnlyFlag 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupSendMsgControl {
    /// `NoLastMsg`
    NoLastMsg,
    /// `NoUnread`
    NoUnread,
    /// `NoMsgCheck`
    NoMsgCheck,
    /// A value that this version does not know.
    Other(String),
}

impl GroupSendMsgControl {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoLastMsg => "NoLastMsg",
            Self::NoUnread => "NoUnread",
            Self::NoMsgCheck => "NoMsgCheck",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupSendMsgControl {
    fn from(value: &str) -> Self {
        match value {
            "NoLastMsg" => Self::NoLastMsg,
            "NoUnread" => Self::NoUnread,
            "NoMsgCheck" => Self::NoMsgCheck,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupSendMsgControl {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupSendMsgControl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupSendMsgControl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupSendMsgControl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for GroupSendMsgControl {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// Who is mentioned, in the order of the mentions in the text.
///
/// Used in [`SendGroupMessage::group_at_info`](field@crate::api::SendGroupMessage::group_at_info).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupAtInfo {
    /// 1: all members; 0: the member in GroupAt_Account.
    ///
    /// Required. Known values: 0, 1.
    pub group_at_all_flag: i64,
    /// Mentioned member; needed when GroupAtAllFlag is 0, absent when it is 1.
    ///
    /// Required in some cases.
    pub group_at_account: Option<String>,
}

crate::wire::object::fields!(
    strict GroupAtInfo { 0 always group_at_all_flag "GroupAtAllFlag", 1 given
    group_at_account "GroupAt_Account", } required[0]
);

impl GroupAtInfo {
    /// With the required fields.
    pub fn new(group_at_all_flag: i64) -> Self {
        Self {
            group_at_all_flag,
            group_at_account: None,
        }
    }

    /// Sets `group_at_account`: mentioned member; needed when GroupAtAllFlag is 0, absent when it is 1.
    #[must_use]
    pub fn group_at_account(mut self, group_at_account: impl Into<String>) -> Self {
        self.group_at_account = Some(group_at_account.into());
        self
    }
}

/// The reply to [`SendGroupMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendGroupMessageReply {
    /// Server time of the message.
    ///
    /// In seconds since 1970.
    pub msg_time: Option<i64>,
    /// Sequence number of the message in the group, unsigned 32-bit.
    pub msg_seq: Option<i64>,
    /// Why the message was dropped; absent or empty when it was not; MsgFreqCtrl (rate limit) is the only value
    /// documented.
    pub msg_drop_reason: Option<GroupMsgDropReason>,
}

crate::wire::object::fields!(
    lenient SendGroupMessageReply { 0 given msg_time "MsgTime", 1 given msg_seq "MsgSeq",
    2 given msg_drop_reason "MsgDropReason", } required[]
);

crate::wire::lenient::object!(SendGroupMessageReply);

/// Why the message was dropped; absent or empty when it was not; MsgFreqCtrl (rate limit) is the only value
/// documented.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMsgDropReason {
    /// `MsgFreqCtrl`
    MsgFreqCtrl,
    /// A value that this version does not know.
    Other(String),
}

impl GroupMsgDropReason {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MsgFreqCtrl => "MsgFreqCtrl",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupMsgDropReason {
    fn from(value: &str) -> Self {
        match value {
            "MsgFreqCtrl" => Self::MsgFreqCtrl,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupMsgDropReason {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupMsgDropReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupMsgDropReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupMsgDropReason {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for GroupMsgDropReason {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(GroupMsgDropReason);

/// Notify the online members of a group.
///
/// Official page: [Sending System Messages in a Group](https://www.tencentcloud.com/document/product/1047/34958)
///
/// Path: `v4/group_open_http_svc/send_group_system_notification`
///
/// At most 200 calls per second. Lists of `to_members_account` longer than 500 are sent in several requests. Not
/// safe to retry, since a second request does it again: if its response is lost, the call ends with an
/// `OutcomeUnknown` error.
///
/// - online members only; a notification is not stored and does not roam
/// - an empty or absent ToMembers_Account means every member, so an empty list must never be sent by mistake
/// - AVChatRoom takes notifications to all members only
/// - clients receive it as onReceiveRESTCustomData
#[doc(alias = "send_group_system_notification")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGroupSystemNotification {
    /// Group that receives the notification.
    ///
    /// Required.
    pub group_id: String,
    /// Members that receive it; all members when absent, and an empty list means all members too.
    ///
    /// Optional. More than 500 entries are sent in several requests.
    pub to_members_account: Option<Vec<String>>,
    /// Notification text.
    ///
    /// Required.
    pub content: String,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict SendGroupSystemNotification { 0 always group_id "GroupId", 1 given
    to_members_account "ToMembers_Account", 2 always content "Content", 3 given topic_id
    "TopicId", } required[0, 2]
);

impl SendGroupSystemNotification {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            to_members_account: None,
            content: content.into(),
            topic_id: None,
        }
    }

    /// Sets `to_members_account`: members that receive it; all members when absent, and an empty list means all members
    /// too.
    #[must_use]
    pub fn to_members_account(
        mut self,
        to_members_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_members_account = Some(
            to_members_account.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `topic_id`: topic to act in; only for communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for SendGroupSystemNotification {
    type Reply = SendGroupSystemNotificationReply;
    const NAME: &'static str = "send_group_system_notification";
}

impl crate::Bulk for SendGroupSystemNotification {
    type Item = String;
}

/// The reply to [`SendGroupSystemNotification`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendGroupSystemNotificationReply {}

crate::wire::object::fields!(lenient SendGroupSystemNotificationReply {} required[]);

crate::wire::lenient::object!(SendGroupSystemNotificationReply);

/// Recall messages of a group.
///
/// Official page: [Recalling Group Messages](https://www.tencentcloud.com/document/product/1047/34965)
///
/// Path: `v4/group_open_http_svc/group_msg_recall`
///
/// At most 200 calls per second. Lists of `msg_seq_list` longer than 10 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
///
/// - cannot be undone
/// - takes messages of clients and of this API, of any age as long as they still roam
/// - recalled messages also vanish from the local caches of sender and receivers
/// - AVChatRoom: only messages of the last hour, and only members that are online see the recall; native SDK
///   7.4.4634, web SDK 3.1.2
/// - MsgSeq comes from send_group_message, the after-send webhook or the history
#[doc(alias = "group_msg_recall")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecallGroupMessages {
    /// Group of the messages.
    ///
    /// Required.
    pub group_id: String,
    /// Messages to recall.
    ///
    /// Required. More than 10 entries are sent in several requests.
    pub msg_seq_list: Vec<GroupMsgSeqItem>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
    /// Reason shown with the recall.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub reason: Option<String>,
}

crate::wire::object::fields!(
    strict RecallGroupMessages { 0 always group_id "GroupId", 1 always msg_seq_list
    "MsgSeqList", 2 given topic_id "TopicId", 3 given reason "Reason", } required[0, 1]
);

impl RecallGroupMessages {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgSeqItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq_list: msg_seq_list.into_iter().map(Into::into).collect(),
            topic_id: None,
            reason: None,
        }
    }

    /// Sets `topic_id`: topic to act in; only for communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets `reason`: reason shown with the recall.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl crate::Request for RecallGroupMessages {
    type Reply = RecallGroupMessagesReply;
    const NAME: &'static str = "recall_group_messages";
}

impl crate::Bulk for RecallGroupMessages {
    type Item = GroupMsgSeqItem;
}

/// Messages to recall.
///
/// Used in [`RecallGroupMessages::msg_seq_list`](field@crate::api::RecallGroupMessages::msg_seq_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMsgSeqItem {
    /// Sequence of a message.
    ///
    /// Required. From 0 to 4294967295.
    pub msg_seq: i64,
}

crate::wire::object::fields!(
    strict GroupMsgSeqItem { 0 always msg_seq "MsgSeq", } required[0]
);

impl GroupMsgSeqItem {
    /// With the required fields.
    pub fn new(msg_seq: i64) -> Self {
        Self { msg_seq }
    }
}

/// The reply to [`RecallGroupMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecallGroupMessagesReply {
    /// One result per message.
    pub recall_ret_list: Vec<GroupRecallResult>,
}

crate::wire::object::fields!(
    lenient RecallGroupMessagesReply { 0 items recall_ret_list "RecallRetList", }
    required[]
);

crate::wire::lenient::object!(RecallGroupMessagesReply);

/// One result per message.
///
/// Used in [`RecallGroupMessagesReply::recall_ret_list`](field@crate::api::RecallGroupMessagesReply::recall_ret_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupRecallResult {
    /// Sequence of the message.
    pub msg_seq: Option<i64>,
    /// 0 is success; otherwise a code such as 10030.
    pub ret_code: Option<i64>,
}

crate::wire::object::fields!(
    lenient GroupRecallResult { 0 given msg_seq "MsgSeq", 1 given ret_code "RetCode", }
    required[]
);

crate::wire::lenient::object!(GroupRecallResult);

/// Import up to 7 past messages into a group.
///
/// Official page: [Importing Group Messages](https://www.tencentcloud.com/document/product/1047/34968)
///
/// Path: `v4/group_open_http_svc/import_group_msg`
///
/// At most 200 calls per second. Lists of `msg_list` longer than 7 are sent in several requests. Not safe to retry,
/// since a second request does it again: if its response is lost, the call ends with an `OutcomeUnknown` error.
///
/// - at most 7 messages per call
/// - no webhook, no notification to clients
/// - afterwards every member's unread count is 0; to keep counts import members or set counts after all messages
/// - messages in ascending time order; each time before now and after both the group's creation and its newest
///   message, else the message fails
/// - calls for one group must follow one another, never run in parallel
/// - AVChatRoom gives 10007
#[doc(alias = "import_group_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMessages {
    /// Group to import into.
    ///
    /// Required.
    pub group_id: String,
    /// 1: the import moves the conversation; not for AVChatRoom and Community.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub recent_contact_flag: Option<i64>,
    /// Messages, oldest first.
    ///
    /// Required. More than 7 entries are sent in several requests.
    pub msg_list: Vec<ImportGroupMessageItem>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict ImportGroupMessages { 0 always group_id "GroupId", 1 given recent_contact_flag
    "RecentContactFlag", 2 always msg_list "MsgList", 3 given topic_id "TopicId", }
    required[0, 2]
);

impl ImportGroupMessages {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        msg_list: impl IntoIterator<Item = impl Into<ImportGroupMessageItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            recent_contact_flag: None,
            msg_list: msg_list.into_iter().map(Into::into).collect(),
            topic_id: None,
        }
    }

    /// Sets `recent_contact_flag`: 1: the import moves the conversation; not for AVChatRoom and Community.
    #[must_use]
    pub fn recent_contact_flag(mut self, recent_contact_flag: i64) -> Self {
        self.recent_contact_flag = Some(recent_contact_flag);
        self
    }

    /// Sets `topic_id`: topic to act in; only for communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for ImportGroupMessages {
    type Reply = ImportGroupMessagesReply;
    const NAME: &'static str = "import_group_messages";
}

impl crate::Bulk for ImportGroupMessages {
    type Item = ImportGroupMessageItem;
}

/// Messages, oldest first.
///
/// Used in [`ImportGroupMessages::msg_list`](field@crate::api::ImportGroupMessages::msg_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMessageItem {
    /// Sender.
    ///
    /// Required.
    pub from_account: String,
    /// When it was sent.
    ///
    /// Required. In seconds since 1970.
    pub send_time: i64,
    /// Same Random within 5 minutes counts as a duplicate and is dropped.
    ///
    /// Optional. From 0 to 4294967295.
    pub random: Option<i64>,
    /// Message elements.
    ///
    /// Required. At most 12000 bytes as JSON (documented, not checked).
    pub msg_body: Vec<MsgElement>,
}

crate::wire::object::fields!(
    strict ImportGroupMessageItem { 0 always from_account "From_Account", 1 always
    send_time "SendTime", 2 given random "Random", 3 always msg_body "MsgBody", }
    required[0, 1, 3]
);

impl ImportGroupMessageItem {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        send_time: i64,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            send_time,
            random: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `random`: same Random within 5 minutes counts as a duplicate and is dropped.
    #[must_use]
    pub fn random(mut self, random: i64) -> Self {
        self.random = Some(random);
        self
    }
}

/// The reply to [`ImportGroupMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMessagesReply {
    /// One result per message, in request order.
    pub import_msg_result: Vec<ImportGroupMessageResult>,
}

crate::wire::object::fields!(
    lenient ImportGroupMessagesReply { 0 items import_msg_result "ImportMsgResult", }
    required[]
);

crate::wire::lenient::object!(ImportGroupMessagesReply);

/// One result per message, in request order.
///
/// Used in [`ImportGroupMessagesReply::import_msg_result`](field@crate::api::ImportGroupMessagesReply::import_msg_result).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMessageResult {
    /// Sequence given to the message.
    pub msg_seq: Option<i64>,
    /// Time of the message.
    ///
    /// In seconds since 1970.
    pub msg_time: Option<i64>,
    /// 0 is success; 10004: send time not allowed; 80002: message over 12000 bytes.
    pub result: Option<i64>,
}

crate::wire::object::fields!(
    lenient ImportGroupMessageResult { 0 given msg_seq "MsgSeq", 1 given msg_time
    "MsgTime", 2 given result "Result", } required[]
);

crate::wire::lenient::object!(ImportGroupMessageResult);

/// Withdraw one sender's recent messages in a group.
///
/// Official page: [Deleting Messages Sent by a Specified User](https://www.tencentcloud.com/document/product/1047/34970)
///
/// Path: `v4/group_open_http_svc/delete_group_msg_by_sender`
///
/// At most 200 calls per second. Safe to retry.
///
/// - covers the sender's messages among the last 1000 of the group
/// - messages are marked, not erased; clients get no notice and see it only when they pull history
/// - AVChatRoom has no history: the call succeeds without effect
#[doc(alias = "delete_group_msg_by_sender")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMessagesBySender {
    /// Group of the messages.
    ///
    /// Required.
    pub group_id: String,
    /// Whose messages are withdrawn.
    ///
    /// Required.
    pub sender_account: String,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict DeleteGroupMessagesBySender { 0 always group_id "GroupId", 1 always
    sender_account "Sender_Account", 2 given topic_id "TopicId", } required[0, 1]
);

impl DeleteGroupMessagesBySender {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, sender_account: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            sender_account: sender_account.into(),
            topic_id: None,
        }
    }

    /// Sets `topic_id`: topic to act in; only for communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for DeleteGroupMessagesBySender {
    type Reply = DeleteGroupMessagesBySenderReply;
    const NAME: &'static str = "delete_group_messages_by_sender";
}

/// The reply to [`DeleteGroupMessagesBySender`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMessagesBySenderReply {}

crate::wire::object::fields!(lenient DeleteGroupMessagesBySenderReply {} required[]);

crate::wire::lenient::object!(DeleteGroupMessagesBySenderReply);

/// Read the message history of a group, newest first.
///
/// Official page: [Pulling Historical Group Messages](https://www.tencentcloud.com/document/product/1047/34971)
///
/// Path: `v4/group_open_http_svc/group_msg_get_simple`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - newest message first
/// - without ReqMsgSeq the newest messages come back; for the next page set it to the smallest MsgSeq received
///   minus 1
/// - at most 20 messages per reply, whatever ReqMsgNumber says
/// - IsPlaceMsg 1 marks a message that expired, failed to be stored or was deleted; its MsgBody is empty
/// - AVChatRoom is not supported
/// - messages withdrawn by clear_group_messages are still returned here
#[doc(alias = "group_msg_get_simple")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMessages {
    /// Group to read.
    ///
    /// Required.
    pub group_id: String,
    /// Messages wanted; 20 come back at most.
    ///
    /// Required. At most 20. Documented, not checked.
    pub req_msg_number: i64,
    /// Largest sequence wanted; newest message when absent.
    ///
    /// Optional. From 0 to 4294967295.
    pub req_msg_seq: Option<i64>,
    /// 1: also return recalled messages.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub with_recalled_msg: Option<i64>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict ListGroupMessages { 0 always group_id "GroupId", 1 always req_msg_number
    "ReqMsgNumber", 2 given req_msg_seq "ReqMsgSeq", 3 given with_recalled_msg
    "WithRecalledMsg", 4 given topic_id "TopicId", } required[0, 1]
);

impl ListGroupMessages {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, req_msg_number: i64) -> Self {
        Self {
            group_id: group_id.into(),
            req_msg_number,
            req_msg_seq: None,
            with_recalled_msg: None,
            topic_id: None,
        }
    }

    /// Sets `req_msg_seq`: largest sequence wanted; newest message when absent.
    #[must_use]
    pub fn req_msg_seq(mut self, req_msg_seq: i64) -> Self {
        self.req_msg_seq = Some(req_msg_seq);
        self
    }

    /// Sets `with_recalled_msg`: 1: also return recalled messages.
    #[must_use]
    pub fn with_recalled_msg(mut self, with_recalled_msg: i64) -> Self {
        self.with_recalled_msg = Some(with_recalled_msg);
        self
    }

    /// Sets `topic_id`: topic to act in; only for communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for ListGroupMessages {
    type Reply = ListGroupMessagesReply;
    const NAME: &'static str = "list_group_messages";
}

impl crate::Paged for ListGroupMessages {
    type Item = GroupMessage;
    fn into_items(reply: ListGroupMessagesReply) -> Vec<Self::Item> {
        reply.rsp_msg_list
    }
}

/// The reply to [`ListGroupMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMessagesReply {
    /// Group of the request.
    pub group_id: Option<String>,
    /// 1: everything asked for is here; 0: cut because of size or the limit of 20; 2: cut and all messages expired.
    ///
    /// Known values: 0, 1, 2.
    pub is_finished: Option<i64>,
    /// Messages, newest first.
    pub rsp_msg_list: Vec<GroupMessage>,
}

crate::wire::object::fields!(
    lenient ListGroupMessagesReply { 0 given group_id "GroupId", 1 given is_finished
    "IsFinished", 2 items rsp_msg_list "RspMsgList", } required[]
);

crate::wire::lenient::object!(ListGroupMessagesReply);

/// Messages, newest first.
///
/// Used in [`ListGroupMessagesReply::rsp_msg_list`](field@crate::api::ListGroupMessagesReply::rsp_msg_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMessage {
    /// Sender.
    pub from_account: Option<String>,
    /// 0: normal; 1: deleted, expired or never stored; 2: recalled.
    ///
    /// Known values: 0, 1, 2.
    pub is_place_msg: Option<i64>,
    /// 1: system message; absent otherwise.
    pub is_system_msg: Option<i64>,
    /// Message elements; empty for a placeholder; system messages may hold something else, so read leniently (see
    /// quirks).
    pub msg_body: Vec<MsgElement>,
    /// 1 High, 2 Normal, 3 Low, 4 Lowest.
    ///
    /// Known values: 1, 2, 3, 4.
    pub msg_priority: Option<i64>,
    /// Unsigned 32-bit, Random of the send.
    pub msg_random: Option<i64>,
    /// Unsigned 32-bit, larger is newer.
    pub msg_seq: Option<i64>,
    /// Server time of the message.
    ///
    /// In seconds since 1970.
    pub msg_time_stamp: Option<i64>,
}

crate::wire::object::fields!(
    lenient GroupMessage { 0 given from_account "From_Account", 1 given is_place_msg
    "IsPlaceMsg", 2 given is_system_msg "IsSystemMsg", 3 items msg_body "MsgBody", 4
    given msg_priority "MsgPriority", 5 given msg_random "MsgRandom", 6 given msg_seq
    "MsgSeq", 7 given msg_time_stamp "MsgTimeStamp", } required[]
);

crate::wire::lenient::object!(GroupMessage);

/// Change elements or custom data of a group message.
///
/// Official page: [Modifying Historical Group Messages](https://www.tencentcloud.com/document/product/1047/47948)
///
/// Path: `v4/openim/modify_group_msg`
///
/// At most 200 calls per second. Safe to retry.
///
/// - overwrites MsgBody, CloudCustomData or both; the old content is lost
/// - AVChatRoom messages cannot be changed
#[doc(alias = "modify_group_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMessage {
    /// Group of the message.
    ///
    /// Required.
    pub group_id: String,
    /// Message to change.
    ///
    /// Required. From 0 to 4294967295.
    pub msg_seq: i64,
    /// New elements; this or CloudCustomData or both.
    ///
    /// At least one of `msg_body` and `cloud_custom_data` is sent.
    pub msg_body: Option<Vec<MsgElement>>,
    /// New custom data; this or MsgBody or both.
    ///
    /// At least one of `msg_body` and `cloud_custom_data` is sent.
    pub cloud_custom_data: Option<String>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict ModifyGroupMessage { 0 always group_id "GroupId", 1 always msg_seq "MsgSeq", 2
    given msg_body "MsgBody", 3 given cloud_custom_data "CloudCustomData", 4 given
    topic_id "TopicId", } required[0, 1]
);

impl ModifyGroupMessage {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, msg_seq: i64) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            msg_body: None,
            cloud_custom_data: None,
            topic_id: None,
        }
    }

    /// Sets `msg_body`: new elements; this or CloudCustomData or both.
    #[must_use]
    pub fn msg_body(
        mut self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        self.msg_body = Some(msg_body.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cloud_custom_data`: new custom data; this or MsgBody or both.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }

    /// Sets `topic_id`: topic to act in; only for communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for ModifyGroupMessage {
    type Reply = ModifyGroupMessageReply;
    const NAME: &'static str = "modify_group_message";
}

/// The reply to [`ModifyGroupMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMessageReply {}

crate::wire::object::fields!(lenient ModifyGroupMessageReply {} required[]);

crate::wire::lenient::object!(ModifyGroupMessageReply);

/// Send a message to all live groups of the app.
///
/// Official page: [Broadcast Message of Audio-Video Group](https://www.tencentcloud.com/document/product/1047/49440)
///
/// Path: `v4/group_open_http_svc/send_broadcast_msg`
///
/// At most 1 call per second. Safe to retry within 300 seconds: the server recognizes the request by `random`,
/// filled in when left out. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with broadcast
/// messaging of audio-video groups switched on; native SDK 6.5.2803, web SDK 2.21.0.
///
/// - goes to every AVChatRoom of the app; there is no group to choose
/// - 1 call per second on Pro, 5 per second on Pro Plus and Enterprise
/// - several elements may be merged into one message of at most 12000 bytes to stay below the rate
/// - same content and Random within 5 minutes: the later message is dropped
/// - the account in From_Account must exist
#[doc(alias = "send_broadcast_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendBroadcastMessage {
    /// Sender; default: the calling admin.
    ///
    /// Optional.
    pub from_account: Option<String>,
    /// Unsigned 32-bit number for de-duplication.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub random: Option<i64>,
    /// Message elements.
    ///
    /// Required.
    pub msg_body: Vec<MsgElement>,
    /// Custom data of the message.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict SendBroadcastMessage { 0 given from_account "From_Account", 1 given random
    "Random", 2 always msg_body "MsgBody", 3 given cloud_custom_data "CloudCustomData", }
    required[2]
);

impl SendBroadcastMessage {
    /// With the required fields.
    pub fn new(msg_body: impl IntoIterator<Item = impl Into<MsgElement>>) -> Self {
        Self {
            from_account: None,
            random: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            cloud_custom_data: None,
        }
    }

    /// Sets `from_account`: sender; default: the calling admin.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `random`: unsigned 32-bit number for de-duplication.
    #[must_use]
    pub fn random(mut self, random: i64) -> Self {
        self.random = Some(random);
        self
    }

    /// Sets `cloud_custom_data`: custom data of the message.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

impl crate::Request for SendBroadcastMessage {
    type Reply = SendBroadcastMessageReply;
    const NAME: &'static str = "send_broadcast_message";
}

/// The reply to [`SendBroadcastMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendBroadcastMessageReply {
    /// Sequence of the message, unsigned 32-bit.
    pub msg_seq: Option<i64>,
}

crate::wire::object::fields!(
    lenient SendBroadcastMessageReply { 0 given msg_seq "MsgSeq", } required[]
);

crate::wire::lenient::object!(SendBroadcastMessageReply);

/// Clear the message history of a group.
///
/// Official page: [Clearing Historical Group Messages](https://www.tencentcloud.com/document/product/1047/65970)
///
/// Path: `v4/group_open_http_svc/clear_group_msg`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error.
///
/// - marks the messages so that SDKs cannot pull them; an admin still gets them from list_group_messages
/// - not for Community
/// - no TopicId
#[doc(alias = "clear_group_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupMessages {
    /// Group to clear.
    ///
    /// Required.
    pub group_id: String,
    /// Clear messages up to and including this sequence; all messages when absent.
    ///
    /// Optional. From 0 to 4294967295.
    pub msg_seq: Option<i64>,
}

crate::wire::object::fields!(
    strict ClearGroupMessages { 0 always group_id "GroupId", 1 given msg_seq "MsgSeq", }
    required[0]
);

impl ClearGroupMessages {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq: None,
        }
    }

    /// Sets `msg_seq`: clear messages up to and including this sequence; all messages when absent.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }
}

impl crate::Request for ClearGroupMessages {
    type Reply = ClearGroupMessagesReply;
    const NAME: &'static str = "clear_group_messages";
}

/// The reply to [`ClearGroupMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupMessagesReply {}

crate::wire::object::fields!(lenient ClearGroupMessagesReply {} required[]);

crate::wire::lenient::object!(ClearGroupMessagesReply);

/// Report group messages as read by one member.
///
/// No current page documents it.
///
/// Path: `v4/group_open_http_svc/group_msg_receipt`
///
/// At most 200 calls per second. Lists of `msg_seq_list` longer than 50 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read receipts
/// switched on in the console.
///
/// - reports messages as read on behalf of one member
/// - receipts work in groups of at most 200 members
/// - not for AVChatRoom and Community
/// - the messages must have been sent with NeedReadReceipt 1
#[doc(alias = "group_msg_receipt")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGroupReadReceipts {
    /// Group of the messages.
    ///
    /// Required.
    pub group_id: String,
    /// Member that read them.
    ///
    /// Required.
    pub from_account: String,
    /// Messages read.
    ///
    /// Required. More than 50 entries are sent in several requests.
    pub msg_seq_list: Vec<GroupMsgSeqItem>,
}

crate::wire::object::fields!(
    strict SendGroupReadReceipts { 0 always group_id "GroupId", 1 always from_account
    "From_Account", 2 always msg_seq_list "MsgSeqList", } required[0, 1, 2]
);

impl SendGroupReadReceipts {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        from_account: impl Into<String>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgSeqItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            from_account: from_account.into(),
            msg_seq_list: msg_seq_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for SendGroupReadReceipts {
    type Reply = SendGroupReadReceiptsReply;
    const NAME: &'static str = "send_group_read_receipts";
}

impl crate::Bulk for SendGroupReadReceipts {
    type Item = GroupMsgSeqItem;
}

/// The reply to [`SendGroupReadReceipts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendGroupReadReceiptsReply {}

crate::wire::object::fields!(lenient SendGroupReadReceiptsReply {} required[]);

crate::wire::lenient::object!(SendGroupReadReceiptsReply);

/// Count who has read group messages and who has not.
///
/// Official page: [Pulling Read Receipts for Group Messages](https://www.tencentcloud.com/document/product/1047/49439)
///
/// Path: `v4/group_open_http_svc/get_group_msg_receipt`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China), with group message read receipts switched on in the console.
///
/// - counts only; the member lists come from list_group_message_readers
/// - not for AVChatRoom and Community
#[doc(alias = "get_group_msg_receipt")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupReadReceipts {
    /// Group of the messages.
    ///
    /// Required.
    pub group_id: String,
    /// Messages to look up.
    ///
    /// Required.
    pub msg_seq_list: Vec<GroupMsgSeqItem>,
}

crate::wire::object::fields!(
    strict GetGroupReadReceipts { 0 always group_id "GroupId", 1 always msg_seq_list
    "MsgSeqList", } required[0, 1]
);

impl GetGroupReadReceipts {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        msg_seq_list: impl IntoIterator<Item = impl Into<GroupMsgSeqItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq_list: msg_seq_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetGroupReadReceipts {
    type Reply = GetGroupReadReceiptsReply;
    const NAME: &'static str = "get_group_read_receipts";
}

/// The reply to [`GetGroupReadReceipts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupReadReceiptsReply {
    /// One result per message.
    pub group_msg_receipt_list: Vec<GroupReadReceipt>,
}

crate::wire::object::fields!(
    lenient GetGroupReadReceiptsReply { 0 items group_msg_receipt_list
    "GroupMsgReceiptList", } required[]
);

crate::wire::lenient::object!(GetGroupReadReceiptsReply);

/// One result per message.
///
/// Used in [`GetGroupReadReceiptsReply::group_msg_receipt_list`](field@crate::api::GetGroupReadReceiptsReply::group_msg_receipt_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupReadReceipt {
    /// 0 is success; 10062: no receipt is kept for this message.
    pub code: Option<i64>,
    /// Sequence of the message.
    pub msg_seq: Option<i64>,
    /// Members that read it.
    pub read_num: Option<i64>,
    /// Members that did not.
    pub unread_num: Option<i64>,
}

crate::wire::object::fields!(
    lenient GroupReadReceipt { 0 given code "Code", 1 given msg_seq "MsgSeq", 2 given
    read_num "ReadNum", 3 given unread_num "UnreadNum", } required[]
);

crate::wire::lenient::object!(GroupReadReceipt);

/// Read who has, or has not, read a group message.
///
/// Official page: [Pulling Group Message Read Receipt Details](https://www.tencentcloud.com/document/product/1047/49438)
///
/// Path: `v4/group_open_http_svc/get_group_msg_receipt_detail`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read receipts switched on in the
/// console.
///
/// - Filter 0 fills ReadList, Filter 1 fills UnreadList; the other list is absent
/// - Count over 200 counts as 200
/// - not for AVChatRoom and Community
#[doc(alias = "get_group_msg_receipt_detail")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMessageReaders {
    /// Group of the message.
    ///
    /// Required.
    pub group_id: String,
    /// Message to look up.
    ///
    /// Expected, but a request without it is not refused. From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// 0: members that read it; 1: members that did not.
    ///
    /// Required. Known values: 0, 1.
    pub filter: i64,
    /// Empty string first, then the Cursor of the previous reply.
    ///
    /// The first page when left out.
    pub cursor: Option<String>,
    /// Members per reply; more is taken as 200.
    ///
    /// Required. At most 200. Documented, not checked.
    pub count: i64,
}

crate::wire::object::fields!(
    strict ListGroupMessageReaders { 0 always group_id "GroupId", 1 given msg_seq
    "MsgSeq", 2 always filter "Filter", 3 given cursor "Cursor", 4 always count "Count",
    } required[0, 2, 4]
);

impl ListGroupMessageReaders {
    /// With the fields that are required or expected.
    pub fn new(
        group_id: impl Into<String>,
        msg_seq: i64,
        filter: i64,
        count: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq: Some(msg_seq),
            filter,
            cursor: None,
            count,
        }
    }

    /// Sets `msg_seq`: message to look up.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets `cursor`: empty string first, then the Cursor of the previous reply.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl crate::Request for ListGroupMessageReaders {
    type Reply = ListGroupMessageReadersReply;
    const NAME: &'static str = "list_group_message_readers";
}

/// An item of the pages of [`ListGroupMessageReaders`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListGroupMessageReadersItem {
    /// An item of `read_list`.
    ReadList(GroupMessageReader),
    /// An item of `unread_list`.
    UnreadList(GroupMessageNonReader),
}

impl crate::Paged for ListGroupMessageReaders {
    type Item = ListGroupMessageReadersItem;
    fn into_items(reply: ListGroupMessageReadersReply) -> Vec<Self::Item> {
        reply
            .read_list
            .into_iter()
            .map(ListGroupMessageReadersItem::ReadList)
            .chain(
                reply
                    .unread_list
                    .into_iter()
                    .map(ListGroupMessageReadersItem::UnreadList),
            )
            .collect()
    }
}

/// The reply to [`ListGroupMessageReaders`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMessageReadersReply {
    /// 1: no more members; 0: call again with Cursor; IsFinished in the field table: expect one of the two.
    ///
    /// Known values: 0, 1.
    #[doc(alias = "IsFinished")]
    pub is_finish: Option<i64>,
    /// Sequence of the message.
    pub msg_seq: Option<i64>,
    /// For the next call; the sample shows 0 on the last page.
    pub cursor: Option<String>,
    /// Members that read it.
    pub read_list: Vec<GroupMessageReader>,
    /// Members that did not.
    pub unread_list: Vec<GroupMessageNonReader>,
}

crate::wire::object::fields!(
    lenient ListGroupMessageReadersReply { 0 given is_finish "IsFinish", 1 given msg_seq
    "MsgSeq", 2 given cursor "Cursor", 3 items read_list "ReadList", 4 items unread_list
    "UnreadList", } required[]
);

crate::wire::lenient::object!(ListGroupMessageReadersReply);

/// Members that read it.
///
/// Used in [`ListGroupMessageReadersReply::read_list`](field@crate::api::ListGroupMessageReadersReply::read_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMessageReader {
    /// Member.
    pub read_account: Option<String>,
}

crate::wire::object::fields!(
    lenient GroupMessageReader { 0 given read_account "Read_Account", } required[]
);

crate::wire::lenient::object!(GroupMessageReader);

/// Members that did not.
///
/// Used in [`ListGroupMessageReadersReply::unread_list`](field@crate::api::ListGroupMessageReadersReply::unread_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMessageNonReader {
    /// Member.
    pub unread_account: Option<String>,
}

crate::wire::object::fields!(
    lenient GroupMessageNonReader { 0 given unread_account "Unread_Account", } required[]
);

crate::wire::lenient::object!(GroupMessageNonReader);

/// Read the key-value extensions of a group message.
///
/// No current page documents it.
///
/// Path: `v4/openim_msg_ext_http_svc/group_get_key_values`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions switched on under Login and
/// Message in the console.
///
/// - at most 200 pairs per reply, sorted by Seq
/// - not for AVChatRoom and Community
/// - the message must have been sent with SupportMessageExtension 1
#[doc(alias = "group_get_key_values")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMessageExtensions {
    /// Group of the message.
    ///
    /// Required.
    pub group_id: String,
    /// Message to read.
    ///
    /// Required. From 0 to 4294967295.
    pub msg_seq: i64,
    /// Only pairs whose Seq is at least this.
    ///
    /// Optional.
    pub start_seq: Option<i64>,
}

crate::wire::object::fields!(
    strict GetGroupMessageExtensions { 0 always group_id "GroupId", 1 always msg_seq
    "MsgSeq", 2 given start_seq "StartSeq", } required[0, 1]
);

impl GetGroupMessageExtensions {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, msg_seq: i64) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            start_seq: None,
        }
    }

    /// Sets `start_seq`: only pairs whose Seq is at least this.
    #[must_use]
    pub fn start_seq(mut self, start_seq: i64) -> Self {
        self.start_seq = Some(start_seq);
        self
    }
}

impl crate::Request for GetGroupMessageExtensions {
    type Reply = GetGroupMessageExtensionsReply;
    const NAME: &'static str = "get_group_message_extensions";
}

impl crate::Paged for GetGroupMessageExtensions {
    type Item = GroupMessageExtension;
    fn into_items(reply: GetGroupMessageExtensionsReply) -> Vec<Self::Item> {
        reply.extension_list
    }
}

/// The reply to [`GetGroupMessageExtensions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupMessageExtensionsReply {
    /// 1: all pairs returned; 0: more to come.
    ///
    /// Known values: 0, 1.
    pub complete_flag: Option<i64>,
    /// Largest Seq of all pairs.
    pub latest_seq: Option<i64>,
    /// Pairs with a Seq up to this were cleared: forget them locally.
    pub clear_seq: Option<i64>,
    /// Pairs, by Seq.
    ///
    /// At most 200 entries.
    pub extension_list: Vec<GroupMessageExtension>,
}

crate::wire::object::fields!(
    lenient GetGroupMessageExtensionsReply { 0 given complete_flag "CompleteFlag", 1
    given latest_seq "LatestSeq", 2 given clear_seq "ClearSeq", 3 items extension_list
    "ExtensionList", } required[]
);

crate::wire::lenient::object!(GetGroupMessageExtensionsReply);

/// Pairs, by Seq.
///
/// Used in [`GetGroupMessageExtensionsReply::extension_list`](field@crate::api::GetGroupMessageExtensionsReply::extension_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMessageExtension {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Version of the pair.
    pub seq: Option<i64>,
}

crate::wire::object::fields!(
    lenient GroupMessageExtension { 0 given key "Key", 1 given value "Value", 2 given seq
    "Seq", } required[]
);

crate::wire::lenient::object!(GroupMessageExtension);

/// Set, delete or clear key-value extensions of a group message.
///
/// No current page documents it.
///
/// Path: `v4/openim_msg_ext_http_svc/group_set_key_values`
///
/// At most 200 calls per second. Lists of `extension_list` longer than 20 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions switched on
/// under Login and Message in the console.
///
/// - at most 300 pairs per message and 20 per call
/// - at most 200 settings per message and minute (23003)
/// - not for AVChatRoom and Community
/// - the message must have been sent with SupportMessageExtension 1 (23002)
/// - Seq is not checked when an app admin calls, and the REST API is always called by one
#[doc(alias = "group_set_key_values")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetGroupMessageExtensions {
    /// Group of the message.
    ///
    /// Required.
    pub group_id: String,
    /// Message to change.
    ///
    /// Required. From 0 to 4294967295.
    pub msg_seq: i64,
    /// 1: set pairs; 2: delete pairs; 3: clear all pairs.
    ///
    /// Required. Known values: 1, 2, 3.
    pub operate_type: i64,
    /// Pairs to set or delete; needed for OperateType 1 and 2.
    ///
    /// Required in some cases. More than 20 entries are sent in several requests.
    pub extension_list: Option<Vec<GroupMessageExtensionItem>>,
}

crate::wire::object::fields!(
    strict SetGroupMessageExtensions { 0 always group_id "GroupId", 1 always msg_seq
    "MsgSeq", 2 always operate_type "OperateType", 3 given extension_list
    "ExtensionList", } required[0, 1, 2]
);

impl SetGroupMessageExtensions {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, msg_seq: i64, operate_type: i64) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq,
            operate_type,
            extension_list: None,
        }
    }

    /// Sets `extension_list`: pairs to set or delete; needed for OperateType 1 and 2.
    #[must_use]
    pub fn extension_list(
        mut self,
        extension_list: impl IntoIterator<Item = impl Into<GroupMessageExtensionItem>>,
    ) -> Self {
        self.extension_list = Some(extension_list.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for SetGroupMessageExtensions {
    type Reply = SetGroupMessageExtensionsReply;
    const NAME: &'static str = "set_group_message_extensions";
}

impl crate::Bulk for SetGroupMessageExtensions {
    type Item = GroupMessageExtensionItem;
}

/// Pairs to set or delete; needed for OperateType 1 and 2.
///
/// Used in [`SetGroupMessageExtensions::extension_list`](field@crate::api::SetGroupMessageExtensions::extension_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMessageExtensionItem {
    /// Key.
    ///
    /// Required. At most 100 bytes.
    pub key: String,
    /// Value; empty string when deleting.
    ///
    /// Required. At most 1000 bytes.
    pub value: String,
    /// Latest version known; only checked for callers that are no admin, 0 for a new pair.
    ///
    /// Required in some cases.
    pub seq: Option<i64>,
}

crate::wire::object::fields!(
    strict GroupMessageExtensionItem { 0 always key "Key", 1 always value "Value", 2
    given seq "Seq", } required[0, 1]
);

impl GroupMessageExtensionItem {
    /// With the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            seq: None,
        }
    }

    /// Sets `seq`: latest version known; only checked for callers that are no admin, 0 for a new pair.
    #[must_use]
    pub fn seq(mut self, seq: i64) -> Self {
        self.seq = Some(seq);
        self
    }
}

/// The reply to [`SetGroupMessageExtensions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetGroupMessageExtensionsReply {
    /// One result per pair.
    pub extension_list: Vec<SetGroupMessageExtensionsResult>,
}

crate::wire::object::fields!(
    lenient SetGroupMessageExtensionsReply { 0 items extension_list "ExtensionList", }
    required[]
);

crate::wire::lenient::object!(SetGroupMessageExtensionsReply);

/// One result per pair.
///
/// Used in [`SetGroupMessageExtensionsReply::extension_list`](field@crate::api::SetGroupMessageExtensionsReply::extension_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetGroupMessageExtensionsResult {
    /// 0 is success; 23001: the pair changed meanwhile.
    pub error_code: Option<i64>,
    /// The pair as stored.
    pub extension: Option<GroupMessageExtension>,
}

crate::wire::object::fields!(
    lenient SetGroupMessageExtensionsResult { 0 given error_code "ErrorCode", 1 given
    extension "Extension", } required[]
);

crate::wire::lenient::object!(SetGroupMessageExtensionsResult);

/// Pin a message in a group.
///
/// No current page documents it.
///
/// Path: `v4/group_open_http_svc/pin_message`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or Enterprise
/// elsewhere is our reading); not on trial or professional plans.
///
/// - clients show pinned messages first, the latest pin on top
/// - at most 10 pinned messages per group (from the client guide)
/// - not for AVChatRoom
#[doc(alias = "pin_message")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PinGroupMessage {
    /// Group of the message.
    ///
    /// Required.
    pub group_id: String,
    /// Topic of the message; required for Community.
    ///
    /// Required in some cases.
    pub topic_id: Option<String>,
    /// Message to pin; must exist and not have expired.
    ///
    /// Required. From 1 to 4294967295.
    pub msg_seq: i64,
    /// Who pins; default: the app admin.
    ///
    /// Optional.
    pub pinner_account: Option<String>,
}

crate::wire::object::fields!(
    strict PinGroupMessage { 0 always group_id "GroupId", 1 given topic_id "TopicId", 2
    always msg_seq "MsgSeq", 3 given pinner_account "Pinner_Account", } required[0, 2]
);

impl PinGroupMessage {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, msg_seq: i64) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: None,
            msg_seq,
            pinner_account: None,
        }
    }

    /// Sets `topic_id`: topic of the message; required for Community.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets `pinner_account`: who pins; default: the app admin.
    #[must_use]
    pub fn pinner_account(mut self, pinner_account: impl Into<String>) -> Self {
        self.pinner_account = Some(pinner_account.into());
        self
    }
}

impl crate::Request for PinGroupMessage {
    type Reply = PinGroupMessageReply;
    const NAME: &'static str = "pin_group_message";
}

/// The reply to [`PinGroupMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PinGroupMessageReply {}

crate::wire::object::fields!(lenient PinGroupMessageReply {} required[]);

crate::wire::lenient::object!(PinGroupMessageReply);

/// Unpin a message in a group.
///
/// No current page documents it.
///
/// Path: `v4/group_open_http_svc/unpin_message`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or Enterprise
/// elsewhere is our reading); not on trial or professional plans; also on developer plans.
///
/// - not for AVChatRoom
#[doc(alias = "unpin_message")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnpinGroupMessage {
    /// Group of the message.
    ///
    /// Required.
    pub group_id: String,
    /// Topic of the message; required for Community.
    ///
    /// Required in some cases.
    pub topic_id: Option<String>,
    /// Message to unpin; must be pinned.
    ///
    /// Required. From 1 to 4294967295.
    pub msg_seq: i64,
    /// Who unpins; default: the caller; only an app admin may set it.
    ///
    /// Optional. `UnPinner_Account` on the wire.
    pub unpinner_account: Option<String>,
}

crate::wire::object::fields!(
    strict UnpinGroupMessage { 0 always group_id "GroupId", 1 given topic_id "TopicId", 2
    always msg_seq "MsgSeq", 3 given unpinner_account "UnPinner_Account", } required[0,
    2]
);

impl UnpinGroupMessage {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, msg_seq: i64) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: None,
            msg_seq,
            unpinner_account: None,
        }
    }

    /// Sets `topic_id`: topic of the message; required for Community.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets `unpinner_account`: who unpins; default: the caller; only an app admin may set it.
    #[must_use]
    pub fn unpinner_account(mut self, unpinner_account: impl Into<String>) -> Self {
        self.unpinner_account = Some(unpinner_account.into());
        self
    }
}

impl crate::Request for UnpinGroupMessage {
    type Reply = UnpinGroupMessageReply;
    const NAME: &'static str = "unpin_group_message";
}

/// The reply to [`UnpinGroupMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnpinGroupMessageReply {}

crate::wire::object::fields!(lenient UnpinGroupMessageReply {} required[]);

crate::wire::lenient::object!(UnpinGroupMessageReply);

/// Read which messages are pinned in a group.
///
/// No current page documents it.
///
/// Path: `v4/group_open_http_svc/get_pinned_messages`
///
/// At most 200 calls per second. Safe to retry. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or Enterprise
/// elsewhere is our reading); not on trial or professional plans; also on developer plans.
///
/// - gives sequences only; read the messages with list_group_messages
/// - not for AVChatRoom
#[doc(alias = "get_pinned_messages")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPinnedGroupMessages {
    /// Group to read.
    ///
    /// Required.
    pub group_id: String,
    /// Topic of the message; required for Community.
    ///
    /// Required in some cases.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict GetPinnedGroupMessages { 0 always group_id "GroupId", 1 given topic_id
    "TopicId", } required[0]
);

impl GetPinnedGroupMessages {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: None,
        }
    }

    /// Sets `topic_id`: topic of the message; required for Community.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for GetPinnedGroupMessages {
    type Reply = GetPinnedGroupMessagesReply;
    const NAME: &'static str = "get_pinned_group_messages";
}

/// The reply to [`GetPinnedGroupMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPinnedGroupMessagesReply {
    /// Pinned messages.
    pub pinned_msg_list: Vec<PinnedGroupMessage>,
}

crate::wire::object::fields!(
    lenient GetPinnedGroupMessagesReply { 0 items pinned_msg_list "PinnedMsgList", }
    required[]
);

crate::wire::lenient::object!(GetPinnedGroupMessagesReply);

/// Pinned messages.
///
/// Used in [`GetPinnedGroupMessagesReply::pinned_msg_list`](field@crate::api::GetPinnedGroupMessagesReply::pinned_msg_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PinnedGroupMessage {
    /// Sequence of the message.
    pub msg_seq: Option<i64>,
    /// Who pinned it.
    pub pinner_account: Option<String>,
}

crate::wire::object::fields!(
    lenient PinnedGroupMessage { 0 given msg_seq "MsgSeq", 1 given pinner_account
    "Pinner_Account", } required[]
);

crate::wire::lenient::object!(PinnedGroupMessage);

/// Send a message to a group piece by piece.
///
/// No current page documents it.
///
/// Path: `v4/stream_msg/send_group_stream_msg`
///
/// Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
/// `OutcomeUnknown` error.
///
/// - one message delivered in pieces: the first request creates it and its reply has the StreamMsgID, later
///   requests carry that ID in MsgContent.StreamMsgID
/// - at most 15 seconds between pieces, else the stream ends by itself
/// - continuing pieces: 5 calls a second at most; about one every 200 ms is advised
/// - the message stays under 128 KB
/// - trial and development plans: 1000 messages a day
/// - friendship, blocklist and mute of the sender are not checked
#[doc(alias = "send_group_stream_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGroupStreamMessage {
    /// Group to send to.
    ///
    /// Required.
    pub group_id: String,
    /// Account to send as, for example a chatbot.
    ///
    /// Optional. At most 32 bytes. Documented, not checked. Known from a weak source only.
    pub from_account: Option<String>,
    /// Random number.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    #[doc(alias = "Random")]
    pub msg_random: Option<i64>,
    /// Exactly one TIMStreamElem.
    ///
    /// Required. At least 1 entry. At most 1 entry.
    pub msg_body: Vec<MsgElement>,
    /// App data kept with the message and delivered.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict SendGroupStreamMessage { 0 always group_id "GroupId", 1 given from_account
    "From_Account", 2 given msg_random "MsgRandom", 3 always msg_body "MsgBody", 4 given
    cloud_custom_data "CloudCustomData", } required[0, 3]
);

impl SendGroupStreamMessage {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            from_account: None,
            msg_random: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            cloud_custom_data: None,
        }
    }

    /// Sets `from_account`: account to send as, for example a chatbot.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `msg_random`: random number.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `cloud_custom_data`: app data kept with the message and delivered.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

impl crate::Request for SendGroupStreamMessage {
    type Reply = SendGroupStreamMessageReply;
    const NAME: &'static str = "send_group_stream_message";
}

/// The reply to [`SendGroupStreamMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendGroupStreamMessageReply {
    /// ID of the stream, to be sent with every later piece.
    ///
    /// Known from a weak source only.
    pub stream_msg_id: Option<String>,
}

crate::wire::object::fields!(
    lenient SendGroupStreamMessageReply { 0 given stream_msg_id "StreamMsgID", }
    required[]
);

crate::wire::lenient::object!(SendGroupStreamMessageReply);
