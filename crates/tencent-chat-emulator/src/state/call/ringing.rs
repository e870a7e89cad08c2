//! Running calls: they are started, answered, rejected and ended.

use serde_json::{Value, json};

use super::{Member, RunningCall, STARTED, reply};
use crate::generated::{EndCall, GetCallInfo, StartCallByRobot};
use crate::reply::{Call, Outcome, Refusal};
use crate::state::State;

/// The beginning of the ID of a robot.
const ROBOT: &str = "@RBT#";

fn unknown() -> Refusal {
    Refusal::new(101004, "CallId: the call does not exist or has ended")
}

pub(crate) fn start(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: StartCallByRobot = call.read();
    let robot = request.robot_account();
    if !robot.starts_with(ROBOT) && !state.accounts.has(robot) {
        return Err(Refusal::new(101002, format!("Robot_Account: {robot} is not a robot")));
    }
    let (known, unknown): (Vec<&str>, Vec<&str>) =
        request.callee_list_account().into_iter().partition(|callee| state.accounts.has(callee));
    if known.is_empty() {
        return Err(Refusal::new(101002, "CalleeList_Account: none of the accounts exists"));
    }
    let info = request.call_info();
    let member = |account: &str, is_on: bool| Member { account: account.to_owned(), is_on };
    let id = format!("{:08x}-0000-4000-8000-{:012x}", call.made_up(), call.number);
    let running = RunningCall {
        id: id.clone(),
        caller: robot.to_owned(),
        media: info.media_type().to_owned(),
        room: info.room_id().unwrap_or_default().to_owned(),
        room_kind: info.room_id_type().unwrap_or(0),
        started: call.secs(),
        rings_until: call.now.as_millis() + u64::from(request.ring_timeout()),
        accepted: 0,
        callees: known.iter().map(|callee| (*callee).to_owned()).collect(),
        members: std::iter::once(member(robot, true)).chain(known.iter().map(|callee| member(callee, false))).collect(),
    };
    let fields = json!({ "CallInfo": running.info_json(), "UserList": running.members_json() });
    state.calls.running.insert(id.clone(), running);
    let callees: Vec<String> = known.iter().map(|callee| (*callee).to_owned()).collect();
    state.report_call(STARTED, &id, fields, &callees, call.into());
    let result = |code: i64| move |callee: &str| json!({ "Callee_Account": callee, "ResultCode": code });
    let results = known.into_iter().map(result(0)).chain(unknown.into_iter().map(result(70107)));
    let response = json!({ "CallId": id, "CallResult": results.collect::<Vec<Value>>() });
    Ok(reply(call).with("Response", response))
}

pub(crate) fn info(state: &mut State, call: &Call<'_>) -> Outcome {
    let running = state.calls.running.get(call.read::<GetCallInfo>().call_id()).ok_or_else(unknown)?;
    let response = json!({ "CallInfo": running.info_json(), "UserList": running.members_json() });
    Ok(reply(call).with("Response", response))
}

/// A call without an answer has the result `Cancel`.
pub(crate) fn end(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.read::<EndCall>().call_id();
    if !state.calls.running.contains_key(id) {
        return Err(unknown());
    }
    state.end_call(id, call.secs(), "Cancel", call.into());
    Ok(reply(call))
}

/// The action of a member of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reaction {
    Answer,
    Reject,
    HangUp,
}

impl Reaction {
    fn name(self) -> &'static str {
        match self {
            Self::Answer => "Answer",
            Self::Reject => "Reject",
            Self::HangUp => "Hangup",
        }
    }
}

/// A callee answers or rejects a ringing call, or a member who is on it hangs up. The call ends when one member remains, and
/// when the caller hangs up before it is answered.
pub(crate) fn react(state: &mut State, call: &Call<'_>, reaction: Reaction) -> Outcome {
    let id = call.text("CallId");
    let running = state.calls.running.get_mut(id).ok_or_else(unknown)?;
    let is_on = reaction == Reaction::HangUp;
    let is_meant = |member: &Member| member.account == call.caller && member.is_on == is_on;
    let member = running.members.iter_mut().find(|member| is_meant(member));
    let member = member.ok_or_else(|| {
        let state = if is_on { "is not on this call" } else { "is not a callee of this call, or has answered" };
        Refusal::new(101002, format!("{} {state}", call.caller))
    })?;
    if reaction == Reaction::Answer {
        member.is_on = true;
        running.accepted = if running.accepted == 0 { call.secs() } else { running.accepted };
    } else {
        running.members.retain(|member| !is_meant(member));
    }
    let is_canceled = reaction == Reaction::HangUp && running.caller == call.caller && running.accepted == 0;
    state.report_members(id, &[call.caller.to_owned()], reaction.name(), call.into());
    match is_canceled {
        true => state.end_call(id, call.secs(), "Cancel", call.into()),
        false => state.end_if_alone(id, call.secs(), "Reject", call.into()),
    }
    Ok(reply(call))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        server
    }

    fn start(server: &mut Server, callees: &[&str]) -> Value {
        let info = json!({"MediaType": "Audio", "RoomIdType": 2, "RoomId": "room"});
        let body =
            json!({"Robot_Account": "@RBT#guide", "CalleeList_Account": callees, "Timeout": 30_000, "CallInfo": info});
        server.call("start_call_by_robot", body)
    }

    #[test]
    fn a_call_rings_and_has_a_record_five_seconds_after_its_end() {
        let mut server = server();
        let started = start(&mut server, &["alice", "nobody"])["Response"].clone();
        let results =
            json!([{"Callee_Account": "alice", "ResultCode": 0}, {"Callee_Account": "nobody", "ResultCode": 70107}]);
        assert_eq!(started["CallResult"], results);
        let id = json!({"CallId": started["CallId"]});
        let info = server.call("get_call_info", id.clone())["Response"].clone();
        assert_eq!(info["UserList"][1], json!({"User_Account": "alice", "Status": "Waiting"}));
        server.advance(10_000);
        assert_eq!(server.code("end_call", id.clone()), 0);
        assert_eq!((server.code("end_call", id.clone()), server.code("get_call_info", id.clone())), (101004, 101004));
        assert_eq!(server.code("get_call_record", id.clone()), 101050);
        server.advance(5000);
        let record = server.call("get_call_record", id.clone())["Response"]["CallRecord"].clone();
        assert_eq!(
            record,
            json!({"CallId": id["CallId"], "Caller_Account": "@RBT#guide", "MediaType": "Audio", "CallType": "SingleCall",
                   "StartTime": NOW, "EndTime": NOW + 10, "AcceptTime": 0, "CallResult": "Cancel",
                   "CalleeList_Account": ["@RBT#guide", "alice"], "RoomId": "room", "RoomIdType": 2})
        );
    }

    #[test]
    fn a_call_that_nobody_answers_ends_by_itself() {
        let mut server = server();
        let id = json!({"CallId": start(&mut server, &["alice", "bob"])["Response"]["CallId"]});
        server.advance(40_000);
        assert_eq!(server.code("get_call_info", id.clone()), 101004);
        let record = server.call("get_call_record", id)["Response"]["CallRecord"].clone();
        assert_eq!((&record["CallResult"], &record["EndTime"]), (&json!("NotAnswer"), &json!(NOW + 30)));
        assert_eq!(record["CallType"], "MultiCall");
        assert_eq!(start(&mut server, &["nobody"])["ErrorCode"], 101002);
    }
}
