// @generated from api/relation.yaml by cargo xtask generate
//! Requests: Relationship management.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(AddFriends);
impl<'a> AddFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const ADD_FRIEND_ITEM_MAX_ITEMS: usize = 1000;
    pub const FORCE_ADD_FLAGS_DEFAULT: i64 = 0;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn add_friend_item(self) -> Vec<AddFriendItem<'a>> { field(self.0, &["AddFriendItem"]) }
    pub fn add_type(self) -> Option<&'a str> { field(self.0, &["AddType"]) }
    pub fn force_add_flags(self) -> Option<i64> { field(self.0, &["ForceAddFlags"]) }
}

view!(AddFriendItem);
impl<'a> AddFriendItem<'a> {
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub const REMARK_MAX_BYTES: usize = 96;
    pub const GROUP_NAME_MAX_BYTES: usize = 30;
    pub const ADD_WORDING_MAX_BYTES: usize = 256;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn remark(self) -> Option<&'a str> { field(self.0, &["Remark"]) }
    pub fn group_name(self) -> Option<&'a str> { field(self.0, &["GroupName"]) }
    pub fn add_source(self) -> Option<&'a str> { field(self.0, &["AddSource"]) }
    pub fn add_wording(self) -> Option<&'a str> { field(self.0, &["AddWording"]) }
}

view!(ImportFriends);
impl<'a> ImportFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const ADD_FRIEND_ITEM_MAX_ITEMS: usize = 1000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn add_friend_item(self) -> Vec<ImportFriendItem<'a>> { field(self.0, &["AddFriendItem"]) }
}

view!(ImportFriendItem);
impl<'a> ImportFriendItem<'a> {
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub const REMARK_MAX_BYTES: usize = 96;
    pub const GROUP_NAME_MAX_ITEMS: usize = 32;
    pub const GROUP_NAME_ITEM_MAX_BYTES: usize = 30;
    pub const ADD_WORDING_MAX_BYTES: usize = 256;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn remark(self) -> Option<&'a str> { field(self.0, &["Remark"]) }
    pub fn remark_time(self) -> Option<i64> { field(self.0, &["RemarkTime"]) }
    pub fn group_name(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupName"]) }
    pub fn add_source(self) -> Option<&'a str> { field(self.0, &["AddSource"]) }
    pub fn add_wording(self) -> Option<&'a str> { field(self.0, &["AddWording"]) }
    pub fn add_time(self) -> Option<i64> { field(self.0, &["AddTime"]) }
    pub fn custom_item(self) -> Option<Vec<FriendCustomItem<'a>>> { field(self.0, &["CustomItem"]) }
}

view!(FriendCustomItem);
impl<'a> FriendCustomItem<'a> {
    pub fn tag(self) -> Option<&'a str> { field(self.0, &["Tag"]) }
    pub fn value(self) -> Option<&'a Value> { field(self.0, &["Value"]) }
}

view!(UpdateFriends);
impl<'a> UpdateFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn update_item(self) -> Vec<UpdateFriendItem<'a>> { field(self.0, &["UpdateItem"]) }
}

view!(UpdateFriendItem);
impl<'a> UpdateFriendItem<'a> {
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn sns_item(self) -> Vec<SnsItem<'a>> { field(self.0, &["SnsItem"]) }
}

view!(SnsItem);
impl<'a> SnsItem<'a> {
    pub fn tag(self) -> &'a str { field(self.0, &["Tag"]) }
    pub fn value(self) -> &'a Value { field(self.0, &["Value"]) }
}

view!(DeleteFriends);
impl<'a> DeleteFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 1000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn delete_type(self) -> Option<&'a str> { field(self.0, &["DeleteType"]) }
}

view!(DeleteAllFriends);
impl<'a> DeleteAllFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn delete_type(self) -> Option<&'a str> { field(self.0, &["DeleteType"]) }
}

view!(CheckFriends);
impl<'a> CheckFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 1000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn check_type(self) -> &'a str { field(self.0, &["CheckType"]) }
}

view!(ListFriends);
impl<'a> ListFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const STANDARD_SEQUENCE_DEFAULT: i64 = 0;
    pub const CUSTOM_SEQUENCE_DEFAULT: i64 = 0;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn start_index(self) -> u64 { field(self.0, &["StartIndex"]) }
    pub fn standard_sequence(self) -> Option<i64> { field(self.0, &["StandardSequence"]) }
    pub fn custom_sequence(self) -> Option<i64> { field(self.0, &["CustomSequence"]) }
}

view!(GetFriends);
impl<'a> GetFriends<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn tag_list(self) -> Vec<&'a str> { field(self.0, &["TagList"]) }
}

view!(AddToBlocklist);
impl<'a> AddToBlocklist<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 1000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(RemoveFromBlocklist);
impl<'a> RemoveFromBlocklist<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 1000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(ListBlocklist);
impl<'a> ListBlocklist<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const MAX_LIMITED_MAX: i64 = 1000;
    pub const LAST_SEQUENCE_DEFAULT: i64 = 0;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn start_index(self) -> u64 { field(self.0, &["StartIndex"]) }
    pub fn max_limited(self) -> i64 { field(self.0, &["MaxLimited"]) }
    pub fn last_sequence(self) -> i64 { field(self.0, &["LastSequence"]) }
}

view!(CheckBlocklist);
impl<'a> CheckBlocklist<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 1000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn check_type(self) -> &'a str { field(self.0, &["CheckType"]) }
}

view!(AddFriendGroups);
impl<'a> AddFriendGroups<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const GROUP_NAME_MAX_ITEMS: usize = 32;
    pub const GROUP_NAME_ITEM_MAX_BYTES: usize = 30;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 1000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn group_name(self) -> Vec<&'a str> { field(self.0, &["GroupName"]) }
    pub fn to_account(self) -> Option<Vec<&'a str>> { field(self.0, &["To_Account"]) }
}

view!(DeleteFriendGroups);
impl<'a> DeleteFriendGroups<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const GROUP_NAME_MAX_ITEMS: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn group_name(self) -> Vec<&'a str> { field(self.0, &["GroupName"]) }
}

view!(GetFriendGroups);
impl<'a> GetFriendGroups<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const GROUP_NAME_MAX_ITEMS: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn need_friend(self) -> Option<&'a str> { field(self.0, &["NeedFriend"]) }
    pub fn group_name(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupName"]) }
    pub fn last_sequence(self) -> Option<i64> { field(self.0, &["LastSequence"]) }
}

view!(FollowUsers);
impl<'a> FollowUsers<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const FOLLOW_ITEM_MAX_ITEMS: usize = 20;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn follow_item(self) -> Vec<FollowItem<'a>> { field(self.0, &["FollowItem"]) }
}

view!(FollowItem);
impl<'a> FollowItem<'a> {
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
}

view!(UnfollowUsers);
impl<'a> UnfollowUsers<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 20;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(CheckFollowRelations);
impl<'a> CheckFollowRelations<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(ListFollows);
impl<'a> ListFollows<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const WANT_NUM_MAX: i64 = 1000;
    pub const WANT_NUM_DEFAULT: i64 = 100;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn follow_type(self) -> i64 { field(self.0, &["FollowType"]) }
    pub fn start_cursor(self) -> &'a str { field(self.0, &["StartCursor"]) }
    pub fn want_num(self) -> Option<i64> { field(self.0, &["WantNum"]) }
}

view!(GetFollowCounts);
impl<'a> GetFollowCounts<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 20;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}
