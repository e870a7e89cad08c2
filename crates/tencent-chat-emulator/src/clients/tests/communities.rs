//! Topics, and what users do in them.

use serde_json::{Value, json};

use super::{act, code, events, kinds, login, two};
use crate::testing::Server;

const GROUP: &str = "@TGS#_c";
const TOPIC: &str = "@TGS#_c@TOPIC#_food";

/// A Community of alice with a topic and the member bob.
fn community() -> Server {
    let mut server = two();
    let body = json!({"type": "Community", "name": "Cats", "group": GROUP, "members": ["bob"], "topics": true});
    assert_eq!(code(&mut server, "alice", "create_group", body), 0);
    let topic = json!({"group": GROUP, "topic": TOPIC, "name": "Food"});
    assert_eq!(code(&mut server, "bob", "create_topic", topic.clone()), 10007);
    assert_eq!(code(&mut server, "alice", "create_topic", topic), 0);
    server
}

fn in_topic(more: Value) -> Value {
    let mut body = json!({"group": GROUP, "topic": TOPIC});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

fn read_seq(server: &mut Server, user: &str) -> Value {
    let body = json!({"GroupId": GROUP, "From_Account": user, "TopicIdList": [TOPIC]});
    server.call("get_topics", body)["TopicAndSelfInfo"][0]["SelfInfo"]["MsgSeq"].clone()
}

#[test]
fn a_topic_has_messages_that_are_read_by_themselves() {
    let mut server = community();
    for text in ["one", "two"] {
        assert_eq!(code(&mut server, "alice", "send_message", in_topic(json!({"text": text}))), 0);
    }
    assert_eq!(code(&mut server, "alice", "send_message", json!({"group": GROUP, "text": "all"})), 0);
    assert_eq!(read_seq(&mut server, "bob"), 0);
    assert_eq!(code(&mut server, "bob", "read_messages", in_topic(json!({}))), 0);
    assert_eq!(read_seq(&mut server, "bob"), 2);
    let history = act(&mut server, "bob", "list_messages", in_topic(json!({"limit": 1})));
    let page = history["RspMsgList"].as_array().unwrap();
    assert_eq!((page.len(), &page[0]["MsgBody"][0]["MsgContent"]["Text"]), (1, &json!("two")));
    assert_eq!(code(&mut server, "bob", "recall_message", in_topic(json!({"seq": 1}))), 10007, "it is not bob's");
    assert_eq!(code(&mut server, "alice", "recall_message", in_topic(json!({"seq": 1}))), 0);
    assert_eq!(code(&mut server, "alice", "send_message", in_topic(json!({"text": "three"}))), 0);
    assert_eq!(code(&mut server, "bob", "read_all", json!({})), 0);
    assert_eq!(read_seq(&mut server, "bob"), 3);
    let message = in_topic(json!({"text": "x"}));
    login(&mut server, "carol", "Web");
    assert_eq!(code(&mut server, "carol", "send_message", message), 10007);
    assert_eq!(code(&mut server, "carol", "list_messages", in_topic(json!({}))), 10007);
    assert_eq!(code(&mut server, "bob", "read_messages", json!({"group": GROUP, "topic": "none"})), 10010);
}

#[test]
fn managers_mute_and_pin_in_a_topic_and_change_it() {
    let mut server = community();
    let mute = in_topic(json!({"members": ["bob"], "seconds": 60}));
    assert_eq!(code(&mut server, "alice", "mute_members", mute), 0);
    assert_eq!(code(&mut server, "bob", "send_message", in_topic(json!({"text": "hi"}))), 10017);
    assert_eq!(code(&mut server, "bob", "send_message", json!({"group": GROUP, "text": "hi"})), 0, "only there");
    assert_eq!(code(&mut server, "alice", "send_message", in_topic(json!({"text": "hi"}))), 0);
    assert_eq!(code(&mut server, "alice", "pin_message", in_topic(json!({"seq": 1}))), 0);
    assert_eq!(code(&mut server, "bob", "unpin_message", in_topic(json!({"seq": 1}))), 10007);
    assert_eq!(code(&mut server, "alice", "unpin_message", in_topic(json!({"seq": 1}))), 0);
    server.advance(60_000);
    let change = in_topic(json!({"notification": "closed", "mute_all": true}));
    assert_eq!(code(&mut server, "alice", "change_topic", change), 0);
    assert_eq!(code(&mut server, "bob", "send_message", in_topic(json!({"text": "hi"}))), 10017);
    assert_eq!(code(&mut server, "alice", "delete_topic", in_topic(json!({}))), 0);
    let tips: Vec<String> =
        events(&mut server, "bob").into_iter().filter(|item| item.starts_with("group_tip")).collect();
    let expected = [
        "group_create",
        "topic_create",
        "group_member_mute",
        "group_message_pin",
        "group_message_unpin",
        "topic_info_change",
        "topic_destroy",
    ];
    assert_eq!(tips, expected.map(|event| format!("group_tip: {event}")));
    assert_eq!(kinds(&mut server, "bob").iter().filter(|kind| *kind == "message").count(), 1);
}

#[test]
fn a_topic_is_named_for_short_by_its_own_part_or_by_its_name() {
    let mut server = community();
    for topic in ["food", "Food", TOPIC] {
        let body = json!({"group": GROUP, "topic": topic, "text": topic});
        assert_eq!(code(&mut server, "alice", "send_message", body), 0, "{topic}");
    }
    let history = act(&mut server, "bob", "list_messages", json!({"group": GROUP, "topic": "food"}));
    assert_eq!(history["RspMsgList"].as_array().unwrap().len(), 3);
    let new = |topic: &str| json!({"group": GROUP, "topic": topic, "name": "Food"});
    assert_eq!(act(&mut server, "alice", "create_topic", new("drinks"))["TopicId"], "@TGS#_c@TOPIC#_drinks");
    assert_eq!(code(&mut server, "alice", "create_topic", new("drinks")), 10025, "it exists");
    let unknown = |server: &mut Server, topic: &str| {
        act(server, "bob", "list_messages", json!({"group": GROUP, "topic": topic}))["ErrorInfo"].clone()
    };
    assert_eq!(unknown(&mut server, "Food"), "topic Food does not exist; did you mean food?", "two have this name");
    assert_eq!(unknown(&mut server, "weather"), "topic weather does not exist; topics: drinks, food");
    assert_eq!(code(&mut server, "alice", "delete_topic", json!({"group": GROUP, "topic": "drinks"})), 0);
    assert_eq!(unknown(&mut server, "drinks"), "topic drinks does not exist; topics: food");
}
