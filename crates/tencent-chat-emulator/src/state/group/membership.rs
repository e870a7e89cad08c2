//! Members of groups: add, delete, list page by page.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::members::Member;
use super::{FULL, Group, page_size};
use crate::fill::Fill;
use crate::generated::{AddGroupMembers, DeleteGroupMembers, ListGroupMembers};
use crate::plan::{AppAnswer, Plan};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::view::size;
use crate::webhooks::{Event, listed, named};

/// Maximum members of a page of a Community, and the default size of a page.
const COMMUNITY_PAGE: usize = 100;

pub(crate) const FAILED: u8 = 0;
const ADDED: u8 = 1;
pub(crate) const MEMBER_ALREADY: u8 = 2;

/// Accounts that are about to join.
pub(crate) struct Adding {
    /// The accounts that exist and are not members yet, sorted.
    new: Vec<String>,
    fits: bool,
}

impl Adding {
    /// The accounts that the app does not refuse.
    pub fn accepted(self, answer: AppAnswer) -> Vec<String> {
        let refused = listed(answer, "RefusedMembers_Account");
        self.new.into_iter().filter(|account| !refused.contains(account)).collect()
    }
}

pub(crate) fn plan(state: &State, call: &Call<'_>) -> Result<Plan<Adding>, Refusal> {
    let request: AddGroupMembers = call.read();
    let group = state.groups.get(request.group_id())?;
    if group.is_live() {
        return Err(Refusal::new(10007, "members cannot be added to an AVChatRoom"));
    }
    let accounts: BTreeSet<&str> = request.member_list().iter().map(|member| member.member_account()).fill();
    let is_new = |account: &&str| {
        let may_join = state.accounts.has(account) && !group.is_banned(account, call.secs());
        may_join && group.members.get(account).is_none()
    };
    let new: Vec<String> = accounts.into_iter().filter(is_new).map(str::to_owned).collect();
    let fits = group.max_members.is_none_or(|max| group.members.len() + new.len() <= max);
    let asks = match fits && !new.is_empty() {
        false => None,
        true => call.question("Group.CallbackBeforeInviteJoinGroup", 10016, |command| {
            let invited = named("Member_Account", new.iter().map(String::as_str));
            group.event(command, call).with("Operator_Account", call.caller).with("DestinationMembers", invited)
        }),
    };
    Ok(Plan { asks, work: Adding { new, fits } })
}

/// An account that does not exist fails by itself. If the group would be too large, the whole call is refused.
pub(crate) fn add(state: &mut State, call: &Call<'_>, adding: Adding, answer: AppAnswer) -> Outcome {
    let Adding { mut new, fits } = adding;
    let request: AddGroupMembers = call.read();
    let group = state.groups.get(request.group_id())?;
    if !fits {
        state.fired.extend(group.is_full().then(|| group.event(FULL, call)));
        return Err(Refusal::new(10014, "the group would have too many members"));
    }
    let refused = listed(answer, "RefusedMembers_Account");
    new.retain(|account| !refused.contains(account));
    let number = group.number;
    let members = request.member_list();
    let accounts: Vec<&str> = members.iter().map(|member| member.member_account()).collect();
    let is_banned = |account: &&&str| group.is_banned(account, call.secs());
    let banned: BTreeSet<&str> = accounts.iter().filter(is_banned).copied().fill();
    let may_join =
        |account: &str| state.accounts.has(account) && !refused.contains(account) && !banned.contains(account);
    let mut add = |account: &str| match may_join(account) {
        false => FAILED,
        true if state.groups.add_member(number, account, call.secs()) => ADDED,
        true => MEMBER_ALREADY,
    };
    let result = |account| json!({ "Member_Account": account, "Result": add(account) });
    let results: Vec<Value> = accounts.into_iter().map(result).collect();
    if !new.is_empty() {
        report_entry(state, call, request.group_id(), &new, Joining { how: "Invited", operator: call.caller })?;
    }
    Ok(Reply::ok().with("MemberList", results))
}

/// How members joined a group, and by whom.
pub(crate) struct Joining<'a> {
    pub how: &'static str,
    pub operator: &'a str,
}

/// Reports new members to the app and to all members of the group.
pub(crate) fn report_entry(
    state: &mut State,
    call: &Call<'_>,
    id: &str,
    new: &[String],
    joining: Joining<'_>,
) -> Result<(), Refusal> {
    let group = state.groups.get(id)?;
    let event = group.event("Group.CallbackAfterNewMemberJoin", call).with("JoinType", joining.how);
    let members = named("Member_Account", new.iter().map(String::as_str));
    let event = event.with("Operator_Account", joining.operator).with("NewMemberList", members);
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    state.fired.extend(group.is_full().then(|| group.event(FULL, call)));
    Ok(())
}

/// Removes members from a group, after a report to the app and to all members of the group.
pub(crate) fn leave(state: &mut State, call: &Call<'_>, id: &str, how: &str, gone: &[&str]) -> Result<(), Refusal> {
    report_exit(state, call, id, how, gone)?;
    let number = state.groups.get(id)?.number;
    state.groups.remove_members(number, gone);
    Ok(())
}

/// Reports members who leave to the app and to all members of the group, including themselves.
pub(crate) fn report_exit(
    state: &mut State,
    call: &Call<'_>,
    id: &str,
    how: &str,
    gone: &[&str],
) -> Result<(), Refusal> {
    let group = state.groups.get(id)?;
    let event = group.exit_event(call, how, gone);
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    Ok(())
}

/// An account that is not a member counts as success. A group whose owner leaves has no owner.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteGroupMembers = call.read();
    let accounts = request.member_to_del_account();
    let group = state.groups.get_mut(request.group_id())?;
    if group.is_live() {
        return Err(Refusal::new(10004, "members cannot be deleted from an AVChatRoom"));
    }
    if accounts.contains(&group.owner.as_str()) {
        group.owner.clear();
    }
    let gone: Vec<&str> = accounts.into_iter().filter(|account| group.members.get(account).is_some()).collect();
    if !gone.is_empty() {
        leave(state, call, request.group_id(), "Kicked", &gone)?;
    }
    Ok(Reply::ok())
}

impl Group {
    /// The webhook about members who leave, with `how` as its type of exit.
    pub fn exit_event(&self, call: &Call<'_>, how: &str, gone: &[&str]) -> Event {
        let members = named("Member_Account", gone.iter().copied());
        let event = self.event("Group.CallbackAfterMemberExit", call).with("ExitType", how);
        event.with("Operator_Account", call.caller).with("ExitMemberList", members)
    }
}

/// The members of a Community are read with a cursor, the number of the last member of the page; those of other groups with an
/// offset.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListGroupMembers = call.read();
    let group = state.groups.get(request.group_id())?;
    let (fields, roles) = (request.member_info_filter(), request.member_role_filter());
    if group.is_live() {
        return Err(Refusal::new(10007, "the members of an AVChatRoom are not stored"));
    }
    let wanted = |(_, member): &(u64, &Member)| roles.as_ref().is_none_or(|roles| roles.contains(&&*member.role));
    let item = |(_, member): &(u64, &Member)| group.member_json(member, fields.as_deref(), call.secs());
    let reply = Reply::ok().with("MemberNum", group.members.len()).limited();
    if !group.is_community() {
        let limit = page_size(request.limit(), usize::MAX)?;
        let page = group.members.after(0).filter(wanted).skip(size(request.offset().unwrap_or(0))).take(limit);
        return Ok(reply.with("MemberList", page.map(|member| item(&member)).collect::<Vec<_>>()));
    }
    let limit = page_size(request.limit(), COMMUNITY_PAGE)?.min(COMMUNITY_PAGE);
    let next = request.next().ok_or_else(|| Refusal::new(10004, "Next: needed for a Community"))?;
    let last: u64 = match next {
        "" => 0,
        next => next.parse().map_err(|_| Refusal::new(10004, "Next: not from a reply"))?,
    };
    let mut rest = group.members.after(last).filter(wanted);
    let page: Vec<(u64, &Member)> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next = page.last().filter(|_| more).map_or(String::new(), |(number, _)| number.to_string());
    Ok(reply.with("MemberList", page.iter().map(item).collect::<Vec<_>>()).with("Next", next))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    /// A group `g` of this type with an owner and so many members more.
    fn server(kind: &str, members: usize) -> Server {
        let mut server = Server::new();
        let id = if kind == "Community" { "@TGS#_g" } else { "g" };
        server.import(&["owner"]);
        let group = json!({"Type": kind, "Name": "n", "GroupId": id, "Owner_Account": "owner"});
        server.call("create_group", group);
        let names: Vec<String> = (0..members).map(|at| format!("m{at}")).collect();
        server.import(&names.iter().map(String::as_str).collect::<Vec<_>>());
        for names in names.chunks(20) {
            add(&mut server, id, names);
        }
        server
    }

    fn add(server: &mut Server, id: &str, names: &[impl AsRef<str>]) -> Value {
        let list: Vec<Value> = names.iter().map(|name| json!({"Member_Account": name.as_ref()})).collect();
        server.call("add_group_members", json!({"GroupId": id, "MemberList": list}))
    }

    fn accounts(reply: &Value) -> Vec<String> {
        let members = reply["MemberList"].as_array().unwrap().iter();
        members.map(|member| member["Member_Account"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn adding_reports_failed_added_and_member_already() {
        let mut server = server("Public", 1);
        server.import(&["new"]);
        let reply = add(&mut server, "g", &["new", "nobody", "m0", "new"]);
        let results: Vec<&Value> =
            reply["MemberList"].as_array().unwrap().iter().map(|member| &member["Result"]).collect();
        assert_eq!(results, [1, 0, 2, 2]);
        assert_eq!(server.state().groups.joined_by("new").count(), 1);
        assert_eq!(add(&mut server, "none", &["new"])["ErrorCode"], 10010);
        assert_eq!(add(&mut server, "g", &["new"; 301])["ErrorCode"], 10005);
    }

    #[test]
    fn a_full_group_takes_nobody() {
        let mut server = Server::new();
        server.import(&["a", "b", "c"]);
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g", "MaxMemberCount": 2}));
        assert_eq!(add(&mut server, "g", &["a"])["ErrorCode"], 0);
        assert_eq!(add(&mut server, "g", &["b", "c"])["ErrorCode"], 10014);
        assert_eq!(add(&mut server, "g", &["a", "b"])["ErrorCode"], 0);
    }

    #[test]
    fn members_are_deleted_once_or_more_often_and_an_account_that_is_deleted_leaves() {
        let mut server = server("Public", 3);
        let delete = json!({"GroupId": "g", "MemberToDel_Account": ["m0", "owner", "nobody"]});
        assert_eq!(server.code("delete_group_members", delete.clone()), 0);
        assert_eq!(server.code("delete_group_members", delete), 0);
        server.call("delete_accounts", json!({"DeleteItem": [{"UserID": "m1"}]}));
        assert_eq!(accounts(&server.call("list_group_members", json!({"GroupId": "g"}))), ["m2"]);
        assert_eq!(server.state().groups.joined_by("m0").count(), 0);
        assert_eq!(server.state().groups.get("g").unwrap().owner, "");
    }

    #[test]
    fn members_are_listed_by_offset() {
        let mut server = server("Public", 24);
        let mut seen = Vec::new();
        while seen.len() < 25 {
            let reply = server.call("list_group_members", json!({"GroupId": "g", "Limit": 10, "Offset": seen.len()}));
            assert_eq!((&reply["MemberNum"], &reply["Next"]), (&json!(25), &Value::Null));
            seen.extend(accounts(&reply));
        }
        assert_eq!((seen.len(), seen[0].as_str(), seen[24].as_str()), (25, "owner", "m23"));
        let all = server.call("list_group_members", json!({"GroupId": "g"}));
        assert_eq!(accounts(&all), seen);
        let owner = json!({"GroupId": "g", "MemberRoleFilter": ["Owner"], "MemberInfoFilter": ["Role", "JoinTime"]});
        let owner = server.call("list_group_members", owner);
        assert_eq!(owner["MemberList"], json!([{"Member_Account": "owner", "Role": "Owner", "JoinTime": NOW}]));
        server.control("POST", "/_emulator/config", json!({"max_reply_bytes": 1000}));
        assert_eq!(server.code("list_group_members", json!({"GroupId": "g"})), 10018);
    }

    #[test]
    fn a_community_is_listed_by_cursor_a_hundred_at_most() {
        let mut server = server("Community", 149);
        let mut page =
            |next: &str| server.call("list_group_members", json!({"GroupId": "@TGS#_g", "Limit": 200, "Next": next}));
        let first = page("");
        let last = page(first["Next"].as_str().unwrap());
        assert_eq!((accounts(&first).len(), accounts(&last).len(), &last["Next"]), (100, 50, &json!("")));
        assert_eq!(page("x")["ErrorCode"], 10004);
        assert_eq!(server.code("list_group_members", json!({"GroupId": "@TGS#_g"})), 10004);
    }

    #[test]
    fn a_live_group_has_no_members_to_work_on() {
        let mut server = server("AVChatRoom", 0);
        server.import(&["a"]);
        assert_eq!(add(&mut server, "g", &["a"])["ErrorCode"], 10007);
        assert_eq!(server.code("delete_group_members", json!({"GroupId": "g", "MemberToDel_Account": ["a"]})), 10004);
        assert_eq!(server.code("list_group_members", json!({"GroupId": "g"})), 10007);
    }
}
