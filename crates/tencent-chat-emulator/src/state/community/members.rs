//! Members of permission groups.

use std::ops::Bound;

use serde_json::{Value, json};

use super::permission_group;
use crate::generated::{AddPermissionGroupMembers, DeletePermissionGroupMembers, ListPermissionGroupMembers};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::page_size;

/// Maximum members of a page, and the size of a page without a limit in the request.
const PAGE: usize = ListPermissionGroupMembers::LIMIT_MAX as usize;

const ADDED: i64 = 0;
const MEMBER_ALREADY: i64 = 10013;
const NOT_IN_THE_COMMUNITY: i64 = 10004;

/// The fields of a member of the Community that a permission group also shows.
const FIELDS: [&str; 6] = ["Role", "JoinTime", "MsgSeq", "MsgFlag", "LastSendMsgTime", "MuteUntil"];
/// When the member joined the permission group.
const JOINED: &str = "JoinPermissionGroupTime";

/// Each account succeeds or fails by itself.
pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddPermissionGroupMembers = call.read();
    let items = request.member_list();
    let is_member: Vec<bool> = {
        let members = &state.groups.get(request.group_id())?.members;
        items.iter().map(|item| members.get(item.member_account()).is_some()).collect()
    };
    let members = &mut permission_group(state, request.group_id(), request.permission_group_id())?.members;
    let mut add = |account: &str, is_member: bool| {
        if !is_member {
            return NOT_IN_THE_COMMUNITY;
        }
        if members.contains_key(account) {
            return MEMBER_ALREADY;
        }
        members.insert(account.to_owned(), call.secs());
        ADDED
    };
    let mut results = Vec::new();
    for (item, is_member) in items.into_iter().zip(is_member) {
        let account = item.member_account();
        results.push(json!({ "Member_Account": account, "Result": add(account, is_member) }));
    }
    Ok(Reply::ok().with("MemberList", results))
}

/// An account that is not in it counts as success.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeletePermissionGroupMembers = call.read();
    let members = &mut permission_group(state, request.group_id(), request.permission_group_id())?.members;
    for item in request.member_list() {
        members.remove(item.member_account());
    }
    Ok(Reply::ok())
}

/// Sorted by account. The cursor is the last account of the page.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListPermissionGroupMembers = call.read();
    let limit = page_size(request.limit(), PAGE)?.min(PAGE);
    let last = request.next().unwrap_or_default();
    let members = &permission_group(state, request.group_id(), request.permission_group_id())?.members;
    let mut rest = members.range::<str, _>((Bound::Excluded(last), Bound::Unbounded));
    let page: Vec<(String, u64)> =
        rest.by_ref().take(limit).map(|(account, joined)| (account.clone(), *joined)).collect();
    let next = page.last().filter(|_| rest.next().is_some()).map_or(String::new(), |(account, _)| account.clone());
    let wanted = request.member_info_filter();
    let wants = |name: &str| wanted.as_ref().is_none_or(|wanted| wanted.contains(&name));
    let fields: Vec<&str> = FIELDS.into_iter().filter(|field| wants(field)).collect();
    let group = state.groups.get(request.group_id())?;
    let item = |(account, joined): &(String, u64)| {
        let member = group.members.get(account).ok_or_else(|| Refusal::new(10002, "a member is missing"))?;
        let mut item = group.member_json(member, Some(&fields), call.secs());
        if let Some(item) = item.as_object_mut() {
            item.remove("AppMemberDefinedData");
        }
        if wants(JOINED) {
            item[JOINED] = json!(joined);
        }
        Ok(item)
    };
    let list: Vec<Value> = page.iter().map(item).collect::<Result<_, Refusal>>()?;
    Ok(Reply::ok().with("Next", next).with("MemberList", list))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    const GROUP: &str = "@TGS#_c";
    const TOPIC: &str = "@TGS#_c@TOPIC#_food";
    const MODS: &str = "@PMG#_mods";

    /// A community in which nobody may speak by default, with a topic and a permission group without rights.
    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["owner", "admin", "alice", "bob", "stranger"]);
        let members = json!([{"Member_Account": "admin", "Role": "Admin"}, {"Member_Account": "alice"}, {"Member_Account": "bob"}]);
        for (name, body) in [
            (
                "create_group",
                json!({"Type": "Community", "Name": "n", "GroupId": GROUP, "Owner_Account": "owner",
                "SupportTopic": 1, "EnablePermission": 1, "DefaultPermission": 0, "MemberList": members}),
            ),
            ("create_topic", json!({"GroupId": GROUP, "TopicId": TOPIC, "TopicName": "Food"})),
            (
                "create_permission_group",
                json!({"GroupId": GROUP, "PermissionGroupId": MODS, "PermissionGroupName": "Mods", "Permission": 0}),
            ),
        ] {
            assert_eq!(server.code(name, body), 0, "{name}");
        }
        server
    }

    fn of_mods(more: Value) -> Value {
        let mut body = json!({"GroupId": GROUP, "PermissionGroupId": MODS});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    }

    fn add(server: &mut Server, accounts: &[&str]) -> Vec<i64> {
        let list: Vec<Value> = accounts.iter().map(|account| json!({"Member_Account": account})).collect();
        let reply = server.call("add_permission_group_members", of_mods(json!({"MemberList": list})));
        reply["MemberList"].as_array().unwrap().iter().map(|item| item["Result"].as_i64().unwrap()).collect()
    }

    fn speak(server: &mut Server, from: &str) -> i64 {
        let body = json!({"GroupId": GROUP, "TopicId": TOPIC, "From_Account": from, "Random": 1,
            "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": from}}]});
        server.code("send_group_message", body)
    }

    fn topic_permission(server: &mut Server, name: &str, permission: u64) -> i64 {
        let list = json!([{"TopicId": TOPIC, "Permission": permission}]);
        let reply = server.call(name, of_mods(json!({"TopicPermissionList": list})));
        reply["TopicPermissionResultList"][0]["ErrorCode"].as_i64().unwrap()
    }

    #[test]
    fn a_member_speaks_in_a_topic_by_the_rights_of_its_permission_groups() {
        let mut server = server();
        assert_eq!(["owner", "admin", "alice"].map(|from| speak(&mut server, from)), [0, 10007, 10007]);
        assert_eq!(add(&mut server, &["alice"]), [0]);
        assert_eq!(speak(&mut server, "alice"), 10007);
        assert_eq!(topic_permission(&mut server, "set_topic_permissions", 8), 110_011);
        assert_eq!(topic_permission(&mut server, "add_topic_permissions", 4), 0);
        assert_eq!(topic_permission(&mut server, "add_topic_permissions", 8), 110_010);
        assert_eq!(speak(&mut server, "alice"), 10007, "may mute, not send");
        assert_eq!(topic_permission(&mut server, "set_topic_permissions", 8), 0);
        assert_eq!((speak(&mut server, "alice"), speak(&mut server, "bob")), (0, 10007));
        let rights = server.call("get_topic_permissions", of_mods(json!({})))["TopicPermissionResultList"].clone();
        assert_eq!(rights, json!([{"ErrorCode": 0, "ErrorInfo": "", "TopicId": TOPIC, "Permission": 8}]));
        let delete = of_mods(json!({"TopicIdList": [TOPIC, TOPIC]}));
        let results = server.call("delete_topic_permissions", delete)["TopicPermissionResultList"].clone();
        assert_eq!((&results[0]["ErrorCode"], &results[1]["ErrorCode"]), (&json!(0), &json!(110_014)));
        assert_eq!(speak(&mut server, "alice"), 10007);
        server.call("modify_permission_group", of_mods(json!({"Permission": 64})));
        assert_eq!(speak(&mut server, "alice"), 0, "in all topics");
        server.call("modify_group_profile", json!({"GroupId": GROUP, "DefaultPermission": 64}));
        assert_eq!(speak(&mut server, "bob"), 0, "by default");
        let no_topic = of_mods(json!({"TopicPermissionList": [{"TopicId": "x", "Permission": 1}]}));
        let result =
            server.call("add_topic_permissions", no_topic)["TopicPermissionResultList"][0]["ErrorCode"].clone();
        assert_eq!(result, 110_013);
    }

    #[test]
    fn members_are_added_listed_and_deleted_and_leave_with_the_community() {
        let mut server = server();
        assert_eq!(add(&mut server, &["alice", "admin", "bob", "alice", "stranger"]), [0, 0, 0, 10013, 10004]);
        let page = |server: &mut Server, next: &str, fields: Value| {
            let body = of_mods(json!({"Limit": 2, "Next": next, "MemberInfoFilter": fields}));
            server.call("list_permission_group_members", body)
        };
        let first = page(&mut server, "", json!(["Role", "JoinPermissionGroupTime"]));
        let admin = json!({"Member_Account": "admin", "Role": "Admin", "JoinPermissionGroupTime": NOW});
        assert_eq!((&first["MemberList"][0], &first["Next"]), (&admin, &json!("alice")));
        let last = page(&mut server, "alice", Value::Null);
        assert_eq!(
            last["MemberList"],
            json!([{"Member_Account": "bob", "Role": "Member", "JoinTime": NOW, "MsgSeq": 0, "MsgFlag": "AcceptAndNotify",
                    "LastSendMsgTime": 0, "MuteUntil": 0, "JoinPermissionGroupTime": NOW}])
        );
        assert_eq!(last["Next"], "");
        let delete = of_mods(json!({"MemberList": [{"Member_Account": "bob"}, {"Member_Account": "stranger"}]}));
        assert_eq!(server.code("delete_permission_group_members", delete), 0);
        server.call("delete_group_members", json!({"GroupId": GROUP, "MemberToDel_Account": ["alice"]}));
        server.call("delete_accounts", json!({"DeleteItem": [{"UserID": "admin"}]}));
        let groups = server.call("get_permission_groups", json!({"GroupId": GROUP}));
        assert_eq!(groups["PermissionGroupInfoList"][0]["MemberCount"], 0);
    }
}
