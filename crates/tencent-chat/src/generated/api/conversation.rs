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

/// Read the conversation list of a user, page by page.
///
/// Official page: [Pulling a Conversation List](https://www.tencentcloud.com/document/product/1047/43087)
///
/// Path: `v4/recentcontact/get_list`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry.
///
/// - two cursors run side by side: TimeStamp + StartIndex for ordinary conversations, TopTimeStamp + TopStartIndex
///   for pinned ones; send 0 for all four first, then the values of the previous reply
/// - the server keeps 100 conversations per user by default; Pro and above up to 500 (mainland: Ultimate 500,
///   Enterprise 3000), set in the console
/// - AssistFlags is a bit mask, usually 7
#[doc(alias = "get_list")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListConversations {
    /// User whose list is wanted.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Cursor of ordinary conversations, 0 at first.
    ///
    /// The first page when left out.
    pub time_stamp: Option<i64>,
    /// Cursor of ordinary conversations, 0 at first.
    ///
    /// The first page when left out.
    pub start_index: Option<i64>,
    /// Cursor of pinned conversations, 0 at first.
    ///
    /// The first page when left out.
    pub top_time_stamp: Option<i64>,
    /// Cursor of pinned conversations, 0 at first.
    ///
    /// The first page when left out.
    pub top_start_index: Option<i64>,
    /// Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty conversations; bit 2 (4): page
    /// through pinned conversations.
    ///
    /// Required.
    pub assist_flags: i64,
}

crate::wire::object::fields!(
    strict ListConversations { 0 always from_account "From_Account", 1 given time_stamp
    "TimeStamp", 2 given start_index "StartIndex", 3 given top_time_stamp "TopTimeStamp",
    4 given top_start_index "TopStartIndex", 5 always assist_flags "AssistFlags", }
    required[0, 5]
);

impl ListConversations {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>, assist_flags: i64) -> Self {
        Self {
            from_account: from_account.into(),
            time_stamp: None,
            start_index: None,
            top_time_stamp: None,
            top_start_index: None,
            assist_flags,
        }
    }

    /// Sets `time_stamp`: cursor of ordinary conversations, 0 at first.
    #[must_use]
    pub fn time_stamp(mut self, time_stamp: i64) -> Self {
        self.time_stamp = Some(time_stamp);
        self
    }

    /// Sets `start_index`: cursor of ordinary conversations, 0 at first.
    #[must_use]
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.start_index = Some(start_index);
        self
    }

    /// Sets `top_time_stamp`: cursor of pinned conversations, 0 at first.
    #[must_use]
    pub fn top_time_stamp(mut self, top_time_stamp: i64) -> Self {
        self.top_time_stamp = Some(top_time_stamp);
        self
    }

    /// Sets `top_start_index`: cursor of pinned conversations, 0 at first.
    #[must_use]
    pub fn top_start_index(mut self, top_start_index: i64) -> Self {
        self.top_start_index = Some(top_start_index);
        self
    }
}

impl crate::Request for ListConversations {
    type Reply = ListConversationsReply;
    const NAME: &'static str = "list_conversations";
}

impl crate::Paged for ListConversations {
    type Item = Conversation;
    fn into_items(reply: ListConversationsReply) -> Vec<Self::Item> {
        reply.session_item
    }
}

/// The reply to [`ListConversations`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConversationsReply {
    /// Conversations; may be absent when there are none.
    pub session_item: Vec<Conversation>,
    /// 1 when everything was returned.
    ///
    /// Known values: 0, 1.
    pub complete_flag: Option<i64>,
    /// Next cursor of ordinary conversations.
    pub time_stamp: Option<i64>,
    /// Next cursor of ordinary conversations.
    pub start_index: Option<i64>,
    /// Next cursor of pinned conversations.
    pub top_time_stamp: Option<i64>,
    /// Next cursor of pinned conversations.
    pub top_start_index: Option<i64>,
}

crate::wire::object::fields!(
    lenient ListConversationsReply { 0 items session_item "SessionItem", 1 given
    complete_flag "CompleteFlag", 2 given time_stamp "TimeStamp", 3 given start_index
    "StartIndex", 4 given top_time_stamp "TopTimeStamp", 5 given top_start_index
    "TopStartIndex", } required[]
);

crate::wire::lenient::object!(ListConversationsReply);

/// Conversations; may be absent when there are none.
///
/// Used in [`ListConversationsReply::session_item`](field@crate::api::ListConversationsReply::session_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    pub r#type: Option<i64>,
    /// Other user, only when Type is 1.
    pub to_account: Option<String>,
    /// Group, only when Type is 2.
    pub group_id: Option<String>,
    /// UNIX time of the conversation.
    ///
    /// In seconds.
    pub msg_time: Option<i64>,
    /// 1 pinned.
    ///
    /// Known values: 0, 1.
    pub top_flag: Option<i64>,
}

crate::wire::object::fields!(
    lenient Conversation { 0 given r#type "Type", 1 given to_account "To_Account", 2
    given group_id "GroupId", 3 given msg_time "MsgTime", 4 given top_flag "TopFlag", }
    required[]
);

crate::wire::lenient::object!(Conversation);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversation {
    /// User whose conversation is deleted.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// 1 one-to-one, 2 group.
    ///
    /// Required. Known values: 1, 2.
    pub r#type: i64,
    /// Other user, when Type is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    pub to_account: Option<String>,
    /// Group, when Type is 2.
    ///
    /// Required in some cases. `ToGroupid` on the wire.
    pub to_group_id: Option<String>,
    /// 1 deletes the history too.
    ///
    /// Optional. Known values: 0, 1.
    pub clear_ramble: Option<i64>,
}

crate::wire::object::fields!(
    strict DeleteConversation { 0 always from_account "From_Account", 1 always r#type
    "Type", 2 given to_account "To_Account", 3 given to_group_id "ToGroupid", 4 given
    clear_ramble "ClearRamble", } required[0, 1]
);

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
    const NAME: &'static str = "delete_conversation";
}

/// The reply to [`DeleteConversation`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationReply {}

crate::wire::object::fields!(lenient DeleteConversationReply {} required[]);

crate::wire::lenient::object!(DeleteConversationReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PinConversations {
    /// User whose conversations are pinned.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// 1 pin, 2 unpin.
    ///
    /// Required. Known values: 1, 2.
    pub operation_type: i64,
    /// Conversations; no limit per call stated.
    ///
    /// Required.
    pub recent_contact_item: Vec<RecentContactItem>,
}

crate::wire::object::fields!(
    strict PinConversations { 0 always from_account "From_Account", 1 always
    operation_type "OperationType", 2 always recent_contact_item "RecentContactItem", }
    required[0, 1, 2]
);

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
    const NAME: &'static str = "pin_conversations";
}

/// Conversations; no limit per call stated.
///
/// Used in [`PinConversations::recent_contact_item`](field@crate::api::PinConversations::recent_contact_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecentContactItem {
    /// 1 one-to-one, 2 group.
    ///
    /// Required. Known values: 1, 2.
    pub r#type: i64,
    /// Other user, when Type is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    pub to_account: Option<String>,
    /// Group, when Type is 2.
    ///
    /// Required in some cases.
    pub group_id: Option<String>,
}

crate::wire::object::fields!(
    strict RecentContactItem { 0 always r#type "Type", 1 given to_account "To_Account", 2
    given group_id "GroupId", } required[0]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PinConversationsReply {}

crate::wire::object::fields!(lenient PinConversationsReply {} required[]);

crate::wire::lenient::object!(PinConversationsReply);

/// Create a conversation group and put conversations into it.
///
/// Official page: [Creating Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53437)
///
/// Path: `v4/recentcontact/create_contact_group`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - one group per call, although the field is an array
/// - per user: 20 groups, 1000 grouped conversations (51008 beyond); a conversation may be in several groups
/// - independent of the conversation list; whether all grouped conversations can be pulled depends on the plan's
///   conversation limit
/// - conversations succeed or fail one by one; look at ResultCode
#[doc(alias = "create_contact_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationGroup {
    /// User the group is created for.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Group to create.
    ///
    /// Required. At least 1 entry. At most 1 entry.
    pub group_contact_item: Vec<ContactGroupItem>,
}

crate::wire::object::fields!(
    strict CreateConversationGroup { 0 always from_account "From_Account", 1 always
    group_contact_item "GroupContactItem", } required[0, 1]
);

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
    const NAME: &'static str = "create_conversation_group";
}

/// Group to create.
///
/// Used in [`CreateConversationGroup::group_contact_item`](field@crate::api::CreateConversationGroup::group_contact_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactGroupItem {
    /// Name of the group.
    ///
    /// Required. At most 32 bytes.
    pub group_name: String,
    /// Conversations to put in.
    ///
    /// Required. At least 1 entry. At most 100 entries. Documented, not checked.
    pub contact_item: Vec<ContactItem>,
}

crate::wire::object::fields!(
    strict ContactGroupItem { 0 always group_name "GroupName", 1 always contact_item
    "ContactItem", } required[0, 1]
);

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
/// Used in [`ContactGroupItem::contact_item`](field@crate::api::ContactGroupItem::contact_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactItem {
    /// 1 one-to-one, 2 group.
    ///
    /// Required. Known values: 1, 2.
    pub r#type: i64,
    /// Group ID, when Type is 2.
    ///
    /// Required in some cases.
    pub to_group_id: Option<String>,
    /// Other user, when Type is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    pub to_account: Option<String>,
}

crate::wire::object::fields!(
    strict ContactItem { 0 always r#type "Type", 1 given to_group_id "ToGroupId", 2 given
    to_account "To_Account", } required[0]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationGroupReply {
    /// One result per group.
    pub group_result_item: Vec<ContactGroupResult>,
}

crate::wire::object::fields!(
    lenient CreateConversationGroupReply { 0 items group_result_item "GroupResultItem", }
    required[]
);

crate::wire::lenient::object!(CreateConversationGroupReply);

/// One result per group.
///
/// Used in [`CreateConversationGroupReply::group_result_item`](field@crate::api::CreateConversationGroupReply::group_result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactGroupResult {
    /// The group.
    pub group_item: Option<ContactGroup>,
    /// One result per conversation.
    pub result_item: Vec<ContactResult>,
}

crate::wire::object::fields!(
    lenient ContactGroupResult { 0 given group_item "GroupItem", 1 items result_item
    "ResultItem", } required[]
);

crate::wire::lenient::object!(ContactGroupResult);

/// The group.
///
/// Used in [`ContactGroupResult::group_item`](field@crate::api::ContactGroupResult::group_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactGroup {
    /// Name.
    pub group_name: Option<String>,
    /// Number of the group, per user.
    pub group_id: Option<i64>,
}

crate::wire::object::fields!(
    lenient ContactGroup { 0 given group_name "GroupName", 1 given group_id "GroupId", }
    required[]
);

crate::wire::lenient::object!(ContactGroup);

/// One result per conversation.
///
/// Used in [`ContactGroupResult::result_item`](field@crate::api::ContactGroupResult::result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactResult {
    /// The conversation.
    pub contact_item: Option<Contact>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error text.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient ContactResult { 0 given contact_item "ContactItem", 1 given result_code
    "ResultCode", 2 given result_info "ResultInfo", } required[]
);

crate::wire::lenient::object!(ContactResult);

/// The conversation.
///
/// Used in [`ContactResult::contact_item`](field@crate::api::ContactResult::contact_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    pub r#type: Option<i64>,
    /// Other user.
    pub to_account: Option<String>,
    /// Group ID.
    pub to_group_id: Option<String>,
}

crate::wire::object::fields!(
    lenient Contact { 0 given r#type "Type", 1 given to_account "To_Account", 2 given
    to_group_id "ToGroupId", } required[]
);

crate::wire::lenient::object!(Contact);

/// Rename a conversation group, or change its conversations.
///
/// Official page: [Updating Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53439)
///
/// Path: `v4/recentcontact/update_contact_group`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - UpdateGroupType 1 renames a group (OldGroupName to NewGroupName); 2 adds conversations to or removes them from
///   the group named in OldGroupName
/// - conversations succeed or fail one by one; look at ResultCode
/// - 1000 grouped conversations per user (51008 beyond)
#[doc(alias = "update_contact_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationGroup {
    /// User the group belongs to.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// 1: update by group; the only value described.
    ///
    /// Required. Such as 1.
    pub update_type: i64,
    /// The change.
    ///
    /// Required.
    pub update_group: ContactGroupUpdate,
}

crate::wire::object::fields!(
    strict UpdateConversationGroup { 0 always from_account "From_Account", 1 always
    update_type "UpdateType", 2 always update_group "UpdateGroup", } required[0, 1, 2]
);

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
    const NAME: &'static str = "update_conversation_group";
}

/// The change.
///
/// Used in [`UpdateConversationGroup::update_group`](field@crate::api::UpdateConversationGroup::update_group).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactGroupUpdate {
    /// 1 rename, 2 change the conversations.
    ///
    /// Required. Known values: 1, 2.
    pub update_group_type: i64,
    /// Present name of the group; the table demands it only for a rename, the sample has it for type 2 too.
    ///
    /// Expected, but a request without it is not refused. At most 32 bytes.
    pub old_group_name: Option<String>,
    /// New name, when UpdateGroupType is 1.
    ///
    /// Required in some cases. At most 32 bytes.
    pub new_group_name: Option<String>,
    /// Conversations, when UpdateGroupType is 2.
    ///
    /// Required in some cases. At least 1 entry. At most 100 entries. Documented, not checked.
    pub contact_update_item: Option<Vec<ContactUpdateItem>>,
}

crate::wire::object::fields!(
    strict ContactGroupUpdate { 0 always update_group_type "UpdateGroupType", 1 given
    old_group_name "OldGroupName", 2 given new_group_name "NewGroupName", 3 given
    contact_update_item "ContactUpdateItem", } required[0]
);

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
/// Used in [`ContactGroupUpdate::contact_update_item`](field@crate::api::ContactGroupUpdate::contact_update_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactUpdateItem {
    /// 1 add, 2 remove.
    ///
    /// Required. Known values: 1, 2.
    pub contact_opt_type: i64,
    /// The conversation.
    ///
    /// Required.
    pub contact_item: ContactItem,
}

crate::wire::object::fields!(
    strict ContactUpdateItem { 0 always contact_opt_type "ContactOptType", 1 always
    contact_item "ContactItem", } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationGroupReply {
    /// As in the request.
    pub update_type: Option<i64>,
    /// Result.
    pub update_group_result: Option<ContactGroupUpdateResult>,
}

crate::wire::object::fields!(
    lenient UpdateConversationGroupReply { 0 given update_type "UpdateType", 1 given
    update_group_result "UpdateGroupResult", } required[]
);

crate::wire::lenient::object!(UpdateConversationGroupReply);

/// Result.
///
/// Used in [`UpdateConversationGroupReply::update_group_result`](field@crate::api::UpdateConversationGroupReply::update_group_result).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactGroupUpdateResult {
    /// As in the request.
    ///
    /// Known values: 1, 2.
    pub update_group_type: Option<i64>,
    /// Name now.
    pub group_name: Option<String>,
    /// Number of the group.
    pub group_id: Option<i64>,
    /// Name before.
    pub old_group_name: Option<String>,
    /// One result per conversation; may be absent after a rename.
    pub contact_result_item: Vec<ContactUpdateResult>,
}

crate::wire::object::fields!(
    lenient ContactGroupUpdateResult { 0 given update_group_type "UpdateGroupType", 1
    given group_name "GroupName", 2 given group_id "GroupId", 3 given old_group_name
    "OldGroupName", 4 items contact_result_item "ContactResultItem", } required[]
);

crate::wire::lenient::object!(ContactGroupUpdateResult);

/// One result per conversation; may be absent after a rename.
///
/// Used in [`ContactGroupUpdateResult::contact_result_item`](field@crate::api::ContactGroupUpdateResult::contact_result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactUpdateResult {
    /// 1 add, 2 remove.
    ///
    /// Known values: 1, 2.
    pub contact_opt_type: Option<i64>,
    /// The conversation.
    pub contact_item: Option<Contact>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error text.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient ContactUpdateResult { 0 given contact_opt_type "ContactOptType", 1 given
    contact_item "ContactItem", 2 given result_code "ResultCode", 3 given result_info
    "ResultInfo", } required[]
);

crate::wire::lenient::object!(ContactUpdateResult);

/// Delete a conversation group and keep its conversations.
///
/// Official page: [Deleting Conversation Group Data](https://www.tencentcloud.com/document/product/1047/53441)
///
/// Path: `v4/recentcontact/del_contact_group`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - one group per call, although the field is an array
/// - the conversations themselves stay
#[doc(alias = "del_contact_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationGroup {
    /// User the group belongs to.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Name of the group.
    ///
    /// Required. At least 1 entry. At most 1 entry.
    pub group_name: Vec<String>,
}

crate::wire::object::fields!(
    strict DeleteConversationGroup { 0 always from_account "From_Account", 1 always
    group_name "GroupName", } required[0, 1]
);

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
    const NAME: &'static str = "delete_conversation_group";
}

/// The reply to [`DeleteConversationGroup`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationGroupReply {
    /// Groups deleted.
    pub group_item: Vec<ContactGroup>,
}

crate::wire::object::fields!(
    lenient DeleteConversationGroupReply { 0 items group_item "GroupItem", } required[]
);

crate::wire::lenient::object!(DeleteConversationGroupReply);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkConversations {
    /// User whose conversations are marked.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Marks.
    ///
    /// Required. More than 100 entries are sent in several requests.
    pub mark_item: Vec<ContactMarkItem>,
}

crate::wire::object::fields!(
    strict MarkConversations { 0 always from_account "From_Account", 1 always mark_item
    "MarkItem", } required[0, 1]
);

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
    const NAME: &'static str = "mark_conversations";
}

impl crate::Bulk for MarkConversations {
    type Item = ContactMarkItem;
}

/// Marks.
///
/// Used in [`MarkConversations::mark_item`](field@crate::api::MarkConversations::mark_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactMarkItem {
    /// 1 standard mark, 2 custom mark, 3 both.
    ///
    /// Required. Known values: 1, 2, 3.
    pub opt_type: i64,
    /// The conversation.
    ///
    /// Required.
    pub contact_item: ContactItem,
    /// Bits to turn off.
    ///
    /// Optional.
    pub clear_mark: Option<Vec<i64>>,
    /// Bits to turn on.
    ///
    /// Optional.
    pub set_mark: Option<Vec<i64>>,
    /// Custom mark.
    ///
    /// Optional. At most 256 bytes.
    pub custom_mark: Option<String>,
}

crate::wire::object::fields!(
    strict ContactMarkItem { 0 always opt_type "OptType", 1 always contact_item
    "ContactItem", 2 given clear_mark "ClearMark", 3 given set_mark "SetMark", 4 given
    custom_mark "CustomMark", } required[0, 1]
);

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkConversationsReply {
    /// One result per entry.
    pub result_item: Vec<ContactMarkResult>,
}

crate::wire::object::fields!(
    lenient MarkConversationsReply { 0 items result_item "ResultItem", } required[]
);

crate::wire::lenient::object!(MarkConversationsReply);

/// One result per entry.
///
/// Used in [`MarkConversationsReply::result_item`](field@crate::api::MarkConversationsReply::result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactMarkResult {
    /// As in the request.
    ///
    /// Known values: 1, 2, 3.
    pub opt_type: Option<i64>,
    /// The conversation.
    pub contact_item: Option<Contact>,
    /// 0 is success.
    pub result_code: Option<i64>,
    /// Error text.
    pub result_info: Option<String>,
}

crate::wire::object::fields!(
    lenient ContactMarkResult { 0 given opt_type "OptType", 1 given contact_item
    "ContactItem", 2 given result_code "ResultCode", 3 given result_info "ResultInfo", }
    required[]
);

crate::wire::lenient::object!(ContactMarkResult);

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchConversationGroups {
    /// User whose data is searched.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Conversations.
    ///
    /// Required. More than 300 entries are sent in several requests.
    pub contact_item: Vec<ContactItem>,
}

crate::wire::object::fields!(
    strict SearchConversationGroups { 0 always from_account "From_Account", 1 always
    contact_item "ContactItem", } required[0, 1]
);

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
    const NAME: &'static str = "search_conversation_groups";
}

impl crate::Bulk for SearchConversationGroups {
    type Item = ContactItem;
}

/// The reply to [`SearchConversationGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchConversationGroupsReply {
    /// Conversations with data.
    pub contact_result_item: Vec<ContactMarks>,
    /// Groups.
    pub group_item: Vec<ContactGroup>,
}

crate::wire::object::fields!(
    lenient SearchConversationGroupsReply { 0 items contact_result_item
    "ContactResultItem", 1 items group_item "GroupItem", } required[]
);

crate::wire::lenient::object!(SearchConversationGroupsReply);

/// Conversations with data.
///
/// Used in [`SearchConversationGroupsReply::contact_result_item`](field@crate::api::SearchConversationGroupsReply::contact_result_item).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactMarks {
    /// 1 one-to-one, 2 group.
    ///
    /// Known values: 1, 2.
    pub r#type: Option<i64>,
    /// Other user.
    pub to_account: Option<String>,
    /// Group ID.
    pub to_group_id: Option<String>,
    /// Standard marks as a string of 0 and 1.
    pub standard_mark: Option<String>,
    /// Custom mark; absent when none.
    pub custom_mark: Option<String>,
    /// Groups the conversation is in; absent when none.
    pub contact_group_id: Vec<i64>,
    /// Last change.
    ///
    /// In seconds.
    pub timestamp: Option<i64>,
}

crate::wire::object::fields!(
    lenient ContactMarks { 0 given r#type "Type", 1 given to_account "To_Account", 2
    given to_group_id "ToGroupId", 3 given standard_mark "StandardMark", 4 given
    custom_mark "CustomMark", 5 items contact_group_id "ContactGroupId", 6 given
    timestamp "Timestamp", } required[]
);

crate::wire::lenient::object!(ContactMarks);

/// Read all conversation groups and marks, page by page.
///
/// Official page: [Pulling Conversation Group Mark Data](https://www.tencentcloud.com/document/product/1047/53440)
///
/// Path: `v4/recentcontact/get_contact_group`
///
/// At most 200 calls per second. Returns one page: `pages` and `items` go through all. Safe to retry. Plans: Pro,
/// Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
///
/// - all groups and marks of one user, in pages
/// - ContactGroupId numbers refer to GroupItem
#[doc(alias = "get_contact_group")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationGroups {
    /// User whose data is wanted.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// 0 at first, then NextStartIndex of the previous reply.
    ///
    /// The first page when left out.
    pub start_index: Option<i64>,
}

crate::wire::object::fields!(
    strict GetConversationGroups { 0 always from_account "From_Account", 1 given
    start_index "StartIndex", } required[0]
);

impl GetConversationGroups {
    /// With the required fields.
    pub fn new(from_account: impl Into<String>) -> Self {
        Self {
            from_account: from_account.into(),
            start_index: None,
        }
    }

    /// Sets `start_index`: 0 at first, then NextStartIndex of the previous reply.
    #[must_use]
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.start_index = Some(start_index);
        self
    }
}

impl crate::Request for GetConversationGroups {
    type Reply = GetConversationGroupsReply;
    const NAME: &'static str = "get_conversation_groups";
}

impl crate::Paged for GetConversationGroups {
    type Item = ContactMarks;
    fn into_items(reply: GetConversationGroupsReply) -> Vec<Self::Item> {
        reply.contact_item
    }
}

/// The reply to [`GetConversationGroups`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationGroupsReply {
    /// Conversations with data.
    pub contact_item: Vec<ContactMarks>,
    /// Groups.
    pub group_item: Vec<ContactGroup>,
    /// 1 when everything was returned.
    ///
    /// Known values: 0, 1.
    pub complete_flag: Option<i64>,
    /// StartIndex of the next page.
    pub next_start_index: Option<i64>,
}

crate::wire::object::fields!(
    lenient GetConversationGroupsReply { 0 items contact_item "ContactItem", 1 items
    group_item "GroupItem", 2 given complete_flag "CompleteFlag", 3 given
    next_start_index "NextStartIndex", } required[]
);

crate::wire::lenient::object!(GetConversationGroupsReply);
