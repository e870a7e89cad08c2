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
    for endpoint in endpoints() {
        assert_eq!(find(endpoint.name).map(|found| found.path), Some(endpoint.path));
        assert_eq!(find_path(endpoint.path).map(|found| found.name), Some(endpoint.name));
    }
    assert!(find("delete_everything").is_none());
}

#[test]
fn an_endpoint_is_meant_by_each_of_its_names_and_by_no_other() {
    for endpoint in endpoints() {
        let url = format!("https://adminapisgp.im.qcloud.com/{}?sdkappid=1", endpoint.path);
        for name in [endpoint.name, &camel(endpoint.name), &endpoint.name.replace('_', "-"), endpoint.path, &url] {
            assert_eq!(meant(name).map(|meant| meant.name), Ok(endpoint.name), "{name}");
        }
    }
    assert_eq!(meant("").map(|meant| meant.name), Err("no endpoint is called \"\"".to_owned()));
    assert_eq!(
        meant("https://x.example").map(|meant| meant.name),
        Err("no endpoint is called \"https://x.example\"".into())
    );
    assert!(meant("sendmsgg").unwrap_err().ends_with("; did you mean `sendmsg`?"));
    // Several paths end in the same way.
    let last = |endpoint: &Endpoint| endpoint.path.rsplit('/').next().unwrap_or_default();
    let twice = endpoints().find(|one| {
        find_spelled(last(one)).is_none() && endpoints().filter(|other| last(other) == last(one)).count() > 1
    });
    let said = meant(last(twice.expect("pages use some names twice"))).unwrap_err();
    assert!(said.contains(" may mean `") && said.contains(" or `"), "{said}");
}

#[test]
fn an_endpoint_is_found_in_a_line_of_a_log() {
    for (line, name) in [
        ("delete_accounts: 70107 account_not_found", Some("delete_accounts")),
        ("await chat.deleteAccounts(…)", Some("delete_accounts")),
        ("POST https://console.tim.qq.com/v4/openim/sendmsg?sdkappid=1", Some("send_c2c_message")),
        ("\"/v4/openim/sendmsg/\"", Some("send_c2c_message")),
        ("push to all, kick none", None),
        ("v4/no/such sendmsgs", None),
        ("", None),
    ] {
        assert_eq!(mentioned(line).map(|endpoint| endpoint.name), name, "{line}");
    }
}

#[test]
fn what_cannot_be_undone_is_known_of_every_endpoint() {
    for endpoint in endpoints().filter(|endpoint| endpoint.gone.is_some()) {
        assert_eq!(Consequence::of(endpoint), Some(Consequence::Removes), "{}", endpoint.name);
    }
    let all: Vec<&str> = endpoints()
        .filter(|endpoint| Consequence::of(endpoint) == Some(Consequence::ReachesAll))
        .map(|endpoint| endpoint.name)
        .collect();
    assert_eq!(all.len(), 3, "a name has changed: {all:?}");
    for reads in endpoints()
        .filter(|endpoint| ["get", "list", "query", "check"].iter().any(|word| endpoint.name.starts_with(word)))
    {
        assert_eq!(Consequence::of(reads), None, "{}", reads.name);
    }
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
        assert_eq!(called(name, Naming::Snake), Some(format!("`{name}` is called `{snake}` in this SDK")));
        assert_eq!(called(name, Naming::Camel), Some(format!("`{name}` is called `{camel}` in this SDK")));
    }
    for name in ["", "/", "msg", "then", "toJSON", "constructor", "__class__", "/sendmsg", "v4"] {
        assert_eq!(called(name, Naming::Camel), None, "{name}");
    }
}

#[test]
fn no_name_of_tencents_is_the_one_of_another_endpoint_of_ours() {
    for endpoint in endpoints() {
        let last = endpoint.path.rsplit('/').next().unwrap_or_default();
        assert!(find(last).is_none_or(|found| found.path == endpoint.path), "{last}");
    }
}

#[test]
fn every_endpoint_is_found_by_the_last_part_of_its_path() {
    for endpoint in endpoints() {
        let last = endpoint.path.rsplit('/').next().unwrap_or_default();
        let said = called(last, Naming::Snake).unwrap_or_default();
        assert!(said.contains(&format!("`{}`", endpoint.name)), "{said}");
        // One name may mean several: then their paths distinguish them.
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
        refusal("delete_accounts", r#"{"delete_item":[{"user_ids":"a"}]}"#),
        "delete_accounts: delete_item[0].user_ids: unknown field; did you mean `user_id`?"
    );
    assert_eq!(
        refusal("delete_accounts", r#"{"DeleteItem":[{"UserIDs":"a"}]}"#),
        "delete_accounts: DeleteItem[0].UserIDs: unknown field; did you mean `UserID`?"
    );
    let camel = write("delete_accounts", r#"{"deleteItems":[]}"#, Naming::Camel, Check::Strict).unwrap_err();
    assert_eq!(camel.to_string(), "deleteAccounts: deleteItems: unknown field; did you mean `deleteItem`?");
    assert_eq!(camel.endpoint, "deleteAccounts");
    assert_eq!(
        refusal("delete_friends", r#"{"xyz":1}"#),
        "delete_friends: xyz: unknown field; known are `from_account`, `to_account`, `delete_type`"
    );
    let camel = write("list_muted_group_members", r#"{"groupId":"g","limit":10}"#, Naming::Camel, Check::Strict);
    assert!(camel.unwrap_err().to_string().ends_with("limit: unknown field; known are `groupId`, `topicId`"));
    // A longer list would hide the message.
    assert_eq!(refusal("create_group", r#"{"xyz":1}"#), "create_group: xyz: unknown field");
}

#[test]
fn a_list_of_more_items_than_one_request_may_hold_is_allowed() {
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
fn what_identifies_a_retried_request_may_be_left_out_by_a_caller_but_not_on_the_wire() {
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
        refusal("list_friends", r#"{"from_account":"a","start_index":true}"#),
        "list_friends: start_index: expected an integer, got true"
    );
    assert_eq!(refusal("delete_accounts", "[]"), "delete_accounts: expected an object, got a list");
    assert_eq!(refusal("delete_accounts", "null"), "delete_accounts: expected an object, got null");
}

#[test]
fn a_value_that_is_nearly_a_known_one_is_refused_and_any_other_passes() {
    let with = |value: &str| format!(r#"{{"from_account":"a","to_account":["b"],"delete_type":{value:?}}}"#);
    for near in ["delete_type_both", "Delete_Type_Bth", "DeleteTypeBoth"] {
        let expected =
            format!("delete_friends: delete_type: {near:?} is not a known value; did you mean \"Delete_Type_Both\"?");
        assert_eq!(refusal("delete_friends", &with(near)), expected);
    }
    assert!(body("delete_friends", &with("Both")).ends_with(r#""DeleteType":"Both"}"#));
    assert!(body("query_online_status", r#"{"to_account":["a"],"is_need_detail":2}"#).ends_with(":2}"));
    let group = |kind: &str| refusal("create_group", &format!(r#"{{"type":{kind:?},"name":"n"}}"#));
    assert!(group("work").ends_with("did you mean \"Work\"?"), "{}", group("work"));
    for (name, params) in [
        ("create_group", r#"{"type":"Newer","name":"n"}"#),
        ("create_group", r#"{"type":"Meeting","name":"n"}"#),
        ("get_group_profiles", r#"{"group_id_list":["g"],"response_filter":{"group_base_info_filter":["Newer"]}}"#),
        ("moderate_content", r#"{"audit_name":"c2c","content_type":"Text","content":"c"}"#),
    ] {
        body(name, params);
    }
    // Pages name some values of a filter only, so that a server takes others, too.
    let filter =
        |field: &str| format!(r#"{{"GroupIdList":["g"],"ResponseFilter":{{"GroupBaseInfoFilter":[{field:?}]}}}}"#);
    assert!(write("get_group_profiles", &filter("Newer"), Naming::Wire, Check::StrictKnown).is_ok());
    assert!(refusal("get_group_profiles", &filter("FaceURL")).ends_with("did you mean \"FaceUrl\"?"));
    // A server knows no other values: what an emulator does not refuse, nobody finds.
    let server = |name: &str, body: &str| write(name, body, Naming::Wire, Check::StrictKnown).unwrap_err().to_string();
    assert_eq!(
        server("delete_friends", r#"{"From_Account":"a","To_Account":["b"],"DeleteType":"Both"}"#),
        "delete_friends: DeleteType: must be one of \"Delete_Type_Single\", \"Delete_Type_Both\", got \"Both\""
    );
    assert_eq!(
        server("query_online_status", r#"{"To_Account":["a"],"IsNeedDetail":2}"#),
        "query_online_status: IsNeedDetail: must be one of 0, 1, got 2"
    );
}

#[test]
fn a_flag_takes_yes_and_no() {
    let flag =
        |value: &str| body("query_online_status", &format!(r#"{{"to_account":["a"],"is_need_detail":{value}}}"#));
    assert!(flag("true").ends_with(r#""IsNeedDetail":1}"#));
    assert!(flag("false").ends_with(r#""IsNeedDetail":0}"#));
}

#[test]
fn exactly_one_of_two_forms_is_needed() {
    assert_eq!(
        refusal("import_accounts", "{}"),
        "import_accounts: exactly one of `account_list`, `accounts` is required, got none"
    );
    assert_eq!(
        refusal("import_accounts", r#"{"accounts":["a"],"account_list":[{"user_id":"a"}]}"#),
        "import_accounts: exactly one of `account_list`, `accounts` is required, got several"
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

fn write_with(name: &str, params: &str, extra: &str, check: Check) -> Result<WrittenRequest, InvalidRequest> {
    let endpoint = find(name).expect("a described endpoint");
    let mut params = serde_json::Deserializer::from_str(params);
    write_request(endpoint, &mut params, Naming::Camel, Naming::Wire, check, Some(extra))
}

/// The order of the extra fields depends on how serde_json was built.
fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn extra_is_merged_objects_into_objects() {
    let params = r#"{"fromAccount":"a","toAccount":["b"]}"#;
    let written = write_with("delete_friends", params, r#"{"New":1,"Other":{"a":[2]}}"#, Check::Strict).unwrap();
    assert_eq!(json(&written.json), json(r#"{"From_Account":"a","To_Account":["b"],"New":1,"Other":{"a":[2]}}"#));
    let all = r#"{"From_Account":"a","To_Account":["c"]}"#;
    assert_eq!(json(&write_with("delete_friends", "{}", all, Check::Strict).unwrap().json), json(all));

    let params = r#"{"toAccount":"b","msgBody":[{"msgType":"T","msgContent":{}}],"offlinePushInfo":{"desc":"d","AndroidInfo":{"sound":"s"}},"Own":{"x":{}}}"#;
    let extra = r#"{"OfflinePushInfo":{"Ext":"e","AndroidInfo":{"New":1,"Deep":{"y":2}}},"Own":{"x":{"z":3},"w":4}}"#;
    let merged = r#"{"To_Account":"b","MsgBody":[{"MsgType":"T","MsgContent":{}}],
        "OfflinePushInfo":{"Desc":"d","Ext":"e","AndroidInfo":{"Sound":"s","New":1,"Deep":{"y":2}}},"Own":{"x":{"z":3},"w":4}}"#;
    for check in [Check::Strict, Check::Unchecked] {
        let written = write_with("send_c2c_message", params, extra, check).unwrap();
        assert_eq!(json(&written.json), json(merged));
    }
    assert_eq!(json(&write_with("delete_friends", "{}", all, Check::Unchecked).unwrap().json), json(all));
}

#[test]
fn extra_has_no_described_field_in_our_spelling() {
    let params = r#"{"toAccount":"b","msgBody":[{"msgType":"TIMNewElem","msgContent":{}}],"offlinePushInfo":{"apnsInfo":{"sound":"s"}}}"#;
    for (extra, reason) in [
        (r#"{"cloud_custom_data":"{}"}"#, "extra.cloud_custom_data: unknown field; did you mean `CloudCustomData`?"),
        (r#"{"cloudCustomData":"{}"}"#, "extra.cloudCustomData: unknown field; did you mean `CloudCustomData`?"),
        (
            r#"{"OfflinePushInfo":{"ApnsInfo":{"subTitle":"t"}}}"#,
            "extra.OfflinePushInfo.ApnsInfo.subTitle: unknown field; did you mean `SubTitle`?",
        ),
        // Also within what the caller did not give.
        (
            r#"{"OfflinePushInfo":{"AndroidInfo":{"sound":"t"}}}"#,
            "extra.OfflinePushInfo.AndroidInfo.sound: unknown field; did you mean `Sound`?",
        ),
    ] {
        let refused = write_with("send_c2c_message", params, extra, Check::Strict).unwrap_err();
        assert_eq!(refused.to_string(), format!("sendC2cMessage: {reason}"));
        assert!(write_with("send_c2c_message", params, extra, Check::Unchecked).is_ok());
    }
    let extra = r#"{"newThing":{"sound":3},"Cloud_Custom":2,"OfflinePushInfo":{"New":{"sound":1}}}"#;
    assert!(write_with("send_c2c_message", params, extra, Check::Strict).is_ok());
}

#[test]
fn extra_may_bring_what_is_required_within_an_object() {
    let with = |extra| {
        let mut params = serde_json::Deserializer::from_str(r#"{"inner":{}}"#);
        write_request(&ODD, &mut params, Naming::Snake, Naming::Wire, Check::Strict, extra)
    };
    assert_eq!(with(None).unwrap_err().to_string(), "do_odd_things: inner.name: required");
    assert_eq!(with(Some(r#"{"Inner":{"Name":"x"}}"#)).unwrap().json, r#"{"Inner":{"Name":"x"}}"#);
    let refused = with(Some(r#"{"Inner":{"Nick":"x"}}"#)).unwrap_err();
    assert_eq!(refused.to_string(), "do_odd_things: inner.name: required");
}

#[test]
fn what_extra_and_the_parameters_both_have_is_refused() {
    let refused = |params: &str, extra: &str| {
        write_with("send_c2c_message", params, extra, Check::Strict).expect_err("given twice").to_string()
    };
    for (params, extra, path) in [
        (r#"{"offlinePushInfo":{"desc":"d"}}"#, r#"{"OfflinePushInfo":{"Desc":"e"}}"#, "OfflinePushInfo.Desc"),
        (r#"{"offlinePushInfo":{"desc":"d"}}"#, r#"{"OfflinePushInfo":1}"#, "OfflinePushInfo"),
        (
            r#"{"OfflinePushInfo":{"AndroidInfo":{"Sound":"d"}}}"#,
            r#"{"OfflinePushInfo":{"AndroidInfo":{"Sound":"d"}}}"#,
            "OfflinePushInfo.AndroidInfo.Sound",
        ),
        (r#"{"toAccount":"b"}"#, r#"{"To_Account":"c"}"#, "To_Account"),
        (r#"{"msgBody":[{"MsgType":"T","MsgContent":{}}]}"#, r#"{"MsgBody":[]}"#, "MsgBody"),
        (r#"{"New":{"a":1}}"#, r#"{"New":{"a":2}}"#, "New.a"),
        (r#"{"New":1}"#, r#"{"New":{}}"#, "New"),
    ] {
        assert_eq!(refused(params, extra), format!("sendC2cMessage: extra.{path}: given twice"));
    }
    assert!(refused("{}", "[1]").ends_with("sendC2cMessage: extra: expected an object"));
    // What is null is not given.
    let params = r#"{"toAccount":null,"msgBody":[{"msgType":"T","msgContent":{}}]}"#;
    let written = write_with("send_c2c_message", params, r#"{"To_Account":"c"}"#, Check::Strict).unwrap();
    assert_eq!(json(&written.json), json(r#"{"MsgBody":[{"MsgType":"T","MsgContent":{}}],"To_Account":"c"}"#));
}

#[test]
fn the_position_of_a_first_page_need_not_be_given() {
    assert_eq!(json(&body("list_friends", r#"{"from_account":"a"}"#)), json(r#"{"From_Account":"a","StartIndex":0}"#));
    let given = r#"{"from_account":"a","start_index":7}"#;
    assert_eq!(json(&body("list_friends", given)), json(r#"{"From_Account":"a","StartIndex":7}"#));
    let extra = write_with("list_friends", r#"{"fromAccount":"a"}"#, r#"{"StartIndex":8}"#, Check::Strict).unwrap();
    assert_eq!(json(&extra.json), json(r#"{"From_Account":"a","StartIndex":8}"#));
    // Where the caller decides, it must be given; a server gets it always.
    assert!(
        refusal("list_c2c_messages", r#"{"operator_account":"a","peer_account":"b","max_cnt":1,"min_time":0}"#)
            .ends_with("max_time: required")
    );
    let wire = r#"{"From_Account":"a"}"#;
    assert!(write("list_friends", wire, Naming::Wire, Check::StrictKnown).is_err());
    assert_eq!(write("list_friends", wire, Naming::Wire, Check::Unchecked).unwrap().json, wire);
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
    for both in [r#"{"CurrentSequence":14,"CurruentSequence":13}"#, r#"{"CurruentSequence":13,"CurrentSequence":14}"#] {
        assert_eq!(
            rename("list_blocklist", both, Naming::Wire, Naming::Snake),
            r#"{"current_sequence":14,"CurruentSequence":13}"#
        );
    }
}

#[test]
fn a_look_alike_never_takes_the_place_of_a_described_field() {
    for (to, own) in [(Naming::Snake, "user_id"), (Naming::Camel, "userId")] {
        for look_alike in ["user_id", "userId"] {
            let item =
                |fields: &str| format!(r#"{{"ResultItem":[{{{fields}}}],"error_code":5,"errorCode":6,"ErrorCode":0}}"#);
            let (described, other) = (r#""UserID":"bob""#, format!(r#""{look_alike}":"mallory""#));
            for reply in [item(&format!("{described},{other}")), item(&format!("{other},{described}")), item(&other)] {
                let renamed = json(&rename("delete_accounts", &reply, Naming::Wire, to));
                let list = if to == Naming::Snake { "result_item" } else { "resultItem" };
                let code = if to == Naming::Snake { "error_code" } else { "errorCode" };
                let expected = if reply.contains("bob") { "bob" } else { "mallory" };
                assert_eq!((&renamed[list][0][own], &renamed[code]), (&json(&format!("{expected:?}")), &json("0")));
            }
        }
    }
}

#[test]
fn a_look_alike_is_the_described_field_where_that_never_came() {
    for look_alike in ["error_list", "errorList"] {
        let reply = format!(r#"{{"{look_alike}":[{{"toAccount":"r","errorCode":90011}}],"error_info":"i"}}"#);
        let read = read_reply(find("batch_send_c2c_message").unwrap(), &reply, Naming::Wire, Naming::Camel).unwrap();
        assert_eq!(json(&read.json), json(r#"{"errorList":[{"toAccount":"r","errorCode":90011}],"errorInfo":"i"}"#));
        assert_eq!((read.results[0].item.as_str(), read.results[0].code), ("r", Some(90011)));
        let wire = rename("batch_send_c2c_message", &reply, Naming::Wire, Naming::Wire);
        assert_eq!(json(&wire), json(r#"{"ErrorList":[{"To_Account":"r","ErrorCode":90011}],"ErrorInfo":"i"}"#));
    }
    let reply = r#"{"RspMsgList":[{"MsgBody":[{"msgContent":{"data":"x"},"msg_type":"TIMCustomElem"}]}]}"#;
    for to in [Naming::Snake, Naming::Camel] {
        let names = rename("list_official_account_messages", reply, Naming::Wire, to);
        assert!(names.contains(r#":{"data":"x"}"#), "{names}");
        let again = rename("list_official_account_messages", &names, to, Naming::Wire);
        let element = r#"{"MsgType":"TIMCustomElem","MsgContent":{"Data":"x"}}"#;
        assert_eq!(again, format!(r#"{{"RspMsgList":[{{"MsgBody":[{element}]}}]}}"#));
    }
}

#[test]
fn an_element_is_not_taken_for_its_look_alike() {
    let reply = r#"{"RspMsgList":[{"MsgBody":[{"msg_type":"x","MsgType":"T","MsgContent":{},"MsgType":"U"}]}]}"#;
    let names = rename("list_official_account_messages", reply, Naming::Wire, Naming::Snake);
    assert_eq!(names, r#"{"rsp_msg_list":[{"msg_body":[{"msg_type":"T","msg_content":{}}]}]}"#);
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
    for (element, reason) in [
        (
            r#"{"msg_content":{"txt":"a"},"msg_type":"TIMTextElem"}"#,
            "msg_content.txt: unknown field; did you mean `text`?",
        ),
        (
            r#"{"msg_type":"TIMTextElem","msg_content":{"txet":1}}"#,
            "msg_content.txet: unknown field; did you mean `text`?",
        ),
        (
            r#"{"msg_type":"TIMTextElem","msg_content":{"text":5}}"#,
            "msg_content.text: expected a string, got the integer 5",
        ),
        (r#"{"msg_type":"TIMSoundElem","msg_content":{"second":[]}}"#, "second: expected an integer, got a list"),
        (r#"{"msg_content":{"text":"a"}}"#, "msg_body[0].msg_type: required"),
        (r#"{"msg_type":"TIMTextElem"}"#, "msg_body[0].msg_content: required"),
        (r#"{"type":"TIMTextElem","msg_content":{}}"#, "msg_body[0].type: unknown field; did you mean `msg_type`?"),
        (
            r#"{"msg_type":"TIMNewElem","content":{}}"#,
            "msg_body[0].content: unknown field; did you mean `msg_content`?",
        ),
        (
            r#"{"msg_type":"TIMTextElem","content":{}}"#,
            "msg_body[0].content: unknown field; did you mean `msg_content`?",
        ),
        (r#""hello""#, "msg_body[0]: expected an object, got a string: use element.text(\"…\")"),
    ] {
        assert!(send(element).ends_with(reason), "{}", send(element));
    }
    let refused = refusal("send_c2c_message", r#"{"to_account":"b","msg_body":"hello"}"#);
    assert_eq!(refused, "send_c2c_message: msg_body: expected a list, got a string: use [element.text(\"…\")]");
    for near in ["TIMTextElm", "TimTextElem"] {
        let element = format!(r#"{{"msg_type":{near:?},"msg_content":{{"text":"a"}}}}"#);
        let expected = format!("msg_body[0].msg_type: {near:?} is not a known value; did you mean \"TIMTextElem\"?");
        assert!(send(&element).ends_with(&expected), "{}", send(&element));
    }
}

#[test]
fn what_the_service_gave_in_an_element_it_takes_back() {
    for element in [
        r#"{"MsgType":"TIMSoundElem","MsgContent":{"Second":1.5,"Size":"x"}}"#,
        r#"{"MsgType":"TIMLocationElem","MsgContent":{"Latitude":"1.5","Longitude":true}}"#,
        r#"{"MsgType":"TIMFaceElem","MsgContent":{"Data":"wave"}}"#,
        r#"{"MsgType":"TIMTextElem","MsgContent":{}}"#,
        r#"{"MsgType":"TIMTextElem","MsgContent":{"Text":null,"Bold":null,"newThing":{"a":[1]},"extra":1}}"#,
        r#"{"MsgType":"TIMTextElem","MsgContent":{"Text":"a"},"sticky":null}"#,
        r#"{"MsgType":"TIMNewElem"}"#,
        r#"{"MsgType":"TIMRelayElem","MsgContent":{"AbstractList":[null],"MsgList":[{"MsgTimeStamp":1795674671923,
            "MsgBody":[{"MsgType":"TIMImageElem","MsgContent":{"ImageInfoArray":[{"Type":9}]}},{"MsgType":"TIMTextElem"}]}]}}"#,
        r#"{"MsgType":"TIMStreamElem","MsgContent":{"Chunks":[{"Index":0,"IsLast":1}]}}"#,
    ] {
        let event = format!(r#"{{"RspMsgList":[{{"MsgBody":[{element}]}}]}}"#);
        for naming in [Naming::Wire, Naming::Snake, Naming::Camel] {
            let read = rename("list_official_account_messages", &event, Naming::Wire, naming);
            let read = json(&read);
            let body = read.as_object().unwrap().values().next().unwrap()[0].as_object().unwrap().values().next();
            let params =
                serde_json::json!({ "To_Account": "b", "MsgSeq": 1, "MsgRandom": 1, "MsgBody": body.unwrap() })
                    .to_string();
            for check in [Check::Strict, Check::StrictKnown] {
                let sent = write("send_c2c_message", &params, naming, check).unwrap().json;
                assert_eq!(json(&sent)["MsgBody"][0], json(element));
            }
        }
    }
}

#[test]
fn an_unknown_name_of_ours_in_an_element_is_mistyped_only_where_the_described_field_is_absent() {
    let sent = |content: &str| {
        let element = format!(r#"{{"MsgType":"TIMCustomElem","MsgContent":{content}}}"#);
        let params = format!(r#"{{"to_account":"b","msg_body":[{element}]}}"#);
        write("send_c2c_message", &params, Naming::Snake, Check::Strict).map(|written| written.json.contains(&element))
    };
    for content in [
        r#"{"Data":"a","Date":1}"#,
        r#"{"Date":1,"Data":null}"#,
        r#"{"Date":1}"#,
        r#"{"Text":"b","Ext":""}"#,
        r#"{"Sound":"a","sounds":"b"}"#,
    ] {
        assert!(sent(content).unwrap(), "{content}");
    }
    for (content, reason) in [
        (r#"{"sounds":1}"#, "sounds: unknown field; did you mean `sound`?"),
        (r#"{"Data":"a","data":"b"}"#, "data: given twice"),
    ] {
        let refused = sent(content).unwrap_err().to_string();
        assert_eq!(refused, format!("send_c2c_message: msg_body[0].MsgContent.{reason}"));
    }
    let both =
        r#"{"To_Account":"b","MsgBody":[{"MsgType":"TIMImageElem","MsgContent":{"ImageFormat":1,"image_format":2}}]}"#;
    let refused = write("send_c2c_message", both, Naming::Camel, Check::Strict).unwrap_err().to_string();
    assert!(refused.ends_with("image_format: unknown field; did you mean `imageFormat`?"), "{refused}");
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
    for endpoint in endpoints() {
        assert!(format!("{endpoint:?}").contains(endpoint.path));
    }
}

#[test]
fn tencents_names_are_understood_at_every_level() {
    let wire = r#"{"To_Account":"b","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}],"OfflinePushInfo":{"Desc":"d"}}"#;
    for mixed in [
        wire,
        r#"{"toAccount":"b","MsgBody":[{"msgType":"TIMTextElem","MsgContent":{"text":"hi"}}],"offlinePushInfo":{"Desc":"d"}}"#,
        r#"{"To_Account":"b","msgBody":[{"MsgType":"TIMTextElem","msgContent":{"Text":"hi"}}],"OfflinePushInfo":{"desc":"d"}}"#,
    ] {
        assert_eq!(write("send_c2c_message", mixed, Naming::Camel, Check::Strict).unwrap().json, wire);
    }
    for naming in [Naming::Snake, Naming::Camel, Naming::Wire] {
        assert_eq!(write("send_c2c_message", wire, naming, Check::Strict).unwrap().json, wire);
        assert_eq!(write("send_c2c_message", wire, naming, Check::Unchecked).unwrap().json, wire);
        let written = write("delete_accounts", r#"{"DeleteItem":[{"UserID":"a"}]}"#, naming, Check::Strict).unwrap();
        assert_eq!((written.items, written.places.len()), (vec!["a".to_owned()], 1));
    }
    // They are checked, too, and shown as they were given.
    assert_eq!(
        refusal("delete_accounts", &format!(r#"{{"DeleteItem":[{{"UserID":"{}"}}]}}"#, "x".repeat(33))),
        "delete_accounts: DeleteItem[0].UserID: longer than 32 bytes (it has 33)"
    );
    assert_eq!(
        refusal("delete_accounts", r#"{"DeleteItem":[{}]}"#),
        "delete_accounts: DeleteItem[0].user_id: required"
    );
    assert_eq!(
        refusal("send_c2c_message", r#"{"MsgBody":[{"MsgContent":{"Text":1},"MsgType":"TIMTextElem"}]}"#),
        "send_c2c_message: MsgBody[0].MsgContent.Text: expected a string, got the integer 1"
    );
}

#[test]
fn both_spellings_of_one_field_are_refused() {
    for (params, path) in [
        (r#"{"from_account":"a","From_Account":"a"}"#, "From_Account"),
        (r#"{"From_Account":"a","from_account":"b"}"#, "from_account"),
    ] {
        assert_eq!(refusal("delete_friends", params), format!("delete_friends: {path}: given twice"));
    }
    for element in [r#"{"msg_type":"a","MsgType":"a"}"#, r#"{"MsgContent":{},"msg_content":{}}"#] {
        let refused = refusal("send_c2c_message", &format!(r#"{{"msg_body":[{element}]}}"#));
        assert!(refused.ends_with(": given twice"), "{refused}");
    }
    // Null is not given.
    assert!(body("delete_friends", r#"{"from_account":null,"From_Account":"a","to_account":["b"]}"#).contains("\"a\""));
}

#[test]
fn what_may_be_newer_than_the_description_passes_as_it_is() {
    let params = r#"{"to_account":"b","Future":{"x":[null,1.5]},"my_Tag":null,
        "msg_body":[{"msg_type":"TIMTextElem","msg_content":{"text":"t","Bold":true},"Flag":1},
                    {"msg_type":"TIMNewElem","msg_content":{"anything":[1]}}]}"#;
    let wire = r#"{"To_Account":"b","Future":{"x":[null,1.5]},"my_Tag":null,
        "MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"t","Bold":true},"Flag":1},
                   {"MsgType":"TIMNewElem","MsgContent":{"anything":[1]}}]}"#;
    assert_eq!(json(&body("send_c2c_message", params)), json(wire));
    for (field, meant) in [("ToAccount", "To_Account"), ("MsgBdoy", "MsgBody"), ("MSGBody", "MsgBody")] {
        let refused = refusal("send_c2c_message", &format!(r#"{{"{field}":1}}"#));
        assert_eq!(refused, format!("send_c2c_message: {field}: unknown field; did you mean `{meant}`?"));
    }
    let refused = refusal("send_c2c_message", r#"{"msg_body":[{"MsgTyp":"x"}]}"#);
    assert_eq!(refused, "send_c2c_message: msg_body[0].MsgTyp: unknown field; did you mean `MsgType`?");
    let refused = refusal("send_c2c_message", r#"{"msg_body":[{"flag":1}]}"#);
    assert!(refused.ends_with("msg_body[0].flag: unknown field; known are `msg_type`, `msg_content`"), "{refused}");
}

#[test]
fn an_empty_list_of_items_is_not_a_mistake() {
    let written = write("delete_accounts", r#"{"delete_item":[]}"#, Naming::Snake, Check::Strict).unwrap();
    assert!(written.no_items && written.items.is_empty());
    assert!(write("query_online_status", r#"{"to_account":[]}"#, Naming::Snake, Check::Strict).unwrap().no_items);
    assert!(
        !write("delete_accounts", r#"{"delete_item":[{"user_id":"a"}]}"#, Naming::Snake, Check::Strict)
            .unwrap()
            .no_items
    );
    assert_eq!(
        empty_reply(find("delete_accounts").unwrap()),
        r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","ResultItem":[]}"#
    );
}

/// An endpoint with a field for each rule that looks at single values.
static ODD: Endpoint = Endpoint {
    name: "do_odd_things",
    family: "odd",
    path: "v4/odd/things",
    doc: None,
    no_status: false,
    rate: None,
    items_per_minute: None,
    idempotent: None,
    request: &ODD_REQUEST,
    reply: &ODD_REQUEST,
    batch: None,
    must_answer: false,
    dedup: None,
    page: None,
    gone: None,
};
static ODD_REQUEST: Object = Object::of(&[
    odd("UserID", "user_id", Type::String, &["Identifier", "Id_Old"], &[]),
    odd("At", "at", Type::Integer, &[], &[Limit::Max(4294967295), Limit::Seconds, Limit::Timestamp(1)]),
    odd("AtMillis", "at_millis", Type::Integer, &[], &[Limit::Timestamp(1000)]),
    odd("AtText", "at_text", Type::OneOf(&[Type::String, Type::Integer]), &[], &[Limit::Timestamp(1)]),
    odd("For", "for", Type::Integer, &[], &[Limit::Seconds]),
    odd(
        "Kind",
        "kind",
        Type::String,
        &[],
        &[Limit::Strings(&["Private", "Public"]), Limit::OldString("Work", "Private")],
    ),
    odd("Mode", "mode", Type::Integer, &[], &[Limit::Integers(&[2, 5]), Limit::OldInteger(1, 5)]),
    odd("Data", "data", Type::String, &[], &[Limit::Hint("give JSON text")]),
    odd("Members", "members", Type::List(&Type::String), &[], &[Limit::EmptyMeans("every member")]),
    odd("Inner", "inner", Type::Object(&ODD_INNER), &[], &[]),
    odd("Count", "count", Type::OneOf(&[Type::Integer, Type::Map(&Type::Integer)]), &[], &[]),
]);

static ODD_INNER: Object = Object::of(&[Field { required: true, ..odd("Name", "name", Type::String, &[], &[]) }]);

const fn odd(
    wire: &'static str,
    name: &'static str,
    ty: Type,
    aliases: &'static [&'static str],
    limits: &'static [Limit],
) -> Field {
    Field { wire, name, aliases, ty, required: false, in_query: false, failed_items: false, limits: Limits(limits) }
}

fn odd_write(params: &str, from: Naming, check: Check) -> Result<String, String> {
    let mut params = serde_json::Deserializer::from_str(params);
    let written = write_request(&ODD, &mut params, from, Naming::Wire, check, None);
    written.map(|written| written.json).map_err(|error| error.to_string())
}

#[test]
fn an_old_name_counts_as_the_field_and_is_sent_as_given() {
    for naming in [Naming::Snake, Naming::Camel, Naming::Wire] {
        for check in [Check::Strict, Check::Unchecked] {
            let sent = r#"{"Identifier":"a"}"#;
            assert_eq!(odd_write(sent, naming, check).as_deref(), Ok(sent));
        }
    }
    // The server has it as the field.
    let server = odd_write(r#"{"Identifier":"a"}"#, Naming::Wire, Check::StrictKnown);
    assert_eq!(server.as_deref(), Ok(r#"{"UserID":"a"}"#));
    let refused = |params: &str, naming| odd_write(params, naming, Check::Strict).unwrap_err();
    assert_eq!(
        refused(r#"{"Identifier":1}"#, Naming::Snake),
        "do_odd_things: Identifier: expected a string, got the integer 1"
    );
    assert_eq!(refused(r#"{"user_id":"a","Identifier":"a"}"#, Naming::Snake), "do_odd_things: Identifier: given twice");
    assert_eq!(
        refused(r#"{"id_old":"a"}"#, Naming::Snake),
        "do_odd_things: id_old: unknown field; did you mean `user_id`?"
    );
    assert_eq!(refused(r#"{"idOld":"a"}"#, Naming::Camel), "doOddThings: idOld: unknown field; did you mean `userId`?");
}

#[test]
fn in_a_reply_the_first_old_name_becomes_the_field_where_that_is_absent() {
    let read = |reply: &str| json(&rename_reply(&ODD, reply, Naming::Wire, Naming::Snake).unwrap());
    assert_eq!(read(r#"{"Id_Old":"a","X":1}"#), json(r#"{"user_id":"a","X":1}"#));
    assert_eq!(read(r#"{"Id_Old":"a","Identifier":"b"}"#), json(r#"{"user_id":"a","Identifier":"b"}"#));
    assert_eq!(read(r#"{"Id_Old":"a","UserID":"b","user_id":"c"}"#), json(r#"{"user_id":"b","Id_Old":"a"}"#));
    assert_eq!(rename_reply(&ODD, r#"{"Id_Old":"a"}"#, Naming::Wire, Naming::Wire).unwrap(), r#"{"UserID":"a"}"#);
}

#[test]
fn values_are_taken_in_every_form_that_is_meant_only_one_way() {
    for (params, sent) in [
        (r#"{"at":"2026-11-26T06:31:11.923Z"}"#, r#"{"At":1795674671}"#),
        (r#"{"at":"2026-11-26T14:31:11+08:00"}"#, r#"{"At":1795674671}"#),
        (r#"{"at_millis":"2026-11-26T06:31:11.923Z"}"#, r#"{"AtMillis":1795674671923}"#),
        (r#"{"at_text":"2026-11-26T06:31:11.923Z"}"#, r#"{"AtText":1795674671}"#),
        (r#"{"at_text":"1795674671"}"#, r#"{"AtText":"1795674671"}"#),
        (r#"{"at_text":1795674671}"#, r#"{"AtText":1795674671}"#),
        (r#"{"at":1795674671.0}"#, r#"{"At":1795674671}"#),
        (r#"{"at_millis":9007199254740992.0}"#, r#"{"AtMillis":9007199254740992}"#),
        (r#"{"count":5}"#, r#"{"Count":5}"#),
        (r#"{"count":{"Public":5.0,"my_own":1}}"#, r#"{"Count":{"Public":5,"my_own":1}}"#),
        (r#"{"kind":"Other"}"#, r#"{"Kind":"Other"}"#),
        (r#"{"mode":7}"#, r#"{"Mode":7}"#),
    ] {
        assert_eq!(odd_write(params, Naming::Snake, Check::Strict).as_deref(), Ok(sent));
    }
    for (params, reason) in [
        (r#"{"at":1795674671923}"#, "at: looks like milliseconds; the unit is seconds (it is 1795674671923)"),
        (r#"{"for":100000000000}"#, "for: looks like milliseconds; the unit is seconds (it is 100000000000)"),
        (r#"{"at":"tomorrow"}"#, "at: expected an integer, got a string"),
        (r#"{"for":"2026-11-26T06:31:11Z"}"#, "for: expected a number of seconds, got a date"),
        (r#"{"mode":"2026-11-26T06:31:11Z"}"#, "mode: expected an integer, got a date"),
        (r#"{"at":1.5}"#, "at: expected an integer, got the number 1.5"),
        (r#"{"at_millis":9007199254740994.0}"#, "at_millis: expected an integer, got the number 9007199254740994.0"),
        (r#"{"at":true}"#, "at: expected an integer, got true"),
        (r#"{"kind":"Work"}"#, "kind: \"Work\" was replaced: use \"Private\""),
        (r#"{"kind":"work"}"#, "kind: \"work\" was replaced: use \"Private\""),
        (r#"{"kind":"private"}"#, "kind: \"private\" is not a known value; did you mean \"Private\"?"),
        (r#"{"mode":1}"#, "mode: 1 was replaced: use 5"),
        (r#"{"data":{"a":1}}"#, "data: expected a string, got an object: give JSON text"),
        (r#"{"data":["a"]}"#, "data: expected a string, got a list: give JSON text"),
        (r#"{"members":[]}"#, "members: empty: leave it out to reach every member"),
        (r#"{"count":"x"}"#, "count: expected an integer or an object, got a string"),
        (r#"{"count":{"a":"x"}}"#, "count.a: expected an integer, got a string"),
    ] {
        let expected = format!("do_odd_things: {reason}");
        assert_eq!(odd_write(params, Naming::Snake, Check::Strict), Err(expected));
    }
    assert_eq!(odd_write(r#"{"Members":[]}"#, Naming::Wire, Check::StrictKnown).as_deref(), Ok(r#"{"Members":[]}"#));
    let read = rename_reply(&ODD, r#"{"Count":{"Public":5}}"#, Naming::Wire, Naming::Snake).unwrap();
    assert_eq!(read, r#"{"count":{"Public":5}}"#);
}

#[test]
fn a_missing_value_of_pandas_is_named() {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer};
    let nan = |number: f64| {
        let params = MapDeserializer::<_, Error>::new([("at", number)].into_iter());
        write_request(&ODD, params.into_deserializer(), Naming::Snake, Naming::Wire, Check::Strict, None)
            .unwrap_err()
            .reason
    };
    assert_eq!(nan(f64::NAN), "NaN is a missing value in pandas: leave the field out");
    assert_eq!(nan(f64::INFINITY), "the number is not finite");
}
