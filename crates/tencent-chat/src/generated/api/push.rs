// @generated from api/push.yaml by cargo xtask generate
//! Push service.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`Push`] | [Pushing to All/Tagged Users](https://www.tencentcloud.com/document/product/1047/67814) |
//! | [`PushToUsers`] | [UserID-Targeted Push](https://www.tencentcloud.com/document/product/1047/67553) |
//! | [`RevokePush`] | [Recalling Push](https://www.tencentcloud.com/document/product/1047/67824) |
//! | [`SetAttributeNames`] | [Setting Application Attribute Names](https://www.tencentcloud.com/document/product/1047/67816) |
//! | [`GetAttributeNames`] | [Obtaining Application Attribute Names](https://www.tencentcloud.com/document/product/1047/67815) |
//! | [`SetUserAttributes`] | [Setting User Attributes](https://www.tencentcloud.com/document/product/1047/67818) |
//! | [`GetUserAttributes`] | [Obtaining User Attributes](https://www.tencentcloud.com/document/product/1047/67817) |
//! | [`RemoveUserAttributes`] | [Deleting User Attributes](https://www.tencentcloud.com/document/product/1047/67819) |
//! | [`AddUserTags`] | [Adding User Tags](https://www.tencentcloud.com/document/product/1047/67821) |
//! | [`GetUserTags`] | [Obtaining User Tags](https://www.tencentcloud.com/document/product/1047/67820) |
//! | [`RemoveUserTags`] | [Deleting User Tags](https://www.tencentcloud.com/document/product/1047/67822) |
//! | [`ClearUserTags`] | [Deleting All User Tags](https://www.tencentcloud.com/document/product/1047/67823) |
//! | [`TraceAllMemberPush`] | [All/Tagged Users Push Message Link](https://www.tencentcloud.com/document/product/1047/71893) |
//! | [`GetAllMemberPushStatistics`] | [All/Tagged Users Push Data Statistics](https://www.tencentcloud.com/document/product/1047/71894) |
//! | [`GetAllMemberPushLoss`] | [All/Tagged Users Push Loss Analysis](https://www.tencentcloud.com/document/product/1047/71895) |
//! | [`TraceNormalPush`] | [Chat Service Push Message Link](https://www.tencentcloud.com/document/product/1047/71896) |
//! | [`GetNormalPushStatistics`] | [Chat Service Push Data Statistics](https://www.tencentcloud.com/document/product/1047/71897) |
//! | [`GetNormalPushLoss`] | [Chat Service Push Loss Analysis](https://www.tencentcloud.com/document/product/1047/71898) |

use std::collections::BTreeMap;

use super::types::{MsgElement, OfflinePushInfo};

/// Push to all users, or to those with given tags or attributes.
///
/// Official page: [Pushing to All/Tagged Users](https://www.tencentcloud.com/document/product/1047/67814)
///
/// Path: `v4/timpush/push`
///
/// At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Push service must be on; Free edition 10 calls a day, Standard
/// and Advanced 100 a day (more can be bought).
///
/// - more than 1 second must pass between two calls; daily quota as under edition
/// - without Condition the push goes to every user of the app
/// - attribute conditions (AttrsOr, AttrsAnd) and tag conditions (TagsOr, TagsAnd, TagsNot) exclude each other; two
///   of the same kind may stand together
/// - with MsgBody (Chat set) it is a message: roaming and unread unless OnlineOnlyFlag is 1; such messages cannot
///   be modified later
/// - without MsgBody (Push set) it is a notification: OfflinePushInfo.PushFlag 0 also pushes offline, 1 reaches
///   online users only (SDK 8.2.6325 or later) and then carries Ext
/// - an account must have logged in or been imported to receive it
/// - delivery takes a while; keep TaskId to revoke the push or read its statistics
/// - the request body may be at most 10 KB
#[doc(alias = "push")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Push {
    /// Sender shown to receivers: the admin, or an account the admin names.
    ///
    /// Required.
    pub from_account: String,
    /// Random number; repeats within a second are dropped.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// Needed to send an in-app message; left out for a pure notification.
    ///
    /// Required in some cases.
    pub msg_body: Option<Vec<MsgElement>>,
    /// With MsgBody: 0 keeps roaming and unread (at most 200 users per second are served), 1 keeps neither.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub online_only_flag: Option<i64>,
    /// Needed when MsgBody is left out; optional with MsgBody.
    ///
    /// Required in some cases.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Who receives it; everybody when left out.
    ///
    /// Optional.
    pub condition: Option<PushCondition>,
    /// Own mark handed back in push webhooks.
    ///
    /// Optional. At most 64 bytes.
    pub data_id: Option<String>,
}

crate::wire::object::fields!(
    strict Push { 0 always from_account "From_Account", 1 given msg_random "MsgRandom", 2
    given msg_body "MsgBody", 3 given online_only_flag "OnlineOnlyFlag", 4 given
    offline_push_info "OfflinePushInfo", 5 given condition "Condition", 6 given data_id
    "DataId", } required[0]
);

impl Push {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>) -> Self {
        Self {
            from_account: from_account.into(),
            msg_random: None,
            msg_body: None,
            online_only_flag: None,
            offline_push_info: None,
            condition: None,
            data_id: None,
        }
    }

    /// Sets `msg_random`: random number; repeats within a second are dropped.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `msg_body`: needed to send an in-app message; left out for a pure notification.
    #[must_use]
    pub fn msg_body(
        mut self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        self.msg_body = Some(msg_body.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `online_only_flag`: with MsgBody: 0 keeps roaming and unread (at most 200 users per second are served), 1
    /// keeps neither.
    #[must_use]
    pub fn online_only_flag(mut self, online_only_flag: i64) -> Self {
        self.online_only_flag = Some(online_only_flag);
        self
    }

    /// Sets `offline_push_info`: needed when MsgBody is left out; optional with MsgBody.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }

    /// Sets `condition`: who receives it; everybody when left out.
    #[must_use]
    pub fn condition(mut self, condition: PushCondition) -> Self {
        self.condition = Some(condition);
        self
    }

    /// Sets `data_id`: own mark handed back in push webhooks.
    #[must_use]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }
}

impl crate::Request for Push {
    type Reply = PushReply;
    const NAME: &'static str = "push";
}

/// Who receives it; everybody when left out.
///
/// Used in [`Push::condition`](field@crate::api::Push::condition).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushCondition {
    /// Attribute name to value; any of them holds.
    ///
    /// Optional. At most 10 entries. Documented, not checked.
    pub attrs_or: Option<BTreeMap<String, String>>,
    /// Attribute name to value; all of them hold.
    ///
    /// Optional. At most 10 entries. Documented, not checked.
    pub attrs_and: Option<BTreeMap<String, String>>,
    /// Any of the tags; each tag up to 50 bytes.
    ///
    /// Optional. At most 10 entries. Each at most 50 bytes.
    pub tags_or: Option<Vec<String>>,
    /// All of the tags; each tag up to 50 bytes.
    ///
    /// Optional. At most 10 entries. Each at most 50 bytes.
    pub tags_and: Option<Vec<String>>,
    /// Leaves out users with these tags (any of them or all of them: see quirks).
    ///
    /// Optional. At most 10 entries. Documented, not checked.
    pub tags_not: Option<Vec<String>>,
}

crate::wire::object::fields!(
    strict PushCondition { 0 given attrs_or "AttrsOr", 1 given attrs_and "AttrsAnd", 2
    given tags_or "TagsOr", 3 given tags_and "TagsAnd", 4 given tags_not "TagsNot", }
    required[]
);

impl PushCondition {
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

    /// Sets `tags_not`: leaves out users with these tags (any of them or all of them: see quirks).
    #[must_use]
    pub fn tags_not(
        mut self,
        tags_not: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags_not = Some(tags_not.into_iter().map(Into::into).collect());
        self
    }
}

/// The reply to [`Push`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushReply {
    /// ID of the push task.
    pub task_id: Option<String>,
}

crate::wire::object::fields!(lenient PushReply { 0 given task_id "TaskId", } required[]);

crate::wire::lenient::object!(PushReply);

/// Push a notification to named users.
///
/// Official page: [UserID-Targeted Push](https://www.tencentcloud.com/document/product/1047/67553)
///
/// Path: `v4/timpush/batch`
///
/// At most 10 calls per second. Lists of `to_account` longer than 500 are sent in several requests. Not safe to
/// retry, since a second request does it again: if its response is lost, the call ends with an `OutcomeUnknown`
/// error. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.
///
/// - 1 to 500 receivers per call
/// - does not raise the unread count
/// - online push needs SDK 8.2.6325 or later on the device
/// - a PushTemplateId whose template holds preset variables (timTitle and the like) makes the call fail here
/// - repeats of MsgRandom within a second are dropped
#[doc(alias = "batch")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushToUsers {
    /// Sender; UserID or RegistrationID.
    ///
    /// Required.
    pub from_account: String,
    /// Receivers; UserIDs or RegistrationIDs.
    ///
    /// Required. More than 500 entries are sent in several requests.
    pub to_account: Vec<String>,
    /// Unsigned 32-bit random number.
    ///
    /// Filled with a random number when left out. From 0 to 4294967295.
    pub msg_random: Option<i64>,
    /// What to show; PushFlag 0 also pushes offline, 1 does not.
    ///
    /// Required.
    pub offline_push_info: OfflinePushInfo,
    /// Own mark handed back in push webhooks.
    ///
    /// Optional. At most 64 bytes.
    pub data_id: Option<String>,
}

crate::wire::object::fields!(
    strict PushToUsers { 0 always from_account "From_Account", 1 always to_account
    "To_Account", 2 given msg_random "MsgRandom", 3 always offline_push_info
    "OfflinePushInfo", 4 given data_id "DataId", } required[0, 1, 3]
);

impl PushToUsers {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl IntoIterator<Item = impl Into<String>>,
        offline_push_info: OfflinePushInfo,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into_iter().map(Into::into).collect(),
            msg_random: None,
            offline_push_info,
            data_id: None,
        }
    }

    /// Sets `msg_random`: unsigned 32-bit random number.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `data_id`: own mark handed back in push webhooks.
    #[must_use]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }
}

impl crate::Request for PushToUsers {
    type Reply = PushToUsersReply;
    const NAME: &'static str = "push_to_users";
}

impl crate::Bulk for PushToUsers {
    type Item = String;
}

/// The reply to [`PushToUsers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushToUsersReply {
    /// ID of the push task; "" when the call failed.
    pub task_id: Option<String>,
    /// Receivers that failed; absent when all went well.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient PushToUsersReply { 0 given task_id "TaskId", 1 items error_list "ErrorList",
    } required[]
);

crate::wire::lenient::object!(PushToUsersReply);

/// Receivers that failed; absent when all went well.
///
/// Used in [`PushToUsersReply::error_list`](field@crate::api::PushToUsersReply::error_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushFailure {
    /// UserID or RegistrationID.
    pub to_account: Option<String>,
    /// Why it failed; 70107 for an account that does not exist.
    pub error_code: Option<i64>,
    /// Text; may be empty or absent.
    pub error_info: Option<String>,
}

crate::wire::object::fields!(
    lenient PushFailure { 0 given to_account "To_Account", 1 given error_code
    "ErrorCode", 2 given error_info "ErrorInfo", } required[]
);

crate::wire::lenient::object!(PushFailure);

/// Recall a push and overwrite notifications already shown.
///
/// Official page: [Recalling Push](https://www.tencentcloud.com/document/product/1047/67824)
///
/// Path: `v4/timpush/revoke`
///
/// At most 1 call per second. Safe to retry. Plans: Push service.
///
/// - stops what is not yet delivered, and overwrites offline pushes already shown
/// - the Chat page also recalls unread and roaming messages
/// - works for 24 hours from the start of the task, and once per task
/// - overwriting works for APNs, FCM (notification mode only), Huawei and Honor
/// - a device with the app in the foreground counts the notification as read and is not overwritten
#[doc(alias = "revoke")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokePush {
    /// TaskId of a push to all or tagged users or of a batch push.
    ///
    /// Required.
    pub task_id: String,
    /// Text that overwrites the notification; required on the Push page, optional on the older page unless the push
    /// kept no roaming (else 90053): send it always. PushFlag 1 or no OfflinePushInfo leaves shown notifications alone.
    ///
    /// Required in some cases.
    pub offline_push_info: Option<OfflinePushInfo>,
}

crate::wire::object::fields!(
    strict RevokePush { 0 always task_id "TaskId", 1 given offline_push_info
    "OfflinePushInfo", } required[0]
);

impl RevokePush {
    /// With the required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            offline_push_info: None,
        }
    }

    /// Sets `offline_push_info`: text that overwrites the notification; required on the Push page, optional on the
    /// older page unless the push kept no roaming (else 90053): send it always. PushFlag 1 or no OfflinePushInfo leaves
    /// shown notifications alone.
    #[must_use]
    pub fn offline_push_info(mut self, offline_push_info: OfflinePushInfo) -> Self {
        self.offline_push_info = Some(offline_push_info);
        self
    }
}

impl crate::Request for RevokePush {
    type Reply = RevokePushReply;
    const NAME: &'static str = "revoke_push";
}

/// The reply to [`RevokePush`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokePushReply {}

crate::wire::object::fields!(lenient RevokePushReply {} required[]);

crate::wire::lenient::object!(RevokePushReply);

/// Set the names of the app's user attributes.
///
/// Official page: [Setting Application Attribute Names](https://www.tencentcloud.com/document/product/1047/67816)
///
/// Path: `v4/timpush/set_attr_name`
///
/// At most 100 calls per second. Safe to retry. Plans: Push service.
///
/// - an app has at most 10 attributes, numbered "0" to "9"
/// - the account type of an attribute cannot be changed afterwards
/// - two attributes must not have the same name
#[doc(alias = "set_attr_name")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAttributeNames {
    /// Key "0" to "9"; value the name, up to 50 bytes.
    ///
    /// Required. At most 10 entries.
    pub attr_names: BTreeMap<String, String>,
    /// Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts.
    ///
    /// Optional. At most 10 entries.
    pub attr_types: Option<BTreeMap<String, i64>>,
}

crate::wire::object::fields!(
    strict SetAttributeNames { 0 always attr_names "AttrNames", 1 given attr_types
    "AttrTypes", } required[0]
);

impl SetAttributeNames {
    /// With the required fields.
    pub fn new(
        attr_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            attr_names: attr_names
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            attr_types: None,
        }
    }

    /// Sets `attr_types`: key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts.
    #[must_use]
    pub fn attr_types(
        mut self,
        attr_types: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.attr_types = Some(
            attr_types
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

impl crate::Request for SetAttributeNames {
    type Reply = SetAttributeNamesReply;
    const NAME: &'static str = "set_attribute_names";
}

/// The reply to [`SetAttributeNames`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAttributeNamesReply {}

crate::wire::object::fields!(lenient SetAttributeNamesReply {} required[]);

crate::wire::lenient::object!(SetAttributeNamesReply);

/// Read the names of the app's user attributes.
///
/// Official page: [Obtaining Application Attribute Names](https://www.tencentcloud.com/document/product/1047/67815)
///
/// Path: `v4/timpush/get_attr_name`
///
/// At most 100 calls per second. Safe to retry. Plans: Push service.
///
/// - set the names first with set_attr_name
#[doc(alias = "get_attr_name")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeNames {}

crate::wire::object::fields!(strict GetAttributeNames {} required[]);

impl GetAttributeNames {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl crate::Request for GetAttributeNames {
    type Reply = GetAttributeNamesReply;
    const NAME: &'static str = "get_attribute_names";
}

/// The reply to [`GetAttributeNames`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttributeNamesReply {
    /// Number "0" to "9" to attribute name.
    pub attr_names: BTreeMap<String, String>,
    /// Number to account type; 0 UserID, 1 RegistrationID.
    pub attr_types: BTreeMap<String, i64>,
}

crate::wire::object::fields!(
    lenient GetAttributeNamesReply { 0 entries attr_names "AttrNames", 1 entries
    attr_types "AttrTypes", } required[]
);

crate::wire::lenient::object!(GetAttributeNamesReply);

/// Set attributes of users.
///
/// Official page: [Setting User Attributes](https://www.tencentcloud.com/document/product/1047/67818)
///
/// Path: `v4/timpush/set_attr`
///
/// At most 100 calls per second. Lists of `user_attrs` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Push service.
///
/// - up to 100 users per call
/// - set the names first with set_attr_name
#[doc(alias = "set_attr")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserAttributes {
    /// Users and their attributes.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_attrs: Vec<UserAttributesItem>,
}

crate::wire::object::fields!(
    strict SetUserAttributes { 0 always user_attrs "UserAttrs", } required[0]
);

impl SetUserAttributes {
    /// With the required fields.
    pub fn new(
        user_attrs: impl IntoIterator<Item = impl Into<UserAttributesItem>>,
    ) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for SetUserAttributes {
    type Reply = SetUserAttributesReply;
    const NAME: &'static str = "set_user_attributes";
}

impl crate::Bulk for SetUserAttributes {
    type Item = UserAttributesItem;
}

/// Users and their attributes.
///
/// Used in [`SetUserAttributes::user_attrs`](field@crate::api::SetUserAttributes::user_attrs).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributesItem {
    /// UserID or RegistrationID.
    ///
    /// Required.
    pub to_account: String,
    /// Attribute name to value; value up to 50 bytes.
    ///
    /// Required.
    pub attrs: BTreeMap<String, String>,
}

crate::wire::object::fields!(
    strict UserAttributesItem { 0 always to_account "To_Account", 1 always attrs "Attrs",
    } required[0, 1]
);

impl UserAttributesItem {
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

/// The reply to [`SetUserAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetUserAttributesReply {
    /// Users that failed; absent when all went well.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient SetUserAttributesReply { 0 items error_list "ErrorList", } required[]
);

crate::wire::lenient::object!(SetUserAttributesReply);

/// Read the attributes of users.
///
/// Official page: [Obtaining User Attributes](https://www.tencentcloud.com/document/product/1047/67817)
///
/// Path: `v4/timpush/get_attr`
///
/// At most 100 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Push service.
///
/// - up to 100 users per call
/// - a user without attributes has an empty Attrs
#[doc(alias = "get_attr")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAttributes {
    /// Users to read.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict GetUserAttributes { 0 always to_account "To_Account", } required[0]
);

impl GetUserAttributes {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetUserAttributes {
    type Reply = GetUserAttributesReply;
    const NAME: &'static str = "get_user_attributes";
}

impl crate::Bulk for GetUserAttributes {
    type Item = String;
}

/// The reply to [`GetUserAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserAttributesReply {
    /// Users that were read.
    pub user_attrs: Vec<UserAttributes>,
    /// Users that failed.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient GetUserAttributesReply { 0 items user_attrs "UserAttrs", 1 items error_list
    "ErrorList", } required[]
);

crate::wire::lenient::object!(GetUserAttributesReply);

/// Users that were read.
///
/// Used in [`GetUserAttributesReply::user_attrs`](field@crate::api::GetUserAttributesReply::user_attrs).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAttributes {
    /// User.
    pub to_account: Option<String>,
    /// Attribute name to value; may be empty.
    pub attrs: BTreeMap<String, String>,
}

crate::wire::object::fields!(
    lenient UserAttributes { 0 given to_account "To_Account", 1 entries attrs "Attrs", }
    required[]
);

crate::wire::lenient::object!(UserAttributes);

/// Remove attributes from users.
///
/// Official page: [Deleting User Attributes](https://www.tencentcloud.com/document/product/1047/67819)
///
/// Path: `v4/timpush/remove_attr`
///
/// At most 100 calls per second. Lists of `user_attrs` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Push service.
///
/// - up to 100 users per call
/// - Attrs lists names only, unlike set_attr where it is an object
#[doc(alias = "remove_attr")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserAttributes {
    /// Users and the attributes to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_attrs: Vec<RemoveAttributesItem>,
}

crate::wire::object::fields!(
    strict RemoveUserAttributes { 0 always user_attrs "UserAttrs", } required[0]
);

impl RemoveUserAttributes {
    /// With the required fields.
    pub fn new(
        user_attrs: impl IntoIterator<Item = impl Into<RemoveAttributesItem>>,
    ) -> Self {
        Self {
            user_attrs: user_attrs.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for RemoveUserAttributes {
    type Reply = RemoveUserAttributesReply;
    const NAME: &'static str = "remove_user_attributes";
}

impl crate::Bulk for RemoveUserAttributes {
    type Item = RemoveAttributesItem;
}

/// Users and the attributes to remove.
///
/// Used in [`RemoveUserAttributes::user_attrs`](field@crate::api::RemoveUserAttributes::user_attrs).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveAttributesItem {
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
    strict RemoveAttributesItem { 0 always to_account "To_Account", 1 always attrs
    "Attrs", } required[0, 1]
);

impl RemoveAttributesItem {
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

/// The reply to [`RemoveUserAttributes`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserAttributesReply {
    /// Users that failed; absent when all went well.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient RemoveUserAttributesReply { 0 items error_list "ErrorList", } required[]
);

crate::wire::lenient::object!(RemoveUserAttributesReply);

/// Add tags to users, or replace their tags.
///
/// Official page: [Adding User Tags](https://www.tencentcloud.com/document/product/1047/67821)
///
/// Path: `v4/timpush/add_tag`
///
/// At most 100 calls per second. Lists of `user_tags` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Push service.
///
/// - up to 100 users per call
/// - a user has at most 100 tags; the app has at most 1000 different tags
/// - Replace 1 overwrites all tags the user had
#[doc(alias = "add_tag")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUserTags {
    /// 0 adds to the user's tags, 1 replaces them all.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub replace: Option<i64>,
    /// Users and their tags.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_tags: Vec<UserTagsItem>,
}

crate::wire::object::fields!(
    strict AddUserTags { 0 given replace "Replace", 1 always user_tags "UserTags", }
    required[1]
);

impl AddUserTags {
    /// With the required fields.
    pub fn new(user_tags: impl IntoIterator<Item = impl Into<UserTagsItem>>) -> Self {
        Self {
            replace: None,
            user_tags: user_tags.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `replace`: 0 adds to the user's tags, 1 replaces them all.
    #[must_use]
    pub fn replace(mut self, replace: i64) -> Self {
        self.replace = Some(replace);
        self
    }
}

impl crate::Request for AddUserTags {
    type Reply = AddUserTagsReply;
    const NAME: &'static str = "add_user_tags";
}

impl crate::Bulk for AddUserTags {
    type Item = UserTagsItem;
}

/// Users and their tags.
///
/// Used in [`AddUserTags::user_tags`](field@crate::api::AddUserTags::user_tags).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserTagsItem {
    /// UserID or RegistrationID.
    ///
    /// Required.
    pub to_account: String,
    /// Tags, each up to 50 bytes; at most 10 with Replace 0, 100 with Replace 1.
    ///
    /// Required. At most 100 entries. Each at most 50 bytes.
    pub tags: Vec<String>,
}

crate::wire::object::fields!(
    strict UserTagsItem { 0 always to_account "To_Account", 1 always tags "Tags", }
    required[0, 1]
);

impl UserTagsItem {
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

/// The reply to [`AddUserTags`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserTagsReply {
    /// Users that failed; absent when all went well.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient AddUserTagsReply { 0 items error_list "ErrorList", } required[]
);

crate::wire::lenient::object!(AddUserTagsReply);

/// Read the tags of users.
///
/// Official page: [Obtaining User Tags](https://www.tencentcloud.com/document/product/1047/67820)
///
/// Path: `v4/timpush/get_tag`
///
/// At most 100 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Push service.
///
/// - up to 100 users per call
#[doc(alias = "get_tag")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserTags {
    /// Users to read; UserIDs or RegistrationIDs.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict GetUserTags { 0 always to_account "To_Account", } required[0]
);

impl GetUserTags {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetUserTags {
    type Reply = GetUserTagsReply;
    const NAME: &'static str = "get_user_tags";
}

impl crate::Bulk for GetUserTags {
    type Item = String;
}

/// The reply to [`GetUserTags`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserTagsReply {
    /// Users that were read.
    pub user_tags: Vec<UserTags>,
    /// Users that failed.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient GetUserTagsReply { 0 items user_tags "UserTags", 1 items error_list
    "ErrorList", } required[]
);

crate::wire::lenient::object!(GetUserTagsReply);

/// Users that were read.
///
/// Used in [`GetUserTagsReply::user_tags`](field@crate::api::GetUserTagsReply::user_tags).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserTags {
    /// User.
    pub to_account: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
}

crate::wire::object::fields!(
    lenient UserTags { 0 given to_account "To_Account", 1 items tags "Tags", } required[]
);

crate::wire::lenient::object!(UserTags);

/// Remove tags from users.
///
/// Official page: [Deleting User Tags](https://www.tencentcloud.com/document/product/1047/67822)
///
/// Path: `v4/timpush/remove_tag`
///
/// At most 100 calls per second. Lists of `user_tags` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Push service.
///
/// - up to 100 users per call
#[doc(alias = "remove_tag")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserTags {
    /// Users and the tags to remove.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub user_tags: Vec<RemoveTagsItem>,
}

crate::wire::object::fields!(
    strict RemoveUserTags { 0 always user_tags "UserTags", } required[0]
);

impl RemoveUserTags {
    /// With the required fields.
    pub fn new(user_tags: impl IntoIterator<Item = impl Into<RemoveTagsItem>>) -> Self {
        Self {
            user_tags: user_tags.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for RemoveUserTags {
    type Reply = RemoveUserTagsReply;
    const NAME: &'static str = "remove_user_tags";
}

impl crate::Bulk for RemoveUserTags {
    type Item = RemoveTagsItem;
}

/// Users and the tags to remove.
///
/// Used in [`RemoveUserTags::user_tags`](field@crate::api::RemoveUserTags::user_tags).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTagsItem {
    /// UserID or RegistrationID.
    ///
    /// Required.
    pub to_account: String,
    /// Tags, each up to 50 bytes.
    ///
    /// Required. Each at most 50 bytes.
    pub tags: Vec<String>,
}

crate::wire::object::fields!(
    strict RemoveTagsItem { 0 always to_account "To_Account", 1 always tags "Tags", }
    required[0, 1]
);

impl RemoveTagsItem {
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

/// The reply to [`RemoveUserTags`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserTagsReply {
    /// Users that failed; absent when all went well.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient RemoveUserTagsReply { 0 items error_list "ErrorList", } required[]
);

crate::wire::lenient::object!(RemoveUserTagsReply);

/// Remove all tags from users.
///
/// Official page: [Deleting All User Tags](https://www.tencentcloud.com/document/product/1047/67823)
///
/// Path: `v4/timpush/clear_all_tags`
///
/// At most 100 calls per second. Lists of `to_account` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Push service.
///
/// - removes every tag of up to 100 users per call
#[doc(alias = "clear_all_tags")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearUserTags {
    /// Users to clear.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub to_account: Vec<String>,
}

crate::wire::object::fields!(
    strict ClearUserTags { 0 always to_account "To_Account", } required[0]
);

impl ClearUserTags {
    /// With the required fields.
    pub fn new(to_account: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            to_account: to_account.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for ClearUserTags {
    type Reply = ClearUserTagsReply;
    const NAME: &'static str = "clear_user_tags";
}

impl crate::Bulk for ClearUserTags {
    type Item = String;
}

/// The reply to [`ClearUserTags`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearUserTagsReply {
    /// Users that failed; absent when all went well.
    pub error_list: Vec<PushFailure>,
}

crate::wire::object::fields!(
    lenient ClearUserTagsReply { 0 items error_list "ErrorList", } required[]
);

crate::wire::lenient::object!(ClearUserTagsReply);

/// Trace a push to all or tagged users for one receiver.
///
/// Official page: [All/Tagged Users Push Message Link](https://www.tencentcloud.com/document/product/1047/71893)
///
/// Path: `v4/timpush/all_member_push_trace`
///
/// At most 1 call per second. Safe to retry. Plans: Push service.
///
/// - what happened to one push task for one user, per device; 7 days back
/// - times are strings of the form YYYY-MM-DD hh:mm:ss
#[doc(alias = "all_member_push_trace")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceAllMemberPush {
    /// TaskId of the push (here with a capital D).
    ///
    /// Required.
    pub task_id: String,
    /// Receiver.
    ///
    /// Required.
    pub user_id: String,
}

crate::wire::object::fields!(
    strict TraceAllMemberPush { 0 always task_id "TaskID", 1 always user_id "UserID", }
    required[0, 1]
);

impl TraceAllMemberPush {
    /// With the required fields.
    pub fn new(task_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            user_id: user_id.into(),
        }
    }
}

impl crate::Request for TraceAllMemberPush {
    type Reply = TraceAllMemberPushReply;
    const NAME: &'static str = "trace_all_member_push";
}

/// The reply to [`TraceAllMemberPush`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceAllMemberPushReply {
    /// One entry per device instance.
    pub instance_trace: Vec<PushTrace>,
}

crate::wire::object::fields!(
    lenient TraceAllMemberPushReply { 0 items instance_trace "InstanceTrace", }
    required[]
);

crate::wire::lenient::object!(TraceAllMemberPushReply);

/// One entry per device instance.
///
/// Used in [`TraceAllMemberPushReply::instance_trace`](field@crate::api::TraceAllMemberPushReply::instance_trace).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTrace {
    /// Device instance.
    pub instance_id: Option<String>,
    /// When it was pushed.
    pub push_time: Option<String>,
    /// May be empty.
    pub device_model: Option<String>,
    /// For example Android.
    pub system: Option<String>,
    /// May be empty.
    pub system_version: Option<String>,
    /// 1 offline push, 2 online push.
    ///
    /// Such as 1, 2.
    pub event_type: Option<i64>,
    /// 0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
    ///
    /// Such as 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// Device token.
    pub token: Option<String>,
    /// Certificate ID as text.
    pub cert_id: Option<String>,
    /// Chat SDK version.
    pub sdk_version: Option<String>,
    /// Push plugin version.
    pub push_version: Option<String>,
    /// Notification permission state; 1 in the sample.
    pub notification_status: Option<i64>,
    /// Whether this was the last active device; name in lower case.
    pub last_active_terminal: Option<i64>,
    /// Hand-over stage.
    pub im_commit_stat: Option<PushCommitStat>,
    /// Offline push stages.
    pub offline_push_stat: Option<OfflinePushStat>,
    /// Online push stages; layout not seen, presumably stages like those above.
    ///
    /// Known from a weak source only.
    pub online_push_stat: BTreeMap<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient PushTrace { 0 given instance_id "InstanceId", 1 given push_time "PushTime", 2
    given device_model "DeviceModel", 3 given system "System", 4 given system_version
    "SystemVersion", 5 given event_type "EventType", 6 given push_platform
    "PushPlatform", 7 given token "Token", 8 given cert_id "CertId", 9 given sdk_version
    "SdkVersion", 10 given push_version "PushVersion", 11 given notification_status
    "NotificationStatus", 12 given last_active_terminal "last_active_terminal", 13 given
    im_commit_stat "IMCommitStat", 14 given offline_push_stat "OfflinePushStat", 15
    entries online_push_stat "OnlinePushStat", } required[]
);

crate::wire::lenient::object!(PushTrace);

/// Hand-over stage.
///
/// Used in [`PushTrace::im_commit_stat`](field@crate::api::PushTrace::im_commit_stat).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushCommitStat {
    /// Chat server.
    pub im_stat: Option<PushStageStat>,
}

crate::wire::object::fields!(
    lenient PushCommitStat { 0 given im_stat "IMStat", } required[]
);

crate::wire::lenient::object!(PushCommitStat);

/// Chat server.
///
/// Used in [`PushCommitStat::im_stat`](field@crate::api::PushCommitStat::im_stat).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushStageStat {
    /// 1 in the sample with success.
    pub push_status: Option<i64>,
    /// 0 is success.
    pub error_code: Option<i64>,
    /// Text.
    pub error_info: Option<String>,
    /// When.
    pub event_time: Option<String>,
}

crate::wire::object::fields!(
    lenient PushStageStat { 0 given push_status "PushStatus", 1 given error_code
    "ErrorCode", 2 given error_info "ErrorInfo", 3 given event_time "EventTime", }
    required[]
);

crate::wire::lenient::object!(PushStageStat);

/// Offline push stages.
///
/// Used in [`PushTrace::offline_push_stat`](field@crate::api::PushTrace::offline_push_stat).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflinePushStat {
    /// Push server.
    pub offline_stat: Option<PushStageStat>,
    /// Vendor channel.
    pub channel_stat: Option<PushStageStat>,
    /// Arrival on the device.
    pub device_stat: Option<PushStageStat>,
    /// Click.
    pub click_stat: Option<PushStageStat>,
}

crate::wire::object::fields!(
    lenient OfflinePushStat { 0 given offline_stat "OfflineStat", 1 given channel_stat
    "ChannelStat", 2 given device_stat "DeviceStat", 3 given click_stat "ClickStat", }
    required[]
);

crate::wire::lenient::object!(OfflinePushStat);

/// Count the results of pushes to all or tagged users.
///
/// Official page: [All/Tagged Users Push Data Statistics](https://www.tencentcloud.com/document/product/1047/71894)
///
/// Path: `v4/timpush/all_member_push_statistics`
///
/// At most 1 call per second. Safe to retry. Plans: Push service.
///
/// - 30 days back
/// - up to 5 tasks per call; an empty TaskID list gives the total
#[doc(alias = "all_member_push_statistics")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllMemberPushStatistics {
    /// Start of the range.
    ///
    /// Required. In seconds.
    pub start_time: i64,
    /// End of the range.
    ///
    /// Required. In seconds.
    pub end_time: i64,
    /// Push tasks; empty for all together.
    ///
    /// Required. At most 5 entries.
    pub task_id: Vec<String>,
}

crate::wire::object::fields!(
    strict GetAllMemberPushStatistics { 0 always start_time "StartTime", 1 always
    end_time "EndTime", 2 always task_id "TaskID", } required[0, 1, 2]
);

impl GetAllMemberPushStatistics {
    /// With the required fields.
    pub fn new(
        start_time: i64,
        end_time: i64,
        task_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            start_time,
            end_time,
            task_id: task_id.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetAllMemberPushStatistics {
    type Reply = GetAllMemberPushStatisticsReply;
    const NAME: &'static str = "get_all_member_push_statistics";
}

/// The reply to [`GetAllMemberPushStatistics`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllMemberPushStatisticsReply {
    /// One entry per task.
    pub results: Vec<PushTaskStatistics>,
}

crate::wire::object::fields!(
    lenient GetAllMemberPushStatisticsReply { 0 items results "Results", } required[]
);

crate::wire::lenient::object!(GetAllMemberPushStatisticsReply);

/// One entry per task.
///
/// Used in [`GetAllMemberPushStatisticsReply::results`](field@crate::api::GetAllMemberPushStatisticsReply::results).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTaskStatistics {
    /// Push task.
    pub task_id: Option<String>,
    /// Could be sent.
    pub total_count: Option<i64>,
    /// Sent.
    pub sent_count: Option<i64>,
    /// Reached.
    pub delivered_count: Option<i64>,
    /// Clicked.
    pub click_count: Option<i64>,
    /// The same per channel.
    pub platform_statistics: Vec<PushPlatformStatistics>,
}

crate::wire::object::fields!(
    lenient PushTaskStatistics { 0 given task_id "TaskID", 1 given total_count
    "TotalCount", 2 given sent_count "SentCount", 3 given delivered_count
    "DeliveredCount", 4 given click_count "ClickCount", 5 items platform_statistics
    "PlatformStatistics", } required[]
);

crate::wire::lenient::object!(PushTaskStatistics);

/// The same per channel.
///
/// Used in [`PushTaskStatistics::platform_statistics`](field@crate::api::PushTaskStatistics::platform_statistics).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushPlatformStatistics {
    /// 1 offline push, 2 online push.
    ///
    /// Such as 1, 2.
    pub event_type: Option<i64>,
    /// 0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
    ///
    /// Such as 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// Could be sent.
    pub total_count: Option<i64>,
    /// Sent.
    pub sent_count: Option<i64>,
    /// Reached.
    pub delivered_count: Option<i64>,
    /// Clicked.
    pub click_count: Option<i64>,
}

crate::wire::object::fields!(
    lenient PushPlatformStatistics { 0 given event_type "EventType", 1 given
    push_platform "PushPlatform", 2 given total_count "TotalCount", 3 given sent_count
    "SentCount", 4 given delivered_count "DeliveredCount", 5 given click_count
    "ClickCount", } required[]
);

crate::wire::lenient::object!(PushPlatformStatistics);

/// Count why pushes to all or tagged users got lost.
///
/// Official page: [All/Tagged Users Push Loss Analysis](https://www.tencentcloud.com/document/product/1047/71895)
///
/// Path: `v4/timpush/all_member_push_loss`
///
/// At most 1 call per second. Safe to retry. Plans: Push service.
///
/// - why pushes got lost, counted by error code; 7 days back
/// - up to 5 tasks per call; an empty TaskID list gives the total
/// - ErrCode is text, since vendors have their own codes
#[doc(alias = "all_member_push_loss")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllMemberPushLoss {
    /// Start of the range.
    ///
    /// Required. In seconds.
    pub start_time: i64,
    /// End of the range.
    ///
    /// Required. In seconds.
    pub end_time: i64,
    /// Push tasks; empty for all together.
    ///
    /// Required. At most 5 entries.
    pub task_id: Vec<String>,
}

crate::wire::object::fields!(
    strict GetAllMemberPushLoss { 0 always start_time "StartTime", 1 always end_time
    "EndTime", 2 always task_id "TaskID", } required[0, 1, 2]
);

impl GetAllMemberPushLoss {
    /// With the required fields.
    pub fn new(
        start_time: i64,
        end_time: i64,
        task_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            start_time,
            end_time,
            task_id: task_id.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for GetAllMemberPushLoss {
    type Reply = GetAllMemberPushLossReply;
    const NAME: &'static str = "get_all_member_push_loss";
}

/// The reply to [`GetAllMemberPushLoss`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllMemberPushLossReply {
    /// One entry per task.
    pub results: Vec<PushTaskLoss>,
}

crate::wire::object::fields!(
    lenient GetAllMemberPushLossReply { 0 items results "Results", } required[]
);

crate::wire::lenient::object!(GetAllMemberPushLossReply);

/// One entry per task.
///
/// Used in [`GetAllMemberPushLossReply::results`](field@crate::api::GetAllMemberPushLossReply::results).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTaskLoss {
    /// Push task.
    pub task_id: Option<String>,
    /// Lost before sending.
    pub ready_to_send_loss: Vec<PushLoss>,
    /// Lost between sending and delivery.
    pub post_send_delivered_loss: Vec<PushLoss>,
    /// ReadyToSendLoss per channel.
    pub platform_ready_to_send_loss: Vec<PushPlatformLoss>,
    /// PostSendDeliveredLoss per channel.
    pub platform_post_send_delivered_loss: Vec<PushPlatformLoss>,
}

crate::wire::object::fields!(
    lenient PushTaskLoss { 0 given task_id "TaskID", 1 items ready_to_send_loss
    "ReadyToSendLoss", 2 items post_send_delivered_loss "PostSendDeliveredLoss", 3 items
    platform_ready_to_send_loss "PlatformReadyToSendLoss", 4 items
    platform_post_send_delivered_loss "PlatformPostSendDeliveredLoss", } required[]
);

crate::wire::lenient::object!(PushTaskLoss);

/// Lost before sending.
///
/// Used in [`PushTaskLoss::ready_to_send_loss`](field@crate::api::PushTaskLoss::ready_to_send_loss).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushLoss {
    /// Error code as text.
    pub err_code: Option<String>,
    /// How many.
    pub err_count: Option<i64>,
    /// Reason.
    pub err_info: Option<String>,
}

crate::wire::object::fields!(
    lenient PushLoss { 0 given err_code "ErrCode", 1 given err_count "ErrCount", 2 given
    err_info "ErrInfo", } required[]
);

crate::wire::lenient::object!(PushLoss);

/// ReadyToSendLoss per channel.
///
/// Used in [`PushTaskLoss::platform_ready_to_send_loss`](field@crate::api::PushTaskLoss::platform_ready_to_send_loss).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushPlatformLoss {
    /// 1 offline push, 2 online push.
    ///
    /// Such as 1, 2.
    pub event_type: Option<i64>,
    /// Channel as in all_member_push_statistics.
    ///
    /// Such as 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// Error code as text.
    pub err_code: Option<String>,
    /// How many.
    pub err_count: Option<i64>,
    /// Reason.
    pub err_info: Option<String>,
}

crate::wire::object::fields!(
    lenient PushPlatformLoss { 0 given event_type "EventType", 1 given push_platform
    "PushPlatform", 2 given err_code "ErrCode", 3 given err_count "ErrCount", 4 given
    err_info "ErrInfo", } required[]
);

crate::wire::lenient::object!(PushPlatformLoss);

/// Trace the offline push of one chat message.
///
/// Official page: [Chat Service Push Message Link](https://www.tencentcloud.com/document/product/1047/71896)
///
/// Path: `v4/timpush/normal_push_trace`
///
/// At most 1 call per second. Safe to retry. Plans: Push service.
///
/// - what happened to the offline push of one chat message, per device; 7 days back
/// - times are strings of the form YYYY-MM-DD hh:mm:ss
#[doc(alias = "normal_push_trace")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceNormalPush {
    /// Push ID of the message as the push webhook reports it.
    ///
    /// Required.
    pub push_id: String,
}

crate::wire::object::fields!(
    strict TraceNormalPush { 0 always push_id "PushID", } required[0]
);

impl TraceNormalPush {
    /// With the required fields.
    pub fn new(push_id: impl Into<String>) -> Self {
        Self { push_id: push_id.into() }
    }
}

impl crate::Request for TraceNormalPush {
    type Reply = TraceNormalPushReply;
    const NAME: &'static str = "trace_normal_push";
}

/// The reply to [`TraceNormalPush`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceNormalPushReply {
    /// One entry per device instance.
    pub instance_trace: Vec<NormalPushTrace>,
}

crate::wire::object::fields!(
    lenient TraceNormalPushReply { 0 items instance_trace "InstanceTrace", } required[]
);

crate::wire::lenient::object!(TraceNormalPushReply);

/// One entry per device instance.
///
/// Used in [`TraceNormalPushReply::instance_trace`](field@crate::api::TraceNormalPushReply::instance_trace).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalPushTrace {
    /// Device instance.
    pub instance_id: Option<String>,
    /// When it was pushed.
    pub push_time: Option<String>,
    /// May be empty.
    pub device_model: Option<String>,
    /// APNS in the sample.
    pub system: Option<String>,
    /// May be empty.
    pub system_version: Option<String>,
    /// Channel as in all_member_push_trace.
    ///
    /// Such as 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// Device token; may be empty.
    pub token: Option<String>,
    /// Certificate ID as text.
    pub cert_id: Option<String>,
    /// May be empty.
    pub sdk_version: Option<String>,
    /// May be empty.
    pub push_version: Option<String>,
    /// Notification permission state; 0 in the sample.
    pub notification_status: Option<i64>,
    /// Whether this was the last active device; name in lower case.
    pub last_active_terminal: Option<i64>,
    /// Hand-over stage.
    pub im_commit_stat: Option<PushCommitStat>,
    /// Offline push stages.
    pub offline_push_stat: Option<OfflinePushStat>,
}

crate::wire::object::fields!(
    lenient NormalPushTrace { 0 given instance_id "InstanceId", 1 given push_time
    "PushTime", 2 given device_model "DeviceModel", 3 given system "System", 4 given
    system_version "SystemVersion", 5 given push_platform "PushPlatform", 6 given token
    "Token", 7 given cert_id "CertId", 8 given sdk_version "SdkVersion", 9 given
    push_version "PushVersion", 10 given notification_status "NotificationStatus", 11
    given last_active_terminal "last_active_terminal", 12 given im_commit_stat
    "IMCommitStat", 13 given offline_push_stat "OfflinePushStat", } required[]
);

crate::wire::lenient::object!(NormalPushTrace);

/// Count the results of offline pushes of chat messages.
///
/// Official page: [Chat Service Push Data Statistics](https://www.tencentcloud.com/document/product/1047/71897)
///
/// Path: `v4/timpush/normal_push_statistics`
///
/// At most 1 call per second. Safe to retry. Plans: Push service.
///
/// - offline pushes of one-to-one and group messages, counted; 30 days back
#[doc(alias = "normal_push_statistics")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNormalPushStatistics {
    /// Start of the range.
    ///
    /// Required. In seconds.
    pub start_time: i64,
    /// End of the range.
    ///
    /// Required. In seconds.
    pub end_time: i64,
}

crate::wire::object::fields!(
    strict GetNormalPushStatistics { 0 always start_time "StartTime", 1 always end_time
    "EndTime", } required[0, 1]
);

impl GetNormalPushStatistics {
    /// With the required fields.
    pub fn new(start_time: i64, end_time: i64) -> Self {
        Self { start_time, end_time }
    }
}

impl crate::Request for GetNormalPushStatistics {
    type Reply = GetNormalPushStatisticsReply;
    const NAME: &'static str = "get_normal_push_statistics";
}

/// The reply to [`GetNormalPushStatistics`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNormalPushStatisticsReply {
    /// Could be sent.
    pub total_count: Option<i64>,
    /// Sent.
    pub sent_count: Option<i64>,
    /// Reached.
    pub delivered_count: Option<i64>,
    /// Clicked.
    pub click_count: Option<i64>,
    /// The same per channel.
    pub platform_statistics: Vec<NormalPushPlatformStatistics>,
}

crate::wire::object::fields!(
    lenient GetNormalPushStatisticsReply { 0 given total_count "TotalCount", 1 given
    sent_count "SentCount", 2 given delivered_count "DeliveredCount", 3 given click_count
    "ClickCount", 4 items platform_statistics "PlatformStatistics", } required[]
);

crate::wire::lenient::object!(GetNormalPushStatisticsReply);

/// The same per channel.
///
/// Used in [`GetNormalPushStatisticsReply::platform_statistics`](field@crate::api::GetNormalPushStatisticsReply::platform_statistics).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalPushPlatformStatistics {
    /// Channel as in all_member_push_statistics.
    ///
    /// Such as 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// Could be sent.
    pub total_count: Option<i64>,
    /// Sent.
    pub sent_count: Option<i64>,
    /// Reached.
    pub delivered_count: Option<i64>,
    /// Clicked.
    pub click_count: Option<i64>,
}

crate::wire::object::fields!(
    lenient NormalPushPlatformStatistics { 0 given push_platform "PushPlatform", 1 given
    total_count "TotalCount", 2 given sent_count "SentCount", 3 given delivered_count
    "DeliveredCount", 4 given click_count "ClickCount", } required[]
);

crate::wire::lenient::object!(NormalPushPlatformStatistics);

/// Count why offline pushes of chat messages got lost.
///
/// Official page: [Chat Service Push Loss Analysis](https://www.tencentcloud.com/document/product/1047/71898)
///
/// Path: `v4/timpush/normal_push_loss`
///
/// At most 1 call per second. Safe to retry. Plans: Push service.
///
/// - why pushes of one-to-one and group messages got lost, counted by error code; 7 days back
/// - ErrCode is text
#[doc(alias = "normal_push_loss")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNormalPushLoss {
    /// Start of the range.
    ///
    /// Required. In seconds.
    pub start_time: i64,
    /// End of the range.
    ///
    /// Required. In seconds.
    pub end_time: i64,
}

crate::wire::object::fields!(
    strict GetNormalPushLoss { 0 always start_time "StartTime", 1 always end_time
    "EndTime", } required[0, 1]
);

impl GetNormalPushLoss {
    /// With the required fields.
    pub fn new(start_time: i64, end_time: i64) -> Self {
        Self { start_time, end_time }
    }
}

impl crate::Request for GetNormalPushLoss {
    type Reply = GetNormalPushLossReply;
    const NAME: &'static str = "get_normal_push_loss";
}

/// The reply to [`GetNormalPushLoss`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNormalPushLossReply {
    /// Lost before sending.
    pub ready_to_send_loss: Vec<PushLoss>,
    /// Lost between sending and delivery.
    pub post_send_delivered_loss: Vec<PushLoss>,
    /// ReadyToSendLoss per channel.
    pub platform_ready_to_send_loss: Vec<NormalPushPlatformLoss>,
    /// PostSendDeliveredLoss per channel.
    pub platform_post_send_delivered_loss: Vec<NormalPushPlatformLoss>,
}

crate::wire::object::fields!(
    lenient GetNormalPushLossReply { 0 items ready_to_send_loss "ReadyToSendLoss", 1
    items post_send_delivered_loss "PostSendDeliveredLoss", 2 items
    platform_ready_to_send_loss "PlatformReadyToSendLoss", 3 items
    platform_post_send_delivered_loss "PlatformPostSendDeliveredLoss", } required[]
);

crate::wire::lenient::object!(GetNormalPushLossReply);

/// ReadyToSendLoss per channel.
///
/// Used in [`GetNormalPushLossReply::platform_ready_to_send_loss`](field@crate::api::GetNormalPushLossReply::platform_ready_to_send_loss).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalPushPlatformLoss {
    /// Channel as in all_member_push_statistics.
    ///
    /// Such as 0, 1, 2, 3, 4, 5, 6, 7, 8.
    pub push_platform: Option<i64>,
    /// Error code as text.
    pub err_code: Option<String>,
    /// How many.
    pub err_count: Option<i64>,
    /// Reason.
    pub err_info: Option<String>,
}

crate::wire::object::fields!(
    lenient NormalPushPlatformLoss { 0 given push_platform "PushPlatform", 1 given
    err_code "ErrCode", 2 given err_count "ErrCount", 3 given err_info "ErrInfo", }
    required[]
);

crate::wire::lenient::object!(NormalPushPlatformLoss);
