//! Slots of a rate that processes share: the question of a call that must wait to the limiter's server, and what follows from the answer.

use crate::call::{Call, CallEvent, Level, Step};
use crate::error::Cause;
use crate::session::LimiterState;
use crate::session::fleet::Token;
use crate::time::{Instant, Now};
use crate::wire::mask;

/// A reservation that is under way.
#[derive(Debug)]
pub(super) struct Reserving {
    id: u32,
    token: Token,
    since: Instant,
}

impl Call {
    /// What to reserve now, if anything.
    pub(super) fn reserve(&mut self, now: Now) -> Option<Step> {
        if self.reserving.is_some() {
            return None;
        }
        // The first of those that wait is the one that asks.
        let waiting = self.waiting.len().saturating_sub(1);
        let further = waiting + self.next.map_or(0, |first| self.job.body.parts_from(first)) + self.rows_left;
        let question = self.shared.reserve(&self.job.path, self.rate, further, now.instant);
        self.report_limiter("the limiter's server did not answer");
        let (token, reservation) = question?;
        let id = self.next_id;
        self.next_id += 1;
        self.reserving = Some(Reserving { id, token, since: now.instant });
        Some(Step::Reserve { id, reservation })
    }

    /// The time until which a call of one request waits for its reservation and sends nothing.
    pub(super) fn waits_for_slots(&self, now: Now) -> Option<Instant> {
        let asked = self.reserving.as_ref().filter(|_| !self.waits_when_stopped())?;
        self.shared.waits_until(&self.job.path, asked.since).filter(|until| now.instant < *until)
    }

    /// Takes the answer to a [`Step::Reserve`]: the integers that the script returned, or the reason why it did not return any.
    pub fn reserved(&mut self, id: u32, answer: Result<Vec<i64>, Cause>, now: Now) {
        let Some(Reserving { token, .. }) = self.reserving.take_if(|reserving| reserving.id == id) else { return };
        let numbers = answer.as_ref().ok().map(Vec::as_slice);
        self.shared.reserved(&self.job.path, token, numbers, now.instant);
        match &answer {
            Err(Cause { message, .. }) => self.report_limiter(message),
            Ok(_) => self.report_limiter("the answer is not that of the script"),
        }
    }

    /// Reports another way of keeping to the rate, if there is one: `reason` is why the limiter's server was lost.
    fn report_limiter(&mut self, reason: &str) {
        let Some(state) = self.shared.limiter_change(&self.job.path) else { return };
        let level = if state == LimiterState::Alone { Level::Warn } else { Level::Info };
        self.report(level, |call| CallEvent::Limiter {
            endpoint: call.job.endpoint_name(),
            state,
            reason: (state == LimiterState::Alone).then(|| mask(reason)),
        });
    }

    /// Gives up a reservation that is under way, at this time if that is known: others may ask.
    pub(super) fn reserve_no_more(&mut self, now: Option<Now>) {
        if let Some(Reserving { token, .. }) = self.reserving.take() {
            self.shared.abandon(&self.job.path, token, now.map(|now| now.instant));
        }
    }
}
