// @generated from api/moderation.yaml by cargo xtask generate
//! Content moderation.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`ModerateContent`] | [On-demand Moderation](https://www.tencentcloud.com/document/product/1047/77827) |
//! | [`ModerateContentBatch`] | [On-demand Batch Moderation](https://www.tencentcloud.com/document/product/1047/77828) |
//! | [`GetCloudBlockedWordLibraries`] | Get Blocked Word Libraries |
//! | [`GetCloudBlockedWords`] | [Get Blocked Words](https://www.tencentcloud.com/document/product/1047/77830) |
//! | [`AddCloudBlockedWords`] | Add Blocked Words |
//! | [`DeleteCloudBlockedWords`] | [Delete Blocked Words](https://www.tencentcloud.com/document/product/1047/77832) |
//! | [`AddLocalBlockedWords`] | Add Blocked Words (Local Moderation) |
//! | [`DeleteLocalBlockedWords`] | Delete Blocked Words (Local Moderation) |
//! | [`GetLocalBlockedWords`] | Get Blocked Words (Local Moderation) |

use serde::{Deserialize, Serialize};

use crate::schema::{Endpoint, tables};

/// Submit text, an image, audio or video for moderation.
///
/// Official page: [On-demand Moderation](https://www.tencentcloud.com/document/product/1047/77827)
///
/// Path: `v4/im_msg_audit/content_moderation`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Needs cloud moderation (Content Understanding) to be enabled;
/// charged.
///
/// - text and images are judged in the reply; audio and video are judged later and reported by webhook under the
///   same RequestId
/// - regions: the mainland page lists China, Singapore and Seoul, the international page only Singapore
#[doc(alias = "content_moderation")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModerateContent {
    /// Policy: one of these, or the ID of an own policy from the console.
    ///
    /// Required.
    #[serde(rename = "AuditName")]
    pub audit_name: ModerationPolicy,
    /// Kind of content.
    ///
    /// Required.
    #[serde(rename = "ContentType")]
    pub content_type: ModerationContentType,
    /// The text, or the URL of the file; image files up to 5 MB.
    ///
    /// Required. At most 8192 bytes.
    #[serde(rename = "Content")]
    pub content: String,
    /// Sender as shown and filtered in the console: a UserID or any own ID.
    ///
    /// Optional.
    #[serde(rename = "ExtSender", skip_serializing_if = "Option::is_none")]
    pub ext_sender: Option<String>,
    /// Receiver as shown and filtered in the console: a UserID, GroupID or any own ID.
    ///
    /// Optional.
    #[serde(rename = "ExtReceiver", skip_serializing_if = "Option::is_none")]
    pub ext_receiver: Option<String>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::MODERATE_CONTENT;
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

/// The reply to [`ModerateContent`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ModerateContentReply {
    /// Identifies the submission; audio and video results come with it by webhook.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
    /// Text and images only: advice.
    #[serde(
        rename = "Result",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result: Option<ModerationAdvice>,
    /// Text and images only: higher is worse.
    ///
    /// From 0 to 100.
    #[serde(
        rename = "Score",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub score: Option<i64>,
    /// Text and images only: matched category.
    #[serde(
        rename = "Label",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub label: Option<ModerationLabel>,
    /// Words hit; absent when a model, not a word, matched.
    #[serde(
        rename = "Keywords",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub keywords: Vec<String>,
}

crate::lenient::object!(ModerateContentReply);

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

crate::lenient::text_enum!(ModerationAdvice);

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

crate::lenient::text_enum!(ModerationLabel);

/// Submit up to 10 texts and images for moderation.
///
/// Official page: [On-demand Batch Moderation](https://www.tencentcloud.com/document/product/1047/77828)
///
/// Path: `v4/im_msg_audit/batch_content_moderation`
///
/// At most 200 calls per second. Lists of `contents` longer than 10 are sent in several requests. Not retried,
/// since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Needs cloud moderation (Content Understanding) to be enabled; charged.
///
/// - up to 10 items per call, text and images only; audio and video go one by one through content_moderation
/// - the service gives up after 5 s (93006)
#[doc(alias = "batch_content_moderation")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModerateContentBatch {
    /// Policy: one of these, or the ID of an own policy.
    ///
    /// Required.
    #[serde(rename = "AuditName")]
    pub audit_name: ModerationPolicy,
    /// Items to judge.
    ///
    /// Required. More than 10 entries are sent in several requests.
    #[serde(rename = "Contents")]
    pub contents: Vec<ModerationItem>,
    /// Sender as shown and filtered in the console.
    ///
    /// Optional.
    #[serde(rename = "ExtSender", skip_serializing_if = "Option::is_none")]
    pub ext_sender: Option<String>,
    /// Receiver as shown and filtered in the console.
    ///
    /// Optional.
    #[serde(rename = "ExtReceiver", skip_serializing_if = "Option::is_none")]
    pub ext_receiver: Option<String>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::MODERATE_CONTENT_BATCH;
}

/// Items to judge.
///
/// Stands in [`ModerateContentBatch::contents`](field@crate::api::ModerateContentBatch::contents).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModerationItem {
    /// Own number, unique within the call; comes back in the result.
    ///
    /// Required.
    #[serde(rename = "ContentId")]
    pub content_id: i64,
    /// Kind of content.
    ///
    /// Required.
    #[serde(rename = "ContentType")]
    pub content_type: ModerationBatchContentType,
    /// The text, or the URL of the image (up to 5 MB).
    ///
    /// Required. At most 8192 bytes.
    #[serde(rename = "Content")]
    pub content: String,
}

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

/// The reply to [`ModerateContentBatch`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ModerateContentBatchReply {
    /// One result per item.
    #[serde(
        rename = "AuditResults",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub audit_results: Vec<AuditResult>,
}

crate::lenient::object!(ModerateContentBatchReply);

/// One result per item.
///
/// Stands in [`ModerateContentBatchReply::audit_results`](field@crate::api::ModerateContentBatchReply::audit_results).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AuditResult {
    /// 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Error text.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// The number from the request.
    #[serde(
        rename = "ContentId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub content_id: Option<i64>,
    /// Advice.
    #[serde(
        rename = "Result",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result: Option<ModerationAdvice>,
    /// Higher is worse.
    ///
    /// From 0 to 100.
    #[serde(
        rename = "Score",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub score: Option<i64>,
    /// Matched category.
    #[serde(
        rename = "Label",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub label: Option<ModerationLabel>,
    /// Matched sub-category.
    #[serde(
        rename = "SubLabel",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub sub_label: Option<String>,
    /// Words hit; absent when a model matched.
    #[serde(
        rename = "Keywords",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub keywords: Vec<String>,
    /// Identifies the submission.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
}

crate::lenient::object!(AuditResult);

/// Read the blocked-word libraries of cloud moderation, page by page.
///
/// No current page describes it.
///
/// Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Needs
/// cloud moderation to be enabled.
///
/// - lists the word libraries of cloud moderation; their ID is the LibID of the other word calls
/// - regions: the pages of 2025-11 list China, Singapore and Seoul
#[doc(alias = "get_cloud_audit_keywords_ids")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCloudBlockedWordLibraries {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    #[serde(rename = "SdkAppId")]
    pub sdk_app_id: i64,
    /// Position to start at.
    ///
    /// Required. At least 0.
    #[serde(rename = "Offset")]
    pub offset: i64,
    /// Libraries per reply.
    ///
    /// Required. At most 100. Documented, not checked.
    #[serde(rename = "Limit")]
    pub limit: i64,
}

impl GetCloudBlockedWordLibraries {
    /// With the required fields.
    pub fn new(sdk_app_id: i64, offset: i64, limit: i64) -> Self {
        Self { sdk_app_id, offset, limit }
    }
}

impl crate::Request for GetCloudBlockedWordLibraries {
    type Reply = GetCloudBlockedWordLibrariesReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_CLOUD_BLOCKED_WORD_LIBRARIES;
}

impl crate::Paged for GetCloudBlockedWordLibraries {
    type Item = CloudBlockedWordLibrary;
    fn into_items(reply: GetCloudBlockedWordLibrariesReply) -> Vec<Self::Item> {
        reply.infos
    }
}

/// The reply to [`GetCloudBlockedWordLibraries`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetCloudBlockedWordLibrariesReply {
    /// Identifies the call.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
    /// Libraries in all.
    #[serde(
        rename = "TotalCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
    /// Libraries.
    #[serde(
        rename = "Infos",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub infos: Vec<CloudBlockedWordLibrary>,
}

crate::lenient::object!(GetCloudBlockedWordLibrariesReply);

/// Libraries.
///
/// Stands in [`GetCloudBlockedWordLibrariesReply::infos`](field@crate::api::GetCloudBlockedWordLibrariesReply::infos).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CloudBlockedWordLibrary {
    /// Library ID.
    #[serde(
        rename = "ID",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// Library name.
    #[serde(
        rename = "LibName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub lib_name: Option<String>,
    /// Description.
    #[serde(
        rename = "Describe",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub describe: Option<String>,
    /// Text like 2023-02-20 13:53:44 +0800 CST.
    #[serde(
        rename = "CreateTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_time: Option<String>,
    /// What happens on a hit, e.g. Block.
    #[serde(
        rename = "Suggestion",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub suggestion: Option<String>,
}

crate::lenient::object!(CloudBlockedWordLibrary);

/// Read the words of a cloud moderation library, page by page.
///
/// Official page: [Get Blocked Words](https://www.tencentcloud.com/document/product/1047/77830)
///
/// Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Needs
/// cloud moderation to be enabled.
///
/// - words of one library, in pages, or those that contain Content
/// - regions: the pages of 2025-11 list China, Singapore and Seoul
#[doc(alias = "get_cloud_audit_keywords")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCloudBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    #[serde(rename = "SdkAppId")]
    pub sdk_app_id: i64,
    /// Library ID.
    ///
    /// Required.
    #[serde(rename = "LibID")]
    pub lib_id: String,
    /// Position to start at.
    ///
    /// Required. At least 0.
    #[serde(rename = "Offset")]
    pub offset: i64,
    /// Words per reply.
    ///
    /// Required. At most 100. Documented, not checked.
    #[serde(rename = "Limit")]
    pub limit: i64,
    /// Fuzzy match; when absent or empty, all words.
    ///
    /// Optional.
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

impl GetCloudBlockedWords {
    /// With the required fields.
    pub fn new(
        sdk_app_id: i64,
        lib_id: impl Into<String>,
        offset: i64,
        limit: i64,
    ) -> Self {
        Self {
            sdk_app_id,
            lib_id: lib_id.into(),
            offset,
            limit,
            content: None,
        }
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
    const ENDPOINT: &'static Endpoint = &tables::GET_CLOUD_BLOCKED_WORDS;
}

impl crate::Paged for GetCloudBlockedWords {
    type Item = CloudBlockedWord;
    fn into_items(reply: GetCloudBlockedWordsReply) -> Vec<Self::Item> {
        reply.infos
    }
}

/// The reply to [`GetCloudBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetCloudBlockedWordsReply {
    /// Identifies the call.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
    /// Words in all.
    #[serde(
        rename = "TotalCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
    /// Words.
    #[serde(
        rename = "Infos",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub infos: Vec<CloudBlockedWord>,
}

crate::lenient::object!(GetCloudBlockedWordsReply);

/// Words.
///
/// Stands in [`GetCloudBlockedWordsReply::infos`](field@crate::api::GetCloudBlockedWordsReply::infos).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CloudBlockedWord {
    /// Word ID, decimal digits.
    #[serde(
        rename = "ID",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The word.
    #[serde(
        rename = "Content",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub content: Option<String>,
    /// Text like 2023-06-24 23:45:04.
    #[serde(
        rename = "CreateTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_time: Option<String>,
}

crate::lenient::object!(CloudBlockedWord);

/// Add words to a cloud moderation library.
///
/// No current page describes it.
///
/// Path: `v4/im_msg_audit_mgr/add_cloud_audit_keywords`
///
/// At most 200 calls per second. Lists of `user_keywords` longer than 10 are sent in several requests. Not retried,
/// since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Needs cloud moderation to be enabled.
///
/// - up to 10 words per call
/// - regions: the pages of 2025-11 list China, Singapore and Seoul
#[doc(alias = "add_cloud_audit_keywords")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddCloudBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    #[serde(rename = "SdkAppId")]
    pub sdk_app_id: i64,
    /// Library ID.
    ///
    /// Required.
    #[serde(rename = "LibID")]
    pub lib_id: String,
    /// Words to add.
    ///
    /// Required. More than 10 entries are sent in several requests.
    #[serde(rename = "UserKeywords")]
    pub user_keywords: Vec<CloudBlockedWordItem>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::ADD_CLOUD_BLOCKED_WORDS;
}

/// Words to add.
///
/// Stands in [`AddCloudBlockedWords::user_keywords`](field@crate::api::AddCloudBlockedWords::user_keywords).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudBlockedWordItem {
    /// The word.
    ///
    /// Required.
    #[serde(rename = "Content")]
    pub content: String,
    /// Category.
    ///
    /// Optional.
    #[serde(rename = "Label", skip_serializing_if = "Option::is_none")]
    pub label: Option<CloudBlockedWordLabel>,
}

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

/// The reply to [`AddCloudBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddCloudBlockedWordsReply {
    /// Identifies the call.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
}

crate::lenient::object!(AddCloudBlockedWordsReply);

/// Delete words from a cloud moderation library.
///
/// Official page: [Delete Blocked Words](https://www.tencentcloud.com/document/product/1047/77832)
///
/// Path: `v4/im_msg_audit_mgr/delete_cloud_audit_keywords`
///
/// At most 200 calls per second. Lists of `keywords` longer than 10 are sent in several requests. Not retried,
/// since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Needs cloud moderation to be enabled.
///
/// - up to 10 words per call, by their text, not their ID
/// - regions: the pages of 2025-11 list China, Singapore and Seoul
#[doc(alias = "delete_cloud_audit_keywords")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteCloudBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required.
    #[serde(rename = "SdkAppId")]
    pub sdk_app_id: i64,
    /// Library ID.
    ///
    /// Required.
    #[serde(rename = "LibID")]
    pub lib_id: String,
    /// Words to delete.
    ///
    /// Required. More than 10 entries are sent in several requests.
    #[serde(rename = "Keywords")]
    pub keywords: Vec<String>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::DELETE_CLOUD_BLOCKED_WORDS;
}

/// The reply to [`DeleteCloudBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteCloudBlockedWordsReply {
    /// Identifies the call.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
    /// One result per word.
    #[serde(
        rename = "Details",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub details: Vec<DeleteCloudBlockedWordsResult>,
    /// Words deleted, by the table; not to be relied on.
    #[serde(
        rename = "Count",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub count: Option<i64>,
}

crate::lenient::object!(DeleteCloudBlockedWordsReply);

/// One result per word.
///
/// Stands in [`DeleteCloudBlockedWordsReply::details`](field@crate::api::DeleteCloudBlockedWordsReply::details).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteCloudBlockedWordsResult {
    /// Word ID.
    #[serde(
        rename = "KeywordID",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub keyword_id: Option<String>,
    /// The word.
    #[serde(
        rename = "Keyword",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub keyword: Option<String>,
    /// True when it is gone.
    #[serde(
        rename = "Deleted",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub deleted: Option<bool>,
    /// Why not.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
}

crate::lenient::object!(DeleteCloudBlockedWordsResult);

#[deprecated(
    note = "Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words."
)]
/// Add blocked words to local moderation.
///
/// No current page describes it.
///
/// Path: `v4/im_msg_audit_mgr/add_local_audit_keywords`
///
/// Lists of `local_audit_words` longer than 10 are sent in several requests. Not retried, since no page says that
/// this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error. Plans: Needs local
/// moderation to be enabled.
///
/// - up to 10 words per call
/// - local moderation only compares words and patterns; it is another list than cloud moderation's libraries
#[doc(alias = "add_local_audit_keywords")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddLocalBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "SdkAppId")]
    pub sdk_app_id: i64,
    /// Words to add.
    ///
    /// Required. More than 10 entries are sent in several requests. Known from a weak source only.
    #[serde(rename = "LocalAuditWords")]
    pub local_audit_words: Vec<LocalBlockedWordItem>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::ADD_LOCAL_BLOCKED_WORDS;
}

/// Words to add.
///
/// Stands in [`AddLocalBlockedWords::local_audit_words`](field@crate::api::AddLocalBlockedWords::local_audit_words).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalBlockedWordItem {
    /// The word or pattern.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "Keyword")]
    pub keyword: String,
    /// 1 word, 2 regular expression.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    #[serde(rename = "WordType")]
    pub word_type: i64,
    /// 1 replace the hit, 2 hold the message back.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    #[serde(rename = "FilterType")]
    pub filter_type: i64,
    /// Replacement, for FilterType 1.
    ///
    /// Required in some cases. Known from a weak source only.
    #[serde(rename = "ReplacedContent", skip_serializing_if = "Option::is_none")]
    pub replaced_content: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddLocalBlockedWordsReply {
    /// Identifies the call.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
}

crate::lenient::object!(AddLocalBlockedWordsReply);

#[deprecated(
    note = "Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words."
)]
/// Delete blocked words of local moderation.
///
/// No current page describes it.
///
/// Path: `v4/im_msg_audit_mgr/delete_local_audit_keywords`
///
/// Lists of `local_audit_words` longer than 10 are sent in several requests. Not retried, since no page says that
/// this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error. Plans: Needs local
/// moderation to be enabled.
///
/// - up to 10 words per call
/// - each item is a word as get_local_audit_keywords gives it, with its Id
#[doc(alias = "delete_local_audit_keywords")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteLocalBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "SdkAppId")]
    pub sdk_app_id: i64,
    /// Words to delete.
    ///
    /// Required. More than 10 entries are sent in several requests. Known from a weak source only.
    #[serde(rename = "LocalAuditWords")]
    pub local_audit_words: Vec<LocalBlockedWordToDelete>,
}

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
    const ENDPOINT: &'static Endpoint = &tables::DELETE_LOCAL_BLOCKED_WORDS;
}

/// Words to delete.
///
/// Stands in [`DeleteLocalBlockedWords::local_audit_words`](field@crate::api::DeleteLocalBlockedWords::local_audit_words).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocalBlockedWordToDelete {
    /// Word ID.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "Id")]
    pub id: i64,
    /// The word or pattern.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "Keyword")]
    pub keyword: String,
    /// 1 word, 2 regular expression.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    #[serde(rename = "WordType")]
    pub word_type: i64,
    /// 1 replace, 2 hold back.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    #[serde(rename = "FilterType")]
    pub filter_type: i64,
    /// Replacement.
    ///
    /// Optional. Known from a weak source only.
    #[serde(rename = "ReplacedContent", skip_serializing_if = "Option::is_none")]
    pub replaced_content: Option<String>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteLocalBlockedWordsReply {
    /// Identifies the call.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
}

crate::lenient::object!(DeleteLocalBlockedWordsReply);

#[deprecated(
    note = "Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words."
)]
/// Read the blocked words of local moderation, page by page.
///
/// No current page describes it.
///
/// Path: `v4/im_msg_audit_mgr/get_local_audit_keywords`
///
/// Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Needs local moderation to be enabled.
///
/// - words of one FilterType, in pages, or those that match Keyword
#[doc(alias = "get_local_audit_keywords")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetLocalBlockedWords {
    /// The app's SDKAppID, as in the URL.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "SdkAppId")]
    pub sdk_app_id: i64,
    /// 1 replaced words, 2 words that hold the message back.
    ///
    /// Required. Known values: 1, 2. Known from a weak source only.
    #[serde(rename = "FilterType")]
    pub filter_type: i64,
    /// Position to start at.
    ///
    /// Required. At least 0. Documented, not checked. Known from a weak source only.
    #[serde(rename = "Offset")]
    pub offset: i64,
    /// Words per reply.
    ///
    /// Required. At most 100. Documented, not checked. Known from a weak source only.
    #[serde(rename = "Limit")]
    pub limit: i64,
    /// Fuzzy match; when empty, all words.
    ///
    /// Optional. Known from a weak source only.
    #[serde(rename = "Keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
}

impl GetLocalBlockedWords {
    /// With the required fields.
    pub fn new(sdk_app_id: i64, filter_type: i64, offset: i64, limit: i64) -> Self {
        Self {
            sdk_app_id,
            filter_type,
            offset,
            limit,
            keyword: None,
        }
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
    const ENDPOINT: &'static Endpoint = &tables::GET_LOCAL_BLOCKED_WORDS;
}

impl crate::Paged for GetLocalBlockedWords {
    type Item = LocalBlockedWord;
    fn into_items(reply: GetLocalBlockedWordsReply) -> Vec<Self::Item> {
        reply.local_audit_words
    }
}

/// The reply to [`GetLocalBlockedWords`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetLocalBlockedWordsReply {
    /// Identifies the call.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "RequestId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_id: Option<String>,
    /// Words.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "LocalAuditWords",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub local_audit_words: Vec<LocalBlockedWord>,
    /// Words of the app in all.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "TotalCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
    /// Regular expressions of the app in all.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "TotalRegCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_reg_count: Option<i64>,
    /// Words that fit FilterType and Keyword.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "CurCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub cur_count: Option<i64>,
    /// Regular expressions that fit FilterType and Keyword.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "CurRegCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub cur_reg_count: Option<i64>,
}

crate::lenient::object!(GetLocalBlockedWordsReply);

/// Words.
///
/// Stands in [`GetLocalBlockedWordsReply::local_audit_words`](field@crate::api::GetLocalBlockedWordsReply::local_audit_words).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct LocalBlockedWord {
    /// Word ID, 64 bits in doocs.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Id",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<i64>,
    /// The word or pattern.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Keyword",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub keyword: Option<String>,
    /// 1 word, 2 regular expression.
    ///
    /// Known values: 1, 2. Known from a weak source only.
    #[serde(
        rename = "WordType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub word_type: Option<i64>,
    /// 1 replace, 2 hold back.
    ///
    /// Known values: 1, 2. Known from a weak source only.
    #[serde(
        rename = "FilterType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub filter_type: Option<i64>,
    /// Replacement.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "ReplacedContent",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub replaced_content: Option<String>,
    /// Time of the last change, as text.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "UpdateTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub update_time: Option<String>,
}

crate::lenient::object!(LocalBlockedWord);
