//! Traces of pushes: the stages that a push has reached for one receiver.

use serde_json::{Value, json};

use super::statistics::SUCCESS;
use super::tasks::{Course, Receiver, Step, TRACE_MILLIS, Task};
use crate::calendar;
use crate::generated::{TraceAllMemberPush, TraceNormalPush};
use crate::random::number_of;
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;

/// The versions that phones report: the first ones that receive online pushes.
const SDK_VERSION: &str = "8.2.6325";

/// The certificate of the app's pushes. The samples have such numbers.
const CERTIFICATE: &str = "4321";

/// A step: PushStatus 1 if it was reached, and the reason if it was lost.
fn stage(step: Step, now: u64) -> Value {
    let (status, code, info, time) = match step {
        Step::Reached(time) if time <= now => (1, 0, "success", calendar::utc(time / 1000)),
        Step::Lost(time, loss) if time <= now => (0, loss.code, loss.info, calendar::utc(time / 1000)),
        _ => (0, 0, "", String::new()),
    };
    json!({ "PushStatus": status, "ErrorCode": code, "ErrorInfo": info, "EventTime": time })
}

/// The stages of an offline push: handed over, sent by the push server, taken by the vendor, on the phone, clicked.
fn offline_stages(course: &Course, now: u64) -> Value {
    json!({
        "OfflineStat": stage(course.sent, now),
        "ChannelStat": stage(course.sent, now),
        "DeviceStat": stage(course.arrived, now),
        "ClickStat": stage(course.clicked, now),
    })
}

/// The phone of a receiver, and the stages that the push has reached.
fn trace(task: &Task, receiver: &Receiver, now: u64) -> Value {
    let course = task.course(receiver);
    let phone = number_of(&receiver.account);
    json!({
        "InstanceId": (phone % 100_000_000).to_string(),
        "PushTime": calendar::utc(task.started / 1000),
        "DeviceModel": "",
        "System": if course.channel.is_apns() { "APNS" } else { "Android" },
        "SystemVersion": "",
        "PushPlatform": course.channel.0,
        "Token": if matches!(course.sent, Step::Reached(_)) { format!("{phone:016x}") } else { String::new() },
        "CertId": CERTIFICATE,
        "SdkVersion": SDK_VERSION,
        "PushVersion": SDK_VERSION,
        "NotificationStatus": 1,
        "last_active_terminal": 1,
        "IMCommitStat": { "IMStat": stage(Step::Reached(task.started), now) },
        "OfflinePushStat": offline_stages(&course, now),
    })
}

/// Pushes that are too old have no trace.
fn is_traced(task: &Task, call: &Call<'_>) -> bool {
    call.now.as_millis().saturating_sub(task.started) <= TRACE_MILLIS
}

/// The list is empty for an unknown push or receiver.
pub(crate) fn of_push(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: TraceAllMemberPush = call.read();
    let task = state.pushes.find(request.task_id()).filter(|task| is_traced(task, call));
    let found = task.and_then(|task| Some((task, task.receiver(request.user_id())?)));
    let traced = found.map(|(task, receiver)| {
        let mut trace = trace(task, receiver, call.now.as_millis());
        trace["EventType"] = 1.into();
        trace
    });
    Ok(Reply::ok().info(SUCCESS).with("InstanceTrace", traced.into_iter().collect::<Vec<_>>()))
}

pub(crate) fn of_message_push(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: TraceNormalPush = call.read();
    let found = state.pushes.find_of_a_message(request.push_id()).filter(|(task, _)| is_traced(task, call));
    let traced = found.map(|(task, receiver)| trace(task, receiver, call.now.as_millis()));
    Ok(Reply::ok().info(SUCCESS).with("InstanceTrace", traced.into_iter().collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_ADMIN;
    use crate::testing::Server;

    #[test]
    fn a_trace_shows_how_far_a_push_got() {
        let mut server = Server::new();
        server.import(&["a", "b"]);
        let push = json!({"From_Account": "a", "To_Account": ["a", DEMO_ADMIN], "MsgRandom": 1, "OfflinePushInfo": {}});
        let id = server.call("push_to_users", push)["TaskId"].as_str().unwrap().to_owned();
        let mut trace = |advance: u64, id: &str, user: &str| {
            server.advance(advance);
            let reply = server.call("trace_all_member_push", json!({"TaskID": id, "UserID": user}));
            assert_eq!(reply["ErrorInfo"], "sucess");
            reply["InstanceTrace"].clone()
        };
        let status = |trace: &Value, stage: &str| trace[0]["OfflinePushStat"][stage]["PushStatus"].clone();
        let first = trace(0, &id, "a");
        assert_eq!((&first[0]["PushTime"], &first[0]["EventType"]), (&json!("2023-11-14 22:13:20"), &json!(1)));
        assert_eq!((status(&first, "ChannelStat"), status(&first, "DeviceStat")), (json!(1), json!(0)));
        let lost = trace(0, &id, DEMO_ADMIN);
        assert_eq!(lost[0]["OfflinePushStat"]["OfflineStat"]["ErrorCode"], -2);
        assert_eq!((trace(0, &id, "b"), trace(0, "none", "a")), (json!([]), json!([])));
        let later = trace(2 * 60 * 60 * 1000, &id, "a");
        assert_eq!(status(&later, "DeviceStat"), 1);
        assert_eq!(trace(TRACE_MILLIS, &id, "a"), json!([]));
    }
}
