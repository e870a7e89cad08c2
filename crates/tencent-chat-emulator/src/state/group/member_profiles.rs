//! The profiles of members of a group: role, name card, read position. Also the change of the owner.

use serde_json::{Value, json};

use super::members::{Member, put_custom};
use super::{Group, refuse_live};
use crate::generated::{
    ChangeGroupOwner, GetMemberRoles, GetSpecifiedGroupMembers, ImportGroupMemberItem, ImportGroupMembers,
    ModifyGroupMemberProfile, SetMemberUnreadCount,
};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

const FAILED: u8 = 0;
const IMPORTED: u8 = 1;
const MEMBER_ALREADY: u8 = 2;

pub(crate) fn roles(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetMemberRoles = call.read();
    let group = state.groups.get(request.group_id())?;
    refuse_live(group)?;
    let role = |account: &str| group.members.get(account).map_or("NotMember", |member| &member.role);
    let entry = |account: &str| json!({ "Member_Account": account, "Role": role(account) });
    Ok(Reply::ok().with("UserIdList", request.user_account().into_iter().map(entry).collect::<Vec<_>>()))
}

/// Returns the accounts that are members.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetSpecifiedGroupMembers = call.read();
    let group = state.groups.get(request.group_id())?;
    refuse_live(group)?;
    let (fields, roles) = (request.member_info_filter(), request.member_role_filter());
    let custom = request.app_defined_data_filter_group_member();
    let has_role = |member: &&Member| roles.as_ref().is_none_or(|roles| roles.contains(&&*member.role));
    let entry = |member: &Member| {
        let mut entry = group.member_json(member, fields.as_deref(), call.secs());
        if let (Some(wanted), Some(Value::Array(items))) = (&custom, entry.get_mut("AppMemberDefinedData")) {
            items.retain(|item| item["Key"].as_str().is_some_and(|key| wanted.contains(&key)));
        }
        entry
    };
    let accounts = request.member_list_account();
    let members = accounts.into_iter().filter_map(|account| group.members.get(account)).filter(has_role);
    let list: Vec<Value> = members.map(entry).collect();
    Ok(Reply::ok().with("GroupId", group.id.as_str()).with("MemberList", list))
}

pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyGroupMemberProfile = call.read();
    let account = request.member_account();
    let group = state.groups.get_mut(request.group_id())?;
    refuse_live(group)?;
    if group.members.get(account).is_none() {
        return Err(not_a_member("Member_Account", account));
    }
    if request.role().is_some() && group.owner == account {
        return Err(Refusal::new(10007, "Role: the owner's role is changed by change_group_owner"));
    }
    let custom = request.app_member_defined_data().unwrap_or_default();
    call.limits.check_keys("AppMemberDefinedData", custom.iter().map(|item| item.key()))?;
    if let Some(seconds) = request.mute_time() {
        group.mute(account, seconds, call.secs())?;
    }
    let mut event = group.event("Group.CallbackAfterMemberFieldChanged", call);
    event = event.with("Operator_Account", call.caller).with("Member_Account", account);
    let member = group.members.get_mut(account).ok_or_else(|| not_a_member("Member_Account", account))?;
    let mut changed = false;
    if let Some(role) = request.role().filter(|role| member.role != *role) {
        member.role = role.into();
        event = event.with("Role", role);
        changed = true;
    }
    if let Some(card) = request.name_card().filter(|card| member.name_card.as_deref() != Some(*card)) {
        member.name_card = Some(card.to_owned());
        event = event.with("NameCard", card);
        changed = true;
    }
    if let Some(flag) = request.msg_flag() {
        member.msg_flag = flag.into();
    }
    if !custom.is_empty() {
        let items = custom.iter().map(|item| (item.key(), item.value()));
        put_custom(member.custom.get_or_insert_with(|| json!([])), items);
    }
    if changed {
        group.tip(&mut state.clients, call, &event);
        state.fired.push(event);
    }
    Ok(Reply::ok())
}

/// The former owner remains a member.
pub(crate) fn change_owner(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ChangeGroupOwner = call.read();
    let (new, group) = (request.new_owner_account(), state.groups.get_mut(request.group_id())?);
    refuse_live(group)?;
    if group.members.get(new).is_none() {
        return Err(not_a_member("NewOwner_Account", new));
    }
    let old = std::mem::replace(&mut group.owner, new.to_owned());
    if old == new {
        return Ok(Reply::ok());
    }
    for (account, role) in [(old.as_str(), "Member"), (new, "Owner")] {
        if let Some(member) = group.members.get_mut(account) {
            member.role = role.into();
        }
    }
    let event = group.event("Group.CallbackAfterChangeGroupOwner", call);
    let event = event.with("Operator_Account", request.from_account().unwrap_or(call.caller));
    let event = event.with("OldOwner_Account", old).with("NewOwner_Account", new);
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    Ok(Reply::ok())
}

/// For migration, so it sends no webhooks. Each account succeeds or fails by itself.
pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ImportGroupMembers = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    refuse_live(group)?;
    let mut imported = Vec::new();
    let mut results = Vec::new();
    for item in request.member_list() {
        let account = item.member_account();
        let result = match state.accounts.has(account) {
            true => import_one(group, item, call.secs()),
            false => FAILED,
        };
        imported.extend((result == IMPORTED).then_some(account));
        results.push(json!({ "Member_Account": account, "Result": result }));
    }
    let number = group.number;
    imported.into_iter().for_each(|account| state.groups.note_member(account, number, true));
    Ok(Reply::ok().with("MemberList", results))
}

fn import_one(group: &mut Group, item: ImportGroupMemberItem<'_>, now: u64) -> u8 {
    let joined = item.join_time().map_or(Some(now), |time| u64::try_from(time).ok());
    let Some(joined) = joined.filter(|joined| (group.created..=now).contains(joined)) else { return FAILED };
    let account = item.member_account();
    if group.members.get(account).is_some() {
        return MEMBER_ALREADY;
    }
    if group.is_full() || group.is_banned(account, now) {
        return FAILED;
    }
    group.members.add(account, item.role().unwrap_or("Member"), joined, None);
    group.set_unread(account, item.unread_msg_num().unwrap_or(0));
    IMPORTED
}

/// In groups that do not count unread messages, the call succeeds without effect.
pub(crate) fn set_unread(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetMemberUnreadCount = call.read();
    let (account, group) = (request.member_account(), state.groups.get_mut(request.group_id())?);
    if group.is_live() || group.kind == "ChatRoom" {
        return Ok(Reply::ok());
    }
    if group.members.get(account).is_none() {
        return Err(not_a_member("Member_Account", account));
    }
    group.set_unread(account, request.unread_msg_num());
    Ok(Reply::ok())
}

fn not_a_member(field: &str, account: &str) -> Refusal {
    Refusal::new(10004, format!("{field}: {account} is not a member of the group"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["owner", "alice", "bob", "carol"]);
        let members = json!([{"Member_Account": "alice"}, {"Member_Account": "bob", "Role": "Admin"}]);
        let group =
            json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "owner", "MemberList": members});
        server.call("create_group", group);
        server.call("create_group", json!({"Type": "AVChatRoom", "Name": "n", "GroupId": "live"}));
        server
    }

    fn role(server: &mut Server, account: &str) -> Value {
        let reply = server.call("get_member_roles", json!({"GroupId": "g", "User_Account": [account]}));
        reply["UserIdList"][0]["Role"].clone()
    }

    fn modify(server: &mut Server, account: &str, field: &str, value: impl Into<Value>) -> i64 {
        let body = json!({"GroupId": "g", "Member_Account": account, field: value.into()});
        server.code("modify_group_member_profile", body)
    }

    fn get(server: &mut Server, account: &str) -> Value {
        let body = json!({"GroupId": "g", "Member_List_Account": [account, "carol"]});
        let reply = server.call("get_specified_group_members", body);
        assert_eq!(reply["MemberList"].as_array().unwrap().len(), 1, "who is not a member is left out");
        reply["MemberList"][0].clone()
    }

    #[test]
    fn what_is_set_of_a_member_is_read() {
        let mut server = server();
        assert_eq!(modify(&mut server, "alice", "NameCard", "Al"), 0);
        assert_eq!(modify(&mut server, "alice", "MsgFlag", "Discard"), 0);
        assert_eq!(modify(&mut server, "alice", "MuteTime", 60), 0);
        assert_eq!(modify(&mut server, "alice", "AppMemberDefinedData", json!([{"Key": "k", "Value": "1"}])), 0);
        assert_eq!(modify(&mut server, "alice", "AppMemberDefinedData", json!([{"Key": "k", "Value": "2"}])), 0);
        assert_eq!(
            get(&mut server, "alice"),
            json!({"Member_Account": "alice", "Role": "Member", "JoinTime": NOW, "MsgSeq": 0, "MsgFlag": "Discard",
                   "LastSendMsgTime": 0, "MuteUntil": NOW + 60, "NameCard": "Al",
                   "AppMemberDefinedData": [{"Key": "k", "Value": "2"}]})
        );
        let filter = json!({"GroupId": "g", "Member_List_Account": ["alice", "bob"], "MemberRoleFilter": ["Member"],
            "MemberInfoFilter": ["Role"], "AppDefinedDataFilter_GroupMember": ["none"]});
        let reply = server.call("get_specified_group_members", filter);
        assert_eq!(
            reply["MemberList"],
            json!([{"Member_Account": "alice", "Role": "Member", "AppMemberDefinedData": []}])
        );
        assert_eq!(modify(&mut server, "carol", "NameCard", "C"), 10004);
    }

    #[test]
    fn roles_change_and_the_owners_only_with_the_group() {
        let mut server = server();
        assert_eq!(modify(&mut server, "alice", "Role", "Admin"), 0);
        assert_eq!(modify(&mut server, "owner", "Role", "Member"), 10007);
        assert_eq!(role(&mut server, "alice"), "Admin");
        assert_eq!(role(&mut server, "carol"), "NotMember");
        let to = |account: &str| json!({"GroupId": "g", "NewOwner_Account": account});
        assert_eq!(server.code("change_group_owner", to("carol")), 10004);
        assert_eq!(server.code("change_group_owner", to("alice")), 0);
        assert_eq!((role(&mut server, "alice"), role(&mut server, "owner")), (json!("Owner"), json!("Member")));
        let profile = server.call("get_group_profiles", json!({"GroupIdList": ["g"]}));
        assert_eq!(profile["GroupInfo"][0]["Owner_Account"], "alice");
    }

    #[test]
    fn members_are_imported_with_their_past() {
        let mut server = server();
        let full =
            json!({"Type": "Public", "Name": "n", "GroupId": "full", "MaxMemberCount": 1, "Owner_Account": "alice"});
        assert_eq!(server.code("create_group", full), 0);
        let import = |server: &mut Server, group: &str, more: Value| {
            let mut item = json!({"Member_Account": "carol"});
            item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            let reply = server.call("import_group_members", json!({"GroupId": group, "MemberList": [item]}));
            reply["MemberList"][0]["Result"].as_i64()
        };
        assert_eq!(import(&mut server, "g", json!({"JoinTime": NOW - 1})), Some(0));
        assert_eq!(import(&mut server, "g", json!({"JoinTime": NOW + 1})), Some(0));
        assert_eq!(import(&mut server, "g", json!({"Member_Account": "nobody"})), Some(0));
        assert_eq!(import(&mut server, "g", json!({"Role": "Admin", "UnreadMsgNum": 5})), Some(1));
        assert_eq!(import(&mut server, "g", json!({})), Some(2));
        assert_eq!(import(&mut server, "full", json!({})), Some(0));
        assert_eq!(import(&mut server, "live", json!({})), None);
        assert_eq!(role(&mut server, "carol"), "Admin");
        let joined = server.call("list_joined_groups", json!({"Member_Account": "carol"}));
        assert_eq!(joined["TotalCount"], 1);
    }

    #[test]
    fn unread_messages_are_at_most_those_that_there_are() {
        let mut server = server();
        for random in 0..3 {
            let message = json!({"GroupId": "g", "Random": random,
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
            server.call("send_group_message", message);
        }
        let set = |server: &mut Server, account: &str, count: u64| {
            let body = json!({"GroupId": "g", "Member_Account": account, "UnreadMsgNum": count});
            server.code("set_member_unread_count", body)
        };
        assert_eq!(set(&mut server, "alice", 1), 0);
        assert_eq!(get(&mut server, "alice")["MsgSeq"], 2);
        assert_eq!(set(&mut server, "alice", 9), 0);
        assert_eq!(get(&mut server, "alice")["MsgSeq"], 0);
        assert_eq!(set(&mut server, "carol", 1), 10004);
    }

    #[test]
    fn a_live_group_keeps_nothing_of_its_members() {
        let mut server = server();
        for (name, more) in [
            ("get_member_roles", json!({"User_Account": ["alice"]})),
            ("get_specified_group_members", json!({"Member_List_Account": ["alice"]})),
            ("modify_group_member_profile", json!({"Member_Account": "alice"})),
            ("change_group_owner", json!({"NewOwner_Account": "alice"})),
        ] {
            let mut body = json!({"GroupId": "live"});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            assert_eq!(server.code(name, body), 10007, "{name}");
        }
    }
}
