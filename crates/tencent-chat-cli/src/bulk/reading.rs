//! The rows of a job as a stream.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use futures_util::stream::Stream;
use tencent_chat_reqwest::StopHandle;
use tokio::sync::mpsc;

use super::rows::{Reader, Row};
use super::shape::Shape;

/// How many rows are read ahead.
const ROWS_AHEAD: usize = 1_000;

/// Why rows cannot be read, or what became of them not be written.
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

/// Rows as they are read, by a thread that may wait.
pub struct Rows {
    rows: mpsc::Receiver<Row>,
    left: Option<usize>,
    /// Whether the end of the rows is that of the file.
    is_whole: Arc<Mutex<bool>>,
}

impl Rows {
    /// Where they cannot be read, the job is stopped.
    pub fn read(mut reader: Reader, shape: Shape, count: Option<usize>, failed: Failed, stop: StopHandle) -> Self {
        let (sender, rows) = mpsc::channel(ROWS_AHEAD);
        let is_whole = Arc::new(Mutex::new(false));
        let whole = is_whole.clone();
        std::thread::spawn(move || {
            while let Some(row) = reader.next(&shape) {
                match row {
                    Ok(row) => {
                        if sender.blocking_send(row).is_err() {
                            return;
                        }
                    }
                    Err(error) => {
                        failed.set(format!("the input cannot be read any further: {error}"));
                        stop.stop();
                        return;
                    }
                }
            }
            *whole.lock().unwrap_or_else(PoisonError::into_inner) = true;
        });
        Self { rows, left: count, is_whole }
    }
}

impl Stream for Rows {
    type Item = Row;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Row>> {
        match self.rows.poll_recv(cx) {
            Poll::Ready(Some(row)) => {
                self.left = self.left.map(|left| left.saturating_sub(1));
                Poll::Ready(Some(row))
            }
            Poll::Ready(None) if *self.is_whole.lock().unwrap_or_else(PoisonError::into_inner) => Poll::Ready(None),
            // The job was stopped.
            _ => Poll::Pending,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.unwrap_or(0), self.left)
    }
}
