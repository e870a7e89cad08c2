//! Pushes as they are kept: their receivers, and their results by the emulator's clock.
//!
//! Every account but an admin has one phone, whose channel follows from the account's name. A push is sent at once, arrives
//! within about an hour, and some receivers click it within hours. The times follow from the number of the push and the name of
//! the receiver, so the same calls at the same times have the same results. A push is lost only if the receiver is an admin, who
//! has no phone, or if the account is deleted or the push is recalled before it arrives.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::random::{SplitMix64, number_of};
use crate::sorted::Sorted;
use crate::webhooks::Event;

/// A repeated MsgRandom counts as the same push for this long.
const REPEAT_MILLIS: u64 = 1000;

const MINUTE: u64 = 60 * 1000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// Pushes arrive after one minute at the earliest, most of them soon after, and the last one an hour later. The documentation
/// does not state how long it takes.
const FIRST_ARRIVAL: u64 = MINUTE;
const LAST_ARRIVAL: u64 = FIRST_ARRIVAL + HOUR;

/// One of this number of arrived pushes is clicked, within six hours.
const ARRIVED_FOR_A_CLICK: u64 = 4;
const FIRST_CLICK: u64 = MINUTE;
const LAST_CLICK: u64 = FIRST_CLICK + 6 * HOUR;

/// The age from which a push does not change.
const SETTLED: u64 = LAST_ARRIVAL + LAST_CLICK;

/// How far back the statistics of pushes go. Pushes are kept for this time.
pub(crate) const STATISTICS_MILLIS: u64 = 30 * DAY;

/// How far back traces and the analysis of losses go.
pub(crate) const TRACE_MILLIS: u64 = 7 * DAY;

/// For how long a push can be recalled.
pub(crate) const RECALL_MILLIS: u64 = DAY;

/// Maximum events of one webhook.
const EVENTS_OF_A_WEBHOOK: usize = 100;

/// The webhooks about pushes of calls, and about pushes of chat messages.
pub(crate) const PUSH_RESULT: &str = "Push.AllMemberPush";
pub(crate) const MESSAGE_PUSH_RESULT: &str = "Push.OfflinePush";

/// Why a push got lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Loss {
    pub code: i64,
    pub info: &'static str,
}

/// The first of these is from the page's sample. No page has the second.
const NO_PHONE: Loss = Loss { code: -2, info: "token not uploaded" };
const RECALLED: Loss = Loss { code: -3, info: "recalled" };

/// The channel of a vendor: 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Channel(pub u8);

impl Channel {
    const APNS: Self = Self(1);

    pub fn of(account: &str) -> Self {
        Self(1 + (SplitMix64::new(number_of(account)).next() % 8) as u8)
    }

    pub fn is_apns(self) -> bool {
        self == Self::APNS
    }

    /// The vendor's answer if the app was removed from the phone.
    fn unregistered(self) -> Loss {
        if self.is_apns() { Loss { code: 410, info: "Unregistered" } } else { Loss { code: 1, info: "regid_invalid" } }
    }

    /// Whether a notification that is already shown can be overwritten: on APNs, Huawei, FCM and Honor.
    fn overwrites(self) -> bool {
        matches!(self.0, 1 | 3 | 4 | 8)
    }
}

/// A step of a push on its way to one receiver. Times are in milliseconds since 1970, and may be still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Reached(u64),
    Lost(u64, Loss),
    Never,
}

impl Step {
    /// Whether it was reached by this time.
    pub fn is_reached(self, now: u64) -> bool {
        matches!(self, Self::Reached(time) if time <= now)
    }

    /// Why it was lost by this time.
    pub fn loss(self, now: u64) -> Option<Loss> {
        match self {
            Self::Lost(time, loss) if time <= now => Some(loss),
            _ => None,
        }
    }
}

/// The result of a push for one receiver.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Course {
    pub channel: Channel,
    pub sent: Step,
    pub arrived: Step,
    pub clicked: Step,
}

/// The stages as webhooks number them.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Stage {
    Sent = 1,
    Arrived = 2,
    Clicked = 3,
}

impl Course {
    fn step(&self, stage: Stage) -> Step {
        match stage {
            Stage::Sent => self.sent,
            Stage::Arrived => self.arrived,
            Stage::Clicked => self.clicked,
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Receiver {
    pub account: String,
    has_phone: bool,
    /// When the account was deleted while the push was under way.
    deleted: Option<u64>,
}

/// The cause of a push.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Cause {
    /// A call of the push service, with the app's own ID.
    Call { service: Service, data_id: Option<String> },
    /// A one-to-one message.
    C2c { from: String, seq: u32, random: u32, time: u64, key: String },
    /// A message to a group.
    Group { group: String, from: String, seq: u64, time: u64 },
}

impl Cause {
    fn task_id(&self, number: u64, time: u64) -> String {
        let prefix = match self {
            Self::Call { service: Service::Users, .. } => "batch_",
            Self::Call { service: Service::Members, .. } => "member_",
            _ => "",
        };
        format!("{prefix}{time:08x}_{number:08x}")
    }
}

/// Which endpoint pushed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Service {
    /// To all, or by a condition.
    Condition,
    /// To named users.
    Users,
    /// To all, or by a condition, by the older service.
    Members,
}

/// The message that a push put into the conversations of its receivers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Roaming {
    pub from: String,
    pub seq: u32,
    pub random: u32,
    /// In seconds.
    pub time: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Recall {
    time: u64,
    /// Whether notifications that were shown are overwritten.
    overwrites: bool,
}

/// A push.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Task {
    pub id: String,
    number: u64,
    pub cause: Cause,
    /// In milliseconds.
    pub started: u64,
    /// Sorted by account.
    pub receivers: Vec<Receiver>,
    /// Whether phones are to show it.
    notifies: bool,
    pub roaming: Option<Roaming>,
    recall: Option<Recall>,
}

/// A push that is about to be sent.
pub(crate) struct Draft {
    pub cause: Cause,
    /// In milliseconds.
    pub now: u64,
    /// Whether phones are to show it: no, with PushFlag 1.
    pub notifies: bool,
    pub roaming: Option<Roaming>,
}

/// Whether phones are to show a push with these settings.
pub(crate) fn notifies(offline_push_info: Option<&Value>) -> bool {
    offline_push_info.is_none_or(|info| info["PushFlag"] != 1)
}

impl Task {
    /// The receivers to whose phones the push is sent, with their indexes.
    pub fn on_phones(&self) -> impl Iterator<Item = (usize, &Receiver)> {
        self.receivers.iter().enumerate().filter(|_| self.notifies)
    }

    pub fn receiver(&self, account: &str) -> Option<&Receiver> {
        let at = self.receivers.binary_search_by(|receiver| receiver.account.as_str().cmp(account)).ok()?;
        self.receivers.get(at).filter(|_| self.notifies)
    }

    pub fn is_recalled(&self) -> bool {
        self.recall.is_some()
    }

    /// Whether it is a push of a chat message.
    pub fn is_of_a_message(&self) -> bool {
        !matches!(self.cause, Cause::Call { .. })
    }

    pub fn course(&self, receiver: &Receiver) -> Course {
        let channel = Channel::of(&receiver.account);
        let (arrival, click) = self.plan(receiver);
        let sent = if receiver.has_phone { Step::Reached(self.started) } else { Step::Lost(self.started, NO_PHONE) };
        let (is_gone, is_recalled) = (
            |time: u64| receiver.deleted.is_some_and(|deleted| deleted <= time),
            |time: u64| self.recall.as_ref().is_some_and(|recall| recall.time <= time),
        );
        let arrived = match sent {
            Step::Reached(_) if is_gone(arrival) => Step::Lost(arrival, channel.unregistered()),
            Step::Reached(_) if is_recalled(arrival) => Step::Lost(arrival, RECALLED),
            Step::Reached(_) => Step::Reached(arrival),
            _ => Step::Never,
        };
        let overwrites = self.recall.as_ref().is_some_and(|recall| recall.overwrites) && channel.overwrites();
        let has_vanished = |time: u64| is_gone(time) || (overwrites && is_recalled(time));
        let clicked = match (arrived, click) {
            (Step::Reached(_), Some(click)) if !has_vanished(click) => Step::Reached(click),
            _ => Step::Never,
        };
        Course { channel, sent, arrived, clicked }
    }

    /// When it arrives and is clicked, unless it is lost.
    fn plan(&self, receiver: &Receiver) -> (u64, Option<u64>) {
        let mut numbers = SplitMix64::new(number_of(&receiver.account) ^ self.number);
        // Squared, so that most arrive soon.
        let share = numbers.next() % 1001;
        let way = FIRST_ARRIVAL + (LAST_ARRIVAL - FIRST_ARRIVAL) * share * share / 1_000_000;
        let clicks = numbers.next().is_multiple_of(ARRIVED_FOR_A_CLICK);
        let arrival = self.started.saturating_add(way);
        let click = arrival.saturating_add(FIRST_CLICK + numbers.next() % (LAST_CLICK - FIRST_CLICK));
        (arrival, clicks.then_some(click))
    }

    /// The PushID of a message's push to one receiver.
    pub fn push_id(&self, at: usize) -> String {
        format!("{}_{at:08x}", self.id)
    }

    fn command(&self) -> &'static str {
        if self.is_of_a_message() { MESSAGE_PUSH_RESULT } else { PUSH_RESULT }
    }

    /// The event of a webhook about a stage of one receiver, if the stage was reached or lost by this time.
    fn event(&self, at: usize, stage: Stage, now: u64) -> Option<Value> {
        let receiver = self.receivers.get(at)?;
        let course = self.course(receiver);
        let (time, code, info) = match course.step(stage) {
            Step::Reached(time) if time <= now => (time, 0, "OK"),
            Step::Lost(time, loss) if time <= now => (time, loss.code, loss.info),
            _ => return None,
        };
        let mut event = json!({
            "EventTime": time / 1000,
            "To_Account": receiver.account,
            "PushPlatform": course.channel.0,
            "PushStage": stage as u8,
            "ErrCode": code,
            "ErrInfo": info,
        });
        let fields = event.as_object_mut().into_iter();
        fields.for_each(|fields| fields.extend(self.described(at)));
        Some(event)
    }

    /// The fields of a webhook about the push itself.
    fn described(&self, at: usize) -> impl Iterator<Item = (String, Value)> {
        let described = match &self.cause {
            Cause::Call { data_id, .. } => {
                let mut fields = json!({
                    "EventType": 1, "TaskId": self.id, "TaskTime": self.started / 1000, "DeviceType": 0,
                });
                if let Some(data_id) = data_id {
                    fields["DataId"] = data_id.as_str().into();
                }
                fields
            }
            Cause::C2c { from, seq, random, time, key } => json!({
                "EventType": 1, "From_Account": from, "MsgKey": key, "MsgSeq": seq, "MsgRandom": random, "MsgTime": time,
                "PushID": self.push_id(at),
            }),
            Cause::Group { group, from, seq, time } => json!({
                "EventType": 2, "From_Account": from, "GroupID": group, "MsgSeq": seq, "MsgTime": time,
                "PushID": self.push_id(at),
            }),
        };
        let fields = if let Value::Object(fields) = described { fields } else { serde_json::Map::new() };
        fields.into_iter()
    }
}

/// A stage that is to be reported to the app.
#[derive(Debug, Serialize, Deserialize)]
struct Due {
    task: u64,
    receiver: usize,
    stage: Stage,
}

/// A push of the last second.
#[derive(Debug, Serialize, Deserialize)]
struct Latest {
    time: u64,
    service: Service,
    random: u32,
    id: String,
}

/// Receivers by their accounts, each once.
fn sorted(receivers: impl IntoIterator<Item = (String, bool)>) -> Vec<Receiver> {
    let receiver = |(account, has_phone)| Receiver { account, has_phone, deleted: None };
    let mut receivers: Vec<Receiver> = receivers.into_iter().map(receiver).collect();
    receivers.sort_unstable_by(|one, other| one.account.cmp(&other.account));
    receivers.dedup_by(|one, other| one.account == other.account);
    receivers
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Pushes {
    /// By their numbers.
    tasks: Sorted<u64, Task>,
    last: u64,
    latest: VecDeque<Latest>,
    /// The events to be reported to the app, by time.
    due: BTreeMap<u64, Vec<Due>>,
    /// The latest time that the pushes have seen.
    #[serde(skip)]
    now: u64,
    /// Users reached, over all pushes.
    pub delivered: u64,
    /// Pushes that were dropped as repeats.
    pub repeated: u64,
}

impl Pushes {
    /// The TaskId of the push that one with this MsgRandom repeats. The repeat is counted.
    pub fn repeat(&mut self, service: Service, random: u32, now: u64) -> Option<String> {
        self.latest.retain(|latest| now.saturating_sub(latest.time) < REPEAT_MILLIS);
        let first = self.latest.iter().find(|latest| (latest.service, latest.random) == (service, random));
        let first = first.map(|first| first.id.clone());
        self.repeated = self.repeated.saturating_add(u64::from(first.is_some()));
        first
    }

    /// Remembers the MsgRandom of a push.
    pub fn remember(&mut self, service: Service, random: u32, now: u64, id: &str) {
        self.latest.push_back(Latest { time: now, service, random, id: id.to_owned() });
    }

    /// Sends a push to these accounts; `reports` says whether the app gets webhooks about its results.
    pub fn send(
        &mut self,
        draft: Draft,
        receivers: impl IntoIterator<Item = (String, bool)>,
        reports: impl FnOnce(&'static str) -> bool,
    ) -> &Task {
        let Draft { cause, now, notifies, roaming } = draft;
        self.last = self.last.saturating_add(1);
        let (number, receivers) = (self.last, sorted(receivers));
        let id = cause.task_id(number, now / 1000);
        let task = Task { id, number, cause, started: now, receivers, notifies, roaming, recall: None };
        if reports(task.command()) {
            self.expect(&task);
        }
        self.tasks.retain(|_, old| old.started.saturating_add(STATISTICS_MILLIS) > now);
        self.tasks.get_or_insert(number, task)
    }

    /// Notes the events of a push to be reported, with their times.
    fn expect(&mut self, task: &Task) {
        for (at, receiver) in task.on_phones() {
            let (arrival, click) = task.plan(receiver);
            let times = [(Stage::Sent, Some(task.started)), (Stage::Arrived, Some(arrival)), (Stage::Clicked, click)];
            for (stage, time) in times {
                if let Some(time) = time {
                    self.due.entry(time).or_default().push(Due { task: task.number, receiver: at, stage });
                }
            }
        }
    }

    /// The events to be reported to the app by this time.
    pub fn pass_time(&mut self, now: u64) -> Vec<Event> {
        self.now = now;
        let mut events: BTreeMap<&'static str, Vec<Value>> = BTreeMap::new();
        while let Some(first) = self.due.first_entry().filter(|first| *first.key() <= now) {
            for due in first.remove() {
                let Some(task) = self.tasks.get(&due.task) else { continue };
                events.entry(task.command()).or_default().extend(task.event(due.receiver, due.stage, now));
            }
        }
        let several = |(command, events): (&'static str, Vec<Value>)| {
            let requests: Vec<Event> = events
                .chunks(EVENTS_OF_A_WEBHOOK)
                .map(|some| Event::several(command, command, some.to_vec()))
                .collect();
            requests
        };
        events.into_iter().flat_map(several).collect()
    }

    /// The push with this TaskId.
    pub fn find(&self, id: &str) -> Option<&Task> {
        self.tasks.get(&Self::number(id)?).filter(|task| task.id == id && !task.is_of_a_message())
    }

    /// The push of a chat message with this PushID, and which of its receivers it is about.
    pub fn find_of_a_message(&self, push_id: &str) -> Option<(&Task, &Receiver)> {
        let (id, at) = push_id.rsplit_once('_')?;
        let at = usize::from_str_radix(at, 16).ok()?;
        let task = self.tasks.get(&Self::number(id)?).filter(|task| task.is_of_a_message())?;
        let receiver = task.on_phones().find(|(known, _)| *known == at)?.1;
        (task.push_id(at) == push_id).then_some((task, receiver))
    }

    fn number(id: &str) -> Option<u64> {
        u64::from_str_radix(id.rsplit('_').next()?, 16).ok()
    }

    /// Recalls a push from now on.
    pub fn recall(&mut self, id: &str, time: u64, overwrites: bool) -> Option<&Task> {
        let task = self.tasks.get_mut(&Self::number(id)?)?;
        task.recall = Some(Recall { time, overwrites });
        Some(task)
    }

    /// All pushes that are kept, oldest first.
    pub fn all(&self) -> impl Iterator<Item = &Task> {
        self.tasks.values()
    }

    /// An account is deleted, so pushes that are under way to its phone are lost.
    pub fn forget(&mut self, account: &str) {
        let now = self.now;
        for task in self.tasks.values_mut().rev().take_while(|task| task.started.saturating_add(SETTLED) > now) {
            let found = task.receivers.binary_search_by(|receiver| receiver.account.as_str().cmp(account));
            if let Some(receiver) = found.ok().and_then(|at| task.receivers.get_mut(at)) {
                receiver.deleted.get_or_insert(now);
            }
        }
    }
}
