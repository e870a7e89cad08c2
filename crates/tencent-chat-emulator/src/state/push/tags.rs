//! Push tags of users: add, get, remove, clear.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::ErrorList;
use crate::generated::{AddUserTags, ClearUserTags, GetUserTags, RemoveUserTags, UserTagsItem};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// Maximum tags of a user.
const MAX_TAGS: usize = UserTagsItem::TAGS_MAX_ITEMS;

/// Maximum tags that one call adds to a user.
const MAX_ADDED: usize = 10;

#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Tags(BTreeMap<String, BTreeSet<String>>);

impl Tags {
    pub fn has(&self, account: &str, tag: &str) -> bool {
        self.0.get(account).is_some_and(|own| own.contains(tag))
    }

    /// The tags of a user, sorted.
    pub fn of(&self, account: &str) -> Vec<&str> {
        self.0.get(account).into_iter().flatten().map(String::as_str).collect()
    }

    /// Adds tags to a user, or replaces the user's tags.
    pub fn add(&mut self, account: &str, tags: &[&str], replace: bool) -> Result<(), Refusal> {
        let own = self.0.entry(account.to_owned()).or_default();
        let mut changed = if replace { BTreeSet::new() } else { own.clone() };
        changed.extend(tags.iter().map(|tag| (*tag).to_owned()));
        if changed.len() > MAX_TAGS {
            return Err(Refusal::new(90032, format!("{account} would have more than {MAX_TAGS} tags")));
        }
        *own = changed;
        Ok(())
    }

    /// Removes tags from a user. A tag that the user does not have is not a mistake.
    pub fn remove(&mut self, account: &str, tags: &[&str]) {
        if let Some(own) = self.0.get_mut(account) {
            own.retain(|tag| !tags.contains(&tag.as_str()));
        }
    }

    pub fn forget(&mut self, account: &str) {
        self.0.remove(account);
    }
}

pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddUserTags = call.read();
    let (users, replace) = (request.user_tags(), request.replace() == Some(1));
    for tags in users.iter().map(|user| user.tags()) {
        if tags.contains(&"") {
            return Err(Refusal::new(90001, "Tags: a tag is empty"));
        }
        if !replace && tags.len() > MAX_ADDED {
            return Err(Refusal::new(90032, "Tags: more than 10 tags for one user, without Replace"));
        }
    }
    let mut errors = ErrorList::default();
    for user in users {
        let account = user.to_account();
        if !errors.is_known(&state.accounts, account) {
            continue;
        }
        if state.tags.add(account, &user.tags(), replace).is_err() {
            errors.push(account, 90032, "the user would have more than 100 tags");
        }
    }
    Ok(errors.put_into(Reply::ok()))
}

pub(crate) fn remove(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RemoveUserTags = call.read();
    let mut errors = ErrorList::default();
    for user in request.user_tags() {
        if errors.is_known(&state.accounts, user.to_account()) {
            state.tags.remove(user.to_account(), &user.tags());
        }
    }
    Ok(errors.put_into(Reply::ok()))
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetUserTags = call.read();
    let mut errors = ErrorList::default();
    let mut users = Vec::new();
    for account in request.to_account() {
        if errors.is_known(&state.accounts, account) {
            users.push(json!({ "To_Account": account, "Tags": state.tags.of(account) }));
        }
    }
    Ok(errors.put_into(Reply::ok().with("UserTags", users)))
}

pub(crate) fn clear(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ClearUserTags = call.read();
    let mut errors = ErrorList::default();
    for account in request.to_account() {
        if errors.is_known(&state.accounts, account) {
            state.tags.forget(account);
        }
    }
    Ok(errors.put_into(Reply::ok()))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::testing::Server;

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["a", "b"]);
        server
    }

    fn tags(account: &str, tags: &[&str]) -> Value {
        json!({"UserTags": [{"To_Account": account, "Tags": tags}]})
    }

    fn get(server: &mut Server, account: &str) -> Value {
        server.call("get_user_tags", json!({"To_Account": [account]}))["UserTags"][0]["Tags"].clone()
    }

    #[test]
    fn tags_are_added_removed_and_cleared() {
        let mut server = server();
        server.call("add_user_tags", tags("a", &["gold", "week"]));
        server.call("add_user_tags", tags("a", &["gold", "new"]));
        assert_eq!(get(&mut server, "a"), json!(["gold", "new", "week"]));
        server.call("remove_user_tags", tags("a", &["week", "other"]));
        assert_eq!(get(&mut server, "a"), json!(["gold", "new"]));
        server.call("clear_user_tags", json!({"To_Account": ["a", "b"]}));
        assert_eq!(get(&mut server, "a"), json!([]));
    }

    #[test]
    fn replace_takes_the_place_of_all_earlier_tags() {
        let mut server = server();
        server.call("add_user_tags", tags("a", &["gold"]));
        let mut body = tags("a", &["silver"]);
        body["Replace"] = 1.into();
        server.call("add_user_tags", body);
        assert_eq!(get(&mut server, "a"), json!(["silver"]));
    }

    #[test]
    fn an_unknown_account_is_70107_in_the_error_list() {
        let mut server = server();
        for (name, body) in [
            ("add_user_tags", tags("nobody", &["gold"])),
            ("remove_user_tags", tags("nobody", &["gold"])),
            ("get_user_tags", json!({"To_Account": ["nobody"]})),
            ("clear_user_tags", json!({"To_Account": ["nobody"]})),
        ] {
            let reply = server.call(name, body);
            assert_eq!(
                (&reply["ErrorCode"], &reply["ErrorList"][0]["ErrorCode"]),
                (&json!(0), &json!(70107)),
                "{name}"
            );
        }
    }

    #[test]
    fn too_many_tags_are_90032() {
        let mut server = server();
        let many: Vec<String> = (0..101).map(|at| format!("tag{at}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(server.code("add_user_tags", tags("a", &many[..11])), 90032);
        assert_eq!(server.code("add_user_tags", tags("a", &many)), 90032);
        let mut body = tags("a", &many[..100]);
        body["Replace"] = 1.into();
        assert_eq!(server.code("add_user_tags", body), 0);
        let reply = server.call("add_user_tags", tags("a", &["one more"]));
        assert_eq!(reply["ErrorList"][0]["ErrorCode"], 90032);
        assert_eq!(get(&mut server, "a").as_array().unwrap().len(), 100);
        assert_eq!(server.code("add_user_tags", tags("a", &[""])), 90001);
    }
}
