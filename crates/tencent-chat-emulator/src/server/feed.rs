//! Sends followers the events, as a stream that does not end.
//!
//! News is collected and written once for all of them. A follower that does not read is disconnected; a browser then connects
//! again, and loads what it missed.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::{Bytes, Frame, SizeHint};
use tokio::sync::{broadcast, mpsc, watch};

use super::{Shared, lock};
use crate::events::Follower;
use crate::front::{BEHIND, COLLECTED, MOST_FOLLOWERS, STILL_HERE, STILL_HERE_LINE, first_event};

/// The body of a response.
pub(super) enum ResponseBody {
    Whole(Full<Bytes>),
    Events(mpsc::Receiver<Bytes>),
}

impl hyper::body::Body for ResponseBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        match self.get_mut() {
            Self::Whole(body) => Pin::new(body).poll_frame(context),
            Self::Events(events) => events.poll_recv(context).map(|events| Some(Ok(Frame::data(events?)))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(body) => body.size_hint(),
            Self::Events(_) => SizeHint::default(),
        }
    }
}

/// What all followers share.
pub(super) struct Feed {
    news: broadcast::Sender<Bytes>,
    /// What was sent. Nothing is collected without followers.
    sent: Mutex<Option<Follower>>,
}

impl Feed {
    pub fn new() -> Self {
        Self { news: broadcast::Sender::new(BEHIND), sent: Mutex::new(None) }
    }

    /// The events from now on, unless too many follow. The stream ends with the connection or the server, or when
    /// the follower does not read.
    pub fn follow(&self, emulator: &Shared) -> Option<ResponseBody> {
        if self.news.receiver_count() >= MOST_FOLLOWERS {
            return None;
        }
        let news = self.news.subscribe();
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| Follower::new(&lock(emulator)));
        let (sender, receiver) = mpsc::channel(1);
        tokio::spawn(pass_on(news, sender));
        Some(ResponseBody::Events(receiver))
    }

    /// Sends news to followers after each change, until the server ends.
    pub async fn publish(&self, emulator: &Shared, mut changed: watch::Receiver<()>) {
        while changed.changed().await.is_ok() {
            tokio::time::sleep(COLLECTED).await;
            changed.mark_unchanged();
            let new = {
                let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
                if self.news.receiver_count() == 0 {
                    *sent = None;
                }
                sent.as_mut().map(|sent| sent.news(&lock(emulator)))
            };
            // Writing takes a while, and must not delay the connections.
            if let Some(new) = new
                && let Ok(written) = tokio::task::spawn_blocking(move || new.to_string()).await
            {
                // Fails when the last follower has just left.
                let _ = self.news.send(Bytes::from(written));
            }
        }
    }
}

/// Passes events on to one follower, until it leaves or does not read.
async fn pass_on(mut news: broadcast::Receiver<Bytes>, sender: mpsc::Sender<Bytes>) {
    let mut next = Bytes::from(first_event());
    loop {
        if sender.send(next).await.is_err() {
            return;
        }
        next = tokio::select! {
            () = sender.closed() => return,
            () = tokio::time::sleep(STILL_HERE) => Bytes::from_static(STILL_HERE_LINE.as_bytes()),
            new = news.recv() => match new {
                Ok(new) => new,
                // It is too far behind.
                Err(_) => return,
            },
        };
    }
}
