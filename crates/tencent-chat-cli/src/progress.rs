//! How far a job is: a bar on a terminal, and a line now and then elsewhere.

use std::io::{self, IsTerminal as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use tencent_chat::{CallEvent, LimiterState};
use tencent_chat_reqwest::{Progress, StopHandle, progress};

use crate::counted::grouped;
use crate::ending::Talk;
use crate::span;

/// How often there is a line.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// The shortest wait for a retry that is worth a line, in milliseconds.
const WORTH_SAYING: u64 = 1_000;

/// Shows how far a job is. Clones show the same.
#[derive(Clone)]
pub struct Display {
    talk: Talk,
    stop: StopHandle,
    bar: Option<ProgressBar>,
    lines: Option<Arc<Mutex<Lines>>>,
    failed: Arc<AtomicUsize>,
}

/// Since when rows are sent, how many were done then, and when there was a line.
struct Lines {
    begun: Instant,
    before: usize,
    last: Instant,
}

impl Display {
    pub fn new(prefix: &str, talk: &Talk, stop: &StopHandle) -> Self {
        let is_terminal = io::stderr().is_terminal();
        let is_shown = !talk.is_quiet();
        let bar = (is_terminal && is_shown).then(|| progress::bar(prefix));
        let now = Instant::now();
        let lines =
            (!is_terminal && is_shown).then(|| Arc::new(Mutex::new(Lines { begun: now, before: 0, last: now })));
        Self { talk: *talk, stop: stop.clone(), bar, lines, failed: Arc::default() }
    }

    /// Takes the number of rows that were done before: the speed is that of the others.
    pub fn begins_after(&self, before: usize) {
        if let Some(bar) = &self.bar {
            bar.reset_eta();
        }
        if let Some(lines) = &self.lines {
            let mut lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
            (lines.begun, lines.before) = (Instant::now(), before);
        }
    }

    pub fn failed(&self, count: usize) {
        self.failed.store(count, Ordering::Relaxed);
    }

    /// Says something beside the bar.
    pub fn say(&self, text: &str) {
        self.beside(|| self.talk.say(text));
    }

    /// Writes lines beside the bar.
    pub fn beside(&self, write: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    pub fn show(&self, event: &CallEvent) {
        match event {
            // After a stop, rows that were not sent count as failed in events; do not show that.
            CallEvent::Progress(_) if self.stop.is_stopped() => {}
            CallEvent::Progress(progress) => {
                let mut progress = *progress;
                progress.failures = self.failed.load(Ordering::Relaxed);
                self.show_progress(progress);
            }
            CallEvent::Retry { .. } => {
                if let Some(said) = said_of_retry(event) {
                    self.say(&said);
                }
            }
            CallEvent::Limiter { state: LimiterState::Alone, reason, .. } => {
                let reason = reason.as_deref().unwrap_or_default();
                self.say(&format!("Redis does not answer ({reason}): this process goes on with its part of the rate"));
            }
            CallEvent::Limiter { .. } => self.say("Redis answers again: the rate is shared"),
            _ => {}
        }
    }

    /// Shows how many of so many are done.
    pub fn show_done(&self, done: usize, of: usize) {
        let mut progress = Progress::default();
        (progress.items, progress.items_done) = (of, done);
        self.show(&CallEvent::Progress(progress));
    }

    fn show_progress(&self, progress: Progress) {
        if let Some(bar) = &self.bar {
            progress::shown_by(bar)(&CallEvent::Progress(progress));
        }
        if let Some(lines) = &self.lines {
            let mut lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
            if lines.last.elapsed() >= LINE_EVERY {
                lines.last = Instant::now();
                let done = progress.items_done.saturating_sub(lines.before);
                self.talk.say(line(&progress, done, lines.begun.elapsed()));
            }
        }
    }

    /// Removes the bar: the summary follows.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// What is said of a retry; nothing where the wait for it is short.
pub fn said_of_retry(event: &CallEvent) -> Option<String> {
    match event {
        CallEvent::Retry { attempt, wait, reason, .. } if *wait >= WORTH_SAYING => {
            Some(format!("attempt {attempt} failed ({reason}); the next one in {} s", wait.div_ceil(1000)))
        }
        _ => None,
    }
}

/// A line of progress, with so many rows done in this time.
fn line(progress: &Progress, done: usize, time: Duration) -> String {
    let Progress { items, items_done, failures, .. } = *progress;
    let per_second = done as f64 / time.as_secs_f64().max(0.001);
    let of = if items > 0 { format!(" of {}", grouped(items)) } else { String::new() };
    let failed = if failures > 0 { format!(", {} failed", grouped(failures)) } else { String::new() };
    let left = items.saturating_sub(items_done);
    let left = match left > 0 && per_second > 0.0 {
        true => format!(", {} left", span::shown((left as f64 / per_second).ceil() as u64)),
        false => String::new(),
    };
    format!("{}{of} rows{failed}, {per_second:.0} a second{left}", grouped(items_done))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(items: usize, items_done: usize, failures: usize) -> Progress {
        let mut progress = Progress::default();
        (progress.items, progress.items_done, progress.failures) = (items, items_done, failures);
        progress
    }

    #[test]
    fn a_line_says_how_far_it_is_how_fast_and_how_long_it_takes() {
        let ten_seconds = Duration::from_secs(10);
        let text = line(&progress(100_000, 12_000, 3), 2_000, ten_seconds);
        assert_eq!(text, "12,000 of 100,000 rows, 3 failed, 200 a second, 7 minutes left");
        // Where nothing is known of the length, or nothing was done.
        assert_eq!(line(&progress(0, 50, 0), 50, ten_seconds), "50 rows, 5 a second");
        assert_eq!(line(&progress(100, 0, 0), 0, ten_seconds), "0 of 100 rows, 0 a second");
    }
}
