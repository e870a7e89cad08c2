//! Features of live groups (AVChatRoom) only: the list of online members with their marks, admins who need not be inside, robots.
//! Also the number of online members of any group.

use serde_json::{Value, json};

use super::Group;
use super::live::{HIDDEN, KEPT, LiveMember, is_mark};
use crate::fill::sorted;
use crate::generated::{
    AddLiveGroupRobots, CheckLiveGroupMembers, DeleteLiveGroupRobots, GetOnlineMemberCount, ListLiveGroupAdmins,
    ListLiveGroupOnlineMembers, MarkLiveGroupMembers, SetLiveGroupAdmins,
};
use crate::limits::Edition;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::account::profile::{IMAGE, NICK};

/// Maximum members in the list: those who entered last.
const LISTED: usize = 1000;
/// How many members a page has.
const PAGE: usize = 250;
/// Maximum different marks of a group.
const MAX_MARKS: usize = 10;

/// The value of `CommandType` that sets.
const SET: i64 = 1;

pub(crate) fn online_count(state: &mut State, call: &Call<'_>) -> Outcome {
    let group = state.groups.get(call.read::<GetOnlineMemberCount>().group_id())?;
    if group.is_community() {
        return Err(Refusal::new(10007, "GroupId: use get_community_online_member_count for a Community"));
    }
    if !group.is_live() && !call.limits.includes(Edition::Pro) {
        return Err(Refusal::new(10007, "GroupId: the edition has this for an AVChatRoom only"));
    }
    Ok(Reply::ok().with("OnlineMemberNum", state.online_members(group, call.secs())))
}

/// The members who entered last, the newest first. The cursor is the number of the last member of the page.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListLiveGroupOnlineMembers = call.read();
    let (now, cursor, wanted) = (call.secs(), request.timestamp(), request.mark());
    let group = live_group(state, request.group_id())?;
    let is_wanted = |(_, member): &(&str, &LiveMember)| match wanted {
        Some(mark) => member.has(mark, now),
        None => !member.has(HIDDEN, now),
    };
    let mut members: Vec<(&str, &LiveMember)> =
        sorted(group.live.inside(now).filter(is_wanted), |(_, member)| u64::MAX - member.number);
    members.truncate(LISTED);
    let mut rest = members.into_iter().filter(|(_, member)| cursor == 0 || member.number < cursor);
    let page: Vec<(&str, &LiveMember)> = rest.by_ref().take(PAGE).collect();
    let next = page.last().filter(|_| rest.next().is_some()).map_or(0, |(_, member)| member.number);
    let item = |(account, member): &(&str, &LiveMember)| {
        let mut item = portrait(state, account);
        item["Member_Account"] = json!(account);
        item["JoinTime"] = json!(member.joined);
        item
    };
    Ok(Reply::ok().with("MemberList", page.iter().map(item).collect::<Vec<_>>()).with("NextTimestamp", next))
}

/// Accounts that are offline are left out of the reply, except with mark 500. If the reply would be empty, the call fails.
pub(crate) fn mark(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: MarkLiveGroupMembers = call.read();
    let (now, sets) = (call.secs(), request.command_type() == SET);
    let items: Vec<(&str, Vec<i64>)> =
        request.member_list().into_iter().map(|item| (item.member_account(), item.marks())).collect();
    if items.iter().flat_map(|(_, marks)| marks).any(|mark| !is_mark(*mark)) {
        return Err(Refusal::new(10004, "Marks: expected 500, 600, or 1000 and more"));
    }
    let known = |account: &str| state.accounts.has(account);
    let items: Vec<(&str, Vec<i64>)> = items.into_iter().filter(|(account, _)| known(account)).collect();
    let group = live_group_mut(state, request.group_id())?;
    let mut all = group.live.own_marks();
    all.extend(items.iter().flat_map(|(_, marks)| marks).filter(|mark| ![KEPT, HIDDEN].contains(mark)));
    if sets && all.len() > MAX_MARKS {
        return Err(Refusal::new(10004, format!("Marks: more than {MAX_MARKS} different marks in the group")));
    }
    let mut changed = Vec::new();
    for (account, marks) in items {
        let marks = match sets {
            true => group.live.mark(account, &marks, now),
            false if group.live.unmark(account, &marks, now) => marks,
            false => Vec::new(),
        };
        if !marks.is_empty() {
            changed.push(json!({ "Member_Account": account, "Marks": marks }));
        }
    }
    if changed.is_empty() {
        return Err(Refusal::new(10004, "MemberList: none of them is online in the group"));
    }
    Ok(Reply::ok().with("CommandType", request.command_type()).with("MemberList", changed))
}

/// The accounts need not be inside, and remain admins when they leave.
pub(crate) fn set_admins(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetLiveGroupAdmins = call.read();
    let accounts = request.admin_account();
    live_group(state, request.group_id())?;
    if let Some(unknown) = accounts.iter().find(|account| !state.accounts.has(account)) {
        return Err(Refusal::new(10019, format!("Admin_Account: {unknown} does not exist")));
    }
    let group = live_group_mut(state, request.group_id())?;
    if request.command_type() != SET {
        group.live.remove_admins(&accounts);
    } else if !group.live.add_admins(&accounts) {
        return Err(Refusal::new(10004, "Admin_Account: the group would have more than 5 admins"));
    }
    Ok(Reply::ok())
}

pub(crate) fn admins(state: &mut State, call: &Call<'_>) -> Outcome {
    let group = live_group(state, call.read::<ListLiveGroupAdmins>().group_id())?;
    let item = |account: &str| {
        let mut item = portrait(state, account);
        item["Admin_Account"] = json!(account);
        item
    };
    Ok(Reply::ok().with("Admin_List", group.live.admins().map(item).collect::<Vec<_>>()))
}

/// Returns the accounts that are inside.
pub(crate) fn check(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CheckLiveGroupMembers = call.read();
    let group = live_group(state, request.group_id())?;
    let inside = request.member_account().into_iter().filter(|account| group.live.has(account, call.secs()));
    Ok(Reply::ok().with("Member_Account", inside.collect::<Vec<_>>()))
}

/// A robot is an account with mark 500, which keeps it inside for three days.
pub(crate) fn add_robots(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddLiveGroupRobots = call.read();
    let robots = request.member_account();
    live_group(state, request.group_id())?;
    if let Some(unknown) = robots.iter().find(|account| !state.accounts.has(account)) {
        return Err(Refusal::new(10019, format!("Member_Account: {unknown} does not exist")));
    }
    let group = live_group_mut(state, request.group_id())?;
    for robot in robots {
        group.live.mark(robot, &[KEPT], call.secs());
    }
    Ok(Reply::ok())
}

pub(crate) fn delete_robots(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteLiveGroupRobots = call.read();
    let group = live_group_mut(state, request.group_id())?;
    for robot in request.member_account() {
        group.live.unmark(robot, &[KEPT], call.secs());
    }
    Ok(Reply::ok())
}

/// The name and the picture of an account; empty if they are not set.
fn portrait(state: &State, account: &str) -> Value {
    let text = |tag| state.accounts.get(account).and_then(|account| account.profile.text(tag)).unwrap_or_default();
    json!({ "NickName": text(NICK), "Avatar": text(IMAGE) })
}

fn live_group<'a>(state: &'a State, id: &str) -> Result<&'a Group, Refusal> {
    let group = state.groups.get(id)?;
    if group.is_live() { Ok(group) } else { Err(not_live()) }
}

fn live_group_mut<'a>(state: &'a mut State, id: &str) -> Result<&'a mut Group, Refusal> {
    let group = state.groups.get_mut(id)?;
    if group.is_live() { Ok(group) } else { Err(not_live()) }
}

fn not_live() -> Refusal {
    Refusal::new(10007, "GroupId: only for an AVChatRoom")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["host", "alice", "bob", "bot"]);
        for (id, kind) in [("live", "AVChatRoom"), ("g", "Public")] {
            server.call("create_group", json!({"Type": kind, "Name": "n", "GroupId": id, "Owner_Account": "host"}));
        }
        server.call("import_account", json!({"UserID": "bot", "Nick": "Bot", "FaceUrl": "http://x/bot.png"}));
        server
    }

    fn robots(server: &mut Server, name: &str, robots: &[&str]) -> i64 {
        server.code(name, json!({"GroupId": "live", "Member_Account": robots}))
    }

    fn mark(server: &mut Server, command: u8, items: Value) -> Value {
        server.call("mark_live_group_members", json!({"GroupId": "live", "CommandType": command, "MemberList": items}))
    }

    fn online(server: &mut Server, more: Value) -> Vec<String> {
        let mut body = json!({"GroupId": "live", "Timestamp": 0});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let reply = server.call("list_live_group_online_members", body);
        let members = reply["MemberList"].as_array().unwrap().iter();
        members.map(|member| member["Member_Account"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn robots_are_in_the_list_without_joining_until_they_are_deleted() {
        let mut server = server();
        assert_eq!(robots(&mut server, "add_live_group_robots", &["bot", "alice"]), 0);
        assert_eq!(robots(&mut server, "add_live_group_robots", &["nobody"]), 10019);
        let reply = server.call("list_live_group_online_members", json!({"GroupId": "live", "Timestamp": 0}));
        let bot = json!({"Member_Account": "bot", "JoinTime": NOW, "NickName": "Bot", "Avatar": "http://x/bot.png"});
        assert_eq!((&reply["MemberList"][1], &reply["NextTimestamp"]), (&bot, &json!(0)), "the last one first");
        let check = json!({"GroupId": "live", "Member_Account": ["bob", "bot"]});
        assert_eq!(server.call("check_live_group_members", check)["Member_Account"], json!(["bot"]));
        let count = |server: &mut Server| {
            server.call("get_online_member_count", json!({"GroupId": "live"}))["OnlineMemberNum"].clone()
        };
        assert_eq!(count(&mut server), 2);
        assert_eq!(robots(&mut server, "delete_live_group_robots", &["bot"]), 0);
        assert_eq!(count(&mut server), 1);
        server.call("delete_accounts", json!({"DeleteItem": [{"UserID": "alice"}]}));
        assert_eq!(count(&mut server), 0);
    }

    #[test]
    fn marks_need_a_member_who_is_inside_except_mark_500() {
        let mut server = server();
        let items =
            json!([{"Member_Account": "alice", "Marks": [500, 1000]}, {"Member_Account": "bob", "Marks": [1000]}]);
        let reply = mark(&mut server, 1, items);
        assert_eq!(reply["MemberList"], json!([{"Member_Account": "alice", "Marks": [500, 1000]}]));
        assert_eq!(mark(&mut server, 1, json!([{"Member_Account": "bob", "Marks": [1000]}]))["ErrorCode"], 10004);
        assert_eq!(mark(&mut server, 1, json!([{"Member_Account": "alice", "Marks": [7]}]))["ErrorCode"], 10004);
        assert_eq!(online(&mut server, json!({"Mark": 1000})), ["alice"]);
        mark(&mut server, 1, json!([{"Member_Account": "alice", "Marks": [600]}]));
        assert!(online(&mut server, json!({})).is_empty(), "hidden");
        assert_eq!(online(&mut server, json!({"Mark": 600})), ["alice"]);
        mark(&mut server, 2, json!([{"Member_Account": "alice", "Marks": [600]}]));
        assert_eq!(online(&mut server, json!({})), ["alice"]);
        let eleven: Vec<i64> = (1000..1011).collect();
        assert_eq!(mark(&mut server, 1, json!([{"Member_Account": "alice", "Marks": eleven}]))["ErrorCode"], 10004);
        server.advance(3 * 24 * 3600 * 1000);
        assert!(online(&mut server, json!({})).is_empty(), "kept for three days");
    }

    #[test]
    fn the_online_members_are_listed_page_by_page() {
        let mut server = server();
        let names: Vec<String> = (0..300).map(|at| format!("u{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        server.import(&names);
        robots(&mut server, "add_live_group_robots", &names);
        let first = server.call("list_live_group_online_members", json!({"GroupId": "live", "Timestamp": 0}));
        let rest = online(&mut server, json!({"Timestamp": first["NextTimestamp"]}));
        assert_eq!((first["MemberList"].as_array().unwrap().len(), rest.len()), (250, 50));
        assert_eq!((&first["MemberList"][0]["Member_Account"], rest[49].as_str()), (&json!("u299"), "u0"));
    }

    #[test]
    fn admins_speak_while_all_are_muted_and_are_five_at_most() {
        let mut server = server();
        let set = |server: &mut Server, command: u8, admins: Value| {
            let body = json!({"GroupId": "live", "CommandType": command, "Admin_Account": admins});
            server.code("set_live_group_admins", body)
        };
        let speak = |server: &mut Server, from: &str| {
            let body = json!({"GroupId": "live", "From_Account": from, "Random": 1,
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": from}}]});
            server.code("send_group_message", body)
        };
        assert_eq!(set(&mut server, 1, json!(["alice"])), 0);
        assert_eq!(set(&mut server, 1, json!(["nobody"])), 10019);
        server.call("modify_group_profile", json!({"GroupId": "live", "MuteAllMember": "On"}));
        assert_eq!(["host", "alice", "bob"].map(|from| speak(&mut server, from)), [0, 0, 10017]);
        let list = server.call("list_live_group_admins", json!({"GroupId": "live"}));
        assert_eq!(list["Admin_List"], json!([{"Admin_Account": "alice", "Avatar": "", "NickName": ""}]));
        server.import(&["b", "c", "d", "e", "f"]);
        assert_eq!(set(&mut server, 1, json!(["b", "c", "d", "e", "f"])), 10004);
        assert_eq!(set(&mut server, 2, json!(["alice"])), 0);
        assert_eq!(speak(&mut server, "alice"), 10017);
    }

    #[test]
    fn other_groups_are_refused() {
        let mut server = server();
        for (name, more) in [
            ("list_live_group_online_members", json!({"Timestamp": 0})),
            (
                "mark_live_group_members",
                json!({"CommandType": 1, "MemberList": [{"Member_Account": "bob", "Marks": [500]}]}),
            ),
            ("set_live_group_admins", json!({"CommandType": 1, "Admin_Account": ["bob"]})),
            ("list_live_group_admins", json!({})),
            ("check_live_group_members", json!({"Member_Account": ["bob"]})),
            ("add_live_group_robots", json!({"Member_Account": ["bob"]})),
            ("delete_live_group_robots", json!({"Member_Account": ["bob"]})),
        ] {
            let mut body = json!({"GroupId": "g"});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            assert_eq!(server.code(name, body), 10007, "{name}");
        }
        assert_eq!(server.call("get_online_member_count", json!({"GroupId": "g"}))["OnlineMemberNum"], 0);
    }
}
