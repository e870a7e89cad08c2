//! The caller wants no more: nothing more is sent, and what is under way has a while to come back.

use crate::call::{Call, Signature};
use crate::error::{Cause, Error, TransportError, TransportFailure};
use crate::time::{Instant, Now};
use crate::wire::mask;

/// A caller's wish to end.
#[derive(Debug)]
pub(super) struct Stop {
    pub cause: Cause,
    /// Until when the call waits for what is under way.
    pub until: Instant,
}

impl Call {
    /// Stops the call, for a program that must end. A call of several requests sends nothing more, waits at most its stop
    /// timeout for what is under way, and ends with [`Error::PartialBatch`], even if everything was processed in the meantime. A
    /// call of one request, and every call that is stopped a second time, ends at the next step. A row of [`Each`](crate::Each) waits, too,
    /// and ends with its reply if that comes in time.
    pub fn stop(&mut self, cause: impl Into<Cause>, now: Now) {
        let Cause { message, origin } = cause.into();
        let until = if self.stop.is_some() || !self.waits_when_stopped() { now } else { now.after(self.stop_timeout) };
        self.stop = Some(Stop { cause: Cause { message: mask(&message), origin }, until: until.instant });
        self.signature = Signature::Session;
        self.send_no_more(self.was_stopped());
    }

    /// What a call that was stopped ends with, once it waits for nothing more.
    pub(super) fn stop_is_over(&self, now: Now) -> Option<Error> {
        self.stop.as_ref().filter(|stop| stop.until <= now.instant).map(|_| self.was_stopped())
    }

    /// Until when a stopped call waits.
    pub(super) fn stop_until(&self) -> Option<Instant> {
        self.stop.as_ref().map(|stop| stop.until)
    }

    fn was_stopped(&self) -> Error {
        let (message, origin) = match &self.stop {
            Some(Stop { cause, .. }) => (["the call was stopped: ", &cause.message].concat(), cause.origin.clone()),
            None => Default::default(),
        };
        Error::Transport(TransportError::new(TransportFailure::NotSent, message, origin))
    }
}
