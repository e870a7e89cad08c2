//! Counters of groups, such as likes.

use serde_json::{Value, json};

use super::Group;
use crate::generated::{DeleteGroupCounters, GetGroupCounters, UpdateGroupCounters};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// Maximum counters of a group.
const MAX_KEYS: usize = UpdateGroupCounters::GROUP_COUNTER_MAX_ITEMS;

/// The named counters that exist; without names all.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetGroupCounters = call.read();
    let group = counting(state, request.group_id())?;
    let keys = request.group_counter_keys();
    let wanted = |key: &str| keys.as_ref().is_none_or(|keys| keys.contains(&key));
    Ok(Reply::ok().with("GroupCounter", listed(group, wanted)))
}

/// Without a mode it sets the values.
pub(crate) fn update(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: UpdateGroupCounters = call.read();
    let group = counting(state, request.group_id())?;
    let items = request.group_counter();
    let mut counters = group.counters.clone();
    for item in &items {
        let counter = counters.entry(item.key().to_owned()).or_insert(0);
        *counter = match request.mode() {
            Some("Increase") => counter.saturating_add(item.value()),
            Some("Decrease") => counter.saturating_sub(item.value()),
            None | Some("Set") => item.value(),
            Some(other) => return Err(Refusal::new(10004, format!("Mode: {other} is not Set, Increase or Decrease"))),
        };
    }
    if counters.len() > MAX_KEYS {
        return Err(Refusal::new(10063, format!("GroupCounter: more than {MAX_KEYS} keys")));
    }
    group.counters = counters;
    let updated = |key: &str| items.iter().any(|item| item.key() == key);
    Ok(Reply::ok().with("GroupCounter", listed(group, updated)))
}

/// Without names it deletes all.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteGroupCounters = call.read();
    let group = counting(state, request.group_id())?;
    match request.group_counter_keys() {
        None => group.counters.clear(),
        Some(keys) => group.counters.retain(|key, _| !keys.contains(&key.as_str())),
    }
    Ok(Reply::ok())
}

/// A group that can have counters: any but a Community.
fn counting<'a>(state: &'a mut State, id: &str) -> Result<&'a mut Group, Refusal> {
    let group = state.groups.get_mut(id)?;
    if group.is_community() {
        return Err(Refusal::new(10007, "GroupId: not for a Community"));
    }
    Ok(group)
}

fn listed(group: &Group, wanted: impl Fn(&str) -> bool) -> Vec<Value> {
    let counters = group.counters.iter().filter(|(key, _)| wanted(key));
    counters.map(|(key, value)| json!({ "Key": key, "Value": value })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn update(server: &mut Server, mode: &str, key: &str, value: i64) -> Value {
        let counters = json!([{"Key": key, "Value": value}]);
        server.call("update_group_counters", json!({"GroupId": "g", "GroupCounter": counters, "Mode": mode}))
    }

    #[test]
    fn a_counter_is_set_raised_and_lowered_and_starts_at_0() {
        let mut server = Server::with_groups();
        assert_eq!(update(&mut server, "Increase", "like", 5)["GroupCounter"], json!([{"Key": "like", "Value": 5}]));
        assert_eq!(update(&mut server, "Decrease", "like", 7)["GroupCounter"], json!([{"Key": "like", "Value": -2}]));
        assert_eq!(update(&mut server, "Set", "unlike", 1)["GroupCounter"], json!([{"Key": "unlike", "Value": 1}]));
        let all = server.call("get_group_counters", json!({"GroupId": "g"}));
        assert_eq!(all["GroupCounter"], json!([{"Key": "like", "Value": -2}, {"Key": "unlike", "Value": 1}]));
        let one = server.call("get_group_counters", json!({"GroupId": "g", "GroupCounterKeys": ["unlike", "none"]}));
        assert_eq!(one["GroupCounter"], json!([{"Key": "unlike", "Value": 1}]));
    }

    #[test]
    fn named_counters_are_deleted_or_all() {
        let mut server = Server::with_groups();
        for key in ["a", "b", "c"] {
            update(&mut server, "Set", key, 1);
        }
        assert_eq!(server.code("delete_group_counters", json!({"GroupId": "g", "GroupCounterKeys": ["a"]})), 0);
        let keys = |server: &mut Server| {
            let reply = server.call("get_group_counters", json!({"GroupId": "g"}));
            reply["GroupCounter"].as_array().unwrap().len()
        };
        assert_eq!(keys(&mut server), 2);
        assert_eq!(server.code("delete_group_counters", json!({"GroupId": "g"})), 0);
        assert_eq!(keys(&mut server), 0);
    }

    #[test]
    fn what_cannot_be_counted_has_its_code() {
        let mut server = Server::with_groups();
        for at in 0..20 {
            update(&mut server, "Set", &format!("k{at}"), 1);
        }
        assert_eq!(update(&mut server, "Set", "one more", 1)["ErrorCode"], 10063);
        assert_eq!(update(&mut server, "Increase", "k1", i64::MAX)["GroupCounter"][0]["Value"], i64::MAX);
        assert_eq!(server.code("get_group_counters", json!({"GroupId": "@TGS#_c"})), 10007);
        assert_eq!(server.code("get_group_counters", json!({"GroupId": "none"})), 10010);
    }
}
