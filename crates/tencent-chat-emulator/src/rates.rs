//! Call rates: how often an endpoint may be called within a sliding second.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use tencent_chat::Timestamp;
use tencent_chat::schema::{self, Endpoint};

/// Highest rate that can be set; a window remembers that many calls.
const MAX_RATE: u32 = 100_000;

/// How rates are enforced.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RateConfig {
    /// Whether rates are enforced at all. Off at first.
    pub enforce_rates: Option<bool>,
    /// Calls per second by path, in place of the documented ones.
    pub rates: Option<BTreeMap<String, u32>>,
}

#[derive(Debug, Default)]
pub(crate) struct Rates {
    enforce: bool,
    own: BTreeMap<String, u32>,
    /// The calls of the last second, by app and path.
    windows: BTreeMap<(u64, &'static str), VecDeque<u64>>,
}

impl Rates {
    /// Changes what the config names.
    pub fn configure(&mut self, config: RateConfig) -> Result<(), String> {
        for (path, rate) in config.rates.iter().flatten() {
            if schema::find_path(path).is_none() {
                return Err(format!("rates: no endpoint has the path {path:?}"));
            }
            if *rate > MAX_RATE {
                return Err(format!("rates: {path}: at most {MAX_RATE} calls per second"));
            }
        }
        self.enforce = config.enforce_rates.unwrap_or(self.enforce);
        if let Some(rates) = config.rates {
            self.own = rates;
        }
        Ok(())
    }

    pub fn config(&self) -> RateConfig {
        RateConfig { enforce_rates: Some(self.enforce), rates: Some(self.own.clone()) }
    }

    /// Whether one more call fits into the second that ends now. A call that does not fit is not counted.
    pub fn allow(&mut self, app: u64, endpoint: &'static Endpoint, now: Timestamp) -> bool {
        let rate = self.own.get(endpoint.path).copied().or(endpoint.rate).filter(|_| self.enforce);
        let Some(rate) = rate else { return true };
        let now = now.as_millis();
        let window = self.windows.entry((app, endpoint.path)).or_default();
        if window.back().is_some_and(|last| *last > now) {
            // The clock was put back.
            window.clear();
        }
        while window.front().is_some_and(|first| first + 1000 <= now) {
            window.pop_front();
        }
        let fits = window.len() < rate as usize;
        if fits {
            window.push_back(now);
        }
        fits
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::Server;

    #[test]
    fn a_window_slides_with_virtual_time() {
        let mut rates = Rates::default();
        let endpoint = schema::find("delete_accounts").unwrap();
        let config = RateConfig { enforce_rates: Some(true), rates: Some([(endpoint.path.to_owned(), 2)].into()) };
        rates.configure(config).unwrap();
        let mut at = |millis| rates.allow(1, endpoint, Timestamp::from_millis(millis));
        assert_eq!([at(0), at(400), at(999)], [true, true, false]);
        assert_eq!([at(1000), at(1399), at(1400)], [true, false, true]);
        assert_eq!([at(500), at(500), at(500)], [true, true, false], "the clock was put back");
    }

    #[test]
    fn the_documented_rate_is_enforced_when_told_and_answers_60007() {
        let mut server = Server::new();
        let check = json!({"CheckItem": [{"UserID": "a"}]});
        let burst = |server: &mut Server| -> Vec<i64> {
            (0..101).map(|_| server.code("check_accounts", check.clone())).collect()
        };
        assert!(burst(&mut server).iter().all(|code| *code == 0));
        server.control("POST", "/_emulator/config", json!({"enforce_rates": true}));
        let codes = burst(&mut server);
        assert_eq!(codes[..100], [0; 100]);
        assert_eq!(codes[100], 60007);
        assert_eq!(
            server.code("delete_accounts", json!({"DeleteItem": [{"UserID": "a"}]})),
            0,
            "each path counts alone"
        );
        server.advance(1000);
        assert_eq!(server.code("check_accounts", check.clone()), 0);
    }

    #[test]
    fn a_rate_for_an_unknown_path_is_refused() {
        let mut server = Server::new();
        let (status, body) = server.control("POST", "/_emulator/config", json!({"rates": {"v4/no/path": 1}}));
        assert_eq!((status, body["error"].as_str().unwrap().contains("v4/no/path")), (400, true));
    }
}
