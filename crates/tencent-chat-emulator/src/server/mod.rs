//! The HTTP server: a port, a clock, a data file, and the sending of webhooks.

mod connection;
mod data;
mod feed;
mod listings;
mod post;
mod program;
mod stalled;

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tencent_chat::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};

use crate::emulator::{Emulator, Handled, Question};
use crate::front::LOOK_AGAIN;
use crate::http::{Answer, Request};
use crate::{EmulatorConfig, WebhookPost, control};

pub use data::Data;
use data::{Closing, Journal, Kept};
use feed::Feed;
use listings::Listings;
use post::post;
pub use program::program;

type Shared = Arc<Mutex<Emulator>>;

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
    /// The logs of requests and of webhooks, for their readers.
    requests: Listings,
    webhooks: Listings,
    /// Origins of web pages that may use the control paths.
    origins: Vec<String>,
}

/// The result of a request.
struct Begun {
    handled: Handled,
    /// Its number in the journal.
    number: Option<u64>,
    /// Ends when the input is in the file.
    kept: Option<Kept>,
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

fn lock(emulator: &Shared) -> MutexGuard<'_, Emulator> {
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
        requests: Listings::default(),
        webhooks: Listings::default(),
        origins,
    });
    // Dropped with this future, which closes the connections and gives up the webhooks.
    let mut connections = JoinSet::new();
    let mut posts = JoinSet::new();
    connections.spawn(publish(shell.clone()));
    let mut clock = tokio::time::interval(LOOK_AGAIN);
    loop {
        tokio::select! {
            _ = clock.tick() => drop(shell.pass_time()),
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => drop(connections.spawn(connection::serve(stream, peer.ip(), shell.clone()))),
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
    fn begin(&self, request: Request, origin: Option<String>) -> Begun {
        let mut emulator = lock(&self.emulator);
        let time = true_now();
        let time_kept = self.pass_time_of(&mut emulator, time);
        let admitted = emulator.admitted;
        let to_keep = self.journal.is_some() && emulator.may_change(&request);
        let counts = emulator.counts_requests();
        let copy = to_keep.then(|| request.clone());
        let handled = emulator.begin_for(time, request, origin);
        let asked = matches!(handled, Handled::Asks(_));
        let was_admitted = |copy: &Request| match &handled {
            Handled::Answered(answer) if control::is_path(&copy.path) => answer.status == 200,
            _ => emulator.admitted != admitted,
        };
        // A request that was refused before it could change anything is not kept: anyone can send such requests.
        let copy = copy.filter(|copy| counts || was_admitted(copy));
        let kept = self.journal().zip(copy);
        let kept = kept.map(|(mut journal, copy)| journal.request(time, admitted, copy, emulator.passage, asked));
        let (number, kept) = kept.unzip();
        Begun { handled, number, kept: kept.or(time_kept), has_webhooks: emulator.webhooks.unfinished() > 0 }
    }

    /// Lets time pass, and writes the time to the data file if it had an effect.
    fn pass_time_of(&self, emulator: &mut Emulator, true_now: Timestamp) -> Option<Kept> {
        let has_changed = emulator.pass_time(true_now);
        self.journal().filter(|_| has_changed).map(|mut journal| journal.time_passed(true_now, emulator.admitted))
    }

    fn next_webhook(&self) -> Option<WebhookPost> {
        lock(&self.emulator).next_webhook(true_now())
    }

    fn pass_time(&self) -> Option<Kept> {
        let kept = self.pass_time_of(&mut lock(&self.emulator), true_now());
        self.notify_webhooks_if_any();
        kept
    }

    /// Notifies the server of webhooks that a call fired, or that waited for another webhook.
    fn notify_webhooks_if_any(&self) {
        let has_webhooks = lock(&self.emulator).webhooks.unfinished() > 0;
        self.notify_webhooks(has_webhooks);
    }

    /// Notifies the server that webhooks may wait to be sent, if there are any, and those who wait for their ends.
    fn notify_webhooks(&self, has_webhooks: bool) {
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
        // It fails when the server ends.
        if let Some(kept) = self.pass_time() {
            let _ = kept.await;
        }
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
        let time = true_now();
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
    shell.notify_webhooks_if_any();
    shell.note_change();
}

/// Reports to the app what happened.
async fn report(webhook: WebhookPost, shell: Arc<Shell>) {
    let start = Instant::now();
    let received = post(&webhook).await;
    let kept = {
        let mut emulator = lock(&shell.emulator);
        emulator.note_time_taken(webhook.id, start.elapsed());
        let answered = emulator.count_answer(webhook.id, &received);
        shell
            .journal()
            .zip(answered)
            .map(|(mut journal, (sdk_app_id, time))| journal.answered(true_now(), emulator.admitted, sdk_app_id, time))
    };
    // It has not ended before it is kept.
    if let Some(kept) = kept
        && kept.await.is_err()
    {
        return;
    }
    lock(&shell.emulator).webhooks.posted(webhook.id, &received);
    shell.notify_webhooks_if_any();
    shell.note_change();
}

fn true_now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}

async fn publish(shell: Arc<Shell>) {
    shell.feed.publish(&shell.emulator, shell.changed.subscribe()).await;
}
