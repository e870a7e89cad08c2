//! What the limiter does now: for health pages and metrics.

use serde::Serialize;

use crate::schema::{self, Naming};
use crate::session::Session;
use crate::session::fleet::LimiterState;
use crate::session::pace::Usage;
use crate::time::Now;

/// What the limiter does with the calls of one endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RateState {
    /// The endpoint in the caller's spelling (in Rust snake case), or the path of a raw request.
    pub endpoint: String,
    /// How many calls a second it lets through now: less than the endpoint's rate for a while after the service refused for it; `None`
    /// for no limit.
    pub per_second: Option<f64>,
    /// How much of the rate is in use, from 0 to 1: calls of the last second, or items of the last minute if that is more. Only this process
    /// counts.
    pub used: f64,
    /// How many calls wait for their turn.
    pub waiting: usize,
    /// Until when nothing is sent, because the service refused for the rate: in milliseconds since 1970; `None` when it does not pause.
    pub paused_until: Option<u64>,
    /// How the process keeps to a rate that it shares with others; `None` where it does not.
    pub limiter: Option<LimiterState>,
}

impl Session {
    /// What the limiter does now with each endpoint that was called in the last minute, sorted by endpoint.
    pub fn rates(&self, now: Now, naming: Naming) -> Vec<RateState> {
        let named = |path: &str| match schema::find_path(path) {
            Some(endpoint) => schema::endpoint_name(endpoint.name, naming),
            None => path.to_owned(),
        };
        let rate_of = |path: &str| self.settings().rate_of(schema::find_path(path), path);
        let usage = self.0.usage(rate_of, now.instant);
        let state = |(path, usage): (String, Usage)| RateState {
            endpoint: named(&path),
            per_second: Some(usage.per_second).filter(|rate| rate.is_finite()),
            used: usage.used,
            waiting: usage.waiting,
            paused_until: usage.paused_for.map(|millis| now.wall.as_millis().saturating_add(millis)),
            limiter: usage.limiter,
        };
        let mut states: Vec<RateState> = Vec::new();
        for state in usage.into_iter().map(state) {
            // Not sorted in one go: the code for that would add much to the browser's module.
            let at = states.partition_point(|known| known.endpoint < state.endpoint);
            states.insert(at, state);
        }
        states
    }
}
