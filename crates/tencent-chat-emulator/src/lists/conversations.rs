//! `GET /_emulator/conversations`: those of all, or of one `user`, with their last messages, the latest first.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{Asked, First, history};
use crate::state::group::{Group, GroupMessages};
use crate::state::message::Message;

pub(super) fn list(asked: &Asked<'_>) -> Result<Value, String> {
    let found = match asked.query.get("user") {
        Some(user) if !asked.app.state.accounts.has(user) => return Err(format!("user: {user} is not imported")),
        Some(user) => of_user(asked, user),
        None => of_all(asked),
    };
    Ok(json!({ "conversations": found.into_values().collect::<Vec<_>>() }))
}

/// The latest conversations: by time, then by what names them.
type Latest = First<(Reverse<u64>, String), Value>;

fn of_all(asked: &Asked<'_>) -> Latest {
    let mut latest = First::new(asked.limit);
    for message in asked.app.state.messages.last_of_each() {
        if asked.finds(&[&message.from, &message.to]) {
            let mut between = [message.from.as_str(), message.to.as_str()];
            between.sort_unstable();
            let key = (Reverse(message.time), between.join(" "));
            latest.offer(key, json!({ "users": between, "time": message.time, "last": history::message(message) }));
        }
    }
    for group in asked.app.state.groups.all() {
        offer_group(asked, &mut latest, group, None);
    }
    latest
}

fn of_user(asked: &Asked<'_>, user: &str) -> Latest {
    let messages = &asked.app.state.messages;
    let mut latest = First::new(asked.limit);
    let seen = |message: &&Message| message.is_seen_by(user);
    for peer in messages.peers(user).filter(|peer| asked.finds(&[peer])) {
        if let Some(last) = messages.between(user, peer, (0, u64::MAX), None).find(seen) {
            let unread = messages.unread_from(user, peer);
            let entry = json!({ "user": peer, "time": last.time, "last": history::message(last), "unread": unread });
            latest.offer((Reverse(last.time), peer.to_owned()), entry);
        }
    }
    for group in asked.app.state.groups.joined_by(user) {
        offer_group(asked, &mut latest, group, Some(user));
    }
    latest
}

/// A group, and each of its topics by itself.
fn offer_group(asked: &Asked<'_>, latest: &mut Latest, group: &Group, user: Option<&str>) {
    let name = group.texts.get("Name").map_or("", String::as_str);
    let member = user.and_then(|user| group.members.get(user));
    if asked.finds(&[&group.id, name]) {
        let mut entry = of_messages(&group.messages, group.created, member.map(|member| member.read_seq));
        (entry["group"], entry["name"]) = (group.id.as_str().into(), name.into());
        latest.offer((Reverse(time_of(&entry)), group.id.clone()), entry);
    }
    for (id, topic) in &group.topics.known {
        let full_name = format!("{name} / {}", topic.name);
        if asked.finds(&[id, &full_name]) {
            let read = member.map(|member| topic.read.get(&member.account).copied().unwrap_or(0));
            let mut entry = of_messages(&topic.messages, topic.created, read);
            (entry["group"], entry["topic"]) = (group.id.as_str().into(), id.as_str().into());
            entry["name"] = full_name.into();
            latest.offer((Reverse(time_of(&entry)), id.clone()), entry);
        }
    }
}

/// The last of some messages, when that was, and how many a member has not read.
fn of_messages(messages: &GroupMessages, created: u64, read: Option<u64>) -> Value {
    let last = messages.all.iter().rev().find(|message| !message.online_only);
    let mut entry = json!({
        "time": last.map_or(created, |message| message.time),
        "last": last.map(history::group_message),
    });
    if let Some(read) = read {
        entry["unread"] = (messages.next_seq() - 1).saturating_sub(read).into();
    }
    entry
}

fn time_of(entry: &Value) -> u64 {
    entry["time"].as_u64().unwrap_or(0)
}
