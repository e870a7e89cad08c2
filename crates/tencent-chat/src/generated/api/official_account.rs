// @generated from api/official-account.yaml by cargo xtask generate
//! Official accounts.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`CreateOfficialAccount`] | [Creating Official Channel](https://www.tencentcloud.com/document/product/1047/60755) |
//! | [`DestroyOfficialAccount`] | [Terminating Official Accounts](https://www.tencentcloud.com/document/product/1047/60756) |
//! | [`ModifyOfficialAccount`] | [Modifying Official Channel Information](https://www.tencentcloud.com/document/product/1047/60757) |
//! | [`GetOfficialAccounts`] | [Obtaining Official Channel Information](https://www.tencentcloud.com/document/product/1047/60758) |
//! | [`ListSubscribers`] | [Obtaining Subscriber Information of Official Channel](https://www.tencentcloud.com/document/product/1047/60759) |
//! | [`AddSubscribers`] | [Adding Subscribers](https://www.tencentcloud.com/document/product/1047/60760) |
//! | [`DeleteSubscribers`] | [Deleting Subscribers](https://www.tencentcloud.com/document/product/1047/60761) |
//! | [`ModifySubscriber`] | [Modifying Subscriber Information](https://www.tencentcloud.com/document/product/1047/60762) |
//! | [`ListSubscribedOfficialAccounts`] | [Obtaining Subscribed Official Channel](https://www.tencentcloud.com/document/product/1047/60763) |
//! | [`SendOfficialAccountMessage`] | [Sending Messages in a Official Account](https://www.tencentcloud.com/document/product/1047/60810) |
//! | [`RecallOfficialAccountMessages`] | [Recalling Official Account Messages](https://www.tencentcloud.com/document/product/1047/60811) |
//! | [`ListOfficialAccountMessages`] | [Pulling Historical Official Account Messages](https://www.tencentcloud.com/document/product/1047/60812) |

use serde::{Deserialize, Serialize};

use super::types::{ForbidCallbackControl, MsgElement, OfflinePushInfo};

/// Create an official account.
///
/// Official page: [Creating Official Channel](https://www.tencentcloud.com/document/product/1047/60755)
///
/// Path: `v4/official_account_open_http_svc/create_official_account`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Enterprise (international); flagship or Enterprise (China);
/// console trial allows 5 official accounts for one month.
///
/// - a chosen ID must begin with `@TOA#_` and not with `@TOA#_@TOA#` (at most 48 bytes); without one the server
///   makes one (form `@TOA#_@TOA#xxxx`)
/// - the owner must be an account that was already imported
/// - keep the returned OfficialAccountUserID, every other call takes it as Official_Account
/// - lengths are counted in UTF-8 bytes
#[doc(alias = "create_official_account")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficialAccount {
    /// Owner; must be an imported account.
    ///
    /// Required.
    pub owner_account: String,
    /// Own ID: printable ASCII 0x20-0x7e, must start with `@TOA#_` but not with `@TOA#_@TOA#`; generated when left out.
    ///
    /// Optional. At most 48 bytes.
    pub official_account_user_id: Option<String>,
    /// Display name.
    ///
    /// Required. At most 150 bytes.
    pub name: String,
    /// Description.
    ///
    /// Optional. At most 400 bytes.
    pub introduction: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 500 bytes.
    pub face_url: Option<String>,
    /// Most subscribers it may have.
    ///
    /// Optional. Default 100000.
    pub max_subscriber_num: Option<i64>,
    /// Organization it belongs to.
    ///
    /// Optional. At most 500 bytes.
    pub organization: Option<String>,
    /// Free custom field.
    ///
    /// Optional. At most 3000 bytes.
    pub custom_string: Option<String>,
}

crate::wire::object::fields!(
    strict CreateOfficialAccount { 0 always owner_account "Owner_Account", 1 given
    official_account_user_id "OfficialAccountUserID", 2 always name "Name", 3 given
    introduction "Introduction", 4 given face_url "FaceUrl", 5 given max_subscriber_num
    "MaxSubscriberNum", 6 given organization "Organization", 7 given custom_string
    "CustomString", } required[0, 2]
);

impl CreateOfficialAccount {
    /// With the required fields.
    pub fn new(owner_account: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            owner_account: owner_account.into(),
            official_account_user_id: None,
            name: name.into(),
            introduction: None,
            face_url: None,
            max_subscriber_num: None,
            organization: None,
            custom_string: None,
        }
    }

    /// Sets `official_account_user_id`: own ID: printable ASCII 0x20-0x7e, must start with `@TOA#_` but not with
    /// `@TOA#_@TOA#`; generated when left out.
    #[must_use]
    pub fn official_account_user_id(
        mut self,
        official_account_user_id: impl Into<String>,
    ) -> Self {
        self.official_account_user_id = Some(official_account_user_id.into());
        self
    }

    /// Sets `introduction`: description.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets `face_url`: avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `max_subscriber_num`: most subscribers it may have.
    #[must_use]
    pub fn max_subscriber_num(mut self, max_subscriber_num: i64) -> Self {
        self.max_subscriber_num = Some(max_subscriber_num);
        self
    }

    /// Sets `organization`: organization it belongs to.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `custom_string`: free custom field.
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }
}

impl crate::Request for CreateOfficialAccount {
    type Reply = CreateOfficialAccountReply;
    const NAME: &'static str = "create_official_account";
}

/// The reply to [`CreateOfficialAccount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficialAccountReply {
    /// ID of the new official account, chosen or generated.
    pub official_account_user_id: Option<String>,
}

crate::wire::object::fields!(
    lenient CreateOfficialAccountReply { 0 given official_account_user_id
    "OfficialAccountUserID", } required[]
);

crate::wire::lenient::object!(CreateOfficialAccountReply);

/// Terminate an official account.
///
/// Official page: [Terminating Official Accounts](https://www.tencentcloud.com/document/product/1047/60756)
///
/// Path: `v4/official_account_open_http_svc/destroy_official_account`
///
/// At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).
///
/// - irreversible; a second call answers 130004
#[doc(alias = "destroy_official_account")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DestroyOfficialAccount {
    /// ID of the official account to end.
    ///
    /// Required.
    pub official_account: String,
}

crate::wire::object::fields!(
    strict DestroyOfficialAccount { 0 always official_account "Official_Account", }
    required[0]
);

impl DestroyOfficialAccount {
    /// With the required fields.
    pub fn new(official_account: impl Into<String>) -> Self {
        Self {
            official_account: official_account.into(),
        }
    }
}

impl crate::Request for DestroyOfficialAccount {
    type Reply = DestroyOfficialAccountReply;
    const NAME: &'static str = "destroy_official_account";
}

/// The reply to [`DestroyOfficialAccount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyOfficialAccountReply {}

crate::wire::object::fields!(lenient DestroyOfficialAccountReply {} required[]);

crate::wire::lenient::object!(DestroyOfficialAccountReply);

/// Change the information of an official account.
///
/// Official page: [Modifying Official Channel Information](https://www.tencentcloud.com/document/product/1047/60757)
///
/// Path: `v4/official_account_open_http_svc/modify_official_account_base_info`
///
/// At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).
///
/// - only the fields sent are meant to change
/// - lengths are counted in UTF-8 bytes
#[doc(alias = "modify_official_account_base_info")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyOfficialAccount {
    /// ID of the official account to change.
    ///
    /// Required.
    pub official_account: String,
    /// New name.
    ///
    /// Optional. At most 150 bytes.
    pub name: Option<String>,
    /// New description.
    ///
    /// Optional. At most 400 bytes.
    pub introduction: Option<String>,
    /// New avatar URL.
    ///
    /// Optional. At most 500 bytes.
    pub face_url: Option<String>,
    /// New organization.
    ///
    /// Optional. At most 500 bytes.
    pub organization: Option<String>,
    /// New custom field.
    ///
    /// Optional. At most 3000 bytes.
    pub custom_string: Option<String>,
    /// New subscriber limit; 100000 is the default an account is created with.
    ///
    /// Optional.
    pub max_subscriber_num: Option<i64>,
}

crate::wire::object::fields!(
    strict ModifyOfficialAccount { 0 always official_account "Official_Account", 1 given
    name "Name", 2 given introduction "Introduction", 3 given face_url "FaceUrl", 4 given
    organization "Organization", 5 given custom_string "CustomString", 6 given
    max_subscriber_num "MaxSubscriberNum", } required[0]
);

impl ModifyOfficialAccount {
    /// With the required fields.
    pub fn new(official_account: impl Into<String>) -> Self {
        Self {
            official_account: official_account.into(),
            name: None,
            introduction: None,
            face_url: None,
            organization: None,
            custom_string: None,
            max_subscriber_num: None,
        }
    }

    /// Sets `name`: new name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `introduction`: new description.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets `face_url`: new avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `organization`: new organization.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `custom_string`: new custom field.
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }

    /// Sets `max_subscriber_num`: new subscriber limit; 100000 is the default an account is created with.
    #[must_use]
    pub fn max_subscriber_num(mut self, max_subscriber_num: i64) -> Self {
        self.max_subscriber_num = Some(max_subscriber_num);
        self
    }
}

impl crate::Request for ModifyOfficialAccount {
    type Reply = ModifyOfficialAccountReply;
    const NAME: &'static str = "modify_official_account";
}

/// The reply to [`ModifyOfficialAccount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyOfficialAccountReply {}

crate::wire::object::fields!(lenient ModifyOfficialAccountReply {} required[]);

crate::wire::lenient::object!(ModifyOfficialAccountReply);

/// Read the information of official accounts.
///
/// Official page: [Obtaining Official Channel Information](https://www.tencentcloud.com/document/product/1047/60758)
///
/// Path: `v4/official_account_open_http_svc/get_official_account_info`
///
/// At most 200 calls per second. Lists of `official_account_id_list` longer than 50 are sent in several requests.
/// Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).
///
/// - up to 50 official accounts per call
/// - without ResponseFilter every field comes back
/// - the top-level ErrorCode is about the whole call; each item carries its own ErrorCode and ErrorInfo
#[doc(alias = "get_official_account_info")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOfficialAccounts {
    /// Official accounts to read.
    ///
    /// Required. More than 50 entries are sent in several requests.
    pub official_account_id_list: Vec<OfficialAccountId>,
    /// Which fields to return; all when left out.
    ///
    /// Optional.
    pub response_filter: Option<OfficialAccountFilter>,
}

crate::wire::object::fields!(
    strict GetOfficialAccounts { 0 always official_account_id_list
    "OfficialAccountIdList", 1 given response_filter "ResponseFilter", } required[0]
);

impl GetOfficialAccounts {
    /// With the required fields.
    pub fn new(
        official_account_id_list: impl IntoIterator<Item = impl Into<OfficialAccountId>>,
    ) -> Self {
        Self {
            official_account_id_list: official_account_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
            response_filter: None,
        }
    }

    /// Sets `response_filter`: which fields to return; all when left out.
    #[must_use]
    pub fn response_filter(mut self, response_filter: OfficialAccountFilter) -> Self {
        self.response_filter = Some(response_filter);
        self
    }
}

impl crate::Request for GetOfficialAccounts {
    type Reply = GetOfficialAccountsReply;
    const NAME: &'static str = "get_official_accounts";
}

impl crate::Bulk for GetOfficialAccounts {
    type Item = OfficialAccountId;
}

/// Official accounts to read.
///
/// Used in [`GetOfficialAccounts::official_account_id_list`](field@crate::api::GetOfficialAccounts::official_account_id_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountId {
    /// Official account ID.
    ///
    /// Required.
    pub official_account: String,
}

crate::wire::object::fields!(
    strict OfficialAccountId { 0 always official_account "Official_Account", }
    required[0]
);

impl OfficialAccountId {
    /// With the required fields.
    pub fn new(official_account: impl Into<String>) -> Self {
        Self {
            official_account: official_account.into(),
        }
    }
}

/// Which fields to return; all when left out.
///
/// Used in [`GetOfficialAccounts::response_filter`](field@crate::api::GetOfficialAccounts::response_filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountFilter {
    /// Fields of the official account to return.
    ///
    /// Optional.
    pub official_account_base_info_filter: Option<Vec<OfficialAccountField>>,
}

crate::wire::object::fields!(
    strict OfficialAccountFilter { 0 given official_account_base_info_filter
    "OfficialAccountBaseInfoFilter", } required[]
);

impl OfficialAccountFilter {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `official_account_base_info_filter`: fields of the official account to return.
    #[must_use]
    pub fn official_account_base_info_filter(
        mut self,
        official_account_base_info_filter: impl IntoIterator<
            Item = impl Into<OfficialAccountField>,
        >,
    ) -> Self {
        self.official_account_base_info_filter = Some(
            official_account_base_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Fields of the official account to return.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficialAccountField {
    /// `CreateTime`
    CreateTime,
    /// `Name`
    Name,
    /// `Owner_Account`
    OwnerAccount,
    /// `LastMsgTime`
    LastMsgTime,
    /// `SubscriberNum`
    SubscriberNum,
    /// `Introduction`
    Introduction,
    /// `FaceUrl`
    FaceUrl,
    /// `Organization`
    Organization,
    /// `CustomString`
    CustomString,
    /// A value that this version does not know.
    Other(String),
}

impl OfficialAccountField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateTime => "CreateTime",
            Self::Name => "Name",
            Self::OwnerAccount => "Owner_Account",
            Self::LastMsgTime => "LastMsgTime",
            Self::SubscriberNum => "SubscriberNum",
            Self::Introduction => "Introduction",
            Self::FaceUrl => "FaceUrl",
            Self::Organization => "Organization",
            Self::CustomString => "CustomString",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for OfficialAccountField {
    fn from(value: &str) -> Self {
        match value {
            "CreateTime" => Self::CreateTime,
            "Name" => Self::Name,
            "Owner_Account" => Self::OwnerAccount,
            "LastMsgTime" => Self::LastMsgTime,
            "SubscriberNum" => Self::SubscriberNum,
            "Introduction" => Self::Introduction,
            "FaceUrl" => Self::FaceUrl,
            "Organization" => Self::Organization,
            "CustomString" => Self::CustomString,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for OfficialAccountField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for OfficialAccountField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for OfficialAccountField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OfficialAccountField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for OfficialAccountField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`GetOfficialAccounts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOfficialAccountsReply {
    /// One entry per official account asked for.
    pub official_account_info_list: Vec<OfficialAccountInfo>,
}

crate::wire::object::fields!(
    lenient GetOfficialAccountsReply { 0 items official_account_info_list
    "OfficialAccountInfoList", } required[]
);

crate::wire::lenient::object!(GetOfficialAccountsReply);

/// One entry per official account asked for.
///
/// Used in [`GetOfficialAccountsReply::official_account_info_list`](field@crate::api::GetOfficialAccountsReply::official_account_info_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountInfo {
    /// Official account ID.
    pub official_account: Option<String>,
    /// 0 when this official account was read.
    pub error_code: Option<i64>,
    /// Error text of this entry.
    pub error_info: Option<String>,
    /// Creation time.
    ///
    /// In seconds.
    pub create_time: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner_account: Option<String>,
    /// Time of the last message.
    ///
    /// In seconds.
    pub last_msg_time: Option<i64>,
    /// Subscribers now.
    pub subscriber_num: Option<i64>,
    /// Description.
    pub introduction: Option<String>,
    /// Avatar URL.
    pub face_url: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Custom field.
    pub custom_string: Option<String>,
}

crate::wire::object::fields!(
    lenient OfficialAccountInfo { 0 given official_account "Official_Account", 1 given
    error_code "ErrorCode", 2 given error_info "ErrorInfo", 3 given create_time
    "CreateTime", 4 given name "Name", 5 given owner_account "Owner_Account", 6 given
    last_msg_time "LastMsgTime", 7 given subscriber_num "SubscriberNum", 8 given
    introduction "Introduction", 9 given face_url "FaceUrl", 10 given organization
    "Organization", 11 given custom_string "CustomString", } required[]
);

crate::wire::lenient::object!(OfficialAccountInfo);

/// Read the subscribers of an official account, page by page.
///
/// Official page: [Obtaining Subscriber Information of Official Channel](https://www.tencentcloud.com/document/product/1047/60759)
///
/// Path: `v4/official_account_open_http_svc/get_subscriber_info`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans:
/// Enterprise (international); flagship or Enterprise (China).
///
/// - pages with a string cursor; send "" the first time
#[doc(alias = "get_subscriber_info")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscribers {
    /// Official account ID.
    ///
    /// Required.
    pub official_account: String,
    /// Subscribers per page; the page says all are returned when it is left out.
    ///
    /// Optional. At most 200. Documented, not checked.
    pub limit: Option<i64>,
    /// Cursor; "" on the first call, then the Next of the previous reply.
    ///
    /// The first page when left out.
    pub next: Option<String>,
}

crate::wire::object::fields!(
    strict ListSubscribers { 0 always official_account "Official_Account", 1 given limit
    "Limit", 2 given next "Next", } required[0]
);

impl ListSubscribers {
    /// With the required fields.
    pub fn new(official_account: impl Into<String>) -> Self {
        Self {
            official_account: official_account.into(),
            limit: None,
            next: None,
        }
    }

    /// Sets `limit`: subscribers per page; the page says all are returned when it is left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `next`: cursor; "" on the first call, then the Next of the previous reply.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl crate::Request for ListSubscribers {
    type Reply = ListSubscribersReply;
    const NAME: &'static str = "list_subscribers";
}

impl crate::Paged for ListSubscribers {
    type Item = SubscriberInfo;
    fn into_items(reply: ListSubscribersReply) -> Vec<Self::Item> {
        reply.subscriber_list
    }
}

/// The reply to [`ListSubscribers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubscribersReply {
    /// Cursor for the next page, "" after the last one.
    pub next: Option<String>,
    /// Subscribers in all.
    pub subscriber_num: Option<i64>,
    /// This page of subscribers.
    pub subscriber_list: Vec<SubscriberInfo>,
}

crate::wire::object::fields!(
    lenient ListSubscribersReply { 0 given next "Next", 1 given subscriber_num
    "SubscriberNum", 2 items subscriber_list "SubscriberList", } required[]
);

crate::wire::lenient::object!(ListSubscribersReply);

/// This page of subscribers.
///
/// Used in [`ListSubscribersReply::subscriber_list`](field@crate::api::ListSubscribersReply::subscriber_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriberInfo {
    /// UserID.
    pub subscriber_account: Option<String>,
    /// When the user subscribed.
    ///
    /// In seconds.
    pub subscribe_time: Option<i64>,
    /// Custom field of the subscriber.
    pub custom_string: Option<String>,
    /// How the subscriber receives messages.
    pub msg_flag: Option<SubscriberMsgFlag>,
    /// When the subscriber last sent a message; 0 in the sample.
    ///
    /// In seconds.
    pub last_send_msg_time: Option<i64>,
}

crate::wire::object::fields!(
    lenient SubscriberInfo { 0 given subscriber_account "Subscriber_Account", 1 given
    subscribe_time "SubscribeTime", 2 given custom_string "CustomString", 3 given
    msg_flag "MsgFlag", 4 given last_send_msg_time "LastSendMsgTime", } required[]
);

crate::wire::lenient::object!(SubscriberInfo);

/// How the subscriber receives messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriberMsgFlag {
    /// `AcceptAndNotify`
    AcceptAndNotify,
    /// `AcceptNotNotify`
    AcceptNotNotify,
    /// `Discard`
    Discard,
    /// A value that this version does not know.
    Other(String),
}

impl SubscriberMsgFlag {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AcceptAndNotify => "AcceptAndNotify",
            Self::AcceptNotNotify => "AcceptNotNotify",
            Self::Discard => "Discard",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SubscriberMsgFlag {
    fn from(value: &str) -> Self {
        match value {
            "AcceptAndNotify" => Self::AcceptAndNotify,
            "AcceptNotNotify" => Self::AcceptNotNotify,
            "Discard" => Self::Discard,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for SubscriberMsgFlag {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for SubscriberMsgFlag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SubscriberMsgFlag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SubscriberMsgFlag {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for SubscriberMsgFlag {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(SubscriberMsgFlag);

/// Subscribe users to an official account.
///
/// Official page: [Adding Subscribers](https://www.tencentcloud.com/document/product/1047/60760)
///
/// Path: `v4/official_account_open_http_svc/add_subscriber`
///
/// At most 200 calls per second. Lists of `subscriber_list` longer than 100 are sent in several requests. Safe to
/// retry. Plans: Enterprise (international); flagship or Enterprise (China).
///
/// - up to 100 subscribers per call
/// - Result is not an error code: 1 added, 2 was already subscribed, 0 failed
#[doc(alias = "add_subscriber")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddSubscribers {
    /// Official account to subscribe to.
    ///
    /// Required.
    pub official_account: String,
    /// Users to subscribe.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub subscriber_list: Vec<SubscriberItem>,
}

crate::wire::object::fields!(
    strict AddSubscribers { 0 always official_account "Official_Account", 1 always
    subscriber_list "SubscriberList", } required[0, 1]
);

impl AddSubscribers {
    /// With the required fields.
    pub fn new(
        official_account: impl Into<String>,
        subscriber_list: impl IntoIterator<Item = impl Into<SubscriberItem>>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            subscriber_list: subscriber_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for AddSubscribers {
    type Reply = AddSubscribersReply;
    const NAME: &'static str = "add_subscribers";
}

impl crate::Bulk for AddSubscribers {
    type Item = SubscriberItem;
}

/// Users to subscribe.
///
/// Used in [`AddSubscribers::subscriber_list`](field@crate::api::AddSubscribers::subscriber_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriberItem {
    /// UserID.
    ///
    /// Required.
    pub subscriber_account: String,
}

crate::wire::object::fields!(
    strict SubscriberItem { 0 always subscriber_account "Subscriber_Account", }
    required[0]
);

impl SubscriberItem {
    /// With the required fields.
    pub fn new(subscriber_account: impl Into<String>) -> Self {
        Self {
            subscriber_account: subscriber_account.into(),
        }
    }
}

/// The reply to [`AddSubscribers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSubscribersReply {
    /// One result per user.
    pub subscriber_list: Vec<AddSubscribersResult>,
}

crate::wire::object::fields!(
    lenient AddSubscribersReply { 0 items subscriber_list "SubscriberList", } required[]
);

crate::wire::lenient::object!(AddSubscribersReply);

/// One result per user.
///
/// Used in [`AddSubscribersReply::subscriber_list`](field@crate::api::AddSubscribersReply::subscriber_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSubscribersResult {
    /// UserID.
    pub subscriber_account: Option<String>,
    /// 0 failed, 1 added, 2 already subscribed.
    ///
    /// Known values: 0, 1, 2.
    pub result: Option<i64>,
}

crate::wire::object::fields!(
    lenient AddSubscribersResult { 0 given subscriber_account "Subscriber_Account", 1
    given result "Result", } required[]
);

crate::wire::lenient::object!(AddSubscribersResult);

/// Remove subscribers from an official account.
///
/// Official page: [Deleting Subscribers](https://www.tencentcloud.com/document/product/1047/60761)
///
/// Path: `v4/official_account_open_http_svc/delete_subscriber`
///
/// At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China);
/// console trial allows 5 official accounts for one month.
///
/// - Result is not an error code: 1 removed, 2 was not subscribed, 0 failed
/// - check that every account sent has an entry in the reply (see quirks)
/// - no page states how many users one call may name (add_subscriber takes 100)
#[doc(alias = "delete_subscriber")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteSubscribers {
    /// Official account to unsubscribe from.
    ///
    /// Required.
    pub official_account: String,
    /// UserIDs to remove; name taken from the official sample, see quirks.
    ///
    /// Exactly one of `subscriber_to_del_account` and `subscriber_list` is sent.
    pub subscriber_to_del_account: Option<Vec<String>>,
    /// The field table's name for the same list; only to be tried if the server does not honor SubscriberToDel_Account,
    /// see quirks.
    ///
    /// Exactly one of `subscriber_to_del_account` and `subscriber_list` is sent. Known from a weak source only.
    pub subscriber_list: Option<Vec<SubscriberToDelete>>,
}

crate::wire::object::fields!(
    strict DeleteSubscribers { 0 always official_account "Official_Account", 1 given
    subscriber_to_del_account "SubscriberToDel_Account", 2 given subscriber_list
    "SubscriberList", } required[0]
);

impl DeleteSubscribers {
    /// With the fields that are required or expected.
    pub fn new(
        official_account: impl Into<String>,
        subscriber_to_del_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            subscriber_to_del_account: Some(
                subscriber_to_del_account.into_iter().map(Into::into).collect(),
            ),
            subscriber_list: None,
        }
    }

    /// Sets `subscriber_to_del_account`: UserIDs to remove; name taken from the official sample, see quirks.
    #[must_use]
    pub fn subscriber_to_del_account(
        mut self,
        subscriber_to_del_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subscriber_to_del_account = Some(
            subscriber_to_del_account.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `subscriber_list`: the field table's name for the same list; only to be tried if the server does not honor
    /// SubscriberToDel_Account, see quirks.
    #[must_use]
    pub fn subscriber_list(
        mut self,
        subscriber_list: impl IntoIterator<Item = impl Into<SubscriberToDelete>>,
    ) -> Self {
        self.subscriber_list = Some(
            subscriber_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl crate::Request for DeleteSubscribers {
    type Reply = DeleteSubscribersReply;
    const NAME: &'static str = "delete_subscribers";
}

/// The field table's name for the same list; only to be tried if the server does not honor SubscriberToDel_Account,
/// see quirks.
///
/// Used in [`DeleteSubscribers::subscriber_list`](field@crate::api::DeleteSubscribers::subscriber_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriberToDelete {
    /// UserID; only within SubscriberList.
    ///
    /// Required in some cases. Known from a weak source only.
    pub subscriber_account: Option<String>,
}

crate::wire::object::fields!(
    strict SubscriberToDelete { 0 given subscriber_account "Subscriber_Account", }
    required[]
);

impl SubscriberToDelete {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `subscriber_account`: UserID; only within SubscriberList.
    #[must_use]
    pub fn subscriber_account(mut self, subscriber_account: impl Into<String>) -> Self {
        self.subscriber_account = Some(subscriber_account.into());
        self
    }
}

/// The reply to [`DeleteSubscribers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSubscribersReply {
    /// One result per user.
    pub subscriber_list: Vec<DeleteSubscribersResult>,
}

crate::wire::object::fields!(
    lenient DeleteSubscribersReply { 0 items subscriber_list "SubscriberList", }
    required[]
);

crate::wire::lenient::object!(DeleteSubscribersReply);

/// One result per user.
///
/// Used in [`DeleteSubscribersReply::subscriber_list`](field@crate::api::DeleteSubscribersReply::subscriber_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSubscribersResult {
    /// UserID.
    pub subscriber_account: Option<String>,
    /// 0 failed, 1 removed, 2 was not subscribed.
    ///
    /// Known values: 0, 1, 2.
    pub result: Option<i64>,
}

crate::wire::object::fields!(
    lenient DeleteSubscribersResult { 0 given subscriber_account "Subscriber_Account", 1
    given result "Result", } required[]
);

crate::wire::lenient::object!(DeleteSubscribersResult);

/// Change the custom field of a subscriber.
///
/// Official page: [Modifying Subscriber Information](https://www.tencentcloud.com/document/product/1047/60762)
///
/// Path: `v4/official_account_open_http_svc/modify_subscriber_info`
///
/// At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).
///
/// - sets the custom field of one subscriber of one official account
#[doc(alias = "modify_subscriber_info")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifySubscriber {
    /// Official account ID.
    ///
    /// Required.
    pub official_account: String,
    /// Subscriber to change.
    ///
    /// Required.
    pub subscriber_account: String,
    /// New custom field of the subscriber.
    ///
    /// Required.
    pub custom_string: String,
}

crate::wire::object::fields!(
    strict ModifySubscriber { 0 always official_account "Official_Account", 1 always
    subscriber_account "Subscriber_Account", 2 always custom_string "CustomString", }
    required[0, 1, 2]
);

impl ModifySubscriber {
    /// With the required fields.
    pub fn new(
        official_account: impl Into<String>,
        subscriber_account: impl Into<String>,
        custom_string: impl Into<String>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            subscriber_account: subscriber_account.into(),
            custom_string: custom_string.into(),
        }
    }
}

impl crate::Request for ModifySubscriber {
    type Reply = ModifySubscriberReply;
    const NAME: &'static str = "modify_subscriber";
}

/// The reply to [`ModifySubscriber`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySubscriberReply {}

crate::wire::object::fields!(lenient ModifySubscriberReply {} required[]);

crate::wire::lenient::object!(ModifySubscriberReply);

/// Read the official accounts a user subscribes to, page by page.
///
/// Official page: [Obtaining Subscribed Official Channel](https://www.tencentcloud.com/document/product/1047/60763)
///
/// Path: `v4/official_account_open_http_svc/get_subscribed_official_account_list`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans:
/// Enterprise (international); flagship or Enterprise (China).
///
/// - pages by position; the cursor comes back as Next and goes out as Offset
/// - a filter that is left out returns all its fields
#[doc(alias = "get_subscribed_official_account_list")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscribedOfficialAccounts {
    /// User whose subscriptions are read.
    ///
    /// Required.
    pub subscriber_account: String,
    /// Official accounts per page.
    ///
    /// Optional. At most 200. Documented, not checked. Default 200.
    pub limit: Option<i64>,
    /// Position to start from; 0 at first.
    ///
    /// Optional.
    pub offset: Option<i64>,
    /// Which fields to return.
    ///
    /// Optional.
    pub response_filter: Option<SubscribedOfficialAccountFilter>,
}

crate::wire::object::fields!(
    strict ListSubscribedOfficialAccounts { 0 always subscriber_account
    "Subscriber_Account", 1 given limit "Limit", 2 given offset "Offset", 3 given
    response_filter "ResponseFilter", } required[0]
);

impl ListSubscribedOfficialAccounts {
    /// With the required fields.
    pub fn new(subscriber_account: impl Into<String>) -> Self {
        Self {
            subscriber_account: subscriber_account.into(),
            limit: None,
            offset: None,
            response_filter: None,
        }
    }

    /// Sets `limit`: official accounts per page.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`: position to start from; 0 at first.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `response_filter`: which fields to return.
    #[must_use]
    pub fn response_filter(
        mut self,
        response_filter: SubscribedOfficialAccountFilter,
    ) -> Self {
        self.response_filter = Some(response_filter);
        self
    }
}

impl crate::Request for ListSubscribedOfficialAccounts {
    type Reply = ListSubscribedOfficialAccountsReply;
    const NAME: &'static str = "list_subscribed_official_accounts";
}

impl crate::Paged for ListSubscribedOfficialAccounts {
    type Item = SubscribedOfficialAccount;
    fn into_items(reply: ListSubscribedOfficialAccountsReply) -> Vec<Self::Item> {
        reply.official_account_info_list
    }
}

/// Which fields to return.
///
/// Used in [`ListSubscribedOfficialAccounts::response_filter`](field@crate::api::ListSubscribedOfficialAccounts::response_filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedOfficialAccountFilter {
    /// Fields of each official account.
    ///
    /// Optional.
    pub official_account_base_info_filter: Option<Vec<OfficialAccountField>>,
    /// Fields of the user's own subscription.
    ///
    /// Optional.
    pub self_info_filter: Option<Vec<SubscriptionField>>,
}

crate::wire::object::fields!(
    strict SubscribedOfficialAccountFilter { 0 given official_account_base_info_filter
    "OfficialAccountBaseInfoFilter", 1 given self_info_filter "SelfInfoFilter", }
    required[]
);

impl SubscribedOfficialAccountFilter {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `official_account_base_info_filter`: fields of each official account.
    #[must_use]
    pub fn official_account_base_info_filter(
        mut self,
        official_account_base_info_filter: impl IntoIterator<
            Item = impl Into<OfficialAccountField>,
        >,
    ) -> Self {
        self.official_account_base_info_filter = Some(
            official_account_base_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `self_info_filter`: fields of the user's own subscription.
    #[must_use]
    pub fn self_info_filter(
        mut self,
        self_info_filter: impl IntoIterator<Item = impl Into<SubscriptionField>>,
    ) -> Self {
        self.self_info_filter = Some(
            self_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Fields of the user's own subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionField {
    /// `SubscribeTime`
    SubscribeTime,
    /// `CustomString`
    CustomString,
    /// A value that this version does not know.
    Other(String),
}

impl SubscriptionField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SubscribeTime => "SubscribeTime",
            Self::CustomString => "CustomString",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SubscriptionField {
    fn from(value: &str) -> Self {
        match value {
            "SubscribeTime" => Self::SubscribeTime,
            "CustomString" => Self::CustomString,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for SubscriptionField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for SubscriptionField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SubscriptionField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SubscriptionField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for SubscriptionField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ListSubscribedOfficialAccounts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubscribedOfficialAccountsReply {
    /// This page of official accounts.
    pub official_account_info_list: Vec<SubscribedOfficialAccount>,
    /// Official accounts the user subscribes to.
    pub total_count: Option<i64>,
    /// 1 when this was the last page, 0 when more follow.
    ///
    /// Known values: 0, 1.
    pub complete_flag: Option<i64>,
    /// Offset of the next page.
    pub next: Option<i64>,
}

crate::wire::object::fields!(
    lenient ListSubscribedOfficialAccountsReply { 0 items official_account_info_list
    "OfficialAccountInfoList", 1 given total_count "TotalCount", 2 given complete_flag
    "CompleteFlag", 3 given next "Next", } required[]
);

crate::wire::lenient::object!(ListSubscribedOfficialAccountsReply);

/// This page of official accounts.
///
/// Used in [`ListSubscribedOfficialAccountsReply::official_account_info_list`](field@crate::api::ListSubscribedOfficialAccountsReply::official_account_info_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedOfficialAccount {
    /// Official account ID.
    pub official_account: Option<String>,
    /// Creation time.
    ///
    /// In seconds.
    pub create_time: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner_account: Option<String>,
    /// Time of the last message.
    ///
    /// In seconds.
    pub last_msg_time: Option<i64>,
    /// Subscribers now.
    pub subscriber_num: Option<i64>,
    /// Description.
    pub introduction: Option<String>,
    /// Avatar URL.
    pub face_url: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Custom field of the official account.
    pub custom_string: Option<String>,
    /// The user's own subscription.
    pub self_info: Option<Subscription>,
}

crate::wire::object::fields!(
    lenient SubscribedOfficialAccount { 0 given official_account "Official_Account", 1
    given create_time "CreateTime", 2 given name "Name", 3 given owner_account
    "Owner_Account", 4 given last_msg_time "LastMsgTime", 5 given subscriber_num
    "SubscriberNum", 6 given introduction "Introduction", 7 given face_url "FaceUrl", 8
    given organization "Organization", 9 given custom_string "CustomString", 10 given
    self_info "SelfInfo", } required[]
);

crate::wire::lenient::object!(SubscribedOfficialAccount);

/// The user's own subscription.
///
/// Used in [`SubscribedOfficialAccount::self_info`](field@crate::api::SubscribedOfficialAccount::self_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// When the user subscribed.
    ///
    /// In seconds.
    pub subscribe_time: Option<i64>,
    /// Custom field of the subscriber.
    pub custom_string: Option<String>,
}

crate::wire::object::fields!(
    lenient Subscription { 0 given subscribe_time "SubscribeTime", 1 given custom_string
    "CustomString", } required[]
);

crate::wire::lenient::object!(Subscription);

/// Send a message to all subscribers of an official account.
///
/// Official page: [Sending Messages in a Official Account](https://www.tencentcloud.com/document/product/1047/60810)
///
/// Path: `v4/official_account_open_http_svc/send_official_account_msg`
///
/// At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by `random`,
/// filled in when left out. Plans: Enterprise (international); flagship or Enterprise (China).
///
/// - broadcasts to every subscriber
/// - one official account may send 1 message per second and 2 broadcasts per hour
/// - a message that repeats another within 5 minutes is dropped, so a retry of the same call should keep Random
/// - keep MsgKey to recall the message
#[doc(alias = "send_official_account_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOfficialAccountMessage {
    /// Official account that sends.
    ///
    /// Required.
    pub official_account: String,
    /// Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub random: Option<i64>,
    /// Message elements.
    ///
    /// Required. At most 12288 bytes as JSON (documented, not checked).
    pub msg_body: Vec<MsgElement>,
    /// Offline push settings.
    ///
    /// Optional.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Webhooks switched off for this message.
    ///
    /// Optional.
    pub forbid_callback_control: Option<Vec<ForbidCallbackControl>>,
    /// 1 sends to online subscribers only.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
    ///
    /// Optional.
    pub send_msg_control: Option<Vec<OfficialAccountSendMsgControl>>,
    /// Custom data kept in the cloud with the message.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict SendOfficialAccountMessage { 0 always official_account "Official_Account", 1
    given random "Random", 2 always msg_body "MsgBody", 3 given offline_push_info
    "OfflinePushInfo", 4 given forbid_callback_control "ForbidCallbackControl", 5 given
    online_only_flag "OnlineOnlyFlag", 6 given send_msg_control "SendMsgControl", 7 given
    cloud_custom_data "CloudCustomData", } required[0, 2]
);

impl SendOfficialAccountMessage {
    /// With the required fields.
    pub fn new(
        official_account: impl Into<String>,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            random: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            offline_push_info: None,
            forbid_callback_control: None,
            online_only_flag: None,
            send_msg_control: None,
            cloud_custom_data: None,
        }
    }

    /// Sets `random`: unsigned 32-bit; same content and same Random within 5 minutes is a duplicate.
    #[must_use]
    pub fn random(mut self, random: i64) -> Self {
        self.random = Some(random);
        self
    }

    /// Sets `offline_push_info`: offline push settings.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }

    /// Sets `forbid_callback_control`: webhooks switched off for this message.
    #[must_use]
    pub fn forbid_callback_control(
        mut self,
        forbid_callback_control: impl IntoIterator<
            Item = impl Into<ForbidCallbackControl>,
        >,
    ) -> Self {
        self.forbid_callback_control = Some(
            forbid_callback_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `online_only_flag`: 1 sends to online subscribers only.
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: i64) -> Self {
        self.online_only_flag = Some(online_only_flag);
        self
    }

    /// Sets `send_msg_control`: NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
    #[must_use]
    pub fn send_msg_control(
        mut self,
        send_msg_control: impl IntoIterator<
            Item = impl Into<OfficialAccountSendMsgControl>,
        >,
    ) -> Self {
        self.send_msg_control = Some(
            send_msg_control.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `cloud_custom_data`: custom data kept in the cloud with the message.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

impl crate::Request for SendOfficialAccountMessage {
    type Reply = SendOfficialAccountMessageReply;
    const NAME: &'static str = "send_official_account_message";
}

/// NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficialAccountSendMsgControl {
    /// `NoLastMsg`
    NoLastMsg,
    /// `NoMsgCheck`
    NoMsgCheck,
    /// A value that this version does not know.
    Other(String),
}

impl OfficialAccountSendMsgControl {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoLastMsg => "NoLastMsg",
            Self::NoMsgCheck => "NoMsgCheck",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for OfficialAccountSendMsgControl {
    fn from(value: &str) -> Self {
        match value {
            "NoLastMsg" => Self::NoLastMsg,
            "NoMsgCheck" => Self::NoMsgCheck,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for OfficialAccountSendMsgControl {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for OfficialAccountSendMsgControl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for OfficialAccountSendMsgControl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OfficialAccountSendMsgControl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for OfficialAccountSendMsgControl {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`SendOfficialAccountMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOfficialAccountMessageReply {
    /// Server time of the message.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// Key for recall, at most 50 characters; form Seq_1_ServerTime.
    pub msg_key: Option<String>,
}

crate::wire::object::fields!(
    lenient SendOfficialAccountMessageReply { 0 given msg_time "MsgTime", 1 given msg_key
    "MsgKey", } required[]
);

crate::wire::lenient::object!(SendOfficialAccountMessageReply);

/// Recall messages of an official account.
///
/// Official page: [Recalling Official Account Messages](https://www.tencentcloud.com/document/product/1047/60811)
///
/// Path: `v4/official_account_open_http_svc/official_account_msg_recall`
///
/// At most 200 calls per second. Lists of `msg_key_list` longer than 10 are sent in several requests. Safe to
/// retry. Plans: Enterprise (international); flagship or Enterprise (China).
///
/// - up to 10 messages per call
/// - no time limit beyond the roaming period of the messages
/// - recalls messages sent by clients and by this API; receivers' local copies go too
#[doc(alias = "official_account_msg_recall")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecallOfficialAccountMessages {
    /// Official account whose messages are recalled.
    ///
    /// Required.
    pub official_account: String,
    /// Keys of the messages.
    ///
    /// Required. More than 10 entries are sent in several requests.
    pub msg_key_list: Vec<String>,
    /// Reason of the recall.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub reason: Option<String>,
}

crate::wire::object::fields!(
    strict RecallOfficialAccountMessages { 0 always official_account "Official_Account",
    1 always msg_key_list "MsgKeyList", 2 given reason "Reason", } required[0, 1]
);

impl RecallOfficialAccountMessages {
    /// With the required fields.
    pub fn new(
        official_account: impl Into<String>,
        msg_key_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            official_account: official_account.into(),
            msg_key_list: msg_key_list.into_iter().map(Into::into).collect(),
            reason: None,
        }
    }

    /// Sets `reason`: reason of the recall.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl crate::Request for RecallOfficialAccountMessages {
    type Reply = RecallOfficialAccountMessagesReply;
    const NAME: &'static str = "recall_official_account_messages";
}

impl crate::Bulk for RecallOfficialAccountMessages {
    type Item = String;
}

/// The reply to [`RecallOfficialAccountMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecallOfficialAccountMessagesReply {
    /// One result per message.
    pub recall_ret_list: Vec<OfficialAccountRecallResult>,
}

crate::wire::object::fields!(
    lenient RecallOfficialAccountMessagesReply { 0 items recall_ret_list "RecallRetList",
    } required[]
);

crate::wire::lenient::object!(RecallOfficialAccountMessagesReply);

/// One result per message.
///
/// Used in [`RecallOfficialAccountMessagesReply::recall_ret_list`](field@crate::api::RecallOfficialAccountMessagesReply::recall_ret_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountRecallResult {
    /// Key of the message.
    pub msg_key: Option<String>,
    /// 0 recalled, else an error code.
    pub ret_code: Option<i64>,
}

crate::wire::object::fields!(
    lenient OfficialAccountRecallResult { 0 given msg_key "MsgKey", 1 given ret_code
    "RetCode", } required[]
);

crate::wire::lenient::object!(OfficialAccountRecallResult);

/// Read the message history of an official account, newest first.
///
/// Official page: [Pulling Historical Official Account Messages](https://www.tencentcloud.com/document/product/1047/60812)
///
/// Path: `v4/official_account_open_http_svc/official_account_msg_get_simple`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans:
/// Enterprise (international); flagship or Enterprise (China).
///
/// - without LastMsgKey the newest messages are returned; then send the LastMsgKey of the last reply to go back in
///   time
/// - a message with IsPlaceMsg 1 expired, failed to store or was deleted; its MsgBody is empty
/// - MsgKey has the form Seq_1_ServerTime
#[doc(alias = "official_account_msg_get_simple")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOfficialAccountMessages {
    /// Official account to read.
    ///
    /// Required.
    pub official_account: String,
    /// MsgKey to continue from; older messages are returned.
    ///
    /// Optional.
    pub last_msg_key: Option<String>,
    /// Messages wanted; more than 20 are not returned in one call.
    ///
    /// Optional.
    pub req_msg_number: Option<i64>,
    /// 1 also returns recalled messages.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub with_recalled_msg: Option<i64>,
}

crate::wire::object::fields!(
    strict ListOfficialAccountMessages { 0 always official_account "Official_Account", 1
    given last_msg_key "LastMsgKey", 2 given req_msg_number "ReqMsgNumber", 3 given
    with_recalled_msg "WithRecalledMsg", } required[0]
);

impl ListOfficialAccountMessages {
    /// With the required fields.
    pub fn new(official_account: impl Into<String>) -> Self {
        Self {
            official_account: official_account.into(),
            last_msg_key: None,
            req_msg_number: None,
            with_recalled_msg: None,
        }
    }

    /// Sets `last_msg_key`: MsgKey to continue from; older messages are returned.
    #[must_use]
    pub fn last_msg_key(mut self, last_msg_key: impl Into<String>) -> Self {
        self.last_msg_key = Some(last_msg_key.into());
        self
    }

    /// Sets `req_msg_number`: messages wanted; more than 20 are not returned in one call.
    #[must_use]
    pub fn req_msg_number(mut self, req_msg_number: i64) -> Self {
        self.req_msg_number = Some(req_msg_number);
        self
    }

    /// Sets `with_recalled_msg`: 1 also returns recalled messages.
    #[must_use]
    pub fn with_recalled_msg(mut self, with_recalled_msg: i64) -> Self {
        self.with_recalled_msg = Some(with_recalled_msg);
        self
    }
}

impl crate::Request for ListOfficialAccountMessages {
    type Reply = ListOfficialAccountMessagesReply;
    const NAME: &'static str = "list_official_account_messages";
}

impl crate::Paged for ListOfficialAccountMessages {
    type Item = OfficialAccountMessage;
    fn into_items(reply: ListOfficialAccountMessagesReply) -> Vec<Self::Item> {
        reply.rsp_msg_list
    }
}

/// The reply to [`ListOfficialAccountMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOfficialAccountMessagesReply {
    /// Official account asked for.
    pub official_account: Option<String>,
    /// 1 all asked-for messages are here; 0 cut off by size or by the limit of 20; 2 everything before the range has
    /// expired.
    ///
    /// Known values: 0, 1, 2.
    pub is_finished: Option<i64>,
    /// Key to continue from.
    pub last_msg_key: Option<String>,
    /// Messages.
    pub rsp_msg_list: Vec<OfficialAccountMessage>,
}

crate::wire::object::fields!(
    lenient ListOfficialAccountMessagesReply { 0 given official_account
    "Official_Account", 1 given is_finished "IsFinished", 2 given last_msg_key
    "LastMsgKey", 3 items rsp_msg_list "RspMsgList", } required[]
);

crate::wire::lenient::object!(ListOfficialAccountMessagesReply);

/// Messages.
///
/// Used in [`ListOfficialAccountMessagesReply::rsp_msg_list`](field@crate::api::ListOfficialAccountMessagesReply::rsp_msg_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfficialAccountMessage {
    /// Sender.
    pub from_account: Option<String>,
    /// 0 a message, 1 a hole (deleted or expired), 2 recalled.
    ///
    /// Known values: 0, 1, 2.
    pub is_place_msg: Option<i64>,
    /// Elements; empty for a hole.
    pub msg_body: Vec<MsgElement>,
    /// Sequence number, smaller is earlier.
    ///
    /// From 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// Key for recall.
    pub msg_key: Option<String>,
    /// Server time.
    ///
    /// In seconds.
    pub msg_time_stamp: Option<i64>,
    /// Random number of the message; not in the sample.
    ///
    /// From 0 to 4294967295. Documented, not checked. Known from a weak source only.
    pub msg_random: Option<i64>,
    /// 1 High, 2 Normal, 3 Low, 4 Lowest; not in the sample.
    ///
    /// Known values: 1, 2, 3, 4. Known from a weak source only.
    pub msg_priority: Option<i64>,
    /// 1 for a system message; not in the sample.
    ///
    /// Known from a weak source only.
    pub is_system_msg: Option<i64>,
}

crate::wire::object::fields!(
    lenient OfficialAccountMessage { 0 given from_account "From_Account", 1 given
    is_place_msg "IsPlaceMsg", 2 items msg_body "MsgBody", 3 given msg_seq "MsgSeq", 4
    given msg_key "MsgKey", 5 given msg_time_stamp "MsgTimeStamp", 6 given msg_random
    "MsgRandom", 7 given msg_priority "MsgPriority", 8 given is_system_msg "IsSystemMsg",
    } required[]
);

crate::wire::lenient::object!(OfficialAccountMessage);
