//! Friend groups: add, delete, get.

use serde_json::{Value, json};

use super::friend::is_group_name;
use super::{failure, require_from, require_to};
use crate::generated::{AddFriendGroups, DeleteFriendGroups, GetFriendGroups};
use crate::reply::{Call, Outcome, Refusal, Reply, Results};
use crate::state::State;

/// Creates groups, and keeps existing ones. The named friends are added to all of them.
pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    const COMMAND: &str = "GroupAdd";
    let request: AddFriendGroups = call.read();
    let from = request.from_account();
    let names = request.group_name();
    if !names.iter().all(|name| is_group_name(name)) {
        return Err(Refusal::new(30001, "GroupName: a name has 1 to 30 bytes"));
    }
    require_from(&state.accounts, from)?;
    let relations = &mut state.relations;
    let created = relations.create_groups(from, &names);
    created.map_err(|_| Refusal::new(30011, "an account has at most 32 friend groups"))?;
    let mut results = Results::default();
    for to in request.to_account().into_iter().flatten() {
        let known = require_to(&state.accounts, COMMAND, to);
        let friend = relations.friends.get_mut(from, to);
        let result = known.and_then(|()| friend.ok_or_else(|| failure(32216, COMMAND, "ToTinyId_Not_Friend")));
        let result = result.map(|friend| {
            let missing = names.iter().filter(|name| !friend.groups.iter().any(|group| group == *name));
            let missing: Vec<String> = missing.map(|name| (*name).to_owned()).collect();
            friend.groups.extend(missing);
        });
        if result.is_ok() {
            let person = relations.person(from);
            person.friends_sequence = person.friends_sequence.saturating_add(1);
            person.groups_sequence = person.groups_sequence.saturating_add(1);
        }
        results.push(to, result);
    }
    let reply = if request.to_account().is_some() { results.with_fail_account("ResultItem") } else { Reply::ok() };
    Ok(reply.with("CurrentSequence", relations.person(from).groups_sequence))
}

/// Deletes groups but not their friends. Deleting a group that does not exist succeeds. The page's sample of a success has `0` as
/// ErrorInfo.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteFriendGroups = call.read();
    let from = request.from_account();
    let names = request.group_name();
    require_from(&state.accounts, from)?;
    let relations = &mut state.relations;
    for friend in relations.friends.values_mut(from) {
        friend.groups.retain(|name| !names.contains(&name.as_str()));
    }
    let person = relations.person(from);
    let before = person.groups.len();
    person.groups.retain(|name| !names.contains(&name.as_str()));
    if person.groups.len() < before {
        person.groups_sequence = person.groups_sequence.saturating_add(1);
        person.friends_sequence = person.friends_sequence.saturating_add(1);
    }
    Ok(Reply::ok().info("0").with("CurrentSequence", person.groups_sequence))
}

/// Without names it lists all groups. Names of groups that do not exist are ignored.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetFriendGroups = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let person = state.relations.person_of(from);
    let (groups, sequence) = (person.groups.clone(), person.groups_sequence);
    let wanted = request.group_name().filter(|names| !names.is_empty());
    let groups = groups.into_iter().filter(|name| wanted.as_ref().is_none_or(|wanted| wanted.contains(&name.as_str())));
    let items = groups.map(|name| {
        let friends = state.relations.friends.from(from);
        let members: Vec<&str> =
            friends.filter(|(_, friend)| friend.groups.contains(&name)).map(|(to, _)| to).collect();
        let mut item = json!({ "GroupName": name, "FriendNumber": members.len() });
        if request.need_friend().is_some() {
            item["To_Account"] = members.into();
        }
        item
    });
    let items: Vec<Value> = items.collect();
    Ok(Reply::ok().with("ResultItem", items).with("CurrentSequence", sequence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob", "carol"]);
        let bob = json!({"To_Account": "bob", "AddSource": "AddSource_Type_Web"});
        server.call("add_friends", json!({"From_Account": "alice", "AddFriendItem": [bob]}));
        server
    }

    fn groups(server: &mut Server, rest: Value) -> Value {
        let mut body = rest;
        body["From_Account"] = "alice".into();
        server.call("get_friend_groups", body)["ResultItem"].clone()
    }

    #[test]
    fn groups_are_created_and_friends_put_into_them() {
        let mut server = server();
        let add =
            json!({"From_Account": "alice", "GroupName": ["Chess", "Work"], "To_Account": ["bob", "carol", "nobody"]});
        let reply = server.call("add_friend_groups", add);
        assert_eq!(
            reply["ResultItem"],
            json!([
                {"To_Account": "bob", "ResultCode": 0, "ResultInfo": ""},
                {"To_Account": "carol", "ResultCode": 32216, "ResultInfo": "Err_SNS_GroupAdd_ToTinyId_Not_Friend"},
                {"To_Account": "nobody", "ResultCode": 30003, "ResultInfo": "Err_SNS_GroupAdd_Account_Not_Exist"},
            ])
        );
        assert_eq!(reply["Fail_Account"], json!(["carol", "nobody"]));
        let reply = server.call("add_friend_groups", json!({"From_Account": "alice", "GroupName": ["Empty"]}));
        assert!(reply.get("ResultItem").is_none());
        assert_eq!(
            groups(&mut server, json!({"NeedFriend": "Need_Friend_Type_Yes"})),
            json!([
                {"GroupName": "Chess", "FriendNumber": 1, "To_Account": ["bob"]},
                {"GroupName": "Work", "FriendNumber": 1, "To_Account": ["bob"]},
                {"GroupName": "Empty", "FriendNumber": 0, "To_Account": []},
            ])
        );
        let some = groups(&mut server, json!({"GroupName": ["Empty", "Unknown"]}));
        assert_eq!(some, json!([{"GroupName": "Empty", "FriendNumber": 0}]));
    }

    #[test]
    fn deleting_a_group_keeps_its_friends() {
        let mut server = server();
        server.call(
            "add_friend_groups",
            json!({"From_Account": "alice", "GroupName": ["Chess", "Work"], "To_Account": ["bob"]}),
        );
        let reply =
            server.call("delete_friend_groups", json!({"From_Account": "alice", "GroupName": ["Chess", "Unknown"]}));
        assert_eq!((&reply["ErrorCode"], &reply["ErrorInfo"]), (&json!(0), &json!("0")));
        assert_eq!(groups(&mut server, json!({})), json!([{"GroupName": "Work", "FriendNumber": 1}]));
        let get = json!({"From_Account": "alice", "To_Account": ["bob"], "TagList": ["Tag_SNS_IM_Group"]});
        let fields = server.call("get_friends", get)["InfoItem"][0]["SnsProfileItem"].clone();
        assert_eq!(fields, json!([{"Tag": "Tag_SNS_IM_Group", "Value": ["Work"]}]));
    }

    #[test]
    fn the_sequence_grows_with_each_change() {
        let mut server = server();
        let mut change = |name: &str, group: &str| {
            let body = json!({"From_Account": "alice", "GroupName": [group]});
            server.call(name, body)["CurrentSequence"].as_u64().unwrap()
        };
        assert_eq!(change("add_friend_groups", "Chess"), 1);
        assert_eq!(change("add_friend_groups", "Chess"), 1, "it was there already");
        assert_eq!(change("delete_friend_groups", "Unknown"), 1);
        assert_eq!(change("delete_friend_groups", "Chess"), 2);
    }

    #[test]
    fn an_empty_name_and_a_33rd_group_are_refused() {
        let mut server = server();
        let add = |names: Vec<String>| json!({"From_Account": "alice", "GroupName": names});
        assert_eq!(server.code("add_friend_groups", add(vec![String::new()])), 30001);
        assert_eq!(server.code("add_friend_groups", add((0..32).map(|at| at.to_string()).collect())), 0);
        assert_eq!(server.code("add_friend_groups", add(vec!["one more".into()])), 30011);
    }
}
