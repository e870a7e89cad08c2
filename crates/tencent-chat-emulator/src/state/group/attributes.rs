//! Custom attributes of groups: a few short strings that all members can read, such as who has which seat.

use serde_json::{Value, json};

use super::Group;
use crate::generated::{
    ClearGroupAttributes, DeleteGroupAttributes, GetGroupAttributes, GroupAttributeItem, ModifyGroupAttributes,
    ResetGroupAttributes,
};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::webhooks::Event;

/// Maximum attributes of a group.
const MAX_KEYS: usize = ModifyGroupAttributes::GROUP_ATTR_MAX_ITEMS;
/// The bytes of all values of a group.
const MAX_BYTES: usize = 16_000;

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let group = state.groups.get(call.read::<GetGroupAttributes>().group_id())?;
    let attributes = group.attributes.iter().map(|(key, value)| json!({ "key": key, "value": value }));
    Ok(Reply::ok().with("GroupAttrAry", attributes.collect::<Vec<_>>()))
}

pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyGroupAttributes = call.read();
    put(state, call, request.group_id(), &request.group_attr(), false)
}

pub(crate) fn reset(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ResetGroupAttributes = call.read();
    put(state, call, request.group_id(), &request.group_attr(), true)
}

fn put(state: &mut State, call: &Call<'_>, id: &str, items: &[GroupAttributeItem<'_>], replaces: bool) -> Outcome {
    let group = state.groups.get_mut(id)?;
    let mut attributes = if replaces { Default::default() } else { group.attributes.clone() };
    attributes.extend(items.iter().map(|item| (item.key().to_owned(), item.value().to_owned())));
    if attributes.len() > MAX_KEYS {
        return Err(Refusal::new(10047, format!("GroupAttr: more than {MAX_KEYS} keys")));
    }
    if attributes.values().map(String::len).sum::<usize>() > MAX_BYTES {
        return Err(Refusal::new(10048, format!("GroupAttr: more than {MAX_BYTES} bytes of values")));
    }
    group.attributes = attributes;
    let changed = items.iter().map(|item| json!({ "key": item.key(), "value": item.value() }));
    let event = changed_event(group, call, if replaces { "set" } else { "modify" }, changed.collect());
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    Ok(Reply::ok())
}

pub(crate) fn clear(state: &mut State, call: &Call<'_>) -> Outcome {
    let group = state.groups.get_mut(call.read::<ClearGroupAttributes>().group_id())?;
    if group.is_community() {
        return Err(Refusal::new(10007, "GroupId: not for a Community"));
    }
    let cleared = std::mem::take(&mut group.attributes);
    let keys = cleared.keys().map(|key| json!({ "key": key }));
    let event = changed_event(group, call, "clear", keys.collect());
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    Ok(Reply::ok())
}

/// Deletes all attributes of the call, or none if one does not exist.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteGroupAttributes = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    let keys = request.group_attr();
    if let Some(missing) = keys.iter().find(|item| !group.attributes.contains_key(item.key())) {
        return Err(Refusal::new(10050, format!("GroupAttr: attribute {} does not exist", missing.key())));
    }
    for item in &keys {
        group.attributes.remove(item.key());
    }
    let event = changed_event(group, call, "delete", keys.iter().map(|item| json!({ "key": item.key() })).collect());
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    Ok(Reply::ok())
}

/// The webhook about a change, with `how` as its type of change.
fn changed_event(group: &Group, call: &Call<'_>, how: &str, attributes: Vec<Value>) -> Event {
    let event = group.event("Group.CallbackAfterGroupAttrChanged", call);
    event.with("Operator_Account", call.caller).with("OptionType", how).with("GroupAttr", attributes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn pairs(pairs: &[(&str, &str)]) -> Value {
        let pairs = pairs.iter().map(|(key, value)| json!({"key": key, "value": value})).collect::<Vec<_>>();
        json!({"GroupId": "g", "GroupAttr": pairs})
    }

    fn attributes(server: &mut Server) -> Value {
        server.call("get_group_attributes", json!({"GroupId": "g"}))["GroupAttrAry"].clone()
    }

    #[test]
    fn attributes_are_changed_replaced_deleted_and_cleared() {
        let mut server = Server::with_groups();
        assert_eq!(server.code("modify_group_attributes", pairs(&[("a", "1"), ("b", "2")])), 0);
        assert_eq!(server.code("modify_group_attributes", pairs(&[("b", "3")])), 0);
        assert_eq!(attributes(&mut server), json!([{"key": "a", "value": "1"}, {"key": "b", "value": "3"}]));
        let delete = json!({"GroupId": "g", "GroupAttr": [{"key": "a"}]});
        assert_eq!(server.code("delete_group_attributes", delete.clone()), 0);
        assert_eq!(server.code("delete_group_attributes", delete), 10050);
        assert_eq!(server.code("reset_group_attributes", pairs(&[("c", "4")])), 0);
        assert_eq!(attributes(&mut server), json!([{"key": "c", "value": "4"}]));
        assert_eq!(server.code("clear_group_attributes", json!({"GroupId": "g"})), 0);
        assert_eq!(attributes(&mut server), json!([]));
        assert_eq!(server.code("clear_group_attributes", json!({"GroupId": "@TGS#_c"})), 10007);
    }

    #[test]
    fn what_is_too_much_has_its_code_and_changes_nothing() {
        let mut server = Server::with_groups();
        server.call("modify_group_attributes", pairs(&[("a", "1")]));
        let (long, keys) = ("x".repeat(4000), (0..16).map(|at| format!("k{at}")).collect::<Vec<_>>());
        let many: Vec<(&str, &str)> = keys.iter().map(|key| (key.as_str(), "v")).collect();
        let five: Vec<(&str, &str)> = keys[..5].iter().map(|key| (key.as_str(), long.as_str())).collect();
        assert_eq!(server.code("modify_group_attributes", pairs(&[(&"x".repeat(33), "v")])), 10045);
        assert_eq!(server.code("modify_group_attributes", pairs(&[("b", &format!("{long}x"))])), 10046);
        assert_eq!(server.code("modify_group_attributes", pairs(&many)), 10047);
        assert_eq!(server.code("reset_group_attributes", pairs(&five)), 10048);
        assert_eq!(
            server
                .code("modify_group_attributes", json!({"GroupId": "none", "GroupAttr": [{"key": "a", "value": "b"}]})),
            10010
        );
        assert_eq!(attributes(&mut server), json!([{"key": "a", "value": "1"}]));
        assert_eq!(server.code("reset_group_attributes", pairs(&many)), 0);
    }
}
