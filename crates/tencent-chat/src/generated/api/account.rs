// @generated from api/account.yaml by cargo xtask generate
//! Account management.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`ImportAccount`] | [Importing a Single Account](https://www.tencentcloud.com/document/product/1047/34953) |
//! | [`ImportAccounts`] | [Importing Multiple Accounts](https://www.tencentcloud.com/document/product/1047/34954) |
//! | [`DeleteAccounts`] | [Deleting Accounts](https://www.tencentcloud.com/document/product/1047/34955) |
//! | [`CheckAccounts`] | [Querying Accounts](https://www.tencentcloud.com/document/product/1047/34956) |
//! | [`InvalidateLoginState`] | [Invalidating Account Login States](https://www.tencentcloud.com/document/product/1047/34957) |
//! | [`QueryOnlineStatus`] | [Querying Account Online Status](https://www.tencentcloud.com/document/product/1047/35477) |
//! | [`QueryLoginState`] | Obtaining User Login Status (superseded) |

use serde::{Deserialize, Serialize};

/// Create one account, with nickname and avatar.
///
/// Official page: [Importing a Single Account](https://www.tencentcloud.com/document/product/1047/34953)
///
/// Path: `v4/im_open_login_svc/account_import`
///
/// At most 200 calls per second. Safe to retry.
///
/// - importing the same UserID again creates no second account
/// - Nick and FaceUrl are stored as the profile fields Tag_Profile_IM_Nick and Tag_Profile_IM_Image, so a value
///   over 500 bytes fails with 40601
/// - trial apps hold at most 100 accounts (70398)
/// - outside the trial plan a deleted UserID cannot be imported again for 3 months (70399)
#[doc(alias = "account_import")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportAccount {
    /// Account to create.
    ///
    /// Required. At most 32 bytes.
    #[doc(alias = "Identifier")]
    pub user_id: String,
    /// Nickname.
    ///
    /// Optional. At most 500 bytes.
    pub nick: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 500 bytes.
    pub face_url: Option<String>,
    /// Retired: 0 a user, 1 a robot on older pages; robots are made with create_robot now.
    ///
    /// Optional.
    pub r#type: Option<i64>,
}

crate::wire::object::fields!(
    strict ImportAccount { 0 always user_id "UserID", 1 given nick "Nick", 2 given
    face_url "FaceUrl", 3 given r#type "Type", } required[0]
);

impl ImportAccount {
    /// With the required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            nick: None,
            face_url: None,
            r#type: None,
        }
    }

    /// Sets `nick`: nickname.
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// Sets `face_url`: avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `type`: retired: 0 a user, 1 a robot on older pages; robots are made with create_robot now.
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl crate::Request for ImportAccount {
    type Reply = ImportAccountReply;
    const NAME: &'static str = "import_account";
}

/// The reply to [`ImportAccount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportAccountReply {}

crate::wire::object::fields!(lenient ImportAccountReply {} required[]);

crate::wire::lenient::object!(ImportAccountReply);

/// Create up to 100 accounts at once.
///
/// Official page: [Importing Multiple Accounts](https://www.tencentcloud.com/document/product/1047/34954)
///
/// Path: `v4/im_open_login_svc/multiaccount_import`
///
/// At most 100 calls per second. Lists of `account_list` longer than 100 are sent in several requests. Safe to
/// retry.
///
/// - two request forms: AccountList (current, carries Nick and FaceUrl) or Accounts (old, UserIDs only); send
///   exactly one of them
/// - at most 100 accounts per call in either form
/// - an account that exists already is not duplicated; with AccountList its nickname and avatar are overwritten by
///   the values sent
/// - partial failure keeps ActionStatus OK and ErrorCode 0; the failed UserIDs are in FailAccounts, without a
///   reason
#[doc(alias = "multiaccount_import")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportAccounts {
    /// Current form; required unless Accounts is sent.
    ///
    /// Exactly one of `account_list` and `accounts` is sent. More than 100 entries are sent in several requests.
    pub account_list: Option<Vec<AccountItem>>,
    /// Old form, each UserID at most 32 bytes; required unless AccountList is sent.
    ///
    /// Exactly one of `account_list` and `accounts` is sent. At most 100 entries. Each at most 32 bytes.
    pub accounts: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict ImportAccounts { 0 given account_list "AccountList", 1 given accounts
    "Accounts", } required[]
);

impl ImportAccounts {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_list`: current form; required unless Accounts is sent.
    #[must_use]
    pub fn account_list(
        mut self,
        account_list: impl IntoIterator<Item = impl Into<AccountItem>>,
    ) -> Self {
        self.account_list = Some(account_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `accounts`: old form, each UserID at most 32 bytes; required unless AccountList is sent.
    #[must_use]
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for ImportAccounts {
    type Reply = ImportAccountsReply;
    const NAME: &'static str = "import_accounts";
}

impl crate::Bulk for ImportAccounts {
    type Item = AccountItem;
}

/// Current form; required unless Accounts is sent.
///
/// Used in [`ImportAccounts::account_list`](field@crate::api::ImportAccounts::account_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountItem {
    /// Account to create.
    ///
    /// Required. At most 32 bytes.
    pub user_id: String,
    /// Nickname.
    ///
    /// Optional. At most 500 bytes.
    pub nick: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 500 bytes.
    pub face_url: Option<String>,
}

crate::wire::object::fields!(
    strict AccountItem { 0 always user_id "UserID", 1 given nick "Nick", 2 given face_url
    "FaceUrl", } required[0]
);

impl AccountItem {
    /// With the required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            nick: None,
            face_url: None,
        }
    }

    /// Sets `nick`: nickname.
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// Sets `face_url`: avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }
}

/// The reply to [`ImportAccounts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportAccountsReply {
    /// UserIDs that were not imported.
    pub fail_accounts: Vec<String>,
}

crate::wire::object::fields!(
    lenient ImportAccountsReply { 0 items fail_accounts "FailAccounts", } required[]
);

crate::wire::lenient::object!(ImportAccountsReply);

/// Delete accounts with all their data.
///
/// Official page: [Deleting Accounts](https://www.tencentcloud.com/document/product/1047/34955)
///
/// Path: `v4/im_open_login_svc/account_delete`
///
/// At most 100 calls per second. Lists of `delete_item` longer than 100 are sent in several requests. Safe to
/// retry. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or whiteboard)
/// apps must switch it on in the console.
///
/// - irreversible: contacts, profile, groups, conversations and other data of the user go too
/// - trial apps may import a deleted UserID again; other apps not for 3 months
/// - up to 100 accounts per call
/// - per-account failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "account_delete")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccounts {
    /// Accounts to delete.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub delete_item: Vec<DeleteItem>,
}

crate::wire::object::fields!(
    strict DeleteAccounts { 0 always delete_item "DeleteItem", } required[0]
);

impl DeleteAccounts {
    /// With the required fields.
    pub fn new(delete_item: impl IntoIterator<Item = impl Into<DeleteItem>>) -> Self {
        Self {
            delete_item: delete_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteAccounts {
    type Reply = DeleteAccountsReply;
    const NAME: &'static str = "delete_accounts";
}

impl crate::Bulk for DeleteAccounts {
    type Item = DeleteItem;
}

/// Accounts to delete.
///
/// Used in [`DeleteAccounts::delete_item`](field@crate::api::DeleteAccounts::delete_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteItem {
    /// Account to delete.
    ///
    /// Required. At most 32 bytes.
    pub user_id: String,
}

crate::wire::object::fields!(
    strict DeleteItem { 0 always user_id "UserID", } required[0]
);

impl DeleteItem {
    /// With the required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The reply to [`DeleteAccounts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountsReply {
    /// One result per account.
    pub result_item: Vec<DeleteAccountsResult>,
}

crate::wire::object::fields!(
    lenient DeleteAccountsReply { 0 items result_item "ResultItem", } required[]
);

crate::wire::lenient::object!(DeleteAccountsReply);

/// One result per account.
///
/// Used in [`DeleteAccountsReply::result_item`](field@crate::api::DeleteAccountsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountsResult {
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
    /// The account.
    pub user_id: Option<String>,
}

crate::wire::object::fields!(
    lenient DeleteAccountsResult { 0 given result_code "ResultCode", 1 given result_info
    "ResultInfo", 2 given user_id "UserID", } required[]
);

crate::wire::lenient::object!(DeleteAccountsResult);

/// Tell which accounts have been imported.
///
/// Official page: [Querying Accounts](https://www.tencentcloud.com/document/product/1047/34956)
///
/// Path: `v4/im_open_login_svc/account_check`
///
/// At most 100 calls per second. Lists of `check_item` longer than 100 are sent in several requests. Safe to retry.
///
/// - reports whether each account has been imported; up to 100 accounts per call
/// - read AccountStatus only where ResultCode is 0
#[doc(alias = "account_check")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckAccounts {
    /// Accounts to check.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub check_item: Vec<CheckItem>,
}

crate::wire::object::fields!(
    strict CheckAccounts { 0 always check_item "CheckItem", } required[0]
);

impl CheckAccounts {
    /// With the required fields.
    pub fn new(check_item: impl IntoIterator<Item = impl Into<CheckItem>>) -> Self {
        Self {
            check_item: check_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for CheckAccounts {
    type Reply = CheckAccountsReply;
    const NAME: &'static str = "check_accounts";
}

impl crate::Bulk for CheckAccounts {
    type Item = CheckItem;
}

/// Accounts to check.
///
/// Used in [`CheckAccounts::check_item`](field@crate::api::CheckAccounts::check_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckItem {
    /// Account to check.
    ///
    /// Required. At most 32 bytes.
    pub user_id: String,
}

crate::wire::object::fields!(
    strict CheckItem { 0 always user_id "UserID", } required[0]
);

impl CheckItem {
    /// With the required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The reply to [`CheckAccounts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckAccountsReply {
    /// One result per account.
    pub result_item: Vec<CheckAccountsResult>,
}

crate::wire::object::fields!(
    lenient CheckAccountsReply { 0 items result_item "ResultItem", } required[]
);

crate::wire::lenient::object!(CheckAccountsReply);

/// One result per account.
///
/// Used in [`CheckAccountsReply::result_item`](field@crate::api::CheckAccountsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckAccountsResult {
    /// The account.
    pub user_id: Option<String>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error text, empty on success.
    pub result_info: Option<String>,
    /// Import state.
    pub account_status: Option<AccountStatus>,
}

crate::wire::object::fields!(
    lenient CheckAccountsResult { 0 given user_id "UserID", 1 given result_code
    "ResultCode", 2 given result_info "ResultInfo", 3 given account_status
    "AccountStatus", } required[]
);

crate::wire::lenient::object!(CheckAccountsResult);

/// Import state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `Imported`
    Imported,
    /// `NotImported`
    NotImported,
    /// A value that this version does not know.
    Other(String),
}

impl AccountStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Imported => "Imported",
            Self::NotImported => "NotImported",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AccountStatus {
    fn from(value: &str) -> Self {
        match value {
            "Imported" => Self::Imported,
            "NotImported" => Self::NotImported,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AccountStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AccountStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AccountStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AccountStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AccountStatus {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AccountStatus);

/// End all logins of an account and void its UserSigs.
///
/// Official page: [Invalidating Account Login States](https://www.tencentcloud.com/document/product/1047/34957)
///
/// Path: `v4/im_open_login_svc/kick`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error.
///
/// - every UserSig issued to the user before the call stops working; the user can log in again only with a newly
///   generated one
/// - one account per call
#[doc(alias = "kick")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidateLoginState {
    /// Account whose logins end.
    ///
    /// Required. At most 32 bytes.
    #[doc(alias = "Identifier")]
    pub user_id: String,
}

crate::wire::object::fields!(
    strict InvalidateLoginState { 0 always user_id "UserID", } required[0]
);

impl InvalidateLoginState {
    /// With the required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl crate::Request for InvalidateLoginState {
    type Reply = InvalidateLoginStateReply;
    const NAME: &'static str = "invalidate_login_state";
}

/// The reply to [`InvalidateLoginState`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidateLoginStateReply {}

crate::wire::object::fields!(lenient InvalidateLoginStateReply {} required[]);

crate::wire::lenient::object!(InvalidateLoginStateReply);

/// Read whether accounts are online, reachable by push or offline.
///
/// Official page: [Querying Account Online Status](https://www.tencentcloud.com/document/product/1047/35477)
///
/// Path: `v4/openim/query_online_status`
///
/// At most 200 calls per second. Lists of `to_account` longer than 500 are sent in several requests. Safe to retry.
///
/// - up to 500 accounts per call
/// - top-level ErrorCode is 0 when at least one account was resolved and non-zero only when all failed; the failed
///   ones are in ErrorList
/// - Online: a client holds a connection; PushOnline: mobile client killed or cut off, still reachable by offline
///   push; Offline: logged out, or not seen for 7 days
/// - PushOnline is kept 7 days, then becomes Offline; desktop and web clients never show PushOnline
/// - with several devices the account's Status is Online if any device is Online
/// - Detail comes only with IsNeedDetail 1; the samples leave it out for an Offline account
#[doc(alias = "query_online_status")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryOnlineStatus {
    /// Accounts to query, at least one.
    ///
    /// Required. More than 500 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// 1 returns the state per platform.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub is_need_detail: Option<i64>,
    /// 1 returns the device instance ID; mainland page of 2025-12-15 only.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub is_return_instid: Option<i64>,
    /// 1 returns the user's custom status; mainland page of 2025-12-15 only.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub is_return_custom_status: Option<i64>,
}

crate::wire::object::fields!(
    strict QueryOnlineStatus { 0 always to_account "To_Account", 1 given is_need_detail
    "IsNeedDetail", 2 given is_return_instid "IsReturnInstid", 3 given
    is_return_custom_status "IsReturnCustomStatus", } required[0]
);

impl QueryOnlineStatus {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
            is_need_detail: None,
            is_return_instid: None,
            is_return_custom_status: None,
        }
    }

    /// Sets `is_need_detail`: 1 returns the state per platform.
    #[must_use]
    pub fn is_need_detail(mut self, is_need_detail: i64) -> Self {
        self.is_need_detail = Some(is_need_detail);
        self
    }

    /// Sets `is_return_instid`: 1 returns the device instance ID; mainland page of 2025-12-15 only.
    #[must_use]
    pub fn is_return_instid(mut self, is_return_instid: i64) -> Self {
        self.is_return_instid = Some(is_return_instid);
        self
    }

    /// Sets `is_return_custom_status`: 1 returns the user's custom status; mainland page of 2025-12-15 only.
    #[must_use]
    pub fn is_return_custom_status(mut self, is_return_custom_status: i64) -> Self {
        self.is_return_custom_status = Some(is_return_custom_status);
        self
    }
}

impl crate::Request for QueryOnlineStatus {
    type Reply = QueryOnlineStatusReply;
    const NAME: &'static str = "query_online_status";
}

impl crate::Bulk for QueryOnlineStatus {
    type Item = String;
}

/// The reply to [`QueryOnlineStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryOnlineStatusReply {
    /// One entry per resolved account.
    pub query_result: Vec<OnlineStatusResult>,
    /// Accounts that could not be resolved; empty or absent when all were.
    pub error_list: Vec<OnlineStatusFailure>,
}

crate::wire::object::fields!(
    lenient QueryOnlineStatusReply { 0 items query_result "QueryResult", 1 items
    error_list "ErrorList", } required[]
);

crate::wire::lenient::object!(QueryOnlineStatusReply);

/// One entry per resolved account.
///
/// Used in [`QueryOnlineStatusReply::query_result`](field@crate::api::QueryOnlineStatusReply::query_result).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlineStatusResult {
    /// The account.
    pub to_account: Option<String>,
    /// Login state; State in English samples, expect one of the two.
    #[doc(alias = "State")]
    pub status: Option<OnlineStatus>,
    /// State per platform.
    pub detail: Vec<PlatformStatus>,
}

crate::wire::object::fields!(
    lenient OnlineStatusResult { 0 given to_account "To_Account", 1 given status
    "Status", 2 items detail "Detail", } required[]
);

crate::wire::lenient::object!(OnlineStatusResult);

/// Login state; State in English samples, expect one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineStatus {
    /// `Online`
    Online,
    /// `PushOnline`
    PushOnline,
    /// `Offline`
    Offline,
    /// A value that this version does not know.
    Other(String),
}

impl OnlineStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "Online",
            Self::PushOnline => "PushOnline",
            Self::Offline => "Offline",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for OnlineStatus {
    fn from(value: &str) -> Self {
        match value {
            "Online" => Self::Online,
            "PushOnline" => Self::PushOnline,
            "Offline" => Self::Offline,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for OnlineStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for OnlineStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for OnlineStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OnlineStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for OnlineStatus {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(OnlineStatus);

/// State per platform.
///
/// Used in [`OnlineStatusResult::detail`](field@crate::api::OnlineStatusResult::detail).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformStatus {
    /// iPhone, Android, Web, PC, iPad, Mac; an open set, compare without case.
    pub platform: Option<String>,
    /// State on that platform.
    pub status: Option<OnlineStatus>,
}

crate::wire::object::fields!(
    lenient PlatformStatus { 0 given platform "Platform", 1 given status "Status", }
    required[]
);

crate::wire::lenient::object!(PlatformStatus);

/// Accounts that could not be resolved; empty or absent when all were.
///
/// Used in [`QueryOnlineStatusReply::error_list`](field@crate::api::QueryOnlineStatusReply::error_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlineStatusFailure {
    /// The account.
    pub to_account: Option<String>,
    /// 70107 means the account does not exist.
    pub error_code: Option<i64>,
}

crate::wire::object::fields!(
    lenient OnlineStatusFailure { 0 given to_account "To_Account", 1 given error_code
    "ErrorCode", } required[]
);

crate::wire::lenient::object!(OnlineStatusFailure);

#[deprecated(note = "The path is superseded; use query_online_status.")]
/// Read the login state of accounts by the superseded path.
///
/// No current page documents it.
///
/// Path: `v4/openim/querystate`
///
/// At most 100 calls per second. Lists of `to_account` longer than 500 are sent in several requests. Safe to retry.
///
/// - old form of query_online_status, absent from every current API list: prefer the new path
/// - up to 500 accounts per call; PushOnline is kept 7 days
#[doc(alias = "querystate")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryLoginState {
    /// Accounts to query.
    ///
    /// Required. More than 500 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// 1 returns the state per platform; only in the page's last revision (2021).
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub is_need_detail: Option<i64>,
}

crate::wire::object::fields!(
    strict QueryLoginState { 0 always to_account "To_Account", 1 given is_need_detail
    "IsNeedDetail", } required[0]
);

impl QueryLoginState {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
            is_need_detail: None,
        }
    }

    /// Sets `is_need_detail`: 1 returns the state per platform; only in the page's last revision (2021).
    #[must_use]
    pub fn is_need_detail(mut self, is_need_detail: i64) -> Self {
        self.is_need_detail = Some(is_need_detail);
        self
    }
}

impl crate::Request for QueryLoginState {
    type Reply = QueryLoginStateReply;
    const NAME: &'static str = "query_login_state";
}

impl crate::Bulk for QueryLoginState {
    type Item = String;
}

/// The reply to [`QueryLoginState`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryLoginStateReply {
    /// One entry per account.
    pub query_result: Vec<LoginStateResult>,
    /// Accounts that could not be queried.
    pub error_list: Vec<LoginStateFailure>,
}

crate::wire::object::fields!(
    lenient QueryLoginStateReply { 0 items query_result "QueryResult", 1 items error_list
    "ErrorList", } required[]
);

crate::wire::lenient::object!(QueryLoginStateReply);

/// One entry per account.
///
/// Used in [`QueryLoginStateReply::query_result`](field@crate::api::QueryLoginStateReply::query_result).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginStateResult {
    /// The account.
    pub to_account: Option<String>,
    /// Login state; named Status in the 2021 revision.
    #[doc(alias = "Status")]
    pub state: Option<OnlineStatus>,
    /// State per platform; only with IsNeedDetail 1, in the 2021 revision.
    pub detail: Vec<LoginStateDetail>,
}

crate::wire::object::fields!(
    lenient LoginStateResult { 0 given to_account "To_Account", 1 given state "State", 2
    items detail "Detail", } required[]
);

crate::wire::lenient::object!(LoginStateResult);

/// State per platform; only with IsNeedDetail 1, in the 2021 revision.
///
/// Used in [`LoginStateResult::detail`](field@crate::api::LoginStateResult::detail).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginStateDetail {
    /// iPhone, Android, Web, PC, iPad, Mac; an open set, compare without case.
    pub platform: Option<String>,
    /// State on that platform.
    pub status: Option<OnlineStatus>,
}

crate::wire::object::fields!(
    lenient LoginStateDetail { 0 given platform "Platform", 1 given status "Status", }
    required[]
);

crate::wire::lenient::object!(LoginStateDetail);

/// Accounts that could not be queried.
///
/// Used in [`QueryLoginStateReply::error_list`](field@crate::api::QueryLoginStateReply::error_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginStateFailure {
    /// The account.
    pub to_account: Option<String>,
    /// 70107 means the account does not exist.
    pub error_code: Option<i64>,
}

crate::wire::object::fields!(
    lenient LoginStateFailure { 0 given to_account "To_Account", 1 given error_code
    "ErrorCode", } required[]
);

crate::wire::lenient::object!(LoginStateFailure);
