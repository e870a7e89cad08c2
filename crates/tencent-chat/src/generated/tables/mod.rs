// @generated from api/*.yaml by cargo xtask generate
//! The tables of the whole API: see [`crate::schema`].

use tencent_chat_schema::Endpoint;
#[cfg(feature = "webhook")]
use tencent_chat_schema::EventTable;
use tencent_chat_schema::codec::File;
use tencent_chat_schema::directory::Directory;

/// All endpoints of the families that are switched on, by name.
pub static ENDPOINTS: Directory<Endpoint> = Directory::new(
    &[
        #[cfg(any(feature = "account", feature = "tables"))]
        &ACCOUNT,
        #[cfg(any(feature = "call", feature = "tables"))]
        &CALL,
        #[cfg(any(feature = "community", feature = "tables"))]
        &COMMUNITY,
        #[cfg(any(feature = "conversation", feature = "tables"))]
        &CONVERSATION,
        #[cfg(any(feature = "group-message", feature = "tables"))]
        &GROUP_MESSAGE,
        #[cfg(any(feature = "group", feature = "tables"))]
        &GROUP,
        #[cfg(any(feature = "member-push", feature = "tables"))]
        &MEMBER_PUSH,
        #[cfg(any(feature = "message", feature = "tables"))]
        &MESSAGE,
        #[cfg(any(feature = "moderation", feature = "tables"))]
        &MODERATION,
        #[cfg(any(feature = "official-account", feature = "tables"))]
        &OFFICIAL_ACCOUNT,
        #[cfg(any(feature = "operation", feature = "tables"))]
        &OPERATION,
        #[cfg(any(feature = "profile", feature = "tables"))]
        &PROFILE,
        #[cfg(any(feature = "push", feature = "tables"))]
        &PUSH,
        #[cfg(any(feature = "relation", feature = "tables"))]
        &RELATION,
        #[cfg(any(feature = "robot", feature = "tables"))]
        &ROBOT,
        #[cfg(any(feature = "search", feature = "tables"))]
        &SEARCH,
    ],
);

/// All webhooks, by command.
#[cfg(feature = "webhook")]
pub static EVENTS: Directory<EventTable> = Directory::new(&[&WEBHOOKS]);

/// All error codes, in one record.
pub static CODES: File = File::new(include_bytes!("codes.bin"), None);

/// What several families share.
#[cfg_attr(
    not(feature = "default"),
    allow(dead_code, reason = "there may be no families")
)]
static TYPES: File = File::new(include_bytes!("types.bin"), None);

#[cfg(feature = "webhook")]
static WEBHOOKS: File = File::new(include_bytes!("webhooks.bin"), Some(&TYPES));

#[cfg(any(feature = "account", feature = "tables"))]
static ACCOUNT: File = File::new(include_bytes!("account.bin"), Some(&TYPES));

#[cfg(any(feature = "call", feature = "tables"))]
static CALL: File = File::new(include_bytes!("call.bin"), Some(&TYPES));

#[cfg(any(feature = "community", feature = "tables"))]
static COMMUNITY: File = File::new(include_bytes!("community.bin"), Some(&TYPES));

#[cfg(any(feature = "conversation", feature = "tables"))]
static CONVERSATION: File = File::new(include_bytes!("conversation.bin"), Some(&TYPES));

#[cfg(any(feature = "group-message", feature = "tables"))]
static GROUP_MESSAGE: File = File::new(
    include_bytes!("group-message.bin"),
    Some(&TYPES),
);

#[cfg(any(feature = "group", feature = "tables"))]
static GROUP: File = File::new(include_bytes!("group.bin"), Some(&TYPES));

#[cfg(any(feature = "member-push", feature = "tables"))]
static MEMBER_PUSH: File = File::new(include_bytes!("member-push.bin"), Some(&TYPES));

#[cfg(any(feature = "message", feature = "tables"))]
static MESSAGE: File = File::new(include_bytes!("message.bin"), Some(&TYPES));

#[cfg(any(feature = "moderation", feature = "tables"))]
static MODERATION: File = File::new(include_bytes!("moderation.bin"), Some(&TYPES));

#[cfg(any(feature = "official-account", feature = "tables"))]
static OFFICIAL_ACCOUNT: File = File::new(
    include_bytes!("official-account.bin"),
    Some(&TYPES),
);

#[cfg(any(feature = "operation", feature = "tables"))]
static OPERATION: File = File::new(include_bytes!("operation.bin"), Some(&TYPES));

#[cfg(any(feature = "profile", feature = "tables"))]
static PROFILE: File = File::new(include_bytes!("profile.bin"), Some(&TYPES));

#[cfg(any(feature = "push", feature = "tables"))]
static PUSH: File = File::new(include_bytes!("push.bin"), Some(&TYPES));

#[cfg(any(feature = "relation", feature = "tables"))]
static RELATION: File = File::new(include_bytes!("relation.bin"), Some(&TYPES));

#[cfg(any(feature = "robot", feature = "tables"))]
static ROBOT: File = File::new(include_bytes!("robot.bin"), Some(&TYPES));

#[cfg(any(feature = "search", feature = "tables"))]
static SEARCH: File = File::new(include_bytes!("search.bin"), Some(&TYPES));
