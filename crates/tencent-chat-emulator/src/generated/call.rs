// @generated from api/call.yaml by cargo xtask generate
//! Requests: Audio and video calls.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(GetCallInfo);
impl<'a> GetCallInfo<'a> {
    pub fn call_id(self) -> &'a str { field(self.0, &["CallId"]) }
}

view!(StartCallByRobot);
impl<'a> StartCallByRobot<'a> {
    pub const ROBOT_ACCOUNT_MAX_BYTES: usize = 32;
    pub const RING_TIMEOUT_MAX: u32 = 600000;
    pub const USER_DATA_MAX_BYTES: usize = 1000;
    pub fn robot_account(self) -> &'a str { field(self.0, &["Robot_Account"]) }
    pub fn callee_list_account(self) -> Vec<&'a str> { field(self.0, &["CalleeList_Account"]) }
    pub fn ring_timeout(self) -> u32 { field(self.0, &["Timeout"]) }
    pub fn user_data(self) -> Option<&'a str> { field(self.0, &["UserData"]) }
    pub fn call_info(self) -> RobotCall<'a> { field(self.0, &["CallInfo"]) }
    pub fn offline_push_info(self) -> Option<&'a Value> { field(self.0, &["OfflinePushInfo"]) }
}

view!(RobotCall);
impl<'a> RobotCall<'a> {
    pub fn media_type(self) -> &'a str { field(self.0, &["MediaType"]) }
    pub fn room_id(self) -> Option<&'a str> { field(self.0, &["RoomId"]) }
    pub fn room_id_type(self) -> Option<i64> { field(self.0, &["RoomIdType"]) }
}

view!(EndCall);
impl<'a> EndCall<'a> {
    pub fn call_id(self) -> &'a str { field(self.0, &["CallId"]) }
}

view!(GetCallRecord);
impl<'a> GetCallRecord<'a> {
    pub fn call_id(self) -> &'a str { field(self.0, &["CallId"]) }
}

view!(ListCallRecords);
impl<'a> ListCallRecords<'a> {
    pub const NUMBER_PER_PAGE_DEFAULT: i64 = 10;
    pub const PAGE_DEFAULT: i64 = 1;
    pub fn start_time(self) -> Option<i64> { field(self.0, &["StartTime"]) }
    pub fn end_time(self) -> Option<i64> { field(self.0, &["EndTime"]) }
    pub fn call_result(self) -> Option<&'a str> { field(self.0, &["CallResult"]) }
    pub fn call_type(self) -> Option<&'a str> { field(self.0, &["CallType"]) }
    pub fn number_per_page(self) -> Option<i64> { field(self.0, &["NumberPerPage"]) }
    pub fn page(self) -> Option<i64> { field(self.0, &["Page"]) }
}

view!(SetCallWebhook);
impl<'a> SetCallWebhook<'a> {
    pub fn url(self) -> &'a str { field(self.0, &["Url"]) }
    pub fn callback_command_list(self) -> Vec<&'a str> { field(self.0, &["CallbackCommandList"]) }
}

view!(GetCallWebhook);

view!(DeleteCallWebhook);
