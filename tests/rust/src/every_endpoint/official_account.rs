// @generated from api/official-account.yaml by cargo xtask generate
//! Official accounts.

use crate::building;
use tencent_chat::api::*;

#[test]
fn create_official_account_becomes_its_json() {
    building::same(
        &CreateOfficialAccount::new("owner01", "Daily News")
            .official_account_user_id("@TOA#_daily_news")
            .introduction("Morning digest")
            .face_url("http://img.example.com/a.png")
            .max_subscriber_num(1000)
            .organization("Example Press")
            .custom_string("zone-7"),
        r#"{"OfficialAccountUserID":"@TOA#_daily_news","Owner_Account":"owner01","CustomString":"zone-7","FaceUrl":"http://img.example.com/a.png","Introduction":"Morning digest","MaxSubscriberNum":1000,"Name":"Daily News","Organization":"Example Press"}"#,
    );
    building::same(
        &CreateOfficialAccount::new("owner_account", "name")
            .official_account_user_id("official_account_user_id")
            .introduction("introduction")
            .face_url("face_url")
            .max_subscriber_num(1)
            .organization("organization")
            .custom_string("custom_string"),
        r#"{"Owner_Account":"owner_account","OfficialAccountUserID":"official_account_user_id","Name":"name","Introduction":"introduction","FaceUrl":"face_url","MaxSubscriberNum":1,"Organization":"organization","CustomString":"custom_string"}"#,
    );
}

#[test]
fn destroy_official_account_becomes_its_json() {
    building::same(
        &DestroyOfficialAccount::new("@TOA#_daily_news"),
        r#"{"Official_Account":"@TOA#_daily_news"}"#,
    );
    building::same(
        &DestroyOfficialAccount::new("official_account"),
        r#"{"Official_Account":"official_account"}"#,
    );
}

#[test]
fn modify_official_account_becomes_its_json() {
    building::same(
        &ModifyOfficialAccount::new("@TOA#_@TOA#abCD")
            .name("Evening News")
            .introduction("Evening digest")
            .face_url("http://img.example.com/b.png")
            .organization("Example Press")
            .custom_string("zone-8")
            .max_subscriber_num(1000),
        r#"{"Official_Account":"@TOA#_@TOA#abCD","CustomString":"zone-8","FaceUrl":"http://img.example.com/b.png","Introduction":"Evening digest","Name":"Evening News","Organization":"Example Press","MaxSubscriberNum":1000}"#,
    );
    building::same(
        &ModifyOfficialAccount::new("official_account")
            .name("name")
            .introduction("introduction")
            .face_url("face_url")
            .organization("organization")
            .custom_string("custom_string")
            .max_subscriber_num(1),
        r#"{"Official_Account":"official_account","Name":"name","Introduction":"introduction","FaceUrl":"face_url","Organization":"organization","CustomString":"custom_string","MaxSubscriberNum":1}"#,
    );
}

#[test]
fn get_official_accounts_becomes_its_json() {
    building::same(
        &GetOfficialAccounts::new([
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
        r#"{"OfficialAccountIdList":[{"Official_Account":"@TOA#_daily_news"},{"Official_Account":"@TOA#_@TOA#abCD"}],"ResponseFilter":{"OfficialAccountBaseInfoFilter":["CreateTime","Name","Owner_Account","LastMsgTime","SubscriberNum","Introduction","FaceUrl","Organization","CustomString"]}}"#,
    );
    building::same(
        &GetOfficialAccounts::new([OfficialAccountId::new("official_account")])
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
        r#"{"OfficialAccountIdList":[{"Official_Account":"official_account"}],"ResponseFilter":{"OfficialAccountBaseInfoFilter":["CreateTime","Name","Owner_Account","LastMsgTime","SubscriberNum","Introduction","FaceUrl","Organization","CustomString"]}}"#,
    );
}

#[test]
fn list_subscribers_becomes_its_json() {
    building::same(
        &ListSubscribers::new("@TOA#_daily_news", "").limit(50),
        r#"{"Official_Account":"@TOA#_daily_news","Limit":50,"Next":""}"#,
    );
    building::same(
        &ListSubscribers::new("official_account", "next").limit(200),
        r#"{"Official_Account":"official_account","Limit":200,"Next":"next"}"#,
    );
}

#[test]
fn add_subscribers_becomes_its_json() {
    building::same(
        &AddSubscribers::new(
            "@TOA#_@TOA#abCD",
            [SubscriberItem::new("reader01"), SubscriberItem::new("reader02")],
        ),
        r#"{"Official_Account":"@TOA#_@TOA#abCD","SubscriberList":[{"Subscriber_Account":"reader01"},{"Subscriber_Account":"reader02"}]}"#,
    );
    building::same(
        &AddSubscribers::new(
            "official_account",
            [SubscriberItem::new("subscriber_account")],
        ),
        r#"{"Official_Account":"official_account","SubscriberList":[{"Subscriber_Account":"subscriber_account"}]}"#,
    );
}

#[test]
fn delete_subscribers_becomes_its_json() {
    building::same(
        &DeleteSubscribers::new("@TOA#_@TOA#abCD", ["reader01", "reader02"]),
        r#"{"Official_Account":"@TOA#_@TOA#abCD","SubscriberToDel_Account":["reader01","reader02"]}"#,
    );
    building::same(
        &DeleteSubscribers::new("official_account", ["subscriber_to_del_account"]),
        r#"{"Official_Account":"official_account","SubscriberToDel_Account":["subscriber_to_del_account"]}"#,
    );
    building::same(
        &building::read::<
            DeleteSubscribers,
        >(
            r#"{"Official_Account":"official_account","SubscriberList":[{"Subscriber_Account":"subscriber_account"}]}"#,
        ),
        r#"{"Official_Account":"official_account","SubscriberList":[{"Subscriber_Account":"subscriber_account"}]}"#,
    );
}

#[test]
fn modify_subscriber_becomes_its_json() {
    building::same(
        &ModifySubscriber::new("@TOA#_daily_news", "reader01", "vip"),
        r#"{"Official_Account":"@TOA#_daily_news","Subscriber_Account":"reader01","CustomString":"vip"}"#,
    );
    building::same(
        &ModifySubscriber::new(
            "official_account",
            "subscriber_account",
            "custom_string",
        ),
        r#"{"Official_Account":"official_account","Subscriber_Account":"subscriber_account","CustomString":"custom_string"}"#,
    );
}

#[test]
fn list_subscribed_official_accounts_becomes_its_json() {
    building::same(
        &ListSubscribedOfficialAccounts::new("reader01")
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
        r#"{"Subscriber_Account":"reader01","Limit":200,"Offset":0,"ResponseFilter":{"OfficialAccountBaseInfoFilter":["CreateTime","Name","Owner_Account","LastMsgTime","SubscriberNum","Introduction","FaceUrl","Organization","CustomString"],"SelfInfoFilter":["SubscribeTime","CustomString"]}}"#,
    );
    building::same(
        &ListSubscribedOfficialAccounts::new("subscriber_account")
            .limit(200)
            .offset(1)
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
        r#"{"Subscriber_Account":"subscriber_account","Limit":200,"Offset":1,"ResponseFilter":{"OfficialAccountBaseInfoFilter":["CreateTime","Name","Owner_Account","LastMsgTime","SubscriberNum","Introduction","FaceUrl","Organization","CustomString"],"SelfInfoFilter":["SubscribeTime","CustomString"]}}"#,
    );
}

#[test]
fn send_official_account_message_becomes_its_json() {
    building::same(
        &SendOfficialAccountMessage::new(
                "@TOA#_daily_news",
                [
                    MsgElement::from(TextElement::new("good morning")),
                    MsgElement::from(FaceElement::new(6, "abc\\u0000\\u0001")),
                ],
            )
            .random(4711)
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
        r#"{"Official_Account":"@TOA#_daily_news","Random":4711,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"good morning"}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":6,"Data":"abc\\u0000\\u0001"}}],"CloudCustomData":"issue 12","OfflinePushInfo":{"PushFlag":0,"Desc":"new issue","Ext":"payload","AndroidInfo":{"Sound":"android.mp3"},"ApnsInfo":{"Sound":"apns.mp3","BadgeMode":1,"Title":"apns title","SubTitle":"apns subtitle","Image":"www.example.com"}}}"#,
    );
    building::same(
        &SendOfficialAccountMessage::new(
                "official_account",
                [
                    MsgElement::from(TextElement::new("text")),
                    MsgElement::from(LocationElement::new("desc", 1.5, 1.5)),
                    MsgElement::from(FaceElement::new(1, "data")),
                    MsgElement::from(
                        CustomElement::new("data").desc("desc").ext("ext").sound("sound"),
                    ),
                    MsgElement::from(SoundElement::new("url", "uuid").size(1).second(1)),
                    MsgElement::from(
                        ImageElement::new(
                                "uuid",
                                [ImageInfo::new(1, 1, "url").r#type(1).size(1)],
                            )
                            .image_format(1),
                    ),
                    MsgElement::from(
                        FileElement::new("url", "uuid")
                            .file_size(1)
                            .file_name("file_name"),
                    ),
                    MsgElement::from(
                        VideoElement::new(
                                "video_url",
                                "video_uuid",
                                "thumb_url",
                                "thumb_uuid",
                                1,
                                1,
                            )
                            .video_size(1)
                            .video_second(1)
                            .video_format("video_format")
                            .thumb_size(1)
                            .thumb_format("thumb_format"),
                    ),
                    MsgElement::from(
                        RelayElement::new(
                                "title",
                                1,
                                "compatible_text",
                                ["abstract_list"],
                            )
                            .msg_list([
                                RelayMessage::new(
                                        "from_account",
                                        1,
                                        1,
                                        1,
                                        [MsgElement::from(TextElement::new("text"))],
                                    )
                                    .to_account("to_account")
                                    .group_id("group_id")
                                    .cloud_custom_data("cloud_custom_data"),
                            ])
                            .json_msg_key("json_msg_key"),
                    ),
                    MsgElement::from(
                        StreamElement::new([
                                StreamChunk::new(StreamEventType::Data, 1, "markdown", true),
                            ])
                            .compatible_text("compatible_text")
                            .stream_msg_id("stream_msg_id"),
                    ),
                ],
            )
            .random(4294967295)
            .offline_push_info(
                OfflinePushInfo::new()
                    .push_flag(0)
                    .title("title")
                    .desc("desc")
                    .ext("ext")
                    .multi_language_content([
                        LanguageContent::new()
                            .language("language")
                            .title("title")
                            .desc("desc"),
                    ])
                    .badge_add_num(99)
                    .badge_set_num(999)
                    .push_template_id("push_template_id")
                    .push_template_param([("Any_Key", "push_template_param")])
                    .android_info(
                        AndroidInfo::new()
                            .sound("sound")
                            .push_style(0)
                            .hua_wei_channel_id("hua_wei_channel_id")
                            .hua_wei_importance(AndroidImportance::Low)
                            .hua_wei_category("hua_wei_category")
                            .hua_wei_image("hua_wei_image")
                            .ext_as_huawei_intent_param(0)
                            .honor_importance(AndroidImportance::Low)
                            .honor_image("honor_image")
                            .xiao_mi_channel_id("xiao_mi_channel_id")
                            .oppo_channel_id("oppo_channel_id")
                            .oppo_category("oppo_category")
                            .oppo_notify_level(1)
                            .oppo_private_msg_template_id("oppo_private_msg_template_id")
                            .oppo_private_title_parameters(
                                building::json(r#"{"Any_Key":{"SubKey":1}}"#),
                            )
                            .oppo_private_content_parameters(
                                building::json(r#"{"Any_Key":{"SubKey":1}}"#),
                            )
                            .vivo_classification(0)
                            .vivo_category("vivo_category")
                            .vivo_notify_type(building::json(r#"1"#))
                            .mei_zu_notice_msg_type(0)
                            .google_channel_id("google_channel_id")
                            .google_priority(GooglePriority::Normal)
                            .google_image("google_image"),
                    )
                    .apns_info(
                        ApnsInfo::new()
                            .badge_mode(0)
                            .title("title")
                            .sub_title("sub_title")
                            .image("image")
                            .mutable_content(0)
                            .sound("sound")
                            .interruption_level(InterruptionLevel::Active)
                            .content_available(0)
                            .is_voip_push(0)
                            .live_activity(
                                LiveActivity::new(
                                        "la_id",
                                        LiveActivityEvent::Update,
                                        building::json(r#"{"Any_Key":{"SubKey":1}}"#),
                                    )
                                    .dismissal_date(1),
                            ),
                    )
                    .harmony_info(
                        HarmonyInfo::new()
                            .title("title")
                            .category("category")
                            .image("image")
                            .sound("sound")
                            .sound_duration(60),
                    ),
            )
            .forbid_callback_control([
                ForbidCallbackControl::ForbidBeforeSendMsgCallback,
                ForbidCallbackControl::ForbidAfterSendMsgCallback,
            ])
            .online_only_flag(0)
            .send_msg_control([
                OfficialAccountSendMsgControl::NoLastMsg,
                OfficialAccountSendMsgControl::NoMsgCheck,
            ])
            .cloud_custom_data("cloud_custom_data"),
        r#"{"Official_Account":"official_account","Random":4294967295,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}},"ForbidCallbackControl":["ForbidBeforeSendMsgCallback","ForbidAfterSendMsgCallback"],"OnlineOnlyFlag":0,"SendMsgControl":["NoLastMsg","NoMsgCheck"],"CloudCustomData":"cloud_custom_data"}"#,
    );
}

#[test]
fn recall_official_account_messages_becomes_its_json() {
    building::same(
        &RecallOfficialAccountMessages::new(
                "@TOA#_daily_news",
                ["12_1_1700000500", "13_1_1700000500"],
            )
            .reason("wrong date"),
        r#"{"Official_Account":"@TOA#_daily_news","MsgKeyList":["12_1_1700000500","13_1_1700000500"],"Reason":"wrong date"}"#,
    );
    building::same(
        &RecallOfficialAccountMessages::new("official_account", ["msg_key_list"])
            .reason("reason"),
        r#"{"Official_Account":"official_account","MsgKeyList":["msg_key_list"],"Reason":"reason"}"#,
    );
}

#[test]
fn list_official_account_messages_becomes_its_json() {
    building::same(
        &ListOfficialAccountMessages::new("@TOA#_daily_news").req_msg_number(2),
        r#"{"Official_Account":"@TOA#_daily_news","ReqMsgNumber":2}"#,
    );
    building::same(
        &ListOfficialAccountMessages::new("official_account")
            .last_msg_key("last_msg_key")
            .req_msg_number(1)
            .with_recalled_msg(0),
        r#"{"Official_Account":"official_account","LastMsgKey":"last_msg_key","ReqMsgNumber":1,"WithRecalledMsg":0}"#,
    );
}
