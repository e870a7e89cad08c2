//! Messages to all live groups of the app.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tencent_chat::Timestamp;

use super::{NORMAL, REPEAT_MILLIS};
use crate::generated::SendBroadcastMessage;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::{GroupMessage, Mark};
use crate::state::group_message::history::item;
use crate::state::message::check_length;

/// Maximum bytes of a message to all, as JSON.
const MAX_BYTES: usize = 12_000;

/// The messages to all live groups of the time in which repeats are dropped.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Broadcasts {
    sent: u64,
    latest: Vec<Broadcast>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Broadcast {
    seq: u64,
    random: u32,
    body: Value,
    arrived: Timestamp,
}

/// A message with the content and the Random of another one within five minutes is dropped; the reply is that of the first.
pub(crate) fn send(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SendBroadcastMessage = call.read();
    let from = request.from_account().unwrap_or(call.caller);
    check_length(request.msg_body(), MAX_BYTES, 80002)?;
    if !state.accounts.has(from) {
        return Err(Refusal::new(10019, format!("From_Account: {from} does not exist")));
    }
    let age = |earlier: &Broadcast| call.now.as_millis().saturating_sub(earlier.arrived.as_millis());
    state.broadcasts.latest.retain(|earlier| age(earlier) < REPEAT_MILLIS);
    let is_repeat = |earlier: &&Broadcast| earlier.random == request.random() && earlier.body == *request.msg_body();
    if let Some(first) = state.broadcasts.latest.iter().find(is_repeat) {
        state.group_counts.repeated += 1;
        return Ok(Reply::ok().with("MsgSeq", first.seq));
    }
    state.broadcasts.sent += 1;
    let seq = state.broadcasts.sent;
    let body = request.msg_body().clone();
    state.broadcasts.latest.push(Broadcast { seq, random: request.random(), body, arrived: call.now });
    for group in state.groups.live_mut() {
        group.messages.push(GroupMessage {
            seq: group.messages.next_seq(),
            from: from.to_owned(),
            random: Some(request.random()),
            time: call.secs(),
            arrived: call.now,
            body: request.msg_body().clone(),
            original: None,
            priority: NORMAL,
            online_only: false,
            custom: request.cloud_custom_data().map(str::to_owned),
            mark: Mark::None,
            readers: None,
            extensions: None,
        });
        state.group_counts.stored += 1;
        state.statistics.note_group_message(call.secs(), from, &group.id, group.others(from, call.secs()));
        let Some(message) = group.messages.all.last() else { continue };
        group.deliver(&mut state.clients, call, || Item::new(Kind::Message, item(message)));
    }
    Ok(Reply::ok().with("MsgSeq", seq))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{NOW, Server};

    #[test]
    fn a_broadcast_is_the_next_message_of_every_live_group_and_of_no_other() {
        let mut server = Server::with_groups();
        for id in ["one", "two"] {
            server.call("create_group", json!({"Type": "AVChatRoom", "Name": "n", "GroupId": id}));
        }
        let send = |random: u32, text: &str| json!({"Random": random, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]});
        assert_eq!(server.call("send_broadcast_message", send(1, "hi"))["MsgSeq"], 1);
        server.advance(299_000);
        assert_eq!(server.call("send_broadcast_message", send(1, "hi"))["MsgSeq"], 1, "a repeat");
        assert_eq!(server.call("send_broadcast_message", send(1, "ho"))["MsgSeq"], 2);
        let profiles =
            server.call("get_group_profiles", json!({"GroupIdList": ["one", "two", "g"]}))["GroupInfo"].clone();
        assert_eq!([0, 1, 2].map(|at| profiles[at]["NextMsgSeq"].as_u64().unwrap()), [3, 3, 1]);
        assert_eq!(profiles[0]["LastMsgTime"], NOW + 299);
        server.advance(1000);
        assert_eq!(server.call("send_broadcast_message", send(1, "hi"))["MsgSeq"], 3, "after five minutes");
        assert_eq!(server.code("send_broadcast_message", send(2, &"x".repeat(12_000))), 80002);
        let mut by_nobody = send(3, "hi");
        by_nobody["From_Account"] = json!("nobody");
        assert_eq!(server.code("send_broadcast_message", by_nobody), 10019);
    }
}
