//! Users who come to groups and go: what the server API has no endpoint for.

use serde_json::json;

use super::rules::{Rank, rank};
use crate::plan::{Plan, Wanted};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::{Application, FULL, Group};
use crate::webhooks::{Event, named};

/// How users come into a group.
enum Entry {
    Free,
    Approved,
}

/// A Private group has to invite, and a group may take no applications.
fn entry(group: &Group) -> Result<Entry, Refusal> {
    let option = match group.kind.as_str() {
        "Private" => "DisableApply",
        "Public" => group.texts.get("ApplyJoinOption").map_or("NeedPermission", String::as_str),
        _ => "FreeAccess",
    };
    match option {
        "FreeAccess" => Ok(Entry::Free),
        "NeedPermission" => Ok(Entry::Approved),
        _ => Err(Refusal::new(10007, "nobody can apply to join this group")),
    }
}

pub(super) fn plan_join(state: &State, call: &Call<'_>) -> Result<Plan<()>, Refusal> {
    let group = state.groups.get(call.text("GroupId"))?;
    entry(group)?;
    if rank(group, call.caller, call.secs()) != Rank::Outside {
        return Err(Refusal::new(10013, format!("{} is a member already", call.caller)));
    }
    if group.is_banned(call.caller, call.secs()) {
        return Err(Refusal::new(10007, format!("{} is banned from the group", call.caller)));
    }
    let asks = call.question("Group.CallbackBeforeApplyJoinGroup", 10016, |command| {
        let message = Some(call.text("Text")).filter(|text| !text.is_empty());
        group.event(command, call).with("Requestor_Account", call.caller).with_if_any("ApplyMsg", message)
    });
    Ok(Plan { asks, work: () })
}

/// Joins at once, or waits for the owner or an admin.
pub(super) fn join(state: &mut State, call: &Call<'_>, (): (), _wanted: Wanted) -> Outcome {
    let id = call.text("GroupId");
    let group = state.groups.get_mut(id)?;
    if group.is_full() {
        let full = group.event(FULL, call);
        state.fired.push(full);
        return Err(Refusal::new(10014, "the group is full"));
    }
    if let Entry::Free = entry(group)? {
        enter(state, call, id, call.caller)?;
        return Ok(Reply::ok().with("Joined", true));
    }
    let application = Application { text: call.text("Text").to_owned(), time: call.secs() };
    group.applications.insert(call.caller.to_owned(), application);
    let managers = group.members.iter().map(|member| member.account.as_str());
    let managers = managers.filter(|account| rank(group, account, call.secs()) >= Rank::Admin);
    let content = json!({ "GroupId": id, "Applicant_Account": call.caller, "ApplyMsg": call.text("Text") });
    state.clients.deliver_all(call.now, managers, || Item::new(Kind::Notification, content).in_group(id).pushed(None));
    Ok(Reply::ok().with("Joined", false))
}

/// Makes an account that asked for it a member.
fn enter(state: &mut State, call: &Call<'_>, id: &str, account: &str) -> Result<(), Refusal> {
    let group = state.groups.get_mut(id)?;
    group.applications.remove(account);
    if group.is_live() {
        group.live.enter(account, call.secs());
        state.fired.push(live_change(group, account, "Online", "Join"));
    } else {
        group.members.add(account, "Member", call.secs(), None);
    }
    let number = group.number;
    let event = group.event("Group.CallbackAfterNewMemberJoin", call).with("JoinType", "Apply");
    let event = event.with("Operator_Account", account).with("NewMemberList", named("Member_Account", [account]));
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    let full = group.is_full().then(|| group.event(FULL, call));
    state.fired.extend(full);
    if !group.is_live() {
        state.groups.note_member(account, number, true);
    }
    Ok(())
}

/// The webhook about who comes into a live group or goes, with the cause.
pub(super) fn live_change(group: &Group, account: &str, how: &str, cause: &str) -> Event {
    let fields = json!({
        "GroupId": group.id,
        "EventType": how,
        "EventCause": cause,
        "MemberList": named("Member_Account", [account]),
    });
    Event::new("Group.CallbackOnMemberStateChange", group.id.as_str(), fields)
}

/// Owner and admins agree to an application, or do not.
pub(super) fn answer(state: &mut State, call: &Call<'_>) -> Outcome {
    let (id, account, agrees) = (call.text("GroupId"), call.text("Applicant_Account"), call.body["Agree"] == 1);
    let group = state.groups.get_mut(id)?;
    if rank(group, call.caller, call.secs()) < Rank::Admin {
        return Err(Refusal::new(10007, format!("{} is neither owner nor admin", call.caller)));
    }
    if !group.applications.contains_key(account) {
        return Err(Refusal::new(10004, format!("{account} has not applied to join")));
    }
    if agrees && group.is_full() {
        return Err(Refusal::new(10014, "the group is full"));
    }
    group.applications.remove(account);
    let content = json!({ "GroupId": id, "Operator_Account": call.caller, "Agreed": agrees,
                          "Text": call.text("Text") });
    let item = Item::new(Kind::Notification, content).in_group(id).pushed(None);
    state.clients.deliver(call.now, account, &item);
    if agrees {
        enter(state, call, id, account)?;
    }
    Ok(Reply::ok())
}

/// The owner of a Private group may leave, and that of another group may not.
pub(super) fn quit(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.text("GroupId");
    let group = state.groups.get_mut(id)?;
    match rank(group, call.caller, call.secs()) {
        Rank::Outside => return Err(Refusal::new(10007, format!("{} is not a member of the group", call.caller))),
        Rank::Owner if group.kind != "Private" => {
            return Err(Refusal::new(10009, "the owner cannot leave; hand the group over first"));
        }
        Rank::Owner => group.owner.clear(),
        _ => {}
    }
    let event = group.exit_event(call, "Quit", &[call.caller]);
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    if group.is_live() {
        group.live.leave(call.caller, call.secs());
        state.fired.push(live_change(group, call.caller, "Offline", "Quit"));
        return Ok(Reply::ok());
    }
    group.remove_member(call.caller);
    let number = group.number;
    state.groups.note_member(call.caller, number, false);
    Ok(Reply::ok())
}
