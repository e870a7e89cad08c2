// @generated from api/*.yaml by cargo xtask generate
//! The whole API as data: see [`super::Endpoint`].

use super::{
    Batch, Endpoint, Field, ItemOutcome, Limit, Limits, Object, Tag, Type, Union,
};

const fn field(wire: &'static str, name: &'static str, ty: Type) -> Field {
    Field {
        wire,
        name,
        aliases: &[],
        ty,
        required: false,
        failed_items: false,
        limits: Limits(&[]),
    }
}

impl Field {
    const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    const fn failed_items(mut self) -> Self {
        self.failed_items = true;
        self
    }

    const fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.limits = Limits(limits);
        self
    }
}

/// All endpoints, sorted by name.
pub static ENDPOINTS: &[&Endpoint] = &[
    &ADD_FRIEND_GROUPS,
    &ADD_FRIENDS,
    &ADD_SUBSCRIBERS,
    &ADD_TO_BLOCKLIST,
    &ADD_USER_TAGS,
    &CHECK_ACCOUNTS,
    &CHECK_BLOCKLIST,
    &CHECK_FOLLOW_RELATIONS,
    &CHECK_FRIENDS,
    &CLEAR_USER_TAGS,
    &CREATE_OFFICIAL_ACCOUNT,
    &DELETE_ACCOUNTS,
    &DELETE_ALL_FRIENDS,
    &DELETE_FRIEND_GROUPS,
    &DELETE_FRIENDS,
    &DELETE_SUBSCRIBERS,
    &DESTROY_OFFICIAL_ACCOUNT,
    &FOLLOW_USERS,
    &GET_ALL_MEMBER_PUSH_LOSS,
    &GET_ALL_MEMBER_PUSH_STATISTICS,
    &GET_ATTRIBUTE_NAMES,
    &GET_FOLLOW_COUNTS,
    &GET_FRIEND_GROUPS,
    &GET_FRIENDS,
    &GET_NORMAL_PUSH_LOSS,
    &GET_NORMAL_PUSH_STATISTICS,
    &GET_OFFICIAL_ACCOUNTS,
    &GET_USER_ATTRIBUTES,
    &GET_USER_TAGS,
    &IMPORT_ACCOUNT,
    &IMPORT_ACCOUNTS,
    &IMPORT_FRIENDS,
    &INVALIDATE_LOGIN_STATE,
    &LIST_BLOCKLIST,
    &LIST_FOLLOWS,
    &LIST_FRIENDS,
    &LIST_OFFICIAL_ACCOUNT_MESSAGES,
    &LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS,
    &LIST_SUBSCRIBERS,
    &MODIFY_OFFICIAL_ACCOUNT,
    &MODIFY_SUBSCRIBER,
    &PUSH,
    &PUSH_TO_USERS,
    &QUERY_LOGIN_STATE,
    &QUERY_ONLINE_STATUS,
    &RECALL_OFFICIAL_ACCOUNT_MESSAGES,
    &REMOVE_FROM_BLOCKLIST,
    &REMOVE_USER_ATTRIBUTES,
    &REMOVE_USER_TAGS,
    &REVOKE_PUSH,
    &SEND_OFFICIAL_ACCOUNT_MESSAGE,
    &SET_ATTRIBUTE_NAMES,
    &SET_USER_ATTRIBUTES,
    &TRACE_ALL_MEMBER_PUSH,
    &TRACE_NORMAL_PUSH,
    &UNFOLLOW_USERS,
    &UPDATE_FRIENDS,
];

/// Create friend groups and put friends into them.
pub static ADD_FRIEND_GROUPS: Endpoint = Endpoint {
    name: "add_friend_groups",
    family: "relation",
    path: "v4/sns/group_add",
    rate: Some(200),
    idempotent: None,
    request: &ADD_FRIEND_GROUPS_REQUEST,
    reply: &ADD_FRIEND_GROUPS_REPLY,
    batch: None,
    must_answer: false,
};

/// Add friends to a user's friend list.
pub static ADD_FRIENDS: Endpoint = Endpoint {
    name: "add_friends",
    family: "relation",
    path: "v4/sns/friend_add",
    rate: Some(200),
    idempotent: None,
    request: &ADD_FRIENDS_REQUEST,
    reply: &ADD_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: Some(0) }),
    must_answer: false,
};

/// Subscribe users to an official account.
pub static ADD_SUBSCRIBERS: Endpoint = Endpoint {
    name: "add_subscribers",
    family: "official-account",
    path: "v4/official_account_open_http_svc/add_subscriber",
    rate: Some(200),
    idempotent: Some(true),
    request: &ADD_SUBSCRIBERS_REQUEST,
    reply: &ADD_SUBSCRIBERS_REPLY,
    batch: Some(Batch { list: 1, key: Some(0) }),
    must_answer: false,
};

/// Put accounts on a user's blocklist.
pub static ADD_TO_BLOCKLIST: Endpoint = Endpoint {
    name: "add_to_blocklist",
    family: "relation",
    path: "v4/sns/black_list_add",
    rate: Some(200),
    idempotent: Some(true),
    request: &ADD_TO_BLOCKLIST_REQUEST,
    reply: &IMPORT_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Add tags to users, or replace their tags.
pub static ADD_USER_TAGS: Endpoint = Endpoint {
    name: "add_user_tags",
    family: "push",
    path: "v4/timpush/add_tag",
    rate: Some(100),
    idempotent: Some(true),
    request: &ADD_USER_TAGS_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch { list: 1, key: Some(0) }),
    must_answer: false,
};

/// Tell which accounts have been imported.
pub static CHECK_ACCOUNTS: Endpoint = Endpoint {
    name: "check_accounts",
    family: "account",
    path: "v4/im_open_login_svc/account_check",
    rate: Some(100),
    idempotent: Some(true),
    request: &CHECK_ACCOUNTS_REQUEST,
    reply: &CHECK_ACCOUNTS_REPLY,
    batch: Some(Batch { list: 0, key: Some(0) }),
    must_answer: false,
};

/// Tell which accounts a user blocks or is blocked by.
pub static CHECK_BLOCKLIST: Endpoint = Endpoint {
    name: "check_blocklist",
    family: "relation",
    path: "v4/sns/black_list_check",
    rate: Some(200),
    idempotent: Some(true),
    request: &CHECK_BLOCKLIST_REQUEST,
    reply: &CHECK_BLOCKLIST_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Tell who follows whom between a user and others.
pub static CHECK_FOLLOW_RELATIONS: Endpoint = Endpoint {
    name: "check_follow_relations",
    family: "relation",
    path: "v4/follow/follow_check",
    rate: Some(200),
    idempotent: Some(true),
    request: &CHECK_FOLLOW_RELATIONS_REQUEST,
    reply: &CHECK_FOLLOW_RELATIONS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Tell which accounts are friends of a user.
pub static CHECK_FRIENDS: Endpoint = Endpoint {
    name: "check_friends",
    family: "relation",
    path: "v4/sns/friend_check",
    rate: Some(200),
    idempotent: Some(true),
    request: &CHECK_FRIENDS_REQUEST,
    reply: &CHECK_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Remove all tags from users.
pub static CLEAR_USER_TAGS: Endpoint = Endpoint {
    name: "clear_user_tags",
    family: "push",
    path: "v4/timpush/clear_all_tags",
    rate: Some(100),
    idempotent: Some(true),
    request: &GET_USER_ATTRIBUTES_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch { list: 0, key: None }),
    must_answer: false,
};

/// Create an official account.
pub static CREATE_OFFICIAL_ACCOUNT: Endpoint = Endpoint {
    name: "create_official_account",
    family: "official-account",
    path: "v4/official_account_open_http_svc/create_official_account",
    rate: Some(200),
    idempotent: Some(false),
    request: &CREATE_OFFICIAL_ACCOUNT_REQUEST,
    reply: &CREATE_OFFICIAL_ACCOUNT_REPLY,
    batch: None,
    must_answer: false,
};

/// Delete accounts with all their data.
pub static DELETE_ACCOUNTS: Endpoint = Endpoint {
    name: "delete_accounts",
    family: "account",
    path: "v4/im_open_login_svc/account_delete",
    rate: Some(100),
    idempotent: Some(true),
    request: &DELETE_ACCOUNTS_REQUEST,
    reply: &DELETE_ACCOUNTS_REPLY,
    batch: Some(Batch { list: 0, key: Some(0) }),
    must_answer: false,
};

/// Delete all friends of a user.
pub static DELETE_ALL_FRIENDS: Endpoint = Endpoint {
    name: "delete_all_friends",
    family: "relation",
    path: "v4/sns/friend_delete_all",
    rate: Some(200),
    idempotent: Some(true),
    request: &DELETE_ALL_FRIENDS_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Delete friend groups of a user.
pub static DELETE_FRIEND_GROUPS: Endpoint = Endpoint {
    name: "delete_friend_groups",
    family: "relation",
    path: "v4/sns/group_delete",
    rate: Some(200),
    idempotent: None,
    request: &DELETE_FRIEND_GROUPS_REQUEST,
    reply: &DELETE_FRIEND_GROUPS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Delete friends of a user, one-way or two-way.
pub static DELETE_FRIENDS: Endpoint = Endpoint {
    name: "delete_friends",
    family: "relation",
    path: "v4/sns/friend_delete",
    rate: Some(200),
    idempotent: Some(true),
    request: &DELETE_FRIENDS_REQUEST,
    reply: &DELETE_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Remove subscribers from an official account.
pub static DELETE_SUBSCRIBERS: Endpoint = Endpoint {
    name: "delete_subscribers",
    family: "official-account",
    path: "v4/official_account_open_http_svc/delete_subscriber",
    rate: Some(200),
    idempotent: Some(true),
    request: &DELETE_SUBSCRIBERS_REQUEST,
    reply: &ADD_SUBSCRIBERS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: true,
};

/// Terminate an official account.
pub static DESTROY_OFFICIAL_ACCOUNT: Endpoint = Endpoint {
    name: "destroy_official_account",
    family: "official-account",
    path: "v4/official_account_open_http_svc/destroy_official_account",
    rate: Some(200),
    idempotent: Some(true),
    request: &DESTROY_OFFICIAL_ACCOUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Make a user follow other users.
pub static FOLLOW_USERS: Endpoint = Endpoint {
    name: "follow_users",
    family: "relation",
    path: "v4/follow/follow_add",
    rate: Some(200),
    idempotent: None,
    request: &FOLLOW_USERS_REQUEST,
    reply: &DELETE_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: Some(0) }),
    must_answer: false,
};

/// Count why pushes to all or tagged users got lost.
pub static GET_ALL_MEMBER_PUSH_LOSS: Endpoint = Endpoint {
    name: "get_all_member_push_loss",
    family: "push",
    path: "v4/timpush/all_member_push_loss",
    rate: Some(1),
    idempotent: Some(true),
    request: &GET_ALL_MEMBER_PUSH_STATISTICS_REQUEST,
    reply: &GET_ALL_MEMBER_PUSH_LOSS_REPLY,
    batch: None,
    must_answer: false,
};

/// Count the results of pushes to all or tagged users.
pub static GET_ALL_MEMBER_PUSH_STATISTICS: Endpoint = Endpoint {
    name: "get_all_member_push_statistics",
    family: "push",
    path: "v4/timpush/all_member_push_statistics",
    rate: Some(1),
    idempotent: Some(true),
    request: &GET_ALL_MEMBER_PUSH_STATISTICS_REQUEST,
    reply: &GET_ALL_MEMBER_PUSH_STATISTICS_REPLY,
    batch: None,
    must_answer: false,
};

/// Read the names of the app's user attributes.
pub static GET_ATTRIBUTE_NAMES: Endpoint = Endpoint {
    name: "get_attribute_names",
    family: "push",
    path: "v4/timpush/get_attr_name",
    rate: Some(100),
    idempotent: Some(true),
    request: &EMPTY,
    reply: &GET_ATTRIBUTE_NAMES_REPLY,
    batch: None,
    must_answer: false,
};

/// Count fans, followed users and mutual follows of users.
pub static GET_FOLLOW_COUNTS: Endpoint = Endpoint {
    name: "get_follow_counts",
    family: "relation",
    path: "v4/follow/follow_get_info",
    rate: Some(200),
    idempotent: Some(true),
    request: &UNFOLLOW_USERS_REQUEST,
    reply: &GET_FOLLOW_COUNTS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Read the friend groups of a user.
pub static GET_FRIEND_GROUPS: Endpoint = Endpoint {
    name: "get_friend_groups",
    family: "relation",
    path: "v4/sns/group_get",
    rate: Some(200),
    idempotent: Some(true),
    request: &GET_FRIEND_GROUPS_REQUEST,
    reply: &GET_FRIEND_GROUPS_REPLY,
    batch: Some(Batch { list: 2, key: None }),
    must_answer: false,
};

/// Read friend and profile fields of named friends.
pub static GET_FRIENDS: Endpoint = Endpoint {
    name: "get_friends",
    family: "relation",
    path: "v4/sns/friend_get_list",
    rate: Some(200),
    idempotent: Some(true),
    request: &GET_FRIENDS_REQUEST,
    reply: &GET_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Count why offline pushes of chat messages got lost.
pub static GET_NORMAL_PUSH_LOSS: Endpoint = Endpoint {
    name: "get_normal_push_loss",
    family: "push",
    path: "v4/timpush/normal_push_loss",
    rate: Some(1),
    idempotent: Some(true),
    request: &GET_NORMAL_PUSH_STATISTICS_REQUEST,
    reply: &GET_NORMAL_PUSH_LOSS_REPLY,
    batch: None,
    must_answer: false,
};

/// Count the results of offline pushes of chat messages.
pub static GET_NORMAL_PUSH_STATISTICS: Endpoint = Endpoint {
    name: "get_normal_push_statistics",
    family: "push",
    path: "v4/timpush/normal_push_statistics",
    rate: Some(1),
    idempotent: Some(true),
    request: &GET_NORMAL_PUSH_STATISTICS_REQUEST,
    reply: &GET_NORMAL_PUSH_STATISTICS_REPLY,
    batch: None,
    must_answer: false,
};

/// Read the information of official accounts.
pub static GET_OFFICIAL_ACCOUNTS: Endpoint = Endpoint {
    name: "get_official_accounts",
    family: "official-account",
    path: "v4/official_account_open_http_svc/get_official_account_info",
    rate: Some(200),
    idempotent: Some(true),
    request: &GET_OFFICIAL_ACCOUNTS_REQUEST,
    reply: &GET_OFFICIAL_ACCOUNTS_REPLY,
    batch: Some(Batch { list: 0, key: Some(0) }),
    must_answer: false,
};

/// Read the attributes of users.
pub static GET_USER_ATTRIBUTES: Endpoint = Endpoint {
    name: "get_user_attributes",
    family: "push",
    path: "v4/timpush/get_attr",
    rate: Some(100),
    idempotent: Some(true),
    request: &GET_USER_ATTRIBUTES_REQUEST,
    reply: &GET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch { list: 0, key: None }),
    must_answer: false,
};

/// Read the tags of users.
pub static GET_USER_TAGS: Endpoint = Endpoint {
    name: "get_user_tags",
    family: "push",
    path: "v4/timpush/get_tag",
    rate: Some(100),
    idempotent: Some(true),
    request: &GET_USER_ATTRIBUTES_REQUEST,
    reply: &GET_USER_TAGS_REPLY,
    batch: Some(Batch { list: 0, key: None }),
    must_answer: false,
};

/// Create one account, with nickname and avatar.
pub static IMPORT_ACCOUNT: Endpoint = Endpoint {
    name: "import_account",
    family: "account",
    path: "v4/im_open_login_svc/account_import",
    rate: Some(200),
    idempotent: Some(true),
    request: &IMPORT_ACCOUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Create up to 100 accounts at once.
pub static IMPORT_ACCOUNTS: Endpoint = Endpoint {
    name: "import_accounts",
    family: "account",
    path: "v4/im_open_login_svc/multiaccount_import",
    rate: Some(100),
    idempotent: Some(true),
    request: &IMPORT_ACCOUNTS_REQUEST,
    reply: &IMPORT_ACCOUNTS_REPLY,
    batch: Some(Batch { list: 0, key: Some(0) }),
    must_answer: false,
};

/// Import friends into a user's friend list, one-way.
pub static IMPORT_FRIENDS: Endpoint = Endpoint {
    name: "import_friends",
    family: "relation",
    path: "v4/sns/friend_import",
    rate: Some(200),
    idempotent: None,
    request: &IMPORT_FRIENDS_REQUEST,
    reply: &IMPORT_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: Some(0) }),
    must_answer: false,
};

/// End all logins of an account and void its UserSigs.
pub static INVALIDATE_LOGIN_STATE: Endpoint = Endpoint {
    name: "invalidate_login_state",
    family: "account",
    path: "v4/im_open_login_svc/kick",
    rate: Some(200),
    idempotent: None,
    request: &DELETE_ITEM,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Read the blocklist of a user, page by page.
pub static LIST_BLOCKLIST: Endpoint = Endpoint {
    name: "list_blocklist",
    family: "relation",
    path: "v4/sns/black_list_get",
    rate: Some(200),
    idempotent: Some(true),
    request: &LIST_BLOCKLIST_REQUEST,
    reply: &LIST_BLOCKLIST_REPLY,
    batch: None,
    must_answer: false,
};

/// Read fans, followed users or mutual follows, page by page.
pub static LIST_FOLLOWS: Endpoint = Endpoint {
    name: "list_follows",
    family: "relation",
    path: "v4/follow/follow_get",
    rate: Some(200),
    idempotent: Some(true),
    request: &LIST_FOLLOWS_REQUEST,
    reply: &LIST_FOLLOWS_REPLY,
    batch: None,
    must_answer: false,
};

/// Read all friends of a user, page by page.
pub static LIST_FRIENDS: Endpoint = Endpoint {
    name: "list_friends",
    family: "relation",
    path: "v4/sns/friend_get",
    rate: Some(200),
    idempotent: Some(true),
    request: &LIST_FRIENDS_REQUEST,
    reply: &LIST_FRIENDS_REPLY,
    batch: None,
    must_answer: false,
};

/// Read the message history of an official account, newest first.
pub static LIST_OFFICIAL_ACCOUNT_MESSAGES: Endpoint = Endpoint {
    name: "list_official_account_messages",
    family: "official-account",
    path: "v4/official_account_open_http_svc/official_account_msg_get_simple",
    rate: Some(200),
    idempotent: Some(true),
    request: &LIST_OFFICIAL_ACCOUNT_MESSAGES_REQUEST,
    reply: &LIST_OFFICIAL_ACCOUNT_MESSAGES_REPLY,
    batch: None,
    must_answer: false,
};

/// Read the official accounts a user subscribes to, page by page.
pub static LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS: Endpoint = Endpoint {
    name: "list_subscribed_official_accounts",
    family: "official-account",
    path: "v4/official_account_open_http_svc/get_subscribed_official_account_list",
    rate: Some(200),
    idempotent: Some(true),
    request: &LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REQUEST,
    reply: &LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REPLY,
    batch: None,
    must_answer: false,
};

/// Read the subscribers of an official account, page by page.
pub static LIST_SUBSCRIBERS: Endpoint = Endpoint {
    name: "list_subscribers",
    family: "official-account",
    path: "v4/official_account_open_http_svc/get_subscriber_info",
    rate: Some(200),
    idempotent: Some(true),
    request: &LIST_SUBSCRIBERS_REQUEST,
    reply: &LIST_SUBSCRIBERS_REPLY,
    batch: None,
    must_answer: false,
};

/// Change the information of an official account.
pub static MODIFY_OFFICIAL_ACCOUNT: Endpoint = Endpoint {
    name: "modify_official_account",
    family: "official-account",
    path: "v4/official_account_open_http_svc/modify_official_account_base_info",
    rate: Some(200),
    idempotent: Some(true),
    request: &MODIFY_OFFICIAL_ACCOUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Change the custom field of a subscriber.
pub static MODIFY_SUBSCRIBER: Endpoint = Endpoint {
    name: "modify_subscriber",
    family: "official-account",
    path: "v4/official_account_open_http_svc/modify_subscriber_info",
    rate: Some(200),
    idempotent: Some(true),
    request: &MODIFY_SUBSCRIBER_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Push to all users, or to those with given tags or attributes.
pub static PUSH: Endpoint = Endpoint {
    name: "push",
    family: "push",
    path: "v4/timpush/push",
    rate: Some(1),
    idempotent: Some(false),
    request: &PUSH_REQUEST,
    reply: &PUSH_REPLY,
    batch: None,
    must_answer: false,
};

/// Push a notification to named users.
pub static PUSH_TO_USERS: Endpoint = Endpoint {
    name: "push_to_users",
    family: "push",
    path: "v4/timpush/batch",
    rate: Some(10),
    idempotent: Some(false),
    request: &PUSH_TO_USERS_REQUEST,
    reply: &PUSH_TO_USERS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Read the login state of accounts by the superseded path.
pub static QUERY_LOGIN_STATE: Endpoint = Endpoint {
    name: "query_login_state",
    family: "account",
    path: "v4/openim/querystate",
    rate: Some(100),
    idempotent: Some(true),
    request: &QUERY_LOGIN_STATE_REQUEST,
    reply: &QUERY_LOGIN_STATE_REPLY,
    batch: Some(Batch { list: 0, key: None }),
    must_answer: false,
};

/// Read whether accounts are online, reachable by push or offline.
pub static QUERY_ONLINE_STATUS: Endpoint = Endpoint {
    name: "query_online_status",
    family: "account",
    path: "v4/openim/query_online_status",
    rate: Some(200),
    idempotent: Some(true),
    request: &QUERY_ONLINE_STATUS_REQUEST,
    reply: &QUERY_ONLINE_STATUS_REPLY,
    batch: Some(Batch { list: 0, key: None }),
    must_answer: false,
};

/// Recall messages of an official account.
pub static RECALL_OFFICIAL_ACCOUNT_MESSAGES: Endpoint = Endpoint {
    name: "recall_official_account_messages",
    family: "official-account",
    path: "v4/official_account_open_http_svc/official_account_msg_recall",
    rate: Some(200),
    idempotent: Some(true),
    request: &RECALL_OFFICIAL_ACCOUNT_MESSAGES_REQUEST,
    reply: &RECALL_OFFICIAL_ACCOUNT_MESSAGES_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Take accounts off a user's blocklist.
pub static REMOVE_FROM_BLOCKLIST: Endpoint = Endpoint {
    name: "remove_from_blocklist",
    family: "relation",
    path: "v4/sns/black_list_delete",
    rate: Some(200),
    idempotent: Some(true),
    request: &ADD_TO_BLOCKLIST_REQUEST,
    reply: &IMPORT_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Remove attributes from users.
pub static REMOVE_USER_ATTRIBUTES: Endpoint = Endpoint {
    name: "remove_user_attributes",
    family: "push",
    path: "v4/timpush/remove_attr",
    rate: Some(100),
    idempotent: Some(true),
    request: &REMOVE_USER_ATTRIBUTES_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch { list: 0, key: Some(0) }),
    must_answer: false,
};

/// Remove tags from users.
pub static REMOVE_USER_TAGS: Endpoint = Endpoint {
    name: "remove_user_tags",
    family: "push",
    path: "v4/timpush/remove_tag",
    rate: Some(100),
    idempotent: Some(true),
    request: &REMOVE_USER_TAGS_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch { list: 0, key: Some(0) }),
    must_answer: false,
};

/// Recall a push and overwrite notifications already shown.
pub static REVOKE_PUSH: Endpoint = Endpoint {
    name: "revoke_push",
    family: "push",
    path: "v4/timpush/revoke",
    rate: Some(1),
    idempotent: Some(true),
    request: &REVOKE_PUSH_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Send a message to all subscribers of an official account.
pub static SEND_OFFICIAL_ACCOUNT_MESSAGE: Endpoint = Endpoint {
    name: "send_official_account_message",
    family: "official-account",
    path: "v4/official_account_open_http_svc/send_official_account_msg",
    rate: Some(200),
    idempotent: Some(false),
    request: &SEND_OFFICIAL_ACCOUNT_MESSAGE_REQUEST,
    reply: &SEND_OFFICIAL_ACCOUNT_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
};

/// Set the names of the app's user attributes.
pub static SET_ATTRIBUTE_NAMES: Endpoint = Endpoint {
    name: "set_attribute_names",
    family: "push",
    path: "v4/timpush/set_attr_name",
    rate: Some(100),
    idempotent: Some(true),
    request: &SET_ATTRIBUTE_NAMES_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
};

/// Set attributes of users.
pub static SET_USER_ATTRIBUTES: Endpoint = Endpoint {
    name: "set_user_attributes",
    family: "push",
    path: "v4/timpush/set_attr",
    rate: Some(100),
    idempotent: Some(true),
    request: &SET_USER_ATTRIBUTES_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch { list: 0, key: Some(0) }),
    must_answer: false,
};

/// Trace a push to all or tagged users for one receiver.
pub static TRACE_ALL_MEMBER_PUSH: Endpoint = Endpoint {
    name: "trace_all_member_push",
    family: "push",
    path: "v4/timpush/all_member_push_trace",
    rate: Some(1),
    idempotent: Some(true),
    request: &TRACE_ALL_MEMBER_PUSH_REQUEST,
    reply: &TRACE_ALL_MEMBER_PUSH_REPLY,
    batch: None,
    must_answer: false,
};

/// Trace the offline push of one chat message.
pub static TRACE_NORMAL_PUSH: Endpoint = Endpoint {
    name: "trace_normal_push",
    family: "push",
    path: "v4/timpush/normal_push_trace",
    rate: Some(1),
    idempotent: Some(true),
    request: &TRACE_NORMAL_PUSH_REQUEST,
    reply: &TRACE_NORMAL_PUSH_REPLY,
    batch: None,
    must_answer: false,
};

/// Make a user stop following other users.
pub static UNFOLLOW_USERS: Endpoint = Endpoint {
    name: "unfollow_users",
    family: "relation",
    path: "v4/follow/follow_delete",
    rate: Some(200),
    idempotent: None,
    request: &UNFOLLOW_USERS_REQUEST,
    reply: &DELETE_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: None }),
    must_answer: false,
};

/// Change remark, groups and custom fields of friends.
pub static UPDATE_FRIENDS: Endpoint = Endpoint {
    name: "update_friends",
    family: "relation",
    path: "v4/sns/friend_update",
    rate: Some(200),
    idempotent: Some(true),
    request: &UPDATE_FRIENDS_REQUEST,
    reply: &IMPORT_FRIENDS_REPLY,
    batch: Some(Batch { list: 1, key: Some(0) }),
    must_answer: false,
};

static TEXT_ELEMENT: Object = Object {
    fields: &[field("Text", "text", Type::String).required()],
    exactly_one_of: &[],
    outcome: None,
};

static LOCATION_ELEMENT: Object = Object {
    fields: &[
        field("Desc", "desc", Type::String).required(),
        field("Latitude", "latitude", Type::Number).required(),
        field("Longitude", "longitude", Type::Number).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FACE_ELEMENT: Object = Object {
    fields: &[
        field("Index", "index", Type::Integer).required(),
        field("Data", "data", Type::String).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CUSTOM_ELEMENT: Object = Object {
    fields: &[
        field("Data", "data", Type::String).required(),
        field("Desc", "desc", Type::String),
        field("Ext", "ext", Type::String),
        field("Sound", "sound", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SOUND_ELEMENT: Object = Object {
    fields: &[
        field("Url", "url", Type::String).required(),
        field("UUID", "uuid", Type::String).required(),
        field("Size", "size", Type::Integer),
        field("Second", "second", Type::Integer),
        field("Download_Flag", "download_flag", Type::Integer)
            .required()
            .limits(&[Limit::Integers(&[2])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static IMAGE_INFO: Object = Object {
    fields: &[
        field("Type", "type", Type::Integer).limits(&[Limit::Integers(&[1, 2, 3])]),
        field("Size", "size", Type::Integer),
        field("Width", "width", Type::Integer).required(),
        field("Height", "height", Type::Integer).required(),
        field("URL", "url", Type::String).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static IMAGE_ELEMENT: Object = Object {
    fields: &[
        field("UUID", "uuid", Type::String).required(),
        field("ImageFormat", "image_format", Type::Integer)
            .limits(&[Limit::Integers(&[1, 2, 3, 4, 255])]),
        field(
                "ImageInfoArray",
                "image_info_array",
                Type::List(&Type::Object(&IMAGE_INFO)),
            )
            .required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FILE_ELEMENT: Object = Object {
    fields: &[
        field("Url", "url", Type::String).required(),
        field("UUID", "uuid", Type::String).required(),
        field("FileSize", "file_size", Type::Integer),
        field("FileName", "file_name", Type::String),
        field("Download_Flag", "download_flag", Type::Integer)
            .required()
            .limits(&[Limit::Integers(&[2])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static VIDEO_ELEMENT: Object = Object {
    fields: &[
        field("VideoUrl", "video_url", Type::String).required(),
        field("VideoUUID", "video_uuid", Type::String).required(),
        field("VideoSize", "video_size", Type::Integer),
        field("VideoSecond", "video_second", Type::Integer),
        field("VideoFormat", "video_format", Type::String),
        field("VideoDownloadFlag", "video_download_flag", Type::Integer)
            .required()
            .limits(&[Limit::Integers(&[2])]),
        field("ThumbUrl", "thumb_url", Type::String).required(),
        field("ThumbUUID", "thumb_uuid", Type::String).required(),
        field("ThumbSize", "thumb_size", Type::Integer),
        field("ThumbWidth", "thumb_width", Type::Integer).required(),
        field("ThumbHeight", "thumb_height", Type::Integer).required(),
        field("ThumbFormat", "thumb_format", Type::String),
        field("ThumbDownloadFlag", "thumb_download_flag", Type::Integer)
            .required()
            .limits(&[Limit::Integers(&[2])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static RELAY_MESSAGE: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String).required(),
        field("To_Account", "to_account", Type::String),
        field("GroupId", "group_id", Type::String),
        field("MsgSeq", "msg_seq", Type::Integer).required(),
        field("MsgRandom", "msg_random", Type::Integer).required(),
        field("MsgTimeStamp", "msg_time_stamp", Type::Integer).required(),
        field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))).required(),
        field("CloudCustomData", "cloud_custom_data", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static RELAY_ELEMENT: Object = Object {
    fields: &[
        field("Title", "title", Type::String).required(),
        field("MsgNum", "msg_num", Type::Integer).required(),
        field("CompatibleText", "compatible_text", Type::String).required(),
        field("AbstractList", "abstract_list", Type::List(&Type::String)).required(),
        field("MsgList", "msg_list", Type::List(&Type::Object(&RELAY_MESSAGE))),
        field("JsonMsgKey", "json_msg_key", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static STREAM_CHUNK: Object = Object {
    fields: &[
        field("EventType", "event_type", Type::String).required(),
        field("Index", "index", Type::Integer).required().limits(&[Limit::Min(1)]),
        field("Markdown", "markdown", Type::String).required(),
        field("IsLast", "is_last", Type::Boolean).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static STREAM_ELEMENT: Object = Object {
    fields: &[
        field("CompatibleText", "compatible_text", Type::String),
        field("Chunks", "chunks", Type::List(&Type::Object(&STREAM_CHUNK))).required(),
        field("StreamMsgID", "stream_msg_id", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static MSG_ELEMENT: Union = Union {
    tag: Tag {
        wire: "MsgType",
        name: "msg_type",
    },
    content: Tag {
        wire: "MsgContent",
        name: "msg_content",
    },
    variants: &[
        ("TIMTextElem", &TEXT_ELEMENT),
        ("TIMLocationElem", &LOCATION_ELEMENT),
        ("TIMFaceElem", &FACE_ELEMENT),
        ("TIMCustomElem", &CUSTOM_ELEMENT),
        ("TIMSoundElem", &SOUND_ELEMENT),
        ("TIMImageElem", &IMAGE_ELEMENT),
        ("TIMFileElem", &FILE_ELEMENT),
        ("TIMVideoFileElem", &VIDEO_ELEMENT),
        ("TIMRelayElem", &RELAY_ELEMENT),
        ("TIMStreamElem", &STREAM_ELEMENT),
    ],
};

static LANGUAGE_CONTENT: Object = Object {
    fields: &[
        field("Language", "language", Type::String),
        field("Title", "title", Type::String),
        field("Desc", "desc", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ANDROID_INFO: Object = Object {
    fields: &[
        field("Sound", "sound", Type::String),
        field("PushStyle", "push_style", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("HuaWeiChannelID", "hua_wei_channel_id", Type::String),
        field("HuaWeiImportance", "hua_wei_importance", Type::String)
            .limits(&[Limit::Strings(&["LOW", "NORMAL"])]),
        field("HuaWeiCategory", "hua_wei_category", Type::String),
        field("HuaWeiImage", "hua_wei_image", Type::String),
        field("ExtAsHuaweiIntentParam", "ext_as_huawei_intent_param", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("HonorImportance", "honor_importance", Type::String)
            .limits(&[Limit::Strings(&["LOW", "NORMAL"])]),
        field("HonorImage", "honor_image", Type::String),
        field("XiaoMiChannelID", "xiao_mi_channel_id", Type::String),
        field("OPPOChannelID", "oppo_channel_id", Type::String),
        field("OPPOCategory", "oppo_category", Type::String),
        field("OPPONotifyLevel", "oppo_notify_level", Type::Integer)
            .limits(&[Limit::Integers(&[1, 2, 16])]),
        field("OPPOPrivateMsgTemplateId", "oppo_private_msg_template_id", Type::String),
        field("OPPOPrivateTitleParameters", "oppo_private_title_parameters", Type::Free),
        field(
            "OPPOPrivateContentParameters",
            "oppo_private_content_parameters",
            Type::Free,
        ),
        field("VIVOClassification", "vivo_classification", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("VIVOCategory", "vivo_category", Type::String),
        field("VIVONotifyType", "vivo_notify_type", Type::Any),
        field("MeiZuNoticeMsgType", "mei_zu_notice_msg_type", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("GoogleChannelID", "google_channel_id", Type::String),
        field("GooglePriority", "google_priority", Type::String)
            .limits(&[Limit::Strings(&["normal", "high"])]),
        field("GoogleImage", "google_image", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIVE_ACTIVITY: Object = Object {
    fields: &[
        field("LaId", "la_id", Type::String).required().limits(&[Limit::MaxBytes(64)]),
        field("Event", "event", Type::String)
            .required()
            .limits(&[Limit::Strings(&["update", "end"])]),
        field("ContentState", "content_state", Type::Free).required(),
        field("DismissalDate", "dismissal_date", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static APNS_INFO: Object = Object {
    fields: &[
        field("BadgeMode", "badge_mode", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("Title", "title", Type::String),
        field("SubTitle", "sub_title", Type::String),
        field("Image", "image", Type::String),
        field("MutableContent", "mutable_content", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("Sound", "sound", Type::String),
        field("InterruptionLevel", "interruption_level", Type::String)
            .limits(
                &[Limit::Strings(&["active", "critical", "passive", "time-sensitive"])],
            ),
        field("ContentAvailable", "content_available", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("IsVoipPush", "is_voip_push", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("LiveActivity", "live_activity", Type::Object(&LIVE_ACTIVITY)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static HARMONY_INFO: Object = Object {
    fields: &[
        field("Title", "title", Type::String),
        field("Category", "category", Type::String),
        field("Image", "image", Type::String),
        field("Sound", "sound", Type::String),
        field("SoundDuration", "sound_duration", Type::Integer)
            .limits(&[Limit::Min(1), Limit::Max(60)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static OFFLINE_PUSH_INFO: Object = Object {
    fields: &[
        field("PushFlag", "push_flag", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("Title", "title", Type::String),
        field("Desc", "desc", Type::String),
        field("Ext", "ext", Type::String),
        field(
            "MultiLanguageContent",
            "multi_language_content",
            Type::List(&Type::Object(&LANGUAGE_CONTENT)),
        ),
        field("BadgeAddNum", "badge_add_num", Type::Integer)
            .limits(&[Limit::Min(1), Limit::Max(99)]),
        field("BadgeSetNum", "badge_set_num", Type::Integer)
            .limits(&[Limit::Min(0), Limit::Max(999)]),
        field("PushTemplateId", "push_template_id", Type::String),
        field("PushTemplateParam", "push_template_param", Type::Map(&Type::String)),
        field("AndroidInfo", "android_info", Type::Object(&ANDROID_INFO)),
        field("ApnsInfo", "apns_info", Type::Object(&APNS_INFO)),
        field("HarmonyInfo", "harmony_info", Type::Object(&HARMONY_INFO)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static IMPORT_ACCOUNT_REQUEST: Object = Object {
    fields: &[
        field("UserID", "user_id", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("Nick", "nick", Type::String).limits(&[Limit::MaxBytes(500)]),
        field("FaceUrl", "face_url", Type::String).limits(&[Limit::MaxBytes(500)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static EMPTY: Object = Object {
    fields: &[],
    exactly_one_of: &[],
    outcome: None,
};

static IMPORT_ACCOUNTS_REQUEST: Object = Object {
    fields: &[
        field(
                "AccountList",
                "account_list",
                Type::List(&Type::Object(&IMPORT_ACCOUNT_REQUEST)),
            )
            .limits(&[Limit::MaxItems(100)]),
        field("Accounts", "accounts", Type::List(&Type::String))
            .limits(&[Limit::MaxItems(100), Limit::ItemMaxBytes(32)]),
    ],
    exactly_one_of: &[&[0, 1]],
    outcome: None,
};

static IMPORT_ACCOUNTS_REPLY: Object = Object {
    fields: &[
        field("FailAccounts", "fail_accounts", Type::List(&Type::String)).failed_items(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_ITEM: Object = Object {
    fields: &[
        field("UserID", "user_id", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_ACCOUNTS_REQUEST: Object = Object {
    fields: &[
        field("DeleteItem", "delete_item", Type::List(&Type::Object(&DELETE_ITEM)))
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_ACCOUNTS_RESULT: Object = Object {
    fields: &[
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
        field("UserID", "user_id", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 2,
        code: 0,
        info: Some(1),
        ok: &[0],
    }),
};

static DELETE_ACCOUNTS_REPLY: Object = Object {
    fields: &[
        field(
            "ResultItem",
            "result_item",
            Type::List(&Type::Object(&DELETE_ACCOUNTS_RESULT)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CHECK_ACCOUNTS_REQUEST: Object = Object {
    fields: &[
        field("CheckItem", "check_item", Type::List(&Type::Object(&DELETE_ITEM)))
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CHECK_ACCOUNTS_RESULT: Object = Object {
    fields: &[
        field("UserID", "user_id", Type::String),
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
        field("AccountStatus", "account_status", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: Some(2),
        ok: &[0],
    }),
};

static CHECK_ACCOUNTS_REPLY: Object = Object {
    fields: &[
        field(
            "ResultItem",
            "result_item",
            Type::List(&Type::Object(&CHECK_ACCOUNTS_RESULT)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static QUERY_ONLINE_STATUS_REQUEST: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(500), Limit::MinItems(1)]),
        field("IsNeedDetail", "is_need_detail", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("IsReturnInstid", "is_return_instid", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("IsReturnCustomStatus", "is_return_custom_status", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PLATFORM_STATUS: Object = Object {
    fields: &[
        field("Platform", "platform", Type::String),
        field("Status", "status", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ONLINE_STATUS_RESULT: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("Status", "status", Type::String).aliases(&["State"]),
        field("Detail", "detail", Type::List(&Type::Object(&PLATFORM_STATUS))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ONLINE_STATUS_FAILURE: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("ErrorCode", "error_code", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: None,
        ok: &[0],
    }),
};

static QUERY_ONLINE_STATUS_REPLY: Object = Object {
    fields: &[
        field(
            "QueryResult",
            "query_result",
            Type::List(&Type::Object(&ONLINE_STATUS_RESULT)),
        ),
        field(
            "ErrorList",
            "error_list",
            Type::List(&Type::Object(&ONLINE_STATUS_FAILURE)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static QUERY_LOGIN_STATE_REQUEST: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(500)]),
        field("IsNeedDetail", "is_need_detail", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LOGIN_STATE_RESULT: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("State", "state", Type::String).aliases(&["Status"]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static QUERY_LOGIN_STATE_REPLY: Object = Object {
    fields: &[
        field(
            "QueryResult",
            "query_result",
            Type::List(&Type::Object(&LOGIN_STATE_RESULT)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CREATE_OFFICIAL_ACCOUNT_REQUEST: Object = Object {
    fields: &[
        field("Owner_Account", "owner_account", Type::String).required(),
        field("OfficialAccountUserID", "official_account_user_id", Type::String)
            .limits(&[Limit::MaxBytes(48)]),
        field("Name", "name", Type::String).required().limits(&[Limit::MaxBytes(150)]),
        field("Introduction", "introduction", Type::String)
            .limits(&[Limit::MaxBytes(400)]),
        field("FaceUrl", "face_url", Type::String).limits(&[Limit::MaxBytes(500)]),
        field("MaxSubscriberNum", "max_subscriber_num", Type::Integer),
        field("Organization", "organization", Type::String)
            .limits(&[Limit::MaxBytes(500)]),
        field("CustomString", "custom_string", Type::String)
            .limits(&[Limit::MaxBytes(3000)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CREATE_OFFICIAL_ACCOUNT_REPLY: Object = Object {
    fields: &[field("OfficialAccountUserID", "official_account_user_id", Type::String)],
    exactly_one_of: &[],
    outcome: None,
};

static DESTROY_OFFICIAL_ACCOUNT_REQUEST: Object = Object {
    fields: &[field("Official_Account", "official_account", Type::String).required()],
    exactly_one_of: &[],
    outcome: None,
};

static MODIFY_OFFICIAL_ACCOUNT_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field("Name", "name", Type::String).limits(&[Limit::MaxBytes(150)]),
        field("Introduction", "introduction", Type::String)
            .limits(&[Limit::MaxBytes(400)]),
        field("FaceUrl", "face_url", Type::String).limits(&[Limit::MaxBytes(500)]),
        field("Organization", "organization", Type::String)
            .limits(&[Limit::MaxBytes(500)]),
        field("CustomString", "custom_string", Type::String)
            .limits(&[Limit::MaxBytes(3000)]),
        field("MaxSubscriberNum", "max_subscriber_num", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static OFFICIAL_ACCOUNT_FILTER: Object = Object {
    fields: &[
        field(
                "OfficialAccountBaseInfoFilter",
                "official_account_base_info_filter",
                Type::List(&Type::String),
            )
            .limits(
                &[
                    Limit::Strings(
                        &[
                            "CreateTime",
                            "Name",
                            "Owner_Account",
                            "LastMsgTime",
                            "SubscriberNum",
                            "Introduction",
                            "FaceUrl",
                            "Organization",
                            "CustomString",
                        ],
                    ),
                ],
            ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_OFFICIAL_ACCOUNTS_REQUEST: Object = Object {
    fields: &[
        field(
                "OfficialAccountIdList",
                "official_account_id_list",
                Type::List(&Type::Object(&DESTROY_OFFICIAL_ACCOUNT_REQUEST)),
            )
            .required()
            .limits(&[Limit::MaxItems(50)]),
        field(
            "ResponseFilter",
            "response_filter",
            Type::Object(&OFFICIAL_ACCOUNT_FILTER),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static OFFICIAL_ACCOUNT_INFO: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String),
        field("ErrorCode", "error_code", Type::Integer),
        field("ErrorInfo", "error_info", Type::String),
        field("CreateTime", "create_time", Type::Integer),
        field("Name", "name", Type::String),
        field("Owner_Account", "owner_account", Type::String),
        field("LastMsgTime", "last_msg_time", Type::Integer),
        field("SubscriberNum", "subscriber_num", Type::Integer),
        field("Introduction", "introduction", Type::String),
        field("FaceUrl", "face_url", Type::String),
        field("Organization", "organization", Type::String),
        field("CustomString", "custom_string", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: Some(2),
        ok: &[0],
    }),
};

static GET_OFFICIAL_ACCOUNTS_REPLY: Object = Object {
    fields: &[
        field(
            "OfficialAccountInfoList",
            "official_account_info_list",
            Type::List(&Type::Object(&OFFICIAL_ACCOUNT_INFO)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_SUBSCRIBERS_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field("Limit", "limit", Type::Integer).limits(&[Limit::Max(200)]),
        field("Next", "next", Type::String).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SUBSCRIBER_INFO: Object = Object {
    fields: &[
        field("Subscriber_Account", "subscriber_account", Type::String),
        field("SubscribeTime", "subscribe_time", Type::Integer),
        field("CustomString", "custom_string", Type::String),
        field("MsgFlag", "msg_flag", Type::String),
        field("LastSendMsgTime", "last_send_msg_time", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_SUBSCRIBERS_REPLY: Object = Object {
    fields: &[
        field("Next", "next", Type::String),
        field("SubscriberNum", "subscriber_num", Type::Integer),
        field(
            "SubscriberList",
            "subscriber_list",
            Type::List(&Type::Object(&SUBSCRIBER_INFO)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SUBSCRIBER_ITEM: Object = Object {
    fields: &[
        field("Subscriber_Account", "subscriber_account", Type::String).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_SUBSCRIBERS_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field(
                "SubscriberList",
                "subscriber_list",
                Type::List(&Type::Object(&SUBSCRIBER_ITEM)),
            )
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_SUBSCRIBERS_RESULT: Object = Object {
    fields: &[
        field("Subscriber_Account", "subscriber_account", Type::String),
        field("Result", "result", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: None,
        ok: &[1, 2],
    }),
};

static ADD_SUBSCRIBERS_REPLY: Object = Object {
    fields: &[
        field(
            "SubscriberList",
            "subscriber_list",
            Type::List(&Type::Object(&ADD_SUBSCRIBERS_RESULT)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SUBSCRIBER_TO_DELETE: Object = Object {
    fields: &[field("Subscriber_Account", "subscriber_account", Type::String)],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_SUBSCRIBERS_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field(
            "SubscriberToDel_Account",
            "subscriber_to_del_account",
            Type::List(&Type::String),
        ),
        field(
            "SubscriberList",
            "subscriber_list",
            Type::List(&Type::Object(&SUBSCRIBER_TO_DELETE)),
        ),
    ],
    exactly_one_of: &[&[1, 2]],
    outcome: None,
};

static MODIFY_SUBSCRIBER_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field("Subscriber_Account", "subscriber_account", Type::String).required(),
        field("CustomString", "custom_string", Type::String).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER: Object = Object {
    fields: &[
        field(
                "OfficialAccountBaseInfoFilter",
                "official_account_base_info_filter",
                Type::List(&Type::String),
            )
            .limits(
                &[
                    Limit::Strings(
                        &[
                            "CreateTime",
                            "Name",
                            "Owner_Account",
                            "LastMsgTime",
                            "SubscriberNum",
                            "Introduction",
                            "FaceUrl",
                            "Organization",
                            "CustomString",
                        ],
                    ),
                ],
            ),
        field("SelfInfoFilter", "self_info_filter", Type::List(&Type::String))
            .limits(&[Limit::Strings(&["SubscribeTime", "CustomString"])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REQUEST: Object = Object {
    fields: &[
        field("Subscriber_Account", "subscriber_account", Type::String).required(),
        field("Limit", "limit", Type::Integer).limits(&[Limit::Max(200)]),
        field("Offset", "offset", Type::Integer),
        field(
            "ResponseFilter",
            "response_filter",
            Type::Object(&SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SUBSCRIPTION: Object = Object {
    fields: &[
        field("SubscribeTime", "subscribe_time", Type::Integer),
        field("CustomString", "custom_string", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SUBSCRIBED_OFFICIAL_ACCOUNT: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String),
        field("CreateTime", "create_time", Type::Integer),
        field("Name", "name", Type::String),
        field("Owner_Account", "owner_account", Type::String),
        field("LastMsgTime", "last_msg_time", Type::Integer),
        field("SubscriberNum", "subscriber_num", Type::Integer),
        field("Introduction", "introduction", Type::String),
        field("FaceUrl", "face_url", Type::String),
        field("Organization", "organization", Type::String),
        field("CustomString", "custom_string", Type::String),
        field("SelfInfo", "self_info", Type::Object(&SUBSCRIPTION)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REPLY: Object = Object {
    fields: &[
        field(
            "OfficialAccountInfoList",
            "official_account_info_list",
            Type::List(&Type::Object(&SUBSCRIBED_OFFICIAL_ACCOUNT)),
        ),
        field("TotalCount", "total_count", Type::Integer),
        field("CompleteFlag", "complete_flag", Type::Integer),
        field("Next", "next", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SEND_OFFICIAL_ACCOUNT_MESSAGE_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field("Random", "random", Type::Integer)
            .required()
            .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
        field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))).required(),
        field("OfflinePushInfo", "offline_push_info", Type::Object(&OFFLINE_PUSH_INFO)),
        field(
                "ForbidCallbackControl",
                "forbid_callback_control",
                Type::List(&Type::String),
            )
            .limits(
                &[
                    Limit::Strings(
                        &["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"],
                    ),
                ],
            ),
        field("OnlineOnlyFlag", "online_only_flag", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("SendMsgControl", "send_msg_control", Type::List(&Type::String)),
        field("CloudCustomData", "cloud_custom_data", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SEND_OFFICIAL_ACCOUNT_MESSAGE_REPLY: Object = Object {
    fields: &[
        field("MsgTime", "msg_time", Type::Integer),
        field("MsgKey", "msg_key", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static RECALL_OFFICIAL_ACCOUNT_MESSAGES_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field("MsgKeyList", "msg_key_list", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(10)]),
        field("Reason", "reason", Type::String).limits(&[Limit::MaxBytes(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static OFFICIAL_ACCOUNT_RECALL_RESULT: Object = Object {
    fields: &[
        field("MsgKey", "msg_key", Type::String),
        field("RetCode", "ret_code", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: None,
        ok: &[0],
    }),
};

static RECALL_OFFICIAL_ACCOUNT_MESSAGES_REPLY: Object = Object {
    fields: &[
        field(
            "RecallRetList",
            "recall_ret_list",
            Type::List(&Type::Object(&OFFICIAL_ACCOUNT_RECALL_RESULT)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_OFFICIAL_ACCOUNT_MESSAGES_REQUEST: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String).required(),
        field("LastMsgKey", "last_msg_key", Type::String),
        field("ReqMsgNumber", "req_msg_number", Type::Integer),
        field("WithRecalledMsg", "with_recalled_msg", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static OFFICIAL_ACCOUNT_MESSAGE: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String),
        field("IsPlaceMsg", "is_place_msg", Type::Integer),
        field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
        field("MsgSeq", "msg_seq", Type::Integer),
        field("MsgKey", "msg_key", Type::String),
        field("MsgTimeStamp", "msg_time_stamp", Type::Integer),
        field("MsgRandom", "msg_random", Type::Integer),
        field("MsgPriority", "msg_priority", Type::Integer),
        field("IsSystemMsg", "is_system_msg", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_OFFICIAL_ACCOUNT_MESSAGES_REPLY: Object = Object {
    fields: &[
        field("Official_Account", "official_account", Type::String),
        field("IsFinished", "is_finished", Type::Integer),
        field("LastMsgKey", "last_msg_key", Type::String),
        field(
            "RspMsgList",
            "rsp_msg_list",
            Type::List(&Type::Object(&OFFICIAL_ACCOUNT_MESSAGE)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_CONDITION: Object = Object {
    fields: &[
        field("AttrsOr", "attrs_or", Type::Map(&Type::String))
            .limits(&[Limit::MaxItems(10)]),
        field("AttrsAnd", "attrs_and", Type::Map(&Type::String))
            .limits(&[Limit::MaxItems(10)]),
        field("TagsOr", "tags_or", Type::List(&Type::String))
            .limits(&[Limit::MaxItems(10), Limit::ItemMaxBytes(50)]),
        field("TagsAnd", "tags_and", Type::List(&Type::String))
            .limits(&[Limit::MaxItems(10), Limit::ItemMaxBytes(50)]),
        field("TagsNot", "tags_not", Type::List(&Type::String))
            .limits(&[Limit::MaxItems(10)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String).required(),
        field("MsgRandom", "msg_random", Type::Integer)
            .required()
            .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
        field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
        field("OnlineOnlyFlag", "online_only_flag", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
        field("OfflinePushInfo", "offline_push_info", Type::Object(&OFFLINE_PUSH_INFO)),
        field("Condition", "condition", Type::Object(&PUSH_CONDITION)),
        field("DataId", "data_id", Type::String).limits(&[Limit::MaxBytes(64)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_REPLY: Object = Object {
    fields: &[field("TaskId", "task_id", Type::String)],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_TO_USERS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String).required(),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(500), Limit::MinItems(1)]),
        field("MsgRandom", "msg_random", Type::Integer)
            .required()
            .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
        field("OfflinePushInfo", "offline_push_info", Type::Object(&OFFLINE_PUSH_INFO))
            .required(),
        field("DataId", "data_id", Type::String).limits(&[Limit::MaxBytes(64)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_FAILURE: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("ErrorCode", "error_code", Type::Integer),
        field("ErrorInfo", "error_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: Some(2),
        ok: &[0],
    }),
};

static PUSH_TO_USERS_REPLY: Object = Object {
    fields: &[
        field("TaskId", "task_id", Type::String),
        field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static REVOKE_PUSH_REQUEST: Object = Object {
    fields: &[
        field("TaskId", "task_id", Type::String).required(),
        field("OfflinePushInfo", "offline_push_info", Type::Object(&OFFLINE_PUSH_INFO)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SET_ATTRIBUTE_NAMES_REQUEST: Object = Object {
    fields: &[
        field("AttrNames", "attr_names", Type::Map(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(10)]),
        field("AttrTypes", "attr_types", Type::Map(&Type::Integer))
            .limits(&[Limit::MaxItems(10)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_ATTRIBUTE_NAMES_REPLY: Object = Object {
    fields: &[
        field("AttrNames", "attr_names", Type::Map(&Type::String)),
        field("AttrTypes", "attr_types", Type::Map(&Type::Integer)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static USER_ATTRIBUTES_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String).required(),
        field("Attrs", "attrs", Type::Map(&Type::String)).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SET_USER_ATTRIBUTES_REQUEST: Object = Object {
    fields: &[
        field(
                "UserAttrs",
                "user_attrs",
                Type::List(&Type::Object(&USER_ATTRIBUTES_ITEM)),
            )
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SET_USER_ATTRIBUTES_REPLY: Object = Object {
    fields: &[
        field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_USER_ATTRIBUTES_REQUEST: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static USER_ATTRIBUTES: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("Attrs", "attrs", Type::Map(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_USER_ATTRIBUTES_REPLY: Object = Object {
    fields: &[
        field("UserAttrs", "user_attrs", Type::List(&Type::Object(&USER_ATTRIBUTES))),
        field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static REMOVE_ATTRIBUTES_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String).required(),
        field("Attrs", "attrs", Type::List(&Type::String)).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static REMOVE_USER_ATTRIBUTES_REQUEST: Object = Object {
    fields: &[
        field(
                "UserAttrs",
                "user_attrs",
                Type::List(&Type::Object(&REMOVE_ATTRIBUTES_ITEM)),
            )
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static USER_TAGS_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String).required(),
        field("Tags", "tags", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(100), Limit::ItemMaxBytes(50)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_USER_TAGS_REQUEST: Object = Object {
    fields: &[
        field("Replace", "replace", Type::Integer).limits(&[Limit::Integers(&[0, 1])]),
        field("UserTags", "user_tags", Type::List(&Type::Object(&USER_TAGS_ITEM)))
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static USER_TAGS: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("Tags", "tags", Type::List(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_USER_TAGS_REPLY: Object = Object {
    fields: &[
        field("UserTags", "user_tags", Type::List(&Type::Object(&USER_TAGS))),
        field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static REMOVE_TAGS_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String).required(),
        field("Tags", "tags", Type::List(&Type::String))
            .required()
            .limits(&[Limit::ItemMaxBytes(50)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static REMOVE_USER_TAGS_REQUEST: Object = Object {
    fields: &[
        field("UserTags", "user_tags", Type::List(&Type::Object(&REMOVE_TAGS_ITEM)))
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static TRACE_ALL_MEMBER_PUSH_REQUEST: Object = Object {
    fields: &[
        field("TaskID", "task_id", Type::String).required(),
        field("UserID", "user_id", Type::String).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_STAGE_STAT: Object = Object {
    fields: &[
        field("PushStatus", "push_status", Type::Integer),
        field("ErrorCode", "error_code", Type::Integer),
        field("ErrorInfo", "error_info", Type::String),
        field("EventTime", "event_time", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_COMMIT_STAT: Object = Object {
    fields: &[field("IMStat", "im_stat", Type::Object(&PUSH_STAGE_STAT))],
    exactly_one_of: &[],
    outcome: None,
};

static OFFLINE_PUSH_STAT: Object = Object {
    fields: &[
        field("OfflineStat", "offline_stat", Type::Object(&PUSH_STAGE_STAT)),
        field("ChannelStat", "channel_stat", Type::Object(&PUSH_STAGE_STAT)),
        field("DeviceStat", "device_stat", Type::Object(&PUSH_STAGE_STAT)),
        field("ClickStat", "click_stat", Type::Object(&PUSH_STAGE_STAT)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_TRACE: Object = Object {
    fields: &[
        field("InstanceId", "instance_id", Type::String),
        field("PushTime", "push_time", Type::String),
        field("DeviceModel", "device_model", Type::String),
        field("System", "system", Type::String),
        field("SystemVersion", "system_version", Type::String),
        field("EventType", "event_type", Type::Integer),
        field("PushPlatform", "push_platform", Type::Integer),
        field("Token", "token", Type::String),
        field("CertId", "cert_id", Type::String),
        field("SdkVersion", "sdk_version", Type::String),
        field("PushVersion", "push_version", Type::String),
        field("NotificationStatus", "notification_status", Type::Integer),
        field("last_active_terminal", "last_active_terminal", Type::Integer),
        field("IMCommitStat", "im_commit_stat", Type::Object(&PUSH_COMMIT_STAT)),
        field("OfflinePushStat", "offline_push_stat", Type::Object(&OFFLINE_PUSH_STAT)),
        field("OnlinePushStat", "online_push_stat", Type::Map(&Type::Any)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static TRACE_ALL_MEMBER_PUSH_REPLY: Object = Object {
    fields: &[
        field("InstanceTrace", "instance_trace", Type::List(&Type::Object(&PUSH_TRACE))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_ALL_MEMBER_PUSH_STATISTICS_REQUEST: Object = Object {
    fields: &[
        field("StartTime", "start_time", Type::Integer).required(),
        field("EndTime", "end_time", Type::Integer).required(),
        field("TaskID", "task_id", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(5)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_PLATFORM_STATISTICS: Object = Object {
    fields: &[
        field("EventType", "event_type", Type::Integer),
        field("PushPlatform", "push_platform", Type::Integer),
        field("TotalCount", "total_count", Type::Integer),
        field("SentCount", "sent_count", Type::Integer),
        field("DeliveredCount", "delivered_count", Type::Integer),
        field("ClickCount", "click_count", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_TASK_STATISTICS: Object = Object {
    fields: &[
        field("TaskID", "task_id", Type::String),
        field("TotalCount", "total_count", Type::Integer),
        field("SentCount", "sent_count", Type::Integer),
        field("DeliveredCount", "delivered_count", Type::Integer),
        field("ClickCount", "click_count", Type::Integer),
        field(
            "PlatformStatistics",
            "platform_statistics",
            Type::List(&Type::Object(&PUSH_PLATFORM_STATISTICS)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_ALL_MEMBER_PUSH_STATISTICS_REPLY: Object = Object {
    fields: &[
        field("Results", "results", Type::List(&Type::Object(&PUSH_TASK_STATISTICS))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_LOSS: Object = Object {
    fields: &[
        field("ErrCode", "err_code", Type::String),
        field("ErrCount", "err_count", Type::Integer),
        field("ErrInfo", "err_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_PLATFORM_LOSS: Object = Object {
    fields: &[
        field("EventType", "event_type", Type::Integer),
        field("PushPlatform", "push_platform", Type::Integer),
        field("ErrCode", "err_code", Type::String),
        field("ErrCount", "err_count", Type::Integer),
        field("ErrInfo", "err_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static PUSH_TASK_LOSS: Object = Object {
    fields: &[
        field("TaskID", "task_id", Type::String),
        field(
            "ReadyToSendLoss",
            "ready_to_send_loss",
            Type::List(&Type::Object(&PUSH_LOSS)),
        ),
        field(
            "PostSendDeliveredLoss",
            "post_send_delivered_loss",
            Type::List(&Type::Object(&PUSH_LOSS)),
        ),
        field(
            "PlatformReadyToSendLoss",
            "platform_ready_to_send_loss",
            Type::List(&Type::Object(&PUSH_PLATFORM_LOSS)),
        ),
        field(
            "PlatformPostSendDeliveredLoss",
            "platform_post_send_delivered_loss",
            Type::List(&Type::Object(&PUSH_PLATFORM_LOSS)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_ALL_MEMBER_PUSH_LOSS_REPLY: Object = Object {
    fields: &[field("Results", "results", Type::List(&Type::Object(&PUSH_TASK_LOSS)))],
    exactly_one_of: &[],
    outcome: None,
};

static TRACE_NORMAL_PUSH_REQUEST: Object = Object {
    fields: &[field("PushID", "push_id", Type::String).required()],
    exactly_one_of: &[],
    outcome: None,
};

static NORMAL_PUSH_TRACE: Object = Object {
    fields: &[
        field("InstanceId", "instance_id", Type::String),
        field("PushTime", "push_time", Type::String),
        field("DeviceModel", "device_model", Type::String),
        field("System", "system", Type::String),
        field("SystemVersion", "system_version", Type::String),
        field("PushPlatform", "push_platform", Type::Integer),
        field("Token", "token", Type::String),
        field("CertId", "cert_id", Type::String),
        field("SdkVersion", "sdk_version", Type::String),
        field("PushVersion", "push_version", Type::String),
        field("NotificationStatus", "notification_status", Type::Integer),
        field("last_active_terminal", "last_active_terminal", Type::Integer),
        field("IMCommitStat", "im_commit_stat", Type::Object(&PUSH_COMMIT_STAT)),
        field("OfflinePushStat", "offline_push_stat", Type::Object(&OFFLINE_PUSH_STAT)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static TRACE_NORMAL_PUSH_REPLY: Object = Object {
    fields: &[
        field(
            "InstanceTrace",
            "instance_trace",
            Type::List(&Type::Object(&NORMAL_PUSH_TRACE)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_NORMAL_PUSH_STATISTICS_REQUEST: Object = Object {
    fields: &[
        field("StartTime", "start_time", Type::Integer).required(),
        field("EndTime", "end_time", Type::Integer).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static NORMAL_PUSH_PLATFORM_STATISTICS: Object = Object {
    fields: &[
        field("PushPlatform", "push_platform", Type::Integer),
        field("TotalCount", "total_count", Type::Integer),
        field("SentCount", "sent_count", Type::Integer),
        field("DeliveredCount", "delivered_count", Type::Integer),
        field("ClickCount", "click_count", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_NORMAL_PUSH_STATISTICS_REPLY: Object = Object {
    fields: &[
        field("TotalCount", "total_count", Type::Integer),
        field("SentCount", "sent_count", Type::Integer),
        field("DeliveredCount", "delivered_count", Type::Integer),
        field("ClickCount", "click_count", Type::Integer),
        field(
            "PlatformStatistics",
            "platform_statistics",
            Type::List(&Type::Object(&NORMAL_PUSH_PLATFORM_STATISTICS)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static NORMAL_PUSH_PLATFORM_LOSS: Object = Object {
    fields: &[
        field("PushPlatform", "push_platform", Type::Integer),
        field("ErrCode", "err_code", Type::String),
        field("ErrCount", "err_count", Type::Integer),
        field("ErrInfo", "err_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_NORMAL_PUSH_LOSS_REPLY: Object = Object {
    fields: &[
        field(
            "ReadyToSendLoss",
            "ready_to_send_loss",
            Type::List(&Type::Object(&PUSH_LOSS)),
        ),
        field(
            "PostSendDeliveredLoss",
            "post_send_delivered_loss",
            Type::List(&Type::Object(&PUSH_LOSS)),
        ),
        field(
            "PlatformReadyToSendLoss",
            "platform_ready_to_send_loss",
            Type::List(&Type::Object(&NORMAL_PUSH_PLATFORM_LOSS)),
        ),
        field(
            "PlatformPostSendDeliveredLoss",
            "platform_post_send_delivered_loss",
            Type::List(&Type::Object(&NORMAL_PUSH_PLATFORM_LOSS)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_FRIEND_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("Remark", "remark", Type::String).limits(&[Limit::MaxBytes(96)]),
        field("GroupName", "group_name", Type::String).limits(&[Limit::MaxBytes(30)]),
        field("AddSource", "add_source", Type::String).required(),
        field("AddWording", "add_wording", Type::String).limits(&[Limit::MaxBytes(256)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field(
                "AddFriendItem",
                "add_friend_item",
                Type::List(&Type::Object(&ADD_FRIEND_ITEM)),
            )
            .required()
            .limits(&[Limit::MaxItems(1000)]),
        field("AddType", "add_type", Type::String)
            .limits(&[Limit::Strings(&["Add_Type_Single", "Add_Type_Both"])]),
        field("ForceAddFlags", "force_add_flags", Type::Integer)
            .limits(&[Limit::Integers(&[0, 1])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static RELATION_RESULT: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: Some(2),
        ok: &[0, 30539],
    }),
};

static ADD_FRIENDS_REPLY: Object = Object {
    fields: &[
        field("ResultItem", "result_item", Type::List(&Type::Object(&RELATION_RESULT))),
        field("Fail_Account", "fail_account", Type::List(&Type::String)),
        field("Invalid_Account", "invalid_account", Type::List(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FRIEND_CUSTOM_ITEM: Object = Object {
    fields: &[field("Tag", "tag", Type::String), field("Value", "value", Type::Any)],
    exactly_one_of: &[],
    outcome: None,
};

static IMPORT_FRIEND_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("Remark", "remark", Type::String).limits(&[Limit::MaxBytes(96)]),
        field("RemarkTime", "remark_time", Type::Integer),
        field("GroupName", "group_name", Type::List(&Type::String))
            .limits(&[Limit::MaxItems(32), Limit::ItemMaxBytes(30)]),
        field("AddSource", "add_source", Type::String).required(),
        field("AddWording", "add_wording", Type::String).limits(&[Limit::MaxBytes(256)]),
        field("AddTime", "add_time", Type::Integer),
        field(
            "CustomItem",
            "custom_item",
            Type::List(&Type::Object(&FRIEND_CUSTOM_ITEM)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static IMPORT_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field(
                "AddFriendItem",
                "add_friend_item",
                Type::List(&Type::Object(&IMPORT_FRIEND_ITEM)),
            )
            .required()
            .limits(&[Limit::MaxItems(1000)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static RELATION_RESULT_2: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: Some(2),
        ok: &[0],
    }),
};

static IMPORT_FRIENDS_REPLY: Object = Object {
    fields: &[
        field(
            "ResultItem",
            "result_item",
            Type::List(&Type::Object(&RELATION_RESULT_2)),
        ),
        field("Fail_Account", "fail_account", Type::List(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static SNS_ITEM: Object = Object {
    fields: &[
        field("Tag", "tag", Type::String).required(),
        field("Value", "value", Type::Any).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static UPDATE_FRIEND_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("SnsItem", "sns_item", Type::List(&Type::Object(&SNS_ITEM))).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static UPDATE_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field(
                "UpdateItem",
                "update_item",
                Type::List(&Type::Object(&UPDATE_FRIEND_ITEM)),
            )
            .required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(1000)]),
        field("DeleteType", "delete_type", Type::String)
            .limits(&[Limit::Strings(&["Delete_Type_Single", "Delete_Type_Both"])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_FRIENDS_REPLY: Object = Object {
    fields: &[
        field("ResultItem", "result_item", Type::List(&Type::Object(&RELATION_RESULT_2))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_ALL_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("DeleteType", "delete_type", Type::String)
            .limits(&[Limit::Strings(&["Delete_Type_Single", "Delete_Type_Both"])]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CHECK_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(1000)]),
        field("CheckType", "check_type", Type::String)
            .required()
            .limits(
                &[Limit::Strings(&["CheckResult_Type_Single", "CheckResult_Type_Both"])],
            ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CHECK_FRIENDS_RESULT: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("Relation", "relation", Type::String),
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 2,
        info: Some(3),
        ok: &[0],
    }),
};

static CHECK_FRIENDS_REPLY: Object = Object {
    fields: &[
        field("InfoItem", "info_item", Type::List(&Type::Object(&CHECK_FRIENDS_RESULT))),
        field("Fail_Account", "fail_account", Type::List(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("StartIndex", "start_index", Type::Integer)
            .required()
            .limits(&[Limit::Min(0)]),
        field("StandardSequence", "standard_sequence", Type::Integer),
        field("CustomSequence", "custom_sequence", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FRIEND_DATA: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("ValueItem", "value_item", Type::List(&Type::Object(&FRIEND_CUSTOM_ITEM))),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_FRIENDS_REPLY: Object = Object {
    fields: &[
        field("UserDataItem", "user_data_item", Type::List(&Type::Object(&FRIEND_DATA))),
        field("StandardSequence", "standard_sequence", Type::Integer),
        field("CustomSequence", "custom_sequence", Type::Integer),
        field("FriendNum", "friend_num", Type::Integer),
        field("CompleteFlag", "complete_flag", Type::Integer),
        field("NextStartIndex", "next_start_index", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_FRIENDS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(100)]),
        field("TagList", "tag_list", Type::List(&Type::String)).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FRIEND_INFO: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field(
            "SnsProfileItem",
            "sns_profile_item",
            Type::List(&Type::Object(&FRIEND_CUSTOM_ITEM)),
        ),
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 2,
        info: Some(3),
        ok: &[0],
    }),
};

static GET_FRIENDS_REPLY: Object = Object {
    fields: &[
        field("InfoItem", "info_item", Type::List(&Type::Object(&FRIEND_INFO))),
        field("Fail_Account", "fail_account", Type::List(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_TO_BLOCKLIST_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(1000)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_BLOCKLIST_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("StartIndex", "start_index", Type::Integer)
            .required()
            .limits(&[Limit::Min(0)]),
        field("MaxLimited", "max_limited", Type::Integer)
            .required()
            .limits(&[Limit::Max(1000)]),
        field("LastSequence", "last_sequence", Type::Integer).required(),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static BLOCKLIST_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("AddBlackTimeStamp", "add_black_time_stamp", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_BLOCKLIST_REPLY: Object = Object {
    fields: &[
        field(
            "BlackListItem",
            "black_list_item",
            Type::List(&Type::Object(&BLOCKLIST_ITEM)),
        ),
        field("StartIndex", "start_index", Type::Integer),
        field("CurrentSequence", "current_sequence", Type::Integer)
            .aliases(&["CurruentSequence"]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CHECK_BLOCKLIST_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(1000)]),
        field("CheckType", "check_type", Type::String)
            .required()
            .limits(
                &[
                    Limit::Strings(
                        &["BlackCheckResult_Type_Single", "BlackCheckResult_Type_Both"],
                    ),
                ],
            ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CHECK_BLOCKLIST_REPLY: Object = Object {
    fields: &[
        field(
            "BlackListCheckItem",
            "black_list_check_item",
            Type::List(&Type::Object(&CHECK_FRIENDS_RESULT)),
        ),
        field("Fail_Account", "fail_account", Type::List(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_FRIEND_GROUPS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("GroupName", "group_name", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(32), Limit::ItemMaxBytes(30)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .limits(&[Limit::MaxItems(1000)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static ADD_FRIEND_GROUPS_REPLY: Object = Object {
    fields: &[
        field(
            "ResultItem",
            "result_item",
            Type::List(&Type::Object(&RELATION_RESULT_2)),
        ),
        field("Fail_Account", "fail_account", Type::List(&Type::String)),
        field("Invalid_Account", "invalid_account", Type::List(&Type::String)),
        field("CurrentSequence", "current_sequence", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_FRIEND_GROUPS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("GroupName", "group_name", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(32)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static DELETE_FRIEND_GROUPS_REPLY: Object = Object {
    fields: &[field("CurrentSequence", "current_sequence", Type::Integer)],
    exactly_one_of: &[],
    outcome: None,
};

static GET_FRIEND_GROUPS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("NeedFriend", "need_friend", Type::String)
            .limits(&[Limit::Strings(&["Need_Friend_Type_Yes"])]),
        field("GroupName", "group_name", Type::List(&Type::String))
            .limits(&[Limit::MaxItems(32)]),
        field("LastSequence", "last_sequence", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FRIEND_GROUP: Object = Object {
    fields: &[
        field("GroupName", "group_name", Type::String),
        field("FriendNumber", "friend_number", Type::Integer),
        field("To_Account", "to_account", Type::List(&Type::String)),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static GET_FRIEND_GROUPS_REPLY: Object = Object {
    fields: &[
        field("ResultItem", "result_item", Type::List(&Type::Object(&FRIEND_GROUP))),
        field("CurrentSequence", "current_sequence", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FOLLOW_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FOLLOW_USERS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("FollowItem", "follow_item", Type::List(&Type::Object(&FOLLOW_ITEM)))
            .required()
            .limits(&[Limit::MaxItems(20)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static UNFOLLOW_USERS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(20)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static CHECK_FOLLOW_RELATIONS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("To_Account", "to_account", Type::List(&Type::String))
            .required()
            .limits(&[Limit::MaxItems(100)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FOLLOW_RELATION_RESULT: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
        field("FollowType", "follow_type", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: Some(2),
        ok: &[0],
    }),
};

static CHECK_FOLLOW_RELATIONS_REPLY: Object = Object {
    fields: &[
        field(
            "ResultItem",
            "result_item",
            Type::List(&Type::Object(&FOLLOW_RELATION_RESULT)),
        ),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_FOLLOWS_REQUEST: Object = Object {
    fields: &[
        field("From_Account", "from_account", Type::String)
            .required()
            .limits(&[Limit::MaxBytes(32)]),
        field("FollowType", "follow_type", Type::Integer)
            .required()
            .limits(&[Limit::Integers(&[1, 2, 3])]),
        field("StartCursor", "start_cursor", Type::String).required(),
        field("WantNum", "want_num", Type::Integer)
            .required()
            .limits(&[Limit::Max(1000)]),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FOLLOW_LIST_ITEM: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("FollowTime", "follow_time", Type::Integer),
        field(
            "ProfileItem",
            "profile_item",
            Type::List(&Type::Object(&FRIEND_CUSTOM_ITEM)),
        ),
        field("profile_sequence", "profile_sequence", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static LIST_FOLLOWS_REPLY: Object = Object {
    fields: &[
        field("FollowItem", "follow_item", Type::List(&Type::Object(&FOLLOW_LIST_ITEM))),
        field("NextCursor", "next_cursor", Type::String),
    ],
    exactly_one_of: &[],
    outcome: None,
};

static FOLLOW_COUNTS: Object = Object {
    fields: &[
        field("To_Account", "to_account", Type::String),
        field("ResultCode", "result_code", Type::Integer),
        field("ResultInfo", "result_info", Type::String),
        field("FollowerCount", "follower_count", Type::Integer),
        field("FollowingCount", "following_count", Type::Integer),
        field("MutualFollowingCount", "mutual_following_count", Type::Integer),
    ],
    exactly_one_of: &[],
    outcome: Some(ItemOutcome {
        item: 0,
        code: 1,
        info: Some(2),
        ok: &[0],
    }),
};

static GET_FOLLOW_COUNTS_REPLY: Object = Object {
    fields: &[
        field("FollowInfo", "follow_info", Type::List(&Type::Object(&FOLLOW_COUNTS))),
    ],
    exactly_one_of: &[],
    outcome: None,
};
