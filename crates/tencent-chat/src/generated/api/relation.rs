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

/// Add friends to a user's friend list.
///
/// Official page: [Adding Friends](https://www.tencentcloud.com/document/product/1047/34902)
///
/// Path: `v4/sns/friend_add`
///
/// At most 200 calls per second. Lists of `add_friend_item` longer than 1000 are sent in several requests. Not
/// retried, since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown`
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFriends {
    /// User who gets the friends.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Friends to add.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    pub add_friend_item: Vec<AddFriendItem>,
    /// One-way or two-way.
    ///
    /// Optional. Default `Add_Type_Both`.
    pub add_type: Option<AddType>,
    /// 1 adds without the target's consent.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub force_add_flags: Option<i64>,
}

crate::wire::object::fields!(
    strict AddFriends { 0 always from_account "From_Account", 1 always add_friend_item
    "AddFriendItem", 2 given add_type "AddType", 3 given force_add_flags "ForceAddFlags",
    } required[0, 1]
);

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
    const NAME: &'static str = "add_friends";
}

impl crate::Bulk for AddFriends {
    type Item = AddFriendItem;
}

/// Friends to add.
///
/// Used in [`AddFriends::add_friend_item`](field@crate::api::AddFriends::add_friend_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFriendItem {
    /// Friend to add.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Remark of From_Account for the friend.
    ///
    /// Optional. At most 96 bytes.
    pub remark: Option<String>,
    /// One friend group of From_Account.
    ///
    /// Optional. At most 30 bytes.
    pub group_name: Option<String>,
    /// AddSource_Type\_ plus at most 8 letters.
    ///
    /// Expected, but a request without it is not refused.
    pub add_source: Option<String>,
    /// Message with the request.
    ///
    /// Optional. At most 256 bytes.
    pub add_wording: Option<String>,
}

crate::wire::object::fields!(
    strict AddFriendItem { 0 always to_account "To_Account", 1 given remark "Remark", 2
    given group_name "GroupName", 3 given add_source "AddSource", 4 given add_wording
    "AddWording", } required[0]
);

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

impl crate::wire::object::Blank for AddType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`AddFriends`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddFriendsReply {
    /// One result per friend.
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; oldest Chinese copies only.
    ///
    /// Known from a weak source only.
    pub invalid_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient AddFriendsReply { 0 items result_item "ResultItem", 1 items fail_account
    "Fail_Account", 2 items invalid_account "Invalid_Account", } required[]
);

crate::wire::lenient::object!(AddFriendsReply);

/// One result per friend.
///
/// Used in [`AddFriendsReply::result_item`](field@crate::api::AddFriendsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelationResult {
    /// The account.
    pub to_account: Option<String>,
    /// 0 is success; 30539, from add_friends only, is a pending request.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient RelationResult { 0 given to_account "To_Account", 1 given result_code
    "ResultCode", 2 given result_info "ResultInfo", } required[]
);

crate::wire::lenient::object!(RelationResult);

/// Import friends into a user's friend list, one-way.
///
/// Official page: [Importing Friends](https://www.tencentcloud.com/document/product/1047/34903)
///
/// Path: `v4/sns/friend_import`
///
/// At most 200 calls per second. Lists of `add_friend_item` longer than 1000 are sent in several requests. Not
/// retried, since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown`
/// error.
///
/// - one-way: only From_Account's friend list changes
/// - put all friends of one user in one call to avoid write conflicts; at most 1000 per call
/// - field limits: see add_friends
/// - per-friend failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "friend_import")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportFriends {
    /// User who gets the friends.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Friends to import.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    pub add_friend_item: Vec<ImportFriendItem>,
}

crate::wire::object::fields!(
    strict ImportFriends { 0 always from_account "From_Account", 1 always add_friend_item
    "AddFriendItem", } required[0, 1]
);

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
    const NAME: &'static str = "import_friends";
}

impl crate::Bulk for ImportFriends {
    type Item = ImportFriendItem;
}

/// Friends to import.
///
/// Used in [`ImportFriends::add_friend_item`](field@crate::api::ImportFriends::add_friend_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportFriendItem {
    /// The friend.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Remark.
    ///
    /// Optional. At most 96 bytes.
    pub remark: Option<String>,
    /// When the remark was made.
    ///
    /// Optional. In seconds since 1970.
    pub remark_time: Option<i64>,
    /// Friend groups, each name at most 30 bytes.
    ///
    /// Optional. At most 32 entries. Each at most 30 bytes.
    pub group_name: Option<Vec<String>>,
    /// AddSource_Type\_ plus at most 8 letters.
    ///
    /// Expected, but a request without it is not refused.
    pub add_source: Option<String>,
    /// Message with the request.
    ///
    /// Optional. At most 256 bytes.
    pub add_wording: Option<String>,
    /// When the friendship began.
    ///
    /// Optional. In seconds since 1970.
    pub add_time: Option<i64>,
    /// Custom friend fields.
    ///
    /// Optional.
    pub custom_item: Option<Vec<FriendCustomItem>>,
}

crate::wire::object::fields!(
    strict ImportFriendItem { 0 always to_account "To_Account", 1 given remark "Remark",
    2 given remark_time "RemarkTime", 3 given group_name "GroupName", 4 given add_source
    "AddSource", 5 given add_wording "AddWording", 6 given add_time "AddTime", 7 given
    custom_item "CustomItem", } required[0]
);

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
/// Used in [`ImportFriendItem::custom_item`](field@crate::api::ImportFriendItem::custom_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendCustomItem {
    /// Tag_SNS_Custom\_ name, created in the console beforehand.
    ///
    /// Optional.
    pub tag: Option<String>,
    /// String or integer.
    ///
    /// Optional.
    pub value: Option<TagValue>,
}

crate::wire::object::fields!(
    strict FriendCustomItem { 0 given tag "Tag", 1 given value "Value", } required[]
);

impl FriendCustomItem {
    /// With no fields set.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportFriendsReply {
    /// One result per friend.
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; older pages only.
    ///
    /// Known from a weak source only.
    pub invalid_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient ImportFriendsReply { 0 items result_item "ResultItem", 1 items fail_account
    "Fail_Account", 2 items invalid_account "Invalid_Account", } required[]
);

crate::wire::lenient::object!(ImportFriendsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFriends {
    /// User whose friend data change.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Friends to update.
    ///
    /// Required.
    pub update_item: Vec<UpdateFriendItem>,
}

crate::wire::object::fields!(
    strict UpdateFriends { 0 always from_account "From_Account", 1 always update_item
    "UpdateItem", } required[0, 1]
);

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
    const NAME: &'static str = "update_friends";
}

/// Friends to update.
///
/// Used in [`UpdateFriends::update_item`](field@crate::api::UpdateFriends::update_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFriendItem {
    /// The friend.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Fields to set.
    ///
    /// Required.
    pub sns_item: Vec<SnsItem>,
}

crate::wire::object::fields!(
    strict UpdateFriendItem { 0 always to_account "To_Account", 1 always sns_item
    "SnsItem", } required[0, 1]
);

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
/// Used in [`UpdateFriendItem::sns_item`](field@crate::api::UpdateFriendItem::sns_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SnsItem {
    /// Tag_SNS_IM_Remark, Tag_SNS_IM_Group or Tag_SNS_Custom\_\*.
    ///
    /// Required.
    pub tag: String,
    /// String, integer, or array of strings for Tag_SNS_IM_Group.
    ///
    /// Required.
    pub value: TagValue,
}

crate::wire::object::fields!(
    strict SnsItem { 0 always tag "Tag", 1 always value "Value", } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFriendsReply {
    /// One result per friend.
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; older pages only.
    ///
    /// Known from a weak source only.
    pub invalid_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient UpdateFriendsReply { 0 items result_item "ResultItem", 1 items fail_account
    "Fail_Account", 2 items invalid_account "Invalid_Account", } required[]
);

crate::wire::lenient::object!(UpdateFriendsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFriends {
    /// User whose friends are deleted.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Friends to delete.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// One-way or two-way.
    ///
    /// Optional.
    pub delete_type: Option<DeleteType>,
}

crate::wire::object::fields!(
    strict DeleteFriends { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 given delete_type "DeleteType", } required[0, 1]
);

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
    const NAME: &'static str = "delete_friends";
}

impl crate::Bulk for DeleteFriends {
    type Item = String;
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

impl crate::wire::object::Blank for DeleteType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`DeleteFriends`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFriendsReply {
    /// One result per friend.
    pub result_item: Vec<RelationResult>,
}

crate::wire::object::fields!(
    lenient DeleteFriendsReply { 0 items result_item "ResultItem", } required[]
);

crate::wire::lenient::object!(DeleteFriendsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAllFriends {
    /// User whose friends are deleted.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// One-way or two-way.
    ///
    /// Optional. Default `Delete_Type_Single`.
    pub delete_type: Option<DeleteType>,
}

crate::wire::object::fields!(
    strict DeleteAllFriends { 0 always from_account "From_Account", 1 given delete_type
    "DeleteType", } required[0]
);

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
    const NAME: &'static str = "delete_all_friends";
}

/// The reply to [`DeleteAllFriends`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAllFriendsReply {}

crate::wire::object::fields!(lenient DeleteAllFriendsReply {} required[]);

crate::wire::lenient::object!(DeleteAllFriendsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckFriends {
    /// User on whose side the check is made.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Accounts to check.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// One list or both.
    ///
    /// Required.
    pub check_type: CheckType,
}

crate::wire::object::fields!(
    strict CheckFriends { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 always check_type "CheckType", } required[0, 1, 2]
);

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
    const NAME: &'static str = "check_friends";
}

impl crate::Bulk for CheckFriends {
    type Item = String;
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

impl crate::wire::object::Blank for CheckType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`CheckFriends`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckFriendsReply {
    /// One result per account.
    pub info_item: Vec<CheckFriendsResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient CheckFriendsReply { 0 items info_item "InfoItem", 1 items fail_account
    "Fail_Account", } required[]
);

crate::wire::lenient::object!(CheckFriendsReply);

/// One result per account.
///
/// Used in [`CheckFriendsReply::info_item`](field@crate::api::CheckFriendsReply::info_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckFriendsResult {
    /// The account.
    pub to_account: Option<String>,
    /// A is From_Account, B is To_Account.
    pub relation: Option<FriendRelation>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient CheckFriendsResult { 0 given to_account "To_Account", 1 given relation
    "Relation", 2 given result_code "ResultCode", 3 given result_info "ResultInfo", }
    required[]
);

crate::wire::lenient::object!(CheckFriendsResult);

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

impl crate::wire::object::Blank for FriendRelation {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(FriendRelation);

/// Read all friends of a user, page by page.
///
/// Official page: [Pulling Friends](https://www.tencentcloud.com/document/product/1047/34908)
///
/// Path: `v4/sns/friend_get`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - returns every standard and custom friend field, page by page; no profile fields (use get_friends)
/// - the server chooses the page size; nothing on the page says how large it is
/// - StandardSequence equal to the server's makes it leave out the standard friend data: send 0, or nothing, to
///   read everything
/// - tags in ValueItem: Tag_SNS_IM_AddSource, Tag_SNS_IM_Remark, Tag_SNS_IM_Group, Tag_SNS_IM_AddTime,
///   Tag_SNS_IM_AddWording, Tag_SNS_Custom\_\*; an unset field is left out
#[doc(alias = "friend_get")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFriends {
    /// User whose friends are read.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// 0 for the first page, then NextStartIndex.
    ///
    /// The first page when left out. At least 0.
    pub start_index: Option<i64>,
    /// Value returned last time, or 0.
    ///
    /// Optional. Default 0.
    pub standard_sequence: Option<i64>,
    /// Same for custom fields; gone from the mainland page, still on the international one.
    ///
    /// Optional. Default 0.
    pub custom_sequence: Option<i64>,
}

crate::wire::object::fields!(
    strict ListFriends { 0 always from_account "From_Account", 1 given start_index
    "StartIndex", 2 given standard_sequence "StandardSequence", 3 given custom_sequence
    "CustomSequence", } required[0]
);

impl ListFriends {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>) -> Self {
        Self {
            from_account: from_account.into(),
            start_index: None,
            standard_sequence: None,
            custom_sequence: None,
        }
    }

    /// Sets `start_index`: 0 for the first page, then NextStartIndex.
    #[must_use]
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.start_index = Some(start_index);
        self
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
    const NAME: &'static str = "list_friends";
}

impl crate::Paged for ListFriends {
    type Item = FriendData;
    fn into_items(reply: ListFriendsReply) -> Vec<Self::Item> {
        reply.user_data_item
    }
}

/// The reply to [`ListFriends`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFriendsReply {
    /// Friends of this page; treat as optional.
    pub user_data_item: Vec<FriendData>,
    /// Keep for the next read.
    pub standard_sequence: Option<i64>,
    /// Keep for the next read; absent on the mainland page.
    pub custom_sequence: Option<i64>,
    /// Number of all friends.
    pub friend_num: Option<i64>,
    /// Non-zero when the last page was read.
    pub complete_flag: Option<i64>,
    /// StartIndex of the next page.
    pub next_start_index: Option<i64>,
}

crate::wire::object::fields!(
    lenient ListFriendsReply { 0 items user_data_item "UserDataItem", 1 given
    standard_sequence "StandardSequence", 2 given custom_sequence "CustomSequence", 3
    given friend_num "FriendNum", 4 given complete_flag "CompleteFlag", 5 given
    next_start_index "NextStartIndex", } required[]
);

crate::wire::lenient::object!(ListFriendsReply);

/// Friends of this page; treat as optional.
///
/// Used in [`ListFriendsReply::user_data_item`](field@crate::api::ListFriendsReply::user_data_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendData {
    /// The friend.
    pub to_account: Option<String>,
    /// Friend fields.
    pub value_item: Vec<FriendValue>,
}

crate::wire::object::fields!(
    lenient FriendData { 0 given to_account "To_Account", 1 items value_item "ValueItem",
    } required[]
);

crate::wire::lenient::object!(FriendData);

/// Friend fields.
///
/// Used in [`FriendData::value_item`](field@crate::api::FriendData::value_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendValue {
    /// Friend tag.
    pub tag: Option<String>,
    /// String, integer, or array of strings for Tag_SNS_IM_Group.
    pub value: Option<TagValue>,
}

crate::wire::object::fields!(
    lenient FriendValue { 0 given tag "Tag", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(FriendValue);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFriends {
    /// User whose friends are read.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Friends to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// Tag_Profile_IM\_\*, Tag_Profile_Custom\_\*, Tag_SNS_IM\_\*, Tag_SNS_Custom\_\*.
    ///
    /// Required.
    pub tag_list: Vec<String>,
}

crate::wire::object::fields!(
    strict GetFriends { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 always tag_list "TagList", } required[0, 1, 2]
);

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
    const NAME: &'static str = "get_friends";
}

impl crate::Bulk for GetFriends {
    type Item = String;
}

/// The reply to [`GetFriends`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFriendsReply {
    /// One entry per friend.
    pub info_item: Vec<FriendInfo>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient GetFriendsReply { 0 items info_item "InfoItem", 1 items fail_account
    "Fail_Account", } required[]
);

crate::wire::lenient::object!(GetFriendsReply);

/// One entry per friend.
///
/// Used in [`GetFriendsReply::info_item`](field@crate::api::GetFriendsReply::info_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendInfo {
    /// The friend.
    pub to_account: Option<String>,
    /// Fields found; absent for a failed account.
    pub sns_profile_item: Vec<SnsProfileItem>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient FriendInfo { 0 given to_account "To_Account", 1 items sns_profile_item
    "SnsProfileItem", 2 given result_code "ResultCode", 3 given result_info "ResultInfo",
    } required[]
);

crate::wire::lenient::object!(FriendInfo);

/// Fields found; absent for a failed account.
///
/// Used in [`FriendInfo::sns_profile_item`](field@crate::api::FriendInfo::sns_profile_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnsProfileItem {
    /// Profile or friend tag.
    pub tag: Option<String>,
    /// String, integer, or array of strings.
    pub value: Option<TagValue>,
}

crate::wire::object::fields!(
    lenient SnsProfileItem { 0 given tag "Tag", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(SnsProfileItem);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddToBlocklist {
    /// User who blocks.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Accounts to block.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict AddToBlocklist { 0 always from_account "From_Account", 1 always to_account
    "To_Account", } required[0, 1]
);

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
    const NAME: &'static str = "add_to_blocklist";
}

impl crate::Bulk for AddToBlocklist {
    type Item = String;
}

/// The reply to [`AddToBlocklist`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddToBlocklistReply {
    /// One result per account.
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient AddToBlocklistReply { 0 items result_item "ResultItem", 1 items fail_account
    "Fail_Account", } required[]
);

crate::wire::lenient::object!(AddToBlocklistReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveFromBlocklist {
    /// User who unblocks.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Accounts to unblock.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict RemoveFromBlocklist { 0 always from_account "From_Account", 1 always
    to_account "To_Account", } required[0, 1]
);

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
    const NAME: &'static str = "remove_from_blocklist";
}

impl crate::Bulk for RemoveFromBlocklist {
    type Item = String;
}

/// The reply to [`RemoveFromBlocklist`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveFromBlocklistReply {
    /// One result per account.
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient RemoveFromBlocklistReply { 0 items result_item "ResultItem", 1 items
    fail_account "Fail_Account", } required[]
);

crate::wire::lenient::object!(RemoveFromBlocklistReply);

/// Read the blocklist of a user, page by page.
///
/// Official page: [Pulling a Blacklist](https://www.tencentcloud.com/document/product/1047/34914)
///
/// Path: `v4/sns/black_list_get`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - page through with StartIndex until the returned StartIndex is 0
/// - MaxLimited at most 1000, the size limit of a blocklist
/// - LastSequence is for clients that cache; a server sends 0
#[doc(alias = "black_list_get")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBlocklist {
    /// User whose blocklist is read.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// 0 for the first page, then the returned StartIndex.
    ///
    /// The first page when left out. At least 0.
    pub start_index: Option<i64>,
    /// Entries per page.
    ///
    /// Required. At most 1000. Documented, not checked.
    pub max_limited: i64,
    /// Send 0.
    ///
    /// Required. Default 0.
    pub last_sequence: i64,
}

crate::wire::object::fields!(
    strict ListBlocklist { 0 always from_account "From_Account", 1 given start_index
    "StartIndex", 2 always max_limited "MaxLimited", 3 always last_sequence
    "LastSequence", } required[0, 2, 3]
);

impl ListBlocklist {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        max_limited: i64,
        last_sequence: i64,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            start_index: None,
            max_limited,
            last_sequence,
        }
    }

    /// Sets `start_index`: 0 for the first page, then the returned StartIndex.
    #[must_use]
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.start_index = Some(start_index);
        self
    }
}

impl crate::Request for ListBlocklist {
    type Reply = ListBlocklistReply;
    const NAME: &'static str = "list_blocklist";
}

impl crate::Paged for ListBlocklist {
    type Item = BlocklistItem;
    fn into_items(reply: ListBlocklistReply) -> Vec<Self::Item> {
        reply.black_list_item
    }
}

/// The reply to [`ListBlocklist`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBlocklistReply {
    /// Blocked accounts; treat as optional.
    pub black_list_item: Vec<BlocklistItem>,
    /// Start of the next page; 0 when all was read.
    pub start_index: Option<i64>,
    /// Latest sequence; some replies misspell it CurruentSequence: expect one of the two.
    #[doc(alias = "CurruentSequence")]
    pub current_sequence: Option<i64>,
}

crate::wire::object::fields!(
    lenient ListBlocklistReply { 0 items black_list_item "BlackListItem", 1 given
    start_index "StartIndex", 2 given current_sequence "CurrentSequence", } required[]
);

crate::wire::lenient::object!(ListBlocklistReply);

/// Blocked accounts; treat as optional.
///
/// Used in [`ListBlocklistReply::black_list_item`](field@crate::api::ListBlocklistReply::black_list_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlocklistItem {
    /// Blocked account.
    pub to_account: Option<String>,
    /// When it was blocked.
    ///
    /// In seconds since 1970.
    pub add_black_time_stamp: Option<i64>,
}

crate::wire::object::fields!(
    lenient BlocklistItem { 0 given to_account "To_Account", 1 given add_black_time_stamp
    "AddBlackTimeStamp", } required[]
);

crate::wire::lenient::object!(BlocklistItem);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckBlocklist {
    /// User on whose side the check is made.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Accounts to check.
    ///
    /// Required. More than 1000 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// One blocklist or both.
    ///
    /// Required.
    pub check_type: BlocklistCheckType,
}

crate::wire::object::fields!(
    strict CheckBlocklist { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 always check_type "CheckType", } required[0, 1, 2]
);

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
    const NAME: &'static str = "check_blocklist";
}

impl crate::Bulk for CheckBlocklist {
    type Item = String;
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

impl crate::wire::object::Blank for BlocklistCheckType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`CheckBlocklist`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckBlocklistReply {
    /// One result per account.
    pub black_list_check_item: Vec<CheckBlocklistResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient CheckBlocklistReply { 0 items black_list_check_item "BlackListCheckItem", 1
    items fail_account "Fail_Account", } required[]
);

crate::wire::lenient::object!(CheckBlocklistReply);

/// One result per account.
///
/// Used in [`CheckBlocklistReply::black_list_check_item`](field@crate::api::CheckBlocklistReply::black_list_check_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckBlocklistResult {
    /// The account.
    pub to_account: Option<String>,
    /// A is From_Account, B is To_Account.
    pub relation: Option<BlocklistRelation>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient CheckBlocklistResult { 0 given to_account "To_Account", 1 given relation
    "Relation", 2 given result_code "ResultCode", 3 given result_info "ResultInfo", }
    required[]
);

crate::wire::lenient::object!(CheckBlocklistResult);

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

impl crate::wire::object::Blank for BlocklistRelation {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(BlocklistRelation);

/// Create friend groups and put friends into them.
///
/// Official page: [Adding Lists](https://www.tencentcloud.com/document/product/1047/34950)
///
/// Path: `v4/sns/group_add`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error.
///
/// - creates friend groups and can put friends into all of them at once
/// - at most 32 groups per user and per call; name not empty and at most 30 bytes
/// - at most 1000 friends per call
/// - ResultItem comes only when To_Account was sent
/// - per-friend failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "group_add")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFriendGroups {
    /// User who gets the groups.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Groups to create, each name at most 30 bytes.
    ///
    /// Required. At most 32 entries. Each at most 30 bytes.
    pub group_name: Vec<String>,
    /// Friends to put into the new groups.
    ///
    /// Optional. At most 1000 entries.
    pub to_account: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict AddFriendGroups { 0 always from_account "From_Account", 1 always group_name
    "GroupName", 2 given to_account "To_Account", } required[0, 1]
);

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
    const NAME: &'static str = "add_friend_groups";
}

/// The reply to [`AddFriendGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddFriendGroupsReply {
    /// One result per friend of To_Account.
    pub result_item: Vec<RelationResult>,
    /// Accounts that failed; present only when there are any.
    pub fail_account: Vec<String>,
    /// Accounts of another SDKAppID; oldest Chinese copies only.
    ///
    /// Known from a weak source only.
    pub invalid_account: Vec<String>,
    /// Latest sequence of the groups.
    pub current_sequence: Option<i64>,
}

crate::wire::object::fields!(
    lenient AddFriendGroupsReply { 0 items result_item "ResultItem", 1 items fail_account
    "Fail_Account", 2 items invalid_account "Invalid_Account", 3 given current_sequence
    "CurrentSequence", } required[]
);

crate::wire::lenient::object!(AddFriendGroupsReply);

/// Delete friend groups of a user.
///
/// Official page: [Deleting Lists](https://www.tencentcloud.com/document/product/1047/34926)
///
/// Path: `v4/sns/group_delete`
///
/// At most 200 calls per second. Lists of `group_name` longer than 32 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
///
/// - at most 32 groups per call; deletes the groups, nothing says the friends in them are deleted
#[doc(alias = "group_delete")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFriendGroups {
    /// User whose groups are deleted.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Groups to delete.
    ///
    /// Required. More than 32 entries are sent in several requests.
    pub group_name: Vec<String>,
}

crate::wire::object::fields!(
    strict DeleteFriendGroups { 0 always from_account "From_Account", 1 always group_name
    "GroupName", } required[0, 1]
);

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
    const NAME: &'static str = "delete_friend_groups";
}

impl crate::Bulk for DeleteFriendGroups {
    type Item = String;
}

/// The reply to [`DeleteFriendGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFriendGroupsReply {
    /// Latest sequence of the groups.
    pub current_sequence: Option<i64>,
}

crate::wire::object::fields!(
    lenient DeleteFriendGroupsReply { 0 given current_sequence "CurrentSequence", }
    required[]
);

crate::wire::lenient::object!(DeleteFriendGroupsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFriendGroups {
    /// User whose groups are read.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Also return the members; leave out otherwise.
    ///
    /// Optional.
    pub need_friend: Option<NeedFriend>,
    /// Groups to read.
    ///
    /// Optional. More than 32 entries are sent in several requests.
    pub group_name: Option<Vec<String>>,
    /// Retired: required by the English page of 2022 (0 for the first read), absent from current pages.
    ///
    /// Optional.
    pub last_sequence: Option<i64>,
}

crate::wire::object::fields!(
    strict GetFriendGroups { 0 always from_account "From_Account", 1 given need_friend
    "NeedFriend", 2 given group_name "GroupName", 3 given last_sequence "LastSequence", }
    required[0]
);

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
    const NAME: &'static str = "get_friend_groups";
}

impl crate::Bulk for GetFriendGroups {
    type Item = String;
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

impl crate::wire::object::Blank for NeedFriend {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`GetFriendGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFriendGroupsReply {
    /// One entry per group.
    pub result_item: Vec<FriendGroup>,
    /// Latest sequence of the groups.
    pub current_sequence: Option<i64>,
}

crate::wire::object::fields!(
    lenient GetFriendGroupsReply { 0 items result_item "ResultItem", 1 given
    current_sequence "CurrentSequence", } required[]
);

crate::wire::lenient::object!(GetFriendGroupsReply);

/// One entry per group.
///
/// Used in [`GetFriendGroupsReply::result_item`](field@crate::api::GetFriendGroupsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FriendGroup {
    /// Group name.
    pub group_name: Option<String>,
    /// Friends in the group.
    pub friend_number: Option<i64>,
    /// Friends in the group; only with NeedFriend.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient FriendGroup { 0 given group_name "GroupName", 1 given friend_number
    "FriendNumber", 2 items to_account "To_Account", } required[]
);

crate::wire::lenient::object!(FriendGroup);

/// Make a user follow other users.
///
/// Official page: [Following Users](https://www.tencentcloud.com/document/product/1047/70345)
///
/// Path: `v4/follow/follow_add`
///
/// At most 200 calls per second. Lists of `follow_item` longer than 20 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
/// console (30005 otherwise).
///
/// - at most 20 users per call
/// - a user can follow at most 5000 others and anyone but itself; the number of fans is not limited (client
///   documentation)
/// - per-user failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "follow_add")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowUsers {
    /// User who follows.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Users to follow.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub follow_item: Vec<FollowItem>,
}

crate::wire::object::fields!(
    strict FollowUsers { 0 always from_account "From_Account", 1 always follow_item
    "FollowItem", } required[0, 1]
);

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
    const NAME: &'static str = "follow_users";
}

impl crate::Bulk for FollowUsers {
    type Item = FollowItem;
}

/// Users to follow.
///
/// Used in [`FollowUsers::follow_item`](field@crate::api::FollowUsers::follow_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowItem {
    /// User to follow.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
}

crate::wire::object::fields!(
    strict FollowItem { 0 always to_account "To_Account", } required[0]
);

impl FollowItem {
    /// With the required fields.
    pub fn new(to_account: impl Into<String>) -> Self {
        Self {
            to_account: to_account.into(),
        }
    }
}

/// The reply to [`FollowUsers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowUsersReply {
    /// One result per user.
    pub result_item: Vec<RelationResult>,
}

crate::wire::object::fields!(
    lenient FollowUsersReply { 0 items result_item "ResultItem", } required[]
);

crate::wire::lenient::object!(FollowUsersReply);

/// Make a user stop following other users.
///
/// Official page: [Unfollowing Users](https://www.tencentcloud.com/document/product/1047/70346)
///
/// Path: `v4/follow/follow_delete`
///
/// At most 200 calls per second. Lists of `to_account` longer than 20 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
/// console (30005 otherwise).
///
/// - at most 20 users per call
/// - per-user failures keep ActionStatus OK and ErrorCode 0
#[doc(alias = "follow_delete")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnfollowUsers {
    /// User who stops following.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Users to unfollow.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict UnfollowUsers { 0 always from_account "From_Account", 1 always to_account
    "To_Account", } required[0, 1]
);

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
    const NAME: &'static str = "unfollow_users";
}

impl crate::Bulk for UnfollowUsers {
    type Item = String;
}

/// The reply to [`UnfollowUsers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnfollowUsersReply {
    /// One result per user.
    pub result_item: Vec<RelationResult>,
}

crate::wire::object::fields!(
    lenient UnfollowUsersReply { 0 items result_item "ResultItem", } required[]
);

crate::wire::lenient::object!(UnfollowUsersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckFollowRelations {
    /// User on whose side the check is made.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Users to check.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict CheckFollowRelations { 0 always from_account "From_Account", 1 always
    to_account "To_Account", } required[0, 1]
);

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
    const NAME: &'static str = "check_follow_relations";
}

impl crate::Bulk for CheckFollowRelations {
    type Item = String;
}

/// The reply to [`CheckFollowRelations`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckFollowRelationsReply {
    /// One result per user.
    pub result_item: Vec<FollowRelationResult>,
}

crate::wire::object::fields!(
    lenient CheckFollowRelationsReply { 0 items result_item "ResultItem", } required[]
);

crate::wire::lenient::object!(CheckFollowRelationsReply);

/// One result per user.
///
/// Used in [`CheckFollowRelationsReply::result_item`](field@crate::api::CheckFollowRelationsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowRelationResult {
    /// The user.
    pub to_account: Option<String>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
    /// Valid only where ResultCode is 0.
    ///
    /// Known values: 0, 1, 2, 3.
    pub follow_type: Option<i64>,
}

crate::wire::object::fields!(
    lenient FollowRelationResult { 0 given to_account "To_Account", 1 given result_code
    "ResultCode", 2 given result_info "ResultInfo", 3 given follow_type "FollowType", }
    required[]
);

crate::wire::lenient::object!(FollowRelationResult);

/// Read fans, followed users or mutual follows, page by page.
///
/// Official page: [Retrieve Fans, Follows, And Mutual Followers List](https://www.tencentcloud.com/document/product/1047/70347)
///
/// Path: `v4/follow/follow_get`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the console.
///
/// - one list type per call: fans, followed users or mutual follows
/// - WantNum default 100, at most 1000
/// - entries come with the user's profile fields; there is no way to choose them
#[doc(alias = "follow_get")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFollows {
    /// User whose list is read.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// 1 fans, 2 followed users, 3 mutual.
    ///
    /// Required. Known values: 1, 2, 3.
    pub follow_type: i64,
    /// Empty string for the first page, then NextCursor.
    ///
    /// The first page when left out.
    pub start_cursor: Option<String>,
    /// Entries per page.
    ///
    /// Expected, but a request without it is not refused. At most 1000. Documented, not checked. Default 100.
    pub want_num: Option<i64>,
}

crate::wire::object::fields!(
    strict ListFollows { 0 always from_account "From_Account", 1 always follow_type
    "FollowType", 2 given start_cursor "StartCursor", 3 given want_num "WantNum", }
    required[0, 1]
);

impl ListFollows {
    /// With the fields that are required or expected.
    pub fn new(
        from_account: impl Into<String>,
        follow_type: i64,
        want_num: i64,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            follow_type,
            start_cursor: None,
            want_num: Some(want_num),
        }
    }

    /// Sets `start_cursor`: empty string for the first page, then NextCursor.
    #[must_use]
    pub fn start_cursor(mut self, start_cursor: impl Into<String>) -> Self {
        self.start_cursor = Some(start_cursor.into());
        self
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
    const NAME: &'static str = "list_follows";
}

impl crate::Paged for ListFollows {
    type Item = FollowListItem;
    fn into_items(reply: ListFollowsReply) -> Vec<Self::Item> {
        reply.follow_item
    }
}

/// The reply to [`ListFollows`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFollowsReply {
    /// Entries of this page; treat as optional.
    pub follow_item: Vec<FollowListItem>,
    /// Cursor of the next page; empty when all was read.
    pub next_cursor: Option<String>,
}

crate::wire::object::fields!(
    lenient ListFollowsReply { 0 items follow_item "FollowItem", 1 given next_cursor
    "NextCursor", } required[]
);

crate::wire::lenient::object!(ListFollowsReply);

/// Entries of this page; treat as optional.
///
/// Used in [`ListFollowsReply::follow_item`](field@crate::api::ListFollowsReply::follow_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowListItem {
    /// The fan, followed user or mutual follow.
    pub to_account: Option<String>,
    /// When the follow was made.
    ///
    /// In seconds since 1970.
    pub follow_time: Option<i64>,
    /// Profile fields of the user.
    pub profile_item: Vec<FollowProfileItem>,
    /// In the samples only, lower case; meaning not stated.
    ///
    /// Known from a weak source only.
    pub profile_sequence: Option<i64>,
}

crate::wire::object::fields!(
    lenient FollowListItem { 0 given to_account "To_Account", 1 given follow_time
    "FollowTime", 2 items profile_item "ProfileItem", 3 given profile_sequence
    "profile_sequence", } required[]
);

crate::wire::lenient::object!(FollowListItem);

/// Profile fields of the user.
///
/// Used in [`FollowListItem::profile_item`](field@crate::api::FollowListItem::profile_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowProfileItem {
    /// Profile tag.
    pub tag: Option<String>,
    /// String or integer.
    pub value: Option<TagValue>,
}

crate::wire::object::fields!(
    lenient FollowProfileItem { 0 given tag "Tag", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(FollowProfileItem);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFollowCounts {
    /// User on whose behalf the counts are read.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Users whose counts are read.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict GetFollowCounts { 0 always from_account "From_Account", 1 always to_account
    "To_Account", } required[0, 1]
);

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
    const NAME: &'static str = "get_follow_counts";
}

impl crate::Bulk for GetFollowCounts {
    type Item = String;
}

/// The reply to [`GetFollowCounts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFollowCountsReply {
    /// One entry per user.
    pub follow_info: Vec<FollowCounts>,
}

crate::wire::object::fields!(
    lenient GetFollowCountsReply { 0 items follow_info "FollowInfo", } required[]
);

crate::wire::lenient::object!(GetFollowCountsReply);

/// One entry per user.
///
/// Used in [`GetFollowCountsReply::follow_info`](field@crate::api::GetFollowCountsReply::follow_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowCounts {
    /// The user.
    pub to_account: Option<String>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error name, empty on success.
    pub result_info: Option<String>,
    /// Fans of the user.
    pub follower_count: Option<i64>,
    /// Users it follows.
    pub following_count: Option<i64>,
    /// Mutual follows.
    pub mutual_following_count: Option<i64>,
}

crate::wire::object::fields!(
    lenient FollowCounts { 0 given to_account "To_Account", 1 given result_code
    "ResultCode", 2 given result_info "ResultInfo", 3 given follower_count
    "FollowerCount", 4 given following_count "FollowingCount", 5 given
    mutual_following_count "MutualFollowingCount", } required[]
);

crate::wire::lenient::object!(FollowCounts);
