//! A walk over a source: reads its items, drives the calls that the core makes of them, and gives what became of them.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::{Future, poll_fn};
use std::io;
use std::path::PathBuf;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream::{FuturesUnordered, Stream};
use serde::Serialize;
use tencent_chat::{
    Begun, Call, CallEvent, CallOptions, Cause, Each, EachStopped, Error, Naming, Outcome, RowEnd, schema,
};

use crate::driver::STOPPED;
use crate::journal::{Journal, JournalFile};
use crate::spans::Spans;
use crate::{Client, seed};

/// A walk ended before all of its source was read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EachError<Summary> {
    /// What became of what was read.
    pub summary: Summary,
    /// What ended it.
    pub error: Error,
    stopped: Box<EachStopped>,
}

impl<Summary> EachError<Summary> {
    /// The endpoint, such as `set_profile`.
    pub fn endpoint(&self) -> &str {
        &self.stopped.endpoint
    }
}

impl<Summary> fmt::Display for EachError<Summary> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stopped.fmt(f)
    }
}

impl<Summary: fmt::Debug> std::error::Error for EachError<Summary> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// The end of a row.
pub(crate) struct Ended<T> {
    /// The index of its first item, and its items.
    pub first: usize,
    pub items: Vec<T>,
    pub result: Result<Option<Outcome>, Error>,
    /// For a row that an earlier process has processed, which has no result: the items that failed, as JSON text.
    pub skipped: Option<String>,
    pub is_left: bool,
    pub rest: Option<String>,
    pub unknown: Option<String>,
}

/// A row whose call is over.
struct Led {
    first: usize,
    result: Result<Outcome, Error>,
    end: RowEnd,
    /// Why the journal cannot be written.
    unwritten: Option<Error>,
}

/// Rows that an earlier process has processed, after which there is progress, and other work of the program has its turn.
const MOST_SKIPPED: usize = 1_000;

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A journal, and why it cannot be written any more.
type OpenJournal = Arc<Mutex<(Box<dyn Journal>, Option<Error>)>>;
type Opener = Box<dyn FnOnce() -> io::Result<Box<dyn Journal>> + Send>;

/// The calls of a walk. They go on only while it is polled, and dropping it ends them.
pub(crate) struct Walk<'a, T> {
    client: Client,
    items: Pin<Box<dyn Stream<Item = T> + Send + 'a>>,
    /// Nothing when the options are wrong.
    pub each: Option<Arc<Mutex<Each>>>,
    /// How the journal is opened, before anything else.
    journal_at: Option<Opener>,
    opening: Option<Boxed<Result<OpenJournal, Error>>>,
    journal: Option<OpenJournal>,
    /// Items that were read and did not begin, those of rows under way by the index of the first, and rows that ended without a call.
    waiting: VecDeque<T>,
    rows: HashMap<usize, Vec<T>>,
    ended: VecDeque<Ended<T>>,
    under_way: FuturesUnordered<Boxed<Led>>,
    /// Ends when the client's handle stops its calls.
    stopping: Option<Boxed<()>>,
    /// Whether the source has no more items.
    is_read: bool,
    /// Rows that were skipped since that was reported.
    skipped: usize,
    /// Why no more rows begin.
    pub reason: Option<Error>,
}

pub(crate) fn locked<T>(each: &Mutex<Each>, look: impl FnOnce(&mut Each) -> T) -> T {
    look(&mut each.lock().unwrap_or_else(PoisonError::into_inner))
}

impl<'a, T: Serialize> Walk<'a, T> {
    /// A walk over the rows, or over the items of the endpoint's list where `params` are the other fields.
    pub fn new(
        client: &Client,
        endpoint: &'static schema::Endpoint,
        naming: Naming,
        params: Option<Result<String, Error>>,
        items: impl Stream<Item = T> + Send + 'a,
        count: Option<usize>,
        options: &CallOptions,
    ) -> Self {
        let (options, session) = (client.observed(options), &client.session);
        let each = match params {
            Some(params) => params.and_then(|params| session.bulk(endpoint, &params, naming, &options, count)),
            None => session.each(endpoint, naming, &options, count),
        };
        let (each, reason) = match each {
            Ok(each) => (Some(Arc::new(Mutex::new(each))), None),
            Err(error) => (None, Some(error)),
        };
        let stopping = client.stop.as_ref().map(|stop| {
            let mut stops = stop.stops();
            Box::pin(async move { stops.next().await }) as Boxed<()>
        });
        Self {
            client: client.clone(),
            items: Box::pin(items),
            each,
            journal_at: None,
            opening: None,
            journal: None,
            waiting: VecDeque::new(),
            rows: HashMap::new(),
            ended: VecDeque::new(),
            under_way: FuturesUnordered::new(),
            stopping,
            is_read: false,
            skipped: 0,
            reason,
        }
    }

    pub fn journal_file(&mut self, path: PathBuf) {
        self.journal_at = Some(Box::new(move || Ok(Box::new(JournalFile::open(&path)?))));
    }

    pub fn journal_in(&mut self, journal: Box<dyn Journal>) {
        self.journal_at = Some(Box::new(move || Ok(journal)));
    }

    /// The next end of a row; nothing after the last.
    pub async fn next(&mut self) -> Option<Ended<T>> {
        poll_fn(|cx| self.poll_ended(cx)).await
    }

    /// The same, polled.
    pub fn poll_ended(&mut self, cx: &mut Context<'_>) -> Poll<Option<Ended<T>>> {
        let Some(each) = self.each.clone() else { return Poll::Ready(None) };
        if self.poll_open(&each, cx).is_pending() {
            return Poll::Pending;
        }
        if let Some(stopping) = &mut self.stopping
            && stopping.as_mut().poll(cx).is_ready()
        {
            self.stopping = None;
            let error = locked(&each, |each| each.stopped_by(STOPPED));
            self.stop(&each, error);
        }
        self.begin(&each);
        while !self.is_read && self.skipped < MOST_SKIPPED && locked(&each, |each| each.wants_item()) {
            match self.items.as_mut().poll_next(cx) {
                Poll::Ready(Some(item)) => {
                    let json = serde_json::to_string(&item).ok();
                    self.waiting.push_back(item);
                    locked(&each, |each| each.item(json));
                }
                Poll::Ready(None) => self.is_read = true,
                Poll::Pending => break,
            }
            self.begin(&each);
        }
        if let Some(ended) = self.ended.pop_front() {
            return Poll::Ready(Some(self.hand_on(&each, ended)));
        }
        let is_idle = match self.under_way.poll_next_unpin(cx) {
            Poll::Ready(Some(led)) => {
                let ended = self.end(&each, led);
                return Poll::Ready(Some(self.hand_on(&each, ended)));
            }
            Poll::Ready(None) => true,
            Poll::Pending => false,
        };
        let is_over = is_idle && (self.is_read || self.reason.is_some());
        if self.skipped >= MOST_SKIPPED || is_over && self.skipped > 0 {
            self.skipped = 0;
            self.report_progress(&each);
            cx.waker().wake_by_ref();
        }
        if !is_over {
            return Poll::Pending;
        }
        if self.reason.is_none() {
            self.reason = locked(&each, |each| each.source_ended()).err();
        }
        Poll::Ready(None)
    }

    /// Opens the journal.
    fn poll_open(&mut self, each: &Arc<Mutex<Each>>, cx: &mut Context<'_>) -> Poll<()> {
        if let Some(open) = self.journal_at.take() {
            let (client, each) = (self.client.clone(), each.clone());
            self.opening = Some(Box::pin(async move {
                let opening = in_thread({
                    let each = each.clone();
                    move || opened(open, &each)
                });
                until_stop_is_over(&client, &each, opening).await.and_then(|opened| opened)
            }));
        }
        let Some(opening) = &mut self.opening else { return Poll::Ready(()) };
        let Poll::Ready(journal) = opening.as_mut().poll(cx) else { return Poll::Pending };
        self.opening = None;
        match journal {
            Ok(journal) => self.journal = Some(journal),
            Err(error) => {
                self.is_read = true;
                self.stop(each, error);
            }
        }
        Poll::Ready(())
    }

    fn stop(&mut self, each: &Mutex<Each>, error: Error) {
        locked(each, Each::stop);
        self.reason.get_or_insert(error);
    }

    /// Begins what can begin.
    fn begin(&mut self, each: &Arc<Mutex<Each>>) {
        while let Some(row) = locked(each, |each| each.begin(self.is_read, seed())) {
            let items: Vec<T> = self.waiting.drain(..row.count).collect();
            let first = row.first;
            let mut ended =
                Ended { first, items, result: Ok(None), skipped: None, is_left: false, rest: None, unknown: None };
            match row.begun {
                Begun::Call(call) => {
                    self.rows.insert(first, ended.items);
                    self.under_way.push(self.lead(each, first, *call));
                    continue;
                }
                Begun::Skipped(failures) => {
                    self.skipped += 1;
                    if failures.is_none() {
                        continue;
                    }
                    ended.skipped = failures;
                }
                Begun::Refused(error) => ended.result = Err(error),
                Begun::Ends(error) => {
                    self.stop(each, error.clone());
                    (ended.result, ended.is_left) = (Err(error), true);
                }
                Begun::Unsent(rest) => {
                    let unknown = || locked(each, |each| each.stopped_by(STOPPED));
                    ended.result = Err(self.reason.clone().unwrap_or_else(unknown));
                    (ended.rest, ended.is_left) = (Some(rest), true);
                }
                _ => continue,
            }
            self.ended.push_back(ended);
        }
    }

    fn lead(&self, each: &Arc<Mutex<Each>>, first: usize, mut call: Call) -> Boxed<Led> {
        let (client, each, journal) = (self.client.clone(), each.clone(), self.journal.clone());
        Box::pin(async move {
            let begin = match until_stop_is_over(&client, &each, write(&journal, &each)).await {
                Ok(Ok(())) => None,
                Ok(Err(error)) => Some((locked(&each, |each| each.unsent(&call)), error)),
                // It may be written later: the next process finds a row that began.
                Err(error) => Some((locked(&each, |each| each.ended(&call, None)), error)),
            };
            if let Some((end, error)) = begin {
                return Led { first, result: Err(error.clone()), end, unwritten: Some(error) };
            }
            let events = |call: &mut Call| locked(&each, |each| each.events_of(call));
            let result = client.drive_row(&mut call, &events).await;
            let end = locked(&each, |each| each.ended(&call, Some(&result)));
            // What is handed on is in the journal. If it cannot be written, the walk ends, but nothing is lost.
            let written = until_stop_is_over(&client, &each, write(&journal, &each)).await;
            let unwritten = written.and_then(|written| written).err();
            Led { first, result, end, unwritten }
        })
    }

    fn end(&mut self, each: &Mutex<Each>, led: Led) -> Ended<T> {
        let Led { first, result, end, unwritten } = led;
        if let (true, Err(error)) = (end.ends_walk, &result) {
            self.reason.get_or_insert_with(|| error.clone());
        }
        if let Some(error) = unwritten {
            self.stop(each, error);
        }
        let items = self.rows.remove(&first).unwrap_or_default();
        let RowEnd { is_left, rest, unknown, .. } = end;
        Ended { first, items, result: result.map(Some), skipped: None, is_left, rest, unknown }
    }

    fn hand_on(&self, each: &Mutex<Each>, ended: Ended<T>) -> Ended<T> {
        if ended.skipped.is_none() {
            locked(each, Each::delivered);
        }
        self.report_progress(each);
        ended
    }

    fn report_progress(&self, each: &Mutex<Each>) {
        let progress = locked(each, |each| each.progress());
        self.client.report_events(vec![CallEvent::Progress(progress)], &mut Spans::default());
    }

    /// How many items were read, and how many of them succeeded.
    pub fn counts(&self) -> (usize, usize) {
        self.each.as_ref().map_or((0, 0), |each| locked(each, |each| (each.read(), each.succeeded())))
    }

    /// The summary, or the error that has it where the walk ended early.
    pub fn finish<Summary>(mut self, name: &str, summary: Summary) -> Result<Summary, EachError<Summary>> {
        let Some(error) = self.reason.take() else { return Ok(summary) };
        let stopped = match &self.each {
            Some(each) => locked(each, |each| each.stopped(error.to_string())),
            None => EachStopped::before(name, error.to_string()),
        };
        Err(EachError { summary, error, stopped: Box::new(stopped) })
    }
}

/// Opens a journal, has the core read it, and goes on with it.
fn opened(open: Opener, each: &Mutex<Each>) -> Result<OpenJournal, Error> {
    let failed = |error: io::Error| locked(each, |each| each.journal_failed(cause(error)));
    let mut journal = open().map_err(failed)?;
    // It gives all pieces, even those after a mistake.
    let mut is_good = Ok(());
    let mut take = |piece: &[u8]| {
        if is_good.is_ok() {
            is_good = locked(each, |each| each.read_journal(piece));
        }
    };
    journal.read(&mut take).map_err(failed)?;
    is_good?;
    locked(each, Each::open_journal)?;
    let journal = Arc::new(Mutex::new((journal, None)));
    append(&journal, each)?;
    Ok(journal)
}

/// Appends what there is to append. After it failed once, it fails always.
fn append(journal: &OpenJournal, each: &Mutex<Each>) -> Result<(), Error> {
    // What others noted while this waited is written with it.
    let mut open = journal.lock().unwrap_or_else(PoisonError::into_inner);
    let (journal, failed) = &mut *open;
    if let Some(error) = failed {
        return Err(error.clone());
    }
    let Some(text) = locked(each, Each::journal_text) else { return Ok(()) };
    let appended = journal.append(&text.text, text.sync);
    appended.map_err(|error| failed.insert(locked(each, |each| each.journal_failed(cause(error)))).clone())
}

/// The same in a thread that may wait.
async fn write(journal: &Option<OpenJournal>, each: &Arc<Mutex<Each>>) -> Result<(), Error> {
    let Some(journal) = journal.clone() else { return Ok(()) };
    let each = each.clone();
    in_thread(move || append(&journal, &each)).await
}

/// Waits for the journal. After a stop, the wait is limited, and a second stop ends it.
async fn until_stop_is_over<R>(client: &Client, each: &Mutex<Each>, work: impl Future<Output = R>) -> Result<R, Error> {
    let Some(stop) = &client.stop else { return Ok(work.await) };
    let over = async {
        let mut stops = stop.stops();
        stops.next().await;
        // The first stop is taken; `next` waits for the second.
        stops.is_new();
        let timeout = locked(each, |each| each.longest_wait());
        select(pin!(tokio::time::sleep(timeout)), pin!(stops.next())).await;
    };
    match select(pin!(work), pin!(over)).await {
        Either::Left((result, _)) => Ok(result),
        Either::Right(_) => Err(locked(each, |each| each.stopped_by(STOPPED))),
    }
}

async fn in_thread<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

fn cause(error: io::Error) -> Cause {
    Cause::of(error.to_string(), error)
}
