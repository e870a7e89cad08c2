//! One connection: reads requests, has them answered by the emulator or by another part of the server, and writes the answers.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use http_body_util::{BodyExt, Full};
use hyper::Response;
use hyper::StatusCode;
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tencent_chat::Timestamp;
use tokio::net::TcpStream;
use tokio::sync::oneshot;

use super::feed::ResponseBody;
use super::stalled::Stalling;
use super::{Asked, NotWritten, Shell, lock, true_now};
use crate::WebhookPost;
use crate::emulator::Emulator;
use crate::exchange::{Exchange, Step};
use crate::front::{self, BODY_TIMEOUT, HEAD_TIMEOUT, MAX_HEAD, MAX_HEADERS, Route, Routing};
use crate::http::{Answer, Delivery, Request};
use crate::listing::Log;
use crate::page;
use crate::settings::http_date;

/// How much memory is reserved for a body before it is there.
const RESERVED: usize = 4 * 1024 * 1024;

/// Serves a connection until it ends.
pub(super) async fn serve(stream: TcpStream, peer: IpAddr, shell: Arc<Shell>) {
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| async {
        let response = respond(&shell, peer, request).await?;
        Ok::<_, Closed>(dated(&shell, response))
    });
    // An error is a client that disconnected or does not read, or a fault that closes the connection: each ends it.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD)
        .max_headers(MAX_HEADERS)
        .serve_connection(TokioIo::new(Stalling::new(stream)), service)
        .await;
}

/// Adds the time that the emulator's clock shows, unless the response has it.
fn dated(shell: &Shell, mut response: Response<ResponseBody>) -> Response<ResponseBody> {
    if !response.headers().contains_key(header::DATE)
        && let Ok(date) = http_date(lock(&shell.emulator).settings.clock(true_now())).parse()
    {
        response.headers_mut().insert(header::DATE, date);
    }
    response
}

/// Makes hyper close the connection without a response.
#[derive(Debug)]
struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed on purpose")
    }
}

impl std::error::Error for Closed {}

impl From<NotWritten> for Closed {
    fn from(_: NotWritten) -> Self {
        Self
    }
}

/// Reads a request and responds to it.
async fn respond(
    shell: &Arc<Shell>,
    peer: IpAddr,
    request: hyper::Request<Incoming>,
) -> Result<Response<ResponseBody>, Closed> {
    let (head, mut body) = request.into_parts();
    let mut request = without_body(&head, peer);
    // The body of a request that is refused is not read.
    if let Some(refused) = front::refuse(&request, &shell.origins) {
        return Ok(unread(refused, &request, body));
    }
    let limit = front::body_limit(&request);
    request.body = match tokio::time::timeout(BODY_TIMEOUT, read(&mut body, limit)).await {
        Err(_) | Ok(Err(Unread::Broken)) => return Err(Closed),
        Ok(Err(Unread::TooLong)) => return Ok(unread(front::too_long(&request), &request, body)),
        Ok(Ok(body)) => body,
    };
    answer(shell, request).await
}

fn without_body(head: &Parts, peer: IpAddr) -> Request {
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: Vec::new(),
        client_ip: Some(peer),
        nested: 0,
    }
}

/// Responds with a file of the page, the events or a log, and otherwise with the answer of the emulator.
async fn answer(shell: &Arc<Shell>, request: Request) -> Result<Response<ResponseBody>, Closed> {
    let mut ends = shell.settled.subscribe();
    let mut routing = Routing::new(request);
    let answer = loop {
        match shell.with(|emulator, time| begin(routing, emulator, time)).await? {
            Begun::Waits(waiting) => routing = waiting,
            Begun::Events(head) => return Ok(response(head).map(|_| shell.feed.follow(shell))),
            Begun::Log(log, origin) => return listed(shell, log, origin).await,
            Begun::Answer(answer) => break answer,
            Begun::Asks(webhook, exchange) => {
                shell.follow_up();
                break decided(shell, webhook, exchange).await?;
            }
        }
        shell.fired.notify_one();
        // Fails only if the sender is dropped, and the shell has it.
        let _ = ends.changed().await;
    };
    shell.follow_up();
    match answer.delivery {
        Delivery::Now => {}
        Delivery::Delayed(time) => tokio::time::sleep(time).await,
        Delivery::Close => return Err(Closed),
    }
    Ok(response(answer))
}

/// What the first step of a request leads to.
enum Begun {
    Waits(Routing),
    Events(Answer),
    /// A log is to be written, for pages of this origin.
    Log(Log, Option<String>),
    Answer(Answer),
    /// The app decides.
    Asks(WebhookPost, Exchange),
}

fn begin(routing: Routing, emulator: &mut Emulator, time: Timestamp) -> Begun {
    let mut exchange = match routing.route(emulator, time) {
        Route::Answer(answer) => return Begun::Answer(answer),
        Route::File(head, name) => return Begun::Answer(Answer { body: page::content(name).into(), ..head }),
        Route::Events(head) => return Begun::Events(head),
        Route::Waits(routing) => return Begun::Waits(routing),
        Route::Exchange(exchange) => exchange,
    };
    if let Some((request, origin)) = exchange.request()
        && let Some(log) = front::log(request)
    {
        return Begun::Log(log, origin.map(str::to_owned));
    }
    match exchange.step(emulator, time) {
        Step::Answer(answer) => Begun::Answer(answer),
        Step::Deliver(webhook) => Begun::Asks(webhook, exchange),
    }
}

/// Writes a log beside other work, so that frequent readers delay only each other.
async fn listed(shell: &Shell, log: Log, origin: Option<String>) -> Result<Response<ResponseBody>, Closed> {
    let listings = match log {
        Log::Requests => &shell.requests,
        Log::Webhooks => &shell.webhooks,
    };
    let write = async || {
        let listing = log.listing(&lock(&shell.emulator));
        tokio::task::spawn_blocking(move || Bytes::from(listing.write())).await.map_err(|_| Closed)
    };
    let written = listings.get(write).await?;
    let response = response(Answer::json(200, Vec::new()).for_origin(origin));
    Ok(response.map(|_| ResponseBody::Whole(Full::new(written))))
}

/// Why a body is not read.
enum Unread {
    TooLong,
    /// The connection broke.
    Broken,
}

/// Reads a body up to a limit.
async fn read(body: &mut Incoming, limit: usize) -> Result<Vec<u8>, Unread> {
    let expected = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if expected > limit {
        return Err(Unread::TooLong);
    }
    // A length that a client only announces takes no memory.
    let mut read = Vec::with_capacity(expected.min(RESERVED));
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Unread::Broken)?.into_data() else { continue };
        if read.len() + data.len() > limit {
            return Err(Unread::TooLong);
        }
        read.extend_from_slice(&data);
    }
    Ok(read)
}

/// Answers before the body was read. The rest of the body is read and ignored for a while: a client whose connection is closed
/// while it writes would not read the answer.
fn unread(answer: Answer, request: &Request, mut body: Incoming) -> Response<ResponseBody> {
    let mut response = response(answer);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    // A client that waits for `100 Continue` sends nothing after this answer.
    if request.header("expect").is_none() {
        let rest = async move { while let Some(Ok(_)) = body.frame().await {} };
        tokio::spawn(tokio::time::timeout(BODY_TIMEOUT, rest));
    }
    response
}

/// The answer to a call, when the app has decided.
async fn decided(shell: &Shell, webhook: WebhookPost, exchange: Exchange) -> Result<Answer, Closed> {
    let (sender, answer) = oneshot::channel();
    // Both fail only when the server ends.
    shell.questions.send(Asked { webhook, exchange, answer: sender }).map_err(|_| Closed)?;
    answer.await.map_err(|_| Closed)
}

fn response(answer: Answer) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::Whole(Full::new(Bytes::from(answer.body))));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
