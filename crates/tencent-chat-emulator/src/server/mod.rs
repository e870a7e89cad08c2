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
use crate::front::PASS_TIME_EVERY;
use crate::http::Answer;
use crate::{EmulatorConfig, WebhookPost};

pub use data::Data;
use data::{Closing, Journal, Written};
use feed::Feed;
use listings::Listings;
use post::post;
pub use program::{program, program_as};

type Shared = Arc<Mutex<Emulator>>;

/// What all connections share.
struct Shell {
    emulator: Shared,
    /// Calls whose answer depends on a webhook. The server ends them, so that a client that disconnects does not undo
    /// its call.
    questions: mpsc::UnboundedSender<Asked>,
    /// Writes the data file, if there is one.
    journal: Option<Journal>,
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

/// The data file could not be written: the server ends.
#[derive(Debug)]
struct NotWritten;

/// A value that may leave the process only after the data file has its causes.
struct Held<T> {
    value: T,
    /// `None` without anything to wait for.
    written: Option<Written>,
}

impl<T> Held<T> {
    async fn release(self) -> Result<T, NotWritten> {
        match self.written {
            None => Ok(self.value),
            Some(written) => written.await.map(|()| self.value).map_err(|_| NotWritten),
        }
    }
}

/// A call that waits for the app.
struct Asked {
    webhook: WebhookPost,
    exchange: Exchange,
    answer: oneshot::Sender<Answer>,
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
    mut emulator: Emulator,
    data: Data,
    stop: impl Future<Output = ()>,
) -> Result<(), String> {
    let (journal, closing) = data.split(&mut emulator)?;
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
    let mut clock = tokio::time::interval(PASS_TIME_EVERY);
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
    let shell = Arc::new(Shell::new(emulator, journal, sender));
    // Dropped with this future, which closes the connections and gives up the webhooks.
    let mut connections = JoinSet::new();
    let mut posts = JoinSet::new();
    connections.spawn(publish(shell.clone()));
    let mut clock = tokio::time::interval(PASS_TIME_EVERY);
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
    fn new(emulator: Shared, journal: Option<Journal>, questions: mpsc::UnboundedSender<Asked>) -> Self {
        let origins = lock(&emulator).allowed_origins().to_vec();
        Self {
            emulator,
            questions,
            journal,
            fired: Notify::new(),
            settled: watch::Sender::new(()),
            changed: watch::Sender::new(()),
            feed: Feed::default(),
            requests: Listings::default(),
            webhooks: Listings::default(),
            origins,
        }
    }

    /// Works with the emulator, and returns when the data file has what this changed.
    async fn with<T>(&self, work: impl FnOnce(&mut Emulator, Timestamp) -> T) -> Result<T, NotWritten> {
        let held = {
            let mut emulator = lock(&self.emulator);
            let value = work(&mut emulator, true_now());
            Held { value, written: self.append(&mut emulator) }
        };
        held.release().await
    }

    /// Takes a value that earlier changes may have caused, such as a webhook.
    fn take<T>(&self, take: impl FnOnce(&mut Emulator) -> Option<T>) -> Option<Held<T>> {
        let mut emulator = lock(&self.emulator);
        let value = take(&mut emulator)?;
        // Steps are written in order, so an empty step ends after the earlier ones.
        let written = self.journal.as_ref().map(|journal| journal.append(emulator.take_journal()));
        Some(Held { value, written })
    }

    /// Has the data file written, if something changed the emulator. It is locked meanwhile, so that the order is the same.
    fn append(&self, emulator: &mut Emulator) -> Option<Written> {
        let journal = self.journal.as_ref()?;
        let changed = emulator.take_journal();
        (!changed.is_empty()).then(|| journal.append(changed))
    }

    fn next_webhook(&self) -> Option<Held<WebhookPost>> {
        self.take(|emulator| emulator.next_webhook(true_now()))
    }

    fn pass_time(&self) {
        let mut emulator = lock(&self.emulator);
        emulator.pass_time(true_now());
        drop(self.append(&mut emulator));
        drop(emulator);
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
    let Asked { webhook, mut exchange, answer } = asked;
    let start = Instant::now();
    let received = post(&webhook).await;
    let taken = start.elapsed();
    let decided = shell.with(|emulator, time| {
        exchange.webhook_ended(emulator, time, received, taken);
        exchange.step(emulator, time)
    });
    let Ok(Step::Answer(decided)) = decided.await else { return };
    // The client may have disconnected.
    let _ = answer.send(decided);
    shell.follow_up();
}

/// Reports to the app what happened.
async fn report(webhook: Held<WebhookPost>, shell: Arc<Shell>) {
    let Ok(webhook) = webhook.release().await else { return };
    let start = Instant::now();
    let received = post(&webhook).await;
    let taken = start.elapsed();
    let received = webhook.in_time(received, taken);
    let counted = shell.with(|emulator, _| {
        emulator.note_time_taken(webhook.id, taken);
        emulator.count_answer(webhook.id, &received);
    });
    // It has not ended before the data file has it.
    if counted.await.is_err() {
        return;
    }
    lock(&shell.emulator).finish_webhook(webhook.id, &received);
    shell.follow_up();
}

fn true_now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}

async fn publish(shell: Arc<Shell>) {
    shell.feed.publish(&shell).await;
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::net::TcpListener;

    use data::Steps;
    use serde_json::json;

    use super::*;
    use crate::testing::Server;
    use crate::{EmulatorConfig, WebhookConfig};

    /// A receiver, a server that has a webhook for it when time passes, and what the test must write to the data file.
    fn due() -> (TcpListener, Arc<Shell>, Steps) {
        let receiver = TcpListener::bind("127.0.0.1:0").unwrap();
        receiver.set_nonblocking(true).unwrap();
        let url = format!("http://{}/", receiver.local_addr().unwrap());
        let webhook = WebhookConfig::new(url).commands(["Push.AllMemberPush"]).timeout(Duration::from_millis(1));
        let mut server = Server::with(EmulatorConfig::default().webhook(webhook));
        server.import(&["bob"]);
        assert_eq!(server.control("POST", "/_emulator/clients/bob/login", json!({"platform": "iOS"})).0, 200);
        let push = json!({"From_Account": "bob", "To_Account": ["bob"], "MsgRandom": 1, "OfflinePushInfo": {"Title": "t"}, "DataId": "d"});
        assert_eq!(server.code("push_to_users", push), 0);
        let mut emulator = std::mem::replace(server.emulator_mut(), Emulator::new(EmulatorConfig::default()));
        emulator.keep_journal();
        let (journal, steps) = Journal::new();
        let (questions, _) = mpsc::unbounded_channel();
        (receiver, Arc::new(Shell::new(Arc::new(Mutex::new(emulator)), Some(journal), questions)), steps)
    }

    #[tokio::test]
    async fn a_webhook_is_sent_when_the_data_file_has_what_caused_it() {
        let (receiver, shell, steps) = due();
        shell.pass_time();
        let webhook = shell.next_webhook().unwrap();
        steps.iter().take(2).for_each(data::Step::finish);
        report(webhook, shell).await;
        receiver.accept().expect("a webhook");
    }

    #[tokio::test]
    async fn a_webhook_whose_cause_cannot_be_written_is_not_sent() {
        let (receiver, shell, steps) = due();
        shell.pass_time();
        let webhook = shell.next_webhook().unwrap();
        drop(steps);
        report(webhook, shell).await;
        assert_eq!(receiver.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
    }
}
