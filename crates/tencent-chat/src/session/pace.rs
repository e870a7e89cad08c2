//! When may the next request go out? One limiter per client, shared by all its calls.
//!
//! Three rules, for each endpoint. Calls are spread evenly: each moves the time at which the next one is due (GCRA). Who
//! comes late catches up on what was due, since timers are late in a busy program. And a log of the last second holds
//! however many come at once: no second has more than the rate. What an endpoint counts by the minute has a log, too, since
//! one request may cost 500 receivers. Whoever must wait gets a place in a queue, so that a call of thousands of requests
//! and a single one take turns.

use std::collections::VecDeque;

use super::fleet::{self, Fleet, Lane, LimiterState, Reservation, Token, Wanted};
use crate::time::Instant;

/// The share of a rate that is used. What is left is for requests that reach the server closer together than they were
/// sent.
const SHARE: f64 = 0.982;

/// How long what was due stays due, in milliseconds, while somebody waits for it: later timers lose calls.
const LATENESS: u64 = 1_000;

/// The same while nobody waits: a call that has as many requests under way as it may cannot come at once.
const IDLENESS: u64 = 8;

/// The minute of limits by the minute, in milliseconds, with a second for what is under way.
const MINUTE: u64 = 61_000;

/// How long a server that refused is left alone: its window of one second is empty then.
const PAUSE: u64 = 1_000;

/// How long it takes to get from a halved rate back to the full one, in milliseconds.
const RECOVERY: f64 = 10_000.0;

/// How little of a rate is left at least, however often the server refuses.
const LEAST: f64 = 1.0 / 8.0;

/// How late one who waits may come, in milliseconds, before it loses its place.
const PATIENCE: u64 = 1_000;

/// The longest time between two requests, in microseconds: a week. Sums of it and products with the length of a queue are far
/// from overflowing.
const LONGEST_INTERVAL: f64 = 604_800e6;

/// How many endpoints are remembered before those that are at rest are forgotten.
const MANY: usize = 256;

/// How often an endpoint may be called. An app can buy higher rates than the documented ones.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    /// Calls per second; infinite for no limit.
    pub per_second: f64,
    /// Items, such as receivers, per minute.
    pub items_per_minute: Option<u32>,
}

impl Rate {
    /// A rate in calls per second.
    pub fn per_second(calls: f64) -> Self {
        Self { per_second: calls, items_per_minute: None }
    }

    /// Also limits the items per minute.
    #[must_use]
    pub fn items_per_minute(mut self, items: u32) -> Self {
        self.items_per_minute = Some(items);
        self
    }

    fn is_limited(&self) -> bool {
        self.per_second.is_finite() || self.items_per_minute.is_some()
    }
}

/// The limiter: a limiter for each path, sorted.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    paths: Vec<(String, PathLimiter)>,
    /// How many paths there may be before the next look at which of them are at rest.
    most: usize,
    /// The processes that share the rates.
    fleet: Option<Fleet>,
}

/// How much of a rate is used now.
#[derive(Clone, Debug)]
pub(crate) struct Usage {
    /// The rate that is left after refusals; infinite for no limit.
    pub per_second: f64,
    /// The part of it that the last second took, or the last minute where items are counted.
    pub used: f64,
    /// How many wait.
    pub waiting: usize,
    /// How many milliseconds nothing goes out from now on.
    pub paused_for: Option<u64>,
    /// How a shared rate is kept to.
    pub limiter: Option<LimiterState>,
}

/// A place in the queue of a limiter.
pub(crate) type Ticket = u64;

impl Pace {
    /// Whether a request of this cost may go out now; otherwise when to ask again. `ticket` keeps the caller's place.
    pub fn ask(
        &mut self,
        path: &str,
        rate: Rate,
        cost: u32,
        ticket: &mut Option<Ticket>,
        now: Instant,
    ) -> Result<(), Instant> {
        let now = now.as_millis();
        let at = match self.find(path) {
            Ok(at) => at,
            Err(at) if self.paths.len() < self.most => self.insert(at, path),
            Err(_) => {
                self.paths.retain(|(_, limiter)| !limiter.is_at_rest(now));
                self.most = MANY.max(self.paths.len() * 2);
                let at = self.find(path).unwrap_or_else(|at| at);
                self.insert(at, path)
            }
        };
        self.paths[at].1.ask(self.fleet.as_ref(), rate, cost, ticket, now).map_err(Instant::from_millis)
    }

    /// How much of each rate is used now, by path; what is at rest is left out.
    pub fn usage(&self, rate_of: impl Fn(&str) -> Rate, now: Instant) -> Vec<(String, Usage)> {
        let now = now.as_millis();
        let in_use = self.paths.iter().filter(|(_, limiter)| !limiter.is_at_rest(now));
        in_use.map(|(path, limiter)| (path.clone(), limiter.usage(self.fleet.as_ref(), rate_of(path), now))).collect()
    }

    /// Shares the rates with other processes.
    pub fn share(&mut self, fleet: Fleet) {
        self.fleet = Some(fleet);
    }

    /// Forgets all that it knows where rates are shared: in a child process, which is another process of the fleet.
    pub fn begin_anew(&mut self) {
        if self.fleet.is_some() {
            self.paths.clear();
        }
    }

    /// The question to the server for a request that must wait, if one is due. `further`: how many requests follow it.
    pub fn reserve(
        &mut self,
        sdk_app_id: u64,
        path: &str,
        rate: Rate,
        further: usize,
        now: Instant,
    ) -> Option<(Token, Reservation)> {
        let fleet = self.fleet.as_ref()?;
        let at = self.find(path).ok()?;
        let limiter = &mut self.paths[at].1;
        let wanted = limiter.wanted(further as u64);
        let (token, arguments) = limiter.lane.as_mut()?.reserve(fleet, rate, wanted, now.as_millis())?;
        Some((token, fleet::reservation(fleet::key(fleet, sdk_app_id, path), arguments)))
    }

    /// Takes the server's answer; `None` when there is none.
    pub fn reserved(&mut self, path: &str, token: Token, answer: Option<&[i64]>, now: Instant) {
        if let Some(lane) = self.lane(path) {
            lane.answered(token, answer, now.as_millis());
        }
    }

    /// Takes note that a question is given up, at this time if that is known.
    pub fn abandon(&mut self, path: &str, token: Token, now: Option<Instant>) {
        if let Some(lane) = self.lane(path) {
            lane.abandon(token, now.map(Instant::as_millis));
        }
    }

    /// While the process goes on alone, the time until which a call waits for the answer to its question.
    pub fn waits_until(&mut self, path: &str, asked: Instant) -> Option<Instant> {
        self.lane(path)?.waits_until(asked.as_millis()).map(Instant::from_millis)
    }

    /// Whether the process keeps to the shared rate in another way since the last call of this.
    pub fn limiter_change(&mut self, path: &str) -> Option<LimiterState> {
        self.lane(path)?.take_change()
    }

    fn lane(&mut self, path: &str) -> Option<&mut Lane> {
        let at = self.find(path).ok()?;
        self.paths[at].1.lane.as_mut()
    }

    /// Returns a place in the queue.
    pub fn leave(&mut self, path: &str, ticket: Ticket) {
        if let Ok(at) = self.find(path) {
            self.paths[at].1.leave(ticket);
        }
    }

    /// The server refused a request for its rate. `whole_app`: not only this endpoint's rate is used up.
    pub fn slow_down(&mut self, path: &str, whole_app: bool, now: Instant) {
        for (own, limiter) in &mut self.paths {
            if whole_app || own == path {
                limiter.slow_down(now.as_millis());
            }
        }
    }

    fn find(&self, path: &str) -> Result<usize, usize> {
        self.paths.binary_search_by(|(own, _)| own.as_str().cmp(path))
    }

    fn insert(&mut self, at: usize, path: &str) -> usize {
        self.paths.insert(at, (path.to_owned(), PathLimiter::default()));
        at
    }
}

/// The limiter of one endpoint. Times are milliseconds of the monotonic clock where nothing else is said.
#[derive(Debug, Default)]
struct PathLimiter {
    /// When the next request would be due, in microseconds.
    due: u64,
    /// When one who had waited was last let through: what comes together with it catches up, too.
    caught_up: u64,
    /// How late the last caller that waited came: the next ones are asked to come earlier.
    late: u64,
    /// Requests of the last second.
    second: Log,
    /// What the requests of the last minute cost, where items are counted.
    minute: Log,
    /// Nothing goes out before.
    paused_until: u64,
    /// The share of the rate that was left when the server last refused, and when that was.
    slowed: Option<(f64, u64)>,
    /// Who waits, in order of arrival.
    queue: VecDeque<Waiting>,
    next_ticket: Ticket,
    /// The lane, where processes share the rate.
    lane: Option<Lane>,
}

#[derive(Debug)]
struct Waiting {
    ticket: Ticket,
    cost: u32,
    /// When its turn comes.
    turn: u64,
    /// The time at which it should ask again.
    ask_again_at: u64,
}

impl PathLimiter {
    fn ask(
        &mut self,
        fleet: Option<&Fleet>,
        rate: Rate,
        cost: u32,
        ticket: &mut Option<Ticket>,
        now: u64,
    ) -> Result<(), u64> {
        let rate = match fleet {
            Some(fleet) if rate.is_limited() => self.lane.get_or_insert_default().settle(fleet, rate, now),
            _ => rate,
        };
        let spread = Spread::of(rate, self.left(now));
        self.second.forget(now, spread.window);
        self.minute.forget(now, MINUTE);
        self.drop_who_never_came(*ticket, now);
        let place = ticket.and_then(|ticket| self.place(ticket));
        if let Some(place) = place {
            self.late = now.saturating_sub(self.queue[place].ask_again_at).min(LATENESS);
        }
        let kept = if self.queue.is_empty() && self.caught_up != now { IDLENESS } else { LATENESS };
        self.due = self.due.max(now.saturating_sub(kept) * 1000);
        if let Some(lane) = self.lane.as_mut().filter(|_| place.is_none_or(|place| place == 0)) {
            lane.fit(cost);
        }
        let before = self.who_goes_before(place, &spread, now);
        if before.is_some_and(|before| self.free_at(rate, &spread, before.add(cost)) <= now) {
            if let Some(place) = place {
                self.queue.remove(place);
                self.caught_up = now;
            }
            *ticket = None;
            if let Some(lane) = &mut self.lane {
                lane.take();
            }
            self.due += spread.interval;
            self.second.add(now, 1);
            if rate.items_per_minute.is_some() {
                // Rounded up to a tenth of a second, so that a minute has few entries.
                self.minute.add(now.next_multiple_of(100), cost);
            }
            return Ok(());
        }
        let place = place.unwrap_or_else(|| {
            self.next_ticket += 1;
            self.queue.push_back(Waiting { ticket: self.next_ticket, cost, turn: 0, ask_again_at: 0 });
            self.queue.len() - 1
        });
        let turn = match self.slots() {
            Some(lane) => lane.slot(place).unwrap_or_else(|| lane.look_again_at(now)).max(self.paused_until),
            None => {
                let free = self.free_at(rate, &spread, Demand::default().add(cost));
                free + place as u64 * spread.interval / 1000
            }
        };
        let ask_again_at = turn.saturating_sub(self.late).max(now + 1);
        let waiting = &mut self.queue[place];
        (waiting.turn, waiting.ask_again_at) = (turn, ask_again_at);
        *ticket = Some(waiting.ticket);
        Err(ask_again_at)
    }

    /// The holders of earlier places whose time has come: what is free is theirs first, even if they are late. `None` when
    /// that is all there is.
    fn who_goes_before(&self, place: Option<usize>, spread: &Spread, now: u64) -> Option<Demand> {
        let mut before = Demand::default();
        let earlier = || self.queue.range(..place.unwrap_or(self.queue.len())).filter(|waiting| waiting.turn <= now);
        let is_free = |slot: u64| match self.slots() {
            Some(lane) => lane.slot(slot as usize).is_some_and(|at| at <= now),
            None => self.due + slot * spread.interval <= now * 1000,
        };
        if !is_free(0) {
            return None;
        }
        for waiting in earlier() {
            before = before.add(waiting.cost);
            if !is_free(before.calls) {
                return None;
            }
        }
        Some(before)
    }

    /// Who is very late loses its place.
    fn drop_who_never_came(&mut self, ticket: Option<Ticket>, now: u64) {
        while self.queue.front().is_some_and(|first| Some(first.ticket) != ticket && first.turn + PATIENCE < now) {
            self.queue.pop_front();
        }
    }

    /// Where the holder of a ticket stands.
    fn place(&self, ticket: Ticket) -> Option<usize> {
        self.queue.binary_search_by_key(&ticket, |waiting| waiting.ticket).ok()
    }

    fn leave(&mut self, ticket: Ticket) {
        if let Some(place) = self.place(ticket) {
            self.queue.remove(place);
        }
    }

    /// When so many requests of this cost may have gone out.
    fn free_at(&self, rate: Rate, spread: &Spread, demand: Demand) -> u64 {
        if let Some(lane) = self.slots() {
            return lane.slot(demand.calls as usize - 1).map_or(u64::MAX, |slot| slot.max(self.paused_until));
        }
        let due = (self.due + (demand.calls - 1) * spread.interval).div_ceil(1000);
        let free = due.max(self.paused_until).max(self.second.room_at(demand.calls, spread.most, spread.window));
        let minute = rate.items_per_minute.map_or(0, |most| self.minute.room_at(demand.cost, most.into(), MINUTE));
        free.max(minute)
    }

    /// The lane, where it says what is free.
    fn slots(&self) -> Option<&Lane> {
        self.lane.as_ref().filter(|lane| lane.goes_by_slots())
    }

    /// What to reserve for the requests that wait and those that follow.
    fn wanted(&self, further: u64) -> Wanted {
        let cost = self.queue.iter().map(|waiting| waiting.cost).max().unwrap_or(1);
        Wanted { waiting: self.queue.len() as u64, further, cost, spent: self.minute.sum }
    }

    /// How much of the rate is left after refusals.
    fn left(&mut self, now: u64) -> f64 {
        let left = self.left_at(now);
        if left >= 1.0 {
            self.slowed = None;
        }
        left
    }

    fn left_at(&self, now: u64) -> f64 {
        let recovered = |(left, since): (f64, u64)| left + now.saturating_sub(since) as f64 / RECOVERY;
        self.slowed.map_or(1.0, recovered).min(1.0)
    }

    fn slow_down(&mut self, now: u64) {
        // Requests that were under way together are refused together: that is one refusal.
        if now < self.paused_until {
            return;
        }
        self.slowed = Some(((self.left_at(now) / 2.0).max(LEAST), now));
        self.paused_until = now + PAUSE;
        if let Some(lane) = &mut self.lane {
            lane.refuse();
        }
    }

    fn usage(&self, fleet: Option<&Fleet>, rate: Rate, now: u64) -> Usage {
        let lane = self.lane.as_ref().filter(|_| rate.is_limited());
        let rate = match (fleet, lane) {
            (Some(fleet), Some(lane)) if !lane.goes_by_slots() => fleet.own(rate),
            _ => rate,
        };
        let per_second = rate.per_second * self.left_at(now);
        let second = self.second.since(now, 1000) as f64 / per_second;
        let minute = rate.items_per_minute.map_or(0.0, |most| self.minute.since(now, MINUTE) as f64 / f64::from(most));
        Usage {
            per_second,
            used: second.max(minute).min(1.0),
            waiting: self.queue.len(),
            paused_for: self.paused_until.checked_sub(now).filter(|millis| *millis > 0),
            limiter: lane.map(|lane| if lane.goes_by_slots() { LimiterState::Shared } else { LimiterState::Alone }),
        }
    }

    /// Whether a new limiter would decide the same: for a minute nothing went out, and nothing was refused.
    fn is_at_rest(&self, now: u64) -> bool {
        let last = (self.due / 1000).max(self.paused_until);
        let lane = self.lane.as_ref().is_none_or(|lane| lane.is_at_rest(now));
        lane && last + MINUTE <= now && self.queue.iter().all(|waiting| waiting.turn + PATIENCE < now)
    }
}

/// How calls are spread at the present share of a rate.
struct Spread {
    /// Microseconds between two calls.
    interval: u64,
    /// Most calls within the window: as many as a second may have.
    most: u64,
    /// In milliseconds: a second and a little.
    window: u64,
}

impl Spread {
    fn of(rate: Rate, share: f64) -> Self {
        let per_second = rate.per_second * share;
        let most = per_second.ceil().max(1.0);
        let interval = 1_000_000.0 / (per_second * SHARE);
        Self {
            interval: interval.min(LONGEST_INTERVAL).ceil() as u64,
            most: most as u64,
            window: (most * interval / 1000.0).min(LONGEST_INTERVAL) as u64,
        }
    }
}

/// Calls that want to go out, and what they cost by the minute.
#[derive(Clone, Copy, Default)]
struct Demand {
    calls: u64,
    cost: u64,
}

impl Demand {
    fn add(self, cost: u32) -> Self {
        Self { calls: self.calls + 1, cost: self.cost + u64::from(cost) }
    }
}

/// What went out lately: when, and how much.
#[derive(Debug, Default)]
struct Log {
    entries: VecDeque<(u64, u32)>,
    sum: u64,
}

impl Log {
    fn add(&mut self, at: u64, amount: u32) {
        self.sum += u64::from(amount);
        match self.entries.back_mut() {
            Some((last, sum)) if *last == at => *sum = sum.saturating_add(amount),
            _ => self.entries.push_back((at, amount)),
        }
    }

    /// Forgets what went out longer ago than `span`.
    fn forget(&mut self, now: u64, span: u64) {
        while self.entries.front().is_some_and(|(at, _)| at + span <= now) {
            let (_, amount) = self.entries.pop_front().unwrap_or_default();
            self.sum -= u64::from(amount);
        }
    }

    /// How much went out within the last `span`.
    fn since(&self, now: u64, span: u64) -> u64 {
        self.entries.iter().filter(|(at, _)| at + span > now).map(|(_, amount)| u64::from(*amount)).sum()
    }

    /// From when on so many more can go out without more than `most` within `span`. Who wants more than `most` waits for
    /// all the others to be forgotten.
    fn room_at(&self, more: u64, most: u64, span: u64) -> u64 {
        let (mut sum, mut at) = (self.sum, 0);
        for (sent, amount) in &self.entries {
            if sum + more <= most {
                break;
            }
            sum -= u64::from(*amount);
            at = sent + span;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    const START: u64 = 1_700_000_000_000;

    /// A caller that asks again at the given time, or `late` milliseconds later.
    struct Caller {
        ticket: Option<Ticket>,
        next: u64,
    }

    /// Sends as often as allowed for `millis` and gives the times.
    fn run(rate: Rate, cost: u32, callers: usize, millis: u64, late: impl Fn(u64) -> u64) -> Vec<(u64, usize)> {
        let mut pace = Pace::default();
        let mut callers: Vec<Caller> = (0..callers).map(|_| Caller { ticket: None, next: START }).collect();
        let mut sent = Vec::new();
        loop {
            let at = (0..callers.len()).min_by_key(|at| callers[*at].next).unwrap();
            let now = callers[at].next;
            if now >= START + millis {
                return sent;
            }
            let caller = &mut callers[at];
            match pace.ask("p", rate, cost, &mut caller.ticket, Instant::from_millis(now)) {
                Ok(()) => sent.push((now, at)),
                Err(until) => caller.next = until.as_millis() + late(until.as_millis()),
            }
        }
    }

    fn most_within(sent: &[(u64, usize)], window: u64) -> usize {
        let mut first = 0;
        let mut most = 0;
        for (last, (now, _)) in sent.iter().enumerate() {
            while sent[first].0 + window <= *now {
                first += 1;
            }
            most = most.max(last + 1 - first);
        }
        most
    }

    /// How much of the rate is used, in percent, and how many go out in the worst second.
    fn figures(sent: &[(u64, usize)], rate: u64, millis: u64) -> (u64, usize) {
        (sent.len() as u64 * 100_000 / (rate * millis), most_within(sent, 1000))
    }

    const RATES: [u64; 8] = [1, 5, 10, 30, 100, 200, 1000, 3000];

    #[test]
    fn no_second_has_more_than_the_rate_and_98_percent_of_it_are_used() {
        let up_to_three_late = |at: u64| Random(at).below(4);
        for rate in RATES {
            for callers in [1, 8] {
                for late in [&(|_| 0_u64) as &dyn Fn(u64) -> u64, &up_to_three_late] {
                    let sent = run(Rate::per_second(rate as f64), 1, callers, 100_000, late);
                    let (used, most) = figures(&sent, rate, 100_000);
                    assert!(most <= rate as usize && used >= 97, "{rate} {callers}: {used} % {most}");
                }
            }
        }
    }

    /// A machine whose timers fire late: the documentation of rates has this table.
    #[test]
    fn late_timers_cost_little_and_never_exceed_the_rate() {
        let (mut table, mut wrong) = (String::new(), 0);
        let every = |step: u64| move |at: u64| at.next_multiple_of(step) - at;
        type Late<'a> = &'a dyn Fn(u64) -> u64;
        let machines: [(&str, Late, u64); 6] = [
            ("on time", &|_| 0, 98),
            ("50 ms late", &|_| 50, 90),
            ("every 100 ms only", &every(100), 90),
            ("300 ms late", &|_| 300, 80),
            ("every 300 ms only", &every(300), 80),
            ("every second only", &every(1000), 49),
        ];
        for (name, late, least) in machines {
            for rate in [3, 10, 100, 200, 3000] {
                for callers in [1, 8, 100] {
                    let sent = run(Rate::per_second(rate as f64), 1, callers, 100_000, late);
                    let (used, most) = figures(&sent, rate, 100_000);
                    table += &format!("| {name} | {rate} | {callers} | {used} % | {most} |\n");
                    wrong += u32::from(most > rate as usize || used < least);
                }
            }
        }
        println!("| Timers | Rate per second | Callers | Used | Worst second |\n|---|---|---|---|---|\n{table}");
        assert_eq!(wrong, 0);
    }

    #[test]
    fn nobody_waits_more_than_twice_its_turn_however_late_it_comes() {
        // A crowd that is always late, and newcomers that come once and on time.
        let rate = Rate::per_second(50.0);
        let mut pace = Pace::default();
        let mut crowd: Vec<Caller> = (0..100).map(|_| Caller { ticket: None, next: START }).collect();
        let mut waits = Vec::new();
        for now in START..START + 20_000 {
            let instant = Instant::from_millis(now);
            if now % 30 == 0 {
                // They go away when they must wait.
                let mut ticket = None;
                if pace.ask("p", rate, 1, &mut ticket, instant).is_err() {
                    pace.leave("p", ticket.unwrap());
                }
            }
            for caller in crowd.iter_mut().filter(|caller| caller.next == now) {
                match pace.ask("p", rate, 1, &mut caller.ticket, instant) {
                    Ok(()) => {
                        waits.push(now - START);
                        caller.next = u64::MAX;
                    }
                    Err(until) => caller.next = until.as_millis() + 300,
                }
            }
        }
        assert_eq!(waits.len(), 100, "all had their turn");
        // 100 calls at 50 a second: the last one's fair turn is after 2 s.
        assert!(*waits.iter().max().unwrap() <= 4_000, "{waits:?}");
    }

    #[test]
    fn ten_thousand_callers_cost_no_more_than_their_number() {
        // Counted in questions: each asks at its time, and seldom again.
        let rate = Rate::per_second(1000.0);
        let mut pace = Pace::default();
        let mut queue: std::collections::BTreeSet<(u64, usize)> = (0..10_000).map(|at| (START, at)).collect();
        let mut tickets = vec![None; 10_000];
        let (mut asked, mut last) = (0, 0);
        while let Some((now, at)) = queue.pop_first() {
            asked += 1;
            last = now - START;
            if let Err(until) = pace.ask("p", rate, 1, &mut tickets[at], Instant::from_millis(now)) {
                queue.insert((until.as_millis().next_multiple_of(15), at));
            }
        }
        assert!(asked < 40_000, "{asked}");
        assert!(last < 11_500, "{last}");
    }

    /// A limiter after one request of each of so many paths.
    fn used(paths: usize, now: Instant) -> Pace {
        let mut pace = Pace::default();
        for number in 0..paths {
            assert_eq!(pace.ask(&number.to_string(), Rate::per_second(1.0), 1, &mut None, now), Ok(()));
        }
        pace
    }

    #[test]
    fn paths_are_looked_through_when_they_have_become_many() {
        let (start, later) = (Instant::from_millis(START), Instant::from_millis(START + 2 * MINUTE));
        let ask = |pace: &mut Pace, now| assert_eq!(pace.ask("new", Rate::per_second(1.0), 1, &mut None, now), Ok(()));

        let mut few = used(10, start);
        ask(&mut few, later);
        assert_eq!(few.paths.len(), 11);

        let mut at_rest = used(MANY, start);
        ask(&mut at_rest, later);
        assert_eq!((at_rest.paths.len(), at_rest.most), (1, MANY));

        let mut in_use = used(MANY, start);
        ask(&mut in_use, start);
        assert_eq!((in_use.paths.len(), in_use.most), (MANY + 1, 2 * MANY));
    }

    #[test]
    fn a_path_is_at_rest_a_minute_after_its_last_request_and_pause_when_nobody_waits() {
        let limiter = |due: u64, paused_until: u64, turns: &[u64]| {
            let waiting = |turn: &u64| Waiting { ticket: 1, cost: 1, turn: *turn, ask_again_at: 0 };
            PathLimiter {
                due: due * 1000,
                paused_until,
                queue: turns.iter().map(waiting).collect(),
                ..PathLimiter::default()
            }
        };
        for limiter in [limiter(START, 0, &[]), limiter(0, START, &[]), limiter(START, START - 1, &[])] {
            assert!(limiter.is_at_rest(START + MINUTE) && !limiter.is_at_rest(START + MINUTE - 1));
        }
        let end = START + MINUTE;
        assert!(limiter(START, 0, &[end - PATIENCE - 1]).is_at_rest(end));
        assert!(!limiter(START, 0, &[end - PATIENCE]).is_at_rest(end));
        assert!(!limiter(START, 0, &[START, end]).is_at_rest(end));
        assert!(!limiter(end, 0, &[START]).is_at_rest(end));
    }

    #[test]
    fn who_never_comes_is_dropped_after_its_patience_and_who_asks_is_not() {
        let mut limiter = PathLimiter::default();
        for ticket in 1..=3 {
            limiter.queue.push_back(Waiting { ticket, cost: 1, turn: START, ask_again_at: START });
        }
        assert_eq!((limiter.place(1), limiter.place(3), limiter.place(4)), (Some(0), Some(2), None));
        limiter.drop_who_never_came(None, START + PATIENCE);
        assert_eq!(limiter.queue.len(), 3);
        limiter.drop_who_never_came(Some(2), START + PATIENCE + 1);
        assert_eq!((limiter.queue.len(), limiter.place(2)), (2, Some(0)));
        limiter.leave(2);
        assert_eq!((limiter.queue.len(), limiter.place(3)), (1, Some(0)));
    }

    #[test]
    fn who_leaves_makes_room_for_the_next() {
        let (now, rate) = (Instant::from_millis(START), Rate::per_second(1.0));
        let mut pace = Pace::default();
        assert_eq!(pace.ask("a", rate, 1, &mut None, now), Ok(()));
        let mut first = None;
        let turn = pace.ask("a", rate, 1, &mut first, now).unwrap_err();
        let mut second = None;
        let later = pace.ask("a", rate, 1, &mut second, now).unwrap_err();
        assert!(turn < later);
        pace.leave("a", first.unwrap());
        assert_eq!(pace.ask("a", rate, 1, &mut second, now), Err(turn));
    }

    #[test]
    fn requests_that_go_before_are_counted_from_the_time_that_is_due() {
        let spread = Spread { interval: 10_000, most: 100, window: 1_000 };
        let limiter = PathLimiter { due: START * 1000, ..PathLimiter::default() };
        let demand = Demand { calls: 3, cost: 3 };
        assert_eq!(limiter.free_at(Rate::per_second(100.0), &spread, demand), START + 20);
        let window = Spread::of(Rate::per_second(100.0), 1.0).window;
        assert_eq!(window, (1000.0 / SHARE) as u64);
    }

    #[test]
    fn what_is_free_goes_to_those_before_whose_time_has_come() {
        let spread = Spread { interval: 10_000, most: 100, window: 1_000 };
        let mut limiter = PathLimiter { due: START * 1000, ..PathLimiter::default() };
        for (ticket, turn) in [(1, START), (2, START), (3, START + 50)] {
            limiter.queue.push_back(Waiting { ticket, cost: 5, turn, ask_again_at: turn });
        }
        let before = |now| limiter.who_goes_before(None, &spread, now).map(|demand| (demand.calls, demand.cost));
        assert_eq!(before(START + 19), None);
        assert_eq!(before(START + 20), Some((2, 10)));
        assert_eq!(before(START + 50), Some((3, 15)));
    }

    #[test]
    fn a_refusal_after_the_pause_is_another_one() {
        let mut limiter = PathLimiter::default();
        limiter.slow_down(START);
        limiter.slow_down(START + PAUSE - 1);
        assert_eq!((limiter.slowed, limiter.paused_until), (Some((0.5, START)), START + PAUSE));
        limiter.slow_down(START + PAUSE);
        assert_eq!(limiter.paused_until, START + 2 * PAUSE);
    }

    #[test]
    fn what_goes_out_at_one_time_is_one_entry() {
        let mut log = Log::default();
        for (at, amount) in [(START, 1), (START, 2), (START + 1, 4)] {
            log.add(at, amount);
        }
        assert_eq!((log.entries, log.sum), (VecDeque::from([(START, 3), (START + 1, 4)]), 7));
    }

    #[test]
    fn paths_that_are_at_rest_are_forgotten() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(10.0);
        for number in 0..100_000_u64 {
            let now = Instant::from_millis(START + number * 100);
            let path = format!("v4/a/{number}");
            assert_eq!(pace.ask(&path, rate, 1, &mut None, now), Ok(()));
            assert!(pace.ask(&path, rate, 1, &mut None, now).is_err(), "a path in use is not");
        }
        assert!(pace.paths.len() < 2_000, "{}", pace.paths.len());
    }

    #[test]
    fn the_lowest_and_the_oddest_rates_neither_panic_nor_lift_the_limit() {
        for per_second in [1e-300, 1e-15, 1e-3, 0.3, 1.5, 2.5] {
            let rate = Rate::per_second(per_second).items_per_minute(u32::MAX);
            let sent = run(rate, u32::MAX, 2, 60_000, |_| 0);
            assert!(!sent.is_empty() && sent.len() as f64 <= per_second * 60.0 + 1.0, "{per_second}: {}", sent.len());
            assert!(most_within(&sent, 1000) <= per_second.ceil() as usize);
        }
    }

    #[test]
    fn no_minute_has_more_items_than_allowed_and_98_percent_of_them_are_used() {
        let rate = Rate::per_second(200.0).items_per_minute(12_000);
        for cost in [500, 300, 1] {
            let sent = run(rate, cost, 2, 600_000, |_| 0);
            let most = most_within(&sent, 60_000) * cost as usize;
            assert!(most <= 12_000, "{cost}: {most}");
            assert!(sent.len() * cost as usize >= 10 * 12_000 * 98 / 100, "{cost}: {}", sent.len());
        }
    }

    #[test]
    fn a_request_that_costs_more_than_a_minute_has_goes_out_alone() {
        let sent = run(Rate::per_second(200.0).items_per_minute(100), 500, 1, 200_000, |_| 0);
        assert_eq!(sent.len(), 4, "{sent:?}");
    }

    #[test]
    fn callers_take_turns() {
        let sent = run(Rate::per_second(100.0), 1, 4, 10_000, |_| 0);
        for caller in 0..4 {
            let own = sent.iter().filter(|(_, at)| *at == caller).count();
            assert!((240..=250).contains(&own), "{caller}: {own}");
        }
    }

    #[test]
    fn who_comes_while_another_waits_goes_next_but_one() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(10.0);
        let mut at = |ticket: &mut Option<Ticket>, millis: u64| {
            pace.ask("p", rate, 1, ticket, Instant::from_millis(START + millis)).map_err(|at| at.as_millis() - START)
        };
        let (mut bulk, mut single) = (None, None);
        assert_eq!(at(&mut bulk, 0), Ok(()));
        assert_eq!(at(&mut bulk, 0), Err(94));
        assert_eq!(at(&mut single, 10), Err(195));
        assert_eq!(at(&mut bulk, 94), Ok(()));
        assert_eq!(at(&mut bulk, 94), Err(297));
        assert_eq!(at(&mut single, 196), Ok(()));
    }

    #[test]
    fn who_is_late_is_not_waited_for_and_who_never_comes_loses_its_place() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(10.0);
        let mut at = |ticket: &mut Option<Ticket>, millis: u64| {
            pace.ask("p", rate, 1, ticket, Instant::from_millis(START + millis)).is_ok()
        };
        let (mut gone, mut waiting, mut third) = (None, None, None);
        assert!(at(&mut gone, 0));
        assert!(!at(&mut gone, 0));
        assert!(!at(&mut waiting, 0));
        assert!(!at(&mut third, 150), "the first may still come");
        assert!(at(&mut waiting, 196));
        assert!(at(&mut third, 400));
        assert!(at(&mut None, 5000), "nobody is waited for any more");
    }

    #[test]
    fn a_refusal_pauses_and_halves_the_rate_which_then_recovers() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(100.0);
        let count = |pace: &mut Pace, from: u64, to: u64| {
            let (mut ticket, mut now, mut count) = (None, START + from, 0);
            while now < START + to {
                match pace.ask("p", rate, 1, &mut ticket, Instant::from_millis(now)) {
                    Ok(()) => count += 1,
                    Err(until) => now = until.as_millis(),
                }
            }
            if let Some(ticket) = ticket {
                pace.leave("p", ticket);
            }
            count
        };
        assert!(count(&mut pace, 0, 1000) >= 98);
        for _ in 0..8 {
            pace.slow_down("p", false, Instant::from_millis(START + 1000));
        }
        assert_eq!(count(&mut pace, 1000, 2000), 0);
        let slow = count(&mut pace, 2000, 3000);
        assert!((50..=70).contains(&slow), "{slow}");
        assert!(count(&mut pace, 20_000, 21_000) >= 97);
    }

    #[test]
    fn the_whole_app_can_be_slowed_down() {
        let mut pace = Pace::default();
        let now = Instant::from_millis(START);
        let rate = Rate::per_second(100.0);
        for path in ["a", "b"] {
            assert_eq!(pace.ask(path, rate, 1, &mut None, now), Ok(()));
        }
        pace.slow_down("a", true, now);
        assert_eq!(pace.ask("b", rate, 1, &mut None, now), Err(Instant::from_millis(START + PAUSE)));
    }

    #[test]
    fn without_a_limit_nobody_waits() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(f64::INFINITY);
        for _ in 0..1000 {
            assert_eq!(pace.ask("p", rate, 1, &mut None, Instant::from_millis(START)), Ok(()));
        }
    }
}
