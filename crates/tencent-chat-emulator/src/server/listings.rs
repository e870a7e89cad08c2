//! Writes a log for its readers: one at a time, and once for all waiting readers.

use std::sync::{Arc, Mutex, PoisonError};

use hyper::body::Bytes;
use tokio::sync::OnceCell;

/// One log that is written. Many bodies take a while, during which further readers may come.
#[derive(Default)]
pub(super) struct Listings {
    /// Held while the log is written.
    turn: tokio::sync::Mutex<()>,
    /// The log for new readers. Its writing has not begun.
    next: Mutex<Arc<OnceCell<Bytes>>>,
}

impl Listings {
    /// The log that `write` makes, in a call that begins after this one. `write` may be that of another waiting reader.
    pub async fn get<E>(&self, write: impl AsyncFnOnce() -> Result<Bytes, E>) -> Result<Bytes, E> {
        let listing = self.next().clone();
        let written = listing.get_or_try_init(async || {
            let _turn = self.turn.lock().await;
            // Readers that come from now on would miss later entries.
            *self.next() = Arc::default();
            write().await
        });
        written.await.cloned()
    }

    fn next(&self) -> std::sync::MutexGuard<'_, Arc<OnceCell<Bytes>>> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::sync::Semaphore;
    use tokio::task::{JoinSet, yield_now};

    use super::*;

    /// A log whose text is the number of times that it was written.
    struct Written {
        listings: Listings,
        begun: AtomicUsize,
        may_end: Semaphore,
    }

    impl Written {
        async fn get(self: Arc<Self>) -> Bytes {
            let write = async || {
                let number = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
                self.may_end.acquire().await.unwrap().forget();
                Ok::<_, Infallible>(Bytes::from(number.to_string()))
            };
            self.listings.get(write).await.unwrap()
        }

        fn begun(&self) -> usize {
            self.begun.load(Ordering::SeqCst)
        }
    }

    /// Lets all tasks go on until they wait.
    async fn settle() {
        for _ in 0..1000 {
            yield_now().await;
        }
    }

    #[tokio::test]
    async fn those_who_wait_share_a_log_that_is_begun_after_they_came() {
        let log =
            Arc::new(Written { listings: Listings::default(), begun: AtomicUsize::new(0), may_end: Semaphore::new(0) });
        let first = tokio::spawn(log.clone().get());
        settle().await;
        assert_eq!(log.begun(), 1);
        let mut others = JoinSet::new();
        (0..250).for_each(|_| drop(others.spawn(log.clone().get())));
        settle().await;
        assert_eq!(log.begun(), 1, "one at a time");
        log.may_end.add_permits(1);
        assert_eq!(first.await.unwrap(), "1");
        settle().await;
        assert_eq!(log.begun(), 2);
        let late = tokio::spawn(log.clone().get());
        settle().await;
        log.may_end.add_permits(1);
        assert!(others.join_all().await.iter().all(|text| text == "2"));
        log.may_end.add_permits(1);
        assert_eq!(late.await.unwrap(), "3", "it came when the second was begun");
        assert_eq!(log.begun(), 3);
    }

    #[tokio::test]
    async fn one_that_leaves_while_its_log_is_written_leaves_it_to_the_others() {
        let log =
            Arc::new(Written { listings: Listings::default(), begun: AtomicUsize::new(0), may_end: Semaphore::new(0) });
        let leaves = tokio::spawn(log.clone().get());
        settle().await;
        let stays = tokio::spawn(log.clone().get());
        settle().await;
        leaves.abort();
        log.may_end.add_permits(1);
        assert_eq!(stays.await.unwrap(), "2");
    }
}
