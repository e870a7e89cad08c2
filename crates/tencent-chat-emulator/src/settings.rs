//! Settings that can be changed while the emulator runs, by `POST /_emulator/config`.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tencent_chat::Timestamp;

use crate::calendar;
use crate::config::WebhookConfig;
use crate::duration;
use crate::limits::Limits;

/// A change of the settings, and the form in which all of them are shown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, expecting = "settings by their names")]
pub(crate) struct Change {
    /// Enforces everything that is enforced on request, or nothing. The other fields apply afterwards.
    #[serde(skip_serializing)]
    pub strict: Option<bool>,
    /// Whether rates of calls are enforced. Off at first, as all of these.
    pub enforce_rates: Option<bool>,
    /// Whether rates of messages are enforced.
    pub enforce_message_rates: Option<bool>,
    /// Whether quotas of a day are enforced.
    pub enforce_quotas: Option<bool>,
    /// Whether only those custom fields exist that are named.
    pub enforce_custom_fields: Option<bool>,
    /// The edition of the apps; empty when none is enforced.
    pub edition: Option<String>,
    /// What the apps have beside the edition.
    pub services: Option<BTreeSet<String>>,
    /// The custom fields that were created in the console.
    pub custom_fields: Option<BTreeSet<String>>,
    /// Calls per second by path, in place of the documented ones.
    pub rates: Option<BTreeMap<String, u32>>,
    /// How many receivers an app's batches of one-to-one messages may have in a minute.
    pub receivers_per_minute: Option<u32>,
    /// How many groups may be created on a day, less those that are disbanded.
    pub groups_per_day: Option<u64>,
    /// How many pushes to all or by condition there may be on a day.
    pub pushes_per_day: Option<u64>,
    /// How many messages there may be on a day of the trial edition.
    pub messages_per_day: Option<u64>,
    /// How long a reply of the reading group endpoints may be.
    pub max_reply_bytes: Option<usize>,
    /// Whether users may write only to those who have them as a friend (20009).
    pub check_friendship: Option<bool>,
    /// How far the emulator's clock is ahead of the true time; a negative number means behind.
    pub clock_offset_ms: Option<i64>,
    /// Where webhooks are sent; empty for nowhere.
    pub webhook_url: Option<String>,
    /// The token they are signed with; empty for none.
    pub webhook_token: Option<String>,
    /// How long their answers are waited for.
    pub webhook_timeout_ms: Option<u64>,
    /// The commands that are sent; empty for all.
    pub webhook_commands: Option<BTreeSet<String>>,
}

/// How the clock is set: one of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, expecting = "one of `advance`, `advance_ms` and `set`")]
pub(crate) struct ClockChange {
    /// How far it goes forward: `90m`.
    advance: Option<Value>,
    /// The same in milliseconds.
    advance_ms: Option<Value>,
    /// What it shows from now on: milliseconds since 1970, or a date with time and offset (RFC 3339).
    set: Option<Value>,
}

/// What the clock shows.
#[derive(Debug, Serialize)]
pub(crate) struct Clock {
    now_ms: u64,
    clock_offset_ms: i64,
}

#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub limits: Limits,
    pub max_reply_bytes: usize,
    pub check_friendship: bool,
    clock_offset_ms: i64,
    pub webhook: WebhookConfig,
}

impl Settings {
    /// The documented limits, and a clock that is right.
    pub fn new(limits: Limits, webhook: WebhookConfig) -> Self {
        Self { limits, max_reply_bytes: 1024 * 1024, check_friendship: false, clock_offset_ms: 0, webhook }
    }

    /// Applies the fields that a change has; a mistake changes nothing.
    pub fn apply(&mut self, change: &Change) -> Result<(), String> {
        let mut webhook = self.webhook.clone();
        webhook.url = change.webhook_url.clone().unwrap_or(webhook.url);
        webhook.token = change.webhook_token.clone().unwrap_or(webhook.token);
        webhook.timeout = change.webhook_timeout_ms.map_or(webhook.timeout, Duration::from_millis);
        webhook.commands = change.webhook_commands.clone().unwrap_or(webhook.commands);
        webhook.check().map_err(|error| format!("webhook_{error}"))?;
        let mut limits = self.limits.clone();
        limits.apply(change)?;
        (self.webhook, self.limits) = (webhook, limits);
        self.max_reply_bytes = change.max_reply_bytes.unwrap_or(self.max_reply_bytes);
        self.check_friendship = change.check_friendship.unwrap_or(self.check_friendship);
        self.clock_offset_ms = change.clock_offset_ms.unwrap_or(self.clock_offset_ms);
        Ok(())
    }

    /// Writes its part of the settings.
    pub fn show(&self, all: &mut Change) {
        self.limits.show(all);
        all.max_reply_bytes = Some(self.max_reply_bytes);
        all.check_friendship = Some(self.check_friendship);
        all.clock_offset_ms = Some(self.clock_offset_ms);
        all.webhook_url = Some(self.webhook.url.clone());
        all.webhook_token = Some(self.webhook.token.clone());
        all.webhook_timeout_ms = u64::try_from(self.webhook.timeout.as_millis()).ok();
        all.webhook_commands = Some(self.webhook.commands.clone());
    }

    /// Sets the clock, which shows `now`, to a time from which it goes on.
    pub fn set_clock(&mut self, now: Timestamp, change: &ClockChange) -> Result<Clock, String> {
        let shown = now.as_millis();
        let now_ms = match (&change.advance, &change.advance_ms, &change.set) {
            (Some(duration), None, None) => {
                let seconds = duration.as_str().and_then(duration::seconds).ok_or_else(|| {
                    format!(
                        "advance: expected a duration such as {}, got {duration}; for milliseconds, use advance_ms, and to \
                         go back, set",
                        duration::EXAMPLES
                    )
                })?;
                shown.saturating_add(seconds.saturating_mul(1000))
            }
            (None, Some(millis), None) => {
                let millis = natural(millis).ok_or_else(|| {
                    format!("advance_ms: expected milliseconds, {NATURAL}, got {millis}; to go back, use set")
                })?;
                shown.saturating_add(millis)
            }
            (None, None, Some(time)) => time_to_set(time)?,
            _ => {
                return Err(
                    "expected one of advance (such as \"90m\"), advance_ms (milliseconds) and set (milliseconds \
                            since 1970, or a date)"
                        .to_owned(),
                );
            }
        };
        if now_ms > LAST_MILLI {
            return Err("the clock goes up to the year 9999".to_owned());
        }
        let offset = i128::from(self.clock_offset_ms) + i128::from(now_ms) - i128::from(shown);
        self.clock_offset_ms = i64::try_from(offset).map_err(|_| "the clock does not go that far".to_owned())?;
        Ok(Clock { now_ms, clock_offset_ms: self.clock_offset_ms })
    }

    /// Moves the clock, which shows `now`, forward to a time that it has not reached.
    pub fn reach(&mut self, now: Timestamp, time: Timestamp) {
        let ahead = time.as_millis().saturating_sub(now.as_millis());
        self.clock_offset_ms = self.clock_offset_ms.saturating_add_unsigned(ahead);
    }

    /// What the emulator's clock shows.
    pub fn clock(&self, now: Timestamp) -> Timestamp {
        Timestamp::from_millis(now.as_millis().saturating_add_signed(self.clock_offset_ms).min(LAST_MILLI))
    }
}

/// Last second of the year 9999, the largest time of a Date header.
pub(crate) const LAST_SECOND: u64 = 253_402_300_799;
const LAST_MILLI: u64 = LAST_SECOND * 1000 + 999;

const NATURAL: &str = "a whole number not below 0";

/// Times before are refused, since they are times in seconds by mistake: the third of March 1973.
const FIRST_MILLI: u64 = 100_000_000_000;

/// A time that the clock can be set to, in milliseconds since 1970.
fn time_to_set(time: &Value) -> Result<u64, String> {
    let millis = natural(time).or_else(|| calendar::millis(time.as_str()?));
    match millis {
        Some(millis) if millis >= FIRST_MILLI => Ok(millis),
        Some(early) => {
            Err(format!("set: {early} is a time before 1973; expected milliseconds since 1970, not seconds"))
        }
        None => Err(format!(
            "set: expected milliseconds since 1970, or a date such as \"2026-01-31T09:00:00Z\", got {time}"
        )),
    }
}

/// A number of milliseconds, at most the largest that fits.
fn natural(value: &Value) -> Option<u64> {
    let number = value.as_number()?;
    let is_large = || number.as_f64().is_some_and(|number| number >= u64::MAX as f64);
    number.as_u64().or_else(|| is_large().then_some(u64::MAX))
}

/// A time in the format of the Date header.
pub(crate) fn http_date(time: Timestamp) -> String {
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(time.as_secs().min(LAST_SECOND)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Server;

    fn date(server: &mut Server) -> String {
        let answer = server.answer("check_accounts", json!({"CheckItem": [{"UserID": "a"}]}));
        answer.headers.into_iter().find(|(name, _)| *name == "date").unwrap().1
    }

    #[test]
    fn every_response_has_what_the_emulators_clock_shows() {
        let mut server = Server::new();
        assert_eq!(date(&mut server), "Tue, 14 Nov 2023 22:13:20 GMT");
        server.control("POST", "/_emulator/config", json!({"clock_offset_ms": -3_600_000}));
        assert_eq!(date(&mut server), "Tue, 14 Nov 2023 21:13:20 GMT");
    }

    #[test]
    fn a_clock_that_is_ahead_takes_a_fresh_user_sig_for_expired() {
        let mut server = Server::new();
        let check = json!({"CheckItem": [{"UserID": "a"}]});
        let year = 365 * 86_400_000_i64;
        for (offset, code) in [(0, 0), (year, 70001), (0, 0), (-year, 0)] {
            server.control("POST", "/_emulator/config", json!({ "clock_offset_ms": offset }));
            assert_eq!(server.code("check_accounts", check.clone()), code, "{offset}");
        }
    }

    #[test]
    fn a_clock_is_advanced_or_set_and_goes_on_from_there() {
        let mut server = Server::new();
        let mut clock = |body| server.control("POST", "/_emulator/clock", body);
        let now = crate::testing::NOW * 1000;
        assert_eq!(clock(json!({"advance_ms": 5000})).1, json!({"now_ms": now + 5000, "clock_offset_ms": 5000}));
        assert_eq!(clock(json!({"advance_ms": 5000})).1["now_ms"], now + 10_000);
        assert_eq!(clock(json!({"advance": "90m"})).1["now_ms"], now + 10_000 + 5_400_000);
        assert_eq!(clock(json!({"set": "2025-12-31T09:00:00+09:00"})).1["now_ms"], 1_767_139_200_000_u64);
        assert_eq!(clock(json!({"set": now - 1000})).1["clock_offset_ms"], -1000);
        for (wrong, sentence) in [
            (json!({}), "expected one of advance (such as \"90m\"), advance_ms (milliseconds) and set"),
            (json!({"advance_ms": 1, "set": 1}), "expected one of advance"),
            (json!({"advance": "1h", "advance_ms": 1}), "expected one of advance"),
            (json!({"advance": "-1h"}), "advance: expected a duration such as 90s, 15m, 2h, 3d, 1h30m, got \"-1h\""),
            (json!({"advance": 5000}), "got 5000; for milliseconds, use advance_ms, and to go back, set"),
            (json!({"advance": "9999999d"}), "the clock goes up to the year 9999"),
            (json!({"set": u64::MAX}), "the clock goes up to the year 9999"),
            (json!({"advanec": "1h"}), "unknown field `advanec`, expected one of `advance`, `advance_ms`, `set`"),
            (json!({"advance_ms": -1}), "not below 0, got -1; to go back, use set"),
            (json!({"advance_ms": 1.5}), "advance_ms: expected milliseconds, a whole number not below 0, got 1.5"),
            (json!({"advance_ms": "x"}), "advance_ms: expected milliseconds, a whole number not below 0, got \"x\""),
            (json!({"set": -1}), "set: expected milliseconds since 1970, or a date such as"),
            (json!({"set": "tomorrow"}), "\"2026-01-31T09:00:00Z\", got \"tomorrow\""),
            (json!({"set": 1_700_000_000}), "set: 1700000000 is a time before 1973; expected milliseconds since 1970"),
            (json!({"set": "1969-01-01T00:00:00Z"}), "set: expected milliseconds since 1970, or a date such as"),
            (json!({"advance_ms": u64::MAX}), "the clock goes up to the year 9999"),
            (json!({"set": 1e30}), "the clock goes up to the year 9999"),
        ] {
            let (status, answer) = clock(wrong.clone());
            assert_eq!(status, 400, "{wrong}");
            let error = answer["error"].as_str().unwrap().to_owned();
            assert!(error.contains(sentence), "{wrong}: {error}");
        }
        server.advance(3000);
        assert_eq!(date(&mut server), "Tue, 14 Nov 2023 22:13:22 GMT");
        assert_eq!(server.control("POST", "/_emulator/config", json!({})).1["clock_offset_ms"], -1000);
    }

    #[test]
    fn an_advanced_clock_ends_mutes() {
        let mut server = Server::with_groups();
        server.import(&["alice"]);
        let mute = json!({"GroupId": "g", "Members_Account": ["alice"], "MuteTime": 60});
        assert_eq!(server.code("mute_group_members", mute), 0);
        let muted = |server: &mut Server| {
            server.call("list_muted_group_members", json!({"GroupId": "g"}))["MutedAccountList"]
                .as_array()
                .map(Vec::len)
        };
        assert_eq!(muted(&mut server), Some(1));
        server.control("POST", "/_emulator/clock", json!({"advance_ms": 60_000}));
        assert_eq!(muted(&mut server), Some(0));
    }

    #[test]
    fn a_clock_can_be_set_as_far_as_numbers_go() {
        let mut server = Server::new();
        for (offset, expected) in [(i64::MAX, "Fri, 31 Dec 9999"), (i64::MIN, "Thu, 01 Jan 1970")] {
            server.control("POST", "/_emulator/config", json!({ "clock_offset_ms": offset }));
            let date = date(&mut server);
            assert!(date.starts_with(expected), "{date}");
        }
    }
}
