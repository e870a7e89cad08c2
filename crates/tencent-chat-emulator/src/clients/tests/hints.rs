//! Names that are nearly right.

use serde_json::{Value, json};

use super::{act, code, login, two};
use crate::testing::Server;

fn info(server: &mut Server, action: &str, body: Value) -> String {
    let reply = act(server, "alice", action, body);
    assert_ne!(reply["ErrorCode"], 0, "{reply}");
    reply["ErrorInfo"].as_str().unwrap().to_owned()
}

#[test]
fn a_refusal_names_what_an_unknown_id_may_mean() {
    let mut server = two();
    assert_eq!(info(&mut server, "join_group", json!({"group": "g"})), "group g does not exist; no groups exist");
    for group in ["guild", "news"] {
        let body = json!({"type": "Public", "name": "n", "group": group, "members": ["bob"]});
        assert_eq!(code(&mut server, "alice", "create_group", body), 0);
    }
    let text = |to: &str, id: &str| json!({to: id, "text": "hi"});
    for (action, body, expected) in [
        ("join_group", json!({"group": "gild"}), "did you mean guild?"),
        ("join_group", json!({"group": "chess-club"}), "groups: guild, news"),
        ("send_message", text("to", "bobb"), "did you mean bob?"),
        ("change_message", json!({"group": "guild", "seq": 3, "text": "x"}), "the conversation has no messages"),
        ("recall_message", json!({"to": "bob", "key": "1_2_3"}), "alice and bob have no messages"),
        ("hand_over_group", json!({"group": "guild", "to": "bop"}), "did you mean bob?"),
        ("enter_room", json!({"room": "r"}), "no rooms exist"),
        ("subscribe", json!({"account": "@TOA#_news"}), "no official accounts exist"),
    ] {
        let said = info(&mut server, action, body.clone());
        assert_eq!(said.rsplit_once("; ").map(|(_, hint)| hint), Some(expected), "{action} {body}: {said}");
    }
    assert_eq!(code(&mut server, "alice", "send_message", text("group", "guild")), 0);
    let said = info(&mut server, "change_message", json!({"group": "guild", "seq": 3, "text": "x"}));
    assert!(said.ends_with("; message 3 is not in the history, the last one has the number 1"), "{said}");
    let key = act(&mut server, "alice", "send_message", text("to", "bob"))["MsgKey"].clone();
    let said = info(&mut server, "recall_message", json!({"to": "bob", "key": "1_2_3"}));
    assert!(said.ends_with(&format!("; the newest messages between alice and bob have {}", key.as_str().unwrap())));
    let recalled = act(&mut server, "alice", "recall_message", json!({"group": "guild", "seq": 3}));
    assert_eq!(recalled["ErrorInfo"], "message 3 is not in the history, the last one has the number 1");
    let kicked = act(&mut server, "alice", "kick_members", json!({"group": "guild", "members": ["bobb"]}));
    assert_eq!(kicked["ErrorInfo"], "bobb does not exist; did you mean bob?");
    let said = info(&mut server, "change_profile", json!({"fields": {"nick": "A"}}));
    assert!(said.ends_with("; did you mean Nick?"), "{said}");
    let said = info(&mut server, "change_profile", json!({"fields": {"Gender": "cat"}}));
    assert!(said.ends_with("expected one of Gender_Type_Unknown, Gender_Type_Female, Gender_Type_Male"), "{said}");
    let item = act(&mut server, "alice", "add_friend", json!({"to": "bobb"}))["ResultItem"][0].clone();
    assert!(item["ResultInfo"].as_str().unwrap().ends_with("; did you mean bob?"), "{item}");
}

#[test]
fn what_is_refused_for_another_reason_and_what_the_server_api_says_have_no_hint() {
    let mut server = two();
    let body = json!({"type": "Public", "name": "n", "group": "guild"});
    assert_eq!(code(&mut server, "alice", "create_group", body.clone()), 0);
    login(&mut server, "bob", "Web");
    let taken = act(&mut server, "bob", "create_group", body);
    assert!(!taken["ErrorInfo"].as_str().unwrap().contains(';'), "{taken}");
    for (action, body, expected) in [
        (
            "invite_members",
            json!({"group": "guild", "members": ["bobb"]}),
            "members cannot be invited: InviteJoinOption is DisableInvite, as usual in a group of type Public",
        ),
        ("signal_robot", json!({"to": "bobb", "data": "x"}), "To_Account: bobb is not a chatbot; no chatbots exist"),
    ] {
        assert_eq!(info(&mut server, action, body), expected);
    }
    let kick = act(&mut server, "bob", "kick_members", json!({"group": "guild", "members": ["alise"]}));
    assert_eq!(kick["ErrorInfo"], "bob is not a member of the group");
    let outside = act(&mut server, "bob", "send_message", json!({"group": "guild", "text": "hi"}));
    assert_eq!(outside["ErrorInfo"], "bob is not a member of the group");
    let unknown = server.call("get_group_attributes", json!({"GroupId": "gild"}));
    assert_eq!(unknown["ErrorInfo"], "group gild does not exist");
}

#[test]
fn mistyped_users_actions_and_fields_have_a_hint() {
    let mut server = two();
    for (path, body, expected) in [
        ("alise/login", json!({}), "alise is not imported: create the account first; did you mean alice?"),
        ("alice/send_mesage", json!({}), "unknown action send_mesage; did you mean send_message?"),
        ("alice/block", json!({"too": "bob"}), "unknown field too; did you mean to?"),
    ] {
        let (status, reply) = server.control("POST", &format!("/_emulator/clients/{path}"), body);
        assert_eq!((status, &reply["error"]), (400, &json!(expected)));
    }
}
