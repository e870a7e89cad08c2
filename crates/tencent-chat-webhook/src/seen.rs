//! Which events were delivered before.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use tencent_chat::webhook::ReplayGuard;

use crate::BoxError;

/// A future of whether a key is new, or why the store does not know.
pub type SeenFuture<'a> = Pin<Box<dyn Future<Output = Result<bool, BoxError>> + Send + 'a>>;

/// Remembers deliveries, so that an event that Tencent delivers again is not handled again: a [`MemoryStore`], or one of your own that
/// processes share.
///
/// With the crate `redis`, and its feature `tokio-comp`:
///
/// ```
/// use std::time::Duration;
/// use tencent_chat_webhook::{SeenFuture, SeenStore};
///
/// struct Redis {
///     connection: redis::aio::MultiplexedConnection,
/// }
///
/// impl SeenStore for Redis {
///     fn add<'a>(&'a self, key: &'a str, keep: Duration) -> SeenFuture<'a> {
///         Box::pin(async move {
///             let mut set = redis::cmd("SET");
///             set.arg(format!("webhook:{key}")).arg(1).arg("NX").arg("EX").arg(keep.as_secs());
///             let added: Option<String> = set.query_async(&mut self.connection.clone()).await?;
///             Ok(added.is_some())
///         })
///     }
/// }
/// ```
pub trait SeenStore: Send + Sync + 'static {
    /// Remembers a key for so long, and returns whether it is new, in one step. It is given up after [`timeout`](crate::Handler::timeout).
    fn add<'a>(&'a self, key: &'a str, keep: Duration) -> SeenFuture<'a>;
}

/// A [`SeenStore`] in the memory of this process.
#[derive(Debug)]
pub struct MemoryStore {
    capacity: usize,
    /// From the first key on, which says how long to keep it.
    guard: Mutex<Option<ReplayGuard>>,
}

impl MemoryStore {
    /// A store that remembers at most `capacity` deliveries (at least one), about 100 bytes each. When there are more, the oldest are
    /// forgotten before their time.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, guard: Mutex::new(None) }
    }
}

impl Default for MemoryStore {
    /// A store of 100,000 deliveries.
    fn default() -> Self {
        Self::new(100_000)
    }
}

impl SeenStore for MemoryStore {
    fn add<'a>(&'a self, key: &'a str, keep: Duration) -> SeenFuture<'a> {
        let mut slot = self.guard.lock().unwrap_or_else(PoisonError::into_inner);
        let mut guard = slot.take().unwrap_or_else(|| ReplayGuard::new(self.capacity)).keep(keep);
        let is_new = guard.admit(key, &[], SystemTime::now().into());
        *slot = Some(guard);
        Box::pin(async move { Ok(is_new) })
    }
}
