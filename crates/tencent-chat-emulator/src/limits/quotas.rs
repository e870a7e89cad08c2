//! Quotas of a day: groups, pushes and messages.

use serde_json::json;

use super::{Edition, Limits};
use crate::reply::Refusal;
use crate::state::operation::statistics::Statistics;
use crate::webhooks::Event;

/// The endpoints that the quota of messages a day refuses.
const SENDING: [&str; 7] = [
    "send_c2c_message",
    "batch_send_c2c_message",
    "send_c2c_stream_message",
    "send_group_message",
    "send_group_stream_message",
    "send_broadcast_message",
    "send_robot_stream_message",
];

/// The endpoints whose calls count as pushes of a day.
const PUSHING: [&str; 2] = ["push", "push_to_members"];

/// The share of the quota beyond which the app gets an alarm: <https://www.tencentcloud.com/document/product/1047/57455>.
const ALARM_PERCENT: u128 = 70;

const CREATING: &str = "create_group";

impl Limits {
    /// Refuses a call that is beyond a quota of the day.
    pub(super) fn check_quotas(&self, endpoint: &str, statistics: &Statistics, secs: u64) -> Result<(), Refusal> {
        if !self.enforce_quotas {
            return Ok(());
        }
        let is_trial = self.edition == Some(Edition::Trial);
        if is_trial && SENDING.contains(&endpoint) && statistics.messages_today(secs) >= self.messages_per_day {
            return Err(Refusal::new(60028, "the messages of today are used up"));
        }
        if PUSHING.contains(&endpoint) && statistics.pushes_today(secs) >= self.pushes_per_day {
            return Err(Refusal::new(90047, "the pushes of today are used up"));
        }
        if endpoint == CREATING && statistics.groups_gained_today(secs) >= self.groups_per_day {
            return Err(Refusal::new(10006, "the groups of today are used up"));
        }
        Ok(())
    }

    /// The webhook that is due when the groups of a day come near the quota.
    pub(crate) fn alarm_of_groups(&self, before: u64, now: u64, millis: u64) -> Option<Event> {
        let is_near = |groups: u64| u128::from(groups) * 100 > u128::from(self.groups_per_day) * ALARM_PERCENT;
        let fields = || json!({ "QuotaUsed": now, "Quota": self.groups_per_day, "EventTime": millis });
        let is_reached = self.enforce_quotas && !is_near(before) && is_near(now);
        is_reached.then(|| Event::new("Group.CallbackOnDailyGroupQuotaAlarm", "", fields()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::limits::tests::{group, limited};

    #[test]
    fn every_endpoint_with_a_quota_exists() {
        for name in SENDING.iter().chain(&PUSHING).chain([&CREATING]) {
            assert!(tencent_chat::schema::find(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_day_has_so_many_pushes_groups_and_messages() {
        let mut server = limited(json!({"enforce_quotas": true, "edition": "trial", "services": ["push"],
            "pushes_per_day": 1, "groups_per_day": 2, "messages_per_day": 1}));
        server.import(&["a"]);
        let push = |random: u32| json!({"From_Account": "a", "MsgRandom": random, "OfflinePushInfo": {"Title": "t"}});
        let send = |random: u32| {
            json!({"To_Account": "a", "MsgRandom": random,
                   "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]})
        };
        for _day in 0..2 {
            assert_eq!([1, 2].map(|random| server.code("push", push(random))), [0, 90047]);
            assert_eq!([1, 2].map(|random| server.code("send_c2c_message", send(random))), [0, 60028]);
            let id = server.call("create_group", group("Public"))["GroupId"].clone();
            assert_eq!([(); 2].map(|()| server.code("create_group", group("Public"))), [0, 10006]);
            assert_eq!(server.code("disband_group", json!({ "GroupId": id })), 0);
            assert_eq!(server.code("create_group", group("Public")), 0, "what is disbanded does not count");
            server.advance(86_400_000);
        }
        server.control("POST", "/_emulator/config", json!({"edition": "standard"}));
        assert_eq!([1, 2].map(|random| server.code("send_c2c_message", send(random))), [0, 0]);
    }

    #[test]
    fn an_alarm_is_fired_once_the_groups_of_a_day_pass_70_percent_of_the_quota() {
        let fired = |limits: &Limits, groups: u64| {
            limits.alarm_of_groups(groups - 1, groups, 5).map(|event| event.fields_json())
        };
        let limits = Limits { enforce_quotas: true, groups_per_day: 10, ..Limits::default() };
        assert_eq!([7, 9].map(|groups| fired(&limits, groups)), [None, None]);
        assert_eq!(fired(&limits, 8), Some(json!({"QuotaUsed": 8, "Quota": 10, "EventTime": 5})));
        assert_eq!(fired(&Limits { enforce_quotas: false, ..limits }, 8), None);
    }
}
