//! Calls of several requests, without a network: what goes into each, what is sent again, and what the caller is told.

use std::time::Duration;

use serde_json::{Value, json};
use tencent_chat::schema;
use tencent_chat::usersig::SignParams;
use tencent_chat::{
    App, Call, CallEvent, CallOptions, Credential, Error, HttpRequest, HttpResponse, Naming, Now, Outcome, PartState,
    Rate, Region, SecretKey, Session, Settings, Step, Timestamp, TransportFailure,
};

fn start() -> Now {
    Timestamp::from_secs(1_700_000_000).into()
}

fn session(settings: Settings) -> Session {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    Session::with(app, settings)
}

fn call(session: &Session, endpoint: &str, params: &Value, options: &CallOptions) -> Call {
    let endpoint = schema::find(endpoint).unwrap();
    session.call_endpoint(endpoint, params, Naming::Snake, options, 1).unwrap()
}

/// What a test's server does with a request.
enum Answer {
    Body(Value),
    Status(u16),
    Lost(TransportFailure),
}

fn body(request: &HttpRequest) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

fn ok(fields: Value) -> Answer {
    let mut reply = json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""});
    reply.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    Answer::Body(reply)
}

fn refused(code: i64) -> Answer {
    Answer::Body(json!({"ActionStatus": "FAIL", "ErrorCode": code, "ErrorInfo": "refused"}))
}

/// Leads a call to its end; all requests that may go out at a time do, then they are answered in this order.
fn lead(mut call: Call, mut answer: impl FnMut(&HttpRequest) -> Answer) -> (Result<Outcome, Error>, Vec<HttpRequest>) {
    let (mut now, mut sent, mut under_way) = (start(), Vec::new(), Vec::new());
    loop {
        match call.step(now) {
            Step::Send { id, request, .. } => {
                under_way.push((id, answer(&request)));
                sent.push(request);
            }
            Step::Done(result) => return (result, sent),
            Step::Wait { duration } if under_way.is_empty() => now = now.after(duration),
            Step::Wait { .. } | Step::Busy => {
                let (id, answer) = under_way.remove(0);
                match answer {
                    Answer::Body(body) => {
                        let body = body.to_string().into_bytes();
                        call.received(id, HttpResponse { status: 200, headers: vec![], body }, now);
                    }
                    Answer::Status(status) => {
                        let body = b"<html>".to_vec();
                        call.received(id, HttpResponse { status, headers: vec![], body }, now);
                    }
                    Answer::Lost(failure) => call.failed(id, failure, "lost", now),
                }
            }
            other => panic!("{other:?}"),
        }
    }
}

fn accounts(count: usize) -> Value {
    let items: Vec<Value> = (0..count).map(|number| json!({"user_id": format!("u{number}")})).collect();
    json!({ "delete_item": items })
}

fn sizes(sent: &[HttpRequest], list: &str) -> Vec<usize> {
    sent.iter().map(|request| body(request)[list].as_array().unwrap().len()).collect()
}

/// Deletes every account but those whose name ends in 7.
fn delete(request: &HttpRequest) -> Answer {
    let body = body(request);
    let results = body["DeleteItem"].as_array().unwrap().iter().map(|item| {
        let code = if item["UserID"].as_str().unwrap().ends_with('7') { 70107 } else { 0 };
        json!({"ResultCode": code, "ResultInfo": "", "UserID": item["UserID"]})
    });
    ok(json!({"ResultItem": results.collect::<Vec<_>>()}))
}

#[test]
fn a_list_is_sent_in_parts_and_the_failures_have_the_callers_index() {
    let call = call(&session(Settings::default()), "delete_accounts", &accounts(250), &CallOptions::default());
    assert_eq!(call.progress().parts, 3);
    let (result, sent) = lead(call, delete);
    assert_eq!(sizes(&sent, "DeleteItem"), [100, 100, 50]);
    let renamed = result.unwrap().renamed(Naming::Snake);
    let reply: Value = serde_json::from_str(&renamed.json).unwrap();
    let order =
        reply["result_item"].as_array().unwrap().iter().map(|item| item["user_id"].as_str().unwrap().to_owned());
    assert!(order.eq((0..250).map(|number| format!("u{number}"))));
    let failed: Vec<_> = renamed.failures.iter().map(|failure| failure.index.unwrap()).collect();
    assert_eq!(failed, (0..25).map(|ten| ten * 10 + 7).collect::<Vec<_>>());
    assert_eq!(renamed.failures[20].item, "u207");
}

#[test]
fn parts_that_are_answered_out_of_order_are_reported_in_order() {
    let mut call = call(&session(Settings::default()), "delete_accounts", &accounts(300), &CallOptions::default());
    let (mut now, mut under_way) = (start(), Vec::new());
    let outcome = loop {
        match call.step(now) {
            Step::Send { id, request, .. } => under_way.push((id, request)),
            Step::Wait { duration } => now = now.after(duration),
            Step::Busy => {
                let (id, request) = under_way.pop().unwrap();
                let Answer::Body(body) = delete(&request) else { unreachable!() };
                let body = body.to_string().into_bytes();
                call.received(id, HttpResponse { status: 200, headers: vec![], body }, now);
            }
            Step::Done(result) => break result.unwrap(),
            other => panic!("{other:?}"),
        }
    };
    let reply: Value = serde_json::from_str(outcome.raw()).unwrap();
    let order = reply["ResultItem"].as_array().unwrap().iter().map(|item| item["UserID"].as_str().unwrap().to_owned());
    assert!(order.eq((0..300).map(|number| format!("u{number}"))));
}

#[test]
fn what_fits_is_one_request_with_the_body_it_always_had() {
    let call = call(&session(Settings::default()), "delete_accounts", &accounts(2), &CallOptions::default());
    let (result, sent) = lead(call, delete);
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].body, br#"{"DeleteItem":[{"UserID":"u0"},{"UserID":"u1"}]}"#);
    assert!(result.unwrap().renamed(Naming::Wire).parts.is_empty());
}

#[test]
fn no_more_requests_are_under_way_than_allowed() {
    for most in [1, 3, 8] {
        let options = CallOptions::default().concurrency(most);
        let mut call = call(&session(Settings::default()), "delete_accounts", &accounts(2_000), &options);
        let (mut now, mut under_way) = (start(), 0);
        while under_way < 20 {
            match call.step(now) {
                Step::Send { .. } => under_way += 1,
                Step::Wait { duration } => now = now.after(duration),
                _ => break,
            }
        }
        assert_eq!(under_way, most);
    }
}

#[test]
fn messages_are_imported_in_order_and_no_more_are_sent_after_a_failure() {
    let message = |second: usize| json!({"from_account": "a", "send_time": second, "msg_body": [{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]});
    let params = json!({"group_id": "g", "msg_list": (1..=30).map(message).collect::<Vec<_>>()});
    let import = |request: &HttpRequest| {
        let list = body(request)["MsgList"].as_array().unwrap().clone();
        match list.iter().any(|message| message["SendTime"] == 15) {
            true => refused(10004),
            false => ok(
                json!({"ImportMsgResult": list.iter().map(|m| json!({"MsgSeq": 1, "MsgTime": m["SendTime"], "Result": 0})).collect::<Vec<_>>()}),
            ),
        }
    };
    let call = call(&session(Settings::default()), "import_group_messages", &params, &CallOptions::default());
    let (result, sent) = lead(call, import);
    assert_eq!(sizes(&sent, "MsgList"), [7, 7, 7]);
    let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
    let parts: Vec<_> = error.parts.iter().map(|part| (part.items.clone(), part.state, part.error.is_some())).collect();
    assert_eq!(
        parts,
        [
            (0..14, PartState::Processed, false),
            (14..21, PartState::NotProcessed, true),
            (21..30, PartState::NotProcessed, false),
        ]
    );
    let rest: Value = serde_json::from_str(error.rest.as_ref().unwrap()).unwrap();
    assert_eq!((rest["group_id"].as_str(), rest["msg_list"].as_array().unwrap().len()), (Some("g"), 16));
    assert_eq!(rest["msg_list"][0]["send_time"], 15);
}

#[test]
fn a_refusal_of_the_caller_ends_the_call_at_once() {
    let call = call(&session(Settings::default()), "delete_accounts", &accounts(10_000), &CallOptions::default());
    let (result, sent) = lead(call, |_| refused(70403));
    assert!(matches!(result, Err(Error::Api(error)) if error.code == 70403));
    assert!(sent.len() <= 8, "{}", sent.len());
}

#[test]
fn an_error_says_whether_it_concerns_all_calls() {
    let concerns = |answer: fn() -> Answer| {
        let call = call(&session(Settings::default()), "get_profiles", &profiles(), &CallOptions::default());
        lead(call, |_| answer()).0.unwrap_err().concerns_all_calls()
    };
    assert!(concerns(|| refused(60_010)) && concerns(|| Answer::Status(404)));
    assert!(concerns(|| Answer::Lost(TransportFailure::NotSent)));
    assert!(!concerns(|| refused(40_003)));
    let wrong = session(Settings::default())
        .call_endpoint(schema::find("get_profiles").unwrap(), json!({}), Naming::Snake, &CallOptions::default(), 1)
        .unwrap_err();
    assert!(!wrong.concerns_all_calls() && Error::config("wrong").concerns_all_calls());
}

fn profiles() -> Value {
    json!({ "to_account": ["alice"], "tag_list": ["Tag_Profile_IM_Nick"] })
}

#[test]
fn the_rate_of_an_endpoint_is_that_of_the_settings_or_the_documented_one() {
    let endpoint = schema::find("delete_accounts").unwrap();
    let rate = |settings: Settings| session(settings).rate_of(endpoint).per_second;
    assert_eq!(rate(Settings::default()), f64::from(endpoint.rate.unwrap_or(200)));
    assert_eq!(rate(Settings::default().rate("delete_accounts", Rate::per_second(7.0))), 7.0);
}

#[test]
fn what_a_message_is_recognized_by_is_filled_in_once() {
    let text = json!([{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]);
    let params = json!({"to_account": "bob", "msg_body": text});
    let mut tries = 0;
    let call = call(&session(Settings::default()), "send_c2c_message", &params, &CallOptions::default());
    let (result, sent) = lead(call, |_| {
        tries += 1;
        match tries {
            1 => Answer::Lost(TransportFailure::MaybeSent),
            2 => Answer::Status(502),
            3 => refused(91000),
            4 => Answer::Body(json!("cut")),
            _ => ok(json!({"MsgKey": "k"})),
        }
    });
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(sent.len(), 5);
    assert!(sent.iter().all(|request| request.body == sent[0].body), "the same bytes each time");
    assert!(body(&sent[0])["MsgSeq"].is_u64() && body(&sent[0])["MsgRandom"].is_u64(), "{:?}", sent[0]);
    let random = |request: &HttpRequest| request.url.split("&random=").nth(1).unwrap().to_owned();
    assert_ne!(random(&sent[0]), random(&sent[1]), "the URL's number is fresh");
}

#[test]
fn what_the_caller_gave_to_recognize_a_message_stays() {
    let text = json!([{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]);
    let params = json!({"group_id": "g", "random": 7, "msg_body": text});
    let call = call(&session(Settings::default()), "send_group_message", &params, &CallOptions::default());
    let (_, sent) = lead(call, |_| ok(json!({})));
    assert_eq!(body(&sent[0])["Random"], 7);
}

#[test]
fn each_part_of_a_message_to_many_has_a_number_of_its_own() {
    let text = json!([{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]);
    let receivers: Vec<String> = (0..1200).map(|number| format!("u{number}")).collect();
    for given in [None, Some(u32::MAX)] {
        let mut params = json!({"to_account": receivers, "msg_body": text});
        if let Some(given) = given {
            params["msg_random"] = json!(given);
        }
        let call = call(&session(Settings::default()), "batch_send_c2c_message", &params, &CallOptions::default());
        let mut keys = 0;
        let (result, sent) = lead(call, |_| {
            keys += 1;
            ok(json!({"MsgKey": format!("key{keys}")}))
        });
        assert_eq!(sizes(&sent, "To_Account"), [500, 500, 200]);
        let mut randoms: Vec<u64> = sent.iter().map(|request| body(request)["MsgRandom"].as_u64().unwrap()).collect();
        assert_eq!(given.is_some(), randoms[0] == u64::from(u32::MAX));
        randoms.sort_unstable();
        randoms.dedup();
        assert_eq!(randoms.len(), 3);
        let parts = result.unwrap().renamed(Naming::Snake).parts;
        let keys: Vec<_> = parts.iter().map(|part| (part.items.clone(), part.json.as_str())).collect();
        assert_eq!(keys[1], (500..1000, r#"{"msg_key":"key2"}"#), "each reply's own key is kept");
    }
}

#[test]
fn the_rest_of_a_message_to_many_keeps_the_numbers_of_its_receivers() {
    let text = json!([{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]);
    let receivers: Vec<String> = (0..1000).map(|number| format!("u{number}")).collect();
    let params = json!({"to_account": receivers, "msg_random": 7, "msg_body": text});
    let options = CallOptions::default().concurrency(1);
    let batch = call(&session(Settings::default()), "batch_send_c2c_message", &params, &options);
    let (result, sent) =
        lead(batch, |request| if body(request)["MsgRandom"] == 7 { ok(json!({})) } else { refused(90012) });
    let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
    let rest: Value = serde_json::from_str(error.rest.as_ref().unwrap()).unwrap();
    assert_eq!((&rest["msg_random"], &rest["to_account"][0]), (&body(&sent[1])["MsgRandom"], &json!("u500")));
    assert!(rest.get("msg_seq").is_none(), "what was filled in is filled in anew");
}

#[test]
fn where_repeating_could_harm_the_error_holds_what_was_sent() {
    let params = json!({"owner_account": "alice", "name": "News"});
    for answer in [Answer::Lost(TransportFailure::MaybeSent), Answer::Status(503), refused(20004)] {
        let mut answer = Some(answer);
        let call = call(&session(Settings::default()), "create_official_account", &params, &CallOptions::default());
        let (result, sent) = lead(call, |_| answer.take().expect("one request only"));
        let Err(Error::OutcomeUnknown(error)) = result else { panic!("{result:?}") };
        assert_eq!(error.body.as_bytes(), sent[0].body);
        assert_eq!(error.endpoint, "create_official_account");
    }
}

#[test]
fn what_never_left_is_sent_again_whatever_it_is() {
    let params = json!({"owner_account": "alice", "name": "News"});
    let mut tries = 0;
    let call = call(&session(Settings::default()), "create_official_account", &params, &CallOptions::default());
    let (result, sent) = lead(call, |_| {
        tries += 1;
        if tries < 4 { Answer::Lost(TransportFailure::NotSent) } else { ok(json!({})) }
    });
    assert!(result.is_ok() && sent.len() == 4, "{result:?}");
}

#[test]
fn a_reply_over_one_megabyte_halves_the_part() {
    let params = json!({"group_id_list": (0..50).map(|number| format!("g{number}")).collect::<Vec<_>>()});
    let call = call(&session(Settings::default()), "get_group_profiles", &params, &CallOptions::default());
    let (result, sent) = lead(call, |request| {
        let groups = body(request)["GroupIdList"].as_array().unwrap().clone();
        match groups.len() {
            0..=13 => ok(
                json!({"GroupInfo": groups.iter().map(|id| json!({"GroupId": id, "ErrorCode": 0})).collect::<Vec<_>>()}),
            ),
            _ => refused(10018),
        }
    });
    assert_eq!(sent.len(), 7);
    let reply: Value = serde_json::from_str(result.unwrap().raw()).unwrap();
    let order =
        reply["GroupInfo"].as_array().unwrap().iter().map(|group| group["GroupId"].as_str().unwrap().to_owned());
    assert!(order.eq((0..50).map(|number| format!("g{number}"))));
}

#[test]
fn a_single_item_whose_reply_is_too_large_is_reported() {
    let params = json!({"group_id_list": ["g0", "g1"]});
    let call = call(&session(Settings::default()), "get_group_profiles", &params, &CallOptions::default());
    let (result, _) = lead(call, |request| match body(request)["GroupIdList"].as_array().unwrap().len() {
        1 if body(request)["GroupIdList"][0] == "g0" => ok(json!({"GroupInfo": []})),
        _ => refused(10018),
    });
    let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
    assert_eq!(error.rest.as_deref(), Some(r#"{"group_id_list":["g1"]}"#));
}

#[test]
fn extra_fields_stand_in_every_part_and_in_the_rest() {
    let options = CallOptions::default().extra(r#"{"New":[1,2]}"#);
    let call = call(&session(Settings::default()), "delete_accounts", &accounts(101), &options);
    let (_, sent) = lead(call, delete);
    assert_eq!(sizes(&sent, "DeleteItem"), [100, 1]);
    assert!(sent.iter().all(|request| body(request)["New"] == json!([1, 2])));
    let options = options.concurrency(1);
    let mut first = true;
    let again = self::call(&session(Settings::default()), "delete_accounts", &accounts(101), &options);
    let (result, _) = lead(again, |request| if std::mem::take(&mut first) { delete(request) } else { refused(70402) });
    let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
    let rest = error.rest.unwrap();
    assert_eq!(rest, r#"{"delete_item":[{"user_id":"u100"}],"New":[1,2]}"#);
    let params = serde_json::from_str(&rest).unwrap();
    let last = self::call(&session(Settings::default()), "delete_accounts", &params, &CallOptions::default());
    let (_, sent) = lead(last, delete);
    assert_eq!(body(&sent[0]), json!({"DeleteItem": [{"UserID": "u100"}], "New": [1, 2]}));
}

#[test]
fn an_unchecked_call_is_one_request_however_long() {
    let options = CallOptions::default().unchecked(true);
    let call = call(&session(Settings::default()), "delete_accounts", &accounts(101), &options);
    let (_, sent) = lead(call, delete);
    assert_eq!(sizes(&sent, "DeleteItem"), [101]);
}

#[test]
fn a_provider_is_asked_once_for_all_parts() {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", Credential::provider());
    let mut call = call(&Session::new(app), "delete_accounts", &accounts(500), &CallOptions::default());
    let (mut now, mut asked, mut sent) = (start(), 0, 0);
    while sent < 5 {
        match call.step(now) {
            Step::UserSig { .. } => {
                asked += 1;
                call.user_sig(Ok("a-UserSig-that-tells-nothing-of-itself".to_owned()), now);
            }
            Step::Send { .. } => sent += 1,
            Step::Wait { duration } => now = now.after(duration),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(asked, 1);
}

#[test]
fn the_time_of_a_call_ends_it_wherever_it_is() {
    let options = CallOptions::default().timeout(std::time::Duration::from_secs(5));
    let session = session(Settings::default());
    let five_seconds = std::time::Duration::from_secs(5);
    let after = start().after(five_seconds);

    let mut lost = call(&session, "delete_accounts", &accounts(1), &options);
    assert!(matches!(lost.step(start()), Step::Send { .. }));
    assert!(matches!(lost.step(start()), Step::Wait { duration } if duration == five_seconds));
    let Step::Done(Err(Error::Transport(error))) = lost.step(after) else { panic!("the time is over") };
    assert_eq!((error.failure, error.message.contains("5000 ms")), (TransportFailure::MaybeSent, true));

    let create = json!({"owner_account": "alice", "name": "News"});
    let mut unknown = call(&session, "create_official_account", &create, &options);
    assert!(matches!(unknown.step(start()), Step::Send { .. }));
    assert!(matches!(unknown.step(after), Step::Done(Err(Error::OutcomeUnknown(_)))));

    let app = App::new(1400000000, Region::Singapore).admin("administrator", Credential::provider());
    let mut asking = call(&Session::new(app), "delete_accounts", &accounts(1), &options);
    assert!(matches!(asking.step(start()), Step::UserSig { .. }));
    let Step::Done(Err(Error::Transport(error))) = asking.step(after) else { panic!("the time is over") };
    assert_eq!(error.failure, TransportFailure::NotSent);
}

/// The machine's clocks `millis` after the start, of which the wall clock was set by so many seconds.
fn clocks(millis: u64, set_by: i64) -> Now {
    let wall = Timestamp::from_millis((1_700_000_000_000 + millis).saturating_add_signed(set_by * 1000));
    Now::new(wall, Duration::from_millis(millis))
}

#[test]
fn a_clock_that_is_set_changes_no_wait_and_no_timeout() {
    for set_by in [-3600, 3600] {
        let options = CallOptions::default().timeout(Duration::from_secs(5)).observed(tencent_chat::Level::Trace);
        let mut call = call(&session(Settings::default()), "delete_accounts", &accounts(1), &options);
        let Step::Send { id, .. } = call.step(clocks(0, 0)) else { panic!("nothing to wait for") };
        assert!(matches!(call.step(clocks(1000, set_by)), Step::Wait { duration } if duration.as_millis() == 4000));
        call.failed(id, TransportFailure::NotSent, "refused", clocks(1010, set_by));
        let Step::Wait { duration } = call.step(clocks(1010, set_by)) else { panic!("a wait before the next try") };
        assert!(duration <= Duration::from_millis(250), "{duration:?}");
        assert!(matches!(call.step(clocks(1260, set_by)), Step::Send { .. }));
        let told = serde_json::to_value(call.events()).unwrap();
        assert_eq!(told[1]["millis"], 1010);
        assert!(matches!(call.step(clocks(5000, set_by)), Step::Done(Err(_))));
    }
}

#[test]
fn what_the_server_may_have_forgotten_by_either_clock_is_not_sent_again() {
    // The machine slept for an hour, or its clock was set: who knows. The server remembers a message for 120 s.
    let element = json!({"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}});
    let message = json!({"to_account": "bob", "msg_body": [element]});
    for (now, is_known) in [
        (clocks(400, 0), true),
        (clocks(400, -3600), true),
        (clocks(400, 3600), false),
        (clocks(3_600_000, -3600), false),
    ] {
        let settings = Settings::default().max_retry_time(Duration::from_secs(9000));
        let mut call = call(&session(settings), "send_c2c_message", &message, &CallOptions::default());
        let Step::Send { id, .. } = call.step(clocks(0, 0)) else { panic!("nothing to wait for") };
        call.failed(id, TransportFailure::MaybeSent, "lost", clocks(10, 0));
        assert!(matches!(call.step(clocks(10, 0)), Step::Wait { .. }));
        match call.step(now) {
            Step::Send { .. } => assert!(is_known, "{now:?}"),
            Step::Done(Err(Error::OutcomeUnknown(_))) => assert!(!is_known, "{now:?}"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn events_report_everything_without_secrets() {
    let options = CallOptions::default().observed(tencent_chat::Level::Trace);
    let session = session(Settings::default());
    let mut call = call(&session, "delete_accounts", &accounts(1), &options);
    let Step::Send { id, request, .. } = call.step(start()) else { panic!("nothing to wait for") };
    let user_sig = request.url.split("usersig=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    call.failed(id, TransportFailure::MaybeSent, format!("broken at {}", request.url), start());
    let Step::Wait { duration } = call.step(start()) else { panic!("a wait before the next try") };
    let until = start().after(duration);
    let Step::Send { id, request, .. } = call.step(until) else { panic!("the next try") };
    let Answer::Body(body) = delete(&request) else { unreachable!() };
    call.received(id, HttpResponse { status: 200, headers: vec![], body: body.to_string().into_bytes() }, until);
    let events = call.events();
    let told = serde_json::to_value(&events).unwrap();
    let kinds: Vec<&str> = told.as_array().unwrap().iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["request", "response", "retry", "request", "response", "progress"]);
    let text = events.iter().map(CallEvent::to_string).collect::<String>() + &told.to_string() + &format!("{events:?}");
    assert!(!text.contains(&user_sig) && text.contains("usersig=…"), "{text}");
    assert_eq!((&told[3]["attempt"], &told[5]["items_done"]), (&json!(2), &json!(1)));
}

#[test]
fn settings_that_make_no_sense_are_named() {
    for (settings, word) in [
        (Settings::default().rate("delete_account", tencent_chat::Rate::per_second(1.0)), "delete_account"),
        (Settings::default().rate("deleteAccounts", tencent_chat::Rate::per_second(0.0)), "at least 0.000001"),
        (Settings::default().concurrency(0), "`concurrency` must be a whole number from 1 to 4294967295, got 0"),
        (Settings::default().request_timeout(Duration::ZERO), "`request_timeout` must be above 0, got 0"),
        (Settings::default().backup(tencent_chat::Backup::Host("no host/".to_owned())), "no host"),
    ] {
        let error = session(settings).check().unwrap_err();
        assert!(matches!(error, Error::Config(_)) && error.to_string().contains(word), "{error}");
    }
}

#[test]
fn options_of_a_call_that_make_no_sense_are_named() {
    let session = session(Settings::default());
    for (options, said) in [
        (CallOptions::default().concurrency(0), "`concurrency` must be a whole number from 1 to 4294967295, got 0"),
        (CallOptions::default().timeout(Duration::ZERO), "`timeout` must be above 0, got 0"),
        (CallOptions::default().extra("{}"), "`extra` is for endpoints: write these fields into the body"),
    ] {
        let error = session.call_raw("v4/a/b", "{}", &options, 1).unwrap_err();
        assert!(matches!(error, Error::Config(_)) && error.to_string() == said, "{error}");
    }
}

/// What becomes of a call that gets this body and is not sent again.
fn replied(endpoint: &str, params: &Value, body: &str, naming: Naming) -> Result<Outcome, Error> {
    let options = CallOptions::default().max_retries(0);
    let session = session(Settings::default());
    let mut call = session.call_endpoint(schema::find(endpoint).unwrap(), params, naming, &options, 1).unwrap();
    let Step::Send { id, .. } = call.step(start()) else { panic!("a key signs by itself") };
    call.received(id, HttpResponse { status: 200, headers: vec![], body: body.into() }, start());
    match call.step(start()) {
        Step::Done(result) => result,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_refusal_that_repeats_the_url_shows_no_user_sig_unless_it_is_asked_for_as_it_came() {
    let user_sig = SecretKey::new("a-key-of-the-tests").sign(&SignParams::new(1400000000, "administrator", 7)).unwrap();
    let info = format!("cannot verify https://host/v4/a/b?usersig={user_sig}&random=1");
    let body = json!({"ActionStatus": "FAIL", "ErrorCode": 70003, "ErrorInfo": info}).to_string();
    let error = replied("batch_send_c2c_message", &message(), &body, Naming::Snake).unwrap_err();
    let Error::Api(refused) = &error else { panic!("{error:?}") };
    assert!(refused.reply().contains("cannot verify") && !refused.reply().contains(&user_sig), "{}", refused.reply());
    assert_eq!(refused.raw(), body);
}

fn message() -> Value {
    let text = json!([{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]);
    json!({"to_account": ["q", "r"], "msg_body": text})
}

#[test]
fn a_refusal_keeps_the_reply_and_says_which_items_failed() {
    let body =
        r#"{"ActionStatus":"FAIL","ErrorInfo":"","ErrorList":[{"To_Account":"r","ErrorCode":90011}],"New":{"Old":1}}"#;
    let result = replied("batch_send_c2c_message", &message(), body, Naming::Snake);
    let Err(error) = result else { panic!("{result:?}") };
    let (text, debug) = (error.to_string(), format!("{error:?}"));
    assert!(text.contains("without an error code") && text.contains("failures()"), "{text}");
    assert!(!text.contains("Old") && !debug.contains("Old"), "{debug}");
    let json: Value = serde_json::from_str(&error.to_json()).unwrap();
    assert_eq!((&json["raw"], &json["failures"][0]["item"], &json["code"]), (&json!(body), &json!("r"), &json!(0)));
    let Error::Api(error) = error else { panic!("{error:?}") };
    let [failure] = error.failures() else { panic!("{error:?}") };
    assert_eq!((failure.item.as_str(), failure.index, failure.code), ("r", Some(1), Some(90011)));
    assert_eq!(error.raw(), body);
    assert!(error.reply().contains(r#""error_list":[{"to_account":"r","error_code":90011}]"#), "{}", error.reply());
    let reply = error.typed::<tencent_chat::api::BatchSendC2cMessageReply>();
    assert_eq!(reply.error_list[0].to_account.as_deref(), Some("r"));
}

#[test]
fn a_refusal_of_friends_names_them_and_keeps_its_lists() {
    let body = r#"{"ActionStatus":"FAIL","ErrorCode":30003,"ErrorInfo":"x","ResultItem":[{"To_Account":"id1","ResultCode":30003,"ResultInfo":"x"}],"Fail_Account":["id1"]}"#;
    let friends = json!([{"to_account": "id1", "add_source": "AddSource_Type_App"}]);
    let params = json!({"from_account": "me", "add_friend_item": friends});
    let result = replied("add_friends", &params, body, Naming::Snake);
    let Err(Error::Api(error)) = result else { panic!("{result:?}") };
    assert_eq!((error.code, error.failures().len()), (30003, 1));
    assert_eq!((error.failures()[0].item.as_str(), error.failures()[0].index), ("id1", Some(0)));
    assert!(error.reply().contains(r#""fail_account":["id1"]"#), "{}", error.reply());
}

#[test]
fn a_refusal_that_names_nobody_has_no_failures() {
    let params = json!({"official_account": "@TOA#_a", "subscriber_to_del_account": ["a", "b"]});
    let result = replied("delete_subscribers", &params, r#"{"ErrorCode":70020}"#, Naming::Snake);
    let Err(Error::Api(error)) = result else { panic!("{result:?}") };
    assert!(error.failures().is_empty(), "{error:?}");
}

#[test]
fn what_no_two_parsers_read_alike_is_never_a_success_by_accident() {
    let item = r#""ResultItem":[{"ResultCode":70107,"ResultInfo":"no","UserID":"bob"}]"#;
    let bob = json!({"DeleteItem": [{"UserID": "bob"}]});
    for odd in [
        r#""\ud83d""#,
        "1e999",
        "99999999999999999999",
        "\"a\u{1}b\"",
        &format!("{}{}", "[".repeat(90), "]".repeat(90)),
    ] {
        let body = format!(r#"{{"ActionStatus":"OK","ErrorCode":0,{item},"New":{odd}}}"#);
        let outcome = replied("delete_accounts", &bob, &body, Naming::Wire).unwrap();
        assert_eq!(outcome.raw(), body);
        let renamed = outcome.clone().renamed(Naming::Camel);
        assert_eq!((renamed.failures.len(), renamed.failures[0].item.as_str()), (1, "bob"), "{odd}");
        serde_json::from_str::<Value>(&renamed.json).unwrap();
        assert!(renamed.json.contains("resultItem"), "{}", renamed.json);
        let typed = outcome.typed::<tencent_chat::api::DeleteAccountsReply>();
        assert_eq!(typed.result_item[0].user_id.as_deref(), Some("bob"));
    }
    let deep = format!(r#"{{"ActionStatus":"OK","ErrorCode":0,"New":{}{}}}"#, "[".repeat(9000), "]".repeat(9000));
    let result = replied("delete_accounts", &bob, &deep, Naming::Wire);
    assert!(matches!(&result, Err(Error::Http(error)) if error.message.contains("too deeply")), "{result:?}");
}

#[test]
fn what_is_not_a_reply_has_an_unknown_outcome_where_it_must_not_be_retried() {
    let (delete, create) = (accounts(1), json!({"owner_account": "alice", "name": "News"}));
    for body in [r#"["OK"]"#, r#"["OK",0]"#, "\"OK\"", "0", "null", "{}", "<html>", r#"{"A":1}"#] {
        let result = replied("delete_accounts", &delete, body, Naming::Snake);
        assert!(matches!(result, Err(Error::Http(_))), "{body}: {result:?}");
        let result = replied("create_official_account", &create, body, Naming::Snake);
        assert!(matches!(result, Err(Error::OutcomeUnknown(_))), "{body}: {result:?}");
    }
}

#[test]
fn a_failure_without_a_code_shows_what_the_service_said() {
    for (body, said) in [
        (r#"{"ActionStatus":"FAIL","ErrorCode":0,"ErrorInfo":"Fail to Parse json data of body"}"#, "Fail to Parse"),
        (r#"{"ErrorInfo":"boom"}"#, "boom"),
        (r#"{"ErrorCode":"abc","ActionStatus":"OK"}"#, "abc"),
        (r#"{"ErrorCode":1e30,"ActionStatus":"OK"}"#, "1e30"),
        (r#"{"ErrorCode":99999999999999999999,"ErrorInfo":"x"}"#, "99999999999999999999"),
        (r#"{"ActionStatus":"ERROR"}"#, "ActionStatus"),
    ] {
        let result = replied("delete_accounts", &accounts(1), body, Naming::Snake);
        let Err(error) = result else { panic!("{body}: {result:?}") };
        assert!(error.to_string().contains(said), "{error}");
        let Error::Api(error) = error else { panic!("{error:?}") };
        assert_eq!((error.code, error.kind, error.retryable), (0, tencent_chat::ErrorKind::Unknown, false), "{body}");
    }
}

#[test]
fn a_part_whose_code_cannot_be_read_may_have_been_processed() {
    let answers = |unclear: &'static str| {
        let mut first = true;
        move |_: &HttpRequest| match std::mem::take(&mut first) {
            true => Answer::Body(serde_json::from_str(unclear).unwrap()),
            false => ok(json!({})),
        }
    };
    let params = json!({"to_account": (0..600).map(|number| format!("u{number}")).collect::<Vec<_>>(), "msg_body": message()["msg_body"]});
    for (body, state) in [
        (r#"{"ErrorCode":"abc","ActionStatus":"OK"}"#, PartState::Unknown),
        (r#"{"ActionStatus":"FAIL"}"#, PartState::NotProcessed),
    ] {
        let batch = call(
            &session(Settings::default()),
            "batch_send_c2c_message",
            &params,
            &CallOptions::default().concurrency(1),
        );
        let (result, _) = lead(batch, answers(body));
        let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
        assert_eq!(error.parts[0].state, state, "{body}");
        assert_eq!(error.rest.is_some(), state == PartState::NotProcessed, "{body}");
        assert!(matches!(&error.parts[0].error, Some(Error::Api(error)) if !error.raw().is_empty()), "{error:?}");
    }
}

#[test]
fn items_of_one_name_have_an_index_each() {
    let items = ["a", "b", "a", "a"].map(|id| json!({"user_id": id}));
    let params = json!({"delete_item": items});
    let result = |id: &str, code: i64| json!({"ResultCode": code, "ResultInfo": "", "UserID": id});
    let indexes = |results: Vec<Value>| {
        let body = json!({"ErrorCode": 0, "ResultItem": results}).to_string();
        let failures =
            replied("delete_accounts", &params, &body, Naming::Snake).unwrap().renamed(Naming::Snake).failures;
        failures.iter().map(|failure| failure.index).collect::<Vec<_>>()
    };
    assert_eq!(indexes(vec![result("a", 1), result("b", 0), result("a", 0), result("a", 1)]), [Some(0), Some(3)]);
    assert_eq!(indexes(vec![result("a", 1), result("a", 1)]), [Some(0), Some(2)]);
    assert_eq!(indexes(vec![result("a", 1); 5]), [Some(0), Some(2), Some(3), Some(3), Some(3)], "the last");
    assert_eq!(indexes(vec![result("c", 1)]), [None]);
}

#[test]
fn the_time_to_find_failures_grows_with_their_number_only() {
    let accounts: Vec<String> = (0..100_000).map(|number| format!("u{number}")).collect();
    let results = accounts.iter().rev().map(|id| json!({"Subscriber_Account": id, "Result": 1}));
    let body = json!({"ErrorCode": 0, "SubscriberList": results.collect::<Vec<_>>()}).to_string();
    let params = json!({"official_account": "@TOA#_a", "subscriber_to_del_account": accounts});
    let options = CallOptions::default().max_retries(0).unchecked(true);
    let mut call = call(&session(Settings::default()), "delete_subscribers", &params, &options);
    let Step::Send { id, .. } = call.step(start()) else { panic!("a key signs by itself") };
    let began = std::time::Instant::now();
    call.received(id, HttpResponse { status: 200, headers: vec![], body: body.into() }, start());
    let Step::Done(Ok(outcome)) = call.step(start()) else { panic!("answered") };
    assert!(outcome.renamed(Naming::Snake).failures.is_empty());
    // Comparing each with each takes minutes.
    assert!(began.elapsed().as_secs() < 30, "{:?}", began.elapsed());
}

#[test]
fn what_an_earlier_try_may_have_done_is_not_forgotten_when_a_part_is_halved() {
    let options = CallOptions::default().concurrency(1);
    for (earlier, state) in
        [(Answer::Status(502), PartState::Unknown), (Answer::Lost(TransportFailure::NotSent), PartState::NotProcessed)]
    {
        let delete = call(&session(Settings::default()), "delete_accounts", &accounts(2), &options);
        let done = json!({"ResultItem": [{"ResultCode": 0, "UserID": "u0"}]});
        let mut answers = vec![earlier, refused(10018), ok(done), refused(70107)].into_iter();
        let (result, _) = lead(delete, |_| answers.next().expect("four requests"));
        let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
        let states: Vec<_> = error.parts.iter().map(|part| part.state).collect();
        assert_eq!(states, [PartState::Processed, state]);
    }
}

#[test]
fn a_gateway_that_fails_once_does_not_end_a_batch_however_fast_it_is() {
    for wait in [0, 1, 5000] {
        let options = CallOptions::default().concurrency(1).max_retries(0);
        let mut call = call(&session(Settings::default()), "delete_accounts", &accounts(500), &options);
        let (mut now, mut sent) = (start(), 0);
        let error = loop {
            match call.step(now) {
                Step::Send { id, request, .. } => {
                    now = now.after(std::time::Duration::from_millis(wait));
                    sent += 1;
                    let Answer::Body(body) = delete(&request) else { unreachable!() };
                    // The second part fails alone, and the fourth.
                    let status = if matches!(sent, 2 | 4) { 500 } else { 200 };
                    let body = body.to_string().into_bytes();
                    call.received(id, HttpResponse { status, headers: vec![], body }, now);
                }
                Step::Wait { duration } => now = now.after(duration),
                Step::Done(Err(Error::PartialBatch(error))) => break error,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(sent, 5, "{wait}");
        let states: Vec<_> = error.parts.iter().map(|part| (part.items.len(), part.state)).collect();
        let (done, unknown) = (PartState::Processed, PartState::Unknown);
        assert_eq!(states, [(100, done), (100, unknown), (100, done), (100, unknown), (100, done)], "{wait}");
    }
}

#[test]
fn two_parts_in_a_row_that_nothing_answers_end_a_batch() {
    let options = CallOptions::default().concurrency(1).max_retries(0);
    let call = call(&session(Settings::default()), "delete_accounts", &accounts(500), &options);
    let mut sent = 0;
    let (result, _) = lead(call, |request| {
        sent += 1;
        if sent == 1 { delete(request) } else { Answer::Status(502) }
    });
    let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
    assert_eq!(sent, 3);
    assert_eq!((error.count(PartState::Unknown), error.count(PartState::NotProcessed)), (200, 200));
}

#[test]
fn a_part_that_came_through_meanwhile_keeps_the_rest_going() {
    let options = CallOptions::default().max_retries(0).concurrency(2);
    let mut call = call(&session(Settings::default()), "delete_accounts", &accounts(500), &options);
    let mut now = start();
    let mut next = |call: &mut Call| loop {
        match call.step(now) {
            Step::Send { id, request, .. } => return (id, request),
            Step::Wait { duration } => now = now.after(duration),
            other => panic!("{other:?}"),
        }
    };
    let lost = |call: &mut Call, id| call.failed(id, TransportFailure::NotSent, "lost", start());
    let (slow, _) = next(&mut call);
    let (quick, request) = next(&mut call);
    let Answer::Body(reply) = delete(&request) else { unreachable!() };
    let body = reply.to_string().into_bytes();
    call.received(quick, HttpResponse { status: 200, headers: vec![], body }, start());
    // It fails after the success, and then the one that was sent before the success.
    let (third, _) = next(&mut call);
    lost(&mut call, third);
    lost(&mut call, slow);
    next(&mut call);
    next(&mut call);
}

#[test]
fn the_progress_of_a_call_of_one_request_counts_its_failures() {
    let session = session(Settings::default());
    let options = CallOptions::default().observed(tencent_chat::Level::Trace);
    let mut call = call(&session, "delete_accounts", &accounts(8), &options);
    let Step::Send { id, request, .. } = call.step(start()) else { panic!("nothing to wait for") };
    let Answer::Body(reply) = delete(&request) else { unreachable!() };
    call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.to_string().into_bytes() }, start());
    let progress = call.events().into_iter().find_map(|event| match event {
        CallEvent::Progress(progress) => Some((progress.parts_done, progress.items_done, progress.failures)),
        _ => None,
    });
    assert_eq!(progress, Some((1, 8, 1)));
}

#[test]
fn the_progress_of_a_call_that_was_given_up_counts_every_part() {
    let session = session(Settings::default());
    let mut call = call(&session, "delete_accounts", &accounts(550), &CallOptions::default().concurrency(1));
    let Step::Send { id, request, .. } = call.step(start()) else { panic!("nothing to wait for") };
    let Answer::Body(reply) = delete(&request) else { unreachable!() };
    call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.to_string().into_bytes() }, start());
    let now = start().after(Duration::from_secs(1));
    let Step::Send { id, .. } = call.step(now) else { panic!("it is its turn") };
    let Answer::Body(reply) = refused(70009) else { unreachable!() };
    call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.to_string().into_bytes() }, now);
    assert!(matches!(call.step(now), Step::Done(Err(Error::PartialBatch(_)))));
    let progress = call.progress();
    assert_eq!((progress.parts, progress.parts_done, progress.items_done, progress.failures), (6, 6, 550, 460));
}

#[test]
fn a_message_that_the_server_would_not_know_again_is_not_sent_again() {
    let element = json!({"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}});
    let params = json!({"to_account": "bob", "msg_random": 7, "msg_body": [element]});
    for (unchecked, requests) in [(false, 3), (true, 1)] {
        let options = CallOptions::default().max_retries(2).unchecked(unchecked);
        let call = call(&session(Settings::default()), "send_c2c_message", &params, &options);
        let (result, sent) = lead(call, |_| Answer::Lost(TransportFailure::MaybeSent));
        assert!(matches!(result, Err(Error::OutcomeUnknown(_))), "{result:?}");
        assert_eq!(sent.len(), requests);
    }
}

#[test]
fn a_long_wait_is_reported_once_and_a_refusal_with_its_code() {
    let session = session(Settings::default().rate("v4/im_open_login_svc/account_delete", Rate::per_second(0.5)));
    let options = CallOptions::default().observed(tencent_chat::Level::Trace);
    let mut first = call(&session, "delete_accounts", &accounts(1), &options);
    let Step::Send { id, .. } = first.step(start()) else { panic!("nothing to wait for") };
    let Answer::Body(body) = refused(70009) else { unreachable!() };
    first.received(id, HttpResponse { status: 200, headers: vec![], body: body.to_string().into_bytes() }, start());
    let code = first.events().into_iter().find_map(|event| match event {
        CallEvent::Response { code, .. } => code,
        _ => None,
    });
    assert_eq!(code, Some(70009));

    let mut second = call(&session, "delete_accounts", &accounts(1), &options);
    let Step::Wait { duration } = second.step(start()) else { panic!("the rate is used up") };
    second.step(start());
    let waits: Vec<Option<u64>> = second
        .events()
        .into_iter()
        .filter_map(|event| match event {
            CallEvent::Progress(progress) => Some(progress.waiting_until),
            _ => None,
        })
        .collect();
    assert_eq!(waits, [Some(1_700_000_000_000 + duration.as_millis() as u64)]);

    // Who gives up leaves its turn to the next.
    drop(second);
    let Step::Wait { duration: next } = call(&session, "delete_accounts", &accounts(1), &options).step(start()) else {
        panic!("the rate is used up")
    };
    assert_eq!(next, duration);
}

#[test]
fn after_too_many_bad_user_sigs_none_is_made_anew() {
    let call = call(&session(Settings::default()), "delete_accounts", &accounts(1), &CallOptions::default());
    let (result, sent) = lead(call, |_| refused(70050));
    assert!(matches!(result, Err(Error::Api(error)) if error.code == 70050) && sent.len() == 1);
}
