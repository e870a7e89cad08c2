//! Webhooks: requests as strings or bytes, events and answers as JSON text.

use tencent_chat::{Error, Naming, Timestamp, setup, webhook};

use crate::{Lookup, Thrown, Value, thrown};

/// The receiver of an app's webhooks.
pub struct Webhook {
    webhook: webhook::Webhook,
    naming: Naming,
}

impl Webhook {
    /// Where `env` looks up environment variables, they stand in for options that are not given.
    ///
    /// # Errors
    /// Names every option that is missing, or the first that is wrong.
    pub fn new(options: Value, env: Option<Lookup<'_>>, naming: Naming) -> Result<Self, Thrown> {
        let webhook = setup::webhook(options, env, naming).map_err(thrown)?;
        Ok(Self { webhook, naming })
    }

    /// The app.
    pub fn sdk_app_id(&self) -> u64 {
        self.webhook.sdk_app_id()
    }

    /// The longest body that is read, in bytes.
    pub fn max_body(&self) -> usize {
        self.webhook.longest_body()
    }

    /// Checks the length of a body before it is read, in bytes.
    ///
    /// # Errors
    /// Says that it is longer than allowed.
    pub fn check_length(&self, bytes: usize) -> Result<(), Thrown> {
        if bytes > self.max_body() { Err(thrown(webhook::WebhookError::TooLarge)) } else { Ok(()) }
    }

    /// Checks that a request comes from Tencent's servers. `now` is in the language's unit.
    ///
    /// # Errors
    /// Says which check failed.
    pub fn verify(&self, query: &str, now: Value) -> Result<(), Thrown> {
        self.webhook.verify(query, time_of(now, self.naming)?).map_err(thrown)
    }

    /// The event as JSON text, without `raw`, the body, which the language has already.
    ///
    /// # Errors
    /// Says why the request cannot be read.
    pub fn parse(&self, query: &str, body: &[u8]) -> Result<String, Thrown> {
        self.webhook.parse_json(query, body, self.naming).map_err(thrown)
    }
}

/// What remembers the requests of the last minutes.
pub struct ReplayGuard {
    guard: webhook::ReplayGuard,
    naming: Naming,
}

impl ReplayGuard {
    /// The only option is `keep`.
    ///
    /// # Errors
    /// Names the argument that is wrong or unknown.
    pub fn new(capacity: Value, options: Value, naming: Naming) -> Result<Self, Thrown> {
        let guard = setup::replay_guard(capacity, options, naming).map_err(thrown)?;
        Ok(Self { guard, naming })
    }

    /// Returns whether a request is new, and remembers it. `now` is in the language's unit.
    ///
    /// # Errors
    /// Says what `now` is instead of a time.
    pub fn admit(&mut self, query: &str, body: &[u8], now: Value) -> Result<bool, Thrown> {
        Ok(self.guard.admit(query, body, time_of(now, self.naming)?))
    }
}

/// A query of bytes. One that is not UTF-8 is not one of Tencent's.
///
/// # Errors
/// Says so.
pub fn query_of(bytes: &[u8]) -> Result<&str, Thrown> {
    std::str::from_utf8(bytes).map_err(|_| thrown(webhook::WebhookError::Malformed("the query is not UTF-8".into())))
}

pub(crate) fn time_of(now: Value, naming: Naming) -> Result<Timestamp, Thrown> {
    setup::time("now", now, naming).map_err(thrown)
}

/// The answer to an event as JSON text; `arguments` is JSON text, too, and `raw` the event's body. The only option is
/// `unchecked`: the answer's own fields are only renamed.
///
/// # Errors
/// Says that the event does not allow this answer, or which argument is wrong.
pub fn answer(
    command: &str,
    kind: &str,
    arguments: &str,
    raw: &str,
    options: Value,
    naming: Naming,
) -> Result<String, Thrown> {
    let unchecked = setup::answer_options(options, naming).map_err(thrown)?;
    webhook::answer_json(command, kind, arguments, raw, naming, unchecked).map_err(|error| thrown(Error::from(error)))
}

/// Checks the functions of a handler, by the names of their events, and its options.
///
/// # Errors
/// Names the event or the option that is wrong or unknown.
pub fn check_handler(handlers: Value, options: Value, naming: Naming) -> Result<(), Thrown> {
    setup::check_webhook_handler(handlers, options, naming).map_err(thrown)
}

/// Whether the answer to a command decides something: others are answered at once, and handled afterwards.
pub fn waits(command: &str) -> bool {
    webhook::waits(command)
}

/// What a delivery has in common with those of the same event that come after it.
pub fn delivery(query: &str, body: &[u8]) -> String {
    webhook::delivery(query, body)
}

/// The body that answers whatever is not looked at, as JSON text.
pub fn accept() -> String {
    webhook::Answer::accept().into_body()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_735_689_600.0;
    const BODY: &str =
        r#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"amber","To_Account":"boris","MsgBody":[]}"#;

    fn query() -> String {
        let sign = webhook::sign("token", "1735689600");
        format!("SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&Sign={sign}&RequestTime=1735689600")
    }

    fn receiver() -> Webhook {
        let options = vec![
            ("sdk_app_id".to_owned(), Value::Number(1400000000.0)),
            ("token".to_owned(), Value::Text("token".to_owned())),
        ];
        Webhook::new(Value::Object(options), None, Naming::Snake).unwrap()
    }

    #[test]
    fn a_request_is_verified_read_and_answered() {
        let webhook = receiver();
        assert_eq!((webhook.sdk_app_id(), webhook.max_body()), (1400000000, 1 << 20));
        webhook.verify(&query(), Value::Number(NOW)).unwrap();
        webhook.check_length(1 << 20).unwrap();
        let event = webhook.parse(&query(), BODY.as_bytes()).unwrap();
        assert!(event.starts_with(r#"{"type":"before_c2c_message","command":"C2C.CallbackBeforeSendMsg","#), "{event}");
        let reject = r#"{"code":120001,"text":"no"}"#;
        let answer =
            answer("C2C.CallbackBeforeSendMsg", "reject", reject, BODY, Value::Nothing, Naming::Snake).unwrap();
        assert_eq!(answer, r#"{"ActionStatus":"OK","ErrorCode":120001,"ErrorInfo":"no"}"#);
        assert!(accept().contains(r#""ErrorCode":0"#));
    }

    #[test]
    fn what_is_wrong_is_an_error_of_its_class() {
        let webhook = receiver();
        let unchecked = |given: String| Value::Object(vec![("unchecked".to_owned(), Value::Text(given))]);
        for (error, starts) in [
            (webhook.verify(&query(), Value::Number(NOW + 61.0)), r#"{"error":"webhook","#),
            (
                webhook.verify(&query(), Value::Bool(true)),
                r#"{"error":"config","message":"`now` must be a time in seconds"#,
            ),
            (webhook.parse(&query(), b"[]").map(drop), r#"{"error":"webhook","#),
            (
                webhook.check_length((1 << 20) + 1),
                r#"{"error":"webhook","message":"the body is too large","check":"too_large""#,
            ),
            (query_of(b"\xff").map(drop), r#"{"error":"webhook","#),
            (
                answer("C2C.CallbackAfterSendMsg", "reject", r#"{"code":1}"#, "{}", Value::Nothing, Naming::Snake)
                    .map(drop),
                r#"{"error":"invalid_request","#,
            ),
            (
                answer("C2C.CallbackAfterSendMsg", "ack", "{}", "{}", unchecked("yes".into()), Naming::Snake).map(drop),
                r#"{"error":"config","message":"`unchecked` must be a boolean, got \"yes\"","#,
            ),
        ] {
            let json = error.unwrap_err();
            assert!(json.starts_with(starts), "{json}");
        }
    }

    #[test]
    fn a_handler_is_for_described_events_and_has_known_options() {
        let object = |name: &str, value: Value| Value::Object(vec![(name.to_owned(), value)]);
        let message = |handlers: Value, options: Value| {
            let thrown = check_handler(handlers, options, Naming::Camel).unwrap_err();
            serde_json::from_str::<serde_json::Value>(&thrown).unwrap()["message"].as_str().unwrap().to_owned()
        };
        for event in ["beforeC2cMessage", "unknown"] {
            check_handler(object(event, Value::Function), Value::Nothing, Naming::Camel).unwrap();
        }
        for (event, handler, said) in [
            ("beforeC2cMesage", Value::Function, "unknown event `beforeC2cMesage`; did you mean `beforeC2cMessage`?"),
            (
                "before_c2c_message",
                Value::Function,
                "unknown event `before_c2c_message`; did you mean `beforeC2cMessage`?",
            ),
            ("unknown", Value::Bool(true), "the handler for `unknown` must be a function, got true"),
        ] {
            assert_eq!(message(object(event, handler), Value::Nothing), said);
        }
        assert_eq!(
            message(Value::Function, Value::Nothing),
            "`handlers` must be an object with a function for each event, got a function"
        );
        let none = || Value::Object(Vec::new());
        for (option, value, said) in [
            ("timeout", Value::Number(0.0), "`timeout` must be a number of milliseconds above 0, got 0"),
            ("keep", Value::Number(-1.0), "`keep` must be a number of seconds, 0 or more, got -1"),
            ("fallback", Value::Bool(true), "`fallback` must be a function, got true"),
            ("onReport", Value::Bool(true), "`onReport` must be a function, got true"),
            ("onReports", Value::Function, "unknown option `onReports`; did you mean `onReport`?"),
        ] {
            assert_eq!(message(none(), object(option, value)), said);
        }
    }

    #[test]
    fn a_guard_admits_a_request_once() {
        let mut guard = ReplayGuard::new(Value::Number(10.0), Value::Nothing, Naming::Snake).unwrap();
        assert_eq!(guard.admit(&query(), BODY.as_bytes(), Value::Number(NOW)), Ok(true));
        assert_eq!(guard.admit(&query(), BODY.as_bytes(), Value::Number(NOW)), Ok(false));
        assert!(ReplayGuard::new(Value::Number(0.0), Value::Nothing, Naming::Snake).is_err());
    }
}
