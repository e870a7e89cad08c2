//! Calls that ask the app before they change anything: a plan, which only looks, and what is done with it.

use serde_json::{Map, Value};

use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::webhooks::Event;

/// What a call is about to do.
pub(crate) struct Plan<T> {
    /// What the app is asked first, if anything.
    pub asks: Option<Ask>,
    /// What to do when it agrees.
    pub work: T,
}

/// A question to the app, and what comes of the call when the app says no.
#[derive(Debug)]
pub(crate) struct Ask {
    pub event: Event,
    /// The code by which the caller learns of a refusal without an own code.
    refused: i64,
    /// The reply when the app drops the event silently.
    dropped: Reply,
    /// What happened already, and is reported when the app refuses or drops the event.
    happened: Option<Event>,
}

/// The fields of the app's answer; none when it was not asked.
pub(crate) type AppAnswer = Map<String, Value>;

/// Plans a call, asks the app where the plan says so, and applies the plan.
///
/// A call that asks ends here with [`Refusal::Asks`]. When the app agrees it is run again, with the answer: it is planned anew,
/// since others may have changed the state meanwhile. A question changes nothing: a plan sees the state as it is, and cannot
/// change it.
pub(crate) fn ask_first<'a, T>(
    state: &mut State,
    call: &Call<'a>,
    plan: impl FnOnce(&State, &Call<'a>) -> Result<Plan<T>, Refusal>,
    apply: impl FnOnce(&mut State, &Call<'a>, T, AppAnswer) -> Outcome,
) -> Outcome {
    let Plan { asks, work } = plan(state, call)?;
    let answer = match (asks, call.answer) {
        (None, _) => AppAnswer::new(),
        (Some(ask), None) => return Err(Refusal::Asks(Box::new(ask))),
        (Some(_), Some(answer)) => answer.clone(),
    };
    apply(state, call, work, answer)
}

impl Ask {
    /// Sets the reply to an event that the app drops.
    pub fn dropped_with(mut self, reply: Reply) -> Self {
        self.dropped = reply;
        self
    }

    /// Sets what is reported when the app refuses or drops the event.
    pub fn reporting(mut self, happened: Option<Event>) -> Self {
        self.happened = happened;
        self
    }

    /// The end of a call that the app refuses, and what is to be reported about it. Nothing is looked at again: whatever the app
    /// did before it answered, its refusal holds.
    pub fn refuse(self, code: i64, text: String) -> (Outcome, Option<Event>) {
        let refusal = match code {
            1 => Refusal::new(self.refused, format!("refused by {}", self.event.command)),
            own => Refusal::new(own, text),
        };
        (Err(refusal), self.happened)
    }

    /// The end of a call that the app drops: it looks done.
    pub fn drop_silently(self) -> (Outcome, Option<Event>) {
        (Ok(self.dropped), self.happened)
    }
}

impl Call<'_> {
    /// A question about an event, when its webhook is fired.
    pub fn question(
        &self,
        command: &'static str,
        refused: i64,
        event: impl FnOnce(&'static str) -> Event,
    ) -> Option<Ask> {
        // What was asked is answered, also when the webhook was switched off meanwhile.
        let is_asked = self.answer.is_some() || self.webhook.fires(command);
        is_asked.then(|| Ask { event: event(command), refused, dropped: Reply::ok(), happened: None })
    }
}
