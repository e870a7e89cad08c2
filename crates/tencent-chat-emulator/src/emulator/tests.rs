//! Checks that every request passes.

use serde_json::{Value, json};

use super::*;
use crate::testing::Server;
use crate::{AppConfig, DEMO_ADMIN};

#[test]
fn another_method_than_post_is_answered_with_60002() {
    let mut server = Server::new();
    for method in ["GET", "PUT", "DELETE", "HEAD"] {
        let (answer, body) = server.handle(Request::new(method, "/v4/sns/friend_delete", ""));
        assert_eq!((answer.status, &body["ErrorCode"]), (200, &json!(60002)), "{method}");
    }
}

#[test]
fn an_unknown_path_is_answered_with_501_and_an_envelope_that_names_it() {
    let mut server = Server::new();
    for path in ["/", "/v4", "/v4/sns/friend_deleted", "/v4/sns/friend_delete/", "//v4/sns/friend_delete", "/_emulated"]
    {
        let (answer, body) = server.handle(Request::new("POST", path, "{}"));
        let sentence = format!("The Chat server API has no endpoint at {}.", &path[1..]);
        assert_eq!((answer.status, &body["ActionStatus"], &body["ErrorCode"]), (501, &json!("FAIL"), &json!(60009)));
        assert_eq!(body["ErrorInfo"], sentence);
    }
}

#[test]
fn every_answer_lets_a_browser_page_read_it() {
    let mut server = Server::new();
    let preflight = server.handle(Request::new("OPTIONS", "/v4/sns/friend_delete", "")).0;
    assert_eq!(preflight.status, 204);
    let answers = [preflight, server.handle(Request::new("POST", "/v4/x/y", "{}")).0];
    for answer in answers {
        let header =
            |name: &str| answer.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        assert_eq!(header("access-control-allow-origin"), Some("*"));
        assert!(header("access-control-allow-headers").unwrap().contains("Content-Type"));
        assert!(header("access-control-allow-methods").unwrap().contains("POST"));
    }
}

#[test]
fn each_app_has_its_own_data() {
    let other = AppConfig::new(1_400_000_001, "the-key-of-another-app", [DEMO_ADMIN]);
    let config = EmulatorConfig::new([AppConfig::default(), other.clone()]);
    let mut server = Server::with(config);
    server.import(&["alice"]);
    let check = json!({"CheckItem": [{"UserID": "alice"}]});
    let status = |body: Value| body["ResultItem"][0]["AccountStatus"].clone();
    assert_eq!(status(server.call("check_accounts", check.clone())), "Imported");
    server.use_app(1_400_000_001, "the-key-of-another-app");
    assert_eq!(status(server.call("check_accounts", check)), "NotImported");
}

#[test]
fn the_same_requests_at_the_same_times_give_the_same_answers() {
    let run = || {
        let mut server = Server::new();
        server.import(&["a", "b", "c"]);
        let create = json!({"Owner_Account": "a", "Name": "news"});
        let add =
            json!({"From_Account": "a", "AddFriendItem": [{"To_Account": "b", "AddSource": "AddSource_Type_Web"}]});
        let list = json!({"From_Account": "a", "StartIndex": 0});
        [("create_official_account", create), ("add_friends", add), ("list_friends", list)]
            .map(|(name, body)| server.call(name, body).to_string())
    };
    assert_eq!(run(), run());
}

fn message() -> Value {
    let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
    json!({"To_Account": "alice", "MsgRandom": 2, "MsgBody": body})
}

fn with_webhooks() -> Server {
    let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://app/")));
    server.import(&["alice"]);
    server
}

#[test]
fn without_sending_webhooks_everything_is_allowed() {
    let mut server = with_webhooks();
    assert_eq!(server.code("send_c2c_message", message()), 0);
    let listing = server.control("GET", "/_emulator/webhooks", Value::Null).1;
    assert_eq!((&listing["total"], &listing["unfinished"]), (&json!(2), &json!(0)));
    for webhook in listing["webhooks"].as_array().unwrap() {
        assert_eq!((&webhook["outcome"], &webhook["why"]), (&json!("failed"), &json!("not sent")), "{webhook}");
    }
}

/// The reply to a message of alice to the group `g`, when the app mutes alice and then gives this answer to the webhook.
fn answered_after_a_mute(answer: Value) -> (Value, Server) {
    let mut server = with_webhooks();
    let group = json!({"Type": "Public", "Name": "n", "GroupId": "g", "MemberList": [{"Member_Account": "alice"}]});
    assert_eq!(server.code("create_group", group), 0);
    let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
    let message = json!({"From_Account": "alice", "GroupId": "g", "Random": 1, "MsgBody": body});
    let request = server.request("send_group_message", message);
    let Handled::Asks(question) = server.begin(request) else { panic!("the app is to be asked") };
    let mute = json!({"GroupId": "g", "Members_Account": ["alice"], "MuteTime": 60});
    assert_eq!(server.code("mute_group_members", mute), 0);
    let received = WebhookResponse::Answer { status: 200, body: answer.to_string().into_bytes() };
    let answer = server.decide(*question, received);
    (serde_json::from_slice(&answer.body).unwrap(), server)
}

/// How many messages were reported as not sent.
fn exceptions(server: &Server) -> usize {
    server.emulator().webhooks().filter(|webhook| webhook.command == "Group.CallbackSendMsgException").count()
}

#[test]
fn a_refusal_by_webhook_holds_whatever_the_app_did_before_it_answered() {
    let (reply, server) = answered_after_a_mute(json!({"ErrorCode": 10_101, "ErrorInfo": "calm down"}));
    assert_eq!((&reply["ErrorCode"], &reply["ErrorInfo"]), (&json!(10_101), &json!("calm down")));
    assert_eq!(exceptions(&server), 0);
    let (reply, server) = answered_after_a_mute(json!({"ErrorCode": 2}));
    assert_eq!((&reply["ErrorCode"], &reply["MsgSeq"]), (&json!(0), &json!(0)), "dropped");
    assert_eq!(exceptions(&server), 0);
    let (reply, server) = answered_after_a_mute(json!({"ErrorCode": 0}));
    assert_eq!(reply["ErrorCode"], 10017, "what is allowed is checked again");
    assert_eq!(exceptions(&server), 1);
}

#[test]
fn answers_to_all_webhooks_are_counted() {
    let mut server = with_webhooks();
    let request = server.request("send_c2c_message", message());
    let Handled::Asks(question) = server.begin(request) else { panic!("the app is to be asked") };
    let answer = || WebhookResponse::Answer { status: 200, body: br#"{"ErrorCode":0}"#.to_vec() };
    server.decide(*question, answer());
    let now = Timestamp::from_secs(crate::testing::NOW);
    let after = server.emulator_mut().next_webhook(now).expect("a webhook after the event");
    server.emulator_mut().end_webhook(after.id, &answer());
    let figures = server.call("get_operations_data", json!({"RequestField": ["CallBackReq", "CallBackRsp"]}));
    assert_eq!(
        (&figures["Result"][0]["CallBackReq"], &figures["Result"][0]["CallBackRsp"]),
        (&json!("2"), &json!("2"))
    );
}

#[test]
fn a_verdict_that_takes_its_time_leaves_the_message_as_the_app_saw_it() {
    let mut server = with_webhooks();
    let request = server.request("send_c2c_message", message());
    let Handled::Asks(question) = server.begin(request) else { panic!("the app is asked first") };
    let asked: Value = serde_json::from_str(&question.post().body).unwrap();
    server.advance(1500);
    let answer = server.decide(*question, WebhookResponse::TimedOut);
    let reply: Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!((&reply["MsgKey"], &reply["MsgTime"]), (&asked["MsgKey"], &asked["MsgTime"]));
}

#[test]
fn a_question_changes_nothing_and_its_made_up_sequence_is_its_own() {
    let mut server = with_webhooks();
    let questions = [(); 2].map(|()| {
        let request = server.request("send_c2c_message", message());
        let Handled::Asks(question) = server.begin(request) else { panic!("the app is asked first") };
        question
    });
    let sequences = questions.each_ref().map(|question| {
        let asked: Value = serde_json::from_str(&question.post().body).unwrap();
        asked["MsgSeq"].as_u64().unwrap()
    });
    assert_ne!(sequences[0], sequences[1]);
    assert_eq!(server.state().messages.counts(), (0, 0));
    questions.into_iter().for_each(|question| drop(server.decide(*question, WebhookResponse::TimedOut)));
    let stored: Vec<u64> = server.state().messages.all().map(|message| message.seq.into()).collect();
    assert_eq!(stored, sequences);
}

#[test]
fn an_admin_of_the_last_start_only_is_an_account_as_all_others() {
    let admins = |admins: &[&str]| EmulatorConfig::new([AppConfig::new(1, "a-key-of-an-app", admins.iter().copied())]);
    let mut emulator = Emulator::new(admins(&["boss", "deleted"]));
    emulator.apps.get_mut(&1).unwrap().state = emulator.new_state(&["boss".to_owned()]);
    let mut start = |names: &[&str]| {
        assert_eq!(emulator.start_with(admins(names)), Ok(true));
        let accounts = &emulator.apps[&1].state.accounts;
        (accounts.has_phone("boss"), accounts.names().map(str::to_owned).collect::<Vec<_>>())
    };
    assert_eq!(start(&["second"]), (true, vec!["boss".to_owned(), "second".to_owned()]));
    assert!(!start(&["boss", "second"]).0, "it is an admin again");
}
