//! Marking messages as read: of a group, or of all conversations.

use serde_json::json;

use super::rules;
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::topics::named_topic;
use crate::webhooks::Event;

/// Reads all messages of a group, or of one of its topics.
pub(super) fn group(state: &mut State, call: &Call<'_>) -> Outcome {
    rules::member(state, call)?;
    let id = call.text("GroupId");
    let group = state.groups.get_mut(id)?;
    let mut content = json!({ "GroupId": id });
    match named_topic(Some(call.text("TopicId"))) {
        None => group.set_unread(call.caller, 0),
        Some(topic) => {
            let topic_of_group = group.topic_mut(topic)?;
            topic_of_group.read.insert(call.caller.to_owned(), topic_of_group.messages.next_seq() - 1);
            content["TopicId"] = topic.into();
        }
    }
    let item = Item::new(Kind::Read, content).in_group(id);
    state.clients.deliver_but(call.now, call.caller, &item, call.platform_of(call.caller));
    Ok(Reply::ok())
}

/// Reads all messages of all conversations.
pub(super) fn all(state: &mut State, call: &Call<'_>) -> Outcome {
    state.messages.read_all(call.caller);
    let groups = state.groups.joined_by(call.caller);
    let groups: Vec<(String, u64)> = groups.map(|group| (group.id.clone(), group.messages.next_seq() - 1)).collect();
    for (id, _) in &groups {
        let group = state.groups.get_mut(id)?;
        group.set_unread(call.caller, 0);
        for topic in group.topics.known.values_mut() {
            topic.read.insert(call.caller.to_owned(), topic.messages.next_seq() - 1);
        }
    }
    let read: Vec<_> =
        groups.iter().filter(|(_, seq)| *seq > 0).map(|(id, seq)| json!({ "GroupId": id, "MsgSeq": seq })).collect();
    let mut fields = json!({ "Report_Account": call.caller, "EventTime": call.now.as_millis() });
    if !read.is_empty() {
        fields["GroupReadInfo"] = read.into();
    }
    let event = Event::new("C2C.CallbackAfterMsgReadAll", call.caller, fields);
    let item = Item::of_event(Kind::Read, &event);
    state.clients.deliver_but(call.now, call.caller, &item, call.platform_of(call.caller));
    state.fired.push(event);
    Ok(Reply::ok())
}
