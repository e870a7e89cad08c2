//! Importing past messages into groups.

use serde_json::json;
use tencent_chat::Timestamp;

use super::{NORMAL, REPEAT_MILLIS};
use crate::generated::{ImportGroupMessageItem, ImportGroupMessages};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::topics::named_topic;
use crate::state::group::{GroupMessage, GroupMessages, Mark};
use crate::state::message::fits;

/// Each message succeeds or fails by itself. A message with the Random of another one within five minutes is dropped, and has
/// the sequence of the first.
pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ImportGroupMessages = call.read();
    let mut messages = Vec::new();
    for message in request.msg_list() {
        messages.push((message, call.natural("SendTime", message.send_time())?));
    }
    let group = state.groups.get_mut(request.group_id())?;
    if group.is_live() {
        return Err(Refusal::new(10007, "an AVChatRoom keeps no messages"));
    }
    let mut senders = messages.iter().map(|(message, _)| message.from_account());
    if let Some(from) = senders.find(|from| !state.accounts.has(from)) {
        return Err(Refusal::new(10019, format!("From_Account: {from} does not exist")));
    }
    let created = match named_topic(request.topic_id()) {
        Some(topic) => group.topic(topic)?.created,
        None => group.created,
    };
    let into = group.messages_in_mut(request.topic_id())?;
    let mut import = |(message, time): (ImportGroupMessageItem<'_>, u64)| {
        let (seq, result) = match import_one(into, created, message, time, call.now) {
            Ok(Taken::New(seq)) => {
                state.group_counts.stored += 1;
                (seq, 0)
            }
            Ok(Taken::Repeated(seq)) => {
                state.group_counts.repeated += 1;
                (seq, 0)
            }
            Err(code) => (0, code),
        };
        json!({ "MsgSeq": seq, "MsgTime": time, "Result": result })
    };
    Ok(Reply::ok().with("ImportMsgResult", messages.into_iter().map(&mut import).collect::<Vec<_>>()))
}

enum Taken {
    New(u64),
    Repeated(u64),
}

fn import_one(
    messages: &mut GroupMessages,
    created: u64,
    message: ImportGroupMessageItem<'_>,
    time: u64,
    now: Timestamp,
) -> Result<Taken, i64> {
    let (random, body) = (message.random(), message.msg_body());
    let is_repeat = |earlier: &&GroupMessage| earlier.time.abs_diff(time) < REPEAT_MILLIS / 1000;
    if let Some(first) = random.and_then(|random| messages.with_random(random).find(is_repeat)) {
        return Ok(Taken::Repeated(first.seq));
    }
    if !fits(body, ImportGroupMessageItem::MSG_BODY_JSON_MAX_BYTES) {
        return Err(80002);
    }
    if time > now.as_secs() || time < created.max(messages.last_time()) {
        return Err(10004);
    }
    let seq = messages.next_seq();
    messages.push(GroupMessage {
        seq,
        from: message.from_account().to_owned(),
        random,
        time,
        arrived: now,
        body: body.clone(),
        original: None,
        priority: NORMAL,
        online_only: false,
        custom: None,
        mark: Mark::None,
        readers: None,
        extensions: None,
    });
    Ok(Taken::New(seq))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

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

    fn counts(server: &Server) -> (u64, u64) {
        let counts = &server.state().group_counts;
        (counts.stored, counts.repeated)
    }

    fn import(server: &mut Server, group: &str, messages: &[(u64, Option<u32>)]) -> Value {
        let item = |(time, random): &(u64, Option<u32>)| {
            let mut item = json!({"From_Account": "alice", "SendTime": time, "MsgBody": text("x")});
            item.as_object_mut().unwrap().extend(random.map(|random| ("Random".to_owned(), json!(random))));
            item
        };
        let messages: Vec<Value> = messages.iter().map(item).collect();
        server.call("import_group_messages", json!({"GroupId": group, "MsgList": messages}))
    }

    fn results(reply: &Value) -> Vec<(u64, i64)> {
        let results = reply["ImportMsgResult"].as_array().unwrap().iter();
        results.map(|item| (item["MsgSeq"].as_u64().unwrap(), item["Result"].as_i64().unwrap())).collect()
    }

    #[test]
    fn imported_messages_stay_in_the_order_of_their_times() {
        let mut server = server();
        let group = json!({"Type": "Public", "Name": "n", "GroupId": "old", "CreateTime": NOW - 1000});
        assert_eq!(server.code("import_group", group), 0);
        let times = [NOW - 1001, NOW - 900, NOW - 901, NOW - 900, NOW + 1].map(|time| (time, None));
        let reply = import(&mut server, "old", &times);
        assert_eq!(results(&reply), [(0, 10004), (1, 0), (0, 10004), (2, 0), (0, 10004)]);
        assert_eq!(import(&mut server, "old", &[(NOW, None); 8])["ErrorCode"], 10004);
        assert_eq!(import(&mut server, "live", &[(NOW, None)])["ErrorCode"], 10007);
        assert_eq!(counts(&server), (2, 0));
    }

    #[test]
    fn an_import_that_is_repeated_changes_nothing_where_it_has_a_random() {
        let mut server = server();
        server.advance(1_000_000);
        let messages = [(NOW + 100, Some(1)), (NOW + 200, Some(2)), (NOW + 400, Some(1))];
        let first = import(&mut server, "g", &messages);
        assert_eq!(results(&first), [(1, 0), (2, 0), (3, 0)]);
        assert_eq!(import(&mut server, "g", &messages), first);
        assert_eq!(counts(&server), (3, 3));
        assert_eq!(results(&import(&mut server, "g", &[(u64::MAX, Some(1))])), [(0, 10004)]);
        let long = json!({"GroupId": "g", "MsgList": [
            {"From_Account": "alice", "SendTime": NOW + 500, "MsgBody": text(&"x".repeat(12_000))}]});
        assert_eq!(results(&server.call("import_group_messages", long)), [(0, 80002)]);
    }
}
