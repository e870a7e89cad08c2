// @generated from api/webhooks/push.yaml by cargo xtask generate
//! Push.

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushOfflineResult {
    /// Events.
    ///
    /// At most 100 entries.
    pub events: Vec<OfflinePushEvent>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient PushOfflineResult { 0 items events "Events", } required[]
);

crate::webhook::event::received!(PushOfflineResult, "Push.OfflinePush");

impl PushOfflineResult {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Events.
///
/// Used in [`PushOfflineResult::events`](field@crate::webhook::PushOfflineResult::events).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflinePushEvent {
    /// Repeats the command.
    pub callback_command: Option<String>,
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    pub event_type: Option<i64>,
    /// When it happened; in seconds on the wire.
    pub event_time: Option<Timestamp>,
    /// Sender.
    pub from_account: Option<String>,
    /// Receiver.
    pub to_account: Option<String>,
    /// 0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
    ///
    /// Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// 1 sent, 2 arrived, 3 clicked.
    ///
    /// Known values: 1, 2, 3.
    pub push_stage: Option<i64>,
    /// One-to-one message; only with EventType 1.
    ///
    /// Not always sent.
    pub msg_key: Option<String>,
    /// Group, spelt with a capital D; only with EventType 2.
    ///
    /// Not always sent.
    pub group_id: Option<String>,
    /// Sequence number of the message.
    ///
    /// From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Random number of the message; not for groups.
    ///
    /// Not always sent. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// Send time of the message, Unix seconds.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// Id of the push, for the lookup in the console.
    ///
    /// Not always sent.
    pub push_id: Option<String>,
    /// 0 success, else failure.
    pub err_code: Option<i64>,
    /// Text, may be empty.
    pub err_info: Option<String>,
}

crate::wire::object::fields!(
    lenient OfflinePushEvent { 0 given callback_command "CallbackCommand", 1 given
    event_type "EventType", 2 given event_time "EventTime", 3 given from_account
    "From_Account", 4 given to_account "To_Account", 5 given push_platform
    "PushPlatform", 6 given push_stage "PushStage", 7 given msg_key "MsgKey", 8 given
    group_id "GroupID", 9 given msg_seq "MsgSeq", 10 given msg_random "MsgRandom", 11
    given msg_time "MsgTime", 12 given push_id "PushID", 13 given err_code "ErrCode", 14
    given err_info "ErrInfo", } required[]
);

crate::wire::lenient::object!(OfflinePushEvent);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushAllMemberResult {
    /// Events.
    ///
    /// At most 100 entries.
    pub events: Vec<MemberPushEvent>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient PushAllMemberResult { 0 items events "Events", } required[]
);

crate::webhook::event::received!(PushAllMemberResult, "Push.AllMemberPush");

impl PushAllMemberResult {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Events.
///
/// Used in [`PushAllMemberResult::events`](field@crate::webhook::PushAllMemberResult::events).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberPushEvent {
    /// Repeats the command.
    pub callback_command: Option<String>,
    /// 1 offline push, 2 online push.
    ///
    /// Known values: 1, 2.
    pub event_type: Option<i64>,
    /// Task id that the push command returned.
    pub task_id: Option<String>,
    /// Own id of the push request, passed through.
    ///
    /// Not always sent.
    pub data_id: Option<String>,
    /// Start of the task, Unix seconds.
    ///
    /// In seconds.
    pub task_time: Option<i64>,
    /// When it happened; in seconds on the wire.
    pub event_time: Option<Timestamp>,
    /// Receiver.
    pub to_account: Option<String>,
    /// 0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor; always 0 for online
    /// push.
    ///
    /// Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// Device for online push, same numbers as PushPlatform; 0 for offline push.
    ///
    /// Not always sent. Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub device_type: Option<i64>,
    /// 1 sent, 2 arrived, 3 clicked.
    ///
    /// Known values: 1, 2, 3.
    pub push_stage: Option<i64>,
    /// 0 success, else failure.
    pub err_code: Option<i64>,
    /// Text, may be empty.
    pub err_info: Option<String>,
}

crate::wire::object::fields!(
    lenient MemberPushEvent { 0 given callback_command "CallbackCommand", 1 given
    event_type "EventType", 2 given task_id "TaskId", 3 given data_id "DataId", 4 given
    task_time "TaskTime", 5 given event_time "EventTime", 6 given to_account
    "To_Account", 7 given push_platform "PushPlatform", 8 given device_type "DeviceType",
    9 given push_stage "PushStage", 10 given err_code "ErrCode", 11 given err_info
    "ErrInfo", } required[]
);

crate::wire::lenient::object!(MemberPushEvent);
