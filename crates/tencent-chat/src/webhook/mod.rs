//! Webhooks: what Tencent's servers POST to the app, and the app's answers.
//!
//! Official page: <https://www.tencentcloud.com/document/product/1047/34354>.
//!
//! A request is verified by its query, read into an [`Event`], and answered within two seconds by HTTP status 200 and
//! an [`Answer`]'s body. This module does no I/O: the server around it hands over the query, the body and the time.
//! `tencent-chat-webhook` is a ready handler for axum, hyper and tower.
//!
//! ```
//! use tencent_chat::Timestamp;
//! use tencent_chat::webhook::{Answer, Event, Webhook};
//!
//! let webhook = Webhook::new(1400000000).token("the token from the console");
//! # let time = "1735689600";
//! # let sign = tencent_chat::webhook::sign("the token from the console", time);
//! let query = format!(
//!     "SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json\
//!      &ClientIP=203.0.113.9&OptPlatform=iOS&Sign={sign}&RequestTime={time}"
//! );
//! let body = br#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"amber","To_Account":"boris",
//!     "MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"buy cheap watches"}}]}"#;
//!
//! webhook.verify(&query, Timestamp::from_secs(1_735_689_601))?;
//! let answer = match webhook.parse(&query, body)? {
//!     Event::BeforeC2cMessage(event) if event.from_account.as_deref() == Some("amber") => {
//!         event.reject(120001, "no advertising")?
//!     }
//!     Event::BeforeC2cMessage(event) => event.allow().into(),
//!     _ => Answer::accept(),
//! };
//! assert_eq!(answer.body(), r#"{"ActionStatus":"OK","ErrorCode":120001,"ErrorInfo":"no advertising"}"#);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What has happened cannot be refused any more, so that this does not compile:
//!
//! ```compile_fail,E0599
//! fn answer(event: &tencent_chat::webhook::AfterC2cMessage) {
//!     let _ = event.reject(1, "too late");
//! }
//! ```

pub(crate) mod answer;
mod dynamic;
mod error;
pub(crate) mod event;
mod platform;
mod query;
mod replay;
mod serving;
mod verify;

pub use crate::generated::events::*;
pub use answer::{Answer, IntoAnswer};
pub use dynamic::{answer_json, refusal_json};
pub use error::WebhookError;
pub use event::{EventType, Unknown};
pub use platform::Platform;
pub use replay::ReplayGuard;
pub use serving::{ANSWER_WITHIN, delivery, waits};
pub use verify::{Webhook, sign};

#[cfg(all(test, feature = "default"))]
mod tests;
