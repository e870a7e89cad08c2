//! What `cargo xtask generate` writes: types of requests and replies, of webhooks, and the error codes.

#[rustfmt::skip]
pub mod api;
#[rustfmt::skip]
pub(crate) mod codes;
// The packed build reaches events through the tables only.
#[cfg(all(feature = "webhook", not(tencent_chat_packed)))]
#[rustfmt::skip]
pub mod events;
