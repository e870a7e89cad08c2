// @generated from api/community.yaml by cargo xtask generate
//! Requests: Communities.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(CreateTopic);
impl<'a> CreateTopic<'a> {
    pub const TOPIC_NAME_MAX_BYTES: usize = 30;
    pub const CUSTOM_STRING_MAX_BYTES: usize = 3000;
    pub const FACE_URL_MAX_BYTES: usize = 100;
    pub const NOTIFICATION_MAX_BYTES: usize = 300;
    pub const INTRODUCTION_MAX_BYTES: usize = 240;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
    pub fn topic_name(self) -> &'a str { field(self.0, &["TopicName"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn custom_string(self) -> Option<&'a str> { field(self.0, &["CustomString"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn notification(self) -> Option<&'a str> { field(self.0, &["Notification"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
}

view!(GetTopics);
impl<'a> GetTopics<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn topic_id_list(self) -> Option<Vec<&'a str>> { field(self.0, &["TopicIdList"]) }
    pub fn response_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["ResponseFilter"]) }
}

view!(ModifyTopic);
impl<'a> ModifyTopic<'a> {
    pub const TOPIC_NAME_MAX_BYTES: usize = 30;
    pub const CUSTOM_STRING_MAX_BYTES: usize = 3000;
    pub const FACE_URL_MAX_BYTES: usize = 100;
    pub const NOTIFICATION_MAX_BYTES: usize = 300;
    pub const INTRODUCTION_MAX_BYTES: usize = 240;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id(self) -> &'a str { field(self.0, &["TopicId"]) }
    pub fn topic_name(self) -> Option<&'a str> { field(self.0, &["TopicName"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn custom_string(self) -> Option<&'a str> { field(self.0, &["CustomString"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn notification(self) -> Option<&'a str> { field(self.0, &["Notification"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
    pub fn mute_all_member(self) -> Option<&'a str> { field(self.0, &["MuteAllMember"]) }
}

view!(ImportTopic);
impl<'a> ImportTopic<'a> {
    pub const TOPIC_NAME_MAX_BYTES: usize = 30;
    pub const CUSTOM_STRING_MAX_BYTES: usize = 3000;
    pub const FACE_URL_MAX_BYTES: usize = 100;
    pub const NOTIFICATION_MAX_BYTES: usize = 300;
    pub const INTRODUCTION_MAX_BYTES: usize = 240;
    pub fn r#type(self) -> Option<&'a str> { field(self.0, &["Type"]) }
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
    pub fn topic_name(self) -> &'a str { field(self.0, &["TopicName"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn custom_string(self) -> Option<&'a str> { field(self.0, &["CustomString"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn notification(self) -> Option<&'a str> { field(self.0, &["Notification"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
    pub fn create_time(self) -> Option<i64> { field(self.0, &["CreateTime"]) }
}

view!(DestroyTopics);
impl<'a> DestroyTopics<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id_list(self) -> Vec<&'a str> { field(self.0, &["TopicIdList"]) }
}

view!(GetCommunityOnlineMemberCount);
impl<'a> GetCommunityOnlineMemberCount<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
}

view!(CreatePermissionGroup);
impl<'a> CreatePermissionGroup<'a> {
    pub const PERMISSION_GROUP_NAME_MAX_BYTES: usize = 150;
    pub const CUSTOM_STRING_MAX_BYTES: usize = 3000;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> Option<&'a str> { field(self.0, &["PermissionGroupId"]) }
    pub fn permission_group_name(self) -> &'a str { field(self.0, &["PermissionGroupName"]) }
    pub fn permission(self) -> u64 { field(self.0, &["Permission"]) }
    pub fn custom_string(self) -> Option<&'a str> { field(self.0, &["CustomString"]) }
}

view!(DestroyPermissionGroups);
impl<'a> DestroyPermissionGroups<'a> {
    pub const PERMISSION_GROUP_ID_LIST_MAX_ITEMS: usize = 20;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id_list(self) -> Vec<&'a str> { field(self.0, &["PermissionGroupIdList"]) }
}

view!(ModifyPermissionGroup);
impl<'a> ModifyPermissionGroup<'a> {
    pub const PERMISSION_GROUP_NAME_MAX_BYTES: usize = 150;
    pub const CUSTOM_STRING_MAX_BYTES: usize = 3000;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn permission(self) -> Option<u64> { field(self.0, &["Permission"]) }
    pub fn permission_group_name(self) -> Option<&'a str> { field(self.0, &["PermissionGroupName"]) }
    pub fn custom_string(self) -> Option<&'a str> { field(self.0, &["CustomString"]) }
}

view!(GetPermissionGroups);
impl<'a> GetPermissionGroups<'a> {
    pub const LIMIT_MAX: i64 = 20;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id_list(self) -> Option<Vec<&'a str>> { field(self.0, &["PermissionGroupIdList"]) }
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn next(self) -> Option<&'a str> { field(self.0, &["Next"]) }
}

view!(AddTopicPermissions);
impl<'a> AddTopicPermissions<'a> {
    pub const TOPIC_PERMISSION_LIST_MAX_ITEMS: usize = 50;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn topic_permission_list(self) -> Vec<TopicPermissionItem<'a>> { field(self.0, &["TopicPermissionList"]) }
}

view!(TopicPermissionItem);
impl<'a> TopicPermissionItem<'a> {
    pub fn topic_id(self) -> &'a str { field(self.0, &["TopicId"]) }
    pub fn permission(self) -> u64 { field(self.0, &["Permission"]) }
}

view!(SetTopicPermissions);
impl<'a> SetTopicPermissions<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn topic_permission_list(self) -> Vec<TopicPermissionItem<'a>> { field(self.0, &["TopicPermissionList"]) }
}

view!(DeleteTopicPermissions);
impl<'a> DeleteTopicPermissions<'a> {
    pub const TOPIC_ID_LIST_MAX_ITEMS: usize = 50;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn topic_id_list(self) -> Vec<&'a str> { field(self.0, &["TopicIdList"]) }
}

view!(GetTopicPermissions);
impl<'a> GetTopicPermissions<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn topic_id_list(self) -> Option<Vec<&'a str>> { field(self.0, &["TopicIdList"]) }
}

view!(AddPermissionGroupMembers);
impl<'a> AddPermissionGroupMembers<'a> {
    pub const MEMBER_LIST_MAX_ITEMS: usize = 100;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn member_list(self) -> Vec<PermissionGroupMemberItem<'a>> { field(self.0, &["MemberList"]) }
}

view!(PermissionGroupMemberItem);
impl<'a> PermissionGroupMemberItem<'a> {
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
}

view!(DeletePermissionGroupMembers);
impl<'a> DeletePermissionGroupMembers<'a> {
    pub const MEMBER_LIST_MAX_ITEMS: usize = 100;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn member_list(self) -> Vec<PermissionGroupMemberItem<'a>> { field(self.0, &["MemberList"]) }
}

view!(ListPermissionGroupMembers);
impl<'a> ListPermissionGroupMembers<'a> {
    pub const LIMIT_MAX: i64 = 50;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn permission_group_id(self) -> &'a str { field(self.0, &["PermissionGroupId"]) }
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn next(self) -> Option<&'a str> { field(self.0, &["Next"]) }
    pub fn member_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["MemberInfoFilter"]) }
}
