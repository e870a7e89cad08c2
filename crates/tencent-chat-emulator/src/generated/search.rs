// @generated from api/search.yaml by cargo xtask generate
//! Requests: Cloud search.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(SearchUsers);
impl<'a> SearchUsers<'a> {
    pub const KEYWORD_MATCH_TYPE_DEFAULT: i64 = 0;
    pub const COUNT_MAX: i64 = 100;
    pub fn user_gender_type(self) -> Option<&'a str> { field(self.0, &["UserGenderType"]) }
    pub fn user_birth_start(self) -> Option<i64> { field(self.0, &["UserBirthStart"]) }
    pub fn user_birth_end(self) -> Option<i64> { field(self.0, &["UserBirthEnd"]) }
    pub fn keyword_match_type(self) -> Option<i64> { field(self.0, &["KeywordMatchType"]) }
    pub fn keywords(self) -> Vec<&'a str> { field(self.0, &["Keywords"]) }
    pub fn count(self) -> i64 { field(self.0, &["Count"]) }
    pub fn cursor(self) -> Option<&'a str> { field(self.0, &["Cursor"]) }
}

view!(SearchGroups);
impl<'a> SearchGroups<'a> {
    pub const KEYWORD_MATCH_TYPE_DEFAULT: i64 = 0;
    pub const COUNT_MAX: i64 = 100;
    pub fn group_type(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupType"]) }
    pub fn keyword_match_type(self) -> Option<i64> { field(self.0, &["KeywordMatchType"]) }
    pub fn keywords(self) -> Vec<&'a str> { field(self.0, &["Keywords"]) }
    pub fn count(self) -> i64 { field(self.0, &["Count"]) }
    pub fn cursor(self) -> Option<&'a str> { field(self.0, &["Cursor"]) }
}

view!(SearchGroupMembers);
impl<'a> SearchGroupMembers<'a> {
    pub const KEYWORD_MATCH_TYPE_DEFAULT: i64 = 0;
    pub const COUNT_MAX: i64 = 100;
    pub fn group_type(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupType"]) }
    pub fn group_id_list(self) -> Option<Vec<&'a str>> { field(self.0, &["GroupIdList"]) }
    pub fn keyword_match_type(self) -> Option<i64> { field(self.0, &["KeywordMatchType"]) }
    pub fn keywords(self) -> Vec<&'a str> { field(self.0, &["Keywords"]) }
    pub fn count(self) -> i64 { field(self.0, &["Count"]) }
    pub fn cursor(self) -> Option<&'a str> { field(self.0, &["Cursor"]) }
}
