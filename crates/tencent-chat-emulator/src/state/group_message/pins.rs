//! Pinned messages of groups.

use serde_json::json;

use crate::generated::{GetPinnedGroupMessages, PinGroupMessage, UnpinGroupMessage};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::topics::named_topic;
use crate::state::group::{GroupMessages, refuse_live};

/// Maximum pinned messages of a group.
const MAX_PINS: usize = 10;

/// A message that is pinned already moves to the top.
pub(crate) fn pin(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: PinGroupMessage = call.read();
    let messages = pinnable(state, request.group_id(), request.topic_id())?;
    let seq = u64::from(request.msg_seq());
    if messages.kept(seq).is_none() {
        return Err(Refusal::new(10004, "MsgSeq: message not found"));
    }
    let pins = &mut messages.pins;
    pins.retain(|(pinned, _)| *pinned != seq);
    if pins.len() >= MAX_PINS {
        return Err(Refusal::new(10070, format!("more than {MAX_PINS} pinned messages")));
    }
    let pinner = request.pinner_account().unwrap_or(call.caller);
    pins.insert(0, (seq, pinner.to_owned()));
    let topic = request.topic_id();
    tip(state, call, request.group_id(), PinChange { event: "group_message_pin", topic, seq, operator: pinner })?;
    Ok(Reply::ok())
}

pub(crate) fn unpin(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: UnpinGroupMessage = call.read();
    let messages = pinnable(state, request.group_id(), request.topic_id())?;
    let before = messages.pins.len();
    messages.pins.retain(|(pinned, _)| *pinned != u64::from(request.msg_seq()));
    if messages.pins.len() == before {
        return Err(Refusal::new(10004, "MsgSeq: the message is not pinned"));
    }
    let seq = u64::from(request.msg_seq());
    let topic = request.topic_id();
    tip(
        state,
        call,
        request.group_id(),
        PinChange { event: "group_message_unpin", topic, seq, operator: call.caller },
    )?;
    Ok(Reply::ok())
}

/// Whether a message was pinned or unpinned, and by whom.
struct PinChange<'a> {
    event: &'static str,
    topic: Option<&'a str>,
    seq: u64,
    operator: &'a str,
}

/// Shows a change to the members.
fn tip(state: &mut State, call: &Call<'_>, id: &str, change: PinChange<'_>) -> Result<(), Refusal> {
    let PinChange { event, topic, seq, operator } = change;
    let group = state.groups.get(id)?;
    let mut content = json!({ "GroupId": id, "MsgSeq": seq, "Operator_Account": operator });
    if let Some(topic) = named_topic(topic) {
        content["TopicId"] = topic.into();
    }
    group.deliver(&mut state.clients, call, || Item::new(Kind::GroupTip, content).about(event));
    Ok(())
}

/// The latest pin first.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetPinnedGroupMessages = call.read();
    let messages = pinnable(state, request.group_id(), request.topic_id())?;
    let pins = messages.pins.iter().map(|(seq, by)| json!({ "MsgSeq": seq, "Pinner_Account": by }));
    Ok(Reply::ok().with("PinnedMsgList", pins.collect::<Vec<_>>()))
}

/// The messages that can be pinned: in a Community with topics those of a topic.
fn pinnable<'a>(state: &'a mut State, id: &str, topic: Option<&str>) -> Result<&'a mut GroupMessages, Refusal> {
    let group = state.groups.get_mut(id)?;
    refuse_live(group)?;
    if group.topics.supported && named_topic(topic).is_none() {
        return Err(Refusal::new(10004, "TopicId: needed in a Community with topics"));
    }
    group.messages_in_mut(topic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_ADMIN;
    use crate::testing::Server;

    #[test]
    fn the_latest_pin_is_first_and_ten_are_the_most() {
        let mut server = Server::new();
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
        for random in 0..12 {
            let message = json!({"GroupId": "g", "Random": random,
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
            server.call("send_group_message", message);
        }
        let pin = |server: &mut Server, seq: u64| {
            server.code("pin_group_message", json!({"GroupId": "g", "MsgSeq": seq, "Pinner_Account": "alice"}))
        };
        assert_eq!([1, 2, 1, 99].map(|seq| pin(&mut server, seq)), [0, 0, 0, 10004]);
        let pins = server.call("get_pinned_group_messages", json!({"GroupId": "g"}));
        let entry = |seq: u64, by: &str| json!({"MsgSeq": seq, "Pinner_Account": by});
        assert_eq!(pins["PinnedMsgList"], json!([entry(1, "alice"), entry(2, "alice")]));
        let unpin = json!({"GroupId": "g", "MsgSeq": 1});
        assert_eq!(server.code("unpin_group_message", unpin.clone()), 0);
        assert_eq!(server.code("unpin_group_message", unpin), 10004);
        (3..12).for_each(|seq| assert_eq!(pin(&mut server, seq), 0));
        assert_eq!(pin(&mut server, 12), 10070);
        server.call("unpin_group_message", json!({"GroupId": "g", "MsgSeq": 2}));
        assert_eq!(server.code("pin_group_message", json!({"GroupId": "g", "MsgSeq": 12})), 0);
        let pins = server.call("get_pinned_group_messages", json!({"GroupId": "g"}));
        assert_eq!(pins["PinnedMsgList"][0], entry(12, DEMO_ADMIN));
    }
}
