//! What a program learns of beside its events.

use std::fmt;
use std::sync::Arc;

use tencent_chat::webhook::{Answer, Event};

use crate::BoxError;

/// What a program wants to know of beside its events. Nothing in it is secret.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// What happened.
    pub kind: ReportKind,
    /// The event, if the request got so far.
    pub event: Option<Arc<Event>>,
    /// What went wrong. When a request was refused by the receiver, it is the [`WebhookError`](tencent_chat::webhook::WebhookError).
    pub error: Option<BoxError>,
    /// The answer that came too late.
    pub answer: Option<Answer>,
    /// How many milliseconds after the request it happened.
    pub millis: u64,
}

/// What a [`Report`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReportKind {
    /// A request was refused: it is not from Tencent, or could not be read.
    Refused,
    /// A handler, the fallback or the store failed. The event was answered, and handled in spite of a failed store.
    Failed,
    /// A handler ended after the answer was due: what it decided has no effect.
    Late,
    /// An event was delivered again, and was not handled again.
    Duplicate,
}

impl ReportKind {
    /// Its name in snake case, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::Late => "late",
            Self::Duplicate => "duplicate",
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("webhook")?;
        if let Some(event) = &self.event {
            write!(f, " {}", event.command())?;
        }
        write!(f, " {} after {} ms", self.kind.as_str(), self.millis)?;
        self.error.iter().try_for_each(|error| write!(f, ": {error}"))?;
        self.answer.iter().try_for_each(|answer| write!(f, ": {}", answer.body()))
    }
}

/// Writes a report that no hook takes, if it shows a mistake of the app.
pub fn log(report: &Report) {
    if !is_mistake(report.kind) {
        return;
    }
    #[cfg(feature = "tracing")]
    tracing::error!(target: "tencent_chat::webhook", "{report}");
    #[cfg(not(feature = "tracing"))]
    {
        use std::io::Write as _;
        // A closed standard error must not end what is under way.
        let _ = writeln!(std::io::stderr(), "{report}");
    }
}

/// Strangers can have any number of requests refused, and Tencent delivers again: neither is a mistake of the app.
fn is_mistake(kind: ReportKind) -> bool {
    matches!(kind, ReportKind::Failed | ReportKind::Late)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_mistakes_of_the_app_are_written_without_a_hook() {
        let kinds = [ReportKind::Refused, ReportKind::Failed, ReportKind::Late, ReportKind::Duplicate];
        assert_eq!(kinds.map(is_mistake), [false, true, true, false]);
        assert_eq!(kinds.map(ReportKind::as_str), ["refused", "failed", "late", "duplicate"]);
    }
}
