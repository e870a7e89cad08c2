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

/// Create a topic in a community.
///
/// Official page: [Creating Topic](https://www.tencentcloud.com/document/product/1047/49471)
///
/// Path: `v4/million_group_open_http_svc/create_topic`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community and topic features switched on in the console.
///
/// - the group must be a Community that was created with topic support
/// - a topic ID always starts with the group's ID, then `@TOPIC#_`, then the app's own or a generated part
/// - without TopicId the server makes the ID and returns it
#[doc(alias = "create_topic")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Community that gets the topic.
    ///
    /// Required.
    pub group_id: String,
    /// Own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent.
    ///
    /// Optional.
    pub topic_id: Option<String>,
    /// Topic name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    pub topic_name: String,
    /// User on whose behalf the call acts.
    ///
    /// Optional.
    pub from_account: Option<String>,
    /// App data; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 3000 bytes.
    pub custom_string: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub face_url: Option<String>,
    /// Announcement; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    pub notification: Option<String>,
    /// Introduction, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    pub introduction: Option<String>,
}

crate::wire::object::fields!(
    strict CreateTopic { 0 always group_id "GroupId", 1 given topic_id "TopicId", 2
    always topic_name "TopicName", 3 given from_account "From_Account", 4 given
    custom_string "CustomString", 5 given face_url "FaceUrl", 6 given notification
    "Notification", 7 given introduction "Introduction", } required[0, 2]
);

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
    const NAME: &'static str = "create_topic";
}

/// The reply to [`CreateTopic`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTopicReply {
    /// ID of the new topic, own or generated.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    lenient CreateTopicReply { 0 given topic_id "TopicId", } required[]
);

crate::wire::lenient::object!(CreateTopicReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTopics {
    /// Community of the topics.
    ///
    /// Required.
    pub group_id: String,
    /// User whose own state (SelfInfo) is wanted.
    ///
    /// Required.
    pub from_account: String,
    /// Topics wanted; all when absent.
    ///
    /// Optional.
    pub topic_id_list: Option<Vec<String>>,
    /// TopicInfo fields wanted; all when absent.
    ///
    /// Optional.
    pub response_filter: Option<Vec<TopicField>>,
}

crate::wire::object::fields!(
    strict GetTopics { 0 always group_id "GroupId", 1 always from_account "From_Account",
    2 given topic_id_list "TopicIdList", 3 given response_filter "ResponseFilter", }
    required[0, 1]
);

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
    const NAME: &'static str = "get_topics";
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

impl crate::wire::object::Blank for TopicField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`GetTopics`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTopicsReply {
    /// One entry per topic.
    pub topic_and_self_info: Vec<TopicAndSelfInfo>,
}

crate::wire::object::fields!(
    lenient GetTopicsReply { 0 items topic_and_self_info "TopicAndSelfInfo", } required[]
);

crate::wire::lenient::object!(GetTopicsReply);

/// One entry per topic.
///
/// Used in [`GetTopicsReply::topic_and_self_info`](field@crate::api::GetTopicsReply::topic_and_self_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicAndSelfInfo {
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Cause of the failure.
    pub error_info: Option<String>,
    /// State of From_Account in the topic.
    pub self_info: Option<TopicSelfInfo>,
    /// The topic; only filtered fields when ResponseFilter is set.
    pub topic_info: Option<TopicInfo>,
}

crate::wire::object::fields!(
    lenient TopicAndSelfInfo { 0 given error_code "ErrorCode", 1 given error_info
    "ErrorInfo", 2 given self_info "SelfInfo", 3 given topic_info "TopicInfo", }
    required[]
);

crate::wire::lenient::object!(TopicAndSelfInfo);

/// State of From_Account in the topic.
///
/// Used in [`TopicAndSelfInfo::self_info`](field@crate::api::TopicAndSelfInfo::self_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicSelfInfo {
    /// Until when the user is muted.
    pub shut_up_time: Option<i64>,
    /// Sequence up to which the user has read.
    pub msg_seq: Option<i64>,
    /// How the user takes messages, for example AcceptAndNotify.
    pub msg_flag: Option<String>,
}

crate::wire::object::fields!(
    lenient TopicSelfInfo { 0 given shut_up_time "ShutUpTime", 1 given msg_seq "MsgSeq",
    2 given msg_flag "MsgFlag", } required[]
);

crate::wire::lenient::object!(TopicSelfInfo);

/// The topic; only filtered fields when ResponseFilter is set.
///
/// Used in [`TopicAndSelfInfo::topic_info`](field@crate::api::TopicAndSelfInfo::topic_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicInfo {
    /// Topic name.
    pub topic_name: Option<String>,
    /// Community of the topic; note the capital D.
    pub group_id: Option<String>,
    /// Avatar URL.
    pub face_url: Option<String>,
    /// Topic ID.
    pub topic_id: Option<String>,
    /// Sequence that the next message will have.
    pub next_msg_seq: Option<i64>,
    /// Announcement.
    pub notification: Option<String>,
    /// Introduction.
    pub introduction: Option<String>,
    /// Creation time.
    ///
    /// In seconds since 1970.
    pub create_time: Option<i64>,
    /// Time of the last message.
    ///
    /// In seconds since 1970.
    pub last_msg_time: Option<i64>,
    /// Whether ordinary members are muted in the topic.
    pub mute_all_member: Option<TopicMuteAllMember>,
    /// App data.
    pub custom_string: Option<String>,
}

crate::wire::object::fields!(
    lenient TopicInfo { 0 given topic_name "TopicName", 1 given group_id "GroupID", 2
    given face_url "FaceUrl", 3 given topic_id "TopicId", 4 given next_msg_seq
    "NextMsgSeq", 5 given notification "Notification", 6 given introduction
    "Introduction", 7 given create_time "CreateTime", 8 given last_msg_time
    "LastMsgTime", 9 given mute_all_member "MuteAllMember", 10 given custom_string
    "CustomString", } required[]
);

crate::wire::lenient::object!(TopicInfo);

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

impl crate::wire::object::Blank for TopicMuteAllMember {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(TopicMuteAllMember);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyTopic {
    /// Community of the topic.
    ///
    /// Required.
    pub group_id: String,
    /// Topic to change.
    ///
    /// Required.
    pub topic_id: String,
    /// Topic name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 30 bytes. Documented, not checked.
    pub topic_name: Option<String>,
    /// User on whose behalf the call acts.
    ///
    /// Optional.
    pub from_account: Option<String>,
    /// App data; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 3000 bytes.
    pub custom_string: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub face_url: Option<String>,
    /// Announcement; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    pub notification: Option<String>,
    /// Introduction, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    pub introduction: Option<String>,
    /// Whether ordinary members are muted in the topic.
    ///
    /// Optional.
    pub mute_all_member: Option<TopicMuteAllMember>,
}

crate::wire::object::fields!(
    strict ModifyTopic { 0 always group_id "GroupId", 1 always topic_id "TopicId", 2
    given topic_name "TopicName", 3 given from_account "From_Account", 4 given
    custom_string "CustomString", 5 given face_url "FaceUrl", 6 given notification
    "Notification", 7 given introduction "Introduction", 8 given mute_all_member
    "MuteAllMember", } required[0, 1]
);

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
    const NAME: &'static str = "modify_topic";
}

/// The reply to [`ModifyTopic`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyTopicReply {}

crate::wire::object::fields!(lenient ModifyTopicReply {} required[]);

crate::wire::lenient::object!(ModifyTopicReply);

/// Import a topic with its creation time.
///
/// Official page: [Importing Topic Profile](https://www.tencentcloud.com/document/product/1047/53448)
///
/// Path: `v4/group_open_http_svc/import_topic`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China); community and topic features switched on in the console.
///
/// - meant for moving topics in from elsewhere: no webhook is called and nobody is notified
/// - CreateTime may lie in the past
#[doc(alias = "import_topic")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTopic {
    /// Group type.
    ///
    /// Optional.
    pub r#type: Option<ImportTopicType>,
    /// Community that gets the topic.
    ///
    /// Required.
    pub group_id: String,
    /// Own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent.
    ///
    /// Optional.
    pub topic_id: Option<String>,
    /// Topic name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    pub topic_name: String,
    /// User on whose behalf the call acts.
    ///
    /// Optional.
    pub from_account: Option<String>,
    /// App data; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 3000 bytes.
    pub custom_string: Option<String>,
    /// Avatar URL.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub face_url: Option<String>,
    /// Announcement; UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    pub notification: Option<String>,
    /// Introduction, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    pub introduction: Option<String>,
    /// When the topic was created; default: now.
    ///
    /// Optional. In seconds since 1970.
    pub create_time: Option<i64>,
}

crate::wire::object::fields!(
    strict ImportTopic { 0 given r#type "Type", 1 always group_id "GroupId", 2 given
    topic_id "TopicId", 3 always topic_name "TopicName", 4 given from_account
    "From_Account", 5 given custom_string "CustomString", 6 given face_url "FaceUrl", 7
    given notification "Notification", 8 given introduction "Introduction", 9 given
    create_time "CreateTime", } required[1, 3]
);

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
    const NAME: &'static str = "import_topic";
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

impl crate::wire::object::Blank for ImportTopicType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ImportTopic`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTopicReply {
    /// ID of the imported topic, own or generated.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    lenient ImportTopicReply { 0 given topic_id "TopicId", } required[]
);

crate::wire::lenient::object!(ImportTopicReply);

/// Delete topics of a community.
///
/// Official page: [Deleting Topic](https://www.tencentcloud.com/document/product/1047/49470)
///
/// Path: `v4/million_group_open_http_svc/destroy_topic`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
/// community and topic features switched on in the console.
///
/// - cannot be undone
/// - check every DestroyResultItem: ErrorCode 0 at the top does not mean that all topics are gone
#[doc(alias = "destroy_topic")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DestroyTopics {
    /// Community of the topics.
    ///
    /// Required.
    pub group_id: String,
    /// Topics to delete.
    ///
    /// Required.
    pub topic_id_list: Vec<String>,
}

crate::wire::object::fields!(
    strict DestroyTopics { 0 always group_id "GroupId", 1 always topic_id_list
    "TopicIdList", } required[0, 1]
);

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
    const NAME: &'static str = "destroy_topics";
}

/// The reply to [`DestroyTopics`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyTopicsReply {
    /// One result per topic.
    pub destroy_result_item: Vec<DestroyTopicsResult>,
}

crate::wire::object::fields!(
    lenient DestroyTopicsReply { 0 items destroy_result_item "DestroyResultItem", }
    required[]
);

crate::wire::lenient::object!(DestroyTopicsReply);

/// One result per topic.
///
/// Used in [`DestroyTopicsReply::destroy_result_item`](field@crate::api::DestroyTopicsReply::destroy_result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyTopicsResult {
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Cause of the failure.
    pub error_info: Option<String>,
    /// Topic of this result.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    lenient DestroyTopicsResult { 0 given error_code "ErrorCode", 1 given error_info
    "ErrorInfo", 2 given topic_id "TopicId", } required[]
);

crate::wire::lenient::object!(DestroyTopicsResult);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCommunityOnlineMemberCount {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
}

crate::wire::object::fields!(
    strict GetCommunityOnlineMemberCount { 0 always group_id "GroupId", } required[0]
);

impl GetCommunityOnlineMemberCount {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for GetCommunityOnlineMemberCount {
    type Reply = GetCommunityOnlineMemberCountReply;
    const NAME: &'static str = "get_community_online_member_count";
}

/// The reply to [`GetCommunityOnlineMemberCount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCommunityOnlineMemberCountReply {
    /// Members online.
    pub online_member_num: Option<i64>,
}

crate::wire::object::fields!(
    lenient GetCommunityOnlineMemberCountReply { 0 given online_member_num
    "OnlineMemberNum", } required[]
);

crate::wire::lenient::object!(GetCommunityOnlineMemberCountReply);

/// Create a permission group in a community.
///
/// Official page: [Creating Permission Groups](https://www.tencentcloud.com/document/product/1047/61232)
///
/// Path: `v4/group_open_http_svc/create_permission_group`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionGroup {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Own ID, begins with `@PMG#_`; generated when absent.
    ///
    /// Optional.
    pub permission_group_id: Option<String>,
    /// Permission group name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Required. At most 150 bytes.
    pub permission_group_name: String,
    /// Mask of community bits (CommunityRight), unsigned 64-bit.
    ///
    /// Required. From 0 to 18446744073709551615.
    pub permission: u64,
    /// App data.
    ///
    /// Optional. At most 3000 bytes.
    pub custom_string: Option<String>,
}

crate::wire::object::fields!(
    strict CreatePermissionGroup { 0 always group_id "GroupId", 1 given
    permission_group_id "PermissionGroupId", 2 always permission_group_name
    "PermissionGroupName", 3 always permission "Permission", 4 given custom_string
    "CustomString", } required[0, 2, 3]
);

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
    const NAME: &'static str = "create_permission_group";
}

/// The reply to [`CreatePermissionGroup`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionGroupReply {
    /// ID of the new permission group, own or generated.
    ///
    /// Known from a weak source only.
    pub permission_group_id: Option<String>,
}

crate::wire::object::fields!(
    lenient CreatePermissionGroupReply { 0 given permission_group_id "PermissionGroupId",
    } required[]
);

crate::wire::lenient::object!(CreatePermissionGroupReply);

/// Delete permission groups of a community.
///
/// Official page: [Terminating Permission Groups](https://www.tencentcloud.com/document/product/1047/61233)
///
/// Path: `v4/group_open_http_svc/destroy_permission_group`
///
/// At most 200 calls per second. Lists of `permission_group_id_list` longer than 20 are sent in several requests.
/// Not retried, since no page says that this is safe: if its response is lost, the call ends with an
/// `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature
/// switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
#[doc(alias = "destroy_permission_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DestroyPermissionGroups {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission groups to delete.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub permission_group_id_list: Vec<String>,
}

crate::wire::object::fields!(
    strict DestroyPermissionGroups { 0 always group_id "GroupId", 1 always
    permission_group_id_list "PermissionGroupIdList", } required[0, 1]
);

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
    const NAME: &'static str = "destroy_permission_groups";
}

impl crate::Bulk for DestroyPermissionGroups {
    type Item = String;
}

/// The reply to [`DestroyPermissionGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyPermissionGroupsReply {
    /// One result per permission group.
    pub permission_group_result_list: Vec<DestroyPermissionGroupsResult>,
}

crate::wire::object::fields!(
    lenient DestroyPermissionGroupsReply { 0 items permission_group_result_list
    "PermissionGroupResultList", } required[]
);

crate::wire::lenient::object!(DestroyPermissionGroupsReply);

/// One result per permission group.
///
/// Used in [`DestroyPermissionGroupsReply::permission_group_result_list`](field@crate::api::DestroyPermissionGroupsReply::permission_group_result_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyPermissionGroupsResult {
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Cause of the failure.
    pub error_info: Option<String>,
    /// Permission group of this result.
    pub permission_group_id: Option<String>,
}

crate::wire::object::fields!(
    lenient DestroyPermissionGroupsResult { 0 given error_code "ErrorCode", 1 given
    error_info "ErrorInfo", 2 given permission_group_id "PermissionGroupId", } required[]
);

crate::wire::lenient::object!(DestroyPermissionGroupsResult);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyPermissionGroup {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// New mask of community bits (CommunityRight), unsigned 64-bit.
    ///
    /// Optional. From 0 to 18446744073709551615.
    pub permission: Option<u64>,
    /// Permission group name, UTF-8; a Chinese character takes 3 bytes.
    ///
    /// Optional. At most 150 bytes.
    pub permission_group_name: Option<String>,
    /// App data.
    ///
    /// Optional. At most 3000 bytes.
    pub custom_string: Option<String>,
}

crate::wire::object::fields!(
    strict ModifyPermissionGroup { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 given permission "Permission", 3 given
    permission_group_name "PermissionGroupName", 4 given custom_string "CustomString", }
    required[0, 1]
);

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

    /// Sets `permission`: new mask of community bits (CommunityRight), unsigned 64-bit.
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
    const NAME: &'static str = "modify_permission_group";
}

/// The reply to [`ModifyPermissionGroup`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPermissionGroupReply {}

crate::wire::object::fields!(lenient ModifyPermissionGroupReply {} required[]);

crate::wire::lenient::object!(ModifyPermissionGroupReply);

/// Read permission groups of a community, named or page by page.
///
/// Official page: [Obtaining Permission Group Information](https://www.tencentcloud.com/document/product/1047/61235)
///
/// Path: `v4/group_open_http_svc/get_permission_group`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - either name the permission groups, or page through all of them with Limit and Next
/// - community bits: 1 change group info, 2 manage members, 4 manage permission-group info, 8 manage
///   permission-group members, 16 manage topics, 32 mute in all topics, 64 send in all topics, 128 `@all`, 256 read
///   history from before joining, 512 recall others' messages, 1024 ban members
#[doc(alias = "get_permission_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionGroups {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission groups wanted; all, by pages, when absent or empty.
    ///
    /// Optional.
    pub permission_group_id_list: Option<Vec<String>>,
    /// Entries per page.
    ///
    /// Optional. At most 20. Documented, not checked.
    pub limit: Option<i64>,
    /// Empty on the first page, then what the last reply gave.
    ///
    /// Optional.
    pub next: Option<String>,
}

crate::wire::object::fields!(
    strict GetPermissionGroups { 0 always group_id "GroupId", 1 given
    permission_group_id_list "PermissionGroupIdList", 2 given limit "Limit", 3 given next
    "Next", } required[0]
);

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
    const NAME: &'static str = "get_permission_groups";
}

impl crate::Paged for GetPermissionGroups {
    type Item = PermissionGroupInfo;
    fn into_items(reply: GetPermissionGroupsReply) -> Vec<Self::Item> {
        reply.permission_group_info_list
    }
}

/// The reply to [`GetPermissionGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionGroupsReply {
    /// One entry per permission group.
    pub permission_group_info_list: Vec<PermissionGroupInfo>,
    /// Where the next page begins; empty at the end.
    ///
    /// Known from a weak source only.
    pub next: Option<String>,
}

crate::wire::object::fields!(
    lenient GetPermissionGroupsReply { 0 items permission_group_info_list
    "PermissionGroupInfoList", 1 given next "Next", } required[]
);

crate::wire::lenient::object!(GetPermissionGroupsReply);

/// One entry per permission group.
///
/// Used in [`GetPermissionGroupsReply::permission_group_info_list`](field@crate::api::GetPermissionGroupsReply::permission_group_info_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroupInfo {
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Cause of the failure.
    pub error_info: Option<String>,
    /// Permission group ID.
    pub permission_group_id: Option<String>,
    /// Permission group name.
    pub permission_group_name: Option<String>,
    /// App data.
    pub custom_string: Option<String>,
    /// Mask of community bits (CommunityRight), unsigned 64-bit.
    ///
    /// At least 0.
    pub permission: Option<u64>,
    /// Members of the permission group.
    pub member_count: Option<i64>,
}

crate::wire::object::fields!(
    lenient PermissionGroupInfo { 0 given error_code "ErrorCode", 1 given error_info
    "ErrorInfo", 2 given permission_group_id "PermissionGroupId", 3 given
    permission_group_name "PermissionGroupName", 4 given custom_string "CustomString", 5
    given permission "Permission", 6 given member_count "MemberCount", } required[]
);

crate::wire::lenient::object!(PermissionGroupInfo);

/// Give a permission group rights in more topics.
///
/// Official page: [Adding Topic Permissions](https://www.tencentcloud.com/document/product/1047/61236)
///
/// Path: `v4/group_open_http_svc/add_topic_permission_group`
///
/// At most 200 calls per second. Lists of `topic_permission_list` longer than 50 are sent in several requests. Not
/// safe to retry, since a second request does it again: if its response is lost, the call ends with an
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTopicPermissions {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// Topics with the rights that members of the permission group get there.
    ///
    /// Required. More than 50 entries are sent in several requests.
    pub topic_permission_list: Vec<TopicPermissionItem>,
}

crate::wire::object::fields!(
    strict AddTopicPermissions { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 always topic_permission_list
    "TopicPermissionList", } required[0, 1, 2]
);

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
    const NAME: &'static str = "add_topic_permissions";
}

impl crate::Bulk for AddTopicPermissions {
    type Item = TopicPermissionItem;
}

/// Topics with the rights that members of the permission group get there.
///
/// Used in [`AddTopicPermissions::topic_permission_list`](field@crate::api::AddTopicPermissions::topic_permission_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicPermissionItem {
    /// Topic of the community.
    ///
    /// Required.
    pub topic_id: String,
    /// Mask of topic bits (TopicRight), unsigned 64-bit.
    ///
    /// Required. From 0 to 18446744073709551615.
    pub permission: u64,
}

crate::wire::object::fields!(
    strict TopicPermissionItem { 0 always topic_id "TopicId", 1 always permission
    "Permission", } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTopicPermissionsReply {
    /// One result per topic.
    pub topic_permission_result_list: Vec<TopicPermissionResult>,
}

crate::wire::object::fields!(
    lenient AddTopicPermissionsReply { 0 items topic_permission_result_list
    "TopicPermissionResultList", } required[]
);

crate::wire::lenient::object!(AddTopicPermissionsReply);

/// One result per topic.
///
/// Used in [`AddTopicPermissionsReply::topic_permission_result_list`](field@crate::api::AddTopicPermissionsReply::topic_permission_result_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicPermissionResult {
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Cause of the failure.
    pub error_info: Option<String>,
    /// Topic of this result.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    lenient TopicPermissionResult { 0 given error_code "ErrorCode", 1 given error_info
    "ErrorInfo", 2 given topic_id "TopicId", } required[]
);

crate::wire::lenient::object!(TopicPermissionResult);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetTopicPermissions {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// Topics with the rights that members of the permission group get there.
    ///
    /// Required.
    pub topic_permission_list: Vec<TopicPermissionItem>,
}

crate::wire::object::fields!(
    strict SetTopicPermissions { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 always topic_permission_list
    "TopicPermissionList", } required[0, 1, 2]
);

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
    const NAME: &'static str = "set_topic_permissions";
}

/// The reply to [`SetTopicPermissions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetTopicPermissionsReply {
    /// One result per topic.
    ///
    /// Known from a weak source only.
    pub topic_permission_result_list: Vec<TopicPermissionResult>,
}

crate::wire::object::fields!(
    lenient SetTopicPermissionsReply { 0 items topic_permission_result_list
    "TopicPermissionResultList", } required[]
);

crate::wire::lenient::object!(SetTopicPermissionsReply);

/// Take topics out of a permission group.
///
/// Official page: [Deleting Topic Permissions](https://www.tencentcloud.com/document/product/1047/61238)
///
/// Path: `v4/group_open_http_svc/delete_topic_permission_group`
///
/// At most 200 calls per second. Lists of `topic_id_list` longer than 50 are sent in several requests. Not retried,
/// since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
/// Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
/// console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - takes the topics out of the permission group; the topics themselves stay
#[doc(alias = "delete_topic_permission_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTopicPermissions {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// Topics to take out.
    ///
    /// Required. More than 50 entries are sent in several requests.
    pub topic_id_list: Vec<String>,
}

crate::wire::object::fields!(
    strict DeleteTopicPermissions { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 always topic_id_list "TopicIdList", }
    required[0, 1, 2]
);

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
    const NAME: &'static str = "delete_topic_permissions";
}

impl crate::Bulk for DeleteTopicPermissions {
    type Item = String;
}

/// The reply to [`DeleteTopicPermissions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTopicPermissionsReply {
    /// One result per topic.
    pub topic_permission_result_list: Vec<TopicPermissionResult>,
}

crate::wire::object::fields!(
    lenient DeleteTopicPermissionsReply { 0 items topic_permission_result_list
    "TopicPermissionResultList", } required[]
);

crate::wire::lenient::object!(DeleteTopicPermissionsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTopicPermissions {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// Topics wanted; all when absent.
    ///
    /// Optional.
    pub topic_id_list: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict GetTopicPermissions { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 given topic_id_list "TopicIdList", }
    required[0, 1]
);

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
    const NAME: &'static str = "get_topic_permissions";
}

/// The reply to [`GetTopicPermissions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTopicPermissionsReply {
    /// One result per topic.
    pub topic_permission_result_list: Vec<TopicPermission>,
}

crate::wire::object::fields!(
    lenient GetTopicPermissionsReply { 0 items topic_permission_result_list
    "TopicPermissionResultList", } required[]
);

crate::wire::lenient::object!(GetTopicPermissionsReply);

/// One result per topic.
///
/// Used in [`GetTopicPermissionsReply::topic_permission_result_list`](field@crate::api::GetTopicPermissionsReply::topic_permission_result_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopicPermission {
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Cause of the failure.
    pub error_info: Option<String>,
    /// Topic of this result.
    pub topic_id: Option<String>,
    /// Mask of topic bits (TopicRight), unsigned 64-bit.
    ///
    /// At least 0.
    pub permission: Option<u64>,
}

crate::wire::object::fields!(
    lenient TopicPermission { 0 given error_code "ErrorCode", 1 given error_info
    "ErrorInfo", 2 given topic_id "TopicId", 3 given permission "Permission", }
    required[]
);

crate::wire::lenient::object!(TopicPermission);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPermissionGroupMembers {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// Members of the community.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub member_list: Vec<PermissionGroupMemberItem>,
}

crate::wire::object::fields!(
    strict AddPermissionGroupMembers { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 always member_list "MemberList", }
    required[0, 1, 2]
);

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
    const NAME: &'static str = "add_permission_group_members";
}

impl crate::Bulk for AddPermissionGroupMembers {
    type Item = PermissionGroupMemberItem;
}

/// Members of the community.
///
/// Used in [`AddPermissionGroupMembers::member_list`](field@crate::api::AddPermissionGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroupMemberItem {
    /// UserID.
    ///
    /// Required.
    pub member_account: String,
}

crate::wire::object::fields!(
    strict PermissionGroupMemberItem { 0 always member_account "Member_Account", }
    required[0]
);

impl PermissionGroupMemberItem {
    /// With the required fields.
    pub fn new(member_account: impl Into<String>) -> Self {
        Self {
            member_account: member_account.into(),
        }
    }
}

/// The reply to [`AddPermissionGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPermissionGroupMembersReply {
    /// One result per member.
    pub member_list: Vec<AddPermissionGroupMembersResult>,
}

crate::wire::object::fields!(
    lenient AddPermissionGroupMembersReply { 0 items member_list "MemberList", }
    required[]
);

crate::wire::lenient::object!(AddPermissionGroupMembersReply);

/// One result per member.
///
/// Used in [`AddPermissionGroupMembersReply::member_list`](field@crate::api::AddPermissionGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPermissionGroupMembersResult {
    /// UserID.
    pub member_account: Option<String>,
    /// 0 is success; 10013: was in the permission group already; otherwise an error code.
    pub result: Option<i64>,
}

crate::wire::object::fields!(
    lenient AddPermissionGroupMembersResult { 0 given member_account "Member_Account", 1
    given result "Result", } required[]
);

crate::wire::lenient::object!(AddPermissionGroupMembersResult);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePermissionGroupMembers {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// Members of the community.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub member_list: Vec<PermissionGroupMemberItem>,
}

crate::wire::object::fields!(
    strict DeletePermissionGroupMembers { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 always member_list "MemberList", }
    required[0, 1, 2]
);

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
    const NAME: &'static str = "delete_permission_group_members";
}

impl crate::Bulk for DeletePermissionGroupMembers {
    type Item = PermissionGroupMemberItem;
}

/// The reply to [`DeletePermissionGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePermissionGroupMembersReply {}

crate::wire::object::fields!(lenient DeletePermissionGroupMembersReply {} required[]);

crate::wire::lenient::object!(DeletePermissionGroupMembersReply);

/// Read the members of a permission group, page by page.
///
/// Official page: [Obtaining Permission Group Member List](https://www.tencentcloud.com/document/product/1047/61242)
///
/// Path: `v4/group_open_http_svc/get_permission_group_member_list`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the console.
///
/// - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
///   then group admins hold no rights of their own, while the owner always holds all
/// - Member_Account always comes back, whatever the filter says
#[doc(alias = "get_permission_group_member_list")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionGroupMembers {
    /// Community.
    ///
    /// Required.
    pub group_id: String,
    /// Permission group.
    ///
    /// Required.
    pub permission_group_id: String,
    /// Entries per page.
    ///
    /// Optional. At most 50. Documented, not checked.
    pub limit: Option<i64>,
    /// Empty on the first page, then what the last reply gave.
    ///
    /// Optional.
    pub next: Option<String>,
    /// Member fields wanted; MuteUntil is a reading of a cut-off value.
    ///
    /// Optional.
    pub member_info_filter: Option<Vec<PermissionGroupMemberField>>,
}

crate::wire::object::fields!(
    strict ListPermissionGroupMembers { 0 always group_id "GroupId", 1 always
    permission_group_id "PermissionGroupId", 2 given limit "Limit", 3 given next "Next",
    4 given member_info_filter "MemberInfoFilter", } required[0, 1]
);

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
    const NAME: &'static str = "list_permission_group_members";
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

impl crate::wire::object::Blank for PermissionGroupMemberField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ListPermissionGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionGroupMembersReply {
    /// Where the next page begins; empty at the end.
    pub next: Option<String>,
    /// Members of the permission group.
    pub member_list: Vec<PermissionGroupMember>,
}

crate::wire::object::fields!(
    lenient ListPermissionGroupMembersReply { 0 given next "Next", 1 items member_list
    "MemberList", } required[]
);

crate::wire::lenient::object!(ListPermissionGroupMembersReply);

/// Members of the permission group.
///
/// Used in [`ListPermissionGroupMembersReply::member_list`](field@crate::api::ListPermissionGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroupMember {
    /// UserID.
    pub member_account: Option<String>,
    /// Role in the community, for example Owner, Admin, Member.
    ///
    /// Known from a weak source only.
    pub role: Option<String>,
    /// When the user joined the community.
    ///
    /// In seconds since 1970. Known from a weak source only.
    pub join_time: Option<i64>,
    /// Sequence up to which the user has read.
    ///
    /// Known from a weak source only.
    pub msg_seq: Option<i64>,
    /// How the user takes messages.
    ///
    /// Known from a weak source only.
    pub msg_flag: Option<String>,
    /// When the user last sent a message.
    ///
    /// In seconds since 1970. Known from a weak source only.
    pub last_send_msg_time: Option<i64>,
    /// When the user joined the permission group.
    ///
    /// In seconds since 1970. Known from a weak source only.
    pub join_permission_group_time: Option<i64>,
    /// Until when the user is muted; 0 when not.
    ///
    /// In seconds since 1970. Known from a weak source only.
    pub mute_until: Option<i64>,
}

crate::wire::object::fields!(
    lenient PermissionGroupMember { 0 given member_account "Member_Account", 1 given role
    "Role", 2 given join_time "JoinTime", 3 given msg_seq "MsgSeq", 4 given msg_flag
    "MsgFlag", 5 given last_send_msg_time "LastSendMsgTime", 6 given
    join_permission_group_time "JoinPermissionGroupTime", 7 given mute_until "MuteUntil",
    } required[]
);

crate::wire::lenient::object!(PermissionGroupMember);
