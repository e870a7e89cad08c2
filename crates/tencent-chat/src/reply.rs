//! What Tencent answers: the envelope, the items that failed, and the reply in the caller's spelling.

use std::ops::{Deref, Range};

use serde::{Deserialize, Serialize};

use crate::error::{ApiError, Error, ErrorKind, HttpError, explain};
use crate::lenient;
use crate::schema::{self, Endpoint, ItemResult, Naming};

/// The fields around every reply. HTTP's status is 200 even for failures: the truth is `ErrorCode`.
#[derive(Default, Deserialize)]
struct Envelope {
    #[serde(rename = "ActionStatus", default, deserialize_with = "lenient::read")]
    action_status: Option<String>,
    #[serde(rename = "ErrorCode", default, deserialize_with = "lenient::read")]
    error_code: Option<i64>,
    #[serde(rename = "ErrorInfo", default, deserialize_with = "lenient::read")]
    error_info: Option<String>,
    #[serde(rename = "ErrorDisplay", default, deserialize_with = "lenient::read")]
    error_display: Option<String>,
    #[serde(rename = "RequestId", default, deserialize_with = "lenient::read")]
    request_id: Option<String>,
}

/// Tells success from failure.
///
/// # Errors
/// [`Error::Http`] when this is no reply of the API, [`Error::Api`] when it is a refusal.
pub(crate) fn check(status: u16, body: &[u8], endpoint: &str, path: &str) -> Result<(), Error> {
    let http =
        |message: &str| Err(Error::Http(HttpError { status, body_start: start_of(body), message: message.to_owned() }));
    if status != 200 {
        return http("the answer is not from the API");
    }
    if body.is_empty() {
        return http("the body is empty");
    }
    let envelope: Envelope = match serde_json::from_slice(body) {
        Ok(envelope) => envelope,
        Err(error) if error.is_eof() => return http("the body is truncated"),
        Err(_) => return http("the body is no JSON object"),
    };
    if envelope.error_code.is_none() && envelope.action_status.is_none() && envelope.error_info.is_none() {
        return http("the body has neither ErrorCode nor ActionStatus nor ErrorInfo");
    }
    // Some services leave out one of the two.
    let failed = envelope.action_status.as_deref() == Some("FAIL");
    let code = envelope.error_code.unwrap_or(if failed { -1 } else { 0 });
    if code == 0 {
        return Ok(());
    }
    let facts = explain(path, code);
    Err(Error::Api(Box::new(ApiError {
        code,
        info: envelope.error_info.unwrap_or_default(),
        display: envelope.error_display.unwrap_or_default(),
        endpoint: endpoint.to_owned(),
        request_id: envelope.request_id,
        kind: facts.kind,
        hint: facts.hint,
        retryable: facts.retryable,
    })))
}

fn start_of(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(800)]).into_owned();
    crate::request::mask(&text.chars().take(200).collect::<String>())
}

/// The outcome of a call that succeeded, perhaps with items that failed.
#[derive(Clone, Debug)]
pub struct Outcome {
    endpoint: Option<&'static Endpoint>,
    raw: String,
    items: Items,
}

/// What is known of a call's items.
#[derive(Clone, Debug)]
enum Items {
    /// Their names. Which of them failed is read from the reply.
    Named(Vec<String>),
    /// Those that failed, of all parts, and what else the replies to the parts say.
    Failed(Vec<Failure>, Vec<PartReply>),
}

/// What the reply to one part of a call says beside its lists, which were joined.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartReply {
    /// The items of the part, by their places in the caller's list.
    pub items: Range<usize>,
    /// The fields, a JSON object.
    pub json: String,
}

impl Outcome {
    /// The outcome of one request.
    pub(crate) fn new(endpoint: Option<&'static Endpoint>, items: Vec<String>, raw: String) -> Self {
        Self { endpoint, raw, items: Items::Named(items) }
    }

    /// The outcome of several requests.
    pub(crate) fn merged(
        endpoint: Option<&'static Endpoint>,
        raw: String,
        failures: Vec<Failure>,
        parts: Vec<PartReply>,
    ) -> Self {
        Self { endpoint, raw, items: Items::Failed(failures, parts) }
    }

    /// The reply as Tencent sent it. The lists of several replies are joined.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The reply in another spelling, and the items that failed. The reply of a raw request stays as it is.
    pub fn renamed(&self, naming: Naming) -> Renamed {
        let as_it_came = || Renamed { json: self.raw.clone(), failures: Vec::new(), parts: Vec::new() };
        let Some(endpoint) = self.endpoint else { return as_it_came() };
        // The envelope was read from the same text, so it is JSON; only absurd nesting fails.
        let Ok(read) = schema::read_reply(endpoint, &self.raw, Naming::Wire, naming) else { return as_it_came() };
        let (failures, parts) = match &self.items {
            Items::Named(items) => (failures(endpoint, items, read.results), Vec::new()),
            Items::Failed(failures, parts) => (failures.clone(), parts.clone()),
        };
        let rename = |part: PartReply| PartReply {
            json: schema::rename_reply(endpoint, &part.json, Naming::Wire, naming).unwrap_or(part.json),
            items: part.items,
        };
        Renamed { json: read.json, failures, parts: parts.into_iter().map(rename).collect() }
    }

    /// The reply as a Rust value.
    pub fn typed<T: for<'de> Deserialize<'de> + Default>(&self) -> Reply<T> {
        let renamed = self.renamed(Naming::Wire);
        // Reading is lenient field by field, so that this fails only on absurd nesting.
        let value = serde_json::from_str(&renamed.json).unwrap_or_default();
        Reply { value, failures: renamed.failures, parts: renamed.parts, raw: self.raw.clone() }
    }
}

/// A reply in another spelling.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Renamed {
    /// The reply as JSON text.
    pub json: String,
    /// Items that failed.
    pub failures: Vec<Failure>,
    /// What else the replies to the parts say, where the call took several requests.
    pub parts: Vec<PartReply>,
}

/// A reply as a Rust value, with what the value does not show.
#[derive(Clone, Debug)]
pub struct Reply<T> {
    value: T,
    failures: Vec<Failure>,
    parts: Vec<PartReply>,
    raw: String,
}

impl<T> Reply<T> {
    /// The items that failed although the call succeeded.
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }

    /// The reply as Tencent sent it, with fields this version does not know. The lists of several replies are joined.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// What each reply says beside its lists, such as its own `MsgKey`, where the call took several requests. The reply
    /// itself has the last one's.
    pub fn parts(&self) -> &[PartReply] {
        &self.parts
    }

    /// Just the value.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One item that failed within a call that succeeded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Failure {
    /// The item, such as a UserID.
    pub item: String,
    /// Where it stands in the request's list; `None` when the reply names an item that was not sent.
    pub index: Option<usize>,
    /// Its result code; `None` when the reply gives none.
    pub code: Option<i64>,
    /// The reply's words for it; may be empty.
    pub info: String,
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// What it means and what to do about it.
    pub hint: String,
}

/// The items that failed of one part of a call; `first` is the place of its first item.
pub(crate) fn part_failures(endpoint: &'static Endpoint, items: &[String], first: usize, raw: &str) -> Vec<Failure> {
    let read = schema::read_reply(endpoint, raw, Naming::Wire, Naming::Wire);
    let mut failures = read.map(|read| failures(endpoint, items, read.results)).unwrap_or_default();
    failures.iter_mut().filter_map(|failure| failure.index.as_mut()).for_each(|index| *index += first);
    failures
}

/// The failures among the items of a reply, and the items it should have named and did not.
fn failures(endpoint: &'static Endpoint, items: &[String], results: Vec<ItemResult>) -> Vec<Failure> {
    let mut failures = Vec::new();
    let mut answered = vec![false; if endpoint.must_answer { items.len() } else { 0 }];
    for result in results {
        let named = items.iter().position(|item| *item == result.item);
        // An entry that names no item stands for the item at its own place.
        let index = if result.item.is_empty() { Some(result.position).filter(|at| *at < items.len()) } else { named };
        if endpoint.must_answer {
            answered.iter_mut().zip(items).filter(|(_, item)| **item == result.item).for_each(|(done, _)| *done = true);
        }
        if result.ok {
            continue;
        }
        let (kind, hint) = match result.code {
            // A result value such as `Result: 0` is no error code; neither is a missing one.
            None => (ErrorKind::Unknown, "the reply gives no reason".to_owned()),
            Some(code) if (0..=9).contains(&code) => (ErrorKind::Unknown, "the reply gives no reason".to_owned()),
            Some(code) => {
                let facts = explain(endpoint.path, code);
                (facts.kind, facts.hint)
            }
        };
        let item = index.map_or(result.item, |at| items[at].clone());
        failures.push(Failure { item, index, code: result.code, info: result.info, kind, hint });
    }
    for (index, item) in items.iter().enumerate().take(answered.len()) {
        if !answered[index] {
            failures.push(Failure {
                item: item.clone(),
                index: Some(index),
                code: None,
                info: String::new(),
                kind: ErrorKind::NoAnswer,
                hint: "the reply says nothing about this item: take it as not done".to_owned(),
            });
        }
    }
    failures
}
