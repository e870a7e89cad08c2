//! The HTTP shell: a port, a clock, and the connections that faults close or delay.

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tencent_chat::Timestamp;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::{Answer, Delivery, Emulator, EmulatorConfig, Request};

/// Longest body that is read.
const MAX_BODY: usize = 4 * 1024 * 1024;

type Shared = Arc<Mutex<Emulator>>;

/// Serves an emulator until the returned future is dropped.
pub async fn serve(listener: TcpListener, emulator: Emulator) -> Infallible {
    serve_shared(listener, Arc::new(Mutex::new(emulator))).await
}

/// Serves a new emulator at a free port of 127.0.0.1, within the current tokio runtime.
///
/// # Errors
/// When no port can be opened.
pub async fn spawn(config: EmulatorConfig) -> io::Result<Running> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let emulator = Arc::new(Mutex::new(Emulator::new(config)));
    let shared = emulator.clone();
    let task = tokio::spawn(async move { match serve_shared(listener, shared).await {} });
    Ok(Running { address, emulator, task })
}

/// An emulator that is served. Dropping it closes its port and all connections.
pub struct Running {
    address: SocketAddr,
    emulator: Shared,
    task: JoinHandle<()>,
}

impl Running {
    /// Where it is: `http://127.0.0.1:40123`, fit for `Region::custom`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The emulator, to look at or to change. Requests wait while it is held.
    pub fn emulator(&self) -> MutexGuard<'_, Emulator> {
        lock(&self.emulator)
    }
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("url", &self.url()).finish_non_exhaustive()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(emulator: &Shared) -> MutexGuard<'_, Emulator> {
    // A test that panicked while it held the emulator does not stop it.
    emulator.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve_shared(listener: TcpListener, emulator: Shared) -> Infallible {
    // Dropped with this future, which closes the connections.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(connections.spawn(connection(stream, emulator.clone()))),
                // Out of file descriptors, or the client left already: go on.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, emulator: Shared) {
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| answer(&emulator, request));
    // An error is a client that left, or a fault that closes the connection: both end it.
    let _ = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service).await;
}

/// Tells hyper to close the connection without an answer.
#[derive(Debug)]
struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed on purpose")
    }
}

impl std::error::Error for Closed {}

async fn answer(emulator: &Shared, request: hyper::Request<Incoming>) -> Result<Response<Full<Bytes>>, Closed> {
    let (head, body) = request.into_parts();
    let too_large = || Ok(response(Answer::text(413, "The emulator reads bodies up to 4 MiB.\n")));
    if body.size_hint().lower() > MAX_BODY as u64 {
        return too_large();
    }
    let Ok(body) = Limited::new(body, MAX_BODY).collect().await else { return too_large() };
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let request = Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: body.to_bytes().into(),
    };
    let answer = lock(emulator).handle(Timestamp::from(SystemTime::now()), request);
    match answer.delivery {
        Delivery::Now => {}
        Delivery::Delayed(time) => tokio::time::sleep(time).await,
        Delivery::Close => return Err(Closed),
    }
    Ok(response(answer))
}

fn response(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(answer.body)));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
