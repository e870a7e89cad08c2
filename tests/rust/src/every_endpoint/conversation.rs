// @generated from api/conversation.yaml by cargo xtask generate
//! Conversations.

use crate::building;
use tencent_chat::api::*;

#[test]
fn list_conversations_becomes_its_json() {
    building::same(
        &ListConversations::new("rider_17", 0, 0, 0, 0, 7),
        r#"{"From_Account":"rider_17","TimeStamp":0,"StartIndex":0,"TopTimeStamp":0,"TopStartIndex":0,"AssistFlags":7}"#,
    );
    building::same(
        &ListConversations::new("from_account", 1, 1, 1, 1, 1),
        r#"{"From_Account":"from_account","TimeStamp":1,"StartIndex":1,"TopTimeStamp":1,"TopStartIndex":1,"AssistFlags":1}"#,
    );
}

#[test]
fn delete_conversation_becomes_its_json() {
    building::same(
        &DeleteConversation::new("rider_17", 1).to_account("juno_5").clear_ramble(1),
        r#"{"From_Account":"rider_17","Type":1,"To_Account":"juno_5","ClearRamble":1}"#,
    );
    building::same(
        &DeleteConversation::new("from_account", 1)
            .to_account("to_account")
            .to_group_id("to_group_id")
            .clear_ramble(0),
        r#"{"From_Account":"from_account","Type":1,"To_Account":"to_account","ToGroupid":"to_group_id","ClearRamble":0}"#,
    );
}

#[test]
fn pin_conversations_becomes_its_json() {
    building::same(
        &PinConversations::new(
            "rider_17",
            1,
            [
                RecentContactItem::new(1).to_account("juno_5"),
                RecentContactItem::new(2).group_id("crew_9"),
            ],
        ),
        r#"{"From_Account":"rider_17","OperationType":1,"RecentContactItem":[{"Type":1,"To_Account":"juno_5"},{"Type":2,"GroupId":"crew_9"}]}"#,
    );
    building::same(
        &PinConversations::new(
            "from_account",
            1,
            [RecentContactItem::new(1).to_account("to_account").group_id("group_id")],
        ),
        r#"{"From_Account":"from_account","OperationType":1,"RecentContactItem":[{"Type":1,"To_Account":"to_account","GroupId":"group_id"}]}"#,
    );
}

#[test]
fn create_conversation_group_becomes_its_json() {
    building::same(
        &CreateConversationGroup::new(
            "rider_17",
            [ContactGroupItem::new("family", [ContactItem::new(1).to_account("juno_5")])],
        ),
        r#"{"From_Account":"rider_17","GroupContactItem":[{"GroupName":"family","ContactItem":[{"Type":1,"To_Account":"juno_5"}]}]}"#,
    );
    building::same(
        &CreateConversationGroup::new(
            "from_account",
            [
                ContactGroupItem::new(
                    "group_name",
                    [
                        ContactItem::new(1)
                            .to_group_id("to_group_id")
                            .to_account("to_account"),
                    ],
                ),
            ],
        ),
        r#"{"From_Account":"from_account","GroupContactItem":[{"GroupName":"group_name","ContactItem":[{"Type":1,"ToGroupId":"to_group_id","To_Account":"to_account"}]}]}"#,
    );
}

#[test]
fn update_conversation_group_becomes_its_json() {
    building::same(
        &UpdateConversationGroup::new(
            "rider_17",
            1,
            ContactGroupUpdate::new(2, "family")
                .contact_update_item([
                    ContactUpdateItem::new(1, ContactItem::new(1).to_account("juno_5")),
                ]),
        ),
        r#"{"From_Account":"rider_17","UpdateType":1,"UpdateGroup":{"UpdateGroupType":2,"OldGroupName":"family","ContactUpdateItem":[{"ContactOptType":1,"ContactItem":{"Type":1,"To_Account":"juno_5"}}]}}"#,
    );
    building::same(
        &UpdateConversationGroup::new(
            "from_account",
            1,
            ContactGroupUpdate::new(1, "old_group_name")
                .new_group_name("new_group_name")
                .contact_update_item([
                    ContactUpdateItem::new(
                        1,
                        ContactItem::new(1)
                            .to_group_id("to_group_id")
                            .to_account("to_account"),
                    ),
                ]),
        ),
        r#"{"From_Account":"from_account","UpdateType":1,"UpdateGroup":{"UpdateGroupType":1,"OldGroupName":"old_group_name","NewGroupName":"new_group_name","ContactUpdateItem":[{"ContactOptType":1,"ContactItem":{"Type":1,"ToGroupId":"to_group_id","To_Account":"to_account"}}]}}"#,
    );
}

#[test]
fn delete_conversation_group_becomes_its_json() {
    building::same(
        &DeleteConversationGroup::new("rider_17", ["family"]),
        r#"{"From_Account":"rider_17","GroupName":["family"]}"#,
    );
    building::same(
        &DeleteConversationGroup::new("from_account", ["group_name"]),
        r#"{"From_Account":"from_account","GroupName":["group_name"]}"#,
    );
}

#[test]
fn mark_conversations_becomes_its_json() {
    building::same(
        &MarkConversations::new(
            "rider_17",
            [
                ContactMarkItem::new(3, ContactItem::new(1).to_account("juno_5"))
                    .set_mark([1i64, 2i64, 3i64])
                    .custom_mark("vip"),
            ],
        ),
        r#"{"From_Account":"rider_17","MarkItem":[{"OptType":3,"ContactItem":{"Type":1,"To_Account":"juno_5"},"SetMark":[1,2,3],"CustomMark":"vip"}]}"#,
    );
    building::same(
        &MarkConversations::new(
            "from_account",
            [
                ContactMarkItem::new(
                        1,
                        ContactItem::new(1)
                            .to_group_id("to_group_id")
                            .to_account("to_account"),
                    )
                    .clear_mark([1i64])
                    .set_mark([1i64])
                    .custom_mark("custom_mark"),
            ],
        ),
        r#"{"From_Account":"from_account","MarkItem":[{"OptType":1,"ContactItem":{"Type":1,"ToGroupId":"to_group_id","To_Account":"to_account"},"ClearMark":[1],"SetMark":[1],"CustomMark":"custom_mark"}]}"#,
    );
}

#[test]
fn search_conversation_groups_becomes_its_json() {
    building::same(
        &SearchConversationGroups::new(
            "rider_17",
            [ContactItem::new(1).to_account("juno_5")],
        ),
        r#"{"From_Account":"rider_17","ContactItem":[{"Type":1,"To_Account":"juno_5"}]}"#,
    );
    building::same(
        &SearchConversationGroups::new(
            "from_account",
            [ContactItem::new(1).to_group_id("to_group_id").to_account("to_account")],
        ),
        r#"{"From_Account":"from_account","ContactItem":[{"Type":1,"ToGroupId":"to_group_id","To_Account":"to_account"}]}"#,
    );
}

#[test]
fn get_conversation_groups_becomes_its_json() {
    building::same(
        &GetConversationGroups::new("rider_17", 0),
        r#"{"From_Account":"rider_17","StartIndex":0}"#,
    );
    building::same(
        &GetConversationGroups::new("from_account", 1),
        r#"{"From_Account":"from_account","StartIndex":1}"#,
    );
}
