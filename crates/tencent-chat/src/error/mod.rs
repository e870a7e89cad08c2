//! What can go wrong with a call, in one shape for every language.

mod cause;
mod docs;
mod line;
mod lookup;
mod partial;

use std::fmt;

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

use crate::call::HttpInfo;
use crate::schema::{self, InvalidRequest, Naming};
use crate::wire::{Failure, json, moved};

pub use crate::generated::codes::ErrorKind;
pub(crate) use crate::schema::Retry;
pub use cause::{Cause, Origin};
pub use docs::GUIDE;
pub(crate) use docs::guide;
pub(crate) use line::OneLine;
pub use lookup::{CodeFacts, codes_in, explain, explain_json};
pub(crate) use lookup::{Facts, facts};
pub use partial::{PartReport, PartState, PartialBatch};

/// Why a call did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The client's configuration is invalid; nothing was sent.
    Config(ConfigError),
    /// The request does not fit its description; nothing was sent.
    InvalidRequest(InvalidRequest),
    /// There is no UserSig; nothing was sent.
    Credential(CredentialError),
    /// No response arrived.
    Transport(TransportError),
    /// The response is not from the API: a status other than 200, or a body that is not a JSON object.
    Http(HttpError),
    /// The API refused the request.
    Api(Box<ApiError>),
    /// The call may have taken effect, and a retry could make it happen twice: check before you send it again.
    OutcomeUnknown(Box<OutcomeUnknown>),
    /// Some parts of a long list were processed and others were not.
    PartialBatch(Box<PartialBatch>),
    /// A page of a list does not lead to the next one, and is not marked as the last.
    Page(PageError),
}

/// An invalid configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigError {
    /// What is wrong.
    pub message: String,
}

/// The provider returned no UserSig.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CredentialError {
    /// What the provider said.
    pub message: String,
    /// Where that is from.
    pub origin: Origin,
}

/// A request that got no response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransportError {
    /// Whether it may have been processed.
    pub failure: TransportFailure,
    /// What the transport said.
    pub message: String,
    /// Where that is from.
    pub origin: Origin,
    pub(crate) http: Option<Box<HttpInfo>>,
}

impl TransportError {
    pub(crate) fn new(failure: TransportFailure, message: String, origin: Origin) -> Self {
        Self { failure, message, origin, http: None }
    }
}

/// Whether a request that got no response may have been processed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportFailure {
    /// It was not sent: the connection could not be opened (DNS, connect, TLS).
    NotSent,
    /// It may have been sent: the request timed out, or the connection broke after sending.
    MaybeSent,
}

impl TransportFailure {
    /// `not_sent` or `maybe_sent`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::MaybeSent => "maybe_sent",
        }
    }
}

/// A response that is not from the API.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpError {
    /// HTTP status.
    pub status: u16,
    /// The first 200 characters of the body, without the contents of messages.
    pub body_start: String,
    /// What is wrong with it.
    pub message: String,
    pub(crate) http: Option<Box<HttpInfo>>,
}

/// The API's refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// `ErrorCode`; 0 if the reply reports a failure without a readable code.
    pub code: i64,
    /// `ErrorInfo`: the cause, for logs.
    pub info: String,
    /// `ErrorDisplay`: a message for end users; mostly empty.
    pub display: String,
    /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
    pub endpoint: String,
    /// `RequestId`, for Tencent's support; mostly absent.
    pub request_id: Option<String>,
    /// What kind of refusal it is.
    pub kind: ErrorKind,
    /// What to do about it.
    pub hint: String,
    /// Whether the same request may succeed later unchanged.
    pub retryable: bool,
    pub(crate) said: Said,
    /// Whether the reply leaves open if the work was done: it is neither a success nor a clear refusal.
    pub(crate) is_unclear: bool,
    pub(crate) http: Option<Box<HttpInfo>>,
}

/// All that a refusal says.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// As it came.
    pub raw: String,
    /// In the caller's spelling.
    pub reply: String,
    pub failures: Vec<Failure>,
}

impl fmt::Debug for Said {
    /// A reply can be large and contain what users wrote: only its size is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes, {} failures", self.raw.len(), self.failures.len())
    }
}

impl ApiError {
    /// Whether the reply leaves open if the work was done: it is neither a success nor a clear refusal, such as one whose `ErrorCode` is no
    /// number.
    pub fn is_unclear(&self) -> bool {
        self.is_unclear
    }

    /// Whether it concerns who calls or the app, so that other calls would be refused as well: the UserSig, the region, the admin, a feature
    /// that is not enabled.
    pub fn concerns_the_caller(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::SignatureExpired
                | ErrorKind::SignatureInvalid
                | ErrorKind::WrongRegion
                | ErrorKind::WrongApp
                | ErrorKind::NotAdmin
                | ErrorKind::NotEnabled
                | ErrorKind::Suspended
                | ErrorKind::IpNotAllowed
        )
    }

    /// The whole reply, a JSON object in the caller's spelling.
    pub fn reply(&self) -> &str {
        &self.said.reply
    }

    /// The whole reply as Tencent sent it.
    pub fn raw(&self) -> &str {
        &self.said.raw
    }

    /// The items that failed, if the reply names them; empty if it refuses the request as a whole.
    pub fn failures(&self) -> &[Failure] {
        &self.said.failures
    }

    /// The reply as a Rust value, such as the endpoint's `Reply`.
    pub fn typed<T: for<'de> Deserialize<'de> + Default>(&self) -> T {
        let raw = json::readable(&self.said.raw).unwrap_or_default();
        let read = schema::find_spelled(&self.endpoint)
            .and_then(|endpoint| schema::rename_reply(endpoint, &raw, Naming::Wire, Naming::Wire).ok());
        serde_json::from_str(read.as_deref().unwrap_or(&raw)).unwrap_or_default()
    }
}

/// A call that may or may not have taken effect.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutcomeUnknown {
    /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
    pub endpoint: String,
    /// What was sent: the body as JSON text, in wire names.
    pub body: String,
    /// What happened instead of a reply.
    pub cause: Error,
}

/// A page that does not lead to the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageError {
    /// The endpoint in the caller's spelling (in Rust snake case).
    pub endpoint: String,
    /// What is wrong with it.
    pub message: String,
}

impl Error {
    /// A mistake in setting up, also one that only a binding can see.
    #[doc(hidden)]
    pub fn config(message: impl Into<String>) -> Self {
        Self::Config(ConfigError { message: message.into() })
    }

    /// The class of the error in snake case, the same in every language.
    pub fn class(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::InvalidRequest(_) => "invalid_request",
            Self::Credential(_) => "credential",
            Self::Transport(_) => "transport",
            Self::Http(_) => "http",
            Self::Api(_) => "api",
            Self::OutcomeUnknown(_) => "outcome_unknown",
            Self::PartialBatch(_) => "partial_batch",
            Self::Page(_) => "page",
        }
    }

    /// Whether it says something about other calls, too: the settings, the credential, who calls, the network or the service. `false` for what
    /// is wrong with the parameters or the reply of one call, and for the refusal of what it names.
    pub fn concerns_all_calls(&self) -> bool {
        match self {
            Self::Api(error) => error.concerns_the_caller(),
            Self::PartialBatch(error) => {
                let first = error.parts.iter().find_map(|part| part.error.as_ref());
                first.is_some_and(Self::concerns_all_calls)
            }
            Self::InvalidRequest(_) | Self::Page(_) => false,
            Self::Config(_) | Self::Credential(_) | Self::Transport(_) | Self::Http(_) | Self::OutcomeUnknown(_) => {
                true
            }
        }
    }

    /// Where to read more: the official page of the endpoint that refused, or a section of this project's guide.
    pub fn docs(&self) -> String {
        let section = match self {
            Self::Config(_) => guide!("configerror"),
            Self::InvalidRequest(_) => guide!("invalidrequesterror"),
            Self::Credential(_) => guide!("credentialerror"),
            Self::Transport(_) => guide!("transporterror"),
            Self::Http(_) => guide!("httperror"),
            Self::Api(error) => return docs::page(schema::find_spelled(&error.endpoint)),
            Self::OutcomeUnknown(_) => guide!("outcomeunknownerror"),
            Self::PartialBatch(_) => guide!("partialbatcherror"),
            Self::Page(_) => guide!("pageerror"),
        };
        section.to_owned()
    }

    /// How the call went over HTTP: status, host, headers, how many requests and how long. `None` where nothing was to be sent, and in the
    /// errors of the parts of a [`PartialBatch`], which has that of all of them.
    pub fn http(&self) -> Option<&HttpInfo> {
        match self {
            Self::Transport(error) => error.http.as_deref(),
            Self::Http(error) => error.http.as_deref(),
            Self::Api(error) => error.http.as_deref(),
            Self::OutcomeUnknown(error) => error.cause.http(),
            Self::PartialBatch(error) => error.http.as_deref(),
            Self::Config(_) | Self::InvalidRequest(_) | Self::Credential(_) | Self::Page(_) => None,
        }
    }

    pub(crate) fn with_http(mut self, info: HttpInfo) -> Self {
        let own = Some(Box::new(info));
        let mut error = &mut self;
        while let Self::OutcomeUnknown(outer) = error {
            error = &mut outer.cause;
        }
        match error {
            Self::Transport(error) => error.http = own,
            Self::Http(error) => error.http = own,
            Self::Api(error) => error.http = own,
            Self::PartialBatch(error) => error.http = own,
            _ => {}
        }
        self
    }

    /// Where a driver's words in it are from.
    pub(crate) fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Credential(error) => Some(&error.origin),
            Self::Transport(error) => Some(&error.origin),
            Self::PartialBatch(error) => error.stopped.as_ref().map(|cause| &cause.origin),
            _ => None,
        }
    }

    /// The error as a JSON object, from which the bindings make their own classes.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same with the indexes of a longer list, in which the items begin at `first`.
    pub(crate) fn moved(mut self, first: usize) -> Self {
        match &mut self {
            Self::Api(error) => error.said.failures = moved(std::mem::take(&mut error.said.failures), first),
            Self::PartialBatch(partial) => {
                partial.failures = moved(std::mem::take(&mut partial.failures), first);
                for part in &mut partial.parts {
                    part.items = part.items.start + first..part.items.end + first;
                }
            }
            _ => {}
        }
        self
    }
}

impl Serialize for Error {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("error", self.class())?;
        map.serialize_entry("message", &self.to_string())?;
        map.serialize_entry("docs", &self.docs())?;
        if let Some(Origin::Id(id)) = self.origin() {
            // As wide as `code`, so that a small module writes both in the same way.
            map.serialize_entry("cause_id", &i64::from(*id))?;
        }
        match self {
            Self::Config(_) | Self::Credential(_) => {}
            Self::InvalidRequest(error) => {
                map.serialize_entry("endpoint", &error.endpoint)?;
                map.serialize_entry("path", &error.path)?;
                map.serialize_entry("reason", &error.reason)?;
            }
            Self::Transport(error) => map.serialize_entry("sent", error.failure.as_str())?,
            Self::Http(error) => {
                map.serialize_entry("status", &error.status)?;
                map.serialize_entry("body_start", &error.body_start)?;
            }
            Self::Api(error) => {
                map.serialize_entry("code", &error.code)?;
                map.serialize_entry("info", &error.info)?;
                map.serialize_entry("display", &error.display)?;
                map.serialize_entry("endpoint", &error.endpoint)?;
                map.serialize_entry("request_id", &error.request_id)?;
                map.serialize_entry("kind", error.kind.as_str())?;
                map.serialize_entry("hint", &error.hint)?;
                map.serialize_entry("retryable", &error.retryable)?;
                map.serialize_entry("reply", &error.said.reply)?;
                map.serialize_entry("raw", &error.said.raw)?;
                map.serialize_entry("failures", &error.said.failures)?;
            }
            Self::OutcomeUnknown(error) => {
                map.serialize_entry("endpoint", &error.endpoint)?;
                map.serialize_entry("body", &error.body)?;
                map.serialize_entry("cause", &error.cause)?;
            }
            Self::PartialBatch(error) => error.fields(&mut map)?,
            Self::Page(error) => map.serialize_entry("endpoint", &error.endpoint)?,
        }
        if let Some(http) = self.http() {
            map.serialize_entry("http", http)?;
        }
        map.end()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => f.write_str(&error.message),
            Self::InvalidRequest(error) => error.fmt(f),
            Self::Credential(error) => write!(f, "no UserSig: {}", error.message),
            Self::Transport(error) => {
                let sent = match error.failure {
                    TransportFailure::NotSent => "nothing was sent",
                    TransportFailure::MaybeSent => "the request may have been processed",
                };
                write!(f, "no response ({sent}): {}", error.message)
            }
            Self::Http(error) => {
                write!(f, "HTTP {}: {}", error.status, error.message)?;
                if error.body_start.is_empty() { Ok(()) } else { write!(f, ": {:?}", error.body_start) }
            }
            Self::Api(error) => {
                match error.code {
                    0 => write!(f, "{}: failed without an error code", error.endpoint)?,
                    code => write!(f, "{}: {code} {}", error.endpoint, error.kind.as_str())?,
                }
                if !error.info.is_empty() {
                    write!(f, " ({})", OneLine(&error.info))?;
                }
                if error.hint.is_empty() { Ok(()) } else { write!(f, ": {}", error.hint) }
            }
            Self::OutcomeUnknown(error) => {
                write!(
                    f,
                    "{}: the request may or may not have taken effect; check before you send it again: {}",
                    error.endpoint, error.cause
                )
            }
            Self::PartialBatch(error) => error.fmt(f),
            Self::Page(error) => write!(f, "{}: {}", error.endpoint, error.message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::InvalidRequest(error) => Some(error),
            Self::OutcomeUnknown(error) => Some(&error.cause),
            #[cfg(feature = "sources")]
            Self::Credential(_) | Self::Transport(_) => match self.origin()? {
                Origin::Error(error) => Some(&**error),
                _ => None,
            },
            Self::PartialBatch(error) => error.source(),
            _ => None,
        }
    }
}

impl From<InvalidRequest> for Error {
    fn from(error: InvalidRequest) -> Self {
        Self::InvalidRequest(error)
    }
}
