// @generated from api/group-message.yaml by cargo xtask generate
//! Group messages.

use crate::building;
use tencent_chat::api::*;

#[test]
fn send_group_message_becomes_its_json() {
    building::same(
        &SendGroupMessage::new(
                "@TGS#2AAAAAAAA",
                [
                    MsgElement::from(TextElement::new("lunch at noon")),
                    MsgElement::from(FaceElement::new(6, "face-6")),
                ],
            )
            .random(8912345)
            .offline_push_info(
                OfflinePushInfo::new()
                    .push_flag(0)
                    .desc("a new message")
                    .ext("ext data")
                    .android_info(AndroidInfo::new().sound("android.mp3"))
                    .apns_info(
                        ApnsInfo::new()
                            .badge_mode(1)
                            .title("a title")
                            .sub_title("a subtitle")
                            .image("www.example.com")
                            .sound("apns.mp3"),
                    ),
            )
            .cloud_custom_data("custom data")
            .support_message_extension(0),
        r#"{"GroupId":"@TGS#2AAAAAAAA","Random":8912345,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"lunch at noon"}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":6,"Data":"face-6"}}],"CloudCustomData":"custom data","SupportMessageExtension":0,"OfflinePushInfo":{"PushFlag":0,"Desc":"a new message","Ext":"ext data","AndroidInfo":{"Sound":"android.mp3"},"ApnsInfo":{"Sound":"apns.mp3","BadgeMode":1,"Title":"a title","SubTitle":"a subtitle","Image":"www.example.com"}}}"#,
    );
    building::same(
        &SendGroupMessage::new(
                "group_id",
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
            .msg_priority(GroupMsgPriority::High)
            .from_account("from_account")
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
                GroupForbidCallbackControl::ForbidBeforeSendMsgCallback,
                GroupForbidCallbackControl::ForbidAfterSendMsgCallback,
            ])
            .online_only_flag(0)
            .send_msg_control([
                GroupSendMsgControl::NoLastMsg,
                GroupSendMsgControl::NoUnread,
                GroupSendMsgControl::NoMsgCheck,
            ])
            .cloud_custom_data("cloud_custom_data")
            .support_message_extension(0)
            .to_account(["to_account"])
            .topic_id("topic_id")
            .need_read_receipt(0)
            .group_at_info([GroupAtInfo::new(0).group_at_account("group_at_account")]),
        r#"{"GroupId":"group_id","Random":4294967295,"MsgPriority":"High","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"From_Account":"from_account","OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}},"ForbidCallbackControl":["ForbidBeforeSendMsgCallback","ForbidAfterSendMsgCallback"],"OnlineOnlyFlag":0,"SendMsgControl":["NoLastMsg","NoUnread","NoMsgCheck"],"CloudCustomData":"cloud_custom_data","SupportMessageExtension":0,"To_Account":["to_account"],"TopicId":"topic_id","NeedReadReceipt":0,"GroupAtInfo":[{"GroupAtAllFlag":0,"GroupAt_Account":"group_at_account"}]}"#,
    );
}

#[test]
fn send_group_system_notification_becomes_its_json() {
    building::same(
        &SendGroupSystemNotification::new("@TGS#2AAAAAAAA", "Server restart tonight"),
        r#"{"GroupId":"@TGS#2AAAAAAAA","Content":"Server restart tonight"}"#,
    );
    building::same(
        &SendGroupSystemNotification::new("group_id", "content")
            .to_members_account(["to_members_account"])
            .topic_id("topic_id"),
        r#"{"GroupId":"group_id","ToMembers_Account":["to_members_account"],"Content":"content","TopicId":"topic_id"}"#,
    );
}

#[test]
fn recall_group_messages_becomes_its_json() {
    building::same(
        &RecallGroupMessages::new(
                "@TGS#2CCCCCCCC",
                [GroupMsgSeqItem::new(100), GroupMsgSeqItem::new(101)],
            )
            .reason("off topic"),
        r#"{"GroupId":"@TGS#2CCCCCCCC","MsgSeqList":[{"MsgSeq":100},{"MsgSeq":101}],"Reason":"off topic"}"#,
    );
    building::same(
        &RecallGroupMessages::new("group_id", [GroupMsgSeqItem::new(4294967295)])
            .topic_id("topic_id")
            .reason("reason"),
        r#"{"GroupId":"group_id","MsgSeqList":[{"MsgSeq":4294967295}],"TopicId":"topic_id","Reason":"reason"}"#,
    );
}

#[test]
fn import_group_messages_becomes_its_json() {
    building::same(
        &ImportGroupMessages::new(
                "@TGS#2AAAAAAAA",
                [
                    ImportGroupMessageItem::new(
                            "user1",
                            1620808101,
                            [
                                MsgElement::from(TextElement::new("good morning")),
                                MsgElement::from(FaceElement::new(6, "face-6")),
                            ],
                        )
                        .random(8912345),
                    ImportGroupMessageItem::new(
                        "user2",
                        1620892821,
                        [MsgElement::from(TextElement::new("good morning"))],
                    ),
                ],
            )
            .recent_contact_flag(1),
        r#"{"GroupId":"@TGS#2AAAAAAAA","RecentContactFlag":1,"MsgList":[{"From_Account":"user1","SendTime":1620808101,"Random":8912345,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"good morning"}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":6,"Data":"face-6"}}]},{"From_Account":"user2","SendTime":1620892821,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"good morning"}}]}]}"#,
    );
    building::same(
        &ImportGroupMessages::new(
                "group_id",
                [
                    ImportGroupMessageItem::new(
                            "from_account",
                            1,
                            [
                                MsgElement::from(TextElement::new("text")),
                                MsgElement::from(LocationElement::new("desc", 1.5, 1.5)),
                                MsgElement::from(FaceElement::new(1, "data")),
                                MsgElement::from(
                                    CustomElement::new("data")
                                        .desc("desc")
                                        .ext("ext")
                                        .sound("sound"),
                                ),
                                MsgElement::from(
                                    SoundElement::new("url", "uuid").size(1).second(1),
                                ),
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
                        .random(4294967295),
                ],
            )
            .recent_contact_flag(0)
            .topic_id("topic_id"),
        r#"{"GroupId":"group_id","RecentContactFlag":0,"MsgList":[{"From_Account":"from_account","SendTime":1,"Random":4294967295,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}]}],"TopicId":"topic_id"}"#,
    );
}

#[test]
fn delete_group_messages_by_sender_becomes_its_json() {
    building::same(
        &DeleteGroupMessagesBySender::new("@TGS#2AAAAAAAA", "user1"),
        r#"{"GroupId":"@TGS#2AAAAAAAA","Sender_Account":"user1"}"#,
    );
    building::same(
        &DeleteGroupMessagesBySender::new("group_id", "sender_account")
            .topic_id("topic_id"),
        r#"{"GroupId":"group_id","Sender_Account":"sender_account","TopicId":"topic_id"}"#,
    );
}

#[test]
fn list_group_messages_becomes_its_json() {
    building::same(
        &ListGroupMessages::new("@TGS#1DDDDDDDD", 2),
        r#"{"GroupId":"@TGS#1DDDDDDDD","ReqMsgNumber":2}"#,
    );
    building::same(
        &ListGroupMessages::new("group_id", 20)
            .req_msg_seq(4294967295)
            .with_recalled_msg(0)
            .topic_id("topic_id"),
        r#"{"GroupId":"group_id","ReqMsgNumber":20,"ReqMsgSeq":4294967295,"WithRecalledMsg":0,"TopicId":"topic_id"}"#,
    );
}

#[test]
fn modify_group_message_becomes_its_json() {
    building::same(
        &ModifyGroupMessage::new("@TGS#1EEEEEEEE", 23)
            .msg_body([MsgElement::from(TextElement::new("corrected text"))]),
        r#"{"GroupId":"@TGS#1EEEEEEEE","MsgSeq":23,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"corrected text"}}]}"#,
    );
    building::same(
        &ModifyGroupMessage::new("group_id", 4294967295)
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
            .cloud_custom_data("cloud_custom_data")
            .topic_id("topic_id"),
        r#"{"GroupId":"group_id","MsgSeq":4294967295,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data","TopicId":"topic_id"}"#,
    );
}

#[test]
fn send_broadcast_message_becomes_its_json() {
    building::same(
        &SendBroadcastMessage::new([
                MsgElement::from(
                    CustomElement::new("{ \"type\":1, \"content\":\"good evening\"}"),
                ),
            ])
            .from_account("user1")
            .random(8912345)
            .cloud_custom_data("custom data"),
        r#"{"From_Account":"user1","Random":8912345,"MsgBody":[{"MsgType":"TIMCustomElem","MsgContent":{"Data":"{ \"type\":1, \"content\":\"good evening\"}"}}],"CloudCustomData":"custom data"}"#,
    );
    building::same(
        &SendBroadcastMessage::new([
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
            .random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"From_Account":"from_account","Random":4294967295,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}},{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}},{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}},{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}},{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}},{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}},{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}},{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}},{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
}

#[test]
fn clear_group_messages_becomes_its_json() {
    building::same(
        &ClearGroupMessages::new("@TGS#1FFFFFFFF"),
        r#"{"GroupId":"@TGS#1FFFFFFFF"}"#,
    );
    building::same(
        &ClearGroupMessages::new("group_id").msg_seq(4294967295),
        r#"{"GroupId":"group_id","MsgSeq":4294967295}"#,
    );
}

#[test]
fn send_group_read_receipts_becomes_its_json() {
    building::same(
        &SendGroupReadReceipts::new("PublicGroup1", "user2", [GroupMsgSeqItem::new(1)]),
        r#"{"GroupId":"PublicGroup1","From_Account":"user2","MsgSeqList":[{"MsgSeq":1}]}"#,
    );
    building::same(
        &SendGroupReadReceipts::new(
            "group_id",
            "from_account",
            [GroupMsgSeqItem::new(4294967295)],
        ),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgSeqList":[{"MsgSeq":4294967295}]}"#,
    );
}

#[test]
fn get_group_read_receipts_becomes_its_json() {
    building::same(
        &GetGroupReadReceipts::new(
            "@TGS#2GGGGGGGG",
            [GroupMsgSeqItem::new(1), GroupMsgSeqItem::new(2)],
        ),
        r#"{"GroupId":"@TGS#2GGGGGGGG","MsgSeqList":[{"MsgSeq":1},{"MsgSeq":2}]}"#,
    );
    building::same(
        &GetGroupReadReceipts::new("group_id", [GroupMsgSeqItem::new(4294967295)]),
        r#"{"GroupId":"group_id","MsgSeqList":[{"MsgSeq":4294967295}]}"#,
    );
}

#[test]
fn list_group_message_readers_becomes_its_json() {
    building::same(
        &ListGroupMessageReaders::new("@TGS#2GGGGGGGG", 1, 1, "", 5),
        r#"{"GroupId":"@TGS#2GGGGGGGG","MsgSeq":1,"Filter":1,"Cursor":"","Count":5}"#,
    );
    building::same(
        &ListGroupMessageReaders::new("group_id", 4294967295, 0, "cursor", 200),
        r#"{"GroupId":"group_id","MsgSeq":4294967295,"Filter":0,"Cursor":"cursor","Count":200}"#,
    );
}

#[test]
fn get_group_message_extensions_becomes_its_json() {
    building::same(
        &GetGroupMessageExtensions::new("@TGS#1HHHHHHHH", 158),
        r#"{"GroupId":"@TGS#1HHHHHHHH","MsgSeq":158}"#,
    );
    building::same(
        &GetGroupMessageExtensions::new("group_id", 4294967295).start_seq(1),
        r#"{"GroupId":"group_id","MsgSeq":4294967295,"StartSeq":1}"#,
    );
}

#[test]
fn set_group_message_extensions_becomes_its_json() {
    building::same(
        &SetGroupMessageExtensions::new("@TGS#1HHHHHHHH", 158, 1)
            .extension_list([
                GroupMessageExtensionItem::new("key1", "value1").seq(0),
                GroupMessageExtensionItem::new("key2", "value2").seq(0),
            ]),
        r#"{"GroupId":"@TGS#1HHHHHHHH","MsgSeq":158,"OperateType":1,"ExtensionList":[{"Key":"key1","Value":"value1","Seq":0},{"Key":"key2","Value":"value2","Seq":0}]}"#,
    );
    building::same(
        &SetGroupMessageExtensions::new("group_id", 4294967295, 1)
            .extension_list([GroupMessageExtensionItem::new("key", "value").seq(1)]),
        r#"{"GroupId":"group_id","MsgSeq":4294967295,"OperateType":1,"ExtensionList":[{"Key":"key","Value":"value","Seq":1}]}"#,
    );
}

#[test]
fn pin_group_message_becomes_its_json() {
    building::same(
        &PinGroupMessage::new("@TGS#2CCCCCCCC", 7).pinner_account("user1"),
        r#"{"GroupId":"@TGS#2CCCCCCCC","MsgSeq":7,"Pinner_Account":"user1"}"#,
    );
    building::same(
        &PinGroupMessage::new("group_id", 4294967295)
            .topic_id("topic_id")
            .pinner_account("pinner_account"),
        r#"{"GroupId":"group_id","TopicId":"topic_id","MsgSeq":4294967295,"Pinner_Account":"pinner_account"}"#,
    );
}

#[test]
fn unpin_group_message_becomes_its_json() {
    building::same(
        &UnpinGroupMessage::new("@TGS#2CCCCCCCC", 7).unpinner_account("user1"),
        r#"{"GroupId":"@TGS#2CCCCCCCC","MsgSeq":7,"UnPinner_Account":"user1"}"#,
    );
    building::same(
        &UnpinGroupMessage::new("group_id", 4294967295)
            .topic_id("topic_id")
            .unpinner_account("unpinner_account"),
        r#"{"GroupId":"group_id","TopicId":"topic_id","MsgSeq":4294967295,"UnPinner_Account":"unpinner_account"}"#,
    );
}

#[test]
fn get_pinned_group_messages_becomes_its_json() {
    building::same(
        &GetPinnedGroupMessages::new("@TGS#2CCCCCCCC"),
        r#"{"GroupId":"@TGS#2CCCCCCCC"}"#,
    );
    building::same(
        &GetPinnedGroupMessages::new("group_id").topic_id("topic_id"),
        r#"{"GroupId":"group_id","TopicId":"topic_id"}"#,
    );
}

#[test]
fn send_group_stream_message_becomes_its_json() {
    building::same(
        &SendGroupStreamMessage::new(
                "@TGS#1AAAAAAAA",
                [
                    MsgElement::from(
                        StreamElement::new([
                                StreamChunk::new(StreamEventType::Data, 1, "Hello", false),
                            ])
                            .compatible_text("please update to read this"),
                    ),
                ],
            )
            .msg_random(7718203)
            .cloud_custom_data("k=v"),
        r#"{"GroupId":"@TGS#1AAAAAAAA","MsgRandom":7718203,"MsgBody":[{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"please update to read this","Chunks":[{"EventType":"data","Index":1,"Markdown":"Hello","IsLast":false}]}}],"CloudCustomData":"k=v"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
                [MsgElement::from(TextElement::new("text"))],
            )
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
                [MsgElement::from(LocationElement::new("desc", 1.5, 1.5))],
            )
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"desc","Latitude":1.5,"Longitude":1.5}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
                [MsgElement::from(FaceElement::new(1, "data"))],
            )
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":"data"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
                [
                    MsgElement::from(
                        CustomElement::new("data").desc("desc").ext("ext").sound("sound"),
                    ),
                ],
            )
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMCustomElem","MsgContent":{"Data":"data","Desc":"desc","Ext":"ext","Sound":"sound"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
                [MsgElement::from(SoundElement::new("url", "uuid").size(1).second(1))],
            )
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMSoundElem","MsgContent":{"Url":"url","UUID":"uuid","Size":1,"Second":1,"Download_Flag":2}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
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
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMImageElem","MsgContent":{"UUID":"uuid","ImageFormat":1,"ImageInfoArray":[{"Type":1,"Size":1,"Width":1,"Height":1,"URL":"url"}]}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
                [
                    MsgElement::from(
                        FileElement::new("url", "uuid")
                            .file_size(1)
                            .file_name("file_name"),
                    ),
                ],
            )
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMFileElem","MsgContent":{"Url":"url","UUID":"uuid","FileSize":1,"FileName":"file_name","Download_Flag":2}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
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
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"video_url","VideoUUID":"video_uuid","VideoSize":1,"VideoSecond":1,"VideoFormat":"video_format","VideoDownloadFlag":2,"ThumbUrl":"thumb_url","ThumbUUID":"thumb_uuid","ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"thumb_format","ThumbDownloadFlag":2}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
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
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMRelayElem","MsgContent":{"Title":"title","MsgNum":1,"CompatibleText":"compatible_text","AbstractList":["abstract_list"],"MsgList":[{"From_Account":"from_account","To_Account":"to_account","GroupId":"group_id","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"text"}}],"CloudCustomData":"cloud_custom_data"}],"JsonMsgKey":"json_msg_key"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
    building::same(
        &SendGroupStreamMessage::new(
                "group_id",
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
            .from_account("from_account")
            .msg_random(4294967295)
            .cloud_custom_data("cloud_custom_data"),
        r#"{"GroupId":"group_id","From_Account":"from_account","MsgRandom":4294967295,"MsgBody":[{"MsgType":"TIMStreamElem","MsgContent":{"CompatibleText":"compatible_text","Chunks":[{"EventType":"data","Index":1,"Markdown":"markdown","IsLast":true}],"StreamMsgID":"stream_msg_id"}}],"CloudCustomData":"cloud_custom_data"}"#,
    );
}
