//! Bodies as clients of any age and language write them, made into what the description knows.
//!
//! Former values are replaced ([`former`]), and the empty values that some languages write for fields without a value are taken
//! out: `""`, 0, and `[]` for an object.

use serde_json::{Map, Value, json};
use tencent_chat::schema::{Field, Limit, Object, Type};

use crate::former;

/// Numbers of which 0 makes no sense: how many there may be, where a page begins, what a list goes up to.
const NEVER_ZERO: [&str; 8] = [
    "Limit",
    "MaxMemberCount",
    "MaxMemberNum",
    "MaxSubscriberNum",
    "NumberPerPage",
    "Page",
    "ReqMsgSeq",
    "UserBirthEnd",
];

/// Takes out of a body what counts as left out, and puts present values in the place of former ones.
pub(crate) fn normalize(object: &Object, body: &mut Value) {
    let Some(given) = body.as_object_mut() else { return };
    for field in object.fields() {
        for name in std::iter::once(&field.wire).chain(field.aliases) {
            normalize_field(field, name, given);
        }
    }
}

fn normalize_field(field: &Field, name: &str, given: &mut Map<String, Value>) {
    let Some(value) = given.get_mut(name) else { return };
    match (field.ty, value) {
        // PHP writes an empty object as an empty list.
        (Type::Object(_) | Type::Free | Type::Map(_), value @ Value::Array(_)) if *value == json!([]) => {
            *value = json!({})
        }
        (Type::Object(object), value) => normalize(object, value),
        (Type::List(Type::Object(object)), Value::Array(items)) => {
            items.iter_mut().for_each(|item| normalize(object, item));
        }
        (_, Value::Array(items)) => items.iter_mut().for_each(|item| former::replace_value(field, item)),
        (_, value) => former::replace_value(field, value),
    }
    if !field.required && is_left_out(field, &given[name]) {
        given.remove(name);
    }
}

/// Whether a field has the value that stands for none in Go and similar languages, and that value cannot be meant.
fn is_left_out(field: &Field, value: &Value) -> bool {
    let any = |holds: fn(&Limit) -> bool| field.limits.0.iter().any(holds);
    match value {
        Value::String(text) if text.is_empty() => {
            let names_a_value =
                any(|limit| matches!(limit, Limit::Strings(all) | Limit::OpenStrings(all) if !all.contains(&"")));
            names_a_value || field.wire.ends_with("_Account")
        }
        Value::Number(number) if number.as_i64() == Some(0) => {
            let is_time = any(|limit| matches!(limit, Limit::Timestamp(_)));
            let is_other = any(|limit| matches!(limit, Limit::Integers(all) if !all.contains(&0)));
            is_time || is_other || NEVER_ZERO.contains(&field.wire)
        }
        Value::Array(items) => items.is_empty() && any(|limit| matches!(limit, Limit::EmptyMeans(_))),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{NOW, Server, text};

    #[test]
    fn empty_values_of_fields_that_are_left_open_count_as_none() {
        let mut server = Server::with_accounts_and_group();
        for (name, body) in [
            (
                "create_group",
                json!({"Type": "Public", "Name": "n", "GroupId": "open", "Owner_Account": "",
                "MaxMemberCount": 0, "ApplyJoinOption": "", "MemberList": [{"Member_Account": "a", "Role": ""}]}),
            ),
            ("import_group", json!({"Type": "Public", "Name": "n", "GroupId": "old", "CreateTime": 0})),
            ("import_group_members", json!({"GroupId": "old", "MemberList": [{"Member_Account": "a", "JoinTime": 0}]})),
            ("modify_group_profile", json!({"GroupId": "open", "MuteAllMember": "", "MaxMemberNum": 0})),
            (
                "modify_group_member_profile",
                json!({"GroupId": "open", "Member_Account": "a", "Role": "", "MsgFlag": ""}),
            ),
            (
                "send_c2c_message",
                json!({"From_Account": "", "To_Account": "u2", "MsgRandom": 1, "SyncOtherMachine": 0,
                "MsgBody": text(), "OfflinePushInfo": []}),
            ),
            (
                "add_friends",
                json!({"From_Account": "a", "AddType": "",
                "AddFriendItem": [{"To_Account": "b", "AddSource": "AddSource_Type_Web"}]}),
            ),
            ("list_joined_groups", json!({"Member_Account": "a", "Limit": 0, "GroupType": "", "ResponseFilter": []})),
        ] {
            let reply = server.call(name, body.clone());
            assert_eq!(reply["ErrorCode"], 0, "{name} {body}: {reply}");
        }
        let filter = json!({"GroupBaseInfoFilter": ["CreateTime", "MemberNum", "MuteAllMember"]});
        let reply =
            server.call("get_group_profiles", json!({"GroupIdList": ["old", "open"], "ResponseFilter": filter}));
        let [old, open] = [&reply["GroupInfo"][0], &reply["GroupInfo"][1]];
        assert_eq!((&old["CreateTime"], &open["MuteAllMember"]), (&json!(NOW), &json!("Off")));
        assert_eq!(open["MemberNum"], 1, "{open}");

        server.call("send_group_message", json!({"GroupId": "g", "Random": 1, "MsgBody": text()}));
        let newest = json!({"GroupId": "g", "ReqMsgNumber": 20, "ReqMsgSeq": 0});
        assert_eq!(server.call("list_group_messages", newest)["RspMsgList"][0]["MsgRandom"], 1);
    }

    #[test]
    fn an_empty_value_that_can_be_meant_stays() {
        let mut server = Server::with_accounts_and_group();
        server.call("modify_group_profile", json!({"GroupId": "g", "Introduction": "x"}));
        server.call("modify_group_profile", json!({"GroupId": "g", "Introduction": ""}));
        let profile = server.call("get_group_profiles", json!({"GroupIdList": ["g"]}));
        assert_eq!(profile["GroupInfo"][0]["Introduction"], "");
        let mute = |seconds| json!({"GroupId": "g", "Members_Account": ["u1"], "MuteTime": seconds});
        server.call("mute_group_members", mute(60));
        server.call("mute_group_members", mute(0));
        assert_eq!(server.call("list_muted_group_members", json!({"GroupId": "g"}))["MutedAccountList"], json!([]));
        for (name, body, code) in [
            ("create_group", json!({"Type": "", "Name": "n"}), 10004),
            ("send_c2c_message", json!({"To_Account": "", "MsgRandom": 1, "MsgBody": text()}), 90012),
            ("mute_group_members", mute(-1), 10004),
        ] {
            assert_eq!(server.code(name, body.clone()), code, "{name} {body}");
        }
    }
}
