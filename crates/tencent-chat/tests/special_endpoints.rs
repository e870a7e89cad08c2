//! Endpoints that are unlike the others work as their pages say.

use serde_json::{Value, json};
use tencent_chat::api::{self, TagValue};
use tencent_chat::schema::{self, Check};
use tencent_chat::{
    App, CallOptions, Error, ErrorKind, Failure, HttpRequest, HttpResponse, Naming, Now, Outcome, Region, Request,
    SecretKey, Session, Step, Timestamp,
};

fn now() -> Now {
    Timestamp::from_secs(1_700_000_000).into()
}

fn session() -> Session {
    Session::new(App::new(1400000000, Region::Seoul).admin("administrator", SecretKey::new("a-key-of-the-tests")))
}

/// Runs a call against a server that answers this.
fn exchange(endpoint: &str, params: Value, reply: Value) -> (HttpRequest, Result<Outcome, Error>) {
    let endpoint = schema::find(endpoint).expect("a described endpoint");
    let call = session().call_endpoint(endpoint, params, Naming::Snake, &CallOptions::default(), 1);
    let mut call = call.expect("valid parameters");
    let Step::Send { id, request, .. } = call.step(now()) else { panic!("a secret key signs by itself") };
    call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.to_string().into_bytes() }, now());
    let Step::Done(result) = call.step(now()) else { panic!("the only request was answered") };
    (request, result)
}

fn failures(endpoint: &str, params: Value, reply: Value) -> Vec<Failure> {
    exchange(endpoint, params, reply).1.expect("a success").renamed(Naming::Snake).failures
}

fn reported(failures: &[Failure]) -> Vec<(&str, Option<usize>, Option<i64>)> {
    failures.iter().map(|failure| (failure.item.as_str(), failure.index, failure.code)).collect()
}

fn body(request: &HttpRequest) -> Value {
    serde_json::from_slice(&request.body).expect("a JSON body")
}

fn refusal(endpoint: &str, params: Value) -> String {
    let endpoint = schema::find(endpoint).expect("a described endpoint");
    let refused = session().call_endpoint(endpoint, params, Naming::Snake, &CallOptions::default(), 1);
    refused.expect_err("parameters that cannot be right").to_string()
}

fn camel(endpoint: &str, wire: &str) -> String {
    schema::rename_reply(schema::find(endpoint).unwrap(), wire, Naming::Wire, Naming::Camel).unwrap()
}

#[test]
fn get_ip_list_takes_nettype_in_the_query() {
    let (request, _) = exchange("get_server_ips", json!({ "nettype": 5 }), json!({ "ErrorCode": 0, "IPList": [] }));
    assert!(request.url.contains("/v4/ConfigSvc/GetIPList?sdkappid="), "{}", request.masked_url());
    assert!(request.url.ends_with("&contenttype=json&nettype=5"), "{}", request.masked_url());
    assert_eq!(request.body, b"{}");
    assert!(refusal("get_server_ips", json!({ "nettype": "x" })).contains("expected an integer"));
    let mut call = session().call(&api::GetServerIps::default().nettype(6), &CallOptions::default(), 1).unwrap();
    let Step::Send { request, .. } = call.step(now()) else { panic!() };
    assert!(request.url.ends_with("&nettype=6") && request.body == b"{}");
}

#[test]
fn replies_without_action_status_are_read() {
    for (endpoint, params, reply) in [
        (
            "get_global_mute",
            json!({ "get_account": "a" }),
            json!({ "ErrorCode": 0, "ErrorInfo": "", "C2CmsgNospeakingTime": 1 }),
        ),
        (
            "set_global_mute",
            json!({ "set_account": "a", "c2c_msg_nospeaking_time": 60 }),
            json!({ "ErrorCode": 0, "ErrorInfo": "" }),
        ),
        ("get_operations_data", json!({}), json!({ "ErrorCode": 0, "ErrorInfo": "OK", "Result": [] })),
    ] {
        assert!(exchange(endpoint, params, reply).1.is_ok(), "{endpoint}");
    }
    let refused = json!({ "ErrorCode": 130_004, "ErrorInfo": "no account" });
    let (_, result) =
        exchange("set_global_mute", json!({ "set_account": "a", "c2c_msg_nospeaking_time": 60 }), refused);
    // The same number means that an official account is gone, elsewhere.
    assert!(matches!(result, Err(Error::Api(error)) if error.kind == ErrorKind::InvalidParameter));
}

#[test]
fn a_batch_send_that_answers_some_error_is_a_success_with_failures() {
    let params = json!({
        "to_account": ["a", "b"], "msg_random": 1,
        "msg_body": [{ "msg_type": "TIMTextElem", "msg_content": { "text": "hi" } }],
    });
    let reply = json!({
        "ActionStatus": "SomeError", "ErrorCode": 0, "ErrorInfo": "", "MsgKey": "k",
        "ErrorList": [{ "To_Account": "b", "ErrorCode": 70107 }],
    });
    let failures = failures("batch_send_c2c_message", params, reply);
    assert_eq!(reported(&failures), [("b", Some(1), Some(70107))]);
    assert_eq!(failures[0].kind, ErrorKind::AccountNotFound);
}

#[test]
fn tag_values_may_be_text_or_integer_or_a_list_and_nothing_else() {
    let with = |value: Value| json!({ "from_account": "a", "profile_item": [{ "tag": "Tag_Profile_Custom_X", "value": value }] });
    for value in [json!("text"), json!(7), json!(["a", "b"])] {
        let (request, _) = exchange("set_profile", with(value.clone()), json!({ "ErrorCode": 0 }));
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body["ProfileItem"][0], json!({ "Tag": "Tag_Profile_Custom_X", "Value": value }));
    }
    for value in [json!(true), json!({ "a": 1 }), json!([1]), json!(1.5)] {
        assert!(refusal("set_profile", with(value)).contains("profile_item[0].value"));
    }
    let item = |value| api::ProfileItem::new("Tag_Profile_IM_Nick", value);
    let request = api::SetProfile::new("a", [item(TagValue::from("x")), item(TagValue::from(1))]);
    let body = serde_json::to_value(&request).unwrap();
    assert_eq!((&body["ProfileItem"][0]["Value"], &body["ProfileItem"][1]["Value"]), (&json!("x"), &json!(1)));
}

#[test]
fn codes_within_group_profiles_and_topics_are_failures() {
    let reply = json!({ "ErrorCode": 0, "GroupInfo": [
        { "GroupId": "g1", "ErrorCode": 0 }, { "GroupId": "g2", "ErrorCode": 10010, "ErrorInfo": "gone" },
    ] });
    let failed = failures("get_group_profiles", json!({ "group_id_list": ["g1", "g2"] }), reply);
    assert_eq!(reported(&failed), [("g2", Some(1), Some(10010))]);
    assert_eq!(failed[0].info, "gone");
    let topic = |id: &str, code: i64| json!({ "ErrorCode": code, "TopicInfo": { "TopicId": id, "NewField": 1 } });
    let reply = json!({ "ErrorCode": 0, "TopicAndSelfInfo": [topic("t1", 0), topic("t2", 110_003)] });
    let failed =
        failures("get_topics", json!({ "group_id": "g", "from_account": "a", "topic_id_list": ["t1", "t2"] }), reply);
    assert_eq!(reported(&failed), [("t2", Some(1), Some(110_003))]);
}

#[test]
fn result_0_is_a_failure_when_adding_members_and_a_success_when_importing_messages() {
    let params = json!({ "group_id": "g", "member_list": [{ "member_account": "a" }, { "member_account": "b" }] });
    let reply = json!({ "ErrorCode": 0, "MemberList": [
        { "Member_Account": "a", "Result": 0 }, { "Member_Account": "b", "Result": 1 },
    ] });
    assert_eq!(reported(&failures("add_group_members", params, reply)), [("a", Some(0), None)]);
    let message = |time: i64| {
        let text = json!([{ "msg_type": "TIMTextElem", "msg_content": { "text": "hi" } }]);
        json!({ "from_account": "a", "send_time": time, "msg_body": text })
    };
    let params = json!({ "group_id": "g", "msg_list": [message(1), message(2)] });
    let reply = json!({ "ErrorCode": 0, "ImportMsgResult": [{ "Result": 0, "MsgSeq": 1 }, { "Result": 10004 }] });
    assert_eq!(reported(&failures("import_group_messages", params, reply)), [("2", Some(1), Some(10004))]);
}

#[test]
fn a_boolean_says_which_words_were_deleted() {
    let params = json!({ "sdk_app_id": 1400000000, "lib_id": "l", "keywords": ["a", "b"] });
    let reply = json!({ "ErrorCode": 0, "Details": [
        { "Keyword": "a", "Deleted": true }, { "Keyword": "b", "Deleted": false, "ErrorInfo": "unknown" },
    ] });
    let failed = failures("delete_cloud_blocked_words", params, reply);
    assert_eq!((reported(&failed), failed[0].info.as_str()), (vec![("b", Some(1), None)], "unknown"));
}

#[test]
fn a_member_that_was_not_marked_has_no_entry() {
    let member = |name: &str| json!({ "member_account": name, "marks": [1000] });
    let params = json!({ "group_id": "g", "command_type": 1, "member_list": [member("a"), member("b")] });
    let reply = json!({ "ErrorCode": 0, "MemberList": [{ "Member_Account": "a", "Marks": [1000] }] });
    let failed = failures("mark_live_group_members", params, reply);
    assert_eq!((reported(&failed), failed[0].kind), (vec![("b", Some(1), None)], ErrorKind::NoAnswer));
}

#[test]
fn state_and_status_are_one_field() {
    for spelling in ["State", "Status"] {
        for endpoint in ["query_online_status", "query_login_state"] {
            let reply = json!({ "QueryResult": [{ "To_Account": "a", spelling: "Online" }] }).to_string();
            let name = if endpoint == "query_online_status" { "status" } else { "state" };
            let expected = json!({ "queryResult": [{ "toAccount": "a", name: "Online" }] });
            assert_eq!(serde_json::from_str::<Value>(&camel(endpoint, &reply)).unwrap(), expected);
        }
    }
}

#[test]
fn twenty_members_are_added_in_one_request_and_more_in_several() {
    let members = |count: usize| {
        let list: Vec<Value> = (0..count).map(|number| json!({ "member_account": format!("u{number}") })).collect();
        json!({ "group_id": "g", "member_list": list })
    };
    let endpoint = schema::find("add_group_members").unwrap();
    for (count, requests) in [(20, 1), (21, 2), (100, 5)] {
        let call = session().call_endpoint(endpoint, members(count), Naming::Snake, &CallOptions::default(), 1);
        assert_eq!(call.unwrap().progress().parts, requests);
    }
}

#[test]
fn numbers_above_2_53_are_exact_in_javascript() {
    let next = u64::MAX;
    let reply = format!(r#"{{"ErrorCode":0,"Next":{next}}}"#);
    assert_eq!(camel("list_app_groups", &reply), format!(r#"{{"errorCode":0,"next":"{next}"}}"#));
    let endpoint = schema::find("list_app_groups").unwrap();
    let params = json!({ "next": next.to_string() });
    let written = schema::write_request(endpoint, params, Naming::Camel, Naming::Wire, Check::Strict, None).unwrap();
    assert_eq!(written.json, format!(r#"{{"Next":{next}}}"#));
    let typed = serde_json::from_str::<<api::ListAppGroups as Request>::Reply>(&reply).unwrap();
    assert_eq!(typed.next, Some(next));
}

#[test]
fn each_spelling_of_a_group_id_goes_out_as_its_page_has_it() {
    let (request, _) = exchange(
        "delete_conversation",
        json!({ "from_account": "a", "type": 2, "to_group_id": "g" }),
        json!({ "ErrorCode": 0 }),
    );
    assert_eq!(body(&request), json!({ "From_Account": "a", "Type": 2, "ToGroupid": "g" }));
    let pin =
        json!({ "from_account": "a", "operation_type": 1, "recent_contact_item": [{ "type": 2, "group_id": "g" }] });
    let (request, _) = exchange("pin_conversations", pin, json!({ "ErrorCode": 0 }));
    assert!(String::from_utf8_lossy(&request.body).contains(r#""GroupId":"g""#));
    let reply = r#"{"GroupResultItem":[{"ResultItem":[{"ContactItem":{"ToGroupId":"g"},"ResultCode":51009}]}]}"#;
    assert!(camel("create_conversation_group", reply).contains(r#""toGroupId":"g""#));
}

#[test]
fn a_conversation_is_named_by_its_user_or_its_group() {
    let reply = json!({ "ErrorCode": 0, "ResultItem": [
        { "ContactItem": { "Type": 1, "To_Account": "bob" }, "ResultCode": 50001 },
        { "ContactItem": { "Type": 2, "ToGroupId": "g" }, "ResultCode": 51007 },
    ] });
    let params = json!({ "from_account": "a", "mark_item": [
        { "contact_item": { "type": 2, "to_group_id": "g" }, "opt_type": 1, "clear_mark": [0] },
        { "contact_item": { "type": 1, "to_account": "bob" }, "opt_type": 1, "clear_mark": [0] },
    ] });
    let failed = failures("mark_conversations", params, reply);
    assert_eq!(reported(&failed), [("bob", Some(1), Some(50001)), ("g", Some(0), Some(51007))]);
}

#[test]
fn what_users_define_themselves_is_never_renamed() {
    let params = json!({
        "group_id": "g",
        "group_attr": [{ "key": "group_id", "value": "to_account" }],
    });
    let (request, _) = exchange("modify_group_attributes", params, json!({ "ErrorCode": 0 }));
    assert_eq!(body(&request), json!({ "GroupId": "g", "GroupAttr": [{ "key": "group_id", "value": "to_account" }] }));
    let tags = json!({ "ErrorCode": 0, "UserProfileItem": [
        { "To_Account": "a", "ProfileItem": [{ "Tag": "Tag_Profile_IM_Nick", "Value": "From_Account" }], "ResultCode": 0 },
    ] });
    assert!(
        camel("get_profiles", &tags.to_string()).contains(r#"{"tag":"Tag_Profile_IM_Nick","value":"From_Account"}"#)
    );
}
