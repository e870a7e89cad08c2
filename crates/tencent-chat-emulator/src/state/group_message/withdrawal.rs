//! Recalling, deleting and changing messages of groups.

use serde_json::{Value, json};

use crate::generated::{
    ClearGroupMessages, DeleteGroupMessagesBySender, ModifyGroupMessage, RecallGroupMessages, SendGroupMessage,
};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::Mark;
use crate::state::group::topics::named_topic;
use crate::state::message::check_length;
use crate::webhooks::Event;

/// How many of a group's newest messages a deletion by sender checks.
const LAST: usize = 1000;

/// Each message succeeds or fails by itself.
pub(crate) fn recall(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RecallGroupMessages = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    let messages = group.messages_in_mut(request.topic_id())?;
    let mut recalled = Vec::new();
    let mut results = Vec::new();
    for seq in request.msg_seq_list().into_iter().map(|item| u64::from(item.msg_seq())) {
        let code = match messages.kept_mut(seq) {
            Some(message) => {
                message.mark = Mark::Recalled;
                recalled.push(json!({ "MsgSeq": seq }));
                0
            }
            None => 10030,
        };
        results.push(json!({ "MsgSeq": seq, "RetCode": code }));
    }
    if !recalled.is_empty() {
        let event = group.event("Group.CallbackAfterRecallMsg", call).with("Operator_Account", call.caller);
        let event = event.with("MsgSeqList", recalled);
        let event = event.with_if_any("TopicId", named_topic(request.topic_id()));
        group.deliver(&mut state.clients, call, || Item::of_event(Kind::Recall, &event));
        state.fired.push(event);
    }
    Ok(Reply::ok().with("RecallRetList", results))
}

/// A live group has no history: the call succeeds without effect.
pub(crate) fn delete_by_sender(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteGroupMessagesBySender = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    for message in group.messages_in_mut(request.topic_id())?.all.iter_mut().rev().take(LAST) {
        if message.from == request.sender_account() && message.mark == Mark::None {
            message.mark = Mark::Deleted;
        }
    }
    Ok(Reply::ok())
}

/// Hides the messages from members. Admins still see them, so replies of the server API do not change.
pub(crate) fn clear(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ClearGroupMessages = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    if group.is_community() {
        return Err(Refusal::new(10007, "GroupId: not for a Community"));
    }
    let last = group.messages.next_seq() - 1;
    let up_to = request.msg_seq().map_or(last, |seq| u64::from(seq).min(last));
    group.messages.cleared = group.messages.cleared.max(up_to);
    Ok(Reply::ok())
}

/// Changes only the fields that are sent.
pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyGroupMessage = call.read();
    if let Some(body) = request.msg_body() {
        check_length(body, SendGroupMessage::MSG_BODY_JSON_MAX_BYTES, 80002)?;
    }
    let group = state.groups.get_mut(request.group_id())?;
    let seq = u64::from(request.msg_seq());
    let live = group.is_live();
    let message = group.messages_in_mut(request.topic_id())?.kept_mut(seq).filter(|_| !live);
    let message = message.ok_or_else(|| Refusal::new(20001, "MsgSeq: message not found"))?;
    if let Some(body) = request.msg_body() {
        let before = std::mem::replace(&mut message.body, body.clone());
        message.original.get_or_insert(before);
    }
    if let Some(custom) = request.cloud_custom_data() {
        message.custom = Some(custom.to_owned());
    }
    let fields = json!({
        "Operator_Account": call.caller,
        "GroupId": request.group_id(),
        "TopicId": request.topic_id().unwrap_or_default(),
        "MsgSeq": seq,
        "MsgBody": message.body,
        "EventTime": call.now.as_millis(),
    });
    let event = Event::new("Group.CallbackAfterModifyMsg", request.group_id(), fields);
    let event = event.with_if_any("CloudCustomData", message.custom.as_deref().map(Value::from));
    group.deliver(&mut state.clients, call, || Item::of_event(Kind::Change, &event));
    state.fired.push(event);
    Ok(Reply::ok().info("succeed"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn text(text: &str) -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
    }

    /// A group with three messages: two of alice, one of bob.
    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
        for (random, from) in ["alice", "bob", "alice"].into_iter().enumerate() {
            let message = json!({"GroupId": "g", "Random": random, "From_Account": from, "MsgBody": text(from)});
            server.call("send_group_message", message);
        }
        server
    }

    fn history(server: &mut Server, with_recalled: u8) -> Vec<(u64, u64, usize)> {
        let body = json!({"GroupId": "g", "ReqMsgNumber": 20, "WithRecalledMsg": with_recalled});
        let reply = server.call("list_group_messages", body);
        let number = |item: &Value, name: &str| item[name].as_u64().unwrap();
        let item = |item: &Value| {
            (number(item, "MsgSeq"), number(item, "IsPlaceMsg"), item["MsgBody"].as_array().unwrap().len())
        };
        reply["RspMsgList"].as_array().unwrap().iter().map(item).collect()
    }

    #[test]
    fn a_recalled_message_is_in_no_history_that_does_not_ask_for_it() {
        let mut server = server();
        let recall = json!({"GroupId": "g", "MsgSeqList": [{"MsgSeq": 2}, {"MsgSeq": 9}]});
        let reply = server.call("recall_group_messages", recall.clone());
        assert_eq!(reply["RecallRetList"], json!([{"MsgSeq": 2, "RetCode": 0}, {"MsgSeq": 9, "RetCode": 10030}]));
        assert_eq!(server.call("recall_group_messages", recall)["RecallRetList"][0]["RetCode"], 10030);
        assert_eq!(history(&mut server, 0), [(3, 0, 1), (1, 0, 1)]);
        assert_eq!(history(&mut server, 1), [(3, 0, 1), (2, 2, 0), (1, 0, 1)]);
    }

    #[test]
    fn deleted_messages_leave_their_places() {
        let mut server = server();
        let delete = json!({"GroupId": "g", "Sender_Account": "alice"});
        assert_eq!(server.code("delete_group_messages_by_sender", delete), 0);
        assert_eq!(history(&mut server, 0), [(3, 1, 0), (2, 0, 1), (1, 1, 0)]);
    }

    #[test]
    fn a_cleared_history_is_still_there_for_admins() {
        let mut server = server();
        assert_eq!(server.code("clear_group_messages", json!({"GroupId": "g", "MsgSeq": 2})), 0);
        assert_eq!(server.state().groups.get("g").unwrap().messages.cleared, 2);
        assert_eq!(server.code("clear_group_messages", json!({"GroupId": "g"})), 0);
        assert_eq!(server.state().groups.get("g").unwrap().messages.cleared, 3);
        assert_eq!(history(&mut server, 0).len(), 3);
    }

    #[test]
    fn a_changed_message_reads_as_changed_and_is_still_known_again() {
        let mut server = server();
        let modify = |seq: u64, field: &str, value: Value| json!({"GroupId": "g", "MsgSeq": seq, field: value});
        assert_eq!(server.call("modify_group_message", modify(1, "MsgBody", text("new")))["ErrorInfo"], "succeed");
        assert_eq!(server.code("modify_group_message", modify(1, "CloudCustomData", json!("rev=2"))), 0);
        assert_eq!(server.code("modify_group_message", modify(9, "CloudCustomData", json!("c"))), 20001);
        let page = server.call("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 1, "ReqMsgSeq": 1}));
        assert_eq!(page["RspMsgList"][0]["MsgBody"], text("new"));
        let again = json!({"GroupId": "g", "Random": 0, "From_Account": "alice", "MsgBody": text("alice")});
        assert_eq!(server.call("send_group_message", again)["MsgSeq"], 1);
    }
}
