// @generated from api/*.yaml by cargo xtask generate
//! The whole API as data: see [`super::Endpoint`].

#![cfg_attr(
    not(
        all(
            feature = "account",
            feature = "call",
            feature = "community",
            feature = "conversation",
            feature = "group-message",
            feature = "group",
            feature = "member-push",
            feature = "message",
            feature = "moderation",
            feature = "official-account",
            feature = "operation",
            feature = "profile",
            feature = "push",
            feature = "relation",
            feature = "robot",
            feature = "search",
            feature = "webhook"
        )
    ),
    allow(dead_code, unused_imports)
)]

use super::{
    Answers, Batch, Cursor, Decide, Dedup, End, Endpoint, EventTable, Field, Form,
    ItemOutcome, Limit, Limits, Next, Object, Page, Shape, Success, Tag, Type, Union,
};

const fn field(wire: &'static str, name: &'static str, ty: Type) -> Field {
    Field {
        wire,
        name,
        aliases: &[],
        ty,
        required: false,
        in_query: false,
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

    const fn in_query(mut self) -> Self {
        self.in_query = true;
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

/// All endpoints of the families that are switched on, sorted by name.
pub static ENDPOINTS: &[&Endpoint] = &[
    #[cfg(feature = "moderation")]
    &ADD_CLOUD_BLOCKED_WORDS,
    #[cfg(feature = "relation")]
    &ADD_FRIEND_GROUPS,
    #[cfg(feature = "relation")]
    &ADD_FRIENDS,
    #[cfg(feature = "group")]
    &ADD_GROUP_MEMBERS,
    #[cfg(feature = "group")]
    &ADD_LIVE_GROUP_ROBOTS,
    #[cfg(feature = "moderation")]
    &ADD_LOCAL_BLOCKED_WORDS,
    #[cfg(feature = "member-push")]
    &ADD_MEMBER_TAGS,
    #[cfg(feature = "community")]
    &ADD_PERMISSION_GROUP_MEMBERS,
    #[cfg(feature = "official-account")]
    &ADD_SUBSCRIBERS,
    #[cfg(feature = "relation")]
    &ADD_TO_BLOCKLIST,
    #[cfg(feature = "community")]
    &ADD_TOPIC_PERMISSIONS,
    #[cfg(feature = "push")]
    &ADD_USER_TAGS,
    #[cfg(feature = "operation")]
    &BAN_CHAT_FILE,
    #[cfg(feature = "group")]
    &BAN_GROUP_MEMBERS,
    #[cfg(feature = "message")]
    &BATCH_SEND_C2C_MESSAGE,
    #[cfg(feature = "group")]
    &CHANGE_GROUP_OWNER,
    #[cfg(feature = "account")]
    &CHECK_ACCOUNTS,
    #[cfg(feature = "relation")]
    &CHECK_BLOCKLIST,
    #[cfg(feature = "relation")]
    &CHECK_FOLLOW_RELATIONS,
    #[cfg(feature = "relation")]
    &CHECK_FRIENDS,
    #[cfg(feature = "group")]
    &CHECK_LIVE_GROUP_MEMBERS,
    #[cfg(feature = "group")]
    &CLEAR_GROUP_ATTRIBUTES,
    #[cfg(feature = "group-message")]
    &CLEAR_GROUP_MESSAGES,
    #[cfg(feature = "member-push")]
    &CLEAR_MEMBER_TAGS,
    #[cfg(feature = "push")]
    &CLEAR_USER_TAGS,
    #[cfg(feature = "conversation")]
    &CREATE_CONVERSATION_GROUP,
    #[cfg(feature = "group")]
    &CREATE_GROUP,
    #[cfg(feature = "official-account")]
    &CREATE_OFFICIAL_ACCOUNT,
    #[cfg(feature = "community")]
    &CREATE_PERMISSION_GROUP,
    #[cfg(feature = "robot")]
    &CREATE_ROBOT,
    #[cfg(feature = "community")]
    &CREATE_TOPIC,
    #[cfg(feature = "account")]
    &DELETE_ACCOUNTS,
    #[cfg(feature = "relation")]
    &DELETE_ALL_FRIENDS,
    #[cfg(feature = "message")]
    &DELETE_C2C_MESSAGES,
    #[cfg(feature = "call")]
    &DELETE_CALL_WEBHOOK,
    #[cfg(feature = "moderation")]
    &DELETE_CLOUD_BLOCKED_WORDS,
    #[cfg(feature = "conversation")]
    &DELETE_CONVERSATION,
    #[cfg(feature = "conversation")]
    &DELETE_CONVERSATION_GROUP,
    #[cfg(feature = "relation")]
    &DELETE_FRIEND_GROUPS,
    #[cfg(feature = "relation")]
    &DELETE_FRIENDS,
    #[cfg(feature = "group")]
    &DELETE_GROUP_ATTRIBUTES,
    #[cfg(feature = "group")]
    &DELETE_GROUP_COUNTERS,
    #[cfg(feature = "group")]
    &DELETE_GROUP_MEMBERS,
    #[cfg(feature = "group-message")]
    &DELETE_GROUP_MESSAGES_BY_SENDER,
    #[cfg(feature = "group")]
    &DELETE_LIVE_GROUP_ROBOTS,
    #[cfg(feature = "moderation")]
    &DELETE_LOCAL_BLOCKED_WORDS,
    #[cfg(feature = "community")]
    &DELETE_PERMISSION_GROUP_MEMBERS,
    #[cfg(feature = "robot")]
    &DELETE_ROBOT,
    #[cfg(feature = "official-account")]
    &DELETE_SUBSCRIBERS,
    #[cfg(feature = "community")]
    &DELETE_TOPIC_PERMISSIONS,
    #[cfg(feature = "official-account")]
    &DESTROY_OFFICIAL_ACCOUNT,
    #[cfg(feature = "community")]
    &DESTROY_PERMISSION_GROUPS,
    #[cfg(feature = "community")]
    &DESTROY_TOPICS,
    #[cfg(feature = "group")]
    &DISBAND_GROUP,
    #[cfg(feature = "call")]
    &END_CALL,
    #[cfg(feature = "relation")]
    &FOLLOW_USERS,
    #[cfg(feature = "push")]
    &GET_ALL_MEMBER_PUSH_LOSS,
    #[cfg(feature = "push")]
    &GET_ALL_MEMBER_PUSH_STATISTICS,
    #[cfg(feature = "push")]
    &GET_ATTRIBUTE_NAMES,
    #[cfg(feature = "message")]
    &GET_C2C_MESSAGE_EXTENSIONS,
    #[cfg(feature = "message")]
    &GET_C2C_UNREAD_COUNT,
    #[cfg(feature = "call")]
    &GET_CALL_INFO,
    #[cfg(feature = "call")]
    &GET_CALL_RECORD,
    #[cfg(feature = "call")]
    &GET_CALL_WEBHOOK,
    #[cfg(feature = "operation")]
    &GET_CHAT_FILE_URLS,
    #[cfg(feature = "moderation")]
    &GET_CLOUD_BLOCKED_WORD_LIBRARIES,
    #[cfg(feature = "moderation")]
    &GET_CLOUD_BLOCKED_WORDS,
    #[cfg(feature = "community")]
    &GET_COMMUNITY_ONLINE_MEMBER_COUNT,
    #[cfg(feature = "conversation")]
    &GET_CONVERSATION_GROUPS,
    #[cfg(feature = "relation")]
    &GET_FOLLOW_COUNTS,
    #[cfg(feature = "relation")]
    &GET_FRIEND_GROUPS,
    #[cfg(feature = "relation")]
    &GET_FRIENDS,
    #[cfg(feature = "operation")]
    &GET_GLOBAL_MUTE,
    #[cfg(feature = "group")]
    &GET_GROUP_ATTRIBUTES,
    #[cfg(feature = "group")]
    &GET_GROUP_COUNTERS,
    #[cfg(feature = "group-message")]
    &GET_GROUP_MESSAGE_EXTENSIONS,
    #[cfg(feature = "group")]
    &GET_GROUP_PROFILES,
    #[cfg(feature = "group-message")]
    &GET_GROUP_READ_RECEIPTS,
    #[cfg(feature = "moderation")]
    &GET_LOCAL_BLOCKED_WORDS,
    #[cfg(feature = "member-push")]
    &GET_MEMBER_ATTRIBUTE_NAMES,
    #[cfg(feature = "member-push")]
    &GET_MEMBER_ATTRIBUTES,
    #[cfg(feature = "group")]
    &GET_MEMBER_ROLES,
    #[cfg(feature = "member-push")]
    &GET_MEMBER_TAGS,
    #[cfg(feature = "operation")]
    &GET_MESSAGE_ARCHIVES,
    #[cfg(feature = "push")]
    &GET_NORMAL_PUSH_LOSS,
    #[cfg(feature = "push")]
    &GET_NORMAL_PUSH_STATISTICS,
    #[cfg(feature = "official-account")]
    &GET_OFFICIAL_ACCOUNTS,
    #[cfg(feature = "group")]
    &GET_ONLINE_MEMBER_COUNT,
    #[cfg(feature = "operation")]
    &GET_OPERATIONS_DATA,
    #[cfg(feature = "community")]
    &GET_PERMISSION_GROUPS,
    #[cfg(feature = "group-message")]
    &GET_PINNED_GROUP_MESSAGES,
    #[cfg(feature = "profile")]
    &GET_PROFILES,
    #[cfg(feature = "operation")]
    &GET_SERVER_IPS,
    #[cfg(feature = "group")]
    &GET_SPECIFIED_GROUP_MEMBERS,
    #[cfg(feature = "community")]
    &GET_TOPIC_PERMISSIONS,
    #[cfg(feature = "community")]
    &GET_TOPICS,
    #[cfg(feature = "push")]
    &GET_USER_ATTRIBUTES,
    #[cfg(feature = "push")]
    &GET_USER_TAGS,
    #[cfg(feature = "account")]
    &IMPORT_ACCOUNT,
    #[cfg(feature = "account")]
    &IMPORT_ACCOUNTS,
    #[cfg(feature = "message")]
    &IMPORT_C2C_MESSAGE,
    #[cfg(feature = "relation")]
    &IMPORT_FRIENDS,
    #[cfg(feature = "group")]
    &IMPORT_GROUP,
    #[cfg(feature = "group")]
    &IMPORT_GROUP_MEMBERS,
    #[cfg(feature = "group-message")]
    &IMPORT_GROUP_MESSAGES,
    #[cfg(feature = "community")]
    &IMPORT_TOPIC,
    #[cfg(feature = "account")]
    &INVALIDATE_LOGIN_STATE,
    #[cfg(feature = "group")]
    &LIST_APP_GROUPS,
    #[cfg(feature = "group")]
    &LIST_BANNED_GROUP_MEMBERS,
    #[cfg(feature = "relation")]
    &LIST_BLOCKLIST,
    #[cfg(feature = "message")]
    &LIST_C2C_MESSAGES,
    #[cfg(feature = "call")]
    &LIST_CALL_RECORDS,
    #[cfg(feature = "conversation")]
    &LIST_CONVERSATIONS,
    #[cfg(feature = "relation")]
    &LIST_FOLLOWS,
    #[cfg(feature = "relation")]
    &LIST_FRIENDS,
    #[cfg(feature = "group")]
    &LIST_GROUP_MEMBERS,
    #[cfg(feature = "group-message")]
    &LIST_GROUP_MESSAGE_READERS,
    #[cfg(feature = "group-message")]
    &LIST_GROUP_MESSAGES,
    #[cfg(feature = "group")]
    &LIST_JOINED_GROUPS,
    #[cfg(feature = "group")]
    &LIST_LIVE_GROUP_ADMINS,
    #[cfg(feature = "group")]
    &LIST_LIVE_GROUP_ONLINE_MEMBERS,
    #[cfg(feature = "group")]
    &LIST_MUTED_GROUP_MEMBERS,
    #[cfg(feature = "group")]
    &LIST_MUTED_GROUP_MEMBERS_LEGACY,
    #[cfg(feature = "official-account")]
    &LIST_OFFICIAL_ACCOUNT_MESSAGES,
    #[cfg(feature = "community")]
    &LIST_PERMISSION_GROUP_MEMBERS,
    #[cfg(feature = "robot")]
    &LIST_ROBOTS,
    #[cfg(feature = "official-account")]
    &LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS,
    #[cfg(feature = "official-account")]
    &LIST_SUBSCRIBERS,
    #[cfg(feature = "conversation")]
    &MARK_CONVERSATIONS,
    #[cfg(feature = "group")]
    &MARK_LIVE_GROUP_MEMBERS,
    #[cfg(feature = "moderation")]
    &MODERATE_CONTENT,
    #[cfg(feature = "moderation")]
    &MODERATE_CONTENT_BATCH,
    #[cfg(feature = "message")]
    &MODIFY_C2C_MESSAGE,
    #[cfg(feature = "group")]
    &MODIFY_GROUP_ATTRIBUTES,
    #[cfg(feature = "group")]
    &MODIFY_GROUP_MEMBER_PROFILE,
    #[cfg(feature = "group-message")]
    &MODIFY_GROUP_MESSAGE,
    #[cfg(feature = "group")]
    &MODIFY_GROUP_PROFILE,
    #[cfg(feature = "official-account")]
    &MODIFY_OFFICIAL_ACCOUNT,
    #[cfg(feature = "community")]
    &MODIFY_PERMISSION_GROUP,
    #[cfg(feature = "official-account")]
    &MODIFY_SUBSCRIBER,
    #[cfg(feature = "community")]
    &MODIFY_TOPIC,
    #[cfg(feature = "group")]
    &MUTE_GROUP_MEMBERS,
    #[cfg(feature = "conversation")]
    &PIN_CONVERSATIONS,
    #[cfg(feature = "group-message")]
    &PIN_GROUP_MESSAGE,
    #[cfg(feature = "push")]
    &PUSH,
    #[cfg(feature = "member-push")]
    &PUSH_TO_MEMBERS,
    #[cfg(feature = "push")]
    &PUSH_TO_USERS,
    #[cfg(feature = "account")]
    &QUERY_LOGIN_STATE,
    #[cfg(feature = "account")]
    &QUERY_ONLINE_STATUS,
    #[cfg(feature = "message")]
    &RECALL_C2C_MESSAGE,
    #[cfg(feature = "group-message")]
    &RECALL_GROUP_MESSAGES,
    #[cfg(feature = "official-account")]
    &RECALL_OFFICIAL_ACCOUNT_MESSAGES,
    #[cfg(feature = "relation")]
    &REMOVE_FROM_BLOCKLIST,
    #[cfg(feature = "member-push")]
    &REMOVE_MEMBER_ATTRIBUTES,
    #[cfg(feature = "member-push")]
    &REMOVE_MEMBER_TAGS,
    #[cfg(feature = "push")]
    &REMOVE_USER_ATTRIBUTES,
    #[cfg(feature = "push")]
    &REMOVE_USER_TAGS,
    #[cfg(feature = "group")]
    &RESET_GROUP_ATTRIBUTES,
    #[cfg(feature = "push")]
    &REVOKE_PUSH,
    #[cfg(feature = "conversation")]
    &SEARCH_CONVERSATION_GROUPS,
    #[cfg(feature = "search")]
    &SEARCH_GROUP_MEMBERS,
    #[cfg(feature = "search")]
    &SEARCH_GROUPS,
    #[cfg(feature = "search")]
    &SEARCH_USERS,
    #[cfg(feature = "group-message")]
    &SEND_BROADCAST_MESSAGE,
    #[cfg(feature = "message")]
    &SEND_C2C_MESSAGE,
    #[cfg(feature = "message")]
    &SEND_C2C_READ_RECEIPTS,
    #[cfg(feature = "message")]
    &SEND_C2C_STREAM_MESSAGE,
    #[cfg(feature = "group-message")]
    &SEND_GROUP_MESSAGE,
    #[cfg(feature = "group-message")]
    &SEND_GROUP_READ_RECEIPTS,
    #[cfg(feature = "group-message")]
    &SEND_GROUP_STREAM_MESSAGE,
    #[cfg(feature = "group-message")]
    &SEND_GROUP_SYSTEM_NOTIFICATION,
    #[cfg(feature = "official-account")]
    &SEND_OFFICIAL_ACCOUNT_MESSAGE,
    #[cfg(feature = "robot")]
    &SEND_ROBOT_STREAM_MESSAGE,
    #[cfg(feature = "push")]
    &SET_ATTRIBUTE_NAMES,
    #[cfg(feature = "message")]
    &SET_C2C_MESSAGE_EXTENSIONS,
    #[cfg(feature = "message")]
    &SET_C2C_MESSAGES_READ,
    #[cfg(feature = "call")]
    &SET_CALL_WEBHOOK,
    #[cfg(feature = "operation")]
    &SET_GLOBAL_MUTE,
    #[cfg(feature = "group-message")]
    &SET_GROUP_MESSAGE_EXTENSIONS,
    #[cfg(feature = "group")]
    &SET_LIVE_GROUP_ADMINS,
    #[cfg(feature = "member-push")]
    &SET_MEMBER_ATTRIBUTE_NAMES,
    #[cfg(feature = "member-push")]
    &SET_MEMBER_ATTRIBUTES,
    #[cfg(feature = "group")]
    &SET_MEMBER_UNREAD_COUNT,
    #[cfg(feature = "profile")]
    &SET_PROFILE,
    #[cfg(feature = "community")]
    &SET_TOPIC_PERMISSIONS,
    #[cfg(feature = "push")]
    &SET_USER_ATTRIBUTES,
    #[cfg(feature = "call")]
    &START_CALL_BY_ROBOT,
    #[cfg(feature = "push")]
    &TRACE_ALL_MEMBER_PUSH,
    #[cfg(feature = "push")]
    &TRACE_NORMAL_PUSH,
    #[cfg(feature = "operation")]
    &UNBAN_CHAT_FILE,
    #[cfg(feature = "group")]
    &UNBAN_GROUP_MEMBERS,
    #[cfg(feature = "relation")]
    &UNFOLLOW_USERS,
    #[cfg(feature = "group-message")]
    &UNPIN_GROUP_MESSAGE,
    #[cfg(feature = "conversation")]
    &UPDATE_CONVERSATION_GROUP,
    #[cfg(feature = "relation")]
    &UPDATE_FRIENDS,
    #[cfg(feature = "group")]
    &UPDATE_GROUP_COUNTERS,
];

/// Add words to a cloud moderation library.
#[cfg(feature = "moderation")]
pub static ADD_CLOUD_BLOCKED_WORDS: Endpoint = Endpoint {
    name: "add_cloud_blocked_words",
    family: "moderation",
    path: "v4/im_msg_audit_mgr/add_cloud_audit_keywords",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &ADD_CLOUD_BLOCKED_WORDS_REQUEST,
    reply: &ADD_CLOUD_BLOCKED_WORDS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Create friend groups and put friends into them.
#[cfg(feature = "relation")]
pub static ADD_FRIEND_GROUPS: Endpoint = Endpoint {
    name: "add_friend_groups",
    family: "relation",
    path: "v4/sns/group_add",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &ADD_FRIEND_GROUPS_REQUEST,
    reply: &ADD_FRIEND_GROUPS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34950)),
    dedup: None,
    page: None,
};

/// Add friends to a user's friend list.
#[cfg(feature = "relation")]
pub static ADD_FRIENDS: Endpoint = Endpoint {
    name: "add_friends",
    family: "relation",
    path: "v4/sns/friend_add",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &ADD_FRIENDS_REQUEST,
    reply: &ADD_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(1000),
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34902)),
    dedup: None,
    page: None,
};

/// Add up to 20 accounts to a group.
#[cfg(feature = "group")]
pub static ADD_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "add_group_members",
    family: "group",
    path: "v4/group_open_http_svc/add_group_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_GROUP_MEMBERS_REQUEST,
    reply: &ADD_GROUP_MEMBERS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34921)),
    dedup: None,
    page: None,
};

/// Add robots to the member list of a live group.
#[cfg(feature = "group")]
pub static ADD_LIVE_GROUP_ROBOTS: Endpoint = Endpoint {
    name: "add_live_group_robots",
    family: "group",
    path: "v4/group_open_avchatroom_http_svc/add_robots",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CHECK_LIVE_GROUP_MEMBERS_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60527)),
    dedup: None,
    page: None,
};

/// Add blocked words to local moderation.
#[cfg(feature = "moderation")]
pub static ADD_LOCAL_BLOCKED_WORDS: Endpoint = Endpoint {
    name: "add_local_blocked_words",
    family: "moderation",
    path: "v4/im_msg_audit_mgr/add_local_audit_keywords",
    rate: None,
    items_per_minute: None,
    idempotent: None,
    request: &ADD_LOCAL_BLOCKED_WORDS_REQUEST,
    reply: &ADD_CLOUD_BLOCKED_WORDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Add tags to users, in the older push service.
#[cfg(feature = "member-push")]
pub static ADD_MEMBER_TAGS: Endpoint = Endpoint {
    name: "add_member_tags",
    family: "member-push",
    path: "v4/all_member_push/im_add_tag",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_MEMBER_TAGS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37173)),
    dedup: None,
    page: None,
};

/// Add members to a permission group.
#[cfg(feature = "community")]
pub static ADD_PERMISSION_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "add_permission_group_members",
    family: "community",
    path: "v4/group_open_http_svc/add_permission_group_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_PERMISSION_GROUP_MEMBERS_REQUEST,
    reply: &ADD_PERMISSION_GROUP_MEMBERS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61240)),
    dedup: None,
    page: None,
};

/// Subscribe users to an official account.
#[cfg(feature = "official-account")]
pub static ADD_SUBSCRIBERS: Endpoint = Endpoint {
    name: "add_subscribers",
    family: "official-account",
    path: "v4/official_account_open_http_svc/add_subscriber",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_SUBSCRIBERS_REQUEST,
    reply: &ADD_SUBSCRIBERS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60760)),
    dedup: None,
    page: None,
};

/// Put accounts on a user's blocklist.
#[cfg(feature = "relation")]
pub static ADD_TO_BLOCKLIST: Endpoint = Endpoint {
    name: "add_to_blocklist",
    family: "relation",
    path: "v4/sns/black_list_add",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_TO_BLOCKLIST_REQUEST,
    reply: &ADD_TO_BLOCKLIST_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(1000),
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34911)),
    dedup: None,
    page: None,
};

/// Give a permission group rights in more topics.
#[cfg(feature = "community")]
pub static ADD_TOPIC_PERMISSIONS: Endpoint = Endpoint {
    name: "add_topic_permissions",
    family: "community",
    path: "v4/group_open_http_svc/add_topic_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &ADD_TOPIC_PERMISSIONS_REQUEST,
    reply: &ADD_TOPIC_PERMISSIONS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: Some(50),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61236)),
    dedup: None,
    page: None,
};

/// Add tags to users, or replace their tags.
#[cfg(feature = "push")]
pub static ADD_USER_TAGS: Endpoint = Endpoint {
    name: "add_user_tags",
    family: "push",
    path: "v4/timpush/add_tag",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_USER_TAGS_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67821)),
    dedup: None,
    page: None,
};

/// Ban a file that was sent in a chat.
#[cfg(feature = "operation")]
pub static BAN_CHAT_FILE: Endpoint = Endpoint {
    name: "ban_chat_file",
    family: "operation",
    path: "v4/im_cos_msg/forbid_illegal_object",
    rate: None,
    items_per_minute: None,
    idempotent: Some(true),
    request: &BAN_CHAT_FILE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Ban members from a group for some time.
#[cfg(feature = "group")]
pub static BAN_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "ban_group_members",
    family: "group",
    path: "v4/group_open_http_svc/ban_group_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &BAN_GROUP_MEMBERS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 50296)),
    dedup: None,
    page: None,
};

/// Send one message to up to 500 users, one-to-one.
#[cfg(feature = "message")]
pub static BATCH_SEND_C2C_MESSAGE: Endpoint = Endpoint {
    name: "batch_send_c2c_message",
    family: "message",
    path: "v4/openim/batchsendmsg",
    rate: Some(200),
    items_per_minute: Some(12000),
    idempotent: None,
    request: &BATCH_SEND_C2C_MESSAGE_REQUEST,
    reply: &BATCH_SEND_C2C_MESSAGE_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[],
        max: Some(500),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34920)),
    dedup: Some(Dedup {
        fields: &[5, 6],
        seconds: None,
    }),
    page: None,
};

/// Make another member the owner of a group.
#[cfg(feature = "group")]
pub static CHANGE_GROUP_OWNER: Endpoint = Endpoint {
    name: "change_group_owner",
    family: "group",
    path: "v4/group_open_http_svc/change_group_owner",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CHANGE_GROUP_OWNER_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34966)),
    dedup: None,
    page: None,
};

/// Tell which accounts have been imported.
#[cfg(feature = "account")]
pub static CHECK_ACCOUNTS: Endpoint = Endpoint {
    name: "check_accounts",
    family: "account",
    path: "v4/im_open_login_svc/account_check",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CHECK_ACCOUNTS_REQUEST,
    reply: &CHECK_ACCOUNTS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34956)),
    dedup: None,
    page: None,
};

/// Tell which accounts a user blocks or is blocked by.
#[cfg(feature = "relation")]
pub static CHECK_BLOCKLIST: Endpoint = Endpoint {
    name: "check_blocklist",
    family: "relation",
    path: "v4/sns/black_list_check",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CHECK_BLOCKLIST_REQUEST,
    reply: &CHECK_BLOCKLIST_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(1000),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34913)),
    dedup: None,
    page: None,
};

/// Tell who follows whom between a user and others.
#[cfg(feature = "relation")]
pub static CHECK_FOLLOW_RELATIONS: Endpoint = Endpoint {
    name: "check_follow_relations",
    family: "relation",
    path: "v4/follow/follow_check",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_TO_BLOCKLIST_REQUEST,
    reply: &CHECK_FOLLOW_RELATIONS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 70349)),
    dedup: None,
    page: None,
};

/// Tell which accounts are friends of a user.
#[cfg(feature = "relation")]
pub static CHECK_FRIENDS: Endpoint = Endpoint {
    name: "check_friends",
    family: "relation",
    path: "v4/sns/friend_check",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CHECK_FRIENDS_REQUEST,
    reply: &CHECK_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(1000),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34907)),
    dedup: None,
    page: None,
};

/// Tell which accounts are in a live group.
#[cfg(feature = "group")]
pub static CHECK_LIVE_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "check_live_group_members",
    family: "group",
    path: "v4/group_open_avchatroom_http_svc/check_members",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CHECK_LIVE_GROUP_MEMBERS_REQUEST,
    reply: &CHECK_LIVE_GROUP_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60523)),
    dedup: None,
    page: None,
};

/// Remove all custom attributes of a group.
#[cfg(feature = "group")]
pub static CLEAR_GROUP_ATTRIBUTES: Endpoint = Endpoint {
    name: "clear_group_attributes",
    family: "group",
    path: "v4/group_open_http_svc/clear_group_attr",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 44189)),
    dedup: None,
    page: None,
};

/// Clear the message history of a group.
#[cfg(feature = "group-message")]
pub static CLEAR_GROUP_MESSAGES: Endpoint = Endpoint {
    name: "clear_group_messages",
    family: "group-message",
    path: "v4/group_open_http_svc/clear_group_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &CLEAR_GROUP_MESSAGES_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 65970)),
    dedup: None,
    page: None,
};

/// Remove all tags from users, in the older push service.
#[cfg(feature = "member-push")]
pub static CLEAR_MEMBER_TAGS: Endpoint = Endpoint {
    name: "clear_member_tags",
    family: "member-push",
    path: "v4/all_member_push/im_remove_all_tags",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37175)),
    dedup: None,
    page: None,
};

/// Remove all tags from users.
#[cfg(feature = "push")]
pub static CLEAR_USER_TAGS: Endpoint = Endpoint {
    name: "clear_user_tags",
    family: "push",
    path: "v4/timpush/clear_all_tags",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67823)),
    dedup: None,
    page: None,
};

/// Create a conversation group and put conversations into it.
#[cfg(feature = "conversation")]
pub static CREATE_CONVERSATION_GROUP: Endpoint = Endpoint {
    name: "create_conversation_group",
    family: "conversation",
    path: "v4/recentcontact/create_contact_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &CREATE_CONVERSATION_GROUP_REQUEST,
    reply: &CREATE_CONVERSATION_GROUP_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53437)),
    dedup: None,
    page: None,
};

/// Create a group, with an owner and first members.
#[cfg(feature = "group")]
pub static CREATE_GROUP: Endpoint = Endpoint {
    name: "create_group",
    family: "group",
    path: "v4/group_open_http_svc/create_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &CREATE_GROUP_REQUEST,
    reply: &CREATE_GROUP_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34895)),
    dedup: None,
    page: None,
};

/// Create an official account.
#[cfg(feature = "official-account")]
pub static CREATE_OFFICIAL_ACCOUNT: Endpoint = Endpoint {
    name: "create_official_account",
    family: "official-account",
    path: "v4/official_account_open_http_svc/create_official_account",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &CREATE_OFFICIAL_ACCOUNT_REQUEST,
    reply: &CREATE_OFFICIAL_ACCOUNT_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60755)),
    dedup: None,
    page: None,
};

/// Create a permission group in a community.
#[cfg(feature = "community")]
pub static CREATE_PERMISSION_GROUP: Endpoint = Endpoint {
    name: "create_permission_group",
    family: "community",
    path: "v4/group_open_http_svc/create_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &CREATE_PERMISSION_GROUP_REQUEST,
    reply: &CREATE_PERMISSION_GROUP_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61232)),
    dedup: None,
    page: None,
};

/// Create a chatbot account.
#[cfg(feature = "robot")]
pub static CREATE_ROBOT: Endpoint = Endpoint {
    name: "create_robot",
    family: "robot",
    path: "v4/openim_robot_http_svc/create_robot",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CREATE_ROBOT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 55281)),
    dedup: None,
    page: None,
};

/// Create a topic in a community.
#[cfg(feature = "community")]
pub static CREATE_TOPIC: Endpoint = Endpoint {
    name: "create_topic",
    family: "community",
    path: "v4/million_group_open_http_svc/create_topic",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &CREATE_TOPIC_REQUEST,
    reply: &CREATE_TOPIC_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 49471)),
    dedup: None,
    page: None,
};

/// Delete accounts with all their data.
#[cfg(feature = "account")]
pub static DELETE_ACCOUNTS: Endpoint = Endpoint {
    name: "delete_accounts",
    family: "account",
    path: "v4/im_open_login_svc/account_delete",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_ACCOUNTS_REQUEST,
    reply: &DELETE_ACCOUNTS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34955)),
    dedup: None,
    page: None,
};

/// Delete all friends of a user.
#[cfg(feature = "relation")]
pub static DELETE_ALL_FRIENDS: Endpoint = Endpoint {
    name: "delete_all_friends",
    family: "relation",
    path: "v4/sns/friend_delete_all",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_ALL_FRIENDS_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34906)),
    dedup: None,
    page: None,
};

/// Delete one-to-one messages for one side only.
#[cfg(feature = "message")]
pub static DELETE_C2C_MESSAGES: Endpoint = Endpoint {
    name: "delete_c2c_messages",
    family: "message",
    path: "v4/openim/delete_c2c_msg_ramble",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_C2C_MESSAGES_REQUEST,
    reply: &DELETE_C2C_MESSAGES_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[],
        max: Some(30),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Remove the configuration of call webhooks.
#[cfg(feature = "call")]
pub static DELETE_CALL_WEBHOOK: Endpoint = Endpoint {
    name: "delete_call_webhook",
    family: "call",
    path: "v4/call_config/delete_callback",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &EMPTY,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 68939)),
    dedup: None,
    page: None,
};

/// Delete words from a cloud moderation library.
#[cfg(feature = "moderation")]
pub static DELETE_CLOUD_BLOCKED_WORDS: Endpoint = Endpoint {
    name: "delete_cloud_blocked_words",
    family: "moderation",
    path: "v4/im_msg_audit_mgr/delete_cloud_audit_keywords",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &DELETE_CLOUD_BLOCKED_WORDS_REQUEST,
    reply: &DELETE_CLOUD_BLOCKED_WORDS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 77832)),
    dedup: None,
    page: None,
};

/// Delete a conversation of a user, on request with its history.
#[cfg(feature = "conversation")]
pub static DELETE_CONVERSATION: Endpoint = Endpoint {
    name: "delete_conversation",
    family: "conversation",
    path: "v4/recentcontact/delete",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_CONVERSATION_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 43088)),
    dedup: None,
    page: None,
};

/// Delete a conversation group and keep its conversations.
#[cfg(feature = "conversation")]
pub static DELETE_CONVERSATION_GROUP: Endpoint = Endpoint {
    name: "delete_conversation_group",
    family: "conversation",
    path: "v4/recentcontact/del_contact_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &DELETE_CONVERSATION_GROUP_REQUEST,
    reply: &DELETE_CONVERSATION_GROUP_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53441)),
    dedup: None,
    page: None,
};

/// Delete friend groups of a user.
#[cfg(feature = "relation")]
pub static DELETE_FRIEND_GROUPS: Endpoint = Endpoint {
    name: "delete_friend_groups",
    family: "relation",
    path: "v4/sns/group_delete",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &DELETE_FRIEND_GROUPS_REQUEST,
    reply: &DELETE_FRIEND_GROUPS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(32),
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34926)),
    dedup: None,
    page: None,
};

/// Delete friends of a user, one-way or two-way.
#[cfg(feature = "relation")]
pub static DELETE_FRIENDS: Endpoint = Endpoint {
    name: "delete_friends",
    family: "relation",
    path: "v4/sns/friend_delete",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_FRIENDS_REQUEST,
    reply: &DELETE_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(1000),
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34905)),
    dedup: None,
    page: None,
};

/// Delete named custom attributes of a group.
#[cfg(feature = "group")]
pub static DELETE_GROUP_ATTRIBUTES: Endpoint = Endpoint {
    name: "delete_group_attributes",
    family: "group",
    path: "v4/group_open_http_svc/delete_group_attr",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &DELETE_GROUP_ATTRIBUTES_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 59499)),
    dedup: None,
    page: None,
};

/// Delete counters of a group.
#[cfg(feature = "group")]
pub static DELETE_GROUP_COUNTERS: Endpoint = Endpoint {
    name: "delete_group_counters",
    family: "group",
    path: "v4/group_open_http_svc/delete_group_counter",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_GROUP_COUNTERS_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53429)),
    dedup: None,
    page: None,
};

/// Remove members from a group.
#[cfg(feature = "group")]
pub static DELETE_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "delete_group_members",
    family: "group",
    path: "v4/group_open_http_svc/delete_group_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_GROUP_MEMBERS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 3,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34949)),
    dedup: None,
    page: None,
};

/// Withdraw one sender's recent messages in a group.
#[cfg(feature = "group-message")]
pub static DELETE_GROUP_MESSAGES_BY_SENDER: Endpoint = Endpoint {
    name: "delete_group_messages_by_sender",
    family: "group-message",
    path: "v4/group_open_http_svc/delete_group_msg_by_sender",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_GROUP_MESSAGES_BY_SENDER_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34970)),
    dedup: None,
    page: None,
};

/// Remove robots from the member list of a live group.
#[cfg(feature = "group")]
pub static DELETE_LIVE_GROUP_ROBOTS: Endpoint = Endpoint {
    name: "delete_live_group_robots",
    family: "group",
    path: "v4/group_open_avchatroom_http_svc/del_robots",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &CHECK_LIVE_GROUP_MEMBERS_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60526)),
    dedup: None,
    page: None,
};

/// Delete blocked words of local moderation.
#[cfg(feature = "moderation")]
pub static DELETE_LOCAL_BLOCKED_WORDS: Endpoint = Endpoint {
    name: "delete_local_blocked_words",
    family: "moderation",
    path: "v4/im_msg_audit_mgr/delete_local_audit_keywords",
    rate: None,
    items_per_minute: None,
    idempotent: None,
    request: &DELETE_LOCAL_BLOCKED_WORDS_REQUEST,
    reply: &ADD_CLOUD_BLOCKED_WORDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Remove members from a permission group.
#[cfg(feature = "community")]
pub static DELETE_PERMISSION_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "delete_permission_group_members",
    family: "community",
    path: "v4/group_open_http_svc/delete_permission_group_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_PERMISSION_GROUP_MEMBERS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61241)),
    dedup: None,
    page: None,
};

/// Disable a chatbot.
#[cfg(feature = "robot")]
pub static DELETE_ROBOT: Endpoint = Endpoint {
    name: "delete_robot",
    family: "robot",
    path: "v4/openim_robot_http_svc/delete_robot",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &DELETE_ROBOT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 55282)),
    dedup: None,
    page: None,
};

/// Remove subscribers from an official account.
#[cfg(feature = "official-account")]
pub static DELETE_SUBSCRIBERS: Endpoint = Endpoint {
    name: "delete_subscribers",
    family: "official-account",
    path: "v4/official_account_open_http_svc/delete_subscriber",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DELETE_SUBSCRIBERS_REQUEST,
    reply: &ADD_SUBSCRIBERS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: None,
        in_order: false,
    }),
    must_answer: true,
    no_status: false,
    doc: Some((1047, 60761)),
    dedup: None,
    page: None,
};

/// Take topics out of a permission group.
#[cfg(feature = "community")]
pub static DELETE_TOPIC_PERMISSIONS: Endpoint = Endpoint {
    name: "delete_topic_permissions",
    family: "community",
    path: "v4/group_open_http_svc/delete_topic_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &DELETE_TOPIC_PERMISSIONS_REQUEST,
    reply: &ADD_TOPIC_PERMISSIONS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[],
        max: Some(50),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61238)),
    dedup: None,
    page: None,
};

/// Terminate an official account.
#[cfg(feature = "official-account")]
pub static DESTROY_OFFICIAL_ACCOUNT: Endpoint = Endpoint {
    name: "destroy_official_account",
    family: "official-account",
    path: "v4/official_account_open_http_svc/destroy_official_account",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &DESTROY_OFFICIAL_ACCOUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60756)),
    dedup: None,
    page: None,
};

/// Delete permission groups of a community.
#[cfg(feature = "community")]
pub static DESTROY_PERMISSION_GROUPS: Endpoint = Endpoint {
    name: "destroy_permission_groups",
    family: "community",
    path: "v4/group_open_http_svc/destroy_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &DESTROY_PERMISSION_GROUPS_REQUEST,
    reply: &DESTROY_PERMISSION_GROUPS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61233)),
    dedup: None,
    page: None,
};

/// Delete topics of a community.
#[cfg(feature = "community")]
pub static DESTROY_TOPICS: Endpoint = Endpoint {
    name: "destroy_topics",
    family: "community",
    path: "v4/million_group_open_http_svc/destroy_topic",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &DESTROY_TOPICS_REQUEST,
    reply: &DESTROY_TOPICS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 49470)),
    dedup: None,
    page: None,
};

/// Disband a group.
#[cfg(feature = "group")]
pub static DISBAND_GROUP: Endpoint = Endpoint {
    name: "disband_group",
    family: "group",
    path: "v4/group_open_http_svc/destroy_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34896)),
    dedup: None,
    page: None,
};

/// End a call.
#[cfg(feature = "call")]
pub static END_CALL: Endpoint = Endpoint {
    name: "end_call",
    family: "call",
    path: "v4/call_engine_http_srv/end_call",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_CALL_INFO_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 74506)),
    dedup: None,
    page: None,
};

/// Make a user follow other users.
#[cfg(feature = "relation")]
pub static FOLLOW_USERS: Endpoint = Endpoint {
    name: "follow_users",
    family: "relation",
    path: "v4/follow/follow_add",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &FOLLOW_USERS_REQUEST,
    reply: &DELETE_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 70345)),
    dedup: None,
    page: None,
};

/// Count why pushes to all or tagged users got lost.
#[cfg(feature = "push")]
pub static GET_ALL_MEMBER_PUSH_LOSS: Endpoint = Endpoint {
    name: "get_all_member_push_loss",
    family: "push",
    path: "v4/timpush/all_member_push_loss",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_ALL_MEMBER_PUSH_STATISTICS_REQUEST,
    reply: &GET_ALL_MEMBER_PUSH_LOSS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 71895)),
    dedup: None,
    page: None,
};

/// Count the results of pushes to all or tagged users.
#[cfg(feature = "push")]
pub static GET_ALL_MEMBER_PUSH_STATISTICS: Endpoint = Endpoint {
    name: "get_all_member_push_statistics",
    family: "push",
    path: "v4/timpush/all_member_push_statistics",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_ALL_MEMBER_PUSH_STATISTICS_REQUEST,
    reply: &GET_ALL_MEMBER_PUSH_STATISTICS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 71894)),
    dedup: None,
    page: None,
};

/// Read the names of the app's user attributes.
#[cfg(feature = "push")]
pub static GET_ATTRIBUTE_NAMES: Endpoint = Endpoint {
    name: "get_attribute_names",
    family: "push",
    path: "v4/timpush/get_attr_name",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &EMPTY,
    reply: &GET_ATTRIBUTE_NAMES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67815)),
    dedup: None,
    page: None,
};

/// Read the key-value pairs of a one-to-one message.
#[cfg(feature = "message")]
pub static GET_C2C_MESSAGE_EXTENSIONS: Endpoint = Endpoint {
    name: "get_c2c_message_extensions",
    family: "message",
    path: "v4/openim_msg_ext_http_svc/get_key_values",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_C2C_MESSAGE_EXTENSIONS_REQUEST,
    reply: &GET_GROUP_MESSAGE_EXTENSIONS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 51194)),
    dedup: None,
    page: Some(
        &Page {
            items: 3,
            limit: None,
            next: &[
                Next {
                    field: 3,
                    from: Cursor::Largest(2),
                    given: false,
                },
            ],
            end: &[End::Is(0, &[1]), End::NoItems],
            otherwise: None,
        },
    ),
};

/// Count a user's unread one-to-one messages.
#[cfg(feature = "message")]
pub static GET_C2C_UNREAD_COUNT: Endpoint = Endpoint {
    name: "get_c2c_unread_count",
    family: "message",
    path: "v4/openim/get_c2c_unread_msg_num",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_C2C_UNREAD_COUNT_REQUEST,
    reply: &GET_C2C_UNREAD_COUNT_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 41046)),
    dedup: None,
    page: None,
};

/// Read the state of a call in progress.
#[cfg(feature = "call")]
pub static GET_CALL_INFO: Endpoint = Endpoint {
    name: "get_call_info",
    family: "call",
    path: "v4/call_engine_http_srv/get_call_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_CALL_INFO_REQUEST,
    reply: &GET_CALL_INFO_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 68932)),
    dedup: None,
    page: None,
};

/// Read the record of an ended call.
#[cfg(feature = "call")]
pub static GET_CALL_RECORD: Endpoint = Endpoint {
    name: "get_call_record",
    family: "call",
    path: "v4/call_record_http_srv/get_record_by_callid",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_CALL_INFO_REQUEST,
    reply: &GET_CALL_RECORD_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 68930)),
    dedup: None,
    page: None,
};

/// Read the URL and the commands of call webhooks.
#[cfg(feature = "call")]
pub static GET_CALL_WEBHOOK: Endpoint = Endpoint {
    name: "get_call_webhook",
    family: "call",
    path: "v4/call_config/get_callback",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &EMPTY,
    reply: &GET_CALL_WEBHOOK_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 68937)),
    dedup: None,
    page: None,
};

/// Make signed URLs of chat files and read their state.
#[cfg(feature = "operation")]
pub static GET_CHAT_FILE_URLS: Endpoint = Endpoint {
    name: "get_chat_file_urls",
    family: "operation",
    path: "v4/im_cos_msg/get_cos_sig",
    rate: None,
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_CHAT_FILE_URLS_REQUEST,
    reply: &GET_CHAT_FILE_URLS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Read the blocked-word libraries of cloud moderation, page by page.
#[cfg(feature = "moderation")]
pub static GET_CLOUD_BLOCKED_WORD_LIBRARIES: Endpoint = Endpoint {
    name: "get_cloud_blocked_word_libraries",
    family: "moderation",
    path: "v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_CLOUD_BLOCKED_WORD_LIBRARIES_REQUEST,
    reply: &GET_CLOUD_BLOCKED_WORD_LIBRARIES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: Some(
        &Page {
            items: 2,
            limit: Some(2),
            next: &[
                Next {
                    field: 1,
                    from: Cursor::Count,
                    given: false,
                },
            ],
            end: &[End::Reaches(1), End::NoItems],
            otherwise: None,
        },
    ),
};

/// Read the words of a cloud moderation library, page by page.
#[cfg(feature = "moderation")]
pub static GET_CLOUD_BLOCKED_WORDS: Endpoint = Endpoint {
    name: "get_cloud_blocked_words",
    family: "moderation",
    path: "v4/im_msg_audit_mgr/get_cloud_audit_keywords",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_CLOUD_BLOCKED_WORDS_REQUEST,
    reply: &GET_CLOUD_BLOCKED_WORDS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 77830)),
    dedup: None,
    page: Some(
        &Page {
            items: 2,
            limit: Some(3),
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Count,
                    given: false,
                },
            ],
            end: &[End::Reaches(1), End::NoItems],
            otherwise: None,
        },
    ),
};

/// Count the members of a community that are online.
#[cfg(feature = "community")]
pub static GET_COMMUNITY_ONLINE_MEMBER_COUNT: Endpoint = Endpoint {
    name: "get_community_online_member_count",
    family: "community",
    path: "v4/million_group_open_http_svc/get_online_member_num",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST,
    reply: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 66883)),
    dedup: None,
    page: None,
};

/// Read all conversation groups and marks, page by page.
#[cfg(feature = "conversation")]
pub static GET_CONVERSATION_GROUPS: Endpoint = Endpoint {
    name: "get_conversation_groups",
    family: "conversation",
    path: "v4/recentcontact/get_contact_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_CONVERSATION_GROUPS_REQUEST,
    reply: &GET_CONVERSATION_GROUPS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53440)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: None,
            next: &[
                Next {
                    field: 1,
                    from: Cursor::Reply(3),
                    given: false,
                },
            ],
            end: &[End::Is(2, &[1])],
            otherwise: None,
        },
    ),
};

/// Count fans, followed users and mutual follows of users.
#[cfg(feature = "relation")]
pub static GET_FOLLOW_COUNTS: Endpoint = Endpoint {
    name: "get_follow_counts",
    family: "relation",
    path: "v4/follow/follow_get_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_TO_BLOCKLIST_REQUEST,
    reply: &GET_FOLLOW_COUNTS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 70350)),
    dedup: None,
    page: None,
};

/// Read the friend groups of a user.
#[cfg(feature = "relation")]
pub static GET_FRIEND_GROUPS: Endpoint = Endpoint {
    name: "get_friend_groups",
    family: "relation",
    path: "v4/sns/group_get",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_FRIEND_GROUPS_REQUEST,
    reply: &GET_FRIEND_GROUPS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[],
        max: Some(32),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 40123)),
    dedup: None,
    page: None,
};

/// Read friend and profile fields of named friends.
#[cfg(feature = "relation")]
pub static GET_FRIENDS: Endpoint = Endpoint {
    name: "get_friends",
    family: "relation",
    path: "v4/sns/friend_get_list",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_FRIENDS_REQUEST,
    reply: &GET_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34910)),
    dedup: None,
    page: None,
};

/// Read how long a user is muted everywhere.
#[cfg(feature = "operation")]
pub static GET_GLOBAL_MUTE: Endpoint = Endpoint {
    name: "get_global_mute",
    family: "operation",
    path: "v4/openconfigsvr/getnospeaking",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_GLOBAL_MUTE_REQUEST,
    reply: &GET_GLOBAL_MUTE_REPLY,
    batch: None,
    must_answer: false,
    no_status: true,
    doc: Some((1047, 34924)),
    dedup: None,
    page: None,
};

/// Read the custom attributes of a group.
#[cfg(feature = "group")]
pub static GET_GROUP_ATTRIBUTES: Endpoint = Endpoint {
    name: "get_group_attributes",
    family: "group",
    path: "v4/group_open_attr_http_svc/get_group_attr",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST,
    reply: &GET_GROUP_ATTRIBUTES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 44187)),
    dedup: None,
    page: None,
};

/// Read the counters of a group.
#[cfg(feature = "group")]
pub static GET_GROUP_COUNTERS: Endpoint = Endpoint {
    name: "get_group_counters",
    family: "group",
    path: "v4/group_open_http_svc/get_group_counter",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_GROUP_COUNTERS_REQUEST,
    reply: &GET_GROUP_COUNTERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53427)),
    dedup: None,
    page: None,
};

/// Read the key-value extensions of a group message.
#[cfg(feature = "group-message")]
pub static GET_GROUP_MESSAGE_EXTENSIONS: Endpoint = Endpoint {
    name: "get_group_message_extensions",
    family: "group-message",
    path: "v4/openim_msg_ext_http_svc/group_get_key_values",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_GROUP_MESSAGE_EXTENSIONS_REQUEST,
    reply: &GET_GROUP_MESSAGE_EXTENSIONS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: Some(
        &Page {
            items: 3,
            limit: None,
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Largest(2),
                    given: false,
                },
            ],
            end: &[End::Is(0, &[1]), End::NoItems],
            otherwise: None,
        },
    ),
};

/// Read profiles, members and custom fields of groups.
#[cfg(feature = "group")]
pub static GET_GROUP_PROFILES: Endpoint = Endpoint {
    name: "get_group_profiles",
    family: "group",
    path: "v4/group_open_http_svc/get_group_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_GROUP_PROFILES_REQUEST,
    reply: &GET_GROUP_PROFILES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(50),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34961)),
    dedup: None,
    page: None,
};

/// Count who has read group messages and who has not.
#[cfg(feature = "group-message")]
pub static GET_GROUP_READ_RECEIPTS: Endpoint = Endpoint {
    name: "get_group_read_receipts",
    family: "group-message",
    path: "v4/group_open_http_svc/get_group_msg_receipt",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_GROUP_READ_RECEIPTS_REQUEST,
    reply: &GET_GROUP_READ_RECEIPTS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 49439)),
    dedup: None,
    page: None,
};

/// Read the blocked words of local moderation, page by page.
#[cfg(feature = "moderation")]
pub static GET_LOCAL_BLOCKED_WORDS: Endpoint = Endpoint {
    name: "get_local_blocked_words",
    family: "moderation",
    path: "v4/im_msg_audit_mgr/get_local_audit_keywords",
    rate: None,
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_LOCAL_BLOCKED_WORDS_REQUEST,
    reply: &GET_LOCAL_BLOCKED_WORDS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: Some(
        &Page {
            items: 1,
            limit: Some(3),
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Count,
                    given: false,
                },
            ],
            end: &[End::NoItems],
            otherwise: None,
        },
    ),
};

/// Read the app's attribute names, in the older push service.
#[cfg(feature = "member-push")]
pub static GET_MEMBER_ATTRIBUTE_NAMES: Endpoint = Endpoint {
    name: "get_member_attribute_names",
    family: "member-push",
    path: "v4/all_member_push/im_get_attr_name",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &EMPTY,
    reply: &GET_MEMBER_ATTRIBUTE_NAMES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37168)),
    dedup: None,
    page: None,
};

/// Read the attributes of users, in the older push service.
#[cfg(feature = "member-push")]
pub static GET_MEMBER_ATTRIBUTES: Endpoint = Endpoint {
    name: "get_member_attributes",
    family: "member-push",
    path: "v4/all_member_push/im_get_attr",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &GET_MEMBER_ATTRIBUTES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37169)),
    dedup: None,
    page: None,
};

/// Read the roles that accounts have in a group.
#[cfg(feature = "group")]
pub static GET_MEMBER_ROLES: Endpoint = Endpoint {
    name: "get_member_roles",
    family: "group",
    path: "v4/group_open_http_svc/get_role_in_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MEMBER_ROLES_REQUEST,
    reply: &GET_MEMBER_ROLES_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(500),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34963)),
    dedup: None,
    page: None,
};

/// Read the tags of users, in the older push service.
#[cfg(feature = "member-push")]
pub static GET_MEMBER_TAGS: Endpoint = Endpoint {
    name: "get_member_tags",
    family: "member-push",
    path: "v4/all_member_push/im_get_tag",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &GET_MEMBER_TAGS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37172)),
    dedup: None,
    page: None,
};

/// Read where to download all messages of one hour.
#[cfg(feature = "operation")]
pub static GET_MESSAGE_ARCHIVES: Endpoint = Endpoint {
    name: "get_message_archives",
    family: "operation",
    path: "v4/open_msg_svc/get_history",
    rate: Some(10),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MESSAGE_ARCHIVES_REQUEST,
    reply: &GET_MESSAGE_ARCHIVES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34885)),
    dedup: None,
    page: None,
};

/// Count why offline pushes of chat messages got lost.
#[cfg(feature = "push")]
pub static GET_NORMAL_PUSH_LOSS: Endpoint = Endpoint {
    name: "get_normal_push_loss",
    family: "push",
    path: "v4/timpush/normal_push_loss",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_NORMAL_PUSH_STATISTICS_REQUEST,
    reply: &GET_NORMAL_PUSH_LOSS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 71898)),
    dedup: None,
    page: None,
};

/// Count the results of offline pushes of chat messages.
#[cfg(feature = "push")]
pub static GET_NORMAL_PUSH_STATISTICS: Endpoint = Endpoint {
    name: "get_normal_push_statistics",
    family: "push",
    path: "v4/timpush/normal_push_statistics",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_NORMAL_PUSH_STATISTICS_REQUEST,
    reply: &GET_NORMAL_PUSH_STATISTICS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 71897)),
    dedup: None,
    page: None,
};

/// Read the information of official accounts.
#[cfg(feature = "official-account")]
pub static GET_OFFICIAL_ACCOUNTS: Endpoint = Endpoint {
    name: "get_official_accounts",
    family: "official-account",
    path: "v4/official_account_open_http_svc/get_official_account_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_OFFICIAL_ACCOUNTS_REQUEST,
    reply: &GET_OFFICIAL_ACCOUNTS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(50),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60758)),
    dedup: None,
    page: None,
};

/// Count the members of a group that are online.
#[cfg(feature = "group")]
pub static GET_ONLINE_MEMBER_COUNT: Endpoint = Endpoint {
    name: "get_online_member_count",
    family: "group",
    path: "v4/group_open_http_svc/get_online_member_num",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST,
    reply: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 38521)),
    dedup: None,
    page: None,
};

/// Read the app's daily figures of the last 30 days.
#[cfg(feature = "operation")]
pub static GET_OPERATIONS_DATA: Endpoint = Endpoint {
    name: "get_operations_data",
    family: "operation",
    path: "v4/openconfigsvr/getappinfo",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_OPERATIONS_DATA_REQUEST,
    reply: &GET_OPERATIONS_DATA_REPLY,
    batch: None,
    must_answer: false,
    no_status: true,
    doc: Some((1047, 34886)),
    dedup: None,
    page: None,
};

/// Read permission groups of a community, named or page by page.
#[cfg(feature = "community")]
pub static GET_PERMISSION_GROUPS: Endpoint = Endpoint {
    name: "get_permission_groups",
    family: "community",
    path: "v4/group_open_http_svc/get_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_PERMISSION_GROUPS_REQUEST,
    reply: &GET_PERMISSION_GROUPS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61235)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: Some(2),
            next: &[
                Next {
                    field: 3,
                    from: Cursor::Reply(1),
                    given: false,
                },
            ],
            end: &[End::Empty(1), End::Absent(1)],
            otherwise: None,
        },
    ),
};

/// Read which messages are pinned in a group.
#[cfg(feature = "group-message")]
pub static GET_PINNED_GROUP_MESSAGES: Endpoint = Endpoint {
    name: "get_pinned_group_messages",
    family: "group-message",
    path: "v4/group_open_http_svc/get_pinned_messages",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_PINNED_GROUP_MESSAGES_REQUEST,
    reply: &GET_PINNED_GROUP_MESSAGES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Read profile fields of up to 100 accounts.
#[cfg(feature = "profile")]
pub static GET_PROFILES: Endpoint = Endpoint {
    name: "get_profiles",
    family: "profile",
    path: "v4/profile/portrait_get",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_PROFILES_REQUEST,
    reply: &GET_PROFILES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34917)),
    dedup: None,
    page: None,
};

/// Read the IP addresses of Chat servers and webhook senders.
#[cfg(feature = "operation")]
pub static GET_SERVER_IPS: Endpoint = Endpoint {
    name: "get_server_ips",
    family: "operation",
    path: "v4/ConfigSvc/GetIPList",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_SERVER_IPS_REQUEST,
    reply: &GET_SERVER_IPS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 36742)),
    dedup: None,
    page: None,
};

/// Read the profiles of named members of a group.
#[cfg(feature = "group")]
pub static GET_SPECIFIED_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "get_specified_group_members",
    family: "group",
    path: "v4/group_open_http_svc/get_specified_group_member_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_SPECIFIED_GROUP_MEMBERS_REQUEST,
    reply: &GET_SPECIFIED_GROUP_MEMBERS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(50),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 64897)),
    dedup: None,
    page: None,
};

/// Read the rights a permission group has in topics.
#[cfg(feature = "community")]
pub static GET_TOPIC_PERMISSIONS: Endpoint = Endpoint {
    name: "get_topic_permissions",
    family: "community",
    path: "v4/group_open_http_svc/get_topic_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_TOPIC_PERMISSIONS_REQUEST,
    reply: &GET_TOPIC_PERMISSIONS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61239)),
    dedup: None,
    page: None,
};

/// Read topics of a community and a user's state in them.
#[cfg(feature = "community")]
pub static GET_TOPICS: Endpoint = Endpoint {
    name: "get_topics",
    family: "community",
    path: "v4/million_group_open_http_svc/get_topic",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_TOPICS_REQUEST,
    reply: &GET_TOPICS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 49469)),
    dedup: None,
    page: None,
};

/// Read the attributes of users.
#[cfg(feature = "push")]
pub static GET_USER_ATTRIBUTES: Endpoint = Endpoint {
    name: "get_user_attributes",
    family: "push",
    path: "v4/timpush/get_attr",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &GET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67817)),
    dedup: None,
    page: None,
};

/// Read the tags of users.
#[cfg(feature = "push")]
pub static GET_USER_TAGS: Endpoint = Endpoint {
    name: "get_user_tags",
    family: "push",
    path: "v4/timpush/get_tag",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &GET_USER_TAGS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67820)),
    dedup: None,
    page: None,
};

/// Create one account, with nickname and avatar.
#[cfg(feature = "account")]
pub static IMPORT_ACCOUNT: Endpoint = Endpoint {
    name: "import_account",
    family: "account",
    path: "v4/im_open_login_svc/account_import",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &IMPORT_ACCOUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34953)),
    dedup: None,
    page: None,
};

/// Create up to 100 accounts at once.
#[cfg(feature = "account")]
pub static IMPORT_ACCOUNTS: Endpoint = Endpoint {
    name: "import_accounts",
    family: "account",
    path: "v4/im_open_login_svc/multiaccount_import",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &IMPORT_ACCOUNTS_REQUEST,
    reply: &IMPORT_ACCOUNTS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34954)),
    dedup: None,
    page: None,
};

/// Import one past or live one-to-one message.
#[cfg(feature = "message")]
pub static IMPORT_C2C_MESSAGE: Endpoint = Endpoint {
    name: "import_c2c_message",
    family: "message",
    path: "v4/openim/importmsg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &IMPORT_C2C_MESSAGE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 35014)),
    dedup: Some(Dedup {
        fields: &[3, 4],
        seconds: None,
    }),
    page: None,
};

/// Import friends into a user's friend list, one-way.
#[cfg(feature = "relation")]
pub static IMPORT_FRIENDS: Endpoint = Endpoint {
    name: "import_friends",
    family: "relation",
    path: "v4/sns/friend_import",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &IMPORT_FRIENDS_REQUEST,
    reply: &IMPORT_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(1000),
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34903)),
    dedup: None,
    page: None,
};

/// Import a group with its profile and creation time.
#[cfg(feature = "group")]
pub static IMPORT_GROUP: Endpoint = Endpoint {
    name: "import_group",
    family: "group",
    path: "v4/group_open_http_svc/import_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &IMPORT_GROUP_REQUEST,
    reply: &APP_GROUP,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34967)),
    dedup: None,
    page: None,
};

/// Import up to 20 members into a group.
#[cfg(feature = "group")]
pub static IMPORT_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "import_group_members",
    family: "group",
    path: "v4/group_open_http_svc/import_group_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &IMPORT_GROUP_MEMBERS_REQUEST,
    reply: &IMPORT_GROUP_MEMBERS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34969)),
    dedup: None,
    page: None,
};

/// Import up to 7 past messages into a group.
#[cfg(feature = "group-message")]
pub static IMPORT_GROUP_MESSAGES: Endpoint = Endpoint {
    name: "import_group_messages",
    family: "group-message",
    path: "v4/group_open_http_svc/import_group_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &IMPORT_GROUP_MESSAGES_REQUEST,
    reply: &IMPORT_GROUP_MESSAGES_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[1]],
        max: Some(7),
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34968)),
    dedup: None,
    page: None,
};

/// Import a topic with its creation time.
#[cfg(feature = "community")]
pub static IMPORT_TOPIC: Endpoint = Endpoint {
    name: "import_topic",
    family: "community",
    path: "v4/group_open_http_svc/import_topic",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &IMPORT_TOPIC_REQUEST,
    reply: &CREATE_TOPIC_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53448)),
    dedup: None,
    page: None,
};

/// End all logins of an account and void its UserSigs.
#[cfg(feature = "account")]
pub static INVALIDATE_LOGIN_STATE: Endpoint = Endpoint {
    name: "invalidate_login_state",
    family: "account",
    path: "v4/im_open_login_svc/kick",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &INVALIDATE_LOGIN_STATE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34957)),
    dedup: None,
    page: None,
};

/// Read the IDs of all groups in the app, page by page.
#[cfg(feature = "group")]
pub static LIST_APP_GROUPS: Endpoint = Endpoint {
    name: "list_app_groups",
    family: "group",
    path: "v4/group_open_http_svc/get_appid_group_list",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_APP_GROUPS_REQUEST,
    reply: &LIST_APP_GROUPS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34960)),
    dedup: None,
    page: Some(
        &Page {
            items: 1,
            limit: Some(0),
            next: &[
                Next {
                    field: 1,
                    from: Cursor::Reply(2),
                    given: false,
                },
            ],
            end: &[End::Is(2, &[0]), End::Absent(2)],
            otherwise: None,
        },
    ),
};

/// Read the accounts banned from a group, page by page.
#[cfg(feature = "group")]
pub static LIST_BANNED_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "list_banned_group_members",
    family: "group",
    path: "v4/group_open_http_svc/get_group_ban_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_BANNED_GROUP_MEMBERS_REQUEST,
    reply: &LIST_BANNED_GROUP_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 50295)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: Some(1),
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Reply(1),
                    given: false,
                },
            ],
            end: &[End::Is(1, &[0]), End::Absent(1)],
            otherwise: None,
        },
    ),
};

/// Read the blocklist of a user, page by page.
#[cfg(feature = "relation")]
pub static LIST_BLOCKLIST: Endpoint = Endpoint {
    name: "list_blocklist",
    family: "relation",
    path: "v4/sns/black_list_get",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_BLOCKLIST_REQUEST,
    reply: &LIST_BLOCKLIST_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34914)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: Some(2),
            next: &[
                Next {
                    field: 1,
                    from: Cursor::Reply(1),
                    given: false,
                },
            ],
            end: &[End::Is(1, &[0]), End::Absent(1)],
            otherwise: None,
        },
    ),
};

/// Read the one-to-one history of two users, page by page.
#[cfg(feature = "message")]
pub static LIST_C2C_MESSAGES: Endpoint = Endpoint {
    name: "list_c2c_messages",
    family: "message",
    path: "v4/openim/admin_getroammsg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_C2C_MESSAGES_REQUEST,
    reply: &LIST_C2C_MESSAGES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 35478)),
    dedup: None,
    page: Some(
        &Page {
            items: 4,
            limit: Some(2),
            next: &[
                Next {
                    field: 5,
                    from: Cursor::Reply(3),
                    given: false,
                },
                Next {
                    field: 4,
                    from: Cursor::Reply(2),
                    given: true,
                },
            ],
            end: &[End::Is(0, &[1])],
            otherwise: None,
        },
    ),
};

/// Read call records of the last seven days.
#[cfg(feature = "call")]
pub static LIST_CALL_RECORDS: Endpoint = Endpoint {
    name: "list_call_records",
    family: "call",
    path: "v4/call_record_http_srv/get_record_by_filter",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_CALL_RECORDS_REQUEST,
    reply: &LIST_CALL_RECORDS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 68931)),
    dedup: None,
    page: None,
};

/// Read the conversation list of a user, page by page.
#[cfg(feature = "conversation")]
pub static LIST_CONVERSATIONS: Endpoint = Endpoint {
    name: "list_conversations",
    family: "conversation",
    path: "v4/recentcontact/get_list",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_CONVERSATIONS_REQUEST,
    reply: &LIST_CONVERSATIONS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 43087)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: None,
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Reply(3),
                    given: false,
                },
                Next {
                    field: 1,
                    from: Cursor::Reply(2),
                    given: false,
                },
                Next {
                    field: 4,
                    from: Cursor::Reply(5),
                    given: false,
                },
                Next {
                    field: 3,
                    from: Cursor::Reply(4),
                    given: false,
                },
            ],
            end: &[End::Is(1, &[1])],
            otherwise: None,
        },
    ),
};

/// Read fans, followed users or mutual follows, page by page.
#[cfg(feature = "relation")]
pub static LIST_FOLLOWS: Endpoint = Endpoint {
    name: "list_follows",
    family: "relation",
    path: "v4/follow/follow_get",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_FOLLOWS_REQUEST,
    reply: &LIST_FOLLOWS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 70347)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: Some(3),
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Reply(1),
                    given: false,
                },
            ],
            end: &[End::Empty(1), End::Absent(1)],
            otherwise: None,
        },
    ),
};

/// Read all friends of a user, page by page.
#[cfg(feature = "relation")]
pub static LIST_FRIENDS: Endpoint = Endpoint {
    name: "list_friends",
    family: "relation",
    path: "v4/sns/friend_get",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_FRIENDS_REQUEST,
    reply: &LIST_FRIENDS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34908)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: None,
            next: &[
                Next {
                    field: 1,
                    from: Cursor::Reply(5),
                    given: false,
                },
            ],
            end: &[End::IsNot(4, &[0])],
            otherwise: None,
        },
    ),
};

/// Read the members of a group, page by page.
#[cfg(feature = "group")]
pub static LIST_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "list_group_members",
    family: "group",
    path: "v4/group_open_http_svc/get_group_member_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_GROUP_MEMBERS_REQUEST,
    reply: &LIST_GROUP_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34948)),
    dedup: None,
    page: Some(
        &Page {
            items: 1,
            limit: Some(4),
            next: &[
                Next {
                    field: 6,
                    from: Cursor::Reply(2),
                    given: false,
                },
            ],
            end: &[End::Empty(2)],
            otherwise: Some(
                &Page {
                    items: 1,
                    limit: Some(4),
                    next: &[
                        Next {
                            field: 5,
                            from: Cursor::Count,
                            given: false,
                        },
                    ],
                    end: &[End::Reaches(0), End::NoItems],
                    otherwise: None,
                },
            ),
        },
    ),
};

/// Read who has, or has not, read a group message.
#[cfg(feature = "group-message")]
pub static LIST_GROUP_MESSAGE_READERS: Endpoint = Endpoint {
    name: "list_group_message_readers",
    family: "group-message",
    path: "v4/group_open_http_svc/get_group_msg_receipt_detail",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_GROUP_MESSAGE_READERS_REQUEST,
    reply: &LIST_GROUP_MESSAGE_READERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 49438)),
    dedup: None,
    page: Some(
        &Page {
            items: 3,
            limit: Some(4),
            next: &[
                Next {
                    field: 3,
                    from: Cursor::Reply(2),
                    given: false,
                },
            ],
            end: &[End::Is(0, &[1])],
            otherwise: None,
        },
    ),
};

/// Read the message history of a group, newest first.
#[cfg(feature = "group-message")]
pub static LIST_GROUP_MESSAGES: Endpoint = Endpoint {
    name: "list_group_messages",
    family: "group-message",
    path: "v4/group_open_http_svc/group_msg_get_simple",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_GROUP_MESSAGES_REQUEST,
    reply: &LIST_GROUP_MESSAGES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34971)),
    dedup: None,
    page: Some(
        &Page {
            items: 2,
            limit: Some(1),
            next: &[
                Next {
                    field: 2,
                    from: Cursor::BelowSmallest(6),
                    given: false,
                },
            ],
            end: &[End::NoItems, End::SmallestIs(6, 1)],
            otherwise: None,
        },
    ),
};

/// Read the groups a user is in, page by page.
#[cfg(feature = "group")]
pub static LIST_JOINED_GROUPS: Endpoint = Endpoint {
    name: "list_joined_groups",
    family: "group",
    path: "v4/group_open_http_svc/get_joined_group_list",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_JOINED_GROUPS_REQUEST,
    reply: &LIST_JOINED_GROUPS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34925)),
    dedup: None,
    page: Some(
        &Page {
            items: 1,
            limit: Some(3),
            next: &[
                Next {
                    field: 4,
                    from: Cursor::Count,
                    given: false,
                },
            ],
            end: &[End::Reaches(0), End::NoItems],
            otherwise: None,
        },
    ),
};

/// Read the admins of a live group.
#[cfg(feature = "group")]
pub static LIST_LIVE_GROUP_ADMINS: Endpoint = Endpoint {
    name: "list_live_group_admins",
    family: "group",
    path: "v4/group_open_avchatroom_http_svc/get_admin_list",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST,
    reply: &LIST_LIVE_GROUP_ADMINS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60524)),
    dedup: None,
    page: None,
};

/// Read the online members of a live group, page by page.
#[cfg(feature = "group")]
pub static LIST_LIVE_GROUP_ONLINE_MEMBERS: Endpoint = Endpoint {
    name: "list_live_group_online_members",
    family: "group",
    path: "v4/group_open_avchatroom_http_svc/get_members",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_LIVE_GROUP_ONLINE_MEMBERS_REQUEST,
    reply: &LIST_LIVE_GROUP_ONLINE_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 50293)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: None,
            next: &[
                Next {
                    field: 1,
                    from: Cursor::Reply(1),
                    given: false,
                },
            ],
            end: &[End::Is(1, &[0]), End::Absent(1)],
            otherwise: None,
        },
    ),
};

/// Read the muted members of a group.
#[cfg(feature = "group")]
pub static LIST_MUTED_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "list_muted_group_members",
    family: "group",
    path: "v4/group_open_http_svc/get_group_muted_account",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_PINNED_GROUP_MESSAGES_REQUEST,
    reply: &LIST_MUTED_GROUP_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34964)),
    dedup: None,
    page: None,
};

/// Read the muted members of a group by the superseded path.
#[cfg(feature = "group")]
pub static LIST_MUTED_GROUP_MEMBERS_LEGACY: Endpoint = Endpoint {
    name: "list_muted_group_members_legacy",
    family: "group",
    path: "v4/group_open_http_svc/get_group_shutted_uin",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST,
    reply: &LIST_MUTED_GROUP_MEMBERS_LEGACY_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34964)),
    dedup: None,
    page: None,
};

/// Read the message history of an official account, newest first.
#[cfg(feature = "official-account")]
pub static LIST_OFFICIAL_ACCOUNT_MESSAGES: Endpoint = Endpoint {
    name: "list_official_account_messages",
    family: "official-account",
    path: "v4/official_account_open_http_svc/official_account_msg_get_simple",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_OFFICIAL_ACCOUNT_MESSAGES_REQUEST,
    reply: &LIST_OFFICIAL_ACCOUNT_MESSAGES_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60812)),
    dedup: None,
    page: Some(
        &Page {
            items: 3,
            limit: Some(2),
            next: &[
                Next {
                    field: 1,
                    from: Cursor::Reply(2),
                    given: false,
                },
            ],
            end: &[End::NoItems, End::Is(1, &[2]), End::Empty(2), End::Absent(2)],
            otherwise: None,
        },
    ),
};

/// Read the members of a permission group, page by page.
#[cfg(feature = "community")]
pub static LIST_PERMISSION_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "list_permission_group_members",
    family: "community",
    path: "v4/group_open_http_svc/get_permission_group_member_list",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_PERMISSION_GROUP_MEMBERS_REQUEST,
    reply: &LIST_PERMISSION_GROUP_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61242)),
    dedup: None,
    page: Some(
        &Page {
            items: 1,
            limit: Some(2),
            next: &[
                Next {
                    field: 3,
                    from: Cursor::Reply(0),
                    given: false,
                },
            ],
            end: &[End::Empty(0), End::Absent(0)],
            otherwise: None,
        },
    ),
};

/// Read all chatbots of the app.
#[cfg(feature = "robot")]
pub static LIST_ROBOTS: Endpoint = Endpoint {
    name: "list_robots",
    family: "robot",
    path: "v4/openim_robot_http_svc/get_all_robots",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &EMPTY,
    reply: &LIST_ROBOTS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 55280)),
    dedup: None,
    page: None,
};

/// Read the official accounts a user subscribes to, page by page.
#[cfg(feature = "official-account")]
pub static LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS: Endpoint = Endpoint {
    name: "list_subscribed_official_accounts",
    family: "official-account",
    path: "v4/official_account_open_http_svc/get_subscribed_official_account_list",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REQUEST,
    reply: &LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60763)),
    dedup: None,
    page: Some(
        &Page {
            items: 0,
            limit: Some(1),
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Reply(3),
                    given: false,
                },
            ],
            end: &[End::Is(2, &[1])],
            otherwise: None,
        },
    ),
};

/// Read the subscribers of an official account, page by page.
#[cfg(feature = "official-account")]
pub static LIST_SUBSCRIBERS: Endpoint = Endpoint {
    name: "list_subscribers",
    family: "official-account",
    path: "v4/official_account_open_http_svc/get_subscriber_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &LIST_SUBSCRIBERS_REQUEST,
    reply: &LIST_SUBSCRIBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60759)),
    dedup: None,
    page: Some(
        &Page {
            items: 2,
            limit: Some(1),
            next: &[
                Next {
                    field: 2,
                    from: Cursor::Reply(0),
                    given: false,
                },
            ],
            end: &[End::Empty(0), End::Absent(0)],
            otherwise: None,
        },
    ),
};

/// Set or clear marks on conversations of a user.
#[cfg(feature = "conversation")]
pub static MARK_CONVERSATIONS: Endpoint = Endpoint {
    name: "mark_conversations",
    family: "conversation",
    path: "v4/recentcontact/mark_contact",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MARK_CONVERSATIONS_REQUEST,
    reply: &MARK_CONVERSATIONS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[1, 2], &[1, 1]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53438)),
    dedup: None,
    page: None,
};

/// Set or delete marks of live group members.
#[cfg(feature = "group")]
pub static MARK_LIVE_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "mark_live_group_members",
    family: "group",
    path: "v4/group_open_avchatroom_http_svc/modify_user_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MARK_LIVE_GROUP_MEMBERS_REQUEST,
    reply: &MARK_LIVE_GROUP_MEMBERS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: Some(500),
        in_order: false,
    }),
    must_answer: true,
    no_status: false,
    doc: Some((1047, 50294)),
    dedup: None,
    page: None,
};

/// Submit text, an image, audio or video for moderation.
#[cfg(feature = "moderation")]
pub static MODERATE_CONTENT: Endpoint = Endpoint {
    name: "moderate_content",
    family: "moderation",
    path: "v4/im_msg_audit/content_moderation",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &MODERATE_CONTENT_REQUEST,
    reply: &MODERATE_CONTENT_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 77827)),
    dedup: None,
    page: None,
};

/// Submit up to 10 texts and images for moderation.
#[cfg(feature = "moderation")]
pub static MODERATE_CONTENT_BATCH: Endpoint = Endpoint {
    name: "moderate_content_batch",
    family: "moderation",
    path: "v4/im_msg_audit/batch_content_moderation",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &MODERATE_CONTENT_BATCH_REQUEST,
    reply: &MODERATE_CONTENT_BATCH_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 77828)),
    dedup: None,
    page: None,
};

/// Replace the content or custom data of a one-to-one message.
#[cfg(feature = "message")]
pub static MODIFY_C2C_MESSAGE: Endpoint = Endpoint {
    name: "modify_c2c_message",
    family: "message",
    path: "v4/openim/modify_c2c_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_C2C_MESSAGE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 47722)),
    dedup: None,
    page: None,
};

/// Set custom attributes of a group and leave the others.
#[cfg(feature = "group")]
pub static MODIFY_GROUP_ATTRIBUTES: Endpoint = Endpoint {
    name: "modify_group_attributes",
    family: "group",
    path: "v4/group_open_http_svc/modify_group_attr",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_GROUP_ATTRIBUTES_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 44188)),
    dedup: None,
    page: None,
};

/// Change role, notifications, name card or mute of a member.
#[cfg(feature = "group")]
pub static MODIFY_GROUP_MEMBER_PROFILE: Endpoint = Endpoint {
    name: "modify_group_member_profile",
    family: "group",
    path: "v4/group_open_http_svc/modify_group_member_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_GROUP_MEMBER_PROFILE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34900)),
    dedup: None,
    page: None,
};

/// Change elements or custom data of a group message.
#[cfg(feature = "group-message")]
pub static MODIFY_GROUP_MESSAGE: Endpoint = Endpoint {
    name: "modify_group_message",
    family: "group-message",
    path: "v4/openim/modify_group_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_GROUP_MESSAGE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 47948)),
    dedup: None,
    page: None,
};

/// Change the profile of a group.
#[cfg(feature = "group")]
pub static MODIFY_GROUP_PROFILE: Endpoint = Endpoint {
    name: "modify_group_profile",
    family: "group",
    path: "v4/group_open_http_svc/modify_group_base_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_GROUP_PROFILE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34962)),
    dedup: None,
    page: None,
};

/// Change the information of an official account.
#[cfg(feature = "official-account")]
pub static MODIFY_OFFICIAL_ACCOUNT: Endpoint = Endpoint {
    name: "modify_official_account",
    family: "official-account",
    path: "v4/official_account_open_http_svc/modify_official_account_base_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_OFFICIAL_ACCOUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60757)),
    dedup: None,
    page: None,
};

/// Change name, rights or data of a permission group.
#[cfg(feature = "community")]
pub static MODIFY_PERMISSION_GROUP: Endpoint = Endpoint {
    name: "modify_permission_group",
    family: "community",
    path: "v4/group_open_http_svc/modify_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_PERMISSION_GROUP_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61234)),
    dedup: None,
    page: None,
};

/// Change the custom field of a subscriber.
#[cfg(feature = "official-account")]
pub static MODIFY_SUBSCRIBER: Endpoint = Endpoint {
    name: "modify_subscriber",
    family: "official-account",
    path: "v4/official_account_open_http_svc/modify_subscriber_info",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_SUBSCRIBER_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60762)),
    dedup: None,
    page: None,
};

/// Change the profile of a topic.
#[cfg(feature = "community")]
pub static MODIFY_TOPIC: Endpoint = Endpoint {
    name: "modify_topic",
    family: "community",
    path: "v4/million_group_open_http_svc/modify_topic",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_TOPIC_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 49468)),
    dedup: None,
    page: None,
};

/// Mute or unmute members of a group.
#[cfg(feature = "group")]
pub static MUTE_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "mute_group_members",
    family: "group",
    path: "v4/group_open_http_svc/forbid_send_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &MUTE_GROUP_MEMBERS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(500),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34951)),
    dedup: None,
    page: None,
};

/// Pin or unpin conversations of a user.
#[cfg(feature = "conversation")]
pub static PIN_CONVERSATIONS: Endpoint = Endpoint {
    name: "pin_conversations",
    family: "conversation",
    path: "v4/recentcontact/top",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &PIN_CONVERSATIONS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[1], &[2]],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 78304)),
    dedup: None,
    page: None,
};

/// Pin a message in a group.
#[cfg(feature = "group-message")]
pub static PIN_GROUP_MESSAGE: Endpoint = Endpoint {
    name: "pin_group_message",
    family: "group-message",
    path: "v4/group_open_http_svc/pin_message",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &PIN_GROUP_MESSAGE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Push to all users, or to those with given tags or attributes.
#[cfg(feature = "push")]
pub static PUSH: Endpoint = Endpoint {
    name: "push",
    family: "push",
    path: "v4/timpush/push",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(false),
    request: &PUSH_REQUEST,
    reply: &PUSH_TO_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67814)),
    dedup: Some(Dedup {
        fields: &[1],
        seconds: None,
    }),
    page: None,
};

/// Push to all, tagged or attributed users, by the older service.
#[cfg(feature = "member-push")]
pub static PUSH_TO_MEMBERS: Endpoint = Endpoint {
    name: "push_to_members",
    family: "member-push",
    path: "v4/all_member_push/im_push",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(false),
    request: &PUSH_TO_MEMBERS_REQUEST,
    reply: &PUSH_TO_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37166)),
    dedup: Some(Dedup {
        fields: &[1],
        seconds: None,
    }),
    page: None,
};

/// Push a notification to named users.
#[cfg(feature = "push")]
pub static PUSH_TO_USERS: Endpoint = Endpoint {
    name: "push_to_users",
    family: "push",
    path: "v4/timpush/batch",
    rate: Some(10),
    items_per_minute: None,
    idempotent: Some(false),
    request: &PUSH_TO_USERS_REQUEST,
    reply: &PUSH_TO_USERS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(500),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67553)),
    dedup: Some(Dedup {
        fields: &[2],
        seconds: None,
    }),
    page: None,
};

/// Read the login state of accounts by the superseded path.
#[cfg(feature = "account")]
pub static QUERY_LOGIN_STATE: Endpoint = Endpoint {
    name: "query_login_state",
    family: "account",
    path: "v4/openim/querystate",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &QUERY_LOGIN_STATE_REQUEST,
    reply: &QUERY_LOGIN_STATE_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(500),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Read whether accounts are online, reachable by push or offline.
#[cfg(feature = "account")]
pub static QUERY_ONLINE_STATUS: Endpoint = Endpoint {
    name: "query_online_status",
    family: "account",
    path: "v4/openim/query_online_status",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &QUERY_ONLINE_STATUS_REQUEST,
    reply: &QUERY_ONLINE_STATUS_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[],
        max: Some(500),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 35477)),
    dedup: None,
    page: None,
};

/// Recall a one-to-one message for both sides.
#[cfg(feature = "message")]
pub static RECALL_C2C_MESSAGE: Endpoint = Endpoint {
    name: "recall_c2c_message",
    family: "message",
    path: "v4/openim/admin_msgwithdraw",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &RECALL_C2C_MESSAGE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 35015)),
    dedup: None,
    page: None,
};

/// Recall messages of a group.
#[cfg(feature = "group-message")]
pub static RECALL_GROUP_MESSAGES: Endpoint = Endpoint {
    name: "recall_group_messages",
    family: "group-message",
    path: "v4/group_open_http_svc/group_msg_recall",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &RECALL_GROUP_MESSAGES_REQUEST,
    reply: &RECALL_GROUP_MESSAGES_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34965)),
    dedup: None,
    page: None,
};

/// Recall messages of an official account.
#[cfg(feature = "official-account")]
pub static RECALL_OFFICIAL_ACCOUNT_MESSAGES: Endpoint = Endpoint {
    name: "recall_official_account_messages",
    family: "official-account",
    path: "v4/official_account_open_http_svc/official_account_msg_recall",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &RECALL_OFFICIAL_ACCOUNT_MESSAGES_REQUEST,
    reply: &RECALL_OFFICIAL_ACCOUNT_MESSAGES_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(10),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60811)),
    dedup: None,
    page: None,
};

/// Take accounts off a user's blocklist.
#[cfg(feature = "relation")]
pub static REMOVE_FROM_BLOCKLIST: Endpoint = Endpoint {
    name: "remove_from_blocklist",
    family: "relation",
    path: "v4/sns/black_list_delete",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_TO_BLOCKLIST_REQUEST,
    reply: &ADD_TO_BLOCKLIST_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(1000),
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34912)),
    dedup: None,
    page: None,
};

/// Remove attributes from users, in the older push service.
#[cfg(feature = "member-push")]
pub static REMOVE_MEMBER_ATTRIBUTES: Endpoint = Endpoint {
    name: "remove_member_attributes",
    family: "member-push",
    path: "v4/all_member_push/im_remove_attr",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &REMOVE_MEMBER_ATTRIBUTES_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37171)),
    dedup: None,
    page: None,
};

/// Remove tags from users, in the older push service.
#[cfg(feature = "member-push")]
pub static REMOVE_MEMBER_TAGS: Endpoint = Endpoint {
    name: "remove_member_tags",
    family: "member-push",
    path: "v4/all_member_push/im_remove_tag",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &REMOVE_MEMBER_TAGS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37174)),
    dedup: None,
    page: None,
};

/// Remove attributes from users.
#[cfg(feature = "push")]
pub static REMOVE_USER_ATTRIBUTES: Endpoint = Endpoint {
    name: "remove_user_attributes",
    family: "push",
    path: "v4/timpush/remove_attr",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &REMOVE_MEMBER_ATTRIBUTES_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67819)),
    dedup: None,
    page: None,
};

/// Remove tags from users.
#[cfg(feature = "push")]
pub static REMOVE_USER_TAGS: Endpoint = Endpoint {
    name: "remove_user_tags",
    family: "push",
    path: "v4/timpush/remove_tag",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &REMOVE_USER_TAGS_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67822)),
    dedup: None,
    page: None,
};

/// Replace all custom attributes of a group.
#[cfg(feature = "group")]
pub static RESET_GROUP_ATTRIBUTES: Endpoint = Endpoint {
    name: "reset_group_attributes",
    family: "group",
    path: "v4/group_open_http_svc/set_group_attr",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &MODIFY_GROUP_ATTRIBUTES_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 44190)),
    dedup: None,
    page: None,
};

/// Recall a push and overwrite notifications already shown.
#[cfg(feature = "push")]
pub static REVOKE_PUSH: Endpoint = Endpoint {
    name: "revoke_push",
    family: "push",
    path: "v4/timpush/revoke",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &REVOKE_PUSH_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67824)),
    dedup: None,
    page: None,
};

/// Read groups and marks of named conversations.
#[cfg(feature = "conversation")]
pub static SEARCH_CONVERSATION_GROUPS: Endpoint = Endpoint {
    name: "search_conversation_groups",
    family: "conversation",
    path: "v4/recentcontact/search_contact_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SEARCH_CONVERSATION_GROUPS_REQUEST,
    reply: &SEARCH_CONVERSATION_GROUPS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[2], &[1]],
        max: Some(300),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53442)),
    dedup: None,
    page: None,
};

/// Search group members by name card, nickname or ID.
#[cfg(feature = "search")]
pub static SEARCH_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "search_group_members",
    family: "search",
    path: "v4/group_member_search/search",
    rate: Some(2),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SEARCH_GROUP_MEMBERS_REQUEST,
    reply: &SEARCH_GROUP_MEMBERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: Some(
        &Page {
            items: 3,
            limit: Some(4),
            next: &[
                Next {
                    field: 5,
                    from: Cursor::Reply(2),
                    given: false,
                },
            ],
            end: &[End::Is(0, &[1])],
            otherwise: None,
        },
    ),
};

/// Search groups by name or ID.
#[cfg(feature = "search")]
pub static SEARCH_GROUPS: Endpoint = Endpoint {
    name: "search_groups",
    family: "search",
    path: "v4/group_search/search",
    rate: Some(2),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SEARCH_GROUPS_REQUEST,
    reply: &SEARCH_GROUPS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: Some(
        &Page {
            items: 3,
            limit: Some(3),
            next: &[
                Next {
                    field: 4,
                    from: Cursor::Reply(2),
                    given: false,
                },
            ],
            end: &[End::Is(0, &[1])],
            otherwise: None,
        },
    ),
};

/// Search users by nickname, ID, gender and birthday.
#[cfg(feature = "search")]
pub static SEARCH_USERS: Endpoint = Endpoint {
    name: "search_users",
    family: "search",
    path: "v4/user_search/search",
    rate: Some(2),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SEARCH_USERS_REQUEST,
    reply: &SEARCH_USERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: Some(
        &Page {
            items: 3,
            limit: Some(5),
            next: &[
                Next {
                    field: 6,
                    from: Cursor::Reply(2),
                    given: false,
                },
            ],
            end: &[End::Is(0, &[1])],
            otherwise: None,
        },
    ),
};

/// Send a message to all live groups of the app.
#[cfg(feature = "group-message")]
pub static SEND_BROADCAST_MESSAGE: Endpoint = Endpoint {
    name: "send_broadcast_message",
    family: "group-message",
    path: "v4/group_open_http_svc/send_broadcast_msg",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(false),
    request: &SEND_BROADCAST_MESSAGE_REQUEST,
    reply: &SEND_BROADCAST_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 49440)),
    dedup: Some(Dedup {
        fields: &[1],
        seconds: Some(300),
    }),
    page: None,
};

/// Send a one-to-one message to one user.
#[cfg(feature = "message")]
pub static SEND_C2C_MESSAGE: Endpoint = Endpoint {
    name: "send_c2c_message",
    family: "message",
    path: "v4/openim/sendmsg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &SEND_C2C_MESSAGE_REQUEST,
    reply: &SEND_C2C_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34919)),
    dedup: Some(Dedup {
        fields: &[5, 6],
        seconds: Some(120),
    }),
    page: None,
};

/// Send read receipts for one-to-one messages.
#[cfg(feature = "message")]
pub static SEND_C2C_READ_RECEIPTS: Endpoint = Endpoint {
    name: "send_c2c_read_receipts",
    family: "message",
    path: "v4/openim/c2c_msg_read_receipt",
    rate: None,
    items_per_minute: None,
    idempotent: Some(true),
    request: &SEND_C2C_READ_RECEIPTS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[2]],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 77776)),
    dedup: None,
    page: None,
};

/// Send a one-to-one message piece by piece.
#[cfg(feature = "message")]
pub static SEND_C2C_STREAM_MESSAGE: Endpoint = Endpoint {
    name: "send_c2c_stream_message",
    family: "message",
    path: "v4/stream_msg/send_c2c_stream_msg",
    rate: None,
    items_per_minute: None,
    idempotent: Some(false),
    request: &SEND_C2C_STREAM_MESSAGE_REQUEST,
    reply: &SEND_C2C_STREAM_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: Some(Dedup {
        fields: &[4],
        seconds: None,
    }),
    page: None,
};

/// Send a message to a group.
#[cfg(feature = "group-message")]
pub static SEND_GROUP_MESSAGE: Endpoint = Endpoint {
    name: "send_group_message",
    family: "group-message",
    path: "v4/group_open_http_svc/send_group_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &SEND_GROUP_MESSAGE_REQUEST,
    reply: &SEND_GROUP_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34959)),
    dedup: Some(Dedup {
        fields: &[1],
        seconds: Some(300),
    }),
    page: None,
};

/// Report group messages as read by one member.
#[cfg(feature = "group-message")]
pub static SEND_GROUP_READ_RECEIPTS: Endpoint = Endpoint {
    name: "send_group_read_receipts",
    family: "group-message",
    path: "v4/group_open_http_svc/group_msg_receipt",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SEND_GROUP_READ_RECEIPTS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: Some(50),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Send a message to a group piece by piece.
#[cfg(feature = "group-message")]
pub static SEND_GROUP_STREAM_MESSAGE: Endpoint = Endpoint {
    name: "send_group_stream_message",
    family: "group-message",
    path: "v4/stream_msg/send_group_stream_msg",
    rate: None,
    items_per_minute: None,
    idempotent: Some(false),
    request: &SEND_GROUP_STREAM_MESSAGE_REQUEST,
    reply: &SEND_GROUP_STREAM_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: Some(Dedup {
        fields: &[2],
        seconds: None,
    }),
    page: None,
};

/// Notify the online members of a group.
#[cfg(feature = "group-message")]
pub static SEND_GROUP_SYSTEM_NOTIFICATION: Endpoint = Endpoint {
    name: "send_group_system_notification",
    family: "group-message",
    path: "v4/group_open_http_svc/send_group_system_notification",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &SEND_GROUP_SYSTEM_NOTIFICATION_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(500),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34958)),
    dedup: None,
    page: None,
};

/// Send a message to all subscribers of an official account.
#[cfg(feature = "official-account")]
pub static SEND_OFFICIAL_ACCOUNT_MESSAGE: Endpoint = Endpoint {
    name: "send_official_account_message",
    family: "official-account",
    path: "v4/official_account_open_http_svc/send_official_account_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &SEND_OFFICIAL_ACCOUNT_MESSAGE_REQUEST,
    reply: &SEND_OFFICIAL_ACCOUNT_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60810)),
    dedup: Some(Dedup {
        fields: &[1],
        seconds: Some(300),
    }),
    page: None,
};

/// Send a chatbot's message piece by piece.
#[cfg(feature = "robot")]
pub static SEND_ROBOT_STREAM_MESSAGE: Endpoint = Endpoint {
    name: "send_robot_stream_message",
    family: "robot",
    path: "v4/openim_robot_http_svc/send_stream_msg",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &SEND_ROBOT_STREAM_MESSAGE_REQUEST,
    reply: &SEND_ROBOT_STREAM_MESSAGE_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 71131)),
    dedup: None,
    page: None,
};

/// Set the names of the app's user attributes.
#[cfg(feature = "push")]
pub static SET_ATTRIBUTE_NAMES: Endpoint = Endpoint {
    name: "set_attribute_names",
    family: "push",
    path: "v4/timpush/set_attr_name",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_ATTRIBUTE_NAMES_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67816)),
    dedup: None,
    page: None,
};

/// Set, delete or clear key-value pairs of a one-to-one message.
#[cfg(feature = "message")]
pub static SET_C2C_MESSAGE_EXTENSIONS: Endpoint = Endpoint {
    name: "set_c2c_message_extensions",
    family: "message",
    path: "v4/openim_msg_ext_http_svc/set_key_values",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_C2C_MESSAGE_EXTENSIONS_REQUEST,
    reply: &SET_GROUP_MESSAGE_EXTENSIONS_REPLY,
    batch: Some(Batch {
        list: 4,
        keys: &[&[0]],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 51195)),
    dedup: None,
    page: None,
};

/// Mark a one-to-one conversation as read for a user.
#[cfg(feature = "message")]
pub static SET_C2C_MESSAGES_READ: Endpoint = Endpoint {
    name: "set_c2c_messages_read",
    family: "message",
    path: "v4/openim/admin_set_msg_read",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_C2C_MESSAGES_READ_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 38996)),
    dedup: None,
    page: None,
};

/// Set the URL and the commands of call webhooks.
#[cfg(feature = "call")]
pub static SET_CALL_WEBHOOK: Endpoint = Endpoint {
    name: "set_call_webhook",
    family: "call",
    path: "v4/call_config/set_callback",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_CALL_WEBHOOK_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 68938)),
    dedup: None,
    page: None,
};

/// Mute a user everywhere, or lift the mute.
#[cfg(feature = "operation")]
pub static SET_GLOBAL_MUTE: Endpoint = Endpoint {
    name: "set_global_mute",
    family: "operation",
    path: "v4/openconfigsvr/setnospeaking",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &SET_GLOBAL_MUTE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: true,
    doc: Some((1047, 34923)),
    dedup: None,
    page: None,
};

/// Set, delete or clear key-value extensions of a group message.
#[cfg(feature = "group-message")]
pub static SET_GROUP_MESSAGE_EXTENSIONS: Endpoint = Endpoint {
    name: "set_group_message_extensions",
    family: "group-message",
    path: "v4/openim_msg_ext_http_svc/group_set_key_values",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_GROUP_MESSAGE_EXTENSIONS_REQUEST,
    reply: &SET_GROUP_MESSAGE_EXTENSIONS_REPLY,
    batch: Some(Batch {
        list: 3,
        keys: &[&[0]],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Make accounts admins of a live group, or take that away.
#[cfg(feature = "group")]
pub static SET_LIVE_GROUP_ADMINS: Endpoint = Endpoint {
    name: "set_live_group_admins",
    family: "group",
    path: "v4/group_open_avchatroom_http_svc/modify_admin",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_LIVE_GROUP_ADMINS_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 60525)),
    dedup: None,
    page: None,
};

/// Set the app's attribute names, in the older push service.
#[cfg(feature = "member-push")]
pub static SET_MEMBER_ATTRIBUTE_NAMES: Endpoint = Endpoint {
    name: "set_member_attribute_names",
    family: "member-push",
    path: "v4/all_member_push/im_set_attr_name",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_MEMBER_ATTRIBUTE_NAMES_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37167)),
    dedup: None,
    page: None,
};

/// Set attributes of users, in the older push service.
#[cfg(feature = "member-push")]
pub static SET_MEMBER_ATTRIBUTES: Endpoint = Endpoint {
    name: "set_member_attributes",
    family: "member-push",
    path: "v4/all_member_push/im_set_attr",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 37170)),
    dedup: None,
    page: None,
};

/// Set how many unread messages a member has.
#[cfg(feature = "group")]
pub static SET_MEMBER_UNREAD_COUNT: Endpoint = Endpoint {
    name: "set_member_unread_count",
    family: "group",
    path: "v4/group_open_http_svc/set_unread_msg_num",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_MEMBER_UNREAD_COUNT_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34909)),
    dedup: None,
    page: None,
};

/// Set profile fields of an account.
#[cfg(feature = "profile")]
pub static SET_PROFILE: Endpoint = Endpoint {
    name: "set_profile",
    family: "profile",
    path: "v4/profile/portrait_set",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_PROFILE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34916)),
    dedup: None,
    page: None,
};

/// Change the rights a permission group has in topics.
#[cfg(feature = "community")]
pub static SET_TOPIC_PERMISSIONS: Endpoint = Endpoint {
    name: "set_topic_permissions",
    family: "community",
    path: "v4/group_open_http_svc/set_topic_permission_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &ADD_TOPIC_PERMISSIONS_REQUEST,
    reply: &ADD_TOPIC_PERMISSIONS_REPLY,
    batch: Some(Batch {
        list: 2,
        keys: &[&[0]],
        max: None,
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 61237)),
    dedup: None,
    page: None,
};

/// Set attributes of users.
#[cfg(feature = "push")]
pub static SET_USER_ATTRIBUTES: Endpoint = Endpoint {
    name: "set_user_attributes",
    family: "push",
    path: "v4/timpush/set_attr",
    rate: Some(100),
    items_per_minute: None,
    idempotent: Some(true),
    request: &SET_MEMBER_ATTRIBUTES_REQUEST,
    reply: &SET_USER_ATTRIBUTES_REPLY,
    batch: Some(Batch {
        list: 0,
        keys: &[&[0]],
        max: Some(100),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 67818)),
    dedup: None,
    page: None,
};

/// Let a robot call users.
#[cfg(feature = "call")]
pub static START_CALL_BY_ROBOT: Endpoint = Endpoint {
    name: "start_call_by_robot",
    family: "call",
    path: "v4/call_engine_http_srv/start_call_by_robot",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &START_CALL_BY_ROBOT_REQUEST,
    reply: &START_CALL_BY_ROBOT_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((647, 74505)),
    dedup: None,
    page: None,
};

/// Trace a push to all or tagged users for one receiver.
#[cfg(feature = "push")]
pub static TRACE_ALL_MEMBER_PUSH: Endpoint = Endpoint {
    name: "trace_all_member_push",
    family: "push",
    path: "v4/timpush/all_member_push_trace",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &TRACE_ALL_MEMBER_PUSH_REQUEST,
    reply: &TRACE_ALL_MEMBER_PUSH_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 71893)),
    dedup: None,
    page: None,
};

/// Trace the offline push of one chat message.
#[cfg(feature = "push")]
pub static TRACE_NORMAL_PUSH: Endpoint = Endpoint {
    name: "trace_normal_push",
    family: "push",
    path: "v4/timpush/normal_push_trace",
    rate: Some(1),
    items_per_minute: None,
    idempotent: Some(true),
    request: &TRACE_NORMAL_PUSH_REQUEST,
    reply: &TRACE_NORMAL_PUSH_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 71896)),
    dedup: None,
    page: None,
};

/// Lift the ban of a chat file.
#[cfg(feature = "operation")]
pub static UNBAN_CHAT_FILE: Endpoint = Endpoint {
    name: "unban_chat_file",
    family: "operation",
    path: "v4/im_cos_msg/allow_banned_object",
    rate: None,
    items_per_minute: None,
    idempotent: Some(true),
    request: &BAN_CHAT_FILE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Lift the ban of accounts from a group.
#[cfg(feature = "group")]
pub static UNBAN_GROUP_MEMBERS: Endpoint = Endpoint {
    name: "unban_group_members",
    family: "group",
    path: "v4/group_open_http_svc/unban_group_member",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &UNBAN_GROUP_MEMBERS_REQUEST,
    reply: &EMPTY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 50297)),
    dedup: None,
    page: None,
};

/// Make a user stop following other users.
#[cfg(feature = "relation")]
pub static UNFOLLOW_USERS: Endpoint = Endpoint {
    name: "unfollow_users",
    family: "relation",
    path: "v4/follow/follow_delete",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &ADD_TO_BLOCKLIST_REQUEST,
    reply: &DELETE_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[],
        max: Some(20),
        in_order: false,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 70346)),
    dedup: None,
    page: None,
};

/// Unpin a message in a group.
#[cfg(feature = "group-message")]
pub static UNPIN_GROUP_MESSAGE: Endpoint = Endpoint {
    name: "unpin_group_message",
    family: "group-message",
    path: "v4/group_open_http_svc/unpin_message",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &UNPIN_GROUP_MESSAGE_REQUEST,
    reply: &EMPTY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: None,
    dedup: None,
    page: None,
};

/// Rename a conversation group, or change its conversations.
#[cfg(feature = "conversation")]
pub static UPDATE_CONVERSATION_GROUP: Endpoint = Endpoint {
    name: "update_conversation_group",
    family: "conversation",
    path: "v4/recentcontact/update_contact_group",
    rate: Some(200),
    items_per_minute: None,
    idempotent: None,
    request: &UPDATE_CONVERSATION_GROUP_REQUEST,
    reply: &UPDATE_CONVERSATION_GROUP_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53439)),
    dedup: None,
    page: None,
};

/// Change remark, groups and custom fields of friends.
#[cfg(feature = "relation")]
pub static UPDATE_FRIENDS: Endpoint = Endpoint {
    name: "update_friends",
    family: "relation",
    path: "v4/sns/friend_update",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(true),
    request: &UPDATE_FRIENDS_REQUEST,
    reply: &IMPORT_FRIENDS_REPLY,
    batch: Some(Batch {
        list: 1,
        keys: &[&[0]],
        max: None,
        in_order: true,
    }),
    must_answer: false,
    no_status: false,
    doc: Some((1047, 34904)),
    dedup: None,
    page: None,
};

/// Set, raise or lower counters of a group.
#[cfg(feature = "group")]
pub static UPDATE_GROUP_COUNTERS: Endpoint = Endpoint {
    name: "update_group_counters",
    family: "group",
    path: "v4/group_open_http_svc/update_group_counter",
    rate: Some(200),
    items_per_minute: None,
    idempotent: Some(false),
    request: &UPDATE_GROUP_COUNTERS_REQUEST,
    reply: &GET_GROUP_COUNTERS_REPLY,
    batch: None,
    must_answer: false,
    no_status: false,
    doc: Some((1047, 53428)),
    dedup: None,
    page: None,
};

/// All webhooks, sorted by command.
#[cfg(feature = "webhook")]
pub static EVENTS: &[&EventTable] = &[
    &REQUEST_OVER_LIMIT,
    &BOT_C2C_MESSAGE,
    &BOT_GROUP_MESSAGE,
    &AFTER_C2C_MESSAGE_EXTENSION,
    &AFTER_C2C_MODIFY,
    &AFTER_READ_ALL,
    &AFTER_C2C_READ_RECEIPT,
    &AFTER_C2C_READ_REPORT,
    &AFTER_C2C_RECALL,
    &AFTER_C2C_MESSAGE,
    &BEFORE_C2C_MESSAGE,
    &AFTER_CALL_END,
    &AFTER_CALL_MEMBER_CHANGE,
    &AFTER_CALL_START,
    &CHATBOT_C2C_SIGNAL,
    &MODERATION_RESULT,
    &AFTER_FOLLOW,
    &AFTER_UNFOLLOW,
    &AFTER_GROUP_OWNER_CHANGE,
    &AFTER_GROUP_CREATE,
    &AFTER_TOPIC_CREATE,
    &AFTER_GROUP_ATTR_CHANGE,
    &AFTER_GROUP_DESTROY,
    &AFTER_GROUP_FULL,
    &AFTER_GROUP_INFO_CHANGE,
    &AFTER_GROUP_MESSAGE_EXTENSION,
    &AFTER_GROUP_MEMBER_EXIT,
    &AFTER_GROUP_MEMBER_FIELD_CHANGE,
    &AFTER_GROUP_MODIFY,
    &AFTER_GROUP_MEMBER_JOIN,
    &AFTER_GROUP_READ_RECEIPT,
    &AFTER_GROUP_RECALL,
    &AFTER_GROUP_MESSAGE,
    &AFTER_TOPIC_DESTROY,
    &AFTER_TOPIC_INFO_CHANGE,
    &BEFORE_GROUP_JOIN_APPLY,
    &BEFORE_GROUP_CREATE,
    &BEFORE_TOPIC_CREATE,
    &BEFORE_GROUP_INVITE,
    &BEFORE_GROUP_MESSAGE,
    &GROUP_DAILY_QUOTA_ALARM,
    &AV_MEMBER_STATE_CHANGE,
    &GROUP_MESSAGE_EXCEPTION,
    &AFTER_OFFICIAL_ACCOUNT_SUBSCRIBE,
    &AFTER_OFFICIAL_ACCOUNT_CREATE,
    &AFTER_OFFICIAL_ACCOUNT_UNSUBSCRIBE,
    &AFTER_OFFICIAL_ACCOUNT_RECALL,
    &AFTER_OFFICIAL_ACCOUNT_DESTROY,
    &AFTER_OFFICIAL_ACCOUNT_FULL,
    &AFTER_OFFICIAL_ACCOUNT_INFO_CHANGE,
    &AFTER_OFFICIAL_ACCOUNT_MESSAGE,
    &BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE,
    &BEFORE_OFFICIAL_ACCOUNT_CREATE,
    &BEFORE_OFFICIAL_ACCOUNT_MESSAGE,
    &AFTER_PROFILE_UPDATE,
    &PUSH_ALL_MEMBER_RESULT,
    &PUSH_OFFLINE_RESULT,
    &AFTER_ROOM_CREATE,
    &AFTER_ROOM_DESTROY,
    &AFTER_ROOM_MEMBER_ENTER,
    &AFTER_ROOM_MEMBER_LEAVE,
    &AFTER_ROOM_INFO_UPDATE,
    &ROOM_INFO_UPDATE,
    &AFTER_BLOCK_ADD,
    &AFTER_BLOCK_DELETE,
    &AFTER_FRIEND_ADD,
    &AFTER_FRIEND_DELETE,
    &BEFORE_FRIEND_ADD,
    &BEFORE_FRIEND_RESPONSE,
    &STATE_CHANGE,
];

/// Calls of an endpoint near their limit.
#[cfg(feature = "webhook")]
pub static REQUEST_OVER_LIMIT: EventTable = EventTable {
    name: "request_over_limit",
    command: "Alert.RequestOverLimit",
    body: &REQUEST_OVER_LIMIT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a one-to-one message was sent to a chatbot.
#[cfg(feature = "webhook")]
pub static BOT_C2C_MESSAGE: EventTable = EventTable {
    name: "bot_c2c_message",
    command: "Bot.OnC2CMessage",
    body: &BOT_C2C_MESSAGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a chatbot was mentioned in a group.
#[cfg(feature = "webhook")]
pub static BOT_GROUP_MESSAGE: EventTable = EventTable {
    name: "bot_group_message",
    command: "Bot.OnGroupMessage",
    body: &BOT_GROUP_MESSAGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After extensions of a one-to-one message were changed.
#[cfg(feature = "webhook")]
pub static AFTER_C2C_MESSAGE_EXTENSION: EventTable = EventTable {
    name: "after_c2c_message_extension",
    command: "C2C.CallbackAfterC2CMsgExtension",
    body: &AFTER_C2C_MESSAGE_EXTENSION_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a one-to-one message was modified.
#[cfg(feature = "webhook")]
pub static AFTER_C2C_MODIFY: EventTable = EventTable {
    name: "after_c2c_modify",
    command: "C2C.CallbackAfterModifyMsg",
    body: &AFTER_C2C_MODIFY_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After all unread messages, of users and groups, were cleared.
#[cfg(feature = "webhook")]
pub static AFTER_READ_ALL: EventTable = EventTable {
    name: "after_read_all",
    command: "C2C.CallbackAfterMsgReadAll",
    body: &AFTER_READ_ALL_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After read receipts of one-to-one messages were sent.
#[cfg(feature = "webhook")]
pub static AFTER_C2C_READ_RECEIPT: EventTable = EventTable {
    name: "after_c2c_read_receipt",
    command: "C2C.CallbackAfterMsgReadReceipt",
    body: &AFTER_C2C_READ_RECEIPT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After one-to-one messages were marked as read.
#[cfg(feature = "webhook")]
pub static AFTER_C2C_READ_REPORT: EventTable = EventTable {
    name: "after_c2c_read_report",
    command: "C2C.CallbackAfterMsgReport",
    body: &AFTER_C2C_READ_REPORT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a one-to-one message was recalled.
#[cfg(feature = "webhook")]
pub static AFTER_C2C_RECALL: EventTable = EventTable {
    name: "after_c2c_recall",
    command: "C2C.CallbackAfterMsgWithDraw",
    body: &AFTER_C2C_RECALL_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a one-to-one message was sent.
#[cfg(feature = "webhook")]
pub static AFTER_C2C_MESSAGE: EventTable = EventTable {
    name: "after_c2c_message",
    command: "C2C.CallbackAfterSendMsg",
    body: &AFTER_C2C_MESSAGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before a one-to-one message is sent.
#[cfg(feature = "webhook")]
pub static BEFORE_C2C_MESSAGE: EventTable = EventTable {
    name: "before_c2c_message",
    command: "C2C.CallbackBeforeSendMsg",
    body: &BEFORE_C2C_MESSAGE_BODY,
    answers: &Answers {
        before: true,
        fields: &BEFORE_C2C_MESSAGE_ANSWER_REQUEST,
        one: true,
        codes: Some((120001, 130000)),
        drop: true,
        rewrite: Some(0),
        decide: None,
    },
};

/// After a call ended.
#[cfg(feature = "webhook")]
pub static AFTER_CALL_END: EventTable = EventTable {
    name: "after_call_end",
    command: "Call.CallbackAfterEndCall",
    body: &AFTER_CALL_END_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After the state of call members changed.
#[cfg(feature = "webhook")]
pub static AFTER_CALL_MEMBER_CHANGE: EventTable = EventTable {
    name: "after_call_member_change",
    command: "Call.CallbackAfterMemberChanged",
    body: &AFTER_CALL_MEMBER_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a call was started.
#[cfg(feature = "webhook")]
pub static AFTER_CALL_START: EventTable = EventTable {
    name: "after_call_start",
    command: "Call.CallbackAfterStartCall",
    body: &AFTER_CALL_START_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// A user sent a pass-through message to a chatbot.
#[cfg(feature = "webhook")]
pub static CHATBOT_C2C_SIGNAL: EventTable = EventTable {
    name: "chatbot_c2c_signal",
    command: "Chatbot.OnC2CSignalMessage",
    body: &CHATBOT_C2C_SIGNAL_BODY,
    answers: &Answers {
        before: false,
        fields: &CHATBOT_C2C_SIGNAL_ANSWER_REQUEST,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After cloud moderation checked a content.
#[cfg(feature = "webhook")]
pub static MODERATION_RESULT: EventTable = EventTable {
    name: "moderation_result",
    command: "ContentCallback.ResultNotify",
    body: &MODERATION_RESULT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After users were followed.
#[cfg(feature = "webhook")]
pub static AFTER_FOLLOW: EventTable = EventTable {
    name: "after_follow",
    command: "Follow.CallbackAfterFollowAdd",
    body: &AFTER_FOLLOW_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After users were unfollowed.
#[cfg(feature = "webhook")]
pub static AFTER_UNFOLLOW: EventTable = EventTable {
    name: "after_unfollow",
    command: "Follow.CallbackAfterFollowDelete",
    body: &AFTER_UNFOLLOW_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a group got another owner.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_OWNER_CHANGE: EventTable = EventTable {
    name: "after_group_owner_change",
    command: "Group.CallbackAfterChangeGroupOwner",
    body: &AFTER_GROUP_OWNER_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a group was created.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_CREATE: EventTable = EventTable {
    name: "after_group_create",
    command: "Group.CallbackAfterCreateGroup",
    body: &AFTER_GROUP_CREATE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a topic was created.
#[cfg(feature = "webhook")]
pub static AFTER_TOPIC_CREATE: EventTable = EventTable {
    name: "after_topic_create",
    command: "Group.CallbackAfterCreateTopic",
    body: &AFTER_TOPIC_CREATE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After group attributes were changed.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_ATTR_CHANGE: EventTable = EventTable {
    name: "after_group_attr_change",
    command: "Group.CallbackAfterGroupAttrChanged",
    body: &AFTER_GROUP_ATTR_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a group was disbanded.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_DESTROY: EventTable = EventTable {
    name: "after_group_destroy",
    command: "Group.CallbackAfterGroupDestroyed",
    body: &AFTER_GROUP_DESTROY_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a group became full.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_FULL: EventTable = EventTable {
    name: "after_group_full",
    command: "Group.CallbackAfterGroupFull",
    body: &AFTER_GROUP_FULL_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a group profile was modified.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_INFO_CHANGE: EventTable = EventTable {
    name: "after_group_info_change",
    command: "Group.CallbackAfterGroupInfoChanged",
    body: &AFTER_GROUP_INFO_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After extensions of a group message were changed.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_MESSAGE_EXTENSION: EventTable = EventTable {
    name: "after_group_message_extension",
    command: "Group.CallbackAfterGroupMsgExtension",
    body: &AFTER_GROUP_MESSAGE_EXTENSION_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After members left a group.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_MEMBER_EXIT: EventTable = EventTable {
    name: "after_group_member_exit",
    command: "Group.CallbackAfterMemberExit",
    body: &AFTER_GROUP_MEMBER_EXIT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After the profile of a group member was changed.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_MEMBER_FIELD_CHANGE: EventTable = EventTable {
    name: "after_group_member_field_change",
    command: "Group.CallbackAfterMemberFieldChanged",
    body: &AFTER_GROUP_MEMBER_FIELD_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a group message was modified.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_MODIFY: EventTable = EventTable {
    name: "after_group_modify",
    command: "Group.CallbackAfterModifyMsg",
    body: &AFTER_GROUP_MODIFY_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After users joined a group.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_MEMBER_JOIN: EventTable = EventTable {
    name: "after_group_member_join",
    command: "Group.CallbackAfterNewMemberJoin",
    body: &AFTER_GROUP_MEMBER_JOIN_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After read receipts of group messages were sent.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_READ_RECEIPT: EventTable = EventTable {
    name: "after_group_read_receipt",
    command: "Group.CallbackAfterReadReceipt",
    body: &AFTER_GROUP_READ_RECEIPT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After group messages were recalled.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_RECALL: EventTable = EventTable {
    name: "after_group_recall",
    command: "Group.CallbackAfterRecallMsg",
    body: &AFTER_GROUP_RECALL_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a group message was sent.
#[cfg(feature = "webhook")]
pub static AFTER_GROUP_MESSAGE: EventTable = EventTable {
    name: "after_group_message",
    command: "Group.CallbackAfterSendMsg",
    body: &AFTER_GROUP_MESSAGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a topic was deleted.
#[cfg(feature = "webhook")]
pub static AFTER_TOPIC_DESTROY: EventTable = EventTable {
    name: "after_topic_destroy",
    command: "Group.CallbackAfterTopicDestroyed",
    body: &AFTER_TOPIC_DESTROY_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a topic profile was modified.
#[cfg(feature = "webhook")]
pub static AFTER_TOPIC_INFO_CHANGE: EventTable = EventTable {
    name: "after_topic_info_change",
    command: "Group.CallbackAfterTopicInfoChanged",
    body: &AFTER_TOPIC_INFO_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before a user applies to join a group.
#[cfg(feature = "webhook")]
pub static BEFORE_GROUP_JOIN_APPLY: EventTable = EventTable {
    name: "before_group_join_apply",
    command: "Group.CallbackBeforeApplyJoinGroup",
    body: &BEFORE_GROUP_JOIN_APPLY_BODY,
    answers: &Answers {
        before: true,
        fields: &EMPTY,
        one: true,
        codes: Some((10100, 10200)),
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before a group is created.
#[cfg(feature = "webhook")]
pub static BEFORE_GROUP_CREATE: EventTable = EventTable {
    name: "before_group_create",
    command: "Group.CallbackBeforeCreateGroup",
    body: &BEFORE_GROUP_CREATE_BODY,
    answers: &Answers {
        before: true,
        fields: &EMPTY,
        one: true,
        codes: Some((10100, 10200)),
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before a topic is created.
#[cfg(feature = "webhook")]
pub static BEFORE_TOPIC_CREATE: EventTable = EventTable {
    name: "before_topic_create",
    command: "Group.CallbackBeforeCreateTopic",
    body: &BEFORE_TOPIC_CREATE_BODY,
    answers: &Answers {
        before: true,
        fields: &EMPTY,
        one: true,
        codes: Some((10100, 10200)),
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before users are invited to a group.
#[cfg(feature = "webhook")]
pub static BEFORE_GROUP_INVITE: EventTable = EventTable {
    name: "before_group_invite",
    command: "Group.CallbackBeforeInviteJoinGroup",
    body: &BEFORE_GROUP_INVITE_BODY,
    answers: &Answers {
        before: true,
        fields: &BEFORE_GROUP_INVITE_ANSWER_REQUEST,
        one: true,
        codes: Some((10100, 10200)),
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before a group message is sent.
#[cfg(feature = "webhook")]
pub static BEFORE_GROUP_MESSAGE: EventTable = EventTable {
    name: "before_group_message",
    command: "Group.CallbackBeforeSendMsg",
    body: &BEFORE_GROUP_MESSAGE_BODY,
    answers: &Answers {
        before: true,
        fields: &BEFORE_C2C_MESSAGE_ANSWER_REQUEST,
        one: true,
        codes: Some((10100, 10200)),
        drop: true,
        rewrite: Some(0),
        decide: None,
    },
};

/// The groups created today near their limit.
#[cfg(feature = "webhook")]
pub static GROUP_DAILY_QUOTA_ALARM: EventTable = EventTable {
    name: "group_daily_quota_alarm",
    command: "Group.CallbackOnDailyGroupQuotaAlarm",
    body: &GROUP_DAILY_QUOTA_ALARM_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Members of an audio-video group came online or went offline.
#[cfg(feature = "webhook")]
pub static AV_MEMBER_STATE_CHANGE: EventTable = EventTable {
    name: "av_member_state_change",
    command: "Group.CallbackOnMemberStateChange",
    body: &AV_MEMBER_STATE_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// A group message could not be sent.
#[cfg(feature = "webhook")]
pub static GROUP_MESSAGE_EXCEPTION: EventTable = EventTable {
    name: "group_message_exception",
    command: "Group.CallbackSendMsgException",
    body: &GROUP_MESSAGE_EXCEPTION_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After users subscribed to an official account.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_SUBSCRIBE: EventTable = EventTable {
    name: "after_official_account_subscribe",
    command: "OfficialAccount.CallbackAfterAddSubscriber",
    body: &BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After an official account was created.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_CREATE: EventTable = EventTable {
    name: "after_official_account_create",
    command: "OfficialAccount.CallbackAfterCreateOfficialAccount",
    body: &AFTER_OFFICIAL_ACCOUNT_CREATE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After users unsubscribed from an official account.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_UNSUBSCRIBE: EventTable = EventTable {
    name: "after_official_account_unsubscribe",
    command: "OfficialAccount.CallbackAfterDeleteSubscriber",
    body: &BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After official account messages were recalled.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_RECALL: EventTable = EventTable {
    name: "after_official_account_recall",
    command: "OfficialAccount.CallbackAfterMsgWithDraw",
    body: &AFTER_OFFICIAL_ACCOUNT_RECALL_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After an official account was destroyed.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_DESTROY: EventTable = EventTable {
    name: "after_official_account_destroy",
    command: "OfficialAccount.CallbackAfterOfficialAccountDestroyed",
    body: &AFTER_OFFICIAL_ACCOUNT_DESTROY_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After an official account became full.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_FULL: EventTable = EventTable {
    name: "after_official_account_full",
    command: "OfficialAccount.CallbackAfterOfficialAccountFull",
    body: &AFTER_OFFICIAL_ACCOUNT_FULL_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After an official account profile was modified.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_INFO_CHANGE: EventTable = EventTable {
    name: "after_official_account_info_change",
    command: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged",
    body: &AFTER_OFFICIAL_ACCOUNT_INFO_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After an official account message was sent.
#[cfg(feature = "webhook")]
pub static AFTER_OFFICIAL_ACCOUNT_MESSAGE: EventTable = EventTable {
    name: "after_official_account_message",
    command: "OfficialAccount.CallbackAfterSendMsg",
    body: &AFTER_OFFICIAL_ACCOUNT_MESSAGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before users subscribe to an official account.
#[cfg(feature = "webhook")]
pub static BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE: EventTable = EventTable {
    name: "before_official_account_subscribe",
    command: "OfficialAccount.CallbackBeforeAddSubscriber",
    body: &BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE_BODY,
    answers: &Answers {
        before: true,
        fields: &BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE_ANSWER_REQUEST,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before an official account is created.
#[cfg(feature = "webhook")]
pub static BEFORE_OFFICIAL_ACCOUNT_CREATE: EventTable = EventTable {
    name: "before_official_account_create",
    command: "OfficialAccount.CallbackBeforeCreateOfficialAccount",
    body: &BEFORE_OFFICIAL_ACCOUNT_CREATE_BODY,
    answers: &Answers {
        before: true,
        fields: &EMPTY,
        one: true,
        codes: Some((120001, 130000)),
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before an official account message is sent.
#[cfg(feature = "webhook")]
pub static BEFORE_OFFICIAL_ACCOUNT_MESSAGE: EventTable = EventTable {
    name: "before_official_account_message",
    command: "OfficialAccount.CallbackBeforeSendMsg",
    body: &BEFORE_OFFICIAL_ACCOUNT_MESSAGE_BODY,
    answers: &Answers {
        before: true,
        fields: &BEFORE_C2C_MESSAGE_ANSWER_REQUEST,
        one: true,
        codes: Some((120001, 130000)),
        drop: true,
        rewrite: Some(0),
        decide: None,
    },
};

/// After a profile was updated.
#[cfg(feature = "webhook")]
pub static AFTER_PROFILE_UPDATE: EventTable = EventTable {
    name: "after_profile_update",
    command: "Profile.CallbackPortraitSet",
    body: &AFTER_PROFILE_UPDATE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// What became of pushes to all users, tags or single users.
#[cfg(feature = "webhook")]
pub static PUSH_ALL_MEMBER_RESULT: EventTable = EventTable {
    name: "push_all_member_result",
    command: "Push.AllMemberPush",
    body: &PUSH_ALL_MEMBER_RESULT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// What became of the pushes that messages caused.
#[cfg(feature = "webhook")]
pub static PUSH_OFFLINE_RESULT: EventTable = EventTable {
    name: "push_offline_result",
    command: "Push.OfflinePush",
    body: &PUSH_OFFLINE_RESULT_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a conference room was created.
#[cfg(feature = "webhook")]
pub static AFTER_ROOM_CREATE: EventTable = EventTable {
    name: "after_room_create",
    command: "Room.CallbackAfterCreateRoom",
    body: &AFTER_ROOM_CREATE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a conference room was closed.
#[cfg(feature = "webhook")]
pub static AFTER_ROOM_DESTROY: EventTable = EventTable {
    name: "after_room_destroy",
    command: "Room.CallbackAfterDestroyRoom",
    body: &AFTER_ROOM_DESTROY_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a user entered a conference room.
#[cfg(feature = "webhook")]
pub static AFTER_ROOM_MEMBER_ENTER: EventTable = EventTable {
    name: "after_room_member_enter",
    command: "Room.CallbackAfterMemberEnter",
    body: &AFTER_ROOM_MEMBER_ENTER_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a user left a conference room.
#[cfg(feature = "webhook")]
pub static AFTER_ROOM_MEMBER_LEAVE: EventTable = EventTable {
    name: "after_room_member_leave",
    command: "Room.CallbackAfterMemberLeave",
    body: &AFTER_ROOM_MEMBER_LEAVE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a conference room was modified.
#[cfg(feature = "webhook")]
pub static AFTER_ROOM_INFO_UPDATE: EventTable = EventTable {
    name: "after_room_info_update",
    command: "Room.CallbackAfterUpdateRoomInfo",
    body: &AFTER_ROOM_INFO_UPDATE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After a conference room was modified, by the name of the Chinese list.
#[cfg(feature = "webhook")]
pub static ROOM_INFO_UPDATE: EventTable = EventTable {
    name: "room_info_update",
    command: "Room.CallbackUpdateRoomInfo",
    body: &AFTER_ROOM_INFO_UPDATE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: false,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After users were added to a blocklist.
#[cfg(feature = "webhook")]
pub static AFTER_BLOCK_ADD: EventTable = EventTable {
    name: "after_block_add",
    command: "Sns.CallbackBlackListAdd",
    body: &AFTER_FRIEND_DELETE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After users were removed from a blocklist.
#[cfg(feature = "webhook")]
pub static AFTER_BLOCK_DELETE: EventTable = EventTable {
    name: "after_block_delete",
    command: "Sns.CallbackBlackListDelete",
    body: &AFTER_FRIEND_DELETE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After friends were added.
#[cfg(feature = "webhook")]
pub static AFTER_FRIEND_ADD: EventTable = EventTable {
    name: "after_friend_add",
    command: "Sns.CallbackFriendAdd",
    body: &AFTER_FRIEND_ADD_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// After friends were deleted.
#[cfg(feature = "webhook")]
pub static AFTER_FRIEND_DELETE: EventTable = EventTable {
    name: "after_friend_delete",
    command: "Sns.CallbackFriendDelete",
    body: &AFTER_FRIEND_DELETE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

/// Before friends are added.
#[cfg(feature = "webhook")]
pub static BEFORE_FRIEND_ADD: EventTable = EventTable {
    name: "before_friend_add",
    command: "Sns.CallbackPrevFriendAdd",
    body: &BEFORE_FRIEND_ADD_BODY,
    answers: &Answers {
        before: true,
        fields: &BEFORE_FRIEND_ADD_ANSWER_REQUEST,
        one: false,
        codes: Some((38000, 39000)),
        drop: false,
        rewrite: None,
        decide: Some(Decide {
            items: 2,
            item: 0,
            list: 0,
            fields: [0, 1, 2],
        }),
    },
};

/// Before a friend request is answered.
#[cfg(feature = "webhook")]
pub static BEFORE_FRIEND_RESPONSE: EventTable = EventTable {
    name: "before_friend_response",
    command: "Sns.CallbackPrevFriendResponse",
    body: &BEFORE_FRIEND_RESPONSE_BODY,
    answers: &Answers {
        before: true,
        fields: &BEFORE_FRIEND_ADD_ANSWER_REQUEST,
        one: false,
        codes: Some((38000, 39000)),
        drop: false,
        rewrite: None,
        decide: Some(Decide {
            items: 2,
            item: 0,
            list: 0,
            fields: [0, 1, 2],
        }),
    },
};

/// A user came online, went offline or set a custom status.
#[cfg(feature = "webhook")]
pub static STATE_CHANGE: EventTable = EventTable {
    name: "state_change",
    command: "State.StateChange",
    body: &STATE_CHANGE_BODY,
    answers: &Answers {
        before: false,
        fields: &EMPTY,
        one: true,
        codes: None,
        drop: false,
        rewrite: None,
        decide: None,
    },
};

static TEXT_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Text", "text", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LOCATION_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Desc", "desc", Type::String),
            field("Latitude", "latitude", Type::Number),
            field("Longitude", "longitude", Type::Number),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FACE_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Index", "index", Type::Integer),
            field("Data", "data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CUSTOM_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Data", "data", Type::String)
                .limits(&[Limit::Hint("give JSON text, or use element.custom")]),
            field("Desc", "desc", Type::String),
            field("Ext", "ext", Type::String),
            field("Sound", "sound", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SOUND_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Url", "url", Type::String),
            field("UUID", "uuid", Type::String),
            field("Size", "size", Type::Integer),
            field("Second", "second", Type::Integer).limits(&[Limit::Seconds]),
            field("Download_Flag", "download_flag", Type::Integer)
                .limits(&[Limit::Integers(&[2])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMAGE_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Type", "type", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1, 2, 3])]),
            field("Size", "size", Type::Integer),
            field("Width", "width", Type::Integer),
            field("Height", "height", Type::Integer),
            field("URL", "url", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMAGE_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UUID", "uuid", Type::String),
            field("ImageFormat", "image_format", Type::Integer)
                .limits(&[Limit::Integers(&[1, 2, 3, 4, 255])]),
            field(
                "ImageInfoArray",
                "image_info_array",
                Type::List(&Type::Object(&IMAGE_INFO)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FILE_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Url", "url", Type::String),
            field("UUID", "uuid", Type::String),
            field("FileSize", "file_size", Type::Integer),
            field("FileName", "file_name", Type::String),
            field("Download_Flag", "download_flag", Type::Integer)
                .limits(&[Limit::Integers(&[2])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static VIDEO_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("VideoUrl", "video_url", Type::String),
            field("VideoUUID", "video_uuid", Type::String),
            field("VideoSize", "video_size", Type::Integer),
            field("VideoSecond", "video_second", Type::Integer)
                .limits(&[Limit::Seconds]),
            field("VideoFormat", "video_format", Type::String),
            field("VideoDownloadFlag", "video_download_flag", Type::Integer)
                .limits(&[Limit::Integers(&[2])]),
            field("ThumbUrl", "thumb_url", Type::String),
            field("ThumbUUID", "thumb_uuid", Type::String),
            field("ThumbSize", "thumb_size", Type::Integer),
            field("ThumbWidth", "thumb_width", Type::Integer),
            field("ThumbHeight", "thumb_height", Type::Integer),
            field("ThumbFormat", "thumb_format", Type::String),
            field("ThumbDownloadFlag", "thumb_download_flag", Type::Integer)
                .limits(&[Limit::Integers(&[2])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RELAY_MESSAGE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("GroupId", "group_id", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgTimeStamp", "msg_time_stamp", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RELAY_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Title", "title", Type::String),
            field("MsgNum", "msg_num", Type::Integer),
            field("CompatibleText", "compatible_text", Type::String),
            field("AbstractList", "abstract_list", Type::List(&Type::String)),
            field("MsgList", "msg_list", Type::List(&Type::Object(&RELAY_MESSAGE))),
            field("JsonMsgKey", "json_msg_key", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static STREAM_CHUNK: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("EventType", "event_type", Type::String)
                .limits(&[Limit::OpenStrings(&["data"])]),
            field("Index", "index", Type::Integer),
            field("Markdown", "markdown", Type::String),
            field("IsLast", "is_last", Type::Boolean),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static STREAM_ELEMENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CompatibleText", "compatible_text", Type::String),
            field("Chunks", "chunks", Type::List(&Type::Object(&STREAM_CHUNK))),
            field("StreamMsgID", "stream_msg_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

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

static LANGUAGE_CONTENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Language", "language", Type::String),
            field("Title", "title", Type::String),
            field("Desc", "desc", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ANDROID_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Sound", "sound", Type::String),
            field("PushStyle", "push_style", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("HuaWeiChannelID", "hua_wei_channel_id", Type::String),
            field("HuaWeiImportance", "hua_wei_importance", Type::String)
                .limits(&[Limit::Strings(&["LOW", "NORMAL"])]),
            field("HuaWeiCategory", "hua_wei_category", Type::String),
            field("HuaWeiImage", "hua_wei_image", Type::String),
            field("ExtAsHuaweiIntentParam", "ext_as_huawei_intent_param", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("HonorImportance", "honor_importance", Type::String)
                .limits(&[Limit::Strings(&["LOW", "NORMAL"])]),
            field("HonorImage", "honor_image", Type::String),
            field("XiaoMiChannelID", "xiao_mi_channel_id", Type::String),
            field("OPPOChannelID", "oppo_channel_id", Type::String),
            field("OPPOCategory", "oppo_category", Type::String),
            field("OPPONotifyLevel", "oppo_notify_level", Type::Integer)
                .limits(&[Limit::Integers(&[1, 2, 16])]),
            field(
                "OPPOPrivateMsgTemplateId",
                "oppo_private_msg_template_id",
                Type::String,
            ),
            field(
                "OPPOPrivateTitleParameters",
                "oppo_private_title_parameters",
                Type::Free,
            ),
            field(
                "OPPOPrivateContentParameters",
                "oppo_private_content_parameters",
                Type::Free,
            ),
            field("VIVOClassification", "vivo_classification", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("VIVOCategory", "vivo_category", Type::String),
            field("VIVONotifyType", "vivo_notify_type", Type::Any),
            field("MeiZuNoticeMsgType", "mei_zu_notice_msg_type", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("GoogleChannelID", "google_channel_id", Type::String),
            field("GooglePriority", "google_priority", Type::String)
                .limits(&[Limit::Strings(&["normal", "high"])]),
            field("GoogleImage", "google_image", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIVE_ACTIVITY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("LaId", "la_id", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(64)]),
            field("Event", "event", Type::String)
                .required()
                .limits(&[Limit::Strings(&["update", "end"])]),
            field("ContentState", "content_state", Type::Free).required(),
            field("DismissalDate", "dismissal_date", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static APNS_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("BadgeMode", "badge_mode", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Title", "title", Type::String),
            field("SubTitle", "sub_title", Type::String),
            field("Image", "image", Type::String),
            field("MutableContent", "mutable_content", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Sound", "sound", Type::String),
            field("InterruptionLevel", "interruption_level", Type::String)
                .limits(
                    &[
                        Limit::Strings(
                            &["active", "critical", "passive", "time-sensitive"],
                        ),
                    ],
                ),
            field("ContentAvailable", "content_available", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("IsVoipPush", "is_voip_push", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("LiveActivity", "live_activity", Type::Object(&LIVE_ACTIVITY)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static HARMONY_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Title", "title", Type::String),
            field("Category", "category", Type::String),
            field("Image", "image", Type::String),
            field("Sound", "sound", Type::String),
            field("SoundDuration", "sound_duration", Type::Integer)
                .limits(&[Limit::Min(1), Limit::Max(60), Limit::Seconds]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OFFLINE_PUSH_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("PushFlag", "push_flag", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_ACCOUNT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserID", "user_id", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)])
                .aliases(&["Identifier"]),
            field("Nick", "nick", Type::String).limits(&[Limit::MaxBytes(500)]),
            field("FaceUrl", "face_url", Type::String).limits(&[Limit::MaxBytes(500)]),
            field("Type", "type", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static EMPTY: Object = Object(
    Form::Plain(Shape {
        fields: &[],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ACCOUNT_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserID", "user_id", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Nick", "nick", Type::String).limits(&[Limit::MaxBytes(500)]),
            field("FaceUrl", "face_url", Type::String).limits(&[Limit::MaxBytes(500)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_ACCOUNTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "AccountList",
                "account_list",
                Type::List(&Type::Object(&ACCOUNT_ITEM)),
            ),
            field("Accounts", "accounts", Type::List(&Type::String))
                .limits(&[Limit::MaxItems(100), Limit::ItemMaxBytes(32)]),
        ],
        exactly_one_of: &[&[0, 1]],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_ACCOUNTS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("FailAccounts", "fail_accounts", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserID", "user_id", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_ACCOUNTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("DeleteItem", "delete_item", Type::List(&Type::Object(&DELETE_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_ACCOUNTS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
            field("UserID", "user_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[2]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static DELETE_ACCOUNTS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&DELETE_ACCOUNTS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_ACCOUNTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CheckItem", "check_item", Type::List(&Type::Object(&DELETE_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_ACCOUNTS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserID", "user_id", Type::String),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
            field("AccountStatus", "account_status", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static CHECK_ACCOUNTS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&CHECK_ACCOUNTS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static INVALIDATE_LOGIN_STATE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserID", "user_id", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)])
                .aliases(&["Identifier"]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static QUERY_ONLINE_STATUS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("IsNeedDetail", "is_need_detail", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("IsReturnInstid", "is_return_instid", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("IsReturnCustomStatus", "is_return_custom_status", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PLATFORM_STATUS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Platform", "platform", Type::String),
            field("Status", "status", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ONLINE_STATUS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("Status", "status", Type::String).aliases(&["State"]),
            field("Detail", "detail", Type::List(&Type::Object(&PLATFORM_STATUS))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ONLINE_STATUS_FAILURE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("ErrorCode", "error_code", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static QUERY_ONLINE_STATUS_REPLY: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static QUERY_LOGIN_STATE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("IsNeedDetail", "is_need_detail", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LOGIN_STATE_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("State", "state", Type::String).aliases(&["Status"]),
            field("Detail", "detail", Type::List(&Type::Object(&PLATFORM_STATUS))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static QUERY_LOGIN_STATE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "QueryResult",
                "query_result",
                Type::List(&Type::Object(&LOGIN_STATE_RESULT)),
            ),
            field(
                "ErrorList",
                "error_list",
                Type::List(&Type::Object(&ONLINE_STATUS_FAILURE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CALL_INFO_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[field("CallId", "call_id", Type::String).required()],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RUNNING_CALL: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallId", "call_id", Type::String),
            field("MediaType", "media_type", Type::String),
            field("ChatGroupId", "chat_group_id", Type::String),
            field("RoomId", "room_id", Type::String),
            field("RoomIdType", "room_id_type", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CALL_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("User_Account", "user_account", Type::String),
            field("Status", "status", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CALL_STATE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallInfo", "call_info", Type::Object(&RUNNING_CALL)),
            field("UserList", "user_list", Type::List(&Type::Object(&CALL_MEMBER))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CALL_INFO_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Response", "response", Type::Object(&CALL_STATE))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ROBOT_CALL: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MediaType", "media_type", Type::String)
                .required()
                .limits(&[Limit::Strings(&["Video", "Audio"])]),
            field("RoomId", "room_id", Type::String),
            field("RoomIdType", "room_id_type", Type::Integer)
                .limits(&[Limit::Integers(&[1, 2])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static START_CALL_BY_ROBOT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Robot_Account", "robot_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("CalleeList_Account", "callee_list_account", Type::List(&Type::String))
                .required(),
            field("Timeout", "ring_timeout", Type::Integer)
                .required()
                .limits(&[Limit::Min(10000), Limit::Max(600000)]),
            field("UserData", "user_data", Type::String)
                .limits(&[Limit::MaxBytes(1000)]),
            field("CallInfo", "call_info", Type::Object(&ROBOT_CALL)).required(),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CALLEE_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Callee_Account", "callee_account", Type::String),
            field("ResultCode", "result_code", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static STARTED_CALL: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallId", "call_id", Type::String),
            field("CallResult", "call_result", Type::List(&Type::Object(&CALLEE_RESULT))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static START_CALL_BY_ROBOT_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Response", "response", Type::Object(&STARTED_CALL))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CALL_RECORD: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallId", "call_id", Type::String),
            field("Caller_Account", "caller_account", Type::String),
            field("MediaType", "media_type", Type::String),
            field("CallType", "call_type", Type::String),
            field("StartTime", "start_time", Type::Integer),
            field("EndTime", "end_time", Type::Integer),
            field("AcceptTime", "accept_time", Type::Integer),
            field("CallResult", "call_result", Type::String),
            field(
                "CalleeList_Account",
                "callee_list_account",
                Type::List(&Type::String),
            ),
            field("RoomId", "room_id", Type::String),
            field("RoomIdType", "room_id_type", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CALL_RECORD_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("CallRecord", "call_record", Type::Object(&CALL_RECORD))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CALL_RECORD_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Response", "response", Type::Object(&CALL_RECORD_REPLY))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_CALL_RECORDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("StartTime", "start_time", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("EndTime", "end_time", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("CallResult", "call_result", Type::String)
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "Cancel",
                                "Reject",
                                "NotAnswer",
                                "NormalEnd",
                                "CallBusy",
                                "Interrupt",
                            ],
                        ),
                    ],
                ),
            field("CallType", "call_type", Type::String)
                .limits(&[Limit::Strings(&["SingleCall", "MultiCall"])]),
            field("NumberPerPage", "number_per_page", Type::Integer),
            field("Page", "page", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CALL_RECORD_PAGE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TotalNum", "total_num", Type::Integer),
            field("Page", "page", Type::Integer),
            field(
                "CallRecordList",
                "call_record_list",
                Type::List(&Type::Object(&CALL_RECORD)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_CALL_RECORDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Response", "response", Type::Object(&CALL_RECORD_PAGE))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_CALL_WEBHOOK_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Url", "url", Type::String).required(),
            field(
                    "CallbackCommandList",
                    "callback_command_list",
                    Type::List(&Type::String),
                )
                .required()
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "Call.CallbackAfterStartCall",
                                "Call.CallbackAfterEndCall",
                                "Call.CallbackAfterMemberChanged",
                            ],
                        ),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CALL_WEBHOOK_CONFIGURATION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Url", "url", Type::String),
            field(
                "CallbackCommandList",
                "callback_command_list",
                Type::List(&Type::String),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CALL_WEBHOOK_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Response", "response", Type::Object(&CALL_WEBHOOK_CONFIGURATION)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_TOPIC_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("TopicId", "topic_id", Type::String),
            field("TopicName", "topic_name", Type::String).required(),
            field("From_Account", "from_account", Type::String),
            field("CustomString", "custom_string", Type::String)
                .limits(&[Limit::MaxBytes(3000)]),
            field("FaceUrl", "face_url", Type::String),
            field("Notification", "notification", Type::String),
            field("Introduction", "introduction", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_TOPIC_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("TopicId", "topic_id", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_TOPICS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("From_Account", "from_account", Type::String).required(),
            field("TopicIdList", "topic_id_list", Type::List(&Type::String)),
            field("ResponseFilter", "response_filter", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::OpenStrings(
                            &["TopicName", "FaceUrl", "Notification", "Introduction"],
                        ),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TOPIC_SELF_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ShutUpTime", "shut_up_time", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgFlag", "msg_flag", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TOPIC_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TopicName", "topic_name", Type::String),
            field("GroupID", "group_id", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("NextMsgSeq", "next_msg_seq", Type::Integer),
            field("Notification", "notification", Type::String),
            field("Introduction", "introduction", Type::String),
            field("CreateTime", "create_time", Type::Integer),
            field("LastMsgTime", "last_msg_time", Type::Integer),
            field("MuteAllMember", "mute_all_member", Type::String),
            field("CustomString", "custom_string", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TOPIC_AND_SELF_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("SelfInfo", "self_info", Type::Object(&TOPIC_SELF_INFO)),
            field("TopicInfo", "topic_info", Type::Object(&TOPIC_INFO)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[3, 3]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_TOPICS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "TopicAndSelfInfo",
                "topic_and_self_info",
                Type::List(&Type::Object(&TOPIC_AND_SELF_INFO)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_TOPIC_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("TopicId", "topic_id", Type::String).required(),
            field("TopicName", "topic_name", Type::String),
            field("From_Account", "from_account", Type::String),
            field("CustomString", "custom_string", Type::String)
                .limits(&[Limit::MaxBytes(3000)]),
            field("FaceUrl", "face_url", Type::String),
            field("Notification", "notification", Type::String),
            field("Introduction", "introduction", Type::String),
            field("MuteAllMember", "mute_all_member", Type::String)
                .limits(&[Limit::Strings(&["On", "Off"])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_TOPIC_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Type", "type", Type::String)
                .limits(&[Limit::Strings(&["Community"])]),
            field("GroupId", "group_id", Type::String).required(),
            field("TopicId", "topic_id", Type::String),
            field("TopicName", "topic_name", Type::String).required(),
            field("From_Account", "from_account", Type::String),
            field("CustomString", "custom_string", Type::String)
                .limits(&[Limit::MaxBytes(3000)]),
            field("FaceUrl", "face_url", Type::String),
            field("Notification", "notification", Type::String),
            field("Introduction", "introduction", Type::String),
            field("CreateTime", "create_time", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DESTROY_TOPICS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("TopicIdList", "topic_id_list", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DESTROY_TOPICS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[2]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static DESTROY_TOPICS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "DestroyResultItem",
                "destroy_result_item",
                Type::List(&Type::Object(&DESTROY_TOPICS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_COMMUNITY_ONLINE_MEMBER_COUNT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[field("GroupId", "group_id", Type::String).required()],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_COMMUNITY_ONLINE_MEMBER_COUNT_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("OnlineMemberNum", "online_member_num", Type::Integer)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_PERMISSION_GROUP_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("PermissionGroupId", "permission_group_id", Type::String),
            field("PermissionGroupName", "permission_group_name", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(150)]),
            field("Permission", "permission", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::MaxUnsigned(18446744073709551615)]),
            field("CustomString", "custom_string", Type::String)
                .limits(&[Limit::MaxBytes(3000)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_PERMISSION_GROUP_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("PermissionGroupId", "permission_group_id", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DESTROY_PERMISSION_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "PermissionGroupIdList",
                    "permission_group_id_list",
                    Type::List(&Type::String),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DESTROY_PERMISSION_GROUPS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("PermissionGroupId", "permission_group_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[2]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static DESTROY_PERMISSION_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "PermissionGroupResultList",
                "permission_group_result_list",
                Type::List(&Type::Object(&DESTROY_PERMISSION_GROUPS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_PERMISSION_GROUP_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("PermissionGroupId", "permission_group_id", Type::String).required(),
            field("Permission", "permission", Type::Integer)
                .limits(&[Limit::Min(0), Limit::MaxUnsigned(18446744073709551615)]),
            field("PermissionGroupName", "permission_group_name", Type::String)
                .limits(&[Limit::MaxBytes(150)]),
            field("CustomString", "custom_string", Type::String)
                .limits(&[Limit::MaxBytes(3000)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_PERMISSION_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "PermissionGroupIdList",
                    "permission_group_id_list",
                    Type::List(&Type::String),
                )
                .limits(&[Limit::EmptyMeans("every permission group")]),
            field("Limit", "limit", Type::Integer),
            field("Next", "next", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PERMISSION_GROUP_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("PermissionGroupId", "permission_group_id", Type::String),
            field("PermissionGroupName", "permission_group_name", Type::String),
            field("CustomString", "custom_string", Type::String),
            field("Permission", "permission", Type::Integer),
            field("MemberCount", "member_count", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[2]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_PERMISSION_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "PermissionGroupInfoList",
                "permission_group_info_list",
                Type::List(&Type::Object(&PERMISSION_GROUP_INFO)),
            ),
            field("Next", "next", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TOPIC_PERMISSION_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TopicId", "topic_id", Type::String).required(),
            field("Permission", "permission", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::MaxUnsigned(18446744073709551615)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_TOPIC_PERMISSIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("PermissionGroupId", "permission_group_id", Type::String).required(),
            field(
                    "TopicPermissionList",
                    "topic_permission_list",
                    Type::List(&Type::Object(&TOPIC_PERMISSION_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_TOPIC_PERMISSIONS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "TopicPermissionResultList",
                "topic_permission_result_list",
                Type::List(&Type::Object(&DESTROY_TOPICS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_TOPIC_PERMISSIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("PermissionGroupId", "permission_group_id", Type::String).required(),
            field("TopicIdList", "topic_id_list", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_TOPIC_PERMISSIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("PermissionGroupId", "permission_group_id", Type::String).required(),
            field("TopicIdList", "topic_id_list", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TOPIC_PERMISSION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("Permission", "permission", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[2]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_TOPIC_PERMISSIONS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "TopicPermissionResultList",
                "topic_permission_result_list",
                Type::List(&Type::Object(&TOPIC_PERMISSION)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PERMISSION_GROUP_MEMBER_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Member_Account", "member_account", Type::String).required()],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_PERMISSION_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("PermissionGroupId", "permission_group_id", Type::String).required(),
            field(
                    "MemberList",
                    "member_list",
                    Type::List(&Type::Object(&PERMISSION_GROUP_MEMBER_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_PERMISSION_GROUP_MEMBERS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("Result", "result", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[0, 10013]),
        }),
    }),
);

static ADD_PERMISSION_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "MemberList",
                "member_list",
                Type::List(&Type::Object(&ADD_PERMISSION_GROUP_MEMBERS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_PERMISSION_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("PermissionGroupId", "permission_group_id", Type::String).required(),
            field("Limit", "limit", Type::Integer),
            field("Next", "next", Type::String),
            field("MemberInfoFilter", "member_info_filter", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::OpenStrings(
                            &[
                                "Role",
                                "JoinTime",
                                "MsgSeq",
                                "MsgFlag",
                                "LastSendMsgTime",
                                "JoinPermissionGroupTime",
                                "MuteUntil",
                            ],
                        ),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PERMISSION_GROUP_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("Role", "role", Type::String),
            field("JoinTime", "join_time", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgFlag", "msg_flag", Type::String),
            field("LastSendMsgTime", "last_send_msg_time", Type::Integer),
            field(
                "JoinPermissionGroupTime",
                "join_permission_group_time",
                Type::Integer,
            ),
            field("MuteUntil", "mute_until", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_PERMISSION_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Next", "next", Type::String),
            field(
                "MemberList",
                "member_list",
                Type::List(&Type::Object(&PERMISSION_GROUP_MEMBER)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_CONVERSATIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("TimeStamp", "time_stamp", Type::Integer).required(),
            field("StartIndex", "start_index", Type::Integer).required(),
            field("TopTimeStamp", "top_time_stamp", Type::Integer).required(),
            field("TopStartIndex", "top_start_index", Type::Integer).required(),
            field("AssistFlags", "assist_flags", Type::Integer).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONVERSATION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Type", "type", Type::Integer),
            field("To_Account", "to_account", Type::String),
            field("GroupId", "group_id", Type::String),
            field("MsgTime", "msg_time", Type::Integer),
            field("TopFlag", "top_flag", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_CONVERSATIONS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "SessionItem",
                "session_item",
                Type::List(&Type::Object(&CONVERSATION)),
            ),
            field("CompleteFlag", "complete_flag", Type::Integer),
            field("TimeStamp", "time_stamp", Type::Integer),
            field("StartIndex", "start_index", Type::Integer),
            field("TopTimeStamp", "top_time_stamp", Type::Integer),
            field("TopStartIndex", "top_start_index", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_CONVERSATION_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Type", "type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field("To_Account", "to_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("ToGroupid", "to_group_id", Type::String),
            field("ClearRamble", "clear_ramble", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RECENT_CONTACT_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Type", "type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field("To_Account", "to_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("GroupId", "group_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PIN_CONVERSATIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("OperationType", "operation_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field(
                    "RecentContactItem",
                    "recent_contact_item",
                    Type::List(&Type::Object(&RECENT_CONTACT_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Type", "type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field("ToGroupId", "to_group_id", Type::String),
            field("To_Account", "to_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_GROUP_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupName", "group_name", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "ContactItem",
                    "contact_item",
                    Type::List(&Type::Object(&CONTACT_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_CONVERSATION_GROUP_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "GroupContactItem",
                    "group_contact_item",
                    Type::List(&Type::Object(&CONTACT_GROUP_ITEM)),
                )
                .required()
                .limits(&[Limit::MaxItems(1), Limit::MinItems(1)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_GROUP: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupName", "group_name", Type::String),
            field("GroupId", "group_id", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Type", "type", Type::Integer),
            field("To_Account", "to_account", Type::String),
            field("ToGroupId", "to_group_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ContactItem", "contact_item", Type::Object(&CONTACT)),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0, 1], &[0, 2]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static CONTACT_GROUP_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupItem", "group_item", Type::Object(&CONTACT_GROUP)),
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&CONTACT_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_CONVERSATION_GROUP_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "GroupResultItem",
                "group_result_item",
                Type::List(&Type::Object(&CONTACT_GROUP_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_UPDATE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ContactOptType", "contact_opt_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field("ContactItem", "contact_item", Type::Object(&CONTACT_ITEM)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_GROUP_UPDATE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UpdateGroupType", "update_group_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field("OldGroupName", "old_group_name", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("NewGroupName", "new_group_name", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field(
                "ContactUpdateItem",
                "contact_update_item",
                Type::List(&Type::Object(&CONTACT_UPDATE_ITEM)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UPDATE_CONVERSATION_GROUP_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("UpdateType", "update_type", Type::Integer).required(),
            field("UpdateGroup", "update_group", Type::Object(&CONTACT_GROUP_UPDATE))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_UPDATE_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ContactOptType", "contact_opt_type", Type::Integer),
            field("ContactItem", "contact_item", Type::Object(&CONTACT)),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[1, 1], &[1, 2]],
            code: Some(2),
            info: Some(3),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static CONTACT_GROUP_UPDATE_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UpdateGroupType", "update_group_type", Type::Integer),
            field("GroupName", "group_name", Type::String),
            field("GroupId", "group_id", Type::Integer),
            field("OldGroupName", "old_group_name", Type::String),
            field(
                "ContactResultItem",
                "contact_result_item",
                Type::List(&Type::Object(&CONTACT_UPDATE_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UPDATE_CONVERSATION_GROUP_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UpdateType", "update_type", Type::Integer),
            field(
                "UpdateGroupResult",
                "update_group_result",
                Type::Object(&CONTACT_GROUP_UPDATE_RESULT),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_CONVERSATION_GROUP_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("GroupName", "group_name", Type::List(&Type::String))
                .required()
                .limits(&[Limit::MaxItems(1), Limit::MinItems(1)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_CONVERSATION_GROUP_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupItem", "group_item", Type::List(&Type::Object(&CONTACT_GROUP))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_MARK_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("OptType", "opt_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2, 3])]),
            field("ContactItem", "contact_item", Type::Object(&CONTACT_ITEM)).required(),
            field("ClearMark", "clear_mark", Type::List(&Type::Integer)),
            field("SetMark", "set_mark", Type::List(&Type::Integer)),
            field("CustomMark", "custom_mark", Type::String)
                .limits(&[Limit::MaxBytes(256)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MARK_CONVERSATIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MarkItem", "mark_item", Type::List(&Type::Object(&CONTACT_MARK_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_MARK_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("OptType", "opt_type", Type::Integer),
            field("ContactItem", "contact_item", Type::Object(&CONTACT)),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[1, 1], &[1, 2]],
            code: Some(2),
            info: Some(3),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static MARK_CONVERSATIONS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&CONTACT_MARK_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_CONVERSATION_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "ContactItem",
                    "contact_item",
                    Type::List(&Type::Object(&CONTACT_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CONTACT_MARKS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Type", "type", Type::Integer),
            field("To_Account", "to_account", Type::String),
            field("ToGroupId", "to_group_id", Type::String),
            field("StandardMark", "standard_mark", Type::String),
            field("CustomMark", "custom_mark", Type::String),
            field("ContactGroupId", "contact_group_id", Type::List(&Type::Integer)),
            field("Timestamp", "timestamp", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_CONVERSATION_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ContactResultItem",
                "contact_result_item",
                Type::List(&Type::Object(&CONTACT_MARKS)),
            ),
            field("GroupItem", "group_item", Type::List(&Type::Object(&CONTACT_GROUP))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CONVERSATION_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("StartIndex", "start_index", Type::Integer).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CONVERSATION_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ContactItem",
                "contact_item",
                Type::List(&Type::Object(&CONTACT_MARKS)),
            ),
            field("GroupItem", "group_item", Type::List(&Type::Object(&CONTACT_GROUP))),
            field("CompleteFlag", "complete_flag", Type::Integer),
            field("NextStartIndex", "next_start_index", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_AT_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupAtAllFlag", "group_at_all_flag", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("GroupAt_Account", "group_at_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_GROUP_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Random", "random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgPriority", "msg_priority", Type::String)
                .limits(&[Limit::Strings(&["High", "Normal", "Low", "Lowest"])]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required(),
            field("From_Account", "from_account", Type::String),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
            field(
                    "ForbidCallbackControl",
                    "forbid_callback_control",
                    Type::List(&Type::String),
                )
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "ForbidBeforeSendMsgCallback",
                                "ForbidAfterSendMsgCallback",
                            ],
                        ),
                    ],
                ),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("SendMsgControl", "send_msg_control", Type::List(&Type::String))
                .limits(&[Limit::Strings(&["NoLastMsg", "NoUnread", "NoMsgCheck"])]),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("SupportMessageExtension", "support_message_extension", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("To_Account", "to_account", Type::List(&Type::String))
                .limits(&[Limit::MaxItems(50), Limit::EmptyMeans("every member")]),
            field("TopicId", "topic_id", Type::String),
            field("NeedReadReceipt", "need_read_receipt", Type::Integer)
                .limits(&[Limit::Flag]),
            field(
                "GroupAtInfo",
                "group_at_info",
                Type::List(&Type::Object(&GROUP_AT_INFO)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_GROUP_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgDropReason", "msg_drop_reason", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_GROUP_SYSTEM_NOTIFICATION_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("ToMembers_Account", "to_members_account", Type::List(&Type::String))
                .limits(&[Limit::EmptyMeans("every member")]),
            field("Content", "content", Type::String).required(),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MSG_SEQ_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgSeq", "msg_seq", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RECALL_GROUP_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "MsgSeqList",
                    "msg_seq_list",
                    Type::List(&Type::Object(&GROUP_MSG_SEQ_ITEM)),
                )
                .required(),
            field("TopicId", "topic_id", Type::String),
            field("Reason", "reason", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_RECALL_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgSeq", "msg_seq", Type::Integer),
            field("RetCode", "ret_code", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static RECALL_GROUP_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "RecallRetList",
                "recall_ret_list",
                Type::List(&Type::Object(&GROUP_RECALL_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_GROUP_MESSAGE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String).required(),
            field("SendTime", "send_time", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("Random", "random", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_GROUP_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("RecentContactFlag", "recent_contact_flag", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field(
                    "MsgList",
                    "msg_list",
                    Type::List(&Type::Object(&IMPORT_GROUP_MESSAGE_ITEM)),
                )
                .required(),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_GROUP_MESSAGE_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgTime", "msg_time", Type::Integer),
            field("Result", "result", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[],
            code: Some(2),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static IMPORT_GROUP_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ImportMsgResult",
                "import_msg_result",
                Type::List(&Type::Object(&IMPORT_GROUP_MESSAGE_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_GROUP_MESSAGES_BY_SENDER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Sender_Account", "sender_account", Type::String).required(),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_GROUP_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("ReqMsgNumber", "req_msg_number", Type::Integer).required(),
            field("ReqMsgSeq", "req_msg_seq", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("WithRecalledMsg", "with_recalled_msg", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MESSAGE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("IsPlaceMsg", "is_place_msg", Type::Integer),
            field("IsSystemMsg", "is_system_msg", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("MsgPriority", "msg_priority", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgTimeStamp", "msg_time_stamp", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_GROUP_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("IsFinished", "is_finished", Type::Integer),
            field(
                "RspMsgList",
                "rsp_msg_list",
                Type::List(&Type::Object(&GROUP_MESSAGE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_GROUP_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("MsgSeq", "msg_seq", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[&[2, 3]],
        outcome: None,
    }),
);

static SEND_BROADCAST_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("Random", "random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required(),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_BROADCAST_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("MsgSeq", "msg_seq", Type::Integer)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CLEAR_GROUP_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("MsgSeq", "msg_seq", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_GROUP_READ_RECEIPTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("From_Account", "from_account", Type::String).required(),
            field(
                    "MsgSeqList",
                    "msg_seq_list",
                    Type::List(&Type::Object(&GROUP_MSG_SEQ_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GROUP_READ_RECEIPTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "MsgSeqList",
                    "msg_seq_list",
                    Type::List(&Type::Object(&GROUP_MSG_SEQ_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_READ_RECEIPT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Code", "code", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("ReadNum", "read_num", Type::Integer),
            field("UnreadNum", "unread_num", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[1]],
            code: Some(0),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_GROUP_READ_RECEIPTS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "GroupMsgReceiptList",
                "group_msg_receipt_list",
                Type::List(&Type::Object(&GROUP_READ_RECEIPT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_GROUP_MESSAGE_READERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("MsgSeq", "msg_seq", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("Filter", "filter", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Cursor", "cursor", Type::String).required(),
            field("Count", "count", Type::Integer).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MESSAGE_READER: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Read_Account", "read_account", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MESSAGE_NON_READER: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Unread_Account", "unread_account", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_GROUP_MESSAGE_READERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("IsFinish", "is_finish", Type::Integer).aliases(&["IsFinished"]),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("Cursor", "cursor", Type::String),
            field(
                "ReadList",
                "read_list",
                Type::List(&Type::Object(&GROUP_MESSAGE_READER)),
            ),
            field(
                "UnreadList",
                "unread_list",
                Type::List(&Type::Object(&GROUP_MESSAGE_NON_READER)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GROUP_MESSAGE_EXTENSIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("MsgSeq", "msg_seq", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("StartSeq", "start_seq", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MESSAGE_EXTENSION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Key", "key", Type::String),
            field("Value", "value", Type::String),
            field("Seq", "seq", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GROUP_MESSAGE_EXTENSIONS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CompleteFlag", "complete_flag", Type::Integer),
            field("LatestSeq", "latest_seq", Type::Integer),
            field("ClearSeq", "clear_seq", Type::Integer),
            field(
                "ExtensionList",
                "extension_list",
                Type::List(&Type::Object(&GROUP_MESSAGE_EXTENSION)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MESSAGE_EXTENSION_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Key", "key", Type::String).required().limits(&[Limit::MaxBytes(100)]),
            field("Value", "value", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(1000)]),
            field("Seq", "seq", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_GROUP_MESSAGE_EXTENSIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("MsgSeq", "msg_seq", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("OperateType", "operate_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2, 3])]),
            field(
                    "ExtensionList",
                    "extension_list",
                    Type::List(&Type::Object(&GROUP_MESSAGE_EXTENSION_ITEM)),
                )
                .limits(&[Limit::EmptyMeans("every pair")]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_GROUP_MESSAGE_EXTENSIONS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("Extension", "extension", Type::Object(&GROUP_MESSAGE_EXTENSION)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[1, 0]],
            code: Some(0),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static SET_GROUP_MESSAGE_EXTENSIONS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ExtensionList",
                "extension_list",
                Type::List(&Type::Object(&SET_GROUP_MESSAGE_EXTENSIONS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PIN_GROUP_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("TopicId", "topic_id", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer)
                .required()
                .limits(&[Limit::Min(1), Limit::Max(4294967295)]),
            field("Pinner_Account", "pinner_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UNPIN_GROUP_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("TopicId", "topic_id", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer)
                .required()
                .limits(&[Limit::Min(1), Limit::Max(4294967295)]),
            field("UnPinner_Account", "unpinner_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_PINNED_GROUP_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PINNED_GROUP_MESSAGE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgSeq", "msg_seq", Type::Integer),
            field("Pinner_Account", "pinner_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_PINNED_GROUP_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "PinnedMsgList",
                "pinned_msg_list",
                Type::List(&Type::Object(&PINNED_GROUP_MESSAGE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_GROUP_STREAM_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("From_Account", "from_account", Type::String),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)])
                .aliases(&["Random"]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required()
                .limits(&[Limit::MaxItems(1), Limit::MinItems(1)]),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_GROUP_STREAM_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("StreamMsgID", "stream_msg_id", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_APP_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Limit", "limit", Type::Integer),
            field("Next", "next", Type::Integer).limits(&[Limit::Min(0)]),
            field("GroupType", "group_type", Type::String)
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "Public",
                                "Private",
                                "ChatRoom",
                                "AVChatRoom",
                                "BChatRoom",
                                "Community",
                            ],
                        ),
                        Limit::OldString("Work", "Private"),
                        Limit::OldString("Meeting", "ChatRoom"),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static APP_GROUP: Object = Object(
    Form::Plain(Shape {
        fields: &[field("GroupId", "group_id", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_APP_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TotalCount", "total_count", Type::Integer),
            field("GroupIdList", "group_id_list", Type::List(&Type::Object(&APP_GROUP))),
            field("Next", "next", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_CUSTOM_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Key", "key", Type::String).required().limits(&[Limit::MaxBytes(16)]),
            field("Value", "value", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(512)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MEMBER_CUSTOM_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Key", "key", Type::String).required().limits(&[Limit::MaxBytes(16)]),
            field("Value", "value", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(64)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_GROUP_MEMBER_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Role", "role", Type::String).limits(&[Limit::Strings(&["Admin"])]),
            field(
                    "AppMemberDefinedData",
                    "app_member_defined_data",
                    Type::List(&Type::Object(&MEMBER_CUSTOM_ITEM)),
                )
                .limits(&[Limit::MaxItems(5)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_GROUP_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Owner_Account", "owner_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("Type", "type", Type::String)
                .required()
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "Public",
                                "Private",
                                "ChatRoom",
                                "AVChatRoom",
                                "Community",
                                "Work",
                                "Meeting",
                                "BChatRoom",
                            ],
                        ),
                    ],
                ),
            field("GroupId", "group_id", Type::String).limits(&[Limit::MaxBytes(48)]),
            field("Name", "name", Type::String).required(),
            field("Introduction", "introduction", Type::String),
            field("Notification", "notification", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("MaxMemberCount", "max_member_count", Type::Integer),
            field("ApplyJoinOption", "apply_join_option", Type::String)
                .limits(
                    &[Limit::Strings(&["FreeAccess", "NeedPermission", "DisableApply"])],
                ),
            field("InviteJoinOption", "invite_join_option", Type::String),
            field(
                    "AppDefinedData",
                    "app_defined_data",
                    Type::List(&Type::Object(&GROUP_CUSTOM_ITEM)),
                )
                .limits(&[Limit::MaxItems(10)]),
            field(
                "MemberList",
                "member_list",
                Type::List(&Type::Object(&CREATE_GROUP_MEMBER_ITEM)),
            ),
            field("SupportTopic", "support_topic", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("EnablePermission", "enable_permission", Type::Integer)
                .limits(&[Limit::Flag]),
            field("DefaultPermission", "default_permission", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_GROUP_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "type", Type::String),
            field("HugeGroupFlag", "huge_group_flag", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_PROFILES_FILTER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                    "GroupBaseInfoFilter",
                    "group_base_info_filter",
                    Type::List(&Type::String),
                )
                .limits(
                    &[
                        Limit::OpenStrings(
                            &[
                                "Type",
                                "Name",
                                "Introduction",
                                "Notification",
                                "FaceUrl",
                                "CreateTime",
                                "Owner_Account",
                                "InfoSeq",
                                "LastInfoTime",
                                "LastMsgTime",
                                "NextMsgSeq",
                                "MemberNum",
                                "MaxMemberNum",
                                "ApplyJoinOption",
                                "InviteJoinOption",
                                "MuteAllMember",
                            ],
                        ),
                    ],
                ),
            field("MemberInfoFilter", "member_info_filter", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::OpenStrings(
                            &[
                                "Account",
                                "Role",
                                "JoinTime",
                                "MsgSeq",
                                "MsgFlag",
                                "LastSendMsgTime",
                                "MuteUntil",
                                "NameCard",
                            ],
                        ),
                    ],
                ),
            field(
                "AppDefinedDataFilter_Group",
                "app_defined_data_filter_group",
                Type::List(&Type::String),
            ),
            field(
                "AppDefinedDataFilter_GroupMember",
                "app_defined_data_filter_group_member",
                Type::List(&Type::String),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GROUP_PROFILES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupIdList", "group_id_list", Type::List(&Type::String)).required(),
            field(
                "ResponseFilter",
                "response_filter",
                Type::Object(&GROUP_PROFILES_FILTER),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_CUSTOM_FIELD: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Key", "key", Type::String),
            field("Value", "value", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("Role", "role", Type::String),
            field("JoinTime", "join_time", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgFlag", "msg_flag", Type::String),
            field("LastSendMsgTime", "last_send_msg_time", Type::Integer),
            field("MuteUntil", "mute_until", Type::Integer).aliases(&["ShutUpUntil"]),
            field("NameCard", "name_card", Type::String),
            field("OnlineStatus", "online_status", Type::String),
            field(
                "AppMemberDefinedData",
                "app_member_defined_data",
                Type::List(&Type::Object(&GROUP_CUSTOM_FIELD)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_PROFILE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("Appid", "appid", Type::Integer),
            field("GroupId", "group_id", Type::String),
            field("Type", "type", Type::String),
            field("Name", "name", Type::String),
            field("Introduction", "introduction", Type::String),
            field("Notification", "notification", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("CreateTime", "create_time", Type::Integer),
            field("InfoSeq", "info_seq", Type::Integer),
            field("LastInfoTime", "last_info_time", Type::Integer),
            field("LastMsgTime", "last_msg_time", Type::Integer),
            field("NextMsgSeq", "next_msg_seq", Type::Integer),
            field("MemberNum", "member_num", Type::Integer).aliases(&["MemberCount"]),
            field("OnlineMemberNum", "online_member_num", Type::Integer),
            field("MaxMemberNum", "max_member_num", Type::Integer),
            field("ApplyJoinOption", "apply_join_option", Type::String),
            field("InviteJoinOption", "invite_join_option", Type::String),
            field("MuteAllMember", "mute_all_member", Type::String)
                .aliases(&["ShutUpAllMember"]),
            field("EnablePermission", "enable_permission", Type::Integer),
            field("DefaultPermission", "default_permission", Type::Integer),
            field(
                "AppDefinedData",
                "app_defined_data",
                Type::List(&Type::Object(&GROUP_CUSTOM_FIELD)),
            ),
            field("MemberList", "member_list", Type::List(&Type::Object(&GROUP_MEMBER))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[3]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_GROUP_PROFILES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupInfo", "group_info", Type::List(&Type::Object(&GROUP_PROFILE))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("MemberInfoFilter", "member_info_filter", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::OpenStrings(
                            &[
                                "Role",
                                "JoinTime",
                                "MsgSeq",
                                "MsgFlag",
                                "LastSendMsgTime",
                                "MuteUntil",
                                "NameCard",
                                "OnlineStatus",
                            ],
                        ),
                    ],
                ),
            field("MemberRoleFilter", "member_role_filter", Type::List(&Type::String))
                .limits(&[Limit::Strings(&["Owner", "Admin", "Member"])]),
            field(
                "AppDefinedDataFilter_GroupMember",
                "app_defined_data_filter_group_member",
                Type::List(&Type::String),
            ),
            field("Limit", "limit", Type::Integer),
            field("Offset", "offset", Type::Integer).limits(&[Limit::Min(0)]),
            field("Next", "next", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MemberNum", "member_num", Type::Integer).aliases(&["MemberCount"]),
            field("MemberList", "member_list", Type::List(&Type::Object(&GROUP_MEMBER))),
            field("Next", "next", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_SPECIFIED_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "Member_List_Account",
                    "member_list_account",
                    Type::List(&Type::String),
                )
                .required(),
            field("MemberInfoFilter", "member_info_filter", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::OpenStrings(
                            &[
                                "Role",
                                "JoinTime",
                                "MsgSeq",
                                "MsgFlag",
                                "LastSendMsgTime",
                                "MuteUntil",
                                "NameCard",
                                "OnlineStatus",
                            ],
                        ),
                    ],
                ),
            field("MemberRoleFilter", "member_role_filter", Type::List(&Type::String))
                .limits(&[Limit::Strings(&["Owner", "Admin", "Member"])]),
            field(
                "AppDefinedDataFilter_GroupMember",
                "app_defined_data_filter_group_member",
                Type::List(&Type::String),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_SPECIFIED_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("MemberList", "member_list", Type::List(&Type::Object(&GROUP_MEMBER))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_GROUP_PROFILE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Name", "name", Type::String),
            field("Introduction", "introduction", Type::String),
            field("Notification", "notification", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("MaxMemberNum", "max_member_num", Type::Integer),
            field("ApplyJoinOption", "apply_join_option", Type::String)
                .limits(
                    &[Limit::Strings(&["FreeAccess", "NeedPermission", "DisableApply"])],
                ),
            field("InviteJoinOption", "invite_join_option", Type::String)
                .limits(
                    &[Limit::Strings(&["FreeAccess", "NeedPermission", "DisableInvite"])],
                ),
            field("MuteAllMember", "mute_all_member", Type::String)
                .limits(&[Limit::Strings(&["On", "Off"])])
                .aliases(&["ShutUpAllMember"]),
            field(
                    "AppDefinedData",
                    "app_defined_data",
                    Type::List(&Type::Object(&GROUP_CUSTOM_ITEM)),
                )
                .limits(&[Limit::MaxItems(10)]),
            field("From_Account", "from_account", Type::String),
            field("EnablePermission", "enable_permission", Type::Integer)
                .limits(&[Limit::Flag]),
            field("DefaultPermission", "default_permission", Type::Integer),
            field("HistoryMsgBeforeJoin", "history_msg_before_join", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_GROUP_MEMBER_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Silence", "silence", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field(
                    "MemberList",
                    "member_list",
                    Type::List(&Type::Object(&ADD_GROUP_MEMBER_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_GROUP_MEMBERS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("Result", "result", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[1, 2, 3]),
        }),
    }),
);

static ADD_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "MemberList",
                "member_list",
                Type::List(&Type::Object(&ADD_GROUP_MEMBERS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Silence", "silence", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Reason", "reason", Type::String),
            field(
                    "MemberToDel_Account",
                    "member_to_del_account",
                    Type::List(&Type::String),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_GROUP_MEMBER_PROFILE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Member_Account", "member_account", Type::String).required(),
            field("Role", "role", Type::String)
                .limits(&[Limit::Strings(&["Admin", "Member"])]),
            field("MsgFlag", "msg_flag", Type::String)
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "AcceptAndNotify",
                                "AcceptNotNotify",
                                "Discard",
                                "AcceptNotNotifyExceptAt",
                            ],
                        ),
                    ],
                ),
            field("NameCard", "name_card", Type::String).limits(&[Limit::MaxBytes(50)]),
            field(
                    "AppMemberDefinedData",
                    "app_member_defined_data",
                    Type::List(&Type::Object(&MEMBER_CUSTOM_ITEM)),
                )
                .limits(&[Limit::MaxItems(5)]),
            field("MuteTime", "mute_time", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Seconds])
                .aliases(&["ShutUpTime"]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static JOINED_GROUPS_FILTER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                    "GroupBaseInfoFilter",
                    "group_base_info_filter",
                    Type::List(&Type::String),
                )
                .limits(
                    &[
                        Limit::OpenStrings(
                            &[
                                "Type",
                                "Name",
                                "Introduction",
                                "Notification",
                                "FaceUrl",
                                "CreateTime",
                                "Owner_Account",
                                "InfoSeq",
                                "LastInfoTime",
                                "LastMsgTime",
                                "NextMsgSeq",
                                "MemberNum",
                                "MaxMemberNum",
                                "ApplyJoinOption",
                                "InviteJoinOption",
                                "MuteAllMember",
                            ],
                        ),
                    ],
                ),
            field("SelfInfoFilter", "self_info_filter", Type::List(&Type::String))
                .limits(
                    &[Limit::OpenStrings(&["Role", "JoinTime", "MsgFlag", "MsgSeq"])],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_JOINED_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String).required(),
            field("WithHugeGroups", "with_huge_groups", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("WithNoActiveGroups", "with_no_active_groups", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Limit", "limit", Type::Integer),
            field("Offset", "offset", Type::Integer).limits(&[Limit::Min(0)]),
            field("GroupType", "group_type", Type::String)
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "Public",
                                "Private",
                                "ChatRoom",
                                "AVChatRoom",
                                "Community",
                                "Work",
                                "Meeting",
                                "BChatRoom",
                            ],
                        ),
                    ],
                ),
            field(
                "ResponseFilter",
                "response_filter",
                Type::Object(&JOINED_GROUPS_FILTER),
            ),
            field("SupportTopic", "support_topic", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static JOINED_GROUP_SELF: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Role", "role", Type::String),
            field("JoinTime", "join_time", Type::Integer),
            field("MsgFlag", "msg_flag", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("GrossTopicReadSeq", "gross_topic_read_seq", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static JOINED_GROUP: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "type", Type::String),
            field("Name", "name", Type::String),
            field("Introduction", "introduction", Type::String),
            field("Notification", "notification", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("CreateTime", "create_time", Type::Integer),
            field("InfoSeq", "info_seq", Type::Integer),
            field("LastInfoTime", "last_info_time", Type::Integer),
            field("LastMsgTime", "last_msg_time", Type::Integer),
            field("NextMsgSeq", "next_msg_seq", Type::Integer),
            field("MemberNum", "member_num", Type::Integer).aliases(&["MemberCount"]),
            field("MaxMemberNum", "max_member_num", Type::Integer),
            field("ApplyJoinOption", "apply_join_option", Type::String),
            field("InviteJoinOption", "invite_join_option", Type::String),
            field("MuteAllMember", "mute_all_member", Type::String)
                .aliases(&["ShutUpAllMember"]),
            field("SupportTopic", "support_topic", Type::Integer),
            field("GrossTopicNextMsgSeq", "gross_topic_next_msg_seq", Type::Integer),
            field("SelfInfo", "self_info", Type::Object(&JOINED_GROUP_SELF)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_JOINED_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TotalCount", "total_count", Type::Integer),
            field(
                "GroupIdList",
                "group_id_list",
                Type::List(&Type::Object(&JOINED_GROUP)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MEMBER_ROLES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("User_Account", "user_account", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ACCOUNT_ROLE_IN_GROUP: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("Role", "role", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MEMBER_ROLES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "UserIdList",
                "user_id_list",
                Type::List(&Type::Object(&ACCOUNT_ROLE_IN_GROUP)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MUTE_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Members_Account", "members_account", Type::List(&Type::String))
                .required(),
            field("MuteTime", "mute_time", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295), Limit::Seconds])
                .aliases(&["ShutUpTime"]),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MUTED_GROUP_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("MutedUntil", "muted_until", Type::Integer).aliases(&["ShuttedUntil"]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_MUTED_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field(
                    "MutedAccountList",
                    "muted_account_list",
                    Type::List(&Type::Object(&MUTED_GROUP_MEMBER)),
                )
                .aliases(&["ShuttedUinList"]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SHUTTED_GROUP_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("ShuttedUntil", "shutted_until", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_MUTED_GROUP_MEMBERS_LEGACY_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field(
                "ShuttedUinList",
                "shutted_uin_list",
                Type::List(&Type::Object(&SHUTTED_GROUP_MEMBER)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHANGE_GROUP_OWNER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("NewOwner_Account", "new_owner_account", Type::String).required(),
            field("From_Account", "from_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_GROUP_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Owner_Account", "owner_account", Type::String),
            field("Type", "type", Type::String)
                .required()
                .limits(
                    &[
                        Limit::Strings(&["Public", "Private", "ChatRoom", "Community"]),
                        Limit::OldString("Work", "Private"),
                        Limit::OldString("Meeting", "ChatRoom"),
                    ],
                ),
            field("GroupId", "group_id", Type::String).limits(&[Limit::MaxBytes(48)]),
            field("Name", "name", Type::String).required(),
            field("Introduction", "introduction", Type::String),
            field("Notification", "notification", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("MaxMemberCount", "max_member_count", Type::Integer),
            field("ApplyJoinOption", "apply_join_option", Type::String)
                .limits(
                    &[Limit::Strings(&["FreeAccess", "NeedPermission", "DisableApply"])],
                ),
            field(
                    "AppDefinedData",
                    "app_defined_data",
                    Type::List(&Type::Object(&GROUP_CUSTOM_ITEM)),
                )
                .limits(&[Limit::MaxItems(10)]),
            field("CreateTime", "create_time", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("SupportTopic", "support_topic", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_GROUP_MEMBER_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Role", "role", Type::String).limits(&[Limit::Strings(&["Admin"])]),
            field("JoinTime", "join_time", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("UnreadMsgNum", "unread_msg_num", Type::Integer)
                .limits(&[Limit::Min(0)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "MemberList",
                    "member_list",
                    Type::List(&Type::Object(&IMPORT_GROUP_MEMBER_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_GROUP_MEMBERS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("Result", "result", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[1, 2]),
        }),
    }),
);

static IMPORT_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "MemberList",
                "member_list",
                Type::List(&Type::Object(&IMPORT_GROUP_MEMBERS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_MEMBER_UNREAD_COUNT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Member_Account", "member_account", Type::String).required(),
            field("UnreadMsgNum", "unread_msg_num", Type::Integer)
                .required()
                .limits(&[Limit::Min(0)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BAN_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Members_Account", "members_account", Type::List(&Type::String))
                .required(),
            field("Duration", "duration", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295), Limit::Seconds]),
            field("Description", "description", Type::String)
                .limits(&[Limit::MaxBytes(1000)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UNBAN_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Members_Account", "members_account", Type::List(&Type::String))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_BANNED_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Limit", "limit", Type::Integer),
            field("Offset", "offset", Type::Integer).required().limits(&[Limit::Min(0)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BANNED_GROUP_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("BannedUntil", "banned_until", Type::Integer),
            field("Member_Account", "member_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_BANNED_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "BannedAccountList",
                "banned_account_list",
                Type::List(&Type::Object(&BANNED_GROUP_MEMBER)),
            ),
            field("NextOffset", "next_offset", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_LIVE_GROUP_ONLINE_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Timestamp", "timestamp", Type::Integer)
                .required()
                .limits(&[Limit::Min(0)]),
            field("Mark", "mark", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIVE_GROUP_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("JoinTime", "join_time", Type::Integer),
            field("Member_Account", "member_account", Type::String),
            field("NickName", "nick_name", Type::String),
            field("Avatar", "avatar", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_LIVE_GROUP_ONLINE_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "MemberList",
                "member_list",
                Type::List(&Type::Object(&LIVE_GROUP_MEMBER)),
            ),
            field("NextTimestamp", "next_timestamp", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIVE_GROUP_MARKS_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String).required(),
            field("Marks", "marks", Type::List(&Type::Integer)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MARK_LIVE_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("CommandType", "command_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field(
                    "MemberList",
                    "member_list",
                    Type::List(&Type::Object(&LIVE_GROUP_MARKS_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIVE_GROUP_MARKS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Member_Account", "member_account", Type::String),
            field("Marks", "marks", Type::List(&Type::Integer)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: None,
            info: None,
            ok: Success::Any,
        }),
    }),
);

static MARK_LIVE_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CommandType", "command_type", Type::Integer),
            field(
                "MemberList",
                "member_list",
                Type::List(&Type::Object(&LIVE_GROUP_MARKS)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_LIVE_GROUP_ADMINS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("CommandType", "command_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2])]),
            field("Admin_Account", "admin_account", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIVE_GROUP_ADMIN: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Admin_Account", "admin_account", Type::String),
            field("Avatar", "avatar", Type::String),
            field("NickName", "nick_name", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_LIVE_GROUP_ADMINS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "Admin_List",
                "admin_list",
                Type::List(&Type::Object(&LIVE_GROUP_ADMIN)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_LIVE_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("Member_Account", "member_account", Type::List(&Type::String))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_LIVE_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Member_Account", "member_account", Type::List(&Type::String))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_ATTRIBUTE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("key", "key", Type::String),
            field("value", "value", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GROUP_ATTRIBUTES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "GroupAttrAry",
                "group_attr_ary",
                Type::List(&Type::Object(&GROUP_ATTRIBUTE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_ATTRIBUTE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("key", "key", Type::String).required().limits(&[Limit::MaxBytes(32)]),
            field("value", "value", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(4000)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_GROUP_ATTRIBUTES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "GroupAttr",
                    "group_attr",
                    Type::List(&Type::Object(&GROUP_ATTRIBUTE_ITEM)),
                )
                .required()
                .limits(&[Limit::MaxItems(16)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_ATTRIBUTE_KEY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("key", "key", Type::String).required().limits(&[Limit::MaxBytes(32)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_GROUP_ATTRIBUTES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "GroupAttr",
                    "group_attr",
                    Type::List(&Type::Object(&GROUP_ATTRIBUTE_KEY)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GROUP_COUNTERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("GroupCounterKeys", "group_counter_keys", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_COUNTER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Key", "key", Type::String),
            field("Value", "value", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GROUP_COUNTERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "GroupCounter",
                "group_counter",
                Type::List(&Type::Object(&GROUP_COUNTER)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_COUNTER_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Key", "key", Type::String).required().limits(&[Limit::MaxBytes(128)]),
            field("Value", "value", Type::Integer).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UPDATE_GROUP_COUNTERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field(
                    "GroupCounter",
                    "group_counter",
                    Type::List(&Type::Object(&GROUP_COUNTER_ITEM)),
                )
                .required()
                .limits(&[Limit::MaxItems(20)]),
            field("Mode", "mode", Type::String)
                .limits(&[Limit::Strings(&["Set", "Increase", "Decrease"])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_GROUP_COUNTERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String).required(),
            field("GroupCounterKeys", "group_counter_keys", Type::List(&Type::String))
                .limits(&[Limit::EmptyMeans("every counter")]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MEMBER_PUSH_CONDITION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AttrsOr", "attrs_or", Type::Map(&Type::String)),
            field("AttrsAnd", "attrs_and", Type::Map(&Type::String)),
            field("TagsOr", "tags_or", Type::List(&Type::String))
                .limits(&[Limit::MaxItems(10), Limit::ItemMaxBytes(50)]),
            field("TagsAnd", "tags_and", Type::List(&Type::String))
                .limits(&[Limit::MaxItems(10), Limit::ItemMaxBytes(50)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_TO_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgLifeTime", "msg_life_time", Type::Integer)
                .limits(&[Limit::Seconds]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required(),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
            field("Condition", "condition", Type::Object(&MEMBER_PUSH_CONDITION))
                .limits(&[Limit::EmptyMeans("every user")]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_TO_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("TaskId", "task_id", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_MEMBER_ATTRIBUTE_NAMES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AttrNames", "attr_names", Type::Map(&Type::String))
                .required()
                .limits(&[Limit::MaxItems(10)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MEMBER_ATTRIBUTE_NAMES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("AttrNames", "attr_names", Type::Map(&Type::String))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MEMBER_ATTRIBUTES_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String).required(),
            field("Attrs", "attrs", Type::Map(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_MEMBER_ATTRIBUTES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                    "UserAttrs",
                    "user_attrs",
                    Type::List(&Type::Object(&MEMBER_ATTRIBUTES_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MEMBER_ATTRIBUTES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MEMBER_ATTRIBUTES: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("Attrs", "attrs", Type::Map(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MEMBER_ATTRIBUTES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "UserAttrs",
                "user_attrs",
                Type::List(&Type::Object(&MEMBER_ATTRIBUTES)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REMOVE_MEMBER_ATTRIBUTES_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String).required(),
            field("Attrs", "attrs", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REMOVE_MEMBER_ATTRIBUTES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                    "UserAttrs",
                    "user_attrs",
                    Type::List(&Type::Object(&REMOVE_MEMBER_ATTRIBUTES_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MEMBER_TAGS_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String).required(),
            field("Tags", "tags", Type::List(&Type::String))
                .required()
                .limits(&[Limit::MaxItems(10), Limit::ItemMaxBytes(50)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_MEMBER_TAGS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserTags", "user_tags", Type::List(&Type::Object(&MEMBER_TAGS_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MEMBER_TAGS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("Tags", "tags", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MEMBER_TAGS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserTags", "user_tags", Type::List(&Type::Object(&MEMBER_TAGS))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REMOVE_MEMBER_TAGS_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String).required(),
            field("Tags", "tags", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REMOVE_MEMBER_TAGS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                    "UserTags",
                    "user_tags",
                    Type::List(&Type::Object(&REMOVE_MEMBER_TAGS_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_C2C_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SyncOtherMachine", "sync_other_machine", Type::Integer)
                .limits(&[Limit::Integers(&[1, 2])]),
            field("From_Account", "from_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("MsgLifeTime", "msg_life_time", Type::Integer)
                .limits(&[Limit::Seconds]),
            field("MsgSeq", "msg_seq", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgTimeStamp", "msg_time_stamp", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field(
                    "ForbidCallbackControl",
                    "forbid_callback_control",
                    Type::List(&Type::String),
                )
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "ForbidBeforeSendMsgCallback",
                                "ForbidAfterSendMsgCallback",
                            ],
                        ),
                    ],
                ),
            field("SendMsgControl", "send_msg_control", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "NoUnread",
                                "NoLastMsg",
                                "WithMuteNotifications",
                                "NoMsgCheck",
                            ],
                        ),
                    ],
                ),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required()
                .limits(&[Limit::MinItems(1)]),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("SupportMessageExtension", "support_message_extension", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
            field("IsNeedReadReceipt", "is_need_read_receipt", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_C2C_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("MsgId", "msg_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BATCH_SEND_C2C_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SyncOtherMachine", "sync_other_machine", Type::Integer)
                .limits(&[Limit::Integers(&[1, 2])]),
            field("From_Account", "from_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("MsgLifeTime", "msg_life_time", Type::Integer)
                .limits(&[Limit::Seconds]),
            field("MsgSeq", "msg_seq", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgTimeStamp", "msg_time_stamp", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required()
                .limits(&[Limit::MinItems(1)]),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("SupportMessageExtension", "support_message_extension", Type::Integer)
                .limits(&[Limit::Flag]),
            field("SendMsgControl", "send_msg_control", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "NoUnread",
                                "NoLastMsg",
                                "WithMuteNotifications",
                                "NoMsgCheck",
                            ],
                        ),
                    ],
                ),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
            field("IsNeedReadReceipt", "is_need_read_receipt", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BATCH_SEND_C2C_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgKey", "msg_key", Type::String),
            field("MsgId", "msg_id", Type::String),
            field(
                "ErrorList",
                "error_list",
                Type::List(&Type::Object(&ONLINE_STATUS_FAILURE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_C2C_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SyncFromOldSystem", "sync_from_old_system", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[2, 5]), Limit::OldInteger(1, 5)]),
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MsgSeq", "msg_seq", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgTimeStamp", "msg_time_stamp", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required()
                .limits(&[Limit::MinItems(1)]),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_C2C_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)])
                .aliases(&["From_Account"]),
            field("Peer_Account", "peer_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)])
                .aliases(&["To_Account"]),
            field("MaxCnt", "max_cnt", Type::Integer).required(),
            field("MinTime", "min_time", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("MaxTime", "max_time", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("LastMsgKey", "last_msg_key", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static C2C_MESSAGE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgTimeStamp", "msg_time_stamp", Type::Integer),
            field("MsgClientTime", "msg_client_time", Type::Integer),
            field("NoticeSeq", "notice_seq", Type::Integer),
            field("MsgFlagBits", "msg_flag_bits", Type::Integer),
            field("IsPeerRead", "is_peer_read", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_C2C_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Complete", "complete", Type::Integer),
            field("MsgCnt", "msg_cnt", Type::Integer),
            field("LastMsgTime", "last_msg_time", Type::Integer),
            field("LastMsgKey", "last_msg_key", Type::String),
            field("MsgList", "msg_list", Type::List(&Type::Object(&C2C_MESSAGE))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RECALL_C2C_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MsgKey", "msg_key", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_C2C_MESSAGES_READ_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Report_Account", "report_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Peer_Account", "peer_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "MsgReadTime",
                    "msg_read_time",
                    Type::OneOf(&[Type::Integer, Type::String]),
                )
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_C2C_UNREAD_COUNT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Peer_Account", "peer_account", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static C2C_UNREAD_COUNT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Peer_Account", "peer_account", Type::String),
            field("C2CUnreadMsgNum", "c2c_unread_msg_num", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static C2C_UNREAD_FAILURE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Peer_Account", "peer_account", Type::String),
            field("ErrorCode", "error_code", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_C2C_UNREAD_COUNT_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AllC2CUnreadMsgNum", "all_c2c_unread_msg_num", Type::Integer),
            field(
                "C2CUnreadMsgNumList",
                "c2c_unread_msg_num_list",
                Type::List(&Type::Object(&C2C_UNREAD_COUNT)),
            ),
            field(
                "ErrorList",
                "error_list",
                Type::List(&Type::Object(&C2C_UNREAD_FAILURE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_C2C_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MsgKey", "msg_key", Type::String).required(),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[&[3, 4]],
        outcome: None,
    }),
);

static C2C_READ_RECEIPT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String).required(),
            field("To_Account", "to_account", Type::String).required(),
            field("MsgKey", "msg_key", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_C2C_READ_RECEIPTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Peer_Account", "peer_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "C2CMsgInfo",
                    "c2c_msg_info",
                    Type::List(&Type::Object(&C2C_READ_RECEIPT)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_C2C_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Peer_Account", "peer_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MsgKeyList", "msg_key_list", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_C2C_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("InvalidMsgKeyList", "invalid_msg_key_list", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_C2C_MESSAGE_EXTENSIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MsgKey", "msg_key", Type::String).required(),
            field("StartSeq", "start_seq", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_C2C_MESSAGE_EXTENSIONS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MsgKey", "msg_key", Type::String).required(),
            field("OperateType", "operate_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2, 3])]),
            field(
                    "ExtensionList",
                    "extension_list",
                    Type::List(&Type::Object(&GROUP_MESSAGE_EXTENSION_ITEM)),
                )
                .limits(&[Limit::EmptyMeans("every pair")]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_C2C_STREAM_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SyncOtherMachine", "sync_other_machine", Type::Integer)
                .limits(&[Limit::Integers(&[1, 2])]),
            field("From_Account", "from_account", Type::String)
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("MsgSeq", "msg_seq", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required()
                .limits(&[Limit::MaxItems(1), Limit::MinItems(1)]),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_C2C_STREAM_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("StreamMsgID", "stream_msg_id", Type::String),
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("MsgId", "msg_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODERATE_CONTENT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AuditName", "audit_name", Type::String).required(),
            field("ContentType", "content_type", Type::String)
                .required()
                .limits(&[Limit::Strings(&["Text", "Image", "Audio", "Video"])]),
            field("Content", "content", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(8192)]),
            field("ExtSender", "ext_sender", Type::String),
            field("ExtReceiver", "ext_receiver", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODERATE_CONTENT_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RequestId", "request_id", Type::String),
            field("Result", "result", Type::String),
            field("Score", "score", Type::Integer),
            field("Label", "label", Type::String),
            field("Keywords", "keywords", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODERATION_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ContentId", "content_id", Type::Integer).required(),
            field("ContentType", "content_type", Type::String)
                .required()
                .limits(&[Limit::Strings(&["Text", "Image"])]),
            field("Content", "content", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(8192)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODERATE_CONTENT_BATCH_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AuditName", "audit_name", Type::String).required(),
            field("Contents", "contents", Type::List(&Type::Object(&MODERATION_ITEM)))
                .required(),
            field("ExtSender", "ext_sender", Type::String),
            field("ExtReceiver", "ext_receiver", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AUDIT_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("ContentId", "content_id", Type::Integer),
            field("Result", "result", Type::String),
            field("Score", "score", Type::Integer),
            field("Label", "label", Type::String),
            field("SubLabel", "sub_label", Type::String),
            field("Keywords", "keywords", Type::List(&Type::String)),
            field("RequestId", "request_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[2]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static MODERATE_CONTENT_BATCH_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "AuditResults",
                "audit_results",
                Type::List(&Type::Object(&AUDIT_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CLOUD_BLOCKED_WORD_LIBRARIES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SdkAppId", "sdk_app_id", Type::Integer).required(),
            field("Offset", "offset", Type::Integer).required().limits(&[Limit::Min(0)]),
            field("Limit", "limit", Type::Integer).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CLOUD_BLOCKED_WORD_LIBRARY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ID", "id", Type::String),
            field("LibName", "lib_name", Type::String),
            field("Describe", "describe", Type::String),
            field("CreateTime", "create_time", Type::String),
            field("Suggestion", "suggestion", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CLOUD_BLOCKED_WORD_LIBRARIES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RequestId", "request_id", Type::String),
            field("TotalCount", "total_count", Type::Integer),
            field(
                "Infos",
                "infos",
                Type::List(&Type::Object(&CLOUD_BLOCKED_WORD_LIBRARY)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CLOUD_BLOCKED_WORDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SdkAppId", "sdk_app_id", Type::Integer).required(),
            field("LibID", "lib_id", Type::String).required(),
            field("Offset", "offset", Type::Integer).required().limits(&[Limit::Min(0)]),
            field("Limit", "limit", Type::Integer).required(),
            field("Content", "content", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CLOUD_BLOCKED_WORD: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ID", "id", Type::String),
            field("Content", "content", Type::String),
            field("CreateTime", "create_time", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CLOUD_BLOCKED_WORDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RequestId", "request_id", Type::String),
            field("TotalCount", "total_count", Type::Integer),
            field("Infos", "infos", Type::List(&Type::Object(&CLOUD_BLOCKED_WORD))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CLOUD_BLOCKED_WORD_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Content", "content", Type::String).required(),
            field("Label", "label", Type::String)
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "Normal",
                                "Illegal",
                                "Abuse",
                                "Polity",
                                "Ad",
                                "Porn",
                                "Sexy",
                                "Terror",
                                "Composite",
                            ],
                        ),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_CLOUD_BLOCKED_WORDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SdkAppId", "sdk_app_id", Type::Integer).required(),
            field("LibID", "lib_id", Type::String).required(),
            field(
                    "UserKeywords",
                    "user_keywords",
                    Type::List(&Type::Object(&CLOUD_BLOCKED_WORD_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_CLOUD_BLOCKED_WORDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("RequestId", "request_id", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_CLOUD_BLOCKED_WORDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SdkAppId", "sdk_app_id", Type::Integer).required(),
            field("LibID", "lib_id", Type::String).required(),
            field("Keywords", "keywords", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_CLOUD_BLOCKED_WORDS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("KeywordID", "keyword_id", Type::String),
            field("Keyword", "keyword", Type::String),
            field("Deleted", "deleted", Type::Boolean),
            field("ErrorInfo", "error_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[1]],
            code: Some(2),
            info: Some(3),
            ok: Success::Codes(&[1]),
        }),
    }),
);

static DELETE_CLOUD_BLOCKED_WORDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RequestId", "request_id", Type::String),
            field(
                "Details",
                "details",
                Type::List(&Type::Object(&DELETE_CLOUD_BLOCKED_WORDS_RESULT)),
            ),
            field("Count", "count", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LOCAL_BLOCKED_WORD_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Keyword", "keyword", Type::String).required(),
            field("WordType", "word_type", Type::Integer).required(),
            field("FilterType", "filter_type", Type::Integer).required(),
            field("ReplacedContent", "replaced_content", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_LOCAL_BLOCKED_WORDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SdkAppId", "sdk_app_id", Type::Integer).required(),
            field(
                    "LocalAuditWords",
                    "local_audit_words",
                    Type::List(&Type::Object(&LOCAL_BLOCKED_WORD_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LOCAL_BLOCKED_WORD_TO_DELETE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Id", "id", Type::Integer).required(),
            field("Keyword", "keyword", Type::String).required(),
            field("WordType", "word_type", Type::Integer).required(),
            field("FilterType", "filter_type", Type::Integer).required(),
            field("ReplacedContent", "replaced_content", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_LOCAL_BLOCKED_WORDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SdkAppId", "sdk_app_id", Type::Integer).required(),
            field(
                    "LocalAuditWords",
                    "local_audit_words",
                    Type::List(&Type::Object(&LOCAL_BLOCKED_WORD_TO_DELETE)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_LOCAL_BLOCKED_WORDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SdkAppId", "sdk_app_id", Type::Integer).required(),
            field("FilterType", "filter_type", Type::Integer).required(),
            field("Offset", "offset", Type::Integer).required(),
            field("Limit", "limit", Type::Integer).required(),
            field("Keyword", "keyword", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LOCAL_BLOCKED_WORD: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Id", "id", Type::Integer),
            field("Keyword", "keyword", Type::String),
            field("WordType", "word_type", Type::Integer),
            field("FilterType", "filter_type", Type::Integer),
            field("ReplacedContent", "replaced_content", Type::String),
            field("UpdateTime", "update_time", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_LOCAL_BLOCKED_WORDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RequestId", "request_id", Type::String),
            field(
                "LocalAuditWords",
                "local_audit_words",
                Type::List(&Type::Object(&LOCAL_BLOCKED_WORD)),
            ),
            field("TotalCount", "total_count", Type::Integer),
            field("TotalRegCount", "total_reg_count", Type::Integer),
            field("CurCount", "cur_count", Type::Integer),
            field("CurRegCount", "cur_reg_count", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_OFFICIAL_ACCOUNT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Owner_Account", "owner_account", Type::String).required(),
            field("OfficialAccountUserID", "official_account_user_id", Type::String)
                .limits(&[Limit::MaxBytes(48)]),
            field("Name", "name", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(150)]),
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_OFFICIAL_ACCOUNT_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("OfficialAccountUserID", "official_account_user_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DESTROY_OFFICIAL_ACCOUNT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_OFFICIAL_ACCOUNT_REQUEST: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OFFICIAL_ACCOUNT_FILTER: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_OFFICIAL_ACCOUNTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                    "OfficialAccountIdList",
                    "official_account_id_list",
                    Type::List(&Type::Object(&DESTROY_OFFICIAL_ACCOUNT_REQUEST)),
                )
                .required(),
            field(
                "ResponseFilter",
                "response_filter",
                Type::Object(&OFFICIAL_ACCOUNT_FILTER),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OFFICIAL_ACCOUNT_INFO: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_OFFICIAL_ACCOUNTS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "OfficialAccountInfoList",
                "official_account_info_list",
                Type::List(&Type::Object(&OFFICIAL_ACCOUNT_INFO)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_SUBSCRIBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String).required(),
            field("Limit", "limit", Type::Integer),
            field("Next", "next", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SUBSCRIBER_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Subscriber_Account", "subscriber_account", Type::String),
            field("SubscribeTime", "subscribe_time", Type::Integer),
            field("CustomString", "custom_string", Type::String),
            field("MsgFlag", "msg_flag", Type::String),
            field("LastSendMsgTime", "last_send_msg_time", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_SUBSCRIBERS_REPLY: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SUBSCRIBER_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Subscriber_Account", "subscriber_account", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_SUBSCRIBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String).required(),
            field(
                    "SubscriberList",
                    "subscriber_list",
                    Type::List(&Type::Object(&SUBSCRIBER_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_SUBSCRIBERS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Subscriber_Account", "subscriber_account", Type::String),
            field("Result", "result", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[1, 2]),
        }),
    }),
);

static ADD_SUBSCRIBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "SubscriberList",
                "subscriber_list",
                Type::List(&Type::Object(&ADD_SUBSCRIBERS_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SUBSCRIBER_TO_DELETE: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Subscriber_Account", "subscriber_account", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_SUBSCRIBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODIFY_SUBSCRIBER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String).required(),
            field("Subscriber_Account", "subscriber_account", Type::String).required(),
            field("CustomString", "custom_string", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Subscriber_Account", "subscriber_account", Type::String).required(),
            field("Limit", "limit", Type::Integer),
            field("Offset", "offset", Type::Integer),
            field(
                "ResponseFilter",
                "response_filter",
                Type::Object(&SUBSCRIBED_OFFICIAL_ACCOUNT_FILTER),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SUBSCRIPTION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("SubscribeTime", "subscribe_time", Type::Integer),
            field("CustomString", "custom_string", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SUBSCRIBED_OFFICIAL_ACCOUNT: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_SUBSCRIBED_OFFICIAL_ACCOUNTS_REPLY: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_OFFICIAL_ACCOUNT_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String).required(),
            field("Random", "random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT)))
                .required(),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
            field(
                    "ForbidCallbackControl",
                    "forbid_callback_control",
                    Type::List(&Type::String),
                )
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "ForbidBeforeSendMsgCallback",
                                "ForbidAfterSendMsgCallback",
                            ],
                        ),
                    ],
                ),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("SendMsgControl", "send_msg_control", Type::List(&Type::String))
                .limits(&[Limit::OpenStrings(&["NoLastMsg", "NoMsgCheck"])]),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_OFFICIAL_ACCOUNT_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RECALL_OFFICIAL_ACCOUNT_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String).required(),
            field("MsgKeyList", "msg_key_list", Type::List(&Type::String)).required(),
            field("Reason", "reason", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OFFICIAL_ACCOUNT_RECALL_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgKey", "msg_key", Type::String),
            field("RetCode", "ret_code", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: None,
            ok: Success::Codes(&[0]),
        }),
    }),
);

static RECALL_OFFICIAL_ACCOUNT_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "RecallRetList",
                "recall_ret_list",
                Type::List(&Type::Object(&OFFICIAL_ACCOUNT_RECALL_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_OFFICIAL_ACCOUNT_MESSAGES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String).required(),
            field("LastMsgKey", "last_msg_key", Type::String),
            field("ReqMsgNumber", "req_msg_number", Type::Integer),
            field("WithRecalledMsg", "with_recalled_msg", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OFFICIAL_ACCOUNT_MESSAGE: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_OFFICIAL_ACCOUNT_MESSAGES_REPLY: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_GLOBAL_MUTE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Set_Account", "set_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("C2CmsgNospeakingTime", "c2c_msg_nospeaking_time", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295), Limit::Seconds]),
            field("GroupmsgNospeakingTime", "group_msg_nospeaking_time", Type::Integer)
                .limits(&[Limit::Min(0), Limit::Max(4294967295), Limit::Seconds]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[&[1, 2]],
        outcome: None,
    }),
);

static GET_GLOBAL_MUTE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Get_Account", "get_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_GLOBAL_MUTE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("C2CmsgNospeakingTime", "c2c_msg_nospeaking_time", Type::Integer),
            field("GroupmsgNospeakingTime", "group_msg_nospeaking_time", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_OPERATIONS_DATA_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RequestField", "request_field", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "AppName",
                                "AppId",
                                "Company",
                                "ActiveUserNum",
                                "RegistUserNumOneDay",
                                "RegistUserNumTotal",
                                "LoginTimes",
                                "LoginUserNum",
                                "UpMsgNum",
                                "SendMsgUserNum",
                                "APNSMsgNum",
                                "C2CUpMsgNum",
                                "C2CSendMsgUserNum",
                                "C2CAPNSMsgNum",
                                "MaxOnlineNum",
                                "ChainIncrease",
                                "ChainDecrease",
                                "GroupUpMsgNum",
                                "GroupSendMsgUserNum",
                                "GroupAPNSMsgNum",
                                "GroupSendMsgGroupNum",
                                "GroupJoinGroupTimes",
                                "GroupQuitGroupTimes",
                                "GroupNewGroupNum",
                                "GroupAllGroupNum",
                                "GroupDestroyGroupNum",
                                "CallBackReq",
                                "CallBackRsp",
                                "Date",
                            ],
                        ),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OPERATIONS_DATA: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AppName", "app_name", Type::String),
            field("AppId", "app_id", Type::String),
            field("Company", "company", Type::String),
            field("ActiveUserNum", "active_user_num", Type::String),
            field("RegistUserNumOneDay", "regist_user_num_one_day", Type::String),
            field("RegistUserNumTotal", "regist_user_num_total", Type::String),
            field("LoginTimes", "login_times", Type::String),
            field("LoginUserNum", "login_user_num", Type::String),
            field("UpMsgNum", "up_msg_num", Type::String),
            field("DownMsgNum", "down_msg_num", Type::String),
            field("SendMsgUserNum", "send_msg_user_num", Type::String),
            field("APNSMsgNum", "apns_msg_num", Type::String),
            field("C2CUpMsgNum", "c2c_up_msg_num", Type::String),
            field("C2CDownMsgNum", "c2c_down_msg_num", Type::String),
            field("C2CSendMsgUserNum", "c2c_send_msg_user_num", Type::String),
            field("C2CAPNSMsgNum", "c2c_apns_msg_num", Type::String),
            field("MaxOnlineNum", "max_online_num", Type::String),
            field("ChainIncrease", "chain_increase", Type::String),
            field("ChainDecrease", "chain_decrease", Type::String),
            field("GroupUpMsgNum", "group_up_msg_num", Type::String),
            field("GroupDownMsgNum", "group_down_msg_num", Type::String),
            field("GroupSendMsgUserNum", "group_send_msg_user_num", Type::String),
            field("GroupAPNSMsgNum", "group_apns_msg_num", Type::String),
            field("GroupSendMsgGroupNum", "group_send_msg_group_num", Type::String),
            field("GroupJoinGroupTimes", "group_join_group_times", Type::String),
            field("GroupQuitGroupTimes", "group_quit_group_times", Type::String),
            field("GroupNewGroupNum", "group_new_group_num", Type::String),
            field("GroupAllGroupNum", "group_all_group_num", Type::String),
            field("GroupDestroyGroupNum", "group_destroy_group_num", Type::String),
            field("CallBackReq", "call_back_req", Type::String),
            field("CallBackRsp", "call_back_rsp", Type::String),
            field("Date", "date", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_OPERATIONS_DATA_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Result", "result", Type::List(&Type::Object(&OPERATIONS_DATA))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MESSAGE_ARCHIVES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ChatType", "chat_type", Type::String)
                .required()
                .limits(&[Limit::Strings(&["C2C", "Group"])]),
            field("MsgTime", "msg_time", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ARCHIVE_FILE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("URL", "url", Type::String),
            field("ExpireTime", "expire_time", Type::String),
            field("FileSize", "file_size", Type::Integer),
            field("FileMD5", "file_md5", Type::String),
            field("GzipSize", "gzip_size", Type::Integer),
            field("GzipMD5", "gzip_md5", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_MESSAGE_ARCHIVES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("File", "file", Type::List(&Type::Object(&ARCHIVE_FILE)))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_SERVER_IPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("nettype", "nettype", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1, 2, 3, 4, 5, 6])])
                .in_query(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_SERVER_IPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("IPList", "ip_list", Type::List(&Type::String))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BAN_CHAT_FILE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[field("RawURL", "raw_url", Type::String).required()],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHAT_FILE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ResourceID", "resource_id", Type::Integer).required(),
            field("RawURL", "raw_url", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_CHAT_FILE_URLS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RawURLs", "raw_urls", Type::List(&Type::Object(&CHAT_FILE_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHAT_FILE_URL: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Code", "code", Type::Integer),
            field("Desc", "desc", Type::String),
            field("ResourceID", "resource_id", Type::Integer),
            field("PreSigURL", "pre_sig_url", Type::String),
            field("Status", "status", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[2]],
            code: Some(0),
            info: Some(1),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_CHAT_FILE_URLS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "PreSigURLs",
                "pre_sig_urls",
                Type::List(&Type::Object(&CHAT_FILE_URL)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PROFILE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Tag", "tag", Type::String).required(),
            field(
                    "Value",
                    "value",
                    Type::OneOf(
                        &[Type::String, Type::Integer, Type::List(&Type::String)],
                    ),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_PROFILE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "ProfileItem",
                    "profile_item",
                    Type::List(&Type::Object(&PROFILE_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_PROFILES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("TagList", "tag_list", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PROFILE_FIELD: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Tag", "tag", Type::String),
            field(
                "Value",
                "value",
                Type::OneOf(&[Type::String, Type::Integer, Type::List(&Type::String)]),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static USER_PROFILE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field(
                "ProfileItem",
                "profile_item",
                Type::List(&Type::Object(&PROFILE_FIELD)),
            ),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(2),
            info: Some(3),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_PROFILES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "UserProfileItem",
                "user_profile_item",
                Type::List(&Type::Object(&USER_PROFILE)),
            ),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_CONDITION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AttrsOr", "attrs_or", Type::Map(&Type::String))
                .limits(&[Limit::EmptyMeans("every user")]),
            field("AttrsAnd", "attrs_and", Type::Map(&Type::String))
                .limits(&[Limit::EmptyMeans("every user")]),
            field("TagsOr", "tags_or", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::MaxItems(10),
                        Limit::ItemMaxBytes(50),
                        Limit::EmptyMeans("every user"),
                    ],
                ),
            field("TagsAnd", "tags_and", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::MaxItems(10),
                        Limit::ItemMaxBytes(50),
                        Limit::EmptyMeans("every user"),
                    ],
                ),
            field("TagsNot", "tags_not", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String).required(),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
            field("Condition", "condition", Type::Object(&PUSH_CONDITION))
                .limits(&[Limit::EmptyMeans("every user")]),
            field("DataId", "data_id", Type::String).limits(&[Limit::MaxBytes(64)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_TO_USERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String).required(),
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("MsgRandom", "msg_random", Type::Integer)
                .required()
                .limits(&[Limit::Min(0), Limit::Max(4294967295)]),
            field(
                    "OfflinePushInfo",
                    "offline_push_info",
                    Type::Object(&OFFLINE_PUSH_INFO),
                )
                .required(),
            field("DataId", "data_id", Type::String).limits(&[Limit::MaxBytes(64)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_FAILURE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static PUSH_TO_USERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TaskId", "task_id", Type::String),
            field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REVOKE_PUSH_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TaskId", "task_id", Type::String).required(),
            field(
                "OfflinePushInfo",
                "offline_push_info",
                Type::Object(&OFFLINE_PUSH_INFO),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_ATTRIBUTE_NAMES_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AttrNames", "attr_names", Type::Map(&Type::String))
                .required()
                .limits(&[Limit::MaxItems(10)]),
            field("AttrTypes", "attr_types", Type::Map(&Type::Integer))
                .limits(&[Limit::MaxItems(10)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_ATTRIBUTE_NAMES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("AttrNames", "attr_names", Type::Map(&Type::String)),
            field("AttrTypes", "attr_types", Type::Map(&Type::Integer)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SET_USER_ATTRIBUTES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_USER_ATTRIBUTES_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "UserAttrs",
                "user_attrs",
                Type::List(&Type::Object(&MEMBER_ATTRIBUTES)),
            ),
            field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static USER_TAGS_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String).required(),
            field("Tags", "tags", Type::List(&Type::String))
                .required()
                .limits(&[Limit::MaxItems(100), Limit::ItemMaxBytes(50)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_USER_TAGS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Replace", "replace", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("UserTags", "user_tags", Type::List(&Type::Object(&USER_TAGS_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_USER_TAGS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserTags", "user_tags", Type::List(&Type::Object(&MEMBER_TAGS))),
            field("ErrorList", "error_list", Type::List(&Type::Object(&PUSH_FAILURE))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REMOVE_TAGS_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String).required(),
            field("Tags", "tags", Type::List(&Type::String))
                .required()
                .limits(&[Limit::ItemMaxBytes(50)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REMOVE_USER_TAGS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserTags", "user_tags", Type::List(&Type::Object(&REMOVE_TAGS_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TRACE_ALL_MEMBER_PUSH_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("TaskID", "task_id", Type::String).required(),
            field("UserID", "user_id", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_STAGE_STAT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("PushStatus", "push_status", Type::Integer),
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("EventTime", "event_time", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_COMMIT_STAT: Object = Object(
    Form::Plain(Shape {
        fields: &[field("IMStat", "im_stat", Type::Object(&PUSH_STAGE_STAT))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OFFLINE_PUSH_STAT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("OfflineStat", "offline_stat", Type::Object(&PUSH_STAGE_STAT)),
            field("ChannelStat", "channel_stat", Type::Object(&PUSH_STAGE_STAT)),
            field("DeviceStat", "device_stat", Type::Object(&PUSH_STAGE_STAT)),
            field("ClickStat", "click_stat", Type::Object(&PUSH_STAGE_STAT)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_TRACE: Object = Object(
    Form::Plain(Shape {
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
            field(
                "OfflinePushStat",
                "offline_push_stat",
                Type::Object(&OFFLINE_PUSH_STAT),
            ),
            field("OnlinePushStat", "online_push_stat", Type::Map(&Type::Any)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TRACE_ALL_MEMBER_PUSH_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "InstanceTrace",
                "instance_trace",
                Type::List(&Type::Object(&PUSH_TRACE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_ALL_MEMBER_PUSH_STATISTICS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("StartTime", "start_time", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("EndTime", "end_time", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("TaskID", "task_id", Type::List(&Type::String))
                .required()
                .limits(&[Limit::MaxItems(5)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_PLATFORM_STATISTICS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("EventType", "event_type", Type::Integer),
            field("PushPlatform", "push_platform", Type::Integer),
            field("TotalCount", "total_count", Type::Integer),
            field("SentCount", "sent_count", Type::Integer),
            field("DeliveredCount", "delivered_count", Type::Integer),
            field("ClickCount", "click_count", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_TASK_STATISTICS: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_ALL_MEMBER_PUSH_STATISTICS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Results", "results", Type::List(&Type::Object(&PUSH_TASK_STATISTICS))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_LOSS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ErrCode", "err_code", Type::String),
            field("ErrCount", "err_count", Type::Integer),
            field("ErrInfo", "err_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_PLATFORM_LOSS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("EventType", "event_type", Type::Integer),
            field("PushPlatform", "push_platform", Type::Integer),
            field("ErrCode", "err_code", Type::String),
            field("ErrCount", "err_count", Type::Integer),
            field("ErrInfo", "err_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_TASK_LOSS: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_ALL_MEMBER_PUSH_LOSS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Results", "results", Type::List(&Type::Object(&PUSH_TASK_LOSS))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TRACE_NORMAL_PUSH_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[field("PushID", "push_id", Type::String).required()],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static NORMAL_PUSH_TRACE: Object = Object(
    Form::Plain(Shape {
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
            field(
                "OfflinePushStat",
                "offline_push_stat",
                Type::Object(&OFFLINE_PUSH_STAT),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static TRACE_NORMAL_PUSH_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "InstanceTrace",
                "instance_trace",
                Type::List(&Type::Object(&NORMAL_PUSH_TRACE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_NORMAL_PUSH_STATISTICS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("StartTime", "start_time", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("EndTime", "end_time", Type::Integer)
                .required()
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static NORMAL_PUSH_PLATFORM_STATISTICS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("PushPlatform", "push_platform", Type::Integer),
            field("TotalCount", "total_count", Type::Integer),
            field("SentCount", "sent_count", Type::Integer),
            field("DeliveredCount", "delivered_count", Type::Integer),
            field("ClickCount", "click_count", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_NORMAL_PUSH_STATISTICS_REPLY: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static NORMAL_PUSH_PLATFORM_LOSS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("PushPlatform", "push_platform", Type::Integer),
            field("ErrCode", "err_code", Type::String),
            field("ErrCount", "err_count", Type::Integer),
            field("ErrInfo", "err_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_NORMAL_PUSH_LOSS_REPLY: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_FRIEND_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Remark", "remark", Type::String).limits(&[Limit::MaxBytes(96)]),
            field("GroupName", "group_name", Type::String)
                .limits(&[Limit::MaxBytes(30)]),
            field("AddSource", "add_source", Type::String),
            field("AddWording", "add_wording", Type::String)
                .limits(&[Limit::MaxBytes(256)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "AddFriendItem",
                    "add_friend_item",
                    Type::List(&Type::Object(&ADD_FRIEND_ITEM)),
                )
                .required(),
            field("AddType", "add_type", Type::String)
                .limits(&[Limit::Strings(&["Add_Type_Single", "Add_Type_Both"])]),
            field("ForceAddFlags", "force_add_flags", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RELATION_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0, 30539]),
        }),
    }),
);

static ADD_FRIENDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&RELATION_RESULT)),
            ),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
            field("Invalid_Account", "invalid_account", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_FRIEND_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Remark", "remark", Type::String).limits(&[Limit::MaxBytes(96)]),
            field("RemarkTime", "remark_time", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("GroupName", "group_name", Type::List(&Type::String))
                .limits(&[Limit::MaxItems(32), Limit::ItemMaxBytes(30)]),
            field("AddSource", "add_source", Type::String),
            field("AddWording", "add_wording", Type::String)
                .limits(&[Limit::MaxBytes(256)]),
            field("AddTime", "add_time", Type::Integer)
                .limits(&[Limit::Seconds, Limit::Timestamp(1)]),
            field("CustomItem", "custom_item", Type::List(&Type::Object(&PROFILE_FIELD))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static IMPORT_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field(
                    "AddFriendItem",
                    "add_friend_item",
                    Type::List(&Type::Object(&IMPORT_FRIEND_ITEM)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RELATION_RESULT_2: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static IMPORT_FRIENDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&RELATION_RESULT_2)),
            ),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
            field("Invalid_Account", "invalid_account", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UPDATE_FRIEND_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("SnsItem", "sns_item", Type::List(&Type::Object(&PROFILE_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UPDATE_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("DeleteType", "delete_type", Type::String)
                .limits(&[Limit::Strings(&["Delete_Type_Single", "Delete_Type_Both"])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_FRIENDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&RELATION_RESULT_2)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_ALL_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("DeleteType", "delete_type", Type::String)
                .limits(&[Limit::Strings(&["Delete_Type_Single", "Delete_Type_Both"])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("CheckType", "check_type", Type::String)
                .required()
                .limits(
                    &[
                        Limit::Strings(
                            &["CheckResult_Type_Single", "CheckResult_Type_Both"],
                        ),
                        Limit::OldString(
                            "CheckResult_Type_Singal",
                            "CheckResult_Type_Single",
                        ),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_FRIENDS_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("Relation", "relation", Type::String),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(2),
            info: Some(3),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static CHECK_FRIENDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "InfoItem",
                "info_item",
                Type::List(&Type::Object(&CHECK_FRIENDS_RESULT)),
            ),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FRIEND_DATA: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("ValueItem", "value_item", Type::List(&Type::Object(&PROFILE_FIELD))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_FRIENDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "UserDataItem",
                "user_data_item",
                Type::List(&Type::Object(&FRIEND_DATA)),
            ),
            field("StandardSequence", "standard_sequence", Type::Integer),
            field("CustomSequence", "custom_sequence", Type::Integer),
            field("FriendNum", "friend_num", Type::Integer),
            field("CompleteFlag", "complete_flag", Type::Integer),
            field("NextStartIndex", "next_start_index", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_FRIENDS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("TagList", "tag_list", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FRIEND_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field(
                "SnsProfileItem",
                "sns_profile_item",
                Type::List(&Type::Object(&PROFILE_FIELD)),
            ),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(2),
            info: Some(3),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_FRIENDS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("InfoItem", "info_item", Type::List(&Type::Object(&FRIEND_INFO))),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_TO_BLOCKLIST_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_TO_BLOCKLIST_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&RELATION_RESULT_2)),
            ),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_BLOCKLIST_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("StartIndex", "start_index", Type::Integer)
                .required()
                .limits(&[Limit::Min(0)]),
            field("MaxLimited", "max_limited", Type::Integer).required(),
            field("LastSequence", "last_sequence", Type::Integer).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BLOCKLIST_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("AddBlackTimeStamp", "add_black_time_stamp", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_BLOCKLIST_REPLY: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_BLOCKLIST_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::List(&Type::String)).required(),
            field("CheckType", "check_type", Type::String)
                .required()
                .limits(
                    &[
                        Limit::Strings(
                            &[
                                "BlackCheckResult_Type_Single",
                                "BlackCheckResult_Type_Both",
                            ],
                        ),
                    ],
                ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHECK_BLOCKLIST_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "BlackListCheckItem",
                "black_list_check_item",
                Type::List(&Type::Object(&CHECK_FRIENDS_RESULT)),
            ),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_FRIEND_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
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
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADD_FRIEND_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&RELATION_RESULT_2)),
            ),
            field("Fail_Account", "fail_account", Type::List(&Type::String))
                .failed_items(),
            field("Invalid_Account", "invalid_account", Type::List(&Type::String))
                .failed_items(),
            field("CurrentSequence", "current_sequence", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_FRIEND_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("GroupName", "group_name", Type::List(&Type::String)).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_FRIEND_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("CurrentSequence", "current_sequence", Type::Integer)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_FRIEND_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("NeedFriend", "need_friend", Type::String)
                .limits(&[Limit::Strings(&["Need_Friend_Type_Yes"])]),
            field("GroupName", "group_name", Type::List(&Type::String)),
            field("LastSequence", "last_sequence", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FRIEND_GROUP: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupName", "group_name", Type::String),
            field("FriendNumber", "friend_number", Type::Integer),
            field("To_Account", "to_account", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GET_FRIEND_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ResultItem", "result_item", Type::List(&Type::Object(&FRIEND_GROUP))),
            field("CurrentSequence", "current_sequence", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOLLOW_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOLLOW_USERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("FollowItem", "follow_item", Type::List(&Type::Object(&FOLLOW_ITEM)))
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOLLOW_RELATION_RESULT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
            field("FollowType", "follow_type", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static CHECK_FOLLOW_RELATIONS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "ResultItem",
                "result_item",
                Type::List(&Type::Object(&FOLLOW_RELATION_RESULT)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_FOLLOWS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("FollowType", "follow_type", Type::Integer)
                .required()
                .limits(&[Limit::Integers(&[1, 2, 3])]),
            field("StartCursor", "start_cursor", Type::String).required(),
            field("WantNum", "want_num", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOLLOW_LIST_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("FollowTime", "follow_time", Type::Integer),
            field(
                "ProfileItem",
                "profile_item",
                Type::List(&Type::Object(&PROFILE_FIELD)),
            ),
            field("profile_sequence", "profile_sequence", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_FOLLOWS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "FollowItem",
                "follow_item",
                Type::List(&Type::Object(&FOLLOW_LIST_ITEM)),
            ),
            field("NextCursor", "next_cursor", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOLLOW_COUNTS: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("ResultCode", "result_code", Type::Integer),
            field("ResultInfo", "result_info", Type::String),
            field("FollowerCount", "follower_count", Type::Integer),
            field("FollowingCount", "following_count", Type::Integer),
            field("MutualFollowingCount", "mutual_following_count", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: Some(ItemOutcome {
            item: &[&[0]],
            code: Some(1),
            info: Some(2),
            ok: Success::Codes(&[0]),
        }),
    }),
);

static GET_FOLLOW_COUNTS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("FollowInfo", "follow_info", Type::List(&Type::Object(&FOLLOW_COUNTS))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATE_ROBOT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserID", "user_id", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Nick", "nick", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("SelfSignature", "self_signature", Type::String)
                .limits(&[Limit::MaxBytes(500)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static DELETE_ROBOT_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Robot_Account", "robot_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static LIST_ROBOTS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Robot_Account", "robot_account", Type::List(&Type::String))],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_ROBOT_STREAM_MESSAGE_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("To_Account", "to_account", Type::String)
                .required()
                .limits(&[Limit::MaxBytes(32)]),
            field("Chunk", "chunk", Type::String).required(),
            field("MsgKey", "msg_key", Type::String),
            field("Finish", "finish", Type::Integer).limits(&[Limit::Integers(&[1])]),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEND_ROBOT_STREAM_MESSAGE_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[field("MsgKey", "msg_key", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_USERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserGenderType", "user_gender_type", Type::String)
                .limits(&[Limit::Strings(&["Gender_Type_Female", "Gender_Type_Male"])]),
            field("UserBirthStart", "user_birth_start", Type::Integer),
            field("UserBirthEnd", "user_birth_end", Type::Integer),
            field("KeywordMatchType", "keyword_match_type", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Keywords", "keywords", Type::List(&Type::String)).required(),
            field("Count", "count", Type::Integer).required(),
            field("Cursor", "cursor", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOUND_PROFILE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Tag", "tag", Type::String),
            field("StrValue", "str_value", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOUND_USER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("UserID", "user_id", Type::String),
            field(
                "ProfileItems",
                "profile_items",
                Type::List(&Type::Object(&FOUND_PROFILE_ITEM)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_USERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("IsFinish", "is_finish", Type::Boolean),
            field("TotalCount", "total_count", Type::Integer),
            field("Cursor", "cursor", Type::String),
            field("Users", "users", Type::List(&Type::Object(&FOUND_USER))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_GROUPS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupType", "group_type", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::Strings(&["Private", "Public", "ChatRoom", "Community"]),
                        Limit::OldString("Work", "Private"),
                        Limit::OldString("Meeting", "ChatRoom"),
                    ],
                ),
            field("KeywordMatchType", "keyword_match_type", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Keywords", "keywords", Type::List(&Type::String)).required(),
            field("Count", "count", Type::Integer).required(),
            field("Cursor", "cursor", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOUND_GROUP: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupType", "group_type", Type::String),
            field("GroupID", "group_id", Type::String),
            field("GroupName", "group_name", Type::String),
            field("GroupMemberNum", "group_member_num", Type::Integer),
            field("GroupFaceUrl", "group_face_url", Type::String),
            field("GroupIntroduction", "group_introduction", Type::String),
            field("GroupOwnerUserID", "group_owner_user_id", Type::String),
            field("GroupOwnerTinyID", "group_owner_tiny_id", Type::Integer),
            field("GroupOwnerUserName", "group_owner_user_name", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_GROUPS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("IsFinish", "is_finish", Type::Boolean),
            field("TotalCount", "total_count", Type::Integer),
            field("Cursor", "cursor", Type::String),
            field("Groups", "groups", Type::List(&Type::Object(&FOUND_GROUP))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_GROUP_MEMBERS_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupType", "group_type", Type::List(&Type::String))
                .limits(
                    &[
                        Limit::Strings(&["Private", "Public", "ChatRoom", "Community"]),
                        Limit::OldString("Work", "Private"),
                        Limit::OldString("Meeting", "ChatRoom"),
                    ],
                ),
            field("GroupIdList", "group_id_list", Type::List(&Type::String)),
            field("KeywordMatchType", "keyword_match_type", Type::Integer)
                .limits(&[Limit::Integers(&[0, 1]), Limit::Flag]),
            field("Keywords", "keywords", Type::List(&Type::String)).required(),
            field("Count", "count", Type::Integer).required(),
            field("Cursor", "cursor", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOUND_GROUP_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupType", "group_type", Type::String),
            field("GroupID", "group_id", Type::String),
            field("GroupName", "group_name", Type::String),
            field("GroupMemberUserID", "group_member_user_id", Type::String),
            field("GroupMemberTinyID", "group_member_tiny_id", Type::Integer),
            field("GroupMemberUserName", "group_member_user_name", Type::String),
            field("GroupMemberNameCard", "group_member_name_card", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static SEARCH_GROUP_MEMBERS_REPLY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("IsFinish", "is_finish", Type::Boolean),
            field("TotalCount", "total_count", Type::Integer),
            field("Cursor", "cursor", Type::String),
            field(
                "GroupMembers",
                "group_members",
                Type::List(&Type::Object(&FOUND_GROUP_MEMBER)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REQUEST_OVER_LIMIT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ServiceName", "service_name", Type::String),
            field("Command", "api_command", Type::String),
            field("Request", "request", Type::Integer),
            field("Limit", "limit", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_C2C_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("MsgId", "msg_id", Type::String),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_C2C_MESSAGE_ANSWER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_C2C_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("MsgId", "msg_id", Type::String),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("SendMsgResult", "send_msg_result", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("UnreadMsgNum", "unread_msg_num", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_C2C_READ_REPORT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Report_Account", "report_account", Type::String),
            field("Peer_Account", "peer_account", Type::String),
            field("LastReadTime", "last_read_time", Type::Integer),
            field("UnreadMsgNum", "unread_msg_num", Type::Integer),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static READ_C2C_MESSAGE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgKey", "msg_key", Type::String),
            field("MsgId", "msg_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_C2C_READ_RECEIPT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("Peer_Account", "peer_account", Type::String),
            field(
                "C2CMsgInfo",
                "c2c_msg_info",
                Type::List(&Type::Object(&READ_C2C_MESSAGE)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static READ_GROUP: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_READ_ALL_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Report_Account", "report_account", Type::String),
            field("EventTime", "event_time", Type::Time),
            field(
                "GroupReadInfo",
                "group_read_info",
                Type::List(&Type::Object(&READ_GROUP)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_C2C_RECALL_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgKey", "msg_key", Type::String),
            field("UnreadMsgNum", "unread_msg_num", Type::Integer),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_C2C_MODIFY_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_C2C_MESSAGE_EXTENSION_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgKey", "msg_key", Type::String),
            field("OperateType", "operate_type", Type::Integer),
            field(
                "ExtensionList",
                "extension_list",
                Type::List(&Type::Object(&GROUP_MESSAGE_EXTENSION)),
            ),
            field("Seq", "seq", Type::Integer),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static STARTED_CALL_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallId", "call_id", Type::String),
            field("MediaType", "media_type", Type::String).aliases(&["CallMediaType"]),
            field("ChatGroupId", "chat_group_id", Type::String),
            field("RoomId", "room_id", Type::String),
            field("RoomIdType", "room_id_type", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_CALL_START_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallInfo", "call_info", Type::Object(&STARTED_CALL_INFO)),
            field("UserList", "user_list", Type::List(&Type::Object(&CALL_MEMBER))),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_CALL_END_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallRecord", "call_record", Type::Object(&CALL_RECORD)),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHANGED_CALL_USER: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("User_Account", "user_account", Type::String),
            field("ActionType", "action_type", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_CALL_MEMBER_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallId", "call_id", Type::String),
            field("UserList", "user_list", Type::List(&Type::Object(&CALL_MEMBER))),
            field(
                "ChangedUserList",
                "changed_user_list",
                Type::List(&Type::Object(&CHANGED_CALL_USER)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FOLLOWED_ACCOUNT: Object = Object(
    Form::Plain(Shape {
        fields: &[field("To_Account", "to_account", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_FOLLOW_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field(
                "FollowList",
                "follow_list",
                Type::List(&Type::Object(&FOLLOWED_ACCOUNT)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_UNFOLLOW_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::List(&Type::String)),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_GROUP_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("From_Account", "from_account", Type::String),
            field("NickName", "nick_name", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Random", "random", Type::Integer),
            field("MsgPriority", "msg_priority", Type::String),
            field("MsgId", "msg_id", Type::String),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static EVENT_MENTION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupAtAllFlag", "group_at_all_flag", Type::Integer),
            field("GroupAt_Account", "group_at_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("From_Account", "from_account", Type::String),
            field("NickName", "nick_name", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Random", "random", Type::Integer),
            field("MsgPriority", "msg_priority", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgId", "msg_id", Type::String),
            field("MsgTime", "msg_time", Type::Integer),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("EventTime", "event_time", Type::Time),
            field(
                "GroupAtInfo",
                "group_at_info",
                Type::List(&Type::Object(&EVENT_MENTION)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MESSAGE_EXCEPTION_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("From_Account", "from_account", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Random", "random", Type::Integer),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("ErrorCode", "error_code", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static RECALLED_GROUP_MESSAGE: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgId", "msg_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_RECALL_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("Type", "group_type", Type::String),
            field("GroupId", "group_id", Type::String),
            field(
                "MsgSeqList",
                "msg_seq_list",
                Type::List(&Type::Object(&RECALLED_GROUP_MESSAGE)),
            ),
            field("TopicId", "topic_id", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_MODIFY_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("GroupId", "group_id", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_MESSAGE_EXTENSION_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("OperateType", "operate_type", Type::Integer),
            field(
                "ExtensionList",
                "extension_list",
                Type::List(&Type::Object(&GROUP_MESSAGE_EXTENSION)),
            ),
            field("Seq", "seq", Type::Integer),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static EVENT_MEMBER: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Member_Account", "member_account", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_MESSAGE_RECEIPT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("MsgSeq", "msg_seq", Type::Integer),
            field("ReadNum", "read_num", Type::Integer),
            field("UnreadNum", "unread_num", Type::Integer),
            field(
                "ReadReceiptMembers",
                "read_receipt_members",
                Type::List(&Type::Object(&EVENT_MEMBER)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_READ_RECEIPT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field(
                "GroupMsgReceiptList",
                "group_msg_receipt_list",
                Type::List(&Type::Object(&GROUP_MESSAGE_RECEIPT)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_GROUP_CREATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("Type", "group_type", Type::String),
            field("Name", "name", Type::String),
            field("InviteOption", "invite_option", Type::String),
            field(
                    "CreatedGroupNum",
                    "created_group_num",
                    Type::OneOf(&[Type::Integer, Type::Map(&Type::Integer)]),
                )
                .aliases(&["CreateGroupNum"]),
            field("MemberList", "member_list", Type::List(&Type::Object(&EVENT_MEMBER))),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static EVENT_CUSTOM_FIELD: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Key", "key", Type::String), field("Value", "value", Type::Any)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_CREATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("Type", "group_type", Type::String),
            field("Name", "name", Type::String),
            field("InviteOption", "invite_option", Type::String),
            field("MemberList", "member_list", Type::List(&Type::Object(&EVENT_MEMBER))),
            field(
                "UserDefinedDataList",
                "user_defined_data_list",
                Type::List(&Type::Object(&EVENT_CUSTOM_FIELD)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_GROUP_JOIN_APPLY_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Requestor_Account", "requestor_account", Type::String),
            field("ApplyMsg", "apply_msg", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_GROUP_INVITE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field(
                "DestinationMembers",
                "destination_members",
                Type::List(&Type::Object(&EVENT_MEMBER)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_GROUP_INVITE_ANSWER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "RefusedMembers_Account",
                "refused_members_account",
                Type::List(&Type::String),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_MEMBER_JOIN_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("JoinType", "join_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field(
                "NewMemberList",
                "new_member_list",
                Type::List(&Type::Object(&EVENT_MEMBER)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_MEMBER_EXIT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("ExitType", "exit_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field(
                "ExitMemberList",
                "exit_member_list",
                Type::List(&Type::Object(&EVENT_MEMBER)),
            ),
            field("EventTime", "event_time", Type::Time),
            field("TopicId", "topic_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_FULL_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_DESTROY_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("Name", "name", Type::String),
            field("MemberList", "member_list", Type::List(&Type::Object(&EVENT_MEMBER))),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_INFO_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Name", "name", Type::String),
            field("Introduction", "introduction", Type::String),
            field("Notification", "notification", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_MEMBER_FIELD_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Member_Account", "member_account", Type::String)
                .aliases(&["Modified_Account"]),
            field("Role", "role", Type::String),
            field("NameCard", "name_card", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_ATTR_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("OptionType", "option_type", Type::String),
            field(
                "GroupAttr",
                "group_attr",
                Type::List(&Type::Object(&GROUP_ATTRIBUTE)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_GROUP_OWNER_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("OldOwner_Account", "old_owner_account", Type::String),
            field("NewOwner_Account", "new_owner_account", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static GROUP_DAILY_QUOTA_ALARM_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("QuotaUsed", "quota_used", Type::Integer),
            field("Quota", "quota", Type::Integer),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AV_MEMBER_STATE_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("EventType", "event_type", Type::String),
            field("EventCause", "event_cause", Type::String),
            field("MemberList", "member_list", Type::List(&Type::Object(&EVENT_MEMBER))),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODERATED_CONTACT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("ContactType", "contact_type", Type::Integer),
            field("To_Account", "to_account", Type::String),
            field("GroupId", "group_id", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MODERATION_RESULT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Scene", "scene", Type::String),
            field("SdkAppId", "sdk_app_id", Type::Integer),
            field("From_Account", "from_account", Type::String),
            field("ContactItem", "contact_item", Type::Object(&MODERATED_CONTACT)),
            field("ContentType", "content_type", Type::String),
            field("TextContent", "text_content", Type::List(&Type::String)),
            field("FileURL", "file_url", Type::String),
            field("MsgID", "msg_id", Type::String),
            field("CtxcbResult", "ctxcb_result", Type::Integer),
            field("CtxcbRequestId", "ctxcb_request_id", Type::String),
            field("CtxcbKeywords", "ctxcb_keywords", Type::List(&Type::String)),
            field("CtxcbSuggestion", "ctxcb_suggestion", Type::String),
            field("CtxcbLabel", "ctxcb_label", Type::String),
            field("CtxcbSubLabel", "ctxcb_sub_label", Type::String),
            field("CtxcbSubLabelDesc", "ctxcb_sub_label_desc", Type::String),
            field("CtxcbLibName", "ctxcb_lib_name", Type::String),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_OFFICIAL_ACCOUNT_CREATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("Name", "name", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_OFFICIAL_ACCOUNT_CREATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("Name", "name", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_OFFICIAL_ACCOUNT_INFO_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Introduction", "introduction", Type::String),
            field("Name", "name", Type::String),
            field("FaceUrl", "face_url", Type::String),
            field("Organization", "organization", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_OFFICIAL_ACCOUNT_DESTROY_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("Name", "name", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field(
                "SubscribeAccountList",
                "subscribe_account_list",
                Type::List(&Type::Object(&SUBSCRIBER_TO_DELETE)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_OFFICIAL_ACCOUNT_SUBSCRIBE_ANSWER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                "RefusedSubscribers_Account",
                "refused_subscribers_account",
                Type::List(&Type::String),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_OFFICIAL_ACCOUNT_FULL_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_OFFICIAL_ACCOUNT_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_OFFICIAL_ACCOUNT_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field("MsgKey", "msg_key", Type::String),
            field("MsgTime", "msg_time", Type::Integer),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_OFFICIAL_ACCOUNT_RECALL_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Official_Account", "official_account", Type::String),
            field(
                "WithdrawMsgList",
                "withdraw_msg_list",
                Type::List(&Type::Object(&SEND_ROBOT_STREAM_MESSAGE_REPLY)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHANGED_PROFILE_ITEM: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Tag", "tag", Type::String), field("Value", "value", Type::Any)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_PROFILE_UPDATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("From_Account", "from_account", Type::String),
            field("EventTime", "event_time", Type::Time),
            field(
                "ProfileItem",
                "profile_item",
                Type::List(&Type::Object(&CHANGED_PROFILE_ITEM)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static OFFLINE_PUSH_EVENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallbackCommand", "callback_command", Type::String),
            field("EventType", "event_type", Type::Integer),
            field("EventTime", "event_time", Type::Time),
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("PushPlatform", "push_platform", Type::Integer),
            field("PushStage", "push_stage", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("GroupID", "group_id", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgTime", "msg_time", Type::Integer),
            field("PushID", "push_id", Type::String),
            field("ErrCode", "err_code", Type::Integer),
            field("ErrInfo", "err_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_OFFLINE_RESULT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Events", "events", Type::List(&Type::Object(&OFFLINE_PUSH_EVENT))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static MEMBER_PUSH_EVENT: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("CallbackCommand", "callback_command", Type::String),
            field("EventType", "event_type", Type::Integer),
            field("TaskId", "task_id", Type::String),
            field("DataId", "data_id", Type::String),
            field("TaskTime", "task_time", Type::Integer),
            field("EventTime", "event_time", Type::Time),
            field("To_Account", "to_account", Type::String),
            field("PushPlatform", "push_platform", Type::Integer),
            field("DeviceType", "device_type", Type::Integer),
            field("PushStage", "push_stage", Type::Integer),
            field("ErrCode", "err_code", Type::Integer),
            field("ErrInfo", "err_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static PUSH_ALL_MEMBER_RESULT_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Events", "events", Type::List(&Type::Object(&MEMBER_PUSH_EVENT))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BOT_C2C_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgTime", "msg_time", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("MsgId", "msg_id", Type::String),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("SendMsgResult", "send_msg_result", Type::Integer),
            field("ErrorInfo", "error_info", Type::String),
            field("UnreadMsgNum", "unread_msg_num", Type::Integer),
            field("SyncOtherMachine", "sync_other_machine", Type::Integer),
            field("SupportMessageExtension", "support_message_extension", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("CloudCustomData", "cloud_custom_data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BOT_GROUP_MESSAGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("GroupName", "group_name", Type::String),
            field("Type", "group_type", Type::String),
            field("From_Account", "from_account", Type::String),
            field("NickName", "nick_name", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Random", "random", Type::Integer),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgTime", "msg_time", Type::Integer),
            field("OnlineOnlyFlag", "online_only_flag", Type::Integer),
            field("MsgBody", "msg_body", Type::List(&Type::Union(&MSG_ELEMENT))),
            field("AtRobots_Account", "at_robots_account", Type::List(&Type::String)),
            field("CloudCustomData", "cloud_custom_data", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHATBOT_C2C_SIGNAL_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("MsgSeq", "msg_seq", Type::Integer),
            field("MsgRandom", "msg_random", Type::Integer),
            field("MsgKey", "msg_key", Type::String),
            field("EventTime", "event_time", Type::Time),
            field("Data", "data", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CHATBOT_C2C_SIGNAL_ANSWER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[field("RspData", "rsp_data", Type::String).required()],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static CREATED_ROOM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RoomId", "room_id", Type::String),
            field("RoomName", "room_name", Type::String),
            field("RoomType", "room_type", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("MaxMemberCount", "max_member_count", Type::Integer),
            field("MaxSeatCount", "max_seat_count", Type::Integer),
            field("IsVideoDisabled", "is_video_disabled", Type::Boolean),
            field("IsAudioDisabled", "is_audio_disabled", Type::Boolean),
            field("IsMessageDisabled", "is_message_disabled", Type::Boolean),
            field(
                "IsScreenSharingDisabled",
                "is_screen_sharing_disabled",
                Type::Boolean,
            ),
            field(
                "IsCloudRecordingDisabled",
                "is_cloud_recording_disabled",
                Type::Boolean,
            ),
            field("CustomInfo", "custom_info", Type::String),
            field("ScheduleStartTime", "schedule_start_time", Type::Integer),
            field("ScheduleEndTime", "schedule_end_time", Type::Integer),
            field("RoomStatus", "room_status", Type::String),
            field("IsSeatEnabled", "is_seat_enabled", Type::Boolean),
            field("TakeSeatMode", "take_seat_mode", Type::String),
            field("CreateTime", "create_time", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_ROOM_CREATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("RoomInfo", "room_info", Type::Object(&CREATED_ROOM)),
            field(
                "ScheduleInviteeList_Account",
                "schedule_invitee_list_account",
                Type::List(&Type::String),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_ROOM_DESTROY_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("RoomId", "room_id", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static UPDATED_ROOM: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("RoomId", "room_id", Type::String),
            field("RoomName", "room_name", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("TakeSeatMode", "take_seat_mode", Type::String),
            field("MaxMemberCount", "max_member_count", Type::Integer),
            field("IsVideoDisabled", "is_video_disabled", Type::Boolean),
            field("IsAudioDisabled", "is_audio_disabled", Type::Boolean),
            field("IsMessageDisabled", "is_message_disabled", Type::Boolean),
            field(
                "IsScreenSharingDisabled",
                "is_screen_sharing_disabled",
                Type::Boolean,
            ),
            field(
                "IsCloudRecordingDisabled",
                "is_cloud_recording_disabled",
                Type::Boolean,
            ),
            field("CustomInfo", "custom_info", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_ROOM_INFO_UPDATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("RoomInfo", "room_info", Type::Object(&UPDATED_ROOM)),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_ROOM_MEMBER_ENTER_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("RoomId", "room_id", Type::String),
            field("MemberCount", "member_count", Type::Integer),
            field("Type", "enter_type", Type::String),
            field(
                "MemberList_Account",
                "member_list_account",
                Type::List(&Type::String),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_ROOM_MEMBER_LEAVE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("RoomId", "room_id", Type::String),
            field("MemberCount", "member_count", Type::Integer),
            field("Type", "leave_type", Type::String),
            field(
                "MemberList_Account",
                "member_list_account",
                Type::List(&Type::String),
            ),
            field("Reason", "reason", Type::String),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static REQUESTED_FRIEND: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("Remark", "remark", Type::String),
            field("GroupName", "group_name", Type::String),
            field("AddSource", "add_source", Type::String),
            field("AddWording", "add_wording", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_FRIEND_ADD_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Requester_Account", "requester_account", Type::String),
            field("From_Account", "from_account", Type::String),
            field(
                "FriendItem",
                "friend_item",
                Type::List(&Type::Object(&REQUESTED_FRIEND)),
            ),
            field("AddType", "add_type", Type::String),
            field("ForceAddFlags", "force_add_flags", Type::Integer),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static FRIEND_DECISION: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String).required(),
            field("ResultCode", "result_code", Type::Integer).required(),
            field("ResultInfo", "result_info", Type::String).required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_FRIEND_ADD_ANSWER_REQUEST: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field(
                    "ResultItem",
                    "result_item",
                    Type::List(&Type::Object(&FRIEND_DECISION)),
                )
                .required(),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ANSWERED_FRIEND: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("To_Account", "to_account", Type::String),
            field("Remark", "remark", Type::String),
            field("TagName", "tag_name", Type::String),
            field("ResponseAction", "response_action", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_FRIEND_RESPONSE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Requester_Account", "requester_account", Type::String),
            field("From_Account", "from_account", Type::String),
            field(
                "ResponseFriendItem",
                "response_friend_item",
                Type::List(&Type::Object(&ANSWERED_FRIEND)),
            ),
            field("EventTime", "event_time", Type::Time),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ADDED_PAIR: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
            field("Initiator_Account", "initiator_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_FRIEND_ADD_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("PairList", "pair_list", Type::List(&Type::Object(&ADDED_PAIR))),
            field("ClientCmd", "client_cmd", Type::String),
            field("Admin_Account", "admin_account", Type::String),
            field("ForceFlag", "force_flag", Type::Integer),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static ACCOUNT_PAIR: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("From_Account", "from_account", Type::String),
            field("To_Account", "to_account", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_FRIEND_DELETE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("PairList", "pair_list", Type::List(&Type::Object(&ACCOUNT_PAIR))),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static STATE_INFO: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Action", "action", Type::String),
            field("To_Account", "to_account", Type::String),
            field("Reason", "reason", Type::String),
            field("CustomStatus", "custom_status", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static KICKED_DEVICE: Object = Object(
    Form::Plain(Shape {
        fields: &[field("Platform", "platform", Type::String)],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static STATE_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("EventTime", "event_time", Type::Time),
            field("Info", "info", Type::Object(&STATE_INFO)),
            field(
                "KickedDevice",
                "kicked_device",
                Type::List(&Type::Object(&KICKED_DEVICE)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static BEFORE_TOPIC_CREATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("Operator_Account", "operator_account", Type::String),
            field("Type", "group_type", Type::String),
            field("Name", "name", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_TOPIC_CREATE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Owner_Account", "owner_account", Type::String),
            field("Type", "group_type", Type::String),
            field("Name", "name", Type::String),
            field(
                "UserDefinedDataList",
                "user_defined_data_list",
                Type::List(&Type::Object(&EVENT_CUSTOM_FIELD)),
            ),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_TOPIC_DESTROY_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("Type", "group_type", Type::String),
            field("TopicIdList", "topic_id_list", Type::List(&Type::String)),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);

static AFTER_TOPIC_INFO_CHANGE_BODY: Object = Object(
    Form::Plain(Shape {
        fields: &[
            field("GroupId", "group_id", Type::String),
            field("TopicId", "topic_id", Type::String),
            field("Type", "group_type", Type::String),
            field("Operator_Account", "operator_account", Type::String),
            field("Name", "name", Type::String),
            field("Introduction", "introduction", Type::String),
            field("Notification", "notification", Type::String),
            field("FaceUrl", "face_url", Type::String),
        ],
        exactly_one_of: &[],
        at_least_one_of: &[],
        outcome: None,
    }),
);
