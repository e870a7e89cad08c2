// @generated from api/webhooks/group-message.yaml by cargo xtask generate
//! Group messages.

use serde::{Deserialize, Serialize};

use crate::api::MsgElement;
use crate::{InvalidRequest, Timestamp};
use crate::webhook::Answer;
use crate::webhook::event::Received;
use super::shared::{ChangedExtension, EventMember};

/// Before a group message is sent.
///
/// Official page: [Before Group Message Is Sent](https://www.tencentcloud.com/document/product/1047/34374)
///
/// Command: `Group.CallbackBeforeSendMsg`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires for messages from a client and from the REST API
/// - timeout 2 seconds, cannot be changed; what happens at timeout is set in the console, the default lets the
///   message through
/// - Tencent advises cloud moderation instead of this webhook for content checks
/// - the same command is used for the rooms of the Live product, with Type Live
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeGroupMessage {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Sender.
    pub from_account: Option<String>,
    /// Nickname of the sender; on no page, seen in a body.
    ///
    /// Not always sent.
    pub nick_name: Option<String>,
    /// Who made the request; tells an administrator apart.
    pub operator_account: Option<String>,
    /// Random number of the request, 32 bits.
    ///
    /// From 0 to 4294967295.
    pub random: Option<i64>,
    /// Priority; on no page, in real bodies.
    ///
    /// Not always sent.
    pub msg_priority: Option<EventMsgPriority>,
    /// Id of the message on the client; added in 2025.
    ///
    /// Not always sent.
    pub msg_id: Option<String>,
    /// 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups; absent for Live rooms.
    ///
    /// Not always sent. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// Topic the message belongs to; only in communities with topics.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    /// When the event happened; absent in samples before 2023.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeGroupMessage { 0 given group_id "GroupId", 1 given group_type "Type", 2
    given from_account "From_Account", 3 given nick_name "NickName", 4 given
    operator_account "Operator_Account", 5 given random "Random", 6 given msg_priority
    "MsgPriority", 7 given msg_id "MsgId", 8 given online_only_flag "OnlineOnlyFlag", 9
    items msg_body "MsgBody", 10 given cloud_custom_data "CloudCustomData", 11 given
    topic_id "TopicId", 12 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(BeforeGroupMessage, "Group.CallbackBeforeSendMsg");

impl BeforeGroupMessage {
    /// Allows it.
    pub fn allow(&self) -> BeforeGroupMessageAnswer {
        BeforeGroupMessageAnswer::new()
    }

    /// Refuses it. Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged, and so
    /// does the text.
    ///
    /// # Errors
    /// [`InvalidRequest`] for any other code.
    pub fn reject(
        &self,
        code: i64,
        text: impl Into<String>,
    ) -> Result<Answer, InvalidRequest> {
        Answer::reject("Group.CallbackBeforeSendMsg", code, text.into())
    }

    /// Drops it silently: the caller sees success.
    pub fn drop(&self) -> Answer {
        Answer::drop()
    }

    /// Allows it with other content.
    pub fn rewrite(
        &self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> BeforeGroupMessageAnswer {
        BeforeGroupMessageAnswer::new().msg_body(msg_body)
    }
}

/// Priority; on no page, in real bodies.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventMsgPriority {
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

impl EventMsgPriority {
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

impl From<&str> for EventMsgPriority {
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

impl From<String> for EventMsgPriority {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for EventMsgPriority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for EventMsgPriority {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventMsgPriority {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for EventMsgPriority {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(EventMsgPriority);

/// The answer to [`BeforeGroupMessage`](crate::webhook::BeforeGroupMessage).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeGroupMessageAnswer {
    /// Replaces the message; absent keeps it; only with ErrorCode 0.
    ///
    /// Optional.
    pub msg_body: Option<Vec<MsgElement>>,
    /// Replaces the custom data of the message; only with ErrorCode 0.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict BeforeGroupMessageAnswer { 0 given msg_body "MsgBody", 1 given
    cloud_custom_data "CloudCustomData", } required[]
);

impl BeforeGroupMessageAnswer {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `msg_body`: replaces the message; absent keeps it; only with ErrorCode 0.
    #[must_use]
    pub fn msg_body(
        mut self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        self.msg_body = Some(msg_body.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cloud_custom_data`: replaces the custom data of the message; only with ErrorCode 0.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

crate::webhook::answer::own_fields!(BeforeGroupMessageAnswer);

/// After a group message was sent.
///
/// Official page: [After a Group Message Is Sent](https://www.tencentcloud.com/document/product/1047/34375)
///
/// Command: `Group.CallbackAfterSendMsg`
///
/// The answer changes nothing.
///
/// - fires for messages from a client and from the REST API, once the group accepted the message
/// - the same command is used for the rooms of the Live product, with Type Live
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupMessage {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Sender.
    pub from_account: Option<String>,
    /// Nickname of the sender; on no page, seen in a body.
    ///
    /// Not always sent.
    pub nick_name: Option<String>,
    /// Who made the request; tells an administrator apart.
    pub operator_account: Option<String>,
    /// Random number of the request, 32 bits.
    ///
    /// From 0 to 4294967295.
    pub random: Option<i64>,
    /// Priority; on no page, in real bodies.
    ///
    /// Not always sent.
    pub msg_priority: Option<EventMsgPriority>,
    /// Sequence number of the message; identifies it in the group and gives the order.
    pub msg_seq: Option<i64>,
    /// Id of the message on the client; added in 2025.
    ///
    /// Not always sent.
    pub msg_id: Option<String>,
    /// Server time of the message, Unix seconds.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups; absent for Live rooms.
    ///
    /// Not always sent. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// Topic the message belongs to; only in communities with topics.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    /// When the event happened; absent in samples before 2023.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    /// Mentions; at most 30 members at once.
    ///
    /// Not always sent. At most 30 entries.
    pub group_at_info: Vec<EventMention>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupMessage { 0 given group_id "GroupId", 1 given group_type "Type", 2
    given from_account "From_Account", 3 given nick_name "NickName", 4 given
    operator_account "Operator_Account", 5 given random "Random", 6 given msg_priority
    "MsgPriority", 7 given msg_seq "MsgSeq", 8 given msg_id "MsgId", 9 given msg_time
    "MsgTime", 10 given online_only_flag "OnlineOnlyFlag", 11 items msg_body "MsgBody",
    12 given cloud_custom_data "CloudCustomData", 13 given topic_id "TopicId", 14 given
    event_time "EventTime", 15 items group_at_info "GroupAtInfo", } required[]
);

crate::webhook::event::received!(AfterGroupMessage, "Group.CallbackAfterSendMsg");

impl AfterGroupMessage {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Mentions; at most 30 members at once.
///
/// Used in [`AfterGroupMessage::group_at_info`](field@crate::webhook::AfterGroupMessage::group_at_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventMention {
    /// 1 mentions everybody, 0 one member.
    ///
    /// Known values: 0, 1.
    pub group_at_all_flag: Option<i64>,
    /// Mentioned member; absent when GroupAtAllFlag is 1.
    ///
    /// Not always sent.
    pub group_at_account: Option<String>,
}

crate::wire::object::fields!(
    lenient EventMention { 0 given group_at_all_flag "GroupAtAllFlag", 1 given
    group_at_account "GroupAt_Account", } required[]
);

crate::wire::lenient::object!(EventMention);

/// A group message could not be sent.
///
/// Official page: [Webhook for Exceptions When Group Messages Are Sent](https://www.tencentcloud.com/document/product/1047/49462)
///
/// Command: `Group.CallbackSendMsgException`
///
/// The URL has no `ClientIP`. The answer changes nothing.
///
/// - fires when a group message could not be delivered: bad parameter, rate limit, content filter, muted sender
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMessageException {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Sender.
    pub from_account: Option<String>,
    /// Who made the request.
    pub operator_account: Option<String>,
    /// Random number of the request, 32 bits.
    ///
    /// From 0 to 4294967295.
    pub random: Option<i64>,
    /// 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups.
    ///
    /// Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// Error code of the failed send.
    pub error_code: Option<i64>,
    /// Its text.
    pub error_info: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient GroupMessageException { 0 given group_id "GroupId", 1 given group_type
    "Type", 2 given from_account "From_Account", 3 given operator_account
    "Operator_Account", 4 given random "Random", 5 given online_only_flag
    "OnlineOnlyFlag", 6 items msg_body "MsgBody", 7 given cloud_custom_data
    "CloudCustomData", 8 given error_code "ErrorCode", 9 given error_info "ErrorInfo", 10
    given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    GroupMessageException, "Group.CallbackSendMsgException"
);

impl GroupMessageException {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After group messages were recalled.
///
/// Official page: [After Group Messages Are Recalled](https://www.tencentcloud.com/document/product/1047/46979)
///
/// Command: `Group.CallbackAfterRecallMsg`
///
/// The answer changes nothing.
///
/// - fires for recalls from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupRecall {
    /// Who recalled.
    pub operator_account: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Group.
    pub group_id: Option<String>,
    /// Recalled messages.
    pub msg_seq_list: Vec<RecalledGroupMessage>,
    /// Topic the message belongs to; only in communities with topics.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupRecall { 0 given operator_account "Operator_Account", 1 given
    group_type "Type", 2 given group_id "GroupId", 3 items msg_seq_list "MsgSeqList", 4
    given topic_id "TopicId", 5 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterGroupRecall, "Group.CallbackAfterRecallMsg");

impl AfterGroupRecall {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Recalled messages.
///
/// Used in [`AfterGroupRecall::msg_seq_list`](field@crate::webhook::AfterGroupRecall::msg_seq_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledGroupMessage {
    /// Sequence number.
    pub msg_seq: Option<i64>,
    /// Id of the message on the client; since 2025.
    ///
    /// Not always sent.
    pub msg_id: Option<String>,
}

crate::wire::object::fields!(
    lenient RecalledGroupMessage { 0 given msg_seq "MsgSeq", 1 given msg_id "MsgId", }
    required[]
);

crate::wire::lenient::object!(RecalledGroupMessage);

/// After a group message was modified.
///
/// No English page documents it.
///
/// Command: `Group.CallbackAfterModifyMsg`
///
/// The answer changes nothing.
///
/// - fires for edits from a client and for the REST API that modifies group history messages
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupModify {
    /// Who edited.
    pub operator_account: Option<String>,
    /// Group.
    pub group_id: Option<String>,
    /// Topic, empty outside topics.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    /// Sequence number of the message.
    pub msg_seq: Option<i64>,
    /// New message elements.
    pub msg_body: Vec<MsgElement>,
    /// Not in the page, present in the one-to-one sister.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupModify { 0 given operator_account "Operator_Account", 1 given
    group_id "GroupId", 2 given topic_id "TopicId", 3 given msg_seq "MsgSeq", 4 items
    msg_body "MsgBody", 5 given cloud_custom_data "CloudCustomData", 6 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(AfterGroupModify, "Group.CallbackAfterModifyMsg");

impl AfterGroupModify {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After extensions of a group message were changed.
///
/// Official page: [After a Group Message Extension Is Configured](https://www.tencentcloud.com/document/product/1047/76007)
///
/// Command: `Group.CallbackAfterGroupMsgExtension`
///
/// The answer changes nothing.
///
/// - fires for message extensions set from a client or through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupMessageExtension {
    /// Group.
    pub group_id: Option<String>,
    /// Sequence number of the message.
    pub msg_seq: Option<i64>,
    /// 1 set key-value pairs, 2 delete them, 3 clear all.
    ///
    /// Known values: 1, 2, 3.
    pub operate_type: Option<i64>,
    /// Pairs concerned; Value is empty for a deletion, the list is empty for a clear.
    pub extension_list: Vec<ChangedExtension>,
    /// Newest version of the extensions of the whole message.
    pub seq: Option<i64>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupMessageExtension { 0 given group_id "GroupId", 1 given msg_seq
    "MsgSeq", 2 given operate_type "OperateType", 3 items extension_list "ExtensionList",
    4 given seq "Seq", 5 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterGroupMessageExtension, "Group.CallbackAfterGroupMsgExtension"
);

impl AfterGroupMessageExtension {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After read receipts of group messages were sent.
///
/// Official page: [Callback After Read Receipt](https://www.tencentcloud.com/document/product/1047/60395)
///
/// Command: `Group.CallbackAfterReadReceipt`
///
/// The answer changes nothing.
///
/// - fires when a message that asks for receipts is sent (client or REST API) and when members acknowledge it
/// - communities are not supported
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupReadReceipt {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Receipts.
    pub group_msg_receipt_list: Vec<GroupMessageReceipt>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupReadReceipt { 0 given group_id "GroupId", 1 given group_type
    "Type", 2 items group_msg_receipt_list "GroupMsgReceiptList", 3 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterGroupReadReceipt, "Group.CallbackAfterReadReceipt"
);

impl AfterGroupReadReceipt {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Receipts.
///
/// Used in [`AfterGroupReadReceipt::group_msg_receipt_list`](field@crate::webhook::AfterGroupReadReceipt::group_msg_receipt_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMessageReceipt {
    /// Sequence number of the message.
    pub msg_seq: Option<i64>,
    /// Members who have read it.
    pub read_num: Option<i64>,
    /// Members who have not.
    pub unread_num: Option<i64>,
    /// Members who have read it.
    ///
    /// Not always sent.
    pub read_receipt_members: Vec<EventMember>,
}

crate::wire::object::fields!(
    lenient GroupMessageReceipt { 0 given msg_seq "MsgSeq", 1 given read_num "ReadNum", 2
    given unread_num "UnreadNum", 3 items read_receipt_members "ReadReceiptMembers", }
    required[]
);

crate::wire::lenient::object!(GroupMessageReceipt);
