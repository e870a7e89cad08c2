// @generated from api/group.yaml by cargo xtask generate
//! Group management.

use crate::building;
use tencent_chat::api::*;

#[test]
fn list_app_groups_becomes_its_json() {
    building::same(&ListAppGroups::new(), r#"{}"#);
    building::same(
        &ListAppGroups::new().limit(10000).next(1).group_type(AppGroupType::Public),
        r#"{"Limit":10000,"Next":1,"GroupType":"Public"}"#,
    );
}

#[test]
fn create_group_becomes_its_json() {
    building::same(
        &CreateGroup::new(GroupType::Public, "Chess club").owner_account("user1"),
        r#"{"Owner_Account":"user1","Type":"Public","Name":"Chess club"}"#,
    );
    building::same(
        &CreateGroup::new(GroupType::Public, "name")
            .owner_account("owner_account")
            .group_id("group_id")
            .introduction("introduction")
            .notification("notification")
            .face_url("face_url")
            .max_member_count(1)
            .apply_join_option(ApplyJoinOption::FreeAccess)
            .invite_join_option(InviteJoinOption::FreeAccess)
            .app_defined_data([GroupCustomItem::new("key", "value")])
            .member_list([
                CreateGroupMemberItem::new("member_account")
                    .role(InitialMemberRole::Admin)
                    .app_member_defined_data([MemberCustomItem::new("key", "value")]),
            ])
            .support_topic(0)
            .enable_permission(0)
            .default_permission(1),
        r#"{"Owner_Account":"owner_account","Type":"Public","GroupId":"group_id","Name":"name","Introduction":"introduction","Notification":"notification","FaceUrl":"face_url","MaxMemberCount":1,"ApplyJoinOption":"FreeAccess","InviteJoinOption":"FreeAccess","AppDefinedData":[{"Key":"key","Value":"value"}],"MemberList":[{"Member_Account":"member_account","Role":"Admin","AppMemberDefinedData":[{"Key":"key","Value":"value"}]}],"SupportTopic":0,"EnablePermission":0,"DefaultPermission":1}"#,
    );
}

#[test]
fn get_group_profiles_becomes_its_json() {
    building::same(
        &GetGroupProfiles::new(["@TGS#1AAAAAAAA", "@TGS#1BBBBBBBB"]),
        r#"{"GroupIdList":["@TGS#1AAAAAAAA","@TGS#1BBBBBBBB"]}"#,
    );
    building::same(
        &GetGroupProfiles::new(["group_id_list"])
            .response_filter(
                GroupProfilesFilter::new()
                    .group_base_info_filter([
                        GroupProfileField::Type,
                        GroupProfileField::Name,
                        GroupProfileField::Introduction,
                        GroupProfileField::Notification,
                        GroupProfileField::FaceUrl,
                        GroupProfileField::CreateTime,
                        GroupProfileField::OwnerAccount,
                        GroupProfileField::InfoSeq,
                        GroupProfileField::LastInfoTime,
                        GroupProfileField::LastMsgTime,
                        GroupProfileField::NextMsgSeq,
                        GroupProfileField::MemberNum,
                        GroupProfileField::MaxMemberNum,
                        GroupProfileField::ApplyJoinOption,
                        GroupProfileField::InviteJoinOption,
                        GroupProfileField::MuteAllMember,
                    ])
                    .member_info_filter([
                        GroupProfileMemberField::Account,
                        GroupProfileMemberField::Role,
                        GroupProfileMemberField::JoinTime,
                        GroupProfileMemberField::MsgSeq,
                        GroupProfileMemberField::MsgFlag,
                        GroupProfileMemberField::LastSendMsgTime,
                        GroupProfileMemberField::MuteUntil,
                        GroupProfileMemberField::NameCard,
                    ])
                    .app_defined_data_filter_group(["app_defined_data_filter_group"])
                    .app_defined_data_filter_group_member([
                        "app_defined_data_filter_group_member",
                    ]),
            ),
        r#"{"GroupIdList":["group_id_list"],"ResponseFilter":{"GroupBaseInfoFilter":["Type","Name","Introduction","Notification","FaceUrl","CreateTime","Owner_Account","InfoSeq","LastInfoTime","LastMsgTime","NextMsgSeq","MemberNum","MaxMemberNum","ApplyJoinOption","InviteJoinOption","MuteAllMember"],"MemberInfoFilter":["Account","Role","JoinTime","MsgSeq","MsgFlag","LastSendMsgTime","MuteUntil","NameCard"],"AppDefinedDataFilter_Group":["app_defined_data_filter_group"],"AppDefinedDataFilter_GroupMember":["app_defined_data_filter_group_member"]}}"#,
    );
}

#[test]
fn list_group_members_becomes_its_json() {
    building::same(
        &ListGroupMembers::new("@TGS#1AAAAAAAA"),
        r#"{"GroupId":"@TGS#1AAAAAAAA"}"#,
    );
    building::same(
        &ListGroupMembers::new("group_id")
            .member_info_filter([
                GroupMemberField::Role,
                GroupMemberField::JoinTime,
                GroupMemberField::MsgSeq,
                GroupMemberField::MsgFlag,
                GroupMemberField::LastSendMsgTime,
                GroupMemberField::MuteUntil,
                GroupMemberField::NameCard,
                GroupMemberField::OnlineStatus,
            ])
            .member_role_filter([
                GroupMemberRole::Owner,
                GroupMemberRole::Admin,
                GroupMemberRole::Member,
            ])
            .app_defined_data_filter_group_member([
                "app_defined_data_filter_group_member",
            ])
            .limit(6000)
            .offset(1)
            .next("next"),
        r#"{"GroupId":"group_id","MemberInfoFilter":["Role","JoinTime","MsgSeq","MsgFlag","LastSendMsgTime","MuteUntil","NameCard","OnlineStatus"],"MemberRoleFilter":["Owner","Admin","Member"],"AppDefinedDataFilter_GroupMember":["app_defined_data_filter_group_member"],"Limit":6000,"Offset":1,"Next":"next"}"#,
    );
}

#[test]
fn get_specified_group_members_becomes_its_json() {
    building::same(
        &GetSpecifiedGroupMembers::new("@TGS#2CCCCCCCC", ["user1", "user2"]),
        r#"{"GroupId":"@TGS#2CCCCCCCC","Member_List_Account":["user1","user2"]}"#,
    );
    building::same(
        &GetSpecifiedGroupMembers::new("group_id", ["member_list_account"])
            .member_info_filter([
                GroupMemberField::Role,
                GroupMemberField::JoinTime,
                GroupMemberField::MsgSeq,
                GroupMemberField::MsgFlag,
                GroupMemberField::LastSendMsgTime,
                GroupMemberField::MuteUntil,
                GroupMemberField::NameCard,
                GroupMemberField::OnlineStatus,
            ])
            .member_role_filter([
                GroupMemberRole::Owner,
                GroupMemberRole::Admin,
                GroupMemberRole::Member,
            ])
            .app_defined_data_filter_group_member([
                "app_defined_data_filter_group_member",
            ]),
        r#"{"GroupId":"group_id","Member_List_Account":["member_list_account"],"MemberInfoFilter":["Role","JoinTime","MsgSeq","MsgFlag","LastSendMsgTime","MuteUntil","NameCard","OnlineStatus"],"MemberRoleFilter":["Owner","Admin","Member"],"AppDefinedDataFilter_GroupMember":["app_defined_data_filter_group_member"]}"#,
    );
}

#[test]
fn modify_group_profile_becomes_its_json() {
    building::same(
        &ModifyGroupProfile::new("@TGS#1AAAAAAAA")
            .name("New name")
            .introduction("New intro")
            .notification("New notice")
            .face_url("https://example.com/n.png")
            .max_member_num(300)
            .apply_join_option(ApplyJoinOption::NeedPermission)
            .mute_all_member(OnOff::On),
        r#"{"GroupId":"@TGS#1AAAAAAAA","Name":"New name","Introduction":"New intro","Notification":"New notice","FaceUrl":"https://example.com/n.png","MaxMemberNum":300,"ApplyJoinOption":"NeedPermission","MuteAllMember":"On"}"#,
    );
    building::same(
        &ModifyGroupProfile::new("group_id")
            .name("name")
            .introduction("introduction")
            .notification("notification")
            .face_url("face_url")
            .max_member_num(1)
            .apply_join_option(ApplyJoinOption::FreeAccess)
            .invite_join_option(InviteJoinOption::FreeAccess)
            .mute_all_member(OnOff::On)
            .app_defined_data([GroupCustomItem::new("key", "value")])
            .from_account("from_account")
            .enable_permission(0)
            .default_permission(1)
            .history_msg_before_join(OnOff::On),
        r#"{"GroupId":"group_id","Name":"name","Introduction":"introduction","Notification":"notification","FaceUrl":"face_url","MaxMemberNum":1,"ApplyJoinOption":"FreeAccess","InviteJoinOption":"FreeAccess","MuteAllMember":"On","AppDefinedData":[{"Key":"key","Value":"value"}],"From_Account":"from_account","EnablePermission":0,"DefaultPermission":1,"HistoryMsgBeforeJoin":"On"}"#,
    );
}

#[test]
fn add_group_members_becomes_its_json() {
    building::same(
        &AddGroupMembers::new(
            "@TGS#3DDDDDDDD",
            [AddGroupMemberItem::new("user1"), AddGroupMemberItem::new("user2")],
        ),
        r#"{"GroupId":"@TGS#3DDDDDDDD","MemberList":[{"Member_Account":"user1"},{"Member_Account":"user2"}]}"#,
    );
    building::same(
        &AddGroupMembers::new("group_id", [AddGroupMemberItem::new("member_account")])
            .silence(0),
        r#"{"GroupId":"group_id","Silence":0,"MemberList":[{"Member_Account":"member_account"}]}"#,
    );
}

#[test]
fn delete_group_members_becomes_its_json() {
    building::same(
        &DeleteGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"]),
        r#"{"GroupId":"@TGS#3DDDDDDDD","MemberToDel_Account":["user1","user2"]}"#,
    );
    building::same(
        &DeleteGroupMembers::new("group_id", ["member_to_del_account"])
            .silence(0)
            .reason("reason"),
        r#"{"GroupId":"group_id","Silence":0,"Reason":"reason","MemberToDel_Account":["member_to_del_account"]}"#,
    );
}

#[test]
fn modify_group_member_profile_becomes_its_json() {
    building::same(
        &ModifyGroupMemberProfile::new("@TGS#3DDDDDDDD", "user1")
            .role(SettableMemberRole::Admin),
        r#"{"GroupId":"@TGS#3DDDDDDDD","Member_Account":"user1","Role":"Admin"}"#,
    );
    building::same(
        &ModifyGroupMemberProfile::new("group_id", "member_account")
            .role(SettableMemberRole::Admin)
            .msg_flag(GroupMsgFlag::AcceptAndNotify)
            .name_card("name_card")
            .app_member_defined_data([MemberCustomItem::new("key", "value")])
            .mute_time(1),
        r#"{"GroupId":"group_id","Member_Account":"member_account","Role":"Admin","MsgFlag":"AcceptAndNotify","NameCard":"name_card","AppMemberDefinedData":[{"Key":"key","Value":"value"}],"MuteTime":1}"#,
    );
}

#[test]
fn disband_group_becomes_its_json() {
    building::same(
        &DisbandGroup::new("@TGS#3DDDDDDDD"),
        r#"{"GroupId":"@TGS#3DDDDDDDD"}"#,
    );
    building::same(&DisbandGroup::new("group_id"), r#"{"GroupId":"group_id"}"#);
}

#[test]
fn list_joined_groups_becomes_its_json() {
    building::same(&ListJoinedGroups::new("user1"), r#"{"Member_Account":"user1"}"#);
    building::same(
        &ListJoinedGroups::new("member_account")
            .with_huge_groups(0)
            .with_no_active_groups(0)
            .limit(5000)
            .offset(1)
            .group_type(GroupType::Public)
            .response_filter(
                JoinedGroupsFilter::new()
                    .group_base_info_filter([
                        GroupProfileField::Type,
                        GroupProfileField::Name,
                        GroupProfileField::Introduction,
                        GroupProfileField::Notification,
                        GroupProfileField::FaceUrl,
                        GroupProfileField::CreateTime,
                        GroupProfileField::OwnerAccount,
                        GroupProfileField::InfoSeq,
                        GroupProfileField::LastInfoTime,
                        GroupProfileField::LastMsgTime,
                        GroupProfileField::NextMsgSeq,
                        GroupProfileField::MemberNum,
                        GroupProfileField::MaxMemberNum,
                        GroupProfileField::ApplyJoinOption,
                        GroupProfileField::InviteJoinOption,
                        GroupProfileField::MuteAllMember,
                    ])
                    .self_info_filter([
                        JoinedGroupSelfField::Role,
                        JoinedGroupSelfField::JoinTime,
                        JoinedGroupSelfField::MsgFlag,
                        JoinedGroupSelfField::MsgSeq,
                    ]),
            )
            .support_topic(0),
        r#"{"Member_Account":"member_account","WithHugeGroups":0,"WithNoActiveGroups":0,"Limit":5000,"Offset":1,"GroupType":"Public","ResponseFilter":{"GroupBaseInfoFilter":["Type","Name","Introduction","Notification","FaceUrl","CreateTime","Owner_Account","InfoSeq","LastInfoTime","LastMsgTime","NextMsgSeq","MemberNum","MaxMemberNum","ApplyJoinOption","InviteJoinOption","MuteAllMember"],"SelfInfoFilter":["Role","JoinTime","MsgFlag","MsgSeq"]},"SupportTopic":0}"#,
    );
}

#[test]
fn get_member_roles_becomes_its_json() {
    building::same(
        &GetMemberRoles::new("@TGS#3DDDDDDDD", ["user1", "user2", "user3"]),
        r#"{"GroupId":"@TGS#3DDDDDDDD","User_Account":["user1","user2","user3"]}"#,
    );
    building::same(
        &GetMemberRoles::new("group_id", ["user_account"]),
        r#"{"GroupId":"group_id","User_Account":["user_account"]}"#,
    );
}

#[test]
fn mute_group_members_becomes_its_json() {
    building::same(
        &MuteGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"], 120),
        r#"{"GroupId":"@TGS#3DDDDDDDD","Members_Account":["user1","user2"],"MuteTime":120}"#,
    );
    building::same(
        &MuteGroupMembers::new("group_id", ["members_account"], 4294967295)
            .topic_id("topic_id"),
        r#"{"GroupId":"group_id","Members_Account":["members_account"],"MuteTime":4294967295,"TopicId":"topic_id"}"#,
    );
}

#[test]
fn list_muted_group_members_becomes_its_json() {
    building::same(
        &ListMutedGroupMembers::new("@TGS#3DDDDDDDD"),
        r#"{"GroupId":"@TGS#3DDDDDDDD"}"#,
    );
    building::same(
        &ListMutedGroupMembers::new("group_id").topic_id("topic_id"),
        r#"{"GroupId":"group_id","TopicId":"topic_id"}"#,
    );
}

#[test]
fn list_muted_group_members_legacy_becomes_its_json() {
    building::same(
        &ListMutedGroupMembersLegacy::new("@TGS#3DDDDDDDD"),
        r#"{"GroupId":"@TGS#3DDDDDDDD"}"#,
    );
    building::same(
        &ListMutedGroupMembersLegacy::new("group_id"),
        r#"{"GroupId":"group_id"}"#,
    );
}

#[test]
fn change_group_owner_becomes_its_json() {
    building::same(
        &ChangeGroupOwner::new("@TGS#3DDDDDDDD", "user2"),
        r#"{"GroupId":"@TGS#3DDDDDDDD","NewOwner_Account":"user2"}"#,
    );
    building::same(
        &ChangeGroupOwner::new("group_id", "new_owner_account")
            .from_account("from_account"),
        r#"{"GroupId":"group_id","NewOwner_Account":"new_owner_account","From_Account":"from_account"}"#,
    );
}

#[test]
fn import_group_becomes_its_json() {
    building::same(
        &ImportGroup::new(ImportGroupType::Public, "Chess club")
            .owner_account("user1")
            .create_time(1448357837),
        r#"{"Owner_Account":"user1","Type":"Public","Name":"Chess club","CreateTime":1448357837}"#,
    );
    building::same(
        &ImportGroup::new(ImportGroupType::Public, "name")
            .owner_account("owner_account")
            .group_id("group_id")
            .introduction("introduction")
            .notification("notification")
            .face_url("face_url")
            .max_member_count(6000)
            .apply_join_option(ApplyJoinOption::FreeAccess)
            .app_defined_data([GroupCustomItem::new("key", "value")])
            .create_time(1)
            .support_topic(0),
        r#"{"Owner_Account":"owner_account","Type":"Public","GroupId":"group_id","Name":"name","Introduction":"introduction","Notification":"notification","FaceUrl":"face_url","MaxMemberCount":6000,"ApplyJoinOption":"FreeAccess","AppDefinedData":[{"Key":"key","Value":"value"}],"CreateTime":1,"SupportTopic":0}"#,
    );
}

#[test]
fn import_group_members_becomes_its_json() {
    building::same(
        &ImportGroupMembers::new(
            "@TGS#3DDDDDDDD",
            [
                ImportGroupMemberItem::new("user1")
                    .role(InitialMemberRole::Admin)
                    .join_time(1448357837)
                    .unread_msg_num(5),
                ImportGroupMemberItem::new("user2")
                    .join_time(1448357857)
                    .unread_msg_num(2),
            ],
        ),
        r#"{"GroupId":"@TGS#3DDDDDDDD","MemberList":[{"Member_Account":"user1","Role":"Admin","JoinTime":1448357837,"UnreadMsgNum":5},{"Member_Account":"user2","JoinTime":1448357857,"UnreadMsgNum":2}]}"#,
    );
    building::same(
        &ImportGroupMembers::new(
            "group_id",
            [
                ImportGroupMemberItem::new("member_account")
                    .role(InitialMemberRole::Admin)
                    .join_time(1)
                    .unread_msg_num(1),
            ],
        ),
        r#"{"GroupId":"group_id","MemberList":[{"Member_Account":"member_account","Role":"Admin","JoinTime":1,"UnreadMsgNum":1}]}"#,
    );
}

#[test]
fn set_member_unread_count_becomes_its_json() {
    building::same(
        &SetMemberUnreadCount::new("@TGS#3DDDDDDDD", "user1", 5),
        r#"{"GroupId":"@TGS#3DDDDDDDD","Member_Account":"user1","UnreadMsgNum":5}"#,
    );
    building::same(
        &SetMemberUnreadCount::new("group_id", "member_account", 1),
        r#"{"GroupId":"group_id","Member_Account":"member_account","UnreadMsgNum":1}"#,
    );
}

#[test]
fn get_online_member_count_becomes_its_json() {
    building::same(
        &GetOnlineMemberCount::new("@TGS#3DDDDDDDD"),
        r#"{"GroupId":"@TGS#3DDDDDDDD"}"#,
    );
    building::same(&GetOnlineMemberCount::new("group_id"), r#"{"GroupId":"group_id"}"#);
}

#[test]
fn ban_group_members_becomes_its_json() {
    building::same(
        &BanGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"], 3600)
            .description("you broke the rules"),
        r#"{"GroupId":"@TGS#3DDDDDDDD","Members_Account":["user1","user2"],"Duration":3600,"Description":"you broke the rules"}"#,
    );
    building::same(
        &BanGroupMembers::new("group_id", ["members_account"], 4294967295)
            .description("description"),
        r#"{"GroupId":"group_id","Members_Account":["members_account"],"Duration":4294967295,"Description":"description"}"#,
    );
}

#[test]
fn unban_group_members_becomes_its_json() {
    building::same(
        &UnbanGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"]),
        r#"{"GroupId":"@TGS#3DDDDDDDD","Members_Account":["user1","user2"]}"#,
    );
    building::same(
        &UnbanGroupMembers::new("group_id", ["members_account"]),
        r#"{"GroupId":"group_id","Members_Account":["members_account"]}"#,
    );
}

#[test]
fn list_banned_group_members_becomes_its_json() {
    building::same(
        &ListBannedGroupMembers::new("@TGS#3DDDDDDDD", 0).limit(20),
        r#"{"GroupId":"@TGS#3DDDDDDDD","Limit":20,"Offset":0}"#,
    );
    building::same(
        &ListBannedGroupMembers::new("group_id", 1).limit(100),
        r#"{"GroupId":"group_id","Limit":100,"Offset":1}"#,
    );
}

#[test]
fn list_live_group_online_members_becomes_its_json() {
    building::same(
        &ListLiveGroupOnlineMembers::new("@TGS#aEEEEEEEE", 0),
        r#"{"GroupId":"@TGS#aEEEEEEEE","Timestamp":0}"#,
    );
    building::same(
        &ListLiveGroupOnlineMembers::new("group_id", 1).mark(1),
        r#"{"GroupId":"group_id","Timestamp":1,"Mark":1}"#,
    );
}

#[test]
fn mark_live_group_members_becomes_its_json() {
    building::same(
        &MarkLiveGroupMembers::new(
            "@TGS#aEEEEEEEE",
            1,
            [
                LiveGroupMarksItem::new("user1", [1000i64]),
                LiveGroupMarksItem::new("user2", [1001i64]),
            ],
        ),
        r#"{"GroupId":"@TGS#aEEEEEEEE","CommandType":1,"MemberList":[{"Member_Account":"user1","Marks":[1000]},{"Member_Account":"user2","Marks":[1001]}]}"#,
    );
    building::same(
        &MarkLiveGroupMembers::new(
            "group_id",
            1,
            [LiveGroupMarksItem::new("member_account", [1i64])],
        ),
        r#"{"GroupId":"group_id","CommandType":1,"MemberList":[{"Member_Account":"member_account","Marks":[1]}]}"#,
    );
}

#[test]
fn set_live_group_admins_becomes_its_json() {
    building::same(
        &SetLiveGroupAdmins::new("@TGS#aEEEEEEEE", 1, ["user1"]),
        r#"{"GroupId":"@TGS#aEEEEEEEE","CommandType":1,"Admin_Account":["user1"]}"#,
    );
    building::same(
        &SetLiveGroupAdmins::new("group_id", 1, ["admin_account"]),
        r#"{"GroupId":"group_id","CommandType":1,"Admin_Account":["admin_account"]}"#,
    );
}

#[test]
fn list_live_group_admins_becomes_its_json() {
    building::same(
        &ListLiveGroupAdmins::new("@TGS#aEEEEEEEE"),
        r#"{"GroupId":"@TGS#aEEEEEEEE"}"#,
    );
    building::same(&ListLiveGroupAdmins::new("group_id"), r#"{"GroupId":"group_id"}"#);
}

#[test]
fn check_live_group_members_becomes_its_json() {
    building::same(
        &CheckLiveGroupMembers::new(
            "@TGS#aEEEEEEEE",
            ["user1", "user2", "user3", "user4"],
        ),
        r#"{"GroupId":"@TGS#aEEEEEEEE","Member_Account":["user1","user2","user3","user4"]}"#,
    );
    building::same(
        &CheckLiveGroupMembers::new("group_id", ["member_account"]),
        r#"{"GroupId":"group_id","Member_Account":["member_account"]}"#,
    );
}

#[test]
fn add_live_group_robots_becomes_its_json() {
    building::same(
        &AddLiveGroupRobots::new("@TGS#aEEEEEEEE", ["bot1", "bot2"]),
        r#"{"GroupId":"@TGS#aEEEEEEEE","Member_Account":["bot1","bot2"]}"#,
    );
    building::same(
        &AddLiveGroupRobots::new("group_id", ["member_account"]),
        r#"{"GroupId":"group_id","Member_Account":["member_account"]}"#,
    );
}

#[test]
fn delete_live_group_robots_becomes_its_json() {
    building::same(
        &DeleteLiveGroupRobots::new("@TGS#aEEEEEEEE", ["bot1", "bot2"]),
        r#"{"GroupId":"@TGS#aEEEEEEEE","Member_Account":["bot1","bot2"]}"#,
    );
    building::same(
        &DeleteLiveGroupRobots::new("group_id", ["member_account"]),
        r#"{"GroupId":"group_id","Member_Account":["member_account"]}"#,
    );
}

#[test]
fn get_group_attributes_becomes_its_json() {
    building::same(
        &GetGroupAttributes::new("@TGS#aFFFFFFFF"),
        r#"{"GroupId":"@TGS#aFFFFFFFF"}"#,
    );
    building::same(&GetGroupAttributes::new("group_id"), r#"{"GroupId":"group_id"}"#);
}

#[test]
fn modify_group_attributes_becomes_its_json() {
    building::same(
        &ModifyGroupAttributes::new(
            "@TGS#aFFFFFFFF",
            [
                GroupAttributeItem::new("seat_1", "user1"),
                GroupAttributeItem::new("seat_2", "user2"),
            ],
        ),
        r#"{"GroupId":"@TGS#aFFFFFFFF","GroupAttr":[{"key":"seat_1","value":"user1"},{"key":"seat_2","value":"user2"}]}"#,
    );
    building::same(
        &ModifyGroupAttributes::new(
            "group_id",
            [GroupAttributeItem::new("key", "value")],
        ),
        r#"{"GroupId":"group_id","GroupAttr":[{"key":"key","value":"value"}]}"#,
    );
}

#[test]
fn clear_group_attributes_becomes_its_json() {
    building::same(
        &ClearGroupAttributes::new("@TGS#aFFFFFFFF"),
        r#"{"GroupId":"@TGS#aFFFFFFFF"}"#,
    );
    building::same(&ClearGroupAttributes::new("group_id"), r#"{"GroupId":"group_id"}"#);
}

#[test]
fn reset_group_attributes_becomes_its_json() {
    building::same(
        &ResetGroupAttributes::new(
            "@TGS#aFFFFFFFF",
            [
                GroupAttributeItem::new("seat_1", "user1"),
                GroupAttributeItem::new("seat_2", "user2"),
            ],
        ),
        r#"{"GroupId":"@TGS#aFFFFFFFF","GroupAttr":[{"key":"seat_1","value":"user1"},{"key":"seat_2","value":"user2"}]}"#,
    );
    building::same(
        &ResetGroupAttributes::new(
            "group_id",
            [GroupAttributeItem::new("key", "value")],
        ),
        r#"{"GroupId":"group_id","GroupAttr":[{"key":"key","value":"value"}]}"#,
    );
}

#[test]
fn delete_group_attributes_becomes_its_json() {
    building::same(
        &DeleteGroupAttributes::new(
            "@TGS#aFFFFFFFF",
            [GroupAttributeKey::new("seat_1"), GroupAttributeKey::new("seat_2")],
        ),
        r#"{"GroupId":"@TGS#aFFFFFFFF","GroupAttr":[{"key":"seat_1"},{"key":"seat_2"}]}"#,
    );
    building::same(
        &DeleteGroupAttributes::new("group_id", [GroupAttributeKey::new("key")]),
        r#"{"GroupId":"group_id","GroupAttr":[{"key":"key"}]}"#,
    );
}

#[test]
fn get_group_counters_becomes_its_json() {
    building::same(
        &GetGroupCounters::new("@TGS#aFFFFFFFF").group_counter_keys(["like", "unlike"]),
        r#"{"GroupId":"@TGS#aFFFFFFFF","GroupCounterKeys":["like","unlike"]}"#,
    );
    building::same(
        &GetGroupCounters::new("group_id").group_counter_keys(["group_counter_keys"]),
        r#"{"GroupId":"group_id","GroupCounterKeys":["group_counter_keys"]}"#,
    );
}

#[test]
fn update_group_counters_becomes_its_json() {
    building::same(
        &UpdateGroupCounters::new(
            "@TGS#aFFFFFFFF",
            [GroupCounterItem::new("like", 5), GroupCounterItem::new("unlike", 1)],
            GroupCounterMode::Set,
        ),
        r#"{"GroupId":"@TGS#aFFFFFFFF","GroupCounter":[{"Key":"like","Value":5},{"Key":"unlike","Value":1}],"Mode":"Set"}"#,
    );
    building::same(
        &UpdateGroupCounters::new(
            "group_id",
            [GroupCounterItem::new("key", 1)],
            GroupCounterMode::Set,
        ),
        r#"{"GroupId":"group_id","GroupCounter":[{"Key":"key","Value":1}],"Mode":"Set"}"#,
    );
}

#[test]
fn delete_group_counters_becomes_its_json() {
    building::same(
        &DeleteGroupCounters::new("@TGS#aFFFFFFFF")
            .group_counter_keys(["like", "unlike"]),
        r#"{"GroupId":"@TGS#aFFFFFFFF","GroupCounterKeys":["like","unlike"]}"#,
    );
    building::same(
        &DeleteGroupCounters::new("group_id").group_counter_keys(["group_counter_keys"]),
        r#"{"GroupId":"group_id","GroupCounterKeys":["group_counter_keys"]}"#,
    );
}
