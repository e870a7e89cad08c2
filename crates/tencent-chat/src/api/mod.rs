// @generated from api/*.yaml by cargo xtask generate
//! Requests and replies of all endpoints, one module for each family.
//!
//! Type names are unique, so each can also be had from here: `tencent_chat::api::DeleteAccounts`. Each family is a
//! feature of the crate; all are on by default.

#[cfg(feature = "account")]
#[allow(deprecated)]
#[rustfmt::skip]
pub mod account;
#[cfg(feature = "call")]
#[rustfmt::skip]
pub mod call;
#[cfg(feature = "community")]
#[rustfmt::skip]
pub mod community;
#[cfg(feature = "conversation")]
#[rustfmt::skip]
pub mod conversation;
#[cfg(feature = "group")]
#[allow(deprecated)]
#[rustfmt::skip]
pub mod group;
#[cfg(feature = "group-message")]
#[rustfmt::skip]
pub mod group_message;
#[cfg(feature = "member-push")]
#[allow(deprecated)]
#[rustfmt::skip]
pub mod member_push;
#[cfg(feature = "message")]
#[rustfmt::skip]
pub mod message;
#[cfg(feature = "moderation")]
#[allow(deprecated)]
#[rustfmt::skip]
pub mod moderation;
#[cfg(feature = "official-account")]
#[rustfmt::skip]
pub mod official_account;
#[cfg(feature = "operation")]
#[rustfmt::skip]
pub mod operation;
#[cfg(feature = "profile")]
#[rustfmt::skip]
pub mod profile;
#[cfg(feature = "push")]
#[rustfmt::skip]
pub mod push;
#[rustfmt::skip]
pub mod regions;
#[cfg(feature = "relation")]
#[rustfmt::skip]
pub mod relation;
#[cfg(feature = "robot")]
#[rustfmt::skip]
pub mod robot;
#[cfg(feature = "search")]
#[rustfmt::skip]
pub mod search;
#[rustfmt::skip]
pub mod types;

#[cfg(feature = "account")]
pub use account::*;
#[cfg(feature = "call")]
pub use call::*;
#[cfg(feature = "community")]
pub use community::*;
#[cfg(feature = "conversation")]
pub use conversation::*;
#[cfg(feature = "group")]
pub use group::*;
#[cfg(feature = "group-message")]
pub use group_message::*;
#[cfg(feature = "member-push")]
pub use member_push::*;
#[cfg(feature = "message")]
pub use message::*;
#[cfg(feature = "moderation")]
pub use moderation::*;
#[cfg(feature = "official-account")]
pub use official_account::*;
#[cfg(feature = "operation")]
pub use operation::*;
#[cfg(feature = "profile")]
pub use profile::*;
#[cfg(feature = "push")]
pub use push::*;
pub use regions::*;
#[cfg(feature = "relation")]
pub use relation::*;
#[cfg(feature = "robot")]
pub use robot::*;
#[cfg(feature = "search")]
pub use search::*;
pub use types::*;
