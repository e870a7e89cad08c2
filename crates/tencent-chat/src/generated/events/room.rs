// @generated from api/webhooks/room.yaml by cargo xtask generate
//! Conference rooms.
//!
//! Sent for rooms of the product Conference (TUIRoomKit, RoomEngine).

use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// After a conference room was created.
///
/// Official page: [After a Room Is Created](https://www.tencentcloud.com/document/product/647/60733)
///
/// Command: `Room.CallbackAfterCreateRoom`
///
/// The answer changes nothing.
///
/// - fires for rooms made by a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterRoomCreate {
    /// Who made the request.
    pub operator_account: Option<String>,
    /// The room.
    pub room_info: Option<CreatedRoom>,
    /// Users invited to a planned meeting; in the sample only.
    ///
    /// Not always sent.
    pub schedule_invitee_list_account: Vec<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterRoomCreate { 0 given operator_account "Operator_Account", 1 given
    room_info "RoomInfo", 2 items schedule_invitee_list_account
    "ScheduleInviteeList_Account", 3 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterRoomCreate, "Room.CallbackAfterCreateRoom");

impl AfterRoomCreate {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// The room.
///
/// Used in [`AfterRoomCreate::room_info`](field@crate::webhook::AfterRoomCreate::room_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedRoom {
    /// ID of the room.
    pub room_id: Option<String>,
    /// Name of the room.
    pub room_name: Option<String>,
    /// Type of the room; Meeting in the sample, conference in the table.
    pub room_type: Option<String>,
    /// Host.
    pub owner_account: Option<String>,
    /// Member limit.
    pub max_member_count: Option<i64>,
    /// Seat limit.
    ///
    /// Not always sent.
    pub max_seat_count: Option<i64>,
    /// Whether nobody may send video.
    pub is_video_disabled: Option<bool>,
    /// Whether nobody may send audio.
    pub is_audio_disabled: Option<bool>,
    /// Whether nobody may send text.
    pub is_message_disabled: Option<bool>,
    /// Whether nobody may share the screen.
    pub is_screen_sharing_disabled: Option<bool>,
    /// Whether the room is not recorded.
    pub is_cloud_recording_disabled: Option<bool>,
    /// Data of the app.
    ///
    /// Not always sent.
    pub custom_info: Option<String>,
    /// Planned start.
    ///
    /// Not always sent. In seconds since 1970.
    pub schedule_start_time: Option<i64>,
    /// Planned end.
    ///
    /// Not always sent. In seconds since 1970.
    pub schedule_end_time: Option<i64>,
    /// State of the room.
    ///
    /// Not always sent.
    pub room_status: Option<RoomStatus>,
    /// Whether the room has seats.
    ///
    /// Not always sent.
    pub is_seat_enabled: Option<bool>,
    /// No seats, seats that anybody takes, seats on request.
    ///
    /// Not always sent.
    pub take_seat_mode: Option<TakeSeatMode>,
    /// When the room was made.
    ///
    /// Not always sent. In seconds since 1970.
    pub create_time: Option<i64>,
}

crate::wire::object::fields!(
    lenient CreatedRoom { 0 given room_id "RoomId", 1 given room_name "RoomName", 2 given
    room_type "RoomType", 3 given owner_account "Owner_Account", 4 given max_member_count
    "MaxMemberCount", 5 given max_seat_count "MaxSeatCount", 6 given is_video_disabled
    "IsVideoDisabled", 7 given is_audio_disabled "IsAudioDisabled", 8 given
    is_message_disabled "IsMessageDisabled", 9 given is_screen_sharing_disabled
    "IsScreenSharingDisabled", 10 given is_cloud_recording_disabled
    "IsCloudRecordingDisabled", 11 given custom_info "CustomInfo", 12 given
    schedule_start_time "ScheduleStartTime", 13 given schedule_end_time
    "ScheduleEndTime", 14 given room_status "RoomStatus", 15 given is_seat_enabled
    "IsSeatEnabled", 16 given take_seat_mode "TakeSeatMode", 17 given create_time
    "CreateTime", } required[]
);

crate::wire::lenient::object!(CreatedRoom);

/// State of the room.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomStatus {
    /// `None`
    None,
    /// `NotStarted`
    NotStarted,
    /// `Running`
    Running,
    /// A value that this version does not know.
    Other(String),
}

impl RoomStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::NotStarted => "NotStarted",
            Self::Running => "Running",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for RoomStatus {
    fn from(value: &str) -> Self {
        match value {
            "None" => Self::None,
            "NotStarted" => Self::NotStarted,
            "Running" => Self::Running,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for RoomStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for RoomStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for RoomStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RoomStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for RoomStatus {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(RoomStatus);

/// No seats, seats that anybody takes, seats on request.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TakeSeatMode {
    /// `None`
    None,
    /// `FreeToTake`
    FreeToTake,
    /// `ApplyToTake`
    ApplyToTake,
    /// A value that this version does not know.
    Other(String),
}

impl TakeSeatMode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::FreeToTake => "FreeToTake",
            Self::ApplyToTake => "ApplyToTake",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TakeSeatMode {
    fn from(value: &str) -> Self {
        match value {
            "None" => Self::None,
            "FreeToTake" => Self::FreeToTake,
            "ApplyToTake" => Self::ApplyToTake,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for TakeSeatMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for TakeSeatMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TakeSeatMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TakeSeatMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for TakeSeatMode {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(TakeSeatMode);

/// After a conference room was closed.
///
/// Official page: [After a Room Is Destroyed](https://www.tencentcloud.com/document/product/647/60732)
///
/// Command: `Room.CallbackAfterDestroyRoom`
///
/// The answer changes nothing.
///
/// - fires for rooms closed by a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterRoomDestroy {
    /// Who made the request.
    pub operator_account: Option<String>,
    /// ID of the room.
    pub room_id: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterRoomDestroy { 0 given operator_account "Operator_Account", 1 given
    room_id "RoomId", 2 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterRoomDestroy, "Room.CallbackAfterDestroyRoom");

impl AfterRoomDestroy {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After a conference room was modified.
///
/// Official page: [After the Room Information Is Updated](https://www.tencentcloud.com/document/product/647/60731)
///
/// Command: `Room.CallbackAfterUpdateRoomInfo`
///
/// The answer changes nothing.
///
/// - the international page has this command, the Chinese list Room.CallbackUpdateRoomInfo
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterRoomInfoUpdate {
    /// Who made the request.
    pub operator_account: Option<String>,
    /// The room, with what was changed.
    pub room_info: Option<UpdatedRoom>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterRoomInfoUpdate { 0 given operator_account "Operator_Account", 1 given
    room_info "RoomInfo", 2 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterRoomInfoUpdate, "Room.CallbackAfterUpdateRoomInfo"
);

impl AfterRoomInfoUpdate {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// The room, with what was changed.
///
/// Used in [`AfterRoomInfoUpdate::room_info`](field@crate::webhook::AfterRoomInfoUpdate::room_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedRoom {
    /// ID of the room.
    pub room_id: Option<String>,
    /// Name of the room.
    ///
    /// Not always sent.
    pub room_name: Option<String>,
    /// Host.
    ///
    /// Not always sent.
    pub owner_account: Option<String>,
    /// No seats, seats that anybody takes, seats on request.
    ///
    /// Not always sent.
    pub take_seat_mode: Option<TakeSeatMode>,
    /// Member limit.
    ///
    /// Not always sent.
    pub max_member_count: Option<i64>,
    /// Whether nobody may send video.
    ///
    /// Not always sent.
    pub is_video_disabled: Option<bool>,
    /// Whether nobody may send audio.
    ///
    /// Not always sent.
    pub is_audio_disabled: Option<bool>,
    /// Whether nobody may send text.
    ///
    /// Not always sent.
    pub is_message_disabled: Option<bool>,
    /// Whether nobody may share the screen.
    ///
    /// Not always sent.
    pub is_screen_sharing_disabled: Option<bool>,
    /// Whether the room is not recorded; text in the sample.
    ///
    /// Not always sent.
    pub is_cloud_recording_disabled: Option<bool>,
    /// Data of the app.
    ///
    /// Not always sent.
    pub custom_info: Option<String>,
}

crate::wire::object::fields!(
    lenient UpdatedRoom { 0 given room_id "RoomId", 1 given room_name "RoomName", 2 given
    owner_account "Owner_Account", 3 given take_seat_mode "TakeSeatMode", 4 given
    max_member_count "MaxMemberCount", 5 given is_video_disabled "IsVideoDisabled", 6
    given is_audio_disabled "IsAudioDisabled", 7 given is_message_disabled
    "IsMessageDisabled", 8 given is_screen_sharing_disabled "IsScreenSharingDisabled", 9
    given is_cloud_recording_disabled "IsCloudRecordingDisabled", 10 given custom_info
    "CustomInfo", } required[]
);

crate::wire::lenient::object!(UpdatedRoom);

/// After a conference room was modified, by the name of the Chinese list.
///
/// No English page documents it.
///
/// Command: `Room.CallbackUpdateRoomInfo`
///
/// The answer changes nothing.
///
/// - the Chinese list has this command, the international page Room.CallbackAfterUpdateRoomInfo
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomInfoUpdate {
    /// Who made the request.
    pub operator_account: Option<String>,
    /// The room, with what was changed.
    pub room_info: Option<UpdatedRoom>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient RoomInfoUpdate { 0 given operator_account "Operator_Account", 1 given
    room_info "RoomInfo", 2 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(RoomInfoUpdate, "Room.CallbackUpdateRoomInfo");

impl RoomInfoUpdate {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After a user entered a conference room.
///
/// Official page: [After a Member Enters a Room](https://www.tencentcloud.com/document/product/647/60735)
///
/// Command: `Room.CallbackAfterMemberEnter`
///
/// The answer changes nothing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterRoomMemberEnter {
    /// Who made the request.
    pub operator_account: Option<String>,
    /// ID of the room.
    pub room_id: Option<String>,
    /// Room capacity, as the table says.
    pub member_count: Option<i64>,
    /// Enter: by oneself.
    ///
    /// `Type` on the wire.
    pub enter_type: Option<AfterRoomMemberEnterEnterType>,
    /// Members who entered.
    pub member_list_account: Vec<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterRoomMemberEnter { 0 given operator_account "Operator_Account", 1 given
    room_id "RoomId", 2 given member_count "MemberCount", 3 given enter_type "Type", 4
    items member_list_account "MemberList_Account", 5 given event_time "EventTime", }
    required[]
);

crate::webhook::event::received!(AfterRoomMemberEnter, "Room.CallbackAfterMemberEnter");

impl AfterRoomMemberEnter {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Enter: by oneself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfterRoomMemberEnterEnterType {
    /// `Enter`
    Enter,
    /// A value that this version does not know.
    Other(String),
}

impl AfterRoomMemberEnterEnterType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enter => "Enter",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AfterRoomMemberEnterEnterType {
    fn from(value: &str) -> Self {
        match value {
            "Enter" => Self::Enter,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AfterRoomMemberEnterEnterType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AfterRoomMemberEnterEnterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AfterRoomMemberEnterEnterType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AfterRoomMemberEnterEnterType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AfterRoomMemberEnterEnterType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AfterRoomMemberEnterEnterType);

/// After a user left a conference room.
///
/// Official page: [After a Member Leaves a Room](https://www.tencentcloud.com/document/product/647/60734)
///
/// Command: `Room.CallbackAfterMemberLeave`
///
/// The answer changes nothing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterRoomMemberLeave {
    /// Who made the request.
    pub operator_account: Option<String>,
    /// ID of the room.
    pub room_id: Option<String>,
    /// Room capacity, as the table says.
    pub member_count: Option<i64>,
    /// Left, removed, or not heard of any more.
    ///
    /// `Type` on the wire.
    pub leave_type: Option<AfterRoomMemberLeaveLeaveType>,
    /// Members who left.
    pub member_list_account: Vec<String>,
    /// Why.
    ///
    /// Not always sent.
    pub reason: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterRoomMemberLeave { 0 given operator_account "Operator_Account", 1 given
    room_id "RoomId", 2 given member_count "MemberCount", 3 given leave_type "Type", 4
    items member_list_account "MemberList_Account", 5 given reason "Reason", 6 given
    event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterRoomMemberLeave, "Room.CallbackAfterMemberLeave");

impl AfterRoomMemberLeave {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Left, removed, or not heard of any more.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfterRoomMemberLeaveLeaveType {
    /// `Leave`
    Leave,
    /// `Kicked`
    Kicked,
    /// `Expired`
    Expired,
    /// A value that this version does not know.
    Other(String),
}

impl AfterRoomMemberLeaveLeaveType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Leave => "Leave",
            Self::Kicked => "Kicked",
            Self::Expired => "Expired",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AfterRoomMemberLeaveLeaveType {
    fn from(value: &str) -> Self {
        match value {
            "Leave" => Self::Leave,
            "Kicked" => Self::Kicked,
            "Expired" => Self::Expired,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AfterRoomMemberLeaveLeaveType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AfterRoomMemberLeaveLeaveType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AfterRoomMemberLeaveLeaveType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AfterRoomMemberLeaveLeaveType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AfterRoomMemberLeaveLeaveType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AfterRoomMemberLeaveLeaveType);
