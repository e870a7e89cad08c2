//! Sends followers the events, as a stream that does not end.
//!
//! News is collected and written once for all of them. A follower that does not read is disconnected; a browser then connects
//! again, and loads what it missed.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::{Bytes, Frame, SizeHint};
use tokio::sync::{broadcast, mpsc};

use super::{Shell, lock};
use crate::emulator::Emulator;
use crate::front::{COLLECT_EVENTS_FOR, MAX_EVENTS_BEHIND, SIGN_OF_LIFE, SIGN_OF_LIFE_EVERY, first_event};

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
pub(super) struct Feed(broadcast::Sender<Bytes>);

impl Default for Feed {
    fn default() -> Self {
        Self(broadcast::Sender::new(MAX_EVENTS_BEHIND))
    }
}

impl Feed {
    /// The events from now on, for a follower that the emulator has added. The stream ends with the connection or the server, or when
    /// the follower does not read.
    pub fn follow(&self, shell: &Arc<Shell>) -> ResponseBody {
        let (sender, receiver) = mpsc::channel(1);
        let (news, shell) = (self.0.subscribe(), shell.clone());
        tokio::spawn(async move {
            pass_on(news, sender).await;
            lock(&shell.emulator).unfollow();
        });
        ResponseBody::Events(receiver)
    }

    /// Sends news to followers after each change, until the server ends.
    pub async fn publish(&self, shell: &Shell) {
        let mut changed = shell.changed.subscribe();
        while changed.changed().await.is_ok() {
            tokio::time::sleep(COLLECT_EVENTS_FOR).await;
            changed.mark_unchanged();
            let Some(news) = shell.take(Emulator::news) else { continue };
            // Writing takes a while, and must not delay the connections.
            if let Ok(news) = news.release().await
                && let Ok(written) = tokio::task::spawn_blocking(move || news.to_string()).await
            {
                // Fails when the last follower has just left.
                let _ = self.0.send(Bytes::from(written));
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
            () = tokio::time::sleep(SIGN_OF_LIFE_EVERY) => Bytes::from_static(SIGN_OF_LIFE.as_bytes()),
            new = news.recv() => match new {
                Ok(new) => new,
                // It is too far behind.
                Err(_) => return,
            },
        };
    }
}
