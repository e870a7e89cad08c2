//! Pushes of the older service, to all or by a condition. Their messages are in no history.

use crate::generated::PushToMembers;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::push::condition::Condition;
use crate::state::push::tasks::{Cause, Draft, Service, notifies};

/// A push that repeats a MsgRandom is dropped; the reply has the `TaskId` of the first.
pub(crate) fn push(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: PushToMembers = call.read();
    let life_time = request.msg_life_time().unwrap_or(PushToMembers::MSG_LIFE_TIME_DEFAULT);
    if call.natural("MsgLifeTime", life_time)? > PushToMembers::MSG_LIFE_TIME_MAX.unsigned_abs() {
        return Err(Refusal::new(90026, "MsgLifeTime: longer than 7 days"));
    }
    let condition = Condition::of_member_push(request.condition(), &state.attributes)?;
    let (now, random) = (call.now.as_millis(), request.msg_random());
    if let Some(first) = state.pushes.repeat(Service::Members, random, now) {
        return Ok(Reply::ok().with("TaskId", first));
    }
    let from = request.from_account().unwrap_or(call.caller);
    let receivers = condition.receivers(state, from);
    let cause = Cause::Call { service: Service::Members, data_id: None };
    let draft = Draft { cause, now, notifies: notifies(request.offline_push_info()), roaming: None };
    let id = state.push_to(call, draft, receivers.clone(), random);
    state.show(call, &id, from, request.offline_push_info(), Some(request.msg_body()), &receivers);
    Ok(Reply::ok().with("TaskId", id))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{NOW, Server};

    fn push(random: u32, more: Value) -> Value {
        let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
        let mut push = json!({"MsgRandom": random, "MsgBody": body});
        push.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        push
    }

    #[test]
    fn the_older_service_pushes_by_the_same_tags_and_its_pushes_are_counted_and_recalled() {
        let mut server = Server::new();
        server.import(&["a", "b"]);
        server.call("add_user_tags", json!({"UserTags": [{"To_Account": "a", "Tags": ["gold"]}]}));
        let condition = json!({"Condition": {"TagsOr": ["gold"]}, "MsgLifeTime": 60});
        let first = server.call("push_to_members", push(1, condition.clone()));
        assert_eq!(server.call("push_to_members", push(1, condition))["TaskId"], first["TaskId"]);
        server.call("push_to_members", push(2, json!({})));
        let pushes = server.control("GET", "/_emulator/effects", Value::Null).1["pushes"].clone();
        assert_eq!(pushes, json!({"delivered": 3, "repeated": 1}));
        let range = json!({"StartTime": NOW, "EndTime": NOW, "TaskID": [first["TaskId"]]});
        assert_eq!(server.call("get_all_member_push_statistics", range)["Results"][0]["TotalCount"], 1);
        let revoke = json!({"TaskId": first["TaskId"], "OfflinePushInfo": {"Title": "Recalled"}});
        assert_eq!(server.code("revoke_push", revoke), 0);
        assert_eq!(server.call("get_c2c_unread_count", json!({"To_Account": "a"}))["AllC2CUnreadMsgNum"], 0);
    }

    #[test]
    fn a_push_that_cannot_be_has_its_code() {
        let mut server = Server::new();
        for (body, code) in [
            (push(1, json!({"MsgLifeTime": 604_801})), 90026),
            (push(1, json!({"MsgRandom": "x"})), 90005),
            (push(1, json!({"MsgBody": {}})), 90007),
            (push(1, json!({"MsgBody": []})), 90002),
            (push(1, json!({"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": 7}}]})), 90010),
            (json!({"MsgRandom": 1}), 90002),
        ] {
            assert_eq!(server.code("push_to_members", body.clone()), code, "{body}");
        }
    }
}
