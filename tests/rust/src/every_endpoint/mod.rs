// @generated from api/*.yaml by cargo xtask generate
//! Every endpoint's requests, built from their parts.

#[rustfmt::skip]
mod account;

#[rustfmt::skip]
mod community;

#[rustfmt::skip]
mod conversation;

#[rustfmt::skip]
mod group_message;

#[rustfmt::skip]
mod group;

#[rustfmt::skip]
mod member_push;

#[rustfmt::skip]
mod message;

#[rustfmt::skip]
mod moderation;

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
