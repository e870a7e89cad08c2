//! Names and values of earlier versions of the API, which the emulator still takes.
//!
//! Former names of fields are in the description (`aliases`), and the core takes them. Former values are there, too
//! (`old_values`), and are replaced here, since the core refuses them. This file also has what the description does not
//! have: former paths, and former limits that were higher.

use serde_json::Value;
use tencent_chat::schema::{Endpoint, Field, Limit};

/// Lists that were allowed to be longer in earlier versions: endpoint, list, number of items.
const LONGER_LISTS: &[(&str, &str, usize)] = &[
    // 300 on the international pages, 20 on the newest Chinese one.
    ("add_group_members", "MemberList", 300),
];

/// Paths that clients call, and the path that is described for the same endpoint.
const FORMER_PATHS: &[(&str, &str)] = &[
    // The path in the style of the other attribute endpoints, which SDKs generated for several languages use.
    ("v4/group_open_http_svc/get_group_attr", "v4/group_open_attr_http_svc/get_group_attr"),
];

/// How many items a list may have for clients that use an earlier limit.
pub(crate) fn former_limit(endpoint: &Endpoint, list: &str) -> Option<usize> {
    let known = LONGER_LISTS.iter().find(|(name, field, _)| *name == endpoint.name && *field == list);
    known.map(|(_, _, limit)| *limit)
}

/// The described path of a call.
pub(crate) fn current_path(path: &str) -> &str {
    FORMER_PATHS.iter().find(|(former, _)| *former == path).map_or(path, |(_, current)| current)
}

/// Replaces a former value by the present one.
pub(crate) fn replace_value(field: &Field, value: &mut Value) {
    let replacement = field.limits.0.iter().find_map(|limit| match limit {
        Limit::OldString(old, new) if value.as_str() == Some(*old) => Some(Value::from(*new)),
        Limit::OldInteger(old, new) if value.as_i64() == Some(*old) => Some(Value::from(*new)),
        _ => None,
    });
    if let Some(new) = replacement {
        *value = new;
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{NOW, Server, text};

    #[test]
    fn bodies_of_older_clients_are_taken() {
        let mut server = Server::with_accounts_and_group();
        let file = |name: &str| json!({"MsgType": "TIMFileElem", "MsgContent": {"Url": "http://f", "FileSize": 3, "FileName": name, "Download_Flag": 2}});
        for (name, body, code) in [
            ("import_account", json!({"Identifier": "u3", "Nick": "n", "FaceUrl": "f"}), 0),
            ("invalidate_login_state", json!({"Identifier": "u1"}), 0),
            (
                "list_c2c_messages",
                json!({"From_Account": "u1", "To_Account": "u2", "MaxCnt": 10, "MinTime": 0, "MaxTime": NOW + 9}),
                0,
            ),
            (
                "import_c2c_message",
                json!({"SyncFromOldSystem": 1, "From_Account": "u1", "To_Account": "u2", "MsgRandom": 1,
                       "MsgTimeStamp": NOW - 9, "MsgBody": text()}),
                0,
            ),
            ("list_app_groups", json!({"GroupType": "", "Limit": 1000, "Next": 0}), 0),
            ("list_app_groups", json!({"GroupType": "Work"}), 0),
            ("create_group", json!({"Type": "Meeting", "Name": "n", "GroupId": "m"}), 0),
            ("import_group", json!({"Type": "Work", "Name": "n", "GroupId": "w"}), 0),
            ("query_login_state", json!({"To_Account": ["known", "unknown"]}), 0),
            ("mute_group_members", json!({"GroupId": "g", "Members_Account": ["u1"], "ShutUpTime": 60}), 0),
            ("modify_group_profile", json!({"GroupId": "g", "ShutUpAllMember": "Off"}), 0),
            ("send_group_system_notification", json!({"GroupId": "g", "Content": "x", "ToMembers_Account": []}), 0),
            // The page says that a file has a UUID; it is unknown whether the server requires one.
            (
                "send_c2c_message",
                json!({"From_Account": "u1", "To_Account": "u2", "MsgRandom": 1, "SyncOtherMachine": 2,
                       "MsgBody": [file("a.pdf")]}),
                0,
            ),
            (
                "send_c2c_message",
                json!({"From_Account": "a", "To_Account": "b", "MsgSeq": 1, "MsgRandom": 1,
                       "SendMsgControl": ["NoMsgCheck"], "MsgBody": text()}),
                0,
            ),
            (
                "send_c2c_message",
                json!({"From_Account": "a", "To_Account": "b", "MsgSeq": 1, "MsgRandom": 1,
                       "SendMsgControl": ["NoUnread", "NoLastMsg", "NoMsgCheck"], "MsgBody": text()}),
                0,
            ),
            (
                "batch_send_c2c_message",
                json!({"To_Account": ["b"], "MsgSeq": 2, "MsgRandom": 1, "SendMsgControl": ["NoMsgCheck"],
                       "MsgBody": text()}),
                0,
            ),
            (
                "send_group_message",
                json!({"GroupId": "g", "From_Account": "administrator", "Random": 1, "MsgPriority": "Normal",
                       "SendMsgControl": ["NoMsgCheck"], "MsgBody": text()}),
                0,
            ),
            ("send_group_message", json!({"GroupId": "g", "Random": 2, "MsgPriority": "Lowest", "MsgBody": text()}), 0),
            ("set_c2c_messages_read", json!({"Report_Account": "a", "Peer_Account": "b", "MsgReadTime": NOW}), 0),
            (
                "set_c2c_messages_read",
                json!({"Report_Account": "a", "Peer_Account": "b", "MsgReadTime": NOW.to_string()}),
                0,
            ),
            ("update_group_counters", json!({"GroupId": "g", "GroupCounter": [{"Key": "like", "Value": 5}]}), 0),
        ] {
            let reply = server.call(name, body.clone());
            assert_eq!(reply["ErrorCode"], code, "{name} {body}: {reply}");
        }
    }

    #[test]
    fn former_names_and_values_mean_what_the_new_ones_do() {
        let mut server = Server::with_accounts_and_group();
        server.code("mute_group_members", json!({"GroupId": "g", "Members_Account": ["u1"], "ShutUpTime": 60}));
        let muted = server.call("list_muted_group_members", json!({"GroupId": "g"}));
        assert_eq!(muted["MutedAccountList"], json!([{"Member_Account": "u1", "MutedUntil": NOW + 60}]));

        server.code("create_group", json!({"Type": "Work", "Name": "n", "GroupId": "w"}));
        let groups = |server: &mut Server, kind: &str| server.call("list_app_groups", json!({ "GroupType": kind }));
        assert_eq!(groups(&mut server, "Work")["GroupIdList"], json!([{"GroupId": "w"}]));
        assert_eq!(groups(&mut server, "Work"), groups(&mut server, "Private"));
        assert_eq!(groups(&mut server, "")["TotalCount"], 2);

        let state = server.call("query_login_state", json!({"To_Account": ["known", "unknown"]}));
        assert_eq!(state["QueryResult"], json!([{"To_Account": "known", "State": "Offline"}]));
        assert_eq!(state["ErrorList"], json!([{"To_Account": "unknown", "ErrorCode": 70107}]));
    }

    #[test]
    fn attributes_are_read_at_the_path_of_the_other_calls_about_them() {
        let mut server = Server::with_accounts_and_group();
        server
            .code("modify_group_attributes", json!({"GroupId": "g", "GroupAttr": [{"key": "color", "value": "red"}]}));
        let mut request = server.request("get_group_attributes", json!({"GroupId": "g"}));
        request.path = "/v4/group_open_http_svc/get_group_attr".to_owned();
        let reply = server.handle(request).1;
        assert_eq!(reply["GroupAttrAry"], json!([{"key": "color", "value": "red"}]));
    }

    #[test]
    fn up_to_300_members_are_added_at_once() {
        let mut server = Server::with_accounts_and_group();
        let add = |server: &mut Server, count: usize| {
            let list: Vec<Value> = (0..count).map(|at| json!({"Member_Account": format!("n{at}")})).collect();
            server.call("add_group_members", json!({"GroupId": "g", "MemberList": list}))
        };
        let names: Vec<String> = (0..300).map(|at| format!("n{at}")).collect();
        server.import(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let reply = add(&mut server, 300);
        let results = reply["MemberList"].as_array().unwrap();
        assert!(results.len() == 300 && results.iter().all(|item| item["Result"] == 1), "{reply}");
        assert_eq!(add(&mut server, 301)["ErrorCode"], 10005);
        let wrong = json!({"GroupId": "g", "MemberList": vec![json!({"Member_Account": 7}); 21]});
        assert_eq!(server.code("add_group_members", wrong), 60015);
    }
}
