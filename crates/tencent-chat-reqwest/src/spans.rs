//! Spans of `tracing` for a call and its requests, made of the call's events. Their fields are the attributes of OpenTelemetry, with the
//! names of its conventions for HTTP clients and those of the other languages' packages. What begins with `otel.` is for
//! `tracing-opentelemetry`.

use tencent_chat::CallEvent;
#[cfg(feature = "tracing")]
use {
    crate::log::TARGET,
    reqwest::Url,
    std::collections::HashMap,
    tracing::{Span, field::Empty, info_span},
};

/// Without `tracing` there are none.
#[cfg(not(feature = "tracing"))]
#[derive(Default)]
pub(crate) struct Spans {}

#[cfg(not(feature = "tracing"))]
impl Spans {
    pub(crate) fn within(&mut self, _: &CallEvent, then: impl FnOnce()) {
        then();
    }
}

/// The spans of one call.
#[cfg(feature = "tracing")]
#[derive(Default)]
pub(crate) struct Spans {
    call: Option<Span>,
    /// Of the requests under way, by their numbers.
    requests: HashMap<u32, Span>,
    retries: u32,
}

#[cfg(feature = "tracing")]
impl Spans {
    /// Notes what happened, and does what follows from it within the call's span.
    pub(crate) fn within(&mut self, event: &CallEvent, then: impl FnOnce()) {
        match event {
            CallEvent::Request { id, endpoint, url, bytes, items, attempt, .. } => {
                let call = self.call.get_or_insert_with(|| of_call(endpoint));
                self.requests.insert(*id, of_request(call, endpoint, url, *bytes, *items, *attempt));
            }
            CallEvent::Response { id, status, error, code, .. } => {
                if let Some(span) = self.requests.remove(id) {
                    span.record("http.response.status_code", *status);
                    note_outcome(&span, *status, error.as_deref(), *code);
                }
            }
            CallEvent::Retry { .. } => self.retries += 1,
            CallEvent::End { endpoint, .. } => {
                self.call.get_or_insert_with(|| of_call(endpoint));
            }
            _ => {}
        }
        let Some(span) = &self.call else { return then() };
        span.in_scope(then);
        // Afterwards: a line of a log has the fields of its span beside its own.
        if let CallEvent::End { requests, items, failures, error, code, .. } = event {
            for request in self.requests.values() {
                note_outcome(request, None, Some("the call ended before the response"), None);
            }
            self.requests.clear();
            span.record("tencent_chat.requests", *requests);
            span.record("tencent_chat.retries", self.retries);
            span.record("tencent_chat.items", *items);
            span.record("tencent_chat.failures", *failures);
            note_outcome(span, None, error.as_deref(), *code);
        }
    }
}

#[cfg(feature = "tracing")]
fn of_call(endpoint: &str) -> Span {
    info_span!(
        target: TARGET,
        "call",
        otel.name = format!("tencent_chat {endpoint}"),
        otel.kind = "client",
        otel.status_code = Empty,
        otel.status_description = Empty,
        tencent_chat.endpoint = endpoint,
        tencent_chat.requests = Empty,
        tencent_chat.retries = Empty,
        tencent_chat.items = Empty,
        tencent_chat.failures = Empty,
        tencent_chat.code = Empty,
        "error.type" = Empty,
    )
}

#[cfg(feature = "tracing")]
fn of_request(call: &Span, endpoint: &str, url: &str, bytes: usize, items: usize, attempt: u32) -> Span {
    let parsed = Url::parse(url).ok();
    info_span!(
        target: TARGET,
        parent: call,
        "request",
        otel.name = "POST",
        otel.kind = "client",
        otel.status_code = Empty,
        otel.status_description = Empty,
        http.request.method = "POST",
        http.request.body.size = bytes,
        http.request.resend_count = (attempt > 1).then(|| attempt - 1),
        http.response.status_code = Empty,
        url.full = url,
        server.address = parsed.as_ref().and_then(Url::host_str),
        server.port = parsed.as_ref().and_then(Url::port_or_known_default),
        tencent_chat.endpoint = endpoint,
        tencent_chat.items = items,
        tencent_chat.code = Empty,
        "error.type" = Empty,
    )
}

/// Notes what a request or a call came to.
#[cfg(feature = "tracing")]
fn note_outcome(span: &Span, status: Option<u16>, error: Option<&str>, code: Option<i64>) {
    span.record("tencent_chat.code", code);
    if let Some(error) = error {
        span.record("error.type", error_type(status, code));
        span.record("otel.status_code", "ERROR");
        span.record("otel.status_description", error);
    }
}

/// What of an error is counted: the service's code, else an HTTP status that is one.
#[cfg(feature = "tracing")]
pub(crate) fn error_type(status: Option<u16>, code: Option<i64>) -> String {
    let status = status.filter(|status| *status >= 400).map(i64::from);
    code.or(status).map_or_else(|| "_OTHER".to_owned(), |number| number.to_string())
}
