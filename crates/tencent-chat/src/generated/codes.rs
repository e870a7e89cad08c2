// @generated from api/kinds.yaml by cargo xtask generate
//! What kinds of errors there are, by what a program does about them.

use serde::{Serialize, Serializer};

/// The kind of an error code: codes are grouped by what a program can do about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Called more often than allowed: slow down, then retry.
    RateLimited,
    /// A quota of the app, the plan or the account is used up: buy more, or remove something.
    QuotaExceeded,
    /// The UserSig is too old: make a new one.
    SignatureExpired,
    /// The UserSig does not match the identifier, the app or the key.
    SignatureInvalid,
    /// The app is in another region: use that region's host.
    WrongRegion,
    /// The SDKAppID is unknown, or something belongs to another app.
    WrongApp,
    /// The caller is not an admin of the app: use an admin as identifier, or make this one an admin in the console.
    NotAdmin,
    /// An account does not exist in the app.
    AccountNotFound,
    /// Another object that the call names does not exist.
    NotFound,
    /// What the call would create already exists.
    AlreadyExists,
    /// Another change came first: read the current state, then retry.
    Conflict,
    /// The account is not a friend.
    NotFriend,
    /// The app's own backend refused it in a webhook.
    RefusedByWebhook,
    /// The other user does not accept it, because of a blocklist or a setting.
    RefusedByUser,
    /// It is not allowed for this caller, operator or type of object.
    NotPermitted,
    /// Moderation refused the content.
    ContentRefused,
    /// A parameter is missing or wrong: change the request.
    InvalidParameter,
    /// Too many items in one call: send fewer.
    TooManyItems,
    /// A body, a message or a value is too large: send less.
    TooLarge,
    /// The feature must be enabled or bought first.
    NotEnabled,
    /// The app, the account or the function is suspended.
    Suspended,
    /// The caller's IP address is not on the app's allowlist.
    IpNotAllowed,
    /// Tencent's server failed: retry after a wait if the call is safe to retry.
    ServerError,
    /// A code of the client SDKs that this API does not return.
    ClientOnly,
    /// Not done yet: somebody must confirm it first.
    Pending,
    /// No error.
    Success,
    /// The app's own code, returned by one of its webhooks.
    Custom,
    /// A code that is not documented.
    Unknown,
    /// The reply does not mention an item that was sent.
    NoAnswer,
}

impl ErrorKind {
    /// All kinds, in the order of the description, whose indexes stand in the tables.
    pub(crate) const ALL: &[Self] = &[
        Self::RateLimited,
        Self::QuotaExceeded,
        Self::SignatureExpired,
        Self::SignatureInvalid,
        Self::WrongRegion,
        Self::WrongApp,
        Self::NotAdmin,
        Self::AccountNotFound,
        Self::NotFound,
        Self::AlreadyExists,
        Self::Conflict,
        Self::NotFriend,
        Self::RefusedByWebhook,
        Self::RefusedByUser,
        Self::NotPermitted,
        Self::ContentRefused,
        Self::InvalidParameter,
        Self::TooManyItems,
        Self::TooLarge,
        Self::NotEnabled,
        Self::Suspended,
        Self::IpNotAllowed,
        Self::ServerError,
        Self::ClientOnly,
        Self::Pending,
        Self::Success,
        Self::Custom,
        Self::Unknown,
        Self::NoAnswer,
    ];

    /// The kind's name in snake case, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RateLimited => "rate_limited",
            Self::QuotaExceeded => "quota_exceeded",
            Self::SignatureExpired => "signature_expired",
            Self::SignatureInvalid => "signature_invalid",
            Self::WrongRegion => "wrong_region",
            Self::WrongApp => "wrong_app",
            Self::NotAdmin => "not_admin",
            Self::AccountNotFound => "account_not_found",
            Self::NotFound => "not_found",
            Self::AlreadyExists => "already_exists",
            Self::Conflict => "conflict",
            Self::NotFriend => "not_friend",
            Self::RefusedByWebhook => "refused_by_webhook",
            Self::RefusedByUser => "refused_by_user",
            Self::NotPermitted => "not_permitted",
            Self::ContentRefused => "content_refused",
            Self::InvalidParameter => "invalid_parameter",
            Self::TooManyItems => "too_many_items",
            Self::TooLarge => "too_large",
            Self::NotEnabled => "not_enabled",
            Self::Suspended => "suspended",
            Self::IpNotAllowed => "ip_not_allowed",
            Self::ServerError => "server_error",
            Self::ClientOnly => "client_only",
            Self::Pending => "pending",
            Self::Success => "success",
            Self::Custom => "custom",
            Self::Unknown => "unknown",
            Self::NoAnswer => "no_answer",
        }
    }
}

impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ErrorKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
