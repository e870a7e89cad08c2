// @generated from api/message.yaml by cargo xtask generate
//! One-to-one messages.

use crate::building;
use tencent_chat::api::*;

#[test]
fn send_c2c_message_becomes_its_json() {
    building::same(
        &SendC2cMessage::new(
                "rider_17",
                [MsgElement::from(TextElement::new("good morning"))],
            )
            .sync_other_machine(2)
            .msg_life_time(60)
            .msg_seq(51230077)
            .msg_random(7718203)
            .cloud_custom_data("shop=12")
            .support_message_extension(0),
        r#"{"SyncOtherMachine":2,"To_Account":"rider_17","MsgLifeTime":60,"MsgSeq":51230077,"MsgRandom":7718203,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"good morning"}}],"CloudCustomData":"shop=12","SupportMessageExtension":0}"#,
    );
    building::same(
        &SendC2cMessage::new(
                "to_account",
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
            .sync_other_machine(1)
            .from_account("from_account")
            .online_only_flag(0)
            .msg_life_time(604800)
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .msg_time_stamp(1)
            .forbid_callback_control([
                ForbidCallbackControl::ForbidBeforeSendMsgCallback,
                ForbidCallbackControl::ForbidAfterSendMsgCallback,
            ])
            .send_msg_control([
                C2cSendMsgControl::NoUnread,
                C2cSendMsgControl::NoLastMsg,
                C2cSendMsgControl::WithMuteNotifications,
                C2cSendMsgControl::NoMsgCheck,
            ])
            .cloud_custom_data("cloud_custom_data")
            .support_message_extension(0)
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
            .is_need_read_receipt(0),
        r#"{"SyncOtherMachine":1,"From_Account":"from_account","To_Account":"to_account","OnlineOnlyFlag":0,"MsgLifeTime":604800,"MsgSeq":4294967295,"MsgRandom":4294967295,"MsgTimeStamp":1,"ForbidCallbackControl":["ForbidBeforeSendMsgCallback","ForbidAfterSendMsgCallback"],"SendMsgControl":["NoUnread","NoLastMsg","WithMuteNotifications","NoMsgCheck"],"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data","SupportMessageExtension":0,"OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}},"IsNeedReadReceipt":0}"#,
    );
}

#[test]
fn batch_send_c2c_message_becomes_its_json() {
    building::same(
        &BatchSendC2cMessage::new(
                ["rider_17", "rider_18"],
                [MsgElement::from(TextElement::new("doors open at nine"))],
            )
            .sync_other_machine(2)
            .msg_seq(40217)
            .msg_random(20240611)
            .cloud_custom_data("campaign=7"),
        r#"{"SyncOtherMachine":2,"To_Account":["rider_17","rider_18"],"MsgSeq":40217,"MsgRandom":20240611,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"doors open at nine"}}],"CloudCustomData":"campaign=7"}"#,
    );
    building::same(
        &BatchSendC2cMessage::new(
                ["to_account"],
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
            .sync_other_machine(1)
            .from_account("from_account")
            .online_only_flag(0)
            .msg_life_time(604800)
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .msg_time_stamp(1)
            .cloud_custom_data("cloud_custom_data")
            .support_message_extension(0)
            .send_msg_control([
                C2cSendMsgControl::NoUnread,
                C2cSendMsgControl::NoLastMsg,
                C2cSendMsgControl::WithMuteNotifications,
                C2cSendMsgControl::NoMsgCheck,
            ])
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
            .is_need_read_receipt(0),
        r#"{"SyncOtherMachine":1,"From_Account":"from_account","To_Account":["to_account"],"OnlineOnlyFlag":0,"MsgLifeTime":604800,"MsgSeq":4294967295,"MsgRandom":4294967295,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data","SupportMessageExtension":0,"SendMsgControl":["NoUnread","NoLastMsg","WithMuteNotifications","NoMsgCheck"],"OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}},"IsNeedReadReceipt":0}"#,
    );
}

#[test]
fn import_c2c_message_becomes_its_json() {
    building::same(
        &ImportC2cMessage::new(
                5,
                "rider_17",
                "juno_5",
                1702345678,
                [MsgElement::from(TextElement::new("see you there"))],
            )
            .msg_seq(730115)
            .msg_random(5519021)
            .cloud_custom_data("legacy=1"),
        r#"{"SyncFromOldSystem":5,"From_Account":"rider_17","To_Account":"juno_5","MsgSeq":730115,"MsgRandom":5519021,"MsgTimeStamp":1702345678,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"see you there"}}],"CloudCustomData":"legacy=1"}"#,
    );
    building::same(
        &ImportC2cMessage::new(
                2,
                "from_account",
                "to_account",
                1,
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
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncFromOldSystem":2,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
}

#[test]
fn list_c2c_messages_becomes_its_json() {
    building::same(
        &ListC2cMessages::new("juno_5", "rider_17", 50, 1716200000, 1716203600),
        r#"{"Operator_Account":"juno_5","Peer_Account":"rider_17","MaxCnt":50,"MinTime":1716200000,"MaxTime":1716203600}"#,
    );
    building::same(
        &ListC2cMessages::new("operator_account", "peer_account", 1, 1, 1)
            .last_msg_key("last_msg_key"),
        r#"{"Operator_Account":"operator_account","Peer_Account":"peer_account","MaxCnt":1,"MinTime":1,"MaxTime":1,"LastMsgKey":"last_msg_key"}"#,
    );
}

#[test]
fn recall_c2c_message_becomes_its_json() {
    building::same(
        &RecallC2cMessage::new("rider_17", "juno_5", "612090310_41077_1716201680"),
        r#"{"From_Account":"rider_17","To_Account":"juno_5","MsgKey":"612090310_41077_1716201680"}"#,
    );
    building::same(
        &RecallC2cMessage::new("from_account", "to_account", "msg_key"),
        r#"{"From_Account":"from_account","To_Account":"to_account","MsgKey":"msg_key"}"#,
    );
}

#[test]
fn set_c2c_messages_read_becomes_its_json() {
    building::same(
        &SetC2cMessagesRead::new("rider_17", "juno_5"),
        r#"{"Report_Account":"rider_17","Peer_Account":"juno_5"}"#,
    );
    building::same(
        &SetC2cMessagesRead::new("report_account", "peer_account")
            .msg_read_time(TimeOrText::from(1i64)),
        r#"{"Report_Account":"report_account","Peer_Account":"peer_account","MsgReadTime":1}"#,
    );
    building::same(
        &SetC2cMessagesRead::new("report_account", "peer_account")
            .msg_read_time(TimeOrText::from("msg_read_time")),
        r#"{"Report_Account":"report_account","Peer_Account":"peer_account","MsgReadTime":"msg_read_time"}"#,
    );
}

#[test]
fn get_c2c_unread_count_becomes_its_json() {
    building::same(&GetC2cUnreadCount::new("rider_17"), r#"{"To_Account":"rider_17"}"#);
    building::same(
        &GetC2cUnreadCount::new("to_account").peer_account(["peer_account"]),
        r#"{"To_Account":"to_account","Peer_Account":["peer_account"]}"#,
    );
}

#[test]
fn modify_c2c_message_becomes_its_json() {
    building::same(
        &ModifyC2cMessage::new("rider_17", "juno_5", "612090310_41077_1716201680")
            .msg_body([MsgElement::from(TextElement::new("corrected"))]),
        r#"{"From_Account":"rider_17","To_Account":"juno_5","MsgKey":"612090310_41077_1716201680","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"corrected"}}]}"#,
    );
    building::same(
        &ModifyC2cMessage::new("from_account", "to_account", "msg_key")
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
            .cloud_custom_data("cloud_custom_data"),
        r#"{"From_Account":"from_account","To_Account":"to_account","MsgKey":"msg_key","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
}

#[test]
fn send_c2c_read_receipts_becomes_its_json() {
    building::same(
        &SendC2cReadReceipts::new(
            "rider_17",
            "juno_5",
            [C2cReadReceipt::new("juno_5", "rider_17", "912000417_886_1716201689")],
        ),
        r#"{"Operator_Account":"rider_17","Peer_Account":"juno_5","C2CMsgInfo":[{"From_Account":"juno_5","To_Account":"rider_17","MsgKey":"912000417_886_1716201689"}]}"#,
    );
    building::same(
        &SendC2cReadReceipts::new(
            "operator_account",
            "peer_account",
            [C2cReadReceipt::new("from_account", "to_account", "msg_key")],
        ),
        r#"{"Operator_Account":"operator_account","Peer_Account":"peer_account","C2CMsgInfo":[{"From_Account":"from_account","To_Account":"to_account","MsgKey":"msg_key"}]}"#,
    );
}

#[test]
fn delete_c2c_messages_becomes_its_json() {
    building::same(
        &DeleteC2cMessages::new(
            "rider_17",
            "juno_5",
            ["612090310_41077_1716201680", "912000417_886_1716201689"],
        ),
        r#"{"Operator_Account":"rider_17","Peer_Account":"juno_5","MsgKeyList":["612090310_41077_1716201680","912000417_886_1716201689"]}"#,
    );
    building::same(
        &DeleteC2cMessages::new("operator_account", "peer_account", ["msg_key_list"]),
        r#"{"Operator_Account":"operator_account","Peer_Account":"peer_account","MsgKeyList":["msg_key_list"]}"#,
    );
}

#[test]
fn get_c2c_message_extensions_becomes_its_json() {
    building::same(
        &GetC2cMessageExtensions::new("juno_5", "55010233_77_1716201200")
            .from_account("rider_17"),
        r#"{"From_Account":"rider_17","To_Account":"juno_5","MsgKey":"55010233_77_1716201200"}"#,
    );
    building::same(
        &GetC2cMessageExtensions::new("to_account", "msg_key")
            .from_account("from_account")
            .start_seq(1),
        r#"{"From_Account":"from_account","To_Account":"to_account","MsgKey":"msg_key","StartSeq":1}"#,
    );
}

#[test]
fn set_c2c_message_extensions_becomes_its_json() {
    building::same(
        &SetC2cMessageExtensions::new("juno_5", "55010233_77_1716201200", 1)
            .from_account("rider_17")
            .extension_list([
                C2cMessageExtensionItem::new("colour", "red").seq(0),
                C2cMessageExtensionItem::new("size", "m").seq(0),
                C2cMessageExtensionItem::new("note", "gift").seq(0),
            ]),
        r#"{"From_Account":"rider_17","To_Account":"juno_5","MsgKey":"55010233_77_1716201200","OperateType":1,"ExtensionList":[{"Key":"colour","Value":"red","Seq":0},{"Key":"size","Value":"m","Seq":0},{"Key":"note","Value":"gift","Seq":0}]}"#,
    );
    building::same(
        &SetC2cMessageExtensions::new("to_account", "msg_key", 1)
            .from_account("from_account")
            .extension_list([C2cMessageExtensionItem::new("key", "value").seq(1)]),
        r#"{"From_Account":"from_account","To_Account":"to_account","MsgKey":"msg_key","OperateType":1,"ExtensionList":[{"Key":"key","Value":"value","Seq":1}]}"#,
    );
}

#[test]
fn send_c2c_stream_message_becomes_its_json() {
    building::same(
        &SendC2cStreamMessage::new(
                "rider_17",
                [
                    MsgElement::from(
                        StreamElement::new([
                                StreamChunk::new(StreamEventType::Data, 1, "Hello", false),
                            ])
                            .compatible_text("please update to read this"),
                    ),
                ],
            )
            .sync_other_machine(1)
            .msg_seq(51230077)
            .msg_random(7718203),
        r#"{"SyncOtherMachine":1,"To_Account":"rider_17","MsgSeq":51230077,"MsgRandom":7718203,"MsgBody":[{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"please update to read this","Chunks":[{"EventType":"data","Index":1,"Markdown":"Hello","IsLast":false}]}}]}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [MsgElement::from(TextElement::new("text"))],
            )
            .sync_other_machine(1)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":1,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [MsgElement::from(LocationElement::new("desc", 1.5, 1.5))],
            )
            .sync_other_machine(2)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":2,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [MsgElement::from(FaceElement::new(1, "data"))],
            )
            .sync_other_machine(1)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":1,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [
                    MsgElement::from(
                        CustomElement::new("data").desc("desc").ext("ext").sound("sound"),
                    ),
                ],
            )
            .sync_other_machine(2)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":2,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [MsgElement::from(SoundElement::new("url", "uuid").size(1).second(1))],
            )
            .sync_other_machine(1)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":1,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [
                    MsgElement::from(
                        ImageElement::new(
                                "uuid",
                                [ImageInfo::new(1, 1, "url").r#type(1).size(1)],
                            )
                            .image_format(1),
                    ),
                ],
            )
            .sync_other_machine(2)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":2,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [
                    MsgElement::from(
                        FileElement::new("url", "uuid")
                            .file_size(1)
                            .file_name("file_name"),
                    ),
                ],
            )
            .sync_other_machine(1)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":1,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [
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
                ],
            )
            .sync_other_machine(2)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":2,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [
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
                ],
            )
            .sync_other_machine(1)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":1,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendC2cStreamMessage::new(
                "to_account",
                [
                    MsgElement::from(
                        StreamElement::new([
                                StreamChunk::new(StreamEventType::Data, 1, "markdown", true),
                            ])
                            .compatible_text("compatible_text")
                            .stream_msg_id("stream_msg_id"),
                    ),
                ],
            )
            .sync_other_machine(2)
            .from_account("from_account")
            .msg_seq(4294967295)
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"SyncOtherMachine":2,"From_Account":"from_account","To_Account":"to_account","MsgSeq":4294967295,"MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
}
