//! Metrics of calls and their requests for OpenTelemetry, made of the events of calls. They are those of the other languages' packages.

#[rustfmt::skip]
mod generated;

use std::sync::{Arc, OnceLock};

use opentelemetry::metrics::{Counter, Histogram, Meter};
use opentelemetry::{InstrumentationScope, KeyValue, global};
use tencent_chat::CallEvent;

use crate::Client;
use crate::metrics::generated::{
    BUCKETS, CALL_DURATION, CALLS, CODE, ENDPOINT, ERROR_TYPE, Metric, OUTCOME, RATE_USED, RATE_WAITING,
    REQUEST_DURATION, RETRIES, STATUS,
};
use crate::spans::error_type;

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
                attributes.extend(status.map(|status| KeyValue::new(STATUS, i64::from(status))));
                instruments.request_duration.record(seconds(*millis), &attributes);
            }
            CallEvent::Retry { endpoint, .. } => instruments.retries.add(1, &[of_endpoint(endpoint)]),
            CallEvent::End { endpoint, millis, error, code, .. } => {
                let mut attributes = of_outcome(endpoint, None, error.as_deref(), *code);
                let outcome = if error.is_some() { "error" } else { "ok" };
                attributes.push(KeyValue::new(OUTCOME, outcome));
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
        let duration = |Metric { name, unit, description }| {
            let histogram = meter.f64_histogram(name).with_unit(unit).with_description(description);
            histogram.with_boundaries(BUCKETS.to_vec()).build()
        };
        let counter = |Metric { name, unit, description }| {
            meter.u64_counter(name).with_unit(unit).with_description(description).build()
        };
        Self {
            call_duration: duration(CALL_DURATION),
            calls: counter(CALLS),
            request_duration: duration(REQUEST_DURATION),
            retries: counter(RETRIES),
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
        let gauge = meter.f64_observable_gauge(RATE_USED.name).with_unit(RATE_USED.unit);
        gauge
            .with_description(RATE_USED.description)
            .with_callback(move |gauge| {
                used.rates().iter().for_each(|rate| gauge.observe(rate.used, &[of_endpoint(&rate.endpoint)]));
            })
            .build();
        let gauge = meter.u64_observable_gauge(RATE_WAITING.name).with_unit(RATE_WAITING.unit);
        gauge
            .with_description(RATE_WAITING.description)
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
    KeyValue::new(ENDPOINT, endpoint.to_owned())
}

fn of_outcome(endpoint: &str, status: Option<u16>, error: Option<&str>, code: Option<i64>) -> Vec<KeyValue> {
    let mut attributes = vec![of_endpoint(endpoint)];
    attributes.extend(code.map(|code| KeyValue::new(CODE, code)));
    attributes.extend(error.map(|_| KeyValue::new(ERROR_TYPE, error_type(status, code))));
    attributes
}
