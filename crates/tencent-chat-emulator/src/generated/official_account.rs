// @generated from api/official-account.yaml by cargo xtask generate
//! Requests: Official accounts.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(CreateOfficialAccount);
impl<'a> CreateOfficialAccount<'a> {
    pub const OFFICIAL_ACCOUNT_USER_ID_MAX_BYTES: usize = 48;
    pub const NAME_MAX_BYTES: usize = 150;
    pub const INTRODUCTION_MAX_BYTES: usize = 400;
    pub const FACE_URL_MAX_BYTES: usize = 500;
    pub const MAX_SUBSCRIBER_NUM_DEFAULT: i64 = 100000;
    pub const ORGANIZATION_MAX_BYTES: usize = 500;
    pub const CUSTOM_STRING_MAX_BYTES: usize = 3000;
    pub fn owner_account(self) -> &'a str { field(self.0, &["Owner_Account"]) }
    pub fn official_account_user_id(self) -> Option<&'a str> { field(self.0, &["OfficialAccountUserID"]) }
    pub fn name(self) -> &'a str { field(self.0, &["Name"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn max_subscriber_num(self) -> Option<i64> { field(self.0, &["MaxSubscriberNum"]) }
    pub fn organization(self) -> Option<&'a str> { field(self.0, &["Organization"]) }
    pub fn custom_string(self) -> Option<&'a str> { field(self.0, &["CustomString"]) }
}

view!(DestroyOfficialAccount);
impl<'a> DestroyOfficialAccount<'a> {
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
}

view!(ModifyOfficialAccount);
impl<'a> ModifyOfficialAccount<'a> {
    pub const NAME_MAX_BYTES: usize = 150;
    pub const INTRODUCTION_MAX_BYTES: usize = 400;
    pub const FACE_URL_MAX_BYTES: usize = 500;
    pub const ORGANIZATION_MAX_BYTES: usize = 500;
    pub const CUSTOM_STRING_MAX_BYTES: usize = 3000;
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn name(self) -> Option<&'a str> { field(self.0, &["Name"]) }
    pub fn introduction(self) -> Option<&'a str> { field(self.0, &["Introduction"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn organization(self) -> Option<&'a str> { field(self.0, &["Organization"]) }
    pub fn custom_string(self) -> Option<&'a str> { field(self.0, &["CustomString"]) }
    pub fn max_subscriber_num(self) -> Option<i64> { field(self.0, &["MaxSubscriberNum"]) }
}

view!(GetOfficialAccounts);
impl<'a> GetOfficialAccounts<'a> {
    pub const OFFICIAL_ACCOUNT_ID_LIST_MAX_ITEMS: usize = 50;
    pub fn official_account_id_list(self) -> Vec<OfficialAccountId<'a>> { field(self.0, &["OfficialAccountIdList"]) }
    pub fn response_filter(self) -> Option<OfficialAccountFilter<'a>> { field(self.0, &["ResponseFilter"]) }
}

view!(OfficialAccountId);
impl<'a> OfficialAccountId<'a> {
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
}

view!(OfficialAccountFilter);
impl<'a> OfficialAccountFilter<'a> {
    pub fn official_account_base_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["OfficialAccountBaseInfoFilter"]) }
}

view!(ListSubscribers);
impl<'a> ListSubscribers<'a> {
    pub const LIMIT_MAX: i64 = 200;
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn next(self) -> &'a str { field(self.0, &["Next"]) }
}

view!(AddSubscribers);
impl<'a> AddSubscribers<'a> {
    pub const SUBSCRIBER_LIST_MAX_ITEMS: usize = 100;
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn subscriber_list(self) -> Vec<SubscriberItem<'a>> { field(self.0, &["SubscriberList"]) }
}

view!(SubscriberItem);
impl<'a> SubscriberItem<'a> {
    pub fn subscriber_account(self) -> &'a str { field(self.0, &["Subscriber_Account"]) }
}

view!(DeleteSubscribers);
impl<'a> DeleteSubscribers<'a> {
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn subscriber_to_del_account(self) -> Option<Vec<&'a str>> { field(self.0, &["SubscriberToDel_Account"]) }
    pub fn subscriber_list(self) -> Option<Vec<SubscriberToDelete<'a>>> { field(self.0, &["SubscriberList"]) }
}

view!(SubscriberToDelete);
impl<'a> SubscriberToDelete<'a> {
    pub fn subscriber_account(self) -> Option<&'a str> { field(self.0, &["Subscriber_Account"]) }
}

view!(ModifySubscriber);
impl<'a> ModifySubscriber<'a> {
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn subscriber_account(self) -> &'a str { field(self.0, &["Subscriber_Account"]) }
    pub fn custom_string(self) -> &'a str { field(self.0, &["CustomString"]) }
}

view!(ListSubscribedOfficialAccounts);
impl<'a> ListSubscribedOfficialAccounts<'a> {
    pub const LIMIT_MAX: i64 = 200;
    pub const LIMIT_DEFAULT: i64 = 200;
    pub fn subscriber_account(self) -> &'a str { field(self.0, &["Subscriber_Account"]) }
    pub fn limit(self) -> Option<i64> { field(self.0, &["Limit"]) }
    pub fn offset(self) -> Option<i64> { field(self.0, &["Offset"]) }
    pub fn response_filter(self) -> Option<SubscribedOfficialAccountFilter<'a>> { field(self.0, &["ResponseFilter"]) }
}

view!(SubscribedOfficialAccountFilter);
impl<'a> SubscribedOfficialAccountFilter<'a> {
    pub fn official_account_base_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["OfficialAccountBaseInfoFilter"]) }
    pub fn self_info_filter(self) -> Option<Vec<&'a str>> { field(self.0, &["SelfInfoFilter"]) }
}

view!(SendOfficialAccountMessage);
impl<'a> SendOfficialAccountMessage<'a> {
    pub const RANDOM_MAX: u32 = 4294967295;
    pub const MSG_BODY_JSON_MAX_BYTES: usize = 12288;
    pub const ONLINE_ONLY_FLAG_DEFAULT: i64 = 0;
    pub const REMEMBERED_SECONDS: u64 = 300;
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn random(self) -> u32 { field(self.0, &["Random"]) }
    pub fn msg_body(self) -> &'a Value { field(self.0, &["MsgBody"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
    pub fn forbid_callback_control(self) -> Option<Vec<&'a str>> { field(self.0, &["ForbidCallbackControl"]) }
    pub fn online_only_flag(self) -> Option<i64> { field(self.0, &["OnlineOnlyFlag"]) }
    pub fn send_msg_control(self) -> Option<Vec<&'a str>> { field(self.0, &["SendMsgControl"]) }
    pub fn cloud_custom_data(self) -> Option<&'a str> { field(self.0, &["CloudCustomData"]) }
}

view!(RecallOfficialAccountMessages);
impl<'a> RecallOfficialAccountMessages<'a> {
    pub const MSG_KEY_LIST_MAX_ITEMS: usize = 10;
    pub const REASON_MAX_BYTES: usize = 100;
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn msg_key_list(self) -> Vec<&'a str> { field(self.0, &["MsgKeyList"]) }
    pub fn reason(self) -> Option<&'a str> { field(self.0, &["Reason"]) }
}

view!(ListOfficialAccountMessages);
impl<'a> ListOfficialAccountMessages<'a> {
    pub const WITH_RECALLED_MSG_DEFAULT: i64 = 0;
    pub fn official_account(self) -> &'a str { field(self.0, &["Official_Account"]) }
    pub fn last_msg_key(self) -> Option<&'a str> { field(self.0, &["LastMsgKey"]) }
    pub fn req_msg_number(self) -> Option<i64> { field(self.0, &["ReqMsgNumber"]) }
    pub fn with_recalled_msg(self) -> Option<i64> { field(self.0, &["WithRecalledMsg"]) }
}
