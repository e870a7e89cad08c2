//! Members who join and leave groups, changes of messages, and messages that are sent in pieces.

use serde_json::{Value, json};

use super::{act, code, events, group, inbox, kinds, login, two};
use crate::Request;
use crate::testing::Server;

fn is_member(server: &mut Server, user: &str) -> bool {
    server.call("list_joined_groups", json!({ "Member_Account": user }))["TotalCount"] == 1
}

#[test]
fn an_invitation_that_needs_consent_waits_for_a_manager() {
    let mut server = group("Public");
    login(&mut server, "carol", "Web");
    let invite = json!({"group": "g", "members": ["carol", "alice"]});
    assert_eq!(code(&mut server, "bob", "invite_members", invite.clone()), 10007, "nobody invites into it");
    let needs_consent = json!({"group": "g", "invite": "NeedPermission", "join": "NeedPermission"});
    assert_eq!(code(&mut server, "alice", "change_group", needs_consent), 0);
    let results = act(&mut server, "bob", "invite_members", invite.clone())["MemberList"].clone();
    assert_eq!(results, json!([{"Member_Account": "carol", "Result": 3}, {"Member_Account": "alice", "Result": 2}]));
    assert_eq!(events(&mut server, "alice").last().unwrap(), "notification: group_application");
    let listed = act(&mut server, "alice", "list_applications", json!({"group": "g"}))["ApplicationList"].clone();
    assert_eq!((&listed[0]["Applicant_Account"], &listed[0]["Inviter_Account"]), (&json!("carol"), &json!("bob")));
    assert_eq!(code(&mut server, "bob", "list_applications", json!({"group": "g"})), 10007);
    let page = Request { query: "group=g".to_owned(), ..Request::new("GET", "/_emulator/groups", "") };
    let page = server.handle(page).1;
    assert_eq!(page["applications"], json!(["carol"]));
    let answer = |agree: bool| json!({"group": "g", "user": "carol", "agree": agree});
    assert_eq!(code(&mut server, "alice", "answer_application", answer(false)), 0);
    assert_eq!(events(&mut server, "bob").last().unwrap(), "notification: group_application_answer");
    assert!(!is_member(&mut server, "carol"));
    act(&mut server, "bob", "invite_members", invite);
    assert_eq!(code(&mut server, "alice", "answer_application", answer(true)), 0);
    assert!(is_member(&mut server, "carol"));
    let joined = inbox(&mut server, "carol").pop().unwrap();
    assert_eq!((&joined["event"], &joined["content"]["JoinType"]), (&json!("group_member_join"), &json!("Invited")));
    assert_eq!(joined["content"]["Operator_Account"], "bob");
    let at_once = act(&mut server, "alice", "invite_members", json!({"group": "g", "members": ["carol"]}));
    assert_eq!(at_once["MemberList"][0]["Result"], 2, "a manager needs nobody's consent");
}

#[test]
fn an_application_is_no_use_to_who_came_in_or_was_banned_meanwhile() {
    let mut server = group("Public");
    login(&mut server, "carol", "Web");
    let answer = json!({"group": "g", "user": "carol", "agree": true});
    act(&mut server, "carol", "join_group", json!({"group": "g"}));
    let add = json!({"GroupId": "g", "MemberList": [{"Member_Account": "carol"}]});
    assert_eq!(server.code("add_group_members", add), 0);
    assert_eq!(code(&mut server, "alice", "answer_application", answer.clone()), 10013);
    assert_eq!(code(&mut server, "alice", "answer_application", answer.clone()), 10004, "it is gone");
    act(&mut server, "carol", "quit_group", json!({"group": "g"}));
    act(&mut server, "carol", "join_group", json!({"group": "g"}));
    act(&mut server, "alice", "ban_members", json!({"group": "g", "members": ["carol"], "seconds": 60}));
    assert_eq!(code(&mut server, "alice", "answer_application", answer.clone()), 10007);
    server.advance(60_000);
    act(&mut server, "carol", "join_group", json!({"group": "g"}));
    assert_eq!(server.code("delete_accounts", json!({"DeleteItem": [{"UserID": "carol"}]})), 0);
    assert_eq!(code(&mut server, "alice", "answer_application", answer), 10019);
}

#[test]
fn managers_ban_and_mute_all() {
    let mut server = group("Public");
    let ban = |user: &str| json!({"group": "g", "members": [user], "seconds": 60});
    assert_eq!(code(&mut server, "bob", "ban_members", ban("alice")), 10007);
    for (mute_all, expected) in [(json!(true), 10017), (json!("Off"), 0), (json!("On"), 10017), (json!(false), 0)] {
        assert_eq!(code(&mut server, "alice", "change_group", json!({"group": "g", "mute_all": mute_all})), 0);
        assert_eq!(
            code(&mut server, "bob", "send_message", json!({"group": "g", "text": "hi"})),
            expected,
            "{mute_all}"
        );
    }
    assert_eq!(code(&mut server, "alice", "ban_members", ban("bob")), 0);
    assert!(!is_member(&mut server, "bob"));
    assert_eq!(code(&mut server, "bob", "join_group", json!({"group": "g"})), 10007);
    assert_eq!(code(&mut server, "alice", "unban_members", json!({"group": "g", "members": ["bob"]})), 0);
    assert_eq!(act(&mut server, "bob", "join_group", json!({"group": "g"}))["Joined"], false);
}

#[test]
fn extensions_of_messages_are_set_and_deleted_by_both_sides() {
    let mut server = group("Public");
    let sent = act(&mut server, "alice", "send_message", json!({"to": "bob", "text": "lunch?", "extensible": true}));
    let set = json!({"to": "alice", "key": sent["MsgKey"], "extensions": {"vote": "yes", "seat": "3"}});
    assert_eq!(code(&mut server, "bob", "set_extensions", set), 0);
    let delete = json!({"to": "bob", "key": sent["MsgKey"], "names": ["seat"]});
    assert_eq!(code(&mut server, "alice", "delete_extensions", delete), 0);
    let about = json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": sent["MsgKey"]});
    let pairs = server.call("get_c2c_message_extensions", about)["ExtensionList"].clone();
    assert_eq!((pairs.as_array().unwrap().len(), &pairs[0]["Key"]), (1, &json!("vote")));
    act(&mut server, "alice", "send_message", json!({"group": "g", "text": "lunch?", "extensible": true}));
    assert_eq!(
        code(&mut server, "bob", "set_extensions", json!({"group": "g", "seq": 1, "extensions": {"vote": "no"}})),
        0
    );
    assert_eq!(code(&mut server, "bob", "delete_extensions", json!({"group": "g", "seq": 1})), 0, "all of them");
    let pairs = server.call("get_group_message_extensions", json!({"GroupId": "g", "MsgSeq": 1}));
    assert_eq!(pairs["ExtensionList"], json!([]));
    login(&mut server, "carol", "Web");
    let stranger = json!({"group": "g", "seq": 1, "extensions": {"vote": "no"}});
    assert_eq!(code(&mut server, "carol", "set_extensions", stranger), 10007);
    assert_eq!(kinds(&mut server, "alice").iter().filter(|kind| *kind == "extension").count(), 3);
}

#[test]
fn users_read_histories() {
    let mut server = group("Public");
    for text in ["one", "two"] {
        act(&mut server, "alice", "send_message", json!({"to": "bob", "text": text}));
        act(&mut server, "alice", "send_message", json!({"group": "g", "text": text}));
    }
    let list = act(&mut server, "bob", "list_messages", json!({"to": "alice"}));
    assert_eq!(list["MsgCnt"], 2);
    let newest = act(&mut server, "bob", "list_messages", json!({"to": "alice", "limit": 1}));
    assert_eq!(newest["MsgList"][0]["MsgBody"][0]["MsgContent"]["Text"], "two");
    let clear = json!({"GroupId": "g", "MsgSeq": 1});
    assert_eq!(server.code("clear_group_messages", clear), 0);
    let list = act(&mut server, "bob", "list_messages", json!({"group": "g"}))["RspMsgList"].clone();
    assert_eq!((list.as_array().unwrap().len(), &list[0]["MsgSeq"]), (1, &json!(2)), "what was cleared is gone");
    let all = server.call("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 9}))["RspMsgList"].clone();
    assert_eq!(all.as_array().unwrap().len(), 2, "and an admin still reads it");
}

#[test]
fn a_stream_reaches_the_devices_piece_by_piece() {
    let mut server = group("Public");
    for to in [json!({"to": "bob"}), json!({"group": "g"})] {
        let piece = |more: Value| {
            let mut body = to.clone();
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            body
        };
        let first = act(&mut server, "alice", "stream_message", piece(json!({"text": "Hel"})));
        assert_eq!(first["ErrorCode"], 0, "{first}");
        let last = json!({"text": "lo", "stream": first["StreamMsgID"], "index": 2, "last": true});
        assert_eq!(code(&mut server, "alice", "stream_message", piece(last)), 0);
        let mut items = inbox(&mut server, "bob");
        let (piece, begin) = (items.pop().unwrap(), items.pop().unwrap());
        assert_eq!((&begin["kind"], &piece["kind"]), (&json!("message"), &json!("stream")));
        let content = &piece["content"]["MsgBody"][0]["MsgContent"];
        assert_eq!((&content["StreamMsgID"], &content["Chunks"][0]["Markdown"]), (&first["StreamMsgID"], &json!("lo")));
        assert_eq!(begin["conversation"], piece["conversation"]);
    }
}

#[test]
fn who_is_muted_or_blocked_sends_no_pieces() {
    let mut server = group("Public");
    let mute = json!({"group": "g", "members": ["bob"], "seconds": 60});
    assert_eq!(code(&mut server, "alice", "mute_members", mute), 0);
    assert_eq!(code(&mut server, "bob", "stream_message", json!({"group": "g", "text": "hi"})), 10017);
    assert_eq!(server.code("set_global_mute", json!({"Set_Account": "bob", "C2CmsgNospeakingTime": 60})), 0);
    assert_eq!(code(&mut server, "bob", "stream_message", json!({"to": "alice", "text": "hi"})), 20012);
    act(&mut server, "bob", "block", json!({"to": "alice"}));
    assert_eq!(code(&mut server, "alice", "stream_message", json!({"to": "bob", "text": "hi"})), 20007);
}

#[test]
fn pieces_of_chatbots_and_pushes_of_the_older_service_arrive() {
    let mut server = two();
    assert_eq!(server.code("create_robot", json!({"UserID": "@RBT#guide"})), 0);
    let piece = |more: Value| {
        let mut body = json!({"From_Account": "@RBT#guide", "To_Account": "bob", "Chunk": "hi"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let key = server.call("send_robot_stream_message", piece(json!({})))["MsgKey"].clone();
    assert_eq!(server.code("send_robot_stream_message", piece(json!({"MsgKey": key, "Finish": 1}))), 0);
    let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "news"}}]);
    assert_eq!(server.code("push_to_members", json!({"From_Account": "alice", "MsgRandom": 1, "MsgBody": body})), 0);
    assert_eq!(kinds(&mut server, "bob"), ["message", "stream", "message"]);
    assert_eq!(inbox(&mut server, "bob")[2]["content"]["MsgBody"], body);
}
