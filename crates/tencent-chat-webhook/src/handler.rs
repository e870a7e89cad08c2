//! The handler: what a program sets, and the service that a server calls.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use http_body::Body;
use tencent_chat::webhook::{ANSWER_WITHIN, Answer, Event, EventType, IntoAnswer, Unknown, Webhook};
use tokio::sync::{oneshot, watch};
use tokio::time::Instant;
use tower_service::Service;

use crate::delivery::Delivery;
use crate::receive::{Refusal, answered, receive};
use crate::{BoxError, Report, ReportKind, SeenStore, report};

/// How long a delivery is remembered: longer than Tencent tries to deliver an event again.
const KEEP: Duration = Duration::from_secs(600);

/// Longer waits cannot be added to every clock.
const LONGEST_TIMEOUT: Duration = Duration::from_secs(86_400);

type Outcome = Pin<Box<dyn Future<Output = Result<Answer, BoxError>> + Send>>;
pub type Run = Arc<dyn Fn(Event) -> Outcome + Send + Sync>;
type Fallback = Arc<dyn Fn(&Event) -> Result<Answer, BoxError> + Send + Sync>;
type Hook = Arc<dyn Fn(Report) + Send + Sync>;

/// Receives webhooks: a service of [tower](tower_service), which axum mounts with `route_service`, and hyper with
/// `TowerToHyperService` of `hyper-util`. [`handle`](Self::handle) is the same as a function.
///
/// A request is verified before its body is read. Then its event goes to the function that was set with [`on`](Self::on):
///
/// - When the answer decides something ([`waits`](tencent_chat::webhook::waits)), the function's answer is the response. A function that fails,
///   panics or is not done in time is answered for by the [`fallback`](Self::fallback), which by default accepts the event. One that is
///   not done in time goes on, and what comes of it is reported.
/// - All other events are accepted at once, and the function runs afterwards. Its answer does not matter.
///
/// An event without a function is accepted. A function gets the event, and returns a future of what is [`IntoAnswer`]: an answer, nothing,
/// an `Option` or a `Result` of them. It runs as a task of tokio, so the service needs tokio's runtime. One that blocks its thread cannot be
/// interrupted, and delays others: use `tokio::task::spawn_blocking` in it.
///
/// Clones share the settings made before and what is under way.
///
/// ```
/// use tencent_chat::webhook::{BeforeC2cMessage, StateChange, Unknown, Webhook};
/// use tencent_chat_webhook::{Handler, MemoryStore};
///
/// let handler = Handler::new(Webhook::new(1400000000).token("the token from the console"))
///     .on(async |event: BeforeC2cMessage| match event.from_account.as_deref() {
///         Some("mallory") => event.reject(120001, "you are blocked").map(Some),
///         _ => Ok(None),
///     })
///     .on(async |event: StateChange| println!("{:?}", event.info))
///     .on_unknown(async |event: Unknown| println!("{}", event.command))
///     .seen(MemoryStore::default())
///     .on_report(|report| eprintln!("{report}"));
/// ```
#[derive(Clone)]
pub struct Handler {
    settings: Arc<Settings>,
    under_way: Arc<watch::Sender<usize>>,
}

#[derive(Clone)]
pub struct Settings {
    pub webhook: Webhook,
    /// By command.
    handlers: HashMap<&'static str, Run>,
    unknown: Option<Run>,
    pub timeout: Duration,
    fallback: Option<Fallback>,
    pub seen: Option<Arc<dyn SeenStore>>,
    pub keep: Duration,
    hook: Option<Hook>,
}

impl Handler {
    /// A handler that accepts all events of a receiver. A receiver that is misconfigured ([`Webhook::check`]) refuses all requests with
    /// status 500.
    pub fn new(webhook: Webhook) -> Self {
        let settings = Settings {
            webhook,
            handlers: HashMap::new(),
            unknown: None,
            timeout: ANSWER_WITHIN,
            fallback: None,
            seen: None,
            keep: KEEP,
            hook: None,
        };
        Self { settings: Arc::new(settings), under_way: Arc::new(watch::Sender::new(0)) }
    }

    fn with(mut self, set: impl FnOnce(&mut Settings)) -> Self {
        set(Arc::make_mut(&mut self.settings));
        self
    }

    /// Handles the events of one type.
    ///
    /// # Panics
    /// When events of this type have a function already.
    #[must_use]
    pub fn on<E, R>(self, handler: impl Fn(E) -> R + Send + Sync + 'static) -> Self
    where
        E: EventType + 'static,
        R: Future<Output: IntoAnswer> + Send + 'static,
    {
        let run = run(move |event| E::from_event(event).map(&handler));
        self.with(|settings| {
            let before = settings.handlers.insert(E::COMMAND, run);
            assert!(before.is_none(), "events of {} have a handler already: join the two", E::COMMAND);
        })
    }

    /// Handles events of commands that are not described: of other products, or newer than this version.
    #[must_use]
    pub fn on_unknown<R>(self, handler: impl Fn(Unknown) -> R + Send + Sync + 'static) -> Self
    where
        R: Future<Output: IntoAnswer> + Send + 'static,
    {
        let run = run(move |event| if let Event::Unknown(event) = event { Some(handler(event)) } else { None });
        self.with(|settings| settings.unknown = Some(run))
    }

    /// Sets how long a request may take until it is answered, including the time in which its body arrives. Default: 1.8 seconds, as Tencent's
    /// servers wait for two.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|settings| settings.timeout = timeout.min(LONGEST_TIMEOUT))
    }

    /// Answers events whose function failed or is not done in time; without it they are accepted. It must be quick.
    #[must_use]
    pub fn fallback<A: IntoAnswer>(self, fallback: impl Fn(&Event) -> A + Send + Sync + 'static) -> Self {
        self.with(|settings| settings.fallback = Some(Arc::new(move |event| fallback(event).into_answer())))
    }

    /// Remembers deliveries in a store, so that an event that is delivered again is accepted and not handled again. Events whose answer
    /// decides something are not looked up, as Tencent does not send them again. When the store fails or takes too long, the event counts as new.
    #[must_use]
    pub fn seen(self, store: impl SeenStore) -> Self {
        self.with(|settings| settings.seen = Some(Arc::new(store)))
    }

    /// Sets how long deliveries are remembered. Default: 10 minutes.
    #[must_use]
    pub fn keep(self, keep: Duration) -> Self {
        self.with(|settings| settings.keep = keep)
    }

    /// Calls `hook` for what a program wants to know of, see [`Report`]. Without it, what failed or came late is written to standard error, or
    /// with the feature `tracing` as an error of the target `tencent_chat::webhook`. A hook that panics does no harm.
    #[must_use]
    pub fn on_report(self, hook: impl Fn(Report) + Send + Sync + 'static) -> Self {
        self.with(|settings| settings.hook = Some(Arc::new(hook)))
    }

    /// Waits until all functions have ended that are under way, also those whose request was answered: for a stop that loses nothing. Stop the
    /// server first.
    pub async fn idle(&self) {
        // The sender lives as long as this handler.
        let _ = self.under_way.subscribe().wait_for(|count| *count == 0).await;
    }

    /// Responds to a request. The future may be dropped: an event that was received is handled to its end.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<String>
    where
        B: Body<Error: Into<BoxError>>,
    {
        let started = Instant::now();
        let deadline = started + self.settings.timeout;
        let (query, event) = match receive(&self.settings.webhook, request, self.settings.timeout).await {
            Ok(received) => received,
            Err(refusal) => return self.refused(refusal, started),
        };
        let delivery = Delivery { settings: self.settings.clone(), query, event: Arc::new(event), started, deadline };
        let (respond, answer) = oneshot::channel();
        let under_way = UnderWay::new(self.under_way.clone());
        // A task, which the server does not end when the sender is gone.
        tokio::spawn(async move {
            delivery.run(respond).await;
            drop(under_way);
        });
        // Without an answer, the runtime shuts down.
        answered(answer.await.unwrap_or_else(|_| Answer::accept()).into_body())
    }

    fn refused(&self, refusal: Refusal, started: Instant) -> Response<String> {
        let response = refusal.response();
        let error: BoxError = match refusal {
            Refusal::Method => return response,
            Refusal::Webhook(error) => error.into(),
            other => other.into(),
        };
        let millis = started.elapsed().as_millis() as u64;
        self.settings.report(Report {
            kind: ReportKind::Refused,
            event: None,
            error: Some(error),
            answer: None,
            millis,
        });
        response
    }
}

impl<B> Service<Request<B>> for Handler
where
    B: Body<Data: Send, Error: Into<BoxError>> + Send + 'static,
{
    type Response = Response<String>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<String>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let handler = self.clone();
        Box::pin(async move { Ok(handler.handle(request).await) })
    }
}

impl fmt::Debug for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let events: Vec<_> = self.settings.handlers.keys().collect();
        f.debug_struct("Handler").field("events", &events).finish_non_exhaustive()
    }
}

impl Settings {
    /// The function for an event, if there is one.
    pub fn handler(&self, event: &Event) -> Option<Run> {
        if let Event::Unknown(_) = event { self.unknown.clone() } else { self.handlers.get(event.command()).cloned() }
    }

    /// The answer to an event whose function has none.
    pub fn fallback(&self, event: &Event) -> Result<Answer, BoxError> {
        let Some(fallback) = &self.fallback else { return Ok(Answer::accept()) };
        catch_unwind(AssertUnwindSafe(|| fallback(event))).unwrap_or_else(|_| Err("the fallback panicked".into()))
    }

    pub fn report(&self, report: Report) {
        match &self.hook {
            // The panic itself was printed.
            Some(hook) => drop(catch_unwind(AssertUnwindSafe(|| hook(report)))),
            None => report::log(&report),
        }
    }
}

/// A function as all are kept. It is called with events of its own type only.
fn run<R>(handler: impl Fn(Event) -> Option<R> + Send + Sync + 'static) -> Run
where
    R: Future<Output: IntoAnswer> + Send + 'static,
{
    Arc::new(move |event| {
        let handled = handler(event);
        Box::pin(
            async move { if let Some(handled) = handled { handled.await.into_answer() } else { ().into_answer() } },
        )
    })
}

/// Counts a delivery until it is dropped.
struct UnderWay(Arc<watch::Sender<usize>>);

impl UnderWay {
    fn new(count: Arc<watch::Sender<usize>>) -> Self {
        count.send_modify(|count| *count += 1);
        Self(count)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count -= 1);
    }
}
