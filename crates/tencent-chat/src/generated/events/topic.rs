// @generated from api/webhooks/topic.yaml by cargo xtask generate
//! Topics.

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
/// The event waits for the answer, at most two seconds. Shares its switch in the console with
/// `Group.CallbackBeforeCreateGroup`. Needs: Topics must be enabled in the console.
///
/// - fires for topics created from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeTopicCreate {
    /// Who asks for the topic.
    pub operator_account: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Topic name.
    pub name: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeTopicCreate { 0 given operator_account "Operator_Account", 1 given
    group_type "Type", 2 given name "Name", } required[]
);

crate::webhook::event::received!(BeforeTopicCreate, "Group.CallbackBeforeCreateTopic");

impl BeforeTopicCreate {
    /// Allows it.
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
        Answer::reject("Group.CallbackBeforeCreateTopic", code, text.into())
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterTopicCreate {
    /// Community of the topic.
    pub group_id: Option<String>,
    /// Id of the new topic.
    pub topic_id: Option<String>,
    /// Who created it.
    pub operator_account: Option<String>,
    /// Owner of the community.
    pub owner_account: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Topic name.
    pub name: Option<String>,
    /// Custom fields given at creation; off by default, must be enabled.
    ///
    /// Not always sent.
    pub user_defined_data_list: Vec<EventCustomField>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterTopicCreate { 0 given group_id "GroupId", 1 given topic_id "TopicId", 2
    given operator_account "Operator_Account", 3 given owner_account "Owner_Account", 4
    given group_type "Type", 5 given name "Name", 6 items user_defined_data_list
    "UserDefinedDataList", } required[]
);

crate::webhook::event::received!(AfterTopicCreate, "Group.CallbackAfterCreateTopic");

impl AfterTopicCreate {
    /// Acknowledges it.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterTopicDestroy {
    /// Community.
    pub group_id: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Deleted topics.
    pub topic_id_list: Vec<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterTopicDestroy { 0 given group_id "GroupId", 1 given group_type "Type", 2
    items topic_id_list "TopicIdList", } required[]
);

crate::webhook::event::received!(AfterTopicDestroy, "Group.CallbackAfterTopicDestroyed");

impl AfterTopicDestroy {
    /// Acknowledges it.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterTopicInfoChange {
    /// Community of the topic.
    pub group_id: Option<String>,
    /// Not documented, see quirks.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    /// Always Community.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Who changed it.
    pub operator_account: Option<String>,
    /// New name.
    ///
    /// Not always sent.
    pub name: Option<String>,
    /// New introduction.
    ///
    /// Not always sent.
    pub introduction: Option<String>,
    /// New notification.
    ///
    /// Not always sent.
    pub notification: Option<String>,
    /// New photo URL.
    ///
    /// Not always sent.
    pub face_url: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterTopicInfoChange { 0 given group_id "GroupId", 1 given topic_id
    "TopicId", 2 given group_type "Type", 3 given operator_account "Operator_Account", 4
    given name "Name", 5 given introduction "Introduction", 6 given notification
    "Notification", 7 given face_url "FaceUrl", } required[]
);

crate::webhook::event::received!(
    AfterTopicInfoChange, "Group.CallbackAfterTopicInfoChanged"
);

impl AfterTopicInfoChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}
