// @generated from api/*.yaml by cargo xtask generate
//! Requests and replies of all endpoints, one module for each family.
//!
//! Type names are unique, so each can also be had from here: `tencent_chat::api::DeleteAccounts`.

#[rustfmt::skip]
pub mod account;
#[rustfmt::skip]
pub mod official_account;
#[rustfmt::skip]
pub mod push;
#[rustfmt::skip]
pub mod regions;
#[rustfmt::skip]
pub mod relation;
#[rustfmt::skip]
pub mod types;

pub use account::*;
pub use official_account::*;
pub use push::*;
pub use regions::*;
pub use relation::*;
pub use types::*;
