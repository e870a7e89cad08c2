// @generated from api/conversation.yaml by cargo xtask generate
//! Conversations.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`ListConversations`] | [Pulling a Conversation List](https://www.tencentcloud.com/document/product/1047/43087) |
//! | [`DeleteConversation`] | [Deleting a Conversation](https://www.tencentcloud.com/document/product/1047/43088) |
//! | [`PinConversations`] | [Pin a Conversation](https://www.tencentcloud.com/document/product/1047/78304) |
//! | [`CreateConversationGroup`] | [Creating Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53437) |
//! | [`UpdateConversationGroup`] | [Updating Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53439) |
//! | [`DeleteConversationGroup`] | [Deleting Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53441) |
//! | [`MarkConversations`] | [Creating or Updating Conversation Mark Data](https://www.tencentcloud.com/document/product/1047/53438) |
//! | [`SearchConversationGroups`] | [Searching for Conversation Group Marks](https://www.tencentcloud.com/document/product/1047/53442) |
//! | [`GetConversationGroups`] | [Pulling Conversation Group Mark Data](https://www.tencentcloud.com/document/product/1047/53440) |

use serde::{Deserialize, Serialize};

use crate::schema::{Endpoint, tables};

/// Read the conversation list of a user, page by page.
///
/// Official page: [Pulling a Conversation List](https://www.tencentcloud.com/document/product/1047/43087)
///
/// Path: `v4/recentcontact/get_list`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry.
///
/// - two cursors run side by side: TimeStamp + StartIndex for ordinary conversations, TopTimeStamp + TopStartIndex
///   for pinned ones; send 0 for all four first, then the values of the previous reply
/// - the server keeps 100 conversations per user by default; Pro and above up to 500 (mainland: Ultimate 500,
///   Enterprise 3000), set in the console
/// - AssistFlags is a bit mask, usually 7
#[doc(alias = "get_list")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListConversations {
    /// User whose list is wanted.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Cursor of ordinary conversations, 0 at first.
    ///
    /// Required.
    #[serde(rename = "TimeStamp")]
    pub time_stamp: i64,
    /// Cursor of ordinary conversations, 0 at first.
    ///
    /// Required.
    #[serde(rename = "StartIndex")]
    pub start_index: i64,
    /// Cursor of pinned conversations, 0 at first.
    ///
    /// Required.
    #[serde(rename = "TopTimeStamp")]
    pub top_time_stamp: i64,
    /// Cursor of pinned conversations, 0 at first.
    ///
    /// Required.
    #[serde(rename = "TopStartIndex")]
    pub top_start_index: i64,
    /// Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty conversations; bit 2 (4): page
    /// through pinned conversations.
    ///
    /// Required.
    #[serde(rename = "AssistFlags")]
    pub assist_flags: i64,
}

impl ListConversations {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        time_stamp: i64,
        start_index: i64,
        top_time_stamp: i64,
        top_start_index: i64,
        assist_flags: i64,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            time_stamp,
            start_index,
            top_time_stamp,
            top_start_index,
            assist_flags,
        }
    }
}

impl crate::Request for ListConversations {
    type Reply = ListConversationsReply;
    const ENDPOINT: &'static Endpoint = &tables::LIST_CONVERSATIONS;
}

impl crate::Paged for ListConversations {
    type Item = Conversation;
    fn into_items(reply: ListConversationsReply) -> Vec<Self::Item> {
        reply.session_item
    }
}

/// The reply to [`ListConversations`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ListConversationsReply {
    /// Conversations; may be absent when there are none.
    #[serde(
        rename = "SessionItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub session_item: Vec<Conversation>,
    /// 1 when everything was returned.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "CompleteFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub complete_flag: Option<i64>,
    /// Next cursor of ordinary conversations.
    #[serde(
        rename = "TimeStamp",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub time_stamp: Option<i64>,
    /// Next cursor of ordinary conversations.
    #[serde(
        rename = "StartIndex",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub start_index: Option<i64>,
    /// Next cursor of pinned conversations.
    #[serde(
        rename = "TopTimeStamp",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub top_time_stamp: Option<i64>,
    /// Next cursor of pinned conversations.
    #[serde(
        rename = "TopStartIndex",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub top_start_index: Option<i64>,
}

crate::lenient::object!(ListConversationsReply);

/// Conversations; may be absent when there are none.
///
/// Stands in [`ListConversationsReply::session_item`](field@crate::api::ListConversationsReply::session_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Conversation {
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#type: Option<i64>,
    /// Other user, only when Type is 1.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Group, only when Type is 2.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<String>,
    /// UNIX time of the conversation.
    ///
    /// In seconds.
    #[serde(
        rename = "MsgTime",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub msg_time: Option<i64>,
    /// 1 pinned.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "TopFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub top_flag: Option<i64>,
}

crate::lenient::object!(Conversation);

/// Delete a conversation of a user, on request with its history.
///
/// Official page: [Deleting a Conversation](https://www.tencentcloud.com/document/product/1047/43088)
///
/// Path: `v4/recentcontact/delete`
///
/// At most 200 calls per second. Safe to retry.
///
/// - one conversation per call, only for From_Account
/// - ClearRamble 1 also deletes that user's message history of the conversation; irreversible
#[doc(alias = "delete")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteConversation {
    /// User whose conversation is deleted.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// 1 one-to-one, 2 group.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "Type")]
    pub r#type: i64,
    /// Other user, when Type is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    #[serde(rename = "To_Account", skip_serializing_if = "Option::is_none")]
    pub to_account: Option<String>,
    /// Group, when Type is 2.
    ///
    /// Required in some cases. `ToGroupid` on the wire.
    #[serde(rename = "ToGroupid", skip_serializing_if = "Option::is_none")]
    pub to_group_id: Option<String>,
    /// 1 deletes the history too.
    ///
    /// Optional. Known values: 0, 1.
    #[serde(rename = "ClearRamble", skip_serializing_if = "Option::is_none")]
    pub clear_ramble: Option<i64>,
}

impl DeleteConversation {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>, r#type: i64) -> Self {
        Self {
            from_account: from_account.into(),
            r#type,
            to_account: None,
            to_group_id: None,
            clear_ramble: None,
        }
    }

    /// Sets `to_account`: other user, when Type is 1.
    #[must_use]
    pub fn to_account(mut self, to_account: impl Into<String>) -> Self {
        self.to_account = Some(to_account.into());
        self
    }

    /// Sets `to_group_id`: group, when Type is 2.
    #[must_use]
    pub fn to_group_id(mut self, to_group_id: impl Into<String>) -> Self {
        self.to_group_id = Some(to_group_id.into());
        self
    }

    /// Sets `clear_ramble`: 1 deletes the history too.
    #[must_use]
    pub fn clear_ramble(mut self, clear_ramble: i64) -> Self {
        self.clear_ramble = Some(clear_ramble);
        self
    }
}

impl crate::Request for DeleteConversation {
    type Reply = DeleteConversationReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_CONVERSATION;
}

/// The reply to [`DeleteConversation`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteConversationReply {}

crate::lenient::object!(DeleteConversationReply);

/// Pin or unpin conversations of a user.
///
/// Official page: [Pin a Conversation](https://www.tencentcloud.com/document/product/1047/78304)
///
/// Path: `v4/recentcontact/top`
///
/// At most 200 calls per second. Safe to retry.
///
/// - pins or unpins conversations of one user
/// - at most 50 pinned conversations per user
#[doc(alias = "top")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PinConversations {
    /// User whose conversations are pinned.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// 1 pin, 2 unpin.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "OperationType")]
    pub operation_type: i64,
    /// Conversations; no limit per call stated.
    ///
    /// Required.
    #[serde(rename = "RecentContactItem")]
    pub recent_contact_item: Vec<RecentContactItem>,
}

impl PinConversations {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        operation_type: i64,
        recent_contact_item: impl IntoIterator<Item = impl Into<RecentContactItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            operation_type,
            recent_contact_item: recent_contact_item
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl crate::Request for PinConversations {
    type Reply = PinConversationsReply;
    const ENDPOINT: &'static Endpoint = &tables::PIN_CONVERSATIONS;
}

/// Conversations; no limit per call stated.
///
/// Stands in [`PinConversations::recent_contact_item`](field@crate::api::PinConversations::recent_contact_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecentContactItem {
    /// 1 one-to-one, 2 group.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "Type")]
    pub r#type: i64,
    /// Other user, when Type is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    #[serde(rename = "To_Account", skip_serializing_if = "Option::is_none")]
    pub to_account: Option<String>,
    /// Group, when Type is 2.
    ///
    /// Required in some cases.
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

impl RecentContactItem {
    /// With the required fields.
    pub fn new(r#type: i64) -> Self {
        Self {
            r#type,
            to_account: None,
            group_id: None,
        }
    }

    /// Sets `to_account`: other user, when Type is 1.
    #[must_use]
    pub fn to_account(mut self, to_account: impl Into<String>) -> Self {
        self.to_account = Some(to_account.into());
        self
    }

    /// Sets `group_id`: group, when Type is 2.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }
}

/// The reply to [`PinConversations`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PinConversationsReply {}

crate::lenient::object!(PinConversationsReply);

/// Create a conversation group and put conversations into it.
///
/// Official page: [Creating Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53437)
///
/// Path: `v4/recentcontact/create_contact_group`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - one group per call, although the field is an array
/// - per user: 20 groups, 1000 grouped conversations (51008 beyond); a conversation may be in several groups
/// - independent of the conversation list; whether all grouped conversations can be pulled depends on the plan's
///   conversation limit
/// - conversations succeed or fail one by one; look at ResultCode
#[doc(alias = "create_contact_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateConversationGroup {
    /// User the group is created for.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Group to create.
    ///
    /// Required. At least 1 entry. At most 1 entry.
    #[serde(rename = "GroupContactItem")]
    pub group_contact_item: Vec<ContactGroupItem>,
}

impl CreateConversationGroup {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        group_contact_item: impl IntoIterator<Item = impl Into<ContactGroupItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            group_contact_item: group_contact_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for CreateConversationGroup {
    type Reply = CreateConversationGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::CREATE_CONVERSATION_GROUP;
}

/// Group to create.
///
/// Stands in [`CreateConversationGroup::group_contact_item`](field@crate::api::CreateConversationGroup::group_contact_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactGroupItem {
    /// Name of the group.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// Conversations to put in.
    ///
    /// Required. At least 1 entry. At most 100 entries. Documented, not checked.
    #[serde(rename = "ContactItem")]
    pub contact_item: Vec<ContactItem>,
}

impl ContactGroupItem {
    /// With the required fields.
    pub fn new(
        group_name: impl Into<String>,
        contact_item: impl IntoIterator<Item = impl Into<ContactItem>>,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            contact_item: contact_item.into_iter().map(Into::into).collect(),
        }
    }
}

/// Conversations to put in.
///
/// Stands in [`ContactGroupItem::contact_item`](field@crate::api::ContactGroupItem::contact_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactItem {
    /// 1 one-to-one, 2 group.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "Type")]
    pub r#type: i64,
    /// Group ID, when Type is 2.
    ///
    /// Required in some cases.
    #[serde(rename = "ToGroupId", skip_serializing_if = "Option::is_none")]
    pub to_group_id: Option<String>,
    /// Other user, when Type is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    #[serde(rename = "To_Account", skip_serializing_if = "Option::is_none")]
    pub to_account: Option<String>,
}

impl ContactItem {
    /// With the required fields.
    pub fn new(r#type: i64) -> Self {
        Self {
            r#type,
            to_group_id: None,
            to_account: None,
        }
    }

    /// Sets `to_group_id`: group ID, when Type is 2.
    #[must_use]
    pub fn to_group_id(mut self, to_group_id: impl Into<String>) -> Self {
        self.to_group_id = Some(to_group_id.into());
        self
    }

    /// Sets `to_account`: other user, when Type is 1.
    #[must_use]
    pub fn to_account(mut self, to_account: impl Into<String>) -> Self {
        self.to_account = Some(to_account.into());
        self
    }
}

/// The reply to [`CreateConversationGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CreateConversationGroupReply {
    /// One result per group.
    #[serde(
        rename = "GroupResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_result_item: Vec<ContactGroupResult>,
}

crate::lenient::object!(CreateConversationGroupReply);

/// One result per group.
///
/// Stands in [`CreateConversationGroupReply::group_result_item`](field@crate::api::CreateConversationGroupReply::group_result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContactGroupResult {
    /// The group.
    #[serde(
        rename = "GroupItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_item: Option<ContactGroup>,
    /// One result per conversation.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<ContactResult>,
}

crate::lenient::object!(ContactGroupResult);

/// The group.
///
/// Stands in [`ContactGroupResult::group_item`](field@crate::api::ContactGroupResult::group_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContactGroup {
    /// Name.
    #[serde(
        rename = "GroupName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_name: Option<String>,
    /// Number of the group, per user.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<i64>,
}

crate::lenient::object!(ContactGroup);

/// One result per conversation.
///
/// Stands in [`ContactGroupResult::result_item`](field@crate::api::ContactGroupResult::result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContactResult {
    /// The conversation.
    #[serde(
        rename = "ContactItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_item: Option<Contact>,
    /// 0 is success.
    #[serde(
        rename = "ResultCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_code: Option<i64>,
    /// Error text.
    #[serde(
        rename = "ResultInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_info: Option<String>,
}

crate::lenient::object!(ContactResult);

/// The conversation.
///
/// Stands in [`ContactResult::contact_item`](field@crate::api::ContactResult::contact_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Contact {
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#type: Option<i64>,
    /// Other user.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Group ID.
    #[serde(
        rename = "ToGroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_group_id: Option<String>,
}

crate::lenient::object!(Contact);

/// Rename a conversation group, or change its conversations.
///
/// Official page: [Updating Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53439)
///
/// Path: `v4/recentcontact/update_contact_group`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - UpdateGroupType 1 renames a group (OldGroupName to NewGroupName); 2 adds conversations to or removes them from
///   the group named in OldGroupName
/// - conversations succeed or fail one by one; look at ResultCode
/// - 1000 grouped conversations per user (51008 beyond)
#[doc(alias = "update_contact_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateConversationGroup {
    /// User the group belongs to.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// 1: update by group; the only value described.
    ///
    /// Required. Such as 1.
    #[serde(rename = "UpdateType")]
    pub update_type: i64,
    /// The change.
    ///
    /// Required.
    #[serde(rename = "UpdateGroup")]
    pub update_group: ContactGroupUpdate,
}

impl UpdateConversationGroup {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        update_type: i64,
        update_group: ContactGroupUpdate,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            update_type,
            update_group,
        }
    }
}

impl crate::Request for UpdateConversationGroup {
    type Reply = UpdateConversationGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::UPDATE_CONVERSATION_GROUP;
}

/// The change.
///
/// Stands in [`UpdateConversationGroup::update_group`](field@crate::api::UpdateConversationGroup::update_group).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactGroupUpdate {
    /// 1 rename, 2 change the conversations.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "UpdateGroupType")]
    pub update_group_type: i64,
    /// Present name of the group; the table demands it only for a rename, the sample has it for type 2 too.
    ///
    /// Expected, but nothing refuses what lacks it. At most 32 bytes.
    #[serde(rename = "OldGroupName", skip_serializing_if = "Option::is_none")]
    pub old_group_name: Option<String>,
    /// New name, when UpdateGroupType is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    #[serde(rename = "NewGroupName", skip_serializing_if = "Option::is_none")]
    pub new_group_name: Option<String>,
    /// Conversations, when UpdateGroupType is 2.
    ///
    /// Required in some cases. At least 1 entry. At most 100 entries. Documented, not checked.
    #[serde(rename = "ContactUpdateItem", skip_serializing_if = "Option::is_none")]
    pub contact_update_item: Option<Vec<ContactUpdateItem>>,
}

impl ContactGroupUpdate {
    /// With the fields that are required or expected.
    pub fn new(update_group_type: i64, old_group_name: impl Into<String>) -> Self {
        Self {
            update_group_type,
            old_group_name: Some(old_group_name.into()),
            new_group_name: None,
            contact_update_item: None,
        }
    }

    /// Sets `old_group_name`: present name of the group; the table demands it only for a rename, the sample has it for
    /// type 2 too.
    #[must_use]
    pub fn old_group_name(mut self, old_group_name: impl Into<String>) -> Self {
        self.old_group_name = Some(old_group_name.into());
        self
    }

    /// Sets `new_group_name`: new name, when UpdateGroupType is 1.
    #[must_use]
    pub fn new_group_name(mut self, new_group_name: impl Into<String>) -> Self {
        self.new_group_name = Some(new_group_name.into());
        self
    }

    /// Sets `contact_update_item`: conversations, when UpdateGroupType is 2.
    #[must_use]
    pub fn contact_update_item(
        mut self,
        contact_update_item: impl IntoIterator<Item = impl Into<ContactUpdateItem>>,
    ) -> Self {
        self.contact_update_item = Some(
            contact_update_item.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Conversations, when UpdateGroupType is 2.
///
/// Stands in [`ContactGroupUpdate::contact_update_item`](field@crate::api::ContactGroupUpdate::contact_update_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactUpdateItem {
    /// 1 add, 2 remove.
    ///
    /// Required. Known values: 1, 2.
    #[serde(rename = "ContactOptType")]
    pub contact_opt_type: i64,
    /// The conversation.
    ///
    /// Required.
    #[serde(rename = "ContactItem")]
    pub contact_item: ContactItem,
}

impl ContactUpdateItem {
    /// With the required fields.
    pub fn new(contact_opt_type: i64, contact_item: ContactItem) -> Self {
        Self {
            contact_opt_type,
            contact_item,
        }
    }
}

/// The reply to [`UpdateConversationGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateConversationGroupReply {
    /// As in the request.
    #[serde(
        rename = "UpdateType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub update_type: Option<i64>,
    /// Result.
    #[serde(
        rename = "UpdateGroupResult",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub update_group_result: Option<ContactGroupUpdateResult>,
}

crate::lenient::object!(UpdateConversationGroupReply);

/// Result.
///
/// Stands in [`UpdateConversationGroupReply::update_group_result`](field@crate::api::UpdateConversationGroupReply::update_group_result).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContactGroupUpdateResult {
    /// As in the request.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "UpdateGroupType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub update_group_type: Option<i64>,
    /// Name now.
    #[serde(
        rename = "GroupName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_name: Option<String>,
    /// Number of the group.
    #[serde(
        rename = "GroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub group_id: Option<i64>,
    /// Name before.
    #[serde(
        rename = "OldGroupName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub old_group_name: Option<String>,
    /// One result per conversation; may be absent after a rename.
    #[serde(
        rename = "ContactResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub contact_result_item: Vec<ContactUpdateResult>,
}

crate::lenient::object!(ContactGroupUpdateResult);

/// One result per conversation; may be absent after a rename.
///
/// Stands in [`ContactGroupUpdateResult::contact_result_item`](field@crate::api::ContactGroupUpdateResult::contact_result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContactUpdateResult {
    /// 1 add, 2 remove.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "ContactOptType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_opt_type: Option<i64>,
    /// The conversation.
    #[serde(
        rename = "ContactItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_item: Option<Contact>,
    /// 0 is success.
    #[serde(
        rename = "ResultCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_code: Option<i64>,
    /// Error text.
    #[serde(
        rename = "ResultInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_info: Option<String>,
}

crate::lenient::object!(ContactUpdateResult);

/// Delete a conversation group and keep its conversations.
///
/// Official page: [Deleting Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53441)
///
/// Path: `v4/recentcontact/del_contact_group`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: when its answer is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - one group per call, although the field is an array
/// - the conversations themselves stay
#[doc(alias = "del_contact_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteConversationGroup {
    /// User the group belongs to.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Name of the group.
    ///
    /// Required. At least 1 entry. At most 1 entry.
    #[serde(rename = "GroupName")]
    pub group_name: Vec<String>,
}

impl DeleteConversationGroup {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        group_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            group_name: group_name.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for DeleteConversationGroup {
    type Reply = DeleteConversationGroupReply;
    const ENDPOINT: &'static Endpoint = &tables::DELETE_CONVERSATION_GROUP;
}

/// The reply to [`DeleteConversationGroup`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteConversationGroupReply {
    /// Groups deleted.
    #[serde(
        rename = "GroupItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_item: Vec<ContactGroup>,
}

crate::lenient::object!(DeleteConversationGroupReply);

/// Set or clear marks on conversations of a user.
///
/// Official page: [Creating or Updating Conversation Mark Data](https://www.tencentcloud.com/document/product/1047/53438)
///
/// Path: `v4/recentcontact/mark_contact`
///
/// At most 200 calls per second. Lists of `mark_item` longer than 100 are sent in several requests. Safe to retry.
/// Plans: Standard marks: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise); the custom mark: any.
///
/// - up to 100 entries per call
/// - marked conversations and those with a custom mark share one limit of 1000 per user (51008 beyond)
/// - standard marks are numbered bits; SetMark turns bits on, ClearMark turns them off
/// - entries succeed or fail one by one; look at ResultCode
/// - a standard mark has 64 bits: the first 32 belong to the service (1 favorite, 2 unread, 3 collapsed, 4 hidden),
///   the last 32 to the app
#[doc(alias = "mark_contact")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MarkConversations {
    /// User whose conversations are marked.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Marks.
    ///
    /// Required. More than 100 entries are sent in several requests.
    #[serde(rename = "MarkItem")]
    pub mark_item: Vec<ContactMarkItem>,
}

impl MarkConversations {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        mark_item: impl IntoIterator<Item = impl Into<ContactMarkItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            mark_item: mark_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for MarkConversations {
    type Reply = MarkConversationsReply;
    const ENDPOINT: &'static Endpoint = &tables::MARK_CONVERSATIONS;
}

/// Marks.
///
/// Stands in [`MarkConversations::mark_item`](field@crate::api::MarkConversations::mark_item).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactMarkItem {
    /// 1 standard mark, 2 custom mark, 3 both.
    ///
    /// Required. Known values: 1, 2, 3.
    #[serde(rename = "OptType")]
    pub opt_type: i64,
    /// The conversation.
    ///
    /// Required.
    #[serde(rename = "ContactItem")]
    pub contact_item: ContactItem,
    /// Bits to turn off.
    ///
    /// Optional.
    #[serde(rename = "ClearMark", skip_serializing_if = "Option::is_none")]
    pub clear_mark: Option<Vec<i64>>,
    /// Bits to turn on.
    ///
    /// Optional.
    #[serde(rename = "SetMark", skip_serializing_if = "Option::is_none")]
    pub set_mark: Option<Vec<i64>>,
    /// Custom mark.
    ///
    /// Optional. At most 256 bytes.
    #[serde(rename = "CustomMark", skip_serializing_if = "Option::is_none")]
    pub custom_mark: Option<String>,
}

impl ContactMarkItem {
    /// With the required fields.
    pub fn new(opt_type: i64, contact_item: ContactItem) -> Self {
        Self {
            opt_type,
            contact_item,
            clear_mark: None,
            set_mark: None,
            custom_mark: None,
        }
    }

    /// Sets `clear_mark`: bits to turn off.
    #[must_use]
    pub fn clear_mark(
        mut self,
        clear_mark: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.clear_mark = Some(clear_mark.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `set_mark`: bits to turn on.
    #[must_use]
    pub fn set_mark(
        mut self,
        set_mark: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.set_mark = Some(set_mark.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `custom_mark`: custom mark.
    #[must_use]
    pub fn custom_mark(mut self, custom_mark: impl Into<String>) -> Self {
        self.custom_mark = Some(custom_mark.into());
        self
    }
}

/// The reply to [`MarkConversations`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct MarkConversationsReply {
    /// One result per entry.
    #[serde(
        rename = "ResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub result_item: Vec<ContactMarkResult>,
}

crate::lenient::object!(MarkConversationsReply);

/// One result per entry.
///
/// Stands in [`MarkConversationsReply::result_item`](field@crate::api::MarkConversationsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContactMarkResult {
    /// As in the request.
    ///
    /// Known values: 1, 2, 3.
    #[serde(
        rename = "OptType",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub opt_type: Option<i64>,
    /// The conversation.
    #[serde(
        rename = "ContactItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_item: Option<Contact>,
    /// 0 is success.
    #[serde(
        rename = "ResultCode",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_code: Option<i64>,
    /// Error text.
    #[serde(
        rename = "ResultInfo",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub result_info: Option<String>,
}

crate::lenient::object!(ContactMarkResult);

/// Read groups and marks of named conversations.
///
/// Official page: [Searching for Conversation Group Marks](https://www.tencentcloud.com/document/product/1047/53442)
///
/// Path: `v4/recentcontact/search_contact_group`
///
/// At most 200 calls per second. Lists of `contact_item` longer than 300 are sent in several requests. Safe to
/// retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - groups and marks of the conversations asked for, up to 300 per call
/// - ContactGroupId numbers refer to GroupItem
#[doc(alias = "search_contact_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchConversationGroups {
    /// User whose data is searched.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// Conversations.
    ///
    /// Required. More than 300 entries are sent in several requests.
    #[serde(rename = "ContactItem")]
    pub contact_item: Vec<ContactItem>,
}

impl SearchConversationGroups {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        contact_item: impl IntoIterator<Item = impl Into<ContactItem>>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            contact_item: contact_item.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Request for SearchConversationGroups {
    type Reply = SearchConversationGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::SEARCH_CONVERSATION_GROUPS;
}

/// The reply to [`SearchConversationGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SearchConversationGroupsReply {
    /// Conversations with data.
    #[serde(
        rename = "ContactResultItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub contact_result_item: Vec<ContactMarks>,
    /// Groups.
    #[serde(
        rename = "GroupItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_item: Vec<ContactGroup>,
}

crate::lenient::object!(SearchConversationGroupsReply);

/// Conversations with data.
///
/// Stands in [`SearchConversationGroupsReply::contact_result_item`](field@crate::api::SearchConversationGroupsReply::contact_result_item).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ContactMarks {
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    #[serde(
        rename = "Type",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#type: Option<i64>,
    /// Other user.
    #[serde(
        rename = "To_Account",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_account: Option<String>,
    /// Group ID.
    #[serde(
        rename = "ToGroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub to_group_id: Option<String>,
    /// Standard marks as a string of 0 and 1.
    #[serde(
        rename = "StandardMark",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub standard_mark: Option<String>,
    /// Custom mark; absent when none.
    #[serde(
        rename = "CustomMark",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_mark: Option<String>,
    /// Groups the conversation is in; absent when none.
    #[serde(
        rename = "ContactGroupId",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub contact_group_id: Vec<i64>,
    /// Last change.
    ///
    /// In seconds.
    #[serde(
        rename = "Timestamp",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub timestamp: Option<i64>,
}

crate::lenient::object!(ContactMarks);

/// Read all conversation groups and marks, page by page.
///
/// Official page: [Pulling Conversation Group Mark Data](https://www.tencentcloud.com/document/product/1047/53440)
///
/// Path: `v4/recentcontact/get_contact_group`
///
/// At most 200 calls per second. Gives one page: `pages` and `items` go through all. Safe to retry. Plans: Pro, Pro
/// Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - all groups and marks of one user, in pages
/// - ContactGroupId numbers refer to GroupItem
#[doc(alias = "get_contact_group")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetConversationGroups {
    /// User whose data is wanted.
    ///
    /// Required. At most 32 bytes.
    #[serde(rename = "From_Account")]
    pub from_account: String,
    /// 0 at first, then NextStartIndex of the previous reply.
    ///
    /// Required.
    #[serde(rename = "StartIndex")]
    pub start_index: i64,
}

impl GetConversationGroups {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>, start_index: i64) -> Self {
        Self {
            from_account: from_account.into(),
            start_index,
        }
    }
}

impl crate::Request for GetConversationGroups {
    type Reply = GetConversationGroupsReply;
    const ENDPOINT: &'static Endpoint = &tables::GET_CONVERSATION_GROUPS;
}

impl crate::Paged for GetConversationGroups {
    type Item = ContactMarks;
    fn into_items(reply: GetConversationGroupsReply) -> Vec<Self::Item> {
        reply.contact_item
    }
}

/// The reply to [`GetConversationGroups`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GetConversationGroupsReply {
    /// Conversations with data.
    #[serde(
        rename = "ContactItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub contact_item: Vec<ContactMarks>,
    /// Groups.
    #[serde(
        rename = "GroupItem",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub group_item: Vec<ContactGroup>,
    /// 1 when everything was returned.
    ///
    /// Known values: 0, 1.
    #[serde(
        rename = "CompleteFlag",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub complete_flag: Option<i64>,
    /// StartIndex of the next page.
    #[serde(
        rename = "NextStartIndex",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_start_index: Option<i64>,
}

crate::lenient::object!(GetConversationGroupsReply);
