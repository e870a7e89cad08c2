//! Slots of a rate that processes share: what a call that must wait has the limiter's server asked, and what follows from the answer.

use crate::call::{Call, CallEvent, Step};
use crate::error::Cause;
use crate::session::LimiterState;
use crate::session::fleet::Token;
use crate::time::Now;
use crate::wire::mask;

/// A reservation that is under way.
#[derive(Debug)]
pub(super) struct Reserving {
    id: u32,
    token: Token,
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
        let (token, reservation) = self.shared.reserve(&self.job.path, self.rate, further, now.instant)?;
        let id = self.next_id;
        self.next_id += 1;
        self.reserving = Some(Reserving { id, token });
        Some(Step::Reserve { id, reservation })
    }

    /// Takes what came of a [`Step::Reserve`]: the integers that the script restate, or why there is no answer.
    pub fn reserved(&mut self, id: u32, answer: Result<Vec<i64>, Cause>, now: Now) {
        let Some(Reserving { token, .. }) = self.reserving.take_if(|reserving| reserving.id == id) else { return };
        let numbers = answer.as_ref().ok().map(Vec::as_slice);
        let Some(state) = self.shared.reserved(&self.job.path, token, numbers, now.instant) else { return };
        let reason = match &answer {
            Err(Cause { message, .. }) => mask(message),
            Ok(_) => "the answer is not that of the script".into(),
        };
        self.report(|call| CallEvent::Limiter {
            endpoint: call.job.endpoint_name(),
            state,
            reason: (state == LimiterState::Alone).then_some(reason),
        });
    }

    /// Gives up a reservation that is under way: others may ask.
    pub(super) fn reserve_no_more(&mut self) {
        if let Some(Reserving { token, .. }) = self.reserving.take() {
            self.shared.abandon(&self.job.path, token);
        }
    }
}
