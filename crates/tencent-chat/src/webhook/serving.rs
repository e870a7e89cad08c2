//! What a server around [`Webhook`](super::Webhook) has to know about a request before it runs the app's own code.

use std::fmt::Write as _;
use std::time::Duration;

use super::query::part_after_path;
use super::verify::hash;
use crate::schema;

/// How long a server may take until it answers: Tencent's servers wait for two seconds, and the way takes some time.
pub const ANSWER_WITHIN: Duration = Duration::from_millis(tencent_chat_schema::ANSWER_WITHIN_MILLIS);

/// Whether the answer to a command decides something: a server answers others at once, and handles them afterwards.
pub fn waits(command: &str) -> bool {
    schema::find_event(command).is_some_and(|table| table.answers.before || !table.answers.fields.fields().is_empty())
}

/// What a delivery has in common with those of the same event that come after it, since Tencent may deliver an event again.
///
/// `Sign` and `RequestTime` may differ between them. `RequestTime` counts only where the body does not have the event's own time: two
/// events must not count as one.
///
/// ```
/// use tencent_chat::webhook::delivery;
///
/// let body = br#"{"CallbackCommand":"State.StateChange","EventTime":1735689600000}"#;
/// assert_eq!(delivery("SdkAppid=1&Sign=a&RequestTime=1", body), delivery("SdkAppid=1&Sign=b&RequestTime=3", body));
/// assert_ne!(delivery("SdkAppid=1&Sign=a&RequestTime=1", b"{}"), delivery("SdkAppid=1&Sign=b&RequestTime=3", b"{}"));
/// ```
pub fn delivery(query: &str, body: &[u8]) -> String {
    // In JSON text, a quotation mark within a string has a backslash before it.
    let has_time = body.windows(EVENT_TIME.len()).any(|part| part == EVENT_TIME);
    let is_of_delivery = |pair: &&str| {
        let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
        name.eq_ignore_ascii_case("Sign") || (has_time && name.eq_ignore_ascii_case("RequestTime"))
    };
    let mut event = String::new();
    for pair in part_after_path(query).split('&').filter(|pair| !is_of_delivery(pair)) {
        event.push_str(pair);
        event.push('&');
    }
    // Its end: no byte may move from the query to the body unnoticed.
    let mut key = String::with_capacity(64);
    for byte in hash(&[event.as_bytes(), b"\n", body]) {
        // Writing to a String cannot fail.
        let _ = write!(key, "{byte:02x}");
    }
    key
}

const EVENT_TIME: &[u8] = b"\"EventTime\"";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_that_decide_something_are_waited_for() {
        for command in ["C2C.CallbackBeforeSendMsg", "Chatbot.OnC2CSignalMessage"] {
            assert!(waits(command), "{command}");
        }
        for command in ["C2C.CallbackAfterSendMsg", "State.StateChange", "Not.Described"] {
            assert!(!waits(command), "{command}");
        }
    }

    #[test]
    fn the_same_event_has_the_same_key_wherever_its_query_stands() {
        let body = br#"{"EventTime":1}"#;
        let key = delivery("CallbackCommand=A.B&Sign=x&RequestTime=1", body);
        assert_eq!(key, delivery("https://example.com/webhook?CallbackCommand=A.B&requesttime=2&SIGN=y", body));
        assert_ne!(key, delivery("CallbackCommand=A.C&Sign=x&RequestTime=1", body));
        assert_ne!(key, delivery("CallbackCommand=A.B&Sign=x&RequestTime=1", br#"{"EventTime":2}"#));
        assert_eq!(key.len(), 64);
    }

    #[test]
    fn the_words_of_a_user_are_not_the_time_of_an_event() {
        let body = br#"{"Text":"\"EventTime\""}"#;
        assert_ne!(delivery("Sign=x&RequestTime=1", body), delivery("Sign=x&RequestTime=2", body));
    }
}
