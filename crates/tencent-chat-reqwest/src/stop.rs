//! Stopping calls from outside.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use futures_util::future::{Either, select};
use tokio::sync::watch;

/// Stops the calls of a client, for a program that must end: see [`Client::stopped_by`](crate::Client::stopped_by). Clones
/// are the same handle.
///
/// ```no_run
/// # async fn example(chat: tencent_chat_reqwest::Client) -> Result<(), tencent_chat_reqwest::Error> {
/// use tencent_chat::api::{AccountItem, ImportAccounts};
/// use tencent_chat_reqwest::{Error, StopHandle};
///
/// let stop = StopHandle::new();
/// let chat = chat.stopped_by(&stop);
/// tokio::spawn(async move {
///     while tokio::signal::ctrl_c().await.is_ok() {
///         stop.stop();
///     }
/// });
/// let accounts = (0..250_000).map(|i| AccountItem::new(format!("user_{i}")));
/// match chat.send(ImportAccounts::new().account_list(accounts)).await {
///     Err(Error::PartialBatch(error)) if error.stopped.is_some() => println!("{error}: {:?}", error.rest),
///     other => println!("{} failed", other?.failures().len()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct StopHandle(Arc<watch::Sender<u32>>);

impl StopHandle {
    /// A handle that has stopped nothing yet.
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(0)))
    }

    /// Stops all calls of its clients. A call of several requests sends nothing more, waits for those under way, at most
    /// [`stop_timeout`](crate::CallOptions::stop_timeout), and ends with [`Error::PartialBatch`](crate::Error::PartialBatch), whose
    /// `rest` goes on. Other calls, and all when this is called a second time, end at once. Calls that begin later are stopped, too.
    pub fn stop(&self) {
        self.0.send_modify(|times| *times += 1);
    }

    /// Whether it has stopped its calls.
    pub fn is_stopped(&self) -> bool {
        *self.0.borrow() > 0
    }

    pub(crate) fn stops(&self) -> Stops {
        Stops { seen: 0, times: self.0.subscribe() }
    }
}

impl Default for StopHandle {
    fn default() -> Self {
        Self::new()
    }
}

/// A call's view of its handle.
pub(crate) struct Stops {
    seen: u32,
    times: watch::Receiver<u32>,
}

impl Stops {
    /// Whether the call is to be stopped, once for each time that the handle was used.
    pub fn is_new(&mut self) -> bool {
        let is_new = *self.times.borrow_and_update() > self.seen;
        self.seen += u32::from(is_new);
        is_new
    }

    pub(crate) async fn next(&mut self) {
        if *self.times.borrow_and_update() > self.seen {
            return;
        }
        // The client holds the handle.
        let _ = self.times.changed().await;
    }
}

/// What the work returns; `None` if the handle is used before.
pub(crate) async fn unless_stopped<T>(stops: &mut Option<Stops>, work: impl Future<Output = T>) -> Option<T> {
    let Some(stops) = stops else { return Some(work.await) };
    match select(pin!(work), pin!(stops.next())).await {
        Either::Left((result, _)) => Some(result),
        Either::Right(_) => None,
    }
}
