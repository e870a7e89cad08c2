use serde_json::{Value, json};

use crate::Request;
use crate::testing::Server;

fn ask(server: &mut Server, list: &str, query: &str) -> Value {
    let path = format!("/_emulator/{list}");
    server.handle(Request { query: query.to_owned(), ..Request::new("GET", &path, "") }).1
}

fn text(text: &str) -> Value {
    json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
}

/// Alice and bob, who have talked, and a group of alice with both.
fn server() -> Server {
    let mut server = Server::new();
    server.import(&["alice", "bob", "carol"]);
    server.call("import_account", json!({"UserID": "alice", "Nick": "Al", "FaceUrl": "http://h/a.png"}));
    let group = json!({"Type": "Public", "Name": "Cats", "GroupId": "g", "Owner_Account": "alice", "MemberList": [{"Member_Account": "bob"}]});
    assert_eq!(server.code("create_group", group), 0);
    for (at, (from, to)) in [("alice", "bob"), ("bob", "alice"), ("carol", "alice")].into_iter().enumerate() {
        server.advance(1000);
        let message = json!({"From_Account": from, "To_Account": to, "MsgSeq": at, "MsgRandom": at, "MsgBody": text(&format!("{from} to {to}"))});
        assert_eq!(server.code("send_c2c_message", message), 0);
    }
    server.advance(1000);
    let message = json!({"From_Account": "bob", "GroupId": "g", "Random": 1, "MsgBody": text("to all")});
    assert_eq!(server.code("send_group_message", message), 0);
    server
}

/// The values of a field of a list.
fn values(list: &Value, field: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|entry| entry[field].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn users_are_listed_by_their_ids_and_found_by_nick_or_id() {
    let mut server = server();
    let users = ask(&mut server, "users", "");
    assert_eq!(users["total"], 4);
    assert_eq!(values(&users["users"], "user"), ["administrator", "alice", "bob", "carol"]);
    let alice = &users["users"][1];
    assert_eq!(
        (&alice["nick"], &alice["face_url"], &alice["admin"]),
        (&json!("Al"), &json!("http://h/a.png"), &json!(false))
    );
    assert_eq!((&alice["groups"], &alice["unread"]), (&json!(1), &json!(2)));
    assert_eq!(values(&ask(&mut server, "users", "limit=2")["users"], "user"), ["administrator", "alice"]);
    assert_eq!(values(&ask(&mut server, "users", "find=AL")["users"], "user"), ["alice"]);
    assert_eq!(ask(&mut server, "users", "limit=x")["error"], "limit: expected a number");
    assert_eq!(ask(&mut server, "users", "app=1")["error"], "app 1 is not served here, only 1400000000");
}

#[test]
fn a_group_has_its_members_with_roles_and_mutes() {
    let mut server = server();
    let groups = ask(&mut server, "groups", "");
    assert_eq!(
        (&groups["total"], &groups["groups"][0]["name"], &groups["groups"][0]["members"]),
        (&json!(1), &json!("Cats"), &json!(2))
    );
    assert_eq!(
        server.code("mute_group_members", json!({"GroupId": "g", "Members_Account": ["bob"], "MuteTime": 60})),
        0
    );
    let group = ask(&mut server, "groups", "group=g");
    let members = &group["member_list"];
    assert_eq!(values(members, "role"), ["Owner", "Member"]);
    assert_eq!((&members[0]["muted"], &members[1]["muted"]), (&json!(false), &json!(true)));
    assert_eq!(ask(&mut server, "groups", "group=no")["error"], "group: no does not exist");
}

#[test]
fn conversations_of_all_and_of_one_begin_with_the_latest() {
    let mut server = server();
    let all = &ask(&mut server, "conversations", "")["conversations"];
    let users: Vec<Value> = all.as_array().unwrap().iter().map(|entry| entry["users"].clone()).collect();
    assert_eq!(users, [Value::Null, json!(["alice", "carol"]), json!(["alice", "bob"])]);
    assert_eq!(all[0]["last"]["body"], text("to all"));
    let own = &ask(&mut server, "conversations", "user=bob")["conversations"];
    assert_eq!(
        (values(own, "group"), values(own, "user")),
        (vec!["g".into(), String::new()], vec![String::new(), "alice".into()])
    );
    assert_eq!((&own[1]["unread"], &own[1]["last"]["from"]), (&json!(1), &json!("bob")));
    assert_eq!(ask(&mut server, "conversations", "user=no")["error"], "user: no is not imported");
}

#[test]
fn a_history_shows_what_was_recalled_and_read() {
    let mut server = server();
    let history = ask(&mut server, "history", "user=alice&peer=bob")["messages"].clone();
    assert_eq!(values(&history, "from"), ["alice", "bob"]);
    let recall = json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": history[0]["key"]});
    assert_eq!(server.code("recall_c2c_message", recall), 0);
    assert_eq!(server.code("set_c2c_messages_read", json!({"Report_Account": "alice", "Peer_Account": "bob"})), 0);
    let history = ask(&mut server, "history", "user=bob&peer=alice")["messages"].clone();
    assert_eq!((&history[0]["recalled"], &history[1]["read"]), (&json!(true), &json!(true)));
    assert_eq!(values(&ask(&mut server, "history", "user=bob&peer=alice&limit=1")["messages"], "from"), ["bob"]);
    assert_eq!(values(&ask(&mut server, "history", "group=g")["messages"], "from"), ["bob"]);
    let recall = json!({"GroupId": "g", "MsgSeqList": [{"MsgSeq": 1}]});
    assert_eq!(server.code("recall_group_messages", recall), 0);
    assert_eq!(ask(&mut server, "history", "group=g")["messages"][0]["recalled"], true);
    for wrong in ["", "user=alice", "group=g&user=alice", "group=no", "official_account=@TOA%23_no"] {
        assert!(ask(&mut server, "history", wrong)["error"].is_string(), "{wrong}");
    }
}

#[test]
fn an_official_account_has_its_subscribers_and_messages() {
    let mut server = server();
    let account = json!({"Owner_Account": "alice", "Name": "News", "OfficialAccountUserID": "@TOA#_n"});
    assert_eq!(server.code("create_official_account", account), 0);
    let add = json!({"Official_Account": "@TOA#_n", "SubscriberList": [{"Subscriber_Account": "bob"}]});
    assert_eq!(server.code("add_subscribers", add), 0);
    let message = json!({"Official_Account": "@TOA#_n", "Random": 1, "MsgBody": text("new")});
    assert_eq!(server.code("send_official_account_message", message), 0);
    let list = ask(&mut server, "official_accounts", "find=news");
    let entry = &list["official_accounts"][0];
    assert_eq!(
        (&list["total"], &entry["subscriber_list"], &entry["messages"]),
        (&json!(1), &json!(["bob"]), &json!(1))
    );
    let history = ask(&mut server, "history", "official_account=@TOA%23_n");
    assert_eq!(history["messages"][0]["body"], text("new"));
}

#[test]
fn a_push_shows_what_became_of_it_as_time_goes_on() {
    let mut server = server();
    let push = json!({"From_Account": "administrator", "To_Account": ["alice", "bob", "administrator"], "MsgRandom": 1,
        "OfflinePushInfo": {"PushFlag": 0, "Title": "t", "Desc": "d"}});
    let task = server.call("push_to_users", push)["TaskId"].clone();
    let ask_for =
        |server: &mut Server| ask(server, "pushes", &format!("find={}", task.as_str().unwrap()))["pushes"][0].clone();
    let first = ask_for(&mut server);
    assert_eq!(
        (&first["receivers"], &first["sent"], &first["arrived"], &first["lost"]),
        (&json!(3), &json!(2), &json!(0), &json!(1))
    );
    server.advance(2 * 3_600_000);
    assert_eq!(ask_for(&mut server)["arrived"], 2);
}

#[test]
fn the_demo_fills_an_empty_app_and_leaves_another_alone() {
    let mut server = Server::new();
    let (status, filled) = server.control("POST", "/_emulator/demo", Value::Null);
    assert_eq!(status, 200, "{filled}");
    let users = ask(&mut server, "users", "");
    assert!(users["users"].as_array().unwrap().len() > 4, "{users}");
    let conversations = ask(&mut server, "conversations", "user=alice");
    assert!(conversations["conversations"].as_array().unwrap().len() > 2, "{conversations}");
    assert_eq!(ask(&mut server, "official_accounts", "")["total"], 1);
    let text = ask(&mut server, "history", "user=alice&peer=bob").to_string();
    for element in ["Text", "Face", "Image", "Custom", "File", "Sound", "VideoFile", "Location", "Relay"] {
        assert!(text.contains(&format!("TIM{element}Elem")), "a demo shows TIM{element}Elem");
    }
    assert!(!text.contains("{host}"));
    assert_eq!(server.control("GET", "/_emulator/requests", Value::Null).1["total"], 0);
    let (status, again) = server.control("POST", "/_emulator/demo", Value::Null);
    assert_eq!((status, &again["error"]), (400, &json!("the app is not empty: reset it first")));
}

#[test]
fn a_history_is_that_of_a_topic_when_one_is_named() {
    let mut server = server();
    let guild = json!({"Type": "Community", "Name": "Guild", "GroupId": "@TGS#_guild", "Owner_Account": "alice", "SupportTopic": 1});
    assert_eq!(server.code("create_group", guild), 0);
    let topic = "@TGS#_guild@TOPIC#_raids";
    let create = json!({"GroupId": "@TGS#_guild", "TopicId": topic, "TopicName": "Raids"});
    assert_eq!(server.code("create_topic", create), 0);
    let message = json!({"From_Account": "alice", "GroupId": "@TGS#_guild", "TopicId": topic, "Random": 1, "MsgBody": text("at nine")});
    assert_eq!(server.code("send_group_message", message), 0);
    let history = ask(&mut server, "history", "group=%40TGS%23_guild&topic=%40TGS%23_guild%40TOPIC%23_raids");
    assert_eq!(history["messages"][0]["body"], text("at nine"));
    assert_eq!(ask(&mut server, "history", "group=%40TGS%23_guild&topic=raids"), history);
    assert_eq!(ask(&mut server, "history", "group=%40TGS%23_guild")["messages"], json!([]));
    let of_alice = ask(&mut server, "conversations", "user=alice&find=raids");
    let conversation = &of_alice["conversations"][0];
    assert_eq!((&conversation["topic"], &conversation["name"]), (&json!(topic), &json!("Guild / Raids")));
    assert_eq!((&conversation["group"], &conversation["last"]["seq"]), (&json!("@TGS#_guild"), &json!(1)));
    let group = ask(&mut server, "groups", "group=%40TGS%23_guild");
    let shown = &group["topics"][0];
    assert_eq!((&shown["topic"], &shown["name"], &shown["messages"]), (&json!(topic), &json!("Raids"), &json!(1)));
    for (query, error) in [
        ("group=g&topic=t", "topic: t is not a topic of g; no topics exist"),
        ("group=%40TGS%23_guild&topic=raid", "topic: raid is not a topic of @TGS#_guild; did you mean raids?"),
        ("user=alise&peer=bob", "user: alise does not exist; did you mean alice?"),
        ("user=alice&peer=bop", "peer: bop does not exist; did you mean bob?"),
        ("user=alice&peer=bob&topic=t", "topic: expected the group, too"),
    ] {
        assert_eq!(ask(&mut server, "history", query)["error"], error);
    }
}

#[test]
fn own_messages_of_a_group_are_not_unread() {
    let mut server = server();
    for (user, unread) in [("alice", 1), ("bob", 0)] {
        let list = ask(&mut server, "conversations", &format!("user={user}"));
        let group = list["conversations"].as_array().unwrap().iter().find(|entry| entry["group"] == "g").unwrap();
        assert_eq!(group["unread"], unread, "{user}");
    }
}
