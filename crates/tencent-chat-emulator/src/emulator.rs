//! The emulator itself: one request in, one answer out.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tencent_chat::{Timestamp, schema};

use crate::config::EmulatorConfig;
use crate::faults::{FaultRule, Faults};
use crate::gateway::{self, App};
use crate::http::{Answer, Delivery, Query, Request};
use crate::log::{Log, LoggedRequest};
use crate::rates::Rates;
use crate::reply::{Call, Outcome, Refusal, envelope};
use crate::settings::{Change, Settings, http_date};
use crate::state::State;
use crate::{body, control, handlers};

/// A Chat server in memory. It does no I/O and has no clock.
pub struct Emulator {
    config: EmulatorConfig,
    pub(crate) apps: BTreeMap<u64, App>,
    pub(crate) faults: Faults,
    pub(crate) rates: Rates,
    pub(crate) settings: Settings,
    pub(crate) log: Log,
    /// How many calls were refused because there were too many, by path.
    pub(crate) throttled: BTreeMap<&'static str, u64>,
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emulator").field("config", &self.config).finish_non_exhaustive()
    }
}

/// An answer, and the ErrorCode in it.
pub(crate) struct Processed {
    pub answer: Answer,
    pub error_code: Option<i64>,
}

impl Emulator {
    /// An emulator whose apps have their admins and nothing else.
    pub fn new(config: EmulatorConfig) -> Self {
        let app = |app: &crate::AppConfig| App {
            key: app.secret_key.clone(),
            admins: app.admins.iter().cloned().collect(),
            state: State::new(&app.admins, config.max_accounts),
        };
        Self {
            apps: config.apps.iter().map(|config| (config.sdk_app_id, app(config))).collect(),
            faults: Faults::default(),
            rates: Rates::default(),
            settings: Settings::default(),
            throttled: BTreeMap::new(),
            log: Log::new(config.max_logged_requests),
            config,
        }
    }

    /// Forgets everything: data, log, faults and settings.
    pub fn reset(&mut self) {
        *self = Self::new(self.config.clone());
    }

    /// Makes something go wrong with requests to come.
    ///
    /// # Errors
    /// A sentence when the rule is for no request at all, or too many rules wait.
    pub fn add_fault(&mut self, rule: FaultRule) -> Result<(), String> {
        self.faults.add(vec![rule])
    }

    /// The last requests, oldest first. Requests to control paths are not among them.
    pub fn requests(&self) -> impl DoubleEndedIterator<Item = &LoggedRequest> + ExactSizeIterator {
        self.log.requests()
    }

    /// Changes the settings; a mistake changes none.
    pub(crate) fn configure(&mut self, change: &Change) -> Result<(), String> {
        self.rates.apply(change)?;
        self.settings.apply(change);
        Ok(())
    }

    /// All settings.
    pub(crate) fn configuration(&self) -> Change {
        let mut all = Change::default();
        self.rates.show(&mut all);
        self.settings.show(&mut all);
        all
    }

    /// Handles one request. `now` is the true time, which the emulator's own clock may be told to differ from.
    pub fn handle(&mut self, now: Timestamp, request: Request) -> Answer {
        let now = self.settings.clock(now);
        let mut answer = self.respond(now, request);
        answer.headers.push(("date", http_date(now)));
        answer
    }

    fn respond(&mut self, now: Timestamp, request: Request) -> Answer {
        if request.method == "OPTIONS" {
            return Answer::preflight();
        }
        if request.path == "/_emulator" || request.path.starts_with("/_emulator/") {
            return control::handle(self, &request);
        }
        let path = request.path.strip_prefix('/').unwrap_or(&request.path);
        let query = Query::parse(&request.query);
        let fault = self.faults.next(path);
        let takes_effect = fault.as_ref().is_none_or(|fault| fault.takes_effect());
        let mut processed = takes_effect.then(|| self.process(now, path, &query, &request));
        if let Some(fault) = &fault {
            processed = Some(fault.apply(path, processed));
        }
        let Processed { answer, error_code } = processed.expect("a call without a fault takes effect");
        self.log.push(LoggedRequest {
            status: Some(answer.status).filter(|_| answer.delivery != Delivery::Close),
            error_code,
            fault,
            ..LoggedRequest::new(now, path, &request, query)
        });
        answer
    }

    fn process(&mut self, now: Timestamp, path: &str, query: &Query, request: &Request) -> Processed {
        let outcome = self.run(now, path, query, request);
        if let (Err(Refusal::Throttled(..)), Some(endpoint)) = (&outcome, schema::find_path(path)) {
            *self.throttled.entry(endpoint.path).or_default() += 1;
        }
        let (code, body) = match outcome {
            Ok(reply) => reply.write(path, self.settings.max_reply_bytes),
            Err(Refusal::Code(code, info) | Refusal::Throttled(code, info)) => {
                (code, envelope(path, Err((code, &info))))
            }
            Err(Refusal::NotEmulated(sentence)) => {
                return Processed { answer: Answer::text(501, sentence), error_code: None };
            }
        };
        Processed { answer: Answer::json(200, body), error_code: Some(code) }
    }

    /// The checks in the order of the real gateway, and then the work.
    fn run(&mut self, now: Timestamp, path: &str, query: &Query, request: &Request) -> Outcome {
        if request.method != "POST" {
            return Err(Refusal::new(60002, "the HTTP method must be POST"));
        }
        let Some(endpoint) = schema::find_path(path) else {
            return Err(Refusal::new(60009, Cow::Owned(format!("there is no {path}"))));
        };
        let Some(handler) = handlers::find(endpoint.name) else {
            let name = endpoint.name;
            return Err(Refusal::NotEmulated(format!("The emulator does not emulate {name} ({path}).\n")));
        };
        let sdk_app_id = gateway::admit(&self.apps, query, now)?;
        if !self.rates.allow(sdk_app_id, endpoint, now) {
            return Err(Refusal::Throttled(60007, "too many calls per second".into()));
        }
        let checked = body::check(endpoint, &request.body)?;
        let app = self.apps.get_mut(&sdk_app_id).expect("the gateway found the app");
        let call = Call {
            now,
            path: endpoint.path,
            caller: query.get("identifier").unwrap_or_default(),
            body: &checked.json,
            set_aside: checked.set_aside,
            friends_page: self.config.friends_page,
            receivers_per_minute: Some(self.settings.receivers_per_minute).filter(|_| self.rates.enforced()),
            max_reply_bytes: self.settings.max_reply_bytes,
        };
        handler(&mut app.state, &call)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use tencent_chat::schema::ENDPOINTS;

    use super::*;
    use crate::handlers::emulated_endpoints;
    use crate::testing::Server;
    use crate::{AppConfig, DEMO_ADMIN};

    #[test]
    fn another_method_than_post_is_answered_with_60002() {
        let mut server = Server::new();
        for method in ["GET", "PUT", "DELETE", "HEAD"] {
            let (answer, body) = server.handle(Request::new(method, "/v4/sns/friend_delete", ""));
            assert_eq!((answer.status, &body["ErrorCode"]), (200, &json!(60002)), "{method}");
        }
    }

    #[test]
    fn an_unknown_path_is_answered_with_60009() {
        let mut server = Server::new();
        for path in
            ["/", "/v4", "/v4/sns/friend_deleted", "/v4/sns/friend_delete/", "//v4/sns/friend_delete", "/_emulated"]
        {
            assert_eq!(server.handle(Request::new("POST", path, "{}")).1["ErrorCode"], 60009, "{path}");
        }
    }

    #[test]
    fn what_is_not_emulated_answers_501_with_a_sentence() {
        let emulated: Vec<_> = emulated_endpoints().collect();
        let mut server = Server::new();
        for endpoint in ENDPOINTS.iter().filter(|endpoint| !emulated.contains(&endpoint.name)) {
            let answer = server.answer(endpoint.name, json!({}));
            let text = String::from_utf8(answer.body).unwrap();
            assert!(answer.status == 501 && text.contains(endpoint.name) && text.ends_with(".\n"), "{text}");
        }
    }

    #[test]
    fn every_answer_lets_a_browser_page_read_it() {
        let mut server = Server::new();
        let preflight = server.handle(Request::new("OPTIONS", "/v4/sns/friend_delete", "")).0;
        assert_eq!(preflight.status, 204);
        let answers = [preflight, server.handle(Request::new("POST", "/v4/x/y", "{}")).0];
        for answer in answers {
            let header =
                |name: &str| answer.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
            assert_eq!(header("access-control-allow-origin"), Some("*"));
            assert!(header("access-control-allow-headers").unwrap().contains("Content-Type"));
            assert!(header("access-control-allow-methods").unwrap().contains("POST"));
        }
    }

    #[test]
    fn each_app_has_its_own_data() {
        let other = AppConfig::new(1_400_000_001, "another key", [DEMO_ADMIN]);
        let config = EmulatorConfig::new([AppConfig::default(), other.clone()]);
        let mut server = Server::with(config);
        server.import(&["alice"]);
        let check = json!({"CheckItem": [{"UserID": "alice"}]});
        let status = |body: Value| body["ResultItem"][0]["AccountStatus"].clone();
        assert_eq!(status(server.call("check_accounts", check.clone())), "Imported");
        server.use_app(1_400_000_001, "another key");
        assert_eq!(status(server.call("check_accounts", check)), "NotImported");
    }

    #[test]
    fn the_same_requests_at_the_same_times_give_the_same_answers() {
        let run = || {
            let mut server = Server::new();
            server.import(&["a", "b", "c"]);
            let create = json!({"Owner_Account": "a", "Name": "news"});
            let add =
                json!({"From_Account": "a", "AddFriendItem": [{"To_Account": "b", "AddSource": "AddSource_Type_Web"}]});
            let list = json!({"From_Account": "a", "StartIndex": 0});
            [("create_official_account", create), ("add_friends", add), ("list_friends", list)]
                .map(|(name, body)| server.call(name, body).to_string())
        };
        assert_eq!(run(), run());
    }
}
