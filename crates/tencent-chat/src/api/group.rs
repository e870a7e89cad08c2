// @generated from api/group.yaml by cargo xtask generate
//! Group management.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`ListAppGroups`] | [Getting All Groups in an App](https://www.tencentcloud.com/document/product/1047/34960) |
//! | [`CreateGroup`] | [Creating a Group](https://www.tencentcloud.com/document/product/1047/34895) |
//! | [`GetGroupProfiles`] | [Getting Group Profiles](https://www.tencentcloud.com/document/product/1047/34961) |
//! | [`ListGroupMembers`] | [Getting Group Member Profiles](https://www.tencentcloud.com/document/product/1047/34948) |
//! | [`GetSpecifiedGroupMembers`] | [Getting Specified Group Member Profiles](https://www.tencentcloud.com/document/product/1047/64897) |
//! | [`ModifyGroupProfile`] | [Modifying the Profile of a Group](https://www.tencentcloud.com/document/product/1047/34962) |
//! | [`AddGroupMembers`] | [Adding Group Members](https://www.tencentcloud.com/document/product/1047/34921) |
//! | [`DeleteGroupMembers`] | [Deleting Group Members](https://www.tencentcloud.com/document/product/1047/34949) |
//! | [`ModifyGroupMemberProfile`] | [Modifying the Profile of a Group Member](https://www.tencentcloud.com/document/product/1047/34900) |
//! | [`DisbandGroup`] | [Disbanding a Group](https://www.tencentcloud.com/document/product/1047/34896) |
//! | [`ListJoinedGroups`] | [Getting the Groups a User Has Joined](https://www.tencentcloud.com/document/product/1047/34925) |
//! | [`GetMemberRoles`] | [Querying the Roles of Users in a Group](https://www.tencentcloud.com/document/product/1047/34963) |
//! | [`MuteGroupMembers`] | [Bulk Muting and Unmuting](https://www.tencentcloud.com/document/product/1047/34951) |
//! | [`ListMutedGroupMembers`] | [Getting the List of Muted Group Members](https://www.tencentcloud.com/document/product/1047/34964) |
//! | [`ListMutedGroupMembersLegacy`] | [Getting the List of Muted Group Members](https://www.tencentcloud.com/document/product/1047/34964) |
//! | [`ChangeGroupOwner`] | [Changing the Group Owner](https://www.tencentcloud.com/document/product/1047/34966) |
//! | [`ImportGroup`] | [Importing a Group Profile](https://www.tencentcloud.com/document/product/1047/34967) |
//! | [`ImportGroupMembers`] | [Importing Group Members](https://www.tencentcloud.com/document/product/1047/34969) |
//! | [`SetMemberUnreadCount`] | [Setting the Unread Message Count of a Member](https://www.tencentcloud.com/document/product/1047/34909) |
//! | [`GetOnlineMemberCount`] | [Getting the Number of Online Users in an Audio-Video Group](https://www.tencentcloud.com/document/product/1047/38521) |
//! | [`BanGroupMembers`] | [Banning Group Members](https://www.tencentcloud.com/document/product/1047/50296) |
//! | [`UnbanGroupMembers`] | [Unbanning Group Members](https://www.tencentcloud.com/document/product/1047/50297) |
//! | [`ListBannedGroupMembers`] | [Getting the List of Banned Group Members](https://www.tencentcloud.com/document/product/1047/50295) |
//! | [`ListLiveGroupOnlineMembers`] | [Getting the List of Online Users in an Audio-Video Group](https://www.tencentcloud.com/document/product/1047/50293) |
//! | [`MarkLiveGroupMembers`] | [Setting Audio-Video Group Member Marks](https://www.tencentcloud.com/document/product/1047/50294) |
//! | [`SetLiveGroupAdmins`] | [Setting/Deleting Live Streaming Group Administrators](https://www.tencentcloud.com/document/product/1047/60525) |
//! | [`ListLiveGroupAdmins`] | [Obtaining the List of Live Streaming Group Administrators](https://www.tencentcloud.com/document/product/1047/60524) |
//! | [`CheckLiveGroupMembers`] | [Checking Whether Users Are in a Live Streaming Group](https://www.tencentcloud.com/document/product/1047/60523) |
//! | [`AddLiveGroupRobots`] | [Setting Live Streaming Group Robots](https://www.tencentcloud.com/document/product/1047/60527) |
//! | [`DeleteLiveGroupRobots`] | [Deleting Live Streaming Group Robots](https://www.tencentcloud.com/document/product/1047/60526) |
//! | [`GetGroupAttributes`] | [Getting Custom Group Attributes](https://www.tencentcloud.com/document/product/1047/44187) |
//! | [`ModifyGroupAttributes`] | [Modifying Custom Group Attributes](https://www.tencentcloud.com/document/product/1047/44188) |
//! | [`ClearGroupAttributes`] | [Clearing Group Custom Attributes](https://www.tencentcloud.com/document/product/1047/44189) |
//! | [`ResetGroupAttributes`] | [Resetting Custom Group Attributes](https://www.tencentcloud.com/document/product/1047/44190) |
//! | [`DeleteGroupAttributes`] | [Deleting Group Custom Attributes](https://www.tencentcloud.com/document/product/1047/59499) |
//! | [`GetGroupCounters`] | [Getting Group Counters](https://www.tencentcloud.com/document/product/1047/53427) |
//! | [`UpdateGroupCounters`] | [Updating Group Counters](https://www.tencentcloud.com/document/product/1047/53428) |
//! | [`DeleteGroupCounters`] | [Deleting Group Counters](https://www.tencentcloud.com/document/product/1047/53429) |

use serde::{Deserialize, Serialize};

use crate::schema::{Endpoint, tables};

/// Read the IDs of all groups in the app, page by page.
///
/// Official page: [Getting All Groups in an App](https://www.tencentcloud.com/document/product/1047/34960)
///
/// Path: `v4/group_open_http_svc/get_appid_group_list`
///
/// At most 1 call per second. Gives one page: `pages` and `items` go through all. Safe to retry.
///
/// - returns group IDs only
/// - without paging at most 10000 IDs come back
/// - Limit and Next do not change TotalCount
/// - TotalCount counts only groups of GroupType when that filter is set
#[doc(alias = "get_appid_group_list")]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAppGroups {
    /// Group IDs per page.
    ///
    /// Optional. At most 10000. Documented, not checked. Default 10000.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit.
    ///
    /// Optional. At least 0.
    #[serde(rename = "Next", skip_serializing_if = "Option::is_none")]
    pub next: Option<u64>,
    /// Only groups of this type; all types when absent or empty.
    ///
    /// Optional.
    #[serde(rename = "GroupType", skip_serializing_if = "Option::is_none")]
    pub group_type: Option<AppGroupType>,
}

impl ListAppGroups {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`: group IDs per page.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `next`: page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit.
    #[must_use]
    pub fn next(mut self, next: u64) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets `group_type`: only groups of this type; all types when absent or empty.
    #[must_use]
    pub fn group_type(mut self, group_type: impl Into<AppGroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }
}

impl crate::Request for ListAppGroups {
    type Reply = ListAppGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_APP_GROUPS;
}

impl crate::Paged for ListAppGroups {
    type Item = AppGroup;
    fn into_items(reply: ListAppGroupsReply) -> Vec<Self::Item> {
        reply.group_id_list
    }
}

/// Only groups of this type; all types when absent or empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppGroupType {
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// `ChatRoom`
    ChatRoom,
    /// `AVChatRoom`
    AvChatRoom,
    /// `BChatRoom`
    BChatRoom,
    /// `Community`
    Community,
    /// A value that this version does not know.
    Other(String),
}

impl AppGroupType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::Private => "Private",
            Self::ChatRoom => "ChatRoom",
            Self::AvChatRoom => "AVChatRoom",
            Self::BChatRoom => "BChatRoom",
            Self::Community => "Community",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AppGroupType {
    fn from(value: &str) -> Self {
        match value {
            "Public" => Self::Public,
            "Private" => Self::Private,
            "ChatRoom" => Self::ChatRoom,
            "AVChatRoom" => Self::AvChatRoom,
            "BChatRoom" => Self::BChatRoom,
            "Community" => Self::Community,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AppGroupType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AppGroupType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AppGroupType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AppGroupType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`ListAppGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListAppGroupsReply {
    /// Groups in the app, or groups of the asked type.
    #[serde(
        rename = "TotalCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
    /// One object per group.
    #[serde(
        rename = "GroupIdList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_id_list: Vec<AppGroup>,
    /// Cursor for the next page, unsigned 64-bit; 0 when all groups were returned.
    ///
    /// At least 0.
    #[serde(
        rename = "Next",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<u64>,
}

crate::lenient::object!(ListAppGroupsReply);

/// One object per group.
///
/// Stands in [`ListAppGroupsReply::group_id_list`](field@crate::api::ListAppGroupsReply::group_id_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AppGroup {
    /// Group ID.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
}

crate::lenient::object!(AppGroup);

/// Create a group, with an owner and first members.
///
/// Official page: [Creating a Group](https://www.tencentcloud.com/document/product/1047/34895)
///
/// Path: `v4/group_open_http_svc/create_group`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it twice: when its answer is lost,
/// the call ends with an `OutcomeUnknown` error.
///
/// - without Owner_Account the group has no owner
/// - owner and initial members are joined to the group at once, except in AVChatRoom
/// - AVChatRoom: MemberList is refused with 10007 and even the owner must join through the SDK each time
/// - names are UTF-8, a Chinese character is 3 bytes
/// - at most 10000 groups net may be created per day; extra cost above 100000 groups
/// - a custom GroupId is printable ASCII 0x20-0x7e, under 48 bytes, not starting with `@TGS#`; a Community ID must
///   start with `@TGS#_`
/// - fires the before/after group creation webhooks
#[doc(alias = "create_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Owner; must be an imported account.
    ///
    /// Optional. At most 32 bytes.
    #[serde(rename = "Owner_Account", skip_serializing_if = "Option::is_none")]
    pub owner_account: Option<String>,
    /// Group type; Private is the newer Work, ChatRoom the newer Meeting.
    ///
    /// Required.
    #[serde(rename = "Type")]
    pub r#type: GroupType,
    /// Custom group ID; assigned by the server when absent.
    ///
    /// Optional. At most 48 bytes.
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// Group name.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    #[serde(rename = "Name")]
    pub name: String,
    /// Group introduction.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    #[serde(rename = "Introduction", skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// Group notice.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    #[serde(rename = "Notification", skip_serializing_if = "Option::is_none")]
    pub notification: Option<String>,
    /// URL of the group picture.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    #[serde(rename = "FaceUrl", skip_serializing_if = "Option::is_none")]
    pub face_url: Option<String>,
    /// Member limit; defaults to the plan limit (20 on the free plan).
    ///
    /// Optional.
    #[serde(rename = "MaxMemberCount", skip_serializing_if = "Option::is_none")]
    pub max_member_count: Option<i64>,
    /// How join requests are handled; only for types users may ask to join; not for Community.
    ///
    /// Optional. Default `NeedPermission`.
    #[serde(rename = "ApplyJoinOption", skip_serializing_if = "Option::is_none")]
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
    ///
    /// Optional. Known from a weak source only.
    #[serde(rename = "InviteJoinOption", skip_serializing_if = "Option::is_none")]
    pub invite_join_option: Option<InviteJoinOption>,
    /// Group custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 10 entries.
    #[serde(rename = "AppDefinedData", skip_serializing_if = "Option::is_none")]
    pub app_defined_data: Option<Vec<GroupCustomItem>>,
    /// Initial members; not for AVChatRoom.
    ///
    /// Optional. At most 100 entries. Documented, not checked.
    #[serde(rename = "MemberList", skip_serializing_if = "Option::is_none")]
    pub member_list: Option<Vec<CreateGroupMemberItem>>,
    /// 1 makes a Community support topics, 0 not; Community only.
    ///
    /// Optional. Known values: 0, 1.
    #[serde(rename = "SupportTopic", skip_serializing_if = "Option::is_none")]
    pub support_topic: Option<i64>,
    /// 1 uses permission groups; only for a Community with topics.
    ///
    /// Optional. Known values: 0, 1. Known from a weak source only.
    #[serde(rename = "EnablePermission", skip_serializing_if = "Option::is_none")]
    pub enable_permission: Option<i64>,
    /// Default permission bits of members, 64-bit; only with EnablePermission 1.
    ///
    /// Optional. Known from a weak source only.
    #[serde(rename = "DefaultPermission", skip_serializing_if = "Option::is_none")]
    pub default_permission: Option<i64>,
}

impl CreateGroup {
    /// With the required fields.
    pub fn new(r#type: impl Into<GroupType>, name: impl Into<String>) -> Self {
        Self {
            owner_account: None,
            r#type: r#type.into(),
            group_id: None,
            name: name.into(),
            introduction: None,
            notification: None,
            face_url: None,
            max_member_count: None,
            apply_join_option: None,
            invite_join_option: None,
            app_defined_data: None,
            member_list: None,
            support_topic: None,
            enable_permission: None,
            default_permission: None,
        }
    }

    /// Sets `owner_account`: owner; must be an imported account.
    #[must_use]
    pub fn owner_account(mut self, owner_account: impl Into<String>) -> Self {
        self.owner_account = Some(owner_account.into());
        self
    }

    /// Sets `group_id`: custom group ID; assigned by the server when absent.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `introduction`: group introduction.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets `notification`: group notice.
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `face_url`: URL of the group picture.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `max_member_count`: member limit; defaults to the plan limit (20 on the free plan).
    #[must_use]
    pub fn max_member_count(mut self, max_member_count: i64) -> Self {
        self.max_member_count = Some(max_member_count);
        self
    }

    /// Sets `apply_join_option`: how join requests are handled; only for types users may ask to join; not for
    /// Community.
    #[must_use]
    pub fn apply_join_option(
        mut self,
        apply_join_option: impl Into<ApplyJoinOption>,
    ) -> Self {
        self.apply_join_option = Some(apply_join_option.into());
        self
    }

    /// Sets `invite_join_option`: how invitations are handled: direct, approved by owner or admin, or no SDK
    /// invitations; not for AVChatRoom.
    #[must_use]
    pub fn invite_join_option(
        mut self,
        invite_join_option: impl Into<InviteJoinOption>,
    ) -> Self {
        self.invite_join_option = Some(invite_join_option.into());
        self
    }

    /// Sets `app_defined_data`: group custom fields, keys must be configured in the console.
    #[must_use]
    pub fn app_defined_data(
        mut self,
        app_defined_data: impl IntoIterator<Item = impl Into<GroupCustomItem>>,
    ) -> Self {
        self.app_defined_data = Some(
            app_defined_data.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `member_list`: initial members; not for AVChatRoom.
    #[must_use]
    pub fn member_list(
        mut self,
        member_list: impl IntoIterator<Item = impl Into<CreateGroupMemberItem>>,
    ) -> Self {
        self.member_list = Some(member_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `support_topic`: 1 makes a Community support topics, 0 not; Community only.
    #[must_use]
    pub fn support_topic(mut self, support_topic: i64) -> Self {
        self.support_topic = Some(support_topic);
        self
    }

    /// Sets `enable_permission`: 1 uses permission groups; only for a Community with topics.
    #[must_use]
    pub fn enable_permission(mut self, enable_permission: i64) -> Self {
        self.enable_permission = Some(enable_permission);
        self
    }

    /// Sets `default_permission`: default permission bits of members, 64-bit; only with EnablePermission 1.
    #[must_use]
    pub fn default_permission(mut self, default_permission: i64) -> Self {
        self.default_permission = Some(default_permission);
        self
    }
}

impl crate::Request for CreateGroup {
    type Reply = CreateGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::CREATE_GROUP;
}

/// Group type; Private is the newer Work, ChatRoom the newer Meeting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// `ChatRoom`
    ChatRoom,
    /// `AVChatRoom`
    AvChatRoom,
    /// `Community`
    Community,
    /// `Work`
    Work,
    /// `Meeting`
    Meeting,
    /// `BChatRoom`
    BChatRoom,
    /// A value that this version does not know.
    Other(String),
}

impl GroupType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::Private => "Private",
            Self::ChatRoom => "ChatRoom",
            Self::AvChatRoom => "AVChatRoom",
            Self::Community => "Community",
            Self::Work => "Work",
            Self::Meeting => "Meeting",
            Self::BChatRoom => "BChatRoom",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupType {
    fn from(value: &str) -> Self {
        match value {
            "Public" => Self::Public,
            "Private" => Self::Private,
            "ChatRoom" => Self::ChatRoom,
            "AVChatRoom" => Self::AvChatRoom,
            "Community" => Self::Community,
            "Work" => Self::Work,
            "Meeting" => Self::Meeting,
            "BChatRoom" => Self::BChatRoom,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(GroupType);

/// How join requests are handled; only for types users may ask to join; not for Community.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplyJoinOption {
    /// `FreeAccess`
    FreeAccess,
    /// `NeedPermission`
    NeedPermission,
    /// `DisableApply`
    DisableApply,
    /// A value that this version does not know.
    Other(String),
}

impl ApplyJoinOption {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FreeAccess => "FreeAccess",
            Self::NeedPermission => "NeedPermission",
            Self::DisableApply => "DisableApply",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ApplyJoinOption {
    fn from(value: &str) -> Self {
        match value {
            "FreeAccess" => Self::FreeAccess,
            "NeedPermission" => Self::NeedPermission,
            "DisableApply" => Self::DisableApply,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ApplyJoinOption {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ApplyJoinOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ApplyJoinOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ApplyJoinOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(ApplyJoinOption);

/// How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteJoinOption {
    /// `FreeAccess`
    FreeAccess,
    /// `NeedPermission`
    NeedPermission,
    /// `DisableInvite`
    DisableInvite,
    /// A value that this version does not know.
    Other(String),
}

impl InviteJoinOption {
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

impl From<&str> for InviteJoinOption {
    fn from(value: &str) -> Self {
        match value {
            "FreeAccess" => Self::FreeAccess,
            "NeedPermission" => Self::NeedPermission,
            "DisableInvite" => Self::DisableInvite,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for InviteJoinOption {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for InviteJoinOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for InviteJoinOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for InviteJoinOption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(InviteJoinOption);

/// Group custom fields, keys must be configured in the console.
///
/// Stands in [`CreateGroup::app_defined_data`](field@crate::api::CreateGroup::app_defined_data).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupCustomItem {
    /// Letters, digits, underscore.
    ///
    /// Required. At most 16 bytes.
    #[serde(rename = "Key")]
    pub key: String,
    /// May hold binary data.
    ///
    /// Required. At most 512 bytes.
    #[serde(rename = "Value")]
    pub value: String,
}

impl GroupCustomItem {
    /// With the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// Initial members; not for AVChatRoom.
///
/// Stands in [`CreateGroup::member_list`](field@crate::api::CreateGroup::member_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateGroupMemberItem {
    /// Account to put in the group.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
    /// Only Admin can be given; ordinary member when absent.
    ///
    /// Optional.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<InitialMemberRole>,
    /// Member custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 5 entries.
    #[serde(rename = "AppMemberDefinedData", skip_serializing_if = "Option::is_none")]
    pub app_member_defined_data: Option<Vec<MemberCustomItem>>,
}

impl CreateGroupMemberItem {
    /// With the required fields.
    pub fn new(member_account: impl Into<String>) -> Self {
        Self {
            member_account: member_account.into(),
            role: None,
            app_member_defined_data: None,
        }
    }

    /// Sets `role`: only Admin can be given; ordinary member when absent.
    #[must_use]
    pub fn role(mut self, role: impl Into<InitialMemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `app_member_defined_data`: member custom fields, keys must be configured in the console.
    #[must_use]
    pub fn app_member_defined_data(
        mut self,
        app_member_defined_data: impl IntoIterator<Item = impl Into<MemberCustomItem>>,
    ) -> Self {
        self.app_member_defined_data = Some(
            app_member_defined_data.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Only Admin can be given; ordinary member when absent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitialMemberRole {
    /// `Admin`
    Admin,
    /// A value that this version does not know.
    Other(String),
}

impl InitialMemberRole {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "Admin",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for InitialMemberRole {
    fn from(value: &str) -> Self {
        match value {
            "Admin" => Self::Admin,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for InitialMemberRole {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for InitialMemberRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for InitialMemberRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for InitialMemberRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Member custom fields, keys must be configured in the console.
///
/// Stands in [`CreateGroupMemberItem::app_member_defined_data`](field@crate::api::CreateGroupMemberItem::app_member_defined_data).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MemberCustomItem {
    /// Letters, digits, underscore.
    ///
    /// Required. At most 16 bytes.
    #[serde(rename = "Key")]
    pub key: String,
    /// May hold binary data.
    ///
    /// Required. At most 64 bytes.
    #[serde(rename = "Value")]
    pub value: String,
}

impl MemberCustomItem {
    /// With the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// The reply to [`CreateGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateGroupReply {
    /// ID of the new group.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Only seen in the reply for a Community with topics.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#type: Option<GroupType>,
    /// Undocumented; 0 in the sample for a Community with topics.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "HugeGroupFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub huge_group_flag: Option<i64>,
}

crate::lenient::object!(CreateGroupReply);

/// Read profiles, members and custom fields of groups.
///
/// Official page: [Getting Group Profiles](https://www.tencentcloud.com/document/product/1047/34961)
///
/// Path: `v4/group_open_http_svc/get_group_info`
///
/// At most 200 calls per second. Lists of `group_id_list` longer than 50 are sent in several requests. Safe to
/// retry.
///
/// - without ResponseFilter all profile, member and custom fields come back; with a filter only the named fields
/// - the top-level ErrorCode says nothing about single groups: check each GroupInfo entry
/// - AVChatRoom gives profile fields only, neither member count nor member list
#[doc(alias = "get_group_info")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGroupProfiles {
    /// Groups to query.
    ///
    /// Required. More than 50 entries are sent in several requests.
    #[serde(rename = "GroupIdList")]
    pub group_id_list: Vec<String>,
    /// Limits what is returned.
    ///
    /// Optional.
    #[serde(rename = "ResponseFilter", skip_serializing_if = "Option::is_none")]
    pub response_filter: Option<GroupProfilesFilter>,
}

impl GetGroupProfiles {
    /// With the required fields.
    pub fn new(group_id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            group_id_list: group_id_list.into_iter().map(Into::into).collect(),
            response_filter: None,
        }
    }

    /// Sets `response_filter`: limits what is returned.
    #[must_use]
    pub fn response_filter(mut self, response_filter: GroupProfilesFilter) -> Self {
        self.response_filter = Some(response_filter);
        self
    }
}

impl crate::Request for GetGroupProfiles {
    type Reply = GetGroupProfilesReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_GROUP_PROFILES;
}

/// Limits what is returned.
///
/// Stands in [`GetGroupProfiles::response_filter`](field@crate::api::GetGroupProfiles::response_filter).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupProfilesFilter {
    /// Profile fields wanted.
    ///
    /// Optional.
    #[serde(rename = "GroupBaseInfoFilter", skip_serializing_if = "Option::is_none")]
    pub group_base_info_filter: Option<Vec<GroupProfileField>>,
    /// Member fields wanted; Member_Account is called Account here.
    ///
    /// Optional.
    #[serde(rename = "MemberInfoFilter", skip_serializing_if = "Option::is_none")]
    pub member_info_filter: Option<Vec<GroupProfileMemberField>>,
    /// Group custom field keys wanted.
    ///
    /// Optional.
    #[serde(
        rename = "AppDefinedDataFilter_Group",
        skip_serializing_if = "Option::is_none"
    )]
    pub app_defined_data_filter_group: Option<Vec<String>>,
    /// Member custom field keys wanted.
    ///
    /// Optional.
    #[serde(
        rename = "AppDefinedDataFilter_GroupMember",
        skip_serializing_if = "Option::is_none"
    )]
    pub app_defined_data_filter_group_member: Option<Vec<String>>,
}

impl GroupProfilesFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group_base_info_filter`: profile fields wanted.
    #[must_use]
    pub fn group_base_info_filter(
        mut self,
        group_base_info_filter: impl IntoIterator<Item = impl Into<GroupProfileField>>,
    ) -> Self {
        self.group_base_info_filter = Some(
            group_base_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `member_info_filter`: member fields wanted; Member_Account is called Account here.
    #[must_use]
    pub fn member_info_filter(
        mut self,
        member_info_filter: impl IntoIterator<Item = impl Into<GroupProfileMemberField>>,
    ) -> Self {
        self.member_info_filter = Some(
            member_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `app_defined_data_filter_group`: group custom field keys wanted.
    #[must_use]
    pub fn app_defined_data_filter_group(
        mut self,
        app_defined_data_filter_group: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_defined_data_filter_group = Some(
            app_defined_data_filter_group.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `app_defined_data_filter_group_member`: member custom field keys wanted.
    #[must_use]
    pub fn app_defined_data_filter_group_member(
        mut self,
        app_defined_data_filter_group_member: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_defined_data_filter_group_member = Some(
            app_defined_data_filter_group_member.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Profile fields wanted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupProfileField {
    /// `Type`
    Type,
    /// `Name`
    Name,
    /// `Introduction`
    Introduction,
    /// `Notification`
    Notification,
    /// `FaceUrl`
    FaceUrl,
    /// `CreateTime`
    CreateTime,
    /// `Owner_Account`
    OwnerAccount,
    /// `InfoSeq`
    InfoSeq,
    /// `LastInfoTime`
    LastInfoTime,
    /// `LastMsgTime`
    LastMsgTime,
    /// `NextMsgSeq`
    NextMsgSeq,
    /// `MemberNum`
    MemberNum,
    /// `MaxMemberNum`
    MaxMemberNum,
    /// `ApplyJoinOption`
    ApplyJoinOption,
    /// `InviteJoinOption`
    InviteJoinOption,
    /// `MuteAllMember`
    MuteAllMember,
    /// A value that this version does not know.
    Other(String),
}

impl GroupProfileField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Type => "Type",
            Self::Name => "Name",
            Self::Introduction => "Introduction",
            Self::Notification => "Notification",
            Self::FaceUrl => "FaceUrl",
            Self::CreateTime => "CreateTime",
            Self::OwnerAccount => "Owner_Account",
            Self::InfoSeq => "InfoSeq",
            Self::LastInfoTime => "LastInfoTime",
            Self::LastMsgTime => "LastMsgTime",
            Self::NextMsgSeq => "NextMsgSeq",
            Self::MemberNum => "MemberNum",
            Self::MaxMemberNum => "MaxMemberNum",
            Self::ApplyJoinOption => "ApplyJoinOption",
            Self::InviteJoinOption => "InviteJoinOption",
            Self::MuteAllMember => "MuteAllMember",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupProfileField {
    fn from(value: &str) -> Self {
        match value {
            "Type" => Self::Type,
            "Name" => Self::Name,
            "Introduction" => Self::Introduction,
            "Notification" => Self::Notification,
            "FaceUrl" => Self::FaceUrl,
            "CreateTime" => Self::CreateTime,
            "Owner_Account" => Self::OwnerAccount,
            "InfoSeq" => Self::InfoSeq,
            "LastInfoTime" => Self::LastInfoTime,
            "LastMsgTime" => Self::LastMsgTime,
            "NextMsgSeq" => Self::NextMsgSeq,
            "MemberNum" => Self::MemberNum,
            "MaxMemberNum" => Self::MaxMemberNum,
            "ApplyJoinOption" => Self::ApplyJoinOption,
            "InviteJoinOption" => Self::InviteJoinOption,
            "MuteAllMember" => Self::MuteAllMember,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupProfileField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupProfileField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupProfileField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupProfileField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Member fields wanted; Member_Account is called Account here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupProfileMemberField {
    /// `Account`
    Account,
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
    /// `MuteUntil`
    MuteUntil,
    /// `NameCard`
    NameCard,
    /// A value that this version does not know.
    Other(String),
}

impl GroupProfileMemberField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "Account",
            Self::Role => "Role",
            Self::JoinTime => "JoinTime",
            Self::MsgSeq => "MsgSeq",
            Self::MsgFlag => "MsgFlag",
            Self::LastSendMsgTime => "LastSendMsgTime",
            Self::MuteUntil => "MuteUntil",
            Self::NameCard => "NameCard",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupProfileMemberField {
    fn from(value: &str) -> Self {
        match value {
            "Account" => Self::Account,
            "Role" => Self::Role,
            "JoinTime" => Self::JoinTime,
            "MsgSeq" => Self::MsgSeq,
            "MsgFlag" => Self::MsgFlag,
            "LastSendMsgTime" => Self::LastSendMsgTime,
            "MuteUntil" => Self::MuteUntil,
            "NameCard" => Self::NameCard,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupProfileMemberField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupProfileMemberField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupProfileMemberField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupProfileMemberField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`GetGroupProfiles`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetGroupProfilesReply {
    /// One entry per asked group.
    #[serde(
        rename = "GroupInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_info: Vec<GroupProfile>,
}

crate::lenient::object!(GetGroupProfilesReply);

/// One entry per asked group.
///
/// Stands in [`GetGroupProfilesReply::group_info`](field@crate::api::GetGroupProfilesReply::group_info).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupProfile {
    /// Result for this group; 0 is success.
    #[serde(
        rename = "ErrorCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_code: Option<i64>,
    /// Reason for this group.
    #[serde(
        rename = "ErrorInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub error_info: Option<String>,
    /// SDKAppID of the app.
    #[serde(
        rename = "Appid",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub appid: Option<i64>,
    /// Group ID.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Group type; Work may be named Private and Meeting ChatRoom.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#type: Option<GroupType>,
    /// Group name.
    #[serde(
        rename = "Name",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
    /// Group introduction.
    #[serde(
        rename = "Introduction",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub introduction: Option<String>,
    /// Group notice.
    #[serde(
        rename = "Notification",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub notification: Option<String>,
    /// URL of the group picture.
    #[serde(
        rename = "FaceUrl",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub face_url: Option<String>,
    /// Owner; empty when there is none.
    #[serde(
        rename = "Owner_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub owner_account: Option<String>,
    /// Creation time.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "CreateTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_time: Option<i64>,
    /// Grows with each profile change.
    #[serde(
        rename = "InfoSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub info_seq: Option<i64>,
    /// Last profile change.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "LastInfoTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_info_time: Option<i64>,
    /// Last message; 0 if none.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "LastMsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_msg_time: Option<i64>,
    /// Sequence the next message will get; starts at 1.
    #[serde(
        rename = "NextMsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_msg_seq: Option<i64>,
    /// Current members.
    #[serde(
        rename = "MemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_num: Option<i64>,
    /// Members online; on no page, seen in replies.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "OnlineMemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub online_member_num: Option<i64>,
    /// Member limit.
    #[serde(
        rename = "MaxMemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_member_num: Option<i64>,
    /// How join requests are handled.
    #[serde(
        rename = "ApplyJoinOption",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled.
    #[serde(
        rename = "InviteJoinOption",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub invite_join_option: Option<InviteJoinOption>,
    /// Whether all members are muted.
    #[serde(
        rename = "MuteAllMember",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub mute_all_member: Option<OnOff>,
    /// 1 when permission groups are in use.
    ///
    /// Known values: 0, 1. Known from a weak source only.
    #[serde(
        rename = "EnablePermission",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_permission: Option<i64>,
    /// Default permission bits, 64-bit.
    ///
    /// Known from a weak source only.
    #[serde(
        rename = "DefaultPermission",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_permission: Option<i64>,
    /// Group custom fields.
    #[serde(
        rename = "AppDefinedData",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub app_defined_data: Vec<GroupCustomField>,
    /// Members.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<GroupMember>,
}

crate::lenient::object!(GroupProfile);

/// Whether all members are muted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOff {
    /// `On`
    On,
    /// `Off`
    Off,
    /// A value that this version does not know.
    Other(String),
}

impl OnOff {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "On",
            Self::Off => "Off",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for OnOff {
    fn from(value: &str) -> Self {
        match value {
            "On" => Self::On,
            "Off" => Self::Off,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for OnOff {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for OnOff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for OnOff {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OnOff {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(OnOff);

/// Group custom fields.
///
/// Stands in [`GroupProfile::app_defined_data`](field@crate::api::GroupProfile::app_defined_data).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupCustomField {
    /// Name of the custom field.
    #[serde(
        rename = "Key",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// May hold binary data.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<String>,
}

crate::lenient::object!(GroupCustomField);

/// Members.
///
/// Stands in [`GroupProfile::member_list`](field@crate::api::GroupProfile::member_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupMember {
    /// Member account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// Role in the group.
    #[serde(
        rename = "Role",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub role: Option<GroupMemberRole>,
    /// When the member joined.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "JoinTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub join_time: Option<i64>,
    /// Sequence of the last message the member read, 0 to 4294967295.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// How the member receives messages.
    #[serde(
        rename = "MsgFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_flag: Option<GroupMsgFlag>,
    /// When the member last sent a message; 0 if never.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "LastSendMsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_send_msg_time: Option<i64>,
    /// End of the mute; 0 when not muted.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "MuteUntil",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub mute_until: Option<i64>,
    /// Name card in the group.
    ///
    /// At most 50 bytes.
    #[serde(
        rename = "NameCard",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub name_card: Option<String>,
    /// Only when asked for and enabled in the console (Pro, Pro Plus, Enterprise).
    #[serde(
        rename = "OnlineStatus",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub online_status: Option<MemberOnlineStatus>,
    /// Member custom fields.
    #[serde(
        rename = "AppMemberDefinedData",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub app_member_defined_data: Vec<MemberCustomField>,
}

crate::lenient::object!(GroupMember);

/// Role in the group.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMemberRole {
    /// `Owner`
    Owner,
    /// `Admin`
    Admin,
    /// `Member`
    Member,
    /// A value that this version does not know.
    Other(String),
}

impl GroupMemberRole {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "Owner",
            Self::Admin => "Admin",
            Self::Member => "Member",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupMemberRole {
    fn from(value: &str) -> Self {
        match value {
            "Owner" => Self::Owner,
            "Admin" => Self::Admin,
            "Member" => Self::Member,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupMemberRole {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupMemberRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupMemberRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupMemberRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(GroupMemberRole);

/// How the member receives messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMsgFlag {
    /// `AcceptAndNotify`
    AcceptAndNotify,
    /// `AcceptNotNotify`
    AcceptNotNotify,
    /// `Discard`
    Discard,
    /// `AcceptNotNotifyExceptAt`
    AcceptNotNotifyExceptAt,
    /// A value that this version does not know.
    Other(String),
}

impl GroupMsgFlag {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AcceptAndNotify => "AcceptAndNotify",
            Self::AcceptNotNotify => "AcceptNotNotify",
            Self::Discard => "Discard",
            Self::AcceptNotNotifyExceptAt => "AcceptNotNotifyExceptAt",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupMsgFlag {
    fn from(value: &str) -> Self {
        match value {
            "AcceptAndNotify" => Self::AcceptAndNotify,
            "AcceptNotNotify" => Self::AcceptNotNotify,
            "Discard" => Self::Discard,
            "AcceptNotNotifyExceptAt" => Self::AcceptNotNotifyExceptAt,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupMsgFlag {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupMsgFlag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupMsgFlag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupMsgFlag {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(GroupMsgFlag);

/// Only when asked for and enabled in the console (Pro, Pro Plus, Enterprise).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberOnlineStatus {
    /// `Online`
    Online,
    /// `Offline`
    Offline,
    /// A value that this version does not know.
    Other(String),
}

impl MemberOnlineStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "Online",
            Self::Offline => "Offline",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for MemberOnlineStatus {
    fn from(value: &str) -> Self {
        match value {
            "Online" => Self::Online,
            "Offline" => Self::Offline,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for MemberOnlineStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for MemberOnlineStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for MemberOnlineStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MemberOnlineStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(MemberOnlineStatus);

/// Member custom fields.
///
/// Stands in [`GroupMember::app_member_defined_data`](field@crate::api::GroupMember::app_member_defined_data).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MemberCustomField {
    /// Name of the custom field.
    #[serde(
        rename = "Key",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// May hold binary data.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<String>,
}

crate::lenient::object!(MemberCustomField);

/// Read the members of a group, page by page.
///
/// Official page: [Getting Group Member Profiles](https://www.tencentcloud.com/document/product/1047/34948)
///
/// Path: `v4/group_open_http_svc/get_group_member_info`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry.
///
/// - AVChatRoom is not supported: its members are not stored
/// - Community is read with Next, all other types with Offset
/// - without Limit all members come back, within the 1 MB reply limit
/// - OnlineStatus needs Group Member Online Status switched on (Pro, Pro Plus or Enterprise); for Community it is
///   refreshed every 4 minutes
#[doc(alias = "get_group_member_info")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListGroupMembers {
    /// Group to read.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Member fields wanted, all when absent; Member_Account always comes.
    ///
    /// Optional.
    #[serde(rename = "MemberInfoFilter", skip_serializing_if = "Option::is_none")]
    pub member_info_filter: Option<Vec<GroupMemberField>>,
    /// Only members with these roles; all when absent.
    ///
    /// Optional.
    #[serde(rename = "MemberRoleFilter", skip_serializing_if = "Option::is_none")]
    pub member_role_filter: Option<Vec<GroupMemberRole>>,
    /// Member custom field keys wanted.
    ///
    /// Optional.
    #[serde(
        rename = "AppDefinedDataFilter_GroupMember",
        skip_serializing_if = "Option::is_none"
    )]
    pub app_defined_data_filter_group_member: Option<Vec<String>>,
    /// Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community at most 100.
    ///
    /// Optional. At most 6000. Documented, not checked.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Index of the first member; not for Community.
    ///
    /// Optional. At least 0. Default 0.
    #[serde(rename = "Offset", skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Cursor, required for Community: empty string first, then the Next of the previous reply.
    ///
    /// Required in some cases.
    #[serde(rename = "Next", skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl ListGroupMembers {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            member_info_filter: None,
            member_role_filter: None,
            app_defined_data_filter_group_member: None,
            limit: None,
            offset: None,
            next: None,
        }
    }

    /// Sets `member_info_filter`: member fields wanted, all when absent; Member_Account always comes.
    #[must_use]
    pub fn member_info_filter(
        mut self,
        member_info_filter: impl IntoIterator<Item = impl Into<GroupMemberField>>,
    ) -> Self {
        self.member_info_filter = Some(
            member_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `member_role_filter`: only members with these roles; all when absent.
    #[must_use]
    pub fn member_role_filter(
        mut self,
        member_role_filter: impl IntoIterator<Item = impl Into<GroupMemberRole>>,
    ) -> Self {
        self.member_role_filter = Some(
            member_role_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `app_defined_data_filter_group_member`: member custom field keys wanted.
    #[must_use]
    pub fn app_defined_data_filter_group_member(
        mut self,
        app_defined_data_filter_group_member: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_defined_data_filter_group_member = Some(
            app_defined_data_filter_group_member.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `limit`: members per reply; table allows 6000, paging text says at most 200 (100 advised), Community at
    /// most 100.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`: index of the first member; not for Community.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `next`: cursor, required for Community: empty string first, then the Next of the previous reply.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl crate::Request for ListGroupMembers {
    type Reply = ListGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_GROUP_MEMBERS;
}

impl crate::Paged for ListGroupMembers {
    type Item = GroupMember;
    fn into_items(reply: ListGroupMembersReply) -> Vec<Self::Item> {
        reply.member_list
    }
}

/// Member fields wanted, all when absent; Member_Account always comes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMemberField {
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
    /// `MuteUntil`
    MuteUntil,
    /// `NameCard`
    NameCard,
    /// `OnlineStatus`
    OnlineStatus,
    /// A value that this version does not know.
    Other(String),
}

impl GroupMemberField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Role => "Role",
            Self::JoinTime => "JoinTime",
            Self::MsgSeq => "MsgSeq",
            Self::MsgFlag => "MsgFlag",
            Self::LastSendMsgTime => "LastSendMsgTime",
            Self::MuteUntil => "MuteUntil",
            Self::NameCard => "NameCard",
            Self::OnlineStatus => "OnlineStatus",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupMemberField {
    fn from(value: &str) -> Self {
        match value {
            "Role" => Self::Role,
            "JoinTime" => Self::JoinTime,
            "MsgSeq" => Self::MsgSeq,
            "MsgFlag" => Self::MsgFlag,
            "LastSendMsgTime" => Self::LastSendMsgTime,
            "MuteUntil" => Self::MuteUntil,
            "NameCard" => Self::NameCard,
            "OnlineStatus" => Self::OnlineStatus,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupMemberField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupMemberField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupMemberField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupMemberField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`ListGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListGroupMembersReply {
    /// Members in the whole group.
    #[serde(
        rename = "MemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_num: Option<i64>,
    /// Members of this page.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<GroupMember>,
    /// Cursor for the next page, Community only; empty string at the end.
    #[serde(
        rename = "Next",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<String>,
}

crate::lenient::object!(ListGroupMembersReply);

/// Read the profiles of named members of a group.
///
/// Official page: [Getting Specified Group Member Profiles](https://www.tencentcloud.com/document/product/1047/64897)
///
/// Path: `v4/group_open_http_svc/get_specified_group_member_info`
///
/// At most 200 calls per second. Lists of `member_list_account` longer than 50 are sent in several requests. Safe
/// to retry.
///
/// - AVChatRoom is not supported
/// - OnlineStatus needs Group Member Online Status switched on (Pro, Pro Plus or Enterprise)
#[doc(alias = "get_specified_group_member_info")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSpecifiedGroupMembers {
    /// Group to read.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Members to read.
    ///
    /// Required. More than 50 entries are sent in several requests.
    #[serde(rename = "Member_List_Account")]
    pub member_list_account: Vec<String>,
    /// Member fields wanted, all when absent; Member_Account always comes.
    ///
    /// Optional.
    #[serde(rename = "MemberInfoFilter", skip_serializing_if = "Option::is_none")]
    pub member_info_filter: Option<Vec<GroupMemberField>>,
    /// Only members with these roles; all when absent.
    ///
    /// Optional.
    #[serde(rename = "MemberRoleFilter", skip_serializing_if = "Option::is_none")]
    pub member_role_filter: Option<Vec<GroupMemberRole>>,
    /// Member custom field keys wanted.
    ///
    /// Optional.
    #[serde(
        rename = "AppDefinedDataFilter_GroupMember",
        skip_serializing_if = "Option::is_none"
    )]
    pub app_defined_data_filter_group_member: Option<Vec<String>>,
}

impl GetSpecifiedGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_list_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_list_account: member_list_account
                .into_iter()
                .map(Into::into)
                .collect(),
            member_info_filter: None,
            member_role_filter: None,
            app_defined_data_filter_group_member: None,
        }
    }

    /// Sets `member_info_filter`: member fields wanted, all when absent; Member_Account always comes.
    #[must_use]
    pub fn member_info_filter(
        mut self,
        member_info_filter: impl IntoIterator<Item = impl Into<GroupMemberField>>,
    ) -> Self {
        self.member_info_filter = Some(
            member_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `member_role_filter`: only members with these roles; all when absent.
    #[must_use]
    pub fn member_role_filter(
        mut self,
        member_role_filter: impl IntoIterator<Item = impl Into<GroupMemberRole>>,
    ) -> Self {
        self.member_role_filter = Some(
            member_role_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `app_defined_data_filter_group_member`: member custom field keys wanted.
    #[must_use]
    pub fn app_defined_data_filter_group_member(
        mut self,
        app_defined_data_filter_group_member: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_defined_data_filter_group_member = Some(
            app_defined_data_filter_group_member.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl crate::Request for GetSpecifiedGroupMembers {
    type Reply = GetSpecifiedGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_SPECIFIED_GROUP_MEMBERS;
}

/// The reply to [`GetSpecifiedGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetSpecifiedGroupMembersReply {
    /// The group that was read.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// The members found.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<GroupMember>,
}

crate::lenient::object!(GetSpecifiedGroupMembersReply);

/// Change the profile of a group.
///
/// Official page: [Modifying the Profile of a Group](https://www.tencentcloud.com/document/product/1047/34962)
///
/// Path: `v4/group_open_http_svc/modify_group_base_info`
///
/// At most 200 calls per second. Safe to retry.
///
/// - only the fields present are changed
/// - an AppDefinedData item with an empty Value deletes that custom field
/// - with MuteAllMember On only owner, group admins and app admins can speak
/// - names are UTF-8, a Chinese character is 3 bytes
#[doc(alias = "modify_group_base_info")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupProfile {
    /// Group to change.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Group name.
    ///
    /// Optional. At most 30 bytes. Documented, not checked.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Group introduction.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    #[serde(rename = "Introduction", skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// Group notice.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    #[serde(rename = "Notification", skip_serializing_if = "Option::is_none")]
    pub notification: Option<String>,
    /// URL of the group picture.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    #[serde(rename = "FaceUrl", skip_serializing_if = "Option::is_none")]
    pub face_url: Option<String>,
    /// Member limit, up to the plan limit; ignored for AVChatRoom.
    ///
    /// Optional.
    #[serde(rename = "MaxMemberNum", skip_serializing_if = "Option::is_none")]
    pub max_member_num: Option<i64>,
    /// How join requests are handled; not for Community.
    ///
    /// Optional.
    #[serde(rename = "ApplyJoinOption", skip_serializing_if = "Option::is_none")]
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
    ///
    /// Optional.
    #[serde(rename = "InviteJoinOption", skip_serializing_if = "Option::is_none")]
    pub invite_join_option: Option<InviteJoinOption>,
    /// Mutes all members.
    ///
    /// Optional.
    #[serde(rename = "MuteAllMember", skip_serializing_if = "Option::is_none")]
    pub mute_all_member: Option<OnOff>,
    /// Group custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 10 entries.
    #[serde(rename = "AppDefinedData", skip_serializing_if = "Option::is_none")]
    pub app_defined_data: Option<Vec<GroupCustomItem>>,
    /// Existing account shown as the operator; the calling admin when absent.
    ///
    /// Optional.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// 1 uses permission groups; only for a Community with topics.
    ///
    /// Optional. Known values: 0, 1. Known from a weak source only.
    #[serde(rename = "EnablePermission", skip_serializing_if = "Option::is_none")]
    pub enable_permission: Option<i64>,
    /// Default permission bits of members, 64-bit; only with permission groups in use.
    ///
    /// Optional. Known from a weak source only.
    #[serde(rename = "DefaultPermission", skip_serializing_if = "Option::is_none")]
    pub default_permission: Option<i64>,
    /// Whether members may read messages from before they joined; Work, Public and Meeting only.
    ///
    /// Optional. Known from a weak source only.
    #[serde(rename = "HistoryMsgBeforeJoin", skip_serializing_if = "Option::is_none")]
    pub history_msg_before_join: Option<OnOff>,
}

impl ModifyGroupProfile {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            name: None,
            introduction: None,
            notification: None,
            face_url: None,
            max_member_num: None,
            apply_join_option: None,
            invite_join_option: None,
            mute_all_member: None,
            app_defined_data: None,
            from_account: None,
            enable_permission: None,
            default_permission: None,
            history_msg_before_join: None,
        }
    }

    /// Sets `name`: group name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `introduction`: group introduction.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets `notification`: group notice.
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `face_url`: URL of the group picture.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `max_member_num`: member limit, up to the plan limit; ignored for AVChatRoom.
    #[must_use]
    pub fn max_member_num(mut self, max_member_num: i64) -> Self {
        self.max_member_num = Some(max_member_num);
        self
    }

    /// Sets `apply_join_option`: how join requests are handled; not for Community.
    #[must_use]
    pub fn apply_join_option(
        mut self,
        apply_join_option: impl Into<ApplyJoinOption>,
    ) -> Self {
        self.apply_join_option = Some(apply_join_option.into());
        self
    }

    /// Sets `invite_join_option`: how invitations are handled: direct, approved by owner or admin, or no SDK
    /// invitations; not for AVChatRoom.
    #[must_use]
    pub fn invite_join_option(
        mut self,
        invite_join_option: impl Into<InviteJoinOption>,
    ) -> Self {
        self.invite_join_option = Some(invite_join_option.into());
        self
    }

    /// Sets `mute_all_member`: mutes all members.
    #[must_use]
    pub fn mute_all_member(mut self, mute_all_member: impl Into<OnOff>) -> Self {
        self.mute_all_member = Some(mute_all_member.into());
        self
    }

    /// Sets `app_defined_data`: group custom fields, keys must be configured in the console.
    #[must_use]
    pub fn app_defined_data(
        mut self,
        app_defined_data: impl IntoIterator<Item = impl Into<GroupCustomItem>>,
    ) -> Self {
        self.app_defined_data = Some(
            app_defined_data.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `from_account`: existing account shown as the operator; the calling admin when absent.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `enable_permission`: 1 uses permission groups; only for a Community with topics.
    #[must_use]
    pub fn enable_permission(mut self, enable_permission: i64) -> Self {
        self.enable_permission = Some(enable_permission);
        self
    }

    /// Sets `default_permission`: default permission bits of members, 64-bit; only with permission groups in use.
    #[must_use]
    pub fn default_permission(mut self, default_permission: i64) -> Self {
        self.default_permission = Some(default_permission);
        self
    }

    /// Sets `history_msg_before_join`: whether members may read messages from before they joined; Work, Public and
    /// Meeting only.
    #[must_use]
    pub fn history_msg_before_join(
        mut self,
        history_msg_before_join: impl Into<OnOff>,
    ) -> Self {
        self.history_msg_before_join = Some(history_msg_before_join.into());
        self
    }
}

impl crate::Request for ModifyGroupProfile {
    type Reply = ModifyGroupProfileReply;
    const ENDPOINT: &'static Endpoint = &tables::MODIFY_GROUP_PROFILE;
}

/// The reply to [`ModifyGroupProfile`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupProfileReply {}

crate::lenient::object!(ModifyGroupProfileReply);

/// Add up to 20 accounts to a group.
///
/// Official page: [Adding Group Members](https://www.tencentcloud.com/document/product/1047/34921)
///
/// Path: `v4/group_open_http_svc/add_group_member`
///
/// At most 200 calls per second. Lists of `member_list` longer than 20 are sent in several requests. Safe to retry.
///
/// - AVChatRoom is refused with 10007: users can only ask to join
/// - a system notice goes to all members unless Silence is 1 or the group is a not yet activated Work (Private)
///   group
/// - one account can fail while the call succeeds: read Result of each
/// - fires the before-invitation, after-join and group-full webhooks
#[doc(alias = "add_group_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddGroupMembers {
    /// Group to add to.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// 1 notifies nobody.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "Silence", skip_serializing_if = "Option::is_none")]
    pub silence: Option<i64>,
    /// Accounts to add; 20 on the newest Chinese page, 300 on the international pages.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "MemberList")]
    pub member_list: Vec<AddGroupMemberItem>,
}

impl AddGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_list: impl IntoIterator<Item = impl Into<AddGroupMemberItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            silence: None,
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `silence`: 1 notifies nobody.
    #[must_use]
    pub fn silence(mut self, silence: i64) -> Self {
        self.silence = Some(silence);
        self
    }
}

impl crate::Request for AddGroupMembers {
    type Reply = AddGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_GROUP_MEMBERS;
}

/// Accounts to add; 20 on the newest Chinese page, 300 on the international pages.
///
/// Stands in [`AddGroupMembers::member_list`](field@crate::api::AddGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddGroupMemberItem {
    /// Account to add.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
}

impl AddGroupMemberItem {
    /// With the required fields.
    pub fn new(member_account: impl Into<String>) -> Self {
        Self {
            member_account: member_account.into(),
        }
    }
}

/// The reply to [`AddGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddGroupMembersReply {
    /// One result per account.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<AddGroupMembersResult>,
}

crate::lenient::object!(AddGroupMembersReply);

/// One result per account.
///
/// Stands in [`AddGroupMembersReply::member_list`](field@crate::api::AddGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AddGroupMembersResult {
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// 0 failed, 1 added, 2 already a member, 3 waiting for approval by the invitee or an admin.
    ///
    /// Known values: 0, 1, 2, 3.
    #[serde(
        rename = "Result",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result: Option<i64>,
}

crate::lenient::object!(AddGroupMembersResult);

/// Remove members from a group.
///
/// Official page: [Deleting Group Members](https://www.tencentcloud.com/document/product/1047/34949)
///
/// Path: `v4/group_open_http_svc/delete_group_member`
///
/// At most 200 calls per second. Lists of `member_to_del_account` longer than 100 are sent in several requests.
/// Safe to retry.
///
/// - AVChatRoom is refused with 10004: mute or ban instead
/// - accounts that are not members count as success
/// - removing every member does not disband the group
/// - a system notice goes to all members unless Silence is 1 or the group is a not yet activated Work (Private)
///   group
/// - fires the after-leave webhook
#[doc(alias = "delete_group_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupMembers {
    /// Group to remove from.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// 1 tells only the removed members.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "Silence", skip_serializing_if = "Option::is_none")]
    pub silence: Option<i64>,
    /// Reason, shown in the notice.
    ///
    /// Optional.
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "MemberToDel_Account")]
    pub member_to_del_account: Vec<String>,
}

impl DeleteGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_to_del_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            silence: None,
            reason: None,
            member_to_del_account: member_to_del_account
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets `silence`: 1 tells only the removed members.
    #[must_use]
    pub fn silence(mut self, silence: i64) -> Self {
        self.silence = Some(silence);
        self
    }

    /// Sets `reason`: reason, shown in the notice.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl crate::Request for DeleteGroupMembers {
    type Reply = DeleteGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_GROUP_MEMBERS;
}

/// The reply to [`DeleteGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupMembersReply {}

crate::lenient::object!(DeleteGroupMembersReply);

/// Change role, notifications, name card or mute of a member.
///
/// Official page: [Modifying the Profile of a Group Member](https://www.tencentcloud.com/document/product/1047/34900)
///
/// Path: `v4/group_open_http_svc/modify_group_member_info`
///
/// At most 200 calls per second. Safe to retry.
///
/// - AVChatRoom is not supported: its member profiles are not stored
/// - the owner role cannot be set here; use change_group_owner
/// - Work (Private) groups do not support muting
/// - only the fields present are changed
#[doc(alias = "modify_group_member_info")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupMemberProfile {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Member to change.
    ///
    /// Required.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
    /// Admin makes the member an admin, Member takes that away.
    ///
    /// Optional.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<SettableMemberRole>,
    /// Receive and notify; receive quietly; block; receive quietly except mentions.
    ///
    /// Optional.
    #[serde(rename = "MsgFlag", skip_serializing_if = "Option::is_none")]
    pub msg_flag: Option<GroupMsgFlag>,
    /// Name card in the group.
    ///
    /// Optional. At most 50 bytes.
    #[serde(rename = "NameCard", skip_serializing_if = "Option::is_none")]
    pub name_card: Option<String>,
    /// Member custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 5 entries.
    #[serde(rename = "AppMemberDefinedData", skip_serializing_if = "Option::is_none")]
    pub app_member_defined_data: Option<Vec<MemberCustomItem>>,
    /// Mute for so long from now; 0 unmutes.
    ///
    /// Optional. At least 0. In seconds.
    #[serde(rename = "MuteTime", skip_serializing_if = "Option::is_none")]
    pub mute_time: Option<i64>,
}

impl ModifyGroupMemberProfile {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, member_account: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into(),
            role: None,
            msg_flag: None,
            name_card: None,
            app_member_defined_data: None,
            mute_time: None,
        }
    }

    /// Sets `role`: Admin makes the member an admin, Member takes that away.
    #[must_use]
    pub fn role(mut self, role: impl Into<SettableMemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `msg_flag`: receive and notify; receive quietly; block; receive quietly except mentions.
    #[must_use]
    pub fn msg_flag(mut self, msg_flag: impl Into<GroupMsgFlag>) -> Self {
        self.msg_flag = Some(msg_flag.into());
        self
    }

    /// Sets `name_card`: name card in the group.
    #[must_use]
    pub fn name_card(mut self, name_card: impl Into<String>) -> Self {
        self.name_card = Some(name_card.into());
        self
    }

    /// Sets `app_member_defined_data`: member custom fields, keys must be configured in the console.
    #[must_use]
    pub fn app_member_defined_data(
        mut self,
        app_member_defined_data: impl IntoIterator<Item = impl Into<MemberCustomItem>>,
    ) -> Self {
        self.app_member_defined_data = Some(
            app_member_defined_data.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `mute_time`: mute for so long from now; 0 unmutes.
    #[must_use]
    pub fn mute_time(mut self, mute_time: i64) -> Self {
        self.mute_time = Some(mute_time);
        self
    }
}

impl crate::Request for ModifyGroupMemberProfile {
    type Reply = ModifyGroupMemberProfileReply;
    const ENDPOINT: &'static Endpoint = &tables::MODIFY_GROUP_MEMBER_PROFILE;
}

/// Admin makes the member an admin, Member takes that away.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettableMemberRole {
    /// `Admin`
    Admin,
    /// `Member`
    Member,
    /// A value that this version does not know.
    Other(String),
}

impl SettableMemberRole {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "Admin",
            Self::Member => "Member",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SettableMemberRole {
    fn from(value: &str) -> Self {
        match value {
            "Admin" => Self::Admin,
            "Member" => Self::Member,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for SettableMemberRole {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for SettableMemberRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SettableMemberRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SettableMemberRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`ModifyGroupMemberProfile`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupMemberProfileReply {}

crate::lenient::object!(ModifyGroupMemberProfileReply);

/// Disband a group.
///
/// Official page: [Disbanding a Group](https://www.tencentcloud.com/document/product/1047/34896)
///
/// Path: `v4/group_open_http_svc/destroy_group`
///
/// At most 200 calls per second. Safe to retry.
///
/// - irreversible
/// - a second call should be answered with 10010
/// - fires the after-disband webhook
#[doc(alias = "destroy_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisbandGroup {
    /// Group to disband.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
}

impl DisbandGroup {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for DisbandGroup {
    type Reply = DisbandGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::DISBAND_GROUP;
}

/// The reply to [`DisbandGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisbandGroupReply {}

crate::lenient::object!(DisbandGroupReply);

/// Read the groups a user is in, page by page.
///
/// Official page: [Getting the Groups a User Has Joined](https://www.tencentcloud.com/document/product/1047/34925)
///
/// Path: `v4/group_open_http_svc/get_joined_group_list`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry.
///
/// - without ResponseFilter only group IDs come back
/// - AVChatRoom and not yet activated Work (Private) groups are left out unless asked for
/// - AVChatRoom results may be incomplete, its members are not all stored
/// - Limit and Offset do not change TotalCount
/// - without Limit all groups come back
#[doc(alias = "get_joined_group_list")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListJoinedGroups {
    /// User to query.
    ///
    /// Required.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
    /// 1 includes AVChatRoom groups.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "WithHugeGroups", skip_serializing_if = "Option::is_none")]
    pub with_huge_groups: Option<i64>,
    /// 1 includes Work (Private) groups not yet activated.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    #[serde(rename = "WithNoActiveGroups", skip_serializing_if = "Option::is_none")]
    pub with_no_active_groups: Option<i64>,
    /// Groups per page; all when absent.
    ///
    /// Optional. At most 5000. Documented, not checked.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Index of the first group.
    ///
    /// Optional. At least 0. Default 0.
    #[serde(rename = "Offset", skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Only groups of this type; all when absent.
    ///
    /// Optional.
    #[serde(rename = "GroupType", skip_serializing_if = "Option::is_none")]
    pub group_type: Option<GroupType>,
    /// Fields wanted.
    ///
    /// Optional.
    #[serde(rename = "ResponseFilter", skip_serializing_if = "Option::is_none")]
    pub response_filter: Option<JoinedGroupsFilter>,
    /// 1 for communities with topics, 0 without; GroupType must then be Community.
    ///
    /// Optional. Known values: 0, 1.
    #[serde(rename = "SupportTopic", skip_serializing_if = "Option::is_none")]
    pub support_topic: Option<i64>,
}

impl ListJoinedGroups {
    /// With the required fields.
    pub fn new(member_account: impl Into<String>) -> Self {
        Self {
            member_account: member_account.into(),
            with_huge_groups: None,
            with_no_active_groups: None,
            limit: None,
            offset: None,
            group_type: None,
            response_filter: None,
            support_topic: None,
        }
    }

    /// Sets `with_huge_groups`: 1 includes AVChatRoom groups.
    #[must_use]
    pub fn with_huge_groups(mut self, with_huge_groups: i64) -> Self {
        self.with_huge_groups = Some(with_huge_groups);
        self
    }

    /// Sets `with_no_active_groups`: 1 includes Work (Private) groups not yet activated.
    #[must_use]
    pub fn with_no_active_groups(mut self, with_no_active_groups: i64) -> Self {
        self.with_no_active_groups = Some(with_no_active_groups);
        self
    }

    /// Sets `limit`: groups per page; all when absent.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`: index of the first group.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `group_type`: only groups of this type; all when absent.
    #[must_use]
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// Sets `response_filter`: fields wanted.
    #[must_use]
    pub fn response_filter(mut self, response_filter: JoinedGroupsFilter) -> Self {
        self.response_filter = Some(response_filter);
        self
    }

    /// Sets `support_topic`: 1 for communities with topics, 0 without; GroupType must then be Community.
    #[must_use]
    pub fn support_topic(mut self, support_topic: i64) -> Self {
        self.support_topic = Some(support_topic);
        self
    }
}

impl crate::Request for ListJoinedGroups {
    type Reply = ListJoinedGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_JOINED_GROUPS;
}

impl crate::Paged for ListJoinedGroups {
    type Item = JoinedGroup;
    fn into_items(reply: ListJoinedGroupsReply) -> Vec<Self::Item> {
        reply.group_id_list
    }
}

/// Fields wanted.
///
/// Stands in [`ListJoinedGroups::response_filter`](field@crate::api::ListJoinedGroups::response_filter).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct JoinedGroupsFilter {
    /// Profile fields wanted.
    ///
    /// Optional.
    #[serde(rename = "GroupBaseInfoFilter", skip_serializing_if = "Option::is_none")]
    pub group_base_info_filter: Option<Vec<GroupProfileField>>,
    /// Own member fields wanted: these and other member fields.
    ///
    /// Optional.
    #[serde(rename = "SelfInfoFilter", skip_serializing_if = "Option::is_none")]
    pub self_info_filter: Option<Vec<JoinedGroupSelfField>>,
}

impl JoinedGroupsFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group_base_info_filter`: profile fields wanted.
    #[must_use]
    pub fn group_base_info_filter(
        mut self,
        group_base_info_filter: impl IntoIterator<Item = impl Into<GroupProfileField>>,
    ) -> Self {
        self.group_base_info_filter = Some(
            group_base_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `self_info_filter`: own member fields wanted: these and other member fields.
    #[must_use]
    pub fn self_info_filter(
        mut self,
        self_info_filter: impl IntoIterator<Item = impl Into<JoinedGroupSelfField>>,
    ) -> Self {
        self.self_info_filter = Some(
            self_info_filter.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Own member fields wanted: these and other member fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinedGroupSelfField {
    /// `Role`
    Role,
    /// `JoinTime`
    JoinTime,
    /// `MsgFlag`
    MsgFlag,
    /// `MsgSeq`
    MsgSeq,
    /// A value that this version does not know.
    Other(String),
}

impl JoinedGroupSelfField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Role => "Role",
            Self::JoinTime => "JoinTime",
            Self::MsgFlag => "MsgFlag",
            Self::MsgSeq => "MsgSeq",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for JoinedGroupSelfField {
    fn from(value: &str) -> Self {
        match value {
            "Role" => Self::Role,
            "JoinTime" => Self::JoinTime,
            "MsgFlag" => Self::MsgFlag,
            "MsgSeq" => Self::MsgSeq,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for JoinedGroupSelfField {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for JoinedGroupSelfField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for JoinedGroupSelfField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for JoinedGroupSelfField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`ListJoinedGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListJoinedGroupsReply {
    /// Groups that match, whatever the page.
    #[serde(
        rename = "TotalCount",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
    /// Groups of this page; fields beside GroupId only when filtered for.
    #[serde(
        rename = "GroupIdList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_id_list: Vec<JoinedGroup>,
}

crate::lenient::object!(ListJoinedGroupsReply);

/// Groups of this page; fields beside GroupId only when filtered for.
///
/// Stands in [`ListJoinedGroupsReply::group_id_list`](field@crate::api::ListJoinedGroupsReply::group_id_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct JoinedGroup {
    /// Group ID.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Group type; Work may be named Private and Meeting ChatRoom.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#type: Option<GroupType>,
    /// Group name.
    #[serde(
        rename = "Name",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
    /// Group introduction.
    #[serde(
        rename = "Introduction",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub introduction: Option<String>,
    /// Group notice.
    #[serde(
        rename = "Notification",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub notification: Option<String>,
    /// URL of the group picture.
    #[serde(
        rename = "FaceUrl",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub face_url: Option<String>,
    /// Owner; empty when there is none.
    #[serde(
        rename = "Owner_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub owner_account: Option<String>,
    /// Creation time.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "CreateTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_time: Option<i64>,
    /// Grows with each profile change.
    #[serde(
        rename = "InfoSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub info_seq: Option<i64>,
    /// Last profile change.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "LastInfoTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_info_time: Option<i64>,
    /// Last message; 0 if none.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "LastMsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_msg_time: Option<i64>,
    /// Sequence the next message will get; starts at 1.
    #[serde(
        rename = "NextMsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_msg_seq: Option<i64>,
    /// Current members.
    #[serde(
        rename = "MemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_num: Option<i64>,
    /// Member limit.
    #[serde(
        rename = "MaxMemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_member_num: Option<i64>,
    /// How join requests are handled.
    #[serde(
        rename = "ApplyJoinOption",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled.
    #[serde(
        rename = "InviteJoinOption",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub invite_join_option: Option<InviteJoinOption>,
    /// Whether all members are muted.
    #[serde(
        rename = "MuteAllMember",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub mute_all_member: Option<OnOff>,
    /// 1 when the community has topics.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "SupportTopic",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub support_topic: Option<i64>,
    /// Next message sequence over all topics.
    #[serde(
        rename = "GrossTopicNextMsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub gross_topic_next_msg_seq: Option<i64>,
    /// The user's own data in the group.
    #[serde(
        rename = "SelfInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub self_info: Option<JoinedGroupSelf>,
}

crate::lenient::object!(JoinedGroup);

/// The user's own data in the group.
///
/// Stands in [`JoinedGroup::self_info`](field@crate::api::JoinedGroup::self_info).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct JoinedGroupSelf {
    /// Role in the group.
    #[serde(
        rename = "Role",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub role: Option<GroupMemberRole>,
    /// When the user joined.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "JoinTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub join_time: Option<i64>,
    /// How the user receives messages.
    #[serde(
        rename = "MsgFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_flag: Option<GroupMsgFlag>,
    /// Sequence of the last message read.
    #[serde(
        rename = "MsgSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_seq: Option<i64>,
    /// Read sequence over all topics; Community with topics only.
    #[serde(
        rename = "GrossTopicReadSeq",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub gross_topic_read_seq: Option<i64>,
}

crate::lenient::object!(JoinedGroupSelf);

/// Read the roles that accounts have in a group.
///
/// Official page: [Querying the Roles of Users in a Group](https://www.tencentcloud.com/document/product/1047/34963)
///
/// Path: `v4/group_open_http_svc/get_role_in_group`
///
/// At most 200 calls per second. Lists of `user_account` longer than 500 are sent in several requests. Safe to
/// retry.
///
/// - AVChatRoom is refused with 10007
#[doc(alias = "get_role_in_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMemberRoles {
    /// Group to query.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Accounts to look up.
    ///
    /// Required. More than 500 entries are sent in several requests.
    #[serde(rename = "User_Account")]
    pub user_account: Vec<String>,
}

impl GetMemberRoles {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        user_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            user_account: user_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetMemberRoles {
    type Reply = GetMemberRolesReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_MEMBER_ROLES;
}

/// The reply to [`GetMemberRoles`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetMemberRolesReply {
    /// One entry per account.
    #[serde(
        rename = "UserIdList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub user_id_list: Vec<AccountRoleInGroup>,
}

crate::lenient::object!(GetMemberRolesReply);

/// One entry per account.
///
/// Stands in [`GetMemberRolesReply::user_id_list`](field@crate::api::GetMemberRolesReply::user_id_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AccountRoleInGroup {
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// NotMember when the account is not in the group.
    #[serde(
        rename = "Role",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub role: Option<RoleInGroup>,
}

crate::lenient::object!(AccountRoleInGroup);

/// NotMember when the account is not in the group.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleInGroup {
    /// `Owner`
    Owner,
    /// `Admin`
    Admin,
    /// `Member`
    Member,
    /// `NotMember`
    NotMember,
    /// A value that this version does not know.
    Other(String),
}

impl RoleInGroup {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "Owner",
            Self::Admin => "Admin",
            Self::Member => "Member",
            Self::NotMember => "NotMember",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for RoleInGroup {
    fn from(value: &str) -> Self {
        match value {
            "Owner" => Self::Owner,
            "Admin" => Self::Admin,
            "Member" => Self::Member,
            "NotMember" => Self::NotMember,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for RoleInGroup {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for RoleInGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for RoleInGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RoleInGroup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

crate::lenient::text_enum!(RoleInGroup);

/// Mute or unmute members of a group.
///
/// Official page: [Bulk Muting and Unmuting](https://www.tencentcloud.com/document/product/1047/34951)
///
/// Path: `v4/group_open_http_svc/forbid_send_msg`
///
/// At most 200 calls per second. Lists of `members_account` longer than 500 are sent in several requests. Not
/// retried, since no page says that this is safe: when its answer is lost, the call ends with an `OutcomeUnknown`
/// error.
///
/// - Work (Private) groups do not support muting
/// - a mute outlives leaving and re-joining the group
#[doc(alias = "forbid_send_msg")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MuteGroupMembers {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Members to mute or unmute.
    ///
    /// Required. More than 500 entries are sent in several requests.
    #[serde(rename = "Members_Account")]
    pub members_account: Vec<String>,
    /// How long; 0 unmutes, 4294967295 is forever.
    ///
    /// Required. From 0 to 4294967295. In seconds.
    #[serde(rename = "MuteTime")]
    pub mute_time: i64,
    /// Mute in this topic; only communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

impl MuteGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        members_account: impl IntoIterator<Item = impl Into<String>>,
        mute_time: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members_account: members_account.into_iter().map(Into::into).collect(),
            mute_time,
            topic_id: None,
        }
    }

    /// Sets `topic_id`: mute in this topic; only communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for MuteGroupMembers {
    type Reply = MuteGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::MUTE_GROUP_MEMBERS;
}

/// The reply to [`MuteGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MuteGroupMembersReply {}

crate::lenient::object!(MuteGroupMembersReply);

/// Read the muted members of a group.
///
/// Official page: [Getting the List of Muted Group Members](https://www.tencentcloud.com/document/product/1047/34964)
///
/// Path: `v4/group_open_http_svc/get_group_muted_account`
///
/// At most 200 calls per second. Safe to retry.
///
/// - the whole list comes back in one reply, no paging
#[doc(alias = "get_group_muted_account")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMutedGroupMembers {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// List the muted members of this topic; only communities with topics.
    ///
    /// Optional.
    #[serde(rename = "TopicId", skip_serializing_if = "Option::is_none")]
    pub topic_id: Option<String>,
}

impl ListMutedGroupMembers {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            topic_id: None,
        }
    }

    /// Sets `topic_id`: list the muted members of this topic; only communities with topics.
    #[must_use]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl crate::Request for ListMutedGroupMembers {
    type Reply = ListMutedGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_MUTED_GROUP_MEMBERS;
}

/// The reply to [`ListMutedGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListMutedGroupMembersReply {
    /// The group.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Muted members.
    #[serde(
        rename = "MutedAccountList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub muted_account_list: Vec<MutedGroupMember>,
}

crate::lenient::object!(ListMutedGroupMembersReply);

/// Muted members.
///
/// Stands in [`ListMutedGroupMembersReply::muted_account_list`](field@crate::api::ListMutedGroupMembersReply::muted_account_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MutedGroupMember {
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// End of the mute, UTC.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "MutedUntil",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub muted_until: Option<i64>,
}

crate::lenient::object!(MutedGroupMember);

#[deprecated(note = "The path is superseded; use list_muted_group_members.")]
/// Read the muted members of a group by the superseded path.
///
/// Official page: [Getting the List of Muted Group Members](https://www.tencentcloud.com/document/product/1047/34964)
///
/// Path: `v4/group_open_http_svc/get_group_shutted_uin`
///
/// At most 200 calls per second. Safe to retry.
///
/// - old name of list_muted_group_members with other reply keys; prefer the new one
#[doc(alias = "get_group_shutted_uin")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMutedGroupMembersLegacy {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
}

impl ListMutedGroupMembersLegacy {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for ListMutedGroupMembersLegacy {
    type Reply = ListMutedGroupMembersLegacyReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_MUTED_GROUP_MEMBERS_LEGACY;
}

/// The reply to [`ListMutedGroupMembersLegacy`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListMutedGroupMembersLegacyReply {
    /// The group.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// Muted members.
    #[serde(
        rename = "ShuttedUinList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub shutted_uin_list: Vec<ShuttedGroupMember>,
}

crate::lenient::object!(ListMutedGroupMembersLegacyReply);

/// Muted members.
///
/// Stands in [`ListMutedGroupMembersLegacyReply::shutted_uin_list`](field@crate::api::ListMutedGroupMembersLegacyReply::shutted_uin_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ShuttedGroupMember {
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// End of the mute, UTC.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "ShuttedUntil",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub shutted_until: Option<i64>,
}

crate::lenient::object!(ShuttedGroupMember);

/// Make another member the owner of a group.
///
/// Official page: [Changing the Group Owner](https://www.tencentcloud.com/document/product/1047/34966)
///
/// Path: `v4/group_open_http_svc/change_group_owner`
///
/// At most 200 calls per second. Safe to retry.
///
/// - the new owner must be a member of the group
/// - also gives an owner to a group that has none
/// - AVChatRoom is refused with 10007
#[doc(alias = "change_group_owner")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChangeGroupOwner {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Member that becomes the owner.
    ///
    /// Required.
    #[serde(rename = "NewOwner_Account")]
    pub new_owner_account: String,
    /// Account shown as the operator.
    ///
    /// Optional. Known from a weak source only.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
}

impl ChangeGroupOwner {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        new_owner_account: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            new_owner_account: new_owner_account.into(),
            from_account: None,
        }
    }

    /// Sets `from_account`: account shown as the operator.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }
}

impl crate::Request for ChangeGroupOwner {
    type Reply = ChangeGroupOwnerReply;
    const ENDPOINT: &'static Endpoint = &tables::CHANGE_GROUP_OWNER;
}

/// The reply to [`ChangeGroupOwner`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChangeGroupOwnerReply {}

crate::lenient::object!(ChangeGroupOwnerReply);

/// Import a group with its profile and creation time.
///
/// Official page: [Importing a Group Profile](https://www.tencentcloud.com/document/product/1047/34967)
///
/// Path: `v4/group_open_http_svc/import_group`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it twice: when its answer is lost,
/// the call ends with an `OutcomeUnknown` error.
///
/// - for migration: no webhooks, no notices
/// - AVChatRoom is refused with 10007: create it and modify its profile instead
/// - CreateTime defaults to the time of the call
#[doc(alias = "import_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportGroup {
    /// Owner, joined to the group at once.
    ///
    /// Optional.
    #[serde(rename = "Owner_Account", skip_serializing_if = "Option::is_none")]
    pub owner_account: Option<String>,
    /// Group type; Private is the newer Work, ChatRoom the newer Meeting.
    ///
    /// Required.
    #[serde(rename = "Type")]
    pub r#type: ImportGroupType,
    /// Custom group ID; assigned by the server when absent.
    ///
    /// Optional. At most 48 bytes.
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// Group name.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    #[serde(rename = "Name")]
    pub name: String,
    /// Group introduction.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    #[serde(rename = "Introduction", skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// Group notice.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    #[serde(rename = "Notification", skip_serializing_if = "Option::is_none")]
    pub notification: Option<String>,
    /// URL of the group picture.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    #[serde(rename = "FaceUrl", skip_serializing_if = "Option::is_none")]
    pub face_url: Option<String>,
    /// Member limit; Community allows up to 100000.
    ///
    /// Optional. At most 6000. Documented, not checked. Default 2000.
    #[serde(rename = "MaxMemberCount", skip_serializing_if = "Option::is_none")]
    pub max_member_count: Option<i64>,
    /// How join requests are handled; not for Community.
    ///
    /// Optional. Default `NeedPermission`.
    #[serde(rename = "ApplyJoinOption", skip_serializing_if = "Option::is_none")]
    pub apply_join_option: Option<ApplyJoinOption>,
    /// Group custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 10 entries.
    #[serde(rename = "AppDefinedData", skip_serializing_if = "Option::is_none")]
    pub app_defined_data: Option<Vec<GroupCustomItem>>,
    /// Creation time to record.
    ///
    /// Optional. In seconds since 1970.
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// 1 makes a Community support topics; Community only.
    ///
    /// Optional. Known values: 0, 1.
    #[serde(rename = "SupportTopic", skip_serializing_if = "Option::is_none")]
    pub support_topic: Option<i64>,
}

impl ImportGroup {
    /// With the required fields.
    pub fn new(r#type: impl Into<ImportGroupType>, name: impl Into<String>) -> Self {
        Self {
            owner_account: None,
            r#type: r#type.into(),
            group_id: None,
            name: name.into(),
            introduction: None,
            notification: None,
            face_url: None,
            max_member_count: None,
            apply_join_option: None,
            app_defined_data: None,
            create_time: None,
            support_topic: None,
        }
    }

    /// Sets `owner_account`: owner, joined to the group at once.
    #[must_use]
    pub fn owner_account(mut self, owner_account: impl Into<String>) -> Self {
        self.owner_account = Some(owner_account.into());
        self
    }

    /// Sets `group_id`: custom group ID; assigned by the server when absent.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `introduction`: group introduction.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets `notification`: group notice.
    #[must_use]
    pub fn notification(mut self, notification: impl Into<String>) -> Self {
        self.notification = Some(notification.into());
        self
    }

    /// Sets `face_url`: URL of the group picture.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `max_member_count`: member limit; Community allows up to 100000.
    #[must_use]
    pub fn max_member_count(mut self, max_member_count: i64) -> Self {
        self.max_member_count = Some(max_member_count);
        self
    }

    /// Sets `apply_join_option`: how join requests are handled; not for Community.
    #[must_use]
    pub fn apply_join_option(
        mut self,
        apply_join_option: impl Into<ApplyJoinOption>,
    ) -> Self {
        self.apply_join_option = Some(apply_join_option.into());
        self
    }

    /// Sets `app_defined_data`: group custom fields, keys must be configured in the console.
    #[must_use]
    pub fn app_defined_data(
        mut self,
        app_defined_data: impl IntoIterator<Item = impl Into<GroupCustomItem>>,
    ) -> Self {
        self.app_defined_data = Some(
            app_defined_data.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `create_time`: creation time to record.
    #[must_use]
    pub fn create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Sets `support_topic`: 1 makes a Community support topics; Community only.
    #[must_use]
    pub fn support_topic(mut self, support_topic: i64) -> Self {
        self.support_topic = Some(support_topic);
        self
    }
}

impl crate::Request for ImportGroup {
    type Reply = ImportGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::IMPORT_GROUP;
}

/// Group type; Private is the newer Work, ChatRoom the newer Meeting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportGroupType {
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// `ChatRoom`
    ChatRoom,
    /// `Community`
    Community,
    /// A value that this version does not know.
    Other(String),
}

impl ImportGroupType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::Private => "Private",
            Self::ChatRoom => "ChatRoom",
            Self::Community => "Community",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImportGroupType {
    fn from(value: &str) -> Self {
        match value {
            "Public" => Self::Public,
            "Private" => Self::Private,
            "ChatRoom" => Self::ChatRoom,
            "Community" => Self::Community,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ImportGroupType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ImportGroupType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ImportGroupType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ImportGroupType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`ImportGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportGroupReply {
    /// ID of the new group.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
}

crate::lenient::object!(ImportGroupReply);

/// Import up to 20 members into a group.
///
/// Official page: [Importing Group Members](https://www.tencentcloud.com/document/product/1047/34969)
///
/// Path: `v4/group_open_http_svc/import_group_member`
///
/// At most 200 calls per second. Lists of `member_list` longer than 20 are sent in several requests. Safe to retry.
///
/// - for migration: no webhooks, no notices
/// - AVChatRoom is refused with 10007
/// - JoinTime must lie after the group creation and before now, or that member fails
/// - an unread count above the number of messages is cut to it
#[doc(alias = "import_group_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportGroupMembers {
    /// Group to import into.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Members; 20 on the newest Chinese page, 300 on the international pages.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "MemberList")]
    pub member_list: Vec<ImportGroupMemberItem>,
}

impl ImportGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_list: impl IntoIterator<Item = impl Into<ImportGroupMemberItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for ImportGroupMembers {
    type Reply = ImportGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::IMPORT_GROUP_MEMBERS;
}

/// Members; 20 on the newest Chinese page, 300 on the international pages.
///
/// Stands in [`ImportGroupMembers::member_list`](field@crate::api::ImportGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportGroupMemberItem {
    /// Account to import.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
    /// Only Admin can be given; ordinary member when absent.
    ///
    /// Optional.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<InitialMemberRole>,
    /// When the member joined.
    ///
    /// Optional. In seconds since 1970.
    #[serde(rename = "JoinTime", skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Unread messages of the member.
    ///
    /// Optional. At least 0.
    #[serde(rename = "UnreadMsgNum", skip_serializing_if = "Option::is_none")]
    pub unread_msg_num: Option<i64>,
}

impl ImportGroupMemberItem {
    /// With the required fields.
    pub fn new(member_account: impl Into<String>) -> Self {
        Self {
            member_account: member_account.into(),
            role: None,
            join_time: None,
            unread_msg_num: None,
        }
    }

    /// Sets `role`: only Admin can be given; ordinary member when absent.
    #[must_use]
    pub fn role(mut self, role: impl Into<InitialMemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `join_time`: when the member joined.
    #[must_use]
    pub fn join_time(mut self, join_time: i64) -> Self {
        self.join_time = Some(join_time);
        self
    }

    /// Sets `unread_msg_num`: unread messages of the member.
    #[must_use]
    pub fn unread_msg_num(mut self, unread_msg_num: i64) -> Self {
        self.unread_msg_num = Some(unread_msg_num);
        self
    }
}

/// The reply to [`ImportGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportGroupMembersReply {
    /// One result per account.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<ImportGroupMembersResult>,
}

crate::lenient::object!(ImportGroupMembersReply);

/// One result per account.
///
/// Stands in [`ImportGroupMembersReply::member_list`](field@crate::api::ImportGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ImportGroupMembersResult {
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// 0 failed, 1 imported, 2 already a member.
    ///
    /// Known values: 0, 1, 2.
    #[serde(
        rename = "Result",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result: Option<i64>,
}

crate::lenient::object!(ImportGroupMembersResult);

/// Set how many unread messages a member has.
///
/// Official page: [Setting the Unread Message Count of a Member](https://www.tencentcloud.com/document/product/1047/34909)
///
/// Path: `v4/group_open_http_svc/set_unread_msg_num`
///
/// At most 200 calls per second. Safe to retry.
///
/// - for migration: no webhook, no notice
/// - ChatRoom (Meeting) and AVChatRoom keep no unread counts: the call succeeds without effect
/// - a count above the number of messages is cut to it
#[doc(alias = "set_unread_msg_num")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetMemberUnreadCount {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Member.
    ///
    /// Required.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
    /// Unread messages of the member.
    ///
    /// Required. At least 0.
    #[serde(rename = "UnreadMsgNum")]
    pub unread_msg_num: i64,
}

impl SetMemberUnreadCount {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_account: impl Into<String>,
        unread_msg_num: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into(),
            unread_msg_num,
        }
    }
}

impl crate::Request for SetMemberUnreadCount {
    type Reply = SetMemberUnreadCountReply;
    const ENDPOINT: &'static Endpoint = &tables::SET_MEMBER_UNREAD_COUNT;
}

/// The reply to [`SetMemberUnreadCount`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetMemberUnreadCountReply {}

crate::lenient::object!(SetMemberUnreadCountReply);

/// Count the members of a group that are online.
///
/// Official page: [Getting the Number of Online Users in an Audio-Video Group](https://www.tencentcloud.com/document/product/1047/38521)
///
/// Path: `v4/group_open_http_svc/get_online_member_num`
///
/// At most 200 calls per second. Safe to retry. Plans: AVChatRoom: any plan; other group types: Pro, Pro Plus or
/// Enterprise with Group Member Online Status switched on.
///
/// - refreshed every 10 seconds, changes show after 10 to 20 seconds: poll no faster
/// - a Community is counted by get_community_online_member_count, every 4 minutes
#[doc(alias = "get_online_member_num")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetOnlineMemberCount {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
}

impl GetOnlineMemberCount {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for GetOnlineMemberCount {
    type Reply = GetOnlineMemberCountReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_ONLINE_MEMBER_COUNT;
}

/// The reply to [`GetOnlineMemberCount`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetOnlineMemberCountReply {
    /// Members online.
    #[serde(
        rename = "OnlineMemberNum",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub online_member_num: Option<i64>,
}

crate::lenient::object!(GetOnlineMemberCountReply);

/// Ban members from a group for some time.
///
/// Official page: [Banning Group Members](https://www.tencentcloud.com/document/product/1047/50296)
///
/// Path: `v4/group_open_http_svc/ban_group_member`
///
/// At most 200 calls per second. Lists of `members_account` longer than 20 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched
/// on in the console; SDK 6.6, web SDK 2.22.0.
///
/// - a banned member gets no messages and cannot re-join until the ban ends
#[doc(alias = "ban_group_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BanGroupMembers {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Members to ban.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "Members_Account")]
    pub members_account: Vec<String>,
    /// Length of the ban, unsigned 32-bit.
    ///
    /// Required. From 0 to 4294967295. In seconds.
    #[serde(rename = "Duration")]
    pub duration: i64,
    /// Message about the ban.
    ///
    /// Optional. At most 1000 bytes.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl BanGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        members_account: impl IntoIterator<Item = impl Into<String>>,
        duration: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members_account: members_account.into_iter().map(Into::into).collect(),
            duration,
            description: None,
        }
    }

    /// Sets `description`: message about the ban.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl crate::Request for BanGroupMembers {
    type Reply = BanGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::BAN_GROUP_MEMBERS;
}

/// The reply to [`BanGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BanGroupMembersReply {}

crate::lenient::object!(BanGroupMembersReply);

/// Lift the ban of accounts from a group.
///
/// Official page: [Unbanning Group Members](https://www.tencentcloud.com/document/product/1047/50297)
///
/// Path: `v4/group_open_http_svc/unban_group_member`
///
/// At most 200 calls per second. Lists of `members_account` longer than 20 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched
/// on in the console; SDK 6.6, web SDK 2.22.0.
///
/// - the account may join again afterwards
#[doc(alias = "unban_group_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnbanGroupMembers {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Accounts to unban.
    ///
    /// Required. More than 20 entries are sent in several requests.
    #[serde(rename = "Members_Account")]
    pub members_account: Vec<String>,
}

impl UnbanGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        members_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members_account: members_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for UnbanGroupMembers {
    type Reply = UnbanGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::UNBAN_GROUP_MEMBERS;
}

/// The reply to [`UnbanGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnbanGroupMembersReply {}

crate::lenient::object!(UnbanGroupMembersReply);

/// Read the accounts banned from a group, page by page.
///
/// Official page: [Getting the List of Banned Group Members](https://www.tencentcloud.com/document/product/1047/50295)
///
/// Path: `v4/group_open_http_svc/get_group_ban_member`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Pro, Pro
/// Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched on in the console; SDK
/// 6.6, web SDK 2.22.0.
#[doc(alias = "get_group_ban_member")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBannedGroupMembers {
    /// Group to query.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Accounts per page.
    ///
    /// Optional. At most 100. Documented, not checked.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 0 first, then NextOffset of the previous reply.
    ///
    /// Required. At least 0.
    #[serde(rename = "Offset")]
    pub offset: i64,
}

impl ListBannedGroupMembers {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, offset: i64) -> Self {
        Self {
            group_id: group_id.into(),
            limit: None,
            offset,
        }
    }

    /// Sets `limit`: accounts per page.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl crate::Request for ListBannedGroupMembers {
    type Reply = ListBannedGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_BANNED_GROUP_MEMBERS;
}

impl crate::Paged for ListBannedGroupMembers {
    type Item = BannedGroupMember;
    fn into_items(reply: ListBannedGroupMembersReply) -> Vec<Self::Item> {
        reply.banned_account_list
    }
}

/// The reply to [`ListBannedGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListBannedGroupMembersReply {
    /// Banned accounts.
    #[serde(
        rename = "BannedAccountList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub banned_account_list: Vec<BannedGroupMember>,
    /// Offset of the next page; 0 when all were returned.
    #[serde(
        rename = "NextOffset",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_offset: Option<i64>,
}

crate::lenient::object!(ListBannedGroupMembersReply);

/// Banned accounts.
///
/// Stands in [`ListBannedGroupMembersReply::banned_account_list`](field@crate::api::ListBannedGroupMembersReply::banned_account_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BannedGroupMember {
    /// End of the ban.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "BannedUntil",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub banned_until: Option<i64>,
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
}

crate::lenient::object!(BannedGroupMember);

/// Read the online members of a live group, page by page.
///
/// Official page: [Getting the List of Online Users in an Audio-Video Group](https://www.tencentcloud.com/document/product/1047/50293)
///
/// Path: `v4/group_open_avchatroom_http_svc/get_members`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Pro, Pro
/// Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member list switched on in the
/// console.
///
/// - AVChatRoom only
/// - only the 1000 members online that joined last are listed
/// - refreshed every 40 seconds
/// - up to 250 members come back at once, then page by Timestamp
/// - members with mark 600 are hidden unless Mark asks for them
#[doc(alias = "get_members")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListLiveGroupOnlineMembers {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// 0 first, then NextTimestamp of the previous reply.
    ///
    /// Required. At least 0.
    #[serde(rename = "Timestamp")]
    pub timestamp: i64,
    /// Only members with this mark.
    ///
    /// Optional.
    #[serde(rename = "Mark", skip_serializing_if = "Option::is_none")]
    pub mark: Option<i64>,
}

impl ListLiveGroupOnlineMembers {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>, timestamp: i64) -> Self {
        Self {
            group_id: group_id.into(),
            timestamp,
            mark: None,
        }
    }

    /// Sets `mark`: only members with this mark.
    #[must_use]
    pub fn mark(mut self, mark: i64) -> Self {
        self.mark = Some(mark);
        self
    }
}

impl crate::Request for ListLiveGroupOnlineMembers {
    type Reply = ListLiveGroupOnlineMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_LIVE_GROUP_ONLINE_MEMBERS;
}

impl crate::Paged for ListLiveGroupOnlineMembers {
    type Item = LiveGroupMember;
    fn into_items(reply: ListLiveGroupOnlineMembersReply) -> Vec<Self::Item> {
        reply.member_list
    }
}

/// The reply to [`ListLiveGroupOnlineMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListLiveGroupOnlineMembersReply {
    /// Online members.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<LiveGroupMember>,
    /// Cursor for the next page; 0 when all were returned.
    #[serde(
        rename = "NextTimestamp",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_timestamp: Option<i64>,
}

crate::lenient::object!(ListLiveGroupOnlineMembersReply);

/// Online members.
///
/// Stands in [`ListLiveGroupOnlineMembersReply::member_list`](field@crate::api::ListLiveGroupOnlineMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct LiveGroupMember {
    /// When the member came in.
    ///
    /// In seconds since 1970.
    #[serde(
        rename = "JoinTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub join_time: Option<i64>,
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// Nickname.
    #[serde(
        rename = "NickName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub nick_name: Option<String>,
    /// URL of the picture.
    #[serde(
        rename = "Avatar",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub avatar: Option<String>,
}

crate::lenient::object!(LiveGroupMember);

/// Set or delete marks of live group members.
///
/// Official page: [Setting Audio-Video Group Member Marks](https://www.tencentcloud.com/document/product/1047/50294)
///
/// Path: `v4/group_open_avchatroom_http_svc/modify_user_info`
///
/// At most 200 calls per second. Lists of `member_list` longer than 500 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member
/// list switched on in the console.
///
/// - AVChatRoom only; fails on other plans
/// - at most 10 different marks per group and 1000 members per mark
/// - members must be online, except for mark 500; leaving or going offline clears marks
/// - own marks are 1000 and up; preset 500 keeps a member shown as online for up to 3 days, 600 hides it from the
///   online list
/// - offline accounts are left out of the reply; if all are offline the call fails
#[doc(alias = "modify_user_info")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MarkLiveGroupMembers {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// 1 sets marks, 2 deletes them.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "CommandType")]
    pub command_type: i64,
    /// Members.
    ///
    /// Required. More than 500 entries are sent in several requests.
    #[serde(rename = "MemberList")]
    pub member_list: Vec<LiveGroupMarksItem>,
}

impl MarkLiveGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        command_type: i64,
        member_list: impl IntoIterator<Item = impl Into<LiveGroupMarksItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            command_type,
            member_list: member_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for MarkLiveGroupMembers {
    type Reply = MarkLiveGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::MARK_LIVE_GROUP_MEMBERS;
}

/// Members.
///
/// Stands in [`MarkLiveGroupMembers::member_list`](field@crate::api::MarkLiveGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LiveGroupMarksItem {
    /// Member.
    ///
    /// Required.
    #[serde(rename = "Member_Account")]
    pub member_account: String,
    /// Marks to set or delete: 500, 600 or 1000 and up.
    ///
    /// Required.
    #[serde(rename = "Marks")]
    pub marks: Vec<i64>,
}

impl LiveGroupMarksItem {
    /// With the required fields.
    pub fn new(
        member_account: impl Into<String>,
        marks: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            member_account: member_account.into(),
            marks: marks.into_iter().map(Into::into).collect(),
        }
    }
}

/// The reply to [`MarkLiveGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MarkLiveGroupMembersReply {
    /// As sent.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "CommandType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub command_type: Option<i64>,
    /// Members for which it worked.
    #[serde(
        rename = "MemberList",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_list: Vec<LiveGroupMarks>,
}

crate::lenient::object!(MarkLiveGroupMembersReply);

/// Members for which it worked.
///
/// Stands in [`MarkLiveGroupMembersReply::member_list`](field@crate::api::MarkLiveGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct LiveGroupMarks {
    /// The account.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_account: Option<String>,
    /// Marks set or deleted.
    #[serde(
        rename = "Marks",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub marks: Vec<i64>,
}

crate::lenient::object!(LiveGroupMarks);

/// Make accounts admins of a live group, or take that away.
///
/// Official page: [Setting/Deleting Live Streaming Group Administrators](https://www.tencentcloud.com/document/product/1047/60525)
///
/// Path: `v4/group_open_avchatroom_http_svc/modify_admin`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China), with the live group online member list switched on in the console.
///
/// - AVChatRoom only
/// - the account need not be in the group and keeps the role when it leaves and returns
/// - at most 5 admins per group
/// - admins may mute members and speak while the group is muted
#[doc(alias = "modify_admin")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetLiveGroupAdmins {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// 1 makes admins, 2 takes the role away.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "CommandType")]
    pub command_type: i64,
    /// Accounts; a group has at most 5 admins.
    ///
    /// Required. At most 5 entries. Documented, not checked.
    #[serde(rename = "Admin_Account")]
    pub admin_account: Vec<String>,
}

impl SetLiveGroupAdmins {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        command_type: i64,
        admin_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            command_type,
            admin_account: admin_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for SetLiveGroupAdmins {
    type Reply = SetLiveGroupAdminsReply;
    const ENDPOINT: &'static Endpoint = &tables::SET_LIVE_GROUP_ADMINS;
}

/// The reply to [`SetLiveGroupAdmins`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetLiveGroupAdminsReply {}

crate::lenient::object!(SetLiveGroupAdminsReply);

/// Read the admins of a live group.
///
/// Official page: [Obtaining the List of Live Streaming Group Administrators](https://www.tencentcloud.com/document/product/1047/60524)
///
/// Path: `v4/group_open_avchatroom_http_svc/get_admin_list`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China), with the live group online member list switched on in the console.
///
/// - AVChatRoom only
#[doc(alias = "get_admin_list")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListLiveGroupAdmins {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
}

impl ListLiveGroupAdmins {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for ListLiveGroupAdmins {
    type Reply = ListLiveGroupAdminsReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_LIVE_GROUP_ADMINS;
}

/// The reply to [`ListLiveGroupAdmins`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListLiveGroupAdminsReply {
    /// Admins.
    #[serde(
        rename = "Admin_List",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub admin_list: Vec<LiveGroupAdmin>,
}

crate::lenient::object!(ListLiveGroupAdminsReply);

/// Admins.
///
/// Stands in [`ListLiveGroupAdminsReply::admin_list`](field@crate::api::ListLiveGroupAdminsReply::admin_list).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct LiveGroupAdmin {
    /// Account of the admin.
    #[serde(
        rename = "Admin_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub admin_account: Option<String>,
    /// URL of the picture; may be empty.
    #[serde(
        rename = "Avatar",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub avatar: Option<String>,
    /// Nickname.
    #[serde(
        rename = "NickName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub nick_name: Option<String>,
}

crate::lenient::object!(LiveGroupAdmin);

/// Tell which accounts are in a live group.
///
/// Official page: [Checking Whether Users Are in a Live Streaming Group](https://www.tencentcloud.com/document/product/1047/60523)
///
/// Path: `v4/group_open_avchatroom_http_svc/check_members`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China), with the live group online member list switched on in the console.
///
/// - AVChatRoom only
/// - refreshed every 40 seconds
/// - also finds members beyond the 1000 of the online list
#[doc(alias = "check_members")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CheckLiveGroupMembers {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Accounts to check.
    ///
    /// Required.
    #[serde(rename = "Member_Account")]
    pub member_account: Vec<String>,
}

impl CheckLiveGroupMembers {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for CheckLiveGroupMembers {
    type Reply = CheckLiveGroupMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::CHECK_LIVE_GROUP_MEMBERS;
}

/// The reply to [`CheckLiveGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CheckLiveGroupMembersReply {
    /// Those of the asked accounts that are in the group.
    #[serde(
        rename = "Member_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub member_account: Vec<String>,
}

crate::lenient::object!(CheckLiveGroupMembersReply);

/// Add robots to the member list of a live group.
///
/// Official page: [Setting Live Streaming Group Robots](https://www.tencentcloud.com/document/product/1047/60527)
///
/// Path: `v4/group_open_avchatroom_http_svc/add_robots`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China), with the live group online member list switched on in the console.
///
/// - AVChatRoom only; fails on other plans
/// - robots stay in the online member list without joining and whatever their login state
/// - the call sets mark 500 on the accounts, see mark_live_group_members
#[doc(alias = "add_robots")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddLiveGroupRobots {
    /// Group.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Robot accounts.
    ///
    /// Required. Known from a weak source only.
    #[serde(rename = "Member_Account")]
    pub member_account: Vec<String>,
}

impl AddLiveGroupRobots {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for AddLiveGroupRobots {
    type Reply = AddLiveGroupRobotsReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_LIVE_GROUP_ROBOTS;
}

/// The reply to [`AddLiveGroupRobots`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddLiveGroupRobotsReply {}

crate::lenient::object!(AddLiveGroupRobotsReply);

/// Remove robots from the member list of a live group.
///
/// Official page: [Deleting Live Streaming Group Robots](https://www.tencentcloud.com/document/product/1047/60526)
///
/// Path: `v4/group_open_avchatroom_http_svc/del_robots`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China), with the live group online member list switched on in the console.
///
/// - AVChatRoom only; fails on other plans
/// - the call takes mark 500 off the accounts
#[doc(alias = "del_robots")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteLiveGroupRobots {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Robot accounts to remove.
    ///
    /// Required.
    #[serde(rename = "Member_Account")]
    pub member_account: Vec<String>,
}

impl DeleteLiveGroupRobots {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_account: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_account: member_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteLiveGroupRobots {
    type Reply = DeleteLiveGroupRobotsReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_LIVE_GROUP_ROBOTS;
}

/// The reply to [`DeleteLiveGroupRobots`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteLiveGroupRobotsReply {}

crate::lenient::object!(DeleteLiveGroupRobotsReply);

/// Read the custom attributes of a group.
///
/// Official page: [Getting Custom Group Attributes](https://www.tencentcloud.com/document/product/1047/44187)
///
/// Path: `v4/group_open_attr_http_svc/get_group_attr`
///
/// At most 200 calls per second. Safe to retry.
///
/// - all attributes come back at once
#[doc(alias = "get_group_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGroupAttributes {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
}

impl GetGroupAttributes {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for GetGroupAttributes {
    type Reply = GetGroupAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_GROUP_ATTRIBUTES;
}

/// The reply to [`GetGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetGroupAttributesReply {
    /// Attributes.
    #[serde(
        rename = "GroupAttrAry",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_attr_ary: Vec<GroupAttribute>,
}

crate::lenient::object!(GetGroupAttributesReply);

/// Attributes.
///
/// Stands in [`GetGroupAttributesReply::group_attr_ary`](field@crate::api::GetGroupAttributesReply::group_attr_ary).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupAttribute {
    /// Attribute name.
    #[serde(
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// Attribute value.
    #[serde(
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<String>,
}

crate::lenient::object!(GroupAttribute);

/// Set custom attributes of a group and leave the others.
///
/// Official page: [Modifying Custom Group Attributes](https://www.tencentcloud.com/document/product/1047/44188)
///
/// Path: `v4/group_open_http_svc/modify_group_attr`
///
/// At most 200 calls per second. Safe to retry.
///
/// - sets the named attributes and leaves the others
/// - at most 16 keys per group, 16000 bytes of values in all
/// - add, change and delete together at most 5 per second and group, else 10049
#[doc(alias = "modify_group_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupAttributes {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Attributes.
    ///
    /// Required. At most 16 entries.
    #[serde(rename = "GroupAttr")]
    pub group_attr: Vec<GroupAttributeItem>,
}

impl ModifyGroupAttributes {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributeItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_attr: group_attr.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for ModifyGroupAttributes {
    type Reply = ModifyGroupAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::MODIFY_GROUP_ATTRIBUTES;
}

/// Attributes.
///
/// Stands in [`ModifyGroupAttributes::group_attr`](field@crate::api::ModifyGroupAttributes::group_attr).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupAttributeItem {
    /// Attribute name.
    ///
    /// Required. At most 32 bytes.
    pub key: String,
    /// Attribute value.
    ///
    /// Required. At most 4000 bytes.
    pub value: String,
}

impl GroupAttributeItem {
    /// With the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// The reply to [`ModifyGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModifyGroupAttributesReply {}

crate::lenient::object!(ModifyGroupAttributesReply);

/// Remove all custom attributes of a group.
///
/// Official page: [Clearing Group Custom Attributes](https://www.tencentcloud.com/document/product/1047/44189)
///
/// Path: `v4/group_open_http_svc/clear_group_attr`
///
/// At most 200 calls per second. Safe to retry.
///
/// - removes all attributes
/// - not for Community
/// - add, change and delete together at most 5 per second and group, else 10049
#[doc(alias = "clear_group_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClearGroupAttributes {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
}

impl ClearGroupAttributes {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for ClearGroupAttributes {
    type Reply = ClearGroupAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::CLEAR_GROUP_ATTRIBUTES;
}

/// The reply to [`ClearGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClearGroupAttributesReply {}

crate::lenient::object!(ClearGroupAttributesReply);

/// Replace all custom attributes of a group.
///
/// Official page: [Resetting Custom Group Attributes](https://www.tencentcloud.com/document/product/1047/44190)
///
/// Path: `v4/group_open_http_svc/set_group_attr`
///
/// At most 200 calls per second. Safe to retry.
///
/// - replaces all attributes by the given ones
/// - at most 16 keys per group, 16000 bytes of values in all
/// - add, change and delete together at most 5 per second and group, else 10049
#[doc(alias = "set_group_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResetGroupAttributes {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Attributes.
    ///
    /// Required. At most 16 entries.
    #[serde(rename = "GroupAttr")]
    pub group_attr: Vec<GroupAttributeItem>,
}

impl ResetGroupAttributes {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributeItem>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_attr: group_attr.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for ResetGroupAttributes {
    type Reply = ResetGroupAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::RESET_GROUP_ATTRIBUTES;
}

/// The reply to [`ResetGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResetGroupAttributesReply {}

crate::lenient::object!(ResetGroupAttributesReply);

/// Delete named custom attributes of a group.
///
/// Official page: [Deleting Group Custom Attributes](https://www.tencentcloud.com/document/product/1047/59499)
///
/// Path: `v4/group_open_http_svc/delete_group_attr`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it twice: when its answer is lost,
/// the call ends with an `OutcomeUnknown` error.
///
/// - deletes the named attributes
/// - add, change and delete together at most 5 per second and group, else 10049
#[doc(alias = "delete_group_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupAttributes {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Attributes to delete.
    ///
    /// Required.
    #[serde(rename = "GroupAttr")]
    pub group_attr: Vec<GroupAttributeKey>,
}

impl DeleteGroupAttributes {
    /// With the required fields.
    pub fn new(
        group_id: impl Into<String>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributeKey>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_attr: group_attr.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteGroupAttributes {
    type Reply = DeleteGroupAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_GROUP_ATTRIBUTES;
}

/// Attributes to delete.
///
/// Stands in [`DeleteGroupAttributes::group_attr`](field@crate::api::DeleteGroupAttributes::group_attr).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupAttributeKey {
    /// Attribute name.
    ///
    /// Required. At most 32 bytes.
    pub key: String,
}

impl GroupAttributeKey {
    /// With the required fields.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

/// The reply to [`DeleteGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupAttributesReply {}

crate::lenient::object!(DeleteGroupAttributesReply);

/// Read the counters of a group.
///
/// Official page: [Getting Group Counters](https://www.tencentcloud.com/document/product/1047/53427)
///
/// Path: `v4/group_open_http_svc/get_group_counter`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China).
///
/// - not for Community
#[doc(alias = "get_group_counter")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetGroupCounters {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Counters wanted; all when absent.
    ///
    /// Optional.
    #[serde(rename = "GroupCounterKeys", skip_serializing_if = "Option::is_none")]
    pub group_counter_keys: Option<Vec<String>>,
}

impl GetGroupCounters {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            group_counter_keys: None,
        }
    }

    /// Sets `group_counter_keys`: counters wanted; all when absent.
    #[must_use]
    pub fn group_counter_keys(
        mut self,
        group_counter_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_counter_keys = Some(
            group_counter_keys.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl crate::Request for GetGroupCounters {
    type Reply = GetGroupCountersReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_GROUP_COUNTERS;
}

/// The reply to [`GetGroupCounters`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetGroupCountersReply {
    /// Counters.
    #[serde(
        rename = "GroupCounter",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_counter: Vec<GroupCounter>,
}

crate::lenient::object!(GetGroupCountersReply);

/// Counters.
///
/// Stands in [`GetGroupCountersReply::group_counter`](field@crate::api::GetGroupCountersReply::group_counter).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GroupCounter {
    /// Counter name.
    #[serde(
        rename = "Key",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// Signed 64-bit.
    #[serde(
        rename = "Value",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<i64>,
}

crate::lenient::object!(GroupCounter);

/// Set, raise or lower counters of a group.
///
/// Official page: [Updating Group Counters](https://www.tencentcloud.com/document/product/1047/53428)
///
/// Path: `v4/group_open_http_svc/update_group_counter`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it twice: when its answer is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China).
///
/// - not for Community
/// - Increase and Decrease start a missing key at 0
/// - at most 20 counters per group
#[doc(alias = "update_group_counter")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateGroupCounters {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Counters.
    ///
    /// Required. At most 20 entries.
    #[serde(rename = "GroupCounter")]
    pub group_counter: Vec<GroupCounterItem>,
    /// Set writes the value, Increase and Decrease change it by the value.
    ///
    /// Expected, but nothing refuses what lacks it.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<GroupCounterMode>,
}

impl UpdateGroupCounters {
    /// With the fields that are required or expected.
    pub fn new(
        group_id: impl Into<String>,
        group_counter: impl IntoIterator<Item = impl Into<GroupCounterItem>>,
        mode: impl Into<GroupCounterMode>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_counter: group_counter.into_iter().map(Into::into).collect(),
            mode: Some(mode.into()),
        }
    }

    /// Sets `mode`: Set writes the value, Increase and Decrease change it by the value.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<GroupCounterMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

impl crate::Request for UpdateGroupCounters {
    type Reply = UpdateGroupCountersReply;
    const ENDPOINT: &'static Endpoint = &tables::UPDATE_GROUP_COUNTERS;
}

/// Counters.
///
/// Stands in [`UpdateGroupCounters::group_counter`](field@crate::api::UpdateGroupCounters::group_counter).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupCounterItem {
    /// Counter name.
    ///
    /// Required. At most 128 bytes.
    #[serde(rename = "Key")]
    pub key: String,
    /// New value or step, signed 64-bit.
    ///
    /// Required.
    #[serde(rename = "Value")]
    pub value: i64,
}

impl GroupCounterItem {
    /// With the required fields.
    pub fn new(key: impl Into<String>, value: i64) -> Self {
        Self { key: key.into(), value }
    }
}

/// Set writes the value, Increase and Decrease change it by the value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupCounterMode {
    /// `Set`
    Set,
    /// `Increase`
    Increase,
    /// `Decrease`
    Decrease,
    /// A value that this version does not know.
    Other(String),
}

impl GroupCounterMode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Set => "Set",
            Self::Increase => "Increase",
            Self::Decrease => "Decrease",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GroupCounterMode {
    fn from(value: &str) -> Self {
        match value {
            "Set" => Self::Set,
            "Increase" => Self::Increase,
            "Decrease" => Self::Decrease,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GroupCounterMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GroupCounterMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GroupCounterMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GroupCounterMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The reply to [`UpdateGroupCounters`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateGroupCountersReply {
    /// Counters after the update.
    #[serde(
        rename = "GroupCounter",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_counter: Vec<GroupCounter>,
}

crate::lenient::object!(UpdateGroupCountersReply);

/// Delete counters of a group.
///
/// Official page: [Deleting Group Counters](https://www.tencentcloud.com/document/product/1047/53429)
///
/// Path: `v4/group_open_http_svc/delete_group_counter`
///
/// At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China).
///
/// - not for Community
/// - without keys all counters are deleted
#[doc(alias = "delete_group_counter")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupCounters {
    /// Group.
    ///
    /// Required.
    #[serde(rename = "GroupId")]
    pub group_id: String,
    /// Counters to delete; all when absent.
    ///
    /// Optional.
    #[serde(rename = "GroupCounterKeys", skip_serializing_if = "Option::is_none")]
    pub group_counter_keys: Option<Vec<String>>,
}

impl DeleteGroupCounters {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            group_counter_keys: None,
        }
    }

    /// Sets `group_counter_keys`: counters to delete; all when absent.
    #[must_use]
    pub fn group_counter_keys(
        mut self,
        group_counter_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_counter_keys = Some(
            group_counter_keys.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl crate::Request for DeleteGroupCounters {
    type Reply = DeleteGroupCountersReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_GROUP_COUNTERS;
}

/// The reply to [`DeleteGroupCounters`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupCountersReply {}

crate::lenient::object!(DeleteGroupCountersReply);
