//! Tests: what the core writes of events, errors and reasons is what `api/sdk.yaml` says, from which the packages are made.

use serde_json::Value;

use crate::call::{CallEvent, HttpInfo, Progress};
use crate::each::EachStopped;
use crate::error::{
    ApiError, ConfigError, CredentialError, Error, ErrorKind, HttpError, Origin, OutcomeUnknown, PageError,
    PartialBatch, Said, TransportError, TransportFailure,
};
use crate::generated::described::{ERRORS, EVENTS, RECORDS, SIGN_REASONS, VERIFY_REASONS};
use crate::schema::{InvalidRequest, Naming, Problem};
use crate::session::{LimiterState, RateState};
use crate::usersig::{KeyFlaw, Malformed, SignError, VerifyError};

/// What the core writes of every error, and what packages make an error's reply of.
const NOT_FIELDS: [&str; 6] = ["error", "event", "message", "docs", "raw", "failures"];

/// Checks that a value has the fields that are described under its name.
fn assert_described(described: &[(&str, &[&str])], name: &str, written: Value, but: &[&str]) {
    let (_, fields) = described.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name}"));
    let mut fields: Vec<&str> = fields.to_vec();
    let mut names: Vec<&str> = written.as_object().unwrap().keys().map(String::as_str).collect();
    names.retain(|name| !NOT_FIELDS.contains(name) || but.contains(name));
    fields.sort_unstable();
    names.sort_unstable();
    assert_eq!(names, fields, "{name}");
}

fn text() -> String {
    String::new()
}

#[test]
fn events_have_the_described_fields() {
    let (id, endpoint) = (0, text());
    let events = [
        CallEvent::Request {
            call: 1,
            id,
            endpoint: text(),
            url: text(),
            bytes: 0,
            items: 0,
            attempt: 1,
            elapsed: 0,
            body: None,
        },
        CallEvent::Response {
            call: 1,
            id,
            endpoint: text(),
            status: None,
            millis: 0,
            error: None,
            code: None,
            body: None,
        },
        CallEvent::Retry { call: 1, id, endpoint, attempt: 1, wait: 0, reason: text() },
        CallEvent::Limiter { endpoint: text(), state: LimiterState::Alone, reason: None },
        CallEvent::End {
            call: 1,
            endpoint: text(),
            millis: 0,
            requests: 1,
            items: 0,
            failures: 0,
            error: None,
            code: None,
            is_row: false,
        },
        CallEvent::Progress(Progress::default()),
    ];
    assert_eq!(events.len(), EVENTS.len());
    for event in events {
        let written = serde_json::to_value(&event).unwrap();
        let name = written["event"].as_str().unwrap().to_owned();
        // A response may have an error, and progress counts failures.
        assert_described(EVENTS, &name, written, &["error", "failures"]);
    }
}

#[test]
fn records_have_the_described_fields() {
    let rate =
        RateState { endpoint: text(), per_second: None, used: 0.0, waiting: 0, paused_until: None, limiter: None };
    let mut http = serde_json::to_value(HttpInfo::default()).unwrap();
    // The bindings add them.
    http["headers"] = Value::Null;
    for (name, written) in [("http_info", http), ("rate_state", serde_json::to_value(rate).unwrap())] {
        assert_described(RECORDS, name, written, &[]);
    }
}

#[test]
fn errors_have_the_described_fields() {
    let (failure, origin) = (TransportFailure::MaybeSent, Origin::None);
    let transport = || Error::Transport(TransportError::new(failure, text(), origin.clone()));
    let api = ApiError {
        code: 0,
        info: text(),
        display: text(),
        endpoint: text(),
        request_id: None,
        kind: ErrorKind::Unknown,
        hint: text(),
        retryable: false,
        said: Said::default(),
        is_unclear: false,
        http: None,
    };
    let batch = PartialBatch {
        endpoint: text(),
        reply: text(),
        raw: text(),
        failures: Vec::new(),
        parts: Vec::new(),
        rest: None,
        rest_items: 0,
        stopped: None,
        http: None,
    };
    let errors = [
        Error::Config(ConfigError { message: text() }),
        InvalidRequest::new("", "", "", Problem::Missing, Naming::Snake).into(),
        Error::Credential(CredentialError { message: text(), origin: Origin::None }),
        transport(),
        Error::Http(HttpError { status: 502, body_start: text(), message: text(), http: None }),
        Error::Api(Box::new(api)),
        Error::OutcomeUnknown(Box::new(OutcomeUnknown { endpoint: text(), body: text(), cause: transport() })),
        Error::PartialBatch(Box::new(batch)),
        Error::Page(PageError { endpoint: text(), message: text() }),
    ];
    // UserSigs, webhooks and the rows of a source have errors of their own.
    assert_eq!(errors.len() + 3, ERRORS.len());
    let stopped = EachStopped::before("x", text());
    assert_described(ERRORS, "each", serde_json::from_str(&stopped.to_json()).unwrap(), &[]);
    for error in errors {
        assert_described(ERRORS, error.class(), serde_json::from_str(&error.to_json()).unwrap(), &[]);
    }
}

#[test]
fn user_sigs_have_the_described_reasons() {
    let flaw = KeyFlaw::Empty;
    let sign = [
        SignError::SdkAppId,
        SignError::EmptyIdentifier,
        SignError::ControlCharacter,
        SignError::IdentifierTooLong,
        SignError::NoExpire,
        SignError::TimeInMilliseconds,
        SignError::Room,
        SignError::SecretKey(flaw),
        SignError::NoSecretKey,
    ];
    let verify = [
        VerifyError::Malformed(Malformed::Empty),
        VerifyError::WrongApp,
        VerifyError::WrongIdentifier,
        VerifyError::WrongUserbuf,
        VerifyError::WrongSignature,
        VerifyError::Expired,
        VerifyError::NotYetValid,
        VerifyError::SecretKey(flaw),
    ];
    assert_eq!(sign.map(|reason| reason.as_str()), SIGN_REASONS);
    assert_eq!(verify.map(|reason| reason.as_str()), VERIFY_REASONS);
}

#[cfg(feature = "webhook")]
#[test]
fn webhooks_have_the_described_checks() {
    use crate::generated::described::WEBHOOK_CHECKS;
    use crate::webhook::WebhookError;

    let checks = [
        WebhookError::Malformed(text()),
        WebhookError::WrongApp,
        WebhookError::MissingSign,
        WebhookError::WrongSign,
        WebhookError::Stale,
        WebhookError::TooLarge,
    ];
    assert_eq!(checks.each_ref().map(|check| (check.as_str(), check.status())), WEBHOOK_CHECKS);
    let written = serde_json::from_str(&checks[0].to_json()).unwrap();
    assert_described(ERRORS, "webhook", written, &[]);
}
