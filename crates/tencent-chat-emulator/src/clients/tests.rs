//! Actions of users, and how the server API shows them.

mod calls;
mod communities;
mod hints;
mod managing;

use serde_json::{Value, json};

use crate::shapes::tests::check;
use crate::testing::{NOW, Server};

/// Lets a user act, and returns the reply.
fn act(server: &mut Server, user: &str, action: &str, body: Value) -> Value {
    let (status, reply) = server.control("POST", &format!("/_emulator/clients/{user}/{action}"), body);
    assert_eq!(status, 200, "{user} {action}: {reply}");
    check("act", &reply);
    reply
}

fn code(server: &mut Server, user: &str, action: &str, body: Value) -> i64 {
    act(server, user, action, body)["ErrorCode"].as_i64().unwrap()
}

/// The code of the one item of a reply of the relation services.
fn item_code(server: &mut Server, user: &str, action: &str, body: Value) -> i64 {
    act(server, user, action, body)["ResultItem"][0]["ResultCode"].as_i64().unwrap()
}

fn login(server: &mut Server, user: &str, platform: &str) {
    assert_eq!(code(server, user, "login", json!({ "platform": platform })), 0);
}

fn inbox(server: &mut Server, user: &str) -> Vec<Value> {
    let (_, inbox) = server.control("GET", &format!("/_emulator/clients/{user}/inbox"), Value::Null);
    inbox["items"].as_array().unwrap().clone()
}

/// The kinds of the items of a user, with the events that they are about.
fn events(server: &mut Server, user: &str) -> Vec<String> {
    let event = |item: &Value| item["event"].as_str().unwrap_or_default().to_owned();
    let name = |item: &Value| format!("{}: {}", item["kind"].as_str().unwrap(), event(item));
    inbox(server, user).iter().map(name).collect()
}

fn kinds(server: &mut Server, user: &str) -> Vec<String> {
    inbox(server, user).iter().map(|item| item["kind"].as_str().unwrap().to_owned()).collect()
}

/// Alice and bob, online on an iPhone each.
fn two() -> Server {
    let mut server = Server::new();
    server.import(&["alice", "bob", "carol"]);
    login(&mut server, "alice", "iOS");
    login(&mut server, "bob", "iOS");
    server
}

/// A group of alice with the member bob.
fn group(kind: &str) -> Server {
    let mut server = two();
    let body = json!({"type": kind, "name": "Cats", "group": "g", "members": ["bob"]});
    assert_eq!(code(&mut server, "alice", "create_group", body), 0);
    server
}

fn status(server: &mut Server, user: &str) -> Value {
    let body = json!({"To_Account": [user], "IsNeedDetail": 1});
    server.call("query_online_status", body)["QueryResult"][0].clone()
}

#[test]
fn the_online_status_follows_the_devices() {
    let mut server = two();
    login(&mut server, "alice", "Windows");
    let detail = json!([{"Platform": "iPhone", "Status": "Online"}, {"Platform": "PC", "Status": "Online"}]);
    assert_eq!(status(&mut server, "alice"), json!({"To_Account": "alice", "Status": "Online", "Detail": detail}));
    act(&mut server, "alice", "disconnect", json!({"platform": "Windows"}));
    act(&mut server, "alice", "background", json!({}));
    assert_eq!(status(&mut server, "alice")["Status"], "PushOnline");
    let state = server.call("query_login_state", json!({"To_Account": ["alice"]}));
    assert_eq!(state["QueryResult"][0]["State"], "PushOnline");
    server.advance(7 * 24 * 3600 * 1000);
    assert_eq!(status(&mut server, "alice"), json!({"To_Account": "alice", "Status": "Offline"}));
    act(&mut server, "alice", "foreground", json!({}));
    assert_eq!(status(&mut server, "alice")["Status"], "Online");
    act(&mut server, "alice", "logout", json!({}));
    assert_eq!(status(&mut server, "alice"), json!({"To_Account": "alice", "Status": "Offline"}));
}

#[test]
fn a_login_on_the_same_platform_kicks_the_earlier_device_and_the_app_ends_all() {
    let mut server = two();
    login(&mut server, "alice", "Android");
    login(&mut server, "alice", "iOS");
    assert_eq!(kinds(&mut server, "alice"), ["kicked"]);
    let (_, clients) = server.control("GET", "/_emulator/clients", Value::Null);
    let devices = clients["clients"][0]["devices"].as_array().unwrap();
    let platforms: Vec<&Value> = devices.iter().map(|device| &device["platform"]).collect();
    assert_eq!(platforms, ["Android", "iOS"]);
    assert_eq!(server.code("invalidate_login_state", json!({"UserID": "alice"})), 0);
    assert_eq!(status(&mut server, "alice")["Status"], "Offline");
    assert_eq!(kinds(&mut server, "alice"), ["kicked", "kicked", "kicked"]);
}

#[test]
fn what_two_users_write_arrives_and_shows_in_replies() {
    let mut server = two();
    let sent = act(&mut server, "alice", "send_message", json!({"to": "bob", "text": "hello"}));
    let key = sent["MsgKey"].clone();
    let received = inbox(&mut server, "bob").remove(0);
    assert_eq!((&received["kind"], &received["conversation"]), (&json!("message"), &json!("c2c_alice")));
    assert_eq!((&received["devices"], &received["time"]), (&json!(["iOS"]), &json!(NOW * 1000)));
    assert_eq!(received["content"]["MsgBody"][0]["MsgContent"]["Text"], "hello");
    let unread = |server: &mut Server| {
        server.call("get_c2c_unread_count", json!({"To_Account": "bob"}))["AllC2CUnreadMsgNum"].clone()
    };
    assert_eq!(unread(&mut server), 1);
    assert_eq!(code(&mut server, "bob", "read_messages", json!({"to": "alice"})), 0);
    assert_eq!(unread(&mut server), 0);
    assert_eq!(code(&mut server, "bob", "send_receipts", json!({"to": "alice", "keys": [key]})), 0);
    assert_eq!(code(&mut server, "bob", "change_message", json!({"to": "alice", "key": key, "text": "hi"})), 0);
    assert_eq!(kinds(&mut server, "alice"), ["read_receipt", "change"]);
    let list = json!({"Operator_Account": "alice", "Peer_Account": "bob", "MaxCnt": 9, "MinTime": 0, "MaxTime": NOW});
    let message = server.call("list_c2c_messages", list)["MsgList"][0].clone();
    assert_eq!(message["MsgBody"][0]["MsgContent"]["Text"], "hi");
    assert_eq!(message["IsPeerRead"], 1);
    server.advance(121_000);
    assert_eq!(code(&mut server, "alice", "recall_message", json!({"to": "bob", "key": key})), 20016);
    let late = act(&mut server, "alice", "send_message", json!({"to": "bob", "text": "oops"}))["MsgKey"].clone();
    assert_eq!(code(&mut server, "alice", "recall_message", json!({"to": "bob", "key": late})), 0);
    assert_eq!(kinds(&mut server, "bob"), ["message", "message", "recall"]);
}

#[test]
fn another_device_of_the_sender_sees_what_was_sent_and_read() {
    let mut server = two();
    login(&mut server, "alice", "Web");
    act(&mut server, "alice", "send_message", json!({"to": "bob", "text": "hi", "platform": "iOS"}));
    act(&mut server, "alice", "read_messages", json!({"to": "bob", "platform": "Web"}));
    let seen: Vec<(Value, Value)> =
        inbox(&mut server, "alice").iter().map(|item| (item["kind"].clone(), item["devices"].clone())).collect();
    assert_eq!(seen, [(json!("message"), json!(["Web"])), (json!("read"), json!(["iOS"]))]);
}

#[test]
fn a_phone_in_the_background_gets_a_push_unless_the_message_forbids_it() {
    let mut server = two();
    act(&mut server, "bob", "background", json!({}));
    let info = json!({"PushFlag": 0, "Title": "Alice", "Desc": "hi"});
    for push in [json!({"PushFlag": 1}), info.clone()] {
        act(&mut server, "alice", "send_message", json!({"to": "bob", "text": "hi", "push": push}));
    }
    let items = inbox(&mut server, "bob");
    assert_eq!((items.len(), &items[0]["kind"], &items[0]["push"]), (1, &json!("push"), &info));
    act(&mut server, "bob", "logout", json!({}));
    act(&mut server, "alice", "send_message", json!({"to": "bob", "text": "hi"}));
    assert_eq!(inbox(&mut server, "bob").len(), 1, "nobody is there");
    let (_, cleared) = server.control("DELETE", "/_emulator/clients/bob/inbox", Value::Null);
    assert_eq!(cleared, json!({"cleared": true}));
    assert_eq!(inbox(&mut server, "bob").len(), 0);
}

#[test]
fn what_the_server_api_sends_arrives_too() {
    let mut server = two();
    let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "news"}}]);
    server.call("send_c2c_message", json!({"To_Account": "bob", "MsgRandom": 1, "MsgBody": body}));
    server.call("batch_send_c2c_message", json!({"To_Account": ["bob"], "MsgRandom": 2, "MsgBody": body}));
    server.call(
        "set_profile",
        json!({"From_Account": "bob", "ProfileItem": [{"Tag": "Tag_Profile_IM_Nick", "Value": "B"}]}),
    );
    server.call(
        "push_to_users",
        json!({"From_Account": "administrator", "To_Account": ["bob"], "MsgRandom": 1,
        "OfflinePushInfo": {"PushFlag": 0, "Title": "t", "Desc": "d"}}),
    );
    server.call(
        "create_official_account",
        json!({"Owner_Account": "carol", "Name": "n", "OfficialAccountUserID": "@TOA#_n"}),
    );
    assert_eq!(code(&mut server, "bob", "subscribe", json!({"account": "@TOA#_n"})), 0);
    server.call("send_official_account_message", json!({"Official_Account": "@TOA#_n", "Random": 1, "MsgBody": body}));
    assert_eq!(kinds(&mut server, "bob"), ["message", "message", "profile", "push", "message"]);
    assert_eq!(inbox(&mut server, "bob")[4]["conversation"], "c2c_@TOA#_n");
    assert_eq!(code(&mut server, "bob", "unsubscribe", json!({"account": "@TOA#_n"})), 0);
}

#[test]
fn members_of_a_group_see_its_messages_and_what_happens_to_it() {
    let mut server = group("Private");
    let sent = act(&mut server, "bob", "send_message", json!({"group": "g", "text": "hi", "receipt": true}));
    assert_eq!(sent["MsgSeq"], 1);
    assert_eq!(code(&mut server, "alice", "send_receipts", json!({"group": "g", "seqs": [1]})), 0);
    let counts = server.call("get_group_read_receipts", json!({"GroupId": "g", "MsgSeqList": [{"MsgSeq": 1}]}));
    assert_eq!(counts["GroupMsgReceiptList"][0]["ReadNum"], 1);
    login(&mut server, "carol", "Web");
    assert_eq!(code(&mut server, "bob", "invite_members", json!({"group": "g", "members": ["carol"]})), 0);
    assert_eq!(code(&mut server, "bob", "change_group", json!({"group": "g", "notification": "meow"})), 0);
    assert_eq!(code(&mut server, "bob", "recall_message", json!({"group": "g", "seq": 1})), 0);
    assert_eq!(kinds(&mut server, "alice"), ["group_tip", "message", "group_tip", "group_tip", "recall"]);
    assert_eq!(kinds(&mut server, "carol"), ["group_tip", "group_tip", "recall"]);
    assert_eq!(code(&mut server, "alice", "quit_group", json!({"group": "g"})), 0, "the owner of a Work group may");
    assert_eq!(code(&mut server, "alice", "send_message", json!({"group": "g", "text": "hi"})), 10007);
    let joined = server.call("list_joined_groups", json!({"Member_Account": "alice"}));
    assert_eq!(joined["TotalCount"], 0);
}

#[test]
fn a_muted_member_is_refused_and_only_managers_mute() {
    let mut server = group("Public");
    let mute = |who: &str| json!({"group": "g", "members": [who], "seconds": 60});
    assert_eq!(code(&mut server, "bob", "mute_members", mute("alice")), 10007);
    assert_eq!(code(&mut server, "alice", "mute_members", mute("bob")), 0);
    assert_eq!(code(&mut server, "bob", "send_message", json!({"group": "g", "text": "hi"})), 10017);
    server.advance(60_000);
    assert_eq!(code(&mut server, "bob", "send_message", json!({"group": "g", "text": "hi"})), 0);
    assert_eq!(code(&mut server, "bob", "kick_members", json!({"group": "g", "members": ["alice"]})), 10007);
    assert_eq!(code(&mut server, "bob", "hand_over_group", json!({"group": "g", "to": "bob"})), 10007);
    assert_eq!(code(&mut server, "bob", "disband_group", json!({"group": "g"})), 10007);
    assert_eq!(code(&mut server, "alice", "quit_group", json!({"group": "g"})), 10009);
    assert_eq!(code(&mut server, "alice", "hand_over_group", json!({"group": "g", "to": "bob"})), 0);
    assert_eq!(code(&mut server, "bob", "kick_members", json!({"group": "g", "members": ["alice"]})), 0);
    assert_eq!(code(&mut server, "bob", "change_member", json!({"group": "g", "member": "bob", "name_card": "B"})), 0);
    assert_eq!(code(&mut server, "bob", "disband_group", json!({"group": "g"})), 0);
    assert_eq!(code(&mut server, "bob", "send_message", json!({"group": "g", "text": "hi"})), 10010);
}

#[test]
fn joining_a_public_group_waits_for_a_manager() {
    let mut server = group("Public");
    login(&mut server, "carol", "Web");
    let apply = json!({"group": "g", "text": "let me in"});
    let reply = act(&mut server, "carol", "join_group", apply.clone());
    assert_eq!((&reply["ErrorCode"], &reply["Joined"]), (&json!(0), &json!(false)));
    assert_eq!(kinds(&mut server, "alice").last().unwrap(), "notification");
    let answer = |agree: bool| json!({"group": "g", "user": "carol", "agree": agree});
    assert_eq!(code(&mut server, "bob", "answer_application", answer(true)), 10007);
    assert_eq!(code(&mut server, "alice", "answer_application", answer(false)), 0);
    assert_eq!(code(&mut server, "alice", "answer_application", answer(true)), 10004, "it is answered");
    act(&mut server, "carol", "join_group", apply.clone());
    assert_eq!(code(&mut server, "alice", "answer_application", answer(true)), 0);
    assert_eq!(kinds(&mut server, "carol"), ["notification", "notification", "group_tip"]);
    assert_eq!(code(&mut server, "carol", "join_group", apply), 10013);
    server.call("modify_group_profile", json!({"GroupId": "g", "ApplyJoinOption": "DisableApply"}));
    assert_eq!(code(&mut server, "carol", "quit_group", json!({"group": "g"})), 0);
    assert_eq!(code(&mut server, "carol", "join_group", json!({"group": "g"})), 10007);
    assert_eq!(code(&mut group("Private"), "bob", "join_group", json!({"group": "g"})), 10007);
    let mut meeting = group("ChatRoom");
    login(&mut meeting, "carol", "Web");
    assert_eq!(act(&mut meeting, "carol", "join_group", json!({"group": "g"}))["Joined"], true);
}

#[test]
fn a_blocked_sender_is_refused_and_so_is_a_stranger_when_the_app_says_so() {
    let mut server = two();
    let hello = json!({"to": "bob", "text": "hello"});
    assert_eq!(item_code(&mut server, "bob", "block", json!({"to": "alice"})), 0);
    assert_eq!(code(&mut server, "alice", "send_message", hello.clone()), 20007);
    assert_eq!(code(&mut server, "alice", "add_friend", json!({"to": "bob"})), 30525);
    assert_eq!(code(&mut server, "bob", "add_friend", json!({"to": "alice"})), 30515);
    assert_eq!(item_code(&mut server, "bob", "unblock", json!({"to": "alice"})), 0);
    server.control("POST", "/_emulator/config", json!({"check_friendship": true}));
    assert_eq!(code(&mut server, "alice", "send_message", hello.clone()), 20009);
    assert_eq!(item_code(&mut server, "alice", "add_friend", json!({"to": "bob"})), 0);
    assert_eq!(code(&mut server, "alice", "send_message", hello), 0);
    assert_eq!(kinds(&mut server, "bob"), ["friend", "message"]);
    assert_eq!(item_code(&mut server, "alice", "delete_friend", json!({"to": "bob"})), 0);
    assert_eq!(item_code(&mut server, "alice", "follow", json!({"to": "bob"})), 0);
    assert_eq!(kinds(&mut server, "bob")[2..], ["friend", "follow"]);
}

#[test]
fn a_friend_request_waits_for_the_answer_of_who_wants_to_confirm() {
    let mut server = two();
    let fields = json!({"AllowType": "AllowType_Type_NeedConfirm"});
    assert_eq!(code(&mut server, "bob", "change_profile", json!({"fields": fields})), 0);
    let ask = json!({"to": "bob", "wording": "hi", "remark": "Bo"});
    let friends = |server: &mut Server| {
        server.call("list_friends", json!({"From_Account": "alice", "StartIndex": 0}))["FriendNum"].clone()
    };
    assert_eq!(code(&mut server, "bob", "answer_friend", json!({"to": "alice", "agree": true})), 30614);
    assert_eq!(item_code(&mut server, "alice", "add_friend", ask.clone()), 30539);
    assert_eq!(item_code(&mut server, "bob", "answer_friend", json!({"to": "alice", "agree": false})), 0);
    assert_eq!(friends(&mut server), 0);
    assert_eq!(item_code(&mut server, "alice", "add_friend", ask), 30539);
    assert_eq!(item_code(&mut server, "bob", "answer_friend", json!({"to": "alice", "agree": true})), 0);
    assert_eq!(friends(&mut server), 1);
    assert_eq!(kinds(&mut server, "bob"), ["friend", "friend", "friend"]);
    assert_eq!(kinds(&mut server, "alice"), ["friend", "friend"]);
}

#[test]
fn everything_is_read_at_once() {
    let mut server = group("Private");
    act(&mut server, "alice", "send_message", json!({"to": "bob", "text": "hi"}));
    act(&mut server, "alice", "send_message", json!({"group": "g", "text": "hi"}));
    assert_eq!(code(&mut server, "bob", "read_all", json!({})), 0);
    assert_eq!(server.call("get_c2c_unread_count", json!({"To_Account": "bob"}))["AllC2CUnreadMsgNum"], 0);
    let members = server.call("get_specified_group_members", json!({"GroupId": "g", "Member_List_Account": ["bob"]}));
    assert_eq!(members["MemberList"][0]["MsgSeq"], 1);
}

#[test]
fn a_mistake_in_the_request_is_400_and_says_what_is_expected() {
    let mut server = two();
    for (path, body, error) in [
        ("nobody/login", json!({"platform": "iOS"}), "nobody is not imported: create the account first"),
        ("carol/send_message", json!({"to": "bob"}), "carol is not online: log in first"),
        ("alice/login", json!({}), "platform: missing"),
        ("alice/login", json!({"platform": "TV"}), "platform: expected iOS, Android, iPad, Web, Windows, Mac or Linux"),
        ("alice/send_message", json!({"text": "x"}), "send_message: expected either to or group"),
        ("alice/read_messages", json!({"to": 7}), "to: expected a string"),
        ("alice/block", json!({}), "to: missing"),
        ("alice/block", json!({"to": "bob", "why": 1}), "unknown field why; block has to and platform"),
        ("alice/read_all", json!({"to": "bob"}), "unknown field to; read_all has platform only"),
        ("alice/change_group", json!({"group": "g", "mute_all": 1}), "mute_all: expected true or false"),
        ("carol/logout", json!({}), "carol is not logged in"),
        ("alice/logout", json!({"platform": "Web"}), "alice is not logged in on Web"),
    ] {
        let (status, reply) = server.control("POST", &format!("/_emulator/clients/{path}"), body);
        assert_eq!((status, reply["error"].as_str()), (400, Some(error)), "{path}");
    }
    let (status, reply) = server.control("POST", "/_emulator/clients/alice/fly", json!({}));
    assert_eq!(status, 400);
    assert!(reply["error"].as_str().unwrap().starts_with("unknown action fly; a user can login, logout, "));
    assert_eq!(code(&mut server, "alice", "send_message", json!({"to": "bob", "body": [{"MsgType": 1}]})), 90010);
}

#[test]
fn a_live_group_has_who_is_online_in_it() {
    let mut server = two();
    server.call("create_group", json!({"Type": "AVChatRoom", "Name": "n", "GroupId": "live"}));
    let online = |server: &mut Server| {
        server.call("get_online_member_count", json!({"GroupId": "live"}))["OnlineMemberNum"].clone()
    };
    for user in ["alice", "bob"] {
        assert_eq!(act(&mut server, user, "join_group", json!({"group": "live"}))["Joined"], true);
    }
    assert_eq!(online(&mut server), 2);
    assert_eq!(code(&mut server, "bob", "send_message", json!({"group": "live", "text": "hi"})), 0);
    assert_eq!(kinds(&mut server, "alice").last().unwrap(), "message");
    assert_eq!(code(&mut server, "bob", "quit_group", json!({"group": "live"})), 0);
    assert_eq!(online(&mut server), 1);
    assert_eq!(code(&mut server, "bob", "send_message", json!({"group": "live", "text": "hi"})), 10007);
    act(&mut server, "alice", "disconnect", json!({}));
    assert_eq!(online(&mut server), 0);
    act(&mut server, "alice", "foreground", json!({}));
    assert_eq!(online(&mut server), 1, "the phone is inside again");
    act(&mut server, "alice", "disconnect", json!({}));
    act(&mut server, "alice", "logout", json!({}));
    login(&mut server, "alice", "iOS");
    act(&mut server, "alice", "disconnect", json!({}));
    act(&mut server, "alice", "foreground", json!({}));
    assert_eq!(online(&mut server), 0, "a logout is the end of it");
    login(&mut server, "alice", "Web");
    act(&mut server, "alice", "join_group", json!({"group": "live", "platform": "Web"}));
    act(&mut server, "alice", "disconnect", json!({"platform": "iOS"}));
    act(&mut server, "alice", "foreground", json!({"platform": "iOS"}));
    assert_eq!(online(&mut server), 1, "another device was inside all the time");
}
