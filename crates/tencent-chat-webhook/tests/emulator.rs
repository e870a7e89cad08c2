//! A client, the emulator and a server: what the app decides reaches the caller, and no event is lost.

#[path = "../examples/webhook_axum.rs"]
#[allow(dead_code, reason = "its main runs as an example")]
mod webhook_axum;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use tencent_chat::api::{CreateGroup, ImportAccounts, ListC2cMessages, MsgElement, SendC2cMessage, TextElement};
use tencent_chat::webhook::{AfterC2cMessage, BeforeC2cMessage, Webhook};
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, EmulatorConfig, Running, WebhookConfig, WebhookOutcome};
use tencent_chat_reqwest::{App, Client, Error, Rate, Region, SecretKey, Settings};
use tencent_chat_webhook::{Handler, MemoryStore};
use tokio::net::TcpListener;

fn example() -> Router {
    webhook_axum::app(Webhook::new(DEMO_APP).token("the app's"))
}

/// A client of an emulator that sends webhooks to an app, signed with this token.
async fn chat(app: Router, token: &str) -> (Client, Running) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}/webhook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    // No machine is so slow that the answer would not come in time.
    let webhook = WebhookConfig::new(url).token(token).timeout(Duration::from_secs(600));
    let config = EmulatorConfig::default().webhook(webhook);
    let server = tencent_chat_emulator::spawn(config).await.unwrap();
    let app = App::new(DEMO_APP, Region::custom(server.url())).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    let chat = Client::with(app, Settings::default().rate("send_c2c_message", Rate::per_second(10_000.0)));
    chat.send(ImportAccounts::new().accounts(["alice"])).await.unwrap();
    (chat, server)
}

/// The code and the text of a refusal.
async fn sent(chat: &Client, text: &str) -> Result<(), (i64, String)> {
    let message = SendC2cMessage::new("alice", [TextElement::new(text)]);
    refusal(chat.send(message).await)
}

fn refusal<T>(result: Result<T, Error>) -> Result<(), (i64, String)> {
    match result {
        Ok(_) => Ok(()),
        Err(Error::Api(error)) => Err((error.code, error.info)),
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_the_app_decides_reaches_the_caller_and_the_history() {
    let (chat, server) = chat(example(), "the app's").await;
    assert_eq!(sent(&chat, "buy spam").await, Err((120001, "no advertising".to_owned())));
    for text in ["hello", "a secret", "a ghost"] {
        assert_eq!(sent(&chat, text).await, Ok(()), "{text}");
    }
    let history = chat.send(ListC2cMessages::new(DEMO_ADMIN, "alice", 100, 0, u32::MAX.into())).await.unwrap();
    let texts = history.msg_list.iter().map(|message| match &message.msg_body[..] {
        [MsgElement::Text(element)] => element.text.as_deref().unwrap_or_default(),
        other => panic!("{other:?}"),
    });
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    assert_eq!(texts, ["***", "hello"]);

    let group = |name: &str| CreateGroup::new("Public", name);
    assert_eq!(refusal(chat.send(group("spam")).await), Err((10100, "no advertising".to_owned())));
    assert_eq!(refusal(chat.send(group("chess")).await), Ok(()));
    drop(server);
}

#[tokio::test]
async fn a_webhook_with_another_token_is_not_taken() {
    let (chat, server) = chat(example(), "somebody else's").await;
    assert_eq!(sent(&chat, "buy spam").await, Ok(()));
    let emulator = server.emulator();
    let logged = emulator.webhooks().next().unwrap();
    assert_eq!((logged.outcome, logged.why.as_deref()), (Some(WebhookOutcome::Failed), Some("HTTP status 401")));
    assert_eq!(logged.answer.as_deref(), Some("Sign does not match any token of this app"));
}

#[tokio::test(flavor = "multi_thread")]
async fn under_load_no_event_is_lost_and_no_answer_is_late() {
    const MESSAGES: usize = 250;
    let [decided, archived] = [Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0))];
    let reports = Arc::new(Mutex::new(Vec::new()));
    let (decide, archive, report) = (decided.clone(), archived.clone(), reports.clone());
    // It takes as long as a query of a database may.
    let work = async |count: Arc<AtomicUsize>| {
        tokio::time::sleep(Duration::from_millis(50)).await;
        count.fetch_add(1, Ordering::Relaxed);
    };
    let handler = Handler::new(Webhook::new(DEMO_APP).token("the app's"))
        .on(move |_: BeforeC2cMessage| work(decide.clone()))
        .on(move |_: AfterC2cMessage| work(archive.clone()))
        .seen(MemoryStore::default())
        .on_report(move |what| report.lock().unwrap().push(what.to_string()));
    let (chat, server) = chat(Router::new().route_service("/webhook", handler.clone()), "the app's").await;
    let sending: Vec<_> = (0..MESSAGES)
        .map(|number| {
            let chat = chat.clone();
            tokio::spawn(async move { sent(&chat, &format!("message {number}")).await })
        })
        .collect();
    for sent in sending {
        assert_eq!(sent.await.unwrap(), Ok(()));
    }
    while server.emulator().webhooks().any(|webhook| webhook.outcome.is_none()) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    handler.idle().await;
    let counts = [decided, archived].map(|count| count.load(Ordering::Relaxed));
    assert_eq!((counts, reports.lock().unwrap().as_slice()), ([MESSAGES; 2], &[] as &[String]));
}
