//! What tests make up: webhooks as Tencent's servers would send them, replies and errors, and what a request asks for. Names are
//! translated and checked by the tables, so that a test fails when it has a mistake.
//!
//! Parameters are JSON text, with names spelled in the [`Naming`] that a function is given. Tencent's names are understood beside
//! them.
//!
//! ```
//! use tencent_chat::testing;
//! use tencent_chat::webhook::{Event, Webhook};
//! use tencent_chat::{Naming, Timestamp};
//!
//! let now = Timestamp::from_secs(1_700_000_000);
//! let webhook = Webhook::new(1400000000).token("token");
//! let event = r#"{"from_account": "alice", "to_account": "bob"}"#;
//! let request = testing::webhook_request("before_c2c_message", event, &webhook, now, Naming::Snake)?;
//!
//! webhook.verify(&request.query, now).expect("it is signed");
//! let event = webhook.parse(&request.query, request.body.as_bytes()).expect("it can be read");
//! assert!(matches!(event, Event::BeforeC2cMessage(event) if event.to_account.as_deref() == Some("bob")));
//! # Ok::<(), tencent_chat::Error>(())
//! ```

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::error::Error;
use crate::schema::{self, Check, Endpoint, EventTable, InvalidRequest, Naming, Problem};
use crate::setup::quoted;
use crate::time::Timestamp;
use crate::webhook::{Webhook, sign};
use crate::wire::reply;

/// A webhook as it reaches the app: a POST.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// The query of the URL.
    pub query: String,
    /// The body, JSON text in Tencent's names.
    pub body: String,
}

/// Makes up a webhook that `receiver` takes: for its app, and signed with the first of its tokens. `event` is the name
/// (`before_c2c_message`) or the command, and `fields` are those that the event has beside the command; all may be left out. A whole
/// event, as a receiver reads it, can be given, too: `client_ip` and `platform` stand in the query.
///
/// # Errors
/// [`Error::Config`] for an unknown event and a receiver without a token, and [`Error::InvalidRequest`] for a field that the event does not have or whose type is
/// another one, both with the name that may be meant.
pub fn webhook_request(
    event: &str,
    fields: &str,
    receiver: &Webhook,
    now: Timestamp,
    naming: Naming,
) -> Result<WebhookRequest, Error> {
    receiver.check().map_err(|error| Error::config(error.to_string()))?;
    let table = find_event(event, naming)?;
    let (own, mut beside) = apart(table, fields, naming)?;
    let body = schema::write_answer(table, table.body, &own, naming, Check::MadeUp)?;
    let comma = if body.len() > 2 { "," } else { "" };
    let body = format!("{{\"CallbackCommand\":{}{comma}{}", json_text(table.command), &body[1..]);
    let mut query = format!("SdkAppid={}&CallbackCommand={}&contenttype=json", receiver.sdk_app_id(), table.command);
    let platform = beside.remove("opt_platform").or_else(|| beside.remove("platform"));
    for (name, value) in [("ClientIP", beside.remove("client_ip")), ("OptPlatform", platform)] {
        if let Some(value) = value {
            query.push_str(&format!("&{name}={}", encoded(&value)));
        }
    }
    push_sign(&mut query, receiver, now);
    Ok(WebhookRequest { query, body })
}

/// The query of a webhook that was received before, as if it was sent `now` to `receiver`: for its app, and signed with the first of its
/// tokens. All other parameters stay.
///
/// ```
/// use tencent_chat::testing::sign_again;
/// use tencent_chat::Timestamp;
/// use tencent_chat::webhook::Webhook;
///
/// let (now, webhook) = (Timestamp::from_secs(1_700_000_000), Webhook::new(7).token("token"));
/// let query = sign_again("SdkAppid=1&CallbackCommand=C2C.CallbackAfterSendMsg&Sign=x&RequestTime=1", &webhook, now);
/// assert!(query.starts_with("SdkAppid=7&CallbackCommand=C2C.CallbackAfterSendMsg&Sign="));
/// assert!(webhook.verify(&query, now).is_ok());
/// ```
pub fn sign_again(query: &str, receiver: &Webhook, now: Timestamp) -> String {
    let is_ours = |part: &&str| {
        let name = part.split('=').next().unwrap_or_default();
        part.is_empty() || ["SdkAppid", "Sign", "RequestTime"].iter().any(|ours| name.eq_ignore_ascii_case(ours))
    };
    let rest: String = query.split('&').filter(|part| !is_ours(part)).map(|part| format!("&{part}")).collect();
    let mut query = format!("SdkAppid={}{rest}", receiver.sdk_app_id());
    push_sign(&mut query, receiver, now);
    query
}

/// Adds the signature, if the receiver has a token.
fn push_sign(query: &mut String, receiver: &Webhook, now: Timestamp) {
    let Some(token) = receiver.first_token() else { return };
    let time = now.as_secs().to_string();
    query.push_str(&format!("&Sign={}&RequestTime={time}", sign(token, &time)));
}

/// What every event has beside the fields of its body.
const BESIDE: [&str; 6] = ["type", "command", "client_ip", "platform", "opt_platform", "raw"];

/// The fields of the body as JSON text, and what an event has beside them.
fn apart(
    table: &EventTable,
    fields: &str,
    naming: Naming,
) -> Result<(String, BTreeMap<&'static str, String>), InvalidRequest> {
    let invalid = |path: &str, reason: String, problem| InvalidRequest::new(table.name, path, reason, problem, naming);
    let given: BTreeMap<String, &RawValue> = serde_json::from_str(fields)
        .map_err(|error| invalid("", format!("expected an object: {error}"), Problem::WrongType))?;
    let mut beside = BTreeMap::new();
    let mut own = String::from("{");
    for (name, value) in given {
        let Some(known) = BESIDE.into_iter().find(|known| schema::spelled(known, naming) == name) else {
            let comma = if own.len() > 1 { "," } else { "" };
            own.push_str(&format!("{comma}{}:{value}", json_text(&name)));
            continue;
        };
        let text: Option<String> = serde_json::from_str(value.get())
            .map_err(|_| invalid(&name, "expected a string".to_owned(), Problem::WrongType))?;
        let expected = match known {
            "type" => schema::spelled(table.name, naming),
            "command" => table.command.to_owned(),
            _ => text.clone().unwrap_or_default(),
        };
        if text.as_ref().is_some_and(|text| *text != expected) {
            return Err(invalid(&name, format!("the event's is {}", quoted(&expected)), Problem::NotAllowed));
        }
        beside.extend(text.map(|text| (known, text)));
    }
    own.push('}');
    Ok((own, beside))
}

fn find_event(event: &str, naming: Naming) -> Result<&'static EventTable, Error> {
    schema::find_event(event).map_or_else(|| schema::event_named(event, naming), Ok)
}

/// Makes up a reply of an endpoint, by its name or its path: JSON text in Tencent's names. `fields` are those that it has beside the
/// envelope, whose own (`error_code` …) may be among them; without them it is a success. Of a path that is not described, all fields are
/// taken as they are.
///
/// # Errors
/// [`Error::Config`] for an unknown endpoint, and [`Error::InvalidRequest`] for a field that the reply does not have or whose type is
/// another one, both with the name that may be meant.
pub fn reply_of(endpoint: &str, fields: &str, naming: Naming) -> Result<String, Error> {
    let written = match find_endpoint(endpoint, naming)? {
        Found::Endpoint(endpoint) => schema::write_reply(endpoint, fields, naming)?,
        Found::Path(_) => fields.to_owned(),
    };
    let given: BTreeMap<String, &RawValue> = serde_json::from_str(&written).map_err(|error| {
        InvalidRequest::new(endpoint, "", format!("expected an object: {error}"), Problem::WrongType, naming)
    })?;
    let is_success = given.get("ErrorCode").is_none_or(|code| code.get() == "0");
    let status = if is_success { "\"OK\"" } else { "\"FAIL\"" };
    let mut reply = String::from("{");
    for (name, value) in [("ActionStatus", status), ("ErrorCode", "0"), ("ErrorInfo", "\"\"")] {
        if !given.contains_key(name) {
            let comma = if reply.len() > 1 { "," } else { "" };
            reply.push_str(&format!("{comma}\"{name}\":{value}"));
        }
    }
    for (name, value) in &given {
        let comma = if reply.len() > 1 { "," } else { "" };
        reply.push_str(&format!("{comma}{}:{value}", json_text(name)));
    }
    reply.push('}');
    Ok(reply)
}

/// Makes up the reply of a refusal: JSON text in Tencent's names.
pub fn refusal(code: i64, info: &str) -> String {
    format!(r#"{{"ActionStatus":"FAIL","ErrorCode":{code},"ErrorInfo":{}}}"#, json_text(info))
}

/// Makes up the error that a call of `endpoint`, a name or a path, ends with when the service refuses it with `code`. Hint and kind are
/// those of the documentation. Where the endpoint does not matter, it may be empty: then the error calls it `test`.
///
/// # Errors
/// [`Error::Config`] for an unknown endpoint, and for the code 0, which is none.
pub fn api_error(code: i64, info: &str, endpoint: &str, naming: Naming) -> Result<Error, Error> {
    if code == 0 {
        return Err(Error::config("the code of an error is not 0"));
    }
    let (endpoint, path) = match find_endpoint(endpoint, naming)? {
        Found::Endpoint(endpoint) => (Some(endpoint), endpoint.path),
        Found::Path(path) => (None, path),
    };
    let body = refusal(code, info).into_bytes();
    let mut error = reply::read(200, body, endpoint, path, naming).expect_err("it is a refusal");
    if let Error::Api(error) = &mut error {
        reply::read_refusal(error, endpoint, &[], 0, naming);
    }
    Ok(error)
}

/// What a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Asked {
    /// The name of the endpoint, or the path when it is not described.
    pub endpoint: String,
    /// The parameters as JSON text; of a path that is not described, the body as it is.
    pub params: String,
}

/// Reads a request of a client, by its URL and its body, in the caller's names.
///
/// # Errors
/// [`Error::InvalidRequest`] when the body is not JSON.
pub fn request_of(url: &str, body: &str, naming: Naming) -> Result<Asked, Error> {
    let target = url.split_once("://").map_or(url, |(_, rest)| rest);
    let target = target.split_once('/').map_or("", |(_, target)| target);
    let path = target.split('?').next().unwrap_or_default();
    let Some(endpoint) = schema::find_path(path) else {
        return Ok(Asked { endpoint: path.to_owned(), params: body.to_owned() });
    };
    let params = schema::read_request(endpoint, body, naming)
        .map_err(|error| InvalidRequest::new(endpoint.name, "", error, Problem::Unreadable, naming))?;
    Ok(Asked { endpoint: schema::spelled(endpoint.name, naming), params })
}

/// The endpoint with a name in the caller's spelling, or a path.
enum Found<'a> {
    Endpoint(&'static Endpoint),
    Path(&'a str),
}

fn find_endpoint(given: &str, naming: Naming) -> Result<Found<'_>, Error> {
    if given.is_empty() {
        return Ok(Found::Path("test"));
    }
    if given.contains('/') {
        let path = given.trim_start_matches('/');
        return Ok(schema::find_path(path).map_or(Found::Path(path), Found::Endpoint));
    }
    let found = schema::find_spelled(given).filter(|endpoint| schema::spelled(endpoint.name, naming) == given);
    found.map(Found::Endpoint).ok_or_else(|| Error::config(schema::unknown_endpoint(given, naming)))
}

fn json_text(text: &str) -> String {
    let mut json = String::new();
    schema::push_text(&mut json, text);
    json
}

fn encoded(value: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(byte);
    let escape = |byte: u8| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(escape).collect()
}

#[cfg(all(test, feature = "default"))]
mod tests;
