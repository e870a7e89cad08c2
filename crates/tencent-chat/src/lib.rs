//! The server API of Tencent Cloud Chat: signed requests, typed replies, errors that say what to do.
//!
//! This crate does no I/O: it has no clock, no randomness, no sockets and no global state. It builds HTTP requests and
//! reads HTTP responses; a driver sends them. `tencent-chat-reqwest` is a ready driver.
//!
//! ```
//! use tencent_chat::api::{SendC2cMessage, SendC2cMessageReply};
//! use tencent_chat::{App, CallOptions, Element, HttpResponse, Region, SecretKey, Now, Session, Step, Timestamp};
//!
//! # let key_from_the_console = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
//! let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(key_from_the_console));
//! let session = Session::new(app);
//! let request = SendC2cMessage::new("bob", [Element::text("hello")]).from_account("alice");
//! let mut call = session.call(&request, &CallOptions::default(), 42)?;
//!
//! // A driver reads both clocks of the machine: `Now::new(SystemTime::now().into(), started.elapsed())`.
//! let now = Now::from(Timestamp::from_secs(1_700_000_000));
//! let Step::Send { id, request, .. } = call.step(now) else { unreachable!("a secret key signs by itself") };
//! assert!(request.url.contains("/v4/openim/sendmsg?"));
//!
//! // The driver sends the request. Say this came back:
//! let body = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgTime":1700000000,"MsgKey":"89541_2574206_1700000000"}"#;
//! let response = HttpResponse { status: 200, headers: vec![], body: body.into() };
//! call.received(id, response, now);
//!
//! let Step::Done(outcome) = call.step(now) else { unreachable!("the only request was answered") };
//! let reply = outcome?.typed::<SendC2cMessageReply>();
//! assert_eq!(reply.msg_key.as_deref(), Some("89541_2574206_1700000000"));
//! # Ok::<(), tencent_chat::Error>(())
//! ```

#![forbid(unsafe_code)]

#[cfg(feature = "operation")]
pub mod archives;
pub mod schema;
pub mod setup;
#[cfg(feature = "testing")]
pub mod testing;
pub mod usersig;
#[cfg(feature = "webhook")]
pub mod webhook;

mod call;
#[cfg(test)]
mod described_tests;
mod each;
mod element;
mod error;
mod generated;
mod pages;
#[cfg(feature = "profile")]
mod profile;
mod random;
mod session;
mod short;
mod time;
mod wire;

pub use call::{Call, CallEvent, HttpInfo, Level, Progress, Step};
pub use each::{Begun, Bulk, Each, EachStopped, JournalText, Row, RowEnd, list_names};
pub use error::{
    ApiError, Cause, CodeFacts, ConfigError, CredentialError, Error, ErrorKind, GUIDE, HttpError, Origin,
    OutcomeUnknown, PageError, PartReport, PartState, PartialBatch, TransportError, TransportFailure, codes_in,
    explain, explain_json,
};
pub use generated::api;
pub use generated::api::{MsgElement as Element, Region};
pub use generated::masks::{CommunityRight, TopicRight};
#[cfg(feature = "profile")]
pub use generated::profile::Profile;
pub use pages::{Advance, Paged, Pages};
pub use schema::{InvalidRequest, Naming, Problem};
pub use session::{
    App, Backup, Bodies, CallOptions, Credential, Fleet, LimiterState, Rate, RateState, Reservation, Session, Settings,
};
pub use time::{Now, Timestamp};
pub use usersig::SecretKey;
pub use wire::{Failure, HttpRequest, HttpResponse, Outcome, PartReply, Renamed, Reply, mask};

/// A typed request of one endpoint.
pub trait Request: serde::Serialize {
    /// The endpoint's reply.
    type Reply: for<'de> serde::Deserialize<'de> + Default + 'static;
    /// The endpoint's public name, such as `delete_accounts`.
    const NAME: &'static str;

    /// The endpoint.
    fn endpoint() -> &'static schema::Endpoint {
        schema::typed(Self::NAME)
    }
}
