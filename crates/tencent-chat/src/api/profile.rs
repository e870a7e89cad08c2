// @generated from api/profile.yaml by cargo xtask generate
//! Profile management.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`SetProfile`] | [Setting Profiles](https://www.tencentcloud.com/document/product/1047/34916) |
//! | [`GetProfiles`] | [Pulling Profiles](https://www.tencentcloud.com/document/product/1047/34917) |

use serde::{Deserialize, Serialize};

use super::types::TagValue;
use crate::schema::{Endpoint, tables};

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetProfile {
    /// Account whose profile is set.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Fields to set.
    ///
    /// Required.
    #[serde(rename = "ProfileItem")]
    pub profile_item: Vec<ProfileItem>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::SET_PROFILE;
}

/// Fields to set.
///
/// Stands in [`SetProfile::profile_item`](field@crate::api::SetProfile::profile_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProfileItem {
    /// Standard or custom profile tag.
    ///
    /// Required.
    #[serde(rename = "Tag")]
    pub tag: String,
    /// Number for uint32 and uint64 tags, otherwise string.
    ///
    /// Required.
    #[serde(rename = "Value")]
    pub value: TagValue,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetProfileReply {}

crate::lenient::object!(SetProfileReply);

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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetProfiles {
    /// Accounts to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
    /// Standard or custom profile tags to read.
    ///
    /// Required.
    #[serde(rename = "TagList")]
    pub tag_list: Vec<String>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::GET_PROFILES;
}

/// The reply to [`GetProfiles`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetProfilesReply {
    /// One entry per account.
    #[serde(
        rename = "UserProfileItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub user_profile_item: Vec<UserProfile>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
}

crate::lenient::object!(GetProfilesReply);

/// One entry per account.
///
/// Stands in [`GetProfilesReply::user_profile_item`](field@crate::api::GetProfilesReply::user_profile_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UserProfile {
    /// The account.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Fields found; absent for a failed account.
    #[serde(
        rename = "ProfileItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub profile_item: Vec<ProfileField>,
    /// 0 is success.
    #[serde(
        rename = "ResultCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    #[serde(
        rename = "ResultInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_info: Option<String>,
}

crate::lenient::object!(UserProfile);

/// Fields found; absent for a failed account.
///
/// Stands in [`UserProfile::profile_item`](field@crate::api::UserProfile::profile_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ProfileField {
    /// Profile tag.
    #[serde(
        rename = "Tag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<String>,
    /// String or integer.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<TagValue>,
}

crate::lenient::object!(ProfileField);
