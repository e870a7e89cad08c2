//! Sending one-to-one messages: to one account, to many, and importing past ones.

use std::sync::Arc;

use serde_json::{Value, json};

use super::extensions::Extensions;
use super::history::item;
use super::{AFTER, BEFORE, Content, Message, UNCHECKED, UNLISTED, check_length, forbids};
use crate::generated::{BatchSendC2cMessage, ImportC2cMessage, SendC2cMessage, SendC2cStreamMessage};
use crate::plan::{AppAnswer, Plan, ask_first};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::account::Accounts;
use crate::state::client::{Item, Kind};
use crate::state::moderation::{Finding, Receiver, Review};
use crate::webhooks::Event;

/// The webhook about a message that was sent, or could not be delivered.
const SENT: &str = "C2C.CallbackAfterSendMsg";

/// The codes of messages that are not delivered: the receiver blocks the sender or does not have it as a friend, the sender is
/// muted, or moderation refuses the message.
const UNDELIVERED: [i64; 5] = [20007, 20009, 20012, 80001, 80004];

/// A message without its receiver.
pub(super) struct Draft<'a> {
    seq: Option<u32>,
    random: u32,
    body: &'a Value,
    custom: Option<&'a str>,
    sync: Option<i64>,
    online_only: Option<i64>,
    life_time: Option<i64>,
    /// Whether it supports extensions.
    extensions: bool,
}

impl Draft<'_> {
    /// The message from an account, without its receiver.
    pub fn message(&self, call: &Call<'_>, from: &str) -> Result<Message, Refusal> {
        let life_time = self.life_time.map(|seconds| call.natural("MsgLifeTime", seconds)).transpose()?;
        let content = Content { body: self.body.clone(), custom: self.custom.map(str::to_owned), original: None };
        Ok(Message {
            from: from.to_owned(),
            to: String::new(),
            seq: self.seq.unwrap_or_else(|| call.made_up()),
            random: self.random,
            // The time of the question to the app.
            time: call.came.as_secs(),
            arrived: call.now,
            stored: self.online_only.unwrap_or(0) == 0 && life_time != Some(0),
            in_senders_history: self.sync != Some(2),
            content: Arc::new(content),
            imported: false,
            recalled: false,
            read: false,
            acknowledged: false,
            hidden_from: Vec::new(),
            extensions: self.extensions.then(Extensions::default),
        })
    }
}

impl<'a> From<SendC2cMessage<'a>> for Draft<'a> {
    fn from(request: SendC2cMessage<'a>) -> Self {
        Self {
            seq: request.msg_seq(),
            random: request.msg_random(),
            body: request.msg_body(),
            custom: request.cloud_custom_data(),
            sync: request.sync_other_machine(),
            online_only: request.online_only_flag(),
            life_time: request.msg_life_time(),
            extensions: request.support_message_extension() == Some(1),
        }
    }
}

impl<'a> From<BatchSendC2cMessage<'a>> for Draft<'a> {
    fn from(request: BatchSendC2cMessage<'a>) -> Self {
        Self {
            seq: request.msg_seq(),
            random: request.msg_random(),
            body: request.msg_body(),
            custom: request.cloud_custom_data(),
            sync: request.sync_other_machine(),
            online_only: request.online_only_flag(),
            life_time: request.msg_life_time(),
            extensions: request.support_message_extension() == Some(1),
        }
    }
}

impl<'a> From<ImportC2cMessage<'a>> for Draft<'a> {
    fn from(request: ImportC2cMessage<'a>) -> Self {
        Self {
            seq: request.msg_seq(),
            random: request.msg_random(),
            body: request.msg_body(),
            custom: request.cloud_custom_data(),
            sync: None,
            online_only: None,
            life_time: None,
            extensions: false,
        }
    }
}

impl<'a> From<SendC2cStreamMessage<'a>> for Draft<'a> {
    fn from(request: SendC2cStreamMessage<'a>) -> Self {
        Self {
            seq: request.msg_seq(),
            random: request.msg_random(),
            body: request.msg_body(),
            custom: request.cloud_custom_data(),
            sync: request.sync_other_machine(),
            online_only: None,
            life_time: None,
            extensions: false,
        }
    }
}

/// Refuses an account that is not imported.
pub(super) fn known(accounts: &Accounts, account: &str, field: &str, code: i64) -> Result<(), Refusal> {
    let missing = || Refusal::new(code, format!("{field}: {account} is not imported"));
    if accounts.has(account) { Ok(()) } else { Err(missing()) }
}

/// Refuses the message of an account that is muted globally. An app admin who sends in their own name is never muted.
pub(crate) fn check_mute(accounts: &Accounts, from: Option<&str>, call: &Call<'_>) -> Result<(), Refusal> {
    let sender = from.and_then(|from| accounts.get(from));
    let is_muted = sender.is_some_and(|sender| sender.mute.forbids_c2c(call.secs()));
    if is_muted { Err(Refusal::new(20012, "From_Account: muted globally")) } else { Ok(()) }
}

/// A message that is about to be sent.
struct Sending {
    message: Message,
    is_repeat: bool,
    /// The finding of cloud moderation.
    finding: Option<Finding>,
}

impl Message {
    /// The same with the body in which local moderation has replaced words.
    fn masked(mut self, body: Option<Value>) -> Self {
        if let Some(body) = body {
            let original = Some(self.content.body.clone());
            self.content = Arc::new(Content { body, custom: self.content.custom.clone(), original });
        }
        self
    }

    fn reply(&self) -> Reply {
        Reply::ok().with("MsgTime", self.time).with("MsgKey", self.key())
    }

    /// Reports a finding of cloud moderation, with the key of the message if it is sent.
    fn found(&self, finding: &Finding, call: &Call<'_>, goes_out: bool) -> Event {
        let event = finding.event(call, self.about(), &self.from, Receiver::User(&self.to));
        let event = event.with_if_any("CloudCustomData", self.content.custom.clone());
        event.with_if_any("MsgID", goes_out.then(|| self.key()))
    }
}

/// The message of the call.
fn drafted(call: &Call<'_>) -> Result<Message, Refusal> {
    let request: SendC2cMessage = call.read();
    let message = Draft::from(request).message(call, request.from_account().unwrap_or(call.caller))?;
    Ok(Message { to: request.to_account().to_owned(), ..message })
}

/// A message that repeats another one is dropped: the reply is that of the first, and no webhook is fired.
fn plan(state: &State, call: &Call<'_>) -> Result<Plan<Sending>, Refusal> {
    let request: SendC2cMessage = call.read();
    let (from, to) = (request.from_account().unwrap_or(call.caller), request.to_account());
    let message = drafted(call)?;
    known(&state.accounts, from, "From_Account", 90048)?;
    known(&state.accounts, to, "To_Account", 90012)?;
    check_length(request.msg_body(), SendC2cMessage::MSG_BODY_JSON_MAX_BYTES, 93000)?;
    check_mute(&state.accounts, request.from_account(), call)?;
    let is_repeat = state.messages.repeated(&message).is_some();
    let is_unchecked = is_repeat || forbids(request.send_msg_control(), UNCHECKED);
    let review = if is_unchecked { Review::default() } else { state.moderation.review(request.msg_body())? };
    let (message, finding) = (message.masked(review.masked), review.finding);
    let is_blocked = finding.as_ref().is_some_and(|finding| finding.refusal().is_some());
    let asks = match is_repeat || is_blocked || forbids(request.forbid_callback_control(), BEFORE) {
        true => None,
        false => call.question("C2C.CallbackBeforeSendMsg", 20006, |command| message.event(command)),
    };
    let asks = asks.map(|ask| {
        let happened = finding.as_ref().map(|finding| message.found(finding, call, false));
        ask.dropped_with(message.reply()).reporting(happened)
    });
    Ok(Plan { asks, work: Sending { message, is_repeat, finding } })
}

/// Asks the app about a message, and sends it.
pub(crate) fn ask_and_send(state: &mut State, call: &Call<'_>) -> Outcome {
    send_if(state, call, |_, _| Ok(()))
}

fn send(state: &mut State, call: &Call<'_>, sending: Sending, answer: AppAnswer) -> Outcome {
    let Sending { message, is_repeat, finding } = sending;
    if let Some(finding) = finding {
        let refusal = finding.refusal();
        state.fired.push(message.found(&finding, call, refusal.is_none()));
        refusal.map_or(Ok(()), Err)?;
    }
    let kept = state.messages.take(message.rewritten(answer)).clone();
    if !is_repeat {
        deliver_and_report(state, call, &kept);
    }
    Ok(kept.reply())
}

/// Delivers a message that was taken to devices, and reports it to the app.
fn deliver_and_report(state: &mut State, call: &Call<'_>, message: &Message) {
    let request: SendC2cMessage = call.read();
    state.statistics.note_c2c_message(call.secs(), &message.from);
    deliver(state, call, message, request.offline_push_info());
    let sent = |command| message.event(command).with("SendMsgResult", 0).with("ErrorInfo", "send msg succeed");
    if !forbids(request.forbid_callback_control(), AFTER) {
        state.fired.push(sent(SENT).with("UnreadMsgNum", state.messages.unread(&message.to)));
    }
    if state.robots.is_active(&message.to) {
        state.fired.push(sent("Bot.OnC2CMessage"));
    }
    if forbids(request.send_msg_control(), UNLISTED) {
        state.messages.unlist_last();
    }
    if message.stored {
        state.push_c2c_message(call, request.offline_push_info(), message, vec![message.to.clone()]);
    }
}

/// Sends a message if its sender may send it, and reports a message that is not delivered because of its receiver, a mute or
/// moderation. A message that the app itself refuses is not reported.
pub(crate) fn send_if(
    state: &mut State,
    call: &Call<'_>,
    may_send: impl FnOnce(&State, &Call<'_>) -> Result<(), Refusal>,
) -> Outcome {
    let outcome = may_send(state, call).and_then(|()| ask_first(state, call, plan, send));
    if let Err(Refusal::Code(code, info)) = &outcome
        && UNDELIVERED.contains(code)
        && !forbids(call.read::<SendC2cMessage>().forbid_callback_control(), AFTER)
    {
        let failed = drafted(call)?.event(SENT).with("SendMsgResult", *code).with("ErrorInfo", info.as_ref());
        state.fired.push(failed.with("UnreadMsgNum", -1));
    }
    outcome
}

/// Sends a message to the devices of its receiver, and to the sender's other devices unless the message excludes them.
pub(crate) fn deliver(state: &mut State, call: &Call<'_>, message: &Message, push: Option<&Value>) {
    let (from, to) = (&message.from, &message.to);
    if !state.clients.knows(from) && !state.clients.knows(to) {
        return;
    }
    let item = Item::new(Kind::Message, item(message)).pushed(push);
    let item = if message.stored { item } else { item.silent() };
    if message.in_senders_history {
        state.deliver_to_both(call, from, to, &item);
    } else {
        state.clients.deliver(call.now, to, &item.with(from));
    }
}

/// Stores one message for each receiver, all with the same key: if some receivers have the message already, the others get it
/// with the time of the first.
pub(crate) fn send_batch(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: BatchSendC2cMessage = call.read();
    let (from, to) = (request.from_account().unwrap_or(call.caller), request.to_account());
    let message = Draft::from(request).message(call, from)?;
    known(&state.accounts, from, "From_Account", 90008)?;
    check_length(request.msg_body(), BatchSendC2cMessage::MSG_BODY_JSON_MAX_BYTES, 90055)?;
    check_mute(&state.accounts, request.from_account(), call)?;
    if call.limits.enforce_message_rates {
        let receivers = u32::try_from(to.len()).unwrap_or(u32::MAX);
        if !state.messages.receivers.take(receivers, call.limits.receivers_per_minute, call.now) {
            return Err(Refusal::Throttled(90057, "too many receivers in a minute".into()));
        }
    }
    let (reached, unknown): (Vec<_>, Vec<_>) = to.into_iter().partition(|to| state.accounts.has(to));
    let failed: Vec<Value> = unknown.into_iter().map(|to| json!({ "To_Account": to, "ErrorCode": 70107 })).collect();
    if reached.is_empty() {
        return Ok(Reply::ok().code(90012).with("ErrorList", failed));
    }
    let is_unchecked = forbids(request.send_msg_control(), UNCHECKED);
    let review = if is_unchecked { Review::default() } else { state.moderation.review(request.msg_body())? };
    let message = message.masked(review.masked);
    let copies = reached.into_iter().map(|to| Message { to: to.to_owned(), ..message.clone() });
    let messages: Vec<Message> = copies.collect();
    if let Some(finding) = review.finding {
        let new = messages.iter().filter(|message| state.messages.repeated(message).is_none());
        let refusal = finding.refusal();
        state.fired.extend(new.map(|message| message.found(&finding, call, refusal.is_none())));
        refusal.map_or(Ok(()), Err)?;
    }
    let first = messages.iter().find_map(|message| state.messages.repeated(message));
    let message = Message { time: first.map_or(message.time, |first| first.time), ..message };
    let messages = messages.into_iter().map(|copy| Message { time: message.time, ..copy });
    let receivers = take_batch(state, call, messages.collect());
    state.push_c2c_message(call, request.offline_push_info(), &message, receivers);
    let reply = Reply::ok().some_failed(!failed.is_empty()).with("MsgKey", message.key());
    Ok(reply.with_if_any("ErrorList", failed))
}

/// Takes and delivers the messages of a batch that are not repeats, and returns the receivers of those that are stored.
fn take_batch(state: &mut State, call: &Call<'_>, messages: Vec<Message>) -> Vec<String> {
    let request: BatchSendC2cMessage = call.read();
    let is_unlisted = forbids(request.send_msg_control(), UNLISTED);
    let mut receivers = Vec::new();
    for message in messages {
        let is_new = state.messages.repeated(&message).is_none();
        let kept = state.messages.take(message).clone();
        if !is_new {
            continue;
        }
        state.statistics.note_c2c_message(call.secs(), &kept.from);
        deliver(state, call, &kept, request.offline_push_info());
        if is_unlisted {
            state.messages.unlist_last();
        }
        if kept.stored {
            receivers.push(kept.to);
        }
    }
    receivers
}

pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ImportC2cMessage = call.read();
    let (from, to) = (request.from_account(), request.to_account());
    let time = call.natural("MsgTimeStamp", request.msg_time_stamp())?;
    let message = Draft::from(request).message(call, from)?;
    known(&state.accounts, from, "From_Account", 90048)?;
    known(&state.accounts, to, "To_Account", 90012)?;
    check_length(request.msg_body(), ImportC2cMessage::MSG_BODY_JSON_MAX_BYTES, 93000)?;
    state.messages.take(Message { to: to.to_owned(), time, imported: true, ..message });
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_ADMIN;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        server
    }

    fn body(text: &str) -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
    }

    fn to_bob(seq: u32, random: u32, text: &str) -> Value {
        json!({"From_Account": "alice", "To_Account": "bob", "MsgSeq": seq, "MsgRandom": random, "MsgBody": body(text)})
    }

    fn key(server: &mut Server, message: Value) -> String {
        server.call("send_c2c_message", message)["MsgKey"].as_str().unwrap().to_owned()
    }

    fn counts(server: &Server) -> (u64, u64) {
        server.state().messages.counts()
    }

    #[test]
    fn a_repeat_within_two_minutes_is_dropped_and_names_the_first() {
        let mut server = server();
        let first = server.call("send_c2c_message", to_bob(1, 2, "hello"));
        assert_eq!((&first["MsgKey"], &first["MsgTime"]), (&json!(format!("1_2_{NOW}")), &json!(NOW)));
        server.advance(119_999);
        assert_eq!(server.call("send_c2c_message", to_bob(1, 2, "hello")), first);
        assert_eq!(counts(&server), (1, 1));
        server.advance(1);
        assert_eq!(key(&mut server, to_bob(1, 2, "hello")), format!("1_2_{}", NOW + 120));
        assert_eq!(counts(&server), (2, 1));
    }

    #[test]
    fn another_sender_receiver_number_or_content_is_another_message() {
        let mut server = server();
        server.call("send_c2c_message", to_bob(1, 2, "hello"));
        let mut from_admin = to_bob(1, 2, "hello");
        from_admin.as_object_mut().unwrap().remove("From_Account");
        let mut to_admin = to_bob(1, 2, "hello");
        to_admin["To_Account"] = DEMO_ADMIN.into();
        for other in [to_bob(2, 2, "hello"), to_bob(1, 3, "hello"), to_bob(1, 2, "hi"), from_admin, to_admin] {
            server.call("send_c2c_message", other);
        }
        assert_eq!(counts(&server), (6, 0));
        let by_admin = server.state().messages.all().filter(|message| message.from == DEMO_ADMIN);
        assert_eq!(by_admin.count(), 1);
    }

    #[test]
    fn without_a_sequence_each_call_is_a_new_message() {
        let mut server = server();
        let mut message = to_bob(0, 2, "hello");
        message.as_object_mut().unwrap().remove("MsgSeq");
        assert_ne!(key(&mut server, message.clone()), key(&mut server, message));
        assert_eq!(counts(&server), (2, 0));
    }

    #[test]
    fn each_receiver_of_a_batch_gets_a_copy_and_unknown_ones_are_named() {
        let mut server = server();
        let batch =
            json!({"To_Account": ["alice", "nobody", "bob"], "MsgSeq": 1, "MsgRandom": 2, "MsgBody": body("hi")});
        let reply = server.call("batch_send_c2c_message", batch.clone());
        assert_eq!(
            reply,
            json!({"ActionStatus": "SomeError", "ErrorCode": 0, "ErrorInfo": "", "MsgKey": format!("1_2_{NOW}"),
                   "ErrorList": [{"To_Account": "nobody", "ErrorCode": 70107}]})
        );
        let receivers: Vec<&str> = server.state().messages.all().map(|message| message.to.as_str()).collect();
        assert_eq!(receivers, ["alice", "bob"]);
        server.advance(10_000);
        server.import(&["nobody"]);
        let again = server.call("batch_send_c2c_message", batch);
        assert_eq!((&again["MsgKey"], &again["ActionStatus"]), (&reply["MsgKey"], &json!("OK")));
        assert_eq!(counts(&server), (3, 2), "only the new receiver gets it");
    }

    #[test]
    fn a_batch_that_reaches_nobody_fails() {
        let mut server = server();
        let reply = server
            .call("batch_send_c2c_message", json!({"To_Account": ["x", "y"], "MsgRandom": 2, "MsgBody": body("hi")}));
        assert_eq!((&reply["ActionStatus"], &reply["ErrorCode"]), (&json!("FAIL"), &json!(90012)));
        assert_eq!(reply["ErrorList"].as_array().unwrap().len(), 2);
        assert_eq!(counts(&server), (0, 0));
    }

    #[test]
    fn the_receivers_of_a_minute_are_limited_when_that_is_enforced() {
        let mut server = server();
        let batch = |server: &mut Server, count: usize| {
            let receivers = vec!["alice"; count];
            server.code("batch_send_c2c_message", json!({"To_Account": receivers, "MsgRandom": 2, "MsgBody": body("")}))
        };
        assert!((0..25).all(|_| batch(&mut server, 500) == 0), "not enforced");
        server.control("POST", "/_emulator/config", json!({"enforce_message_rates": true}));
        assert!((0..24).all(|_| batch(&mut server, 500) == 0));
        assert_eq!(batch(&mut server, 1), 90057);
        server.advance(60_000);
        server.control("POST", "/_emulator/config", json!({"receivers_per_minute": 700}));
        assert_eq!([batch(&mut server, 500), batch(&mut server, 201), batch(&mut server, 200)], [0, 90057, 0]);
    }

    #[test]
    fn an_imported_message_repeats_one_with_the_same_numbers_and_time_from_either_side() {
        let mut server = server();
        let import = |from: &str, to: &str, time: u64, text: &str| {
            json!({"SyncFromOldSystem": 2, "From_Account": from, "To_Account": to, "MsgSeq": 1, "MsgRandom": 2,
                   "MsgTimeStamp": time, "MsgBody": body(text)})
        };
        for message in [
            import("alice", "bob", NOW - 9, "a"),
            import("alice", "bob", NOW - 9, "b"),
            import("bob", "alice", NOW - 9, "c"),
            import("alice", "bob", NOW - 8, "a"),
        ] {
            assert_eq!(server.code("import_c2c_message", message), 0);
        }
        assert_eq!(counts(&server), (2, 2));
    }

    #[test]
    fn what_cannot_be_sent_has_its_code() {
        let mut server = server();
        let with = |field: &str, value: Value| {
            let mut message = to_bob(1, 2, "x");
            message[field] = value;
            message
        };
        for (field, value, code) in [
            ("To_Account", json!("nobody"), 90012),
            ("From_Account", json!("nobody"), 90048),
            ("To_Account", json!(7), 90003),
            ("MsgBody", body(&"x".repeat(13_000)), 93000),
            ("MsgBody", json!("text"), 90007),
            ("MsgBody", json!([]), 90002),
            ("MsgBody", json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": 7}}]), 90010),
            ("MsgRandom", json!("2"), 90005),
            ("MsgSeq", json!(-1), 90004),
            ("MsgLifeTime", json!("1"), 90044),
            ("SyncOtherMachine", json!(3), 90031),
            ("OnlineOnlyFlag", json!(2), 90001),
        ] {
            assert_eq!(server.code("send_c2c_message", with(field, value.clone())), code, "{field}: {value}");
        }
        let many: Vec<String> = (0..501).map(|at| at.to_string()).collect();
        for (receivers, code) in [(json!(many), 90011), (json!([]), 90029), (json!("bob"), 90028), (json!([7]), 90003)]
        {
            let batch = json!({"To_Account": receivers, "MsgRandom": 2, "MsgBody": body("")});
            assert_eq!(server.code("batch_send_c2c_message", batch), code);
        }
        let batch = json!({"From_Account": "nobody", "To_Account": ["bob"], "MsgRandom": 2, "MsgBody": body("")});
        assert_eq!(server.code("batch_send_c2c_message", batch), 90008);
        let long = json!({"To_Account": ["bob"], "MsgRandom": 2, "MsgBody": body(&"x".repeat(13_000))});
        assert_eq!(server.code("batch_send_c2c_message", long), 90055);
        assert_eq!(counts(&server), (0, 0));
    }
}
