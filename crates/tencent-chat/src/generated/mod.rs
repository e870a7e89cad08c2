//! What `cargo xtask generate` writes: types of requests and replies, of webhooks, kinds of errors, options,
//! and the packed tables.

#[rustfmt::skip]
pub mod api;
#[rustfmt::skip]
pub(crate) mod codes;
#[cfg(test)]
#[rustfmt::skip]
pub(crate) mod described;
#[cfg(feature = "webhook")]
#[rustfmt::skip]
pub mod events;
#[rustfmt::skip]
pub mod masks;
#[rustfmt::skip]
pub(crate) mod options;
#[cfg(feature = "profile")]
#[rustfmt::skip]
pub mod profile;
#[rustfmt::skip]
pub(crate) mod tables;
