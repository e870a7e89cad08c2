//! What a call reports while it runs: for logs, traces and progress bars. Nothing in it is secret.

use std::fmt;

use serde::Serialize;

use crate::call::{Call, UnderWay};
use crate::error::{Error, OneLine};
pub use crate::generated::options::Level;
use crate::session::LimiterState;
use crate::time::{Instant, Now};

/// How long a wait must be to be reported, in milliseconds.
const SHORTEST_REPORTED_WAIT: u64 = 500;

/// Something that happened in a call. Its strings and URLs contain no UserSig.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum CallEvent {
    /// A request is sent.
    #[non_exhaustive]
    Request {
        /// Which call of the client it is about: a number that no other call under way has.
        call: u32,
        /// Which request of the call it is.
        id: u32,
        /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
        endpoint: String,
        /// The URL, its UserSig masked.
        url: String,
        /// How many bytes the body has.
        bytes: usize,
        /// How many items it is for; 0 where the endpoint has no list of items.
        items: usize,
        /// Attempt number, starting at 1.
        attempt: u32,
        /// Milliseconds from the start of the call to the sending of this request.
        elapsed: u64,
        /// The body, where the settings ask for it: see [`Settings::log_bodies`](crate::Settings::log_bodies).
        body: Option<String>,
    },
    /// A response to a request arrived, or none did.
    #[non_exhaustive]
    Response {
        /// Which call of the client it is about: a number that no other call under way has.
        call: u32,
        /// Which request of the call it was.
        id: u32,
        /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
        endpoint: String,
        /// HTTP status; `None` without a response.
        status: Option<u16>,
        /// How many milliseconds it took.
        millis: u64,
        /// What went wrong; `None` when it succeeded.
        error: Option<String>,
        /// `ErrorCode`, when the API refused the request.
        code: Option<i64>,
        /// The body, where the settings ask for it: see [`Settings::log_bodies`](crate::Settings::log_bodies).
        body: Option<String>,
    },
    /// A request will be retried.
    #[non_exhaustive]
    Retry {
        /// Which call of the client it is about: a number that no other call under way has.
        call: u32,
        /// Which request of the call failed.
        id: u32,
        /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
        endpoint: String,
        /// How many attempts there were so far.
        attempt: u32,
        /// Minimum time until the retry, in milliseconds.
        wait: u64,
        /// Why.
        reason: String,
    },
    /// The call ended.
    #[non_exhaustive]
    End {
        /// Which call of the client it is about: a number that no other call under way has.
        call: u32,
        /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
        endpoint: String,
        /// How many milliseconds it took, waits and retries with it.
        millis: u64,
        /// How many requests were sent; retries count, too.
        requests: u32,
        /// How many items it had; 0 where the endpoint has no list of items.
        items: usize,
        /// How many of them failed.
        failures: usize,
        /// Why the call failed; `None` when it succeeded.
        error: Option<String>,
        /// `ErrorCode`, when the API refused the call.
        code: Option<i64>,
        /// Whether it is one of the many calls of a walk over rows.
        #[serde(skip)]
        is_row: bool,
    },
    /// Another way of keeping to a rate that processes share: the limiter's server was lost, or is back.
    #[non_exhaustive]
    Limiter {
        /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
        endpoint: String,
        /// How the process keeps to the rate from now on.
        state: LimiterState,
        /// Why the server was lost; `None` when it is back.
        reason: Option<String>,
    },
    /// The call made progress, or has to wait.
    Progress(Progress),
}

impl Level {
    /// The levels, the most important one first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::NAMES.iter().map(|(_, level)| *level)
    }

    /// Its name, as in the environment variable `TENCENT_CHAT_LOG`.
    pub fn as_str(self) -> &'static str {
        Self::NAMES[self as usize].0
    }

    /// The level of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|level| level.as_str() == name)
    }
}

/// The progress of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Progress {
    /// How many requests the call takes.
    pub parts: usize,
    /// How many of them are finished.
    pub parts_done: usize,
    /// How many items it has.
    pub items: usize,
    /// How many of them are finished.
    pub items_done: usize,
    /// How many of the finished items failed.
    pub failures: usize,
    /// Until when nothing more is sent, in milliseconds since 1970; `None` when it does not wait.
    pub waiting_until: Option<u64>,
}

impl fmt::Display for CallEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request { id, endpoint, url, bytes, items, attempt, body, .. } => {
                write!(f, "{endpoint} #{id} request: {items} items, {bytes} bytes, attempt {attempt}: {url}")?;
                after_colon(f, body.as_deref())
            }
            Self::Response { id, endpoint, status, millis, error, body, .. } => {
                write!(f, "{endpoint} #{id} response: ")?;
                match status {
                    Some(status) => write!(f, "HTTP {status}")?,
                    None => f.write_str("none")?,
                }
                write!(f, " after {millis} ms")?;
                after_colon(f, error.as_deref())?;
                after_colon(f, body.as_deref())
            }
            Self::Retry { id, endpoint, attempt, wait, reason, .. } => {
                write!(f, "{endpoint} #{id} retry {attempt} in {wait} ms: {}", OneLine(reason))
            }
            Self::End { endpoint, millis, requests, items, failures, error, .. } => {
                write!(f, "{endpoint} ")?;
                f.write_str(if error.is_some() { "failed" } else { "done" })?;
                write!(f, " after {millis} ms: {requests} requests, {items} items, {failures} failed")?;
                after_colon(f, error.as_deref())
            }
            Self::Limiter { endpoint, state: LimiterState::Shared, .. } => {
                write!(f, "{endpoint} limiter is back: the rate is shared again")
            }
            Self::Limiter { endpoint, reason, .. } => {
                let reason = reason.as_deref().unwrap_or_default();
                write!(f, "{endpoint} limiter was lost, going on with its own part of the rate: {}", OneLine(reason))
            }
            Self::Progress(Progress { parts, parts_done, items, items_done, failures, waiting_until }) => {
                write!(
                    f,
                    "progress: {parts_done} of {parts} requests, {items_done} of {items} items, {failures} failed"
                )?;
                if waiting_until.is_some() { f.write_str(", waiting") } else { Ok(()) }
            }
        }
    }
}

fn after_colon(f: &mut fmt::Formatter<'_>, text: Option<&str>) -> fmt::Result {
    text.map_or(Ok(()), |text| write!(f, ": {}", OneLine(text)))
}

impl CallEvent {
    /// How important it is.
    pub fn level(&self) -> Level {
        match self {
            Self::End { error: Some(_), .. } | Self::Retry { .. } => Level::Warn,
            Self::Limiter { state: LimiterState::Alone, .. } => Level::Warn,
            Self::End { is_row: false, .. } | Self::Limiter { .. } => Level::Info,
            Self::End { .. } | Self::Request { .. } | Self::Response { .. } => Level::Debug,
            Self::Progress(Progress { waiting_until: Some(_), .. }) => Level::Debug,
            Self::Progress(_) => Level::Trace,
        }
    }
}

impl Call {
    /// Keeps an event that is at most of this level, if somebody asks for it.
    pub(super) fn report(&mut self, most: Level, event: impl FnOnce(&Self) -> CallEvent) {
        if self.observed.is_some_and(|observed| most <= observed) {
            let event = event(self);
            self.events.push(event);
        }
    }

    pub(super) fn report_end(&mut self, error: Option<&Error>, at: Instant) {
        let level = match (error, self.row) {
            (Some(_), _) => Level::Warn,
            (None, None) => Level::Info,
            (None, Some(_)) => Level::Debug,
        };
        self.report(level, |call| CallEvent::End {
            call: call.number,
            endpoint: call.job.endpoint_name(),
            millis: call.millis(at),
            requests: call.next_id,
            items: call.items,
            failures: call.results.items_failed,
            error: error.map(Error::to_string),
            code: code_of(error),
            is_row: call.row.is_some(),
        });
    }

    /// A body as it is shown in an event; nothing unless that is asked for.
    pub(super) fn shown(&self, body: &[u8]) -> Option<String> {
        self.shared
            .settings()
            .log_bodies
            .filter(|_| self.observed >= Some(Level::Debug))
            .map(|bodies| bodies.shown(body))
    }

    pub(super) fn report_response(
        &mut self,
        done: &UnderWay,
        status: Option<u16>,
        error: Option<&Error>,
        body: Option<String>,
        now: Now,
    ) {
        self.report(Level::Debug, |call| CallEvent::Response {
            call: call.number,
            id: done.id,
            endpoint: call.job.endpoint_name(),
            status,
            millis: now.instant.since(done.sent),
            error: error.map(Error::to_string),
            code: code_of(error),
            body,
        });
    }

    pub(super) fn report_progress(&mut self) {
        self.reported_wait = None;
        self.report(Level::Trace, |call| CallEvent::Progress(call.progress()));
    }

    /// Reports once that nothing is sent for a while.
    pub(super) fn report_waiting(&mut self, until: Instant, now: Now) {
        let wait = until.since(now.instant);
        if wait > SHORTEST_REPORTED_WAIT && self.under_way.is_empty() && self.reported_wait != Some(until) {
            self.reported_wait = Some(until);
            let waiting_until = Some(now.wall.as_millis().saturating_add(wait));
            self.report(Level::Debug, |call| CallEvent::Progress(Progress { waiting_until, ..call.progress() }));
        }
    }
}

fn code_of(error: Option<&Error>) -> Option<i64> {
    match error {
        Some(Error::Api(error)) => Some(error.code),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_is_a_line_for_a_log() {
        let endpoint = || String::from("delete_accounts");
        let progress =
            Progress { parts: 3, parts_done: 1, items: 250, items_done: 100, failures: 2, waiting_until: None };
        let response = |status, error| CallEvent::Response {
            call: 7,
            id: 1,
            endpoint: endpoint(),
            status,
            millis: 12,
            code: None,
            error,
            body: None,
        };
        let end = |error, is_row| CallEvent::End {
            call: 7,
            endpoint: endpoint(),
            millis: 12,
            requests: 3,
            items: 250,
            failures: 2,
            error,
            code: None,
            is_row,
        };
        assert_eq!(end(None, false).level(), Level::Info);
        assert_eq!(end(None, true).level(), Level::Debug);
        assert_eq!(end(Some(String::new()), true).level(), Level::Warn);
        let url = String::from("https://host/v4/path?usersig=…");
        for (event, line) in [
            (
                CallEvent::Request {
                    call: 7,
                    id: 1,
                    endpoint: endpoint(),
                    url,
                    bytes: 9,
                    items: 100,
                    attempt: 2,
                    elapsed: 5,
                    body: Some(
                        "{\"A\":
1}"
                        .into(),
                    ),
                },
                "delete_accounts #1 request: 100 items, 9 bytes, attempt 2: https://host/v4/path?usersig=…: {\"A\":\\n1}",
            ),
            (response(Some(200), None), "delete_accounts #1 response: HTTP 200 after 12 ms"),
            (response(None, Some("no host".into())), "delete_accounts #1 response: none after 12 ms: no host"),
            (
                CallEvent::Retry {
                    call: 7,
                    id: 1,
                    endpoint: endpoint(),
                    attempt: 2,
                    wait: 250,
                    reason: "no host".into(),
                },
                "delete_accounts #1 retry 2 in 250 ms: no host",
            ),
            (end(None, false), "delete_accounts done after 12 ms: 3 requests, 250 items, 2 failed"),
            (
                end(Some("no host".into()), false),
                "delete_accounts failed after 12 ms: 3 requests, 250 items, 2 failed: no host",
            ),
            (CallEvent::Progress(progress), "progress: 1 of 3 requests, 100 of 250 items, 2 failed"),
            (
                CallEvent::Progress(Progress { waiting_until: Some(1), ..progress }),
                "progress: 1 of 3 requests, 100 of 250 items, 2 failed, waiting",
            ),
        ] {
            assert_eq!(event.to_string(), line);
        }
    }
}
