//! What Tencent answers: the envelope, the items that failed, and the reply in the caller's spelling.

use std::borrow::Cow;
use std::mem::{replace, take};
use std::ops::{Deref, Range};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::call::HttpInfo;
use crate::error::{ApiError, Error, ErrorKind, Facts, HttpError, Retry, Said, facts};
use crate::schema::{self, Endpoint, Naming};
use crate::session::Bodies;
use crate::wire::envelope::{Envelope, ReplyStatus};
use crate::wire::failures::{Failure, failures, moved};
use crate::wire::joined::{JoinedFields, JoinedList, whole};
use crate::wire::json;
use crate::wire::mask::mask;

/// The text of a reply that is a success.
#[derive(Clone, Debug)]
pub(crate) struct ReplyText {
    /// As it came.
    raw: String,
    /// The same in a form that every parser reads; `None` where it came so.
    readable: Option<String>,
    /// `RequestId`, where it is known.
    pub request_id: Option<String>,
}

impl ReplyText {
    /// # Errors
    /// Returns the text as an error when it is nested too deeply to be read.
    pub fn new(raw: String) -> Result<Self, String> {
        let readable = match json::readable(&raw) {
            None => return Err(raw),
            Some(Cow::Borrowed(same)) if same.len() == raw.len() => None,
            Some(readable) => Some(readable.into_owned()),
        };
        Ok(Self { raw, readable, request_id: None })
    }

    /// What is read of it.
    pub fn readable(&self) -> &str {
        self.readable.as_ref().unwrap_or(&self.raw)
    }
}

/// Distinguishes success from failure; an error names the endpoint in the spelling of `naming`. HTTP's status is 200 even for failures: what counts is the envelope.
///
/// # Errors
/// [`Error::Http`] when this is not a reply of the API, [`Error::Api`] when it is a refusal.
pub(crate) fn read(
    status: u16,
    body: Vec<u8>,
    endpoint: Option<&'static Endpoint>,
    path: &str,
    naming: Naming,
) -> Result<ReplyText, Error> {
    let body = String::from_utf8(body).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    let http = |body: &str, message: &str| {
        Err(Error::Http(HttpError { status, body_start: start_of(body), message: message.to_owned(), http: None }))
    };
    if status != 200 {
        return http(&body, "unexpected HTTP response (not from the Chat API)");
    }
    if body.is_empty() {
        return http(&body, "the body is empty");
    }
    let mut text = match ReplyText::new(body) {
        Ok(text) => text,
        Err(body) => return http(&body, "the body is nested too deeply"),
    };
    let envelope: Envelope = match serde_json::from_str(text.readable()) {
        Ok(envelope) => envelope,
        Err(error) if error.is_eof() => return http(&text.raw, "the body is truncated"),
        Err(_) => return http(&text.raw, "the body is not a JSON object"),
    };
    let (code, facts, is_unclear) = match envelope.verdict(endpoint.is_some_and(|endpoint| endpoint.no_status)) {
        ReplyStatus::Success => {
            text.request_id = envelope.request_id.as_deref().map(mask);
            return Ok(text);
        }
        ReplyStatus::NoReply => {
            return http(&text.raw, "the body has neither ErrorCode nor ActionStatus nor ErrorInfo");
        }
        ReplyStatus::Failure(code) => (code, facts(path, code), false),
        ReplyStatus::NoCode(hint, is_unclear) => {
            (0, Facts { known: false, kind: ErrorKind::Unknown, retry: Retry::Never, meaning: "", hint }, is_unclear)
        }
    };
    Err(Error::Api(Box::new(ApiError {
        code,
        info: mask(&envelope.info.unwrap_or_default()),
        display: mask(&envelope.display.unwrap_or_default()),
        endpoint: schema::endpoint_name(endpoint.map_or(path, |endpoint| endpoint.name), naming),
        request_id: envelope.request_id.as_deref().map(mask),
        kind: facts.kind,
        hint: facts.hint,
        retryable: facts.retry != Retry::Never,
        said: Said { raw: text.raw, ..Said::default() },
        is_unclear,
        http: None,
    })))
}

/// What a refusal says of the items of its part: the reply in the caller's spelling, and those that failed. `first` is the
/// index of the part's first item.
pub(crate) fn read_refusal(
    error: &mut ApiError,
    endpoint: Option<&'static Endpoint>,
    items: &[String],
    first: usize,
    naming: Naming,
) {
    let Ok(text) = ReplyText::new(error.said.raw.clone()) else { return };
    let read = endpoint.and_then(|endpoint| schema::read_reply(endpoint, text.readable(), Naming::Wire, naming).ok());
    let (reply, results) = match read {
        Some(read) => (read.json, read.results),
        None => (text.readable().to_owned(), Vec::new()),
    };
    // That a refusal does not name an item means nothing: none was processed.
    let failures = endpoint.map(|endpoint| failures(endpoint, items, results, false)).unwrap_or_default();
    // What is printed shows no UserSig, even where the service repeats the URL; `raw` is as it came.
    error.said.reply = mask(&reply);
    error.said.failures = moved(failures, first);
    if error.code == 0 {
        let advice = match error.said.failures.len() {
            0 => "read `info` before you retry",
            _ => "failures() has the reason for each item",
        };
        error.hint = format!("{}; {advice}", error.hint);
    }
}

fn start_of(body: &str) -> String {
    // A gateway may repeat the request, and a reply that was cut off may have messages in it.
    let start: String = body.chars().take(1000).collect();
    Bodies::Masked.shown(start.as_bytes()).chars().take(200).collect()
}

/// The reply to one part of a call, read once: in the caller's spelling, and the items that failed.
#[derive(Clone, Debug)]
pub(crate) struct ReadReply {
    pub text: ReplyText,
    pub failures: Vec<Failure>,
    pub renamed: String,
}

impl ReadReply {
    /// `items` are the part's, and `first` is the index of the first one. The reply of a raw request stays as it is.
    pub fn new(
        text: ReplyText,
        endpoint: Option<&'static Endpoint>,
        items: &[String],
        first: usize,
        naming: Naming,
    ) -> Self {
        // The envelope was read from the same text, so it is JSON of bounded depth, and every value passes.
        let read =
            |endpoint| Some((endpoint, schema::read_reply(endpoint, text.readable(), Naming::Wire, naming).ok()?));
        let (renamed, failures) = match endpoint.and_then(read) {
            Some((endpoint, read)) => {
                (read.json, moved(failures(endpoint, items, read.results, endpoint.must_answer), first))
            }
            None => (text.readable().to_owned(), Vec::new()),
        };
        Self { text, failures, renamed }
    }

    /// A refusal as a reply in which no item failed.
    pub fn of_refusal(refusal: &ApiError, endpoint: Option<&'static Endpoint>, naming: Naming) -> Self {
        // It was read before, so it is not nested too deeply.
        let raw = refusal.said.raw.clone();
        let text = ReplyText::new(raw).unwrap_or_else(|raw| ReplyText { raw, readable: None, request_id: None });
        let renamed = renamed(endpoint, text.readable(), naming);
        Self { text, failures: Vec::new(), renamed }
    }
}

/// The outcome of a call that succeeded, perhaps with items that failed.
#[derive(Clone, Debug)]
pub struct Outcome {
    endpoint: Option<&'static Endpoint>,
    came: Came,
    failures: Vec<Failure>,
    spelled: Spelled,
    /// How `spelled` spells names.
    naming: Naming,
    /// What else the replies to the parts say, in wire names.
    pub(crate) parts: Vec<PartReply>,
    http: HttpInfo,
}

/// A reply as it came.
#[derive(Clone, Debug)]
enum Came {
    Whole(ReplyText),
    /// Several as one, in pieces, and the text once it was asked for: a driver takes the pieces one after another instead.
    Joined(Vec<String>, OnceLock<String>),
}

impl Came {
    fn raw(&self) -> &str {
        match self {
            Self::Whole(text) => &text.raw,
            Self::Joined(texts, whole) => whole.get_or_init(|| texts.concat()),
        }
    }

    fn readable(&self) -> &str {
        match self {
            Self::Whole(text) => text.readable(),
            Self::Joined(..) => self.raw(),
        }
    }

    fn into_texts(self) -> Vec<String> {
        match self {
            Self::Whole(text) => vec![text.raw],
            Self::Joined(texts, _) => texts,
        }
    }
}

/// A reply in the caller's spelling.
#[derive(Clone, Debug)]
enum Spelled {
    Whole(String),
    /// Several as one.
    Joined(JoinedFields),
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
    pub(crate) fn new(endpoint: Option<&'static Endpoint>, reply: ReadReply, naming: Naming) -> Self {
        let ReadReply { text, failures, renamed } = reply;
        let came = Came::Whole(text);
        Self {
            endpoint,
            came,
            failures,
            spelled: Spelled::Whole(renamed),
            naming,
            parts: Vec::new(),
            http: HttpInfo::default(),
        }
    }

    /// The outcome of several requests. What is readable of their replies was joined.
    pub(crate) fn joined(
        endpoint: Option<&'static Endpoint>,
        raw: JoinedFields,
        renamed: JoinedFields,
        naming: Naming,
        failures: Vec<Failure>,
        parts: Vec<PartReply>,
    ) -> Self {
        let came = Came::Joined(raw.texts(), OnceLock::new());
        Self { endpoint, came, failures, spelled: Spelled::Joined(renamed), naming, parts, http: HttpInfo::default() }
    }

    /// The outcome where nothing had to be asked: a reply that was made up.
    pub(crate) fn of_nothing(endpoint: Option<&'static Endpoint>, reply: String, naming: Naming) -> Self {
        let renamed = renamed(endpoint, &reply, naming);
        let text = ReplyText { raw: reply, readable: None, request_id: None };
        Self::new(endpoint, ReadReply { text, failures: Vec::new(), renamed }, naming)
    }

    /// The reply as Tencent sent it. The lists of several replies are joined.
    pub fn raw(&self) -> &str {
        self.came.raw()
    }

    /// How the call went over HTTP.
    pub fn http(&self) -> &HttpInfo {
        &self.http
    }

    pub(crate) fn with_http(mut self, http: HttpInfo) -> Self {
        self.http = http;
        self
    }

    /// The items that failed.
    #[doc(hidden)]
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }

    /// The same with the indexes of a longer list, in which the items begin at `first`.
    pub(crate) fn moved(mut self, first: usize) -> Self {
        self.failures = moved(self.failures, first);
        for part in &mut self.parts {
            part.items = part.items.start + first..part.items.end + first;
        }
        self
    }

    /// The reply in a spelling, and the items that failed. The reply of a raw request stays as it is.
    pub fn renamed(mut self, naming: Naming) -> Renamed {
        self.take_renamed(naming)
    }

    /// The same for a driver that still needs the reply as it came: afterwards the rest is gone.
    #[doc(hidden)]
    pub fn take_renamed(&mut self, naming: Naming) -> Renamed {
        let json = match self.take_spelled(naming) {
            Spelled::Whole(text) => text,
            Spelled::Joined(fields) => whole(fields.texts()),
        };
        Renamed { json, failures: self.failures.clone(), parts: self.take_parts(naming) }
    }

    /// The reply in a spelling as [`take_renamed`](Self::take_renamed) gives it, but with empty lists where several replies were joined,
    /// the entries of each list, part by part, and what else the replies say.
    #[doc(hidden)]
    pub fn take_apart(&mut self, naming: Naming) -> (String, Vec<JoinedList>, Vec<PartReply>) {
        let (json, lists) = match self.take_spelled(naming) {
            Spelled::Whole(text) => (text, Vec::new()),
            Spelled::Joined(fields) => fields.apart(),
        };
        (json, lists, self.take_parts(naming))
    }

    fn take_spelled(&mut self, naming: Naming) -> Spelled {
        match naming == self.naming {
            true => replace(&mut self.spelled, Spelled::Whole(String::new())),
            false => Spelled::Whole(renamed(self.endpoint, self.came.readable(), naming)),
        }
    }

    fn take_parts(&mut self, naming: Naming) -> Vec<PartReply> {
        let part = |PartReply { items, json }| PartReply { items, json: renamed(self.endpoint, &json, naming) };
        take(&mut self.parts).into_iter().map(part).collect()
    }

    /// The reply as a Rust value.
    pub fn typed<T: for<'de> Deserialize<'de> + Default>(mut self) -> Reply<T> {
        let Renamed { json, failures, parts } = self.take_renamed(Naming::Wire);
        // Reading is lenient field by field.
        let http = take(&mut self.http);
        Reply { value: serde_json::from_str(&json).unwrap_or_default(), failures, parts, raw: self.into_raw(), http }
    }

    /// The reply as Tencent sent it; see [`raw`](Self::raw).
    pub fn into_raw(self) -> String {
        whole(self.came.into_texts())
    }

    /// The same; what was joined is gone afterwards.
    #[doc(hidden)]
    pub fn take_raw(&mut self) -> String {
        whole(self.take_raw_texts())
    }

    /// The same in pieces.
    #[doc(hidden)]
    pub fn take_raw_texts(&mut self) -> Vec<String> {
        match &mut self.came {
            // A page is still to be read from it.
            Came::Whole(text) => vec![text.raw.clone()],
            Came::Joined(texts, _) => take(texts),
        }
    }
}

/// A reply in another spelling; as it is where it cannot be read.
fn renamed(endpoint: Option<&'static Endpoint>, json: &str, naming: Naming) -> String {
    let renamed = endpoint.and_then(|endpoint| schema::rename_reply(endpoint, json, Naming::Wire, naming).ok());
    renamed.unwrap_or_else(|| json.to_owned())
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
    http: HttpInfo,
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

    /// How the call went over HTTP: status, host, headers, how many requests and how long.
    pub fn http(&self) -> &HttpInfo {
        &self.http
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
