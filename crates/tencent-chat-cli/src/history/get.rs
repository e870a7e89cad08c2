//! `tencent-chat history get`: downloads the files of hours.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::json;
use tencent_chat::Settings;
use tencent_chat::archives::{Hour, NoFiles};
use tencent_chat_reqwest::archives::{HourFiles, SaveError, Saved};
use tencent_chat_reqwest::{Client, http_client};

use super::arguments::{Get, Kind};
use super::hours;
use crate::counted::{counted, grouped};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::runtime::{now, runtime};
use crate::signals::Signals;
use crate::{connection, files, output, span};

/// How long to wait before files are asked for again.
const AGAIN: Duration = Duration::from_secs(60);

pub fn run(get: &Get, talk: &Talk) -> Run {
    let hours = hours::hours(get, now())?;
    let app = connection::app(&get.connection)?;
    let wrong = |why: &dyn std::fmt::Display| Stop::usage(format!("--out: {}: {why}", get.out.display()));
    if get.out.exists() && !get.out.is_dir() {
        return Err(wrong(&"it is not a folder"));
    }
    std::fs::create_dir_all(&get.out).map_err(|error| wrong(&error))?;
    let http = http_client().map_err(|error| Stop::new(Ending::Refused, format!("cannot set up TLS: {error}")))?;
    let kinds = get.kind.map_or(vec![Kind::C2c, Kind::Group], |kind| vec![kind]);
    let wanted = hours.iter().flat_map(|hour| kinds.iter().map(|kind| (*hour, *kind))).collect();
    let runtime = runtime()?;
    let mut work = Work { get, chat: connection::client(app, Settings::default()), http, talk, sums: Sums::default() };
    let ended = runtime.block_on(async {
        let mut signals = Signals::new();
        tokio::select! {
            ended = work.all(wanted) => Some(ended),
            // A file appears only when it is complete, so anything may be given up.
            () = signals.next() => None,
        }
    });
    let sums = work.sums;
    let is_stopped = ended.is_none();
    if is_stopped {
        talk.say("stopped; the same command line goes on");
    }
    talk.say(sums.text());
    ended.transpose()?;
    Ok(if is_stopped || sums.failed + sums.not_ready + sums.deleted > 0 { Ending::SomeFailed } else { Ending::Done })
}

#[derive(Clone, Copy, Default)]
struct Sums {
    saved: usize,
    already: usize,
    empty: usize,
    deleted: usize,
    not_ready: usize,
    failed: usize,
}

impl Sums {
    fn text(self) -> String {
        let mut said = format!("{} saved", counted(self.saved, "file"));
        for (count, what) in [
            (self.already, "already there"),
            (self.empty, "without messages"),
            (self.deleted, "deleted by the service"),
            (self.not_ready, "not ready"),
            (self.failed, "failed"),
        ] {
            if count > 0 {
                said.push_str(&format!(", {} {what}", grouped(count)));
            }
        }
        said
    }
}

struct Work<'a> {
    get: &'a Get,
    chat: Client,
    http: reqwest::Client,
    talk: &'a Talk,
    sums: Sums,
}

impl Work<'_> {
    /// Asks for all files, and then again for those that were not ready, until the last may have come.
    async fn all(&mut self, mut wanted: Vec<(Hour, Kind)>) -> Result<(), Stop> {
        loop {
            let mut late = Vec::new();
            for (hour, kind) in wanted {
                if !self.one(hour, kind).await? {
                    late.push((hour, kind));
                }
            }
            let Some((last, _)) = late.last().copied() else { return Ok(()) };
            if self.get.no_wait {
                self.sums.not_ready += late.len();
                return Ok(());
            }
            let until = span::date(last.ready().as_secs());
            self.talk.say(format!(
                "waiting for {}, until {until} at most; Ctrl-C ends it, and --no-wait does not wait",
                counted(late.len(), "file")
            ));
            tokio::time::sleep(AGAIN).await;
            wanted = late;
        }
    }

    /// Saves the files of an hour; false where they may still come.
    async fn one(&mut self, hour: Hour, kind: Kind) -> Result<bool, Stop> {
        let chat = self.chat.clone();
        let mut files = match HourFiles::get(&chat, kind.wire(), hour).await {
            Ok(files) => files,
            Err(error) => match NoFiles::of(&error, hour, now()) {
                Some(NoFiles::NotReady) => return Ok(false),
                Some(NoFiles::Empty) => {
                    self.sums.empty += 1;
                    return Ok(true);
                }
                Some(NoFiles::Deleted) => {
                    self.sums.deleted += 1;
                    return Ok(true);
                }
                _ => return Err(error.into()),
            },
        };
        for number in 0..files.count() {
            let path = self.path(hour, kind, number);
            // A pipe would be waited for.
            files::check("--out", &path)?;
            match files.save(&self.http, number, &path).await {
                Err(SaveError::Io(error)) => {
                    return Err(Stop::new(Ending::Refused, format!("{}: {error}", path.display())));
                }
                saved => self.report(hour, kind, &path, saved)?,
            }
        }
        Ok(true)
    }

    /// Counts and prints what became of a file.
    fn report(&mut self, hour: Hour, kind: Kind, path: &Path, saved: Result<Saved, SaveError>) -> Result<(), Stop> {
        let (count, word, size) = match &saved {
            Ok(Saved::Downloaded(size)) => (&mut self.sums.saved, "saved", Some(*size)),
            Ok(_) => (&mut self.sums.already, "already there", None),
            Err(_) => (&mut self.sums.failed, "failed", None),
        };
        *count += 1;
        let shown = path.display().to_string();
        let why = saved.err().map(|error| error.to_string());
        if self.get.format.json {
            return output::json_line(&json!({
                "hour": hour.to_string(), "kind": kind.name(), "file": shown, "outcome": word.replace(' ', "_"),
                "size": size, "why": why,
            }));
        }
        let more = why.or_else(|| size.map(|size| format!("{size} bytes")));
        let more = more.map(|more| format!("  {}", output::plain_line(&more))).unwrap_or_default();
        output::line(&format!("{shown}  {word}{more}"))
    }

    fn path(&self, hour: Hour, kind: Kind, number: usize) -> PathBuf {
        let number = if number == 0 { String::new() } else { format!("-{}", number + 1) };
        self.get.out.join(format!("{}-{hour}{number}.json", kind.name()))
    }
}
