// @generated from api/member-push.yaml by cargo xtask generate
//! Push to all users, the older service.

use crate::building;
use tencent_chat::api::*;

#[test]
fn push_to_members_becomes_its_json() {
    building::same(
        &PushToMembers::new([MsgElement::from(TextElement::new("hello Stockholm"))])
            .from_account("admin")
            .msg_random(55002)
            .msg_life_time(120)
            .condition(MemberPushCondition::new().tags_or(["stockholm"])),
        r#"{"From_Account":"admin","MsgRandom":55002,"MsgLifeTime":120,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hello Stockholm"}}],"Condition":{"TagsOr":["stockholm"]}}"#,
    );
    building::same(
        &PushToMembers::new([MsgElement::from(TextElement::new("hello all"))])
            .from_account("admin")
            .msg_random(55003)
            .msg_life_time(120),
        r#"{"From_Account":"admin","MsgRandom":55003,"MsgLifeTime":120,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hello all"}}]}"#,
    );
    building::same(
        &PushToMembers::new([
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
            .from_account("from_account")
            .msg_random(4294967295)
            .msg_life_time(604800)
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
                MemberPushCondition::new()
                    .attrs_or([("Any_Key", "attrs_or")])
                    .attrs_and([("Any_Key", "attrs_and")])
                    .tags_or(["tags_or"])
                    .tags_and(["tags_and"]),
            ),
        r#"{"From_Account":"from_account","MsgRandom":4294967295,"MsgLifeTime":604800,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}},"Condition":{"AttrsOr":{"Any_Key":"attrs_or"},"AttrsAnd":{"Any_Key":"attrs_and"},"TagsOr":["tags_or"],"TagsAnd":["tags_and"]}}"#,
    );
}

#[test]
fn set_member_attribute_names_becomes_its_json() {
    building::same(
        &SetMemberAttributeNames::new([("0", "sex"), ("1", "city"), ("2", "country")]),
        r#"{"AttrNames":{"0":"sex","1":"city","2":"country"}}"#,
    );
    building::same(
        &SetMemberAttributeNames::new([("Any_Key", "attr_names")]),
        r#"{"AttrNames":{"Any_Key":"attr_names"}}"#,
    );
}

#[test]
fn get_member_attribute_names_becomes_its_json() {
    building::same(&GetMemberAttributeNames::new(), r#"{}"#);
}

#[test]
fn set_member_attributes_becomes_its_json() {
    building::same(
        &SetMemberAttributes::new([
            MemberAttributesItem::new("u1", [("sex", "a1"), ("city", "a2")]),
            MemberAttributesItem::new("u2", [("city", "a3"), ("sex", "a4")]),
        ]),
        r#"{"UserAttrs":[{"To_Account":"u1","Attrs":{"sex":"a1","city":"a2"}},{"To_Account":"u2","Attrs":{"city":"a3","sex":"a4"}}]}"#,
    );
    building::same(
        &SetMemberAttributes::new([
            MemberAttributesItem::new("to_account", [("Any_Key", "attrs")]),
        ]),
        r#"{"UserAttrs":[{"To_Account":"to_account","Attrs":{"Any_Key":"attrs"}}]}"#,
    );
}

#[test]
fn get_member_attributes_becomes_its_json() {
    building::same(
        &GetMemberAttributes::new(["u1", "u2", "u3"]),
        r#"{"To_Account":["u1","u2","u3"]}"#,
    );
    building::same(
        &GetMemberAttributes::new(["to_account"]),
        r#"{"To_Account":["to_account"]}"#,
    );
}

#[test]
fn remove_member_attributes_becomes_its_json() {
    building::same(
        &RemoveMemberAttributes::new([
            RemoveMemberAttributesItem::new("u2", ["sex", "city"]),
            RemoveMemberAttributesItem::new("u1", ["sex", "city"]),
        ]),
        r#"{"UserAttrs":[{"To_Account":"u2","Attrs":["sex","city"]},{"To_Account":"u1","Attrs":["sex","city"]}]}"#,
    );
    building::same(
        &RemoveMemberAttributes::new([
            RemoveMemberAttributesItem::new("to_account", ["attrs"]),
        ]),
        r#"{"UserAttrs":[{"To_Account":"to_account","Attrs":["attrs"]}]}"#,
    );
}

#[test]
fn add_member_tags_becomes_its_json() {
    building::same(
        &AddMemberTags::new([
            MemberTagsItem::new("u1", ["a", "b"]),
            MemberTagsItem::new("u2", ["a", "b"]),
        ]),
        r#"{"UserTags":[{"To_Account":"u1","Tags":["a","b"]},{"To_Account":"u2","Tags":["a","b"]}]}"#,
    );
    building::same(
        &AddMemberTags::new([MemberTagsItem::new("to_account", ["tags"])]),
        r#"{"UserTags":[{"To_Account":"to_account","Tags":["tags"]}]}"#,
    );
}

#[test]
fn get_member_tags_becomes_its_json() {
    building::same(&GetMemberTags::new(["u1", "u2"]), r#"{"To_Account":["u1","u2"]}"#);
    building::same(
        &GetMemberTags::new(["to_account"]),
        r#"{"To_Account":["to_account"]}"#,
    );
}

#[test]
fn remove_member_tags_becomes_its_json() {
    building::same(
        &RemoveMemberTags::new([
            RemoveMemberTagsItem::new("u1", ["a", "b"]),
            RemoveMemberTagsItem::new("u2", ["a", "b"]),
        ]),
        r#"{"UserTags":[{"To_Account":"u1","Tags":["a","b"]},{"To_Account":"u2","Tags":["a","b"]}]}"#,
    );
    building::same(
        &RemoveMemberTags::new([RemoveMemberTagsItem::new("to_account", ["tags"])]),
        r#"{"UserTags":[{"To_Account":"to_account","Tags":["tags"]}]}"#,
    );
}

#[test]
fn clear_member_tags_becomes_its_json() {
    building::same(&ClearMemberTags::new(["u1", "u2"]), r#"{"To_Account":["u1","u2"]}"#);
    building::same(
        &ClearMemberTags::new(["to_account"]),
        r#"{"To_Account":["to_account"]}"#,
    );
}
