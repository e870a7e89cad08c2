// @generated from api/webhooks/moderation.yaml by cargo xtask generate
//! Content moderation.

use serde::{Deserialize, Serialize};

use crate::webhook::Answer;
use crate::webhook::event::Received;

/// After cloud moderation checked a content.
///
/// Official page: [Cloud Moderation Result Callback](https://www.tencentcloud.com/document/product/1047/78240)
///
/// Command: `ContentCallback.ResultNotify`
///
/// The URL has no `ClientIP` and `OptPlatform`. Needs: Cloud moderation (content understanding). The answer changes
/// nothing.
///
/// - by default only violations are reported; the console can report every result
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModerationResult {
    /// What was checked.
    pub scene: Option<ModerationResultScene>,
    /// Application.
    pub sdk_app_id: Option<i64>,
    /// Author of the content.
    pub from_account: Option<String>,
    /// Receiver, for messages.
    ///
    /// Not always sent.
    pub contact_item: Option<ModeratedContact>,
    /// Kind of content.
    pub content_type: Option<ModerationResultContentType>,
    /// Texts that were checked; several only for custom messages.
    ///
    /// Not always sent.
    pub text_content: Vec<String>,
    /// File that was checked; for Image, Audio, Video.
    ///
    /// Not always sent.
    pub file_url: Option<String>,
    /// MsgKey of a one-to-one message, MsgSeq of a group message; absent when the message never went out.
    ///
    /// Not always sent.
    pub msg_id: Option<String>,
    /// 1 blocked, 0 let through.
    ///
    /// Known values: 0, 1.
    pub ctxcb_result: Option<i64>,
    /// Id at the moderation service.
    pub ctxcb_request_id: Option<String>,
    /// Words that hit.
    ///
    /// Not always sent.
    pub ctxcb_keywords: Vec<String>,
    /// Advice of the moderation service.
    pub ctxcb_suggestion: Option<ModerationResultCtxcbSuggestion>,
    /// Category.
    pub ctxcb_label: Option<ModerationResultCtxcbLabel>,
    /// Finer category.
    ///
    /// Not always sent.
    pub ctxcb_sub_label: Option<String>,
    /// Its description.
    ///
    /// Not always sent.
    pub ctxcb_sub_label_desc: Option<String>,
    /// Word list that hit.
    ///
    /// Not always sent.
    pub ctxcb_lib_name: Option<String>,
    /// Custom data of the message, for messages.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient ModerationResult { 0 given scene "Scene", 1 given sdk_app_id "SdkAppId", 2
    given from_account "From_Account", 3 given contact_item "ContactItem", 4 given
    content_type "ContentType", 5 items text_content "TextContent", 6 given file_url
    "FileURL", 7 given msg_id "MsgID", 8 given ctxcb_result "CtxcbResult", 9 given
    ctxcb_request_id "CtxcbRequestId", 10 items ctxcb_keywords "CtxcbKeywords", 11 given
    ctxcb_suggestion "CtxcbSuggestion", 12 given ctxcb_label "CtxcbLabel", 13 given
    ctxcb_sub_label "CtxcbSubLabel", 14 given ctxcb_sub_label_desc "CtxcbSubLabelDesc",
    15 given ctxcb_lib_name "CtxcbLibName", 16 given cloud_custom_data "CloudCustomData",
    } required[]
);

crate::webhook::event::received!(ModerationResult, "ContentCallback.ResultNotify");

impl ModerationResult {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// What was checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationResultScene {
    /// `C2C`
    C2c,
    /// `C2CCustom`
    C2cCustom,
    /// `Group`
    Group,
    /// `GroupCustom`
    GroupCustom,
    /// `GroupInfo`
    GroupInfo,
    /// `GroupMemberInfo`
    GroupMemberInfo,
    /// `RelationChain`
    RelationChain,
    /// `UserInfo`
    UserInfo,
    /// A value that this version does not know.
    Other(String),
}

impl ModerationResultScene {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::C2c => "C2C",
            Self::C2cCustom => "C2CCustom",
            Self::Group => "Group",
            Self::GroupCustom => "GroupCustom",
            Self::GroupInfo => "GroupInfo",
            Self::GroupMemberInfo => "GroupMemberInfo",
            Self::RelationChain => "RelationChain",
            Self::UserInfo => "UserInfo",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationResultScene {
    fn from(value: &str) -> Self {
        match value {
            "C2C" => Self::C2c,
            "C2CCustom" => Self::C2cCustom,
            "Group" => Self::Group,
            "GroupCustom" => Self::GroupCustom,
            "GroupInfo" => Self::GroupInfo,
            "GroupMemberInfo" => Self::GroupMemberInfo,
            "RelationChain" => Self::RelationChain,
            "UserInfo" => Self::UserInfo,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationResultScene {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationResultScene {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationResultScene {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationResultScene {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationResultScene {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(ModerationResultScene);

/// Receiver, for messages.
///
/// Used in [`ModerationResult::contact_item`](field@crate::webhook::ModerationResult::contact_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModeratedContact {
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    pub contact_type: Option<i64>,
    /// Receiver; with ContactType 1.
    ///
    /// Not always sent.
    pub to_account: Option<String>,
    /// Group; with ContactType 2; name not confirmed by a page that was read.
    ///
    /// Not always sent.
    pub group_id: Option<String>,
}

crate::wire::object::fields!(
    lenient ModeratedContact { 0 given contact_type "ContactType", 1 given to_account
    "To_Account", 2 given group_id "GroupId", } required[]
);

crate::wire::lenient::object!(ModeratedContact);

/// Kind of content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationResultContentType {
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

impl ModerationResultContentType {
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

impl From<&str> for ModerationResultContentType {
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

impl From<String> for ModerationResultContentType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationResultContentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationResultContentType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationResultContentType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationResultContentType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(ModerationResultContentType);

/// Advice of the moderation service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationResultCtxcbSuggestion {
    /// `Block`
    Block,
    /// `Review`
    Review,
    /// `Normal`
    Normal,
    /// A value that this version does not know.
    Other(String),
}

impl ModerationResultCtxcbSuggestion {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Block => "Block",
            Self::Review => "Review",
            Self::Normal => "Normal",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationResultCtxcbSuggestion {
    fn from(value: &str) -> Self {
        match value {
            "Block" => Self::Block,
            "Review" => Self::Review,
            "Normal" => Self::Normal,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationResultCtxcbSuggestion {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationResultCtxcbSuggestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationResultCtxcbSuggestion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationResultCtxcbSuggestion {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationResultCtxcbSuggestion {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(ModerationResultCtxcbSuggestion);

/// Category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationResultCtxcbLabel {
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

impl ModerationResultCtxcbLabel {
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

impl From<&str> for ModerationResultCtxcbLabel {
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

impl From<String> for ModerationResultCtxcbLabel {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ModerationResultCtxcbLabel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ModerationResultCtxcbLabel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ModerationResultCtxcbLabel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ModerationResultCtxcbLabel {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(ModerationResultCtxcbLabel);
