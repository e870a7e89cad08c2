//! The fields around every reply, and the one place that says whether it is a success.
//!
//! | `ErrorCode` | `ActionStatus` | the reply is |
//! |---|---|---|
//! | another number than 0 | any | a failure with this code |
//! | 0 | `OK`, `SomeError`, none | a success |
//! | 0 or none | anything else, such as `FAIL` | a failure without a code |
//! | cannot be read as an integer | any | a failure without a code |
//! | none | `OK`, `SomeError` | a success |
//! | none | none, but `ErrorInfo` | a failure without a code |
//! | none | none, no `ErrorInfo` | no reply |
//!
//! A number in a string is a number, and `null` or an empty status is none. The status is compared without regard to case
//! and spaces around it: so a success is never lost over its spelling, and any other word is never taken for one. A few
//! services leave out the status (`no_action_status` in the description): theirs is a success without a code, too, unless
//! `ErrorInfo` is anything but empty or `OK`.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::wire::json::MAX_EXACT;

/// The fields around a reply.
#[derive(Default)]
pub(crate) struct Envelope {
    status: Status,
    code: Code,
    pub info: Option<String>,
    pub display: Option<String>,
    pub request_id: Option<String>,
    /// Whether there is any other field.
    has_more: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Status {
    #[default]
    Absent,
    Good,
    Fail,
    Other,
}

#[derive(Default)]
enum Code {
    #[default]
    Absent,
    Number(i64),
    /// The start of what stands in its place.
    Unreadable(String),
}

/// What a reply says of the whole request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ReplyStatus {
    Success,
    /// A failure with its code.
    Failure(i64),
    /// A failure without a code: what is wrong with it, and whether the work may have been done all the same.
    NoCode(String, bool),
    NoReply,
}

impl Envelope {
    /// `no_status`: the service is known to leave out the status.
    pub fn verdict(&self, no_status: bool) -> ReplyStatus {
        match (&self.code, self.status) {
            (Code::Number(code), _) if *code != 0 => ReplyStatus::Failure(*code),
            (Code::Unreadable(text), status) => {
                ReplyStatus::NoCode(format!("the reply's ErrorCode is not an integer: {text}"), status != Status::Fail)
            }
            (_, Status::Fail) => ReplyStatus::NoCode("the reply says FAIL without an error code".to_owned(), false),
            (_, Status::Other) => ReplyStatus::NoCode("the reply's ActionStatus is not a success".to_owned(), true),
            (Code::Number(_), _) | (_, Status::Good) => ReplyStatus::Success,
            (Code::Absent, Status::Absent) => match &self.info {
                Some(info) if no_status && (info.is_empty() || is(info, "ok")) => ReplyStatus::Success,
                Some(_) => ReplyStatus::NoCode("the reply has neither ErrorCode nor ActionStatus".to_owned(), true),
                None if no_status && self.has_more => ReplyStatus::Success,
                None => ReplyStatus::NoReply,
            },
        }
    }

    fn read(&mut self, name: &str, value: &RawValue) {
        match name {
            // Of two of the same name the worse counts; of texts the first.
            "ActionStatus" if matches!(self.status, Status::Absent | Status::Good) => {
                self.status = text(value).map_or(Status::Absent, |text| Status::of(&text));
            }
            "ErrorCode" if matches!(self.code, Code::Absent | Code::Number(0)) => self.code = Code::of(value),
            "ErrorInfo" if self.info.is_none() => self.info = text(value),
            "ErrorDisplay" if self.display.is_none() => self.display = text(value),
            "RequestId" if self.request_id.is_none() => self.request_id = text(value),
            "ActionStatus" | "ErrorCode" | "ErrorInfo" | "ErrorDisplay" | "RequestId" => {}
            _ => self.has_more = true,
        }
    }
}

/// A string's content, anything else as JSON; nothing for `null`.
fn text(value: &RawValue) -> Option<String> {
    match value.get() {
        "null" => None,
        json => Some(serde_json::from_str(json).unwrap_or_else(|_| json.to_owned())),
    }
}

/// Whether a word is this one, whatever its case and the spaces around it.
fn is(word: &str, lower: &str) -> bool {
    word.trim().eq_ignore_ascii_case(lower)
}

impl Status {
    fn of(text: &str) -> Self {
        match text {
            text if text.trim().is_empty() => Self::Absent,
            text if is(text, "OK") || is(text, "SomeError") => Self::Good,
            text if is(text, "FAIL") => Self::Fail,
            _ => Self::Other,
        }
    }
}

impl Code {
    fn of(value: &RawValue) -> Self {
        let json = value.get();
        let Some(text) = text(value) else { return Self::Absent };
        // A float without a fraction is an integer, as long as floats hold integers exactly.
        let float =
            || serde_json::from_str(json).ok().filter(|code: &f64| code.fract() == 0.0 && code.abs() < MAX_EXACT);
        match text.trim().parse().ok().or_else(|| float().map(|code| code as i64)) {
            Some(code) => Self::Number(code),
            None => Self::Unreadable(json.chars().take(SHOWN).collect()),
        }
    }
}

/// How much of an unreadable code is shown, in characters.
const SHOWN: usize = 40;

impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EnvelopeVisitor)
    }
}

struct EnvelopeVisitor;

impl<'de> Visitor<'de> for EnvelopeVisitor {
    type Value = Envelope;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envelope, A::Error> {
        let mut envelope = Envelope::default();
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            envelope.read(&name, value);
        }
        Ok(envelope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(json: &str, no_status: bool) -> ReplyStatus {
        serde_json::from_str::<Envelope>(json).unwrap().verdict(no_status)
    }

    #[test]
    fn a_success_is_a_code_of_0_or_a_good_status() {
        for json in [
            r#"{"ErrorCode":0}"#,
            r#"{"ErrorCode":"0","ActionStatus":""}"#,
            r#"{"ErrorCode":0.0,"ActionStatus":null,"ErrorInfo":"sucess"}"#,
            r#"{"ErrorCode":-0,"ActionStatus":" ok "}"#,
            r#"{"ErrorCode":null,"ActionStatus":"OK"}"#,
            r#"{"ErrorCode":0,"ActionStatus":"SomeError"}"#,
        ] {
            assert_eq!(verdict(json, false), ReplyStatus::Success, "{json}");
        }
    }

    #[test]
    fn a_code_counts_whatever_the_status_and_however_it_is_written() {
        for json in [
            r#"{"ErrorCode":70107,"ActionStatus":"OK"}"#,
            r#"{"ErrorCode":"70107"}"#,
            r#"{"ErrorCode":" 70107 ","ActionStatus":"FAIL"}"#,
            r#"{"ErrorCode":70107.0}"#,
            r#"{"ErrorCode":0,"ErrorCode":70107}"#,
            r#"{"ErrorCode":70107,"ErrorCode":0}"#,
        ] {
            assert_eq!(verdict(json, false), ReplyStatus::Failure(70107), "{json}");
        }
    }

    #[test]
    fn what_is_not_surely_a_success_is_a_failure_without_a_code() {
        let unclear = |json: &str| match verdict(json, false) {
            ReplyStatus::NoCode(_, unclear) => unclear,
            other => panic!("{json}: {other:?}"),
        };
        for json in [
            r#"{"ActionStatus":"FAIL"}"#,
            r#"{"ActionStatus":"FAIL","ErrorCode":0}"#,
            r#"{"ActionStatus":"fail","ErrorCode":"x"}"#,
            r#"{"ActionStatus":"OK","ActionStatus":"FAIL","ErrorCode":0}"#,
        ] {
            assert!(!unclear(json), "{json}");
        }
        for code in ["\"abc\"", "\"\"", "1e30", "99999999999999999999", "0.5", "true", "false", "{}", "[0]"] {
            assert!(unclear(&format!("{{\"ActionStatus\":\"OK\",\"ErrorCode\":{code}}}")), "{code}");
        }
        for json in [
            r#"{"ActionStatus":"ERROR"}"#,
            r#"{"ActionStatus":"SUCCESS","ErrorCode":0}"#,
            r#"{"ActionStatus":0,"ErrorCode":0}"#,
            r#"{"ErrorInfo":"boom"}"#,
            r#"{"ErrorInfo":""}"#,
        ] {
            assert!(unclear(json), "{json}");
        }
    }

    #[test]
    fn a_service_that_leaves_out_the_status_may_leave_out_the_code_too() {
        for json in [r#"{"ErrorInfo":""}"#, r#"{"ErrorInfo":"OK"}"#, r#"{"Result":[]}"#] {
            assert_eq!(verdict(json, true), ReplyStatus::Success, "{json}");
        }
        assert!(matches!(verdict(r#"{"ErrorInfo":"boom"}"#, true), ReplyStatus::NoCode(..)));
        assert_eq!(verdict(r#"{"Result":[]}"#, false), ReplyStatus::NoReply);
        assert_eq!(verdict("{}", true), ReplyStatus::NoReply);
    }

    #[test]
    fn only_an_object_is_a_reply() {
        for json in ["[]", r#"["OK",0]"#, "0", "\"OK\"", "null", "true"] {
            assert!(serde_json::from_str::<Envelope>(json).is_err(), "{json}");
        }
    }
}
