//! What users read: groups, and everything at once.

use serde_json::json;

use super::rules;
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

/// Reads all messages of a group.
pub(super) fn group(state: &mut State, call: &Call<'_>) -> Outcome {
    rules::member(state, call)?;
    let id = call.text("GroupId");
    state.groups.get_mut(id)?.set_unread(call.caller, 0);
    let item = Item::new(Kind::Read, json!({ "GroupId": id })).in_group(id);
    state.clients.deliver_but(call.now, call.caller, &item, call.platform_of(call.caller));
    Ok(Reply::ok())
}

/// Reads all messages of all conversations.
pub(super) fn all(state: &mut State, call: &Call<'_>) -> Outcome {
    state.messages.read_all(call.caller);
    let groups = state.groups.joined_by(call.caller);
    let groups: Vec<(String, u64)> =
        groups.map(|group| (group.id.clone(), group.messages.next_seq() - 1)).filter(|(_, seq)| *seq > 0).collect();
    for (id, _) in &groups {
        state.groups.get_mut(id)?.set_unread(call.caller, 0);
    }
    let read: Vec<_> = groups.iter().map(|(id, seq)| json!({ "GroupId": id, "MsgSeq": seq })).collect();
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
