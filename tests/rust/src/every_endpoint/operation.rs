// @generated from api/operation.yaml by cargo xtask generate
//! Operations, archives and chat files.

use crate::building;
use tencent_chat::api::*;

#[test]
fn set_global_mute_becomes_its_json() {
    building::same(
        &SetGlobalMute::new("rider_17")
            .c2c_msg_nospeaking_time(4294967295)
            .group_msg_nospeaking_time(7200),
        r#"{"Set_Account":"rider_17","C2CmsgNospeakingTime":4294967295,"GroupmsgNospeakingTime":7200}"#,
    );
    building::same(
        &SetGlobalMute::new("set_account")
            .c2c_msg_nospeaking_time(4294967295)
            .group_msg_nospeaking_time(4294967295),
        r#"{"Set_Account":"set_account","C2CmsgNospeakingTime":4294967295,"GroupmsgNospeakingTime":4294967295}"#,
    );
}

#[test]
fn get_global_mute_becomes_its_json() {
    building::same(&GetGlobalMute::new("rider_17"), r#"{"Get_Account":"rider_17"}"#);
    building::same(
        &GetGlobalMute::new("get_account"),
        r#"{"Get_Account":"get_account"}"#,
    );
}

#[test]
fn get_operations_data_becomes_its_json() {
    building::same(&GetOperationsData::new(), r#"{}"#);
    building::same(
        &GetOperationsData::new()
            .request_field([
                OperationsField::AppName,
                OperationsField::AppId,
                OperationsField::Company,
                OperationsField::ActiveUserNum,
                OperationsField::RegistUserNumOneDay,
                OperationsField::RegistUserNumTotal,
                OperationsField::LoginTimes,
                OperationsField::LoginUserNum,
                OperationsField::UpMsgNum,
                OperationsField::SendMsgUserNum,
                OperationsField::ApnsMsgNum,
                OperationsField::C2cUpMsgNum,
                OperationsField::C2cSendMsgUserNum,
                OperationsField::C2capnsMsgNum,
                OperationsField::MaxOnlineNum,
                OperationsField::ChainIncrease,
                OperationsField::ChainDecrease,
                OperationsField::GroupUpMsgNum,
                OperationsField::GroupSendMsgUserNum,
                OperationsField::GroupApnsMsgNum,
                OperationsField::GroupSendMsgGroupNum,
                OperationsField::GroupJoinGroupTimes,
                OperationsField::GroupQuitGroupTimes,
                OperationsField::GroupNewGroupNum,
                OperationsField::GroupAllGroupNum,
                OperationsField::GroupDestroyGroupNum,
                OperationsField::CallBackReq,
                OperationsField::CallBackRsp,
                OperationsField::Date,
            ]),
        r#"{"RequestField":["AppName","AppId","Company","ActiveUserNum","RegistUserNumOneDay","RegistUserNumTotal","LoginTimes","LoginUserNum","UpMsgNum","SendMsgUserNum","APNSMsgNum","C2CUpMsgNum","C2CSendMsgUserNum","C2CAPNSMsgNum","MaxOnlineNum","ChainIncrease","ChainDecrease","GroupUpMsgNum","GroupSendMsgUserNum","GroupAPNSMsgNum","GroupSendMsgGroupNum","GroupJoinGroupTimes","GroupQuitGroupTimes","GroupNewGroupNum","GroupAllGroupNum","GroupDestroyGroupNum","CallBackReq","CallBackRsp","Date"]}"#,
    );
}

#[test]
fn get_message_archives_becomes_its_json() {
    building::same(
        &GetMessageArchives::new(ArchiveChatType::C2c, "2024060721"),
        r#"{"ChatType":"C2C","MsgTime":"2024060721"}"#,
    );
    building::same(
        &GetMessageArchives::new(ArchiveChatType::C2c, "msg_time"),
        r#"{"ChatType":"C2C","MsgTime":"msg_time"}"#,
    );
}

#[test]
fn get_server_ips_becomes_its_json() {
    building::same(&GetServerIps::new(), r#"{}"#);
    building::same(&GetServerIps::new().nettype(0), r#"{"nettype":0}"#);
}

#[test]
fn ban_chat_file_becomes_its_json() {
    building::same(
        &BanChatFile::new(
            "https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg",
        ),
        r#"{"RawURL":"https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg"}"#,
    );
    building::same(&BanChatFile::new("raw_url"), r#"{"RawURL":"raw_url"}"#);
}

#[test]
fn unban_chat_file_becomes_its_json() {
    building::same(
        &UnbanChatFile::new(
            "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
        ),
        r#"{"RawURL":"https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png"}"#,
    );
    building::same(&UnbanChatFile::new("raw_url"), r#"{"RawURL":"raw_url"}"#);
}

#[test]
fn get_chat_file_urls_becomes_its_json() {
    building::same(
        &GetChatFileUrls::new([
            ChatFileItem::new(
                1,
                "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
            ),
            ChatFileItem::new(
                2,
                "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2d.png",
            ),
        ]),
        r#"{"RawURLs":[{"ResourceID":1,"RawURL":"https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png"},{"ResourceID":2,"RawURL":"https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2d.png"}]}"#,
    );
    building::same(
        &GetChatFileUrls::new([ChatFileItem::new(1, "raw_url")]),
        r#"{"RawURLs":[{"ResourceID":1,"RawURL":"raw_url"}]}"#,
    );
}
