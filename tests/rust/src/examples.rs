// @generated from api/*.yaml by cargo xtask generate
//! The calls that the documentation shows, compiled and never run.
#![allow(dead_code, deprecated, unused_imports, unused_variables, reason = "compiling is the test")]

use serde_json::json;
use tencent_chat::Element;
use tencent_chat::api::*;
use tencent_chat_reqwest::{Client, Error};

async fn import_account(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ImportAccount::new("rider_17").nick("Juno").face_url("https://img.example.com/a/17.png"),
    ).await?;
    Ok(())
}

async fn import_accounts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ImportAccounts::new()
            .account_list([
                AccountItem::new("rider_21").nick("Juno"),
                AccountItem::new("rider_22"),
                AccountItem::new("rider_23"),
            ]),
    ).await?;
    Ok(())
}

async fn delete_accounts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteAccounts::new([
        DeleteItem::new("rider_21"),
        DeleteItem::new("rider_99"),
    ])).await?;
    Ok(())
}

async fn check_accounts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(CheckAccounts::new([
        CheckItem::new("rider_17"),
        CheckItem::new("rider_40"),
    ])).await?;
    Ok(())
}

async fn invalidate_login_state(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(InvalidateLoginState::new("rider_17")).await?;
    Ok(())
}

async fn query_online_status(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(QueryOnlineStatus::new(["rider_1", "rider_2", "rider_3", "rider_4"])).await?;
    Ok(())
}

async fn query_login_state(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(QueryLoginState::new(["rider_1", "rider_2", "rider_3"])).await?;
    Ok(())
}

async fn get_call_info(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetCallInfo::new("0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")).await?;
    Ok(())
}

async fn start_call_by_robot(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        StartCallByRobot::new(
            "@RBT#guide",
            ["rider_17"],
            30000,
            RobotCall::new(CallMediaType::Audio).room_id("room-812").room_id_type(2),
        )
            .user_data("order=812")
            .offline_push_info(
                OfflinePushInfo::new().push_flag(0).title("A call").desc("The guide calls you"),
            ),
    ).await?;
    Ok(())
}

async fn end_call(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(EndCall::new("0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")).await?;
    Ok(())
}

async fn get_call_record(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetCallRecord::new("0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")).await?;
    Ok(())
}

async fn list_call_records(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListCallRecords::new()).await?;
    Ok(())
}

async fn set_call_webhook(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetCallWebhook::new(
        "https://hooks.example.net/call",
        [
            CallWebhookCommand::CallCallbackAfterStartCall,
            CallWebhookCommand::CallCallbackAfterEndCall,
        ],
    )).await?;
    Ok(())
}

async fn get_call_webhook(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetCallWebhook::new()).await?;
    Ok(())
}

async fn delete_call_webhook(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteCallWebhook::new()).await?;
    Ok(())
}

async fn create_topic(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(CreateTopic::new("@TGS#_@TGS#cAAAAAAAA", "Release news")).await?;
    Ok(())
}

async fn get_topics(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetTopics::new("@TGS#_@TGS#cAAAAAAAA", "user1")).await?;
    Ok(())
}

async fn modify_topic(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModifyTopic::new("@TGS#_@TGS#cAAAAAAAA", "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB")
            .topic_name("Release news")
            .notification("read this first"),
    ).await?;
    Ok(())
}

async fn import_topic(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ImportTopic::new("@TGS#_@TGS#cAAAAAAAA", "Release news")).await?;
    Ok(())
}

async fn destroy_topics(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DestroyTopics::new(
        "@TGS#_@TGS#cAAAAAAAA",
        ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
    )).await?;
    Ok(())
}

async fn get_community_online_member_count(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetCommunityOnlineMemberCount::new("@TGS#_@TGS#cAAAAAAAA")).await?;
    Ok(())
}

async fn create_permission_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        CreatePermissionGroup::new("@TGS#_@TGS#cAAAAAAAA", "Moderators", 1234)
            .permission_group_id("@PMG#_moderators")
            .custom_string("custom string"),
    ).await?;
    Ok(())
}

async fn destroy_permission_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DestroyPermissionGroups::new("@TGS#_@TGS#cAAAAAAAA", ["@PMG#_@PMG#cA1"])).await?;
    Ok(())
}

async fn modify_permission_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModifyPermissionGroup::new("@TGS#_@TGS#cAAAAAAAA", "@PMG#_@PMG#cA1")
            .permission_group_name("Moderators")
            .custom_string("custom string"),
    ).await?;
    Ok(())
}

async fn get_permission_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetPermissionGroups::new("@TGS#_@TGS#cAAAAAAAA")).await?;
    Ok(())
}

async fn add_topic_permissions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddTopicPermissions::new(
        "@TGS#_@TGS#cAAAAAAAA",
        "@PMG#_@PMG#cA1",
        [TopicPermissionItem::new("@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", 1234)],
    )).await?;
    Ok(())
}

async fn set_topic_permissions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetTopicPermissions::new(
        "@TGS#_@TGS#cAAAAAAAA",
        "@PMG#_@PMG#cA1",
        [TopicPermissionItem::new("@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", 123456)],
    )).await?;
    Ok(())
}

async fn delete_topic_permissions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteTopicPermissions::new(
        "@TGS#_@TGS#cAAAAAAAA",
        "@PMG#_@PMG#cA1",
        ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
    )).await?;
    Ok(())
}

async fn get_topic_permissions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetTopicPermissions::new("@TGS#_@TGS#cAAAAAAAA", "@PMG#_@PMG#cA1")).await?;
    Ok(())
}

async fn add_permission_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddPermissionGroupMembers::new(
        "@TGS#_@TGS#cAAAAAAAA",
        "@PMG#_@PMG#cA1",
        [PermissionGroupMemberItem::new("user1"), PermissionGroupMemberItem::new("user2")],
    )).await?;
    Ok(())
}

async fn delete_permission_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeletePermissionGroupMembers::new(
        "@TGS#_@TGS#cAAAAAAAA",
        "@PMG#_@PMG#cA1",
        [PermissionGroupMemberItem::new("user1"), PermissionGroupMemberItem::new("user2")],
    )).await?;
    Ok(())
}

async fn list_permission_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListPermissionGroupMembers::new("@TGS#_@TGS#cAAAAAAAA", "@PMG#_@PMG#cA1")).await?;
    Ok(())
}

async fn list_conversations(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListConversations::new("rider_17", 0, 0, 0, 0, 7)).await?;
    Ok(())
}

async fn delete_conversation(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteConversation::new("rider_17", 1).to_account("juno_5")).await?;
    Ok(())
}

async fn pin_conversations(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(PinConversations::new(
        "rider_17",
        1,
        [
            RecentContactItem::new(1).to_account("juno_5"),
            RecentContactItem::new(2).group_id("crew_9"),
        ],
    )).await?;
    Ok(())
}

async fn create_conversation_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(CreateConversationGroup::new(
        "rider_17",
        [ContactGroupItem::new("family", [ContactItem::new(1).to_account("juno_5")])],
    )).await?;
    Ok(())
}

async fn update_conversation_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(UpdateConversationGroup::new(
        "rider_17",
        1,
        ContactGroupUpdate::new(2, "family")
            .contact_update_item([ContactUpdateItem::new(
                1,
                ContactItem::new(1).to_account("juno_5"),
            )]),
    )).await?;
    Ok(())
}

async fn delete_conversation_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteConversationGroup::new("rider_17", ["family"])).await?;
    Ok(())
}

async fn mark_conversations(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(MarkConversations::new(
        "rider_17",
        [
            ContactMarkItem::new(3, ContactItem::new(1).to_account("juno_5"))
                .set_mark([1, 2, 3])
                .custom_mark("vip"),
        ],
    )).await?;
    Ok(())
}

async fn search_conversation_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SearchConversationGroups::new(
        "rider_17",
        [ContactItem::new(1).to_account("juno_5")],
    )).await?;
    Ok(())
}

async fn get_conversation_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetConversationGroups::new("rider_17", 0)).await?;
    Ok(())
}

async fn send_group_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendGroupMessage::new(
        "@TGS#2AAAAAAAA",
        [Element::text("lunch at noon"), MsgElement::Face(FaceElement::new(6, "face-6"))],
    )).await?;
    Ok(())
}

async fn send_group_system_notification(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendGroupSystemNotification::new(
        "@TGS#2AAAAAAAA",
        "Server restart tonight",
    )).await?;
    Ok(())
}

async fn recall_group_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        RecallGroupMessages::new(
            "@TGS#2CCCCCCCC",
            [GroupMsgSeqItem::new(100), GroupMsgSeqItem::new(101)],
        )
            .reason("off topic"),
    ).await?;
    Ok(())
}

async fn import_group_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ImportGroupMessages::new(
        "@TGS#2AAAAAAAA",
        [
            ImportGroupMessageItem::new(
                "user1",
                1620808101,
                [Element::text("good morning"), MsgElement::Face(FaceElement::new(6, "face-6"))],
            ),
            ImportGroupMessageItem::new("user2", 1620892821, [Element::text("good morning")]),
        ],
    )).await?;
    Ok(())
}

async fn delete_group_messages_by_sender(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteGroupMessagesBySender::new("@TGS#2AAAAAAAA", "user1")).await?;
    Ok(())
}

async fn list_group_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListGroupMessages::new("@TGS#1DDDDDDDD", 2)).await?;
    Ok(())
}

async fn modify_group_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModifyGroupMessage::new("@TGS#1EEEEEEEE", 23).msg_body([Element::text("corrected text")]),
    ).await?;
    Ok(())
}

async fn send_broadcast_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendBroadcastMessage::new([MsgElement::Custom(CustomElement::new(
        "{ \"type\":1, \"content\":\"good evening\"}",
    ))])).await?;
    Ok(())
}

async fn clear_group_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ClearGroupMessages::new("@TGS#1FFFFFFFF")).await?;
    Ok(())
}

async fn send_group_read_receipts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendGroupReadReceipts::new(
        "PublicGroup1",
        "user2",
        [GroupMsgSeqItem::new(1)],
    )).await?;
    Ok(())
}

async fn get_group_read_receipts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetGroupReadReceipts::new(
        "@TGS#2GGGGGGGG",
        [GroupMsgSeqItem::new(1), GroupMsgSeqItem::new(2)],
    )).await?;
    Ok(())
}

async fn list_group_message_readers(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListGroupMessageReaders::new("@TGS#2GGGGGGGG", 1, 1, "", 5)).await?;
    Ok(())
}

async fn get_group_message_extensions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetGroupMessageExtensions::new("@TGS#1HHHHHHHH", 158)).await?;
    Ok(())
}

async fn set_group_message_extensions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        SetGroupMessageExtensions::new("@TGS#1HHHHHHHH", 158, 1)
            .extension_list([
                GroupMessageExtensionItem::new("key1", "value1").seq(0),
                GroupMessageExtensionItem::new("key2", "value2").seq(0),
            ]),
    ).await?;
    Ok(())
}

async fn pin_group_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(PinGroupMessage::new("@TGS#2CCCCCCCC", 7).pinner_account("user1")).await?;
    Ok(())
}

async fn unpin_group_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        UnpinGroupMessage::new("@TGS#2CCCCCCCC", 7).unpinner_account("user1"),
    ).await?;
    Ok(())
}

async fn get_pinned_group_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetPinnedGroupMessages::new("@TGS#2CCCCCCCC")).await?;
    Ok(())
}

async fn send_group_stream_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendGroupStreamMessage::new(
        "@TGS#1AAAAAAAA",
        [MsgElement::Stream(
            StreamElement::new([StreamChunk::new(StreamEventType::Data, 1, "Hello", false)])
                .compatible_text("please update to read this"),
        )],
    )).await?;
    Ok(())
}

async fn list_app_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListAppGroups::new()).await?;
    Ok(())
}

async fn create_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        CreateGroup::new(GroupType::Public, "Chess club").owner_account("user1"),
    ).await?;
    Ok(())
}

async fn get_group_profiles(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetGroupProfiles::new(["@TGS#1AAAAAAAA", "@TGS#1BBBBBBBB"])).await?;
    Ok(())
}

async fn list_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListGroupMembers::new("@TGS#1AAAAAAAA")).await?;
    Ok(())
}

async fn get_specified_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetSpecifiedGroupMembers::new("@TGS#2CCCCCCCC", ["user1", "user2"])).await?;
    Ok(())
}

async fn modify_group_profile(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModifyGroupProfile::new("@TGS#1AAAAAAAA")
            .name("New name")
            .introduction("New intro")
            .notification("New notice")
            .face_url("https://example.com/n.png")
            .apply_join_option(ApplyJoinOption::NeedPermission)
            .mute_all_member(OnOff::On),
    ).await?;
    Ok(())
}

async fn add_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddGroupMembers::new(
        "@TGS#3DDDDDDDD",
        [AddGroupMemberItem::new("user1"), AddGroupMemberItem::new("user2")],
    )).await?;
    Ok(())
}

async fn delete_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"])).await?;
    Ok(())
}

async fn modify_group_member_profile(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModifyGroupMemberProfile::new("@TGS#3DDDDDDDD", "user1").role(SettableMemberRole::Admin),
    ).await?;
    Ok(())
}

async fn disband_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DisbandGroup::new("@TGS#3DDDDDDDD")).await?;
    Ok(())
}

async fn list_joined_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListJoinedGroups::new("user1")).await?;
    Ok(())
}

async fn get_member_roles(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetMemberRoles::new("@TGS#3DDDDDDDD", ["user1", "user2", "user3"])).await?;
    Ok(())
}

async fn mute_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(MuteGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"], 120)).await?;
    Ok(())
}

async fn list_muted_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListMutedGroupMembers::new("@TGS#3DDDDDDDD")).await?;
    Ok(())
}

async fn list_muted_group_members_legacy(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListMutedGroupMembersLegacy::new("@TGS#3DDDDDDDD")).await?;
    Ok(())
}

async fn change_group_owner(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ChangeGroupOwner::new("@TGS#3DDDDDDDD", "user2")).await?;
    Ok(())
}

async fn import_group(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ImportGroup::new(ImportGroupType::Public, "Chess club").owner_account("user1"),
    ).await?;
    Ok(())
}

async fn import_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ImportGroupMembers::new(
        "@TGS#3DDDDDDDD",
        [
            ImportGroupMemberItem::new("user1")
                .role(InitialMemberRole::Admin)
                .join_time(1448357837)
                .unread_msg_num(5),
            ImportGroupMemberItem::new("user2").join_time(1448357857).unread_msg_num(2),
        ],
    )).await?;
    Ok(())
}

async fn set_member_unread_count(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetMemberUnreadCount::new("@TGS#3DDDDDDDD", "user1", 5)).await?;
    Ok(())
}

async fn get_online_member_count(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetOnlineMemberCount::new("@TGS#3DDDDDDDD")).await?;
    Ok(())
}

async fn ban_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        BanGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"], 3600)
            .description("you broke the rules"),
    ).await?;
    Ok(())
}

async fn unban_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(UnbanGroupMembers::new("@TGS#3DDDDDDDD", ["user1", "user2"])).await?;
    Ok(())
}

async fn list_banned_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListBannedGroupMembers::new("@TGS#3DDDDDDDD", 0)).await?;
    Ok(())
}

async fn list_live_group_online_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListLiveGroupOnlineMembers::new("@TGS#aEEEEEEEE", 0)).await?;
    Ok(())
}

async fn mark_live_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(MarkLiveGroupMembers::new(
        "@TGS#aEEEEEEEE",
        1,
        [LiveGroupMarksItem::new("user1", [1000]), LiveGroupMarksItem::new("user2", [1001])],
    )).await?;
    Ok(())
}

async fn set_live_group_admins(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetLiveGroupAdmins::new("@TGS#aEEEEEEEE", 1, ["user1"])).await?;
    Ok(())
}

async fn list_live_group_admins(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListLiveGroupAdmins::new("@TGS#aEEEEEEEE")).await?;
    Ok(())
}

async fn check_live_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(CheckLiveGroupMembers::new(
        "@TGS#aEEEEEEEE",
        ["user1", "user2", "user3", "user4"],
    )).await?;
    Ok(())
}

async fn add_live_group_robots(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddLiveGroupRobots::new("@TGS#aEEEEEEEE", ["bot1", "bot2"])).await?;
    Ok(())
}

async fn delete_live_group_robots(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteLiveGroupRobots::new("@TGS#aEEEEEEEE", ["bot1", "bot2"])).await?;
    Ok(())
}

async fn get_group_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetGroupAttributes::new("@TGS#aFFFFFFFF")).await?;
    Ok(())
}

async fn modify_group_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ModifyGroupAttributes::new(
        "@TGS#aFFFFFFFF",
        [GroupAttributeItem::new("seat_1", "user1"), GroupAttributeItem::new("seat_2", "user2")],
    )).await?;
    Ok(())
}

async fn clear_group_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ClearGroupAttributes::new("@TGS#aFFFFFFFF")).await?;
    Ok(())
}

async fn reset_group_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ResetGroupAttributes::new(
        "@TGS#aFFFFFFFF",
        [GroupAttributeItem::new("seat_1", "user1"), GroupAttributeItem::new("seat_2", "user2")],
    )).await?;
    Ok(())
}

async fn delete_group_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteGroupAttributes::new(
        "@TGS#aFFFFFFFF",
        [GroupAttributeKey::new("seat_1"), GroupAttributeKey::new("seat_2")],
    )).await?;
    Ok(())
}

async fn get_group_counters(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        GetGroupCounters::new("@TGS#aFFFFFFFF").group_counter_keys(["like", "unlike"]),
    ).await?;
    Ok(())
}

async fn update_group_counters(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(UpdateGroupCounters::new(
        "@TGS#aFFFFFFFF",
        [GroupCounterItem::new("like", 5), GroupCounterItem::new("unlike", 1)],
        GroupCounterMode::Set,
    )).await?;
    Ok(())
}

async fn delete_group_counters(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        DeleteGroupCounters::new("@TGS#aFFFFFFFF").group_counter_keys(["like", "unlike"]),
    ).await?;
    Ok(())
}

async fn push_to_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        PushToMembers::new([Element::text("hello Stockholm")])
            .condition(MemberPushCondition::new().tags_or(["stockholm"])),
    ).await?;
    Ok(())
}

async fn set_member_attribute_names(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetMemberAttributeNames::new([
        ("0", "sex"),
        ("1", "city"),
        ("2", "country"),
    ])).await?;
    Ok(())
}

async fn get_member_attribute_names(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetMemberAttributeNames::new()).await?;
    Ok(())
}

async fn set_member_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetMemberAttributes::new([
        MemberAttributesItem::new("u1", [("sex", "a1"), ("city", "a2")]),
        MemberAttributesItem::new("u2", [("city", "a3"), ("sex", "a4")]),
    ])).await?;
    Ok(())
}

async fn get_member_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetMemberAttributes::new(["u1", "u2", "u3"])).await?;
    Ok(())
}

async fn remove_member_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(RemoveMemberAttributes::new([
        RemoveMemberAttributesItem::new("u2", ["sex", "city"]),
        RemoveMemberAttributesItem::new("u1", ["sex", "city"]),
    ])).await?;
    Ok(())
}

async fn add_member_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddMemberTags::new([
        MemberTagsItem::new("u1", ["a", "b"]),
        MemberTagsItem::new("u2", ["a", "b"]),
    ])).await?;
    Ok(())
}

async fn get_member_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetMemberTags::new(["u1", "u2"])).await?;
    Ok(())
}

async fn remove_member_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(RemoveMemberTags::new([
        RemoveMemberTagsItem::new("u1", ["a", "b"]),
        RemoveMemberTagsItem::new("u2", ["a", "b"]),
    ])).await?;
    Ok(())
}

async fn clear_member_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ClearMemberTags::new(["u1", "u2"])).await?;
    Ok(())
}

async fn send_c2c_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendC2cMessage::new("rider_17", [Element::text("good morning")])).await?;
    Ok(())
}

async fn batch_send_c2c_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(BatchSendC2cMessage::new(
        ["rider_17", "rider_18"],
        [Element::text("doors open at nine")],
    )).await?;
    Ok(())
}

async fn import_c2c_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ImportC2cMessage::new(
        5,
        "rider_17",
        "juno_5",
        1702345678,
        [Element::text("see you there")],
    )).await?;
    Ok(())
}

async fn list_c2c_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListC2cMessages::new("juno_5", "rider_17", 50, 1716200000, 1716203600)).await?;
    Ok(())
}

async fn recall_c2c_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(RecallC2cMessage::new("rider_17", "juno_5", "612090310_41077_1716201680")).await?;
    Ok(())
}

async fn set_c2c_messages_read(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetC2cMessagesRead::new("rider_17", "juno_5")).await?;
    Ok(())
}

async fn get_c2c_unread_count(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetC2cUnreadCount::new("rider_17")).await?;
    Ok(())
}

async fn modify_c2c_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModifyC2cMessage::new("rider_17", "juno_5", "612090310_41077_1716201680")
            .msg_body([Element::text("corrected")]),
    ).await?;
    Ok(())
}

async fn send_c2c_read_receipts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendC2cReadReceipts::new(
        "rider_17",
        "juno_5",
        [C2cReadReceipt::new("juno_5", "rider_17", "912000417_886_1716201689")],
    )).await?;
    Ok(())
}

async fn delete_c2c_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteC2cMessages::new(
        "rider_17",
        "juno_5",
        ["612090310_41077_1716201680", "912000417_886_1716201689"],
    )).await?;
    Ok(())
}

async fn get_c2c_message_extensions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        GetC2cMessageExtensions::new("juno_5", "55010233_77_1716201200").from_account("rider_17"),
    ).await?;
    Ok(())
}

async fn set_c2c_message_extensions(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        SetC2cMessageExtensions::new("juno_5", "55010233_77_1716201200", 1)
            .from_account("rider_17")
            .extension_list([
                C2cMessageExtensionItem::new("colour", "red").seq(0),
                C2cMessageExtensionItem::new("size", "m").seq(0),
                C2cMessageExtensionItem::new("note", "gift").seq(0),
            ]),
    ).await?;
    Ok(())
}

async fn send_c2c_stream_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendC2cStreamMessage::new(
        "rider_17",
        [MsgElement::Stream(
            StreamElement::new([StreamChunk::new(StreamEventType::Data, 1, "Hello", false)])
                .compatible_text("please update to read this"),
        )],
    )).await?;
    Ok(())
}

async fn moderate_content(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModerateContent::new(
            ModerationPolicy::C2c,
            ModerationContentType::Text,
            "some words to judge",
        )
            .ext_sender("rider_17")
            .ext_receiver("juno_5"),
    ).await?;
    Ok(())
}

async fn moderate_content_batch(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModerateContentBatch::new(
            ModerationPolicy::C2c,
            [
                ModerationItem::new(0, ModerationBatchContentType::Text, "first text"),
                ModerationItem::new(1, ModerationBatchContentType::Text, "second text"),
                ModerationItem::new(
                    2,
                    ModerationBatchContentType::Image,
                    "https://img.example.com/a.jpg",
                ),
                ModerationItem::new(3, ModerationBatchContentType::Text, "third text"),
            ],
        )
            .ext_sender("rider_17")
            .ext_receiver("juno_5"),
    ).await?;
    Ok(())
}

async fn get_cloud_blocked_word_libraries(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetCloudBlockedWordLibraries::new(1400000000, 0, 3)).await?;
    Ok(())
}

async fn get_cloud_blocked_words(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetCloudBlockedWords::new(1400000000, "1202", 0, 3)).await?;
    Ok(())
}

async fn add_cloud_blocked_words(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddCloudBlockedWords::new(
        1400000000,
        "1202",
        [
            CloudBlockedWordItem::new("cheap-watch").label(CloudBlockedWordLabel::Ad),
            CloudBlockedWordItem::new("free-coin").label(CloudBlockedWordLabel::Ad),
        ],
    )).await?;
    Ok(())
}

async fn delete_cloud_blocked_words(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteCloudBlockedWords::new(1400000000, "1202", ["cheap-watch"])).await?;
    Ok(())
}

async fn add_local_blocked_words(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddLocalBlockedWords::new(
        1400000000,
        [LocalBlockedWordItem::new("cheap-watch", 1, 1).replaced_content("****")],
    )).await?;
    Ok(())
}

async fn delete_local_blocked_words(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteLocalBlockedWords::new(
        1400000000,
        [LocalBlockedWordToDelete::new(41, "cheap-watch", 1, 1).replaced_content("****")],
    )).await?;
    Ok(())
}

async fn get_local_blocked_words(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetLocalBlockedWords::new(1400000000, 1, 0, 10).keyword("watch")).await?;
    Ok(())
}

async fn create_official_account(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        CreateOfficialAccount::new("owner01", "Daily News")
            .official_account_user_id("@TOA#_daily_news")
            .introduction("Morning digest")
            .face_url("http://img.example.com/a.png")
            .organization("Example Press")
            .custom_string("zone-7"),
    ).await?;
    Ok(())
}

async fn destroy_official_account(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DestroyOfficialAccount::new("@TOA#_daily_news")).await?;
    Ok(())
}

async fn modify_official_account(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ModifyOfficialAccount::new("@TOA#_@TOA#abCD")
            .name("Evening News")
            .introduction("Evening digest")
            .face_url("http://img.example.com/b.png")
            .organization("Example Press")
            .custom_string("zone-8"),
    ).await?;
    Ok(())
}

async fn get_official_accounts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        GetOfficialAccounts::new([
            OfficialAccountId::new("@TOA#_daily_news"),
            OfficialAccountId::new("@TOA#_@TOA#abCD"),
        ])
            .response_filter(
                OfficialAccountFilter::new()
                    .official_account_base_info_filter([
                        OfficialAccountField::CreateTime,
                        OfficialAccountField::Name,
                        OfficialAccountField::OwnerAccount,
                        OfficialAccountField::LastMsgTime,
                        OfficialAccountField::SubscriberNum,
                        OfficialAccountField::Introduction,
                        OfficialAccountField::FaceUrl,
                        OfficialAccountField::Organization,
                        OfficialAccountField::CustomString,
                    ]),
            ),
    ).await?;
    Ok(())
}

async fn list_subscribers(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListSubscribers::new("@TOA#_daily_news", "")).await?;
    Ok(())
}

async fn add_subscribers(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddSubscribers::new(
        "@TOA#_@TOA#abCD",
        [SubscriberItem::new("reader01"), SubscriberItem::new("reader02")],
    )).await?;
    Ok(())
}

async fn delete_subscribers(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteSubscribers::new("@TOA#_@TOA#abCD", ["reader01", "reader02"])).await?;
    Ok(())
}

async fn modify_subscriber(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ModifySubscriber::new("@TOA#_daily_news", "reader01", "vip")).await?;
    Ok(())
}

async fn list_subscribed_official_accounts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        ListSubscribedOfficialAccounts::new("reader01")
            .response_filter(
                SubscribedOfficialAccountFilter::new()
                    .official_account_base_info_filter([
                        OfficialAccountField::CreateTime,
                        OfficialAccountField::Name,
                        OfficialAccountField::OwnerAccount,
                        OfficialAccountField::LastMsgTime,
                        OfficialAccountField::SubscriberNum,
                        OfficialAccountField::Introduction,
                        OfficialAccountField::FaceUrl,
                        OfficialAccountField::Organization,
                        OfficialAccountField::CustomString,
                    ])
                    .self_info_filter([
                        SubscriptionField::SubscribeTime,
                        SubscriptionField::CustomString,
                    ]),
            ),
    ).await?;
    Ok(())
}

async fn send_official_account_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendOfficialAccountMessage::new(
        "@TOA#_daily_news",
        [Element::text("good morning"), MsgElement::Face(FaceElement::new(6, "abc\\u0000\\u0001"))],
    )).await?;
    Ok(())
}

async fn recall_official_account_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        RecallOfficialAccountMessages::new(
            "@TOA#_daily_news",
            ["12_1_1700000500", "13_1_1700000500"],
        )
            .reason("wrong date"),
    ).await?;
    Ok(())
}

async fn list_official_account_messages(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListOfficialAccountMessages::new("@TOA#_daily_news")).await?;
    Ok(())
}

async fn set_global_mute(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        SetGlobalMute::new("rider_17")
            .c2c_msg_nospeaking_time(4294967295)
            .group_msg_nospeaking_time(7200),
    ).await?;
    Ok(())
}

async fn get_global_mute(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetGlobalMute::new("rider_17")).await?;
    Ok(())
}

async fn get_operations_data(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetOperationsData::new()).await?;
    Ok(())
}

async fn get_message_archives(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetMessageArchives::new(ArchiveChatType::C2c, "2024060721")).await?;
    Ok(())
}

async fn get_server_ips(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetServerIps::new()).await?;
    Ok(())
}

async fn ban_chat_file(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(BanChatFile::new(
        "https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg",
    )).await?;
    Ok(())
}

async fn unban_chat_file(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(UnbanChatFile::new(
        "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
    )).await?;
    Ok(())
}

async fn get_chat_file_urls(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetChatFileUrls::new([
        ChatFileItem::new(
            1,
            "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
        ),
        ChatFileItem::new(
            2,
            "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2d.png",
        ),
    ])).await?;
    Ok(())
}

async fn set_profile(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetProfile::new(
        "rider_17",
        [ProfileItem::new("Tag_Profile_IM_Nick", "Juno")],
    )).await?;
    Ok(())
}

async fn get_profiles(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetProfiles::new(["rider_1"], ["Tag_Profile_IM_Nick"])).await?;
    Ok(())
}

async fn push(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        Push::new("admin")
            .msg_body([Element::text("sale today")])
            .offline_push_info(OfflinePushInfo::new().push_flag(0).title("Sale").desc("Only today"))
            .condition(PushCondition::new().tags_or(["stockholm"])),
    ).await?;
    Ok(())
}

async fn push_to_users(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(PushToUsers::new(
        "administrator",
        ["u1", "u2"],
        OfflinePushInfo::new().push_flag(0).title("Hello").desc("You have news"),
    )).await?;
    Ok(())
}

async fn revoke_push(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        RevokePush::new("660cc447_537ed82a_200000c000000_00000000_aaaaaa")
            .offline_push_info(
                OfflinePushInfo::new()
                    .title("Recalled")
                    .desc("This notice was taken back")
                    .ext("{\"entity\":{\"k1\":\"v1\",\"k2\":\"v2\"}}"),
            ),
    ).await?;
    Ok(())
}

async fn set_attribute_names(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        SetAttributeNames::new([("0", "sex"), ("1", "city"), ("2", "country")])
            .attr_types([("0", 0), ("1", 0), ("2", 0)]),
    ).await?;
    Ok(())
}

async fn get_attribute_names(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetAttributeNames::new()).await?;
    Ok(())
}

async fn set_user_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SetUserAttributes::new([
        UserAttributesItem::new(
            "AAAAAAAA-0000-4000-8000-000000000001",
            [("sex", "female"), ("city", "Oslo")],
        ),
        UserAttributesItem::new("u1", [("sex", "male"), ("city", "Bergen")]),
    ])).await?;
    Ok(())
}

async fn get_user_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetUserAttributes::new(["u1", "u2", "u3"])).await?;
    Ok(())
}

async fn remove_user_attributes(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(RemoveUserAttributes::new([
        RemoveAttributesItem::new("u1", ["sex", "city"]),
        RemoveAttributesItem::new("u2", ["sex", "city"]),
    ])).await?;
    Ok(())
}

async fn add_user_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddUserTags::new([
        UserTagsItem::new("u1", ["Gold", "WeekPass"]),
        UserTagsItem::new("AAAAAAAA-0000-4000-8000-000000000001", ["Platinum", "MonthPass"]),
    ])).await?;
    Ok(())
}

async fn get_user_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetUserTags::new(["u1", "u2", "u3"])).await?;
    Ok(())
}

async fn remove_user_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(RemoveUserTags::new([
        RemoveTagsItem::new("u1", ["Gold", "WeekPass"]),
        RemoveTagsItem::new("u2", ["Platinum Member", "MonthPass"]),
    ])).await?;
    Ok(())
}

async fn clear_user_tags(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ClearUserTags::new(["u1", "u2"])).await?;
    Ok(())
}

async fn trace_all_member_push(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(TraceAllMemberPush::new("task-1", "u1")).await?;
    Ok(())
}

async fn get_all_member_push_statistics(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetAllMemberPushStatistics::new(
        1741104000,
        1741795200,
        ["task-1", "task-2"],
    )).await?;
    Ok(())
}

async fn get_all_member_push_loss(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetAllMemberPushLoss::new(1741104000, 1741795200, ["task-1", "task-2"])).await?;
    Ok(())
}

async fn trace_normal_push(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(TraceNormalPush::new("push-1")).await?;
    Ok(())
}

async fn get_normal_push_statistics(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetNormalPushStatistics::new(1741104000, 1741795200)).await?;
    Ok(())
}

async fn get_normal_push_loss(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetNormalPushLoss::new(1741708800, 1741795200)).await?;
    Ok(())
}

async fn add_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddFriends::new(
        "rider_1",
        [AddFriendItem::new("rider_2", "AddSource_Type_XXXXXXXX")],
    )).await?;
    Ok(())
}

async fn import_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ImportFriends::new(
        "rider_1",
        [ImportFriendItem::new("rider_2", "AddSource_Type_XXXXXXXX")],
    )).await?;
    Ok(())
}

async fn update_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(UpdateFriends::new(
        "rider_1",
        [UpdateFriendItem::new("rider_2", [SnsItem::new("Tag_SNS_IM_Remark", "bike club")])],
    )).await?;
    Ok(())
}

async fn delete_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        DeleteFriends::new("rider_1", ["rider_2", "rider_3", "rider_4"])
            .delete_type(DeleteType::Single),
    ).await?;
    Ok(())
}

async fn delete_all_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteAllFriends::new("rider_1")).await?;
    Ok(())
}

async fn check_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(CheckFriends::new(
        "rider_1",
        ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
        CheckType::Both,
    )).await?;
    Ok(())
}

async fn list_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListFriends::new("rider_1", 0)).await?;
    Ok(())
}

async fn get_friends(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetFriends::new(
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
    )).await?;
    Ok(())
}

async fn add_to_blocklist(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddToBlocklist::new("rider_1", ["rider_2", "rider_3", "rider_4"])).await?;
    Ok(())
}

async fn remove_from_blocklist(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(RemoveFromBlocklist::new("rider_1", ["rider_2", "rider_3", "rider_4"])).await?;
    Ok(())
}

async fn list_blocklist(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListBlocklist::new("rider_1", 0, 30, 12)).await?;
    Ok(())
}

async fn check_blocklist(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(CheckBlocklist::new(
        "rider_1",
        ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
        BlocklistCheckType::Both,
    )).await?;
    Ok(())
}

async fn add_friend_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(AddFriendGroups::new("rider_1", ["Cyclists", "Neighbours", "Chess"])).await?;
    Ok(())
}

async fn delete_friend_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteFriendGroups::new("rider_1", ["Cyclists", "Neighbours", "Chess"])).await?;
    Ok(())
}

async fn get_friend_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetFriendGroups::new("rider_1")).await?;
    Ok(())
}

async fn follow_users(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(FollowUsers::new(
        "rider_1",
        [FollowItem::new("rider_2"), FollowItem::new("rider_3")],
    )).await?;
    Ok(())
}

async fn unfollow_users(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(UnfollowUsers::new("rider_1", ["rider_2", "rider_3"])).await?;
    Ok(())
}

async fn check_follow_relations(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(CheckFollowRelations::new("rider_1", ["rider_2", "rider_3"])).await?;
    Ok(())
}

async fn list_follows(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListFollows::new("rider_1", 1, "", 100)).await?;
    Ok(())
}

async fn get_follow_counts(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(GetFollowCounts::new("rider_1", ["rider_1", "rider_2", "rider_3"])).await?;
    Ok(())
}

async fn create_robot(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        CreateRobot::new("@RBT#guide")
            .nick("Guide")
            .face_url("https://img.example.com/bot.png")
            .self_signature("ask me"),
    ).await?;
    Ok(())
}

async fn delete_robot(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(DeleteRobot::new("@RBT#guide")).await?;
    Ok(())
}

async fn list_robots(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(ListRobots::new()).await?;
    Ok(())
}

async fn send_robot_stream_message(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(SendRobotStreamMessage::new("@RBT#guide", "rider_17", "Good ")).await?;
    Ok(())
}

async fn search_users(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        SearchUsers::new(["juno", "rider"], 20).user_gender_type(SearchedGender::Female),
    ).await?;
    Ok(())
}

async fn search_groups(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        SearchGroups::new(["chess"], 20)
            .group_type([SearchedGroupType::Public, SearchedGroupType::Community]),
    ).await?;
    Ok(())
}

async fn search_group_members(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        SearchGroupMembers::new(["juno"], 20).group_id_list(["@TGS#1AAAAAAAA"]),
    ).await?;
    Ok(())
}
