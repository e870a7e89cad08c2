//! `GET /_emulator/events`: what happens, as server-sent events, for the page and for people who watch a test.
//!
//! News is collected and written once for all followers, and the emulator does not know them. A follower that does not read
//! is disconnected; a browser then connects again, and loads what it missed.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Frame, SizeHint};
use serde::Serialize;
use serde_json::json;
use tokio::sync::{broadcast, mpsc, watch};

use crate::emulator::Emulator;
use crate::http::{Answer, Request};
use crate::log::LoggedRequest;
use crate::recent::Remembered;
use crate::shell::{Shared, lock};
use crate::webhooks::LoggedWebhook;

pub(crate) const PATH: &str = "/_emulator/events";

/// How long events are collected: drawing the page more often would not help.
const COLLECTED: Duration = Duration::from_millis(50);

/// How often a stream without news sends a sign of life, so that no proxy closes it.
const STILL_HERE: Duration = Duration::from_secs(15);

/// Most requests and most webhooks that are sent at a time, and most bytes of each: under load the newest are enough, and the
/// log has the others.
const MOST: usize = 200;
const MOST_BYTES: usize = 1024 * 1024;

/// How many times a follower may be behind before it is disconnected.
const BEHIND: usize = 16;

/// How many may follow at a time.
const MOST_FOLLOWERS: usize = 200;

/// The body of a response.
pub(crate) enum Body {
    Whole(Full<Bytes>),
    Events(mpsc::Receiver<Bytes>),
}

impl hyper::body::Body for Body {
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

/// Whether a request is for the events.
pub(crate) fn follows(request: &Request) -> bool {
    (request.method.as_str(), request.path.as_str()) == ("GET", PATH)
}

/// The beginning of the answer, or why there is none.
pub(crate) fn answer(has_room: bool) -> Answer {
    match has_room {
        true => Answer::event_stream(),
        false => {
            let error = format!("{MOST_FOLLOWERS} follow the events already");
            Answer::json(503, json!({ "error": error }).to_string())
        }
    }
}

/// What all followers share.
pub(crate) struct Feed {
    news: broadcast::Sender<Bytes>,
    /// What was sent. Nothing is collected while there are no followers.
    sent: Mutex<Option<Seen>>,
}

impl Feed {
    pub fn new() -> Self {
        Self { news: broadcast::Sender::new(BEHIND), sent: Mutex::new(None) }
    }

    /// The events from now on, unless too many follow. The stream ends with the connection or the server, or when
    /// the follower does not read.
    pub fn follow(&self, emulator: &Shared) -> Option<Body> {
        if self.news.receiver_count() >= MOST_FOLLOWERS {
            return None;
        }
        let news = self.news.subscribe();
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| Seen::by_now(&lock(emulator)));
        let (sender, receiver) = mpsc::channel(1);
        tokio::spawn(pass_on(news, sender));
        Some(Body::Events(receiver))
    }

    /// Sends followers what is new whenever something has changed, until the server ends.
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
                && let Ok(written) = tokio::task::spawn_blocking(move || new.write()).await
            {
                // It fails when the last one has just left.
                let _ = self.news.send(Bytes::from(written));
            }
        }
    }
}

/// Passes events on to one follower, until it leaves or does not read.
async fn pass_on(mut news: broadcast::Receiver<Bytes>, sender: mpsc::Sender<Bytes>) {
    let mut next = Bytes::from(event("ready", &json!({})));
    loop {
        if sender.send(next).await.is_err() {
            return;
        }
        next = tokio::select! {
            () = sender.closed() => return,
            () = tokio::time::sleep(STILL_HERE) => Bytes::from_static(b": still here\n\n"),
            new = news.recv() => match new {
                Ok(new) => new,
                // It is too far behind.
                Err(_) => return,
            },
        };
    }
}

fn event(name: &str, data: &impl Serialize) -> String {
    let data = serde_json::to_string(data).expect("what is listed is JSON");
    format!("event: {name}\ndata: {data}\n\n")
}

/// The part of the logs that was sent already.
struct Seen {
    resets: u64,
    /// The number of the last request.
    request: u64,
    /// The number of the last webhook.
    webhook: u64,
    /// Webhooks that had not ended.
    open: BTreeSet<u64>,
}

/// What is new, oldest first.
struct News {
    is_reset: bool,
    requests: Vec<(u64, Arc<LoggedRequest>)>,
    webhooks: Vec<Arc<LoggedWebhook>>,
    /// How many of each there were.
    totals: (u64, u64),
}

impl Seen {
    fn by_now(emulator: &Emulator) -> Self {
        let is_open = |id: &u64| !emulator.webhooks.has_settled(*id);
        let open = emulator.webhooks().map(|webhook| webhook.id).filter(is_open).collect();
        Self { resets: emulator.resets, request: emulator.log.total(), webhook: emulator.webhooks.last_id(), open }
    }

    /// What is new. It is written later, while the emulator goes on.
    fn news(&mut self, emulator: &Emulator) -> News {
        let is_reset = emulator.resets != self.resets;
        if is_reset {
            (self.resets, self.request) = (emulator.resets, 0);
            self.open.clear();
        }
        let new = emulator.log.numbered().rev().take_while(|(number, _)| *number > self.request);
        let requests = newest(new.map(|(number, request)| (number, request.clone())), |(_, request)| request.bytes());
        self.request = emulator.log.total();
        let is_new = |id: u64| id > self.webhook || self.open.contains(&id);
        let new = emulator.webhooks.log.shared().rev().filter(|webhook| is_new(webhook.id));
        let webhooks = newest(new.cloned(), |webhook| webhook.bytes());
        self.open = webhooks.iter().filter(|webhook| webhook.outcome.is_none()).map(|webhook| webhook.id).collect();
        self.webhook = emulator.webhooks.last_id();
        News { is_reset, requests, webhooks, totals: (self.request, emulator.webhooks.log.total()) }
    }
}

/// The newest of these, as many as are sent at a time, in the order in which they came in.
fn newest<T>(from_new_to_old: impl Iterator<Item = T>, bytes: impl Fn(&T) -> usize) -> Vec<T> {
    let mut sum = 0;
    let fits = |one: &T| {
        sum += bytes(one);
        sum <= MOST_BYTES
    };
    let mut newest: Vec<T> = from_new_to_old.take(MOST).take_while(fits).collect();
    newest.reverse();
    newest
}

impl News {
    /// The events. There is at least one, since something has changed.
    fn write(&self) -> String {
        let reset = self.is_reset.then(|| event("reset", &json!({})));
        let requests = self.requests.iter().map(|(number, request)| event("request", &request.shown(*number)));
        let webhooks = self.webhooks.iter().map(|webhook| event("webhook", &webhook.to_json()));
        let (requests_total, webhooks_total) = self.totals;
        let state = event("state", &json!({ "requests": requests_total, "webhooks": webhooks_total }));
        reset.into_iter().chain(requests).chain(webhooks).chain([state]).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::WebhookConfig;
    use crate::testing::Server;
    use crate::{EmulatorConfig, Handled, Received};

    /// The names of the events, and the data of the first one of a kind.
    fn read(events: &str) -> Vec<(String, Value)> {
        let parts = events.split("\n\n").filter(|part| !part.is_empty());
        let read = |part: &str| {
            let (name, data) = part.strip_prefix("event: ").unwrap().split_once("\ndata: ").unwrap();
            (name.to_owned(), serde_json::from_str(data).unwrap())
        };
        parts.map(read).collect()
    }

    fn names(events: &[(String, Value)]) -> Vec<&str> {
        events.iter().map(|(name, _)| name.as_str()).collect()
    }

    #[test]
    fn a_follower_sees_what_happened_since_it_came_and_nothing_twice() {
        let mut server = Server::new();
        server.import(&["alice"]);
        let mut seen = Seen::by_now(server.emulator());
        server.code("invalidate_login_state", json!({"UserID": "nobody"}));
        let events = read(&seen.news(server.emulator()).write());
        assert_eq!(names(&events), ["request", "state"]);
        let (_, request) = &events[0];
        assert_eq!((&request["number"], &request["error_code"]), (&json!(2), &json!(70107)));
        assert_eq!(names(&read(&seen.news(server.emulator()).write())), ["state"]);
        (0..MOST + 5).for_each(|_| server.import(&["bob"]));
        assert_eq!(read(&seen.news(server.emulator()).write()).len(), MOST + 1, "the newest only");
        server.control("POST", "/_emulator/reset", Value::Null);
        server.import(&["carol"]);
        assert_eq!(names(&read(&seen.news(server.emulator()).write())), ["reset", "request", "state"]);
    }

    #[test]
    fn a_webhook_is_shown_when_it_is_fired_and_when_it_ends() {
        let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://127.0.0.1:1/")));
        server.import(&["alice"]);
        let mut seen = Seen::by_now(server.emulator());
        let message = json!({"To_Account": "alice", "MsgRandom": 1, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
        let request = server.request("send_c2c_message", message);
        let Handled::Asks(question) = server.begin(request) else { panic!("the app is asked first") };
        let events = read(&seen.news(server.emulator()).write());
        assert_eq!(names(&events), ["webhook", "state"]);
        assert_eq!((&events[0].1["id"], &events[0].1["outcome"]), (&json!(1), &Value::Null));
        server.emulator_mut().note_time_taken(1, Duration::from_millis(7));
        server.decide(*question, Received::TimedOut);
        let events = read(&seen.news(server.emulator()).write());
        assert_eq!(names(&events), ["request", "webhook", "webhook", "state"]);
        assert_eq!((&events[1].1["outcome"], &events[1].1["taken_ms"]), (&json!("timeout"), &json!(7)));
        assert_eq!(events[2].1["command"], "C2C.CallbackAfterSendMsg");
    }
}
