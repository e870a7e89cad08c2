//! The client over real HTTP, against the emulator.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tencent_chat::api::{CheckAccounts, CheckItem, CreateOfficialAccount, DeleteAccounts, DeleteItem, ImportAccount};
use tencent_chat::usersig::SignParams;
use tencent_chat::{ErrorKind, TransportFailure};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, EmulatorConfig, Fault, FaultRule, Running};
use tencent_chat_reqwest::{App, CallOptions, Client, Credential, Error, Region, SecretKey, Settings};

async fn server() -> Running {
    tencent_chat_emulator::spawn(EmulatorConfig::default()).await.expect("a free port on loopback")
}

fn app(server: &Running, credential: impl Into<Credential>) -> App {
    App::new(DEMO_APP, Region::custom(server.url())).admin(DEMO_ADMIN, credential)
}

fn client(server: &Running) -> Client {
    Client::new(app(server, SecretKey::new(DEMO_KEY)))
}

fn fault(server: &Running, fault: Fault) {
    server.emulator().add_fault(FaultRule::new(fault)).expect("a sensible fault");
}

#[cfg(any(feature = "rustls", feature = "native-tls", feature = "aws-lc"))]
#[tokio::test]
async fn a_server_that_does_not_speak_tls_got_nothing() {
    let server = server().await;
    let url = server.url().replace("http://", "https://");
    let app = App::new(DEMO_APP, Region::custom(url)).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    let chat = Client::with(app, Settings::default().max_retries(0));
    let Err(Error::Transport(error)) = chat.send(ImportAccount::new("alice")).await else { panic!("no TLS there") };
    assert_eq!(error.failure, TransportFailure::NotSent);
}

#[tokio::test]
async fn a_reply_is_typed_and_its_failures_are_reported() {
    let server = server().await;
    let chat = client(&server);
    chat.send(ImportAccount::new("alice").nick("Alice")).await.unwrap();
    let reply = chat.send(DeleteAccounts::new([DeleteItem::new("alice"), DeleteItem::new("ghost")])).await.unwrap();
    assert_eq!(reply.result_item[0].result_code, Some(0));
    let [failure] = reply.failures() else { panic!("{:?}", reply.failures()) };
    assert_eq!((failure.item.as_str(), failure.index, failure.kind), ("ghost", Some(1), ErrorKind::AccountNotFound));
    assert!(reply.raw().contains("\"ResultItem\""));
}

#[tokio::test]
async fn a_wrong_key_is_a_typed_error() {
    let server = server().await;
    let chat = Client::new(app(&server, SecretKey::new("0".repeat(64))));
    match chat.send(CheckAccounts::new([CheckItem::new("alice")])).await {
        Err(Error::Api(error)) => assert_eq!((error.code, error.kind), (70009, ErrorKind::SignatureInvalid)),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_got_nothing() {
    let address = {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap()
    };
    let app =
        App::new(1, Region::custom(format!("http://{address}"))).admin("admin", SecretKey::new("a-key-of-the-tests"));
    let never_again = Settings::default().max_retries(0);
    match Client::with(app, never_again).send(CreateOfficialAccount::new("alice", "News")).await {
        Err(Error::Transport(error)) => {
            assert_eq!(error.failure, TransportFailure::NotSent);
            assert!(!error.message.contains("usersig"), "{}", error.message);
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_answer_that_comes_too_late_leaves_the_outcome_unknown() {
    let server = server().await;
    let hasty = Settings::default().request_timeout(Duration::from_millis(50));
    let chat = Client::with(app(&server, SecretKey::new(DEMO_KEY)), hasty);
    chat.send(ImportAccount::new("alice")).await.unwrap();
    fault(&server, Fault::Delay { delay_ms: 60_000 });
    match chat.send(CreateOfficialAccount::new("alice", "News")).await {
        Err(Error::OutcomeUnknown(error)) => assert!(matches!(error.cause, Error::Transport(_)), "{error:?}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_provider_that_takes_longer_than_a_request_may_is_a_credential_error() {
    let server = server().await;
    let hasty = Settings::default().request_timeout(Duration::from_millis(50));
    let chat = Client::with(app(&server, Credential::provider()), hasty);
    let chat = chat.user_sig_provider(std::future::pending::<Result<String, String>>);
    let error = chat.send(ImportAccount::new("alice")).await.unwrap_err();
    assert_eq!(error.to_string(), "no UserSig: no UserSig within 50 ms");
    assert!(std::error::Error::source(&error).is_some_and(|source| source.is::<tokio::time::error::Elapsed>()));
}

#[tokio::test]
async fn a_provider_is_asked_once_for_many_calls() {
    let server = server().await;
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    let chat = Client::new(app(&server, Credential::provider())).user_sig_provider(move || {
        count.fetch_add(1, Ordering::Relaxed);
        async {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?.as_secs();
            let params = SignParams::new(DEMO_APP, DEMO_ADMIN, now);
            SecretKey::new(DEMO_KEY).sign(&params).map_err(|error| error.to_string())
        }
    });
    for _ in 0..3 {
        chat.send(ImportAccount::new("alice")).await.unwrap();
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_app_without_a_provider_says_how_to_give_one() {
    let server = server().await;
    let error = Client::new(app(&server, Credential::provider())).send(ImportAccount::new("alice")).await.unwrap_err();
    assert!(error.to_string().contains("user_sig_provider"), "{error}");
}

#[tokio::test]
async fn extra_fields_and_unknown_endpoints_reach_the_server() {
    let server = server().await;
    let chat = client(&server);
    let options = CallOptions::default().extra(r#"{"New_Field":1}"#);
    chat.send_with(ImportAccount::new("alice"), &options).await.unwrap();
    let raw =
        chat.request("v4/im_open_login_svc/account_check", r#"{"CheckItem":[{"UserID":"alice"}]}"#).await.unwrap();
    assert!(raw.contains("\"Imported\""), "{raw}");
    let bodies: Vec<String> = server.emulator().requests().map(|request| format!("{request:?}")).collect();
    assert!(bodies[0].contains("New_Field"), "{}", bodies[0]);
}
