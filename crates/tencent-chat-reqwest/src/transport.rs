//! What sends the requests of a client: reqwest, or what a program brings in its place.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::mem::take;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tencent_chat::{Cause, HttpRequest, HttpResponse, TransportFailure};

/// A future of what a [`Transport`] returns.
pub type ResponseFuture<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, NoResponse>> + Send + 'a>>;

/// Sends HTTP requests in place of reqwest: another HTTP client, or what stands for the server in a test. See
/// [`Client::with_transport`](crate::Client::with_transport).
///
/// Functions that return a future are transports, too:
///
/// ```
/// use tencent_chat::{HttpRequest, HttpResponse};
/// use tencent_chat::api::ImportAccount;
/// use tencent_chat_reqwest::{App, Client, Region, SecretKey, Settings};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), tencent_chat_reqwest::Error> {
/// # let secret_key = "a-key-of-the-tests";
/// let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(secret_key));
/// let chat = Client::with_transport(app, Settings::default(), |request: HttpRequest| async move {
///     assert!(request.url.contains("/v4/im_open_login_svc/account_import?"));
///     let body = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;
///     Ok(HttpResponse { status: 200, headers: Vec::new(), body: body.into() })
/// });
/// chat.send(ImportAccount::new("alice")).await?;
/// # Ok(())
/// # }
/// ```
pub trait Transport: Send + Sync {
    /// Sends a request and reads its response. The client drops the future when the request takes longer than it may.
    fn send(&self, request: HttpRequest) -> ResponseFuture<'_>;
}

impl<F, R> Transport for F
where
    F: Fn(HttpRequest) -> R + Send + Sync,
    R: Future<Output = Result<HttpResponse, NoResponse>> + Send + 'static,
{
    fn send(&self, request: HttpRequest) -> ResponseFuture<'_> {
        Box::pin(self(request))
    }
}

/// Why a request has no response, and whether it may have reached the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoResponse {
    /// Whether the request may have been processed, which decides whether it may be retried.
    pub failure: TransportFailure,
    /// What happened.
    pub cause: Cause,
}

impl NoResponse {
    /// The request did not reach the server: no connection, no TLS.
    pub fn not_sent(cause: impl Into<Cause>) -> Self {
        Self { failure: TransportFailure::NotSent, cause: cause.into() }
    }

    /// The request may have been processed: a connection that broke, no response in time.
    pub fn maybe_sent(cause: impl Into<Cause>) -> Self {
        Self { failure: TransportFailure::MaybeSent, cause: cause.into() }
    }
}

impl fmt::Display for NoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.cause.message)
    }
}

impl StdError for NoResponse {}

impl From<reqwest::Error> for NoResponse {
    /// The error in words with its causes, without the URL, which contains the UserSig.
    fn from(error: reqwest::Error) -> Self {
        let failure = match error.is_connect() || error.is_builder() {
            true => TransportFailure::NotSent,
            false => TransportFailure::MaybeSent,
        };
        let error = error.without_url();
        let mut text = error.to_string();
        let mut source = StdError::source(&error);
        while let Some(cause) = source {
            text = format!("{text}: {cause}");
            source = cause.source();
        }
        Self { failure, cause: Cause::of(text, error) }
    }
}

/// What a client sends its requests with.
#[derive(Clone)]
pub(crate) enum Sender {
    /// reqwest, which has its own clock for the time that a request may take.
    Reqwest(reqwest::Client),
    Other(Arc<dyn Transport>),
}

impl Sender {
    /// Sends a request, and ends it when it takes longer than `timeout`.
    pub async fn send(&self, request: HttpRequest, timeout: Duration) -> Result<HttpResponse, NoResponse> {
        match self {
            Self::Reqwest(http) => post(http, request, timeout).await,
            Self::Other(transport) => match tokio::time::timeout(timeout, transport.send(request)).await {
                Ok(result) => result,
                Err(late) => Err(NoResponse::maybe_sent(Cause::of(
                    format!("no response within {} ms", timeout.as_millis()),
                    late,
                ))),
            },
        }
    }
}

async fn post(http: &reqwest::Client, mut request: HttpRequest, timeout: Duration) -> Result<HttpResponse, NoResponse> {
    let mut builder = http.post(&request.url).timeout(timeout).body(take(&mut request.body));
    for (name, value) in &request.headers {
        builder = builder.header(*name, value);
    }
    let mut response = builder.send().await?;
    let status = response.status().as_u16();
    // All that is read of them.
    let date =
        response.headers().get(reqwest::header::DATE).map(|date| String::from_utf8_lossy(date.as_bytes()).into_owned());
    let headers = date.map(|date| ("date".to_owned(), date)).into_iter().collect();
    Ok(HttpResponse { status, headers, body: body_of(&mut response).await? })
}

/// The body of a response. One that is too long is not read to its end.
async fn body_of(response: &mut reqwest::Response) -> Result<Vec<u8>, NoResponse> {
    let mut body = Vec::new();
    while let Some(part) = response.chunk().await? {
        if body.len() + part.len() > HttpResponse::MAX_BYTES {
            return Err(NoResponse::maybe_sent(HttpResponse::TOO_LONG));
        }
        // The first part is mostly all of it, and is not copied then.
        match body.is_empty() {
            true => body = part.into(),
            false => body.extend_from_slice(&part),
        }
    }
    Ok(body)
}
