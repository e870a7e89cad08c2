// @generated from api/profile.yaml by cargo xtask generate
//! Requests: Profile management.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(SetProfile);
impl<'a> SetProfile<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn profile_item(self) -> Vec<ProfileItem<'a>> { field(self.0, &["ProfileItem"]) }
}

view!(ProfileItem);
impl<'a> ProfileItem<'a> {
    pub fn tag(self) -> &'a str { field(self.0, &["Tag"]) }
    pub fn value(self) -> &'a Value { field(self.0, &["Value"]) }
}

view!(GetProfiles);
impl<'a> GetProfiles<'a> {
    pub const TO_ACCOUNT_MAX_ITEMS: usize = 100;
    pub fn to_account(self) -> Vec<&'a str> { field(self.0, &["To_Account"]) }
    pub fn tag_list(self) -> Vec<&'a str> { field(self.0, &["TagList"]) }
}
