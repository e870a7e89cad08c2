//! The answer to a webhook.

use std::error::Error;
use std::fmt::Write as _;

use serde::Serialize;

use crate::schema::{self, EventTable, InvalidRequest, Naming, Problem};

/// The answer to a webhook: HTTP status 200 and this body. Whatever happens to the event, the status is 200.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    body: String,
}

impl Answer {
    /// Allows an event, or acknowledges it.
    pub fn accept() -> Self {
        Self::new(0, "", "{}")
    }

    /// The body, JSON text.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Just the body.
    pub fn into_body(self) -> String {
        self.body
    }

    pub(crate) fn fail(text: &str) -> Self {
        Self::new(1, text, "{}")
    }

    pub(crate) fn drop() -> Self {
        Self::new(2, "", "{}")
    }

    /// Refuses the event of a command.
    pub(crate) fn reject(command: &str, code: i64, text: String) -> Result<Self, InvalidRequest> {
        check_code(schema::typed_event(command), code, "code")?;
        Ok(Self::new(code, &text, "{}"))
    }

    /// The envelope, and the fields of a JSON object.
    pub(crate) fn new(code: i64, text: &str, fields: &str) -> Self {
        // `ActionStatus` is OK even when the event is refused.
        let mut body = format!(r#"{{"ActionStatus":"OK","ErrorCode":{code},"ErrorInfo":"#);
        // Writing a string to memory as JSON cannot fail.
        body.push_str(&serde_json::to_string(text).unwrap_or_default());
        if fields.len() > 2 {
            body.push(',');
        }
        body.push_str(&fields[1..]);
        Self { body }
    }

    fn with(fields: &impl Serialize) -> Self {
        // Text, numbers and lists of them can always be written.
        Self::new(0, "", &serde_json::to_string(fields).unwrap_or_else(|_| "{}".to_owned()))
    }
}

/// What code of the app may return for an event: an answer, nothing, which accepts the event, or an error.
///
/// ```
/// use tencent_chat::InvalidRequest;
/// use tencent_chat::webhook::{Answer, BeforeC2cMessage, IntoAnswer};
///
/// fn decide(event: &BeforeC2cMessage) -> Result<Option<Answer>, InvalidRequest> {
///     let is_blocked = event.from_account.as_deref() == Some("mallory");
///     is_blocked.then(|| event.reject(120001, "you are blocked")).transpose()
/// }
///
/// assert_eq!(decide(&BeforeC2cMessage::default()).into_answer().ok(), Some(Answer::accept()));
/// ```
pub trait IntoAnswer {
    /// The answer, or the error that came instead.
    ///
    /// # Errors
    /// The app's own error.
    fn into_answer(self) -> Result<Answer, Box<dyn Error + Send + Sync>>;
}

impl<T: Into<Answer>> IntoAnswer for T {
    fn into_answer(self) -> Result<Answer, Box<dyn Error + Send + Sync>> {
        Ok(self.into())
    }
}

impl IntoAnswer for () {
    fn into_answer(self) -> Result<Answer, Box<dyn Error + Send + Sync>> {
        Ok(Answer::accept())
    }
}

impl<T: IntoAnswer> IntoAnswer for Option<T> {
    fn into_answer(self) -> Result<Answer, Box<dyn Error + Send + Sync>> {
        self.map_or_else(|| Ok(Answer::accept()), T::into_answer)
    }
}

impl<T: IntoAnswer, E: Into<Box<dyn Error + Send + Sync>>> IntoAnswer for Result<T, E> {
    fn into_answer(self) -> Result<Answer, Box<dyn Error + Send + Sync>> {
        self.map_err(Into::into)?.into_answer()
    }
}

/// Refuses a code by which the event cannot be refused.
pub(crate) fn check_code(event: &EventTable, code: i64, path: &str) -> Result<(), InvalidRequest> {
    let answers = event.answers;
    let lets_through = answers.decide.is_some() && code == 0;
    if lets_through || answers.refuses(code) {
        return Ok(());
    }
    let mut reason = format!("must be {}", if answers.decide.is_some() { '0' } else { '1' });
    if let Some((first, last)) = answers.codes {
        // Writing to memory cannot fail.
        let _ = write!(reason, " or from {first} to {last}");
    }
    let _ = write!(reason, ", got {code}");
    Err(refused(event.name, path, reason, Problem::NotAllowed))
}

pub(crate) fn refused(event: &str, path: &str, reason: impl Into<String>, problem: Problem) -> InvalidRequest {
    InvalidRequest::new(event, path, reason, problem, Naming::Snake)
}

/// Answers with own fields.
pub(crate) fn with(fields: &impl Serialize) -> Answer {
    Answer::with(fields)
}

/// Makes an answer of the fields that one event's answer may have.
macro_rules! own_fields {
    ($name:ident) => {
        impl $name {
            /// The body, JSON text.
            pub fn body(&self) -> String {
                crate::webhook::Answer::from(self).into_body()
            }
        }
        impl From<&$name> for crate::webhook::Answer {
            fn from(answer: &$name) -> Self {
                crate::webhook::answer::with(answer)
            }
        }
        impl From<$name> for crate::webhook::Answer {
            fn from(answer: $name) -> Self {
                Self::from(&answer)
            }
        }
    };
}
pub(crate) use own_fields;

/// Decides single items of an event's answer.
macro_rules! decide {
    ($answer:ident, $list:ident, $command:literal) => {
        impl crate::webhook::$answer {
            /// Decides one item: code 0 allows it, a code from 38000 to 39000 refuses it for the reason in `text`.
            ///
            /// # Errors
            /// [`InvalidRequest`] for any other code, and for an account that is not among the event's items.
            pub fn decide(mut self, account: &str, code: i64, text: impl Into<String>) -> Result<Self, InvalidRequest> {
                let table = schema::typed_event($command);
                check_code(table, code, "code")?;
                let entry = self.$list.iter_mut().find(|entry| entry.to_account == account);
                let Some(entry) = entry else { return Err(no_such_item(table, account)) };
                (entry.result_code, entry.result_info) = (code, text.into());
                Ok(self)
            }
        }
    };
}
decide!(BeforeFriendAddAnswer, result_item, "Sns.CallbackPrevFriendAdd");
decide!(BeforeFriendResponseAnswer, result_item, "Sns.CallbackPrevFriendResponse");

pub(crate) fn no_such_item(event: &EventTable, account: &str) -> InvalidRequest {
    refused(event.name, "account", format!("{account:?} is not one of the items"), Problem::NotAllowed)
}
