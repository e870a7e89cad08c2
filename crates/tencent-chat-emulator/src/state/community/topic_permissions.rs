//! The rights of permission groups in single topics.

use serde_json::{Value, json};

use super::{permission_group, result};
use crate::generated::{
    AddTopicPermissions, DeleteTopicPermissions, GetTopicPermissions, SetTopicPermissions, TopicPermissionItem,
};
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;

const THERE_ALREADY: (i64, &str) = (110_010, "the topic is in the permission group already");
const NOT_THERE: (i64, &str) = (110_011, "the topic is not in the permission group");
const NO_TOPIC: (i64, &str) = (110_013, "the topic does not exist");
const GONE_ALREADY: (i64, &str) = (110_014, "the topic is not in the permission group");

pub(crate) fn add(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: AddTopicPermissions = call.read();
    put(state, request.group_id(), request.permission_group_id(), request.topic_permission_list(), |there| {
        there.then_some(THERE_ALREADY)
    })
}

pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetTopicPermissions = call.read();
    put(state, request.group_id(), request.permission_group_id(), request.topic_permission_list(), |there| {
        (!there).then_some(NOT_THERE)
    })
}

/// Each topic succeeds or fails by itself; `failure` returns the failure for a topic that is in the permission group or is not.
fn put(
    state: &mut State,
    id: &str,
    permission_group_id: &str,
    items: Vec<TopicPermissionItem<'_>>,
    failure: impl Fn(bool) -> Option<(i64, &'static str)>,
) -> Outcome {
    let exists: Vec<bool> = {
        let topics = &state.groups.get(id)?.topics.known;
        items.iter().map(|item| topics.contains_key(item.topic_id())).collect()
    };
    let topics = &mut permission_group(state, id, permission_group_id)?.topics;
    let mut put = |(item, exists): (TopicPermissionItem<'_>, bool)| {
        let there = topics.contains_key(item.topic_id());
        let failure = if exists { failure(there) } else { Some(NO_TOPIC) };
        if failure.is_none() {
            topics.insert(item.topic_id().to_owned(), item.permission());
        }
        result("TopicId", item.topic_id(), failure)
    };
    let results: Vec<Value> = items.into_iter().zip(exists).map(&mut put).collect();
    Ok(Reply::ok().with("TopicPermissionResultList", results))
}

pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteTopicPermissions = call.read();
    let topics = &mut permission_group(state, request.group_id(), request.permission_group_id())?.topics;
    let mut delete = |id: &str| {
        let failure = topics.remove(id).is_none().then_some(GONE_ALREADY);
        result("TopicId", id, failure)
    };
    let results: Vec<Value> = request.topic_id_list().into_iter().map(&mut delete).collect();
    Ok(Reply::ok().with("TopicPermissionResultList", results))
}

/// The named topics, each with a code, or all.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetTopicPermissions = call.read();
    let topics = &permission_group(state, request.group_id(), request.permission_group_id())?.topics;
    let entry = |id: &str| match topics.get(id) {
        Some(permission) => json!({ "ErrorCode": 0, "ErrorInfo": "", "TopicId": id, "Permission": permission }),
        None => result("TopicId", id, Some(NOT_THERE)),
    };
    let all = || topics.keys().map(String::as_str).collect();
    let list: Vec<Value> = request.topic_id_list().unwrap_or_else(all).into_iter().map(entry).collect();
    Ok(Reply::ok().with("TopicPermissionResultList", list))
}
