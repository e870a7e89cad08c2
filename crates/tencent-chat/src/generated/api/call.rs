// @generated from api/call.yaml by cargo xtask generate
//! Audio and video calls.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`GetCallInfo`] | [Get Real-Time Call Status](https://www.tencentcloud.com/document/product/647/68932) |
//! | [`StartCallByRobot`] | [Start Call (By Robot)](https://www.tencentcloud.com/document/product/647/74505) |
//! | [`EndCall`] | [End Call](https://www.tencentcloud.com/document/product/647/74506) |
//! | [`GetCallRecord`] | [Get Records by CallId](https://www.tencentcloud.com/document/product/647/68930) |
//! | [`ListCallRecords`] | [Retrieve Records by Conditions](https://www.tencentcloud.com/document/product/647/68931) |
//! | [`SetCallWebhook`] | [Setting Webhooks Configuration](https://www.tencentcloud.com/document/product/647/68938) |
//! | [`GetCallWebhook`] | [Query Webhooks Configuration](https://www.tencentcloud.com/document/product/647/68937) |
//! | [`DeleteCallWebhook`] | [Deleting Webhooks Configuration](https://www.tencentcloud.com/document/product/647/68939) |
//!
//! For calls of TUICallKit and TUICallEngine; calls of their older methods call() and groupCall() are not known
//! here.
//!
//! Pages list the hosts of China, Singapore, Seoul, Frankfurt, Silicon Valley and Jakarta.

use serde::{Deserialize, Serialize};

use super::types::OfflinePushInfo;

/// Read the state of a call in progress.
///
/// Official page: [Get Real-Time Call Status](https://www.tencentcloud.com/document/product/647/68932)
///
/// Path: `v4/call_engine_http_srv/get_call_info`
///
/// At most 200 calls per second. Safe to retry.
///
/// - a call that has ended gives 101004: read it with get_call_record
#[doc(alias = "get_call_info")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCallInfo {
    /// The call.
    ///
    /// Required.
    pub call_id: String,
}

crate::wire::object::fields!(
    strict GetCallInfo { 0 always call_id "CallId", } required[0]
);

impl GetCallInfo {
    /// With the required fields.
    pub fn new(call_id: impl Into<String>) -> Self {
        Self { call_id: call_id.into() }
    }
}

impl crate::Request for GetCallInfo {
    type Reply = GetCallInfoReply;
    const NAME: &'static str = "get_call_info";
}

/// The reply to [`GetCallInfo`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCallInfoReply {
    /// The answer.
    pub response: Option<CallState>,
}

crate::wire::object::fields!(
    lenient GetCallInfoReply { 0 given response "Response", } required[]
);

crate::wire::lenient::object!(GetCallInfoReply);

/// The answer.
///
/// Used in [`GetCallInfoReply::response`](field@crate::api::GetCallInfoReply::response).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallState {
    /// The call.
    pub call_info: Option<RunningCall>,
    /// Members of the call.
    pub user_list: Vec<CallMember>,
}

crate::wire::object::fields!(
    lenient CallState { 0 given call_info "CallInfo", 1 items user_list "UserList", }
    required[]
);

crate::wire::lenient::object!(CallState);

/// The call.
///
/// Used in [`CallState::call_info`](field@crate::api::CallState::call_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunningCall {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Video or audio.
    pub media_type: Option<CallMediaType>,
    /// Group of the call; empty when there is none.
    pub chat_group_id: Option<String>,
    /// TRTC room; empty in the sample.
    pub room_id: Option<String>,
    /// 1 the room ID is a number, 2 a string; the sample has 0 without a room.
    ///
    /// Known values: 1, 2.
    pub room_id_type: Option<i64>,
}

crate::wire::object::fields!(
    lenient RunningCall { 0 given call_id "CallId", 1 given media_type "MediaType", 2
    given chat_group_id "ChatGroupId", 3 given room_id "RoomId", 4 given room_id_type
    "RoomIdType", } required[]
);

crate::wire::lenient::object!(RunningCall);

/// Video or audio.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallMediaType {
    /// `Video`
    Video,
    /// `Audio`
    Audio,
    /// A value that this version does not know.
    Other(String),
}

impl CallMediaType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Video => "Video",
            Self::Audio => "Audio",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CallMediaType {
    fn from(value: &str) -> Self {
        match value {
            "Video" => Self::Video,
            "Audio" => Self::Audio,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CallMediaType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CallMediaType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CallMediaType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CallMediaType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CallMediaType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(CallMediaType);

/// Members of the call.
///
/// Used in [`CallState::user_list`](field@crate::api::CallState::user_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallMember {
    /// Member.
    pub user_account: Option<String>,
    /// Calling is on the call, Waiting has not answered yet.
    pub status: Option<CallMemberStatus>,
}

crate::wire::object::fields!(
    lenient CallMember { 0 given user_account "User_Account", 1 given status "Status", }
    required[]
);

crate::wire::lenient::object!(CallMember);

/// Calling is on the call, Waiting has not answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallMemberStatus {
    /// `Calling`
    Calling,
    /// `Waiting`
    Waiting,
    /// A value that this version does not know.
    Other(String),
}

impl CallMemberStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Calling => "Calling",
            Self::Waiting => "Waiting",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CallMemberStatus {
    fn from(value: &str) -> Self {
        match value {
            "Calling" => Self::Calling,
            "Waiting" => Self::Waiting,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CallMemberStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CallMemberStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CallMemberStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CallMemberStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CallMemberStatus {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(CallMemberStatus);

/// Let a robot call users.
///
/// Official page: [Start Call (By Robot)](https://www.tencentcloud.com/document/product/647/74505)
///
/// Path: `v4/call_engine_http_srv/start_call_by_robot`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error.
///
/// - the robot's login state is not checked, nor whether it is on another call
/// - media come from the server side: push a stream into the room
#[doc(alias = "start_call_by_robot")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartCallByRobot {
    /// Robot that calls.
    ///
    /// Required. At most 32 bytes.
    pub robot_account: String,
    /// Users that are called.
    ///
    /// Required.
    pub callee_list_account: Vec<String>,
    /// How long it rings.
    ///
    /// Required. From 10000 to 600000. In milliseconds. `Timeout` on the wire.
    pub ring_timeout: i64,
    /// Data of the app that the callees get.
    ///
    /// Optional. At most 1000 bytes.
    pub user_data: Option<String>,
    /// The call.
    ///
    /// Required.
    pub call_info: RobotCall,
    /// Offline push settings.
    ///
    /// Optional.
    pub offline_push_info: Option<OfflinePushInfo>,
}

crate::wire::object::fields!(
    strict StartCallByRobot { 0 always robot_account "Robot_Account", 1 always
    callee_list_account "CalleeList_Account", 2 always ring_timeout "Timeout", 3 given
    user_data "UserData", 4 always call_info "CallInfo", 5 given offline_push_info
    "OfflinePushInfo", } required[0, 1, 2, 4]
);

impl StartCallByRobot {
    /// With the required fields.
    pub fn new(
        robot_account: impl Into<String>,
        callee_list_account: impl IntoIterator<Item = impl Into<String>>,
        ring_timeout: i64,
        call_info: RobotCall,
    ) -> Self {
        Self {
            robot_account: robot_account.into(),
            callee_list_account: callee_list_account
                .into_iter()
                .map(Into::into)
                .collect(),
            ring_timeout,
            user_data: None,
            call_info,
            offline_push_info: None,
        }
    }

    /// Sets `user_data`: data of the app that the callees get.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `offline_push_info`: offline push settings.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }
}

impl crate::Request for StartCallByRobot {
    type Reply = StartCallByRobotReply;
    const NAME: &'static str = "start_call_by_robot";
}

/// The call.
///
/// Used in [`StartCallByRobot::call_info`](field@crate::api::StartCallByRobot::call_info).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RobotCall {
    /// Video or audio.
    ///
    /// Required.
    pub media_type: CallMediaType,
    /// TRTC room.
    ///
    /// Optional.
    pub room_id: Option<String>,
    /// 1 the room ID is a number, 2 a string.
    ///
    /// Optional. Known values: 1, 2.
    pub room_id_type: Option<i64>,
}

crate::wire::object::fields!(
    strict RobotCall { 0 always media_type "MediaType", 1 given room_id "RoomId", 2 given
    room_id_type "RoomIdType", } required[0]
);

impl RobotCall {
    /// With the required fields.
    pub fn new(media_type: impl Into<CallMediaType>) -> Self {
        Self {
            media_type: media_type.into(),
            room_id: None,
            room_id_type: None,
        }
    }

    /// Sets `room_id`: TRTC room.
    #[must_use]
    pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets `room_id_type`: 1 the room ID is a number, 2 a string.
    #[must_use]
    pub fn room_id_type(mut self, room_id_type: i64) -> Self {
        self.room_id_type = Some(room_id_type);
        self
    }
}

/// The reply to [`StartCallByRobot`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartCallByRobotReply {
    /// The answer; on the guide's page only.
    ///
    /// Known from a weak source only.
    pub response: Option<StartedCall>,
}

crate::wire::object::fields!(
    lenient StartCallByRobotReply { 0 given response "Response", } required[]
);

crate::wire::lenient::object!(StartCallByRobotReply);

/// The answer; on the guide's page only.
///
/// Used in [`StartCallByRobotReply::response`](field@crate::api::StartCallByRobotReply::response).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedCall {
    /// ID of the new call.
    ///
    /// Known from a weak source only.
    pub call_id: Option<String>,
    /// One result per callee.
    ///
    /// Known from a weak source only.
    pub call_result: Vec<CalleeResult>,
}

crate::wire::object::fields!(
    lenient StartedCall { 0 given call_id "CallId", 1 items call_result "CallResult", }
    required[]
);

crate::wire::lenient::object!(StartedCall);

/// One result per callee.
///
/// Used in [`StartedCall::call_result`](field@crate::api::StartedCall::call_result).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalleeResult {
    /// Callee.
    ///
    /// Known from a weak source only.
    pub callee_account: Option<String>,
    /// 0 is success.
    ///
    /// Known from a weak source only.
    pub result_code: Option<i64>,
}

crate::wire::object::fields!(
    lenient CalleeResult { 0 given callee_account "Callee_Account", 1 given result_code
    "ResultCode", } required[]
);

crate::wire::lenient::object!(CalleeResult);

/// End a call.
///
/// Official page: [End Call](https://www.tencentcloud.com/document/product/647/74506)
///
/// Path: `v4/call_engine_http_srv/end_call`
///
/// At most 200 calls per second. Safe to retry.
///
/// - a call that has ended already gives 101004
#[doc(alias = "end_call")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EndCall {
    /// The call.
    ///
    /// Required.
    pub call_id: String,
}

crate::wire::object::fields!(strict EndCall { 0 always call_id "CallId", } required[0]);

impl EndCall {
    /// With the required fields.
    pub fn new(call_id: impl Into<String>) -> Self {
        Self { call_id: call_id.into() }
    }
}

impl crate::Request for EndCall {
    type Reply = EndCallReply;
    const NAME: &'static str = "end_call";
}

/// The reply to [`EndCall`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndCallReply {}

crate::wire::object::fields!(lenient EndCallReply {} required[]);

crate::wire::lenient::object!(EndCallReply);

/// Read the record of an ended call.
///
/// Official page: [Get Records by CallId](https://www.tencentcloud.com/document/product/647/68930)
///
/// Path: `v4/call_record_http_srv/get_record_by_callid`
///
/// At most 200 calls per second. Safe to retry.
///
/// - a record is there five seconds after the call has ended
#[doc(alias = "get_record_by_callid")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCallRecord {
    /// The call.
    ///
    /// Required.
    pub call_id: String,
}

crate::wire::object::fields!(
    strict GetCallRecord { 0 always call_id "CallId", } required[0]
);

impl GetCallRecord {
    /// With the required fields.
    pub fn new(call_id: impl Into<String>) -> Self {
        Self { call_id: call_id.into() }
    }
}

impl crate::Request for GetCallRecord {
    type Reply = GetCallRecordReply;
    const NAME: &'static str = "get_call_record";
}

/// The reply to [`GetCallRecord`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCallRecordReply {
    /// The answer.
    pub response: Option<CallRecordReply>,
}

crate::wire::object::fields!(
    lenient GetCallRecordReply { 0 given response "Response", } required[]
);

crate::wire::lenient::object!(GetCallRecordReply);

/// The answer.
///
/// Used in [`GetCallRecordReply::response`](field@crate::api::GetCallRecordReply::response).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallRecordReply {
    /// Record of the call.
    pub call_record: Option<CallRecord>,
}

crate::wire::object::fields!(
    lenient CallRecordReply { 0 given call_record "CallRecord", } required[]
);

crate::wire::lenient::object!(CallRecordReply);

/// Record of the call.
///
/// Used in [`CallRecordReply::call_record`](field@crate::api::CallRecordReply::call_record).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallRecord {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Who called.
    pub caller_account: Option<String>,
    /// Video or audio.
    pub media_type: Option<CallMediaType>,
    /// One-to-one or group call.
    pub call_type: Option<CallType>,
    /// When it was started.
    ///
    /// In seconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended.
    ///
    /// In seconds since 1970.
    pub end_time: Option<i64>,
    /// When it was answered; 0 when never.
    ///
    /// In seconds since 1970.
    pub accept_time: Option<i64>,
    /// Canceled by the caller, rejected, not answered, ended normally, busy, interrupted.
    pub call_result: Option<CallResult>,
    /// Members of the call, in the samples with the caller.
    pub callee_list_account: Vec<String>,
    /// TRTC room.
    pub room_id: Option<String>,
    /// 1 the room ID is a number, 2 a string.
    ///
    /// Known values: 1, 2.
    pub room_id_type: Option<i64>,
}

crate::wire::object::fields!(
    lenient CallRecord { 0 given call_id "CallId", 1 given caller_account
    "Caller_Account", 2 given media_type "MediaType", 3 given call_type "CallType", 4
    given start_time "StartTime", 5 given end_time "EndTime", 6 given accept_time
    "AcceptTime", 7 given call_result "CallResult", 8 items callee_list_account
    "CalleeList_Account", 9 given room_id "RoomId", 10 given room_id_type "RoomIdType", }
    required[]
);

crate::wire::lenient::object!(CallRecord);

/// One-to-one or group call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallType {
    /// `SingleCall`
    SingleCall,
    /// `MultiCall`
    MultiCall,
    /// A value that this version does not know.
    Other(String),
}

impl CallType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleCall => "SingleCall",
            Self::MultiCall => "MultiCall",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CallType {
    fn from(value: &str) -> Self {
        match value {
            "SingleCall" => Self::SingleCall,
            "MultiCall" => Self::MultiCall,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CallType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CallType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CallType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CallType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CallType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(CallType);

/// Canceled by the caller, rejected, not answered, ended normally, busy, interrupted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallResult {
    /// `Cancel`
    Cancel,
    /// `Reject`
    Reject,
    /// `NotAnswer`
    NotAnswer,
    /// `NormalEnd`
    NormalEnd,
    /// `CallBusy`
    CallBusy,
    /// `Interrupt`
    Interrupt,
    /// A value that this version does not know.
    Other(String),
}

impl CallResult {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancel => "Cancel",
            Self::Reject => "Reject",
            Self::NotAnswer => "NotAnswer",
            Self::NormalEnd => "NormalEnd",
            Self::CallBusy => "CallBusy",
            Self::Interrupt => "Interrupt",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CallResult {
    fn from(value: &str) -> Self {
        match value {
            "Cancel" => Self::Cancel,
            "Reject" => Self::Reject,
            "NotAnswer" => Self::NotAnswer,
            "NormalEnd" => Self::NormalEnd,
            "CallBusy" => Self::CallBusy,
            "Interrupt" => Self::Interrupt,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CallResult {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CallResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CallResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CallResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CallResult {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(CallResult);

/// Read call records of the last seven days.
///
/// Official page: [Retrieve Records by Conditions](https://www.tencentcloud.com/document/product/647/68931)
///
/// Path: `v4/call_record_http_srv/get_record_by_filter`
///
/// At most 200 calls per second. Safe to retry.
///
/// - an empty request gives the first 10 records of the last 7 days
/// - count Page up until the reply has no more records; TotalNum is the number of all that match
/// - an earlier StartTime is taken as 7 days ago
#[doc(alias = "get_record_by_filter")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallRecords {
    /// Calls from this time on; 7 days ago when absent.
    ///
    /// Optional. In seconds since 1970.
    pub start_time: Option<i64>,
    /// Calls up to this time; now when absent.
    ///
    /// Optional. In seconds since 1970.
    pub end_time: Option<i64>,
    /// Only calls that ended so; in the sample, not in the table.
    ///
    /// Optional.
    pub call_result: Option<CallResult>,
    /// Only one-to-one or only group calls; in the sample, not in the table.
    ///
    /// Optional.
    pub call_type: Option<CallType>,
    /// Records per page.
    ///
    /// Optional. Default 10.
    pub number_per_page: Option<i64>,
    /// Number of the page, from 1.
    ///
    /// Optional. Default 1.
    pub page: Option<i64>,
}

crate::wire::object::fields!(
    strict ListCallRecords { 0 given start_time "StartTime", 1 given end_time "EndTime",
    2 given call_result "CallResult", 3 given call_type "CallType", 4 given
    number_per_page "NumberPerPage", 5 given page "Page", } required[]
);

impl ListCallRecords {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `start_time`: calls from this time on; 7 days ago when absent.
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time`: calls up to this time; now when absent.
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `call_result`: only calls that ended so; in the sample, not in the table.
    #[must_use]
    pub fn call_result(mut self, call_result: impl Into<CallResult>) -> Self {
        self.call_result = Some(call_result.into());
        self
    }

    /// Sets `call_type`: only one-to-one or only group calls; in the sample, not in the table.
    #[must_use]
    pub fn call_type(mut self, call_type: impl Into<CallType>) -> Self {
        self.call_type = Some(call_type.into());
        self
    }

    /// Sets `number_per_page`: records per page.
    #[must_use]
    pub fn number_per_page(mut self, number_per_page: i64) -> Self {
        self.number_per_page = Some(number_per_page);
        self
    }

    /// Sets `page`: number of the page, from 1.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl crate::Request for ListCallRecords {
    type Reply = ListCallRecordsReply;
    const NAME: &'static str = "list_call_records";
}

/// The reply to [`ListCallRecords`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCallRecordsReply {
    /// The answer.
    pub response: Option<CallRecordPage>,
}

crate::wire::object::fields!(
    lenient ListCallRecordsReply { 0 given response "Response", } required[]
);

crate::wire::lenient::object!(ListCallRecordsReply);

/// The answer.
///
/// Used in [`ListCallRecordsReply::response`](field@crate::api::ListCallRecordsReply::response).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallRecordPage {
    /// Number of all records that match.
    pub total_num: Option<i64>,
    /// Number of this page; above 0 there are records, and one more may follow.
    pub page: Option<i64>,
    /// Records of this page.
    pub call_record_list: Vec<CallRecord>,
}

crate::wire::object::fields!(
    lenient CallRecordPage { 0 given total_num "TotalNum", 1 given page "Page", 2 items
    call_record_list "CallRecordList", } required[]
);

crate::wire::lenient::object!(CallRecordPage);

/// Set the URL and the commands of call webhooks.
///
/// Official page: [Setting Webhooks Configuration](https://www.tencentcloud.com/document/product/647/68938)
///
/// Path: `v4/call_config/set_callback`
///
/// At most 200 calls per second. Safe to retry.
///
/// - replaces the whole configuration
/// - call webhooks are set here only, not in the console
#[doc(alias = "set_callback")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCallWebhook {
    /// Address that begins with http or https.
    ///
    /// Required.
    pub url: String,
    /// Commands that are sent there.
    ///
    /// Required.
    pub callback_command_list: Vec<CallWebhookCommand>,
}

crate::wire::object::fields!(
    strict SetCallWebhook { 0 always url "Url", 1 always callback_command_list
    "CallbackCommandList", } required[0, 1]
);

impl SetCallWebhook {
    /// With the required fields.
    pub fn new(
        url: impl Into<String>,
        callback_command_list: impl IntoIterator<Item = impl Into<CallWebhookCommand>>,
    ) -> Self {
        Self {
            url: url.into(),
            callback_command_list: callback_command_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl crate::Request for SetCallWebhook {
    type Reply = SetCallWebhookReply;
    const NAME: &'static str = "set_call_webhook";
}

/// Commands that are sent there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallWebhookCommand {
    /// `Call.CallbackAfterStartCall`
    CallCallbackAfterStartCall,
    /// `Call.CallbackAfterEndCall`
    CallCallbackAfterEndCall,
    /// `Call.CallbackAfterMemberChanged`
    CallCallbackAfterMemberChanged,
    /// A value that this version does not know.
    Other(String),
}

impl CallWebhookCommand {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CallCallbackAfterStartCall => "Call.CallbackAfterStartCall",
            Self::CallCallbackAfterEndCall => "Call.CallbackAfterEndCall",
            Self::CallCallbackAfterMemberChanged => "Call.CallbackAfterMemberChanged",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CallWebhookCommand {
    fn from(value: &str) -> Self {
        match value {
            "Call.CallbackAfterStartCall" => Self::CallCallbackAfterStartCall,
            "Call.CallbackAfterEndCall" => Self::CallCallbackAfterEndCall,
            "Call.CallbackAfterMemberChanged" => Self::CallCallbackAfterMemberChanged,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CallWebhookCommand {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CallWebhookCommand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CallWebhookCommand {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CallWebhookCommand {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CallWebhookCommand {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(CallWebhookCommand);

/// The reply to [`SetCallWebhook`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetCallWebhookReply {}

crate::wire::object::fields!(lenient SetCallWebhookReply {} required[]);

crate::wire::lenient::object!(SetCallWebhookReply);

/// Read the URL and the commands of call webhooks.
///
/// Official page: [Query Webhooks Configuration](https://www.tencentcloud.com/document/product/647/68937)
///
/// Path: `v4/call_config/get_callback`
///
/// At most 200 calls per second. Safe to retry.
#[doc(alias = "get_callback")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCallWebhook {}

crate::wire::object::fields!(strict GetCallWebhook {} required[]);

impl GetCallWebhook {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl crate::Request for GetCallWebhook {
    type Reply = GetCallWebhookReply;
    const NAME: &'static str = "get_call_webhook";
}

/// The reply to [`GetCallWebhook`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCallWebhookReply {
    /// The answer.
    pub response: Option<CallWebhookConfiguration>,
}

crate::wire::object::fields!(
    lenient GetCallWebhookReply { 0 given response "Response", } required[]
);

crate::wire::lenient::object!(GetCallWebhookReply);

/// The answer.
///
/// Used in [`GetCallWebhookReply::response`](field@crate::api::GetCallWebhookReply::response).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallWebhookConfiguration {
    /// Address of the webhook.
    pub url: Option<String>,
    /// Commands that are sent there.
    pub callback_command_list: Vec<CallWebhookCommand>,
}

crate::wire::object::fields!(
    lenient CallWebhookConfiguration { 0 given url "Url", 1 items callback_command_list
    "CallbackCommandList", } required[]
);

crate::wire::lenient::object!(CallWebhookConfiguration);

/// Remove the configuration of call webhooks.
///
/// Official page: [Deleting Webhooks Configuration](https://www.tencentcloud.com/document/product/647/68939)
///
/// Path: `v4/call_config/delete_callback`
///
/// At most 200 calls per second. Safe to retry.
#[doc(alias = "delete_callback")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCallWebhook {}

crate::wire::object::fields!(strict DeleteCallWebhook {} required[]);

impl DeleteCallWebhook {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl crate::Request for DeleteCallWebhook {
    type Reply = DeleteCallWebhookReply;
    const NAME: &'static str = "delete_call_webhook";
}

/// The reply to [`DeleteCallWebhook`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCallWebhookReply {}

crate::wire::object::fields!(lenient DeleteCallWebhookReply {} required[]);

crate::wire::lenient::object!(DeleteCallWebhookReply);
