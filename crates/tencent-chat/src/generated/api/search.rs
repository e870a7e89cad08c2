// @generated from api/search.yaml by cargo xtask generate
//! Cloud search.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`SearchUsers`] | Searching for Users |
//! | [`SearchGroups`] | Searching for Groups |
//! | [`SearchGroupMembers`] | Searching for Group Members |
//!
//! A paid extra; without it the calls give 60020.
//!
//! Pages list the hosts of China and Singapore only.
//!
//! A cursor is valid for 2 minutes, as the pages of the client SDKs say.

use serde::{Deserialize, Serialize};

/// Search users by nickname, ID, gender and birthday.
///
/// No current page documents it.
///
/// Path: `v4/user_search/search`
///
/// At most 2 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Cloud
/// search, a paid extra; China and Singapore.
///
/// - nicknames match in part, UserIDs as a whole (client documentation)
/// - a birthday is a number like 19900101
#[doc(alias = "search")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchUsers {
    /// Only this gender; all when absent.
    ///
    /// Optional.
    pub user_gender_type: Option<SearchedGender>,
    /// Born on this day or later, like 19900101.
    ///
    /// Optional.
    pub user_birth_start: Option<i64>,
    /// Born on this day or earlier, like 20240101; greater than UserBirthStart.
    ///
    /// Optional.
    pub user_birth_end: Option<i64>,
    /// 0 any keyword matches, 1 all do.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub keyword_match_type: Option<i64>,
    /// Words to search for; 5 at most in the client SDKs.
    ///
    /// Required.
    pub keywords: Vec<String>,
    /// Users per page; more is taken as 100.
    ///
    /// Required. At most 100. Documented, not checked.
    pub count: i64,
    /// Empty or absent first, then the Cursor of the previous reply.
    ///
    /// Optional.
    pub cursor: Option<String>,
}

crate::wire::object::fields!(
    strict SearchUsers { 0 given user_gender_type "UserGenderType", 1 given
    user_birth_start "UserBirthStart", 2 given user_birth_end "UserBirthEnd", 3 given
    keyword_match_type "KeywordMatchType", 4 always keywords "Keywords", 5 always count
    "Count", 6 given cursor "Cursor", } required[4, 5]
);

impl SearchUsers {
    /// With the required fields.
    pub fn new(
        keywords: impl IntoIterator<Item = impl Into<String>>,
        count: i64,
    ) -> Self {
        Self {
            user_gender_type: None,
            user_birth_start: None,
            user_birth_end: None,
            keyword_match_type: None,
            keywords: keywords.into_iter().map(Into::into).collect(),
            count,
            cursor: None,
        }
    }

    /// Sets `user_gender_type`: only this gender; all when absent.
    #[must_use]
    pub fn user_gender_type(
        mut self,
        user_gender_type: impl Into<SearchedGender>,
    ) -> Self {
        self.user_gender_type = Some(user_gender_type.into());
        self
    }

    /// Sets `user_birth_start`: born on this day or later, like 19900101.
    #[must_use]
    pub fn user_birth_start(mut self, user_birth_start: i64) -> Self {
        self.user_birth_start = Some(user_birth_start);
        self
    }

    /// Sets `user_birth_end`: born on this day or earlier, like 20240101; greater than UserBirthStart.
    #[must_use]
    pub fn user_birth_end(mut self, user_birth_end: i64) -> Self {
        self.user_birth_end = Some(user_birth_end);
        self
    }

    /// Sets `keyword_match_type`: 0 any keyword matches, 1 all do.
    #[must_use]
    pub fn keyword_match_type(mut self, keyword_match_type: i64) -> Self {
        self.keyword_match_type = Some(keyword_match_type);
        self
    }

    /// Sets `cursor`: empty or absent first, then the Cursor of the previous reply.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl crate::Request for SearchUsers {
    type Reply = SearchUsersReply;
    const NAME: &'static str = "search_users";
}

impl crate::Paged for SearchUsers {
    type Item = FoundUser;
    fn into_items(reply: SearchUsersReply) -> Vec<Self::Item> {
        reply.users
    }
}

/// Only this gender; all when absent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchedGender {
    /// `Gender_Type_Female`
    Female,
    /// `Gender_Type_Male`
    Male,
    /// A value that this version does not know.
    Other(String),
}

impl SearchedGender {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Female => "Gender_Type_Female",
            Self::Male => "Gender_Type_Male",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SearchedGender {
    fn from(value: &str) -> Self {
        match value {
            "Gender_Type_Female" => Self::Female,
            "Gender_Type_Male" => Self::Male,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for SearchedGender {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for SearchedGender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SearchedGender {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SearchedGender {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for SearchedGender {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

/// The reply to [`SearchUsers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchUsersReply {
    /// Whether all users were returned.
    pub is_finish: Option<bool>,
    /// Number of all users that match.
    pub total_count: Option<i64>,
    /// For the next page.
    ///
    /// Known from a weak source only.
    pub cursor: Option<String>,
    /// Users of this page.
    pub users: Vec<FoundUser>,
}

crate::wire::object::fields!(
    lenient SearchUsersReply { 0 given is_finish "IsFinish", 1 given total_count
    "TotalCount", 2 given cursor "Cursor", 3 items users "Users", } required[]
);

crate::wire::lenient::object!(SearchUsersReply);

/// Users of this page.
///
/// Used in [`SearchUsersReply::users`](field@crate::api::SearchUsersReply::users).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundUser {
    /// The account.
    pub user_id: Option<String>,
    /// Parts of the profile.
    pub profile_items: Vec<FoundProfileItem>,
}

crate::wire::object::fields!(
    lenient FoundUser { 0 given user_id "UserID", 1 items profile_items "ProfileItems", }
    required[]
);

crate::wire::lenient::object!(FoundUser);

/// Parts of the profile.
///
/// Used in [`FoundUser::profile_items`](field@crate::api::FoundUser::profile_items).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundProfileItem {
    /// Profile field, like Tag_Profile_IM_Nick.
    pub tag: Option<String>,
    /// Its value.
    pub str_value: Option<String>,
}

crate::wire::object::fields!(
    lenient FoundProfileItem { 0 given tag "Tag", 1 given str_value "StrValue", }
    required[]
);

crate::wire::lenient::object!(FoundProfileItem);

/// Search groups by name or ID.
///
/// No current page documents it.
///
/// Path: `v4/group_search/search`
///
/// At most 2 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Cloud
/// search, a paid extra; China and Singapore.
///
/// - group names match in part, group IDs as a whole
#[doc(alias = "search")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchGroups {
    /// Only groups of these types; all when absent or empty; no AVChatRoom.
    ///
    /// Optional.
    pub group_type: Option<Vec<SearchedGroupType>>,
    /// 0 any keyword matches, 1 all do.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub keyword_match_type: Option<i64>,
    /// Words to search for; 5 at most in the client SDKs.
    ///
    /// Required.
    pub keywords: Vec<String>,
    /// Groups per page; more is taken as 100.
    ///
    /// Required. At most 100. Documented, not checked.
    pub count: i64,
    /// Empty or absent first, then the Cursor of the previous reply.
    ///
    /// Optional.
    pub cursor: Option<String>,
}

crate::wire::object::fields!(
    strict SearchGroups { 0 given group_type "GroupType", 1 given keyword_match_type
    "KeywordMatchType", 2 always keywords "Keywords", 3 always count "Count", 4 given
    cursor "Cursor", } required[2, 3]
);

impl SearchGroups {
    /// With the required fields.
    pub fn new(
        keywords: impl IntoIterator<Item = impl Into<String>>,
        count: i64,
    ) -> Self {
        Self {
            group_type: None,
            keyword_match_type: None,
            keywords: keywords.into_iter().map(Into::into).collect(),
            count,
            cursor: None,
        }
    }

    /// Sets `group_type`: only groups of these types; all when absent or empty; no AVChatRoom.
    #[must_use]
    pub fn group_type(
        mut self,
        group_type: impl IntoIterator<Item = impl Into<SearchedGroupType>>,
    ) -> Self {
        self.group_type = Some(group_type.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `keyword_match_type`: 0 any keyword matches, 1 all do.
    #[must_use]
    pub fn keyword_match_type(mut self, keyword_match_type: i64) -> Self {
        self.keyword_match_type = Some(keyword_match_type);
        self
    }

    /// Sets `cursor`: empty or absent first, then the Cursor of the previous reply.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl crate::Request for SearchGroups {
    type Reply = SearchGroupsReply;
    const NAME: &'static str = "search_groups";
}

impl crate::Paged for SearchGroups {
    type Item = FoundGroup;
    fn into_items(reply: SearchGroupsReply) -> Vec<Self::Item> {
        reply.groups
    }
}

/// Only groups of these types; all when absent or empty; no AVChatRoom.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchedGroupType {
    /// `Private`
    Private,
    /// `Public`
    Public,
    /// `ChatRoom`
    ChatRoom,
    /// `Community`
    Community,
    /// A value that this version does not know.
    Other(String),
}

impl SearchedGroupType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "Private",
            Self::Public => "Public",
            Self::ChatRoom => "ChatRoom",
            Self::Community => "Community",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SearchedGroupType {
    fn from(value: &str) -> Self {
        match value {
            "Private" => Self::Private,
            "Public" => Self::Public,
            "ChatRoom" => Self::ChatRoom,
            "Community" => Self::Community,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for SearchedGroupType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for SearchedGroupType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SearchedGroupType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SearchedGroupType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for SearchedGroupType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(SearchedGroupType);

/// The reply to [`SearchGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGroupsReply {
    /// Whether all groups were returned.
    pub is_finish: Option<bool>,
    /// Number of all groups that match.
    pub total_count: Option<i64>,
    /// For the next page.
    pub cursor: Option<String>,
    /// Groups of this page.
    pub groups: Vec<FoundGroup>,
}

crate::wire::object::fields!(
    lenient SearchGroupsReply { 0 given is_finish "IsFinish", 1 given total_count
    "TotalCount", 2 given cursor "Cursor", 3 items groups "Groups", } required[]
);

crate::wire::lenient::object!(SearchGroupsReply);

/// Groups of this page.
///
/// Used in [`SearchGroupsReply::groups`](field@crate::api::SearchGroupsReply::groups).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundGroup {
    /// Group type.
    pub group_type: Option<SearchedGroupType>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
    /// Current members.
    pub group_member_num: Option<i64>,
    /// URL of the group picture.
    pub group_face_url: Option<String>,
    /// Introduction.
    pub group_introduction: Option<String>,
    /// Owner.
    pub group_owner_user_id: Option<String>,
    /// Internal number of the owner, beyond 2^53.
    pub group_owner_tiny_id: Option<i64>,
    /// Nickname of the owner.
    pub group_owner_user_name: Option<String>,
}

crate::wire::object::fields!(
    lenient FoundGroup { 0 given group_type "GroupType", 1 given group_id "GroupID", 2
    given group_name "GroupName", 3 given group_member_num "GroupMemberNum", 4 given
    group_face_url "GroupFaceUrl", 5 given group_introduction "GroupIntroduction", 6
    given group_owner_user_id "GroupOwnerUserID", 7 given group_owner_tiny_id
    "GroupOwnerTinyID", 8 given group_owner_user_name "GroupOwnerUserName", } required[]
);

crate::wire::lenient::object!(FoundGroup);

/// Search group members by name card, nickname or ID.
///
/// No current page documents it.
///
/// Path: `v4/group_member_search/search`
///
/// At most 2 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Cloud
/// search, a paid extra; China and Singapore.
///
/// - name cards and nicknames match in part, UserIDs as a whole
#[doc(alias = "search")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchGroupMembers {
    /// Only in groups of these types; all when absent or empty; no AVChatRoom.
    ///
    /// Optional.
    pub group_type: Option<Vec<SearchedGroupType>>,
    /// Only in these groups; all when absent or empty.
    ///
    /// Optional.
    pub group_id_list: Option<Vec<String>>,
    /// 0 any keyword matches, 1 all do.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub keyword_match_type: Option<i64>,
    /// Words to search for; 5 at most in the client SDKs.
    ///
    /// Required.
    pub keywords: Vec<String>,
    /// Members per page; more is taken as 100.
    ///
    /// Required. At most 100. Documented, not checked.
    pub count: i64,
    /// Empty or absent first, then the Cursor of the previous reply.
    ///
    /// Optional.
    pub cursor: Option<String>,
}

crate::wire::object::fields!(
    strict SearchGroupMembers { 0 given group_type "GroupType", 1 given group_id_list
    "GroupIdList", 2 given keyword_match_type "KeywordMatchType", 3 always keywords
    "Keywords", 4 always count "Count", 5 given cursor "Cursor", } required[3, 4]
);

impl SearchGroupMembers {
    /// With the required fields.
    pub fn new(
        keywords: impl IntoIterator<Item = impl Into<String>>,
        count: i64,
    ) -> Self {
        Self {
            group_type: None,
            group_id_list: None,
            keyword_match_type: None,
            keywords: keywords.into_iter().map(Into::into).collect(),
            count,
            cursor: None,
        }
    }

    /// Sets `group_type`: only in groups of these types; all when absent or empty; no AVChatRoom.
    #[must_use]
    pub fn group_type(
        mut self,
        group_type: impl IntoIterator<Item = impl Into<SearchedGroupType>>,
    ) -> Self {
        self.group_type = Some(group_type.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `group_id_list`: only in these groups; all when absent or empty.
    #[must_use]
    pub fn group_id_list(
        mut self,
        group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id_list = Some(group_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `keyword_match_type`: 0 any keyword matches, 1 all do.
    #[must_use]
    pub fn keyword_match_type(mut self, keyword_match_type: i64) -> Self {
        self.keyword_match_type = Some(keyword_match_type);
        self
    }

    /// Sets `cursor`: empty or absent first, then the Cursor of the previous reply.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl crate::Request for SearchGroupMembers {
    type Reply = SearchGroupMembersReply;
    const NAME: &'static str = "search_group_members";
}

impl crate::Paged for SearchGroupMembers {
    type Item = FoundGroupMember;
    fn into_items(reply: SearchGroupMembersReply) -> Vec<Self::Item> {
        reply.group_members
    }
}

/// The reply to [`SearchGroupMembers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchGroupMembersReply {
    /// Whether all members were returned.
    pub is_finish: Option<bool>,
    /// Number of all members that match.
    pub total_count: Option<i64>,
    /// For the next page.
    pub cursor: Option<String>,
    /// Members of this page.
    pub group_members: Vec<FoundGroupMember>,
}

crate::wire::object::fields!(
    lenient SearchGroupMembersReply { 0 given is_finish "IsFinish", 1 given total_count
    "TotalCount", 2 given cursor "Cursor", 3 items group_members "GroupMembers", }
    required[]
);

crate::wire::lenient::object!(SearchGroupMembersReply);

/// Members of this page.
///
/// Used in [`SearchGroupMembersReply::group_members`](field@crate::api::SearchGroupMembersReply::group_members).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundGroupMember {
    /// Group type.
    pub group_type: Option<SearchedGroupType>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
    /// The member.
    pub group_member_user_id: Option<String>,
    /// Internal number of the member, beyond 2^53.
    pub group_member_tiny_id: Option<i64>,
    /// Nickname.
    pub group_member_user_name: Option<String>,
    /// Name card in the group.
    pub group_member_name_card: Option<String>,
}

crate::wire::object::fields!(
    lenient FoundGroupMember { 0 given group_type "GroupType", 1 given group_id
    "GroupID", 2 given group_name "GroupName", 3 given group_member_user_id
    "GroupMemberUserID", 4 given group_member_tiny_id "GroupMemberTinyID", 5 given
    group_member_user_name "GroupMemberUserName", 6 given group_member_name_card
    "GroupMemberNameCard", } required[]
);

crate::wire::lenient::object!(FoundGroupMember);
