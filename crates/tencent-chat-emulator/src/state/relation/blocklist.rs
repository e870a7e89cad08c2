//! Blocklists: add, remove, list page by page, check.

use serde_json::{Value, json};

use super::{MAX_BLOCKED, failure, pairs_event, require_from, require_to};
use crate::generated::{AddToBlocklist, CheckBlocklist, ListBlocklist, RemoveFromBlocklist};
use crate::reply::{Call, ItemFailure, Outcome, Reply, Results};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::view::size;
use crate::webhooks::Event;

pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddToBlocklist = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    let mut added = Vec::new();
    for to in request.to_account() {
        let result = add_one(state, from, to, call.secs());
        added.extend(result.is_ok().then_some((from, to)));
        results.push(to, result);
    }
    report_blocklist_change(state, call, from, pairs_event("Sns.CallbackBlackListAdd", from, added));
    Ok(results.with_fail_account("ResultItem"))
}

/// Reports a change to the app, and to the devices of the account.
fn report_blocklist_change(state: &mut State, call: &Call<'_>, from: &str, event: Option<Event>) {
    let Some(event) = event else { return };
    let item = Item::of_event(Kind::Blocklist, &event);
    state.clients.deliver_but(call.now, from, &item, call.platform_of(from));
    state.fired.push(event);
}

/// Blocking a friend ends the friendship in both directions.
fn add_one(state: &mut State, from: &str, to: &str, now: u64) -> Result<(), ItemFailure> {
    const COMMAND: &str = "BlackListAdd";
    require_to(&state.accounts, COMMAND, to)?;
    let relations = &mut state.relations;
    if from == to {
        return Err(failure(30001, COMMAND, "Self"));
    }
    if relations.blocked.has(from, to) {
        return Err(failure(30001, COMMAND, "Already_Exist"));
    }
    if relations.blocked.count_from(from) >= MAX_BLOCKED {
        return Err(failure(30013, COMMAND, "BlackList_Num_Exceed_Threshold"));
    }
    relations.blocked.insert(from, to, now);
    relations.person(from).grow_blocklist();
    relations.unfriend(from, to);
    relations.unfriend(to, from);
    Ok(())
}

/// Unblocking an account that is not blocked succeeds: no page has a code for it.
pub(crate) fn remove(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RemoveFromBlocklist = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    let mut removed = Vec::new();
    for to in request.to_account() {
        let known = require_to(&state.accounts, "BlackListDelete", to);
        if known.is_ok() && state.relations.blocked.remove(from, to) {
            state.relations.person(from).grow_blocklist();
            removed.push((from, to));
        }
        results.push(to, known);
    }
    report_blocklist_change(state, call, from, pairs_event("Sns.CallbackBlackListDelete", from, removed));
    Ok(results.with_fail_account("ResultItem"))
}

pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListBlocklist = call.read();
    let (from, start) = (request.from_account(), size(request.start_index()));
    require_from(&state.accounts, from)?;
    let limit = usize::try_from(request.max_limited()).unwrap_or(0).max(1);
    let blocked = &state.relations.blocked;
    let page = blocked.from(from).skip(start).take(limit);
    let items = page.map(|(to, since)| json!({ "To_Account": to, "AddBlackTimeStamp": since }));
    let items: Vec<Value> = items.collect();
    let next = start.saturating_add(limit);
    let next = if next < blocked.count_from(from) { next } else { 0 };
    let sequence = state.relations.person_of(from).blocklist_sequence;
    Ok(Reply::ok().with("BlackListItem", items).with("StartIndex", next).with("CurrentSequence", sequence))
}

pub(crate) fn check(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CheckBlocklist = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let both = request.check_type() == "BlackCheckResult_Type_Both";
    let blocked = &state.relations.blocked;
    let mut results = Results::default();
    for to in request.to_account() {
        let relation = match (blocked.has(from, to), both && blocked.has(to, from)) {
            (true, true) => "BlackCheckResult_Type_BothWay",
            (true, false) => "BlackCheckResult_Type_AWithB",
            (false, true) => "BlackCheckResult_Type_BWithA",
            (false, false) => "BlackCheckResult_Type_NO",
        };
        results.push_with(to, require_to(&state.accounts, "BlackListCheck", to), [("Relation", relation.into())]);
    }
    Ok(results.with_fail_account("BlackListCheckItem"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn block(server: &mut Server, from: &str, to: &[&str]) -> Value {
        server.call("add_to_blocklist", json!({"From_Account": from, "To_Account": to}))
    }

    fn codes(reply: &Value) -> Vec<i64> {
        reply["ResultItem"].as_array().unwrap().iter().map(|item| item["ResultCode"].as_i64().unwrap()).collect()
    }

    #[test]
    fn blocking_twice_is_item_code_30001_and_ends_a_friendship() {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        let bob = json!({"To_Account": "bob", "AddSource": "AddSource_Type_Web"});
        server.call("add_friends", json!({"From_Account": "alice", "AddFriendItem": [bob]}));
        assert_eq!(codes(&block(&mut server, "alice", &["bob"])), [0]);
        let reply = block(&mut server, "alice", &["bob", "nobody", "alice"]);
        assert_eq!(codes(&reply), [30001, 30003, 30001]);
        assert_eq!(reply["ResultItem"][0]["ResultInfo"], "Err_SNS_BlackListAdd_Already_Exist");
        assert_eq!(reply["Fail_Account"], json!(["bob", "nobody", "alice"]));
        for account in ["alice", "bob"] {
            let friends = server.call("list_friends", json!({"From_Account": account, "StartIndex": 0}));
            assert_eq!(friends["FriendNum"], 0);
        }
    }

    #[test]
    fn unblocking_works_once_or_more_often() {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        block(&mut server, "alice", &["bob"]);
        let remove = json!({"From_Account": "alice", "To_Account": ["bob", "nobody"]});
        assert_eq!(codes(&server.call("remove_from_blocklist", remove.clone())), [0, 30003]);
        assert_eq!(codes(&server.call("remove_from_blocklist", remove)), [0, 30003]);
        assert_eq!(codes(&block(&mut server, "alice", &["bob"])), [0]);
    }

    #[test]
    fn a_blocklist_is_listed_page_by_page() {
        let mut server = Server::new();
        server.import(&["alice", "a", "b", "c"]);
        block(&mut server, "alice", &["a", "b", "c"]);
        let mut page = |start: u64| {
            let body = json!({"From_Account": "alice", "StartIndex": start, "MaxLimited": 2, "LastSequence": 0});
            server.call("list_blocklist", body)
        };
        let first = page(0);
        assert_eq!(first["BlackListItem"][0], json!({"To_Account": "a", "AddBlackTimeStamp": NOW}));
        assert_eq!((first["BlackListItem"].as_array().unwrap().len(), &first["StartIndex"]), (2, &json!(2)));
        assert_eq!(first["CurrentSequence"], 3);
        let last = page(2);
        assert_eq!((last["BlackListItem"].as_array().unwrap().len(), &last["StartIndex"]), (1, &json!(0)));
    }

    #[test]
    fn a_check_sees_one_side_or_both() {
        let mut server = Server::new();
        server.import(&["alice", "a", "b", "ab", "no"]);
        block(&mut server, "alice", &["a", "ab"]);
        block(&mut server, "b", &["alice"]);
        block(&mut server, "ab", &["alice"]);
        let mut relations = |how: &str| -> Vec<String> {
            let body = json!({"From_Account": "alice", "To_Account": ["a", "b", "ab", "no", "nobody"],
                              "CheckType": format!("BlackCheckResult_Type_{how}")});
            let reply = server.call("check_blocklist", body);
            assert_eq!(reply["Fail_Account"], json!(["nobody"]));
            let items = reply["BlackListCheckItem"].as_array().unwrap();
            items.iter().map(|item| item["Relation"].as_str().unwrap().replace("BlackCheckResult_Type_", "")).collect()
        };
        assert_eq!(relations("Both"), ["AWithB", "BWithA", "BothWay", "NO", "NO"]);
        assert_eq!(relations("Single"), ["AWithB", "NO", "AWithB", "NO", "NO"]);
    }

    #[test]
    fn a_blocklist_holds_at_most_1000_accounts() {
        let mut server = Server::new();
        let names: Vec<String> = (0..1001).map(|at| format!("user{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        server.import(&names);
        assert!(codes(&block(&mut server, "administrator", &names[..1000])).iter().all(|code| *code == 0));
        assert_eq!(codes(&block(&mut server, "administrator", &names[1000..])), [30013]);
    }
}
