//! What becomes of an event that was received: is it new, who handles it, and what is the answer.

use std::sync::Arc;

use tencent_chat::webhook::{Answer, Event, delivery, waits};
use tokio::sync::oneshot;
use tokio::task::{JoinError, JoinHandle};
use tokio::time::{Instant, timeout, timeout_at};

use crate::handler::Settings;
use crate::{BoxError, Report, ReportKind, SeenStore};

/// An event that was received.
pub struct Delivery {
    pub settings: Arc<Settings>,
    pub query: String,
    pub event: Arc<Event>,
    pub started: Instant,
    /// When the answer is due.
    pub deadline: Instant,
}

impl Delivery {
    /// Answers the event and handles it to its end.
    pub async fn run(self, respond: oneshot::Sender<Answer>) {
        // When the sender is gone, so is the receiver of the answer.
        let respond = |answer| drop(respond.send(answer));
        let Some(handler) = self.settings.handler(&self.event) else { return respond(Answer::accept()) };
        let event = Event::clone(&self.event);
        // A task of its own, so that a panic is an error.
        let handle = || tokio::spawn(async move { handler(event).await });
        if !waits(self.event.command()) {
            respond(Answer::accept());
            if !self.is_new().await {
                self.report(ReportKind::Duplicate, None, None);
            } else if let Err(error) = ended("handler", handle().await) {
                self.failed(error);
            }
            return;
        }
        let mut handled = handle();
        let done = timeout_at(self.deadline, &mut handled).await;
        // What ends later because something else keeps the thread busy is late, too.
        match done {
            Ok(done) if Instant::now() <= self.deadline => respond(ended("handler", done).unwrap_or_else(|error| {
                self.failed(error);
                self.fallback()
            })),
            done => {
                respond(self.fallback());
                let done = if let Ok(done) = done { done } else { handled.await };
                match ended("handler", done) {
                    Ok(answer) => self.report(ReportKind::Late, None, Some(answer)),
                    Err(error) => self.report(ReportKind::Late, Some(error), None),
                }
            }
        }
    }

    /// Whether the event was not delivered before, as far as the store knows.
    async fn is_new(&self) -> bool {
        let Some(seen) = &self.settings.seen else { return true };
        let mut added = self.add(seen.clone());
        let is_new = match timeout(self.settings.timeout, &mut added).await {
            Ok(done) => ended("store", done),
            Err(_) => {
                added.abort();
                Err(format!("the store did not answer within {} ms", self.settings.timeout.as_millis()).into())
            }
        };
        is_new.unwrap_or_else(|error| {
            self.failed(error);
            true
        })
    }

    fn add(&self, seen: Arc<dyn SeenStore>) -> JoinHandle<Result<bool, BoxError>> {
        let key = delivery(&self.query, self.event.raw().as_bytes());
        let keep = self.settings.keep;
        tokio::spawn(async move { seen.add(&key, keep).await })
    }

    fn fallback(&self) -> Answer {
        self.settings.fallback(&self.event).unwrap_or_else(|error| {
            self.failed(error);
            Answer::accept()
        })
    }

    fn failed(&self, error: BoxError) {
        self.report(ReportKind::Failed, Some(error), None);
    }

    fn report(&self, kind: ReportKind, error: Option<BoxError>, answer: Option<Answer>) {
        let millis = self.started.elapsed().as_millis() as u64;
        self.settings.report(Report { kind, event: Some(self.event.clone()), error, answer, millis });
    }
}

/// What a task of the program's own code came to.
fn ended<T>(what: &str, done: Result<Result<T, BoxError>, JoinError>) -> Result<T, BoxError> {
    let panic = match done {
        Ok(result) => return result,
        Err(error) => error.try_into_panic().map_err(|_| format!("the {what} was canceled: the runtime shuts down"))?,
    };
    let message = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Err(format!("the {what} panicked: {}", message.unwrap_or("without a message")).into())
}
