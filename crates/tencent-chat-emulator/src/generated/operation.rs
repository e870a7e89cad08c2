// @generated from api/operation.yaml by cargo xtask generate
//! Requests: Operations, archives and chat files.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(SetGlobalMute);
impl<'a> SetGlobalMute<'a> {
    pub const SET_ACCOUNT_MAX_BYTES: usize = 32;
    pub const C2C_MSG_NOSPEAKING_TIME_MAX: u32 = 4294967295;
    pub const GROUP_MSG_NOSPEAKING_TIME_MAX: u32 = 4294967295;
    pub fn set_account(self) -> &'a str { field(self.0, &["Set_Account"]) }
    pub fn c2c_msg_nospeaking_time(self) -> Option<u32> { field(self.0, &["C2CmsgNospeakingTime"]) }
    pub fn group_msg_nospeaking_time(self) -> Option<u32> { field(self.0, &["GroupmsgNospeakingTime"]) }
}

view!(GetGlobalMute);
impl<'a> GetGlobalMute<'a> {
    pub const GET_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn get_account(self) -> &'a str { field(self.0, &["Get_Account"]) }
}

view!(GetOperationsData);
impl<'a> GetOperationsData<'a> {
    pub fn request_field(self) -> Option<Vec<&'a str>> { field(self.0, &["RequestField"]) }
}

view!(GetMessageArchives);
impl<'a> GetMessageArchives<'a> {
    pub fn chat_type(self) -> &'a str { field(self.0, &["ChatType"]) }
    pub fn msg_time(self) -> &'a str { field(self.0, &["MsgTime"]) }
}

view!(GetServerIps);
impl<'a> GetServerIps<'a> {
    pub fn nettype(self) -> Option<i64> { field(self.0, &["nettype"]) }
}

view!(BanChatFile);
impl<'a> BanChatFile<'a> {
    pub fn raw_url(self) -> &'a str { field(self.0, &["RawURL"]) }
}

view!(UnbanChatFile);
impl<'a> UnbanChatFile<'a> {
    pub fn raw_url(self) -> &'a str { field(self.0, &["RawURL"]) }
}

view!(GetChatFileUrls);
impl<'a> GetChatFileUrls<'a> {
    pub fn raw_urls(self) -> Vec<ChatFileItem<'a>> { field(self.0, &["RawURLs"]) }
}

view!(ChatFileItem);
impl<'a> ChatFileItem<'a> {
    pub fn resource_id(self) -> i64 { field(self.0, &["ResourceID"]) }
    pub fn raw_url(self) -> &'a str { field(self.0, &["RawURL"]) }
}
