// @generated from api/moderation.yaml by cargo xtask generate
//! Requests: Content moderation.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(ModerateContent);
impl<'a> ModerateContent<'a> {
    pub const CONTENT_MAX_BYTES: usize = 8192;
    pub fn audit_name(self) -> &'a str { field(self.0, &["AuditName"]) }
    pub fn content_type(self) -> &'a str { field(self.0, &["ContentType"]) }
    pub fn content(self) -> &'a str { field(self.0, &["Content"]) }
    pub fn ext_sender(self) -> Option<&'a str> { field(self.0, &["ExtSender"]) }
    pub fn ext_receiver(self) -> Option<&'a str> { field(self.0, &["ExtReceiver"]) }
}

view!(ModerateContentBatch);
impl<'a> ModerateContentBatch<'a> {
    pub const CONTENTS_MAX_ITEMS: usize = 10;
    pub fn audit_name(self) -> &'a str { field(self.0, &["AuditName"]) }
    pub fn contents(self) -> Vec<ModerationItem<'a>> { field(self.0, &["Contents"]) }
    pub fn ext_sender(self) -> Option<&'a str> { field(self.0, &["ExtSender"]) }
    pub fn ext_receiver(self) -> Option<&'a str> { field(self.0, &["ExtReceiver"]) }
}

view!(ModerationItem);
impl<'a> ModerationItem<'a> {
    pub const CONTENT_MAX_BYTES: usize = 8192;
    pub fn content_id(self) -> i64 { field(self.0, &["ContentId"]) }
    pub fn content_type(self) -> &'a str { field(self.0, &["ContentType"]) }
    pub fn content(self) -> &'a str { field(self.0, &["Content"]) }
}

view!(GetCloudBlockedWordLibraries);
impl<'a> GetCloudBlockedWordLibraries<'a> {
    pub const LIMIT_MAX: i64 = 100;
    pub fn sdk_app_id(self) -> i64 { field(self.0, &["SdkAppId"]) }
    pub fn offset(self) -> u64 { field(self.0, &["Offset"]) }
    pub fn limit(self) -> i64 { field(self.0, &["Limit"]) }
}

view!(GetCloudBlockedWords);
impl<'a> GetCloudBlockedWords<'a> {
    pub const LIMIT_MAX: i64 = 100;
    pub fn sdk_app_id(self) -> i64 { field(self.0, &["SdkAppId"]) }
    pub fn lib_id(self) -> &'a str { field(self.0, &["LibID"]) }
    pub fn offset(self) -> u64 { field(self.0, &["Offset"]) }
    pub fn limit(self) -> i64 { field(self.0, &["Limit"]) }
    pub fn content(self) -> Option<&'a str> { field(self.0, &["Content"]) }
}

view!(AddCloudBlockedWords);
impl<'a> AddCloudBlockedWords<'a> {
    pub const USER_KEYWORDS_MAX_ITEMS: usize = 10;
    pub fn sdk_app_id(self) -> i64 { field(self.0, &["SdkAppId"]) }
    pub fn lib_id(self) -> &'a str { field(self.0, &["LibID"]) }
    pub fn user_keywords(self) -> Vec<CloudBlockedWordItem<'a>> { field(self.0, &["UserKeywords"]) }
}

view!(CloudBlockedWordItem);
impl<'a> CloudBlockedWordItem<'a> {
    pub fn content(self) -> &'a str { field(self.0, &["Content"]) }
    pub fn label(self) -> Option<&'a str> { field(self.0, &["Label"]) }
}

view!(DeleteCloudBlockedWords);
impl<'a> DeleteCloudBlockedWords<'a> {
    pub const KEYWORDS_MAX_ITEMS: usize = 10;
    pub fn sdk_app_id(self) -> i64 { field(self.0, &["SdkAppId"]) }
    pub fn lib_id(self) -> &'a str { field(self.0, &["LibID"]) }
    pub fn keywords(self) -> Vec<&'a str> { field(self.0, &["Keywords"]) }
}

view!(AddLocalBlockedWords);
impl<'a> AddLocalBlockedWords<'a> {
    pub const LOCAL_AUDIT_WORDS_MAX_ITEMS: usize = 10;
    pub fn sdk_app_id(self) -> i64 { field(self.0, &["SdkAppId"]) }
    pub fn local_audit_words(self) -> Vec<LocalBlockedWordItem<'a>> { field(self.0, &["LocalAuditWords"]) }
}

view!(LocalBlockedWordItem);
impl<'a> LocalBlockedWordItem<'a> {
    pub fn keyword(self) -> &'a str { field(self.0, &["Keyword"]) }
    pub fn word_type(self) -> i64 { field(self.0, &["WordType"]) }
    pub fn filter_type(self) -> i64 { field(self.0, &["FilterType"]) }
    pub fn replaced_content(self) -> Option<&'a str> { field(self.0, &["ReplacedContent"]) }
}

view!(DeleteLocalBlockedWords);
impl<'a> DeleteLocalBlockedWords<'a> {
    pub const LOCAL_AUDIT_WORDS_MAX_ITEMS: usize = 10;
    pub fn sdk_app_id(self) -> i64 { field(self.0, &["SdkAppId"]) }
    pub fn local_audit_words(self) -> Vec<LocalBlockedWordToDelete<'a>> { field(self.0, &["LocalAuditWords"]) }
}

view!(LocalBlockedWordToDelete);
impl<'a> LocalBlockedWordToDelete<'a> {
    pub fn id(self) -> i64 { field(self.0, &["Id"]) }
    pub fn keyword(self) -> &'a str { field(self.0, &["Keyword"]) }
    pub fn word_type(self) -> i64 { field(self.0, &["WordType"]) }
    pub fn filter_type(self) -> i64 { field(self.0, &["FilterType"]) }
    pub fn replaced_content(self) -> Option<&'a str> { field(self.0, &["ReplacedContent"]) }
}

view!(GetLocalBlockedWords);
impl<'a> GetLocalBlockedWords<'a> {
    pub const LIMIT_MAX: i64 = 100;
    pub fn sdk_app_id(self) -> i64 { field(self.0, &["SdkAppId"]) }
    pub fn filter_type(self) -> i64 { field(self.0, &["FilterType"]) }
    pub fn offset(self) -> i64 { field(self.0, &["Offset"]) }
    pub fn limit(self) -> i64 { field(self.0, &["Limit"]) }
    pub fn keyword(self) -> Option<&'a str> { field(self.0, &["Keyword"]) }
}
