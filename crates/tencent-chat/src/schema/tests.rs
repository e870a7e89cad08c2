//! The engine on real endpoints.

use super::*;

fn write(name: &str, params: &str, from: Naming, check: Check) -> Result<WrittenRequest, InvalidRequest> {
    let endpoint = find(name).expect("a described endpoint");
    let mut params = serde_json::Deserializer::from_str(params);
    write_request(endpoint, &mut params, from, Naming::Wire, check, None)
}

fn body(name: &str, params: &str) -> String {
    write(name, params, Naming::Snake, Check::Strict).expect("a valid request").json
}

fn refusal(name: &str, params: &str) -> String {
    write(name, params, Naming::Snake, Check::Strict).expect_err("an invalid request").to_string()
}

fn rename(name: &str, json: &str, from: Naming, to: Naming) -> String {
    rename_reply(find(name).expect("a described endpoint"), json, from, to).expect("a JSON object")
}

#[test]
fn every_endpoint_is_found_by_its_name_and_by_its_path() {
    for endpoint in ENDPOINTS {
        assert_eq!(find(endpoint.name).map(|found| found.path), Some(endpoint.path));
        assert_eq!(find_path(endpoint.path).map(|found| found.name), Some(endpoint.name));
    }
    assert!(find("delete_everything").is_none());
}

#[test]
fn an_endpoint_asked_for_by_a_name_of_tencents_is_answered_with_ours() {
    for (name, snake, camel) in [
        ("sendmsg", "send_c2c_message", "sendC2cMessage"),
        ("openim/sendmsg", "send_c2c_message", "sendC2cMessage"),
        ("v4/openim/sendmsg", "send_c2c_message", "sendC2cMessage"),
        ("account_import", "import_account", "importAccount"),
        ("accountImport", "import_account", "importAccount"),
        ("send_c2c_message", "send_c2c_message", "sendC2cMessage"),
        ("sendC2cMessage", "send_c2c_message", "sendC2cMessage"),
    ] {
        assert_eq!(called(name, Naming::Snake), Some(format!("`{name}` is called `{snake}` here")));
        assert_eq!(called(name, Naming::Camel), Some(format!("`{name}` is called `{camel}` here")));
    }
    for name in ["", "/", "msg", "then", "toJSON", "constructor", "__class__", "/sendmsg", "v4"] {
        assert_eq!(called(name, Naming::Camel), None, "{name}");
    }
}

#[test]
fn no_name_of_tencents_is_the_one_of_another_endpoint_of_ours() {
    for endpoint in ENDPOINTS {
        let last = endpoint.path.rsplit('/').next().unwrap_or_default();
        assert!(find(last).is_none_or(|found| found.path == endpoint.path), "{last}");
    }
}

#[test]
fn every_endpoint_is_found_by_the_last_part_of_its_path() {
    for endpoint in ENDPOINTS {
        let last = endpoint.path.rsplit('/').next().unwrap_or_default();
        let said = called(last, Naming::Snake).unwrap_or_default();
        assert!(said.contains(&format!("`{}`", endpoint.name)), "{said}");
        // One name may stand for several: then their paths tell them apart.
        assert_eq!(said.contains(" or "), said.contains(&format!("({})", endpoint.path)), "{said}");
    }
}

#[test]
fn a_request_is_renamed_from_both_spellings() {
    let wire = r#"{"DeleteItem":[{"UserID":"alice"},{"UserID":"bob"}]}"#;
    assert_eq!(body("delete_accounts", r#"{"delete_item":[{"user_id":"alice"},{"user_id":"bob"}]}"#), wire);
    let camel = r#"{"deleteItem":[{"userId":"alice"},{"userId":"bob"}]}"#;
    let written = write("delete_accounts", camel, Naming::Camel, Check::Strict).unwrap();
    assert_eq!(written.json, wire);
    assert_eq!(written.items, ["alice", "bob"]);
}

#[test]
fn a_missing_required_field_is_named_with_its_path() {
    assert_eq!(refusal("delete_accounts", "{}"), "delete_accounts: delete_item: required");
    assert_eq!(
        refusal("delete_accounts", r#"{"delete_item":[{"user_id":"a"},{}]}"#),
        "delete_accounts: delete_item[1].user_id: required"
    );
}

#[test]
fn an_unknown_field_is_refused_with_the_closest_known_one() {
    assert_eq!(
        refusal("delete_accounts", r#"{"delete_item":[{"UserID":"a"}]}"#),
        "delete_accounts: delete_item[0].UserID: unknown field; did you mean `user_id`?"
    );
    assert_eq!(refusal("delete_friends", r#"{"xyz":1}"#), "delete_friends: xyz: unknown field");
}

#[test]
fn a_list_of_more_items_than_one_request_may_hold_is_no_mistake() {
    let items: Vec<String> = (0..101).map(|i| format!(r#"{{"user_id":"u{i}"}}"#)).collect();
    let params = format!(r#"{{"delete_item":[{}]}}"#, items.join(","));
    assert_eq!(write("delete_accounts", &params, Naming::Snake, Check::Strict).unwrap().items.len(), 101);
    assert_eq!(find("delete_accounts").unwrap().batch.unwrap().max, Some(100));

    let body = write("delete_accounts", &params, Naming::Snake, Check::Strict).unwrap().json;
    let refused = write("delete_accounts", &body, Naming::Wire, Check::StrictKnown).unwrap_err();
    assert_eq!(refused.to_string(), "delete_accounts: DeleteItem: more than 100 items (it has 101)");
}

#[test]
fn a_list_that_is_not_sent_in_several_requests_has_a_limit() {
    let accounts: Vec<String> = (0..101).map(|i| format!(r#""u{i}""#)).collect();
    let list = |count: usize| format!(r#"{{"accounts":[{}]}}"#, accounts[..count].join(","));
    assert!(write("import_accounts", &list(100), Naming::Snake, Check::Strict).is_ok());
    assert_eq!(refusal("import_accounts", &list(101)), "import_accounts: accounts: more than 100 items (it has 101)");
}

#[test]
fn what_tells_a_repeated_request_may_be_left_out_by_a_caller_but_not_on_the_wire() {
    let params = r#"{"GroupId":"g","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}"#;
    assert_eq!(write("send_group_message", params, Naming::Wire, Check::Strict).unwrap().json, params);
    let refused = write("send_group_message", params, Naming::Wire, Check::StrictKnown).unwrap_err();
    assert_eq!(refused.to_string(), "send_group_message: Random: required");
    let telling = find("send_group_message").unwrap().dedup.unwrap();
    assert_eq!((telling.fields.len(), telling.seconds), (1, Some(300)));
    assert!(refusal("send_group_message", r#"{"random":"x"}"#).contains("random"));
}

#[test]
fn lengths_are_counted_in_utf_8_bytes() {
    let account = |id: &str| format!(r#"{{"delete_item":[{{"user_id":"{id}"}}]}}"#);
    assert!(write("delete_accounts", &account(&"é".repeat(16)), Naming::Snake, Check::Strict).is_ok());
    assert_eq!(
        refusal("delete_accounts", &account(&"é".repeat(17))),
        "delete_accounts: delete_item[0].user_id: longer than 32 bytes (it has 34)"
    );
}

#[test]
fn wrong_types_are_named() {
    let to = |value: &str| refusal("delete_friends", &format!(r#"{{"from_account":"a","to_account":{value}}}"#));
    assert_eq!(to("[1]"), "delete_friends: to_account[0]: expected a string, got the integer 1");
    assert_eq!(to("[null]"), "delete_friends: to_account[0]: expected a string, got null");
    assert_eq!(to("\"bob\""), "delete_friends: to_account: expected a list, got a string");
    assert_eq!(to("{}"), "delete_friends: to_account: expected a list, got an object");
    assert_eq!(
        refusal("query_online_status", r#"{"to_account":["a"],"is_need_detail":true}"#),
        "query_online_status: is_need_detail: expected an integer, got true (flags are 1 and 0)"
    );
    assert_eq!(refusal("delete_accounts", "[]"), "delete_accounts: expected an object, got a list");
    assert_eq!(refusal("delete_accounts", "null"), "delete_accounts: expected an object, got null");
}

#[test]
fn a_value_outside_the_documented_set_is_refused_and_the_set_named() {
    assert_eq!(
        refusal("delete_friends", r#"{"from_account":"a","to_account":["b"],"delete_type":"Both"}"#),
        "delete_friends: delete_type: must be one of \"Delete_Type_Single\", \"Delete_Type_Both\", got \"Both\""
    );
    assert_eq!(
        refusal("query_online_status", r#"{"to_account":["a"],"is_need_detail":2}"#),
        "query_online_status: is_need_detail: must be one of 0, 1, got 2"
    );
}

#[test]
fn exactly_one_of_two_forms_is_needed() {
    assert_eq!(
        refusal("import_accounts", "{}"),
        "import_accounts: exactly one of `account_list`, `accounts` is needed, got none"
    );
    assert_eq!(
        refusal("import_accounts", r#"{"accounts":["a"],"account_list":[{"user_id":"a"}]}"#),
        "import_accounts: exactly one of `account_list`, `accounts` is needed, got several"
    );
    assert_eq!(body("import_accounts", r#"{"accounts":["a"]}"#), r#"{"Accounts":["a"]}"#);
}

#[test]
fn null_for_an_optional_field_is_the_same_as_leaving_it_out() {
    assert_eq!(
        body("delete_friends", r#"{"delete_type":null,"from_account":"a","to_account":["b"]}"#),
        r#"{"From_Account":"a","To_Account":["b"]}"#
    );
}

#[test]
fn users_own_keys_and_values_are_not_renamed() {
    let params = r#"{"user_attrs":[{"to_account":"u","attrs":{"user_id":"x","toAccount":"y"}}]}"#;
    let wire = r#"{"UserAttrs":[{"To_Account":"u","Attrs":{"user_id":"x","toAccount":"y"}}]}"#;
    assert_eq!(body("set_user_attributes", params), wire);
}

#[test]
fn unchecked_sends_what_it_is_given() {
    let params = r#"{"delete_item":[{"user_id":7,"NewField":[null]}],"surprise":null}"#;
    let written = write("delete_accounts", params, Naming::Snake, Check::Unchecked).unwrap();
    assert_eq!(written.json, r#"{"DeleteItem":[{"UserID":7,"NewField":[null]}],"surprise":null}"#);
}

#[test]
fn extra_is_merged_and_wins() {
    let endpoint = find("delete_friends").unwrap();
    let with = |params: &str, extra: &str| {
        let mut params = serde_json::Deserializer::from_str(params);
        write_request(endpoint, &mut params, Naming::Snake, Naming::Wire, Check::Strict, Some(extra)).map(|w| w.json)
    };
    // The order of the extra fields depends on how serde_json was built.
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let body = with(r#"{"from_account":"a","to_account":["b"]}"#, r#"{"To_Account":["c"],"New":1}"#).unwrap();
    assert_eq!(json(&body), json(r#"{"From_Account":"a","To_Account":["c"],"New":1}"#));
    let body = with("{}", r#"{"From_Account":"a","To_Account":["c"]}"#).unwrap();
    assert_eq!(json(&body), json(r#"{"From_Account":"a","To_Account":["c"]}"#));
    assert!(with("{}", "[1]").unwrap_err().to_string().starts_with("delete_friends: extra: expected an object"));
}

#[test]
fn integers_beyond_2_53_pass_exactly_through_javascript() {
    let big = r#"{"From_Account":"a","StartIndex":9007199254740993}"#;
    let camel = r#"{"fromAccount":"a","startIndex":"9007199254740993"}"#;
    assert_eq!(write("list_friends", camel, Naming::Camel, Check::Strict).unwrap().json, big);
    let reply = r#"{"NextStartIndex":-9007199254740993,"FriendNum":9007199254740991}"#;
    let renamed = rename("list_friends", reply, Naming::Wire, Naming::Camel);
    assert_eq!(renamed, r#"{"nextStartIndex":"-9007199254740993","friendNum":9007199254740991}"#);
    assert_eq!(rename("list_friends", &renamed, Naming::Camel, Naming::Wire), reply);
}

#[test]
fn a_reply_of_any_shape_passes() {
    let reply = r#"{"ResultItem":[{"ResultCode":"70107","UserID":144115,"New":{"a":1}},null,5,"x",[1]],"ErrorCode":0,"New":null}"#;
    assert_eq!(
        rename("delete_accounts", reply, Naming::Wire, Naming::Snake),
        r#"{"result_item":[{"result_code":70107,"user_id":"144115","New":{"a":1}},null,5,"x",[1]],"error_code":0,"New":null}"#
    );
    assert_eq!(rename("delete_accounts", r#"{"ResultItem":7}"#, Naming::Wire, Naming::Snake), r#"{"result_item":7}"#);
}

#[test]
fn a_misspelled_reply_field_gets_its_proper_name() {
    let reply = r#"{"CurruentSequence":13}"#;
    assert_eq!(rename("list_blocklist", reply, Naming::Wire, Naming::Snake), r#"{"current_sequence":13}"#);
    let both = r#"{"CurrentSequence":14,"CurruentSequence":13}"#;
    assert_eq!(
        rename("list_blocklist", both, Naming::Wire, Naming::Snake),
        r#"{"current_sequence":14,"CurruentSequence":13}"#
    );
}

#[test]
fn a_message_element_is_renamed_by_its_kind_wherever_the_kind_stands() {
    let reply = r#"{"RspMsgList":[{"MsgBody":[{"MsgContent":{"Text":"hi"},"MsgType":"TIMTextElem"},{"MsgType":"TIMTextElem","MsgContent":{"Text":"ho"}}]}]}"#;
    let names = rename("list_official_account_messages", reply, Naming::Wire, Naming::Snake);
    assert_eq!(
        names,
        r#"{"rsp_msg_list":[{"msg_body":[{"msg_type":"TIMTextElem","msg_content":{"text":"hi"}},{"msg_type":"TIMTextElem","msg_content":{"text":"ho"}}]}]}"#
    );
}

#[test]
fn a_message_element_of_unknown_kind_survives_unchanged() {
    let reply = r#"{"RspMsgList":[{"MsgBody":[{"MsgType":"TIMNewElem","MsgContent":{"Text":"hi","text":"ho"}}]}]}"#;
    let names = rename("list_official_account_messages", reply, Naming::Wire, Naming::Camel);
    assert!(names.contains(r#""msgContent":{"Text":"hi","text":"ho"}"#), "{names}");
    assert_eq!(rename("list_official_account_messages", &names, Naming::Camel, Naming::Wire), reply);
}

#[test]
fn a_message_element_is_checked_by_its_kind() {
    let send = |element: &str| {
        refusal(
            "send_official_account_message",
            &format!(r#"{{"official_account":"@TOA#_a","random":1,"msg_body":[{element}]}}"#),
        )
    };
    assert!(send(r#"{"msg_type":"TIMTextElem","msg_content":{}}"#).ends_with("msg_body[0].msg_content.text: required"));
    assert!(
        send(r#"{"msg_content":{"txt":"a"},"msg_type":"TIMTextElem"}"#)
            .ends_with("msg_content.txt: unknown field; did you mean `text`?")
    );
    assert!(send(r#"{"msg_content":{"text":"a"}}"#).ends_with("msg_body[0].msg_type: required"));
    assert!(send(r#"{"msg_type":"TIMTextElem"}"#).ends_with("msg_body[0].msg_content: required"));
}

#[test]
fn absurd_nesting_is_refused() {
    let deep = format!(r#"{{"delete_item":{}{}}}"#, "[".repeat(3000), "]".repeat(3000));
    for check in [Check::Strict, Check::Unchecked] {
        assert!(write("delete_accounts", &deep, Naming::Snake, check).is_err());
    }
}

#[test]
fn a_field_given_twice_is_refused() {
    assert_eq!(
        refusal("delete_friends", r#"{"from_account":"a","from_account":"b"}"#),
        "delete_friends: from_account: given twice"
    );
}

#[test]
fn a_server_ignores_unknown_fields_but_checks_the_known_ones() {
    let written = write(
        "delete_accounts",
        r#"{"Future":1,"DeleteItem":[{"UserID":"a","X":2}]}"#,
        Naming::Wire,
        Check::StrictKnown,
    );
    assert_eq!(written.unwrap().json, r#"{"DeleteItem":[{"UserID":"a"}]}"#);
    assert!(write("delete_accounts", r#"{"DeleteItem":[{"X":2}]}"#, Naming::Wire, Check::StrictKnown).is_err());
}

#[test]
fn every_endpoint_can_be_printed_although_messages_hold_messages() {
    for endpoint in ENDPOINTS {
        assert!(format!("{endpoint:?}").contains(endpoint.path));
    }
}
