//! Clients whose requests something else than reqwest sends.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tencent_chat::api::{CreateOfficialAccount, DeleteAccounts, DeleteItem, ImportAccount};
use tencent_chat::{HttpRequest, HttpResponse, PartState, TransportFailure};
use tencent_chat_reqwest::{
    App, Client, Error, NoResponse, PartialBatch, Rate, Region, ResponseFuture, SecretKey, Settings, StopHandle,
    Transport,
};

const OK: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;

fn client(settings: Settings, transport: impl Transport + 'static) -> Client {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    Client::with_transport(app, settings, transport)
}

fn response(body: &str) -> HttpResponse {
    HttpResponse { status: 200, headers: Vec::new(), body: body.into() }
}

/// Fails as it is set to, then answers; keeps what it was given.
struct Flaky {
    failures: Mutex<Vec<NoResponse>>,
    seen: &'static Mutex<Vec<Vec<u8>>>,
}

impl Transport for Flaky {
    fn send(&self, request: HttpRequest) -> ResponseFuture<'_> {
        self.seen.lock().unwrap().push(request.body.clone());
        Box::pin(async { self.failures.lock().unwrap().pop().map_or(Ok(response(OK)), Err) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_was_not_sent_is_sent_again_as_it_was() {
    static SEEN: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());
    let failures = Mutex::new(vec![NoResponse::not_sent("refused"), NoResponse::not_sent("refused")]);
    let chat = client(Settings::default(), Flaky { failures, seen: &SEEN });
    chat.send(CreateOfficialAccount::new("alice", "News")).await.unwrap();
    let seen = SEEN.lock().unwrap();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|body| *body == seen[0]));
    assert!(String::from_utf8_lossy(&seen[0]).contains("alice"));
}

#[tokio::test]
async fn a_failure_of_the_transport_is_an_error_with_its_cause() {
    let chat = client(Settings::default().max_retries(0), |_| async { Err(NoResponse::not_sent("no route")) });
    let error = chat.send(ImportAccount::new("alice")).await.unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((error.failure, error.message.as_str()), (TransportFailure::NotSent, "no route"));
}

#[tokio::test(start_paused = true)]
async fn a_transport_that_does_not_answer_is_left_after_the_time_that_a_request_may_take() {
    static SENT: AtomicU32 = AtomicU32::new(0);
    let settings = Settings::default().max_retries(1).request_timeout(Duration::from_secs(7));
    let chat = client(settings, |_| {
        SENT.fetch_add(1, Ordering::Relaxed);
        std::future::pending()
    });
    let start = tokio::time::Instant::now();
    let error = chat.send(ImportAccount::new("alice")).await.unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((error.failure, error.message.as_str()), (TransportFailure::MaybeSent, "no response within 7000 ms"));
    assert_eq!(SENT.load(Ordering::Relaxed), 2);
    assert!(start.elapsed() >= Duration::from_secs(14), "{:?}", start.elapsed());
}

/// Deletes 500 accounts, two requests at a time, each of which takes a second. The handle is used after so many seconds.
async fn stopped_after(seconds: &'static [f32]) -> (PartialBatch, Duration, usize) {
    static SENT: Mutex<Vec<()>> = Mutex::new(Vec::new());
    SENT.lock().unwrap().clear();
    let settings = Settings::default().concurrency(2).rate("*", Rate::per_second(1e6));
    let transport = |_| async {
        SENT.lock().unwrap().push(());
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(response(OK))
    };
    let stop = StopHandle::new();
    let chat = client(settings, transport).stopped_by(&stop);
    let begun = tokio::time::Instant::now();
    tokio::spawn(async move {
        for seconds in seconds {
            tokio::time::sleep_until(begun + Duration::from_secs_f32(*seconds)).await;
            stop.stop();
        }
    });
    let accounts = (0..500).map(|number| DeleteItem::new(format!("user_{number}")));
    let error = chat.send(DeleteAccounts::new(accounts)).await.unwrap_err();
    let Error::PartialBatch(error) = error else { panic!("{error:?}") };
    let sent = SENT.lock().unwrap().len();
    (*error, begun.elapsed(), sent)
}

#[tokio::test(start_paused = true)]
async fn a_stop_handle_ends_a_long_call_with_what_was_done() {
    let states =
        |error: &PartialBatch| -> Vec<_> { error.parts.iter().map(|part| (part.items.len(), part.state)).collect() };
    let (error, took, sent) = stopped_after(&[1.5]).await;
    assert_eq!(states(&error), [(400, PartState::Processed), (100, PartState::NotProcessed)]);
    assert_eq!((sent, took.as_secs(), error.rest_items, error.stopped.is_some()), (4, 2, 100, true));

    let (error, took, sent) = stopped_after(&[1.5, 1.7]).await;
    let expected = [(200, PartState::Processed), (200, PartState::Unknown), (100, PartState::NotProcessed)];
    assert_eq!((states(&error), sent, took.as_millis() / 100), (expected.to_vec(), 4, 17));
}

#[tokio::test(start_paused = true)]
async fn a_stop_handle_ends_a_call_of_one_request_at_once() {
    let stop = StopHandle::new();
    let chat = client(Settings::default(), |_| std::future::pending()).stopped_by(&stop);
    stop.stop();
    let Err(Error::Transport(error)) = chat.send(ImportAccount::new("alice")).await else { panic!("it was stopped") };
    assert_eq!((error.failure, stop.is_stopped()), (TransportFailure::NotSent, true));
}
