// @generated from api/*.yaml by cargo xtask generate
//! Every endpoint's requests, built from their parts.

#[rustfmt::skip]
mod account;

#[rustfmt::skip]
mod official_account;

#[rustfmt::skip]
mod push;

#[rustfmt::skip]
mod relation;
