// @generated from api/group-message.yaml by cargo xtask generate
//! Requests: Group messages.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(SendGroupMessage);
impl<'a> SendGroupMessage<'a> {
    pub const RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_JSON_MAX_BYTES: usize = 12288;
    pub const ONLINE_ONLY_FLAG_DEFAULT: i64 = 0;
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 50;
    pub const NEED_READ_RECEIPT_DEFAULT: i64 = 0;
    pub const REMEMBERED_SECONDS: u64 = 300;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn random(self) -> u32 { field(self.0, &["Random"]) }
    pub fn msg_priority(self) -> Option<&'a str> { field(self.0, &["MsgPriority"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
    pub fn forbid_callback_control(self) -> Option<Vec<&'a str>> { field(self.0, &["ForbidCallbackControl"]) }
    pub fn online_only_flag(self) -> Option<i64> { field(self.0, &["OnlineOnlyFlag"]) }
    pub fn send_msg_control(self) -> Option<Vec<&'a str>> { field(self.0, &["SendMsgControl"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
    pub fn support_message_extension(self) -> Option<i64> { field(self.0, &["SupportMessageExtension"]) }
    pub fn to_account(self) -> Option<Vec<&'a str>> { field(self.0, &["To_Account"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
    pub fn need_read_receipt(self) -> Option<i64> { field(self.0, &["NeedReadReceipt"]) }
    pub fn group_at_info(self) -> Option<Vec<GroupAtInfo<'a>>> { field(self.0, &["GroupAtInfo"]) }
}

view!(GroupAtInfo);
impl<'a> GroupAtInfo<'a> {
    pub fn group_at_all_flag(self) -> i64 { field(self.0, &["GroupAtAllFlag"]) }
    pub fn group_at_account(self) -> Option<&'a str> { field(self.0, &["GroupAt_Account"]) }
}

view!(SendGroupSystemNotification);
impl<'a> SendGroupSystemNotification<'a> {
    pub const TO_MEMBERS_ACCOUNT_MAX_ITEMS: usize = 500;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn to_members_account(self) -> Option<Vec<&'a str>> { field(self.0, &["ToMembers_Account"]) }
    pub fn content(self) -> &'a str { field(self.0, &["Content"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(RecallGroupMessages);
impl<'a> RecallGroupMessages<'a> {
    pub const MSG_SEQ_LIST_MAX_ITEMS: usize = 10;
    pub const REASON_MAX_BYTES: usize = 100;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn msg_seq_list(self) -> Vec<GroupMsgSeqItem<'a>> { field(self.0, &["MsgSeqList"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
    pub fn reason(self) -> Option<&'a str> { field(self.0, &["Reason"]) }
}

view!(GroupMsgSeqItem);
impl<'a> GroupMsgSeqItem<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub fn msg_seq(self) -> u32 { field(self.0, &["MsgSeq"]) }
}

view!(ImportGroupMessages);
impl<'a> ImportGroupMessages<'a> {
    pub const RECENT_CONTACT_FLAG_DEFAULT: i64 = 0;
    pub const MSG_LIST_MAX_ITEMS: usize = 7;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn recent_contact_flag(self) -> Option<i64> { field(self.0, &["RecentContactFlag"]) }
    pub fn msg_list(self) -> Vec<ImportGroupMessageItem<'a>> { field(self.0, &["MsgList"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(ImportGroupMessageItem);
impl<'a> ImportGroupMessageItem<'a> {
    pub const RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_JSON_MAX_BYTES: usize = 12000;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn send_time(self) -> i64 { field(self.0, &["SendTime"]) }
    pub fn random(self) -> Option<u32> { field(self.0, &["Random"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
}

view!(DeleteGroupMessagesBySender);
impl<'a> DeleteGroupMessagesBySender<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn sender_account(self) -> &'a str { field(self.0, &["Sender_Account"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(ListGroupMessages);
impl<'a> ListGroupMessages<'a> {
    pub const REQ_MSG_NUMBER_MAX: i64 = 20;
    pub const REQ_MSG_SEQ_MAX: u32 = 4294967295;
    pub const WITH_RECALLED_MSG_DEFAULT: i64 = 0;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn req_msg_number(self) -> i64 { field(self.0, &["ReqMsgNumber"]) }
    pub fn req_msg_seq(self) -> Option<u32> { field(self.0, &["ReqMsgSeq"]) }
    pub fn with_recalled_msg(self) -> Option<i64> { field(self.0, &["WithRecalledMsg"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(ModifyGroupMessage);
impl<'a> ModifyGroupMessage<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn msg_seq(self) -> u32 { field(self.0, &["MsgSeq"]) }
    pub fn msg_body(self) -> Option<&'a Value> { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(SendBroadcastMessage);
impl<'a> SendBroadcastMessage<'a> {
    pub const RANDOM_MAX: u32 = 4294967295;
    pub const REMEMBERED_SECONDS: u64 = 300;
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn random(self) -> u32 { field(self.0, &["Random"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
}

view!(ClearGroupMessages);
impl<'a> ClearGroupMessages<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn msg_seq(self) -> Option<u32> { field(self.0, &["MsgSeq"]) }
}

view!(SendGroupReadReceipts);
impl<'a> SendGroupReadReceipts<'a> {
    pub const MSG_SEQ_LIST_MAX_ITEMS: usize = 50;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn msg_seq_list(self) -> Vec<GroupMsgSeqItem<'a>> { field(self.0, &["MsgSeqList"]) }
}

view!(GetGroupReadReceipts);
impl<'a> GetGroupReadReceipts<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn msg_seq_list(self) -> Vec<GroupMsgSeqItem<'a>> { field(self.0, &["MsgSeqList"]) }
}

view!(ListGroupMessageReaders);
impl<'a> ListGroupMessageReaders<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub const COUNT_MAX: i64 = 200;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn msg_seq(self) -> Option<u32> { field(self.0, &["MsgSeq"]) }
    pub fn filter(self) -> i64 { field(self.0, &["Filter"]) }
    pub fn cursor(self) -> &'a str { field(self.0, &["Cursor"]) }
    pub fn count(self) -> i64 { field(self.0, &["Count"]) }
}

view!(GetGroupMessageExtensions);
impl<'a> GetGroupMessageExtensions<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn msg_seq(self) -> u32 { field(self.0, &["MsgSeq"]) }
    pub fn start_seq(self) -> Option<i64> { field(self.0, &["StartSeq"]) }
}

view!(SetGroupMessageExtensions);
impl<'a> SetGroupMessageExtensions<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub const EXTENSION_LIST_MAX_ITEMS: usize = 20;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn msg_seq(self) -> u32 { field(self.0, &["MsgSeq"]) }
    pub fn operate_type(self) -> i64 { field(self.0, &["OperateType"]) }
    pub fn extension_list(self) -> Option<Vec<GroupMessageExtensionItem<'a>>> { field(self.0, &["ExtensionList"]) }
}

view!(GroupMessageExtensionItem);
impl<'a> GroupMessageExtensionItem<'a> {
    pub const KEY_MAX_BYTES: usize = 100;
    pub const VALUE_MAX_BYTES: usize = 1000;
    pub fn key(self) -> &'a str { field(self.0, &["Key"]) }
    pub fn value(self) -> &'a str { field(self.0, &["Value"]) }
    pub fn seq(self) -> Option<i64> { field(self.0, &["Seq"]) }
}

view!(PinGroupMessage);
impl<'a> PinGroupMessage<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
    pub fn msg_seq(self) -> u32 { field(self.0, &["MsgSeq"]) }
    pub fn pinner_account(self) -> Option<&'a str> { field(self.0, &["Pinner_Account"]) }
}

view!(UnpinGroupMessage);
impl<'a> UnpinGroupMessage<'a> {
    pub const MSG_SEQ_MAX: u32 = 4294967295;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
    pub fn msg_seq(self) -> u32 { field(self.0, &["MsgSeq"]) }
    pub fn unpinner_account(self) -> Option<&'a str> { field(self.0, &["UnPinner_Account"]) }
}

view!(GetPinnedGroupMessages);
impl<'a> GetPinnedGroupMessages<'a> {
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn topic_id(self) -> Option<&'a str> { field(self.0, &["TopicId"]) }
}

view!(SendGroupStreamMessage);
impl<'a> SendGroupStreamMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const MSG_RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_MAX_ITEMS: usize = 1;
    pub fn group_id(self) -> &'a str { field(self.0, &["GroupId"]) }
    pub fn from_account(self) -> Option<&'a str> { field(self.0, &["From_Account"]) }
    pub fn msg_random(self) -> u32 { field(self.0, &["MsgRandom", "Random"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
}
