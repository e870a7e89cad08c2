use std::ops::Range;

use super::*;
use crate::call::split::Body;
use crate::error::{Cause, ErrorKind, Origin, PartState, PartialBatch, TransportFailure};
use crate::generated::api::Region;
use crate::schema::{Check, Naming};
use crate::session::{App, Bodies, Credential, Fleet, LimiterState, RateState, Session, Settings};
use crate::time::Timestamp;
use crate::usersig::{self, SecretKey, SignParams};
use crate::wire::HttpResponse;

const TIME: Timestamp = Timestamp::from_secs(1_700_000_000);

fn now() -> Now {
    TIME.into()
}

const DELETE: &str = r#"{"delete_item":[{"user_id":"alice"},{"user_id":"bob"}]}"#;
const CREATE: &str = r#"{"owner_account":"alice","name":"News"}"#;

fn session(credential: impl Into<Credential>) -> Session {
    Session::new(App::new(1400000000, Region::Seoul).admin("administrator", credential))
}

fn call(name: &str, params: &str) -> Call {
    call_of(&session(SecretKey::new("a-key-of-the-tests")), name, params)
}

/// A call that is not repeated.
fn call_of(session: &Session, name: &str, params: &str) -> Call {
    call_with(session, name, params, &CallOptions::default().max_retries(0))
}

fn call_with(session: &Session, name: &str, params: &str, options: &CallOptions) -> Call {
    let endpoint = schema::find(name).unwrap();
    let mut params = serde_json::Deserializer::from_str(params);
    session.call_endpoint(endpoint, &mut params, Naming::Snake, options, 1).unwrap()
}

fn sent(call: &mut Call) -> (u32, HttpRequest) {
    sent_at(call, now())
}

/// The next request, however long it must wait.
fn sent_at(call: &mut Call, now: Now) -> (u32, HttpRequest) {
    match call.step(now) {
        Step::Send { id, request, .. } => (id, request),
        Step::Wait { duration } => sent_at(call, now.after(duration)),
        other => panic!("expected a request, got {other:?}"),
    }
}

fn response(body: &str) -> HttpResponse {
    HttpResponse { status: 200, headers: vec![], body: body.as_bytes().to_vec() }
}

fn done(call: &mut Call) -> Result<Outcome, Error> {
    match call.step(now()) {
        Step::Done(result) => result,
        other => panic!("expected the end, got {other:?}"),
    }
}

#[test]
fn a_call_whose_time_is_over_before_its_first_step_sends_nothing_and_keeps_its_host() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let options = CallOptions::default().timeout(Duration::from_secs(5));
    let mut call = call_with(&session, "delete_accounts", DELETE, &options);
    call.start(now());
    let later = now().after(Duration::from_secs(4));
    call.start(later);
    assert_eq!(call.time_left(later), Some(Duration::from_secs(1)));
    let end = now().after(Duration::from_secs(5));
    let host = session.0.host();
    let Step::Done(Err(Error::Transport(error))) = call.step(end) else { panic!("its time is over") };
    assert_eq!((error.failure, session.0.host()), (TransportFailure::NotSent, host));
}

#[test]
fn a_request_and_a_provider_may_take_as_long_as_the_settings_say_and_no_longer_than_the_call() {
    let settings = Settings::default().request_timeout(Duration::from_secs(4));
    let app = |credential| App::new(1400000000, Region::Seoul).admin("administrator", credential);
    let timeout_of = |call: &mut Call, after: u64| match call.step(now().after(Duration::from_secs(after))) {
        Step::Send { timeout, .. } | Step::UserSig { timeout } => timeout.as_secs(),
        other => panic!("{other:?}"),
    };
    for credential in [Credential::from(SecretKey::new("a-key-of-the-tests")), Credential::provider()] {
        for (timeout, begun, expected) in [(None, 0, 4), (Some(60), 0, 4), (Some(3), 0, 3), (Some(5), 3, 2)] {
            let session = Session::with(app(credential.clone()), settings.clone());
            let options = CallOptions { timeout: timeout.map(Duration::from_secs), ..CallOptions::default() };
            let mut call = call_with(&session, "delete_accounts", DELETE, &options);
            call.start(now());
            assert_eq!(timeout_of(&mut call, begun), expected, "{timeout:?} {begun}");
        }
    }
}

#[test]
fn what_takes_until_the_end_of_the_calls_time_fails_for_that() {
    let options = CallOptions::default().max_retries(0).timeout(Duration::from_secs(5));
    let end = now().after(Duration::from_secs(5));
    let mut call = call_with(&session(SecretKey::new("a-key-of-the-tests")), "delete_accounts", DELETE, &options);
    let (id, _) = sent(&mut call);
    call.failed(id, TransportFailure::MaybeSent, Cause::numbered("timed out", 7), end);
    let Step::Done(Err(Error::Transport(error))) = call.step(end) else { panic!("its time is over") };
    assert_eq!(error.message, "the call did not finish within its timeout of 5000 ms");
    assert_eq!((error.failure, error.origin), (TransportFailure::MaybeSent, Origin::Id(7)));

    let mut call = call_with(&session(Credential::provider()), "delete_accounts", DELETE, &options);
    assert!(matches!(call.step(now()), Step::UserSig { .. }));
    call.user_sig(Err("timed out".into()), end);
    let Step::Done(Err(Error::Transport(error))) = call.step(end) else { panic!("its time is over") };
    assert_eq!(error.failure, TransportFailure::NotSent);
}

#[test]
fn a_call_waits_when_stopped_where_its_list_does_not_fit_into_one() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let names: Vec<String> = (0..500).map(|number| format!(r#"{{"user_id":"u{number}"}}"#)).collect();
    let many = format!(r#"{{"delete_item":[{}]}}"#, names.join(","));
    assert!(call_of(&session, "delete_accounts", &many).waits_when_stopped());
    assert!(!call_of(&session, "delete_accounts", DELETE).waits_when_stopped());
    let alone = call_with(&session, "delete_accounts", &many, &CallOptions::default().concurrency(1));
    assert!(alone.waits_when_stopped() && !alone.is_concurrent());
    let friends: Vec<String> = (0..5000).map(|number| format!(r#""u{number}""#)).collect();
    let in_order =
        format!(r#"{{"from_account":"alice","to_account":[{}],"delete_type":"Delete_Type_Both"}}"#, friends.join(","));
    assert!(call_of(&session, "delete_friends", &in_order).is_concurrent());
}

#[test]
fn requests_that_fail_with_the_same_message_keep_the_numbers_of_their_causes() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let names: Vec<String> = (0..300).map(|number| format!(r#"{{"user_id":"u{number}"}}"#)).collect();
    let params = format!(r#"{{"delete_item":[{}]}}"#, names.join(","));
    let mut call = call_of(&session, "delete_accounts", &params);
    let ids: Vec<u32> = (0..3).map(|_| sent(&mut call).0).collect();
    call.received(ids[2], response(r#"{"ActionStatus":"OK","ErrorCode":0}"#), now());
    for id in [0, 1] {
        call.failed(ids[id], TransportFailure::MaybeSent, Cause::numbered("reset", 7700 + id as u32), now());
    }
    let Err(error) = done(&mut call) else { panic!("two requests failed") };
    let json: serde_json::Value = serde_json::from_str(&error.to_json()).unwrap();
    let causes: Vec<_> = json["parts"].as_array().unwrap().iter().map(|part| &part["error"]["cause_id"]).collect();
    assert_eq!(causes, [&7700.into(), &7701.into(), &serde_json::Value::Null]);
    assert!(!error.to_string().contains("77"), "{error}");
}

#[test]
fn requests_under_way_and_those_that_wait_to_be_sent_again_are_as_many_as_allowed() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let items: Vec<String> = (0..500).map(|number| format!(r#"{{"user_id":"u{number}"}}"#)).collect();
    let params = format!(r#"{{"delete_item":[{}]}}"#, items.join(","));
    let options = CallOptions::default().concurrency(2);
    let mut call = call_with(&session, "delete_accounts", &params, &options);
    let mut now = now();
    let mut until_busy = |call: &mut Call| {
        let mut sent = Vec::new();
        loop {
            match call.step(now) {
                Step::Send { id, request, .. } => sent.push((id, String::from_utf8_lossy(&request.body).into_owned())),
                Step::Wait { duration } => now = now.after(duration),
                Step::Busy => return (sent, now),
                other => panic!("{other:?}"),
            }
        }
    };
    let (first, now) = until_busy(&mut call);
    assert_eq!(first.len(), 2);
    for (id, _) in &first {
        call.received(*id, HttpResponse { status: 502, headers: vec![], body: vec![] }, now);
    }
    // Nothing else begins before these two have gone out again.
    let (mut again, now) = until_busy(&mut call);
    again.sort_by_key(|(_, body)| !body.contains("\"u0\""));
    let bodies = |sent: &[(u32, String)]| sent.iter().map(|(_, body)| body.clone()).collect::<Vec<_>>();
    assert_eq!(bodies(&again), bodies(&first));
    call.received(again[0].0, response(r#"{"ActionStatus":"OK","ErrorCode":0}"#), now);
    let (next, _) = until_busy(&mut call);
    assert!(next.len() == 1 && next[0].1.contains("\"u200\""), "{next:?}");
}

#[test]
fn a_request_that_had_not_left_when_the_calls_time_was_over_had_no_effect() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let options = CallOptions::default().timeout(Duration::from_secs(5));
    let end = now().after(Duration::from_secs(5));
    const ACCOUNT: &str = r#"{"owner_account":"alice","name":"News"}"#;
    let ends = |mark: fn(&mut Call, u32)| {
        let mut call = call_with(&session, "create_official_account", ACCOUNT, &options);
        let (id, _) = sent(&mut call);
        mark(&mut call, id);
        let Step::Done(Err(error)) = call.step(end) else { panic!("its time is over") };
        error
    };
    let not_sent = ends(|call, id| call.not_sent(id));
    assert!(matches!(&not_sent, Error::Transport(error) if error.failure == TransportFailure::NotSent), "{not_sent:?}");
    let sent_since = ends(|call, id| {
        call.not_sent(id);
        call.step(now());
    });
    assert!(matches!(sent_since, Error::OutcomeUnknown(_)), "{sent_since:?}");
    assert!(matches!(ends(|_, _| ()), Error::OutcomeUnknown(_)));
}

/// What becomes of a call that gets this answer.
fn answered(name: &str, params: &str, status: u16, body: &str) -> Result<Outcome, Error> {
    let mut call = call(name, params);
    let (id, _) = sent(&mut call);
    assert!(matches!(call.step(now()), Step::Busy));
    call.received(id, HttpResponse { status, headers: vec![], body: body.into() }, now());
    done(&mut call)
}

#[test]
fn items_that_failed_are_reported_with_their_place_and_reason() {
    let body = r#"{"ActionStatus":"OK","ErrorCode":0,"ResultItem":[{"ResultCode":0,"UserID":"alice"},{"ResultCode":70107,"ResultInfo":"gone","UserID":"bob"}]}"#;
    let renamed = answered("delete_accounts", DELETE, 200, body).unwrap().renamed(Naming::Camel);
    assert!(renamed.json.contains(r#""resultItem":[{"resultCode":0,"userId":"alice"}"#));
    let [failure] = &renamed.failures[..] else { panic!("{:?}", renamed.failures) };
    assert_eq!((failure.item.as_str(), failure.index, failure.code), ("bob", Some(1), Some(70107)));
    assert_eq!((failure.kind, failure.info.as_str()), (ErrorKind::AccountNotFound, "gone"));
    assert!(!failure.hint.is_empty());
}

#[test]
fn subscribers_that_are_not_answered_are_failures() {
    let params = r#"{"official_account":"@TOA#_a","subscriber_to_del_account":["a","b","c","d"]}"#;
    let body = r#"{"ErrorCode":0,"SubscriberList":[{"Subscriber_Account":"a","Result":1},{"Subscriber_Account":"b","Result":2},{"Subscriber_Account":"c","Result":0}]}"#;
    let failures = answered("delete_subscribers", params, 200, body).unwrap().renamed(Naming::Snake).failures;
    let reported_wait: Vec<_> = failures.iter().map(|f| (f.item.as_str(), f.index, f.code, f.kind)).collect();
    assert_eq!(reported_wait, [("c", Some(2), None, ErrorKind::Unknown), ("d", Some(3), None, ErrorKind::NoAnswer)]);
}

#[test]
fn accounts_that_were_not_imported_are_failures_without_a_code() {
    let body = r#"{"ErrorCode":0,"FailAccounts":["b"]}"#;
    let params = r#"{"account_list":[{"user_id":"a"},{"user_id":"b"}]}"#;
    let failures = answered("import_accounts", params, 200, body).unwrap().renamed(Naming::Snake).failures;
    assert_eq!((failures.len(), failures[0].item.as_str(), failures[0].index), (1, "b", Some(1)));
}

#[test]
fn an_entry_that_names_nobody_blames_nobody_else() {
    let imports = r#"{"account_list":[{"user_id":"a"},{"user_id":"b"},{"user_id":""}]}"#;
    let deletes = r#"{"delete_item":[{"user_id":"a"},{"user_id":"b"}]}"#;
    for (endpoint, params, body, reported_wait) in [
        ("import_accounts", imports, r#""FailAccounts":[""]"#, vec![("", Some(2))]),
        ("import_accounts", imports, r#""FailAccounts":"b""#, vec![("b", Some(1))]),
        ("import_accounts", imports, r#""FailAccounts":[{"X":1}]"#, vec![(r#"{"X":1}"#, None)]),
        ("import_accounts", imports, r#""FailAccounts":null"#, vec![]),
        ("delete_accounts", deletes, r#""ResultItem":[{"ResultCode":70107}]"#, vec![("", None)]),
        ("delete_accounts", deletes, r#""ResultItem":[{"ResultCode":0},{"ResultCode":70107}]"#, vec![("b", Some(1))]),
    ] {
        let outcome = answered(endpoint, params, 200, &format!(r#"{{"ErrorCode":0,{body}}}"#));
        let failures = outcome.unwrap().renamed(Naming::Snake).failures;
        let got: Vec<_> = failures.iter().map(|failure| (failure.item.as_str(), failure.index)).collect();
        assert_eq!(got, reported_wait, "{body}");
    }
}

#[test]
fn a_success_whose_error_info_is_not_empty_is_a_success() {
    assert!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"0"}"#).is_ok());
    assert!(answered("delete_accounts", DELETE, 200, r#"{"ErrorCode":0,"ErrorInfo":"sucess"}"#).is_ok());
    assert!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"SomeError","ErrorCode":0}"#).is_ok());
    assert!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"OK"}"#).is_ok());
}

#[test]
fn a_refusal_says_what_to_do() {
    let body = r#"{"ActionStatus":"FAIL","ErrorCode":70020,"ErrorInfo":"no such app"}"#;
    let Err(Error::Api(error)) = answered("delete_accounts", DELETE, 200, body) else { panic!() };
    assert_eq!((error.code, error.kind, error.retryable), (70020, ErrorKind::WrongRegion, false));
    assert_eq!(error.endpoint, "delete_accounts");
    assert!(error.hint.contains("region"), "{}", error.hint);
}

#[test]
fn an_error_code_is_read_however_it_is_written() {
    for body in [r#"{"ErrorCode":"70107"}"#, r#"{"ErrorCode":70107.0,"ActionStatus":null}"#] {
        assert!(matches!(answered("delete_accounts", DELETE, 200, body), Err(Error::Api(e)) if e.code == 70107));
    }
    assert!(matches!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"FAIL"}"#), Err(Error::Api(_))));
}

#[test]
fn what_is_not_a_reply_is_an_http_error() {
    for (status, body) in [
        (502, "<html>Bad Gateway</html>"),
        (404, "{}"),
        (501, r#"{"ErrorCode":0}"#),
        (200, ""),
        (200, "<html>"),
        (200, r#"{"ErrorCode":0,"ResultItem":[{"Res"#),
        (200, "[]"),
        (200, "{}"),
        (200, "null"),
    ] {
        match answered("delete_accounts", DELETE, status, body) {
            Err(Error::Http(error)) => {
                assert_eq!((error.status, error.body_start.as_str()), (status, body))
            }
            other => panic!("{body}: {other:?}"),
        }
    }
}

#[test]
fn a_list_of_no_items_is_a_success_without_a_request() {
    for params in [r#"{"delete_item":[]}"#, r#"{"DeleteItem":[]}"#] {
        let outcome = done(&mut call("delete_accounts", params)).unwrap();
        assert!(outcome.raw().ends_with(r#""ResultItem":[]}"#), "{}", outcome.raw());
        let renamed = outcome.renamed(Naming::Snake);
        assert!(renamed.json.ends_with(r#""result_item":[]}"#) && renamed.failures.is_empty());
        assert_eq!(call("delete_accounts", params).progress().parts, 0);
    }
}

#[test]
fn extra_stands_in_every_part_and_in_the_rest() {
    let endpoint = schema::find("batch_send_c2c_message").unwrap();
    let params =
        r#"{"to_account":["a","b"],"offline_push_info":{"desc":"d"},"msg_body":[{"MsgType":"T","MsgContent":{}}]}"#;
    let extra = Some(r#"{"OfflinePushInfo":{"Ext":"e"},"New":1}"#);
    let mut read = serde_json::Deserializer::from_str(params);
    let written = schema::write_request(endpoint, &mut read, Naming::Snake, Naming::Wire, Check::Strict, extra);
    let body = Body::new(endpoint, written.unwrap(), false);
    let part: serde_json::Value = serde_json::from_str(&body.write(&body.part(0, &mut Random(1)))).unwrap();
    assert_eq!((&part["OfflinePushInfo"]["Ext"], &part["New"]), (&"e".into(), &1.into()));
    assert_eq!(
        body.write_items(&[Range { start: 1, end: 2 }]),
        r#"{"To_Account":["b"],"OfflinePushInfo":{"Desc":"d","Ext":"e"},"MsgBody":[{"MsgType":"T","MsgContent":{}}],"New":1}"#
    );
}

#[test]
fn a_call_that_may_not_be_repeated_ends_with_an_unknown_outcome() {
    for (status, body) in [(502, "bad gateway"), (504, ""), (200, r#"{"ErrorCode":0,"#)] {
        assert!(
            matches!(answered("create_official_account", CREATE, status, body), Err(Error::OutcomeUnknown(_))),
            "{status}"
        );
    }
    assert!(matches!(answered("create_official_account", CREATE, 404, ""), Err(Error::Http(_))));
    for (failure, unknown) in [(TransportFailure::NotSent, false), (TransportFailure::MaybeSent, true)] {
        let mut call = call("create_official_account", CREATE);
        let (id, _) = sent(&mut call);
        call.failed(id, failure, "broken at https://host/?usersig=abc&x", now());
        let error = done(&mut call).unwrap_err();
        assert_eq!(matches!(error, Error::OutcomeUnknown(_)), unknown, "{error}");
        assert!(!error.to_json().contains("abc"), "{error}");
    }
}

#[test]
fn a_transport_failure_says_whether_the_request_was_sent() {
    let mut call = call("delete_accounts", DELETE);
    let (id, _) = sent(&mut call);
    call.failed(id, TransportFailure::MaybeSent, "timed out", now());
    assert!(matches!(done(&mut call), Err(Error::Transport(e)) if e.failure == TransportFailure::MaybeSent));
}

#[test]
fn the_provider_is_asked_once_and_again_after_the_server_refused_its_user_sig() {
    let session = session(Credential::provider());
    let key = SecretKey::new("a-key-of-the-tests");
    let params = crate::usersig::SignParams::new(1400000000, "administrator", TIME.as_secs());
    let ask = |call: &mut Call| {
        assert!(matches!(call.step(now()), Step::UserSig { .. }));
        assert!(matches!(call.step(now()), Step::Busy), "it is asked once");
        call.user_sig(Ok(key.sign(&params).unwrap()), now());
    };
    let mut first = call_of(&session, "delete_accounts", DELETE);
    ask(&mut first);
    let (id, request) = sent(&mut first);
    assert!(request.url.contains("&usersig=eJ"));
    sent(&mut call_of(&session, "check_accounts", r#"{"check_item":[{"user_id":"alice"}]}"#));
    first.received(id, response(r#"{"ErrorCode":70001}"#), now());
    ask(&mut first);
    let (id, _) = sent(&mut first);
    first.received(id, response(r#"{"ErrorCode":70001}"#), now());
    assert!(matches!(done(&mut first), Err(Error::Api(error)) if error.code == 70001));
    ask(&mut call_of(&session, "delete_accounts", DELETE));
}

#[test]
fn a_request_whose_user_sig_was_refused_is_not_counted_as_an_attempt() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let mut call = call_with(&session, "delete_accounts", DELETE, &CallOptions::default().max_retries(1));
    let (id, _) = sent(&mut call);
    call.received(id, response(r#"{"ErrorCode":70001}"#), now());
    let (id, _) = sent(&mut call);
    call.failed(id, TransportFailure::NotSent, "refused", now());
    assert!(matches!(call.step(now()), Step::Wait { .. }), "its one retry is left");
    let (id, _) = sent_at(&mut call, now().after(Duration::from_secs(60)));
    call.failed(id, TransportFailure::NotSent, "refused", now());
    assert!(matches!(done(&mut call), Err(Error::Transport(_))));
}

#[test]
fn refusals_for_the_rate_leave_the_retries_for_other_failures() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let mut call = call_with(&session, "delete_accounts", DELETE, &CallOptions::default().max_retries(1));
    let mut now = now();
    for _ in 0..3 {
        let (id, _) = sent_at(&mut call, now);
        call.received(id, response(r#"{"ErrorCode":60007}"#), now);
        now = now.after(Duration::from_secs(5));
    }
    let (id, _) = sent_at(&mut call, now);
    call.failed(id, TransportFailure::NotSent, "refused", now);
    assert!(matches!(call.step(now), Step::Wait { .. }), "its one retry is left");
    now = now.after(Duration::from_secs(5));
    let (id, _) = sent_at(&mut call, now);
    call.failed(id, TransportFailure::NotSent, "refused", now);
    assert!(matches!(call.step(now), Step::Done(Err(Error::Transport(_)))));
}

#[test]
fn a_refused_user_sig_is_explained_by_a_clock_that_differs_and_corrected() {
    let second = |secs| httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(secs));
    for (server, expected) in [
        (TIME.as_secs() + 3600, "; this machine's clock is 3600 s behind the server's"),
        (TIME.as_secs() - 3600, "; this machine's clock is 3600 s ahead of the server's"),
        (TIME.as_secs() + 29, ""),
    ] {
        let session = session(SecretKey::new("a-key-of-the-tests"));
        let mut call = call_of(&session, "delete_accounts", DELETE);
        let mut signed_at = Vec::new();
        for _ in 0..2 {
            let (id, request) = sent(&mut call);
            let user_sig = request.url.split_once("usersig=").unwrap().1.split('&').next().unwrap();
            signed_at.push(usersig::inspect(user_sig).unwrap().time);
            let headers = vec![("Date".to_owned(), second(server))];
            call.received(id, HttpResponse { status: 200, headers, body: br#"{"ErrorCode":70001}"#.to_vec() }, now());
        }
        let Err(Error::Api(error)) = done(&mut call) else { panic!("it was refused twice") };
        assert!(
            error.hint.ends_with(expected) && error.hint.contains("clock is") != expected.is_empty(),
            "{}",
            error.hint
        );
        let corrected = if expected.is_empty() { TIME.as_secs() } else { server };
        assert_eq!(signed_at, [TIME.as_secs(), corrected]);
    }
}

#[test]
fn a_refusal_for_the_rate_slows_down_the_endpoint_or_the_whole_app() {
    for (code, others_wait) in [(60007, false), (60011, true)] {
        let session = session(SecretKey::new("a-key-of-the-tests"));
        let check = || call_of(&session, "check_accounts", r#"{"check_item":[{"user_id":"alice"}]}"#);
        sent(&mut check());
        let mut first = call_of(&session, "delete_accounts", DELETE);
        let (id, _) = sent(&mut first);
        first.received(id, response(&format!(r#"{{"ErrorCode":{code}}}"#)), now());
        // Long enough for the usual pace.
        let soon = now().after(Duration::from_millis(100));
        let step = call_of(&session, "delete_accounts", DELETE).step(soon);
        assert!(matches!(step, Step::Wait { .. }), "{code}: {step:?}");
        let step = check().step(soon);
        assert_eq!(matches!(step, Step::Wait { .. }), others_wait, "{code}: {step:?}");
    }
}

#[test]
fn a_provider_that_fails_sends_nothing() {
    let session = session(Credential::provider());
    for answer in [Err("vault is down".into()), Ok(String::new())] {
        let mut call = call_of(&session, "delete_accounts", DELETE);
        assert!(matches!(call.step(now()), Step::UserSig { .. }));
        call.user_sig(answer, now());
        assert!(matches!(done(&mut call), Err(Error::Credential(_))));
    }
}

#[test]
fn a_provider_that_gives_another_callers_user_sig_or_an_old_one_is_reported_as_such() {
    let session = session(Credential::provider());
    let key = SecretKey::new("0".repeat(64));
    let of = |app, identifier, age: u64| {
        key.sign(&SignParams::new(app, identifier, TIME.as_secs() - age).expire(3600)).unwrap()
    };
    for (given, says) in [
        (of(1400000001, "administrator", 0), "another SDKAppID: 1400000001, not 1400000000"),
        (of(1400000000, "alice", 0), "another identifier: \"alice\", not \"administrator\""),
        (of(1400000000, "administrator", 4201), "has expired: it was valid until "),
    ] {
        let mut call = call_of(&session, "delete_accounts", DELETE);
        assert!(matches!(call.step(now()), Step::UserSig { .. }));
        call.user_sig(Ok(given), now());
        let error = done(&mut call).unwrap_err();
        assert!(matches!(error, Error::Credential(_)) && error.to_string().contains(says), "{error}");
    }
    // Clocks differ, and the service decides.
    let mut call = call_of(&session, "delete_accounts", DELETE);
    assert!(matches!(call.step(now()), Step::UserSig { .. }));
    call.user_sig(Ok(of(1400000000, "administrator", 4199)), now());
    sent(&mut call);
}

#[test]
fn a_raw_call_takes_any_path_and_a_json_object_only() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let mut call = session.call_raw("/v4/new_service/new_command", r#"{"A":1}"#, &CallOptions::default(), 1).unwrap();
    let (id, request) = sent(&mut call);
    assert!(
        request.url.starts_with("https://adminapikr.im.qcloud.com/v4/new_service/new_command?sdkappid=1400000000&")
    );
    call.received(id, HttpResponse { status: 200, headers: vec![], body: br#"{"ErrorCode":0,"B":2}"#.to_vec() }, now());
    assert_eq!(done(&mut call).unwrap().renamed(Naming::Camel).json, r#"{"ErrorCode":0,"B":2}"#);
    for (path, body) in [("v4/a", "{}"), ("v4/a/b?x=1", "{}"), ("v4/a/b", "[]"), ("v4/a/b", "")] {
        assert!(
            matches!(session.call_raw(path, body, &CallOptions::default(), 1), Err(Error::InvalidRequest(_))),
            "{path} {body}"
        );
    }
}

#[test]
fn the_same_seed_gives_the_same_request_and_another_seed_another_one() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let url = |seed| {
        let mut call = session.call_raw("v4/a/b", "{}", &CallOptions::default(), seed).unwrap();
        sent(&mut call).1.url.clone()
    };
    assert_eq!(url(7), url(7));
    assert_ne!(url(7), url(8));
}

#[test]
fn a_request_that_is_not_under_way_changes_nothing() {
    let mut call = call("delete_accounts", DELETE);
    call.failed(0, TransportFailure::NotSent, "early", now());
    let (id, _) = sent(&mut call);
    call.received(id + 1, HttpResponse::default(), now());
    call.user_sig(Ok("stray".to_owned()), now());
    assert!(matches!(call.step(now()), Step::Busy));
}

/// A call of five requests, of which two are under way at a time.
fn long_call(session: &Session, options: CallOptions) -> Call {
    let accounts: Vec<String> = (0..500).map(|number| format!(r#"{{"user_id":"u{number}"}}"#)).collect();
    let params = format!(r#"{{"delete_item":[{}]}}"#, accounts.join(","));
    call_with(session, "delete_accounts", &params, &options.max_retries(5).concurrency(2))
}

fn stopped_batch(result: Result<Outcome, Error>) -> PartialBatch {
    let Err(Error::PartialBatch(error)) = result else { panic!("{result:?}") };
    assert_eq!(error.stopped, Some(Cause::numbered("enough", 7)));
    *error
}

fn states(error: &PartialBatch) -> Vec<(Range<usize>, PartState)> {
    error.parts.iter().map(|part| (part.items.clone(), part.state)).collect()
}

const DELETED: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;

#[test]
fn a_stopped_call_sends_nothing_more_and_waits_for_what_is_under_way() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let mut call = long_call(&session, CallOptions::default());
    let [first, second] = [sent(&mut call).0, sent(&mut call).0];
    call.stop(Cause::numbered("enough", 7), now());
    call.received(first, response(DELETED), now());
    let Step::Wait { duration } = call.step(now()) else { panic!("one is under way") };
    assert_eq!(duration, Duration::from_secs(5));
    call.received(second, response(DELETED), now());
    let error = stopped_batch(done(&mut call));
    assert_eq!(states(&error), [(0..200, PartState::Processed), (200..500, PartState::NotProcessed)]);
    assert_eq!(error.rest_items, 300);
    assert_eq!(
        error.to_string(),
        "delete_accounts: 200 of 500 items were processed, 300 were not: the call was stopped: enough (the error has a \
         request for the 300 items to resend)"
    );
}

#[test]
fn what_does_not_come_back_within_the_stop_timeout_may_have_been_processed() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    for (timeout, stops) in [(Some(2), 1), (None, 2), (Some(0), 1)] {
        let options = CallOptions { stop_timeout: timeout.map(Duration::from_secs), ..CallOptions::default() };
        let mut call = long_call(&session, options);
        let [first, _] = [sent(&mut call).0, sent(&mut call).0];
        let late = now().after(Duration::from_secs(if stops == 1 { timeout.unwrap_or_default() } else { 0 }));
        for _ in 0..stops {
            call.stop(Cause::numbered("enough", 7), now());
        }
        call.received(first, response(DELETED), now());
        let Step::Done(result) = call.step(late) else { panic!("{timeout:?}: its time is over") };
        let error = stopped_batch(result);
        let expected =
            [(0..100, PartState::Processed), (100..200, PartState::Unknown), (200..500, PartState::NotProcessed)];
        assert_eq!(states(&error), expected);
        assert_eq!(error.rest_items, 400, "deleting twice does no harm");
    }
}

#[test]
fn a_request_that_fails_after_the_stop_is_not_sent_again() {
    let mut call = long_call(&session(SecretKey::new("a-key-of-the-tests")), CallOptions::default());
    let [first, second] = [sent(&mut call).0, sent(&mut call).0];
    call.failed(first, TransportFailure::MaybeSent, "broken", now());
    call.stop(Cause::numbered("enough", 7), now());
    call.failed(second, TransportFailure::NotSent, "enough", now());
    let error = stopped_batch(done(&mut call));
    assert_eq!(states(&error)[..2], [(0..100, PartState::Unknown), (100..200, PartState::NotProcessed)]);
}

#[test]
fn a_stopped_call_reports_also_that_all_was_processed_or_nothing() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let mut call = long_call(&session, CallOptions::default());
    call.stop(Cause::numbered("enough", 7), now());
    let error = stopped_batch(done(&mut call));
    assert_eq!((states(&error), error.rest_items), (vec![(0..500, PartState::NotProcessed)], 500));

    let mut call = long_call(&session, CallOptions::default().concurrency(5));
    for _ in 0..5 {
        let (id, _) = sent(&mut call);
        call.received(id, response(DELETED), now());
    }
    call.stop(Cause::numbered("enough", 7), now());
    let error = stopped_batch(done(&mut call));
    assert_eq!((states(&error), error.rest), (vec![(0..500, PartState::Processed)], None));
}

#[test]
fn a_call_of_one_request_that_is_stopped_ends_at_once() {
    let session = session(Credential::provider());
    let mut deletion = call_of(&session, "delete_accounts", DELETE);
    assert!(matches!(deletion.step(now()), Step::UserSig { .. }));
    deletion.stop("enough", now());
    let Err(Error::Transport(error)) = done(&mut deletion) else { panic!("nothing was sent") };
    assert_eq!((error.failure, &*error.message), (TransportFailure::NotSent, "the call was stopped: enough"));

    let mut creation = call("create_official_account", CREATE);
    sent(&mut creation);
    creation.stop("enough", now());
    assert!(matches!(done(&mut creation), Err(Error::OutcomeUnknown(_))));
}

#[test]
fn a_call_that_shares_its_rate_reserves_slots_for_all_its_requests_and_waits_for_the_answer() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    session.share_rates(Fleet::default()).unwrap();
    let items: Vec<_> = (0..250).map(|number| format!(r#"{{"user_id":"u{number}"}}"#)).collect();
    let params = format!(r#"{{"delete_item":[{}]}}"#, items.join(","));
    let mut call = call_with(&session, "delete_accounts", &params, &CallOptions::default().observed(Level::Trace));
    let Step::Reserve { id, reservation } = call.step(now()) else { panic!("it has no slot") };
    assert_eq!(reservation.key, "tencent-chat:{1400000000:v4/im_open_login_svc/account_delete}");
    assert_eq!(reservation.arguments[0], "3");
    assert!(matches!(call.step(now()), Step::Wait { .. }), "one question at a time");
    call.reserved(id, Ok(vec![5_000_000, 5_000_000, 10, 3]), now());
    let ids: Vec<u32> = (0..3).map(|_| sent(&mut call).0).collect();
    for id in ids {
        call.received(id, response(r#"{"ErrorCode":0,"ResultItem":[]}"#), now());
    }
    done(&mut call).unwrap();
    let limiter = |events: Vec<CallEvent>| events.into_iter().any(|event| matches!(event, CallEvent::Limiter { .. }));
    assert!(!limiter(call.events()));

    let mut call =
        call_with(&session, "create_official_account", CREATE, &CallOptions::default().observed(Level::Trace));
    for seconds in [0, 1] {
        assert!(!limiter(call.events()), "the server may be back at once");
        let at = now().after(Duration::from_secs(seconds));
        let Step::Reserve { id, .. } = call.step(at) else { panic!("it has no slot") };
        call.reserved(id, Err("no server".into()), at);
    }
    let events = call.events();
    let expected = "create_official_account limiter was lost, going on with its own part of the rate: no server";
    assert_eq!(events.iter().map(ToString::to_string).collect::<Vec<_>>(), [expected]);
    assert!(matches!(call.step(now().after(Duration::from_secs(2))), Step::Send { .. }), "it goes on");
}

#[test]
fn a_call_whose_driver_does_not_report_a_lost_server_reports_it_itself() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    session.share_rates(Fleet::default()).unwrap();
    let observed = CallOptions::default().observed(Level::Trace);
    let mut first = call_with(&session, "delete_accounts", DELETE, &observed);
    let mut second = call_with(&session, "delete_accounts", DELETE, &observed);
    assert!(matches!(first.step(now()), Step::Reserve { .. }));
    assert!(matches!(second.step(now().after(Duration::from_secs(2))), Step::Wait { .. }));
    let expected =
        "delete_accounts limiter was lost, going on with its own part of the rate: the limiter's server did not answer";
    assert!(second.events().iter().any(|event| event.to_string() == expected));
}

#[test]
fn a_call_that_has_its_reply_does_not_wait_for_its_reservation() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    session.share_rates(Fleet::default()).unwrap();
    let at = |millis| now().after(Duration::from_millis(millis));
    let mut first = call_of(&session, "delete_accounts", DELETE);
    for millis in [0, 1000] {
        let Step::Reserve { id, .. } = first.step(at(millis)) else { panic!("it has no slot") };
        first.reserved(id, Err("no server".into()), at(millis));
    }
    // The process uses its own part of the rate. A call that must wait for its turn tries the server meanwhile.
    let mut second = first;
    while matches!(second.step(at(2100)), Step::Send { .. }) {
        second = call_of(&session, "delete_accounts", DELETE);
    }
    let Step::Send { id, .. } = second.step(at(3150)) else { panic!("it has its turn") };
    second.received(id, response(r#"{"ErrorCode":0,"ResultItem":[]}"#), at(3151));
    assert!(second.reserving.is_some() && matches!(second.step(at(3151)), Step::Done(Ok(_))));
}

#[test]
fn calls_that_are_quicker_than_the_server_notice_that_it_is_back() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    session.share_rates(Fleet { expected_processes: 1, ..Fleet::default() }).unwrap();
    // One call after the other, each of which has its turn every 5 ms, and a server that answers after `delay`.
    let mut millis = 0;
    let mut run = |until: u64, delay: Option<u64>| {
        let (mut sent, mut asked, mut states) = (0, 0, Vec::new());
        while millis < until {
            let mut call =
                call_with(&session, "delete_accounts", DELETE, &CallOptions::default().observed(Level::Trace));
            let mut answer: Option<(u32, u64)> = None;
            loop {
                let now = now().after(Duration::from_millis(millis));
                if let Some((id, at)) = answer
                    && at <= millis
                {
                    let server = 5_000_000 + millis as i64 * 1000;
                    let slots = vec![server, server + 60_000, 5155, 1];
                    call.reserved(id, if delay.is_some() { Ok(slots) } else { Err("none".into()) }, now);
                    answer = None;
                }
                match call.step(now) {
                    Step::Reserve { id, .. } => {
                        asked += 1;
                        answer = Some((id, millis + delay.unwrap_or(1000)));
                    }
                    Step::Send { id, .. } => call.received(id, response(r#"{"ErrorCode":0,"ResultItem":[]}"#), now),
                    Step::Done(result) => {
                        result.unwrap();
                        break;
                    }
                    _ => millis += 1,
                }
            }
            sent += 1;
            states.extend(call.events().into_iter().filter_map(|event| match event {
                CallEvent::Limiter { state, .. } => Some(state),
                _ => None,
            }));
        }
        (sent, asked, states)
    };
    let (sent, asked, states) = run(10_000, None);
    assert_eq!(states, [LimiterState::Alone]);
    assert!(sent > 500 && asked <= 10, "{sent} sent while it hangs, asked {asked} times");
    let (_, _, states) = run(20_000, Some(100));
    assert_eq!(states, [LimiterState::Shared]);
}

#[test]
fn a_call_that_ends_gives_up_its_reservation() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    session.share_rates(Fleet::default()).unwrap();
    let mut first = call_of(&session, "delete_accounts", DELETE);
    let mut second = call_of(&session, "delete_accounts", DELETE);
    let Step::Reserve { id, .. } = first.step(now()) else { panic!("it has no slot") };
    assert!(matches!(second.step(now()), Step::Wait { .. }), "the first one asks for both");
    first.close("enough", now());
    first.reserved(id, Ok(vec![5_000_000, 5_000_000, 10, 1]), now());
    assert!(matches!(second.step(now()), Step::Reserve { .. }));
    assert!(session.share_rates(Fleet { expected_processes: 0, ..Fleet::default() }).is_err());
}

const NOT_IMPORTED: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ResultItem":[
    {"UserID":"alice","ResultCode":70107,"ResultInfo":""},{"UserID":"bob","ResultCode":70169,"ResultInfo":""}]}"#;

const NO_GROUP: &str = r#"{"ActionStatus":"FAIL","ErrorCode":10010,"ErrorInfo":"this group is not exist"}"#;

/// A call for which what is gone counts as done, as the client or the caller says.
fn gone_call(name: &str, params: &str) -> Call {
    let options = CallOptions::default().gone_is_success(true);
    call_with(&session(SecretKey::new("a-key-of-the-tests")), name, params, &options)
}

/// A call of which one request is answered so.
fn gone_answered(name: &str, params: &str, body: &str) -> Result<Outcome, Error> {
    let mut call = gone_call(name, params);
    let (id, _) = sent(&mut call);
    call.received(id, response(body), now());
    done(&mut call)
}

#[test]
fn items_that_are_gone_are_failures_only_where_the_caller_does_not_count_them_as_done() {
    let failed = |result: Result<Outcome, Error>| -> Vec<String> {
        result.unwrap().renamed(Naming::Snake).failures.into_iter().map(|failure| failure.item).collect()
    };
    assert_eq!(failed(answered("delete_accounts", DELETE, 200, NOT_IMPORTED)), ["alice", "bob"]);
    let gone = gone_answered("delete_accounts", DELETE, NOT_IMPORTED);
    assert!(gone.as_ref().unwrap().raw().contains("70107"));
    assert_eq!(failed(gone), ["bob"]);
    // The code is not one of this endpoint's.
    let (check, checked) = (DELETE.replace("delete_item", "check_item"), NOT_IMPORTED.replace("70169", "70107"));
    assert_eq!(failed(gone_answered("check_accounts", &check, &checked)), ["alice", "bob"]);
}

#[test]
fn a_refusal_that_says_that_it_is_gone_is_the_reply_of_a_call_that_wants_that() {
    let disband = r#"{"group_id":"g"}"#;
    assert!(matches!(answered("disband_group", disband, 200, NO_GROUP), Err(Error::Api(error)) if error.code == 10010));
    let outcome = gone_answered("disband_group", disband, NO_GROUP).unwrap();
    assert_eq!(outcome.raw(), NO_GROUP);
    let refused = NO_GROUP.replace("10010", "10007");
    assert!(matches!(gone_answered("disband_group", disband, &refused), Err(Error::Api(error)) if error.code == 10007));
    assert!(matches!(gone_answered("get_group_profiles", r#"{"group_id_list":["g"]}"#, NO_GROUP), Err(Error::Api(_))));

    // Of all subscribers the reply must have an entry, but not this one.
    let unsubscribe = r#"{"official_account":"@TOA#_n","subscriber_to_del_account":["alice"]}"#;
    let outcome = gone_answered("delete_subscribers", unsubscribe, &NO_GROUP.replace("10010", "130004")).unwrap();
    assert!(outcome.renamed(Naming::Snake).failures.is_empty());
}

#[test]
fn the_client_says_it_for_all_calls_and_a_call_for_itself() {
    let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    for (client, own, is_success) in
        [(true, None, true), (true, Some(false), false), (false, Some(true), true), (false, None, false)]
    {
        let session = Session::with(app.clone(), Settings::default().gone_is_success(client));
        let options = CallOptions { gone_is_success: own, ..CallOptions::default() };
        let mut call = call_with(&session, "disband_group", r#"{"group_id":"g"}"#, &options);
        let (id, _) = sent(&mut call);
        call.received(id, response(NO_GROUP), now());
        assert_eq!(done(&mut call).is_ok(), is_success, "{client} {own:?}");
    }
}

#[test]
fn a_refusal_with_an_items_code_speaks_for_a_single_item_only() {
    let refusal = NO_GROUP.replace("10010", "110003");
    let of = |topics: &str| format!(r#"{{"group_id":"@TGS#_c","topic_id_list":[{topics}]}}"#);
    assert!(gone_answered("destroy_topics", &of(r#""t""#), &refusal).is_ok());
    assert!(matches!(gone_answered("destroy_topics", &of(r#""t","u""#), &refusal), Err(Error::Api(_))));
}

#[test]
fn a_retry_that_finds_it_gone_after_a_lost_response_is_a_success() {
    let mut call = gone_call("delete_all_friends", r#"{"from_account":"alice","delete_type":"Delete_Type_Both"}"#);
    let (id, _) = sent(&mut call);
    call.failed(id, TransportFailure::MaybeSent, "reset", now());
    let (id, _) = sent(&mut call);
    call.received(
        id,
        response(r#"{"ActionStatus":"FAIL","ErrorCode":30003,"ErrorInfo":"Err_Account_Not_Exist"}"#),
        now(),
    );
    assert!(done(&mut call).is_ok());
}

#[test]
fn a_part_that_is_gone_is_processed_and_no_failure_of_its_long_call() {
    let members: Vec<String> = (0..150).map(|number| format!(r#""u{number}""#)).collect();
    let params = format!(r#"{{"group_id":"g","member_to_del_account":[{}]}}"#, members.join(","));
    let mut call = gone_call("delete_group_members", &params);
    let ids = [sent(&mut call).0, sent(&mut call).0];
    call.received(ids[1], response(NO_GROUP), now());
    assert_eq!((call.progress().items_done, call.progress().failures), (50, 0));
    call.received(ids[0], response(r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#), now());
    let outcome = done(&mut call).unwrap();
    assert!(outcome.raw().contains("10010"));
    assert!(outcome.renamed(Naming::Snake).failures.is_empty());
}

#[test]
fn a_call_knows_how_it_went_over_http() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let after = |millis| now().after(Duration::from_millis(millis));
    let mut call = call_with(&session, "delete_accounts", DELETE, &CallOptions::default());
    let (id, _) = sent(&mut call);
    call.received(id, HttpResponse { status: 502, headers: vec![], body: vec![] }, after(10));
    let (id, _) = sent_at(&mut call, after(300));
    let headers = vec![("Date".to_owned(), "Tue, 14 Nov 2023 22:13:20 GMT".to_owned())];
    let body = br#"{"ErrorCode":0,"ResultItem":[],"RequestId":"r-1"}"#.to_vec();
    call.received(id, HttpResponse { status: 200, headers: headers.clone(), body }, after(500));
    let Step::Done(Ok(outcome)) = call.step(after(510)) else { panic!("it has its reply") };
    let expected = HttpInfo {
        status: Some(200),
        host: Some("adminapikr.im.qcloud.com".into()),
        request_id: Some("r-1".into()),
        requests: 2,
        millis: 510,
        headers,
    };
    assert_eq!(outcome.http(), &expected);

    // Errors know it, too, also where no response came.
    let mut creation = call_of(&session, "create_official_account", CREATE);
    let (id, _) = sent(&mut creation);
    creation.failed(id, TransportFailure::MaybeSent, "reset", after(7));
    let Step::Done(Err(error @ Error::OutcomeUnknown(_))) = creation.step(after(7)) else { panic!("it may be done") };
    let info = error.http().unwrap();
    assert_eq!((info.status, info.requests, info.millis), (None, 1, 7));
    assert_eq!(info.host, expected.host);
    assert!(
        error.to_json().contains(r#""http":{"status":null,"host":"adminapikr.im.qcloud.com""#),
        "{}",
        error.to_json()
    );
}

#[test]
fn a_call_that_is_closed_early_reports_its_end_once() {
    let session = session(SecretKey::new("a-key-of-the-tests"));
    let options = CallOptions::default().observed(Level::Info);
    let mut call = call_with(&session, "delete_accounts", DELETE, &options);
    sent(&mut call);
    for _ in 0..2 {
        call.close("enough", now().after(Duration::from_millis(9)));
    }
    let lines: Vec<String> = call.events().iter().map(ToString::to_string).collect();
    let expected = "delete_accounts failed after 9 ms: 1 requests, 2 items, 2 failed: no response (the request may have been \
                    processed): the call was stopped: enough";
    assert_eq!(lines, [expected]);

    let mut finished = call_with(&session, "delete_accounts", DELETE, &options);
    let (id, _) = sent(&mut finished);
    finished.received(id, response(r#"{"ErrorCode":0,"ResultItem":[]}"#), now());
    done(&mut finished).unwrap();
    finished.close("enough", now());
    assert_eq!(finished.events().len(), 1);

    let mut unused = call_with(&session, "delete_accounts", DELETE, &options);
    unused.close("enough", now());
    assert_eq!(unused.events(), [], "it never began");
}

#[test]
fn the_limiter_says_what_it_does_with_each_endpoint() {
    let settings = Settings::default().rate("delete_accounts", crate::Rate::per_second(2.0));
    let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let session = Session::with(app, settings);
    let after = |millis| now().after(Duration::from_millis(millis));
    assert_eq!(session.rates(now(), Naming::Snake), []);
    let mut call = call_of(&session, "delete_accounts", DELETE);
    let (id, _) = sent(&mut call);
    let mut second = call_of(&session, "delete_accounts", DELETE);
    assert!(matches!(second.step(now()), Step::Wait { .. }));
    let rates = session.rates(now(), Naming::Camel);
    let expected = RateState {
        endpoint: "deleteAccounts".into(),
        per_second: Some(2.0),
        used: 0.5,
        waiting: 1,
        paused_until: None,
        limiter: None,
    };
    assert_eq!(rates, [expected]);

    // Refused for its rate, it pauses.
    call.received(id, response(r#"{"ActionStatus":"FAIL","ErrorCode":10006,"ErrorInfo":""}"#), after(10));
    let rates = session.rates(after(10), Naming::Snake);
    assert_eq!(rates[0].per_second, Some(1.0));
    assert!(rates[0].paused_until.unwrap() > after(10).wall.as_millis());
    drop(second);
    let minutes = after(10 * 60_000);
    assert_eq!(session.rates(minutes, Naming::Snake), [], "it is at rest");
}

#[test]
fn events_show_bodies_only_where_that_is_asked_for() {
    let app = App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let bodies = |settings, level| {
        let session = Session::with(app.clone(), settings);
        let mut call = call_with(&session, "delete_accounts", DELETE, &CallOptions::default().observed(level));
        let (id, _) = sent(&mut call);
        call.received(id, response(r#"{"ErrorCode":0,"ResultItem":[]}"#), now());
        let body = |event| match event {
            CallEvent::Request { body, .. } | CallEvent::Response { body, .. } => body,
            _ => None,
        };
        call.events().into_iter().filter_map(body).collect::<Vec<_>>()
    };
    assert_eq!(bodies(Settings::default(), Level::Trace), Vec::<String>::new());
    assert_eq!(bodies(Settings::default().log_bodies(Bodies::Full), Level::Info), Vec::<String>::new());
    let [request, response] = &bodies(Settings::default().log_bodies(Bodies::Masked), Level::Debug)[..] else {
        panic!()
    };
    assert!(request.contains(r#"{"UserID":"alice"}"#) && response.contains("ResultItem"), "{request} {response}");
}
