// @generated from api/conversation.yaml by cargo xtask generate
//! Requests: Conversations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(ListConversations);
impl<'a> ListConversations<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn time_stamp(self) -> i64 { field(self.0, &["TimeStamp"]) }
    pub fn start_index(self) -> i64 { field(self.0, &["StartIndex"]) }
    pub fn top_time_stamp(self) -> i64 { field(self.0, &["TopTimeStamp"]) }
    pub fn top_start_index(self) -> i64 { field(self.0, &["TopStartIndex"]) }
    pub fn assist_flags(self) -> i64 { field(self.0, &["AssistFlags"]) }
}

view!(DeleteConversation);
impl<'a> DeleteConversation<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn r#type(self) -> i64 { field(self.0, &["Type"]) }
    pub fn to_account(self) -> Option<&'a str> { field(self.0, &["To_Account"]) }
    pub fn to_group_id(self) -> Option<&'a str> { field(self.0, &["ToGroupid"]) }
    pub fn clear_ramble(self) -> Option<i64> { field(self.0, &["ClearRamble"]) }
}

view!(PinConversations);
impl<'a> PinConversations<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn operation_type(self) -> i64 { field(self.0, &["OperationType"]) }
    pub fn recent_contact_item(self) -> Vec<RecentContactItem<'a>> { field(self.0, &["RecentContactItem"]) }
}

view!(RecentContactItem);
impl<'a> RecentContactItem<'a> {
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn r#type(self) -> i64 { field(self.0, &["Type"]) }
    pub fn to_account(self) -> Option<&'a str> { field(self.0, &["To_Account"]) }
    pub fn group_id(self) -> Option<&'a str> { field(self.0, &["GroupId"]) }
}

view!(CreateConversationGroup);
impl<'a> CreateConversationGroup<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const GROUP_CONTACT_ITEM_MAX_ITEMS: usize = 1;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn group_contact_item(self) -> Vec<ContactGroupItem<'a>> { field(self.0, &["GroupContactItem"]) }
}

view!(ContactGroupItem);
impl<'a> ContactGroupItem<'a> {
    pub const GROUP_NAME_MAX_BYTES: usize = 32;
    pub const CONTACT_ITEM_MAX_ITEMS: usize = 100;
    pub fn group_name(self) -> &'a str { field(self.0, &["GroupName"]) }
    pub fn contact_item(self) -> Vec<ContactItem<'a>> { field(self.0, &["ContactItem"]) }
}

view!(ContactItem);
impl<'a> ContactItem<'a> {
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn r#type(self) -> i64 { field(self.0, &["Type"]) }
    pub fn to_group_id(self) -> Option<&'a str> { field(self.0, &["ToGroupId"]) }
    pub fn to_account(self) -> Option<&'a str> { field(self.0, &["To_Account"]) }
}

view!(UpdateConversationGroup);
impl<'a> UpdateConversationGroup<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn update_type(self) -> i64 { field(self.0, &["UpdateType"]) }
    pub fn update_group(self) -> ContactGroupUpdate<'a> { field(self.0, &["UpdateGroup"]) }
}

view!(ContactGroupUpdate);
impl<'a> ContactGroupUpdate<'a> {
    pub const OLD_GROUP_NAME_MAX_BYTES: usize = 32;
    pub const NEW_GROUP_NAME_MAX_BYTES: usize = 32;
    pub const CONTACT_UPDATE_ITEM_MAX_ITEMS: usize = 100;
    pub fn update_group_type(self) -> i64 { field(self.0, &["UpdateGroupType"]) }
    pub fn old_group_name(self) -> Option<&'a str> { field(self.0, &["OldGroupName"]) }
    pub fn new_group_name(self) -> Option<&'a str> { field(self.0, &["NewGroupName"]) }
    pub fn contact_update_item(self) -> Option<Vec<ContactUpdateItem<'a>>> { field(self.0, &["ContactUpdateItem"]) }
}

view!(ContactUpdateItem);
impl<'a> ContactUpdateItem<'a> {
    pub fn contact_opt_type(self) -> i64 { field(self.0, &["ContactOptType"]) }
    pub fn contact_item(self) -> ContactItem<'a> { field(self.0, &["ContactItem"]) }
}

view!(DeleteConversationGroup);
impl<'a> DeleteConversationGroup<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const GROUP_NAME_MAX_ITEMS: usize = 1;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn group_name(self) -> Vec<&'a str> { field(self.0, &["GroupName"]) }
}

view!(MarkConversations);
impl<'a> MarkConversations<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const MARK_ITEM_MAX_ITEMS: usize = 100;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn mark_item(self) -> Vec<ContactMarkItem<'a>> { field(self.0, &["MarkItem"]) }
}

view!(ContactMarkItem);
impl<'a> ContactMarkItem<'a> {
    pub const CUSTOM_MARK_MAX_BYTES: usize = 256;
    pub fn opt_type(self) -> i64 { field(self.0, &["OptType"]) }
    pub fn contact_item(self) -> ContactItem<'a> { field(self.0, &["ContactItem"]) }
    pub fn clear_mark(self) -> Option<Vec<i64>> { field(self.0, &["ClearMark"]) }
    pub fn set_mark(self) -> Option<Vec<i64>> { field(self.0, &["SetMark"]) }
    pub fn custom_mark(self) -> Option<&'a str> { field(self.0, &["CustomMark"]) }
}

view!(SearchConversationGroups);
impl<'a> SearchConversationGroups<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const CONTACT_ITEM_MAX_ITEMS: usize = 300;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn contact_item(self) -> Vec<ContactItem<'a>> { field(self.0, &["ContactItem"]) }
}

view!(GetConversationGroups);
impl<'a> GetConversationGroups<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn start_index(self) -> i64 { field(self.0, &["StartIndex"]) }
}
