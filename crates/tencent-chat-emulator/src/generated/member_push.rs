// @generated from api/member-push.yaml by cargo xtask generate
//! Requests: Push to all users, the older service.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(PushToMembers);
impl<'a> PushToMembers<'a> {
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const MSG_LIFE_TIME_MAX: i64 = 604800;
    pub const MSG_LIFE_TIME_DEFAULT: i64 = 0;
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom"]) }
    pub fn msg_life_time(self) -> Option<i64> { field(self.0, &["MsgLifeTime"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
    pub fn condition(self) -> Option<MemberPushCondition<'a>> { field(self.0, &["Condition"]) }
}

view!(MemberPushCondition);
impl<'a> MemberPushCondition<'a> {
    pub const TAGS_OR_MAX_ITEMS: usize = 10;
    pub const TAGS_OR_ITEM_MAX_BYTES: usize = 50;
    pub const TAGS_AND_MAX_ITEMS: usize = 10;
    pub const TAGS_AND_ITEM_MAX_BYTES: usize = 50;
    pub fn attrs_or(self) -> Option<BTreeMap<&'a str, &'a str>> { field(self.0, &["AttrsOr"]) }
    pub fn attrs_and(self) -> Option<BTreeMap<&'a str, &'a str>> { field(self.0, &["AttrsAnd"]) }
    pub fn tags_or(self) -> Option<Vec<&'a str>> { field(self.0, &["TagsOr"]) }
    pub fn tags_and(self) -> Option<Vec<&'a str>> { field(self.0, &["TagsAnd"]) }
}

view!(SetMemberAttributeNames);
impl<'a> SetMemberAttributeNames<'a> {
    pub const ATTR_NAMES_MAX_ITEMS: usize = 10;
    pub fn attr_names(self) -> BTreeMap<&'a str, &'a str> { field(self.0, &["AttrNames"]) }
}

view!(GetMemberAttributeNames);

view!(SetMemberAttributes);
impl<'a> SetMemberAttributes<'a> {
    pub const USER_ATTRS_MAX_ITEMS: usize = 100;
    pub fn user_attrs(self) -> Vec<MemberAttributesItem<'a>> { field(self.0, &["UserAttrs"]) }
}

view!(MemberAttributesItem);
impl<'a> MemberAttributesItem<'a> {
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn attrs(self) -> BTreeMap<&'a str, &'a str> { field(self.0, &["Attrs"]) }
}

view!(GetMemberAttributes);
impl<'a> GetMemberAttributes<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(RemoveMemberAttributes);
impl<'a> RemoveMemberAttributes<'a> {
    pub const USER_ATTRS_MAX_ITEMS: usize = 100;
    pub fn user_attrs(self) -> Vec<RemoveMemberAttributesItem<'a>> { field(self.0, &["UserAttrs"]) }
}

view!(RemoveMemberAttributesItem);
impl<'a> RemoveMemberAttributesItem<'a> {
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn attrs(self) -> Vec<&'a str> { field(self.0, &["Attrs"]) }
}

view!(AddMemberTags);
impl<'a> AddMemberTags<'a> {
    pub const USER_TAGS_MAX_ITEMS: usize = 100;
    pub fn user_tags(self) -> Vec<MemberTagsItem<'a>> { field(self.0, &["UserTags"]) }
}

view!(MemberTagsItem);
impl<'a> MemberTagsItem<'a> {
    pub const TAGS_MAX_ITEMS: usize = 10;
    pub const TAGS_ITEM_MAX_BYTES: usize = 50;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn tags(self) -> Vec<&'a str> { field(self.0, &["Tags"]) }
}

view!(GetMemberTags);
impl<'a> GetMemberTags<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}

view!(RemoveMemberTags);
impl<'a> RemoveMemberTags<'a> {
    pub const USER_TAGS_MAX_ITEMS: usize = 100;
    pub fn user_tags(self) -> Vec<RemoveMemberTagsItem<'a>> { field(self.0, &["UserTags"]) }
}

view!(RemoveMemberTagsItem);
impl<'a> RemoveMemberTagsItem<'a> {
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn tags(self) -> Vec<&'a str> { field(self.0, &["Tags"]) }
}

view!(ClearMemberTags);
impl<'a> ClearMemberTags<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
}
