// @generated from api/operation.yaml by cargo xtask generate
//! Operations, archives and chat files.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`SetGlobalMute`] | [Setting Global Mute](https://www.tencentcloud.com/document/product/1047/34923) |
//! | [`GetGlobalMute`] | [Querying Global Mute](https://www.tencentcloud.com/document/product/1047/34924) |
//! | [`GetOperationsData`] | [Pulling Operations Data](https://www.tencentcloud.com/document/product/1047/34886) |
//! | [`GetMessageArchives`] | [Downloading Recent Messages](https://www.tencentcloud.com/document/product/1047/34885) |
//! | [`GetServerIps`] | [Getting Server IP Addresses](https://www.tencentcloud.com/document/product/1047/36742) |
//! | [`BanChatFile`] | Banning Chat Files |
//! | [`UnbanChatFile`] | Unbanning Chat Files |
//! | [`GetChatFileUrls`] | Signing Chat File URLs |

use serde::{Deserialize, Serialize};

use crate::schema::{Endpoint, tables};

/// Mute a user everywhere, or lift the mute.
///
/// Official page: [Setting Global Mute](https://www.tencentcloud.com/document/product/1047/34923)
///
/// Path: `v4/openconfigsvr/setnospeaking`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error.
///
/// - send at least one of C2CmsgNospeakingTime and GroupmsgNospeakingTime (130008 otherwise)
/// - 0 lifts the mute, 4294967295 mutes for ever, any other value is a number of seconds after which the mute ends
///   by itself
/// - while muted, the user's one-to-one messages fail with 20012 and group messages with 10017, and the before-send
///   webhooks are not called
/// - one account per call
#[doc(alias = "setnospeaking")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetGlobalMute {
    /// Account to mute.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "Set_Account")]
    pub set_account: String,
    /// One-to-one mute; one of the two times is required.
    ///
    /// At least one of `c2c_msg_nospeaking_time` and `group_msg_nospeaking_time` is sent. From 0 to 4294967295. In
    /// seconds. `C2CmsgNospeakingTime` on the wire.
    #[serde(rename = "C2CmsgNospeakingTime", skip_serializing_if = "Option::is_none")]
    pub c2c_msg_nospeaking_time: Option<i64>,
    /// Group mute; one of the two times is required.
    ///
    /// At least one of `c2c_msg_nospeaking_time` and `group_msg_nospeaking_time` is sent. From 0 to 4294967295. In
    /// seconds. `GroupmsgNospeakingTime` on the wire.
    #[serde(rename = "GroupmsgNospeakingTime", skip_serializing_if = "Option::is_none")]
    pub group_msg_nospeaking_time: Option<i64>,
}

impl SetGlobalMute {
    /// With the required fields.
    pub fn new(set_account: impl Into<String>) -> Self {
        Self {
            set_account: set_account.into(),
            c2c_msg_nospeaking_time: None,
            group_msg_nospeaking_time: None,
        }
    }

    /// Sets `c2c_msg_nospeaking_time`: one-to-one mute; one of the two times is required.
    #[must_use]
    pub fn c2c_msg_nospeaking_time(mut self, c2c_msg_nospeaking_time: i64) -> Self {
        self.c2c_msg_nospeaking_time = Some(c2c_msg_nospeaking_time);
        self
    }

    /// Sets `group_msg_nospeaking_time`: group mute; one of the two times is required.
    #[must_use]
    pub fn group_msg_nospeaking_time(mut self, group_msg_nospeaking_time: i64) -> Self {
        self.group_msg_nospeaking_time = Some(group_msg_nospeaking_time);
        self
    }
}

impl crate::Request for SetGlobalMute {
    type Reply = SetGlobalMuteReply;
    const ENDPOINT: &'static Endpoint = &tables::SET_GLOBAL_MUTE;
}

/// The reply to [`SetGlobalMute`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetGlobalMuteReply {}

crate::lenient::object!(SetGlobalMuteReply);

/// Read how long a user is muted everywhere.
///
/// Official page: [Querying Global Mute](https://www.tencentcloud.com/document/product/1047/34924)
///
/// Path: `v4/openconfigsvr/getnospeaking`
///
/// At most 200 calls per second. Safe to retry.
///
/// - 0 means not muted, 4294967295 muted for ever, any other value the seconds of mute
/// - an account that does not exist is reported as muted for ever, not as an error
#[doc(alias = "getnospeaking")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGlobalMute {
    /// Account to query.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "Get_Account")]
    pub get_account: String,
}

impl GetGlobalMute {
    /// With the required fields.
    pub fn new(get_account: impl Into<String>) -> Self {
        Self {
            get_account: get_account.into(),
        }
    }
}

impl crate::Request for GetGlobalMute {
    type Reply = GetGlobalMuteReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_GLOBAL_MUTE;
}

/// The reply to [`GetGlobalMute`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetGlobalMuteReply {
    /// One-to-one mute.
    ///
    /// From 0 to 4294967295. In seconds. `C2CmsgNospeakingTime` on the wire.
    #[serde(
        rename = "C2CmsgNospeakingTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub c2c_msg_nospeaking_time: Option<i64>,
    /// Group mute.
    ///
    /// From 0 to 4294967295. In seconds. `GroupmsgNospeakingTime` on the wire.
    #[serde(
        rename = "GroupmsgNospeakingTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_msg_nospeaking_time: Option<i64>,
}

crate::lenient::object!(GetGlobalMuteReply);

/// Read the app's daily figures of the last 30 days.
///
/// Official page: [Pulling Operations Data](https://www.tencentcloud.com/document/product/1047/34886)
///
/// Path: `v4/openconfigsvr/getappinfo`
///
/// At most 200 calls per second. Safe to retry.
///
/// - figures of the last 30 days, one entry per day
/// - without RequestField all fields are returned; Date comes back in any case
/// - all values are strings, the numbers too; Date is YYYYMMDD
/// - days are counted in Beijing time (UTC+8)
#[doc(alias = "getappinfo")]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetOperationsData {
    /// Fields to return.
    ///
    /// Optional.
    #[serde(rename = "RequestField", skip_serializing_if = "Option::is_none")]
    pub request_field: Option<Vec<OperationsField>>,
}

impl GetOperationsData {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `request_field`: fields to return.
    #[must_use]
    pub fn request_field(
        mut self,
        request_field: impl IntoIterator<Item = impl Into<OperationsField>>,
    ) -> Self {
        self.request_field = Some(request_field.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for GetOperationsData {
    type Reply = GetOperationsDataReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_OPERATIONS_DATA;
}

/// Fields to return.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationsField {
    /// `AppName`
    AppName,
    /// `AppId`
    AppId,
    /// `Company`
    Company,
    /// `ActiveUserNum`
    ActiveUserNum,
    /// `RegistUserNumOneDay`
    RegistUserNumOneDay,
    /// `RegistUserNumTotal`
    RegistUserNumTotal,
    /// `LoginTimes`
    LoginTimes,
    /// `LoginUserNum`
    LoginUserNum,
    /// `UpMsgNum`
    UpMsgNum,
    /// `SendMsgUserNum`
    SendMsgUserNum,
    /// `APNSMsgNum`
    ApnsMsgNum,
    /// `C2CUpMsgNum`
    C2cUpMsgNum,
    /// `C2CSendMsgUserNum`
    C2cSendMsgUserNum,
    /// `C2CAPNSMsgNum`
    C2capnsMsgNum,
    /// `MaxOnlineNum`
    MaxOnlineNum,
    /// `ChainIncrease`
    ChainIncrease,
    /// `ChainDecrease`
    ChainDecrease,
    /// `GroupUpMsgNum`
    GroupUpMsgNum,
    /// `GroupSendMsgUserNum`
    GroupSendMsgUserNum,
    /// `GroupAPNSMsgNum`
    GroupApnsMsgNum,
    /// `GroupSendMsgGroupNum`
    GroupSendMsgGroupNum,
    /// `GroupJoinGroupTimes`
    GroupJoinGroupTimes,
    /// `GroupQuitGroupTimes`
    GroupQuitGroupTimes,
    /// `GroupNewGroupNum`
    GroupNewGroupNum,
    /// `GroupAllGroupNum`
    GroupAllGroupNum,
    /// `GroupDestroyGroupNum`
    GroupDestroyGroupNum,
    /// `CallBackReq`
    CallBackReq,
    /// `CallBackRsp`
    CallBackRsp,
    /// `Date`
    Date,
    /// A value that this version does not know.
    Other(String),
}

impl OperationsField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AppName => "AppName",
            Self::AppId => "AppId",
            Self::Company => "Company",
            Self::ActiveUserNum => "ActiveUserNum",
            Self::RegistUserNumOneDay => "RegistUserNumOneDay",
            Self::RegistUserNumTotal => "RegistUserNumTotal",
            Self::LoginTimes => "LoginTimes",
            Self::LoginUserNum => "LoginUserNum",
            Self::UpMsgNum => "UpMsgNum",
            Self::SendMsgUserNum => "SendMsgUserNum",
            Self::ApnsMsgNum => "APNSMsgNum",
            Self::C2cUpMsgNum => "C2CUpMsgNum",
            Self::C2cSendMsgUserNum => "C2CSendMsgUserNum",
            Self::C2capnsMsgNum => "C2CAPNSMsgNum",
            Self::MaxOnlineNum => "MaxOnlineNum",
            Self::ChainIncrease => "ChainIncrease",
            Self::ChainDecrease => "ChainDecrease",
            Self::GroupUpMsgNum => "GroupUpMsgNum",
            Self::GroupSendMsgUserNum => "GroupSendMsgUserNum",
            Self::GroupApnsMsgNum => "GroupAPNSMsgNum",
            Self::GroupSendMsgGroupNum => "GroupSendMsgGroupNum",
            Self::GroupJoinGroupTimes => "GroupJoinGroupTimes",
            Self::GroupQuitGroupTimes => "GroupQuitGroupTimes",
            Self::GroupNewGroupNum => "GroupNewGroupNum",
            Self::GroupAllGroupNum => "GroupAllGroupNum",
            Self::GroupDestroyGroupNum => "GroupDestroyGroupNum",
            Self::CallBackReq => "CallBackReq",
            Self::CallBackRsp => "CallBackRsp",
            Self::Date => "Date",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for OperationsField {
    fn from(value: &str) -> Self {
        match value {
            "AppName" => Self::AppName,
            "AppId" => Self::AppId,
            "Company" => Self::Company,
            "ActiveUserNum" => Self::ActiveUserNum,
            "RegistUserNumOneDay" => Self::RegistUserNumOneDay,
            "RegistUserNumTotal" => Self::RegistUserNumTotal,
            "LoginTimes" => Self::LoginTimes,
            "LoginUserNum" => Self::LoginUserNum,
            "UpMsgNum" => Self::UpMsgNum,
            "SendMsgUserNum" => Self::SendMsgUserNum,
            "APNSMsgNum" => Self::ApnsMsgNum,
            "C2CUpMsgNum" => Self::C2cUpMsgNum,
            "C2CSendMsgUserNum" => Self::C2cSendMsgUserNum,
            "C2CAPNSMsgNum" => Self::C2capnsMsgNum,
            "MaxOnlineNum" => Self::MaxOnlineNum,
            "ChainIncrease" => Self::ChainIncrease,
            "ChainDecrease" => Self::ChainDecrease,
            "GroupUpMsgNum" => Self::GroupUpMsgNum,
            "GroupSendMsgUserNum" => Self::GroupSendMsgUserNum,
            "GroupAPNSMsgNum" => Self::GroupApnsMsgNum,
            "GroupSendMsgGroupNum" => Self::GroupSendMsgGroupNum,
            "GroupJoinGroupTimes" => Self::GroupJoinGroupTimes,
            "GroupQuitGroupTimes" => Self::GroupQuitGroupTimes,
            "GroupNewGroupNum" => Self::GroupNewGroupNum,
            "GroupAllGroupNum" => Self::GroupAllGroupNum,
            "GroupDestroyGroupNum" => Self::GroupDestroyGroupNum,
            "CallBackReq" => Self::CallBackReq,
            "CallBackRsp" => Self::CallBackRsp,
            "Date" => Self::Date,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for OperationsField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for OperationsField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for OperationsField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OperationsField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`GetOperationsData`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetOperationsDataReply {
    /// One entry per day.
    #[serde(
        rename = "Result",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result: Vec<OperationsData>,
}

crate::lenient::object!(GetOperationsDataReply);

/// One entry per day.
///
/// Stands in [`GetOperationsDataReply::result`](field@crate::api::GetOperationsDataReply::result).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct OperationsData {
    /// App name; absent in the newest sample.
    #[serde(
        rename = "AppName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub app_name: Option<String>,
    /// SDKAppID.
    #[serde(
        rename = "AppId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub app_id: Option<String>,
    /// Customer name; absent in the newest sample.
    #[serde(
        rename = "Company",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub company: Option<String>,
    /// Active users.
    #[serde(
        rename = "ActiveUserNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub active_user_num: Option<String>,
    /// New users of the day.
    #[serde(
        rename = "RegistUserNumOneDay",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub regist_user_num_one_day: Option<String>,
    /// Users so far.
    #[serde(
        rename = "RegistUserNumTotal",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub regist_user_num_total: Option<String>,
    /// Logins.
    #[serde(
        rename = "LoginTimes",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub login_times: Option<String>,
    /// Users who logged in.
    #[serde(
        rename = "LoginUserNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub login_user_num: Option<String>,
    /// Messages sent.
    #[serde(
        rename = "UpMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub up_msg_num: Option<String>,
    /// Messages delivered; not in the field list.
    #[serde(
        rename = "DownMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub down_msg_num: Option<String>,
    /// Users who sent messages.
    #[serde(
        rename = "SendMsgUserNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub send_msg_user_num: Option<String>,
    /// APNs pushes.
    #[serde(
        rename = "APNSMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub apns_msg_num: Option<String>,
    /// One-to-one messages sent.
    #[serde(
        rename = "C2CUpMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub c2c_up_msg_num: Option<String>,
    /// One-to-one messages delivered; not in the field list.
    #[serde(
        rename = "C2CDownMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub c2c_down_msg_num: Option<String>,
    /// Users who sent one-to-one messages.
    #[serde(
        rename = "C2CSendMsgUserNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub c2c_send_msg_user_num: Option<String>,
    /// APNs pushes for one-to-one messages.
    ///
    /// `C2CAPNSMsgNum` on the wire.
    #[serde(
        rename = "C2CAPNSMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub c2c_apns_msg_num: Option<String>,
    /// Peak of users online.
    #[serde(
        rename = "MaxOnlineNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_online_num: Option<String>,
    /// Friendships made.
    #[serde(
        rename = "ChainIncrease",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub chain_increase: Option<String>,
    /// Friendships ended.
    #[serde(
        rename = "ChainDecrease",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub chain_decrease: Option<String>,
    /// Group messages sent.
    #[serde(
        rename = "GroupUpMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_up_msg_num: Option<String>,
    /// Group messages delivered; not in the field list.
    #[serde(
        rename = "GroupDownMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_down_msg_num: Option<String>,
    /// Users who sent group messages.
    #[serde(
        rename = "GroupSendMsgUserNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_send_msg_user_num: Option<String>,
    /// APNs pushes for group messages.
    #[serde(
        rename = "GroupAPNSMsgNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_apns_msg_num: Option<String>,
    /// Groups with messages.
    #[serde(
        rename = "GroupSendMsgGroupNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_send_msg_group_num: Option<String>,
    /// Group joins.
    #[serde(
        rename = "GroupJoinGroupTimes",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_join_group_times: Option<String>,
    /// Group leaves.
    #[serde(
        rename = "GroupQuitGroupTimes",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_quit_group_times: Option<String>,
    /// Groups created.
    #[serde(
        rename = "GroupNewGroupNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_new_group_num: Option<String>,
    /// Groups so far.
    #[serde(
        rename = "GroupAllGroupNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_all_group_num: Option<String>,
    /// Groups disbanded.
    #[serde(
        rename = "GroupDestroyGroupNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_destroy_group_num: Option<String>,
    /// Webhook requests.
    #[serde(
        rename = "CallBackReq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub call_back_req: Option<String>,
    /// Webhook responses.
    #[serde(
        rename = "CallBackRsp",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub call_back_rsp: Option<String>,
    /// Day, YYYYMMDD.
    #[serde(
        rename = "Date",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<String>,
}

crate::lenient::object!(OperationsData);

/// Read where to download all messages of one hour.
///
/// Official page: [Downloading Recent Messages](https://www.tencentcloud.com/document/product/1047/34885)
///
/// Path: `v4/open_msg_svc/get_history`
///
/// At most 10 calls per second. Safe to retry.
///
/// - returns download addresses for all one-to-one or all group messages of the app in one hour of the last 7 days
/// - MsgTime is in Beijing time whatever the data center
/// - the file of an hour is made after the hour ends, usually within one hour, longer with much traffic; until then
///   1004
/// - files are deleted after 7 days; a download address expires at ExpireTime, then call again
/// - file: gzip, one JSON document laid out by line: first line
///   {"SdkAppId":..,"ChatType":..,"MsgTime":..,"MsgList":\[ then one message per line with a trailing comma, last
///   line \]}
/// - a message line has From_Account, MsgTimestamp, MsgSeq, MsgBody, and To_Account and MsgRandom (C2C) or GroupId
///   (Group)
/// - meant for backup and statistics, not for live features
#[doc(alias = "get_history")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMessageArchives {
    /// One-to-one or group messages.
    ///
    /// Required.
    #[serde(rename = "ChatType")]
    pub chat_type: ArchiveChatType,
    /// Hour as YYYYMMDDHH, Beijing time; 2024060721 covers 21:00 to 21:59.
    ///
    /// Required.
    #[serde(rename = "MsgTime")]
    pub msg_time: String,
}

impl GetMessageArchives {
    /// With the required fields.
    pub fn new(
        chat_type: impl Into<ArchiveChatType>,
        msg_time: impl Into<String>,
    ) -> Self {
        Self {
            chat_type: chat_type.into(),
            msg_time: msg_time.into(),
        }
    }
}

impl crate::Request for GetMessageArchives {
    type Reply = GetMessageArchivesReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_MESSAGE_ARCHIVES;
}

/// One-to-one or group messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveChatType {
    /// `C2C`
    C2c,
    /// `Group`
    Group,
    /// A value that this version does not know.
    Other(String),
}

impl ArchiveChatType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::C2c => "C2C",
            Self::Group => "Group",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ArchiveChatType {
    fn from(value: &str) -> Self {
        match value {
            "C2C" => Self::C2c,
            "Group" => Self::Group,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ArchiveChatType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ArchiveChatType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ArchiveChatType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ArchiveChatType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`GetMessageArchives`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetMessageArchivesReply {
    /// Archive files.
    #[serde(
        rename = "File",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub file: Vec<ArchiveFile>,
}

crate::lenient::object!(GetMessageArchivesReply);

/// Archive files.
///
/// Stands in [`GetMessageArchivesReply::file`](field@crate::api::GetMessageArchivesReply::file).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ArchiveFile {
    /// Download address.
    #[serde(
        rename = "URL",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub url: Option<String>,
    /// Expiry of the address, 'YYYY-MM-DD hh:mm:ss', time zone not stated.
    #[serde(
        rename = "ExpireTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub expire_time: Option<String>,
    /// Size before compression.
    ///
    /// In bytes.
    #[serde(
        rename = "FileSize",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_size: Option<i64>,
    /// MD5 before compression, hex.
    #[serde(
        rename = "FileMD5",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_md5: Option<String>,
    /// Size of the gzip file.
    ///
    /// In bytes.
    #[serde(
        rename = "GzipSize",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub gzip_size: Option<i64>,
    /// MD5 of the gzip file, hex.
    #[serde(
        rename = "GzipMD5",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub gzip_md5: Option<String>,
}

crate::lenient::object!(ArchiveFile);

/// Read the IP addresses of Chat servers and webhook senders.
///
/// Official page: [Getting Server IP Addresses](https://www.tencentcloud.com/document/product/1047/36742)
///
/// Path: `v4/ConfigSvc/GetIPList`
///
/// At most 200 calls per second. Safe to retry.
///
/// - the body is an empty object; the selector nettype goes in the URL query beside sdkappid, identifier, usersig,
///   random and contenttype
/// - nettype: 0 all; 1 native SDK, China incl. Hong Kong; 2 native SDK, elsewhere; 3 web SDK, China incl. Hong
///   Kong; 4 web SDK, elsewhere; 5 webhook senders, China incl. Hong Kong; 6 webhook senders, elsewhere
/// - use 5 or 6 to allow-list the addresses webhooks come from
/// - entries are single addresses or CIDR ranges; they change, so read them again from time to time
#[doc(alias = "GetIPList")]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetServerIps {
    /// Which addresses, as listed in the notes; what leaving it out returns is not stated.
    ///
    /// Optional. Sent in the URL's query. Known values: 0, 1, 2, 3, 4, 5, 6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nettype: Option<i64>,
}

impl GetServerIps {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `nettype`: which addresses, as listed in the notes; what leaving it out returns is not stated.
    #[must_use]
    pub fn nettype(mut self, nettype: i64) -> Self {
        self.nettype = Some(nettype);
        self
    }
}

impl crate::Request for GetServerIps {
    type Reply = GetServerIpsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_SERVER_IPS;
}

/// The reply to [`GetServerIps`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetServerIpsReply {
    /// Addresses or CIDR ranges.
    #[serde(
        rename = "IPList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub ip_list: Vec<String>,
}

crate::lenient::object!(GetServerIpsReply);

/// Ban a file that was sent in a chat.
///
/// No current page describes it.
///
/// Path: `v4/im_cos_msg/forbid_illegal_object`
///
/// Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).
///
/// - works only for rich-media files uploaded through the Chat SDK (native SDK 4.9.x or later, web SDK 2.0.0 or
///   later)
/// - after the ban the SDK can no longer open the file; get_chat_file_urls still can
/// - one file per call
#[doc(alias = "forbid_illegal_object")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BanChatFile {
    /// File URL, from the URL field of the rich-media message element.
    ///
    /// Required.
    #[serde(rename = "RawURL")]
    pub raw_url: String,
}

impl BanChatFile {
    /// With the required fields.
    pub fn new(raw_url: impl Into<String>) -> Self {
        Self { raw_url: raw_url.into() }
    }
}

impl crate::Request for BanChatFile {
    type Reply = BanChatFileReply;
    const ENDPOINT: &'static Endpoint = &tables::BAN_CHAT_FILE;
}

/// The reply to [`BanChatFile`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BanChatFileReply {}

crate::lenient::object!(BanChatFileReply);

/// Lift the ban of a chat file.
///
/// No current page describes it.
///
/// Path: `v4/im_cos_msg/allow_banned_object`
///
/// Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).
///
/// - lifts ban_chat_file; same conditions on the file
/// - one file per call
#[doc(alias = "allow_banned_object")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnbanChatFile {
    /// File URL, from the URL field of the rich-media message element.
    ///
    /// Required.
    #[serde(rename = "RawURL")]
    pub raw_url: String,
}

impl UnbanChatFile {
    /// With the required fields.
    pub fn new(raw_url: impl Into<String>) -> Self {
        Self { raw_url: raw_url.into() }
    }
}

impl crate::Request for UnbanChatFile {
    type Reply = UnbanChatFileReply;
    const ENDPOINT: &'static Endpoint = &tables::UNBAN_CHAT_FILE;
}

/// The reply to [`UnbanChatFile`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnbanChatFileReply {}

crate::lenient::object!(UnbanChatFileReply);

/// Make signed URLs of chat files and read their state.
///
/// No current page describes it.
///
/// Path: `v4/im_cos_msg/get_cos_sig`
///
/// Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).
///
/// - returns signed URLs with full control, valid 15 minutes, and each file's state; they open banned files too
/// - works only for rich-media files uploaded through the Chat SDK (native SDK 4.9.x or later, web SDK 2.0.0 or
///   later)
/// - ResourceID is chosen by the caller and links each result to its request entry: keep it unique within a call
/// - no limit on the number of files is stated
#[doc(alias = "get_cos_sig")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetChatFileUrls {
    /// Files to sign.
    ///
    /// Required.
    #[serde(rename = "RawURLs")]
    pub raw_urls: Vec<ChatFileItem>,
}

impl GetChatFileUrls {
    /// With the required fields.
    pub fn new(raw_urls: impl IntoIterator<Item = impl Into<ChatFileItem>>) -> Self {
        Self {
            raw_urls: raw_urls.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetChatFileUrls {
    type Reply = GetChatFileUrlsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_CHAT_FILE_URLS;
}

/// Files to sign.
///
/// Stands in [`GetChatFileUrls::raw_urls`](field@crate::api::GetChatFileUrls::raw_urls).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatFileItem {
    /// Caller's number for the file, unique in the call.
    ///
    /// Required.
    #[serde(rename = "ResourceID")]
    pub resource_id: i64,
    /// File URL, from the URL field of the rich-media message element.
    ///
    /// Required.
    #[serde(rename = "RawURL")]
    pub raw_url: String,
}

impl ChatFileItem {
    /// With the required fields.
    pub fn new(resource_id: i64, raw_url: impl Into<String>) -> Self {
        Self {
            resource_id,
            raw_url: raw_url.into(),
        }
    }
}

/// The reply to [`GetChatFileUrls`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetChatFileUrlsReply {
    /// One result per file.
    #[serde(
        rename = "PreSigURLs",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub pre_sig_urls: Vec<ChatFileUrl>,
}

crate::lenient::object!(GetChatFileUrlsReply);

/// One result per file.
///
/// Stands in [`GetChatFileUrlsReply::pre_sig_urls`](field@crate::api::GetChatFileUrlsReply::pre_sig_urls).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatFileUrl {
    /// 0 is success.
    #[serde(
        rename = "Code",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub code: Option<i64>,
    /// Error text, empty on success.
    #[serde(
        rename = "Desc",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub desc: Option<String>,
    /// Number given in the request.
    #[serde(
        rename = "ResourceID",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_id: Option<i64>,
    /// Signed URL, valid 15 minutes.
    #[serde(
        rename = "PreSigURL",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_sig_url: Option<String>,
    /// 0 normal, 1 banned, 2 gone (perhaps expired).
    ///
    /// Known values: 0, 1, 2.
    #[serde(
        rename = "Status",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<i64>,
}

crate::lenient::object!(ChatFileUrl);
