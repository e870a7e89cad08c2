use serde_json::json;

use super::*;
use crate::testing::Server;

fn server() -> Server {
    let mut server = Server::new();
    server.import(&["alice", "bob", "carol", "dave"]);
    server
}

fn item(to: &str) -> Value {
    json!({"To_Account": to, "AddSource": "AddSource_Type_Web"})
}

fn add(server: &mut Server, from: &str, to: &str, how: &str) -> Value {
    server.call("add_friends", json!({"From_Account": from, "AddFriendItem": [item(to)], "AddType": how}))
}

/// The item codes of a reply.
fn codes(reply: &Value) -> Vec<i64> {
    reply["ResultItem"].as_array().unwrap().iter().map(|item| item["ResultCode"].as_i64().unwrap()).collect()
}

fn relation(server: &mut Server, from: &str, to: &str) -> String {
    let check = json!({"From_Account": from, "To_Account": [to], "CheckType": "CheckResult_Type_Both"});
    server.call("check_friends", check)["InfoItem"][0]["Relation"].as_str().unwrap().replace("CheckResult_Type_", "")
}

#[test]
fn a_profile_says_who_may_send_and_get_friend_requests() {
    let mut server = Server::new();
    server.import(&["alice", "bob"]);
    let set = |server: &mut Server, account: &str, tag: &str, value: &str| {
        let item = json!({"Tag": tag, "Value": value});
        assert_eq!(server.code("set_profile", json!({"From_Account": account, "ProfileItem": [item]})), 0);
    };
    let add = |server: &mut Server, force: u8| {
        let item = json!({"To_Account": "bob", "AddSource": "AddSource_Type_Web"});
        let body = json!({"From_Account": "alice", "AddFriendItem": [item], "ForceAddFlags": force});
        server.call("add_friends", body)["ResultItem"][0]["ResultCode"].as_i64().unwrap()
    };
    set(&mut server, "bob", "Tag_Profile_IM_AllowType", "AllowType_Type_DenyAny");
    assert_eq!(add(&mut server, 0), 30516);
    set(&mut server, "bob", "Tag_Profile_IM_AllowType", "AllowType_Type_NeedConfirm");
    assert_eq!(add(&mut server, 0), 30539);
    set(&mut server, "alice", "Tag_Profile_IM_AdminForbidType", "AdminForbid_Type_SendOut");
    assert_eq!(add(&mut server, 0), 30009);
    assert_eq!(add(&mut server, 1), 0);
}

#[test]
fn friends_are_added_both_ways_unless_told_otherwise() {
    let mut server = server();
    let request = json!({"From_Account": "alice", "AddFriendItem": [item("bob")]});
    let reply = server.call("add_friends", request);
    assert_eq!(
        reply,
        json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ErrorDisplay": "", "ResultItem": [
            {"To_Account": "bob", "ResultCode": 0, "ResultInfo": ""},
        ]})
    );
    add(&mut server, "alice", "carol", "Add_Type_Single");
    assert_eq!(relation(&mut server, "alice", "bob"), "BothWay");
    assert_eq!(relation(&mut server, "alice", "carol"), "AWithB");
    assert_eq!(relation(&mut server, "carol", "alice"), "BWithA");
    assert_eq!(relation(&mut server, "bob", "carol"), "NoRelation");
}

#[test]
fn each_friend_that_cannot_be_added_has_its_code() {
    let mut server = server();
    add(&mut server, "alice", "bob", "Add_Type_Both");
    server.call("add_to_blocklist", json!({"From_Account": "alice", "To_Account": ["carol"]}));
    server.call("add_to_blocklist", json!({"From_Account": "dave", "To_Account": ["alice"]}));
    let items = json!([item("bob"), item("nobody"), item("carol"), item("dave"), item("alice"),
                       {"To_Account": "administrator", "AddSource": "Web"}]);
    let reply = server.call("add_friends", json!({"From_Account": "alice", "AddFriendItem": items}));
    assert_eq!(codes(&reply), [30001, 30003, 30515, 30525, 30001, 30001]);
    assert_eq!(reply["ResultItem"][0]["ResultInfo"], "Err_SNS_FriendAdd_Friend_Exist");
    assert_eq!(reply["Fail_Account"].as_array().unwrap().len(), 6);
    assert_eq!(reply["ErrorCode"], 0);
}

#[test]
fn an_unknown_from_account_fails_the_whole_call() {
    let mut server = server();
    for (name, rest) in [
        ("add_friends", json!({"AddFriendItem": [item("bob")]})),
        ("import_friends", json!({"AddFriendItem": [item("bob")]})),
        ("update_friends", json!({"UpdateItem": [{"To_Account": "bob", "SnsItem": [{"Tag": "t", "Value": "v"}]}]})),
        ("delete_friends", json!({"To_Account": ["bob"]})),
        ("delete_all_friends", json!({})),
        ("check_friends", json!({"To_Account": ["bob"], "CheckType": "CheckResult_Type_Both"})),
        ("list_friends", json!({"StartIndex": 0})),
        ("get_friends", json!({"To_Account": ["bob"], "TagList": ["Tag_SNS_IM_Remark"]})),
        ("add_friend_groups", json!({"GroupName": ["g"]})),
        ("delete_friend_groups", json!({"GroupName": ["g"]})),
        ("get_friend_groups", json!({})),
        ("add_to_blocklist", json!({"To_Account": ["bob"]})),
        ("remove_from_blocklist", json!({"To_Account": ["bob"]})),
        ("check_blocklist", json!({"To_Account": ["bob"], "CheckType": "BlackCheckResult_Type_Both"})),
        ("list_blocklist", json!({"StartIndex": 0, "MaxLimited": 1, "LastSequence": 0})),
        ("follow_users", json!({"FollowItem": [{"To_Account": "bob"}]})),
        ("unfollow_users", json!({"To_Account": ["bob"]})),
        ("check_follow_relations", json!({"To_Account": ["bob"]})),
        ("list_follows", json!({"FollowType": 1, "StartCursor": "", "WantNum": 1})),
        ("get_follow_counts", json!({"To_Account": ["bob"]})),
    ] {
        let mut body = rest;
        body["From_Account"] = "nobody".into();
        assert_eq!(server.code(name, body), 30003, "{name}");
    }
}

#[test]
fn a_second_one_way_friendship_can_be_made_both_ways() {
    let mut server = server();
    add(&mut server, "alice", "bob", "Add_Type_Single");
    assert_eq!(codes(&add(&mut server, "alice", "bob", "Add_Type_Single")), [30001]);
    assert_eq!(codes(&add(&mut server, "alice", "bob", "Add_Type_Both")), [0]);
    assert_eq!(relation(&mut server, "alice", "bob"), "BothWay");
    assert_eq!(codes(&add(&mut server, "alice", "bob", "Add_Type_Both")), [30001]);
}

#[test]
fn deleting_one_way_leaves_the_other_and_a_stranger_is_31704() {
    let mut server = server();
    add(&mut server, "alice", "bob", "Add_Type_Both");
    let reply =
        server.call("delete_friends", json!({"From_Account": "alice", "To_Account": ["bob", "carol", "nobody"]}));
    assert_eq!(
        reply,
        json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "0", "ErrorDisplay": "", "ResultItem": [
            {"To_Account": "bob", "ResultCode": 0, "ResultInfo": ""},
            {"To_Account": "carol", "ResultCode": 31704, "ResultInfo": "Err_SNS_FriendDelete_Not_Friend"},
            {"To_Account": "nobody", "ResultCode": 30003, "ResultInfo": "Err_SNS_FriendDelete_Account_Not_Exist"},
        ]})
    );
    assert_eq!(relation(&mut server, "alice", "bob"), "BWithA");
}

#[test]
fn deleting_both_ways_leaves_no_relation() {
    let mut server = server();
    add(&mut server, "alice", "bob", "Add_Type_Both");
    add(&mut server, "carol", "alice", "Add_Type_Single");
    let delete =
        json!({"From_Account": "alice", "To_Account": ["bob", "carol", "dave"], "DeleteType": "Delete_Type_Both"});
    assert_eq!(codes(&server.call("delete_friends", delete)), [0, 0, 31704]);
    assert_eq!(relation(&mut server, "alice", "bob"), "NoRelation");
    assert_eq!(relation(&mut server, "carol", "alice"), "NoRelation");
}

#[test]
fn all_friends_are_deleted_one_way_or_both() {
    for (how, left) in [("Delete_Type_Single", "BWithA"), ("Delete_Type_Both", "NoRelation")] {
        let mut server = server();
        add(&mut server, "alice", "bob", "Add_Type_Both");
        add(&mut server, "alice", "carol", "Add_Type_Both");
        let reply = server.call("delete_all_friends", json!({"From_Account": "alice", "DeleteType": how}));
        assert_eq!(reply, json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ErrorDisplay": ""}));
        assert_eq!(relation(&mut server, "alice", "bob"), left);
        assert_eq!(relation(&mut server, "alice", "carol"), left);
    }
}

#[test]
fn an_import_is_one_way_keeps_its_fields_and_replaces_an_earlier_one() {
    let mut server = server();
    let import = |remark: &str| {
        json!({"From_Account": "alice", "AddFriendItem": [{
            "To_Account": "bob", "Remark": remark, "RemarkTime": 1, "GroupName": ["Work", "Chess"],
            "AddSource": "AddSource_Type_Web", "AddWording": "hi", "AddTime": 1600000000,
            "CustomItem": [{"Tag": "Tag_SNS_Custom_Test", "Value": "note"}],
        }]})
    };
    assert_eq!(codes(&server.call("import_friends", import("old"))), [0]);
    assert_eq!(codes(&server.call("import_friends", import("new"))), [0]);
    assert_eq!(relation(&mut server, "alice", "bob"), "AWithB");
    let friends = server.call("list_friends", json!({"From_Account": "alice", "StartIndex": 0}));
    assert_eq!(
        friends["UserDataItem"],
        json!([{"To_Account": "bob", "ValueItem": [
            {"Tag": "Tag_SNS_IM_AddSource", "Value": "AddSource_Type_Web"},
            {"Tag": "Tag_SNS_IM_Remark", "Value": "new"},
            {"Tag": "Tag_SNS_IM_Group", "Value": ["Work", "Chess"]},
            {"Tag": "Tag_SNS_IM_AddTime", "Value": 1600000000},
            {"Tag": "Tag_SNS_IM_AddWording", "Value": "hi"},
            {"Tag": "Tag_SNS_Custom_Test", "Value": "note"},
        ]}])
    );
    let bad = json!({"From_Account": "alice", "AddFriendItem": [item("alice"), item("nobody"),
        {"To_Account": "carol", "AddSource": "AddSource_Type_Web", "CustomItem": [{"Tag": "Nick", "Value": "x"}]}]});
    let reply = server.call("import_friends", bad);
    assert_eq!(codes(&reply), [30001, 30003, 30001]);
    assert_eq!(reply["Fail_Account"], json!(["alice", "nobody", "carol"]));
}

#[test]
fn an_update_changes_what_it_may_and_fails_whole() {
    let mut server = server();
    add(&mut server, "alice", "bob", "Add_Type_Both");
    let set =
        |fields: Value| json!({"From_Account": "alice", "UpdateItem": [{"To_Account": "bob", "SnsItem": fields}]});
    let good = json!([{"Tag": "Tag_SNS_IM_Remark", "Value": "Bo"}, {"Tag": "Tag_SNS_IM_Group", "Value": ["Chess"]},
                      {"Tag": "Tag_SNS_Custom_Test", "Value": "x"}]);
    assert_eq!(codes(&server.call("update_friends", set(good))), [0]);
    for bad in [
        json!([{"Tag": "Tag_SNS_IM_Remark", "Value": "changed"}, {"Tag": "Tag_SNS_IM_AddTime", "Value": 1}]),
        json!([{"Tag": "Tag_SNS_IM_Group", "Value": "Chess"}]),
        json!([{"Tag": "Tag_SNS_IM_Group", "Value": [""]}]),
    ] {
        assert_eq!(codes(&server.call("update_friends", set(bad.clone()))), [30001], "{bad}");
    }
    let get =
        json!({"From_Account": "alice", "To_Account": ["bob"], "TagList": ["Tag_SNS_IM_Remark", "Tag_SNS_IM_Group"]});
    let fields = server.call("get_friends", get)["InfoItem"][0]["SnsProfileItem"].clone();
    assert_eq!(
        fields,
        json!([{"Tag": "Tag_SNS_IM_Remark", "Value": "Bo"}, {"Tag": "Tag_SNS_IM_Group", "Value": ["Chess"]}])
    );

    let field = json!([{"Tag": "Tag_SNS_IM_Remark", "Value": "x"}]);
    let others = json!([{"To_Account": "carol", "SnsItem": field}, {"To_Account": "nobody", "SnsItem": field}]);
    let reply = server.call("update_friends", json!({"From_Account": "alice", "UpdateItem": others}));
    assert_eq!(codes(&reply), [30001, 30003]);
}

#[test]
fn an_account_has_at_most_3000_friends_and_32_groups() {
    let mut server = Server::new();
    let names: Vec<String> = (0..3001).map(|at| format!("user{at}")).collect();
    server.import(&names.iter().map(String::as_str).collect::<Vec<_>>());
    for part in names[..3000].chunks(1000) {
        let items: Vec<Value> = part.iter().map(|name| item(name)).collect();
        let body = json!({"From_Account": "administrator", "AddFriendItem": items, "AddType": "Add_Type_Both"});
        assert!(codes(&server.call("add_friends", body)).iter().all(|code| *code == 0));
    }
    assert_eq!(codes(&add(&mut server, "administrator", "user3000", "Add_Type_Single")), [30010]);
    assert_eq!(codes(&add(&mut server, "user3000", "administrator", "Add_Type_Both")), [30014]);

    let groups: Vec<String> = (0..32).map(|at| format!("g{at}")).collect();
    server.call("add_friend_groups", json!({"From_Account": "user0", "GroupName": groups}));
    let grouped = json!({"To_Account": "user1", "AddSource": "AddSource_Type_Web", "GroupName": "one more"});
    let body = json!({"From_Account": "user0", "AddFriendItem": [grouped]});
    assert_eq!(codes(&server.call("add_friends", body)), [30011]);
}

#[test]
fn a_number_out_of_range_is_an_invalid_parameter() {
    let mut server = server();
    let timed = json!({"To_Account": "bob", "AddSource": "AddSource_Type_Web", "AddTime": -1});
    let body = json!({"From_Account": "alice", "AddFriendItem": [timed]});
    assert_eq!(server.code("import_friends", body), 30001);
}
