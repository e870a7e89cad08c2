//! Sends one webhook. It has no Content-Type, because no page documents one.
//!
//! Each webhook uses a new connection: there are few, and the receiver may be restarted between two.

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, Uri, header};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::{WebhookPost, WebhookResponse};

/// Longest answer that is read.
const MAX_ANSWER: usize = 1024 * 1024;

/// Posts a webhook and reads the answer, within its timeout.
pub(super) async fn post(webhook: &WebhookPost) -> WebhookResponse {
    match tokio::time::timeout(webhook.timeout, exchange(webhook)).await {
        Ok(Ok((status, body))) => WebhookResponse::Answer { status, body },
        Ok(Err(error)) => WebhookResponse::Failed(error.to_string()),
        Err(_) => WebhookResponse::TimedOut,
    }
}

async fn exchange(webhook: &WebhookPost) -> Result<(u16, Vec<u8>), Box<dyn std::error::Error + Send + Sync>> {
    let uri: Uri = webhook.url.parse()?;
    let authority = uri.authority().ok_or("the URL has no host")?;
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let stream = TcpStream::connect((host, authority.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Dropped with this future, which closes the connection.
    let mut driver = JoinSet::new();
    driver.spawn(connection);
    let request = Request::post(uri.path_and_query().map_or("/", |target| target.as_str()))
        .header(header::HOST, authority.as_str())
        .header(header::CONNECTION, "close")
        .body(Full::new(Bytes::from(webhook.body.clone())))?;
    let answer = sender.send_request(request).await?;
    let status = answer.status().as_u16();
    let body = Limited::new(answer.into_body(), MAX_ANSWER).collect().await?;
    Ok((status, body.to_bytes().into()))
}
