// @generated from api/webhooks/topic.yaml by cargo xtask generate
//! Topics.

use serde::{Deserialize, Serialize};

use crate::schema::tables;
use crate::InvalidRequest;
use crate::webhook::Answer;
use crate::webhook::event::Received;
use super::shared::EventCustomField;

/// Before a topic is created.
///
/// Official page: [Before a Topic Is Created](https://www.tencentcloud.com/document/product/1047/49463)
///
/// Command: `Group.CallbackBeforeCreateTopic`
///
/// What happens waits for the answer, at most two seconds. Shares its switch in the console with
/// `Group.CallbackBeforeCreateGroup`. Needs: Topics must be enabled in the console.
///
/// - fires for topics created from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BeforeTopicCreate {
    /// Who asks for the topic.
    #[serde(
        rename = "Operator_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub operator_account: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_type: Option<String>,
    /// Topic name.
    #[serde(
        rename = "Name",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(BeforeTopicCreate);

impl BeforeTopicCreate {
    /// Lets it happen.
    pub fn allow(&self) -> Answer {
        Answer::accept()
    }

    /// Refuses it. Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged, and so
    /// does the text.
    ///
    /// # Errors
    /// [`InvalidRequest`] for any other code.
    pub fn reject(
        &self,
        code: i64,
        text: impl Into<String>,
    ) -> Result<Answer, InvalidRequest> {
        Answer::reject(&tables::BEFORE_TOPIC_CREATE, code, text.into())
    }
}

/// After a topic was created.
///
/// Official page: [After a Topic Is Created](https://www.tencentcloud.com/document/product/1047/49464)
///
/// Command: `Group.CallbackAfterCreateTopic`
///
/// Shares its switch in the console with `Group.CallbackAfterCreateGroup`. Needs: Topics must be enabled in the
/// console. The answer changes nothing.
///
/// - fires for topics created from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterTopicCreate {
    /// Community of the topic.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Id of the new topic.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
    /// Who created it.
    #[serde(
        rename = "Operator_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub operator_account: Option<String>,
    /// Owner of the community.
    #[serde(
        rename = "Owner_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub owner_account: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_type: Option<String>,
    /// Topic name.
    #[serde(
        rename = "Name",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
    /// Custom fields given at creation; off by default, must be enabled.
    ///
    /// Not always sent.
    #[serde(
        rename = "UserDefinedDataList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub user_defined_data_list: Vec<EventCustomField>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterTopicCreate);

impl AfterTopicCreate {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After a topic was deleted.
///
/// Official page: [After a Topic Is Deleted](https://www.tencentcloud.com/document/product/1047/49465)
///
/// Command: `Group.CallbackAfterTopicDestroyed`
///
/// Shares its switch in the console with `Group.CallbackAfterGroupDestroyed`. Needs: Topics must be enabled in the
/// console. The answer changes nothing.
///
/// - fires for topics deleted from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterTopicDestroy {
    /// Community.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_type: Option<String>,
    /// Deleted topics.
    #[serde(
        rename = "TopicIdList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub topic_id_list: Vec<String>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterTopicDestroy);

impl AfterTopicDestroy {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After a topic profile was modified.
///
/// Official page: [Topic Profile Change Webhook](https://www.tencentcloud.com/document/product/1047/49466)
///
/// Command: `Group.CallbackAfterTopicInfoChanged`
///
/// Shares its switch in the console with `Group.CallbackAfterGroupInfoChanged`. Needs: Topics must be enabled in
/// the console. The answer changes nothing.
///
/// - fires for changes of name, introduction, notification or photo only
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterTopicInfoChange {
    /// Community of the topic.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Not documented, see quirks.
    ///
    /// Not always sent.
    #[serde(
        rename = "TopicId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub topic_id: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_type: Option<String>,
    /// Who changed it.
    #[serde(
        rename = "Operator_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub operator_account: Option<String>,
    /// New name.
    ///
    /// Not always sent.
    #[serde(
        rename = "Name",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
    /// New introduction.
    ///
    /// Not always sent.
    #[serde(
        rename = "Introduction",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub introduction: Option<String>,
    /// New notification.
    ///
    /// Not always sent.
    #[serde(
        rename = "Notification",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub notification: Option<String>,
    /// New photo URL.
    ///
    /// Not always sent.
    #[serde(
        rename = "FaceUrl",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub face_url: Option<String>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterTopicInfoChange);

impl AfterTopicInfoChange {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}
