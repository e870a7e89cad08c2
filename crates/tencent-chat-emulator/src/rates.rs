//! Rates: how often an endpoint may be called within a sliding second, and the sliding window they are counted in.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;
use tencent_chat::Timestamp;
use tencent_chat::schema::{self, Endpoint};

use crate::settings::Change;
use crate::webhooks::Event;

/// Highest rate that can be set; a window remembers that many calls.
const MAX_RATE: u32 = 100_000;

/// The share of its rate beyond which the calls of an endpoint raise an alarm:
/// <https://www.tencentcloud.com/document/product/1047/60256>.
const ALARM_PERCENT: u64 = 80;

/// The codes for a call beyond the rate where it is not 60007: pages of the push service have other codes.
const OWN_CODES: [(&str, i64); 3] =
    [("v4/timpush/push", 90024), ("v4/all_member_push/im_push", 90024), ("v4/timpush/revoke", 90051)];

/// The code for a call of this path beyond its rate.
pub(crate) fn code_of(path: &str) -> i64 {
    OWN_CODES.iter().find(|(own, _)| *own == path).map_or(60007, |(_, code)| *code)
}

/// The result of one more call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    Fits,
    /// It fits, and with it the calls of the second come so near the rate that an alarm is due.
    IsNear {
        calls: u64,
        rate: u32,
    },
    Exceeds,
}

/// The webhook about calls near the rate.
pub(crate) fn alarm(path: &str, calls: u64, rate: u32) -> Event {
    let (service, command) = path.trim_start_matches("v4/").split_once('/').unwrap_or((path, ""));
    let fields = json!({ "ServiceName": service, "Command": command, "Request": calls, "Limit": rate });
    Event::new("Alert.RequestOverLimit", path, fields)
}

#[derive(Debug, Default)]
pub(crate) struct Rates {
    own: BTreeMap<String, u32>,
    /// The calls of the last second, by app and path.
    windows: BTreeMap<(u64, &'static str), Window<1000>>,
}

impl Rates {
    /// Applies the fields that a change has; a mistake changes nothing.
    pub fn apply(&mut self, change: &Change) -> Result<(), String> {
        for (path, rate) in change.rates.iter().flatten() {
            if schema::find_path(path).is_none() {
                return Err(format!("rates: unknown endpoint path {path:?}"));
            }
            if *rate > MAX_RATE {
                return Err(format!("rates: {path}: must be at most {MAX_RATE} calls per second"));
            }
        }
        if let Some(rates) = &change.rates {
            self.own.clone_from(rates);
        }
        Ok(())
    }

    /// Writes its part of the settings.
    pub fn show(&self, all: &mut Change) {
        all.rates = Some(self.own.clone());
    }

    /// Counts one more call in the second that ends now, unless it does not fit.
    pub fn take(&mut self, app: u64, endpoint: &'static Endpoint, now: Timestamp) -> Taken {
        let Some(rate) = self.own.get(endpoint.path).copied().or(endpoint.rate) else { return Taken::Fits };
        let window = self.windows.entry((app, endpoint.path)).or_default();
        if !window.take(1, rate, now) {
            return Taken::Exceeds;
        }
        let is_near = |calls: u64| calls * 100 > u64::from(rate) * ALARM_PERCENT;
        let calls = window.total;
        if is_near(calls) && !is_near(calls - 1) { Taken::IsNear { calls, rate } } else { Taken::Fits }
    }
}

/// What was taken within the last `MILLIS` milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Window<const MILLIS: u64> {
    taken: VecDeque<(u64, u32)>,
    total: u64,
}

impl<const MILLIS: u64> Serialize for Window<MILLIS> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.taken.serialize(serializer)
    }
}

impl<'de, const MILLIS: u64> Deserialize<'de> for Window<MILLIS> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let taken = VecDeque::<(u64, u32)>::deserialize(deserializer)?;
        Ok(Self { total: taken.iter().map(|(_, amount)| u64::from(*amount)).sum(), taken })
    }
}

impl<const MILLIS: u64> Window<MILLIS> {
    /// Takes this number, unless the window that ends now would then hold more than `limit`.
    pub fn take(&mut self, amount: u32, limit: u32, now: Timestamp) -> bool {
        let now = now.as_millis();
        if self.taken.back().is_some_and(|(last, _)| *last > now) {
            // The clock was set back.
            *self = Self::default();
        }
        while let Some((_, old)) = self.taken.front().filter(|(time, _)| *time + MILLIS <= now) {
            self.total -= u64::from(*old);
            self.taken.pop_front();
        }
        let fits = self.total + u64::from(amount) <= u64::from(limit);
        if fits {
            self.total += u64::from(amount);
            self.taken.push_back((now, amount));
        }
        fits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    #[test]
    fn a_window_slides_with_virtual_time() {
        let mut rates = Rates::default();
        let endpoint = schema::find("delete_accounts").unwrap();
        let own = Some([(endpoint.path.to_owned(), 2)].into());
        rates.apply(&Change { rates: own, ..Change::default() }).unwrap();
        let mut at = |millis| rates.take(1, endpoint, Timestamp::from_millis(millis)) != Taken::Exceeds;
        assert_eq!([at(0), at(400), at(999)], [true, true, false]);
        assert_eq!([at(1000), at(1399), at(1400)], [true, false, true]);
        assert_eq!([at(500), at(500), at(500)], [true, true, false], "the clock was put back");
    }

    #[test]
    fn a_window_counts_amounts() {
        let mut window = Window::<60_000>::default();
        let mut take = |millis, amount| window.take(amount, 1000, Timestamp::from_millis(millis));
        assert_eq!([take(0, 500), take(30_000, 501), take(30_000, 500), take(59_999, 1)], [true, false, true, false]);
        assert_eq!([take(60_000, 501), take(60_000, 500), take(90_000, 500)], [false, true, true]);
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
    fn pushes_and_recalls_of_pushes_have_codes_of_their_own() {
        let mut server = Server::new();
        server.control("POST", "/_emulator/config", json!({"enforce_rates": true}));
        let push = json!({"From_Account": "administrator", "MsgRandom": 1, "OfflinePushInfo": {"Title": "t"}});
        let codes = [(); 2].map(|()| server.code("push", push.clone()));
        assert_eq!(codes, [0, 90024]);
        let codes = [(); 2].map(|()| server.code("revoke_push", json!({"TaskId": "none"})));
        assert_eq!(codes, [90049, 90051]);
        server.advance(1000);
        assert_eq!(server.code("push", push), 0);
    }

    #[test]
    fn the_calls_of_a_second_raise_an_alarm_when_they_pass_80_percent_of_the_rate() {
        let mut rates = Rates::default();
        let endpoint = schema::find("check_accounts").unwrap();
        let mut at = |millis| rates.take(1, endpoint, Timestamp::from_millis(millis));
        let alarm = Taken::IsNear { calls: 81, rate: 100 };
        for second in [0, 1000] {
            let taken: Vec<Taken> = (0..101).map(|_| at(second)).collect();
            let alarms = taken.iter().enumerate().filter(|(_, taken)| **taken == alarm).map(|(number, _)| number);
            assert_eq!((alarms.collect::<Vec<_>>(), taken[100]), (vec![80], Taken::Exceeds));
        }
        let event = super::alarm(endpoint.path, 81, 100);
        let fields =
            json!({"ServiceName": "im_open_login_svc", "Command": "account_check", "Request": 81, "Limit": 100});
        assert_eq!(event.fields_json(), fields);
    }

    #[test]
    fn a_rate_for_an_unknown_path_is_refused() {
        let mut server = Server::new();
        let (status, body) = server.control("POST", "/_emulator/config", json!({"rates": {"v4/no/path": 1}}));
        assert_eq!((status, body["error"].as_str().unwrap().contains("v4/no/path")), (400, true));
    }
}
