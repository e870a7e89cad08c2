// @generated from api/*.yaml by cargo xtask generate
//! The calls that the documentation shows, compiled and never run.
#![allow(dead_code, unused_imports, unused_variables, reason = "compiling is the test")]

use serde_json::json;
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
        ImportAccounts::new().accounts(["rider_21", "rider_22", "rider_23"]),
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

async fn create_official_account(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        CreateOfficialAccount::new("owner01", "Daily News")
            .official_account_user_id("@TOA#_daily_news")
            .introduction("Morning digest")
            .face_url("http://img.example.com/a.png")
            .max_subscriber_num(1000)
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
            .custom_string("zone-8")
            .max_subscriber_num(1000),
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
    let reply = chat.send(ListSubscribers::new("@TOA#_daily_news", "").limit(50)).await?;
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
            .limit(200)
            .offset(0)
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
    let reply = chat.send(
        SendOfficialAccountMessage::new(
            "@TOA#_daily_news",
            4711,
            [
                MsgElement::Text(TextElement::new("good morning")),
                MsgElement::Face(FaceElement::new(6, "abc\\u0000\\u0001")),
            ],
        )
            .offline_push_info(
                OfflinePushInfo::new()
                    .push_flag(0)
                    .desc("new issue")
                    .ext("payload")
                    .android_info(AndroidInfo::new().sound("android.mp3"))
                    .apns_info(
                        ApnsInfo::new()
                            .badge_mode(1)
                            .title("apns title")
                            .sub_title("apns subtitle")
                            .image("www.example.com")
                            .sound("apns.mp3"),
                    ),
            )
            .cloud_custom_data("issue 12"),
    ).await?;
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
    let reply = chat.send(
        ListOfficialAccountMessages::new("@TOA#_daily_news").req_msg_number(2),
    ).await?;
    Ok(())
}

async fn push(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(
        Push::new("admin", 55001)
            .msg_body([MsgElement::Text(TextElement::new("sale today"))])
            .online_only_flag(0)
            .offline_push_info(OfflinePushInfo::new().push_flag(0).title("Sale").desc("Only today")),
    ).await?;
    Ok(())
}

async fn push_to_users(chat: &Client) -> Result<(), Error> {
    let reply = chat.send(PushToUsers::new(
        "administrator",
        ["u1", "u2"],
        55002,
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
    let reply = chat.send(ListFriends::new("rider_1", 0).standard_sequence(0)).await?;
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
