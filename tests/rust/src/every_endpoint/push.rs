// @generated from api/push.yaml by cargo xtask generate
//! Push service.

use crate::building;
use tencent_chat::api::*;

#[test]
fn push_becomes_its_json() {
    building::same(
        &Push::new("admin")
            .msg_random(55000)
            .msg_body([MsgElement::from(TextElement::new("sale today"))])
            .online_only_flag(0)
            .offline_push_info(
                OfflinePushInfo::new().push_flag(0).title("Sale").desc("Only today"),
            )
            .condition(PushCondition::new().tags_or(["stockholm"])),
        r#"{"From_Account":"admin","MsgRandom":55000,"OnlineOnlyFlag":0,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"sale today"}}],"OfflinePushInfo":{"PushFlag":0,"Title":"Sale","Desc":"Only today"},"Condition":{"TagsOr":["stockholm"]}}"#,
    );
    building::same(
        &Push::new("admin")
            .msg_random(55001)
            .msg_body([MsgElement::from(TextElement::new("sale today"))])
            .online_only_flag(0)
            .offline_push_info(
                OfflinePushInfo::new().push_flag(0).title("Sale").desc("Only today"),
            ),
        r#"{"From_Account":"admin","MsgRandom":55001,"OnlineOnlyFlag":0,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"sale today"}}],"OfflinePushInfo":{"PushFlag":0,"Title":"Sale","Desc":"Only today"}}"#,
    );
    building::same(
        &Push::new("from_account")
            .msg_random(4294967295)
            .msg_body([
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
                    FileElement::new("url", "uuid").file_size(1).file_name("file_name"),
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
                    RelayElement::new("title", 1, "compatible_text", ["abstract_list"])
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
            ])
            .online_only_flag(0)
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
            .condition(
                PushCondition::new()
                    .attrs_or([("Any_Key", "attrs_or")])
                    .attrs_and([("Any_Key", "attrs_and")])
                    .tags_or(["tags_or"])
                    .tags_and(["tags_and"])
                    .tags_not(["tags_not"]),
            )
            .data_id("data_id"),
        r#"{"From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"OnlineOnlyFlag":0,"OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}},"Condition":{"AttrsOr":{"Any_Key":"attrs_or"},"AttrsAnd":{"Any_Key":"attrs_and"},"TagsOr":["tags_or"],"TagsAnd":["tags_and"],"TagsNot":["tags_not"]},"DataId":"data_id"}"#,
    );
}

#[test]
fn push_to_users_becomes_its_json() {
    building::same(
        &PushToUsers::new(
                "administrator",
                ["u1", "u2"],
                OfflinePushInfo::new().push_flag(0).title("Hello").desc("You have news"),
            )
            .msg_random(55002),
        r#"{"From_Account":"administrator","To_Account":["u1","u2"],"MsgRandom":55002,"OfflinePushInfo":{"PushFlag":0,"Title":"Hello","Desc":"You have news"}}"#,
    );
    building::same(
        &PushToUsers::new(
                "from_account",
                ["to_account"],
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
            .msg_random(4294967295)
            .data_id("data_id"),
        r#"{"From_Account":"from_account","To_Account":["to_account"],"MsgRandom":4294967295,"OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}},"DataId":"data_id"}"#,
    );
}

#[test]
fn revoke_push_becomes_its_json() {
    building::same(
        &RevokePush::new("660cc447_537ed82a_200000c000000_00000000_aaaaaa")
            .offline_push_info(
                OfflinePushInfo::new()
                    .title("Recalled")
                    .desc("This notice was taken back")
                    .ext("{\"entity\":{\"k1\":\"v1\",\"k2\":\"v2\"}}"),
            ),
        r#"{"TaskId":"660cc447_537ed82a_200000c000000_00000000_aaaaaa","OfflinePushInfo":{"Title":"Recalled","Desc":"This notice was taken back","Ext":"{\"entity\":{\"k1\":\"v1\",\"k2\":\"v2\"}}"}}"#,
    );
    building::same(
        &RevokePush::new("task_id")
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
            ),
        r#"{"TaskId":"task_id","OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}}}"#,
    );
}

#[test]
fn set_attribute_names_becomes_its_json() {
    building::same(
        &SetAttributeNames::new([("0", "sex"), ("1", "city"), ("2", "country")])
            .attr_types([("0", 0i64), ("1", 0i64), ("2", 0i64)]),
        r#"{"AttrNames":{"0":"sex","1":"city","2":"country"},"AttrTypes":{"0":0,"1":0,"2":0}}"#,
    );
    building::same(
        &SetAttributeNames::new([("Any_Key", "attr_names")])
            .attr_types([("Any_Key", 1i64)]),
        r#"{"AttrNames":{"Any_Key":"attr_names"},"AttrTypes":{"Any_Key":1}}"#,
    );
}

#[test]
fn get_attribute_names_becomes_its_json() {
    building::same(&GetAttributeNames::new(), r#"{}"#);
}

#[test]
fn set_user_attributes_becomes_its_json() {
    building::same(
        &SetUserAttributes::new([
            UserAttributesItem::new(
                "AAAAAAAA-0000-4000-8000-000000000001",
                [("sex", "female"), ("city", "Oslo")],
            ),
            UserAttributesItem::new("u1", [("sex", "male"), ("city", "Bergen")]),
        ]),
        r#"{"UserAttrs":[{"To_Account":"AAAAAAAA-0000-4000-8000-000000000001","Attrs":{"sex":"female","city":"Oslo"}},{"To_Account":"u1","Attrs":{"sex":"male","city":"Bergen"}}]}"#,
    );
    building::same(
        &SetUserAttributes::new([
            UserAttributesItem::new("to_account", [("Any_Key", "attrs")]),
        ]),
        r#"{"UserAttrs":[{"To_Account":"to_account","Attrs":{"Any_Key":"attrs"}}]}"#,
    );
}

#[test]
fn get_user_attributes_becomes_its_json() {
    building::same(
        &GetUserAttributes::new(["u1", "u2", "u3"]),
        r#"{"To_Account":["u1","u2","u3"]}"#,
    );
    building::same(
        &GetUserAttributes::new(["to_account"]),
        r#"{"To_Account":["to_account"]}"#,
    );
}

#[test]
fn remove_user_attributes_becomes_its_json() {
    building::same(
        &RemoveUserAttributes::new([
            RemoveAttributesItem::new("u1", ["sex", "city"]),
            RemoveAttributesItem::new("u2", ["sex", "city"]),
        ]),
        r#"{"UserAttrs":[{"To_Account":"u1","Attrs":["sex","city"]},{"To_Account":"u2","Attrs":["sex","city"]}]}"#,
    );
    building::same(
        &RemoveUserAttributes::new([RemoveAttributesItem::new("to_account", ["attrs"])]),
        r#"{"UserAttrs":[{"To_Account":"to_account","Attrs":["attrs"]}]}"#,
    );
}

#[test]
fn add_user_tags_becomes_its_json() {
    building::same(
        &AddUserTags::new([
            UserTagsItem::new("u1", ["Gold", "WeekPass"]),
            UserTagsItem::new(
                "AAAAAAAA-0000-4000-8000-000000000001",
                ["Platinum", "MonthPass"],
            ),
        ]),
        r#"{"UserTags":[{"To_Account":"u1","Tags":["Gold","WeekPass"]},{"To_Account":"AAAAAAAA-0000-4000-8000-000000000001","Tags":["Platinum","MonthPass"]}]}"#,
    );
    building::same(
        &AddUserTags::new([UserTagsItem::new("to_account", ["tags"])]).replace(0),
        r#"{"Replace":0,"UserTags":[{"To_Account":"to_account","Tags":["tags"]}]}"#,
    );
}

#[test]
fn get_user_tags_becomes_its_json() {
    building::same(
        &GetUserTags::new(["u1", "u2", "u3"]),
        r#"{"To_Account":["u1","u2","u3"]}"#,
    );
    building::same(
        &GetUserTags::new(["to_account"]),
        r#"{"To_Account":["to_account"]}"#,
    );
}

#[test]
fn remove_user_tags_becomes_its_json() {
    building::same(
        &RemoveUserTags::new([
            RemoveTagsItem::new("u1", ["Gold", "WeekPass"]),
            RemoveTagsItem::new("u2", ["Platinum Member", "MonthPass"]),
        ]),
        r#"{"UserTags":[{"To_Account":"u1","Tags":["Gold","WeekPass"]},{"To_Account":"u2","Tags":["Platinum Member","MonthPass"]}]}"#,
    );
    building::same(
        &RemoveUserTags::new([RemoveTagsItem::new("to_account", ["tags"])]),
        r#"{"UserTags":[{"To_Account":"to_account","Tags":["tags"]}]}"#,
    );
}

#[test]
fn clear_user_tags_becomes_its_json() {
    building::same(&ClearUserTags::new(["u1", "u2"]), r#"{"To_Account":["u1","u2"]}"#);
    building::same(
        &ClearUserTags::new(["to_account"]),
        r#"{"To_Account":["to_account"]}"#,
    );
}

#[test]
fn trace_all_member_push_becomes_its_json() {
    building::same(
        &TraceAllMemberPush::new("task-1", "u1"),
        r#"{"TaskID":"task-1","UserID":"u1"}"#,
    );
    building::same(
        &TraceAllMemberPush::new("task_id", "user_id"),
        r#"{"TaskID":"task_id","UserID":"user_id"}"#,
    );
}

#[test]
fn get_all_member_push_statistics_becomes_its_json() {
    building::same(
        &GetAllMemberPushStatistics::new(1741104000, 1741795200, ["task-1", "task-2"]),
        r#"{"StartTime":1741104000,"EndTime":1741795200,"TaskID":["task-1","task-2"]}"#,
    );
    building::same(
        &GetAllMemberPushStatistics::new(1, 1, ["task_id"]),
        r#"{"StartTime":1,"EndTime":1,"TaskID":["task_id"]}"#,
    );
}

#[test]
fn get_all_member_push_loss_becomes_its_json() {
    building::same(
        &GetAllMemberPushLoss::new(1741104000, 1741795200, ["task-1", "task-2"]),
        r#"{"StartTime":1741104000,"EndTime":1741795200,"TaskID":["task-1","task-2"]}"#,
    );
    building::same(
        &GetAllMemberPushLoss::new(1, 1, ["task_id"]),
        r#"{"StartTime":1,"EndTime":1,"TaskID":["task_id"]}"#,
    );
}

#[test]
fn trace_normal_push_becomes_its_json() {
    building::same(&TraceNormalPush::new("push-1"), r#"{"PushID":"push-1"}"#);
    building::same(&TraceNormalPush::new("push_id"), r#"{"PushID":"push_id"}"#);
}

#[test]
fn get_normal_push_statistics_becomes_its_json() {
    building::same(
        &GetNormalPushStatistics::new(1741104000, 1741795200),
        r#"{"StartTime":1741104000,"EndTime":1741795200}"#,
    );
    building::same(
        &GetNormalPushStatistics::new(1, 1),
        r#"{"StartTime":1,"EndTime":1}"#,
    );
}

#[test]
fn get_normal_push_loss_becomes_its_json() {
    building::same(
        &GetNormalPushLoss::new(1741708800, 1741795200),
        r#"{"StartTime":1741708800,"EndTime":1741795200}"#,
    );
    building::same(&GetNormalPushLoss::new(1, 1), r#"{"StartTime":1,"EndTime":1}"#);
}
