// @generated from api/webhooks/group.yaml by cargo xtask generate
//! Groups.

use serde::{Deserialize, Serialize};

use crate::api::GroupCounts;
use crate::{InvalidRequest, Timestamp};
use crate::webhook::Answer;
use crate::webhook::event::Received;
use super::shared::{EventCustomField, EventMember};

/// Before a group is created.
///
/// Official page: [Before a Group Is Created](https://www.tencentcloud.com/document/product/1047/34368)
///
/// Command: `Group.CallbackBeforeCreateGroup`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires for groups created from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeGroupCreate {
    /// Who asks for the group.
    pub operator_account: Option<String>,
    /// Owner of the group to be.
    pub owner_account: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Group name.
    pub name: Option<String>,
    /// How invitations are handled; on no page, in real bodies.
    ///
    /// Not always sent.
    pub invite_option: Option<EventInviteOption>,
    /// Groups that the user has created already: of this type, or of each type; gone from the page of 2025-12.
    ///
    /// Not always sent.
    #[doc(alias = "CreateGroupNum")]
    pub created_group_num: Option<GroupCounts>,
    /// First members.
    pub member_list: Vec<EventMember>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeGroupCreate { 0 given operator_account "Operator_Account", 1 given
    owner_account "Owner_Account", 2 given group_type "Type", 3 given name "Name", 4
    given invite_option "InviteOption", 5 given created_group_num "CreatedGroupNum", 6
    items member_list "MemberList", 7 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(BeforeGroupCreate, "Group.CallbackBeforeCreateGroup");

impl BeforeGroupCreate {
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
        Answer::reject("Group.CallbackBeforeCreateGroup", code, text.into())
    }
}

/// How invitations are handled; on no page, in real bodies.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventInviteOption {
    /// `FreeAccess`
    FreeAccess,
    /// `NeedPermission`
    NeedPermission,
    /// `DisableInvite`
    DisableInvite,
    /// A value that this version does not know.
    Other(String),
}

impl EventInviteOption {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FreeAccess => "FreeAccess",
            Self::NeedPermission => "NeedPermission",
            Self::DisableInvite => "DisableInvite",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for EventInviteOption {
    fn from(value: &str) -> Self {
        match value {
            "FreeAccess" => Self::FreeAccess,
            "NeedPermission" => Self::NeedPermission,
            "DisableInvite" => Self::DisableInvite,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for EventInviteOption {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for EventInviteOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for EventInviteOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventInviteOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for EventInviteOption {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(EventInviteOption);

/// After a group was created.
///
/// Official page: [After a Group Is Created](https://www.tencentcloud.com/document/product/1047/34369)
///
/// Command: `Group.CallbackAfterCreateGroup`
///
/// The answer changes nothing.
///
/// - fires for groups created from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupCreate {
    /// Id of the new group.
    pub group_id: Option<String>,
    /// Who created it.
    pub operator_account: Option<String>,
    /// Owner.
    pub owner_account: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Group name.
    pub name: Option<String>,
    /// How invitations are handled; on no page, in real bodies.
    ///
    /// Not always sent.
    pub invite_option: Option<EventInviteOption>,
    /// First members.
    pub member_list: Vec<EventMember>,
    /// Custom group fields given at creation; off by default, must be enabled.
    ///
    /// Not always sent.
    pub user_defined_data_list: Vec<EventCustomField>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupCreate { 0 given group_id "GroupId", 1 given operator_account
    "Operator_Account", 2 given owner_account "Owner_Account", 3 given group_type "Type",
    4 given name "Name", 5 given invite_option "InviteOption", 6 items member_list
    "MemberList", 7 items user_defined_data_list "UserDefinedDataList", 8 given
    event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterGroupCreate, "Group.CallbackAfterCreateGroup");

impl AfterGroupCreate {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Before a user applies to join a group.
///
/// Official page: [Before Applying to Join a Group](https://www.tencentcloud.com/document/product/1047/34370)
///
/// Command: `Group.CallbackBeforeApplyJoinGroup`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires only for requests from a client, before the user joins, or before the administrator is notified when
///   approval is needed
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeGroupJoinApply {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Who wants to join.
    pub requestor_account: Option<String>,
    /// Text of the request; since 2025.
    ///
    /// Not always sent.
    pub apply_msg: Option<String>,
    /// Private topics only.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeGroupJoinApply { 0 given group_id "GroupId", 1 given group_type "Type",
    2 given requestor_account "Requestor_Account", 3 given apply_msg "ApplyMsg", 4 given
    topic_id "TopicId", 5 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    BeforeGroupJoinApply, "Group.CallbackBeforeApplyJoinGroup"
);

impl BeforeGroupJoinApply {
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
        Answer::reject("Group.CallbackBeforeApplyJoinGroup", code, text.into())
    }
}

/// Before users are invited to a group.
///
/// Official page: [Before Inviting a User to a Group](https://www.tencentcloud.com/document/product/1047/34371)
///
/// Command: `Group.CallbackBeforeInviteJoinGroup`
///
/// The event waits for the answer, at most two seconds.
///
/// - fires for invitations from a client and for REST API additions, after the friendship check if the app has one
/// - refuse single users by listing them with ErrorCode 0, or everybody with ErrorCode 1
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeGroupInvite {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Who invites.
    pub operator_account: Option<String>,
    /// Users to be added.
    pub destination_members: Vec<EventMember>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient BeforeGroupInvite { 0 given group_id "GroupId", 1 given group_type "Type", 2
    given operator_account "Operator_Account", 3 items destination_members
    "DestinationMembers", 4 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    BeforeGroupInvite, "Group.CallbackBeforeInviteJoinGroup"
);

impl BeforeGroupInvite {
    /// Allows it.
    pub fn allow(&self) -> BeforeGroupInviteAnswer {
        BeforeGroupInviteAnswer::new()
    }

    /// Refuses it. Code 1 refuses all. A code from 10100 to 10200 reaches the client unchanged, and so does the text.
    ///
    /// # Errors
    /// [`InvalidRequest`] for any other code.
    pub fn reject(
        &self,
        code: i64,
        text: impl Into<String>,
    ) -> Result<Answer, InvalidRequest> {
        Answer::reject("Group.CallbackBeforeInviteJoinGroup", code, text.into())
    }
}

/// The answer to [`BeforeGroupInvite`](crate::webhook::BeforeGroupInvite).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BeforeGroupInviteAnswer {
    /// Users who may not join; the others go on; only with ErrorCode 0.
    ///
    /// Optional.
    pub refused_members_account: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict BeforeGroupInviteAnswer { 0 given refused_members_account
    "RefusedMembers_Account", } required[]
);

impl BeforeGroupInviteAnswer {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `refused_members_account`: users who may not join; the others go on; only with ErrorCode 0.
    #[must_use]
    pub fn refused_members_account(
        mut self,
        refused_members_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.refused_members_account = Some(
            refused_members_account.into_iter().map(Into::into).collect(),
        );
        self
    }
}

crate::webhook::answer::own_fields!(BeforeGroupInviteAnswer);

/// After users joined a group.
///
/// Official page: [After a User Joins a Group](https://www.tencentcloud.com/document/product/1047/34372)
///
/// Command: `Group.CallbackAfterNewMemberJoin`
///
/// The answer changes nothing.
///
/// - fires for accepted join requests, for invitations, and for REST API additions
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupMemberJoin {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Apply by own request, Invited by another.
    pub join_type: Option<AfterGroupMemberJoinJoinType>,
    /// Who sent the request.
    pub operator_account: Option<String>,
    /// New members.
    pub new_member_list: Vec<EventMember>,
    /// When the event happened; absent in the example of the overview page.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupMemberJoin { 0 given group_id "GroupId", 1 given group_type "Type",
    2 given join_type "JoinType", 3 given operator_account "Operator_Account", 4 items
    new_member_list "NewMemberList", 5 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterGroupMemberJoin, "Group.CallbackAfterNewMemberJoin"
);

impl AfterGroupMemberJoin {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Apply by own request, Invited by another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfterGroupMemberJoinJoinType {
    /// `Apply`
    Apply,
    /// `Invited`
    Invited,
    /// A value that this version does not know.
    Other(String),
}

impl AfterGroupMemberJoinJoinType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Apply => "Apply",
            Self::Invited => "Invited",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AfterGroupMemberJoinJoinType {
    fn from(value: &str) -> Self {
        match value {
            "Apply" => Self::Apply,
            "Invited" => Self::Invited,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AfterGroupMemberJoinJoinType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AfterGroupMemberJoinJoinType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AfterGroupMemberJoinJoinType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AfterGroupMemberJoinJoinType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AfterGroupMemberJoinJoinType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AfterGroupMemberJoinJoinType);

/// After members left a group.
///
/// Official page: [After a User Leaves a Group](https://www.tencentcloud.com/document/product/1047/34373)
///
/// Command: `Group.CallbackAfterMemberExit`
///
/// The answer changes nothing.
///
/// - fires when members leave, are removed by owner or administrator, or are deleted through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupMemberExit {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Kicked by another, Quit by oneself.
    pub exit_type: Option<AfterGroupMemberExitExitType>,
    /// Who caused it.
    pub operator_account: Option<String>,
    /// Members who left.
    pub exit_member_list: Vec<EventMember>,
    /// When the event happened.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    /// Private topics only; the last row of the Chinese table, seen in part.
    ///
    /// Not always sent.
    pub topic_id: Option<String>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupMemberExit { 0 given group_id "GroupId", 1 given group_type "Type",
    2 given exit_type "ExitType", 3 given operator_account "Operator_Account", 4 items
    exit_member_list "ExitMemberList", 5 given event_time "EventTime", 6 given topic_id
    "TopicId", } required[]
);

crate::webhook::event::received!(AfterGroupMemberExit, "Group.CallbackAfterMemberExit");

impl AfterGroupMemberExit {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Kicked by another, Quit by oneself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfterGroupMemberExitExitType {
    /// `Kicked`
    Kicked,
    /// `Quit`
    Quit,
    /// A value that this version does not know.
    Other(String),
}

impl AfterGroupMemberExitExitType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kicked => "Kicked",
            Self::Quit => "Quit",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AfterGroupMemberExitExitType {
    fn from(value: &str) -> Self {
        match value {
            "Kicked" => Self::Kicked,
            "Quit" => Self::Quit,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AfterGroupMemberExitExitType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AfterGroupMemberExitExitType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AfterGroupMemberExitExitType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AfterGroupMemberExitExitType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AfterGroupMemberExitExitType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AfterGroupMemberExitExitType);

/// After a group became full.
///
/// Official page: [After a Group Is Full](https://www.tencentcloud.com/document/product/1047/34376)
///
/// Command: `Group.CallbackAfterGroupFull`
///
/// The answer changes nothing.
///
/// - fires when a new member fills the group, and when somebody cannot join because it is full
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupFull {
    /// Full group.
    pub group_id: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupFull { 0 given group_id "GroupId", 1 given event_time "EventTime",
    } required[]
);

crate::webhook::event::received!(AfterGroupFull, "Group.CallbackAfterGroupFull");

impl AfterGroupFull {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After a group was disbanded.
///
/// Official page: [After a Group Is Disbanded](https://www.tencentcloud.com/document/product/1047/34377)
///
/// Command: `Group.CallbackAfterGroupDestroyed`
///
/// The answer changes nothing.
///
/// - fires for groups disbanded from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupDestroy {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Owner.
    pub owner_account: Option<String>,
    /// Group name.
    ///
    /// Not always sent.
    pub name: Option<String>,
    /// Members at that time; absent for communities.
    ///
    /// Not always sent.
    pub member_list: Vec<EventMember>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupDestroy { 0 given group_id "GroupId", 1 given group_type "Type", 2
    given owner_account "Owner_Account", 3 given name "Name", 4 items member_list
    "MemberList", 5 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(AfterGroupDestroy, "Group.CallbackAfterGroupDestroyed");

impl AfterGroupDestroy {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After a group profile was modified.
///
/// Official page: [After a Group Profile Is Modified](https://www.tencentcloud.com/document/product/1047/34378)
///
/// Command: `Group.CallbackAfterGroupInfoChanged`
///
/// The answer changes nothing.
///
/// - fires for changes of name, introduction, notification or photo only; other basic fields do not trigger it
/// - only the changed fields are sent
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupInfoChange {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
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
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupInfoChange { 0 given group_id "GroupId", 1 given group_type "Type",
    2 given operator_account "Operator_Account", 3 given name "Name", 4 given
    introduction "Introduction", 5 given notification "Notification", 6 given face_url
    "FaceUrl", 7 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterGroupInfoChange, "Group.CallbackAfterGroupInfoChanged"
);

impl AfterGroupInfoChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// After the profile of a group member was changed.
///
/// Official page: [Callback After Group Member Profile Changed](https://www.tencentcloud.com/document/product/1047/60393)
///
/// Command: `Group.CallbackAfterMemberFieldChanged`
///
/// The answer changes nothing.
///
/// - fires for changes of role and of name card
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupMemberFieldChange {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Who changed it.
    pub operator_account: Option<String>,
    /// Member who changed.
    #[doc(alias = "Modified_Account")]
    pub member_account: Option<String>,
    /// New role: Admin granted, Member revoked.
    ///
    /// Not always sent.
    pub role: Option<AfterGroupMemberFieldChangeRole>,
    /// New name card.
    ///
    /// Not always sent.
    pub name_card: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupMemberFieldChange { 0 given group_id "GroupId", 1 given group_type
    "Type", 2 given operator_account "Operator_Account", 3 given member_account
    "Member_Account", 4 given role "Role", 5 given name_card "NameCard", 6 given
    event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterGroupMemberFieldChange, "Group.CallbackAfterMemberFieldChanged"
);

impl AfterGroupMemberFieldChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// New role: Admin granted, Member revoked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfterGroupMemberFieldChangeRole {
    /// `Admin`
    Admin,
    /// `Member`
    Member,
    /// A value that this version does not know.
    Other(String),
}

impl AfterGroupMemberFieldChangeRole {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "Admin",
            Self::Member => "Member",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AfterGroupMemberFieldChangeRole {
    fn from(value: &str) -> Self {
        match value {
            "Admin" => Self::Admin,
            "Member" => Self::Member,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AfterGroupMemberFieldChangeRole {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AfterGroupMemberFieldChangeRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AfterGroupMemberFieldChangeRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AfterGroupMemberFieldChangeRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AfterGroupMemberFieldChangeRole {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AfterGroupMemberFieldChangeRole);

/// After group attributes were changed.
///
/// Official page: [Callback After Group Attribute Changed](https://www.tencentcloud.com/document/product/1047/60394)
///
/// Command: `Group.CallbackAfterGroupAttrChanged`
///
/// The answer changes nothing.
///
/// - fires for custom group attributes that are modified, cleared, reset or deleted, from a client or through the
///   REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupAttrChange {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Who changed them.
    pub operator_account: Option<String>,
    /// Set resets all, modify changes some, clear removes all, delete removes some.
    pub option_type: Option<AfterGroupAttrChangeOptionType>,
    /// Attributes concerned.
    ///
    /// Not always sent.
    pub group_attr: Vec<ChangedAttribute>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupAttrChange { 0 given group_id "GroupId", 1 given group_type "Type",
    2 given operator_account "Operator_Account", 3 given option_type "OptionType", 4
    items group_attr "GroupAttr", 5 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterGroupAttrChange, "Group.CallbackAfterGroupAttrChanged"
);

impl AfterGroupAttrChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Set resets all, modify changes some, clear removes all, delete removes some.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfterGroupAttrChangeOptionType {
    /// `set`
    Set,
    /// `modify`
    Modify,
    /// `clear`
    Clear,
    /// `delete`
    Delete,
    /// A value that this version does not know.
    Other(String),
}

impl AfterGroupAttrChangeOptionType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Set => "set",
            Self::Modify => "modify",
            Self::Clear => "clear",
            Self::Delete => "delete",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AfterGroupAttrChangeOptionType {
    fn from(value: &str) -> Self {
        match value {
            "set" => Self::Set,
            "modify" => Self::Modify,
            "clear" => Self::Clear,
            "delete" => Self::Delete,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AfterGroupAttrChangeOptionType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AfterGroupAttrChangeOptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AfterGroupAttrChangeOptionType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AfterGroupAttrChangeOptionType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AfterGroupAttrChangeOptionType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AfterGroupAttrChangeOptionType);

/// Attributes concerned.
///
/// Used in [`AfterGroupAttrChange::group_attr`](field@crate::webhook::AfterGroupAttrChange::group_attr).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedAttribute {
    /// Attribute name, lower-case field name.
    pub key: Option<String>,
    /// Attribute value, lower-case field name.
    ///
    /// Not always sent.
    pub value: Option<String>,
}

crate::wire::object::fields!(
    lenient ChangedAttribute { 0 given key "key", 1 given value "value", } required[]
);

crate::wire::lenient::object!(ChangedAttribute);

/// After a group got another owner.
///
/// Official page: [Callback After the Group Owner Changed](https://www.tencentcloud.com/document/product/1047/60396)
///
/// Command: `Group.CallbackAfterChangeGroupOwner`
///
/// The answer changes nothing.
///
/// - fires for transfers from a client and through the REST API
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterGroupOwnerChange {
    /// Group.
    pub group_id: Option<String>,
    /// Group type such as Public.
    ///
    /// `Type` on the wire.
    pub group_type: Option<String>,
    /// Who transferred it.
    pub operator_account: Option<String>,
    /// Former owner.
    pub old_owner_account: Option<String>,
    /// New owner.
    pub new_owner_account: Option<String>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AfterGroupOwnerChange { 0 given group_id "GroupId", 1 given group_type
    "Type", 2 given operator_account "Operator_Account", 3 given old_owner_account
    "OldOwner_Account", 4 given new_owner_account "NewOwner_Account", 5 given event_time
    "EventTime", } required[]
);

crate::webhook::event::received!(
    AfterGroupOwnerChange, "Group.CallbackAfterChangeGroupOwner"
);

impl AfterGroupOwnerChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// The groups created today near their limit.
///
/// Official page: [Group Creation Daily Net Increase Threshold Alarm Callback](https://www.tencentcloud.com/document/product/1047/57455)
///
/// Command: `Group.CallbackOnDailyGroupQuotaAlarm`
///
/// Shares its switch in the console with `Group.CallbackAfterGroupInfoChanged`. The answer changes nothing.
///
/// - fires when groups created minus groups dissolved today pass 70% of the daily limit
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupDailyQuotaAlarm {
    /// Net new groups today.
    pub quota_used: Option<i64>,
    /// Daily limit.
    pub quota: Option<i64>,
    /// When the event happened.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient GroupDailyQuotaAlarm { 0 given quota_used "QuotaUsed", 1 given quota "Quota",
    2 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    GroupDailyQuotaAlarm, "Group.CallbackOnDailyGroupQuotaAlarm"
);

impl GroupDailyQuotaAlarm {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Members of an audio-video group came online or went offline.
///
/// Official page: [Webhook for Online and Offline Status of Audio-Video Group Members](https://www.tencentcloud.com/document/product/1047/48734)
///
/// Command: `Group.CallbackOnMemberStateChange`
///
/// The URL has no `ClientIP` and `OptPlatform`. Needs: Pro, Pro Plus or Enterprise (China: Ultimate or Enterprise),
/// with the list of online audio-video group members enabled. The answer changes nothing.
///
/// - AVChatRoom groups only
/// - a member without heartbeat for more than 30 s is reported Offline; the check runs every 20 s (older pages: 20
///   s without network)
/// - with several devices in the room, Offline comes when all are gone and Online once
/// - since 2024 also the first join (Online, Join) and the last leave (Offline, Quit) are reported
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvMemberStateChange {
    /// Group.
    pub group_id: Option<String>,
    /// AVChatRoom; from the Java SDK, not in the samples.
    ///
    /// Not always sent. `Type` on the wire.
    pub group_type: Option<String>,
    /// Lost or back.
    pub event_type: Option<AvMemberStateChangeEventType>,
    /// Why: heartbeat lost, heartbeat back, first join, last leave; since 2024.
    ///
    /// Not always sent.
    pub event_cause: Option<AvMemberStateChangeEventCause>,
    /// Members concerned.
    pub member_list: Vec<EventMember>,
    /// When the event happened; not seen in a sample.
    ///
    /// Not always sent.
    pub event_time: Option<Timestamp>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient AvMemberStateChange { 0 given group_id "GroupId", 1 given group_type "Type",
    2 given event_type "EventType", 3 given event_cause "EventCause", 4 items member_list
    "MemberList", 5 given event_time "EventTime", } required[]
);

crate::webhook::event::received!(
    AvMemberStateChange, "Group.CallbackOnMemberStateChange"
);

impl AvMemberStateChange {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}

/// Lost or back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvMemberStateChangeEventType {
    /// `Offline`
    Offline,
    /// `Online`
    Online,
    /// A value that this version does not know.
    Other(String),
}

impl AvMemberStateChangeEventType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Offline => "Offline",
            Self::Online => "Online",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AvMemberStateChangeEventType {
    fn from(value: &str) -> Self {
        match value {
            "Offline" => Self::Offline,
            "Online" => Self::Online,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AvMemberStateChangeEventType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AvMemberStateChangeEventType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AvMemberStateChangeEventType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AvMemberStateChangeEventType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AvMemberStateChangeEventType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AvMemberStateChangeEventType);

/// Why: heartbeat lost, heartbeat back, first join, last leave; since 2024.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvMemberStateChangeEventCause {
    /// `HeartbeatInterrupt`
    HeartbeatInterrupt,
    /// `HeartbeatRecover`
    HeartbeatRecover,
    /// `Join`
    Join,
    /// `Quit`
    Quit,
    /// A value that this version does not know.
    Other(String),
}

impl AvMemberStateChangeEventCause {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HeartbeatInterrupt => "HeartbeatInterrupt",
            Self::HeartbeatRecover => "HeartbeatRecover",
            Self::Join => "Join",
            Self::Quit => "Quit",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AvMemberStateChangeEventCause {
    fn from(value: &str) -> Self {
        match value {
            "HeartbeatInterrupt" => Self::HeartbeatInterrupt,
            "HeartbeatRecover" => Self::HeartbeatRecover,
            "Join" => Self::Join,
            "Quit" => Self::Quit,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AvMemberStateChangeEventCause {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AvMemberStateChangeEventCause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AvMemberStateChangeEventCause {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AvMemberStateChangeEventCause {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AvMemberStateChangeEventCause {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AvMemberStateChangeEventCause);
