// @generated from api/webhooks/sns.yaml by cargo xtask generate
//! Friends and blocklist.

use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::webhook::Answer;
use crate::webhook::event::Received;

/// Before friends are added.
///
/// Official page: [Before a Friend Is Added](https://www.tencentcloud.com/document/product/1047/43468)
///
/// Command: `Sns.CallbackPrevFriendAdd`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires only for requests from a client; requests through the REST API never trigger it
/// - the decision is per account: answer one ResultItem for each FriendItem
/// - an ErrorCode other than 0 in the envelope means that the app failed, and is ignored: the request goes on
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeFriendAdd {
    /// Account that sent the request.
    pub requester_account: Option<String>,
    /// Account that wants to add friends.
    pub from_account: Option<String>,
    /// Accounts to add.
    pub friend_item: Vec<RequestedFriend>,
    /// One-way or two-way.
    ///
    /// Default `Add_Type_Both`.
    pub add_type: Option<BeforeFriendAddAddType>,
    /// 1 when an administrator forces the friendship, else 0.
    ///
    /// Known values: 0, 1.
    pub force_add_flags: Option<i64>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeFriendAdd { 0 given requester_account "Requester_Account", 1 given
    from_account "From_Account", 2 items friend_item "FriendItem", 3 given add_type
    "AddType", 4 given force_add_flags "ForceAddFlags", 5 given event_time "EventTime", }
    required[]
);

crate::webhook::event::received!(BeforeFriendAdd, "Sns.CallbackPrevFriendAdd");

impl BeforeFriendAdd {
    /// Allows every item except those that are decided otherwise; a code from 38000 to 39000 refuses one.
    pub fn allow(&self) -> BeforeFriendAddAnswer {
        BeforeFriendAddAnswer::new(
            self
                .friend_item
                .iter()
                .map(|item| FriendDecision::new(
                    item.to_account.as_deref().unwrap_or_default(),
                    0,
                    "",
                )),
        )
    }
}

/// Accounts to add.
///
/// Used in [`BeforeFriendAdd::friend_item`](field@crate::webhook::BeforeFriendAdd::friend_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestedFriend {
    /// Account to be added.
    pub to_account: Option<String>,
    /// Remark that From_Account gives to To_Account.
    ///
    /// Not always sent.
    pub remark: Option<String>,
    /// Friend list (group of contacts) to put it in.
    ///
    /// Not always sent.
    pub group_name: Option<String>,
    /// Source of the request, AddSource_Type\_ plus a word.
    ///
    /// Not always sent.
    pub add_source: Option<String>,
    /// Message to the other side.
    ///
    /// Not always sent.
    pub add_wording: Option<String>,
}

crate::wire::object::fields!(
    lenient RequestedFriend { 0 given to_account "To_Account", 1 given remark "Remark", 2
    given group_name "GroupName", 3 given add_source "AddSource", 4 given add_wording
    "AddWording", } required[]
);

crate::wire::lenient::object!(RequestedFriend);

/// One-way or two-way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BeforeFriendAddAddType {
    /// `Add_Type_Single`
    Single,
    /// `Add_Type_Both`
    Both,
    /// A value that this version does not know.
    Other(String),
}

impl BeforeFriendAddAddType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "Add_Type_Single",
            Self::Both => "Add_Type_Both",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for BeforeFriendAddAddType {
    fn from(value: &str) -> Self {
        match value {
            "Add_Type_Single" => Self::Single,
            "Add_Type_Both" => Self::Both,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for BeforeFriendAddAddType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for BeforeFriendAddAddType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for BeforeFriendAddAddType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BeforeFriendAddAddType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for BeforeFriendAddAddType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(BeforeFriendAddAddType);

/// The answer to [`BeforeFriendAdd`](crate::webhook::BeforeFriendAdd).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BeforeFriendAddAnswer {
    /// Decision per account.
    ///
    /// Required.
    pub result_item: Vec<FriendDecision>,
}

crate::wire::object::fields!(
    strict BeforeFriendAddAnswer { 0 always result_item "ResultItem", } required[0]
);

impl BeforeFriendAddAnswer {
    /// With the required fields.
    pub fn new(
        result_item: impl IntoIterator<Item = impl Into<FriendDecision>>,
    ) -> Self {
        Self {
            result_item: result_item.into_iter().map(Into::into).collect(),
        }
    }
}

crate::webhook::answer::own_fields!(BeforeFriendAddAnswer);

/// Decision per account.
///
/// Used in [`BeforeFriendAddAnswer::result_item`](field@crate::webhook::BeforeFriendAddAnswer::result_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FriendDecision {
    /// Account of the request.
    ///
    /// Required.
    pub to_account: String,
    /// 0 lets it through; any other value refuses, use 38000 to 39000.
    ///
    /// Required.
    pub result_code: i64,
    /// Reason.
    ///
    /// Required.
    pub result_info: String,
}

crate::wire::object::fields!(
    strict FriendDecision { 0 always to_account "To_Account", 1 always result_code
    "ResultCode", 2 always result_info "ResultInfo", } required[0, 1, 2]
);

impl FriendDecision {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        result_code: i64,
        result_info: impl Into<String>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            result_code,
            result_info: result_info.into(),
        }
    }
}

/// Before a friend request is answered.
///
/// Official page: [Before a Friend Request Is Responded](https://www.tencentcloud.com/document/product/1047/43467)
///
/// Command: `Sns.CallbackPrevFriendResponse`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires only when a user answers on a client; answers through the REST API never trigger it
/// - the decision is per account, as in Sns.CallbackPrevFriendAdd
/// - an ErrorCode other than 0 in the envelope is ignored
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeFriendResponse {
    /// Account that sent the answer.
    pub requester_account: Option<String>,
    /// Account that answers a friend request.
    pub from_account: Option<String>,
    /// Requests that are answered.
    pub response_friend_item: Vec<AnsweredFriend>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeFriendResponse { 0 given requester_account "Requester_Account", 1 given
    from_account "From_Account", 2 items response_friend_item "ResponseFriendItem", 3
    given event_time "EventTime", } required[]
);

crate::webhook::event::received!(BeforeFriendResponse, "Sns.CallbackPrevFriendResponse");

impl BeforeFriendResponse {
    /// Allows every item except those that are decided otherwise; a code from 38000 to 39000 refuses one.
    pub fn allow(&self) -> BeforeFriendResponseAnswer {
        BeforeFriendResponseAnswer::new(
            self
                .response_friend_item
                .iter()
                .map(|item| FriendDecision::new(
                    item.to_account.as_deref().unwrap_or_default(),
                    0,
                    "",
                )),
        )
    }
}

/// Requests that are answered.
///
/// Used in [`BeforeFriendResponse::response_friend_item`](field@crate::webhook::BeforeFriendResponse::response_friend_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnsweredFriend {
    /// Account that had asked.
    pub to_account: Option<String>,
    /// Remark that From_Account gives to To_Account.
    ///
    /// Not always sent.
    pub remark: Option<String>,
    /// Friend list to put it in.
    ///
    /// Not always sent.
    pub tag_name: Option<String>,
    /// Accept and add back, accept one-way, or reject.
    pub response_action: Option<BeforeFriendResponseResponseAction>,
}

crate::wire::object::fields!(
    lenient AnsweredFriend { 0 given to_account "To_Account", 1 given remark "Remark", 2
    given tag_name "TagName", 3 given response_action "ResponseAction", } required[]
);

crate::wire::lenient::object!(AnsweredFriend);

/// Accept and add back, accept one-way, or reject.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BeforeFriendResponseResponseAction {
    /// `Response_Action_AgreeAndAdd`
    AgreeAndAdd,
    /// `Response_Action_Agree`
    Agree,
    /// `Response_Action_Reject`
    Reject,
    /// A value that this version does not know.
    Other(String),
}

impl BeforeFriendResponseResponseAction {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AgreeAndAdd => "Response_Action_AgreeAndAdd",
            Self::Agree => "Response_Action_Agree",
            Self::Reject => "Response_Action_Reject",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for BeforeFriendResponseResponseAction {
    fn from(value: &str) -> Self {
        match value {
            "Response_Action_AgreeAndAdd" => Self::AgreeAndAdd,
            "Response_Action_Agree" => Self::Agree,
            "Response_Action_Reject" => Self::Reject,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for BeforeFriendResponseResponseAction {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for BeforeFriendResponseResponseAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for BeforeFriendResponseResponseAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BeforeFriendResponseResponseAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for BeforeFriendResponseResponseAction {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(BeforeFriendResponseResponseAction);

/// The answer to [`BeforeFriendResponse`](crate::webhook::BeforeFriendResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BeforeFriendResponseAnswer {
    /// Decision per account.
    ///
    /// Required.
    pub result_item: Vec<FriendDecision>,
}

crate::wire::object::fields!(
    strict BeforeFriendResponseAnswer { 0 always result_item "ResultItem", } required[0]
);

impl BeforeFriendResponseAnswer {
    /// With the required fields.
    pub fn new(
        result_item: impl IntoIterator<Item = impl Into<FriendDecision>>,
    ) -> Self {
        Self {
            result_item: result_item.into_iter().map(Into::into).collect(),
        }
    }
}

crate::webhook::answer::own_fields!(BeforeFriendResponseAnswer);

/// After friends were added.
///
/// Official page: [After a Friend Is Added](https://www.tencentcloud.com/document/product/1047/34359)
///
/// Command: `Sns.CallbackFriendAdd`
///
/// The answer changes nothing.
///
/// - fires for one-way adds, for two-way adds when the other side allows anyone, when a request is accepted, and
///   for forced adds, from a client or the REST API
/// - not fired by the friend import API
/// - one event can list several pairs
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterFriendAdd {
    /// Pairs that the operation changed.
    pub pair_list: Vec<AddedPair>,
    /// What caused it: friend_add or FriendAdd for a request, friend_response or FriendResponse for an answer.
    pub client_cmd: Option<String>,
    /// Administrator when the REST API did it, else empty.
    pub admin_account: Option<String>,
    /// 1 for a forced add, else 0.
    ///
    /// Known values: 0, 1.
    pub force_flag: Option<i64>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterFriendAdd { 0 items pair_list "PairList", 1 given client_cmd
    "ClientCmd", 2 given admin_account "Admin_Account", 3 given force_flag "ForceFlag", }
    required[]
);

crate::webhook::event::received!(AfterFriendAdd, "Sns.CallbackFriendAdd");

impl AfterFriendAdd {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Pairs that the operation changed.
///
/// Used in [`AfterFriendAdd::pair_list`](field@crate::webhook::AfterFriendAdd::pair_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddedPair {
    /// Owner of the friend list that grew.
    pub from_account: Option<String>,
    /// Account that was added to it.
    pub to_account: Option<String>,
    /// Account that started the friend request.
    pub initiator_account: Option<String>,
}

crate::wire::object::fields!(
    lenient AddedPair { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given initiator_account "Initiator_Account", } required[]
);

crate::wire::lenient::object!(AddedPair);

/// After friends were deleted.
///
/// Official page: [After a Friend Is Deleted](https://www.tencentcloud.com/document/product/1047/34360)
///
/// Command: `Sns.CallbackFriendDelete`
///
/// The answer changes nothing.
///
/// - fires for deletions from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterFriendDelete {
    /// Pairs that the operation changed.
    pub pair_list: Vec<AccountPair>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterFriendDelete { 0 items pair_list "PairList", } required[]
);

crate::webhook::event::received!(AfterFriendDelete, "Sns.CallbackFriendDelete");

impl AfterFriendDelete {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Pairs that the operation changed.
///
/// Used in [`AfterFriendDelete::pair_list`](field@crate::webhook::AfterFriendDelete::pair_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPair {
    /// Owner of the friend list that shrank.
    pub from_account: Option<String>,
    /// Account that was removed from it.
    pub to_account: Option<String>,
}

crate::wire::object::fields!(
    lenient AccountPair { 0 given from_account "From_Account", 1 given to_account
    "To_Account", } required[]
);

crate::wire::lenient::object!(AccountPair);

/// After users were added to a blocklist.
///
/// Official page: [After a User Is Added to Blocklist](https://www.tencentcloud.com/document/product/1047/34361)
///
/// Command: `Sns.CallbackBlackListAdd`
///
/// The answer changes nothing.
///
/// - fires for additions from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterBlockAdd {
    /// Pairs that the operation changed.
    pub pair_list: Vec<AccountPair>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterBlockAdd { 0 items pair_list "PairList", } required[]
);

crate::webhook::event::received!(AfterBlockAdd, "Sns.CallbackBlackListAdd");

impl AfterBlockAdd {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// After users were removed from a blocklist.
///
/// Official page: [After a User Is Removed from Blocklist](https://www.tencentcloud.com/document/product/1047/34362)
///
/// Command: `Sns.CallbackBlackListDelete`
///
/// The answer changes nothing.
///
/// - fires for removals from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterBlockDelete {
    /// Pairs that the operation changed.
    pub pair_list: Vec<AccountPair>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterBlockDelete { 0 items pair_list "PairList", } required[]
);

crate::webhook::event::received!(AfterBlockDelete, "Sns.CallbackBlackListDelete");

impl AfterBlockDelete {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Reports that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}
