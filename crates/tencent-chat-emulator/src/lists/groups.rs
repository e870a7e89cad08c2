//! `GET /_emulator/groups`: groups, the newest first; with `group` one of them with its members.

use serde_json::{Value, json};

use super::Asked;
use crate::state::group::Group;
use crate::state::group::topics::Topic;

pub(crate) fn list(asked: &Asked<'_>) -> Result<Value, String> {
    let groups = &asked.app.state.groups;
    if let Some(id) = asked.query.get("group") {
        let group = groups.get(id).map_err(|_| format!("group: {id} does not exist"))?;
        return Ok(whole(asked, group));
    }
    let found = groups.all().rev().filter(|group| asked.finds(&[&group.id, text(group, "Name")]));
    let entries: Vec<Value> = found.take(asked.limit).map(entry).collect();
    Ok(json!({ "total": groups.len(), "groups": entries }))
}

fn text<'a>(group: &'a Group, name: &str) -> &'a str {
    group.texts.get(name).map_or("", String::as_str)
}

fn entry(group: &Group) -> Value {
    json!({
        "group": group.id,
        "type": group.kind,
        "name": text(group, "Name"),
        "face_url": text(group, "FaceUrl"),
        "owner": group.owner,
        "created": group.created,
        "members": group.members.len(),
        "mute_all": group.mute_all,
    })
}

fn topic_entry(id: &str, topic: &Topic) -> Value {
    let shown = topic.messages.all.iter().filter(|message| !message.online_only);
    json!({
        "topic": id,
        "name": topic.name,
        "introduction": topic.introduction,
        "notification": topic.notification,
        "created": topic.created,
        "mute_all": topic.mute_all,
        "messages": shown.count(),
    })
}

/// Members come in the order in which they joined.
fn whole(asked: &Asked<'_>, group: &Group) -> Value {
    let member = |account: &str| {
        let member = group.members.get(account)?;
        Some(json!({
            "user": member.account,
            "role": member.role,
            "joined": member.joined,
            "name_card": member.name_card,
            "muted": group.is_muted(account, asked.now),
        }))
    };
    let found = group.members.accounts().filter(|account| asked.finds(&[account])).filter_map(member);
    let members: Vec<Value> = found.take(asked.limit).collect();
    let mut entry = entry(group);
    entry["introduction"] = text(group, "Introduction").into();
    entry["notification"] = text(group, "Notification").into();
    entry["attributes"] = json!(group.attributes);
    entry["counters"] = json!(group.counters);
    entry["banned"] = group.bans.iter().filter(|(_, end)| **end > asked.now).map(|(user, _)| user.as_str()).collect();
    entry["applications"] = group.applications.keys().map(String::as_str).collect();
    entry["member_list"] = members.into();
    if group.topics.supported {
        entry["topics"] = group.topics.known.iter().map(|(id, topic)| topic_entry(id, topic)).collect();
    }
    entry
}
