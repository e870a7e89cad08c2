//! Reading friends: check, list page by page, get by name.

use serde_json::{Value, json};

use super::friend::{is_readable, read};
use super::{failure, require_from, require_to};
use crate::generated::{CheckFriends, GetFriends, ListFriends};
use crate::reply::{Call, Outcome, Refusal, Reply, Results};
use crate::state::State;
use crate::view::size;

/// A failed item also has a relation, as in the page's sample.
pub(crate) fn check(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CheckFriends = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let both = request.check_type() == "CheckResult_Type_Both";
    let friends = &state.relations.friends;
    let mut results = Results::default();
    for to in request.to_account() {
        let relation = match (friends.has(from, to), both && friends.has(to, from)) {
            (true, true) => "CheckResult_Type_BothWay",
            (true, false) => "CheckResult_Type_AWithB",
            (false, true) => "CheckResult_Type_BWithA",
            (false, false) => "CheckResult_Type_NoRelation",
        };
        results.push_with(to, require_to(&state.accounts, "FriendCheck", to), [("Relation", relation.into())]);
    }
    Ok(results.with_fail_account("InfoItem"))
}

/// If a sequence of the request is the newest one, its fields are left out: the caller has them already.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListFriends = call.read();
    let (from, start) = (request.from_account(), size(request.start_index()));
    let known = [
        call.natural("StandardSequence", request.standard_sequence().unwrap_or(0))?,
        call.natural("CustomSequence", request.custom_sequence().unwrap_or(0))?,
    ];
    require_from(&state.accounts, from)?;
    let sequence = state.relations.person_of(from).friends_sequence;
    let [standard, custom] = known;
    let is_known = |sent: u64| sent != 0 && sent == sequence;
    let friends = &state.relations.friends;
    let total = friends.count_from(from);
    let page = friends.from(from).skip(start).take(call.friends_page);
    let items = page.filter_map(|(to, friend)| {
        let mut values = if is_known(standard) { Vec::new() } else { friend.standard() };
        if !is_known(custom) {
            values.extend(friend.custom());
        }
        (!values.is_empty()).then(|| json!({ "To_Account": to, "ValueItem": values }))
    });
    let items: Vec<Value> = items.collect();
    let next = start.saturating_add(call.friends_page);
    let complete = next >= total;
    Ok(Reply::ok()
        .with_if_any("UserDataItem", items)
        .with("StandardSequence", sequence)
        .with("CustomSequence", sequence)
        .with("FriendNum", total)
        .with("CompleteFlag", u8::from(complete))
        .with("NextStartIndex", if complete { 0 } else { next }))
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    const COMMAND: &str = "FriendGetList";
    let request: GetFriends = call.read();
    let from = request.from_account();
    let tags = request.tag_list();
    if let Some(tag) = tags.iter().find(|tag| !is_readable(tag) || !call.limits.has_tag(tag)) {
        return Err(Refusal::new(30001, format!("TagList: field {tag} does not exist")));
    }
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    for to in request.to_account() {
        let known = require_to(&state.accounts, COMMAND, to);
        let friend = state.relations.friends.get(from, to);
        match known.and_then(|()| friend.ok_or_else(|| failure(30001, COMMAND, "Friend_Not_Exist"))) {
            Ok(friend) => {
                let fields = read(&tags, friend, state.accounts.get(to));
                results.push_with(to, Ok(()), [("SnsProfileItem", fields.into())]);
            }
            Err(failed) => results.push(to, Err(failed)),
        }
    }
    Ok(results.with_fail_account("InfoItem"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EmulatorConfig;
    use crate::testing::{NOW, Server};

    /// Alice with five friends, two to a page.
    fn server() -> Server {
        let mut server = Server::with(EmulatorConfig::default().friends_page(2));
        server.import(&["alice", "f1", "f2", "f3", "f4", "f5", "stranger"]);
        let item = |to: &str| json!({"To_Account": to, "AddSource": "AddSource_Type_Web"});
        let items: Vec<Value> = ["f1", "f2", "f3", "f4", "f5"].map(item).into();
        server.call("add_friends", json!({"From_Account": "alice", "AddFriendItem": items}));
        server
    }

    fn names(reply: &Value) -> Vec<&str> {
        let items = reply["UserDataItem"].as_array().map(Vec::as_slice).unwrap_or_default();
        items.iter().map(|item| item["To_Account"].as_str().unwrap()).collect()
    }

    #[test]
    fn friends_are_listed_page_by_page() {
        let mut server = server();
        let mut page =
            |start: usize| server.call("list_friends", json!({"From_Account": "alice", "StartIndex": start}));
        let first = page(0);
        assert_eq!(names(&first), ["f1", "f2"]);
        assert_eq!(
            (&first["FriendNum"], &first["CompleteFlag"], &first["NextStartIndex"]),
            (&json!(5), &json!(0), &json!(2))
        );
        assert_eq!(names(&page(2)), ["f3", "f4"]);
        let last = page(4);
        assert_eq!(names(&last), ["f5"]);
        assert_eq!((&last["CompleteFlag"], &last["NextStartIndex"]), (&json!(1), &json!(0)));
        assert_eq!(last["UserDataItem"][0]["ValueItem"][1], json!({"Tag": "Tag_SNS_IM_AddTime", "Value": NOW}));
        assert_eq!(page(3)["CompleteFlag"], 1, "a page that ends with the last friend is the last one");
        let beyond = page(99);
        assert_eq!((names(&beyond).len(), &beyond["CompleteFlag"]), (0, &json!(1)));
    }

    #[test]
    fn the_newest_sequence_leaves_out_what_is_known() {
        let mut server = server();
        let list = |sequence: &Value| json!({"From_Account": "alice", "StartIndex": 0, "StandardSequence": sequence});
        let sequence = server.call("list_friends", list(&json!(0)))["StandardSequence"].clone();
        assert!(names(&server.call("list_friends", list(&sequence))).is_empty());
        server.call("delete_friends", json!({"From_Account": "alice", "To_Account": ["f1"]}));
        assert_eq!(names(&server.call("list_friends", list(&sequence))), ["f2", "f3"]);
    }

    #[test]
    fn a_check_of_one_side_does_not_see_the_other() {
        let mut server = server();
        server.call("delete_friends", json!({"From_Account": "alice", "To_Account": ["f1"]}));
        let check = json!({"From_Account": "alice", "To_Account": ["f1", "f2", "nobody"], "CheckType": "CheckResult_Type_Single"});
        let reply = server.call("check_friends", check);
        let relations: Vec<_> =
            reply["InfoItem"].as_array().unwrap().iter().map(|item| item["Relation"].as_str().unwrap()).collect();
        assert_eq!(
            relations,
            ["CheckResult_Type_NoRelation", "CheckResult_Type_AWithB", "CheckResult_Type_NoRelation"]
        );
        assert_eq!(reply["InfoItem"][2]["ResultCode"], 30003);
        assert_eq!(reply["Fail_Account"], json!(["nobody"]));
    }

    #[test]
    fn named_friends_are_read_with_profile_and_friend_fields() {
        let mut server = server();
        server.call("import_account", json!({"UserID": "f1", "Nick": "Effie"}));
        let tags = ["Tag_Profile_IM_Nick", "Tag_SNS_IM_Remark", "Tag_SNS_IM_AddSource"];
        let get = json!({"From_Account": "alice", "To_Account": ["f1", "stranger", "nobody"], "TagList": tags});
        let reply = server.call("get_friends", get);
        assert_eq!(
            reply["InfoItem"],
            json!([
                {"To_Account": "f1", "ResultCode": 0, "ResultInfo": "", "SnsProfileItem": [
                    {"Tag": "Tag_Profile_IM_Nick", "Value": "Effie"},
                    {"Tag": "Tag_SNS_IM_AddSource", "Value": "AddSource_Type_Web"},
                ]},
                {"To_Account": "stranger", "ResultCode": 30001, "ResultInfo": "Err_SNS_FriendGetList_Friend_Not_Exist"},
                {"To_Account": "nobody", "ResultCode": 30003, "ResultInfo": "Err_SNS_FriendGetList_Account_Not_Exist"},
            ])
        );
        assert_eq!(reply["Fail_Account"], json!(["stranger", "nobody"]));
        let bad = json!({"From_Account": "alice", "To_Account": ["f1"], "TagList": ["Nick"]});
        assert_eq!(server.code("get_friends", bad), 30001);
    }
}
