// @generated from api/push.yaml by cargo xtask generate
//! Requests: Push service.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(Push);
impl<'a> Push<'a> {
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const ONLINE_ONLY_FLAG_DEFAULT: i64 = 0;
    pub const DATA_ID_MAX_BYTES: usize = 64;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom"]) }
    pub fn msg_body(self) -> Option<&'a Value> { field(self.0, &["MsgBody"]) }
    pub fn online_only_flag(self) -> Option<i64> { field(self.0, &["OnlineOnlyFlag"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
    pub fn condition(self) -> Option<PushCondition<'a>> { field(self.0, &["Condition"]) }
    pub fn data_id(self) -> Option<&'a str> { field(self.0, &["DataId"]) }
}

view!(PushCondition);
impl<'a> PushCondition<'a> {
    pub const ATTRS_OR_MAX_ITEMS: usize = 10;
    pub const ATTRS_AND_MAX_ITEMS: usize = 10;
    pub const TAGS_OR_MAX_ITEMS: usize = 10;
    pub const TAGS_OR_ITEM_MAX_BYTES: usize = 50;
    pub const TAGS_AND_MAX_ITEMS: usize = 10;
    pub const TAGS_AND_ITEM_MAX_BYTES: usize = 50;
    pub const TAGS_NOT_MAX_ITEMS: usize = 10;
    pub fn attrs_or(self) -> Option<BTreeMap<&'a str, &'a str>> { field(self.0, &["AttrsOr"]) }
    pub fn attrs_and(self) -> Option<BTreeMap<&'a str, &'a str>> { field(self.0, &["AttrsAnd"]) }
    pub fn tags_or(self) -> Option<Vec<&'a str>> { field(self.0, &["TagsOr"]) }
    pub fn tags_and(self) -> Option<Vec<&'a str>> { field(self.0, &["TagsAnd"]) }
    pub fn tags_not(self) -> Option<Vec<&'a str>> { field(self.0, &["TagsNot"]) }
}

view!(PushToUsers);
impl<'a> PushToUsers<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 500;
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const DATA_ID_MAX_BYTES: usize = 64;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom"]) }
    pub fn offline_push_info(self) -> &'a Value { field(self.0, &["OfflinePushInfo"]) }
    pub fn data_id(self) -> Option<&'a str> { field(self.0, &["DataId"]) }
}

view!(RevokePush);
impl<'a> RevokePush<'a> {
    pub fn task_id(self) -> &'a str { field(self.0, &["TaskId"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
}

view!(SetAttributeNames);
impl<'a> SetAttributeNames<'a> {
    pub const ATTR_NAMES_MAX_ITEMS: usize = 10;
    pub const ATTR_TYPES_MAX_ITEMS: usize = 10;
    pub fn attr_names(self) -> BTreeMap<&'a str, &'a str> { field(self.0, &["AttrNames"]) }
    pub fn attr_types(self) -> Option<BTreeMap<&'a str, i64>> { field(self.0, &["AttrTypes"]) }
}

view!(GetAttributeNames);

view!(SetUserAttributes);
impl<'a> SetUserAttributes<'a> {
    pub const USER_ATTRS_MAX_ITEMS: usize = 100;
    pub fn user_attrs(self) -> Vec<UserAttributesItem<'a>> { field(self.0, &["UserAttrs"]) }
}

view!(UserAttributesItem);
impl<'a> UserAttributesItem<'a> {
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn attrs(self) -> BTreeMap<&'a str, &'a str> { field(self.0, &["Attrs"]) }
}

view!(GetUserAttributes);
impl<'a> GetUserAttributes<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(RemoveUserAttributes);
impl<'a> RemoveUserAttributes<'a> {
    pub const USER_ATTRS_MAX_ITEMS: usize = 100;
    pub fn user_attrs(self) -> Vec<RemoveAttributesItem<'a>> { field(self.0, &["UserAttrs"]) }
}

view!(RemoveAttributesItem);
impl<'a> RemoveAttributesItem<'a> {
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn attrs(self) -> Vec<&'a str> { field(self.0, &["Attrs"]) }
}

view!(AddUserTags);
impl<'a> AddUserTags<'a> {
    pub const REPLACE_DEFAULT: i64 = 0;
    pub const USER_TAGS_MAX_ITEMS: usize = 100;
    pub fn replace(self) -> Option<i64> { field(self.0, &["Replace"]) }
    pub fn user_tags(self) -> Vec<UserTagsItem<'a>> { field(self.0, &["UserTags"]) }
}

view!(UserTagsItem);
impl<'a> UserTagsItem<'a> {
    pub const TAGS_MAX_ITEMS: usize = 100;
    pub const TAGS_ITEM_MAX_BYTES: usize = 50;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn tags(self) -> Vec<&'a str> { field(self.0, &["Tags"]) }
}

view!(GetUserTags);
impl<'a> GetUserTags<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(RemoveUserTags);
impl<'a> RemoveUserTags<'a> {
    pub const USER_TAGS_MAX_ITEMS: usize = 100;
    pub fn user_tags(self) -> Vec<RemoveTagsItem<'a>> { field(self.0, &["UserTags"]) }
}

view!(RemoveTagsItem);
impl<'a> RemoveTagsItem<'a> {
    pub const TAGS_ITEM_MAX_BYTES: usize = 50;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn tags(self) -> Vec<&'a str> { field(self.0, &["Tags"]) }
}

view!(ClearUserTags);
impl<'a> ClearUserTags<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(TraceAllMemberPush);
impl<'a> TraceAllMemberPush<'a> {
    pub fn task_id(self) -> &'a str { field(self.0, &["TaskID"]) }
    pub fn user_id(self) -> &'a str { field(self.0, &["UserID"]) }
}

view!(GetAllMemberPushStatistics);
impl<'a> GetAllMemberPushStatistics<'a> {
    pub const TASK_ID_MAX_ITEMS: usize = 5;
    pub fn start_time(self) -> i64 { field(self.0, &["StartTime"]) }
    pub fn end_time(self) -> i64 { field(self.0, &["EndTime"]) }
    pub fn task_id(self) -> Vec<&'a str> { field(self.0, &["TaskID"]) }
}

view!(GetAllMemberPushLoss);
impl<'a> GetAllMemberPushLoss<'a> {
    pub const TASK_ID_MAX_ITEMS: usize = 5;
    pub fn start_time(self) -> i64 { field(self.0, &["StartTime"]) }
    pub fn end_time(self) -> i64 { field(self.0, &["EndTime"]) }
    pub fn task_id(self) -> Vec<&'a str> { field(self.0, &["TaskID"]) }
}

view!(TraceNormalPush);
impl<'a> TraceNormalPush<'a> {
    pub fn push_id(self) -> &'a str { field(self.0, &["PushID"]) }
}

view!(GetNormalPushStatistics);
impl<'a> GetNormalPushStatistics<'a> {
    pub fn start_time(self) -> i64 { field(self.0, &["StartTime"]) }
    pub fn end_time(self) -> i64 { field(self.0, &["EndTime"]) }
}

view!(GetNormalPushLoss);
impl<'a> GetNormalPushLoss<'a> {
    pub fn start_time(self) -> i64 { field(self.0, &["StartTime"]) }
    pub fn end_time(self) -> i64 { field(self.0, &["EndTime"]) }
}
