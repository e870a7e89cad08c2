//! Faults: failures that a test wants.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tencent_chat::schema;

use crate::emulator::Processed;
use crate::http::{Answer, Delivery};
use crate::random::SplitMix64;
use crate::reply::envelope;

/// How many rules may wait at a time.
const MAX_RULES: usize = 10_000;

/// Longest delay, in milliseconds.
const MAX_DELAY: u64 = 600_000;

/// A fault, and the requests it is for.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(from = "WrittenRule")]
#[non_exhaustive]
pub struct FaultRule {
    /// Path of the endpoint, such as `v4/sns/friend_delete`; `None` for every endpoint.
    pub path: Option<String>,
    /// How many requests it hits; `None` for all. Default: 1, or all with a `chance`.
    pub times: Option<u32>,
    /// How many requests pass before it begins. Default: 0.
    pub skip: u32,
    /// The probability with which it hits a request, more than 0 and at most 1. Default: it hits every request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<f64>,
    /// The seed of the random numbers for `chance`: the same seed hits the same requests. Default: 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// What goes wrong.
    pub fault: Fault,
}

/// A rule as it is written in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a rule with a `fault`")]
struct WrittenRule {
    path: Option<String>,
    times: Option<u32>,
    #[serde(default)]
    skip: u32,
    chance: Option<f64>,
    seed: Option<u64>,
    fault: Fault,
}

impl From<WrittenRule> for FaultRule {
    fn from(written: WrittenRule) -> Self {
        let WrittenRule { path, times, skip, chance, seed, fault } = written;
        let times = if chance.is_some() { times } else { times.or(Some(1)) };
        Self { path, times, skip, chance, seed, fault }
    }
}

impl FaultRule {
    /// A rule for the next request to any endpoint.
    pub fn new(fault: Fault) -> Self {
        Self { path: None, times: Some(1), skip: 0, chance: None, seed: None, fault }
    }

    /// Limits it to one endpoint.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets how many requests it hits.
    #[must_use]
    pub fn times(mut self, requests: u32) -> Self {
        self.times = Some(requests);
        self
    }

    /// Sets how many requests pass before it begins.
    #[must_use]
    pub fn skip(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// Hits each request with a probability, without a limit unless [`FaultRule::times`] sets one afterwards.
    #[must_use]
    pub fn chance(mut self, chance: f64, seed: u64) -> Self {
        (self.chance, self.seed, self.times) = (Some(chance), Some(seed), None);
        self
    }

    fn check(&self) -> Result<(), String> {
        if let Some(path) = &self.path {
            check_path(path)?;
        }
        if self.times == Some(0) {
            return Err("times: must be at least 1".to_owned());
        }
        match self.chance {
            Some(chance) if !(chance > 0.0 && chance <= 1.0) => {
                Err("chance: must be more than 0 and at most 1".to_owned())
            }
            None if self.seed.is_some() => Err("seed: only allowed with a chance".to_owned()),
            _ => Ok(()),
        }
    }

    fn is_for(&self, path: &str) -> bool {
        self.path.as_deref().is_none_or(|own| own.trim_start_matches('/') == path)
    }
}

/// A path must be that of an endpoint: a rule for another path would never apply.
fn check_path(path: &str) -> Result<(), String> {
    let path = path.trim_start_matches('/');
    if schema::find_path(path).is_some() {
        return Ok(());
    }
    let near = schema::closest(path, schema::endpoints().map(|endpoint| endpoint.path.to_owned()));
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let by_name = schema::endpoints().find(|endpoint| endpoint.name == path || last(endpoint.path) == last(path));
    let near = near.or(by_name.map(|endpoint| endpoint.path.to_owned()));
    let hint = near.map_or_else(
        || "; paths look like \"v4/openim/sendmsg\"".to_owned(),
        |near| format!("; did you mean {near:?}?"),
    );
    Err(format!("path: {path:?} is not the path of an endpoint{hint}"))
}

/// What goes wrong. `take_effect` says whether the call still does its work.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "FaultJson", untagged)]
#[non_exhaustive]
pub enum Fault {
    /// The call is done at once, and its answer is late.
    Delay {
        /// How late, in milliseconds; at most ten minutes.
        delay_ms: u64,
    },
    /// An HTTP status in place of the answer, as from a gateway.
    Status {
        /// The status, 200 to 599.
        status: u16,
        /// The body, text.
        body: String,
        /// Whether the call does its work.
        take_effect: bool,
    },
    /// The connection is closed without an answer.
    Close {
        /// Before or after the call did its work.
        close: Close,
    },
    /// An ErrorCode in place of the answer.
    ErrorCode {
        /// The code.
        error_code: i64,
        /// The ErrorInfo.
        error_info: String,
        /// Whether the call does its work.
        take_effect: bool,
    },
    /// The call is done, and its answer is truncated. `content-length` is that of the truncated answer.
    Truncate {
        /// How many bytes remain.
        truncate: usize,
    },
    /// Another body in place of the answer, with HTTP status 200.
    Body {
        /// The body.
        body: String,
        /// Whether the call does its work.
        take_effect: bool,
    },
}

/// When a connection is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Close {
    /// Before the call did anything.
    Before,
    /// After it took effect.
    After,
}

/// A fault as it is written in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultJson {
    delay_ms: Option<u64>,
    status: Option<u16>,
    close: Option<Close>,
    error_code: Option<i64>,
    error_info: Option<String>,
    truncate: Option<usize>,
    body: Option<String>,
    take_effect: Option<bool>,
}

impl TryFrom<FaultJson> for Fault {
    type Error = &'static str;

    fn try_from(written: FaultJson) -> Result<Self, Self::Error> {
        let FaultJson { delay_ms, status, close, error_code, error_info, truncate, body, take_effect } = written;
        let effect = take_effect.unwrap_or(false);
        match (delay_ms, status, close, error_code, error_info, truncate, body, take_effect) {
            (Some(delay_ms), None, None, None, None, None, None, None) => match delay_ms {
                0..=MAX_DELAY => Ok(Self::Delay { delay_ms }),
                _ => Err("delay_ms: must be at most 600000"),
            },
            (None, Some(status), None, None, None, None, body, _) => match status {
                200..=599 => Ok(Self::Status { status, body: body.unwrap_or_default(), take_effect: effect }),
                _ => Err("status: must be from 200 to 599"),
            },
            (None, None, Some(close), None, None, None, None, None) => Ok(Self::Close { close }),
            (None, None, None, Some(error_code), info, None, None, _) => {
                Ok(Self::ErrorCode { error_code, error_info: info.unwrap_or_default(), take_effect: effect })
            }
            (None, None, None, None, None, Some(truncate), None, None) => Ok(Self::Truncate { truncate }),
            (None, None, None, None, None, None, Some(body), _) => Ok(Self::Body { body, take_effect: effect }),
            _ => Err("a fault is one of {delay_ms}, {status, body?, take_effect?}, {close: \"before\" | \"after\"}, \
                      {error_code, error_info?, take_effect?}, {truncate}, {body, take_effect?}"),
        }
    }
}

impl Fault {
    /// Whether the call does its work.
    pub(crate) fn takes_effect(&self) -> bool {
        match self {
            Self::Delay { .. } | Self::Truncate { .. } => true,
            Self::Close { close } => *close == Close::After,
            Self::Status { take_effect, .. } | Self::ErrorCode { take_effect, .. } | Self::Body { take_effect, .. } => {
                *take_effect
            }
        }
    }

    /// Changes the answer. `processed` is `None` when the call did not do its work.
    pub(crate) fn apply(&self, path: &str, processed: Option<Processed>) -> Processed {
        let nothing = || Processed { answer: Answer::text(200, ""), error_code: None };
        match self {
            Self::Delay { delay_ms } => {
                let mut processed = processed.unwrap_or_else(nothing);
                processed.answer.delivery = Delivery::Delayed(Duration::from_millis(*delay_ms));
                processed
            }
            Self::Truncate { truncate } => {
                let mut processed = processed.unwrap_or_else(nothing);
                processed.answer.body.truncate(*truncate);
                processed
            }
            Self::Close { .. } => {
                let mut processed = nothing();
                processed.answer.delivery = Delivery::Close;
                processed
            }
            Self::Status { status, body, .. } => {
                Processed { answer: Answer::text(*status, body.as_str()), error_code: None }
            }
            Self::ErrorCode { error_code, error_info, .. } => Processed {
                answer: Answer::json(200, envelope(path, Err((*error_code, error_info)))),
                error_code: Some(*error_code),
            },
            Self::Body { body, .. } => Processed { answer: Answer::json(200, body.as_str()), error_code: None },
        }
    }
}

/// The rules that wait.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Faults(Vec<Waiting>);

#[derive(Debug, Deserialize, Serialize)]
struct Waiting {
    rule: FaultRule,
    generator: SplitMix64,
}

impl Waiting {
    fn new(rule: FaultRule) -> Self {
        Self { generator: SplitMix64::new(rule.seed.unwrap_or_default()), rule }
    }

    /// Counts a request, and returns whether the rule applies to it.
    fn hits(&mut self, path: &str) -> bool {
        if !self.rule.is_for(path) {
            return false;
        }
        if self.rule.skip > 0 {
            self.rule.skip -= 1;
            return false;
        }
        let hits = self.rule.chance.is_none_or(|chance| self.generator.hits(chance));
        if let Some(times) = self.rule.times.as_mut().filter(|_| hits) {
            *times -= 1;
        }
        hits
    }
}

impl Faults {
    pub fn add(&mut self, rules: Vec<FaultRule>) -> Result<(), String> {
        if self.0.len() + rules.len() > MAX_RULES {
            return Err(format!("at most {MAX_RULES} fault rules can be pending"));
        }
        rules.iter().try_for_each(FaultRule::check)?;
        self.0.extend(rules.into_iter().map(Waiting::new));
        Ok(())
    }

    pub fn rules(&self) -> Vec<&FaultRule> {
        self.0.iter().map(|waiting| &waiting.rule).collect()
    }

    /// The fault for a request. The rules for its path count it, up to the first rule that applies.
    pub fn next(&mut self, path: &str) -> Option<Fault> {
        let at = self.0.iter_mut().position(|waiting| waiting.hits(path))?;
        if self.0[at].rule.times == Some(0) {
            return Some(self.0.remove(at).rule.fault);
        }
        Some(self.0[at].rule.fault.clone())
    }
}

#[cfg(test)]
mod tests;
