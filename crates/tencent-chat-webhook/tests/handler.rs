//! What a handler does with a request, step by step.

use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use http::{Method, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use tencent_chat::Naming;
use tencent_chat::testing::webhook_request;
use tencent_chat::webhook::{
    AfterC2cMessage, Answer, BeforeC2cMessage, Event, EventType, StateChange, Unknown, Webhook, WebhookError,
};
use tencent_chat_webhook::{Handler, MemoryStore, Report, ReportKind, SeenFuture, SeenStore};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

const ACCEPTED: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;

fn webhook() -> Webhook {
    Webhook::new(1400000000).token("the token").max_body(1000)
}

/// A request as Tencent's servers send it.
fn request(event: &str) -> Request<String> {
    let made = webhook_request(event, "{}", &webhook(), SystemTime::now().into(), Naming::Snake).unwrap();
    post(&made.query, made.body)
}

fn post<B>(query: &str, body: B) -> Request<B> {
    Request::post(format!("/webhook?{query}")).body(body).unwrap()
}

fn signed<B>(body: B) -> Request<B> {
    request("before_c2c_message").map(|_| body)
}

/// The kinds and texts of what was reported.
#[derive(Clone, Default)]
struct Reports(Arc<Mutex<Vec<Report>>>);

impl Reports {
    fn of(&self, handler: Handler) -> Handler {
        let reports = self.0.clone();
        handler.on_report(move |report| reports.lock().unwrap().push(report))
    }

    fn take(&self) -> Vec<(ReportKind, String)> {
        let said = |report: Report| {
            let error = report.error.map(|error| error.to_string());
            (report.kind, error.or(report.answer.map(Answer::into_body)).unwrap_or_default())
        };
        self.0.lock().unwrap().drain(..).map(said).collect()
    }
}

fn handler() -> (Handler, Reports) {
    let reports = Reports::default();
    (reports.of(Handler::new(webhook())), reports)
}

fn summary(response: Response<String>) -> (u16, String) {
    (response.status().as_u16(), response.into_body())
}

/// A body that comes in parts of 400 bytes, or not at all.
struct Parts {
    left: usize,
    length: Option<u64>,
}

impl Body for Parts {
    type Data = &'static [u8];
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Infallible>>> {
        let Some(left) = self.left.checked_sub(1) else { return Poll::Pending };
        self.left = left;
        Poll::Ready(Some(Ok(Frame::data(&[b' '; 400]))))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A body that must not be read.
struct Untouched(Option<u64>);

impl Body for Untouched {
    type Data = &'static [u8];
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Infallible>>> {
        panic!("the body is read")
    }

    fn size_hint(&self) -> SizeHint {
        self.0.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[tokio::test]
async fn only_a_post_is_taken() {
    let (handler, reports) = handler();
    for method in [Method::GET, Method::PUT] {
        let mut request = request("state_change");
        *request.method_mut() = method;
        let response = handler.handle(request).await;
        assert_eq!(
            (response.status(), &response.headers()["allow"]),
            (StatusCode::METHOD_NOT_ALLOWED, &"POST".parse().unwrap())
        );
    }
    assert_eq!(reports.take(), []);
}

#[tokio::test]
async fn a_request_is_verified_before_its_body_is_read() {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let seen = reports.clone();
    let handler = Handler::new(webhook()).on_report(move |report| seen.lock().unwrap().push(report));
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let query = format!("SdkAppid=1400000000&CallbackCommand=A.B&Sign=abcdef&RequestTime={now}");
    let response = handler.handle(post(&query, Untouched(None))).await;
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(summary(response), (401, "Sign does not match any token of this app".to_owned()));
    let report = reports.lock().unwrap().pop().unwrap();
    assert_eq!((report.kind, report.event.is_none()), (ReportKind::Refused, true));
    assert_eq!(report.error.as_ref().unwrap().downcast_ref(), Some(&WebhookError::WrongSign));
    assert!(!format!("{report} {report:?}").contains("abcdef"));
}

#[tokio::test]
async fn a_misconfigured_receiver_refuses_everything() {
    let response = Handler::new(Webhook::new(1400000000)).on_report(drop).handle(request("state_change")).await;
    assert_eq!(summary(response), (500, "missing options: `token` or `unsigned`".to_owned()));
}

#[tokio::test]
async fn a_body_that_is_too_long_is_refused_as_early_as_possible() {
    let (handler, reports) = handler();
    let too_large = || (413, "the body is too large".to_owned());
    assert_eq!(summary(handler.handle(signed(Untouched(Some(1001)))).await), too_large());
    // The third part exceeds the limit; a fourth one would never come.
    assert_eq!(summary(handler.handle(signed(Parts { left: 3, length: None })).await), too_large());
    assert_eq!(reports.take(), vec![(ReportKind::Refused, too_large().1); 2]);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_arrive_is_given_up_when_the_answer_is_due() {
    let (handler, reports) = handler();
    let started = Instant::now();
    let response = handler.handle(signed(Parts { left: 1, length: Some(500) })).await;
    assert_eq!(summary(response), (408, "the body did not arrive within 1800 ms".to_owned()));
    assert_eq!(started.elapsed().as_millis(), 1800);
    assert_eq!(reports.take(), [(ReportKind::Refused, "the body did not arrive within 1800 ms".to_owned())]);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused() {
    let (handler, reports) = handler();
    let (status, text) = summary(handler.handle(signed("[".to_owned())).await);
    assert_eq!(status, 400);
    assert!(text.starts_with("not a valid Tencent webhook request: "), "{text}");
    assert_eq!(reports.take(), [(ReportKind::Refused, text)]);
}

#[tokio::test]
async fn an_event_that_is_delivered_again_is_not_handled_again() {
    let (handler, reports) = handler();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let handler = handler.seen(MemoryStore::default()).on(move |_: StateChange| {
        counted.fetch_add(1, Ordering::Relaxed);
        async {}
    });
    let first = request("state_change");
    for _ in 0..2 {
        assert_eq!(summary(handler.handle(first.clone()).await), (200, ACCEPTED.to_owned()));
    }
    handler.idle().await;
    assert_eq!(count.load(Ordering::Relaxed), 1);
    assert_eq!(reports.take(), [(ReportKind::Duplicate, String::new())]);
}

/// A store that has no answer: it fails, panics, or hangs.
struct Broken(&'static str);

impl SeenStore for Broken {
    fn add<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a> {
        Box::pin(async move {
            match self.0 {
                "fails" => Err("no connection".into()),
                "panics" => panic!("no store"),
                _ => std::future::pending().await,
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_counts_as_new_when_the_store_has_no_answer() {
    for (how, error) in [
        ("fails", "no connection"),
        ("panics", "the store panicked: no store"),
        ("hangs", "the store did not answer within 1800 ms"),
    ] {
        let (handler, reports) = handler();
        let handled = Arc::new(AtomicUsize::new(0));
        let counted = handled.clone();
        let handler = handler.seen(Broken(how)).on(move |_: StateChange| {
            counted.fetch_add(1, Ordering::Relaxed);
            async {}
        });
        assert_eq!(summary(handler.handle(request("state_change")).await), (200, ACCEPTED.to_owned()));
        handler.idle().await;
        assert_eq!(handled.load(Ordering::Relaxed), 1, "{how}");
        assert_eq!(reports.take(), [(ReportKind::Failed, error.to_owned())]);
    }
}

#[tokio::test]
async fn events_that_are_decided_are_not_looked_up() {
    let (handler, reports) = handler();
    let handler = handler.seen(Broken("fails")).on(async |event: BeforeC2cMessage| event.reject(120001, "no"));
    let (_, answer) = summary(handler.handle(request("before_c2c_message")).await);
    assert!(answer.contains("120001"), "{answer}");
    assert_eq!(reports.take(), []);
}

#[tokio::test]
async fn an_event_without_a_handler_is_accepted() {
    let (handler, reports) = handler();
    for event in ["before_c2c_message", "state_change"] {
        assert_eq!(summary(handler.handle(request(event)).await), (200, ACCEPTED.to_owned()));
    }
    assert_eq!(reports.take(), []);
}

#[tokio::test]
async fn unknown_commands_have_a_handler_of_their_own() {
    let (handler, _) = handler();
    let commands = Arc::new(Mutex::new(Vec::new()));
    let seen = commands.clone();
    let unknown = signed(r#"{"CallbackCommand":"Live.Started"}"#.to_owned());
    assert_eq!(summary(handler.handle(unknown.clone()).await), (200, ACCEPTED.to_owned()));
    let handler = handler.on_unknown(move |event: Unknown| {
        seen.lock().unwrap().push(event.command);
        async {}
    });
    assert_eq!(summary(handler.handle(unknown).await), (200, ACCEPTED.to_owned()));
    handler.idle().await;
    assert_eq!(*commands.lock().unwrap(), ["Live.Started"]);
}

#[tokio::test]
async fn what_has_happened_is_accepted_at_once_and_handled_afterwards() {
    let (handler, reports) = handler();
    let [gate, ended] = [Arc::new(Notify::new()), Arc::new(Notify::new())];
    let (opened, end) = (gate.clone(), ended.clone());
    let handler = handler.on(move |_: AfterC2cMessage| {
        let (gate, ended) = (opened.clone(), end.clone());
        async move {
            gate.notified().await;
            ended.notify_one();
            Err::<(), _>("the archive is full")
        }
    });
    assert_eq!(summary(handler.handle(request("after_c2c_message")).await), (200, ACCEPTED.to_owned()));
    assert_eq!(reports.take(), []);
    let idle = tokio::spawn({
        let handler = handler.clone();
        async move { handler.idle().await }
    });
    tokio::task::yield_now().await;
    assert!(!idle.is_finished());
    gate.notify_one();
    ended.notified().await;
    idle.await.unwrap();
    assert_eq!(reports.take(), [(ReportKind::Failed, "the archive is full".to_owned())]);
}

/// The answer to an event that waits, and what was reported.
async fn decided(handler: Handler, reports: &Reports) -> (String, Vec<(ReportKind, String)>) {
    let response = handler.handle(request("before_c2c_message")).await;
    assert_eq!(
        (response.status(), &response.headers()["content-type"]),
        (StatusCode::OK, &"application/json".parse().unwrap())
    );
    (response.into_body(), reports.take())
}

#[tokio::test]
async fn a_handlers_answer_is_the_response() {
    let rejected = r#"{"ActionStatus":"OK","ErrorCode":120001,"ErrorInfo":"no"}"#;
    let (handler, reports) = handler();
    let case = |handler: Handler| decided(handler, &reports);
    let rejecting = handler.clone().on(async |event: BeforeC2cMessage| event.reject(120001, "no"));
    assert_eq!(case(rejecting).await, (rejected.to_owned(), vec![]));
    let optional = handler.clone().on(async |event: BeforeC2cMessage| event.reject(120001, "no").map(Some));
    assert_eq!(case(optional).await, (rejected.to_owned(), vec![]));
    let own = handler.clone().on(async |event: BeforeC2cMessage| event.allow());
    assert_eq!(case(own).await, (ACCEPTED.to_owned(), vec![]));
    let none = handler.clone().on(async |_: BeforeC2cMessage| None::<Answer>);
    assert_eq!(case(none).await, (ACCEPTED.to_owned(), vec![]));
    let nothing = handler.on(async |_: BeforeC2cMessage| ());
    assert_eq!(case(nothing).await, (ACCEPTED.to_owned(), vec![]));
}

fn refuse(event: &Event) -> Answer {
    let Event::BeforeC2cMessage(event) = event else { panic!("{event:?}") };
    event.reject(120002, "try again").unwrap()
}

const REFUSED: &str = r#"{"ActionStatus":"OK","ErrorCode":120002,"ErrorInfo":"try again"}"#;

#[tokio::test]
async fn a_handler_that_fails_or_panics_is_answered_for_by_the_fallback() {
    let (handler, reports) = handler();
    let failing = handler.clone().on(async |event: BeforeC2cMessage| event.reject(5, "no"));
    let panicking = handler.on(|_: BeforeC2cMessage| -> std::future::Ready<()> { panic!("no {}", "words") });
    for (handler, error) in [
        (failing, "before_c2c_message: code: must be 1 or from 120001 to 130000, got 5"),
        (panicking, "the handler panicked: no words"),
    ] {
        let failed = vec![(ReportKind::Failed, error.to_owned())];
        assert_eq!(decided(handler.clone(), &reports).await, (ACCEPTED.to_owned(), failed.clone()));
        assert_eq!(decided(handler.fallback(refuse), &reports).await, (REFUSED.to_owned(), failed));
    }
}

#[tokio::test]
async fn an_event_whose_fallback_fails_is_accepted() {
    let (handler, reports) = handler();
    let handler = handler.on(async |_: BeforeC2cMessage| Err::<(), _>("first"));
    let failed = |second: &str| {
        [("first", ReportKind::Failed), (second, ReportKind::Failed)].map(|(text, kind)| (kind, text.to_owned()))
    };
    let failing = handler.clone().fallback(|_| Err::<Answer, _>("second"));
    assert_eq!(decided(failing, &reports).await, (ACCEPTED.to_owned(), failed("second").to_vec()));
    let panicking = handler.fallback(|_| -> Answer { panic!("second") });
    assert_eq!(decided(panicking, &reports).await, (ACCEPTED.to_owned(), failed("the fallback panicked").to_vec()));
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_takes_too_long_is_answered_for_and_its_end_reported() {
    let (handler, reports) = handler();
    let slow = handler.clone().on(async |event: BeforeC2cMessage| {
        sleep(Duration::from_secs(5)).await;
        event.reject(120001, "no")
    });
    let failing = handler.fallback(refuse).timeout(Duration::from_millis(300)).on(async |_: BeforeC2cMessage| {
        sleep(Duration::from_secs(5)).await;
        Err::<(), _>("in vain")
    });
    for (handler, millis, answer, late) in [
        (slow, 1800, ACCEPTED, r#"{"ActionStatus":"OK","ErrorCode":120001,"ErrorInfo":"no"}"#),
        (failing, 300, REFUSED, "in vain"),
    ] {
        let started = Instant::now();
        assert_eq!(decided(handler.clone(), &reports).await, (answer.to_owned(), vec![]));
        assert_eq!(started.elapsed().as_millis(), millis);
        handler.idle().await;
        let report = reports.0.lock().unwrap().pop().unwrap();
        assert_eq!((report.kind, report.millis), (ReportKind::Late, 5000));
        let text = format!("webhook {} late after 5000 ms: {late}", BeforeC2cMessage::COMMAND);
        assert_eq!(report.to_string(), text);
    }
}

#[tokio::test]
async fn a_handler_that_blocks_beyond_its_time_is_late() {
    let (handler, reports) = handler();
    let handler = handler.timeout(Duration::from_millis(50)).fallback(refuse).on(async |_: BeforeC2cMessage| {
        std::thread::sleep(Duration::from_millis(60));
    });
    let response = handler.handle(request("before_c2c_message")).await;
    handler.idle().await;
    assert_eq!(
        (response.into_body().as_str(), reports.take()),
        (REFUSED, vec![(ReportKind::Late, ACCEPTED.to_owned())])
    );
}

#[tokio::test]
async fn an_event_is_handled_to_its_end_when_the_sender_is_gone() {
    let (handler, reports) = handler();
    let [begun, gate] = [Arc::new(Notify::new()), Arc::new(Notify::new())];
    let (begin, open) = (begun.clone(), gate.clone());
    let handler = handler.on(move |_: BeforeC2cMessage| {
        let (begun, gate) = (begin.clone(), open.clone());
        async move {
            begun.notify_one();
            gate.notified().await;
            Err::<(), _>("ended")
        }
    });
    let responding = tokio::spawn({
        let handler = handler.clone();
        async move { handler.handle(request("before_c2c_message")).await }
    });
    begun.notified().await;
    responding.abort();
    assert!(responding.await.unwrap_err().is_cancelled());
    gate.notify_one();
    handler.idle().await;
    assert_eq!(reports.take(), [(ReportKind::Failed, "ended".to_owned())]);
}

#[tokio::test]
async fn a_hook_that_panics_does_no_harm() {
    let handler = Handler::new(webhook()).on_report(|_| panic!("no hook")).fallback(refuse);
    let handler = handler.on(async |_: BeforeC2cMessage| Err::<(), Box<dyn Error + Send + Sync>>("no".into()));
    assert_eq!(summary(handler.handle(request("before_c2c_message")).await), (200, REFUSED.to_owned()));
    handler.idle().await;
}

#[test]
#[should_panic(expected = "events of State.StateChange have a handler already: join the two")]
fn a_second_handler_for_the_same_events_is_a_mistake() {
    let _ = Handler::new(webhook()).on(async |_: StateChange| ()).on(async |_: StateChange| ());
}
