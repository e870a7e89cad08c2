//! The loop that does a call's I/O. Everything it does is decided by the core.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tencent_chat::{
    Call, CallEvent, Cause, Error, HttpRequest, HttpResponse, Now, Outcome, Reservation, Step, TransportFailure,
};

use crate::stop::{StopHandle, Stops, unless_stopped};
use crate::{Client, NoResponse, log, spans::Spans};

/// Why a call ends that its handle stopped.
pub(crate) const STOPPED: &str = "the program stopped it";

impl Client {
    pub(crate) async fn drive(&self, mut call: Call) -> Result<Outcome, Error> {
        self.drive_row(&mut call, &Call::events).await
    }

    /// The same for one of many calls, with what says what happened in it.
    pub(crate) async fn drive_row(
        &self,
        call: &mut Call,
        events: &(dyn Fn(&mut Call) -> Vec<CallEvent> + Sync),
    ) -> Result<Outcome, Error> {
        let mut driven = Driven { client: self, call, events, spans: Spans::default() };
        let mut under_way = UnderWay::new();
        let mut waiting: Vec<(u32, Arc<Turn>)> = Vec::new();
        let mut stops = self.stop.as_ref().map(StopHandle::stops);
        loop {
            waiting.retain(|(_, turn)| !turn.is_taken());
            for (id, _) in &waiting {
                driven.call.not_sent(*id);
            }
            if stops.as_mut().is_some_and(Stops::is_new) {
                driven.call.stop(STOPPED, self.now());
                for (id, turn) in waiting.drain(..) {
                    turn.give_up();
                    driven.call.failed(id, TransportFailure::NotSent, STOPPED, self.now());
                }
            }
            let step = driven.call.step(self.now());
            driven.report();
            let patience = match step {
                Step::Send { id, request, timeout } => {
                    let turn = Arc::new(Turn::default());
                    waiting.push((id, turn.clone()));
                    under_way.push(self.run(Job::Send { id, request, timeout, turn }));
                    continue;
                }
                Step::Reserve { id, reservation } => {
                    under_way.push(self.run(Job::Reserve { id, reservation }));
                    continue;
                }
                Step::UserSig { timeout } => {
                    if let Some(answer) = unless_stopped(&mut stops, self.ask_for_user_sig(timeout)).await {
                        driven.call.user_sig(answer, self.now());
                    }
                    continue;
                }
                Step::Wait { duration } => Some(duration),
                Step::Done(result) => return result,
                // Something is under way.
                _ => None,
            };
            match unless_stopped(&mut stops, under_way.next(patience)).await.flatten() {
                Some(Arrival::Response(id, Ok(response))) => driven.call.received(id, response, self.now()),
                Some(Arrival::Response(id, Err(NoResponse { failure, cause }))) => {
                    driven.call.failed(id, failure, cause, self.now());
                }
                Some(Arrival::Slots(id, answer)) => driven.call.reserved(id, answer, self.now()),
                None => {}
            }
            driven.report();
        }
    }

    /// What the clocks show. The monotonic one is tokio's, so that a test that pauses it does not wait.
    pub(crate) fn now(&self) -> Now {
        Now::new(SystemTime::now().into(), self.started.elapsed())
    }

    async fn ask_for_user_sig(&self, timeout: Duration) -> Result<String, Cause> {
        let Some(provider) = &self.provider else {
            return Err("the app uses a provider, but none is set: see Client::user_sig_provider".into());
        };
        match tokio::time::timeout(timeout, provider()).await {
            Ok(answer) => answer.map_err(Cause::from),
            Err(late) => Err(Cause::of(format!("no UserSig within {} ms", timeout.as_millis()), late)),
        }
    }

    /// `spans`: those of the call that the events are about.
    pub(crate) fn report_events(&self, events: Vec<CallEvent>, spans: &mut Spans) {
        for event in events {
            #[cfg(feature = "otel")]
            self.metrics.note(&event);
            spans.within(&event, || {
                log::write(&event, self.log);
                if let Some(hook) = &self.hook {
                    hook(&event);
                }
            });
        }
    }

    /// Does one of the things that a call has under way.
    async fn run(&self, job: Job) -> Arrival {
        match job {
            Job::Send { id, request, timeout, turn } => {
                Arrival::Response(id, self.exchange(request, timeout, &turn).await)
            }
            Job::Reserve { id, reservation } => Arrival::Slots(id, self.reserve(reservation).await),
        }
    }

    async fn reserve(&self, reservation: Reservation) -> Result<Vec<i64>, Cause> {
        let Some(limiter) = &self.limiter else {
            return Err("another client of this session has a limiter, but this one has none".into());
        };
        let timeout = reservation.timeout;
        match tokio::time::timeout(timeout, limiter.reserve(reservation)).await {
            Ok(answer) => answer,
            Err(late) => Err(Cause::of(format!("no answer of the limiter within {} ms", timeout.as_millis()), late)),
        }
    }

    /// Sends a request as soon as it has a place.
    async fn exchange(&self, request: HttpRequest, timeout: Duration, turn: &Turn) -> Result<HttpResponse, NoResponse> {
        // The time spent waiting here does not count against the request timeout. The semaphore is never closed.
        let _place = self.places.acquire().await;
        if !turn.take() {
            return Err(NoResponse::not_sent(STOPPED));
        }
        self.sender.send(request, timeout).await
    }
}

/// A call on its way. When its future is dropped before its end, its events say so.
struct Driven<'a> {
    client: &'a Client,
    call: &'a mut Call,
    events: &'a (dyn Fn(&mut Call) -> Vec<CallEvent> + Sync),
    spans: Spans,
}

impl Driven<'_> {
    fn report(&mut self) {
        if self.client.observed_to().is_some() {
            self.client.report_events((self.events)(self.call), &mut self.spans);
        }
    }
}

impl Drop for Driven<'_> {
    fn drop(&mut self) {
        self.call.close("its future was dropped", self.client.now());
        self.report();
    }
}

/// What a call may have under way.
enum Job {
    Send { id: u32, request: HttpRequest, timeout: Duration, turn: Arc<Turn> },
    Reserve { id: u32, reservation: Reservation },
}

/// What comes of it.
enum Arrival {
    Response(u32, Result<HttpResponse, NoResponse>),
    Slots(u32, Result<Vec<i64>, Cause>),
}

/// A request's wait for its turn.
#[derive(Debug, Default)]
struct Turn(AtomicU8);

impl Turn {
    const WAITING: u8 = 0;
    const TAKEN: u8 = 1;
    const GIVEN_UP: u8 = 2;

    /// Whether the request may be sent now.
    fn take(&self) -> bool {
        self.0.compare_exchange(Self::WAITING, Self::TAKEN, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    fn is_taken(&self) -> bool {
        self.0.load(Ordering::Relaxed) == Self::TAKEN
    }

    /// The request is not to be sent.
    fn give_up(&self) {
        self.0.store(Self::GIVEN_UP, Ordering::Relaxed);
    }
}

/// What a call has under way: most have one request, which needs none of what several take.
struct UnderWay<F> {
    one: Option<Pin<Box<F>>>,
    more: Option<FuturesUnordered<F>>,
}

impl<F: Future> UnderWay<F> {
    const fn new() -> Self {
        Self { one: None, more: None }
    }

    fn push(&mut self, future: F) {
        match (&self.one, &self.more) {
            (None, None) => self.one = Some(Box::pin(future)),
            _ => self.more.get_or_insert_with(FuturesUnordered::new).push(future),
        }
    }

    /// The next that ends; `None` when none does in this time.
    async fn next(&mut self, patience: Option<Duration>) -> Option<F::Output> {
        let next = poll_fn(|context| self.poll(context));
        match patience {
            Some(patience) => tokio::time::timeout(patience, next).await.ok(),
            None => Some(next.await),
        }
    }

    /// Without anything under way it is never ready: only the time ends the wait.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<F::Output> {
        if let Some(one) = &mut self.one
            && let Poll::Ready(output) = one.as_mut().poll(context)
        {
            self.one = None;
            return Poll::Ready(output);
        }
        match &mut self.more {
            Some(more) => match more.poll_next_unpin(context) {
                Poll::Ready(Some(output)) => Poll::Ready(output),
                _ => Poll::Pending,
            },
            None => Poll::Pending,
        }
    }
}

#[cfg(test)]
mod tests {
    use tencent_chat::api::official_account::CreateOfficialAccount;
    use tencent_chat::{App, CallOptions, Region, SecretKey, TransportFailure};
    use tokio::sync::Semaphore;

    use super::*;

    #[tokio::test]
    async fn a_request_without_a_place_had_no_effect_when_the_calls_time_is_over() {
        let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
        let mut chat = Client::new(app);
        chat.places = Arc::new(Semaphore::new(0));
        let options = CallOptions::default().timeout(Duration::from_millis(20));
        match chat.send_with(CreateOfficialAccount::new("alice", "News"), &options).await {
            Err(Error::Transport(error)) => assert_eq!(error.failure, TransportFailure::NotSent),
            other => panic!("{other:?}"),
        }
    }
}
