// @generated from api/webhooks/robot.yaml by cargo xtask generate
//! Chatbots.

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BotC2cMessage {
    /// Sender.
    pub from_account: Option<String>,
    /// Receiver.
    pub to_account: Option<String>,
    /// Sequence number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Random number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// Send time, Unix seconds; messages sort by it first, then by MsgSeq.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
    /// to recall or modify it.
    pub msg_key: Option<String>,
    /// Id of the message on the client; added to the Chinese pages since 2025.
    ///
    /// Not always sent.
    pub msg_id: Option<String>,
    /// 1 when the message goes to online users only, else 0; absent in samples before 2021.
    ///
    /// Not always sent. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// 0 delivered, else an error code.
    pub send_msg_result: Option<i64>,
    /// 'send msg succeed' on success, else the reason.
    pub error_info: Option<String>,
    /// From the Java SDK; not in the newest samples.
    ///
    /// Not always sent.
    pub unread_msg_num: Option<i64>,
    /// As the sender gave it; on no page, in bodies of 2023.
    ///
    /// Not always sent. Known values: 1, 2.
    pub sync_other_machine: Option<i64>,
    /// As the sender gave it; on no page, in bodies of 2023.
    ///
    /// Not always sent. Known values: 0, 1.
    pub support_message_extension: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BotC2cMessage { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given msg_seq "MsgSeq", 3 given msg_random "MsgRandom", 4 given
    msg_time "MsgTime", 5 given msg_key "MsgKey", 6 given msg_id "MsgId", 7 given
    online_only_flag "OnlineOnlyFlag", 8 given send_msg_result "SendMsgResult", 9 given
    error_info "ErrorInfo", 10 given unread_msg_num "UnreadMsgNum", 11 given
    sync_other_machine "SyncOtherMachine", 12 given support_message_extension
    "SupportMessageExtension", 13 items msg_body "MsgBody", 14 given cloud_custom_data
    "CloudCustomData", } required[]
);

crate::webhook::event::received!(BotC2cMessage, "Bot.OnC2CMessage");

impl BotC2cMessage {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BotGroupMessage {
    /// Group.
    pub group_id: Option<String>,
    /// Group name; on no page, in bodies.
    ///
    /// Not always sent.
    pub group_name: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Sender.
    pub from_account: Option<String>,
    /// Nickname of the sender; on no page.
    ///
    /// Not always sent.
    pub nick_name: Option<String>,
    /// Who made the request.
    pub operator_account: Option<String>,
    /// Random number of the request, 32 bits.
    ///
    /// From 0 to 4294967295.
    pub random: Option<i64>,
    /// Sequence number of the message.
    pub msg_seq: Option<i64>,
    /// Server time of the message, Unix seconds.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// 1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups.
    ///
    /// Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Robots that were mentioned; their ids begin with `@RBT#`.
    pub at_robots_account: Vec<String>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// Topic the message belongs to; only in communities with topics.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BotGroupMessage { 0 given group_id "GroupId", 1 given group_name "GroupName",
    2 given group_type "Type", 3 given from_account "From_Account", 4 given nick_name
    "NickName", 5 given operator_account "Operator_Account", 6 given random "Random", 7
    given msg_seq "MsgSeq", 8 given msg_time "MsgTime", 9 given online_only_flag
    "OnlineOnlyFlag", 10 items msg_body "MsgBody", 11 items at_robots_account
    "AtRobots_Account", 12 given cloud_custom_data "CloudCustomData", 13 given topic_id
    "TopicId", 14 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(BotGroupMessage, "Bot.OnGroupMessage");

impl BotGroupMessage {
    /// Acknowledges it.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatbotC2cSignal {
    /// Sender.
    pub from_account: Option<String>,
    /// Robot.
    pub to_account: Option<String>,
    /// Sequence number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Random number, unsigned 32 bits.
    ///
    /// From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// Identifies the message.
    pub msg_key: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    /// Data of the pass-through message, JSON text by convention.
    pub data: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient ChatbotC2cSignal { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given msg_seq "MsgSeq", 3 given msg_random "MsgRandom", 4 given
    msg_key "MsgKey", 5 given event_time "EventTime", 6 given data "Data", } required[]
);

crate::webhook::event::received!(ChatbotC2cSignal, "Chatbot.OnC2CSignalMessage");

impl ChatbotC2cSignal {
    /// Answers it.
    pub fn ack(&self, rsp_data: impl Into<String>) -> ChatbotC2cSignalAnswer {
        ChatbotC2cSignalAnswer::new(rsp_data)
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// The answer to [`ChatbotC2cSignal`](crate::webhook::ChatbotC2cSignal).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatbotC2cSignalAnswer {
    /// Pass-through content for the robot; used with ErrorCode 0.
    ///
    /// Required.
    pub rsp_data: String,
}

crate::wire::object::fields!(
    strict ChatbotC2cSignalAnswer { 0 always rsp_data "RspData", } required[0]
);

impl ChatbotC2cSignalAnswer {
    /// With the required fields.
    pub fn new(rsp_data: impl Into<String>) -> Self {
        Self { rsp_data: rsp_data.into() }
    }
}

crate::webhook::answer::own_fields!(ChatbotC2cSignalAnswer);
