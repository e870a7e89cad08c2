//! The requests that came in, for tests to look at.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tencent_chat::{Timestamp, explain};

use crate::faults::Fault;
use crate::fill::Fill;
use crate::http::{Query, Request};
use crate::recent::Remembered;

/// Longest body that is remembered whole.
const MAX_BODY: usize = 256 * 1024;

/// JSON with fewer brackets cannot be nested too deeply for a reader.
const MOST_BRACKETS: usize = 100;

/// A request that came in, and how it was answered. The UserSig is left out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// When it came in.
    pub time: Timestamp,
    /// HTTP method.
    pub method: String,
    /// Path without a leading slash: `v4/sns/friend_delete`.
    pub path: String,
    /// The parameters of the URL, decoded, without the UserSig.
    pub query: Vec<(String, String)>,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// The body as text, cut after 256 KiB.
    pub body: String,
    /// HTTP status of the answer; `None` when the connection was closed without one.
    pub status: Option<u16>,
    /// ErrorCode of the answer; `None` when it had none.
    pub error_code: Option<i64>,
    /// The body of the answer as text, cut after 256 KiB.
    pub reply: String,
    /// The fault that applied to it.
    pub fault: Option<Fault>,
    /// The user whose action it was, over a control path; `None` for a call of the Chat API.
    pub client: Option<String>,
    /// Path of the endpoint whose codes it is answered with.
    pub(crate) service: String,
}

impl LoggedRequest {
    /// What is known before the response.
    pub(crate) fn new(time: Timestamp, path: &str, request: &Request, query: Query) -> Self {
        Self {
            time,
            method: request.method.clone(),
            path: path.to_owned(),
            service: path.to_owned(),
            client: None,
            query: query.without_user_sig(),
            headers: request.headers.clone(),
            body: remembered(&request.body),
            status: None,
            error_code: None,
            reply: String::new(),
            fault: None,
        }
    }

    /// The same for what a user does, with the codes of an endpoint.
    pub(crate) fn of_client(user: String, time: Timestamp, path: &str, request: &Request) -> Self {
        let own = request.path.trim_start_matches('/').to_owned();
        Self { client: Some(user), path: own, ..Self::new(time, path, request, Query::parse(&request.query)) }
    }

    /// Who called: the user who acted, or whom the URL names.
    pub fn identifier(&self) -> &str {
        if let Some(user) = &self.client {
            return user;
        }
        self.query.iter().find(|(name, _)| name == "identifier").map_or("", |(_, value)| value)
    }

    /// Completes the entry with what is known about its ErrorCode. `number` counts the requests.
    pub(crate) fn shown(&self, number: u64) -> Shown<'_> {
        let facts = self.error_code.filter(|code| *code != 0).map(|code| explain(&self.service, code));
        Shown {
            number,
            time: self.time.as_millis(),
            method: &self.method,
            path: &self.path,
            identifier: self.identifier(),
            client: self.client.as_deref(),
            query: object(&self.query),
            headers: object(&self.headers),
            body: to_show(&self.body),
            status: self.status,
            error_code: self.error_code,
            kind: facts.as_ref().map(|facts| json!(facts.kind)),
            hint: facts.map(|facts| facts.hint),
            reply: to_show(&self.reply),
            fault: self.fault.as_ref(),
        }
    }
}

/// A request as it is listed.
#[derive(Serialize)]
pub(crate) struct Shown<'a> {
    number: u64,
    time: u64,
    method: &'a str,
    path: &'a str,
    identifier: &'a str,
    client: Option<&'a str>,
    query: BTreeMap<&'a str, &'a str>,
    headers: BTreeMap<&'a str, &'a str>,
    body: Body<'a>,
    status: Option<u16>,
    error_code: Option<i64>,
    kind: Option<Value>,
    hint: Option<String>,
    reply: Body<'a>,
    fault: Option<&'a Fault>,
}

fn object(pairs: &[(String, String)]) -> BTreeMap<&str, &str> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).fill()
}

#[derive(Serialize)]
#[serde(untagged)]
enum Body<'a> {
    /// JSON in one line, as it came.
    Json(&'a RawValue),
    OtherJson(Value),
    Text(&'a str),
}

/// A body as text, as far as it is remembered.
pub(crate) fn remembered(body: &[u8]) -> String {
    String::from_utf8_lossy(&body[..body.len().min(MAX_BODY)]).into_owned()
}

/// As JSON where it is; as text where it is not, or is nested so deep that the listing could not be read.
fn to_show(body: &str) -> Body<'_> {
    let brackets = body.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count();
    let is_readable = || brackets < MOST_BRACKETS || serde_json::from_str::<Value>(&format!("[[[[{body}]]]]")).is_ok();
    let is_line = !body.contains(['\n', '\r']);
    match serde_json::from_str::<&RawValue>(body) {
        Ok(json) if is_readable() && is_line => Body::Json(json),
        Ok(json) if is_readable() => serde_json::from_str(json.get()).map_or(Body::Text(body), Body::OtherJson),
        _ => Body::Text(body),
    }
}

impl Remembered for LoggedRequest {
    fn bytes(&self) -> usize {
        let texts = self.query.iter().chain(&self.headers).map(|(name, value)| name.len() + value.len());
        200 + self.path.len() + self.service.len() + self.body.len() + self.reply.len() + texts.sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::recent::{MAX_BYTES, Recent};
    use crate::testing::{NOW, Server};
    use crate::{DEMO_ADMIN, DEMO_APP};

    #[test]
    fn a_body_that_is_nested_too_deep_is_listed_as_text() {
        let mut server = Server::new();
        for (depth, is_text) in [(10, false), (126, true), (500, true)] {
            let body = "[".repeat(depth) + &"]".repeat(depth);
            server.handle(crate::Request::new("POST", "/v4/sns/friend_add", body));
            let (_, log) = server.control("GET", "/_emulator/requests", Value::Null);
            let last = log["requests"].as_array().unwrap().last().unwrap().clone();
            assert_eq!(last["body"].is_string(), is_text, "{depth}");
        }
    }

    #[test]
    fn a_request_is_logged_with_its_answer_and_without_its_user_sig() {
        let mut server = Server::new();
        server.call("destroy_official_account", json!({"Official_Account": "@TOA#_gone"}));
        let (_, log) = server.control("GET", "/_emulator/requests", Value::Null);
        assert_eq!(log["total"], 1);
        let entry = &log["requests"][0];
        assert_eq!(entry["time"], NOW * 1000);
        assert_eq!(entry["method"], "POST");
        assert_eq!(entry["path"], "v4/official_account_open_http_svc/destroy_official_account");
        assert_eq!(entry["identifier"], DEMO_ADMIN);
        assert_eq!(entry["query"]["sdkappid"], DEMO_APP.to_string());
        assert_eq!(entry["body"], json!({"Official_Account": "@TOA#_gone"}));
        assert_eq!((&entry["status"], &entry["error_code"]), (&json!(200), &json!(130004)));
        assert_eq!(entry["fault"], Value::Null);
        assert_eq!((&entry["number"], &entry["reply"]["ErrorCode"]), (&json!(1), &json!(130004)));
        assert_eq!(entry["kind"], json!(explain("", 130004).kind));
        assert!(entry["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{entry}");
        assert!(!log.to_string().contains("usersig") && !log.to_string().contains("eJ"));
    }

    #[test]
    fn what_a_user_does_is_logged_as_its_own() {
        let mut server = Server::new();
        server.import(&["alice"]);
        let (_, login) = server.control("POST", "/_emulator/clients/alice/login", json!({"platform": "iOS"}));
        assert_eq!(login["ErrorCode"], 0);
        let body = json!({"group": "none", "text": "hi"});
        server.control("POST", "/_emulator/clients/alice/send_message", body.clone());
        server.control("POST", "/_emulator/clients/alice/send_message", json!({"text": "to nobody"}));
        let (_, log) = server.control("GET", "/_emulator/requests", Value::Null);
        assert_eq!(log["total"], 3, "a mistake is not an action");
        let [import, _, sent] = &log["requests"].as_array().unwrap()[..] else { panic!("{log}") };
        assert_eq!((&import["client"], &sent["client"]), (&Value::Null, &json!("alice")));
        assert_eq!(sent["path"], "_emulator/clients/alice/send_message");
        assert_eq!((&sent["identifier"], &sent["body"]), (&json!("alice"), &body));
        let facts = explain("v4/group_open_http_svc/send_group_msg", 10010);
        assert_eq!(
            (&sent["error_code"], &sent["kind"], &sent["hint"]),
            (&json!(10010), &json!(facts.kind), &json!(facts.hint))
        );
    }

    #[test]
    fn a_closed_connection_is_logged_without_a_status() {
        let mut server = Server::new();
        server.control("POST", "/_emulator/faults", json!([{"fault": {"close": "before"}}]));
        server.answer("clear_user_tags", json!({"To_Account": ["a"]}));
        let entry = &server.control("GET", "/_emulator/requests", Value::Null).1["requests"][0];
        assert_eq!((&entry["status"], &entry["fault"]), (&Value::Null, &json!({"close": "before"})));
    }

    #[test]
    fn the_log_is_bounded_in_number_and_in_bytes() {
        let entry = |path: &str, bytes: usize| {
            let request = Request::new("POST", path, vec![b'x'; bytes]);
            LoggedRequest::new(Timestamp::from_secs(NOW), path, &request, Query::default())
        };
        let mut log = Recent::new(3);
        (0..5).for_each(|at| log.push(entry(&at.to_string(), 1)));
        assert_eq!((log.total(), log.iter().next().unwrap().path.as_str()), (5, "2"));

        let mut log = Recent::new(1_000_000);
        (0..1000).for_each(|_| log.push(entry("p", 1 << 20)));
        let bytes: usize = log.iter().map(|request| request.body.len()).sum();
        assert!(log.total() == 1000 && bytes <= MAX_BYTES, "{bytes}");
    }
}
