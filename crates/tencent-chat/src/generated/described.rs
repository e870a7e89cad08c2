// @generated from api/sdk.yaml by cargo xtask generate
//! What `api/sdk.yaml` says of events, errors and reasons.

/// Events with their fields.
pub(crate) const EVENTS: &[(&str, &[&str])] = &[
    (
        "request",
        &[
            "call",
            "id",
            "endpoint",
            "url",
            "bytes",
            "items",
            "attempt",
            "elapsed",
            "body",
        ],
    ),
    (
        "response",
        &["call", "id", "endpoint", "status", "millis", "error", "code", "body"],
    ),
    ("retry", &["call", "id", "endpoint", "attempt", "wait", "reason"]),
    (
        "end",
        &["call", "endpoint", "millis", "requests", "items", "failures", "error", "code"],
    ),
    ("limiter", &["endpoint", "state", "reason"]),
    (
        "progress",
        &["parts", "parts_done", "items", "items_done", "failures", "waiting_until"],
    ),
];

/// Errors with their fields.
pub(crate) const ERRORS: &[(&str, &[&str])] = &[
    ("config", &[]),
    ("invalid_request", &["endpoint", "path", "reason"]),
    ("credential", &[]),
    ("transport", &["sent"]),
    ("http", &["status", "body_start"]),
    (
        "api",
        &[
            "code",
            "info",
            "display",
            "endpoint",
            "request_id",
            "kind",
            "hint",
            "retryable",
            "reply",
        ],
    ),
    ("outcome_unknown", &["endpoint", "body", "cause"]),
    ("partial_batch", &["endpoint", "reply", "parts", "rest"]),
    ("page", &["endpoint"]),
    ("each", &["endpoint", "summary"]),
    ("user_sig", &["reason"]),
    ("webhook", &["check", "status"]),
];

/// Other things with fields.
pub(crate) const RECORDS: &[(&str, &[&str])] = &[
    ("part_report", &["first", "count", "state", "error"]),
    ("http_info", &["status", "host", "request_id", "requests", "millis", "headers"]),
    (
        "rate_state",
        &["endpoint", "per_second", "used", "waiting", "paused_until", "limiter"],
    ),
];

/// Why a UserSig is not made.
pub(crate) const SIGN_REASONS: &[&str] = &[
    "sdk_app_id",
    "empty_identifier",
    "control_character",
    "identifier_too_long",
    "expire",
    "time",
    "room",
    "secret_key",
    "no_secret_key",
];

/// Why a UserSig is refused.
pub(crate) const VERIFY_REASONS: &[&str] = &[
    "malformed",
    "wrong_app",
    "wrong_identifier",
    "wrong_userbuf",
    "wrong_signature",
    "expired",
    "not_yet_valid",
    "secret_key",
];

/// Why a webhook's request is refused, with the HTTP status to answer with.
pub(crate) const WEBHOOK_CHECKS: &[(&str, u16)] = &[
    ("malformed", 400),
    ("wrong_app", 401),
    ("missing_sign", 401),
    ("wrong_sign", 401),
    ("stale", 401),
    ("too_large", 413),
];
