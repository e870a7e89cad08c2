// @generated from api/moderation.yaml by cargo xtask generate
//! Content moderation.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`ModerateContent`] | [On-demand Moderation](https://www.tencentcloud.com/document/product/1047/77827) |
//! | [`ModerateContentBatch`] | [On-demand Batch Moderation](https://www.tencentcloud.com/document/product/1047/77828) |
//! | [`GetCloudBlockedWordLibraries`] | [Get Blocklists](https://www.tencentcloud.com/document/product/1047/77829) |
//! | [`GetCloudBlockedWords`] | [Get Blocked Words](https://www.tencentcloud.com/document/product/1047/77830) |
//! | [`AddCloudBlockedWords`] | [Add Blocked Words](https://www.tencentcloud.com/document/product/1047/77831) |
//! | [`DeleteCloudBlockedWords`] | [Delete Blocked Words](https://www.tencentcloud.com/document/product/1047/77832) |
//! | [`AddLocalBlockedWords`] | Add Blocked Words (Local Moderation) |
//! | [`DeleteLocalBlockedWords`] | Delete Blocked Words (Local Moderation) |
//! | [`GetLocalBlockedWords`] | Get Blocked Words (Local Moderation) |

use serde::{Deserialize, Serialize};

/// Submit text, an image, audio or video for moderation.
///
/// Official page: [On-demand Moderation](https://www.tencentcloud.com/document/product/1047/77827)
///
/// Path: `v4/im_msg_audit/content_moderation`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Needs cloud moderation (Content Understanding) to be enabled;
/// charged.
///
/// - text and images are judged in the reply; audio and video are judged later and reported by webhook under the
///   same RequestId
/// - regions: the mainland page lists China, Singapore and Seoul, the international page only Singapore
#[doc(alias = "content_moderation")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModerateContent {
    /// Policy: one of these, or the ID of an own policy from the console.
    ///
    /// Required.
    pub audit_name: ModerationPolicy,
    /// Kind of content.
    ///
    /// Required.
    pub content_type: ModerationContentType,
    /// The text, or the URL of the file; image files up to 5 MB.
    ///
    /// Required. At most 8192 bytes.
    pub content: String,
    /// Sender as shown and filtered in the console: a UserID or any own ID.
    ///
    /// Optional.
    pub ext_sender: Option<String>,
    /// Receiver as shown and filtered in the console: a UserID, GroupID or any own ID.
    ///
    /// Optional.
    pub ext_receiver: Option<String>,
}

crate::wire::object::fields!(
    strict ModerateContent { 0 always audit_name "AuditName", 1 always content_type
    "ContentType", 2 always content "Content", 3 given ext_sender "ExtSender", 4 given
    ext_receiver "ExtReceiver", } required[0, 1, 2]
);

impl ModerateContent {
    /// With the required fields.
    pub fn new(
        audit_name: impl Into<ModerationPolicy>,
        content_type: impl Into<ModerationContentType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            audit_name: audit_name.into(),
            content_type: content_type.into(),
            content: content.into(),
            ext_sender: None,
            ext_receiver: None,
        }
    }

    /// Sets `ext_sender`: sender as shown and filtered in the console: a UserID or any own ID.
    #[must_use]
    pub fn ext_sender(mut self, ext_sender: impl Into<String>) -> Self {
        self.ext_sender = Some(ext_sender.into());
        self
    }

    /// Sets `ext_receiver`: receiver as shown and filtered in the console: a UserID, GroupID or any own ID.
    #[must_use]
    pub fn ext_receiver(mut self, ext_receiver: impl Into<String>) -> Self {
        self.ext_receiver = Some(ext_receiver.into());
        self
    }
}

impl crate::Request for ModerateContent {
    type Reply = ModerateContentReply;
    const NAME: &'static str = "moderate_content";
}

/// Policy: one of these, or the ID of an own policy from the console.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationPolicy {
    /// `C2C`
    C2c,
    /// `Group`
    Group,
    /// `UserInfo`
    UserInfo,
    /// `GroupInfo`
    GroupInfo,
    /// `GroupMemberInfo`
    GroupMemberInfo,
    /// `RelationChain`
    RelationChain,
    /// A value that this version does not know.
    Other(String),
}

impl ModerationPolicy {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::C2c => "C2C",
            Self::Group => "Group",
            Self::UserInfo => "UserInfo",
            Self::GroupInfo => "GroupInfo",
            Self::GroupMemberInfo => "GroupMemberInfo",
            Self::RelationChain => "RelationChain",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationPolicy {
    fn from(value: &str) -> Self {
        match value {
            "C2C" => Self::C2c,
            "Group" => Self::Group,
            "UserInfo" => Self::UserInfo,
            "GroupInfo" => Self::GroupInfo,
            "GroupMemberInfo" => Self::GroupMemberInfo,
            "RelationChain" => Self::RelationChain,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationPolicy {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationPolicy {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationPolicy {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// Kind of content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationContentType {
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `Audio`
    Audio,
    /// `Video`
    Video,
    /// A value that this version does not know.
    Other(String),
}

impl ModerationContentType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "Text",
            Self::Image => "Image",
            Self::Audio => "Audio",
            Self::Video => "Video",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationContentType {
    fn from(value: &str) -> Self {
        match value {
            "Text" => Self::Text,
            "Image" => Self::Image,
            "Audio" => Self::Audio,
            "Video" => Self::Video,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationContentType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationContentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationContentType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationContentType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationContentType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ModerateContent`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModerateContentReply {
    /// Identifies the submission; audio and video results come with it by webhook.
    pub request_id: Option<String>,
    /// Text and images only: advice.
    pub result: Option<ModerationAdvice>,
    /// Text and images only: higher is worse.
    ///
    /// From 0 to 100.
    pub score: Option<i64>,
    /// Text and images only: matched category.
    pub label: Option<ModerationLabel>,
    /// Words hit; absent when a model, not a word, matched.
    pub keywords: Vec<String>,
}

crate::wire::object::fields!(
    lenient ModerateContentReply { 0 given request_id "RequestId", 1 given result
    "Result", 2 given score "Score", 3 given label "Label", 4 items keywords "Keywords",
    } required[]
);

crate::wire::lenient::object!(ModerateContentReply);

/// Text and images only: advice.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationAdvice {
    /// `Pass`
    Pass,
    /// `Review`
    Review,
    /// `Block`
    Block,
    /// A value that this version does not know.
    Other(String),
}

impl ModerationAdvice {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pass => "Pass",
            Self::Review => "Review",
            Self::Block => "Block",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationAdvice {
    fn from(value: &str) -> Self {
        match value {
            "Pass" => Self::Pass,
            "Review" => Self::Review,
            "Block" => Self::Block,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationAdvice {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationAdvice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationAdvice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationAdvice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationAdvice {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(ModerationAdvice);

/// Text and images only: matched category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationLabel {
    /// `Normal`
    Normal,
    /// `Polity`
    Polity,
    /// `Porn`
    Porn,
    /// `Illegal`
    Illegal,
    /// `Abuse`
    Abuse,
    /// `Terror`
    Terror,
    /// `Ad`
    Ad,
    /// `Sexy`
    Sexy,
    /// `Composite`
    Composite,
    /// A value that this version does not know.
    Other(String),
}

impl ModerationLabel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "Normal",
            Self::Polity => "Polity",
            Self::Porn => "Porn",
            Self::Illegal => "Illegal",
            Self::Abuse => "Abuse",
            Self::Terror => "Terror",
            Self::Ad => "Ad",
            Self::Sexy => "Sexy",
            Self::Composite => "Composite",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationLabel {
    fn from(value: &str) -> Self {
        match value {
            "Normal" => Self::Normal,
            "Polity" => Self::Polity,
            "Porn" => Self::Porn,
            "Illegal" => Self::Illegal,
            "Abuse" => Self::Abuse,
            "Terror" => Self::Terror,
            "Ad" => Self::Ad,
            "Sexy" => Self::Sexy,
            "Composite" => Self::Composite,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationLabel {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationLabel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationLabel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationLabel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationLabel {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(ModerationLabel);

/// Submit up to 10 texts and images for moderation.
///
/// Official page: [On-demand Batch Moderation](https://www.tencentcloud.com/document/product/1047/77828)
///
/// Path: `v4/im_msg_audit/batch_content_moderation`
///
/// At most 200 calls per second. Lists of `contents` longer than 10 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Needs cloud moderation (Content Understanding) to be enabled; charged.
///
/// - up to 10 items per call, text and images only; audio and video go one by one through content_moderation
/// - the service gives up after 5 s (93006)
#[doc(alias = "batch_content_moderation")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModerateContentBatch {
    /// Policy: one of these, or the ID of an own policy.
    ///
    /// Required.
    pub audit_name: ModerationPolicy,
    /// Items to judge.
    ///
    /// Required. More than 10 entries are sent in several requests.
    pub contents: Vec<ModerationItem>,
    /// Sender as shown and filtered in the console.
    ///
    /// Optional.
    pub ext_sender: Option<String>,
    /// Receiver as shown and filtered in the console.
    ///
    /// Optional.
    pub ext_receiver: Option<String>,
}

crate::wire::object::fields!(
    strict ModerateContentBatch { 0 always audit_name "AuditName", 1 always contents
    "Contents", 2 given ext_sender "ExtSender", 3 given ext_receiver "ExtReceiver", }
    required[0, 1]
);

impl ModerateContentBatch {
    /// With the required fields.
    pub fn new(
        audit_name: impl Into<ModerationPolicy>,
        contents: impl IntoIterator<Item = impl Into<ModerationItem>>,
    ) -> Self {
        Self {
            audit_name: audit_name.into(),
            contents: contents.into_iter().map(Into::into).collect(),
            ext_sender: None,
            ext_receiver: None,
        }
    }

    /// Sets `ext_sender`: sender as shown and filtered in the console.
    #[must_use]
    pub fn ext_sender(mut self, ext_sender: impl Into<String>) -> Self {
        self.ext_sender = Some(ext_sender.into());
        self
    }

    /// Sets `ext_receiver`: receiver as shown and filtered in the console.
    #[must_use]
    pub fn ext_receiver(mut self, ext_receiver: impl Into<String>) -> Self {
        self.ext_receiver = Some(ext_receiver.into());
        self
    }
}

impl crate::Request for ModerateContentBatch {
    type Reply = ModerateContentBatchReply;
    const NAME: &'static str = "moderate_content_batch";
}

impl crate::Bulk for ModerateContentBatch {
    type Item = ModerationItem;
}

/// Items to judge.
///
/// Used in [`ModerateContentBatch::contents`](field@crate::api::ModerateContentBatch::contents).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModerationItem {
    /// Own number, unique within the call; comes back in the result.
    ///
    /// Required.
    pub content_id: i64,
    /// Kind of content.
    ///
    /// Required.
    pub content_type: ModerationBatchContentType,
    /// The text, or the URL of the image (up to 5 MB).
    ///
    /// Required. At most 8192 bytes.
    pub content: String,
}

crate::wire::object::fields!(
    strict ModerationItem { 0 always content_id "ContentId", 1 always content_type
    "ContentType", 2 always content "Content", } required[0, 1, 2]
);

impl ModerationItem {
    /// With the required fields.
    pub fn new(
        content_id: i64,
        content_type: impl Into<ModerationBatchContentType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            content_id,
            content_type: content_type.into(),
            content: content.into(),
        }
    }
}

/// Kind of content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationBatchContentType {
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// A value that this version does not know.
    Other(String),
}

impl ModerationBatchContentType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "Text",
            Self::Image => "Image",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationBatchContentType {
    fn from(value: &str) -> Self {
        match value {
            "Text" => Self::Text,
            "Image" => Self::Image,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationBatchContentType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationBatchContentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationBatchContentType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationBatchContentType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationBatchContentType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ModerateContentBatch`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModerateContentBatchReply {
    /// One result per item.
    pub audit_results: Vec<AuditResult>,
}

crate::wire::object::fields!(
    lenient ModerateContentBatchReply { 0 items audit_results "AuditResults", }
    required[]
);

crate::wire::lenient::object!(ModerateContentBatchReply);

/// One result per item.
///
/// Used in [`ModerateContentBatchReply::audit_results`](field@crate::api::ModerateContentBatchReply::audit_results).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditResult {
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Error text.
    pub error_info: Option<String>,
    /// The number from the request.
    pub content_id: Option<i64>,
    /// Advice.
    pub result: Option<ModerationAdvice>,
    /// Higher is worse.
    ///
    /// From 0 to 100.
    pub score: Option<i64>,
    /// Matched category.
    pub label: Option<ModerationLabel>,
    /// Matched sub-category.
    pub sub_label: Option<String>,
    /// Words hit; absent when a model matched.
    pub keywords: Vec<String>,
    /// Identifies the submission.
    pub request_id: Option<String>,
}

crate::wire::object::fields!(
    lenient AuditResult { 0 given error_code "ErrorCode", 1 given error_info "ErrorInfo",
    2 given content_id "ContentId", 3 given result "Result", 4 given score "Score", 5
    given label "Label", 6 given sub_label "SubLabel", 7 items keywords "Keywords", 8
    given request_id "RequestId", } required[]
);

crate::wire::lenient::object!(AuditResult);

/// Read the blocked-word libraries of cloud moderation, page by page.
///
/// Official page: [Get Blocklists](https://www.tencentcloud.com/document/product/1047/77829)
///
/// Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Needs
/// cloud moderation to be enabled.
///
/// - lists the word libraries of cloud moderation; their ID is the LibID of the other word calls
/// - regions: the pages of 2025-11 list China, Singapore and Seoul, the page of 2026-03 only Singapore
#[doc(alias = "get_cloud_audit_keywords_ids")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCloudBlockedWordLibraries {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    pub sdk_app_id: i64,
    /// Position to start at.
    ///
    /// The first page when left out. At least 0.
    pub offset: Option<i64>,
    /// Libraries per reply.
    ///
    /// Required. At most 100. Documented, not checked.
    pub limit: i64,
}

crate::wire::object::fields!(
    strict GetCloudBlockedWordLibraries { 0 always sdk_app_id "SdkAppId", 1 given offset
    "Offset", 2 always limit "Limit", } required[0, 2]
);

impl GetCloudBlockedWordLibraries {
    /// With the required fields.
    pub fn new(sdk_app_id: i64, limit: i64) -> Self {
        Self {
            sdk_app_id,
            offset: None,
            limit,
        }
    }

    /// Sets `offset`: position to start at.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl crate::Request for GetCloudBlockedWordLibraries {
    type Reply = GetCloudBlockedWordLibrariesReply;
    const NAME: &'static str = "get_cloud_blocked_word_libraries";
}

impl crate::Paged for GetCloudBlockedWordLibraries {
    type Item = CloudBlockedWordLibrary;
    fn into_items(reply: GetCloudBlockedWordLibrariesReply) -> Vec<Self::Item> {
        reply.infos
    }
}

/// The reply to [`GetCloudBlockedWordLibraries`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCloudBlockedWordLibrariesReply {
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Libraries in all.
    pub total_count: Option<i64>,
    /// Libraries.
    pub infos: Vec<CloudBlockedWordLibrary>,
}

crate::wire::object::fields!(
    lenient GetCloudBlockedWordLibrariesReply { 0 given request_id "RequestId", 1 given
    total_count "TotalCount", 2 items infos "Infos", } required[]
);

crate::wire::lenient::object!(GetCloudBlockedWordLibrariesReply);

/// Libraries.
///
/// Used in [`GetCloudBlockedWordLibrariesReply::infos`](field@crate::api::GetCloudBlockedWordLibrariesReply::infos).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudBlockedWordLibrary {
    /// Library ID.
    pub id: Option<String>,
    /// Library name.
    pub lib_name: Option<String>,
    /// Description.
    pub describe: Option<String>,
    /// Text like 2023-02-20 13:53:44 +0800 CST.
    pub create_time: Option<String>,
    /// What happens on a hit, e.g. Block.
    pub suggestion: Option<String>,
}

crate::wire::object::fields!(
    lenient CloudBlockedWordLibrary { 0 given id "ID", 1 given lib_name "LibName", 2
    given describe "Describe", 3 given create_time "CreateTime", 4 given suggestion
    "Suggestion", } required[]
);

crate::wire::lenient::object!(CloudBlockedWordLibrary);

/// Read the words of a cloud moderation library, page by page.
///
/// Official page: [Get Blocked Words](https://www.tencentcloud.com/document/product/1047/77830)
///
/// Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Needs
/// cloud moderation to be enabled.
///
/// - words of one library, in pages, or those that contain Content
/// - regions: the pages of 2025-11 list China, Singapore and Seoul
#[doc(alias = "get_cloud_audit_keywords")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCloudBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    pub sdk_app_id: i64,
    /// Library ID.
    ///
    /// Required.
    pub lib_id: String,
    /// Position to start at.
    ///
    /// The first page when left out. At least 0.
    pub offset: Option<i64>,
    /// Words per reply.
    ///
    /// Required. At most 100. Documented, not checked.
    pub limit: i64,
    /// Fuzzy match; when absent or empty, all words.
    ///
    /// Optional.
    pub content: Option<String>,
}

crate::wire::object::fields!(
    strict GetCloudBlockedWords { 0 always sdk_app_id "SdkAppId", 1 always lib_id
    "LibID", 2 given offset "Offset", 3 always limit "Limit", 4 given content "Content",
    } required[0, 1, 3]
);

impl GetCloudBlockedWords {
    /// With the required fields.
    pub fn new(sdk_app_id: i64, lib_id: impl Into<String>, limit: i64) -> Self {
        Self {
            sdk_app_id,
            lib_id: lib_id.into(),
            offset: None,
            limit,
            content: None,
        }
    }

    /// Sets `offset`: position to start at.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `content`: fuzzy match; when absent or empty, all words.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl crate::Request for GetCloudBlockedWords {
    type Reply = GetCloudBlockedWordsReply;
    const NAME: &'static str = "get_cloud_blocked_words";
}

impl crate::Paged for GetCloudBlockedWords {
    type Item = CloudBlockedWord;
    fn into_items(reply: GetCloudBlockedWordsReply) -> Vec<Self::Item> {
        reply.infos
    }
}

/// The reply to [`GetCloudBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCloudBlockedWordsReply {
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Words in all.
    pub total_count: Option<i64>,
    /// Words.
    pub infos: Vec<CloudBlockedWord>,
}

crate::wire::object::fields!(
    lenient GetCloudBlockedWordsReply { 0 given request_id "RequestId", 1 given
    total_count "TotalCount", 2 items infos "Infos", } required[]
);

crate::wire::lenient::object!(GetCloudBlockedWordsReply);

/// Words.
///
/// Used in [`GetCloudBlockedWordsReply::infos`](field@crate::api::GetCloudBlockedWordsReply::infos).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudBlockedWord {
    /// Word ID, decimal digits.
    pub id: Option<String>,
    /// The word.
    pub content: Option<String>,
    /// Text like 2023-06-24 23:45:04.
    pub create_time: Option<String>,
}

crate::wire::object::fields!(
    lenient CloudBlockedWord { 0 given id "ID", 1 given content "Content", 2 given
    create_time "CreateTime", } required[]
);

crate::wire::lenient::object!(CloudBlockedWord);

/// Add words to a cloud moderation library.
///
/// Official page: [Add Blocked Words](https://www.tencentcloud.com/document/product/1047/77831)
///
/// Path: `v4/im_msg_audit_mgr/add_cloud_audit_keywords`
///
/// At most 200 calls per second. Lists of `user_keywords` longer than 10 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Needs cloud moderation to be enabled.
///
/// - up to 10 words per call
/// - regions: the pages of 2025-11 list China, Singapore and Seoul, the page of 2026-03 only Singapore
#[doc(alias = "add_cloud_audit_keywords")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCloudBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    pub sdk_app_id: i64,
    /// Library ID.
    ///
    /// Required.
    pub lib_id: String,
    /// Words to add.
    ///
    /// Required. More than 10 entries are sent in several requests.
    pub user_keywords: Vec<CloudBlockedWordItem>,
}

crate::wire::object::fields!(
    strict AddCloudBlockedWords { 0 always sdk_app_id "SdkAppId", 1 always lib_id
    "LibID", 2 always user_keywords "UserKeywords", } required[0, 1, 2]
);

impl AddCloudBlockedWords {
    /// With the required fields.
    pub fn new(
        sdk_app_id: i64,
        lib_id: impl Into<String>,
        user_keywords: impl IntoIterator<Item = impl Into<CloudBlockedWordItem>>,
    ) -> Self {
        Self {
            sdk_app_id,
            lib_id: lib_id.into(),
            user_keywords: user_keywords.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for AddCloudBlockedWords {
    type Reply = AddCloudBlockedWordsReply;
    const NAME: &'static str = "add_cloud_blocked_words";
}

impl crate::Bulk for AddCloudBlockedWords {
    type Item = CloudBlockedWordItem;
}

/// Words to add.
///
/// Used in [`AddCloudBlockedWords::user_keywords`](field@crate::api::AddCloudBlockedWords::user_keywords).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudBlockedWordItem {
    /// The word.
    ///
    /// Required.
    pub content: String,
    /// Category.
    ///
    /// Optional.
    pub label: Option<CloudBlockedWordLabel>,
}

crate::wire::object::fields!(
    strict CloudBlockedWordItem { 0 always content "Content", 1 given label "Label", }
    required[0]
);

impl CloudBlockedWordItem {
    /// With the required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            label: None,
        }
    }

    /// Sets `label`: category.
    #[must_use]
    pub fn label(mut self, label: impl Into<CloudBlockedWordLabel>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// Category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudBlockedWordLabel {
    /// `Normal`
    Normal,
    /// `Illegal`
    Illegal,
    /// `Abuse`
    Abuse,
    /// `Polity`
    Polity,
    /// `Ad`
    Ad,
    /// `Porn`
    Porn,
    /// `Sexy`
    Sexy,
    /// `Terror`
    Terror,
    /// `Composite`
    Composite,
    /// A value that this version does not know.
    Other(String),
}

impl CloudBlockedWordLabel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "Normal",
            Self::Illegal => "Illegal",
            Self::Abuse => "Abuse",
            Self::Polity => "Polity",
            Self::Ad => "Ad",
            Self::Porn => "Porn",
            Self::Sexy => "Sexy",
            Self::Terror => "Terror",
            Self::Composite => "Composite",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CloudBlockedWordLabel {
    fn from(value: &str) -> Self {
        match value {
            "Normal" => Self::Normal,
            "Illegal" => Self::Illegal,
            "Abuse" => Self::Abuse,
            "Polity" => Self::Polity,
            "Ad" => Self::Ad,
            "Porn" => Self::Porn,
            "Sexy" => Self::Sexy,
            "Terror" => Self::Terror,
            "Composite" => Self::Composite,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for CloudBlockedWordLabel {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for CloudBlockedWordLabel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CloudBlockedWordLabel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CloudBlockedWordLabel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for CloudBlockedWordLabel {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`AddCloudBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCloudBlockedWordsReply {
    /// Identifies the call.
    pub request_id: Option<String>,
}

crate::wire::object::fields!(
    lenient AddCloudBlockedWordsReply { 0 given request_id "RequestId", } required[]
);

crate::wire::lenient::object!(AddCloudBlockedWordsReply);

/// Delete words from a cloud moderation library.
///
/// Official page: [Delete Blocked Words](https://www.tencentcloud.com/document/product/1047/77832)
///
/// Path: `v4/im_msg_audit_mgr/delete_cloud_audit_keywords`
///
/// At most 200 calls per second. Lists of `keywords` longer than 10 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Needs cloud moderation to be enabled.
///
/// - up to 10 words per call, by their text, not their ID
/// - regions: the pages of 2025-11 list China, Singapore and Seoul
#[doc(alias = "delete_cloud_audit_keywords")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCloudBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    pub sdk_app_id: i64,
    /// Library ID.
    ///
    /// Required.
    pub lib_id: String,
    /// Words to delete.
    ///
    /// Required. More than 10 entries are sent in several requests.
    pub keywords: Vec<String>,
}

crate::wire::object::fields!(
    strict DeleteCloudBlockedWords { 0 always sdk_app_id "SdkAppId", 1 always lib_id
    "LibID", 2 always keywords "Keywords", } required[0, 1, 2]
);

impl DeleteCloudBlockedWords {
    /// With the required fields.
    pub fn new(
        sdk_app_id: i64,
        lib_id: impl Into<String>,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            sdk_app_id,
            lib_id: lib_id.into(),
            keywords: keywords.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteCloudBlockedWords {
    type Reply = DeleteCloudBlockedWordsReply;
    const NAME: &'static str = "delete_cloud_blocked_words";
}

impl crate::Bulk for DeleteCloudBlockedWords {
    type Item = String;
}

/// The reply to [`DeleteCloudBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCloudBlockedWordsReply {
    /// Identifies the call.
    pub request_id: Option<String>,
    /// One result per word.
    pub details: Vec<DeleteCloudBlockedWordsResult>,
    /// Words deleted, by the table; not to be relied on.
    pub count: Option<i64>,
}

crate::wire::object::fields!(
    lenient DeleteCloudBlockedWordsReply { 0 given request_id "RequestId", 1 items
    details "Details", 2 given count "Count", } required[]
);

crate::wire::lenient::object!(DeleteCloudBlockedWordsReply);

/// One result per word.
///
/// Used in [`DeleteCloudBlockedWordsReply::details`](field@crate::api::DeleteCloudBlockedWordsReply::details).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCloudBlockedWordsResult {
    /// Word ID.
    pub keyword_id: Option<String>,
    /// The word.
    pub keyword: Option<String>,
    /// True when it is gone.
    pub deleted: Option<bool>,
    /// Why not.
    pub error_info: Option<String>,
}

crate::wire::object::fields!(
    lenient DeleteCloudBlockedWordsResult { 0 given keyword_id "KeywordID", 1 given
    keyword "Keyword", 2 given deleted "Deleted", 3 given error_info "ErrorInfo", }
    required[]
);

crate::wire::lenient::object!(DeleteCloudBlockedWordsResult);

#[deprecated(
    note = "Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words."
)]
/// Add blocked words to local moderation.
///
/// No current page documents it.
///
/// Path: `v4/im_msg_audit_mgr/add_local_audit_keywords`
///
/// Lists of `local_audit_words` longer than 10 are sent in several requests. Not retried, since no page says that
/// this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error. Plans: Needs local
/// moderation to be enabled.
///
/// - up to 10 words per call
/// - local moderation only compares words and patterns; it is another list than cloud moderation's libraries
#[doc(alias = "add_local_audit_keywords")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddLocalBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required. Known from a weak source only.
    pub sdk_app_id: i64,
    /// Words to add.
    ///
    /// Required. More than 10 entries are sent in several requests. Known from a weak source only.
    pub local_audit_words: Vec<LocalBlockedWordItem>,
}

crate::wire::object::fields!(
    strict AddLocalBlockedWords { 0 always sdk_app_id "SdkAppId", 1 always
    local_audit_words "LocalAuditWords", } required[0, 1]
);

impl AddLocalBlockedWords {
    /// With the required fields.
    pub fn new(
        sdk_app_id: i64,
        local_audit_words: impl IntoIterator<Item = impl Into<LocalBlockedWordItem>>,
    ) -> Self {
        Self {
            sdk_app_id,
            local_audit_words: local_audit_words.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for AddLocalBlockedWords {
    type Reply = AddLocalBlockedWordsReply;
    const NAME: &'static str = "add_local_blocked_words";
}

impl crate::Bulk for AddLocalBlockedWords {
    type Item = LocalBlockedWordItem;
}

/// Words to add.
///
/// Used in [`AddLocalBlockedWords::local_audit_words`](field@crate::api::AddLocalBlockedWords::local_audit_words).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LocalBlockedWordItem {
    /// The word or pattern.
    ///
    /// Required. Known from a weak source only.
    pub keyword: String,
    /// 1 word, 2 regular expression.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    pub word_type: i64,
    /// 1 replace the hit, 2 hold the message back.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    pub filter_type: i64,
    /// Replacement, for FilterType 1.
    ///
    /// Required in some cases. Known from a weak source only.
    pub replaced_content: Option<String>,
}

crate::wire::object::fields!(
    strict LocalBlockedWordItem { 0 always keyword "Keyword", 1 always word_type
    "WordType", 2 always filter_type "FilterType", 3 given replaced_content
    "ReplacedContent", } required[0, 1, 2]
);

impl LocalBlockedWordItem {
    /// With the required fields.
    pub fn new(keyword: impl Into<String>, word_type: i64, filter_type: i64) -> Self {
        Self {
            keyword: keyword.into(),
            word_type,
            filter_type,
            replaced_content: None,
        }
    }

    /// Sets `replaced_content`: replacement, for FilterType 1.
    #[must_use]
    pub fn replaced_content(mut self, replaced_content: impl Into<String>) -> Self {
        self.replaced_content = Some(replaced_content.into());
        self
    }
}

/// The reply to [`AddLocalBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLocalBlockedWordsReply {
    /// Identifies the call.
    ///
    /// Known from a weak source only.
    pub request_id: Option<String>,
}

crate::wire::object::fields!(
    lenient AddLocalBlockedWordsReply { 0 given request_id "RequestId", } required[]
);

crate::wire::lenient::object!(AddLocalBlockedWordsReply);

#[deprecated(
    note = "Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words."
)]
/// Delete blocked words of local moderation.
///
/// No current page documents it.
///
/// Path: `v4/im_msg_audit_mgr/delete_local_audit_keywords`
///
/// Lists of `local_audit_words` longer than 10 are sent in several requests. Not retried, since no page says that
/// this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error. Plans: Needs local
/// moderation to be enabled.
///
/// - up to 10 words per call
/// - each item is a word as get_local_audit_keywords gives it, with its Id
#[doc(alias = "delete_local_audit_keywords")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteLocalBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required. Known from a weak source only.
    pub sdk_app_id: i64,
    /// Words to delete.
    ///
    /// Required. More than 10 entries are sent in several requests. Known from a weak source only.
    pub local_audit_words: Vec<LocalBlockedWordToDelete>,
}

crate::wire::object::fields!(
    strict DeleteLocalBlockedWords { 0 always sdk_app_id "SdkAppId", 1 always
    local_audit_words "LocalAuditWords", } required[0, 1]
);

impl DeleteLocalBlockedWords {
    /// With the required fields.
    pub fn new(
        sdk_app_id: i64,
        local_audit_words: impl IntoIterator<Item = impl Into<LocalBlockedWordToDelete>>,
    ) -> Self {
        Self {
            sdk_app_id,
            local_audit_words: local_audit_words.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteLocalBlockedWords {
    type Reply = DeleteLocalBlockedWordsReply;
    const NAME: &'static str = "delete_local_blocked_words";
}

impl crate::Bulk for DeleteLocalBlockedWords {
    type Item = LocalBlockedWordToDelete;
}

/// Words to delete.
///
/// Used in [`DeleteLocalBlockedWords::local_audit_words`](field@crate::api::DeleteLocalBlockedWords::local_audit_words).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LocalBlockedWordToDelete {
    /// Word ID.
    ///
    /// Required. Known from a weak source only.
    pub id: i64,
    /// The word or pattern.
    ///
    /// Required. Known from a weak source only.
    pub keyword: String,
    /// 1 word, 2 regular expression.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    pub word_type: i64,
    /// 1 replace, 2 hold back.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    pub filter_type: i64,
    /// Replacement.
    ///
    /// Optional. Known from a weak source only.
    pub replaced_content: Option<String>,
}

crate::wire::object::fields!(
    strict LocalBlockedWordToDelete { 0 always id "Id", 1 always keyword "Keyword", 2
    always word_type "WordType", 3 always filter_type "FilterType", 4 given
    replaced_content "ReplacedContent", } required[0, 1, 2, 3]
);

impl LocalBlockedWordToDelete {
    /// With the required fields.
    pub fn new(
        id: i64,
        keyword: impl Into<String>,
        word_type: i64,
        filter_type: i64,
    ) -> Self {
        Self {
            id,
            keyword: keyword.into(),
            word_type,
            filter_type,
            replaced_content: None,
        }
    }

    /// Sets `replaced_content`: replacement.
    #[must_use]
    pub fn replaced_content(mut self, replaced_content: impl Into<String>) -> Self {
        self.replaced_content = Some(replaced_content.into());
        self
    }
}

/// The reply to [`DeleteLocalBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLocalBlockedWordsReply {
    /// Identifies the call.
    ///
    /// Known from a weak source only.
    pub request_id: Option<String>,
}

crate::wire::object::fields!(
    lenient DeleteLocalBlockedWordsReply { 0 given request_id "RequestId", } required[]
);

crate::wire::lenient::object!(DeleteLocalBlockedWordsReply);

#[deprecated(
    note = "Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words."
)]
/// Read the blocked words of local moderation, page by page.
///
/// No current page documents it.
///
/// Path: `v4/im_msg_audit_mgr/get_local_audit_keywords`
///
/// Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Needs local moderation to be
/// enabled.
///
/// - words of one FilterType, in pages, or those that match Keyword
#[doc(alias = "get_local_audit_keywords")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLocalBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required. Known from a weak source only.
    pub sdk_app_id: i64,
    /// 1 replaced words, 2 words that hold the message back.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    pub filter_type: i64,
    /// Position to start at.
    ///
    /// The first page when left out. At least 0. Documented, not checked. Known from a weak source only.
    pub offset: Option<i64>,
    /// Words per reply.
    ///
    /// Required. At most 100. Documented, not checked. Known from a weak source only.
    pub limit: i64,
    /// Fuzzy match; when empty, all words.
    ///
    /// Optional. Known from a weak source only.
    pub keyword: Option<String>,
}

crate::wire::object::fields!(
    strict GetLocalBlockedWords { 0 always sdk_app_id "SdkAppId", 1 always filter_type
    "FilterType", 2 given offset "Offset", 3 always limit "Limit", 4 given keyword
    "Keyword", } required[0, 1, 3]
);

impl GetLocalBlockedWords {
    /// With the required fields.
    pub fn new(sdk_app_id: i64, filter_type: i64, limit: i64) -> Self {
        Self {
            sdk_app_id,
            filter_type,
            offset: None,
            limit,
            keyword: None,
        }
    }

    /// Sets `offset`: position to start at.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `keyword`: fuzzy match; when empty, all words.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }
}

impl crate::Request for GetLocalBlockedWords {
    type Reply = GetLocalBlockedWordsReply;
    const NAME: &'static str = "get_local_blocked_words";
}

impl crate::Paged for GetLocalBlockedWords {
    type Item = LocalBlockedWord;
    fn into_items(reply: GetLocalBlockedWordsReply) -> Vec<Self::Item> {
        reply.local_audit_words
    }
}

/// The reply to [`GetLocalBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLocalBlockedWordsReply {
    /// Identifies the call.
    ///
    /// Known from a weak source only.
    pub request_id: Option<String>,
    /// Words.
    ///
    /// Known from a weak source only.
    pub local_audit_words: Vec<LocalBlockedWord>,
    /// Words of the app in all.
    ///
    /// Known from a weak source only.
    pub total_count: Option<i64>,
    /// Regular expressions of the app in all.
    ///
    /// Known from a weak source only.
    pub total_reg_count: Option<i64>,
    /// Words that fit FilterType and Keyword.
    ///
    /// Known from a weak source only.
    pub cur_count: Option<i64>,
    /// Regular expressions that fit FilterType and Keyword.
    ///
    /// Known from a weak source only.
    pub cur_reg_count: Option<i64>,
}

crate::wire::object::fields!(
    lenient GetLocalBlockedWordsReply { 0 given request_id "RequestId", 1 items
    local_audit_words "LocalAuditWords", 2 given total_count "TotalCount", 3 given
    total_reg_count "TotalRegCount", 4 given cur_count "CurCount", 5 given cur_reg_count
    "CurRegCount", } required[]
);

crate::wire::lenient::object!(GetLocalBlockedWordsReply);

/// Words.
///
/// Used in [`GetLocalBlockedWordsReply::local_audit_words`](field@crate::api::GetLocalBlockedWordsReply::local_audit_words).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalBlockedWord {
    /// Word ID, 64 bits in doocs.
    ///
    /// Known from a weak source only.
    pub id: Option<i64>,
    /// The word or pattern.
    ///
    /// Known from a weak source only.
    pub keyword: Option<String>,
    /// 1 word, 2 regular expression.
    ///
    /// Known values: 1, 2. Known from a weak source only.
    pub word_type: Option<i64>,
    /// 1 replace, 2 hold back.
    ///
    /// Known values: 1, 2. Known from a weak source only.
    pub filter_type: Option<i64>,
    /// Replacement.
    ///
    /// Known from a weak source only.
    pub replaced_content: Option<String>,
    /// Time of the last change, as text.
    ///
    /// Known from a weak source only.
    pub update_time: Option<String>,
}

crate::wire::object::fields!(
    lenient LocalBlockedWord { 0 given id "Id", 1 given keyword "Keyword", 2 given
    word_type "WordType", 3 given filter_type "FilterType", 4 given replaced_content
    "ReplacedContent", 5 given update_time "UpdateTime", } required[]
);

crate::wire::lenient::object!(LocalBlockedWord);
