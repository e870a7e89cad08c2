//! One call for each row of a source: which rows may begin, what a row's end means for the others, and what is left to do.
//!
//! A driver reads the source, and keeps the rows: as long as [`Each::wants_item`], it takes one and gives its JSON text to
//! [`Each::item`]; [`Each::begin`] then makes the calls, which it drives beside each other. It reports what ended with [`Each::ended`],
//! and each result that it handed on with [`Each::delivered`].
//!
//! A row is the parameters of one call. In a walk over a list's items (`list`) it is as many items as one request takes. What is
//! written to a journal, and what was read of it, is in `journal`.

mod journal;
mod list;
#[cfg(all(test, feature = "default"))]
mod simulation;
#[cfg(all(test, feature = "default"))]
mod tests;
mod typed;

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::call::{Call, CallEvent, Gone, Progress, RowOf};
use crate::error::{Cause, Error, PartState, TransportError, TransportFailure, guide};
use crate::schema::{self, Endpoint, InvalidRequest, Naming, Problem};
use crate::session::CallOptions;
use crate::session::shared::Shared;
use crate::wire::{Outcome, mask};

pub use journal::JournalText;
pub use list::list_names;
pub use typed::Bulk;

use journal::{End, Journal, Known};
use list::List;

/// The shortest time that a stopped walk waits for its journal.
const LEAST_WAIT: Duration = Duration::from_secs(1);

/// Calls of one endpoint, one for each row of a source.
#[derive(Debug)]
pub struct Each {
    shared: Arc<Shared>,
    endpoint: &'static Endpoint,
    naming: Naming,
    /// The options of the call of each row.
    options: CallOptions,
    concurrency: usize,
    /// The list whose items are sent; nothing where each row has the parameters of a call.
    list: Option<List>,
    journal: Option<Journal>,
    /// Whether the journal has the failed items of each row, and not only of those of a list.
    keeps_failures: bool,
    /// Whether what is gone counts as done in a row that an earlier process began.
    forgives_gone: bool,
    /// Items that were read and did not begin, as JSON texts. Nothing stands for one that cannot be read.
    waiting: VecDeque<Option<String>>,
    /// How many items there are; 0 where that is not known.
    items: usize,
    /// How many rows have begun, and have ended.
    begun: usize,
    ended: usize,
    /// How many items have begun, have ended, and have failed.
    read: usize,
    done: usize,
    failed: usize,
    /// How many rows have begun whose results were not delivered.
    open: usize,
    /// How many had a reply of the service, if only a refusal.
    answered: usize,
    /// Whether the row that ended last got no reply; true before any ended.
    unanswered_last: bool,
    /// Whether no more rows begin.
    over: bool,
}

/// A row that began.
#[derive(Debug)]
#[non_exhaustive]
pub struct Row {
    /// The index of its first item in the source.
    pub first: usize,
    /// How many items it has.
    pub count: usize,
    /// What follows.
    pub begun: Begun,
}

/// What follows for a row.
#[derive(Debug)]
#[non_exhaustive]
pub enum Begun {
    /// Drive this call to its end, and report that with [`Each::ended`].
    Call(Box<Call>),
    /// The journal says that it was processed: it has no result. The items that failed then, as a JSON array, if any.
    Skipped(Option<String>),
    /// It is not sent, and this is its result.
    Refused(Error),
    /// It is not sent, and this is its result, and the end of the walk.
    Ends(Error),
    /// It is not sent, because the walk has ended. It can be sent again: JSON, as in [`RowEnd::rest`].
    Unsent(String),
}

/// What follows from the end of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowEnd {
    /// Whether its error ends the walk: it concerns the caller, or the service cannot be reached.
    pub ends_walk: bool,
    /// Whether it is left to do, because the walk has ended: it says nothing of the row itself.
    pub is_left: bool,
    /// What can be sent again without harm, a JSON object in the caller's spelling, with the fields of `extra`.
    pub rest: Option<String>,
    /// The whole row, when it may have been processed: check it before you send it again.
    pub unknown: Option<String>,
}

/// That a walk ended before the end of its source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EachStopped {
    /// The endpoint in the caller's spelling (in Rust snake case).
    pub endpoint: String,
    /// How many rows or items were read from the source.
    pub read: usize,
    /// How many of them succeeded.
    pub succeeded: usize,
    /// Why, in words.
    pub reason: String,
    /// What is counted: `rows` or `items`.
    of: &'static str,
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
            list: None,
            journal: None,
            keeps_failures: false,
            forgives_gone: false,
            waiting: VecDeque::new(),
            items: rows.unwrap_or(0),
            begun: 0,
            ended: 0,
            read: 0,
            done: 0,
            failed: 0,
            open: 0,
            answered: 0,
            unanswered_last: true,
            over: false,
        })
    }

    /// The same for the items of the endpoint's list. `params` are the other fields.
    pub(crate) fn of_list(self, params: &str) -> Result<Self, Error> {
        let list = List::new(self.endpoint, params, self.naming)?;
        let concurrency = if list.in_order { 1 } else { self.concurrency };
        Ok(Self { concurrency, list: Some(list), ..self })
    }

    /// Has the journal keep the items that failed within each row's call, so that the next process has them, too: with
    /// [`Begun::Skipped`]. Those of a list's items are always kept.
    pub fn keep_failures(&mut self) {
        self.keeps_failures = true;
    }

    /// Counts what is gone as done in rows that an earlier process began and did not note the end of: that process may have removed it.
    pub fn forgive_gone(&mut self) {
        self.forgives_gone = true;
    }

    /// Whether the next row may begin. Results that wait to be delivered count, so that no more than `concurrency` rows are in memory.
    pub fn wants_row(&self) -> bool {
        !self.over && self.open < self.concurrency
    }

    /// Whether the next item of the source is wanted: a row may begin, and has too few items.
    pub fn wants_item(&self) -> bool {
        self.wants_row() && self.waiting.len() < self.row_size()
    }

    fn row_size(&self) -> usize {
        self.list.as_ref().map_or(1, |list| list.size)
    }

    /// Takes an item of the source: JSON in the caller's naming, or nothing when it cannot be read, which makes it a refused row.
    pub fn item(&mut self, json: Option<String>) {
        self.waiting.push_back(json);
    }

    /// Begins a row with the items that were taken, if there are enough, or the source has no more (`is_read`); once the walk has ended,
    /// with those that are left.
    pub fn begin(&mut self, is_read: bool, seed: u64) -> Option<Row> {
        let most = self.row_size().min(self.waiting.len());
        if most == 0 || !(self.over || self.wants_row() && (is_read || most == self.row_size())) {
            return None;
        }
        let readable = (0..most).take_while(|at| self.waiting[*at].is_some()).count();
        if readable == 0 {
            let error = self.invalid_item("it cannot be read");
            return Some(self.refused(1, error));
        }
        if self.over {
            let rest = self.params(readable);
            return Some(self.row_without_call(readable, Begun::Unsent(rest)));
        }
        Some(self.begin_items(readable, seed))
    }

    /// Begins a row with the first items, or with those before one that breaks a rule.
    fn begin_items(&mut self, count: usize, seed: u64) -> Row {
        let json = self.params(count);
        let mut params = serde_json::Deserializer::from_str(&json);
        match Call::of_endpoint(self.shared.clone(), self.endpoint, &mut params, self.naming, &self.options, seed) {
            Ok(call) => self.began(call, count),
            Err(Error::InvalidRequest(error)) => match self.list.as_ref().map(|list| list.item_of(&error)) {
                // It stands alone the next time.
                Some(Some(bad @ 1..)) if bad < count => self.begin_items(bad, seed),
                Some(Some(_)) => {
                    let first = self.read;
                    self.refused(1, error.moved(first).into())
                }
                // It concerns all items.
                Some(None) => self.ends(count, Error::InvalidRequest(error)),
                None => self.refused(1, Error::InvalidRequest(error)),
            },
            Err(error) => self.ends(count, error),
        }
    }

    /// Takes a call for a row of so many items, if the journal does not say something else.
    fn began(&mut self, mut call: Call, count: usize) -> Row {
        let hash = call.fingerprint();
        let is_repeatable = call.is_idempotent();
        let number = self.begun;
        let known = self.journal.as_mut().map_or(Known::New, |journal| journal.begin(number, hash, is_repeatable));
        call.row = Some(RowOf { answered: self.answered, number, count, was_left: false });
        let skipped = self.journal.as_ref().map_or(0, Journal::left_to_skip);
        call.rows_left = match self.items {
            0 => self.concurrency,
            items => items.saturating_sub(self.read + count).div_ceil(self.row_size()).saturating_sub(skipped),
        };
        if self.list.is_some() {
            call.begins_at(self.read);
        }
        match known {
            Known::New => self.row(count, Begun::Call(Box::new(call))),
            Known::Again => {
                if self.forgives_gone {
                    call.gone = Gone::new(Some(self.endpoint), true);
                }
                self.row(count, Begun::Call(Box::new(call)))
            }
            Known::Processed(failed) => {
                let failed = failed.and_then(|failed| failed.without(call.gone));
                let failures = failed.as_ref().filter(|_| self.list.is_some()).map_or(0, |failed| failed.count);
                let row = self.row(count, Begun::Skipped(failed.map(|failed| failed.json)));
                self.open -= 1;
                self.end(count, failures);
                row
            }
            Known::Unclear => {
                call.leave_unclear();
                self.row(count, Begun::Call(Box::new(call)))
            }
            Known::Other => {
                let error = self.other_row(number, count);
                self.ends(count, error)
            }
        }
    }

    /// Why a row is not that of the journal: another input, or items were added to the request that was the last one.
    fn other_row(&self, number: usize, count: usize) -> Error {
        let is_known = |fewer: &usize| {
            let json = self.params(*fewer);
            let mut params = serde_json::Deserializer::from_str(&json);
            Call::of_endpoint(self.shared.clone(), self.endpoint, &mut params, self.naming, &self.options, 0).is_ok_and(
                |call| self.journal.as_ref().is_some_and(|journal| journal.is_last(number, call.fingerprint())),
            )
        };
        Error::config(match (1..count).rev().find(is_known) {
            Some(fewer) => format!(
                "rows were added to the input: it had {} when the journal ended. Start with these, and give the others to another journal",
                self.read + fewer
            ),
            None => format!(
                "the input is not that of the journal: row {number} differs. Start with the same input, or another journal"
            ),
        })
    }

    fn refused(&mut self, count: usize, error: Error) -> Row {
        self.row_without_call(count, Begun::Refused(error))
    }

    fn ends(&mut self, count: usize, error: Error) -> Row {
        self.over = true;
        self.row_without_call(count, Begun::Ends(error))
    }

    /// The parameters of a call for the first items.
    fn params(&self, count: usize) -> String {
        let mut json = self.list.as_ref().map_or_else(String::new, |list| list.before.clone());
        let before = json.len();
        for at in 0..count {
            if json.len() > before {
                json.push(',');
            }
            json.push_str(self.waiting[at].as_deref().unwrap_or_default());
        }
        json.push_str(self.list.as_ref().map_or("", |_| list::AFTER));
        json
    }

    fn row_without_call(&mut self, count: usize, begun: Begun) -> Row {
        let row = self.row(count, begun);
        self.end(count, count);
        row
    }

    fn row(&mut self, count: usize, begun: Begun) -> Row {
        for _ in 0..count {
            self.waiting.pop_front();
        }
        let first = self.read;
        self.begun += 1;
        self.open += 1;
        self.read += count;
        Row { first, count, begun }
    }

    fn end(&mut self, count: usize, failed: usize) {
        self.ended += 1;
        self.done += count;
        self.failed += failed;
    }

    fn invalid_item(&self, reason: &str) -> Error {
        let path = self.list.as_ref().map(|list| list.path(self.read)).unwrap_or_default();
        InvalidRequest::new(self.endpoint.name, path, reason, Problem::Unreadable, self.naming).into()
    }

    /// Takes what the call of a row ended with; `None` when the driver gave it up.
    pub fn ended(&mut self, call: &Call, result: Option<&Result<Outcome, Error>>) -> RowEnd {
        let row = call.row.unwrap_or_default();
        let failed = list::failed_items(self.list.is_some(), row.count, result);
        self.end(row.count, failed);
        let error = match result {
            Some(Ok(outcome)) => {
                self.answered += 1;
                self.unanswered_last = false;
                let failures = (self.list.is_some() || self.keeps_failures).then(|| outcome.failures());
                self.note(row, |journal| journal.end(row.number, End::Processed(failures)));
                return RowEnd::default();
            }
            Some(Err(error)) => Some(error),
            None => None,
        };
        // What an earlier process left says nothing of the service, but rows that follow it in order must not overtake it.
        let is_hopeless = !row.was_left && error.is_none_or(|error| self.is_hopeless(error, row.answered));
        let ends_walk = is_hopeless || self.list.as_ref().is_some_and(|list| list.in_order);
        self.over |= ends_walk;
        let (rest, unknown) = match error {
            Some(error) => left_of(error, call),
            None if call.is_idempotent() => (Some(call.whole()), None),
            None => (None, Some(call.whole())),
        };
        // What a driver gave up has no end in the journal.
        if let Some(error) = error {
            let is_partial = matches!(error, Error::PartialBatch(_)) && !call.is_idempotent();
            let end = if is_partial || unknown.is_some() { End::Unknown } else { End::NotProcessed };
            self.note(row, |journal| journal.end(row.number, end));
        }
        RowEnd { ends_walk, is_left: self.over && rest.is_some(), rest, unknown }
    }

    /// Takes a row whose call passed all checks and is not driven, because the walk only checks its source.
    pub fn checked(&mut self, call: &Call) {
        self.end(call.row.unwrap_or_default().count, 0);
        self.delivered();
    }

    /// Takes a row whose call was not driven: its begin could not be written to the journal.
    pub fn unsent(&mut self, call: &Call) -> RowEnd {
        let row = call.row.unwrap_or_default();
        self.end(row.count, row.count);
        self.over = true;
        let whole = Some(call.whole());
        let (rest, unknown) = if row.was_left { (None, whole) } else { (whole, None) };
        RowEnd { ends_walk: true, is_left: rest.is_some(), rest, unknown }
    }

    fn note(&mut self, row: RowOf, write: impl FnOnce(&mut Journal)) {
        if let (Some(journal), false) = (&mut self.journal, row.was_left) {
            write(journal);
        }
    }

    /// Takes the next bytes of the journal, before the first row begins.
    ///
    /// # Errors
    /// [`Error::Config`]: it is damaged, or that of other calls. The rest of it need not be read.
    pub fn read_journal(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.keep_journal().read(bytes).map_err(Error::config)
    }

    /// Ends reading the journal, and keeps it from now on. It may be empty.
    ///
    /// # Errors
    /// [`Error::Config`]: it is damaged, or that of other calls.
    pub fn open_journal(&mut self) -> Result<(), Error> {
        self.keep_journal().open().map_err(Error::config)
    }

    fn keep_journal(&mut self) -> &mut Journal {
        let (name, sdk_app_id, size) = (self.endpoint.name, self.shared.app().sdk_app_id(), self.row_size());
        let Self { journal, list, endpoint, options, shared, .. } = self;
        journal.get_or_insert_with(|| {
            let params = list.as_ref().map_or(0, |list| list.fingerprint(endpoint, options));
            Journal::new(name, sdk_app_id, size, params, shared.server())
        })
    }

    /// What is to be appended to the journal before anything else is done: before a row's call is driven, and before its result is handed
    /// on.
    pub fn journal_text(&mut self) -> Option<JournalText> {
        self.journal.as_mut().and_then(Journal::take)
    }

    /// The error of a journal that cannot be read or written, where the language has no exception for that.
    pub fn journal_failed(&self, cause: impl Into<Cause>) -> Error {
        self.not_sent("the journal: ", cause.into())
    }

    /// Takes note that the source has no more items.
    ///
    /// # Errors
    /// [`Error::Config`]: the journal had more.
    pub fn source_ended(&self) -> Result<(), Error> {
        let more = self.journal.as_ref().and_then(|journal| journal.more_than(self.begun));
        more.map_or(Ok(()), |rows| {
            Err(Error::config(format!(
                "the input is not that of the journal: it has {} rows, and the journal {rows}. Start with the same input, or another journal",
                self.begun
            )))
        })
    }

    /// The name of the list whose items are sent, in the caller's spelling.
    pub fn list_name(&self) -> Option<&str> {
        self.list.as_ref().map(|list| &*list.name)
    }

    /// Takes note that a result was handed on: there is room for another row.
    pub fn delivered(&mut self) {
        self.open -= 1;
    }

    /// The longest time that a stopped walk waits for its journal or its source: the stop timeout, but at least a second, because a
    /// slow disk must still take what the next process has to know.
    pub fn longest_wait(&self) -> Duration {
        self.options.stop_timeout.unwrap_or(self.shared.settings().stop_timeout).max(LEAST_WAIT)
    }

    /// Begins no more rows.
    pub fn stop(&mut self) {
        self.over = true;
    }

    /// The error of a walk that the caller stopped, where the language has no exception for that.
    pub fn stopped_by(&self, cause: impl Into<Cause>) -> Error {
        self.not_sent("stopped: ", cause.into())
    }

    fn not_sent(&self, what: &str, Cause { message, origin }: Cause) -> Error {
        let message = [what, &*mask(&message)].concat();
        Error::Transport(TransportError::new(TransportFailure::NotSent, message, origin))
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
            Error::Api(_) => {
                self.answered += 1;
                self.unanswered_last = false;
                error.concerns_all_calls()
            }
            // As within a long call: counted, not timed, so that the outcome does not depend on how fast the server is.
            Error::Transport(_) | Error::Http(_) => {
                std::mem::replace(&mut self.unanswered_last, true) && self.answered == before
            }
            _ => error.concerns_all_calls(),
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

    /// The progress of the walk: rows are its requests, and its items where it has no list.
    pub fn progress(&self) -> Progress {
        Progress {
            parts: self.begun,
            parts_done: self.ended,
            items: self.items,
            items_done: self.done,
            failures: self.failed,
            waiting_until: None,
        }
    }

    /// How many items have begun: the index of the next one.
    pub fn read(&self) -> usize {
        self.read
    }

    /// How many items succeeded.
    pub fn succeeded(&self) -> usize {
        self.done - self.failed
    }

    /// The error of a walk that ended early.
    pub fn stopped(&self, reason: impl Into<String>) -> EachStopped {
        let endpoint = schema::endpoint_name(self.endpoint.name, self.naming);
        let of = if self.list.is_some() { "items" } else { "rows" };
        EachStopped { endpoint, read: self.read(), succeeded: self.succeeded(), reason: reason.into(), of }
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
        Error::Api(error) if error.retryable || error.concerns_the_caller() => safe(true),
        // It would be refused again.
        Error::Api(_) | Error::Config(_) | Error::InvalidRequest(_) | Error::Page(_) => (None, None),
        Error::Credential(_) | Error::Transport(_) | Error::Http(_) => safe(true),
    }
}

impl EachStopped {
    /// The error of a walk that could not begin.
    pub fn before(endpoint: &str, reason: String) -> Self {
        Self { endpoint: endpoint.to_owned(), read: 0, succeeded: 0, reason, of: "rows" }
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
        let Self { endpoint, read, succeeded, reason, of } = self;
        write!(f, "{endpoint}: ended after {read} {of}, of which {succeeded} succeeded: {reason}")
    }
}
