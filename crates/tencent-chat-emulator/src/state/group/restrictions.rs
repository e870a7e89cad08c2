//! Mutes and bans of groups.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::topics::named_topic;
use super::{page_size, until};
use crate::generated::{
    BanGroupMembers, ListBannedGroupMembers, ListMutedGroupMembers, ListMutedGroupMembersLegacy, MuteGroupMembers,
    UnbanGroupMembers,
};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::view::size;

/// Maximum accounts of a page of banned accounts, and the default size of a page.
const PAGE: usize = ListBannedGroupMembers::LIMIT_MAX as usize;

/// A mute remains when a member leaves the group, so accounts that are not members are taken, too.
pub(crate) fn mute(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: MuteGroupMembers = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    for account in request.members_account() {
        group.mute_in(request.topic_id(), account, u64::from(request.mute_time()), call.secs())?;
    }
    let mut tip = json!({ "GroupId": group.id, "Operator_Account": call.caller, "MuteTime": request.mute_time(),
                          "Members_Account": request.members_account() });
    if let Some(topic) = named_topic(request.topic_id()) {
        tip["TopicId"] = topic.into();
    }
    group.deliver(&mut state.clients, call, || Item::new(Kind::GroupTip, tip).about("group_member_mute"));
    Ok(Reply::ok())
}

pub(crate) fn muted(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListMutedGroupMembers = call.read();
    let group = state.groups.get(request.group_id())?;
    let mutes = match named_topic(request.topic_id()) {
        Some(topic) => &group.topic(topic)?.mutes,
        None => &group.mutes,
    };
    let list = muted_members(mutes, call, "MutedUntil");
    Ok(Reply::ok().with("GroupId", group.id.as_str()).with("MutedAccountList", list))
}

/// The superseded path, whose reply has other names.
pub(crate) fn muted_legacy(state: &mut State, call: &Call<'_>) -> Outcome {
    let group = state.groups.get(call.read::<ListMutedGroupMembersLegacy>().group_id())?;
    let list = muted_members(&group.mutes, call, "ShuttedUntil");
    Ok(Reply::ok().with("GroupId", group.id.as_str()).with("ShuttedUinList", list))
}

fn muted_members(mutes: &BTreeMap<String, u64>, call: &Call<'_>, until: &str) -> Vec<Value> {
    let muted = mutes.iter().filter(|(_, end)| **end > call.secs());
    muted.map(|(account, end)| json!({ "Member_Account": account, until: end })).collect()
}

/// A banned member leaves the group, and cannot be added until the ban ends.
pub(crate) fn ban(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: BanGroupMembers = call.read();
    let accounts = request.members_account();
    let group = state.groups.get_mut(request.group_id())?;
    if accounts.contains(&group.owner.as_str()) {
        return Err(Refusal::new(10007, "Members_Account: the owner cannot be banned"));
    }
    let number = group.number;
    let leaving: Vec<&str> = accounts.iter().copied().filter(|account| group.members.get(account).is_some()).collect();
    if !leaving.is_empty() {
        group.tip(&mut state.clients, call, &group.exit_event(call, "Kicked", &leaving));
    }
    for account in &accounts {
        group.bans.insert((*account).to_owned(), until(call.secs(), u64::from(request.duration())));
        group.live.remove(account);
    }
    state.groups.remove_members(number, &accounts);
    Ok(Reply::ok())
}

pub(crate) fn unban(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: UnbanGroupMembers = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    for account in request.members_account() {
        group.bans.remove(account);
    }
    Ok(Reply::ok())
}

pub(crate) fn banned(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListBannedGroupMembers = call.read();
    let group = state.groups.get(request.group_id())?;
    let (offset, limit) = (size(request.offset()), page_size(request.limit(), PAGE)?.min(PAGE));
    let mut rest = group.bans.iter().filter(|(_, end)| **end > call.secs()).skip(offset);
    let item = |(account, end): (&String, &u64)| json!({ "BannedUntil": end, "Member_Account": account });
    let page: Vec<Value> = rest.by_ref().take(limit).map(item).collect();
    let next = if rest.next().is_some() { offset + page.len() } else { 0 };
    Ok(Reply::ok().with("BannedAccountList", page).with("NextOffset", next))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server(kind: &str) -> Server {
        let mut server = Server::new();
        server.import(&["owner", "alice", "bob"]);
        let members = json!([{"Member_Account": "alice"}, {"Member_Account": "bob", "Role": "Admin"}]);
        let group = json!({"Type": kind, "Name": "n", "GroupId": "g", "Owner_Account": "owner", "MemberList": members});
        assert_eq!(server.code("create_group", group), 0);
        server
    }

    fn mute(server: &mut Server, account: &str, seconds: u64) -> i64 {
        let body = json!({"GroupId": "g", "Members_Account": [account], "MuteTime": seconds});
        server.code("mute_group_members", body)
    }

    fn speak(server: &mut Server, account: &str) -> i64 {
        let body = json!({"GroupId": "g", "From_Account": account, "Random": 1,
            "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": account}}]});
        server.code("send_group_message", body)
    }

    #[test]
    fn a_muted_member_cannot_speak_until_the_mute_ends() {
        let mut server = server("Public");
        assert_eq!(mute(&mut server, "alice", 60), 0);
        assert_eq!((speak(&mut server, "alice"), speak(&mut server, "bob")), (10017, 0));
        let list = server.call("list_muted_group_members", json!({"GroupId": "g"}));
        assert_eq!(list["MutedAccountList"], json!([{"Member_Account": "alice", "MutedUntil": NOW + 60}]));
        let list = server.call("list_muted_group_members_legacy", json!({"GroupId": "g"}));
        assert_eq!(list["ShuttedUinList"], json!([{"Member_Account": "alice", "ShuttedUntil": NOW + 60}]));
        server.advance(60_000);
        assert_eq!(speak(&mut server, "alice"), 0);
        assert_eq!(server.call("list_muted_group_members", json!({"GroupId": "g"}))["MutedAccountList"], json!([]));
    }

    #[test]
    fn a_mute_is_lifted_by_0_and_outlives_leaving() {
        let mut server = server("Public");
        mute(&mut server, "alice", u64::from(u32::MAX));
        server.call("delete_group_members", json!({"GroupId": "g", "MemberToDel_Account": ["alice"]}));
        server.call("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "alice"}]}));
        assert_eq!(speak(&mut server, "alice"), 10017);
        mute(&mut server, "alice", 0);
        assert_eq!(speak(&mut server, "alice"), 0);
        assert_eq!(mute(&mut self::server("Private"), "alice", 60), 10007);
    }

    #[test]
    fn while_all_are_muted_only_owner_and_admins_speak() {
        let mut server = server("Public");
        server.call("modify_group_profile", json!({"GroupId": "g", "MuteAllMember": "On"}));
        assert_eq!(["owner", "bob", "alice"].map(|account| speak(&mut server, account)), [0, 0, 10017]);
        server.call("modify_group_profile", json!({"GroupId": "g", "MuteAllMember": "Off"}));
        assert_eq!(speak(&mut server, "alice"), 0);
    }

    #[test]
    fn a_banned_member_is_out_until_the_ban_ends_or_is_lifted() {
        let mut server = server("Public");
        let ban = |server: &mut Server, account: &str| {
            let body = json!({"GroupId": "g", "Members_Account": [account], "Duration": 60});
            server.code("ban_group_members", body)
        };
        let add = |server: &mut Server| {
            let body = json!({"GroupId": "g", "MemberList": [{"Member_Account": "alice"}]});
            server.call("add_group_members", body)["MemberList"][0]["Result"].as_i64().unwrap()
        };
        assert_eq!((ban(&mut server, "alice"), ban(&mut server, "owner")), (0, 10007));
        let list = server.call("list_banned_group_members", json!({"GroupId": "g", "Offset": 0}));
        assert_eq!(list["BannedAccountList"], json!([{"BannedUntil": NOW + 60, "Member_Account": "alice"}]));
        assert_eq!(list["NextOffset"], 0);
        assert_eq!(server.call("list_joined_groups", json!({"Member_Account": "alice"}))["TotalCount"], 0);
        assert_eq!(add(&mut server), 0);
        server.call("unban_group_members", json!({"GroupId": "g", "Members_Account": ["alice"]}));
        assert_eq!(add(&mut server), 1);
        ban(&mut server, "alice");
        server.advance(60_000);
        assert_eq!(add(&mut server), 1);
    }

    #[test]
    fn banned_accounts_are_listed_page_by_page() {
        let mut server = server("Public");
        for account in ["a", "b", "c"] {
            let body = json!({"GroupId": "g", "Members_Account": [account], "Duration": 60});
            server.call("ban_group_members", body);
        }
        let page = |server: &mut Server, offset: u64| {
            let reply = server.call("list_banned_group_members", json!({"GroupId": "g", "Limit": 2, "Offset": offset}));
            (reply["BannedAccountList"].as_array().unwrap().len(), reply["NextOffset"].clone())
        };
        assert_eq!((page(&mut server, 0), page(&mut server, 2)), ((2, json!(2)), (1, json!(0))));
    }
}
