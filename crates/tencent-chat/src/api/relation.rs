// @generated from api/relation.yaml by cargo xtask generate
//! Relationship management.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`AddFriends`] | [Adding Friends](https://www.tencentcloud.com/document/product/1047/34902) |
//! | [`ImportFriends`] | [Importing Friends](https://www.tencentcloud.com/document/product/1047/34903) |
//! | [`UpdateFriends`] | [Updating Friends](https://www.tencentcloud.com/document/product/1047/34904) |
//! | [`DeleteFriends`] | [Deleting Friends](https://www.tencentcloud.com/document/product/1047/34905) |
//! | [`DeleteAllFriends`] | [Deleting All Friends](https://www.tencentcloud.com/document/product/1047/34906) |
//! | [`CheckFriends`] | [Verifying Friends](https://www.tencentcloud.com/document/product/1047/34907) |
//! | [`ListFriends`] | [Pulling Friends](https://www.tencentcloud.com/document/product/1047/34908) |
//! | [`GetFriends`] | [Pulling Specified Friends](https://www.tencentcloud.com/document/product/1047/34910) |
//! | [`AddToBlocklist`] | [Blocklisting Users](https://www.tencentcloud.com/document/product/1047/34911) |
//! | [`RemoveFromBlocklist`] | [Unblocklisting Users](https://www.tencentcloud.com/document/product/1047/34912) |
//! | [`ListBlocklist`] | [Pulling a Blacklist](https://www.tencentcloud.com/document/product/1047/34914) |
//! | [`CheckBlocklist`] | [Verifying Blocklisted Users](https://www.tencentcloud.com/document/product/1047/34913) |
//! | [`AddFriendGroups`] | [Adding Lists](https://www.tencentcloud.com/document/product/1047/34950) |
//! | [`DeleteFriendGroups`] | [Deleting Lists](https://www.tencentcloud.com/document/product/1047/34926) |
//! | [`GetFriendGroups`] | [Pulling Lists](https://www.tencentcloud.com/document/product/1047/40123) |
//! | [`FollowUsers`] | [Following Users](https://www.tencentcloud.com/document/product/1047/70345) |
//! | [`UnfollowUsers`] | [Unfollowing Users](https://www.tencentcloud.com/document/product/1047/70346) |
//! | [`CheckFollowRelations`] | [Checking Follow Relationship](https://www.tencentcloud.com/document/product/1047/70349) |
//! | [`ListFollows`] | [Retrieve Fans, Follows, And Mutual Followers List](https://www.tencentcloud.com/document/product/1047/70347) |
//! | [`GetFollowCounts`] | [Get The Fans, Follows, And Mutual Followers Count](https://www.tencentcloud.com/document/product/1047/70350) |

use serde::{Deserialize, Serialize};

use super::types::TagValue;
use crate::schema::{Endpoint, tables};

/// Add friends to a user's friend list.
///
/// Official page: [Adding Friends](https://www.tencentcloud.com/document/product/1047/34902)
///
/// Path: `v4/sns/friend_add`
///
/// At most 200 calls per second. Lists of `add_friend_item` longer than 1000 are sent in several requests. Not
/// retried, since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown`
/// error.
///
/// - the outcome depends on the target's Tag_Profile_IM_AllowType: AllowAny adds at once, NeedConfirm leaves a
///   pending request reported as item code 30539, DenyAny gives 30516
/// - ForceAddFlags 1 adds the friend as admin without the target's consent
/// - at most 3000 friends per user
/// - on adding, a friend can be put into one group only, so GroupName is a string here (an array in import_friends)
/// - Tag_SNS_IM_Group: array of strings; at most 32 groups per user, name not empty and at most 30 bytes, a friend
///   can be in several groups
/// - Tag_SNS_IM_Remark: string, at most 96 bytes
/// - Tag_SNS_IM_AddSource: string, AddSource_Type\_ plus a keyword of at most 8 letters, such as
///   AddSource_Type_Android
/// - Tag_SNS_IM_AddWording: string, at most 256 bytes
/// - Tag_SNS_IM_AddTime: integer, unix seconds when the friendship began, read only
/// - custom friend fields: Tag_SNS_Custom\_ plus a keyword of at most 8 letters, created in the console beforehand
///   (active after 5 minutes); string or bytes at most 500 bytes, no integers
/// - per-friend failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "friend_add")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddFriends {
    /// User who gets the friends.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Friends to add.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    #[serde(rename = "AddFriendItem")]
    pub add_friend_item: Vec<AddFriendItem>,
    /// One-way or two-way.
    ///
    /// Optional. Default `Add_Type_Both`.
    #[serde(rename = "AddType", skip_serializing_if = "Option::is_none")]
    pub add_type: Option<AddType>,
    /// 1 adds without the target's consent.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "ForceAddFlags", skip_serializing_if = "Option::is_none")]
    pub force_add_flags: Option<i64>,
}

impl AddFriends {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        add_friend_item: impl IntoIterator<Item = impl Into<AddFriendItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            add_friend_item: add_friend_item.into_iter().map(Into::into).collect(),
            add_type: None,
            force_add_flags: None,
        }
    }

    /// Sets `add_type`: one-way or two-way.
    #[must_use]
    pub fn add_type(mut self, add_type: impl Into<AddType>) -> Self {
        self.add_type = Some(add_type.into());
        self
    }

    /// Sets `force_add_flags`: 1 adds without the target's consent.
    #[must_use]
    pub fn force_add_flags(mut self, force_add_flags: i64) -> Self {
        self.force_add_flags = Some(force_add_flags);
        self
    }
}

impl crate::Request for AddFriends {
    type Reply = AddFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_FRIENDS;
}

/// Friends to add.
///
/// Stands in [`AddFriends::add_friend_item`](field@crate::api::AddFriends::add_friend_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddFriendItem {
    /// Friend to add.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// Remark of From_Account for the friend.
    ///
    /// Optional. At most 96 bytes.
    #[serde(rename = "Remark", skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// One friend group of From_Account.
    ///
    /// Optional. At most 30 bytes.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// AddSource_Type\_ plus at most 8 letters.
    ///
    /// Expected, but nothing refuses what lacks it.
    #[serde(rename = "AddSource", skip_serializing_if = "Option::is_none")]
    pub add_source: Option<String>,
    /// Message with the request.
    ///
    /// Optional. At most 256 bytes.
    #[serde(rename = "AddWording", skip_serializing_if = "Option::is_none")]
    pub add_wording: Option<String>,
}

impl AddFriendItem {
    /// With the fields that are required or expected.
    pub fn new(to_account: impl Into<String>, add_source: impl Into<String>) -> Self {
        Self {
            to_account: to_account.into(),
            remark: None,
            group_name: None,
            add_source: Some(add_source.into()),
            add_wording: None,
        }
    }

    /// Sets `remark`: remark of From_Account for the friend.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `group_name`: one friend group of From_Account.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `add_source`: AddSource_Type\_ plus at most 8 letters.
    #[must_use]
    pub fn add_source(mut self, add_source: impl Into<String>) -> Self {
        self.add_source = Some(add_source.into());
        self
    }

    /// Sets `add_wording`: message with the request.
    #[must_use]
    pub fn add_wording(mut self, add_wording: impl Into<String>) -> Self {
        self.add_wording = Some(add_wording.into());
        self
    }
}

/// One-way or two-way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// `Add_Type_Single`
    Single,
    /// `Add_Type_Both`
    Both,
    /// A value that this version does not know.
    Other(String),
}

impl AddType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "Add_Type_Single",
            Self::Both => "Add_Type_Both",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AddType {
    fn from(value: &str) -> Self {
        match value {
            "Add_Type_Single" => Self::Single,
            "Add_Type_Both" => Self::Both,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AddType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AddType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AddType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AddType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`AddFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddFriendsReply {
    /// One result per friend.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; oldest Chinese copies only.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Invalid_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub invalid_account: Vec<String>,
}

crate::lenient::object!(AddFriendsReply);

/// One result per friend.
///
/// Stands in [`AddFriendsReply::result_item`](field@crate::api::AddFriendsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RelationResult {
    /// The account.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// 0 is success; 30539, from add_friends only, is a pending request.
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

crate::lenient::object!(RelationResult);

/// Import friends into a user's friend list, one-way.
///
/// Official page: [Importing Friends](https://www.tencentcloud.com/document/product/1047/34903)
///
/// Path: `v4/sns/friend_import`
///
/// At most 200 calls per second. Lists of `add_friend_item` longer than 1000 are sent in several requests. Not
/// retried, since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown`
/// error.
///
/// - one-way: only From_Account's friend list changes
/// - put all friends of one user in one call to avoid write conflicts; at most 1000 per call
/// - field limits: see add_friends
/// - per-friend failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "friend_import")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportFriends {
    /// User who gets the friends.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Friends to import.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    #[serde(rename = "AddFriendItem")]
    pub add_friend_item: Vec<ImportFriendItem>,
}

impl ImportFriends {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        add_friend_item: impl IntoIterator<Item = impl Into<ImportFriendItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            add_friend_item: add_friend_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for ImportFriends {
    type Reply = ImportFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::IMPORT_FRIENDS;
}

/// Friends to import.
///
/// Stands in [`ImportFriends::add_friend_item`](field@crate::api::ImportFriends::add_friend_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportFriendItem {
    /// The friend.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// Remark.
    ///
    /// Optional. At most 96 bytes.
    #[serde(rename = "Remark", skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// When the remark was made.
    ///
    /// Optional. In seconds since 1970.
    #[serde(rename = "RemarkTime", skip_serializing_if = "Option::is_none")]
    pub remark_time: Option<i64>,
    /// Friend groups, each name at most 30 bytes.
    ///
    /// Optional. At most 32 entries. Each at most 30 bytes.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<Vec<String>>,
    /// AddSource_Type\_ plus at most 8 letters.
    ///
    /// Expected, but nothing refuses what lacks it.
    #[serde(rename = "AddSource", skip_serializing_if = "Option::is_none")]
    pub add_source: Option<String>,
    /// Message with the request.
    ///
    /// Optional. At most 256 bytes.
    #[serde(rename = "AddWording", skip_serializing_if = "Option::is_none")]
    pub add_wording: Option<String>,
    /// When the friendship began.
    ///
    /// Optional. In seconds since 1970.
    #[serde(rename = "AddTime", skip_serializing_if = "Option::is_none")]
    pub add_time: Option<i64>,
    /// Custom friend fields.
    ///
    /// Optional.
    #[serde(rename = "CustomItem", skip_serializing_if = "Option::is_none")]
    pub custom_item: Option<Vec<FriendCustomItem>>,
}

impl ImportFriendItem {
    /// With the fields that are required or expected.
    pub fn new(to_account: impl Into<String>, add_source: impl Into<String>) -> Self {
        Self {
            to_account: to_account.into(),
            remark: None,
            remark_time: None,
            group_name: None,
            add_source: Some(add_source.into()),
            add_wording: None,
            add_time: None,
            custom_item: None,
        }
    }

    /// Sets `remark`: remark.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `remark_time`: when the remark was made.
    #[must_use]
    pub fn remark_time(mut self, remark_time: i64) -> Self {
        self.remark_time = Some(remark_time);
        self
    }

    /// Sets `group_name`: friend groups, each name at most 30 bytes.
    #[must_use]
    pub fn group_name(
        mut self,
        group_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_name = Some(group_name.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `add_source`: AddSource_Type\_ plus at most 8 letters.
    #[must_use]
    pub fn add_source(mut self, add_source: impl Into<String>) -> Self {
        self.add_source = Some(add_source.into());
        self
    }

    /// Sets `add_wording`: message with the request.
    #[must_use]
    pub fn add_wording(mut self, add_wording: impl Into<String>) -> Self {
        self.add_wording = Some(add_wording.into());
        self
    }

    /// Sets `add_time`: when the friendship began.
    #[must_use]
    pub fn add_time(mut self, add_time: i64) -> Self {
        self.add_time = Some(add_time);
        self
    }

    /// Sets `custom_item`: custom friend fields.
    #[must_use]
    pub fn custom_item(
        mut self,
        custom_item: impl IntoIterator<Item = impl Into<FriendCustomItem>>,
    ) -> Self {
        self.custom_item = Some(custom_item.into_iter().map(Into::into).collect());
        self
    }
}

/// Custom friend fields.
///
/// Stands in [`ImportFriendItem::custom_item`](field@crate::api::ImportFriendItem::custom_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FriendCustomItem {
    /// Tag_SNS_Custom\_ name, created in the console beforehand.
    ///
    /// Optional.
    #[serde(rename = "Tag", skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// String or integer.
    ///
    /// Optional.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<TagValue>,
}

impl FriendCustomItem {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tag`: Tag_SNS_Custom\_ name, created in the console beforehand.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets `value`: string or integer.
    #[must_use]
    pub fn value(mut self, value: impl Into<TagValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The reply to [`ImportFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportFriendsReply {
    /// One result per friend.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; older pages only.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Invalid_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub invalid_account: Vec<String>,
}

crate::lenient::object!(ImportFriendsReply);

/// Change remark, groups and custom fields of friends.
///
/// Official page: [Updating Friends](https://www.tencentcloud.com/document/product/1047/34904)
///
/// Path: `v4/sns/friend_update`
///
/// At most 200 calls per second. Safe to retry.
///
/// - only Tag_SNS_IM_Remark (string), Tag_SNS_IM_Group (array of strings) and Tag_SNS_Custom\_\* can be updated
/// - put several friends of one user in one call to avoid write conflicts
/// - a custom tag that was not created in the console is refused with 30001
/// - per-friend failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "friend_update")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateFriends {
    /// User whose friend data change.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Friends to update.
    ///
    /// Required.
    #[serde(rename = "UpdateItem")]
    pub update_item: Vec<UpdateFriendItem>,
}

impl UpdateFriends {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        update_item: impl IntoIterator<Item = impl Into<UpdateFriendItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            update_item: update_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for UpdateFriends {
    type Reply = UpdateFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::UPDATE_FRIENDS;
}

/// Friends to update.
///
/// Stands in [`UpdateFriends::update_item`](field@crate::api::UpdateFriends::update_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateFriendItem {
    /// The friend.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// Fields to set.
    ///
    /// Required.
    #[serde(rename = "SnsItem")]
    pub sns_item: Vec<SnsItem>,
}

impl UpdateFriendItem {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        sns_item: impl IntoIterator<Item = impl Into<SnsItem>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            sns_item: sns_item.into_iter().map(Into::into).collect(),
        }
    }
}

/// Fields to set.
///
/// Stands in [`UpdateFriendItem::sns_item`](field@crate::api::UpdateFriendItem::sns_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SnsItem {
    /// Tag_SNS_IM_Remark, Tag_SNS_IM_Group or Tag_SNS_Custom\_\*.
    ///
    /// Required.
    #[serde(rename = "Tag")]
    pub tag: String,
    /// String, integer, or array of strings for Tag_SNS_IM_Group.
    ///
    /// Required.
    #[serde(rename = "Value")]
    pub value: TagValue,
}

impl SnsItem {
    /// With the required fields.
    pub fn new(tag: impl Into<String>, value: impl Into<TagValue>) -> Self {
        Self {
            tag: tag.into(),
            value: value.into(),
        }
    }
}

/// The reply to [`UpdateFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateFriendsReply {
    /// One result per friend.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; older pages only.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Invalid_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub invalid_account: Vec<String>,
}

crate::lenient::object!(UpdateFriendsReply);

/// Delete friends of a user, one-way or two-way.
///
/// Official page: [Deleting Friends](https://www.tencentcloud.com/document/product/1047/34905)
///
/// Path: `v4/sns/friend_delete`
///
/// At most 200 calls per second. Lists of `to_account` longer than 1000 are sent in several requests. Safe to
/// retry.
///
/// - Delete_Type_Single removes To_Account from From_Account's list only; Delete_Type_Both also removes
///   From_Account from To_Account's list
/// - at most 1000 accounts per call
/// - per-friend failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "friend_delete")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteFriends {
    /// User whose friends are deleted.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Friends to delete.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
    /// One-way or two-way.
    ///
    /// Optional.
    #[serde(rename = "DeleteType", skip_serializing_if = "Option::is_none")]
    pub delete_type: Option<DeleteType>,
}

impl DeleteFriends {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            delete_type: None,
        }
    }

    /// Sets `delete_type`: one-way or two-way.
    #[must_use]
    pub fn delete_type(mut self, delete_type: impl Into<DeleteType>) -> Self {
        self.delete_type = Some(delete_type.into());
        self
    }
}

impl crate::Request for DeleteFriends {
    type Reply = DeleteFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_FRIENDS;
}

/// One-way or two-way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteType {
    /// `Delete_Type_Single`
    Single,
    /// `Delete_Type_Both`
    Both,
    /// A value that this version does not know.
    Other(String),
}

impl DeleteType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "Delete_Type_Single",
            Self::Both => "Delete_Type_Both",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for DeleteType {
    fn from(value: &str) -> Self {
        match value {
            "Delete_Type_Single" => Self::Single,
            "Delete_Type_Both" => Self::Both,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for DeleteType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for DeleteType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for DeleteType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DeleteType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`DeleteFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteFriendsReply {
    /// One result per friend.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
}

crate::lenient::object!(DeleteFriendsReply);

/// Delete all friends of a user.
///
/// Official page: [Deleting All Friends](https://www.tencentcloud.com/document/product/1047/34906)
///
/// Path: `v4/sns/friend_delete_all`
///
/// At most 200 calls per second. Safe to retry.
///
/// - clears the standard and custom friend data of the user; cannot be undone
#[doc(alias = "friend_delete_all")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAllFriends {
    /// User whose friends are deleted.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// One-way or two-way.
    ///
    /// Optional. Default `Delete_Type_Single`.
    #[serde(rename = "DeleteType", skip_serializing_if = "Option::is_none")]
    pub delete_type: Option<DeleteType>,
}

impl DeleteAllFriends {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>) -> Self {
        Self {
            from_account: from_account.into(),
            delete_type: None,
        }
    }

    /// Sets `delete_type`: one-way or two-way.
    #[must_use]
    pub fn delete_type(mut self, delete_type: impl Into<DeleteType>) -> Self {
        self.delete_type = Some(delete_type.into());
        self
    }
}

impl crate::Request for DeleteAllFriends {
    type Reply = DeleteAllFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_ALL_FRIENDS;
}

/// The reply to [`DeleteAllFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAllFriendsReply {}

crate::lenient::object!(DeleteAllFriendsReply);

/// Tell which accounts are friends of a user.
///
/// Official page: [Verifying Friends](https://www.tencentcloud.com/document/product/1047/34907)
///
/// Path: `v4/sns/friend_check`
///
/// At most 200 calls per second. Lists of `to_account` longer than 1000 are sent in several requests. Safe to
/// retry.
///
/// - at most 1000 accounts per call
/// - CheckResult_Type_Single looks at From_Account's list only: AWithB means To_Account is in it, NoRelation that
///   it is not; the other direction stays unknown
/// - CheckResult_Type_Both looks at both lists: BothWay, AWithB (only From_Account has To_Account), BWithA (only
///   To_Account has From_Account), NoRelation
/// - Relation is meaningful only where ResultCode is 0
#[doc(alias = "friend_check")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CheckFriends {
    /// User on whose side the check is made.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Accounts to check.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
    /// One list or both.
    ///
    /// Required.
    #[serde(rename = "CheckType")]
    pub check_type: CheckType,
}

impl CheckFriends {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
        check_type: impl Into<CheckType>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            check_type: check_type.into(),
        }
    }
}

impl crate::Request for CheckFriends {
    type Reply = CheckFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::CHECK_FRIENDS;
}

/// One list or both.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckType {
    /// `CheckResult_Type_Single`
    Single,
    /// `CheckResult_Type_Both`
    Both,
    /// A value that this version does not know.
    Other(String),
}

impl CheckType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "CheckResult_Type_Single",
            Self::Both => "CheckResult_Type_Both",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CheckType {
    fn from(value: &str) -> Self {
        match value {
            "CheckResult_Type_Single" => Self::Single,
            "CheckResult_Type_Both" => Self::Both,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CheckType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CheckType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CheckType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CheckType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`CheckFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CheckFriendsReply {
    /// One result per account.
    #[serde(
        rename = "InfoItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub info_item: Vec<CheckFriendsResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
}

crate::lenient::object!(CheckFriendsReply);

/// One result per account.
///
/// Stands in [`CheckFriendsReply::info_item`](field@crate::api::CheckFriendsReply::info_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CheckFriendsResult {
    /// The account.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// A is From_Account, B is To_Account.
    #[serde(
        rename = "Relation",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub relation: Option<FriendRelation>,
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

crate::lenient::object!(CheckFriendsResult);

/// A is From_Account, B is To_Account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FriendRelation {
    /// `CheckResult_Type_BothWay`
    BothWay,
    /// `CheckResult_Type_AWithB`
    AWithB,
    /// `CheckResult_Type_BWithA`
    BWithA,
    /// `CheckResult_Type_NoRelation`
    NoRelation,
    /// A value that this version does not know.
    Other(String),
}

impl FriendRelation {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BothWay => "CheckResult_Type_BothWay",
            Self::AWithB => "CheckResult_Type_AWithB",
            Self::BWithA => "CheckResult_Type_BWithA",
            Self::NoRelation => "CheckResult_Type_NoRelation",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FriendRelation {
    fn from(value: &str) -> Self {
        match value {
            "CheckResult_Type_BothWay" => Self::BothWay,
            "CheckResult_Type_AWithB" => Self::AWithB,
            "CheckResult_Type_BWithA" => Self::BWithA,
            "CheckResult_Type_NoRelation" => Self::NoRelation,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FriendRelation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for FriendRelation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for FriendRelation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FriendRelation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(FriendRelation);

/// Read all friends of a user, page by page.
///
/// Official page: [Pulling Friends](https://www.tencentcloud.com/document/product/1047/34908)
///
/// Path: `v4/sns/friend_get`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry.
///
/// - returns every standard and custom friend field, page by page; no profile fields (use get_friends)
/// - the server chooses the page size; nothing on the page says how large it is
/// - StandardSequence equal to the server's makes it leave out the standard friend data: send 0, or nothing, to
///   read everything
/// - tags in ValueItem: Tag_SNS_IM_AddSource, Tag_SNS_IM_Remark, Tag_SNS_IM_Group, Tag_SNS_IM_AddTime,
///   Tag_SNS_IM_AddWording, Tag_SNS_Custom\_\*; an unset field is left out
#[doc(alias = "friend_get")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListFriends {
    /// User whose friends are read.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// 0 for the first page, then NextStartIndex.
    ///
    /// Required. At least 0.
    #[serde(rename = "StartIndex")]
    pub start_index: i64,
    /// Value returned last time, or 0.
    ///
    /// Optional. Default 0.
    #[serde(rename = "StandardSequence", skip_serializing_if = "Option::is_none")]
    pub standard_sequence: Option<i64>,
    /// Same for custom fields; gone from the mainland page, still on the international one.
    ///
    /// Optional. Default 0.
    #[serde(rename = "CustomSequence", skip_serializing_if = "Option::is_none")]
    pub custom_sequence: Option<i64>,
}

impl ListFriends {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>, start_index: i64) -> Self {
        Self {
            from_account: from_account.into(),
            start_index,
            standard_sequence: None,
            custom_sequence: None,
        }
    }

    /// Sets `standard_sequence`: value returned last time, or 0.
    #[must_use]
    pub fn standard_sequence(mut self, standard_sequence: i64) -> Self {
        self.standard_sequence = Some(standard_sequence);
        self
    }

    /// Sets `custom_sequence`: same for custom fields; gone from the mainland page, still on the international one.
    #[must_use]
    pub fn custom_sequence(mut self, custom_sequence: i64) -> Self {
        self.custom_sequence = Some(custom_sequence);
        self
    }
}

impl crate::Request for ListFriends {
    type Reply = ListFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_FRIENDS;
}

impl crate::Paged for ListFriends {
    type Item = FriendData;
    fn into_items(reply: ListFriendsReply) -> Vec<Self::Item> {
        reply.user_data_item
    }
}

/// The reply to [`ListFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListFriendsReply {
    /// Friends of this page; treat as optional.
    #[serde(
        rename = "UserDataItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub user_data_item: Vec<FriendData>,
    /// Keep for the next read.
    #[serde(
        rename = "StandardSequence",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub standard_sequence: Option<i64>,
    /// Keep for the next read; absent on the mainland page.
    #[serde(
        rename = "CustomSequence",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_sequence: Option<i64>,
    /// Number of all friends.
    #[serde(
        rename = "FriendNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub friend_num: Option<i64>,
    /// Non-zero when the last page was read.
    #[serde(
        rename = "CompleteFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub complete_flag: Option<i64>,
    /// StartIndex of the next page.
    #[serde(
        rename = "NextStartIndex",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_start_index: Option<i64>,
}

crate::lenient::object!(ListFriendsReply);

/// Friends of this page; treat as optional.
///
/// Stands in [`ListFriendsReply::user_data_item`](field@crate::api::ListFriendsReply::user_data_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FriendData {
    /// The friend.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Friend fields.
    #[serde(
        rename = "ValueItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub value_item: Vec<FriendValue>,
}

crate::lenient::object!(FriendData);

/// Friend fields.
///
/// Stands in [`FriendData::value_item`](field@crate::api::FriendData::value_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FriendValue {
    /// Friend tag.
    #[serde(
        rename = "Tag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<String>,
    /// String, integer, or array of strings for Tag_SNS_IM_Group.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<TagValue>,
}

crate::lenient::object!(FriendValue);

/// Read friend and profile fields of named friends.
///
/// Official page: [Pulling Specified Friends](https://www.tencentcloud.com/document/product/1047/34910)
///
/// Path: `v4/sns/friend_get_list`
///
/// At most 200 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
///
/// - reads friend fields and profile fields of named friends in one call
/// - at most 100 friends per call, lest the reply grow too large
/// - an unset field is left out of SnsProfileItem; a failed account has no SnsProfileItem at all
#[doc(alias = "friend_get_list")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetFriends {
    /// User whose friends are read.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Friends to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
    /// Tag_Profile_IM\_\*, Tag_Profile_Custom\_\*, Tag_SNS_IM\_\*, Tag_SNS_Custom\_\*.
    ///
    /// Required.
    #[serde(rename = "TagList")]
    pub tag_list: Vec<String>,
}

impl GetFriends {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
        tag_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            tag_list: tag_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetFriends {
    type Reply = GetFriendsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_FRIENDS;
}

/// The reply to [`GetFriends`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetFriendsReply {
    /// One entry per friend.
    #[serde(
        rename = "InfoItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub info_item: Vec<FriendInfo>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
}

crate::lenient::object!(GetFriendsReply);

/// One entry per friend.
///
/// Stands in [`GetFriendsReply::info_item`](field@crate::api::GetFriendsReply::info_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FriendInfo {
    /// The friend.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Fields found; absent for a failed account.
    #[serde(
        rename = "SnsProfileItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub sns_profile_item: Vec<SnsProfileItem>,
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

crate::lenient::object!(FriendInfo);

/// Fields found; absent for a failed account.
///
/// Stands in [`FriendInfo::sns_profile_item`](field@crate::api::FriendInfo::sns_profile_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SnsProfileItem {
    /// Profile or friend tag.
    #[serde(
        rename = "Tag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<String>,
    /// String, integer, or array of strings.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<TagValue>,
}

crate::lenient::object!(SnsProfileItem);

/// Put accounts on a user's blocklist.
///
/// Official page: [Blocklisting Users](https://www.tencentcloud.com/document/product/1047/34911)
///
/// Path: `v4/sns/black_list_add`
///
/// At most 200 calls per second. Lists of `to_account` longer than 1000 are sent in several requests. Safe to
/// retry.
///
/// - blocking a friend ends the friendship in both directions, unless the console's block setting keeps friends
/// - while either user blocks the other, no friend request is possible between them
/// - if only A blocks B, A can write to B and B cannot write to A; if both block, neither can
/// - a blocklist holds at most 1000 accounts, not adjustable; at most 1000 accounts per call
/// - per-account failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "black_list_add")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddToBlocklist {
    /// User who blocks.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Accounts to block.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl AddToBlocklist {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for AddToBlocklist {
    type Reply = AddToBlocklistReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_TO_BLOCKLIST;
}

/// The reply to [`AddToBlocklist`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddToBlocklistReply {
    /// One result per account.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
}

crate::lenient::object!(AddToBlocklistReply);

/// Take accounts off a user's blocklist.
///
/// Official page: [Unblocklisting Users](https://www.tencentcloud.com/document/product/1047/34912)
///
/// Path: `v4/sns/black_list_delete`
///
/// At most 200 calls per second. Lists of `to_account` longer than 1000 are sent in several requests. Safe to
/// retry.
///
/// - at most 1000 accounts per call
/// - per-account failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "black_list_delete")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveFromBlocklist {
    /// User who unblocks.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Accounts to unblock.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl RemoveFromBlocklist {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for RemoveFromBlocklist {
    type Reply = RemoveFromBlocklistReply;
    const ENDPOINT: &'static Endpoint = &tables::REMOVE_FROM_BLOCKLIST;
}

/// The reply to [`RemoveFromBlocklist`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RemoveFromBlocklistReply {
    /// One result per account.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
}

crate::lenient::object!(RemoveFromBlocklistReply);

/// Read the blocklist of a user, page by page.
///
/// Official page: [Pulling a Blacklist](https://www.tencentcloud.com/document/product/1047/34914)
///
/// Path: `v4/sns/black_list_get`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry.
///
/// - page through with StartIndex until the returned StartIndex is 0
/// - MaxLimited at most 1000, the size limit of a blocklist
/// - LastSequence is for clients that cache; a server sends 0
#[doc(alias = "black_list_get")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBlocklist {
    /// User whose blocklist is read.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// 0 for the first page, then the returned StartIndex.
    ///
    /// Required. At least 0.
    #[serde(rename = "StartIndex")]
    pub start_index: i64,
    /// Entries per page.
    ///
    /// Required. At most 1000. Documented, not checked.
    #[serde(rename = "MaxLimited")]
    pub max_limited: i64,
    /// Send 0.
    ///
    /// Required. Default 0.
    #[serde(rename = "LastSequence")]
    pub last_sequence: i64,
}

impl ListBlocklist {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        start_index: i64,
        max_limited: i64,
        last_sequence: i64,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            start_index,
            max_limited,
            last_sequence,
        }
    }
}

impl crate::Request for ListBlocklist {
    type Reply = ListBlocklistReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_BLOCKLIST;
}

impl crate::Paged for ListBlocklist {
    type Item = BlocklistItem;
    fn into_items(reply: ListBlocklistReply) -> Vec<Self::Item> {
        reply.black_list_item
    }
}

/// The reply to [`ListBlocklist`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListBlocklistReply {
    /// Blocked accounts; treat as optional.
    #[serde(
        rename = "BlackListItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub black_list_item: Vec<BlocklistItem>,
    /// Start of the next page; 0 when all was read.
    #[serde(
        rename = "StartIndex",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub start_index: Option<i64>,
    /// Latest sequence; some replies misspell it CurruentSequence: expect one of the two.
    #[serde(
        rename = "CurrentSequence",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_sequence: Option<i64>,
}

crate::lenient::object!(ListBlocklistReply);

/// Blocked accounts; treat as optional.
///
/// Stands in [`ListBlocklistReply::black_list_item`](field@crate::api::ListBlocklistReply::black_list_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BlocklistItem {
    /// Blocked account.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// When it was blocked.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "AddBlackTimeStamp",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub add_black_time_stamp: Option<i64>,
}

crate::lenient::object!(BlocklistItem);

/// Tell which accounts a user blocks or is blocked by.
///
/// Official page: [Verifying Blocklisted Users](https://www.tencentcloud.com/document/product/1047/34913)
///
/// Path: `v4/sns/black_list_check`
///
/// At most 200 calls per second. Lists of `to_account` longer than 1000 are sent in several requests. Safe to
/// retry.
///
/// - at most 1000 accounts per call
/// - BlackCheckResult_Type_Single looks at From_Account's blocklist only: AWithB (blocked) or NO; the other
///   direction stays unknown
/// - BlackCheckResult_Type_Both looks at both: BothWay, AWithB (only From_Account blocks), BWithA (only To_Account
///   blocks), NO
/// - Relation is meaningful only where ResultCode is 0
#[doc(alias = "black_list_check")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CheckBlocklist {
    /// User on whose side the check is made.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Accounts to check.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
    /// One blocklist or both.
    ///
    /// Required.
    #[serde(rename = "CheckType")]
    pub check_type: BlocklistCheckType,
}

impl CheckBlocklist {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
        check_type: impl Into<BlocklistCheckType>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            check_type: check_type.into(),
        }
    }
}

impl crate::Request for CheckBlocklist {
    type Reply = CheckBlocklistReply;
    const ENDPOINT: &'static Endpoint = &tables::CHECK_BLOCKLIST;
}

/// One blocklist or both.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlocklistCheckType {
    /// `BlackCheckResult_Type_Single`
    Single,
    /// `BlackCheckResult_Type_Both`
    Both,
    /// A value that this version does not know.
    Other(String),
}

impl BlocklistCheckType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "BlackCheckResult_Type_Single",
            Self::Both => "BlackCheckResult_Type_Both",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for BlocklistCheckType {
    fn from(value: &str) -> Self {
        match value {
            "BlackCheckResult_Type_Single" => Self::Single,
            "BlackCheckResult_Type_Both" => Self::Both,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for BlocklistCheckType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for BlocklistCheckType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for BlocklistCheckType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BlocklistCheckType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`CheckBlocklist`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CheckBlocklistReply {
    /// One result per account.
    #[serde(
        rename = "BlackListCheckItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub black_list_check_item: Vec<CheckBlocklistResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
}

crate::lenient::object!(CheckBlocklistReply);

/// One result per account.
///
/// Stands in [`CheckBlocklistReply::black_list_check_item`](field@crate::api::CheckBlocklistReply::black_list_check_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CheckBlocklistResult {
    /// The account.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// A is From_Account, B is To_Account.
    #[serde(
        rename = "Relation",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub relation: Option<BlocklistRelation>,
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

crate::lenient::object!(CheckBlocklistResult);

/// A is From_Account, B is To_Account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlocklistRelation {
    /// `BlackCheckResult_Type_BothWay`
    BothWay,
    /// `BlackCheckResult_Type_AWithB`
    AWithB,
    /// `BlackCheckResult_Type_BWithA`
    BWithA,
    /// `BlackCheckResult_Type_NO`
    No,
    /// A value that this version does not know.
    Other(String),
}

impl BlocklistRelation {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BothWay => "BlackCheckResult_Type_BothWay",
            Self::AWithB => "BlackCheckResult_Type_AWithB",
            Self::BWithA => "BlackCheckResult_Type_BWithA",
            Self::No => "BlackCheckResult_Type_NO",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for BlocklistRelation {
    fn from(value: &str) -> Self {
        match value {
            "BlackCheckResult_Type_BothWay" => Self::BothWay,
            "BlackCheckResult_Type_AWithB" => Self::AWithB,
            "BlackCheckResult_Type_BWithA" => Self::BWithA,
            "BlackCheckResult_Type_NO" => Self::No,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for BlocklistRelation {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for BlocklistRelation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for BlocklistRelation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BlocklistRelation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(BlocklistRelation);

/// Create friend groups and put friends into them.
///
/// Official page: [Adding Lists](https://www.tencentcloud.com/document/product/1047/34950)
///
/// Path: `v4/sns/group_add`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error.
///
/// - creates friend groups and can put friends into all of them at once
/// - at most 32 groups per user and per call; name not empty and at most 30 bytes
/// - at most 1000 friends per call
/// - ResultItem comes only when To_Account was sent
/// - per-friend failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "group_add")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddFriendGroups {
    /// User who gets the groups.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Groups to create, each name at most 30 bytes.
    ///
    /// Required. At most 32 entries. Each at most 30 bytes.
    #[serde(rename = "GroupName")]
    pub group_name: Vec<String>,
    /// Friends to put into the new groups.
    ///
    /// Optional. At most 1000 entries.
    #[serde(rename = "To_Account", skip_serializing_if = "Option::is_none")]
    pub to_account: Option<Vec<String>>,
}

impl AddFriendGroups {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        group_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            group_name: group_name.into_iter().map(Into::into).collect(),
            to_account: None,
        }
    }

    /// Sets `to_account`: friends to put into the new groups.
    #[must_use]
    pub fn to_account(
        mut self,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_account = Some(to_account.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for AddFriendGroups {
    type Reply = AddFriendGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_FRIEND_GROUPS;
}

/// The reply to [`AddFriendGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddFriendGroupsReply {
    /// One result per friend of To_Account.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    #[serde(
        rename = "Fail_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; oldest Chinese copies only.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Invalid_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub invalid_account: Vec<String>,
    /// Latest sequence of the groups.
    #[serde(
        rename = "CurrentSequence",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_sequence: Option<i64>,
}

crate::lenient::object!(AddFriendGroupsReply);

/// Delete friend groups of a user.
///
/// Official page: [Deleting Lists](https://www.tencentcloud.com/document/product/1047/34926)
///
/// Path: `v4/sns/group_delete`
///
/// At most 200 calls per second. Lists of `group_name` longer than 32 are sent in several requests. Not retried,
/// since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error.
///
/// - at most 32 groups per call; deletes the groups, nothing says the friends in them are deleted
#[doc(alias = "group_delete")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteFriendGroups {
    /// User whose groups are deleted.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Groups to delete.
    ///
    /// Required. More than 32 entries are sent in several requests.
    #[serde(rename = "GroupName")]
    pub group_name: Vec<String>,
}

impl DeleteFriendGroups {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        group_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            group_name: group_name.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteFriendGroups {
    type Reply = DeleteFriendGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_FRIEND_GROUPS;
}

/// The reply to [`DeleteFriendGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteFriendGroupsReply {
    /// Latest sequence of the groups.
    #[serde(
        rename = "CurrentSequence",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_sequence: Option<i64>,
}

crate::lenient::object!(DeleteFriendGroupsReply);

/// Read the friend groups of a user.
///
/// Official page: [Pulling Lists](https://www.tencentcloud.com/document/product/1047/40123)
///
/// Path: `v4/sns/group_get`
///
/// At most 200 calls per second. Lists of `group_name` longer than 32 are sent in several requests. Safe to retry.
///
/// - without GroupName all groups are returned; at most 32 names per call
/// - To_Account is filled only with NeedFriend Need_Friend_Type_Yes
#[doc(alias = "group_get")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetFriendGroups {
    /// User whose groups are read.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Also return the members; leave out otherwise.
    ///
    /// Optional.
    #[serde(rename = "NeedFriend", skip_serializing_if = "Option::is_none")]
    pub need_friend: Option<NeedFriend>,
    /// Groups to read.
    ///
    /// Optional. More than 32 entries are sent in several requests.
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<Vec<String>>,
    /// Retired: required by the English page of 2022 (0 for the first read), absent from current pages.
    ///
    /// Optional.
    #[serde(rename = "LastSequence", skip_serializing_if = "Option::is_none")]
    pub last_sequence: Option<i64>,
}

impl GetFriendGroups {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>) -> Self {
        Self {
            from_account: from_account.into(),
            need_friend: None,
            group_name: None,
            last_sequence: None,
        }
    }

    /// Sets `need_friend`: also return the members; leave out otherwise.
    #[must_use]
    pub fn need_friend(mut self, need_friend: impl Into<NeedFriend>) -> Self {
        self.need_friend = Some(need_friend.into());
        self
    }

    /// Sets `group_name`: groups to read.
    #[must_use]
    pub fn group_name(
        mut self,
        group_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_name = Some(group_name.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `last_sequence`: retired: required by the English page of 2022 (0 for the first read), absent from current
    /// pages.
    #[must_use]
    pub fn last_sequence(mut self, last_sequence: i64) -> Self {
        self.last_sequence = Some(last_sequence);
        self
    }
}

impl crate::Request for GetFriendGroups {
    type Reply = GetFriendGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_FRIEND_GROUPS;
}

/// Also return the members; leave out otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NeedFriend {
    /// `Need_Friend_Type_Yes`
    Yes,
    /// A value that this version does not know.
    Other(String),
}

impl NeedFriend {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "Need_Friend_Type_Yes",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for NeedFriend {
    fn from(value: &str) -> Self {
        match value {
            "Need_Friend_Type_Yes" => Self::Yes,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for NeedFriend {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for NeedFriend {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for NeedFriend {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for NeedFriend {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`GetFriendGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetFriendGroupsReply {
    /// One entry per group.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<FriendGroup>,
    /// Latest sequence of the groups.
    #[serde(
        rename = "CurrentSequence",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_sequence: Option<i64>,
}

crate::lenient::object!(GetFriendGroupsReply);

/// One entry per group.
///
/// Stands in [`GetFriendGroupsReply::result_item`](field@crate::api::GetFriendGroupsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FriendGroup {
    /// Group name.
    #[serde(
        rename = "GroupName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_name: Option<String>,
    /// Friends in the group.
    #[serde(
        rename = "FriendNumber",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub friend_number: Option<i64>,
    /// Friends in the group; only with NeedFriend.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to_account: Vec<String>,
}

crate::lenient::object!(FriendGroup);

/// Make a user follow other users.
///
/// Official page: [Following Users](https://www.tencentcloud.com/document/product/1047/70345)
///
/// Path: `v4/follow/follow_add`
///
/// At most 200 calls per second. Lists of `follow_item` longer than 20 are sent in several requests. Not retried,
/// since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
/// console (30005 otherwise).
///
/// - at most 20 users per call
/// - a user can follow at most 5000 others and anyone but itself; the number of fans is not limited (client
///   documentation)
/// - per-user failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "follow_add")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowUsers {
    /// User who follows.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Users to follow.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "FollowItem")]
    pub follow_item: Vec<FollowItem>,
}

impl FollowUsers {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        follow_item: impl IntoIterator<Item = impl Into<FollowItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            follow_item: follow_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for FollowUsers {
    type Reply = FollowUsersReply;
    const ENDPOINT: &'static Endpoint = &tables::FOLLOW_USERS;
}

/// Users to follow.
///
/// Stands in [`FollowUsers::follow_item`](field@crate::api::FollowUsers::follow_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowItem {
    /// User to follow.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "To_Account")]
    pub to_account: String,
}

impl FollowItem {
    /// With the required fields.
    pub fn new(to_account: impl Into<String>) -> Self {
        Self {
            to_account: to_account.into(),
        }
    }
}

/// The reply to [`FollowUsers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FollowUsersReply {
    /// One result per user.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
}

crate::lenient::object!(FollowUsersReply);

/// Make a user stop following other users.
///
/// Official page: [Unfollowing Users](https://www.tencentcloud.com/document/product/1047/70346)
///
/// Path: `v4/follow/follow_delete`
///
/// At most 200 calls per second. Lists of `to_account` longer than 20 are sent in several requests. Not retried,
/// since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
/// console (30005 otherwise).
///
/// - at most 20 users per call
/// - per-user failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "follow_delete")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnfollowUsers {
    /// User who stops following.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Users to unfollow.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl UnfollowUsers {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for UnfollowUsers {
    type Reply = UnfollowUsersReply;
    const ENDPOINT: &'static Endpoint = &tables::UNFOLLOW_USERS;
}

/// The reply to [`UnfollowUsers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UnfollowUsersReply {
    /// One result per user.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<RelationResult>,
}

crate::lenient::object!(UnfollowUsersReply);

/// Tell who follows whom between a user and others.
///
/// Official page: [Checking Follow Relationship](https://www.tencentcloud.com/document/product/1047/70349)
///
/// Path: `v4/follow/follow_check`
///
/// At most 200 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
/// console.
///
/// - at most 100 users per call
/// - FollowType: 0 neither follows the other, 1 only To_Account follows From_Account, 2 only From_Account follows
///   To_Account, 3 both follow each other
#[doc(alias = "follow_check")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CheckFollowRelations {
    /// User on whose side the check is made.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Users to check.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl CheckFollowRelations {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for CheckFollowRelations {
    type Reply = CheckFollowRelationsReply;
    const ENDPOINT: &'static Endpoint = &tables::CHECK_FOLLOW_RELATIONS;
}

/// The reply to [`CheckFollowRelations`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CheckFollowRelationsReply {
    /// One result per user.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<FollowRelationResult>,
}

crate::lenient::object!(CheckFollowRelationsReply);

/// One result per user.
///
/// Stands in [`CheckFollowRelationsReply::result_item`](field@crate::api::CheckFollowRelationsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FollowRelationResult {
    /// The user.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
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
    /// Valid only where ResultCode is 0.
    ///
    /// Known values: 0, 1, 2, 3.
    #[serde(
        rename = "FollowType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub follow_type: Option<i64>,
}

crate::lenient::object!(FollowRelationResult);

/// Read fans, followed users or mutual follows, page by page.
///
/// Official page: [Retrieve Fans, Follows, And Mutual Followers List](https://www.tencentcloud.com/document/product/1047/70347)
///
/// Path: `v4/follow/follow_get`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Pro, Pro
/// Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the console.
///
/// - one list type per call: fans, followed users or mutual follows
/// - WantNum default 100, at most 1000
/// - entries come with the user's profile fields; there is no way to choose them
#[doc(alias = "follow_get")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListFollows {
    /// User whose list is read.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// 1 fans, 2 followed users, 3 mutual.
    ///
    /// Required. Known values: 1, 2, 3.
    #[serde(rename = "FollowType")]
    pub follow_type: i64,
    /// Empty string for the first page, then NextCursor.
    ///
    /// Required.
    #[serde(rename = "StartCursor")]
    pub start_cursor: String,
    /// Entries per page.
    ///
    /// Expected, but nothing refuses what lacks it. At most 1000. Documented, not checked. Default 100.
    #[serde(rename = "WantNum", skip_serializing_if = "Option::is_none")]
    pub want_num: Option<i64>,
}

impl ListFollows {
    /// With the fields that are required or expected.
    pub fn new(
        from_account: impl Into<String>,
        follow_type: i64,
        start_cursor: impl Into<String>,
        want_num: i64,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            follow_type,
            start_cursor: start_cursor.into(),
            want_num: Some(want_num),
        }
    }

    /// Sets `want_num`: entries per page.
    #[must_use]
    pub fn want_num(mut self, want_num: i64) -> Self {
        self.want_num = Some(want_num);
        self
    }
}

impl crate::Request for ListFollows {
    type Reply = ListFollowsReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_FOLLOWS;
}

impl crate::Paged for ListFollows {
    type Item = FollowListItem;
    fn into_items(reply: ListFollowsReply) -> Vec<Self::Item> {
        reply.follow_item
    }
}

/// The reply to [`ListFollows`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListFollowsReply {
    /// Entries of this page; treat as optional.
    #[serde(
        rename = "FollowItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub follow_item: Vec<FollowListItem>,
    /// Cursor of the next page; empty when all was read.
    #[serde(
        rename = "NextCursor",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_cursor: Option<String>,
}

crate::lenient::object!(ListFollowsReply);

/// Entries of this page; treat as optional.
///
/// Stands in [`ListFollowsReply::follow_item`](field@crate::api::ListFollowsReply::follow_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FollowListItem {
    /// The fan, followed user or mutual follow.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// When the follow was made.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "FollowTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub follow_time: Option<i64>,
    /// Profile fields of the user.
    #[serde(
        rename = "ProfileItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub profile_item: Vec<FollowProfileItem>,
    /// In the samples only, lower case; meaning not stated.
    ///
    /// Known from a weak source only.
    #[serde(
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub profile_sequence: Option<i64>,
}

crate::lenient::object!(FollowListItem);

/// Profile fields of the user.
///
/// Stands in [`FollowListItem::profile_item`](field@crate::api::FollowListItem::profile_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FollowProfileItem {
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

crate::lenient::object!(FollowProfileItem);

/// Count fans, followed users and mutual follows of users.
///
/// Official page: [Get The Fans, Follows, And Mutual Followers Count](https://www.tencentcloud.com/document/product/1047/70350)
///
/// Path: `v4/follow/follow_get_info`
///
/// At most 200 calls per second. Lists of `to_account` longer than 20 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
/// console (30005 otherwise).
///
/// - at most 20 users per call
/// - From_Account only names the caller's user; the counts are those of To_Account
#[doc(alias = "follow_get_info")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetFollowCounts {
    /// User on whose behalf the counts are read.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Users whose counts are read.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl GetFollowCounts {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetFollowCounts {
    type Reply = GetFollowCountsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_FOLLOW_COUNTS;
}

/// The reply to [`GetFollowCounts`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetFollowCountsReply {
    /// One entry per user.
    #[serde(
        rename = "FollowInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub follow_info: Vec<FollowCounts>,
}

crate::lenient::object!(GetFollowCountsReply);

/// One entry per user.
///
/// Stands in [`GetFollowCountsReply::follow_info`](field@crate::api::GetFollowCountsReply::follow_info).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FollowCounts {
    /// The user.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
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
    /// Fans of the user.
    #[serde(
        rename = "FollowerCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub follower_count: Option<i64>,
    /// Users it follows.
    #[serde(
        rename = "FollowingCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub following_count: Option<i64>,
    /// Mutual follows.
    #[serde(
        rename = "MutualFollowingCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub mutual_following_count: Option<i64>,
}

crate::lenient::object!(FollowCounts);
