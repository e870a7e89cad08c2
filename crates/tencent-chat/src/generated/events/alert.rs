// @generated from api/webhooks/alert.yaml by cargo xtask generate
//! Alarms.

use crate::webhook::Answer;
use crate::webhook::event::Received;

/// Calls of an endpoint near their limit.
///
/// Official page: [API Overclocking Alarm Callbacks](https://www.tencentcloud.com/document/product/1047/60256)
///
/// Command: `Alert.RequestOverLimit`
///
/// The URL has no `ClientIP`. The answer changes nothing.
///
/// - fires when calls of a REST API pass 80% of its limit
/// - needs no switch: on as soon as a webhook URL is set
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestOverLimit {
    /// Service, the second part of the REST path.
    pub service_name: Option<String>,
    /// Command, the last part of the REST path.
    ///
    /// `Command` on the wire.
    pub api_command: Option<String>,
    /// Calls per second.
    pub request: Option<i64>,
    /// Limit, calls per second.
    pub limit: Option<i64>,
    pub(crate) received: Received,
}

crate::wire::object::fields!(
    lenient RequestOverLimit { 0 given service_name "ServiceName", 1 given api_command
    "Command", 2 given request "Request", 3 given limit "Limit", } required[]
);

crate::webhook::event::received!(RequestOverLimit, "Alert.RequestOverLimit");

impl RequestOverLimit {
    /// Acknowledges it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}
