//! Read marks, unread counts and receipts of one-to-one messages.

use serde_json::{Value, json};

use super::Key;
use super::history::check_accounts;
use crate::generated::{GetC2cUnreadCount, SendC2cReadReceipts, SetC2cMessagesRead};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

/// Marks a conversation as read up to a time; without a time up to now.
pub(crate) fn set_read(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetC2cMessagesRead = call.read();
    let (reader, peer) = (request.report_account(), request.peer_account());
    check_accounts(state, reader, peer)?;
    let until = match request.msg_read_time() {
        None => call.secs(),
        Some(time) => seconds(time).ok_or_else(|| Refusal::new(90001, "MsgReadTime: not a time in seconds"))?,
    };
    state.messages.read(reader, peer, until);
    let fields = json!({
        "Report_Account": reader,
        "Peer_Account": peer,
        "LastReadTime": until,
        "UnreadMsgNum": state.messages.unread(reader),
        "EventTime": call.now.as_millis(),
    });
    let event = Event::new("C2C.CallbackAfterMsgReport", super::about(reader, peer), fields);
    let item = Item::of_event(Kind::Read, &event).with(peer);
    state.clients.deliver_but(call.now, reader, &item, call.platform_of(reader));
    state.fired.push(event);
    Ok(Reply::ok())
}

/// The service takes a number, or a string with the number.
fn seconds(time: &Value) -> Option<u64> {
    time.as_u64().or_else(|| time.as_str()?.parse().ok())
}

/// The count of all conversations together, or of each named one.
pub(crate) fn unread(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetC2cUnreadCount = call.read();
    let account = request.to_account();
    if !state.accounts.has(account) {
        return Err(Refusal::new(90003, format!("To_Account: {account} does not exist")));
    }
    let Some(peers) = request.peer_account() else {
        return Ok(Reply::ok().with("AllC2CUnreadMsgNum", state.messages.unread(account)));
    };
    let (known, unknown): (Vec<&str>, Vec<&str>) = peers.into_iter().partition(|peer| state.accounts.has(peer));
    let count =
        |peer: &str| json!({ "Peer_Account": peer, "C2CUnreadMsgNum": state.messages.unread_from(account, peer) });
    let failed = unknown.into_iter().map(|peer| json!({ "Peer_Account": peer, "ErrorCode": 70107 }));
    let counts: Vec<Value> = known.into_iter().map(count).collect();
    Ok(Reply::ok().with("C2CUnreadMsgNumList", counts).with_if_any("ErrorList", failed.collect()))
}

/// Receipts for messages that do not exist are ignored.
pub(crate) fn receipts(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SendC2cReadReceipts = call.read();
    let (reader, author) = (request.operator_account(), request.peer_account());
    for account in [reader, author] {
        if !state.accounts.has(account) {
            return Err(Refusal::new(20003, format!("{account} does not exist")));
        }
    }
    let infos = request.c2c_msg_info();
    if infos.iter().any(|info| (info.from_account(), info.to_account()) != (author, reader)) {
        return Err(Refusal::new(20001, "C2CMsgInfo: From_Account is Peer_Account, To_Account is Operator_Account"));
    }
    let mut acknowledged = Vec::new();
    for key in infos.iter().map(|info| info.msg_key()) {
        let found = Key::parse(key).and_then(|key| state.messages.find(reader, author, &key));
        let Some((place, message)) = found.filter(|(_, message)| message.from == author) else { continue };
        acknowledged
            .push(json!({ "From_Account": author, "To_Account": reader, "MsgKey": key, "MsgId": message.id() }));
        state.messages.change(place).acknowledged = true;
    }
    if !acknowledged.is_empty() {
        let fields = json!({
            "Operator_Account": reader,
            "Peer_Account": author,
            "C2CMsgInfo": acknowledged,
            "EventTime": call.now.as_millis(),
        });
        let event = Event::new("C2C.CallbackAfterMsgReadReceipt", super::about(reader, author), fields);
        state.clients.deliver(call.now, author, &Item::of_event(Kind::ReadReceipt, &event).with(reader));
        state.fired.push(event);
    }
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    /// Two messages from alice and one from bob to carol, and their keys.
    fn server() -> (Server, Vec<String>) {
        let mut server = Server::new();
        server.import(&["alice", "bob", "carol"]);
        let mut keys = Vec::new();
        for (at, from) in ["alice", "alice", "bob"].into_iter().enumerate() {
            let message = json!({"From_Account": from, "To_Account": "carol", "MsgRandom": at,
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
            keys.push(server.call("send_c2c_message", message)["MsgKey"].as_str().unwrap().to_owned());
            server.advance(1000);
        }
        (server, keys)
    }

    fn unread(server: &mut Server) -> Value {
        server.call("get_c2c_unread_count", json!({"To_Account": "carol"}))["AllC2CUnreadMsgNum"].clone()
    }

    #[test]
    fn messages_are_unread_until_they_are_marked() {
        let (mut server, _) = server();
        assert_eq!(unread(&mut server), 3);
        let by_peer = json!({"To_Account": "carol", "Peer_Account": ["alice", "bob", "nobody"]});
        let reply = server.call("get_c2c_unread_count", by_peer.clone());
        let count = |peer: &str, count: u64| json!({"Peer_Account": peer, "C2CUnreadMsgNum": count});
        assert_eq!(reply["C2CUnreadMsgNumList"], json!([count("alice", 2), count("bob", 1)]));
        assert_eq!(reply["ErrorList"], json!([{"Peer_Account": "nobody", "ErrorCode": 70107}]));

        let read = json!({"Report_Account": "carol", "Peer_Account": "alice", "MsgReadTime": NOW.to_string()});
        assert_eq!(server.code("set_c2c_messages_read", read), 0);
        assert_eq!(unread(&mut server), 2);
        let read = json!({"Report_Account": "carol", "Peer_Account": "alice"});
        assert_eq!(server.code("set_c2c_messages_read", read.clone()), 0);
        assert_eq!(server.code("set_c2c_messages_read", read), 0);
        assert_eq!(unread(&mut server), 1);
        let reply = server.call("get_c2c_unread_count", by_peer);
        assert_eq!(reply["C2CUnreadMsgNumList"], json!([count("alice", 0), count("bob", 1)]));
        let nobody = json!({"Report_Account": "carol", "Peer_Account": "nobody"});
        assert_eq!(server.code("set_c2c_messages_read", nobody), 90003);
    }

    #[test]
    fn a_message_with_a_receipt_is_read_by_its_receiver() {
        let (mut server, keys) = server();
        let receipt = |from: &str| {
            let info = json!([{"From_Account": from, "To_Account": "carol", "MsgKey": keys[1]}]);
            json!({"Operator_Account": "carol", "Peer_Account": "alice", "C2CMsgInfo": info})
        };
        assert_eq!(server.code("send_c2c_read_receipts", receipt("bob")), 20001);
        assert_eq!(server.code("send_c2c_read_receipts", receipt("alice")), 0);
        let history = json!({"Operator_Account": "alice", "Peer_Account": "carol", "MaxCnt": 9, "MinTime": NOW, "MaxTime": NOW + 9});
        let history = server.call("list_c2c_messages", history);
        let read: Vec<&Value> = history["MsgList"].as_array().unwrap().iter().map(|item| &item["IsPeerRead"]).collect();
        assert_eq!(read, [0, 1]);
    }
}
