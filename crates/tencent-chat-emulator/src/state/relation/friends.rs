//! Friends: add, import, update, delete. Every account takes friend requests (AllowAny), since nothing in the emulated
//! services can set it otherwise.

use serde::Deserialize;
use serde_json::{Value, json};

use super::friend::{Friend, group_names, is_source};
use super::{MAX_FRIENDS, failure, pairs_event, require_from, require_to};
use crate::reply::{Call, ItemFailure, Outcome, Reply, Results};
use crate::state::State;
use crate::webhooks::Event;

#[derive(Deserialize)]
struct Add {
    #[serde(rename = "From_Account")]
    from: String,
    #[serde(rename = "AddFriendItem")]
    items: Vec<AddItem>,
    #[serde(rename = "AddType")]
    add_type: Option<String>,
    #[serde(rename = "ForceAddFlags", default)]
    force: u8,
}

#[derive(Deserialize)]
struct AddItem {
    #[serde(rename = "To_Account")]
    to: String,
    #[serde(rename = "Remark", default)]
    remark: String,
    #[serde(rename = "GroupName")]
    group: Option<String>,
    #[serde(rename = "AddSource")]
    source: String,
    #[serde(rename = "AddWording", default)]
    wording: String,
}

pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: Add = call.read()?;
    require_from(&state.accounts, &request.from)?;
    let both = request.add_type.as_deref() != Some("Add_Type_Single");
    let mut results = Results::default();
    let mut pairs = Vec::new();
    for item in request.items {
        let to = item.to.clone();
        let added = add_one(state, &request.from, item, both, call.secs());
        let added = added.map(|[mine, theirs]| {
            let pair = |from: &str, to: &str| json!({ "From_Account": from, "To_Account": to, "Initiator_Account": request.from });
            pairs.extend(mine.then(|| pair(&request.from, &to)));
            pairs.extend(theirs.then(|| pair(&to, &request.from)));
        });
        results.push(&to, added);
    }
    if !pairs.is_empty() {
        let fields = json!({
            "PairList": pairs,
            "ClientCmd": "friend_add",
            "Admin_Account": call.caller,
            "ForceFlag": request.force,
        });
        state.fired.push(Event::new("Sns.CallbackFriendAdd", request.from, fields));
    }
    Ok(results.with_fail_account("ResultItem"))
}

/// Tells whether the friend is new in the own list, and in the other's.
fn add_one(state: &mut State, from: &str, item: AddItem, both: bool, now: u64) -> Result<[bool; 2], ItemFailure> {
    const COMMAND: &str = "FriendAdd";
    let to = item.to;
    require_to(&state.accounts, COMMAND, &to)?;
    let relations = &mut state.relations;
    if from == to {
        return Err(failure(30001, COMMAND, "Self"));
    }
    if !is_source(&item.source) {
        return Err(failure(30001, COMMAND, "AddSource_Illegal"));
    }
    if relations.blocked.has(from, &to) {
        return Err(failure(30515, COMMAND, "In_Self_BlackList"));
    }
    if relations.blocked.has(&to, from) {
        return Err(failure(30525, COMMAND, "In_Other_Side_BlackList"));
    }
    let (mine, theirs) = (relations.friends.has(from, &to), relations.friends.has(&to, from));
    if mine && (theirs || !both) {
        return Err(failure(30001, COMMAND, "Friend_Exist"));
    }
    if !mine && relations.friends.count_from(from) >= MAX_FRIENDS {
        return Err(failure(30010, COMMAND, "Friend_Num_Exceed_Threshold"));
    }
    if both && !theirs && relations.friends.count_from(&to) >= MAX_FRIENDS {
        return Err(failure(30014, COMMAND, "Other_Side_Friend_Num_Exceed_Threshold"));
    }
    let groups: Vec<String> = item.group.into_iter().filter(|name| !name.is_empty()).collect();
    relations.create_groups(from, &groups).map_err(|_| failure(30011, COMMAND, "Group_Num_Exceed_Threshold"))?;
    let common = Friend { add_source: item.source, add_wording: item.wording, add_time: now, ..Friend::default() };
    if both && !theirs {
        relations.friends.insert(&to, from, common.clone());
        relations.person(&to).friends_sequence += 1;
    }
    if !mine {
        relations.friends.insert(from, &to, Friend { remark: item.remark, groups, ..common });
        relations.person(from).friends_sequence += 1;
    }
    Ok([!mine, both && !theirs])
}

#[derive(Deserialize)]
struct Import {
    #[serde(rename = "From_Account")]
    from: String,
    #[serde(rename = "AddFriendItem")]
    items: Vec<ImportItem>,
}

/// `RemarkTime` is taken and not kept: nothing returns it.
#[derive(Deserialize)]
struct ImportItem {
    #[serde(rename = "To_Account")]
    to: String,
    #[serde(rename = "Remark", default)]
    remark: String,
    #[serde(rename = "GroupName", default)]
    groups: Vec<String>,
    #[serde(rename = "AddSource")]
    source: String,
    #[serde(rename = "AddWording", default)]
    wording: String,
    #[serde(rename = "AddTime")]
    time: Option<u64>,
    #[serde(rename = "CustomItem", default)]
    custom: Vec<TagValue>,
}

#[derive(Deserialize)]
struct TagValue {
    #[serde(rename = "Tag", default)]
    tag: String,
    #[serde(rename = "Value", default)]
    value: Value,
}

pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: Import = call.read()?;
    require_from(&state.accounts, &request.from)?;
    let mut results = Results::default();
    for item in request.items {
        let to = item.to.clone();
        let result = import_one(state, &request.from, item, call.secs());
        results.push(&to, result);
    }
    Ok(results.with_fail_account("ResultItem"))
}

/// One way, and over a friend that is there already.
fn import_one(state: &mut State, from: &str, item: ImportItem, now: u64) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendImport";
    require_to(&state.accounts, COMMAND, &item.to)?;
    let relations = &mut state.relations;
    if from == item.to {
        return Err(failure(30001, COMMAND, "Self"));
    }
    if !is_source(&item.source) {
        return Err(failure(30001, COMMAND, "AddSource_Illegal"));
    }
    if !relations.friends.has(from, &item.to) && relations.friends.count_from(from) >= MAX_FRIENDS {
        return Err(failure(30010, COMMAND, "Friend_Num_Exceed_Threshold"));
    }
    let mut friend = Friend {
        remark: item.remark,
        groups: item.groups,
        add_source: item.source,
        add_wording: item.wording,
        add_time: item.time.unwrap_or(now),
        ..Friend::default()
    };
    for TagValue { tag, value } in &item.custom {
        friend.set(tag, value).map_err(|()| failure(30001, COMMAND, "CustomItem_Illegal"))?;
    }
    let groups = relations.create_groups(from, &friend.groups);
    groups.map_err(|_| failure(30011, COMMAND, "Group_Num_Exceed_Threshold"))?;
    relations.friends.insert(from, &item.to, friend);
    relations.person(from).friends_sequence += 1;
    Ok(())
}

#[derive(Deserialize)]
struct Update {
    #[serde(rename = "From_Account")]
    from: String,
    #[serde(rename = "UpdateItem")]
    items: Vec<UpdateItem>,
}

#[derive(Deserialize)]
struct UpdateItem {
    #[serde(rename = "To_Account")]
    to: String,
    #[serde(rename = "SnsItem")]
    fields: Vec<TagValue>,
}

pub(crate) fn update(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: Update = call.read()?;
    require_from(&state.accounts, &request.from)?;
    let mut results = Results::default();
    for UpdateItem { to, fields } in &request.items {
        results.push(to, update_one(state, &request.from, to, fields));
    }
    Ok(results.with_fail_account("ResultItem"))
}

fn update_one(state: &mut State, from: &str, to: &str, fields: &[TagValue]) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendUpdate";
    require_to(&state.accounts, COMMAND, to)?;
    let relations = &mut state.relations;
    let friend = relations.friends.get(from, to).cloned();
    let mut friend = friend.ok_or_else(|| failure(30001, COMMAND, "Friend_Not_Exist"))?;
    for TagValue { tag, value } in fields {
        if tag == "Tag_SNS_IM_Group" {
            friend.groups = group_names(value).ok_or_else(|| failure(30001, COMMAND, "SnsItem_Illegal"))?;
        } else {
            friend.set(tag, value).map_err(|()| failure(30001, COMMAND, "SnsItem_Illegal"))?;
        }
    }
    let groups = relations.create_groups(from, &friend.groups);
    groups.map_err(|_| failure(30011, COMMAND, "Group_Num_Exceed_Threshold"))?;
    relations.friends.insert(from, to, friend);
    relations.person(from).friends_sequence += 1;
    Ok(())
}

#[derive(Deserialize)]
struct Delete {
    #[serde(rename = "From_Account")]
    from: String,
    #[serde(rename = "To_Account", default)]
    to: Vec<String>,
    #[serde(rename = "DeleteType")]
    delete_type: Option<String>,
}

impl Delete {
    /// One way, unless told otherwise.
    fn both(&self) -> bool {
        self.delete_type.as_deref() == Some("Delete_Type_Both")
    }
}

/// The page's own sample of a success has `0` as ErrorInfo.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: Delete = call.read()?;
    require_from(&state.accounts, &request.from)?;
    let mut results = Results::default();
    let mut pairs = Vec::new();
    for to in &request.to {
        results.push(to, delete_one(state, &request.from, to, request.both(), &mut pairs));
    }
    tell_deleted(state, &request.from, &pairs);
    Ok(results.listed("ResultItem").info("0"))
}

/// Adds to the pairs who lost whom.
fn delete_one(state: &mut State, from: &str, to: &str, both: bool, pairs: &mut Vec<Pair>) -> Result<(), ItemFailure> {
    const COMMAND: &str = "FriendDelete";
    require_to(&state.accounts, COMMAND, to)?;
    let before = pairs.len();
    unfriend(state, from, to, both, pairs);
    if pairs.len() > before { Ok(()) } else { Err(failure(31704, COMMAND, "Not_Friend")) }
}

/// Whose list, and who was in it.
type Pair = (String, String);

fn unfriend(state: &mut State, from: &str, to: &str, both: bool, pairs: &mut Vec<Pair>) {
    let mine = state.relations.unfriend(from, to);
    let theirs = both && state.relations.unfriend(to, from);
    pairs.extend(mine.then(|| (from.to_owned(), to.to_owned())));
    pairs.extend(theirs.then(|| (to.to_owned(), from.to_owned())));
}

fn tell_deleted(state: &mut State, from: &str, pairs: &[Pair]) {
    let pairs = pairs.iter().map(|(from, to)| (from.as_str(), to.as_str()));
    state.fired.extend(pairs_event("Sns.CallbackFriendDelete", from, pairs));
}

pub(crate) fn delete_all(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: Delete = call.read()?;
    require_from(&state.accounts, &request.from)?;
    let from = request.from.as_str();
    let friends: Vec<String> = state.relations.friends.from(from).map(|(to, _)| to.to_owned()).collect();
    let mut pairs = Vec::new();
    for to in friends {
        unfriend(state, from, &to, request.both(), &mut pairs);
    }
    tell_deleted(state, from, &pairs);
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests;
