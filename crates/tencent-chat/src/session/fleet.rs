//! Processes that share one rate: each takes slots of a lane, times at which a request may go out, from one server.
//!
//! The core writes the question ([`Reservation`], with the script `fleet/lane.lua` that a Redis server runs) and reads the answer. Slots are reserved several at once, since a round trip takes longer than the time between two. Their times are made
//! from the server's, so the clocks of processes do not matter.
//!
//! Without the server a process goes on with its own part of the rate. Three rules keep a second from having more than the rate then. No slot
//! is more than a second ahead, so a process begins to use its own part two seconds after the server was lost. It uses that only shortly
//! after an attempt to reach the server failed. And a process that comes back reports it: for five seconds the server gives one part to all
//! processes together, and the process stops using its own part a second before the end.

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::time::Duration;

use serde::Serialize;

use super::pace::Rate;
use crate::error::Error;
use crate::schema::Naming;
use crate::setup::{self, Value};

/// How much of a rate is given out as slots. The rest is for requests that reach the server later than at their slot: each may be
/// 31 ms late, half of that here and half on the way.
const GIVEN_OUT: f64 = 0.97;

/// How long after its time a slot can be used, in microseconds.
const LATENESS: u64 = 16_000;

/// How long the server has for an answer, in milliseconds.
const ANSWER: u64 = 1_000;

/// When an answer does not come any more, in milliseconds: the driver should have said so before.
const NO_ANSWER: u64 = 1_500;

/// How long ahead of the last slot more are reserved, in milliseconds: longer than a round trip, even on a busy machine.
const AHEAD: u64 = 100;

/// For how long slots are reserved at once, in seconds, where one process uses the whole rate.
const LONGEST: f64 = 0.25;

/// How many may be reserved at once at least: one question for five requests.
const FEW: u64 = 5;

/// More slots than that are not an answer of the script.
const MOST_SLOTS: i64 = 1_000_000;

/// For how long questions fail before the server counts as lost, in milliseconds. Timers may fire a little early.
const FAILING: u64 = 900;

/// A process that had an answer within this time, in milliseconds, knows that no other process uses its own part because of the same
/// outage yet.
const RECENT: u64 = 1_000;

/// How soon a question that failed is asked again, in milliseconds: first soon, then less often. The longest is no
/// round number: a question should not always come just when something closes the connections at regular times.
const AGAIN: std::ops::RangeInclusive<u64> = 20..=170;

/// A process that loses the server again within this time after it came back, in milliseconds, stays alone until the server has
/// answered for some seconds.
const STEADY: u64 = 10_000;

/// How often a server that was lost is tried, in milliseconds.
const TRY_AGAIN: u64 = 1_000;

/// How long after the server was lost the process begins to use its own part, in milliseconds: slots of others end a second after it,
/// and a second later they count no more.
const QUIET: u64 = 2_000;

/// The same where items are counted by the minute, on both sides of the loss.
const QUIET_MINUTE: u64 = 62_000;

/// How long after a failed attempt its own part may be used, in milliseconds: until the next one has failed, too.
const ALONE: u64 = 2_200;

/// How long before it takes slots again the process stops using its own part, in milliseconds.
const GAP: u64 = 1_000;

/// How long an answer is on its way at most, in milliseconds, as far as slots are moved for it.
const LONGEST_DELAY: u64 = 200;

/// The same before there was one, when the connection may have to be made first.
const FIRST_DELAY: u64 = 10;

/// How much the estimate of the server's clock may be off before it is made anew, in microseconds.
const CLOCK_TOLERANCE: i64 = 2_000;

/// For how long after an answer a lane without data means that the data was lost, in milliseconds. A key lives for 120 seconds after the last
/// answer that writes it, and answers that do not come up to 64 seconds later.
const KNOWN: u64 = 50_000;

/// In how many milliseconds two clocks run apart a microsecond at most.
const CLOCK_DRIFT: u64 = 10;

/// Processes that share the rates of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fleet {
    /// How many processes there are at most: each has its own part of the rate without the server.
    pub expected_processes: u32,
    /// What the keys on the server begin with, before `{<SDKAppID>:<path>}`.
    pub prefix: String,
}

impl Fleet {
    /// More processes than that are a mistake.
    pub const MOST_PROCESSES: u32 = 100_000;
    /// How many processes are expected where nothing is said.
    pub const EXPECTED_PROCESSES: u32 = 4;
    /// What keys begin with where nothing is said.
    pub const PREFIX: &'static str = "tencent-chat:";

    /// What is wrong with it, as for options of other languages.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let processes = Value::Number(self.expected_processes.into());
        setup::fleet(processes, Value::Text(self.prefix.clone()), Naming::Snake).map(drop)
    }

    /// The part of a rate that a process has by itself. Whole calls, so that the parts of all together are not more than the rate.
    pub(crate) fn own(&self, rate: Rate) -> Rate {
        let processes = f64::from(self.expected_processes);
        let part = rate.per_second / processes;
        Rate {
            per_second: if part >= 1.0 { part.floor() } else { part },
            items_per_minute: rate.items_per_minute.map(|items| (items / self.expected_processes).max(1)),
        }
    }
}

impl Default for Fleet {
    fn default() -> Self {
        Self { expected_processes: Self::EXPECTED_PROCESSES, prefix: Self::PREFIX.into() }
    }
}

/// What a driver has a Redis server run: [`SCRIPT`](Self::SCRIPT) with one key and these arguments, by `EVALSHA`, or by `EVAL` where the server
/// does not know it. The answer is a list of four integers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reservation {
    /// The key.
    pub key: String,
    /// The arguments.
    pub arguments: Vec<String>,
    /// How long that may take.
    pub timeout: Duration,
}

impl Reservation {
    /// The script that gives slots.
    pub const SCRIPT: &'static str = include_str!("fleet/lane.lua");

    /// Its SHA-1 digest as hexadecimal text.
    pub const SHA1: &'static str = "c77cc594e8f45c32dec663bd39dc0ca6bf633591";

    /// Whether an error of the server says that it does not know the script, after `EVALSHA`. Libraries leave out the first word, or the others.
    pub fn is_unknown_script(message: &str) -> bool {
        message.contains("NOSCRIPT") || message.contains("No matching script")
    }
}

/// Which of a lane's questions an answer is for.
pub(crate) type Token = u64;

/// How a process keeps to a rate that it shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LimiterState {
    /// With slots of the limiter's server.
    Shared,
    /// With its own part of it: the server was lost.
    Alone,
}

/// What a process knows of a lane: the rate of one endpoint. Times are milliseconds of its monotonic clock where nothing else is said.
#[derive(Debug, Default)]
pub(crate) struct Lane {
    /// Slots that were not used yet, in order.
    slots: VecDeque<Slot>,
    clock: ServerClock,
    asked: Option<Asked>,
    next_token: Token,
    /// How long the last answer took to come back, about.
    delay: Option<u64>,
    /// Nothing is asked before.
    ask_at: u64,
    /// When the server answered last.
    known_at: Option<u64>,
    /// Since when each question has failed.
    failing_since: Option<u64>,
    /// When it took slots again after it had been alone.
    back_at: Option<u64>,
    /// For how long questions that were given up had no answer, since the last answer.
    unanswered: u64,
    /// Whether the server of the API refused for the rate, which the other processes do not know yet.
    refused: bool,
    /// The server was lost.
    alone: Option<Alone>,
    /// Whether the process uses its own part now.
    uses_own_part: bool,
    /// Another way of going on that was not reported yet.
    change: Option<LimiterState>,
    /// How long it sends nothing after the server was lost.
    quiet: u64,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    /// In microseconds.
    at: u64,
    /// How many items it is for.
    cost: u32,
}

#[derive(Clone, Copy, Debug)]
struct Asked {
    token: Token,
    at: u64,
    cost: u32,
    /// Whether the process has used its own part.
    used_own_part: bool,
    /// Whether the question reports a refusal.
    refused: bool,
}

/// A process that goes on by itself.
#[derive(Clone, Copy, Debug)]
struct Alone {
    /// From when on its own part may be used.
    from: u64,
    /// Until when, unless another attempt fails.
    until: u64,
    /// From when on it takes slots again.
    back: Option<u64>,
    /// The server comes and goes.
    flaps: bool,
    /// The server knows that this process goes on by itself.
    reported: bool,
}

/// What is to be reserved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// How many requests wait.
    pub waiting: u64,
    /// How many will follow them.
    pub further: u64,
    /// The items of one of them.
    pub cost: u32,
    /// The items that this process sent in the last minute.
    pub spent: u64,
}

impl Lane {
    /// Finds out how the lane is used at this time, and by which rate.
    pub fn settle(&mut self, fleet: &Fleet, rate: Rate, now: u64) -> Rate {
        if self.alone.is_some_and(|alone| alone.back.is_some_and(|back| back <= now)) {
            self.come_back(now);
        }
        let is_counted = rate.items_per_minute.is_some();
        self.quiet = if is_counted { QUIET_MINUTE } else { QUIET };
        self.uses_own_part = self.alone.is_some_and(|alone| {
            let until = match alone.back {
                // What it sent has been counted.
                Some(_) if is_counted => 0,
                Some(back) => back.saturating_sub(GAP),
                None => alone.until,
            };
            // While it may get slots, it does not begin.
            alone.from <= now && now < until && self.asked.is_none_or(|asked| asked.used_own_part)
        });
        while self.slots.front().is_some_and(|slot| slot.at + LATENESS < now * 1000) {
            self.slots.pop_front();
        }
        if self.uses_own_part { fleet.own(rate) } else { rate }
    }

    /// Whether the process goes by slots and not by its own part of the rate.
    pub fn goes_by_slots(&self) -> bool {
        !self.uses_own_part
    }

    /// When the slot at a place can be used, in milliseconds; `None` when there are fewer slots.
    pub fn slot(&self, place: usize) -> Option<u64> {
        self.slots.get(place).map(|slot| slot.at.div_ceil(1000))
    }

    /// Uses the first slot.
    pub fn take(&mut self) {
        self.slots.pop_front();
    }

    /// Gives up slots that are for fewer items than the next request has.
    pub fn fit(&mut self, cost: u32) {
        while self.slots.front().is_some_and(|slot| slot.cost < cost) {
            self.slots.pop_front();
        }
    }

    /// When a request without a slot asks again.
    pub fn look_again_at(&self, now: u64) -> u64 {
        if let Some(asked) = &self.asked {
            // First soon, since the answer may come at once, then less and less often.
            return now + (now.saturating_sub(asked.at)).clamp(1, 50);
        }
        let next = match self.alone {
            None => self.slots.back().map_or(0, |last| (last.at / 1000).saturating_sub(AHEAD)).max(self.ask_at),
            Some(Alone { from, back: Some(back), .. }) if from <= now || back <= from + GAP => back,
            Some(Alone { from, back: Some(_), .. }) => from,
            Some(Alone { from, .. }) => [self.ask_at, from].into_iter().filter(|at| *at > now).min().unwrap_or(0),
        };
        next.max(now + 1)
    }

    /// What to ask the server now, if anything.
    pub fn reserve(&mut self, fleet: &Fleet, rate: Rate, wanted: Wanted, now: u64) -> Option<(Token, Vec<String>)> {
        if let Some(asked) = self.asked {
            if now < asked.at + NO_ANSWER {
                return None;
            }
            self.lost(now);
        }
        if now < self.ask_at || self.alone.is_some_and(|alone| alone.back.is_some_and(|back| back < now + GAP)) {
            return None;
        }
        // Until it takes slots again, it asks whether the server is still there, and reports nothing.
        let is_back = match self.alone {
            Some(alone) => alone.back.is_none(),
            None => self.others_may_be_alone(now),
        };
        let is_alone = self.alone.is_some();
        let used_own_part = self.alone.is_some_and(|alone| alone.from <= now || alone.flaps);
        let step = (1_000_000.0 / (rate.per_second * GIVEN_OUT)).clamp(1.0, 1e12).ceil();
        let missing = (wanted.waiting + wanted.further).saturating_sub(self.slots.len() as u64);
        let is_soon = self.slots.back().is_none_or(|last| last.at < (now + AHEAD) * 1000);
        if !is_alone && !self.refused && (missing == 0 || !is_soon) {
            return None;
        }
        let most = ((LONGEST * 1e6 / step) as u64).max(FEW);
        let count = match (used_own_part, is_alone) {
            (true, _) => 0,
            (false, true) => missing.clamp(1, most),
            (false, false) if is_soon => missing.min(most),
            (false, false) => 0,
        };
        self.next_token += 1;
        let refused = std::mem::take(&mut self.refused);
        self.asked = Some(Asked { token: self.next_token, at: now, cost: wanted.cost, used_own_part, refused });
        let flag = |is: bool| u64::from(is);
        let arguments = [
            count,
            step as u64,
            wanted.cost.into(),
            rate.items_per_minute.unwrap_or(0).into(),
            fleet.expected_processes.into(),
            flag(self.known_at.is_some_and(|at| now < at + KNOWN)),
            flag(is_back),
            flag(refused),
            wanted.spent,
            self.clock.server_at(now).unwrap_or(0),
            self.delay.unwrap_or(FIRST_DELAY) * 1000,
        ];
        Some((self.next_token, arguments.iter().map(u64::to_string).collect()))
    }

    /// Takes the server's answer, or that there is none.
    pub fn answered(&mut self, token: Token, answer: Option<&[i64]>, now: u64) {
        let Some(asked) = self.asked.filter(|asked| asked.token == token) else { return };
        let Some(answer) = answer.and_then(Answer::read) else { return self.failed(asked, now) };
        if self.alone.is_none() && self.others_may_be_alone(asked.at) {
            self.back_at = Some(now);
        }
        self.asked = None;
        self.unanswered = 0;
        self.failing_since = None;
        self.clock.learn(asked.at, now, answer.server);
        self.delay = Some(now.saturating_sub(asked.at).div_ceil(2).min(LONGEST_DELAY));
        let Some(count) = answer.count else {
            self.refused |= asked.refused;
            self.ask_at = now;
            return;
        };
        self.known_at = Some(now);
        let first = self.clock.local_at(answer.first);
        if let (true, Some(alone)) = (asked.used_own_part, &mut self.alone) {
            if alone.back.is_none() && !alone.flaps {
                self.change = Some(LimiterState::Shared);
            }
            if !alone.reported && alone.from > now {
                // Others may have got slots before.
                alone.from = now + self.quiet;
            }
            alone.reported = true;
            alone.back.get_or_insert((first / 1000).max(now));
            self.ask_at = now + TRY_AGAIN;
            return;
        }
        if self.alone.is_some() {
            self.change = Some(LimiterState::Shared);
            self.come_back(now);
        }
        if count == 0 {
            self.ask_at = first.div_ceil(1000).max(now);
        }
        self.slots.extend((0..count).map(|slot| Slot { at: first + slot * answer.interval, cost: asked.cost }));
    }

    /// Gives up a question: its answer will not be read. Where the time is known, it counts: calls that end before the answer comes
    /// must not hide that the server hangs.
    pub fn abandon(&mut self, token: Token, now: Option<u64>) {
        let Some(asked) = self.asked.take_if(|asked| asked.token == token) else { return };
        self.refused |= asked.refused;
        if let Some(now) = now {
            let waited = now.saturating_sub(asked.at);
            self.unanswered += waited;
            if self.unanswered >= NO_ANSWER || self.alone.is_some() && waited >= LONGEST_DELAY {
                self.lost(now);
            }
        }
    }

    /// While the process goes on alone, the time until which a call waits for the answer to its question. Without this wait, quick calls
    /// would never learn that the server is back.
    pub fn waits_until(&self, asked: u64) -> Option<u64> {
        self.alone.map(|_| asked + LONGEST_DELAY)
    }

    /// Whether the process goes on in another way since the last call of this.
    pub fn take_change(&mut self) -> Option<LimiterState> {
        self.change.take()
    }

    /// The server of the API refused a request for its rate: the next question says so, and the slots are for a faster pace.
    pub fn refuse(&mut self) {
        self.refused |= self.goes_by_slots();
        self.slots.clear();
    }

    /// The question failed. The server may be back at once, for example when it closed the connection.
    fn failed(&mut self, asked: Asked, now: u64) {
        let since = *self.failing_since.get_or_insert(now);
        let is_over = since.min(asked.at) + FAILING <= now || self.flaps(now) && self.others_may_be_alone(now);
        if self.alone.is_some() || is_over {
            return self.lost(now);
        }
        self.asked = None;
        self.refused |= asked.refused;
        self.ask_at = now + (now - since).clamp(*AGAIN.start(), *AGAIN.end());
    }

    /// The server does not answer.
    fn lost(&mut self, now: u64) {
        self.refused |= self.asked.take().is_some_and(|asked| asked.refused);
        self.unanswered = 0;
        self.ask_at = now + TRY_AGAIN;
        let since = self.failing_since.take().unwrap_or(now);
        if self.alone.is_none_or(|alone| alone.back.is_some() && !alone.flaps) {
            self.change = Some(LimiterState::Alone);
        }
        // It still uses the slots that it has.
        // Where items are counted by the minute, its own part begins too late for that.
        let flaps = self.flaps(now) && self.quiet == QUIET;
        let from = since + self.quiet;
        let alone = self.alone.get_or_insert(Alone { from, until: 0, back: None, flaps, reported: false });
        alone.flaps |= alone.back.take().is_some();
        alone.until = now + ALONE;
    }

    /// Whether questions have failed for so long that other processes may use their own parts for the same reason.
    fn others_may_be_alone(&self, now: u64) -> bool {
        self.failing_since.is_some() && self.known_at.is_none_or(|at| at + RECENT <= now)
    }

    /// Whether the server was back a short time ago.
    fn flaps(&self, now: u64) -> bool {
        self.back_at.is_some_and(|at| now < at + STEADY)
    }

    /// Takes slots again.
    fn come_back(&mut self, now: u64) {
        if self.alone.take().is_some_and(|alone| alone.flaps) {
            self.change = Some(LimiterState::Shared);
        }
        self.back_at = Some(now);
    }

    /// Whether it has neither slots nor a question: a new one would do the same.
    pub fn is_at_rest(&self, now: u64) -> bool {
        self.asked.is_none() && self.slots.back().is_none_or(|slot| slot.at + LATENESS < now * 1000)
    }
}

/// What the script returns. Times are microseconds of the server's clock.
struct Answer {
    server: u64,
    first: u64,
    interval: u64,
    /// Nothing where the question was too old.
    count: Option<u64>,
}

impl Answer {
    fn read(answer: &[i64]) -> Option<Self> {
        let [server, first, interval, count] = *answer else { return None };
        let [server, first, interval] = [server, first, interval].map(|number| u64::try_from(number).ok());
        if count > MOST_SLOTS {
            return None;
        }
        Some(Self { server: server?, first: first?, interval: interval?, count: u64::try_from(count).ok() })
    }
}

/// What the server's clock shows, in microseconds since 1970.
#[derive(Debug, Default)]
struct ServerClock {
    /// How far it is ahead of this process's monotonic clock, how uncertain that is, and when that was found out.
    ahead: Option<(i64, i64, u64)>,
}

impl ServerClock {
    /// Learns from an answer. The shorter the round trip, the better.
    fn learn(&mut self, asked: u64, now: u64, server: u64) {
        // Milliseconds are cut off: `now` may be almost one later.
        let least = server as i64 - (now as i64 + 1) * 1000;
        let most = server as i64 - asked as i64 * 1000;
        let uncertain = (most - least) / 2;
        let keeps = self.ahead.is_some_and(|(ahead, kept, at)| {
            (least - CLOCK_TOLERANCE..=most + CLOCK_TOLERANCE).contains(&ahead)
                && uncertain > kept + (now.saturating_sub(at) / CLOCK_DRIFT) as i64
        });
        if !keeps {
            self.ahead = Some((least + uncertain, uncertain, now));
        }
    }

    /// What it shows at a time of this process.
    fn server_at(&self, now: u64) -> Option<u64> {
        self.ahead.map(|(ahead, ..)| (now as i64 * 1000 + ahead).max(0) as u64)
    }

    /// A time of the server as one of this process, in microseconds.
    fn local_at(&self, server: u64) -> u64 {
        let (ahead, ..) = self.ahead.unwrap_or_default();
        (server as i64 - ahead).max(0) as u64
    }
}

/// The key of a lane. Its hash tag keeps it on one node of a cluster.
pub(crate) fn key(fleet: &Fleet, sdk_app_id: u64, path: &str) -> String {
    let (prefix, app) = (&fleet.prefix, sdk_app_id.to_string());
    [prefix, "{", &app, ":", path, "}"].concat()
}

/// What the driver does for it.
pub(crate) fn reservation(key: String, arguments: Vec<String>) -> Reservation {
    Reservation { key, arguments, timeout: Duration::from_millis(ANSWER) }
}
