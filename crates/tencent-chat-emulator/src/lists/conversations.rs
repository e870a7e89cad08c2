//! `GET /_emulator/conversations`: those of all, or of one `user`, with their last messages, the latest first.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{Asked, First, history};
use crate::state::group::topics::Topic;
use crate::state::group::{Group, GroupMessage, GroupMessages};
use crate::state::message::Message;

pub(crate) fn list(asked: &Asked<'_>) -> Result<Value, String> {
    let user = asked.query.get("user");
    let found = match user {
        Some(user) if !asked.app.state.accounts.has(user) => return Err(format!("user: {user} is not imported")),
        Some(user) => of_user(asked, user),
        None => of_all(asked),
    };
    let entries: Vec<Value> = found.into_values().map(|conversation| entry(asked, user, &conversation)).collect();
    Ok(json!({ "conversations": entries }))
}

/// A conversation that may be shown.
enum Conversation<'a> {
    /// Of two users, with its last message.
    C2c([&'a str; 2], &'a Message),
    Group(&'a Group, Option<&'a GroupMessage>),
    /// In one of a group's topics.
    Topic(&'a Group, &'a str, &'a Topic, Option<&'a GroupMessage>),
}

/// The latest conversations: by time, then by their names.
type Latest<'a> = First<(Reverse<u64>, [&'a str; 2]), Conversation<'a>>;

fn of_all<'a>(asked: &Asked<'a>) -> Latest<'a> {
    let mut latest = First::new(asked.limit);
    for message in asked.app.state.messages.last_of_each() {
        if latest.last().is_some_and(|(Reverse(time), _)| message.time < *time) {
            break;
        }
        if asked.finds(&[&message.from, &message.to]) {
            let mut between = [message.from.as_str(), message.to.as_str()];
            between.sort_unstable();
            latest.offer((Reverse(message.time), between), Conversation::C2c(between, message));
        }
    }
    asked.app.state.groups.all().for_each(|group| offer_group(asked, &mut latest, group));
    latest
}

fn of_user<'a>(asked: &Asked<'a>, user: &'a str) -> Latest<'a> {
    let messages = &asked.app.state.messages;
    let mut latest = First::new(asked.limit);
    for peer in messages.peers(user).filter(|peer| asked.finds(&[peer])) {
        let mut all = messages.between(user, peer, (0, u64::MAX), None);
        if let Some(last) = all.find(|message| message.is_seen_by(user)) {
            latest.offer((Reverse(last.time), [peer, ""]), Conversation::C2c([user, peer], last));
        }
    }
    asked.app.state.groups.joined_by(user).for_each(|group| offer_group(asked, &mut latest, group));
    latest
}

fn name(group: &Group) -> &str {
    group.texts.get("Name").map_or("", String::as_str)
}

/// A group, and each of its topics by itself.
fn offer_group<'a>(asked: &Asked<'a>, latest: &mut Latest<'a>, group: &'a Group) {
    if asked.finds(&[&group.id, name(group)]) {
        let last = last_of(&group.messages);
        let time = last.map_or(group.created, |message| message.time);
        latest.offer((Reverse(time), [&group.id, ""]), Conversation::Group(group, last));
    }
    for (id, topic) in group.topics.known.iter() {
        if asked.finds(&[id, name(group), &topic.name]) {
            let last = last_of(&topic.messages);
            let time = last.map_or(topic.created, |message| message.time);
            latest.offer((Reverse(time), [&group.id, id]), Conversation::Topic(group, id, topic, last));
        }
    }
}

fn last_of(messages: &GroupMessages) -> Option<&GroupMessage> {
    messages.all.iter().rev().find(|message| !message.online_only)
}

/// A conversation; with a user, also what this user sees of it.
fn entry(asked: &Asked<'_>, user: Option<&str>, conversation: &Conversation<'_>) -> Value {
    let unread = |messages: &GroupMessages, user: &str, read: u64| {
        let later = messages.all.iter().rev().take_while(|message| message.seq > read);
        later.filter(|message| message.from != user && !message.online_only).count()
    };
    match *conversation {
        Conversation::C2c([_, peer], last) if user.is_some() => {
            let unread = user.map(|user| asked.app.state.messages.unread_from(user, peer));
            json!({ "user": peer, "time": last.time, "last": history::message(last), "unread": unread })
        }
        Conversation::C2c(between, last) => {
            json!({ "users": between, "time": last.time, "last": history::message(last) })
        }
        Conversation::Group(group, last) => {
            let mut entry = json!({
                "group": group.id,
                "name": name(group),
                "time": last.map_or(group.created, |message| message.time),
                "last": last.map(history::group_message),
            });
            if let Some((user, member)) = user.and_then(|user| Some((user, group.members.get(user)?))) {
                entry["unread"] = unread(&group.messages, user, member.read_seq).into();
            }
            entry
        }
        Conversation::Topic(group, id, topic, last) => {
            let mut entry = json!({
                "group": group.id,
                "topic": id,
                "name": format!("{} / {}", name(group), topic.name),
                "time": last.map_or(topic.created, |message| message.time),
                "last": last.map(history::group_message),
            });
            if let Some(user) = user.filter(|user| group.members.get(user).is_some()) {
                entry["unread"] = unread(&topic.messages, user, topic.read.get(user).copied().unwrap_or(0)).into();
            }
            entry
        }
    }
}
