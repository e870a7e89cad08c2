//! Rows as JSON, of endpoints that are known only at run time: what tools build on.

use std::fmt;
use std::path::PathBuf;

use futures_util::stream::Stream;
use serde::Serialize;
use tencent_chat::schema::Endpoint;
use tencent_chat::{CallOptions, Error, Naming};

use crate::bulk::failures;
use crate::walk::{Walk, locked};
use crate::{BulkFailure, Client, Journal};

/// What became of a row, or of a request for some items.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonResult<T> {
    /// The index of its first item in the source.
    pub first: usize,
    /// How many items it has: 1 for a row.
    pub count: usize,
    /// Those that failed. A row that succeeded in part is one of them.
    pub failures: Vec<BulkFailure<T>>,
    /// Whether an earlier process did it, according to the journal. Rows of which nothing failed then have no result.
    pub is_earlier: bool,
    /// Whether what failed is left to do, because the walk ended before.
    pub is_left: bool,
    /// Whether what failed may have been processed, where sending it again could make it happen twice: check it first.
    pub is_unknown: bool,
}

/// Calls for the rows or the items of a source. They go on only while [`next`](Self::next) is polled, and dropping this ends them.
pub struct JsonCalls<'a, T> {
    walk: Walk<'a, T>,
    has_list: bool,
}

impl Client {
    /// One call for each row of a source, as [`each`](Self::each), of an endpoint that is known only at run time. A row serializes to its
    /// parameters, whose names are spelled in `naming`; one that cannot is refused. A source of known length says it with its `size_hint`.
    ///
    /// With a journal, what is gone counts as done in rows that an earlier process began without an end: it may have removed it.
    ///
    /// ```no_run
    /// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), tencent_chat_reqwest::Error> {
    /// use futures_util::stream;
    /// use tencent_chat::Naming;
    /// use tencent_chat::schema::find;
    ///
    /// let endpoint = find("invalidate_login_state").expect("it is in the tables");
    /// let rows = ["alice", "bob"].map(|name| std::collections::HashMap::from([("user_id", name)]));
    /// let mut calls = chat.each_json(endpoint, stream::iter(rows), Naming::Snake, &Default::default()).journal("job.journal");
    /// while let Some(ended) = calls.next().await {
    ///     println!("{} {}", ended.first, ended.failures.is_empty());
    /// }
    /// calls.finish()
    /// # }
    /// ```
    pub fn each_json<'a, T: Serialize + Clone>(
        &self,
        endpoint: &'static Endpoint,
        rows: impl Stream<Item = T> + Send + 'a,
        naming: Naming,
        options: &CallOptions,
    ) -> JsonCalls<'a, T> {
        self.walk_json(endpoint, None, rows, naming, options)
    }

    /// The same for the items of a list, as many a request as it may have: as [`bulk`](Self::bulk). `params` are the other fields, a JSON
    /// object.
    pub fn bulk_json<'a, T: Serialize + Clone>(
        &self,
        endpoint: &'static Endpoint,
        params: &str,
        items: impl Stream<Item = T> + Send + 'a,
        naming: Naming,
        options: &CallOptions,
    ) -> JsonCalls<'a, T> {
        self.walk_json(endpoint, Some(params), items, naming, options)
    }

    fn walk_json<'a, T: Serialize + Clone>(
        &self,
        endpoint: &'static Endpoint,
        params: Option<&str>,
        items: impl Stream<Item = T> + Send + 'a,
        naming: Naming,
        options: &CallOptions,
    ) -> JsonCalls<'a, T> {
        let (least, most) = items.size_hint();
        let count = most.filter(|most| *most == least);
        let params = params.map(|params| Ok(params.to_owned()));
        let has_list = params.is_some();
        let walk = Walk::new(self, endpoint, naming, params, items, count, options);
        if let Some(each) = &walk.each {
            locked(each, |each| {
                each.keep_failures();
                each.forgive_gone();
            });
        }
        JsonCalls { walk, has_list }
    }
}

impl<T: Serialize + Clone> JsonCalls<'_, T> {
    /// Notes in a file what becomes of each row, as [`EachCalls::journal`](crate::EachCalls::journal). Beside that, the items that failed
    /// within a row that succeeded are known again. What is gone counts as done in rows that an earlier process began without an end.
    #[must_use]
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.walk.journal_file(path.into());
        self
    }

    /// The same in a journal of the program's own.
    #[must_use]
    pub fn journal_in(mut self, journal: impl Journal + 'static) -> Self {
        self.walk.journal_in(Box::new(journal));
        self
    }

    /// The next result; nothing after the last.
    pub async fn next(&mut self) -> Option<JsonResult<T>> {
        let ended = self.walk.next().await?;
        let (first, count, is_earlier) = (ended.first, ended.items.len(), ended.skipped.is_some());
        let (is_left, is_unknown) = (ended.is_left, ended.unknown.is_some());
        let row = ended.items.first().filter(|_| !self.has_list).cloned();
        let mut failures = failures(ended);
        if let Some(row) = row {
            // The indexes are those of a list within the row.
            failures.truncate(1);
            for failed in &mut failures {
                (failed.index, failed.item) = (Some(first), Some(row.clone()));
            }
        }
        Some(JsonResult { first, count, failures, is_earlier, is_left, is_unknown })
    }

    /// How many items were read from the source and begun.
    pub fn read(&self) -> usize {
        self.walk.counts().0
    }

    /// Says why the walk ended before the end of its source, if it did.
    ///
    /// # Errors
    /// What ended it: it was stopped, an error concerns all rows, or the journal is that of others.
    pub fn finish(mut self) -> Result<(), Error> {
        self.walk.reason.take().map_or(Ok(()), Err)
    }
}

impl<T> fmt::Debug for JsonCalls<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonCalls").field("each", &self.walk.each).finish_non_exhaustive()
    }
}
