//! `tencent-chat webhook replay`: sends recorded webhooks again.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::json;
use tencent_chat::testing::sign_again;
use tencent_chat::webhook::Webhook;
use tencent_chat_emulator::{WebhookOutcome, WebhookVerdict};
use tokio::time::{Instant, MissedTickBehavior};

use super::arguments::Replay;
use super::post::{Posted, Sender};
use super::record::Record;
use super::shown;
use crate::counted::grouped;
use crate::ending::{Ending, Run, Stop, Talk};
use crate::runtime::{now, runtime};
use crate::signals::Signals;
use crate::{connection, output};

/// A longer time between two webhooks is this.
const LONGEST_PERIOD: Duration = Duration::from_secs(30 * 86_400);

pub fn run(replay: &Replay, talk: &Talk) -> Run {
    let receiver = connection::webhook(&replay.receiver)?;
    let sender = Sender::new("--to", &replay.to, Duration::from_secs(replay.timeout))?;
    // All lines are read before the first is sent.
    let last = Lines::open(&replay.file)?.try_fold(0, |_, line| line.map(|line| line.number))?;
    if replay.from_line > last.max(1) {
        return Err(Stop::usage(format!("--from-line: {} has {last} lines", replay.file.display())));
    }
    let mut sums = Sums::default();
    let stopped = runtime()?.block_on(send_all(replay, &receiver, &sender, &mut sums))?;
    talk.say(sums.text());
    if let Some(why) = stopped {
        talk.say(why);
        return Ok(if sums.is_none_answered() { Ending::Refused } else { Ending::SomeFailed });
    }
    Ok(if sums.failed > 0 { Ending::SomeFailed } else { Ending::Done })
}

/// Sends them one after another. Says why it did not get to the end.
async fn send_all(
    replay: &Replay,
    receiver: &Webhook,
    sender: &Sender,
    sums: &mut Sums,
) -> Result<Option<String>, Stop> {
    let mut pace = replay.rate.map(|rate| {
        let period = Duration::try_from_secs_f64(1.0 / rate).unwrap_or(LONGEST_PERIOD);
        let period = period.clamp(Duration::from_nanos(1), LONGEST_PERIOD);
        let mut pace = tokio::time::interval_at(Instant::now(), period);
        pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
        pace
    });
    let mut signals = Signals::new();
    let interrupted = signals.next();
    tokio::pin!(interrupted);
    let mut is_stopped = false;
    for line in Lines::open(&replay.file)? {
        let Line { number, record } = line?;
        if number < replay.from_line {
            continue;
        }
        let Some(record) = record.filter(|record| record.verified) else {
            sums.left_out += 1;
            continue;
        };
        if let Some(pace) = pace.as_mut().filter(|_| !is_stopped) {
            tokio::select! {
                _ = pace.tick() => {}
                _ = &mut interrupted => is_stopped = true,
            }
        }
        if is_stopped {
            return Ok(Some(format!("stopped; --from-line {number} goes on")));
        }
        let query = sign_again(&record.query, receiver, now());
        let post = sender.post(&query, headers(&record), record.body.clone().into());
        tokio::pin!(post);
        // What was sent is waited for.
        let posted = tokio::select! {
            posted = post.as_mut() => posted,
            _ = &mut interrupted, if !is_stopped => {
                is_stopped = true;
                post.await
            }
        };
        if let (false, tencent_chat_emulator::WebhookResponse::Failed(why)) = (posted.was_sent, &posted.response) {
            return Ok(Some(format!("{} cannot be reached: {why}; --from-line {number} goes on", sender.place())));
        }
        sums.print(number, &record, &posted, replay.json)?;
    }
    Ok(None)
}

fn headers(record: &Record) -> HeaderMap {
    let read = |(name, value): (&String, &String)| {
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_str(value).ok()?))
    };
    record.headers.iter().filter_map(read).collect()
}

/// What came of all of them.
#[derive(Default)]
struct Sums {
    allowed: u64,
    refused: u64,
    failed: u64,
    left_out: u64,
}

impl Sums {
    fn print(&mut self, number: u64, record: &Record, posted: &Posted, is_json: bool) -> Result<(), Stop> {
        let command = record.command.as_deref().unwrap_or_default();
        let verdict = WebhookVerdict::of(command, &posted.response);
        match verdict.outcome {
            WebhookOutcome::Rejected | WebhookOutcome::Dropped => self.refused += 1,
            WebhookOutcome::Failed | WebhookOutcome::Timeout => self.failed += 1,
            _ => self.allowed += 1,
        }
        let taken = posted.taken.as_millis() as u64;
        if is_json {
            return output::json_line(&json!({
                "line": number, "command": command, "outcome": verdict.outcome, "why": verdict.why,
                "code": verdict.refusal.map(|(code, _)| code), "taken_ms": taken,
            }));
        }
        let style = shown::style(verdict.outcome);
        let word = shown::word(verdict.outcome);
        let more = verdict.why.or(verdict.refusal.map(|(code, text)| format!("{code} {text}")));
        let more = more.map(|more| format!("  {}", output::plain_line(more.trim_end()))).unwrap_or_default();
        output::styled_line(&format!("{number}  {}  {style}{word}{style:#}{more}", output::plain_line(command)))
    }

    fn is_none_answered(&self) -> bool {
        self.allowed + self.refused + self.failed == 0
    }

    fn text(&self) -> String {
        let mut parts = vec![format!("{} allowed", grouped(self.allowed))];
        for (count, what) in [
            (self.refused, "refused"),
            (self.failed, "without a valid answer"),
            (self.left_out, "left out, not verified or cut"),
        ] {
            if count > 0 {
                parts.push(format!("{} {what}", grouped(count)));
            }
        }
        parts.join(", ")
    }
}

/// A line of a recording. Nothing is recorded where a kill cut it.
struct Line {
    number: u64,
    record: Option<Record>,
}

/// The lines of a recording, one at a time.
struct Lines {
    input: BufReader<File>,
    name: String,
    number: u64,
}

impl Lines {
    fn open(path: &Path) -> Result<Self, Stop> {
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| Stop::usage(format!("{name}: {error}")))?;
        Ok(Self { input: BufReader::new(file), name, number: 0 })
    }
}

impl Iterator for Lines {
    type Item = Result<Line, Stop>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut line = Vec::new();
            self.number += 1;
            let number = self.number;
            match self.input.read_until(b'\n', &mut line) {
                Err(error) => return Some(Err(Stop::usage(format!("{}: {error}", self.name)))),
                Ok(0) => return None,
                Ok(_) => {}
            }
            if line.trim_ascii().is_empty() {
                continue;
            }
            return Some(match serde_json::from_slice(line.trim_ascii()) {
                Ok(record) => Ok(Line { number, record: Some(record) }),
                Err(error) if error.is_eof() => Ok(Line { number, record: None }),
                Err(error) => Err(Stop::usage(format!("{} line {number}: {error}", self.name))
                    .hint("`tencent-chat webhook listen --record FILE` writes such files")),
            });
        }
    }
}
