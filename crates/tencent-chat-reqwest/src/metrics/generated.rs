// @generated from api/sdk.yaml by cargo xtask generate
//! What is measured for OpenTelemetry.

/// What an instrument is made of.
pub(crate) struct Metric {
    pub(crate) name: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) description: &'static str,
}

/// The bounds of histograms, in seconds.
pub(crate) const BUCKETS: [f64; 18] = [
    0.005,
    0.01,
    0.025,
    0.05,
    0.075,
    0.1,
    0.25,
    0.5,
    0.75,
    1.0,
    2.5,
    5.0,
    7.5,
    10.0,
    30.0,
    60.0,
    300.0,
    1800.0,
];

pub(crate) const CODE: &str = "tencent_chat.code";

pub(crate) const ENDPOINT: &str = "tencent_chat.endpoint";

pub(crate) const ERROR_TYPE: &str = "error.type";

pub(crate) const OUTCOME: &str = "tencent_chat.outcome";

pub(crate) const STATUS: &str = "http.response.status_code";

/// Calls that ended.
pub(crate) const CALLS: Metric = Metric {
    name: "tencent_chat.calls",
    unit: "{call}",
    description: "Calls that ended.",
};

/// Duration of calls, including waits and retries.
pub(crate) const CALL_DURATION: Metric = Metric {
    name: "tencent_chat.call.duration",
    unit: "s",
    description: "Duration of calls, including waits and retries.",
};

/// How long requests took.
pub(crate) const REQUEST_DURATION: Metric = Metric {
    name: "tencent_chat.request.duration",
    unit: "s",
    description: "How long requests took.",
};

/// Requests that were retried.
pub(crate) const RETRIES: Metric = Metric {
    name: "tencent_chat.retries",
    unit: "{retry}",
    description: "Requests that were retried.",
};

/// The part of a rate that is used, from 0 to 1.
pub(crate) const RATE_USED: Metric = Metric {
    name: "tencent_chat.rate.used",
    unit: "1",
    description: "The part of a rate that is used, from 0 to 1.",
};

/// Calls that wait for their turn.
pub(crate) const RATE_WAITING: Metric = Metric {
    name: "tencent_chat.rate.waiting",
    unit: "{call}",
    description: "Calls that wait for their turn.",
};
