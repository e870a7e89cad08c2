//! What stands before an emulator in a server: which requests are read, how far, and what is answered beside the emulator. It
//! does no I/O; a server reads a request's head, asks [`refuse`], reads the body, and does what [`Routing::route`] says.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use serde_json::json;
use tencent_chat::Timestamp;

use crate::control::Handler;
use crate::emulator::Emulator;
use crate::events::{self, MOST_FOLLOWERS};
use crate::exchange::Exchange;
use crate::http::{Answer, Query, Request};
#[cfg(feature = "server")]
use crate::listing::Log;
use crate::reply::envelope;
use crate::{control, page};

/// Longest body that is read.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// Longest document that is imported: a million accounts take some hundred megabytes.
const MAX_DOCUMENT: usize = 2 * 1024 * 1024 * 1024;

/// Longest head of a request, and its most headers: further ones are refused with HTTP 431. That of a call has 2 kB.
pub const MAX_HEAD: usize = 256 * 1024;
/// See [`MAX_HEAD`].
pub const MAX_HEADERS: usize = 100;

/// Longest target of a request: hyper's.
const MAX_TARGET: usize = 65_534;

/// The code for a body that is too long, with HTTP 413: the code of an invalid body.
const TOO_LONG: i64 = 60003;

/// How long a client may take to send the head of a request, and its body, so that slow ones do not stay.
pub const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
/// See [`HEAD_TIMEOUT`].
pub const BODY_TIMEOUT: Duration = Duration::from_secs(60);

/// How long a client may read nothing while there is something to read.
pub const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// How often the results of pushes are checked when no request comes in.
pub const PASS_TIME_EVERY: Duration = Duration::from_secs(1);

/// How long events are collected: drawing the page more often would not help.
pub const COLLECT_EVENTS_FOR: Duration = Duration::from_millis(50);

/// How often a stream of events without news sends a sign of life, so that no proxy closes it.
pub const SIGN_OF_LIFE_EVERY: Duration = Duration::from_secs(15);

/// How many times a follower of the events may be behind before it is disconnected.
pub const MAX_EVENTS_BEHIND: usize = 16;

/// How many times a request that waits for webhooks waits for all that were fired: a call that waits for its verdict fires
/// further ones afterwards.
const ROUNDS: u32 = 2;

/// Where clients in the same process send their requests. Nothing listens there.
pub const IN_PROCESS_ENDPOINT: &str = "http://emulator.localhost";

/// Where the webhooks of an emulator in process go, if they go to a function and no URL is given.
pub const IN_PROCESS_WEBHOOK_URL: &str = "http://app.localhost/webhook";

/// The address of a caller in the same process, as when the program runs on the same machine.
pub const IN_PROCESS_CALLER: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A request that came to a server, until it is known who answers it.
#[derive(Debug)]
pub struct Routing {
    request: Request,
    /// Whether the webhooks about what happened are delivered before the answer.
    delivers_all: bool,
    /// How far it has waited for webhooks, if it does.
    waiting: Option<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    rounds: u32,
    /// The last webhook that this round waits for.
    last: u64,
}

/// What becomes of a request that came to a server.
#[derive(Debug)]
pub enum Route {
    /// It is refused without the emulator.
    Answer(Answer),
    /// It is answered with a file of the page, which follows the head of this answer.
    File(Answer, &'static str),
    /// The events from now on follow the head of this answer, first [`first_event`]. Call [`Emulator::unfollow`] when the client
    /// has left.
    Events(Answer),
    /// It waits for webhooks: enter again when one has ended.
    Waits(Routing),
    /// The emulator handles it.
    Exchange(Exchange),
}

impl Routing {
    /// A request of a server's client, that was read. The server delivers the webhooks about what happened beside it.
    pub fn new(request: Request) -> Self {
        Self { request, delivers_all: false, waiting: None }
    }

    /// A request of a client in the same process: the webhooks about what happened are delivered before it has its answer.
    pub fn in_process(request: Request) -> Self {
        Self { delivers_all: true, ..Self::new(request) }
    }

    /// What becomes of it.
    pub fn route(mut self, emulator: &mut Emulator, true_now: Timestamp) -> Route {
        let origin = match control::reader(&self.request, emulator.allowed_origins()) {
            Ok(origin) => origin,
            Err(refused) => return Route::Answer(refused),
        };
        if let Some((head, name)) = page::find(&self.request) {
            return Route::File(head, name);
        }
        match handler(&self.request) {
            Some(Handler::Events) => match emulator.follow() {
                true => Route::Events(Answer::event_stream().for_origin(origin)),
                false => Route::Answer(too_many_follow().for_origin(origin)),
            },
            Some(Handler::Log(_)) => {
                emulator.pass_time(true_now);
                match self.waits(emulator) {
                    true => Route::Waits(self),
                    false => Route::Exchange(self.exchange(origin)),
                }
            }
            _ => Route::Exchange(self.exchange(origin)),
        }
    }

    fn exchange(self, origin: Option<String>) -> Exchange {
        Exchange::routed(self.request, origin, self.delivers_all)
    }

    /// Whether it waits for webhooks that were fired before, or that their calls fire. Each has a timeout.
    fn waits(&mut self, emulator: &Emulator) -> bool {
        if Query::parse(&self.request.query).get("wait") != Some("true") {
            return false;
        }
        let last = emulator.webhooks.last_id();
        let waiting = self.waiting.get_or_insert(Waiting { rounds: 0, last });
        while waiting.rounds < ROUNDS && emulator.webhooks.has_settled(waiting.last) {
            *waiting = Waiting { rounds: waiting.rounds + 1, last };
        }
        waiting.rounds < ROUNDS
    }
}

/// What answers a request for a control path.
fn handler(request: &Request) -> Option<Handler> {
    let is_control = control::is_path(&request.path);
    is_control.then(|| control::find(request).ok().map(|found| found.handler)).flatten()
}

/// The log that a request reads.
#[cfg(feature = "server")]
pub(crate) fn log(request: &Request) -> Option<Log> {
    match handler(request) {
        Some(Handler::Log(log)) => Some(log),
        _ => None,
    }
}

fn too_many_follow() -> Answer {
    let error = format!("{MOST_FOLLOWERS} follow the events already");
    Answer::json(503, json!({ "error": error }).to_string())
}

/// The HTTP status for a head that is too long, by the length of its target and the number of its headers. hyper refuses such a head itself;
/// other servers use this.
pub fn refuse_head(target: usize, headers: usize) -> Option<u16> {
    match () {
        () if target > MAX_TARGET => Some(414),
        () if headers > MAX_HEADERS => Some(431),
        () => None,
    }
}

/// Decides by a request's head: the answer to a web page that may not use the path. The body of such a request need not be read.
pub fn refuse(head: &Request, allowed: &[String]) -> Option<Answer> {
    control::reader(head, allowed).err()
}

/// How many bytes of a request's body are read.
pub fn body_limit(head: &Request) -> usize {
    let is_document = (head.method.as_str(), head.path.as_str()) == ("PUT", "/_emulator/state");
    if is_document { MAX_DOCUMENT } else { MAX_BODY }
}

/// The answer to a request whose body is longer than that.
pub fn too_long(head: &Request) -> Answer {
    let info = format!("the body is too long: the emulator reads up to {} MiB here", body_limit(head) / 1024 / 1024);
    let body = match control::is_path(&head.path) {
        true => json!({ "error": info }).to_string(),
        false => envelope(head.current_path(), Err((TOO_LONG, &info))),
    };
    Answer::json(413, body)
}

/// The first event of a stream.
pub fn first_event() -> String {
    events::event("ready", &json!({}))
}

/// The sign of life of a stream of events.
pub const SIGN_OF_LIFE: &str = ": still here\n\n";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Step;
    use crate::testing::{NOW, Server};
    use crate::webhooks::WebhookResponse;
    use crate::{EmulatorConfig, WebhookConfig};

    fn routing(method: &str, path: &str, query: &str) -> Routing {
        Routing::new(Request {
            query: query.to_owned(),
            headers: vec![("accept".to_owned(), "text/html".to_owned())],
            ..Request::new(method, path, "")
        })
    }

    fn now() -> Timestamp {
        Timestamp::from_secs(NOW)
    }

    #[test]
    fn each_request_has_one_that_answers_it() {
        let mut emulator = Emulator::new(EmulatorConfig::default());
        let mut route = |method, path, query| routing(method, path, query).route(&mut emulator, now());
        assert!(matches!(route("GET", "/", ""), Route::File(head, "index.html") if head.status == 200));
        assert!(matches!(route("GET", "/_emulator/events", ""), Route::Events(head) if head.status == 200));
        assert!(matches!(route("GET", "/_emulator/events", "x=1"), Route::Exchange(_)));
        assert!(matches!(route("GET", "/_emulator/webhooks", "wait=true"), Route::Exchange(_)), "nothing was fired");
        assert!(matches!(route("POST", "/v4/sns/friend_add", "wait=true"), Route::Exchange(_)));
        let mut foreign = routing("GET", "/_emulator/events", "");
        foreign.request.headers.push(("origin".to_owned(), "http://evil.example".to_owned()));
        assert!(matches!(foreign.route(&mut emulator, now()), Route::Answer(refused) if refused.status == 403));
    }

    #[test]
    fn only_so_many_follow_until_one_leaves() {
        let mut emulator = Emulator::new(EmulatorConfig::default());
        let follow = |emulator: &mut Emulator| routing("GET", "/_emulator/events", "").route(emulator, now());
        for _ in 0..MOST_FOLLOWERS {
            assert!(matches!(follow(&mut emulator), Route::Events(_)));
        }
        emulator.reset();
        assert!(matches!(follow(&mut emulator), Route::Answer(refused) if refused.status == 503));
        emulator.unfollow();
        assert!(matches!(follow(&mut emulator), Route::Events(_)));
        (0..MOST_FOLLOWERS).for_each(|_| emulator.unfollow());
        assert!(emulator.news().is_none());
    }

    #[test]
    fn a_request_waits_for_webhooks_that_were_fired_and_for_those_that_follow_them() {
        let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://127.0.0.1:1/")));
        server.import(&["alice"]);
        let message = json!({"To_Account": "alice", "MsgRandom": 1, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
        let mut sending = Exchange::routed(server.request("send_c2c_message", message), None, false);
        let emulator = server.emulator_mut();
        let Step::Deliver(_) = sending.step(emulator, now()) else { panic!("the app is asked first") };
        let waits = |routing: Routing, emulator: &mut Emulator| match routing.route(emulator, now()) {
            Route::Waits(routing) => routing,
            other => panic!("{other:?}"),
        };
        let reader = waits(routing("GET", "/_emulator/webhooks", "wait=true"), emulator);
        sending.webhook_ended(emulator, now(), WebhookResponse::TimedOut, Duration::ZERO);
        assert!(matches!(sending.step(emulator, now()), Step::Answer(_)));
        let reader = waits(reader, emulator);
        let report = emulator.next_webhook(now()).unwrap();
        let reader = waits(reader, emulator);
        emulator.report_ended(&report, WebhookResponse::TimedOut, Duration::ZERO);
        assert!(matches!(reader.route(emulator, now()), Route::Exchange(_)));
    }

    #[test]
    fn only_documents_may_be_long() {
        let document = Request::new("PUT", "/_emulator/state", "");
        let call = Request::new("POST", "/v4/sns/friend_add", "");
        assert!(body_limit(&document) > body_limit(&call));
        assert!(String::from_utf8_lossy(&too_long(&call).body).contains("up to 4 MiB"));
    }
}
