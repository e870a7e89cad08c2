//! Statistics of pushes, and the reasons of losses, at the time of the request.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::tasks::{Channel, Course, Loss, STATISTICS_MILLIS, TRACE_MILLIS, Task};
use crate::generated::{GetAllMemberPushLoss, GetAllMemberPushStatistics, GetNormalPushLoss, GetNormalPushStatistics};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// The ErrorInfo of a success, as the pages' samples spell it.
pub(super) const SUCCESS: &str = "sucess";

/// The event type of pushes to phones that are not online. The emulator has no others.
const OFFLINE_PUSH: u8 = 1;

/// The pushes that began in a range of time, and the time of the request.
struct Range {
    start: u64,
    end: u64,
    now: u64,
}

impl Range {
    /// A range in seconds that begins at most `back` milliseconds ago.
    fn new(call: &Call<'_>, start: i64, end: i64, back: u64) -> Result<Self, Refusal> {
        let now = call.now.as_millis();
        let start = call.natural("StartTime", start)?.saturating_mul(1000);
        let end = call.natural("EndTime", end)?.saturating_mul(1000).saturating_add(999);
        Ok(Self { start: start.max(now.saturating_sub(back)), end, now })
    }

    fn has(&self, task: &&Task) -> bool {
        (self.start..=self.end).contains(&task.started)
    }
}

/// The named pushes, each separately; without names all together, under an empty name.
fn selected<'a>(state: &'a State, range: &Range, ids: &[&'a str]) -> Vec<(&'a str, Vec<&'a Task>)> {
    if ids.is_empty() {
        let all = state.pushes.all().filter(|task| !task.is_of_a_message());
        return vec![("", all.filter(|task| range.has(task)).collect())];
    }
    let found = ids.iter().filter_map(|id| state.pushes.find(id)).filter(|task| range.has(task));
    found.map(|task| (task.id.as_str(), vec![task])).collect()
}

fn of_messages<'a>(state: &'a State, range: &Range) -> Vec<&'a Task> {
    state.pushes.all().filter(|task| task.is_of_a_message() && range.has(task)).collect()
}

fn courses<'a>(tasks: &'a [&'a Task]) -> impl Iterator<Item = Course> + 'a {
    tasks.iter().flat_map(|task| task.on_phones().map(|(_, receiver)| task.course(receiver)))
}

#[derive(Default)]
struct Counts {
    total: u64,
    sent: u64,
    delivered: u64,
    clicked: u64,
}

impl Counts {
    fn add(&mut self, course: &Course, now: u64) {
        self.total += 1;
        self.sent += u64::from(course.sent.is_reached(now));
        self.delivered += u64::from(course.arrived.is_reached(now));
        self.clicked += u64::from(course.clicked.is_reached(now));
    }

    fn to_json(&self) -> Value {
        json!({
            "TotalCount": self.total,
            "SentCount": self.sent,
            "DeliveredCount": self.delivered,
            "ClickCount": self.clicked,
        })
    }
}

/// The kind of pushes that is counted: entries for pushes of calls have the EventType beside the channel.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Calls,
    Messages,
}

/// The fields of an object, with their channel.
fn on_channel(kind: Kind, channel: Channel, mut fields: Value) -> Value {
    fields["PushPlatform"] = channel.0.into();
    if kind == Kind::Calls {
        fields["EventType"] = OFFLINE_PUSH.into();
    }
    fields
}

fn counted(kind: Kind, tasks: &[&Task], now: u64) -> Value {
    let mut all = Counts::default();
    let mut channels: BTreeMap<Channel, Counts> = BTreeMap::new();
    for course in courses(tasks) {
        all.add(&course, now);
        channels.entry(course.channel).or_default().add(&course, now);
    }
    let channels = channels.iter().map(|(channel, counts)| on_channel(kind, *channel, counts.to_json()));
    let mut counted = all.to_json();
    counted["PlatformStatistics"] = channels.collect();
    counted
}

/// The number of losses by channel and reason.
type Losses = BTreeMap<(Channel, Loss), u64>;

fn lost(kind: Kind, tasks: &[&Task], now: u64) -> Value {
    let (mut before, mut after) = (Losses::new(), Losses::new());
    for course in courses(tasks) {
        for (losses, step) in [(&mut before, course.sent), (&mut after, course.arrived)] {
            if let Some(loss) = step.loss(now) {
                *losses.entry((course.channel, loss)).or_default() += 1;
            }
        }
    }
    json!({
        "ReadyToSendLoss": by_reason(&before),
        "PostSendDeliveredLoss": by_reason(&after),
        "PlatformReadyToSendLoss": by_channel(kind, &before),
        "PlatformPostSendDeliveredLoss": by_channel(kind, &after),
    })
}

fn loss(loss: Loss, count: u64) -> Value {
    json!({ "ErrCode": loss.code.to_string(), "ErrCount": count, "ErrInfo": loss.info })
}

fn by_reason(losses: &Losses) -> Value {
    let mut reasons: BTreeMap<Loss, u64> = BTreeMap::new();
    for ((_, reason), count) in losses {
        *reasons.entry(*reason).or_default() += count;
    }
    reasons.into_iter().map(|(reason, count)| loss(reason, count)).collect()
}

fn by_channel(kind: Kind, losses: &Losses) -> Value {
    losses.iter().map(|((channel, reason), count)| on_channel(kind, *channel, loss(*reason, *count))).collect()
}

/// One entry for each push.
fn results(selected: &[(&str, Vec<&Task>)], entry: impl Fn(&[&Task]) -> Value) -> Reply {
    let named = |(id, tasks): &(&str, Vec<&Task>)| {
        let mut entry = entry(tasks);
        entry["TaskID"] = (*id).into();
        entry
    };
    Reply::ok().info(SUCCESS).with("Results", selected.iter().map(named).collect::<Vec<_>>())
}

pub(crate) fn of_pushes(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetAllMemberPushStatistics = call.read();
    let range = Range::new(call, request.start_time(), request.end_time(), STATISTICS_MILLIS)?;
    let selected = selected(state, &range, &request.task_id());
    Ok(results(&selected, |tasks| counted(Kind::Calls, tasks, range.now)))
}

pub(crate) fn losses_of_pushes(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetAllMemberPushLoss = call.read();
    let range = Range::new(call, request.start_time(), request.end_time(), TRACE_MILLIS)?;
    let selected = selected(state, &range, &request.task_id());
    Ok(results(&selected, |tasks| lost(Kind::Calls, tasks, range.now)))
}

/// A reply with the named fields of an object.
fn with_fields<const N: usize>(mut object: Value, names: [&'static str; N]) -> Reply {
    let fields = names.into_iter().map(|name| (name, object[name].take()));
    fields.fold(Reply::ok().info(SUCCESS), |reply, (name, value)| reply.with(name, value))
}

pub(crate) fn of_message_pushes(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetNormalPushStatistics = call.read();
    let range = Range::new(call, request.start_time(), request.end_time(), STATISTICS_MILLIS)?;
    let counted = counted(Kind::Messages, &of_messages(state, &range), range.now);
    Ok(with_fields(counted, ["TotalCount", "SentCount", "DeliveredCount", "ClickCount", "PlatformStatistics"]))
}

pub(crate) fn losses_of_message_pushes(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetNormalPushLoss = call.read();
    let range = Range::new(call, request.start_time(), request.end_time(), TRACE_MILLIS)?;
    let lost = lost(Kind::Messages, &of_messages(state, &range), range.now);
    let names =
        ["ReadyToSendLoss", "PostSendDeliveredLoss", "PlatformReadyToSendLoss", "PlatformPostSendDeliveredLoss"];
    Ok(with_fields(lost, names))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_ADMIN;
    use crate::testing::{NOW, Server};

    const HOUR: u64 = 60 * 60 * 1000;

    fn server() -> Server {
        let mut server = Server::new();
        let names: Vec<String> = (0..200).map(|at| format!("u{at}")).collect();
        server.import(&names.iter().map(String::as_str).collect::<Vec<_>>());
        server
    }

    fn push(server: &mut Server, random: u32) -> String {
        let push = json!({"From_Account": "u0", "MsgRandom": random, "OfflinePushInfo": {"Title": "t"}});
        server.call("push", push)["TaskId"].as_str().unwrap().to_owned()
    }

    fn asked(ids: &[&str]) -> Value {
        json!({"StartTime": NOW - 60, "EndTime": NOW + 60, "TaskID": ids})
    }

    fn counts(server: &mut Server, ids: &[&str]) -> Vec<Value> {
        let reply = server.call("get_all_member_push_statistics", asked(ids));
        assert_eq!((&reply["ErrorCode"], &reply["ErrorInfo"]), (&json!(0), &json!("sucess")));
        reply["Results"].as_array().unwrap().clone()
    }

    fn number(of: &Value, name: &str) -> u64 {
        of[name].as_u64().unwrap()
    }

    #[test]
    fn counts_grow_with_time_until_all_phones_have_it_and_add_up_over_the_channels() {
        let mut server = server();
        let id = push(&mut server, 1);
        let at_once = counts(&mut server, &[&id]).remove(0);
        assert_eq!(at_once["TaskID"], id.as_str());
        let numbers = ["TotalCount", "SentCount", "DeliveredCount", "ClickCount"].map(|name| number(&at_once, name));
        assert_eq!(numbers, [200, 199, 0, 0], "the admin has no phone");
        let mut last = (0, 0);
        for _ in 0..8 {
            server.advance(HOUR);
            let now = counts(&mut server, &[&id]).remove(0);
            let grown = (number(&now, "DeliveredCount"), number(&now, "ClickCount"));
            assert!(grown.0 >= last.0 && grown.1 >= last.1, "{grown:?} after {last:?}");
            last = grown;
            let channels = now["PlatformStatistics"].as_array().unwrap();
            assert_eq!(channels.iter().map(|channel| number(channel, "DeliveredCount")).sum::<u64>(), grown.0);
            assert!(channels.iter().all(|channel| channel["EventType"] == 1));
            assert_eq!(channels.len(), 8);
        }
        assert_eq!(last.0, 199);
        assert!((25..75).contains(&last.1), "one in four: {}", last.1);
    }

    #[test]
    fn pushes_are_counted_one_by_one_or_all_together_within_the_range() {
        let mut server = server();
        let (first, second) = (push(&mut server, 1), push(&mut server, 2));
        let each = counts(&mut server, &[&second, "none", &first]);
        assert_eq!(each.iter().map(|one| one["TaskID"].as_str().unwrap()).collect::<Vec<_>>(), [second, first]);
        server.advance(61_000);
        push(&mut server, 3);
        let all = counts(&mut server, &[]);
        assert_eq!((all.len(), number(&all[0], "TotalCount"), &all[0]["TaskID"]), (1, 400, &json!("")));
        server.advance(31 * 24 * HOUR);
        assert_eq!(number(&counts(&mut server, &[])[0], "TotalCount"), 0);
        let wrong = json!({"StartTime": -1, "EndTime": NOW, "TaskID": []});
        assert_eq!(server.code("get_all_member_push_statistics", wrong), 90001);
    }

    #[test]
    fn losses_have_their_reasons() {
        let mut server = server();
        let id = push(&mut server, 1);
        let recall = json!({"TaskId": id, "OfflinePushInfo": {"Title": "Recalled"}});
        let deleted = json!({"DeleteItem": [{"UserID": "u1"}, {"UserID": "u2"}]});
        server.call("delete_accounts", deleted);
        server.advance(10 * 60 * 1000);
        let arrived = number(&counts(&mut server, &[&id])[0], "DeliveredCount");
        assert!((1..197).contains(&arrived), "{arrived}");
        assert_eq!(server.code("revoke_push", recall), 0);
        server.advance(2 * HOUR);
        assert_eq!(number(&counts(&mut server, &[&id])[0], "DeliveredCount"), arrived);
        let lost = server.call("get_all_member_push_loss", asked(&[&id]))["Results"][0].clone();
        assert_eq!(lost["ReadyToSendLoss"], json!([{"ErrCode": "-2", "ErrCount": 1, "ErrInfo": "token not uploaded"}]));
        let sum = |list: &str, code: &[&str]| -> u64 {
            let list = lost[list].as_array().unwrap().iter();
            list.filter(|loss| code.contains(&loss["ErrCode"].as_str().unwrap()))
                .map(|loss| number(loss, "ErrCount"))
                .sum()
        };
        for list in ["PostSendDeliveredLoss", "PlatformPostSendDeliveredLoss"] {
            assert_eq!((sum(list, &["-3"]), sum(list, &["410", "1"])), (197 - arrived, 2), "{lost}");
        }
        assert_eq!(lost["PlatformReadyToSendLoss"].as_array().unwrap().len(), 1);
        server.advance(7 * 24 * HOUR);
        assert_eq!(server.call("get_all_member_push_loss", asked(&[&id]))["Results"], json!([]));
    }

    #[test]
    fn a_recall_overwrites_what_is_shown_and_takes_its_clicks() {
        let clicks = |info: Value| {
            let mut server = server();
            let id = push(&mut server, 1);
            server.advance(2 * HOUR);
            let recall = json!({"TaskId": id, "OfflinePushInfo": info});
            assert_eq!(server.code("revoke_push", recall), 0);
            server.advance(10 * HOUR);
            number(&counts(&mut server, &[&id])[0], "ClickCount")
        };
        let (overwritten, left) = (clicks(json!({"Title": "Recalled"})), clicks(json!({"PushFlag": 1})));
        assert!(overwritten < left, "{overwritten} {left}");
    }

    #[test]
    fn a_push_that_phones_are_not_to_show_is_counted_nowhere() {
        let mut server = server();
        let quiet = json!({"From_Account": DEMO_ADMIN, "MsgRandom": 1, "OfflinePushInfo": {"PushFlag": 1}});
        let id = server.call("push", quiet)["TaskId"].as_str().unwrap().to_owned();
        server.advance(2 * HOUR);
        assert_eq!(number(&counts(&mut server, &[&id])[0], "TotalCount"), 0);
    }
}
