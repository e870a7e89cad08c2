// @generated from api/community.yaml by cargo xtask generate
//! Communities.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`CreateTopic`] | [Creating Topic](https://www.tencentcloud.com/document/product/1047/49471) |
//! | [`GetTopics`] | [Getting Topic Profile](https://www.tencentcloud.com/document/product/1047/49469) |
//! | [`ModifyTopic`] | [Modifying Topic Profile](https://www.tencentcloud.com/document/product/1047/49468) |
//! | [`ImportTopic`] | [Importing Topic Profile](https://www.tencentcloud.com/document/product/1047/53448) |
//! | [`DestroyTopics`] | [Deleting Topic](https://www.tencentcloud.com/document/product/1047/49470) |
//! | [`GetCommunityOnlineMemberCount`] | [Getting the List of Online Members in Community Group](https://www.tencentcloud.com/document/product/1047/66883) |
//! | [`CreatePermissionGroup`] | [Creating Permission Groups](https://www.tencentcloud.com/document/product/1047/61232) |
//! | [`DestroyPermissionGroups`] | [Terminating Permission Groups](https://www.tencentcloud.com/document/product/1047/61233) |
//! | [`ModifyPermissionGroup`] | [Modifying Permission Group Information](https://www.tencentcloud.com/document/product/1047/61234) |
//! | [`GetPermissionGroups`] | [Obtaining Permission Group Information](https://www.tencentcloud.com/document/product/1047/61235) |
//! | [`AddTopicPermissions`] | [Adding Topic Permissions](https://www.tencentcloud.com/document/product/1047/61236) |
//! | [`SetTopicPermissions`] | [Modifying Topic Permissions](https://www.tencentcloud.com/document/product/1047/61237) |
//! | [`DeleteTopicPermissions`] | [Deleting Topic Permissions](https://www.tencentcloud.com/document/product/1047/61238) |
//! | [`GetTopicPermissions`] | [Obtaining Topic Permissions](https://www.tencentcloud.com/document/product/1047/61239) |
//! | [`AddPermissionGroupMembers`] | [Adding Members to a Permission Group](https://www.tencentcloud.com/document/product/1047/61240) |
//! | [`DeletePermissionGroupMembers`] | [Deleting Permission Group Members](https://www.tencentcloud.com/document/product/1047/61241) |
//! | [`ListPermissionGroupMembers`] | [Obtaining Permission Group Member List](https://www.tencentcloud.com/document/product/1047/61242) |

use serde::{Deserialize, Serialize};

use crate::schema::{Endpoint, tables};

/// Create a topic in a community.
///
/// Official page: [Creating Topic](https://www.tencentcloud.com/document/product/1047/49471)
///
/// Path: `v4/million_group_open_http_svc/create_topic`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it twice: when its answer is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community and topic features switched on in the console.
///
/// - the group must be a Community that was created with topic support
/// - a topic ID always starts with the group's ID, then `@TOPIC#_`, then the app's own or a generated part
/// - without TopicId the server makes the ID and returns it
#[doc(alias = "create_topic")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Community that gets the topic.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
    /// Topic name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    #[serde(rename = "TopicName")]
    pub topic_name: String,
    /// User on whose behalf the call acts.
    ///
    /// Optional.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// App data; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 3000 bytes.
    #[serde(rename = "CustomString", skip_serializing_if = "Option::is_none")]
    pub custom_string: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    #[serde(rename = "FaceUrl", skip_serializing_if = "Option::is_none")]
    pub face_url: Option<String>,
    /// Announcement; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    #[serde(rename = "Notification", skip_serializing_if = "Option::is_none")]
    pub notification: Option<String>,
    /// Introduction, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    #[serde(rename = "Introduction", skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
}

impl CreateTopic {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, topic_name: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: None,
            topic_name: topic_name.into(),
            from_account: None,
            custom_string: None,
            face_url: None,
            notification: None,
            introduction: None,
        }
    }

    /// Sets `topic_id`: own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets `from_account`: user on whose behalf the call acts.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `custom_string`: app data; UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }

    /// Sets `face_url`: avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `notification`: announcement; UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `introduction`: introduction, UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }
}

impl crate::Request for CreateTopic {
    type Reply = CreateTopicReply;
    const ENDPOINT: &'static Endpoint = &tables::CREATE_TOPIC;
}

/// The reply to [`CreateTopic`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateTopicReply {
    /// ID of the new topic, own or generated.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
}

crate::lenient::object!(CreateTopicReply);

/// Read topics of a community and a user's state in them.
///
/// Official page: [Getting Topic Profile](https://www.tencentcloud.com/document/product/1047/49469)
///
/// Path: `v4/million_group_open_http_svc/get_topic`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community and topic features switched on in the console.
///
/// - the top-level ErrorCode says nothing about single topics: look at TopicAndSelfInfo\[\].ErrorCode
/// - all topics of the community come back when TopicIdList is absent; there is no paging
/// - ResponseFilter limits the fields of TopicInfo
#[doc(alias = "get_topic")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTopics {
    /// Community of the topics.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// User whose own state (SelfInfo) is wanted.
    ///
    /// Required.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Topics wanted; all when absent.
    ///
    /// Optional.
    #[serde(rename = "TopicIdList", skip_serializing_if = "Option::is_none")]
    pub topic_id_list: Option<Vec<String>>,
    /// TopicInfo fields wanted; all when absent.
    ///
    /// Optional.
    #[serde(rename = "ResponseFilter", skip_serializing_if = "Option::is_none")]
    pub response_filter: Option<Vec<TopicField>>,
}

impl GetTopics {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, from_account: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            from_account: from_account.into(),
            topic_id_list: None,
            response_filter: None,
        }
    }

    /// Sets `topic_id_list`: topics wanted; all when absent.
    #[must_use]
    pub fn topic_id_list(
        mut self,
        topic_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.topic_id_list = Some(topic_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `response_filter`: TopicInfo fields wanted; all when absent.
    #[must_use]
    pub fn response_filter(
        mut self,
        response_filter: impl IntoIterator<Item = impl Into<TopicField>>,
    ) -> Self {
        self.response_filter = Some(
            response_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl crate::Request for GetTopics {
    type Reply = GetTopicsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_TOPICS;
}

/// TopicInfo fields wanted; all when absent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicField {
    /// `TopicName`
    TopicName,
    /// `FaceUrl`
    FaceUrl,
    /// `Notification`
    Notification,
    /// `Introduction`
    Introduction,
    /// A value that this version does not know.
    Other(String),
}

impl TopicField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TopicName => "TopicName",
            Self::FaceUrl => "FaceUrl",
            Self::Notification => "Notification",
            Self::Introduction => "Introduction",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TopicField {
    fn from(value: &str) -> Self {
        match value {
            "TopicName" => Self::TopicName,
            "FaceUrl" => Self::FaceUrl,
            "Notification" => Self::Notification,
            "Introduction" => Self::Introduction,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for TopicField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for TopicField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TopicField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TopicField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`GetTopics`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetTopicsReply {
    /// One entry per topic.
    #[serde(
        rename = "TopicAndSelfInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub topic_and_self_info: Vec<TopicAndSelfInfo>,
}

crate::lenient::object!(GetTopicsReply);

/// One entry per topic.
///
/// Stands in [`GetTopicsReply::topic_and_self_info`](field@crate::api::GetTopicsReply::topic_and_self_info).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TopicAndSelfInfo {
    /// 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Cause of the failure.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// State of From_Account in the topic.
    #[serde(
        rename = "SelfInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub self_info: Option<TopicSelfInfo>,
    /// The topic; only filtered fields when ResponseFilter is set.
    #[serde(
        rename = "TopicInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_info: Option<TopicInfo>,
}

crate::lenient::object!(TopicAndSelfInfo);

/// State of From_Account in the topic.
///
/// Stands in [`TopicAndSelfInfo::self_info`](field@crate::api::TopicAndSelfInfo::self_info).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TopicSelfInfo {
    /// Until when the user is muted.
    #[serde(
        rename = "ShutUpTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub shut_up_time: Option<i64>,
    /// Sequence up to which the user has read.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// How the user takes messages, for example AcceptAndNotify.
    #[serde(
        rename = "MsgFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_flag: Option<String>,
}

crate::lenient::object!(TopicSelfInfo);

/// The topic; only filtered fields when ResponseFilter is set.
///
/// Stands in [`TopicAndSelfInfo::topic_info`](field@crate::api::TopicAndSelfInfo::topic_info).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TopicInfo {
    /// Topic name.
    #[serde(
        rename = "TopicName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_name: Option<String>,
    /// Community of the topic; note the capital D.
    #[serde(
        rename = "GroupID",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Avatar URL.
    #[serde(
        rename = "FaceUrl",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub face_url: Option<String>,
    /// Topic ID.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
    /// Sequence that the next message will have.
    #[serde(
        rename = "NextMsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_msg_seq: Option<i64>,
    /// Announcement.
    #[serde(
        rename = "Notification",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub notification: Option<String>,
    /// Introduction.
    #[serde(
        rename = "Introduction",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub introduction: Option<String>,
    /// Creation time.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "CreateTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_time: Option<i64>,
    /// Time of the last message.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "LastMsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_msg_time: Option<i64>,
    /// Whether ordinary members are muted in the topic.
    #[serde(
        rename = "MuteAllMember",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub mute_all_member: Option<TopicMuteAllMember>,
    /// App data.
    #[serde(
        rename = "CustomString",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_string: Option<String>,
}

crate::lenient::object!(TopicInfo);

/// Whether ordinary members are muted in the topic.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicMuteAllMember {
    /// `On`
    On,
    /// `Off`
    Off,
    /// A value that this version does not know.
    Other(String),
}

impl TopicMuteAllMember {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "On",
            Self::Off => "Off",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TopicMuteAllMember {
    fn from(value: &str) -> Self {
        match value {
            "On" => Self::On,
            "Off" => Self::Off,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for TopicMuteAllMember {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for TopicMuteAllMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TopicMuteAllMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TopicMuteAllMember {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(TopicMuteAllMember);

/// Change the profile of a topic.
///
/// Official page: [Modifying Topic Profile](https://www.tencentcloud.com/document/product/1047/49468)
///
/// Path: `v4/million_group_open_http_svc/modify_topic`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community and topic features switched on in the console.
///
/// - fields left out stay as they are
/// - MuteAllMember On silences all but the owner, the group admins and the app admin
#[doc(alias = "modify_topic")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyTopic {
    /// Community of the topic.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Topic to change.
    ///
    /// Required.
    #[serde(rename = "TopicId")]
    pub topic_id: String,
    /// Topic name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 30 bytes. Documented, not checked.
    #[serde(rename = "TopicName", skip_serializing_if = "Option::is_none")]
    pub topic_name: Option<String>,
    /// User on whose behalf the call acts.
    ///
    /// Optional.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// App data; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 3000 bytes.
    #[serde(rename = "CustomString", skip_serializing_if = "Option::is_none")]
    pub custom_string: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    #[serde(rename = "FaceUrl", skip_serializing_if = "Option::is_none")]
    pub face_url: Option<String>,
    /// Announcement; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    #[serde(rename = "Notification", skip_serializing_if = "Option::is_none")]
    pub notification: Option<String>,
    /// Introduction, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    #[serde(rename = "Introduction", skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// Whether ordinary members are muted in the topic.
    ///
    /// Optional.
    #[serde(rename = "MuteAllMember", skip_serializing_if = "Option::is_none")]
    pub mute_all_member: Option<TopicMuteAllMember>,
}

impl ModifyTopic {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, topic_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: topic_id.into(),
            topic_name: None,
            from_account: None,
            custom_string: None,
            face_url: None,
            notification: None,
            introduction: None,
            mute_all_member: None,
        }
    }

    /// Sets `topic_name`: topic name, UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn topic_name(mut self, topic_name: impl Into<String>) -> Self {
        self.topic_name = Some(topic_name.into());
        self
    }

    /// Sets `from_account`: user on whose behalf the call acts.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `custom_string`: app data; UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }

    /// Sets `face_url`: avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `notification`: announcement; UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `introduction`: introduction, UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets `mute_all_member`: whether ordinary members are muted in the topic.
    #[must_use]
    pub fn mute_all_member(
        mut self,
        mute_all_member: impl Into<TopicMuteAllMember>,
    ) -> Self {
        self.mute_all_member = Some(mute_all_member.into());
        self
    }
}

impl crate::Request for ModifyTopic {
    type Reply = ModifyTopicReply;
    const ENDPOINT: &'static Endpoint = &tables::MODIFY_TOPIC;
}

/// The reply to [`ModifyTopic`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyTopicReply {}

crate::lenient::object!(ModifyTopicReply);

/// Import a topic with its creation time.
///
/// Official page: [Importing Topic Profile](https://www.tencentcloud.com/document/product/1047/53448)
///
/// Path: `v4/group_open_http_svc/import_topic`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it twice: when its answer is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community and topic features switched on in the console.
///
/// - meant for moving topics in from elsewhere: no webhook is called and nobody is notified
/// - CreateTime may lie in the past
#[doc(alias = "import_topic")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportTopic {
    /// Group type.
    ///
    /// Optional.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImportTopicType>,
    /// Community that gets the topic.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
    /// Topic name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    #[serde(rename = "TopicName")]
    pub topic_name: String,
    /// User on whose behalf the call acts.
    ///
    /// Optional.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// App data; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 3000 bytes.
    #[serde(rename = "CustomString", skip_serializing_if = "Option::is_none")]
    pub custom_string: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    #[serde(rename = "FaceUrl", skip_serializing_if = "Option::is_none")]
    pub face_url: Option<String>,
    /// Announcement; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    #[serde(rename = "Notification", skip_serializing_if = "Option::is_none")]
    pub notification: Option<String>,
    /// Introduction, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    #[serde(rename = "Introduction", skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// When the topic was created; default: now.
    ///
    /// Optional. In seconds since 1970.
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
}

impl ImportTopic {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, topic_name: impl Into<String>) -> Self {
        Self {
            r#type: None,
            group_id: group_id.into(),
            topic_id: None,
            topic_name: topic_name.into(),
            from_account: None,
            custom_string: None,
            face_url: None,
            notification: None,
            introduction: None,
            create_time: None,
        }
    }

    /// Sets `type`: group type.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<ImportTopicType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `topic_id`: own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets `from_account`: user on whose behalf the call acts.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `custom_string`: app data; UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }

    /// Sets `face_url`: avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `notification`: announcement; UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `introduction`: introduction, UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets `create_time`: when the topic was created; default: now.
    #[must_use]
    pub fn create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }
}

impl crate::Request for ImportTopic {
    type Reply = ImportTopicReply;
    const ENDPOINT: &'static Endpoint = &tables::IMPORT_TOPIC;
}

/// Group type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportTopicType {
    /// `Community`
    Community,
    /// A value that this version does not know.
    Other(String),
}

impl ImportTopicType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Community => "Community",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImportTopicType {
    fn from(value: &str) -> Self {
        match value {
            "Community" => Self::Community,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ImportTopicType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ImportTopicType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ImportTopicType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ImportTopicType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`ImportTopic`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportTopicReply {
    /// ID of the imported topic, own or generated.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
}

crate::lenient::object!(ImportTopicReply);

/// Delete topics of a community.
///
/// Official page: [Deleting Topic](https://www.tencentcloud.com/document/product/1047/49470)
///
/// Path: `v4/million_group_open_http_svc/destroy_topic`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
/// community and topic features switched on in the console.
///
/// - cannot be undone
/// - check every DestroyResultItem: ErrorCode 0 at the top does not mean that all topics are gone
#[doc(alias = "destroy_topic")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DestroyTopics {
    /// Community of the topics.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Topics to delete.
    ///
    /// Required.
    #[serde(rename = "TopicIdList")]
    pub topic_id_list: Vec<String>,
}

impl DestroyTopics {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        topic_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id_list: topic_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DestroyTopics {
    type Reply = DestroyTopicsReply;
    const ENDPOINT: &'static Endpoint = &tables::DESTROY_TOPICS;
}

/// The reply to [`DestroyTopics`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DestroyTopicsReply {
    /// One result per topic.
    #[serde(
        rename = "DestroyResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub destroy_result_item: Vec<DestroyTopicsResult>,
}

crate::lenient::object!(DestroyTopicsReply);

/// One result per topic.
///
/// Stands in [`DestroyTopicsReply::destroy_result_item`](field@crate::api::DestroyTopicsReply::destroy_result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DestroyTopicsResult {
    /// 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Cause of the failure.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// Topic of this result.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
}

crate::lenient::object!(DestroyTopicsResult);

/// Count the members of a community that are online.
///
/// Official page: [Getting the List of Online Members in Community Group](https://www.tencentcloud.com/document/product/1047/66883)
///
/// Path: `v4/million_group_open_http_svc/get_online_member_num`
///
/// At most 200 calls per second. Safe to retry.
///
/// - counted anew every 4 minutes: poll no faster
/// - Community only; get_online_member_count is for the other group types
#[doc(alias = "get_online_member_num")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetCommunityOnlineMemberCount {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
}

impl GetCommunityOnlineMemberCount {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for GetCommunityOnlineMemberCount {
    type Reply = GetCommunityOnlineMemberCountReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_COMMUNITY_ONLINE_MEMBER_COUNT;
}

/// The reply to [`GetCommunityOnlineMemberCount`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetCommunityOnlineMemberCountReply {
    /// Members online.
    #[serde(
        rename = "OnlineMemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub online_member_num: Option<i64>,
}

crate::lenient::object!(GetCommunityOnlineMemberCountReply);

/// Create a permission group in a community.
///
/// Official page: [Creating Permission Groups](https://www.tencentcloud.com/document/product/1047/61232)
///
/// Path: `v4/group_open_http_svc/create_permission_group`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it twice: when its answer is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - a member holds the union of the community's default rights and those of all permission groups the member is in
/// - community bits: 1 change group info, 2 manage members, 4 manage permission-group info, 8 manage
///   permission-group members, 16 manage topics, 32 mute in all topics, 64 send in all topics, 128 `@all`, 256 read
///   history from before joining, 512 recall others' messages, 1024 ban members
#[doc(alias = "create_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatePermissionGroup {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Own ID, begins with `@PMG#_`; generated when absent.
    ///
    /// Optional.
    #[serde(rename = "PermissionGroupId", skip_serializing_if = "Option::is_none")]
    pub permission_group_id: Option<String>,
    /// Permission group name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Required. At most 150 bytes.
    #[serde(rename = "PermissionGroupName")]
    pub permission_group_name: String,
    /// Mask of community bits, unsigned 64-bit.
    ///
    /// Required. From 0 to 18446744073709551615.
    #[serde(rename = "Permission")]
    pub permission: u64,
    /// App data.
    ///
    /// Optional. At most 3000 bytes.
    #[serde(rename = "CustomString", skip_serializing_if = "Option::is_none")]
    pub custom_string: Option<String>,
}

impl CreatePermissionGroup {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_name: impl Into<String>,
        permission: u64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: None,
            permission_group_name: permission_group_name.into(),
            permission,
            custom_string: None,
        }
    }

    /// Sets `permission_group_id`: own ID, begins with `@PMG#_`; generated when absent.
    #[must_use]
    pub fn permission_group_id(
        mut self,
        permission_group_id: impl Into<String>,
    ) -> Self {
        self.permission_group_id = Some(permission_group_id.into());
        self
    }

    /// Sets `custom_string`: app data.
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }
}

impl crate::Request for CreatePermissionGroup {
    type Reply = CreatePermissionGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::CREATE_PERMISSION_GROUP;
}

/// The reply to [`CreatePermissionGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreatePermissionGroupReply {
    /// ID of the new permission group, own or generated.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "PermissionGroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub permission_group_id: Option<String>,
}

crate::lenient::object!(CreatePermissionGroupReply);

/// Delete permission groups of a community.
///
/// Official page: [Terminating Permission Groups](https://www.tencentcloud.com/document/product/1047/61233)
///
/// Path: `v4/group_open_http_svc/destroy_permission_group`
///
/// At most 200 calls per second. Lists of `permission_group_id_list` longer than 20 are sent in several requests.
/// Not retried, since no page says that this is safe: when its answer is lost, the call ends with an
/// `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature
/// switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
#[doc(alias = "destroy_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DestroyPermissionGroups {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission groups to delete.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "PermissionGroupIdList")]
    pub permission_group_id_list: Vec<String>,
}

impl DestroyPermissionGroups {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id_list: permission_group_id_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl crate::Request for DestroyPermissionGroups {
    type Reply = DestroyPermissionGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::DESTROY_PERMISSION_GROUPS;
}

/// The reply to [`DestroyPermissionGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DestroyPermissionGroupsReply {
    /// One result per permission group.
    #[serde(
        rename = "PermissionGroupResultList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub permission_group_result_list: Vec<DestroyPermissionGroupsResult>,
}

crate::lenient::object!(DestroyPermissionGroupsReply);

/// One result per permission group.
///
/// Stands in [`DestroyPermissionGroupsReply::permission_group_result_list`](field@crate::api::DestroyPermissionGroupsReply::permission_group_result_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DestroyPermissionGroupsResult {
    /// 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Cause of the failure.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// Permission group of this result.
    #[serde(
        rename = "PermissionGroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub permission_group_id: Option<String>,
}

crate::lenient::object!(DestroyPermissionGroupsResult);

/// Change name, rights or data of a permission group.
///
/// Official page: [Modifying Permission Group Information](https://www.tencentcloud.com/document/product/1047/61234)
///
/// Path: `v4/group_open_http_svc/modify_permission_group`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - fields left out stay as they are
/// - community bits: 1 change group info, 2 manage members, 4 manage permission-group info, 8 manage
///   permission-group members, 16 manage topics, 32 mute in all topics, 64 send in all topics, 128 `@all`, 256 read
///   history from before joining, 512 recall others' messages, 1024 ban members
#[doc(alias = "modify_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyPermissionGroup {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// New mask of community bits, unsigned 64-bit.
    ///
    /// Optional. From 0 to 18446744073709551615.
    #[serde(rename = "Permission", skip_serializing_if = "Option::is_none")]
    pub permission: Option<u64>,
    /// Permission group name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 150 bytes.
    #[serde(rename = "PermissionGroupName", skip_serializing_if = "Option::is_none")]
    pub permission_group_name: Option<String>,
    /// App data.
    ///
    /// Optional. At most 3000 bytes.
    #[serde(rename = "CustomString", skip_serializing_if = "Option::is_none")]
    pub custom_string: Option<String>,
}

impl ModifyPermissionGroup {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            permission: None,
            permission_group_name: None,
            custom_string: None,
        }
    }

    /// Sets `permission`: new mask of community bits, unsigned 64-bit.
    #[must_use]
    pub fn permission(mut self, permission: u64) -> Self {
        self.permission = Some(permission);
        self
    }

    /// Sets `permission_group_name`: permission group name, UTF-8; a Chinese character takes 3 bytes.
    #[must_use]
    pub fn permission_group_name(
        mut self,
        permission_group_name: impl Into<String>,
    ) -> Self {
        self.permission_group_name = Some(permission_group_name.into());
        self
    }

    /// Sets `custom_string`: app data.
    #[must_use]
    pub fn custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string = Some(custom_string.into());
        self
    }
}

impl crate::Request for ModifyPermissionGroup {
    type Reply = ModifyPermissionGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::MODIFY_PERMISSION_GROUP;
}

/// The reply to [`ModifyPermissionGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyPermissionGroupReply {}

crate::lenient::object!(ModifyPermissionGroupReply);

/// Read permission groups of a community, named or page by page.
///
/// Official page: [Obtaining Permission Group Information](https://www.tencentcloud.com/document/product/1047/61235)
///
/// Path: `v4/group_open_http_svc/get_permission_group`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Pro, Pro
/// Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - either name the permission groups, or page through all of them with Limit and Next
/// - community bits: 1 change group info, 2 manage members, 4 manage permission-group info, 8 manage
///   permission-group members, 16 manage topics, 32 mute in all topics, 64 send in all topics, 128 `@all`, 256 read
///   history from before joining, 512 recall others' messages, 1024 ban members
#[doc(alias = "get_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetPermissionGroups {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission groups wanted; all, by pages, when absent or empty.
    ///
    /// Optional.
    #[serde(rename = "PermissionGroupIdList", skip_serializing_if = "Option::is_none")]
    pub permission_group_id_list: Option<Vec<String>>,
    /// Entries per page.
    ///
    /// Optional. At most 20. Documented, not checked.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Empty on the first page, then what the last reply gave.
    ///
    /// Optional.
    #[serde(rename = "Next", skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl GetPermissionGroups {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id_list: None,
            limit: None,
            next: None,
        }
    }

    /// Sets `permission_group_id_list`: permission groups wanted; all, by pages, when absent or empty.
    #[must_use]
    pub fn permission_group_id_list(
        mut self,
        permission_group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_group_id_list = Some(
            permission_group_id_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `limit`: entries per page.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `next`: empty on the first page, then what the last reply gave.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl crate::Request for GetPermissionGroups {
    type Reply = GetPermissionGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_PERMISSION_GROUPS;
}

impl crate::Paged for GetPermissionGroups {
    type Item = PermissionGroupInfo;
    fn into_items(reply: GetPermissionGroupsReply) -> Vec<Self::Item> {
        reply.permission_group_info_list
    }
}

/// The reply to [`GetPermissionGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetPermissionGroupsReply {
    /// One entry per permission group.
    #[serde(
        rename = "PermissionGroupInfoList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub permission_group_info_list: Vec<PermissionGroupInfo>,
    /// Where the next page begins; empty at the end.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Next",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<String>,
}

crate::lenient::object!(GetPermissionGroupsReply);

/// One entry per permission group.
///
/// Stands in [`GetPermissionGroupsReply::permission_group_info_list`](field@crate::api::GetPermissionGroupsReply::permission_group_info_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PermissionGroupInfo {
    /// 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Cause of the failure.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// Permission group ID.
    #[serde(
        rename = "PermissionGroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub permission_group_id: Option<String>,
    /// Permission group name.
    #[serde(
        rename = "PermissionGroupName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub permission_group_name: Option<String>,
    /// App data.
    #[serde(
        rename = "CustomString",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_string: Option<String>,
    /// Mask of community bits, unsigned 64-bit.
    ///
    /// At least 0.
    #[serde(
        rename = "Permission",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub permission: Option<u64>,
    /// Members of the permission group.
    #[serde(
        rename = "MemberCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_count: Option<i64>,
}

crate::lenient::object!(PermissionGroupInfo);

/// Give a permission group rights in more topics.
///
/// Official page: [Adding Topic Permissions](https://www.tencentcloud.com/document/product/1047/61236)
///
/// Path: `v4/group_open_http_svc/add_topic_permission_group`
///
/// At most 200 calls per second. Lists of `topic_permission_list` longer than 50 are sent in several requests. Not
/// safe to retry, since a second request does it twice: when its answer is lost, the call ends with an
/// `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature
/// switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - gives the permission group rights in single topics; a topic already there fails with 110010: change it with
///   set_topic_permissions
/// - topic bits: 1 manage the topic, 2 manage its permissions, 4 mute, 8 send, 16 read history from before joining,
///   32 recall others' messages, 64 `@all`
#[doc(alias = "add_topic_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddTopicPermissions {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// Topics with the rights that members of the permission group get there.
    ///
    /// Required. More than 50 entries are sent in several requests.
    #[serde(rename = "TopicPermissionList")]
    pub topic_permission_list: Vec<TopicPermissionItem>,
}

impl AddTopicPermissions {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
        topic_permission_list: impl IntoIterator<Item = impl Into<TopicPermissionItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            topic_permission_list: topic_permission_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl crate::Request for AddTopicPermissions {
    type Reply = AddTopicPermissionsReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_TOPIC_PERMISSIONS;
}

/// Topics with the rights that members of the permission group get there.
///
/// Stands in [`AddTopicPermissions::topic_permission_list`](field@crate::api::AddTopicPermissions::topic_permission_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TopicPermissionItem {
    /// Topic of the community.
    ///
    /// Required.
    #[serde(rename = "TopicId")]
    pub topic_id: String,
    /// Mask of topic bits, unsigned 64-bit.
    ///
    /// Required. From 0 to 18446744073709551615.
    #[serde(rename = "Permission")]
    pub permission: u64,
}

impl TopicPermissionItem {
    /// With the required fields.
    pub fn new(topic_id: impl Into<String>, permission: u64) -> Self {
        Self {
            topic_id: topic_id.into(),
            permission,
        }
    }
}

/// The reply to [`AddTopicPermissions`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddTopicPermissionsReply {
    /// One result per topic.
    #[serde(
        rename = "TopicPermissionResultList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub topic_permission_result_list: Vec<TopicPermissionResult>,
}

crate::lenient::object!(AddTopicPermissionsReply);

/// One result per topic.
///
/// Stands in [`AddTopicPermissionsReply::topic_permission_result_list`](field@crate::api::AddTopicPermissionsReply::topic_permission_result_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TopicPermissionResult {
    /// 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Cause of the failure.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// Topic of this result.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
}

crate::lenient::object!(TopicPermissionResult);

/// Change the rights a permission group has in topics.
///
/// Official page: [Modifying Topic Permissions](https://www.tencentcloud.com/document/product/1047/61237)
///
/// Path: `v4/group_open_http_svc/set_topic_permission_group`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - replaces the mask of each named topic; a topic that the permission group lacks fails with 110011
/// - topic bits: 1 manage the topic, 2 manage its permissions, 4 mute, 8 send, 16 read history from before joining,
///   32 recall others' messages, 64 `@all`
#[doc(alias = "set_topic_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetTopicPermissions {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// Topics with the rights that members of the permission group get there.
    ///
    /// Required.
    #[serde(rename = "TopicPermissionList")]
    pub topic_permission_list: Vec<TopicPermissionItem>,
}

impl SetTopicPermissions {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
        topic_permission_list: impl IntoIterator<Item = impl Into<TopicPermissionItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            topic_permission_list: topic_permission_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl crate::Request for SetTopicPermissions {
    type Reply = SetTopicPermissionsReply;
    const ENDPOINT: &'static Endpoint = &tables::SET_TOPIC_PERMISSIONS;
}

/// The reply to [`SetTopicPermissions`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SetTopicPermissionsReply {
    /// One result per topic.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "TopicPermissionResultList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub topic_permission_result_list: Vec<TopicPermissionResult>,
}

crate::lenient::object!(SetTopicPermissionsReply);

/// Take topics out of a permission group.
///
/// Official page: [Deleting Topic Permissions](https://www.tencentcloud.com/document/product/1047/61238)
///
/// Path: `v4/group_open_http_svc/delete_topic_permission_group`
///
/// At most 200 calls per second. Lists of `topic_id_list` longer than 50 are sent in several requests. Not retried,
/// since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
/// console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - takes the topics out of the permission group; the topics themselves stay
#[doc(alias = "delete_topic_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteTopicPermissions {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// Topics to take out.
    ///
    /// Required. More than 50 entries are sent in several requests.
    #[serde(rename = "TopicIdList")]
    pub topic_id_list: Vec<String>,
}

impl DeleteTopicPermissions {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
        topic_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            topic_id_list: topic_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteTopicPermissions {
    type Reply = DeleteTopicPermissionsReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_TOPIC_PERMISSIONS;
}

/// The reply to [`DeleteTopicPermissions`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteTopicPermissionsReply {
    /// One result per topic.
    #[serde(
        rename = "TopicPermissionResultList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub topic_permission_result_list: Vec<TopicPermissionResult>,
}

crate::lenient::object!(DeleteTopicPermissionsReply);

/// Read the rights a permission group has in topics.
///
/// Official page: [Obtaining Topic Permissions](https://www.tencentcloud.com/document/product/1047/61239)
///
/// Path: `v4/group_open_http_svc/get_topic_permission_group`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - all topics of the permission group come back when TopicIdList is absent; there is no paging
/// - topic bits: 1 manage the topic, 2 manage its permissions, 4 mute, 8 send, 16 read history from before joining,
///   32 recall others' messages, 64 `@all`
#[doc(alias = "get_topic_permission_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTopicPermissions {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// Topics wanted; all when absent.
    ///
    /// Optional.
    #[serde(rename = "TopicIdList", skip_serializing_if = "Option::is_none")]
    pub topic_id_list: Option<Vec<String>>,
}

impl GetTopicPermissions {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            topic_id_list: None,
        }
    }

    /// Sets `topic_id_list`: topics wanted; all when absent.
    #[must_use]
    pub fn topic_id_list(
        mut self,
        topic_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.topic_id_list = Some(topic_id_list.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Request for GetTopicPermissions {
    type Reply = GetTopicPermissionsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_TOPIC_PERMISSIONS;
}

/// The reply to [`GetTopicPermissions`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetTopicPermissionsReply {
    /// One result per topic.
    #[serde(
        rename = "TopicPermissionResultList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub topic_permission_result_list: Vec<TopicPermission>,
}

crate::lenient::object!(GetTopicPermissionsReply);

/// One result per topic.
///
/// Stands in [`GetTopicPermissionsReply::topic_permission_result_list`](field@crate::api::GetTopicPermissionsReply::topic_permission_result_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TopicPermission {
    /// 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Cause of the failure.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// Topic of this result.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
    /// Mask of topic bits, unsigned 64-bit.
    ///
    /// At least 0.
    #[serde(
        rename = "Permission",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub permission: Option<u64>,
}

crate::lenient::object!(TopicPermission);

/// Add members to a permission group.
///
/// Official page: [Adding Members to a Permission Group](https://www.tencentcloud.com/document/product/1047/61240)
///
/// Path: `v4/group_open_http_svc/add_permission_group_member`
///
/// At most 200 calls per second. Lists of `member_list` longer than 100 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in
/// the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
#[doc(alias = "add_permission_group_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddPermissionGroupMembers {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// Members of the community.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "MemberList")]
    pub member_list: Vec<PermissionGroupMemberItem>,
}

impl AddPermissionGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
        member_list: impl IntoIterator<Item = impl Into<PermissionGroupMemberItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for AddPermissionGroupMembers {
    type Reply = AddPermissionGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_PERMISSION_GROUP_MEMBERS;
}

/// Members of the community.
///
/// Stands in [`AddPermissionGroupMembers::member_list`](field@crate::api::AddPermissionGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PermissionGroupMemberItem {
    /// UserID.
    ///
    /// Required.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
}

impl PermissionGroupMemberItem {
    /// With the required fields.
    pub fn new(member_account: impl Into<String>) -> Self {
        Self {
            member_account: member_account.into(),
        }
    }
}

/// The reply to [`AddPermissionGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddPermissionGroupMembersReply {
    /// One result per member.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<AddPermissionGroupMembersResult>,
}

crate::lenient::object!(AddPermissionGroupMembersReply);

/// One result per member.
///
/// Stands in [`AddPermissionGroupMembersReply::member_list`](field@crate::api::AddPermissionGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddPermissionGroupMembersResult {
    /// UserID.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// 0 is success; 10013: was in the permission group already; otherwise an error code.
    #[serde(
        rename = "Result",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result: Option<i64>,
}

crate::lenient::object!(AddPermissionGroupMembersResult);

/// Remove members from a permission group.
///
/// Official page: [Deleting Permission Group Members](https://www.tencentcloud.com/document/product/1047/61241)
///
/// Path: `v4/group_open_http_svc/delete_permission_group_member`
///
/// At most 200 calls per second. Lists of `member_list` longer than 100 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in
/// the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - succeeds also for accounts that are not in the permission group
/// - by default the members concerned get a system notification
#[doc(alias = "delete_permission_group_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeletePermissionGroupMembers {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// Members of the community.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "MemberList")]
    pub member_list: Vec<PermissionGroupMemberItem>,
}

impl DeletePermissionGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
        member_list: impl IntoIterator<Item = impl Into<PermissionGroupMemberItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeletePermissionGroupMembers {
    type Reply = DeletePermissionGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_PERMISSION_GROUP_MEMBERS;
}

/// The reply to [`DeletePermissionGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeletePermissionGroupMembersReply {}

crate::lenient::object!(DeletePermissionGroupMembersReply);

/// Read the members of a permission group, page by page.
///
/// Official page: [Obtaining Permission Group Member List](https://www.tencentcloud.com/document/product/1047/61242)
///
/// Path: `v4/group_open_http_svc/get_permission_group_member_list`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Pro, Pro
/// Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - Member_Account always comes back, whatever the filter says
#[doc(alias = "get_permission_group_member_list")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPermissionGroupMembers {
    /// Community.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    #[serde(rename = "PermissionGroupId")]
    pub permission_group_id: String,
    /// Entries per page.
    ///
    /// Optional. At most 50. Documented, not checked.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Empty on the first page, then what the last reply gave.
    ///
    /// Optional.
    #[serde(rename = "Next", skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Member fields wanted; MuteUntil is a reading of a cut-off value.
    ///
    /// Optional.
    #[serde(rename = "MemberInfoFilter", skip_serializing_if = "Option::is_none")]
    pub member_info_filter: Option<Vec<PermissionGroupMemberField>>,
}

impl ListPermissionGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        permission_group_id: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            permission_group_id: permission_group_id.into(),
            limit: None,
            next: None,
            member_info_filter: None,
        }
    }

    /// Sets `limit`: entries per page.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `next`: empty on the first page, then what the last reply gave.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets `member_info_filter`: member fields wanted; MuteUntil is a reading of a cut-off value.
    #[must_use]
    pub fn member_info_filter(
        mut self,
        member_info_filter: impl IntoIterator<
            Item = impl Into<PermissionGroupMemberField>,
        >,
    ) -> Self {
        self.member_info_filter = Some(
            member_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl crate::Request for ListPermissionGroupMembers {
    type Reply = ListPermissionGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_PERMISSION_GROUP_MEMBERS;
}

impl crate::Paged for ListPermissionGroupMembers {
    type Item = PermissionGroupMember;
    fn into_items(reply: ListPermissionGroupMembersReply) -> Vec<Self::Item> {
        reply.member_list
    }
}

/// Member fields wanted; MuteUntil is a reading of a cut-off value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionGroupMemberField {
    /// `Role`
    Role,
    /// `JoinTime`
    JoinTime,
    /// `MsgSeq`
    MsgSeq,
    /// `MsgFlag`
    MsgFlag,
    /// `LastSendMsgTime`
    LastSendMsgTime,
    /// `JoinPermissionGroupTime`
    JoinPermissionGroupTime,
    /// `MuteUntil`
    MuteUntil,
    /// A value that this version does not know.
    Other(String),
}

impl PermissionGroupMemberField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Role => "Role",
            Self::JoinTime => "JoinTime",
            Self::MsgSeq => "MsgSeq",
            Self::MsgFlag => "MsgFlag",
            Self::LastSendMsgTime => "LastSendMsgTime",
            Self::JoinPermissionGroupTime => "JoinPermissionGroupTime",
            Self::MuteUntil => "MuteUntil",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for PermissionGroupMemberField {
    fn from(value: &str) -> Self {
        match value {
            "Role" => Self::Role,
            "JoinTime" => Self::JoinTime,
            "MsgSeq" => Self::MsgSeq,
            "MsgFlag" => Self::MsgFlag,
            "LastSendMsgTime" => Self::LastSendMsgTime,
            "JoinPermissionGroupTime" => Self::JoinPermissionGroupTime,
            "MuteUntil" => Self::MuteUntil,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for PermissionGroupMemberField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for PermissionGroupMemberField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for PermissionGroupMemberField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PermissionGroupMemberField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`ListPermissionGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListPermissionGroupMembersReply {
    /// Where the next page begins; empty at the end.
    #[serde(
        rename = "Next",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<String>,
    /// Members of the permission group.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<PermissionGroupMember>,
}

crate::lenient::object!(ListPermissionGroupMembersReply);

/// Members of the permission group.
///
/// Stands in [`ListPermissionGroupMembersReply::member_list`](field@crate::api::ListPermissionGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PermissionGroupMember {
    /// UserID.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// Role in the community, for example Owner, Admin, Member.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "Role",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub role: Option<String>,
    /// When the user joined the community.
    ///
    /// In seconds since 1970. Known from a weak source only.
    #[serde(
        rename = "JoinTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub join_time: Option<i64>,
    /// Sequence up to which the user has read.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// How the user takes messages.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "MsgFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_flag: Option<String>,
    /// When the user last sent a message.
    ///
    /// In seconds since 1970. Known from a weak source only.
    #[serde(
        rename = "LastSendMsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_send_msg_time: Option<i64>,
    /// When the user joined the permission group.
    ///
    /// In seconds since 1970. Known from a weak source only.
    #[serde(
        rename = "JoinPermissionGroupTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub join_permission_group_time: Option<i64>,
    /// Until when the user is muted; 0 when not.
    ///
    /// In seconds since 1970. Known from a weak source only.
    #[serde(
        rename = "MuteUntil",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub mute_until: Option<i64>,
}

crate::lenient::object!(PermissionGroupMember);
