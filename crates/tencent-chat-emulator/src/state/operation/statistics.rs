//! The events of each day in Beijing time: <https://trtc.io/document/34886>.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::calendar;
use crate::fill::Fill;
use crate::generated::GetOperationsData;
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;
use crate::webhooks::Event;

/// How many days are reported.
const DAYS: u64 = 30;

/// The figures by day. Events are counted when they happen, so that a later deletion does not change them.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Statistics {
    days: BTreeMap<u64, Day>,
    /// How many devices each account is online with.
    online: BTreeMap<String, u64>,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Day {
    registered: u64,
    accounts: u64,
    logins: u64,
    logged_in: BTreeSet<String>,
    max_online: u64,
    c2c: Messages,
    group: Messages,
    groups_with_messages: BTreeSet<String>,
    friends_made: u64,
    friends_ended: u64,
    joins: u64,
    leaves: u64,
    groups: u64,
    groups_created: u64,
    groups_disbanded: u64,
    pushes: u64,
    webhooks_sent: u64,
    webhooks_answered: u64,
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Messages {
    sent: u64,
    delivered: u64,
    senders: BTreeSet<String>,
}

impl Messages {
    fn note(&mut self, from: &str, receivers: usize) {
        add(&mut self.sent, 1);
        add(&mut self.delivered, receivers as u64);
        if !self.senders.contains(from) {
            self.senders.insert(from.to_owned());
        }
    }
}

impl Statistics {
    fn day(&mut self, secs: u64) -> &mut Day {
        let today = calendar::beijing_day(secs);
        if !self.days.contains_key(&today) {
            self.days = self.days.split_off(&today.saturating_sub(DAYS));
            let online = self.online.len() as u64;
            let begun = self.days.range(..today).next_back().map(|(_, last)| last.after(online));
            self.days.insert(today, begun.unwrap_or_default());
        }
        self.days.entry(today).or_default()
    }

    pub fn note_c2c_message(&mut self, secs: u64, from: &str) {
        self.day(secs).c2c.note(from, 1);
    }

    pub fn note_group_message(&mut self, secs: u64, from: &str, group: &str, receivers: usize) {
        let day = self.day(secs);
        day.group.note(from, receivers);
        day.groups_with_messages.insert(group.to_owned());
    }

    /// Counts a push to all or by condition.
    pub fn note_push(&mut self, secs: u64) {
        add(&mut self.day(secs).pushes, 1);
    }

    /// How many messages were sent on this day.
    pub fn messages_today(&self, secs: u64) -> u64 {
        self.today(secs).map_or(0, |day| day.c2c.sent + day.group.sent)
    }

    /// How many pushes to all or by condition there were on this day.
    pub fn pushes_today(&self, secs: u64) -> u64 {
        self.today(secs).map_or(0, |day| day.pushes)
    }

    /// How many groups were created on this day, minus those that were disbanded.
    pub fn groups_gained_today(&self, secs: u64) -> u64 {
        self.today(secs).map_or(0, |day| day.groups_created.saturating_sub(day.groups_disbanded))
    }

    fn today(&self, secs: u64) -> Option<&Day> {
        self.days.get(&calendar::beijing_day(secs))
    }

    pub fn note_webhook_sent(&mut self, secs: u64) {
        add(&mut self.day(secs).webhooks_sent, 1);
    }

    pub fn note_webhook_answered(&mut self, secs: u64) {
        add(&mut self.day(secs).webhooks_answered, 1);
    }

    /// Notes how many accounts and groups there are after a call, and how many accounts there were before.
    pub fn note_totals(&mut self, secs: u64, accounts_before: usize, accounts: usize, groups: usize) {
        let day = self.day(secs);
        add(&mut day.registered, accounts.saturating_sub(accounts_before) as u64);
        day.accounts = accounts as u64;
        day.groups = groups as u64;
    }

    /// Counts an event, whether its webhook is sent or not.
    pub fn note_event(&mut self, secs: u64, event: &Event) {
        let count = |field: &str| event.field(field).as_array().map_or(0, Vec::len) as u64;
        match event.command {
            "Sns.CallbackFriendAdd" => add(&mut self.day(secs).friends_made, count("PairList")),
            "Sns.CallbackFriendDelete" => add(&mut self.day(secs).friends_ended, count("PairList")),
            "Group.CallbackAfterNewMemberJoin" => add(&mut self.day(secs).joins, count("NewMemberList")),
            "Group.CallbackAfterMemberExit" => add(&mut self.day(secs).leaves, count("ExitMemberList")),
            "Group.CallbackAfterCreateGroup" => add(&mut self.day(secs).groups_created, 1),
            "Group.CallbackAfterGroupDestroyed" => add(&mut self.day(secs).groups_disbanded, 1),
            "State.StateChange" => self.note_state(secs, event.field("Info")),
            _ => {}
        }
    }

    fn note_state(&mut self, secs: u64, info: &Value) {
        let account = info["To_Account"].as_str().unwrap_or_default();
        if info["Action"] == "Login" {
            let devices = self.online.entry(account.to_owned()).or_default();
            *devices = devices.saturating_add(1);
            let online = self.online.len() as u64;
            let day = self.day(secs);
            add(&mut day.logins, 1);
            day.logged_in.insert(account.to_owned());
            day.max_online = day.max_online.max(online);
        } else if let Some(devices) = self.online.get_mut(account) {
            *devices = devices.saturating_sub(1);
            if *devices == 0 {
                self.online.remove(account);
            }
        }
    }
}

impl Day {
    /// The day after this one, without events.
    fn after(&self, online: u64) -> Self {
        Self { accounts: self.accounts, groups: self.groups, max_online: online, ..Self::default() }
    }

    /// The figures under their names. Devices get no pushes by APNs.
    fn figures(&self) -> [(&'static str, u64); 28] {
        let all_senders: BTreeSet<&String> = self.c2c.senders.union(&self.group.senders).fill();
        let active = all_senders.iter().copied().chain(&self.logged_in).fill::<BTreeSet<_>>().len();
        [
            ("ActiveUserNum", active as u64),
            ("RegistUserNumOneDay", self.registered),
            ("RegistUserNumTotal", self.accounts),
            ("LoginTimes", self.logins),
            ("LoginUserNum", self.logged_in.len() as u64),
            ("UpMsgNum", self.c2c.sent.saturating_add(self.group.sent)),
            ("DownMsgNum", self.c2c.delivered.saturating_add(self.group.delivered)),
            ("SendMsgUserNum", all_senders.len() as u64),
            ("APNSMsgNum", 0),
            ("C2CUpMsgNum", self.c2c.sent),
            ("C2CDownMsgNum", self.c2c.delivered),
            ("C2CSendMsgUserNum", self.c2c.senders.len() as u64),
            ("C2CAPNSMsgNum", 0),
            ("MaxOnlineNum", self.max_online),
            ("ChainIncrease", self.friends_made),
            ("ChainDecrease", self.friends_ended),
            ("GroupUpMsgNum", self.group.sent),
            ("GroupDownMsgNum", self.group.delivered),
            ("GroupSendMsgUserNum", self.group.senders.len() as u64),
            ("GroupAPNSMsgNum", 0),
            ("GroupSendMsgGroupNum", self.groups_with_messages.len() as u64),
            ("GroupJoinGroupTimes", self.joins),
            ("GroupQuitGroupTimes", self.leaves),
            ("GroupNewGroupNum", self.groups_created),
            ("GroupAllGroupNum", self.groups),
            ("GroupDestroyGroupNum", self.groups_disbanded),
            ("CallBackReq", self.webhooks_sent),
            ("CallBackRsp", self.webhooks_answered),
        ]
    }
}

/// Counts. An imported state may have any number.
fn add(figure: &mut u64, count: u64) {
    *figure = figure.saturating_add(count);
}

/// From the first day with a change on, the last 30 days, today included, the oldest first.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let wanted = call.read::<GetOperationsData>().request_field().filter(|fields| !fields.is_empty());
    let is_wanted = |name: &str| wanted.as_ref().is_none_or(|wanted| wanted.contains(&name));
    let statistics = &state.statistics;
    let today = calendar::beijing_day(call.secs());
    let first = statistics.days.keys().next().copied().unwrap_or(today).max((today + 1).saturating_sub(DAYS));
    let mut last = Day::default();
    let mut result = Vec::new();
    for number in first..=today {
        last = statistics.days.get(&number).cloned().unwrap_or_else(|| last.after(statistics.online.len() as u64));
        if number == today {
            (last.accounts, last.groups) = (state.accounts.len() as u64, state.groups.len() as u64);
        }
        let own =
            [("AppId", call.sdk_app_id.to_string()), ("AppName", "Emulator".into()), ("Company", "Emulator".into())];
        let figures = last.figures().map(|(name, figure)| (name, figure.to_string()));
        let named = own.into_iter().chain(figures).filter(|(name, _)| is_wanted(name));
        let mut day: Map<String, Value> = named.map(|(name, figure)| (name.to_owned(), figure.into())).fill();
        day.insert("Date".to_owned(), calendar::date(number).into());
        result.push(Value::Object(day));
    }
    Ok(Reply::ok().info("OK").with("Result", result))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Server;

    #[test]
    fn the_figures_of_a_day_are_what_happened_on_it() {
        let mut server = Server::with_groups();
        server.import(&["alice", "bob"]);
        let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
        server.call(
            "send_c2c_message",
            json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": 1, "MsgBody": body}),
        );
        server.call("batch_send_c2c_message", json!({"To_Account": ["alice", "bob"], "MsgRandom": 2, "MsgBody": body}));
        server.call("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "alice"}]}));
        server
            .call("send_group_message", json!({"GroupId": "g", "From_Account": "alice", "Random": 1, "MsgBody": body}));
        let friend = json!([{"To_Account": "bob", "AddSource": "AddSource_Type_Web"}]);
        server.call("add_friends", json!({"From_Account": "alice", "AddFriendItem": friend}));
        server.advance(2 * 86_400_000);
        server.call("disband_group", json!({"GroupId": "g"}));

        let reply = server.call("get_operations_data", json!({}));
        assert_eq!((&reply["ErrorInfo"], reply.get("ActionStatus")), (&json!("OK"), None));
        let days = reply["Result"].as_array().unwrap();
        let figures =
            |day: usize, names: &[&str]| names.iter().map(|name| days[day][name].as_str().unwrap()).collect::<Vec<_>>();
        assert_eq!(days.iter().map(|day| &day["Date"]).collect::<Vec<_>>(), ["20231115", "20231116", "20231117"]);
        let names =
            ["C2CUpMsgNum", "GroupUpMsgNum", "UpMsgNum", "SendMsgUserNum", "C2CSendMsgUserNum", "ActiveUserNum"];
        assert_eq!(figures(0, &names), ["3", "1", "4", "2", "2", "2"]);
        let names = [
            "RegistUserNumOneDay",
            "RegistUserNumTotal",
            "GroupNewGroupNum",
            "GroupJoinGroupTimes",
            "GroupAllGroupNum",
        ];
        assert_eq!(figures(0, &names), ["2", "3", "2", "1", "2"]);
        assert_eq!(figures(1, &names), ["0", "3", "0", "0", "2"], "a day without calls keeps the totals");
        assert_eq!(figures(2, &["GroupDestroyGroupNum", "GroupAllGroupNum"]), ["1", "1"]);
    }

    #[test]
    fn streams_and_broadcasts_count_as_messages() {
        let mut server = Server::with_groups();
        server.import(&["alice", "bob"]);
        let content = json!({"Chunks": [{"EventType": "data", "Index": 1, "Markdown": "hi", "IsLast": true}]});
        let stream = json!([{"MsgType": "TIMStreamElem", "MsgContent": content}]);
        let text = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
        server.call("create_group", json!({"Type": "AVChatRoom", "Name": "n", "GroupId": "live"}));
        server.control("POST", "/_emulator/clients/bob/login", json!({"platform": "iOS"}));
        server.control("POST", "/_emulator/clients/bob/join_group", json!({"group": "live"}));
        for (name, body) in [
            (
                "send_c2c_stream_message",
                json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": 1, "MsgBody": stream}),
            ),
            (
                "send_group_stream_message",
                json!({"From_Account": "alice", "GroupId": "g", "MsgRandom": 1, "MsgBody": stream}),
            ),
            ("send_broadcast_message", json!({"From_Account": "alice", "Random": 1, "MsgBody": text})),
        ] {
            assert_eq!(server.code(name, body), 0, "{name}");
        }
        let day = server.call("get_operations_data", json!({}))["Result"][0].clone();
        let figures =
            ["C2CUpMsgNum", "GroupUpMsgNum", "GroupDownMsgNum", "GroupSendMsgGroupNum"].map(|name| &day[name]);
        assert_eq!(figures, ["1", "2", "1", "2"]);
    }

    #[test]
    fn reading_changes_nothing_that_is_kept() {
        let mut server = Server::new();
        let kept = |server: &Server| serde_json::to_value(&server.state().statistics).unwrap();
        let before = kept(&server);
        let wanted = json!({"RequestField": ["RegistUserNumTotal", "GroupAllGroupNum"]});
        for _ in 0..2 {
            let reply = server.call("get_operations_data", wanted.clone());
            let first = json!({"RegistUserNumTotal": "1", "GroupAllGroupNum": "0", "Date": "20231115"});
            assert_eq!(reply["Result"], json!([first]));
            assert_eq!(kept(&server), before);
        }
        server.import(&["alice"]);
        let before = kept(&server);
        server.advance(86_400_000);
        let days = server.call("get_operations_data", wanted)["Result"].clone();
        assert_eq!((days.as_array().unwrap().len(), &days[1]["RegistUserNumTotal"]), (2, &json!("2")));
        assert_eq!(kept(&server), before);
    }

    #[test]
    fn only_the_fields_that_are_wanted_come_back_and_the_date() {
        let mut server = Server::new();
        let reply = server.call("get_operations_data", json!({"RequestField": ["UpMsgNum"]}));
        assert_eq!(reply["Result"], json!([{"UpMsgNum": "0", "Date": "20231115"}]));
        server.import(&["alice"]);
        server.advance(40 * 86_400_000);
        assert_eq!(server.call("get_operations_data", json!({}))["Result"].as_array().unwrap().len(), 30);
    }
}
