//! Receives webhooks of Tencent Cloud Chat: a [`Handler`] is a service of [tower](tower_service) that verifies requests, reads them, runs
//! the app's own code for each kind of event, and answers in time.
//!
//! ```no_run
//! use axum::Router;
//! use tencent_chat::webhook::{AfterGroupMessage, BeforeC2cMessage, Webhook};
//! use tencent_chat_webhook::Handler;
//!
//! # async fn archive(_event: AfterGroupMessage) -> std::io::Result<()> { Ok(()) }
//! # async fn example(token: &str, listener: tokio::net::TcpListener) -> std::io::Result<()> {
//! let handler = Handler::new(Webhook::new(1400000000).token(token))
//!     .on(async |event: BeforeC2cMessage| event.reject(120001, "no advertising"))
//!     .on(archive);
//! axum::serve(listener, Router::new().route_service("/webhook", handler)).await
//! # }
//! ```

#![forbid(unsafe_code)]

#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod handler;
mod receive;
mod report;
mod seen;

use std::error::Error;

#[cfg(feature = "axum")]
pub use self::axum::{Respond, Verified};
pub use handler::Handler;
#[cfg(feature = "axum")]
pub use receive::Refusal;
pub use report::{Report, ReportKind};
pub use seen::{MemoryStore, SeenFuture, SeenStore};

/// The README's code, compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

type BoxError = Box<dyn Error + Send + Sync>;
