//! The webhooks that were fired, for tests to look at.

use std::collections::VecDeque;

use serde_json::{Value, json};
use tencent_chat::Timestamp;

use super::event::Event;
use super::verdict::WebhookOutcome;

/// How many bytes all remembered webhooks may take.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// A webhook that was fired, and what came of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoggedWebhook {
    /// Counts the webhooks that were fired, from 1.
    pub id: u64,
    /// When it was fired.
    pub time: Timestamp,
    /// The command: `C2C.CallbackBeforeSendMsg`.
    pub command: &'static str,
    /// The query of its URL; empty until it is sent.
    pub query: String,
    /// The body, JSON text.
    pub body: String,
    /// How it ended; `None` while it waits or is under way.
    pub outcome: Option<WebhookOutcome>,
    /// What the app answered, as text.
    pub answer: Option<String>,
    /// Why it failed.
    pub why: Option<String>,
}

impl LoggedWebhook {
    pub(super) fn new(id: u64, time: Timestamp, event: &Event) -> Self {
        let (command, body) = (event.command, event.body());
        Self { id, time, command, query: String::new(), body, outcome: None, answer: None, why: None }
    }

    /// What it takes in memory, more or less.
    fn bytes(&self) -> usize {
        let texts = [Some(&self.query), Some(&self.body), self.answer.as_ref(), self.why.as_ref()];
        200 + texts.into_iter().flatten().map(String::len).sum::<usize>()
    }

    pub(crate) fn to_json(&self) -> Value {
        let read = |text: &String| serde_json::from_str(text).unwrap_or_else(|_| Value::from(text.as_str()));
        json!({
            "id": self.id,
            "time": self.time.as_millis(),
            "command": self.command,
            "query": self.query,
            "body": read(&self.body),
            "outcome": self.outcome,
            "answer": self.answer.as_ref().map(read),
            "why": self.why,
        })
    }
}

/// The last webhooks, bounded in number and in bytes.
#[derive(Debug)]
pub(crate) struct Log {
    max: usize,
    bytes: usize,
    total: u64,
    /// Their numbers have no gap.
    webhooks: VecDeque<LoggedWebhook>,
}

impl Log {
    pub fn new(max: usize) -> Self {
        Self { max, bytes: 0, total: 0, webhooks: VecDeque::new() }
    }

    pub(super) fn push(&mut self, webhook: LoggedWebhook) {
        self.total += 1;
        self.bytes += webhook.bytes();
        self.webhooks.push_back(webhook);
        self.forget();
    }

    /// Changes a webhook that is still remembered.
    pub(super) fn change(&mut self, id: u64, change: impl FnOnce(&mut LoggedWebhook)) {
        let first = self.webhooks.front().map_or(0, |webhook| webhook.id);
        let at = id.checked_sub(first).and_then(|at| usize::try_from(at).ok());
        let Some(webhook) = at.and_then(|at| self.webhooks.get_mut(at)) else { return };
        self.bytes -= webhook.bytes();
        change(webhook);
        self.bytes += webhook.bytes();
        self.forget();
    }

    fn forget(&mut self) {
        while self.webhooks.len() > self.max || self.bytes > MAX_BYTES {
            let Some(oldest) = self.webhooks.pop_front() else { break };
            self.bytes -= oldest.bytes();
        }
    }

    /// How many were fired, remembered or not.
    pub fn total(&self) -> u64 {
        self.total
    }

    pub fn webhooks(&self) -> impl DoubleEndedIterator<Item = &LoggedWebhook> + ExactSizeIterator {
        self.webhooks.iter()
    }
}
