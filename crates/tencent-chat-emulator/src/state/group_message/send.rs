//! Sending messages to groups, and notifying their members.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tencent_chat::Timestamp;

use super::history::item;
use super::{NORMAL, REPEAT_MILLIS};
use crate::generated::{SendGroupMessage, SendGroupSystemNotification};
use crate::plan::{AppAnswer, Plan, ask_first};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::topics::named_topic;
use crate::state::group::{Group, GroupMessage, GroupMessages, Mark};
use crate::state::message::extensions::Extensions;
use crate::state::message::{AFTER, BEFORE, UNCHECKED, UNLISTED, check_length, forbids};
use crate::state::moderation::{Finding, Receiver, Review};
use crate::webhooks::{Event, rewritten};

/// How many messages a group takes in a second, when rates are enforced.
const MESSAGES_PER_SECOND: u32 = 40;

/// The code and the text by which a webhook reports a message beyond the rate.
const TOO_MANY: (i64, &str) = (10023, "msg count exceeds limit,please retry later");

/// The parts of a message that a webhook may replace.
struct Content {
    body: Value,
    custom: Option<String>,
}

impl Content {
    fn of(request: &SendGroupMessage<'_>) -> Self {
        Self { body: request.msg_body().clone(), custom: request.cloud_custom_data().map(str::to_owned) }
    }

    /// A webhook about a message with this content, which may be in a topic.
    fn event(&self, command: &'static str, group: &Group, call: &Call<'_>) -> Event {
        let topic = named_topic(call.read::<SendGroupMessage>().topic_id());
        self.described(command, group, call).with_if_any("TopicId", topic)
    }

    /// The fields that all of these webhooks have.
    fn described(&self, command: &'static str, group: &Group, call: &Call<'_>) -> Event {
        let request: SendGroupMessage = call.read();
        group
            .event(command, call)
            .with("From_Account", sender(call))
            .with("Operator_Account", call.caller)
            .with("Random", request.random())
            // In live groups it has no effect.
            .with("OnlineOnlyFlag", if group.is_live() { 0 } else { request.online_only_flag().unwrap_or(0) })
            .with("MsgBody", self.body.clone())
            .with_if_any("CloudCustomData", self.custom.clone())
    }
}

/// The account in whose name a message is sent.
fn sender<'a>(call: &Call<'a>) -> &'a str {
    call.read::<SendGroupMessage>().from_account().unwrap_or(call.caller)
}

fn reply(time: u64, seq: u64) -> Reply {
    Reply::ok().with("MsgTime", time).with("MsgSeq", seq)
}

/// A message that is about to be sent.
struct Sending {
    content: Content,
    /// Time and sequence of the message that it repeats.
    repeats: Option<(u64, u64)>,
    /// The finding of cloud moderation.
    finding: Option<Finding>,
}

/// The service drops a duplicate of a message in the same group, even from another sender. The reply is that of the first
/// message, and no webhook is fired.
fn plan(state: &State, call: &Call<'_>) -> Result<Plan<Sending>, Refusal> {
    let request: SendGroupMessage = call.read();
    let controls = request.send_msg_control().is_some_and(|control| !control.is_empty());
    if request.online_only_flag() == Some(1) && controls {
        return Err(Refusal::new(10004, "SendMsgControl: not together with OnlineOnlyFlag 1"));
    }
    check_length(request.msg_body(), SendGroupMessage::MSG_BODY_JSON_MAX_BYTES, 80002)?;
    let from = sender(call);
    let group = state.groups.get(request.group_id())?;
    let messages = group.messages_in(request.topic_id())?;
    if !state.accounts.has(from) {
        return Err(Refusal::new(10019, format!("From_Account: {from} does not exist")));
    }
    check_may_speak(state, call, group)?;
    let first = repeated(messages, request.random(), request.msg_body(), call.now);
    let repeats = first.map(|first| (first.time, first.seq));
    let is_unchecked = repeats.is_some() || forbids(request.send_msg_control(), UNCHECKED);
    let review = if is_unchecked { Review::default() } else { state.moderation.review(request.msg_body())? };
    let mut content = Content::of(&request);
    content.body = review.masked.unwrap_or(content.body);
    let is_blocked = review.finding.as_ref().is_some_and(|finding| finding.refusal().is_some());
    let asks = match repeats.is_some() || is_blocked || forbids(request.forbid_callback_control(), BEFORE) {
        true => None,
        false => call.question("Group.CallbackBeforeSendMsg", 10016, |command| content.event(command, group, call)),
    };
    let asks = asks.map(|ask| {
        let happened = review.finding.as_ref().map(|finding| content.found(finding, call, None));
        // A message that is dropped has no sequence in the group.
        ask.dropped_with(reply(call.secs(), 0)).reporting(happened)
    });
    Ok(Plan { asks, work: Sending { content, repeats, finding: review.finding } })
}

/// Refuses the message of an account that is muted, or has no permission to send in the topic. An app admin can always send in
/// their own name.
fn check_may_speak(state: &State, call: &Call<'_>, group: &Group) -> Result<(), Refusal> {
    let request: SendGroupMessage = call.read();
    let named = request.from_account().filter(|from| call.is_by_client() || *from != call.caller);
    let Some(from) = named else { return Ok(()) };
    if let Some(topic) = named_topic(request.topic_id()) {
        group.check_may_send(from, topic)?;
    }
    check_mutes(state, group, request.topic_id(), from, call.secs())
}

/// Refuses the message of an account that is muted everywhere, in the group, or in the topic.
pub(crate) fn check_mutes(
    state: &State,
    group: &Group,
    topic: Option<&str>,
    from: &str,
    now: u64,
) -> Result<(), Refusal> {
    let is_muted_everywhere = state.accounts.get(from).is_some_and(|account| account.mute.forbids_groups(now));
    match is_muted_everywhere || group.is_muted_in(topic, from, now) {
        true => Err(Refusal::new(10017, format!("From_Account: {from} is muted"))),
        false => Ok(()),
    }
}

/// The earlier message that one with this Random and content repeats.
pub(super) fn repeated<'a>(
    messages: &'a GroupMessages,
    random: u32,
    body: &Value,
    now: Timestamp,
) -> Option<&'a GroupMessage> {
    let is_repeat = |earlier: &&GroupMessage| {
        let age = now.as_millis().saturating_sub(earlier.arrived.as_millis());
        age < REPEAT_MILLIS && earlier.original.as_ref().unwrap_or(&earlier.body) == body
    };
    messages.with_random(random).find(is_repeat)
}

impl Content {
    /// Reports a finding of cloud moderation, with the sequence of the message if it is sent.
    fn found(&self, finding: &Finding, call: &Call<'_>, seq: Option<u64>) -> Event {
        let group = call.read::<SendGroupMessage>().group_id();
        let event = finding.event(call, group, sender(call), Receiver::Group(group));
        event.with_if_any("CloudCustomData", self.custom.clone()).with_if_any("MsgID", seq.map(|seq| seq.to_string()))
    }
}

/// Sends a message if its sender may send it, and reports a message that could not be sent. A message that the app itself refuses
/// is not reported, and neither is one for a group that does not exist.
pub(crate) fn send_if(
    state: &mut State,
    call: &Call<'_>,
    may_send: impl FnOnce(&State, &Call<'_>) -> Result<(), Refusal>,
) -> Outcome {
    let outcome = may_send(state, call).and_then(|()| ask_first(state, call, plan, send));
    if let Err(Refusal::Code(code, info)) = &outcome {
        report_failure(state, call, *code, info);
    }
    outcome
}

fn report_failure(state: &mut State, call: &Call<'_>, code: i64, info: &str) {
    let request: SendGroupMessage = call.read();
    if let Ok(group) = state.groups.get(request.group_id()) {
        let event = Content::of(&request).described("Group.CallbackSendMsgException", group, call);
        state.fired.push(event.with("ErrorCode", code).with("ErrorInfo", info));
    }
}

/// Asks the app about a message, and sends it.
pub(crate) fn ask_and_send(state: &mut State, call: &Call<'_>) -> Outcome {
    send_if(state, call, |_, _| Ok(()))
}

fn send(state: &mut State, call: &Call<'_>, sending: Sending, answer: AppAnswer) -> Outcome {
    let Sending { mut content, repeats, finding } = sending;
    let request: SendGroupMessage = call.read();
    if let Some((time, seq)) = repeats {
        state.group_counts.repeated = state.group_counts.repeated.saturating_add(1);
        return Ok(reply(time, seq));
    }
    let seq = state.groups.get(request.group_id())?.messages_in(request.topic_id())?.next_seq();
    if let Some(finding) = finding {
        let refusal = finding.refusal();
        state.fired.push(content.found(&finding, call, refusal.is_none().then_some(seq)));
        refusal.map_or(Ok(()), Err)?;
    }
    let group = state.groups.get_mut(request.group_id())?;
    // The reply is a success with `MsgDropReason`.
    if call.limits.enforce_message_rates && !group.messages.rate.take(1, MESSAGES_PER_SECOND, call.now) {
        report_failure(state, call, TOO_MANY.0, TOO_MANY.1);
        return Ok(reply(call.secs(), 0).with("MsgDropReason", "MsgFreqCtrl"));
    }
    let (body, custom) = rewritten(answer);
    content.body = body.unwrap_or(content.body);
    content.custom = custom.or(content.custom);
    report_sent(state, call, &content, seq)?;
    let receivers = keep(state, call, content, seq)?;
    deliver(state, call)?;
    let message = (request.group_id(), sender(call), seq, call.secs());
    state.push_group_message(call, request.offline_push_info(), message, receivers);
    Ok(reply(call.secs(), seq))
}

/// Reports a message that is sent, also to the chatbots that it mentions.
fn report_sent(state: &mut State, call: &Call<'_>, content: &Content, seq: u64) -> Result<(), Refusal> {
    let request: SendGroupMessage = call.read();
    let group = state.groups.get(request.group_id())?;
    let sent = |command| content.event(command, group, call).with("MsgSeq", seq).with("MsgTime", call.secs());
    if !forbids(request.forbid_callback_control(), AFTER) {
        let event = sent("Group.CallbackAfterSendMsg");
        state.fired.push(event.with_if_any("GroupAtInfo", request.group_at_info()));
    }
    let mentioned = request.group_at_info().unwrap_or_default().into_iter().filter_map(|at| at.group_at_account());
    let is_told = |account: &&str| state.robots.is_active(account) && group.members.get(account).is_some();
    let robots: Vec<&str> = mentioned.filter(is_told).collect();
    if !robots.is_empty() {
        state.fired.push(sent("Bot.OnGroupMessage").with("AtRobots_Account", robots));
    }
    Ok(())
}

/// Puts a message into the history, and returns the members who get a push about it.
fn keep(state: &mut State, call: &Call<'_>, content: Content, seq: u64) -> Result<Vec<String>, Refusal> {
    let request: SendGroupMessage = call.read();
    let (from, online_only) = (sender(call), request.online_only_flag() == Some(1));
    let group = state.groups.get_mut(request.group_id())?;
    state.group_counts.stored += 1;
    let notified = group.members.iter().filter(|member| !online_only && member.is_notified() && member.account != from);
    let receivers = notified.map(|member| member.account.clone()).collect();
    state.statistics.note_group_message(call.secs(), from, &group.id, group.others(from, call.secs()));
    let messages = group.messages_in_mut(request.topic_id())?;
    if forbids(request.send_msg_control(), UNLISTED) {
        messages.unlisted.insert(seq);
    }
    messages.push(GroupMessage {
        seq,
        from: from.to_owned(),
        random: Some(request.random()),
        time: call.secs(),
        arrived: call.now,
        original: Some(request.msg_body()).filter(|sent| **sent != content.body).cloned(),
        body: content.body,
        priority: match request.msg_priority() {
            Some("High") => 1,
            Some("Low") => 3,
            _ => NORMAL,
        },
        online_only,
        custom: content.custom,
        mark: Mark::None,
        readers: (request.need_read_receipt() == Some(1)).then(BTreeSet::new),
        extensions: (request.support_message_extension() == Some(1)).then(Extensions::default),
    });
    Ok(receivers)
}

/// Sends the newest message of the group to its members.
fn deliver(state: &mut State, call: &Call<'_>) -> Result<(), Refusal> {
    let request: SendGroupMessage = call.read();
    let group = state.groups.get(request.group_id())?;
    let Some(message) = group.messages_in(request.topic_id())?.all.last() else { return Ok(()) };
    group.deliver(&mut state.clients, call, || {
        let mut content = item(message);
        content["GroupId"] = request.group_id().into();
        if let Some(topic) = named_topic(request.topic_id()) {
            content["TopicId"] = topic.into();
        }
        if let Some(custom) = &message.custom {
            content["CloudCustomData"] = custom.as_str().into();
        }
        if let Some(named) = request.group_at_info() {
            content["GroupAtInfo"] = named.into();
        }
        let item = Item::new(Kind::Message, content).pushed(request.offline_push_info());
        if message.online_only { item.silent() } else { item }
    });
    Ok(())
}

/// Notifies the named members, or all. Notifications are counted but not stored. Accounts that are not members are left out.
pub(crate) fn notify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SendGroupSystemNotification = call.read();
    let members = request.to_members_account().unwrap_or_default();
    let group = state.groups.get(request.group_id())?;
    group.messages_in(request.topic_id())?;
    if group.is_live() && !members.is_empty() {
        return Err(Refusal::new(10004, "ToMembers_Account: not for an AVChatRoom"));
    }
    let is_named = |account: &&str| members.is_empty() || members.contains(account);
    let reached: Vec<&str> = group.receivers(call.secs()).filter(is_named).collect();
    state.group_counts.notified += reached.len() as u64;
    state.clients.deliver_all(call.now, reached, || {
        let content = json!({ "GroupId": request.group_id(), "Content": request.content() });
        Item::new(Kind::Notification, content).in_group(request.group_id())
    });
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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
        assert_eq!(
            server.code("send_group_message", with("TopicId", json!("t"))),
            10007,
            "only a Community has topics"
        );
    }

    #[test]
    fn a_message_beyond_the_rate_of_its_group_is_dropped_when_that_is_enforced() {
        let mut server = server();
        server.control("POST", "/_emulator/config", json!({"enforce_message_rates": true}));
        for random in 1..=40 {
            assert_eq!(send(&mut server, "g", random, "x")["MsgSeq"], random);
        }
        let dropped = send(&mut server, "g", 41, "x");
        assert_eq!((&dropped["ErrorCode"], &dropped["MsgDropReason"]), (&json!(0), &json!("MsgFreqCtrl")));
        assert_eq!(send(&mut server, "other", 41, "x")["MsgSeq"], 1);
        server.advance(1000);
        let taken = send(&mut server, "g", 41, "x");
        assert_eq!((&taken["MsgSeq"], taken.get("MsgDropReason")), (&json!(41), None));
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
