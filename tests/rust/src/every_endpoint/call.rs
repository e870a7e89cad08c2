// @generated from api/call.yaml by cargo xtask generate
//! Audio and video calls.

use crate::building;
use tencent_chat::api::*;

#[test]
fn get_call_info_becomes_its_json() {
    building::same(
        &GetCallInfo::new("0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11"),
        r#"{"CallId":"0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11"}"#,
    );
    building::same(&GetCallInfo::new("call_id"), r#"{"CallId":"call_id"}"#);
}

#[test]
fn start_call_by_robot_becomes_its_json() {
    building::same(
        &StartCallByRobot::new(
                "@RBT#guide",
                ["rider_17"],
                30000,
                RobotCall::new(CallMediaType::Audio).room_id("room-812").room_id_type(2),
            )
            .user_data("order=812")
            .offline_push_info(
                OfflinePushInfo::new()
                    .push_flag(0)
                    .title("A call")
                    .desc("The guide calls you"),
            ),
        r#"{"Robot_Account":"@RBT#guide","CalleeList_Account":["rider_17"],"Timeout":30000,"UserData":"order=812","CallInfo":{"MediaType":"Audio","RoomIdType":2,"RoomId":"room-812"},"OfflinePushInfo":{"PushFlag":0,"Title":"A call","Desc":"The guide calls you"}}"#,
    );
    building::same(
        &StartCallByRobot::new(
                "robot_account",
                ["callee_list_account"],
                600000,
                RobotCall::new(CallMediaType::Video).room_id("room_id").room_id_type(1),
            )
            .user_data("user_data")
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
        r#"{"Robot_Account":"robot_account","CalleeList_Account":["callee_list_account"],"Timeout":600000,"UserData":"user_data","CallInfo":{"MediaType":"Video","RoomId":"room_id","RoomIdType":1},"OfflinePushInfo":{"PushFlag":0,"Title":"title","Desc":"desc","Ext":"ext","MultiLanguageContent":[{"Language":"language","Title":"title","Desc":"desc"}],"BadgeAddNum":99,"BadgeSetNum":999,"PushTemplateId":"push_template_id","PushTemplateParam":{"Any_Key":"push_template_param"},"AndroidInfo":{"Sound":"sound","PushStyle":0,"HuaWeiChannelID":"hua_wei_channel_id","HuaWeiImportance":"LOW","HuaWeiCategory":"hua_wei_category","HuaWeiImage":"hua_wei_image","ExtAsHuaweiIntentParam":0,"HonorImportance":"LOW","HonorImage":"honor_image","XiaoMiChannelID":"xiao_mi_channel_id","OPPOChannelID":"oppo_channel_id","OPPOCategory":"oppo_category","OPPONotifyLevel":1,"OPPOPrivateMsgTemplateId":"oppo_private_msg_template_id","OPPOPrivateTitleParameters":{"Any_Key":{"SubKey":1}},"OPPOPrivateContentParameters":{"Any_Key":{"SubKey":1}},"VIVOClassification":0,"VIVOCategory":"vivo_category","VIVONotifyType":1,"MeiZuNoticeMsgType":0,"GoogleChannelID":"google_channel_id","GooglePriority":"normal","GoogleImage":"google_image"},"ApnsInfo":{"BadgeMode":0,"Title":"title","SubTitle":"sub_title","Image":"image","MutableContent":0,"Sound":"sound","InterruptionLevel":"active","ContentAvailable":0,"IsVoipPush":0,"LiveActivity":{"LaId":"la_id","Event":"update","ContentState":{"Any_Key":{"SubKey":1}},"DismissalDate":1}},"HarmonyInfo":{"Title":"title","Category":"category","Image":"image","Sound":"sound","SoundDuration":60}}}"#,
    );
}

#[test]
fn end_call_becomes_its_json() {
    building::same(
        &EndCall::new("0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11"),
        r#"{"CallId":"0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11"}"#,
    );
    building::same(&EndCall::new("call_id"), r#"{"CallId":"call_id"}"#);
}

#[test]
fn get_call_record_becomes_its_json() {
    building::same(
        &GetCallRecord::new("0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11"),
        r#"{"CallId":"0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11"}"#,
    );
    building::same(&GetCallRecord::new("call_id"), r#"{"CallId":"call_id"}"#);
}

#[test]
fn list_call_records_becomes_its_json() {
    building::same(&ListCallRecords::new(), r#"{}"#);
    building::same(
        &ListCallRecords::new()
            .start_time(1739868000)
            .end_time(1740531683)
            .call_result(CallResult::NormalEnd)
            .call_type(CallType::SingleCall)
            .number_per_page(2)
            .page(2),
        r#"{"StartTime":1739868000,"EndTime":1740531683,"CallResult":"NormalEnd","CallType":"SingleCall","NumberPerPage":2,"Page":2}"#,
    );
    building::same(
        &ListCallRecords::new()
            .start_time(1)
            .end_time(1)
            .call_result(CallResult::Cancel)
            .call_type(CallType::SingleCall)
            .number_per_page(1)
            .page(1),
        r#"{"StartTime":1,"EndTime":1,"CallResult":"Cancel","CallType":"SingleCall","NumberPerPage":1,"Page":1}"#,
    );
}

#[test]
fn set_call_webhook_becomes_its_json() {
    building::same(
        &SetCallWebhook::new(
            "https://hooks.example.net/call",
            [
                CallWebhookCommand::CallCallbackAfterStartCall,
                CallWebhookCommand::CallCallbackAfterEndCall,
            ],
        ),
        r#"{"Url":"https://hooks.example.net/call","CallbackCommandList":["Call.CallbackAfterStartCall","Call.CallbackAfterEndCall"]}"#,
    );
    building::same(
        &SetCallWebhook::new(
            "url",
            [
                CallWebhookCommand::CallCallbackAfterStartCall,
                CallWebhookCommand::CallCallbackAfterEndCall,
                CallWebhookCommand::CallCallbackAfterMemberChanged,
            ],
        ),
        r#"{"Url":"url","CallbackCommandList":["Call.CallbackAfterStartCall","Call.CallbackAfterEndCall","Call.CallbackAfterMemberChanged"]}"#,
    );
}

#[test]
fn get_call_webhook_becomes_its_json() {
    building::same(&GetCallWebhook::new(), r#"{}"#);
}

#[test]
fn delete_call_webhook_becomes_its_json() {
    building::same(&DeleteCallWebhook::new(), r#"{}"#);
}
