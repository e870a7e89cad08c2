//! `GET /_emulator/history`: the messages of one conversation, oldest first: between `user` and `peer`, in a `group` or one of
//! its `topic`s, or of an `official_account`.

use serde_json::{Value, json};

use super::Asked;
use crate::state::group::{GroupMessage, Mark};
use crate::state::message::Message;

pub(crate) fn list(asked: &Asked<'_>) -> Result<Value, String> {
    let query = asked.query;
    if query.get("topic").is_some() && query.get("group").is_none() {
        return Err("topic: expected the group, too".to_owned());
    }
    let newest_first: Vec<Value> = match (query.get("group"), query.get("official_account"), query.get("user")) {
        (Some(id), None, None) => {
            let group = asked.app.state.groups.get(id).map_err(|_| format!("group: {id} does not exist"))?;
            let topic = query.get("topic");
            let messages = group.messages_in(topic);
            let messages =
                messages.map_err(|_| format!("topic: {} is not a topic of {id}", topic.unwrap_or_default()))?;
            messages.all.iter().rev().take(asked.limit).map(group_message).collect()
        }
        (None, Some(id), None) => {
            let account =
                asked.app.state.official.get(id).map_err(|_| format!("official_account: {id} does not exist"))?;
            account.messages.kept.iter().rev().take(asked.limit).map(|message| official_message(id, message)).collect()
        }
        (None, None, Some(user)) => {
            let peer = query.get("peer").ok_or("peer: missing")?;
            let messages = asked.app.state.messages.between(user, peer, (0, u64::MAX), None);
            messages.take(asked.limit).map(message).collect()
        }
        _ => {
            return Err("expected either user and peer, or group with or without topic, or official_account".to_owned());
        }
    };
    Ok(json!({ "messages": newest_first.into_iter().rev().collect::<Vec<_>>() }))
}

/// A one-to-one message.
pub(super) fn message(message: &Message) -> Value {
    json!({
        "key": message.key(),
        "from": message.from,
        "to": message.to,
        "time": message.time,
        "body": message.content.body,
        "custom": message.content.custom,
        "recalled": message.recalled,
        "read": message.read,
        "receipt": message.acknowledged,
        "hidden_from": message.hidden_from,
        "online_only": !message.stored,
    })
}

pub(super) fn group_message(message: &GroupMessage) -> Value {
    json!({
        "seq": message.seq,
        "from": message.from,
        "time": message.time,
        "body": message.body,
        "custom": message.custom,
        "recalled": message.mark == Mark::Recalled,
        "deleted": message.mark == Mark::Deleted,
        "readers": message.readers,
        "online_only": message.online_only,
    })
}

fn official_message(account: &str, message: &crate::state::official_account::Message) -> Value {
    json!({
        "key": message.key(),
        "from": account,
        "time": message.time,
        "body": message.body,
        "recalled": message.recalled,
        "online_only": message.online_only,
    })
}
