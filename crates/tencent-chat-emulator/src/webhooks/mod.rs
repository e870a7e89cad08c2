//! The webhooks that are fired: which one to send next, and the outcome of each.
//!
//! This is the pure part. It makes requests and reads answers; the shell sends them.

mod event;
mod log;
mod verdict;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::IpAddr;
use std::time::Duration;

use tencent_chat::Timestamp;
use tencent_chat::schema::{self, EventTable};
use tencent_chat::webhook::sign;

use crate::config::WebhookConfig;
use crate::recent::Recent;
use crate::sorted::Sorted;
use crate::state::client::Platform;

pub use event::emulated_webhooks;
pub(crate) use event::{Event, MODERATION, listed, name_of, named, rewritten};
pub use log::LoggedWebhook;
pub(crate) use verdict::{Understood, Verdict, understand};
pub use verdict::{WebhookOutcome, WebhookResponse, WebhookVerdict};

/// How many webhooks about what happened may be under way at a time.
const AT_A_TIME: usize = 64;

/// How many may wait; further ones are not sent.
const MAX_WAITING: usize = 10_000;

/// How deep webhooks may be nested. A receiver that causes another webhook each time would never end; with the rates that clients
/// keep to, this many take half a second, less than the time that test runners give a test.
const MAX_NESTED: u32 = 100;

/// A webhook to be sent: a POST with a JSON body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookPost {
    /// Names it.
    pub id: u64,
    /// The app's URL with the query.
    pub url: String,
    /// The body, JSON text.
    pub body: String,
    /// How long its answer is waited for.
    pub timeout: Duration,
    /// How many webhooks, nested within one another, it is: 1 when the call that fired it was not sent by a receiver. Requests that its
    /// receiver sends have this as [`Request::nested`](crate::Request::nested).
    pub nested: u32,
}

impl WebhookPost {
    /// Whether it may be delivered within a process, where deliveries take no time.
    ///
    /// # Errors
    /// A sentence when webhooks are nested too deep.
    pub fn check_nesting(&self) -> Result<(), String> {
        if self.nested <= MAX_NESTED {
            return Ok(());
        }
        Err(format!(
            "{MAX_NESTED} webhooks are nested within one another: what receives them causes another one each time, as by \
             sending a message for each message"
        ))
    }

    /// The query of its URL.
    pub fn query(&self) -> &str {
        self.url.split_once('?').map_or("", |(_, query)| query)
    }

    /// What came of it, when that took so long: an answer after the timeout is none.
    pub(crate) fn in_time(&self, received: WebhookResponse, taken: Duration) -> WebhookResponse {
        if taken > self.timeout { WebhookResponse::TimedOut } else { received }
    }
}

/// The caller who caused an event.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cause {
    pub sdk_app_id: u64,
    pub client_ip: Option<IpAddr>,
    /// The device that acted; `None` for the server API.
    pub platform: Option<Platform>,
    /// [`Request::nested`](crate::Request::nested) of the request.
    pub nested: u32,
}

/// App and conversation.
type About = (u64, String);

#[derive(Debug)]
struct Waiting {
    id: u64,
    cause: Cause,
    event: Event,
}

/// A webhook about what happened that was sent.
#[derive(Debug)]
struct UnderWay {
    about: About,
    command: &'static str,
    sent: Timestamp,
}

#[derive(Debug)]
pub(crate) struct Webhooks {
    last_id: u64,
    pub log: Recent<LoggedWebhook>,
    /// Waiting webhooks, by what they are about. An entry exists while one waits or is under way.
    queues: BTreeMap<About, VecDeque<Waiting>>,
    /// The queues that are ready: a webhook waits, and none is under way.
    ready: VecDeque<About>,
    waiting: usize,
    /// Webhooks about past events that are under way.
    under_way: Sorted<u64, UnderWay>,
    /// All that wait or are under way, including questions.
    unfinished: BTreeSet<u64>,
}

impl Webhooks {
    /// An empty queue. Numbers begin after `last_id`, so that a webhook that is still under way is not mistaken for a new one.
    pub fn new(max_logged: usize, last_id: u64) -> Self {
        Self {
            last_id,
            log: Recent::new(max_logged),
            queues: BTreeMap::new(),
            ready: VecDeque::new(),
            waiting: 0,
            under_way: Sorted::new(),
            unfinished: BTreeSet::new(),
        }
    }

    pub fn last_id(&self) -> u64 {
        self.last_id
    }

    /// Whether nothing up to this number waits or is under way.
    pub fn has_settled(&self, last_id: u64) -> bool {
        self.unfinished.first().is_none_or(|oldest| *oldest > last_id)
    }

    /// How many wait or are under way.
    pub fn unfinished(&self) -> usize {
        self.unfinished.len()
    }

    fn note(&mut self, event: &Event, now: Timestamp) -> u64 {
        self.last_id += 1;
        self.unfinished.insert(self.last_id);
        self.log.push(LoggedWebhook::new(self.last_id, now, event));
        self.last_id
    }

    /// Asks the app about an event that happens `now`. The webhook is sent at once, at the true time `sent`.
    pub fn ask(
        &mut self,
        config: &WebhookConfig,
        cause: Cause,
        event: &Event,
        now: Timestamp,
        sent: Timestamp,
    ) -> WebhookPost {
        let id = self.note(event, now);
        self.post(config, &Waiting { id, cause, event: event.clone() }, sent)
    }

    /// Adds a past event to its queue.
    pub fn report(&mut self, cause: Cause, event: Event, now: Timestamp) {
        let id = self.note(&event, now);
        if self.waiting >= MAX_WAITING {
            return self.finish(
                id,
                &WebhookResponse::Failed(format!("{MAX_WAITING} webhooks are already waiting")),
                None,
            );
        }
        self.waiting += 1;
        let about = (cause.sdk_app_id, event.about.clone());
        if !self.queues.contains_key(&about) {
            self.ready.push_back(about.clone());
        }
        self.queues.entry(about).or_default().push_back(Waiting { id, cause, event });
    }

    /// The next webhook about something that happened, sent at the true time.
    pub fn next(&mut self, config: &WebhookConfig, sent: Timestamp) -> Option<WebhookPost> {
        if self.under_way.len() >= AT_A_TIME {
            return None;
        }
        let about = self.ready.pop_front()?;
        let next = self.queues.get_mut(&about).and_then(VecDeque::pop_front).expect("something waits in a ready queue");
        self.waiting -= 1;
        self.under_way.insert(next.id, UnderWay { about, command: next.event.command, sent });
        Some(self.post(config, &next, sent))
    }

    fn post(&mut self, config: &WebhookConfig, webhook: &Waiting, sent: Timestamp) -> WebhookPost {
        let query = query(&config.token, webhook.cause, webhook.event.command, sent);
        let to = webhook.event.url.as_ref().unwrap_or(&config.url);
        let url = format!("{to}?{query}");
        self.log.change(|logged| logged.id == webhook.id, |logged| logged.sent(to, query, config.timeout));
        let nested = webhook.cause.nested.saturating_add(1);
        WebhookPost { id: webhook.id, url, body: webhook.event.body(), timeout: config.timeout, nested }
    }

    /// The app of a webhook that is under way, and when it was sent, unless it is from before a reset.
    pub fn sent(&self, id: u64) -> Option<(u64, Timestamp)> {
        self.under_way.get(&id).map(|under_way| (under_way.about.0, under_way.sent))
    }

    /// Notes the outcome of a webhook about a past event, and makes the next one of its queue ready.
    pub fn finish_report(&mut self, id: u64, received: &WebhookResponse) {
        // It may be from before a reset.
        let Some(UnderWay { about, command, .. }) = self.under_way.remove(&id) else { return };
        let table = table(command);
        let understood = understand(table, received, |_| Ok(()));
        self.finish(id, received, Some(&understood));
        if self.queues.get(&about).is_some_and(|queue| !queue.is_empty()) {
            self.ready.push_back(about);
        } else {
            self.queues.remove(&about);
        }
    }

    /// Notes the outcome of a webhook.
    pub fn finish(&mut self, id: u64, received: &WebhookResponse, understood: Option<&Understood>) {
        if !self.unfinished.remove(&id) {
            return;
        }
        self.log.change(
            |logged| logged.id == id,
            |logged| {
                logged.outcome = Some(understood.map_or(WebhookOutcome::Failed, |understood| understood.outcome));
                logged.why = understood.and_then(|understood| understood.why.clone());
                match received {
                    WebhookResponse::Answer { status, body } => {
                        logged.status = Some(*status);
                        logged.answer = Some(String::from_utf8_lossy(body).into_owned());
                    }
                    WebhookResponse::Failed(why) => logged.why = Some(why.clone()),
                    WebhookResponse::TimedOut => {
                        logged.why = Some(format!("no answer within {} ms", logged.timeout.as_millis()));
                    }
                }
            },
        );
    }
}

/// The description of a command that is fired.
pub(crate) fn table(command: &str) -> &'static EventTable {
    schema::find_event(command).expect("what is fired is described")
}

/// Commands whose URL does not have the client's address and platform, according to their pages.
const WITHOUT_IP: [&str; 6] = [
    "Alert.RequestOverLimit",
    "ContentCallback.ResultNotify",
    "Group.CallbackOnMemberStateChange",
    "Group.CallbackSendMsgException",
    "Push.AllMemberPush",
    "Push.OfflinePush",
];
const WITHOUT_PLATFORM: [&str; 4] =
    ["ContentCallback.ResultNotify", "Group.CallbackOnMemberStateChange", "Push.AllMemberPush", "Push.OfflinePush"];

/// The query of a webhook's URL, signed when there is a token: with the true time, since the receiver compares it with its own
/// clock, which a test does not move.
fn query(token: &str, cause: Cause, command: &str, sent: Timestamp) -> String {
    let mut query = format!("SdkAppid={}&CallbackCommand={command}&contenttype=json", cause.sdk_app_id);
    if let Some(ip) = cause.client_ip.filter(|_| !WITHOUT_IP.contains(&command)) {
        query.push_str(&format!("&ClientIP={ip}"));
    }
    if !WITHOUT_PLATFORM.contains(&command) {
        let platform = cause.platform.map_or("RESTAPI", |platform| platform.query_name(command));
        query.push_str(&format!("&OptPlatform={platform}"));
    }
    if !token.is_empty() {
        let time = sent.as_secs().to_string();
        query.push_str(&format!("&Sign={}&RequestTime={time}", sign(token, &time)));
    }
    query
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const CAUSE: Cause = Cause { sdk_app_id: 1, client_ip: None, platform: None, nested: 0 };

    struct Fired {
        webhooks: Webhooks,
        config: WebhookConfig,
    }

    impl Fired {
        fn new() -> Self {
            Self { webhooks: Webhooks::new(1000, 0), config: WebhookConfig::new("http://app/") }
        }

        fn report(&mut self, about: impl Into<String>) {
            let event = Event::new("C2C.CallbackAfterSendMsg", about, json!({}));
            self.webhooks.report(CAUSE, event, Timestamp::from_secs(0));
        }

        fn next(&mut self) -> Option<u64> {
            self.webhooks.next(&self.config, Timestamp::from_secs(0)).map(|post| post.id)
        }

        fn end(&mut self, id: u64) {
            self.webhooks.finish_report(id, &WebhookResponse::TimedOut);
        }
    }

    #[test]
    fn what_is_about_the_same_goes_one_after_another_and_the_rest_beside_it() {
        let mut fired = Fired::new();
        ["a", "a", "b", "a"].into_iter().for_each(|about| fired.report(about));
        assert_eq!([fired.next(), fired.next(), fired.next()], [Some(1), Some(3), None]);
        fired.end(3);
        assert_eq!(fired.next(), None);
        fired.end(1);
        assert_eq!([fired.next(), fired.next()], [Some(2), None]);
        fired.end(2);
        assert_eq!(fired.next(), Some(4));
        assert!(fired.webhooks.has_settled(3) && !fired.webhooks.has_settled(4));
        fired.end(4);
        assert_eq!((fired.webhooks.unfinished(), fired.webhooks.queues.len()), (0, 0));
    }

    #[test]
    fn another_app_has_conversations_of_its_own() {
        let mut fired = Fired::new();
        fired.report("a");
        let event = Event::new("C2C.CallbackAfterSendMsg", "a", json!({}));
        fired.webhooks.report(Cause { sdk_app_id: 2, ..CAUSE }, event, Timestamp::from_secs(0));
        assert_eq!([fired.next(), fired.next()], [Some(1), Some(2)]);
    }

    #[test]
    fn only_so_many_are_under_way_and_only_so_many_wait() {
        let mut fired = Fired::new();
        (0..=MAX_WAITING).for_each(|about| fired.report(about.to_string()));
        let last = fired.webhooks.log.iter().next_back().unwrap();
        assert_eq!(
            (last.outcome, last.why.as_deref()),
            (Some(WebhookOutcome::Failed), Some("10000 webhooks are already waiting"))
        );
        let under_way: Vec<u64> = std::iter::from_fn(|| fired.next()).collect();
        assert_eq!(under_way.len(), AT_A_TIME);
        fired.end(under_way[7]);
        assert!(fired.next().is_some() && fired.next().is_none());
    }

    #[test]
    fn what_ends_after_a_reset_is_not_taken_for_another() {
        let mut fired = Fired::new();
        fired.report("a");
        let old = fired.next().unwrap();
        fired.webhooks = Webhooks::new(1000, fired.webhooks.last_id());
        fired.report("a");
        fired.end(old);
        assert_eq!(fired.webhooks.unfinished(), 1);
        assert_ne!(fired.next(), Some(old));
    }

    #[test]
    fn only_the_last_are_remembered() {
        let mut fired = Fired { webhooks: Webhooks::new(2, 0), ..Fired::new() };
        ["a", "b", "c"].into_iter().for_each(|about| fired.report(about));
        let outcomes =
            |fired: &Fired| fired.webhooks.log.iter().map(|logged| (logged.id, logged.outcome)).collect::<Vec<_>>();
        while let Some(id) = fired.next() {
            fired.end(id);
        }
        let timeout = Some(WebhookOutcome::Timeout);
        assert_eq!((outcomes(&fired), fired.webhooks.log.total()), (vec![(2, timeout), (3, timeout)], 3));
    }
}
