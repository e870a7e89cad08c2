//! What a user may have meant by an ID that does not exist: a sentence beside the service's own, since those who write a test
//! mistype IDs. The server API's replies stay as they are.

use serde_json::{Map, Value};
use tencent_chat::schema;

use super::topics;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::account::profile;
use crate::state::group::Group;
use crate::state::message::Key;

/// How many IDs are looked at and compared with a mistyped one.
pub(crate) const COMPARED: usize = 10_000;

/// The endpoints that name a group or a topic that does not exist yet.
const CREATING: [&str; 2] = ["create_group", "create_topic"];

/// How many of the existing IDs a sentence names.
const NAMED: usize = 5;

/// Adds to the refusal of an action, or of an item in its reply, what the IDs in it that do not exist may mean.
pub(crate) fn add(state: &State, call: &Call<'_>, outcome: Outcome) -> Outcome {
    match outcome {
        Err(Refusal::Code(code, info)) => Err(match of_body(state, call, &info) {
            Some(hint) => Refusal::new(code, format!("{info}{hint}")),
            None => Refusal::Code(code, info),
        }),
        Ok(mut reply) => {
            if let Some(Value::Array(items)) = reply.field_mut("ResultItem") {
                items.iter_mut().filter(|item| item["ResultCode"] != 0).for_each(|item| add_to_item(state, item));
            }
            if let Some(hint) = of_skipped(state, call, &mut reply) {
                reply.note(hint.trim_start_matches("; ").to_owned());
            }
            Ok(reply)
        }
        other => other,
    }
}

fn add_to_item(state: &State, item: &mut Value) {
    if let Some(hint) = item["To_Account"].as_str().and_then(|account| of_account(state, account)) {
        item["ResultInfo"] = format!("{}{hint}", item["ResultInfo"].as_str().unwrap_or_default()).into();
    }
}

/// The sentence about what a successful call passed over: a message that is not in the history, accounts that do not exist.
fn of_skipped(state: &State, call: &Call<'_>, reply: &mut Reply) -> Option<String> {
    let body = call.body.as_object()?;
    if let Some(Value::Array(items)) = reply.field_mut("RecallRetList") {
        let group = state.groups.get(call.text("GroupId")).ok()?;
        return of_group_message(group, body).filter(|_| items.iter().any(|item| item["RetCode"] != 0));
    }
    let mut kicked = body.get("MemberToDel_Account")?.as_array()?.iter().filter_map(Value::as_str);
    kicked.find_map(|account| Some(format!("{account} does not exist{}", of_account(state, account)?)))
}

/// The sentence about the ID of a body that does not exist, when the refusal is about it.
fn of_body(state: &State, call: &Call<'_>, info: &str) -> Option<String> {
    let body = call.body.as_object()?;
    // That sentence has its hint already.
    let is_about = |account: &&str| names(info, account) && !info.contains("is not a chatbot");
    let named = accounts(call.body).into_iter().filter(is_about);
    let account = || named.into_iter().find_map(|account| of_account(state, account));
    let is_creating = schema::find_path(call.path).is_some_and(|endpoint| CREATING.contains(&endpoint.name));
    let group = if is_creating { None } else { of_group(state, body, info) };
    group
        .or_else(account)
        .or_else(|| of_message(state, call).filter(|_| is_about_message(info)))
        .or_else(|| of_official_account(state, body, info))
        .or_else(|| of_room(state, body, info))
        .or_else(|| of_profile_field(info))
}

/// Whether a sentence has this name as a word.
fn names(info: &str, name: &str) -> bool {
    let is_inside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    info.match_indices(name)
        .any(|(at, _)| !is_inside(info[..at].chars().next_back()) && !is_inside(info[at + name.len()..].chars().next()))
}

fn is_about_message(info: &str) -> bool {
    info.contains("message not found") || info.contains("message does not exist")
}

/// About the group, or what is in it.
fn of_group(state: &State, body: &Map<String, Value>, info: &str) -> Option<String> {
    let id = body.get("GroupId")?.as_str()?;
    match state.groups.get(id) {
        Ok(group) => {
            of_topic(group, body, info).or_else(|| of_group_message(group, body).filter(|_| is_about_message(info)))
        }
        Err(_) if names(info, id) => near("groups", id, state.groups.all().map(|group| group.id.as_str())),
        Err(_) => None,
    }
}

fn of_account(state: &State, account: &str) -> Option<String> {
    if state.accounts.has(account) { None } else { near("users", account, users(state)) }
}

fn of_official_account(state: &State, body: &Map<String, Value>, info: &str) -> Option<String> {
    let known = &state.official.known;
    let id = body.get("Official_Account")?.as_str().filter(|id| !known.contains_key(*id) && names(info, id))?;
    near("official accounts", id, known.keys().map(String::as_str))
}

fn of_room(state: &State, body: &Map<String, Value>, info: &str) -> Option<String> {
    let id = body.get("RoomId")?.as_str().filter(|id| !state.rooms.has(id) && names(info, id))?;
    near("rooms", id, state.rooms.ids())
}

fn of_profile_field(info: &str) -> Option<String> {
    let field = info.strip_prefix("unknown field Tag_Profile_IM_")?;
    near("fields", field, profile::NAMES.into_iter())
}

fn of_topic(group: &Group, body: &Map<String, Value>, info: &str) -> Option<String> {
    let id = topics::of_body(body).filter(|id| !group.topics.known.contains_key(*id) && names(info, id))?;
    near("topics", id, group.topics.known.keys().map(|known| topics::own_part(known)))
}

fn of_group_message(group: &Group, body: &Map<String, Value>) -> Option<String> {
    let messages = group.messages_in(topics::of_body(body)).ok()?;
    let listed = || body.get("MsgSeqList")?.get(0)?.get("MsgSeq");
    let unknown = body.get("MsgSeq").or_else(listed)?.as_u64().filter(|seq| messages.kept(*seq).is_none())?;
    Some(match messages.next_seq() - 1 {
        0 => "; the conversation has no messages".to_owned(),
        last => format!("; message {unknown} is not in the history, the last one has the number {last}"),
    })
}

/// The keys of the newest messages between the user and the peer, when the key in the body is not one of theirs.
fn of_message(state: &State, call: &Call<'_>) -> Option<String> {
    let (key, peer) = (call.body.get("MsgKey")?.as_str()?, call.body.get("To_Account")?.as_str()?);
    let between = |key: &Key| state.messages.find(call.caller, peer, key).is_some();
    if Key::parse(key).is_some_and(|key| between(&key)) {
        return None;
    }
    let newest = state.messages.between(call.caller, peer, (0, u64::MAX), None);
    let keys: Vec<String> = newest.take(NAMED).map(|message| message.key()).collect();
    Some(match keys.is_empty() {
        true => format!("; {} and {peer} have no messages", call.caller),
        false => format!("; the newest messages between {} and {peer} have {}", call.caller, keys.join(", ")),
    })
}

/// The accounts that are not admins of the app.
pub(super) fn users(state: &State) -> impl Iterator<Item = &str> {
    state.accounts.all().filter(|(_, account)| !account.is_admin).map(|(name, _)| name)
}

/// The end of a sentence about an unknown name; empty when none of the known ones is near.
pub(super) fn did_you_mean<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let near = schema::closest(name, known.take(COMPARED).map(str::to_owned));
    near.map_or(String::new(), |near| format!("; did you mean {near}?"))
}

/// The end of a sentence about an unknown ID: what is near it, or else what exists.
pub(crate) fn near<'a>(what: &str, id: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut known: Vec<&str> = known.take(COMPARED).collect();
    let near = did_you_mean(id, known.iter().copied());
    if !near.is_empty() {
        return Some(near);
    }
    let more = if known.len() > NAMED { ", …" } else { "" };
    known.truncate(NAMED);
    Some(match known.is_empty() {
        true => format!("; no {what} exist"),
        false => format!("; {what}: {}{more}", known.join(", ")),
    })
}

/// All strings of a body in fields that name accounts.
fn accounts(body: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    collect_accounts(body, &mut found);
    found
}

fn collect_accounts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if name.ends_with("_Account") && !name.starts_with("Official") {
                    let strings = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                    found.extend(strings.iter().filter_map(Value::as_str).filter(|name| !name.is_empty()));
                }
                collect_accounts(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_accounts(item, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_creating_endpoint_exists() {
        for name in CREATING {
            assert!(schema::find(name).is_some(), "{name}");
        }
    }
}
