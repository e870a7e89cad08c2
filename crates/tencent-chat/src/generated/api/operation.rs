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

/// Mute a user everywhere, or lift the mute.
///
/// Official page: [Setting Global Mute](https://www.tencentcloud.com/document/product/1047/34923)
///
/// Path: `v4/openconfigsvr/setnospeaking`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error.
///
/// - send at least one of C2CmsgNospeakingTime and GroupmsgNospeakingTime (130008 otherwise)
/// - 0 lifts the mute, 4294967295 mutes for ever, any other value is a number of seconds after which the mute ends
///   by itself
/// - while muted, the user's one-to-one messages fail with 20012 and group messages with 10017, and the before-send
///   webhooks are not called
/// - one account per call
#[doc(alias = "setnospeaking")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetGlobalMute {
    /// Account to mute.
    ///
    /// Required. At most 32 bytes.
    pub set_account: String,
    /// One-to-one mute; one of the two times is required.
    ///
    /// At least one of `c2c_msg_nospeaking_time` and `group_msg_nospeaking_time` is sent. From 0 to 4294967295. In
    /// seconds. `C2CmsgNospeakingTime` on the wire.
    pub c2c_msg_nospeaking_time: Option<i64>,
    /// Group mute; one of the two times is required.
    ///
    /// At least one of `c2c_msg_nospeaking_time` and `group_msg_nospeaking_time` is sent. From 0 to 4294967295. In
    /// seconds. `GroupmsgNospeakingTime` on the wire.
    pub group_msg_nospeaking_time: Option<i64>,
}

crate::wire::object::fields!(
    strict SetGlobalMute { 0 always set_account "Set_Account", 1 given
    c2c_msg_nospeaking_time "C2CmsgNospeakingTime", 2 given group_msg_nospeaking_time
    "GroupmsgNospeakingTime", } required[0]
);

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
    const NAME: &'static str = "set_global_mute";
}

/// The reply to [`SetGlobalMute`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetGlobalMuteReply {}

crate::wire::object::fields!(lenient SetGlobalMuteReply {} required[]);

crate::wire::lenient::object!(SetGlobalMuteReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalMute {
    /// Account to query.
    ///
    /// Required. At most 32 bytes.
    pub get_account: String,
}

crate::wire::object::fields!(
    strict GetGlobalMute { 0 always get_account "Get_Account", } required[0]
);

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
    const NAME: &'static str = "get_global_mute";
}

/// The reply to [`GetGlobalMute`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalMuteReply {
    /// One-to-one mute.
    ///
    /// From 0 to 4294967295. In seconds. `C2CmsgNospeakingTime` on the wire.
    pub c2c_msg_nospeaking_time: Option<i64>,
    /// Group mute.
    ///
    /// From 0 to 4294967295. In seconds. `GroupmsgNospeakingTime` on the wire.
    pub group_msg_nospeaking_time: Option<i64>,
}

crate::wire::object::fields!(
    lenient GetGlobalMuteReply { 0 given c2c_msg_nospeaking_time "C2CmsgNospeakingTime",
    1 given group_msg_nospeaking_time "GroupmsgNospeakingTime", } required[]
);

crate::wire::lenient::object!(GetGlobalMuteReply);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOperationsData {
    /// Fields to return.
    ///
    /// Optional.
    pub request_field: Option<Vec<OperationsField>>,
}

crate::wire::object::fields!(
    strict GetOperationsData { 0 given request_field "RequestField", } required[]
);

impl GetOperationsData {
    /// With no fields set.
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
    const NAME: &'static str = "get_operations_data";
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

impl crate::wire::object::Blank for OperationsField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`GetOperationsData`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOperationsDataReply {
    /// One entry per day.
    pub result: Vec<OperationsData>,
}

crate::wire::object::fields!(
    lenient GetOperationsDataReply { 0 items result "Result", } required[]
);

crate::wire::lenient::object!(GetOperationsDataReply);

/// One entry per day.
///
/// Used in [`GetOperationsDataReply::result`](field@crate::api::GetOperationsDataReply::result).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsData {
    /// App name; absent in the newest sample.
    pub app_name: Option<String>,
    /// SDKAppID.
    pub app_id: Option<String>,
    /// Customer name; absent in the newest sample.
    pub company: Option<String>,
    /// Active users.
    pub active_user_num: Option<String>,
    /// New users of the day.
    pub regist_user_num_one_day: Option<String>,
    /// Users so far.
    pub regist_user_num_total: Option<String>,
    /// Logins.
    pub login_times: Option<String>,
    /// Users who logged in.
    pub login_user_num: Option<String>,
    /// Messages sent.
    pub up_msg_num: Option<String>,
    /// Messages delivered; not in the field list.
    pub down_msg_num: Option<String>,
    /// Users who sent messages.
    pub send_msg_user_num: Option<String>,
    /// APNs pushes.
    pub apns_msg_num: Option<String>,
    /// One-to-one messages sent.
    pub c2c_up_msg_num: Option<String>,
    /// One-to-one messages delivered; not in the field list.
    pub c2c_down_msg_num: Option<String>,
    /// Users who sent one-to-one messages.
    pub c2c_send_msg_user_num: Option<String>,
    /// APNs pushes for one-to-one messages.
    ///
    /// `C2CAPNSMsgNum` on the wire.
    pub c2c_apns_msg_num: Option<String>,
    /// Peak of users online.
    pub max_online_num: Option<String>,
    /// Friendships made.
    pub chain_increase: Option<String>,
    /// Friendships ended.
    pub chain_decrease: Option<String>,
    /// Group messages sent.
    pub group_up_msg_num: Option<String>,
    /// Group messages delivered; not in the field list.
    pub group_down_msg_num: Option<String>,
    /// Users who sent group messages.
    pub group_send_msg_user_num: Option<String>,
    /// APNs pushes for group messages.
    pub group_apns_msg_num: Option<String>,
    /// Groups with messages.
    pub group_send_msg_group_num: Option<String>,
    /// Group joins.
    pub group_join_group_times: Option<String>,
    /// Group leaves.
    pub group_quit_group_times: Option<String>,
    /// Groups created.
    pub group_new_group_num: Option<String>,
    /// Groups so far.
    pub group_all_group_num: Option<String>,
    /// Groups disbanded.
    pub group_destroy_group_num: Option<String>,
    /// Webhook requests.
    pub call_back_req: Option<String>,
    /// Webhook responses.
    pub call_back_rsp: Option<String>,
    /// Day, YYYYMMDD.
    pub date: Option<String>,
}

crate::wire::object::fields!(
    lenient OperationsData { 0 given app_name "AppName", 1 given app_id "AppId", 2 given
    company "Company", 3 given active_user_num "ActiveUserNum", 4 given
    regist_user_num_one_day "RegistUserNumOneDay", 5 given regist_user_num_total
    "RegistUserNumTotal", 6 given login_times "LoginTimes", 7 given login_user_num
    "LoginUserNum", 8 given up_msg_num "UpMsgNum", 9 given down_msg_num "DownMsgNum", 10
    given send_msg_user_num "SendMsgUserNum", 11 given apns_msg_num "APNSMsgNum", 12
    given c2c_up_msg_num "C2CUpMsgNum", 13 given c2c_down_msg_num "C2CDownMsgNum", 14
    given c2c_send_msg_user_num "C2CSendMsgUserNum", 15 given c2c_apns_msg_num
    "C2CAPNSMsgNum", 16 given max_online_num "MaxOnlineNum", 17 given chain_increase
    "ChainIncrease", 18 given chain_decrease "ChainDecrease", 19 given group_up_msg_num
    "GroupUpMsgNum", 20 given group_down_msg_num "GroupDownMsgNum", 21 given
    group_send_msg_user_num "GroupSendMsgUserNum", 22 given group_apns_msg_num
    "GroupAPNSMsgNum", 23 given group_send_msg_group_num "GroupSendMsgGroupNum", 24 given
    group_join_group_times "GroupJoinGroupTimes", 25 given group_quit_group_times
    "GroupQuitGroupTimes", 26 given group_new_group_num "GroupNewGroupNum", 27 given
    group_all_group_num "GroupAllGroupNum", 28 given group_destroy_group_num
    "GroupDestroyGroupNum", 29 given call_back_req "CallBackReq", 30 given call_back_rsp
    "CallBackRsp", 31 given date "Date", } required[]
);

crate::wire::lenient::object!(OperationsData);

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
///   `{"SdkAppId":..,"ChatType":..,"MsgTime":..,"MsgList":[`, then one message per line with a trailing comma, last
///   line `]}`
/// - a message line has From_Account, MsgTimestamp, MsgSeq, MsgBody, and To_Account and MsgRandom (C2C) or GroupId
///   (Group)
/// - meant for backup and statistics, not for live features
#[doc(alias = "get_history")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMessageArchives {
    /// One-to-one or group messages.
    ///
    /// Required.
    pub chat_type: ArchiveChatType,
    /// Hour as YYYYMMDDHH, Beijing time; 2024060721 covers 21:00 to 21:59.
    ///
    /// Required.
    pub msg_time: String,
}

crate::wire::object::fields!(
    strict GetMessageArchives { 0 always chat_type "ChatType", 1 always msg_time
    "MsgTime", } required[0, 1]
);

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
    const NAME: &'static str = "get_message_archives";
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

impl crate::wire::object::Blank for ArchiveChatType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`GetMessageArchives`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageArchivesReply {
    /// Archive files.
    pub file: Vec<ArchiveFile>,
}

crate::wire::object::fields!(
    lenient GetMessageArchivesReply { 0 items file "File", } required[]
);

crate::wire::lenient::object!(GetMessageArchivesReply);

/// Archive files.
///
/// Used in [`GetMessageArchivesReply::file`](field@crate::api::GetMessageArchivesReply::file).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveFile {
    /// Download address.
    pub url: Option<String>,
    /// Expiry of the address, 'YYYY-MM-DD hh:mm:ss', time zone not stated.
    pub expire_time: Option<String>,
    /// Size before compression.
    ///
    /// In bytes.
    pub file_size: Option<i64>,
    /// MD5 before compression, hex.
    pub file_md5: Option<String>,
    /// Size of the gzip file.
    ///
    /// In bytes.
    pub gzip_size: Option<i64>,
    /// MD5 of the gzip file, hex.
    pub gzip_md5: Option<String>,
}

crate::wire::object::fields!(
    lenient ArchiveFile { 0 given url "URL", 1 given expire_time "ExpireTime", 2 given
    file_size "FileSize", 3 given file_md5 "FileMD5", 4 given gzip_size "GzipSize", 5
    given gzip_md5 "GzipMD5", } required[]
);

crate::wire::lenient::object!(ArchiveFile);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetServerIps {
    /// Which addresses, as listed in the notes; what leaving it out returns is not stated.
    ///
    /// Optional. Sent in the URL's query. Known values: 0, 1, 2, 3, 4, 5, 6.
    pub nettype: Option<i64>,
}

crate::wire::object::fields!(
    strict GetServerIps { 0 given nettype "nettype", } required[]
);

impl GetServerIps {
    /// With no fields set.
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
    const NAME: &'static str = "get_server_ips";
}

/// The reply to [`GetServerIps`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetServerIpsReply {
    /// Addresses or CIDR ranges.
    pub ip_list: Vec<String>,
}

crate::wire::object::fields!(
    lenient GetServerIpsReply { 0 items ip_list "IPList", } required[]
);

crate::wire::lenient::object!(GetServerIpsReply);

/// Ban a file that was sent in a chat.
///
/// No current page documents it.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BanChatFile {
    /// File URL, from the URL field of the rich-media message element.
    ///
    /// Required.
    pub raw_url: String,
}

crate::wire::object::fields!(
    strict BanChatFile { 0 always raw_url "RawURL", } required[0]
);

impl BanChatFile {
    /// With the required fields.
    pub fn new(raw_url: impl Into<String>) -> Self {
        Self { raw_url: raw_url.into() }
    }
}

impl crate::Request for BanChatFile {
    type Reply = BanChatFileReply;
    const NAME: &'static str = "ban_chat_file";
}

/// The reply to [`BanChatFile`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BanChatFileReply {}

crate::wire::object::fields!(lenient BanChatFileReply {} required[]);

crate::wire::lenient::object!(BanChatFileReply);

/// Lift the ban of a chat file.
///
/// No current page documents it.
///
/// Path: `v4/im_cos_msg/allow_banned_object`
///
/// Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).
///
/// - lifts ban_chat_file; same conditions on the file
/// - one file per call
#[doc(alias = "allow_banned_object")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatFile {
    /// File URL, from the URL field of the rich-media message element.
    ///
    /// Required.
    pub raw_url: String,
}

crate::wire::object::fields!(
    strict UnbanChatFile { 0 always raw_url "RawURL", } required[0]
);

impl UnbanChatFile {
    /// With the required fields.
    pub fn new(raw_url: impl Into<String>) -> Self {
        Self { raw_url: raw_url.into() }
    }
}

impl crate::Request for UnbanChatFile {
    type Reply = UnbanChatFileReply;
    const NAME: &'static str = "unban_chat_file";
}

/// The reply to [`UnbanChatFile`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatFileReply {}

crate::wire::object::fields!(lenient UnbanChatFileReply {} required[]);

crate::wire::lenient::object!(UnbanChatFileReply);

/// Make signed URLs of chat files and read their state.
///
/// No current page documents it.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatFileUrls {
    /// Files to sign.
    ///
    /// Required.
    pub raw_urls: Vec<ChatFileItem>,
}

crate::wire::object::fields!(
    strict GetChatFileUrls { 0 always raw_urls "RawURLs", } required[0]
);

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
    const NAME: &'static str = "get_chat_file_urls";
}

/// Files to sign.
///
/// Used in [`GetChatFileUrls::raw_urls`](field@crate::api::GetChatFileUrls::raw_urls).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatFileItem {
    /// Caller's number for the file, unique in the call.
    ///
    /// Required.
    pub resource_id: i64,
    /// File URL, from the URL field of the rich-media message element.
    ///
    /// Required.
    pub raw_url: String,
}

crate::wire::object::fields!(
    strict ChatFileItem { 0 always resource_id "ResourceID", 1 always raw_url "RawURL", }
    required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatFileUrlsReply {
    /// One result per file.
    pub pre_sig_urls: Vec<ChatFileUrl>,
}

crate::wire::object::fields!(
    lenient GetChatFileUrlsReply { 0 items pre_sig_urls "PreSigURLs", } required[]
);

crate::wire::lenient::object!(GetChatFileUrlsReply);

/// One result per file.
///
/// Used in [`GetChatFileUrlsReply::pre_sig_urls`](field@crate::api::GetChatFileUrlsReply::pre_sig_urls).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatFileUrl {
    /// 0 is success.
    pub code: Option<i64>,
    /// Error text, empty on success.
    pub desc: Option<String>,
    /// Number given in the request.
    pub resource_id: Option<i64>,
    /// Signed URL, valid 15 minutes.
    pub pre_sig_url: Option<String>,
    /// 0 normal, 1 banned, 2 gone (perhaps expired).
    ///
    /// Known values: 0, 1, 2.
    pub status: Option<i64>,
}

crate::wire::object::fields!(
    lenient ChatFileUrl { 0 given code "Code", 1 given desc "Desc", 2 given resource_id
    "ResourceID", 3 given pre_sig_url "PreSigURL", 4 given status "Status", } required[]
);

crate::wire::lenient::object!(ChatFileUrl);
