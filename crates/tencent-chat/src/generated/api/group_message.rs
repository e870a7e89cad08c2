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
//! | [`SendGroupReadReceipts`] | Group Message Read Receipt (title of the Chinese page, translated) |
//! | [`GetGroupReadReceipts`] | [Pulling Read Receipts for Group Messages](https://www.tencentcloud.com/document/product/1047/49439) |
//! | [`ListGroupMessageReaders`] | [Pulling Group Message Read Receipt Details](https://www.tencentcloud.com/document/product/1047/49438) |
//! | [`GetGroupMessageExtensions`] | Pulling Group Message Extensions |
//! | [`SetGroupMessageExtensions`] | Setting Group Message Extensions |
//! | [`PinGroupMessage`] | Pinning a Group Message (title of the Chinese page, translated) |
//! | [`UnpinGroupMessage`] | Unpinning a Group Message (title of the Chinese page, translated) |
//! | [`GetPinnedGroupMessages`] | Getting Pinned Messages (title of the Chinese page, translated) |
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendGroupMessage {
    /// Group that receives the message; the community's ID when TopicId is set.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Unsigned 32-bit number for de-duplication.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    #[serde(rename = "Random", skip_serializing_if = "Option::is_none")]
    pub random: Option<i64>,
    /// Case-sensitive; matters when the server sheds load.
    ///
    /// Optional. Default `Normal`.
    #[serde(rename = "MsgPriority", skip_serializing_if = "Option::is_none")]
    pub msg_priority: Option<GroupMsgPriority>,
    /// Message elements.
    ///
    /// Required. At most 12288 bytes as JSON (documented, not checked).
    #[serde(rename = "MsgBody")]
    pub msg_body: Vec<MsgElement>,
    /// Sender; default: the calling admin.
    ///
    /// Optional.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// Offline push settings.
    ///
    /// Optional.
    #[serde(rename = "OfflinePushInfo", skip_serializing_if = "Option::is_none")]
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Webhooks to leave out for this one message.
    ///
    /// Optional.
    #[serde(rename = "ForbidCallbackControl", skip_serializing_if = "Option::is_none")]
    pub forbid_callback_control: Option<Vec<GroupForbidCallbackControl>>,
    /// 1: online members only; 0: all members.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "OnlineOnlyFlag", skip_serializing_if = "Option::is_none")]
    pub online_only_flag: Option<i64>,
    /// NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck: no content moderation;
    /// not together with OnlineOnlyFlag 1.
    ///
    /// Optional.
    #[serde(rename = "SendMsgControl", skip_serializing_if = "Option::is_none")]
    pub send_msg_control: Option<Vec<GroupSendMsgControl>>,
    /// Custom data kept with the message and delivered.
    ///
    /// Optional.
    #[serde(rename = "CloudCustomData", skip_serializing_if = "Option::is_none")]
    pub cloud_custom_data: Option<String>,
    /// 1: key-value extensions may be set on this message later.
    ///
    /// Optional. Known values: 0, 1.
    #[serde(rename = "SupportMessageExtension", skip_serializing_if = "Option::is_none")]
    pub support_message_extension: Option<i64>,
    /// Only these members receive the message.
    ///
    /// Optional. At most 50 entries.
    #[serde(rename = "To_Account", skip_serializing_if = "Option::is_none")]
    pub to_account: Option<Vec<String>>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
    /// 1: read receipts are kept for this message.
    ///
    /// Optional. Known values: 0, 1. Default 0. Known from a weak source only.
    #[serde(rename = "NeedReadReceipt", skip_serializing_if = "Option::is_none")]
    pub need_read_receipt: Option<i64>,
    /// Who is mentioned, in the order of the mentions in the text.
    ///
    /// Optional.
    #[serde(rename = "GroupAtInfo", skip_serializing_if = "Option::is_none")]
    pub group_at_info: Option<Vec<GroupAtInfo>>,
}

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

/// Who is mentioned, in the order of the mentions in the text.
///
/// Used in [`SendGroupMessage::group_at_info`](field@crate::api::SendGroupMessage::group_at_info).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupAtInfo {
    /// 1: all members; 0: the member in GroupAt_Account.
    ///
    /// Required. Known values: 0, 1.
    #[serde(rename = "GroupAtAllFlag")]
    pub group_at_all_flag: i64,
    /// Mentioned member; needed when GroupAtAllFlag is 0, absent when it is 1.
    ///
    /// Required in some cases.
    #[serde(rename = "GroupAt_Account", skip_serializing_if = "Option::is_none")]
    pub group_at_account: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SendGroupMessageReply {
    /// Server time of the message.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "MsgTime",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_time: Option<i64>,
    /// Sequence number of the message in the group, unsigned 32-bit.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Why the message was dropped; absent or empty when it was not; MsgFreqCtrl (rate limit) is the only value
    /// documented.
    #[serde(
        rename = "MsgDropReason",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_drop_reason: Option<GroupMsgDropReason>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendGroupSystemNotification {
    /// Group that receives the notification.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Members that receive it; all members when absent, and an empty list means all members too.
    ///
    /// Optional. More than 500 entries are sent in several requests.
    #[serde(rename = "ToMembers_Account", skip_serializing_if = "Option::is_none")]
    pub to_members_account: Option<Vec<String>>,
    /// Notification text.
    ///
    /// Required.
    #[serde(rename = "Content")]
    pub content: String,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

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

/// The reply to [`SendGroupSystemNotification`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendGroupSystemNotificationReply {}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecallGroupMessages {
    /// Group of the messages.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Messages to recall.
    ///
    /// Required. More than 10 entries are sent in several requests.
    #[serde(rename = "MsgSeqList")]
    pub msg_seq_list: Vec<GroupMsgSeqItem>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
    /// Reason shown with the recall.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

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

/// Messages to recall.
///
/// Used in [`RecallGroupMessages::msg_seq_list`](field@crate::api::RecallGroupMessages::msg_seq_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupMsgSeqItem {
    /// Sequence of a message.
    ///
    /// Required. From 0 to 4294967295.
    #[serde(rename = "MsgSeq")]
    pub msg_seq: i64,
}

impl GroupMsgSeqItem {
    /// With the required fields.
    pub fn new(msg_seq: i64) -> Self {
        Self { msg_seq }
    }
}

/// The reply to [`RecallGroupMessages`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RecallGroupMessagesReply {
    /// One result per message.
    #[serde(
        rename = "RecallRetList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub recall_ret_list: Vec<GroupRecallResult>,
}

crate::wire::lenient::object!(RecallGroupMessagesReply);

/// One result per message.
///
/// Used in [`RecallGroupMessagesReply::recall_ret_list`](field@crate::api::RecallGroupMessagesReply::recall_ret_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupRecallResult {
    /// Sequence of the message.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// 0 is success; otherwise a code such as 10030.
    #[serde(
        rename = "RetCode",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub ret_code: Option<i64>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportGroupMessages {
    /// Group to import into.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// 1: the import moves the conversation; not for AVChatRoom and Community.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "RecentContactFlag", skip_serializing_if = "Option::is_none")]
    pub recent_contact_flag: Option<i64>,
    /// Messages, oldest first.
    ///
    /// Required. More than 7 entries are sent in several requests.
    #[serde(rename = "MsgList")]
    pub msg_list: Vec<ImportGroupMessageItem>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

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

/// Messages, oldest first.
///
/// Used in [`ImportGroupMessages::msg_list`](field@crate::api::ImportGroupMessages::msg_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportGroupMessageItem {
    /// Sender.
    ///
    /// Required.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// When it was sent.
    ///
    /// Required. In seconds since 1970.
    #[serde(rename = "SendTime")]
    pub send_time: i64,
    /// Same Random within 5 minutes counts as a duplicate and is dropped.
    ///
    /// Optional. From 0 to 4294967295.
    #[serde(rename = "Random", skip_serializing_if = "Option::is_none")]
    pub random: Option<i64>,
    /// Message elements.
    ///
    /// Required. At most 12000 bytes as JSON (documented, not checked).
    #[serde(rename = "MsgBody")]
    pub msg_body: Vec<MsgElement>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportGroupMessagesReply {
    /// One result per message, in request order.
    #[serde(
        rename = "ImportMsgResult",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub import_msg_result: Vec<ImportGroupMessageResult>,
}

crate::wire::lenient::object!(ImportGroupMessagesReply);

/// One result per message, in request order.
///
/// Used in [`ImportGroupMessagesReply::import_msg_result`](field@crate::api::ImportGroupMessagesReply::import_msg_result).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportGroupMessageResult {
    /// Sequence given to the message.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Time of the message.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "MsgTime",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_time: Option<i64>,
    /// 0 is success; 10004: send time not allowed; 80002: message over 12000 bytes.
    #[serde(
        rename = "Result",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result: Option<i64>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupMessagesBySender {
    /// Group of the messages.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Whose messages are withdrawn.
    ///
    /// Required.
    #[serde(rename = "Sender_Account")]
    pub sender_account: String,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupMessagesBySenderReply {}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGroupMessages {
    /// Group to read.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Messages wanted; 20 come back at most.
    ///
    /// Required. At most 20. Documented, not checked.
    #[serde(rename = "ReqMsgNumber")]
    pub req_msg_number: i64,
    /// Largest sequence wanted; newest message when absent.
    ///
    /// Optional. From 0 to 4294967295.
    #[serde(rename = "ReqMsgSeq", skip_serializing_if = "Option::is_none")]
    pub req_msg_seq: Option<i64>,
    /// 1: also return recalled messages.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "WithRecalledMsg", skip_serializing_if = "Option::is_none")]
    pub with_recalled_msg: Option<i64>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListGroupMessagesReply {
    /// Group of the request.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// 1: everything asked for is here; 0: cut because of size or the limit of 20; 2: cut and all messages expired.
    ///
    /// Known values: 0, 1, 2.
    #[serde(
        rename = "IsFinished",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_finished: Option<i64>,
    /// Messages, newest first.
    #[serde(
        rename = "RspMsgList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub rsp_msg_list: Vec<GroupMessage>,
}

crate::wire::lenient::object!(ListGroupMessagesReply);

/// Messages, newest first.
///
/// Used in [`ListGroupMessagesReply::rsp_msg_list`](field@crate::api::ListGroupMessagesReply::rsp_msg_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupMessage {
    /// Sender.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// 0: normal; 1: deleted, expired or never stored; 2: recalled.
    ///
    /// Known values: 0, 1, 2.
    #[serde(
        rename = "IsPlaceMsg",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_place_msg: Option<i64>,
    /// 1: system message; absent otherwise.
    #[serde(
        rename = "IsSystemMsg",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_system_msg: Option<i64>,
    /// Message elements; empty for a placeholder; system messages may hold something else, so read leniently (see
    /// quirks).
    #[serde(
        rename = "MsgBody",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub msg_body: Vec<MsgElement>,
    /// 1 High, 2 Normal, 3 Low, 4 Lowest.
    ///
    /// Known values: 1, 2, 3, 4.
    #[serde(
        rename = "MsgPriority",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_priority: Option<i64>,
    /// Unsigned 32-bit, Random of the send.
    #[serde(
        rename = "MsgRandom",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_random: Option<i64>,
    /// Unsigned 32-bit, larger is newer.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Server time of the message.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "MsgTimeStamp",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_time_stamp: Option<i64>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupMessage {
    /// Group of the message.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Message to change.
    ///
    /// Required. From 0 to 4294967295.
    #[serde(rename = "MsgSeq")]
    pub msg_seq: i64,
    /// New elements; this or CloudCustomData or both.
    ///
    /// At least one of `msg_body` and `cloud_custom_data` is sent.
    #[serde(rename = "MsgBody", skip_serializing_if = "Option::is_none")]
    pub msg_body: Option<Vec<MsgElement>>,
    /// New custom data; this or MsgBody or both.
    ///
    /// At least one of `msg_body` and `cloud_custom_data` is sent.
    #[serde(rename = "CloudCustomData", skip_serializing_if = "Option::is_none")]
    pub cloud_custom_data: Option<String>,
    /// Topic to act in; only for communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupMessageReply {}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendBroadcastMessage {
    /// Sender; default: the calling admin.
    ///
    /// Optional.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// Unsigned 32-bit number for de-duplication.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    #[serde(rename = "Random", skip_serializing_if = "Option::is_none")]
    pub random: Option<i64>,
    /// Message elements.
    ///
    /// Required.
    #[serde(rename = "MsgBody")]
    pub msg_body: Vec<MsgElement>,
    /// Custom data of the message.
    ///
    /// Optional.
    #[serde(rename = "CloudCustomData", skip_serializing_if = "Option::is_none")]
    pub cloud_custom_data: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SendBroadcastMessageReply {
    /// Sequence of the message, unsigned 32-bit.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClearGroupMessages {
    /// Group to clear.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Clear messages up to and including this sequence; all messages when absent.
    ///
    /// Optional. From 0 to 4294967295.
    #[serde(rename = "MsgSeq", skip_serializing_if = "Option::is_none")]
    pub msg_seq: Option<i64>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClearGroupMessagesReply {}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendGroupReadReceipts {
    /// Group of the messages.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Member that read them.
    ///
    /// Required.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Messages read.
    ///
    /// Required. More than 50 entries are sent in several requests.
    #[serde(rename = "MsgSeqList")]
    pub msg_seq_list: Vec<GroupMsgSeqItem>,
}

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

/// The reply to [`SendGroupReadReceipts`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendGroupReadReceiptsReply {}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGroupReadReceipts {
    /// Group of the messages.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Messages to look up.
    ///
    /// Required.
    #[serde(rename = "MsgSeqList")]
    pub msg_seq_list: Vec<GroupMsgSeqItem>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetGroupReadReceiptsReply {
    /// One result per message.
    #[serde(
        rename = "GroupMsgReceiptList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_msg_receipt_list: Vec<GroupReadReceipt>,
}

crate::wire::lenient::object!(GetGroupReadReceiptsReply);

/// One result per message.
///
/// Used in [`GetGroupReadReceiptsReply::group_msg_receipt_list`](field@crate::api::GetGroupReadReceiptsReply::group_msg_receipt_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupReadReceipt {
    /// 0 is success; 10062: no receipt is kept for this message.
    #[serde(
        rename = "Code",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub code: Option<i64>,
    /// Sequence of the message.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Members that read it.
    #[serde(
        rename = "ReadNum",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub read_num: Option<i64>,
    /// Members that did not.
    #[serde(
        rename = "UnreadNum",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub unread_num: Option<i64>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGroupMessageReaders {
    /// Group of the message.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Message to look up.
    ///
    /// Expected, but a request without it is not refused. From 0 to 4294967295.
    #[serde(rename = "MsgSeq", skip_serializing_if = "Option::is_none")]
    pub msg_seq: Option<i64>,
    /// 0: members that read it; 1: members that did not.
    ///
    /// Required. Known values: 0, 1.
    #[serde(rename = "Filter")]
    pub filter: i64,
    /// Empty string first, then the Cursor of the previous reply.
    ///
    /// Required.
    #[serde(rename = "Cursor")]
    pub cursor: String,
    /// Members per reply; more is taken as 200.
    ///
    /// Required. At most 200. Documented, not checked.
    #[serde(rename = "Count")]
    pub count: i64,
}

impl ListGroupMessageReaders {
    /// With the fields that are required or expected.
    pub fn new(
        group_id: impl Into<String>,
        msg_seq: i64,
        filter: i64,
        cursor: impl Into<String>,
        count: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            msg_seq: Some(msg_seq),
            filter,
            cursor: cursor.into(),
            count,
        }
    }

    /// Sets `msg_seq`: message to look up.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
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
    /// An entry of `read_list`.
    ReadList(GroupMessageReader),
    /// An entry of `unread_list`.
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListGroupMessageReadersReply {
    /// 1: no more members; 0: call again with Cursor; IsFinished in the field table: expect one of the two.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "IsFinish",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_finish: Option<i64>,
    /// Sequence of the message.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// For the next call; the sample shows 0 on the last page.
    #[serde(
        rename = "Cursor",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub cursor: Option<String>,
    /// Members that read it.
    #[serde(
        rename = "ReadList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub read_list: Vec<GroupMessageReader>,
    /// Members that did not.
    #[serde(
        rename = "UnreadList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub unread_list: Vec<GroupMessageNonReader>,
}

crate::wire::lenient::object!(ListGroupMessageReadersReply);

/// Members that read it.
///
/// Used in [`ListGroupMessageReadersReply::read_list`](field@crate::api::ListGroupMessageReadersReply::read_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupMessageReader {
    /// Member.
    #[serde(
        rename = "Read_Account",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub read_account: Option<String>,
}

crate::wire::lenient::object!(GroupMessageReader);

/// Members that did not.
///
/// Used in [`ListGroupMessageReadersReply::unread_list`](field@crate::api::ListGroupMessageReadersReply::unread_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupMessageNonReader {
    /// Member.
    #[serde(
        rename = "Unread_Account",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub unread_account: Option<String>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGroupMessageExtensions {
    /// Group of the message.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Message to read.
    ///
    /// Required. From 0 to 4294967295.
    #[serde(rename = "MsgSeq")]
    pub msg_seq: i64,
    /// Only pairs whose Seq is at least this.
    ///
    /// Optional.
    #[serde(rename = "StartSeq", skip_serializing_if = "Option::is_none")]
    pub start_seq: Option<i64>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetGroupMessageExtensionsReply {
    /// 1: all pairs returned; 0: more to come.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "CompleteFlag",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub complete_flag: Option<i64>,
    /// Largest Seq of all pairs.
    #[serde(
        rename = "LatestSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_seq: Option<i64>,
    /// Pairs with a Seq up to this were cleared: forget them locally.
    #[serde(
        rename = "ClearSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub clear_seq: Option<i64>,
    /// Pairs, by Seq.
    ///
    /// At most 200 entries.
    #[serde(
        rename = "ExtensionList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub extension_list: Vec<GroupMessageExtension>,
}

crate::wire::lenient::object!(GetGroupMessageExtensionsReply);

/// Pairs, by Seq.
///
/// Used in [`GetGroupMessageExtensionsReply::extension_list`](field@crate::api::GetGroupMessageExtensionsReply::extension_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupMessageExtension {
    /// Key.
    #[serde(
        rename = "Key",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// Value.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<String>,
    /// Version of the pair.
    #[serde(
        rename = "Seq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub seq: Option<i64>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetGroupMessageExtensions {
    /// Group of the message.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Message to change.
    ///
    /// Required. From 0 to 4294967295.
    #[serde(rename = "MsgSeq")]
    pub msg_seq: i64,
    /// 1: set pairs; 2: delete pairs; 3: clear all pairs.
    ///
    /// Required. Known values: 1, 2, 3.
    #[serde(rename = "OperateType")]
    pub operate_type: i64,
    /// Pairs to set or delete; needed for OperateType 1 and 2.
    ///
    /// Required in some cases. More than 20 entries are sent in several requests.
    #[serde(rename = "ExtensionList", skip_serializing_if = "Option::is_none")]
    pub extension_list: Option<Vec<GroupMessageExtensionItem>>,
}

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

/// Pairs to set or delete; needed for OperateType 1 and 2.
///
/// Used in [`SetGroupMessageExtensions::extension_list`](field@crate::api::SetGroupMessageExtensions::extension_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupMessageExtensionItem {
    /// Key.
    ///
    /// Required. At most 100 bytes.
    #[serde(rename = "Key")]
    pub key: String,
    /// Value; empty string when deleting.
    ///
    /// Required. At most 1000 bytes.
    #[serde(rename = "Value")]
    pub value: String,
    /// Latest version known; only checked for callers that are no admin, 0 for a new pair.
    ///
    /// Required in some cases.
    #[serde(rename = "Seq", skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SetGroupMessageExtensionsReply {
    /// One result per pair.
    #[serde(
        rename = "ExtensionList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub extension_list: Vec<SetGroupMessageExtensionsResult>,
}

crate::wire::lenient::object!(SetGroupMessageExtensionsReply);

/// One result per pair.
///
/// Used in [`SetGroupMessageExtensionsReply::extension_list`](field@crate::api::SetGroupMessageExtensionsReply::extension_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SetGroupMessageExtensionsResult {
    /// 0 is success; 23001: the pair changed meanwhile.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// The pair as stored.
    #[serde(
        rename = "Extension",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub extension: Option<GroupMessageExtension>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PinGroupMessage {
    /// Group of the message.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Topic of the message; required for Community.
    ///
    /// Required in some cases.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
    /// Message to pin; must exist and not have expired.
    ///
    /// Required. From 1 to 4294967295.
    #[serde(rename = "MsgSeq")]
    pub msg_seq: i64,
    /// Who pins; default: the app admin.
    ///
    /// Optional.
    #[serde(rename = "Pinner_Account", skip_serializing_if = "Option::is_none")]
    pub pinner_account: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PinGroupMessageReply {}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnpinGroupMessage {
    /// Group of the message.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Topic of the message; required for Community.
    ///
    /// Required in some cases.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
    /// Message to unpin; must be pinned.
    ///
    /// Required. From 1 to 4294967295.
    #[serde(rename = "MsgSeq")]
    pub msg_seq: i64,
    /// Who unpins; default: the caller; only an app admin may set it.
    ///
    /// Optional. `UnPinner_Account` on the wire.
    #[serde(rename = "UnPinner_Account", skip_serializing_if = "Option::is_none")]
    pub unpinner_account: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnpinGroupMessageReply {}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetPinnedGroupMessages {
    /// Group to read.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Topic of the message; required for Community.
    ///
    /// Required in some cases.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetPinnedGroupMessagesReply {
    /// Pinned messages.
    #[serde(
        rename = "PinnedMsgList",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub pinned_msg_list: Vec<PinnedGroupMessage>,
}

crate::wire::lenient::object!(GetPinnedGroupMessagesReply);

/// Pinned messages.
///
/// Used in [`GetPinnedGroupMessagesReply::pinned_msg_list`](field@crate::api::GetPinnedGroupMessagesReply::pinned_msg_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PinnedGroupMessage {
    /// Sequence of the message.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Who pinned it.
    #[serde(
        rename = "Pinner_Account",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub pinner_account: Option<String>,
}

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendGroupStreamMessage {
    /// Group to send to.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Account to send as, for example a chatbot.
    ///
    /// Optional. At most 32 bytes. Documented, not checked. Known from a weak source only.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// Random number.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    #[serde(rename = "MsgRandom", skip_serializing_if = "Option::is_none")]
    pub msg_random: Option<i64>,
    /// Exactly one TIMStreamElem.
    ///
    /// Required. At least 1 entry. At most 1 entry.
    #[serde(rename = "MsgBody")]
    pub msg_body: Vec<MsgElement>,
    /// App data kept with the message and delivered.
    ///
    /// Optional.
    #[serde(rename = "CloudCustomData", skip_serializing_if = "Option::is_none")]
    pub cloud_custom_data: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SendGroupStreamMessageReply {
    /// ID of the stream, to be sent with every later piece.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "StreamMsgID",
        deserialize_with = "crate::wire::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub stream_msg_id: Option<String>,
}

crate::wire::lenient::object!(SendGroupStreamMessageReply);
