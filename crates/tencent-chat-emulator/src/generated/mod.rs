// @generated from api/*.yaml by cargo xtask generate
//! What the description says, for the emulator: the bodies of requests, each read through a view.
//!
//! A view is a checked body, or an object within one, with a getter for each field. What may be absent is an `Option`. Its
//! constants are the described limits and defaults.

// Not every endpoint is emulated, and not every field of one that is.
#![allow(dead_code, unused_imports)]
// `from_account` is the getter of a field called `From_Account`.
#![allow(clippy::wrong_self_convention)]

#[rustfmt::skip]
mod account;
#[rustfmt::skip]
mod call;
#[rustfmt::skip]
mod community;
#[rustfmt::skip]
mod conversation;
#[rustfmt::skip]
mod group;
#[rustfmt::skip]
mod group_message;
#[rustfmt::skip]
mod member_push;
#[rustfmt::skip]
mod message;
#[rustfmt::skip]
mod mistakes;
#[rustfmt::skip]
mod moderation;
#[rustfmt::skip]
mod needs;
#[rustfmt::skip]
mod official_account;
#[rustfmt::skip]
mod operation;
#[rustfmt::skip]
mod profile;
#[rustfmt::skip]
mod push;
#[rustfmt::skip]
mod relation;
#[rustfmt::skip]
mod robot;
#[rustfmt::skip]
mod search;

pub(crate) use account::*;
pub(crate) use call::*;
pub(crate) use community::*;
pub(crate) use conversation::*;
pub(crate) use group::*;
pub(crate) use group_message::*;
pub(crate) use member_push::*;
pub(crate) use message::*;
pub(crate) use mistakes::*;
pub(crate) use moderation::*;
pub(crate) use needs::*;
pub(crate) use official_account::*;
pub(crate) use operation::*;
pub(crate) use profile::*;
pub(crate) use push::*;
pub(crate) use relation::*;
pub(crate) use robot::*;
pub(crate) use search::*;
