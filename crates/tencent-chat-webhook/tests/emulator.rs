//! A client, the emulator and the example's server: what the app decides reaches the caller.

#[path = "../examples/webhook_axum.rs"]
#[allow(dead_code, reason = "its main runs as an example")]
mod webhook_axum;

use std::time::Duration;

use tencent_chat::api::{CreateGroup, ImportAccounts, ListC2cMessages, MsgElement, SendC2cMessage, TextElement};
use tencent_chat::webhook::Webhook;
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, EmulatorConfig, Running, WebhookConfig, WebhookOutcome};
use tencent_chat_reqwest::{App, Client, Error, Region, SecretKey};
use tokio::net::TcpListener;

/// A client of an emulator that sends webhooks to the example, signed with this token.
async fn chat(token: &str) -> (Client, Running) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}/webhook", listener.local_addr().unwrap());
    let app = webhook_axum::app(Webhook::new(DEMO_APP).token("the app's"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    // No machine is so slow that the answer would not come in time.
    let webhook = WebhookConfig::new(url).token(token).timeout(Duration::from_secs(600));
    let config = EmulatorConfig::default().webhook(webhook);
    let server = tencent_chat_emulator::spawn(config).await.unwrap();
    let app = App::new(DEMO_APP, Region::custom(server.url())).admin(DEMO_ADMIN, SecretKey::new(DEMO_KEY));
    let chat = Client::new(app);
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
    let (chat, server) = chat("the app's").await;
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
    let (chat, server) = chat("somebody else's").await;
    assert_eq!(sent(&chat, "buy spam").await, Ok(()));
    let emulator = server.emulator();
    let logged = emulator.webhooks().next().unwrap();
    assert_eq!((logged.outcome, logged.why.as_deref()), (Some(WebhookOutcome::Failed), Some("HTTP status 401")));
    assert_eq!(logged.answer.as_deref(), Some("Sign does not match any token of this app"));
}
