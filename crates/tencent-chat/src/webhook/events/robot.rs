// @generated from api/webhooks/robot.yaml by cargo xtask generate
//! Chatbots.

use serde::{Deserialize, Serialize};

use crate::api::MsgElement;
use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// After a one-to-one message was sent to a chatbot.
///
/// Official page: [Callback After Sending a One-to-One Message to a Chatbot](https://www.tencentcloud.com/document/product/1047/68952)
///
/// Command: `Bot.OnC2CMessage`
///
/// The answer changes nothing.
///
/// - fires after a one-to-one message was delivered to a robot account, from a client or REST API sendmsg
/// - works beside the webhooks before and after one-to-one messages: a refusal there stops this one, a rewrite
///   there shows here
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BotC2cMessage {
    /// Sender.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Receiver.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Sequence number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Random number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    #[serde(
        rename = "MsgRandom",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_random: Option<i64>,
    /// Send time, Unix seconds; messages sort by it first, then by MsgSeq.
    ///
    /// In seconds.
    #[serde(
        rename = "MsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_time: Option<i64>,
    /// Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
    /// to recall or modify it.
    #[serde(
        rename = "MsgKey",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_key: Option<String>,
    /// Id of the message on the client; added to the Chinese pages since 2025.
    ///
    /// Not always sent.
    #[serde(
        rename = "MsgId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_id: Option<String>,
    /// 1 when the message goes to online users only, else 0; absent in samples before 2021.
    ///
    /// Not always sent. Known values: 0, 1. Default 0.
    #[serde(
        rename = "OnlineOnlyFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub online_only_flag: Option<i64>,
    /// 0 delivered, else an error code.
    #[serde(
        rename = "SendMsgResult",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub send_msg_result: Option<i64>,
    /// 'send msg succeed' on success, else the reason.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// From the Java SDK; not in the newest samples.
    ///
    /// Not always sent.
    #[serde(
        rename = "UnreadMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub unread_msg_num: Option<i64>,
    /// As the sender gave it; on no page, in bodies of 2023.
    ///
    /// Not always sent. Known values: 1, 2.
    #[serde(
        rename = "SyncOtherMachine",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub sync_other_machine: Option<i64>,
    /// As the sender gave it; on no page, in bodies of 2023.
    ///
    /// Not always sent. Known values: 0, 1.
    #[serde(
        rename = "SupportMessageExtension",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub support_message_extension: Option<i64>,
    /// Message elements.
    #[serde(
        rename = "MsgBody",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    #[serde(
        rename = "CloudCustomData",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub cloud_custom_data: Option<String>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(BotC2cMessage);

impl BotC2cMessage {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After a chatbot was mentioned in a group.
///
/// Official page: [Callback After Reminding a Chatbot in a Group](https://www.tencentcloud.com/document/product/1047/68953)
///
/// Command: `Bot.OnGroupMessage`
///
/// The answer changes nothing.
///
/// - fires when a user mentions a robot in a group; mentioning everybody does not trigger it
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BotGroupMessage {
    /// Group.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Group name; on no page, in bodies.
    ///
    /// Not always sent.
    #[serde(
        rename = "GroupName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_name: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_type: Option<String>,
    /// Sender.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Nickname of the sender; on no page.
    ///
    /// Not always sent.
    #[serde(
        rename = "NickName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub nick_name: Option<String>,
    /// Who made the request.
    #[serde(
        rename = "Operator_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub operator_account: Option<String>,
    /// Random number of the request, 32 bits.
    ///
    /// From 0 to 4294967295.
    #[serde(
        rename = "Random",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub random: Option<i64>,
    /// Sequence number of the message.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Server time of the message, Unix seconds.
    ///
    /// In seconds.
    #[serde(
        rename = "MsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_time: Option<i64>,
    /// 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups.
    ///
    /// Known values: 0, 1. Default 0.
    #[serde(
        rename = "OnlineOnlyFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub online_only_flag: Option<i64>,
    /// Message elements.
    #[serde(
        rename = "MsgBody",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub msg_body: Vec<MsgElement>,
    /// Robots that were mentioned; their ids begin with `@RBT#`.
    #[serde(
        rename = "AtRobots_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub at_robots_account: Vec<String>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    #[serde(
        rename = "CloudCustomData",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub cloud_custom_data: Option<String>,
    /// Topic the message belongs to; only in communities with topics.
    ///
    /// Not always sent.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
    /// When the event happened.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(BotGroupMessage);

impl BotGroupMessage {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// A user sent a pass-through message to a chatbot.
///
/// Official page: [Custom Callback for One-to-One Messages to an Intelligent Chatbot](https://www.tencentcloud.com/document/product/1047/59057)
///
/// Command: `Chatbot.OnC2CSignalMessage`
///
///
///
/// - fires when a user sends a pass-through custom message to a robot
/// - the answer is sent on to the robot, so answer in time
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatbotC2cSignal {
    /// Sender.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Robot.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Sequence number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Random number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    #[serde(
        rename = "MsgRandom",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_random: Option<i64>,
    /// Identifies the message.
    #[serde(
        rename = "MsgKey",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_key: Option<String>,
    /// When the event happened.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    /// Data of the pass-through message, JSON text by convention.
    #[serde(
        rename = "Data",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub data: Option<String>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(ChatbotC2cSignal);

impl ChatbotC2cSignal {
    /// Answers it.
    pub fn ack(&self, rsp_data: impl Into<String>) -> ChatbotC2cSignalAnswer {
        ChatbotC2cSignalAnswer::new(rsp_data)
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// What [`ChatbotC2cSignal`](crate::webhook::ChatbotC2cSignal) is answered with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatbotC2cSignalAnswer {
    /// Pass-through content for the robot; used with ErrorCode 0.
    ///
    /// Required.
    #[serde(rename = "RspData")]
    pub rsp_data: String,
}

impl ChatbotC2cSignalAnswer {
    /// With the required fields.
    pub fn new(rsp_data: impl Into<String>) -> Self {
        Self { rsp_data: rsp_data.into() }
    }
}

crate::webhook::answer::own_fields!(ChatbotC2cSignalAnswer);
