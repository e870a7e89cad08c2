// @generated from api/community.yaml by cargo xtask generate
//! Communities.

use crate::building;
use tencent_chat::api::*;

#[test]
fn create_topic_becomes_its_json() {
    building::same(
        &CreateTopic::new("@TGS#_@TGS#cAAAAAAAA", "Release news"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","TopicName":"Release news"}"#,
    );
    building::same(
        &CreateTopic::new("group_id", "topic_name")
            .topic_id("topic_id")
            .from_account("from_account")
            .custom_string("custom_string")
            .face_url("face_url")
            .notification("notification")
            .introduction("introduction"),
        r#"{"GroupId":"group_id","TopicId":"topic_id","TopicName":"topic_name","From_Account":"from_account","CustomString":"custom_string","FaceUrl":"face_url","Notification":"notification","Introduction":"introduction"}"#,
    );
}

#[test]
fn get_topics_becomes_its_json() {
    building::same(
        &GetTopics::new("@TGS#_@TGS#cAAAAAAAA", "user1"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","From_Account":"user1"}"#,
    );
    building::same(
        &GetTopics::new("group_id", "from_account")
            .topic_id_list(["topic_id_list"])
            .response_filter([
                TopicField::TopicName,
                TopicField::FaceUrl,
                TopicField::Notification,
                TopicField::Introduction,
            ]),
        r#"{"GroupId":"group_id","From_Account":"from_account","TopicIdList":["topic_id_list"],"ResponseFilter":["TopicName","FaceUrl","Notification","Introduction"]}"#,
    );
}

#[test]
fn modify_topic_becomes_its_json() {
    building::same(
        &ModifyTopic::new(
                "@TGS#_@TGS#cAAAAAAAA",
                "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
            )
            .topic_name("Release news")
            .notification("read this first"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","TopicId":"@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB","TopicName":"Release news","Notification":"read this first"}"#,
    );
    building::same(
        &ModifyTopic::new("group_id", "topic_id")
            .topic_name("topic_name")
            .from_account("from_account")
            .custom_string("custom_string")
            .face_url("face_url")
            .notification("notification")
            .introduction("introduction")
            .mute_all_member(TopicMuteAllMember::On),
        r#"{"GroupId":"group_id","TopicId":"topic_id","TopicName":"topic_name","From_Account":"from_account","CustomString":"custom_string","FaceUrl":"face_url","Notification":"notification","Introduction":"introduction","MuteAllMember":"On"}"#,
    );
}

#[test]
fn import_topic_becomes_its_json() {
    building::same(
        &ImportTopic::new("@TGS#_@TGS#cAAAAAAAA", "Release news")
            .create_time(1448357837),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","TopicName":"Release news","CreateTime":1448357837}"#,
    );
    building::same(
        &ImportTopic::new("group_id", "topic_name")
            .r#type(ImportTopicType::Community)
            .topic_id("topic_id")
            .from_account("from_account")
            .custom_string("custom_string")
            .face_url("face_url")
            .notification("notification")
            .introduction("introduction")
            .create_time(1),
        r#"{"Type":"Community","GroupId":"group_id","TopicId":"topic_id","TopicName":"topic_name","From_Account":"from_account","CustomString":"custom_string","FaceUrl":"face_url","Notification":"notification","Introduction":"introduction","CreateTime":1}"#,
    );
}

#[test]
fn destroy_topics_becomes_its_json() {
    building::same(
        &DestroyTopics::new(
            "@TGS#_@TGS#cAAAAAAAA",
            ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
        ),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","TopicIdList":["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"]}"#,
    );
    building::same(
        &DestroyTopics::new("group_id", ["topic_id_list"]),
        r#"{"GroupId":"group_id","TopicIdList":["topic_id_list"]}"#,
    );
}

#[test]
fn get_community_online_member_count_becomes_its_json() {
    building::same(
        &GetCommunityOnlineMemberCount::new("@TGS#_@TGS#cAAAAAAAA"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA"}"#,
    );
    building::same(
        &GetCommunityOnlineMemberCount::new("group_id"),
        r#"{"GroupId":"group_id"}"#,
    );
}

#[test]
fn create_permission_group_becomes_its_json() {
    building::same(
        &CreatePermissionGroup::new("@TGS#_@TGS#cAAAAAAAA", "Moderators", 1234)
            .permission_group_id("@PMG#_moderators")
            .custom_string("custom string"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_moderators","PermissionGroupName":"Moderators","Permission":1234,"CustomString":"custom string"}"#,
    );
    building::same(
        &CreatePermissionGroup::new(
                "group_id",
                "permission_group_name",
                9007199254740991,
            )
            .permission_group_id("permission_group_id")
            .custom_string("custom_string"),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","PermissionGroupName":"permission_group_name","Permission":9007199254740991,"CustomString":"custom_string"}"#,
    );
}

#[test]
fn destroy_permission_groups_becomes_its_json() {
    building::same(
        &DestroyPermissionGroups::new("@TGS#_@TGS#cAAAAAAAA", ["@PMG#_@PMG#cA1"]),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupIdList":["@PMG#_@PMG#cA1"]}"#,
    );
    building::same(
        &DestroyPermissionGroups::new("group_id", ["permission_group_id_list"]),
        r#"{"GroupId":"group_id","PermissionGroupIdList":["permission_group_id_list"]}"#,
    );
}

#[test]
fn modify_permission_group_becomes_its_json() {
    building::same(
        &ModifyPermissionGroup::new("@TGS#_@TGS#cAAAAAAAA", "@PMG#_@PMG#cA1")
            .permission(1234)
            .permission_group_name("Moderators")
            .custom_string("custom string"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1","Permission":1234,"PermissionGroupName":"Moderators","CustomString":"custom string"}"#,
    );
    building::same(
        &ModifyPermissionGroup::new("group_id", "permission_group_id")
            .permission(9007199254740991)
            .permission_group_name("permission_group_name")
            .custom_string("custom_string"),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","Permission":9007199254740991,"PermissionGroupName":"permission_group_name","CustomString":"custom_string"}"#,
    );
}

#[test]
fn get_permission_groups_becomes_its_json() {
    building::same(
        &GetPermissionGroups::new("@TGS#_@TGS#cAAAAAAAA").limit(20).next(""),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","Limit":20,"Next":""}"#,
    );
    building::same(
        &GetPermissionGroups::new("group_id")
            .permission_group_id_list(["permission_group_id_list"])
            .limit(20)
            .next("next"),
        r#"{"GroupId":"group_id","PermissionGroupIdList":["permission_group_id_list"],"Limit":20,"Next":"next"}"#,
    );
}

#[test]
fn add_topic_permissions_becomes_its_json() {
    building::same(
        &AddTopicPermissions::new(
            "@TGS#_@TGS#cAAAAAAAA",
            "@PMG#_@PMG#cA1",
            [
                TopicPermissionItem::new(
                    "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
                    1234,
                ),
            ],
        ),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1","TopicPermissionList":[{"TopicId":"@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB","Permission":1234}]}"#,
    );
    building::same(
        &AddTopicPermissions::new(
            "group_id",
            "permission_group_id",
            [TopicPermissionItem::new("topic_id", 9007199254740991)],
        ),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","TopicPermissionList":[{"TopicId":"topic_id","Permission":9007199254740991}]}"#,
    );
}

#[test]
fn set_topic_permissions_becomes_its_json() {
    building::same(
        &SetTopicPermissions::new(
            "@TGS#_@TGS#cAAAAAAAA",
            "@PMG#_@PMG#cA1",
            [
                TopicPermissionItem::new(
                    "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
                    123456,
                ),
            ],
        ),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1","TopicPermissionList":[{"TopicId":"@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB","Permission":123456}]}"#,
    );
    building::same(
        &SetTopicPermissions::new(
            "group_id",
            "permission_group_id",
            [TopicPermissionItem::new("topic_id", 9007199254740991)],
        ),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","TopicPermissionList":[{"TopicId":"topic_id","Permission":9007199254740991}]}"#,
    );
}

#[test]
fn delete_topic_permissions_becomes_its_json() {
    building::same(
        &DeleteTopicPermissions::new(
            "@TGS#_@TGS#cAAAAAAAA",
            "@PMG#_@PMG#cA1",
            ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
        ),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1","TopicIdList":["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"]}"#,
    );
    building::same(
        &DeleteTopicPermissions::new(
            "group_id",
            "permission_group_id",
            ["topic_id_list"],
        ),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","TopicIdList":["topic_id_list"]}"#,
    );
}

#[test]
fn get_topic_permissions_becomes_its_json() {
    building::same(
        &GetTopicPermissions::new("@TGS#_@TGS#cAAAAAAAA", "@PMG#_@PMG#cA1"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1"}"#,
    );
    building::same(
        &GetTopicPermissions::new("group_id", "permission_group_id")
            .topic_id_list(["topic_id_list"]),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","TopicIdList":["topic_id_list"]}"#,
    );
}

#[test]
fn add_permission_group_members_becomes_its_json() {
    building::same(
        &AddPermissionGroupMembers::new(
            "@TGS#_@TGS#cAAAAAAAA",
            "@PMG#_@PMG#cA1",
            [
                PermissionGroupMemberItem::new("user1"),
                PermissionGroupMemberItem::new("user2"),
            ],
        ),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1","MemberList":[{"Member_Account":"user1"},{"Member_Account":"user2"}]}"#,
    );
    building::same(
        &AddPermissionGroupMembers::new(
            "group_id",
            "permission_group_id",
            [PermissionGroupMemberItem::new("member_account")],
        ),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","MemberList":[{"Member_Account":"member_account"}]}"#,
    );
}

#[test]
fn delete_permission_group_members_becomes_its_json() {
    building::same(
        &DeletePermissionGroupMembers::new(
            "@TGS#_@TGS#cAAAAAAAA",
            "@PMG#_@PMG#cA1",
            [
                PermissionGroupMemberItem::new("user1"),
                PermissionGroupMemberItem::new("user2"),
            ],
        ),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1","MemberList":[{"Member_Account":"user1"},{"Member_Account":"user2"}]}"#,
    );
    building::same(
        &DeletePermissionGroupMembers::new(
            "group_id",
            "permission_group_id",
            [PermissionGroupMemberItem::new("member_account")],
        ),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","MemberList":[{"Member_Account":"member_account"}]}"#,
    );
}

#[test]
fn list_permission_group_members_becomes_its_json() {
    building::same(
        &ListPermissionGroupMembers::new("@TGS#_@TGS#cAAAAAAAA", "@PMG#_@PMG#cA1"),
        r#"{"GroupId":"@TGS#_@TGS#cAAAAAAAA","PermissionGroupId":"@PMG#_@PMG#cA1"}"#,
    );
    building::same(
        &ListPermissionGroupMembers::new("group_id", "permission_group_id")
            .limit(50)
            .next("next")
            .member_info_filter([
                PermissionGroupMemberField::Role,
                PermissionGroupMemberField::JoinTime,
                PermissionGroupMemberField::MsgSeq,
                PermissionGroupMemberField::MsgFlag,
                PermissionGroupMemberField::LastSendMsgTime,
                PermissionGroupMemberField::JoinPermissionGroupTime,
                PermissionGroupMemberField::MuteUntil,
            ]),
        r#"{"GroupId":"group_id","PermissionGroupId":"permission_group_id","Limit":50,"Next":"next","MemberInfoFilter":["Role","JoinTime","MsgSeq","MsgFlag","LastSendMsgTime","JoinPermissionGroupTime","MuteUntil"]}"#,
    );
}
