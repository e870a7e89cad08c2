//! The HTTP shell: a port, a clock, the connections that faults close or delay, and the sending of webhooks.

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use http_body_util::{BodyExt, Full};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tencent_chat::Timestamp;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};

use crate::control::Listing;
use crate::data::{Closing, Data, Journal, Kept};
use crate::emulator::{Emulator, Handled, Question};
use crate::events::{Body, Feed};
use crate::http::{Answer, Delivery, Request};
use crate::post::post;
use crate::reply::envelope;
use crate::stalled::Stalling;
use crate::{EmulatorConfig, WebhookPost, control, events, page};

/// How often the results of pushes are checked when no request comes in.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Longest body that is read.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// Longest document that is imported: a million accounts take some hundred megabytes.
const MAX_DOCUMENT: usize = 2 * 1024 * 1024 * 1024;

/// How long a client may take to send the head of a request, and its body, so that slow ones do not stay.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
const BODY_TIMEOUT: Duration = Duration::from_secs(60);

/// The code for a body that is too long, with HTTP 413: the code of an invalid body.
const TOO_LONG: i64 = 60003;

pub(crate) type Shared = Arc<Mutex<Emulator>>;

/// What all connections share.
struct Shell {
    emulator: Shared,
    /// Calls whose answer depends on a webhook. The server ends them, so that a client that disconnects does not undo
    /// its call.
    questions: mpsc::UnboundedSender<Asked>,
    /// Writes the data file, if there is one. Used while the emulator is locked, so that the order is the same.
    journal: Option<Mutex<Journal>>,
    /// Notifies the server that webhooks may wait to be sent.
    fired: Notify,
    /// Changes when a webhook ended.
    settled: watch::Sender<()>,
    /// Changes when there is news for followers of the events.
    changed: watch::Sender<()>,
    feed: Feed,
    /// Held while a log is written.
    writing: tokio::sync::Mutex<()>,
    /// Origins of web pages that may use the control paths.
    origins: Vec<String>,
}

/// The result of a request.
struct Outcome {
    handled: Handled,
    /// Its number in the journal, and a future that ends when it is in the file.
    kept: Option<(u64, Kept)>,
    /// Whether webhooks wait or are under way.
    has_webhooks: bool,
}

/// A call that waits for the app.
struct Asked {
    question: Box<Question>,
    answer: oneshot::Sender<Answer>,
    /// Its number in the journal.
    number: Option<u64>,
}

/// Serves an emulator until the returned future is dropped.
pub async fn serve(listener: TcpListener, emulator: Emulator) -> Infallible {
    serve_shared(listener, Arc::new(Mutex::new(emulator)), None).await
}

/// Serves an emulator whose state is in a data file, until `stop` ends.
///
/// # Errors
/// A sentence when the data file cannot be written.
pub async fn serve_kept(
    listener: TcpListener,
    emulator: Emulator,
    data: Data,
    stop: impl Future<Output = ()>,
) -> Result<(), String> {
    let (journal, closing) = data.split(&emulator)?;
    let emulator = Arc::new(Mutex::new(emulator));
    // Dropped at the end with everything that appends to the journal.
    tokio::select! {
        never = serve_shared(listener, emulator.clone(), Some(journal)) => match never {},
        () = failed(&closing) => {}
        () = stop => {}
    }
    // Closed connections drop their handles of the journal a little later.
    tokio::task::spawn_blocking(move || closing.close(&lock(&emulator))).await.map_err(|error| error.to_string())?
}

/// Ends when writing the data file has failed.
async fn failed(closing: &Closing) {
    let mut clock = tokio::time::interval(LOOK_AGAIN);
    while !closing.has_failed() {
        clock.tick().await;
    }
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
    let task = tokio::spawn(async move { match serve_shared(listener, shared, None).await {} });
    Ok(Running { address, emulator, task })
}

/// An emulator that is served. Dropping it closes its port and all connections.
pub struct Running {
    address: SocketAddr,
    emulator: Shared,
    task: JoinHandle<()>,
}

impl Running {
    /// Its URL, such as `http://127.0.0.1:40123`, for `Region::custom`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The emulator, to read or to change. Requests wait while it is locked.
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

pub(crate) fn lock(emulator: &Shared) -> MutexGuard<'_, Emulator> {
    // A test that panicked while it had the lock does not stop the emulator.
    emulator.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve_shared(listener: TcpListener, emulator: Shared, journal: Option<Journal>) -> Infallible {
    let (sender, mut questions) = mpsc::unbounded_channel();
    let journal = journal.map(Mutex::new);
    let origins = lock(&emulator).allowed_origins().to_vec();
    let shell = Arc::new(Shell {
        emulator,
        questions: sender,
        journal,
        fired: Notify::new(),
        settled: watch::Sender::new(()),
        changed: watch::Sender::new(()),
        feed: Feed::new(),
        writing: tokio::sync::Mutex::default(),
        origins,
    });
    // Dropped with this future, which closes the connections and gives up the webhooks.
    let mut connections = JoinSet::new();
    let mut posts = JoinSet::new();
    connections.spawn(publish(shell.clone()));
    let mut clock = tokio::time::interval(LOOK_AGAIN);
    loop {
        tokio::select! {
            _ = clock.tick() => shell.pass_time(),
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => drop(connections.spawn(connection(stream, peer.ip(), shell.clone()))),
                // Out of file descriptors, or the client has disconnected: go on.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(asked) = questions.recv() => drop(posts.spawn(ask(asked, shell.clone()))),
            () = shell.fired.notified() => {
                while let Some(post) = shell.next_webhook() {
                    posts.spawn(report(post, shell.clone()));
                }
            }
            Some(_) = connections.join_next() => {}
            Some(_) = posts.join_next() => {}
        }
    }
}

impl Shell {
    fn journal(&self) -> Option<MutexGuard<'_, Journal>> {
        self.journal.as_ref().map(|journal| journal.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Handles a request, and appends it to the journal if it may have changed something.
    fn handle(&self, request: Request) -> Outcome {
        let mut emulator = lock(&self.emulator);
        let (time, admitted) = (now(), emulator.admitted);
        let to_keep = self.journal.is_some() && emulator.may_change(&request);
        let counts = emulator.counts_requests();
        let copy = to_keep.then(|| request.clone());
        let handled = emulator.begin(time, request);
        let asked = matches!(handled, Handled::Asks(_));
        let is_control = |copy: &Request| copy.path.starts_with("/_emulator");
        let is_done = |copy: &Request| match &handled {
            Handled::Answered(answer) if is_control(copy) => answer.status == 200,
            _ => emulator.admitted != admitted,
        };
        // A request that was refused before it could change anything is not kept: anyone can send such requests.
        let copy = copy.map(|copy| (is_done(&copy), copy)).filter(|(is_done, _)| *is_done || counts);
        let kept = self.journal().zip(copy);
        let kept = kept.map(|(mut journal, (passed, copy))| journal.request(time, admitted, copy, passed, asked));
        Outcome { kept, has_webhooks: emulator.webhooks.unfinished() > 0, handled }
    }

    fn next_webhook(&self) -> Option<WebhookPost> {
        lock(&self.emulator).next_webhook(now())
    }

    fn pass_time(&self) {
        lock(&self.emulator).pass_time(now());
        self.go_on();
    }

    /// Sends webhooks that a call fired, or that waited for another webhook.
    fn go_on(&self) {
        let has_webhooks = lock(&self.emulator).webhooks.unfinished() > 0;
        self.let_go(has_webhooks);
    }

    fn let_go(&self, has_webhooks: bool) {
        if has_webhooks {
            self.fired.notify_one();
        }
        self.settled.send_replace(());
    }

    /// Notifies followers of the events.
    fn note_change(&self) {
        self.changed.send_replace(());
    }

    /// Waits until all webhooks that were fired so far have ended, and those that their calls fire. Each has a timeout.
    async fn settle(&self) {
        let mut changes = self.settled.subscribe();
        // A call that waits for its verdict fires further webhooks afterwards.
        for _ in 0..2 {
            let last = lock(&self.emulator).webhooks.last_id();
            while !lock(&self.emulator).webhooks.has_settled(last) {
                // Fails only if the sender is dropped, and this struct has it.
                let _ = changes.changed().await;
            }
        }
    }
}

/// Asks the app, and ends the call as the app decides.
async fn ask(asked: Asked, shell: Arc<Shell>) {
    let Asked { question, answer, number } = asked;
    let start = Instant::now();
    let received = post(question.post()).await;
    let (decided, kept) = {
        let mut emulator = lock(&shell.emulator);
        emulator.note_time_taken(question.post().id, start.elapsed());
        let time = now();
        let kept = shell
            .journal()
            .zip(number)
            .map(|(mut journal, number)| journal.verdict(time, emulator.admitted, number, &received));
        (emulator.decide(time, *question, received), kept)
    };
    // Before the data file has it, the client gets no answer and the app no report.
    if let Some(kept) = kept
        && kept.await.is_err()
    {
        return;
    }
    // The client may have disconnected.
    let _ = answer.send(decided);
    shell.go_on();
    shell.note_change();
}

/// Reports to the app what happened.
async fn report(webhook: WebhookPost, shell: Arc<Shell>) {
    let start = Instant::now();
    let received = post(&webhook).await;
    {
        let mut emulator = lock(&shell.emulator);
        emulator.note_time_taken(webhook.id, start.elapsed());
        emulator.posted(webhook.id, received);
    }
    shell.go_on();
    shell.note_change();
}

fn now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}

async fn publish(shell: Arc<Shell>) {
    shell.feed.publish(&shell.emulator, shell.changed.subscribe()).await;
}

async fn connection(stream: TcpStream, peer: IpAddr, shell: Arc<Shell>) {
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| answer(&shell, peer, request));
    // An error is a client that disconnected or does not read, or a fault that closes the connection: each ends it.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .serve_connection(TokioIo::new(Stalling::new(stream)), service)
        .await;
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

async fn answer(shell: &Shell, peer: IpAddr, request: hyper::Request<Incoming>) -> Result<Response<Body>, Closed> {
    let (head, mut body) = request.into_parts();
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let mut request = Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: Vec::new(),
        client_ip: Some(peer),
    };
    // The body of such a request is not read.
    if control::is_path(&request.path)
        && let Err(refused) = control::admit(&request, &shell.origins)
    {
        return Ok(unread(refused, &request, body));
    }
    let limit = if is_document(&request) { MAX_DOCUMENT } else { MAX_BODY };
    request.body = match tokio::time::timeout(BODY_TIMEOUT, read(&mut body, limit)).await {
        Err(_) | Ok(Err(Unread::Broken)) => return Err(Closed),
        Ok(Err(Unread::TooLong)) => return Ok(unread(too_long(&request, limit), &request, body)),
        Ok(Ok(body)) => body,
    };
    if let Some(answer) = page::serve(&request) {
        return Ok(response(answer));
    }
    if events::follows(&request) && control::check(&request).is_ok() {
        let stream = shell.feed.follow(&shell.emulator);
        let origin = control::admit(&request, &shell.origins).ok().flatten();
        let answer = response(events::answer(stream.is_some()).for_origin(origin));
        return Ok(match stream {
            Some(stream) => answer.map(|_| stream),
            None => answer,
        });
    }
    if control::waits(&request) {
        shell.pass_time();
        shell.settle().await;
    }
    if Listing::is_asked_for(&request) {
        return written(shell, &request).await.map(response);
    }
    let answer = answered(shell, request).await?;
    match answer.delivery {
        Delivery::Now => {}
        Delivery::Delayed(time) => tokio::time::sleep(time).await,
        Delivery::Close => return Err(Closed),
    }
    Ok(response(answer))
}

/// Writes a log beside other work, one at a time, so that frequent readers delay only each other.
async fn written(shell: &Shell, request: &Request) -> Result<Answer, Closed> {
    let _turn = shell.writing.lock().await;
    let write = control::list(&lock(&shell.emulator), request);
    tokio::task::spawn_blocking(write).await.map_err(|_| Closed)
}

fn is_document(request: &Request) -> bool {
    (request.method.as_str(), request.path.as_str()) == ("PUT", "/_emulator/state")
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
    let mut read = Vec::with_capacity(expected.min(MAX_BODY));
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Unread::Broken)?.into_data() else { continue };
        if read.len() + data.len() > limit {
            return Err(Unread::TooLong);
        }
        read.extend_from_slice(&data);
    }
    Ok(read)
}

fn too_long(request: &Request, limit: usize) -> Answer {
    let info = format!("the body is too long: the emulator reads up to {} MiB here", limit / 1024 / 1024);
    let body = match control::is_path(&request.path) {
        true => serde_json::json!({ "error": info }).to_string(),
        false => envelope(request.endpoint_path(), Err((TOO_LONG, &info))),
    };
    Answer::json(413, body)
}

/// Answers before the body was read. The rest of the body is read and ignored for a while: a client whose connection is closed
/// while it writes would not read the answer.
fn unread(answer: Answer, request: &Request, mut body: Incoming) -> Response<Body> {
    let mut response = response(answer);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    // A client that waits for `100 Continue` sends nothing after this answer.
    if request.header("expect").is_none() {
        let rest = async move { while let Some(Ok(_)) = body.frame().await {} };
        tokio::spawn(tokio::time::timeout(BODY_TIMEOUT, rest));
    }
    response
}

async fn answered(shell: &Shell, request: Request) -> Result<Answer, Closed> {
    let is_news = request.method != "GET";
    let Outcome { handled, kept, has_webhooks } = shell.handle(request);
    let (number, kept) = kept.unzip();
    // No answer is sent before its effects are in the data file.
    if let Some(kept) = kept {
        kept.await.map_err(|_| Closed)?;
    }
    let answer = match handled {
        Handled::Answered(answer) => answer,
        Handled::Asks(question) => {
            let (sender, answer) = oneshot::channel();
            // Both fail only when the server ends.
            shell.questions.send(Asked { question, answer: sender, number }).map_err(|_| Closed)?;
            shell.note_change();
            return answer.await.map_err(|_| Closed);
        }
    };
    shell.let_go(has_webhooks);
    if is_news {
        shell.note_change();
    }
    Ok(answer)
}

fn response(answer: Answer) -> Response<Body> {
    let mut response = Response::new(Body::Whole(Full::new(Bytes::from(answer.body))));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
