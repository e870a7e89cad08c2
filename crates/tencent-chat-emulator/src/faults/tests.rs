use serde_json::{Value, json};

use super::*;
use crate::testing::Server;

const IMPORT: &str = "v4/im_open_login_svc/account_import";

fn server_with(fault: Value) -> Server {
    let mut server = Server::new();
    let (status, body) = server.control("POST", "/_emulator/faults", json!([{ "fault": fault }]));
    assert_eq!(status, 200, "{body}");
    server
}

fn import(server: &mut Server) -> Answer {
    server.answer("import_account", json!({"UserID": "alice"}))
}

fn is_imported(server: &mut Server) -> bool {
    server.call("check_accounts", json!({"CheckItem": [{"UserID": "alice"}]}))["ResultItem"][0]["AccountStatus"]
        == "Imported"
}

#[test]
fn a_delayed_answer_is_the_usual_one_and_the_call_took_effect() {
    let mut server = server_with(json!({"delay_ms": 4000}));
    let answer = import(&mut server);
    assert_eq!(answer.delivery, Delivery::Delayed(Duration::from_secs(4)));
    assert!(String::from_utf8(answer.body).unwrap().contains(r#""ErrorCode":0"#));
    assert!(is_imported(&mut server));
}

#[test]
fn a_status_comes_in_place_of_the_work_unless_told_otherwise() {
    let mut server = server_with(json!({"status": 502, "body": "Bad Gateway"}));
    let answer = import(&mut server);
    assert_eq!((answer.status, answer.body.as_slice()), (502, &b"Bad Gateway"[..]));
    assert!(!is_imported(&mut server));

    let mut server = server_with(json!({"status": 502, "take_effect": true}));
    assert_eq!(import(&mut server).status, 502);
    assert!(is_imported(&mut server));
}

#[test]
fn a_connection_is_closed_before_or_after_the_work() {
    for (close, imported) in [("before", false), ("after", true)] {
        let mut server = server_with(json!({"close": close}));
        assert_eq!(import(&mut server).delivery, Delivery::Close);
        assert_eq!(is_imported(&mut server), imported, "{close}");
    }
}

#[test]
fn a_code_comes_in_place_of_the_work_unless_told_otherwise() {
    for (take_effect, imported) in [(false, false), (true, true)] {
        let fault = json!({"error_code": 70169, "error_info": "timeout", "take_effect": take_effect});
        let mut server = server_with(fault);
        let body: Value = serde_json::from_slice(&import(&mut server).body).unwrap();
        assert_eq!(body, json!({"ActionStatus": "FAIL", "ErrorCode": 70169, "ErrorInfo": "timeout"}));
        assert_eq!(is_imported(&mut server), imported);
    }
}

#[test]
fn an_answer_can_be_cut_short_or_replaced() {
    let mut server = server_with(json!({"truncate": 10}));
    assert_eq!(import(&mut server).body, b"{\"ActionSt");
    assert!(is_imported(&mut server));

    let mut server = server_with(json!({"body": "{\"ErrorCode\":0}"}));
    assert_eq!(import(&mut server).body, b"{\"ErrorCode\":0}");
    assert!(!is_imported(&mut server));
}

#[test]
fn a_rule_is_for_one_path_skips_and_ends() {
    let mut faults = Faults::default();
    let fault = Fault::ErrorCode { error_code: 1, error_info: String::new(), take_effect: false };
    faults.add(vec![FaultRule::new(fault).path(IMPORT).skip(2).times(2)]).unwrap();
    let hits: Vec<bool> = (0..5).map(|_| faults.next(IMPORT).is_some()).collect();
    assert_eq!(hits, [false, false, true, true, false]);
    assert!(faults.rules().is_empty());

    faults.add(vec![FaultRule::new(Fault::Truncate { truncate: 0 }).path(IMPORT)]).unwrap();
    assert_eq!(faults.next("v4/sns/friend_add"), None);
    assert!(faults.next(IMPORT).is_some());
}

#[test]
fn a_rule_with_a_chance_hits_the_same_requests_for_the_same_seed_and_has_no_end() {
    let hits = |rule: FaultRule| -> Vec<bool> {
        let mut faults = Faults::default();
        faults.add(vec![rule]).unwrap();
        (0..1000).map(|_| faults.next(IMPORT).is_some()).collect()
    };
    let rule = |seed| FaultRule::new(Fault::Close { close: Close::After }).path(IMPORT).chance(0.05, seed);
    let first = hits(rule(1));
    assert_eq!(first, hits(rule(1)));
    assert_ne!(first, hits(rule(2)));
    let count = first.iter().filter(|hit| **hit).count();
    assert!((20..80).contains(&count), "{count}");
    assert_eq!(hits(rule(1).times(3)).iter().filter(|hit| **hit).count(), 3);
    let skipping = hits(rule(1).skip(100));
    assert!(skipping[..100].iter().all(|hit| !hit) && skipping[100..] == first[..900]);
}

#[test]
fn a_request_that_a_chance_spares_is_left_to_the_next_rule() {
    let mut server = Server::new();
    let rules = json!([
        {"chance": 0.5, "fault": {"error_code": 1}},
        {"times": 1000, "fault": {"error_code": 2}},
    ]);
    server.control("POST", "/_emulator/faults", rules);
    let codes: Vec<i64> = (0..100).map(|_| server.code("import_account", json!({"UserID": "a"}))).collect();
    let first = codes.iter().filter(|code| **code == 1).count();
    assert!((25..75).contains(&first) && codes.iter().all(|code| [1, 2].contains(code)), "{codes:?}");
}

#[test]
fn rules_are_used_one_after_the_other_and_can_be_taken_back() {
    let mut server = Server::new();
    let code = |code: i64| json!({"fault": {"error_code": code}});
    server.control("POST", "/_emulator/faults", json!([code(1), code(2), code(3)]));
    let next = |server: &mut Server| server.code("import_account", json!({"UserID": "a"}));
    assert_eq!((next(&mut server), next(&mut server)), (1, 2));
    server.control("DELETE", "/_emulator/faults", Value::Null);
    assert_eq!(next(&mut server), 0);
}

#[test]
fn a_fault_that_makes_no_sense_is_refused_with_a_reason() {
    let mut server = Server::new();
    for (rules, reason) in [
        (json!([{"fault": {}}]), "a fault is one of"),
        (json!([{"fault": {"delay_ms": 1, "status": 502}}]), "a fault is one of"),
        (json!([{"fault": {"close": "never"}}]), "never"),
        (json!([{"fault": {"delay": 1}}]), "delay"),
        (json!([{"fault": {"status": 99}}]), "from 200"),
        (json!([{"fault": {"truncate": 1}, "times": 0}]), "at least 1"),
        (json!([{"fault": {"truncate": 1}, "chance": 0}]), "more than 0"),
        (json!([{"fault": {"truncate": 1}, "chance": 1.01}]), "more than 0"),
        (json!([{"fault": {"truncate": 1}, "seed": 1}]), "only allowed with a chance"),
        (json!([{"fault": {"truncate": 1}, "paht": "v4/sns/friend_add"}]), "paht"),
        (json!({"fault": {"truncate": 1}}), "list of rules"),
    ] {
        let (status, body) = server.control("POST", "/_emulator/faults", rules.clone());
        let error = body["error"].as_str().unwrap_or_default();
        assert!(status == 400 && error.contains(reason), "{rules}: {status} {body}");
    }
}

#[test]
fn a_rule_is_listed_as_it_was_posted() {
    let mut server = Server::new();
    let rules = json!([
        {"path": IMPORT, "times": 3, "skip": 1, "fault": {"error_code": 60007, "error_info": "", "take_effect": false}},
        {"path": null, "times": 1, "skip": 0, "fault": {"close": "after"}},
        {"path": null, "times": null, "skip": 0, "chance": 0.5, "seed": 7, "fault": {"close": "after"}},
    ]);
    server.control("POST", "/_emulator/faults", rules.clone());
    assert_eq!(server.control("GET", "/_emulator/faults", Value::Null).1["faults"], rules);
}

#[test]
fn a_rule_for_a_path_that_does_not_exist_is_refused_with_a_near_one() {
    let mut server = Server::new();
    for (path, near) in [
        ("v4/openim/sendmesg", "v4/openim/sendmsg"),
        ("/sns/friend_add", "v4/sns/friend_add"),
        ("import_account", IMPORT),
        ("no/such/thing", "paths look like"),
    ] {
        let rules = json!([{"path": path, "fault": {"close": "before"}}]);
        let (status, body) = server.control("POST", "/_emulator/faults", rules);
        assert!(status == 400 && body["error"].as_str().unwrap().contains(near), "{path}: {body}");
    }
    assert_eq!(server.control("GET", "/_emulator/faults", Value::Null).1, json!({"faults": []}));
}
