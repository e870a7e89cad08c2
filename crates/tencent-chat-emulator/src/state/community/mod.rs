//! Communities: topics, permission groups with their members, and the rights that these have in topics.

pub(crate) mod members;
pub(crate) mod permission_groups;
pub(crate) mod topic_permissions;
pub(crate) mod topics;

use serde_json::{Value, json};

use crate::generated::GetCommunityOnlineMemberCount;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::permissions::{PermissionGroup, Permissions};

pub(crate) fn online_count(state: &mut State, call: &Call<'_>) -> Outcome {
    let group = state.groups.get(call.read::<GetCommunityOnlineMemberCount>().group_id())?;
    if !group.is_community() {
        return Err(Refusal::new(10007, "GroupId: only for a Community"));
    }
    Ok(Reply::ok().with("OnlineMemberNum", state.online_members(group, call.secs())))
}

/// The permission groups of a Community that uses them.
fn permissions<'a>(state: &'a mut State, id: &str) -> Result<&'a mut Permissions, Refusal> {
    state.groups.get_mut(id)?.permission_groups()
}

fn permission_group<'a>(state: &'a mut State, id: &str, group: &str) -> Result<&'a mut PermissionGroup, Refusal> {
    let unknown = || Refusal::new(110_008, format!("permission group {group} does not exist"));
    permissions(state, id)?.groups.get_mut(group).ok_or_else(unknown)
}

/// The result of one item of a call.
fn result(field: &str, item: &str, failure: Option<(i64, &str)>) -> Value {
    let (code, info) = failure.unwrap_or((0, ""));
    json!({ "ErrorCode": code, "ErrorInfo": info, field: item })
}
