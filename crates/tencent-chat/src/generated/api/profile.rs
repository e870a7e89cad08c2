// @generated from api/profile.yaml by cargo xtask generate
//! Profile management.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`SetProfile`] | [Setting Profiles](https://www.tencentcloud.com/document/product/1047/34916) |
//! | [`GetProfiles`] | [Pulling Profiles](https://www.tencentcloud.com/document/product/1047/34917) |

use super::types::TagValue;

/// Set profile fields of an account.
///
/// Official page: [Setting Profiles](https://www.tencentcloud.com/document/product/1047/34916)
///
/// Path: `v4/profile/portrait_set`
///
/// At most 200 calls per second. Safe to retry.
///
/// - one account per call, any number of fields
/// - a profile field is a Tag (letters, digits and underscore) with a Value: uint32 or uint64 as a JSON number,
///   string at most 500 bytes, or bytes at most 500 bytes sent as a string
/// - Tag_Profile_IM_Nick: string, at most 500 bytes, nickname
/// - Tag_Profile_IM_Gender: string, one of Gender_Type_Unknown (not set), Gender_Type_Female, Gender_Type_Male
/// - Tag_Profile_IM_BirthDay: uint32, recommended form YYYYMMDD such as 20190419
/// - Tag_Profile_IM_Location: string; international page: at most 16 bytes, meant as four uint32 for country,
///   province, city, district; mainland page since 2024-10: at most 500 bytes
/// - Tag_Profile_IM_SelfSignature: string, at most 500 bytes
/// - Tag_Profile_IM_AllowType: string, who may add this user as a friend: AllowType_Type_NeedConfirm,
///   AllowType_Type_AllowAny, AllowType_Type_DenyAny
/// - Tag_Profile_IM_Language: uint32, meaning defined by the app
/// - Tag_Profile_IM_Image: string, at most 500 bytes, avatar URL
/// - Tag_Profile_IM_AdminForbidType: string, AdminForbid_Type_None (default) or AdminForbid_Type_SendOut (this user
///   may not send friend requests)
/// - Tag_Profile_IM_Level: uint32, one level per byte suggested
/// - Tag_Profile_IM_Role: uint32, one role per byte suggested
/// - custom fields: Tag_Profile_Custom\_ plus a keyword of at most 8 letters (Tag_Profile_Custom_Test), created in
///   the console beforehand (active after 5 to 10 minutes); string or bytes only, no integers, at most 500 bytes;
///   each can be readable or writable by the app, the admin or both
/// - changing a standard field is pushed to the user's clients
#[doc(alias = "portrait_set")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetProfile {
    /// Account whose profile is set.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Fields to set.
    ///
    /// Required.
    pub profile_item: Vec<ProfileItem>,
}

crate::wire::object::fields!(
    strict SetProfile { 0 always from_account "From_Account", 1 always profile_item
    "ProfileItem", } required[0, 1]
);

impl SetProfile {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        profile_item: impl IntoIterator<Item = impl Into<ProfileItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            profile_item: profile_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for SetProfile {
    type Reply = SetProfileReply;
    const NAME: &'static str = "set_profile";
}

/// Fields to set.
///
/// Used in [`SetProfile::profile_item`](field@crate::api::SetProfile::profile_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileItem {
    /// Standard or custom profile tag.
    ///
    /// Required.
    pub tag: String,
    /// Number for uint32 and uint64 tags, otherwise string.
    ///
    /// Required.
    pub value: TagValue,
}

crate::wire::object::fields!(
    strict ProfileItem { 0 always tag "Tag", 1 always value "Value", } required[0, 1]
);

impl ProfileItem {
    /// With the required fields.
    pub fn new(tag: impl Into<String>, value: impl Into<TagValue>) -> Self {
        Self {
            tag: tag.into(),
            value: value.into(),
        }
    }
}

/// The reply to [`SetProfile`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetProfileReply {}

crate::wire::object::fields!(lenient SetProfileReply {} required[]);

crate::wire::lenient::object!(SetProfileReply);

/// Read profile fields of up to 100 accounts.
///
/// Official page: [Pulling Profiles](https://www.tencentcloud.com/document/product/1047/34917)
///
/// Path: `v4/profile/portrait_get`
///
/// At most 200 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
///
/// - works for friends and for any other imported account
/// - at most 100 accounts per call, lest the reply grow too large
/// - all accounts must be imported, otherwise the backend reports an error
/// - in the samples a failed account has no ProfileItem
/// - tags: see set_profile
#[doc(alias = "portrait_get")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProfiles {
    /// Accounts to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// Standard or custom profile tags to read.
    ///
    /// Required.
    pub tag_list: Vec<String>,
}

crate::wire::object::fields!(
    strict GetProfiles { 0 always to_account "To_Account", 1 always tag_list "TagList", }
    required[0, 1]
);

impl GetProfiles {
    /// With the required fields.
    pub fn new(
        to_account: impl IntoIterator<Item = impl Into<String>>,
        tag_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
            tag_list: tag_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetProfiles {
    type Reply = GetProfilesReply;
    const NAME: &'static str = "get_profiles";
}

impl crate::Bulk for GetProfiles {
    type Item = String;
}

/// The reply to [`GetProfiles`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProfilesReply {
    /// One entry per account.
    pub user_profile_item: Vec<UserProfile>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient GetProfilesReply { 0 items user_profile_item "UserProfileItem", 1 items
    fail_account "Fail_Account", } required[]
);

crate::wire::lenient::object!(GetProfilesReply);

/// One entry per account.
///
/// Used in [`GetProfilesReply::user_profile_item`](field@crate::api::GetProfilesReply::user_profile_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserProfile {
    /// The account.
    pub to_account: Option<String>,
    /// Fields found; absent for a failed account.
    pub profile_item: Vec<ProfileField>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient UserProfile { 0 given to_account "To_Account", 1 items profile_item
    "ProfileItem", 2 given result_code "ResultCode", 3 given result_info "ResultInfo", }
    required[]
);

crate::wire::lenient::object!(UserProfile);

/// Fields found; absent for a failed account.
///
/// Used in [`UserProfile::profile_item`](field@crate::api::UserProfile::profile_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileField {
    /// Profile tag.
    pub tag: Option<String>,
    /// String or integer.
    pub value: Option<TagValue>,
}

crate::wire::object::fields!(
    lenient ProfileField { 0 given tag "Tag", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(ProfileField);
