//! When may the next request go out? One limiter per client, shared by all its calls.
//!
//! Calls per second follow GCRA: each request moves the theoretical time of the next one. What an endpoint counts by
//! the minute is kept in a log, since one request may cost 500 receivers. Whoever must wait gets a place in a queue, so
//! that a call of thousands of requests and a single one take turns.

use std::collections::VecDeque;

use crate::Timestamp;

/// The share of a rate that is used. What is left is for requests that reach the server closer together than they were
/// sent.
const SHARE: f64 = 0.982;

/// How much earlier than its time a request may go out, in microseconds: what a late timer lost is caught up. Together
/// with [`SHARE`] no second has more requests than documented.
const CATCH_UP: u64 = 8_000;

/// The minute of limits by the minute, in milliseconds, with a second for what is under way.
const MINUTE: u64 = 61_000;

/// How long a server that refused is left alone: its window of one second is empty then.
const PAUSE: u64 = 1_000;

/// How long it takes to get from a halved rate back to the full one, in milliseconds.
const RECOVERY: f64 = 10_000.0;

/// How little of a rate is left at least, however often the server refuses.
const LEAST: f64 = 1.0 / 8.0;

/// How late one who waits may come, in milliseconds, and still go before a newcomer.
const LATENESS: u64 = 20;

/// How late one who waits may come, in milliseconds, before it loses its place.
const PATIENCE: u64 = 250;

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
}

/// The limiter.
#[derive(Debug, Default)]
pub(crate) struct Pace(Vec<(String, Lane)>);

/// A place in the queue of a lane.
pub(crate) type Ticket = u64;

impl Pace {
    /// Whether a request of this cost may go out now; otherwise when to ask again. `ticket` keeps the caller's place.
    pub fn ask(
        &mut self,
        path: &str,
        rate: Rate,
        cost: u32,
        ticket: &mut Option<Ticket>,
        now: Timestamp,
    ) -> Result<(), Timestamp> {
        if self.lane(path).is_none() {
            self.0.push((path.to_owned(), Lane::default()));
        }
        match self.lane(path) {
            Some(lane) => lane.ask(rate, cost, ticket, now.as_millis()).map_err(Timestamp::from_millis),
            None => Ok(()),
        }
    }

    /// Gives a place in the queue back.
    pub fn leave(&mut self, path: &str, ticket: Ticket) {
        if let Some(lane) = self.lane(path) {
            lane.leave(ticket);
        }
    }

    fn lane(&mut self, path: &str) -> Option<&mut Lane> {
        self.0.iter_mut().find(|(own, _)| own == path).map(|(_, lane)| lane)
    }

    /// The server refused a request for its rate. `whole_app`: not only this endpoint's rate is used up.
    pub fn slow_down(&mut self, path: &str, whole_app: bool, now: Timestamp) {
        for (own, lane) in &mut self.0 {
            if whole_app || own == path {
                lane.slow_down(now.as_millis());
            }
        }
    }
}

/// The limiter of one endpoint. Times are milliseconds since 1970 where nothing else is said.
#[derive(Debug, Default)]
struct Lane {
    /// When the next request would be due, in microseconds.
    due: u64,
    /// Requests of the last minute and their cost, where items are counted.
    log: VecDeque<(u64, u32)>,
    /// Nothing goes out before.
    paused_until: u64,
    /// The share of the rate that was left when the server last refused, and when that was.
    slowed: Option<(f64, u64)>,
    /// Who waits, in order of arrival, and when each was told to ask again.
    queue: VecDeque<(Ticket, u64)>,
    next_ticket: Ticket,
}

/// Times in the log are rounded up to a tenth of a second, so that a minute has few of them.
fn tick(now: u64) -> u64 {
    now.next_multiple_of(100)
}

impl Lane {
    fn ask(&mut self, rate: Rate, cost: u32, ticket: &mut Option<Ticket>, now: u64) -> Result<(), u64> {
        let interval = self.interval(rate, now);
        self.mend_clock(interval, now);
        let free = self.free_at(rate, cost);
        if free <= now && self.is_turn_of(*ticket, now) {
            if let Some(ticket) = ticket.take() {
                self.leave(ticket);
            }
            self.due = self.due.max(now * 1000) + interval;
            if rate.items_per_minute.is_some() {
                self.count(cost, now);
            }
            return Ok(());
        }
        let place = ticket.and_then(|ticket| self.place(ticket)).unwrap_or_else(|| {
            self.next_ticket += 1;
            self.queue.push_back((self.next_ticket, 0));
            self.queue.len() - 1
        });
        let until = (free + place as u64 * interval / 1000).max(now + 1);
        self.queue[place].1 = until;
        *ticket = Some(self.queue[place].0);
        Err(until)
    }

    /// Whether nobody is to go before the holder of this ticket. Who is late is not waited for, except by newcomers, and
    /// who is very late loses its place.
    fn is_turn_of(&mut self, ticket: Option<Ticket>, now: u64) -> bool {
        while let Some((first, until)) = self.queue.front()
            && Some(*first) != ticket
            && until + PATIENCE < now
        {
            self.queue.pop_front();
        }
        // One that was told to come later does not need this moment.
        let comes = |late: u64| move |until: u64| (now.saturating_sub(late)..=now).contains(&until);
        match ticket.and_then(|ticket| self.place(ticket)) {
            Some(place) => !self.queue.range(..place).any(|(_, until)| comes(0)(*until)),
            None => !self.queue.iter().any(|(_, until)| comes(LATENESS)(*until)),
        }
    }

    /// Where the holder of a ticket stands.
    fn place(&self, ticket: Ticket) -> Option<usize> {
        self.queue.binary_search_by_key(&ticket, |(ticket, _)| *ticket).ok()
    }

    fn leave(&mut self, ticket: Ticket) {
        if let Some(place) = self.place(ticket) {
            self.queue.remove(place);
        }
    }

    fn count(&mut self, cost: u32, now: u64) {
        match self.log.back_mut() {
            Some((sent, spent)) if *sent == tick(now) => *spent += cost,
            _ => self.log.push_back((tick(now), cost)),
        }
    }

    /// When a request of this cost may go out.
    fn free_at(&self, rate: Rate, cost: u32) -> u64 {
        let due = self.due.saturating_sub(CATCH_UP).div_ceil(1000).max(self.paused_until);
        let Some(most) = rate.items_per_minute else { return due };
        let mut used: u64 = self.log.iter().map(|(_, cost)| u64::from(*cost)).sum();
        let mut free = due;
        for (sent, spent) in &self.log {
            // What costs more than a whole minute's share goes out when nothing else is counted.
            if free >= sent + MINUTE || used + u64::from(cost) > u64::from(most) {
                free = free.max(sent + MINUTE);
                used -= u64::from(*spent);
            }
        }
        free
    }

    /// Microseconds between two requests at the present share of the rate.
    fn interval(&mut self, rate: Rate, now: u64) -> u64 {
        let mut share = 1.0;
        if let Some((left, since)) = self.slowed {
            share = left + now.saturating_sub(since) as f64 / RECOVERY;
            if share >= 1.0 {
                self.slowed = None;
                share = 1.0;
            }
        }
        (1_000_000.0 / (rate.per_second * SHARE * share)).ceil() as u64
    }

    /// Forgets what lies too far ahead to be true: the clock was put back.
    fn mend_clock(&mut self, interval: u64, now: u64) {
        self.due = self.due.min(now * 1000 + interval + CATCH_UP);
        self.paused_until = self.paused_until.min(now + PAUSE);
        for (sent, _) in &mut self.log {
            *sent = (*sent).min(tick(now));
        }
        while self.log.front().is_some_and(|(sent, _)| sent + MINUTE <= now) {
            self.log.pop_front();
        }
    }

    fn slow_down(&mut self, now: u64) {
        // Requests that were under way together are refused together: that is one refusal.
        if now < self.paused_until {
            return;
        }
        let left = match self.slowed {
            Some((left, since)) => (left + now.saturating_sub(since) as f64 / RECOVERY).min(1.0),
            None => 1.0,
        };
        self.slowed = Some(((left / 2.0).max(LEAST), now));
        self.paused_until = now + PAUSE;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    const START: u64 = 1_700_000_000_000;

    /// A caller that asks again whenever it was told to, or `late` milliseconds later.
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
            match pace.ask("p", rate, cost, &mut caller.ticket, Timestamp::from_millis(now)) {
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

    #[test]
    fn no_second_has_more_than_the_rate_and_98_percent_of_it_are_used() {
        let on_time = |_| 0_u64;
        let up_to_three_late = |at: u64| Random(at).below(4);
        for rate in [1, 5, 10, 30, 100, 200, 1000, 3000] {
            for (late, callers) in
                [(&on_time as &dyn Fn(u64) -> u64, 3), (&up_to_three_late, 1), (&up_to_three_late, 8)]
            {
                let sent = run(Rate::per_second(f64::from(rate)), 1, callers, 100_000, late);
                let most = most_within(&sent, 1000);
                assert!(most <= rate as usize, "{rate} {callers}: {most}");
                // Where several come for each millisecond of a clock, being late costs them a little.
                let least = if callers > 1 && rate > 1000 { 96 } else { 98 };
                assert!(sent.len() >= rate as usize * least, "{rate} {callers}: {}", sent.len());
            }
        }
    }

    #[test]
    fn a_timer_that_fires_late_costs_no_more_than_it_must() {
        let sent = run(Rate::per_second(10.0), 1, 1, 100_000, |_| 50);
        assert!((600..=1000).contains(&sent.len()), "{}", sent.len());
        assert!(most_within(&sent, 1000) <= 10);
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
            pace.ask("p", rate, 1, ticket, Timestamp::from_millis(START + millis)).map_err(|at| at.as_millis() - START)
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
            pace.ask("p", rate, 1, ticket, Timestamp::from_millis(START + millis)).is_ok()
        };
        let (mut gone, mut waiting, mut third) = (None, None, None);
        assert!(at(&mut gone, 0));
        assert!(!at(&mut gone, 0));
        assert!(!at(&mut waiting, 0));
        assert!(!at(&mut third, 94), "the first may still come");
        assert!(at(&mut waiting, 196));
        assert!(at(&mut third, 400));
        assert!(at(&mut None, 600), "nobody is waited for any more");
    }

    #[test]
    fn a_refusal_pauses_and_halves_the_rate_which_then_recovers() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(100.0);
        let count = |pace: &mut Pace, from: u64, to: u64| {
            let (mut ticket, mut now, mut count) = (None, START + from, 0);
            while now < START + to {
                match pace.ask("p", rate, 1, &mut ticket, Timestamp::from_millis(now)) {
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
            pace.slow_down("p", false, Timestamp::from_millis(START + 1000));
        }
        assert_eq!(count(&mut pace, 1000, 2000), 0);
        let slow = count(&mut pace, 2000, 3000);
        assert!((50..=70).contains(&slow), "{slow}");
        assert!(count(&mut pace, 20_000, 21_000) >= 97);
    }

    #[test]
    fn the_whole_app_can_be_slowed_down() {
        let mut pace = Pace::default();
        let now = Timestamp::from_millis(START);
        let rate = Rate::per_second(100.0);
        for path in ["a", "b"] {
            assert_eq!(pace.ask(path, rate, 1, &mut None, now), Ok(()));
        }
        pace.slow_down("a", true, now);
        assert_eq!(pace.ask("b", rate, 1, &mut None, now), Err(Timestamp::from_millis(START + PAUSE)));
    }

    #[test]
    fn a_clock_that_was_put_back_stops_nobody() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(10.0).items_per_minute(10);
        let mut ticket = None;
        assert_eq!(pace.ask("p", rate, 10, &mut ticket, Timestamp::from_millis(START)), Ok(()));
        let hour_ago = START - 3_600_000;
        let until = pace.ask("p", rate, 10, &mut ticket, Timestamp::from_millis(hour_ago)).unwrap_err();
        assert!(until.as_millis() <= hour_ago + MINUTE + 100, "{until:?}");
    }

    #[test]
    fn without_a_limit_nobody_waits() {
        let mut pace = Pace::default();
        let rate = Rate::per_second(f64::INFINITY);
        for _ in 0..1000 {
            assert_eq!(pace.ask("p", rate, 1, &mut None, Timestamp::from_millis(START)), Ok(()));
        }
    }
}
