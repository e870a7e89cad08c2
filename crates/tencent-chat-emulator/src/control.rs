//! The control paths under `/_emulator/`: JSON, without a signature, not part of the real API.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use tencent_chat::schema;
use tencent_chat::usersig::SignParams;
use tencent_chat::{SecretKey, Timestamp};

use crate::clients;
use crate::document;
use crate::emulator::Emulator;
use crate::faults::Faults;
use crate::gateway;
use crate::http::{Answer, Query, Request, encode};
use crate::listing::Log;
use crate::origin;
use crate::tree::Tree;
use crate::{DEMO_ADMIN, DEMO_APP, DEMO_KEY};
use crate::{demo, effects, lists};

use Handler::{Json, List};

/// A control path.
#[derive(Clone, Copy)]
pub(crate) struct ControlPath {
    /// Its name for programs that call it as a function; empty if they cannot.
    name: &'static str,
    method: &'static str,
    path: &'static str,
    /// The parameters that its query may have.
    parameters: &'static [&'static str],
    /// Whether the function takes a body.
    has_body: bool,
    pub handler: Handler,
}

/// What answers a control path.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// A function that answers with JSON.
    Json(Answering<Value>),
    /// A function that answers with a document.
    Document(Answering<String>),
    List(lists::List),
    Log(Log),
    /// An action of a user, which is a call.
    Action,
    /// The server: events are a stream.
    Events,
}

type Answering<T> = fn(&mut Emulator, Timestamp, &Request) -> Result<T, String>;

const fn path(
    name: &'static str,
    method: &'static str,
    path: &'static str,
    parameters: &'static [&'static str],
    handler: Handler,
) -> ControlPath {
    ControlPath { name, method, path, parameters, has_body: false, handler }
}

static PATHS: [ControlPath; 26] = [
    path("health", "GET", "/_emulator/health", &[], Json(|emulator, _, _| Ok(health(emulator)))),
    path("reset", "POST", "/_emulator/reset", &["empty"], Json(reset)),
    path("requests", "GET", "/_emulator/requests", &[], Handler::Log(Log::Requests)),
    path("effects", "GET", "/_emulator/effects", &[], Json(|emulator, _, _| Ok(effects::counts(emulator)))),
    path(
        "messages",
        "GET",
        "/_emulator/messages",
        &["to", "limit"],
        Json(|emulator, _, request| effects::messages(emulator, &request.query)),
    ),
    path("webhooks", "GET", "/_emulator/webhooks", &["wait"], Handler::Log(Log::Webhooks)),
    path("", "GET", "/_emulator/events", &[], Handler::Events),
    path("users", "GET", "/_emulator/users", &["find", "limit", "app"], List(lists::users)),
    path("groups", "GET", "/_emulator/groups", &["group", "find", "limit", "app"], List(lists::groups)),
    path(
        "conversations",
        "GET",
        "/_emulator/conversations",
        &["user", "find", "limit", "app"],
        List(lists::conversations),
    ),
    path(
        "history",
        "GET",
        "/_emulator/history",
        &["user", "peer", "group", "topic", "official_account", "limit", "app"],
        List(lists::history),
    ),
    path(
        "official_accounts",
        "GET",
        "/_emulator/official_accounts",
        &["find", "limit", "app"],
        List(lists::official_accounts),
    ),
    path("pushes", "GET", "/_emulator/pushes", &["find", "limit", "app"], List(lists::pushes)),
    path("fill_demo", "POST", "/_emulator/demo", &["app"], Json(demo::fill)),
    path("clients", "GET", "/_emulator/clients", &["app"], Json(clients::logged_in)),
    path("act", "POST", "/_emulator/clients/<user>/<action>", &["app"], Handler::Action).with_body(),
    path("inbox", "GET", "/_emulator/clients/<user>/inbox", &["since", "app"], Json(clients::inbox)),
    path("clear_inbox", "DELETE", "/_emulator/clients/<user>/inbox", &["app"], Json(clients::clear_inbox)),
    path("add_faults", "POST", "/_emulator/faults", &[], Json(add_faults)).with_body(),
    path("faults", "GET", "/_emulator/faults", &[], Json(|emulator, _, _| Ok(faults(emulator)))),
    path("clear_faults", "DELETE", "/_emulator/faults", &[], Json(clear_faults)),
    path("configure", "POST", "/_emulator/config", &[], Json(configure)).with_body(),
    path("config", "GET", "/_emulator/config", &[], Json(|emulator, _, _| Ok(json!(emulator.configuration())))),
    path("state", "GET", "/_emulator/state", &["app"], Handler::Document(export)),
    path("import_state", "PUT", "/_emulator/state", &["app"], Json(import)).with_body(),
    path("clock", "POST", "/_emulator/clock", &[], Json(set_clock)).with_body(),
];

impl ControlPath {
    const fn with_body(self) -> Self {
        Self { has_body: true, ..self }
    }

    /// Whether a request is for this path, with any method. A placeholder matches every name.
    fn is_at(&self, path: &str) -> bool {
        let (own, asked) = (self.path.split('/'), path.split('/'));
        let fits = |(own, part): (&str, &str)| if own.starts_with('<') { !part.is_empty() } else { own == part };
        own.clone().count() == asked.clone().count() && own.zip(asked).all(fits)
    }

    fn placeholders(&self) -> usize {
        self.path.matches('<').count()
    }
}

/// The paths that a request may be for, with all their methods: `inbox` is not an action.
fn at(path: &str) -> Vec<&'static ControlPath> {
    let mut at: Vec<_> = PATHS.iter().filter(|known| known.is_at(path)).collect();
    let fewest = at.iter().map(|known| known.placeholders()).min();
    at.retain(|known| Some(known.placeholders()) == fewest);
    at
}

/// The functions by which programs of other languages use the control paths, in snake case.
pub fn control_functions() -> impl Iterator<Item = &'static str> {
    PATHS.iter().map(|known| known.name).filter(|name| !name.is_empty())
}

/// The request of such a function. Its arguments are what the path names (a user, an action), then the body, which is a
/// document's text or JSON, then an object of the query's parameters. A document is that of `app`, the only one of the caller, unless
/// the parameters name another: the app's sections then stand at the top.
///
/// # Errors
/// A sentence when an argument is missing, is of another kind, or is one too many.
pub fn control_request(function: &str, arguments: &[Value], app: u64) -> Result<Request, String> {
    let known = PATHS.iter().find(|known| known.name == function && !function.is_empty());
    let known = known.ok_or_else(|| format!("{function} is not a function of the emulator"))?;
    let mut arguments = arguments.iter();
    let mut path = String::new();
    for part in known.path.split('/').skip(1) {
        path.push('/');
        match part.strip_prefix('<').and_then(|part| part.strip_suffix('>')) {
            None => path.push_str(part),
            Some(name) => match arguments.next() {
                Some(Value::String(value)) if !value.is_empty() => path.push_str(&encode(value)),
                other => return Err(format!("{name}: expected a string, got {}", other.unwrap_or(&Value::Null))),
            },
        }
    }
    let body = match known.has_body.then(|| arguments.next()).flatten() {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(body) => body.to_string(),
    };
    let mut parameters = match arguments.next() {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(parameters)) => parameters.clone(),
        Some(other) => return Err(format!("{function}: expected an object of parameters, got {other}")),
    };
    if matches!(known.handler, Handler::Document(_)) && parameters.get("app").is_none_or(Value::is_null) {
        parameters.insert("app".to_owned(), app.into());
    }
    let query = query_of(&parameters)?;
    match arguments.next() {
        Some(_) => Err(format!("{function}: too many arguments")),
        None => Ok(Request { query, ..Request::new(known.method, &path, body) }),
    }
}

fn query_of(parameters: &Map<String, Value>) -> Result<String, String> {
    let mut query = Vec::new();
    for (name, value) in parameters.iter().filter(|(_, value)| !value.is_null()) {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            _ => return Err(format!("{name}: expected a string, a number, true or false, got {value}")),
        };
        query.push(format!("{}={}", encode(name), encode(&text)));
    }
    Ok(query.join("&"))
}

/// The control path that a request is for. Refuses a path that does not exist, a method that it does not have, and a parameter
/// that it does not take.
pub(crate) fn find(request: &Request) -> Result<&'static ControlPath, Answer> {
    let (method, path) = (request.method.as_str(), request.path.as_str());
    let at = at(path);
    if at.is_empty() {
        let paths: Vec<String> = PATHS.iter().map(|known| format!("{} {}", known.method, known.path)).collect();
        let error = format!("unknown control path: {method} {path}");
        return Err(Answer::json(404, json!({ "error": error, "paths": paths }).to_string()));
    }
    let Some(found) = at.iter().find(|known| known.method == method) else {
        let methods: Vec<&str> = at.iter().map(|known| known.method).collect();
        let error = format!("{path} takes {}, not {method}", methods.join(" and "));
        return Err(Answer::json(405, json!({ "error": error }).to_string()).with_header("allow", methods.join(", ")));
    };
    let query = Query::parse(&request.query);
    if let Some(name) = query.names().find(|name| !found.parameters.contains(name)) {
        return Err(refused(unknown_parameter(name, found)));
    }
    match query.get("wait") {
        None | Some("true" | "false") => Ok(found),
        Some(_) => Err(refused("wait: expected true or false".to_owned())),
    }
}

fn unknown_parameter(name: &str, at: &ControlPath) -> String {
    if at.parameters.is_empty() {
        return format!("unknown parameter {name}: {} {} takes none", at.method, at.path);
    }
    let near = schema::closest(name, at.parameters.iter().map(|known| (*known).to_owned()));
    let hint = near.map(|near| format!("; did you mean {near}?")).unwrap_or_default();
    format!("unknown parameter {name}: {} {} takes {}{hint}", at.method, at.path, at.parameters.join(", "))
}

/// Whether a path is one of these.
pub(crate) fn is_path(path: &str) -> bool {
    path == "/_emulator" || path.starts_with("/_emulator/")
}

/// The origin that may read the answer of a control path, or the refusal of a web page that may not use these paths. It needs
/// no body.
pub(crate) fn reader(request: &Request, allowed: &[String]) -> Result<Option<String>, Answer> {
    if !is_path(&request.path) {
        return Ok(None);
    }
    let refused = |error| Answer::json(403, json!({ "error": error }).to_string()).for_origin(None);
    origin::reader(request, allowed).map(|origin| origin.map(str::to_owned)).map_err(refused)
}

/// Answers a request for a control path, but for actions of users.
pub(crate) fn respond(emulator: &mut Emulator, now: Timestamp, request: &Request, at: &ControlPath) -> Answer {
    match at.handler {
        Json(handler) => answer(handler(emulator, now, request)),
        Handler::Document(handler) => {
            handler(emulator, now, request).map_or_else(refused, |document| Answer::json(200, document))
        }
        List(list) => answer(lists::read(emulator, now, request, list)),
        Handler::Log(log) => Answer::json(200, log.listing(emulator).write()),
        Handler::Action => unreachable!("an action is a call"),
        Handler::Events => refused("events are streamed by the HTTP server only".to_owned()),
    }
}

fn answer(result: Result<Value, String>) -> Answer {
    match result {
        Ok(body) => Answer::json(200, body.to_string()),
        Err(error) => refused(error),
    }
}

pub(crate) fn refused(error: String) -> Answer {
    Answer::json(400, json!({ "error": error }).to_string())
}

/// The app that a query names, if any.
fn app(emulator: &Emulator, query: &str) -> Result<Option<u64>, String> {
    Ok(gateway::named(&emulator.apps, &Query::parse(query))?.map(|(id, _)| id))
}

/// Resets to the seed that the emulator was started with, or to nothing.
fn reset(emulator: &mut Emulator, _: Timestamp, request: &Request) -> Result<Value, String> {
    match Query::parse(&request.query).get("empty") {
        Some("true") => emulator.reset(),
        None | Some("false") => emulator.reset_to_seed()?,
        Some(other) => return Err(format!("empty: expected true or false, not {other}")),
    }
    Ok(json!({ "reset": true }))
}

fn export(emulator: &mut Emulator, now: Timestamp, request: &Request) -> Result<String, String> {
    let app = app(emulator, &request.query)?;
    document::export(emulator, now, app)
}

fn import(emulator: &mut Emulator, now: Timestamp, request: &Request) -> Result<Value, String> {
    let app = app(emulator, &request.query)?;
    document::import(emulator, now, app, &request.body)?;
    Ok(json!({ "imported": true }))
}

fn configure(emulator: &mut Emulator, _: Timestamp, request: &Request) -> Result<Value, String> {
    emulator.configure(&read(request, "an object", b'{')?)?;
    Ok(json!(emulator.configuration()))
}

fn set_clock(emulator: &mut Emulator, now: Timestamp, request: &Request) -> Result<Value, String> {
    let clock = emulator.settings.set_clock(now, &read(request, "an object", b'{')?)?;
    // At once, so that what delivers the webhooks of this request delivers those of the time, too.
    emulator.pass_time(emulator.true_now);
    Ok(json!(clock))
}

fn add_faults(emulator: &mut Emulator, _: Timestamp, request: &Request) -> Result<Value, String> {
    emulator.faults.add(read(request, "a list of rules", b'[')?)?;
    Ok(faults(emulator))
}

fn clear_faults(emulator: &mut Emulator, _: Timestamp, _: &Request) -> Result<Value, String> {
    emulator.faults = Faults::default();
    Ok(faults(emulator))
}

/// Reads a body that begins with `first`. A mistake inside it has its own sentence; of another body the sentence says what is
/// expected.
fn read<T: DeserializeOwned>(request: &Request, expected: &str, first: u8) -> Result<T, String> {
    let unreadable = |error: &dyn fmt::Display| format!("expected {expected}: {error}");
    let text = std::str::from_utf8(&request.body).map_err(|error| unreadable(&error))?;
    let tree = Tree::from_json(text).map_err(|error| unreadable(&error))?;
    if text.trim_start().as_bytes().first() != Some(&first) {
        return Err(format!("expected {expected}, got {}", tree.what()));
    }
    tree.read().map_err(|mistake| mistake.to_string())
}

fn faults(emulator: &Emulator) -> Value {
    json!({ "faults": emulator.faults.rules() })
}

/// Whether a key is the demo key. Any other key is never shown.
fn is_demo_key(key: &SecretKey) -> bool {
    let params = SignParams::new(DEMO_APP, DEMO_ADMIN, 1);
    key.sign(&params).is_ok_and(|signed| SecretKey::new(DEMO_KEY).sign(&params) == Ok(signed))
}

fn health(emulator: &Emulator) -> Value {
    let apps = emulator.apps.iter().map(|(sdk_app_id, app)| {
        let mut shown = json!({ "sdk_app_id": sdk_app_id, "admins": app.admins, "accounts": app.state.accounts.len() });
        if is_demo_key(&app.key) {
            shown["demo_key"] = DEMO_KEY.into();
        }
        shown
    });
    json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "apps": apps.collect::<Vec<_>>(),
        "requests": emulator.log.total(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;
    use crate::{AppConfig, EmulatorConfig};

    #[test]
    fn health_reports_what_is_served() {
        let mut server = Server::new();
        server.import(&["alice"]);
        let (status, health) = server.control("GET", "/_emulator/health", Value::Null);
        assert_eq!((status, &health["status"], &health["requests"]), (200, &json!("ok"), &json!(1)));
        assert_eq!(
            health["apps"],
            json!([{"sdk_app_id": DEMO_APP, "admins": [DEMO_ADMIN], "accounts": 2, "demo_key": DEMO_KEY}])
        );
        let own_key = EmulatorConfig::new([AppConfig::new(DEMO_APP, "a".repeat(64), [DEMO_ADMIN])]);
        let health = Server::with(own_key).control("GET", "/_emulator/health", Value::Null).1;
        assert_eq!(health["apps"][0].get("demo_key"), None);
    }

    #[test]
    fn a_reset_forgets_data_requests_faults_and_settings() {
        let mut server = Server::new();
        server.import(&["alice"]);
        server.control(
            "POST",
            "/_emulator/faults",
            json!([{"fault": {"close": "before"}, "path": "v4/sns/friend_add"}]),
        );
        server.control("POST", "/_emulator/config", json!({"enforce_rates": true, "rates": {"v4/sns/friend_add": 0}}));
        server.control(
            "POST",
            "/_emulator/config",
            json!({"strict": true, "edition": "pro", "services": ["push"], "custom_fields": ["AppDefinedData.k"],
                   "receivers_per_minute": 1, "groups_per_day": 1, "pushes_per_day": 1, "messages_per_day": 1, "max_reply_bytes": 1, "check_friendship": true, "clock_offset_ms": 1, "webhook_url": "http://h/",
                   "webhook_token": "t", "webhook_timeout_ms": 1, "webhook_commands": ["C2C.CallbackAfterSendMsg"]}),
        );
        assert_eq!(server.control("POST", "/_emulator/reset", Value::Null).0, 200);
        assert_eq!(server.control("GET", "/_emulator/requests", Value::Null).1, json!({"total": 0, "requests": []}));
        assert_eq!(server.control("GET", "/_emulator/faults", Value::Null).1, json!({"faults": []}));
        let config = server.control("POST", "/_emulator/config", json!({})).1;
        assert_eq!(
            config,
            json!({"enforce_rates": false, "enforce_message_rates": false, "enforce_quotas": false,
                   "enforce_custom_fields": false, "edition": "", "services": [], "custom_fields": [], "rates": {},
                   "receivers_per_minute": 12_000, "groups_per_day": 10_000, "pushes_per_day": 100,
                   "messages_per_day": 1000, "max_reply_bytes": 1_048_576,
                   "check_friendship": false, "clock_offset_ms": 0, "webhook_url": "", "webhook_token": "", "webhook_timeout_ms": 2000,
                   "webhook_commands": []})
        );
        let check = server.call("check_accounts", json!({"CheckItem": [{"UserID": "alice"}, {"UserID": DEMO_ADMIN}]}));
        assert_eq!(check["ResultItem"][0]["AccountStatus"], "NotImported");
        assert_eq!(check["ResultItem"][1]["AccountStatus"], "Imported");
    }

    #[test]
    fn each_function_makes_the_request_of_its_path() {
        let made = |function: &str, arguments: Value| {
            let request = control_request(function, arguments.as_array().unwrap(), 7)?;
            let body = String::from_utf8(request.body).unwrap();
            Ok::<_, String>(format!("{} {}?{} {body}", request.method, request.path, request.query))
        };
        for (function, arguments, expected) in [
            ("state", json!([]), "GET /_emulator/state?app=7 "),
            ("state", json!([{"app": null}]), "GET /_emulator/state?app=7 "),
            ("state", json!([{"app": 1}]), "GET /_emulator/state?app=1 "),
            ("users", json!([]), "GET /_emulator/users? "),
            ("import_state", json!(["accounts: [a]"]), "PUT /_emulator/state? accounts: [a]"),
            ("import_state", json!([{"accounts": ["a"]}]), r#"PUT /_emulator/state? {"accounts":["a"]}"#),
            ("webhooks", json!([{"wait": true}]), "GET /_emulator/webhooks?wait=true "),
            (
                "act",
                json!(["a/b", "login", {"platform": "iOS"}]),
                r#"POST /_emulator/clients/a%2Fb/login? {"platform":"iOS"}"#,
            ),
            ("act", json!(["a", "login"]), "POST /_emulator/clients/a/login? "),
            ("inbox", json!(["@RBT#1", {"since": 2}]), "GET /_emulator/clients/%40RBT%231/inbox?since=2 "),
            ("reset", json!([{"empty": true, "x": null}]), "POST /_emulator/reset?empty=true "),
        ] {
            assert_eq!(made(function, arguments.clone()).as_deref(), Ok(expected), "{function} {arguments}");
        }
        for (function, arguments, error) in [
            ("inbox", json!([]), "user: expected a string, got null"),
            ("inbox", json!([7]), "user: expected a string, got 7"),
            ("state", json!([1]), "state: expected an object of parameters, got 1"),
            ("state", json!([{}, {}]), "state: too many arguments"),
            ("messages", json!([{"to": []}]), "to: expected a string, a number, true or false, got []"),
            ("events", json!([]), "events is not a function of the emulator"),
            ("", json!([]), " is not a function of the emulator"),
        ] {
            assert_eq!(made(function, arguments).unwrap_err(), error);
        }
    }

    #[test]
    fn each_function_answers_its_request() {
        for function in control_functions() {
            let arguments: Vec<Value> = match function {
                "act" => vec![json!("alice"), json!("login"), json!({"platform": "iOS"})],
                "inbox" | "clear_inbox" => vec![json!("alice")],
                "import_state" => vec![json!("accounts: [alice]")],
                "add_faults" => vec![json!([])],
                "configure" => vec![json!({})],
                "clock" => vec![json!({"advance_ms": 1})],
                "conversations" => vec![json!({"user": "alice"})],
                "history" => vec![json!({"user": "alice", "peer": "bob"})],
                _ => vec![],
            };
            let mut server = Server::new();
            if function != "fill_demo" {
                server.import(&["alice", "bob"]);
            }
            let request = control_request(function, &arguments, DEMO_APP).unwrap();
            let answer = server.handle(request).0;
            assert_eq!(answer.status, 200, "{function}: {}", String::from_utf8_lossy(&answer.body));
            if function == "state" {
                let state: Value = serde_json::from_slice(&answer.body).unwrap();
                let users: Vec<&String> = state["accounts"].as_object().unwrap().keys().collect();
                assert_eq!(users, ["alice", "bob"], "the sections of the app stand at the top");
            }
        }
        let streamed = json!({"error": "events are streamed by the HTTP server only"});
        assert_eq!(Server::new().control("GET", "/_emulator/events", Value::Null), (400, streamed));
    }

    #[test]
    fn a_mistake_in_a_body_of_the_right_kind_has_its_own_sentence() {
        let mut server = Server::new();
        for (path, body, begins) in [
            ("config", "{\"strikt\": true}", "unknown field `strikt`"),
            ("config", "[]", "expected an object, got a list"),
            ("config", "{", "expected an object: EOF"),
            ("config", "", "expected an object: EOF"),
            ("clock", " {\"advance_ms\": \"1\"}", "advance_ms: expected milliseconds"),
            ("faults", "[{\"falt\": 1}]", "[0]: unknown field `falt`"),
            ("faults", "{}", "expected a list of rules, got an object"),
        ] {
            let (answer, reply) = server.handle(Request::new("POST", &format!("/_emulator/{path}"), body));
            let error = reply["error"].as_str().unwrap();
            assert!(answer.status == 400 && error.starts_with(begins), "{path} {body}: {error}");
        }
    }

    #[test]
    fn an_unknown_control_path_lists_the_known_ones() {
        let mut server = Server::new();
        for (method, path) in [
            ("GET", "/_emulator"),
            ("GET", "/_emulator/"),
            ("POST", "/_emulator/no"),
            ("POST", "/_emulator/clients/alice"),
            ("POST", "/_emulator/clients/alice/login/again"),
        ] {
            let (status, body) = server.control(method, path, Value::Null);
            assert_eq!((status, body["paths"].as_array().map(Vec::len)), (404, Some(PATHS.len())), "{method} {path}");
        }
    }

    #[test]
    fn a_path_names_its_methods_when_it_gets_another() {
        let mut server = Server::new();
        server.import(&["alice"]);
        for (method, path, allowed) in [
            ("PUT", "/_emulator/reset", "POST"),
            ("GET", "/_emulator/clients/alice/login", "POST"),
            ("POST", "/_emulator/clients/alice/inbox", "GET, DELETE"),
            ("PATCH", "/_emulator/state", "GET, PUT"),
        ] {
            let (answer, body) = server.handle(Request::new(method, path, ""));
            let allow = answer.headers.iter().find(|(name, _)| *name == "allow").map(|(_, value)| value.as_str());
            assert_eq!((answer.status, allow), (405, Some(allowed)), "{method} {path}: {body}");
        }
    }

    #[test]
    fn an_unknown_parameter_is_a_mistake_that_names_the_known_ones() {
        let mut server = Server::new();
        server.import(&["alice"]);
        for (method, path, query, error) in [
            (
                "GET",
                "history",
                "groop=g",
                "unknown parameter groop: GET /_emulator/history takes user, peer, group, topic, official_account, limit, app; did you mean group?",
            ),
            ("GET", "health", "app=1", "unknown parameter app: GET /_emulator/health takes none"),
            (
                "POST",
                "clients/alice/login",
                "platform=iOS",
                "unknown parameter platform: POST /_emulator/clients/<user>/<action> takes app",
            ),
            ("POST", "reset", "empty=yes", "empty: expected true or false, not yes"),
        ] {
            let request =
                Request { query: query.to_owned(), ..Request::new(method, &format!("/_emulator/{path}"), "") };
            let (answer, body) = server.handle(request);
            assert_eq!((answer.status, body["error"].as_str()), (400, Some(error)), "{path}?{query}");
        }
    }

    #[test]
    fn a_reset_returns_to_the_seed_or_to_nothing() {
        let mut server = Server::new();
        let seed = "accounts: [alice, bob]\nmessages: [{from: alice, to: bob, text: hi, time: -1h}]\n";
        server.emulator_mut().seed(Timestamp::from_secs(crate::testing::NOW), seed.as_bytes()).unwrap();
        server.import(&["carol"]);
        server.control("POST", "/_emulator/config", json!({"clock_offset_ms": 5_000_000}));
        server.advance(60_000);
        let users = |server: &mut Server| server.control("GET", "/_emulator/users", Value::Null).1["total"].clone();
        assert_eq!(users(&mut server), 4);
        assert_eq!(server.control("POST", "/_emulator/reset", Value::Null).0, 200);
        assert_eq!(users(&mut server), 3);
        let messages = server.control("GET", "/_emulator/messages", Value::Null).1;
        assert_eq!(messages[0]["time"], crate::testing::NOW + 60 - 3600, "ages count from the reset");
        let empty = Request { query: "empty=true".to_owned(), ..Request::new("POST", "/_emulator/reset", "") };
        assert_eq!(server.handle(empty).0.status, 200);
        assert_eq!(users(&mut server), 1);
        assert_eq!(server.control("POST", "/_emulator/reset", Value::Null).0, 200);
        assert_eq!(users(&mut server), 3, "the seed is still known");
    }

    #[test]
    fn control_requests_are_neither_logged_nor_hit_by_faults() {
        let mut server = Server::new();
        server.control("POST", "/_emulator/faults", json!([{"fault": {"status": 502}}]));
        assert_eq!(server.control("GET", "/_emulator/requests", Value::Null).1["total"], 0);
    }
}
