//! Changing one-to-one messages, and deleting them for one side.

use std::sync::Arc;

use serde_json::Value;

use super::{Content, Key, Message, Place, check_length};
use crate::generated::{DeleteC2cMessages, ModifyC2cMessage, SendC2cMessage};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

/// Changes only the fields that are sent.
pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyC2cMessage = call.read();
    let (from, to) = (request.from_account(), request.to_account());
    for account in [from, to] {
        if !state.accounts.has(account) {
            return Err(Refusal::new(20003, format!("{account} does not exist")));
        }
    }
    if let Some(body) = request.msg_body() {
        check_length(body, SendC2cMessage::MSG_BODY_JSON_MAX_BYTES, 93000)?;
    }
    let found = Key::parse(request.msg_key()).and_then(|key| state.messages.find(from, to, &key));
    let found = found.filter(|(_, message)| message.from == from && message.stored && !message.recalled);
    let place = found.ok_or_else(|| Refusal::new(20001, "MsgKey: message not found"))?.0;
    let message = state.messages.change(place);
    message.content = Arc::new(Content {
        body: request.msg_body().unwrap_or(&message.content.body).clone(),
        custom: request.cloud_custom_data().map(str::to_owned).or_else(|| message.content.custom.clone()),
        original: Some(message.content.sent().clone()),
    });
    let event = modified(message, call);
    let (from, to) = (message.from.clone(), message.to.clone());
    state.deliver_to_both(call, &from, &to, &Item::of_event(Kind::Change, &event));
    state.fired.push(event);
    Ok(Reply::ok())
}

fn modified(message: &Message, call: &Call<'_>) -> Event {
    let event = message.described("C2C.CallbackAfterModifyMsg");
    event.with("Operator_Account", call.caller).with("EventTime", call.now.as_millis())
}

/// The other side keeps the messages. Keys of messages that are not in the conversation are ignored.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteC2cMessages = call.read();
    let (operator, peer) = (request.operator_account(), request.peer_account());
    super::history::check_accounts(state, operator, peer)?;
    let mut malformed: Vec<Value> = Vec::new();
    let mut places: Vec<Place> = Vec::new();
    for key in request.msg_key_list() {
        match Key::parse(key) {
            None => malformed.push(key.into()),
            Some(key) => places.extend(state.messages.find(operator, peer, &key).map(|(place, _)| place)),
        }
    }
    for place in places {
        state.messages.hide(place, operator);
    }
    Ok(Reply::ok().with_if_any("InvalidMsgKeyList", malformed))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{NOW, Server};

    fn message(text: &str) -> Value {
        json!({"From_Account": "alice", "To_Account": "bob", "MsgSeq": 1, "MsgRandom": 1,
               "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]})
    }

    fn server() -> (Server, String) {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        let key = server.call("send_c2c_message", message("hi"))["MsgKey"].as_str().unwrap().to_owned();
        (server, key)
    }

    fn history(server: &mut Server, operator: &str, peer: &str) -> Vec<Value> {
        let body = json!({"Operator_Account": operator, "Peer_Account": peer, "MaxCnt": 9, "MinTime": NOW, "MaxTime": NOW + 9});
        server.call("list_c2c_messages", body)["MsgList"].as_array().unwrap().clone()
    }

    #[test]
    fn what_is_not_sent_of_a_message_stays() {
        let (mut server, key) = server();
        let change = |field: &str, value: Value| json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": key, field: value});
        assert_eq!(server.code("modify_c2c_message", change("CloudCustomData", json!("rev=2"))), 0);
        assert_eq!(server.code("modify_c2c_message", change("MsgBody", message("edited")["MsgBody"].clone())), 0);
        let item = history(&mut server, "bob", "alice").remove(0);
        assert_eq!((&item["MsgBody"], &item["CloudCustomData"]), (&message("edited")["MsgBody"], &json!("rev=2")));
        assert_eq!(
            server.call("send_c2c_message", message("hi"))["MsgKey"],
            json!(key),
            "it repeats what was sent first"
        );
    }

    #[test]
    fn what_cannot_be_changed_has_its_code() {
        let (mut server, key) = server();
        for (from, to, key, code) in
            [("alice", "nobody", key.as_str(), 20003), ("bob", "alice", &key, 20001), ("alice", "bob", "1_2_3", 20001)]
        {
            let body = json!({"From_Account": from, "To_Account": to, "MsgKey": key, "CloudCustomData": "c"});
            assert_eq!(server.code("modify_c2c_message", body), code, "{from} {to} {key}");
        }
    }

    #[test]
    fn a_deleted_message_is_gone_for_one_side() {
        let (mut server, key) = server();
        let body = json!({"Operator_Account": "bob", "Peer_Account": "alice", "MsgKeyList": [key, "wrong", "1_2_3"]});
        assert_eq!(server.call("delete_c2c_messages", body)["InvalidMsgKeyList"], json!(["wrong"]));
        assert_eq!(history(&mut server, "bob", "alice").len(), 0);
        assert_eq!(history(&mut server, "alice", "bob").len(), 1);
        assert_eq!(server.call("get_c2c_unread_count", json!({"To_Account": "bob"}))["AllC2CUnreadMsgNum"], 0);
    }
}
