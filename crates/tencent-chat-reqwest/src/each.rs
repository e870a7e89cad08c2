//! One call for each row of a source, as a stream of results.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use futures_util::StreamExt;
use futures_util::stream::{self, FuturesUnordered, Stream};
use tencent_chat::{Call, CallEvent, CallOptions, Each, EachStopped, Error, Naming, Outcome, Reply, Request, RowEnd};

use crate::driver::STOPPED;
use crate::{Client, seed};

/// What became of a row.
#[derive(Debug)]
#[non_exhaustive]
pub struct EachResult<R: Request> {
    /// Its index in the source.
    pub index: usize,
    /// The reply, or why it failed.
    pub result: Result<Reply<R::Reply>, Error>,
}

/// A row whose outcome is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EachRow<R> {
    /// Its index in the source.
    pub index: usize,
    /// The row.
    pub row: R,
}

/// A row that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EachFailure<R> {
    /// Its index in the source.
    pub index: usize,
    /// The row, as it was given.
    pub row: R,
    /// Why.
    pub error: Error,
}

/// What became of all rows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EachSummary<R> {
    /// How many rows were read from the source.
    pub read: usize,
    /// How many of them succeeded.
    pub succeeded: usize,
    /// Those that failed, by index.
    pub failures: Vec<EachFailure<R>>,
    /// Rows to send again: those that were not processed, and those that may have been where a retry does no harm.
    pub rest: Vec<R>,
    /// Those that may have been processed, where sending them again could make it happen twice: check them first.
    pub unknown: Vec<EachRow<R>>,
}

/// [`EachCalls::all`] ended before all rows were read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EachError<R> {
    /// What became of the rows that were read.
    pub summary: EachSummary<R>,
    /// What ended it.
    pub error: Error,
    stopped: EachStopped,
}

impl<R> EachError<R> {
    /// The endpoint, such as `set_profile`.
    pub fn endpoint(&self) -> &str {
        &self.stopped.endpoint
    }
}

impl<R> fmt::Display for EachError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stopped.fmt(f)
    }
}

impl<R: fmt::Debug> std::error::Error for EachError<R> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// The end of a row.
struct Ended<R> {
    index: usize,
    row: R,
    result: Result<Outcome, Error>,
    end: RowEnd,
}

/// A row whose call is over. Without a call it was refused.
struct Led<R> {
    index: usize,
    row: R,
    call: Option<Call>,
    result: Result<Outcome, Error>,
}

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Calls for the rows of a source: a stream of their results, in the order in which they end. The calls go on only while the stream is
/// polled, and dropping it ends them.
pub struct EachCalls<'a, R: Request> {
    client: Client,
    rows: Pin<Box<dyn Stream<Item = R> + Send + 'a>>,
    /// Nothing when the options are wrong.
    each: Option<Arc<Mutex<Each>>>,
    under_way: FuturesUnordered<Boxed<Led<R>>>,
    /// Ends when the client's handle stops its calls.
    stopping: Option<Boxed<()>>,
    /// Whether the source has no more rows.
    is_read: bool,
    /// Why no more rows begin.
    reason: Option<Error>,
}

impl Client {
    /// One call for each row of a source of any length. The calls keep to the endpoint's rate, and at most
    /// [`concurrency`](CallOptions::concurrency) are under way at a time; the source is read only as rows begin. A row that fails does
    /// not stop the others.
    ///
    /// # Errors
    /// The stream ends after an error, which is not that of one row: it was stopped, or an error concerns all rows.
    ///
    /// ```no_run
    /// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), tencent_chat_reqwest::Error> {
    /// use futures_util::TryStreamExt;
    /// use tencent_chat::api::{ProfileItem, SetProfile};
    ///
    /// let nick = |i: u32| SetProfile::new(format!("user_{i}"), [ProfileItem::new("Tag_Profile_IM_Nick", format!("User {i}"))]);
    /// let mut results = chat.each::<SetProfile>((0..250_000).map(nick));
    /// while let Some(ended) = results.try_next().await? {
    ///     if let Err(error) = ended.result {
    ///         println!("{}: {error}", ended.index);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn each<'a, R: Request>(&self, rows: impl IntoIterator<Item = R, IntoIter: Send + 'a>) -> EachCalls<'a, R> {
        self.each_with(rows, &CallOptions::default())
    }

    /// The same with options, which apply to each row's call separately.
    pub fn each_with<'a, R: Request>(
        &self,
        rows: impl IntoIterator<Item = R, IntoIter: Send + 'a>,
        options: &CallOptions,
    ) -> EachCalls<'a, R> {
        let rows = rows.into_iter();
        let count = Some(rows.size_hint()).filter(|(least, most)| Some(*least) == *most).map(|(count, _)| count);
        self.each_of(stream::iter(rows), count, options)
    }

    /// The same for rows that are a stream.
    pub fn each_stream<'a, R: Request>(
        &self,
        rows: impl Stream<Item = R> + Send + 'a,
        options: &CallOptions,
    ) -> EachCalls<'a, R> {
        self.each_of(rows, None, options)
    }

    fn each_of<'a, R: Request>(
        &self,
        rows: impl Stream<Item = R> + Send + 'a,
        count: Option<usize>,
        options: &CallOptions,
    ) -> EachCalls<'a, R> {
        let each = self.session.each(R::endpoint(), Naming::Wire, &self.observed(options), count);
        let (each, reason) = match each {
            Ok(each) => (Some(Arc::new(Mutex::new(each))), None),
            Err(error) => (None, Some(error)),
        };
        let stopping = self.stop.as_ref().map(|stop| {
            let mut stops = stop.stops();
            Box::pin(async move { stops.next().await }) as Boxed<()>
        });
        let under_way = FuturesUnordered::new();
        EachCalls { client: self.clone(), rows: Box::pin(rows), each, under_way, stopping, is_read: false, reason }
    }
}

fn locked<T>(each: &Mutex<Each>, look: impl FnOnce(&mut Each) -> T) -> T {
    look(&mut each.lock().unwrap_or_else(PoisonError::into_inner))
}

impl<R: Request + Send + 'static> EachCalls<'_, R> {
    /// The next result; nothing after the last.
    fn poll_ended(&mut self, cx: &mut Context<'_>) -> Poll<Option<Ended<R>>> {
        let Some(each) = self.each.clone() else { return Poll::Ready(None) };
        if let Some(stopping) = &mut self.stopping
            && stopping.as_mut().poll(cx).is_ready()
        {
            self.stopping = None;
            let error = locked(&each, |each| {
                each.stop();
                each.stopped_by(STOPPED)
            });
            self.reason.get_or_insert(error);
        }
        while !self.is_read && locked(&each, |each| each.wants_row()) {
            match self.rows.as_mut().poll_next(cx) {
                Poll::Ready(Some(row)) => self.begin(&each, row),
                Poll::Ready(None) => self.is_read = true,
                Poll::Pending => break,
            }
        }
        match self.under_way.poll_next_unpin(cx) {
            Poll::Ready(Some(led)) => Poll::Ready(Some(self.end(&each, led))),
            Poll::Ready(None) if self.is_read || self.reason.is_some() => Poll::Ready(None),
            _ => Poll::Pending,
        }
    }

    fn begin(&self, each: &Arc<Mutex<Each>>, row: R) {
        let begun = serde_json::to_string(&row).map(|params| {
            locked(each, |each| {
                let index = each.read();
                (index, each.call(&mut serde_json::Deserializer::from_str(&params), seed()))
            })
        });
        let (index, call) = begun.unwrap_or_else(|error| {
            locked(each, |each| {
                each.refused();
                (each.read() - 1, Err(each.invalid_row(&error.to_string())))
            })
        });
        let (client, each) = (self.client.clone(), each.clone());
        self.under_way.push(Box::pin(async move {
            let (call, result) = match call {
                Err(error) => (None, Err(error)),
                Ok(mut call) => {
                    let events = |call: &mut Call| locked(&each, |each| each.events_of(call));
                    let result = client.drive_row(&mut call, &events).await;
                    (Some(call), result)
                }
            };
            Led { index, row, call, result }
        }));
    }

    fn end(&mut self, each: &Mutex<Each>, led: Led<R>) -> Ended<R> {
        let Led { index, row, call, result } = led;
        let (end, progress) = locked(each, |each| {
            let end = call.map(|call| each.ended(&call, Some(&result))).unwrap_or_default();
            each.delivered();
            (end, each.progress())
        });
        if let (true, Err(error)) = (end.ends_walk, &result) {
            self.reason.get_or_insert_with(|| error.clone());
        }
        self.client.report_events(vec![CallEvent::Progress(progress)]);
        Ended { index, row, result, end }
    }

    /// Reads all results.
    ///
    /// # Errors
    /// [`EachError`], with the same summary, when it ended before all rows were read.
    ///
    /// ```no_run
    /// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use tencent_chat::api::{ProfileItem, SetProfile};
    ///
    /// let rows = [SetProfile::new("alice", [ProfileItem::new("Tag_Profile_IM_Nick", "Alice")])];
    /// let summary = chat.each(rows).all().await?;
    /// println!("{} of {}", summary.succeeded, summary.read);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn all(mut self) -> Result<EachSummary<R>, EachError<R>>
    where
        R: Clone + for<'de> serde::Deserialize<'de>,
    {
        let mut summary =
            EachSummary { read: 0, succeeded: 0, failures: Vec::new(), rest: Vec::new(), unknown: Vec::new() };
        let mut rest: Vec<EachRow<R>> = Vec::new();
        while let Some(Ended { index, row, result, end }) = poll_fn(|cx| self.poll_ended(cx)).await {
            let left =
                |json: String| EachRow { index, row: serde_json::from_str(&json).unwrap_or_else(|_| row.clone()) };
            rest.extend(end.rest.map(left));
            summary.unknown.extend(end.unknown.map(left));
            if let Err(error) = result {
                summary.failures.push(EachFailure { index, row, error });
            }
        }
        rest.sort_by_key(|row| row.index);
        summary.rest = rest.into_iter().map(|row| row.row).collect();
        summary.unknown.sort_by_key(|row| row.index);
        summary.failures.sort_by_key(|failure| failure.index);
        if let Some(each) = &self.each {
            (summary.read, summary.succeeded) = locked(each, |each| (each.read(), each.succeeded()));
        }
        let Some(error) = self.reason.take() else { return Ok(summary) };
        let stopped = match &self.each {
            Some(each) => locked(each, |each| each.stopped(error.to_string())),
            None => EachStopped::before(R::NAME, error.to_string()),
        };
        Err(EachError { summary, error, stopped })
    }
}

impl<R: Request + Send + Unpin + 'static> Stream for EachCalls<'_, R> {
    type Item = Result<EachResult<R>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        Poll::Ready(match ready!(this.poll_ended(cx)) {
            Some(Ended { index, result, .. }) => {
                Some(Ok(EachResult { index, result: result.map(|outcome| outcome.typed()) }))
            }
            None => this.reason.take().map(Err).inspect(|_| this.each = None),
        })
    }
}

impl<R: Request> fmt::Debug for EachCalls<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EachCalls").field("each", &self.each).finish_non_exhaustive()
    }
}
