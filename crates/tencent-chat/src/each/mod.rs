//! One call for each row of a source: which rows may begin, what a row's end means for the others, and what is left to do.
//!
//! A driver reads the source, and keeps the rows: as long as [`Each::wants_row`], it takes one, makes its [`Each::call`], and drives
//! that beside the others. It reports what ended with [`Each::ended`], and each result that it handed on with [`Each::delivered`].

#[cfg(all(test, feature = "default"))]
mod tests;

use std::fmt;
use std::sync::Arc;

use serde::Deserializer;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::call::{Call, CallEvent, Progress, concerns_the_caller};
use crate::error::{Cause, Error, PartState, TransportError, TransportFailure, guide};
use crate::schema::{self, Endpoint, InvalidRequest, Naming, Problem};
use crate::session::CallOptions;
use crate::session::shared::Shared;
use crate::wire::{Outcome, mask};

/// Calls of one endpoint, one for each row of a source.
#[derive(Debug)]
pub struct Each {
    shared: Arc<Shared>,
    endpoint: &'static Endpoint,
    naming: Naming,
    /// The options of the call of each row.
    options: CallOptions,
    concurrency: usize,
    /// How many rows there are; 0 where that is not known.
    rows: usize,
    /// How many have begun, have ended, and have failed.
    begun: usize,
    ended: usize,
    failed: usize,
    /// How many have begun whose results were not delivered.
    open: usize,
    /// How many had a reply of the service, if only a refusal.
    answered: usize,
    /// Whether the row that ended last got no reply; true before any ended.
    unanswered_last: bool,
    /// Whether no more rows begin.
    over: bool,
}

/// What follows from the end of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowEnd {
    /// Whether its error ends the walk: it concerns the caller, or the service cannot be reached.
    pub ends_walk: bool,
    /// What can be sent again without harm, a JSON object in the caller's spelling, with the fields of `extra`.
    pub rest: Option<String>,
    /// The whole row, when it may have been processed and must not be sent again unseen.
    pub unknown: Option<String>,
}

/// That a walk ended before the end of its source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EachStopped {
    /// The endpoint in the caller's spelling (in Rust snake case).
    pub endpoint: String,
    /// How many rows were read from the source.
    pub read: usize,
    /// How many of them succeeded.
    pub succeeded: usize,
    /// Why, in words.
    pub reason: String,
}

impl Each {
    pub(crate) fn new(
        shared: Arc<Shared>,
        endpoint: &'static Endpoint,
        naming: Naming,
        options: &CallOptions,
        rows: Option<usize>,
    ) -> Result<Self, Error> {
        shared.check()?;
        options.validate()?;
        let concurrency = options.concurrency.unwrap_or(shared.settings().concurrency);
        // A row with a long list takes its requests one after the other, so that no more are under way than were allowed.
        let options = options.clone().concurrency(1);
        Ok(Self {
            shared,
            endpoint,
            naming,
            options,
            concurrency,
            rows: rows.unwrap_or(0),
            begun: 0,
            ended: 0,
            failed: 0,
            open: 0,
            answered: 0,
            unanswered_last: true,
            over: false,
        })
    }

    /// Whether the next row may begin. Results that wait to be delivered count, so that no more than `concurrency` rows are in memory.
    pub fn wants_row(&self) -> bool {
        !self.over && self.open < self.concurrency
    }

    /// The call of the next row, with parameters spelled in the caller's naming. Drive it to its end, and report that with
    /// [`ended`](Self::ended).
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] is the row's result: it has ended.
    pub fn call<'de, D: Deserializer<'de>>(&mut self, params: D, seed: u64) -> Result<Call, Error> {
        let (shared, naming) = (self.shared.clone(), self.naming);
        match Call::of_endpoint(shared, self.endpoint, params, naming, &self.options, seed) {
            Ok(mut call) => {
                self.begin();
                call.row = Some(self.answered);
                call.rows_left = if self.rows > 0 { self.rows.saturating_sub(self.begun) } else { self.concurrency };
                Ok(call)
            }
            Err(error) => {
                self.refused();
                Err(error)
            }
        }
    }

    /// Takes a row whose parameters could not even be read: it has begun and ended.
    pub fn refused(&mut self) {
        self.begin();
        self.ended += 1;
        self.failed += 1;
    }

    fn begin(&mut self) {
        self.begun += 1;
        self.open += 1;
    }

    /// Takes what the call of a row ended with; `None` when the driver gave it up.
    pub fn ended(&mut self, call: &Call, result: Option<&Result<Outcome, Error>>) -> RowEnd {
        self.ended += 1;
        let error = match result {
            Some(Ok(_)) => {
                self.answered += 1;
                self.unanswered_last = false;
                return RowEnd::default();
            }
            Some(Err(error)) => Some(error),
            None => None,
        };
        self.failed += 1;
        let ends_walk = error.is_none_or(|error| self.is_hopeless(error, call.row.unwrap_or(0)));
        self.over |= ends_walk;
        let (rest, unknown) = match error {
            Some(error) => left_of(error, call),
            None if call.is_idempotent() => (Some(call.whole()), None),
            None => (None, Some(call.whole())),
        };
        RowEnd { ends_walk, rest, unknown }
    }

    /// Takes note that a result was handed on: there is room for another row.
    pub fn delivered(&mut self) {
        self.open -= 1;
    }

    /// Begins no more rows.
    pub fn stop(&mut self) {
        self.over = true;
    }

    /// The error of a walk that the caller stopped, where the language has no exception for that.
    pub fn stopped_by(&self, cause: impl Into<Cause>) -> Error {
        let Cause { message, origin } = cause.into();
        let message = ["stopped: ", &*mask(&message)].concat();
        Error::Transport(TransportError { failure: TransportFailure::NotSent, message, origin })
    }

    /// The error of a row that cannot be read.
    pub fn invalid_row(&self, reason: &str) -> Error {
        InvalidRequest::new(self.endpoint.name, "", reason, Problem::Unreadable, self.naming).into()
    }

    /// Whether the error of a row would be that of all others. `before`: how many rows had a reply when it began.
    fn is_hopeless(&mut self, error: &Error, before: usize) -> bool {
        match error {
            Error::OutcomeUnknown(unknown) => self.is_hopeless(&unknown.cause, before),
            Error::PartialBatch(partial) => {
                let is_answered = partial.count(PartState::Processed) > 0;
                self.answered += usize::from(is_answered);
                self.unanswered_last &= !is_answered;
                let first = partial.parts.iter().find_map(|part| part.error.as_ref());
                first.is_some_and(|error| self.is_hopeless(error, before))
            }
            Error::Api(error) => {
                self.answered += 1;
                self.unanswered_last = false;
                concerns_the_caller(error.kind)
            }
            Error::Credential(_) => true,
            // As within a long call: counted, not timed, so that the outcome does not depend on how fast the server is.
            Error::Transport(_) | Error::Http(_) => {
                std::mem::replace(&mut self.unanswered_last, true) && self.answered == before
            }
            Error::Config(_) | Error::InvalidRequest(_) | Error::Page(_) => false,
        }
    }

    /// What happened in the call of a row since this was last asked. What it says of its progress is the walk's.
    pub fn events_of(&self, call: &mut Call) -> Vec<CallEvent> {
        let own = |event| match event {
            CallEvent::Progress(Progress { waiting_until: None, .. }) => None,
            CallEvent::Progress(Progress { waiting_until, .. }) => {
                Some(CallEvent::Progress(Progress { waiting_until, ..self.progress() }))
            }
            event => Some(event),
        };
        call.events().into_iter().filter_map(own).collect()
    }

    /// The progress of the walk: rows are its requests and its items.
    pub fn progress(&self) -> Progress {
        Progress {
            parts: self.begun,
            parts_done: self.ended,
            items: self.rows,
            items_done: self.ended,
            failures: self.failed,
            waiting_until: None,
        }
    }

    /// How many rows were read from the source.
    pub fn read(&self) -> usize {
        self.begun
    }

    /// How many rows succeeded.
    pub fn succeeded(&self) -> usize {
        self.ended - self.failed
    }

    /// The error of a walk that ended early.
    pub fn stopped(&self, reason: impl Into<String>) -> EachStopped {
        let endpoint = schema::endpoint_name(self.endpoint.name, self.naming);
        EachStopped { endpoint, read: self.read(), succeeded: self.succeeded(), reason: reason.into() }
    }
}

/// What can be sent again of a row that failed, and the row if it must not be.
fn left_of(error: &Error, call: &Call) -> (Option<String>, Option<String>) {
    let safe = |is_safe: bool| if is_safe { (Some(call.whole()), None) } else { (None, Some(call.whole())) };
    match error {
        Error::PartialBatch(partial) => {
            let is_unknown = partial.count(PartState::Unknown) > 0 && !call.is_idempotent();
            (partial.rest.clone(), is_unknown.then(|| call.whole()))
        }
        Error::OutcomeUnknown(_) => safe(false),
        Error::Api(error) if error.is_unclear => safe(call.is_idempotent()),
        Error::Api(error) if error.retryable || concerns_the_caller(error.kind) => safe(true),
        // It would be refused again.
        Error::Api(_) | Error::Config(_) | Error::InvalidRequest(_) | Error::Page(_) => (None, None),
        Error::Credential(_) | Error::Transport(_) | Error::Http(_) => safe(true),
    }
}

impl EachStopped {
    /// The error of a walk that could not begin.
    pub fn before(endpoint: &str, reason: String) -> Self {
        Self { endpoint: endpoint.to_owned(), read: 0, succeeded: 0, reason }
    }

    /// The error as a JSON object, from which the bindings make their own class.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for EachStopped {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("error", "each")?;
        map.serialize_entry("message", &self.to_string())?;
        map.serialize_entry("docs", guide!("eacherror"))?;
        map.serialize_entry("endpoint", &self.endpoint)?;
        map.serialize_entry("summary", &Counts { read: self.read, succeeded: self.succeeded })?;
        map.end()
    }
}

/// What the core knows of a summary: a driver adds the rows that it kept.
struct Counts {
    read: usize,
    succeeded: usize,
}

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("read", &self.read)?;
        map.serialize_entry("succeeded", &self.succeeded)?;
        map.end()
    }
}

impl fmt::Display for EachStopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, read, succeeded, reason } = self;
        write!(f, "{endpoint}: ended after {read} rows, of which {succeeded} succeeded: {reason}")
    }
}
