// @generated from api/member-push.yaml by cargo xtask generate
//! Push to all users, the older service.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`PushToMembers`] | [Pushing to All Users](https://www.tencentcloud.com/document/product/1047/37166) |
//! | [`SetMemberAttributeNames`] | [Setting Application Attribute Names](https://www.tencentcloud.com/document/product/1047/37167) |
//! | [`GetMemberAttributeNames`] | [Getting Application Attribute Names](https://www.tencentcloud.com/document/product/1047/37168) |
//! | [`SetMemberAttributes`] | [Setting User Attributes](https://www.tencentcloud.com/document/product/1047/37170) |
//! | [`GetMemberAttributes`] | [Getting User Attributes](https://www.tencentcloud.com/document/product/1047/37169) |
//! | [`RemoveMemberAttributes`] | [Deleting User Attributes](https://www.tencentcloud.com/document/product/1047/37171) |
//! | [`AddMemberTags`] | [Adding User Tags](https://www.tencentcloud.com/document/product/1047/37173) |
//! | [`GetMemberTags`] | [Getting User Tags](https://www.tencentcloud.com/document/product/1047/37172) |
//! | [`RemoveMemberTags`] | [Deleting User Tags](https://www.tencentcloud.com/document/product/1047/37174) |
//! | [`ClearMemberTags`] | [Deleting All Tags of a User](https://www.tencentcloud.com/document/product/1047/37175) |

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::types::{MsgElement, OfflinePushInfo};
use crate::schema::{Endpoint, tables};

#[deprecated(note = "The push service took its place; use push.")]
/// Push to all, tagged or attributed users, by the older service.
///
/// Official page: [Pushing to All Users](https://www.tencentcloud.com/document/product/1047/37166)
///
/// Path: `v4/all_member_push/im_push`
///
/// At most 1 call per second. Not safe to retry, since a second request does it twice: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise edition (newest page; earlier
/// called Ultimate or Premium), switched on on request; takes 48 hours.
///
/// - at most 100 calls a day by default, more than 1 second apart; pushes by attribute and by tag count too
/// - without Condition the push goes to every user of the app
/// - attribute and tag conditions exclude each other; Or and And of the same kind may stand together
/// - messages are kept offline for MsgLifeTime but do not roam; 0 reaches online users only
/// - delivery usually takes up to a minute
#[doc(alias = "im_push")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PushToMembers {
    /// Sender shown to receivers; presumably the admin when left out.
    ///
    /// Optional.
    #[serde(rename = "From_Account", skip_serializing_if = "Option::is_none")]
    pub from_account: Option<String>,
    /// Random number; repeats within a second are dropped.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    #[serde(rename = "MsgRandom", skip_serializing_if = "Option::is_none")]
    pub msg_random: Option<i64>,
    /// How long it is kept for offline users.
    ///
    /// Optional. At most 604800. Documented, not checked. Default 0. In seconds.
    #[serde(rename = "MsgLifeTime", skip_serializing_if = "Option::is_none")]
    pub msg_life_time: Option<i64>,
    /// Message elements.
    ///
    /// Required.
    #[serde(rename = "MsgBody")]
    pub msg_body: Vec<MsgElement>,
    /// Offline push settings.
    ///
    /// Optional.
    #[serde(rename = "OfflinePushInfo", skip_serializing_if = "Option::is_none")]
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Who receives it; everybody when left out.
    ///
    /// Optional.
    #[serde(rename = "Condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<MemberPushCondition>,
}

impl PushToMembers {
    /// With the required fields.
    pub fn new(msg_body: impl IntoIterator<Item = impl Into<MsgElement>>) -> Self {
        Self {
            from_account: None,
            msg_random: None,
            msg_life_time: None,
            msg_body: msg_body.into_iter().map(Into::into).collect(),
            offline_push_info: None,
            condition: None,
        }
    }

    /// Sets `from_account`: sender shown to receivers; presumably the admin when left out.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `msg_random`: random number; repeats within a second are dropped.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `msg_life_time`: how long it is kept for offline users.
    #[must_use]
    pub fn msg_life_time(mut self, msg_life_time: i64) -> Self {
        self.msg_life_time = Some(msg_life_time);
        self
    }

    /// Sets `offline_push_info`: offline push settings.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }

    /// Sets `condition`: who receives it; everybody when left out.
    #[must_use]
    pub fn condition(mut self, condition: MemberPushCondition) -> Self {
        self.condition = Some(condition);
        self
    }
}

impl crate::Request for PushToMembers {
    type Reply = PushToMembersReply;
    const ENDPOINT: &'static Endpoint = &tables::PUSH_TO_MEMBERS;
}

/// Who receives it; everybody when left out.
///
/// Stands in [`PushToMembers::condition`](field@crate::api::PushToMembers::condition).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MemberPushCondition {
    /// Attribute name to value; any of them holds.
    ///
    /// Optional.
    #[serde(rename = "AttrsOr", skip_serializing_if = "Option::is_none")]
    pub attrs_or: Option<BTreeMap<String, String>>,
    /// Attribute name to value; all of them hold.
    ///
    /// Optional.
    #[serde(rename = "AttrsAnd", skip_serializing_if = "Option::is_none")]
    pub attrs_and: Option<BTreeMap<String, String>>,
    /// Any of the tags; each tag up to 50 bytes.
    ///
    /// Optional. At most 10 entries. Each at most 50 bytes.
    #[serde(rename = "TagsOr", skip_serializing_if = "Option::is_none")]
    pub tags_or: Option<Vec<String>>,
    /// All of the tags; each tag up to 50 bytes.
    ///
    /// Optional. At most 10 entries. Each at most 50 bytes.
    #[serde(rename = "TagsAnd", skip_serializing_if = "Option::is_none")]
    pub tags_and: Option<Vec<String>>,
}

impl MemberPushCondition {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attrs_or`: attribute name to value; any of them holds.
    #[must_use]
    pub fn attrs_or(
        mut self,
        attrs_or: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.attrs_or = Some(
            attrs_or.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `attrs_and`: attribute name to value; all of them hold.
    #[must_use]
    pub fn attrs_and(
        mut self,
        attrs_and: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.attrs_and = Some(
            attrs_and
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `tags_or`: any of the tags; each tag up to 50 bytes.
    #[must_use]
    pub fn tags_or(
        mut self,
        tags_or: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags_or = Some(tags_or.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags_and`: all of the tags; each tag up to 50 bytes.
    #[must_use]
    pub fn tags_and(
        mut self,
        tags_and: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags_and = Some(tags_and.into_iter().map(Into::into).collect());
        self
    }
}

/// The reply to [`PushToMembers`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PushToMembersReply {
    /// ID of the push task.
    #[serde(
        rename = "TaskId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub task_id: Option<String>,
}

crate::lenient::object!(PushToMembersReply);

#[deprecated(note = "The push service took its place; use set_attribute_names.")]
/// Set the app's attribute names, in the older push service.
///
/// Official page: [Setting Application Attribute Names](https://www.tencentcloud.com/document/product/1047/37167)
///
/// Path: `v4/all_member_push/im_set_attr_name`
///
/// At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.
///
/// - an app has at most 10 attributes, numbered "0" to "9"
#[doc(alias = "im_set_attr_name")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetMemberAttributeNames {
    /// Key "0" to "9"; value the name, up to 50 bytes.
    ///
    /// Required. At most 10 entries.
    #[serde(rename = "AttrNames")]
    pub attr_names: BTreeMap<String, String>,
}

impl SetMemberAttributeNames {
    /// With the required fields.
    pub fn new(
        attr_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            attr_names: attr_names
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

impl crate::Request for SetMemberAttributeNames {
    type Reply = SetMemberAttributeNamesReply;
    const ENDPOINT: &'static Endpoint = &tables::SET_MEMBER_ATTRIBUTE_NAMES;
}

/// The reply to [`SetMemberAttributeNames`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetMemberAttributeNamesReply {}

crate::lenient::object!(SetMemberAttributeNamesReply);

#[deprecated(note = "The push service took its place; use get_attribute_names.")]
/// Read the app's attribute names, in the older push service.
///
/// Official page: [Getting Application Attribute Names](https://www.tencentcloud.com/document/product/1047/37168)
///
/// Path: `v4/all_member_push/im_get_attr_name`
///
/// At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.
///
/// - set the names first with im_set_attr_name
#[doc(alias = "im_get_attr_name")]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMemberAttributeNames {}

impl GetMemberAttributeNames {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl crate::Request for GetMemberAttributeNames {
    type Reply = GetMemberAttributeNamesReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_MEMBER_ATTRIBUTE_NAMES;
}

/// The reply to [`GetMemberAttributeNames`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetMemberAttributeNamesReply {
    /// Number "0" to "9" to attribute name.
    #[serde(
        rename = "AttrNames",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub attr_names: BTreeMap<String, String>,
}

crate::lenient::object!(GetMemberAttributeNamesReply);

#[deprecated(note = "The push service took its place; use set_user_attributes.")]
/// Set attributes of users, in the older push service.
///
/// Official page: [Setting User Attributes](https://www.tencentcloud.com/document/product/1047/37170)
///
/// Path: `v4/all_member_push/im_set_attr`
///
/// At most 100 calls per second. Lists of `user_attrs` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise edition.
///
/// - up to 100 users per call
/// - set the names first with im_set_attr_name
#[doc(alias = "im_set_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetMemberAttributes {
    /// Users and their attributes.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "UserAttrs")]
    pub user_attrs: Vec<MemberAttributesItem>,
}

impl SetMemberAttributes {
    /// With the required fields.
    pub fn new(
        user_attrs: impl IntoIterator<Item = impl Into<MemberAttributesItem>>,
    ) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for SetMemberAttributes {
    type Reply = SetMemberAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::SET_MEMBER_ATTRIBUTES;
}

/// Users and their attributes.
///
/// Stands in [`SetMemberAttributes::user_attrs`](field@crate::api::SetMemberAttributes::user_attrs).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MemberAttributesItem {
    /// User.
    ///
    /// Required.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// Attribute name to value; value up to 50 bytes.
    ///
    /// Required.
    #[serde(rename = "Attrs")]
    pub attrs: BTreeMap<String, String>,
}

impl MemberAttributesItem {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        attrs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            attrs: attrs
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

/// The reply to [`SetMemberAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetMemberAttributesReply {}

crate::lenient::object!(SetMemberAttributesReply);

#[deprecated(note = "The push service took its place; use get_user_attributes.")]
/// Read the attributes of users, in the older push service.
///
/// Official page: [Getting User Attributes](https://www.tencentcloud.com/document/product/1047/37169)
///
/// Path: `v4/all_member_push/im_get_attr`
///
/// At most 100 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise edition.
///
/// - up to 100 users per call
/// - a user without attributes has an empty Attrs
#[doc(alias = "im_get_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMemberAttributes {
    /// Users to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl GetMemberAttributes {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetMemberAttributes {
    type Reply = GetMemberAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_MEMBER_ATTRIBUTES;
}

/// The reply to [`GetMemberAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetMemberAttributesReply {
    /// Users that were read.
    #[serde(
        rename = "UserAttrs",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub user_attrs: Vec<MemberAttributes>,
}

crate::lenient::object!(GetMemberAttributesReply);

/// Users that were read.
///
/// Stands in [`GetMemberAttributesReply::user_attrs`](field@crate::api::GetMemberAttributesReply::user_attrs).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MemberAttributes {
    /// User.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Attribute name to value; may be empty.
    #[serde(
        rename = "Attrs",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub attrs: BTreeMap<String, String>,
}

crate::lenient::object!(MemberAttributes);

#[deprecated(note = "The push service took its place; use remove_user_attributes.")]
/// Remove attributes from users, in the older push service.
///
/// Official page: [Deleting User Attributes](https://www.tencentcloud.com/document/product/1047/37171)
///
/// Path: `v4/all_member_push/im_remove_attr`
///
/// At most 100 calls per second. Lists of `user_attrs` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise edition.
///
/// - up to 100 users per call
/// - Attrs lists names only, unlike im_set_attr where it is an object
#[doc(alias = "im_remove_attr")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveMemberAttributes {
    /// Users and the attributes to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "UserAttrs")]
    pub user_attrs: Vec<RemoveMemberAttributesItem>,
}

impl RemoveMemberAttributes {
    /// With the required fields.
    pub fn new(
        user_attrs: impl IntoIterator<Item = impl Into<RemoveMemberAttributesItem>>,
    ) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for RemoveMemberAttributes {
    type Reply = RemoveMemberAttributesReply;
    const ENDPOINT: &'static Endpoint = &tables::REMOVE_MEMBER_ATTRIBUTES;
}

/// Users and the attributes to remove.
///
/// Stands in [`RemoveMemberAttributes::user_attrs`](field@crate::api::RemoveMemberAttributes::user_attrs).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveMemberAttributesItem {
    /// User.
    ///
    /// Required.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// Attribute names.
    ///
    /// Required.
    #[serde(rename = "Attrs")]
    pub attrs: Vec<String>,
}

impl RemoveMemberAttributesItem {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        attrs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            attrs: attrs.into_iter().map(Into::into).collect(),
        }
    }
}

/// The reply to [`RemoveMemberAttributes`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveMemberAttributesReply {}

crate::lenient::object!(RemoveMemberAttributesReply);

#[deprecated(note = "The push service took its place; use add_user_tags.")]
/// Add tags to users, in the older push service.
///
/// Official page: [Adding User Tags](https://www.tencentcloud.com/document/product/1047/37173)
///
/// Path: `v4/all_member_push/im_add_tag`
///
/// At most 100 calls per second. Lists of `user_tags` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise edition.
///
/// - up to 100 users per call, up to 10 tags per user in one call
/// - a user has at most 100 tags; remove old ones first
#[doc(alias = "im_add_tag")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddMemberTags {
    /// Users and their tags.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "UserTags")]
    pub user_tags: Vec<MemberTagsItem>,
}

impl AddMemberTags {
    /// With the required fields.
    pub fn new(user_tags: impl IntoIterator<Item = impl Into<MemberTagsItem>>) -> Self {
        Self {
            user_tags: user_tags.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for AddMemberTags {
    type Reply = AddMemberTagsReply;
    const ENDPOINT: &'static Endpoint = &tables::ADD_MEMBER_TAGS;
}

/// Users and their tags.
///
/// Stands in [`AddMemberTags::user_tags`](field@crate::api::AddMemberTags::user_tags).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MemberTagsItem {
    /// User.
    ///
    /// Required.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// Tags, each up to 50 bytes.
    ///
    /// Required. At most 10 entries. Each at most 50 bytes.
    #[serde(rename = "Tags")]
    pub tags: Vec<String>,
}

impl MemberTagsItem {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

/// The reply to [`AddMemberTags`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddMemberTagsReply {}

crate::lenient::object!(AddMemberTagsReply);

#[deprecated(note = "The push service took its place; use get_user_tags.")]
/// Read the tags of users, in the older push service.
///
/// Official page: [Getting User Tags](https://www.tencentcloud.com/document/product/1047/37172)
///
/// Path: `v4/all_member_push/im_get_tag`
///
/// At most 100 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise edition.
///
/// - up to 100 users per call
#[doc(alias = "im_get_tag")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetMemberTags {
    /// Users to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl GetMemberTags {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetMemberTags {
    type Reply = GetMemberTagsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_MEMBER_TAGS;
}

/// The reply to [`GetMemberTags`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetMemberTagsReply {
    /// Users that were read.
    #[serde(
        rename = "UserTags",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub user_tags: Vec<MemberTags>,
}

crate::lenient::object!(GetMemberTagsReply);

/// Users that were read.
///
/// Stands in [`GetMemberTagsReply::user_tags`](field@crate::api::GetMemberTagsReply::user_tags).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MemberTags {
    /// User.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Tags.
    #[serde(
        rename = "Tags",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
}

crate::lenient::object!(MemberTags);

#[deprecated(note = "The push service took its place; use remove_user_tags.")]
/// Remove tags from users, in the older push service.
///
/// Official page: [Deleting User Tags](https://www.tencentcloud.com/document/product/1047/37174)
///
/// Path: `v4/all_member_push/im_remove_tag`
///
/// At most 100 calls per second. Lists of `user_tags` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise edition.
///
/// - up to 100 users per call
#[doc(alias = "im_remove_tag")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveMemberTags {
    /// Users and the tags to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "UserTags")]
    pub user_tags: Vec<RemoveMemberTagsItem>,
}

impl RemoveMemberTags {
    /// With the required fields.
    pub fn new(
        user_tags: impl IntoIterator<Item = impl Into<RemoveMemberTagsItem>>,
    ) -> Self {
        Self {
            user_tags: user_tags.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for RemoveMemberTags {
    type Reply = RemoveMemberTagsReply;
    const ENDPOINT: &'static Endpoint = &tables::REMOVE_MEMBER_TAGS;
}

/// Users and the tags to remove.
///
/// Stands in [`RemoveMemberTags::user_tags`](field@crate::api::RemoveMemberTags::user_tags).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveMemberTagsItem {
    /// User.
    ///
    /// Required.
    #[serde(rename = "To_Account")]
    pub to_account: String,
    /// Tags.
    ///
    /// Required.
    #[serde(rename = "Tags")]
    pub tags: Vec<String>,
}

impl RemoveMemberTagsItem {
    /// With the required fields.
    pub fn new(
        to_account: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            to_account: to_account.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

/// The reply to [`RemoveMemberTags`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RemoveMemberTagsReply {}

crate::lenient::object!(RemoveMemberTagsReply);

#[deprecated(note = "The push service took its place; use clear_user_tags.")]
/// Remove all tags from users, in the older push service.
///
/// Official page: [Deleting All Tags of a User](https://www.tencentcloud.com/document/product/1047/37175)
///
/// Path: `v4/all_member_push/im_remove_all_tags`
///
/// At most 100 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Pro, Pro Plus or Enterprise edition.
///
/// - removes every tag of up to 100 users per call
#[doc(alias = "im_remove_all_tags")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClearMemberTags {
    /// Users to clear.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "To_Account")]
    pub to_account: Vec<String>,
}

impl ClearMemberTags {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for ClearMemberTags {
    type Reply = ClearMemberTagsReply;
    const ENDPOINT: &'static Endpoint = &tables::CLEAR_MEMBER_TAGS;
}

/// The reply to [`ClearMemberTags`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClearMemberTagsReply {}

crate::lenient::object!(ClearMemberTagsReply);
