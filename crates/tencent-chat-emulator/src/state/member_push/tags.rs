//! Tags of the older push service.

use serde_json::{Value, json};

use crate::generated::{AddMemberTags, ClearMemberTags, GetMemberTags, RemoveMemberTags};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// A user who would have too many tags fails the call. Users before that one get their tags.
pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let users = call.read::<AddMemberTags>().user_tags();
    if users.iter().any(|user| user.tags().contains(&"")) {
        return Err(Refusal::new(90001, "Tags: a tag is empty"));
    }
    for user in users.iter().filter(|user| state.accounts.has(user.to_account())) {
        state.tags.add(user.to_account(), &user.tags(), false)?;
    }
    Ok(Reply::ok())
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let known = call.read::<GetMemberTags>().to_account().into_iter();
    let known = known.filter(|account| state.accounts.has(account));
    let users = known.map(|account| json!({ "To_Account": account, "Tags": state.tags.of(account) }));
    Ok(Reply::ok().with("UserTags", users.collect::<Vec<Value>>()))
}

pub(crate) fn remove(state: &mut State, call: &Call<'_>) -> Outcome {
    for user in call.read::<RemoveMemberTags>().user_tags() {
        state.tags.remove(user.to_account(), &user.tags());
    }
    Ok(Reply::ok())
}

pub(crate) fn clear(state: &mut State, call: &Call<'_>) -> Outcome {
    for account in call.read::<ClearMemberTags>().to_account() {
        state.tags.forget(account);
    }
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    #[test]
    fn both_services_work_on_the_same_tags() {
        let mut server = Server::new();
        server.import(&["a", "b"]);
        let user = |name: &str, tags: &[&str]| json!({"To_Account": name, "Tags": tags});
        let add = json!({"UserTags": [user("a", &["x", "y"]), user("nobody", &["x"]), user("b", &["y"])]});
        assert_eq!(server.code("add_member_tags", add), 0);
        assert_eq!(server.code("remove_member_tags", json!({"UserTags": [user("a", &["x", "z"])]})), 0);
        let get = json!({"To_Account": ["a", "b", "nobody"]});
        let expected = json!([user("a", &["y"]), user("b", &["y"])]);
        assert_eq!(server.call("get_member_tags", get.clone())["UserTags"], expected);
        assert_eq!(server.call("get_user_tags", get.clone())["UserTags"], expected);
        assert_eq!(server.code("clear_member_tags", json!({"To_Account": ["a"]})), 0);
        assert_eq!(server.call("get_member_tags", get)["UserTags"], json!([user("a", &[]), user("b", &["y"])]));
    }

    #[test]
    fn too_many_or_too_long_tags_are_refused() {
        let mut server = Server::new();
        server.import(&["a"]);
        let add = |tags: Vec<String>| json!({"UserTags": [{"To_Account": "a", "Tags": tags}]});
        let numbered = |from: usize, to: usize| (from..to).map(|at| at.to_string()).collect::<Vec<_>>();
        assert_eq!(server.code("add_member_tags", add(numbered(0, 11))), 90032);
        assert_eq!(server.code("add_member_tags", add(vec!["x".repeat(51)])), 90020);
        assert_eq!(server.code("add_member_tags", add(vec![String::new()])), 90001);
        for ten in 0..10 {
            assert_eq!(server.code("add_member_tags", add(numbered(10 * ten, 10 * ten + 10))), 0);
        }
        assert_eq!(server.code("add_member_tags", add(numbered(100, 101))), 90032);
    }
}
