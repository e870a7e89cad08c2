//! Calls that ask the app before they change anything: a plan, which only looks, and what is done with it.

use serde_json::{Map, Value};

use crate::reply::{Call, Outcome, Refusal};
use crate::state::State;
use crate::webhooks::{Event, Verdict};

/// What a call is about to do.
pub(crate) struct Plan<T> {
    /// What the app is asked first, if anything.
    pub asks: Option<Ask>,
    /// What to do when it agrees.
    pub work: T,
}

/// A question to the app.
pub(crate) struct Ask {
    event: Event,
    /// The code by which the caller learns of a refusal without an own code.
    refused: i64,
}

/// What the app wants: the fields of its answer, or `None` when the event is to be dropped.
pub(crate) type Wanted = Option<Map<String, Value>>;

/// Plans a call, asks the app where the plan says so, and applies the plan.
///
/// A call that asks ends here with [`Refusal::Asks`], and is run again with the verdict: it is planned anew, since others may
/// have changed the state meanwhile. A question changes nothing: a plan sees the state as it is, and cannot change it.
pub(crate) fn ask_first<'a, T>(
    state: &mut State,
    call: &Call<'a>,
    plan: impl FnOnce(&State, &Call<'a>) -> Result<Plan<T>, Refusal>,
    apply: impl FnOnce(&mut State, &Call<'a>, T, Wanted) -> Outcome,
) -> Outcome {
    let Plan { asks, work } = plan(state, call)?;
    let wanted = match asks {
        None => Some(Map::new()),
        Some(ask) => ask.wanted(call.verdict)?,
    };
    apply(state, call, work, wanted)
}

impl Ask {
    fn wanted(self, verdict: Option<&Verdict>) -> Result<Wanted, Refusal> {
        match verdict {
            None => Err(Refusal::Asks(Box::new(self.event))),
            Some(Verdict::Allow(fields)) => Ok(Some(fields.clone())),
            Some(Verdict::Drop) => Ok(None),
            Some(Verdict::Reject(1, _)) => {
                Err(Refusal::new(self.refused, format!("refused by {}", self.event.command)))
            }
            Some(Verdict::Reject(own, text)) => Err(Refusal::new(*own, text.clone())),
        }
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
        // Who was asked is heard, also when the webhook was switched off meanwhile.
        let is_asked = self.verdict.is_some() || self.webhook.fires(command);
        is_asked.then(|| Ask { event: event(command), refused })
    }
}
