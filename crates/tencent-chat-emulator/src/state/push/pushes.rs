//! Pushing to all, by a condition or to named users, and recalling what was pushed.

use std::sync::Arc;

use serde_json::{Value, json};

use super::ErrorList;
use super::condition::Condition;
use super::tasks::{Cause, Draft, RECALL_MILLIS, Roaming, Service, notifies};
use crate::generated::{Push, PushToUsers, RevokePush};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::message::{Content, Key, Message};

/// Maximum body of a push to all or by a condition.
const MAX_BODY_BYTES: usize = 10 * 1024;

/// A push that repeats a MsgRandom is dropped; its reply names the first.
pub(crate) fn push(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: Push = call.read();
    if call.body.to_string().len() > MAX_BODY_BYTES {
        return Err(Refusal::new(90056, "the body is longer than 10 KB"));
    }
    let condition = Condition::of_push(request.condition(), &state.attributes)?;
    let message = request.msg_body().filter(|body| body.as_array().is_some_and(|elements| !elements.is_empty()));
    let info = request.offline_push_info();
    if message.is_none() {
        call.needed("OfflinePushInfo", info)?;
    }
    let (now, random) = (call.now.as_millis(), request.msg_random());
    if let Some(first) = state.pushes.repeat(Service::Condition, random, now) {
        return Ok(Reply::ok().with("TaskId", first));
    }
    let from = request.from_account();
    let receivers = condition.receivers(state, from);
    let is_kept = request.online_only_flag().unwrap_or(Push::ONLINE_ONLY_FLAG_DEFAULT) == 0;
    let roaming = message.filter(|_| is_kept).map(|body| {
        let roaming = Roaming { from: from.to_owned(), seq: call.made_up(), random, time: call.secs() };
        put_into_conversations(state, call, &roaming, body, &receivers);
        roaming
    });
    let cause = Cause::Call { service: Service::Condition, data_id: request.data_id().map(str::to_owned) };
    let draft = Draft { cause, now, notifies: notifies(info), roaming };
    let id = state.push_to(call, draft, receivers.clone(), random);
    state.show(call, &id, from, info, message, &receivers);
    Ok(Reply::ok().with("TaskId", id))
}

/// Stores the message of a push as unread in each receiver's history, and not in the sender's.
fn put_into_conversations(state: &mut State, call: &Call<'_>, roaming: &Roaming, body: &Value, receivers: &[String]) {
    let content = Arc::new(Content { body: body.clone(), custom: None, original: None });
    for to in receivers {
        state.messages.take(Message {
            from: roaming.from.clone(),
            to: to.clone(),
            seq: roaming.seq,
            random: roaming.random,
            time: roaming.time,
            arrived: call.now,
            stored: true,
            in_senders_history: false,
            content: content.clone(),
            imported: false,
            recalled: false,
            read: false,
            acknowledged: false,
            hidden_from: Vec::new(),
            extensions: None,
        });
    }
}

/// A push that repeats a MsgRandom is dropped; its reply names the first.
pub(crate) fn to_users(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: PushToUsers = call.read();
    let mut errors = ErrorList::default();
    let known = request.to_account().into_iter().filter(|account| errors.is_known(&state.accounts, account));
    let receivers: Vec<String> = known.map(str::to_owned).collect();
    let (now, random) = (call.now.as_millis(), request.msg_random());
    let id = match state.pushes.repeat(Service::Users, random, now) {
        Some(first) => first,
        None => {
            let cause = Cause::Call { service: Service::Users, data_id: request.data_id().map(str::to_owned) };
            let draft = Draft { cause, now, notifies: notifies(Some(request.offline_push_info())), roaming: None };
            let id = state.push_to(call, draft, receivers.clone(), random);
            state.show(call, &id, request.from_account(), Some(request.offline_push_info()), None, &receivers);
            id
        }
    };
    Ok(errors.put_into(Reply::ok().with("TaskId", id)))
}

impl State {
    /// Sends a push to the devices of its receivers, as a message if it has one.
    pub fn show(
        &mut self,
        call: &Call<'_>,
        task: &str,
        from: &str,
        info: Option<&Value>,
        message: Option<&Value>,
        receivers: &[String],
    ) {
        self.clients.deliver_all(call.now, receivers.iter().map(String::as_str), || {
            let mut content = json!({ "From_Account": from, "TaskId": task });
            let Some(body) = message else { return Item::new(Kind::Push, content).pushed(info) };
            content["MsgBody"] = body.clone();
            Item::new(Kind::Message, content).with(from).pushed(info)
        });
    }

    /// Pushes to these accounts for a call with this MsgRandom, and returns the TaskId.
    pub fn push_to(&mut self, call: &Call<'_>, draft: Draft, receivers: Vec<String>, random: u32) -> String {
        let Cause::Call { service, .. } = draft.cause else { unreachable!("a call pushes") };
        let now = draft.now;
        let with_phones = receivers.into_iter().map(|account| {
            let has_phone = self.accounts.has_phone(&account);
            (account, has_phone)
        });
        let task = self.pushes.send(draft, with_phones, |command| call.webhook.fires(command));
        let (id, reached) = (task.id.clone(), task.receivers.len());
        self.pushes.delivered = self.pushes.delivered.saturating_add(reached as u64);
        self.pushes.remember(service, random, now, &id);
        if service != Service::Users {
            self.statistics.note_push(call.secs());
        }
        self.pass_time(call.now);
        id
    }
}

/// Stops pushes that have not arrived, overwrites shown ones, and recalls messages from the conversations.
pub(crate) fn revoke(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RevokePush = call.read();
    let (id, info, now) = (request.task_id(), request.offline_push_info(), call.now.as_millis());
    let task = state.pushes.find(id).ok_or_else(|| Refusal::new(90049, "TaskId: the push does not exist"))?;
    if task.is_recalled() {
        return Err(Refusal::new(90050, "the push was recalled already"));
    }
    if now.saturating_sub(task.started) > RECALL_MILLIS {
        return Err(Refusal::new(90052, "the push is older than 24 hours"));
    }
    if task.roaming.is_none() && info.is_none() {
        return Err(Refusal::new(90053, "OfflinePushInfo: missing, and the push kept no message"));
    }
    let overwrites = info.is_some() && notifies(info);
    let Some(task) = state.pushes.recall(id, now, overwrites) else { return Ok(Reply::ok()) };
    let Some(Roaming { from, seq, random, time }) = &task.roaming else { return Ok(Reply::ok()) };
    let key = Key { seq: *seq, random: *random, time: *time };
    for receiver in &task.receivers {
        let found = state.messages.find(from, &receiver.account, &key).map(|(place, _)| place);
        found.into_iter().for_each(|place| state.messages.recall(place));
    }
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::DEMO_ADMIN;
    use crate::testing::{NOW, Server};

    const DAY: u64 = 24 * 60 * 60 * 1000;

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["a", "b"]);
        server
    }

    fn to_users(server: &mut Server, to: &[&str], random: u32) -> Value {
        let body = json!({"From_Account": "administrator", "To_Account": to, "MsgRandom": random,
            "OfflinePushInfo": {"PushFlag": 0, "Title": "t", "Desc": "d"}});
        server.call("push_to_users", body)
    }

    fn notification(random: u32) -> Value {
        json!({"From_Account": DEMO_ADMIN, "MsgRandom": random, "OfflinePushInfo": {"Title": "t", "Desc": "d"}})
    }

    fn message(random: u32, online_only: i64) -> Value {
        let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "sale"}}]);
        json!({"From_Account": DEMO_ADMIN, "MsgRandom": random, "MsgBody": body, "OnlineOnlyFlag": online_only})
    }

    fn history(server: &mut Server, account: &str) -> Vec<Value> {
        let list = json!({"Operator_Account": account, "Peer_Account": DEMO_ADMIN, "MaxCnt": 10, "MinTime": 0,
            "MaxTime": NOW + 1000});
        server.call("list_c2c_messages", list)["MsgList"].as_array().unwrap().clone()
    }

    fn unread(server: &mut Server, account: &str) -> Value {
        server.call("get_c2c_unread_count", json!({"To_Account": account}))["AllC2CUnreadMsgNum"].clone()
    }

    fn task(reply: &Value) -> &str {
        reply["TaskId"].as_str().unwrap()
    }

    #[test]
    fn a_push_reaches_who_is_known_and_a_repeat_within_a_second_nobody() {
        let mut server = server();
        let first = to_users(&mut server, &["a", "nobody", "b"], 1);
        assert_eq!(first["ErrorList"][0]["To_Account"], "nobody");
        assert_eq!(first["ErrorList"][0]["ErrorCode"], 70107);
        server.advance(999);
        assert_eq!(to_users(&mut server, &["a"], 1)["TaskId"], first["TaskId"]);
        let other = server.call("push", notification(1));
        assert_ne!(other["TaskId"], first["TaskId"], "another endpoint has numbers of its own");
        assert_eq!(server.call("push", notification(1))["TaskId"], other["TaskId"]);
        server.advance(1);
        let second = to_users(&mut server, &["a"], 1);
        assert_ne!(second["TaskId"], first["TaskId"]);
        assert_eq!(second["ErrorList"], Value::Null);
        let pushes = server.control("GET", "/_emulator/effects", Value::Null).1["pushes"].clone();
        assert_eq!(pushes, json!({"delivered": 5, "repeated": 2}));
    }

    #[test]
    fn a_push_that_cannot_be_has_its_code() {
        let mut server = Server::new();
        let many = vec!["a"; 501];
        let body = |to: Value, data: String| json!({"From_Account": "a", "To_Account": to, "MsgRandom": 1, "OfflinePushInfo": {}, "DataId": data});
        assert_eq!(server.code("push_to_users", body(json!(many), String::new())), 90001);
        assert_eq!(server.code("push_to_users", body(json!(["a"]), "x".repeat(65))), 90057);
        let mut long = notification(1);
        long["OfflinePushInfo"]["Desc"] = "x".repeat(10 * 1024).into();
        assert_eq!(server.code("push", long), 90056);
        assert_eq!(server.code("push", json!({"From_Account": DEMO_ADMIN, "MsgRandom": 1})), 90001);
        let without = json!({"From_Account": DEMO_ADMIN, "OfflinePushInfo": {}});
        assert_eq!(server.code("push", without), 90005);
        assert_eq!(server.state().pushes.all().count(), 0);
    }

    #[test]
    fn a_push_with_a_message_is_in_the_history_until_it_is_recalled() {
        let mut server = server();
        let kept = server.call("push", message(1, 0));
        server.call("push", message(2, 1));
        assert_eq!(history(&mut server, "a")[0]["MsgBody"][0]["MsgContent"]["Text"], "sale");
        assert_eq!((history(&mut server, "b").len(), unread(&mut server, "b")), (1, json!(1)));
        assert_eq!(server.code("revoke_push", json!({"TaskId": task(&kept)})), 0);
        let recalled = &history(&mut server, "a")[0];
        assert_eq!((&recalled["MsgFlagBits"], &recalled["MsgBody"]), (&json!(8), &json!([])));
        assert_eq!(unread(&mut server, "b"), 0);
    }

    #[test]
    fn a_push_is_recalled_once_within_a_day_and_with_what_to_show_instead() {
        let mut server = server();
        let overwrite = |id: &str| json!({"TaskId": id, "OfflinePushInfo": {"Title": "Recalled"}});
        assert_eq!(server.code("revoke_push", overwrite("65_00000001")), 90049);
        let first = server.call("push", notification(1));
        assert_eq!(server.code("revoke_push", json!({"TaskId": task(&first)})), 90053);
        assert_eq!(server.code("revoke_push", overwrite(task(&first))), 0);
        assert_eq!(server.code("revoke_push", overwrite(task(&first))), 90050);
        let second = to_users(&mut server, &["a"], 2);
        server.advance(DAY + 1);
        assert_eq!(server.code("revoke_push", overwrite(task(&second))), 90052);
    }
}
