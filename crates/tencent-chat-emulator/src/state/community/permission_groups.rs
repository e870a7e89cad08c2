//! Permission groups: created, changed, read, deleted.

use std::ops::Bound;

use serde_json::{Value, json};

use super::{permission_group, permissions, result};
use crate::generated::{CreatePermissionGroup, DestroyPermissionGroups, GetPermissionGroups, ModifyPermissionGroup};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::page_size;
use crate::state::group::permissions::{PermissionGroup, own_part};

/// Maximum permission groups of a page, and the size of a page without a limit in the request.
const PAGE: usize = GetPermissionGroups::LIMIT_MAX as usize;

pub(crate) fn create(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CreatePermissionGroup = call.read();
    let permissions = permissions(state, request.group_id())?;
    let id = match request.permission_group_id().filter(|id| !id.is_empty()) {
        None => permissions.make_up_id(),
        Some(id) if permissions.groups.contains_key(id) => {
            return Err(Refusal::new(10021, "PermissionGroupId: in use"));
        }
        Some(id) if own_part(id).is_some_and(|own| !own.is_empty()) => id.to_owned(),
        Some(_) => return Err(Refusal::new(10004, "PermissionGroupId: must begin with @PMG#_")),
    };
    let group = PermissionGroup {
        name: request.permission_group_name().to_owned(),
        custom: request.custom_string().unwrap_or_default().to_owned(),
        permission: request.permission(),
        ..PermissionGroup::default()
    };
    permissions.created += 1;
    permissions.groups.insert(id.clone(), group);
    Ok(Reply::ok().with("PermissionGroupId", id))
}

/// Changes only the fields that are sent.
pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyPermissionGroup = call.read();
    let group = permission_group(state, request.group_id(), request.permission_group_id())?;
    group.permission = request.permission().unwrap_or(group.permission);
    if let Some(name) = request.permission_group_name() {
        name.clone_into(&mut group.name);
    }
    if let Some(custom) = request.custom_string() {
        custom.clone_into(&mut group.custom);
    }
    Ok(Reply::ok())
}

/// Each permission group succeeds or fails by itself.
pub(crate) fn destroy(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DestroyPermissionGroups = call.read();
    let permissions = permissions(state, request.group_id())?;
    let mut destroy = |id: &str| {
        let existed = permissions.groups.remove(id).is_some();
        result("PermissionGroupId", id, (!existed).then_some((110_006, "the permission group does not exist")))
    };
    let results: Vec<Value> = request.permission_group_id_list().into_iter().map(&mut destroy).collect();
    Ok(Reply::ok().with("PermissionGroupResultList", results))
}

/// The named permission groups, or all in pages. The cursor is the ID of the last one of the page.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetPermissionGroups = call.read();
    let groups = &permissions(state, request.group_id())?.groups;
    let named = request.permission_group_id_list().filter(|named| !named.is_empty());
    if let Some(named) = named {
        let entry = |id: &str| match groups.get(id) {
            Some(group) => item(id, group),
            None => result("PermissionGroupId", id, Some((110_008, "the permission group does not exist"))),
        };
        let list: Vec<Value> = named.into_iter().map(entry).collect();
        return Ok(Reply::ok().with("PermissionGroupInfoList", list).with("Next", ""));
    }
    let limit = page_size(request.limit(), PAGE)?.min(PAGE);
    let last = request.next().unwrap_or_default();
    let mut rest = groups.range::<str, _>((Bound::Excluded(last), Bound::Unbounded));
    let page: Vec<(&String, &PermissionGroup)> = rest.by_ref().take(limit).collect();
    let next = page.last().filter(|_| rest.next().is_some()).map_or("", |(id, _)| id.as_str());
    let list: Vec<Value> = page.iter().map(|(id, group)| item(id, group)).collect();
    Ok(Reply::ok().with("PermissionGroupInfoList", list).with("Next", next))
}

fn item(id: &str, group: &PermissionGroup) -> Value {
    json!({
        "ErrorCode": 0,
        "ErrorInfo": "",
        "PermissionGroupId": id,
        "PermissionGroupName": group.name,
        "CustomString": group.custom,
        "Permission": group.permission,
        "MemberCount": group.members.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    const GROUP: &str = "@TGS#_c";

    fn server() -> Server {
        let mut server = Server::new();
        let group =
            json!({"Type": "Community", "Name": "n", "GroupId": GROUP, "SupportTopic": 1, "EnablePermission": 1});
        assert_eq!(server.code("create_group", group), 0);
        server
    }

    fn create(server: &mut Server, id: &str) -> Value {
        let body =
            json!({"GroupId": GROUP, "PermissionGroupId": id, "PermissionGroupName": "Mods", "Permission": u64::MAX});
        server.call("create_permission_group", body)
    }

    #[test]
    fn a_permission_group_is_created_changed_and_destroyed() {
        let mut server = server();
        assert_eq!(create(&mut server, "@PMG#_mods")["PermissionGroupId"], "@PMG#_mods");
        assert_eq!(create(&mut server, "@PMG#_mods")["ErrorCode"], 10021);
        assert_eq!(create(&mut server, "mods")["ErrorCode"], 10004);
        assert!(create(&mut server, "")["PermissionGroupId"].as_str().unwrap().starts_with("@PMG#_@PMG#c"));
        let modify = |id: &str| json!({"GroupId": GROUP, "PermissionGroupId": id, "CustomString": "c"});
        assert_eq!(server.code("modify_permission_group", modify("@PMG#_mods")), 0);
        assert_eq!(server.code("modify_permission_group", modify("@PMG#_no")), 110_008);
        let get = |server: &mut Server| {
            let body = json!({"GroupId": GROUP, "PermissionGroupIdList": ["@PMG#_mods"]});
            server.call("get_permission_groups", body)["PermissionGroupInfoList"][0].clone()
        };
        assert_eq!(
            get(&mut server),
            json!({"ErrorCode": 0, "ErrorInfo": "", "PermissionGroupId": "@PMG#_mods", "PermissionGroupName": "Mods",
                   "CustomString": "c", "Permission": u64::MAX, "MemberCount": 0})
        );
        let destroy = json!({"GroupId": GROUP, "PermissionGroupIdList": ["@PMG#_mods", "@PMG#_mods"]});
        let results = server.call("destroy_permission_groups", destroy)["PermissionGroupResultList"].clone();
        assert_eq!((&results[0]["ErrorCode"], &results[1]["ErrorCode"]), (&json!(0), &json!(110_006)));
        assert_eq!(get(&mut server)["ErrorCode"], 110_008);
    }

    #[test]
    fn all_are_read_page_by_page() {
        let mut server = server();
        (0..25).for_each(|at| drop(create(&mut server, &format!("@PMG#_{at:02}"))));
        let page = |server: &mut Server, next: &Value| {
            let reply = server.call("get_permission_groups", json!({"GroupId": GROUP, "Limit": 50, "Next": next}));
            (reply["PermissionGroupInfoList"].as_array().unwrap().len(), reply["Next"].clone())
        };
        let (first, next) = page(&mut server, &json!(""));
        assert_eq!((first, page(&mut server, &next)), (20, (5, json!(""))));
    }

    #[test]
    fn a_community_without_them_is_refused() {
        let mut server = server();
        let off = json!({"GroupId": GROUP, "EnablePermission": 0});
        assert_eq!(server.code("modify_group_profile", off), 0);
        assert_eq!(create(&mut server, "@PMG#_mods")["ErrorCode"], 10007);
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
        assert_eq!(server.code("get_permission_groups", json!({"GroupId": "g"})), 10007);
        assert_eq!(server.code("modify_group_profile", json!({"GroupId": "g", "EnablePermission": 1})), 10004);
    }
}
