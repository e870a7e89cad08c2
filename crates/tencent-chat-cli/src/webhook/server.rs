//! The HTTP server of `webhook listen`. Its connections share one thread.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

/// How many connections are open at a time. One more closes the oldest that is not being answered.
const MOST_CONNECTIONS: usize = 256;

/// How long a client may take to send the head of a request, or its body.
const LONGEST_READ: Duration = Duration::from_secs(10);

/// The largest head of a request, in bytes.
const LARGEST_HEAD: usize = 64 * 1024;

/// How long what is under way may take when the server ends: as long as the service waits.
const LONGEST_END: Duration = Duration::from_secs(2);

/// A POST, read.
pub struct Posted {
    pub query: String,
    pub headers: HeaderMap,
    /// Nothing when it is longer than it may be.
    pub body: Option<Vec<u8>>,
}

/// What is answered.
pub struct Outgoing {
    pub status: u16,
    pub content_type: Option<HeaderValue>,
    pub body: Vec<u8>,
}

/// What becomes of the requests.
pub trait Desk: Send + Sync + 'static {
    /// The path, where only one is served.
    fn path(&self) -> Option<&str>;
    fn longest_body(&self) -> usize;
    /// Answers a POST.
    fn answer(&self, request: Posted) -> impl Future<Output = Outgoing> + Send;
    /// A request that is not a webhook, and what it was answered with.
    fn stray(&self, method: &Method, path: &str, status: StatusCode);
}

/// A connection.
struct Open {
    task: AbortHandle,
    /// Whether a request has arrived whole and has no answer yet.
    is_answered: Arc<AtomicBool>,
}

/// Serves until `stop` ends. What is under way then is answered.
pub async fn serve(listener: TcpListener, desk: Arc<impl Desk>, stop: impl Future<Output = ()>) {
    let (ending, ended) = watch::channel(false);
    let mut connections = JoinSet::new();
    let mut open: VecDeque<Open> = VecDeque::new();
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    while connections.len() >= MOST_CONNECTIONS {
                        if let Some(oldest) = open.iter().position(|open| !open.is_answered.load(Ordering::Relaxed)) {
                            open.remove(oldest).inspect(|oldest| oldest.task.abort());
                        }
                        connections.join_next().await;
                    }
                    let _ = stream.set_nodelay(true);
                    let is_answered = Arc::new(AtomicBool::new(false));
                    let served = connection(TokioIo::new(stream), desk.clone(), is_answered.clone(), ended.clone());
                    open.retain(|open| !open.task.is_finished());
                    open.push_back(Open { task: connections.spawn(served), is_answered });
                }
                // Out of file descriptors, or the client has disconnected: go on.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    ending.send_replace(true);
    let rest = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(LONGEST_END, rest).await;
}

async fn connection(
    stream: TokioIo<tokio::net::TcpStream>,
    desk: Arc<impl Desk>,
    is_answered: Arc<AtomicBool>,
    mut ended: watch::Receiver<bool>,
) {
    let service = service_fn(move |request| {
        let (desk, is_answered) = (desk.clone(), is_answered.clone());
        async move { Ok::<_, Infallible>(respond(&*desk, &is_answered, request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(LONGEST_READ)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(stream, service);
    tokio::pin!(connection);
    // An error is a client that disconnected or is too slow.
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = ended.wait_for(|ended| *ended) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn respond(desk: &impl Desk, is_answered: &AtomicBool, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let path = head.uri.path();
    let stray = |status: StatusCode, why: &str| {
        desk.stray(&head.method, path, status);
        let content_type = Some(HeaderValue::from_static("text/plain; charset=utf-8"));
        response(Outgoing { status: status.as_u16(), content_type, body: format!("{why}\n").into() })
    };
    if desk.path().is_some_and(|only| only != path) {
        return stray(StatusCode::NOT_FOUND, "webhooks are received at another path");
    }
    if head.method != Method::POST {
        return stray(StatusCode::METHOD_NOT_ALLOWED, "webhooks are sent with POST");
    }
    let Ok(read) = tokio::time::timeout(LONGEST_READ, read(body, desk.longest_body())).await else {
        return stray(StatusCode::REQUEST_TIMEOUT, "the body did not arrive in time");
    };
    let body = match read {
        Ok(body) => body,
        Err(Broken) => return stray(StatusCode::BAD_REQUEST, "the body did not arrive as a whole"),
    };
    let is_whole = body.is_some();
    let query = head.uri.query().unwrap_or_default().to_owned();
    is_answered.store(true, Ordering::Relaxed);
    let mut response = response(desk.answer(Posted { query, headers: head.headers, body }).await);
    is_answered.store(false, Ordering::Relaxed);
    if !is_whole {
        // What is left of the body is not a request.
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// The connection broke.
struct Broken;

/// Reads a body up to a limit; nothing when it is longer.
async fn read(mut body: Incoming, limit: usize) -> Result<Option<Vec<u8>>, Broken> {
    if body.size_hint().lower() > limit as u64 {
        discard(body);
        return Ok(None);
    }
    let mut read = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Broken)?.into_data() else { continue };
        if read.len() + data.len() > limit {
            discard(body);
            return Ok(None);
        }
        read.extend_from_slice(&data);
    }
    Ok(Some(read))
}

/// Reads what is left of a body and ignores it, for a while: a client whose connection is closed while it writes would not read the answer.
fn discard(mut body: Incoming) {
    let rest = async move { while let Some(Ok(_)) = body.frame().await {} };
    tokio::spawn(tokio::time::timeout(LONGEST_READ, rest));
}

fn response(outgoing: Outgoing) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(outgoing.body)));
    *response.status_mut() = StatusCode::from_u16(outgoing.status).unwrap_or(StatusCode::BAD_GATEWAY);
    if let Some(content_type) = outgoing.content_type {
        response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    }
    response
}
