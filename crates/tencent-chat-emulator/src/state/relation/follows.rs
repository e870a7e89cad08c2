//! Following: add, delete, check, list page by page, counts.

use serde_json::{Value, json};

use super::friend::profile;
use super::{MAX_FOLLOWED, failure, require_from, require_to};
use crate::generated::{CheckFollowRelations, FollowUsers, GetFollowCounts, ListFollows, UnfollowUsers};
use crate::reply::{Call, ItemFailure, Outcome, Refusal, Reply, Results};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::webhooks::{Event, named};

pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: FollowUsers = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    let mut added = Vec::new();
    for to in request.follow_item().iter().map(|item| item.to_account()) {
        let is_new = add_one(state, from, to, call.secs());
        added.extend(is_new.as_ref().is_ok_and(|is_new| *is_new).then_some(to));
        results.push(to, is_new.map(drop));
    }
    if !added.is_empty() {
        let fields = json!({ "FollowList": named("To_Account", added.iter().copied()) });
        report_follow_change(state, call, event("Follow.CallbackAfterFollowAdd", from, fields, call), added);
    }
    Ok(results.listed("ResultItem"))
}

/// A webhook about the account that follows.
fn event(command: &'static str, from: &str, fields: Value, call: &Call<'_>) -> Event {
    Event::new(command, from, fields).with("From_Account", from).with("EventTime", call.now.as_millis())
}

/// Reports a change to the app, and to the devices of the followed accounts.
fn report_follow_change(state: &mut State, call: &Call<'_>, event: Event, followed: Vec<&str>) {
    state.clients.deliver_all(call.now, followed, || Item::of_event(Kind::Follow, &event));
    state.fired.push(event);
}

/// Following an account again succeeds: no page has a code for it. Returns whether it is new.
fn add_one(state: &mut State, from: &str, to: &str, now: u64) -> Result<bool, ItemFailure> {
    const COMMAND: &str = "FollowAdd";
    require_to(&state.accounts, COMMAND, to)?;
    let follows = &mut state.relations.follows;
    if from == to {
        return Err(failure(30001, COMMAND, "Self"));
    }
    let is_new = !follows.has(from, to);
    if is_new {
        if follows.count_from(from) >= MAX_FOLLOWED {
            return Err(failure(32100, COMMAND, "Following_Num_Exceed_Threshold"));
        }
        follows.insert(from, to, now);
    }
    Ok(is_new)
}

/// Unfollowing an account that is not followed succeeds.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: UnfollowUsers = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    let mut removed = Vec::new();
    for to in request.to_account() {
        let known = require_to(&state.accounts, "FollowDelete", to);
        if known.is_ok() && state.relations.follows.remove(from, to) {
            removed.push(to);
        }
        results.push(to, known);
    }
    if !removed.is_empty() {
        let fields = json!({ "To_Account": &removed });
        report_follow_change(state, call, event("Follow.CallbackAfterFollowDelete", from, fields, call), removed);
    }
    Ok(results.listed("ResultItem"))
}

pub(crate) fn check(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CheckFollowRelations = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let follows = &state.relations.follows;
    let mut results = Results::default();
    for to in request.to_account() {
        let kind = u8::from(follows.has(to, from)) + 2 * u8::from(follows.has(from, to));
        results.push_with(to, require_to(&state.accounts, "FollowCheck", to), [("FollowType", kind.into())]);
    }
    Ok(results.listed("ResultItem"))
}

/// The cursor is the last account of the page, so changes between two calls do not shift the pages.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListFollows = call.read();
    let from = request.from_account();
    let want = usize::try_from(call.needed("WantNum", request.want_num())?).unwrap_or(0);
    if want == 0 {
        return Err(Refusal::new(30001, "WantNum: at least 1"));
    }
    require_from(&state.accounts, from)?;
    let follows = &state.relations.follows;
    let entries: Box<dyn Iterator<Item = (&str, &u64)>> = match request.follow_type() {
        1 => Box::new(follows.to(from)),
        2 => Box::new(follows.from(from)),
        _ => Box::new(follows.from(from).filter(|(to, _)| follows.has(to, from))),
    };
    let mut rest = entries.skip_while(|(account, _)| *account <= request.start_cursor());
    let page: Vec<_> = rest.by_ref().take(want).collect();
    let more = rest.next().is_some();
    let next = page.last().filter(|_| more).map_or("", |(account, _)| account);
    let item = |(account, since): &(&str, &u64)| json!({ "To_Account": account, "FollowTime": since, "ProfileItem": profile(state.accounts.get(account)) });
    Ok(Reply::ok().with("FollowItem", page.iter().map(item).collect::<Vec<Value>>()).with("NextCursor", next))
}

/// `From_Account` has no effect on the counts.
pub(crate) fn counts(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetFollowCounts = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let follows = &state.relations.follows;
    let mut results = Results::default();
    for to in request.to_account() {
        let mutual = follows.from(to).filter(|(other, _)| follows.has(other, to)).count();
        let fields = [
            ("FollowerCount", follows.count_to(to).into()),
            ("FollowingCount", follows.count_from(to).into()),
            ("MutualFollowingCount", mutual.into()),
        ];
        results.push_with(to, require_to(&state.accounts, "FollowGetInfo", to), fields);
    }
    Ok(results.listed("FollowInfo"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    /// Alice follows bob and carol; bob and dave follow alice.
    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob", "carol", "dave"]);
        follow(&mut server, "alice", &["bob", "carol"]);
        follow(&mut server, "bob", &["alice"]);
        follow(&mut server, "dave", &["alice"]);
        server
    }

    fn follow(server: &mut Server, from: &str, to: &[&str]) -> Value {
        let items: Vec<Value> = to.iter().map(|to| json!({"To_Account": to})).collect();
        server.call("follow_users", json!({"From_Account": from, "FollowItem": items}))
    }

    fn relations(server: &mut Server) -> Vec<i64> {
        let check = json!({"From_Account": "alice", "To_Account": ["bob", "carol", "dave", "administrator"]});
        let reply = server.call("check_follow_relations", check);
        reply["ResultItem"].as_array().unwrap().iter().map(|item| item["FollowType"].as_i64().unwrap()).collect()
    }

    fn list(server: &mut Server, kind: u8, cursor: &str, want: u64) -> (Vec<String>, String) {
        let body = json!({"From_Account": "alice", "FollowType": kind, "StartCursor": cursor, "WantNum": want});
        let reply = server.call("list_follows", body);
        let items = reply["FollowItem"].as_array().unwrap().iter();
        let names = items.map(|item| item["To_Account"].as_str().unwrap().to_owned()).collect();
        (names, reply["NextCursor"].as_str().unwrap().to_owned())
    }

    #[test]
    fn who_follows_whom_is_reported_from_both_sides() {
        let mut server = server();
        assert_eq!(relations(&mut server), [3, 2, 1, 0]);
        server.call("unfollow_users", json!({"From_Account": "alice", "To_Account": ["bob", "dave"]}));
        assert_eq!(relations(&mut server), [1, 2, 1, 0]);
    }

    #[test]
    fn fans_followed_and_mutual_are_listed_page_by_page() {
        let mut server = server();
        assert_eq!(list(&mut server, 1, "", 10), (vec!["bob".into(), "dave".into()], String::new()));
        assert_eq!(list(&mut server, 3, "", 10), (vec!["bob".into()], String::new()));
        let (first, cursor) = list(&mut server, 2, "", 1);
        assert_eq!((first.as_slice(), cursor.is_empty()), (&["bob".to_owned()][..], false));
        assert_eq!(list(&mut server, 2, &cursor, 1), (vec!["carol".into()], String::new()));
        let none = json!({"From_Account": "alice", "FollowType": 1, "StartCursor": "", "WantNum": 0});
        assert_eq!(server.code("list_follows", none), 30001);
    }

    #[test]
    fn an_entry_has_its_time_and_profile() {
        let mut server = server();
        server.call("import_account", json!({"UserID": "bob", "Nick": "Bo"}));
        let body = json!({"From_Account": "alice", "FollowType": 1, "StartCursor": "", "WantNum": 1});
        let item = server.call("list_follows", body)["FollowItem"][0].clone();
        let profile = json!([{"Tag": "Tag_Profile_IM_Nick", "Value": "Bo"}]);
        assert_eq!(item, json!({"To_Account": "bob", "FollowTime": NOW, "ProfileItem": profile}));
    }

    #[test]
    fn counts_are_those_of_each_account() {
        let reply =
            server().call("get_follow_counts", json!({"From_Account": "bob", "To_Account": ["alice", "nobody"]}));
        let alice = json!({"To_Account": "alice", "ResultCode": 0, "ResultInfo": "",
                           "FollowerCount": 2, "FollowingCount": 2, "MutualFollowingCount": 1});
        assert_eq!(reply["FollowInfo"][0], alice);
        assert_eq!(reply["FollowInfo"][1]["ResultCode"], 30003);
    }

    #[test]
    fn nobody_follows_themselves_or_an_unknown_account() {
        let mut server = server();
        let reply = follow(&mut server, "alice", &["alice", "nobody", "bob"]);
        let codes: Vec<_> =
            reply["ResultItem"].as_array().unwrap().iter().map(|item| item["ResultCode"].as_i64().unwrap()).collect();
        assert_eq!(codes, [30001, 30003, 0]);
        assert!(reply.get("Fail_Account").is_none());
    }
}
