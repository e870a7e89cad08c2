//! From a request to a verified event, or to the response that refuses it.

use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tencent_chat::webhook::{Event, Webhook, WebhookError};
use tokio::time::timeout;

use crate::BoxError;

/// Why a request does not become an event.
#[derive(Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// It is not a POST.
    Method,
    /// It is not a valid request of Tencent's servers.
    Webhook(WebhookError),
    /// Its body did not arrive within this time.
    Timeout(Duration),
    /// The connection broke before the end of its body.
    Broken(BoxError),
}

impl Refusal {
    /// The HTTP status to respond with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Webhook(error) => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST),
            Self::Timeout(_) => StatusCode::REQUEST_TIMEOUT,
            Self::Broken(_) => StatusCode::BAD_REQUEST,
        }
    }

    pub(crate) fn response(&self) -> Response<String> {
        let mut response = Response::new(self.to_string());
        *response.status_mut() = self.status();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        if let Self::Method = self {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Method => f.write_str("a webhook is a POST"),
            Self::Webhook(error) => error.fmt(f),
            Self::Timeout(time) => write!(f, "the body did not arrive within {} ms", time.as_millis()),
            Self::Broken(error) => write!(f, "the body could not be read: {error}"),
        }
    }
}

impl Error for Refusal {}

/// The event of a request, and the query that it came with.
pub async fn receive<B>(webhook: &Webhook, request: Request<B>, time: Duration) -> Result<(String, Event), Refusal>
where
    B: Body<Error: Into<BoxError>>,
{
    if request.method() != Method::POST {
        return Err(Refusal::Method);
    }
    let query = request.uri().query().unwrap_or_default().to_owned();
    webhook.verify(&query, SystemTime::now().into()).map_err(Refusal::Webhook)?;
    let body = request.into_body();
    // What Content-Length says, where there is one.
    if body.size_hint().lower() > webhook.longest_body() as u64 {
        return Err(Refusal::Webhook(WebhookError::TooLarge));
    }
    let body = timeout(time, Limited::new(body, webhook.longest_body()).collect()).await;
    let body = body.map_err(|_| Refusal::Timeout(time))?.map_err(|error| {
        if error.is::<LengthLimitError>() { Refusal::Webhook(WebhookError::TooLarge) } else { Refusal::Broken(error) }
    })?;
    let event = webhook.parse(&query, &body.to_bytes()).map_err(Refusal::Webhook)?;
    Ok((query, event))
}

/// The response that has an answer.
pub fn answered(body: String) -> Response<String> {
    let mut response = Response::new(body);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
