//! Why a webhook's request was refused.

use std::fmt;

use crate::error::guide;

/// Why a webhook's request was refused.
///
/// Tencent's servers count any HTTP status but 200 as a failed delivery, after which an event that waits continues as
/// configured in the console.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The configuration of the [`Webhook`](super::Webhook) is invalid.
    Config(String),
    /// Query or body cannot be read.
    Malformed(String),
    /// The request is for another app.
    WrongApp,
    /// The query has no `Sign` or no `RequestTime`.
    MissingSign,
    /// The signature does not match any of the tokens.
    WrongSign,
    /// `RequestTime` is too far from the current time.
    Stale,
    /// The body is longer than allowed.
    TooLarge,
}

impl WebhookError {
    /// Which check failed, in snake case, the same in every language.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::Malformed(_) => "malformed",
            Self::WrongApp => "wrong_app",
            Self::MissingSign => "missing_sign",
            Self::WrongSign => "wrong_sign",
            Self::Stale => "stale",
            Self::TooLarge => "too_large",
        }
    }

    /// The HTTP status to answer with: 401 for a request that does not prove that it is from Tencent, 400 or 413
    /// for a body that cannot be read, 500 for a receiver that is misconfigured.
    pub fn status(&self) -> u16 {
        match self {
            Self::Config(_) => 500,
            Self::Malformed(_) => 400,
            Self::WrongApp | Self::MissingSign | Self::WrongSign | Self::Stale => 401,
            Self::TooLarge => 413,
        }
    }

    /// Where to read more: a section of this project's guide.
    pub fn docs(&self) -> &'static str {
        match self {
            Self::Config(_) => guide!("configerror"),
            _ => guide!("webhookerror"),
        }
    }

    /// The error as a JSON object, from which the bindings make their own classes: `error` is `webhook`, or `config`
    /// when the receiver's configuration is invalid; `check` is [`as_str`](Self::as_str).
    pub fn to_json(&self) -> String {
        let class = if matches!(self, Self::Config(_)) { "config" } else { "webhook" };
        // Writing a string to memory as JSON cannot fail.
        let message = serde_json::to_string(&self.to_string()).unwrap_or_default();
        format!(r#"{{"error":"{class}","message":{message},"check":"{}","status":{}}}"#, self.as_str(), self.status())
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(reason) => f.write_str(reason),
            Self::Malformed(reason) => write!(f, "not a valid Tencent webhook request: {reason}"),
            Self::WrongApp => f.write_str("SdkAppid is missing or belongs to another app"),
            Self::MissingSign => {
                f.write_str("Sign or RequestTime is missing: is webhook authentication enabled in the console?")
            }
            Self::WrongSign => f.write_str("Sign does not match any token of this app"),
            Self::Stale => f.write_str("RequestTime is too far from now: an old request, or a wrong clock"),
            Self::TooLarge => f.write_str("the body is too large"),
        }
    }
}

impl std::error::Error for WebhookError {}
