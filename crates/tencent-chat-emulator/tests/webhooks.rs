//! Webhooks over real HTTP, seen by an app that receives them.

mod common;
#[path = "common/receiver.rs"]
mod receiver;

use std::collections::BTreeSet;
use std::time::Duration;

use common::{call, exchange, http, json_of, signed};
use receiver::{Receiver, Reply, Seen, TOKEN, allow};
use serde_json::{Value, json};
use tencent_chat::webhook::Event;
use tencent_chat_emulator::{
    DEMO_ADMIN, EmulatorConfig, Running, WebhookConfig, WebhookOutcome, emulated_webhooks, spawn,
};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};

const BEFORE: &str = "C2C.CallbackBeforeSendMsg";
const ROBOT: &str = "@RBT#helper";
const AFTER: &str = "C2C.CallbackAfterSendMsg";

async fn emulator(webhook: WebhookConfig) -> Running {
    let server = spawn(EmulatorConfig::default().webhook(webhook)).await.unwrap();
    let accounts = ["alice", "bob", "carol"];
    assert_eq!(code(&server, "import_accounts", json!({ "Accounts": accounts })).await, 0);
    server
}

/// Webhooks whose answers have all the time they need: no machine is so slow that they would not come.
fn patient(url: impl Into<String>) -> WebhookConfig {
    WebhookConfig::new(url).timeout(Duration::from_secs(600))
}

/// An emulator that sends its webhooks to a receiver.
async fn reporting_to(receiver: &Receiver) -> Running {
    emulator(patient(&receiver.url).token(TOKEN)).await
}

async fn reply(server: &Running, name: &str, body: Value) -> Value {
    json_of(&call(server, name, &body).await)
}

async fn code(server: &Running, name: &str, body: Value) -> i64 {
    reply(server, name, body).await["ErrorCode"].as_i64().unwrap()
}

async fn control(server: &Running, method: &str, target: &str, body: Value) -> Value {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    json_of(&exchange(server, &http(method, target, &body, "close")).await)
}

/// The listing, once everything that was fired has ended.
async fn settled(server: &Running) -> Vec<Value> {
    let listing = control(server, "GET", "/_emulator/webhooks?wait=true", Value::Null);
    let listing = tokio::time::timeout(Duration::from_secs(60), listing).await.expect("whatever was fired ends");
    assert_eq!(listing["unfinished"], 0);
    listing["webhooks"].as_array().unwrap().clone()
}

fn text(text: &str) -> Value {
    json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
}

fn message(seq: u32, content: &str) -> Value {
    json!({"From_Account": "alice", "To_Account": "bob", "MsgSeq": seq, "MsgRandom": 7, "MsgBody": text(content)})
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

async fn texts(server: &Running) -> Vec<Value> {
    let messages = control(server, "GET", "/_emulator/messages", Value::Null).await;
    messages.as_array().unwrap().iter().map(|message| message["text"].clone()).collect()
}

/// The text of a body's first element.
fn text_of(body: &Value) -> &str {
    body["MsgBody"][0]["MsgContent"]["Text"].as_str().unwrap_or_default()
}

/// Answers events that wait with this, and takes note of the others.
fn before(answer: Value) -> impl Fn(&Value) -> Reply {
    move |body| if is_before(body) { Reply::Json(answer.clone()) } else { allow() }
}

fn is_before(body: &Value) -> bool {
    body["CallbackCommand"].as_str().is_some_and(|command| command.contains("Before"))
}

#[tokio::test]
async fn a_message_is_asked_about_and_then_reported() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let sent = reply(&server, "send_c2c_message", with(message(1, "hi"), "CloudCustomData", json!("k=v"))).await;
    settled(&server).await;
    let seen = receiver.seen();
    let [before, after] = &seen[..] else { panic!("{seen:?}") };
    let Event::BeforeC2cMessage(event) = before.event() else { panic!("{before:?}") };
    assert_eq!((event.from_account.as_deref(), event.to_account.as_deref()), (Some("alice"), Some("bob")));
    assert_eq!((event.msg_key.as_deref(), event.cloud_custom_data.as_deref()), (sent["MsgKey"].as_str(), Some("k=v")));
    assert_eq!(event.client_ip(), Some("127.0.0.1"));
    assert_eq!(event.opt_platform(), Some("RESTAPI"));
    let Event::AfterC2cMessage(event) = after.event() else { panic!("{after:?}") };
    assert_eq!(event.msg_key.as_deref(), sent["MsgKey"].as_str());
    assert_eq!((event.send_msg_result, event.error_info.as_deref()), (Some(0), Some("send msg succeed")));
    assert_eq!(after.body()["UnreadMsgNum"], 1);
}

#[tokio::test]
async fn a_clock_that_is_moved_moves_the_times_of_events_and_not_those_of_signatures() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let clock = control(&server, "POST", "/_emulator/clock", json!({"advance_ms": 3_600_000})).await;
    let now = clock["now_ms"].as_u64().unwrap() / 1000;
    assert_eq!(code(&server, "send_c2c_message", message(1, "hi")).await, 0);
    settled(&server).await;
    let seen = receiver.seen();
    assert_eq!(seen.len(), 2);
    for webhook in seen {
        // Its signature is verified by the true time.
        assert!(!matches!(webhook.event(), Event::Unknown(_)));
        assert!(webhook.body()["MsgTime"].as_u64().unwrap() >= now, "{webhook:?}");
    }
}

#[tokio::test]
async fn without_a_sequence_the_message_keeps_the_one_that_the_app_was_told() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let mut message = message(0, "hi");
    message.as_object_mut().unwrap().remove("MsgSeq");
    let sent = reply(&server, "send_c2c_message", message).await;
    settled(&server).await;
    let keys: Vec<Value> = receiver.seen().iter().map(|seen| seen.body()["MsgKey"].clone()).collect();
    assert_eq!(keys, [sent["MsgKey"].clone(), sent["MsgKey"].clone()]);
}

#[tokio::test]
async fn a_message_that_is_refused_is_not_stored_and_the_code_reaches_the_caller() {
    for (answer, code, info) in [
        (json!({"ErrorCode": 1, "ErrorInfo": "for the log"}), 20006, "refused by C2C.CallbackBeforeSendMsg"),
        (json!({"ErrorCode": 120_001, "ErrorInfo": "no advertising"}), 120_001, "no advertising"),
    ] {
        let receiver = Receiver::start(before(answer)).await;
        let server = reporting_to(&receiver).await;
        let reply = reply(&server, "send_c2c_message", message(1, "hi")).await;
        assert_eq!((&reply["ErrorCode"], &reply["ErrorInfo"]), (&json!(code), &json!(info)));
        assert_eq!(settled(&server).await[0]["outcome"], "rejected");
        assert_eq!((receiver.commands(), texts(&server).await), (vec![BEFORE.to_owned()], vec![]));
    }
}

#[tokio::test]
async fn a_message_that_is_dropped_looks_sent_and_is_not() {
    let receiver = Receiver::start(before(json!({"ErrorCode": 2}))).await;
    let server = reporting_to(&receiver).await;
    let reply = reply(&server, "send_c2c_message", message(1, "hi")).await;
    assert_eq!(reply["ErrorCode"], 0);
    assert!(reply["MsgKey"].as_str().unwrap().starts_with("1_7_"), "{reply}");
    assert_eq!(settled(&server).await[0]["outcome"], "dropped");
    assert_eq!((receiver.commands(), texts(&server).await), (vec![BEFORE.to_owned()], vec![]));
}

#[tokio::test]
async fn a_message_that_is_rewritten_is_stored_and_reported_so_and_still_known_when_it_is_sent_again() {
    let answer = json!({"ErrorCode": 0, "MsgBody": text("***"), "CloudCustomData": "checked"});
    let receiver = Receiver::start(before(answer)).await;
    let server = reporting_to(&receiver).await;
    let first = reply(&server, "send_c2c_message", message(1, "secret")).await;
    let again = reply(&server, "send_c2c_message", message(1, "secret")).await;
    assert_eq!(first, again);
    assert_eq!(settled(&server).await[0]["outcome"], "rewritten");
    assert_eq!(receiver.commands(), [BEFORE, AFTER], "a repeat fires nothing");
    let event = &receiver.bodies(AFTER)[0];
    assert_eq!((text_of(event), &event["CloudCustomData"]), ("***", &json!("checked")));
    assert_eq!(texts(&server).await, ["***"]);
}

#[tokio::test]
async fn custom_data_alone_can_be_rewritten() {
    let receiver = Receiver::start(before(json!({"ErrorCode": 0, "CloudCustomData": "checked"}))).await;
    let server = reporting_to(&receiver).await;
    for (name, body) in
        group_and_official_messages(&server).await.into_iter().chain([("send_c2c_message", message(1, "hi"))])
    {
        assert_eq!(code(&server, name, body).await, 0);
    }
    settled(&server).await;
    for command in [AFTER, "Group.CallbackAfterSendMsg", "OfficialAccount.CallbackAfterSendMsg"] {
        let event = &receiver.bodies(command)[0];
        assert_eq!((text_of(event), &event["CloudCustomData"]), ("hi", &json!("checked")), "{command}");
    }
}

/// A group and an official account, and a message to each.
async fn group_and_official_messages(server: &Running) -> [(&'static str, Value); 2] {
    let allowed = json!({"webhook_commands": ["C2C.CallbackAfterMsgWithDraw"]});
    control(server, "POST", "/_emulator/config", allowed).await;
    assert_eq!(code(server, "create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"})).await, 0);
    let create = json!({"Owner_Account": "alice", "Name": "news", "OfficialAccountUserID": "@TOA#_n"});
    assert_eq!(code(server, "create_official_account", create).await, 0);
    control(server, "POST", "/_emulator/config", json!({"webhook_commands": []})).await;
    [
        ("send_group_message", json!({"GroupId": "g", "Random": 7, "MsgBody": text("hi")})),
        ("send_official_account_message", json!({"Official_Account": "@TOA#_n", "Random": 7, "MsgBody": text("hi")})),
    ]
}

#[tokio::test]
async fn messages_to_groups_and_of_official_accounts_are_judged_alike() {
    for (answer, expected, own) in [
        (json!({"ErrorCode": 0}), [0, 0], "hi"),
        (json!({"ErrorCode": 0, "MsgBody": text("***")}), [0, 0], "***"),
        (json!({"ErrorCode": 1}), [10016, 10016], ""),
        (json!({"ErrorCode": 10_100, "ErrorInfo": "no"}), [10_100, 0], ""),
        (json!({"ErrorCode": 120_001, "ErrorInfo": "no"}), [0, 120_001], ""),
        (json!({"ErrorCode": 2}), [0, 0], ""),
    ] {
        let receiver = Receiver::start(before(answer.clone())).await;
        let server = reporting_to(&receiver).await;
        let messages = group_and_official_messages(&server).await;
        for ((name, body), expected) in messages.iter().zip(expected) {
            let sent = reply(&server, name, body.clone()).await;
            assert_eq!(sent["ErrorCode"], expected, "{name} {answer}");
            assert_eq!(reply(&server, name, body.clone()).await["ErrorCode"], expected, "{name} {answer} again");
        }
        settled(&server).await;
        let texts_of =
            |command: &str| receiver.bodies(command).iter().map(|body| text_of(body).to_owned()).collect::<Vec<_>>();
        let shown = |history: Value| {
            history["RspMsgList"].as_array().unwrap().iter().map(|item| text_of(item).to_owned()).collect::<Vec<_>>()
        };
        let group = shown(reply(&server, "list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 20})).await);
        let official =
            shown(reply(&server, "list_official_account_messages", json!({"Official_Account": "@TOA#_n"})).await);
        assert_eq!(
            (texts_of("Group.CallbackAfterSendMsg"), texts_of("OfficialAccount.CallbackAfterSendMsg")),
            (group.clone(), official.clone())
        );
        if !own.is_empty() {
            assert_eq!((group, official), (vec![own.to_owned()], vec![own.to_owned()]), "{answer}: once");
        } else {
            // Another family's own code means nothing, and the message is sent.
            assert_eq!(
                (group.len(), official.len()),
                (usize::from(answer["ErrorCode"] == 120_001), usize::from(answer["ErrorCode"] == 10_100))
            );
        }
    }
}

#[tokio::test]
async fn groups_and_official_accounts_that_are_refused_are_not_created() {
    let group = json!({"Type": "Public", "Name": "n", "GroupId": "g", "MemberList": [{"Member_Account": "bob"}]});
    let official = json!({"Owner_Account": "alice", "Name": "news", "OfficialAccountUserID": "@TOA#_n"});
    for (answer, codes) in [(1, [10016, 20006]), (10_200, [10_200, 0]), (130_000, [0, 130_000]), (2, [0, 0])] {
        let receiver = Receiver::start(before(json!({"ErrorCode": answer, "ErrorInfo": "no"}))).await;
        let server = reporting_to(&receiver).await;
        let got = [
            code(&server, "create_group", group.clone()).await,
            code(&server, "create_official_account", official.clone()).await,
        ];
        assert_eq!(got, codes, "{answer}");
        let groups = reply(&server, "list_app_groups", json!({})).await["TotalCount"].clone();
        assert_eq!(groups, u8::from(codes[0] == 0));
        settled(&server).await;
        let after = receiver.commands().iter().filter(|command| command.contains("After")).count();
        assert_eq!(after, codes.iter().filter(|code| **code == 0).count());
    }
}

#[tokio::test]
async fn single_users_can_be_kept_out_of_a_group_and_an_official_account() {
    let answer = json!({"ErrorCode": 0, "RefusedMembers_Account": ["bob"], "RefusedSubscribers_Account": ["bob"]});
    let receiver = Receiver::start(before(answer)).await;
    let server = reporting_to(&receiver).await;
    group_and_official_messages(&server).await;
    let list = |field: &str| json!([{ field: "alice" }, { field: "bob" }, { field: "nobody" }]);
    let results = |reply: Value, list: &str| {
        reply[list].as_array().unwrap().iter().map(|item| item["Result"].clone()).collect::<Vec<_>>()
    };
    let add = json!({"GroupId": "g", "MemberList": list("Member_Account")});
    assert_eq!(results(reply(&server, "add_group_members", add).await, "MemberList"), [1, 0, 0]);
    let add = json!({"Official_Account": "@TOA#_n", "SubscriberList": list("Subscriber_Account")});
    assert_eq!(results(reply(&server, "add_subscribers", add).await, "SubscriberList"), [1, 0, 0]);
    settled(&server).await;
    let asked = &receiver.bodies("Group.CallbackBeforeInviteJoinGroup")[0]["DestinationMembers"];
    assert_eq!(asked, &json!([{"Member_Account": "alice"}, {"Member_Account": "bob"}]));
    let joined = &receiver.bodies("Group.CallbackAfterNewMemberJoin")[0];
    assert_eq!(
        (&joined["NewMemberList"], &joined["JoinType"]),
        (&json!([{"Member_Account": "alice"}]), &json!("Invited"))
    );
    let subscribed = &receiver.bodies("OfficialAccount.CallbackAfterAddSubscriber")[0]["SubscribeAccountList"];
    assert_eq!(subscribed, &json!([{"Subscriber_Account": "alice"}]));
}

#[tokio::test]
async fn nobody_joins_when_all_are_refused() {
    let receiver = Receiver::start(before(json!({"ErrorCode": 1}))).await;
    let server = reporting_to(&receiver).await;
    group_and_official_messages(&server).await;
    let add = json!({"GroupId": "g", "MemberList": [{"Member_Account": "alice"}]});
    assert_eq!(code(&server, "add_group_members", add).await, 10016);
    let add = json!({"Official_Account": "@TOA#_n", "SubscriberList": [{"Subscriber_Account": "alice"}]});
    assert_eq!(code(&server, "add_subscribers", add).await, 10016);
    assert!(settled(&server).await.iter().all(|webhook| webhook["outcome"] == "rejected"));
}

/// A message is sent whatever happens to the webhook, and the listing says why.
async fn sent_all_the_same(webhook: WebhookConfig, outcome: WebhookOutcome, why: &str) {
    let server = emulator(webhook).await;
    assert_eq!(code(&server, "send_c2c_message", message(1, "hi")).await, 0);
    assert_eq!(texts(&server).await, ["hi"]);
    settled(&server).await;
    let emulator = server.emulator();
    let logged = emulator.webhooks().next().unwrap();
    assert_eq!((logged.command, logged.outcome), (BEFORE, Some(outcome)), "{logged:?}");
    assert!(logged.why.as_deref().is_some_and(|text| text.contains(why)), "{logged:?}");
}

#[tokio::test]
async fn an_event_is_allowed_when_no_answer_comes_in_time() {
    let receiver = Receiver::start(|_| Reply::Silence).await;
    let webhook = WebhookConfig::new(&receiver.url).timeout(Duration::from_millis(20));
    sent_all_the_same(webhook, WebhookOutcome::Timeout, "no answer within 20 ms").await;
}

#[tokio::test]
async fn an_event_is_allowed_when_nobody_listens() {
    // A port that is taken, so that nobody else gets it, and at which nobody listens.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let url = format!("http://{}/", socket.local_addr().unwrap());
    sent_all_the_same(patient(url), WebhookOutcome::Failed, "refused").await;
}

#[tokio::test]
async fn an_event_is_allowed_when_the_answer_cannot_be_understood() {
    let rewrite = |body: Value| Reply::Json(json!({"ErrorCode": 0, "MsgBody": body}));
    type Answer = Box<dyn Fn() -> Reply + Send + Sync>;
    let cases: [(Answer, &str); 6] = [
        (Box::new(|| Reply::Text(500, r#"{"ErrorCode":1}"#)), "HTTP status 500"),
        (Box::new(|| Reply::Text(204, "")), "HTTP status 204"),
        (Box::new(|| Reply::Text(200, "OK")), "the answer is not JSON"),
        (Box::new(|| Reply::Text(200, "{}")), "the answer has no numeric ErrorCode"),
        (Box::new(move || rewrite(json!([]))), "the answer's MsgBody: the list is empty"),
        (
            Box::new(move || rewrite(json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": 7}}]))),
            "the answer's MsgBody[0].MsgContent.Text",
        ),
    ];
    for (answer, why) in cases {
        let receiver = Receiver::start(move |_| answer()).await;
        sent_all_the_same(patient(&receiver.url), WebhookOutcome::Failed, why).await;
    }
}

#[tokio::test]
async fn other_calls_go_on_while_one_waits_for_its_verdict() {
    let receiver =
        Receiver::start(|body| if is_before(body) && text_of(body) == "held" { Reply::Held } else { allow() }).await;
    let server = reporting_to(&receiver).await;
    let held = async { code(&server, "send_c2c_message", message(1, "held")).await };
    let others = async {
        receiver.has_seen(1).await;
        assert_eq!(code(&server, "send_c2c_message", message(2, "free")).await, 0);
        assert_eq!(texts(&server).await, ["free"]);
        receiver.open();
    };
    assert_eq!(tokio::join!(held, others).0, 0);
    assert_eq!(texts(&server).await, ["free", "held"]);
}

#[tokio::test]
async fn a_caller_who_leaves_does_not_undo_a_call_that_waits() {
    let receiver = Receiver::start(|body| if is_before(body) { Reply::Held } else { allow() }).await;
    let server = reporting_to(&receiver).await;
    let mut stream = TcpStream::connect(common::address(&server)).await.unwrap();
    stream.write_all(signed(&server, "send_c2c_message", &message(1, "hi"), "close").as_bytes()).await.unwrap();
    receiver.has_seen(1).await;
    drop(stream);
    // The server sees the end of that connection before it answers on a newer one.
    assert_eq!(texts(&server).await, Vec::<Value>::new());
    receiver.open();
    settled(&server).await;
    assert_eq!(texts(&server).await, ["hi"]);
}

#[tokio::test]
async fn what_happened_is_reported_in_its_order_and_keeps_no_caller_waiting() {
    let first_is_held = |body: &Value| if text_of(body) == "1" && !is_before(body) { Reply::Held } else { allow() };
    let receiver = Receiver::start(first_is_held).await;
    let server = reporting_to(&receiver).await;
    control(&server, "POST", "/_emulator/config", json!({"webhook_commands": [AFTER]})).await;
    for seq in 1..=5 {
        assert_eq!(code(&server, "send_c2c_message", message(seq, &seq.to_string())).await, 0);
    }
    let other = with(message(6, "6"), "To_Account", json!("carol"));
    assert_eq!(code(&server, "send_c2c_message", other).await, 0);
    // The other conversation does not wait for this one.
    receiver.has_seen(2).await;
    let unfinished = control(&server, "GET", "/_emulator/webhooks", Value::Null).await["unfinished"].as_u64().unwrap();
    assert!(unfinished >= 5, "{unfinished}");
    receiver.open();
    settled(&server).await;
    let order: Vec<String> = receiver.seen().iter().map(|seen| text_of(&seen.body()).to_owned()).collect();
    let bob: Vec<&String> = order.iter().filter(|text| *text != "6").collect();
    assert_eq!((bob, order.len()), (["1", "2", "3", "4", "5"].map(str::to_owned).iter().collect(), 6));
}

#[tokio::test]
async fn a_message_can_do_without_its_webhooks() {
    let (no_before, no_after) = ("ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback");
    for (forbidden, expected) in [
        (json!([no_before]), ["After"].as_slice()),
        (json!([no_after]), &["Before"]),
        (json!([no_before, no_after]), &[]),
        (json!([]), &["Before", "After"]),
    ] {
        let receiver = Receiver::start(|_| allow()).await;
        let server = reporting_to(&receiver).await;
        let [group, official] = group_and_official_messages(&server).await;
        for (name, body) in [("send_c2c_message", message(1, "hi")), group, official] {
            assert_eq!(code(&server, name, with(body, "ForbidCallbackControl", forbidden.clone())).await, 0);
        }
        settled(&server).await;
        for family in ["C2C", "Group", "OfficialAccount"] {
            let expected: Vec<String> = expected.iter().map(|when| format!("{family}.Callback{when}SendMsg")).collect();
            let own: Vec<String> =
                receiver.commands().into_iter().filter(|command| command.starts_with(family)).collect();
            assert_eq!(own, expected, "{forbidden}");
        }
    }
}

#[tokio::test]
async fn the_listing_shows_what_was_sent_and_answered_and_a_reset_forgets_it() {
    let receiver = Receiver::start(before(json!({"ErrorCode": 1, "ErrorInfo": "no"}))).await;
    let server = reporting_to(&receiver).await;
    assert_eq!(code(&server, "send_c2c_message", message(1, "hi")).await, 20006);
    let listing = control(&server, "GET", "/_emulator/webhooks", Value::Null).await;
    assert_eq!((&listing["total"], &listing["unfinished"]), (&json!(1), &json!(0)));
    let [logged] = &listing["webhooks"].as_array().unwrap()[..] else { panic!("{listing}") };
    let Seen { target, body } = receiver.seen().remove(0);
    assert_eq!(logged["command"], BEFORE);
    assert_eq!(format!("/webhook?{}", logged["query"].as_str().unwrap()), target);
    assert_eq!(logged["body"], serde_json::from_str::<Value>(&body).unwrap());
    assert_eq!((&logged["outcome"], &logged["why"]), (&json!("rejected"), &Value::Null));
    assert_eq!(logged["url"], receiver.url);
    assert_eq!((&logged["status"], &logged["answer"]), (&json!(200), &json!({"ErrorCode": 1, "ErrorInfo": "no"})));
    control(&server, "POST", "/_emulator/reset", Value::Null).await;
    let listing = control(&server, "GET", "/_emulator/webhooks?wait=true", Value::Null).await;
    assert_eq!(listing, json!({"total": 0, "unfinished": 0, "webhooks": []}));
    let wrong = control(&server, "GET", "/_emulator/webhooks?wait=1", Value::Null).await;
    assert_eq!(wrong["error"], "wait: expected true or false");
}

#[tokio::test]
async fn a_call_that_waits_ends_after_a_reset_in_what_is_there_then() {
    let receiver = Receiver::start(|body| if is_before(body) { Reply::Held } else { allow() }).await;
    let server = reporting_to(&receiver).await;
    let held = async { code(&server, "send_c2c_message", message(1, "hi")).await };
    let reset = async {
        receiver.has_seen(1).await;
        control(&server, "POST", "/_emulator/reset", Value::Null).await;
        receiver.open();
    };
    assert_eq!(tokio::join!(held, reset).0, 90048, "the sender is gone");
    let listing = control(&server, "GET", "/_emulator/webhooks?wait=true", Value::Null).await;
    assert_eq!(listing["total"], 0);
}

#[tokio::test]
async fn webhooks_are_set_up_over_http() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = emulator(WebhookConfig::new("")).await;
    let set = async |change: Value| control(&server, "POST", "/_emulator/config", change).await;
    assert_eq!(code(&server, "send_c2c_message", message(1, "nothing is reported")).await, 0);
    let all = set(json!({"webhook_url": receiver.url, "webhook_token": TOKEN, "webhook_commands": [AFTER]})).await;
    assert_eq!((&all["webhook_url"], &all["webhook_timeout_ms"]), (&json!(receiver.url), &json!(2000)));
    assert_eq!(code(&server, "send_c2c_message", message(2, "hi")).await, 0);
    settled(&server).await;
    assert_eq!(receiver.commands(), [AFTER]);
    for (wrong, error) in [
        (json!({"webhook_url": "https://example.com/"}), "webhook_url: expected http://, a host and a path"),
        (json!({"webhook_url": "http://h/?a=b"}), "webhook_url: expected http://, a host and a path"),
        (json!({"webhook_url": "h"}), "webhook_url: expected http://, a host and a path"),
        (json!({"webhook_url": "http://127.0.0.1:99999/"}), "webhook_url: expected http://, a host and a path"),
        (json!({"webhook_url": "http://127.0.0.1:0/"}), "webhook_url: expected http://, a host and a path"),
        (json!({"webhook_url": "http://me@127.0.0.1/"}), "webhook_url: expected http://, a host and a path"),
        (json!({"webhook_commands": ["State.Changed"]}), "webhook_commands: State.Changed is not sent by the emulator"),
    ] {
        let refusal = set(wrong.clone()).await;
        assert!(refusal["error"].as_str().unwrap().starts_with(error), "{wrong}: {refusal}");
    }
    assert_eq!(set(json!({"webhook_url": ""})).await["webhook_url"], "");
    assert_eq!(code(&server, "send_c2c_message", message(3, "nothing is reported")).await, 0);
    assert_eq!(settled(&server).await.len(), 1);
}

#[tokio::test]
async fn without_a_token_nothing_is_signed() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = emulator(patient(&receiver.url)).await;
    assert_eq!(code(&server, "send_c2c_message", message(1, "hi")).await, 0);
    let target = receiver.seen()[0].target.clone();
    let expected = "/webhook?SdkAppid=1400000000&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI";
    assert_eq!(target, expected);
}

#[tokio::test]
async fn a_call_that_a_fault_stops_fires_nothing_and_one_that_takes_effect_does() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let faults = json!([
        {"fault": {"error_code": 60007}},
        {"fault": {"error_code": 60007, "take_effect": true}},
    ]);
    control(&server, "POST", "/_emulator/faults", faults).await;
    assert_eq!(code(&server, "send_c2c_message", message(1, "stopped")).await, 60007);
    assert_eq!(settled(&server).await.len(), 0);
    assert_eq!(code(&server, "send_c2c_message", message(2, "sent")).await, 60007);
    assert_eq!(settled(&server).await.len(), 2);
    assert_eq!(texts(&server).await, ["sent"]);
}

/// What only users fire.
const BY_USERS: &[&str] = &[
    "C2C.CallbackAfterMsgReadAll",
    "Chatbot.OnC2CSignalMessage",
    "Group.CallbackBeforeApplyJoinGroup",
    "Group.CallbackOnMemberStateChange",
    "Room.CallbackAfterCreateRoom",
    "Room.CallbackAfterDestroyRoom",
    "Room.CallbackAfterMemberEnter",
    "Room.CallbackAfterMemberLeave",
    "Room.CallbackAfterUpdateRoomInfo",
    "Room.CallbackUpdateRoomInfo",
    "Sns.CallbackPrevFriendAdd",
    "Sns.CallbackPrevFriendResponse",
    "State.StateChange",
];

/// Lets a user act.
async fn act(server: &Running, user: &str, action: &str, body: Value) -> Value {
    control(server, "POST", &format!("/_emulator/clients/{user}/{action}"), body).await
}

#[tokio::test]
async fn what_users_do_is_asked_about_and_reported_with_their_platform_and_address() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let group = json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "bob"});
    assert_eq!(code(&server, "create_group", group).await, 0);
    assert_eq!(code(&server, "create_robot", json!({ "UserID": ROBOT })).await, 0);
    let live = json!({"Type": "AVChatRoom", "Name": "n", "GroupId": "live"});
    assert_eq!(code(&server, "create_group", live).await, 0);
    let confirm = json!([{"Tag": "Tag_Profile_IM_AllowType", "Value": "AllowType_Type_NeedConfirm"}]);
    assert_eq!(code(&server, "set_profile", json!({"From_Account": "bob", "ProfileItem": confirm})).await, 0);
    settled(&server).await;
    let before = receiver.seen().len();
    for (user, action, body) in [
        ("alice", "login", json!({"platform": "iOS", "ip": "203.0.113.7"})),
        ("alice", "login", json!({"platform": "iOS", "ip": "203.0.113.7"})),
        ("bob", "login", json!({"platform": "Android", "ip": "203.0.113.8"})),
        ("alice", "send_message", json!({"to": "bob", "text": "hi"})),
        ("alice", "join_group", json!({"group": "g", "text": "please"})),
        ("alice", "join_group", json!({"group": "live"})),
        ("alice", "add_friend", json!({"to": "bob"})),
        ("bob", "answer_friend", json!({"to": "alice", "agree": true})),
        ("bob", "read_all", json!({})),
        ("alice", "signal_robot", json!({"to": ROBOT, "data": "menu"})),
        ("alice", "set_status", json!({"status": "busy"})),
        ("alice", "create_room", json!({"room": "r", "name": "Floor 4", "custom": "k=v", "no_audio": true})),
        ("alice", "enter_room", json!({"room": "r"})),
        ("bob", "enter_room", json!({"room": "r"})),
        ("alice", "change_room", json!({"room": "r", "no_audio": false})),
        ("bob", "leave_room", json!({"room": "r"})),
        ("alice", "destroy_room", json!({"room": "r"})),
        ("alice", "disconnect", json!({"timeout": true})),
        ("alice", "foreground", json!({})),
    ] {
        assert_eq!(act(&server, user, action, body).await["ErrorCode"], 0, "{user} {action}");
    }
    settled(&server).await;
    let seen = receiver.seen().split_off(before);
    let fired: BTreeSet<String> = receiver.commands().into_iter().collect();
    let missing: Vec<&&str> = BY_USERS.iter().filter(|command| !fired.contains(**command)).collect();
    assert_eq!(missing, Vec::<&&str>::new());
    for seen in &seen {
        let (event, body) = (seen.event(), seen.body());
        let command = body["CallbackCommand"].as_str().unwrap();
        let phone = if command == "State.StateChange" { "IOS" } else { "iOS" };
        let platform = event.opt_platform();
        let expected = if event.client_ip() == Some("203.0.113.8") { "Android" } else { phone };
        let expected = Some(expected).filter(|_| command != "Group.CallbackOnMemberStateChange");
        assert_eq!(platform, expected, "{command}");
    }
    let changes = receiver.bodies("State.StateChange");
    let of = |body: &Value| (body["Info"]["Action"].clone(), body["Info"]["Reason"].clone());
    let alice: Vec<_> = changes.iter().filter(|body| body["Info"]["To_Account"] == "alice").map(of).collect();
    let expected = [
        ("Login", "Register"),
        ("Login", "Register"),
        ("CustomStatusChange", "SetCustomStatus"),
        ("Disconnect", "TimeOut"),
        ("Login", "Register"),
    ];
    assert_eq!(alice, expected.map(|(action, reason)| (json!(action), json!(reason))));
    assert_eq!(
        changes.iter().filter_map(|body| body.get("KickedDevice")).collect::<Vec<_>>(),
        [&json!([{"Platform": "iOS"}])]
    );
    let live = receiver.bodies("Group.CallbackOnMemberStateChange");
    let causes: Vec<&Value> = live.iter().map(|body| &body["EventCause"]).collect();
    assert_eq!(causes, ["Join", "HeartbeatInterrupt", "HeartbeatRecover"]);
    let room = receiver.bodies("Room.CallbackAfterCreateRoom").remove(0)["RoomInfo"].clone();
    assert_eq!((&room["IsAudioDisabled"], &room["Owner_Account"]), (&json!(true), &json!("alice")));
    let left = receiver.bodies("Room.CallbackAfterMemberLeave").remove(0);
    assert_eq!(
        (&left["Type"], &left["MemberList_Account"], &left["MemberCount"]),
        (&json!("Leave"), &json!(["bob"]), &json!(1))
    );
    let friends = receiver.bodies("Sns.CallbackFriendAdd").remove(0);
    assert_eq!((&friends["ClientCmd"], &friends["Admin_Account"]), (&json!("friend_response"), &json!("")));
}

#[tokio::test]
async fn messages_that_are_not_delivered_are_reported_with_the_reason() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let group = json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "bob"});
    assert_eq!(code(&server, "create_group", group).await, 0);
    assert_eq!(code(&server, "add_to_blocklist", json!({"From_Account": "bob", "To_Account": ["alice"]})).await, 0);
    act(&server, "alice", "login", json!({"platform": "Web"})).await;
    let blocked = act(&server, "alice", "send_message", json!({"to": "bob", "text": "hi", "custom": "k=v"})).await;
    assert_eq!(blocked["ErrorCode"], 20007);
    let outside = act(&server, "alice", "send_message", json!({"group": "g", "text": "hi"})).await;
    assert_eq!(outside["ErrorCode"], 10007);
    let mute = json!({"GroupId": "g", "Members_Account": ["alice"], "MuteTime": 60});
    assert_eq!(code(&server, "mute_group_members", mute).await, 0);
    let muted =
        json!({"GroupId": "g", "From_Account": "alice", "Random": 7, "MsgBody": text("hi"), "OnlineOnlyFlag": 1});
    assert_eq!(code(&server, "send_group_message", muted).await, 10017);
    settled(&server).await;
    assert_eq!(receiver.bodies(BEFORE), Vec::<Value>::new(), "the app is not asked");
    let [event] = &receiver.bodies(AFTER)[..] else { panic!("{:?}", receiver.commands()) };
    assert_eq!((&event["SendMsgResult"], &event["UnreadMsgNum"]), (&json!(20007), &json!(-1)));
    assert_eq!((&event["ErrorInfo"], text_of(event)), (&blocked["ErrorInfo"], "hi"));
    let [outside, muted] = &receiver.bodies("Group.CallbackSendMsgException")[..] else {
        panic!("{:?}", receiver.commands())
    };
    assert_eq!((&outside["ErrorCode"], &outside["Operator_Account"]), (&json!(10007), &json!("alice")));
    assert_eq!((&muted["ErrorCode"], &muted["Operator_Account"]), (&json!(10017), &json!(DEMO_ADMIN)));
    assert_eq!((&muted["Random"], &muted["OnlineOnlyFlag"]), (&json!(7), &json!(1)));
}

#[tokio::test]
async fn verdicts_hold_for_users_too() {
    let refuse = |body: &Value| match body["CallbackCommand"].as_str().unwrap() {
        BEFORE => Reply::Json(json!({"ErrorCode": 120_001, "ErrorInfo": "no advertising"})),
        "Sns.CallbackPrevFriendAdd" => Reply::Json(json!({"ErrorCode": 0, "ResultItem": [
            {"To_Account": "bob", "ResultCode": 38_001, "ResultInfo": "not him"}]})),
        "Group.CallbackBeforeApplyJoinGroup" => Reply::Json(json!({"ErrorCode": 1, "ErrorInfo": ""})),
        _ => allow(),
    };
    let receiver = Receiver::start(refuse).await;
    let server = reporting_to(&receiver).await;
    let group = json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "bob"});
    assert_eq!(code(&server, "create_group", group).await, 0);
    act(&server, "alice", "login", json!({"platform": "Web"})).await;
    let sent = act(&server, "alice", "send_message", json!({"to": "bob", "text": "buy"})).await;
    assert_eq!((&sent["ErrorCode"], &sent["ErrorInfo"]), (&json!(120_001), &json!("no advertising")));
    assert_eq!(texts(&server).await, Vec::<Value>::new());
    let asked = act(&server, "alice", "add_friend", json!({"to": "bob"})).await;
    assert_eq!((&asked["ResultItem"][0]["ResultCode"], &asked["Fail_Account"]), (&json!(38_001), &json!(["bob"])));
    assert_eq!(act(&server, "alice", "join_group", json!({"group": "g"})).await["ErrorCode"], 10016);
}

/// A robot's call that rings until its time is over, with webhooks of its own.
async fn call_that_nobody_answers(server: &Running, url: &str) {
    let commands = ["Call.CallbackAfterStartCall", "Call.CallbackAfterMemberChanged", "Call.CallbackAfterEndCall"];
    let webhook = json!({"Url": url, "CallbackCommandList": commands});
    assert_eq!(code(server, "set_call_webhook", webhook).await, 0);
    let call = json!({"Robot_Account": "@RBT#g", "CalleeList_Account": ["bob"], "Timeout": 10_000, "CallInfo": {"MediaType": "Audio"}});
    let id = reply(server, "start_call_by_robot", call).await["Response"]["CallId"].clone();
    control(server, "POST", "/_emulator/config", json!({"clock_offset_ms": 11_000})).await;
    assert_eq!(code(server, "get_call_info", json!({ "CallId": id })).await, 101004);
}

/// Calls that together fire everything that is fired by calls.
#[rustfmt::skip]
fn everything() -> Vec<(&'static str, Value)> {
    let pair = |field: &str| json!([{ field: "bob" }, { field: "carol" }]);
    vec![
        ("set_profile", json!({"From_Account": "alice", "ProfileItem": [{"Tag": "Tag_Profile_IM_Nick", "Value": "Al"}]})),
        ("add_friends", json!({"From_Account": "alice", "AddFriendItem": [{"To_Account": "bob", "AddSource": "AddSource_Type_Web"}]})),
        ("delete_friends", json!({"From_Account": "alice", "To_Account": ["bob"], "DeleteType": "Delete_Type_Both"})),
        ("add_to_blocklist", json!({"From_Account": "alice", "To_Account": ["bob"]})),
        ("remove_from_blocklist", json!({"From_Account": "alice", "To_Account": ["bob", "carol"]})),
        ("follow_users", json!({"From_Account": "alice", "FollowItem": [{"To_Account": "bob"}]})),
        ("unfollow_users", json!({"From_Account": "alice", "To_Account": ["bob", "carol"]})),
        ("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "alice", "MaxMemberCount": 3})),
        ("add_group_members", json!({"GroupId": "g", "MemberList": pair("Member_Account")})),
        ("send_group_message", json!({"GroupId": "g", "Random": 7, "MsgBody": text("hi"), "GroupAtInfo": [{"GroupAtAllFlag": 1}], "OfflinePushInfo": {"Title": "t"}, "NeedReadReceipt": 1, "SupportMessageExtension": 1})),
        ("send_group_read_receipts", json!({"GroupId": "g", "From_Account": "bob", "MsgSeqList": [{"MsgSeq": 1}]})),
        ("set_group_message_extensions", json!({"GroupId": "g", "MsgSeq": 1, "OperateType": 3})),
        ("modify_group_message", json!({"GroupId": "g", "MsgSeq": 1, "CloudCustomData": "rev=2"})),
        ("recall_group_messages", json!({"GroupId": "g", "MsgSeqList": [{"MsgSeq": 1}]})),
        ("delete_group_members", json!({"GroupId": "g", "MemberToDel_Account": ["bob", "nobody"]})),
        ("modify_group_profile", json!({"GroupId": "g", "Notification": "moved"})),
        ("modify_group_member_profile", json!({"GroupId": "g", "Member_Account": "carol", "Role": "Admin"})),
        ("change_group_owner", json!({"GroupId": "g", "NewOwner_Account": "carol"})),
        ("reset_group_attributes", json!({"GroupId": "g", "GroupAttr": [{"key": "stage", "value": "open"}]})),
        ("disband_group", json!({"GroupId": "g"})),
        ("import_group", json!({"Type": "Community", "Name": "n", "GroupId": "@TGS#_c", "Owner_Account": "alice", "SupportTopic": 1})),
        ("create_topic", json!({"GroupId": "@TGS#_c", "TopicId": "@TGS#_c@TOPIC#_food", "TopicName": "Food"})),
        ("modify_topic", json!({"GroupId": "@TGS#_c", "TopicId": "@TGS#_c@TOPIC#_food", "Notification": "closed"})),
        ("destroy_topics", json!({"GroupId": "@TGS#_c", "TopicIdList": ["@TGS#_c@TOPIC#_food", "none"]})),
        ("create_official_account", json!({"Owner_Account": "alice", "Name": "n", "OfficialAccountUserID": "@TOA#_n", "MaxSubscriberNum": 2})),
        ("modify_official_account", json!({"Official_Account": "@TOA#_n", "Introduction": "i", "CustomString": "c"})),
        ("add_subscribers", json!({"Official_Account": "@TOA#_n", "SubscriberList": pair("Subscriber_Account")})),
        ("send_official_account_message", json!({"Official_Account": "@TOA#_n", "Random": 7, "MsgBody": text("hi")})),
        ("push_to_users", json!({"From_Account": "alice", "To_Account": ["bob"], "MsgRandom": 1, "OfflinePushInfo": {"Title": "t"}, "DataId": "d"})),
        ("delete_subscribers", json!({"Official_Account": "@TOA#_n", "SubscriberToDel_Account": ["bob"]})),
    ]
}

#[tokio::test]
async fn every_webhook_is_signed_and_has_the_described_fields() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let near = json!({"enforce_quotas": true, "groups_per_day": 1, "enforce_rates": true, "rates": {"v4/profile/portrait_set": 1}});
    control(&server, "POST", "/_emulator/config", near).await;
    for (name, body) in everything() {
        assert_eq!(code(&server, name, body).await, 0, "{name}");
    }
    let mut extensible = message(1, "hi");
    extensible["SupportMessageExtension"] = json!(1);
    let key = reply(&server, "send_c2c_message", extensible).await["MsgKey"].clone();
    let about = json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": key});
    let with = |more: Value| {
        let mut body = about.clone();
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    for (name, body) in [
        ("modify_c2c_message", with(json!({"CloudCustomData": "rev=2"}))),
        ("set_c2c_message_extensions", with(json!({"OperateType": 1, "ExtensionList": [{"Key": "k", "Value": "v"}]}))),
        ("send_c2c_read_receipts", json!({"Operator_Account": "bob", "Peer_Account": "alice", "C2CMsgInfo": [about]})),
        ("set_c2c_messages_read", json!({"Report_Account": "bob", "Peer_Account": "alice"})),
    ] {
        assert_eq!(code(&server, name, body).await, 0, "{name}");
    }
    let silent = json!(["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"]);
    let to_robot = json!({"From_Account": "alice", "To_Account": ROBOT, "MsgRandom": 7, "MsgBody": text("the time?"),
        "ForbidCallbackControl": silent});
    let in_group = json!({"GroupId": "r", "From_Account": "alice", "Random": 7, "MsgBody": text("@helper the time?"),
        "GroupAtInfo": [{"GroupAtAllFlag": 0, "GroupAt_Account": ROBOT}], "ForbidCallbackControl": silent});
    for (name, body) in [
        ("create_robot", json!({ "UserID": ROBOT })),
        ("import_group", json!({"Type": "Public", "Name": "n", "GroupId": "r"})),
        ("import_group_members", json!({"GroupId": "r", "MemberList": [{"Member_Account": ROBOT}]})),
        ("send_c2c_message", to_robot),
        ("send_group_message", in_group),
        (
            "moderate_content",
            json!({"AuditName": "C2C", "ContentType": "Audio", "Content": "https://x/a.mp3", "ExtSender": "alice"}),
        ),
    ] {
        assert_eq!(code(&server, name, body).await, 0, "{name}");
    }
    let recall = json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": key});
    assert_eq!(code(&server, "recall_c2c_message", recall).await, 0);
    let by_nobody = json!({"GroupId": "r", "From_Account": "nobody", "Random": 8, "MsgBody": text("hi")});
    assert_eq!(code(&server, "send_group_message", by_nobody).await, 10019);
    let history = reply(&server, "list_official_account_messages", json!({"Official_Account": "@TOA#_n"})).await;
    let recall = json!({"Official_Account": "@TOA#_n", "MsgKeyList": [history["RspMsgList"][0]["MsgKey"]]});
    assert_eq!(code(&server, "recall_official_account_messages", recall).await, 0);
    assert_eq!(code(&server, "destroy_official_account", json!({"Official_Account": "@TOA#_n"})).await, 0);
    call_that_nobody_answers(&server, &receiver.url).await;
    settled(&server).await;
    let commands: BTreeSet<String> = receiver.commands().into_iter().collect();
    let by_calls = emulated_webhooks().filter(|command| !BY_USERS.contains(command));
    assert_eq!(commands, by_calls.map(str::to_owned).collect());
    assert_eq!(commands.len(), receiver.seen().len(), "each once");

    let body = |command: &str| receiver.bodies(command).remove(0);
    let rate = body("Alert.RequestOverLimit");
    assert_eq!(
        (&rate["ServiceName"], &rate["Command"], &rate["Limit"]),
        (&json!("profile"), &json!("portrait_set"), &json!(1))
    );
    assert_eq!(body("Group.CallbackOnDailyGroupQuotaAlarm")["QuotaUsed"], 1);
    let friends = body("Sns.CallbackFriendAdd");
    let pair = |from: &str, to: &str| json!({"From_Account": from, "To_Account": to, "Initiator_Account": "alice"});
    assert_eq!(friends["PairList"], json!([pair("alice", "bob"), pair("bob", "alice")]));
    assert_eq!((&friends["Admin_Account"], &friends["ForceFlag"]), (&json!(DEMO_ADMIN), &json!(0)));
    assert_eq!(body("Sns.CallbackFriendDelete")["PairList"].as_array().unwrap().len(), 2);
    assert_eq!(body("Sns.CallbackBlackListDelete")["PairList"].as_array().unwrap().len(), 1);
    assert_eq!(body("Follow.CallbackAfterFollowDelete")["To_Account"], json!(["bob"]));
    assert_eq!(body("Group.CallbackAfterMemberExit")["ExitMemberList"], json!([{"Member_Account": "bob"}]));
    let gone = body("Group.CallbackAfterGroupDestroyed");
    assert_eq!((&gone["Name"], gone["MemberList"].as_array().unwrap().len()), (&json!("n"), 2));
    let topic = body("Group.CallbackAfterTopicInfoChanged");
    assert_eq!((&topic["TopicId"], &topic["Notification"]), (&json!("@TGS#_c@TOPIC#_food"), &json!("closed")));
    assert_eq!(body("Group.CallbackAfterTopicDestroyed")["TopicIdList"], json!(["@TGS#_c@TOPIC#_food"]));
    assert_eq!(body("Group.CallbackAfterSendMsg")["GroupAtInfo"], json!([{"GroupAtAllFlag": 1}]));
    assert_eq!(body(AFTER)["UnreadMsgNum"], 1);
    assert_eq!(body("Bot.OnC2CMessage")["To_Account"], ROBOT);
    assert_eq!(body("Bot.OnGroupMessage")["AtRobots_Account"], json!([ROBOT]));
    let moderation = receiver.seen().into_iter().find(|seen| seen.command() == "ContentCallback.ResultNotify").unwrap();
    assert!(!moderation.target.contains("ClientIP") && !moderation.target.contains("OptPlatform"), "{moderation:?}");
    let pushed = &body("Push.AllMemberPush")["Events"][0];
    assert_eq!((&pushed["DataId"], &pushed["PushStage"], &pushed["ErrInfo"]), (&json!("d"), &json!(1), &json!("OK")));
    let seen = receiver.seen();
    let push = seen.iter().find(|seen| seen.command().starts_with("Push.")).unwrap();
    assert!(!push.target.contains("ClientIP") && !push.target.contains("OptPlatform"), "{}", push.target);
    assert_eq!(body("C2C.CallbackAfterMsgWithDraw")["UnreadMsgNum"], 0);
}

#[tokio::test]
async fn calls_that_trigger_no_webhook_or_change_nothing_fire_none() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let import = json!({"SyncFromOldSystem": 2, "From_Account": "alice", "To_Account": "bob", "MsgSeq": 1, "MsgRandom": 2,
        "MsgTimeStamp": 1_700_000_000, "MsgBody": text("hi")});
    for (name, body) in [
        ("batch_send_c2c_message", json!({"To_Account": ["alice", "bob"], "MsgRandom": 1, "MsgBody": text("hi")})),
        ("import_c2c_message", import),
        ("import_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"})),
        (
            "import_friends",
            json!({"From_Account": "alice", "AddFriendItem": [{"To_Account": "bob", "AddSource": "AddSource_Type_Web"}]}),
        ),
        ("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "nobody"}]})),
        ("delete_group_members", json!({"GroupId": "g", "MemberToDel_Account": ["bob"]})),
        ("remove_from_blocklist", json!({"From_Account": "alice", "To_Account": ["bob"]})),
        ("unfollow_users", json!({"From_Account": "alice", "To_Account": ["bob"]})),
        ("delete_accounts", json!({"DeleteItem": [{"UserID": "carol"}]})),
        ("delete_all_friends", json!({"From_Account": "bob"})),
    ] {
        assert_eq!(code(&server, name, body).await, 0, "{name}");
    }
    assert_eq!(code(&server, "send_c2c_message", with(message(1, "hi"), "To_Account", json!("nobody"))).await, 90012);
    assert_eq!(settled(&server).await, Vec::<Value>::new());
    assert!(receiver.seen().is_empty());
}

#[tokio::test]
async fn an_app_refuses_a_topic_and_reads_in_which_topic_a_message_is() {
    let receiver = Receiver::start(|body| match body["Name"].as_str() {
        Some("Spam") => Reply::Json(json!({"ActionStatus": "OK", "ErrorCode": 10_150, "ErrorInfo": "no spam"})),
        _ => allow(),
    })
    .await;
    let server = reporting_to(&receiver).await;
    let group = json!({"Type": "Community", "Name": "n", "GroupId": "@TGS#_c", "SupportTopic": 1});
    assert_eq!(code(&server, "import_group", group).await, 0);
    let create = |name: &str| json!({"GroupId": "@TGS#_c", "TopicId": "@TGS#_c@TOPIC#_t", "TopicName": name});
    assert_eq!(code(&server, "create_topic", create("Spam")).await, 10150);
    assert_eq!(code(&server, "create_topic", create("Food")).await, 0);
    let message = json!({"GroupId": "@TGS#_c", "TopicId": "@TGS#_c@TOPIC#_t", "Random": 1, "MsgBody": text("hi")});
    assert_eq!(code(&server, "send_group_message", message).await, 0);
    settled(&server).await;
    for command in ["Group.CallbackAfterCreateTopic", "Group.CallbackBeforeSendMsg", "Group.CallbackAfterSendMsg"] {
        let body = receiver.bodies(command).remove(0);
        assert_eq!(body["TopicId"], "@TGS#_c@TOPIC#_t", "{command}");
    }
}

#[tokio::test]
async fn a_full_group_is_reported_when_nobody_can_join_it() {
    let receiver = Receiver::start(|_| allow()).await;
    let server = reporting_to(&receiver).await;
    let create = json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "alice", "MaxMemberCount": 1});
    assert_eq!(code(&server, "create_group", create).await, 0);
    let add = json!({"GroupId": "g", "MemberList": [{"Member_Account": "bob"}]});
    assert_eq!(code(&server, "add_group_members", add).await, 10014);
    settled(&server).await;
    assert_eq!(receiver.commands().last().unwrap(), "Group.CallbackAfterGroupFull");
}
