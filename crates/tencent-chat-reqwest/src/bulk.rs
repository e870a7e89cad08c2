//! Calls for the items of a source, as many a call as one request takes, as a stream of results.

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::stream::{self, Stream};
use serde_json::Value;
use tencent_chat::{Bulk, CallOptions, Error, Failure, Naming, PartState, Reply, list_names};

use crate::walk::{EachError, Ended, Walk};
use crate::{Client, Journal};

/// What became of a request for some items.
#[derive(Debug)]
#[non_exhaustive]
pub struct BulkResult<R: Bulk> {
    /// The index of its first item in the source.
    pub first: usize,
    /// How many items it has.
    pub count: usize,
    /// The reply, whose failures have the indexes of the source, or why it failed.
    pub result: Result<Reply<R::Reply>, Error>,
}

/// An item of which it is unknown whether it was processed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkItem<I> {
    /// Its index in the source.
    pub index: usize,
    /// The item.
    pub item: I,
}

/// An item that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkFailure<I> {
    /// Its index in the source; `None` when the reply names an item that was not sent.
    pub index: Option<usize>,
    /// The item, as it was given.
    pub item: Option<I>,
    /// What the reply says of it; `None` when its whole request failed.
    pub failure: Option<Failure>,
    /// Why its whole request failed; `None` when only the item did.
    pub error: Option<Error>,
}

/// What became of all items.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkSummary<I> {
    /// How many items were read from the source and begun.
    pub read: usize,
    /// How many of them succeeded.
    pub succeeded: usize,
    /// Those that failed, by index.
    pub failures: Vec<BulkFailure<I>>,
    /// Items to send again: those that were not processed, and those that may have been where a retry does no harm.
    pub rest: Vec<I>,
    /// Those that may have been processed, where sending them again could make it happen twice: check them first.
    pub unknown: Vec<BulkItem<I>>,
}

/// Calls for the items of a source: a stream of the results of the requests, in the order in which they end. The calls go on only while
/// the stream is polled, and dropping it ends them.
pub struct BulkCalls<'a, R: Bulk>(Walk<'a, R::Item>);

impl Client {
    /// A list of any length: as many items a request as it may have. Each request is a row as with [`each`](Self::each); items are read
    /// only as requests begin. `request` has the other fields; its list is empty.
    ///
    /// # Errors
    /// The stream ends after an error, which is not that of one request: it was stopped, or an error concerns all.
    ///
    /// ```no_run
    /// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), tencent_chat_reqwest::Error> {
    /// use futures_util::TryStreamExt;
    /// use tencent_chat::api::{AccountItem, ImportAccounts};
    ///
    /// let accounts = (0..250_000).map(|i| AccountItem::new(format!("user_{i}")));
    /// let mut results = chat.bulk(ImportAccounts::new(), accounts);
    /// while let Some(ended) = results.try_next().await? {
    ///     if let Err(error) = ended.result {
    ///         println!("{} from {}: {error}", ended.count, ended.first);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk<'a, R: Bulk>(
        &self,
        request: R,
        items: impl IntoIterator<Item = R::Item, IntoIter: Send + 'a>,
    ) -> BulkCalls<'a, R> {
        self.bulk_with(request, items, &CallOptions::default())
    }

    /// The same with options, which apply to each request's call separately.
    pub fn bulk_with<'a, R: Bulk>(
        &self,
        request: R,
        items: impl IntoIterator<Item = R::Item, IntoIter: Send + 'a>,
        options: &CallOptions,
    ) -> BulkCalls<'a, R> {
        let items = items.into_iter();
        let count = Some(items.size_hint()).filter(|(least, most)| Some(*least) == *most).map(|(count, _)| count);
        self.bulk_of(&request, stream::iter(items), count, options)
    }

    /// The same for items that are a stream.
    pub fn bulk_stream<'a, R: Bulk>(
        &self,
        request: R,
        items: impl Stream<Item = R::Item> + Send + 'a,
        options: &CallOptions,
    ) -> BulkCalls<'a, R> {
        self.bulk_of(&request, items, None, options)
    }

    fn bulk_of<'a, R: Bulk>(
        &self,
        request: &R,
        items: impl Stream<Item = R::Item> + Send + 'a,
        count: Option<usize>,
        options: &CallOptions,
    ) -> BulkCalls<'a, R> {
        BulkCalls(Walk::new(self, R::endpoint(), Naming::Wire, Some(params(request)), items, count, options))
    }
}

/// The fields of a request but its list, which is empty.
fn params<R: Bulk>(request: &R) -> Result<String, Error> {
    let [_, list] = list_names(R::endpoint(), Naming::Wire)?;
    let mut params = serde_json::to_value(request).unwrap_or_default();
    if let Some(fields) = params.as_object_mut()
        && fields.get(&list).and_then(Value::as_array).is_some_and(Vec::is_empty)
    {
        fields.remove(&list);
    }
    Ok(params.to_string())
}

impl<R: Bulk> BulkCalls<'_, R> {
    /// Notes in a file what becomes of each request, as [`EachCalls::journal`](crate::EachCalls::journal).
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

    /// Reads all results. What an earlier process did according to the journal counts.
    ///
    /// # Errors
    /// [`EachError`], with the same summary, when it ended before all items were read.
    ///
    /// ```no_run
    /// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use tencent_chat::api::{AccountItem, ImportAccounts};
    ///
    /// let accounts = (0..250_000).map(|i| AccountItem::new(format!("user_{i}")));
    /// let summary = chat.bulk(ImportAccounts::new(), accounts).journal("import.journal").all().await?;
    /// println!("{} of {}", summary.succeeded, summary.read);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn all(mut self) -> Result<BulkSummary<R::Item>, EachError<BulkSummary<R::Item>>>
    where
        R::Item: Clone + for<'de> serde::Deserialize<'de>,
    {
        let mut summary =
            BulkSummary { read: 0, succeeded: 0, failures: Vec::new(), rest: Vec::new(), unknown: Vec::new() };
        let mut rest: Vec<BulkItem<R::Item>> = Vec::new();
        let list = list_names(R::endpoint(), Naming::Wire).map(|[name, _]| name).unwrap_or_default();
        while let Some(mut ended) = self.0.next().await {
            let left = |json: Option<String>| left::<R::Item>(json, &list, ended.first);
            rest.extend(left(ended.rest.take()));
            summary.unknown.extend(left(ended.unknown.take()));
            summary.failures.extend(failures(ended));
        }
        rest.sort_by_key(|item| item.index);
        summary.rest = rest.into_iter().map(|item| item.item).collect();
        summary.unknown.sort_by_key(|item| item.index);
        summary.failures.sort_by_key(|failure| failure.index);
        (summary.read, summary.succeeded) = self.0.counts();
        self.0.finish(R::NAME, summary)
    }
}

/// The items of what is left of a request. The indexes are those in the source as long as it is the whole request.
fn left<I: for<'de> serde::Deserialize<'de>>(json: Option<String>, list: &str, first: usize) -> Vec<BulkItem<I>> {
    let params: Value = json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    let items = params.get(list).and_then(Value::as_array).cloned().unwrap_or_default();
    let read = |(at, item)| Some(BulkItem { index: first + at, item: serde_json::from_value(item).ok()? });
    items.into_iter().enumerate().filter_map(read).collect()
}

/// The items of a request that failed.
pub(crate) fn failures<I: Clone>(ended: Ended<I>) -> Vec<BulkFailure<I>> {
    let Ended { first, items, result, skipped, .. } = ended;
    let item = |index: usize| items.get(index.wrapping_sub(first)).cloned();
    let named = |failures: Vec<Failure>| {
        failures.into_iter().map(|failure| BulkFailure {
            index: failure.index,
            item: failure.index.and_then(item),
            failure: Some(failure),
            error: None,
        })
    };
    let with = |error: &Error, indexes: std::ops::Range<usize>| -> Vec<BulkFailure<I>> {
        let failure =
            |index| BulkFailure { index: Some(index), item: item(index), failure: None, error: Some(error.clone()) };
        indexes.map(failure).collect()
    };
    match result {
        Ok(outcome) => {
            let earlier = || skipped.map(|json| Failure::of_json(&json)).unwrap_or_default();
            named(outcome.map_or_else(earlier, |outcome| outcome.renamed(Naming::Wire).failures)).collect()
        }
        Err(error) => match &error {
            Error::PartialBatch(partial) => {
                let open = partial.parts.iter().filter(|part| part.state != PartState::Processed);
                named(partial.failures.clone()).chain(open.flat_map(|part| with(&error, part.items.clone()))).collect()
            }
            _ => with(&error, first..first + items.len()),
        },
    }
}

impl<R: Bulk> Stream for BulkCalls<'_, R>
where
    R::Item: Unpin,
{
    type Item = Result<BulkResult<R>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let walk = &mut self.get_mut().0;
        Poll::Ready(loop {
            match ready!(walk.poll_ended(cx)) {
                Some(ended) => {
                    let (first, count) = (ended.first, ended.items.len());
                    if let Some(result) = ended.result.transpose() {
                        let result = result.map(|outcome| outcome.typed());
                        break Some(Ok(BulkResult { first, count, result }));
                    }
                }
                None => break walk.reason.take().map(Err).inspect(|_| walk.each = None),
            }
        })
    }
}

impl<R: Bulk> fmt::Debug for BulkCalls<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkCalls").field("each", &self.0.each).finish_non_exhaustive()
    }
}
