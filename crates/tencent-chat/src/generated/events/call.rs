// @generated from api/webhooks/call.yaml by cargo xtask generate
//! Audio and video calls.
//!
//! URL and commands are set with the endpoint set_call_webhook, not in the console.
//!
//! Calls of the older TUICallKit methods call() and groupCall() have webhooks of another kind.

use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// After a call was started.
///
/// Official page: [Webhooks after Call Initiation](https://www.tencentcloud.com/document/product/647/68941)
///
/// Command: `Call.CallbackAfterStartCall`
///
/// The answer changes nothing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterCallStart {
    /// The call.
    pub call_info: Option<StartedCallInfo>,
    /// Members of the call.
    pub user_list: Vec<CallUser>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterCallStart { 0 given call_info "CallInfo", 1 items user_list "UserList",
    2 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterCallStart, "Call.CallbackAfterStartCall");

impl AfterCallStart {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// The call.
///
/// Used in [`AfterCallStart::call_info`](field@crate::webhook::AfterCallStart::call_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedCallInfo {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Video or audio; CallMediaType in the sample.
    #[doc(alias = "CallMediaType")]
    pub media_type: Option<EventCallMediaType>,
    /// Group of the call; empty when there is none.
    pub chat_group_id: Option<String>,
    /// TRTC room; empty in the sample.
    pub room_id: Option<String>,
    /// 1 the room ID is a number, 2 a string.
    ///
    /// Known values: 1, 2.
    pub room_id_type: Option<i64>,
}

crate::wire::object::fields!(
    lenient StartedCallInfo { 0 given call_id "CallId", 1 given media_type "MediaType", 2
    given chat_group_id "ChatGroupId", 3 given room_id "RoomId", 4 given room_id_type
    "RoomIdType", } required[]
);

crate::wire::lenient::object!(StartedCallInfo);

/// Video or audio; CallMediaType in the sample.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventCallMediaType {
    /// `Video`
    Video,
    /// `Audio`
    Audio,
    /// A value that this version does not know.
    Other(String),
}

impl EventCallMediaType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Video => "Video",
            Self::Audio => "Audio",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for EventCallMediaType {
    fn from(value: &str) -> Self {
        match value {
            "Video" => Self::Video,
            "Audio" => Self::Audio,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for EventCallMediaType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for EventCallMediaType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for EventCallMediaType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventCallMediaType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for EventCallMediaType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(EventCallMediaType);

/// Members of the call.
///
/// Used in [`AfterCallStart::user_list`](field@crate::webhook::AfterCallStart::user_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallUser {
    /// Member; the sample has a number.
    pub user_account: Option<String>,
    /// Calling is on the call, Waiting has not answered yet.
    pub status: Option<CallUserStatus>,
}

crate::wire::object::fields!(
    lenient CallUser { 0 given user_account "User_Account", 1 given status "Status", }
    required[]
);

crate::wire::lenient::object!(CallUser);

/// Calling is on the call, Waiting has not answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallUserStatus {
    /// `Calling`
    Calling,
    /// `Waiting`
    Waiting,
    /// A value that this version does not know.
    Other(String),
}

impl CallUserStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Calling => "Calling",
            Self::Waiting => "Waiting",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CallUserStatus {
    fn from(value: &str) -> Self {
        match value {
            "Calling" => Self::Calling,
            "Waiting" => Self::Waiting,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CallUserStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CallUserStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CallUserStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CallUserStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CallUserStatus {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(CallUserStatus);

/// After a call ended.
///
/// Official page: [Webhooks after Call Ends](https://www.tencentcloud.com/document/product/647/68940)
///
/// Command: `Call.CallbackAfterEndCall`
///
/// The answer changes nothing.
///
/// - fires when at most one member is left
/// - five seconds later the record can be read with get_call_record
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterCallEnd {
    /// Record of the call.
    pub call_record: Option<EndedCall>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterCallEnd { 0 given call_record "CallRecord", 1 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(AfterCallEnd, "Call.CallbackAfterEndCall");

impl AfterCallEnd {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Record of the call.
///
/// Used in [`AfterCallEnd::call_record`](field@crate::webhook::AfterCallEnd::call_record).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndedCall {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Who called.
    pub caller_account: Option<String>,
    /// Video or audio.
    pub media_type: Option<EventCallMediaType>,
    /// One-to-one or group call.
    pub call_type: Option<EventCallType>,
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
    pub call_result: Option<EventCallResult>,
    /// Members of the call, in the sample with the caller.
    pub callee_list_account: Vec<String>,
    /// TRTC room.
    pub room_id: Option<String>,
    /// 1 the room ID is a number, 2 a string.
    ///
    /// Known values: 1, 2.
    pub room_id_type: Option<i64>,
}

crate::wire::object::fields!(
    lenient EndedCall { 0 given call_id "CallId", 1 given caller_account
    "Caller_Account", 2 given media_type "MediaType", 3 given call_type "CallType", 4
    given start_time "StartTime", 5 given end_time "EndTime", 6 given accept_time
    "AcceptTime", 7 given call_result "CallResult", 8 items callee_list_account
    "CalleeList_Account", 9 given room_id "RoomId", 10 given room_id_type "RoomIdType", }
    required[]
);

crate::wire::lenient::object!(EndedCall);

/// One-to-one or group call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventCallType {
    /// `SingleCall`
    SingleCall,
    /// `MultiCall`
    MultiCall,
    /// A value that this version does not know.
    Other(String),
}

impl EventCallType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleCall => "SingleCall",
            Self::MultiCall => "MultiCall",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for EventCallType {
    fn from(value: &str) -> Self {
        match value {
            "SingleCall" => Self::SingleCall,
            "MultiCall" => Self::MultiCall,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for EventCallType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for EventCallType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for EventCallType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventCallType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for EventCallType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(EventCallType);

/// Canceled by the caller, rejected, not answered, ended normally, busy, interrupted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventCallResult {
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

impl EventCallResult {
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

impl From<&str> for EventCallResult {
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

impl From<String> for EventCallResult {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for EventCallResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for EventCallResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventCallResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for EventCallResult {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(EventCallResult);

/// After the state of call members changed.
///
/// Official page: [Callback after Member Changed](https://www.tencentcloud.com/document/product/647/69215)
///
/// Command: `Call.CallbackAfterMemberChanged`
///
/// The answer changes nothing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterCallMemberChange {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Members of the call.
    pub user_list: Vec<CallUser>,
    /// Members that changed.
    pub changed_user_list: Vec<ChangedCallUser>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterCallMemberChange { 0 given call_id "CallId", 1 items user_list
    "UserList", 2 items changed_user_list "ChangedUserList", 3 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterCallMemberChange, "Call.CallbackAfterMemberChanged"
);

impl AfterCallMemberChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Members that changed.
///
/// Used in [`AfterCallMemberChange::changed_user_list`](field@crate::webhook::AfterCallMemberChange::changed_user_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedCallUser {
    /// Member.
    pub user_account: Option<String>,
    /// What happened; spelled as in the sample.
    pub action_type: Option<CallAction>,
}

crate::wire::object::fields!(
    lenient ChangedCallUser { 0 given user_account "User_Account", 1 given action_type
    "ActionType", } required[]
);

crate::wire::lenient::object!(ChangedCallUser);

/// What happened; spelled as in the sample.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallAction {
    /// `Answer`
    Answer,
    /// `Reject`
    Reject,
    /// `NotAnswer`
    NotAnswer,
    /// `Hangup`
    Hangup,
    /// `Join`
    Join,
    /// `Offline`
    Offline,
    /// `Invite`
    Invite,
    /// `Cancel_Invite`
    CancelInvite,
    /// A value that this version does not know.
    Other(String),
}

impl CallAction {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Answer => "Answer",
            Self::Reject => "Reject",
            Self::NotAnswer => "NotAnswer",
            Self::Hangup => "Hangup",
            Self::Join => "Join",
            Self::Offline => "Offline",
            Self::Invite => "Invite",
            Self::CancelInvite => "Cancel_Invite",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CallAction {
    fn from(value: &str) -> Self {
        match value {
            "Answer" => Self::Answer,
            "Reject" => Self::Reject,
            "NotAnswer" => Self::NotAnswer,
            "Hangup" => Self::Hangup,
            "Join" => Self::Join,
            "Offline" => Self::Offline,
            "Invite" => Self::Invite,
            "Cancel_Invite" => Self::CancelInvite,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CallAction {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CallAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CallAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CallAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CallAction {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(CallAction);
