//! Clients whose requests something else than reqwest sends.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tencent_chat::api::{CreateOfficialAccount, ImportAccount};
use tencent_chat::{HttpRequest, HttpResponse, TransportFailure};
use tencent_chat_reqwest::{App, Client, Error, NoResponse, Region, ResponseFuture, SecretKey, Settings, Transport};

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
