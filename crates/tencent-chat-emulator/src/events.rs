//! `GET /_emulator/events`: what happens, as server-sent events, for the page and for people who watch a test.
//!
//! A follower asks the emulator what is new whenever something happened, so that the emulator knows nothing of followers.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Frame, SizeHint};
use serde_json::{Value, json};
use tokio::sync::{mpsc, watch};

use crate::emulator::Emulator;
use crate::http::{Answer, Request};
use crate::origin;
use crate::shell::{Shared, lock};

pub(crate) const PATH: &str = "/_emulator/events";

/// How long events are collected: drawing the page more often would not help.
const COLLECTED: Duration = Duration::from_millis(50);

/// How often a stream without news shows that it lives, so that nothing between the two ends closes it.
const STILL_HERE: Duration = Duration::from_secs(15);

/// Most requests and most webhooks that are sent at a time: under load the newest are enough, and the log has the others.
const MOST: usize = 200;

/// The body of a response.
pub(crate) enum Body {
    Whole(Full<Bytes>),
    Events(mpsc::Receiver<String>),
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
            Self::Events(events) => events.poll_recv(context).map(|events| Some(Ok(Frame::data(Bytes::from(events?))))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(body) => body.size_hint(),
            Self::Events(_) => SizeHint::default(),
        }
    }
}

/// The beginning of the answer to a request for the events; `None` for other requests, and for those that may not.
pub(crate) fn follows(emulator: &Emulator, request: &Request) -> Option<Answer> {
    if (request.method.as_str(), request.path.as_str()) != ("GET", PATH) {
        return None;
    }
    let origin = origin::admit(request, emulator.allowed_origins()).ok()?;
    Some(Answer::event_stream().for_origin(origin.map(str::to_owned)))
}

/// The events from now on. The stream ends with the connection, or with the server.
pub(crate) fn stream(emulator: Shared, mut changed: watch::Receiver<()>) -> Body {
    let (sender, receiver) = mpsc::channel(1);
    let mut follower = Follower::new(&lock(&emulator));
    tokio::spawn(async move {
        let mut text = event("ready", &json!({}));
        loop {
            if !text.is_empty() && sender.send(text).await.is_err() {
                return;
            }
            text = tokio::select! {
                () = sender.closed() => return,
                () = tokio::time::sleep(STILL_HERE) => ": still here\n\n".to_owned(),
                change = changed.changed() => {
                    if change.is_err() {
                        return;
                    }
                    tokio::time::sleep(COLLECTED).await;
                    changed.mark_unchanged();
                    follower.news(&lock(&emulator))
                }
            };
        }
    });
    Body::Events(receiver)
}

fn event(name: &str, data: &Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

/// What somebody who watches has seen.
struct Follower {
    resets: u64,
    /// The number of the last request.
    request: u64,
    /// The number of the last webhook.
    webhook: u64,
    /// Webhooks that had not ended.
    open: BTreeSet<u64>,
}

impl Follower {
    fn new(emulator: &Emulator) -> Self {
        let is_open = |id: &u64| !emulator.webhooks.has_settled(*id);
        let open = emulator.webhooks().map(|webhook| webhook.id).filter(is_open).collect();
        Self { resets: emulator.resets, request: emulator.log.total(), webhook: emulator.webhooks.last_id(), open }
    }

    /// The events of what is new. There is at least one, since something has changed.
    fn news(&mut self, emulator: &Emulator) -> String {
        let mut events = String::new();
        if emulator.resets != self.resets {
            (self.resets, self.request) = (emulator.resets, 0);
            self.open.clear();
            events += &event("reset", &json!({}));
        }
        let new = emulator.log.numbered().rev().take_while(|(number, _)| *number > self.request).take(MOST);
        for (number, request) in new.collect::<Vec<_>>().into_iter().rev() {
            events += &event("request", &request.to_json(number));
        }
        self.request = emulator.log.total();
        let is_new = |id: u64| id > self.webhook || self.open.contains(&id);
        let new: Vec<_> = emulator.webhooks().rev().filter(|webhook| is_new(webhook.id)).take(MOST).collect();
        self.open.clear();
        for webhook in new.into_iter().rev() {
            if webhook.outcome.is_none() {
                self.open.insert(webhook.id);
            }
            events += &event("webhook", &webhook.to_json());
        }
        self.webhook = emulator.webhooks.last_id();
        events + &event("state", &json!({ "requests": self.request, "webhooks": emulator.webhooks.log.total() }))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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
        let mut follower = Follower::new(server.emulator());
        server.code("invalidate_login_state", json!({"UserID": "nobody"}));
        let events = read(&follower.news(server.emulator()));
        assert_eq!(names(&events), ["request", "state"]);
        let (_, request) = &events[0];
        assert_eq!((&request["number"], &request["error_code"]), (&json!(2), &json!(70107)));
        assert_eq!(names(&read(&follower.news(server.emulator()))), ["state"]);
        (0..MOST + 5).for_each(|_| server.import(&["bob"]));
        assert_eq!(read(&follower.news(server.emulator())).len(), MOST + 1, "the newest only");
        server.control("POST", "/_emulator/reset", Value::Null);
        server.import(&["carol"]);
        assert_eq!(names(&read(&follower.news(server.emulator()))), ["reset", "request", "state"]);
    }

    #[test]
    fn a_webhook_is_shown_when_it_is_fired_and_when_it_ends() {
        let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://127.0.0.1:1/")));
        server.import(&["alice"]);
        let mut follower = Follower::new(server.emulator());
        let message = json!({"To_Account": "alice", "MsgRandom": 1, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
        let request = server.request("send_c2c_message", message);
        let Handled::Asks(question) = server.begin(request) else { panic!("the app is asked first") };
        let events = read(&follower.news(server.emulator()));
        assert_eq!(names(&events), ["webhook", "state"]);
        assert_eq!((&events[0].1["id"], &events[0].1["outcome"]), (&json!(1), &Value::Null));
        server.emulator_mut().note_time_taken(1, Duration::from_millis(7));
        server.decide(*question, Received::TimedOut);
        let events = read(&follower.news(server.emulator()));
        assert_eq!(names(&events), ["request", "webhook", "webhook", "state"]);
        assert_eq!((&events[1].1["outcome"], &events[1].1["taken_ms"]), (&json!("timeout"), &json!(7)));
        assert_eq!(events[2].1["command"], "C2C.CallbackAfterSendMsg");
    }
}
