//! The rows of a job as a stream.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use futures_util::stream::Stream;
use tencent_chat_reqwest::StopHandle;
use tokio::sync::mpsc;

use super::rows::{Reader, Row};
use super::shape::Shape;

/// How many rows are read ahead.
const ROWS_AHEAD: usize = 1_000;

/// Why the rows cannot be read, or why their results cannot be written.
#[derive(Clone, Default)]
pub struct Failed(Arc<Mutex<Option<String>>>);

impl Failed {
    pub fn set(&self, why: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(why);
    }

    pub fn take(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// What the thread sends. A channel that closes without an end is that of a thread that panicked.
enum Read {
    Row(Row),
    Failed(String),
    End,
}

/// Rows as they are read, by a thread that may wait.
pub struct Rows {
    read: mpsc::Receiver<Read>,
    left: Option<usize>,
    has_ended: bool,
    failed: Failed,
    stop: StopHandle,
}

impl Rows {
    /// Stops the job when a row cannot be read.
    pub fn read(mut reader: Reader, shape: Shape, count: Option<usize>, failed: Failed, stop: StopHandle) -> Self {
        let (sender, read) = mpsc::channel(ROWS_AHEAD);
        std::thread::spawn(move || {
            loop {
                let (read, is_last) = match reader.next(&shape) {
                    Some(Ok(row)) => (Read::Row(row), false),
                    Some(Err(error)) => (Read::Failed(error.to_string()), true),
                    None => (Read::End, true),
                };
                if sender.blocking_send(read).is_err() || is_last {
                    return;
                }
            }
        });
        Self { read, left: count, has_ended: false, failed, stop }
    }
}

impl Stream for Rows {
    type Item = Row;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Row>> {
        if self.has_ended {
            return Poll::Ready(None);
        }
        let why = match ready!(self.read.poll_recv(cx)) {
            Some(Read::Row(row)) => {
                self.left = self.left.map(|left| left.saturating_sub(1));
                return Poll::Ready(Some(row));
            }
            Some(Read::End) => {
                self.has_ended = true;
                return Poll::Ready(None);
            }
            Some(Read::Failed(error)) => error,
            None => "its reader has failed".to_owned(),
        };
        self.failed.set(format!("the input cannot be read any further: {why}"));
        if !self.stop.is_stopped() {
            self.stop.stop();
        }
        // The job ends because it was stopped, not because its rows have ended.
        Poll::Pending
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.unwrap_or(0), self.left)
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    #[test]
    fn a_reader_that_panics_stops_the_job() {
        let (sender, read) = mpsc::channel(1);
        let (failed, stop) = (Failed::default(), StopHandle::new());
        let mut rows = Rows { read, left: None, has_ended: false, failed: failed.clone(), stop: stop.clone() };
        let mut poll = || Pin::new(&mut rows).poll_next(&mut Context::from_waker(Waker::noop()));
        assert!(poll().is_pending() && !stop.is_stopped());
        drop(sender);
        assert!(poll().is_pending() && stop.is_stopped());
        assert_eq!(failed.take().unwrap(), "the input cannot be read any further: its reader has failed");
    }
}
