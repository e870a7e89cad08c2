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

use crate::emulator::Emulator;
use crate::exchange::{Exchange, Step};
use crate::front::{Arrival, Entered, LOOK_AGAIN};
use crate::http::{Answer, Request};
use crate::{EmulatorConfig, WebhookPost, control};

pub use data::Data;
use data::{Closing, Journal, Written};
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
    /// Changes when webhooks may have ended.
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

/// The first step of a request.
struct FirstStep {
    step: Step,
    /// Its number in the journal.
    number: Option<u64>,
    /// Ends when the input is in the file.
    written: Option<Written>,
}

/// A call that waits for the app.
struct Asked {
    webhook: WebhookPost,
    exchange: Exchange,
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
        feed: Feed::default(),
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
            _ = clock.tick() => shell.pass_time(),
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => drop(connections.spawn(connection::serve(stream, peer.ip(), shell.clone()))),
                // Out of file descriptors, or the client has disconnected: go on.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(asked) = questions.recv() => drop(posts.spawn(ask(asked, shell.clone()))),
            () = shell.fired.notified() => {
                while let Some(webhook) = shell.next_webhook() {
                    posts.spawn(report(webhook, shell.clone()));
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

    /// What becomes of a request, once it need not wait for webhooks.
    async fn enter(&self, mut arrival: Arrival) -> Entered {
        let mut ends = self.settled.subscribe();
        loop {
            let (entered, written) = {
                let mut emulator = lock(&self.emulator);
                let time = true_now();
                let written = self.pass_time_of(&mut emulator, time);
                (arrival.enter(&mut emulator, time), written)
            };
            arrival = match entered {
                Entered::Waits(arrival) => arrival,
                entered => return entered,
            };
            self.fired.notify_one();
            // It fails when the server ends.
            if let Some(written) = written {
                let _ = written.await;
            }
            // Fails only if the sender is dropped, and this struct has it.
            let _ = ends.changed().await;
        }
    }

    /// Takes the first step of a request, and appends the request to the journal if it may have changed something.
    fn begin(&self, exchange: &mut Exchange) -> FirstStep {
        let mut emulator = lock(&self.emulator);
        let time = true_now();
        let time_written = self.pass_time_of(&mut emulator, time);
        let admitted = emulator.admitted;
        let request = exchange.request().map(|(request, _)| request);
        let request = request.filter(|request| self.journal.is_some() && emulator.may_change(request)).cloned();
        let counts = emulator.counts_requests();
        let step = exchange.step(&mut emulator, time);
        let asked = matches!(step, Step::Deliver(_));
        let has_changed = |request: &Request| match &step {
            Step::Answer(answer) if control::is_path(&request.path) => answer.status == 200,
            _ => emulator.admitted != admitted,
        };
        // A request that was refused before it could change anything is not kept: anyone can send such requests.
        let request = request.filter(|request| counts || has_changed(request));
        let appended = self.journal().zip(request);
        let appended =
            appended.map(|(mut journal, request)| journal.request(time, admitted, request, emulator.passage, asked));
        let (number, written) = appended.unzip();
        FirstStep { step, number, written: written.or(time_written) }
    }

    /// Lets time pass, and writes the time to the data file if it had an effect.
    fn pass_time_of(&self, emulator: &mut Emulator, true_now: Timestamp) -> Option<Written> {
        let has_changed = emulator.pass_time(true_now);
        self.journal().filter(|_| has_changed).map(|mut journal| journal.time_passed(true_now, emulator.admitted))
    }

    fn next_webhook(&self) -> Option<WebhookPost> {
        lock(&self.emulator).next_webhook(true_now())
    }

    fn pass_time(&self) {
        drop(self.pass_time_of(&mut lock(&self.emulator), true_now()));
        self.follow_up();
    }

    /// After each step: sends the webhooks that may go out, and notifies the calls that wait for their ends, and the followers of
    /// the events if there is news.
    fn follow_up(&self) {
        let (has_webhooks, has_news) = {
            let emulator = lock(&self.emulator);
            (emulator.webhooks.unfinished() > 0, emulator.has_news())
        };
        if has_webhooks {
            self.fired.notify_one();
        }
        self.settled.send_replace(());
        if has_news {
            self.changed.send_replace(());
        }
    }
}

/// Asks the app, and ends the call as the app decides.
async fn ask(asked: Asked, shell: Arc<Shell>) {
    let Asked { webhook, mut exchange, answer, number } = asked;
    let start = Instant::now();
    let received = post(&webhook).await;
    let taken = start.elapsed();
    let (step, written) = {
        let mut emulator = lock(&shell.emulator);
        let time = true_now();
        let received = webhook.in_time(received, taken);
        let written = shell
            .journal()
            .zip(number)
            .map(|(mut journal, number)| journal.verdict(time, emulator.admitted, number, &received));
        exchange.received(&mut emulator, time, received, taken);
        (exchange.step(&mut emulator, time), written)
    };
    // Before the data file has it, the client gets no answer and the app no report.
    if let Some(written) = written
        && written.await.is_err()
    {
        return;
    }
    if let Step::Answer(decided) = step {
        // The client may have disconnected.
        let _ = answer.send(decided);
    }
    shell.follow_up();
}

/// Reports to the app what happened.
async fn report(webhook: WebhookPost, shell: Arc<Shell>) {
    let start = Instant::now();
    let received = post(&webhook).await;
    let taken = start.elapsed();
    let received = webhook.in_time(received, taken);
    let written = {
        let mut emulator = lock(&shell.emulator);
        emulator.note_time_taken(webhook.id, taken);
        let counted = emulator.count_answer(webhook.id, &received);
        shell
            .journal()
            .zip(counted)
            .map(|(mut journal, (sdk_app_id, time))| journal.report(true_now(), emulator.admitted, sdk_app_id, time))
    };
    // It has not ended before the data file has it.
    if let Some(written) = written
        && written.await.is_err()
    {
        return;
    }
    lock(&shell.emulator).finish_webhook(webhook.id, &received);
    shell.follow_up();
}

fn true_now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}

async fn publish(shell: Arc<Shell>) {
    shell.feed.publish(&shell.emulator, shell.changed.subscribe()).await;
}
