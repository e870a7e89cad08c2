//! The settings of a client, and the options of a call.

use std::time::Duration;

use crate::error::Error;
use crate::generated::api::Region;
use crate::schema::{self, Check, Endpoint};
use crate::session::{CallOptions, Rate, Settings};
use crate::setup::{Names, check_host};

/// Calls per second where no page states a rate: the overview's default.
const DEFAULT_RATE: f64 = 200.0;

/// The lowest rate, a call in eleven days: the limiter counts in microseconds.
const LEAST_RATE: f64 = 0.000_001;

/// The name for all endpoints in rates.
const ALL: &str = "*";

/// Where requests go when a host cannot be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Backup {
    /// Nowhere.
    #[default]
    Off,
    /// To the region's documented backup host.
    Region,
    /// To another host: a host name, or a URL that begins with `https://` or `http://`.
    Host(String),
}

impl Settings {
    /// Sets an endpoint's rate, for an app that bought a higher one. The endpoint is given by its name or its path; `*`
    /// means all that are not named.
    #[must_use]
    pub fn rate(mut self, endpoint: impl Into<String>, rate: Rate) -> Self {
        self.rates.push((endpoint.into(), rate));
        self
    }

    pub(crate) fn check(&self, names: &Names) -> Result<(), Error> {
        for (endpoint, rate) in &self.rates {
            let refuse = |what: &str| Err(Error::config(format!("`rates.{endpoint}`{what}")));
            if endpoint != ALL && find(endpoint).is_none() {
                return refuse(&[": ", &names.unknown_endpoint(endpoint)].concat());
            }
            if rate.per_second.is_nan() || rate.per_second < LEAST_RATE {
                return refuse(" must be at least 0.000001 calls per second");
            }
            if rate.items_per_minute == Some(0) {
                return refuse(" must be above 0");
            }
        }
        check_time("request_timeout", self.request_timeout)?;
        check_concurrency(self.concurrency)?;
        match &self.backup {
            Backup::Host(host) => check_host("backup", host, names),
            _ => Ok(()),
        }
    }

    /// With rates by path only, so that a call need not search the tables for names.
    pub(crate) fn by_path(mut self) -> Self {
        for (name, _) in &mut self.rates {
            if let Some(endpoint) = find(name) {
                endpoint.path.clone_into(name);
            }
        }
        self
    }

    /// The rate of a path, once rates are by path.
    pub(crate) fn rate_of(&self, endpoint: Option<&Endpoint>, path: &str) -> Rate {
        let documented = Rate {
            per_second: endpoint.and_then(|endpoint| endpoint.rate).map_or(DEFAULT_RATE, f64::from),
            items_per_minute: endpoint.and_then(|endpoint| endpoint.items_per_minute),
        };
        let of = |wanted: &str| self.rates.iter().find(|(name, _)| name == wanted);
        match of(path).or_else(|| of(ALL)) {
            Some((_, rate)) => {
                Rate { items_per_minute: rate.items_per_minute.or(documented.items_per_minute), ..*rate }
            }
            None => documented,
        }
    }

    /// Where requests go: the region's host and perhaps a second one.
    pub(crate) fn base_urls(&self, region: &Region) -> Vec<String> {
        let backup = match &self.backup {
            Backup::Off => None,
            Backup::Region => region.backup_host().map(|host| format!("https://{host}")),
            Backup::Host(host) => Some(Region::custom(host.as_str()).base_url()),
        };
        std::iter::once(region.base_url()).chain(backup).collect()
    }
}

/// Refuses a time that is over before anything can be done. Other languages' options have been checked before.
fn check_time(option: &str, time: Duration) -> Result<(), Error> {
    if time.is_zero() { Err(Error::config(format!("`{option}` must be above 0, got 0"))) } else { Ok(()) }
}

fn check_concurrency(concurrency: usize) -> Result<(), Error> {
    let most = u32::MAX;
    match (1..=most as usize).contains(&concurrency) {
        true => Ok(()),
        false => {
            Err(Error::config(format!("`concurrency` must be a whole number from 1 to {most}, got {concurrency}")))
        }
    }
}

/// An endpoint by its name, in snake case or camel case, or by its path.
fn find(name: &str) -> Option<&'static Endpoint> {
    schema::find_spelled(name).or_else(|| schema::find_path(name.trim_start_matches('/')))
}

impl CallOptions {
    /// What is wrong with them.
    pub(crate) fn validate(&self) -> Result<(), Error> {
        self.timeout.map_or(Ok(()), |timeout| check_time("timeout", timeout))?;
        self.concurrency.map_or(Ok(()), check_concurrency)
    }

    pub(crate) fn check(&self) -> Check {
        if self.unchecked { Check::Unchecked } else { Check::Strict }
    }
}
