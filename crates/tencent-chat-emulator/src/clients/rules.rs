//! What users may do. The server API is for admins, who may do everything.

use crate::generated::{
    AddGroupMembers, BanGroupMembers, DeleteGroupMembers, ModifyGroupMemberProfile, ModifyGroupProfile,
};
use crate::generated::{ModifyC2cMessage, MuteGroupMembers, RecallC2cMessage, RecallGroupMessages, SendC2cMessage};
use crate::reply::{Call, Outcome, Refusal};
use crate::state::State;
use crate::state::group::Group;
use crate::state::group_message as group_messages;
use crate::state::message::{self as messages, Key};

/// How long a user can recall a message, in seconds: the console's default.
const RECALL_SECONDS: u64 = 120;

const NOT_PERMITTED: i64 = 10007;

/// The role of a user in a group; a larger one may do more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Outside,
    Member,
    Admin,
    Owner,
}

pub(super) fn rank(group: &Group, account: &str, now: u64) -> Rank {
    if !account.is_empty() && group.owner == account {
        return Rank::Owner;
    }
    match group.members.get(account).map(|member| &*member.role) {
        None if group.live.is_admin(account) => Rank::Admin,
        None if group.live.has(account, now) => Rank::Member,
        None => Rank::Outside,
        Some("Owner") => Rank::Owner,
        Some("Admin") => Rank::Admin,
        Some(_) => Rank::Member,
    }
}

fn refused(why: impl Into<String>) -> Refusal {
    Refusal::new(NOT_PERMITTED, why.into())
}

/// The group that an action is about.
fn group<'a>(state: &'a State, call: &Call<'_>) -> Result<&'a Group, Refusal> {
    state.groups.get(call.text("GroupId"))
}

/// The group, if the user has at least this role in it.
pub(super) fn group_as<'a>(state: &'a State, call: &Call<'_>, least: Rank) -> Result<&'a Group, Refusal> {
    let group = group(state, call)?;
    match rank(group, call.caller, call.secs()) {
        rank if rank >= least => Ok(group),
        Rank::Outside => Err(refused(format!("{} is not a member of the group", call.caller))),
        _ => Err(refused(format!("{} is not the group's {least:?}", call.caller))),
    }
}

pub(super) fn member(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    group_as(state, call, Rank::Member).map(drop)
}

pub(super) fn manager(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    group_as(state, call, Rank::Admin).map(drop)
}

pub(super) fn owner(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    group_as(state, call, Rank::Owner).map(drop)
}

/// Refuses a message to an account that blocks the sender, and to a stranger if the app checks friendship.
pub(super) fn send_c2c(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let to = call.read::<SendC2cMessage>().to_account();
    if state.relations.blocked.has(to, call.caller) {
        return Err(Refusal::new(20007, format!("{to} blocks {}", call.caller)));
    }
    if call.check_friendship && !state.relations.friends.has(to, call.caller) {
        return Err(Refusal::new(20009, format!("{to} and {} are not friends", call.caller)));
    }
    Ok(())
}

/// The same for pieces of a message, whose endpoint does not check mutes.
pub(super) fn stream_c2c(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    messages::send::check_mute(&state.accounts, Some(call.caller), call)?;
    send_c2c(state, call)
}

pub(super) fn stream_group(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let group = group_as(state, call, Rank::Member)?;
    group_messages::send::check_mutes(state, group, None, call.caller, call.secs())
}

/// Both sides of a conversation may change a message; the endpoint needs it under the name of its sender.
pub(super) fn either_side(
    state: &mut State,
    call: &Call<'_>,
    handler: fn(&mut State, &Call<'_>) -> Outcome,
) -> Outcome {
    let request: ModifyC2cMessage = call.read();
    let (user, peer) = (request.from_account(), request.to_account());
    let found = Key::parse(request.msg_key()).and_then(|key| state.messages.find(user, peer, &key));
    if found.is_none_or(|(_, message)| message.from == user) {
        return handler(state, call);
    }
    let mut body = call.body.clone();
    (body["From_Account"], body["To_Account"]) = (peer.into(), user.into());
    handler(state, &Call { body: &body, ..*call })
}

pub(super) fn recall_c2c(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let request: RecallC2cMessage = call.read();
    let found = Key::parse(request.msg_key());
    let found = found.and_then(|key| state.messages.find(request.from_account(), request.to_account(), &key));
    match found {
        Some((_, message)) if is_late(message.time, call) => {
            Err(Refusal::new(20016, "the message is too old to recall"))
        }
        _ => Ok(()),
    }
}

fn is_late(sent: u64, call: &Call<'_>) -> bool {
    call.secs().saturating_sub(sent) > RECALL_SECONDS
}

/// Owner and admins may recall every message, and members their own for some time.
pub(super) fn recall_group(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let group = group_as(state, call, Rank::Member)?;
    if rank(group, call.caller, call.secs()) >= Rank::Admin {
        return Ok(());
    }
    let request: RecallGroupMessages = call.read();
    let messages = group.messages_in(request.topic_id())?;
    for seq in request.msg_seq_list() {
        let message = messages.kept(seq.msg_seq().into());
        match message {
            Some(message) if message.from != call.caller => return Err(refused("the message is another member's")),
            Some(message) if is_late(message.time, call) => {
                return Err(Refusal::new(10031, "the message is too old to recall"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// How users join a group: at once, or after owner or admins have agreed.
pub(super) enum Entry {
    Free,
    Approved,
}

/// Every member may invite in a Private group, in a Community, and where `InviteJoinOption` allows it.
pub(super) fn invite(state: &State, call: &Call<'_>) -> Result<Entry, Refusal> {
    let request: AddGroupMembers = call.read();
    let group = group_as(state, call, Rank::Member)?;
    let usual = if group.kind == "Private" || group.is_community() { "FreeAccess" } else { "DisableInvite" };
    let entry = match group.texts.get("InviteJoinOption").map_or(usual, String::as_str) {
        "FreeAccess" => Entry::Free,
        "NeedPermission" if rank(group, call.caller, call.secs()) >= Rank::Admin => Entry::Free,
        "NeedPermission" => Entry::Approved,
        option => {
            let usual = if group.texts.contains_key("InviteJoinOption") {
                String::new()
            } else {
                format!(", as usual in a group of type {}", group.kind)
            };
            return Err(refused(format!("members cannot be invited: InviteJoinOption is {option}{usual}")));
        }
    };
    match request.member_list().iter().find(|item| state.relations.blocked.has(item.member_account(), call.caller)) {
        Some(item) => Err(refused(format!("{} blocks {}", item.member_account(), call.caller))),
        None => Ok(entry),
    }
}

/// Refuses an action on members whose role is not below that of the user.
fn above(group: &Group, call: &Call<'_>, members: &[&str]) -> Result<(), Refusal> {
    let own = rank(group, call.caller, call.secs());
    match members.iter().find(|member| rank(group, member, call.secs()) >= own) {
        Some(member) => Err(refused(format!("{} cannot act on {member}", call.caller))),
        None => Ok(()),
    }
}

pub(super) fn kick(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let group = group_as(state, call, Rank::Admin)?;
    above(group, call, &call.read::<DeleteGroupMembers>().member_to_del_account())
}

pub(super) fn mute(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let group = group_as(state, call, Rank::Admin)?;
    above(group, call, &call.read::<MuteGroupMembers>().members_account())
}

pub(super) fn ban(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let group = group_as(state, call, Rank::Admin)?;
    above(group, call, &call.read::<BanGroupMembers>().members_account())
}

/// In a Private group every member may change the profile, but only owner and admins the rules of joining and speaking.
pub(super) fn change_group(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let request: ModifyGroupProfile = call.read();
    let is_rule = request.apply_join_option().is_some() || request.invite_join_option().is_some();
    let is_rule = is_rule || request.mute_all_member().is_some();
    let free = group(state, call)?.kind == "Private" && !is_rule;
    group_as(state, call, if free { Rank::Member } else { Rank::Admin }).map(drop)
}

/// Only the owner gives roles. Members change their own name cards and notifications, and owner and admins those of others.
pub(super) fn change_member(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let request: ModifyGroupMemberProfile = call.read();
    if request.role().is_some() {
        return owner(state, call);
    }
    let account = request.member_account();
    if account == call.caller {
        return member(state, call);
    }
    above(group_as(state, call, Rank::Admin)?, call, &[account])
}

/// The owner, except in a Private group.
pub(super) fn disband(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    match group_as(state, call, Rank::Owner)?.kind.as_str() {
        "Private" => Err(refused("users cannot disband a Private (Work) group")),
        _ => Ok(()),
    }
}
