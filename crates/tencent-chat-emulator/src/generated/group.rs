// @generated from api/group.yaml by cargo xtask generate
//! Requests: Group management.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(ListAppGroups);
impl<'a> ListAppGroups<'a> {
    pub const LIMIT_MAX: i64 = 10000;
    pub const LIMIT_DEFAULT: i64 = 10000;
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn next(self) -> Option<u64> { field(self.0, &["Next"]) }
    pub fn group_type(self) -> Option<&'a str> { field(self.0, &["GroupType"]) }
}

view!(CreateGroup);
impl<'a> CreateGroup<'a> {
    pub const OWNER_ACCOUNT_MAX_BYTES: usize = 32;
    pub const GROUP_ID_MAX_BYTES: usize = 48;
    pub const NAME_MAX_BYTES: usize = 30;
    pub const INTRODUCTION_MAX_BYTES: usize = 240;
    pub const NOTIFICATION_MAX_BYTES: usize = 300;
    pub const FACE_URL_MAX_BYTES: usize = 100;
    pub const APP_DEFINED_DATA_MAX_ITEMS: usize = 10;
    pub const MEMBER_LIST_MAX_ITEMS: usize = 100;
    pub fn owner_account(self) -> Option<&'a str> { field(self.0, &["Owner_Account"]) }
    pub fn r#type(self) -> &'a str { field(self.0, &["Type"]) }
    pub fn group_id(self) -> Option<&'a str> { field(self.0, &["GroupId"]) }
    pub fn name(self) -> &'a str { field(self.0, &["Name"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
    pub fn notification(self) -> Option<&'a str> { field(self.0, &["Notification"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn max_member_count(self) -> Option<i64> { field(self.0, &["MaxMemberCount"]) }
    pub fn apply_join_option(self) -> Option<&'a str> { field(self.0, &["ApplyJoinOption"]) }
    pub fn invite_join_option(self) -> Option<&'a str> { field(self.0, &["InviteJoinOption"]) }
    pub fn app_defined_data(self) -> Option<Vec<GroupCustomItem<'a>>> { field(self.0, &["AppDefinedData"]) }
    pub fn member_list(self) -> Option<Vec<CreateGroupMemberItem<'a>>> { field(self.0, &["MemberList"]) }
    pub fn support_topic(self) -> Option<i64> { field(self.0, &["SupportTopic"]) }
    pub fn enable_permission(self) -> Option<i64> { field(self.0, &["EnablePermission"]) }
    pub fn default_permission(self) -> Option<i64> { field(self.0, &["DefaultPermission"]) }
}

view!(GroupCustomItem);
impl<'a> GroupCustomItem<'a> {
    pub const KEY_MAX_BYTES: usize = 16;
    pub const VALUE_MAX_BYTES: usize = 512;
    pub fn key(self) -> &'a str { field(self.0, &["Key"]) }
    pub fn value(self) -> &'a str { field(self.0, &["Value"]) }
}

view!(CreateGroupMemberItem);
impl<'a> CreateGroupMemberItem<'a> {
    pub const MEMBER_ACCOUNT_MAX_BYTES: usize = 32;
    pub const APP_MEMBER_DEFINED_DATA_MAX_ITEMS: usize = 5;
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
    pub fn role(self) -> Option<&'a str> { field(self.0, &["Role"]) }
    pub fn app_member_defined_data(self) -> Option<Vec<MemberCustomItem<'a>>> { field(self.0, &["AppMemberDefinedData"]) }
}

view!(MemberCustomItem);
impl<'a> MemberCustomItem<'a> {
    pub const KEY_MAX_BYTES: usize = 16;
    pub const VALUE_MAX_BYTES: usize = 64;
    pub fn key(self) -> &'a str { field(self.0, &["Key"]) }
    pub fn value(self) -> &'a str { field(self.0, &["Value"]) }
}

view!(GetGroupProfiles);
impl<'a> GetGroupProfiles<'a> {
    pub const GROUP_ID_LIST_MAX_ITEMS: usize = 50;
    pub fn group_id_list(self) -> Vec<&'a str> { field(self.0, &["GroupIdList"]) }
    pub fn response_filter(self) -> Option<GroupProfilesFilter<'a>> { field(self.0, &["ResponseFilter"]) }
}

view!(GroupProfilesFilter);
impl<'a> GroupProfilesFilter<'a> {
    pub fn group_base_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupBaseInfoFilter"]) }
    pub fn member_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["MemberInfoFilter"]) }
    pub fn app_defined_data_filter_group(self) -> Option<Vec<&'a str>> { field(self.0, &["AppDefinedDataFilter_Group"]) }
    pub fn app_defined_data_filter_group_member(self) -> Option<Vec<&'a str>> { field(self.0, &["AppDefinedDataFilter_GroupMember"]) }
}

view!(ListGroupMembers);
impl<'a> ListGroupMembers<'a> {
    pub const LIMIT_MAX: i64 = 6000;
    pub const OFFSET_DEFAULT: u64 = 0;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["MemberInfoFilter"]) }
    pub fn member_role_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["MemberRoleFilter"]) }
    pub fn app_defined_data_filter_group_member(self) -> Option<Vec<&'a str>> { field(self.0, &["AppDefinedDataFilter_GroupMember"]) }
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn offset(self) -> Option<u64> { field(self.0, &["Offset"]) }
    pub fn next(self) -> Option<&'a str> { field(self.0, &["Next"]) }
}

view!(GetSpecifiedGroupMembers);
impl<'a> GetSpecifiedGroupMembers<'a> {
    pub const MEMBER_LIST_ACCOUNT_MAX_ITEMS: usize = 50;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_list_account(self) -> Vec<&'a str> { field(self.0, &["Member_List_Account"]) }
    pub fn member_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["MemberInfoFilter"]) }
    pub fn member_role_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["MemberRoleFilter"]) }
    pub fn app_defined_data_filter_group_member(self) -> Option<Vec<&'a str>> { field(self.0, &["AppDefinedDataFilter_GroupMember"]) }
}

view!(ModifyGroupProfile);
impl<'a> ModifyGroupProfile<'a> {
    pub const NAME_MAX_BYTES: usize = 30;
    pub const INTRODUCTION_MAX_BYTES: usize = 240;
    pub const NOTIFICATION_MAX_BYTES: usize = 300;
    pub const FACE_URL_MAX_BYTES: usize = 100;
    pub const APP_DEFINED_DATA_MAX_ITEMS: usize = 10;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn name(self) -> Option<&'a str> { field(self.0, &["Name"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
    pub fn notification(self) -> Option<&'a str> { field(self.0, &["Notification"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn max_member_num(self) -> Option<i64> { field(self.0, &["MaxMemberNum"]) }
    pub fn apply_join_option(self) -> Option<&'a str> { field(self.0, &["ApplyJoinOption"]) }
    pub fn invite_join_option(self) -> Option<&'a str> { field(self.0, &["InviteJoinOption"]) }
    pub fn mute_all_member(self) -> Option<&'a str> { field(self.0, &["MuteAllMember", "ShutUpAllMember"]) }
    pub fn app_defined_data(self) -> Option<Vec<GroupCustomItem<'a>>> { field(self.0, &["AppDefinedData"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn enable_permission(self) -> Option<i64> { field(self.0, &["EnablePermission"]) }
    pub fn default_permission(self) -> Option<i64> { field(self.0, &["DefaultPermission"]) }
    pub fn history_msg_before_join(self) -> Option<&'a str> { field(self.0, &["HistoryMsgBeforeJoin"]) }
}

view!(AddGroupMembers);
impl<'a> AddGroupMembers<'a> {
    pub const SILENCE_DEFAULT: i64 = 0;
    pub const MEMBER_LIST_MAX_ITEMS: usize = 20;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn silence(self) -> Option<i64> { field(self.0, &["Silence"]) }
    pub fn member_list(self) -> Vec<AddGroupMemberItem<'a>> { field(self.0, &["MemberList"]) }
}

view!(AddGroupMemberItem);
impl<'a> AddGroupMemberItem<'a> {
    pub const MEMBER_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
}

view!(DeleteGroupMembers);
impl<'a> DeleteGroupMembers<'a> {
    pub const SILENCE_DEFAULT: i64 = 0;
    pub const MEMBER_TO_DEL_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn silence(self) -> Option<i64> { field(self.0, &["Silence"]) }
    pub fn reason(self) -> Option<&'a str> { field(self.0, &["Reason"]) }
    pub fn member_to_del_account(self) -> Vec<&'a str> { field(self.0, &["MemberToDel_Account"]) }
}

view!(ModifyGroupMemberProfile);
impl<'a> ModifyGroupMemberProfile<'a> {
    pub const NAME_CARD_MAX_BYTES: usize = 50;
    pub const APP_MEMBER_DEFINED_DATA_MAX_ITEMS: usize = 5;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
    pub fn role(self) -> Option<&'a str> { field(self.0, &["Role"]) }
    pub fn msg_flag(self) -> Option<&'a str> { field(self.0, &["MsgFlag"]) }
    pub fn name_card(self) -> Option<&'a str> { field(self.0, &["NameCard"]) }
    pub fn app_member_defined_data(self) -> Option<Vec<MemberCustomItem<'a>>> { field(self.0, &["AppMemberDefinedData"]) }
    pub fn mute_time(self) -> Option<u64> { field(self.0, &["MuteTime", "ShutUpTime"]) }
}

view!(DisbandGroup);
impl<'a> DisbandGroup<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
}

view!(ListJoinedGroups);
impl<'a> ListJoinedGroups<'a> {
    pub const WITH_HUGE_GROUPS_DEFAULT: i64 = 0;
    pub const WITH_NO_ACTIVE_GROUPS_DEFAULT: i64 = 0;
    pub const LIMIT_MAX: i64 = 5000;
    pub const OFFSET_DEFAULT: u64 = 0;
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
    pub fn with_huge_groups(self) -> Option<i64> { field(self.0, &["WithHugeGroups"]) }
    pub fn with_no_active_groups(self) -> Option<i64> { field(self.0, &["WithNoActiveGroups"]) }
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn offset(self) -> Option<u64> { field(self.0, &["Offset"]) }
    pub fn group_type(self) -> Option<&'a str> { field(self.0, &["GroupType"]) }
    pub fn response_filter(self) -> Option<JoinedGroupsFilter<'a>> { field(self.0, &["ResponseFilter"]) }
    pub fn support_topic(self) -> Option<i64> { field(self.0, &["SupportTopic"]) }
}

view!(JoinedGroupsFilter);
impl<'a> JoinedGroupsFilter<'a> {
    pub fn group_base_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupBaseInfoFilter"]) }
    pub fn self_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["SelfInfoFilter"]) }
}

view!(GetMemberRoles);
impl<'a> GetMemberRoles<'a> {
    pub const USER_ACCOUNT_MAX_ITEMS: usize = 500;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn user_account(self) -> Vec<&'a str> { field(self.0, &["User_Account"]) }
}

view!(MuteGroupMembers);
impl<'a> MuteGroupMembers<'a> {
    pub const MEMBERS_ACCOUNT_MAX_ITEMS: usize = 500;
    pub const MUTE_TIME_MAX: u32 = 4294967295;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn members_account(self) -> Vec<&'a str> { field(self.0, &["Members_Account"]) }
    pub fn mute_time(self) -> u32 { field(self.0, &["MuteTime", "ShutUpTime"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(ListMutedGroupMembers);
impl<'a> ListMutedGroupMembers<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(ListMutedGroupMembersLegacy);
impl<'a> ListMutedGroupMembersLegacy<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
}

view!(ChangeGroupOwner);
impl<'a> ChangeGroupOwner<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn new_owner_account(self) -> &'a str { field(self.0, &["NewOwner_Account"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
}

view!(ImportGroup);
impl<'a> ImportGroup<'a> {
    pub const GROUP_ID_MAX_BYTES: usize = 48;
    pub const NAME_MAX_BYTES: usize = 30;
    pub const INTRODUCTION_MAX_BYTES: usize = 240;
    pub const NOTIFICATION_MAX_BYTES: usize = 300;
    pub const FACE_URL_MAX_BYTES: usize = 100;
    pub const MAX_MEMBER_COUNT_MAX: i64 = 6000;
    pub const MAX_MEMBER_COUNT_DEFAULT: i64 = 2000;
    pub const APP_DEFINED_DATA_MAX_ITEMS: usize = 10;
    pub fn owner_account(self) -> Option<&'a str> { field(self.0, &["Owner_Account"]) }
    pub fn r#type(self) -> &'a str { field(self.0, &["Type"]) }
    pub fn group_id(self) -> Option<&'a str> { field(self.0, &["GroupId"]) }
    pub fn name(self) -> &'a str { field(self.0, &["Name"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
    pub fn notification(self) -> Option<&'a str> { field(self.0, &["Notification"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn max_member_count(self) -> Option<i64> { field(self.0, &["MaxMemberCount"]) }
    pub fn apply_join_option(self) -> Option<&'a str> { field(self.0, &["ApplyJoinOption"]) }
    pub fn app_defined_data(self) -> Option<Vec<GroupCustomItem<'a>>> { field(self.0, &["AppDefinedData"]) }
    pub fn create_time(self) -> Option<i64> { field(self.0, &["CreateTime"]) }
    pub fn support_topic(self) -> Option<i64> { field(self.0, &["SupportTopic"]) }
}

view!(ImportGroupMembers);
impl<'a> ImportGroupMembers<'a> {
    pub const MEMBER_LIST_MAX_ITEMS: usize = 20;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_list(self) -> Vec<ImportGroupMemberItem<'a>> { field(self.0, &["MemberList"]) }
}

view!(ImportGroupMemberItem);
impl<'a> ImportGroupMemberItem<'a> {
    pub const MEMBER_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
    pub fn role(self) -> Option<&'a str> { field(self.0, &["Role"]) }
    pub fn join_time(self) -> Option<i64> { field(self.0, &["JoinTime"]) }
    pub fn unread_msg_num(self) -> Option<u64> { field(self.0, &["UnreadMsgNum"]) }
}

view!(SetMemberUnreadCount);
impl<'a> SetMemberUnreadCount<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
    pub fn unread_msg_num(self) -> u64 { field(self.0, &["UnreadMsgNum"]) }
}

view!(GetOnlineMemberCount);
impl<'a> GetOnlineMemberCount<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
}

view!(BanGroupMembers);
impl<'a> BanGroupMembers<'a> {
    pub const MEMBERS_ACCOUNT_MAX_ITEMS: usize = 20;
    pub const DURATION_MAX: u32 = 4294967295;
    pub const DESCRIPTION_MAX_BYTES: usize = 1000;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn members_account(self) -> Vec<&'a str> { field(self.0, &["Members_Account"]) }
    pub fn duration(self) -> u32 { field(self.0, &["Duration"]) }
    pub fn description(self) -> Option<&'a str> { field(self.0, &["Description"]) }
}

view!(UnbanGroupMembers);
impl<'a> UnbanGroupMembers<'a> {
    pub const MEMBERS_ACCOUNT_MAX_ITEMS: usize = 20;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn members_account(self) -> Vec<&'a str> { field(self.0, &["Members_Account"]) }
}

view!(ListBannedGroupMembers);
impl<'a> ListBannedGroupMembers<'a> {
    pub const LIMIT_MAX: i64 = 100;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn offset(self) -> u64 { field(self.0, &["Offset"]) }
}

view!(ListLiveGroupOnlineMembers);
impl<'a> ListLiveGroupOnlineMembers<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn timestamp(self) -> u64 { field(self.0, &["Timestamp"]) }
    pub fn mark(self) -> Option<i64> { field(self.0, &["Mark"]) }
}

view!(MarkLiveGroupMembers);
impl<'a> MarkLiveGroupMembers<'a> {
    pub const MEMBER_LIST_MAX_ITEMS: usize = 500;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn command_type(self) -> i64 { field(self.0, &["CommandType"]) }
    pub fn member_list(self) -> Vec<LiveGroupMarksItem<'a>> { field(self.0, &["MemberList"]) }
}

view!(LiveGroupMarksItem);
impl<'a> LiveGroupMarksItem<'a> {
    pub fn member_account(self) -> &'a str { field(self.0, &["Member_Account"]) }
    pub fn marks(self) -> Vec<i64> { field(self.0, &["Marks"]) }
}

view!(SetLiveGroupAdmins);
impl<'a> SetLiveGroupAdmins<'a> {
    pub const ADMIN_ACCOUNT_MAX_ITEMS: usize = 5;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn command_type(self) -> i64 { field(self.0, &["CommandType"]) }
    pub fn admin_account(self) -> Vec<&'a str> { field(self.0, &["Admin_Account"]) }
}

view!(ListLiveGroupAdmins);
impl<'a> ListLiveGroupAdmins<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
}

view!(CheckLiveGroupMembers);
impl<'a> CheckLiveGroupMembers<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_account(self) -> Vec<&'a str> { field(self.0, &["Member_Account"]) }
}

view!(AddLiveGroupRobots);
impl<'a> AddLiveGroupRobots<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_account(self) -> Vec<&'a str> { field(self.0, &["Member_Account"]) }
}

view!(DeleteLiveGroupRobots);
impl<'a> DeleteLiveGroupRobots<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn member_account(self) -> Vec<&'a str> { field(self.0, &["Member_Account"]) }
}

view!(GetGroupAttributes);
impl<'a> GetGroupAttributes<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
}

view!(ModifyGroupAttributes);
impl<'a> ModifyGroupAttributes<'a> {
    pub const GROUP_ATTR_MAX_ITEMS: usize = 16;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn group_attr(self) -> Vec<GroupAttributeItem<'a>> { field(self.0, &["GroupAttr"]) }
}

view!(GroupAttributeItem);
impl<'a> GroupAttributeItem<'a> {
    pub const KEY_MAX_BYTES: usize = 32;
    pub const VALUE_MAX_BYTES: usize = 4000;
    pub fn key(self) -> &'a str { field(self.0, &["key"]) }
    pub fn value(self) -> &'a str { field(self.0, &["value"]) }
}

view!(ClearGroupAttributes);
impl<'a> ClearGroupAttributes<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
}

view!(ResetGroupAttributes);
impl<'a> ResetGroupAttributes<'a> {
    pub const GROUP_ATTR_MAX_ITEMS: usize = 16;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn group_attr(self) -> Vec<GroupAttributeItem<'a>> { field(self.0, &["GroupAttr"]) }
}

view!(DeleteGroupAttributes);
impl<'a> DeleteGroupAttributes<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn group_attr(self) -> Vec<GroupAttributeKey<'a>> { field(self.0, &["GroupAttr"]) }
}

view!(GroupAttributeKey);
impl<'a> GroupAttributeKey<'a> {
    pub const KEY_MAX_BYTES: usize = 32;
    pub fn key(self) -> &'a str { field(self.0, &["key"]) }
}

view!(GetGroupCounters);
impl<'a> GetGroupCounters<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn group_counter_keys(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupCounterKeys"]) }
}

view!(UpdateGroupCounters);
impl<'a> UpdateGroupCounters<'a> {
    pub const GROUP_COUNTER_MAX_ITEMS: usize = 20;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn group_counter(self) -> Vec<GroupCounterItem<'a>> { field(self.0, &["GroupCounter"]) }
    pub fn mode(self) -> Option<&'a str> { field(self.0, &["Mode"]) }
}

view!(GroupCounterItem);
impl<'a> GroupCounterItem<'a> {
    pub const KEY_MAX_BYTES: usize = 128;
    pub fn key(self) -> &'a str { field(self.0, &["Key"]) }
    pub fn value(self) -> i64 { field(self.0, &["Value"]) }
}

view!(DeleteGroupCounters);
impl<'a> DeleteGroupCounters<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn group_counter_keys(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupCounterKeys"]) }
}
