//! Calls to users, and conference rooms.

use serde_json::{Value, json};

use super::{act, code, events, inbox, login, two};
use crate::testing::Server;

fn start(server: &mut Server, callees: &[&str]) -> Value {
    let body = json!({"Robot_Account": "@RBT#guide", "CalleeList_Account": callees, "Timeout": 30_000, "CallInfo": {"MediaType": "Audio"}});
    server.call("start_call_by_robot", body)["Response"]["CallId"].clone()
}

fn record(server: &mut Server, call: &Value) -> (Value, Value) {
    server.advance(5000);
    let record = server.call("get_call_record", json!({ "CallId": call }))["Response"]["CallRecord"].clone();
    (record["CallResult"].clone(), record["AcceptTime"].clone())
}

#[test]
fn a_call_that_is_answered_ends_when_one_side_hangs_up() {
    let mut server = two();
    let call = start(&mut server, &["alice", "bob"]);
    let with = json!({ "call": call });
    assert_eq!(inbox(&mut server, "alice")[0]["content"]["CallInfo"]["CallId"], call);
    assert_eq!(code(&mut server, "alice", "hang_up", with.clone()), 101002, "it rings only");
    server.advance(3000);
    assert_eq!(code(&mut server, "alice", "answer_call", with.clone()), 0);
    assert_eq!(code(&mut server, "alice", "answer_call", with.clone()), 101002);
    let users = server.call("get_call_info", json!({ "CallId": call }))["Response"]["UserList"].clone();
    assert_eq!(users[1], json!({"User_Account": "alice", "Status": "Calling"}));
    assert_eq!(code(&mut server, "bob", "reject_call", with.clone()), 0);
    assert_eq!(code(&mut server, "alice", "hang_up", with.clone()), 0);
    assert_eq!(code(&mut server, "alice", "hang_up", with), 101004, "the robot alone is not a call");
    assert_eq!(record(&mut server, &call), (json!("NormalEnd"), json!(crate::testing::NOW + 3)));
    assert_eq!(events(&mut server, "bob"), ["call: call_start", "call: call_member_change"]);
    let alice = ["call: call_start", "call: call_member_change"];
    assert_eq!(events(&mut server, "alice"), alice, "the own device knows what it did");
    let changed = inbox(&mut server, "alice")[1]["content"]["ChangedUserList"].clone();
    assert_eq!(changed, json!([{"User_Account": "bob", "ActionType": "Reject"}]));
}

#[test]
fn a_call_that_everyone_rejects_was_rejected_and_a_late_answer_comes_to_nothing() {
    let mut server = two();
    let call = start(&mut server, &["bob"]);
    assert_eq!(code(&mut server, "alice", "answer_call", json!({ "call": call })), 101002, "alice is not called");
    assert_eq!(code(&mut server, "bob", "reject_call", json!({ "call": call })), 0);
    assert_eq!(record(&mut server, &call), (json!("Reject"), json!(0)));
    let late = start(&mut server, &["bob"]);
    server.advance(30_000);
    assert_eq!(code(&mut server, "bob", "answer_call", json!({ "call": late })), 101004);
    assert_eq!(events(&mut server, "bob").last().unwrap(), "call: call_member_change", "it rang out");
}

#[test]
fn users_call_each_other_and_cancel() {
    let mut server = two();
    let started = act(&mut server, "alice", "start_call", json!({"members": ["bob"], "video": true}));
    let call = started["Response"]["CallId"].clone();
    let rings = inbox(&mut server, "bob").remove(0);
    assert_eq!((&rings["event"], &rings["content"]["CallInfo"]["MediaType"]), (&json!("call_start"), &json!("Video")));
    assert_eq!(code(&mut server, "alice", "hang_up", json!({ "call": call })), 0);
    assert_eq!(record(&mut server, &call), (json!("Cancel"), json!(0)));
    assert_eq!(events(&mut server, "bob").last().unwrap(), "call: call_end");
}

#[test]
fn a_phone_without_a_connection_gets_a_push_about_a_call() {
    let mut server = two();
    assert_eq!(code(&mut server, "bob", "background", json!({})), 0);
    start(&mut server, &["bob"]);
    assert_eq!(events(&mut server, "bob"), ["push: call_start"]);
}

#[test]
fn a_room_is_opened_entered_left_and_closed() {
    let mut server = two();
    let room = json!({"room": "r"});
    let open = json!({"room": "r", "name": "Floor 4", "max_members": 2, "no_video": true});
    assert_eq!(code(&mut server, "alice", "enter_room", room.clone()), 100_004);
    assert_eq!(code(&mut server, "alice", "create_room", open.clone()), 0);
    assert_eq!(code(&mut server, "bob", "create_room", open), 100_003);
    for user in ["alice", "bob", "bob"] {
        assert_eq!(code(&mut server, user, "enter_room", room.clone()), 0);
    }
    login(&mut server, "carol", "Web");
    assert_eq!(code(&mut server, "carol", "enter_room", room.clone()), 100_008);
    assert_eq!(code(&mut server, "bob", "change_room", json!({"room": "r", "max_members": 9})), 100_006);
    assert_eq!(code(&mut server, "alice", "change_room", json!({"room": "r", "max_members": 9})), 0);
    assert_eq!(code(&mut server, "carol", "enter_room", room.clone()), 0);
    assert_eq!(code(&mut server, "alice", "kick_from_room", json!({"room": "r", "member": "carol"})), 0);
    assert_eq!(code(&mut server, "carol", "leave_room", room.clone()), 100_005);
    assert_eq!(code(&mut server, "bob", "disconnect", json!({"timeout": true})), 0);
    assert_eq!(code(&mut server, "alice", "destroy_room", room.clone()), 0);
    assert_eq!(code(&mut server, "alice", "enter_room", room), 100_004);
    let alice = ["room: room_member_enter", "room: room_member_enter", "room: room_member_leave"];
    assert_eq!(events(&mut server, "alice"), alice, "the own device knows what it did");
    let left: Vec<Value> =
        inbox(&mut server, "alice").into_iter().filter(|item| item["event"] == "room_member_leave").collect();
    let shown =
        |item: &Value| ["MemberList_Account", "Type", "MemberCount"].map(|field| item["content"][field].clone());
    let expected = [[json!(["bob"]), json!("Expired"), json!(1)]];
    assert_eq!(left.iter().map(shown).collect::<Vec<_>>(), expected);
}
