//! Extensions of messages of groups.

use serde_json::json;

use crate::generated::{GetGroupMessageExtensions, SetGroupMessageExtensions};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::message::extensions::{Extensions, changed, named};
use crate::webhooks::Event;

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetGroupMessageExtensions = call.read();
    let start = call.natural("StartSeq", request.start_seq().unwrap_or(0))?;
    Ok(extended(state, request.group_id(), request.msg_seq())?.read(start))
}

pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetGroupMessageExtensions = call.read();
    let (id, seq, operation) = (request.group_id(), request.msg_seq(), request.operate_type());
    let pairs = request.extension_list();
    let pairs = named(operation, pairs.as_ref().map(|pairs| pairs.iter().map(|pair| (pair.key(), pair.value()))))?;
    let extensions = extended(state, id, seq)?;
    let results = extensions.change(operation, &pairs)?;
    let fields = json!({
        "GroupId": id,
        "MsgSeq": seq,
        "OperateType": operation,
        "ExtensionList": changed(&results),
        "Seq": extensions.latest(),
        "EventTime": call.now.as_millis(),
    });
    let event = Event::new("Group.CallbackAfterGroupMsgExtension", id, fields);
    let group = state.groups.get(id)?;
    group.deliver(&mut state.clients, call, || Item::of_event(Kind::Extension, &event));
    state.fired.push(event);
    Ok(Reply::ok().with("ExtensionList", results))
}

/// The extensions of a message that supports them.
fn extended<'a>(state: &'a mut State, id: &str, seq: u32) -> Result<&'a mut Extensions, Refusal> {
    let group = state.groups.get_mut(id)?;
    if group.is_live() || group.is_community() {
        return Err(Refusal::new(10004, "GroupId: an AVChatRoom and a Community have no extensions"));
    }
    let message = group.messages.kept_mut(u64::from(seq));
    let message = message.ok_or_else(|| Refusal::new(23004, "MsgSeq: message not found"))?;
    let without = || Refusal::new(23002, "the message was sent without SupportMessageExtension");
    message.extensions.as_mut().ok_or_else(without)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::testing::Server;

    #[test]
    fn a_message_of_a_group_takes_extensions_when_it_was_sent_so() {
        let mut server = Server::new();
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
        for (random, supports) in [(1, 1), (2, 0)] {
            let message = json!({"GroupId": "g", "Random": random, "SupportMessageExtension": supports,
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
            server.call("send_group_message", message);
        }
        let set = |seq: u64| json!({"GroupId": "g", "MsgSeq": seq, "OperateType": 1, "ExtensionList": [{"Key": "vote", "Value": "yes"}]});
        let pair = json!({"Key": "vote", "Value": "yes", "Seq": 1});
        let reply = server.call("set_group_message_extensions", set(1));
        assert_eq!(reply["ExtensionList"], json!([{"ErrorCode": 0, "Extension": pair}]));
        assert_eq!(server.code("set_group_message_extensions", set(2)), 23002);
        assert_eq!(server.code("set_group_message_extensions", set(3)), 23004);
        let all: Value = server.call("get_group_message_extensions", json!({"GroupId": "g", "MsgSeq": 1}));
        assert_eq!(all["ExtensionList"], json!([pair]));
    }
}
