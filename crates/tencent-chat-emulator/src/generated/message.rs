// @generated from api/message.yaml by cargo xtask generate
//! Requests: One-to-one messages.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(SendC2cMessage);
impl<'a> SendC2cMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub const ONLINE_ONLY_FLAG_DEFAULT: i64 = 0;
    pub const MSG_LIFE_TIME_MAX: i64 = 604800;
    pub const MSG_LIFE_TIME_DEFAULT: i64 = 604800;
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_JSON_MAX_BYTES: usize = 12288;
    pub const SUPPORT_MESSAGE_EXTENSION_DEFAULT: i64 = 0;
    pub const IS_NEED_READ_RECEIPT_DEFAULT: i64 = 0;
    pub const REMEMBERED_SECONDS: u64 = 120;
    pub fn sync_other_machine(self) -> Option<i64> { field(self.0, &["SyncOtherMachine"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn online_only_flag(self) -> Option<i64> { field(self.0, &["OnlineOnlyFlag"]) }
    pub fn msg_life_time(self) -> Option<i64> { field(self.0, &["MsgLifeTime"]) }
    pub fn msg_seq(self) -> Option<u32> { field(self.0, &["MsgSeq"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom"]) }
    pub fn msg_time_stamp(self) -> Option<i64> { field(self.0, &["MsgTimeStamp"]) }
    pub fn forbid_callback_control(self) -> Option<Vec<&'a str>> { field(self.0, &["ForbidCallbackControl"]) }
    pub fn send_msg_control(self) -> Option<Vec<&'a str>> { field(self.0, &["SendMsgControl"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
    pub fn support_message_extension(self) -> Option<i64> { field(self.0, &["SupportMessageExtension"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
    pub fn is_need_read_receipt(self) -> Option<i64> { field(self.0, &["IsNeedReadReceipt"]) }
}

view!(BatchSendC2cMessage);
impl<'a> BatchSendC2cMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 500;
    pub const ONLINE_ONLY_FLAG_DEFAULT: i64 = 0;
    pub const MSG_LIFE_TIME_MAX: i64 = 604800;
    pub const MSG_LIFE_TIME_DEFAULT: i64 = 604800;
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_JSON_MAX_BYTES: usize = 12288;
    pub const SUPPORT_MESSAGE_EXTENSION_DEFAULT: i64 = 0;
    pub const IS_NEED_READ_RECEIPT_DEFAULT: i64 = 0;
    pub const ITEMS_PER_MINUTE: u32 = 12000;
    pub fn sync_other_machine(self) -> Option<i64> { field(self.0, &["SyncOtherMachine"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn online_only_flag(self) -> Option<i64> { field(self.0, &["OnlineOnlyFlag"]) }
    pub fn msg_life_time(self) -> Option<i64> { field(self.0, &["MsgLifeTime"]) }
    pub fn msg_seq(self) -> Option<u32> { field(self.0, &["MsgSeq"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom"]) }
    pub fn msg_time_stamp(self) -> Option<i64> { field(self.0, &["MsgTimeStamp"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
    pub fn support_message_extension(self) -> Option<i64> { field(self.0, &["SupportMessageExtension"]) }
    pub fn send_msg_control(self) -> Option<Vec<&'a str>> { field(self.0, &["SendMsgControl"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
    pub fn is_need_read_receipt(self) -> Option<i64> { field(self.0, &["IsNeedReadReceipt"]) }
}

view!(ImportC2cMessage);
impl<'a> ImportC2cMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_JSON_MAX_BYTES: usize = 12288;
    pub fn sync_from_old_system(self) -> i64 { field(self.0, &["SyncFromOldSystem"]) }
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn msg_seq(self) -> Option<u32> { field(self.0, &["MsgSeq"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom"]) }
    pub fn msg_time_stamp(self) -> i64 { field(self.0, &["MsgTimeStamp"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
}

view!(ListC2cMessages);
impl<'a> ListC2cMessages<'a> {
    pub const OPERATOR_ACCOUNT_MAX_BYTES: usize = 32;
    pub const PEER_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn operator_account(self) -> &'a str { field(self.0, &["Operator_Account", "From_Account"]) }
    pub fn peer_account(self) -> &'a str { field(self.0, &["Peer_Account", "To_Account"]) }
    pub fn max_cnt(self) -> i64 { field(self.0, &["MaxCnt"]) }
    pub fn min_time(self) -> i64 { field(self.0, &["MinTime"]) }
    pub fn max_time(self) -> i64 { field(self.0, &["MaxTime"]) }
    pub fn last_msg_key(self) -> Option<&'a str> { field(self.0, &["LastMsgKey"]) }
}

view!(RecallC2cMessage);
impl<'a> RecallC2cMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn msg_key(self) -> &'a str { field(self.0, &["MsgKey"]) }
}

view!(SetC2cMessagesRead);
impl<'a> SetC2cMessagesRead<'a> {
    pub const REPORT_ACCOUNT_MAX_BYTES: usize = 32;
    pub const PEER_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn report_account(self) -> &'a str { field(self.0, &["Report_Account"]) }
    pub fn peer_account(self) -> &'a str { field(self.0, &["Peer_Account"]) }
    pub fn msg_read_time(self) -> Option<&'a Value> { field(self.0, &["MsgReadTime"]) }
}

view!(GetC2cUnreadCount);
impl<'a> GetC2cUnreadCount<'a> {
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub const PEER_ACCOUNT_MAX_ITEMS: usize = 10;
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn peer_account(self) -> Option<Vec<&'a str>> { field(self.0, &["Peer_Account"]) }
}

view!(ModifyC2cMessage);
impl<'a> ModifyC2cMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn msg_key(self) -> &'a str { field(self.0, &["MsgKey"]) }
    pub fn msg_body(self) -> Option<&'a Value> { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
}

view!(SendC2cReadReceipts);
impl<'a> SendC2cReadReceipts<'a> {
    pub const OPERATOR_ACCOUNT_MAX_BYTES: usize = 32;
    pub const PEER_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn operator_account(self) -> &'a str { field(self.0, &["Operator_Account"]) }
    pub fn peer_account(self) -> &'a str { field(self.0, &["Peer_Account"]) }
    pub fn c2c_msg_info(self) -> Vec<C2cReadReceipt<'a>> { field(self.0, &["C2CMsgInfo"]) }
}

view!(C2cReadReceipt);
impl<'a> C2cReadReceipt<'a> {
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn msg_key(self) -> &'a str { field(self.0, &["MsgKey"]) }
}

view!(DeleteC2cMessages);
impl<'a> DeleteC2cMessages<'a> {
    pub const OPERATOR_ACCOUNT_MAX_BYTES: usize = 32;
    pub const PEER_ACCOUNT_MAX_BYTES: usize = 32;
    pub const MSG_KEY_LIST_MAX_ITEMS: usize = 30;
    pub fn operator_account(self) -> &'a str { field(self.0, &["Operator_Account"]) }
    pub fn peer_account(self) -> &'a str { field(self.0, &["Peer_Account"]) }
    pub fn msg_key_list(self) -> Vec<&'a str> { field(self.0, &["MsgKeyList"]) }
}

view!(GetC2cMessageExtensions);
impl<'a> GetC2cMessageExtensions<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn msg_key(self) -> &'a str { field(self.0, &["MsgKey"]) }
    pub fn start_seq(self) -> Option<i64> { field(self.0, &["StartSeq"]) }
}

view!(SetC2cMessageExtensions);
impl<'a> SetC2cMessageExtensions<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub const EXTENSION_LIST_MAX_ITEMS: usize = 20;
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn msg_key(self) -> &'a str { field(self.0, &["MsgKey"]) }
    pub fn operate_type(self) -> i64 { field(self.0, &["OperateType"]) }
    pub fn extension_list(self) -> Option<Vec<C2cMessageExtensionItem<'a>>> { field(self.0, &["ExtensionList"]) }
}

view!(C2cMessageExtensionItem);
impl<'a> C2cMessageExtensionItem<'a> {
    pub const KEY_MAX_BYTES: usize = 100;
    pub const VALUE_MAX_BYTES: usize = 1000;
    pub fn key(self) -> &'a str { field(self.0, &["Key"]) }
    pub fn value(self) -> &'a str { field(self.0, &["Value"]) }
    pub fn seq(self) -> Option<i64> { field(self.0, &["Seq"]) }
}

view!(SendC2cStreamMessage);
impl<'a> SendC2cStreamMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_MAX_ITEMS: usize = 1;
    pub fn sync_other_machine(self) -> Option<i64> { field(self.0, &["SyncOtherMachine"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn msg_seq(self) -> Option<u32> { field(self.0, &["MsgSeq"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
}
