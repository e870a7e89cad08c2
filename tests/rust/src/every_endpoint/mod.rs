// @generated from api/*.yaml by cargo xtask generate
//! Every endpoint's requests, built from their parts.

#[allow(deprecated)]
#[rustfmt::skip]
mod account;

#[allow(deprecated)]
#[rustfmt::skip]
mod call;

#[allow(deprecated)]
#[rustfmt::skip]
mod community;

#[allow(deprecated)]
#[rustfmt::skip]
mod conversation;

#[allow(deprecated)]
#[rustfmt::skip]
mod group_message;

#[allow(deprecated)]
#[rustfmt::skip]
mod group;

#[allow(deprecated)]
#[rustfmt::skip]
mod member_push;

#[allow(deprecated)]
#[rustfmt::skip]
mod message;

#[allow(deprecated)]
#[rustfmt::skip]
mod moderation;

#[allow(deprecated)]
#[rustfmt::skip]
mod official_account;

#[allow(deprecated)]
#[rustfmt::skip]
mod operation;

#[allow(deprecated)]
#[rustfmt::skip]
mod profile;

#[allow(deprecated)]
#[rustfmt::skip]
mod push;

#[allow(deprecated)]
#[rustfmt::skip]
mod relation;

#[allow(deprecated)]
#[rustfmt::skip]
mod robot;

#[allow(deprecated)]
#[rustfmt::skip]
mod search;
