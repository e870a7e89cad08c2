// @generated from api/webhooks/alert.yaml by cargo xtask generate
//! Alarms.

use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RequestOverLimit {
    /// Service, the second part of the REST path.
    #[serde(
        rename = "ServiceName",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_name: Option<String>,
    /// Command, the last part of the REST path.
    ///
    /// `Command` on the wire.
    #[serde(
        rename = "Command",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_command: Option<String>,
    /// Calls per second.
    #[serde(
        rename = "Request",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub request: Option<i64>,
    /// Limit, calls per second.
    #[serde(
        rename = "Limit",
        deserialize_with = "crate::lenient::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub limit: Option<i64>,
    #[serde(skip)]
    pub(crate) received: Received,
}

crate::webhook::event::received!(RequestOverLimit);

impl RequestOverLimit {
    /// Takes note of it.
    pub fn ack(&self) -> Answer {
        Answer::accept()
    }
}
