//! The script `lane.lua`, line by line, for tests in virtual time. `cargo xtask fleet` compares it with the script itself.

use std::collections::BTreeMap;

const SECOND: u64 = 1_000_000;

/// What the script keeps, and what it does with it.
#[derive(Debug, Default)]
pub struct Server {
    due: Option<u64>,
    hold: Option<u64>,
    apart: Option<u64>,
    pause: u64,
    slowed: Option<(f64, u64)>,
    began: Option<u64>,
    seconds: BTreeMap<u64, u64>,
    /// When its data is deleted.
    expires: u64,
    /// When it started.
    started: u64,
    /// Whether the script sets something.
    is_set: bool,
}

impl Server {
    /// Starts anew, with all its data or without.
    pub fn restart(&mut self, now: u64, has_data: bool) {
        if !has_data {
            self.flush();
        }
        self.started = now;
    }

    /// Deletes its data.
    pub fn flush(&mut self) {
        *self = Self { started: self.started, ..Self::default() };
    }

    /// For how many seconds it has been up.
    pub fn uptime(&self, now: u64) -> u64 {
        now.saturating_sub(self.started) / SECOND
    }

    /// What the script returns.
    pub fn run(&mut self, arguments: &[String], now: u64) -> [i64; 4] {
        if self.expires <= now {
            self.flush();
        }
        self.is_set = false;
        let answer = self.answer(arguments, now);
        if self.is_set {
            let [_, first, interval, count] = answer;
            let ahead = ((first + interval * count) as u64).saturating_sub(now);
            self.expires = now + (120 + ahead.div_ceil(SECOND)) * SECOND;
        }
        answer
    }

    fn answer(&mut self, arguments: &[String], now: u64) -> [i64; 4] {
        let number = |at: usize| arguments[at].parse::<u64>().unwrap();
        let [wanted, step, cost, minute, processes] = [0, 1, 2, 3, 4].map(number);
        let [is_known, is_back, refused] = [5, 6, 7].map(|at| number(at) > 0);
        let [spent, sent, delay] = [8, 9, 10].map(number);
        let answer = |first: u64, interval: u64, count: u64| [now as i64, first as i64, interval as i64, count as i64];
        if sent > 0 && now.abs_diff(sent) > SECOND * 3 / 2 {
            return [now as i64, now as i64, 0, -1];
        }
        let near = |time: Option<u64>, most: u64| time.unwrap_or(0).min(now + most);
        let due = near(self.due, SECOND + 8 * step * processes);
        let mut hold = near(self.hold, 64 * SECOND);
        let mut apart = near(self.apart, 5 * SECOND);
        let mut pause = near(Some(self.pause), SECOND);
        let recovered = |(left, since): (f64, u64)| left + now.saturating_sub(since) as f64 / (10.0 * SECOND as f64);
        let mut left = self.slowed.map_or(1.0, recovered).min(1.0);
        if refused && pause <= now {
            left = (left / 2.0).max(0.125);
            pause = now + SECOND;
            // It is kept with six digits.
            (self.pause, self.slowed) = (pause, Some((format!("{left:.6}").parse().unwrap(), now)));
            self.is_set = true;
        }
        let gone = if minute > 0 { 62 } else { 2 };
        let is_empty = self.due.is_none() && self.hold.is_none() && self.apart.is_none();
        let up = self.uptime(now);
        let lost = match () {
            () if up < gone + 2 => (gone + 2 - up) * SECOND,
            () if is_known && is_empty => gone * SECOND,
            () => 0,
        };
        if lost > 0 && hold <= now {
            (hold, apart) = (now + lost, now + 5 * SECOND);
            (self.hold, self.apart, self.is_set) = (Some(hold), Some(apart), true);
        }
        if is_back {
            apart = now + 5 * SECOND;
            (self.apart, self.is_set) = (Some(apart), true);
            *self.seconds.entry(now / SECOND).or_default() += spent;
            if wanted < 1 {
                return answer(apart.max(hold), 0, 0);
            }
        }
        if hold > now {
            return answer(hold, 0, 0);
        }
        let mut interval = (step as f64 / left).ceil() as u64;
        if apart > now {
            interval *= processes;
        }
        let mut began = near(self.began, 0);
        if due + SECOND < now {
            began = now;
            (self.began, self.is_set) = (Some(now), true);
        }
        if now < began + SECOND {
            interval *= 2;
        }
        let first = due.max(now + delay).max(pause);
        let ahead = first - now;
        if ahead > SECOND {
            return answer((first - SECOND).max(now + SECOND / 4 + now % (SECOND / 4)), 0, 0);
        }
        let few = if ahead < SECOND / 2 { 5.min(SECOND / interval) } else { 1 };
        let most = (SECOND / 2).saturating_sub(ahead) / interval;
        let mut count = wanted.min(few.max(most).max(1)).min(1 + (SECOND - ahead) / interval);
        if count < 1 {
            return answer(first, 0, 0);
        }
        if minute > 0 {
            let from = (first / SECOND).saturating_sub(61);
            self.seconds.retain(|second, _| *second >= from);
            let mut sum: u64 = self.seconds.values().sum();
            if sum > 0 && sum + cost > minute {
                for (second, items) in &self.seconds {
                    sum -= items;
                    if sum == 0 || sum + cost <= minute {
                        return answer((second + 62) * SECOND, 0, 0);
                    }
                }
            }
            count = count.min(minute.saturating_sub(sum) / cost).max(1);
            *self.seconds.entry((first + (count - 1) * interval) / SECOND).or_default() += count * cost;
        }
        (self.due, self.is_set) = (Some(first + count * interval), true);
        answer(first, interval, count)
    }
}
