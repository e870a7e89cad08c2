//! A server that receives webhooks, with axum: verify, parse, match, answer.
//!
//! ```console
//! $ SDK_APP_ID=1400000000 WEBHOOK_TOKEN=secret PORT=8080 cargo run --example webhook_axum
//! listening on http://127.0.0.1:8080
//! ```

use std::env;
use std::error::Error;
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::post;
use tencent_chat::InvalidRequest;
use tencent_chat::api::{MsgElement, TextElement};
use tencent_chat::webhook::{Answer, Event, Webhook, WebhookError};
use tokio::net::TcpListener;

/// What the app decides.
fn decide(event: &Event) -> Result<Answer, InvalidRequest> {
    match event {
        Event::BeforeC2cMessage(event) => match verdict(&event.msg_body) {
            Verdict::Refuse => event.reject(120001, "no advertising"),
            Verdict::Hide => Ok(event.rewrite([TextElement::new("***")]).into()),
            Verdict::Drop => Ok(event.drop()),
            Verdict::Allow => Ok(event.allow().into()),
        },
        Event::BeforeGroupMessage(event) => match verdict(&event.msg_body) {
            Verdict::Refuse => event.reject(10100, "no advertising"),
            Verdict::Hide => Ok(event.rewrite([TextElement::new("***")]).into()),
            Verdict::Drop => Ok(event.drop()),
            Verdict::Allow => Ok(event.allow().into()),
        },
        Event::BeforeGroupCreate(event) if event.name.as_deref().is_some_and(|name| name.contains("spam")) => {
            event.reject(10100, "no advertising")
        }
        Event::BeforeGroupCreate(event) => Ok(event.allow()),
        _ => Ok(Answer::accept()),
    }
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

async fn receive(
    State(webhook): State<Arc<Webhook>>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Result<impl IntoResponse, (StatusCode, String)> {
    let query = query.unwrap_or_default();
    webhook.verify(&query, SystemTime::now().into()).map_err(refused)?;
    let event = webhook.parse(&query, &body).map_err(refused)?;
    let answer = decide(&event).map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    Ok(([(header::CONTENT_TYPE, "application/json")], answer.into_body()))
}

fn refused(error: WebhookError) -> (StatusCode, String) {
    (StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST), error.to_string())
}

/// Takes webhooks at `/webhook`.
pub fn app(webhook: Webhook) -> Router {
    Router::new().route("/webhook", post(receive)).with_state(Arc::new(webhook))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let webhook = Webhook::new(env::var("SDK_APP_ID")?.parse()?).token(env::var("WEBHOOK_TOKEN")?);
    webhook.check()?;
    let listener = TcpListener::bind(("127.0.0.1", env::var("PORT")?.parse()?)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, app(webhook)).await?)
}
