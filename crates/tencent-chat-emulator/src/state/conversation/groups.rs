//! Groups of conversations, such as "family" and "work".

use serde_json::{Value, json};

use super::marks::Marked;
use super::{Contact, Own, check_count, owner, result};
use crate::generated::{ContactGroupUpdate, CreateConversationGroup, DeleteConversationGroup, UpdateConversationGroup};
use crate::reply::{Call, ItemFailure, Outcome, Refusal, Reply};
use crate::state::State;

/// Maximum conversation groups of an account.
const MAX_GROUPS: usize = 20;

const RENAME: i64 = 1;
const ADD: i64 = 1;

impl Own {
    fn existing(&self, name: &str) -> Result<u64, Refusal> {
        self.group_named(name).ok_or_else(|| Refusal::new(51009, format!("conversation group {name} does not exist")))
    }

    fn add(&mut self, group: u64, contact: &Contact, now: u64) -> Result<(), ItemFailure> {
        self.check_capacity(contact, |marked: &Marked| !marked.groups.is_empty())?;
        self.change(contact, now, |marked| marked.groups.extend([group]));
        Ok(())
    }

    fn remove(&mut self, group: u64, contact: &Contact, now: u64) {
        if self.marked.get(contact).is_some_and(|marked| marked.groups.contains(&group)) {
            self.change(contact, now, |marked| marked.groups.retain(|number| *number != group));
        }
    }
}

fn named(name: Option<&str>) -> Result<&str, Refusal> {
    name.filter(|name| !name.is_empty())
        .ok_or_else(|| Refusal::new(50002, "the name of the conversation group is missing"))
}

/// An existing group gets more conversations.
pub(crate) fn create(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CreateConversationGroup = call.read();
    let account = owner(state, request.from_account())?;
    let items = request.group_contact_item();
    let item = call.needed("GroupContactItem", items.first())?;
    let name = named(Some(item.group_name()))?;
    check_count(item.contact_item().len())?;
    let contacts = item.contact_item().into_iter().map(Contact::of).collect::<Result<Vec<_>, _>>()?;
    let own = state.conversations.get_mut(account);
    let group = match own.group_named(name) {
        Some(group) => group,
        None if own.groups.len() >= MAX_GROUPS => {
            return Err(Refusal::new(51010, format!("more than {MAX_GROUPS} conversation groups")));
        }
        None => {
            own.last_group += 1;
            own.groups.insert(own.last_group, name.to_owned());
            own.last_group
        }
    };
    let results: Vec<Value> =
        contacts.iter().map(|contact| result(contact, add_one(state, call, account, group, contact))).collect();
    let entry = json!({ "GroupItem": { "GroupName": name, "GroupId": group }, "ResultItem": results });
    Ok(Reply::ok().with("GroupResultItem", vec![entry]))
}

fn add_one(
    state: &mut State,
    call: &Call<'_>,
    account: &str,
    group: u64,
    contact: &Contact,
) -> Result<(), ItemFailure> {
    contact.check(state, account)?;
    state.conversations.get_mut(account).add(group, contact, call.secs())
}

pub(crate) fn update(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: UpdateConversationGroup = call.read();
    let account = owner(state, request.from_account())?;
    let update = request.update_group();
    let old = named(update.old_group_name())?;
    let (name, results) = match update.update_group_type() {
        RENAME => (rename(state, account, old, update)?, None),
        _ => (old, Some(regroup(state, call, account, update)?)),
    };
    let number = state.conversations.get_mut(account).existing(name)?;
    let mut entry = json!({
        "UpdateGroupType": update.update_group_type(),
        "GroupName": name,
        "GroupId": number,
        "OldGroupName": old,
    });
    if let Some(results) = results {
        entry["ContactResultItem"] = results.into();
    }
    Ok(Reply::ok().with("UpdateType", request.update_type()).with("UpdateGroupResult", entry))
}

fn rename<'a>(state: &mut State, account: &str, old: &str, update: ContactGroupUpdate<'a>) -> Result<&'a str, Refusal> {
    let new = named(update.new_group_name())?;
    let own = state.conversations.get_mut(account);
    let number = own.existing(old)?;
    if own.group_named(new).is_some_and(|other| other != number) {
        return Err(Refusal::new(50002, format!("NewGroupName: {new} is there already")));
    }
    own.groups.insert(number, new.to_owned());
    Ok(new)
}

/// Adds conversations to a group and removes others, each by itself.
fn regroup(
    state: &mut State,
    call: &Call<'_>,
    account: &str,
    update: ContactGroupUpdate<'_>,
) -> Result<Vec<Value>, Refusal> {
    let items = update.contact_update_item().unwrap_or_default();
    check_count(items.len())?;
    let mut changes = Vec::new();
    for item in items {
        changes.push((item.contact_opt_type(), Contact::of(item.contact_item())?));
    }
    let group = state.conversations.get_mut(account).existing(update.old_group_name().unwrap_or_default())?;
    let mut results = Vec::new();
    for (operation, contact) in changes {
        let outcome = match operation {
            ADD => add_one(state, call, account, group, &contact),
            _ => {
                state.conversations.get_mut(account).remove(group, &contact, call.secs());
                Ok(())
            }
        };
        let mut entry = result(&contact, outcome);
        entry["ContactOptType"] = operation.into();
        results.push(entry);
    }
    Ok(results)
}

/// The conversations themselves stay.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteConversationGroup = call.read();
    let account = owner(state, request.from_account())?;
    let own = state.conversations.get_mut(account);
    let mut deleted = Vec::new();
    for name in request.group_name() {
        let group = own.existing(name)?;
        let members: Vec<Contact> = own.marked.keys().cloned().collect();
        members.iter().for_each(|contact| own.remove(group, contact, call.secs()));
        own.groups.remove(&group);
        deleted.push(json!({ "GroupName": name, "GroupId": group }));
    }
    Ok(Reply::ok().with("GroupItem", deleted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn server() -> Server {
        let mut server = Server::with_groups();
        server.import(&["alice", "bob", "carol"]);
        server.call("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "alice"}]}));
        server
    }

    fn user(account: &str) -> Value {
        json!({"Type": 1, "To_Account": account})
    }

    fn create(server: &mut Server, name: &str, contacts: Value) -> Value {
        let item = json!({"GroupName": name, "ContactItem": contacts});
        server.call("create_conversation_group", json!({"From_Account": "alice", "GroupContactItem": [item]}))
    }

    fn update(server: &mut Server, update: Value) -> Value {
        let body = json!({"From_Account": "alice", "UpdateType": 1, "UpdateGroup": update});
        server.call("update_conversation_group", body)
    }

    /// The conversations in groups, with the numbers of these.
    fn grouped(server: &mut Server) -> Vec<(String, Value)> {
        let all = server.call("get_conversation_groups", json!({"From_Account": "alice", "StartIndex": 0}));
        let items = all["ContactItem"].as_array().unwrap().iter();
        let id = |item: &Value| item["To_Account"].as_str().or(item["ToGroupId"].as_str()).unwrap().to_owned();
        items.map(|item| (id(item), item["ContactGroupId"].clone())).collect()
    }

    fn codes(results: &Value) -> Vec<i64> {
        results.as_array().unwrap().iter().map(|result| result["ResultCode"].as_i64().unwrap()).collect()
    }

    #[test]
    fn conversations_are_put_into_groups_each_by_itself() {
        let mut server = server();
        let group = json!({"Type": 2, "ToGroupId": "g"});
        let reply = create(&mut server, "family", json!([user("bob"), group, user("nobody")]));
        let result = &reply["GroupResultItem"][0];
        assert_eq!(result["GroupItem"], json!({"GroupName": "family", "GroupId": 1}));
        assert_eq!(result["ResultItem"][1], json!({"ContactItem": group, "ResultCode": 0, "ResultInfo": ""}));
        assert_eq!(codes(&result["ResultItem"]), [0, 0, 50001]);
        create(&mut server, "work", json!([user("bob")]));
        create(&mut server, "family", json!([user("carol")]));
        let one = |id: &str, groups: Value| (id.to_owned(), groups);
        assert_eq!(grouped(&mut server), [one("bob", json!([1, 2])), one("carol", json!([1])), one("g", json!([1]))]);
        let search = json!({"From_Account": "alice", "ContactItem": [user("bob")]});
        let found = server.call("search_conversation_groups", search);
        let groups = json!([{"GroupName": "family", "GroupId": 1}, {"GroupName": "work", "GroupId": 2}]);
        assert_eq!(found["GroupItem"], groups);
    }

    #[test]
    fn a_group_is_renamed_changed_and_deleted() {
        let mut server = server();
        create(&mut server, "family", json!([user("bob"), user("carol")]));
        create(&mut server, "work", json!([user("bob")]));
        let renamed =
            update(&mut server, json!({"UpdateGroupType": 1, "OldGroupName": "family", "NewGroupName": "home"}));
        let expected = json!({"UpdateGroupType": 1, "GroupName": "home", "GroupId": 1, "OldGroupName": "family"});
        assert_eq!((&renamed["UpdateType"], &renamed["UpdateGroupResult"]), (&json!(1), &expected));
        let change = |operation: u8, contact: Value| json!({"ContactOptType": operation, "ContactItem": contact});
        let changes = [change(2, user("bob")), change(1, json!({"Type": 2, "ToGroupId": "g"})), change(1, user("x"))];
        let changed =
            update(&mut server, json!({"UpdateGroupType": 2, "OldGroupName": "home", "ContactUpdateItem": changes}));
        assert_eq!(codes(&changed["UpdateGroupResult"]["ContactResultItem"]), [0, 0, 50001]);
        assert_eq!(changed["UpdateGroupResult"]["OldGroupName"], "home");
        let one = |id: &str, groups: Value| (id.to_owned(), groups);
        assert_eq!(grouped(&mut server), [one("bob", json!([2])), one("carol", json!([1])), one("g", json!([1]))]);
        let delete = json!({"From_Account": "alice", "GroupName": ["home"]});
        let deleted = server.call("delete_conversation_group", delete.clone());
        assert_eq!(deleted["GroupItem"], json!([{"GroupName": "home", "GroupId": 1}]));
        assert_eq!(grouped(&mut server), [one("bob", json!([2]))]);
        assert_eq!(server.code("delete_conversation_group", delete), 51009);
    }

    #[test]
    fn what_cannot_be_has_its_code() {
        let mut server = server();
        for at in 0..20 {
            assert_eq!(create(&mut server, &format!("g{at}"), json!([user("bob")]))["ErrorCode"], 0);
        }
        for (name, contacts, code) in [
            ("more", json!([user("bob")]), 51010),
            ("g1", json!([user("carol")]), 0),
            ("", json!([user("bob")]), 50002),
            (&"x".repeat(33), json!([user("bob")]), 51011),
            ("g1", json!([]), 51006),
            ("g1", vec![user("bob"); 101].into(), 51006),
            ("g1", json!([{"Type": 2, "To_Account": "bob"}]), 50002),
        ] {
            assert_eq!(create(&mut server, name, contacts)["ErrorCode"], code, "{name}");
        }
        for (body, code) in [
            (json!({"UpdateGroupType": 1, "OldGroupName": "none", "NewGroupName": "n"}), 51009),
            (json!({"UpdateGroupType": 1, "OldGroupName": "g1"}), 50002),
            (json!({"UpdateGroupType": 1, "OldGroupName": "g1", "NewGroupName": "g2"}), 50002),
            (json!({"UpdateGroupType": 1, "OldGroupName": "g1", "NewGroupName": "x".repeat(33)}), 51011),
            (json!({"UpdateGroupType": 2, "OldGroupName": "g1"}), 51006),
            (json!({"UpdateGroupType": 3, "OldGroupName": "g1"}), 50002),
        ] {
            assert_eq!(update(&mut server, body.clone())["ErrorCode"], code, "{body}");
        }
    }
}
