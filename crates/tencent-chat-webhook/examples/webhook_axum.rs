//! A server that receives webhooks, with axum: a function for each kind of event.
//!
//! ```console
//! $ SDK_APP_ID=1400000000 WEBHOOK_TOKEN=secret PORT=8080 cargo run --example webhook_axum
//! listening on http://127.0.0.1:8080
//! ```

use std::env;
use std::error::Error;

use axum::Router;
use tencent_chat::InvalidRequest;
use tencent_chat::api::{MsgElement, TextElement};
use tencent_chat::webhook::{Answer, BeforeC2cMessage, BeforeGroupCreate, BeforeGroupMessage, Webhook};
use tencent_chat_webhook::Handler;
use tokio::net::TcpListener;

async fn c2c_message(event: BeforeC2cMessage) -> Result<Answer, InvalidRequest> {
    match verdict(&event.msg_body) {
        Verdict::Refuse => event.reject(120001, "no advertising"),
        Verdict::Hide => Ok(event.rewrite([TextElement::new("***")]).into()),
        Verdict::Drop => Ok(event.drop()),
        Verdict::Allow => Ok(event.allow().into()),
    }
}

async fn group_message(event: BeforeGroupMessage) -> Result<Answer, InvalidRequest> {
    match verdict(&event.msg_body) {
        Verdict::Refuse => event.reject(10100, "no advertising"),
        Verdict::Hide => Ok(event.rewrite([TextElement::new("***")]).into()),
        Verdict::Drop => Ok(event.drop()),
        Verdict::Allow => Ok(event.allow().into()),
    }
}

async fn group_create(event: BeforeGroupCreate) -> Result<Answer, InvalidRequest> {
    let is_advertising = event.name.as_deref().is_some_and(|name| name.contains("spam"));
    if is_advertising { event.reject(10100, "no advertising") } else { Ok(event.allow()) }
}

/// What becomes of a message.
enum Verdict {
    Refuse,
    Hide,
    Drop,
    Allow,
}

fn verdict(body: &[MsgElement]) -> Verdict {
    match first_text(body) {
        text if text.contains("spam") => Verdict::Refuse,
        text if text.contains("secret") => Verdict::Hide,
        text if text.contains("ghost") => Verdict::Drop,
        _ => Verdict::Allow,
    }
}

/// What a message begins with, if that is text.
fn first_text(body: &[MsgElement]) -> &str {
    match body {
        [MsgElement::Text(first), ..] => first.text.as_deref().unwrap_or_default(),
        _ => "",
    }
}

/// Takes webhooks at `/webhook`.
pub fn app(webhook: Webhook) -> Router {
    let handler = Handler::new(webhook).on(c2c_message).on(group_message).on(group_create);
    Router::new().route_service("/webhook", handler)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let webhook = Webhook::new(env::var("SDK_APP_ID")?.parse()?).token(env::var("WEBHOOK_TOKEN")?);
    webhook.check()?;
    let listener = TcpListener::bind(("127.0.0.1", env::var("PORT")?.parse()?)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, app(webhook)).await?)
}
