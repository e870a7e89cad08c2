//! The meaning of an app's answer to a webhook.

use serde::Serialize;
use serde_json::{Map, Value};
use tencent_chat::schema::{Answers, EventTable, Field, Type};

/// The result of sending a webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WebhookResponse {
    /// The app answered.
    Answer {
        /// HTTP status.
        status: u16,
        /// The body.
        body: Vec<u8>,
    },
    /// It did not answer in time.
    TimedOut,
    /// It could not be reached, or closed the connection; the text says why.
    Failed(String),
}

impl WebhookResponse {
    /// An answer with HTTP status 200.
    pub fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self::Answer { status: 200, body: body.into() }
    }
}

/// How a webhook ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WebhookOutcome {
    /// The event was allowed.
    Allowed,
    /// It was allowed with other content.
    Rewritten,
    /// It was refused.
    Rejected,
    /// It was dropped silently.
    Dropped,
    /// The app acknowledged an event that had happened.
    Acknowledged,
    /// No answer came in time. An event that waited was allowed.
    Timeout,
    /// No valid answer came. An event that waited was allowed.
    Failed,
}

/// The result for an event that waits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verdict {
    /// It happens, with the fields of the answer.
    Allow(Map<String, Value>),
    /// It is refused with this code; 1 stands for the documented one.
    Reject(i64, String),
    Drop,
}

impl Verdict {
    /// The default, without an answer of the app.
    pub fn allow() -> Self {
        Self::Allow(Map::new())
    }
}

/// An answer, valid or not.
pub(crate) struct Understood {
    pub verdict: Verdict,
    pub outcome: WebhookOutcome,
    /// What is wrong with it.
    pub why: Option<String>,
}

/// What the service makes of an app's answer to a webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookVerdict {
    /// What becomes of the event.
    pub outcome: WebhookOutcome,
    /// The code that refuses it, and the text for it.
    pub refusal: Option<(i64, String)>,
    /// What is wrong with the answer; the event is allowed then.
    pub why: Option<String>,
}

impl WebhookVerdict {
    /// Reads the answer to a command. What the emulator checks against the event itself, such as the elements of a message in place of
    /// the one that was sent, is not checked.
    pub fn of(command: &str, received: &WebhookResponse) -> Self {
        let Some(table) = tencent_chat::schema::find_event(command) else { return Self::undescribed(received) };
        let Understood { verdict, outcome, why } = understand(table, received, |_| Ok(()));
        let refusal = if let Verdict::Reject(code, text) = verdict { Some((code, text)) } else { None };
        Self { outcome, refusal, why }
    }

    /// Of a command that has no description: any answer counts.
    fn undescribed(received: &WebhookResponse) -> Self {
        let (outcome, why) = match received {
            WebhookResponse::Answer { status: 200, .. } => (WebhookOutcome::Acknowledged, None),
            WebhookResponse::Answer { status, .. } => (WebhookOutcome::Failed, Some(format!("HTTP status {status}"))),
            WebhookResponse::TimedOut => (WebhookOutcome::Timeout, None),
            WebhookResponse::Failed(why) => (WebhookOutcome::Failed, Some(why.clone())),
        };
        Self { outcome, refusal: None, why }
    }
}

/// Reads an answer. An invalid answer lets the event happen, which is the console's default.
///
/// `fits` says what is wrong with the fields that take the place of a message's.
pub(crate) fn understand(
    table: &EventTable,
    received: &WebhookResponse,
    fits: impl FnOnce(&Map<String, Value>) -> Result<(), String>,
) -> Understood {
    let failed = |outcome, why| Understood { verdict: Verdict::allow(), outcome, why };
    let read = match received {
        WebhookResponse::TimedOut => return failed(WebhookOutcome::Timeout, None),
        WebhookResponse::Failed(why) => Err(why.clone()),
        WebhookResponse::Answer { status: 200, body } => read(table, body),
        WebhookResponse::Answer { status, .. } => Err(format!("HTTP status {status}")),
    };
    let fitting = read.and_then(|verdict| match &verdict {
        Verdict::Allow(fields) if !fields.is_empty() => fits(fields).map(|()| verdict),
        _ => Ok(verdict),
    });
    match fitting {
        Ok(verdict) => Understood { outcome: outcome(table, &verdict), verdict, why: None },
        Err(why) => failed(WebhookOutcome::Failed, Some(why)),
    }
}

fn outcome(table: &EventTable, verdict: &Verdict) -> WebhookOutcome {
    match verdict {
        _ if !table.answers.before => WebhookOutcome::Acknowledged,
        Verdict::Allow(fields) if table.answers.rewrite.is_some() && !fields.is_empty() => WebhookOutcome::Rewritten,
        Verdict::Allow(_) => WebhookOutcome::Allowed,
        Verdict::Reject(..) => WebhookOutcome::Rejected,
        Verdict::Drop => WebhookOutcome::Dropped,
    }
}

fn read(table: &EventTable, body: &[u8]) -> Result<Verdict, String> {
    let answer: Value = serde_json::from_slice(body).map_err(|error| format!("the answer is not JSON: {error}"))?;
    let code = answer["ErrorCode"].as_i64().ok_or("the answer has no numeric ErrorCode")?;
    let answers = table.answers;
    if !answers.before {
        // The event has happened already, whatever the answer is.
        return Ok(Verdict::allow());
    }
    match code {
        0 => own_fields(answers.fields.fields(), &answer).map(Verdict::Allow),
        2 if answers.drop => Ok(Verdict::Drop),
        // It decides item by item; another code means that the app failed.
        _ if answers.refuses(code) && answers.decide.is_none() => {
            Ok(Verdict::Reject(code, answer["ErrorInfo"].as_str().unwrap_or_default().to_owned()))
        }
        _ => Err(format!("the answer's ErrorCode is {code}, so the event is allowed; expected {}", expected(answers))),
    }
}

/// The codes that have a meaning.
fn expected(answers: &Answers) -> String {
    let own = answers.codes.filter(|_| answers.decide.is_none()).map(|(first, last)| format!("{first} to {last}"));
    let one = (answers.accepts_code_1 && answers.decide.is_none()).then(|| "1".to_owned());
    let codes = [Some("0".to_owned()), one, answers.drop.then(|| "2".to_owned()), own];
    codes.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The described fields of an answer, of their types.
fn own_fields(fields: &[Field], answer: &Value) -> Result<Map<String, Value>, String> {
    let mut own = Map::new();
    for field in fields {
        let value = &answer[field.wire];
        let fits = match field.ty {
            _ if value.is_null() => continue,
            Type::String => value.is_string(),
            Type::List(Type::String) => value.as_array().is_some_and(|list| list.iter().all(Value::is_string)),
            _ => value.is_array(),
        };
        if !fits {
            return Err(format!("the answer's {} has the wrong type", field.wire));
        }
        own.insert(field.wire.to_owned(), value.clone());
    }
    Ok(own)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tencent_chat::schema::find_event;

    use super::*;

    fn understood(command: &str, status: u16, body: &str) -> Understood {
        let table = find_event(command).expect("a described command");
        understand(table, &WebhookResponse::Answer { status, body: body.into() }, |_| Ok(()))
    }

    fn verdict(command: &str, answer: Value) -> Verdict {
        understood(command, 200, &answer.to_string()).verdict
    }

    const C2C: &str = "C2C.CallbackBeforeSendMsg";

    #[test]
    fn an_event_is_refused_by_1_by_the_apps_own_codes_and_dropped_by_2() {
        let reject = |code, text: &str| Verdict::Reject(code, text.to_owned());
        for (command, code, expected) in [
            (C2C, 0, Verdict::allow()),
            (C2C, 1, reject(1, "no")),
            (C2C, 2, Verdict::Drop),
            (C2C, 120_001, reject(120_001, "no")),
            (C2C, 130_000, reject(130_000, "no")),
            ("Group.CallbackBeforeCreateGroup", 10_100, reject(10_100, "no")),
            ("OfficialAccount.CallbackBeforeAddSubscriber", 1, reject(1, "no")),
        ] {
            assert_eq!(verdict(command, json!({"ErrorCode": code, "ErrorInfo": "no"})), expected, "{command} {code}");
        }
    }

    #[test]
    fn what_cannot_be_understood_lets_the_event_happen_and_says_why() {
        for (command, status, body, why) in [
            (C2C, 500, r#"{"ErrorCode":1}"#, "HTTP status 500"),
            (C2C, 200, "", "the answer is not JSON: EOF while parsing a value at line 1 column 0"),
            (C2C, 200, "[]", "the answer has no numeric ErrorCode"),
            (C2C, 200, r#"{"ErrorCode":"1"}"#, "the answer has no numeric ErrorCode"),
            (
                C2C,
                200,
                r#"{"ErrorCode":10100}"#,
                "the answer's ErrorCode is 10100, so the event is allowed; expected 0, 1, 2, 120001 to 130000",
            ),
            (C2C, 200, r#"{"ErrorCode":0,"MsgBody":"x"}"#, "the answer's MsgBody has the wrong type"),
            (C2C, 200, r#"{"ErrorCode":0,"CloudCustomData":1}"#, "the answer's CloudCustomData has the wrong type"),
            (
                "Group.CallbackBeforeCreateGroup",
                200,
                r#"{"ErrorCode":2}"#,
                "the answer's ErrorCode is 2, so the event is allowed; expected 0, 1, 10100 to 10200",
            ),
        ] {
            let understood = understood(command, status, body);
            assert_eq!((understood.outcome, understood.verdict), (WebhookOutcome::Failed, Verdict::allow()), "{body}");
            assert_eq!(understood.why.as_deref(), Some(why));
        }
    }

    #[test]
    fn fields_count_only_with_error_code_0_and_where_they_are_described() {
        let text = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}]);
        let with =
            |code| json!({"ErrorCode": code, "ErrorInfo": "", "MsgBody": text, "CloudCustomData": null, "More": 1});
        let Verdict::Allow(fields) = verdict(C2C, with(0)) else { panic!("allowed") };
        assert_eq!(json!(fields), json!({ "MsgBody": text }));
        assert_eq!(verdict(C2C, with(2)), Verdict::Drop);
        assert_eq!(verdict("Group.CallbackBeforeCreateGroup", with(0)), Verdict::allow());
    }

    #[test]
    fn a_tool_reads_answers_as_the_emulator_does() {
        let of = |command, status, body: &str| {
            WebhookVerdict::of(command, &WebhookResponse::Answer { status, body: body.into() })
        };
        let refused = of(C2C, 200, r#"{"ErrorCode":120001,"ErrorInfo":"no"}"#);
        assert_eq!((refused.outcome, refused.refusal), (WebhookOutcome::Rejected, Some((120_001, "no".to_owned()))));
        assert_eq!(of(C2C, 503, "").why.as_deref(), Some("HTTP status 503"));
        assert_eq!(of("New.Command", 200, "{}").outcome, WebhookOutcome::Acknowledged);
        assert_eq!(of("New.Command", 503, "").why.as_deref(), Some("HTTP status 503"));
        assert_eq!(WebhookVerdict::of("New.Command", &WebhookResponse::TimedOut).outcome, WebhookOutcome::Timeout);
    }

    #[test]
    fn an_event_that_happened_cannot_be_refused() {
        let answer = understood("C2C.CallbackAfterSendMsg", 200, r#"{"ErrorCode":1}"#);
        assert_eq!((answer.outcome, answer.verdict), (WebhookOutcome::Acknowledged, Verdict::allow()));
    }
}
