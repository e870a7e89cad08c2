//! HTTP as data: requests and answers.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use tencent_chat::{HttpRequest, HttpResponse};

use crate::former;

/// An HTTP request.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// The method: `POST`.
    pub method: String,
    /// The path, as it came: `/v4/sns/friend_delete`.
    pub path: String,
    /// The query without the question mark, as it came.
    pub query: String,
    /// Headers, with names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The client's address, as webhooks report it.
    pub client_ip: Option<IpAddr>,
    /// How many webhooks, nested within one another, were being received when it was sent: 0 outside of any.
    pub nested: u32,
}

impl Request {
    /// A request without query and headers, such as one to a control path.
    pub fn new(method: &str, path: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { method: method.to_owned(), path: path.to_owned(), body: body.into(), ..Self::default() }
    }

    /// The first header of this name, in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The path of the endpoint, without the leading slash; for a former path the present one.
    pub(crate) fn current_path(&self) -> &str {
        former::current_path(self.path.strip_prefix('/').unwrap_or(&self.path))
    }
}

impl From<&HttpRequest> for Request {
    /// What a server sees of a request of the core.
    fn from(request: &HttpRequest) -> Self {
        let after_scheme = request.url.split_once("://").map_or(request.url.as_str(), |(_, rest)| rest);
        let target = after_scheme.find('/').map_or("/", |at| &after_scheme[at..]);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method: request.method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: request.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            body: request.body.clone(),
            // It is called in this process.
            client_ip: Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            nested: 0,
        }
    }
}

impl fmt::Debug for Request {
    /// Leaves out the query, which holds the UserSig.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish_non_exhaustive()
    }
}

/// What the emulator answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers, with names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// How it reaches the client.
    pub delivery: Delivery,
}

/// How an answer reaches the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// At once.
    Now,
    /// After this time; the request took effect when it came in.
    Delayed(Duration),
    /// Not at all: the connection is closed without a byte.
    Close,
}

/// What the real server sends with every answer, so that a browser lets the page read it. `content-type` is allowed in addition
/// to the header that the real server allows, because a browser requires it before it sends JSON.
const CORS: [(&str, &str); 3] = [
    ("access-control-allow-origin", "*"),
    ("access-control-allow-headers", "X-Requested-With, Content-Type"),
    ("access-control-allow-methods", "POST, GET, DELETE, OPTIONS"),
];

/// The methods of the control paths.
const CONTROL_METHODS: &str = "GET, POST, PUT, DELETE, OPTIONS";

impl Answer {
    fn new(status: u16, content_type: Option<&str>, body: Vec<u8>) -> Self {
        let mut headers: Vec<_> = CORS.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        headers.extend(content_type.map(|value| ("content-type", value.to_owned())));
        Self { status, headers, body, delivery: Delivery::Now }
    }

    pub(crate) fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status, Some("application/json"), body.into())
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(crate) fn text(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status, Some("text/plain; charset=utf-8"), body.into())
    }

    pub(crate) fn gzip_file(body: Vec<u8>) -> Self {
        Self::new(200, Some("application/gzip"), body)
    }

    /// The response to a browser's preflight request.
    pub(crate) fn preflight() -> Self {
        let mut answer = Self::new(204, None, Vec::new());
        answer.headers.push(("access-control-max-age", "600".to_owned()));
        answer
    }
}

/// What the server answers beside the emulator.
impl Answer {
    /// The head of a file of the page, which other pages cannot read. It is not cached, since the next version may differ.
    pub(crate) fn file(content_type: &'static str, policy: &str) -> Self {
        let mut answer = Self::new(200, Some(content_type), Vec::new()).for_origin(None);
        for (name, value) in [
            ("content-security-policy", policy),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-cache"),
        ] {
            answer.headers.push((name, value.to_owned()));
        }
        answer
    }

    /// The beginning of a stream of events.
    pub(crate) fn event_stream() -> Self {
        let mut answer = Self::new(200, Some("text/event-stream"), Vec::new());
        answer.headers.push(("cache-control", "no-store".to_owned()));
        answer
    }
}

impl Answer {
    /// Lets pages of this origin read the answer, and no others.
    pub(crate) fn for_origin(mut self, origin: Option<String>) -> Self {
        self.headers.retain(|(name, _)| !name.starts_with("access-control-") || origin.is_some());
        let origin = origin.unwrap_or_default();
        for (header, own) in [(CORS[0].0, origin.as_str()), (CORS[2].0, CONTROL_METHODS)] {
            if let Some((_, value)) = self.headers.iter_mut().find(|(name, _)| *name == header) {
                own.clone_into(value);
            }
        }
        self.headers.push(("vary", "Origin".to_owned()));
        self
    }
}

impl From<Answer> for HttpResponse {
    /// What a client sees of an answer that is delivered.
    fn from(answer: Answer) -> Self {
        let headers = answer.headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { status: answer.status, headers, body: answer.body }
    }
}

/// The parameters of a query, decoded. The first of two with the same name counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub fn parse(query: &str) -> Self {
        let pairs = query.split('&').filter(|part| !part.is_empty()).map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        });
        Self(pairs.collect())
    }

    /// The value of a parameter that is there and not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(known, _)| known == name)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    /// The names of the parameters.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// All parameters but the UserSig.
    pub fn without_user_sig(self) -> Vec<(String, String)> {
        self.0.into_iter().filter(|(name, _)| name != "usersig").collect()
    }
}

/// Undoes percent-encoding; `+` is a space, as forms write it. What is not a valid escape stays as it is.
pub(crate) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1..at + 3).and_then(byte_of_hex)) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 3;
                continue;
            }
            (b'+', _) => decoded.push(b' '),
            (byte, _) => decoded.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// Percent-encodes all characters that are not allowed in a URL as they are.
pub(crate) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

fn byte_of_hex(hex: &[u8]) -> Option<u8> {
    hex.iter().try_fold(0, |byte, digit| Some(byte << 4 | (*digit as char).to_digit(16)? as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_and_its_user_sig_can_be_left_out() {
        let query = Query::parse("identifier=%40RBT%231+x&usersig=eJw*-_&empty=&%zz=%4%+1");
        assert_eq!(query.get("identifier"), Some("@RBT#1 x"));
        assert_eq!(query.get("usersig"), Some("eJw*-_"));
        assert_eq!(query.get("empty"), None);
        assert_eq!(query.get("%zz"), Some("%4% 1"));
        assert!(query.without_user_sig().iter().all(|(name, _)| name != "usersig"));
    }

    #[test]
    fn debug_output_of_a_request_hides_the_user_sig() {
        let request = Request { query: "usersig=s3cret".into(), ..Request::new("POST", "/v4/a/b", "{}") };
        assert!(!format!("{request:?}").contains("s3cret"));
    }
}
