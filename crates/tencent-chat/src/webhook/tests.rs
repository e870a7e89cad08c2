//! Verifying, reading and answering.

use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::generated::api::MsgElement;
use crate::schema::{Naming, Problem};
use crate::time::Timestamp;

const APP: u64 = 1400000001;
const TOKEN: &str = "k7Example-Token";
const TIME: u64 = 1_735_689_600;

fn webhook() -> Webhook {
    Webhook::new(APP).token(TOKEN)
}

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_secs(seconds)
}

/// A query that is signed as Tencent signs.
fn query(command: &str, token: &str, time: u64) -> String {
    let sign = sign(token, &time.to_string());
    format!(
        "SdkAppid={APP}&CallbackCommand={command}&contenttype=json&ClientIP=203.0.113.9&OptPlatform=iOS\
         &Sign={sign}&RequestTime={time}"
    )
}

fn event(body: Value) -> Event {
    webhook().parse("", body.to_string().as_bytes()).expect("a good body")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn the_signatures_of_the_official_page_and_of_the_description_are_made() {
    for (token, time, expected) in [
        ("xxxxyyyy", "1669872112", "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061"),
        (TOKEN, "1735689600", "bc6982425318582ecb472b4343579e09092df1713c14dff3991abd746a794aed"),
    ] {
        assert_eq!(sign(token, time), expected);
    }
}

#[test]
fn a_signed_request_passes_within_the_tolerance_and_no_longer() {
    let query = query("Group.CallbackAfterGroupFull", TOKEN, TIME);
    for now in [TIME, TIME - 60, TIME + 60] {
        assert_eq!(webhook().verify(&query, at(now)), Ok(()), "{now}");
    }
    for now in [0, TIME - 61, TIME + 61, u64::MAX] {
        assert_eq!(webhook().verify(&query, at(now)), Err(WebhookError::Stale), "{now}");
    }
    let hurried = webhook().tolerance(Duration::ZERO);
    assert_eq!(hurried.verify(&query, at(TIME)), Ok(()));
    assert_eq!(hurried.verify(&query, Timestamp::from_millis(TIME * 1000 + 1)), Err(WebhookError::Stale));
}

#[test]
fn either_of_two_tokens_counts_while_they_are_changed() {
    let both = Webhook::new(APP).token("old").token("new");
    for token in ["old", "new"] {
        assert_eq!(both.verify(&query("A.B", token, TIME), at(TIME)), Ok(()), "{token}");
    }
    assert_eq!(both.verify(&query("A.B", TOKEN, TIME), at(TIME)), Err(WebhookError::WrongSign));
}

#[test]
fn each_failed_check_says_which_it_is() {
    let good = query("A.B", TOKEN, TIME);
    let sign = sign(TOKEN, &TIME.to_string());
    for (query, check) in [
        (good.replace(&APP.to_string(), "1400000002"), "wrong_app"),
        (good.replace("SdkAppid", "Other"), "wrong_app"),
        (good.replace("&Sign=", "&Signed="), "missing_sign"),
        (good.replace("&RequestTime=", "&Time="), "missing_sign"),
        (good.replace(&sign, ""), "missing_sign"),
        (good.replace(&sign, &sign.to_uppercase()), "wrong_sign"),
        (good.replace(&sign, &sign[..63]), "wrong_sign"),
        (good.replace(&TIME.to_string(), "1735689601"), "wrong_sign"),
        (good.clone() + "&Sign=" + &sign, "malformed"),
        (good.replace("OptPlatform=iOS", "OptPlatform=%ff"), "malformed"),
        (String::new(), "wrong_app"),
    ] {
        let error = webhook().verify(&query, at(TIME)).expect_err(&query);
        assert_eq!(error.as_str(), check, "{query}");
        assert_eq!(parsed(&error.to_json())["check"], check);
        assert!(!error.to_string().contains(&sign), "{error}");
    }
}

#[test]
fn a_signed_time_that_is_not_a_number_of_seconds_is_malformed() {
    for time in ["soon", "+1735689600", "99999999999999999999", "-1"] {
        let query = format!("SdkAppid={APP}&Sign={}&RequestTime={}", sign(TOKEN, time), time.replace('+', "%2B"));
        let error = webhook().verify(&query, at(TIME)).expect_err(time);
        assert_eq!(error.as_str(), "malformed", "{time}");
    }
}

#[test]
fn a_receiver_without_a_token_must_say_that_it_wants_none() {
    for (webhook, told) in [
        (Webhook::new(APP), "missing options: `token` or `unsigned`"),
        (Webhook::new(APP).token(""), "is empty"),
        (Webhook::new(APP).token("a").token(""), "is empty"),
        (Webhook::new(APP).token(" a"), "starts or ends with whitespace"),
        (Webhook::new(APP).token("a").unsigned(), "set only one of"),
        (Webhook::new(0).unsigned(), "from 1 to"),
    ] {
        let error = webhook.verify(&query("A.B", TOKEN, TIME), at(TIME)).expect_err(told);
        assert_eq!((error.as_str(), error.to_string().contains(told)), ("config", true), "{error}");
    }
    let unsigned = Webhook::new(APP).unsigned();
    assert_eq!(unsigned.verify(&format!("SdkAppid={APP}"), at(0)), Ok(()));
    assert_eq!(unsigned.verify("SdkAppid=7", at(0)), Err(WebhookError::WrongApp));
}

#[test]
fn tokens_are_not_shown() {
    assert!(!format!("{:?}", webhook()).contains(TOKEN));
}

#[test]
fn the_guard_notices_what_is_repeated_and_nothing_else() {
    let mut guard = ReplayGuard::new(10);
    let query = query("A.B", TOKEN, TIME);
    assert!(guard.admit(&query, b"{}", at(TIME)));
    assert!(!guard.admit(&query, b"{}", at(TIME + 120)));
    assert!(guard.admit(&query, b"{\"a\":1}", at(TIME)), "events of one second share their signature");
    assert!(guard.admit("", format!("{query}{{}}").as_bytes(), at(TIME)));
    assert!(guard.admit(&query, b"{}", at(TIME + 121)), "by then the signature is stale");
}

#[test]
fn the_guard_forgets_the_oldest_when_it_is_full() {
    let mut guard = ReplayGuard::new(2);
    for body in [b"1", b"2", b"3"] {
        assert!(guard.admit("q", body, at(TIME)));
    }
    assert!(!guard.admit("q", b"2", at(TIME)));
    assert!(!guard.admit("q", b"3", at(TIME)));
    assert!(guard.admit("q", b"1", at(TIME)));
    assert!(guard.admit("q", b"2", at(TIME)), "1 took its place");
    assert!(ReplayGuard::new(0).admit("q", b"1", at(TIME)));
}

#[test]
fn the_command_is_the_bodys_else_the_querys() {
    let parse = |query: &str, body: &str| webhook().parse(query, body.as_bytes());
    let query = query("Group.CallbackAfterGroupFull", TOKEN, TIME);
    let named = |query: &str, body: &str| parse(query, body).map(|event| event.name()).unwrap_or("error");
    assert_eq!(named(&query, r#"{"GroupId":"a"}"#), "after_group_full");
    assert_eq!(named(&query, r#"{"GroupId":"a","CallbackCommand":"State.StateChange"}"#), "state_change");
    assert_eq!(named(&query, r#"{"CallbackCommand":{"a":[1]}}"#), "after_group_full");
    assert_eq!(named(&query, r#"{"CallbackCommand":""}"#), "after_group_full");
    assert_eq!(named("", r#"{"Callback\u0043ommand":"State.StateChange"}"#), "state_change");
    assert_eq!(named("", "{}"), "error");
    assert_eq!(named("CallbackCommand=", "{}"), "error");
}

#[test]
fn an_event_knows_where_it_came_from() {
    let body = br#"{"CallbackCommand":"State.StateChange","Info":{"Action":"Login","New":1}}"#;
    let query = "SdkAppid=1&ClientIP=2001%3Adb8%3A%3A1&OptPlatform=IOS";
    let event = webhook().parse(query, body).expect("a good body");
    assert_eq!((event.name(), event.command()), ("state_change", "State.StateChange"));
    assert_eq!(event.client_ip(), Some("2001:db8::1"));
    assert_eq!((event.platform(), event.opt_platform()), (Some(Platform::Ios), Some("IOS")));
    assert_eq!(event.raw().as_bytes(), body);
    for (text, expected) in
        [("macOS", Platform::Mac), ("RESTAPI", Platform::RestApi), ("OHOS", Platform::Other("OHOS".into()))]
    {
        assert_eq!(Platform::from(text), expected);
    }
}

#[test]
fn a_command_that_is_not_described_is_kept() {
    let body = br#"{"CallbackCommand":"Live.CallbackAfterCreateRoom","RoomId":"r"}"#;
    let event = webhook().parse("", body).expect("a good body");
    let Event::Unknown(unknown) = &event else { panic!("{event:?}") };
    assert_eq!((unknown.command.as_str(), unknown.raw().as_bytes()), ("Live.CallbackAfterCreateRoom", &body[..]));
    let json = parsed(&webhook().parse_json("", body, Naming::Camel).expect("a good body"));
    assert_eq!(json, json!({ "type": "unknown", "command": "Live.CallbackAfterCreateRoom" }));
}

#[test]
fn moments_become_milliseconds_however_they_are_written() {
    for time in [json!(1735689620123_i64), json!("1735689620123")] {
        let event = event(json!({ "CallbackCommand": "Group.CallbackBeforeCreateGroup", "EventTime": time }));
        let Event::BeforeGroupCreate(event) = event else { panic!("{event:?}") };
        assert_eq!(event.event_time, Some(Timestamp::from_millis(1_735_689_620_123)));
    }
    for time in [json!(1735689620), json!("1735689620")] {
        let event = event(json!({ "CallbackCommand": "Push.OfflinePush", "Events": [{ "EventTime": time }] }));
        let Event::PushOfflineResult(event) = event else { panic!("{event:?}") };
        assert_eq!(event.events[0].event_time, Some(Timestamp::from_secs(1_735_689_620)));
    }
    for time in [json!(null), json!("soon"), json!(-1), json!(1.5), json!({}), json!("99999999999999999999")] {
        let event = event(json!({ "CallbackCommand": "State.StateChange", "EventTime": time }));
        let Event::StateChange(event) = event else { panic!("{event:?}") };
        assert_eq!(event.event_time, None, "{time}");
    }
}

#[test]
fn a_binding_gets_names_and_moments_of_its_own_and_what_nobody_described() {
    let body = json!({
        "CallbackCommand": "C2C.CallbackBeforeSendMsg", "From_Account": "amber", "New_Field": 1, "type": "x", "raw": 2,
        "MsgBody": [{ "MsgType": "TIMTextElem", "MsgContent": { "Text": "hi" } }], "CloudCustomData": "{\"To_Account\":1}",
    });
    let body = body.to_string();
    let query = query("X.Y", TOKEN, TIME);
    let read = |naming| parsed(&webhook().parse_json(&query, body.as_bytes(), naming).expect("a good body"));
    assert_eq!(
        read(Naming::Camel),
        json!({
            "type": "beforeC2cMessage", "command": "C2C.CallbackBeforeSendMsg", "clientIp": "203.0.113.9",
            "platform": "iOS", "optPlatform": "iOS", "fromAccount": "amber", "New_Field": 1,
            "msgBody": [{ "msgType": "TIMTextElem", "msgContent": { "text": "hi" } }],
            "cloudCustomData": "{\"To_Account\":1}",
        })
    );
    let snake = read(Naming::Snake);
    assert_eq!((&snake["type"], &snake["client_ip"]), (&json!("before_c2c_message"), &json!("203.0.113.9")));
    assert_eq!(snake["msg_body"][0]["msg_content"]["text"], "hi");
}

#[test]
fn what_is_not_an_element_has_no_text() {
    let text = |content: Value| json!({ "MsgType": "TIMTextElem", "MsgContent": content });
    let body = [json!(null), json!("x"), text(json!("x")), text(json!({ "Text": "hi" }))];
    let event = event(json!({ "CallbackCommand": "C2C.CallbackBeforeSendMsg", "MsgBody": body }));
    let Event::BeforeC2cMessage(event) = event else { panic!("{event:?}") };
    assert_eq!(crate::Element::text_of(&event.msg_body), "hi");
}

#[test]
fn half_a_surrogate_pair_in_a_body_does_not_refuse_it() {
    let body = r#"{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"amber","CloudCustomData":"\ud83d"}"#;
    let Event::BeforeC2cMessage(event) = webhook().parse("", body.as_bytes()).expect("a good body") else {
        panic!("another event")
    };
    assert_eq!((event.cloud_custom_data.as_deref(), event.raw()), (Some("\u{fffd}"), body));
    assert_eq!((event.from_account.as_deref(), event.to_account), (Some("amber"), None));
}

#[test]
fn malformed_bodies_are_refused() {
    let deep = |open: &str, close: &str| {
        let body =
            format!(r#"{{"CallbackCommand":"State.StateChange","A":{}{}}}"#, open.repeat(9000), close.repeat(9000));
        webhook().parse("", body.as_bytes()).expect_err("nested too deeply")
    };
    assert_eq!(deep("[", "]").as_str(), "malformed");
    assert_eq!(deep("{\"a\":", "}").as_str(), "malformed");
    let small = webhook().max_body(10);
    assert_eq!(small.parse("CallbackCommand=A.B", b"{\"a\":12345}"), Err(WebhookError::TooLarge));
    assert!(small.parse("CallbackCommand=A.B", b"{\"a\":1234}").is_ok());
    for body in
        [&b""[..], b"[]", b"null", b"\"x\"", b"{", b"{}{}", b"{\"a\":}", b"\xff{}", b"{\"CallbackCommand\":\"\xff\"}"]
    {
        for command in ["State.StateChange", "A.B"] {
            let error = webhook().parse(&format!("CallbackCommand={command}"), body).expect_err("no good");
            assert_eq!(error.as_str(), "malformed", "{body:?}");
        }
    }
}

#[test]
fn an_event_that_waits_is_allowed_refused_dropped_or_rewritten() {
    let event = event(json!({ "CallbackCommand": "Group.CallbackBeforeSendMsg" }));
    let Event::BeforeGroupMessage(event) = event else { panic!("{event:?}") };
    let body = |answer: Answer| parsed(answer.body());
    assert_eq!(body(event.allow().into()), json!({ "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "" }));
    assert_eq!(body(event.drop()), json!({ "ActionStatus": "OK", "ErrorCode": 2, "ErrorInfo": "" }));
    for code in [1, 10100, 10200] {
        let answer = event.reject(code, "no \"way\"").expect("a documented code");
        assert_eq!(body(answer), json!({ "ActionStatus": "OK", "ErrorCode": code, "ErrorInfo": "no \"way\"" }));
    }
    for code in [0, 2, -1, 10099, 10201, 120001, i64::MAX] {
        let error = event.reject(code, "").expect_err("no documented code");
        assert_eq!((error.problem, error.path.as_str()), (Problem::NotAllowed, "code"));
        assert_eq!(
            error.to_string(),
            format!("before_group_message: code: must be 1 or from 10100 to 10200, got {code}")
        );
    }
    let answer = event.rewrite([MsgElement::text("***")]).cloud_custom_data("k=v");
    assert_eq!(
        parsed(&answer.body()),
        json!({ "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "CloudCustomData": "k=v",
            "MsgBody": [{ "MsgType": "TIMTextElem", "MsgContent": { "Text": "***" } }] })
    );
}

#[test]
fn an_event_that_happened_is_taken_note_of_or_not() {
    let event = event(json!({ "CallbackCommand": "C2C.CallbackAfterSendMsg" }));
    let Event::AfterC2cMessage(event) = event else { panic!("{event:?}") };
    let failed = parsed(event.fail("no disk").body());
    assert_eq!(failed, json!({ "ActionStatus": "OK", "ErrorCode": 1, "ErrorInfo": "no disk" }));
    assert_eq!(event.ack(), Answer::accept());
}

#[test]
fn an_invitation_is_refused_for_some_or_for_all() {
    let event = event(json!({ "CallbackCommand": "Group.CallbackBeforeInviteJoinGroup" }));
    let Event::BeforeGroupInvite(event) = event else { panic!("{event:?}") };
    let some = parsed(&event.allow().refused_members_account(["dora"]).body());
    assert_eq!((&some["ErrorCode"], &some["RefusedMembers_Account"]), (&json!(0), &json!(["dora"])));
    assert!(event.reject(1, "").is_ok());
}

/// A request for two friends.
fn friends() -> Value {
    json!({ "CallbackCommand": "Sns.CallbackPrevFriendAdd", "FriendItem": [{ "To_Account": "b" }, { "To_Account": "c" }] })
}

#[test]
fn friends_are_decided_one_by_one() {
    let event = event(friends());
    let Event::BeforeFriendAdd(event) = event else { panic!("{event:?}") };
    let all = json!([{ "To_Account": "b", "ResultCode": 0, "ResultInfo": "" }, { "To_Account": "c", "ResultCode": 0, "ResultInfo": "" }]);
    assert_eq!(parsed(&event.allow().body())["ResultItem"], all);
    let answer = event.allow().decide("c", 38001, "not you").expect("a documented code");
    let answer = parsed(&answer.body());
    assert_eq!(answer["ErrorCode"], 0);
    assert_eq!(answer["ResultItem"][0], all[0]);
    assert_eq!(answer["ResultItem"][1], json!({ "To_Account": "c", "ResultCode": 38001, "ResultInfo": "not you" }));
    let error = event.allow().decide("d", 38001, "").expect_err("no such item");
    assert_eq!(error.to_string(), r#"before_friend_add: account: "d" is not one of the items"#);
    let error = event.allow().decide("b", 1, "").expect_err("no documented code");
    assert_eq!(error.to_string(), "before_friend_add: code: must be 0 or from 38000 to 39000, got 1");
}

#[test]
fn an_event_is_refused_as_a_whole_or_item_by_item() {
    let refusal = |command, code| refusal_json(command, code, "no", &friends().to_string());
    let whole = |code: i64| json!({ "ActionStatus": "OK", "ErrorCode": code, "ErrorInfo": "no" });
    assert_eq!(refusal("C2C.CallbackBeforeSendMsg", None).map(|body| parsed(&body)), Ok(whole(1)));
    assert_eq!(refusal("C2C.CallbackBeforeSendMsg", Some(120_001)).map(|body| parsed(&body)), Ok(whole(120_001)));
    let items = parsed(&refusal("Sns.CallbackPrevFriendAdd", None).unwrap())["ResultItem"].clone();
    let refused = |account| json!({ "To_Account": account, "ResultCode": 38000, "ResultInfo": "no" });
    assert_eq!(items, json!([refused("b"), refused("c")]));
    for (command, code) in [("State.StateChange", None), ("Sns.CallbackPrevFriendAdd", Some(1)), ("Live.Unknown", None)]
    {
        assert!(refusal(command, code).is_err(), "{command}");
    }
}

#[test]
fn the_tables_answer_as_the_types_do() {
    let answer = |command: &str, kind: &str, arguments: Value| {
        answer_json(command, kind, &arguments.to_string(), &friends().to_string(), Naming::Camel, false)
            .map(|body| parsed(&body))
    };
    let plain = json!({ "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "" });
    let with = |fields: Value| {
        let mut body = plain.clone();
        for (name, value) in fields.as_object().into_iter().flatten() {
            body[name] = value.clone();
        }
        Ok(body)
    };
    const C2C: &str = "C2C.CallbackBeforeSendMsg";
    let text = json!([{ "msgType": "TIMTextElem", "msgContent": { "text": "hi" } }]);
    let wire = json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": "hi" } }]);
    for (command, kind, arguments, expected) in [
        ("Live.Unknown", "accept", json!({}), with(json!({}))),
        (C2C, "allow", json!({}), with(json!({}))),
        (C2C, "allow", json!({ "cloudCustomData": "x" }), with(json!({ "CloudCustomData": "x" }))),
        (C2C, "drop", json!({}), with(json!({ "ErrorCode": 2 }))),
        (
            C2C,
            "reject",
            json!({ "code": 120001, "text": "no" }),
            with(json!({ "ErrorCode": 120001, "ErrorInfo": "no" })),
        ),
        (C2C, "reject", json!({ "code": 1 }), with(json!({ "ErrorCode": 1 }))),
        (C2C, "rewrite", json!({ "msgBody": text }), with(json!({ "MsgBody": wire }))),
        ("State.StateChange", "ack", json!({}), with(json!({}))),
        ("State.StateChange", "fail", json!({ "text": "busy" }), with(json!({ "ErrorCode": 1, "ErrorInfo": "busy" }))),
        ("Chatbot.OnC2CSignalMessage", "ack", json!({ "rspData": "x" }), with(json!({ "RspData": "x" }))),
        (
            "Sns.CallbackPrevFriendAdd",
            "allow",
            json!({ "decisions": [{ "account": "c", "code": 38000, "text": "no" }] }),
            with(json!({ "ResultItem": [
                { "To_Account": "b", "ResultCode": 0, "ResultInfo": "" },
                { "To_Account": "c", "ResultCode": 38000, "ResultInfo": "no" },
            ] })),
        ),
    ] {
        assert_eq!(answer(command, kind, arguments), expected, "{command} {kind}");
    }
    for (command, kind, arguments, expected) in [
        (
            C2C,
            "ack",
            json!({}),
            r#"beforeC2cMessage: cannot be answered with `ack`, only with allow, reject, drop, rewrite"#,
        ),
        (
            "State.StateChange",
            "reject",
            json!({}),
            r#"stateChange: cannot be answered with `reject`, only with ack, fail"#,
        ),
        (
            "State.StateChange",
            "accept",
            json!({}),
            r#"stateChange: cannot be answered with `accept`, only with ack, fail"#,
        ),
        ("A.B", "allow", json!({}), r#"A.B: cannot be answered with `allow`, only with accept"#),
        (C2C, "allow", json!({ "msgBdy": [] }), "beforeC2cMessage: msgBdy: unknown field; did you mean `msgBody`?"),
        (C2C, "allow", json!([]), "beforeC2cMessage: expected an object, got a list"),
        (C2C, "rewrite", json!({}), "beforeC2cMessage: msgBody: required"),
        (C2C, "rewrite", json!({ "msgBody": null }), "beforeC2cMessage: msgBody: required"),
        (
            C2C,
            "rewrite",
            json!({ "msgBody": [] }),
            "beforeC2cMessage: msgBody: empty: use drop or reject to block a message",
        ),
        (C2C, "allow", json!({ "ErrorCode": 1 }), "beforeC2cMessage: ErrorCode: must be 0 in this answer"),
        (C2C, "reject", json!({}), "beforeC2cMessage: code: required"),
        (C2C, "reject", json!({ "code": [] }), "beforeC2cMessage: code: expected an integer, got a list"),
        (C2C, "reject", json!({ "code": 5 }), "beforeC2cMessage: code: must be 1 or from 120001 to 130000, got 5"),
        (C2C, "drop", json!({ "code": 5 }), "beforeC2cMessage: code: unknown field"),
        ("Chatbot.OnC2CSignalMessage", "ack", json!({}), "chatbotC2cSignal: rspData: required"),
        (
            "Sns.CallbackPrevFriendAdd",
            "allow",
            json!({ "decisions": [{ "account": "d", "code": 38000 }] }),
            r#"beforeFriendAdd: account: "d" is not one of the items"#,
        ),
        (
            "Sns.CallbackPrevFriendAdd",
            "allow",
            json!({ "decisions": [{ "account": "b", "code": 1 }] }),
            "beforeFriendAdd: decisions[0].code: must be 0 or from 38000 to 39000, got 1",
        ),
    ] {
        let error = answer(command, kind, arguments).expect_err(expected);
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn an_answer_takes_back_what_an_event_brought() {
    const C2C: &str = "C2C.CallbackBeforeSendMsg";
    let element =
        json!({ "msgType": "TIMFileElem", "msgContent": { "url": "u", "fileSize": 1, "FileId": 7 }, "New": [1] });
    let own_content = json!({ "MsgType": "MyElem", "MsgContent": { "text": null } });
    let body = json!({ "msgBody": [element, own_content], "Future": { "x": 1 } }).to_string();
    let wire =
        json!({ "MsgType": "TIMFileElem", "MsgContent": { "Url": "u", "FileSize": 1, "FileId": 7 }, "New": [1] });
    let unchecked = |body: &str, unchecked| answer_json(C2C, "rewrite", body, "{}", Naming::Camel, unchecked);
    let sent = parsed(&unchecked(&body, true).expect("an answer that nobody checks"));
    assert_eq!((&sent["MsgBody"][0], &sent["MsgBody"][1]), (&wire, &own_content));
    assert_eq!(sent["Future"], json!({ "x": 1 }));
    let odd = json!({ "msgBody": [{ "msgType": 7, "msgContent": {} }] }).to_string();
    assert_eq!(
        parsed(&unchecked(&odd, true).expect("an answer"))["MsgBody"],
        json!([{ "MsgType": 7, "MsgContent": {} }])
    );
    let error = unchecked(&odd, false).expect_err("a tag that is not a string");
    assert_eq!(error.to_string(), "beforeC2cMessage: msgBody[0].msgType: expected a string, got the integer 7");
    // A code is ours, not the wire's: it is always looked at.
    assert!(answer_json(C2C, "reject", r#"{"code":5}"#, "{}", Naming::Camel, true).is_err());
}

#[test]
fn tables_are_sorted_by_command_and_every_command_has_a_type() {
    let commands: Vec<&str> = crate::schema::events().map(|event| event.command).collect();
    assert!(commands.is_sorted());
    assert_eq!(commands.len(), Event::KNOWN);
    for table in crate::schema::events() {
        let event = event(json!({ "CallbackCommand": table.command }));
        assert_eq!((event.name(), event.command()), (table.name, table.command));
    }
}

#[test]
fn a_receiver_reports_what_it_was_made_with() {
    let webhook = Webhook::new(1400000000).token("token").max_body(123);
    assert_eq!((webhook.sdk_app_id(), webhook.longest_body()), (1400000000, 123));
}
