//! How a call ends: parts that are given up, time that is over, and what the parts together came to.

use std::ops::Range;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::call::split::Part;
use crate::call::{Call, Signature};
use crate::error::{
    Error, Origin, OutcomeUnknown, PartReport, PartState, PartialBatch, TransportError, TransportFailure,
};
use crate::schema::{self, Check, Naming, Type};
use crate::time::Now;
use crate::wire::{Outcome, mask};

impl Call {
    /// Abandons a part.
    pub(super) fn fail(&mut self, part: Part, mut error: Error) {
        self.failed_last = true;
        let is_unclear = matches!(&error, Error::Api(error) if error.is_unclear);
        let may_have_worked = part.tries.may_have_worked;
        let state = if may_have_worked || is_unclear { PartState::Unknown } else { PartState::NotProcessed };
        if let (PartState::Unknown, Error::Transport(error)) = (state, &mut error) {
            // An earlier try may have been processed even if the last one never reached the server.
            error.failure = TransportFailure::MaybeSent;
        }
        if may_have_worked && !self.job.is_idempotent() {
            let endpoint = self.job.endpoint_name();
            let body = self.job.body.write(&part);
            error = Error::OutcomeUnknown(Box::new(OutcomeUnknown { endpoint, body, cause: error }));
        }
        self.results.failed(PartReport { items: part.items, state, error: Some(error) });
        self.report_progress();
    }

    /// Sends no more.
    pub(super) fn send_no_more(&mut self, error: Error) {
        self.ended_by.get_or_insert(error);
    }

    /// Abandons what is not under way.
    pub(super) fn give_up(&mut self) {
        let Some(error) = self.ended_by.clone() else { return };
        while let Some(part) = self.waiting.pop_front() {
            let own = part.error.clone().unwrap_or_else(|| error.clone());
            self.fail(part, own);
        }
        if let Some(first) = self.next.take() {
            // One report for all: each part's own would say the same.
            self.results.parts_done += self.job.body.parts_from(first) - 1;
            self.results.failed(PartReport { items: first..self.items, state: PartState::NotProcessed, error: None });
        }
        self.leave();
    }

    /// Ends the call now, whatever is under way.
    pub(super) fn cut_off(&mut self, error: Error) {
        self.send_no_more(error.clone());
        self.signature = Signature::Session;
        for mut under_way in std::mem::take(&mut self.under_way) {
            under_way.part.tries.may_have_worked |= !under_way.is_not_sent;
            self.fail(under_way.part, error.clone());
        }
        self.give_up();
    }

    /// Whether the call's time is over.
    pub(super) fn is_overdue(&self, now: Now) -> bool {
        self.deadline.is_some_and(|deadline| deadline <= now.instant)
    }

    pub(super) fn time_is_over(&self) -> Error {
        let (failure, message) = (TransportFailure::NotSent, self.overdue());
        Error::Transport(TransportError::new(failure, message, Origin::None))
    }

    /// That the call's time is over, in words.
    pub(super) fn overdue(&self) -> String {
        // Formatting of 128 bits would add much to the small module.
        let millis = self.timeout.unwrap_or_default().as_millis() as u64;
        format!("the call did not finish within its timeout of {millis} ms")
    }

    pub(super) fn is_complete(&self) -> bool {
        self.next.is_none()
            && self.waiting.is_empty()
            && self.under_way.is_empty()
            && !matches!(self.signature, Signature::Asking)
    }

    /// What it came to. Indexes are those in the source, for the items of a walk over a list.
    pub(super) fn finish(&mut self) -> Result<Outcome, Error> {
        let first = self.job.body.begins_at();
        self.joined().map(|outcome| outcome.moved(first)).map_err(|error| error.moved(first))
    }

    fn joined(&mut self) -> Result<Outcome, Error> {
        self.leave();
        let (endpoint, naming) = (self.job.endpoint, self.job.naming);
        if self.job.body.is_nothing() {
            let reply = endpoint.map_or_else(String::new, schema::empty_reply);
            return Ok(Outcome::of_nothing(endpoint, reply, naming));
        }
        let (outcome, reports) = self.results.finish(endpoint, naming);
        let was_stopped = self.stop.is_some() && self.parts > 1 && self.row.is_none();
        if reports.is_empty() && !was_stopped {
            return Ok(outcome);
        }
        let untouched = reports.iter().all(|report| report.state == PartState::NotProcessed)
            && reports.iter().map(|report| report.items.len()).sum::<usize>() == self.items;
        if (untouched && !was_stopped) || self.parts == 1 {
            // The first reason is the whole story.
            let error = reports.into_iter().find_map(|report| report.error).or(self.ended_by.take());
            return Err(error.unwrap_or_else(|| self.time_is_over()));
        }
        Err(Error::PartialBatch(Box::new(self.partial(outcome, reports))))
    }

    pub(super) fn partial(&self, mut outcome: Outcome, reports: Vec<PartReport>) -> PartialBatch {
        let can_be_retried = |report: &&PartReport| report.state == PartState::NotProcessed || self.job.is_idempotent();
        let rest: Vec<Range<usize>> =
            reports.iter().filter(can_be_retried).map(|report| report.items.clone()).collect();
        let rest_items = rest.iter().map(Range::len).sum();
        let mut parts = Vec::new();
        let mut next = 0;
        let processed = |from: usize, to: usize, parts: &mut Vec<PartReport>| {
            if from < to {
                parts.push(PartReport { items: from..to, state: PartState::Processed, error: None });
            }
        };
        for report in reports {
            processed(next, report.items.start, &mut parts);
            next = report.items.end;
            parts.push(report);
        }
        processed(next, self.items, &mut parts);
        let renamed = outcome.take_renamed(self.job.naming);
        PartialBatch {
            endpoint: self.job.endpoint_name(),
            reply: renamed.json,
            raw: outcome.into_raw(),
            failures: renamed.failures,
            parts,
            rest: (rest_items > 0).then(|| self.in_callers_spelling(&self.job.body.write_items(&rest))),
            rest_items,
            stopped: self.stop.as_ref().map(|stop| stop.cause.clone()),
            http: None,
        }
    }

    /// Whether it does no harm to make it twice.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.job.is_idempotent()
    }

    /// A hash of all that it is to do, before numbers are filled in.
    pub(crate) fn fingerprint(&self) -> u64 {
        let query: String = self.job.query.iter().map(|(name, value)| format!("{name}={value}&")).collect();
        fingerprint(&[&self.job.path, &query, self.job.body.whole()])
    }

    /// Says which index its first item has.
    pub(crate) fn begins_at(&mut self, first: usize) {
        self.job.body.set_begins_at(first);
    }

    /// Ends it without sending: an earlier process may have sent it.
    pub(crate) fn leave_unclear(&mut self) {
        let message = "an earlier process began this row, and the journal does not say what became of it".to_owned();
        let cause = Error::Transport(TransportError::new(TransportFailure::MaybeSent, message, Origin::None));
        let (endpoint, body) = (self.job.endpoint_name(), self.job.body.whole().to_owned());
        let error = Error::OutcomeUnknown(Box::new(OutcomeUnknown { endpoint, body, cause }));
        if self.next.take().is_some() {
            self.results.failed(PartReport { items: 0..self.items, state: PartState::Unknown, error: Some(error) });
        }
        self.parts = 1;
        if let Some(row) = &mut self.row {
            row.was_left = true;
        }
    }

    /// All that it was to do, in the caller's names: what makes the same call once more.
    pub(crate) fn whole(&self) -> String {
        let body = self.job.body.whole();
        if self.job.query.is_empty() {
            return self.in_callers_spelling(body);
        }
        let mut body: Map<String, Value> = serde_json::from_str(body).unwrap_or_default();
        for (name, value) in &self.job.query {
            let fields = self.job.endpoint.map_or(&[][..], |endpoint| endpoint.request.fields());
            let is_text = fields.iter().any(|field| field.wire == *name && matches!(field.ty, Type::String));
            let number = value.parse::<i64>().ok().filter(|_| !is_text);
            body.insert((*name).to_owned(), number.map_or_else(|| Value::from(value.as_str()), Value::from));
        }
        self.in_callers_spelling(&serde_json::to_string(&body).unwrap_or_default())
    }

    /// A body in the caller's names.
    pub(super) fn in_callers_spelling(&self, body: &str) -> String {
        let Some(endpoint) = self.job.endpoint else { return body.to_owned() };
        let mut params = serde_json::Deserializer::from_str(body);
        let written =
            schema::write_request(endpoint, &mut params, Naming::Wire, self.job.naming, Check::Unchecked, None);
        written.map_or_else(|_| body.to_owned(), |written| written.json)
    }

    /// Ends the call before it is finished, as dropping it does: others are waiting for its turn. It does nothing more, but its
    /// [`events`](Self::events) say that it ended, and why.
    pub fn close(&mut self, why: &str, now: Now) {
        self.leave();
        if !std::mem::replace(&mut self.over, true) && self.began.is_some() {
            let failure = if self.next_id == 0 { TransportFailure::NotSent } else { TransportFailure::MaybeSent };
            let message = ["the call was stopped: ", &mask(why)].concat();
            let error = Error::Transport(TransportError::new(failure, message, Origin::None));
            self.cut_off(error.clone());
            self.report_end(Some(&error), now.instant);
        }
    }

    pub(super) fn leave(&mut self) {
        self.reserve_no_more(None);
        if let Some(ticket) = self.ticket.take() {
            self.shared.leave(&self.job.path, ticket);
        }
    }
}

/// The first 64 bits of the SHA-256 of texts, in which no text can pass for another.
pub(crate) fn fingerprint(texts: &[&str]) -> u64 {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    }
    hash.finalize().iter().take(8).fold(0, |bits, byte| bits << 8 | u64::from(*byte))
}

impl Drop for Call {
    fn drop(&mut self) {
        self.leave();
    }
}
