//! A request on its way to its answer: what every driver of an [`Emulator`] does, whether in a server or in a test's own process.
//!
//! Like the rest of the core it does no I/O. A driver asks for the next [`Step`], does what it says, reports what came of it, and
//! asks again:
//!
//! ```
//! use tencent_chat_emulator::{Emulator, EmulatorConfig, Exchange, WebhookResponse, Request, Step, WebhookPost};
//!
//! # fn deliver(_: &WebhookPost) -> WebhookResponse { WebhookResponse::TimedOut }
//! # fn now() -> tencent_chat::Timestamp { tencent_chat::Timestamp::from_secs(1_700_000_000) }
//! let mut emulator = Emulator::new(EmulatorConfig::default());
//! let mut exchange = Exchange::new(Request::new("GET", "/_emulator/health", ""));
//! let answer = loop {
//!     match exchange.step(&mut emulator, now()) {
//!         Step::Answer(answer) => break answer,
//!         Step::Deliver(webhook) => {
//!             let start = std::time::Instant::now();
//!             let received = deliver(&webhook);
//!             exchange.webhook_ended(&mut emulator, now(), received, start.elapsed());
//!         }
//!     }
//! };
//! assert_eq!(answer.status, 200);
//! ```

use std::mem;
use std::time::Duration;

use tencent_chat::Timestamp;

use crate::emulator::{Emulator, Handled, Question};
use crate::http::{Answer, Request};
use crate::webhooks::{WebhookPost, WebhookResponse};

/// A request on its way to its answer. Several may be on their way at a time.
#[derive(Debug)]
pub struct Exchange {
    state: State,
    /// Whether the webhooks about what happened are delivered before the answer.
    delivers_all: bool,
}

/// What is to be done next.
#[derive(Debug)]
pub enum Step {
    /// A webhook is to be delivered. Pass what comes of it to [`Exchange::webhook_ended`].
    Deliver(WebhookPost),
    /// The answer, which ends the exchange. It reaches the client as its [`delivery`](Answer::delivery) says.
    Answer(Answer),
}

#[derive(Debug)]
enum State {
    New(Request),
    /// It may use its path, and which pages may read the answer is known.
    Routed(Request, Option<String>),
    /// The app decides.
    Asking(Box<Question>),
    /// A webhook about something that happened is under way.
    Delivering(WebhookPost, Answer),
    Answered(Answer),
    Ended,
}

impl Exchange {
    /// The exchange of a client in the same process: it delivers the webhooks about what happened before it has the answer,
    /// so that nothing is under way afterwards.
    pub fn new(request: Request) -> Self {
        Self { state: State::New(request), delivers_all: true }
    }

    /// The exchange of a request that may use its path. Unless it delivers all webhooks, its driver delivers those about what happened
    /// beside it: [`Emulator::next_webhook`].
    pub(crate) fn routed(request: Request, origin: Option<String>, delivers_all: bool) -> Self {
        Self { state: State::Routed(request, origin), delivers_all }
    }

    /// The request before the first step, and the origin whose pages may read the answer.
    #[cfg(feature = "server")]
    pub(crate) fn request(&self) -> Option<(&Request, Option<&str>)> {
        match &self.state {
            State::Routed(request, origin) => Some((request, origin.as_deref())),
            _ => None,
        }
    }

    /// What is to be done next. `true_now` is the true time, from which the emulator's own clock may be set to differ.
    ///
    /// # Panics
    /// When the exchange has ended, or when its last step was [`Step::Deliver`] and [`webhook_ended`](Self::webhook_ended) was not called.
    pub fn step(&mut self, emulator: &mut Emulator, true_now: Timestamp) -> Step {
        let handled = match mem::replace(&mut self.state, State::Ended) {
            State::New(request) => emulator.begin(true_now, request),
            State::Routed(request, origin) => {
                emulator.pass_time(true_now);
                emulator.begin_for(true_now, request, origin)
            }
            State::Answered(answer) => Handled::Answered(answer),
            state @ (State::Asking(_) | State::Delivering(..) | State::Ended) => {
                panic!("a step that is not due: {state:?}")
            }
        };
        let answer = match handled {
            Handled::Answered(answer) => answer,
            Handled::Asks(question) => {
                let webhook = question.post().clone();
                self.state = State::Asking(question);
                return Step::Deliver(webhook);
            }
        };
        // They may belong to earlier requests: those waited for their turn.
        if self.delivers_all
            && let Some(webhook) = emulator.next_webhook(true_now)
        {
            self.state = State::Delivering(webhook.clone(), answer);
            return Step::Deliver(webhook);
        }
        Step::Answer(answer)
    }

    /// Takes what came of the webhook of the last step, and how long that took. An answer after the webhook's timeout is none.
    ///
    /// # Panics
    /// When the last step was not [`Step::Deliver`].
    pub fn webhook_ended(
        &mut self,
        emulator: &mut Emulator,
        true_now: Timestamp,
        received: WebhookResponse,
        taken: Duration,
    ) {
        let Some(webhook) = self.under_way() else { panic!("no webhook is under way: {:?}", self.state) };
        let received = webhook.in_time(received, taken);
        emulator.note_time_taken(webhook.id, taken);
        self.go_on(emulator, true_now, received);
    }

    /// Goes on as if a webhook had not been sent.
    pub(crate) fn not_sent(&mut self, emulator: &mut Emulator, true_now: Timestamp) {
        self.go_on(emulator, true_now, WebhookResponse::Failed("not sent".to_owned()));
    }

    /// The webhook whose outcome is waited for.
    fn under_way(&self) -> Option<&WebhookPost> {
        match &self.state {
            State::Asking(question) => Some(question.post()),
            State::Delivering(webhook, _) => Some(webhook),
            State::New(_) | State::Routed(..) | State::Answered(_) | State::Ended => None,
        }
    }

    fn go_on(&mut self, emulator: &mut Emulator, true_now: Timestamp, received: WebhookResponse) {
        self.state = match mem::replace(&mut self.state, State::Ended) {
            State::Asking(question) => State::Answered(emulator.decide(true_now, *question, received)),
            State::Delivering(webhook, answer) => {
                emulator.end_webhook(webhook.id, &received);
                State::Answered(answer)
            }
            state => state,
        };
    }
}
