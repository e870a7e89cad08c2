//! `GET /_emulator/conversations`: those of all, or of one `user`, with their last messages, the latest first.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{Asked, First, history};
use crate::state::group::Group;
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

fn offer_group(asked: &Asked<'_>, latest: &mut Latest, group: &Group, user: Option<&str>) {
    let name = group.texts.get("Name").map_or("", String::as_str);
    if !asked.finds(&[&group.id, name]) {
        return;
    }
    let last = group.messages.all.iter().rev().find(|message| !message.online_only);
    let time = last.map_or(group.created, |message| message.time);
    let mut entry = json!({
        "group": group.id,
        "name": name,
        "time": time,
        "last": last.map(history::group_message),
    });
    if let Some(member) = user.and_then(|user| group.members.get(user)) {
        entry["unread"] = (group.messages.next_seq() - 1).saturating_sub(member.read_seq).into();
    }
    latest.offer((Reverse(time), group.id.clone()), entry);
}
