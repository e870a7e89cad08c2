// @generated from api/webhooks/official-account.yaml by cargo xtask generate
//! Official accounts.

use crate::api::MsgElement;
use crate::{InvalidRequest, Timestamp};
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// Before an official account is created.
///
/// Official page: [Before a Official Channel Is Created](https://www.tencentcloud.com/document/product/1047/60795)
///
/// Command: `OfficialAccount.CallbackBeforeCreateOfficialAccount`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires for accounts created through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeOfficialAccountCreate {
    /// Who asks for it.
    pub operator_account: Option<String>,
    /// Creator and owner.
    pub owner_account: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeOfficialAccountCreate { 0 given operator_account "Operator_Account", 1
    given owner_account "Owner_Account", 2 given name "Name", 3 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(
    BeforeOfficialAccountCreate, "OfficialAccount.CallbackBeforeCreateOfficialAccount"
);

impl BeforeOfficialAccountCreate {
    /// Allows it.
    pub fn allow(&self) -> Answer {
        Answer::accept()
    }

    /// Refuses it. Code 1 gives the caller error 20006. A code from 120001 to 130000 reaches the client unchanged, and
    /// so does the text.
    ///
    /// # Errors
    /// [`InvalidRequest`] for any other code.
    pub fn reject(
        &self,
        code: i64,
        text: impl Into<String>,
    ) -> Result<Answer, InvalidRequest> {
        Answer::reject(
            "OfficialAccount.CallbackBeforeCreateOfficialAccount",
            code,
            text.into(),
        )
    }
}

/// After an official account was created.
///
/// Official page: [After a Official Channel Is Created](https://www.tencentcloud.com/document/product/1047/60796)
///
/// Command: `OfficialAccount.CallbackAfterCreateOfficialAccount`
///
/// The answer changes nothing.
///
/// - fires for accounts created through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountCreate {
    /// New official account.
    pub official_account: Option<String>,
    /// Who created it.
    pub operator_account: Option<String>,
    /// Creator and owner.
    pub owner_account: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountCreate { 0 given official_account "Official_Account", 1
    given operator_account "Operator_Account", 2 given owner_account "Owner_Account", 3
    given name "Name", 4 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountCreate, "OfficialAccount.CallbackAfterCreateOfficialAccount"
);

impl AfterOfficialAccountCreate {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After an official account profile was modified.
///
/// Official page: [After Official Channel Profile Is Modified](https://www.tencentcloud.com/document/product/1047/60797)
///
/// Command: `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`
///
/// The answer changes nothing.
///
/// - fires for changes through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountInfoChange {
    /// Official account.
    pub official_account: Option<String>,
    /// Who changed it.
    pub operator_account: Option<String>,
    /// New introduction.
    ///
    /// Not always sent.
    pub introduction: Option<String>,
    /// New name.
    ///
    /// Not always sent.
    pub name: Option<String>,
    /// New photo URL.
    ///
    /// Not always sent.
    pub face_url: Option<String>,
    /// New organisation.
    ///
    /// Not always sent.
    pub organization: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountInfoChange { 0 given official_account "Official_Account",
    1 given operator_account "Operator_Account", 2 given introduction "Introduction", 3
    given name "Name", 4 given face_url "FaceUrl", 5 given organization "Organization", 6
    given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountInfoChange,
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged"
);

impl AfterOfficialAccountInfoChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After an official account was destroyed.
///
/// Official page: [After Official Channel Is Destroyed](https://www.tencentcloud.com/document/product/1047/60798)
///
/// Command: `OfficialAccount.CallbackAfterOfficialAccountDestroyed`
///
/// The answer changes nothing.
///
/// - fires for accounts destroyed through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountDestroy {
    /// Destroyed official account.
    pub official_account: Option<String>,
    /// Creator and owner.
    pub owner_account: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountDestroy { 0 given official_account "Official_Account", 1
    given owner_account "Owner_Account", 2 given name "Name", 3 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountDestroy, "OfficialAccount.CallbackAfterOfficialAccountDestroyed"
);

impl AfterOfficialAccountDestroy {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Before users subscribe to an official account.
///
/// Official page: [Before Official Channel Is Subscribed](https://www.tencentcloud.com/document/product/1047/60799)
///
/// Command: `OfficialAccount.CallbackBeforeAddSubscriber`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires for subscriptions from a client and for REST API additions
/// - refuse single users by listing them with ErrorCode 0, or everybody with ErrorCode 1
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeOfficialAccountSubscribe {
    /// Official account.
    pub official_account: Option<String>,
    /// Who made the request.
    pub operator_account: Option<String>,
    /// Users who want to subscribe.
    pub subscribe_account_list: Vec<EventSubscriber>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeOfficialAccountSubscribe { 0 given official_account "Official_Account",
    1 given operator_account "Operator_Account", 2 items subscribe_account_list
    "SubscribeAccountList", 3 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    BeforeOfficialAccountSubscribe, "OfficialAccount.CallbackBeforeAddSubscriber"
);

impl BeforeOfficialAccountSubscribe {
    /// Allows it.
    pub fn allow(&self) -> BeforeOfficialAccountSubscribeAnswer {
        BeforeOfficialAccountSubscribeAnswer::new()
    }

    /// Refuses it. Code 1 refuses all.
    ///
    /// # Errors
    /// [`InvalidRequest`] for any other code.
    pub fn reject(
        &self,
        code: i64,
        text: impl Into<String>,
    ) -> Result<Answer, InvalidRequest> {
        Answer::reject("OfficialAccount.CallbackBeforeAddSubscriber", code, text.into())
    }
}

/// Used in several events.
///
/// Used in [`BeforeOfficialAccountSubscribe::subscribe_account_list`](field@crate::webhook::BeforeOfficialAccountSubscribe::subscribe_account_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSubscriber {
    /// Account.
    pub subscriber_account: Option<String>,
}

crate::wire::object::fields!(
    lenient EventSubscriber { 0 given subscriber_account "Subscriber_Account", }
    required[]
);

crate::wire::lenient::object!(EventSubscriber);

/// The answer to [`BeforeOfficialAccountSubscribe`](crate::webhook::BeforeOfficialAccountSubscribe).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeOfficialAccountSubscribeAnswer {
    /// Users who may not subscribe; the others go on; only with ErrorCode 0.
    ///
    /// Optional.
    pub refused_subscribers_account: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict BeforeOfficialAccountSubscribeAnswer { 0 given refused_subscribers_account
    "RefusedSubscribers_Account", } required[]
);

impl BeforeOfficialAccountSubscribeAnswer {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `refused_subscribers_account`: users who may not subscribe; the others go on; only with ErrorCode 0.
    #[must_use]
    pub fn refused_subscribers_account(
        mut self,
        refused_subscribers_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.refused_subscribers_account = Some(
            refused_subscribers_account.into_iter().map(Into::into).collect(),
        );
        self
    }
}

crate::webhook::answer::own_fields!(BeforeOfficialAccountSubscribeAnswer);

/// After users subscribed to an official account.
///
/// Official page: [After Official Channel Is Subscribed](https://www.tencentcloud.com/document/product/1047/60800)
///
/// Command: `OfficialAccount.CallbackAfterAddSubscriber`
///
/// The answer changes nothing.
///
/// - fires for subscriptions from a client and for REST API additions
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountSubscribe {
    /// Official account.
    pub official_account: Option<String>,
    /// Who made the request.
    pub operator_account: Option<String>,
    /// New subscribers.
    pub subscribe_account_list: Vec<EventSubscriber>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountSubscribe { 0 given official_account "Official_Account",
    1 given operator_account "Operator_Account", 2 items subscribe_account_list
    "SubscribeAccountList", 3 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountSubscribe, "OfficialAccount.CallbackAfterAddSubscriber"
);

impl AfterOfficialAccountSubscribe {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After an official account became full.
///
/// Official page: [After a Official Channel Is Full](https://www.tencentcloud.com/document/product/1047/60801)
///
/// Command: `OfficialAccount.CallbackAfterOfficialAccountFull`
///
/// The answer changes nothing.
///
/// - fires when the limit of subscribers is reached
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountFull {
    /// Account at its limit.
    pub official_account: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountFull { 0 given official_account "Official_Account", 1
    given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountFull, "OfficialAccount.CallbackAfterOfficialAccountFull"
);

impl AfterOfficialAccountFull {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After users unsubscribed from an official account.
///
/// Official page: [After Official Channel Is Unsubscribed](https://www.tencentcloud.com/document/product/1047/60802)
///
/// Command: `OfficialAccount.CallbackAfterDeleteSubscriber`
///
/// The answer changes nothing.
///
/// - fires for users who unsubscribe on a client and for REST API deletions
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountUnsubscribe {
    /// Official account.
    pub official_account: Option<String>,
    /// Who made the request.
    pub operator_account: Option<String>,
    /// Users who are no longer subscribed.
    pub subscribe_account_list: Vec<EventSubscriber>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountUnsubscribe { 0 given official_account
    "Official_Account", 1 given operator_account "Operator_Account", 2 items
    subscribe_account_list "SubscribeAccountList", 3 given event_time "EventTime", }
    required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountUnsubscribe, "OfficialAccount.CallbackAfterDeleteSubscriber"
);

impl AfterOfficialAccountUnsubscribe {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Before an official account message is sent.
///
/// Official page: [Before Official Channel Message Is Sent](https://www.tencentcloud.com/document/product/1047/60803)
///
/// Command: `OfficialAccount.CallbackBeforeSendMsg`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires for broadcasts from a client and through the REST API
/// - timeout 2 seconds, cannot be changed
/// - a rewrite takes effect only with ErrorCode 0
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeOfficialAccountMessage {
    /// Official account.
    pub official_account: Option<String>,
    /// 1 when the message goes to online users only, else 0.
    ///
    /// Known values: 0, 1.
    pub online_only_flag: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeOfficialAccountMessage { 0 given official_account "Official_Account", 1
    given online_only_flag "OnlineOnlyFlag", 2 items msg_body "MsgBody", 3 given
    cloud_custom_data "CloudCustomData", 4 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    BeforeOfficialAccountMessage, "OfficialAccount.CallbackBeforeSendMsg"
);

impl BeforeOfficialAccountMessage {
    /// Allows it.
    pub fn allow(&self) -> BeforeOfficialAccountMessageAnswer {
        BeforeOfficialAccountMessageAnswer::new()
    }

    /// Refuses it. Code 1 gives the caller error 10016. A code from 120001 to 130000 reaches the client unchanged, and
    /// so does the text.
    ///
    /// # Errors
    /// [`InvalidRequest`] for any other code.
    pub fn reject(
        &self,
        code: i64,
        text: impl Into<String>,
    ) -> Result<Answer, InvalidRequest> {
        Answer::reject("OfficialAccount.CallbackBeforeSendMsg", code, text.into())
    }

    /// Drops it silently: the caller sees success.
    pub fn drop(&self) -> Answer {
        Answer::drop()
    }

    /// Allows it with other content.
    pub fn rewrite(
        &self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> BeforeOfficialAccountMessageAnswer {
        BeforeOfficialAccountMessageAnswer::new().msg_body(msg_body)
    }
}

/// The answer to [`BeforeOfficialAccountMessage`](crate::webhook::BeforeOfficialAccountMessage).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeOfficialAccountMessageAnswer {
    /// Replaces the message; absent keeps it; only with ErrorCode 0.
    ///
    /// Optional.
    pub msg_body: Option<Vec<MsgElement>>,
    /// Replaces the custom data of the message; only with ErrorCode 0.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
}

crate::wire::object::fields!(
    strict BeforeOfficialAccountMessageAnswer { 0 given msg_body "MsgBody", 1 given
    cloud_custom_data "CloudCustomData", } required[]
);

impl BeforeOfficialAccountMessageAnswer {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `msg_body`: replaces the message; absent keeps it; only with ErrorCode 0.
    #[must_use]
    pub fn msg_body(
        mut self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        self.msg_body = Some(msg_body.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cloud_custom_data`: replaces the custom data of the message; only with ErrorCode 0.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

crate::webhook::answer::own_fields!(BeforeOfficialAccountMessageAnswer);

/// After an official account message was sent.
///
/// Official page: [Callback After Sending an Official Channel Message](https://www.tencentcloud.com/document/product/1047/60804)
///
/// Command: `OfficialAccount.CallbackAfterSendMsg`
///
/// The answer changes nothing.
///
/// - fires after delivery to the subscribers
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountMessage {
    /// Official account.
    pub official_account: Option<String>,
    /// Identifies the message; needed to recall it.
    pub msg_key: Option<String>,
    /// Server time of the message, Unix seconds.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// 1 when the message goes to online users only, else 0.
    ///
    /// Known values: 0, 1.
    pub online_only_flag: Option<i64>,
    /// Message elements.
    pub msg_body: Vec<MsgElement>,
    /// Custom data that travels with the message and is stored in the cloud.
    ///
    /// Not always sent.
    pub cloud_custom_data: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountMessage { 0 given official_account "Official_Account", 1
    given msg_key "MsgKey", 2 given msg_time "MsgTime", 3 given online_only_flag
    "OnlineOnlyFlag", 4 items msg_body "MsgBody", 5 given cloud_custom_data
    "CloudCustomData", 6 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountMessage, "OfficialAccount.CallbackAfterSendMsg"
);

impl AfterOfficialAccountMessage {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After official account messages were recalled.
///
/// Official page: [Webhook After Recalling Official Channel Messages](https://www.tencentcloud.com/document/product/1047/60805)
///
/// Command: `OfficialAccount.CallbackAfterMsgWithDraw`
///
/// The answer changes nothing.
///
/// - fires for recalls from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterOfficialAccountRecall {
    /// Official account.
    pub official_account: Option<String>,
    /// Recalled messages.
    pub withdraw_msg_list: Vec<RecalledOfficialAccountMessage>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterOfficialAccountRecall { 0 given official_account "Official_Account", 1
    items withdraw_msg_list "WithdrawMsgList", 2 given event_time "EventTime", }
    required[]
);

crate::webhook::event::received!(
    AfterOfficialAccountRecall, "OfficialAccount.CallbackAfterMsgWithDraw"
);

impl AfterOfficialAccountRecall {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Recalled messages.
///
/// Used in [`AfterOfficialAccountRecall::withdraw_msg_list`](field@crate::webhook::AfterOfficialAccountRecall::withdraw_msg_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledOfficialAccountMessage {
    /// Identifies the message.
    pub msg_key: Option<String>,
}

crate::wire::object::fields!(
    lenient RecalledOfficialAccountMessage { 0 given msg_key "MsgKey", } required[]
);

crate::wire::lenient::object!(RecalledOfficialAccountMessage);
