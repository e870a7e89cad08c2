//! The inside of `tencent-chat`: what its tables are made of, and the engine that works by them. No data stand here.
//!
//! | module | what it is for |
//! |---|---|
//! | [`model`] | an endpoint, a webhook, an error code: what is known about them |
//! | [`names`] | one name in three spellings |
//! | [`engine`] | checks and renames JSON by the tables |
//! | [`codec`] | tables as bytes, written and read |
//! | [`directory`] | tables found by their names |
//!
//! This crate changes together with `tencent-chat` and promises nothing by its version: depend on that one.

#![forbid(unsafe_code)]

pub mod codec;
pub mod directory;
pub mod engine;
pub mod model;
pub mod names;
mod problem;

pub use model::*;
pub use names::Naming;
pub use problem::{InvalidRequest, Problem};

/// The longest body of a response that a client reads, in bytes and decompressed. The service's replies have about 1 MB at most.
pub const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// How many milliseconds a server may take until it answers a webhook: Tencent's servers wait for two seconds, and the way takes some time.
pub const ANSWER_WITHIN_MILLIS: u64 = 1800;

/// What the error of a longer one says.
pub const RESPONSE_TOO_LONG: &str = "the response is longer than 64 MiB";
