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

use super::types::{MsgElement, OfflinePushInfo};

#[deprecated(note = "The push service took its place; use push.")]
/// Push to all, tagged or attributed users, by the older service.
///
/// Official page: [Pushing to All Users](https://www.tencentcloud.com/document/product/1047/37166)
///
/// Path: `v4/all_member_push/im_push`
///
/// At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise edition (newest page; earlier
/// called Ultimate or Premium), switched on on request; takes 48 hours.
///
/// - at most 100 calls a day by default, more than 1 second apart; pushes by attribute and by tag count too
/// - without Condition the push goes to every user of the app
/// - attribute and tag conditions exclude each other; Or and And of the same kind may stand together
/// - messages are kept offline for MsgLifeTime but do not roam; 0 reaches online users only
/// - delivery usually takes up to a minute
#[doc(alias = "im_push")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushToMembers {
    /// Sender shown to receivers; presumably the admin when left out.
    ///
    /// Optional.
    pub from_account: Option<String>,
    /// Random number; repeats within a second are dropped.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// How long it is kept for offline users.
    ///
    /// Optional. At most 604800. Documented, not checked. Default 0. In seconds.
    pub msg_life_time: Option<i64>,
    /// Message elements.
    ///
    /// Required.
    pub msg_body: Vec<MsgElement>,
    /// Offline push settings.
    ///
    /// Optional.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Who receives it; everybody when left out.
    ///
    /// Optional.
    pub condition: Option<MemberPushCondition>,
}

crate::wire::object::fields!(
    strict PushToMembers { 0 given from_account "From_Account", 1 given msg_random
    "MsgRandom", 2 given msg_life_time "MsgLifeTime", 3 always msg_body "MsgBody", 4
    given offline_push_info "OfflinePushInfo", 5 given condition "Condition", }
    required[3]
);

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
    const NAME: &'static str = "push_to_members";
}

/// Who receives it; everybody when left out.
///
/// Used in [`PushToMembers::condition`](field@crate::api::PushToMembers::condition).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberPushCondition {
    /// Attribute name to value; any of them holds.
    ///
    /// Optional.
    pub attrs_or: Option<BTreeMap<String, String>>,
    /// Attribute name to value; all of them hold.
    ///
    /// Optional.
    pub attrs_and: Option<BTreeMap<String, String>>,
    /// Any of the tags; each tag up to 50 bytes.
    ///
    /// Optional. At most 10 entries. Each at most 50 bytes.
    pub tags_or: Option<Vec<String>>,
    /// All of the tags; each tag up to 50 bytes.
    ///
    /// Optional. At most 10 entries. Each at most 50 bytes.
    pub tags_and: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict MemberPushCondition { 0 given attrs_or "AttrsOr", 1 given attrs_and
    "AttrsAnd", 2 given tags_or "TagsOr", 3 given tags_and "TagsAnd", } required[]
);

impl MemberPushCondition {
    /// With no fields set.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushToMembersReply {
    /// ID of the push task.
    pub task_id: Option<String>,
}

crate::wire::object::fields!(
    lenient PushToMembersReply { 0 given task_id "TaskId", } required[]
);

crate::wire::lenient::object!(PushToMembersReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMemberAttributeNames {
    /// Key "0" to "9"; value the name, up to 50 bytes.
    ///
    /// Required. At most 10 entries.
    pub attr_names: BTreeMap<String, String>,
}

crate::wire::object::fields!(
    strict SetMemberAttributeNames { 0 always attr_names "AttrNames", } required[0]
);

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
    const NAME: &'static str = "set_member_attribute_names";
}

/// The reply to [`SetMemberAttributeNames`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMemberAttributeNamesReply {}

crate::wire::object::fields!(lenient SetMemberAttributeNamesReply {} required[]);

crate::wire::lenient::object!(SetMemberAttributeNamesReply);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMemberAttributeNames {}

crate::wire::object::fields!(strict GetMemberAttributeNames {} required[]);

impl GetMemberAttributeNames {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl crate::Request for GetMemberAttributeNames {
    type Reply = GetMemberAttributeNamesReply;
    const NAME: &'static str = "get_member_attribute_names";
}

/// The reply to [`GetMemberAttributeNames`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMemberAttributeNamesReply {
    /// Number "0" to "9" to attribute name.
    pub attr_names: BTreeMap<String, String>,
}

crate::wire::object::fields!(
    lenient GetMemberAttributeNamesReply { 0 entries attr_names "AttrNames", } required[]
);

crate::wire::lenient::object!(GetMemberAttributeNamesReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMemberAttributes {
    /// Users and their attributes.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_attrs: Vec<MemberAttributesItem>,
}

crate::wire::object::fields!(
    strict SetMemberAttributes { 0 always user_attrs "UserAttrs", } required[0]
);

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
    const NAME: &'static str = "set_member_attributes";
}

impl crate::Bulk for SetMemberAttributes {
    type Item = MemberAttributesItem;
}

/// Users and their attributes.
///
/// Used in [`SetMemberAttributes::user_attrs`](field@crate::api::SetMemberAttributes::user_attrs).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberAttributesItem {
    /// User.
    ///
    /// Required.
    pub to_account: String,
    /// Attribute name to value; value up to 50 bytes.
    ///
    /// Required.
    pub attrs: BTreeMap<String, String>,
}

crate::wire::object::fields!(
    strict MemberAttributesItem { 0 always to_account "To_Account", 1 always attrs
    "Attrs", } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMemberAttributesReply {}

crate::wire::object::fields!(lenient SetMemberAttributesReply {} required[]);

crate::wire::lenient::object!(SetMemberAttributesReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMemberAttributes {
    /// Users to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict GetMemberAttributes { 0 always to_account "To_Account", } required[0]
);

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
    const NAME: &'static str = "get_member_attributes";
}

impl crate::Bulk for GetMemberAttributes {
    type Item = String;
}

/// The reply to [`GetMemberAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMemberAttributesReply {
    /// Users that were read.
    pub user_attrs: Vec<MemberAttributes>,
}

crate::wire::object::fields!(
    lenient GetMemberAttributesReply { 0 items user_attrs "UserAttrs", } required[]
);

crate::wire::lenient::object!(GetMemberAttributesReply);

/// Users that were read.
///
/// Used in [`GetMemberAttributesReply::user_attrs`](field@crate::api::GetMemberAttributesReply::user_attrs).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberAttributes {
    /// User.
    pub to_account: Option<String>,
    /// Attribute name to value; may be empty.
    pub attrs: BTreeMap<String, String>,
}

crate::wire::object::fields!(
    lenient MemberAttributes { 0 given to_account "To_Account", 1 entries attrs "Attrs",
    } required[]
);

crate::wire::lenient::object!(MemberAttributes);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveMemberAttributes {
    /// Users and the attributes to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_attrs: Vec<RemoveMemberAttributesItem>,
}

crate::wire::object::fields!(
    strict RemoveMemberAttributes { 0 always user_attrs "UserAttrs", } required[0]
);

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
    const NAME: &'static str = "remove_member_attributes";
}

impl crate::Bulk for RemoveMemberAttributes {
    type Item = RemoveMemberAttributesItem;
}

/// Users and the attributes to remove.
///
/// Used in [`RemoveMemberAttributes::user_attrs`](field@crate::api::RemoveMemberAttributes::user_attrs).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveMemberAttributesItem {
    /// User.
    ///
    /// Required.
    pub to_account: String,
    /// Attribute names.
    ///
    /// Required.
    pub attrs: Vec<String>,
}

crate::wire::object::fields!(
    strict RemoveMemberAttributesItem { 0 always to_account "To_Account", 1 always attrs
    "Attrs", } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveMemberAttributesReply {}

crate::wire::object::fields!(lenient RemoveMemberAttributesReply {} required[]);

crate::wire::lenient::object!(RemoveMemberAttributesReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddMemberTags {
    /// Users and their tags.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_tags: Vec<MemberTagsItem>,
}

crate::wire::object::fields!(
    strict AddMemberTags { 0 always user_tags "UserTags", } required[0]
);

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
    const NAME: &'static str = "add_member_tags";
}

impl crate::Bulk for AddMemberTags {
    type Item = MemberTagsItem;
}

/// Users and their tags.
///
/// Used in [`AddMemberTags::user_tags`](field@crate::api::AddMemberTags::user_tags).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberTagsItem {
    /// User.
    ///
    /// Required.
    pub to_account: String,
    /// Tags, each up to 50 bytes.
    ///
    /// Required. At most 10 entries. Each at most 50 bytes.
    pub tags: Vec<String>,
}

crate::wire::object::fields!(
    strict MemberTagsItem { 0 always to_account "To_Account", 1 always tags "Tags", }
    required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMemberTagsReply {}

crate::wire::object::fields!(lenient AddMemberTagsReply {} required[]);

crate::wire::lenient::object!(AddMemberTagsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMemberTags {
    /// Users to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict GetMemberTags { 0 always to_account "To_Account", } required[0]
);

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
    const NAME: &'static str = "get_member_tags";
}

impl crate::Bulk for GetMemberTags {
    type Item = String;
}

/// The reply to [`GetMemberTags`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMemberTagsReply {
    /// Users that were read.
    pub user_tags: Vec<MemberTags>,
}

crate::wire::object::fields!(
    lenient GetMemberTagsReply { 0 items user_tags "UserTags", } required[]
);

crate::wire::lenient::object!(GetMemberTagsReply);

/// Users that were read.
///
/// Used in [`GetMemberTagsReply::user_tags`](field@crate::api::GetMemberTagsReply::user_tags).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberTags {
    /// User.
    pub to_account: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
}

crate::wire::object::fields!(
    lenient MemberTags { 0 given to_account "To_Account", 1 items tags "Tags", }
    required[]
);

crate::wire::lenient::object!(MemberTags);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveMemberTags {
    /// Users and the tags to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_tags: Vec<RemoveMemberTagsItem>,
}

crate::wire::object::fields!(
    strict RemoveMemberTags { 0 always user_tags "UserTags", } required[0]
);

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
    const NAME: &'static str = "remove_member_tags";
}

impl crate::Bulk for RemoveMemberTags {
    type Item = RemoveMemberTagsItem;
}

/// Users and the tags to remove.
///
/// Used in [`RemoveMemberTags::user_tags`](field@crate::api::RemoveMemberTags::user_tags).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveMemberTagsItem {
    /// User.
    ///
    /// Required.
    pub to_account: String,
    /// Tags.
    ///
    /// Required.
    pub tags: Vec<String>,
}

crate::wire::object::fields!(
    strict RemoveMemberTagsItem { 0 always to_account "To_Account", 1 always tags "Tags",
    } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveMemberTagsReply {}

crate::wire::object::fields!(lenient RemoveMemberTagsReply {} required[]);

crate::wire::lenient::object!(RemoveMemberTagsReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearMemberTags {
    /// Users to clear.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict ClearMemberTags { 0 always to_account "To_Account", } required[0]
);

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
    const NAME: &'static str = "clear_member_tags";
}

impl crate::Bulk for ClearMemberTags {
    type Item = String;
}

/// The reply to [`ClearMemberTags`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearMemberTagsReply {}

crate::wire::object::fields!(lenient ClearMemberTagsReply {} required[]);

crate::wire::lenient::object!(ClearMemberTagsReply);
