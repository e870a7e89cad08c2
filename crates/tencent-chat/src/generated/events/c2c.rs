// @generated from api/webhooks/c2c.yaml by cargo xtask generate
//! One-to-one messages.

use crate::api::MsgElement;
use crate::{InvalidRequest, Timestamp};
use crate::webhook::Answer;
use crate::webhook::event::Received;
use super::shared::ChangedExtension;

/// Before a one-to-one message is sent.
///
/// Official page: [Before One-to-One Message Is Sent](https://www.tencentcloud.com/document/product/1047/34364)
///
/// Command: `C2C.CallbackBeforeSendMsg`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires for messages from a client and from the REST API command sendmsg, after receipt and before delivery
/// - timeout 2 seconds, cannot be changed
/// - when it refuses, C2C.CallbackAfterSendMsg is not sent; when it rewrites the message, that webhook carries the
///   rewritten one
/// - a rewrite takes effect only with ErrorCode 0
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeC2cMessage {
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
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeC2cMessage { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given msg_seq "MsgSeq", 3 given msg_random "MsgRandom", 4 given
    msg_time "MsgTime", 5 given msg_key "MsgKey", 6 given msg_id "MsgId", 7 given
    online_only_flag "OnlineOnlyFlag", 8 items msg_body "MsgBody", 9 given
    cloud_custom_data "CloudCustomData", } required[]
);

crate::webhook::event::received!(BeforeC2cMessage, "C2C.CallbackBeforeSendMsg");

impl BeforeC2cMessage {
    /// Allows it.
    pub fn allow(&self) -> BeforeC2cMessageAnswer {
        BeforeC2cMessageAnswer::new()
    }

    /// Refuses it. Code 1 gives the caller error 20006. A code from 120001 to 130000 reaches the client unchanged, and
    /// so does the text.
    ///
    /// # Errors
    /// [`InvalidRequest`] for any other code.
    pub fn reject(
        &self,
        code: i64,
        text: impl Into<String>,
    ) -> Result<Answer, InvalidRequest> {
        Answer::reject("C2C.CallbackBeforeSendMsg", code, text.into())
    }

    /// Drops it silently: the caller sees success.
    pub fn drop(&self) -> Answer {
        Answer::drop()
    }

    /// Allows it with other content.
    pub fn rewrite(
        &self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> BeforeC2cMessageAnswer {
        BeforeC2cMessageAnswer::new().msg_body(msg_body)
    }
}

/// The answer to [`BeforeC2cMessage`](crate::webhook::BeforeC2cMessage).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeC2cMessageAnswer {
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
    strict BeforeC2cMessageAnswer { 0 given msg_body "MsgBody", 1 given cloud_custom_data
    "CloudCustomData", } required[]
);

impl BeforeC2cMessageAnswer {
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

crate::webhook::answer::own_fields!(BeforeC2cMessageAnswer);

/// After a one-to-one message was sent.
///
/// Official page: [After a One-to-One Message Is Sent](https://www.tencentcloud.com/document/product/1047/34365)
///
/// Command: `C2C.CallbackAfterSendMsg`
///
/// The answer changes nothing.
///
/// - fires also when delivery failed (for example content filter): look at SendMsgResult
/// - not fired when C2C.CallbackBeforeSendMsg refused the message
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterC2cMessage {
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
    /// Unread one-to-one messages of To_Account over all conversations; -1 when delivery failed.
    ///
    /// Not always sent.
    pub unread_msg_num: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterC2cMessage { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given msg_seq "MsgSeq", 3 given msg_random "MsgRandom", 4 given
    msg_time "MsgTime", 5 given msg_key "MsgKey", 6 given msg_id "MsgId", 7 given
    online_only_flag "OnlineOnlyFlag", 8 given send_msg_result "SendMsgResult", 9 given
    error_info "ErrorInfo", 10 given unread_msg_num "UnreadMsgNum", 11 items msg_body
    "MsgBody", 12 given cloud_custom_data "CloudCustomData", } required[]
);

crate::webhook::event::received!(AfterC2cMessage, "C2C.CallbackAfterSendMsg");

impl AfterC2cMessage {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After one-to-one messages were marked as read.
///
/// Official page: [After a One-to-One Message Is Marked as Read](https://www.tencentcloud.com/document/product/1047/43465)
///
/// Command: `C2C.CallbackAfterMsgReport`
///
/// The answer changes nothing.
///
/// - fires for read reports from a client and for REST API admin_set_msg_read
/// - all messages of the conversation up to LastReadTime are read
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterC2cReadReport {
    /// Reader.
    pub report_account: Option<String>,
    /// Other side of the conversation.
    pub peer_account: Option<String>,
    /// Read up to this time, Unix seconds.
    ///
    /// In seconds.
    pub last_read_time: Option<i64>,
    /// Unread one-to-one messages of Report_Account over all conversations; in the table of every page, not in the
    /// newest Chinese sample.
    ///
    /// Not always sent.
    pub unread_msg_num: Option<i64>,
    /// When the event happened; on the Chinese page only.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterC2cReadReport { 0 given report_account "Report_Account", 1 given
    peer_account "Peer_Account", 2 given last_read_time "LastReadTime", 3 given
    unread_msg_num "UnreadMsgNum", 4 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterC2cReadReport, "C2C.CallbackAfterMsgReport");

impl AfterC2cReadReport {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After read receipts of one-to-one messages were sent.
///
/// No English page documents it.
///
/// Command: `C2C.CallbackAfterMsgReadReceipt`
///
/// The answer changes nothing.
///
/// - fires for receipts of single messages, from a client or through the REST API for read receipts
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterC2cReadReceipt {
    /// Who sent the receipt.
    pub operator_account: Option<String>,
    /// Other side of the conversation.
    pub peer_account: Option<String>,
    /// Messages that were acknowledged.
    pub c2c_msg_info: Vec<ReadC2cMessage>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterC2cReadReceipt { 0 given operator_account "Operator_Account", 1 given
    peer_account "Peer_Account", 2 items c2c_msg_info "C2CMsgInfo", 3 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(AfterC2cReadReceipt, "C2C.CallbackAfterMsgReadReceipt");

impl AfterC2cReadReceipt {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Messages that were acknowledged.
///
/// Used in [`AfterC2cReadReceipt::c2c_msg_info`](field@crate::webhook::AfterC2cReadReceipt::c2c_msg_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadC2cMessage {
    /// Sender of the message.
    pub from_account: Option<String>,
    /// Receiver of the message.
    pub to_account: Option<String>,
    /// Identifies the message.
    pub msg_key: Option<String>,
    /// Id of the message on the client.
    pub msg_id: Option<String>,
}

crate::wire::object::fields!(
    lenient ReadC2cMessage { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given msg_key "MsgKey", 3 given msg_id "MsgId", } required[]
);

crate::wire::lenient::object!(ReadC2cMessage);

/// After all unread messages, of users and groups, were cleared.
///
/// No English page documents it.
///
/// Command: `C2C.CallbackAfterMsgReadAll`
///
/// The answer changes nothing.
///
/// - fires when a client clears all unread messages; covers one-to-one and group conversations in spite of the C2C
///   prefix
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterReadAll {
    /// Who cleared the unread messages.
    pub report_account: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    /// Groups whose unread messages were cleared.
    ///
    /// Not always sent.
    pub group_read_info: Vec<ReadGroup>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterReadAll { 0 given report_account "Report_Account", 1 given event_time
    "EventTime", 2 items group_read_info "GroupReadInfo", } required[]
);

crate::webhook::event::received!(AfterReadAll, "C2C.CallbackAfterMsgReadAll");

impl AfterReadAll {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Groups whose unread messages were cleared.
///
/// Used in [`AfterReadAll::group_read_info`](field@crate::webhook::AfterReadAll::group_read_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadGroup {
    /// Group.
    pub group_id: Option<String>,
    /// Group message sequence number that the request gave.
    pub msg_seq: Option<i64>,
}

crate::wire::object::fields!(
    lenient ReadGroup { 0 given group_id "GroupId", 1 given msg_seq "MsgSeq", }
    required[]
);

crate::wire::lenient::object!(ReadGroup);

/// After a one-to-one message was recalled.
///
/// Official page: [After a One-to-One Message Is Recalled](https://www.tencentcloud.com/document/product/1047/43466)
///
/// Command: `C2C.CallbackAfterMsgWithDraw`
///
/// The answer changes nothing.
///
/// - fires for recalls from a client and for REST API admin_msgwithdraw
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterC2cRecall {
    /// Sender of the message.
    pub from_account: Option<String>,
    /// Receiver of the message.
    pub to_account: Option<String>,
    /// Identifies the message.
    pub msg_key: Option<String>,
    /// Unread one-to-one messages of To_Account over all conversations; on the English page only.
    ///
    /// Not always sent.
    pub unread_msg_num: Option<i64>,
    /// When the event happened; on the Chinese page only.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterC2cRecall { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given msg_key "MsgKey", 3 given unread_msg_num "UnreadMsgNum", 4
    given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterC2cRecall, "C2C.CallbackAfterMsgWithDraw");

impl AfterC2cRecall {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After a one-to-one message was modified.
///
/// No English page documents it.
///
/// Command: `C2C.CallbackAfterModifyMsg`
///
/// The answer changes nothing.
///
/// - fires for edits from a client and for REST API modify_c2c_msg
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterC2cModify {
    /// Who edited the message.
    pub operator_account: Option<String>,
    /// Sender of the message.
    pub from_account: Option<String>,
    /// Receiver of the message.
    pub to_account: Option<String>,
    /// Random number of the message.
    ///
    /// From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// Sequence number of the message.
    ///
    /// From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Send time of the message, Unix seconds.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// Identifies the message.
    pub msg_key: Option<String>,
    /// New message elements.
    pub msg_body: Vec<MsgElement>,
    /// New custom data.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterC2cModify { 0 given operator_account "Operator_Account", 1 given
    from_account "From_Account", 2 given to_account "To_Account", 3 given msg_random
    "MsgRandom", 4 given msg_seq "MsgSeq", 5 given msg_time "MsgTime", 6 given msg_key
    "MsgKey", 7 items msg_body "MsgBody", 8 given cloud_custom_data "CloudCustomData", 9
    given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterC2cModify, "C2C.CallbackAfterModifyMsg");

impl AfterC2cModify {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After extensions of a one-to-one message were changed.
///
/// Official page: [After a One-to-One Message Extension Is Configured](https://www.tencentcloud.com/document/product/1047/76006)
///
/// Command: `C2C.CallbackAfterC2CMsgExtension`
///
/// The answer changes nothing.
///
/// - fires for message extensions set from a client or through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterC2cMessageExtension {
    /// Sender of the message.
    pub from_account: Option<String>,
    /// Receiver of the message.
    pub to_account: Option<String>,
    /// Identifies the message.
    pub msg_key: Option<String>,
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
    lenient AfterC2cMessageExtension { 0 given from_account "From_Account", 1 given
    to_account "To_Account", 2 given msg_key "MsgKey", 3 given operate_type
    "OperateType", 4 items extension_list "ExtensionList", 5 given seq "Seq", 6 given
    event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterC2cMessageExtension, "C2C.CallbackAfterC2CMsgExtension"
);

impl AfterC2cMessageExtension {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}
