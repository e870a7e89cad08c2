//! Calls that ask the app before they change anything: a plan, which only reads, and the work that follows.

use serde_json::{Map, Value};

use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::webhooks::Event;

/// The plan of a call.
pub(crate) struct Plan<T> {
    /// The question to the app, if there is one.
    pub asks: Option<Ask>,
    /// What to do when it agrees.
    pub work: T,
}

/// A question to the app, and the result of the call if the app refuses.
#[derive(Debug)]
pub(crate) struct Ask {
    pub event: Event,
    /// The code for the caller when the app refuses without a code of its own.
    refused: i64,
    /// The reply when the app drops the event silently.
    dropped: Reply,
    /// A webhook about what happened already, to be sent if the app refuses or drops the event.
    happened: Option<Event>,
}

/// The fields of the app's answer; empty if there was no question.
pub(crate) type AppAnswer = Map<String, Value>;

/// Plans a call, asks the app if the plan has a question, and applies the plan.
///
/// A call with a question ends here with [`Refusal::Asks`]. When the app agrees, the call runs again with the answer: it is planned
/// again, since other calls may have changed the state meanwhile. A question changes nothing: a plan can only read the state.
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

    /// Sets what is reported if the app refuses or drops the event.
    pub fn reporting(mut self, happened: Option<Event>) -> Self {
        self.happened = happened;
        self
    }

    /// The end of a call that the app refuses, and what is to be reported about it. The checks are not repeated: the refusal
    /// holds whatever the app did before it answered.
    pub fn refuse(self, code: i64, text: String) -> (Outcome, Option<Event>) {
        let refusal = match code {
            1 => Refusal::new(self.refused, format!("refused by {}", self.event.command)),
            own => Refusal::new(own, text),
        };
        (Err(refusal), self.happened)
    }

    /// The end of a call that the app drops: the reply looks like a success.
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
        // A question that was sent has an answer, even if the webhook was disabled meanwhile.
        let is_asked = self.answer.is_some() || self.webhook.fires(command);
        is_asked.then(|| Ask { event: event(command), refused, dropped: Reply::ok(), happened: None })
    }
}
