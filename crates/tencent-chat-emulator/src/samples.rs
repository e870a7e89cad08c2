//! Every sample of the pages, sent to the emulator: what it answers has the keys of the page's own reply.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Value, json};

use crate::testing::Server;

/// Fields that the page's sample has and a reply has only when there is something to say: endpoint and beginning.
const ONLY_WHEN_THERE_ARE_ANY: &[(&str, &str)] = &[
    ("add_to_blocklist", ".Fail_Account"),
    ("check_blocklist", ".Fail_Account"),
    ("check_friends", ".Fail_Account"),
    ("get_attribute_names", ".Attr"),
    ("get_friends", ".InfoItem[].SnsProfileItem"),
    ("get_group_profiles", ".GroupInfo[].MaxMemberNum"),
    ("get_group_profiles", ".GroupInfo[].MemberList[].AppMemberDefinedData"),
    ("get_group_read_receipts", ".GroupMsgReceiptList[]."),
    ("get_specified_group_members", ".MemberList[].AppMemberDefinedData"),
    ("get_specified_group_members", ".MemberList[].NameCard"),
    ("get_member_attribute_names", ".AttrNames"),
    ("get_member_attributes", ".UserAttrs[].Attrs"),
    ("get_user_attributes", ""),
    ("get_user_tags", ".ErrorList"),
    ("list_conversations", ".SessionItem[].To_Account"),
    ("list_group_members", ".MemberList[].AppMemberDefinedData"),
    // Communities only.
    ("list_group_members", ".Next"),
    ("list_friends", ".UserDataItem"),
    ("moderate_content", ".Keywords"),
    ("query_online_status", ".ErrorList"),
    ("send_group_message", ".MsgDropReason"),
    ("remove_from_blocklist", ".Fail_Account"),
];

/// Endpoints with a sample that is refused: it names an ID that the server makes up, or needs calls before it.
const REFUSED: &[&str] = &[
    "add_live_group_robots",
    "add_permission_group_members",
    "add_subscribers",
    "add_topic_permissions",
    "check_live_group_members",
    "create_official_account",
    "delete_conversation_group",
    "delete_group_attributes",
    "delete_live_group_robots",
    "delete_local_blocked_words",
    "delete_permission_group_members",
    "delete_robot",
    "delete_subscribers",
    "delete_topic_permissions",
    "end_call",
    "get_c2c_message_extensions",
    "get_call_info",
    "get_call_record",
    "get_call_webhook",
    "get_group_message_extensions",
    "get_message_archives",
    "get_topic_permissions",
    "list_group_message_readers",
    "list_live_group_admins",
    "list_live_group_online_members",
    "list_permission_group_members",
    "mark_live_group_members",
    "modify_c2c_message",
    "modify_group_message",
    "modify_official_account",
    "modify_permission_group",
    "modify_subscriber",
    "modify_topic",
    "pin_group_message",
    "recall_c2c_message",
    "remove_member_attributes",
    "remove_user_attributes",
    "revoke_push",
    "send_robot_stream_message",
    "set_c2c_message_extensions",
    "set_group_message_extensions",
    "set_live_group_admins",
    "set_member_attributes",
    "set_topic_permissions",
    "set_user_attributes",
    "unpin_group_message",
    "update_conversation_group",
];

/// An endpoint's samples of requests and of replies.
struct Samples {
    name: String,
    requests: Vec<Value>,
    replies: Vec<Value>,
}

/// All samples, as the OpenAPI document has them from the description.
fn samples() -> Vec<Samples> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../packages/openapi/openapi.json");
    // The server makes up such IDs, so groups cannot be created with them.
    let text = fs::read_to_string(path)
        .unwrap()
        .replace("@TGS#_", "@TGS_")
        .replace("@TGS#", "group-")
        .replace("@TGS_", "@TGS#_");
    let document: Value = serde_json::from_str(&text).unwrap();
    let values = |content: &Value| {
        let examples = content["content"]["application/json"]["examples"].as_object();
        examples.into_iter().flatten().map(|(_, example)| example["value"].clone()).collect::<Vec<_>>()
    };
    let paths = document["paths"].as_object().unwrap().values();
    let endpoint = |path: &Value| Samples {
        name: path["post"]["operationId"].as_str().unwrap().to_owned(),
        requests: values(&path["post"]["requestBody"]),
        replies: values(&path["post"]["responses"]["200"]),
    };
    paths.map(endpoint).collect()
}

/// Every string under a key that ends so, at any depth.
fn named<'a>(value: &'a Value, is_key: &dyn Fn(&str) -> bool, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let strings = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                if is_key(key) {
                    found.extend(strings.iter().filter_map(Value::as_str));
                }
                named(value, is_key, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, is_key, found)),
        _ => {}
    }
}

/// A server on which the accounts, groups and official accounts exist that the samples name.
fn server(samples: &[Samples]) -> Server {
    let mut server = Server::new();
    let requests = || samples.iter().flat_map(|endpoint| &endpoint.requests);
    let mut accounts = BTreeSet::new();
    let is_account = |key: &str| (key.ends_with("_Account") && !key.starts_with("Official")) || key == "UserID";
    requests().for_each(|request| named(request, &is_account, &mut accounts));
    let accounts: Vec<&str> =
        accounts.into_iter().filter(|name| (1..=32).contains(&name.len()) && !name.starts_with('@')).collect();
    server.import(&accounts);
    let mut groups = BTreeSet::new();
    requests().for_each(|request| named(request, &|key| key == "GroupId" || key == "GroupIdList", &mut groups));
    let members: Vec<Value> = accounts.iter().map(|name| json!({ "Member_Account": name })).collect();
    for group in groups {
        let mut body = json!({"Type": "Public", "Name": "n", "GroupId": group, "Owner_Account": "administrator"});
        if group.starts_with("@TGS#_") {
            body["Type"] = "Community".into();
            body["SupportTopic"] = 1.into();
            body["EnablePermission"] = 1.into();
        }
        server.call("create_group", body);
        for members in members.chunks(20) {
            server.call("add_group_members", json!({"GroupId": group, "MemberList": members}));
        }
    }
    let mut official = BTreeSet::new();
    requests().for_each(|request| named(request, &|key| key.starts_with("Official_Account"), &mut official));
    for account in official {
        let body = json!({"Owner_Account": "administrator", "Name": "n", "OfficialAccountUserID": account});
        server.call("create_official_account", body);
    }
    server
}

/// Keys that the page's reply has and this one lacks. Of lists the first items are compared, where both have one.
fn missing(at: &str, sample: &Value, reply: &Value, found: &mut BTreeSet<String>) {
    match (sample, reply) {
        (Value::Object(sample), Value::Object(reply)) => {
            for (key, value) in sample {
                let at = format!("{at}.{key}");
                match reply.get(key) {
                    Some(answered) => missing(&at, value, answered, found),
                    None => drop(found.insert(at)),
                }
            }
        }
        (Value::Array(sample), Value::Array(reply)) => {
            if let (Some(sample), Some(reply)) = (sample.first(), reply.first()) {
                missing(&format!("{at}[]"), sample, reply, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_reply_to_each_sample_has_the_keys_of_the_page() {
    let samples = samples();
    let mut lacking: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut refused = BTreeMap::new();
    for endpoint in &samples {
        for request in &endpoint.requests {
            // `call` holds every field of the reply against the tables.
            let reply = server(&samples).call(&endpoint.name, request.clone());
            assert_ne!(reply["ErrorCode"], 60009, "{}", endpoint.name);
            if reply["ErrorCode"] != 0 {
                refused.insert(endpoint.name.clone(), reply["ErrorCode"].clone());
                continue;
            }
            let least = endpoint.replies.iter().map(|sample| {
                let mut found = BTreeSet::new();
                missing("", sample, &reply, &mut found);
                found.retain(|at| {
                    let is_optional = |(name, key): &(&str, &str)| *name == endpoint.name && at.starts_with(key);
                    !ONLY_WHEN_THERE_ARE_ANY.iter().any(is_optional)
                });
                found
            });
            if let Some(found) = least.min_by_key(BTreeSet::len).filter(|found| !found.is_empty()) {
                lacking.entry(endpoint.name.clone()).or_default().extend(found);
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
    assert_eq!(refused.keys().map(String::as_str).collect::<Vec<_>>(), REFUSED, "{refused:#?}");
}
