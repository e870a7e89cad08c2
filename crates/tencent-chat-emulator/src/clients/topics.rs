//! Topics as users name them: by their IDs, or for short by the part of the ID that is their own, or by their names.

use serde_json::{Map, Value};

use crate::state::State;
use crate::state::group::Group;
use crate::state::group::topics::{TOPIC_PREFIX, named_topic, topic_id};

/// The topic that a body names, if it names one.
pub(super) fn of_body(body: &Map<String, Value>) -> Option<&str> {
    let listed = || body.get("TopicIdList")?.get(0);
    named_topic(body.get("TopicId").or_else(listed).and_then(Value::as_str))
}

/// The part of a topic's ID after that of the Community; the whole when it is not of that form.
pub(crate) fn own_part(id: &str) -> &str {
    id.split_once(TOPIC_PREFIX).map_or(id, |(_, own)| own)
}

/// Replaces a short name by the ID of the topic that it means. One that means none, or several, stays.
pub(super) fn resolve(state: &State, body: &mut Map<String, Value>) {
    if let Some(id) = found(state, body) {
        body.insert("TopicId".to_owned(), id.into());
    }
}

fn found(state: &State, body: &Map<String, Value>) -> Option<String> {
    let (group, topic) = (body.get("GroupId")?.as_str()?, of_body(body)?);
    meant(state.groups.get(group).ok()?, topic)
}

/// The ID of the topic that a short name means; `None` when it is an ID already, or means none or several.
pub(crate) fn meant(group: &Group, topic: &str) -> Option<String> {
    if group.topics.known.contains_key(topic) {
        return None;
    }
    only(group, |id, _| own_part(id) == topic).or_else(|| only(group, |_, name| name == topic))
}

/// The one topic of which this holds.
fn only(group: &Group, is_meant: impl Fn(&str, &str) -> bool) -> Option<String> {
    let mut meant = group.topics.known.iter().filter(|(id, topic)| is_meant(id, &topic.name)).map(|(id, _)| id);
    let first = meant.next()?;
    meant.next().is_none().then(|| first.clone())
}

/// Gives a new topic its ID, from `NewTopicId`: the ID itself, or the part that is its own.
pub(super) fn name_new(body: &mut Map<String, Value>) {
    let Some(Value::String(given)) = body.remove("NewTopicId") else { return };
    let group = body.get("GroupId").and_then(Value::as_str).unwrap_or_default();
    let is_short = !given.is_empty() && !given.contains(TOPIC_PREFIX);
    let id = if is_short { topic_id(group, &given) } else { given };
    body.insert("TopicId".to_owned(), id.into());
}
