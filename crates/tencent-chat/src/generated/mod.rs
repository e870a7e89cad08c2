//! What `cargo xtask generate` writes: types of requests and replies, of webhooks, kinds of errors, and the
//! packed tables.

#[rustfmt::skip]
pub mod api;
#[rustfmt::skip]
pub(crate) mod codes;
#[cfg(feature = "webhook")]
#[rustfmt::skip]
pub mod events;
#[rustfmt::skip]
pub(crate) mod tables;
