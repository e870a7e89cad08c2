//! Users who join and leave groups: actions for which the server API has no endpoint.

use serde_json::{Value, json};

use super::rules::{self, Entry, Rank, rank};
use crate::generated::AddGroupMembers;
use crate::plan::{AppAnswer, Plan, ask_first};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::membership::{self, Adding, FAILED, Joining, MEMBER_ALREADY};
use crate::state::group::{Application, FULL, Group};
use crate::webhooks::{Event, named};

/// The result of an account whose invitation waits for consent.
const WAITS: u8 = 3;

/// Users can join a Private group by invitation only, and other groups may refuse applications.
fn entry(group: &Group) -> Result<Entry, Refusal> {
    let option = match group.kind.as_str() {
        "Private" => "DisableApply",
        "Public" => group.texts.get("ApplyJoinOption").map_or("NeedPermission", String::as_str),
        _ => "FreeAccess",
    };
    match option {
        "FreeAccess" => Ok(Entry::Free),
        "NeedPermission" => Ok(Entry::Approved),
        _ => Err(Refusal::new(10007, "users cannot apply to join this group")),
    }
}

/// Members and banned accounts cannot join.
fn check_may_enter(group: &Group, account: &str, now: u64) -> Result<(), Refusal> {
    if rank(group, account, now) != Rank::Outside {
        return Err(Refusal::new(10013, format!("{account} is a member already")));
    }
    if group.is_banned(account, now) {
        return Err(Refusal::new(10007, format!("{account} is banned from the group")));
    }
    Ok(())
}

pub(super) fn plan_join(state: &State, call: &Call<'_>) -> Result<Plan<()>, Refusal> {
    let group = state.groups.get(call.text("GroupId"))?;
    entry(group)?;
    check_may_enter(group, call.caller, call.secs())?;
    let asks = call.question("Group.CallbackBeforeApplyJoinGroup", 10016, |command| {
        let message = Some(call.text("Text")).filter(|text| !text.is_empty());
        group.event(command, call).with("Requestor_Account", call.caller).with_if_any("ApplyMsg", message)
    });
    Ok(Plan { asks, work: () })
}

/// Joins at once, or waits for the owner or an admin.
pub(super) fn join(state: &mut State, call: &Call<'_>, (): (), _answer: AppAnswer) -> Outcome {
    let id = call.text("GroupId");
    let group = state.groups.get_mut(id)?;
    if group.is_full() {
        let full = group.event(FULL, call);
        state.fired.push(full);
        return Err(Refusal::new(10014, "the group is full"));
    }
    if let Entry::Free = entry(group)? {
        enter(state, call, id, call.caller, Joining { how: "Apply", operator: call.caller })?;
        return Ok(Reply::ok().with("Joined", true));
    }
    let application = Application { text: call.text("Text").to_owned(), time: call.secs(), inviter: None };
    let content = json!({ "GroupId": id, "Applicant_Account": call.caller, "ApplyMsg": call.text("Text") });
    apply(state, call, id, call.caller, application, content)?;
    Ok(Reply::ok().with("Joined", false))
}

/// Keeps an application until it is answered, and shows it to owner and admins.
fn apply(
    state: &mut State,
    call: &Call<'_>,
    id: &str,
    account: &str,
    application: Application,
    content: Value,
) -> Result<(), Refusal> {
    let group = state.groups.get_mut(id)?;
    group.applications.insert(account.to_owned(), application);
    let managers = group.members.iter().map(|member| member.account.as_str());
    let managers = managers.filter(|account| rank(group, account, call.secs()) >= Rank::Admin);
    let item = || Item::new(Kind::Notification, content).about("group_application").in_group(id).pushed(None);
    state.clients.deliver_all(call.now, managers, item);
    Ok(())
}

/// If an invitation needs a manager's consent, the invited accounts wait for it.
pub(super) fn invite(state: &mut State, call: &Call<'_>) -> Outcome {
    match rules::invite(state, call)? {
        Entry::Free => ask_first(state, call, membership::plan, membership::add),
        Entry::Approved => ask_first(state, call, membership::plan, propose),
    }
}

fn propose(state: &mut State, call: &Call<'_>, adding: Adding, answer: AppAnswer) -> Outcome {
    let request: AddGroupMembers = call.read();
    let id = request.group_id();
    let invited = adding.accepted(answer);
    for account in &invited {
        let inviter = Some(call.caller.to_owned());
        let application = Application { text: String::new(), time: call.secs(), inviter };
        let content = json!({ "GroupId": id, "Applicant_Account": account, "Inviter_Account": call.caller });
        apply(state, call, id, account, application, content)?;
    }
    let group = state.groups.get(id)?;
    let result = |account: &str| match invited.iter().any(|invited| invited == account) {
        true => WAITS,
        false if group.members.get(account).is_some() => MEMBER_ALREADY,
        false => FAILED,
    };
    let members = request.member_list();
    let accounts = members.iter().map(|member| member.member_account());
    let results = accounts.map(|account| json!({ "Member_Account": account, "Result": result(account) }));
    Ok(Reply::ok().with("MemberList", results.collect::<Vec<_>>()))
}

/// Makes an account that applied or was invited a member.
fn enter(state: &mut State, call: &Call<'_>, id: &str, account: &str, joining: Joining<'_>) -> Result<(), Refusal> {
    let group = state.groups.get_mut(id)?;
    group.applications.remove(account);
    if group.is_live() {
        group.live.enter(account, call.secs());
        state.fired.push(live_change(group, account, "Online", "Join"));
    } else {
        let number = group.number;
        state.groups.add_member(number, account, call.secs());
    }
    membership::report_entry(state, call, id, &[account.to_owned()], joining)
}

/// The webhook about an account that enters or leaves a live group, with the cause.
pub(super) fn live_change(group: &Group, account: &str, how: &str, cause: &str) -> Event {
    let fields = json!({
        "GroupId": group.id,
        "EventType": how,
        "EventCause": cause,
        "MemberList": named("Member_Account", [account]),
    });
    Event::new("Group.CallbackOnMemberStateChange", group.id.as_str(), fields)
}

/// The pending applications, for owner and admins.
pub(super) fn applications(state: &mut State, call: &Call<'_>) -> Outcome {
    let group = rules::group_as(state, call, Rank::Admin)?;
    let entry = |(account, application): (&String, &Application)| {
        let mut entry =
            json!({ "Applicant_Account": account, "ApplyMsg": application.text, "ApplyTime": application.time });
        if let Some(inviter) = &application.inviter {
            entry["Inviter_Account"] = inviter.as_str().into();
        }
        entry
    };
    Ok(Reply::ok().with("ApplicationList", group.applications.iter().map(entry).collect::<Vec<_>>()))
}

/// Owner and admins accept or reject an application.
pub(super) fn answer(state: &mut State, call: &Call<'_>) -> Outcome {
    let (id, account) = (call.text("GroupId"), call.text("Applicant_Account"));
    let agrees = call.body["Agree"] == 1;
    rules::group_as(state, call, Rank::Admin)?;
    let group = state.groups.get_mut(id)?;
    let Some(application) = group.applications.get(account).cloned() else {
        return Err(Refusal::new(10004, format!("{account} has not applied to join")));
    };
    if agrees && group.is_full() {
        return Err(Refusal::new(10014, "the group is full"));
    }
    group.applications.remove(account);
    // The account may be a member, banned or deleted meanwhile.
    if agrees {
        check_may_enter(group, account, call.secs())?;
        if !state.accounts.has(account) {
            return Err(Refusal::new(10019, format!("{account} does not exist")));
        }
    }
    let content = json!({ "GroupId": id, "Operator_Account": call.caller, "Applicant_Account": account,
                          "Agreed": agrees, "Text": call.text("Text") });
    let item = Item::new(Kind::Notification, content).about("group_application_answer").in_group(id).pushed(None);
    state.clients.deliver(call.now, application.inviter.as_deref().unwrap_or(account), &item);
    if agrees {
        let joining = match &application.inviter {
            Some(inviter) => Joining { how: "Invited", operator: inviter },
            None => Joining { how: "Apply", operator: account },
        };
        enter(state, call, id, account, joining)?;
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
    if !group.is_live() {
        membership::leave(state, call, id, "Quit", &[call.caller])?;
        return Ok(Reply::ok());
    }
    membership::report_exit(state, call, id, "Quit", &[call.caller])?;
    let group = state.groups.get_mut(id)?;
    group.live.leave(call.caller, call.secs());
    state.fired.push(live_change(group, call.caller, "Offline", "Quit"));
    Ok(Reply::ok())
}
