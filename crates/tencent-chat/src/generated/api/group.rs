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

/// Read the IDs of all groups in the app, page by page.
///
/// Official page: [Getting All Groups in an App](https://www.tencentcloud.com/document/product/1047/34960)
///
/// Path: `v4/group_open_http_svc/get_appid_group_list`
///
/// At most 1 call per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - returns group IDs only
/// - without paging at most 10000 IDs come back
/// - Limit and Next do not change TotalCount
/// - TotalCount counts only groups of GroupType when that filter is set
#[doc(alias = "get_appid_group_list")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAppGroups {
    /// Group IDs per page.
    ///
    /// Optional. At most 10000. Documented, not checked. Default 10000.
    pub limit: Option<i64>,
    /// Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit.
    ///
    /// Optional. At least 0.
    pub next: Option<u64>,
    /// Only groups of this type; all types when absent or empty.
    ///
    /// Optional.
    pub group_type: Option<AppGroupType>,
}

crate::wire::object::fields!(
    strict ListAppGroups { 0 given limit "Limit", 1 given next "Next", 2 given group_type
    "GroupType", } required[]
);

impl ListAppGroups {
    /// With no fields set.
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
    const NAME: &'static str = "list_app_groups";
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

impl crate::wire::object::Blank for AppGroupType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ListAppGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAppGroupsReply {
    /// Groups in the app, or groups of the asked type.
    pub total_count: Option<i64>,
    /// One object per group.
    pub group_id_list: Vec<AppGroup>,
    /// Cursor for the next page, unsigned 64-bit; 0 when all groups were returned.
    ///
    /// At least 0.
    pub next: Option<u64>,
}

crate::wire::object::fields!(
    lenient ListAppGroupsReply { 0 given total_count "TotalCount", 1 items group_id_list
    "GroupIdList", 2 given next "Next", } required[]
);

crate::wire::lenient::object!(ListAppGroupsReply);

/// One object per group.
///
/// Used in [`ListAppGroupsReply::group_id_list`](field@crate::api::ListAppGroupsReply::group_id_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppGroup {
    /// Group ID.
    pub group_id: Option<String>,
}

crate::wire::object::fields!(
    lenient AppGroup { 0 given group_id "GroupId", } required[]
);

crate::wire::lenient::object!(AppGroup);

/// Create a group, with an owner and first members.
///
/// Official page: [Creating a Group](https://www.tencentcloud.com/document/product/1047/34895)
///
/// Path: `v4/group_open_http_svc/create_group`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Owner; must be an imported account.
    ///
    /// Optional. At most 32 bytes.
    pub owner_account: Option<String>,
    /// Group type; Private is the newer Work, ChatRoom the newer Meeting.
    ///
    /// Required.
    pub r#type: GroupType,
    /// Custom group ID; assigned by the server when absent.
    ///
    /// Optional. At most 48 bytes.
    pub group_id: Option<String>,
    /// Group name.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    pub name: String,
    /// Group introduction.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    pub introduction: Option<String>,
    /// Group notice.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    pub notification: Option<String>,
    /// URL of the group picture.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub face_url: Option<String>,
    /// Member limit; defaults to the plan limit (20 on the free plan).
    ///
    /// Optional.
    pub max_member_count: Option<i64>,
    /// How join requests are handled; only for types users may ask to join; not for Community.
    ///
    /// Optional. Default `NeedPermission`.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
    ///
    /// Optional. Known from a weak source only.
    pub invite_join_option: Option<InviteJoinOption>,
    /// Group custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 10 entries.
    pub app_defined_data: Option<Vec<GroupCustomItem>>,
    /// Initial members; not for AVChatRoom.
    ///
    /// Optional. At most 100 entries. Documented, not checked.
    pub member_list: Option<Vec<CreateGroupMemberItem>>,
    /// 1 makes a Community support topics, 0 not; Community only.
    ///
    /// Optional. Known values: 0, 1.
    pub support_topic: Option<i64>,
    /// 1 uses permission groups; only for a Community with topics.
    ///
    /// Optional. Known values: 0, 1. Known from a weak source only.
    pub enable_permission: Option<i64>,
    /// Default permission bits of members, 64-bit; only with EnablePermission 1.
    ///
    /// Optional. Known from a weak source only.
    pub default_permission: Option<i64>,
}

crate::wire::object::fields!(
    strict CreateGroup { 0 given owner_account "Owner_Account", 1 always r#type "Type", 2
    given group_id "GroupId", 3 always name "Name", 4 given introduction "Introduction",
    5 given notification "Notification", 6 given face_url "FaceUrl", 7 given
    max_member_count "MaxMemberCount", 8 given apply_join_option "ApplyJoinOption", 9
    given invite_join_option "InviteJoinOption", 10 given app_defined_data
    "AppDefinedData", 11 given member_list "MemberList", 12 given support_topic
    "SupportTopic", 13 given enable_permission "EnablePermission", 14 given
    default_permission "DefaultPermission", } required[1, 3]
);

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
    const NAME: &'static str = "create_group";
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

impl crate::wire::object::Blank for GroupType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(GroupType);

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

impl crate::wire::object::Blank for ApplyJoinOption {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(ApplyJoinOption);

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

impl crate::wire::object::Blank for InviteJoinOption {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(InviteJoinOption);

/// Group custom fields, keys must be configured in the console.
///
/// Used in [`CreateGroup::app_defined_data`](field@crate::api::CreateGroup::app_defined_data).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupCustomItem {
    /// Letters, digits, underscore.
    ///
    /// Required. At most 16 bytes.
    pub key: String,
    /// May hold binary data.
    ///
    /// Required. At most 512 bytes.
    pub value: String,
}

crate::wire::object::fields!(
    strict GroupCustomItem { 0 always key "Key", 1 always value "Value", } required[0, 1]
);

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
/// Used in [`CreateGroup::member_list`](field@crate::api::CreateGroup::member_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupMemberItem {
    /// Account to put in the group.
    ///
    /// Required. At most 32 bytes.
    pub member_account: String,
    /// Only Admin can be given; ordinary member when absent.
    ///
    /// Optional.
    pub role: Option<InitialMemberRole>,
    /// Member custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 5 entries.
    pub app_member_defined_data: Option<Vec<MemberCustomItem>>,
}

crate::wire::object::fields!(
    strict CreateGroupMemberItem { 0 always member_account "Member_Account", 1 given role
    "Role", 2 given app_member_defined_data "AppMemberDefinedData", } required[0]
);

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

impl crate::wire::object::Blank for InitialMemberRole {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// Member custom fields, keys must be configured in the console.
///
/// Used in [`CreateGroupMemberItem::app_member_defined_data`](field@crate::api::CreateGroupMemberItem::app_member_defined_data).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberCustomItem {
    /// Letters, digits, underscore.
    ///
    /// Required. At most 16 bytes.
    pub key: String,
    /// May hold binary data.
    ///
    /// Required. At most 64 bytes.
    pub value: String,
}

crate::wire::object::fields!(
    strict MemberCustomItem { 0 always key "Key", 1 always value "Value", } required[0,
    1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupReply {
    /// ID of the new group.
    pub group_id: Option<String>,
    /// Only seen in the reply for a Community with topics.
    pub r#type: Option<GroupType>,
    /// Undocumented; 0 in the sample for a Community with topics.
    ///
    /// Known from a weak source only.
    pub huge_group_flag: Option<i64>,
}

crate::wire::object::fields!(
    lenient CreateGroupReply { 0 given group_id "GroupId", 1 given r#type "Type", 2 given
    huge_group_flag "HugeGroupFlag", } required[]
);

crate::wire::lenient::object!(CreateGroupReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupProfiles {
    /// Groups to query.
    ///
    /// Required. More than 50 entries are sent in several requests.
    pub group_id_list: Vec<String>,
    /// Limits what is returned.
    ///
    /// Optional.
    pub response_filter: Option<GroupProfilesFilter>,
}

crate::wire::object::fields!(
    strict GetGroupProfiles { 0 always group_id_list "GroupIdList", 1 given
    response_filter "ResponseFilter", } required[0]
);

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
    const NAME: &'static str = "get_group_profiles";
}

impl crate::Bulk for GetGroupProfiles {
    type Item = String;
}

/// Limits what is returned.
///
/// Used in [`GetGroupProfiles::response_filter`](field@crate::api::GetGroupProfiles::response_filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupProfilesFilter {
    /// Profile fields wanted.
    ///
    /// Optional.
    pub group_base_info_filter: Option<Vec<GroupProfileField>>,
    /// Member fields wanted; Member_Account is called Account here.
    ///
    /// Optional.
    pub member_info_filter: Option<Vec<GroupProfileMemberField>>,
    /// Group custom field keys wanted.
    ///
    /// Optional.
    pub app_defined_data_filter_group: Option<Vec<String>>,
    /// Member custom field keys wanted.
    ///
    /// Optional.
    pub app_defined_data_filter_group_member: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict GroupProfilesFilter { 0 given group_base_info_filter "GroupBaseInfoFilter", 1
    given member_info_filter "MemberInfoFilter", 2 given app_defined_data_filter_group
    "AppDefinedDataFilter_Group", 3 given app_defined_data_filter_group_member
    "AppDefinedDataFilter_GroupMember", } required[]
);

impl GroupProfilesFilter {
    /// With no fields set.
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

impl crate::wire::object::Blank for GroupProfileField {
    fn blank() -> Self {
        Self::Other(String::new())
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

impl crate::wire::object::Blank for GroupProfileMemberField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`GetGroupProfiles`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupProfilesReply {
    /// One entry per asked group.
    pub group_info: Vec<GroupProfile>,
}

crate::wire::object::fields!(
    lenient GetGroupProfilesReply { 0 items group_info "GroupInfo", } required[]
);

crate::wire::lenient::object!(GetGroupProfilesReply);

/// One entry per asked group.
///
/// Used in [`GetGroupProfilesReply::group_info`](field@crate::api::GetGroupProfilesReply::group_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupProfile {
    /// Result for this group; 0 is success.
    pub error_code: Option<i64>,
    /// Reason for this group.
    pub error_info: Option<String>,
    /// SDKAppID of the app.
    pub appid: Option<i64>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Group type; Work may be named Private and Meeting ChatRoom.
    pub r#type: Option<GroupType>,
    /// Group name.
    pub name: Option<String>,
    /// Group introduction.
    pub introduction: Option<String>,
    /// Group notice.
    pub notification: Option<String>,
    /// URL of the group picture.
    pub face_url: Option<String>,
    /// Owner; empty when there is none.
    pub owner_account: Option<String>,
    /// Creation time.
    ///
    /// In seconds since 1970.
    pub create_time: Option<i64>,
    /// Grows with each profile change.
    pub info_seq: Option<i64>,
    /// Last profile change.
    ///
    /// In seconds since 1970.
    pub last_info_time: Option<i64>,
    /// Last message; 0 if none.
    ///
    /// In seconds since 1970.
    pub last_msg_time: Option<i64>,
    /// Sequence the next message will get; starts at 1.
    pub next_msg_seq: Option<i64>,
    /// Current members.
    #[doc(alias = "MemberCount")]
    pub member_num: Option<i64>,
    /// Members online; on no page, seen in replies.
    ///
    /// Known from a weak source only.
    pub online_member_num: Option<i64>,
    /// Member limit.
    pub max_member_num: Option<i64>,
    /// How join requests are handled.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled.
    pub invite_join_option: Option<InviteJoinOption>,
    /// Whether all members are muted.
    #[doc(alias = "ShutUpAllMember")]
    pub mute_all_member: Option<OnOff>,
    /// 1 when permission groups are in use.
    ///
    /// Known values: 0, 1. Known from a weak source only.
    pub enable_permission: Option<i64>,
    /// Default permission bits, 64-bit.
    ///
    /// Known from a weak source only.
    pub default_permission: Option<i64>,
    /// Group custom fields.
    pub app_defined_data: Vec<GroupCustomField>,
    /// Members.
    pub member_list: Vec<GroupMember>,
}

crate::wire::object::fields!(
    lenient GroupProfile { 0 given error_code "ErrorCode", 1 given error_info
    "ErrorInfo", 2 given appid "Appid", 3 given group_id "GroupId", 4 given r#type
    "Type", 5 given name "Name", 6 given introduction "Introduction", 7 given
    notification "Notification", 8 given face_url "FaceUrl", 9 given owner_account
    "Owner_Account", 10 given create_time "CreateTime", 11 given info_seq "InfoSeq", 12
    given last_info_time "LastInfoTime", 13 given last_msg_time "LastMsgTime", 14 given
    next_msg_seq "NextMsgSeq", 15 given member_num "MemberNum", 16 given
    online_member_num "OnlineMemberNum", 17 given max_member_num "MaxMemberNum", 18 given
    apply_join_option "ApplyJoinOption", 19 given invite_join_option "InviteJoinOption",
    20 given mute_all_member "MuteAllMember", 21 given enable_permission
    "EnablePermission", 22 given default_permission "DefaultPermission", 23 items
    app_defined_data "AppDefinedData", 24 items member_list "MemberList", } required[]
);

crate::wire::lenient::object!(GroupProfile);

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

impl crate::wire::object::Blank for OnOff {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(OnOff);

/// Group custom fields.
///
/// Used in [`GroupProfile::app_defined_data`](field@crate::api::GroupProfile::app_defined_data).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCustomField {
    /// Name of the custom field.
    pub key: Option<String>,
    /// May hold binary data.
    pub value: Option<String>,
}

crate::wire::object::fields!(
    lenient GroupCustomField { 0 given key "Key", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(GroupCustomField);

/// Members.
///
/// Used in [`GroupProfile::member_list`](field@crate::api::GroupProfile::member_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMember {
    /// Member account.
    pub member_account: Option<String>,
    /// Role in the group.
    pub role: Option<GroupMemberRole>,
    /// When the member joined.
    ///
    /// In seconds since 1970.
    pub join_time: Option<i64>,
    /// Sequence of the last message the member read, 0 to 4294967295.
    pub msg_seq: Option<i64>,
    /// How the member receives messages.
    pub msg_flag: Option<GroupMsgFlag>,
    /// When the member last sent a message; 0 if never.
    ///
    /// In seconds since 1970.
    pub last_send_msg_time: Option<i64>,
    /// End of the mute; 0 when not muted.
    ///
    /// In seconds since 1970.
    #[doc(alias = "ShutUpUntil")]
    pub mute_until: Option<i64>,
    /// Name card in the group.
    ///
    /// At most 50 bytes.
    pub name_card: Option<String>,
    /// Only when asked for and enabled in the console (Pro, Pro Plus, Enterprise).
    pub online_status: Option<MemberOnlineStatus>,
    /// Member custom fields.
    pub app_member_defined_data: Vec<MemberCustomField>,
}

crate::wire::object::fields!(
    lenient GroupMember { 0 given member_account "Member_Account", 1 given role "Role", 2
    given join_time "JoinTime", 3 given msg_seq "MsgSeq", 4 given msg_flag "MsgFlag", 5
    given last_send_msg_time "LastSendMsgTime", 6 given mute_until "MuteUntil", 7 given
    name_card "NameCard", 8 given online_status "OnlineStatus", 9 items
    app_member_defined_data "AppMemberDefinedData", } required[]
);

crate::wire::lenient::object!(GroupMember);

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

impl crate::wire::object::Blank for GroupMemberRole {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(GroupMemberRole);

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

impl crate::wire::object::Blank for GroupMsgFlag {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(GroupMsgFlag);

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

impl crate::wire::object::Blank for MemberOnlineStatus {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(MemberOnlineStatus);

/// Member custom fields.
///
/// Used in [`GroupMember::app_member_defined_data`](field@crate::api::GroupMember::app_member_defined_data).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberCustomField {
    /// Name of the custom field.
    pub key: Option<String>,
    /// May hold binary data.
    pub value: Option<String>,
}

crate::wire::object::fields!(
    lenient MemberCustomField { 0 given key "Key", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(MemberCustomField);

/// Read the members of a group, page by page.
///
/// Official page: [Getting Group Member Profiles](https://www.tencentcloud.com/document/product/1047/34948)
///
/// Path: `v4/group_open_http_svc/get_group_member_info`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - AVChatRoom is not supported: its members are not stored
/// - Community is read with Next, all other types with Offset
/// - without Limit all members come back, within the 1 MB reply limit
/// - OnlineStatus needs Group Member Online Status switched on (Pro, Pro Plus or Enterprise); for Community it is
///   refreshed every 4 minutes
#[doc(alias = "get_group_member_info")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMembers {
    /// Group to read.
    ///
    /// Required.
    pub group_id: String,
    /// Member fields wanted, all when absent; Member_Account always comes.
    ///
    /// Optional.
    pub member_info_filter: Option<Vec<GroupMemberField>>,
    /// Only members with these roles; all when absent.
    ///
    /// Optional.
    pub member_role_filter: Option<Vec<GroupMemberRole>>,
    /// Member custom field keys wanted.
    ///
    /// Optional.
    pub app_defined_data_filter_group_member: Option<Vec<String>>,
    /// Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community at most 100.
    ///
    /// Optional. At most 6000. Documented, not checked.
    pub limit: Option<i64>,
    /// Index of the first member; not for Community.
    ///
    /// Optional. At least 0. Default 0.
    pub offset: Option<i64>,
    /// Cursor, required for Community: empty string first, then the Next of the previous reply.
    ///
    /// Required in some cases.
    pub next: Option<String>,
}

crate::wire::object::fields!(
    strict ListGroupMembers { 0 always group_id "GroupId", 1 given member_info_filter
    "MemberInfoFilter", 2 given member_role_filter "MemberRoleFilter", 3 given
    app_defined_data_filter_group_member "AppDefinedDataFilter_GroupMember", 4 given
    limit "Limit", 5 given offset "Offset", 6 given next "Next", } required[0]
);

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
    const NAME: &'static str = "list_group_members";
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

impl crate::wire::object::Blank for GroupMemberField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ListGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMembersReply {
    /// Members in the whole group.
    #[doc(alias = "MemberCount")]
    pub member_num: Option<i64>,
    /// Members of this page.
    pub member_list: Vec<GroupMember>,
    /// Cursor for the next page, Community only; empty string at the end.
    pub next: Option<String>,
}

crate::wire::object::fields!(
    lenient ListGroupMembersReply { 0 given member_num "MemberNum", 1 items member_list
    "MemberList", 2 given next "Next", } required[]
);

crate::wire::lenient::object!(ListGroupMembersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSpecifiedGroupMembers {
    /// Group to read.
    ///
    /// Required.
    pub group_id: String,
    /// Members to read.
    ///
    /// Required. More than 50 entries are sent in several requests.
    pub member_list_account: Vec<String>,
    /// Member fields wanted, all when absent; Member_Account always comes.
    ///
    /// Optional.
    pub member_info_filter: Option<Vec<GroupMemberField>>,
    /// Only members with these roles; all when absent.
    ///
    /// Optional.
    pub member_role_filter: Option<Vec<GroupMemberRole>>,
    /// Member custom field keys wanted.
    ///
    /// Optional.
    pub app_defined_data_filter_group_member: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict GetSpecifiedGroupMembers { 0 always group_id "GroupId", 1 always
    member_list_account "Member_List_Account", 2 given member_info_filter
    "MemberInfoFilter", 3 given member_role_filter "MemberRoleFilter", 4 given
    app_defined_data_filter_group_member "AppDefinedDataFilter_GroupMember", }
    required[0, 1]
);

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
    const NAME: &'static str = "get_specified_group_members";
}

impl crate::Bulk for GetSpecifiedGroupMembers {
    type Item = String;
}

/// The reply to [`GetSpecifiedGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpecifiedGroupMembersReply {
    /// The group that was read.
    pub group_id: Option<String>,
    /// The members found.
    pub member_list: Vec<GroupMember>,
}

crate::wire::object::fields!(
    lenient GetSpecifiedGroupMembersReply { 0 given group_id "GroupId", 1 items
    member_list "MemberList", } required[]
);

crate::wire::lenient::object!(GetSpecifiedGroupMembersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupProfile {
    /// Group to change.
    ///
    /// Required.
    pub group_id: String,
    /// Group name.
    ///
    /// Optional. At most 30 bytes. Documented, not checked.
    pub name: Option<String>,
    /// Group introduction.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    pub introduction: Option<String>,
    /// Group notice.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    pub notification: Option<String>,
    /// URL of the group picture.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub face_url: Option<String>,
    /// Member limit, up to the plan limit; ignored for AVChatRoom.
    ///
    /// Optional.
    pub max_member_num: Option<i64>,
    /// How join requests are handled; not for Community.
    ///
    /// Optional.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
    ///
    /// Optional.
    pub invite_join_option: Option<InviteJoinOption>,
    /// Mutes all members.
    ///
    /// Optional.
    #[doc(alias = "ShutUpAllMember")]
    pub mute_all_member: Option<OnOff>,
    /// Group custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 10 entries.
    pub app_defined_data: Option<Vec<GroupCustomItem>>,
    /// Existing account shown as the operator; the calling admin when absent.
    ///
    /// Optional.
    pub from_account: Option<String>,
    /// 1 uses permission groups; only for a Community with topics.
    ///
    /// Optional. Known values: 0, 1. Known from a weak source only.
    pub enable_permission: Option<i64>,
    /// Default permission bits of members, 64-bit; only with permission groups in use.
    ///
    /// Optional. Known from a weak source only.
    pub default_permission: Option<i64>,
    /// Whether members may read messages from before they joined; Work, Public and Meeting only.
    ///
    /// Optional. Known from a weak source only.
    pub history_msg_before_join: Option<OnOff>,
}

crate::wire::object::fields!(
    strict ModifyGroupProfile { 0 always group_id "GroupId", 1 given name "Name", 2 given
    introduction "Introduction", 3 given notification "Notification", 4 given face_url
    "FaceUrl", 5 given max_member_num "MaxMemberNum", 6 given apply_join_option
    "ApplyJoinOption", 7 given invite_join_option "InviteJoinOption", 8 given
    mute_all_member "MuteAllMember", 9 given app_defined_data "AppDefinedData", 10 given
    from_account "From_Account", 11 given enable_permission "EnablePermission", 12 given
    default_permission "DefaultPermission", 13 given history_msg_before_join
    "HistoryMsgBeforeJoin", } required[0]
);

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
    const NAME: &'static str = "modify_group_profile";
}

/// The reply to [`ModifyGroupProfile`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupProfileReply {}

crate::wire::object::fields!(lenient ModifyGroupProfileReply {} required[]);

crate::wire::lenient::object!(ModifyGroupProfileReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddGroupMembers {
    /// Group to add to.
    ///
    /// Required.
    pub group_id: String,
    /// 1: no notification is sent.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub silence: Option<i64>,
    /// Accounts to add; 20 on the newest Chinese page, 300 on the international pages.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub member_list: Vec<AddGroupMemberItem>,
}

crate::wire::object::fields!(
    strict AddGroupMembers { 0 always group_id "GroupId", 1 given silence "Silence", 2
    always member_list "MemberList", } required[0, 2]
);

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

    /// Sets `silence`: 1: no notification is sent.
    #[must_use]
    pub fn silence(mut self, silence: i64) -> Self {
        self.silence = Some(silence);
        self
    }
}

impl crate::Request for AddGroupMembers {
    type Reply = AddGroupMembersReply;
    const NAME: &'static str = "add_group_members";
}

impl crate::Bulk for AddGroupMembers {
    type Item = AddGroupMemberItem;
}

/// Accounts to add; 20 on the newest Chinese page, 300 on the international pages.
///
/// Used in [`AddGroupMembers::member_list`](field@crate::api::AddGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddGroupMemberItem {
    /// Account to add.
    ///
    /// Required. At most 32 bytes.
    pub member_account: String,
}

crate::wire::object::fields!(
    strict AddGroupMemberItem { 0 always member_account "Member_Account", } required[0]
);

impl AddGroupMemberItem {
    /// With the required fields.
    pub fn new(member_account: impl Into<String>) -> Self {
        Self {
            member_account: member_account.into(),
        }
    }
}

/// The reply to [`AddGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddGroupMembersReply {
    /// One result per account.
    pub member_list: Vec<AddGroupMembersResult>,
}

crate::wire::object::fields!(
    lenient AddGroupMembersReply { 0 items member_list "MemberList", } required[]
);

crate::wire::lenient::object!(AddGroupMembersReply);

/// One result per account.
///
/// Used in [`AddGroupMembersReply::member_list`](field@crate::api::AddGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddGroupMembersResult {
    /// The account.
    pub member_account: Option<String>,
    /// 0 failed, 1 added, 2 already a member, 3 waiting for approval by the invitee or an admin.
    ///
    /// Known values: 0, 1, 2, 3.
    pub result: Option<i64>,
}

crate::wire::object::fields!(
    lenient AddGroupMembersResult { 0 given member_account "Member_Account", 1 given
    result "Result", } required[]
);

crate::wire::lenient::object!(AddGroupMembersResult);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMembers {
    /// Group to remove from.
    ///
    /// Required.
    pub group_id: String,
    /// 1 tells only the removed members.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub silence: Option<i64>,
    /// Reason, shown in the notice.
    ///
    /// Optional.
    pub reason: Option<String>,
    /// Members to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub member_to_del_account: Vec<String>,
}

crate::wire::object::fields!(
    strict DeleteGroupMembers { 0 always group_id "GroupId", 1 given silence "Silence", 2
    given reason "Reason", 3 always member_to_del_account "MemberToDel_Account", }
    required[0, 3]
);

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
    const NAME: &'static str = "delete_group_members";
}

impl crate::Bulk for DeleteGroupMembers {
    type Item = String;
}

/// The reply to [`DeleteGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupMembersReply {}

crate::wire::object::fields!(lenient DeleteGroupMembersReply {} required[]);

crate::wire::lenient::object!(DeleteGroupMembersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMemberProfile {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Member to change.
    ///
    /// Required.
    pub member_account: String,
    /// Admin makes the member an admin, Member takes that away.
    ///
    /// Optional.
    pub role: Option<SettableMemberRole>,
    /// Receive and notify; receive quietly; block; receive quietly except mentions.
    ///
    /// Optional.
    pub msg_flag: Option<GroupMsgFlag>,
    /// Name card in the group.
    ///
    /// Optional. At most 50 bytes.
    pub name_card: Option<String>,
    /// Member custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 5 entries.
    pub app_member_defined_data: Option<Vec<MemberCustomItem>>,
    /// Mute for so long from now; 0 unmutes.
    ///
    /// Optional. At least 0. In seconds.
    #[doc(alias = "ShutUpTime")]
    pub mute_time: Option<i64>,
}

crate::wire::object::fields!(
    strict ModifyGroupMemberProfile { 0 always group_id "GroupId", 1 always
    member_account "Member_Account", 2 given role "Role", 3 given msg_flag "MsgFlag", 4
    given name_card "NameCard", 5 given app_member_defined_data "AppMemberDefinedData", 6
    given mute_time "MuteTime", } required[0, 1]
);

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
    const NAME: &'static str = "modify_group_member_profile";
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

impl crate::wire::object::Blank for SettableMemberRole {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ModifyGroupMemberProfile`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupMemberProfileReply {}

crate::wire::object::fields!(lenient ModifyGroupMemberProfileReply {} required[]);

crate::wire::lenient::object!(ModifyGroupMemberProfileReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisbandGroup {
    /// Group to disband.
    ///
    /// Required.
    pub group_id: String,
}

crate::wire::object::fields!(
    strict DisbandGroup { 0 always group_id "GroupId", } required[0]
);

impl DisbandGroup {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for DisbandGroup {
    type Reply = DisbandGroupReply;
    const NAME: &'static str = "disband_group";
}

/// The reply to [`DisbandGroup`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisbandGroupReply {}

crate::wire::object::fields!(lenient DisbandGroupReply {} required[]);

crate::wire::lenient::object!(DisbandGroupReply);

/// Read the groups a user is in, page by page.
///
/// Official page: [Getting the Groups a User Has Joined](https://www.tencentcloud.com/document/product/1047/34925)
///
/// Path: `v4/group_open_http_svc/get_joined_group_list`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - without ResponseFilter only group IDs come back
/// - AVChatRoom and not yet activated Work (Private) groups are left out unless asked for
/// - AVChatRoom results may be incomplete, its members are not all stored
/// - Limit and Offset do not change TotalCount
/// - without Limit all groups come back
#[doc(alias = "get_joined_group_list")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListJoinedGroups {
    /// User to query.
    ///
    /// Required.
    pub member_account: String,
    /// 1 includes AVChatRoom groups.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub with_huge_groups: Option<i64>,
    /// 1 includes Work (Private) groups not yet activated.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub with_no_active_groups: Option<i64>,
    /// Groups per page; all when absent.
    ///
    /// Optional. At most 5000. Documented, not checked.
    pub limit: Option<i64>,
    /// Index of the first group.
    ///
    /// Optional. At least 0. Default 0.
    pub offset: Option<i64>,
    /// Only groups of this type; all when absent.
    ///
    /// Optional.
    pub group_type: Option<GroupType>,
    /// Fields wanted.
    ///
    /// Optional.
    pub response_filter: Option<JoinedGroupsFilter>,
    /// 1 for communities with topics, 0 without; GroupType must then be Community.
    ///
    /// Optional. Known values: 0, 1.
    pub support_topic: Option<i64>,
}

crate::wire::object::fields!(
    strict ListJoinedGroups { 0 always member_account "Member_Account", 1 given
    with_huge_groups "WithHugeGroups", 2 given with_no_active_groups
    "WithNoActiveGroups", 3 given limit "Limit", 4 given offset "Offset", 5 given
    group_type "GroupType", 6 given response_filter "ResponseFilter", 7 given
    support_topic "SupportTopic", } required[0]
);

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
    const NAME: &'static str = "list_joined_groups";
}

impl crate::Paged for ListJoinedGroups {
    type Item = JoinedGroup;
    fn into_items(reply: ListJoinedGroupsReply) -> Vec<Self::Item> {
        reply.group_id_list
    }
}

/// Fields wanted.
///
/// Used in [`ListJoinedGroups::response_filter`](field@crate::api::ListJoinedGroups::response_filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinedGroupsFilter {
    /// Profile fields wanted.
    ///
    /// Optional.
    pub group_base_info_filter: Option<Vec<GroupProfileField>>,
    /// Own member fields wanted: these and other member fields.
    ///
    /// Optional.
    pub self_info_filter: Option<Vec<JoinedGroupSelfField>>,
}

crate::wire::object::fields!(
    strict JoinedGroupsFilter { 0 given group_base_info_filter "GroupBaseInfoFilter", 1
    given self_info_filter "SelfInfoFilter", } required[]
);

impl JoinedGroupsFilter {
    /// With no fields set.
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

impl crate::wire::object::Blank for JoinedGroupSelfField {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ListJoinedGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJoinedGroupsReply {
    /// Groups that match, whatever the page.
    pub total_count: Option<i64>,
    /// Groups of this page; fields beside GroupId only when filtered for.
    pub group_id_list: Vec<JoinedGroup>,
}

crate::wire::object::fields!(
    lenient ListJoinedGroupsReply { 0 given total_count "TotalCount", 1 items
    group_id_list "GroupIdList", } required[]
);

crate::wire::lenient::object!(ListJoinedGroupsReply);

/// Groups of this page; fields beside GroupId only when filtered for.
///
/// Used in [`ListJoinedGroupsReply::group_id_list`](field@crate::api::ListJoinedGroupsReply::group_id_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinedGroup {
    /// Group ID.
    pub group_id: Option<String>,
    /// Group type; Work may be named Private and Meeting ChatRoom.
    pub r#type: Option<GroupType>,
    /// Group name.
    pub name: Option<String>,
    /// Group introduction.
    pub introduction: Option<String>,
    /// Group notice.
    pub notification: Option<String>,
    /// URL of the group picture.
    pub face_url: Option<String>,
    /// Owner; empty when there is none.
    pub owner_account: Option<String>,
    /// Creation time.
    ///
    /// In seconds since 1970.
    pub create_time: Option<i64>,
    /// Grows with each profile change.
    pub info_seq: Option<i64>,
    /// Last profile change.
    ///
    /// In seconds since 1970.
    pub last_info_time: Option<i64>,
    /// Last message; 0 if none.
    ///
    /// In seconds since 1970.
    pub last_msg_time: Option<i64>,
    /// Sequence the next message will get; starts at 1.
    pub next_msg_seq: Option<i64>,
    /// Current members.
    #[doc(alias = "MemberCount")]
    pub member_num: Option<i64>,
    /// Member limit.
    pub max_member_num: Option<i64>,
    /// How join requests are handled.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// How invitations are handled.
    pub invite_join_option: Option<InviteJoinOption>,
    /// Whether all members are muted.
    #[doc(alias = "ShutUpAllMember")]
    pub mute_all_member: Option<OnOff>,
    /// 1 when the community has topics.
    ///
    /// Known values: 0, 1.
    pub support_topic: Option<i64>,
    /// Next message sequence over all topics.
    pub gross_topic_next_msg_seq: Option<i64>,
    /// The user's own data in the group.
    pub self_info: Option<JoinedGroupSelf>,
}

crate::wire::object::fields!(
    lenient JoinedGroup { 0 given group_id "GroupId", 1 given r#type "Type", 2 given name
    "Name", 3 given introduction "Introduction", 4 given notification "Notification", 5
    given face_url "FaceUrl", 6 given owner_account "Owner_Account", 7 given create_time
    "CreateTime", 8 given info_seq "InfoSeq", 9 given last_info_time "LastInfoTime", 10
    given last_msg_time "LastMsgTime", 11 given next_msg_seq "NextMsgSeq", 12 given
    member_num "MemberNum", 13 given max_member_num "MaxMemberNum", 14 given
    apply_join_option "ApplyJoinOption", 15 given invite_join_option "InviteJoinOption",
    16 given mute_all_member "MuteAllMember", 17 given support_topic "SupportTopic", 18
    given gross_topic_next_msg_seq "GrossTopicNextMsgSeq", 19 given self_info "SelfInfo",
    } required[]
);

crate::wire::lenient::object!(JoinedGroup);

/// The user's own data in the group.
///
/// Used in [`JoinedGroup::self_info`](field@crate::api::JoinedGroup::self_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinedGroupSelf {
    /// Role in the group.
    pub role: Option<GroupMemberRole>,
    /// When the user joined.
    ///
    /// In seconds since 1970.
    pub join_time: Option<i64>,
    /// How the user receives messages.
    pub msg_flag: Option<GroupMsgFlag>,
    /// Sequence of the last message read.
    pub msg_seq: Option<i64>,
    /// Read sequence over all topics; Community with topics only.
    pub gross_topic_read_seq: Option<i64>,
}

crate::wire::object::fields!(
    lenient JoinedGroupSelf { 0 given role "Role", 1 given join_time "JoinTime", 2 given
    msg_flag "MsgFlag", 3 given msg_seq "MsgSeq", 4 given gross_topic_read_seq
    "GrossTopicReadSeq", } required[]
);

crate::wire::lenient::object!(JoinedGroupSelf);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMemberRoles {
    /// Group to query.
    ///
    /// Required.
    pub group_id: String,
    /// Accounts to look up.
    ///
    /// Required. More than 500 entries are sent in several requests.
    pub user_account: Vec<String>,
}

crate::wire::object::fields!(
    strict GetMemberRoles { 0 always group_id "GroupId", 1 always user_account
    "User_Account", } required[0, 1]
);

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
    const NAME: &'static str = "get_member_roles";
}

impl crate::Bulk for GetMemberRoles {
    type Item = String;
}

/// The reply to [`GetMemberRoles`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMemberRolesReply {
    /// One entry per account.
    pub user_id_list: Vec<AccountRoleInGroup>,
}

crate::wire::object::fields!(
    lenient GetMemberRolesReply { 0 items user_id_list "UserIdList", } required[]
);

crate::wire::lenient::object!(GetMemberRolesReply);

/// One entry per account.
///
/// Used in [`GetMemberRolesReply::user_id_list`](field@crate::api::GetMemberRolesReply::user_id_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountRoleInGroup {
    /// The account.
    pub member_account: Option<String>,
    /// NotMember when the account is not in the group.
    pub role: Option<RoleInGroup>,
}

crate::wire::object::fields!(
    lenient AccountRoleInGroup { 0 given member_account "Member_Account", 1 given role
    "Role", } required[]
);

crate::wire::lenient::object!(AccountRoleInGroup);

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

impl crate::wire::object::Blank for RoleInGroup {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(RoleInGroup);

/// Mute or unmute members of a group.
///
/// Official page: [Bulk Muting and Unmuting](https://www.tencentcloud.com/document/product/1047/34951)
///
/// Path: `v4/group_open_http_svc/forbid_send_msg`
///
/// At most 200 calls per second. Lists of `members_account` longer than 500 are sent in several requests. Not
/// retried, since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown`
/// error.
///
/// - Work (Private) groups do not support muting
/// - a mute outlives leaving and re-joining the group
#[doc(alias = "forbid_send_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MuteGroupMembers {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Members to mute or unmute.
    ///
    /// Required. More than 500 entries are sent in several requests.
    pub members_account: Vec<String>,
    /// How long; 0 unmutes, 4294967295 is forever.
    ///
    /// Required. From 0 to 4294967295. In seconds.
    #[doc(alias = "ShutUpTime")]
    pub mute_time: i64,
    /// Mute in this topic; only communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict MuteGroupMembers { 0 always group_id "GroupId", 1 always members_account
    "Members_Account", 2 always mute_time "MuteTime", 3 given topic_id "TopicId", }
    required[0, 1, 2]
);

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
    const NAME: &'static str = "mute_group_members";
}

impl crate::Bulk for MuteGroupMembers {
    type Item = String;
}

/// The reply to [`MuteGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MuteGroupMembersReply {}

crate::wire::object::fields!(lenient MuteGroupMembersReply {} required[]);

crate::wire::lenient::object!(MuteGroupMembersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMutedGroupMembers {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// List the muted members of this topic; only communities with topics.
    ///
    /// Optional.
    pub topic_id: Option<String>,
}

crate::wire::object::fields!(
    strict ListMutedGroupMembers { 0 always group_id "GroupId", 1 given topic_id
    "TopicId", } required[0]
);

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
    const NAME: &'static str = "list_muted_group_members";
}

/// The reply to [`ListMutedGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMutedGroupMembersReply {
    /// The group.
    pub group_id: Option<String>,
    /// Muted members.
    #[doc(alias = "ShuttedUinList")]
    pub muted_account_list: Vec<MutedGroupMember>,
}

crate::wire::object::fields!(
    lenient ListMutedGroupMembersReply { 0 given group_id "GroupId", 1 items
    muted_account_list "MutedAccountList", } required[]
);

crate::wire::lenient::object!(ListMutedGroupMembersReply);

/// Muted members.
///
/// Used in [`ListMutedGroupMembersReply::muted_account_list`](field@crate::api::ListMutedGroupMembersReply::muted_account_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MutedGroupMember {
    /// The account.
    pub member_account: Option<String>,
    /// End of the mute, UTC.
    ///
    /// In seconds since 1970.
    #[doc(alias = "ShuttedUntil")]
    pub muted_until: Option<i64>,
}

crate::wire::object::fields!(
    lenient MutedGroupMember { 0 given member_account "Member_Account", 1 given
    muted_until "MutedUntil", } required[]
);

crate::wire::lenient::object!(MutedGroupMember);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMutedGroupMembersLegacy {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
}

crate::wire::object::fields!(
    strict ListMutedGroupMembersLegacy { 0 always group_id "GroupId", } required[0]
);

impl ListMutedGroupMembersLegacy {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for ListMutedGroupMembersLegacy {
    type Reply = ListMutedGroupMembersLegacyReply;
    const NAME: &'static str = "list_muted_group_members_legacy";
}

/// The reply to [`ListMutedGroupMembersLegacy`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMutedGroupMembersLegacyReply {
    /// The group.
    pub group_id: Option<String>,
    /// Muted members.
    pub shutted_uin_list: Vec<ShuttedGroupMember>,
}

crate::wire::object::fields!(
    lenient ListMutedGroupMembersLegacyReply { 0 given group_id "GroupId", 1 items
    shutted_uin_list "ShuttedUinList", } required[]
);

crate::wire::lenient::object!(ListMutedGroupMembersLegacyReply);

/// Muted members.
///
/// Used in [`ListMutedGroupMembersLegacyReply::shutted_uin_list`](field@crate::api::ListMutedGroupMembersLegacyReply::shutted_uin_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShuttedGroupMember {
    /// The account.
    pub member_account: Option<String>,
    /// End of the mute, UTC.
    ///
    /// In seconds since 1970.
    pub shutted_until: Option<i64>,
}

crate::wire::object::fields!(
    lenient ShuttedGroupMember { 0 given member_account "Member_Account", 1 given
    shutted_until "ShuttedUntil", } required[]
);

crate::wire::lenient::object!(ShuttedGroupMember);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeGroupOwner {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Member that becomes the owner.
    ///
    /// Required.
    pub new_owner_account: String,
    /// Account shown as the operator.
    ///
    /// Optional. Known from a weak source only.
    pub from_account: Option<String>,
}

crate::wire::object::fields!(
    strict ChangeGroupOwner { 0 always group_id "GroupId", 1 always new_owner_account
    "NewOwner_Account", 2 given from_account "From_Account", } required[0, 1]
);

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
    const NAME: &'static str = "change_group_owner";
}

/// The reply to [`ChangeGroupOwner`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeGroupOwnerReply {}

crate::wire::object::fields!(lenient ChangeGroupOwnerReply {} required[]);

crate::wire::lenient::object!(ChangeGroupOwnerReply);

/// Import a group with its profile and creation time.
///
/// Official page: [Importing a Group Profile](https://www.tencentcloud.com/document/product/1047/34967)
///
/// Path: `v4/group_open_http_svc/import_group`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error.
///
/// - for migration: no webhooks, no notices
/// - AVChatRoom is refused with 10007: create it and modify its profile instead
/// - CreateTime defaults to the time of the call
#[doc(alias = "import_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportGroup {
    /// Owner, joined to the group at once.
    ///
    /// Optional.
    pub owner_account: Option<String>,
    /// Group type; Private is the newer Work, ChatRoom the newer Meeting.
    ///
    /// Required.
    pub r#type: ImportGroupType,
    /// Custom group ID; assigned by the server when absent.
    ///
    /// Optional. At most 48 bytes.
    pub group_id: Option<String>,
    /// Group name.
    ///
    /// Required. At most 30 bytes. Documented, not checked.
    pub name: String,
    /// Group introduction.
    ///
    /// Optional. At most 240 bytes. Documented, not checked.
    pub introduction: Option<String>,
    /// Group notice.
    ///
    /// Optional. At most 300 bytes. Documented, not checked.
    pub notification: Option<String>,
    /// URL of the group picture.
    ///
    /// Optional. At most 100 bytes. Documented, not checked.
    pub face_url: Option<String>,
    /// Member limit; Community allows up to 100000.
    ///
    /// Optional. At most 6000. Documented, not checked. Default 2000.
    pub max_member_count: Option<i64>,
    /// How join requests are handled; not for Community.
    ///
    /// Optional. Default `NeedPermission`.
    pub apply_join_option: Option<ApplyJoinOption>,
    /// Group custom fields, keys must be configured in the console.
    ///
    /// Optional. At most 10 entries.
    pub app_defined_data: Option<Vec<GroupCustomItem>>,
    /// Creation time to record.
    ///
    /// Optional. In seconds since 1970.
    pub create_time: Option<i64>,
    /// 1 makes a Community support topics; Community only.
    ///
    /// Optional. Known values: 0, 1.
    pub support_topic: Option<i64>,
}

crate::wire::object::fields!(
    strict ImportGroup { 0 given owner_account "Owner_Account", 1 always r#type "Type", 2
    given group_id "GroupId", 3 always name "Name", 4 given introduction "Introduction",
    5 given notification "Notification", 6 given face_url "FaceUrl", 7 given
    max_member_count "MaxMemberCount", 8 given apply_join_option "ApplyJoinOption", 9
    given app_defined_data "AppDefinedData", 10 given create_time "CreateTime", 11 given
    support_topic "SupportTopic", } required[1, 3]
);

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
    const NAME: &'static str = "import_group";
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

impl crate::wire::object::Blank for ImportGroupType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`ImportGroup`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupReply {
    /// ID of the new group.
    pub group_id: Option<String>,
}

crate::wire::object::fields!(
    lenient ImportGroupReply { 0 given group_id "GroupId", } required[]
);

crate::wire::lenient::object!(ImportGroupReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMembers {
    /// Group to import into.
    ///
    /// Required.
    pub group_id: String,
    /// Members; 20 on the newest Chinese page, 300 on the international pages.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub member_list: Vec<ImportGroupMemberItem>,
}

crate::wire::object::fields!(
    strict ImportGroupMembers { 0 always group_id "GroupId", 1 always member_list
    "MemberList", } required[0, 1]
);

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
    const NAME: &'static str = "import_group_members";
}

impl crate::Bulk for ImportGroupMembers {
    type Item = ImportGroupMemberItem;
}

/// Members; 20 on the newest Chinese page, 300 on the international pages.
///
/// Used in [`ImportGroupMembers::member_list`](field@crate::api::ImportGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMemberItem {
    /// Account to import.
    ///
    /// Required. At most 32 bytes.
    pub member_account: String,
    /// Only Admin can be given; ordinary member when absent.
    ///
    /// Optional.
    pub role: Option<InitialMemberRole>,
    /// When the member joined.
    ///
    /// Optional. In seconds since 1970.
    pub join_time: Option<i64>,
    /// Unread messages of the member.
    ///
    /// Optional. At least 0.
    pub unread_msg_num: Option<i64>,
}

crate::wire::object::fields!(
    strict ImportGroupMemberItem { 0 always member_account "Member_Account", 1 given role
    "Role", 2 given join_time "JoinTime", 3 given unread_msg_num "UnreadMsgNum", }
    required[0]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMembersReply {
    /// One result per account.
    pub member_list: Vec<ImportGroupMembersResult>,
}

crate::wire::object::fields!(
    lenient ImportGroupMembersReply { 0 items member_list "MemberList", } required[]
);

crate::wire::lenient::object!(ImportGroupMembersReply);

/// One result per account.
///
/// Used in [`ImportGroupMembersReply::member_list`](field@crate::api::ImportGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportGroupMembersResult {
    /// The account.
    pub member_account: Option<String>,
    /// 0 failed, 1 imported, 2 already a member.
    ///
    /// Known values: 0, 1, 2.
    pub result: Option<i64>,
}

crate::wire::object::fields!(
    lenient ImportGroupMembersResult { 0 given member_account "Member_Account", 1 given
    result "Result", } required[]
);

crate::wire::lenient::object!(ImportGroupMembersResult);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMemberUnreadCount {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Member.
    ///
    /// Required.
    pub member_account: String,
    /// Unread messages of the member.
    ///
    /// Required. At least 0.
    pub unread_msg_num: i64,
}

crate::wire::object::fields!(
    strict SetMemberUnreadCount { 0 always group_id "GroupId", 1 always member_account
    "Member_Account", 2 always unread_msg_num "UnreadMsgNum", } required[0, 1, 2]
);

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
    const NAME: &'static str = "set_member_unread_count";
}

/// The reply to [`SetMemberUnreadCount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMemberUnreadCountReply {}

crate::wire::object::fields!(lenient SetMemberUnreadCountReply {} required[]);

crate::wire::lenient::object!(SetMemberUnreadCountReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOnlineMemberCount {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
}

crate::wire::object::fields!(
    strict GetOnlineMemberCount { 0 always group_id "GroupId", } required[0]
);

impl GetOnlineMemberCount {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for GetOnlineMemberCount {
    type Reply = GetOnlineMemberCountReply;
    const NAME: &'static str = "get_online_member_count";
}

/// The reply to [`GetOnlineMemberCount`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOnlineMemberCountReply {
    /// Members online.
    pub online_member_num: Option<i64>,
}

crate::wire::object::fields!(
    lenient GetOnlineMemberCountReply { 0 given online_member_num "OnlineMemberNum", }
    required[]
);

crate::wire::lenient::object!(GetOnlineMemberCountReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BanGroupMembers {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Members to ban.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub members_account: Vec<String>,
    /// Length of the ban, unsigned 32-bit.
    ///
    /// Required. From 0 to 4294967295. In seconds.
    pub duration: i64,
    /// Message about the ban.
    ///
    /// Optional. At most 1000 bytes.
    pub description: Option<String>,
}

crate::wire::object::fields!(
    strict BanGroupMembers { 0 always group_id "GroupId", 1 always members_account
    "Members_Account", 2 always duration "Duration", 3 given description "Description", }
    required[0, 1, 2]
);

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
    const NAME: &'static str = "ban_group_members";
}

impl crate::Bulk for BanGroupMembers {
    type Item = String;
}

/// The reply to [`BanGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BanGroupMembersReply {}

crate::wire::object::fields!(lenient BanGroupMembersReply {} required[]);

crate::wire::lenient::object!(BanGroupMembersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbanGroupMembers {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Accounts to unban.
    ///
    /// Required. More than 20 entries are sent in several requests.
    pub members_account: Vec<String>,
}

crate::wire::object::fields!(
    strict UnbanGroupMembers { 0 always group_id "GroupId", 1 always members_account
    "Members_Account", } required[0, 1]
);

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
    const NAME: &'static str = "unban_group_members";
}

impl crate::Bulk for UnbanGroupMembers {
    type Item = String;
}

/// The reply to [`UnbanGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnbanGroupMembersReply {}

crate::wire::object::fields!(lenient UnbanGroupMembersReply {} required[]);

crate::wire::lenient::object!(UnbanGroupMembersReply);

/// Read the accounts banned from a group, page by page.
///
/// Official page: [Getting the List of Banned Group Members](https://www.tencentcloud.com/document/product/1047/50295)
///
/// Path: `v4/group_open_http_svc/get_group_ban_member`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched on in the console;
/// SDK 6.6, web SDK 2.22.0.
#[doc(alias = "get_group_ban_member")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBannedGroupMembers {
    /// Group to query.
    ///
    /// Required.
    pub group_id: String,
    /// Accounts per page.
    ///
    /// Optional. At most 100. Documented, not checked.
    pub limit: Option<i64>,
    /// 0 first, then NextOffset of the previous reply.
    ///
    /// The first page when left out. At least 0.
    pub offset: Option<i64>,
}

crate::wire::object::fields!(
    strict ListBannedGroupMembers { 0 always group_id "GroupId", 1 given limit "Limit", 2
    given offset "Offset", } required[0]
);

impl ListBannedGroupMembers {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            limit: None,
            offset: None,
        }
    }

    /// Sets `limit`: accounts per page.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`: 0 first, then NextOffset of the previous reply.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl crate::Request for ListBannedGroupMembers {
    type Reply = ListBannedGroupMembersReply;
    const NAME: &'static str = "list_banned_group_members";
}

impl crate::Paged for ListBannedGroupMembers {
    type Item = BannedGroupMember;
    fn into_items(reply: ListBannedGroupMembersReply) -> Vec<Self::Item> {
        reply.banned_account_list
    }
}

/// The reply to [`ListBannedGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBannedGroupMembersReply {
    /// Banned accounts.
    pub banned_account_list: Vec<BannedGroupMember>,
    /// Offset of the next page; 0 when all were returned.
    pub next_offset: Option<i64>,
}

crate::wire::object::fields!(
    lenient ListBannedGroupMembersReply { 0 items banned_account_list
    "BannedAccountList", 1 given next_offset "NextOffset", } required[]
);

crate::wire::lenient::object!(ListBannedGroupMembersReply);

/// Banned accounts.
///
/// Used in [`ListBannedGroupMembersReply::banned_account_list`](field@crate::api::ListBannedGroupMembersReply::banned_account_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannedGroupMember {
    /// End of the ban.
    ///
    /// In seconds since 1970.
    pub banned_until: Option<i64>,
    /// The account.
    pub member_account: Option<String>,
}

crate::wire::object::fields!(
    lenient BannedGroupMember { 0 given banned_until "BannedUntil", 1 given
    member_account "Member_Account", } required[]
);

crate::wire::lenient::object!(BannedGroupMember);

/// Read the online members of a live group, page by page.
///
/// Official page: [Getting the List of Online Users in an Audio-Video Group](https://www.tencentcloud.com/document/product/1047/50293)
///
/// Path: `v4/group_open_avchatroom_http_svc/get_members`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member list switched on in
/// the console.
///
/// - AVChatRoom only
/// - only the 1000 members online that joined last are listed
/// - refreshed every 40 seconds
/// - up to 250 members come back at once, then page by Timestamp
/// - members with mark 600 are hidden unless Mark asks for them
#[doc(alias = "get_members")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLiveGroupOnlineMembers {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// 0 first, then NextTimestamp of the previous reply.
    ///
    /// The first page when left out. At least 0.
    pub timestamp: Option<i64>,
    /// Only members with this mark.
    ///
    /// Optional.
    pub mark: Option<i64>,
}

crate::wire::object::fields!(
    strict ListLiveGroupOnlineMembers { 0 always group_id "GroupId", 1 given timestamp
    "Timestamp", 2 given mark "Mark", } required[0]
);

impl ListLiveGroupOnlineMembers {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            timestamp: None,
            mark: None,
        }
    }

    /// Sets `timestamp`: 0 first, then NextTimestamp of the previous reply.
    #[must_use]
    pub fn timestamp(mut self, timestamp: i64) -> Self {
        self.timestamp = Some(timestamp);
        self
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
    const NAME: &'static str = "list_live_group_online_members";
}

impl crate::Paged for ListLiveGroupOnlineMembers {
    type Item = LiveGroupMember;
    fn into_items(reply: ListLiveGroupOnlineMembersReply) -> Vec<Self::Item> {
        reply.member_list
    }
}

/// The reply to [`ListLiveGroupOnlineMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLiveGroupOnlineMembersReply {
    /// Online members.
    pub member_list: Vec<LiveGroupMember>,
    /// Cursor for the next page; 0 when all were returned.
    pub next_timestamp: Option<i64>,
}

crate::wire::object::fields!(
    lenient ListLiveGroupOnlineMembersReply { 0 items member_list "MemberList", 1 given
    next_timestamp "NextTimestamp", } required[]
);

crate::wire::lenient::object!(ListLiveGroupOnlineMembersReply);

/// Online members.
///
/// Used in [`ListLiveGroupOnlineMembersReply::member_list`](field@crate::api::ListLiveGroupOnlineMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveGroupMember {
    /// When the member came in.
    ///
    /// In seconds since 1970.
    pub join_time: Option<i64>,
    /// The account.
    pub member_account: Option<String>,
    /// Nickname.
    pub nick_name: Option<String>,
    /// URL of the picture.
    pub avatar: Option<String>,
}

crate::wire::object::fields!(
    lenient LiveGroupMember { 0 given join_time "JoinTime", 1 given member_account
    "Member_Account", 2 given nick_name "NickName", 3 given avatar "Avatar", } required[]
);

crate::wire::lenient::object!(LiveGroupMember);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkLiveGroupMembers {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// 1 sets marks, 2 deletes them.
    ///
    /// Required. Known values: 1, 2.
    pub command_type: i64,
    /// Members.
    ///
    /// Required. More than 500 entries are sent in several requests.
    pub member_list: Vec<LiveGroupMarksItem>,
}

crate::wire::object::fields!(
    strict MarkLiveGroupMembers { 0 always group_id "GroupId", 1 always command_type
    "CommandType", 2 always member_list "MemberList", } required[0, 1, 2]
);

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
    const NAME: &'static str = "mark_live_group_members";
}

impl crate::Bulk for MarkLiveGroupMembers {
    type Item = LiveGroupMarksItem;
}

/// Members.
///
/// Used in [`MarkLiveGroupMembers::member_list`](field@crate::api::MarkLiveGroupMembers::member_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LiveGroupMarksItem {
    /// Member.
    ///
    /// Required.
    pub member_account: String,
    /// Marks to set or delete: 500, 600 or 1000 and up.
    ///
    /// Required.
    pub marks: Vec<i64>,
}

crate::wire::object::fields!(
    strict LiveGroupMarksItem { 0 always member_account "Member_Account", 1 always marks
    "Marks", } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkLiveGroupMembersReply {
    /// As sent.
    ///
    /// Known values: 1, 2.
    pub command_type: Option<i64>,
    /// Members for which it worked.
    pub member_list: Vec<LiveGroupMarks>,
}

crate::wire::object::fields!(
    lenient MarkLiveGroupMembersReply { 0 given command_type "CommandType", 1 items
    member_list "MemberList", } required[]
);

crate::wire::lenient::object!(MarkLiveGroupMembersReply);

/// Members for which it worked.
///
/// Used in [`MarkLiveGroupMembersReply::member_list`](field@crate::api::MarkLiveGroupMembersReply::member_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveGroupMarks {
    /// The account.
    pub member_account: Option<String>,
    /// Marks set or deleted.
    pub marks: Vec<i64>,
}

crate::wire::object::fields!(
    lenient LiveGroupMarks { 0 given member_account "Member_Account", 1 items marks
    "Marks", } required[]
);

crate::wire::lenient::object!(LiveGroupMarks);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetLiveGroupAdmins {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// 1 makes admins, 2 takes the role away.
    ///
    /// Required. Known values: 1, 2.
    pub command_type: i64,
    /// Accounts; a group has at most 5 admins.
    ///
    /// Required. At most 5 entries. Documented, not checked.
    pub admin_account: Vec<String>,
}

crate::wire::object::fields!(
    strict SetLiveGroupAdmins { 0 always group_id "GroupId", 1 always command_type
    "CommandType", 2 always admin_account "Admin_Account", } required[0, 1, 2]
);

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
    const NAME: &'static str = "set_live_group_admins";
}

/// The reply to [`SetLiveGroupAdmins`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLiveGroupAdminsReply {}

crate::wire::object::fields!(lenient SetLiveGroupAdminsReply {} required[]);

crate::wire::lenient::object!(SetLiveGroupAdminsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLiveGroupAdmins {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
}

crate::wire::object::fields!(
    strict ListLiveGroupAdmins { 0 always group_id "GroupId", } required[0]
);

impl ListLiveGroupAdmins {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for ListLiveGroupAdmins {
    type Reply = ListLiveGroupAdminsReply;
    const NAME: &'static str = "list_live_group_admins";
}

/// The reply to [`ListLiveGroupAdmins`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLiveGroupAdminsReply {
    /// Admins.
    pub admin_list: Vec<LiveGroupAdmin>,
}

crate::wire::object::fields!(
    lenient ListLiveGroupAdminsReply { 0 items admin_list "Admin_List", } required[]
);

crate::wire::lenient::object!(ListLiveGroupAdminsReply);

/// Admins.
///
/// Used in [`ListLiveGroupAdminsReply::admin_list`](field@crate::api::ListLiveGroupAdminsReply::admin_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveGroupAdmin {
    /// Account of the admin.
    pub admin_account: Option<String>,
    /// URL of the picture; may be empty.
    pub avatar: Option<String>,
    /// Nickname.
    pub nick_name: Option<String>,
}

crate::wire::object::fields!(
    lenient LiveGroupAdmin { 0 given admin_account "Admin_Account", 1 given avatar
    "Avatar", 2 given nick_name "NickName", } required[]
);

crate::wire::lenient::object!(LiveGroupAdmin);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckLiveGroupMembers {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Accounts to check.
    ///
    /// Required.
    pub member_account: Vec<String>,
}

crate::wire::object::fields!(
    strict CheckLiveGroupMembers { 0 always group_id "GroupId", 1 always member_account
    "Member_Account", } required[0, 1]
);

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
    const NAME: &'static str = "check_live_group_members";
}

/// The reply to [`CheckLiveGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckLiveGroupMembersReply {
    /// Those of the asked accounts that are in the group.
    pub member_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient CheckLiveGroupMembersReply { 0 items member_account "Member_Account", }
    required[]
);

crate::wire::lenient::object!(CheckLiveGroupMembersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddLiveGroupRobots {
    /// Group.
    ///
    /// Required. Known from a weak source only.
    pub group_id: String,
    /// Robot accounts.
    ///
    /// Required. Known from a weak source only.
    pub member_account: Vec<String>,
}

crate::wire::object::fields!(
    strict AddLiveGroupRobots { 0 always group_id "GroupId", 1 always member_account
    "Member_Account", } required[0, 1]
);

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
    const NAME: &'static str = "add_live_group_robots";
}

/// The reply to [`AddLiveGroupRobots`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLiveGroupRobotsReply {}

crate::wire::object::fields!(lenient AddLiveGroupRobotsReply {} required[]);

crate::wire::lenient::object!(AddLiveGroupRobotsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteLiveGroupRobots {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Robot accounts to remove.
    ///
    /// Required.
    pub member_account: Vec<String>,
}

crate::wire::object::fields!(
    strict DeleteLiveGroupRobots { 0 always group_id "GroupId", 1 always member_account
    "Member_Account", } required[0, 1]
);

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
    const NAME: &'static str = "delete_live_group_robots";
}

/// The reply to [`DeleteLiveGroupRobots`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLiveGroupRobotsReply {}

crate::wire::object::fields!(lenient DeleteLiveGroupRobotsReply {} required[]);

crate::wire::lenient::object!(DeleteLiveGroupRobotsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupAttributes {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
}

crate::wire::object::fields!(
    strict GetGroupAttributes { 0 always group_id "GroupId", } required[0]
);

impl GetGroupAttributes {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for GetGroupAttributes {
    type Reply = GetGroupAttributesReply;
    const NAME: &'static str = "get_group_attributes";
}

/// The reply to [`GetGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupAttributesReply {
    /// Attributes.
    pub group_attr_ary: Vec<GroupAttribute>,
}

crate::wire::object::fields!(
    lenient GetGroupAttributesReply { 0 items group_attr_ary "GroupAttrAry", } required[]
);

crate::wire::lenient::object!(GetGroupAttributesReply);

/// Attributes.
///
/// Used in [`GetGroupAttributesReply::group_attr_ary`](field@crate::api::GetGroupAttributesReply::group_attr_ary).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupAttribute {
    /// Attribute name.
    pub key: Option<String>,
    /// Attribute value.
    pub value: Option<String>,
}

crate::wire::object::fields!(
    lenient GroupAttribute { 0 given key "key", 1 given value "value", } required[]
);

crate::wire::lenient::object!(GroupAttribute);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupAttributes {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Attributes.
    ///
    /// Required. At most 16 entries.
    pub group_attr: Vec<GroupAttributeItem>,
}

crate::wire::object::fields!(
    strict ModifyGroupAttributes { 0 always group_id "GroupId", 1 always group_attr
    "GroupAttr", } required[0, 1]
);

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
    const NAME: &'static str = "modify_group_attributes";
}

/// Attributes.
///
/// Used in [`ModifyGroupAttributes::group_attr`](field@crate::api::ModifyGroupAttributes::group_attr).
#[derive(Debug, Clone, PartialEq)]
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

crate::wire::object::fields!(
    strict GroupAttributeItem { 0 always key "key", 1 always value "value", } required[0,
    1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGroupAttributesReply {}

crate::wire::object::fields!(lenient ModifyGroupAttributesReply {} required[]);

crate::wire::lenient::object!(ModifyGroupAttributesReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupAttributes {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
}

crate::wire::object::fields!(
    strict ClearGroupAttributes { 0 always group_id "GroupId", } required[0]
);

impl ClearGroupAttributes {
    /// With the required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Request for ClearGroupAttributes {
    type Reply = ClearGroupAttributesReply;
    const NAME: &'static str = "clear_group_attributes";
}

/// The reply to [`ClearGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearGroupAttributesReply {}

crate::wire::object::fields!(lenient ClearGroupAttributesReply {} required[]);

crate::wire::lenient::object!(ClearGroupAttributesReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetGroupAttributes {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Attributes.
    ///
    /// Required. At most 16 entries.
    pub group_attr: Vec<GroupAttributeItem>,
}

crate::wire::object::fields!(
    strict ResetGroupAttributes { 0 always group_id "GroupId", 1 always group_attr
    "GroupAttr", } required[0, 1]
);

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
    const NAME: &'static str = "reset_group_attributes";
}

/// The reply to [`ResetGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetGroupAttributesReply {}

crate::wire::object::fields!(lenient ResetGroupAttributesReply {} required[]);

crate::wire::lenient::object!(ResetGroupAttributesReply);

/// Delete named custom attributes of a group.
///
/// Official page: [Deleting Group Custom Attributes](https://www.tencentcloud.com/document/product/1047/59499)
///
/// Path: `v4/group_open_http_svc/delete_group_attr`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error.
///
/// - deletes the named attributes
/// - add, change and delete together at most 5 per second and group, else 10049
#[doc(alias = "delete_group_attr")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupAttributes {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Attributes to delete.
    ///
    /// Required.
    pub group_attr: Vec<GroupAttributeKey>,
}

crate::wire::object::fields!(
    strict DeleteGroupAttributes { 0 always group_id "GroupId", 1 always group_attr
    "GroupAttr", } required[0, 1]
);

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
    const NAME: &'static str = "delete_group_attributes";
}

/// Attributes to delete.
///
/// Used in [`DeleteGroupAttributes::group_attr`](field@crate::api::DeleteGroupAttributes::group_attr).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupAttributeKey {
    /// Attribute name.
    ///
    /// Required. At most 32 bytes.
    pub key: String,
}

crate::wire::object::fields!(
    strict GroupAttributeKey { 0 always key "key", } required[0]
);

impl GroupAttributeKey {
    /// With the required fields.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

/// The reply to [`DeleteGroupAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupAttributesReply {}

crate::wire::object::fields!(lenient DeleteGroupAttributesReply {} required[]);

crate::wire::lenient::object!(DeleteGroupAttributesReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupCounters {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Counters wanted; all when absent.
    ///
    /// Optional.
    pub group_counter_keys: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict GetGroupCounters { 0 always group_id "GroupId", 1 given group_counter_keys
    "GroupCounterKeys", } required[0]
);

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
    const NAME: &'static str = "get_group_counters";
}

/// The reply to [`GetGroupCounters`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupCountersReply {
    /// Counters.
    pub group_counter: Vec<GroupCounter>,
}

crate::wire::object::fields!(
    lenient GetGroupCountersReply { 0 items group_counter "GroupCounter", } required[]
);

crate::wire::lenient::object!(GetGroupCountersReply);

/// Counters.
///
/// Used in [`GetGroupCountersReply::group_counter`](field@crate::api::GetGroupCountersReply::group_counter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCounter {
    /// Counter name.
    pub key: Option<String>,
    /// Signed 64-bit.
    pub value: Option<i64>,
}

crate::wire::object::fields!(
    lenient GroupCounter { 0 given key "Key", 1 given value "Value", } required[]
);

crate::wire::lenient::object!(GroupCounter);

/// Set, raise or lower counters of a group.
///
/// Official page: [Updating Group Counters](https://www.tencentcloud.com/document/product/1047/53428)
///
/// Path: `v4/group_open_http_svc/update_group_counter`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
/// China).
///
/// - not for Community
/// - Increase and Decrease start a missing key at 0
/// - at most 20 counters per group
#[doc(alias = "update_group_counter")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupCounters {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Counters.
    ///
    /// Required. At most 20 entries.
    pub group_counter: Vec<GroupCounterItem>,
    /// Set writes the value, Increase and Decrease change it by the value.
    ///
    /// Expected, but a request without it is not refused.
    pub mode: Option<GroupCounterMode>,
}

crate::wire::object::fields!(
    strict UpdateGroupCounters { 0 always group_id "GroupId", 1 always group_counter
    "GroupCounter", 2 given mode "Mode", } required[0, 1]
);

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
    const NAME: &'static str = "update_group_counters";
}

/// Counters.
///
/// Used in [`UpdateGroupCounters::group_counter`](field@crate::api::UpdateGroupCounters::group_counter).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupCounterItem {
    /// Counter name.
    ///
    /// Required. At most 128 bytes.
    pub key: String,
    /// New value or step, signed 64-bit.
    ///
    /// Required.
    pub value: i64,
}

crate::wire::object::fields!(
    strict GroupCounterItem { 0 always key "Key", 1 always value "Value", } required[0,
    1]
);

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

impl crate::wire::object::Blank for GroupCounterMode {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`UpdateGroupCounters`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupCountersReply {
    /// Counters after the update.
    pub group_counter: Vec<GroupCounter>,
}

crate::wire::object::fields!(
    lenient UpdateGroupCountersReply { 0 items group_counter "GroupCounter", } required[]
);

crate::wire::lenient::object!(UpdateGroupCountersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupCounters {
    /// Group.
    ///
    /// Required.
    pub group_id: String,
    /// Counters to delete; all when absent.
    ///
    /// Optional.
    pub group_counter_keys: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict DeleteGroupCounters { 0 always group_id "GroupId", 1 given group_counter_keys
    "GroupCounterKeys", } required[0]
);

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
    const NAME: &'static str = "delete_group_counters";
}

/// The reply to [`DeleteGroupCounters`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupCountersReply {}

crate::wire::object::fields!(lenient DeleteGroupCountersReply {} required[]);

crate::wire::lenient::object!(DeleteGroupCountersReply);
