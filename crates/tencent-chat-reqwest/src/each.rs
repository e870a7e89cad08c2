//! One call for each row of a source, as a stream of results.

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::stream::{self, Stream};
use tencent_chat::{CallOptions, Error, Naming, Reply, Request};

use crate::walk::{EachError, Ended, Walk};
use crate::{Client, Journal};

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

/// Calls for the rows of a source: a stream of their results, in the order in which they end. The calls go on only while the stream is
/// polled, and dropping it ends them.
pub struct EachCalls<'a, R: Request>(Walk<'a, R>);

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
        EachCalls(Walk::new(self, R::endpoint(), Naming::Wire, None, rows, count, options))
    }
}

impl<R: Request> EachCalls<'_, R> {
    /// Notes in a file what becomes of each row. Started again with the same rows and the same file, the walk goes on where the last
    /// process stopped: rows that were processed are not sent again and have no result, and those that may have been are sent again only
    /// where that does no harm, else their result is [`Error::OutcomeUnknown`]. The file is locked until the walk is dropped.
    ///
    /// # Errors
    /// The stream ends with [`Error::Transport`] when the file cannot be read, written or locked, and with [`Error::Config`] when it is
    /// damaged, or that of other rows.
    #[must_use]
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.0.journal_file(path.into());
        self
    }

    /// The same in a journal of the program's own.
    #[must_use]
    pub fn journal_in(mut self, journal: impl Journal + 'static) -> Self {
        self.0.journal_in(Box::new(journal));
        self
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
    pub async fn all(mut self) -> Result<EachSummary<R>, EachError<EachSummary<R>>>
    where
        R: Clone + for<'de> serde::Deserialize<'de>,
    {
        let mut summary =
            EachSummary { read: 0, succeeded: 0, failures: Vec::new(), rest: Vec::new(), unknown: Vec::new() };
        let mut rest: Vec<EachRow<R>> = Vec::new();
        while let Some(Ended { first: index, items, result, rest: left, unknown, .. }) = self.0.next().await {
            let Some(row) = items.into_iter().next() else { continue };
            let row_of =
                |json: String| EachRow { index, row: serde_json::from_str(&json).unwrap_or_else(|_| row.clone()) };
            rest.extend(left.map(row_of));
            summary.unknown.extend(unknown.map(row_of));
            if let Err(error) = result {
                summary.failures.push(EachFailure { index, row, error });
            }
        }
        rest.sort_by_key(|row| row.index);
        summary.rest = rest.into_iter().map(|row| row.row).collect();
        summary.unknown.sort_by_key(|row| row.index);
        summary.failures.sort_by_key(|failure| failure.index);
        (summary.read, summary.succeeded) = self.0.counts();
        self.0.finish(R::NAME, summary)
    }
}

impl<R: Request + Unpin> Stream for EachCalls<'_, R> {
    type Item = Result<EachResult<R>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let walk = &mut self.get_mut().0;
        Poll::Ready(loop {
            match ready!(walk.poll_ended(cx)) {
                Some(Ended { skipped: Some(_), .. }) => {}
                Some(Ended { first: index, result, .. }) => {
                    let result = result.map(|outcome| outcome.map(|outcome| outcome.typed()));
                    if let Some(result) = result.transpose() {
                        break Some(Ok(EachResult { index, result }));
                    }
                }
                None => break walk.reason.take().map(Err).inspect(|_| walk.each = None),
            }
        })
    }
}

impl<R: Request> fmt::Debug for EachCalls<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EachCalls").field("each", &self.0.each).finish_non_exhaustive()
    }
}
