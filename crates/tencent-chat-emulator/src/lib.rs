//! A local Tencent Cloud Chat server for tests and demos.
//!
//! It checks what the real server checks (URL, UserSig, admin, body), answers with the documented codes, keeps accounts,
//! relations, messages, groups, official accounts and push data in memory, sends webhooks and applies their
//! answers, and fails on demand: it responds late, wrongly, or not at all. To paths that are not part of the
//! API it responds with HTTP 501 and a sentence, never with an invented success. `docs/emulator.md` in the repository lists what it does.
//!
//! The core does no I/O: [`Emulator::handle`] takes the time and a [`Request`] and returns an [`Answer`], so a test can
//! run days of virtual time within seconds; an [`Exchange`] also says which webhooks to send.
//! With the feature `server`, which is on by default, `spawn` and `serve` put it behind a real port, and `Data` keeps it in a
//! file. Without it the crate also compiles for `wasm32-unknown-unknown`. With the feature `client`, [`InProcess`] is what clients
//! of `tencent-chat-reqwest` send their requests to, without a port.
//!
//! ```
//! use tencent_chat::api::{ImportAccount, ImportAccountReply};
//! use tencent_chat::{App, CallOptions, Region, SecretKey, Session, Step, Timestamp};
//! use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, Emulator, EmulatorConfig, Request};
//!
//! let mut emulator = Emulator::new(EmulatorConfig::default());
//! let now = Timestamp::from_secs(1_700_000_000);
//!
//! let app = App::new(DEMO_APP, Region::custom("http://emulator")).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
//! let mut call = Session::new(app).call(&ImportAccount::new("alice"), &CallOptions::default(), 1)?;
//! let Step::Send { id, request, .. } = call.step(now.into()) else { unreachable!("a secret key signs by itself") };
//! let answer = emulator.handle(now, Request::from(&request));
//! call.received(id, answer.into(), now.into());
//!
//! let Step::Done(outcome) = call.step(now.into()) else { unreachable!("the only request was answered") };
//! outcome?.typed::<ImportAccountReply>();
//! # Ok::<(), tencent_chat::Error>(())
//! ```

#![forbid(unsafe_code)]

mod body;
mod calendar;
mod clients;
mod codes;
mod command_line;
mod config;
mod control;
pub mod data;
mod demo;
mod document;
mod duration;
mod edges;
mod effects;
mod emulator;
mod events;
mod exchange;
mod faults;
mod fill;
mod former;
pub mod front;
mod gateway;
mod generated;
mod handlers;
mod http;
#[cfg(feature = "client")]
mod in_process;
mod lenient;
mod limits;
mod listing;
mod lists;
mod log;
mod options;
mod origin;
mod page;
mod plan;
mod quiet;
mod random;
mod rates;
mod recent;
mod reply;
#[cfg(feature = "server")]
mod server;
mod settings;
#[cfg(test)]
mod shapes;
mod sorted;
mod state;
#[cfg(test)]
mod testing;
mod tree;
mod view;
mod webhooks;
mod word;

pub use command_line::{Address, Invocation, Program};
pub use config::{AppConfig, EmulatorConfig, WebhookConfig};
pub use control::{control_functions, control_request};
pub use emulator::Emulator;
pub use events::News;
pub use exchange::{Exchange, Step};
pub use faults::{Close, Fault, FaultRule};
pub use handlers::emulated_endpoints;
pub use http::{Answer, Delivery, Request};
#[cfg(feature = "client")]
pub use in_process::InProcess;
pub use limits::{Edition, Limits, Service};
pub use log::LoggedRequest;
pub use options::Options;
#[cfg(feature = "server")]
pub use server::{Data, Running, program, program_as, serve, serve_kept, spawn};
pub use webhooks::{LoggedWebhook, WebhookOutcome, WebhookPost, WebhookResponse, WebhookVerdict, emulated_webhooks};

/// SDKAppID of the demo app.
pub const DEMO_APP: u64 = 1_400_000_000;

/// Secret key of the demo app. It is made up and belongs to no real application.
pub const DEMO_KEY: &str = "b1f5a2c0e4d94c7f8a3e6d1b0c9f7e5a2d4c6b8e0f1a3957d8c6b4a2e0f19375";

/// Admin of the demo app.
pub const DEMO_ADMIN: &str = "administrator";
