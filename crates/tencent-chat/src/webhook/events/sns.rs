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
/// What happens waits for the answer, at most two seconds.
///
/// - fires only for requests from a client; requests through the REST API never trigger it
/// - the decision is per account: answer one ResultItem for each FriendItem
/// - an ErrorCode other than 0 in the envelope means that the app failed, and is ignored: the request goes on
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BeforeFriendAdd {
    /// Account that sent the request.
    #[serde(
        rename = "Requester_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub requester_account: Option<String>,
    /// Account that wants to add friends.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Accounts to add.
    #[serde(
        rename = "FriendItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub friend_item: Vec<RequestedFriend>,
    /// One-way or two-way.
    ///
    /// Default `Add_Type_Both`.
    #[serde(
        rename = "AddType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub add_type: Option<BeforeFriendAddAddType>,
    /// 1 when an administrator forces the friendship, else 0.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "ForceAddFlags",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub force_add_flags: Option<i64>,
    /// When the event happened.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(BeforeFriendAdd);

impl BeforeFriendAdd {
    /// Lets every item through but those that are decided otherwise; a code from 38000 to 39000 refuses one.
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
/// Stands in [`BeforeFriendAdd::friend_item`](field@crate::webhook::BeforeFriendAdd::friend_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RequestedFriend {
    /// Account to be added.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Remark that From_Account gives to To_Account.
    ///
    /// Not always sent.
    #[serde(
        rename = "Remark",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub remark: Option<String>,
    /// Friend list (group of contacts) to put it in.
    ///
    /// Not always sent.
    #[serde(
        rename = "GroupName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_name: Option<String>,
    /// Source of the request, AddSource_Type\_ plus a word.
    ///
    /// Not always sent.
    #[serde(
        rename = "AddSource",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub add_source: Option<String>,
    /// Message to the other side.
    ///
    /// Not always sent.
    #[serde(
        rename = "AddWording",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub add_wording: Option<String>,
}

crate::lenient::object!(RequestedFriend);

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

crate::lenient::text_enum!(BeforeFriendAddAddType);

/// What [`BeforeFriendAdd`](crate::webhook::BeforeFriendAdd) is answered with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BeforeFriendAddAnswer {
    /// Decision per account.
    ///
    /// Required.
    #[serde(rename = "ResultItem")]
    pub result_item: Vec<FriendDecision>,
}

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
/// Stands in [`BeforeFriendAddAnswer::result_item`](field@crate::webhook::BeforeFriendAddAnswer::result_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FriendDecision {
    /// Account of the request.
    ///
    /// Required.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// 0 lets it through; any other value refuses, use 38000 to 39000.
    ///
    /// Required.
    #[serde(rename = "ResultCode")]
    pub result_code: i64,
    /// Reason.
    ///
    /// Required.
    #[serde(rename = "ResultInfo")]
    pub result_info: String,
}

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
/// What happens waits for the answer, at most two seconds.
///
/// - fires only when a user answers on a client; answers through the REST API never trigger it
/// - the decision is per account, as in Sns.CallbackPrevFriendAdd
/// - an ErrorCode other than 0 in the envelope is ignored
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BeforeFriendResponse {
    /// Account that sent the answer.
    #[serde(
        rename = "Requester_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub requester_account: Option<String>,
    /// Account that answers a friend request.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Requests that are answered.
    #[serde(
        rename = "ResponseFriendItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub response_friend_item: Vec<AnsweredFriend>,
    /// When the event happened.
    #[serde(
        rename = "EventTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub event_time: Option<Timestamp>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(BeforeFriendResponse);

impl BeforeFriendResponse {
    /// Lets every item through but those that are decided otherwise; a code from 38000 to 39000 refuses one.
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
/// Stands in [`BeforeFriendResponse::response_friend_item`](field@crate::webhook::BeforeFriendResponse::response_friend_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AnsweredFriend {
    /// Account that had asked.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Remark that From_Account gives to To_Account.
    ///
    /// Not always sent.
    #[serde(
        rename = "Remark",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub remark: Option<String>,
    /// Friend list to put it in.
    ///
    /// Not always sent.
    #[serde(
        rename = "TagName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag_name: Option<String>,
    /// Accept and add back, accept one-way, or reject.
    #[serde(
        rename = "ResponseAction",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub response_action: Option<BeforeFriendResponseResponseAction>,
}

crate::lenient::object!(AnsweredFriend);

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

crate::lenient::text_enum!(BeforeFriendResponseResponseAction);

/// What [`BeforeFriendResponse`](crate::webhook::BeforeFriendResponse) is answered with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BeforeFriendResponseAnswer {
    /// Decision per account.
    ///
    /// Required.
    #[serde(rename = "ResultItem")]
    pub result_item: Vec<FriendDecision>,
}

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterFriendAdd {
    /// Pairs that the operation changed.
    #[serde(
        rename = "PairList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub pair_list: Vec<AddedPair>,
    /// What caused it: friend_add or FriendAdd for a request, friend_response or FriendResponse for an answer.
    #[serde(
        rename = "ClientCmd",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub client_cmd: Option<String>,
    /// Administrator when the REST API did it, else empty.
    #[serde(
        rename = "Admin_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub admin_account: Option<String>,
    /// 1 for a forced add, else 0.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "ForceFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub force_flag: Option<i64>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterFriendAdd);

impl AfterFriendAdd {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Pairs that the operation changed.
///
/// Stands in [`AfterFriendAdd::pair_list`](field@crate::webhook::AfterFriendAdd::pair_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddedPair {
    /// Owner of the friend list that grew.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Account that was added to it.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Account that started the friend request.
    #[serde(
        rename = "Initiator_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub initiator_account: Option<String>,
}

crate::lenient::object!(AddedPair);

/// After friends were deleted.
///
/// Official page: [After a Friend Is Deleted](https://www.tencentcloud.com/document/product/1047/34360)
///
/// Command: `Sns.CallbackFriendDelete`
///
/// The answer changes nothing.
///
/// - fires for deletions from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterFriendDelete {
    /// Pairs that the operation changed.
    #[serde(
        rename = "PairList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub pair_list: Vec<AccountPair>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterFriendDelete);

impl AfterFriendDelete {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}

/// Pairs that the operation changed.
///
/// Stands in [`AfterFriendDelete::pair_list`](field@crate::webhook::AfterFriendDelete::pair_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccountPair {
    /// Owner of the friend list that shrank.
    #[serde(
        rename = "From_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_account: Option<String>,
    /// Account that was removed from it.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
}

crate::lenient::object!(AccountPair);

/// After users were added to a blocklist.
///
/// Official page: [After a User Is Added to Blocklist](https://www.tencentcloud.com/document/product/1047/34361)
///
/// Command: `Sns.CallbackBlackListAdd`
///
/// The answer changes nothing.
///
/// - fires for additions from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterBlockAdd {
    /// Pairs that the operation changed.
    #[serde(
        rename = "PairList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub pair_list: Vec<AccountPair>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterBlockAdd);

impl AfterBlockAdd {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AfterBlockDelete {
    /// Pairs that the operation changed.
    #[serde(
        rename = "PairList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub pair_list: Vec<AccountPair>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(AfterBlockDelete);

impl AfterBlockDelete {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }

    /// Says that the app could not handle it, which changes nothing.
    pub fn fail(&self, text: impl Into<String>) -> Answer {
        Answer::fail(&text.into())
    }
}
