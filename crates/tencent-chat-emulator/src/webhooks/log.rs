//! The webhooks that were fired, for tests to read.

use std::time::Duration;

use serde_json::{Value, json};
use tencent_chat::Timestamp;

use super::event::Event;
use super::verdict::WebhookOutcome;
use crate::recent::Remembered;

/// A webhook that was fired, and its outcome.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoggedWebhook {
    /// Counts the webhooks that were fired, from 1.
    pub id: u64,
    /// When it was fired.
    pub time: Timestamp,
    /// The command: `C2C.CallbackBeforeSendMsg`.
    pub command: &'static str,
    /// Where it is delivered, without the query; empty until it is sent.
    pub url: String,
    /// The query of its URL; empty until it is sent.
    pub query: String,
    /// The body, JSON text.
    pub body: String,
    /// How it ended; `None` while it waits or is under way.
    pub outcome: Option<WebhookOutcome>,
    /// HTTP status of the app's answer.
    pub status: Option<u16>,
    /// The body of the app's answer, as text.
    pub answer: Option<String>,
    /// Why it failed, or that no answer came in time.
    pub why: Option<String>,
    /// How long the app took to answer.
    pub taken: Option<Duration>,
    /// How long its answer is waited for.
    pub(super) timeout: Duration,
}

impl LoggedWebhook {
    pub(super) fn new(id: u64, time: Timestamp, event: &Event) -> Self {
        Self {
            id,
            time,
            command: event.command,
            url: String::new(),
            query: String::new(),
            body: event.body(),
            outcome: None,
            status: None,
            answer: None,
            why: None,
            taken: None,
            timeout: Duration::ZERO,
        }
    }

    pub(super) fn sent(&mut self, url: &str, query: String, timeout: Duration) {
        url.clone_into(&mut self.url);
        (self.query, self.timeout) = (query, timeout);
    }

    pub(crate) fn to_json(&self) -> Value {
        let read = |text: &String| serde_json::from_str(text).unwrap_or_else(|_| Value::from(text.as_str()));
        json!({
            "id": self.id,
            "time": self.time.as_millis(),
            "command": self.command,
            "url": self.url,
            "query": self.query,
            "body": read(&self.body),
            "outcome": self.outcome,
            "status": self.status,
            "answer": self.answer.as_ref().map(read),
            "why": self.why,
            "taken_ms": self.taken.map(|taken| u64::try_from(taken.as_millis()).unwrap_or(u64::MAX)),
        })
    }
}

impl Remembered for LoggedWebhook {
    fn bytes(&self) -> usize {
        let texts = [Some(&self.url), Some(&self.query), Some(&self.body), self.answer.as_ref(), self.why.as_ref()];
        200 + texts.into_iter().flatten().map(String::len).sum::<usize>()
    }
}
