//! Messages of groups: send, history, and notifications. No client is online to receive any.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use tencent_chat::Timestamp;

use super::State;
use super::groups::{Group, without_topic};
use super::message_sends::{Forbidden, MAX_BYTES};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::webhooks::{Event, rewritten};

/// How long a repeated message counts as the same one, in milliseconds.
pub(crate) const REPEAT_MILLIS: u64 = 300_000;

/// The priority of a message without one.
pub(crate) const NORMAL: u8 = 2;

/// Most messages of one reply.
const PAGE: usize = 20;

#[derive(Debug, Default)]
pub(crate) struct GroupMessages {
    /// In the order of their sequence, which begins with 1.
    all: Vec<GroupMessage>,
    /// Indexes into all by Random.
    by_random: HashMap<u32, Vec<usize>>,
    last_sent: HashMap<String, u64>,
}

#[derive(Debug)]
pub(crate) struct GroupMessage {
    pub seq: u64,
    pub from: String,
    pub random: Option<u32>,
    pub time: u64,
    pub arrived: Timestamp,
    pub body: Value,
    /// The body before a webhook rewrote it, by which a repeat is known.
    pub original: Option<Value>,
    /// 1 is high, 3 is low.
    pub priority: u8,
    pub online_only: bool,
}

/// What happened to the messages of all groups, also of those that are gone.
#[derive(Debug, Default)]
pub(crate) struct GroupCounts {
    pub stored: u64,
    pub repeated: u64,
    /// Notifications to members, one for each.
    pub notified: u64,
}

impl GroupMessages {
    pub fn next_seq(&self) -> u64 {
        self.all.len() as u64 + 1
    }

    pub fn last_time(&self) -> u64 {
        self.all.last().map_or(0, |message| message.time)
    }

    pub fn last_sent_by(&self, account: &str) -> u64 {
        self.last_sent.get(account).copied().unwrap_or(0)
    }

    /// The messages with this Random, oldest first.
    pub fn with_random(&self, random: u32) -> impl Iterator<Item = &GroupMessage> {
        self.by_random.get(&random).into_iter().flatten().map(|at| &self.all[*at])
    }

    pub fn push(&mut self, message: GroupMessage) {
        if let Some(random) = message.random {
            self.by_random.entry(random).or_default().push(self.all.len());
        }
        self.last_sent.insert(message.from.clone(), message.time);
        self.all.push(message);
    }
}

#[derive(Deserialize)]
struct Send {
    #[serde(rename = "GroupId")]
    group: String,
    #[serde(rename = "TopicId")]
    topic: Option<String>,
    #[serde(rename = "From_Account")]
    from: Option<String>,
    #[serde(rename = "Random")]
    random: u32,
    #[serde(rename = "MsgBody")]
    body: Value,
    #[serde(rename = "MsgPriority")]
    priority: Option<String>,
    #[serde(rename = "OnlineOnlyFlag", default)]
    online_only: u8,
    #[serde(rename = "SendMsgControl", default)]
    control: Vec<String>,
    #[serde(rename = "CloudCustomData")]
    custom: Option<String>,
    #[serde(rename = "GroupAtInfo")]
    mentions: Option<Value>,
    #[serde(flatten)]
    forbidden: Forbidden,
}

impl Send {
    /// A webhook about it, with the fields that both of them have.
    fn event(&self, command: &'static str, group: &Group, from: &str, call: &Call<'_>) -> Event {
        group
            .event(command, call)
            .with("From_Account", from)
            .with("Operator_Account", call.caller)
            .with("Random", self.random)
            // In live groups it has no effect.
            .with("OnlineOnlyFlag", if group.is_live() { 0 } else { self.online_only })
            .with("MsgBody", self.body.clone())
            .with_if_any("CloudCustomData", self.custom.clone())
    }
}

/// A message that repeats another one in its group is dropped, whoever sent it; its reply names the first, and no webhook
/// is fired.
pub(crate) fn send(state: &mut State, call: &Call<'_>) -> Outcome {
    let mut request: Send = call.read()?;
    without_topic(request.topic.as_deref())?;
    if request.online_only == 1 && !request.control.is_empty() {
        return Err(Refusal::new(10004, "SendMsgControl: not together with OnlineOnlyFlag 1"));
    }
    if request.body.to_string().len() > MAX_BYTES {
        return Err(Refusal::new(80002, "MsgBody: longer than 12 KB"));
    }
    let from = request.from.take().unwrap_or_else(|| call.caller.to_owned());
    let group = state.groups.get_mut(&request.group)?;
    if !state.accounts.has(&from) {
        return Err(Refusal::new(10019, format!("From_Account: {from} does not exist")));
    }
    let reply = |time: u64, seq: u64| Reply::ok().with("MsgTime", time).with("MsgSeq", seq);
    let is_repeat = |earlier: &&GroupMessage| {
        let age = call.now.as_millis().saturating_sub(earlier.arrived.as_millis());
        age < REPEAT_MILLIS && *earlier.original.as_ref().unwrap_or(&earlier.body) == request.body
    };
    if let Some(first) = group.messages.with_random(request.random).find(is_repeat) {
        state.group_counts.repeated += 1;
        return Ok(reply(first.time, first.seq));
    }
    let wanted = match request.forbidden.before() {
        true => Some(Map::new()),
        false => call.ask(10016, || request.event("Group.CallbackBeforeSendMsg", group, &from, call))?,
    };
    // A message that is dropped has no place in the group.
    let Some(answer) = wanted else { return Ok(reply(call.secs(), 0)) };
    let (body, custom) = rewritten(answer);
    let original = body.map(|body| std::mem::replace(&mut request.body, body));
    request.custom = custom.or(request.custom);
    let (time, seq) = (call.secs(), group.messages.next_seq());
    if !request.forbidden.after() {
        let event = request.event("Group.CallbackAfterSendMsg", group, &from, call);
        let event = event.with("MsgSeq", seq).with("MsgTime", time);
        state.fired.push(event.with_if_any("GroupAtInfo", request.mentions));
    }
    state.group_counts.stored += 1;
    group.messages.push(GroupMessage {
        seq,
        from,
        random: Some(request.random),
        time,
        arrived: call.now,
        body: request.body,
        original,
        priority: match request.priority.as_deref() {
            Some("High") => 1,
            Some("Low") => 3,
            _ => NORMAL,
        },
        online_only: request.online_only == 1,
    });
    Ok(reply(time, seq))
}

#[derive(Deserialize)]
struct History {
    #[serde(rename = "GroupId")]
    group: String,
    #[serde(rename = "TopicId")]
    topic: Option<String>,
    #[serde(rename = "ReqMsgNumber")]
    wanted: i64,
    #[serde(rename = "ReqMsgSeq")]
    largest: Option<u64>,
}

/// Newest first, and fewer than asked for when the reply would be too long.
pub(crate) fn history(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: History = call.read()?;
    without_topic(request.topic.as_deref())?;
    let group = state.groups.get(&request.group)?;
    if group.is_live() {
        return Err(Refusal::new(10007, "an AVChatRoom keeps no messages"));
    }
    let wanted = usize::try_from(request.wanted).ok().filter(|wanted| *wanted > 0);
    let wanted = wanted.ok_or_else(|| Refusal::new(10004, "ReqMsgNumber: at least 1"))?.min(PAGE);
    let largest = request.largest.unwrap_or(u64::MAX);
    let messages = group.messages.all.iter().rev().filter(|message| message.seq <= largest && !message.online_only);
    let (mut page, mut bytes, mut cut) = (Vec::new(), 0, false);
    for message in messages.take(wanted) {
        let item = item(message);
        bytes += item.to_string().len();
        if bytes > call.max_reply_bytes && !page.is_empty() {
            cut = true;
            break;
        }
        page.push(item);
    }
    Ok(Reply::ok().with("GroupId", request.group).with("IsFinished", u8::from(!cut)).with("RspMsgList", page))
}

fn item(message: &GroupMessage) -> Value {
    json!({
        "From_Account": message.from,
        "IsPlaceMsg": 0,
        "MsgBody": message.body,
        "MsgPriority": message.priority,
        "MsgRandom": message.random.unwrap_or(0),
        "MsgSeq": message.seq,
        "MsgTimeStamp": message.time,
    })
}

#[derive(Deserialize)]
struct Notify {
    #[serde(rename = "GroupId")]
    group: String,
    #[serde(rename = "TopicId")]
    topic: Option<String>,
    #[serde(rename = "ToMembers_Account", default)]
    members: Vec<String>,
}

/// To the named members, or to all. Nothing is stored; they are counted. Who is not a member is left out.
pub(crate) fn notify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: Notify = call.read()?;
    without_topic(request.topic.as_deref())?;
    let group = state.groups.get(&request.group)?;
    if group.is_live() && !request.members.is_empty() {
        return Err(Refusal::new(10004, "ToMembers_Account: not for an AVChatRoom"));
    }
    let named = request.members.iter().filter(|account| group.members.get(account).is_some());
    let reached = if request.members.is_empty() { group.members.len() } else { named.count() };
    state.group_counts.notified += reached as u64;
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        for (id, kind) in [("g", "Public"), ("other", "Public"), ("live", "AVChatRoom")] {
            server.call("create_group", json!({"Type": kind, "Name": "n", "GroupId": id, "Owner_Account": "alice"}));
        }
        server
    }

    fn text(text: &str) -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
    }

    fn send(server: &mut Server, group: &str, random: u32, content: &str) -> Value {
        server.call("send_group_message", json!({"GroupId": group, "Random": random, "MsgBody": text(content)}))
    }

    fn counts(server: &Server) -> (u64, u64) {
        let counts = &server.state().group_counts;
        (counts.stored, counts.repeated)
    }

    #[test]
    fn a_repeat_within_five_minutes_is_dropped_and_names_the_first() {
        let mut server = server();
        let first = send(&mut server, "g", 1, "hello");
        assert_eq!((&first["MsgSeq"], &first["MsgTime"]), (&json!(1), &json!(NOW)));
        server.advance(299_999);
        assert_eq!(send(&mut server, "g", 1, "hello"), first);
        assert_eq!(send(&mut server, "g", 1, "hi")["MsgSeq"], 2);
        assert_eq!(send(&mut server, "g", 2, "hello")["MsgSeq"], 3);
        assert_eq!(send(&mut server, "other", 1, "hello")["MsgSeq"], 1);
        server.advance(1);
        assert_eq!(send(&mut server, "g", 1, "hello")["MsgSeq"], 4);
        assert_eq!(counts(&server), (5, 1));
        let profile = server.call("get_group_profiles", json!({"GroupIdList": ["g"]}))["GroupInfo"][0].clone();
        assert_eq!((&profile["NextMsgSeq"], &profile["LastMsgTime"]), (&json!(5), &json!(NOW + 300)));
    }

    #[test]
    fn what_cannot_be_sent_has_its_code() {
        let mut server = server();
        let with = |field: &str, value: Value| {
            let mut message = json!({"GroupId": "g", "Random": 1, "MsgBody": text("x")});
            message[field] = value;
            message
        };
        for (field, value, code) in [
            ("GroupId", json!("none"), 10010),
            ("GroupId", json!("x".repeat(49)), 10015),
            ("From_Account", json!("nobody"), 10019),
            ("From_Account", json!(7), 60015),
            ("Random", json!("1"), 10004),
            ("MsgBody", text(&"x".repeat(13_000)), 80002),
        ] {
            assert_eq!(server.code("send_group_message", with(field, value.clone())), code, "{field}: {value}");
        }
        let mut online = with("OnlineOnlyFlag", json!(1));
        online["SendMsgControl"] = json!(["NoUnread"]);
        assert_eq!(server.code("send_group_message", online), 10004);
        assert_eq!(server.answer("send_group_message", with("TopicId", json!("t"))).status, 501);
    }

    #[test]
    fn history_goes_back_page_by_page() {
        let mut server = server();
        for random in 0..45 {
            send(&mut server, "g", random, "x");
        }
        let online = json!({"GroupId": "g", "Random": 45, "MsgBody": text("x"), "OnlineOnlyFlag": 1});
        assert_eq!(server.call("send_group_message", online)["MsgSeq"], 46);
        let (mut seen, mut body) = (Vec::new(), json!({"GroupId": "g", "ReqMsgNumber": 20}));
        loop {
            let reply = server.call("list_group_messages", body.clone());
            let page = reply["RspMsgList"].as_array().unwrap();
            seen.extend(page.iter().map(|message| message["MsgSeq"].as_u64().unwrap()));
            match seen.last() {
                Some(last) if *last > 1 => body["ReqMsgSeq"] = (last - 1).into(),
                _ => break,
            }
        }
        assert_eq!(seen, (1..=45).rev().collect::<Vec<u64>>());
    }

    #[test]
    fn a_history_that_would_be_too_long_is_cut() {
        let mut server = server();
        (0..5).for_each(|random| drop(send(&mut server, "g", random, &"x".repeat(1000))));
        server.control("POST", "/_emulator/config", json!({"max_reply_bytes": 2500}));
        let reply = server.call("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 5}));
        assert_eq!((&reply["IsFinished"], reply["RspMsgList"].as_array().unwrap().len()), (&json!(0), 2));
        for (group, wanted, code) in [("g", 0, 10004), ("live", 1, 10007), ("none", 1, 10010)] {
            assert_eq!(server.code("list_group_messages", json!({"GroupId": group, "ReqMsgNumber": wanted})), code);
        }
    }

    #[test]
    fn notifications_are_counted_by_member() {
        let mut server = server();
        let members = json!({"GroupId": "g", "MemberList": [{"Member_Account": "bob"}]});
        server.call("add_group_members", members);
        let notify = |group: &str, members: Value| {
            let mut body = json!({"GroupId": group, "Content": "x"});
            body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
            body
        };
        for (body, code, notified) in [
            (notify("g", json!({})), 0, 2),
            (notify("g", json!({"ToMembers_Account": ["bob", "nobody"]})), 0, 3),
            (notify("live", json!({"ToMembers_Account": ["bob"]})), 10004, 3),
            (notify("none", json!({})), 10010, 3),
        ] {
            assert_eq!(server.code("send_group_system_notification", body.clone()), code, "{body}");
            assert_eq!(server.state().group_counts.notified, notified, "{body}");
        }
    }
}
