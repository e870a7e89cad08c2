//! Metrics of calls and their requests for OpenTelemetry, made of the events of calls. They are those of the other languages' packages.

use std::sync::{Arc, OnceLock};

use opentelemetry::metrics::{Counter, Histogram, Meter};
use opentelemetry::{InstrumentationScope, KeyValue, global};
use tencent_chat::CallEvent;

use crate::Client;
use crate::spans::error_type;

/// Seconds: those of OpenTelemetry's conventions for HTTP, and longer ones for calls of many requests.
const BUCKETS: [f64; 18] =
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 30.0, 60.0, 300.0, 1800.0];

/// What a client and its clones measure. The program's meter provider is asked for with the first event, so it may be set after the client
/// is made.
#[derive(Clone, Default)]
pub(crate) struct Metrics(Arc<OnceLock<Instruments>>);

struct Instruments {
    call_duration: Histogram<f64>,
    calls: Counter<u64>,
    request_duration: Histogram<f64>,
    retries: Counter<u64>,
}

impl Metrics {
    pub(crate) fn note(&self, event: &CallEvent) {
        let instruments = self.0.get_or_init(Instruments::new);
        match event {
            CallEvent::Response { endpoint, status, millis, error, code, .. } => {
                let mut attributes = of_outcome(endpoint, *status, error.as_deref(), *code);
                attributes.extend(status.map(|status| KeyValue::new("http.response.status_code", i64::from(status))));
                instruments.request_duration.record(seconds(*millis), &attributes);
            }
            CallEvent::Retry { endpoint, .. } => instruments.retries.add(1, &[of_endpoint(endpoint)]),
            CallEvent::End { endpoint, millis, error, code, .. } => {
                let mut attributes = of_outcome(endpoint, None, error.as_deref(), *code);
                let outcome = if error.is_some() { "error" } else { "ok" };
                attributes.push(KeyValue::new("tencent_chat.outcome", outcome));
                instruments.call_duration.record(seconds(*millis), &attributes);
                instruments.calls.add(1, &attributes);
            }
            _ => {}
        }
    }
}

impl Instruments {
    fn new() -> Self {
        let meter = meter();
        let duration = |name, about| {
            let histogram = meter.f64_histogram(name).with_unit("s").with_description(about);
            histogram.with_boundaries(BUCKETS.to_vec()).build()
        };
        let counter = |name, unit, about| meter.u64_counter(name).with_unit(unit).with_description(about).build();
        Self {
            call_duration: duration("tencent_chat.call.duration", "How long calls took, waits and retries with them."),
            calls: counter("tencent_chat.calls", "{call}", "Calls that ended."),
            request_duration: duration("tencent_chat.request.duration", "How long requests took."),
            retries: counter("tencent_chat.retries", "{retry}", "Requests that were retried."),
        }
    }
}

impl Client {
    /// Has the state of the limiter measured whenever metrics are read: `tencent_chat.rate.used` (the part of each rate that is used, 0 to 1)
    /// and `tencent_chat.rate.waiting` (how many calls wait for their turn), for each endpoint that was called in the last minute. To be called
    /// once, after `opentelemetry::global::set_meter_provider`.
    pub fn observe_rates(&self) {
        let meter = meter();
        let (used, waiting) = (self.clone(), self.clone());
        let gauge = meter.f64_observable_gauge("tencent_chat.rate.used").with_unit("1");
        gauge
            .with_description("The part of a rate that is used.")
            .with_callback(move |gauge| {
                used.rates().iter().for_each(|rate| gauge.observe(rate.used, &[of_endpoint(&rate.endpoint)]));
            })
            .build();
        let gauge = meter.u64_observable_gauge("tencent_chat.rate.waiting").with_unit("{call}");
        gauge
            .with_description("Calls that wait for their turn.")
            .with_callback(move |gauge| {
                waiting
                    .rates()
                    .iter()
                    .for_each(|rate| gauge.observe(rate.waiting as u64, &[of_endpoint(&rate.endpoint)]));
            })
            .build();
    }
}

fn meter() -> Meter {
    let scope = InstrumentationScope::builder("tencent-chat").with_version(env!("CARGO_PKG_VERSION")).build();
    global::meter_with_scope(scope)
}

fn seconds(millis: u64) -> f64 {
    millis as f64 / 1000.0
}

fn of_endpoint(endpoint: &str) -> KeyValue {
    KeyValue::new("tencent_chat.endpoint", endpoint.to_owned())
}

fn of_outcome(endpoint: &str, status: Option<u16>, error: Option<&str>, code: Option<i64>) -> Vec<KeyValue> {
    let mut attributes = vec![of_endpoint(endpoint)];
    attributes.extend(code.map(|code| KeyValue::new("tencent_chat.code", code)));
    attributes.extend(error.map(|_| KeyValue::new("error.type", error_type(status, code))));
    attributes
}
