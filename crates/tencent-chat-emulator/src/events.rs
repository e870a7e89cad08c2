//! `GET /_emulator/events`: what happens, as server-sent events, for the page and for people who watch a test.
//!
//! News is collected for a while and written once for all who follow.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde_json::json;

use crate::emulator::Emulator;
use crate::fill::Fill;
use crate::log::LoggedRequest;
use crate::recent::Remembered;
use crate::webhooks::LoggedWebhook;

/// Most requests and most webhooks that are sent at a time, and most bytes of each: under load the newest are enough, and the
/// log has the others.
const MOST: usize = 200;
const MOST_BYTES: usize = 1024 * 1024;

/// Most followers of the events at a time.
pub(crate) const MOST_FOLLOWERS: usize = 200;

/// The followers of the events.
#[derive(Debug, Default)]
pub(crate) struct Followers {
    count: usize,
    /// What they were sent. Nothing is collected without followers.
    seen: Option<Seen>,
}

/// The part of the logs that was sent.
#[derive(Debug)]
struct Seen {
    changes: u64,
    resets: u64,
    /// The number of the last request.
    request: u64,
    /// The number of the last webhook.
    webhook: u64,
    /// Webhooks that had not ended.
    open: BTreeSet<u64>,
}

/// The news, oldest first. Its text is one or more server-sent events.
#[derive(Debug)]
pub struct News {
    is_reset: bool,
    requests: Vec<(u64, Arc<LoggedRequest>)>,
    webhooks: Vec<Arc<LoggedWebhook>>,
    /// How many of each there were.
    totals: (u64, u64),
}

impl Emulator {
    /// Adds a follower of the events from now on, unless there are too many.
    pub(crate) fn follow(&mut self) -> bool {
        if self.followers.count >= MOST_FOLLOWERS {
            return false;
        }
        self.followers.count += 1;
        if self.followers.seen.is_none() {
            self.followers.seen = Some(Seen::now(self));
        }
        true
    }

    /// Removes a follower that has left.
    pub fn unfollow(&mut self) {
        self.followers.count = self.followers.count.saturating_sub(1);
        if self.followers.count == 0 {
            self.followers.seen = None;
        }
    }

    /// Whether there is news for the followers. Collect it for [`COLLECT_EVENTS_FOR`](crate::front::COLLECT_EVENTS_FOR), then
    /// send [`news`](Self::news).
    pub fn has_news(&self) -> bool {
        self.followers.seen.as_ref().is_some_and(|seen| seen.differs(self))
    }

    /// What is new for the followers, if there are any. It can be written later, while the emulator handles requests.
    pub fn news(&mut self) -> Option<News> {
        let mut seen = self.followers.seen.take()?;
        let news = seen.news(self);
        self.followers.seen = Some(seen);
        Some(news)
    }
}

impl Seen {
    /// All that was there before now.
    fn now(emulator: &Emulator) -> Self {
        let is_open = |id: &u64| !emulator.webhooks.has_settled(*id);
        let open = emulator.webhooks().map(|webhook| webhook.id).filter(is_open).fill();
        Self {
            changes: emulator.changes,
            resets: emulator.resets,
            request: emulator.log.total(),
            webhook: emulator.webhooks.last_id(),
            open,
        }
    }

    /// Whether there is something new. A GET request to a path of the API is logged without a change.
    fn differs(&self, emulator: &Emulator) -> bool {
        self.changes != emulator.changes || self.request != emulator.log.total()
    }

    /// The news since the last call.
    fn news(&mut self, emulator: &Emulator) -> News {
        self.changes = emulator.changes;
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
        self.open = webhooks.iter().filter(|webhook| webhook.outcome.is_none()).map(|webhook| webhook.id).fill();
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

impl fmt::Display for News {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_reset {
            f.write_str(&event("reset", &json!({})))?;
        }
        for (number, request) in &self.requests {
            f.write_str(&event("request", &request.shown(*number)))?;
        }
        for webhook in &self.webhooks {
            f.write_str(&event("webhook", &webhook.to_json()))?;
        }
        let (requests, webhooks) = self.totals;
        f.write_str(&event("state", &json!({ "requests": requests, "webhooks": webhooks })))
    }
}

pub(crate) fn event(name: &str, data: &impl Serialize) -> String {
    let data = serde_json::to_string(data).expect("what is listed is JSON");
    format!("event: {name}\ndata: {data}\n\n")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::{Value, json};

    use super::*;
    use crate::WebhookConfig;
    use crate::emulator::Handled;
    use crate::testing::Server;
    use crate::{EmulatorConfig, Request, WebhookResponse};

    /// The names of the events, and the data of the first one of a kind.
    fn read(events: &str) -> Vec<(String, Value)> {
        let parts = events.split("\n\n").filter(|part| !part.is_empty());
        let read = |part: &str| {
            let (name, data) = part.strip_prefix("event: ").unwrap().split_once("\ndata: ").unwrap();
            (name.to_owned(), serde_json::from_str(data).unwrap())
        };
        parts.map(read).collect()
    }

    fn news(server: &mut Server) -> String {
        server.emulator_mut().news().unwrap().to_string()
    }

    fn names(events: &[(String, Value)]) -> Vec<&str> {
        events.iter().map(|(name, _)| name.as_str()).collect()
    }

    #[test]
    fn a_follower_sees_what_happened_since_it_came_and_nothing_twice() {
        let mut server = Server::new();
        server.import(&["alice"]);
        assert!(server.emulator_mut().follow());
        server.code("invalidate_login_state", json!({"UserID": "nobody"}));
        let events = read(&news(&mut server));
        assert_eq!(names(&events), ["request", "state"]);
        let (_, request) = &events[0];
        assert_eq!((&request["number"], &request["error_code"]), (&json!(2), &json!(70107)));
        assert_eq!(names(&read(&news(&mut server))), ["state"]);
        (0..MOST + 5).for_each(|_| server.import(&["bob"]));
        assert_eq!(read(&news(&mut server)).len(), MOST + 1, "the newest only");
        server.control("POST", "/_emulator/reset", Value::Null);
        server.import(&["carol"]);
        assert_eq!(names(&read(&news(&mut server))), ["reset", "request", "state"]);
    }

    #[test]
    fn every_logged_request_is_news_and_a_look_is_not() {
        let mut server = Server::new();
        assert!(server.emulator_mut().follow());
        server.control("GET", "/_emulator/users", Value::Null);
        assert!(!server.emulator_mut().has_news());
        server.handle(Request::new("GET", "/v4/im_open_login_svc/account_import", ""));
        assert!(server.emulator_mut().has_news());
        assert_eq!(names(&read(&news(&mut server))), ["request", "state"]);
        assert!(!server.emulator_mut().has_news());
    }

    #[test]
    fn a_webhook_is_shown_when_it_is_fired_and_when_it_ends() {
        let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://127.0.0.1:1/")));
        server.import(&["alice"]);
        assert!(server.emulator_mut().follow());
        let message = json!({"To_Account": "alice", "MsgRandom": 1, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
        let request = server.request("send_c2c_message", message);
        let Handled::Asks(question) = server.begin(request) else { panic!("the app is asked first") };
        let events = read(&news(&mut server));
        assert_eq!(names(&events), ["webhook", "state"]);
        assert_eq!((&events[0].1["id"], &events[0].1["outcome"]), (&json!(1), &Value::Null));
        server.emulator_mut().note_time_taken(1, Duration::from_millis(7));
        server.decide(*question, WebhookResponse::TimedOut);
        let events = read(&news(&mut server));
        assert_eq!(names(&events), ["request", "webhook", "webhook", "state"]);
        assert_eq!((&events[1].1["outcome"], &events[1].1["taken_ms"]), (&json!("timeout"), &json!(7)));
        assert_eq!(events[2].1["command"], "C2C.CallbackAfterSendMsg");
    }
}
