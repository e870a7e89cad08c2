// @generated from api/relation.yaml by cargo xtask generate
//! Relationship management.

use crate::building;
use tencent_chat::api::*;

#[test]
fn add_friends_becomes_its_json() {
    building::same(
        &AddFriends::new(
            "rider_1",
            [AddFriendItem::new("rider_2", "AddSource_Type_XXXXXXXX")],
        ),
        r#"{"From_Account":"rider_1","AddFriendItem":[{"To_Account":"rider_2","AddSource":"AddSource_Type_XXXXXXXX"}]}"#,
    );
    building::same(
        &AddFriends::new(
                "from_account",
                [
                    AddFriendItem::new("to_account", "add_source")
                        .remark("remark")
                        .group_name("group_name")
                        .add_wording("add_wording"),
                ],
            )
            .add_type(AddType::Single)
            .force_add_flags(0),
        r#"{"From_Account":"from_account","AddFriendItem":[{"To_Account":"to_account","Remark":"remark","GroupName":"group_name","AddSource":"add_source","AddWording":"add_wording"}],"AddType":"Add_Type_Single","ForceAddFlags":0}"#,
    );
}

#[test]
fn import_friends_becomes_its_json() {
    building::same(
        &ImportFriends::new(
            "rider_1",
            [ImportFriendItem::new("rider_2", "AddSource_Type_XXXXXXXX")],
        ),
        r#"{"From_Account":"rider_1","AddFriendItem":[{"To_Account":"rider_2","AddSource":"AddSource_Type_XXXXXXXX"}]}"#,
    );
    building::same(
        &ImportFriends::new(
            "from_account",
            [
                ImportFriendItem::new("to_account", "add_source")
                    .remark("remark")
                    .remark_time(1)
                    .group_name(["group_name"])
                    .add_wording("add_wording")
                    .add_time(1)
                    .custom_item([
                        FriendCustomItem::new().tag("tag").value(TagValue::from("value")),
                    ]),
            ],
        ),
        r#"{"From_Account":"from_account","AddFriendItem":[{"To_Account":"to_account","Remark":"remark","RemarkTime":1,"GroupName":["group_name"],"AddSource":"add_source","AddWording":"add_wording","AddTime":1,"CustomItem":[{"Tag":"tag","Value":"value"}]}]}"#,
    );
    building::same(
        &ImportFriends::new(
            "from_account",
            [
                ImportFriendItem::new("to_account", "add_source")
                    .remark("remark")
                    .remark_time(1)
                    .group_name(["group_name"])
                    .add_wording("add_wording")
                    .add_time(1)
                    .custom_item([
                        FriendCustomItem::new().tag("tag").value(TagValue::from(1i64)),
                    ]),
            ],
        ),
        r#"{"From_Account":"from_account","AddFriendItem":[{"To_Account":"to_account","Remark":"remark","RemarkTime":1,"GroupName":["group_name"],"AddSource":"add_source","AddWording":"add_wording","AddTime":1,"CustomItem":[{"Tag":"tag","Value":1}]}]}"#,
    );
    building::same(
        &ImportFriends::new(
            "from_account",
            [
                ImportFriendItem::new("to_account", "add_source")
                    .remark("remark")
                    .remark_time(1)
                    .group_name(["group_name"])
                    .add_wording("add_wording")
                    .add_time(1)
                    .custom_item([
                        FriendCustomItem::new()
                            .tag("tag")
                            .value(TagValue::from(vec!["value".to_owned()])),
                    ]),
            ],
        ),
        r#"{"From_Account":"from_account","AddFriendItem":[{"To_Account":"to_account","Remark":"remark","RemarkTime":1,"GroupName":["group_name"],"AddSource":"add_source","AddWording":"add_wording","AddTime":1,"CustomItem":[{"Tag":"tag","Value":["value"]}]}]}"#,
    );
}

#[test]
fn update_friends_becomes_its_json() {
    building::same(
        &UpdateFriends::new(
            "rider_1",
            [
                UpdateFriendItem::new(
                    "rider_2",
                    [SnsItem::new("Tag_SNS_IM_Remark", TagValue::from("bike club"))],
                ),
            ],
        ),
        r#"{"From_Account":"rider_1","UpdateItem":[{"To_Account":"rider_2","SnsItem":[{"Tag":"Tag_SNS_IM_Remark","Value":"bike club"}]}]}"#,
    );
    building::same(
        &UpdateFriends::new(
            "from_account",
            [
                UpdateFriendItem::new(
                    "to_account",
                    [SnsItem::new("tag", TagValue::from("value"))],
                ),
            ],
        ),
        r#"{"From_Account":"from_account","UpdateItem":[{"To_Account":"to_account","SnsItem":[{"Tag":"tag","Value":"value"}]}]}"#,
    );
    building::same(
        &UpdateFriends::new(
            "from_account",
            [
                UpdateFriendItem::new(
                    "to_account",
                    [SnsItem::new("tag", TagValue::from(1i64))],
                ),
            ],
        ),
        r#"{"From_Account":"from_account","UpdateItem":[{"To_Account":"to_account","SnsItem":[{"Tag":"tag","Value":1}]}]}"#,
    );
    building::same(
        &UpdateFriends::new(
            "from_account",
            [
                UpdateFriendItem::new(
                    "to_account",
                    [SnsItem::new("tag", TagValue::from(vec!["value".to_owned()]))],
                ),
            ],
        ),
        r#"{"From_Account":"from_account","UpdateItem":[{"To_Account":"to_account","SnsItem":[{"Tag":"tag","Value":["value"]}]}]}"#,
    );
}

#[test]
fn delete_friends_becomes_its_json() {
    building::same(
        &DeleteFriends::new("rider_1", ["rider_2", "rider_3", "rider_4"])
            .delete_type(DeleteType::Single),
        r#"{"From_Account":"rider_1","To_Account":["rider_2","rider_3","rider_4"],"DeleteType":"Delete_Type_Single"}"#,
    );
    building::same(
        &DeleteFriends::new("from_account", ["to_account"])
            .delete_type(DeleteType::Single),
        r#"{"From_Account":"from_account","To_Account":["to_account"],"DeleteType":"Delete_Type_Single"}"#,
    );
}

#[test]
fn delete_all_friends_becomes_its_json() {
    building::same(&DeleteAllFriends::new("rider_1"), r#"{"From_Account":"rider_1"}"#);
    building::same(
        &DeleteAllFriends::new("from_account").delete_type(DeleteType::Single),
        r#"{"From_Account":"from_account","DeleteType":"Delete_Type_Single"}"#,
    );
}

#[test]
fn check_friends_becomes_its_json() {
    building::same(
        &CheckFriends::new(
            "rider_1",
            ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
            CheckType::Both,
        ),
        r#"{"From_Account":"rider_1","To_Account":["rider_2","rider_3","rider_4","rider_5","rider_6"],"CheckType":"CheckResult_Type_Both"}"#,
    );
    building::same(
        &CheckFriends::new("from_account", ["to_account"], CheckType::Single),
        r#"{"From_Account":"from_account","To_Account":["to_account"],"CheckType":"CheckResult_Type_Single"}"#,
    );
}

#[test]
fn list_friends_becomes_its_json() {
    building::same(
        &ListFriends::new("rider_1", 0).standard_sequence(0),
        r#"{"From_Account":"rider_1","StartIndex":0,"StandardSequence":0}"#,
    );
    building::same(
        &ListFriends::new("from_account", 1).standard_sequence(1).custom_sequence(1),
        r#"{"From_Account":"from_account","StartIndex":1,"StandardSequence":1,"CustomSequence":1}"#,
    );
}

#[test]
fn get_friends_becomes_its_json() {
    building::same(
        &GetFriends::new(
            "rider_1",
            ["rider_2"],
            [
                "Tag_Profile_Custom_Test",
                "Tag_Profile_IM_Image",
                "Tag_Profile_IM_Nick",
                "Tag_SNS_Custom_Test",
                "Tag_SNS_IM_Remark",
                "Tag_SNS_IM_Group",
            ],
        ),
        r#"{"From_Account":"rider_1","To_Account":["rider_2"],"TagList":["Tag_Profile_Custom_Test","Tag_Profile_IM_Image","Tag_Profile_IM_Nick","Tag_SNS_Custom_Test","Tag_SNS_IM_Remark","Tag_SNS_IM_Group"]}"#,
    );
    building::same(
        &GetFriends::new("from_account", ["to_account"], ["tag_list"]),
        r#"{"From_Account":"from_account","To_Account":["to_account"],"TagList":["tag_list"]}"#,
    );
}

#[test]
fn add_to_blocklist_becomes_its_json() {
    building::same(
        &AddToBlocklist::new("rider_1", ["rider_2", "rider_3", "rider_4"]),
        r#"{"From_Account":"rider_1","To_Account":["rider_2","rider_3","rider_4"]}"#,
    );
    building::same(
        &AddToBlocklist::new("from_account", ["to_account"]),
        r#"{"From_Account":"from_account","To_Account":["to_account"]}"#,
    );
}

#[test]
fn remove_from_blocklist_becomes_its_json() {
    building::same(
        &RemoveFromBlocklist::new("rider_1", ["rider_2", "rider_3", "rider_4"]),
        r#"{"From_Account":"rider_1","To_Account":["rider_2","rider_3","rider_4"]}"#,
    );
    building::same(
        &RemoveFromBlocklist::new("from_account", ["to_account"]),
        r#"{"From_Account":"from_account","To_Account":["to_account"]}"#,
    );
}

#[test]
fn list_blocklist_becomes_its_json() {
    building::same(
        &ListBlocklist::new("rider_1", 0, 30, 12),
        r#"{"From_Account":"rider_1","StartIndex":0,"MaxLimited":30,"LastSequence":12}"#,
    );
    building::same(
        &ListBlocklist::new("from_account", 1, 1000, 1),
        r#"{"From_Account":"from_account","StartIndex":1,"MaxLimited":1000,"LastSequence":1}"#,
    );
}

#[test]
fn check_blocklist_becomes_its_json() {
    building::same(
        &CheckBlocklist::new(
            "rider_1",
            ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
            BlocklistCheckType::Both,
        ),
        r#"{"From_Account":"rider_1","To_Account":["rider_2","rider_3","rider_4","rider_5","rider_6"],"CheckType":"BlackCheckResult_Type_Both"}"#,
    );
    building::same(
        &CheckBlocklist::new("from_account", ["to_account"], BlocklistCheckType::Single),
        r#"{"From_Account":"from_account","To_Account":["to_account"],"CheckType":"BlackCheckResult_Type_Single"}"#,
    );
}

#[test]
fn add_friend_groups_becomes_its_json() {
    building::same(
        &AddFriendGroups::new("rider_1", ["Cyclists", "Neighbours", "Chess"]),
        r#"{"From_Account":"rider_1","GroupName":["Cyclists","Neighbours","Chess"]}"#,
    );
    building::same(
        &AddFriendGroups::new("from_account", ["group_name"]).to_account(["to_account"]),
        r#"{"From_Account":"from_account","GroupName":["group_name"],"To_Account":["to_account"]}"#,
    );
}

#[test]
fn delete_friend_groups_becomes_its_json() {
    building::same(
        &DeleteFriendGroups::new("rider_1", ["Cyclists", "Neighbours", "Chess"]),
        r#"{"From_Account":"rider_1","GroupName":["Cyclists","Neighbours","Chess"]}"#,
    );
    building::same(
        &DeleteFriendGroups::new("from_account", ["group_name"]),
        r#"{"From_Account":"from_account","GroupName":["group_name"]}"#,
    );
}

#[test]
fn get_friend_groups_becomes_its_json() {
    building::same(&GetFriendGroups::new("rider_1"), r#"{"From_Account":"rider_1"}"#);
    building::same(
        &GetFriendGroups::new("from_account")
            .need_friend(NeedFriend::Yes)
            .group_name(["group_name"])
            .last_sequence(1),
        r#"{"From_Account":"from_account","NeedFriend":"Need_Friend_Type_Yes","GroupName":["group_name"],"LastSequence":1}"#,
    );
}

#[test]
fn follow_users_becomes_its_json() {
    building::same(
        &FollowUsers::new(
            "rider_1",
            [FollowItem::new("rider_2"), FollowItem::new("rider_3")],
        ),
        r#"{"From_Account":"rider_1","FollowItem":[{"To_Account":"rider_2"},{"To_Account":"rider_3"}]}"#,
    );
    building::same(
        &FollowUsers::new("from_account", [FollowItem::new("to_account")]),
        r#"{"From_Account":"from_account","FollowItem":[{"To_Account":"to_account"}]}"#,
    );
}

#[test]
fn unfollow_users_becomes_its_json() {
    building::same(
        &UnfollowUsers::new("rider_1", ["rider_2", "rider_3"]),
        r#"{"From_Account":"rider_1","To_Account":["rider_2","rider_3"]}"#,
    );
    building::same(
        &UnfollowUsers::new("from_account", ["to_account"]),
        r#"{"From_Account":"from_account","To_Account":["to_account"]}"#,
    );
}

#[test]
fn check_follow_relations_becomes_its_json() {
    building::same(
        &CheckFollowRelations::new("rider_1", ["rider_2", "rider_3"]),
        r#"{"From_Account":"rider_1","To_Account":["rider_2","rider_3"]}"#,
    );
    building::same(
        &CheckFollowRelations::new("from_account", ["to_account"]),
        r#"{"From_Account":"from_account","To_Account":["to_account"]}"#,
    );
}

#[test]
fn list_follows_becomes_its_json() {
    building::same(
        &ListFollows::new("rider_1", 1, "", 100),
        r#"{"From_Account":"rider_1","FollowType":1,"StartCursor":"","WantNum":100}"#,
    );
    building::same(
        &ListFollows::new("from_account", 1, "start_cursor", 1000),
        r#"{"From_Account":"from_account","FollowType":1,"StartCursor":"start_cursor","WantNum":1000}"#,
    );
}

#[test]
fn get_follow_counts_becomes_its_json() {
    building::same(
        &GetFollowCounts::new("rider_1", ["rider_1", "rider_2", "rider_3"]),
        r#"{"From_Account":"rider_1","To_Account":["rider_1","rider_2","rider_3"]}"#,
    );
    building::same(
        &GetFollowCounts::new("from_account", ["to_account"]),
        r#"{"From_Account":"from_account","To_Account":["to_account"]}"#,
    );
}
