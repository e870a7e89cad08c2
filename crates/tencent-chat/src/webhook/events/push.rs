// @generated from api/webhooks/push.yaml by cargo xtask generate
//! Push.

use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// What became of the pushes that messages caused.
///
/// Official page: [Other Push Callbacks (IM message push)](https://www.tencentcloud.com/document/product/1047/67552)
///
/// Command: `Push.OfflinePush`
///
/// The URL has no `ClientIP` and `OptPlatform`. Needs: Push plug-in. The answer changes nothing.
///
/// - needs the push plug-in (Push service)
/// - one request carries 1 to 100 events
/// - default ceiling 1000 requests per second; what goes over is retried after a delay; a ticket raises it
/// - reports what became of the push that a chat message caused, stage by stage
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PushOfflineResult {
    /// Events.
    ///
    /// At most 100 entries.
    #[serde(
        rename = "Events",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub events: Vec<OfflinePushEvent>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(PushOfflineResult);

impl PushOfflineResult {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Events.
///
/// Stands in [`PushOfflineResult::events`](field@crate::webhook::PushOfflineResult::events).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct OfflinePushEvent {
    /// Repeats the command.
    #[serde(
        rename = "CallbackCommand",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub callback_command: Option<String>,
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "EventType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_type: Option<i64>,
    /// When it happened; in seconds on the wire.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
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
    /// 0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
    ///
    /// Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
    #[serde(
        rename = "PushPlatform",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub push_platform: Option<i64>,
    /// 1 sent, 2 arrived, 3 clicked.
    ///
    /// Known values: 1, 2, 3.
    #[serde(
        rename = "PushStage",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub push_stage: Option<i64>,
    /// One-to-one message; only with EventType 1.
    ///
    /// Not always sent.
    #[serde(
        rename = "MsgKey",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_key: Option<String>,
    /// Group, spelt with a capital D; only with EventType 2.
    ///
    /// Not always sent.
    #[serde(
        rename = "GroupID",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Sequence number of the message.
    ///
    /// From 0 to 4294967295.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Random number of the message; not for groups.
    ///
    /// Not always sent. From 0 to 4294967295.
    #[serde(
        rename = "MsgRandom",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_random: Option<i64>,
    /// Send time of the message, Unix seconds.
    ///
    /// In seconds.
    #[serde(
        rename = "MsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_time: Option<i64>,
    /// Id of the push, for the lookup in the console.
    ///
    /// Not always sent.
    #[serde(
        rename = "PushID",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub push_id: Option<String>,
    /// 0 success, else failure.
    #[serde(
        rename = "ErrCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub err_code: Option<i64>,
    /// Text, may be empty.
    #[serde(
        rename = "ErrInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub err_info: Option<String>,
}

crate::lenient::object!(OfflinePushEvent);

/// What became of pushes to all users, tags or single users.
///
/// Official page: [All Users / Tags / UserID Push Callback](https://www.tencentcloud.com/document/product/1047/67551)
///
/// Command: `Push.AllMemberPush`
///
/// The URL has no `ClientIP` and `OptPlatform`. Needs: Push plug-in. The answer changes nothing.
///
/// - needs the push plug-in (Push service)
/// - one request carries 1 to 100 events
/// - default ceiling 1000 requests per second; what goes over is retried after a delay; a ticket raises it
/// - reports the pushes of the commands for all users, tags and single users
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PushAllMemberResult {
    /// Events.
    ///
    /// At most 100 entries.
    #[serde(
        rename = "Events",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub events: Vec<MemberPushEvent>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(PushAllMemberResult);

impl PushAllMemberResult {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Events.
///
/// Stands in [`PushAllMemberResult::events`](field@crate::webhook::PushAllMemberResult::events).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MemberPushEvent {
    /// Repeats the command.
    #[serde(
        rename = "CallbackCommand",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub callback_command: Option<String>,
    /// 1 offline push, 2 online push.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "EventType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_type: Option<i64>,
    /// Task id that the push command returned.
    #[serde(
        rename = "TaskId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub task_id: Option<String>,
    /// Own id of the push request, passed through.
    ///
    /// Not always sent.
    #[serde(
        rename = "DataId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub data_id: Option<String>,
    /// Start of the task, Unix seconds.
    ///
    /// In seconds.
    #[serde(
        rename = "TaskTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub task_time: Option<i64>,
    /// When it happened; in seconds on the wire.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    /// Receiver.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// 0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor; always 0 for online
    /// push.
    ///
    /// Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
    #[serde(
        rename = "PushPlatform",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub push_platform: Option<i64>,
    /// Device for online push, same numbers as PushPlatform; 0 for offline push.
    ///
    /// Not always sent. Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
    #[serde(
        rename = "DeviceType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_type: Option<i64>,
    /// 1 sent, 2 arrived, 3 clicked.
    ///
    /// Known values: 1, 2, 3.
    #[serde(
        rename = "PushStage",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub push_stage: Option<i64>,
    /// 0 success, else failure.
    #[serde(
        rename = "ErrCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub err_code: Option<i64>,
    /// Text, may be empty.
    #[serde(
        rename = "ErrInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub err_info: Option<String>,
}

crate::lenient::object!(MemberPushEvent);
