//! Friends: add, import, update, delete. An account accepts every friend request unless its profile forbids it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::friend::{Friend, group_names, is_source};
use super::{MAX_FRIENDS, Relations, Request, failure, pairs_event, require_from, require_to};
use crate::fill::Fill;
use crate::generated::{
    AddFriendItem, AddFriends, DeleteAllFriends, DeleteFriends, ImportFriendItem, ImportFriends, SnsItem, UpdateFriends,
};
use crate::reply::{Call, ItemFailure, Outcome, Refusal, Reply, Results};
use crate::state::State;
use crate::state::account::Accounts;
use crate::state::account::profile::{ADMIN_FORBID_TYPE, ALLOW_TYPE};
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

/// A friend request that waits for the receiver's consent.
const NEEDS_CONSENT: i64 = 30539;

/// Refuses a friend request between users of whom one blocks the other.
pub(crate) fn may_ask(state: &State, from: &str, to: &str) -> Result<(), Refusal> {
    let blocked = &state.relations.blocked;
    match (blocked.has(from, to), blocked.has(to, from)) {
        (true, _) => Err(Refusal::new(30515, "Err_SNS_FriendAdd_In_Self_BlackList")),
        (_, true) => Err(Refusal::new(30525, "Err_SNS_FriendAdd_In_Other_Side_BlackList")),
        _ => Ok(()),
    }
}

/// Keeps a friend request until it is answered, and shows it to its receiver.
fn keep_request(state: &mut State, call: &Call<'_>, from: &str, item: AddFriendItem<'_>, both: bool) {
    let request = Request {
        both,
        remark: item.remark().unwrap_or_default().to_owned(),
        groups: item.group_name().into_iter().filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        source: item.add_source().unwrap_or_default().to_owned(),
        wording: item.add_wording().unwrap_or_default().to_owned(),
    };
    let content = json!({ "Request": { "From_Account": from, "To_Account": item.to_account(),
        "AddSource": request.source, "AddWording": request.wording } });
    state.relations.requests.insert(from, item.to_account(), request);
    state.clients.deliver(call.now, item.to_account(), &Item::new(Kind::Friend, content).pushed(None));
}

/// Answers a request. An account that agrees also gets the friend, with a remark and a friend group.
pub(crate) fn answer_request(
    state: &mut State,
    call: &Call<'_>,
    asker: &str,
    agrees: bool,
    (remark, group): (&str, &str),
) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendResponse";
    let from = call.caller;
    let relations = &mut state.relations;
    let request = relations.requests.get(asker, from).cloned();
    let request = request.ok_or_else(|| failure(30614, COMMAND, "Pendency_Not_Exist"))?;
    if !agrees {
        relations.requests.remove(asker, from);
        let content = json!({ "Answer": { "From_Account": from, "To_Account": asker, "Agreed": false } });
        state.clients.deliver(call.now, asker, &Item::new(Kind::Friend, content));
        return Ok(());
    }
    for (account, code) in [(from, 30010), (asker, 30014)] {
        if relations.friends.count_from(account) >= MAX_FRIENDS {
            return Err(failure(code, COMMAND, "Friend_Num_Exceed_Threshold"));
        }
    }
    let groups: Vec<String> = Some(group).filter(|group| !group.is_empty()).map(str::to_owned).into_iter().collect();
    for (account, groups) in [(from, &groups), (asker, &request.groups)] {
        let created = relations.create_groups(account, groups);
        created.map_err(|_| failure(30011, COMMAND, "Group_Num_Exceed_Threshold"))?;
    }
    relations.requests.remove(asker, from);
    let common =
        Friend { add_source: request.source, add_wording: request.wording, add_time: call.secs(), ..Friend::default() };
    let mine = Friend { remark: remark.to_owned(), groups, ..common.clone() };
    let theirs = Friend { remark: request.remark, groups: request.groups, ..common };
    let entries = [(asker, from, theirs), (from, asker, mine)];
    let pairs = befriend(relations, entries.into_iter().filter(|(owner, ..)| *owner == asker || request.both));
    report_befriended(state, call, asker, &pairs, "friend_response");
    Ok(())
}

/// Adds friends to the lists that do not have them, and returns the pairs of list owners and new friends.
fn befriend<'a>(relations: &mut Relations, entries: impl IntoIterator<Item = (&'a str, &'a str, Friend)>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (owner, other, friend) in entries {
        if !relations.friends.has(owner, other) {
            relations.friends.insert(owner, other, friend);
            relations.person(owner).grow_friends();
            pairs.push((owner.to_owned(), other.to_owned()));
        }
    }
    pairs
}

/// Reports new friends, requested by `asker`, to the app and to the owners of the lists.
fn report_befriended(state: &mut State, call: &Call<'_>, asker: &str, pairs: &[Pair], command: &str) {
    if pairs.is_empty() {
        return;
    }
    let pair =
        |(owner, other): &Pair| json!({ "From_Account": owner, "To_Account": other, "Initiator_Account": asker });
    let fields = json!({
        "PairList": pairs.iter().map(pair).collect::<Vec<_>>(),
        "ClientCmd": command,
        "Admin_Account": if call.is_by_client() { "" } else { call.caller },
        "ForceFlag": call.body.get("ForceAddFlags").unwrap_or(&json!(0)),
    });
    let event = Event::new("Sns.CallbackFriendAdd", asker, fields);
    let owners: BTreeSet<&str> = pairs.iter().map(|(owner, _)| owner.as_str()).fill();
    state.clients.deliver_all(call.now, owners, || Item::of_event(Kind::Friend, &event));
    state.fired.push(event);
}

pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddFriends = call.read();
    let (from, items) = (request.from_account(), request.add_friend_item());
    items.iter().try_for_each(|item| call.needed("AddSource", item.add_source()).map(drop))?;
    require_from(&state.accounts, from)?;
    let both = request.add_type() != Some("Add_Type_Single");
    let mut results = Results::default();
    let mut pairs = Vec::new();
    for item in items {
        let to = item.to_account();
        let added = match request.force_add_flags() {
            Some(1) => Ok(()),
            _ => require_allowed(&state.accounts, from, to),
        };
        let added = added.and_then(|()| add_one(state, from, item, both, call.secs()));
        if added.as_ref().is_err_and(|failure| failure.code == NEEDS_CONSENT) {
            keep_request(state, call, from, item, both);
        }
        results.push(to, added.map(|new| pairs.extend(new)));
    }
    report_befriended(state, call, from, &pairs, "friend_add");
    Ok(results.with_fail_account("ResultItem"))
}

/// Checks what the two profiles allow.
fn require_allowed(accounts: &Accounts, from: &str, to: &str) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendAdd";
    let says = |account: &str, tag: &str| accounts.get(account).and_then(|account| account.profile.text(tag));
    if says(from, ADMIN_FORBID_TYPE) == Some("AdminForbid_Type_SendOut") {
        return Err(failure(30009, COMMAND, "Self_Forbid_SendOut"));
    }
    match says(to, ALLOW_TYPE) {
        Some("AllowType_Type_DenyAny") => Err(failure(30516, COMMAND, "Allow_Type_Deny_Any")),
        Some("AllowType_Type_NeedConfirm") => Err(failure(NEEDS_CONSENT, COMMAND, "Allow_Type_Need_Confirm")),
        _ => Ok(()),
    }
}

/// Returns the pairs of list owners and new friends.
fn add_one(
    state: &mut State,
    from: &str,
    item: AddFriendItem<'_>,
    both: bool,
    now: u64,
) -> Result<Vec<Pair>, ItemFailure> {
    const COMMAND: &str = "FriendAdd";
    let (to, source) = (item.to_account(), item.add_source().unwrap_or_default());
    require_to(&state.accounts, COMMAND, to)?;
    let relations = &mut state.relations;
    if from == to {
        return Err(failure(30001, COMMAND, "Self"));
    }
    if !is_source(source) {
        return Err(failure(30001, COMMAND, "AddSource_Illegal"));
    }
    if relations.blocked.has(from, to) {
        return Err(failure(30515, COMMAND, "In_Self_BlackList"));
    }
    if relations.blocked.has(to, from) {
        return Err(failure(30525, COMMAND, "In_Other_Side_BlackList"));
    }
    let (mine, theirs) = (relations.friends.has(from, to), relations.friends.has(to, from));
    if mine && (theirs || !both) {
        return Err(failure(30001, COMMAND, "Friend_Exist"));
    }
    if !mine && relations.friends.count_from(from) >= MAX_FRIENDS {
        return Err(failure(30010, COMMAND, "Friend_Num_Exceed_Threshold"));
    }
    if both && !theirs && relations.friends.count_from(to) >= MAX_FRIENDS {
        return Err(failure(30014, COMMAND, "Other_Side_Friend_Num_Exceed_Threshold"));
    }
    let groups: Vec<String> =
        item.group_name().into_iter().filter(|name| !name.is_empty()).map(str::to_owned).collect();
    relations.create_groups(from, &groups).map_err(|_| failure(30011, COMMAND, "Group_Num_Exceed_Threshold"))?;
    let common = Friend {
        add_source: source.to_owned(),
        add_wording: item.add_wording().unwrap_or_default().to_owned(),
        add_time: now,
        ..Friend::default()
    };
    let remark = item.remark().unwrap_or_default().to_owned();
    let mine = Friend { remark, groups, ..common.clone() };
    let entries = [Some((from, to, mine)), both.then_some((to, from, common))];
    Ok(befriend(relations, entries.into_iter().flatten()))
}

pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ImportFriends = call.read();
    let from = request.from_account();
    let mut items = Vec::new();
    for item in request.add_friend_item() {
        call.needed("AddSource", item.add_source())?;
        items.push((item, item.add_time().map(|time| call.natural("AddTime", time)).transpose()?));
    }
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    for (item, time) in items {
        results.push(item.to_account(), import_one(state, call, from, item, time.unwrap_or(call.secs())));
    }
    Ok(results.with_fail_account("ResultItem"))
}

/// Adds the friend in one direction, and replaces an existing entry. `RemarkTime` is not kept, because no endpoint returns it.
fn import_one(
    state: &mut State,
    call: &Call<'_>,
    from: &str,
    item: ImportFriendItem<'_>,
    time: u64,
) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendImport";
    let (to, source) = (item.to_account(), item.add_source().unwrap_or_default());
    require_to(&state.accounts, COMMAND, to)?;
    let relations = &mut state.relations;
    if from == to {
        return Err(failure(30001, COMMAND, "Self"));
    }
    if !is_source(source) {
        return Err(failure(30001, COMMAND, "AddSource_Illegal"));
    }
    if !relations.friends.has(from, to) && relations.friends.count_from(from) >= MAX_FRIENDS {
        return Err(failure(30010, COMMAND, "Friend_Num_Exceed_Threshold"));
    }
    let mut friend = Friend {
        remark: item.remark().unwrap_or_default().to_owned(),
        groups: item.group_name().into_iter().flatten().map(str::to_owned).collect(),
        add_source: source.to_owned(),
        add_wording: item.add_wording().unwrap_or_default().to_owned(),
        add_time: time,
        ..Friend::default()
    };
    for field in item.custom_item().into_iter().flatten() {
        let (tag, value) = (field.tag().unwrap_or_default(), field.value().unwrap_or(&Value::Null));
        let is_set = call.limits.has_tag(tag) && friend.set(tag, value).is_ok();
        is_set.then_some(()).ok_or_else(|| failure(30001, COMMAND, "CustomItem_Illegal"))?;
    }
    let groups = relations.create_groups(from, &friend.groups);
    groups.map_err(|_| failure(30011, COMMAND, "Group_Num_Exceed_Threshold"))?;
    relations.friends.insert(from, to, friend);
    relations.person(from).grow_friends();
    Ok(())
}

pub(crate) fn update(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: UpdateFriends = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    for item in request.update_item() {
        let to = item.to_account();
        results.push(to, update_one(state, call, to, &item.sns_item()));
    }
    Ok(results.with_fail_account("ResultItem"))
}

fn update_one(state: &mut State, call: &Call<'_>, to: &str, fields: &[SnsItem<'_>]) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendUpdate";
    let from = call.read::<UpdateFriends>().from_account();
    require_to(&state.accounts, COMMAND, to)?;
    let relations = &mut state.relations;
    let friend = relations.friends.get(from, to).cloned();
    let mut friend = friend.ok_or_else(|| failure(30001, COMMAND, "Friend_Not_Exist"))?;
    for (tag, value) in fields.iter().map(|field| (field.tag(), field.value())) {
        if tag == "Tag_SNS_IM_Group" {
            friend.groups = group_names(value).ok_or_else(|| failure(30001, COMMAND, "SnsItem_Illegal"))?;
        } else {
            let is_set = call.limits.has_tag(tag) && friend.set(tag, value).is_ok();
            is_set.then_some(()).ok_or_else(|| failure(30001, COMMAND, "SnsItem_Illegal"))?;
        }
    }
    let groups = relations.create_groups(from, &friend.groups);
    groups.map_err(|_| failure(30011, COMMAND, "Group_Num_Exceed_Threshold"))?;
    relations.friends.insert(from, to, friend);
    relations.person(from).grow_friends();
    Ok(())
}

/// Whether both directions are deleted; the default is one.
fn is_both(delete_type: Option<&str>) -> bool {
    delete_type == Some("Delete_Type_Both")
}

/// The page's sample of a success has `0` as ErrorInfo.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteFriends = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let mut results = Results::default();
    let mut pairs = Vec::new();
    for to in request.to_account() {
        results.push(to, delete_one(state, from, to, is_both(request.delete_type()), &mut pairs));
    }
    tell_deleted(state, call, from, &pairs);
    Ok(results.listed("ResultItem").info("0"))
}

/// Adds the deleted entries to the pairs.
fn delete_one(state: &mut State, from: &str, to: &str, both: bool, pairs: &mut Vec<Pair>) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendDelete";
    require_to(&state.accounts, COMMAND, to)?;
    let before = pairs.len();
    unfriend(state, from, to, both, pairs);
    if pairs.len() > before { Ok(()) } else { Err(failure(31704, COMMAND, "Not_Friend")) }
}

/// The owner of a list, and an account in it.
type Pair = (String, String);

fn unfriend(state: &mut State, from: &str, to: &str, both: bool, pairs: &mut Vec<Pair>) {
    let mine = state.relations.unfriend(from, to);
    let theirs = both && state.relations.unfriend(to, from);
    pairs.extend(mine.then(|| (from.to_owned(), to.to_owned())));
    pairs.extend(theirs.then(|| (to.to_owned(), from.to_owned())));
}

fn tell_deleted(state: &mut State, call: &Call<'_>, from: &str, pairs: &[Pair]) {
    let owners: BTreeSet<&str> = pairs.iter().map(|(from, _)| from.as_str()).fill();
    let pairs = pairs.iter().map(|(from, to)| (from.as_str(), to.as_str()));
    let Some(event) = pairs_event("Sns.CallbackFriendDelete", from, pairs) else { return };
    state.clients.deliver_all(call.now, owners, || Item::of_event(Kind::Friend, &event));
    state.fired.push(event);
}

pub(crate) fn delete_all(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteAllFriends = call.read();
    let from = request.from_account();
    require_from(&state.accounts, from)?;
    let friends: Vec<String> = state.relations.friends.from(from).map(|(to, _)| to.to_owned()).collect();
    let mut pairs = Vec::new();
    for to in friends {
        unfriend(state, from, &to, is_both(request.delete_type()), &mut pairs);
    }
    tell_deleted(state, call, from, &pairs);
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests;
