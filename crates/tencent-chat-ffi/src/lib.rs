//! The core as other languages call it: one boundary, which every binding translates into its language's types.
//!
//! What crosses it are strings, bytes, numbers, and [`Value`]s for options. Names are spelled as the [`Naming`] that a session or
//! a function is given. Times are milliseconds since 1970, those of UserSigs seconds; what a clock shows may be
//! any number. Replies, events and errors are JSON text: an error ([`Thrown`]) names its class, from which a language makes an
//! exception. It may have a `cause_id`: the number that the driver gave to the exception behind it ([`Call::failed`]).
//!
//! Parameters of a call are any serde data. JSON text costs JavaScript less than its own objects would
//! (`bindings/wasm/README.md`). Python's objects are read where they are (`bindings/python/src/objects.rs`): to import 100
//! accounts, reading, checking and renaming them takes 60 µs, as long as `json.dumps` alone would. Its records of replies get
//! the names of their fields from the tables, too (`records.rs`).
//!
//! A driver does the I/O of a call. It is a loop:
//!
//! ```
//! use tencent_chat_ffi::{CallOptions, Naming, Session, Step, Value, thrown};
//!
//! let text = |text: &str| Value::Text(text.to_owned());
//! let options = Value::Object(vec![
//!     ("sdk_app_id".into(), Value::Number(1400000000.0)),
//!     ("identifier".into(), text("administrator")),
//!     ("region".into(), text("singapore")),
//!     ("secret_key".into(), text("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd")),
//! ]);
//! let (wall, monotonic) = (1_700_000_000_000.0, 5_000.0);
//! let session = Session::new(options, None, wall, Naming::Snake)?;
//! let mut params = serde_json::Deserializer::from_str(r#"{"check_item":[{"user_id":"alice"}]}"#);
//! let mut call = session.call("check_accounts", &mut params, &CallOptions::default(), 42).map_err(thrown)?;
//!
//! let reply = loop {
//!     match call.step(wall, monotonic)? {
//!         // A driver sends this, waits for no longer than `timeout` milliseconds, and goes on meanwhile.
//!         Step::Send { id, request, timeout } => {
//!             assert!(request.url.contains("/account_check?") && timeout == 10_000.0);
//!             let body = br#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ResultItem":[]}"#.to_vec();
//!             call.received(id, 200, vec![], body, wall, monotonic);
//!         }
//!         Step::Reserve { id, .. } => call.not_reserved(id, "no rates are shared", wall, monotonic),
//!         Step::UserSig { .. } => call.no_user_sig("nobody can be asked", 0, wall, monotonic),
//!         Step::Wait { .. } | Step::Busy => unreachable!("the only request was answered"),
//!         Step::Done { .. } => break call.done(),
//!     }
//! };
//! assert!(reply.json.contains(r#""result_item":[]"#));
//! # Ok::<(), tencent_chat_ffi::Thrown>(())
//! ```

#![forbid(unsafe_code)]

mod clock;
mod pieces;
mod session;
#[cfg(feature = "testing")]
pub mod testing;
mod thrown;
mod usersig;
mod webhook;

use serde::Deserializer;
use tencent_chat::schema::{InvalidRequest, Problem};
use tencent_chat::setup;

pub use pieces::Piece;
pub use session::{Advance, Begun, Call, Done, Each, EventTexts, Pages, Row, Session, Step, call_options, list_names};
pub use tencent_chat::schema::{self, called, closest};
pub use tencent_chat::setup::{DEEPEST, Lookup, Value, is_option, misspelled_option, sign_plain, verify_plain};
pub use tencent_chat::usersig::Claims;
pub use tencent_chat::webhook::ANSWER_WITHIN;
pub use tencent_chat::{CallOptions, Error, GUIDE, HttpRequest, HttpResponse, Naming, Reservation, RowEnd, mask};
pub use thrown::{Throw, Thrown, config_error, thrown};
pub use usersig::{inspect, private_map_key, sign, verify};
pub use webhook::{ReplayGuard, Webhook, accept, answer, check_handler, delivery, query_of, waits};

/// What is known about an error code, as JSON text. The only option is the `endpoint`.
///
/// # Errors
/// Names what is wrong.
pub fn explain(code: &Value, options: Value, naming: Naming) -> Result<String, Thrown> {
    setup::explain(code, options, naming).map_err(thrown)
}

/// The JSON text of a value that nobody describes. `endpoint` and `at`, where it stands, are for the error.
///
/// # Errors
/// Says where the value cannot be JSON.
pub fn json_text<'de, D: Deserializer<'de>>(endpoint: &str, at: &str, value: D) -> Result<String, Thrown> {
    schema::write_value(endpoint, at, value).map_err(|error| thrown(Error::from(error)))
}

/// The path of a raw request, if it is a string.
///
/// # Errors
/// Says what it is instead.
pub fn path_of(given: Value, naming: Naming) -> Result<String, Thrown> {
    setup::path(given, naming).map_err(thrown)
}

/// The error of parameters that the language cannot write as JSON text.
pub fn invalid_request(endpoint: &str, path: &str, reason: &str, naming: Naming) -> Thrown {
    thrown(Error::from(InvalidRequest::new(endpoint, path, reason, Problem::Unreadable, naming)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_languages_own_spelling() {
        assert_eq!(
            called("sendmsg", Naming::Camel).as_deref(),
            Some("`sendmsg` is called `sendC2cMessage` in this SDK")
        );
        assert!(is_option("requestTimeout", Naming::Camel) && !is_option("requestTimeout", Naming::Snake));
        let thrown = invalid_request("sendC2cMessage", "extra.x", "it is a cycle", Naming::Camel);
        assert!(
            thrown.starts_with(r#"{"error":"invalid_request","message":"sendC2cMessage: extra.x: it is a cycle","#),
            "{thrown}"
        );
    }

    #[test]
    fn a_code_is_explained_and_a_path_is_a_string() {
        let facts = explain(&Value::Number(70107.0), Value::Nothing, Naming::Snake).unwrap();
        assert!(facts.starts_with(r#"{"code":70107,"known":true,"#), "{facts}");
        assert!(explain(&Value::Text("70107".into()), Value::Nothing, Naming::Snake).is_err());
        assert_eq!(path_of(Value::Text("v4/a/b".into()), Naming::Snake).unwrap(), "v4/a/b");
        assert!(path_of(Value::Number(4.0), Naming::Snake).is_err());
    }

    #[test]
    fn a_value_that_nobody_describes_is_json() {
        let value = serde_json::json!({"a": [1, "x", null]});
        assert_eq!(json_text("event", "", value).unwrap(), r#"{"a":[1,"x",null]}"#);
    }
}
